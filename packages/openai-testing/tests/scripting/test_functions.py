from __future__ import annotations

from openai_testing import Answer, RecordedRequest
from openai_testing.scripting.functions import Ask

REQUEST = RecordedRequest("POST", "/v1/responses", (), {}, b"{}")


def test_a_function_is_called_once() -> None:
    seen = []
    ask = Ask(lambda request: seen.append(request), REQUEST)
    ask.call()
    assert (ask.answer(), seen) == (None, [REQUEST])


def test_texts_become_answers() -> None:
    ask = Ask(lambda request: "text", REQUEST)
    ask.call()
    assert ask.answer() == Answer(text="text")
