"""Conversations and their items."""

from __future__ import annotations

from typing import Any, Dict, List, Optional

from ..state import State
from ..store import Store
from ..wire import errors
from ..wire.pagination import page
from ..wire.parameters import Parameters
from ..wire.routing import Call, Route
from .response_items import read_input

MAX_ITEMS = 20
"""The number of items that one request may add."""

Item = Dict[str, Any]


class Conversations:
    """Conversations, which keep items; responses that name one read them and add to them.

    Args:
        state: What the endpoints of one emulator share: clock, identifiers, models and files.
    """

    def __init__(self, state: State) -> None:
        self._state = state
        self._conversations = Store(state, "Conversation", "conv_", "conversation")

    def routes(self) -> List[Route]:
        """Returns the verbs and paths that are answered here, each with its handler."""
        one = "/conversations/{conversation_id}"
        return [
            Route("POST", "/conversations", self.create),
            Route("GET", one, self.retrieve),
            Route("POST", one, self.update),
            Route("DELETE", one, self.delete),
            Route("POST", one + "/items", self.add_items),
            Route("GET", one + "/items", self.list_items),
            Route("GET", one + "/items/{item_id}", self.retrieve_item),
            Route("DELETE", one + "/items/{item_id}", self.delete_item),
        ]

    def create(self, call: Call) -> Item:
        """Answers `POST /conversations`.

        Args:
            call: The request, with its body.
        """
        body = call.optional_body
        items, metadata = self._read(body), body.metadata()
        conversation = self._conversations.add(metadata=metadata)
        self._state.conversations[conversation["id"]] = items
        return conversation

    def retrieve(self, call: Call) -> Item:
        """Answers `GET /conversations/{conversation_id}`.

        Args:
            call: The request, with `conversation_id` in its path.
        """
        return self._find(call)

    def update(self, call: Call) -> Item:
        """Answers `POST /conversations/{conversation_id}`.

        Args:
            call: The request, with `conversation_id` in its path.
        """
        conversation, body = self._find(call), call.body
        if body.given("metadata"):
            conversation["metadata"] = body.metadata()
        return conversation

    def delete(self, call: Call) -> Item:
        """Answers `DELETE /conversations/{conversation_id}`.

        Args:
            call: The request, with `conversation_id` in its path.
        """
        answer = self._conversations.remove(self._find(call)["id"])
        del self._state.conversations[answer["id"]]
        return answer

    def add_items(self, call: Call) -> Item:
        """Answers `POST /conversations/{conversation_id}/items`.

        Args:
            call: The request, with `conversation_id` in its path.
        """
        items, body = self._items(call), call.body
        body.any("items")
        added = self._read(body)
        items += added
        ends = {"first_id": added[0]["id"], "last_id": added[-1]["id"]} if added else {"first_id": "", "last_id": ""}
        return {"object": "list", "data": added, "has_more": False, **ends}

    def list_items(self, call: Call) -> Item:
        """Answers `GET /conversations/{conversation_id}/items`.

        Args:
            call: The request, with `conversation_id` in its path.
        """
        return page(self._items(call), call.query)

    def retrieve_item(self, call: Call) -> Item:
        """Answers `GET /conversations/{conversation_id}/items/{item_id}`.

        Args:
            call: The request, with `conversation_id` and `item_id` in its path.
        """
        return self._item(call)

    def delete_item(self, call: Call) -> Item:
        """Answers `DELETE /conversations/{conversation_id}/items/{item_id}`.

        Args:
            call: The request, with `conversation_id` and `item_id` in its path.
        """
        self._items(call).remove(self._item(call))
        return self._find(call)

    def _read(self, body: Parameters) -> List[Item]:
        count = len(body.array("items"))
        if count > MAX_ITEMS:
            message = f"{count} items"
            raise errors.out_of_range("items", message, f"of at most {MAX_ITEMS} items", "array_above_max_length")
        return read_input(self._state, body, self._known_item, "items")

    def _known_item(self, identifier: str) -> Optional[Item]:
        every = (item for items in self._state.conversations.values() for item in items)
        return next((item for item in every if item["id"] == identifier), None)

    def _find(self, call: Call) -> Item:
        return self._conversations.find(call.path["conversation_id"], "conversation_id")

    def _items(self, call: Call) -> List[Item]:
        return self._state.conversations[self._find(call)["id"]]

    def _item(self, call: Call) -> Item:
        for item in self._items(call):
            if item["id"] == call.path["item_id"]:
                return item
        raise errors.not_found("Item", call.path["item_id"], "item_id")
