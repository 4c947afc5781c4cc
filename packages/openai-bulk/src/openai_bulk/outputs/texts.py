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
    texts = list(_output_texts(body.get("output")))
    return "".join(texts) if texts else None


def refusal_of(body: Any) -> Optional[str]:
    """Returns why the model refused to answer, `None` if it did not.

    Args:
        body: The decoded body of an answer.
    """
    if not isinstance(body, Mapping):
        return None
    choices = body.get("choices")
    if isinstance(choices, list):
        message = choices[0].get("message") if choices and isinstance(choices[0], Mapping) else None
        refusal = message.get("refusal") if isinstance(message, Mapping) else None
        return refusal if isinstance(refusal, str) else None
    parts = _output_parts(body.get("output"), "refusal")
    return next((part["refusal"] for part in parts if isinstance(part.get("refusal"), str)), None)


def _text_of_choice(choice: Any) -> Optional[str]:
    if not isinstance(choice, Mapping):
        return None
    message = choice.get("message")
    text = message.get("content") if isinstance(message, Mapping) else choice.get("text")
    return text if isinstance(text, str) else None


def _output_texts(output: Any) -> Iterator[str]:
    return (part["text"] for part in _output_parts(output, "output_text") if isinstance(part.get("text"), str))


def _output_parts(output: Any, kind: str) -> Iterator[Mapping[str, Any]]:
    for item in _of_type(output, "message"):
        yield from _of_type(item.get("content"), kind)


def _of_type(members: Any, kind: str) -> List[Mapping[str, Any]]:
    """Servers other than the API may put anything there."""
    some = members if isinstance(members, list) else []
    return [member for member in some if isinstance(member, Mapping) and member.get("type") == kind]
