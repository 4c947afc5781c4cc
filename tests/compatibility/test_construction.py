"""Construction is lenient, sending is strict: a client that never sends anything is built from whatever there is."""

from __future__ import annotations

import asyncio
import copy
from typing import Any, Callable, List
from unittest.mock import AsyncMock, MagicMock, Mock

import httpx
import pytest
from pydantic import SecretStr

import openai
from openai import AsyncAzureOpenAI, AsyncOpenAI, AzureOpenAI, BedrockOpenAI, OpenAI

V1 = "https://r.openai.azure.com/openai/v1/"
MESSAGES: Any = [{"role": "user", "content": "Hello"}]
FLAVOURS = pytest.mark.parametrize("flavour", [OpenAI, AsyncOpenAI])
AZURE = pytest.mark.parametrize("flavour", [AzureOpenAI, AsyncAzureOpenAI])


def done(result: Any) -> Any:
    async def awaited() -> Any:
        return await result

    return asyncio.run(awaited()) if hasattr(result, "__await__") else result


def doubles(flavour: Any, requests: List[httpx.Request]) -> Any:
    def answer(request: httpx.Request) -> httpx.Response:
        requests.append(request)
        return httpx.Response(200, json={"object": "list", "data": []})

    client: Any = httpx.AsyncClient if flavour is AsyncOpenAI else httpx.Client
    return client(transport=httpx.MockTransport(answer))


def azure(flavour: Any, endpoint: str, **options: Any) -> Any:
    return flavour(azure_endpoint=endpoint, api_key="k", api_version="2024-10-21", **options)


@FLAVOURS
@pytest.mark.parametrize(
    ("base_url", "shown"),
    [
        ("test", "test/"),
        ("my-base-url", "my-base-url/"),
        ("", ""),
        ("/v1", "/v1/"),
        ("localhost:8000/v1", "localhost:8000/v1/"),
        ("ftp://host/v1", "ftp://host/v1/"),
        ("http://host", "http://host"),
        ("https://host:8443", "https://host:8443"),
        ("http://host/", "http://host/"),
        ("http://host?a=b", "http://host?a=b"),
        ("http://host/v1", "http://host/v1/"),
    ],
)
def test_any_base_url_makes_a_client(flavour: Any, base_url: str, shown: str) -> None:
    client = flavour(base_url=base_url, api_key="k")
    assert (str(client.base_url), str(client._base_url)) == (shown, shown)
    assert str(client.with_options(timeout=1).base_url) == str(copy.copy(client).base_url) == shown
    client = flavour(api_key="k", base_url="https://elsewhere.test")
    client.base_url = base_url
    assert str(client.base_url) == shown


@FLAVOURS
@pytest.mark.parametrize("base_url", ["test", "", "/v1", "ftp://host/v1", "http://", "http://a b/", "http://host:port"])
def test_the_error_comes_once_something_is_sent(flavour: Any, base_url: str) -> None:
    requests: List[httpx.Request] = []
    client = flavour(base_url=base_url, api_key="k", http_client=doubles(flavour, requests))
    calls: List[Callable[[], Any]] = [
        lambda: client.post("/chat/completions", cast_to=object, body={}),
        lambda: client.chat.completions.create(model="m", messages=MESSAGES),
        lambda: client.responses.create(model="m", input="Hello", stream=True),
    ]
    for call in calls:
        with pytest.raises(openai.ConfigurationError, match=r"^`base_url`"):
            done(call())
    assert requests == []


UNUSABLE = pytest.mark.parametrize(
    ("name", "value", "message"),
    [
        ("timeout", "30", "^`timeout` takes seconds, an httpx.Timeout or None, got str"),
        ("timeout", MagicMock(), "^`timeout.connect` takes a number of seconds"),
        ("api_key", b"k", "^`api_key` takes a string or a function, got bytes"),
        ("api_key", SecretStr("hidden"), "^`api_key` takes a string or a function, got SecretStr"),
        ("api_key", MagicMock(), "^(The `api_key` function must return|`api_key` takes) a string"),
    ],
)


@FLAVOURS
@UNUSABLE
def test_what_cannot_be_used_is_named_once_something_is_sent(flavour: Any, name: str, value: Any, message: str) -> None:
    requests: List[httpx.Request] = []
    plain = flavour(api_key="k", http_client=doubles(flavour, requests))
    client = flavour(**{"api_key": "k", "http_client": plain._client, name: value})
    copies = [copy.copy(client), client.with_options(max_retries=0), plain.with_options(**{name: value})]
    setattr(plain, name, value)
    for each in (client, plain, *copies):
        with pytest.raises(openai.ArgumentError, match=message):
            done(each.get("/models", cast_to=object))
    assert requests == []
    assert flavour(**{"api_key": "k", name: value}).max_retries == 2


@AZURE
def test_a_deployment_without_a_name_is_none(flavour: Any) -> None:
    client = azure(flavour, "https://r.openai.azure.com", azure_deployment="")
    assert str(client.base_url) == "https://r.openai.azure.com/openai/"


