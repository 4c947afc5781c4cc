"""Faults of WebSocket connections: pure decisions about what happens to each event."""

from __future__ import annotations

import math
from typing import Any, Dict, Iterator, NamedTuple, Optional, Union

from ..wire.errors import failure_of_status
from . import Fault


class Send(NamedTuple):
    """Send an event.

    Attributes:
        event: The event that is sent.
    """

    event: Dict[str, Any]


class Hangup(NamedTuple):
    """Begin the closing handshake with this code and reason.

    Attributes:
        code: The close code (RFC 6455, section 7.4).
        reason: The text that goes with it.
    """

    code: int
    reason: str


class Mute(NamedTuple):
    """Send nothing more, not even answers to pings; the connection stays."""


class Break(NamedTuple):
    """End the connection without a closing handshake.

    Attributes:
        abort: Reset it (RST) instead of closing it in order (FIN).
        partial: Whether half of what would be sent is sent before.
    """

    abort: bool
    partial: bool = True


Step = Union[Send, Hangup, Mute, Break]

_USUAL_AFTER = 1
_LONG = 3600.0


class LineFault:
    """Applies one fault to one connection.

    Args:
        fault: The fault; `None` for none.
    """

    def __init__(self, fault: Optional[Fault]) -> None:
        self._fault = fault
        self._sent = 0
        self._received = 0

    @property
    def delay(self) -> float:
        """Seconds before the handshake is answered."""
        return self._fault.delay if self._fault else 0.0

    def handshake(self) -> Optional[Break]:
        """Returns how the connection ends in place of a handshake; `None` if it does not."""
        fault = self._fault
        if fault is None or fault.kind not in ("reset", "close") or fault.value not in ("before-headers", "headers"):
            return None
        return Break(fault.kind == "reset", fault.value == "headers")

    def pause_reading(self) -> Optional[float]:
        """Called for each message of the client: seconds to read nothing now, or `None`."""
        fault = self._fault
        if fault is None or fault.kind != "slow-reader":
            return None
        self._received += 1
        return (float(fault.value) if fault.value else _LONG) if self._received > fault.number("after", 0) else None

    def steps(self, event: Dict[str, Any]) -> Iterator[Step]:
        """Returns what is done in place of sending an event.

        Args:
            event: The event that the session sends.
        """
        fault, number = self._fault, self._sent
        self._sent += 1
        if fault is None or number != self._place(fault):
            yield Send(event)
        elif fault.kind in ("reset", "close"):
            yield Break(fault.kind == "reset")
        elif fault.kind == "hangup":
            yield Hangup(fault.count(1011), fault.parameters.get("reason", ""))
        elif fault.kind == "stop":
            yield Hangup(1000, "")
        elif fault.kind == "silent":
            yield Mute()
        else:
            yield Send(_extra(fault, event))
            yield Send(event)

    def _place(self, fault: Fault) -> float:
        if fault.kind in ("stop", "error-event"):
            return fault.count(_USUAL_AFTER)
        if fault.kind in ("reset", "close", "hangup", "silent", "unknown-event"):
            return fault.number("after", _USUAL_AFTER)
        return math.inf


def _extra(fault: Fault, event: Dict[str, Any]) -> Dict[str, Any]:
    identifier = {"event_id": f"{event['event_id']}_fault"} if "event_id" in event else {}
    if fault.kind == "unknown-event":
        return {"type": fault.value or "emulator.unknown", **identifier, "detail": {"made_up": True}}
    failure = failure_of_status(500)
    details = {"type": failure.type, "code": failure.code, "message": failure.message, "param": None}
    return {"type": "error", **identifier, "error": {**details, "event_id": None}}
