"""Failures on demand: what a fault is, how it is written, and which request it hits.

A fault is written `name[:value][;parameter=value]...`:

    ok                                    nothing goes wrong (to let a request pass in a plan)
    status:429;retry-after=2              an error status; also `retry-after-ms`, `should-retry`, `message`, `code`
    delay:1.5                             seconds before the answer begins
    dribble:3;every=0.1                   the body in pieces of 3 bytes, 0.1 seconds apart (default 1 and 0.05)
    reset:before-headers                  the connection is reset; also `headers` (within them), `body` and `event`
    reset:body;after=10                   after 10 bytes of the body (default: half of it)
    reset:event;after=2                   in the middle of the event after the first 2 (default 1)
    close:body                            as `reset`, but the connection is closed in order (FIN instead of RST)
    truncate:20                           a complete answer whose body is cut after 20 bytes (default: half)
    stop:2                                a stream that ends in order after 2 events, without its last event
    html                                  status 200 with a page of HTML
    keepalive;every=0.5;after=2           a stream that sends 2 events (default 0), then comments for ever
    error-body                            status 200 and an event stream's type, but the body is a JSON error
    error-event:2                         an error event after 2 events (default 1)
    content-type:text/plain               another content type

On WebSockets, `status`, `html`, `delay`, `reset`, `close`, `stop` and `error-event` do the same to the handshake and
the events; these are only for them, and pass other requests by:

    hangup:1011;after=3;reason=bye        a closing handshake with this code after 3 events (default 1011 and 1)
    silent;after=3                        after 3 events (default 1) nothing is sent any more, not even answers to pings
    slow-reader:0.5;after=2               after 2 messages (default 0), nothing is read for 0.5 seconds after each one
                                          (default: an hour)
    unknown-event:new.thing;after=2       an event of this type, which nobody knows, after 2 events (default 1)

Every fault also takes `delay=seconds`; in a plan also `times=N` (or `times=always`; default 1), `path=/v1/files` (how
the path begins) and `method=POST`. In one text, the faults of a plan are separated by `|` or line ends.
"""

from __future__ import annotations

import math
import re
from dataclasses import dataclass, field
from typing import Dict, FrozenSet, Iterable, List, Mapping, Optional, Union

from ..wire.messages import Request

_COMMON = frozenset(("delay", "times", "path", "method"))
_PLACES = ("before-headers", "headers", "body", "event")
_PARAMETERS: Dict[str, FrozenSet[str]] = {
    "ok": frozenset(),
    "status": frozenset(("retry-after", "retry-after-ms", "should-retry", "message", "code")),
    "delay": frozenset(),
    "dribble": frozenset(("every",)),
    "reset": frozenset(("after",)),
    "close": frozenset(("after",)),
    "truncate": frozenset(),
    "stop": frozenset(),
    "html": frozenset(),
    "keepalive": frozenset(("every", "after")),
    "error-body": frozenset(),
    "error-event": frozenset(),
    "content-type": frozenset(),
    "hangup": frozenset(("after", "reason")),
    "silent": frozenset(("after",)),
    "slow-reader": frozenset(("after",)),
    "unknown-event": frozenset(("after",)),
}
_ONLY_WEBSOCKETS = frozenset(("hangup", "silent", "slow-reader", "unknown-event"))
_NEED_VALUE = frozenset(("status", "delay", "reset", "close", "content-type"))
_NUMBERS = frozenset(("delay", "every", "after"))
_NUMERIC_VALUES = frozenset(("status", "delay", "dribble", "truncate", "stop", "error-event", "hangup", "slow-reader"))


