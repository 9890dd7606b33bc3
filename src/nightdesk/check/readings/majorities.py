"""Majorities: of councils over all others and how far short of one, of wards by so many votes, the closest and the widest."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from fractions import Fraction

from nightdesk.check.items import Quantity
from nightdesk.check.readings.ranges import AREAS, ENGLAND, WIDE, area_of, said_of, size, way
from nightdesk.check.readings.row import Both, Ground, Outcome, Read, Row, claim, majority_of
from nightdesk.claims.claim import Claim, Says, Universe
from nightdesk.claims.subject import Place, Subject

POLLED = Claim("uncontested", Subject(), Says("is", 0))
"""Of wards: that there was a poll, and so votes to win by."""
ONE_FIGURE = ("last_over_first", "best_over_best")


def of_ward(g: Ground) -> Place | None:
    """The one ward meant."""
    named = g.places("ward", name="ward")
    found = named or tuple(one for one in g.each_area("ward", "council") if one.level == "ward")
    return found[0] if len(found) == 1 else None


def of_council(g: Ground) -> Place | None:
    """The one council meant."""
    named = g.places("council", name="council")
    found = named or tuple(one for one in g.each_area("council") if one.level == "council")
    return found[0] if len(found) == 1 else None


def votes_said(q: Quantity | None) -> Says | None:
    """What is said of a number of votes."""
    if q is None or q.how not in ("number", "any") or q.noun not in ("votes", "") or q.more:
        return None
    return Says("is", 1) if q.how == "any" else q.says()


def majority(g: Ground) -> Iterable[Read] | None:
    """'Labour's majority in Euxton South was 111', 'got home by 111', 'have a majority of three in Barnet'."""
    q, ward = g.quantity(), of_ward(g)
    who, party = g.who(), g.party()
    if "person" in g:
        says = votes_said(q)
        if who is None or says is None or (ward is not None and ward != who.place):
            return None
        return [Both((claim("elected", who.place, person=who.person, is_=True), claim("majority_votes", who.place, says=says)))]
    if ward is not None:
        says = votes_said(q)
        if says is None:
            return None
        figure = claim("majority_votes", ward, says=says)
        return [Both((claim("seats_won", ward, party, says=Says("at_least", 1)), figure))] if party else [figure]
    council = of_council(g)
    if council is None or q is None or q.how not in ("number", "any") or q.noun not in ("seats", "", "majority") or q.more:
        return None
    figure = majority_of(g, council, Says("is", 1) if q.how == "any" else q.says())
    holds_it = claim("control_after", council, is_=party)
    if party is None or g.true(holds_it):
        return [figure]
    return [Both((holds_it, claim("council_majority", council, says=Says("at_least", 1))))]


def decided(g: Ground) -> Iterable[Read] | None:
    """'A single vote decided Abbey'; 'there was one vote in it in High Barnet'."""
    says, wards = votes_said(g.quantity()), g.places("ward", name="ward")
    return [claim("majority_votes", one, says=says) for one in wards] or None if says else None


def barest(g: Ground) -> Iterable[Read] | None:
    """'The barest of majorities keeps Labour in control of Bolton.'"""
    party, councils = g.party(), g.places("council", name="council")
    found: list[Read] = []
    for one in councils:
        found += [claim("control_after", one, is_=party), claim("council_majority", one, says=Says("at_most", 2))]
    return found or None if party else None


def by_one(g: Ground) -> Iterable[Read] | None:
    """'won High Barnet by a single vote': who won, and by how many."""
    ward, who, party, verb = of_ward(g), g.who(), g.party(), g.items["verb"]
    place = who.place if who is not None else ward
    if place is None or (ward is not None and ward != place) or ("person" in g and who is None):
        return None
    figure = claim("majority_votes", place, is_=1)
    if who is not None:
        return [claim("elected", place, person=who.person, is_=True), figure]
    if party is None:
        return None
    if verb.has("gain") and not verb.has("win"):
        return [claim("ward_gained", place, party, is_=True), figure]
    held = verb.has("hold")
    return [
        claim("ward_held", place, party, is_=True) if held else claim("seats_won", place, party, says=Says("at_least", 1)),
        figure,
    ]


