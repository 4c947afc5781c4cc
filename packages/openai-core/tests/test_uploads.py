from __future__ import annotations

import errno
import io
import os
import pathlib
import subprocess
import sys
import tempfile
from typing import Any, Dict, List

import pytest

from openai_core import uploads
from openai_core.encoding.bodies import FileSource, StreamedBody
from openai_core.errors import ArgumentError, UploadFileError, UploadFileNotFoundError
from openai_core.options import omit
from openai_core.uploads import FilePart, LocalFile, extract_files, file_from_path, file_part, normalize_files


class Reader:
    def __init__(self, **attributes: object) -> None:
        self.__dict__.update(attributes)

    def read(self, size: int = -1) -> bytes:
        return b""


class AsyncReader:
    async def read(self, size: int = -1) -> bytes:
        raise NotImplementedError


@pytest.fixture
def path(tmp_path: pathlib.Path) -> pathlib.Path:
    path = tmp_path / "notes.txt"
    path.write_bytes(b"content")
    return path


# --- taking files out of a body


def test_extracts_a_file_and_leaves_the_body_alone() -> None:
    body = {"file": b"x", "purpose": "batch"}
    assert extract_files(body, (("file",),)) == ({"purpose": "batch"}, [("file", b"x")])
    assert body == {"file": b"x", "purpose": "batch"}


def test_no_files_are_none() -> None:
    assert extract_files({"purpose": "batch", "file": omit}, (("file",),)) == ({"purpose": "batch"}, None)
    assert extract_files({"a": 1}, ()) == ({"a": 1}, None)


@pytest.mark.parametrize(
    ("body", "paths", "rest", "files"),
    [
        ({"image": [b"1", b"2"]}, [["image"], ["image", "<array>"]], {}, [("image[]", b"1"), ("image[]", b"2")]),
        ({"image": [b"1"]}, [["image", "<array>"]], {}, [("image[]", b"1")]),
        ({"image": b"1"}, [["image"], ["image", "<array>"]], {}, [("image", b"1")]),
        ({"files": ("n", b"1")}, [["files", "<array>"], ["files"]], {}, [("files", ("n", b"1"))]),
        ({"image": b"1"}, [["image", "<array>"]], {"image": b"1"}, None),
        ({"image": []}, [["image"]], {}, None),
        ({"a": {"f": b"1", "x": 2}}, [["a", "f"]], {"a": {"x": 2}}, [("a[f]", b"1")]),
        ({"a": {"f": [b"1"]}}, [["a", "f"]], {"a": {}}, [("a[f][]", b"1")]),
        (
            {"a": [{"f": b"1", "x": 2}, {"f": b"3"}]},
            [["a", "<array>", "f"]],
            {"a": [{"x": 2}, {}]},
            [("a[][f]", b"1"), ("a[][f]", b"3")],
        ),
        ({"a": [b"1"]}, [["a", "f"]], {"a": [b"1"]}, None),
        ({"a": 1}, [["a", "f"]], {"a": 1}, None),
        ({"mask": b"1", "image": b"2"}, [["image"], ["mask"]], {}, [("image", b"2"), ("mask", b"1")]),
    ],
)
def test_names_files_as_form_fields(body: Any, paths: Any, rest: Any, files: Any) -> None:
    assert extract_files(body, paths) == (rest, files)


@pytest.mark.parametrize(("element", "names"), [("[{}]", ["a[0][f]", "a[1][f]", "b[0]"]), ("", ["a[f]", "a[f]", "b"])])
def test_names_the_elements_of_lists_as_asked(element: str, names: List[str]) -> None:
    body = {"a": [{"f": b"1"}, {"f": b"2"}], "b": [b"3"]}
    _, files = extract_files(body, [["a", "<array>", "f"], ["b"]], element)
    assert [name for name, _ in files or ()] == names


