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
    openai_server.emulator.answer_with("It is about tides.")
    assert summary(openai_client, "A long text about tides.") == "It is about tides."
    assert openai_server.emulator.requests[-1].json["instructions"] == "Summarize."


def test_a_busy_api_is_asked_again(openai_client, openai_server):
    openai_server.emulator.faults.plan("status:429;retry-after-ms=1")
    assert summary(openai_client, "Tides.")
    assert [request.fault for request in openai_server.emulator.requests] == ["status:429;retry-after-ms=1", None]


def test_a_refused_request_is_no_crash(openai_client, openai_server):
    openai_server.emulator.faults.plan("status:400")
    assert summary(openai_client, "Tides.") == "(no summary)"


def test_a_stream_that_is_cut(openai_client):
    cut = {"x-emulator-fault": "stop:3"}
    with pytest.raises(openai.StreamTruncatedError):
        list(openai_client.responses.create(model="gpt-4o", input="Tides.", stream=True, extra_headers=cut))


if __name__ == "__main__":
    sys.exit(pytest.main([__file__, "-q", "-p", "no:cacheprovider"]))
