from __future__ import annotations

from typing import Any, List, Optional, Tuple

import httpx
import pytest

from openai_core.transports.http1.answers import Answer
from openai_core.transports.http1.conversation import NEXT_PIECE, RECEIVE, SLICE_BYTES, Part, conversation

BIG = 3 * SLICE_BYTES + 10
REFUSED = b"HTTP/1.1 413 Too Large\r\nContent-Length: 2\r\n\r\nno"
EARLY = b"HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nok"


class Wire:
    """Carries out steps by a script: what arrives, and during which part of the body."""

    def __init__(
        self,
        arriving: List[bytes],
        pieces: Optional[List[bytes]] = None,
        during: Optional[dict] = None,  # type: ignore[type-arg]
        fails_at: Optional[int] = None,
        takes: int = 10**9,
    ) -> None:
        self.sent = b""
        self.sizes: List[int] = []
        self._arriving = arriving
        self._pieces = pieces or []
        self._during = during or {}
        self._fails_at = fails_at
        self._takes = takes

    def run(self, steps: Any) -> Any:
        try:
            step = next(steps)
            while True:
                try:
                    result = self._perform(step)
                except httpx.WriteError as error:
                    step = steps.throw(error)
                else:
                    step = steps.send(result)
        except StopIteration as end:
            return end.value

    def _perform(self, step: Any) -> Any:
        if step is RECEIVE:
            return self._arriving.pop(0)
        if step is NEXT_PIECE:
            return self._pieces.pop(0) if self._pieces else None
        self.sizes.append(len(step.data if isinstance(step, Part) else step))
        if len(self.sizes) == self._fails_at:
            raise httpx.WriteError("broken")
        if not isinstance(step, Part):
            self.sent += step
            return None
        arrived = self._during.pop(len(self.sizes), None)
        taken = min(self._takes, len(step.data))
        self.sent += step.data[:taken]
        return step.data[taken:], arrived


def converse(message: Any, wire: Wire, content: Any = b"", method: str = "POST") -> Tuple[Any, Answer]:
    outgoing = message(method, content=content)
    answer = Answer(outgoing)
    head = wire.run(conversation(outgoing, content if isinstance(content, bytes) else None, answer))
    answer.body.feed(answer.rest)
    assert wire.sent.startswith(outgoing.head)
    wire.sent = wire.sent[len(outgoing.head) :]
    return head, answer


def test_a_small_body_is_sent_with_the_head(message: Any, fine: bytes) -> None:
    wire = Wire([fine])
    head, answer = converse(message, wire, b"hello")
    assert head.status == 200
    assert wire.sent == b"hello"
    assert len(wire.sizes) == 1
    assert answer.reusable


def test_an_answer_in_pieces(message: Any, fine: bytes) -> None:
    head, answer = converse(message, Wire([b"HTTP/1.1 100 Continue\r\n\r\n", fine[:9], fine[9:]]))
    assert head.status == 200
    assert answer.reusable


def test_a_big_body_is_sent_in_slices(message: Any, fine: bytes) -> None:
    wire = Wire([fine])
    _, answer = converse(message, wire, b"x" * BIG)
    assert wire.sent == b"x" * BIG
    assert wire.sizes[1:] == [262_144, 262_144, 262_144, 10]
    assert answer.reusable


@pytest.mark.parametrize(("length", "steps"), [(65_536, 1), (65_537, 2)])
def test_up_to_64_kib_are_sent_with_the_head(message: Any, fine: bytes, length: int, steps: int) -> None:
    wire = Wire([fine])
    converse(message, wire, b"x" * length)
    assert len(wire.sizes) == steps
    assert wire.sent == b"x" * length


@pytest.mark.parametrize(("status", "sent"), [(299, BIG), (300, 262_144)])
@pytest.mark.parametrize("in_memory", [True, False])
def test_from_300_on_an_early_answer_ends_the_sending(message: Any, status: int, sent: int, in_memory: bool) -> None:
    content = b"x" * BIG
    pieces = [content[:262_144], content[262_144:]]
    wire = Wire([], pieces=pieces, during={2: b"HTTP/1.1 %d Early\r\nContent-Length: 0\r\n\r\n" % status})
    outgoing = message(content=content)
    answer = Answer(outgoing)
    head = wire.run(conversation(outgoing, content if in_memory else None, answer))
    assert head.status == status
    assert len(wire.sent) == len(outgoing.head) + sent
    answer.body.feed(answer.rest)
    assert answer.reusable is (sent == BIG)


