"""What sends exchanges and requests with a certificate's token: without, or past, what the user's HTTP client adds."""

from __future__ import annotations

import sys
from typing import Any, Callable, Dict, List, Optional

import anyio
import httpx
import pytest

from openai_core.aio.client import AsyncClient as KernelAsyncClient
from openai_core.authentication.workload_identity.identities import x509_workload_identity
from openai_core.errors import APIConnectionError, ArgumentError, DeadlineExceededError, OAuthError
from openai_core.sync.client import Client as KernelClient
from openai_core.transports.httpx import DefaultAsyncHttpxClient, DefaultHttpxClient
from openai_core.vendors.openai import OPENAI

IDENTITY = x509_workload_identity(identity_provider_id="idp", service_account_id="sa")
SUBJECT: Any = {
    "identity_provider_id": "idp",
    "service_account_id": "sa",
    "provider": {"token_type": "jwt", "get_token": lambda: "subject"},
}
Change = Callable[[Any], None]


class Client(KernelClient):
    service = OPENAI


class AsyncClient(KernelAsyncClient):
    service = OPENAI


class Api:
    """Exchanges tokens and answers calls, in either library; notes what arrives."""

    def __init__(self, library: Any, refusal: Optional[Dict[str, str]] = None) -> None:
        self.library = library
        self.refusal = refusal
        self.exchanges: List[Any] = []
        self.calls: List[Any] = []
        self.transport = library.MockTransport(self.answer)

    def answer(self, request: Any) -> Any:
        if request.url.path == "/oauth/token":
            self.exchanges.append(request)
            if self.refusal is not None:
                return self.library.Response(401, json=self.refusal)
            cookie = {"set-cookie": "issuer=1; Path=/"}
            return self.library.Response(200, json={"access_token": "t1", "expires_in": 3600}, headers=cookie)
        self.calls.append(request)
        return self.library.Response(200, json={}, headers={"set-cookie": "api=1; Path=/"})


def libraries() -> List[Any]:
    found = [pytest.param("httpx", id="httpx")]
    newer = pytest.mark.skipif(sys.version_info < (3, 11), reason="httpx2 needs Python 3.11")
    return [*found, pytest.param("httpx2", id="httpx2", marks=newer)]


@pytest.fixture(params=libraries())
def library(request: pytest.FixtureRequest) -> Any:
    return pytest.importorskip(request.param)


@pytest.fixture(params=["sync", "async"])
def flavour(request: pytest.FixtureRequest) -> str:
    return str(request.param)


def call(flavour: str, api: Api, *, hook: Any = None, send: Optional[Change] = None, **settings: Any) -> Any:
    """Makes a call through an HTTP client with a hook, or with a `send` of its own that changes requests."""
    options = settings.pop("options", {})
    identity = settings.pop("identity", IDENTITY)
    http = settings.pop("http", {})
    if flavour == "sync":

        class Sending(api.library.Client):  # type: ignore[misc, name-defined]
            def send(self, request: Any, **arguments: Any) -> Any:
                if send is not None:
                    send(request)
                return super().send(request, **arguments)

        with Sending(transport=api.transport, event_hooks={"request": [hook] if hook else []}, **http) as http_client:
            return Client(workload_identity=identity, http_client=http_client, **settings).post(
                "/things", cast_to=object, body={}, options=options
            )

    class AsyncSending(api.library.AsyncClient):  # type: ignore[misc, name-defined]
        async def send(self, request: Any, **arguments: Any) -> Any:
            if send is not None:
                send(request)
            return await super().send(request, **arguments)

    async def awaited_hook(request: Any) -> None:
        hook(request)

    async def main() -> Any:
        hooks = {"request": [awaited_hook] if hook else []}
        async with AsyncSending(transport=api.transport, event_hooks=hooks, **http) as http_client:
            client = AsyncClient(workload_identity=identity, http_client=http_client, **settings)
            return await client.post("/things", cast_to=object, body={}, options=options)

    return anyio.run(main)


