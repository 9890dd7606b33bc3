"""A folder of source data, small and made up, in the layouts of the public files the context is made of."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import notation
from nightdesk.register.baseline import EveComposition, Holder, SeatCorrection
from nightdesk.register.party import PartyId
from nightdesk.register.roll import Register

BRAM, DORA = "Bram Baker", "Dora Dale"
SHEETS = (
    """
    Abbey, Adur: 1 seat
      Bram Baker   Con
      Cass Cole    Lab
    """,
    """
    Bridge, Adur: 1 seat
      Dora Dale    Ind
      Egon East    Lab
    """,
    """
    Castle, Adur: 1 seat
      Fern Frost   Con
      Gus Green    Lab
    """,
)
FILES = {
    "context/eu-referendum-2016.csv": """\
id,Region,Area_Code,Area,Electorate,Remain,Leave
1,South East,E07000223,Adur,48755,16914,20315
2,East,E06000031,Peterborough,120892,34176,53216
3,Scotland,S12000033,Aberdeen City,154266,63985,40729
4,South West,GI,Gibraltar,24119,19322,823
""",
    "context/general-election-2017-constituencies.csv": """\
ONS ID,Constituency name,Region name,Country name,Declaration time,Member first name,Member surname,Electorate,Valid votes
E14000682,East Worthing and Shoreham,South East,England,09/06/2017 03:01,Tim,Tower,75525,300
E14000999,Next Door,South East,England,09/06/2017 04:02,Xia,Xu,70000,10
""",
    "context/general-election-2017-candidates.csv": """\
ons_id,party_name,firstname,surname,sitting_mp,former_mp,votes
E14000682,Labour and Co-operative,Sue,Stone,No,No,120
E14000682,Conservative,Tim,Tower,Yes,Yes,150
E14000682,Mere First,Una,Under,No,Yes,30
E14000999,Labour,Xia,Xu,No,No,10
""",
    "geography/ward-to-constituency-2018.csv": """\
WD18CD,WD18NM,PCON18CD,PCON18NM,LAD18CD,LAD18NM,FID
E05007562,Abbey,E14000682,East Worthing and Shoreham,E07000223,Adur,1
E05007563,Bridge,E14000682,East Worthing and Shoreham,E07000223,Adur,2
E05007563,Bridge,E14000999,Next Door,E07000223,Adur,3
""",
    "councils/control-1973-2015.csv": """\
id,authority,year,total,con,lab,ld,other,nat,majority,plurality
1,Adur,1973,39,10,8,20,1,0,LD,LD
2,Elsewhere,1973,39,10,8,20,1,0,LD,LD
""",
    "councils/control-2016-2021.csv": """\
id,council id,authority,year,total,con,lab,ld,green,ukip,ref,pc,snp,other,majority,
1,1,Adur,2017,29,16,1,0,0,9,,0,0,3,Con,
2,1,Adur,2018,29,16,9,0,0,0,1,0,0,3,Con,
""",
    "context/odds-2018.csv": """\
market,quoted_on,runner,price,format,quoted_by,source,confidence
Adur council: control,2018-05-02,Conservative,1/5,fractional,A bookmaker,its page,high
Adur council: seats,2018-05-02,Over 15,5/6,fractional,A bookmaker,its page,high
UK next general election: most seats,2018-05-04,Labour,2.2,decimal,An exchange,its page,low
""",
    "context/national-shares.csv": """\
year,measure,producer,con,lab,ld,ukip_or_reform,confidence
2014,projected national share,BBC,29,31,13,17,high
2018,national equivalent vote,Two professors,37,36,14,,medium
""",
    "context/party-codes-2018.csv": "leap_code,ec_party_id\nC,PP52\nLab,PP53\nUKIP,PP85\nInd,ynmp-party:2\n",
    "results/leap-2014-05-22.csv": """\
