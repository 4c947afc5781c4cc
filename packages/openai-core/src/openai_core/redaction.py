"""Requests and responses without credentials, for what outlives a call: a pickled or copied error."""

from __future__ import annotations

import copy
from typing import Any, Dict, Mapping

from .logs import redacted_headers


def without_secrets(state: Mapping[str, Any]) -> Dict[str, Any]:
    """Returns an error's attributes, whose `request` and `response` no longer hold the credentials that were sent."""
    kept = dict(state)
    if kept.get("request") is not None:
        kept["request"] = _redacted(kept["request"])
    if kept.get("response") is not None:
        response = copy.copy(kept["response"])
        response.headers = type(response.headers)(redacted_headers(response.headers))
        response.request = _redacted(response.request)
        kept["response"] = response
    return kept


def _redacted(request: Any) -> Any:
    twin = copy.copy(request)
    twin.headers = type(request.headers)(redacted_headers(request.headers))
    return twin