@dataclass(frozen=True)
class Fault:
    """One failure.

    Attributes:
        kind: The name of the fault.
        value: What follows the colon, or an empty string.
        parameters: The parameters by name.
        spec: The text it was read from.
    """

    kind: str
    value: str = ""
    parameters: Mapping[str, str] = field(default_factory=dict)
    spec: str = ""

    @classmethod
    def parse(cls, spec: str) -> Fault:
        """Reads a fault.

        Args:
            spec: The text, such as `status:503;times=2`.

        Raises:
            ValueError: The text does not follow the grammar; the message names the part.
        """
        head, *rest = [part.strip() for part in spec.split(";")]
        kind, _, value = (part.strip() for part in head.partition(":"))
        parameters = dict(_parameter(part, spec) for part in rest if part)
        _check(kind, value, parameters, spec)
        return cls(kind, value, parameters, spec.strip())

    def number(self, name: str, default: float) -> float:
        """Returns a numeric parameter, or the default.

        Args:
            name: The name of the parameter.
            default: What counts where it is not given.
        """
        return float(self.parameters.get(name, default))

    def count(self, default: int) -> int:
        """Returns the value as a whole number, or the default.

        Args:
            default: What counts where no value is given.
        """
        return int(float(self.value)) if self.value else default

    @property
    def delay(self) -> float:
        """Seconds before the answer begins."""
        return self.number("delay", 0.0) + (float(self.value) if self.kind == "delay" else 0.0)

    @property
    def times(self) -> float:
        """How many requests of a plan it hits."""
        text = self.parameters.get("times", "1")
        return math.inf if text == "always" else int(text)

    def fits(self, request: Request) -> bool:
        """Whether it may hit a request.

        Args:
            request: The request of the client.
        """
        if self.kind in _ONLY_WEBSOCKETS and request.headers.get("upgrade", "").lower() != "websocket":
            return False
        path, method = self.parameters.get("path", ""), self.parameters.get("method", request.method)
        return request.path.startswith(path) and request.method == method.upper()


def _parameter(part: str, spec: str) -> List[str]:
    name, sign, value = part.partition("=")
    if not sign:
        raise ValueError(f"Fault {spec!r}: expected name=value, got {part!r}.")
    return [name.strip(), value.strip()]


def _check(kind: str, value: str, parameters: Mapping[str, str], spec: str) -> None:
    if kind not in _PARAMETERS:
        raise ValueError(f"Fault {spec!r}: there is no {kind!r}; choose one of {', '.join(_PARAMETERS)}.")
    unknown = set(parameters) - _PARAMETERS[kind] - _COMMON
    if unknown:
        raise ValueError(f"Fault {spec!r}: {kind!r} takes no parameter {sorted(unknown)[0]!r}.")
    if kind in _NEED_VALUE and not value:
        raise ValueError(f"Fault {spec!r}: {kind!r} needs a value, as in {kind}:value.")
    if kind in ("reset", "close") and value not in _PLACES:
        raise ValueError(f"Fault {spec!r}: {value!r} is no place; choose one of {', '.join(_PLACES)}.")
    if kind == "status" and not re.fullmatch(r"[45]\d\d", value):
        raise ValueError(f"Fault {spec!r}: {value!r} is no status from 400 to 599.")
    numbers = [text for name, text in parameters.items() if name in _NUMBERS]
    numbers += [value] if value and kind in _NUMERIC_VALUES else []
    for text in numbers:
        if not re.fullmatch(r"\d{1,9}(\.\d{1,9})?", text, re.ASCII):
            raise ValueError(f"Fault {spec!r}: {text!r} is no number >= 0.")
    if not re.fullmatch(r"always|\d{1,9}", parameters.get("times", "1"), re.ASCII):
        raise ValueError(f"Fault {spec!r}: times is a whole number or 'always', got {parameters['times']!r}.")


class FaultPlan:
    """The faults that wait for requests: each request takes the first that fits."""

    def __init__(self) -> None:
        self._faults: List[Fault] = []
        self._left: List[float] = []

    def plan(self, faults: Union[str, Iterable[Union[str, Fault]]]) -> None:
        """Replaces the plan.

        Args:
            faults: A text with faults separated by `|` or line ends, or a sequence of texts or faults.

        Raises:
            ValueError: A text does not follow the grammar.
        """
        entries = re.split(r"[|\n]", faults) if isinstance(faults, str) else list(faults)
        wanted = [entry for entry in entries if not isinstance(entry, str) or entry.strip()]
        self._faults = [Fault.parse(entry) if isinstance(entry, str) else entry for entry in wanted]
        self._left = [fault.times for fault in self._faults]

    def clear(self) -> None:
        """Empties the plan."""
        self.plan([])

    def take(self, request: Request) -> Optional[Fault]:
        """Takes the fault for a request; `None` if none fits.

        Args:
            request: The request of the client.
        """
        for index, fault in enumerate(self._faults):
            if self._left[index] > 0 and fault.fits(request):
                self._left[index] -= 1
                return fault
        return None

    def __len__(self) -> int:
        """Returns the number of faults that have not hit all their requests."""
        return sum(1 for left in self._left if left > 0)
