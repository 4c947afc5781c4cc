from __future__ import annotations

from openai_testing.content.answers import Author, Prompt, Turn


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


def test_scripted_answers_come_first() -> None:
    author = Author()
    author.script("a", "b")
    assert [author.write(prompt()) for _ in range(3)] == ["a", "b", "You sent no text."]


def test_tokens_count_text_images_and_overhead() -> None:
    plain = prompt(Turn("user", "Hello"))
    image = prompt(Turn("user", "Hello", images=1))
    assert 0 < plain.tokens < image.tokens
    assert Prompt("m", [], overhead=7).tokens == 7
