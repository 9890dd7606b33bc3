"""Runs the commands of the tutorial and the how-tos and writes what they answer under them: part of `make docs`.

A `console` block is a session: a line with `$ ` is a command, lines with `> ` go on with it, the rest is its answer. A line
of its own with `…` stands for the middle of a long answer. The tests run the same sessions and compare.
"""

from __future__ import annotations

import json
import os
import re
import shutil
import signal
import subprocess
import sys
import urllib.request
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory

ROOT = Path(__file__).parents[1]
DOCS = ROOT / "docs"
PAGES = sorted([*(DOCS / "tutorial").glob("*.md"), *(DOCS / "how-to").glob("*.md")])
BLOCK = re.compile(r"^```console\n(.*?)^```$", re.MULTILINE | re.DOTALL)
PATIENCE = 30


@dataclass(frozen=True)
class Step:
    """One command and what the page says it prints."""

    command: str
    written: str
    """The command as it stands on the page, with its prompts."""
    answer: str


@dataclass(frozen=True)
class Answered:
    """What a command answered when it was run."""

    step: Step
    said: str

    @property
    def as_printed(self) -> bool:
        """True where it answers what the page says."""
        pattern = r".*".join(re.escape(part) for part in re.split(r"^…$", self.step.answer, flags=re.MULTILINE))
        return re.fullmatch(pattern, self.said, re.DOTALL) is not None


def steps(block: str) -> list[Step]:
    """The commands of one block, in order."""
    found: list[Step] = []
    for part in re.split(r"^\$ ", block, flags=re.MULTILINE)[1:]:
        first, *rest = part.splitlines()
        more = [line for line in rest if line.startswith("> ")]
        answer = "\n".join(line for line in rest if not line.startswith("> ")).strip("\n")
        command = "\n".join([first, *(line[2:] for line in more)])
        found.append(Step(command, "\n".join([f"$ {first}", *more]), answer))
    return found


def session(page: Path, folder: Path) -> Iterator[Answered]:
    """Run every command of a page in `folder`, from the first to the last, as a reader would type them."""
    shutil.copytree(DOCS / "tutorial" / "one-night", folder / "docs" / "tutorial" / "one-night")
    path = f"{Path(sys.executable).parent}{os.pathsep}{os.environ['PATH']}"
    settings = {**os.environ, "PATH": path, "LC_ALL": "C.UTF-8"}
    for name in ("COLUMNS", "NIGHTDESK_NIGHT", "FORCE_COLOR"):
        settings.pop(name, None)
    for block in BLOCK.findall(page.read_text(encoding="utf-8")):
        for step in steps(block):
            if exported := re.fullmatch(r"export (\w+)=(\S+)", step.command):
                settings[exported[1]] = exported[2]
                yield Answered(step, "")
            elif re.search(r"nightdesk (serve|replay)", step.command):
                _serve(step.command, folder, settings)
                yield Answered(step, "")
            else:
                yield Answered(step, _run(step.command, folder, settings))


def _run(command: str, folder: Path, settings: dict[str, str]) -> str:
    ran = subprocess.run(
        ["bash", "-c", command],
        cwd=folder,
        env=settings,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        check=False,
    )
    return "\n".join(line.rstrip() for line in ran.stdout.strip("\n").splitlines())


def _serve(command: str, folder: Path, settings: dict[str, str]) -> None:
    """A command that serves pages is started, read from, and stopped from the keyboard."""
    words = ["bash", "-c", f"exec {command} --port 0 --json"]
    process = subprocess.Popen(words, cwd=folder, env=settings, stdout=subprocess.PIPE, text=True)
    try:
        address = json.loads(process.stdout.readline() if process.stdout else "")["url"]
        with urllib.request.urlopen(address, timeout=PATIENCE) as page:
            page.read()
        process.send_signal(signal.SIGINT)
        if process.wait(PATIENCE):
            raise RuntimeError(f"it ended with exit code {process.returncode}: {command}")
    finally:
        process.kill()
        process.wait()


def written(page: Path) -> str:
    """The page with every answer as it is today; one that still holds is left as it stands."""
    with TemporaryDirectory() as folder:
        answered = session(page, Path(folder))

        def answer(block: re.Match[str]) -> str:
            lines: list[str] = []
            for _ in steps(block[1]):
                one = next(answered)
                said = one.step.answer if one.as_printed else one.said
                lines += [one.step.written, *([said] if said else [])]
            return "\n".join(["```console", *lines, "```"])

        return BLOCK.sub(answer, page.read_text(encoding="utf-8"))


def main() -> None:
    """Write the answers of every page."""
    for page in PAGES:
        page.write_text(written(page), encoding="utf-8", newline="\n")
        print(f"Wrote the answers of {page.relative_to(ROOT)}")


if __name__ == "__main__":
    main()
