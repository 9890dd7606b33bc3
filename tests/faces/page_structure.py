"""What a page is made of, read from its HTML as a browser without scripts would: for tests of every page."""

from __future__ import annotations

from dataclasses import dataclass, field
from html.parser import HTMLParser

VOID = {"meta", "link", "input", "br", "img", "hr", "path", "rect", "line", "circle", "use"}


@dataclass
class Structure(HTMLParser):
    """Elements in order, and what is said about them."""

    elements: list[tuple[str, dict[str, str]]] = field(default_factory=list)
    open: list[str] = field(default_factory=list)
    unclosed: list[str] = field(default_factory=list)
    words: list[str] = field(default_factory=list)
    tables: list[set[str]] = field(default_factory=list)

    def __post_init__(self) -> None:
        super().__init__(convert_charrefs=True)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.elements.append((tag, {name: value or "" for name, value in attrs}))
        if tag == "table":
            self.tables.append(set())
        elif "table" in self.open:
            self.tables[-1].add(tag)
        if tag not in VOID:
            self.open.append(tag)

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.elements.append((tag, {name: value or "" for name, value in attrs}))

    def handle_endtag(self, tag: str) -> None:
        if tag in VOID:
            return
        if not self.open or self.open[-1] != tag:
            self.unclosed.append(f"</{tag}> while {self.open[-1:]} is open")
            return
        self.open.pop()

    def handle_data(self, data: str) -> None:
        if "script" not in self.open:
            self.words.append(data)

    def named(self, tag: str) -> list[dict[str, str]]:
        """Attributes of every element of one name."""
        return [attributes for name, attributes in self.elements if name == tag]

    def links(self) -> list[str]:
        """Where the page leads."""
        return [one["href"] for one in self.named("a") if "href" in one]

    def headings(self) -> list[int]:
        """Levels of the headings in order."""
        return [int(tag[1]) for tag, _ in self.elements if tag in ("h1", "h2", "h3", "h4")]

    @property
    def text(self) -> str:
        """All words, with single spaces."""
        return " ".join(" ".join(self.words).split())


def structure_of(html: str) -> Structure:
    """The structure of one page."""
    found = Structure()
    found.feed(html)
    found.close()
    return found
