"""Chat completions: create, and the stored ones."""

from __future__ import annotations

from typing import Any, Dict, List, Mapping, Optional, Tuple

from ..content import tokens
from ..content.answers import Prompt
from ..content.formats import OutputFormat, read_format
from ..content.tools import ToolCall, read_tools, scripted_calls, tool_tokens
from ..scripting.answers import Answer, usage_figures
from ..state import State
from ..wire import errors, sse
from ..wire.messages import stream_reply
from ..wire.pagination import page
from ..wire.parameters import Parameters
from ..wire.routing import Call, Route
from .chat_chunks import chunks
from .chat_messages import read_messages, stored_messages
from .models import require_chat_model

_FINGERPRINT = "fp_emulator"
_USABLE = frozenset(("text", "tool_calls", "refusal", "reasoning", "incomplete", "usage", "parsed"))
_ENDS = {"max_output_tokens": "length", "content_filter": "content_filter"}


class ChatCompletions:
    """Answers chats, and keeps those that ask for it.

    Args:
        state: What the endpoints of one emulator share: clock, identifiers, models and files.
    """

    def __init__(self, state: State) -> None:
        self._state = state
        self._stored: Dict[str, Dict[str, Any]] = {}
        self._messages: Dict[str, List[Dict[str, Any]]] = {}

    def routes(self) -> List[Route]:
        """Returns the verbs and paths that are answered here, each with its handler."""
        one = "/chat/completions/{completion_id}"
        return [
            Route("POST", "/chat/completions", self.create),
            Route("GET", "/chat/completions", self.list),
            Route("GET", one, self.retrieve),
            Route("POST", one, self.update),
            Route("DELETE", one, self.delete),
            Route("GET", one + "/messages", self.messages),
        ]

    def create(self, call: Call) -> Any:
        """Answers `POST /chat/completions`.

        Args:
            call: The request, with its body.
        """
        body = call.body
        prompt = self._prompt(body)
        streamed = body.boolean("stream")
        options = body.object("stream_options")
        if options is not None and not streamed:
            message = "The 'stream_options' parameter is only allowed when 'stream' is enabled."
            raise errors.APIFailure(400, message, param="stream_options")
        completion = self._completion(body, prompt)
        if body.boolean("store"):
            self._stored[completion["id"]] = completion
            self._messages[completion["id"]] = stored_messages(body, completion["id"])
        if not streamed:
            return completion
        include_usage = options is not None and options.boolean("include_usage")
        return stream_reply(sse.data_events(chunks(completion, include_usage)))

    def _prompt(self, body: Parameters) -> Prompt:
        model = body.required_string("model")
        turns = read_messages(self._state, body)
        require_chat_model(self._state, model)
        return Prompt(model, turns, tokens.count(tool_tokens(body)) if tool_tokens(body) else 0)

    def _completion(self, body: Parameters, prompt: Prompt) -> Dict[str, Any]:
        writer = _ChoiceWriter(self._state, body, prompt)
        number = body.integer("n", 1, 128) or 1
        _check_sampling(body)
        metadata = body.metadata()
        choices = [writer.write(index) for index in range(number)]
        return {
            "id": self._state.identifiers.new("chatcmpl-"),
            "object": "chat.completion",
            "created": self._state.now(),
            "model": prompt.model,
            "choices": choices,
            "usage": _usage(usage_figures(writer.scripted, prompt.tokens, writer.tokens_written)),
            "service_tier": "default",
            "system_fingerprint": _FINGERPRINT,
            **({"metadata": metadata} if body.boolean("store") else {}),
        }

    def list(self, call: Call) -> Dict[str, Any]:
        """Answers `GET /chat/completions`.

        Args:
            call: The request, with its query.
        """
        query = call.query
        model, wanted = query.string("model"), query.nested("metadata")
        fitting = [
            completion
            for completion in self._stored.values()
            if model in (None, completion["model"]) and wanted.items() <= completion["metadata"].items()
        ]
        return page(fitting, query, order="asc")

    def retrieve(self, call: Call) -> Dict[str, Any]:
        """Answers `GET /chat/completions/{completion_id}`.

        Args:
            call: The request, with `completion_id` in its path.
        """
        return self._find(call)

    def update(self, call: Call) -> Dict[str, Any]:
        """Answers `POST /chat/completions/{completion_id}`.

        Args:
            call: The request, with `completion_id` in its path.
        """
        completion = self._find(call)
        body = call.body
        body.any("metadata")
        completion["metadata"] = body.metadata()
        return completion

    def delete(self, call: Call) -> Dict[str, Any]:
        """Answers `DELETE /chat/completions/{completion_id}`.

        Args:
            call: The request, with `completion_id` in its path.
        """
        identifier = self._find(call)["id"]
        del self._stored[identifier], self._messages[identifier]
        return {"id": identifier, "object": "chat.completion.deleted", "deleted": True}

    def messages(self, call: Call) -> Dict[str, Any]:
        """Answers `GET /chat/completions/{completion_id}/messages`.

        Args:
            call: The request, with `completion_id` in its path.
        """
        return page(self._messages[self._find(call)["id"]], call.query, order="asc")

    def _find(self, call: Call) -> Dict[str, Any]:
        identifier = call.path["completion_id"]
        if identifier not in self._stored:
            raise errors.not_found("chat completion", identifier, "completion_id")
        return self._stored[identifier]


