"""A little pack: two councils, four ballots, written the way a pack is written, for tests to spoil one cell at a time.

Ash elects a third of its six seats: Town ward (one seat and one casual vacancy) and Vale (returned unopposed).
Oak is elected whole on new boundaries: five seats before, four after, one of them countermanded.
"""

from __future__ import annotations

from pathlib import Path

from spoiling import write_files

FILES = {
    "night.toml": """\
format = 1
night = "2018-05-03"
title = "A little night"
polls_close = "2018-05-03T22:00:00+01:00"
clock = "Invented."

[[source]]
id = "little"
title = "The little pack"
publisher = "Nightdesk"
url = "https://example.org/little"
licence = "CC0-1.0"
credit = "Nobody"
""",
    "parties.csv": """\
party,name,short,family
PP52,Conservative and Unionist Party,Con,con
PP53,Labour Party,Lab,lab
PP90,Liberal Democrats,LD,ld
ynmp-party:2,Independent,Ind,ind
""",
    "councils.csv": """\
council,name,gss,region,kind,cycle,seats_total,seats_before,redrawn,hex_column,hex_row,note
ash,Ash,E07000001,East,district,thirds,6,6,no,1,2,"A member was readmitted, late."
oak,Oak,E09000001,London,london,all-out,4,5,yes,3,4,
""",
    "ballots.csv": """\
ballot,council,ward,gss,seats,short_term_seats,status,redrawn,electorate,note
local.ash.town.2018-05-03,ash,Town,E05000001,2,1,contested,no,4000,
local.ash.vale.2018-05-03,ash,Vale,E05000002,1,0,uncontested,no,,
local.oak.hill.2018-05-03,oak,Hill,,3,0,contested,yes,,
local.oak.mill.2018-05-03,oak,Mill,,1,0,countermanded,yes,,
""",
    "candidacies.csv": """\
ballot,candidacy,name,party,description,person
local.ash.town.2018-05-03,ann-alder,Ann Alder,PP52,,101
local.ash.town.2018-05-03,bob-birch,Bob Birch,PP53,Labour and Co-operative Party,102
local.ash.town.2018-05-03,cat-cedar,Cat Cedar,PP90,,
local.ash.vale.2018-05-03,dan-damson,Dan Damson,ynmp-party:2,,
local.oak.hill.2018-05-03,eve-elder,Eve Elder,PP53,,
local.oak.hill.2018-05-03,fay-fir,Fay Fir,PP53,,
local.oak.hill.2018-05-03,guy-gorse,Guy Gorse,PP52,,
local.oak.hill.2018-05-03,hal-hazel,"Hal ""Hal"" Hazel",PP52,,
""",
    "holders.csv": """\
council,ward,name,party,state,term,ballot,source,confidence
ash,Town,Una Umber,PP52,held,ends,local.ash.town.2018-05-03,list,high
ash,Town,Vic Violet,PP52,held,ends,local.ash.town.2018-05-03,list,high
ash,Town,Wyn White,PP53,held,continuing,,list,high
ash,Vale,Xan Xanthic,PP90,held,ends,local.ash.vale.2018-05-03,list,high
ash,Vale,Yan Yellow,PP53,held,continuing,,list,high
ash,Vale,Zoe Zinc,PP53,held,continuing,,list,high
oak,,,PP53,held,ends,,list,high
oak,,,PP53,held,ends,,list,high
oak,,,PP53,held,ends,,list,high
oak,,,PP52,held,ends,,list,high
oak,,,PP52,held,ends,,list,high
""",
    "corrections.csv": """\
council,ward,person,from,to,date,source,confidence
ash,Town,Vic Violet,PP52,vacant,2018-02-01,the paper,high
ash,Vale,,PP90,ynmp-party:2,,the paper,medium
""",
    "compositions.csv": "council,term,party,seats,source,confidence\n",
    "last_fought.csv": """\
ballot,date,method,rule,reason
local.ash.town.2018-05-03,2014-05-22,like_for_like,top_of_three,Of three elected the first-placed.
local.ash.vale.2018-05-03,,none,,No result at hand.
""",
    "last_fought_candidacies.csv": """\
ballot,name,party,votes,elected,seat_up
local.ash.town.2018-05-03,Una Umber,PP52,900,yes,yes
local.ash.town.2018-05-03,Wyn White,PP53,850,yes,no
local.ash.town.2018-05-03,Tom Tan,PP90,,no,no
""",
    "notional.csv": """\
basis,council,party,seats,method,reason
last_fought,oak,PP53,2,notional,"Scaled to four seats."
last_fought,oak,PP52,2,notional,"Scaled to four seats."
eve_of_poll,oak,,,none,Not worked out.
""",
    "conflicts.csv": """\
ballot,candidate,field,feed,version,other_feed,other_version,taken,rule,reason,overruled
local.ash.town.2018-05-03,Ann Alder,votes,one,910,another,901,one,slip,Digits swapped.,no
""",
    "times.csv": """\
council,time,clock,source
ash,2018-05-04T02:00:00+01:00,recorded,the paper
oak,2018-05-04T15:00:00+01:00,rule,the last of the day
""",
    "leaders.csv": """\
council,name,party,role,ballot,candidacy,source
ash,Ann Alder,PP52,leader,local.ash.town.2018-05-03,ann-alder,the paper
oak,Quin Quince,PP53,leader,,,the paper
""",
}
"""Name of each file → its text; notional.csv is canonical only once rewritten (two of its cells are quoted needlessly)."""


def write(folder: Path, **spoilt: tuple[str, str]) -> Path:
    """The little pack in `folder`; `ballots=("old", "new")` puts new text for old in ballots.csv."""
    return write_files(folder, FILES, spoilt)
