"""A workbook in the form the House of Commons Library publishes, written from rows: just enough of .xlsx to be read."""

# ruff: noqa: E501 (a row of a feed stands on one line)

from __future__ import annotations

import zipfile
from collections.abc import Mapping, Sequence
from pathlib import Path
from xml.sax.saxutils import escape

_TYPES = (
    '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">'
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
    '<Override PartName="/xl/workbook.xml" '
    'ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/></Types>'
)
_RELATION = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_PACKAGE = "http://schemas.openxmlformats.org/package/2006/relationships"
_MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"

Cell = str | int | float | bool


def write_workbook(path: Path, sheets: Mapping[str, Sequence[Sequence[Cell]]]) -> Path:
    """The sheets by name, each a list of rows."""
    listed = "".join(f'<sheet name="{escape(name)}" sheetId="{n}" r:id="r{n}"/>' for n, name in enumerate(sheets, 1))
    related = "".join(
        f'<Relationship Id="r{n}" Type="{_RELATION}/worksheet" Target="worksheets/s{n}.xml"/>'
        for n in range(1, len(sheets) + 1)
    )
    with zipfile.ZipFile(path, "w") as file:
        file.writestr("[Content_Types].xml", _TYPES)
        file.writestr(
            "_rels/.rels",
            f'<Relationships xmlns="{_PACKAGE}"><Relationship Id="r1" Type="{_RELATION}/officeDocument" Target="xl/workbook.xml"/>'
            "</Relationships>",
        )
        file.writestr(
            "xl/workbook.xml", f'<workbook xmlns="{_MAIN}" xmlns:r="{_RELATION}"><sheets>{listed}</sheets></workbook>'
        )
        file.writestr("xl/_rels/workbook.xml.rels", f'<Relationships xmlns="{_PACKAGE}">{related}</Relationships>')
        for n, rows in enumerate(sheets.values(), 1):
            body = "".join(_row(number, row) for number, row in enumerate(rows, 1))
            file.writestr(f"xl/worksheets/s{n}.xml", f'<worksheet xmlns="{_MAIN}"><sheetData>{body}</sheetData></worksheet>')
    return path


def _row(number: int, cells: Sequence[Cell]) -> str:
    return f'<row r="{number}">{"".join(_cell(column, number, cell) for column, cell in enumerate(cells))}</row>'


def _cell(column: int, row: int, value: Cell) -> str:
    place = f"{chr(ord('A') + column)}{row}"
    if isinstance(value, bool):
        return f'<c r="{place}" t="b"><v>{int(value)}</v></c>'
    if isinstance(value, int | float):
        return f'<c r="{place}"><v>{value}</v></c>'
    return f'<c r="{place}" t="inlineStr"><is><t>{escape(value)}</t></is></c>'


CANDIDATES_2021 = [
    ["Local election results by candidate, 2021"],
    ["County code", "County name", "Local authority code", "Local authority name", "Ward/ED code", "Ward/ED name", "Year",
     "Candidate number", "Candidate name", "Candidate gender", "Inumbent", "Votes", "Votes (%)", "Elected", "Party ID",
     "Total valid votes", "Party name", "Party group", "Vote effective"],
    ["", "", "E06000023", "Bristol, City Of", "E05010885", "Ashley", 2021, 1, "Wye T.", "M", 0, 3820, 0.4, 1, 401, 9000, "GREEN", "GREEN", 1],
    ["", "", "E06000023", "Bristol, City Of", "E05010885", "Ashley", 2021, 2, "Cole A.M.", "F", 0, 2957, 0.3, 1, 201, 9000, "LAB", "LAB", 1],
    ["", "", "E06000023", "Bristol, City Of", "E05010885", "Ashley", 2021, 3, "English J.", "M", 1, 2257, 0.2, 0, 402, 9000, "OI", "OTH", 1],
    ["E10000034", "Worcestershire", "E07000239", "Wyre Forest", "E58001711", "St. Johns", 2021, 1, "Hyde R.", "F", 0, 1330, 0.5, 1, 101,
     2000, "CON", "CON", 1],
    ["E10000034", "Worcestershire", "E07000239", "Wyre Forest", "E58001711", "St. Johns", 2021, 2, "Low P.", "F", 0, 558, 0.3, 0, 201,
     2000, "LAB", "LAB", 1],
    ["", "", "E06000051", "Shropshire", "E05008137", "Albrighton", 2021, 1, "Lumby N.P.", "M", 0, 0, "", 1, 101, 0, "CON", "CON", 0],
]  # fmt: skip
WARDS_2021 = [
    ["Local election results by ward, 2021"],
    ["County code", "County name", "Local authority code", "Local authority name", "Ward/ED code", "Ward/ED name", "Vacancies", "Type",
     "Electorate", "Turnout (%)", "CON", "LAB"],
    ["", "", "E06000023", "Bristol, City Of", "E05010885", "Ashley", 2, "UAA", 14245, 48.4, 0, 2957],
    ["E10000034", "Worcestershire", "E07000239", "Wyre Forest", "E58001711", "St Johns", "NA", "SC", 7436, 32.05, 1330, 558],
]  # fmt: skip
NAMES_2021 = [
    ["Key to party names in results tabs"],
    ["Party abbreviation", "Party name", "Number of candidates"],
    ["OI", "Our Island", 3],
]


def workbook_2021(path: Path) -> Path:
    """The layout of 2021: a city elected whole, a division of a county, and a return without a poll."""
    return write_workbook(
        path,
        {
            "Contents": [["Table of contents"]],
            "Candidates-results": CANDIDATES_2021,
            "Wards-results": WARDS_2021,
            "Party names": NAMES_2021,
        },
    )
