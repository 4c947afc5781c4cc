from __future__ import annotations

import gzip
import zlib
from typing import Any, List

import httpx
import pytest
from hypothesis import given, strategies as st

from openai_core.errors import ConfigurationError
from openai_core.transports.decompression import (
    DEFAULT_MAX_DECOMPRESSED,
    MAX_DECOMPRESSED_EXTENSION,
    BodyTooLarge,
    Decoder,
    _Gzip,
    _Layer,
    limit_among,
    limit_body,
)

TEXT = b'{"id": "x"}' * 40


def gzipped(data: bytes) -> bytes:
    """Compresses without the time, so that tests have the same names in each run."""
    return gzip.compress(data, mtime=0)


def raw_deflate(data: bytes) -> bytes:
    compressor = zlib.compressobj(wbits=-zlib.MAX_WBITS)
    return compressor.compress(data) + compressor.flush()


def decoded(codings: List[str], body: bytes, size: int = 7, forgiving: bool = False, limit: Any = None) -> bytes:
    decoder = Decoder(codings, limit, forgiving)
    pieces = [decoder.decode(body[start : start + size]) for start in range(0, len(body), size)]
    return b"".join(pieces) + decoder.flush()


@pytest.mark.parametrize("size", [1, 7, 100_000])
@pytest.mark.parametrize(
    ("codings", "body"),
    [
        (["gzip"], gzipped(TEXT)),
        (["x-gzip"], gzipped(TEXT)),
        (["deflate"], zlib.compress(TEXT)),
        (["gzip"], gzipped(TEXT[:100]) + gzipped(b"") + gzipped(TEXT[100:])),
        (["gzip"], gzipped(TEXT) + bytes(500)),
        (["gzip"], gzipped(TEXT) + b"no other member"),
        (["deflate"], zlib.compress(TEXT) + zlib.compress(TEXT)),
        (["deflate", "gzip"], gzipped(zlib.compress(TEXT))),
        (["identity", "gzip"], gzipped(TEXT)),
        (["deflate"], zlib.compress(TEXT) + b"XX is no other member"),
        (["compress"], TEXT),
    ],
)
def test_whole_bodies(codings: List[str], body: bytes, size: int) -> None:
    assert decoded(codings, body, size) == TEXT


@pytest.mark.parametrize("size", [2, 100_000])
def test_deflate_without_the_header_of_zlib(size: int) -> None:
    assert decoded(["deflate"], raw_deflate(TEXT), size) == TEXT


def test_only_the_beginning_tells_whether_the_header_of_zlib_is_there() -> None:
    decoder = Decoder(["deflate"], None, False)
    assert decoder.decode(zlib.compress(b"abc")[:-4]) == b"abc"
    with pytest.raises(httpx.DecodingError, match="is broken"):
        decoder.decode(raw_deflate(TEXT))  # in the place of the checksum


def test_an_empty_body_needs_no_coding() -> None:
    assert decoded(["gzip"], b"") == b""


@pytest.mark.parametrize("missing", [1, 8, 20])
@pytest.mark.parametrize("coding", ["gzip", "deflate"])
def test_half_a_body_is_an_error(coding: str, missing: int) -> None:
    compressed = gzipped(TEXT) if coding == "gzip" else zlib.compress(TEXT)
    with pytest.raises(httpx.DecodingError, match="ends too early"):
        decoded([coding], compressed[:-missing])


@pytest.mark.parametrize("coding", ["gzip", "deflate"])
def test_what_is_not_compressed_is_an_error(coding: str) -> None:
    with pytest.raises(httpx.DecodingError, match="is broken"):
        decoded([coding], b"\xff" * 50, 50)


@pytest.mark.parametrize("body", [gzipped(TEXT)[:-20], b"no gzip at all"])
def test_bodies_of_errors_count_as_far_as_they_came(body: bytes) -> None:
    assert TEXT.startswith(decoded(["gzip"], body, forgiving=True))
    assert decoded(["gzip"], gzipped(TEXT), forgiving=True) == TEXT


