from __future__ import annotations

from typing import Any, AsyncGenerator, Generator, List

import httpx
import pytest

from openai_core.transports.adapted import AdaptedTransport
from openai_core.transports.adapted_arguments import adapted_arguments, adapted_auth
from openai_core.transports.httpx import DefaultAsyncHttpxClient, DefaultHttpx2Client, DefaultHttpxClient

httpx2: Any = pytest.importorskip("httpx2", reason="httpx2 is not installed")

pytestmark = pytest.mark.anyio


@pytest.fixture(params=["asyncio", "trio"])
def anyio_backend(request: pytest.FixtureRequest) -> str:
    return str(request.param)


LIBRARIES = pytest.mark.parametrize(("library", "other"), [(httpx, httpx2), (httpx2, httpx)], ids=["httpx", "httpx2"])


# Values


@LIBRARIES
def test_each_argument_becomes_one_of_the_library(library: Any, other: Any) -> None:
    transport = other.MockTransport(lambda request: other.Response(200))
    adapted = adapted_arguments(
        {
            "base_url": other.URL("https://api.test/v1"),
            "limits": other.Limits(max_connections=3, max_keepalive_connections=2, keepalive_expiry=1.0),
            "timeout": other.Timeout(9, connect=2),
            "transport": transport,
            "mounts": {"https://": transport, "http://": None},
            "trust_env": False,
        },
        library,
    )
    assert adapted["base_url"] == library.URL("https://api.test/v1")
    assert adapted["limits"] == library.Limits(max_connections=3, max_keepalive_connections=2, keepalive_expiry=1.0)
    assert adapted["timeout"] == library.Timeout(9, connect=2)
    assert isinstance(adapted["transport"], AdaptedTransport)
    assert isinstance(adapted["mounts"]["https://"], AdaptedTransport)
    assert adapted["mounts"]["http://"] is None
    assert adapted["trust_env"] is False


@LIBRARIES
def test_all_values_of_a_name_are_kept(library: Any, other: Any) -> None:
    pairs = [("a", "1"), ("a", "2"), ("b", "3")]
    adapted = adapted_arguments({"headers": other.Headers(pairs), "params": other.QueryParams(pairs)}, library)
    assert library.Headers(adapted["headers"]).multi_items() == pairs
    assert library.QueryParams(adapted["params"]).multi_items() == pairs


@LIBRARIES
def test_cookies_keep_their_domain(library: Any, other: Any) -> None:
    cookies = other.Cookies()
    cookies.set("taste", "sweet", domain="api.test")
    adapted = library.Cookies(adapted_arguments({"cookies": cookies}, library)["cookies"])
    assert adapted.get("taste", domain="api.test") == "sweet"
    assert adapted.get("taste", domain="other.test") is None


def test_what_fits_already_stays() -> None:
    own = {
        "auth": ("name", "password"),
        "base_url": "https://api.test",
        "cookies": httpx.Cookies({"a": "b"}),
        "headers": {"a": "b"},
        "limits": httpx.Limits(),
        "mounts": None,
        "params": {"a": "b"},
        "timeout": httpx.Timeout(3),
        "transport": None,
    }
    adapted = adapted_arguments(own, httpx)
    assert all(adapted[name] is value for name, value in own.items())
    assert adapted_arguments({"cookies": {"a": "b"}}, httpx) == {"cookies": {"a": "b"}}


# What authenticates


def steps_of(library: Any) -> Any:
    """Returns an `Auth` of a library that asks for a token first, and looks at the whole of the answer."""

    class Steps(library.Auth):  # type: ignore[misc]
        requires_request_body = True
        requires_response_body = True
        ended = 0

        def auth_flow(self, request: Any) -> Generator[Any, Any, None]:
            assert request.content == b"body"
            try:
                answer = yield library.Request("POST", "https://api.test/token", content=b"please")
                request.headers["Authorization"] = f"Bearer {answer.text}"
                yield request
            finally:
                self.ended += 1

    return Steps()


