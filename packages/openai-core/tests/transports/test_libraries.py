from __future__ import annotations

import gc
import ssl
import sys
import weakref
from datetime import timedelta
from types import ModuleType
from typing import Any, Dict, Iterator, List

import anyio
import httpx
import pytest

from openai_core.errors import ArgumentError
from openai_core.transports import libraries
from openai_core.transports.libraries import (
    ElapsedTime,
    as_seconds,
    headers_of,
    is_async_client,
    is_decoding_error,
    is_status_error,
    is_sync_client,
    is_timeout_error,
    is_transport_error,
    library_of,
    limits_of,
    timeout_of,
    url_of,
    without_cycle,
)

URL = "http://api.test/v1/models?a=1"
LIMITS: Dict[str, Any] = {"connect": 5.0, "read": 600.0, "write": 600.0, "pool": 600.0}


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


def test_errors_of_modules_that_are_not_loaded(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("ssl", "anyio"):
        monkeypatch.delitem(sys.modules, name)
    assert is_transport_error(httpx.ConnectError(""))
    assert not is_transport_error(ValueError())


def test_bodies_that_cannot_be_decompressed(httpx2: Any) -> None:
    assert is_decoding_error(httpx.DecodingError("broken"))
    assert is_decoding_error(httpx2.DecodingError("broken"))
    assert not is_decoding_error(httpx.ReadError("lost"))


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


@pytest.mark.parametrize("by_hand", [True, False])
def test_headers_of_fields_are_those_that_the_library_makes(
    by_hand: bool, httpx2: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(libraries, "_keeps_triples", lambda library: by_hand)
    fields = [(b"X-One", b"1"), (b"x-ONE", b"2"), (b"Empty", b"")]
    for library in (httpx, httpx2):
        found = libraries.headers_of_fields(fields, library)
        assert type(found) is library.Headers
        assert found == library.Headers(fields)
        assert found.raw == fields
        assert found.multi_items() == library.Headers(fields).multi_items()


def test_headers_of_every_form(httpx2: Any) -> None:
    for library in (httpx, httpx2):
        for values in ({"X-One": "1"}, [("X-One", "1")], httpx.Headers({"X-One": "1"})):
            found = headers_of(values, library)
            assert type(found) is library.Headers
            assert found["x-one"] == "1"
    assert type(headers_of({})) is httpx.Headers


def test_how_a_library_keeps_headers_is_looked_at(httpx2: Any) -> None:
    assert libraries._keeps_triples(httpx)
    other = ModuleType("other")
    other.__dict__["Headers"] = dict
    assert not libraries._keeps_triples(other)


def test_urls_of_every_form(httpx2: Any) -> None:
    own = httpx.URL(URL)
    assert url_of(own) is own
    assert url_of(URL) == own
    assert url_of(httpx2.URL(URL)) == own
    assert url_of(own, httpx2) == httpx2.URL(URL)
    with pytest.raises(ArgumentError, match="The URL cannot be used: "):
        url_of("http://a:notaport/")


class Body(httpx.SyncByteStream):
    def __iter__(self) -> Iterator[bytes]:
        yield b"body"


@pytest.fixture
def unread() -> Iterator[List[httpx.Response]]:
    """One response whose body is yet to be read, and which nobody else holds; the collector does not run."""
    gc.disable()
    with httpx.Client(transport=httpx.MockTransport(lambda request: httpx.Response(200, stream=Body()))) as client:
        yield [without_cycle(client.send(client.build_request("GET", URL), stream=True))]
    gc.enable()


def test_an_unread_response_is_gone_when_nobody_holds_it(unread: List[httpx.Response]) -> None:
    gone = weakref.ref(unread[0])
    unread.clear()
    assert gone() is None


def test_a_response_knows_how_long_it_took(unread: List[httpx.Response]) -> None:
    unread[0].read()
    assert unread[0].elapsed.total_seconds() >= 0


def test_how_long_a_response_took_is_only_told(unread: List[httpx.Response]) -> None:
    watch = ElapsedTime(unread[0])
    watch.elapsed = timedelta(seconds=3)
    assert unread[0].elapsed == timedelta(seconds=3)
    with pytest.raises(AttributeError):
        watch.elapsed  # noqa: B018


def test_a_body_outlives_its_response(unread: List[httpx.Response]) -> None:
    stream: Any = unread.pop().stream
    assert b"".join(stream) == b"body"
    stream.close()
