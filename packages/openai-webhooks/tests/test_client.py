"""`client.webhooks`: deliveries, and the endpoints of the API."""

from __future__ import annotations

import inspect
import json
import subprocess
import sys
from importlib import import_module
from typing import Any, Callable, Dict, List, Optional, Tuple

import httpx
import pytest

import openai_webhooks
from openai_core import AsyncClient, Client
from openai_core.vendors.openai import OPENAI
from openai_webhooks.client import AsyncClientWebhooks, AsyncEventTypes, ClientWebhooks, EventTypes
from openai_webhooks.client.params import WebhookCreateParams
from openai_webhooks.client.types import (
    DeletedWebhookEndpoint,
    WebhookEndpoint,
    WebhookEndpointTestResult,
    WebhookEndpointWithSecret,
    WebhookEventTypeList,
)
from openai_webhooks.mounts import AsyncWebhookResources, WebhookResources

ENDPOINT = {
    "id": "we_1",
    "created_at": 1,
    "event_types": ["batch.failed"],
    "name": "n",
    "object": "webhook_endpoint",
    "url": "https://a",
}
ANSWERS: Dict[Tuple[str, str], Any] = {
    ("POST", "/v1/webhook_endpoints"): {**ENDPOINT, "signing_secret": "whsec_new"},
    ("GET", "/v1/webhook_endpoints"): {"object": "list", "data": [ENDPOINT], "has_more": False},
    ("GET", "/v1/webhook_endpoints/we_1"): ENDPOINT,
    ("POST", "/v1/webhook_endpoints/we_1"): ENDPOINT,
    ("DELETE", "/v1/webhook_endpoints/we_1"): {"id": "we_1", "deleted": True, "object": "webhook_endpoint.deleted"},
    ("POST", "/v1/webhook_endpoints/we_1/rotate_secret"): {**ENDPOINT, "signing_secret": "whsec_new"},
    ("POST", "/v1/webhook_endpoints/we_1/test"): {
        "object": "webhook_endpoint.test",
        "event_type": "batch.failed",
        "status_code": 204,
        "success": True,
        "webhook_endpoint_id": "we_1",
    },
    ("GET", "/v1/webhook_event_types"): {"object": "list", "data": ["batch.failed"]},
}

Call = Tuple[str, Callable[[Any], Any], str, str, Any, type]
CREATE: WebhookCreateParams = {"event_types": ["batch.failed"], "name": "n", "url": "https://a"}
CALLS: List[Call] = [
    ("create", lambda w: w.create(**CREATE), "POST", "", CREATE, WebhookEndpointWithSecret),
    ("retrieve", lambda w: w.retrieve("we_1"), "GET", "/we_1", None, WebhookEndpoint),
    ("update", lambda w: w.update("we_1", name="m"), "POST", "/we_1", {"name": "m"}, WebhookEndpoint),
    ("delete", lambda w: w.delete("we_1"), "DELETE", "/we_1", None, DeletedWebhookEndpoint),
    (
        "rotate_secret",
        lambda w: w.rotate_secret("we_1", keep_old_secret_active_for_24_hours=True),
        "POST",
        "/we_1/rotate_secret",
        {"keep_old_secret_active_for_24_hours": True},
        WebhookEndpointWithSecret,
    ),
    (
        "test",
        lambda w: w.test("we_1", event_type="batch.failed"),
        "POST",
        "/we_1/test",
        {"event_type": "batch.failed"},
        WebhookEndpointTestResult,
    ),
]
calls = pytest.mark.parametrize(
    ("name", "call", "method", "path", "body", "result"), CALLS, ids=[each[0] for each in CALLS]
)


class SyncClient(WebhookResources, Client):
    service = OPENAI


class AnyncClient(AsyncWebhookResources, AsyncClient):
    service = OPENAI


class Wire:
    """Answers requests, and remembers them."""

    def __init__(self) -> None:
        self.requests: List[httpx.Request] = []

    def __call__(self, request: httpx.Request) -> httpx.Response:
        self.requests.append(request)
        return httpx.Response(200, json=ANSWERS[request.method, request.url.path])

    def sent(self) -> Tuple[str, str, Optional[Any]]:
        request = self.requests[-1]
        return request.method, request.url.path, json.loads(request.content) if request.content else None


@pytest.fixture
def wire() -> Wire:
    return Wire()


@pytest.fixture
def client(wire: Wire, secret: str) -> SyncClient:
    return SyncClient(api_key="k", http_client=httpx.Client(transport=httpx.MockTransport(wire)))


@pytest.fixture
def async_client(wire: Wire, secret: str) -> AnyncClient:
    return AnyncClient(api_key="k", http_client=httpx.AsyncClient(transport=httpx.MockTransport(wire)))


@pytest.fixture(params=["asyncio", "trio"])
def anyio_backend(request: Any) -> Any:
    return request.param


# deliveries


@pytest.mark.parametrize("flavour", ["client", "async_client"])
def test_deliveries_are_verified_with_the_secret_of_the_client(
    flavour: str, request: pytest.FixtureRequest, body: str, headers: Dict[str, str], wire: Wire
) -> None:
    webhooks = request.getfixturevalue(flavour).webhooks
    assert webhooks.unwrap(body, headers).data.id == "resp_123"
    assert webhooks.verify_signature(body.encode(), headers) is None
    with pytest.raises(openai_webhooks.InvalidWebhookSignatureError, match="does not match"):
        webhooks.unwrap(body, headers, secret="other")
    with pytest.raises(openai_webhooks.InvalidWebhookSignatureError, match="too old"):
        webhooks.verify_signature(body, headers, tolerance=-1)
    seen = openai_webhooks.MemorySeen()
    webhooks.unwrap(body, headers, seen=seen)
    with pytest.raises(openai_webhooks.ReplayedWebhookError):
        webhooks.verify_signature(body, headers, seen=seen)
    assert wire.requests == []


