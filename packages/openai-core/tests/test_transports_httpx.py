from __future__ import annotations

import gc
import ssl
import subprocess
import sys
import threading
from typing import Any, AsyncIterator, Dict, Iterator, List

import anyio
import httpx
import pytest
from hypothesis import given, strategies as st

from openai_core.errors import ArgumentError
from openai_core.transports import proxies
from openai_core.transports.aiohttp import DefaultAioHttpClient
from openai_core.transports.contexts import DeferredContext, context_for
from openai_core.transports.httpx import (
    DefaultAsyncHttpx2Client,
    DefaultAsyncHttpxClient,
    DefaultHttpx2Client,
    DefaultHttpxClient,
    as_seconds,
    default_async_client,
    default_client,
    is_async_client,
    is_status_error,
    is_sync_client,
    is_timeout_error,
    is_transport_error,
    library_of,
    limits_of,
    new_request,
    shared_ssl_context,
    timeout_of,
    url_of,
)
from openai_core.transports.pool import PooledTransport

URL = "http://api.test/v1/models?a=1"
LIMITS: Dict[str, Any] = {"connect": 5.0, "read": 600.0, "write": 600.0, "pool": 600.0}


@pytest.fixture
def httpx2() -> Any:
    return pytest.importorskip("httpx2")


class Stream:
    """A body of unknown origin: neither library has its classes."""

    content_length = 6

    def __init__(self) -> None:
        self.closed = False
        self.rewound = 0

    def __iter__(self) -> Iterator[bytes]:
        yield from (b"abc", b"def")

    def rewind(self) -> bool:
        self.rewound += 1
        return True

    def close(self) -> None:
        self.closed = True


class AsyncOnly:
    async def __aiter__(self) -> AsyncIterator[bytes]:
        yield b"later"


def request_for(client: Any, **changes: Any) -> Any:
    arguments: Dict[str, Any] = {"method": "POST", "url": URL, "headers": {}, "content": b"{}", "timeout": LIMITS}
    return new_request(client, **{**arguments, **changes})


# What belongs to which library


def test_library_of_objects_of_httpx(httpx2: Any) -> None:
    assert library_of(httpx.Timeout(1)) is httpx
    assert library_of(httpx2.Timeout(1)) is httpx2
    assert library_of(object()) is httpx


def test_a_subclass_belongs_to_the_library_of_its_base(httpx2: Any) -> None:
    class Mine(httpx2.Client):  # type: ignore[misc]
        pass

    with Mine(transport=httpx2.MockTransport(lambda request: httpx2.Response(200))) as client:
        assert library_of(client) is httpx2


def test_clients_are_told_apart(httpx2: Any) -> None:
    sync, asynchronous = httpx2.Client(verify=False), httpx2.AsyncClient(verify=False)
    assert (is_sync_client(sync), is_async_client(sync)) == (True, False)
    assert (is_sync_client(asynchronous), is_async_client(asynchronous)) == (False, True)
    assert (is_sync_client(None), is_async_client("client")) == (False, False)
    with httpx.Client(verify=False) as client:
        assert (is_sync_client(client), is_async_client(client)) == (True, False)
    sync.close()


def test_httpx2_is_not_imported_unasked() -> None:
    code = """
import sys
from openai_core.transports.httpx import default_async_client, default_client, is_timeout_error, new_request
new_request(default_client(), method="GET", url="http://a", headers={}, timeout=1)
assert not is_timeout_error(ValueError())
default_async_client()
assert not {"httpx2", "aiohttp"} & {*sys.modules}
"""
    subprocess.run([sys.executable, "-c", code], check=True)


@pytest.mark.parametrize("name", ["ConnectTimeout", "ReadTimeout", "WriteTimeout", "PoolTimeout"])
def test_timeouts_of_both_libraries(name: str, httpx2: Any) -> None:
    for library in (httpx, httpx2):
        error = getattr(library, name)("slow")
        assert is_timeout_error(error)
        assert is_transport_error(error)


