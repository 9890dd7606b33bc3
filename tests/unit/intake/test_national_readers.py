"""The readers of what the national measure needs: authorities and their districts, parts of constituencies, contests in
between."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import notation
from nightdesk.context.context_rows import AreaRow, ConstituencyRow, CouncilAreaRow
from nightdesk.intake.before_polls.read_area_constituencies import WARDS, read_area_parts
from nightdesk.intake.before_polls.read_authorities import FILE, Authorities, read_authorities
from nightdesk.intake.before_polls.read_earlier_contests import FILES, read_earlier_contests
from nightdesk.intake.before_polls.read_eu_vote import areas_of_councils
from nightdesk.register.baseline import LastFought
from nightdesk.register.council import Council
from nightdesk.register.roll import Register

AUTHORITIES = """\
local-authority-code,gss-code,former-gss-codes,county-la,replaced-by
KEN,E10000016,,,
ASF,E07000105,,KEN,
DOV,E07000108,,KEN,
FIF,S12000047,S12000015,,
BUC,E06000060,,,
AYL,E07000004,,BKM,BUC
BKM,E10000002,,,BUC
FOR,E07000201,,SRY,WSK
SFK,E10000029,,,
"""
KNOWN = ("E07000105", "E07000108", "S12000015", "E07000004", "E07000201")


def authorities(data: Path) -> Authorities:
    (data / "councils").mkdir(parents=True, exist_ok=True)
    (data / FILE).write_text(AUTHORITIES, encoding="utf-8")
    return read_authorities(data)


def area(code: str) -> AreaRow:
    return AreaRow(code, code, "England", "South East", "2016-06-23", 1_000, 300, 400, "electoral-commission")


def council(slug: str, gss: str) -> Council:
    return Council(slug, slug, gss, "South East", "county", "all-out", 9, 9, redrawn=False)


def test_a_county_covers_its_districts_and_a_new_authority_those_it_took_the_place_of(tmp_path: Path) -> None:
    found = authorities(tmp_path)
    assert found.beneath("E10000016", KNOWN) == ("E07000105", "E07000108")
    assert found.beneath("E06000060", KNOWN) == ("E07000004",)


def test_forest_heath_lies_in_suffolk_though_the_register_has_it_in_surrey(tmp_path: Path) -> None:
    assert authorities(tmp_path).beneath("E10000029", KNOWN) == ("E07000201",)


def test_a_council_has_its_own_area_or_those_beneath_it(tmp_path: Path) -> None:
    rows = areas_of_councils(
        [council("ashford", "E07000105"), council("kent", "E10000016"), council("nowhere", "E10009999")],
        [area(code) for code in KNOWN],
        night="2017-05-04",
        authorities=authorities(tmp_path),
    )
    assert rows == (
        CouncilAreaRow("ashford", "E07000105"),
        CouncilAreaRow("kent", "E07000105"),
        CouncilAreaRow("kent", "E07000108"),
    )


def test_an_authority_is_known_by_a_code_it_had_before(tmp_path: Path) -> None:
    found = authorities(tmp_path)
    assert (found.counted_as("S12000047", KNOWN), found.counted_as("E07000105", KNOWN)) == ("S12000015", "E07000105")
    assert found.counted_as("W06000001", KNOWN) == ""


def test_wards_in_common_are_counted_a_split_one_apart_and_a_code_cut_short_is_found_by_name(tmp_path: Path) -> None:
    (tmp_path / "geography").mkdir()
    rows = [
        "WD18CD,WD18NM,PCON18CD,PCON18NM,LAD18CD,LAD18NM,FID",
        "S1,Hill,S14000030,Glen,S12000047,Fife,1",
        "S2,Dale,S1400030,Glen,S12000047,Fife,2",
        "S3,Mill,S14000030,Glen,S12000047,Fife,3",
        "S3,Mill,S14000031,Vale,S12000047,Fife,4",
        "N1,Bay,N06000001,Bay,N09000001,Bay,5",
    ]
    (tmp_path / WARDS).write_text("\n".join(rows) + "\n", encoding="utf-8")
    seats = [
        ConstituencyRow(code, name, "Scotland", "Scotland", "2017-06-08", 9_000, 5_000, "commons-library")
        for code, name in (("S14000030", "Glen"), ("S14000031", "Vale"))
    ]
    found = read_area_parts(tmp_path, [area("S12000015")], seats, authorities(tmp_path))
    assert [row[:4] for row in found] == [("S12000015", "S14000030", 2, 1), ("S12000015", "S14000031", 0, 1)]


SHEET = """
    Abbey, Derby: 1 seat
      Ann Ash    Lab   90 *
      Ben Birch  Con   80
      Cat Cedar  LD    70
"""


def register(**changed: object) -> Register:
    """Derby's Abbey, last fought in 2014, with the code the archive has for it."""
    bare = notation.register(SHEET, before=(SHEET,))
    ballot = replace(next(iter(bare.ballots.values())), gss="E05001770")
    contest: LastFought = replace(next(iter(bare.last_fought.values())), **changed)  # type: ignore[arg-type]
    return replace(bare, ballots={ballot.id: ballot}, by_council={"derby": (ballot,)}, last_fought={ballot.id: contest})


def contests(data: Path, one: Register, *, code: str = "E05001770", ld: str = "LD") -> list[tuple[str, int, int, int, int]]:
    (data / "results").mkdir(exist_ok=True)
    three = (("Dan", "Lab", 500), ("Eve", "Lab", 450), ("Fay", "C", 400), ("Gil", ld, 300))
    polled = (*three, ("Hal", "Grn", 60), ("Ida", "UKIP", 40))
    lines = [f'"Derby","E06000015","Abbey","{code}","{name}","{party}","{votes}","0"' for name, party, votes in polled]
    (data / FILES["2016-05-05"]).write_text("\n".join(lines) + "\n", encoding="utf-8")
    (data / FILES["2017-05-04"]).write_text("", encoding="utf-8")
    return [(row.date, row.con, row.lab, row.ld, row.rest) for row in read_earlier_contests(data, one)]


def test_a_contest_in_between_is_read_by_best_placed_candidates(tmp_path: Path) -> None:
    assert contests(tmp_path, register()) == [("2016-05-05", 400, 500, 300, 100)]


def test_none_where_the_ward_has_another_code_or_one_of_the_three_did_not_stand(tmp_path: Path) -> None:
    assert contests(tmp_path, register(), code="E05000001") == []
    assert contests(tmp_path, register(), ld="Ind") == []


def test_none_where_the_ward_does_not_compare_or_compares_with_that_very_day(tmp_path: Path) -> None:
    assert contests(tmp_path, register(method="none")) == []
    assert contests(tmp_path, register(date="2016-05-05")) == []
