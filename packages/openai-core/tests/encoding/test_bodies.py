from __future__ import annotations

import errno
import gc
import io
import os
import pathlib
from typing import Any, AsyncIterator, Iterable, Iterator, List

import httpx
import pytest
from hypothesis import given, strategies as st

from openai_core.encoding.bodies import CHUNK_BYTES, Source, StreamedBody, raw_body
from openai_core.errors import ArgumentError, UploadFileError, UploadFileNotFoundError
from openai_core.uploads import LocalFile

BIG = bytes(range(256)) * 1024


@pytest.fixture(params=["asyncio", "trio"])
def anyio_backend(request: pytest.FixtureRequest) -> Any:
    return request.param


@pytest.fixture
def path(tmp_path: pathlib.Path) -> pathlib.Path:
    path = tmp_path / "big.bin"
    path.write_bytes(BIG)
    return path


class OneWay(io.RawIOBase):
    """Like a pipe: it cannot go back, and gives less than it was asked for."""

    def __init__(self, content: bytes) -> None:
        self._inner = io.BytesIO(content)

    def readable(self) -> bool:
        return True

    def read(self, size: int = -1) -> bytes:
        return self._inner.read(min(size, 1000))


class Duck:
    """A handle with the fewest methods that allow it to go back."""

    def __init__(self, content: bytes) -> None:
        self._inner = io.BytesIO(content)
        self.read = self._inner.read
        self.tell = self._inner.tell

    def seek(self, offset: int, whence: int = 0) -> None:
        self._inner.seek(offset, whence)


class Broken(io.BytesIO):
    def read(self, size: Any = -1) -> bytes:
        raise OSError(errno.EIO, "Input/output error")


async def chunks_of(body: StreamedBody) -> List[bytes]:
    return [chunk async for chunk in body]


class AsyncNumbers:
    def __aiter__(self) -> AsyncNumbers:
        return self

    async def __anext__(self) -> int:
        return 3


async def asynchronously(chunks: Iterable[bytes]) -> AsyncIterator[bytes]:
    for chunk in chunks:
        yield chunk


def one_by_one(content: bytes) -> Iterator[bytes]:
    for start in range(0, len(content), 1000):
        yield content[start : start + 1000]


# --- what content may be


@pytest.mark.anyio
@pytest.mark.parametrize(
    ("make", "length", "replayable"),
    [
        (lambda: BIG, len(BIG), True),
        (lambda: b"", 0, True),
        (lambda: bytearray(BIG), len(BIG), True),
        (lambda: memoryview(BIG), len(BIG), True),
        (lambda: BIG[:4].decode("latin-1"), 4, True),
        (lambda: "é", 2, True),
        (lambda: [BIG, b"", b"x"], len(BIG) + 1, True),
        (lambda: (memoryview(b"ab"), bytearray(b"c")), 3, True),
        (list, 0, True),
        (lambda: io.BytesIO(BIG), len(BIG), True),
        (lambda: Duck(BIG), len(BIG), True),
        (lambda: OneWay(BIG), None, False),
        (lambda: one_by_one(BIG), None, False),
        (lambda: {b"x": 1}.keys(), None, False),
    ],
)
async def test_raw_content(make: Any, length: Any, replayable: bool) -> None:
    content = make()
    expected = _bytes_of(make())
    body = raw_body(content)
    assert (body.content_length, body.replayable) == (length, replayable)
    assert b"".join(body) == expected
    assert body.rewind() is replayable
    if not replayable:
        body = raw_body(make())
    chunks = await chunks_of(body)
    assert b"".join(chunks) == expected
    assert all(0 < len(chunk) <= CHUNK_BYTES for chunk in chunks) or isinstance(content, (list, tuple))


def _bytes_of(content: Any) -> bytes:
    if isinstance(content, str):
        return content.encode()
    if isinstance(content, (bytes, bytearray, memoryview)):
        return bytes(content)
    if not hasattr(content, "read"):
        return b"".join(content)
    return b"".join(iter(lambda: bytes(content.read(CHUNK_BYTES)), b""))


