"""Parts of patterns that many rows share: every and none of the councils, the only ones, and what patterns are made of them."""

from __future__ import annotations

from collections.abc import Iterable

_ALL_BUT = "except/bar/but/besides/excluding | apart from | other than | save for | except for | with exception of | aside from"
BUT = f"[ ( {_ALL_BUT} ) L.council=but ]"
SUBJECTS = (
    f"Q.councils=s [ of ] [ L.area=range ] {BUT}",
    f"Q.bare=s [ of [ P=theirs ] ] L.area=range {BUT}",
    f"( all | all of | of | each of | every ) L.area=range {BUT}",
    f"( all | all of ) councils {BUT}",
    f"all Q.councils=all [ of ] [ L.area=range ] {BUT}",
)
NOUN = "council/councils/place/places/borough/boroughs/authority/authorities/area/areas/city/cities/district/town/one/ones"
THE_ONLY = (
    f"only ( {NOUN} | V.place )",
    "[ only ] Q.councils=n [ L.area=range ]",
    "only L.area=range",
    "[ only ] Q.bare=n L.area=range",
    "[ only ] Q.seats=n",
)
NAMED = (
    "Q.councils=n [ L.area=range ] L.council=them",
    "Q.bare=n L.area=range L.council=them",
    "[ Q.bare=n | Q.councils=n ] L.list.area=both",
)
OFF = "[ from/off P=other ]"
CONTROL = "[ in/of/with ] [ overall ] [ control/majority/charge/power ]"
_HAS = "V.be | V.have | V.end | V.win | V.hold | V.run | V.gain"
NOBODY = f"where ( nobody ( {_HAS} ) {CONTROL} | P.noc | there V.be P.noc | nobody V.have P.noc )"


def each_way(template: str, parts: Iterable[str]) -> tuple[str, ...]:
    return tuple(template.replace("@", part) for part in parts)


def all_ways(templates: Iterable[str], parts: tuple[str, ...]) -> tuple[str, ...]:
    return tuple(one for template in templates for one in each_way(template, parts))
