"""Objects of httpx2, which programs for the classic client have: in clients of the SDK, and the reverse.

Each of them in each client, synchronous and asynchronous. Without httpx2 (it needs Python 3.11) the module is skipped.
"""

from __future__ import annotations

import inspect
from typing import Any, Callable, Dict, List, NamedTuple, Tuple

import httpx
import pytest

from openai import (
    AsyncAzureOpenAI,
    AsyncOpenAI,
    AzureOpenAI,
    DefaultAioHttpClient,
    DefaultAsyncHttpx2Client,
    DefaultAsyncHttpxClient,
    DefaultHttpx2Client,
    DefaultHttpxClient,
    OpenAI,
)

httpx2: Any = pytest.importorskip("httpx2", reason="httpx2 is not installed: nothing is tested with its objects")

pytestmark = pytest.mark.anyio
MODEL: Dict[str, Any] = {"id": "gpt-4o", "object": "model", "created": 1, "owned_by": "me"}
URL = "http://api.test/v1"


@pytest.fixture
def anyio_backend() -> str:
    return "asyncio"


class Case(NamedTuple):
    """A client, and the library whose objects it is given."""

    make: Callable[..., Any]
    objects: Any
    client: Any = OpenAI

    @property
    def is_blocking(self) -> bool:
        return self.client in (OpenAI, AzureOpenAI)


CASES = [
    pytest.param(Case(DefaultHttpxClient, httpx2), id="sync"),
    pytest.param(Case(DefaultAsyncHttpxClient, httpx2, AsyncOpenAI), id="async"),
    pytest.param(Case(DefaultAioHttpClient, httpx2, AsyncOpenAI), id="aiohttp"),
    pytest.param(Case(DefaultHttpx2Client, httpx), id="sync-reverse"),
    pytest.param(Case(DefaultAsyncHttpx2Client, httpx, AsyncOpenAI), id="async-reverse"),
    pytest.param(Case(DefaultHttpx2Client, httpx2), id="sync-httpx2"),
    pytest.param(Case(DefaultAsyncHttpx2Client, httpx2, AsyncOpenAI), id="async-httpx2"),
]
in_each_case = pytest.mark.parametrize("case", CASES)


class Api:
    """Answers with a model through transports of a library, and notes what arrives."""

    def __init__(self, library: Any) -> None:
        self.requests: List[Any] = []
        self.library = library
        self.transport = library.MockTransport(self.answer)

    def answer(self, request: Any) -> Any:
        self.requests.append(request)
        if request.url.path == "/token":
            return self.library.Response(200, json={"token": "fetched"})
        return self.library.Response(200, json=MODEL, headers={"x-answer": "1"})


async def result(value: Any) -> Any:
    return await value if inspect.isawaitable(value) else value


async def called(case: Case, http: Dict[str, Any], call: Any = None, **settings: Any) -> Any:
    """Makes a call with an HTTP client of these arguments, and returns the last request that arrived."""
    api = Api(case.objects)
    given = case.make(
        **{"transport": api.transport, **({"mounts": {"all://": api.transport}} if not http else {}), **http}
    )
    client = case.client(**{"api_key": "k", "base_url": URL, "http_client": given, **settings})
    assert (await result((call or (lambda client: client.models.retrieve("gpt-4o")))(client))) is not None
    await result(client.close())
    return api.requests[-1]


@in_each_case
async def test_transports_and_mounts(case: Case) -> None:
    other, direct = Api(case.objects), Api(case.objects)
    mounts = {"http://api.test": other.transport, "all://elsewhere.test": None}
    given = case.make(transport=direct.transport, mounts=mounts)
    client = case.client(api_key="k", base_url=URL, http_client=given, max_retries=0)
    assert (await result(client.models.retrieve("gpt-4o"))).id == "gpt-4o"
    assert (await result(client.with_options(base_url="http://elsewhere.test").models.retrieve("m"))).id == "gpt-4o"
    assert (len(other.requests), len(direct.requests)) == (1, 1)
    assert isinstance(other.requests[0], case.objects.Request)
    await result(client.close())


@in_each_case
async def test_basic_auth(case: Case) -> None:
    request = await called(case, {"auth": case.objects.BasicAuth("me", "pw")})
    assert request.headers["authorization"] == "Basic bWU6cHc="


