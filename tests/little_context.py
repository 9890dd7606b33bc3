"""A context for the little night of little_night.py, written the way a context is written, to be spoilt one cell at a time."""

from __future__ import annotations

from pathlib import Path

from nightdesk.context.context_tables import CONTEXT_FOLDER
from spoiling import write_files

FILES = {
    "sources.csv": """\
id,title,publisher,url,licence,credit
little,The little context,Nightdesk,https://example.org/little,CC0-1.0,Nobody
""",
    "referendum.csv": """\
area,name,nation,region,date,electorate,remain,leave,source
E07000901,Millbrook,England,North West,2016-06-23,60000,20000,25000,little
E09000902,Newdale,England,London,2016-06-23,90000,40000,20000,little
""",
    "council_areas.csv": """\
council,area
millbrook,E07000901
newdale,E09000902
""",
    "constituencies.csv": """\
constituency,name,nation,region,date,electorate,valid_votes,source
E14000901,Mill Valley,England,North West,2017-06-08,70000,50000,little
E14000902,Mere and Moor,England,North West,2017-06-08,71000,48000,little
""",
    "constituency_candidates.csv": """\
constituency,name,party,party_name,votes,elected,former_member
E14000901,Val Vane,PP53,Labour,20000,no,no
E14000901,Wes Ward,PP52,Conservative,30000,yes,yes
E14000902,Xia Xu,,Mere First,48000,yes,no
""",
    "ward_constituencies.csv": """\
ballot,constituency,date,how,source
local.millbrook.abbey.2018-05-03,E14000901,2018-12-31,code,little
local.millbrook.bridge.2018-05-03,E14000901,2018-12-31,name,little
local.millbrook.bridge.2018-05-03,E14000902,2018-12-31,name,little
""",
    "constituency_wards.csv": """\
constituency,wards,split,date,source
E14000901,12,3,2018-12-31,little
E14000902,11,4,2018-12-31,little
""",
    "control_history.csv": """\
council,year,con,lab,ld,green,ukip,nat,other,total,source
millbrook,2016,4,2,0,0,1,0,1,9,little
millbrook,1973,5,4,0,,,0,0,9,little
""",
    "markets.csv": """\
market,council,quoted_on,runner,party,price,format,quoted_by,where,confidence,source
Millbrook council: control,millbrook,2018-05-02,Conservative,PP52,8/13,fractional,A bookmaker,its page,high,little
Next government,,2018-05-02,Somebody,,1.89,decimal,An exchange,its page,high,little
""",
    "expectations.csv": """\
kind,producer,published_on,area,party,measure,value,low,high,words,where,confidence,source
forecast,A professor,2018-04,england,PP53,seats_change,200,,,"Labour up about 200, on seats last fought.",a paper,medium,little
""",
    "national_shares.csv": """\
date,published_on,measure,producer,con,lab,ld,ukip,confidence,source
2014-05-22,2014-05-23,projected_national_share,BBC,29,31,13,17,high,little
""",
    "between_elections.csv": """\
council,ward,person,event,from,to,seats,date,date_words,elected_for,term,ballot,candidacy,borne_out_by,where,confidence,source
millbrook,Abbey,Ann Archer,change_of_party,PP53,PP52,1,2017-10,,PP53,ends,local.millbrook.abbey.2018-05-03,ann-archer,\
dated_source,a paper,high,little
newdale,,,group_change,PP53,PP9001,3,,before May 2018,,,,,dated_source,a paper,high,little
""",
    "members_listed.csv": """\
council,year,party,members,source
millbrook,2017,PP52,5,little
millbrook,2017,some-other,4,little
""",
    "lists_differ.csv": """\
council,earlier,later,from,to,members,source
millbrook,elected 2014,listed 2017,PP85,some-other,2,little
""",
    "area_constituencies.csv": """\
area,constituency,wards,split,date,source
E07000901,E14000901,9,3,2018-12-31,little
E07000901,E14000902,2,3,2018-12-31,little
""",
    "earlier_contests.csv": """\
ballot,date,con,lab,ld,rest,source
local.millbrook.abbey.2018-05-03,2017-05-04,520,610,250,40,little
local.millbrook.abbey.2018-05-03,2016-05-05,500,600,300,0,little
""",
    "statements.csv": """\
who,role,party,area,ballot,about,said_on,published_on,verbatim,words,where,confidence,source
Ann Archer,candidate,PP52,millbrook,local.millbrook.abbey.2018-05-03,PP53,2018-05-03,2018-05-04T02:10,yes,We never gave up.,\
a paper,high,little
Labour sources,,PP53,england,,,,2018-05-04,no,They had expected more,a paper,low,little
""",
}
"""Name of each file → its text."""


def write(pack: Path, **spoilt: tuple[str, str]) -> Path:
    """The little context in the folder of a pack; `markets=("old", "new")` puts new text for old in markets.csv."""
    folder = pack / CONTEXT_FOLDER
    write_files(folder, FILES, spoilt)
    return pack