def test_a_bomb_is_not_unpacked() -> None:
    bomb = gzipped(bytes(10_000_000))
    with pytest.raises(BodyTooLarge, match=r"larger than 2000000 bytes.*`max_decompressed_bytes`"):
        decoded(["gzip"], bomb, len(bomb), limit=2_000_000)
    with pytest.raises(BodyTooLarge):
        decoded(["gzip", "gzip"], gzipped(bomb), limit=2_000_000)
    assert decoded(["gzip"], bomb, len(bomb), forgiving=True, limit=2_000_000) == b""
    assert len(decoded(["gzip"], bomb, 500, forgiving=True, limit=2_000_000)) <= 2_000_000
    assert decoded(["gzip"], bomb, limit=10_000_000) == bytes(10_000_000)


def test_no_more_than_one_byte_too_many_is_unpacked() -> None:
    members = gzipped(bytes(1000)) + gzipped(bytes(1_000_000)) + gzipped(bytes(1000))
    assert len(_Gzip().decode(members, 1500)) == 1501
    assert len(_Gzip().decode(members, None)) == 1_002_000


def test_the_usual_growth_is_always_allowed() -> None:
    text = b"".join(b"%d," % number for number in range(5000))
    assert decoded(["gzip"], gzipped(text), limit=1) == text


def test_a_hundred_times_as_large_is_usual() -> None:
    class Growing:
        def decode(self, data: bytes) -> bytes:
            return bytes(100) * len(data)

        def flush(self) -> bytes:
            return b""

    decoder = Decoder([], 1, False)
    decoder._layers = [_Layer(Growing())]
    assert len(decoder.decode(b"ab")) == 200
    decoder._layers[0]._given += 1
    with pytest.raises(BodyTooLarge, match="larger than 300 bytes"):
        decoder.decode(b"c")


def test_further_decoders_of_the_library_are_bounded(monkeypatch: pytest.MonkeyPatch) -> None:
    class Doubling:
        def decode(self, data: bytes) -> bytes:
            return data * 1000

        def flush(self) -> bytes:
            return b"!"

    monkeypatch.setitem(httpx._decoders.SUPPORTED_DECODERS, "br", Doubling)  # type: ignore[attr-defined]
    assert decoded(["br"], b"a") == b"a" * 1000 + b"!"
    with pytest.raises(BodyTooLarge):
        decoded(["br"], b"a", limit=500)


def test_decoders_may_give_what_they_decode_in_pieces(monkeypatch: pytest.MonkeyPatch) -> None:
    class InPieces:
        def decode(self, data: bytes) -> List[bytes]:
            return [data, data]

        def flush(self) -> List[bytes]:
            return [b"!", b"?"]

    monkeypatch.setitem(httpx._decoders.SUPPORTED_DECODERS, "br", InPieces)  # type: ignore[attr-defined]
    assert decoded(["br"], b"a") == b"aa!?"


@given(st.binary(), st.integers(1, 50))
def test_what_is_compressed_comes_out_again(data: bytes, size: int) -> None:
    assert decoded(["gzip"], gzipped(data), size, limit=DEFAULT_MAX_DECOMPRESSED) == data


def test_the_bound_of_a_client() -> None:
    options = {"max_decompressed_bytes": 5, "timeout": 1}
    assert limit_among(options) == 5
    assert options == {"timeout": 1}
    assert limit_among(options) == DEFAULT_MAX_DECOMPRESSED
    assert limit_among({"max_decompressed_bytes": None}) is None
    for wrong in (0, -1, 1.5, "1", True):
        with pytest.raises(ConfigurationError) as caught:
            limit_among({"max_decompressed_bytes": wrong})
        assert str(caught.value) == (
            f"`max_decompressed_bytes` must be a positive number of bytes or None, got {wrong!r}."
        )
    assert limit_among({"max_decompressed_bytes": 1}) == 1
    assert DEFAULT_MAX_DECOMPRESSED == 64 * 1024 * 1024


def test_the_bound_of_a_request() -> None:
    request = httpx.Request("GET", "http://api.test/")
    limit_body(request, DEFAULT_MAX_DECOMPRESSED)
    assert MAX_DECOMPRESSED_EXTENSION not in request.extensions
    limit_body(request, 5)
    limit_body(request, 6)
    assert request.extensions[MAX_DECOMPRESSED_EXTENSION] == 5
