"""Server-sent events: bytes in, events out, without I/O.

The rules are those of the WHATWG HTML standard, section 9.2 (parsing and interpreting an event stream). Each byte is
copied a fixed number of times, however the network cuts the stream.
"""

from __future__ import annotations

from typing import Any, AsyncIterator, Iterator, List, Optional, Union

from ..public_names import public_classes

_BOM = b"\xef\xbb\xbf"
_CR = 13
_LF = 10
_MAX_RETRY_DIGITS = 18


class ServerSentEvent:
    """One event of a stream.

    Args:
        event: The event's name; an empty name counts as none.
        data: Its data, the lines joined by newlines. Bytes are UTF-8 and decoded when `data` is first read.
        id: The last event id that the stream has set up to here.
        retry: The reconnection time in milliseconds that this event asks for.
    """

    __slots__ = ("_text", "event", "id", "raw_data", "retry")

    event: Optional[str]
    id: Optional[str]
    retry: Optional[int]
    raw_data: bytes
    """The bytes of its data, before they are decoded."""

    def __init__(
        self,
        *,
        event: Optional[str] = None,
        data: Union[str, bytes, None] = None,
        id: Optional[str] = None,
        retry: Optional[int] = None,
    ) -> None:
        self.event = event or None
        self.id = id
        self.retry = retry
        self._text: Optional[str] = None
        if isinstance(data, bytes):
            self.raw_data = data
        else:
            self._text = data or ""
            self.raw_data = self._text.encode("utf-8", "surrogatepass")

    @property
    def data(self) -> str:
        """The data as text; what is no UTF-8 reads as U+FFFD."""
        if self._text is None:
            self._text = self.raw_data.decode("utf-8", "replace")
        return self._text

    def json(self) -> Any:
        """Returns the data, parsed as JSON.

        Raises:
            ValueError: The data is no JSON.
        """
        from pydantic_core import from_json

        try:
            return from_json(self.raw_data)
        except ValueError:
            return _json_of_text(self.data)

    def __repr__(self) -> str:
        return f"ServerSentEvent(event={self.event}, data={self.data}, id={self.id}, retry={self.retry})"


def _completes_a_block(pending: bytearray, chunk: bytes) -> bool:
    return b"\n\n" in chunk or (pending[-1] == _LF and chunk.startswith(b"\n"))


def _json_of_text(text: str) -> Any:
    """Parses what only the standard library accepts: text that was no UTF-8, halves of a surrogate pair."""
    import json

    from ..encoding.json import nests_too_deeply

    if nests_too_deeply(text.encode("utf-8", "surrogatepass")):
        raise ValueError("The data is nested too deeply.")
    try:
        return json.loads(text)
    except RecursionError:  # the caller's own stack is deep
        raise ValueError("The data is nested too deeply.") from None


def _event(name: Optional[str], data: bytes, id_: Optional[str]) -> ServerSentEvent:
    """Builds an event without the checks that only a user's arguments need."""
    event = _new(ServerSentEvent)
    event.event = name
    event.id = id_
    event.retry = None
    event.raw_data = data
    event._text = None
    return event


_new = ServerSentEvent.__new__