@pytest.mark.anyio
async def test_files_on_disk(path: pathlib.Path) -> None:
    with path.open("rb") as handle:
        for content in (path, handle, LocalFile(path).open()):
            body = raw_body(content)
            assert (body.content_length, body.replayable) == (len(BIG), True)
            assert b"".join(body) == BIG
            assert b"".join(await chunks_of(body)) == BIG
            if content is not path:
                content.close()  # type: ignore[union-attr]


@pytest.mark.parametrize("content", [{"a": 1}, 3, None, object()])
def test_refuses_what_is_no_content(content: object) -> None:
    with pytest.raises(ArgumentError, match=f"of type {type(content).__name__}"):
        raw_body(content)


@pytest.mark.parametrize("content", [["text"], (b"x", 3)])
def test_refuses_lists_of_something_else(content: object) -> None:
    with pytest.raises(ArgumentError, match="must give bytes"):
        raw_body(content)


def test_refuses_text_that_utf8_cannot_encode() -> None:
    with pytest.raises(ArgumentError, match="`content` holds half of a surrogate pair"):
        raw_body("\ud800")


def test_refuses_text_handles() -> None:
    with pytest.raises(ArgumentError, match="`content` is open for text"):
        raw_body(io.StringIO("x"))


def test_refuses_a_missing_path(tmp_path: pathlib.Path) -> None:
    with pytest.raises(UploadFileNotFoundError):
        raw_body(tmp_path / "missing")


# --- iterables


@pytest.mark.anyio
async def test_asynchronous_iterables() -> None:
    body = raw_body(asynchronously([b"a", b"", b"b"]))
    assert (body.content_length, body.replayable) == (None, False)
    assert await chunks_of(body) == [b"a", b"b"]


def test_asynchronous_iterables_need_an_asynchronous_client() -> None:
    with pytest.raises(ArgumentError, match="asynchronous"):
        list(raw_body(asynchronously([b"a"])))


@pytest.mark.anyio
async def test_iterables_that_give_something_else() -> None:
    with pytest.raises(ArgumentError, match="gave a str"):
        list(raw_body(iter(["a"])))
    with pytest.raises(ArgumentError, match="gave a int"):
        await chunks_of(raw_body(AsyncNumbers()))


def test_a_generator_is_not_sent_twice() -> None:
    body = raw_body(one_by_one(BIG))
    assert b"".join(body) == BIG
    assert not body.rewind()
    body = raw_body(one_by_one(b"x"))
    next(iter(body))
    with pytest.raises(ArgumentError, match="sent twice"):
        list(body)


# --- what changes meanwhile


def test_nothing_moves_where_a_part_cannot_be_sent_again() -> None:
    handle, one_way = io.BytesIO(b"ab"), OneWay(b"cd")
    body = StreamedBody([*raw_body(handle)._segments, *raw_body(one_way)._segments])
    assert b"".join(body) == b"abcd"
    assert (body.content_length, body.replayable, body.rewind()) == (None, False, False)
    assert handle.tell() == 2


def test_a_file_that_grows_is_sent_as_it_was_announced(path: pathlib.Path) -> None:
    body = raw_body(path)
    with path.open("ab") as log:
        log.write(b"more")
    assert b"".join(body) == BIG


def shrinking(path: pathlib.Path) -> StreamedBody:
    body = raw_body(path)
    path.write_bytes(b"less")
    return body


@pytest.mark.anyio
async def test_a_file_that_shrinks_is_an_error(path: pathlib.Path) -> None:
    body = shrinking(path)
    with pytest.raises(UploadFileError, match="changed its size") as caught:
        list(body)
    assert (caught.value.errno, caught.value.filename) == (errno.EIO, str(path))
    with pytest.raises(UploadFileError, match="changed its size"):
        await chunks_of(body)


@pytest.mark.anyio
async def test_a_read_error_names_the_file() -> None:
    with pytest.raises(UploadFileError, match="Input/output error") as caught:
        list(raw_body(Broken(b"x")))
    assert (caught.value.errno, caught.value.filename) == (errno.EIO, "content")
    with pytest.raises(UploadFileError):
        await chunks_of(raw_body(Broken(b"x")))


def test_a_file_that_vanishes_is_an_error(path: pathlib.Path) -> None:
    body = raw_body(path)
    path.unlink()
    with pytest.raises(UploadFileNotFoundError):
        list(body)


