"""Forms in `multipart/form-data` (RFC 7578), read with python-multipart."""

from __future__ import annotations

from typing import Any, Callable, Dict, List, NamedTuple, Union

from .errors import APIFailure, missing
from .messages import Request
from .parameters import Parameters


class UploadedFile(NamedTuple):
    """A file of a form.

    Attributes:
        name: The file name that was sent, or an empty string.
        content: The whole file, in bytes.
    """

    name: str
    content: bytes


class Form:
    """The parts of a form.

    Attributes:
        fields: The text parts; `name[key]` becomes a nested object and `name[]` an array.
        files: The files by the name of their part; a part may occur more than once.
    """

    def __init__(self) -> None:
        self.fields: Dict[str, Any] = {}
        self.files: Dict[str, List[UploadedFile]] = {}

    @property
    def parameters(self) -> Parameters:
        """The fields of the form as parameters."""
        return Parameters(self.fields)

    def file(self, name: str) -> UploadedFile:
        """Returns the first file of that name. Raises `APIFailure` if there is none.

        Args:
            name: The name of the field.
        """
        if name not in self.files:
            raise missing(name)
        return self.files[name][0]

    def add_field(self, name: str, value: str) -> None:
        """Adds a field; `a[b]` and `a[]` become an object and an array.

        Args:
            name: The name of the field.
            value: The text of the field.
        """
        key, bracket, rest = name.partition("[")
        if not bracket or not rest.endswith("]"):
            self.fields[name] = value
        elif rest == "]":
            self._nested(key, list).append(value)
        else:
            self._nested(key, dict)[rest[:-1]] = value

    def _nested(self, key: str, kind: Any) -> Any:
        if not isinstance(self.fields.get(key), kind):
            self.fields[key] = kind()
        return self.fields[key]


def parse_form(request: Request) -> Form:
    """Reads the form of a request.

    Args:
        request: The request of the client.

    Raises:
        APIFailure: The content type is not a form's, or the body is cut or malformed.
    """
    from python_multipart.exceptions import FormParserError
    from python_multipart.multipart import MultipartParser, parse_options_header

    content_type, options = parse_options_header(request.headers.get("content-type", ""))
    boundary = options.get(b"boundary")
    if content_type != b"multipart/form-data" or not boundary:
        raise APIFailure(415, "Expected a multipart/form-data body with a boundary.", code="unsupported_content_type")
    reader = _Reader(parse_options_header)
    try:
        parser = MultipartParser(boundary, reader.callbacks)
        parser.write(request.body)
        parser.finalize()
    except (FormParserError, ValueError) as error:
        raise APIFailure(400, f"Could not parse the multipart form: {str(error)[:100]}") from None
    if not reader.ended:
        raise APIFailure(400, "Could not parse the multipart form: it ends before its last boundary.")
    return reader.form


class _Reader:
    """Collects the pieces that the parser finds."""

    def __init__(self, parse_options: Callable[[bytes], Any]) -> None:
        self.form = Form()
        self.ended = False
        self._parse_options = parse_options
        self._name, self._value = bytearray(), bytearray()
        self._headers: Dict[str, bytes] = {}
        self._content = bytearray()
        self.callbacks: Any = {
            "on_part_begin": self._begin,
            "on_header_field": lambda data, start, end: self._name.extend(data[start:end]),
            "on_header_value": lambda data, start, end: self._value.extend(data[start:end]),
            "on_header_end": self._header,
            "on_part_data": lambda data, start, end: self._content.extend(data[start:end]),
            "on_part_end": self._end,
            "on_end": self._finish,
        }

    def _begin(self) -> None:
        self._headers, self._content = {}, bytearray()

    def _header(self) -> None:
        self._headers[_text(self._name).lower()] = bytes(self._value)
        self._name, self._value = bytearray(), bytearray()

    def _end(self) -> None:
        _, options = self._parse_options(self._headers.get("content-disposition", b""))
        name = _text(options.get(b"name", b""))
        if b"filename" in options:
            file = UploadedFile(_text(options[b"filename"]), bytes(self._content))
            self.form.files.setdefault(name, []).append(file)
        else:
            self.form.add_field(name, _text(self._content))

    def _finish(self) -> None:
        self.ended = True


def _text(value: Union[bytes, bytearray]) -> str:
    return value.decode("utf-8", "replace")
