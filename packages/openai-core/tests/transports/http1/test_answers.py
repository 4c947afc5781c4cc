from __future__ import annotations

from typing import Any

import httpx
import pytest

from openai_core.transports.http1.answers import Answer
from openai_core.transports.http1.bodies import ChunkedBody, SizedBody
from openai_core.transports.http1.h11_rules import H11Answer
from openai_core.transports.http1.response_heads import MAX_HEAD_BYTES


@pytest.fixture
def answer(message: Any) -> Answer:
    return Answer(message("POST"))


def body_of(answer: Answer) -> bytes:
    return answer.body.feed(answer.rest)


def test_an_answer_in_one_piece(answer: Answer, fine: bytes) -> None:
    head = answer.receive(fine)
    assert head is not None
    assert head.status == 200
    assert isinstance(answer.body, SizedBody)
    assert answer.rest == b"ok"
    assert body_of(answer) == b"ok"
    assert answer.reusable


def test_an_answer_in_some_pieces(answer: Answer, fine: bytes) -> None:
    assert answer.receive(fine[:5]) is None
    assert answer.receive(fine[5:37]) is None
    assert answer.receive(fine[37:38]) is not None
    assert answer.rest == b""
    assert not answer.reusable
    assert answer.body.feed(b"ok") == b"ok"
    assert answer.reusable


def test_an_answer_byte_by_byte(answer: Answer, fine: bytes) -> None:
    heads = [answer.receive(fine[at : at + 1]) for at in range(len(fine) - 2)]
    assert [head for head in heads if head] == [heads[-1]]
    assert body_of(answer) == b""
    assert answer.body.feed(b"ok") == b"ok"
    assert answer.reusable


@pytest.mark.parametrize(("pieces", "reader"), [(2, SizedBody), (16, SizedBody), (17, H11Answer)])
def test_a_head_in_too_many_pieces_is_read_by_h11(answer: Answer, fine: bytes, pieces: int, reader: type) -> None:
    end = fine.index(b"\r\n\r\n") + 4
    cuts = [*range(1, pieces), end]
    heads = [answer.receive(fine[start:cut]) for start, cut in zip([0, *cuts], cuts)]
    assert heads[-1] is not None
    assert heads[:-1] == [None] * (pieces - 1)
    assert isinstance(answer.body, reader)
    assert answer.body.feed(b"ok") == b"ok"
    assert answer.reusable


def test_a_head_of_the_greatest_length_is_read_here(answer: Answer) -> None:
    start = b"HTTP/1.1 200 OK\r\nContent-Length: 2\r\nX: "
    assert answer.receive(start + b"a" * (MAX_HEAD_BYTES - len(start))) is None
    head = answer.receive(b"\r\n\r\nok")
    assert head is not None
    assert isinstance(answer.body, SizedBody)
    assert body_of(answer) == b"ok"


def test_what_cannot_become_a_usual_head_goes_to_h11_at_once(answer: Answer) -> None:
    assert answer.receive(b"HTTP/1.1 200 OK\r\nContent-Length: 2\r\n") is None
    assert answer.receive(b"\n") is not None
    assert isinstance(answer.body, H11Answer)
    assert answer._buffer == b""  # h11 has it


def test_a_body_in_chunks(answer: Answer) -> None:
    answer.receive(b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n2\r\nok\r\n0\r\n\r\n")
    assert isinstance(answer.body, ChunkedBody)
    assert body_of(answer) == b"ok"
    assert answer.reusable


def test_an_answer_to_head_has_no_body(message: Any) -> None:
    answer = Answer(message("HEAD"))
    assert answer.receive(b"HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\n") is not None
    assert body_of(answer) == b""
    assert answer.reusable


@pytest.mark.parametrize(
    "data",
    [
        b"HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nok?",
        b"HTTP/1.1 200 OK\r\nConnection: close\r\nContent-Length: 2\r\n\r\nok",
        b"HTTP/1.0 200 OK\r\nContent-Length: 2\r\n\r\nok",
    ],
)
def test_after_these_answers_the_connection_is_not_used_again(answer: Answer, data: bytes) -> None:
    assert answer.receive(data) is not None
    assert body_of(answer) == b"ok"
    assert answer.body.done
    assert not answer.reusable


def test_nor_after_a_request_that_was_sent_in_part(answer: Answer, fine: bytes) -> None:
    answer.sent_in_part()
    answer.receive(fine)
    body_of(answer)
    assert not answer.reusable


def test_informational_answers_come_before_the_answer(answer: Answer, fine: bytes) -> None:
    assert answer.receive(b"HTTP/1.1 100 Continue\r\n\r\n") is None
    assert answer.receive(fine) is not None
    assert body_of(answer) == b"ok"
    assert answer.reusable


@pytest.mark.parametrize(
    "data", [b"HTTP/1.1 200 OK\nContent-Length: 2\n\nok", b"HTTP/1.1 200 OK\r\nContent-Length: 2\n\r\nok"]
)
def test_bare_line_feeds_end_a_head_as_with_h11(answer: Answer, data: bytes) -> None:
    assert answer.receive(data) is not None
    assert body_of(answer) == b"ok"


@pytest.mark.parametrize(
    "data", [b"\r\n\r\n", b"\x16\x03\x01", b"SSH-2.0-x\r\n\r\n", b"HTTP/1.1 200 OK\r\nA\0: b\r\n\r\n"]
)
def test_what_is_no_answer_is_refused(answer: Answer, data: bytes) -> None:
    with pytest.raises(httpx.RemoteProtocolError):
        answer.receive(data)


def test_an_endless_head_is_refused(answer: Answer) -> None:
    assert answer.receive(b"HTTP/1.1 200 OK\r\nX: " + b"a" * 60_000) is None
    with pytest.raises(httpx.RemoteProtocolError):
        answer.receive(b"a" * 60_000)
