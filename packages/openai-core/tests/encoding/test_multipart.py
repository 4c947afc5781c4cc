from __future__ import annotations

import io
import pathlib
import threading
import tracemalloc
from email.parser import BytesParser
from email.policy import HTTP
from typing import Any, Dict, List, Tuple

import httpx
import pytest
from hypothesis import given, strategies as st
from python_multipart.multipart import FormParser

from openai_core.encoding.bodies import CHUNK_BYTES
from openai_core.encoding.multipart import MultipartBody, fields_by_name, flat_fields, form_fields, raw_body
from openai_core.errors import ArgumentError, UploadFileNotFoundError
from openai_core.options import omit

TEXT = st.text(st.characters(blacklist_categories=["Cs"]))
# The parser takes a backslash before a quote for an escape, even where another backslash precedes it.
NAMES = TEXT.filter(lambda name: name and not name.endswith("\\"))


@pytest.fixture(params=["asyncio", "trio"])
def anyio_backend(request: pytest.FixtureRequest) -> Any:
    return request.param


def parsed(body: MultipartBody) -> Tuple[List[Tuple[bytes, bytes]], List[Tuple[bytes, bytes, bytes]]]:
    fields: List[Tuple[bytes, bytes]] = []
    files: List[Tuple[bytes, bytes, bytes]] = []

    def on_file(file: Any) -> None:
        file.file_object.seek(0)
        files.append((file.field_name or b"", file.file_name or b"", file.file_object.read()))

    parser = FormParser(
        "multipart/form-data",
        lambda field: fields.append((field.field_name or b"", field.value or b"")),
        on_file,
        boundary=body.boundary,
    )
    for chunk in body:
        parser.write(chunk)
    parser.finalize()
    return fields, files


def as_httpx_encodes(data: Dict[str, Any], files: Any) -> bytes:
    headers = {"Content-Type": "multipart/form-data; boundary=b"}
    return httpx.Request("POST", "http://test", data=data, files=files, headers=headers).read()


# --- the bytes


def test_the_form_of_a_body() -> None:
    body = MultipartBody([("purpose", "batch")], [("file", ("a.jsonl", b"{}\n", "application/jsonl"))], boundary="b")
    assert b"".join(body) == (
        b"--b\r\n"
        b'Content-Disposition: form-data; name="purpose"\r\n\r\n'
        b"batch\r\n"
        b"--b\r\n"
        b'Content-Disposition: form-data; name="file"; filename="a.jsonl"\r\n'
        b"Content-Type: application/jsonl\r\n\r\n"
        b"{}\n\r\n"
        b"--b--\r\n"
    )
    assert body.content_type == "multipart/form-data; boundary=b"


@pytest.mark.parametrize(
    "file",
    [
        b"x",
        ("a.png", b"x"),
        ("a.unknown", b"x"),
        ("no extension", b"x"),
        (None, b"x"),
        ("", b"x"),
        (None, b"x", "text/plain"),
        ("a.txt", "text é"),
        ("a.txt", b"x", "application/x; charset=é"),
        ("a.txt", b"x", None, {"X-A": "1", "X-B": "2"}),
        ("a.txt", b"x", "text/html", {"X-A": "1"}),
        ("a.txt", b"x", "text/html", {"content-TYPE": "text/css"}),
        ('q"u\\o\r\nt\te\x00\x1b\x7fé😀.txt', b"x"),
        ("a.txt", io.BytesIO(b"xyz")),
    ],
)
def test_part_headers_are_those_of_httpx(file: Any) -> None:
    given_headers = dict(file[3]) if isinstance(file, tuple) and len(file) == 4 else None
    ours = b"".join(MultipartBody([('f"\r\n', "1")], [("file", file)], boundary="b"))
    if given_headers is not None:
        assert file[3] == given_headers
    assert ours == as_httpx_encodes({'f"\r\n': "1"}, [("file", file)])


@given(fields=st.dictionaries(TEXT, TEXT), files=st.lists(st.tuples(TEXT, st.tuples(TEXT, st.binary()))))
def test_any_body_is_that_of_httpx(fields: Dict[str, str], files: List[Any]) -> None:
    if fields or files:
        body = MultipartBody(fields.items(), files, boundary="b")
        encoded = b"".join(body)
        assert encoded == as_httpx_encodes(fields, files or _NoFiles())
        assert body.content_length == len(encoded)


class _NoFiles(Dict[str, Any]):
    def __bool__(self) -> bool:
        return True


