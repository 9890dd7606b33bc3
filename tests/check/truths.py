"""From the truth of a label to its verdict: each atom worked out by the recount, and the rule by which atoms make a verdict.

A truth is a list. Each part is one atomic claim: an expression, or a list of expressions, the same claim on every basis or
convention the desk holds. An atom is true, false, true on one basis and false on another, or unknown. An empty truth is nothing
to check.
"""

from __future__ import annotations

import ast
from collections.abc import Callable, Sequence
from typing import Any

from check import recount, recount_context
from check.pack_rows import rows

Truth = Sequence[str | Sequence[str]]
TRUE, FALSE, DEPENDS, UNKNOWN = "true", "false", "depends", "unknown"
PLAIN: tuple[Callable[..., Any], ...] = (abs, all, any, len, max, min, round, sorted, sum, set)
NAMES: dict[str, Any] = {
    **{name: value for name, value in vars(recount).items() if not name.startswith("_")},
    **{name: value for name, value in vars(recount_context).items() if not name.startswith("_")},
    **{one.__name__: one for one in PLAIN},
    "rows": rows,
}
"""What an expression may call: the recount, and a few plain functions."""
FORBIDDEN = (ast.Attribute, ast.Lambda, ast.Await, ast.Yield, ast.NamedExpr, ast.JoinedStr)


def worked_out(expression: str) -> bool | None:
    """The value of one expression, which must be true, false or None."""
    tree = ast.parse(expression, mode="eval")
    bad = [node for node in ast.walk(tree) if isinstance(node, FORBIDDEN)]
    assert not bad, f"an expression calls the recount and compares, no more: {expression}"
    # Expressions come from this folder alone, and see the recount alone.
    value = eval(compile(tree, expression, "eval"), {**NAMES, "__builtins__": {}})
    assert value is None or isinstance(value, bool), f"{expression} is {value!r}, neither true nor false"
    return value


def atom(part: str | Sequence[str]) -> str:
    """One atomic claim: true, false, unknown, or true on one basis and false on another."""
    values = [worked_out(one) for one in ([part] if isinstance(part, str) else part)]
    if None in values:
        return UNKNOWN
    if all(values):
        return TRUE
    return DEPENDS if any(values) else FALSE


def verdict(truth: Truth) -> str:
    """All true: supported. True and false: partly. False and none true: contradicted. Else depends before unknown."""
    atoms = {atom(part) for part in truth}
    if not atoms:
        return "not_checkable"
    if FALSE in atoms:
        return "partly" if TRUE in atoms else "contradicted"
    if DEPENDS in atoms:
        return "depends"
    return "unknown" if UNKNOWN in atoms else "supported"
