"""Responses: create, and the stored ones."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, Dict, List, Optional

from ..content.answers import Prompt, Turn
from ..content.tokens import count
from ..content.tools import tool_tokens
from ..state import State
from ..wire import errors, sse
from ..wire.messages import Reply, stream_reply
from ..wire.pagination import page
from ..wire.parameters import Parameters
from ..wire.routing import Call, Route
from .models import require_chat_model
from .response_events import stream_events
from .response_items import Item, compact, read_input, turns_of
from .response_outputs import OutputWriter, usage


@dataclass
class _Stored:
    """A response with its own input items, and the items of the whole conversation before its output."""

    response: Dict[str, Any]
    input: List[Item]
    context: List[Item]
    finished: Dict[str, Any]


class Responses:
    """Answers inputs, continues conversations, and keeps responses unless told not to.

    Args:
        state: What the endpoints of one emulator share: clock, identifiers, models and files.
    """

    def __init__(self, state: State) -> None:
        self._state = state
        self._stored: Dict[str, _Stored] = {}

    def routes(self) -> List[Route]:
        """Returns the verbs and paths that are answered here, each with its handler."""
        one = "/responses/{response_id}"
        return [
            Route("POST", "/responses", self.create),
            Route("POST", "/responses/input_tokens", self.input_tokens),
            Route("POST", "/responses/compact", self.compact),
            Route("GET", one, self.retrieve),
            Route("DELETE", one, self.delete),
            Route("POST", one + "/cancel", self.cancel),
            Route("GET", one + "/input_items", self.input_items),
        ]

    def create(self, call: Call) -> Any:
        """Answers `POST /responses`.

        Args:
            call: The request, with its body.
        """
        body = call.body
        model = body.required_string("model")
        require_chat_model(self._state, model)
        if not (body.given("input") or body.given("previous_response_id") or body.given("prompt")):
            raise errors.missing("input")
        streamed = body.boolean("stream")
        own, context, prompt = self._read(body, model)
        finished = OutputWriter(self._state, body, prompt).response()
        if finished["conversation"]:
            self._state.conversations[finished["conversation"]["id"]] += [*own, *finished["output"]]
        queued = finished["background"] and not streamed
        shown = _queued(finished) if queued else finished
        if finished["store"]:
            self._stored[finished["id"]] = _Stored(shown, own, context, finished)
        elif queued:
            raise errors.APIFailure(400, "Background responses must be stored: 'store' cannot be false.", param="store")
        return _stream(finished, -1) if streamed else shown

    def _read(self, body: Parameters, model: str) -> Any:
        spoken = self._spoken(body)
        before = self._conversation(body.string("previous_response_id")) if spoken is None else spoken
        own = read_input(self._state, body, self._find_item)
        context = [*before, *own]
        instructions = body.string("instructions")
        turns = [Turn("system", instructions)] if instructions else []
        turns += turns_of(self._state, context)
        extras = tool_tokens(body)
        return own, context, Prompt(model, turns, count(extras) if extras else 0)

    def _spoken(self, body: Parameters) -> Optional[List[Item]]:
        """Returns the items of the conversation that the request goes on with, if it names one."""
        given = body.values.get("conversation")
        if given is None:
            return None
        holder = None if isinstance(given, str) else body.object("conversation")
        identifier: str = given if holder is None else holder.required_string("id")
        if body.given("previous_response_id"):
            message = "Give either 'conversation' or 'previous_response_id', not both."
            raise errors.APIFailure(400, message, param="conversation")
        if identifier not in self._state.conversations:
            message = f"Conversation with id '{identifier[:100]}' not found."
            raise errors.APIFailure(404, message, param="conversation")
        return self._state.conversations[identifier]

    def _conversation(self, identifier: Optional[str]) -> List[Item]:
        if identifier is None:
            return []
        if identifier not in self._stored:
            message = f"Previous response with id '{identifier[:100]}' not found."
            raise errors.APIFailure(400, message, param="previous_response_id", code="previous_response_not_found")
        stored = self._stored[identifier]
        return [*stored.context, *stored.finished["output"]]

    def _find_item(self, identifier: str) -> Optional[Item]:
        for stored in self._stored.values():
            items: List[Item] = [*stored.input, *stored.finished["output"]]
            for item in items:
                if item["id"] == identifier:
                    return item
        return None

    def retrieve(self, call: Call) -> Any:
        """Answers `GET /responses/{response_id}`.

        Args:
            call: The request, with `response_id` in its path.
        """
        stored = self._find(call)
        query = call.query
        if query.boolean("stream"):
            after = query.integer("starting_after", 0)
            stored.response = stored.finished
            return _stream(stored.finished, -1 if after is None else after)
        if stored.response["status"] == "queued":
            stored.response = stored.finished
        return stored.response

    def delete(self, call: Call) -> Dict[str, Any]:
        """Answers `DELETE /responses/{response_id}`.

        Args:
            call: The request, with `response_id` in its path.
        """
        identifier = self._find(call).response["id"]
        del self._stored[identifier]
        return {"id": identifier, "object": "response", "deleted": True}

    def cancel(self, call: Call) -> Dict[str, Any]:
        """Answers `POST /responses/{response_id}/cancel`.

        Args:
            call: The request, with `response_id` in its path.
        """
        stored = self._find(call)
        if not stored.response["background"]:
            message = "Cannot cancel a synchronous response: only those created with 'background' can be cancelled."
            raise errors.APIFailure(400, message)
        if stored.response["status"] == "queued":
            stored.response = stored.finished = {**stored.response, "status": "cancelled"}
        return stored.response

    def input_items(self, call: Call) -> Dict[str, Any]:
        """Answers `GET /responses/{response_id}/input_items`.

        Args:
            call: The request, with `response_id` in its path.
        """
        return page(self._find(call).input, call.query)

    def input_tokens(self, call: Call) -> Dict[str, Any]:
        """Answers `POST /responses/input_tokens`.

        Args:
            call: The request, with its body.
        """
        body = call.body
        model = body.string("model")
        if model is not None:
            require_chat_model(self._state, model)
        prompt = self._read(body, model or "")[2]
        return {"object": "response.input_tokens", "input_tokens": prompt.tokens}

    def compact(self, call: Call) -> Dict[str, Any]:
        """Answers `POST /responses/compact`.

        Args:
            call: The request, with its body.
        """
        body = call.body
        model = body.required_string("model")
        require_chat_model(self._state, model)
        _, context, prompt = self._read(body, model)
        spoken = [item for item in context if item.get("type") == "message"]
        kept = [item for item in spoken if item.get("role") == "user"]
        packed = compact([item for item in spoken if item not in kept])
        summary = {"id": self._state.identifiers.new("cmp_"), "type": "compaction", "encrypted_content": packed}
        return {
            "id": self._state.identifiers.new("resp_"),
            "object": "response.compaction",
            "created_at": self._state.now(),
            "output": [*kept, summary],
            "usage": usage(prompt.tokens, count(packed)),
        }

    def _find(self, call: Call) -> _Stored:
        identifier = call.path["response_id"]
        if identifier not in self._stored:
            raise errors.APIFailure(404, f"Response with id '{identifier[:100]}' not found.")
        return self._stored[identifier]


def _queued(finished: Dict[str, Any]) -> Dict[str, Any]:
    return {
        **finished,
        "status": "queued",
        "output": [],
        "usage": None,
        "completed_at": None,
        "incomplete_details": None,
    }


def _stream(response: Dict[str, Any], after: int) -> Reply:
    wanted = [event for event in stream_events(response) if event["sequence_number"] > after]
    return stream_reply(sse.named_events(wanted))