def test_errors_on_the_way(httpx2: Any) -> None:
    for error in (
        httpx.ConnectError(""),
        httpx2.RemoteProtocolError(""),
        httpx.TooManyRedirects("", request=httpx.Request("GET", URL)),
        ssl.SSLError(1, "cut off"),
        anyio.EndOfStream(),
    ):
        assert is_transport_error(error)
        assert not is_timeout_error(error)
    assert not is_transport_error(ValueError())
    assert not is_transport_error(OSError())


def test_status_errors() -> None:
    response = httpx.Response(500, request=httpx.Request("GET", URL))
    error = httpx.HTTPStatusError("500", request=response.request, response=response)
    assert is_status_error(error)
    assert not is_status_error(ValueError())


def test_timeouts_of_every_form(httpx2: Any) -> None:
    own = httpx.Timeout(3)
    assert timeout_of(own) is own
    assert timeout_of(None) == httpx.Timeout(None)
    assert timeout_of(2.5) == httpx.Timeout(2.5)
    assert timeout_of(LIMITS) == httpx.Timeout(600, connect=5)
    assert timeout_of(httpx2.Timeout(1, read=2)) == httpx.Timeout(1, read=2)
    assert timeout_of(own, httpx2) == httpx2.Timeout(3)
    with pytest.raises(ArgumentError, match="timeout"):
        timeout_of(-1)


def test_seconds_for_reading() -> None:
    assert as_seconds(httpx.Timeout(1, read=7)) == 7
    assert as_seconds(None) is None
    assert as_seconds(3) == 3


def test_limits_of_both_libraries(httpx2: Any) -> None:
    own = httpx.Limits(max_connections=1)
    assert limits_of(own) is own
    limits = limits_of(httpx2.Limits(max_connections=4, max_keepalive_connections=3, keepalive_expiry=2))
    assert limits == httpx.Limits(max_connections=4, max_keepalive_connections=3, keepalive_expiry=2)


def test_urls_of_every_form(httpx2: Any) -> None:
    own = httpx.URL(URL)
    assert url_of(own) is own
    assert url_of(URL) == own
    assert url_of(httpx2.URL(URL)) == own
    assert url_of(own, httpx2) == httpx2.URL(URL)
    with pytest.raises(ArgumentError, match="URL"):
        url_of("http://a:notaport/")


# Clients


def test_defaults_of_the_synchronous_client() -> None:
    with DefaultHttpxClient() as client:
        assert isinstance(client, httpx.Client)
        assert client.timeout == httpx.Timeout(600, connect=5)
        assert client.follow_redirects
        pool = client._transport._pool  # type: ignore[attr-defined]
        assert (pool._max_connections, pool._max_keepalive_connections) == (1000, 100)
        assert pool._ssl_context is shared_ssl_context()


def test_arguments_win_over_defaults(httpx2: Any) -> None:
    limits = httpx2.Limits(max_connections=3)
    with DefaultHttpxClient(timeout=httpx2.Timeout(9), limits=limits, follow_redirects=False, verify=False) as client:
        assert client.timeout == httpx.Timeout(9)
        assert not client.follow_redirects
        pool = client._transport._pool  # type: ignore[attr-defined]
        assert pool._max_connections == 3
        assert pool._ssl_context.verify_mode is ssl.CERT_NONE


def test_default_clients_know_where_they_belong() -> None:
    with default_client(base_url="http://api.test/v1", timeout=LIMITS) as client:
        assert str(client.base_url) == "http://api.test/v1/"
        assert client.timeout == httpx.Timeout(600, connect=5)
    asynchronous = default_async_client(base_url="http://api.test/v1", timeout=None)
    assert isinstance(asynchronous, DefaultAsyncHttpxClient)
    assert isinstance(asynchronous._transport, PooledTransport)
    assert asynchronous.timeout == httpx.Timeout(None)


def test_a_forgotten_default_client_closes_its_connections(loopback: Any) -> None:
    client = default_client()
    assert client.get(loopback.url).status_code == 200
    del client
    gc.collect()  # a socket that is left open would warn, and warnings are errors here


def test_an_asynchronous_client_keeps_to_httpx_where_it_is_told_to() -> None:
    mock = httpx.MockTransport(lambda request: httpx.Response(200))
    assert DefaultAsyncHttpxClient(transport=mock)._transport is mock
    assert isinstance(DefaultAsyncHttpxClient(http1=True)._transport, httpx.AsyncHTTPTransport)


