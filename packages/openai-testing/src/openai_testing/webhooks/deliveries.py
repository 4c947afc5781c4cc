"""Webhooks on their way: endpoints, events and what was sent to whom. No sockets here."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any, Callable, Dict, List, Optional, Sequence, Tuple

from ..identifiers import Identifiers
from ..wire.errors import APIFailure
from ..wire.messages import Request, encode_json
from . import jobs, signatures
from .jobs import Job
from .signatures import Message

FAULT_HEADER = "x-emulator-webhook-fault"
_KEPT_DELIVERIES = 10_000
_DAY = 86_400

DELAYS = (1, 2, 4, 8, 16)
"""Seconds before each further attempt. The API goes on for three days; nobody waits so long for an emulator."""

JOB_SECONDS = 0.2


@dataclass
class Endpoint:
    """Where events are sent.

    Attributes:
        id: The identifier that it has.
        url: The address that events are sent to.
        secret: What it signs with.
        event_types: What it gets; `None` is everything.
        old_secret: The one before, which signs too until `old_until`, in seconds since the epoch.
        old_until: Until when the old secret signs, too; 0 for no old secret.
    """

    id: str
    url: str
    secret: str = field(repr=False)
    event_types: Optional[Sequence[str]] = None
    old_secret: str = field(default="", repr=False)
    old_until: int = 0

    def wants(self, type: str) -> bool:
        """Whether it gets events of a type.

        Args:
            type: The type of the event.
        """
        return self.event_types is None or type in self.event_types

    def secrets(self, now: int) -> List[str]:
        """Returns what signs a delivery at that time.

        Args:
            now: Seconds since 1970.
        """
        return [self.secret, self.old_secret] if self.old_secret and now < self.old_until else [self.secret]

    def rotate(self, secret: str, now: int, keep: bool) -> None:
        """Takes a new secret; the one before goes on for a day if it is kept.

        Args:
            secret: The new secret.
            now: Seconds since 1970.
            keep: Whether the old one stays valid.
        """
        self.old_secret, self.old_until = (self.secret, now + _DAY) if keep else ("", 0)
        self.secret = secret


@dataclass(frozen=True)
class Attempt:
    """One attempt to deliver.

    Attributes:
        message: What was sent.
        status: What was answered, or `None` if nothing was.
    """

    message: Message
    status: Optional[int]

    @property
    def succeeded(self) -> bool:
        """Whether the answer was 2xx; redirections are failures."""
        return self.status is not None and 200 <= self.status < 300


@dataclass
class Delivery:
    """One event for one endpoint.

    Attributes:
        id: The value of `webhook-id`, the same in all attempts.
        endpoint: Where it goes.
        event: The event that is sent.
        first: The message of the first attempt, with what was planned to be wrong with it.
        fault: What was planned; `ok` if nothing.
        attempts: What was sent over sockets so far.
    """

    id: str
    endpoint: Endpoint
    event: Dict[str, Any]
    first: Message
    fault: str = "ok"
    attempts: List[Attempt] = field(default_factory=list)

    @property
    def body(self) -> bytes:
        """The body of the first attempt."""
        return self.first.body

    @property
    def headers(self) -> Dict[str, str]:
        """The headers of the first attempt."""
        return self.first.headers

    @property
    def succeeded(self) -> bool:
        """Whether an attempt was answered with 2xx."""
        return any(attempt.succeeded for attempt in self.attempts)


class Carrier:
    """What takes deliveries further. This one takes them nowhere: they are recorded, and jobs end when looked at."""

    def deliver(self, delivery: Delivery) -> None:
        """Takes a delivery.

        Args:
            delivery: The event, and where it goes.
        """

    def started(self, job: Job) -> None:
        """Hears of a job whose end somebody waits for.

        Args:
            job: The job that goes on.
        """

    def try_once(self, delivery: Delivery) -> bool:
        """Takes a delivery for a single attempt, and returns whether one will be made.

        Args:
            delivery: The event, and where it goes.
        """
        return False

    def forget(self) -> None:
        """Drops what is left to do."""

    def wait(self, seconds: float) -> bool:
        """Waits until nothing is left to do, and returns whether that took no longer.

        Args:
            seconds: How long at most.
        """
        return True


class Webhooks:
    """Sends the events of an emulator.

    Args:
        clock: Returns seconds since the epoch.
        url: Where all events go; default nowhere but to endpoints that are registered.
        secret: What signs them: `whsec_` and base64, or any other text.

    Attributes:
        delays: Seconds before each further attempt; after the last one, a delivery is given up.
        job_seconds: After how many seconds a job ends whose end an endpoint waits for; with `None` it ends only when it
            is retrieved.
        deliveries: The last 10,000 deliveries or so, oldest first.
        endpoints: The endpoints by identifier.
        carrier: What takes deliveries further.

    Raises:
        ValueError: There is a URL, but no secret that can be read.
    """

    def __init__(self, clock: Callable[[], float], url: Optional[str] = None, secret: Optional[str] = None) -> None:
        if url is not None:
            signatures.signing_key(secret or "")
        self.delays: Sequence[float] = DELAYS
        self.job_seconds: Optional[float] = JOB_SECONDS
        self._clock = clock
        self._own = (url, secret or "")
        self.carrier: Carrier = Carrier()
        self.deliveries: List[Delivery] = []
        self.reset(Identifiers())

    def reset(self, identifiers: Identifiers) -> None:
        """Forgets deliveries, jobs, faults and all endpoints but the one given at the beginning.

        Args:
            identifiers: What makes the ids of events from now on.
        """
        self.carrier.forget()
        self._identifiers = identifiers
        self._faults: List[str] = []
        self._jobs: Dict[str, Job] = {}
        self.deliveries.clear()
        self.endpoints: Dict[str, Endpoint] = {}
        url, secret = self._own
        if url is not None:
            self.send_to(url, secret)

    def send_to(self, url: str, secret: str, event_types: Optional[Sequence[str]] = None) -> Endpoint:
        """Adds an endpoint, until the emulator is reset.

        Args:
            url: The address of the endpoint.
            secret: What signs: `whsec_` and base64, or any other text.
            event_types: What it gets; default everything.

        Raises:
            ValueError: The secret cannot be read.
        """
        signatures.signing_key(secret)
        endpoint = Endpoint(self._identifiers.new("we_local_"), url, secret, event_types)
        self.endpoints[endpoint.id] = endpoint
        return endpoint

    def wait(self, seconds: float = 10.0) -> bool:
        """Waits until all jobs that somebody waits for have ended and all deliveries are made or given up.

        Args:
            seconds: The longest to wait.

        Returns:
            Whether that took no longer.
        """
        return self.carrier.wait(seconds)

    @property
    def jobs(self) -> List[Job]:
        """The jobs that were created and have not ended yet, oldest first."""
        return list(self._jobs.values())

    def plan(self, *kinds: str) -> None:
        """Plans what is wrong with the next deliveries, one kind each; their repetitions are genuine.

        Args:
            kinds: `ok`, `wrong-signature`, `old-timestamp`, `altered-body`, `duplicate` (sent twice),
                `malformed-headers`, `missing-headers`; or several in one text, with `|` between them.

        Raises:
            ValueError: There is no such kind.
        """
        planned = [kind.strip() for text in kinds for kind in text.split("|") if kind.strip()]
        for kind in planned:
            if kind not in signatures.KINDS:
                known = ", ".join(signatures.KINDS)
                raise ValueError(f"A delivery cannot be {kind!r}; it can be one of: {known}.")
        self._faults += planned

    def emit(self, type: str, data: Dict[str, Any]) -> List[Delivery]:
        """Sends an event to each endpoint that wants it.

        Args:
            type: The type, such as `batch.completed`.
            data: What it tells, such as `{"id": "batch_1"}`.
        """
        event = self.event(type, data)
        return [self._send(endpoint, event) for endpoint in self.endpoints.values() if endpoint.wants(type)]

    def event(self, type: str, data: Dict[str, Any]) -> Dict[str, Any]:
        """Makes an event that happens now.

        Args:
            type: The type of the event.
            data: What it is about.
        """
        identifier = self._identifiers.new("evt_")
        return {"object": "event", "id": identifier, "type": type, "created_at": self.now(), "data": data}

    def try_out(self, endpoint: Endpoint, type: str, data: Dict[str, Any]) -> Tuple[Delivery, bool]:
        """Sends a sample to an endpoint once, wanted or not; returns also whether an attempt follows.

        Args:
            endpoint: Where it is sent.
            type: The type of the event.
            data: What it is about.
        """
        delivery = self._new(endpoint, self.event(type, data))
        return delivery, self.carrier.try_once(delivery)

    def obey(self, request: Request) -> None:
        """Plans what a request asks for in `x-emulator-webhook-fault`. Raises `APIFailure` 400 if it cannot be.

        Args:
            request: The request, perhaps with that header.
        """
        try:
            self.plan(request.headers.get(FAULT_HEADER, ""))
        except ValueError as error:
            raise APIFailure(400, str(error)[:300], param=FAULT_HEADER) from None

    def observe(self, request: Request, result: Any) -> None:
        """Looks at what the emulator answers: notes jobs that begin, and tells of those that end.

        Args:
            request: What was asked.
            result: What a handler returned.
        """
        item = jobs.answered(result)
        if item is None:
            return
        created = request.method == "POST" and item["id"] not in request.path
        if created and item["id"] not in self._jobs:
            self._jobs[item["id"]] = jobs.new_job(request, item)
        type = jobs.event_type(item)
        if type is not None and self._jobs.pop(item["id"], None) is not None:
            self.emit(type, {"id": item["id"]})
        elif created and self._waited_for(item["object"]):
            self.carrier.started(self._jobs[item["id"]])

    def message(self, delivery: Delivery) -> Message:
        """Returns what the next attempt of a delivery sends: first as planned, then genuine and signed anew.

        Args:
            delivery: The delivery, with the attempts so far.
        """
        if not delivery.attempts:
            return delivery.first
        return self._signed(delivery.endpoint, delivery.id, delivery.event, "ok")

    def now(self) -> int:
        """Returns the current time in whole seconds since the epoch."""
        return int(self._clock())

    def _waited_for(self, kind: str) -> bool:
        types = jobs.KINDS[kind].events.values()
        return any(endpoint.wants(type) for endpoint in self.endpoints.values() for type in types)

    def _send(self, endpoint: Endpoint, event: Dict[str, Any]) -> Delivery:
        delivery = self._new(endpoint, event)
        self.carrier.deliver(delivery)
        if delivery.fault == "duplicate":
            again = Delivery(delivery.id, endpoint, event, delivery.first)
            self.deliveries.append(again)
            self.carrier.deliver(again)
        return delivery

    def _new(self, endpoint: Endpoint, event: Dict[str, Any]) -> Delivery:
        identifier, fault = self._identifiers.new("wh_"), self._faults.pop(0) if self._faults else "ok"
        first = self._signed(endpoint, identifier, event, fault)
        delivery = Delivery(identifier, endpoint, event, first, fault)
        del self.deliveries[:-_KEPT_DELIVERIES]
        self.deliveries.append(delivery)
        return delivery

    def _signed(self, endpoint: Endpoint, identifier: str, event: Dict[str, Any], fault: str) -> Message:
        now = self.now()
        return signatures.broken(fault, endpoint.secrets(now), identifier, now, encode_json(event))
