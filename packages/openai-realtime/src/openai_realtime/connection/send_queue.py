"""Frames that wait for a connection, within a bound of bytes."""

from __future__ import annotations

import threading
from collections import deque
from typing import Any, Awaitable, Callable, Deque, List, Optional, Union

from openai_core.errors import WebSocketQueueFullError

Frame = Union[str, bytes]
MAX_BYTES = 1_048_576


class SendQueue:
    """A queue of frames; each counts until it has been sent.

    Args:
        max_bytes: How many bytes may wait, the frame that is being sent included.

    Attributes:
        frames: The frames, in their order; to be looked at only.
    """

    def __init__(self, max_bytes: int = MAX_BYTES) -> None:
        self.max_bytes = max_bytes
        self.frames: Deque[Frame] = deque()
        self._bytes = 0
        self._lock = threading.Lock()

    def enqueue(self, frame: Frame) -> None:
        """Adds a frame at the end.

        Args:
            frame: The frame: a text, or bytes for a binary one.

        Raises:
            WebSocketQueueFullError: It would exceed the bound; it carries the frame.
        """
        if isinstance(frame, (bytearray, memoryview)):
            frame = bytes(frame)  # the caller may change it before it is sent
        size = _size(frame)
        with self._lock:
            if self._bytes + size > self.max_bytes:
                raise WebSocketQueueFullError(
                    f"The queue of outgoing messages is full: {self._bytes} bytes wait, {size} more would exceed the "
                    f"limit of {self.max_bytes}. Send less until the connection is back, or raise `max_queue_size`.",
                    unsent_messages=[frame],
                )
            self.frames.append(frame)
            self._bytes += size

    def first(self) -> Optional[Frame]:
        """Returns the frame that is to be sent next; it stays in the queue."""
        with self._lock:
            return self.frames[0] if self.frames else None

    def remove(self, frame: Frame) -> None:
        """Takes out the first frame once it has been sent, unless the queue was emptied meanwhile.

        Args:
            frame: The frame that was sent.
        """
        with self._lock:
            if self.frames and self.frames[0] is frame:
                self.frames.popleft()
                self._bytes -= _size(frame)

    def drain(self) -> List[Frame]:
        """Takes out and returns all frames, in their order."""
        with self._lock:
            frames = [*self.frames]
            self.frames.clear()
            self._bytes = 0
            return frames

    def flush_sync(self, send: Callable[[Frame], Any]) -> None:
        """Sends all frames; one that fails stays at the head.

        Args:
            send: Sends one frame.
        """
        frame = self.first()
        while frame is not None:
            send(frame)
            self.remove(frame)
            frame = self.first()

    async def flush_async(self, send: Callable[[Frame], Awaitable[Any]]) -> None:
        """Sends all frames; one that fails stays at the head.

        Args:
            send: Sends one frame.
        """
        frame = self.first()
        while frame is not None:
            await send(frame)
            self.remove(frame)
            frame = self.first()

    def __len__(self) -> int:
        return len(self.frames)

    def __bool__(self) -> bool:
        return bool(self.frames)


def _size(frame: Frame) -> int:
    if not isinstance(frame, str):
        return len(frame)
    return len(frame) if frame.isascii() else len(frame.encode("utf-8", "surrogatepass"))
