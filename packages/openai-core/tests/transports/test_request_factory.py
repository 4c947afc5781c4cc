from __future__ import annotations

from typing import Any, AsyncIterator, Dict, Iterator

import httpx
import pytest
from hypothesis import given, strategies as st

from openai_core.errors import ArgumentError
from openai_core.transports.aiohttp import DefaultAioHttpClient
from openai_core.transports.httpx import (
    DefaultAsyncHttpxClient,
    DefaultHttpxClient,
    new_request,
)

URL = "http://api.test/v1/models?a=1"
LIMITS: Dict[str, Any] = {"connect": 5.0, "read": 600.0, "write": 600.0, "pool": 600.0}


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


def plain(request: Any) -> Any:
    return (
        request.method,
        str(request.url),
        sorted(request.headers.multi_items()),
        request.content,
        request.extensions,
    )


@pytest.mark.parametrize("method", ["GET", "POST", "PUT", "PATCH", "DELETE"])
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
    if method.startswith("P") and content == b"" and "content-length" not in headers:
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


@pytest.mark.parametrize(
    ("value", "problem"),
    [
        *((text, "holds a line break, or spaces at its start or end; remove them.") for text in ("two\nlines", "a\rb")),
        *((text, "holds a line break, or spaces at its start or end; remove them.") for text in (" before", "after ")),
        ("\ttab", "holds a line break, or spaces at its start or end; remove them."),
        ("ünïcode", "holds characters outside ASCII; encode them."),
        (7, "must be a string, but is a int."),
        (None, "must be a string, but is a NoneType."),
        *((text, "holds a control character; remove it.") for text in ("nu\x00ll", "de\x7fl")),
    ],
)
def test_headers_that_cannot_be_sent_are_named_but_not_shown(value: Any, problem: str) -> None:
    with DefaultHttpxClient() as client, pytest.raises(ArgumentError) as caught:
        request_for(client, headers={"X-Good": "fine", "Authorization": value, "X-Last": "fine"})
    assert str(caught.value) == f"The header 'Authorization' {problem}"


def test_a_request_needs_no_body() -> None:
    with DefaultHttpxClient() as client:
        request = new_request(client, method="GET", url=URL, headers={}, timeout=None)
    assert request.content == b""
    assert not {"content-length", "transfer-encoding"} & {*request.headers}


def test_headers_may_be_given_as_bytes() -> None:
    with DefaultHttpxClient() as client:
        request = request_for(client, headers={b"X-A": b"1", "X-B": "2"})
        assert (request.headers["x-a"], request.headers["x-b"]) == ("1", "2")
        with pytest.raises(ArgumentError, match="The header 'X-C' holds characters outside ASCII"):
            request_for(client, headers={b"X-C": b"caf\xe9"})


def test_a_body_that_is_framed_by_its_headers() -> None:
    with DefaultHttpxClient() as client:
        request = request_for(client, headers={"Transfer-Encoding": "chunked"})
    assert request.headers["transfer-encoding"] == "chunked"
    assert "content-length" not in request.headers


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


def test_a_relative_url_is_completed_as_httpx_does() -> None:
    with DefaultHttpxClient(base_url="http://api.test/v1/", headers={"X-A": "1"}) as client:
        assert str(request_for(client, url="models?a=1").url) == URL
    with DefaultHttpxClient(params={"b": "2"}) as client:
        assert str(request_for(client).url) == str(client.build_request("GET", URL).url)


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
async def test_closing_a_body_closes_what_it_reads(anyio_backend: str) -> None:
    content = Stream()
    async with DefaultAsyncHttpxClient() as client:
        await request_for(client, content=content).stream.aclose()
    assert content.closed


@pytest.mark.parametrize("anyio_backend", ["asyncio", "trio"])
@pytest.mark.parametrize("content", [AsyncOnly(), Stream()])
async def test_asynchronous_clients_send_both_kinds_of_streams(content: Any, loopback: Any, anyio_backend: str) -> None:
    async with DefaultAsyncHttpxClient() as client:
        request = request_for(client, url=f"{loopback.url}/echo", content=content)
        response = await client.send(request)
        await request.stream.aclose()
    assert response.json()["body"] == ("later" if isinstance(content, AsyncOnly) else "abcdef")


def test_each_library_has_one_class_of_bodies() -> None:
    with DefaultHttpxClient() as client:
        one, other = (request_for(client, content=Stream()).stream for _ in range(2))
    assert type(one) is type(other)


def test_bodies_of_the_library_are_used_as_they_are() -> None:
    class Body(httpx.SyncByteStream, httpx.AsyncByteStream):
        def __iter__(self) -> Iterator[bytes]:
            yield b"x"

        async def __aiter__(self) -> AsyncIterator[bytes]:
            yield b"x"

    body = Body()
    with DefaultHttpxClient() as client:
        assert request_for(client, content=body).stream is body


def test_a_body_of_the_library_for_one_flavour_is_sent_by_both() -> None:
    class Body(httpx.SyncByteStream):
        def __iter__(self) -> Iterator[bytes]:
            yield b"x"

    with DefaultHttpxClient() as client:
        stream = request_for(client, content=Body()).stream
    assert b"".join(stream) == b"x"
    assert isinstance(stream, httpx.AsyncByteStream)


def test_requests_for_aiohttp_are_those_of_httpx() -> None:
    pytest.importorskip("aiohttp")
    assert isinstance(request_for(DefaultAioHttpClient()), httpx.Request)


@pytest.mark.parametrize("name", ["", "two\nlines", "a space", "colon:", "ünïcode", 7])
def test_names_that_cannot_be_sent_are_refused(name: Any) -> None:
    with DefaultHttpxClient() as client, pytest.raises(ArgumentError, match="The header"):
        request_for(client, headers={"X-Good": "fine", name: "secret"})


def test_tabs_within_a_value_are_sent() -> None:
    with DefaultHttpxClient() as client:
        assert request_for(client, headers={"X-A": "one\ttwo"}).headers["x-a"] == "one\ttwo"


def test_the_next_request_has_its_own_headers() -> None:
    client = httpx.Client()
    first = request_for(client, headers={"X-Turn": "1"})
    again = request_for(client, headers={"X-Turn": "1"})
    first.headers["X-Turn"] = "changed by a hook"
    second = request_for(client, headers={"X-Turn": "2"})
    assert [each.headers["X-Turn"] for each in (first, again, second)] == ["changed by a hook", "1", "2"]


def test_a_double_may_refuse_weak_references() -> None:
    class Double:
        __slots__ = ()

    request = request_for(Double(), headers={"X-Turn": "1"})
    assert request.headers["X-Turn"] == "1"
