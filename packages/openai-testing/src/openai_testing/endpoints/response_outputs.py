"""The output of a response: its message or tool calls, its limits and its usage."""

from __future__ import annotations

from typing import Any, Dict, List, Optional

from ..content import tokens
from ..content.answers import Prompt
from ..content.formats import read_format
from ..content.tools import ToolCall, read_tools
from ..state import State
from ..wire.parameters import Parameters

_MINIMUM_TOKENS = 16
_TRUNCATIONS = ("auto", "disabled")
_EFFORTS = ("none", "minimal", "low", "medium", "high", "xhigh", "max")


class OutputWriter:
    """Writes the response to one request.

    Args:
        state: Gives identifiers, time and answers.
        body: The request's parameters.
        prompt: The conversation so far.

    Raises:
        APIFailure: A parameter is not valid.
    """

    def __init__(self, state: State, body: Parameters, prompt: Prompt) -> None:
        self._state = state
        self._body = body
        self._prompt = prompt
        self._text = body.object("text")
        self._format = read_format(self._text.object("format") if self._text else None)
        self._plan = read_tools(body)
        self._limit = body.integer("max_output_tokens", _MINIMUM_TOKENS)
        self._alternatives = body.integer("top_logprobs", 0, 20) or 0
        wanted = "message.output_text.logprobs" in body.strings("include")
        self._logprobs = wanted or self._alternatives > 0
        self._settings = self._read_settings()

    def response(self) -> Dict[str, Any]:
        """Makes the finished response object."""
        identifier = self._state.identifiers.new("resp_", 48)
        now = self._state.now()
        calls = self._plan.calls(self._prompt)
        output, written, cut = self._calls(calls) if calls else self._message()
        return {
            "id": identifier,
            "object": "response",
            "created_at": now,
            "completed_at": None if cut else now,
            "status": "incomplete" if cut else "completed",
            "error": None,
            "incomplete_details": {"reason": "max_output_tokens"} if cut else None,
            **self._settings,
            "output": output,
            "usage": usage(self._prompt.tokens, written),
        }

    def _message(self) -> Any:
        pieces = tokens.split(self._format.write(self._state.author, self._prompt))
        cut = self._limit is not None and len(pieces) > self._limit
        pieces = pieces[: self._limit] if cut else pieces
        logprobs = tokens.logprobs(pieces, self._alternatives) if self._logprobs else []
        part = {"type": "output_text", "text": "".join(pieces), "annotations": [], "logprobs": logprobs}
        message = {
            "id": self._state.identifiers.new("msg_", 48),
            "type": "message",
            "status": "incomplete" if cut else "completed",
            "role": "assistant",
            "content": [part],
        }
        return [message], len(pieces), cut

    def _calls(self, calls: List[ToolCall]) -> Any:
        output = [self._call(call) for call in calls]
        return output, tokens.count([call.input for call in calls]), False

    def _call(self, call: ToolCall) -> Dict[str, Any]:
        function = call.tool.kind == "function"
        return {
            "id": self._state.identifiers.new("fc_" if function else "ctc_", 48),
            "type": "function_call" if function else "custom_tool_call",
            "status": "completed",
            "call_id": self._state.identifiers.new("call_"),
            "name": call.tool.name,
            ("arguments" if function else "input"): call.input,
        }

    def _read_settings(self) -> Dict[str, Any]:
        body = self._body
        text = dict(self._text.values) if self._text else {}
        text.setdefault("format", {"type": "text"})
        return {
            "background": body.boolean("background"),
            "conversation": _conversation(body),
            "instructions": body.string("instructions"),
            "max_output_tokens": self._limit,
            "max_tool_calls": body.integer("max_tool_calls", 0),
            "model": self._prompt.model,
            "parallel_tool_calls": self._plan.parallel,
            "previous_response_id": body.string("previous_response_id"),
            "prompt_cache_key": body.string("prompt_cache_key"),
            "reasoning": _reasoning(body.object("reasoning")),
            "safety_identifier": body.string("safety_identifier"),
            "service_tier": "default",
            "store": body.boolean("store", True),
            "temperature": _default(body.number("temperature", 0, 2), 1.0),
            "text": text,
            "tool_choice": body.values.get("tool_choice") or "auto",
            "tools": body.array("tools"),
            "top_logprobs": self._alternatives,
            "top_p": _default(body.number("top_p", 0, 1), 1.0),
            "truncation": body.string("truncation", _TRUNCATIONS) or "disabled",
            "user": body.string("user"),
            "metadata": body.metadata(),
        }


def usage(input_tokens: int, output_tokens: int) -> Dict[str, Any]:
    """Makes the usage object of the Responses API.

    Args:
        input_tokens: How many tokens were sent.
        output_tokens: How many tokens came back.
    """
    return {
        "input_tokens": input_tokens,
        "input_tokens_details": {"cached_tokens": 0, "cache_write_tokens": 0},
        "output_tokens": output_tokens,
        "output_tokens_details": {"reasoning_tokens": 0},
        "total_tokens": input_tokens + output_tokens,
    }


def _default(value: Optional[float], default: float) -> float:
    return default if value is None else value


def _reasoning(given: Optional[Parameters]) -> Dict[str, Any]:
    if given is None:
        return {"effort": None, "summary": None}
    return {"effort": given.string("effort", _EFFORTS), "summary": given.string("summary")}


def _conversation(body: Parameters) -> Any:
    if isinstance(body.values.get("conversation"), str):
        return {"id": body.values["conversation"]}
    conversation = body.object("conversation")
    return None if conversation is None else {"id": conversation.required_string("id")}
