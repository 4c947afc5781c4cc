"""The forms in which a file can be given, and from them the parts of a multipart body."""

from __future__ import annotations

import errno
import io
import os
import stat
from typing import (
    IO,
    TYPE_CHECKING,
    Any,
    AsyncIterable,
    Dict,
    Iterable,
    List,
    Mapping,
    NamedTuple,
    Optional,
    Sequence,
    Tuple,
    Union,
    cast,
)

from .errors import ArgumentError, UploadFileError, UploadFileNotFoundError
from .options import is_given

if TYPE_CHECKING:
    _Path = os.PathLike[str]
else:
    _Path = os.PathLike  # not subscriptable on Python 3.8

FileContent = Union[IO[bytes], bytes, _Path]
FileTypes = Union[
    FileContent,
    Tuple[Optional[str], FileContent],
    Tuple[Optional[str], FileContent, Optional[str]],
    Tuple[Optional[str], FileContent, Optional[str], Mapping[str, str]],
]
RequestFiles = Union[Mapping[str, FileTypes], Sequence[Tuple[str, FileTypes]]]
Base64FileInput = Union[IO[bytes], _Path]
BinaryTypes = Union[bytes, bytearray, IO[bytes], Iterable[bytes]]
AsyncBinaryTypes = Union[bytes, bytearray, IO[bytes], AsyncIterable[bytes]]

HttpxFileContent = Union[IO[bytes], bytes]
HttpxFileTypes = Union[
    HttpxFileContent,
    Tuple[Optional[str], HttpxFileContent],
    Tuple[Optional[str], HttpxFileContent, Optional[str]],
    Tuple[Optional[str], HttpxFileContent, Optional[str], Mapping[str, str]],
]
HttpxRequestFiles = Union[Mapping[str, HttpxFileTypes], Sequence[Tuple[str, HttpxFileTypes]]]

_FORMS = "bytes, a binary file handle, a path (os.PathLike), or a tuple (name, content[, type[, headers]])"
_ELEMENT = "<array>"


class LocalFile:
    """A file on disk that is opened when it is sent, and read piece by piece.

    Args:
        path: Where it is.

    Attributes:
        path: Where it is.
        start: Where in the file reading begins, in bytes.
        size: Its size in bytes, or `None` where that shows only in reading (a pipe, a device).

    Raises:
        UploadFileNotFoundError: There is no such file.
        UploadFileError: It is a directory, or cannot be read.
    """

    __slots__ = ("path", "size", "start")

    def __init__(self, path: os.PathLike[str]) -> None:
        self.path: str = os.fsdecode(path)
        self.start: int = 0
        self.size: Optional[int] = None
        try:
            status = os.stat(self.path)
        except (OSError, ValueError) as error:
            raise _unreadable(self.path, error) from error
        if stat.S_ISDIR(status.st_mode):
            raise UploadFileError(errno.EISDIR, "Cannot upload a directory; pass the path of a file", self.path)
        if stat.S_ISREG(status.st_mode):
            # Opening a pipe would wait for its writer, so only a regular file is tried out.
            with self.open() as handle:
                # Some file systems, such as /proc, report no size for files that do have content.
                self.size = status.st_size if status.st_size or not handle.read(1) else None

    def piece(self, start: int, size: int) -> LocalFile:
        """Returns `size` bytes of the file, from `start` on, as a file that is opened by itself when it is sent.

        Args:
            start: The first byte, from 0.
            size: How many bytes.
        """
        piece = object.__new__(LocalFile)
        piece.path, piece.start, piece.size = self.path, start, size
        return piece

    @property
    def name(self) -> str:
        """The last part of the path, as it is sent."""
        return os.path.basename(self.path).encode("utf-8", "replace").decode()

    def open(self) -> IO[bytes]:
        """Opens the file for reading.

        Raises:
            UploadFileError: It cannot be opened.
        """
        try:
            return open(self.path, "rb")
        except OSError as error:
            raise _unreadable(self.path, error) from error

    def __repr__(self) -> str:
        return f"LocalFile({self.path!r})"


class FilePart(NamedTuple):
    """A file that is ready to be sent.

    Attributes:
        filename: The name that the API sees; none is sent if it is `None` or empty.
        content: The bytes, a handle that is open for reading, or a file on disk.
        content_type: The media type; guessed from the name if `None`.
        headers: Further headers of the part.
    """

    filename: Optional[str]
    content: Union[bytes, IO[bytes], LocalFile]
    content_type: Optional[str] = None
    headers: Mapping[str, str] = {}


