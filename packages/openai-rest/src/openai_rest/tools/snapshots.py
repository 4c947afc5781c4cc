"""The parameters of a request as a copy of the runner's own, which the user can no longer change."""

from __future__ import annotations

from typing import Any, Dict, Mapping

from openai_core.options import is_given

from .replays import plain_copy

__all__ = ["request_snapshot"]

_ITERABLES = ("input", "tools", "include", "context_management")
_OPTIONS = ("extra_headers", "extra_query", "extra_body", "timeout")


def request_snapshot(params: Mapping[str, Any]) -> Dict[str, Any]:
    """Copies the parameters of a request; iterators in it are used up, and parameters that are `omit` are left out.

    In headers and the other options of the call, `omit` has a meaning, so these are copied one level deep.

    Args:
        params: The arguments of the request.
    """
    given = {name: value for name, value in params.items() if is_given(value)}
    options = {name: _one_level(given.pop(name)) for name in _OPTIONS if name in given}
    for name in _ITERABLES:
        if given.get(name) is not None and not isinstance(given[name], str):
            given[name] = list(given[name])
    copied: Dict[str, Any] = plain_copy(given)
    return {**copied, **options}


def _one_level(value: Any) -> Any:
    return dict(value) if isinstance(value, Mapping) else value
