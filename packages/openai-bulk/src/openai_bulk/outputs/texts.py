"""What a model said, from the body of an answer."""

from __future__ import annotations

from typing import Any, List, Mapping, Optional


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


def _text_of_choice(choice: Mapping[str, Any]) -> Optional[str]:
    text = (choice.get("message") or {}).get("content", choice.get("text"))
    return text if isinstance(text, str) else None


def _output_texts(output: List[Any]) -> List[str]:
    parts = [part for item in output if item.get("type") == "message" for part in item.get("content") or ()]
    return [part["text"] for part in parts if part.get("type") == "output_text"]