def test_the_address_of_one_call_is_enough() -> None:
    requests: List[httpx.Request] = []
    client = OpenAI(base_url="test", api_key="k", http_client=doubles(OpenAI, requests))
    client.get("http://api.test/models", cast_to=object)
    assert [str(request.url) for request in requests] == ["http://api.test/models"]


def test_an_http_client_completes_a_relative_base_url() -> None:
    requests: List[httpx.Request] = []
    http_client = doubles(OpenAI, requests)
    http_client.base_url = "http://gateway.test/openai"
    OpenAI(base_url="/v1", api_key="k", http_client=http_client).models.list()
    assert [str(request.url) for request in requests] == ["http://gateway.test/openai/v1/models"]


@FLAVOURS
@pytest.mark.parametrize("double", [Mock, MagicMock, AsyncMock])
def test_a_double_of_an_http_client_will_do(flavour: Any, double: Any) -> None:
    http_client = double(spec=httpx.AsyncClient if flavour is AsyncOpenAI else httpx.Client)
    client = flavour(api_key="k", http_client=http_client)
    assert client.timeouts == flavour(api_key="k").timeouts
    assert client.with_options(max_retries=0)._client is http_client


@FLAVOURS
def test_defaults_may_be_pairs(flavour: Any) -> None:
    requests: List[httpx.Request] = []
    pairs: Any = {"default_headers": [("x-mine", "1")], "default_query": [("a", "b")]}
    client = flavour(api_key="k", http_client=doubles(flavour, requests), base_url="http://host/v1")
    for each in (flavour(api_key="k", base_url="http://host/v1", http_client=client._client, **pairs), client):
        done(each.with_options(**pairs).models.list())
    assert [(str(sent.url), sent.headers["x-mine"]) for sent in requests] == [("http://host/v1/models?a=b", "1")] * 2
    for name in pairs:
        with pytest.raises(openai.ConfigurationError, match=f"^`{name}` takes a mapping"):
            flavour(api_key="k", **{name: "a=b"})


@AZURE
def test_a_base_url_that_is_no_address_is_named(flavour: Any) -> None:
    client = flavour(base_url="http://[::1", api_key="k", api_version="v")
    with pytest.raises(openai.ConfigurationError, match=r"^`base_url`"):
        done(client.chat.completions.create(model="m", messages=MESSAGES))


@FLAVOURS
def test_a_host_alone_gets_its_slash_on_the_way(flavour: Any) -> None:
    requests: List[httpx.Request] = []
    for base_url in ("http://host", "http://host?version=1"):
        client = flavour(base_url=base_url, api_key="k", http_client=doubles(flavour, requests))
        done(client.get("/models", cast_to=object))
    assert [str(request.url) for request in requests] == ["http://host/models", "http://host/models?version=1"]


@AZURE
@pytest.mark.parametrize("endpoint", ["my-base-url", V1, ""])
def test_any_endpoint_makes_an_azure_client(flavour: Any, endpoint: str) -> None:
    path = endpoint.rstrip("/") + "/openai/"
    assert str(azure(flavour, endpoint).base_url) == path
    assert str(azure(flavour, endpoint, azure_deployment="d").base_url) == path + "deployments/d/"
    assert str(azure(flavour, endpoint).with_options(timeout=1).base_url) == path
    assert str(flavour(base_url="test", api_key="k", api_version="v").base_url) == "test/"


@AZURE
@pytest.mark.parametrize(
    ("endpoint", "message"), [("my-base-url", "^`azure_endpoint` must start"), (V1, "plain client")]
)
def test_an_azure_client_explains_it_once_something_is_sent(flavour: Any, endpoint: str, message: str) -> None:
    client = azure(flavour, endpoint)
    with pytest.raises(openai.ConfigurationError, match=message):
        done(client.chat.completions.create(model="m", messages=MESSAGES))
    with pytest.raises(openai.ConfigurationError, match=message):
        done(client.post("/responses", cast_to=object, body={}))


def test_bedrock_too() -> None:
    client = BedrockOpenAI(base_url="test", api_key="k", aws_region="us-east-1")
    assert str(client.base_url) == "test/"
    with pytest.raises(openai.ConfigurationError, match=r"^`base_url`"):
        client.responses.create(model="m", input="Hello")


@pytest.mark.parametrize(
    ("client", "message"),
    [
        (OpenAI(base_url="test", api_key="k"), "^`base_url`"),
        (OpenAI(websocket_base_url="test", api_key="k"), "^`websocket_base_url`"),
        (azure(AzureOpenAI, V1), "plain client"),
        (azure(AzureOpenAI, "test"), "^`azure_endpoint`"),
        (azure(AzureOpenAI, "https://r.openai.azure.com", websocket_base_url="test"), "^`websocket_base_url`"),
    ],
)
def test_a_websocket_needs_an_address_too(client: OpenAI, message: str) -> None:
    with pytest.raises(openai.ConfigurationError, match=message):
        client.realtime.connect(model="m").enter()
