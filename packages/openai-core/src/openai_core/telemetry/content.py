"""What was said, for those who ask for it: messages as attributes of a span. Off by default, for it is private."""

from __future__ import annotations

from typing import Any, Dict, List, Mapping

from ..encoding.json import encode

Attributes = Dict[str, str]


def input_content(body: Any) -> Attributes:
    """Returns what was sent: messages or input, and the instructions.

    Args:
        body: The body of the request, before it is encoded.
    """
    if not isinstance(body, Mapping):
        return {}
    found: Attributes = {}
    said = body.get("messages", body.get("input", body.get("prompt")))
    if said is not None and not hasattr(said, "__next__"):
        found["gen_ai.input.messages"] = _text(_messages(said))
    if isinstance(body.get("instructions"), str):
        found["gen_ai.system_instructions"] = _text([{"type": "text", "content": body["instructions"]}])
    return found


def _messages(said: Any) -> Any:
    return [{"role": "user", "parts": [{"type": "text", "content": said}]}] if isinstance(said, str) else said


def output_content(answer: Any) -> Attributes:
    """Returns what came back in one piece: the messages of the choices, or the output of a response.

    Args:
        answer: The decoded answer.
    """
    choices = getattr(answer, "choices", None)
    said = [getattr(each, "message", None) for each in choices] if isinstance(choices, list) else None
    said = getattr(answer, "output", None) if said is None else said
    return {"gen_ai.output.messages": _text(said)} if isinstance(said, list) and all(said) else {}


class SpokenText:
    """The text of a streamed chat completion, choice by choice."""

    def __init__(self) -> None:
        self._pieces: Dict[int, List[str]] = {}

    def add(self, chunk: Any) -> None:
        """Takes the text of a chunk.

        Args:
            chunk: An item of a stream of chat or text completions.
        """
        for choice in getattr(chunk, "choices", None) or ():
            text = getattr(getattr(choice, "delta", None), "content", None) or getattr(choice, "text", None)
            if isinstance(text, str):
                self._pieces.setdefault(choice.index, []).append(text)

    def content(self) -> Attributes:
        """Returns what was said."""
        said = [
            {"role": "assistant", "parts": [{"type": "text", "content": "".join(pieces)}]}
            for _, pieces in sorted(self._pieces.items())
        ]
        return {"gen_ai.output.messages": _text(said)} if said else {}


def _text(value: Any) -> str:
    return encode(value).decode()
