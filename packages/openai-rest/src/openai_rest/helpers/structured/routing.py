"""The order of a body: what gateways route by goes first, as in the bodies of `create`."""

from __future__ import annotations

from typing import Any, Dict, Mapping

__all__ = ["routing_first"]

_FIRST = ("model", "stream", "service_tier")


def routing_first(body: Mapping[str, Any]) -> Dict[str, Any]:
    """Returns a body with model, stream and service tier before all others.

    Args:
        body: The parameters of a request.
    """
    return {**{name: body[name] for name in _FIRST if name in body}, **body}
