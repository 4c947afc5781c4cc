"""One call of a tool: its arguments, its handler, and what is sent back."""

from __future__ import annotations

import json
from copy import deepcopy
from typing import TYPE_CHECKING, Any, Dict, Mapping, cast

from openai_core.encoding.json import encode
from openai_core.errors import ArgumentError, BadRequestError

from .function_tools import FunctionTool
from .tool_types import AgentToolError, ToolErrorStage, ToolOutput

if TYPE_CHECKING:
    from ...types.beta_agent_sessions import AgentFunctionCallItem
    from ...types.beta_agent_sessions_params import (
        AgentSessionInputToolResult as ToolResult,
    )

_FAILED = "Tool handler failed."


class Invocation:
    """A call of a tool on its way through the handler.

    Args:
        session_id: The session that the call is from.
        call: The call of the tool.
        handler: The tool, or a function that takes a dictionary.

    Attributes:
        stage: What is being done, and fails if something is raised.
    """

    stage: ToolErrorStage

    def __init__(self, session_id: str, call: AgentFunctionCallItem, handler: Any) -> None:
        self.stage = "arguments"
        self._session_id = session_id
        self._call = call
        self._handler = handler
        # A subclass that has its own way of being called is called.
        self._is_tool = isinstance(handler, FunctionTool) and type(handler).__call__ is FunctionTool.__call__

    @property
    def session_id(self) -> str:
        """The session that the call is from."""
        return self._session_id

    @property
    def call_id(self) -> str:
        """The id of the call."""
        return self._call.call_id

    def run(self) -> Any:
        """Reads the arguments and calls the handler; what it returns may have to be awaited."""
        arguments = arguments_of(self._call)
        if not self._is_tool:
            self.stage = "execution"
            return self._handler(arguments)
        values = self._handler.read(arguments)
        self.stage = "execution"
        return self._handler.handle(values)

    def success(self, value: Any) -> ToolResult:
        """Returns the event that brings the model what the handler has returned.

        Args:
            value: What the handler has returned, awaited where necessary.
        """
        self.stage = "output"
        return result_event(self._call, self._handler.output(value) if self._is_tool else value)

    def failure(self) -> ToolResult:
        """Returns the event that tells the model that the tool failed, but not why: that may be a secret."""
        return {
            "type": "agent.session.input.tool_result",
            "turn_id": self._call.turn_id,
            "call_id": self._call.call_id,
            "success": False,
            "error": _FAILED,
        }

    def report(self, error: Exception) -> AgentToolError:
        """Returns what the program is told about a failure.

        Args:
            error: What the handler or the sending of its output has raised.
        """
        return AgentToolError(
            error=error,
            tool_name=self._call.name,
            session_id=self._session_id,
            turn_id=self._call.turn_id,
            call_id=self._call.call_id,
            stage=self.stage,
        )


def arguments_of(call: AgentFunctionCallItem) -> Dict[str, Any]:
    """Returns the arguments of a call, which come as JSON or decoded.

    Args:
        call: The item of the session that asks for the call.

    Raises:
        ArgumentError: They are no object.
        ValueError: They are no JSON.
    """
    given: Any = call.arguments
    values = json.loads(given) if isinstance(given, str) else deepcopy(given)
    if not isinstance(values, dict):
        raise ArgumentError(f"The arguments of a tool must be an object, but are of type {type(values).__name__}.")
    return cast("Dict[str, Any]", values)


def result_event(call: AgentFunctionCallItem, output: ToolOutput) -> ToolResult:
    """Returns the event that brings the model the output of a tool.

    Args:
        call: The item of the session that asked for the call.
        output: A text, an object, a list of content parts, or `None` for an empty output.

    Raises:
        TypeError: The output is neither text, nor an object, nor parts of content.
        ArgumentError: JSON has no word for something in it.
    """
    if isinstance(output, Mapping):
        output = json.dumps(dict(output), separators=(",", ":"))
    elif output is not None and not isinstance(output, str):
        output = list(output)
    encode(output)  # what cannot be sent is the tool's failure, not the stream's
    return {
        "type": "agent.session.input.tool_result",
        "turn_id": call.turn_id,
        "call_id": call.call_id,
        "success": True,
        "output": output,
    }


def is_too_early(error: BadRequestError, call_id: str) -> bool:
    """Whether the API does not know a call yet: its event can arrive before the call is registered.

    Args:
        error: The API's answer with status 400.
        call_id: The id of the call whose output was sent.
    """
    body = cast("Mapping[str, object]", error.body) if isinstance(error.body, dict) else {}
    expected = ("invalid_request_error", f"Unknown pending tool call: {call_id}")
    return (body.get("code"), body.get("message")) == expected
