"""Decisions: each question is answered by a plain rule, so that tests know the answer."""

from __future__ import annotations

import json
from typing import Any, Dict, List, Union

from ..content import tokens
from ..state import State
from ..wire.parameters import Parameters
from ..wire.routing import Call, Route

_KINDS = ("predicate", "choice", "score")
_SURE = 0.9


class Decisions:
    """Chooses the first of several choices or levels, unless the last text of the input names another one.

    Args:
        state: What the endpoints of one emulator share: clock, identifiers, models and files.
    """

    def __init__(self, state: State) -> None:
        self._state = state

    def routes(self) -> List[Route]:
        """Returns the verbs and paths that are answered here, each with its handler."""
        return [Route("POST", "/decisions", self.create)]

    def create(self, call: Call) -> Dict[str, Any]:
        """Answers `POST /decisions`.

        Args:
            call: The request, with its body.
        """
        body = call.body
        model = body.required_string("model")
        text = _last_text(body.any("input"))
        answers = [_answer(question, text) for question in body.objects("questions")]
        return {"model": model, "answers": answers, "usage": _usage(call.body.any("input"), answers)}


def _last_text(given: Any) -> str:
    """Returns the text of the last message; a text in place of messages is one."""
    if isinstance(given, str):
        return given
    last = given[-1] if isinstance(given, list) and given else {}
    content = last.get("content") if isinstance(last, dict) else None
    if isinstance(content, str):
        return content
    parts = content if isinstance(content, list) else []
    return " ".join(str(part.get("text", "")) for part in parts if isinstance(part, dict))


def _answer(question: Parameters, text: str) -> Dict[str, Any]:
    kind = question.required_string("type", _KINDS)
    named = {"name": question.string("name")} if question.given("name") else {}
    answered = {"predicate": _predicate, "choice": _choice, "score": _score}[kind](question, text)
    return {"type": kind, **named, **answered}


def _predicate(question: Parameters, text: str) -> Dict[str, Any]:
    """Likely, unless the text is empty or says "not"."""
    return {"probability": _SURE if text.strip() and " not " not in f" {text.lower()} " else 1 - _SURE}


def _choice(question: Parameters, text: str) -> Dict[str, Any]:
    values: List[Union[str, bool]] = [choice.any("value") for choice in question.objects("choices")]
    place = _place([str(value) for value in values], text)
    chances = _chances(place, len(values))
    probabilities = [{"value": value, "probability": chance} for value, chance in zip(values, chances)]
    return {"choice": values[place], "confidence": chances[place], "probabilities": probabilities}


def _score(question: Parameters, text: str) -> Dict[str, Any]:
    labels = [level.required_string("label") for level in question.objects("levels")]
    place = _place(labels, text)
    chances = _chances(place, len(labels))
    probabilities = [
        {"label": label, "value": value, "probability": chance}
        for value, (label, chance) in enumerate(zip(labels, chances))
    ]
    return {"score": float(place), "confidence": chances[place], "probabilities": probabilities}


def _place(names: List[str], text: str) -> int:
    return next((place for place, name in enumerate(names) if name and name.lower() in text.lower()), 0)


def _chances(place: int, count: int) -> List[float]:
    if count == 1:
        return [1.0]
    return [_SURE if other == place else (1 - _SURE) / (count - 1) for other in range(count)]


def _usage(given: Any, answers: List[Dict[str, Any]]) -> Dict[str, Any]:
    read, written = (tokens.count(json.dumps(value)) for value in (given, answers))
    return {
        "input_tokens": read,
        "input_tokens_details": {"cache_write_tokens": 0, "cached_tokens": 0},
        "output_tokens": written,
        "output_tokens_details": {"reasoning_tokens": 0},
        "total_tokens": read + written,
    }
