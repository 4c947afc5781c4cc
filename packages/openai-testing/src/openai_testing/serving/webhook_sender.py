"""Sends webhooks over sockets: attempts with back-off, and jobs that end by themselves, in a thread of its own."""

from __future__ import annotations

import heapq
import itertools
import threading
import time
from http.client import HTTPConnection, HTTPException, HTTPSConnection
from typing import TYPE_CHECKING, Callable, List, Optional, Tuple
from urllib.parse import urlsplit

from ..webhooks.deliveries import Attempt, Carrier, Delivery
from ..webhooks.jobs import Job
from ..webhooks.signatures import Message

if TYPE_CHECKING:
    from ..emulator import Emulator

TIMEOUT = 5.0
_STOP_SECONDS = 1.0

Post = Callable[[str, Message], Optional[int]]
Action = Callable[[], None]


def post(url: str, message: Message) -> Optional[int]:
    """Sends a message by POST and returns the status of the answer, or `None` if there is none in five seconds.

    Redirections are not followed, and no proxy of the environment is used.

    Args:
        url: Where it is sent.
        message: The headers and the body.
    """
    try:
        parts = urlsplit(url)
        connect = HTTPSConnection if parts.scheme == "https" else HTTPConnection
        connection = connect(parts.hostname or "", parts.port, timeout=TIMEOUT)
    except (ValueError, HTTPException):
        return None
    target = (parts.path or "/") + (f"?{parts.query}" if parts.query else "")
    try:
        connection.request("POST", target, body=message.body, headers=message.headers)
        return connection.getresponse().status
    except (OSError, HTTPException, ValueError):
        return None
    finally:
        connection.close()


class WebhookSender(Carrier):
    """Carries the deliveries of an emulator: `with WebhookSender(emulator): ...`. A `Server` has its own.

    Args:
        emulator: The emulator whose events are sent.
        post: Sends one message; takes a URL and a message, and returns the status of the answer or `None`.
        clock: Returns seconds that never run back.
        sleep: Waits for so many seconds, in `run` alone.
    """

    def __init__(
        self,
        emulator: Emulator,
        *,
        post: Post = post,
        clock: Callable[[], float] = time.monotonic,
        sleep: Callable[[float], object] = time.sleep,
    ) -> None:
        self._emulator = emulator
        self._post = post
        self._clock = clock
        self._sleep = sleep
        self._due: List[Tuple[float, int, Action]] = []
        self._numbers = itertools.count()
        self._changed = threading.Condition()
        self._started = self._busy = False
        self._thread: Optional[threading.Thread] = None
        self._before = emulator.webhooks.carrier

    def start(self) -> WebhookSender:
        """Begins to take deliveries; they are sent from a thread, which begins with the first one."""
        self._before, self._emulator.webhooks.carrier = self._emulator.webhooks.carrier, self
        self._started = True
        return self

    def stop(self) -> None:
        """Forgets what is not sent yet. May be called again."""
        if not self._started:
            return
        self._emulator.webhooks.carrier = self._before
        with self._changed:
            self._started = False
            self._due.clear()
            self._changed.notify_all()
            thread, self._thread = self._thread, None
        if thread is not None:
            # A receiver that does not answer must not hold up the end.
            thread.join(_STOP_SECONDS)

    def run(self) -> None:
        """Sends everything in the calling thread, back-off included; for a sender that was not started."""
        while self._due:
            wait, action = self._next()
            if action is None:
                self._sleep(wait or 0.0)
            else:
                action()

    def deliver(self, delivery: Delivery) -> None:
        """Sends a delivery, and again after each delay while it fails.

        Args:
            delivery: What is sent, and where it goes.
        """
        self._after(0, lambda: self._attempt(delivery))

    def started(self, job: Job) -> None:
        """Finishes a job after the set time, if jobs end by themselves.

        Args:
            job: The job that has begun.
        """
        seconds = self._emulator.webhooks.job_seconds
        if seconds is not None:
            self._after(seconds, lambda: self._emulator.finish_job(job))

    def try_once(self, delivery: Delivery) -> bool:
        """Sends a delivery once, whatever comes of it; always true, as it is sent later.

        Args:
            delivery: What is sent, and where it goes.
        """
        self._after(0, lambda: self._send(delivery))
        return True

    def forget(self) -> None:
        """Drops what is still to be done."""
        with self._changed:
            self._due.clear()
            self._changed.notify_all()

    def wait(self, seconds: float) -> bool:
        """Waits until nothing is to be done; returns whether that came about.

        Args:
            seconds: How many seconds to wait at most.
        """
        with self._changed:
            return self._changed.wait_for(lambda: not self._due and not self._busy, seconds)

    def _attempt(self, delivery: Delivery) -> None:
        self._send(delivery)
        count, delays = len(delivery.attempts), self._emulator.webhooks.delays
        if not delivery.attempts[-1].succeeded and count <= len(delays):
            self._after(delays[count - 1], lambda: self._attempt(delivery))

    def _send(self, delivery: Delivery) -> None:
        message = self._emulator.webhooks.message(delivery)
        delivery.attempts.append(Attempt(message, self._post(delivery.endpoint.url, message)))

    def _after(self, seconds: float, action: Action) -> None:
        with self._changed:
            heapq.heappush(self._due, (self._clock() + seconds, next(self._numbers), action))
            self._changed.notify_all()
            if self._started and self._thread is None:
                self._thread = threading.Thread(target=self._work, name="openai-testing-webhooks", daemon=True)
                self._thread.start()

    def _next(self) -> Tuple[Optional[float], Optional[Action]]:
        """Returns how long to wait (`None`: until something changes), or what to do now."""
        if not self._due:
            return None, None
        wait = self._due[0][0] - self._clock()
        return (wait, None) if wait > 0 else (0.0, heapq.heappop(self._due)[2])

    def _work(self) -> None:
        while True:
            with self._changed:
                self._busy = False
                if not self._started:
                    return
                wait, action = self._next()
                if action is None:
                    self._changed.notify_all()
                    self._changed.wait(wait)
                    continue
                self._busy = True
            action()

    def __enter__(self) -> WebhookSender:
        return self.start()

    def __exit__(self, *reason: object) -> None:
        self.stop()
