"""Regions, counties and looser parts of England that copy names, and the councils of the night that lie in each.

Regions are the register's. Counties are the ceremonial ones (Lieutenancies Act 1997, Schedule 1) with the districts and unitary
councils in them; a county of which only some districts vote tonight means those. The north is the three northern regions,
the Midlands the two of that name; the south is the four others but the East of England, which is counted in no half.
"""

from __future__ import annotations

from collections.abc import Mapping

REGIONS: Mapping[str, tuple[str, ...]] = {
    "London": ("london", "greater london", "the capital", "capital", "the london boroughs", "london boroughs", "londoners"),
    "North East": ("the north east", "north east", "the north east of england", "north east england", "north eastern england"),
    "North West": ("the north west", "north west", "the north west of england", "north west england", "north western england"),
    "Yorkshire and The Humber": ("yorkshire and the humber", "yorkshire and humber", "yorkshire and humberside",
    "yorks and humber"),
    "East Midlands": ("the east midlands", "east midlands"),
    "West Midlands": ("the west midlands", "west midlands"),
    "East of England": ("the east of england", "east of england", "eastern england", "the east", "the eastern region"),
    "South East": ("the south east", "south east", "the south east of england", "south east england", "south eastern england"),
    "South West": ("the south west", "south west", "the south west of england", "south west england",
    "the west country", "south western england"),
}  # fmt: skip
SEVERAL_REGIONS: Mapping[str, tuple[tuple[str, ...], tuple[str, ...]]] = {
    "the north": (
        ("North East", "North West", "Yorkshire and The Humber"),
        ("the north", "the north of england", "northern england", "north of england"),
    ),
    "the Midlands": (("East Midlands", "West Midlands"), ("the midlands", "midlands", "middle england")),
    "the south": (
        ("South East", "South West", "London"),
        ("the south", "the south of england", "southern england", "south of england"),
    ),
}
COUNTIES = """
Greater Manchester: bolton bury manchester oldham rochdale salford stockport tameside trafford wigan
Merseyside: knowsley liverpool sefton st-helens wirral
South Yorkshire: barnsley sheffield
West Yorkshire: bradford calderdale kirklees leeds wakefield
North Yorkshire: craven harrogate
Yorkshire: barnsley sheffield bradford calderdale kirklees leeds wakefield craven harrogate kingston-upon-hull
Tyne and Wear: gateshead newcastle-upon-tyne north-tyneside south-tyneside sunderland
Tyneside: gateshead newcastle-upon-tyne north-tyneside south-tyneside
Lancashire: blackburn-with-darwen burnley chorley hyndburn pendle preston rossendale west-lancashire
East Lancashire: blackburn-with-darwen burnley hyndburn pendle rossendale
Cumbria: carlisle south-lakeland
Cheshire: halton
Derbyshire: amber-valley derby
Lincolnshire: city-of-lincoln north-east-lincolnshire
Northamptonshire: daventry
Staffordshire: cannock-chase newcastle-under-lyme tamworth
Warwickshire: nuneaton-and-bedworth rugby
Worcestershire: redditch worcester wyre-forest
Black Country: dudley sandwell walsall wolverhampton
Essex: basildon brentwood castle-point colchester epping-forest harlow rochford southend-on-sea thurrock
Hertfordshire: broxbourne north-hertfordshire st-albans stevenage three-rivers watford welwyn-hatfield
Cambridgeshire: cambridge huntingdonshire peterborough south-cambridgeshire
Norfolk: great-yarmouth norwich
Suffolk: ipswich
East Anglia: cambridge great-yarmouth huntingdonshire ipswich norwich peterborough south-cambridgeshire
Kent: maidstone tunbridge-wells
Surrey: elmbridge mole-valley reigate-and-banstead runnymede tandridge woking
Sussex: adur crawley hastings worthing
West Sussex: adur crawley worthing
East Sussex: hastings
Hampshire: basingstoke-and-deane eastleigh fareham gosport hart havant portsmouth rushmoor southampton winchester
Berkshire: reading slough wokingham
Oxfordshire: cherwell oxford west-oxfordshire
Buckinghamshire: milton-keynes
Gloucestershire: cheltenham
Devon: exeter plymouth
Wiltshire: swindon
Teesside: hartlepool
inner London: camden greenwich hackney hammersmith-and-fulham islington kensington-and-chelsea lambeth lewisham southwark tower-hamlets wandsworth westminster
outer London: barking-and-dagenham barnet bexley brent bromley croydon ealing enfield haringey harrow havering hillingdon hounslow kingston-upon-thames merton newham redbridge richmond-upon-thames sutton waltham-forest
"""  # noqa: E501
"""Inner and outer London as the London Government Act 1963 draws them (s. 1 (1) and Schedule 1)."""
ALSO: Mapping[str, tuple[str, ...]] = {
    "Tyne and Wear": ("tyne & wear",),
    "Hertfordshire": ("herts",),
    "Cambridgeshire": ("cambs",),
    "Lancashire": ("lancs",),
    "Hampshire": ("hants",),
    "Staffordshire": ("staffs",),
    "Oxfordshire": ("oxon",),
    "Black Country": ("the black country",),
    "Yorkshire": ("yorks",),
}
NATION = (
    "england", "english", "the country", "the whole country", "nationwide", "nationally", "countrywide", "across the country",
    "the nation", "country",
)  # fmt: skip
"""All of the night: every council of England that votes."""
ABROAD = (
    "scotland", "wales", "northern ireland", "ulster", "ireland", "the uk", "uk", "britain", "great britain",
    "the united kingdom",
    "united kingdom", "scottish", "welsh", "northern irish",
)  # fmt: skip
"""Places of which the night has no part, or more than the night."""
TOWNS = (
    "glasgow", "edinburgh", "dundee", "aberdeen", "bristol", "stoke", "hereford", "durham", "the valleys",
    "blackpool", "anglesey",
    "telford", "brighton", "hove", "windsor", "maidenhead", "dorset", "somerset", "bedfordshire", "leicestershire",
    "nottinghamshire", "east riding", "herefordshire", "humberside", "cleveland county", "bath", "sheffield city region",
    "tees valley", "liverpool city region", "cambridgeshire and peterborough", "west of england", "belfast",
    "chester", "stockton",
    "redcar", "middlesbrough", "barrow", "city of london",
)  # fmt: skip
"""Further names of councils and areas with no election tonight, beside the counting areas of the referendum."""


def counties() -> dict[str, tuple[str, ...]]:
    """Slugs by the name of the county or area."""
    lines = (line.partition(":") for line in COUNTIES.strip().splitlines())
    return {name: tuple(slugs.split()) for name, _, slugs in lines}
