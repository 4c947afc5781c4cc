"""Serves the emulator's WebSocket sessions: a protocol for uvicorn, on the sans-I/O half of `websockets`."""

from __future__ import annotations

import asyncio
from contextlib import suppress
from http import HTTPStatus
from typing import TYPE_CHECKING, Any, List, Optional, Sequence, Union

from websockets.datastructures import Headers
from websockets.frames import Frame, Opcode
from websockets.http11 import Request as Handshake, Response
from websockets.protocol import State
from websockets.server import ServerProtocol

from ..faults.connections import FLUSH_SECONDS, reset_on_close
from ..faults.delivery import PARTIAL_HEAD
from ..faults.websocket import Break, Hangup, LineFault, Mute, Send
from ..realtime import Closing
from ..wire.messages import Reply, Request, encode_json, lower_names

if TYPE_CHECKING:
    from ..emulator import Emulator
    from ..realtime import Channel, Event

_MOST_BYTES = 32 * 2**20
_PREFERRED = "realtime"
_DATA = (Opcode.TEXT, Opcode.BINARY, Opcode.CONT)
_GOING_AWAY, _ABNORMAL = 1001, 1006


class WebSocketConnection(asyncio.Protocol):
    """One connection: the handshake, then a channel's events in and out.

    Args:
        emulator: Answers the handshake.
        connections: The connections that the server waits for when it stops; this one is in it while it lives.
    """

    def __init__(self, emulator: Emulator, connections: Any) -> None:
        self._emulator = emulator
        self._connections = connections
        self._engine = ServerProtocol(select_subprotocol=_choose, max_size=_MOST_BYTES)
        self._loop = asyncio.get_event_loop()
        self._transport: Any = None
        self._channel: Optional[Channel] = None
        self._fault = LineFault(None)
        self._timers: List[asyncio.Handle] = []
        self._pending: Optional[asyncio.Handle] = None
        self._fragments: List[bytes] = []
        self._full = self._muted = False

    # What asyncio and uvicorn call

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        """Takes a connection that uvicorn has accepted.

        Args:
            transport: The connection of the client.
        """
        self._transport = transport
        self._connections.add(self)

    def connection_lost(self, exc: Optional[Exception]) -> None:
        """Forgets the session of a connection that is gone.

        Args:
            exc: Why it is gone; `None` for an end in order.
        """
        self._connections.discard(self)
        self._channel = None
        for timer in [*self._timers, *([self._pending] if self._pending else [])]:
            timer.cancel()

    def data_received(self, data: bytes) -> None:
        """Takes bytes that the client has sent.

        Args:
            data: Bytes as they arrived.
        """
        self._engine.receive_data(data)
        self._advance()

    def eof_received(self) -> None:
        """Notes that the client sends nothing more."""
        self._engine.receive_eof()
        self._advance()

    def pause_writing(self) -> None:
        """Notes that the client does not read as fast as the session writes."""
        self._full = True

    def resume_writing(self) -> None:
        """Goes on writing."""
        self._full = False
        self._schedule(0)

    def shutdown(self) -> None:
        """Ends the connection because the server stops."""
        if self._engine.state is State.OPEN:
            self._engine.send_close(_GOING_AWAY)
            self._flush()
        self._transport.close()

    # The handshake

    def _advance(self) -> None:
        for event in self._engine.events_received():
            if isinstance(event, Handshake):
                self._open(event)
            elif isinstance(event, Frame):
                self._take(event)
        self._flush()

    def _open(self, handshake: Handshake) -> None:
        headers = lower_names(handshake.headers.raw_items())
        path, _, query = handshake.path.partition("?")
        opened, fault = self._emulator.open(Request("GET", path, query, headers))
        self._fault = LineFault(fault)
        broken = self._fault.handshake()
        if broken is not None:
            self._break(broken, PARTIAL_HEAD if broken.partial else b"")
        else:
            self._after(self._fault.delay, self._answer, handshake, opened)

    def _answer(self, handshake: Handshake, opened: Union[Channel, Reply]) -> None:
        if isinstance(opened, Reply):
            headers = Headers([*opened.headers, ("content-length", str(len(opened.body))), ("connection", "close")])
            self._engine.send_response(Response(opened.status, _phrase(opened.status), headers, opened.body))
        else:
            response = self._engine.accept(handshake)
            self._engine.send_response(response)
            if response.status_code == 101:
                self._channel = opened
                opened.wake = self._wake
        self._flush()
        self._schedule(0)

    # The session

    def _take(self, frame: Frame) -> None:
        if frame.opcode not in _DATA:
            return
        self._fragments.append(bytes(frame.data))
        if not frame.fin or self._channel is None:
            return
        message, self._fragments = b"".join(self._fragments), []
        self._channel.receive(message)
        pause = self._fault.pause_reading()
        if pause is not None:
            self._transport.pause_reading()
            self._after(pause, self._read_on)
        self._schedule(0)

    def _read_on(self) -> None:
        if not self._transport.is_closing():
            self._transport.resume_reading()

    def _wake(self) -> None:
        with suppress(RuntimeError):  # The server has stopped.
            self._loop.call_soon_threadsafe(self._schedule, 0)

    def _schedule(self, delay: float) -> None:
        if self._pending is not None:
            self._pending.cancel()
        self._pending = self._loop.call_later(delay, self._pump) if delay else self._loop.call_soon(self._pump)

    def _pump(self) -> None:
        # One event at a time: what the client sends in between may stop the rest.
        self._pending = None
        channel = self._channel
        if channel is None or self._full or self._engine.state is not State.OPEN:
            return
        event = channel.next_event()
        if event is not None:
            self._send(event)
        elif channel.closing is not None:
            self._hang_up(channel.closing)
        delay = 0.0 if channel.closing is not None else channel.delay
        if delay is not None:
            self._schedule(delay)

    def _hang_up(self, closing: Closing) -> None:
        if closing.code == _ABNORMAL:
            self._break(Break(abort=True), b"")
        else:
            self._engine.send_close(*closing)
            self._flush()

    def _send(self, event: Event) -> None:
        for step in self._fault.steps(event):
            if isinstance(step, Send):
                self._engine.send_text(encode_json(step.event))
                self._flush()
            elif isinstance(step, Hangup):
                self._hang_up(Closing(step.code, step.reason))
            elif isinstance(step, Mute):
                self._muted = True
            else:
                self._engine.send_text(encode_json(event))
                frame = b"".join(self._engine.data_to_send())
                self._break(step, frame[: len(frame) // 2])

    # The connection

    def _flush(self) -> None:
        for data in self._engine.data_to_send():
            if self._muted or self._transport.is_closing():
                continue
            if data:
                self._transport.write(data)
            else:
                self._transport.close()

    def _break(self, step: Break, last: bytes) -> None:
        self._channel = None
        if last:
            self._transport.write(last)
        # What was written has to reach the client before the reset, which may overtake it on some systems.
        self._after(FLUSH_SECONDS, self._end, step.abort)

    def _end(self, abort: bool) -> None:
        if abort:
            reset_on_close(self._transport.get_extra_info("socket"))
            self._transport.abort()
        else:
            self._transport.close()

    def _after(self, seconds: float, call: Any, *arguments: Any) -> None:
        if seconds:
            self._timers.append(self._loop.call_later(seconds, call, *arguments))
        else:
            call(*arguments)


def _choose(engine: ServerProtocol, offered: Sequence[Any]) -> Optional[Any]:
    # Browsers also send their key as a subprotocol, which must not come back.
    return _PREFERRED if _PREFERRED in offered else None


def _phrase(status: int) -> str:
    try:
        return HTTPStatus(status).phrase
    except ValueError:
        return "Refused"
