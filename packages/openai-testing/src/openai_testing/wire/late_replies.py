"""Replies that are not known yet when the request has been carried out, because somebody else has to answer first."""

from __future__ import annotations

import time
from dataclasses import dataclass
from typing import Callable, Iterator

from .errors import APIFailure
from .messages import Reply, json_reply

CHECK_SECONDS = 0.01
LONGEST_SECONDS = 10.0


def _never() -> bool:
    return False


@dataclass
class LateReply(Reply):
    """A reply to come; the emulator answers other requests in the meantime.

    Attributes:
        ready: Says whether the answer is known, or will not come any more.
        answer: Returns it, as a value to be sent as JSON; raises `APIFailure` if there is none.
    """

    ready: Callable[[], bool] = _never
    answer: Callable[[], object] = _never

    def pauses(self, clock: Callable[[], float] = time.monotonic) -> Iterator[float]:
        """Yields seconds to wait until the answer is known; then the reply is complete.

        Args:
            clock: Returns seconds on a clock that never goes back.
        """
        end = clock() + LONGEST_SECONDS
        while not self.ready() and clock() < end:
            yield CHECK_SECONDS
        try:
            known = json_reply(self.answer())
        except APIFailure as failure:
            known = failure.reply()
        self.status: int = known.status
        self.body: bytes = known.body
        self.headers = known.headers + self.headers
