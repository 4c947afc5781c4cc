"""Which operations page, and how: what their parameters and answers show, or what somebody says."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

from ..openapi.nodes import Node
from ..openapi.shapes import shape_of

KINDS = ("Page", "CursorPage", "ConversationCursorPage", "NextCursorPage", "TokenPage", "LinkPage")
"""The ways of paging that the kernel knows."""


@dataclass(frozen=True)
class Page:
    """How a list is paged.

    Attributes:
        kind: The page class without its flavour.
        items: The schema of an item.
        end: What the answer of a last page says.
    """

    kind: str
    items: Node
    end: dict[str, Any] = field(default_factory=dict)


def page_of(schema: Node, query: set[str], chosen: str | None) -> Page | None:
    """Returns how an operation pages; `None` if its answer is the whole list.

    Args:
        schema: The schema of the answer.
        query: The names of its query parameters.
        chosen: The way that somebody chose; an empty text for none, and `None` if nobody did.
    """
    shape = shape_of(schema)
    if chosen == "LinkPage" and shape.items is not None:
        return Page(chosen, shape.items)
    data = shape.properties.get("data")
    items = None if data is None else shape_of(data).items
    if items is None or chosen == "":
        return None
    kind = chosen or _shown(set(shape.properties), query, items)
    return None if kind is None else Page(kind, items, _end(set(shape.properties)))


def _shown(answered: set[str], query: set[str], items: Node) -> str | None:
    if "page" in query and "next" in answered:
        return "TokenPage"
    if "after" not in query:
        return None
    if "next" in answered:
        return "NextCursorPage"
    if "last_id" in answered:
        return "ConversationCursorPage"
    return "CursorPage" if "has_more" in answered and "id" in shape_of(items).properties else None


def _end(answered: set[str]) -> dict[str, Any]:
    end = {"has_more": False, "next": None, "last_id": None}
    return {name: value for name, value in end.items() if name in answered}
