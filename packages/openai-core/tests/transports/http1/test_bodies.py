from __future__ import annotations

from typing import Any, List, Sequence

import httpx
import pytest
from hypothesis import given, strategies

from openai_core.transports.http1 import h11_rules
from openai_core.transports.http1.bodies import BodyUntilClose, ChunkedBody, SizedBody, body_of
from openai_core.transports.http1.response_heads import CHUNKED


def fed(body: Any, pieces: Sequence[bytes]) -> List[bytes]:
    return [body.feed(piece) for piece in pieces]


def test_each_length_has_its_reader() -> None:
    assert isinstance(body_of(7), SizedBody)
    assert isinstance(body_of(CHUNKED), ChunkedBody)
    assert isinstance(body_of(None), BodyUntilClose)


# Of a known length


def test_a_body_of_a_known_length() -> None:
    body = SizedBody(5)
    assert (body.done, body.surplus) == (False, False)
    assert fed(body, [b"hel", b"lo"]) == [b"hel", b"lo"]
    assert (body.done, body.surplus) == (True, False)


def test_what_follows_a_body_does_not_belong_to_it() -> None:
    body = SizedBody(2)
    assert body.feed(b"hello") == b"he"
    assert (body.done, body.surplus) == (True, True)


def test_an_empty_body_is_done_at_once() -> None:
    body = SizedBody(0)
    assert body.done
    assert body.feed(b"") == b""
    assert not body.surplus
    assert body.feed(b"x") == b""
    assert body.surplus


def test_a_body_that_was_cut_off_says_where() -> None:
    body = SizedBody(5)
    body.feed(b"he")
    with pytest.raises(httpx.RemoteProtocolError, match="2 of 5 bytes arrived"):
        body.end()


# Until the end of the connection


def test_a_body_that_ends_with_its_connection() -> None:
    body = BodyUntilClose()
    assert fed(body, [b"a", b"b"]) == [b"a", b"b"]
    assert (body.done, body.surplus) == (False, False)
    assert body.end() == b""
    assert (body.done, body.surplus) == (True, True)


# In chunks


def chunks(*data: bytes) -> bytes:
    return b"".join([b"%x\r\n%b\r\n" % (len(each), each) for each in data]) + b"0\r\n\r\n"


def test_chunks_that_arrive_together_are_joined() -> None:
    body = ChunkedBody()
    assert body.feed(chunks(b"one", b"two", b"three")) == b"onetwothree"
    assert (body.done, body.surplus) == (True, False)


def test_usual_chunks_need_no_h11(monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse() -> None:
        raise AssertionError("h11 was asked.")

    monkeypatch.setattr(h11_rules, "h11_chunks", refuse)
    wire = chunks(b"hello", b"z" * 20, b"!")
    for size in (1, 3, 7, len(wire)):
        body = ChunkedBody()
        assert (
            b"".join(fed(body, [wire[at : at + size] for at in range(0, len(wire), size)]))
            == b"hello" + b"z" * 20 + b"!"
        )
        assert (body.done, body.surplus) == (True, False)
    with pytest.raises(AssertionError, match="h11 was asked"):
        ChunkedBody().feed(b"3;x\r\n")


@given(strategies.lists(strategies.binary(min_size=1, max_size=40), max_size=5), strategies.data())
def test_chunks_in_any_pieces(data: List[bytes], draw: Any) -> None:
    wire = chunks(*data)
    cuts = sorted(draw.draw(strategies.lists(strategies.integers(0, len(wire)), max_size=8)))
    body = ChunkedBody()
    pieces = [wire[start:end] for start, end in zip([0, *cuts], [*cuts, len(wire)])]
    assert b"".join(fed(body, pieces)) == b"".join(data)
    assert (body.done, body.surplus) == (True, False)


def test_chunks_byte_by_byte() -> None:
    body = ChunkedBody()
    wire = chunks(b"hello", b"z" * 20)
    assert b"".join(fed(body, [wire[at : at + 1] for at in range(len(wire))])) == b"hello" + b"z" * 20
    assert body.done


def test_what_follows_the_last_chunk() -> None:
    body = ChunkedBody()
    assert body.feed(chunks(b"a") + b"HTTP/1.1") == b"a"
    assert (body.done, body.surplus) == (True, True)


@pytest.mark.parametrize("pieces", [[b"3\r\nabcd\r\n"], [b"3\r\nabc", b"x"], [b"3\r\nabc\r", b"x"], [b"3\r\nabc\n"]])
def test_a_chunk_that_is_longer_than_it_says(pieces: List[bytes]) -> None:
    with pytest.raises(httpx.RemoteProtocolError, match="longer than it says"):
        fed(ChunkedBody(), pieces)


def test_a_missing_last_chunk() -> None:
    body = ChunkedBody()
    body.feed(b"3\r\nabc\r\n")
    assert (body.done, body.surplus) == (False, False)
    with pytest.raises(httpx.RemoteProtocolError, match="last chunk is missing"):
        body.end()


@pytest.mark.parametrize(
    "wire",
    [
        b"3;name=value\r\nabc\r\n0\r\n\r\n",
        b"3 \r\nabc\r\n0\r\n\r\n",
        b"0000000000000003\r\nabc\r\n0\r\n\r\n",
        b"3\r\nabc\r\n0\r\nTrailer: x\r\n\r\n",
        b"3\r\nabc\r\n0;x\r\n\r\n",
        b"3\r\nabc\r\n0\r\n\n",
    ],
)
def test_h11_reads_what_is_unusual(wire: bytes) -> None:
    whole, split = ChunkedBody(), ChunkedBody()
    assert whole.feed(wire) == b"abc"
    assert b"".join(fed(split, [wire[at : at + 1] for at in range(len(wire))])) == b"abc"
    assert whole.done and split.done
    assert not whole.surplus and not split.surplus
    after = ChunkedBody()
    after.feed(wire + b"x")
    assert after.surplus


@pytest.mark.parametrize(
    "wire", [b"x\r\n", b"+3\r\nabc\r\n", b"0x3\r\nabc\r\n", b"\r\n\r\n", b"3\rabc", b"0\r\nbad trailer\r\n\r\n"]
)
def test_h11_refuses_what_is_broken(wire: bytes) -> None:
    with pytest.raises(httpx.RemoteProtocolError):
        body = ChunkedBody()
        body.feed(wire)
        body.feed(b"\r\n\r\n")


def test_an_unusual_body_that_was_cut_off() -> None:
    body = ChunkedBody()
    assert body.feed(b"3;x\r\nab") == b"ab"
    with pytest.raises(httpx.RemoteProtocolError, match="last chunk is missing"):
        body.end()