def with_majority(kind: str) -> Callable[[Ground], Iterable[Read] | None]:
    """'holds Barnet with a majority of 13': control, and by how many."""

    def build(g: Ground) -> Iterable[Read] | None:
        council, party, q = of_council(g), g.party(), g.quantity()
        if (
            council is None
            or party is None
            or q is None
            or q.how not in ("number", "any")
            or q.noun not in ("seats", "", "majority")
        ):
            return None
        one = claim("control_after", council, is_=party) if kind == "control_after" else claim(kind, council, party)
        return [one, majority_of(g, council, Says("is", 1) if q.how == "any" else q.says())]

    return build


def with_seats(g: Ground) -> Iterable[Read] | None:
    """'controls Swindon with 29 of the 57 seats'."""
    council, party, q = of_council(g), g.party(), g.quantity()
    if council is None or party is None or q is None or q.how != "number" or q.more or q.points:
        return None
    ahead = g.items["verb"].has("lead")
    found: list[Read] = [
        claim("largest_party" if ahead else "control_after", council, is_=party),
        claim("seats_held", council, party, says=q.says()),
    ]
    if q.total is not None:
        found.append(claim("seats_total", council, is_=q.total))
    return found


def short(g: Ground) -> Iterable[Read] | None:
    """'fell two seats short of control in Trafford', 'needed two more seats for a majority'."""
    council, party, q = of_council(g), g.party(), g.quantity()
    if (
        council is None
        or party is None
        or q is None
        or q.how not in ("number", "any")
        or q.noun not in ("seats", "")
        or q.more < 0
    ):
        return None
    return [
        claim(
            "seats_short",
            council,
            party,
            says=Says("is", 1) if q.how == "any" else Says(q.relation, q.says().value, q.says().upper),
        )
    ]


def needed(g: Ground) -> Iterable[Read] | None:
    """'32 seats are needed for a majority in Trafford'."""
    council, q = of_council(g), g.quantity()
    if council is None or q is None or q.how != "number" or q.relation != "is":
        return None
    if q.more:
        return short(g)
    at = g.scene.councils[council.key].council.overall_majority_at
    return [Outcome("supported" if at == q.value else "contradicted", f"{q.value} seats make a majority there", str(at))]


def settled_by(g: Ground) -> Iterable[Read] | None:
    """'Seven contests were settled by a single vote.'"""
    q, by, place, party = g.quantity("s"), g.quantity("margin"), area_of(g, "council", *WIDE), g.party()
    says = votes_said(by)
    if (
        q is None
        or says is None
        or place is None
        or q.noun not in ("wards", "seats")
        or by is None
        or (by.noun != "votes" and by.how == "any")
    ):
        return None
    said = said_of(q, size(g, "ward", place), denied=g.denied)
    if said is None:
        return None
    each = Claim("majority_votes", Subject(), says, "last_over_first")
    where = claim("seats_won", ENGLAND, party, says=Says("at_least", 1)) if party else POLLED
    return [Claim("count_of", Subject(place), said, universe=Universe("ward", Subject(place), where), each=each)]


def extreme(*, least: bool) -> Callable[[Ground], Iterable[Read] | None]:
    """The closest or the widest of a place: by how many, or in which ward."""

    def build(g: Ground) -> Iterable[Read] | None:
        wards = g.places("ward", name="ward") or tuple(one for item in g.where for one in item.of_level("ward"))
        wider = tuple(one for item in g.where for one in item.of_level(*AREAS) if not item.of_level("ward"))
        q = g.quantity()
        if len(wards) > 1 or (q is not None and votes_said(q) is None) or (q is None and not wards):
            return None
        told = g.sentence.place
        near = told if told is not None and told.level in AREAS else ENGLAND
        area = wider[0] if wider else (near if wards else g.area(*AREAS))
        if area is None or len(wider) > 1:
            return None
        each = Claim("majority_votes", Subject(), Says("at_most" if least else "at_least", 0), "last_over_first")
        universe = Universe("ward", Subject(area), POLLED)
        found: list[Claim] = []
        if wards:
            found.append(Claim("rank_of", Subject(wards[0]), Says("is", 1), universe=universe, each=each))
            if q is not None:
                found.append(claim("majority_votes", wards[0], says=votes_said(q), basis="last_over_first"))
            return [Both(tuple(found))]
        says = votes_said(q)
        if says is None or says.relation != "is" or isinstance(says.value, str):
            return None
        some = Claim(
            "count_of", Subject(area), Says("at_least", 1), None, None, universe, Claim(each.kind, Subject(), says, each.basis)
        )
        beyond = (
            Says("between", 1, int(Fraction(says.value)) - 1) if least else Says("more_than", says.value)
        )  # a tie is no majority
        if least and says.value == 1:
            return [some]
        none = Claim(
            "count_of", Subject(area), Says("is", 0), None, None, universe, Claim(each.kind, Subject(), beyond, each.basis)
        )
        return [Both((none, some))]

    return build


