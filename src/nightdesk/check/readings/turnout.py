"""Turnout: so much of a place, more than of another, the highest and the lowest, and those who stayed at home."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from nightdesk.check.items import Quantity
from nightdesk.check.readings.ranges import ENGLAND, WIDE, way
from nightdesk.check.readings.row import Ground, Outcome, Read, Row, claim
from nightdesk.claims.claim import Claim, Says, Universe
from nightdesk.claims.subject import Place, Subject
from nightdesk.claims.universe import members

LEVELS = ("ward", "council", *WIDE)


def place_of(g: Ground) -> Place | None:
    """The one place meant; a ward before the council it lies in."""
    named = g.places("ward", "council", *WIDE)
    found = named or g.each_area(*LEVELS)
    wards = tuple(one for one in found if one.level == "ward")
    found = wards or found
    return found[0] if len(found) == 1 else None


def share_said(q: Quantity | None) -> Says | None:
    """What is said of a share of voters."""
    return q.says() if q is not None and q.how == "share" and not q.points else None


def turnout(g: Ground) -> Iterable[Read] | None:
    """'Turnout was 13 per cent', 'more than half of voters went to the polls'."""
    place, says = place_of(g), share_said(g.quantity())
    return [claim("turnout", place, says=says)] if place is not None and says is not None else None


def bounded(*, more: bool) -> Callable[[Ground], Iterable[Read] | None]:
    """'topped 40 per cent', 'fell below 15%'."""

    def build(g: Ground) -> Iterable[Read] | None:
        place, q = place_of(g), g.quantity()
        if place is None or q is None or q.how != "share" or q.points:
            return None
        if q.relation not in ("is", "more_than", "less_than"):
            return None
        return [claim("turnout", place, says=Says("more_than" if more else "less_than", q.value))]

    return build


def at_home(g: Ground) -> Iterable[Read] | None:
    """'Nearly half of the voters stayed at home': the rest of them voted."""
    place, q = place_of(g), g.quantity()
    if place is None or q is None or q.how != "share" or q.points:
        return None
    rest = 1 - q.value
    match q.relation:
        case "between" if q.upper is not None:
            says = Says("between", 1 - q.upper, rest)
        case "more_than":
            says = Says("less_than", rest)
        case "less_than":
            says = Says("more_than", rest)
        case "at_least":
            says = Says("at_most", rest)
        case "at_most":
            says = Says("at_least", rest)
        case _:
            says = Says(q.relation, rest, None, q.unit)
    return [claim("turnout", place, says=says)]


def against(*, more: bool) -> Callable[[Ground], Iterable[Read] | None]:
    """'Turnout in Wandsworth was higher than in Newham.'"""

    def build(g: Ground) -> Iterable[Read] | None:
        named = [*g.places(*LEVELS), *g.places(*LEVELS, name="than")]
        named += [one for item in g.where for one in item.of_level(*LEVELS)][: 2 - len(named)]
        if len(named) != 2:
            return None
        theirs = g.measured("turnout", Subject(named[1]), "reported")
        if theirs.value is None:
            theirs = g.measured("turnout", Subject(named[1]), "computed")
        if theirs.value is None:
            return [Outcome("unknown", "the turnout of one of them is not held")]
        return [claim("turnout", named[0], says=Says("more_than" if more else "less_than", theirs.value))]

    return build


def extreme(*, least: bool) -> Callable[[Ground], Iterable[Read] | None]:
    """The highest or lowest of all: surely false where another is known to go beyond it, and true only where all are known."""

    def build(g: Ground) -> Iterable[Read] | None:
        named = g.places("ward", "council")
        listed = [one for item in g.where for one in item.of_level("ward", "council", *WIDE)]
        place = named[0] if len(named) == 1 else next((one for one in listed if one.level == "ward"), None)
        place = place or next((one for one in listed if one.level == "council"), None)
        if place is None or place.level not in ("ward", "council"):
            return None
        ranges = g.places("council", *WIDE, name="range") or tuple(one for one in listed if one != place)
        area = ranges[0] if ranges else ENGLAND
        of = "ward" if place.level == "ward" else "council"
        universe = Universe("ward" if of == "ward" else "council", Subject(area))
        each = Claim("turnout", Subject(), Says("at_most" if least else "at_least", 0), "reported")
        figures = [g.measured("turnout", one, "reported") for one in members(g.scene, universe)]
        if g.measured("turnout", Subject(place), "reported").value is None:
            return [Outcome("unknown", "its turnout is not held")]
        found = Claim("rank_of", Subject(place), Says("is", 1), universe=universe, each=each)
        if any(one.value is None for one in figures) and g.true(found):
            return [Outcome("unknown", "the turnout of some of them is not held")]
        q = g.quantity()
        more: list[Read] = [claim("turnout", place, says=q.says())] if q is not None and q.how == "share" else []
        return [found, *more]

    return build


WHERE = "[ L | in L | of L ]"
_VOTED = "V.vote | V.go to polls/poll | V.fall to polls/poll | V.cast [ P=they ] vote/votes/ballot/ballots | V.take part"
TURNED = f"( V.turn out [ to V.vote ] | V.fall out | {_VOTED} )"
_WHO = "those | those eligible | eligible voters | voters | people | residents"
PEOPLE = f"( Q.voters=q | Q.bare.share=q of ( {_WHO} ) [ eligible ] | Q.bare.share=q )"
SAW = "( V.see | V.have | V.make | V.record | V.report | V.manage )"
OF_ANY = "[ of any/all | of any ( ward/council ) | of ( Q.councils=r | Q.wards=r ) [ L.area=range ] ]"
ROWS: tuple[Row, ...] = (
    way(
        "turnout of so much",
        (
            f"turnout {WHERE} V.be [ as high as | as low as ] Q",
            "L turnout V.be Q",
            f"turnout {WHERE} ( V.reach | V.stand | V.hit | V.come in ) Q",
            f"L {SAW} [ low/high ] ( turnout of Q | Q turnout | Q.turnout=q )",
            f"turnout {WHERE} of Q",
            "there V.be ( turnout of Q | Q turnout | Q.turnout=q )",
            f"{PEOPLE} {TURNED}",
            f"{PEOPLE} V.turn L",
            f"{PEOPLE} bothered/bother to V.vote",
            f"{PEOPLE} bothered/bother V.vote",
            f"{PEOPLE} ( V.bother | V.bother to ) V.vote",
        ),
        turnout,
        (
            ("Slightly more than half of voters went to the polls in West Hill, Wandsworth.", "supported"),
            ("Just 13 per cent of voters turned out in Sheffield's City ward.", "supported"),
            ("Only 13% of those eligible voted in Sheffield's City ward.", "supported"),
            ("In Sheffield's City ward just 23% bothered to vote.", "contradicted"),
            ("Barely one in eight voted in Sheffield's City ward.", "supported"),
        ),
    ),
    way(
        "turnout above",
        (
            f"turnout {WHERE} ( V.top | V.exceed | V.climb above | V.rise above | V.go above ) Q",
            "L turnout ( V.top | V.exceed ) Q",
        ),
        bounded(more=True),
        (("Turnout in Plymouth's Ham ward exceeded 50 per cent.", "contradicted"),),
    ),
    way(
        "turnout below",
        (
            f"turnout {WHERE} ( V.fall | V.drop | V.slip | V.slump | V.sink | V.down ) Q",
            f"turnout {WHERE} ( V.fall | V.drop | V.slip | V.slump ) below/under Q",
        ),
        lambda g: bounded(more=False)(g) if (q := g.quantity()) is not None and q.relation == "less_than" else None,
        (("Turnout fell below 15% in Sheffield's City ward.", "supported"),),
    ),
    way(
        "stayed at home",
        (
            f"{PEOPLE} V.stay [ at ] [ home ]",
            f"{PEOPLE} ( V.stay home | V.stay away )",
            f"{PEOPLE} V.abstain",
            f"{PEOPLE} V.be at home",
        ),
        at_home,
        (
            ("Nearly half of the voters in West Hill, Wandsworth stayed at home.", "supported"),
            ("More than half of the voters in West Hill, Wandsworth stayed at home.", "contradicted"),
        ),
        negatable=False,
    ),
    way(
        "turnout higher than in another",
        (
            "turnout [ in ] [ L ] V.be higher/greater than [ in ] [ L=than ]",
            "L V.have higher turnout than L=than",
            "L turnout V.be higher than L=than",
        ),
        against(more=True),
        (("Turnout in Wandsworth was higher than in Newham.", "unknown"),),
    ),
    way(
        "turnout lower than in another",
        (
            "turnout [ in ] [ L ] V.be lower than [ in ] [ L=than ]",
            "L V.have lower turnout than L=than",
            "L turnout V.be lower than L=than",
        ),
        against(more=False),
        (("Turnout in Wandsworth was lower than in Newham.", "unknown"),),
    ),
    way(
        "the highest turnout",
        (
            f"L ( V.have | V.see | V.record | V.make ) highest/best turnout {OF_ANY}",
            "highest/best turnout V.be",
            "highest/best turnout V.come",
            "highest/best turnout V.be L",
            "turnout V.be highest",
        ),
        extreme(least=False),
        (("The highest turnout in the country was in Sheffield's City ward.", "contradicted"),),
    ),
    way(
        "the lowest turnout",
        (
            f"L ( V.have | V.see | V.record | V.make ) lowest/worst turnout {OF_ANY}",
            "lowest/worst turnout V.be [ of Q ]",
            "lowest/worst turnout V.come",
            "lowest/worst turnout V.be L",
            "turnout V.be lowest",
        ),
        extreme(least=True),
        (("The lowest turnout in the country was in West Hill, Wandsworth.", "contradicted"),),
    ),
)
