"""What programs patch, wrap and override: views, attributes of clients, and the steps of a call, in both flavours."""

from __future__ import annotations

import asyncio
import inspect
import logging
import operator
import pickle
from typing import Any, Callable, Dict, List
from unittest.mock import AsyncMock, MagicMock, create_autospec, patch

import httpx
import pytest

from openai import AsyncBedrockOpenAI, AsyncOpenAI, OpenAI
from openai._base_client import AsyncAPIClient, BaseClient, SyncAPIClient
from openai.types import Model

FLAVOURS = pytest.mark.parametrize("flavour", [OpenAI, AsyncOpenAI])
MESSAGES: Any = [{"role": "user", "content": "Hello"}]
VERBS = ("get", "post", "put", "patch", "delete")
AWAITED = ("request", "_prepare_options", "_prepare_request", "_process_response", "_send_request", "close")
EVENTS = b'data: {"choices": [{"index": 0, "delta": {}, "finish_reason": "stop"}]}\n\ndata: [DONE]\n\n'


def done(result: Any) -> Any:
    async def awaited() -> Any:
        return await result

    return asyncio.run(awaited()) if hasattr(result, "__await__") else result


def client_of(flavour: Any, answer: Callable[[httpx.Request], httpx.Response], **options: Any) -> Any:
    http_client: Any = httpx.AsyncClient if issubclass(flavour, AsyncOpenAI) else httpx.Client
    transport = http_client(transport=httpx.MockTransport(answer), follow_redirects=True)
    return flavour(base_url="http://api.test/v1", api_key="k", http_client=transport, **options)


def models(request: httpx.Request) -> httpx.Response:
    if request.url.path.endswith("/chat/completions"):
        return httpx.Response(200, headers={"content-type": "text/event-stream"}, content=EVENTS)
    return httpx.Response(200, headers={"x-request-id": "req_7"}, json={"id": "m", "object": "model"})


# Attributes


@FLAVOURS
@pytest.mark.parametrize("name", ["with_raw_response", "with_streaming_response"])
def test_views_are_replaced_and_come_back(flavour: Any, name: str) -> None:
    client = flavour(api_key="k")
    for owner in (client.chat.completions, client.responses, client):
        before = getattr(owner, name)
        with patch.object(owner, name) as double:
            assert getattr(owner, name) is double
        assert getattr(owner, name) is before
        with patch.object(type(owner), name, MagicMock()) as double:
            assert getattr(type(owner), name) is double


@FLAVOURS
@pytest.mark.parametrize(
    ("name", "value"),
    [("_client", MagicMock()), ("timeout", 3.0), ("_base_url", "http://other.test/"), ("_default_stream_cls", list)],
)
def test_attributes_of_a_client_are_replaced_and_come_back(flavour: Any, name: str, value: Any) -> None:
    client = flavour(api_key="k", base_url="http://api.test/v1", timeout=9)
    before = getattr(client, name)
    with patch.object(client, name, value):
        assert getattr(client, name) == value
    assert getattr(client, name) == before


def test_a_replaced_http_client_is_what_sends() -> None:
    client = OpenAI(api_key="k", base_url="http://api.test/v1")
    with patch.object(client, "_client", httpx.Client(transport=httpx.MockTransport(models))):
        assert client.models.retrieve("m").id == "m"
    assert not isinstance(client._client._transport, httpx.MockTransport)


@FLAVOURS
def test_a_client_whose_views_were_used_still_travels(flavour: Any) -> None:
    client = flavour(api_key="k")
    assert client.with_raw_response.models
    assert client.with_streaming_response.models
    assert pickle.loads(pickle.dumps(client)).api_key == "k"


def test_doubles_of_the_client_are_awaited_where_it_is() -> None:
    assert isinstance(create_autospec(AsyncOpenAI, instance=True).post, AsyncMock)
    assert not isinstance(create_autospec(OpenAI, instance=True).post, AsyncMock)


# Steps


@pytest.mark.parametrize("name", [*VERBS, *AWAITED])
def test_what_is_awaited_is_a_coroutine_function(name: str) -> None:
    assert inspect.iscoroutinefunction(getattr(AsyncOpenAI, name))
    assert inspect.iscoroutinefunction(getattr(AsyncAPIClient, name))
    assert not inspect.iscoroutinefunction(getattr(OpenAI, name))