def token_auth(library: Any) -> Any:
    """Returns an authentication that fetches a token first, with a request of its own library."""

    class TokenAuth(library.Auth):  # type: ignore[misc]
        requires_response_body = True

        def auth_flow(self, request: Any) -> Any:
            answer = yield library.Request("POST", "http://api.test/token", json={"a": 1})
            request.headers["x-token"] = answer.json()["token"]
            yield request

    return TokenAuth()


@in_each_case
async def test_an_authentication_that_sends_requests(case: Case) -> None:
    assert (await called(case, {"auth": token_auth(case.objects)})).headers["x-token"] == "fetched"


@in_each_case
async def test_the_custom_auth_of_a_subclass(case: Case) -> None:
    class WithAuth(case.client):  # type: ignore[misc, name-defined]
        @property
        def custom_auth(self) -> Any:
            return token_auth(case.objects)

    request = await called(case._replace(client=WithAuth), {})
    assert request.headers["x-token"] == "fetched"


@in_each_case
async def test_cookies(case: Case) -> None:
    cookies = case.objects.Cookies({"session": "s"})
    cookies.set("other", "o", domain="elsewhere.test")
    assert (await called(case, {"cookies": cookies})).headers["cookie"] == "session=s"


@in_each_case
async def test_headers_of_the_http_client(case: Case) -> None:
    headers = case.objects.Headers([("x-a", "1"), ("x-a", "2"), ("x-b", "3")])
    sent = (await called(case, {"headers": headers})).headers
    assert (sent.get_list("x-a"), sent["x-b"]) == (["1", "2"], "3")


@in_each_case
async def test_parameters_of_the_http_client(case: Case) -> None:
    params = case.objects.QueryParams([("a", "1"), ("a", "2")])
    assert (await called(case, {"params": params})).url.query == b"a=1&a=2"


@in_each_case
async def test_urls(case: Case) -> None:
    url = case.objects.URL("http://other.test/v2?key=a")
    request = await called(case, {"base_url": url}, base_url=url)
    assert str(request.url) == "http://other.test/v2/models/gpt-4o?key=a"

    def moved(client: Any) -> Any:
        client.base_url = case.objects.URL("http://moved.test/")
        return client.models.retrieve("m")

    assert str((await called(case, {}, moved)).url) == "http://moved.test/models/m"


@in_each_case
async def test_timeouts(case: Case) -> None:
    timeout = case.objects.Timeout(9, connect=2)
    expected = {"connect": 2, "read": 9, "write": 9, "pool": 9}
    assert (await called(case, {"timeout": timeout})).extensions["timeout"] == expected
    assert (await called(case, {}, timeout=timeout)).extensions["timeout"] == expected
    per_call = await called(case, {}, lambda client: client.models.retrieve("m", timeout=timeout))
    assert per_call.extensions["timeout"] == expected
    copied = await called(case, {}, lambda client: client.with_options(timeout=timeout).models.retrieve("m"))
    assert copied.extensions["timeout"] == expected


@in_each_case
async def test_limits_and_proxies(case: Case) -> None:
    limits = case.objects.Limits(max_connections=3)
    proxy = case.objects.Proxy("http://proxy.test:3128", auth=("me", "pw"), headers={"x-p": "1"})
    for given in (proxy, case.objects.URL("http://proxy.test:3128"), "http://proxy.test:3128"):
        http_client = case.make(limits=limits, proxy=given)
        (mounted,) = http_client._mounts.values()
        assert type(mounted).__module__.partition(".")[0] in (
            "openai_core",
            type(http_client).__mro__[1].__module__[:6],
        )
        await result(http_client.aclose() if hasattr(http_client, "aclose") else http_client.close())


@in_each_case
async def test_event_hooks(case: Case) -> None:
    seen: List[Tuple[str, str]] = []

    def on_request(request: Any) -> None:
        request.headers["x-hook"] = "1"
        seen.append((request.method, str(request.url)))

    def on_response(response: Any) -> None:
        response.raise_for_status()
        seen.append((response.headers["x-answer"], str(response.request.url)))

    async def on_request_async(request: Any) -> None:
        on_request(request)

    async def on_response_async(response: Any) -> None:
        on_response(response)

    hooks = (on_request, on_response) if case.is_blocking else (on_request_async, on_response_async)
    request = await called(case, {"event_hooks": {"request": [hooks[0]], "response": [hooks[1]]}})
    assert request.headers["x-hook"] == "1"
    assert [each for each, _ in seen] == ["GET", "1"]


