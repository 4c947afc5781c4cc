"""What is to be done with which batch, and when. Pure: the time is an argument."""

from __future__ import annotations

from typing import Dict, List, Mapping, NamedTuple, Optional, Sequence

from .chunks import FETCHED, SUBMITTED, UPLOADED, WRITTEN, Chunk

UPLOAD, SUBMIT, LOOK, REWRITE = "upload", "submit", "look", "rewrite"

_GROWTH = 1.5


class Step(NamedTuple):
    """What is to be done now.

    Attributes:
        action: `upload`, `submit`, `look` or `rewrite`.
        chunks: With which chunks; `rewrite` has those whose requests are put together anew, the others have one.
    """

    action: str
    chunks: List[Chunk]


class Schedule:
    """Decides which chunks are uploaded, submitted and looked at.

    Batches are looked at less and less often while nothing happens, and all batches of a model together stay within
    the tokens that may be enqueued for it. What batches left unanswered waits until all of the same endpoint and model
    have ended, and is then sent again together: in as few batches as hold it.

    Args:
        first_look: Seconds until a batch is looked at for the first time.
        longest_wait: The longest time in seconds between two looks.
        enqueued_tokens: The limit for each model. Default: learnt when a batch is refused.
    """

    def __init__(
        self, first_look: float, longest_wait: float, enqueued_tokens: Optional[Mapping[str, int]] = None
    ) -> None:
        self._first_look = first_look
        self._longest_wait = longest_wait
        self._limits: Dict[str, int] = dict(enqueued_tokens or {})
        self._largest: Dict[str, int] = dict(enqueued_tokens or {})
        self._waits: Dict[int, float] = {}
        self._due: Dict[int, float] = {}

    def next(self, chunks: Sequence[Chunk], now: float) -> Optional[Step]:
        """Returns the next step, `None` while there is nothing to do but wait.

        Args:
            chunks: The chunks of the job that are not done, in their order.
            now: Seconds on a clock that never goes back.
        """
        for chunk in chunks:
            if chunk.state == SUBMITTED and self._due.get(chunk.number, now) <= now:
                return Step(LOOK, [chunk])
        for chunk in chunks:
            anew = self._to_rewrite([each for each in chunks if each.group == chunk.group])
            if anew:
                return Step(REWRITE, anew)
        for chunk in chunks:
            if chunk.state in (WRITTEN, UPLOADED) and self._may_be_enqueued(chunk, chunks):
                return Step(UPLOAD if chunk.state == WRITTEN else SUBMIT, [chunk])
        return None

    def _to_rewrite(self, group: List[Chunk]) -> List[Chunk]:
        too_large = [chunk for chunk in group if chunk.state in (WRITTEN, UPLOADED) and self._is_too_large(chunk)]
        return too_large or (group if all(chunk.state == FETCHED for chunk in group) else [])

    def _is_too_large(self, chunk: Chunk) -> bool:
        largest = self.largest(chunk.model)
        return largest is not None and chunk.requests > 1 and chunk.tokens > largest

    def largest(self, model: str) -> Optional[int]:
        """Returns the most tokens that one batch of a model may have, `None` while no limit is known.

        Args:
            model: The name of the model.
        """
        return self._largest.get(model)

    def wait(self, chunks: Sequence[Chunk], now: float) -> float:
        """Returns the seconds until a batch is to be looked at.

        Args:
            chunks: The chunks of the job that are not done.
            now: Seconds on a clock that never goes back.
        """
        due = [self._due.get(chunk.number, now) for chunk in chunks if chunk.state == SUBMITTED]
        return max(0.0, min(due) - now) if due else self._first_look

    def looked(self, chunk: Chunk, now: float, *, progressed: bool) -> None:
        """Takes in that a batch goes on; the next look is later, unless something has happened.

        Args:
            chunk: The chunk of the batch.
            now: Seconds on a clock that never goes back.
            progressed: Whether requests of it have ended since the last look.
        """
        before = self._waits.get(chunk.number)
        wait = self._first_look if before is None or progressed else min(self._longest_wait, before * _GROWTH)
        self._waits[chunk.number] = wait
        self._due[chunk.number] = now + wait

    def refused(self, chunk: Chunk, chunks: Sequence[Chunk]) -> bool:
        """Takes in that too many tokens are enqueued.

        Args:
            chunk: The chunk that was refused.
            chunks: The chunks of the job that are not done.

        Returns:
            Whether its requests can be submitted later. Where nothing else is enqueued, the chunk is too large by
            itself: batches of half its size are tried, but one request cannot be halved.
        """
        enqueued = _enqueued(chunk, chunks)
        if enqueued:
            self._limits[chunk.model] = enqueued
        else:
            self._largest[chunk.model] = chunk.tokens // 2
        return bool(enqueued) or chunk.requests > 1

    def _may_be_enqueued(self, chunk: Chunk, chunks: Sequence[Chunk]) -> bool:
        limit = self._limits.get(chunk.model)
        enqueued = _enqueued(chunk, chunks)
        return limit is None or not enqueued or enqueued + chunk.tokens <= limit


def _enqueued(chunk: Chunk, chunks: Sequence[Chunk]) -> int:
    """Returns the tokens of all other batches of the same model that are under way."""
    others: List[Chunk] = [each for each in chunks if each.state == SUBMITTED and each.model == chunk.model]
    return sum(max(1, each.tokens) for each in others if each.number != chunk.number)
