"""Pages of a list: cursors that really page."""

from __future__ import annotations

from typing import Any, Dict, List, Optional, Sequence

from . import errors
from .parameters import QueryParameters

Item = Dict[str, Any]


def page(
    items: Sequence[Item],
    query: QueryParameters,
    *,
    order: str = "desc",
    limit: int = 20,
    maximum: int = 100,
    cursors: bool = True,
) -> Dict[str, Any]:
    """Cuts one page out of a list.

    Args:
        items: All items, oldest first.
        query: Reads `limit`, `order`, `after` and `before` (identifiers of items).
        order: The order when the query names none: `asc` is oldest first, `desc` is newest first.
        limit: The number of items when the query names none.
        maximum: The largest number that the query may name.
        cursors: Whether the page carries `first_id` and `last_id`.

    Raises:
        APIFailure: The limit or order is not valid, or a cursor names no item of the list.
    """
    size = query.integer("limit", 1, maximum) or limit
    wanted = query.string("order", ("asc", "desc")) or order
    ordered = list(items) if wanted == "asc" else list(reversed(items))
    window = _window(ordered, query)
    # Paging backwards keeps the items next to the cursor, so the rest is at the front.
    backwards = query.given("before") and not query.given("after")
    data = window[-size:] if backwards else window[:size]
    result: Dict[str, Any] = {"object": "list", "data": data, "has_more": len(window) > len(data)}
    if cursors:
        result.update(first_id=_identifier(data, 0), last_id=_identifier(data, -1))
    return result


def _window(items: List[Item], query: QueryParameters) -> List[Item]:
    start, end = 0, len(items)
    if query.given("after"):
        start = _position(items, query, "after") + 1
    if query.given("before"):
        end = _position(items, query, "before")
    return items[start:end]


def _position(items: List[Item], query: QueryParameters, key: str) -> int:
    cursor = query.string(key)
    for index, item in enumerate(items):
        if item.get("id") == cursor:
            return index
    message = f"Invalid '{key}': there is no item with id '{str(cursor)[:100]}' in this list."
    raise errors.APIFailure(400, message, param=key, code="invalid_value")


def _identifier(data: List[Item], index: int) -> Optional[str]:
    return data[index].get("id") if data else None