@in_each_case
async def test_headers_and_parameters_of_client_and_call(case: Case) -> None:
    headers, params = case.objects.Headers({"X-A": "1"}), case.objects.QueryParams({"a": "1", "b": "2"})
    more, own = case.objects.Headers({"X-A": "2", "X-B": "3"}), case.objects.QueryParams({"b": "3"})

    def call(client: Any) -> Any:
        return client.models.retrieve("m", extra_headers=more, extra_query=own)

    request = await called(case, {}, call, default_headers=headers, default_query=params)
    assert (request.headers["x-a"], request.headers["x-b"]) == ("2", "3")
    assert dict(request.url.params) == {"a": "1", "b": "3"}


@in_each_case
async def test_a_response_class_as_the_result(case: Case) -> None:
    answers: List[Any] = []

    def call(client: Any) -> Any:
        answers.append(client.get("/models/m", cast_to=case.objects.Response))
        return answers[0]

    await called(case, {}, call)


@pytest.mark.parametrize("objects", [httpx, httpx2])
@pytest.mark.parametrize("client", [AzureOpenAI, AsyncAzureOpenAI])
async def test_azure(client: Any, objects: Any) -> None:
    make = DefaultHttpxClient if client is AzureOpenAI else DefaultAsyncHttpxClient
    settings = {"base_url": objects.URL("http://azure.test/openai"), "api_version": "1", "timeout": objects.Timeout(3)}
    request = await called(Case(make, objects, client), {}, **settings)
    assert str(request.url) == "http://azure.test/openai/models/gpt-4o?api-version=1"
    assert request.extensions["timeout"]["read"] == 3


@pytest.mark.parametrize("objects", [httpx, httpx2])
def test_realtime(objects: Any) -> None:
    client = OpenAI(api_key="k", websocket_base_url=objects.URL("ws://127.0.0.1:9/v1"))
    query = objects.QueryParams([("a", "1"), ("a", "2")])
    manager = client.realtime.connect(model="m", extra_headers=objects.Headers({"X-A": "1"}), extra_query=query)
    with pytest.raises(Exception, match=r"could not be opened|refused") as raised, manager:
        pass
    assert str(raised.value.request.url) == "http://127.0.0.1:9/v1/realtime?model=m&a=1&a=2"  # type: ignore[attr-defined]


@pytest.mark.parametrize("library", [httpx, httpx2])
async def test_http_clients_with_all_of_their_own(library: Any) -> None:
    api = Api(library)
    settings: Dict[str, Any] = {
        "transport": api.transport,
        "auth": library.BasicAuth("me", "pw"),
        "cookies": library.Cookies({"session": "s"}),
        "params": library.QueryParams({"a": "1"}),
        "headers": library.Headers({"x-a": "1"}),
        "timeout": library.Timeout(3),
    }
    for kind, http in ((OpenAI, library.Client(**settings)), (AsyncOpenAI, library.AsyncClient(**settings))):
        client = kind(api_key="k", base_url=URL, http_client=http)
        await result(client.models.retrieve("m"))
        await result(client.close())
    for request in api.requests:
        headers = request.headers
        assert (headers["authorization"], headers["cookie"], headers["x-a"]) == ("Basic bWU6cHc=", "session=s", "1")
        assert (request.url.query, request.extensions["timeout"]["read"]) == (b"a=1", 3)


def test_the_settings_of_the_module(monkeypatch: pytest.MonkeyPatch) -> None:
    import openai

    api = Api(httpx2)
    monkeypatch.setattr(openai, "api_key", "k")
    monkeypatch.setattr(openai, "base_url", httpx2.URL(URL))
    monkeypatch.setattr(openai, "timeout", httpx2.Timeout(3))
    monkeypatch.setattr(openai, "http_client", httpx2.Client(transport=api.transport))
    assert openai.models.retrieve("m").id == "gpt-4o"
    assert api.requests[0].extensions["timeout"]["read"] == 3
