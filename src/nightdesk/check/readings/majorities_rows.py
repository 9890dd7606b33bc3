"""By how much councils and wards were won, and how short others fell: the rows."""

from __future__ import annotations

from nightdesk.check.readings.majorities import by_one, extreme, majority, needed, settled_by, short, with_majority, with_seats
from nightdesk.check.readings.ranges import way
from nightdesk.check.readings.row import Row

CLOSEST = "closest/narrowest/tightest/smallest/slimmest/slenderest/thinnest/lowest"
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