class _ChoiceWriter:
    """Writes the choices of one request, and counts their tokens."""

    def __init__(self, state: State, body: Parameters, prompt: Prompt) -> None:
        self._state = state
        self._prompt = prompt
        self._plan = read_tools(body)
        self._format: OutputFormat = read_format(body.object("response_format"), nested="json_schema")
        self._stop = body.strings("stop")
        self._limit = body.integer("max_completion_tokens", 1) or body.integer("max_tokens", 1)
        self._logprobs = body.boolean("logprobs")
        self._alternatives = body.integer("top_logprobs", 0, 20) or 0
        self.tokens_written = 0
        self.scripted: Optional[Answer] = None

    def write(self, index: int) -> Dict[str, Any]:
        message: Dict[str, Any] = {"role": "assistant", "content": None, "refusal": None, "annotations": []}
        answer = self._state.author.scripted("a chat completion", _USABLE, self._prompt)
        self.scripted = self.scripted or answer
        calls = scripted_calls(answer) if answer else self._plan.calls(self._prompt)
        reason, logprobs = "stop", None
        if answer is not None and answer.refusal is not None:
            message["refusal"] = answer.refusal
            self.tokens_written += tokens.count(answer.refusal)
        elif not calls or (answer is not None and answer.said is not None):
            message["content"], reason = self._text(index, answer)
            logprobs = self._count(message["content"])
        if calls:
            message["tool_calls"] = [self._call(tool_call) for tool_call in calls]
            self.tokens_written += tokens.count([tool_call.input for tool_call in calls])
            reason = "stop" if self._plan.forced else "tool_calls"
        if answer is not None and answer.incomplete is not None:
            reason = _ENDS[answer.incomplete]
        return {"index": index, "message": message, "logprobs": logprobs, "finish_reason": reason}

    def _count(self, text: str) -> Optional[Dict[str, Any]]:
        """Counts the tokens of a text; returns their log probabilities if they are asked for."""
        pieces = tokens.split(text)
        self.tokens_written += len(pieces)
        if not self._logprobs:
            return None
        return {"content": tokens.logprobs(pieces, self._alternatives), "refusal": None}

    def _text(self, index: int, answer: Optional[Answer]) -> Tuple[str, str]:
        said = answer.said if answer else None
        text = self._format.write(self._state.author, self._prompt, index) if said is None else said
        ends = [text.find(mark) for mark in self._stop if mark and mark in text]
        text = text[: min(ends)] if ends else text
        pieces = tokens.split(text)
        if self._limit is not None and len(pieces) > self._limit:
            return "".join(pieces[: self._limit]), "length"
        return text, "stop"

    def _call(self, tool_call: ToolCall) -> Dict[str, Any]:
        tool, kind = tool_call.tool, tool_call.tool.kind
        inner = {"name": tool.name, ("arguments" if kind == "function" else "input"): tool_call.input}
        return {"id": tool_call.id or self._state.identifiers.new("call_"), "type": kind, kind: inner}


def _check_sampling(body: Parameters) -> None:
    body.number("temperature", 0, 2)
    body.number("top_p", 0, 1)
    body.number("frequency_penalty", -2, 2)
    body.number("presence_penalty", -2, 2)
    body.integer("seed")


def _usage(figures: Mapping[str, int]) -> Dict[str, Any]:
    return {
        "prompt_tokens": figures["input_tokens"],
        "completion_tokens": figures["output_tokens"],
        "total_tokens": figures["input_tokens"] + figures["output_tokens"],
        "prompt_tokens_details": {"cached_tokens": figures["cached_tokens"], "audio_tokens": 0},
        "completion_tokens_details": {
            "reasoning_tokens": figures["reasoning_tokens"],
            "audio_tokens": 0,
            "accepted_prediction_tokens": 0,
            "rejected_prediction_tokens": 0,
        },
    }
