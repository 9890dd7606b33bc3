"""The area under the normal curve, for many values at once (Abramowitz and Stegun 1964, 26.2.17: within 7.5e-8)."""

from __future__ import annotations

import numpy as np

from nightdesk.analysis.ward_table import Floats

_P = 0.2316419
_B = (0.319381530, -0.356563782, 1.781477937, -1.821255978, 1.330274429)
_FAR = 30.0
"""Beyond this the area is nought to every digit a number has."""
_ROOT = 1 / np.sqrt(2 * np.pi)


def area_below(values: Floats) -> Floats:
    """Part of a standard normal distribution that lies below each value. Nothing may be NaN; infinities are well."""
    far = np.minimum(np.abs(values), _FAR)
    step = 1 / (1 + _P * far)
    above = _ROOT * np.exp(-0.5 * far * far) * step * (_B[0] + step * (_B[1] + step * (_B[2] + step * (_B[3] + step * _B[4]))))
    found: Floats = np.where(values < 0, above, 1 - above)
    return found
