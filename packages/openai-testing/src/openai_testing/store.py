"""Objects of one kind, kept by identifier: what nearly all stateful endpoints are built on."""

from __future__ import annotations

from typing import Any, Callable, Dict, List, Optional

from .state import State
from .wire import errors
from .wire.pagination import page
from .wire.parameters import QueryParameters

Item = Dict[str, Any]


class Store:
    """Objects of one kind, oldest first.

    Args:
        state: Gives identifiers and times.
        kind: What an object is called in error messages, such as `Vector store`.
        prefix: Begins each identifier.
        object: The `object` of each; its deletion says `<object>.deleted`.
    """

    def __init__(self, state: State, kind: str, prefix: str, object: str) -> None:
        self._state = state
        self._kind = kind
        self._prefix = prefix
        self._object = object
        self.items: Dict[str, Item] = {}

    def add(self, **values: Any) -> Item:
        """Keeps a new object with an identifier, `object` and `created_at`, which the values may replace.

        Args:
            values: The fields of the object.
        """
        item: Item = {
            "id": self._state.identifiers.new(self._prefix),
            "object": self._object,
            "created_at": self._state.now(),
            **values,
        }
        self.items[item["id"]] = item
        return item

    def find(self, identifier: str, param: str = "id") -> Item:
        """Returns the object of that identifier. Raises `APIFailure` 404 if there is none.

        Args:
            identifier: The id of the object.
            param: The name of the parameter, for messages (`id` by default).
        """
        if identifier not in self.items:
            raise errors.not_found(self._kind, identifier, param)
        return self.items[identifier]

    def remove(self, identifier: str) -> Item:
        """Forgets an object and returns what the API answers. Raises `APIFailure` 404 if there is none.

        Args:
            identifier: The id of the object.
        """
        self.find(identifier)
        del self.items[identifier]
        return {"id": identifier, "object": f"{self._object}.deleted", "deleted": True}

    def page(
        self, query: QueryParameters, order: str = "desc", only: Optional[Callable[[Item], bool]] = None
    ) -> Dict[str, Any]:
        """Returns one page of the objects, or of those that `only` accepts.

        Args:
            query: The query of the request: `limit`, `after`, `before`, `order`.
            order: `asc` or `desc` where the request does not say (`desc` by default).
            only: Says which objects count; `None`, the default, for all.
        """
        items: List[Item] = [item for item in self.items.values() if only is None or only(item)]
        return page(items, query, order=order)
