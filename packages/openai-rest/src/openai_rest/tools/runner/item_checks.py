"""Whether an output item may be taken up: known, complete, declared, chosen, and new."""

from __future__ import annotations

from time import monotonic
from typing import TYPE_CHECKING, Any, Dict, Mapping, Set

from openai_core.errors import ArgumentError

from ...helpers.structured.response_parsing import parse_function_tool_arguments
from ..computer.actions import actions_of
from ..native_items import is_native_message, is_native_reasoning
from ..plain_json import is_text
from .function_calls import caller_kind, has_native_call_fields, json_arguments
from .mcp import approval_policy, excluded_by_declaration, mcp_declaration
from .receipts import AT_THE_LIMIT
from .server_tools import SERVER_ITEMS, check_server_item

if TYPE_CHECKING:
    from .runs import Run

__all__ = ["ItemChecks", "check_mcp_item"]

Item = Mapping[str, Any]


class ItemChecks:
    """The checks of one turn. It keeps the arguments of calls, each read once."""

    def __init__(self, run: Run, *, last: bool) -> None:
        """Begins a turn.

        Args:
            run: The run that it belongs to.
            last: Whether no further request may be made, so that no call may be answered.
        """
        self._run = run
        self._last = last
        self._names = {tool["name"] for tool in run.tools if tool["type"] == "function"}
        self._has_computer = any(tool["type"] in ("computer", "computer_use_preview") for tool in run.tools)
        self.arguments: Dict[str, object] = {}

    def is_open(self, item: Any, wire: Item, seen: Set[str]) -> bool:
        """Checks an item; tells whether it waits for an output or an approval, and adds its id to `seen` if so.

        Args:
            item: The item of the response.
            wire: The same as JSON.
            seen: The ids of calls and approvals that came before.

        Raises:
            ToolRunnerError: The item may not be taken up.
            ComputerUseError: The actions of a computer call are not as the API promises.
            OpenAIError: The arguments of a call cannot be read.
        """
        kind = wire.get("type")
        if kind in SERVER_ITEMS:
            return self._is_open_server_item(wire, seen)
        if kind not in ("function_call", "computer_call"):
            self._check_content(kind, wire)
            return False
        if kind == "function_call":
            self._check_function(wire)
        else:
            self._check_computer(item, wire)
        if not self._run.selection.allows_local(wire):
            raise self._error("The response calls a tool that `tool_choice` leaves out.")
        if wire.get("status") not in (None, "completed"):
            raise self._error("A call in the response did not complete.")
        self._admit(wire.get("call_id"), seen)
        if kind == "function_call":
            self._read_arguments(item)
        return True

    def _is_open_server_item(self, wire: Item, seen: Set[str]) -> bool:
        try:
            check_server_item(wire, self._run.tools)
        except ArgumentError as error:
            raise self._error(str(error)) from None
        if wire["type"] in ("mcp_call", "mcp_approval_request"):
            check_mcp_item(self._run, wire)
        if not self._run.selection.allows_server(wire["type"]):
            raise self._error("The response comes with a tool of the API that `tool_choice` leaves out.")
        if wire["type"] != "mcp_approval_request":
            return False
        self._admit(wire["id"], seen)
        return True

    def _check_content(self, kind: object, wire: Item) -> None:
        if kind == "message":
            if wire.get("status") != "completed":
                raise self._error("A message in the response did not complete.")
            whole = is_native_message(wire)
        elif kind == "reasoning":
            whole = is_native_reasoning(wire)
        elif kind == "compaction":
            whole = is_text(wire.get("id")) and is_text(wire.get("encrypted_content"))
        else:
            raise self._error("The response has an item of a kind that the runner cannot carry out.")
        if not whole:
            raise self._error(f"An item of the type {kind!r} lacks fields that it needs to be sent back.")

    def _check_function(self, wire: Item) -> None:
        name = wire.get("name")
        if not is_text(name) or name not in self._names or not has_native_call_fields(wire):
            raise self._error("The response calls a function that is not registered, or the call is malformed.")
        # A function that was loaded on demand may come with its own name as the namespace.
        if wire.get("namespace") not in (None, name):
            raise self._error("The response calls a function of a namespace, but it is registered without one.")
        declaration = next(tool for tool in self._run.tools if tool["type"] == "function" and tool["name"] == name)
        allowed = declaration.get("allowed_callers")
        if allowed is not None and (not isinstance(allowed, (list, tuple)) or caller_kind(wire) not in allowed):
            raise self._error("The response calls a function in a way that its `allowed_callers` leaves out.")

    def _check_computer(self, item: Any, wire: Item) -> None:
        if not self._has_computer or wire.get("status") != "completed":
            raise self._error("The response has a computer call that did not complete, or no computer is registered.")
        actions_of(item)

    def _admit(self, call_id: Any, seen: Set[str]) -> None:
        if self._last:
            raise self._error(AT_THE_LIMIT)
        if not is_text(call_id) or call_id in seen:
            raise self._error("A call in the response has no id, or one that was used before.")
        seen.add(call_id)

    def _read_arguments(self, item: Any) -> None:
        function = self._run.registry.functions.get(item.name)
        if function is None or item.call_id in self.arguments:
            return
        started = monotonic()
        try:
            self.arguments[item.call_id] = self._arguments(function, item)
        except Exception:
            self._run.tell("arguments", "invalid_input", started, item.call_id, item.name)
            raise

    def _arguments(self, function: Any, item: Any) -> object:
        if function._parsed_tool is None:
            return json_arguments(item.arguments)
        arguments = parse_function_tool_arguments(input_tools=[function._parsed_tool], function_call=item)
        if arguments is None:
            raise self._error("The arguments of a call could not be read as the model of its function.")
        return arguments

    def _error(self, message: str) -> Exception:
        return self._run.receipts.error(message)


def check_mcp_item(run: Run, wire: Item) -> None:
    """Checks a call of an MCP tool, or the request to approve one, against what was declared and chosen.

    Args:
        run: The run that the item belongs to.
        wire: The item as JSON.

    Raises:
        ToolRunnerError: The declaration or `tool_choice` is against it.
    """
    label, name = wire.get("server_label"), wire.get("name")
    declaration = mcp_declaration(run.tools, label)
    policy = approval_policy(declaration, name)
    if wire["type"] == "mcp_approval_request" and policy == "never":
        raise run.receipts.error("The response asks to approve an MCP tool whose `require_approval` is 'never'.")
    if wire["type"] == "mcp_call" and policy == "always" and wire.get("approval_request_id") is None:
        raise run.receipts.error("The response has called an MCP tool without the approval that it requires.")
    if excluded_by_declaration(declaration, name):
        raise run.receipts.error("The response names an MCP tool that `allowed_tools` leaves out.")
    if not run.selection.allows_mcp(label, name):
        raise run.receipts.error("The response names an MCP tool that `tool_choice` leaves out.")