def file_from_path(path: Union[str, os.PathLike[str]]) -> FileTypes:
    """Reads a file into memory at once, and returns its name and content.

    To stream a file from disk instead, pass a `pathlib.Path` where a file is taken.

    Args:
        path: The path of the file.

    Raises:
        UploadFileNotFoundError: There is no such file.
        UploadFileError: It is a directory, or cannot be read.
    """
    text = os.fspath(path)
    try:
        with open(text, "rb") as handle:
            return (os.path.basename(text), handle.read())
    except (OSError, ValueError) as error:
        raise _unreadable(text, error) from error


def extract_files(
    body: Mapping[str, object], paths: Sequence[Sequence[str]], element: str = "[]"
) -> Tuple[Dict[str, object], Optional[List[Tuple[str, FileTypes]]]]:
    """Takes the files out of a body.

    Args:
        body: The arguments of a call; it is not changed.
        paths: Where files may be: key paths, with `"<array>"` for each element of a list.
        element: What an element of a list adds to the name of its field; `{}` in it stands for the index from 0.

    Returns:
        The body without the files, and the files with their form field names (`image`, `image[]`, `item[image]`), in
        the order of `paths`; `None` if there are no files.

    Raises:
        ArgumentError: What is in the place of a file has a type that is no file.
    """
    files: List[Tuple[str, FileTypes]] = []
    rest: Any = dict(body)
    for path in paths:
        rest = _without_files(rest, path, "", files, element)
    return rest, files or None


def _without_files(
    value: Any, path: Sequence[str], field: str, files: List[Tuple[str, FileTypes]], element: str
) -> Any:
    """Copies the containers along a path, without the files at its end."""
    key, further = path[0], path[1:]
    if isinstance(value, list):
        if key != _ELEMENT:
            return value
        return [
            _without_files(inner, further, field + element.format(index), files, element)
            for index, inner in enumerate(cast("List[object]", value))
        ]
    if not isinstance(value, Mapping) or key not in value:
        return value
    copy: Dict[str, Any] = dict(cast("Mapping[str, object]", value))
    name = f"{field}[{key}]" if field else key
    inner = copy[key]
    only_elements = all(step == _ELEMENT for step in further)
    if not further or (only_elements and isinstance(inner, list)):
        del copy[key]
        _collect(inner, name, files, element)
    else:
        copy[key] = _without_files(inner, further, name, files, element)
    return copy


def _collect(value: Any, field: str, files: List[Tuple[str, FileTypes]], element: str) -> None:
    if not is_given(value):
        return
    found = [(field, value)]
    if isinstance(value, list):
        found = [(field + element.format(index), file) for index, file in enumerate(value)]
    for name, file in found:
        _check_form(file, name)
        files.append((name, file))


def normalize_files(files: Optional[RequestFiles]) -> Optional[List[Tuple[str, FilePart]]]:
    """Turns the `files` argument of a request into parts, without reading any content.

    Args:
        files: A mapping, or a sequence of pairs, of form field names and files.

    Returns:
        The parts with their names, or `None` if there is no argument.

    Raises:
        ArgumentError: Something has a type that is no file, or a handle cannot be read in binary.
        UploadFileNotFoundError: There is no file at a path.
        UploadFileError: There is a directory at a path, or a file that cannot be read.
    """
    if files is None:
        return None
    if isinstance(files, Mapping):
        pairs: Iterable[Any] = files.items()
    elif isinstance(files, Sequence) and not isinstance(files, (str, bytes)):
        pairs = files
    else:
        raise ArgumentError(f"`files` must be a mapping or a sequence of pairs, but is of type {type(files).__name__}.")
    return [_named_part(pair) for pair in pairs]


def _named_part(pair: Any) -> Tuple[str, FilePart]:
    if not isinstance(pair, (tuple, list)) or len(cast("Sequence[object]", pair)) != 2 or not isinstance(pair[0], str):
        raise ArgumentError(
            f"An element of `files` must be a pair of a name and a file, but is of type {type(pair).__name__}."
        )
    return pair[0], file_part(pair[1], pair[0])


def file_part(file: Any, field: str = "file") -> FilePart:
    """Turns one file, in any of the accepted forms, into a part.

    Args:
        file: What the user gave as a file.
        field: The name of its form field, for error messages.

    Raises:
        ArgumentError: It has a type that is no file, or is a handle that cannot be read in binary.
        UploadFileNotFoundError: There is no file at its path.
        UploadFileError: There is a directory at its path, or a file that cannot be read.
    """
    if isinstance(file, FilePart):
        return file
    _check_form(file, field)
    if isinstance(file, tuple):
        return _part_of_tuple(file, field)
    content = _content(file, field)
    if isinstance(content, LocalFile):
        return FilePart(content.name, content)
    return FilePart(name_of_handle(file) or "upload", content)