class SSEDecoder:
    """Turns the bytes of one stream into events, in whatever pieces they arrive.

    Lines end with CR, LF or CRLF; a byte order mark at the start is dropped; comments are skipped; an `id` stays for
    later events; `retry` takes digits only; invalid UTF-8 reads as U+FFFD. Nothing that a server sends makes it raise.

    A block gives an event if it sets a name, data, an id or a retry time. The standard would keep a block without data
    to itself; here such an event has empty data, so that a caller can see its name or its retry time.
    """

    __slots__ = ("_after_cr", "_data", "_id", "_id_changed", "_name", "_pending", "_retry", "_start")

    def __init__(self) -> None:
        self._reset()

    def _reset(self) -> None:
        # The head of the stream while it may still be a byte order mark; `None` from then on.
        self._start: Optional[bytes] = b""
        self._after_cr = False
        self._pending: Optional[bytearray] = None  # what has arrived of a block
        self._id: Optional[str] = None
        self._begin_block()

    def _begin_block(self) -> None:
        self._name: Optional[str] = None
        self._data: List[bytes] = []
        self._retry: Optional[int] = None
        self._id_changed = False

    def feed(self, chunk: bytes) -> List[ServerSentEvent]:
        """Takes the next bytes of the stream.

        Args:
            chunk: Any number of bytes, cut anywhere.

        Returns:
            The events that these bytes completed.
        """
        if self._start is not None:
            chunk = self._without_bom(chunk)
        if self._after_cr or _CR in chunk:
            chunk = self._with_plain_newlines(chunk)
        pending = self._pending
        if pending is not None:
            if not _completes_a_block(pending, chunk):
                pending += chunk
                return []
            chunk = bytes(pending) + chunk
            self._pending = None
        if chunk.startswith(b"data: ") and chunk.find(_LF, 6) == len(chunk) - 2 and chunk[-1] == _LF:
            return [_event(None, chunk[6:-2], self._id)]
        blocks = chunk.split(b"\n\n")
        rest = blocks.pop()
        if rest:
            self._pending = bytearray(rest)
        return self._events(blocks) if blocks else []

    def finish(self) -> List[ServerSentEvent]:
        """Ends the stream and makes the decoder ready for another one.

        Returns:
            The event of the last block if no blank line ended it. The standard discards such a block, for it may be cut
            off; so do `iter_bytes` and `aiter_bytes`. Use it only if its data proves to be whole.
        """
        rest = bytes(self._pending or b"") + (self._start or b"")
        event = self._parsed(rest) if rest else None
        self._reset()
        return [] if event is None else [event]

    def iter_bytes(self, iterator: Iterator[bytes]) -> Iterator[ServerSentEvent]:
        """Yields each complete event of a stream of bytes.

        Args:
            iterator: The bytes, in pieces of any size.
        """
        try:
            for chunk in iterator:
                yield from self.feed(chunk)
        finally:
            self._reset()

    async def aiter_bytes(self, iterator: AsyncIterator[bytes]) -> AsyncIterator[ServerSentEvent]:
        """Yields each complete event of an asynchronous stream of bytes.

        Args:
            iterator: The bytes, in pieces of any size.
        """
        try:
            async for chunk in iterator:
                for event in self.feed(chunk):
                    yield event
        finally:
            self._reset()

    def decode(self, line: str) -> Optional[ServerSentEvent]:
        """Takes one line, without its line end; returns the event that a blank line completes.

        Args:
            line: The line as text.
        """
        if not line:
            return self._end_block()
        self._take_line(line.encode("utf-8", "replace"))
        return None

    def _without_bom(self, chunk: bytes) -> bytes:
        start = (self._start or b"") + chunk
        if len(start) < len(_BOM) and _BOM.startswith(start):
            self._start = start
            return b""
        self._start = None
        return start[len(_BOM) :] if start.startswith(_BOM) else start

    def _with_plain_newlines(self, chunk: bytes) -> bytes:
        """Makes every line end an LF; a CR ends its line at once, and the LF that may follow it counts for nothing."""
        if not chunk:
            return chunk
        skip = 1 if self._after_cr and chunk[0] == _LF else 0
        self._after_cr = chunk[-1] == _CR
        return chunk[skip:].replace(b"\r\n", b"\n").replace(b"\r", b"\n")

    def _events(self, blocks: List[bytes]) -> List[ServerSentEvent]:
        events: List[ServerSentEvent] = []
        for block in blocks:
            # The common blocks: one data line, or a name and one data line.
            name = None
            start = 6
            if not block.startswith(b"data: "):
                end = block.find(b"\n")
                start = end + 7
                if end > 7 and block.startswith(b"event: ") and block.startswith(b"data: ", end + 1):
                    name = block[7:end].decode("utf-8", "replace")
                else:
                    start = 0
            if start and block.find(b"\n", start) < 0:
                events.append(_event(name, block[start:], self._id))
            else:
                event = self._parsed(block)
                if event is not None:
                    events.append(event)
        return events

    def _parsed(self, block: bytes) -> Optional[ServerSentEvent]:
        for line in block.split(b"\n"):
            # A run of blank lines leaves one at the head of the next block.
            if line:
                self._take_line(line)
        return self._end_block()

    def _take_line(self, line: bytes) -> None:
        name, _, value = line.partition(b":")
        if value.startswith(b" "):
            value = value[1:]
        if name == b"data":
            self._data.append(value)
        elif name == b"error" and value[:1] == b"{":
            # Versions of llama.cpp write an error so; other unknown fields count for nothing, as the standard says.
            self._name = "error"
            self._data.append(value)
        elif name == b"event":
            self._name = value.decode("utf-8", "replace") or None
        elif name == b"id":
            if b"\0" not in value:
                self._id = value.decode("utf-8", "replace")
                self._id_changed = True
        elif name == b"retry" and value.isdigit() and len(value) <= _MAX_RETRY_DIGITS:
            self._retry = int(value)

    def _end_block(self) -> Optional[ServerSentEvent]:
        event = None
        if self._data or self._name is not None or self._retry is not None or self._id_changed:
            event = _event(self._name, b"\n".join(self._data), self._id)
            event.retry = self._retry
        self._begin_block()
        return event


public_classes(globals())
