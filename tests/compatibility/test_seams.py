"""Where instrumentation hooks in: `request`, the verbs of a resource, the iterator of a stream, methods of classes."""

from __future__ import annotations

import asyncio
from typing import Any, Callable, Iterator, List, TypeVar
from unittest.mock import AsyncMock, Mock, patch

import httpx
import pytest

import openai
from openai import AsyncOpenAI, OpenAI
from openai._constants import RAW_RESPONSE_HEADER
from openai._models import FinalRequestOptions
from openai._streaming import AsyncStream, Stream
from openai.types import CreateEmbeddingResponse
from openai.types.chat import ChatCompletion, ChatCompletionMessage

T = TypeVar("T")
MESSAGES: Any = [{"role": "user", "content": "Hello"}]
COMPLETION = ChatCompletion.construct(id="c", choices=[], created=1, model="m", object="chat.completion")

pytestmark = pytest.mark.usefixtures("server")


def chat(client: Any, **changes: Any) -> Any:
    return client.chat.completions.create(model="gpt-4o", messages=MESSAGES, **changes)


def test_request_of_the_class_sees_every_call(monkeypatch: pytest.MonkeyPatch) -> None:
    seen: List[Any] = []
    original: Callable[..., Any] = OpenAI.request

    def request(self: OpenAI, cast_to: Any, options: FinalRequestOptions, **rest: Any) -> Any:
        seen.append((cast_to, options.method, options.url, options.json_data, rest.get("stream")))
        return original(self, cast_to, options, **rest)

    client = OpenAI()
    monkeypatch.setattr(OpenAI, "request", request)
    chat(client)
    list(chat(client, stream=True))
    client.models.list()
    body = {"model": "gpt-4o", "messages": MESSAGES}
    assert seen[0] == (ChatCompletion, "post", "/chat/completions", body, False)
    assert seen[1][3:] == ({**body, "stream": True}, True)
    assert seen[2][1:3] == ("get", "/models")


@pytest.mark.anyio
async def test_request_of_the_asynchronous_class(monkeypatch: pytest.MonkeyPatch) -> None:
    seen: List[Any] = []
    original: Callable[..., Any] = AsyncOpenAI.request

    async def request(self: AsyncOpenAI, cast_to: Any, options: FinalRequestOptions, **rest: Any) -> Any:
        seen.append((cast_to, options.url))
        return await original(self, cast_to, options, **rest)

    monkeypatch.setattr(AsyncOpenAI, "request", request)
    async with AsyncOpenAI() as client:
        await chat(client)
        await client.embeddings.create(model="text-embedding-3-small", input="Hello")
    assert seen == [(ChatCompletion, "/chat/completions"), (CreateEmbeddingResponse, "/embeddings")]


def test_request_of_one_client() -> None:
    client: Any = OpenAI()
    client.request = Mock(return_value=COMPLETION)
    assert chat(client) is COMPLETION
    assert client.request.call_args.args[1].json_data["model"] == "gpt-4o"


def test_a_verb_of_a_resource() -> None:
    client: Any = OpenAI()
    client.chat.completions._post = Mock(return_value=COMPLETION)
    assert chat(client) is COMPLETION
    assert client.chat.completions._post.call_args.args == ("/chat/completions",)


@pytest.mark.anyio
async def test_a_verb_of_an_asynchronous_resource() -> None:
    client: Any = AsyncOpenAI()
    client.chat.completions._post = AsyncMock(return_value=COMPLETION)
    assert await chat(client) is COMPLETION
    client.chat.completions._post.assert_awaited_once()


def test_the_iterator_of_a_stream_may_be_wrapped() -> None:
    stream = chat(OpenAI(), stream=True)
    seen: List[Any] = []

    def wrapped(inner: Iterator[Any]) -> Iterator[Any]:
        for item in inner:
            seen.append(item)
            yield item

    stream._iterator = wrapped(stream._iterator)
    assert list(stream) == seen
    assert seen