def name_of_handle(handle: object) -> Optional[str]:
    """Returns the last part of a handle's name, if it has one. Web frameworks keep that of an upload in `filename`.

    Args:
        handle: An open file or an upload.
    """
    for name in (getattr(handle, "filename", None), getattr(handle, "name", None)):
        # A temporary file is named by its descriptor, a number, and one in memory not at all.
        if isinstance(name, (str, bytes, os.PathLike)):
            base = os.path.basename(os.fsdecode(cast("Union[str, bytes, os.PathLike[str]]", name)))
            if base:
                return base.encode("utf-8", "replace").decode()
    return None


def _part_of_tuple(file: Tuple[Any, ...], field: str) -> FilePart:
    name, content, content_type, headers = (*file, None, None)[:4]
    for value, what in ((name, "name"), (content_type, "content type")):
        if value is not None and not isinstance(value, str):
            raise ArgumentError(
                f"The {what} of the file `{field}` must be text, but is of type {type(value).__name__}."
            )
    if headers is not None and not isinstance(headers, Mapping):
        raise ArgumentError(
            f"The headers of the file `{field}` must be a mapping, but are of type {type(headers).__name__}."
        )
    return FilePart(name, _content(content, field), content_type, cast("Mapping[str, str]", headers or {}))


def _content(content: Any, field: str) -> Union[bytes, IO[bytes], LocalFile]:
    if isinstance(content, (bytes, LocalFile)):
        return content
    if isinstance(content, str):
        return _encoded(content, field)
    if isinstance(content, (bytearray, memoryview)):
        return bytes(content)
    if isinstance(content, os.PathLike):
        return LocalFile(content)
    check_handle(content, field)
    handle: IO[bytes] = content
    return handle


def _encoded(text: str, field: str) -> bytes:
    try:
        return text.encode()
    except UnicodeEncodeError:
        raise ArgumentError(f"The file `{field}` holds half of a surrogate pair, which UTF-8 cannot encode.") from None


def _check_form(file: Any, field: str) -> None:
    content = file
    if isinstance(file, tuple):
        size = len(cast("Tuple[object, ...]", file))
        if not 2 <= size <= 4:
            raise ArgumentError(f"The tuple for the file `{field}` must have 2 to 4 elements, but has {size}.")
        content = file[1]
        if isinstance(content, str):
            return
    if isinstance(content, (bytes, bytearray, memoryview, os.PathLike, LocalFile)) or is_readable(content):
        return
    hint = "; for the file at a path, pass pathlib.Path(...)" if isinstance(content, str) else ""
    raise ArgumentError(f"The file `{field}` must be {_FORMS}, but is of type {type(content).__name__}{hint}.")


def is_readable(content: object) -> bool:
    """Whether something is a file handle.

    Args:
        content: What a program passed as a file.
    """
    return callable(getattr(content, "read", None))


def check_handle(handle: Any, field: str) -> None:
    """Refuses a handle that bytes cannot be read from.

    Args:
        handle: An open file, or anything with `read`.
        field: The name of the argument, for the message.

    Raises:
        ArgumentError: The handle is closed, was opened for text or for writing only, or reads asynchronously.
    """
    # The wrappers of `tempfile` keep the handle proper in one of these attributes.
    wrapped = [getattr(handle, name, None) for name in ("file", "_file")]
    if any(isinstance(candidate, io.TextIOBase) for candidate in (handle, *wrapped)):
        raise ArgumentError(f"The file `{field}` is open for text; open it in binary mode, such as open(path, 'rb').")
    if getattr(handle, "closed", False) is True:
        raise ArgumentError(f"The file `{field}` is closed; keep it open until the call returns.")
    if isinstance(handle, io.IOBase):
        if not handle.readable():
            raise ArgumentError(f"The file `{field}` is not open for reading; open it with open(path, 'rb').")
        return
    import inspect

    if inspect.iscoroutinefunction(handle.read):
        raise ArgumentError(f"The file `{field}` reads asynchronously; pass a path or an ordinary binary handle.")


def _unreadable(path: object, error: Exception) -> UploadFileError:
    if isinstance(error, FileNotFoundError):
        return UploadFileNotFoundError(errno.ENOENT, "There is no file to upload at this path", path)
    code = getattr(error, "errno", None) or errno.EINVAL
    reason = getattr(error, "strerror", None) or str(error)
    return UploadFileError(code, f"Cannot read the file to upload ({reason})", path)
