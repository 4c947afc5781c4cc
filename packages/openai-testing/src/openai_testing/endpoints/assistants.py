"""Assistants, threads and messages: their routes, with those of runs."""

from __future__ import annotations

from typing import Any, Dict, List

from ..state import State
from ..store import Store
from ..wire.pagination import page
from ..wire.parameters import Parameters
from ..wire.routing import Call, Route
from .models import require_chat_model
from .runs import Runs
from .threads import Threads, read_message, read_tools

_KEPT_SETTINGS = ("response_format", "temperature", "top_p", "tool_resources", "reasoning_effort")

Item = Dict[str, Any]


class Assistants:
    """Assistants, threads and messages.

    Args:
        state: What the endpoints of one emulator share: clock, identifiers, models and files.
    """

    def __init__(self, state: State) -> None:
        self._state = state
        self.assistants: Store = Store(state, "assistant", "asst_", "assistant")
        self.threads: Threads = Threads(state)

    def routes(self) -> List[Route]:
        """Returns the verbs and paths that are answered here, each with its handler."""
        one, thread = "/assistants/{assistant_id}", "/threads/{thread_id}"
        message = thread + "/messages/{message_id}"
        return [
            Route("POST", "/assistants", self.create),
            Route("GET", "/assistants", self.list),
            Route("GET", one, self.retrieve),
            Route("POST", one, self.update),
            Route("DELETE", one, self.delete),
            Route("POST", "/threads", lambda call: self.threads.create(call.optional_body)),
            Route("GET", thread, self.threads.find),
            Route("POST", thread, self.update_thread),
            Route("DELETE", thread, self.delete_thread),
            Route("POST", thread + "/messages", self.create_message),
            Route("GET", thread + "/messages", self.list_messages),
            Route("GET", message, self.retrieve_message),
            Route("POST", message, self.update_message),
            Route("DELETE", message, self.delete_message),
            *Runs(self._state, self.assistants, self.threads).routes(),
        ]

    def create(self, call: Call) -> Item:
        """Answers `POST /assistants`.

        Args:
            call: The request, with its body.
        """
        body = call.body
        model = body.required_string("model")
        require_chat_model(self._state, model)
        settings: Item = {"name": None, "description": None, "instructions": None, "tools": [], "metadata": {}}
        return self.assistants.add(model=model, **{**settings, **_settings(body)})

    def list(self, call: Call) -> Dict[str, Any]:
        """Answers `GET /assistants`.

        Args:
            call: The request, with its query.
        """
        return self.assistants.page(call.query)

    def retrieve(self, call: Call) -> Item:
        """Answers `GET /assistants/{assistant_id}`.

        Args:
            call: The request, with `assistant_id` in its path.
        """
        return self.assistants.find(call.path["assistant_id"], "assistant_id")

    def update(self, call: Call) -> Item:
        """Answers `POST /assistants/{assistant_id}`.

        Args:
            call: The request, with `assistant_id` in its path.
        """
        assistant, body = self.retrieve(call), call.body
        model = body.string("model")
        if model is not None:
            require_chat_model(self._state, model)
            assistant["model"] = model
        assistant.update(_settings(body))
        return assistant

    def delete(self, call: Call) -> Item:
        """Answers `DELETE /assistants/{assistant_id}`.

        Args:
            call: The request, with `assistant_id` in its path.
        """
        return self.assistants.remove(call.path["assistant_id"])

    def update_thread(self, call: Call) -> Item:
        """Answers `POST /threads/{thread_id}`.

        Args:
            call: The request, with `thread_id` in its path.
        """
        thread, body = self.threads.find(call), call.body
        resources = body.object("tool_resources")
        if body.given("metadata"):
            thread["metadata"] = body.metadata()
        if resources is not None:
            thread["tool_resources"] = resources.values
        return thread

    def delete_thread(self, call: Call) -> Item:
        """Answers `DELETE /threads/{thread_id}`.

        Args:
            call: The request, with `thread_id` in its path.
        """
        answer = self.threads.threads.remove(self.threads.find(call)["id"])
        del self.threads.messages[answer["id"]]
        return answer

    def create_message(self, call: Call) -> Item:
        """Answers `POST /threads/{thread_id}/messages`.

        Args:
            call: The request, with `thread_id` in its path.
        """
        thread = self.threads.find(call)
        return self.threads.add(thread["id"], **read_message(call.body))

    def list_messages(self, call: Call) -> Dict[str, Any]:
        """Answers `GET /threads/{thread_id}/messages`.

        Args:
            call: The request, with `thread_id` in its path.
        """
        run_id = call.query.string("run_id")
        messages = self._messages(call).items.values()
        return page([each for each in messages if run_id in (None, each["run_id"])], call.query)

    def retrieve_message(self, call: Call) -> Item:
        """Answers `GET /threads/{thread_id}/messages/{message_id}`.

        Args:
            call: The request, with `thread_id` and `message_id` in its path.
        """
        return self._messages(call).find(call.path["message_id"], "message_id")

    def update_message(self, call: Call) -> Item:
        """Answers `POST /threads/{thread_id}/messages/{message_id}`.

        Args:
            call: The request, with `thread_id` and `message_id` in its path.
        """
        message, body = self.retrieve_message(call), call.body
        if body.given("metadata"):
            message["metadata"] = body.metadata()
        return message

    def delete_message(self, call: Call) -> Item:
        """Answers `DELETE /threads/{thread_id}/messages/{message_id}`.

        Args:
            call: The request, with `thread_id` and `message_id` in its path.
        """
        return self._messages(call).remove(call.path["message_id"])

    def _messages(self, call: Call) -> Store:
        return self.threads.messages[self.threads.find(call)["id"]]


def _settings(body: Parameters) -> Item:
    settings: Item = {key: body.string(key) for key in ("name", "description", "instructions") if body.given(key)}
    settings.update({key: body.values[key] for key in _KEPT_SETTINGS if body.given(key)})
    body.number("temperature", 0, 2)
    body.number("top_p", 0, 1)
    tools = read_tools(body)
    if tools is not None:
        settings["tools"] = tools
    if body.given("metadata"):
        settings["metadata"] = body.metadata()
    return settings
