"""Threads with their messages, and the tools of assistants: what assistants and runs share."""

from __future__ import annotations

from typing import Any, Dict, List, Optional

from ..state import State
from ..store import Store
from ..wire import errors
from ..wire.parameters import Parameters
from ..wire.routing import Call

TOOLS = ("code_interpreter", "file_search", "function")
MAX_TOOLS = 128

_PARTS = ("text", "image_file", "image_url")

Item = Dict[str, Any]


class Threads:
    """Threads with their messages, which assistants and runs share.

    Args:
        state: Gives identifiers and times.
    """

    def __init__(self, state: State) -> None:
        self.threads: Store = Store(state, "thread", "thread_", "thread")
        self.messages: Dict[str, Store] = {}
        self._state = state

    def create(self, body: Parameters) -> Item:
        """Makes a thread, with the messages that the body has.

        Args:
            body: The thread as the request describes it.
        """
        resources = body.object("tool_resources")
        messages = list(body.objects("messages"))
        metadata = body.metadata()
        checked = [read_message(message) for message in messages]
        thread = self.threads.add(metadata=metadata, tool_resources=resources.values if resources else {})
        self.messages[thread["id"]] = Store(self._state, "message", "msg_", "thread.message")
        for values in checked:
            self.add(thread["id"], **values)
        return thread

    def find(self, call: Call) -> Item:
        """Returns the thread that a call names. Raises `APIFailure` 404 if there is none.

        Args:
            call: The request, with `thread_id` in its path.
        """
        return self.threads.find(call.path["thread_id"], "thread_id")

    def add(self, thread_id: str, **values: Any) -> Item:
        """Adds a message.

        Args:
            thread_id: The id of the thread.
            values: Fields of the message, in place of the usual ones.
        """
        defaults: Item = {
            "assistant_id": None,
            "run_id": None,
            "attachments": [],
            "status": "completed",
            "metadata": {},
        }
        times = {"completed_at": self._state.now(), "incomplete_at": None, "incomplete_details": None}
        return self.messages[thread_id].add(thread_id=thread_id, **{**defaults, **times, **values})


def read_message(body: Parameters) -> Item:
    """Reads a message of a request. Raises `APIFailure` if it is malformed.

    Args:
        body: The message as the request has it.
    """
    role = body.required_string("role", ("user", "assistant"))
    content = body.any("content")
    if isinstance(content, str):
        parts: List[Item] = [text_part(content)]
    else:
        parts = [_read_part(part) for part in body.objects("content")]
    attachments = [each.values for each in body.objects("attachments")]
    return {"role": role, "content": parts, "metadata": body.metadata(), "attachments": attachments}


def text_part(text: str) -> Item:
    """Returns a text as a part of a message.

    Args:
        text: The text to take.
    """
    return {"type": "text", "text": {"value": text, "annotations": []}}


def _read_part(part: Parameters) -> Item:
    kind = part.required_string("type", _PARTS)
    if kind == "text":
        return text_part(part.required_string("text"))
    part.any(kind)
    holder = part.object(kind)
    assert holder is not None
    holder.required_string("file_id" if kind == "image_file" else "url")
    return {"type": kind, kind: holder.values}


def text_of(message: Item) -> str:
    """Returns all text of a message.

    Args:
        message: A message of a thread.
    """
    return "\n".join(part["text"]["value"] for part in message["content"] if part["type"] == "text")


def read_tools(body: Parameters) -> Optional[List[Item]]:
    """Reads the tools of an assistant or run; `None` if none are given.

    Args:
        body: The body of a request.
    """
    if not body.given("tools"):
        return None
    tools = list(body.objects("tools"))
    if len(tools) > MAX_TOOLS:
        raise errors.out_of_range("tools", f"{len(tools)} tools", f"of at most {MAX_TOOLS} tools", "array_too_long")
    for tool in tools:
        if tool.required_string("type", TOOLS) == "function":
            tool.any("function")
            function = tool.object("function")
            assert function is not None
            function.required_string("name")
            function.object("parameters")
    return [dict(tool.values) for tool in tools]
