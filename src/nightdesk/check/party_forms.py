"""Parties as copy names them: name, nickname, adjective, noun for a member, and the abbreviations of result flashes.

A row is added by adding a form to a party; what is written in capitals here counts only so written.
"""

from __future__ import annotations

from collections.abc import Mapping

from nightdesk.check.word_lists import word_list
from nightdesk.register.party import CON, GRN, INDEPENDENT, LAB, LD, OTHERS, UKIP, Party, PartyId
from nightdesk.tally.control import NOC

SAID: Mapping[PartyId, tuple[str, ...]] = {
    CON: (
        "conservative", "conservatives", "tory", "tories", "conservative party", "tory party",
        "conservative and unionist party",
        "conservative and unionist", "theresa may's party",
    ),
    LAB: (
        "labour", "labour party", "labour and co-operative party", "labour and co-operative", "labour co-op", "labourite",
        "labourites",
    ),
    LD: (
        "liberal democrat", "liberal democrats", "lib dem", "lib dems", "libdem", "libdems", "liberal democrat party",
        "lib dem party", "liberal-democrats", "lib democrats",
    ),
    GRN: ("green party", "greens", "green", "the green party of england and wales"),
    UKIP: ("ukip", "uk independence party", "u k i p", "ukippers", "ukipper", "kippers", "kipper"),
    INDEPENDENT: ("independents", "independent"),
    NOC: (
        "no overall control", "no-overall-control", "noc", "no overall majority", "without a majority",
        "without an overall majority",
        "without overall control", "no party in overall control", "no party in control", "no one in overall control",
        "nobody in overall control", "no one party in control", "no single party in control", "hung", "a hung council",
        "without any overall control",
    ),
    OTHERS: (
        "other parties and independents", "independents and other parties", "smaller parties", "minor parties",
        "the smaller parties", "the minor parties", "smaller groups",
        "minor groups", "others",
        "everyone else", "everybody else", "all others", "all the others",
    ),
}  # fmt: skip
SHORT_FLASH: Mapping[str, PartyId] = {
    "Con": CON, "CON": CON, "Cons": CON, "Lab": LAB, "LAB": LAB, "LD": LD, "LDs": LD, "LDem": LD, "Grn": GRN, "GRN": GRN,
    "Ind": INDEPENDENT, "IND": INDEPENDENT, "Inds": INDEPENDENT, "LDEM": LD,
}  # fmt: skip
"""Exactly as written here; in lower case they are words or nothing."""
CAPITAL = frozenset(("green", "greens", "labour", "conservative", "conservatives"))
"""Forms that are plain words in lower case: green belt, labour market, a conservative guess."""
TOGETHER: Mapping[str, tuple[str, tuple[PartyId, ...]]] = {
    "both main parties": ("both", (CON, LAB)),
    "both the main parties": ("both", (CON, LAB)),
    "both of the main parties": ("both", (CON, LAB)),
    "the two main parties": ("both", (CON, LAB)),
    "two main parties": ("both", (CON, LAB)),
    "both major parties": ("both", (CON, LAB)),
    "the two big parties": ("both", (CON, LAB)),
    "both big parties": ("both", (CON, LAB)),
    "the main parties": ("main", (CON, LAB)),
    "main parties": ("main", (CON, LAB)),
    "the three main parties": ("main", (CON, LAB, LD)),
    "all three main parties": ("main", (CON, LAB, LD)),
    "the other parties": ("other_parties", ()),
    "other parties": ("other_parties", ()),
    "their opponents": ("other_parties", ()),
    "all their opponents": ("other_parties", ()),
    "its opponents": ("other_parties", ()),
    "all other parties": ("other_parties", ()),
    "all the other parties": ("other_parties", ()),
    "everyone else put together": ("other_parties", ()),
    "opposition parties": ("other_parties", ()),
    "the opposition parties": ("other_parties", ()),
}
"""Several at once, and the word by which the grammar knows them. Others than whom, is the reading's to say."""
RESIDENTS = (
    "residents groups", "residents group", "residents associations", "residents association", "resident associations",
    "residents parties",
    "residents party", "residents independents", "residents group councillors", "ratepayers", "residents councillors",
)  # fmt: skip
"""Residents' groups, of whichever council; of the one in the sentence where it names one."""
OUTSIDE = (
    "snp", "scottish national party", "scottish nationalists", "plaid cymru", "plaid", "dup",
    "democratic unionist party", "sinn fein",
    "sdlp", "ulster unionist party", "ulster unionists", "uup", "alliance party", "change uk", "brexit party", "reform uk",
    "respect party", "bnp", "british national party", "edl",
)  # fmt: skip
"""Parties of other places and other years. One that stands tonight after all is found under its own name first."""
NOT_PARTY_AFTER: Mapping[str, frozenset[str]] = {
    "green": word_list("belt paper space spaces light energy park lane shoots bay agenda investment field fields"),
    "labour": word_list("market markets force costs exchange camp shortage shortages day"),
    "independent": word_list(
        """
        review inquiry commission body report investigation school schools analysis study reported newspaper said says
        research evidence panel expert experts adviser advice scrutiny of from observers observer forecasters analysts
        company
        """
    ),
    "hung": word_list("on up over onto parliament parliaments out"),
    "others": frozenset(("said", "say", "argue", "argued", "think", "believe")),
}
"""Where one of these follows, the word names no party."""
NOT_PARTY_BEFORE: Mapping[str, frozenset[str]] = {
    "independent": frozenset(("told", "fully", "truly", "entirely", "financially")),
    "others": word_list("many some two three four five several few two-thirds each"),
}
COLOURS: Mapping[str, PartyId] = {"blue": CON, "red": LAB, "yellow": LD, "orange": LD, "gold": LD, "purple": UKIP}
TURNING = word_list("turn turned turns turning go went goes gone stay stayed stays remain remained remains painted paint")
"""After which a colour is a party: 'Rossendale turned blue'."""


def own_names(party: Party) -> tuple[str, ...]:
    """What a party outside the five is called: its name, with and without 'the' and 'Party', and its short form."""
    if party.id.startswith("leap:") and party.name.startswith("Party coded"):
        return ()
    name = party.name.removeprefix("The ").replace("`", "'")
    bare = name.removesuffix(" Party")
    written = [name, f"the {name}", bare if len(bare.split()) > 1 else "", party.short if len(party.short) > 3 else ""]
    if name.endswith(("Association", "Group")):
        written.append(f"{name}s")
    return tuple(one for one in dict.fromkeys(written) if one)