def test_copies_only_what_lies_on_a_path() -> None:
    other = {"x": 1}
    entries = [{"f": b"1", "other": other}]
    body: Dict[str, object] = {"a": entries, "b": other}
    rest, _ = extract_files(body, [["a", "<array>", "f"]])
    assert rest["b"] is other
    assert rest["a"] == [{"other": other}]
    assert entries == [{"f": b"1", "other": other}]


@pytest.mark.parametrize(
    "value", ["notes.txt", 3, None, {"f": b""}, ("name",), (1, 2, 3, 4, 5), ("name", 3), ("n", None)]
)
def test_refuses_what_is_no_file(value: object) -> None:
    with pytest.raises(ArgumentError, match="`file`"):
        extract_files({"file": value}, [["file"]])
    with pytest.raises(ArgumentError, match=r"`file\[\]`"):
        extract_files({"file": [b"x", value]}, [["file"]])
    with pytest.raises(ArgumentError, match="`file`"):
        normalize_files({"file": value})  # type: ignore[dict-item]


def test_a_path_as_text_gets_a_hint() -> None:
    with pytest.raises(ArgumentError, match=r"of type str; for the file at a path, pass pathlib\.Path"):
        extract_files({"file": "notes.txt"}, [["file"]])


# --- parts


def test_normalizes_mappings_and_pairs() -> None:
    part = FilePart("upload", b"x")
    assert normalize_files(None) is None
    assert normalize_files({}) == []
    assert normalize_files({"a": b"x"}) == [("a", part)]
    assert normalize_files([("a", b"x"), ("a", b"x")]) == [("a", part), ("a", part)]
    assert normalize_files([("a", part)]) == [("a", part)]  # type: ignore[list-item]


@pytest.mark.parametrize("files", [b"x", "x", 3, {1, 2}, iter([("a", b"x")])])
def test_refuses_files_that_are_no_collection(files: Any) -> None:
    with pytest.raises(ArgumentError, match="`files` must be a mapping or a sequence of pairs"):
        normalize_files(files)


@pytest.mark.parametrize("files", [[b"x"], ["ab"], [("a",)], [(1, b"x")], [("a", b"x", b"y")]])
def test_refuses_elements_that_are_no_pairs(files: Any) -> None:
    with pytest.raises(ArgumentError, match="pair of a name and a file"):
        normalize_files(files)


@pytest.mark.parametrize(
    ("file", "part"),
    [
        (b"x", FilePart("upload", b"x")),
        (bytearray(b"x"), FilePart("upload", b"x")),
        (memoryview(b"x"), FilePart("upload", b"x")),
        (("a.txt", b"x"), FilePart("a.txt", b"x")),
        ((None, b"x"), FilePart(None, b"x")),
        (("a.txt", "é"), FilePart("a.txt", "é".encode())),
        (("a.txt", b"x", "a/b"), FilePart("a.txt", b"x", "a/b")),
        (("a.txt", b"x", None), FilePart("a.txt", b"x")),
        (("a.txt", b"x", "a/b", {"X-A": "1"}), FilePart("a.txt", b"x", "a/b", {"X-A": "1"})),
    ],
)
def test_forms_in_memory(file: Any, part: FilePart) -> None:
    assert file_part(file) == part


def test_handles(path: pathlib.Path) -> None:
    with path.open("rb") as handle:
        assert file_part(handle) == FilePart("notes.txt", handle)
        assert file_part(("b.txt", handle)) == FilePart("b.txt", handle)
    memory = io.BytesIO(b"x")
    assert file_part(memory) == FilePart("upload", memory)
    memory.name = "/dir/picture.png"
    assert file_part(memory).filename == "picture.png"
    with tempfile.TemporaryFile() as unnamed:
        assert file_part(unnamed) == FilePart("upload", unnamed)
    with tempfile.SpooledTemporaryFile() as spooled:
        assert file_part(spooled) == FilePart("upload", spooled)
        spooled.rollover()
        assert file_part(spooled) == FilePart("upload", spooled)
        assert file_part(("a", spooled)).content is spooled
    with tempfile.NamedTemporaryFile() as named:
        assert file_part(named) == FilePart(os.path.basename(named.name), named)
    with open(os.fsencode(path), "rb") as in_bytes:
        assert file_part(in_bytes) == FilePart("notes.txt", in_bytes)