def test_what_the_socket_does_not_take_is_sent_later(message: Any, fine: bytes) -> None:
    wire = Wire([fine], takes=100_000)
    converse(message, wire, b"x" * BIG)
    assert wire.sent == b"x" * BIG


def test_a_body_in_pieces(message: Any, fine: bytes) -> None:
    wire = Wire([fine], pieces=[b"one", b"", b"three"])
    _, answer = converse(message, wire, iter([]))
    assert wire.sent == b"3\r\none\r\n5\r\nthree\r\n0\r\n\r\n"
    assert answer.reusable


@pytest.mark.parametrize("content", [b"x" * BIG, "pieces"])
def test_a_refusal_ends_the_sending(message: Any, content: Any) -> None:
    pieces = [b"a" * 10] * 5 if content == "pieces" else []
    wire = Wire([], pieces=pieces, during={3: REFUSED})
    head, answer = converse(message, wire, content if content != "pieces" else iter([]))
    assert head.status == 413
    assert len(wire.sizes) == 3
    assert answer.body.done
    assert not answer.reusable


def test_a_refusal_in_pieces(message: Any) -> None:
    wire = Wire([REFUSED[20:]], during={5: REFUSED[:20]})
    head, _answer = converse(message, wire, b"x" * BIG)
    assert head.status == 413
    assert len(wire.sent) == BIG


def test_a_success_that_comes_early_does_not_end_the_sending(message: Any) -> None:
    wire = Wire([], during={2: EARLY}, takes=1000)
    head, answer = converse(message, wire, b"x" * BIG)
    assert head.status == 200
    assert wire.sent == b"x" * BIG
    assert answer.reusable


def test_nor_with_a_body_in_pieces(message: Any) -> None:
    wire = Wire([], pieces=[b"a", b"b"], during={2: EARLY})
    head, answer = converse(message, wire, iter([]))
    assert head.status == 200
    assert wire.sent == b"1\r\na\r\n1\r\nb\r\n0\r\n\r\n"
    assert answer.reusable


def test_an_informational_answer_does_not_end_the_sending(message: Any, fine: bytes) -> None:
    wire = Wire([fine], during={2: b"HTTP/1.1 100 Continue\r\n\r\n"})
    head, _ = converse(message, wire, b"x" * BIG)
    assert head.status == 200
    assert wire.sent == b"x" * BIG


@pytest.mark.parametrize("fails_at", [1, 3])
def test_a_server_that_hung_up_may_have_said_why(message: Any, fails_at: int) -> None:
    outgoing = message(content=b"x" * BIG)
    answer = Answer(outgoing)
    head = Wire([REFUSED], fails_at=fails_at).run(conversation(outgoing, b"x" * BIG, answer))
    assert head.status == 413
    answer.body.feed(answer.rest)
    assert not answer.reusable


def test_a_server_that_hung_up_may_say_nothing(message: Any) -> None:
    wire = Wire([b""], during={3: b""})
    with pytest.raises(httpx.RemoteProtocolError, match="without an answer"):
        converse(message, wire, b"x" * BIG)


def test_a_server_that_closes_without_an_answer(message: Any) -> None:
    with pytest.raises(httpx.RemoteProtocolError, match="without an answer"):
        converse(message, Wire([b"HTTP/1.1 2", b""]))


@pytest.mark.parametrize(("said", "words"), [("3", "2 bytes longer"), ("9", "4 bytes shorter")])
@pytest.mark.parametrize("in_memory", [True, False])
def test_a_body_of_another_length_than_it_says(message: Any, said: str, words: str, in_memory: bool) -> None:
    outgoing = message(content=b"hello", headers={"Content-Length": said})
    wire = Wire([], pieces=[b"hel", b"lo"])
    with pytest.raises(httpx.LocalProtocolError, match=words):
        wire.run(conversation(outgoing, b"hello" if in_memory else None, Answer(outgoing)))


def test_a_body_in_memory_that_is_sent_in_chunks(message: Any, fine: bytes) -> None:
    wire = Wire([fine])
    converse(message, wire, b"hello", method="POST")
    outgoing = message(content=b"hello", headers={"Transfer-Encoding": "chunked"})
    wire = Wire([fine])
    wire.run(conversation(outgoing, b"hello", Answer(outgoing)))
    assert wire.sent == outgoing.head + b"5\r\nhello\r\n0\r\n\r\n"
