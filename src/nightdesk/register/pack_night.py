"""`night.toml`: the night's name, title, close of poll, clock and sources."""

from __future__ import annotations

import json
import re
import tomllib
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime
from pathlib import Path
from typing import Annotated, Any

from pydantic import AfterValidator, BaseModel, ConfigDict, Field, StringConstraints, ValidationError

from nightdesk.problems import Problem
from nightdesk.register.roll import Source

FILE = "night.toml"
CREDITS_FILE = "CREDITS.md"
FORMAT = 1
"""Version of the pack's format that this reader knows."""


@dataclass(frozen=True, slots=True)
class NightFacts:
    """What `night.toml` says."""

    night: str
    """`YYYY-MM-DD`."""
    title: str
    polls_close: str
    """ISO 8601 with offset."""
    clock: str
    """What the times in the book are, in words for the reader."""
    sources: tuple[Source, ...]


def _a_day(value: str) -> str:
    if not re.fullmatch(r"[0-9]{4}-[0-9]{2}-[0-9]{2}", value):
        raise ValueError("is not a date written as YYYY-MM-DD")
    date.fromisoformat(value)
    return value


def _a_moment(value: str) -> str:
    if datetime.fromisoformat(value).tzinfo is None:
        raise ValueError("has no offset, such as +01:00")
    return value


def _an_address(value: str) -> str:
    if not re.fullmatch(r"https?://[^\s<>\"]+", value):
        raise ValueError("is not a web address beginning with http:// or https://")
    return value


Line = Annotated[str, StringConstraints(min_length=1, max_length=4000, pattern=r"^[^\x00-\x1f\x7f]*$")]


class _Strict(BaseModel):
    model_config = ConfigDict(strict=True, extra="forbid", frozen=True)


class _Source(_Strict):
    id: Annotated[str, StringConstraints(pattern=r"^[a-z0-9]+(-[a-z0-9]+)*$")]
    title: Line
    publisher: Line
    url: Annotated[Line, AfterValidator(_an_address)]
    licence: Line
    credit: Line


class _Night(_Strict):
    format: Annotated[int, Field(ge=FORMAT, le=FORMAT)]
    night: Annotated[Line, AfterValidator(_a_day)]
    title: Line
    polls_close: Annotated[Line, AfterValidator(_a_moment)]
    clock: Line
    source: Annotated[list[_Source], Field(min_length=1)]


def read_night(folder: Path) -> tuple[NightFacts | None, tuple[Problem, ...]]:
    """The facts of `night.toml`, or None with every fault found in it."""
    try:
        if not (folder / FILE).is_file():
            raise FileNotFoundError
        data = (folder / FILE).read_bytes()
    except OSError:
        return None, (
            _problem(
                "pack/missing-file", "The file is missing or cannot be read.", "Add it; docs/reference/night-pack.md shows one."
            ),
        )
    return parse_night(data)


def parse_night(data: bytes) -> tuple[NightFacts | None, tuple[Problem, ...]]:
    """The facts in the bytes of a `night.toml`, or None with every fault found in them."""
    try:
        text = data.decode("utf-8")
    except UnicodeDecodeError as fault:
        line = data.count(b"\n", 0, fault.start) + 1
        return None, (_problem("pack/encoding", "The file is not UTF-8.", "Save it again as UTF-8.", line=line),)
    try:
        table = tomllib.loads(text)
    except tomllib.TOMLDecodeError as fault:
        at = re.search(r"line (\d+)", str(fault))
        return None, (
            _problem(
                "pack/toml",
                "The file is not TOML: " + re.sub(r"\s*\(at .*\)$", "", str(fault)) + ".",
                "Mend the line; text stands in double quotes.",
                line=int(at.group(1)) if at else None,
            ),
        )
    except RecursionError:
        return None, (
            _problem("pack/toml", "The file is nested too deep to be read.", "Write it as docs/reference/night-pack.md shows."),
        )
    return _facts(table, text)