@given(
    fields=st.lists(st.tuples(NAMES, TEXT)),
    files=st.lists(st.tuples(NAMES, st.tuples(NAMES, st.binary()))),
)
def test_a_parser_finds_what_was_sent(fields: List[Tuple[str, str]], files: List[Any]) -> None:
    found_fields, found_files = parsed(MultipartBody(fields, files))
    assert found_fields == [(_escaped(name), value.encode()) for name, value in fields]
    assert found_files == [(_escaped(name), _escaped(file[0]), file[1]) for name, file in files]


def _escaped(name: str) -> bytes:
    # The parser undoes the doubling of backslashes.
    name = name.replace('"', "%22")
    escaped = "".join(f"%{ord(c):02X}" if c < " " and c != "\x1b" else c for c in name)
    return escaped.encode()


def test_the_standard_library_finds_what_was_sent() -> None:
    body = MultipartBody(form_fields({"a": [1, 2], "b": {"c": "é"}}), {"image": ("ä.png", b"\x89PNG")})
    message = BytesParser(policy=HTTP).parsebytes(
        b"Content-Type: " + body.content_type.encode() + b"\r\n\r\n" + b"".join(body)
    )
    parts = [
        (part.get_param("name", header="content-disposition"), part.get_content_type(), part.get_payload(decode=True))
        for part in message.iter_parts()
    ]
    assert parts == [
        ("a[]", "text/plain", b"1"),
        ("a[]", "text/plain", b"2"),
        ("b[c]", "text/plain", "é".encode()),
        ("image", "image/png", b"\x89PNG"),
    ]


def test_an_empty_form() -> None:
    body = MultipartBody([], None, boundary="b")
    assert (b"".join(body), body.content_length) == (b"--b--\r\n", 7)


def test_fields_may_be_bytes() -> None:
    assert b"\r\n\r\n\xff\r\n" in b"".join(MultipartBody([("a", b"\xff")], []))


# --- boundaries


def test_a_random_boundary() -> None:
    one, other = MultipartBody([], []), MultipartBody([], [])
    assert one.boundary != other.boundary
    assert len(one.boundary) == 32
    assert one.content_type == f"multipart/form-data; boundary={one.boundary}"


@pytest.mark.parametrize(
    ("boundary", "content_type"),
    [
        ("----abc--", "multipart/form-data; boundary=----abc--"),
        (b"abc", "multipart/form-data; boundary=abc"),
        ("a b=/?:(,)'+_.", 'multipart/form-data; boundary="a b=/?:(,)\'+_."'),
        ("x" * 70, "multipart/form-data; boundary=" + "x" * 70),
    ],
)
def test_an_explicit_boundary_is_respected(boundary: Any, content_type: str) -> None:
    body = MultipartBody([("a", "1")], [], boundary=boundary)
    assert body.content_type == content_type
    assert parsed(body)[0] == [(b"a", b"1")]


@pytest.mark.parametrize("boundary", ["", "x" * 71, "a ", " a", "a\r\nb", 'a"b', "é", b"\xff"])
def test_a_malformed_boundary_is_refused(boundary: Any) -> None:
    with pytest.raises(
        ArgumentError, match=r"The boundary .* is malformed; RFC 2046 allows 1 to 70 letters, digits and signs"
    ):
        MultipartBody([], [], boundary=boundary)


def test_fields_that_a_program_has_made_are_sent_by_their_names() -> None:
    made = {"a": ["x", 1, True, None], "b": ("y",), "c[d]": 2.5, "e": "text", "f": None, "g": omit}
    assert flat_fields(made) == [("a", "x"), ("a", "1"), ("a", "true"), ("b", "y"), ("c[d]", "2.5"), ("e", "text")]


# --- what cannot be sent


@pytest.mark.parametrize(
    ("fields", "files", "what"),
    [
        ([("a\ud800", "1")], [], r"The name 'a\\ud800' of a form field"),
        ([("a", "\ud800")], [], "The form field 'a'"),
        ([], [("a", ("\ud800", b""))], r"The filename '\\ud800' of a form field"),
        ([], [("\ud800", b"")], r"The name '\\ud800' of a form field"),
        ([], [("a", ("n", b"", "t\ud800"))], "The header 'Content-Type' of the file 'a'"),
    ],
)
def test_refuses_what_utf8_cannot_encode(fields: Any, files: Any, what: str) -> None:
    with pytest.raises(ArgumentError, match=f"{what} .*surrogate"):
        MultipartBody(fields, files)


@pytest.mark.parametrize(
    "headers", [{"X A": "1"}, {"X-A": "1\r\nX-B: 2"}, {"": "1"}, {"X-A": "\x00"}, {"X-A\r\n": "1"}]
)
def test_refuses_headers_that_could_break_out(headers: Dict[str, str]) -> None:
    with pytest.raises(ArgumentError, match=r"The header .* of the file 'a' has a malformed name or value"):
        MultipartBody([], [("a", ("n", b"", None, headers))])


