"""Councils that changed hands on 3 May 2018, as published, and how: the oracle of every face and sum that tells them."""

CHANGED_HANDS = {
    "barnet": "CON GAIN FROM NOC",
    "basildon": "CON GAIN FROM NOC",
    "peterborough": "CON GAIN FROM NOC",
    "redditch": "CON GAIN FROM LAB",
    "plymouth": "LAB GAIN FROM CON",
    "kirklees": "LAB GAIN FROM NOC",
    "tower-hamlets": "LAB GAIN FROM NOC",
    "kingston-upon-thames": "LD GAIN FROM CON",
    "richmond-upon-thames": "LD GAIN FROM CON",
    "south-cambridgeshire": "LD GAIN FROM CON",
    "three-rivers": "LD GAIN FROM NOC",
    "trafford": "CON LOSE TO NOC",
    "mole-valley": "CON LOSE TO NOC",
    "derby": "LAB LOSE TO NOC",
    "nuneaton-and-bedworth": "LAB LOSE TO NOC",
}
