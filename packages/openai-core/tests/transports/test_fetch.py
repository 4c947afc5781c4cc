"""The transport over `fetch`, with a browser that is an object of Python. `hatch run wasm:browser` has a real one."""

from __future__ import annotations

import asyncio
import sys
from types import ModuleType, SimpleNamespace
from typing import Any, Dict, Iterator, List, Optional

import anyio
import httpx
import pytest

from openai_core import APIConnectionError, APITimeoutError, AsyncClient, Client, ConfigurationError
from openai_core.call.loading import load_certificates
from openai_core.errors import DeadlineExceededError
from openai_core.transports import httpx as default_clients
from openai_core.transports.fetch import BlockingFetchTransport, FetchTransport
from openai_core.transports.httpx import DefaultAsyncHttpxClient, DefaultHttpxClient

pytestmark = pytest.mark.anyio
URL = "https://api.test"
NEVER = object()


class JsException(Exception):
    @property
    def message(self) -> str:
        return str(self)


class Controller:
    def __init__(self) -> None:
        self.signal = SimpleNamespace(aborted=False)

    def abort(self) -> None:
        self.signal.aborted = True


class Headers:
    def __init__(self, pairs: List[List[str]]) -> None:
        self.entries = lambda: iter(pairs)


class Browser(ModuleType):
    """What a page sees as `js`: `fetch` gives the answer that a test sets, and keeps what it was asked."""

    def __init__(self) -> None:
        super().__init__("js")
        self.AbortController = SimpleNamespace(new=Controller)
        self.Object = SimpleNamespace(fromEntries=dict)
        self.location: Any = SimpleNamespace(origin="https://page.test")
        self.pieces: Optional[List[Any]] = [b'{"id": "a"}']
        self.answer: Any = SimpleNamespace(status=200, type="cors", headers=Headers([]), body=self)
        self.asked: Dict[str, Any] = {}
        self.begun: Any = anyio.Event()

    async def fetch(self, url: str, options: Dict[str, Any]) -> Any:
        self.asked = {"url": url, **options}
        self.begun.set()
        return await self._given(self.answer)

    def getReader(self) -> Any:
        return self

    async def read(self) -> Any:
        if not self.pieces:
            return SimpleNamespace(done=True, value=None)
        piece = await self._given(self.pieces.pop(0))
        return SimpleNamespace(done=False, value=SimpleNamespace(to_bytes=lambda: piece))

    async def _given(self, value: Any) -> Any:
        if value is NEVER:
            await asyncio.Event().wait()
        if isinstance(value, Exception):
            raise value
        return value

    @property
    def aborted(self) -> bool:
        return bool(self.asked["signal"].aborted)


@pytest.fixture
def anyio_backend() -> str:
    return "asyncio"


@pytest.fixture
def ffi() -> ModuleType:
    module: Any = ModuleType("pyodide.ffi")
    module.JsException = JsException
    module.to_js = lambda value, dict_converter: dict_converter(value.items())
    module.can_run_sync = lambda: False
    return module  # type: ignore[no-any-return]


@pytest.fixture
def browser(monkeypatch: pytest.MonkeyPatch, ffi: ModuleType) -> Iterator[Browser]:
    browser = Browser()
    monkeypatch.setattr(default_clients, "HAS_SOCKETS", False)
    for name, module in (("js", browser), ("pyodide", ModuleType("pyodide")), ("pyodide.ffi", ffi)):
        monkeypatch.setitem(sys.modules, name, module)
    yield browser


def api(**options: Any) -> AsyncClient:
    return AsyncClient(base_url="https://api.test/v1", api_key="sk-secret", **{"max_retries": 0, **options})


async def test_a_call_through_fetch(browser: Browser) -> None:
    browser.answer.headers = Headers([["x-request-id", "req_1"], ["content-encoding", "br"], ["content-length", "9"]])
    response = await api().post("/models", cast_to=httpx.Response, body={"a": 1})
    assert response.json() == {"id": "a"}
    assert dict(response.headers) == {"x-request-id": "req_1"}
    assert (browser.asked["url"], browser.asked["method"]) == ("https://api.test/v1/models", "POST")
    assert (browser.asked["body"], browser.asked["cache"], browser.asked["redirect"]) == (
        b'{"a":1}',
        "no-store",
        "manual",
    )
    assert not browser.aborted


async def test_headers_of_the_browser_are_left_out(browser: Browser) -> None:
    more = {"Sec-Fetch-Mode": "cors", "Proxy-Thing": "a", "Cookie": "b", "X-Own": "c"}
    await api().get("/models", cast_to=httpx.Response, options={"headers": more})
    names = {name.lower() for name, _ in browser.asked["headers"]}
    assert {"authorization", "x-own", "accept"} <= names
    assert not names & {
        "host",
        "user-agent",
        "connection",
        "accept-encoding",
        "cookie",
        "sec-fetch-mode",
        "proxy-thing",
    }
    assert "body" not in browser.asked


async def test_a_body_is_read_as_it_arrives(browser: Browser) -> None:
    browser.pieces = [b"one", b"two", NEVER]
    async with httpx.AsyncClient(transport=FetchTransport()) as client, client.stream("GET", URL) as response:
        pieces = response.aiter_raw()
        assert [await pieces.__anext__(), await pieces.__anext__()] == [b"one", b"two"]
        assert not browser.aborted
    assert browser.aborted


