"""What a model said, from the body of an answer."""

from __future__ import annotations

from typing import Any, Iterator, List, Mapping, Optional


def text_of(body: Any) -> Optional[str]:
    """Returns the text of a chat completion (its first choice), a completion or a response; `None` of other answers.

    Args:
        body: The decoded body of an answer.
    """
    if not isinstance(body, Mapping):
        return None
    choices = body.get("choices")
    if isinstance(choices, list):
        return _text_of_choice(choices[0]) if choices else None
    output = body.get("output")
    return "".join(_output_texts(output)) if isinstance(output, list) else None


def _text_of_choice(choice: Any) -> Optional[str]:
    if not isinstance(choice, Mapping):
        return None
    message = choice.get("message")
    text = message.get("content") if isinstance(message, Mapping) else choice.get("text")
    return text if isinstance(text, str) else None


def _output_texts(output: List[Any]) -> Iterator[str]:
    for item in _of_type(output, "message"):
        for part in _of_type(item.get("content"), "output_text"):
            if isinstance(part.get("text"), str):
                yield part["text"]


def _of_type(members: Any, kind: str) -> List[Mapping[str, Any]]:
    """Servers other than the API may put anything there."""
    some = members if isinstance(members, list) else []
    return [member for member in some if isinstance(member, Mapping) and member.get("type") == kind]