CLOSEST = "closest/narrowest/tightest/smallest/slimmest/slenderest/thinnest/lowest"
WIDEST = "widest/biggest/largest/greatest/highest/most one-sided/lopsided/comfortable/emphatic"
FIGHT = "( fight/contest/ward/race/result/battle/majority/margin/win/victory/outcome | V.fight | V.contest | V.race | V.win )"
OF_NIGHT = "[ of | of night | of all | of victory | of evening ]"
_HOME = "V.get home | V.win home | V.scrape home | V.scrape | V.squeak home"
GETS = f"( {_HOME} | V.scrape through | V.win | V.hold on | V.survive | V.cling )"
SHORT = "short of ( V.win L.council=council | V.run L.council=council | majority/control/power | P.noc | L.council=council )"


def _extremes(word: str) -> tuple[str, ...]:
    one = f"{word} [ P=side ] {FIGHT} {OF_NIGHT}"
    return (
        f"{one} V.be [ by ] Q",
        f"{one} V.be V.win by Q",
        f"{one} V.be in [ ward ] L.ward=ward [ by Q ]",
        f"{one} V.be L.ward=ward [ by Q ]",
        f"{one} V.come in L.ward=ward [ by Q ]",
        f"{one} V.come",
        f"{one} V.be",
        f"someone ( V.win | V.decide ) {one} by Q",
        f"L.ward=ward V.be {one} [ by Q ]",
        f"L.ward=ward V.see {one} [ by Q ]",
        f"L.ward=ward V.have {one} [ by Q ]",
        *(("nowhere V.be closer/tighter than L.ward=ward", "nowhere V.be L.ward=ward") if word == CLOSEST else ()),
    )


def _widest() -> tuple[str, ...]:
    plain = _extremes("widest/biggest/largest/greatest/highest")
    return plain + _extremes("most one-sided/lopsided/comfortable/emphatic")


