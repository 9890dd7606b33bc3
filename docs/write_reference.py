"""Writes the reference pages that are made from the code: `make docs`.

cli.md is the command line as the command itself describes it. addresses.md is the table of documents. rules.md is the
specification: each chapter a folder of tests/spec, each section a file, each rule a test, in the words of the tests.
"""

from __future__ import annotations

import ast
import inspect
from collections.abc import Iterator
from pathlib import Path
from typing import Any, get_args

from typer.main import get_command

from nightdesk.claims.catalogue import GATHERED
from nightdesk.claims.measure import Kind
from nightdesk.claims.wording import basis_words
from nightdesk.cli import edge
from nightdesk.cli.ask import SHIPPED_NIGHT
from nightdesk.cli.edge import at_the_edge
from nightdesk.cli.opening import open_night
from nightdesk.cli.verbs import app
from nightdesk.publish.addresses import PATTERNS
from nightdesk.publish.documents import DOCUMENTS
from nightdesk.publish.questions import QUESTIONS

ROOT = Path(__file__).parents[1]
SPEC = ROOT / "tests" / "spec"
CHAPTERS = ("pack", "intake", "keying", "admission", "ledger", "result", "seats", "control", "changes", "shares", "notable")
"""In the order of a night; chapters not named here follow by name."""
MADE = "<!-- Made by `make docs` from {of}; do not edit. -->\n"


def cli_reference() -> str:
    """The command line: every verb with its arguments and options."""
    lines = [MADE.format(of="the command line itself"), "# The command line\n"]
    lines.append(
        "Every verb answers a person in aligned tables and a program, with `--json`, in one JSON document on standard output. "
        "What went wrong is said on standard error.\n"
    )
    lines += ["| exit code | meaning |", "|---|---|", *_exit_codes(), ""]
    for words, command in _commands(get_command(app), ("nightdesk",)):
        lines += _command(words, command)
    return "\n".join(lines).rstrip() + "\n"


def addresses_reference() -> str:
    """The addresses of the pages, from the one table of documents."""
    lines = [MADE.format(of="the table of documents"), "# The addresses\n"]
    lines.append(
        "Each page is a document of the night at one position. `?as_at=N` gives it as known at position N, `?format=json` "
        "the same facts as JSON; `?basis=last_fought` or `?basis=eve_of_poll` says which basis of change to show. Where `table` is "
        "among the options, `?format=csv&table=…` gives one table of the page, by the id in its heading's link, the first without.\n"
    )
    lines += ["| address | shows | further options |", "|---|---|---|"]
    for document in DOCUMENTS:
        options = ", ".join(f"`{name}`" for name in document.options)
        lines.append(f"| `{document.pattern}` | {_first_sentence(document.page)} | {options} |")
    lines += [
        "",
        "`/live` is a stream of server-sent events: each `position` carries the number of the latest entry.",
        "A form posted to `/check` with a `text` gives the page with each sentence marked. `{\"text\": …}` or plain text posted",
        "to `/api/check`, with `?as_at=N` if need be, gives the same as JSON, in the order of the text and no other keys:",
        '`{"sentences": [{"text", "verdict", "claims": [{"reading", "verdict", "figure", "basis", "evidence": […]}]}]}`.',
        "No text is kept.",
        "While a night is replayed, forms posted to `/replay` from its own pages pause it, send it forward, set its speed.",
    ]
    return "\n".join(lines) + "\n"


def _first_sentence(document: object) -> str:
    return " ".join((document.__doc__ or "").split()).split(". ")[0].rstrip(".").replace("|", "\\|") + "."


def rules_reference() -> str:
    """The specification: what holds, chapter by chapter."""
    lines = [MADE.format(of="tests/spec"), "# The rules\n"]
    lines.append("Every sentence below is a test that runs: `make test TESTS=tests/spec`.\n")
    for chapter in _chapters():
        files = sorted(chapter.glob("test_*.py"))
        lines.append(f"## {chapter.name.capitalize()}\n")
        for file in files:
            lines += _section(file)
    return "\n".join(lines).rstrip() + "\n"


def _commands(command: Any, words: tuple[str, ...]) -> Iterator[tuple[tuple[str, ...], Any]]:
    for name, one in getattr(command, "commands", {}).items():
        if getattr(one, "commands", None):
            yield from _commands(one, (*words, name))
        else:
            yield (*words, name), one


def _command(words: tuple[str, ...], command: Any) -> Iterator[str]:
    arguments = [one for one in command.params if one.param_type_name == "argument"]
    options = [one for one in command.params if one.param_type_name == "option" and one.name != "help"]
    usage = " ".join([*words, *(_bare(one) for one in arguments), *(["[OPTIONS]"] if options else [])])
    yield f"## `{' '.join(words)}`\n"
    yield f"    {usage}\n"
    yield inspect.cleandoc(command.help or "") + "\n"
    if arguments or options:
        yield "| | |"
        yield "|---|---|"
        for one in arguments:
            yield f"| `{_bare(one)}` | {one.help or ''} |"
        for one in options:
            yield f"| {_names(one)} | {_told(one)} |"
        yield ""


def _bare(argument: Any) -> str:
    name = argument.metavar or argument.name.upper()
    name = f"{name}…" if argument.nargs == -1 else name
    return name if argument.required else f"[{name}]"


def _names(option: Any) -> str:
    value = "" if option.is_flag else f" {option.metavar or _choices(option)}"
    names = [f"`{name}{value}`" for name in option.opts]
    return ", ".join([*names, *(f"`{name}`" for name in option.secondary_opts)])


def _choices(option: Any) -> str:
    return "\\|".join(map(str, get_args(option.type_descriptor.annotation)))