class Told:
    """What a monitoring product does: it wraps `_iter_events`, and tells each stream of its call after `create`."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch, cls: Any) -> None:
        self.told: List[Any] = []
        inner = cls._iter_events

        def events(stream: Any) -> Any:
            self.told.append(vars(stream).get("_of_the_call"))
            return inner(stream)

        monkeypatch.setattr(cls, "_iter_events", events)

    def tell(self, stream: Any) -> Any:
        assert self.told == []
        stream._of_the_call = "told"
        return stream


@pytest.mark.parametrize("first", [next, iter, list])
def test_events_are_asked_for_when_somebody_iterates(monkeypatch: pytest.MonkeyPatch, first: Any) -> None:
    product = Told(monkeypatch, Stream)
    first(product.tell(chat(OpenAI(), stream=True)))
    assert product.told == ["told"]


@pytest.mark.anyio
async def test_asynchronous_events_are_asked_for_when_somebody_iterates(monkeypatch: pytest.MonkeyPatch) -> None:
    product = Told(monkeypatch, AsyncStream)
    assert [chunk async for chunk in product.tell(await chat(AsyncOpenAI(), stream=True))]
    assert product.told == ["told"]


@pytest.mark.anyio
async def test_what_nobody_iterates_closes(monkeypatch: pytest.MonkeyPatch) -> None:
    with chat(OpenAI(), stream=True) as stream:
        pass
    assert (stream.response.is_closed, list(stream)) == (True, [])
    async with await chat(AsyncOpenAI(), stream=True) as asynchronous:
        pass
    assert (asynchronous.response.is_closed, [chunk async for chunk in asynchronous]) == (True, [])


def test_streams_may_be_subclassed() -> None:
    class Counting(Stream[T]):
        count = 0

        def __stream__(self) -> Iterator[T]:
            for item in super().__stream__():
                self.count += 1
                yield item

    client = OpenAI()
    body = {"model": "gpt-4o", "messages": MESSAGES, "stream": True}
    stream: Any = client.post(
        "/chat/completions", cast_to=Counting, body=body, stream=True, stream_cls=Counting[ChatCompletion]
    )
    assert len(list(stream)) == stream.count > 0


def test_a_method_patched_by_its_path() -> None:
    old = OpenAI()
    assert chat(old).id
    with patch("openai.resources.chat.completions.Completions.create", return_value=COMPLETION):
        assert chat(old) is COMPLETION
        assert chat(OpenAI()) is COMPLETION
    assert chat(old) is not COMPLETION


@pytest.mark.anyio
async def test_an_asynchronous_method_patched_by_its_path() -> None:
    with patch("openai.resources.chat.completions.AsyncCompletions.create", AsyncMock(return_value=COMPLETION)):
        assert await chat(AsyncOpenAI()) is COMPLETION


@pytest.mark.parametrize("flavour", [OpenAI, AsyncOpenAI])
def test_what_probes_look_at(flavour: Any) -> None:
    client = flavour(base_url="http://api.test/v1", default_query={"q": "1"})
    assert str(client._base_url) == "http://api.test/v1/"
    assert str(client._client.base_url) == "http://api.test/v1/"
    assert client._custom_query == {"q": "1"}
    assert getattr(client, "_api_version", None) is None
    assert getattr(client._client, "_auth_headers", None) is None
    key = client._refresh_api_key()
    assert (asyncio.run(key) if flavour is AsyncOpenAI else key) == client.api_key
    assert isinstance(client._client, (httpx.Client, httpx.AsyncClient))


def test_options_as_instrumentation_uses_them() -> None:
    options = FinalRequestOptions.construct(method="post", url="/x", json_data={"model": "m"}, headers=openai.NOT_GIVEN)
    copied = options.model_copy()
    copied.json_data = {"model": "other"}
    assert (options.method, options.url, options.json_data) == ("post", "/x", {"model": "m"})
    assert FinalRequestOptions(method="get", url="/y").json_data is None


def test_the_header_of_raw_responses_still_works() -> None:
    raw = chat(OpenAI(), extra_headers={RAW_RESPONSE_HEADER: "true"})
    assert isinstance(raw.parse(), ChatCompletion)


@pytest.mark.parametrize("stream", [False, True])
def test_request_sees_plain_data(monkeypatch: pytest.MonkeyPatch, stream: bool) -> None:
    seen: List[Any] = []
    original: Callable[..., Any] = OpenAI.request

    def request(self: OpenAI, cast_to: Any, options: FinalRequestOptions, **rest: Any) -> Any:
        seen.append(options.json_data)
        return original(self, cast_to, options, **rest)

    monkeypatch.setattr(OpenAI, "request", request)
    answer = ChatCompletionMessage(role="assistant", content="Hello")
    parts = iter([{"type": "text", "text": "How are you?"}])
    messages: Any = (each for each in [answer, {"role": "user", "content": parts}])
    OpenAI().chat.completions.create(model="gpt-4o", messages=messages, stream=stream)
    content = [{"type": "text", "text": "How are you?"}]
    assert seen[0]["messages"] == [{"role": "assistant", "content": "Hello"}, {"role": "user", "content": content}]
    assert type(seen[0]["messages"][0]) is dict


def test_options_are_copied_as_models_are() -> None:
    options = FinalRequestOptions.construct(method="post", url="/a", json_data={"a": [1]})
    for copied in (options.copy(update={"url": "/b"}), options.model_copy(update={"url": "/b"})):
        assert (copied.url, copied.json_data is options.json_data, options.url) == ("/b", True, "/a")
    deep = options.model_copy(deep=True)
    assert deep.json_data == options.json_data
    assert deep.json_data is not options.json_data
