"""Private steps that programs override, wrap and patch: each counts, in both flavours."""

from __future__ import annotations

import asyncio
from typing import Any, Callable, List
from unittest.mock import patch

import httpx
import pytest

import openai
from openai import AsyncOpenAI, OpenAI
from openai._base_client import BaseClient
from openai.types import Model
from openai_core.retries import RetryEvent, RetryPolicy

FLAVOURS = pytest.mark.parametrize("flavour", [OpenAI, AsyncOpenAI])
MODEL = {"id": "m", "object": "model"}


def done(result: Any) -> Any:
    async def awaited() -> Any:
        return await result

    return asyncio.run(awaited()) if hasattr(result, "__await__") else result


def client_of(flavour: Any, answer: Callable[[httpx.Request], httpx.Response], **options: Any) -> Any:
    http_client: Any = httpx.AsyncClient if issubclass(flavour, AsyncOpenAI) else httpx.Client
    transport = http_client(transport=httpx.MockTransport(answer), follow_redirects=True)
    return flavour(**{"base_url": "http://api.test/v1", "api_key": "k", "http_client": transport, **options})


def model(request: httpx.Request) -> httpx.Response:
    return httpx.Response(200, json=MODEL)


# Addresses


@FLAVOURS
def test_a_subclass_leaves_out_the_slash(flavour: Any) -> None:
    class Exact(flavour):  # type: ignore[misc]
        def _enforce_trailing_slash(self, url: httpx.URL) -> httpx.URL:
            return url.copy_with(raw_path=url.raw_path.rstrip(b"/"))

    seen: List[str] = []

    def answer(request: httpx.Request) -> httpx.Response:
        seen.append(str(request.url))
        return model(request)

    client = client_of(Exact, answer)
    assert str(client.base_url) == "http://api.test/v1"
    client.base_url = "http://other.test/v2/"
    assert str(client.base_url) == "http://other.test/v2"
    assert str(client.copy().base_url) == "http://other.test/v2"
    done(client.models.retrieve("m"))
    assert seen == ["http://other.test/v2/models/m"]


def test_the_slash_can_be_asked_for() -> None:
    client = OpenAI(api_key="k")
    assert str(client._enforce_trailing_slash(httpx.URL("http://a.test/v1?x=1"))) == "http://a.test/v1/?x=1"
    assert str(client._enforce_trailing_slash(httpx.URL("http://a.test/v1/"))) == "http://a.test/v1/"


# Sending


@FLAVOURS
def test_what_sends_with_new_credentials_is_wrapped(flavour: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    seen: List[Any] = []
    original = flavour._send_with_auth_retry

    def watched(self: Any, request: httpx.Request, **arguments: Any) -> Any:
        seen.append((request.url.path, arguments["stream"]))
        return original(self, request, **arguments)

    monkeypatch.setattr(flavour, "_send_with_auth_retry", watched)
    assert done(client_of(flavour, model).models.retrieve("m")).id == "m"
    assert seen == [("/v1/models/m", False)]


# Retries


@FLAVOURS
def test_the_number_of_retries_is_looked_at_where_a_subclass_does(flavour: Any) -> None:
    class Lenient(flavour):  # type: ignore[misc]
        @staticmethod
        def _validate_max_retries(value: object) -> None:
            seen.append(value)

    seen: List[object] = []
    client = client_of(Lenient, model, max_retries=1.5)
    done(client.models.retrieve("m"))
    assert seen == [1.5, 1.5]


@FLAVOURS
def test_the_number_of_retries_is_looked_at_where_a_test_patches(flavour: Any) -> None:
    with patch.object(BaseClient, "_validate_max_retries", side_effect=RuntimeError("stop")), pytest.raises(
        RuntimeError, match="stop"
    ):
        client_of(flavour, model)
    for wrong in (None, -1, "2"):
        with pytest.raises(openai.OpenAIError, match="max_retries"):
            client_of(flavour, model)._validate_max_retries(wrong)


@FLAVOURS
def test_on_retry_is_told_where_the_wait_is_replaced(flavour: Any) -> None:
    told: List[RetryEvent] = []
    statuses = iter([500, 200])

    def answer(request: httpx.Request) -> httpx.Response:
        return httpx.Response(next(statuses), json=MODEL, headers={"retry-after": "7"})

    class Quick(flavour):  # type: ignore[misc]
        def _sleep_for_retry(self, **facts: Any) -> Any:
            waits.append(facts["retries_taken"])
            return asyncio.sleep(0) if issubclass(flavour, AsyncOpenAI) else None

    waits: List[int] = []
    client = client_of(Quick, answer, retry_policy=RetryPolicy(on_retry=told.append))
    done(client.models.retrieve("m"))
    assert waits == [0]
    assert told == [RetryEvent(1, "status 500", 7.0)]


def test_the_wait_of_a_synchronous_client_is_patched_where_it_was() -> None:
    statuses = iter([500, 500, 200])
    client = client_of(OpenAI, lambda request: httpx.Response(next(statuses), json=MODEL))
    with patch("openai._base_client.time.sleep") as sleep:
        assert client.models.retrieve("m").id == "m"
    assert [0.375 <= call.args[0] <= 1 for call in sleep.mock_calls] == [True, True]


# Answers


@FLAVOURS
def test_what_an_answer_becomes_is_overridden(flavour: Any) -> None:
    class Watching(flavour):  # type: ignore[misc]
        def _process_response_data(self, *, data: Any, cast_to: Any, response: Any) -> Any:
            seen.append((data, cast_to, response.status_code))
            return super()._process_response_data(data={**data, "id": "other"}, cast_to=cast_to, response=response)

    seen: List[Any] = []
    client = client_of(Watching, model)
    assert done(client.models.retrieve("m")).id == "other"
    assert seen == [(MODEL, Model, 200)]
    assert done(client.models.with_raw_response.retrieve("m")).parse().id == "other"


@FLAVOURS
def test_what_an_answer_becomes_is_patched(flavour: Any) -> None:
    client = client_of(flavour, model)
    with patch.object(BaseClient, "_process_response_data", return_value="patched"):
        assert done(client.models.retrieve("m")) == "patched"
    assert done(client.models.retrieve("m")).id == "m"


# The key that all attempts share


@FLAVOURS
@pytest.mark.parametrize("step", ["_prepare_options", "_build_request", "_build_headers", "_process_response"])
def test_steps_see_the_idempotency_key(flavour: Any, step: str, monkeypatch: pytest.MonkeyPatch) -> None:
    seen: List[Any] = []
    original = getattr(flavour, step)

    def watched(self: Any, *args: Any, **arguments: Any) -> Any:
        seen.append((args[0] if args else arguments["options"]).idempotency_key)
        return original(self, *args, **arguments)

    monkeypatch.setattr(flavour, step, watched)
    statuses = iter([500, 200, 200])
    headers: List[httpx.Headers] = []

    def answer(request: httpx.Request) -> httpx.Response:
        headers.append(request.headers)
        return httpx.Response(next(statuses), json={"id": "e", "data": [{}]}, headers={"retry-after-ms": "1"})

    client = client_of(flavour, answer)
    done(client.embeddings.create(model="m", input="x", encoding_format="float"))
    assert seen[0].startswith("stainless-python-retry-")
    assert len({*seen}) == 1
    done(client.models.retrieve("m"))
    assert seen[-1] is None
    assert not [each for each in headers if "idempotency-key" in each]
