"""One WebSocket session without a socket: messages of the client go in, events come out."""

from __future__ import annotations

import json
from collections import deque
from typing import Any, Callable, Deque, Dict, Iterator, List, Mapping, NamedTuple, Optional, Union

from ..state import State
from ..wire import errors
from ..wire.parameters import Parameters, parse_json_object

Event = Dict[str, Any]
Handler = Callable[[Parameters], None]

KEPT_EVENTS = 1_000


class Closing(NamedTuple):
    """How a session ends: the close code and reason (RFC 6455, section 7.4).

    Attributes:
        code: The close code; 1000 for an end in order.
        reason: The text that goes with it; empty by default.
    """

    code: int
    reason: str = ""


class Channel:
    """One session. Subclasses bring handlers for the events of the client.

    Events that are ready leave at once. A run is an iterator of further events, such as those of a response; they leave
    one by one, so that the client can interrupt, with `pace` seconds between two deltas.

    Args:
        state: Gives identifiers, time and answers.

    Attributes:
        pace: Seconds between two deltas of a run; 0, the default, sends as fast as the client takes them.
        received: The last 1,000 events of the client.
        sent: The last 1,000 events sent to it.
        closing: How the session ends; `None` while it goes on. Events that are ready are sent before.
        interleaves: Whether runs take turns, instead of one after the other.
        wake: Called when there is something to send that no message of the client has caused.
    """

    interleaves = False

    def __init__(self, state: State) -> None:
        self.state = state
        self.pace: float = 0.0
        self.received: Deque[Event] = deque(maxlen=KEPT_EVENTS)
        self.sent: Deque[Event] = deque(maxlen=KEPT_EVENTS)
        self.closing: Optional[Closing] = None
        self.wake: Callable[[], object] = _asleep
        self._current: Event = {}
        self._ready: Deque[Event] = deque()
        self._runs: Deque[Iterator[Event]] = deque()
        self._not_before = 0.0

    def handlers(self) -> Mapping[str, Handler]:
        """Returns the handler of each event that a client may send, by its type."""
        raise NotImplementedError

    def start(self) -> None:
        """Called once the client is connected. By default the server waits for it to speak."""

    def receive(self, message: Union[str, bytes]) -> None:
        """Takes a message of the client. What is wrong with it becomes an error event; the session goes on.

        Args:
            message: One JSON object, as text or as UTF-8.
        """
        if self.closing is not None:
            return
        try:
            data = message.encode("utf-8", "replace") if isinstance(message, str) else message
            self._current = parse_json_object(data)
            self.received.append(self._current)
            body = Parameters(self._current)
            handlers = self.handlers()
            handlers[body.required_string("type", tuple(handlers))](body)
        except errors.APIFailure as failure:
            self.fail(failure)
        finally:
            self._current = {}

    @property
    def cause(self) -> Optional[str]:
        """The `event_id` of the client's event that is being handled, if it has one."""
        identifier = self._current.get("event_id")
        return identifier if isinstance(identifier, str) else None

    def next_event(self) -> Optional[Event]:
        """Returns the next event for the client; `None` while there is none, see `delay`."""
        while True:
            event = self._ready.popleft() if self._ready else self._step()
            shown = event and self.shown(event)
            if shown:
                self.sent.append(shown)
            if shown or not event:
                return shown or None

    def _step(self) -> Optional[Event]:
        while self._runs and not self.delay:
            event = next(self._runs[0], None)
            if event is None:
                self._runs.popleft()
                continue
            if event["type"].endswith(".delta"):
                self._not_before = self.state.clock() + self.pace
            if self.interleaves:
                self._runs.rotate(-1)
            return event
        return None

    @property
    def delay(self) -> Optional[float]:
        """Seconds until there may be a next event; `None` if it takes a message of the client."""
        if self._ready:
            return 0.0
        return max(0.0, self._not_before - self.state.clock()) if self._runs else None

    def exchange(self, *events: Mapping[str, Any]) -> List[Event]:
        """Takes events of the client and returns all that are sent until its next: for tests without a socket.

        Args:
            events: Events of the client, each with its `type`.
        """
        for event in events:
            self.receive(json.dumps(event))
        return self.drain()

    def drain(self) -> List[Event]:
        """Returns all events that are due."""
        return list(iter(self.next_event, None))

    def shown(self, event: Event) -> Optional[Event]:
        """Returns what the client sees of an event; `None` hides it.

        Args:
            event: The event as the session makes it.
        """
        return event

    def emit(self, type: str, **fields: Any) -> None:
        """Sends an event at once.

        Args:
            type: The type of the event.
            fields: Its other fields.
        """
        self._ready.append(self.event(type, **fields))

    def event(self, type: str, **fields: Any) -> Event:
        """Makes an event with an identifier.

        Args:
            type: The type of the event.
            fields: Its other fields.
        """
        return {"type": type, "event_id": self.new("event_"), **fields}

    def run(self, events: Iterator[Event]) -> None:
        """Sends the events of a run, after those of earlier runs.

        Args:
            events: The events, made one by one as they are sent.
        """
        self._runs.append(events)

    def new(self, prefix: str) -> str:
        """Makes an identifier.

        Args:
            prefix: What it begins with, such as `item_`.
        """
        return self.state.identifiers.new(prefix, 21)

    def say(self, type: str, **fields: Any) -> None:
        """Sends any event to the client, for a test: also from another thread, and one that the API does not know.

        Args:
            type: The type of the event.
            fields: Its other fields.
        """
        self.emit(type, **fields)
        self.wake()

    def hang_up(self, code: int = 1000, reason: str = "") -> None:
        """Ends the session, for a test: also from another thread.

        Args:
            code: The close code. 1006 stands for no closing handshake at all, as in RFC 6455: a socket is reset.
            reason: Goes with the code.
        """
        self.close(code, reason)
        self.wake()

    def close(self, code: int = 1000, reason: str = "") -> None:
        """Ends the session after the events that are ready.

        Args:
            code: The close code (1000 by default).
            reason: The text that goes with it (empty by default).
        """
        self._runs.clear()
        self.closing = Closing(code, reason)

    def fail(self, failure: errors.APIFailure) -> None:
        """Sends an error event that tells what is wrong with the client's.

        Args:
            failure: The failure of the API.
        """
        self.emit("error", error={**details(failure), "event_id": self.cause})


def _asleep() -> None:
    """Nobody waits for events."""


def details(failure: errors.APIFailure) -> Dict[str, Any]:
    """Returns the error of a failure, as error events hold it.

    Args:
        failure: The failure of the API.
    """
    return {"type": failure.type, "code": failure.code, "message": failure.message, "param": failure.param}
