"""How a reply travels: the steps that a server (or the in-process transport) carries out, with the fault applied.

No I/O here: `deliver` yields steps, and whoever has the connection does them.
"""

from __future__ import annotations

from typing import Iterator, List, NamedTuple, Optional, Union

from ..scripting.functions import Ask
from ..wire import sse
from ..wire.errors import failure_of_status
from ..wire.late_replies import LateReply
from ..wire.messages import Headers, Reply, encode_json
from . import Fault

_HTML = b"<!DOCTYPE html>\n<html><head><title>Gateway</title></head><body><h1>It works!</h1></body></html>\n"


class Pause(NamedTuple):
    """Wait for so many seconds.

    Attributes:
        seconds: For how many seconds.
    """

    seconds: float


class Head(NamedTuple):
    """Send the status line and the header fields.

    Attributes:
        status: The HTTP status.
        headers: The fields, in order.
    """

    status: int
    headers: Headers


class Data(NamedTuple):
    """Send a piece of the body, by itself.

    Attributes:
        data: The bytes, which may be cut anywhere.
    """

    data: bytes


class Break(NamedTuple):
    """End the connection.

    Attributes:
        abort: Reset it (RST) instead of closing it in order (FIN).
        partial_head: Whether to send the first half of a response's head before.
    """

    abort: bool
    partial_head: bool = False


Step = Union[Pause, Head, Data, Break, Ask]

PARTIAL_HEAD = b"HTTP/1.1 200 OK\r\ncontent-type: application/json\r\nx-request-"


def replaces_answer(fault: Optional[Fault]) -> bool:
    """Whether the request is refused before it is carried out, so that it changes nothing.

    Args:
        fault: The fault that hits the request; `None` for none.
    """
    return fault is not None and fault.kind in ("status", "html")


def answer_of(fault: Fault) -> Reply:
    """Returns the reply that stands in for the answer.

    Args:
        fault: A fault of the kind `status` or `html`.
    """
    if fault.kind == "html":
        return Reply(200, [("content-type", "text/html; charset=utf-8")], _HTML)
    parameters = fault.parameters
    reply = failure_of_status(int(fault.value), parameters.get("message"), parameters.get("code")).reply()
    for name, header in (
        ("retry-after", "retry-after"),
        ("retry-after-ms", "retry-after-ms"),
        ("should-retry", "x-should-retry"),
    ):
        if name in parameters:
            reply.headers.append((header, parameters[name]))
    return reply


def deliver(reply: Reply, fault: Optional[Fault] = None) -> Iterator[Step]:
    """Yields the steps that send a reply.

    Args:
        reply: What the emulator answers.
        fault: What goes wrong on the way.
    """
    if isinstance(reply, LateReply):
        return _once_known(reply, fault)
    return _known(reply, fault)


def _once_known(reply: LateReply, fault: Optional[Fault]) -> Iterator[Step]:
    for seconds in reply.pauses():
        yield Pause(seconds)
    yield from _known(reply, fault)


def _known(reply: Reply, fault: Optional[Fault]) -> Iterator[Step]:
    if fault is None:
        return _whole(reply)
    steps = _FAULTY.get(fault.kind, _unharmed)(reply, fault)
    return _after(fault.delay, steps) if fault.delay else steps


def _after(seconds: float, steps: Iterator[Step]) -> Iterator[Step]:
    yield Pause(seconds)
    yield from steps


def _pieces(reply: Reply) -> List[bytes]:
    return [reply.body] if reply.events is None else reply.events


def _head(reply: Reply, length: Optional[int] = None) -> Head:
    extra = [] if length is None else [("content-length", str(length))]
    return Head(reply.status, [*reply.headers, *extra])


def _whole(reply: Reply) -> Iterator[Step]:
    yield _head(reply, None if reply.events is not None else len(reply.body))
    for piece in _pieces(reply):
        yield Data(piece)


def _unharmed(reply: Reply, fault: Fault) -> Iterator[Step]:
    return _whole(reply)


def _dribble(reply: Reply, fault: Fault) -> Iterator[Step]:
    payload, size = reply.payload, max(1, fault.count(1))
    yield _head(reply, None if reply.events is not None else len(payload))
    for start in range(0, len(payload), size):
        yield Pause(fault.number("every", 0.05))
        yield Data(payload[start : start + size])


def _broken(reply: Reply, fault: Fault) -> Iterator[Step]:
    ending = Break(fault.kind == "reset", fault.value == "headers")
    if fault.value in ("body", "event"):
        payload = reply.payload
        cut = (
            _middle_of_event(reply, fault) if fault.value == "event" else int(fault.number("after", len(payload) // 2))
        )
        # The announced length is that of the whole body, so that the client can tell that some is missing.
        yield _head(reply, None if reply.events is not None else len(payload))
        yield Data(payload[:cut])
    yield ending


def _middle_of_event(reply: Reply, fault: Fault) -> int:
    pieces = _pieces(reply)
    index = min(int(fault.number("after", 1)), len(pieces) - 1)
    return sum(len(piece) for piece in pieces[:index]) + len(pieces[index]) // 2


def _truncated(reply: Reply, fault: Fault) -> Iterator[Step]:
    payload = reply.payload
    cut = fault.count(len(payload) // 2)
    return _whole(Reply(reply.status, reply.headers, payload[:cut]))


def _stopped(reply: Reply, fault: Fault) -> Iterator[Step]:
    return _whole(Reply(reply.status, reply.headers, events=_pieces(reply)[: fault.count(1)]))


def _keep_alive(reply: Reply, fault: Fault) -> Iterator[Step]:
    yield Head(200, _with_type(reply, "text/event-stream; charset=utf-8"))
    for piece in (reply.events or [])[: int(fault.number("after", 0))]:
        yield Data(piece)
    while True:
        yield Data(sse.KEEP_ALIVE)
        yield Pause(fault.number("every", 0.5))


def _error_body(reply: Reply, fault: Fault) -> Iterator[Step]:
    headers = _with_type(reply, "text/event-stream; charset=utf-8")
    return _whole(Reply(200, headers, encode_json(failure_of_status(500).body())))


def _error_event(reply: Reply, fault: Fault) -> Iterator[Step]:
    pieces = _pieces(reply)[: fault.count(1)]
    failure = failure_of_status(500)
    if pieces and pieces[0].startswith(b"event: "):
        error = {"type": "error", "code": failure.code, "message": failure.message, "param": None}
        pieces = [*pieces, *sse.named_events([{**error, "sequence_number": len(pieces)}])]
    else:
        pieces = [*pieces, b"data: %s\n\n" % encode_json(failure.body())]
    return _whole(Reply(200, _with_type(reply, "text/event-stream; charset=utf-8"), events=pieces))


def _retyped(reply: Reply, fault: Fault) -> Iterator[Step]:
    return _whole(Reply(reply.status, _with_type(reply, fault.value), reply.body, reply.events))


def _with_type(reply: Reply, content_type: str) -> Headers:
    return [pair for pair in reply.headers if pair[0] != "content-type"] + [("content-type", content_type)]


_FAULTY = {
    "dribble": _dribble,
    "reset": _broken,
    "close": _broken,
    "truncate": _truncated,
    "stop": _stopped,
    "keepalive": _keep_alive,
    "error-body": _error_body,
    "error-event": _error_event,
    "content-type": _retyped,
}
