"""What is copied or pickled of an error holds no password, no key of a URL and no prompt, in any flavour."""

from __future__ import annotations

import contextlib
import copy
import pickle
import traceback
from typing import Any, Callable, Dict, List

import anyio
import pytest
from raw_server import Connection, RawServer, Request, json_answer

from openai import (
    AsyncAzureOpenAI,
    AsyncOpenAI,
    AzureOpenAI,
    DefaultAioHttpClient,
    DefaultAsyncHttpxClient,
    DefaultHttpxClient,
    OpenAI,
    OpenAIError,
)
from openai.providers import bedrock

SECRETS = ("hunter2", "key-of-the-url", "signature-of-the-url", "sk-of-the-client", "the prompt")
BODY: Dict[str, Any] = {"model": "m", "messages": [{"role": "user", "content": "the prompt"}]}
QUERY: Dict[str, object] = {"api_key": "key-of-the-url", "X-Amz-Signature": "signature-of-the-url"}
KEY = "sk-of-the-client"


def script(connection: Connection, request: Request) -> bool:
    """Fails in the way that the path of the base URL names."""
    way = request.target.split("/")[1]
    if way == "status":
        connection.send(json_answer({"error": {"message": "no"}}, 400))
        return True
    if way == "html":
        connection.send(b"HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Length: 6\r\n\r\n<html>")
        return True
    if way == "silence":
        connection.wait_for_end()
    if way == "cut":
        connection.send(
            b"HTTP/1.1 200 OK\r\nContent-Type: text/event-stream\r\nContent-Length: 100\r\n\r\ndata: {}\n\n"
        )
    return False


def _settings(url: str, http_client: Any) -> Dict[str, Any]:
    return {
        "base_url": f"{url}?api-key=key-of-the-url".replace("://", "://me:hunter2@"),
        "default_query": QUERY,
        "http_client": http_client(timeout=5),
        "max_retries": 0,
        "deadline": 0.3,
    }


def _blocking(make: Callable[..., Any], **more: Any) -> Callable[[str, Any], OpenAIError]:
    def fail(url: str, call: Any) -> OpenAIError:
        with make(**_settings(url, DefaultHttpxClient), **more) as client, pytest.raises(OpenAIError) as raised:
            for _ in call(client):
                pass
        return raised.value

    return fail


def _asynchronous(
    make: Callable[..., Any], backend: str, http_client: Any, **more: Any
) -> Callable[[str, Any], OpenAIError]:
    def fail(url: str, call: Any) -> OpenAIError:
        async def main() -> OpenAIError:
            async with make(**_settings(url, http_client), **more) as client:
                with pytest.raises(OpenAIError) as raised:
                    async for _ in await call(client):
                        pass
            return raised.value

        return anyio.run(main, backend=backend)

    return fail


def _of_bedrock(**settings: Any) -> Any:
    return OpenAI(provider=bedrock(base_url=settings.pop("base_url"), api_key=KEY), **settings)


FLAVOURS = {
    "sync": _blocking(OpenAI, api_key=KEY),
    "asyncio": _asynchronous(AsyncOpenAI, "asyncio", DefaultAsyncHttpxClient, api_key=KEY),
    "trio": _asynchronous(AsyncOpenAI, "trio", DefaultAsyncHttpxClient, api_key=KEY),
    "aiohttp": _asynchronous(AsyncOpenAI, "asyncio", DefaultAioHttpClient, api_key=KEY),
    "azure": _blocking(AzureOpenAI, api_key=KEY, api_version="1"),
    "asynchronous azure": _asynchronous(
        AsyncAzureOpenAI, "asyncio", DefaultAsyncHttpxClient, azure_ad_token=KEY, api_version="1"
    ),
    "bedrock": _blocking(_of_bedrock),
}
WAYS = ("status", "html", "closed", "silence", "cut")
COPIES: Dict[str, Callable[[BaseException], Any]] = {
    "copy": copy.copy,
    "deepcopy": copy.deepcopy,
    "pickle": lambda error: pickle.loads(pickle.dumps(error)),
}
with contextlib.suppress(ImportError):
    import dill

    COPIES["dill"] = lambda error: dill.loads(dill.dumps(error))


def all_that_is_in(value: object, seen: List[Any]) -> str:
    """Returns the texts that an object holds, however deep."""
    if any(value is each for each in seen):
        return ""
    seen.append(value)
    if isinstance(value, (str, bytes, int, float, type(None))):
        return str(value)
    if isinstance(value, dict):
        return " ".join(all_that_is_in(part, seen) for pair in value.items() for part in pair)
    if isinstance(value, (list, tuple)):
        return " ".join(all_that_is_in(part, seen) for part in value)
    if isinstance(value, BaseException):
        return f"{value!r} {value} {all_that_is_in(value.args, seen)} {all_that_is_in(vars(value), seen)}"
    if type(value).__module__.partition(".")[0] in ("httpx", "httpx2"):
        return f"{value!r} {value} {all_that_is_in(vars(value), seen)}"
    return repr(value)


@pytest.mark.parametrize("way", WAYS)
@pytest.mark.parametrize("flavour", FLAVOURS)
def test_copies_hold_no_secrets(serve: Callable[..., RawServer], flavour: str, way: str) -> None:
    server = serve(script)
    stream = way == "cut"
    error = FLAVOURS[flavour](
        f"{server.url.rpartition('/')[0]}/{way}", lambda client: client.chat.completions.create(**BODY, stream=stream)
    )
    texts = {name: all_that_is_in(copied(error), []) for name, copied in COPIES.items()}
    texts["pickled"] = pickle.dumps(error).decode("latin-1")
    texts["shown"] = "".join(traceback.format_exception(type(error), error, error.__traceback__))
    found = [(name, secret) for name, text in texts.items() for secret in SECRETS if secret in text]
    lines_of_this_file = [("shown", "the prompt")]  # a traceback quotes them
    assert [each for each in found if each not in lines_of_this_file] == []
    assert type(pickle.loads(pickle.dumps(error))).__name__ == type(error).__name__
