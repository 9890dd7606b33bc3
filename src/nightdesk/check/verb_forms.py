"""Plain forms of the verbs of the field: `took` and `taken` are `take`. A verb is added by adding its plain form."""

from __future__ import annotations

from collections.abc import Mapping

from nightdesk.check.word_lists import word_list

REGULAR = """
abandon achieve add allow amass announce arrive attract avoid award back battle benefit boost call campaign capture claim
cling climb close collapse command consolidate contest control count cross crush cruise decide declare decline decrease defeat
defect defend deliver demolish deny depose deprive ditch dominate double drop earn edge elect emerge end enjoy erase erode eject
expel extend fail favour field finish flip flop follow forfeit form gain govern grab halve hammer help hope improve inch
increase inflict jump kick land leapfrog last look lift lurch manage march miss move murder narrow need nick notch
nominate notice notify oust outpoll outscore outstrip overhaul overturn own pass pick pip place plunge poach point poll
post postpone prevail prise project pull push rack rally reach rebound recapture receive reclaim record recover reduce
regain register reject remain remove repel report restore resign retain retire retreat return rob romp rout rule
romp sail scoop score scrape secure seize serve share shift slash slip slump snatch soar squeak squeeze stage stall
stand_ start stay stop storm stretch struggle succeed suffer surge surrender survive sustain sway switch tally tame target
thrash tie tighten top topple total toss trail transfer treble triumph trim triple trounce tumble turn unseat use usurp vacate
vanish vote vow wane want warn waver widen wipe wrest yield abstain plough scrap limp crash concede quadruple
slide_ reelect predict expect tip price rate rank outnumber outvote trail tot pocket bag net chalk post
vault slot swap drift contest haemorrhage campaign boot turf dislodge dethrone displace supplant eclipse
accept acknowledge admit advance agree amount annihilate appear argue assume attempt believe boast calculate cancel carry
celebrate cement chase combine comment complain complete comprise conclude consist conspire constitute contain continue contrive
countermand covet crumble deadlock delay describe destroy determine divide eliminate endure enter escape estimate evict exceed
explain falter fend flounder foil force garner hail implode imply include indicate insist intend join joke knock lapse
lock loosen
muster neglect leak dwindle obliterate observe offer opt outperform plan plump possess prevent proceed promise protest
prove quip rebuff reckon
refuse remark resist resolve revert roar seem settle sigh skip state stave strengthen suggest support surpass swipe
thwart threaten
try tweet vanquish walk watch wrestle enable cause exit enlarge extend trounce stretch widen narrow bounce convert
maintain preserve safeguard cede relinquish dent chip whittle clinch collect claw nudge ease open happen occur change
"""
IRREGULAR = """
be am is are was were been being
have has had having
do does did done doing
go goes went gone going
take takes took taken taking
win wins won winning
lose loses lost losing
hold holds held holding
keep keeps kept keeping
fall falls fell fallen falling
rise rises rose risen rising
get gets got gotten getting
give gives gave given giving
make makes made making
see sees saw seen seeing
come comes came coming
become becomes became becoming
begin begins began begun beginning
beat beats beaten beating
lead leads led leading
leave leaves left leaving
put puts putting
run runs ran running
stand stands stood standing
sit sits sat sitting
sweep sweeps swept sweeping
swing swings swung swinging
split splits splitting
shed sheds shedding
slide slides slid sliding
sink sinks sank sunk sinking
shrink shrinks shrank shrunk shrinking
grow grows grew grown growing
throw throws threw thrown throwing
fight fights fought fighting
find finds found finding
bring brings brought bringing
cling clings clung clinging
hang hangs hung hanging
steal steals stole stolen stealing
wrest wrests wrested wresting
overtake overtakes overtook overtaken overtaking
retake retakes retook retaken retaking
spread spreads spreading
strike strikes struck striking
draw draws drew drawn drawing
drive drives drove driven driving
tear tears tore torn tearing
break breaks broke broken breaking
build builds built building
buy buys bought buying
choose chooses chose chosen choosing
cut cuts cutting
set sets setting
let lets letting
say says said saying
tell tells told telling
think thinks thought thinking
know knows knew known knowing
speak speaks spoke spoken speaking
hit hits hitting
quit quits quitting
read reads reading
send sends sent sending
show shows showed shown showing
spend spends spent spending
undo undoes undid undone undoing
oversee oversees oversaw overseen overseeing
cost costs costing
forecast forecasts forecasting
feel feels felt feeling
mean means meant meaning
meet meets met meeting
pay pays paid paying
slip slips slipped slipping
defer defers deferred deferring
prefer prefers preferred preferring
write writes wrote written writing
seek seeks sought seeking
shut shuts shutting
stick sticks stuck sticking
wind winds wound winding
creep creeps crept creeping
shoot shoots shot shooting
cast casts casting
bid bids bidding
spring springs sprang sprung springing
fend fends fended fending
bleed bleeds bled bleeding
"""
DOUBLED = word_list(
    """
    admit chip control drop expel quip flip flop grab net nip pip pot rob scrap transfer slot slip stop swap top trim bag
    win tip
    """
)
"""Verbs that double their last letter before -ed and -ing."""


def _regular(verb: str) -> tuple[str, ...]:
    if verb in DOUBLED:
        return (verb, verb + "s", verb + verb[-1] + "ed", verb + verb[-1] + "ing")
    if verb.endswith("e"):
        return (verb, verb + "s", verb + "d", verb[:-1] + "ing")
    if verb.endswith("y") and verb[-2] not in "aeiou":
        return (verb, verb[:-1] + "ies", verb[:-1] + "ied", verb + "ing")
    ending = "es" if verb.endswith(("s", "sh", "ch", "x", "z", "o")) else "s"
    return (verb, verb + ending, verb + "ed", verb + "ing")


def _all() -> dict[str, str]:
    found: dict[str, str] = {}
    for verb in REGULAR.split():
        found.update(dict.fromkeys(_regular(verb), verb))
    for line in IRREGULAR.strip().splitlines():
        plain, *forms = line.split()
        found.update(dict.fromkeys((plain, *forms), plain))
    return found


PLAIN: Mapping[str, str] = _all()
"""Plain form by any form."""

FORMS = frozenset(PLAIN.values())
"""All plain forms."""


def lemma(word: str) -> str:
    """The plain form of a verb the grammar knows; any other word as it stands. In lower case."""
    return PLAIN.get(word, word)
