"""Completions of plain prompts, the oldest way to ask."""

from __future__ import annotations

from typing import Any, Dict, Iterator, List

from ..content import tokens
from ..content.answers import Prompt, Turn
from ..state import State
from ..wire import errors, sse
from ..wire.messages import stream_reply
from ..wire.parameters import Parameters
from ..wire.routing import Call, Route

MODELS = ("gpt-3.5-turbo-instruct", "davinci-002", "babbage-002")
DEFAULT_TOKENS = 16

Item = Dict[str, Any]


class Completions:
    """Answers prompts as the other endpoints do, cut to `max_tokens`.

    Args:
        state: What the endpoints of one emulator share: clock, identifiers, models and files.
    """

    def __init__(self, state: State) -> None:
        self._state = state

    def routes(self) -> List[Route]:
        """Returns the verbs and paths that are answered here, each with its handler."""
        return [Route("POST", "/completions", self.create)]

    def create(self, call: Call) -> Any:
        """Answers `POST /completions`.

        Args:
            call: The request, with its body.
        """
        body = call.body
        model = body.required_string("model")
        if model not in MODELS:
            self._state.model(model)
        prompts = _prompts(body)
        count, limit = body.integer("n", 1, 128) or 1, body.integer("max_tokens", 1)
        echo, streamed = body.boolean("echo"), body.boolean("stream")
        choices: List[Item] = []
        for prompt in prompts:
            for variant in range(count):
                text = self._text(Prompt(model, [Turn("user", prompt)]), variant)
                choices.append(_choice(text, len(choices), limit or DEFAULT_TOKENS, prompt if echo else ""))
        completion = self._completion(model, choices)
        completion["usage"] = _usage(prompts, choices)
        return stream_reply(sse.data_events(_chunks(completion, body))) if streamed else completion

    def _text(self, prompt: Prompt, variant: int) -> str:
        scripted = self._state.author.scripted_text("a text completion", prompt)
        return self._state.author.write(prompt, variant) if scripted is None else scripted

    def _completion(self, model: str, choices: List[Item]) -> Item:
        return {
            "id": self._state.identifiers.new("cmpl-"),
            "object": "text_completion",
            "created": self._state.now(),
            "model": model,
            "choices": choices,
        }


def _prompts(body: Parameters) -> List[str]:
    given = body.values.get("prompt", "")
    if isinstance(given, list) and given and all(isinstance(each, (int, list)) for each in given):
        # Token numbers cannot be read back into words without a tokenizer.
        return (
            [f"{len(given)} tokens"]
            if isinstance(given[0], int)
            else [f"{len(each)} tokens" for each in given if isinstance(each, list)]
        )
    prompts = body.strings("prompt") if given != "" else [""]
    if not 0 < len(prompts) <= 128:
        raise errors.out_of_range("prompt", f"{len(prompts)} elements", "of 1 to 128 elements", "invalid_value")
    return prompts


def _choice(text: str, index: int, limit: int, echo: str) -> Item:
    pieces = tokens.split(text)
    reason = "length" if len(pieces) > limit else "stop"
    return {"text": echo + "".join(pieces[:limit]), "index": index, "logprobs": None, "finish_reason": reason}


def _usage(prompts: List[str], choices: List[Item]) -> Item:
    read = sum(tokens.count(prompt) for prompt in prompts)
    written = sum(tokens.count(choice["text"]) for choice in choices)
    return {"prompt_tokens": read, "completion_tokens": written, "total_tokens": read + written}


def _chunks(completion: Item, body: Parameters) -> Iterator[Item]:
    usage = completion.pop("usage")
    for choice in completion["choices"]:
        for piece in tokens.split(choice["text"]):
            yield {**completion, "choices": [{**choice, "text": piece, "finish_reason": None}]}
        yield {**completion, "choices": [{**choice, "text": ""}]}
    options = body.object("stream_options")
    if options is not None and options.boolean("include_usage"):
        yield {**completion, "choices": [], "usage": usage}
