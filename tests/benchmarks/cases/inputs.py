"""What the cases send."""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any, Dict

API_KEY = "sk-canned"
MODEL = "gpt-5-mini"
QUESTION: Any = [{"role": "user", "content": "What is the capital of France?"}]
AUTHORIZATION = {"Authorization": "Bearer " + API_KEY}


def conversation(messages: int) -> Any:
    """A conversation of alternating user and assistant messages of about 200 characters."""
    sentence = "The quick brown fox jumps over the lazy dog. "
    roles = ("user", "assistant")
    return [{"role": roles[turn % 2], "content": f"{turn}: {sentence * 4}"} for turn in range(messages)]


def request_body(messages: Any, **more: Any) -> Dict[str, Any]:
    """The body that `chat.completions.create` sends."""
    return {"model": MODEL, "messages": messages, **more}
