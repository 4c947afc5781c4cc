"""How the dictionaries of a delta are added to what has been received: texts grow, lists are merged by `index`."""

from __future__ import annotations

from typing import Any, Dict, List, cast

from .errors import StreamStateError

_REPLACED = ("index", "type")
_PLAIN = (str, int, float)


def accumulate_delta(acc: Dict[object, object], delta: Dict[object, object]) -> Dict[object, object]:
    """Adds a delta to what has been received so far.

    Texts are appended and numbers added up; dictionaries are merged; entries of a list go to the place that their
    `index` names, and those without one to the end. `index` and `type` are never added up, and `None` never replaces a
    value.

    Args:
        acc: What has been received; it is changed in place.
        delta: The next delta. Its values may become part of `acc`.

    Returns:
        `acc`.

    Raises:
        StreamStateError: An entry of a list belongs to what is no object.
    """
    for key, value in delta.items():
        present = acc.get(key)
        if present is None:
            acc[key] = _merged([], cast("List[Any]", value)) if _is_indexed(value) else value
        elif key in _REPLACED:
            acc[key] = value
        else:
            acc[key] = _sum(present, value)
    return acc


def _sum(present: Any, value: Any) -> Any:
    if isinstance(present, str):
        return present + value if isinstance(value, str) else present
    if isinstance(present, (int, float)):
        return present + value if isinstance(value, (int, float)) else present
    if isinstance(present, dict):
        return accumulate_delta(present, value) if isinstance(value, dict) else present
    if isinstance(present, list) and isinstance(value, list):
        return _merged(present, value)
    return present


def _merged(present: List[Any], entries: List[Any]) -> List[Any]:
    if all(isinstance(item, _PLAIN) for item in present) and (present or not _is_indexed(entries)):
        present.extend(entries)
        return present
    for entry in entries:
        _place(present, entry)
    return present


def _place(present: List[Any], entry: Any) -> None:
    index = entry.get("index") if isinstance(entry, dict) else None
    if not isinstance(index, int):
        present.append(entry)
    elif not -len(present) <= index < len(present):
        present.insert(index, entry)
    elif isinstance(present[index], dict):
        present[index] = accumulate_delta(present[index], entry)
    else:
        raise StreamStateError(
            f"A delta for place {index} of a list does not fit what is there: {present[index]!r:.99}."
        )


def _is_indexed(value: Any) -> bool:
    return isinstance(value, list) and any(isinstance(entry, dict) and "index" in entry for entry in value)
