"""The draws of the bootstrap: a published generator, exponential weights, and the same ones for a council all night."""

from __future__ import annotations

import numpy as np
from scipy import stats

from nightdesk.analysis.resampling import exponential_weights, splitmix64


def test_the_words_are_those_of_splitmix64_from_a_seed_of_nought() -> None:
    """First words of the reference implementation (Vigna, splitmix64.c)."""
    words = splitmix64(np.arange(1, 4, dtype=np.uint64))
    assert [int(word) for word in words] == [0xE220A8397B1DCDAF, 0x6E789E6AA1B965F4, 0x06C45D188009454F]


def test_weights_are_exponential_of_mean_one() -> None:
    weights = exponential_weights(400, 150).ravel()
    assert stats.kstest(weights, "expon").pvalue > 0.01
    assert weights.min() > 0


def test_no_two_councils_are_drawn_together() -> None:
    apart = np.corrcoef(exponential_weights(2_000, 40).T) - np.eye(40)
    assert np.abs(apart).max() < 0.1


def test_a_council_keeps_its_weights_whatever_else_there_is() -> None:
    few, many = exponential_weights(50, 20), exponential_weights(200, 150)
    np.testing.assert_array_equal(few, many[:50, :20])
