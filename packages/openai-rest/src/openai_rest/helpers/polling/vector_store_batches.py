"""Putting many files into a vector store at once, and waiting until it has processed them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Iterable, Union

from openai_core.call.deadline_scopes import deadline_of_call, until
from openai_core.effects import Call, Gather
from openai_core.options import Omit, omit

from ..uploading.parts import checked_count
from .loop import in_turn, poll_until
from .schedule import PollSchedule, checked_times

if TYPE_CHECKING:
    from openai_core.effects import Flow
    from openai_core.types.sequences import SequenceNotStr
    from openai_core.uploads import FileTypes

    from ...types.files import FileObject
    from ...types.vector_stores import VectorStoreFileBatch


def poll(
    batches: Any, batch_id: str, *, vector_store_id: str, poll_interval_ms: Union[int, Omit] = omit
) -> Flow[VectorStoreFileBatch]:
    """Fetches a batch until none of its files is in progress; some of them may have failed, which `file_counts` tells.

    Args:
        batches: The resource that the method belongs to.
        batch_id: The id of the batch.
        vector_store_id: The id of the vector store.
        poll_interval_ms: Milliseconds between two requests.
    """
    schedule = PollSchedule(batches._client, f"The file batch {batch_id!r}", interval_ms=poll_interval_ms)
    headers = schedule.headers()
    return poll_until(
        _is_finished,
        lambda: batches.with_raw_response.retrieve(batch_id, vector_store_id=vector_store_id, extra_headers=headers),
        schedule,
    )


def _is_finished(batch: Any) -> bool:
    # The counts say more than the status, which stays "in_progress" for a moment after the last file.
    in_progress = getattr(batch.file_counts, "in_progress", None)
    return batch.status != "in_progress" if in_progress is None else not in_progress > 0


def create_and_poll(
    batches: Any, vector_store_id: str, *, poll_interval_ms: Union[int, Omit] = omit, **arguments: Any
) -> Flow[VectorStoreFileBatch]:
    """Puts files into a vector store and waits until all of them are processed.

    Args:
        batches: The resource that the method belongs to.
        vector_store_id: The id of the vector store.
        poll_interval_ms: Milliseconds between two requests.
        arguments: Those of `create`.
    """
    checked_times(poll_interval_ms)
    return in_turn(
        batches._client,
        lambda: batches.create(vector_store_id=vector_store_id, **arguments),
        lambda batch: batches.poll(batch.id, vector_store_id=vector_store_id, poll_interval_ms=poll_interval_ms),
    )


def upload_and_poll(
    batches: Any,
    vector_store_id: str,
    *,
    files: Iterable[FileTypes],
    max_concurrency: int = 5,
    file_ids: SequenceNotStr[str] = (),
    poll_interval_ms: Union[int, Omit] = omit,
    chunking_strategy: Any = omit,
) -> Flow[VectorStoreFileBatch]:
    """Uploads files, several at the same time, puts them into a vector store and waits until all are processed.

    Args:
        batches: The resource that the method belongs to.
        vector_store_id: The id of the vector store.
        files: The files. The first one that cannot be uploaded ends the call.
        max_concurrency: How many files are uploaded at the same time.
        file_ids: Ids of files that are there already, for the same batch.
        poll_interval_ms: Milliseconds between two requests.
        chunking_strategy: How the files are cut into chunks.

    Raises:
        ArgumentError: `max_concurrency` is below 1.
    """
    checked_times(poll_interval_ms)
    limit = checked_count("max_concurrency", max_concurrency)
    deadline = deadline_of_call(batches._client.deadline)
    uploads = (_uploaded(batches._client, file) for file in files)
    uploaded = yield from until(deadline, Gather(uploads, limit))
    create_and_poll = Call(
        lambda: batches.create_and_poll(
            vector_store_id=vector_store_id,
            file_ids=[*file_ids, *(file.id for file in uploaded)],
            poll_interval_ms=poll_interval_ms,
            chunking_strategy=chunking_strategy,
        )
    )
    batch: VectorStoreFileBatch = yield from until(deadline, create_and_poll)
    return batch


def _uploaded(client: Any, file: FileTypes) -> Flow[FileObject]:
    uploaded: FileObject = yield Call(lambda: client.files.create(file=file, purpose="assistants"))
    return uploaded
