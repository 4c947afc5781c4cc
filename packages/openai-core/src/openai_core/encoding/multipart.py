"""Multipart forms (RFC 7578): fields and files as one request body that is sent piece by piece."""

from __future__ import annotations

import os
import re
from typing import TYPE_CHECKING, Dict, Iterable, Iterator, List, Mapping, Optional, Tuple, Union

from ..errors import ArgumentError
from ..uploads import LocalFile, normalize_files
from .bodies import FileSource, HandleSource, Source, StreamedBody, raw_body, span_of, utf8
from .querystrings import Querystring

if TYPE_CHECKING:
    from ..uploads import FilePart, RequestFiles

__all__ = ["MultipartBody", "form_fields", "raw_body"]


class MultipartBody(StreamedBody):
    """A multipart/form-data body: the fields, then the files, in their order (RFC 7578, RFC 2046 section 5.1).

    Args:
        fields: Form fields as flat pairs; `form_fields` makes them.
        files: Files with the names of their fields, in any form that `openai_core.uploads` accepts.
        boundary: What separates the parts; random if `None`. It must not occur in the content.

    Attributes:
        boundary: What separates the parts.
        content_type: The value for the Content-Type header.

    Raises:
        ArgumentError: A name, value or header cannot be sent, a file has a wrong type, or the boundary is malformed.
        UploadFileError: A file cannot be read.
    """

    boundary: str
    content_type: str

    def __init__(
        self,
        fields: Iterable[Tuple[str, Union[str, bytes]]],
        files: Optional[RequestFiles],
        boundary: Union[str, bytes, None] = None,
    ) -> None:
        self.boundary = os.urandom(16).hex() if boundary is None else _checked_boundary(boundary)
        quoted = self.boundary if _is_token(self.boundary) else f'"{self.boundary}"'
        self.content_type = f"multipart/form-data; boundary={quoted}"
        super().__init__(self._framed(fields, normalize_files(files) or []))

    def _framed(
        self, fields: Iterable[Tuple[str, Union[str, bytes]]], parts: List[Tuple[str, FilePart]]
    ) -> Iterator[Union[bytes, Source]]:
        delimiter = f"--{self.boundary}\r\n".encode()
        for name, value in fields:
            content = value if isinstance(value, bytes) else utf8(value, f"The form field {name!r}")
            yield b"%sContent-Disposition: form-data; %s\r\n\r\n%s\r\n" % (delimiter, _parameter("name", name), content)
        for name, part in parts:
            yield delimiter + _part_headers(name, part)
            yield _content_of(part)
            yield b"\r\n"
        yield f"--{self.boundary}--\r\n".encode()


def form_fields(data: Mapping[str, object]) -> List[Tuple[str, str]]:
    """Flattens nested values to form fields, with brackets (`a[b]`, `a[]`); fields of one name follow each other.

    Args:
        data: The values by name, nested as the API has them.
    """
    groups: Dict[str, List[Tuple[str, str]]] = {}
    for item in _FORM.stringify_items(data):
        groups.setdefault(item[0], []).append(item)
    return [item for group in groups.values() for item in group]


def fields_by_name(data: Mapping[str, object]) -> Dict[str, object]:
    """Returns the form fields of nested values by their names: a text each, or a list for several of one name.

    Args:
        data: The values by name, nested as the API has them.
    """
    found: Dict[str, List[str]] = {}
    for name, value in form_fields(data):
        found.setdefault(name, []).append(value)
    return {name: values[0] if len(values) == 1 else values for name, values in found.items()}


def flat_fields(fields: Mapping[str, object]) -> List[Tuple[str, str]]:
    """Flattens form fields by their names, as a program has made them: each item of a list is a field.

    Args:
        fields: A text, a scalar or a list for each name.
    """
    return [
        (name, text)
        for name, values in fields.items()
        for value in (values if isinstance(values, (list, tuple)) else [values])
        for _, text in ([("", value)] if isinstance(value, str) else _FORM.stringify_items({"": value}))
    ]


_FORM = Querystring(array_format="brackets")

# How WHATWG HTML (section 4.10.22.8) escapes names and file names.
_ESCAPES = {'"': "%22", "\\": "\\\\", **{chr(code): f"%{code:02X}" for code in range(0x20) if code != 0x1B}}
_escaped_characters = re.compile("[" + "".join(map(re.escape, _ESCAPES)) + "]")
_is_header_name = re.compile(r"[!#$%&'*+\-.^_`|~0-9A-Za-z]+").fullmatch
_is_header_value = re.compile(r"[^\x00-\x08\x0a-\x1f\x7f]*").fullmatch
_is_token = _is_header_name
_is_boundary = re.compile(r"(?! )[!#$%&'*+\-.^_`|~0-9A-Za-z(),/:=? ]{1,70}(?<! )").fullmatch


def _checked_boundary(boundary: Union[str, bytes]) -> str:
    text = boundary.decode("latin-1") if isinstance(boundary, bytes) else boundary
    if not _is_boundary(text):
        raise ArgumentError(f"The boundary {text!r} is malformed; RFC 2046 allows 1 to 70 letters, digits and signs.")
    return text


def _part_headers(name: str, part: FilePart) -> bytes:
    lines = b"Content-Disposition: form-data; " + _parameter("name", name)
    if part.filename:
        lines += b"; " + _parameter("filename", part.filename)
    headers = dict(part.headers)
    content_type = part.content_type or _guessed_type(part.filename)
    if content_type is not None and not any("content-type" in header.lower() for header in headers):
        headers["Content-Type"] = content_type
    for header, value in headers.items():
        if not _is_header_name(header) or not _is_header_value(value):
            raise ArgumentError(f"The header {header!r} of the file {name!r} has a malformed name or value.")
        lines += f"\r\n{header}: ".encode() + utf8(value, f"The header {header!r} of the file {name!r}")
    return lines + b"\r\n\r\n"


def _guessed_type(filename: Optional[str]) -> Optional[str]:
    if not filename:
        return None
    import mimetypes

    return mimetypes.guess_type(filename)[0] or "application/octet-stream"


def _parameter(name: str, value: str) -> bytes:
    escaped = _escaped_characters.sub(lambda match: _ESCAPES[match.group()], value)
    return b'%s="%s"' % (name.encode(), utf8(escaped, f"The {name} {value!r} of a form field"))


def _content_of(part: FilePart) -> Union[bytes, Source]:
    content = part.content
    if isinstance(content, bytes):
        return content
    if isinstance(content, LocalFile):
        return FileSource(content)
    start, length = span_of(content)
    if start is None or length is None:
        return HandleSource(content, part.filename or "file", (None, None))
    # A file part is the whole file, wherever its handle stands: users hand over what they have just written.
    return HandleSource(content, part.filename or "file", (0, start + length))
