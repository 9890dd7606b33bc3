"""A reader's choice from a list that a question knows: found by its own name, refused with the list where it is not in it."""

from __future__ import annotations

from collections.abc import Mapping

from nightdesk.problems import Problem, Refused
from nightdesk.publish.addresses import region_slug

_LISTED = 12
"""Names told in a refusal, at most."""


def known_choice(option: str, value: str, known: Mapping[str, str]) -> str:
    """What `known` has for the value, in any case and with dashes for spaces. Refused where it has nothing."""
    found = {region_slug(name): meant for name, meant in known.items()}.get(region_slug(value))
    if found is None:
        names = list(known)
        some = ", ".join(names[:_LISTED]) + (f" or one of {len(names) - _LISTED} more" if len(names) > _LISTED else "")
        raise refused_choice(option, f"{value!r} is not known", f"Use one of {some}." if some else "Leave it out.")
    return found


def refused_choice(option: str, wrong: str, mend: str) -> Refused:
    """A refusal that names the option."""
    problem = Problem(rule="question/option", message=f"{option}: {wrong}.", mend=mend, column=option)
    return Refused(problem.message, (problem,))