def test_harmless_hooks_see_the_call_and_not_the_exchange(flavour: str, library: Any) -> None:
    api, seen = Api(library), []

    def hook(request: Any) -> None:
        seen.append(request.url.path)
        request.headers["x-trace"] = "1"

    call(flavour, api, hook=hook, send=lambda request: request.headers.update({"x-sent": "1"}))
    assert seen == ["/v1/things"]
    (sent,) = api.calls
    assert (sent.headers["authorization"], sent.headers["x-trace"], sent.headers["x-sent"]) == ("Bearer t1", "1", "1")


@pytest.mark.parametrize("identity", [IDENTITY, SUBJECT], ids=["x509", "subject"])
def test_an_exchange_has_nothing_of_the_http_client(flavour: str, library: Any, identity: Any) -> None:
    api = Api(library)
    http = {"headers": {"x-own": "1"}, "cookies": {"session": "s"}, "params": {"q": "1"}, "auth": ("me", "hunter2")}

    def add(request: Any) -> None:
        if "oauth" in str(request.url):
            request.headers["x-added"] = "1"

    call(flavour, api, hook=add, send=add, http=http, identity=identity)
    (exchange,) = api.exchanges
    assert not {"x-own", "x-added", "cookie", "authorization"} & set(exchange.headers)
    assert exchange.url.query == b""
    assert "issuer" not in api.calls[0].headers["cookie"]


def _adds(name: str, value: str) -> Change:
    return lambda request: request.headers.update({name: value})


def _appends_authorization(request: Any) -> None:
    request.headers = type(request.headers)([*request.headers.raw, (b"Authorization", b"Bearer other")])


def _moves(request: Any) -> None:
    request.url = type(request.url)("https://elsewhere.test/v1/things")


CHANGES: Dict[str, Change] = {
    "api-key": _adds("api-key", "k"),
    "X_API_KEY": _adds("X_API_KEY", "k"),
    "proxy-authorization": _adds("proxy-authorization", "Basic a"),
    "another authorization": _adds("authorization", "Bearer other"),
    "two authorizations": _appends_authorization,
    "no authorization": lambda request: request.headers.pop("authorization"),
    "host": _adds("host", "elsewhere.test"),
    "sni": lambda request: request.extensions.update(sni_hostname="elsewhere.test"),
    "target": lambda request: request.extensions.update(target=b"/elsewhere"),
    "url": _moves,
}


@pytest.mark.parametrize("change", CHANGES)
@pytest.mark.parametrize("place", ["hook", "send"])
def test_what_an_http_client_adds_is_judged_last(flavour: str, library: Any, place: str, change: str) -> None:
    api = Api(library)
    with pytest.raises(ArgumentError):
        call(flavour, api, **{place: CHANGES[change]})
    assert api.calls == []


@pytest.mark.parametrize("change", CHANGES)
def test_what_hooks_of_the_client_add_is_judged_last(flavour: str, library: Any, change: str) -> None:
    api = Api(library)

    def hook(attempt: Any) -> Any:
        CHANGES[change](attempt.request)
        yield

    with pytest.raises(ArgumentError):
        call(flavour, api, hooks=[hook])
    assert api.calls == []


@pytest.mark.parametrize("authorization", ["Bearer t1", "Bearer other"])
def test_a_hook_may_replace_the_request_but_not_its_token(flavour: str, library: Any, authorization: str) -> None:
    api = Api(library)

    def hook(attempt: Any) -> Any:
        old = attempt.request
        timeout = {"timeout": old.extensions["timeout"]}
        attempt.request = type(old)(
            "POST", old.url, headers={"authorization": authorization}, content=b"{}", extensions=timeout
        )
        yield

    if authorization == "Bearer t1":
        call(flavour, api, hooks=[hook])
        assert len(api.calls) == 1
    else:
        with pytest.raises(ArgumentError, match="cannot change the Authorization"):
            call(flavour, api, hooks=[hook])
        assert api.calls == []


