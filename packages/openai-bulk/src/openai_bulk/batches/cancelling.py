"""Cancels the batches of a job that no process runs."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from openai_core.errors import APIStatusError

from ..ledger.ledger import Ledger
from .calls import BatchCalls
from .chunks import SUBMITTED, Chunks

if TYPE_CHECKING:
    from ..paths import JobPaths

_ENDED = 409


async def cancel_batches(paths: JobPaths, client: Any) -> int:
    """Cancels what is under way; the next run fetches what was answered until then.

    Args:
        paths: The files of the job.
        client: An asynchronous client, which is closed at the end.

    Returns:
        How many batches were cancelled.
    """
    async with client:
        calls, count = BatchCalls(client), 0
        ledger = Ledger(paths.ledger)
        try:
            for chunk in Chunks(ledger, paths.batches, lambda: 0.0).unfinished():
                if chunk.state == SUBMITTED and chunk.batch_id is not None:
                    count += await cancel(calls, chunk.batch_id)
        finally:
            ledger.close()
    return count


async def cancel(calls: BatchCalls, batch_id: str) -> int:
    """Cancels one batch; returns 0 if it has ended meanwhile, otherwise 1.

    Args:
        calls: The calls of the API.
        batch_id: The id of the batch.
    """
    try:
        await calls.cancel(batch_id)
    except APIStatusError as error:
        if error.status_code != _ENDED:
            raise
        return 0
    return 1
