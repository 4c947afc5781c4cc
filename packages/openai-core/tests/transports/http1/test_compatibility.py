"""Whoever watches or replaces parts of httpx sees each request of a client once, in both flavours."""

from __future__ import annotations

import functools
import ssl
from typing import Any, Callable, Dict, List

import httpx
import pytest

from openai_core import AsyncClient, Client
from openai_core.transports.http1.instrumentation import sends_unwatched, sends_unwatched_async
from openai_core.transports.httpx import DefaultAsyncHttpxClient, DefaultHttpxClient

pytestmark = pytest.mark.anyio
LIVE, MOCKED = {"from": "server"}, {"from": "double"}


@pytest.fixture
def anyio_backend() -> str:
    return "asyncio"


def live(peer: Any) -> None:
    while True:
        peer.request()
        peer.send(b'HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: 18\r\n\r\n{"from": "server"}')


class Flavour:
    """Makes clients and asks them, in one flavour."""

    def __init__(self, name: str, serve: Any) -> None:
        self.name = name
        self.is_async = name != "sync"
        self.server = serve(live)
        self.base: Any = httpx.AsyncClient if self.is_async else httpx.Client

    def http_client(self, **arguments: Any) -> Any:
        if self.name == "aiohttp":
            pytest.importorskip("aiohttp")
            from openai_core.transports.aiohttp import DefaultAioHttpClient

            return DefaultAioHttpClient(**arguments)
        return DefaultAsyncHttpxClient(**arguments) if self.is_async else DefaultHttpxClient(**arguments)

    def client(self, url: str = "", **arguments: Any) -> Any:
        kind: Any = AsyncClient if self.is_async else Client
        return kind(
            api_key="x", base_url=url or self.server.url, max_retries=0, http_client=self.http_client(**arguments)
        )

    async def ask(self, client: Any) -> Any:
        answer = client.post("/ask", cast_to=object, body={"a": 1})
        return await answer if self.is_async else answer

    async def close(self, client: Any) -> None:
        if self.is_async:
            await client.close()
        else:
            client.close()

    async def asks_once(self, **arguments: Any) -> Any:
        client = self.client(**arguments)
        answer = await self.ask(client)
        await self.close(client)
        return answer


@pytest.fixture(params=["sync", "async"])
def flavour(request: pytest.FixtureRequest, serve: Any) -> Flavour:
    return Flavour(request.param, serve)


@pytest.fixture(params=["sync", "async", "aiohttp"])
def any_flavour(request: pytest.FixtureRequest, serve: Any) -> Flavour:
    return Flavour(request.param, serve)


@pytest.fixture(autouse=True)
def nobody_has_stayed() -> None:
    """Holds that the tests before have left nothing behind, so that each begins with the SDK's own way."""
    assert sends_unwatched(httpx.HTTPTransport.handle_request)
    assert sends_unwatched_async(httpx.AsyncHTTPTransport.handle_async_request)


def counting(function: Any, seen: List[Any]) -> Any:
    """Wraps a method as tracers do."""

    @functools.wraps(function)
    def counted(self: Any, request: Any, *args: Any, **kwargs: Any) -> Any:
        seen.append(request)
        return function(self, request, *args, **kwargs)

    return counted


async def test_a_live_call(any_flavour: Flavour) -> None:
    assert await any_flavour.asks_once() == LIVE


@pytest.mark.parametrize("using", ["httpcore", "httpx"])
async def test_respx(flavour: Flavour, using: str) -> None:
    respx = pytest.importorskip("respx")
    client = flavour.client()
    assert await flavour.ask(client) == LIVE
    with respx.mock(using=using) as mock:
        route = mock.post(f"{flavour.server.url}/ask").mock(return_value=httpx.Response(200, json=MOCKED))
        assert await flavour.ask(client) == MOCKED
        assert await flavour.ask(client) == MOCKED
        assert route.call_count == 2
    assert await flavour.ask(client) == LIVE
    await flavour.close(client)


async def test_pytest_httpx(flavour: Flavour, request: pytest.FixtureRequest) -> None:
    pytest.importorskip("pytest_httpx")
    client = flavour.client()
    assert await flavour.ask(client) == LIVE
    mock = request.getfixturevalue("httpx_mock")
    mock.add_response(json=MOCKED)
    assert await flavour.ask(client) == MOCKED
    assert [each.method for each in mock.get_requests()] == ["POST"]
    await flavour.close(client)


async def test_vcr(flavour: Flavour, tmp_path: Any) -> None:
    vcr = pytest.importorskip("vcr")
    cassette = str(tmp_path / "cassette.yaml")
    client = flavour.client()
    assert await flavour.ask(client) == LIVE
    with vcr.use_cassette(cassette) as recorded:
        assert await flavour.ask(client) == LIVE
    assert len(recorded) == 1
    flavour.server.stop()
    with vcr.use_cassette(cassette, record_mode="none") as played:
        assert await flavour.ask(client) == LIVE
        assert played.play_count == 1
    await flavour.close(client)


async def test_a_transport_of_the_user(any_flavour: Flavour) -> None:
    seen: List[Any] = []

    def answer(request: httpx.Request) -> httpx.Response:
        seen.append(request)
        return httpx.Response(200, json=MOCKED)

    assert await any_flavour.asks_once(transport=httpx.MockTransport(answer)) == MOCKED
    assert await any_flavour.asks_once(mounts={"all://": httpx.MockTransport(answer)}) == MOCKED
    assert len(seen) == 2


