"""Frames that a WebSocket connection could not send any more."""

from __future__ import annotations

from typing import List, Sequence, Union


class UnsentFrames:
    """Holds unsent frames out of sight of tracebacks and loggers that print an exception's attributes.

    Attributes:
        frames: Text and binary frames, in their order.
        messages: Those that hold text; binary frames count if they are UTF-8.
    """

    __slots__ = ("frames", "messages")

    def __init__(self, frames: Sequence[Union[str, bytes]]) -> None:
        self.frames: List[Union[str, bytes]] = [*frames]
        self.messages: List[str] = [
            frame if isinstance(frame, str) else frame.decode("utf-8") for frame in frames if _is_text(frame)
        ]

    def __repr__(self) -> str:
        return f"<{len(self.frames)} unsent frames>"


class WithUnsentFrames:
    """What an error about unsent frames has."""

    _unsent: UnsentFrames

    @property
    def unsent_frames(self) -> List[Union[str, bytes]]:
        """The unsent text and binary frames, in their order."""
        return self._unsent.frames

    @unsent_frames.setter
    def unsent_frames(self, frames: List[Union[str, bytes]]) -> None:
        self._unsent.frames = frames

    @property
    def unsent_messages(self) -> List[str]:
        """The unsent frames that hold text, binary UTF-8 included."""
        return self._unsent.messages

    @unsent_messages.setter
    def unsent_messages(self, messages: List[str]) -> None:
        self._unsent.messages = messages


def _is_text(frame: Union[str, bytes]) -> bool:
    if isinstance(frame, str):
        return True
    try:
        frame.decode("utf-8")
    except UnicodeDecodeError:
        return False
    return True
