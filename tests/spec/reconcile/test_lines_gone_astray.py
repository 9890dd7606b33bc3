"""The feeds agree on every figure of a ballot, but not on whose they are. All the lines concerned are decided together."""

from __future__ import annotations

from spec.reconcile.two_sheets import settle, told, votes


def test_those_elected_are_the_ones_who_sit_afterwards() -> None:
    settled, _ = settle(
        """
        Martin Osborne  PP63  1255*  179
        Glynis Barrie   PP52  1052   1052
        Kate Osborne    PP53  179    1255*
        """,
        members=["Kate Osborne", "Cath Davis"],
    )
    assert votes(settled) == {"Martin Osborne": 179, "Glynis Barrie": 1052, "Kate Osborne": 1255}
    assert [one.name for one in settled.ballot.candidates if one.elected] == ["Kate Osborne"]
    assert {rule for _, _, _, rule in told(settled)} == {"elected_are_members"}
    assert sorted((name, field) for name, field, _, _ in told(settled)) == [
        ("Kate Osborne", "elected"),
        ("Kate Osborne", "votes"),
        ("Martin Osborne", "elected"),
        ("Martin Osborne", "votes"),
    ]


def test_figures_keyed_down_a_list_sorted_by_last_words_slip_against_a_sheet_sorted_by_surnames() -> None:
    """The sheet: Burch 1583, Grant 215, Nelson 367, Van Dyke 263. The list keyed into: Burch, Dyke, Grant, Nelson."""
    settled, _ = settle(
        """
        Tanya Burch     PP53  1583*  1583*
        Emma Van Dyke   PP63  215    263
        John Grant      PP90  367    215
        Joshua Nelson   PP52  263    367
        """
    )
    assert votes(settled) == {"Tanya Burch": 1583, "Emma Van Dyke": 263, "John Grant": 215, "Joshua Nelson": 367}
    assert {rule for _, _, _, rule in told(settled)} == {"down_another_list"}


def test_the_same_slip_in_the_other_feed_is_found_there() -> None:
    settled, _ = settle(
        """
        Tanya Burch     PP53  1583*  1583*
        Emma Van Dyke   PP63  263    215
        John Grant      PP90  215    367
        Joshua Nelson   PP52  367    263
        """
    )
    assert votes(settled)["Emma Van Dyke"] == 263
    assert {taken for _, _, taken, _ in told(settled)} == {"club"}


def test_between_two_of_one_surname_nothing_decides() -> None:
    settled, _ = settle(
        """
        Ann Blackburn    PP63  2424*  2461*
        David Blackburn  PP63  2461*  2424*
        Sarah Field      PP53  1200   1200
        """
    )
    assert votes(settled) == {"Ann Blackburn": 2461, "David Blackburn": 2424, "Sarah Field": 1200}
    assert {rule for _, _, _, rule in told(settled)} == {"default_lines"}


def test_two_lines_are_never_given_the_same_figure_by_being_decided_apart() -> None:
    """Asked one by one, the party's other figure of 109 would speak for 105 on both lines."""
    settled, _ = settle(
        """
        Piotr Jakubiak  PP39  131    105
        Anna Jakubiak   PP39  105    131
        Miroslaw Komor  PP39  109    109
        Tej Bagha       PP53  2842*  2842*
        """
    )
    assert sorted(v for v in votes(settled).values() if v is not None) == [105, 109, 131, 2842]
