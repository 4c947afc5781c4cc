"""Limits and defaults of parameters, in words."""

from __future__ import annotations

from typing import Any

_PHRASES = (
    ("minimum", "maximum", "from {0} to {1}", "at least {0}", "at most {1}"),
    ("minLength", "maxLength", "{0} to {1} characters", "{0} or more characters", "at most {1} characters"),
    ("minItems", "maxItems", "{0} to {1} items", "{0} or more items", "at most {1} items"),
)


def with_limits(about: str, limits: dict[str, Any]) -> str:
    """Adds limits to a description that is there: `how many to return (from 1 to 100; 20 by default)`.

    Args:
        about: The description, without a full stop.
        limits: What an OpenAPI document says: `minimum`, `maximum`, `default` and so on.
    """
    phrases = [phrase for each in _PHRASES if (phrase := _range(limits, *each))]
    if "default" in limits:
        default = limits["default"]
        phrases.append(f"{str(default).lower() if isinstance(default, bool) else default} by default")
    return f"{about} ({'; '.join(phrases)})" if about and phrases else about


def _range(limits: dict[str, Any], low: str, high: str, both: str, at_least: str, at_most: str) -> str:
    least, most = limits.get(low), limits.get(high)
    if least is not None and most is not None:
        return both.format(least, most)
    if least:
        return at_least.format(least)
    return at_most.format(None, most) if most is not None else ""