ROWS: tuple[Row, ...] = (
    way(
        "majority of so many",
        (
            "( P | W ) majority/margin [ of victory ] V.be [ V.reduce/V.cut ] [ just/only ] Q",
            "( P | W ) majority/margin [ of victory ] in L.ward=ward V.be Q",
            "( L.ward=ward | L.council=council ) majority/margin V.be Q",
            "majority/margin [ of victory ] V.be Q",
            f"( P | W ) {GETS} by Q",
            f"( P | W ) {GETS} by margin/majority of Q",
            "( P | W ) V.have ( Q.votes | Q.bare ) to spare",
            "( P | W ) ( V.have | V.win | V.hold | V.end with ) majority/margin of Q",
            "( P | W ) V.win with majority/margin of Q",
            "P majority over [ all ] P.other_parties V.be Q",
            "someone ( V.reduce | V.cut ) P majority/margin Q",
            "P V.have majority over [ all ] P.other_parties of Q",
            "P V.have majority of Q over P.others",
            "( majority of P | P majority ) over P.others V.be Q",
            "P majority ( V.be V.reduce [ to ] | V.fall [ to ] | V.down [ to ] | V.reduce ) Q",
            "( P | W ) majority of Q",
        ),
        majority,
        (
            ("In Euxton South, Labour got home by 111.", "contradicted"),
            ("The Labour majority in Euxton South was just 11.", "supported"),
            ("In Barnet the Conservatives have a majority of three.", "contradicted"),
            ("Labour's majority in Plymouth is just five.", "supported"),
            ("Labour's majority over all the other parties in Plymouth is five.", "supported"),
            ("Katie Thornburrow's majority in Trumpington was 40.", "contradicted"),
        ),
    ),
    way(
        "by a single vote",
        (
            "P ( V.win | V.hold | V.gain ) [ in ] L.ward=ward by Q.any.votes",
            "W ( V.win | V.hold | V.gain ) [ in ] [ L.ward=ward ] by Q.any.votes",
            "P V.win by Q.any.votes",
        ),
        by_one,
        (
            ("The Conservatives won High Barnet, Barnet, by a single vote.", "depends"),
            ("Labour won Euxton South by a single vote.", "partly"),
        ),
    ),
    way(
        "holds with a majority",
        ("P V.hold L.council=council ( with | by | with increased | with reduced ) majority of Q",),
        with_majority("control_after"),
        (
            ("The Tories hold Barnet with a majority of 13.", "supported"),
            ("The Tories held Swindon by a majority of nine.", "partly"),
        ),
    ),
    way(
        "runs with a majority",
        (
            "P ( V.run | V.win | V.have ) L.council=council ( with | by ) majority of Q",
            "P V.gain L.council=council with majority of Q",
        ),
        with_majority("control_after"),
        (("The Conservatives control Swindon with a majority of one.", "supported"),),
    ),
    way(
        "runs with so many seats",
        (
            "P ( V.run | V.have | V.hold | V.win ) L.council=council with Q.seats",
            "P ( V.be | V.stay ) in control/charge of L.council=council with Q.seats",
            "P ( V.have | V.win | V.hold ) majority with Q.seats",
        ),
        with_seats,
        (
            ("The Conservatives control Swindon with 29 of the 57 seats.", "supported"),
            ("The Conservatives control Swindon with 35 seats.", "partly"),
        ),
    ),
    way(
        "short of a majority",
        (
            f"P ( V.be | V.fall | V.end | V.come | V.down | V.stay | V.leave | V.finish ) Q {SHORT}",
            f"P ( V.be | V.fall | V.end | V.come | V.down | V.stay ) {SHORT} by Q",
            f"P ( V.be leave | V.end up ) Q {SHORT}",
            "P ( V.leave_out | V.miss | V.miss out on | V.fail to win ) majority/control by Q",
            "P ( V.need | V.want | V.require | V.be in need of ) Q.more [ seats ] for majority/control",
            "P ( V.be | V.end ) Q shy of majority/control",
            "P ( V.be | V.end | V.fall ) Q from majority",
            "P Q ( short | shy ) of majority/control",
            f"someone V.leave P Q {SHORT}",
        ),
        short,
        (
            ("Labour fell two seats short of control in Trafford.", "supported"),
            ("Labour missed a majority in Trafford by two seats.", "supported"),
            ("Labour needed two more seats for a majority in Trafford.", "supported"),
            ("Labour is one seat short of a majority in Trafford.", "contradicted"),
        ),
    ),
    way(
        "seats that make a majority",
        (
            "P ( V.need | V.require ) Q.seats for majority/control",
            "someone V.need Q.seats for majority/control",
            "Q.seats V.be needed for majority/control",
            "majority V.need Q.seats",
            "majority V.require Q.seats",
        ),
        needed,
        (
            ("Labour needs 32 seats for a majority in Trafford.", "supported"),
            ("Labour needs 30 seats for a majority in Trafford.", "contradicted"),
        ),
    ),
    way(
        "so many settled by so few",
        (
            "someone ( V.decide | V.win | V.settle ) ( Q.wards=s | Q.seats=s ) by Q=margin",
            "someone ( V.decide | V.win ) ( Q.wards=s | Q.seats=s ) by margin/margins/majorities/majority of Q=margin",
            "( Q.wards=s | Q.seats=s ) V.be V.decide by Q=margin",
            "( Q.wards=s | Q.seats=s ) V.come down to Q=margin",
            "P ( V.win | V.hold ) ( Q.wards=s | Q.seats=s ) by Q=margin",
            "there V.be Q.wards=s V.decide by Q=margin",
            "Q.votes=margin V.decide ( Q.wards=s | Q.seats=s )",
        ),
        settled_by,
        (
            ("Seven contests were settled by a single vote.", "supported"),
            ("Three wards were decided by just one vote.", "contradicted"),
            ("More than ten wards were won by fewer than five votes.", "supported"),
        ),
        denies=True,
    ),
    way(
        "the closest of all",
        _extremes(CLOSEST),
        extreme(least=True),
        (
            ("The smallest majority of the night was one vote.", "supported"),
            ("The narrowest win of the night was by a single vote.", "supported"),
            ("The smallest majority in Plymouth was 12.", "contradicted"),
            ("The closest result of the night came in Barnet's High Barnet ward.", "contradicted"),
        ),
        negatable=False,
    ),
    way(
        "the widest of all",
        _widest(),
        extreme(least=False),
        (
            ("The largest majority of the night was in Alum Rock.", "supported"),
            ("The biggest majority in Plymouth was in Ham.", "contradicted"),
        ),
        negatable=False,
    ),
)