def _told(option: Any) -> str:
    plain = isinstance(option.default, str | int | float) and not isinstance(option.default, bool) and option.default != ""
    default = f" Default: `{option.default}`." if plain and "default" not in (option.help or "").lower() else ""
    variable = f" Also read from `{option.envvar}`." if option.envvar else ""
    needed = " Required." if option.required else ""
    return f"{option.help or ''}{default}{variable}{needed}".replace("|", "\\|")


def _exit_codes() -> Iterator[str]:
    for line in (edge.__doc__ or "").splitlines():
        code, _, meaning = line.strip().partition(" ")
        if code.isdigit():
            yield f"| {code} | {meaning.strip()} |"


def _chapters() -> list[Path]:
    folders = [path for path in SPEC.iterdir() if list(path.glob("test_*.py"))]
    return sorted(folders, key=lambda path: (CHAPTERS.index(path.name) if path.name in CHAPTERS else len(CHAPTERS), path.name))


def _section(file: Path) -> Iterator[str]:
    module = ast.parse(file.read_text(encoding="utf-8"))
    title = file.stem.removeprefix("test_").replace("_", " ")
    yield f"### {title.capitalize()}\n"
    if said := ast.get_docstring(module):
        yield said + "\n"
    for node in ast.walk(module):
        if isinstance(node, ast.FunctionDef) and node.name.startswith("test_"):
            yield _rule(node)
    yield ""


def _rule(test: ast.FunctionDef) -> str:
    sentence = test.name.removeprefix("test_").replace("_", " ").capitalize() + "."
    said = ast.get_docstring(test)
    return f"- **{sentence}**" + (f" {' '.join(said.split())}" if said else "")


def analysis_reference() -> str:
    """The questions of the analysis: what each asks, on what basis, and what its tables and its JSON hold."""
    lines = [MADE.format(of="the table of questions, asked of 3 May 2018 at its end"), "# The questions of the analysis\n"]
    lines.append(
        "Each is a verb of `nightdesk show`, a page, and JSON (`?format=json`, `--json`); each of its tables is a CSV file "
        "(`?format=csv&table=…`). Every answer is of one position of the night. A share is in per cent and a change of share in "
        "points, both to four decimals; what is not known is null, and an empty cell. The rules behind them are in "
        "[the rules](rules.md), chapter by chapter.\n"
    )
    night = open_night(SHIPPED_NIGHT, ledger=None, as_at=None)
    for question in QUESTIONS:
        sheet = question.sheet(night, {})
        lines += [f"## {question.title}\n", f"{question.asks} `{PATTERNS[question.kind]}`\n"]
        lines += [f"- {what}: {how}." for what, how in sheet.basis]
        lines += [*(f"- {note}" for note in sheet.notes), ""]
        if question.options:
            lines.append(f"Options: {', '.join(f'`{name}`' for name in question.options)}.\n")
        lines.append(f"JSON: {', '.join(f'`{key}`' for key in question.data(night, {}))}.\n")
        lines += ["| table | holds | columns |", "|---|---|---|"]
        for table in sheet.tables:
            columns = ", ".join(f"`{column.key}`" for column in table.columns)
            lines.append(f"| `{table.id}` | {table.caption.replace('|', '/')} | {columns} |")
        lines.append("")
    return "\n".join(lines).rstrip() + "\n"


ANSWERS = {
    "count": "a whole number",
    "change": "a whole number, up or down",
    "share": "a share, of 1",
    "points": "a difference of shares, of 1",
    "control": "a party, or no overall control",
    "party": "a party, or several that are level",
    "person": "a person",
    "yes_or_no": "yes or no",
    "moment": "a time",
    "words": "words",
}
LEVELS = {"england": "England", "several": "several places together"}


def claims_reference() -> str:
    """The catalogue of claims: what each kind asks, of what, on which bases."""
    lines = [MADE.format(of="the catalogue of claims"), "# The kinds of claim\n"]
    lines.append(
        "A claim is a statement of one of these kinds about a subject, with what it says of the figure, on one basis. Where the "
        "record can give a figure on several bases and a text names none, it is looked at under each, and may be true on one and "
        "false on another. While more is awaited a figure has bounds, and a claim is decided as soon as they decide it. What is "
        "not held is unknown, never nought.\n\nTwo more range over these: `count_of` (how many councils, wards, regions, parties "
        "or persons of a place something holds of: every, none, only one) and `rank_of` (first, second, last among them). What "
        "each is to the letter is in [the rules](rules.md), under Claims.\n"
    )
    for kinds in GATHERED:
        for kind in kinds:
            lines += _kind(kind)
    return "\n".join(lines).rstrip() + "\n"


def _kind(kind: Kind) -> Iterator[str]:
    yield f"## `{kind.name}`\n"
    yield f"{kind.asks} Answer: {ANSWERS[kind.answer]}.\n"
    roles, levels = ", ".join(f"`{role}`" for role in kind.roles), ", ".join(LEVELS.get(one, one) for one in kind.levels)
    yield f"- Of: {roles}; place: {levels}."
    if kind.bases:
        yield f"- Bases: {'; '.join(f'`{basis}` ({basis_words(kind, basis)})' for basis in kind.bases)}."
    yield f"- In words: `{kind.says}`"
    yield ""


PAGES = {
    "claims.md": claims_reference,
    "cli.md": cli_reference,
    "addresses.md": addresses_reference,
    "analysis.md": analysis_reference,
    "rules.md": rules_reference,
}
"""Each page of docs/reference that is made, and what makes it."""


def main() -> None:
    """Write every page."""
    for name, make in PAGES.items():
        (ROOT / "docs" / "reference" / name).write_text(make(), encoding="utf-8", newline="\n")
        print(f"Wrote docs/reference/{name}")


if __name__ == "__main__":
    at_the_edge(main)
