"""Pages of a list: cursors that really page."""

from __future__ import annotations

from typing import Any, Dict, List, Optional, Sequence

from . import errors
from .parameters import QueryParameters

Item = Dict[str, Any]

_TOKEN = "page_"
_TOKENS = {"NextCursorPage": "after", "TokenPage": "page"}


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


def styled_page(style: str, items: Sequence[Item], query: QueryParameters, **options: Any) -> Dict[str, Any]:
    """Cuts one page in the style of an operation.

    Args:
        style: `CursorPage` and `ConversationCursorPage` go on after an identifier, `NextCursorPage` and `TokenPage`
            name a token in `next`, which comes back as `after` or `page`; `Page` has everything at once.
        items: All items, oldest first.
        query: Reads `limit`, `order`, `after` and `before` (identifiers of items).
        options: `order`, `limit`, `maximum` and `cursors` of `page`, where they differ from its own.
    """
    if style == "Page":
        return {"object": "list", "data": list(items), "has_more": False}
    if style in _TOKENS:
        return _token_page(items, query, _TOKENS[style], **options)
    return page(items, query, **options)


def _token_page(items: Sequence[Item], query: QueryParameters, parameter: str, maximum: int = 100) -> Dict[str, Any]:
    token = query.string(parameter) or _TOKEN + "0"
    digits = token[len(_TOKEN) :]
    if not (token.startswith(_TOKEN) and digits.isascii() and digits.isdigit() and len(digits) < 10):
        message = f"Invalid '{parameter}': '{token[:100]}' is no token of an earlier page."
        raise errors.APIFailure(400, message, param=parameter, code="invalid_value")
    start = int(digits)
    end = start + (query.integer("limit", 1, maximum) or 20)
    newest_first = query.string("order", ("asc", "desc")) == "desc"
    ordered = list(reversed(items)) if newest_first else list(items)
    following = f"{_TOKEN}{end}" if end < len(ordered) else None
    return {"object": "list", "data": ordered[start:end], "has_more": following is not None, "next": following}


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
