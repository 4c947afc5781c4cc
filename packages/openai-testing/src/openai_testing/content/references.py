"""References inside of a JSON document (RFC 6901)."""

from __future__ import annotations

from typing import Any, Mapping
from urllib.parse import unquote

_LONGEST_CHAIN = 40


def target(reference: str, root: Any) -> Any:
    """Returns what a reference such as `#/components/schemas/Pet` names; `None` if that is nothing.

    Args:
        reference: The reference, which begins with `#/`.
        root: The whole document.
    """
    node = root
    for part in reference.split("/")[1:]:
        key = unquote(part).replace("~1", "/").replace("~0", "~")
        if isinstance(node, list) and key.isdecimal() and int(key) < len(node):
            node = node[int(key)]
        else:
            node = node.get(key) if isinstance(node, Mapping) else None
    return node


def resolved(value: Any, root: Any) -> Any:
    """Returns what a value is or refers to; `None` if its references lead nowhere or in a circle.

    Args:
        value: A value of the document.
        root: The whole document.
    """
    for _ in range(_LONGEST_CHAIN):
        if not isinstance(value, Mapping) or not isinstance(value.get("$ref"), str):
            return value
        value = target(value["$ref"], root)
    return None