def test_the_secret_of_the_client_is_read_at_each_call(client: SyncClient, body: str, headers: Dict[str, str]) -> None:
    webhooks = client.webhooks
    client.webhook_secret = None
    with pytest.raises(openai_webhooks.WebhookSecretError, match="`webhook_secret` of the client"):
        webhooks.unwrap(body, headers)
    with pytest.raises(openai_webhooks.WebhookSecretError):
        webhooks.verify_signature(body, headers)
    client.webhook_secret = "other"
    with pytest.raises(openai_webhooks.InvalidWebhookSignatureError):
        webhooks.unwrap(body, headers)


# endpoints


@calls
def test_operations(
    name: str, call: Any, method: str, path: str, body: Any, result: type, client: SyncClient, wire: Wire
) -> None:
    assert type(call(client.webhooks)) is result
    assert wire.sent() == (method, "/v1/webhook_endpoints" + path, body)
    assert wire.requests[-1].headers["authorization"] == "Bearer k"
    assert type(call(client.webhooks.with_raw_response).parse()) is result
    with call(client.webhooks.with_streaming_response) as response:
        assert type(response.parse()) is result


@calls
@pytest.mark.anyio
async def test_asynchronous_operations(
    name: str, call: Any, method: str, path: str, body: Any, result: type, async_client: AnyncClient, wire: Wire
) -> None:
    assert type(await call(async_client.webhooks)) is result
    assert wire.sent() == (method, "/v1/webhook_endpoints" + path, body)
    assert type((await call(async_client.webhooks.with_raw_response)).parse()) is result
    async with call(async_client.webhooks.with_streaming_response) as response:
        assert type(await response.parse()) is result


def test_lists(client: SyncClient, wire: Wire) -> None:
    assert [type(each) for each in client.webhooks.list(after="we_0", limit=2)] == [WebhookEndpoint]
    assert dict(wire.requests[-1].url.params) == {"after": "we_0", "limit": "2"}
    assert type(client.webhooks.event_types.list()) is WebhookEventTypeList
    assert wire.sent() == ("GET", "/v1/webhook_event_types", None)
    assert client.webhooks.with_raw_response.event_types.list().parse().data == ["batch.failed"]


@pytest.mark.anyio
async def test_asynchronous_lists(async_client: AnyncClient, wire: Wire) -> None:
    assert [type(each) async for each in async_client.webhooks.list()] == [WebhookEndpoint]
    assert dict(wire.requests[-1].url.params) == {}
    assert type(await async_client.webhooks.event_types.list()) is WebhookEventTypeList


def test_a_new_secret_is_not_shown(client: SyncClient) -> None:
    endpoint = client.webhooks.create(event_types=["batch.failed"], name="n", url="https://a")
    assert endpoint.signing_secret == "whsec_new"
    assert "whsec_new" not in repr(endpoint)


@pytest.mark.parametrize("endpoint_id", ["", ".."])
def test_a_bad_id_is_refused_before_anything_is_sent(client: SyncClient, wire: Wire, endpoint_id: str) -> None:
    with pytest.raises(ValueError, match="webhook_endpoint_id"):
        client.webhooks.retrieve(endpoint_id)
    assert wire.requests == []


def test_resources_are_made_once(client: SyncClient, async_client: AnyncClient) -> None:
    assert type(client.webhooks) is ClientWebhooks
    assert type(async_client.webhooks) is AsyncClientWebhooks
    assert client.webhooks is client.webhooks
    assert type(client.webhooks.event_types) is EventTypes
    assert type(async_client.webhooks.event_types) is AsyncEventTypes
    assert client.webhooks.event_types is client.webhooks.event_types


@pytest.mark.parametrize(
    "name", ["create", "retrieve", "update", "list", "delete", "rotate_secret", "test", "unwrap", "verify_signature"]
)
def test_both_flavours_have_the_same_parameters(name: str) -> None:
    one, other = (inspect.signature(getattr(owner, name)) for owner in (ClientWebhooks, AsyncClientWebhooks))
    assert one.parameters == other.parameters


@pytest.mark.parametrize("flavour", ["sync", "aio"])
def test_typed_views_name_what_the_resources_have(flavour: str, request: pytest.FixtureRequest) -> None:
    views = import_module(f"openai_webhooks.client.{flavour}.webhooks")
    prefix, fixture = ("Async", "async_client") if flavour == "aio" else ("", "client")
    resource = request.getfixturevalue(fixture).webhooks
    for kind in ("RawResponse", "StreamingResponse"):
        view = getattr(views, f"{prefix}WebhooksWith{kind}")(resource)
        methods = {name for name in vars(view) if not name.startswith("_")}
        assert methods == {"create", "retrieve", "update", "list", "delete", "rotate_secret", "test"}
        assert callable(view.event_types.list)


# what is loaded


def run(code: str) -> str:
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    return done.stdout.strip()


def test_a_mount_loads_nothing() -> None:
    code = "import sys, openai_webhooks.mounts; print(*{name.split('.')[0] for name in sys.modules})"
    assert not set(run(code).split()) & {"openai_core", "pydantic", "standardwebhooks", "httpx"}


def test_without_the_kernel_the_package_to_install_is_named(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "openai_core", None)
    monkeypatch.delitem(sys.modules, "openai_webhooks.client")
    with pytest.raises(ImportError, match="pip install openai"):
        import_module("openai_webhooks.client")
