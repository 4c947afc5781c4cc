"""What tells two JSON values apart, in one line for each place."""

from __future__ import annotations

import json
from typing import Any, Iterator, List, Mapping

_ABSENT = object()


def differences(expected: Any, actual: Any, *, partial: bool = False, name: str = "body") -> List[str]:
    """Returns the differences; an empty list if there are none.

    Args:
        expected: What was expected. In place of a value there may be anything that compares equal to the right one.
        actual: What there is.
        partial: Whether objects may have more keys than expected.
        name: What the whole value is called.
    """
    return list(_differences(expected, actual, partial, name))


def _differences(expected: Any, actual: Any, partial: bool, name: str) -> Iterator[str]:
    if isinstance(expected, Mapping) and isinstance(actual, Mapping):
        for key in [*expected, *(() if partial else (key for key in actual if key not in expected))]:
            yield from _differences(expected.get(key, _ABSENT), actual.get(key, _ABSENT), partial, f"{name}.{key}")
    elif isinstance(expected, list) and isinstance(actual, list):
        if len(expected) != len(actual):
            yield f"{name}: expected {len(expected)} elements, but there are {len(actual)}"
        for index, (one, other) in enumerate(zip(expected, actual)):
            yield from _differences(one, other, partial, f"{name}[{index}]")
    elif actual is _ABSENT:
        yield f"{name}: expected {shown(expected)}, but there is none"
    elif expected is _ABSENT:
        yield f"{name}: {shown(actual)} was not expected"
    elif expected != actual or _kind(expected) != _kind(actual):
        yield f"{name}: expected {shown(expected)}, but it is {shown(actual)}"


def _kind(value: Any) -> str:
    """Tells truth values from numbers, which Python takes for equal."""
    return "boolean" if value is True or value is False else "other"


def shown(value: Any, length: int = 100) -> str:
    """Returns a value as a message shows it.

    Args:
        value: The value to show.
        length: How many characters are shown at most (100 by default).
    """
    try:
        text = json.dumps(value, ensure_ascii=False)
    except (TypeError, ValueError):
        text = repr(value)
    return text if len(text) <= length else text[:length] + "…"