async def test_hooks(any_flavour: Flavour) -> None:
    seen: List[Any] = []

    async def note_later(thing: Any) -> None:
        seen.append(type(thing))

    hook: Callable[..., Any] = note_later if any_flavour.is_async else lambda thing: seen.append(type(thing))
    assert await any_flavour.asks_once(event_hooks={"request": [hook], "response": [hook]}) == LIVE
    assert seen == [httpx.Request, httpx.Response]


async def test_an_authentication_flow(any_flavour: Flavour) -> None:
    seen: List[int] = []

    class Flow(httpx.Auth):
        def auth_flow(self, request: httpx.Request) -> Any:
            response = yield request
            seen.append(response.status_code)
            request.headers["X-Again"] = "1"
            yield request

    assert await any_flavour.asks_once(auth=Flow()) == LIVE
    assert seen == [200]


async def test_tls_contexts_of_the_user(
    any_flavour: Flavour, serve: Any, server_context: Any, client_context: Any
) -> None:
    url = serve(live, server_context).url
    assert await any_flavour.asks_once(url=url, verify=client_context) == LIVE


async def test_certificates_for_both_sides(
    any_flavour: Flavour, serve: Any, server_context: ssl.SSLContext, client_context: ssl.SSLContext, certificate: Any
) -> None:
    server_context.load_verify_locations(certificate[0])
    server_context.verify_mode = ssl.CERT_REQUIRED
    client_context.load_cert_chain(*certificate)
    url = serve(live, server_context).url
    assert await any_flavour.asks_once(url=url, verify=client_context) == LIVE


@pytest.mark.parametrize("name", ["send", "_send_single_request", "_send_handling_auth"])
async def test_methods_of_the_client(any_flavour: Flavour, name: str, monkeypatch: pytest.MonkeyPatch) -> None:
    seen: List[Any] = []
    client = any_flavour.client()
    assert await any_flavour.ask(client) == LIVE
    monkeypatch.setattr(any_flavour.base, name, counting(getattr(any_flavour.base, name), seen))
    assert await any_flavour.ask(client) == LIVE
    monkeypatch.undo()
    assert await any_flavour.ask(client) == LIVE
    assert len(seen) == 1
    await any_flavour.close(client)


async def test_the_transport_of_one_client(flavour: Flavour) -> None:
    seen: List[Any] = []
    client = flavour.client()
    transport = client._client._transport
    name = "handle_async_request" if flavour.is_async else "handle_request"
    handle = getattr(transport, name)

    def noted(request: httpx.Request) -> Any:
        seen.append(request)
        return handle(request)

    setattr(transport, name, noted)
    assert await flavour.ask(client) == LIVE
    assert len(seen) == 1
    await flavour.close(client)


async def test_a_subclass_of_the_client(serve: Any) -> None:
    seen: List[Any] = []

    class Own(DefaultHttpxClient):
        def _transport_for_url(self, url: httpx.URL) -> httpx.BaseTransport:
            seen.append(url)
            return super()._transport_for_url(url)

    client = Client(api_key="x", base_url=serve(live).url, http_client=Own())
    assert client.post("/ask", cast_to=object) == LIVE
    assert len(seen) == 1
    client.close()


async def test_opentelemetry(flavour: Flavour) -> None:
    instrumentation: Any = pytest.importorskip("opentelemetry.instrumentation.httpx")
    from opentelemetry.sdk.trace import TracerProvider
    from opentelemetry.sdk.trace.export import SimpleSpanProcessor
    from opentelemetry.sdk.trace.export.in_memory_span_exporter import InMemorySpanExporter

    exporter, provider = InMemorySpanExporter(), TracerProvider()
    provider.add_span_processor(SimpleSpanProcessor(exporter))
    instrumentor = instrumentation.HTTPXClientInstrumentor()
    instrumentor.instrument(tracer_provider=provider)
    try:
        assert await flavour.asks_once() == LIVE
    finally:
        instrumentor.uninstrument()
    assert len(exporter.get_finished_spans()) == 1
    client = flavour.client()
    instrumentor.instrument_client(client._client, tracer_provider=provider)
    assert await flavour.ask(client) == LIVE
    assert len(exporter.get_finished_spans()) == 2
    await flavour.close(client)


async def test_sentry(any_flavour: Flavour) -> None:
    sentry_sdk: Any = pytest.importorskip("sentry_sdk")
    from sentry_sdk.integrations.httpx import HttpxIntegration

    send = {cls: cls.send for cls in (httpx.Client, httpx.AsyncClient)}
    options: Dict[str, Any] = {"default_integrations": False, "auto_enabling_integrations": False}
    try:
        sentry_sdk.init(integrations=[HttpxIntegration()], traces_sample_rate=1.0, **options)
        if httpx.Client.send is send[httpx.Client]:
            HttpxIntegration.setup_once()  # which Sentry itself does once in a process
        with sentry_sdk.start_transaction(name="t") as transaction:
            assert await any_flavour.asks_once() == LIVE
            spans = [span for span in transaction._span_recorder.spans if span.op == "http.client"]
        assert len(spans) == 1
    finally:
        for cls, original in send.items():
            cls.send = original  # type: ignore[method-assign]
        sentry_sdk.init(**options)
