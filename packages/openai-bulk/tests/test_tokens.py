"""Estimates of tokens."""

from __future__ import annotations

from typing import Any

from openai_bulk.requests import BulkRequest
from openai_bulk.results import Usage
from openai_bulk.tokens import TokenEstimates


def request(**body: Any) -> BulkRequest:
    return BulkRequest(1, "a", "/v1/chat/completions", {"model": "m", **body})


def test_four_bytes_are_about_a_token() -> None:
    asked = request(messages=[{"role": "user", "content": "x" * 4000}])
    assert 1000 < TokenEstimates().input_tokens(asked) < 1020


def test_output_is_what_a_request_allows_or_the_mean_so_far() -> None:
    tokens = TokenEstimates()
    assert tokens.output_tokens(request(max_tokens=50, n=3)) == 150
    assert tokens.output_tokens(request(max_completion_tokens=70)) == 70
    assert tokens.output_tokens(request(max_output_tokens="many")) == 0
    tokens.learn("m", Usage(0, 0, 200))
    tokens.learn("m", Usage(0, 0, 300))
    assert tokens.output_tokens(request()) == 205


def test_a_counter_reads_what_the_model_reads() -> None:
    messages = [
        {"role": "user", "content": [{"type": "text", "text": "one two"}]},
        {"role": "user", "content": "three"},
    ]
    assert TokenEstimates(lambda text: len(text.split())).input_tokens(request(messages=messages)) == 3


def test_an_encoding_counts_too() -> None:
    class Encoding:
        def encode_ordinary(self, text: str) -> list[int]:
            return [ord(character) for character in text]

    assert TokenEstimates(Encoding()).input_tokens(request(input="abc")) == 3
