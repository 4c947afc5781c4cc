"""What cannot be sent ends in one clear error before anything is sent, in both flavours."""

from __future__ import annotations

from pathlib import Path
from typing import Any, Callable, Dict, Tuple, Type

import httpx
import pytest

import openai
from openai import AsyncOpenAI, OpenAI

Call = Callable[[Any], Any]
MESSAGES: Any = [{"role": "user", "content": "Hello"}]


def sent(request: httpx.Request) -> httpx.Response:
    pytest.fail(f"{request.method} {request.url} was sent")


@pytest.fixture
def client() -> OpenAI:
    return OpenAI(api_key="k", base_url="http://api.test/v1", http_client=httpx.Client(transport=transport()))


@pytest.fixture
def async_client() -> AsyncOpenAI:
    http_client = httpx.AsyncClient(transport=transport())
    return AsyncOpenAI(api_key="k", base_url="http://api.test/v1", http_client=http_client)


def transport() -> httpx.MockTransport:
    return httpx.MockTransport(sent)


SETTINGS: Dict[str, Tuple[Dict[str, Any], Type[Exception], str]] = {
    "empty key": ({"api_key": ""}, openai.OpenAIError, "key is empty"),
    "negative timeout": ({"timeout": -1.0}, openai.OpenAIError, "-1"),
    "negative retries": ({"max_retries": -1}, openai.OpenAIError, "-1"),
    "negative deadline": ({"deadline": -2}, openai.OpenAIError, "-2"),
    "unknown keyword": ({"api_kee": "k"}, TypeError, "api_kee"),
}


@pytest.mark.parametrize("flavour", [OpenAI, AsyncOpenAI])
@pytest.mark.parametrize("case", SETTINGS)
def test_settings_of_a_client(case: str, flavour: Callable[..., Any], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("OPENAI_ADMIN_KEY", raising=False)
    settings, error, message = SETTINGS[case]
    with pytest.raises(error, match=message):
        flavour(**{"api_key": "k", **settings})


def chat(client: Any, **changes: Any) -> Any:
    return client.chat.completions.create(**{"model": "gpt-4o", "messages": MESSAGES, **changes})


def circle() -> Any:
    body: Dict[str, Any] = {}
    body["self"] = body
    return body


CALLS: Dict[str, Tuple[Call, Type[Exception], str]] = {
    "empty path parameter": (lambda client: client.models.retrieve(""), openai.ArgumentError, "model"),
    "dot segment": (lambda client: client.models.retrieve(".."), openai.ArgumentError, r"\.\."),
    "encoded dot segment": (lambda client: client.files.delete("%2e%2e"), openai.ArgumentError, "%2e%2e"),
    "missing upload": (
        lambda client: client.files.create(file=Path("no-such-file.jsonl"), purpose="fine-tune"),
        openai.UploadFileError,
        "no-such-file.jsonl",
    ),
    "folder as upload": (
        lambda client: client.files.create(file=Path(__file__).parent, purpose="fine-tune"),
        openai.UploadFileError,
        "tests",
    ),
    "number that is not real": (lambda client: chat(client, metadata={"a": 1j}), openai.ArgumentError, "metadata"),
    "object in a body": (lambda client: chat(client, extra_body={"x": object()}), openai.ArgumentError, "x"),
    "circle in a body": (lambda client: chat(client, extra_body=circle()), openai.ArgumentError, "self"),
    "not a number": (lambda client: chat(client, temperature=float("nan")), openai.ArgumentError, "temperature"),
    "unknown keyword": (lambda client: chat(client, temprature=1), TypeError, "temprature"),
    "negative timeout": (lambda client: chat(client, timeout=-1), openai.OpenAIError, "-1"),
    "line break in a header": (lambda client: chat(client, extra_headers={"X-A": "a\nb"}), openai.ArgumentError, "X-A"),
}


@pytest.mark.parametrize("case", CALLS)
def test_arguments_of_a_call(case: str, client: OpenAI) -> None:
    call, error, message = CALLS[case]
    with pytest.raises(error, match=message):
        call(client)


@pytest.mark.anyio
@pytest.mark.parametrize("case", CALLS)
async def test_arguments_of_an_asynchronous_call(case: str, async_client: AsyncOpenAI) -> None:
    call, error, message = CALLS[case]
    with pytest.raises(error, match=message):
        await call(async_client)