# --- files that the body opens


def test_a_file_is_closed_at_its_end_and_on_demand(path: pathlib.Path) -> None:
    body = raw_body(path)
    source: Any = body._sources[0]
    list(body)
    assert source._handle is None
    iterator = iter(body)
    next(iterator)
    handle: Any = source._handle
    body.close()
    assert handle.closed
    assert source._handle is None
    next(iter(body))
    assert source._handle is not None
    assert body.rewind()
    assert source._handle is None
    assert len(b"".join(body)) == len(BIG)


def test_a_file_that_cannot_be_read_on_is_closed(path: pathlib.Path, monkeypatch: pytest.MonkeyPatch) -> None:
    handle = Broken()
    monkeypatch.setattr(LocalFile, "open", lambda self: handle)
    with pytest.raises(UploadFileError):
        list(raw_body(path))
    assert handle.closed


def test_a_file_that_shrinks_is_closed(path: pathlib.Path) -> None:
    body = shrinking(path)
    with pytest.raises(UploadFileError):
        list(body)
    assert body._sources[0]._handle is None  # type: ignore[attr-defined]


@pytest.mark.anyio
async def test_aclose(path: pathlib.Path) -> None:
    body = raw_body(path)
    iterator = body.__aiter__()
    assert iterator.__aiter__() is iterator
    await iterator.__anext__()
    handle = body._sources[0]._handle  # type: ignore[attr-defined]
    await body.aclose()
    assert handle.closed


def test_a_body_that_is_given_up_leaves_nothing_behind(path: pathlib.Path) -> None:
    body = raw_body(path)
    iterator = iter(body)
    next(iterator)
    handle = body._sources[0]._handle  # type: ignore[attr-defined]
    del body, iterator
    gc.collect()
    assert handle.closed


@pytest.mark.skipif(not os.path.exists("/proc/self/status"), reason="needs a /proc file system")
def test_a_file_that_hides_its_size_is_sent_whole() -> None:
    body = raw_body(pathlib.Path("/proc/self/status"))
    assert (body.content_length, body.replayable) == (None, False)
    assert b"Name:" in b"".join(body)


def test_a_source_must_say_how_it_is_read() -> None:
    with pytest.raises(NotImplementedError):
        Source().read()


# --- pieces


def test_small_pieces_are_put_together() -> None:
    assert list(StreamedBody([b"a", b"", b"b", *raw_body([b"c"])._segments, b"d", b"e"])) == [b"ab", b"c", b"de"]


def test_neighbours_are_put_together_up_to_a_whole_piece() -> None:
    half, most = CHUNK_BYTES // 2, CHUNK_BYTES - 1
    assert [len(chunk) for chunk in StreamedBody([b"x" * half, b"y" * half, b"z"])] == [CHUNK_BYTES, 1]
    assert [len(chunk) for chunk in StreamedBody([b"x" * most, b"y" * most])] == [most, most]


@given(pieces=st.lists(st.integers(0, 3 * CHUNK_BYTES)))
def test_pieces_are_bounded(pieces: List[int]) -> None:
    body = StreamedBody([b"x" * size for size in pieces])
    chunks = list(body)
    assert sum(map(len, chunks)) == sum(pieces) == body.content_length
    assert all(0 < len(chunk) <= CHUNK_BYTES for chunk in chunks)


# --- as a stream of a request


def test_is_a_stream_of_a_synchronous_request(path: pathlib.Path) -> None:
    def answer(request: httpx.Request) -> httpx.Response:
        return httpx.Response(200, content=request.read())

    with httpx.Client(transport=httpx.MockTransport(answer)) as client:
        assert client.send(httpx.Request("POST", "http://test", stream=raw_body(path))).content == BIG


@pytest.mark.anyio
async def test_is_a_stream_of_an_asynchronous_request(path: pathlib.Path) -> None:
    async def answer(request: httpx.Request) -> httpx.Response:
        return httpx.Response(200, content=await request.aread())

    async with httpx.AsyncClient(transport=httpx.MockTransport(answer)) as client:
        response = await client.send(httpx.Request("POST", "http://test", stream=raw_body(path)))
        assert response.content == BIG
