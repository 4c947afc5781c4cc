from __future__ import annotations

from hypothesis import given, strategies as st

from openai_testing.content import tokens


@given(st.text())
def test_tokens_join_to_the_text(text: str) -> None:
    pieces = tokens.split(text)
    assert "".join(pieces) == text
    assert all(pieces)


def test_words_and_signs_are_tokens() -> None:
    assert tokens.split("Hello world, 你好!") == ["Hello", " world", ",", " 你", "好", "!"]


def test_other_values_count_as_json() -> None:
    assert tokens.count({"a": 1}) == tokens.count('{"a": 1}') > 0
    assert tokens.count("") == 0


def test_logprobs_are_the_same_each_time() -> None:
    first, again = tokens.logprobs(["a", "é"], 2), tokens.logprobs(["a", "é"], 2)
    assert first == again
    assert [entry["token"] for entry in first] == ["a", "é"]
    assert first[1]["bytes"] == list("é".encode())
    assert len(first[0]["top_logprobs"]) == 2
    assert first[0]["top_logprobs"][0]["token"] == "a"
    assert all(entry["logprob"] <= 0 for entry in first)
