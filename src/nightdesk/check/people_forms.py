"""Names of people: as printed, by first and last name, and with the usual short form of the first."""

from __future__ import annotations

from nightdesk.check.council_forms import forms_of
from nightdesk.check.word_lists import word_list
from nightdesk.intake.names import same_person

TITLES = word_list("mr mrs ms miss dr sir dame lord lady baroness cllr councillor councillors cllrs prof professor rev mp")


def person_keys(name: str) -> tuple[str, ...]:
    """Forms under which a person is looked up: all names, and the first and the last."""
    words = [word for word in forms_of(name).split() if word not in TITLES]
    if len(words) < 2:
        return ()
    keys = [" ".join(words)]
    if len(words) > 2:
        keys.append(f"{words[0]} {words[-1]}")
    surname = name.split()[-1]
    if "-" in surname and len(words) > 2:
        keys.append(f"{words[0]} {forms_of(surname)}")
    return tuple(dict.fromkeys(keys))


def surname_key(name: str) -> str:
    """The form of the last name, a hyphened one whole."""
    return forms_of(name.split()[-1]) if name.split() else ""


def alike(one: str, other: str) -> bool:
    """Whether two full names are one person's beyond doubt."""
    return same_person(one, other)
