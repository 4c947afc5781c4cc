"""The output of a response: its message or tool calls, its limits and its usage."""

from __future__ import annotations

from typing import Any, Dict, List, Mapping, Optional

from ..content import tokens
from ..content.answers import Prompt
from ..content.formats import read_format
from ..content.tools import ToolCall, read_tools, scripted_calls
from ..scripting.answers import Answer, usage_figures
from ..state import State
from ..wire.parameters import Parameters

_MINIMUM_TOKENS = 16
_TRUNCATIONS = ("auto", "disabled")
_USABLE = frozenset(("text", "tool_calls", "refusal", "reasoning", "incomplete", "usage", "parsed"))
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
        self._cut = False

    def response(self) -> Dict[str, Any]:
        """Makes the finished response object."""
        identifier = self._state.identifiers.new("resp_", 48)
        now = self._state.now()
        answer = self._state.author.scripted("a response", _USABLE, self._prompt)
        output = self._scripted(answer) if answer else self._own()
        written = sum(_tokens_of(item) for item in output)
        reason = "max_output_tokens" if self._cut else answer.incomplete if answer else None
        if reason is not None and output[-1]["type"] == "message":
            output[-1]["status"] = "incomplete"
        return {
            "id": identifier,
            "object": "response",
            "created_at": now,
            "completed_at": None if reason else now,
            "status": "incomplete" if reason else "completed",
            "error": None,
            "incomplete_details": {"reason": reason} if reason else None,
            **self._settings,
            "output": output,
            "usage": _usage(usage_figures(answer, self._prompt.tokens, written)),
        }

    def _own(self) -> List[Dict[str, Any]]:
        calls = self._plan.calls(self._prompt)
        if calls:
            return [self._call(call) for call in calls]
        return [self._message(self._text_part(self._own_text()))]

    def _own_text(self) -> str:
        return self._format.write(self._state.author, self._prompt)

    def _scripted(self, answer: Answer) -> List[Dict[str, Any]]:
        output = [self._reasoning(answer.reasoning)] if answer.reasoning is not None else []
        if answer.refusal is not None:
            output.append(self._message({"type": "refusal", "refusal": answer.refusal}))
        elif answer.said is not None or not answer.tool_calls:
            output.append(self._message(self._text_part(self._own_text() if answer.said is None else answer.said)))
        return output + [self._call(call) for call in scripted_calls(answer)]

    def _reasoning(self, summary: str) -> Dict[str, Any]:
        return {
            "id": self._state.identifiers.new("rs_", 48),
            "type": "reasoning",
            "summary": [{"type": "summary_text", "text": summary}],
            "status": "completed",
        }

    def _text_part(self, text: str) -> Dict[str, Any]:
        pieces = tokens.split(text)
        self._cut = self._limit is not None and len(pieces) > self._limit
        pieces = pieces[: self._limit] if self._cut else pieces
        logprobs = tokens.logprobs(pieces, self._alternatives) if self._logprobs else []
        return {"type": "output_text", "text": "".join(pieces), "annotations": [], "logprobs": logprobs}

    def _message(self, part: Dict[str, Any]) -> Dict[str, Any]:
        return {
            "id": self._state.identifiers.new("msg_", 48),
            "type": "message",
            "status": "completed",
            "role": "assistant",
            "content": [part],
        }

    def _call(self, call: ToolCall) -> Dict[str, Any]:
        function = call.tool.kind == "function"
        return {
            "id": self._state.identifiers.new("fc_" if function else "ctc_", 48),
            "type": "function_call" if function else "custom_tool_call",
            "status": "completed",
            "call_id": call.id or self._state.identifiers.new("call_"),
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
    return _usage(usage_figures(None, input_tokens, output_tokens))


def _usage(figures: Mapping[str, int]) -> Dict[str, Any]:
    return {
        "input_tokens": figures["input_tokens"],
        "input_tokens_details": {"cached_tokens": figures["cached_tokens"], "cache_write_tokens": 0},
        "output_tokens": figures["output_tokens"],
        "output_tokens_details": {"reasoning_tokens": figures["reasoning_tokens"]},
        "total_tokens": figures["input_tokens"] + figures["output_tokens"],
    }


def _tokens_of(item: Mapping[str, Any]) -> int:
    if item["type"] == "message":
        return sum(tokens.count(part.get("text") or part.get("refusal") or "") for part in item["content"])
    return tokens.count([item["arguments" if item["type"] == "function_call" else "input"]]) if "name" in item else 0


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
