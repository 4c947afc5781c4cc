from __future__ import annotations

from openai_testing.content.answers import Author, Prompt, Turn
from openai_testing.scripting.script import Script
from openai_testing.wire.messages import Request


def prompt(*turns: Turn) -> Prompt:
    return Prompt("gpt-4o", list(turns))


def test_the_answer_tells_what_arrived() -> None:
    text = Author().write(prompt(Turn("system", "Be brief."), Turn("user", "Hello", ["An image is PNG."])))
    assert text == "As told by “Be brief.”: You said “Hello”. An image is PNG."


def test_the_answer_remembers() -> None:
    text = Author().write(prompt(Turn("user", "One"), Turn("assistant", "x"), Turn("user", "Two")))
    assert text == "You said “Two”. Before that you said “One”; this is turn 2."


def test_tool_results_are_used() -> None:
    conversation = prompt(Turn("user", "Q"), Turn("tool", "a"), Turn("tool", "b"))
    assert conversation.tool_results == ["a", "b"]
    assert Author().write(conversation).startswith("The tool returned: a. The tool returned: b.")


def test_choices_differ_and_answers_repeat() -> None:
    asked = prompt(Turn("user", "Q"))
    assert Author().write(asked, 1) == Author().write(asked, 1) != Author().write(asked, 0)


def test_an_empty_prompt_has_an_answer() -> None:
    assert Author().write(prompt()) == "You sent no text."


def test_long_texts_are_cut() -> None:
    assert len(Author().write(prompt(Turn("user", "x" * 10_000)))) < 400


def test_scripted_answers_come_in_order_and_know_their_request() -> None:
    script = Script()
    script.add(["a", lambda request: f"{request.path} {request.json['input'][0]['content']}"])
    author, asked = Author(script), prompt(Turn("user", "Hi"))
    texts = [author.scripted_text("a session", asked, "/v1/realtime") for _ in range(3)]
    assert texts == ["a", "/v1/realtime Hi", None]


def test_what_is_not_used_goes_back() -> None:
    script, request = Script(), Request("POST", "/v1/responses")
    script.add(["a"])
    author, claim = Author(script), script.claim(request)
    with author.answering(request, claim, claim.answer() if claim else None):
        assert script.claim(request) is None
    assert author.scripted_text("a response", prompt(), "/v1/responses") == "a"


def test_tokens_count_text_images_and_overhead() -> None:
    plain = prompt(Turn("user", "Hello"))
    image = prompt(Turn("user", "Hello", images=1))
    assert 0 < plain.tokens < image.tokens
    assert Prompt("m", [], overhead=7).tokens == 7
