"""A service in memory: what it is asked is kept, what it answers can be scripted, and it fails on demand.

No I/O here: servers and transports carry out the steps that `serve` returns.
"""

from __future__ import annotations

import threading
from abc import ABC, abstractmethod
from typing import TYPE_CHECKING, Any, Iterator, List, Optional, Tuple

from .calls import Calls
from .faults import Fault, FaultPlan
from .faults.delivery import Step, answer_of, deliver, replaces_answer
from .scripting.answers import Answer
from .scripting.script import Claim, Script, Scripted
from .wire.errors import APIFailure
from .wire.messages import RecordedRequest, Reply, Request, json_reply, record

if TYPE_CHECKING:
    from typing_extensions import Unpack

    from .scripting.answers import Said

FAULT_HEADER = "x-emulator-fault"
_KEPT_REQUESTS = 10_000


class Service(ABC):
    """What a service in memory has, whichever API it is.

    Args:
        base_path: What stands before each path.
        any_path: Whether scripted answers without a path fit every request, and not only those that ask for text.

    Attributes:
        base_path: What stands before each path.
        requests: The last 10,000 requests or so, without secrets, oldest first.
        faults: The plan of failures.
    """

    def __init__(self, base_path: str, *, any_path: bool = False) -> None:
        self._lock = threading.RLock()
        self._script = Script(base_path, any_path)
        self.base_path: str = base_path
        self.requests: List[RecordedRequest] = []
        self.faults: FaultPlan = FaultPlan()

    @property
    def calls(self) -> Calls:
        """The requests so far, to look at and to assert about: `service.calls["POST /v1/responses"].last.json`."""
        return Calls(self.requests, base_path=self.base_path)

    def reset(self) -> None:
        """Forgets every request, fault and scripted answer."""
        with self._lock:
            self.requests.clear()
            self.faults.clear()
            self._script.clear()

    def answer_with(
        self,
        *answers: Scripted,
        then: Optional[Scripted] = None,
        model: Optional[str] = None,
        path: Optional[str] = None,
        method: Optional[str] = None,
        **said: Unpack[Said],
    ) -> None:
        """Scripts the next answers, in order; each answers one request, or one choice where a request asks for several.

        Where several calls of this method fit a request, the one that says most about its requests goes first, and
        then the earliest; of `then`, the latest.

        Args:
            answers: Texts, `Answer`s, `Fault`s, or functions that take the request and return one of these, or `None`
                for the service's own answer. Functions may be async.
            then: What answers every request after them. Default: the service's own answers.
            model: Only requests that name this model. Default: any.
            path: Only requests to this path, such as `/v1/responses` or `/v1/files/{file_id}`. Default: all that
                ask for an answer of this kind.
            method: Only requests with this verb. Default: any.
            said: One answer, by the arguments of `Answer`: `text=`, `tool_calls=`, `refusal=`, `reasoning=`,
                `incomplete=`, `usage=`, `parsed=`, `embeddings=`, `json=`, `status=`, `headers=`, `fault=`.

        Raises:
            TypeError: An answer is none of these.
            ValueError: An answer is empty or contradicts itself, or a whole body has no path.
        """
        own = [Answer(**said)] if said else []
        with self._lock:
            self._script.add([*answers, *own], then, method=method, path=path, model=model)

    def serve(self, request: Request) -> Iterator[Step]:
        """Carries out a request and returns the steps that send its answer, with the fault that hits it.

        The header `x-emulator-fault` goes before the plan, and the plan before the script. What a status or HTML fault
        refuses changes no state.

        Args:
            request: The request of the client.
        """
        plain = self._plain(request)
        with self._lock:
            fault, refusal = self._planned_fault(request)
            replaced = refusal is not None or replaces_answer(fault)
            claim = None if replaced else self._script.claim(plain)
            if claim is None or claim.ask is None:
                return self._exchange(request, plain, fault, refusal, claim)
        return self._once_asked(request, plain, fault, claim)

    def handle(self, request: Request) -> Reply:
        """Carries out a request without faults and without keeping it in `requests`.

        Args:
            request: The request of the client.
        """
        plain = self._plain(request)
        with self._lock:
            reply = self._perform(plain)
            self._decorate(plain, reply)
        return reply

    def _once_asked(self, request: Request, plain: Request, fault: Optional[Fault], claim: Claim) -> Iterator[Step]:
        assert claim.ask is not None
        yield claim.ask
        with self._lock:
            steps = self._exchange(request, plain, fault, None, claim)
        yield from steps

    def _exchange(
        self, request: Request, plain: Request, fault: Optional[Fault], refusal: Optional[Reply], claim: Optional[Claim]
    ) -> Iterator[Step]:
        if refusal is not None:
            reply = refusal
        elif replaces_answer(fault):
            assert fault is not None
            reply = answer_of(fault)
        else:
            reply, scripted = self._reply(plain, claim)
            fault = fault or scripted
        self._decorate(plain, reply)
        lost = fault is not None and fault.kind != "ok"
        self._keep(record(request, None if lost else reply.status, fault.spec if fault else None))
        return deliver(reply, fault)

    def _reply(self, request: Request, claim: Optional[Claim]) -> Tuple[Reply, Optional[Fault]]:
        """Returns the answer, and the fault that the script has for it."""
        limited = self._limit(request)
        if limited is not None:
            if claim is not None:
                claim.give_back()
            return limited, None
        return self._scripted_reply(request, claim)

    def _perform(self, request: Request) -> Reply:
        """Answers a request of the service itself, such as a line of a batch."""
        claim = self._script.claim(request)
        if claim is not None and claim.ask is not None:
            claim.ask.call()
        return self._scripted_reply(request, claim)[0]

    def _scripted_reply(self, request: Request, claim: Optional[Claim]) -> Tuple[Reply, Optional[Fault]]:
        try:
            answer = claim.answer() if claim else None
            if answer is not None and answer.refuses:
                assert answer.failure is not None
                return answer_of(answer.failure), answer.failure
            result = self._answer(request, claim, answer)
        except APIFailure as failure:
            return failure.reply(), None
        reply = result if isinstance(result, Reply) else json_reply(result)
        return reply, answer.failure if answer else None

    def _planned_fault(self, request: Request) -> Tuple[Optional[Fault], Optional[Reply]]:
        """Returns the fault that hits a request, or the reply that says what is wrong with its specification."""
        try:
            spec = request.headers.get(FAULT_HEADER)
            return (Fault.parse(spec) if spec else self.faults.take(request)), None
        except ValueError as error:
            return None, APIFailure(400, str(error)[:300], param=FAULT_HEADER).reply()

    def _keep(self, request: RecordedRequest) -> None:
        del self.requests[:-_KEPT_REQUESTS]
        self.requests.append(request)

    def _plain(self, request: Request) -> Request:
        """Returns the request in the form that the endpoints know."""
        return request

    def _limit(self, request: Request) -> Optional[Reply]:
        """Returns what refuses a request that comes too soon."""
        return None

    @abstractmethod
    def _answer(self, request: Request, claim: Optional[Claim], answer: Optional[Answer]) -> Any:
        """Returns a `Reply`, or a value to be sent as JSON. Raises `APIFailure` if the request is refused."""

    @abstractmethod
    def _decorate(self, request: Request, reply: Reply) -> None:
        """Adds the header fields that every answer has."""
