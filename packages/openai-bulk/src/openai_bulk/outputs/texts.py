"""What a model said, from the body of an answer."""

from __future__ import annotations

from typing import Any, Iterator, List, Mapping, Optional


def text_of(body: Any) -> Optional[str]:
    """Returns the text of a chat completion (its first choice), a completion or a response; `None` of other answers.

    Args:
        body: The decoded body of an answer.
    """
    choice = _first_choice(body)
    if choice is not None:
        message = choice.get("message")
        text = message.get("content") if isinstance(message, Mapping) else choice.get("text")
        return text if isinstance(text, str) else None
    texts = list(_said(body, "output_text", "text"))
    return "".join(texts) if texts else None


def refusal_of(body: Any) -> Optional[str]:
    """Returns why the model refused to answer, `None` if it did not.

    Args:
        body: The decoded body of an answer.
    """
    choice = _first_choice(body)
    if choice is not None:
        message = choice.get("message")
        refusal = message.get("refusal") if isinstance(message, Mapping) else None
        return refusal if isinstance(refusal, str) else None
    return next(_said(body, "refusal", "refusal"), None)


def _first_choice(body: Any) -> Optional[Mapping[str, Any]]:
    choices = body.get("choices") if isinstance(body, Mapping) else None
    first = choices[0] if isinstance(choices, list) and choices else None
    return first if isinstance(first, Mapping) else None


def _said(body: Any, kind: str, key: str) -> Iterator[str]:
    """The texts in the parts of one kind of a response's messages."""
    for item in _of_type(body.get("output") if isinstance(body, Mapping) else None, "message"):
        for part in _of_type(item.get("content"), kind):
            if isinstance(part.get(key), str):
                yield part[key]


def _of_type(members: Any, kind: str) -> List[Mapping[str, Any]]:
    """Servers other than the API may put anything there."""
    some = members if isinstance(members, list) else []
    return [member for member in some if isinstance(member, Mapping) and member.get("type") == kind]
