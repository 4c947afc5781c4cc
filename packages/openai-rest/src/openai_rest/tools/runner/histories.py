"""Whether a history is whole: every item known and complete, every call answered once, every approval settled."""

from __future__ import annotations

from typing import Any, Dict, List, Mapping, Set, Tuple

from openai_core.errors import ArgumentError

from ..native_items import is_native_reasoning
from ..plain_json import is_text, is_text_or_none
from .function_calls import has_native_call_fields, has_native_output_fields, json_arguments
from .function_outputs import function_output
from .history_items import check_computer_call, is_computer_output, is_input_message
from .mcp import use_approval
from .server_tools import SERVER_ITEMS, check_server_item

__all__ = ["answered_calls", "native_ids"]

Item = Mapping[str, Any]

_OUTPUTS = {"function_call_output": "function_call", "computer_call_output": "computer_call"}


def native_ids(history: List[Any]) -> Set[str]:
    """Returns the ids of all items, among them those that items only refer to.

    Args:
        history: The input as a list of items.

    Raises:
        ArgumentError: Two items have the same id.
    """
    defined: Set[str] = set()
    referred: Set[str] = set()
    for item in history:
        item_id = item.get("id")
        if not is_text(item_id) or not item_id:
            continue
        if _is_reference(item):
            referred.add(item_id)
        elif item_id in defined:
            raise ArgumentError("Two items of the history have the same id.")
        else:
            defined.add(item_id)
    return defined | referred


def _is_reference(item: Item) -> bool:
    if item.get("type") is None:
        return "id" in item and "role" not in item and "content" not in item
    return bool(item["type"] == "item_reference")


def answered_calls(history: List[Any], tools: List[Any], *, open_ended: bool = False) -> Set[str]:
    """Returns the ids of all calls and approval requests of a history in which none is open.

    Args:
        history: The items, as JSON.
        tools: The declared tools.
        open_ended: Whether it may refer to stored items, and end with a trigger of compaction.

    Raises:
        ArgumentError: An item is malformed or of an unknown kind, belongs to no declared tool, or is left open.
    """
    if not all(type(item) is dict for item in history):
        raise ArgumentError("Each item of a history is a dictionary.")
    native_ids(history)
    if open_ended:
        history = _without_references(history)
    reading = _Reading(tools)
    for item in history:
        reading.take(item)
    return reading.ids()


def _without_references(history: List[Any]) -> List[Any]:
    kept = [item for item in history if not _is_reference(item)]
    if any(not is_text(item.get("id")) for item in history if _is_reference(item)):
        raise ArgumentError("A reference to a stored item needs its id.")
    if kept and kept[-1] is history[-1] and kept[-1].get("type") == "compaction_trigger":
        kept.pop()
    return kept


class _Reading:
    """What has been called, answered and approved up to one place of a history."""

    def __init__(self, tools: List[Any]) -> None:
        self._tools = tools
        self._names = {tool["name"] for tool in tools if tool["type"] == "function"}
        self._has_computer = any(tool["type"] in ("computer", "computer_use_preview") for tool in tools)
        self._calls: Dict[str, str] = {}
        self._returned: Set[str] = set()
        self._requests: Dict[str, Item] = {}
        self._answered: Set[str] = set()
        self._approved: Dict[str, Item] = {}

    def take(self, item: Item) -> None:
        kind = item.get("type", "message")
        if kind in ("function_call", "computer_call"):
            self._take_call(kind, item)
        elif kind in _OUTPUTS:
            self._take_output(kind, item)
        elif kind == "mcp_approval_response":
            self._take_approval(item)
        elif kind in SERVER_ITEMS:
            self._take_server_item(kind, item)
        elif not _is_whole(kind, item):
            raise ArgumentError(f"An item of the history is malformed, or of a kind that a run cannot send: {kind!r}.")

    def ids(self) -> Set[str]:
        if self._calls.keys() != self._returned or self._requests.keys() != self._answered:
            raise ArgumentError("The history has calls without outputs, or approval requests without answers.")
        return set(self._calls) | set(self._requests)

    def _take_call(self, kind: str, item: Item) -> None:
        call_id = item.get("call_id")
        if not is_text(call_id) or call_id in self._calls or call_id in self._requests:
            raise ArgumentError("A call in the history has no id, or one that is used twice.")
        if item.get("status") not in (None, "completed"):
            raise ArgumentError("A call in the history did not complete.")
        if kind == "computer_call":
            if not self._has_computer:
                raise ArgumentError("The history has a computer call, but no computer is registered.")
            check_computer_call(item)
        else:
            self._check_function(item)
        self._calls[str(call_id)] = kind

    def _check_function(self, item: Item) -> None:
        name, arguments = item.get("name"), item.get("arguments")
        if not is_text(name) or name not in self._names or not is_text(arguments) or not has_native_call_fields(item):
            raise ArgumentError("The history has a call of a function that is not registered, or a malformed call.")
        json_arguments(str(arguments))

    def _take_output(self, kind: str, item: Item) -> None:
        call_id = item.get("call_id")
        if not is_text(call_id) or call_id in self._returned or self._calls.get(str(call_id)) != _OUTPUTS[kind]:
            raise ArgumentError("An output in the history belongs to no call, or to one that has an output already.")
        if kind == "computer_call_output":
            if not is_computer_output(item):
                raise ArgumentError("The output of a computer call in the history is malformed.")
        else:
            if not has_native_output_fields(item):
                raise ArgumentError("The output of a function in the history is malformed.")
            function_output(item.get("output"))
        self._returned.add(str(call_id))

    def _take_approval(self, item: Item) -> None:
        request_id, approve = _approval(item)
        if request_id not in self._requests or request_id in self._answered:
            raise ArgumentError("An approval in the history answers no request, or one that has been answered.")
        self._answered.add(request_id)
        if approve:
            self._approved[request_id] = self._requests[request_id]

    def _take_server_item(self, kind: str, item: Item) -> None:
        check_server_item(item, self._tools)
        if kind == "mcp_approval_request":
            if item["id"] in self._requests or item["id"] in self._calls:
                raise ArgumentError("An approval request in the history has an id that is used twice.")
            self._requests[item["id"]] = item
        elif kind == "mcp_call":
            use_approval(item, self._approved)


def _approval(item: Item) -> Tuple[str, bool]:
    request_id, approve = item.get("approval_request_id"), item.get("approve")
    if (
        is_text(request_id)
        and type(approve) is bool
        and all(is_text_or_none(item.get(name)) for name in ("id", "reason"))
    ):
        return str(request_id), approve
    raise ArgumentError("An approval in the history is malformed.")


def _is_whole(kind: object, item: Item) -> bool:
    if kind == "compaction":
        return is_text(item.get("encrypted_content")) and is_text_or_none(item.get("id"))
    if kind == "reasoning":
        return is_native_reasoning(item)
    if kind == "configuration_update":
        return all(item.get(name) is None or type(item[name]) is dict for name in ("reasoning", "text"))
    return kind == "message" and is_input_message(item)
