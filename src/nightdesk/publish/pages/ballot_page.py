"""A ward: the declaration as an officer's sheet, shares and change, its entries, the other feed's version."""

from __future__ import annotations

from collections.abc import Mapping

from nightdesk.publish.addresses import region_slug
from nightdesk.publish.moment import Moment
from nightdesk.publish.page import page
from nightdesk.publish.words import ballot_verdict, known_conflicts
from nightdesk.register.baseline import BASES, LastFought, PastCandidacy


def ballot(moment: Moment, names: Mapping[str, str]) -> bytes:
    """One ballot at one moment. NotFound where the register has none of that id."""
    night = moment.night
    one = night.register.ballot(names["ballot"])
    council = night.register.council(one.council)
    result = night.result(one.id)
    final = moment.latest.result(one.id)
    stands = night.standing.ballot(one.id)
    changes = [(basis, night.ballot_change(one.id, basis)) for basis in BASES]
    past = night.register.last_fought[one.id]
    vacated = [row for row in past.candidacies if _left_vacant(past, row)]
    return page(
        "ballot.html",
        moment,
        kind="ballot",
        names=dict(names),
        title=f"{one.ward}, {council.name}",
        crumbs=(
            (moment.link("region", region=region_slug(council.region)), council.region),
            (moment.link("council", slug=council.slug), council.name),
        ),
        one=one,
        council=council,
        result=result,
        verdict_words=ballot_verdict(night, result, dict(changes)[moment.basis]) if result else "",
        most_votes=max((line.votes or 0 for line in result.lines), default=0) if result else 0,
        changes=changes,
        past=past,
        vacated=vacated,
        no_share_change=_no_share_change(past, vacated),
        shares=night.shares(convention="top_candidate", independents="apart", ballot=one.id),
        lines=[moment.press.timeline.line(position) for position in (stands.entries if stands else ())],
        corrected_since=result is not None and (final is None or final.standing != result.standing),
        conflicts=known_conflicts(night).get(one.id, ()),
        neighbours=_neighbours(moment, one.id, one.council),
        source_names={source.id: source for source in night.register.sources},
    )


def _no_share_change(past: LastFought, vacated: list[PastCandidacy]) -> str:
    """Why shares of the vote would have nothing to be compared with, where they have nothing."""
    if past.method != "like_for_like" or not past.candidacies:
        return "no earlier poll of a ward of the same boundaries is compared with"
    if vacated:
        return "its seats were not last fought at one poll"
    return "not every candidate’s votes of that time are known"


def _left_vacant(past: LastFought, row: PastCandidacy) -> bool:
    """True for the holder of a seat filled along with those last fought on `past.date`, but elected at another time."""
    return "+vacated" in past.rule and row.votes is None and row.elected and row.seat_up


def _neighbours(moment: Moment, ballot_id: str, council: str) -> tuple[str | None, str | None]:
    """Ballots before and after this one on its council's list."""
    ids = [ballot.id for ballot in moment.night.register.by_council[council]]
    at = ids.index(ballot_id)
    return (ids[at - 1] if at else None, ids[at + 1] if at + 1 < len(ids) else None)