Ward,Council,Candidate,Party,Votes,Elected
Abbey,Adur,Bram Baker,UKIP,500,1
Abbey,Adur,Cass Cole,Lab,400,0
Bridge,Adur,Dora Dale,Lab,500,1
Castle,Adur,Hal Hunt,C,500,1
""",
    "results/leap-2016-05-05.csv": "Adur,E07000223,Castle,E05007564,Ines Irving,C,300,1\n",
    "councils/changes-2018.csv": """\
council,ward,person,from_party,to_party,date,source,confidence
Adur,Abbey,Bram Baker,UKIP,Con,2017-10,The paper 1 (its page),high
Adur,,one councillor,UKIP,Con,2017,The paper 2,medium
Adur,Castle,two councillors or so,Con,Ind,2017,The paper 3,high
Adur,Castle,Ines Irving,Con,Con (after poll),2018-05-14,The paper 4,high
Elsewhere,Abbey,Jon Jay,Lab,Con,2017,The paper 5,high
""",
    "councils/councillors-2016.csv": """\
Council,Ward Name,Councillor Name,Next Election,Party Name,Electoral Commission Party Code
Adur,Abbey,Bram Baker,2018-05-03,UKIP,PP85
Adur,Bridge,Dora Dale,2018-05-03,Labour,PP53
Adur,Castle,Hal Hunt,2018-05-03,Conservative,PP52
""",
    "councils/councillors-2017.csv": """\
Council,Ward Name,Councillor Name,Next Election,Party Name,Electoral Commission Party Code
Adur,Abbey,Bram Baker,2022-05-05,Conservative,PP52
Adur,Bridge,Dora Dale,2022-05-05,Independent / Other,
Adur,Castle,Hal Hunt,2022-05-05,Labour,PP53
""",
}
"""Path within the folder → text."""


def write(folder: Path, **spoilt: tuple[str, str]) -> Path:
    """The folder; `changes_2018=("old", "new")` puts new text for old in councils/changes-2018.csv."""
    for name, text in FILES.items():
        swap = spoilt.pop(Path(name).stem.replace("-", "_"), None)
        if swap is not None:
            old, new = swap
            if old not in text:
                raise ValueError(f"{old!r} is not in {name}")
            text = text.replace(old, new, 1)
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
    if spoilt:
        raise ValueError(f"no such file: {sorted(spoilt)}")
    return folder


def holder(ward: str, name: str, party: PartyId, *, continuing: bool = False) -> Holder:
    """A member of Adur on the eve."""
    ballot = "" if continuing else f"local.adur.{notation.slug(ward)}.2018-05-03"
    return Holder("adur", ward, name, party, "held", continuing, ballot, "list", "high")


def correction(ward: str, name: str, from_: PartyId, to: PartyId, source: str, date: str = "") -> SeatCorrection:
    """A repair of the pack's list."""
    return SeatCorrection("adur", ward, name, from_, to, date, source, "high")


def register(*holders: Holder, corrections: tuple[SeatCorrection, ...] = (), sheets: tuple[str, ...] = SHEETS) -> Register:
    """Adur on 3 May 2018: three wards of one seat, with the members given, or one for each ward."""
    bare = notation.register(*sheets, before=("Mere, Adur: 1 seat\n  Z Zed  UKIP  1 *",))
    seats = holders or (
        holder("Abbey", BRAM, notation.PARTIES["Con"].id),
        holder("Bridge", DORA, notation.PARTIES["Ind"].id),
        holder("Castle", "Hal Hunt", notation.PARTIES["Con"].id),
    )
    council = replace(bare.councils["adur"], gss="E07000223")
    held: dict[PartyId, int] = {}
    for one in seats:
        held[one.party] = held.get(one.party, 0) + 1
    eve = EveComposition("adur", held, 0, 0, {}, 0, 0, "seat_by_seat", seats, "list", "high")
    return replace(bare, councils={"adur": council}, eve={"adur": eve}, corrections=corrections, last_fought={})
