"""The emulator: pure state that turns a request into a reply. Servers and transports drive it; it opens no socket."""

from __future__ import annotations

import hmac
import time
from typing import Any, Callable, Dict, List, Optional, Sequence, Tuple, Union

from .batch_plans import BatchPlan
from .content.answers import Author
from .endpoints import ENDPOINTS, Batches, Endpoints, Files, FineTuning
from .endpoints.images import SERVED_AT
from .faults import Fault
from .faults.delivery import answer_of, replaces_answer
from .identifiers import Identifiers
from .rate_limits import RateLimits
from .realtime import Channel, Sessions
from .realtime.secrets import secret_of
from .realtime.sessions import with_key
from .scripting.answers import Answer
from .scripting.script import Claim
from .service import Service
from .state import Clock, State
from .webhooks.deliveries import Webhooks
from .webhooks.jobs import Job
from .wire.azure import as_plain
from .wire.errors import APIFailure
from .wire.messages import Reply, Request, record
from .wire.routing import PREFIX, Router

INVALID_KEY_PREFIX = "sk-invalid"
"""Keys that begin with this are refused even if any other key is taken."""

ADMIN_KEY_PREFIX = "sk-admin"
"""Keys that begin with this are taken for the administration of an organization, unless a test names the only one."""

_OPEN_PATHS = (PREFIX + SERVED_AT,)
# A signature of AWS is taken for a key, which nobody checks.
_SCHEMES = ("bearer", "aws4-hmac-sha256")
_ADMIN_PATHS = ("/v1/organization/", "/v1/projects/")

_STEPS_OF_A_JOB = 10
_SWITCHED = 101