async def test_a_whole_body_leaves_nothing_to_be_ended(browser: Browser) -> None:
    async with httpx.AsyncClient(transport=FetchTransport()) as client:
        assert (await client.get("https://api.test")).content == b'{"id": "a"}'
    assert not browser.aborted


async def test_an_answer_without_a_body(browser: Browser) -> None:
    browser.answer = SimpleNamespace(status=204, type="cors", headers=Headers([]), body=None)
    async with DefaultAsyncHttpxClient() as client:
        assert (await client.delete("https://api.test")).content == b""


async def test_no_answer_in_time(browser: Browser) -> None:
    browser.answer = NEVER
    with pytest.raises(APITimeoutError):
        await api(timeout=0.01).get("/models", cast_to=httpx.Response)
    assert browser.aborted


async def test_a_piece_that_is_late(browser: Browser) -> None:
    browser.pieces = [b"one", NEVER]
    with pytest.raises(APITimeoutError):
        await api(timeout=0.01).get("/models", cast_to=httpx.Response)
    assert browser.aborted


@pytest.mark.parametrize("pieces", [None, [b"one", NEVER]])
async def test_a_deadline(pieces: Any, browser: Browser) -> None:
    browser.pieces = pieces
    browser.answer = browser.answer if pieces else NEVER
    with pytest.raises(DeadlineExceededError):
        await api(deadline=0.02).get("/models", cast_to=httpx.Response)
    assert browser.aborted


async def test_a_call_that_is_cancelled(browser: Browser) -> None:
    browser.answer = NEVER
    call = asyncio.ensure_future(api().get("/models", cast_to=httpx.Response))
    await browser.begun.wait()
    call.cancel()
    with pytest.raises(asyncio.CancelledError):
        await call
    assert browser.aborted


async def test_a_server_of_another_origin(browser: Browser) -> None:
    browser.answer = JsException("Failed to fetch")
    with pytest.raises(APIConnectionError, match=r"Failed to fetch.* pages of https://page\.test .*CORS") as caught:
        await api().get("/models", cast_to=httpx.Response)
    assert "sk-secret" not in str(caught.value)


@pytest.mark.parametrize("location", [SimpleNamespace(origin="https://api.test"), None])
async def test_where_the_origin_is_not_to_blame(location: Any, browser: Browser) -> None:
    browser.answer, browser.location = JsException("Failed to fetch"), location
    with pytest.raises(APIConnectionError) as caught:
        await api().get("/models", cast_to=httpx.Response)
    assert str(caught.value) == "Connection error: the browser got no answer (Failed to fetch) (https://api.test)"


async def test_a_reason_that_is_no_error_of_the_browser(browser: Browser, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delattr(JsException, "message")
    browser.answer, browser.location = JsException("out of order"), None
    with pytest.raises(APIConnectionError, match=r"got no answer \(out of order\)"):
        await api().get("/models", cast_to=httpx.Response)


async def test_it_tries_again(browser: Browser) -> None:
    async def no_wait(seconds: float) -> None:
        browser.answer = answer

    client = api(max_retries=1)
    client._sleep = no_wait  # type: ignore[method-assign,assignment]
    answer, browser.answer = browser.answer, JsException("Failed to fetch")
    assert (await client.get("/models", cast_to=httpx.Response)).json() == {"id": "a"}


async def test_a_body_that_breaks_off(browser: Browser) -> None:
    browser.pieces = [b"one", JsException("network error")]
    with pytest.raises(APIConnectionError, match=r"the body broke off \(network error\)"):
        await api().get("/models", cast_to=httpx.Response)


async def test_a_redirect_is_told(browser: Browser) -> None:
    browser.answer.type = "opaqueredirect"
    with pytest.raises(APIConnectionError, match="final address"):
        await api().get("/models", cast_to=httpx.Response)


@pytest.mark.parametrize("option", [{"proxy": "http://proxy.test"}, {"verify": False}, {"cert": "cert.pem"}])
def test_what_the_browser_decides(option: Dict[str, Any], browser: Browser) -> None:
    for kind in (DefaultAsyncHttpxClient, DefaultHttpxClient):
        with pytest.raises(ConfigurationError, match=f"`{next(iter(option))}` cannot be set where the browser"):
            kind(**option)


def test_there_are_no_certificates_to_read(browser: Browser, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("openai_core.transports.contexts.shared_ssl_context", None)
    load_certificates()


def test_a_synchronous_call_says_what_to_use_instead(browser: Browser) -> None:
    with pytest.raises(ConfigurationError, match="use AsyncOpenAI"):
        Client(base_url="https://api.test", api_key="sk").get("/models", cast_to=httpx.Response)
    assert not browser.asked


def test_a_synchronous_call_where_stacks_can_be_switched(browser: Browser, ffi: Any) -> None:
    loop = asyncio.new_event_loop()
    ffi.can_run_sync, ffi.run_sync = lambda: True, loop.run_until_complete
    browser.pieces = [b"one", b"two"]
    with httpx.Client(transport=BlockingFetchTransport()) as client:
        with client.stream("POST", "https://api.test", content=b"{}") as response:
            assert [*response.iter_raw()] == [b"one", b"two"]
        assert (browser.asked["body"], browser.aborted) == (b"{}", False)
        browser.pieces = [b"one", NEVER]
        with client.stream("GET", "https://api.test") as response:
            assert next(response.iter_raw()) == b"one"
        assert browser.aborted
    loop.close()
