"""Lists that really page, in the way that the parameters of the operation and the fields of its answer show."""

from __future__ import annotations

import re
from typing import Any, Dict, List, Mapping, NamedTuple, Optional, Tuple

from .operations import DocumentedOperation

_LISTED = 5
_PER_PAGE = 2
_LISTS = ("data", "items", "results", "values", "records", "entries")
_SIZES = ("limit", "per_page", "perPage", "page_size", "pageSize", "max_results", "maxResults", "size", "count")
_NUMBERS = ("page", "page_number", "pageNumber")
_OFFSETS = ("offset", "skip", "start")
_CURSORS = (
    "after",
    "starting_after",
    "cursor",
    "page_token",
    "pageToken",
    "next_token",
    "nextToken",
    "token",
    "marker",
)
_MORE = ("has_more", "hasMore", "has_next", "hasNext", "has_next_page", "hasNextPage")
_NEXT = (
    "next",
    "next_cursor",
    "nextCursor",
    "next_page_token",
    "nextPageToken",
    "next_token",
    "nextToken",
    "cursor",
    "end_cursor",
)
_TOTALS = ("total", "total_count", "totalCount", "total_items", "totalItems")
_ABOUT = ("meta", "pagination", "paging", "page_info", "pageInfo", "response_metadata")
_UUID = re.compile(r"[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}")


class _Window(NamedTuple):
    """Which items are shown: from where to where, of how many, and the number of the page."""

    start: int
    end: int
    total: int
    number: int

    @property
    def has_more(self) -> bool:
        return self.end < self.total


def page(value: Any, operation: DocumentedOperation, query: Mapping[str, str]) -> Any:
    """Returns the page that a request asks for, of a longer list that is made from a value; else the value.

    Args:
        value: The answer that is a page.
        operation: The operation that was asked for.
        query: The parameters of the request.
    """
    named = {each.name for each in operation.parameters if each.place == "query"}
    key = _key_of_list(value)
    if key is None or operation.method != "GET" or not named & {*_SIZES, *_NUMBERS, *_OFFSETS, *_CURSORS}:
        return value
    items = _several(value if key == "" else value[key])
    window = _window(items, query)
    shown = items[window.start : window.end]
    if key == "":
        return shown
    answer: Dict[str, Any] = {**value, key: shown}
    for holder in [answer, *(answer[name] for name in _ABOUT if isinstance(answer.get(name), dict))]:
        _tell(holder, window, shown)
    return answer


def _key_of_list(value: Any) -> Optional[str]:
    """Returns the property that is the list; an empty text for the value itself, and `None` if there is no list."""
    if isinstance(value, list):
        return ""
    if not isinstance(value, dict):
        return None
    lists = [key for key, each in value.items() if isinstance(each, list)]
    return next((key for key in _LISTS if key in lists), lists[0] if len(lists) == 1 else None)


def _several(items: List[Any]) -> List[Any]:
    """Returns the items of the whole list: those of an example, or copies of the one that there is."""
    if len(items) != 1:
        return items
    return [_copy(items[0], number) for number in range(_LISTED)]


def _copy(item: Any, number: int) -> Any:
    if not isinstance(item, dict) or not number:
        return item
    return {key: _other(each, number) if key in ("id", "uuid") else each for key, each in item.items()}


def _other(identifier: Any, number: int) -> Any:
    if isinstance(identifier, str):
        return f"{identifier[:-1]}{number}" if _UUID.fullmatch(identifier) else f"{identifier}{number + 1}"
    return identifier + number if isinstance(identifier, int) else identifier


def _window(items: List[Any], query: Mapping[str, str]) -> _Window:
    size = max(1, _number(query, _SIZES, _PER_PAGE))
    number = max(1, _number(query, _NUMBERS, 1))
    start = (number - 1) * size + _number(query, _OFFSETS, 0)
    cursor = next((query[name] for name in _CURSORS if query.get(name)), None)
    if cursor is not None:
        start = _after(items, cursor)
    start = min(start, len(items))
    return _Window(start, min(start + size, len(items)), len(items), number)


def _number(query: Mapping[str, str], names: Tuple[str, ...], default: int) -> int:
    text = next((query[name] for name in names if name in query), "")
    return int(text) if text.isascii() and text.isdecimal() and len(text) < 10 else default


def _after(items: List[Any], cursor: str) -> int:
    for index, item in enumerate(items):
        if isinstance(item, dict) and str(item.get("id")) == cursor:
            return index + 1
    return int(cursor) if cursor.isascii() and cursor.isdecimal() and len(cursor) < 10 else 0


def _tell(holder: Dict[str, Any], window: _Window, shown: List[Any]) -> None:
    """Says in the fields that an answer has where its page is."""
    facts: Dict[str, Any] = dict.fromkeys(_MORE, window.has_more)
    facts.update((name, str(window.end) if window.has_more else None) for name in _NEXT)
    facts.update((name, window.total) for name in _TOTALS)
    facts.update(next_page=window.number + 1 if window.has_more else None, page=window.number)
    identifiers = [each.get("id") if isinstance(each, dict) else None for each in shown] or [None]
    facts.update(first_id=identifiers[0], last_id=identifiers[-1])
    holder.update((name, value) for name, value in facts.items() if name in holder)
