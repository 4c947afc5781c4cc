"""Requests in the shape that an HTTP client sends.

`Client.build_request` of httpx merges URL, headers, cookies and parameters step by step, which takes 25 to 50 µs.
Requests of the SDK lack only the client's headers and cookies, so they are built in one step wherever that gives the
same.
"""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING, Any, AsyncIterator, Dict, FrozenSet, Iterator, List, Mapping, Optional, Tuple, Type
from weakref import WeakKeyDictionary

from ..encoding.headers import are_plain
from ..errors import ArgumentError
from .libraries import headers_of_fields, library_of, timeout_of, url_of

if TYPE_CHECKING:
    Encoded = Tuple[List[Tuple[bytes, bytes]], FrozenSet[bytes]]

_METHODS_WITH_BODY = frozenset(("POST", "PUT", "PATCH"))
_TOKEN = re.compile(r"[!#$%&'*+.^_`|~0-9A-Za-z-]+")
"""The name of a header (RFC 9110, section 5.6.2)."""

_last_headers: WeakKeyDictionary[Any, Tuple[Mapping[str, str], Encoded]] = WeakKeyDictionary()
"""What each HTTP client sent last. The next request mostly has the same headers, and they go with their client."""


def new_request(
    http_client: Any,
    *,
    method: str,
    url: Any,
    headers: Mapping[str, str],
    content: Any = None,
    timeout: Any,
    extensions: Optional[Mapping[str, Any]] = None,
) -> Any:
    """Builds a request of the client's own library, with the client's headers, cookies and parameters merged in.

    Args:
        http_client: A client of httpx or httpx2. Its settings give way to the arguments.
        method: The HTTP verb in capitals.
        url: A string or a URL of either library, absolute or relative to the client's base URL.
        headers: Header values by name.
        content: Bytes, `None`, or a body to be streamed: an iterable of bytes (asynchronous for an asynchronous
            client), with its length in bytes as `content_length` where that is known.
        timeout: Seconds, a timeout of either library, a mapping of the four limits, or `None` for no limit.
        extensions: Further request extensions of the library.

    Raises:
        ArgumentError: The URL or a header cannot be sent.
    """
    library = library_of(http_client)
    limits = dict(timeout) if isinstance(timeout, dict) else timeout_of(timeout, library).as_dict()
    extensions = {"timeout": limits} if extensions is None else {**extensions, "timeout": limits}
    encoded, names = _encoded_as_before(http_client, headers)
    stream = _stream(content, library)
    build = getattr(http_client, "build_request", None)
    if build is not None and not _merges_as_usual(http_client, build, library, url):
        return _built_by(build, library, method, url, encoded, content, stream, extensions)
    parsed, host = _parsed_url(str(url), library)
    own = [] if build is None else http_client.headers.raw
    request = library.Request(
        method,
        parsed,
        headers=headers_of_fields(_complete(own, encoded, names, host, _framing(method, content)), library),
        cookies=(http_client.cookies or None) if build is not None else None,
        stream=stream,
        extensions=extensions,
    )
    # All of them are known to be ASCII; the library would otherwise find that out anew for each look-up.
    request.headers.encoding = "ascii"
    if content is None or isinstance(content, bytes):
        request._content = content or b""  # as `request.read()` does, so that hooks and test doubles find it
    return request


def _merges_as_usual(http_client: Any, build: Any, library: Any, url: Any) -> bool:
    usual = getattr(build, "__func__", None) is library.Client.build_request
    return usual and not http_client.params and "://" in str(url)


def _built_by(
    build: Any,
    library: Any,
    method: str,
    url: Any,
    headers: List[Tuple[bytes, bytes]],
    content: Any,
    stream: Any,
    extensions: Any,
) -> Any:
    in_memory = isinstance(stream, library.ByteStream)
    framed = headers if in_memory else headers + _framing(method, content)
    request = build(
        method, url_of(url, library), headers=framed, content=content if in_memory else stream, extensions=extensions
    )
    if not in_memory:
        request.stream = stream  # not the library's wrapper around it, which cannot be rewound
    return request


@lru_cache(maxsize=256)
def _encoded_names(names: Tuple[str, ...]) -> Tuple[List[bytes], FrozenSet[bytes]]:
    """Names hardly ever change from call to call. Returns them as they are, and in lower case."""
    if not all(map(_TOKEN.fullmatch, names)):
        raise ValueError
    encoded = [name.encode("ascii") for name in names]
    return encoded, frozenset([name.lower() for name in encoded])


