# /// script
# requires-python = ">=3.8"
# dependencies = ["openai-testing[pytest]>=3.100"]
# ///
"""Tests of code that calls the API, without a key, a network or mocks: `pytest pytest_with_emulator.py`.

The fixtures come with the package; there is nothing to import and nothing to configure.
"""

import sys

import pytest

import openai
from openai import OpenAI


def summary(client: OpenAI, text: str) -> str:
    """The code under test."""
    try:
        return client.responses.create(model="gpt-4o", instructions="Summarize.", input=text).output_text
    except openai.BadRequestError:
        return "(no summary)"


def test_what_is_sent_and_what_comes_back(openai_client, openai_server):
    openai_server.answer_with("It is about tides.")
    assert summary(openai_client, "A long text about tides.") == "It is about tides."
    openai_server.calls.assert_called("POST /v1/responses", json={"instructions": "Summarize."}, times=1)


def test_a_refusal(openai_client, openai_server):
    openai_server.answer_with(refusal="I would rather not.")
    assert summary(openai_client, "Tides.") == ""


def test_an_answer_that_depends_on_the_request(openai_client, openai_server):
    openai_server.answer_with(then=lambda request: f"{len(request.json['input'].split())} words.")
    assert [summary(openai_client, text) for text in ("Tides.", "Ebb and flow.")] == ["1 words.", "3 words."]


def test_a_busy_api_is_asked_again(openai_client, openai_server):
    openai_server.answer_with(fault="status:429;retry-after-ms=1")
    openai_server.answer_with("Tides, again.")
    assert summary(openai_client, "Tides.") == "Tides, again."
    assert [call.status for call in openai_server.calls] == [None, 200]


def test_a_refused_request_is_no_crash(openai_client, openai_server):
    openai_server.emulator.faults.plan("status:400")
    assert summary(openai_client, "Tides.") == "(no summary)"


def test_a_stream_that_is_cut(openai_client, openai_server):
    openai_server.answer_with(text="Ebb and flow.", fault="stop:3")
    with pytest.raises(openai.StreamTruncatedError):
        list(openai_client.responses.create(model="gpt-4o", input="Tides.", stream=True))


if __name__ == "__main__":
    sys.exit(pytest.main([__file__, "-q", "-p", "no:cacheprovider"]))