def test_refuses_a_content_type_that_could_break_out() -> None:
    with pytest.raises(ArgumentError, match="malformed"):
        MultipartBody([], [("a", ("n", b"", "text/plain\r\nX: y"))])


def test_refuses_a_missing_file(tmp_path: pathlib.Path) -> None:
    with pytest.raises(UploadFileNotFoundError):
        MultipartBody([], {"file": tmp_path / "missing"})


@pytest.mark.parametrize("goes_back", [True, False])
@pytest.mark.parametrize(("name", "shown"), [("a.txt", "a.txt"), (None, "file")])
def test_a_handle_that_gives_no_bytes_is_named(name: Any, shown: str, goes_back: bool) -> None:
    class Texts(io.BytesIO):
        def seekable(self) -> bool:
            return goes_back

        def read(self, size: Any = -1) -> Any:
            return "text"

    body = MultipartBody([], [("a", (name, Texts()))])
    with pytest.raises(ArgumentError, match=f"The file '{shown}' must give bytes, but gave a str"):
        b"".join(body)


# --- files


@pytest.mark.anyio
async def test_sends_paths_and_handles(tmp_path: pathlib.Path) -> None:
    path = tmp_path / "big.bin"
    path.write_bytes(b"0123456789" * 30_000)
    handle = io.BytesIO(b"0123456789")
    handle.seek(3)
    body = MultipartBody([("a", "1")], [("path", path), ("handle", handle), ("again", handle)])
    expected = (
        [(b"a", b"1")],
        [
            (b"path", b"big.bin", path.read_bytes()),
            (b"handle", b"upload", b"0123456789"),
            (b"again", b"upload", b"0123456789"),
        ],
    )
    assert parsed(body) == expected
    assert body.replayable
    assert body.rewind()
    assert handle.tell() == 0
    assert parsed(body) == expected
    chunks = [chunk async for chunk in body]
    assert b"".join(chunks) == b"".join(body)
    assert sum(map(len, chunks)) == body.content_length
    assert max(map(len, chunks)) <= CHUNK_BYTES


@pytest.mark.anyio
async def test_files_are_read_in_worker_threads(tmp_path: pathlib.Path) -> None:
    threads = []

    class Handle(io.BufferedReader):
        def read(self, size: Any = -1) -> bytes:
            threads.append(threading.current_thread())
            return super().read(size)

    path = tmp_path / "a"
    path.write_bytes(b"x")
    with Handle(io.FileIO(path)) as handle:
        async for _ in MultipartBody([], {"file": handle}):
            pass
    assert threads
    assert threading.current_thread() not in threads


def test_an_unknown_size_has_no_content_length() -> None:
    class Pipe:
        _chunks = [b"", b"x"]

        def read(self, size: int) -> bytes:
            return self._chunks.pop()

    body = MultipartBody([], {"file": ("name", Pipe())})  # type: ignore[dict-item]
    assert (body.content_length, body.replayable) == (None, False)
    assert parsed(body)[1] == [(b"file", b"name", b"x")]
    assert not body.rewind()


@pytest.mark.anyio
async def test_a_large_file_costs_little_memory(tmp_path: pathlib.Path) -> None:
    path = tmp_path / "large.bin"
    with path.open("wb") as handle:
        handle.truncate(50_000_000)
    tracemalloc.start()
    try:
        body = MultipartBody([], {"file": path})
        assert sum(map(len, body)) == body.content_length
        length = 0
        async for chunk in body:
            length += len(chunk)
        assert length == body.content_length
        assert tracemalloc.get_traced_memory()[1] < 2_000_000
    finally:
        tracemalloc.stop()


# --- fields


def test_form_fields_use_brackets() -> None:
    data = {"model": "m", "include": ["a", "b"], "x": {"y": {"z": True}}, "none": None, "left": omit, "n": 0.5}
    assert form_fields(data) == [
        ("model", "m"),
        ("include[]", "a"),
        ("include[]", "b"),
        ("x[y][z]", "true"),
        ("n", "0.5"),
    ]


def test_fields_of_one_name_follow_each_other() -> None:
    assert form_fields({"a": [{"x": "", "y": 2}, {"x": 3}]}) == [("a[][x]", ""), ("a[][x]", "3"), ("a[][y]", "2")]


def test_fields_by_their_names() -> None:
    data = {"a": [1, 2], "b": {"c": "x"}, "one": ["y"], "none": None}
    assert fields_by_name(data) == {"a[]": ["1", "2"], "b[c]": "x", "one[]": "y"}


def test_raw_bodies_are_at_hand() -> None:
    assert b"".join(raw_body(b"x")) == b"x"
