"""What goes wrong with batches, and how long they take. Deterministic: the same requests fail in each run of a test."""

from __future__ import annotations

import zlib
from dataclasses import dataclass, field
from typing import Dict, Optional, Tuple


@dataclass
class BatchPlan:
    """What happens to batches.

    Attributes:
        failures: The share of requests, from 0 to 1, that a server error answers. A request that fails in one batch
            need not fail in the next.
        expire: Which batches expire, counted from 1 in the order of their creation. They answer half of their requests.
        seconds: The time that each step of a batch takes by the emulator's clock. Default 0: a step for each retrieval.
        enqueued_tokens: The most that all batches under way may hold, at four bytes a token. Default: no limit.
    """

    failures: float = 0.0
    expire: Tuple[int, ...] = ()
    seconds: float = 0.0
    enqueued_tokens: Optional[int] = None
    _numbers: Dict[str, int] = field(default_factory=dict)

    def number(self, batch_id: str, number: int) -> None:
        """Learns how many batches there were when one was created.

        Args:
            batch_id: The id of the batch.
            number: Its number, from 1.
        """
        self._numbers[batch_id] = number

    def expires(self, batch_id: str) -> bool:
        """Whether a batch expires.

        Args:
            batch_id: The id of the batch.
        """
        return self._numbers.get(batch_id) in self.expire

    def fails(self, batch_id: str, custom_id: str) -> bool:
        """Whether a server error answers a request.

        Args:
            batch_id: The id of the batch.
            custom_id: The id of the request.
        """
        if not self.failures:
            return False
        lot = zlib.crc32(f"{self._numbers.get(batch_id)} {custom_id}".encode())
        return lot % 10_000 < self.failures * 10_000