class Emulator(Service):
    """An OpenAI API in memory, with deterministic answers.

    Args:
        api_key: The only key that is taken. Default: any key but those that begin with `sk-invalid`.
        admin_key: The only key that is taken for the paths of organizations and their projects. Default: any key that
            begins with `sk-admin`.
        clock: Returns seconds since the epoch. Default: the real clock.
        seed: Goes into all identifiers; the same seed and requests give the same identifiers.
        endpoints: The classes of endpoints to serve. Default: all.
        latency: Reported in `openai-processing-ms`, in milliseconds; nothing really waits.
        webhook_url: Where all webhooks go. Default: to the endpoints that `/v1/webhook_endpoints` knows.
        webhook_secret: What signs them; needed with `webhook_url`.

    Attributes:
        limits: Rate limits by model, enforced by 429; none at first.
        webhooks: The webhooks, and what is planned to be wrong with them.
        realtime: The WebSocket sessions; a new one after `reset`.
    """

    def __init__(
        self,
        *,
        api_key: Optional[str] = None,
        admin_key: Optional[str] = None,
        clock: Clock = time.time,
        seed: str = "",
        endpoints: Sequence[Callable[[State], Endpoints]] = ENDPOINTS,
        latency: int = 5,
        webhook_url: Optional[str] = None,
        webhook_secret: Optional[str] = None,
    ) -> None:
        super().__init__(PREFIX)
        self._api_key = api_key
        self._admin_key = admin_key
        self._clock = clock
        self._seed = seed
        self._factories = endpoints
        self._latency = latency
        self.limits: RateLimits = RateLimits(clock)
        self.webhooks: Webhooks = Webhooks(clock, webhook_url, webhook_secret)
        self.reset()

    def reset(self) -> None:
        """Forgets every object, request, fault and scripted answer."""
        with self._lock:
            super().reset()
            self.limits.clear()
            self.state: State = State(
                self._clock,
                Identifiers(self._seed),
                Author(self._script),
                webhooks=self.webhooks,
                perform=self._perform,
            )
            self.webhooks.reset(self.state.identifiers)
            self._endpoints: List[Endpoints] = [factory(self.state) for factory in self._factories]
            self._router = Router(route for each in self._endpoints for route in each.routes())
            self.realtime: Sessions = Sessions(self.state)

    def hear_as(self, *texts: str) -> None:
        """Scripts what WebSocket sessions understand of the next pieces of speech, one text each, in order.

        Args:
            texts: The texts, in the order in which speech is heard.
        """
        self.realtime.transcriber.script(*texts)

    def seed_jobs(self, count: int) -> List[Dict[str, Any]]:
        """Adds finished fine-tuning jobs, so that their list has pages; returns them, oldest first.

        Args:
            count: How many jobs.
        """
        jobs: List[Dict[str, Any]] = self.endpoints_of(FineTuning).seed(count)
        return jobs

    def seed_file(self, name: str, content: bytes, purpose: str = "user_data") -> Dict[str, Any]:
        """Adds a file as if it had been uploaded; returns its API object.

        Args:
            name: The name of the file.
            content: The bytes of the file.
            purpose: What it is for (`user_data` by default).
        """
        file: Dict[str, Any] = self.endpoints_of(Files).add(name, content, purpose)
        return file

    def plan_batches(self, **plan: Any) -> None:
        """Says what goes wrong with batches from now on; the arguments are those of `BatchPlan`.

        Args:
            plan: The arguments of `BatchPlan`: failures, expiry and times.
        """
        self.endpoints_of(Batches).plan = BatchPlan(**plan)

    def finish_jobs(self) -> None:
        """Ends batches, fine-tuning jobs, runs of evals and background responses, and sends the webhooks of it."""
        for job in self.webhooks.jobs:
            self.finish_job(job)

    def finish_job(self, job: Job) -> None:
        """Goes on with a job until it ends; one that is paused or was deleted is left alone.

        Args:
            job: The job that goes on.
        """
        with self._lock:
            for _ in range(_STEPS_OF_A_JOB):
                if job not in self.webhooks.jobs:
                    return
                self._perform(job.poll())

    def endpoints_of(self, kind: Any) -> Any:
        """Returns the endpoints of that class. Raises `LookupError` if it is not served.

        Args:
            kind: A class of endpoints.
        """
        for each in self._endpoints:
            if isinstance(each, kind):
                return each
        raise LookupError(f"This emulator does not serve {kind.__name__}; give it in endpoints=.")

    def open(self, request: Request) -> Tuple[Union[Channel, Reply], Optional[Fault]]:
        """Answers a WebSocket handshake: with a session, or with the reply that refuses it; and with its fault.

        Args:
            request: The handshake, a GET request. It takes faults as other requests do.
        """
        request = with_key(request)
        with self._lock:
            fault, refusal = self._planned_fault(request)
            opened = refusal or self._opened(request, fault)
            if isinstance(opened, Reply):
                self._decorate(request, opened)
            status = opened.status if isinstance(opened, Reply) else _SWITCHED
            self._keep(record(request, status, fault.spec if fault else None))
        return opened, fault

    def _opened(self, request: Request, fault: Optional[Fault]) -> Union[Channel, Reply]:
        if fault is not None and replaces_answer(fault):
            return answer_of(fault)
        try:
            return self._connect(request)
        except APIFailure as failure:
            return failure.reply()

    def connect(self, path: str, **headers: str) -> Channel:
        """Opens a WebSocket session without a socket, for tests that are driven step by step.

        Args:
            path: The path and query, such as `/v1/realtime?model=gpt-realtime`.
            headers: Header fields of the handshake; `_` stands for `-`. Default: a key that is taken.

        Raises:
            APIFailure: The handshake is refused.
        """
        fields = {"authorization": f"Bearer {self._api_key or 'sk-emulator'}"}
        fields.update((name.lower().replace("_", "-"), value) for name, value in headers.items())
        where, _, query = path.partition("?")
        with self._lock:
            return self._connect(with_key(Request("GET", where, query, fields)))

    def _connect(self, request: Request) -> Channel:
        request = as_plain(request)
        self._authenticate(request)
        return self.realtime.connect(request)

    def _plain(self, request: Request) -> Request:
        return as_plain(request)

    def _limit(self, request: Request) -> Optional[Reply]:
        return self.limits.check(request)

    def _answer(self, request: Request, claim: Optional[Claim], answer: Optional[Answer]) -> Any:
        with self.state.author.answering(request, claim, answer):
            self._authenticate(request)
            self.webhooks.obey(request)
            whole = self.state.author.body()
            if whole is not None:
                return whole
            handler, call = self._router.find(request)
            result = handler(call)
        self.webhooks.observe(request, result)
        return result

    def _authenticate(self, request: Request) -> None:
        if request.method == "GET" and request.path.startswith(_OPEN_PATHS):
            return
        scheme, _, key = request.headers.get("authorization", "").partition(" ")
        if scheme.lower() not in _SCHEMES or not key.strip():
            message = "You did not provide an API key; send it in the header 'Authorization: Bearer <key>'."
            raise APIFailure(401, message)
        if request.path.startswith(_ADMIN_PATHS):
            self._check_admin_key(key.strip())
        else:
            self._check_key(key.strip())

    def _check_key(self, key: str) -> None:
        if secret_of(self.state, key):
            return
        if self._api_key is None:
            accepted = not key.startswith(INVALID_KEY_PREFIX)
        else:
            accepted = _same(key, self._api_key)
        if not accepted:
            raise APIFailure(401, "Incorrect API key provided.", code="invalid_api_key")

    def _check_admin_key(self, key: str) -> None:
        accepted = key.startswith(ADMIN_KEY_PREFIX) if self._admin_key is None else _same(key, self._admin_key)
        if not accepted:
            hint = "" if self._admin_key else f" The emulator takes every key that begins with '{ADMIN_KEY_PREFIX}'."
            message = f"This path needs an admin API key.{hint}"
            raise APIFailure(401, message, code="invalid_admin_api_key")

    def _decorate(self, request: Request, reply: Reply) -> None:
        reply.headers += [
            ("x-request-id", self.state.identifiers.new("req_", 32)),
            ("openai-processing-ms", str(self._latency)),
            ("openai-version", "2020-10-01"),
            ("openai-organization", request.headers.get("openai-organization") or "org-emulator"),
            ("openai-project", request.headers.get("openai-project") or "proj_emulator"),
        ]
        reply.headers += self.limits.headers(request, reply)


def _same(key: str, expected: str) -> bool:
    return hmac.compare_digest(key.encode("utf-8", "replace"), expected.encode("utf-8", "replace"))