def test_clients_of_httpx2(httpx2: Any) -> None:
    client, asynchronous = DefaultHttpx2Client(timeout=httpx.Timeout(2)), DefaultAsyncHttpx2Client()
    assert isinstance(client, httpx2.Client)
    assert isinstance(asynchronous, httpx2.AsyncClient)
    assert client.timeout == httpx2.Timeout(2)
    assert asynchronous.timeout == httpx2.Timeout(600, connect=5)
    assert client.follow_redirects
    client.close()


def test_redirects_are_followed(loopback: Any) -> None:
    with default_client() as client:
        response = client.get(f"{loopback.url}/redirect?to=/echo")
    assert response.url.path == "/echo"


# TLS


def test_certificates_are_read_once_and_only_for_tls(monkeypatch: pytest.MonkeyPatch) -> None:
    built: List[Any] = []
    real = httpx.create_ssl_context

    def build(**kwargs: Any) -> ssl.SSLContext:
        built.append(kwargs)
        return real(**kwargs)

    monkeypatch.setattr(httpx, "create_ssl_context", build)
    context = DeferredContext()
    assert not context.is_loaded
    context.set_alpn_protocols(["http/1.1"])
    threads = [threading.Thread(target=wrap, args=(context,)) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    context.set_alpn_protocols(["http/1.1"])
    assert len(built) == 1
    assert context.is_loaded


def wrap(context: ssl.SSLContext) -> ssl.SSLObject:
    return context.wrap_bio(ssl.MemoryBIO(), ssl.MemoryBIO(), server_hostname="api.test")


def test_servers_are_verified() -> None:
    context = wrap(DeferredContext()).context
    assert context.verify_mode is ssl.CERT_REQUIRED
    assert context.check_hostname
    assert context.cert_store_stats() == httpx.create_ssl_context(trust_env=False).cert_store_stats()


def test_a_socket_can_be_wrapped() -> None:
    import socket

    ours, theirs = socket.socketpair()
    with theirs, DeferredContext().wrap_socket(ours, server_hostname="a", do_handshake_on_connect=False) as wrapped:
        assert isinstance(wrapped, ssl.SSLSocket)


def test_certificates_from_the_environment(monkeypatch: pytest.MonkeyPatch, tmp_path: Any) -> None:
    import certifi

    monkeypatch.delenv("SSL_CERT_FILE", raising=False)
    monkeypatch.delenv("SSL_CERT_DIR", raising=False)
    usual = shared_ssl_context()
    assert shared_ssl_context() is usual
    monkeypatch.setenv("SSL_CERT_DIR", str(tmp_path))
    directory = shared_ssl_context()
    assert wrap(directory).context.cert_store_stats()["x509"] == 0
    monkeypatch.setenv("SSL_CERT_FILE", certifi.where())
    file = shared_ssl_context()
    assert wrap(file).context.cert_store_stats()["x509"] > 0
    assert len({id(usual), id(directory), id(file)}) == 3


def test_unreadable_certificates_are_reported_when_needed() -> None:
    with pytest.raises(FileNotFoundError):
        wrap(DeferredContext(cert_file="/nowhere.pem"))


def test_contexts_for_the_arguments_of_a_client() -> None:
    assert context_for(True, None, True) is shared_ssl_context()
    assert context_for(True, None, False) is not shared_ssl_context()
    assert context_for(False, None, True).verify_mode is ssl.CERT_NONE
    own = ssl.create_default_context()
    assert context_for(own, None, True) is own


# Proxies


@pytest.mark.parametrize(
    "settings",
    [
        {},
        {"https": "http://proxy.test:3128"},
        {"all": "proxy.test", "no": "localhost, .corp.test,example.com,10.0.0.0/8,::1,https://direct.test, "},
        {"http": "http://proxy.test", "no": "a.test,*"},
    ],
)
def test_proxies_are_read_as_httpx_reads_them(settings: Dict[str, str], monkeypatch: pytest.MonkeyPatch) -> None:
    import httpx._utils

    monkeypatch.setattr(proxies, "getproxies", lambda: settings)
    monkeypatch.setattr(httpx._utils, "getproxies", lambda: settings)
    assert proxies.environment_proxies() == httpx._utils.get_environment_proxies()


def test_proxies_become_mounts(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(proxies, "getproxies", lambda: {"https": "http://proxy.test", "no": "direct.test"})
    client = DefaultAsyncHttpxClient(mounts={"http://own.test": None})
    assert isinstance(client._transport_for_url(httpx.URL("https://api.test")), PooledTransport)
    assert client._transport_for_url(httpx.URL("https://api.test")) is not client._transport
    assert client._transport_for_url(httpx.URL("https://direct.test")) is client._transport
    assert client._transport_for_url(httpx.URL("http://api.test")) is client._transport
    deaf = DefaultAsyncHttpxClient(trust_env=False)
    assert deaf._transport_for_url(httpx.URL("https://api.test")) is deaf._transport
    explicit = DefaultAsyncHttpxClient(proxy="http://proxy.test")
    assert explicit._transport_for_url(httpx.URL("http://direct.test")) is not explicit._transport


# Requests


def plain(request: Any) -> Any:
    return (
        request.method,
        str(request.url),
        sorted(request.headers.multi_items()),
        request.content,
        request.extensions,
    )


@pytest.mark.parametrize("method", ["GET", "POST", "DELETE"])
@pytest.mark.parametrize("content", [None, b"", b'{"a":1}'])
@pytest.mark.parametrize(
    "headers", [{}, {"user-agent": "mine", "X-A": "1"}, {"Host": "other"}, {"content-length": "0"}, {"Empty": ""}]
)
def test_requests_are_those_that_httpx_builds(method: str, content: Any, headers: Dict[str, str]) -> None:
    with DefaultHttpxClient(headers={"X-Client": "1", "X-A": "0"}, cookies={"taste": "sweet"}) as client:
        ours = request_for(client, method=method, content=content, headers=headers)
        theirs = client.build_request(
            method, URL, content=content, headers=headers, timeout=httpx.Timeout(600, connect=5)
        )
    if method == "POST" and content == b"" and "content-length" not in headers:
        # httpx leaves an empty body without a length only for verbs that have none.
        assert ours.headers["content-length"] == "0"
    elif content == b"" and "content-length" not in headers:
        del ours.headers["content-length"]
    assert plain(ours) == plain(theirs)


@given(
    st.dictionaries(
        st.text("abcdefXYZ-", min_size=1),
        st.text(st.characters(min_codepoint=33, max_codepoint=126)),
        max_size=6,
    )
)
def test_any_header_arrives_as_httpx_would_send_it(headers: Dict[str, str]) -> None:
    with httpx.Client(verify=False) as client:
        ours = request_for(client, headers=headers)
        theirs = client.build_request("POST", URL, headers=headers, content=b"{}")
    if len({name.lower() for name in headers}) == len(headers):
        assert sorted(ours.headers.multi_items()) == sorted(theirs.headers.multi_items())


@pytest.mark.parametrize("value", ["two\nlines", "two\rlines", " before", "after ", "\ttab", "ünïcode", 7, None])
def test_headers_that_cannot_be_sent_are_named_but_not_shown(value: Any) -> None:
    with DefaultHttpxClient() as client, pytest.raises(ArgumentError) as caught:
        request_for(client, headers={"X-Good": "fine", "Authorization": value, "X-Last": "fine"})
    assert "'Authorization'" in str(caught.value)
    assert str(value).strip() not in str(caught.value) or value is None


def test_a_bad_url_is_refused() -> None:
    with DefaultHttpxClient() as client, pytest.raises(ArgumentError, match="URL"):
        request_for(client, url="http://a:notaport/")


def test_a_users_client_merges_what_it_has() -> None:
    with httpx.Client(params={"key": "1"}, headers={"X-Mine": "yes"}, base_url="http://api.test/v2") as client:
        request = request_for(client, url="models")
        assert str(request.url) == "http://api.test/v2/models?key=1"
        assert request.headers["x-mine"] == "yes"
        assert request.content == b"{}"
        assert request.extensions["timeout"] == LIMITS
        streamed = request_for(client, content=Stream())
        assert streamed.headers["content-length"] == "6"
        assert streamed.stream.rewind()


def test_a_client_with_its_own_way_to_build_requests_is_asked() -> None:
    class Signing(httpx.Client):
        def build_request(self, *args: Any, **kwargs: Any) -> httpx.Request:
            request = super().build_request(*args, **kwargs)
            request.headers["X-Signature"] = "signed"
            return request

    with Signing() as client:
        assert request_for(client).headers["x-signature"] == "signed"


def test_a_client_that_cannot_build_requests_gets_one_of_httpx() -> None:
    request = request_for(object(), headers={"X-A": "1"})
    assert isinstance(request, httpx.Request)
    assert request.headers.multi_items() == [("host", "api.test"), ("x-a", "1"), ("content-length", "2")]


def test_requests_of_httpx2(httpx2: Any) -> None:
    with httpx2.Client(headers={"X-Mine": "yes"}) as client:
        request = request_for(client, timeout=httpx.Timeout(3), url=httpx.URL(URL))
        assert isinstance(request, httpx2.Request)
        assert request.content == b"{}"
        assert request.headers["x-mine"] == "yes"
        assert request.extensions["timeout"] == httpx2.Timeout(3).as_dict()
        body = request_for(client, content=Stream()).stream
        assert isinstance(body, httpx2.SyncByteStream)
        assert isinstance(body, httpx2.AsyncByteStream)
        assert b"".join(body) == b"abcdef"


def test_further_extensions_are_kept() -> None:
    with DefaultHttpxClient() as client:
        request = request_for(client, extensions={"trace": 1}, timeout=None)
    assert request.extensions == {"trace": 1, "timeout": dict.fromkeys(LIMITS)}


def test_the_callers_timeouts_are_not_shared() -> None:
    with DefaultHttpxClient() as client:
        assert request_for(client).extensions["timeout"] is not LIMITS


def test_a_streamed_body_is_not_read_before_it_is_sent(loopback: Any) -> None:
    content = Stream()
    with DefaultHttpxClient() as client:
        request = request_for(client, url=f"{loopback.url}/echo", content=content)
        with pytest.raises(httpx.RequestNotRead):
            request.content  # noqa: B018
        assert client.send(request).json()["body"] == "abcdef"
        assert request.stream.rewind()
        request.stream.close()
    assert (content.rewound, content.closed) == (1, True)


def test_a_body_of_unknown_length_is_sent_in_chunks(loopback: Any) -> None:
    with DefaultHttpxClient() as client:
        request = request_for(client, url=f"{loopback.url}/echo", content=(chunk for chunk in (b"a", b"bc")))
        assert request.headers["transfer-encoding"] == "chunked"
        seen = client.send(request).json()
        assert not request.stream.rewind()
        request.stream.close()
    assert seen["body"] == "abc"


@pytest.mark.parametrize("anyio_backend", ["asyncio", "trio"])
@pytest.mark.parametrize("content", [AsyncOnly(), Stream()])
async def test_asynchronous_clients_send_both_kinds_of_streams(content: Any, loopback: Any, anyio_backend: str) -> None:
    async with DefaultAsyncHttpxClient() as client:
        request = request_for(client, url=f"{loopback.url}/echo", content=content)
        response = await client.send(request)
        await request.stream.aclose()
    assert response.json()["body"] == ("later" if isinstance(content, AsyncOnly) else "abcdef")


def test_bodies_of_the_library_are_used_as_they_are() -> None:
    class Body(httpx.SyncByteStream, httpx.AsyncByteStream):
        def __iter__(self) -> Iterator[bytes]:
            yield b"x"

        async def __aiter__(self) -> AsyncIterator[bytes]:
            yield b"x"

    body = Body()
    with DefaultHttpxClient() as client:
        assert request_for(client, content=body).stream is body


def test_requests_for_aiohttp_are_those_of_httpx() -> None:
    pytest.importorskip("aiohttp")
    assert isinstance(request_for(DefaultAioHttpClient()), httpx.Request)