@pytest.mark.parametrize(
    "settings",
    [
        {"default_headers": {"api-key": "k"}},
        {"options": {"headers": {"X-Api-Key": "k"}}},
        {"options": {"headers": {"Host": "elsewhere.test"}}},
        {"options": {"headers": {"X-Broken": "a\nb"}}},
        {"http": {"headers": {"proxy-authorization": "Basic a"}}},
    ],
    ids=str,
)
def test_what_may_not_be_sent_is_refused_before_the_exchange(flavour: str, library: Any, settings: Any) -> None:
    api = Api(library)
    with pytest.raises(ArgumentError):
        call(flavour, api, **settings)
    assert api.exchanges == api.calls == []


def test_an_authorization_of_the_caller_is_sent_and_needs_no_exchange(flavour: str, library: Any) -> None:
    api = Api(library)
    call(flavour, api, options={"headers": {"Authorization": "Bearer own"}})
    assert api.exchanges == []
    assert api.calls[0].headers["authorization"] == "Bearer own"


def test_of_a_refusal_only_the_code_is_shown(flavour: str, library: Any) -> None:
    api = Api(library, {"error": "invalid_grant", "error_description": "subject CN=hunter2", "trace": "hunter2"})
    with pytest.raises(OAuthError) as caught:
        call(flavour, api)
    assert (caught.value.error, caught.value.body) == ("invalid_grant", {"error": "invalid_grant"})
    assert "hunter2" not in f"{caught.value} {caught.value!r}"


@pytest.mark.parametrize(
    ("settings", "timeout", "expected"),
    [
        ({}, None, 10.0),
        ({"timeout": 2}, None, 2.0),
        ({"timeout": None}, None, 10.0),
        ({"timeout": 20}, 3, 3.0),
        ({"timeout": 2}, 3, 2.0),
    ],
)
@pytest.mark.parametrize("identity", [IDENTITY, SUBJECT], ids=["x509", "subject"])
def test_an_exchange_keeps_to_the_timeouts_of_client_and_call(
    flavour: str, library: Any, identity: Any, settings: Any, timeout: Any, expected: float
) -> None:
    api = Api(library)
    options = {} if timeout is None else {"timeout": timeout}
    call(flavour, api, identity=identity, options=options, **settings)
    assert api.exchanges[0].extensions["timeout"]["read"] == expected


def test_an_exchange_keeps_to_the_deadline_of_the_call(flavour: str, library: Any) -> None:
    api = Api(library)
    call(flavour, api, deadline=4)
    assert 3 < api.exchanges[0].extensions["timeout"]["read"] <= 4


def test_an_exchange_is_not_repeated_beyond_the_deadline(flavour: str, library: Any) -> None:
    api = Api(library)

    def fail(request: Any) -> Any:
        api.exchanges.append(request)
        return library.Response(503, headers={"retry-after": "30"})

    api.transport = library.MockTransport(fail)
    with pytest.raises(DeadlineExceededError):
        call(flavour, api, deadline=5)
    assert len(api.exchanges) == 1


@pytest.mark.parametrize("identity", [IDENTITY, SUBJECT], ids=["x509", "subject"])
def test_a_closed_client_says_so(identity: Any) -> None:
    http_client = httpx.Client(transport=Api(httpx).transport)
    client, unused = Client(workload_identity=identity, http_client=http_client), Client(workload_identity=identity)
    http_client.close()
    unused.close()
    for each in (client, unused):
        with pytest.raises(APIConnectionError, match="closed"):
            each.get("/things", cast_to=object)


def test_the_own_clients_of_the_sdk_are_judged_too() -> None:
    api = Api(httpx)
    hooks = {"request": [CHANGES["api-key"]]}
    with DefaultHttpxClient(transport=api.transport, event_hooks=hooks) as http_client, pytest.raises(ArgumentError):
        Client(workload_identity=IDENTITY, http_client=http_client).get("/things", cast_to=object)

    async def main() -> None:
        async with DefaultAsyncHttpxClient(transport=api.transport) as http_client:
            await AsyncClient(workload_identity=IDENTITY, http_client=http_client).get("/things", cast_to=object)

    anyio.run(main)
    assert len(api.calls) == 1
