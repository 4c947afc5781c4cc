"""Putting files into a vector store, and waiting until it has processed them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Union

from openai_core.options import Omit, omit

from .loop import in_turn, poll_until
from .schedule import PollSchedule, checked_times

if TYPE_CHECKING:
    from openai_core.effects import Flow
    from openai_core.uploads import FileTypes

    from ...types.vector_stores import VectorStoreFile


def poll(
    files: Any,
    file_id: str,
    *,
    vector_store_id: str,
    poll_interval_ms: Union[int, Omit] = omit,
    max_wait_seconds: Union[float, Omit] = omit,
) -> Flow[VectorStoreFile]:
    """Fetches a file of a vector store until it is completed, cancelled, or has failed.

    Args:
        files: The resource that the method belongs to.
        file_id: The id of the file.
        vector_store_id: The id of the vector store.
        poll_interval_ms: Milliseconds between two requests.
        max_wait_seconds: How long to wait in all.

    Raises:
        PollTimeoutError: The file was not processed in that time.
    """
    schedule = PollSchedule(
        files._client,
        f"The vector store file {file_id!r}",
        interval_ms=poll_interval_ms,
        max_wait_seconds=max_wait_seconds,
    )
    headers = schedule.headers()
    return poll_until(
        lambda file: file.status != "in_progress",
        lambda: files.with_raw_response.retrieve(file_id, vector_store_id=vector_store_id, extra_headers=headers),
        schedule,
    )


def create_and_poll(
    files: Any,
    file_id: str,
    *,
    vector_store_id: str,
    poll_interval_ms: Union[int, Omit] = omit,
    max_wait_seconds: Union[float, Omit] = omit,
    **arguments: Any,
) -> Flow[VectorStoreFile]:
    """Puts a file into a vector store and waits until it is processed.

    Args:
        files: The resource that the method belongs to.
        file_id: The id of the file.
        vector_store_id: The id of the vector store.
        poll_interval_ms: Milliseconds between two requests.
        max_wait_seconds: How long to wait in all, from when the file is in the store.
        arguments: Those of `create`.
    """
    checked_times(poll_interval_ms, max_wait_seconds)
    waits = {"poll_interval_ms": poll_interval_ms, "max_wait_seconds": max_wait_seconds}
    return in_turn(
        files._client,
        lambda: files.create(vector_store_id=vector_store_id, file_id=file_id, **arguments),
        lambda _: files.poll(file_id, vector_store_id=vector_store_id, **waits),
    )


def upload(
    files: Any, *, vector_store_id: str, file: FileTypes, chunking_strategy: Any = omit
) -> Flow[VectorStoreFile]:
    """Uploads a file and puts it into a vector store, which then processes it.

    Args:
        files: The resource that the method belongs to.
        vector_store_id: The id of the vector store.
        file: The file to upload.
        chunking_strategy: How it is cut into chunks.
    """
    return in_turn(
        files._client,
        lambda: files._client.files.create(file=file, purpose="assistants"),
        lambda uploaded: files.create(
            vector_store_id=vector_store_id, file_id=uploaded.id, chunking_strategy=chunking_strategy
        ),
    )


def upload_and_poll(
    files: Any,
    *,
    vector_store_id: str,
    file: FileTypes,
    poll_interval_ms: Union[int, Omit] = omit,
    max_wait_seconds: Union[float, Omit] = omit,
    **arguments: Any,
) -> Flow[VectorStoreFile]:
    """Uploads a file, puts it into a vector store and waits until it is processed.

    Args:
        files: The resource that the method belongs to.
        vector_store_id: The id of the vector store.
        file: The file to upload.
        poll_interval_ms: Milliseconds between two requests.
        max_wait_seconds: How long to wait in all, from when the file is in the store.
        arguments: Those of `create_and_poll`.
    """
    checked_times(poll_interval_ms, max_wait_seconds)
    waits = {"poll_interval_ms": poll_interval_ms, "max_wait_seconds": max_wait_seconds}
    return in_turn(
        files._client,
        lambda: files._client.files.create(file=file, purpose="assistants"),
        lambda uploaded: files.create_and_poll(
            vector_store_id=vector_store_id, file_id=uploaded.id, **waits, **arguments
        ),
    )
