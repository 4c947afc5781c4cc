"""Responses that are read when asked for, in both flavours, on asyncio and trio."""

from __future__ import annotations

import importlib
import inspect
import json
from pathlib import Path
from typing import Any, AsyncIterator, Callable, Iterator, List, NamedTuple

import httpx
import pytest

from openai_core.models import BaseModel
from openai_core.options import FinalRequestOptions
from openai_core.responses import StreamAlreadyConsumed

pytestmark = pytest.mark.anyio


class Item(BaseModel):
    id: str


class Client:
    """What `parse` asks of a client."""

    _strict_response_validation = False
    _default_stream_cls: Any = None


class Flavour(NamedTuple):
    """One flavour of the responses, and the bodies that its HTTP clients read."""

    package: str
    prefix: str
    body: Callable[..., Any]

    def response(self, name: str, *chunks: bytes, cast_to: Any = Item, library: Any = httpx, **arguments: Any) -> Any:
        http = library.Response(
            200,
            content=self.body(*(chunks or (b'{"id":', b' "a"}'))),
            headers={"content-type": "application/json", "x-request-id": "req_1"},
            request=library.Request("GET", "http://test/x"),
        )
        return self.named("responses", name)(
            raw=http,
            cast_to=cast_to,
            client=Client(),
            options=FinalRequestOptions(method="get", url="/x"),
            **{"stream": False, "stream_cls": None, **arguments},
        )

    def named(self, module: str, name: str) -> Any:
        return getattr(importlib.import_module(f"openai_core.{self.package}.{module}"), self.prefix + name)


def body(*chunks: bytes) -> Iterator[bytes]:
    yield from chunks


async def async_body(*chunks: bytes) -> AsyncIterator[bytes]:
    for chunk in chunks:
        yield chunk


SYNC, ASYNC = Flavour("sync", "", body), Flavour("aio", "Async", async_body)


@pytest.fixture(params=[("asyncio", SYNC), ("asyncio", ASYNC), ("trio", ASYNC)], ids=["sync", "asyncio", "trio"])
def case(request: pytest.FixtureRequest) -> Any:
    return request.param


@pytest.fixture
def anyio_backend(case: Any) -> str:
    return str(case[0])


@pytest.fixture
def flavour(case: Any) -> Flavour:
    found: Flavour = case[1]
    return found


async def settled(result: Any) -> Any:
    return await result if inspect.isawaitable(result) else result


async def collected(items: Any) -> List[Any]:
    return [item async for item in items] if hasattr(items, "__aiter__") else list(items)


async def test_parse_reads_the_body(flavour: Flavour) -> None:
    response = flavour.response("APIResponse")
    assert not response.is_closed
    item = await settled(response.parse())
    assert (item.id, item._request_id) == ("a", "req_1")
    assert response.is_closed
    assert await settled(response.parse()) is item
    assert await settled(response.parse(to=str)) == '{"id": "a"}'
    assert response.retries_taken == 0


@pytest.mark.parametrize(
    ("method", "expected"), [("read", b'{"id": "a"}'), ("text", '{"id": "a"}'), ("json", {"id": "a"})]
)
async def test_the_whole_body(flavour: Flavour, method: str, expected: Any) -> None:
    response = flavour.response("APIResponse")
    assert await settled(getattr(response, method)()) == expected
    assert response.is_closed


@pytest.mark.parametrize(
    ("method", "sizes", "expected"),
    [
        ("iter_bytes", (), [b'{"id":', b' "a"}']),
        ("iter_bytes", (4,), [b'{"id', b'": "', b'a"}']),
        ("iter_text", (), ['{"id":', ' "a"}']),
        ("iter_text", (100,), ['{"id": "a"}']),
        ("iter_lines", (), ['{"id": "a"}']),
    ],
)
async def test_the_body_in_pieces(flavour: Flavour, method: str, sizes: Any, expected: Any) -> None:
    response = flavour.response("APIResponse")
    pieces = await collected(getattr(response, method)(*sizes))
    assert [piece for piece in pieces if piece] == expected  # older releases of httpx end texts with an empty one
    assert response.is_closed


async def test_json_that_is_none(flavour: Flavour) -> None:
    with pytest.raises(json.JSONDecodeError):
        await settled(flavour.response("APIResponse", b"<html>").json())


@pytest.mark.parametrize("name", ["httpx", "httpx2"])
async def test_a_body_is_streamed_once(flavour: Flavour, name: str) -> None:
    response = flavour.response("APIResponse", library=pytest.importorskip(name))
    assert await collected(response.iter_bytes())
    for read in (response.read, response.text, response.json, response.parse):
        with pytest.raises(StreamAlreadyConsumed, match="read"):
            await settled(read())


async def test_close_gives_the_connection_back(flavour: Flavour) -> None:
    response = flavour.response("APIResponse")
    await settled(response.close())
    assert response.is_closed


async def test_an_event_stream_is_not_read_ahead(flavour: Flavour) -> None:
    events = (b'data: {"id": "a"}\n\n', b"data: [DONE]\n\n")
    stream_cls = flavour.named("streams", "Stream")[Item]
    response = flavour.response("APIResponse", *events, stream=True, stream_cls=stream_cls)
    stream = await settled(response.parse())
    assert not response.is_closed
    assert [item.id for item in await collected(stream)] == ["a"]


async def test_files(flavour: Flavour, tmp_path: Path) -> None:
    read = flavour.response("BinaryAPIResponse", b"ab", b"c", cast_to=bytes)
    await settled(read.read())
    await settled(read.write_to_file(tmp_path / "read"))
    for name, size in (("all", None), ("two", 2)):
        streamed = flavour.response("StreamedBinaryAPIResponse", b"ab", b"c", cast_to=bytes)
        await settled(streamed.stream_to_file(str(tmp_path / name), chunk_size=size))
    assert {name: (tmp_path / name).read_bytes() for name in ("read", "all", "two")} == dict.fromkeys(
        ("read", "all", "two"), b"abc"
    )