def test_each_flavour_has_a_step_of_its_own_for_answers() -> None:
    names = ["self", "cast_to", "options", "response", "stream", "stream_cls", "retries_taken"]
    for flavour in (SyncAPIClient, AsyncAPIClient):
        assert [*inspect.signature(flavour._process_response).parameters] == names
        assert [*inspect.signature(flavour._send_request).parameters] == ["self", "request", "stream", "kwargs"]
        assert "_process_response" in {name for cls in flavour.__mro__ for name in vars(cls)}
    assert not hasattr(BaseClient, "_process_response")
    assert [*inspect.signature(BaseClient._process_response_data).parameters] == ["self", "data", "cast_to", "response"]


class Asynchronous(AsyncOpenAI):
    """Overrides each step and calls the one that it overrides."""

    def __init__(self, **options: Any) -> None:
        super().__init__(**options)
        self.seen: List[str] = []

    async def _prepare_options(self, options: Any) -> Any:
        self.seen.append("options")
        return await super()._prepare_options(options)

    async def _prepare_request(self, request: httpx.Request) -> None:
        self.seen.append("request")
        await super()._prepare_request(request)

    async def _process_response(self, **answer: Any) -> Any:
        self.seen.append("response")
        return await super()._process_response(**answer)

    async def _send_request(self, request: httpx.Request, **arguments: Any) -> httpx.Response:
        self.seen.append("send")
        return await super()._send_request(request, **arguments)

    async def get(self, path: str, **arguments: Any) -> Any:
        self.seen.append("get")
        return await super().get(path, **arguments)


class Synchronous(OpenAI):
    """The same."""

    def __init__(self, **options: Any) -> None:
        super().__init__(**options)
        self.seen: List[str] = []

    def _prepare_options(self, options: Any) -> Any:
        self.seen.append("options")
        return super()._prepare_options(options)

    def _prepare_request(self, request: httpx.Request) -> None:
        self.seen.append("request")
        super()._prepare_request(request)

    def _process_response(self, **answer: Any) -> Any:
        self.seen.append("response")
        return super()._process_response(**answer)

    def _send_request(self, request: httpx.Request, **arguments: Any) -> httpx.Response:
        self.seen.append("send")
        return super()._send_request(request, **arguments)

    def get(self, path: str, **arguments: Any) -> Any:
        self.seen.append("get")
        return super().get(path, **arguments)


@pytest.mark.parametrize("flavour", [Synchronous, Asynchronous])
def test_a_subclass_overrides_each_step(flavour: Any) -> None:
    client = client_of(flavour, models)
    assert done(client.models.retrieve("m")).id == "m"
    assert client.seen == ["get", "options", "request", "send", "response"]
    stream = done(client.chat.completions.create(model="m", messages=MESSAGES, stream=True))
    assert client.seen[5:] == ["options", "request", "send", "response"]
    assert stream.response.status_code == 200