NAMES = [
    ({"name": None}, "upload"),
    ({"name": 3}, "upload"),
    ({"name": ""}, "upload"),
    ({"name": "/dir/"}, "upload"),
    ({"name": b"/dir/a.txt"}, "a.txt"),
    ({"name": b"/dir/a\xff.txt"}, "a?.txt"),
    ({"name": pathlib.PurePosixPath("/dir/a.txt")}, "a.txt"),
    ({"name": "file", "filename": "picture.png"}, "picture.png"),  # the storage of Werkzeug: the name is of the field
    ({"name": "file", "filename": None}, "file"),
    ({"name": "file", "filename": ""}, "file"),
    ({"filename": "/dir/picture.png"}, "picture.png"),
    ({"filename": object()}, "upload"),
]


@pytest.mark.parametrize(("attributes", "name"), NAMES)
def test_names_of_handles(attributes: Dict[str, Any], name: str) -> None:
    handle: Any = Reader(**attributes)
    assert file_part(handle) == FilePart(name, handle)


def test_paths_are_not_read(path: pathlib.Path) -> None:
    name, content, content_type, headers = file_part(path)
    assert isinstance(content, LocalFile)
    assert (name, content_type, headers) == ("notes.txt", None, {})
    assert (content.path, content.size, content.name) == (str(path), 7, "notes.txt")
    assert repr(content) == f"LocalFile({str(path)!r})"
    with content.open() as handle:
        assert handle.read() == b"content"
    renamed = file_part(("b.txt", path))
    assert renamed.filename == "b.txt"
    assert isinstance(renamed.content, LocalFile)
    assert file_part(("c", content)).content is content


def test_any_path_like_will_do(path: pathlib.Path) -> None:
    class Bytes:
        def __fspath__(self) -> bytes:
            return os.fsencode(path)

    content = file_part(Bytes()).content
    assert isinstance(content, LocalFile)
    assert content.path == str(path)


def test_an_empty_file_has_a_size(tmp_path: pathlib.Path) -> None:
    (tmp_path / "empty").touch()
    assert LocalFile(tmp_path / "empty").size == 0


@pytest.mark.skipif(not os.path.exists("/proc/self/status"), reason="needs a /proc file system")
def test_a_file_that_hides_its_size_has_none() -> None:
    assert LocalFile(pathlib.Path("/proc/self/status")).size is None


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="needs named pipes")
def test_a_pipe_is_not_opened_beforehand(tmp_path: pathlib.Path) -> None:
    os.mkfifo(tmp_path / "pipe")
    assert LocalFile(tmp_path / "pipe").size is None


@pytest.mark.skipif(sys.platform in ("win32", "darwin"), reason="needs file names that are any bytes")
def test_a_name_that_is_no_text_is_sent_readably(tmp_path: pathlib.Path) -> None:
    path = os.path.join(os.fsencode(tmp_path), b"a\xff.txt")
    with open(path, "wb"):
        assert file_part(pathlib.Path(os.fsdecode(path))).filename == "a?.txt"


# --- what cannot be read


def test_a_missing_file(tmp_path: pathlib.Path) -> None:
    with pytest.raises(UploadFileNotFoundError, match="no file to upload") as caught:
        normalize_files({"file": ("name", tmp_path / "missing")})
    assert isinstance(caught.value, FileNotFoundError)
    assert (caught.value.errno, caught.value.filename) == (errno.ENOENT, str(tmp_path / "missing"))


def test_a_directory(tmp_path: pathlib.Path) -> None:
    with pytest.raises(UploadFileError, match="directory") as caught:
        normalize_files([("file", tmp_path)])
    assert (caught.value.errno, caught.value.filename) == (errno.EISDIR, str(tmp_path))


