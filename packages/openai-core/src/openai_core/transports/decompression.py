"""Decompressing bodies (RFC 9110, section 8.4): whole or an error, several gzip members, and not without bounds.

What httpx does instead: half a body counts as a whole one, all members of a gzip body but the first are dropped,
`x-gzip` is not known, and 1 MiB may become 1 GiB in memory.
"""

from __future__ import annotations

import sys
import zlib
from functools import lru_cache
from typing import Any, Callable, Dict, Iterator, List, Optional

from ..errors import ConfigurationError
from ..imports import httpx

MAX_DECOMPRESSED_EXTENSION = "openai.max_decompressed_bytes"
"""The extension of a request that holds the bound in bytes; `None` for no bound."""

DEFAULT_MAX_DECOMPRESSED = 64 * 1024 * 1024
"""In bytes. A body may be larger where it is at most 100 times as large as what arrived."""

_USUAL_GROWTH = 100


class BodyTooLarge(httpx.DecodingError):
    """A compressed body is larger than its reader allows."""


class Decoder:
    """Decodes the body of one response.

    Args:
        codings: What the headers name, in the order in which it was applied.
        limit: How many bytes may come out where they are more than 100 times those that went in; `None` for no bound.
        forgiving: Whether what cannot be decoded ends the body quietly, as in bodies of errors.
        library: The module httpx or httpx2, whose errors are raised and whose further decoders are used.
    """

    def __init__(self, codings: List[str], limit: Optional[int], forgiving: bool, library: Any = httpx) -> None:
        self._received = 0
        self._limit = limit
        self._forgiving = forgiving
        self._broken = False
        self._error: Any = library.DecodingError
        known = {**_supported_by(library), **_OWN}
        self._layers = [_Layer(known[coding]()) for coding in reversed(codings) if coding in known]

    def decode(self, data: bytes) -> bytes:
        """Takes the next bytes of the body; returns what comes out.

        Args:
            data: Bytes as they arrived, compressed.

        Raises:
            httpx.DecodingError: They are not what the headers say, or too much comes out.
        """
        self._received += len(data)
        return self._through(lambda layer, data: layer.decode(data, self._bound()), data)

    def flush(self) -> bytes:
        """Ends the body; returns the last bytes.

        Raises:
            httpx.DecodingError: The body is not whole.
        """
        return self._through(lambda layer, data: layer.decode(data, self._bound()) + layer.flush(), b"")

    def _through(self, step: Callable[[_Layer, bytes], bytes], data: bytes) -> bytes:
        if self._broken:
            return b""
        try:
            for layer in self._layers:
                data = step(layer, data)
        except (zlib.error, _Incomplete, self._error) as error:
            if self._forgiving:
                self._broken = True
                return b""
            if isinstance(error, self._error):
                raise
            raise self._error(f"The compressed body is broken: {error}.") from error
        return data

    def _bound(self) -> Optional[int]:
        return None if self._limit is None else max(self._limit, self._received * _USUAL_GROWTH)


class _InPieces:
    """A decoder in the shape that newer versions of httpx2 expect."""

    def __init__(self, decoder: Decoder) -> None:
        self._decoder = decoder

    def decode(self, data: bytes) -> Iterator[bytes]:
        yield self._decoder.decode(data)

    def flush(self) -> Iterator[bytes]:
        yield self._decoder.flush()


def decoder_of(codings: List[str], limit: Optional[int], forgiving: bool, library: Any = httpx) -> Any:
    """Returns the decoder of a body in the shape that a library expects; the arguments are those of `Decoder`.

    Args:
        codings: The values of `Content-Encoding`, in the order in which they were applied.
        limit: How many bytes may come out; `None` for no limit.
        forgiving: Whether a body that breaks off counts as far as it came.
        library: Httpx or httpx2, whose errors are raised (httpx by default).
    """
    decoder = Decoder(codings, limit, forgiving, library)
    return _InPieces(decoder) if _expects_pieces(library) else decoder


@lru_cache(maxsize=2)
def _expects_pieces(library: Any) -> bool:
    identity = _supported_by(library).get("identity")
    return identity is not None and not isinstance(identity().decode(b"."), bytes)


class _Incomplete(Exception):
    pass


