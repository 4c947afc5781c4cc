"""Clients, their options, errors, raw responses, hooks and plugins. Checked by mypy and pyright, never run."""

from __future__ import annotations

from pathlib import Path
from typing import Generator, Optional

import httpx
from typing_extensions import assert_type

import openai
from openai import AsyncOpenAI, DefaultAioHttpClient, DefaultHttpxClient, OpenAI, RetryEvent, RetryPolicy, omit
from openai.types.chat import ChatCompletion
from openai_core.hooks import Attempt
from openai_core.plugins import PluginContext


def told(event: RetryEvent) -> None:
    assert_type(event.attempt, int)
    assert_type(event.delay, float)


def hook(attempt: Attempt) -> Generator[None, httpx.Response, None]:
    attempt.request.headers["X-Attempt"] = str(attempt.number)
    response = yield
    assert_type(response.status_code, int)


def plugin(context: PluginContext) -> None:
    context.headers["X-Team"] = "search"


def key() -> str:
    return "k"


async def async_key() -> str:
    return "k"


def clients() -> None:
    client = OpenAI(
        api_key=key,
        base_url="http://api.test/v1",
        timeout=httpx.Timeout(60.0, connect=2.0),
        max_retries=3,
        http_client=DefaultHttpxClient(proxy="http://proxy.test"),
        retry_policy=RetryPolicy(on_retry=told),
        deadline=30.0,
        stream_idle_timeout=5.0,
        on_truncation="ignore",
        hooks=[hook],
        plugins=[plugin],
    )
    assert_type(client.with_options(timeout=5.0, max_retries=5, on_truncation="raise"), OpenAI)
    with client as same:
        assert_type(same, OpenAI)
    AsyncOpenAI(api_key=async_key, http_client=DefaultAioHttpClient())
    OpenAI(timeout=None, organization=None)


def raw(client: OpenAI) -> None:
    response = client.chat.completions.with_raw_response.create(
        model="gpt-4o", messages=[{"role": "user", "content": "Hello"}]
    )
    assert_type(response.headers, httpx.Headers)
    assert_type(response.retries_taken, int)
    assert_type(response.parse(), ChatCompletion)
    with client.chat.completions.with_streaming_response.create(
        model="gpt-4o", messages=[{"role": "user", "content": "Hello"}]
    ) as streamed:
        assert_type(streamed.status_code, int)
        assert_type(streamed.parse(), ChatCompletion)


async def raw_asynchronously(client: AsyncOpenAI) -> None:
    response = await client.chat.completions.with_raw_response.create(
        model="gpt-4o", messages=[{"role": "user", "content": "Hello"}]
    )
    assert_type(response.parse(), ChatCompletion)
    async with client.chat.completions.with_streaming_response.create(
        model="gpt-4o", messages=[{"role": "user", "content": "Hello"}]
    ) as streamed:
        assert_type(await streamed.parse(), ChatCompletion)


def arguments(client: OpenAI, limit: Optional[int]) -> None:
    client.files.create(file=Path("a.jsonl"), purpose="fine-tune")
    client.files.create(file=("a.jsonl", b"{}", "application/jsonl"), purpose="fine-tune")
    client.fine_tuning.jobs.list(limit=omit if limit is None else limit)
    completion = client.chat.completions.create(model="gpt-4o", messages=[], response_format={"type": "json_object"})
    assert_type(completion.to_json(), str)
    assert_type(completion._request_id, Optional[str])


def errors(client: OpenAI) -> None:
    try:
        client.models.list()
    except openai.APIStatusError as error:
        assert_type(error.status_code, int)
        assert_type(error.response, httpx.Response)
        assert_type(error.request_id, Optional[str])
    except openai.APIConnectionError as error:
        assert_type(error.message, str)
        assert_type(error.request, httpx.Request)
    except openai.APIError as error:
        assert_type(error.code, Optional[str])
        assert_type(error.retryable, bool)
