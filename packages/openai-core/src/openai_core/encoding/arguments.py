"""What few operations ask of their arguments: one of several sets, other names on the wire, lists in headers."""

from __future__ import annotations

from typing import Any, Dict, List, Mapping, Sequence, cast

from ..options import is_given


def check_sets(sets: Sequence[Sequence[str]], *given: Mapping[str, object]) -> None:
    """Refuses a call that gives none of the sets of arguments, each of which is enough.

    Args:
        sets: The names of each set.
        given: The arguments by name; those that are left out may be `omit`.

    Raises:
        TypeError: No set is complete.
    """
    names = {name for arguments in given for name, value in arguments.items() if is_given(value)}
    if not any(names.issuperset(each) for each in sets):
        ways = ", or ".join(_listed(each) for each in sets)
        raise TypeError(f"Missing required arguments: pass either {ways}.")


def _listed(names: Sequence[str]) -> str:
    return " and ".join(filter(None, [", ".join(f"`{name}`" for name in names[:-1]), f"`{names[-1]}`"]))


def renamed(value: Any, path: Sequence[str]) -> Any:
    """Returns a body in which the key at the end of a path has lost the underscore that only Python needs.

    Args:
        value: The body; it is not changed.
        path: The keys that lead there, such as `("compaction", "async_")`.
    """
    key, further = path[0], path[1:]
    if not isinstance(value, Mapping) or key not in value:
        return value
    body = cast("Mapping[str, object]", value)
    if further:
        return {**body, key: renamed(body[key], further)}
    return {(name.rstrip("_") if name == key else name): each for name, each in body.items()}


def joined(value: object, separator: str) -> object:
    """Returns the elements of a list or a tuple as one text; any other value as it is.

    Args:
        value: The argument of the call.
        separator: What stands between the elements.
    """
    return separator.join(map(_text, cast("List[object]", value))) if isinstance(value, (list, tuple)) else value


def _text(value: object) -> str:
    return str(value).lower() if isinstance(value, bool) else str(value)


def header_values(headers: Mapping[str, object]) -> Dict[str, Any]:
    """Returns the headers that are given; the values of a list are joined with commas (RFC 9110 section 5.6.1).

    Args:
        headers: The arguments that are sent as headers, by name; those that are `omit` are left out.
    """
    return {name: _header(value) for name, value in headers.items() if is_given(value)}


def _header(value: object) -> object:
    return _text(value) if isinstance(value, (bool, int, float)) else joined(value, ",")
