"""The story of 3 May 2018 at its end: what a digest of the night would raise is in it, and right.

Figures are held to the recount, which shares no code with the package; control is against the eve of poll.
"""

from __future__ import annotations

from check import recount
from nightdesk.claims.desk import LAB, UKIP
from stories import text, told

END = text()


def has(*words: str) -> bool:
    """Whether one sentence of the story at the end has all of the words."""
    plain = [one.text.replace("\u00a0", " ") for one in told().sentences]
    return any(all(word in one for word in words) for one in plain)


def test_seats_in_all_are_those_of_the_recount() -> None:
    for short, words in (("Lab", "Labour won {} seats"), ("Con", "the Conservatives {}"), ("LD", "the Lib Dems {}")):
        assert words.format(f"{recount.seats('England', short):,}") in END


def test_wandsworth_westminster_and_barnet_against_the_prices() -> None:
    """Prices of Ladbrokes and Oddschecker; Barnet was under no overall control on the eve."""
    assert has("Barnet", "Labour", "favourites", "2/5 on 3 May", "38 of the 63 seats")
    assert has("Wandsworth", "Labour", "favourites", "4/6 on 25 April", "33 of the 60 seats")
    assert has("Westminster (the Conservatives, 1/5 on 3 May)")
    assert has("The Conservatives have", "Barnet", "from no overall control")


def test_plymouth_and_trafford() -> None:
    assert has("Labour have", "Plymouth from the Conservatives")
    assert has("Plymouth", "31 of the 57 seats")
    assert has("Trafford", "Conservative since 2004", "30 of the 63 seats", "two short")


def test_derby_and_nuneaton_are_lost_and_lie_in_the_midlands() -> None:
    assert has("Labour", "Derby and Nuneaton and Bedworth")
    assert has("Derby in the East Midlands", "23 of the 51 seats", "three short")
    assert has("Nuneaton and Bedworth in the West Midlands", "17 of the 34 seats", "one short")


def test_wigan_and_sheffield_are_kept_with_fewer_seats() -> None:
    """Since the seats were last fought: 2014 in Wigan, 2016 in Sheffield."""
    assert has("Labour", "Wigan", "60 of the 75 seats", "down five")
    assert has("Labour", "Sheffield", "53 of the 84 seats", "down four")


def test_the_lib_dems_gain_kingston_richmond_and_south_cambridgeshire() -> None:
    assert has(
        "The Lib Dems have", "Kingston upon Thames, Richmond upon Thames and South Cambridgeshire from the Conservatives"
    )
    assert "At the referendum South Cambridgeshire had voted Remain" in text("south-cambridgeshire") or (
        "South Cambridgeshire had voted Remain at the referendum" in text("south-cambridgeshire")
    )


def test_the_collapse_of_ukip_and_where_its_share_fell() -> None:
    assert has("UKIP", "130 seats", "won three") or has("130 seats that UKIP defended", "won three")
    assert has("UKIP", "down 127")
    assert has("UKIP share fell", "Conservative share")
    assert "127" in text(UKIP)


def test_no_party_fought_every_seat_and_the_conservatives_came_nearest() -> None:
    assert has("4,391 of the 4,404 seats", "no party") or has("No party", "4,391 of the 4,404 seats")


def test_the_hours_of_the_night() -> None:
    assert has("22:00")
    assert has("South Tyneside", "00:16")


def test_what_others_gave_out_is_told_as_theirs_and_only_once_it_was_out() -> None:
    assert has("BBC’s projected national share", "the Conservatives on 35 per cent")
    assert has("next general election", "1.89", "2.2", "4 May")
    assert "projected national share" not in text(position=2_000)


def test_labour_has_good_news_and_bad() -> None:
    parts = {part.id: " ".join(one.text for some in part.paragraphs for one in some) for part in told(LAB).parts}
    assert "Plymouth" in parts["good"]
    assert "Derby" in parts["bad"]
    assert "Wandsworth" in parts["bad"]


def test_more_votes_and_fewer_seats_in_plymouth_are_both_told() -> None:
    """By best-placed candidate in each ward."""
    assert "the Conservatives" in text("plymouth").split("counted by")[0]
    assert "more votes" in text("plymouth") or "By votes the Conservatives were ahead" in text("plymouth")
