"""Words that change nothing in what is claimed, words that hedge a number, and words that mark opinion, cause and forecast."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Literal, TypeVar

from nightdesk.check.word_lists import word_list

T = TypeVar("T")
Hedge = Literal["at_least", "more_than", "at_most", "less_than", "about", "is", "nearly", "just_over"]

COLOUR_PHRASES = """
in the end; of course; as it happened; in the event; by the narrowest of margins; by a whisker; without much trouble; without
trouble; at the end of the night; on the night; on a good night; for good measure; after all; at last; all in all; so far;
this time round; this time around; this time; in total; in all; as expected; with ease; any more; any longer; at all;
once again;
once more; as well; for their part; for its part; to no one's surprise; on the face of it; by a comfortable margin; in style;
by a landslide; without a fight; without difficulty; with room to spare; with something to spare; by a hair's breadth; no less;
at this election; at these elections; at the elections; at the election; at this year's elections; at the local elections;
in the local elections; in the elections; in the election; in this election; in these elections; in thursday's elections;
in this year's elections; in this year's local elections; across the board; on the day; at thursday's elections; in thursday's
election; in the early hours; when the counting was done; when the votes were counted; when all the votes were counted;
once the votes were counted; when all was counted; by some distance; by far; by some way; by a mile; on a bad night; the night;
from the night; on a mixed night; in a blow; against the odds; against expectations; in the process; as a result; of all;
in one of the shocks of the night; to nobody's surprise; as it turned out; when it came to it; at a stroke; in one go; at
the polls; at the ballot box; from under their noses; by the skin of their teeth; by the skin of its teeth; in what was;
with relative ease; in dramatic fashion; in the small hours; that night; for now; for the moment; in fact; in reality; in
truth; by contrast; on the other hand; elsewhere in the country; on either side; one way or the other; all told; as before;
at that; to boot; a piece; in particular; at present; in the local polls; as a whole; on balance; put together; combined;
taken together; added together; only narrowly;
against all the odds; into the bargain; in its own right; fair and square; deep in; with a comfortable majority; with some
ease; with a bit to spare; without breaking sweat; on their own; on its own; by itself; this year; overnight; out of
nowhere; by the end of the night; by the end; by dawn
"""
"""Phrases a sentence may hold without anything else being claimed. Semicolons part them."""
COLOUR = word_list(
    """
    the a an just now also then again indeed too even duly however meanwhile though anyway still already soon yet therefore thus
    moreover furthermore nevertheless nonetheless elsewhere besides instead perhaps_ overall outright mere whole entire very own
    quite rather solidly new key big huge major sitting flagship crucial famous historic neighbouring nearby leafy affluent
    bitterly stunning dramatic shock surprise comfortable narrow rock-solid longstanding long-standing respective former_ tiny
    total straightforward safe true marginal prized prize totemic coveted once little fully so battered beleaguered jubilant
    resurgent rampant proud humble mighty small large northern_ local council_ borough_ home fresh further extra additional
    certain precious sole lone solitary single-handedly alone both each such same certainly surely miserable measly
    paltry healthy
    respectable modest handsome thumping whopping crushing hefty massive slim slender wafer-thin sensational notable impressive
    remarkable astonishing relatively genuinely plain simple actual real good well fine strong much far apiece ago_ though
    likewise finally eventually ultimately initially famously long old great proudly fellow wealthy well-heeled bellwether
    unexpectedly sweeping clear clean convincing decisive emphatic resounding back working single final elected_ former_
    thereby wholly top-tier all-out officially once-safe direct straight straightaway
    """
)
"""Words that change nothing in a claim. Words in -ly are taken for such too, but for `MEANING_LY`."""
MEANING_LY = word_list(
    """
    only nearly barely hardly scarcely roughly approximately exactly precisely early nominally formally notionally allegedly
    reportedly possibly probably likely unlikely supposedly apparently arguably jointly partly mostly mainly family
    directly recently
    previously formerly monthly italy daily weekly reply supply rally ally july belly sly rely apply emily kelly shelly
    narrowly_ exclusively solely purely ply assembly doubly temporarily briefly potentially presumably conceivably equally
    """
)
HEDGES: dict[str, Hedge] = {
    "at least": "at_least", "no fewer than": "at_least", "no less than": "at_least", "not fewer than": "at_least",
    "as many as": "is", "more than": "more_than", "over": "more_than", "above": "more_than", "in excess of": "more_than",
    "upwards of": "more_than", "well over": "more_than", "comfortably more than": "more_than", "comfortably over": "more_than",
    "well above": "more_than", "far more than": "more_than", "slightly more than": "just_over", "just over": "just_over",
    "a little over": "just_over", "a shade over": "just_over", "just above": "just_over", "a little more than": "just_over",
    "a fraction over": "just_over", "slightly over": "just_over", "marginally more than": "just_over",
    "just more than": "just_over", "at most": "at_most", "no more than": "at_most", "not more than": "at_most",
    "up to": "at_most",
    "a maximum of": "at_most", "fewer than": "less_than", "less than": "less_than", "under": "less_than", "below": "less_than",
    "just under": "nearly", "well under": "less_than", "well below": "less_than", "rather fewer than": "less_than",
    "slightly fewer than": "nearly", "slightly less than": "nearly", "a little less than": "nearly", "a little under": "nearly",
    "just below": "nearly", "far fewer than": "less_than", "rather less than": "less_than", "a shade under": "nearly",
    "rather more than": "more_than", "about": "about", "around": "about", "roughly": "about", "some": "about",
    "approximately": "about", "nearly": "nearly", "almost": "nearly", "close to": "nearly", "something like": "about",
    "in the region of": "about", "the best part of": "nearly", "getting on for": "nearly", "not far off": "nearly",
    "just shy of": "nearly", "a little short of": "nearly", "exactly": "is", "precisely": "is", "only": "is", "just": "is",
    "a mere": "is", "mere": "is", "barely": "is", "as few as": "is", "a total of": "is", "fully": "is", "a paltry": "is",
    "not a": "is",
    "a solitary": "is", "all of": "is", "as little as": "is", "a whopping": "is", "a further": "is", "another": "is",
    "a handful of": "is",
}  # fmt: skip
"""Words before a number, and what they make of it."""
NOUNS: dict[str, str] = {
    "seat": "seats", "seats": "seats", "councillor": "seats", "councillors": "seats", "member": "seats", "members": "seats",
    "representatives": "seats", "representative": "seats", "wins": "seats", "cllrs": "seats", "places": "seats",
    "gains": "gains",
    "gain": "gains", "losses": "losses", "loss": "losses", "victories": "seats",
    "council": "councils", "councils": "councils", "boroughs": "councils", "borough": "councils", "authorities": "councils",
    "authority": "councils", "districts": "councils", "district": "councils", "town halls": "councils",
    "local authorities": "councils",
    "ward": "wards", "wards": "wards", "contests": "wards", "vote": "votes", "votes": "votes", "ballots": "votes",
    "candidate": "candidates", "candidates": "candidates", "voters": "voters", "electors": "voters", "vote_": "votes",
    "electorate": "voters", "defections": "defections", "defectors": "defections", "percentage points": "points",
    "points": "points",
    "parties": "parties", "party": "parties", "people": "people", "years": "years", "decades": "years", "year": "years",
    "months": "years", "mps": "mps", "mp": "mps", "constituencies": "mps", "results": "results", "cities": "councils",
    "councillorships": "seats", "turnout": "turnout", "areas": "councils", "places_": "councils", "regions": "regions",
    "majority": "majority", "days": "years", "weeks": "years", "hours": "years", "nominees": "candidates", "polls": "polls",
}  # fmt: skip
UP_FOR = (
    "up for grabs", "up for election", "up for re-election", "being fought", "being contested", "at stake", "on offer", "up",
    "available", "contested", "that were up", "that was up", "that be up", "in play", "fought", "to be fill", "that vote",
    "being defended",
    "being elect", "to be elect", "up for grab", "that be up for election", "that be at stake", "being fill", "be fight",
    "that be be fight",
)  # fmt: skip
DEFENDED = (
    "it be defend", "they be defend", "it defend", "they defend", "it have be defend", "they have be defend", "it hold",
    "it run", "they run", "it control", "they control", "it have run", "they have run",
    "that it be defend", "that they be defend", "that it defend", "that they defend", "it have", "they have", "they hold",
    "it have hold", "they have hold", "it have defend", "they have defend", "it be try to defend", "it go in with", "be defend",
)  # fmt: skip
OPINION = word_list(
    """
    should must ought disappointing disappointed delighted grim heartening encouraging poor good bad great terrible awful
    dreadful
    excellent success failure triumph disaster humiliating humiliation embarrassing embarrassment crumbs comfort solid positive
    negative worse worst best better lesson lessons message momentum mood feel feels feeling hope hopes hoped fear fears feared
    happy sad angry anger frustrated plenty cheer welcome welcomed welcome ammunition critics blow boost relief relieved easier
    harder important significant matters matter mean means sweetest sweet bitter deserve deserves deserved apologise
    sorry reflect
    dull boring curious fact interesting surprising unsurprising clear sense torrid night crisis underwhelming lacklustre
    bruising
    respectable mixed fortunes stalemate draw honours news impressive breathe away battle mountain climb upset hailed
    satisfied pleased relish credible incredible tough fight fought hard harsh brutal kind cruel luck lucky unlucky battleground
    instrumental benefited journey vibrant likely popular unpopular trust trusted competent incompetent weak strong
    stronger weaker
    """
)
ATTITUDE = word_list(
    """
    should must ought disappointing disappointed delighted grim heartening encouraging terrible awful dreadful triumph disaster
    humiliating humiliation embarrassing embarrassment crumbs comfort lesson lessons mood feel feels feeling hope hopes hoped
    fear fears feared happy sad angry anger frustrated cheer welcome welcomed relief relieved important significant matters
    matter means sweetest sweet bitter deserve deserves deserved apologise sorry dull boring interesting surprising
    unsurprising torrid underwhelming lacklustre impressive hailed satisfied pleased relish credible incredible harsh brutal
    cruel trust trusted competent incompetent better worse easier harder crisis momentum
    """
)
"""Of the words of opinion, those that are a judgement whatever else the sentence tells; the others may colour a plain fact."""
CAUSE = word_list(
    """
    because cost blame blamed thanks due cause caused reason reasons backlash row scandal anger wave collapse benefited benefit
    suffered punished harm hurt helped weighed minds fed factor factors driven explain explained amid effect
    """
)
FORECAST = word_list(
    "will shall expect expected hope hopes could may might likely unlikely would predict predicts prepare brace"
)
NOT_HELD = (
    ("council tax", "council tax"), ("postal vote", "postal votes"), ("postal votes", "postal votes"), ("women",
    "the sex of candidates"),
    ("woman", "the sex of candidates"), ("female", "the sex of candidates"), ("ethnic", "the background of candidates"),
    ("coalition", "who runs a council afterwards"), ("voter id", "the voter ID trial"), ("identification",
    "the voter ID trial"),
    ("polling station", "polling stations"), ("polling stations", "polling stations"), ("aged", "ages"), ("youngest",
    "ages"), ("oldest", "ages"),
    ("under 40", "ages"), ("minority administration", "who runs a council afterwards"), ("deal",
    "who runs a council afterwards"),
    ("pact", "pacts between parties"), ("membership", "members of parties"), ("donations", "money of parties"), ("spent",
    "money of parties"),
    ("rates", "rates and charges"), ("spoiled", "spoilt papers"), ("spoilt", "spoilt papers"), ("rejected ballots",
    "spoilt papers"),
    ("exit poll", "exit polls"), ("rain", "the weather"), ("temperature", "the weather"), ("graduates", "who voted"),
    ("young people", "who voted"),
    ("men", "the sex of candidates"), ("disabled", "the background of candidates"), ("recount", "recounts"), ("recounts",
    "recounts"),
    ("gay", "the background of candidates"), ("muslim", "the background of candidates"), ("age", "ages"), ("proxy",
    "proxy votes"),
    ("bins", "services of councils"), ("budget", "money of councils"), ("salary", "money of councils"), ("allowances",
    "money of councils"),
    ("registered", "the registers of electors"), ("pensioners", "who voted"), ("students", "who voted"), ("per head",
    "money of councils"),
    ("teenager", "ages"), ("year-old", "ages"), ("born", "ages"), ("born in", "ages"), ("cabinet",
    "who runs a council afterwards"),
    ("deputy leader", "who leads a council afterwards"), ("new leader", "who leads a council afterwards"), ("group leader",
    "who leads groups"),
    ("arrested", "what happened at polling stations"), ("queues", "what happened at polling stations"), ("population",
    "population"),
    ("unemployment", "the economy"), ("house prices", "the economy"), ("turned away", "the voter ID trial"),
    ("council leader", "who led councils"),
)  # fmt: skip
"""Words of matters the desk holds no data about, and what to call the matter."""


def by_first(found: Iterable[tuple[tuple[str, ...], T]]) -> dict[str, list[tuple[tuple[str, ...], T]]]:
    """Phrases with what they mean, by their first word, the longest first."""
    index: dict[str, list[tuple[tuple[str, ...], T]]] = {}
    for words, means in sorted(found, key=lambda one: -len(one[0])):
        index.setdefault(words[0], []).append((words, means))
    return index


def phrases(text: str) -> tuple[tuple[str, ...], ...]:
    """Phrases parted by semicolons, as words."""
    return tuple(sorted({tuple(one.split()) for one in text.split(";") if one.split()}, key=lambda one: -len(one)))