def _encoded_values(headers: Mapping[str, str]) -> List[bytes]:
    values = "\n".join(headers.values()).encode("ascii").split(b"\n")  # faster than one by one
    if len(values) != len(headers) or not are_plain(values):
        raise ValueError
    return values


def _encoded_as_before(http_client: Any, headers: Mapping[str, str]) -> Encoded:
    try:
        last = _last_headers.get(http_client)
    except TypeError:  # a double that cannot be referred to weakly
        return _encoded(headers)
    if last is not None and last[0] == headers:
        return last[1]
    encoded = _encoded(headers)
    _last_headers[http_client] = {**headers}, encoded
    return encoded


def _encoded(headers: Mapping[str, str]) -> Encoded:
    if not headers:
        return [], frozenset()
    try:
        names, lowered = _encoded_names(tuple(headers))
        return list(zip(names, _encoded_values(headers))), lowered
    except (AttributeError, TypeError, ValueError):
        texts = _with_texts(headers)
        if texts != headers:
            return _encoded(texts)
        raise _header_error(headers) from None


def _with_texts(headers: Mapping[Any, Any]) -> Dict[Any, Any]:
    """Returns headers with what is given as bytes as text; ISO 8859-1 knows each byte."""
    return {_text(name): _text(value) for name, value in headers.items()}


def _text(value: Any) -> Any:
    return value.decode("latin-1") if isinstance(value, bytes) else value


def _header_error(headers: Mapping[Any, Any]) -> ArgumentError:
    """Names the header, but keeps its value secret."""
    problems = ((name, _problem(name, value)) for name, value in headers.items())
    return next(ArgumentError(f"The header {name!r} {problem}") for name, problem in problems if problem)


def _problem(name: Any, value: Any) -> str:
    if not isinstance(name, str) or not isinstance(value, str):
        return f"must be a string, but is a {type(value).__name__}."
    if not _TOKEN.fullmatch(name):
        return "has a name that cannot be sent; use letters, digits and hyphens."
    if not value.isascii():
        return "holds characters outside ASCII; encode them."
    if value != value.strip() or "\n" in value or "\r" in value:
        return "holds a line break, or spaces at its start or end; remove them."
    return "" if value.replace("\t", "").isprintable() else "holds a control character; remove it."


def _complete(
    own: List[Tuple[bytes, bytes]],
    encoded: List[Tuple[bytes, bytes]],
    names: FrozenSet[bytes],
    host: bytes,
    framing: List[Tuple[bytes, bytes]],
) -> List[Tuple[bytes, bytes]]:
    headers = [] if b"host" in names else [(b"Host", host)]
    headers += [pair for pair in own if pair[0].lower() not in names]
    headers += encoded
    if b"content-length" not in names and b"transfer-encoding" not in names:
        headers += framing
    return headers


def _framing(method: str, content: Any) -> List[Tuple[bytes, bytes]]:
    """Says where the body ends (RFC 9112, section 6)."""
    if content is None:
        return [(b"Content-Length", b"0")] if method in _METHODS_WITH_BODY else []
    length = len(content) if isinstance(content, bytes) else getattr(content, "content_length", None)
    return [(b"Transfer-Encoding", b"chunked")] if length is None else [(b"Content-Length", b"%d" % length)]


@lru_cache(maxsize=256)
def _parsed_url(url: str, library: Any) -> Tuple[Any, bytes]:
    parsed = url_of(url, library)
    return parsed, parsed.netloc


def _stream(content: Any, library: Any) -> Any:
    if content is None or isinstance(content, bytes):
        return library.ByteStream(content or b"")
    if isinstance(content, library.SyncByteStream) and isinstance(content, library.AsyncByteStream):
        return content
    return _body_class(library)(content)


@lru_cache(maxsize=2)
def _body_class(library: Any) -> Type[Any]:
    """Makes the class of bodies that this library accepts for both of its flavours."""

    class Body(library.SyncByteStream, library.AsyncByteStream):  # type: ignore[misc]
        def __init__(self, content: Any) -> None:
            self._content = content

        def __iter__(self) -> Iterator[bytes]:
            return iter(self._content)

        async def __aiter__(self) -> AsyncIterator[bytes]:
            if hasattr(self._content, "__aiter__"):
                async for chunk in self._content:
                    yield chunk
            else:
                for chunk in self._content:
                    yield chunk

        def rewind(self) -> bool:
            rewind = getattr(self._content, "rewind", None)
            return rewind is not None and bool(rewind())

        def close(self) -> None:
            getattr(self._content, "close", lambda: None)()

        async def aclose(self) -> None:
            self.close()

    return Body