def test_a_file_without_permission(path: pathlib.Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*args: object) -> None:
        raise PermissionError(errno.EACCES, "Permission denied", str(path))

    monkeypatch.setattr(uploads, "open", refuse, raising=False)
    with pytest.raises(UploadFileError, match="Permission denied") as caught:
        normalize_files({"file": path})
    assert (caught.value.errno, caught.value.filename) == (errno.EACCES, str(path))


def test_a_path_that_no_system_allows() -> None:
    with pytest.raises(UploadFileError, match="Cannot read") as caught:
        normalize_files({"file": pathlib.Path("a\0b")})
    assert caught.value.errno == errno.EINVAL


def handles_that_cannot_be_read(path: pathlib.Path) -> List[Any]:
    closed = io.BytesIO()
    closed.close()
    return [
        (closed, "is closed"),
        (Reader(closed=True), "is closed"),
        (io.StringIO("x"), "open for text"),
        (path.open(encoding="utf-8"), "open for text"),
        (tempfile.NamedTemporaryFile("w+"), "open for text"),
        (tempfile.SpooledTemporaryFile(mode="w+"), "open for text"),
        (path.with_name("new").open("wb"), "not open for reading"),
        (AsyncReader(), "reads asynchronously"),
    ]


def test_handles_that_give_no_bytes(path: pathlib.Path) -> None:
    for handle, problem in handles_that_cannot_be_read(path):
        with pytest.raises(ArgumentError, match=f"`image`.*{problem}"):
            normalize_files({"image": handle})
        with pytest.raises(ArgumentError, match=problem):
            normalize_files({"image": ("name", handle)})
        if hasattr(handle, "close"):
            handle.close()


@pytest.mark.parametrize(
    ("file", "problem"),
    [
        ((3, b"x"), "name of the file `f` must be text, but is of type int"),
        (("a", b"x", 3), "content type of the file `f` must be text"),
        (("a", b"x", None, ["h"]), "headers of the file `f` must be a mapping"),
        (("a", "\ud800"), "`f` holds half of a surrogate pair"),
    ],
)
def test_malformed_tuples(file: Any, problem: str) -> None:
    with pytest.raises(ArgumentError, match=problem):
        file_part(file, "f")


# --- reading at once


def test_file_from_path(path: pathlib.Path) -> None:
    assert file_from_path(path) == ("notes.txt", b"content")
    assert file_from_path(str(path)) == ("notes.txt", b"content")


def test_file_from_path_of_nothing(tmp_path: pathlib.Path) -> None:
    with pytest.raises(UploadFileNotFoundError):
        file_from_path(str(tmp_path / "missing"))
    with pytest.raises(UploadFileError):
        file_from_path(tmp_path)


def test_is_light() -> None:
    program = "import sys, openai_core.uploads; print(*{'httpx', 'pydantic', 'anyio', 'inspect'} & set(sys.modules))"
    environment = {**os.environ, "PYTHONPATH": os.pathsep.join(sys.path)}
    result = subprocess.run([sys.executable, "-c", program], check=True, capture_output=True, env=environment)
    assert result.stdout.strip() == b""


def test_a_piece_of_a_file(tmp_path: pathlib.Path) -> None:
    path = tmp_path / "numbers"
    path.write_bytes(b"0123456789")
    body = StreamedBody([FileSource(LocalFile(path).piece(3, 4))])
    assert body.content_length == 4
    assert b"".join(body) == b"3456"
    assert body.rewind()
    assert b"".join(body) == b"3456"


def test_a_piece_of_a_file_that_became_too_short(tmp_path: pathlib.Path) -> None:
    path = tmp_path / "numbers"
    path.write_bytes(b"0123456789")
    body = StreamedBody([FileSource(LocalFile(path).piece(8, 2))])
    path.write_bytes(b"0")
    with pytest.raises(UploadFileError, match="changed its size"):
        b"".join(body)