@FLAVOURS
def test_a_wrapper_that_claims_to_be_the_method_is_called(flavour: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    wrapt = pytest.importorskip("wrapt")
    seen: List[int] = []

    def watched(wrapped: Any, instance: Any, args: Any, kwargs: Dict[str, Any]) -> Any:
        seen.append(kwargs["response"].status_code)
        return wrapped(*args, **kwargs)

    monkeypatch.setattr(flavour, "_process_response", wrapt.FunctionWrapper(flavour._process_response, watched))
    assert done(client_of(flavour, models).models.retrieve("m")).id == "m"
    assert seen == [200]


def test_a_bedrock_client_prepares_options_too() -> None:
    class Signed(AsyncBedrockOpenAI):
        async def _prepare_options(self, options: Any) -> Any:
            return await super()._prepare_options(options)

    client = Signed(
        api_key="k",
        base_url="http://api.test/v1",
        http_client=httpx.AsyncClient(transport=httpx.MockTransport(models)),
    )
    assert done(client.models.retrieve("m")).id == "m"


# Retries


@FLAVOURS
def test_decisions_about_retries_are_patched(flavour: Any) -> None:
    statuses = iter([500, 503, 200, 500])
    client = client_of(flavour, lambda request: httpx.Response(next(statuses), json={"id": "m"}))
    with patch("openai._base_client.BaseClient._calculate_retry_timeout", return_value=0.001) as timeout:
        assert done(client.get("/models/m", cast_to=Model)).id == "m"
    assert [call.args[0] for call in timeout.mock_calls] == [2, 1]
    with patch.object(BaseClient, "_should_retry", return_value=False), pytest.raises(Exception, match="500"):
        done(client.get("/models/m", cast_to=Model))


def test_decisions_about_retries_can_be_asked() -> None:
    client = client_of(OpenAI, models)
    options = MagicMock(get_max_retries=lambda limit: limit)
    assert client._should_retry(httpx.Response(429)) is True
    assert client._should_retry(httpx.Response(429, headers={"x-should-retry": "false"})) is False
    assert client._calculate_retry_timeout(2, options, httpx.Headers({"retry-after": "7"})) == 7
    assert 0.375 <= client._calculate_retry_timeout(2, options) <= 0.5


# What is told


@FLAVOURS
def test_a_response_knows_the_redirects_before_it(flavour: Any) -> None:
    def moved(request: httpx.Request) -> httpx.Response:
        steps = {"/v1/models/a": "/v1/models/b", "/v1/models/b": "/v1/models/m"}
        target = steps.get(request.url.path)
        return models(request) if target is None else httpx.Response(307, headers={"location": target})

    raw = done(client_of(flavour, moved).models.with_raw_response.retrieve("a"))
    assert [response.status_code for response in raw.http_response.history] == [307, 307]
    assert [str(response.url.path) for response in raw.http_response.history] == ["/v1/models/a", "/v1/models/b"]
    assert raw.parse().id == "m"


@FLAVOURS
def test_the_log_names_the_request(flavour: Any, caplog: pytest.LogCaptureFixture) -> None:
    with caplog.at_level(logging.DEBUG, logger="openai._base_client"):
        done(client_of(flavour, models).models.retrieve("m"))
    records = [record for record in caplog.records if record.name.startswith("openai")]
    assert {record.name for record in records} == {"openai._base_client"}
    assert "request_id: req_7" in [record.getMessage() for record in records]
    caplog.clear()
    logging.getLogger("openai._base_client").addFilter(drop := lambda record: False)
    with caplog.at_level(logging.DEBUG, logger="openai"):
        done(client_of(flavour, models).models.retrieve("m"))
    logging.getLogger("openai._base_client").removeFilter(drop)
    assert not [record for record in caplog.records if record.name.startswith("openai")]


WITH_WAYS = [
    "admin.organization.external_keys.create",
    "audio.transcriptions.create",
    "audio.voices.create",
    "beta.agents.automations.create",
    "beta.agents.sessions.create",
    "chat.completions.create",
    "completions.create",
    "images.edit",
    "images.generate",
]


@pytest.mark.parametrize("name", WITH_WAYS)
def test_methods_with_several_ways_are_plain_functions_whose_result_is_awaited(name: str) -> None:
    path, _, method = name.rpartition(".")
    resource = operator.attrgetter(path)(AsyncOpenAI(api_key="k"))
    assert not inspect.iscoroutinefunction(getattr(resource, method))
    with pytest.raises(TypeError, match=r"^Missing required arguments; Expected either"):
        getattr(resource, method)()

    async def answered_by_a_patch() -> Any:
        with patch.object(resource, method) as double:
            double.return_value = asyncio.get_running_loop().create_future()
            double.return_value.set_result("answer")
            return await getattr(resource, method)()

    assert asyncio.run(answered_by_a_patch()) == "answer"


@pytest.mark.parametrize(
    "name", ["responses.create", "responses.retrieve", "embeddings.create", "chat.completions.parse"]
)
def test_other_methods_are_coroutine_functions(name: str) -> None:
    assert inspect.iscoroutinefunction(operator.attrgetter(name)(AsyncOpenAI(api_key="k")))