def token_or_echo(seen: List[Any]) -> Any:
    def answer(request: httpx.Request) -> httpx.Response:
        assert isinstance(request, httpx.Request)
        seen.append((request.url.path, request.headers.get("authorization"), request.content))
        # In pieces, so that somebody has to read it.
        return httpx.Response(200, content=iter([b"to", b"ken"]))

    return answer


SEEN = [("/token", None, b"please"), ("/", "Bearer token", b"body")]


def test_authentication_of_the_other_library() -> None:
    seen: List[Any] = []
    auth = steps_of(httpx2)
    with DefaultHttpxClient(transport=httpx.MockTransport(token_or_echo(seen)), auth=auth) as client:
        assert client.post("https://api.test/", content=b"body").text == "token"
    assert seen == SEEN
    assert auth.ended == 1


async def test_authentication_of_the_other_library_asynchronously() -> None:
    seen: List[Any] = []

    def answer(request: httpx.Request) -> httpx.Response:
        token_or_echo(seen)(request)
        return httpx.Response(200, content=pieces())

    async def pieces() -> AsyncGenerator[bytes, None]:
        yield b"to"
        yield b"ken"

    auth = steps_of(httpx2)
    async with DefaultAsyncHttpxClient(transport=httpx.MockTransport(answer), auth=auth) as client:
        assert (await client.post("https://api.test/", content=b"body")).text == "token"
    assert seen == SEEN
    assert auth.ended == 1


def test_authentication_of_httpx_for_a_client_of_httpx2() -> None:
    def answer(request: Any) -> Any:
        return httpx2.Response(200, text=request.headers["authorization"])

    with DefaultHttpx2Client(transport=httpx2.MockTransport(answer), auth=httpx.BasicAuth("a", "b")) as client:
        assert client.get("https://api.test/").text == "Basic YTpi"


def noted_flows_of(auth: Any) -> List[Any]:
    """Keeps the flows that an `Auth` makes, so that none ends because it is forgotten."""
    flows: List[Any] = []
    make = auth.sync_auth_flow

    def noted(request: Any) -> Any:
        flows.append(make(request))
        return flows[-1]

    auth.sync_auth_flow = noted
    return flows


def test_a_request_that_fails_ends_the_flow() -> None:
    def fail(request: httpx.Request) -> httpx.Response:
        raise httpx.ConnectError("refused")

    auth = steps_of(httpx2)
    flows = noted_flows_of(auth)
    with DefaultHttpxClient(transport=httpx.MockTransport(fail), auth=auth) as client, pytest.raises(
        httpx.ConnectError
    ):
        client.post("https://api.test/", content=b"body")
    assert auth.ended == 1
    assert [flow.gi_frame for flow in flows] == [None]


async def test_a_request_that_fails_ends_the_asynchronous_flow() -> None:
    def fail(request: httpx.Request) -> httpx.Response:
        raise httpx.ConnectError("refused")

    auth = steps_of(httpx2)
    async with DefaultAsyncHttpxClient(transport=httpx.MockTransport(fail), auth=auth) as client:
        with pytest.raises(httpx.ConnectError):
            await client.post("https://api.test/", content=b"body")
    assert auth.ended == 1


def test_other_authentication_stays_as_it_is() -> None:
    def function(request: Any) -> Any:
        return request

    own = httpx.BasicAuth("a", "b")
    for auth in (None, ("name", "password"), function, own):
        assert adapted_auth(auth, httpx) is auth


@LIBRARIES
def test_whether_bodies_are_read_first(library: Any, other: Any) -> None:
    plain, steps = adapted_auth(other.BasicAuth("a", "b"), library), adapted_auth(steps_of(other), library)
    assert isinstance(plain, library.Auth)
    assert type(plain) is type(steps)
    assert (plain.requires_request_body, plain.requires_response_body) == (False, False)
    assert (steps.requires_request_body, steps.requires_response_body) == (True, True)