def write_night(facts: NightFacts) -> str:
    """The text of a `night.toml`: one canonical form."""
    lines = [f"format = {FORMAT}"]
    lines += _pairs(night=facts.night, title=facts.title, polls_close=facts.polls_close, clock=facts.clock)
    for source in facts.sources:
        lines += ["", "[[source]]"]
        lines += _pairs(
            id=source.id,
            title=source.title,
            publisher=source.publisher,
            url=source.url,
            licence=source.licence,
            credit=source.credit,
        )
    return "\n".join(lines) + "\n"


def credits_text(facts: NightFacts) -> str:
    """A `CREDITS.md` for a pack whose author has written none: who made the facts, and on what terms they come."""
    lines = [f"# Credits: {facts.title}", ""]
    for source in facts.sources:
        lines += [f"- **{source.title}**, {source.publisher}, <{source.url}>. Licence: {source.licence}. {source.credit}"]
    return "\n".join(lines) + "\n"


def _pairs(**values: str) -> Iterable[str]:
    return [f"{key} = {json.dumps(value, ensure_ascii=False)}" for key, value in values.items()]


def _facts(table: dict[str, Any], text: str) -> tuple[NightFacts | None, tuple[Problem, ...]]:
    try:
        read = _Night.model_validate(table)
    except ValidationError as fault:
        return None, tuple(_of_pydantic(error["loc"], error["type"], error["msg"], text) for error in fault.errors())
    problems = []
    ids = [source.id for source in read.source]
    for number, id in enumerate(ids):
        if id in ids[:number]:
            line = _line_of(("source", number, "id"), text)
            problems.append(
                _problem(
                    "pack/duplicate",
                    f"Source “{id}” stands twice.",
                    "Give each source its own id.",
                    line=line,
                    column="source.id",
                )
            )
    if problems:
        return None, tuple(problems)
    sources = tuple(
        Source(id=one.id, title=one.title, publisher=one.publisher, url=one.url, licence=one.licence, credit=one.credit)
        for one in read.source
    )
    return NightFacts(night=read.night, title=read.title, polls_close=read.polls_close, clock=read.clock, sources=sources), ()


def _of_pydantic(where: tuple[int | str, ...], kind: str, message: str, text: str) -> Problem:
    column = ".".join(str(part + 1) if isinstance(part, int) else part for part in where)
    line = _line_of(where, text)
    if kind == "missing":
        return _problem("pack/night-missing", f"{column} is missing.", "Add it.", line=line, column=column)
    if kind == "extra_forbidden":
        return _problem(
            "pack/night-unknown",
            f"{column} is not a key of this file.",
            "Take it out or mend its spelling.",
            line=line,
            column=column,
        )
    said = message.removeprefix("Value error, ")
    return _problem(
        "pack/night-value",
        f"{column} is not what it must be: {said}.",
        "Write it as docs/reference/night-pack.md shows.",
        line=line,
        column=column,
    )


def _line_of(where: tuple[int | str, ...], text: str) -> int | None:
    """The line a key stands on, where it can be told; the line of its [[source]] where the key is not there."""
    lines = text.split("\n")
    start = 0
    if len(where) > 1 and isinstance(where[1], int):
        heads = [number for number, line in enumerate(lines) if re.match(r"\s*\[\[\s*source\s*\]\]", line)]
        if where[1] >= len(heads):
            return None
        start = heads[where[1]]
    key = re.compile(rf"\s*\"?{re.escape(str(where[-1]))}\"?\s*=")
    for number in range(start, len(lines)):
        if number > start and start and lines[number].lstrip().startswith("[["):
            break
        if key.match(lines[number]):
            return number + 1
    return start + 1 if start else None


def _problem(rule: str, message: str, mend: str, *, line: int | None = None, column: str = "") -> Problem:
    return Problem(rule=rule, message=message, mend=mend, file=FILE, line=line, column=column)
