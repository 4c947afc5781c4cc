"""Errors and their classes, request ids, retries and timeouts."""

from __future__ import annotations

from typing import Any, Dict, List, Type

import httpx
import pytest

import openai
from openai import AsyncOpenAI, OpenAI
from openai_testing import Emulator, Server

MESSAGES: Any = [{"role": "user", "content": "Say that this is a test."}]

CLASSES: Dict[int, Type[openai.APIStatusError]] = {
    400: openai.BadRequestError,
    401: openai.AuthenticationError,
    403: openai.PermissionDeniedError,
    404: openai.NotFoundError,
    422: openai.UnprocessableEntityError,
    429: openai.RateLimitError,
    500: openai.InternalServerError,
    503: openai.InternalServerError,
}


@pytest.mark.parametrize("status", CLASSES)
def test_each_status_has_its_class(status: int, emulator: Emulator) -> None:
    emulator.faults.plan(f"status:{status}")
    with pytest.raises(openai.APIError) as caught:
        OpenAI(max_retries=0).models.list()
    assert type(caught.value) is CLASSES[status]
    assert caught.value.status_code == status
    assert caught.value.response.status_code == status
    assert (caught.value.request_id or "").startswith("req_")


@pytest.mark.usefixtures("server")
def test_a_job_for_a_file_that_does_not_exist() -> None:
    with pytest.raises(openai.APIStatusError) as caught:
        OpenAI().fine_tuning.jobs.create(model="gpt-4o", training_file="file-abc123")
    assert caught.value.status_code in (400, 404)


def test_no_server_at_all(server: Server) -> None:
    client = OpenAI(base_url="http://127.0.0.1:9/v1", max_retries=0)
    with pytest.raises(openai.APIConnectionError) as caught:
        client.fine_tuning.jobs.create(model="gpt-4o", training_file="file-abc123")
    assert isinstance(caught.value.__cause__, httpx.ConnectError)


@pytest.mark.anyio
@pytest.mark.usefixtures("server")
async def test_the_id_of_a_request() -> None:
    async with AsyncOpenAI() as client:
        response = await client.responses.create(model="gpt-4o-mini", input="Say that this is a test.")
    assert response._request_id is not None
    assert response._request_id.startswith("req_")


@pytest.mark.anyio
@pytest.mark.usefixtures("server")
async def test_the_id_of_a_request_that_failed() -> None:
    async with AsyncOpenAI() as client:
        with pytest.raises(openai.APIStatusError) as caught:
            await client.chat.completions.create(messages=MESSAGES, model="no-such-model")
    assert (caught.value.request_id or "").startswith("req_")


def statuses(emulator: Emulator) -> List[object]:
    return [request.fault or request.status for request in emulator.requests]


def test_retries_are_switched_off_for_a_client_and_on_for_a_call(emulator: Emulator) -> None:
    busy = "status:429;retry-after-ms=1"
    client = OpenAI(max_retries=0)
    emulator.faults.plan(busy)
    with pytest.raises(openai.RateLimitError):
        client.chat.completions.create(messages=MESSAGES, model="gpt-4o")
    assert len(emulator.requests) == 1

    emulator.faults.plan([busy] * 5)
    client.with_options(max_retries=5).chat.completions.create(messages=MESSAGES, model="gpt-4o")
    assert len(emulator.requests) == 7
    assert emulator.requests[-1].status == 200


def test_two_retries_are_the_default(emulator: Emulator) -> None:
    emulator.faults.plan(["status:503;retry-after-ms=1"] * 3)
    with pytest.raises(openai.InternalServerError):
        OpenAI().models.list()
    assert len(emulator.requests) == 3


def test_timeouts_of_clients_and_calls(emulator: Emulator) -> None:
    assert OpenAI(timeout=20.0).timeout == 20.0
    detailed = OpenAI(timeout=httpx.Timeout(60.0, read=5.0, write=10.0, connect=2.0), max_retries=0)
    detailed.chat.completions.create(messages=MESSAGES, model="gpt-4o")
    assert emulator.requests[-1].headers["x-stainless-read-timeout"] == "5.0"
    detailed.with_options(timeout=7.5).chat.completions.create(messages=MESSAGES, model="gpt-4o")
    assert emulator.requests[-1].headers["x-stainless-read-timeout"] == "7.5"


def test_a_timeout_has_a_class_of_its_own(emulator: Emulator) -> None:
    emulator.faults.plan("delay:5")
    with pytest.raises(openai.APITimeoutError):
        OpenAI(timeout=0.1, max_retries=0).models.list()
