"""Verbs of the field by what they mean: a sense is added to by adding its plain form, with the words that follow it.

A phrase is the plain form of the verb and, after it, what belongs to it ('pick up', 'hang on to', 'take control of'); `~`
is any
one word ('tighten ~ grip on'). The longest phrase that fits is taken. One phrase may have several senses: patterns ask for one.
"""

from __future__ import annotations

from collections.abc import Mapping

from nightdesk.check.word_lists import word_list

SENSES: Mapping[str, str] = {
    "gain": """
        gain, regain, capture, recapture, seize, snatch, wrest, retake, reclaim, poach, prise, flip, grab, steal, nick,
        win back,
        take back, pick up, add, win ~ off, take off, recover, swipe, pocket, usurp, gain control of, seize control of,
        take control of, win control of, regain control of, wrest control of, take charge of, take over, grab control of,
        take over control of, wrestle control of, snatch control of, assume control of, take power in, seize power in,
        win back control of, take back control of, win overall control of, take overall control of, gain overall control of,
        seize overall control of, regain overall control of, gain a majority in, gain an overall majority in, storm to power in,
        win power in, sweep to power in, make gains in, storm back in, come to power in, wrest away, roar back in, bag,
        notch up, chalk up, scoop, rack up, turn
    """,
    "win": """
        win, take, secure, claim, sweep, clinch, win outright, romp home in, triumph in, scrape home in, storm, land, carry,
        collect, win through in, get home, get in, squeeze in, squeeze home, squeeze through, edge home, scrape home,
        squeak home, romp home, scrape through, squeak through, squeak in, scrape in, win through, prevail, prevail in,
        squeak home in, walk off with, come out on top in, come top in, win a majority in,
        win an overall majority in, secure a majority in, secure an overall majority in, secure control of, clinch control of,
        win an outright majority in, take a majority in, be victorious in, cruise to victory in, emerge victorious in, bag,
        notch up, chalk up, scoop, rack up, romp to victory in, get home in, land, return, amass, storm to victory in
    """,
    "hold": """
        hold, keep, retain, defend, cling on to, cling to, hang on to, hang on in, hold on to, hold on in, hold onto, hang onto,
        maintain, preserve, safeguard, keep control of, retain control of, hold control of, maintain control of, stay in
        control of,
        stay in charge of, remain in control of, remain in charge of, keep hold of, keep overall control of, hang on,
        retain overall control of, tighten ~ grip on, strengthen ~ grip on, keep ~ grip on, tighten ~ hold on, cement ~ grip on,
        hold firm in, stay in power in, remain in power in, cling on in, survive in, stand firm in, retain power in, keep
        power in,
        cling onto, hold out in, tighten ~ grip in, increase ~ majority in, extend ~ majority in, keep ~ majority in,
        retain ~ majority in, maintain ~ majority in, maintain ~ grip on, cling to power in, hang on to power in, consolidate,
        keep ~ hold on, retain ~ hold on, consolidate ~ hold on, consolidate ~ grip on
    """,
    "lose": """
        lose, forfeit, surrender, cede, relinquish, shed, yield, lose control of, lose overall control of, lose ~ majority in,
        lose ~ grip on, lose power in, lose ~ hold on, lose ~ overall majority in, give up, concede, haemorrhage, bleed,
        leak, drop, be out of, suffer the loss of, part with,
        surrender control of, cede control of, relinquish control of, lose ~ majority on, lose a majority in, lose ~ control of,
        loosen ~ grip on, lose out in
    """,
    "oust": """
        oust from, sweep out of, turf out of, throw out of, kick out of, boot out of, drive out of, eject from, dislodge from,
        remove from, turf out in, throw out in, kick out in, boot out in, sweep from power in, sweep aside in, topple in,
        oust in,
        dethrone in, unseat in, sweep from, depose in, throw out by the voters of, defeat in, evict from, force out of,
        turn out in, vote out in, vote out of, turn out of
    """,
    "fall": """
        fall to, go to, pass to, switch to, flip to, swing to, pass directly from, pass from, slip to, slip into, slide to,
        slide into, drift to, drift into, tumble into, move to, move into, lapse into, turn to, go, fall into, turn, fall, pass,
        slip, slide, drift, change hands, swing, flip, switch, move, change, be lost to, be won by, tip into, lurch into,
        pass into,
        revert to, return to, slump to, end up in, pass over to, transfer to, come under, fall under, lapse to, go from,
        slip from,
        crumble to, swap, go over to, drop into, drop to, tip over into
    """,
    "stay": (
        "stay, remain, stay with, remain with, stay under, remain under, stay in, remain in, continue "
        "under, stick with, stay put with"
    ),
    "end": (
        "end up, finish, end, wind up, emerge, come away, be leave, end the night, finish the night, "
        "leave, come out, come out of it"
    ),
    "run": (
        "run, control, govern, lead, rule, be in control of, be in charge of, command, dominate, own, be "
        "in power in, hold power in"
    ),
    "have": "have, boast, number, muster, hold, command, own, possess, contain, count",
    "be": (
        "be, become, total, reach, hit, number, run to, add up to, stand, stand at, stand, prove, prove "
        "to be, come to, amount to, turn out to be, constitute"
    ),
    "elect": "elect, return, reelect, re-elect, choose, send, give, re-elected",
    "beat": """
        beat, defeat, oust, unseat, topple, see off, outpoll, overtake, edge out, pip, dethrone, trounce, thrash, crush,
        vanquish,
        eject, depose, best, knock out, edge, oust from, fend off, hold off, fight off, hammer, overhaul, dislodge, displace
    """,
    "overtake": (
        "overtake, leapfrog, outstrip, overhaul, outscore, outnumber, pass, eclipse, surpass, "
        "outperform, edge, edge out, pip"
    ),
    "outpoll": "outpoll, outvote, outscore",
    "defend_off": "hold off, fend off, see off, fight off, repel, beat off, stave off, resist, beat back, rebuff",
    "up": (
        "be up, edge forward, go forward, go forwards, move forward, be better off by, go up, edge up, "
        "rise, climb, increase, improve, grow, creep up, inch up, go up by, jump, put on, add, advance, "
        "be ahead, rise by, move up, inch ahead, shoot up, surge"
    ),
    "down": (
        "be down, go backwards, go backward, slip backwards, dwindle, go down, fall, drop, slip, "
        "decline, decrease, slump, shrink, slide, fall back, tumble, fall by, be down by, drop by, lose "
        "out, plunge, sink"
    ),
    "wipe": (
        "wipe out, be wipe out, wipe off, annihilate, obliterate, destroy, wipe off the map, eliminate, "
        "wipe off the electoral map, reduce to nothing"
    ),
    "reduce": (
        "reduce to, slip to, slide to, tumble to, sink to, crash to, plunge to, cut to, leave with, "
        "whittle down to, shrink to, fall to, drop to, slump to, be down to, trim to, slash to, cut down "
        "to"
    ),
    "stand": "field, stand, put up, contest, fight, nominate, run, offer, put forward",
    "contest": "contest, fight, stand",
    "poll": (
        "poll, receive, attract, amass, get, take, win, have, gain, rack up, garner, secure, collect, "
        "pick up, score, pull in, record, muster"
    ),
    "come": "come, finish, place, be, end up, end, rank, emerge",
    "declare": (
        "declare, announce, announce ~ result, declare ~ result, report, come through, be know, complete "
        "~ count, finish counting, finish ~ count, read out, be through"
    ),
    "close": "close, end, shut, finish",
    "open": "open, begin, start",
    "serve": "serve, sit, last, hold office",
    "vote": "vote, back, choose, opt, plump, support, cast ~ vote, go, favour",
    "cross": "cross, defect, switch, move, cross the floor, jump ship, go over, transfer, change sides, leave",
    "join": "join, defect to, cross to, switch to, move to, go over to, sign up with",
    "make": (
        "make, record, post, register, enjoy, score, chalk up, notch up, suffer, see, show, achieve, "
        "celebrate, rack up, endure"
    ),
    "project": (
        "project, put, give, have, show, estimate, calculate, suggest, reckon, predict, find, place, "
        "point to, indicate, imply"
    ),
    "win_votes": "win, take, get, receive, poll, have, attract, secure, gain, garner, score, record",
    "lead_votes": (
        "be ahead of, lead, outpoll, beat, finish ahead of, edge, come ahead of, top, win, be in front "
        "of, pip, edge ahead of, edge out"
    ),
    "top": "top, exceed, surpass, pass, go past, break, beat",
    "swing": "swing, shift, move",
    "say": """
        say, tell, insist, claim, argue, add, admit, concede, complain, believe, think, feel, describe, boast, declare,
        warn, suggest,
        note, point out, acknowledge, maintain, joke, tweet, write, explain, conclude, reckon, protest, remark, comment,
        observe,
        hail, call, announce, sigh, state, quip, accept, report
    """,
    "strike": "strike, agree, form, make, sign, reach, do, hammer out, enter",
    "see": "see, watch, find, witness, have",
    "split": "split, divide, tie, deadlock, hang",
    "decide": "decide, settle, determine, win, resolve, break",
    "postpone": "postpone, delay, put off, defer, countermand, cancel, call off",
    "quit": "quit, leave, resign from, resign, walk out of, abandon",
    "leave_out": "leave ~ out, leave out, miss out, skip, leave empty, miss",
    "deny": "deny, stop, prevent, rob, keep out, thwart, keep ~ out of, block, foil, keep",
    "target": "target, eye, campaign for, set ~ sights on, covet, chase, need, seek",
    "put_on": "put on, add, tack on",
    "shift": "turn, go, turn from, go from, move from, switch from, change from, flip from",
    "struggle": "suffer, struggle, flounder, falter, collapse, implode",
    "contain": "comprise, include, consist of, make up of",
    "fail": (
        "fail, miss, miss out on, fall short in, fall short, fall short of, come up short, come up short "
        "in, come up short of, miss out, just miss, slip up"
    ),
    "survive": "survive, hang on, cling on, hold on, escape",
}  # fmt: skip
CATENATIVE: Mapping[str, str] = {
    "fail": "not", "manage": "", "go on": "", "continue": "", "help": "", "help to": "", "proceed": "", "contrive": "",
    "neglect": "not", "begin": "", "start": "", "decline": "not", "refuse": "not", "come": "", "be able": "", "succeed in": "",
    "hope": "attempt", "want": "attempt", "try": "attempt", "aim": "attempt", "expect": "future", "plan": "attempt",
    "bid": "attempt",
    "threaten": "attempt", "look set": "future", "be set": "future", "be expected": "future", "be likely": "future",
    "be due": "future", "be poised": "future", "be on course": "future", "be about": "future", "need": "attempt",
    "seek": "attempt",
    "seem": "modal", "appear": "modal", "look": "modal", "be tip": "future", "be expect": "future", "struggle": "attempt",
    "ought": "modal", "have": "", "be unlikely": "future", "vow": "attempt", "promise": "attempt", "intend": "attempt",
    "be forecast": "future", "be predict": "future", "fight": "attempt", "battle": "attempt", "be unable": "not",
    "be confident of": "future", "come close to": "attempt", "be hop": "attempt", "be hope": "attempt", "target": "attempt",
    "keep": "", "conspire": "", "combine": "", "attempt": "attempt", "prove unable": "not",
}  # fmt: skip
"""Verbs that stand before another with 'to' (or, of some, -ing), and what they make of it: nothing, a no, or a mere wish."""
AUXILIARY = word_list("be have do will would could can may might shall should must ought")
FUTURE = frozenset(("will", "shall"))
MODAL = word_list("would could can may might should must ought")


def _phrases() -> dict[str, tuple[tuple[tuple[str, ...], frozenset[str]], ...]]:
    found: dict[tuple[str, ...], set[str]] = {}
    for sense, written in SENSES.items():
        for phrase in written.split(","):
            words = tuple(phrase.split())
            if words:
                found.setdefault(words, set()).add(sense)
    by_first: dict[str, list[tuple[tuple[str, ...], frozenset[str]]]] = {}
    for words, senses in found.items():
        by_first.setdefault(words[0], []).append((words[1:], frozenset(senses)))
    return {first: tuple(sorted(rest, key=lambda one: -len(one[0]))) for first, rest in by_first.items()}


PHRASES = _phrases()
"""By the verb's plain form: what may follow, longest first, and its senses."""
