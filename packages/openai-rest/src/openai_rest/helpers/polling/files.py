"""Waiting until a file has been processed."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from openai_core.call.deadline_scopes import until
from openai_core.effects import Call

from .schedule import PollSchedule, checked_time

if TYPE_CHECKING:
    from openai_core.effects import Flow

    from ...types.files import FileObject

FINISHED = ("processed", "error", "deleted")


def wait_for_processing(files: Any, id: str, *, poll_interval: float, max_wait_seconds: float) -> Flow[FileObject]:
    """Fetches a file until it is processed, deleted, or in error.

    Args:
        files: The resource that the method belongs to.
        id: The id of the file.
        poll_interval: Seconds between two requests.
        max_wait_seconds: How long to wait in all.

    Raises:
        PollTimeoutError: The file was not processed in that time.
    """
    checked_time("poll_interval", poll_interval)
    schedule = PollSchedule(
        files._client,
        f"The file {id!r}",
        interval_ms=poll_interval * 1000,
        max_wait_seconds=max_wait_seconds,
    )
    while True:
        file: FileObject = yield from until(schedule.deadline, Call(lambda: files.retrieve(id)))
        if file.status in FINISHED:
            return file
        yield from schedule.wait({}, file)
