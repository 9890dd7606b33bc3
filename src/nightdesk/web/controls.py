"""Controls of a replay on the page: pause, resume, jump, speed. The driver is handed in; this module only calls it."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Protocol
from urllib.parse import parse_qsl, unquote

from nightdesk.problems import Problem, Refused
from nightdesk.publish.addresses import address, recognise
from nightdesk.publish.moment import ReplayState

__all__ = ["Controls", "ReplayState", "carry_out", "fields_of", "same_origin", "way_back"]

MOST_BYTES = 4_000
SLOWEST, FASTEST = 0.1, 1_000_000.0
"""Seconds of the night in one second."""
_DECIMAL = re.compile(r"[0-9]{1,7}(\.[0-9]{1,20})?")


class Controls(Protocol):
    """What a replay lets its reader do."""

    def state(self) -> ReplayState:
        """Where the replay stands."""

    def pause(self) -> None:
        """Stop after the entry under way."""

    def resume(self) -> None:
        """Go on."""

    def jump(self, position: int) -> None:
        """Play at once up to a position ahead; going back is what the slider is for."""

    def set_speed(self, factor: float) -> None:
        """Play at so many times real time."""


def same_origin(headers: Mapping[str, str]) -> bool:
    """True where a form was sent by a page of this very site.

    A browser names the sending page's origin on every POST; whoever leaves it out is not a reader's browser.
    """
    host, origin = headers.get("host", ""), headers.get("origin", "")
    return bool(host) and origin in (f"http://{host}", f"https://{host}")


def fields_of(body: bytes) -> dict[str, str]:
    """Fields of a form as sent by a browser."""
    if len(body) > MOST_BYTES:
        raise _refused("the form", "is longer than any form of these pages")
    return dict(parse_qsl(body.decode("utf-8", "replace"), max_num_fields=10, keep_blank_values=True))


def carry_out(controls: Controls, fields: Mapping[str, str]) -> None:
    """Do what a form asks of the replay. Refused where it asks for nothing there is."""
    match fields.get("do"):
        case "pause":
            controls.pause()
        case "resume":
            controls.resume()
        case "jump":
            controls.jump(_position(fields.get("position", ""), controls.state()))
        case "speed":
            controls.set_speed(_speed(fields.get("speed", "")))
        case _:
            raise _refused("do", "is not pause, resume, jump or speed")


def way_back(back: str) -> str:
    """Address of the page a form was sent from, its query kept; the front page where that is no page of these.

    The address is made anew from what was recognised, so that a form can never lead anywhere else.
    """
    path, _, query = back.partition("?")
    found = recognise(unquote(path))
    if found is None:
        return address("front")
    kind, names = found
    return address(kind, names, dict(parse_qsl(query)))


def _position(text: str, state: ReplayState) -> int:
    if not (text.isascii() and text.isdigit() and len(text) < 9):
        raise _refused("position", "is not a whole number")
    position = int(text)
    if not state.position <= position <= state.last_position:
        raise _refused("position", f"is not between {state.position} and {state.last_position}")
    return position


def _speed(text: str) -> float:
    if not _DECIMAL.fullmatch(text):
        raise _refused("speed", "is not a plain number such as 60 or 0.5")
    speed = float(text)
    if not SLOWEST <= speed <= FASTEST:
        raise _refused("speed", f"is not between {SLOWEST:g} and {FASTEST:,.0f}")
    return speed


def _refused(field: str, wrong: str) -> Refused:
    problem = Problem(
        rule="web/controls", message=f"{field} {wrong}.", mend="Use the controls of the page.", file="form", column=field
    )
    return Refused(problem.message, (problem,))