class _Layer:
    """One of the codings of a body, which counts what comes out."""

    def __init__(self, coding: Any) -> None:
        self._coding = coding
        self._given = 0

    def decode(self, data: bytes, bound: Optional[int]) -> bytes:
        left = None if bound is None else bound - self._given
        coding = self._coding
        decoded = coding.decode(data, left) if isinstance(coding, _Zlib) else _whole(coding.decode(data))
        self._given += len(decoded)
        if left is not None and len(decoded) > left:
            raise BodyTooLarge(
                f"the compressed body becomes larger than {bound} bytes; pass a client with a larger "
                "`max_decompressed_bytes`, such as `DefaultHttpxClient(max_decompressed_bytes=...)`"
            )
        return decoded

    def flush(self) -> bytes:
        return _whole(self._coding.flush())


def _whole(decoded: Any) -> bytes:
    return decoded if isinstance(decoded, bytes) else b"".join(decoded)


class _Zlib:
    """What zlib can decode: any number of members, one after the other.

    Args:
        window_bits: As `zlib.decompressobj` takes them.
        magic: How another member begins.
    """

    def __init__(self, window_bits: int, magic: bytes = b"") -> None:
        self._window_bits = window_bits
        self._magic = magic
        self._begun = False
        self._member = zlib.decompressobj(window_bits)

    def decode(self, data: bytes, left: Optional[int]) -> bytes:
        """Returns what comes out, at most one byte more than is left."""
        self._begun = self._begun or bool(data)
        pieces: List[bytes] = []
        while data and not self._is_over(data):
            room = 0 if left is None else left - sum(map(len, pieces)) + 1
            pieces.append(self._decompress(data, room))
            data = self._member.unused_data  # nothing where the room was too small
        return b"".join(pieces)

    def _is_over(self, data: bytes) -> bool:
        """Begins another member if there is one; what else follows the last one counts for nothing."""
        if not self._member.eof:
            return False
        if not self._magic or not data.startswith(self._magic[: len(data)]):
            return True
        self._member = zlib.decompressobj(self._window_bits)
        return False

    def _decompress(self, data: bytes, room: int) -> bytes:
        return self._member.decompress(data, room)

    def flush(self) -> bytes:
        if self._begun and not self._member.eof:
            raise _Incomplete("it ends too early")
        return b""


class _Deflate(_Zlib):
    """The coding `deflate`, which some servers send without the header of zlib."""

    def __init__(self) -> None:
        super().__init__(zlib.MAX_WBITS)
        self._first = True

    def _decompress(self, data: bytes, room: int) -> bytes:
        first, self._first = self._first, False
        try:
            return super()._decompress(data, room)
        except zlib.error:
            if not first:
                raise
            self._member = zlib.decompressobj(-zlib.MAX_WBITS)
            return super()._decompress(data, room)


class _Gzip(_Zlib):
    def __init__(self) -> None:
        super().__init__(zlib.MAX_WBITS | 16, b"\x1f\x8b")


_OWN: Dict[str, Any] = {"gzip": _Gzip, "x-gzip": _Gzip, "deflate": _Deflate}


def _supported_by(library: Any) -> Dict[str, Any]:
    """Returns the decoders that a library brings, such as those for `br` and `zstd` where they are installed."""
    found: Dict[str, Any] = getattr(sys.modules.get(f"{library.__name__}._decoders"), "SUPPORTED_DECODERS", {})
    return found


def limit_among(options: Dict[str, Any]) -> Optional[int]:
    """Takes the argument `max_decompressed_bytes` out of those of a default HTTP client.

    Args:
        options: The arguments; this one is removed from them.

    Raises:
        ConfigurationError: It is no positive number of bytes.
    """
    limit = options.pop("max_decompressed_bytes", DEFAULT_MAX_DECOMPRESSED)
    if limit is not None and (type(limit) is not int or limit < 1):
        raise ConfigurationError(f"`max_decompressed_bytes` must be a positive number of bytes or None, got {limit!r}.")
    return limit


def limit_body(request: Any, limit: Optional[int]) -> None:
    """Bounds the body of the answer to a request, unless the request says something itself.

    Args:
        request: A request of httpx or httpx2, before it is sent.
        limit: How many bytes a decompressed body may have; `None` for no limit.
    """
    if limit != DEFAULT_MAX_DECOMPRESSED:
        request.extensions.setdefault(MAX_DECOMPRESSED_EXTENSION, limit)
