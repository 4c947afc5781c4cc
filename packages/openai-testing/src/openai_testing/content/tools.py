"""Which tools a model calls: the rules of `tools`, `tool_choice` and `parallel_tool_calls`, for chat and responses."""

from __future__ import annotations

import json
import re
from typing import Any, Dict, List, Mapping, NamedTuple, Optional

from ..scripting.answers import Answer
from ..wire import errors
from ..wire.parameters import Parameters
from . import schemas
from .answers import Prompt

_NAME = re.compile(r"[a-zA-Z0-9_-]{1,128}\Z")
_MODES = ("none", "auto", "required")


class Tool(NamedTuple):
    """A tool that the caller runs.

    Attributes:
        kind: `function` (JSON arguments) or `custom` (text).
        name: The name of the tool.
        schema: The JSON Schema of its arguments.
    """

    kind: str
    name: str
    schema: Mapping[str, Any]


class ToolCall(NamedTuple):
    """A call that the model asks for: the tool and its input, which is JSON text for a function.

    Attributes:
        tool: The tool that is called.
        input: What it is called with.
        id: Its identifier, if a test has chosen one.
    """

    tool: Tool
    input: str
    id: Optional[str] = None


class ToolPlan(NamedTuple):
    """The tools and the choice of a request.

    Attributes:
        tools: The tools that may be called.
        mode: `none`, `auto` or `required`.
        forced: The one tool that must be called, if the request names one.
        parallel: Whether several calls may be asked for at once.
    """

    tools: List[Tool]
    mode: str
    forced: Optional[Tool]
    parallel: bool

    def calls(self, prompt: Prompt) -> List[ToolCall]:
        """Decides what to call.

        A forced tool is called. Otherwise the tools whose names share a word with the question are, or else the first;
        with `auto` nothing is called once the conversation ends in tool results.

        Args:
            prompt: The conversation so far.
        """
        chosen = [self.forced] if self.forced else self._chosen(prompt)
        return [ToolCall(tool, _input(tool, prompt)) for tool in chosen]

    def asked_for(self, prompt: Prompt) -> List[ToolCall]:
        """Decides as `calls` does, but with `auto` only calls what the question names: for talk that goes on.

        Args:
            prompt: The conversation so far.
        """
        if self.mode == "auto" and self.forced is None and not self._named(prompt):
            return []
        return self.calls(prompt)

    def _chosen(self, prompt: Prompt) -> List[Tool]:
        if not self.tools or self.mode == "none" or (self.mode == "auto" and prompt.tool_results):
            return []
        candidates = self._named(prompt) or self.tools[:1]
        return candidates if self.parallel else candidates[:1]

    def _named(self, prompt: Prompt) -> List[Tool]:
        question = prompt.question.lower()
        return [tool for tool in self.tools if any(word in question for word in _words(tool.name))]


def read_tools(body: Parameters) -> ToolPlan:
    """Reads the tools of a request; both the nested form of chat and the flat form of responses.

    Args:
        body: The body of a request.

    Raises:
        APIFailure: A tool is malformed, or the choice names a tool that there is not.
    """
    tools = [tool for entry in body.objects("tools") for tool in [_read_tool(entry)] if tool]
    parallel = body.boolean("parallel_tool_calls", True)
    choice = body.values.get("tool_choice")
    if choice is None or isinstance(choice, str):
        mode = body.string("tool_choice", _MODES) or "auto"
        if mode == "required" and not body.array("tools"):
            message = "Tool choice 'required' must be specified with 'tools' parameter."
            raise errors.APIFailure(400, message, param="tool_choice")
        return ToolPlan(tools, mode, None, parallel)
    return _plan_of_object(body, tools, parallel)


def _plan_of_object(body: Parameters, tools: List[Tool], parallel: bool) -> ToolPlan:
    choice = body.object("tool_choice")
    assert choice is not None
    kind = choice.required_string("type")
    if kind == "allowed_tools":
        allowed = choice.object("allowed_tools") or choice
        mode = allowed.required_string("mode", ("auto", "required"))
        names = [(entry.object("function") or entry).values.get("name") for entry in allowed.objects("tools")]
        return ToolPlan([tool for tool in tools if tool.name in names], mode, None, parallel)
    if kind not in ("function", "custom"):
        return ToolPlan(tools, "none", None, parallel)
    name = (choice.object(kind) or choice).required_string("name")
    forced = next((tool for tool in tools if tool.name == name), None)
    if forced is None:
        message = f"Tool choice '{name[:100]}' not found in 'tools' parameter."
        raise errors.APIFailure(400, message, param="tool_choice")
    return ToolPlan(tools, "required", forced, parallel)


def _read_tool(entry: Parameters) -> Optional[Tool]:
    kind = entry.required_string("type")
    if kind not in ("function", "custom"):
        return None
    holder = entry.object(kind) or entry
    name = holder.required_string("name")
    if not _NAME.match(name):
        message = f"Invalid '{holder.name('name')}': expected letters, digits, underscores and dashes only."
        raise errors.APIFailure(400, message, param=holder.name("name"), code="invalid_value")
    schema = holder.object("parameters")
    return Tool(kind, name, schema.values if schema else {"type": "object", "properties": {}})


def _input(tool: Tool, prompt: Prompt) -> str:
    if tool.kind == "custom":
        return prompt.question
    arguments: Any = schemas.example({"type": "object", **tool.schema}, prompt.question)
    return json.dumps(arguments, ensure_ascii=False, separators=(",", ":"))


def _words(name: str) -> List[str]:
    pieces = re.split(r"[_\-\d]+|(?<=[a-z])(?=[A-Z])", name)
    return [piece.lower() for piece in pieces if len(piece) > 3] or [name.lower()]


def scripted_calls(answer: Answer) -> List[ToolCall]:
    """Returns the calls that a test has scripted.

    Args:
        answer: The scripted answer.
    """
    return [ToolCall(Tool(kind, name, {}), text, identifier) for kind, name, text, identifier in answer.calls()]


def tool_tokens(body: Parameters) -> Dict[str, Any]:
    """Returns the parts of a request, besides messages, that cost tokens.

    Args:
        body: The body of a request.
    """
    return {key: body.values[key] for key in ("tools", "response_format", "text") if body.given(key)}
