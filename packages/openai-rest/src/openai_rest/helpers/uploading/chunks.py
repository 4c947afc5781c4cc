"""Uploading one large file in parts, one after the other or several at the same time."""

from __future__ import annotations

from threading import Lock
from typing import TYPE_CHECKING, Any, Callable, Iterator, List, Optional, Tuple, Union

from openai_core.call.deadline_scopes import deadline_of_call, until
from openai_core.deadlines import Deadline
from openai_core.effects import Call, CallInThread, Gather
from openai_core.errors import APIConnectionError
from openai_core.logs import logger
from openai_core.options import Omit, omit

from .parts import checked_count, source_of

if TYPE_CHECKING:
    from openai_core.effects import Flow

    from ...types.uploads import Upload
    from .parts import Source

DEFAULT_PART_SIZE = 64 * 1024 * 1024
"""Bytes in a part: the most that the API takes."""

Progress = Callable[[int, int], Any]
"""Called with the bytes that have been uploaded, and with those of the whole file."""


def upload_file_chunked(
    uploads: Any,
    *,
    file: Any,
    mime_type: str,
    purpose: str,
    filename: Optional[str] = None,
    bytes: Optional[int] = None,
    part_size: Optional[int] = None,
    md5: Union[str, Omit] = omit,
    max_concurrency: int = 1,
    on_progress: Optional[Progress] = None,
) -> Flow[Upload]:
    """Uploads a file in parts.

    A file at a path is read from disk while it is being sent. Of bytes and of handles, as many parts are in memory as
    are sent at the same time.

    If a part fails, or the file cannot be read, the upload is cancelled, and the error is raised. Nothing more is sent
    where the API cannot be reached, or when the call itself is cancelled; the API drops the upload an hour later.

    Args:
        uploads: The resource that the method belongs to.
        file: A path, bytes, or a binary handle.
        mime_type: The media type of the file.
        purpose: What it is for.
        filename: Its name; that of the path or handle by default.
        bytes: Its size in bytes; found out by default.
        part_size: Bytes in a part, the last one aside. Default: 64 MiB.
        md5: The MD5 checksum of the file, which the API compares.
        max_concurrency: How many parts are sent at the same time.
        on_progress: Called after each part with the bytes that have been sent, and those of the whole file.

    Raises:
        ArgumentError: An argument cannot be used; nothing was sent.
        UploadFileError: The file cannot be read.
        APIError: A request failed.
    """
    size = DEFAULT_PART_SIZE if part_size is None else checked_count("part_size", part_size)
    limit = checked_count("max_concurrency", max_concurrency)
    deadline = deadline_of_call(uploads._client.deadline)
    source = yield CallInThread(lambda: source_of(file, filename, bytes, size))
    create = Call(
        lambda: uploads.create(bytes=source.size, filename=source.filename, mime_type=mime_type, purpose=purpose)
    )
    upload = yield from until(deadline, create)
    try:
        part_ids = yield from _Transfer(uploads, upload.id, source, deadline, on_progress).run(limit)
    except Exception as error:
        yield from _give_up(uploads, upload.id, deadline, error)
        raise
    complete = Call(lambda: uploads.complete(upload_id=upload.id, part_ids=part_ids, md5=md5))
    completed: Upload = yield from until(deadline, complete)
    return completed


class _Transfer:
    """The parts of one upload on their way."""

    def __init__(
        self, uploads: Any, upload_id: str, source: Source, deadline: Deadline, on_progress: Optional[Progress]
    ) -> None:
        self._uploads = uploads
        self._upload_id = upload_id
        self._source = source
        self._deadline = deadline
        self._on_progress = on_progress
        self._sent = 0
        self._lock = Lock()

    def run(self, limit: int) -> Flow[List[str]]:
        """Sends all parts, at most `limit` at the same time; returns their ids in the order of the file."""
        sent: List[Optional[Tuple[int, str]]] = yield Gather(self._flows(), limit)
        return [part_id for _, part_id in sorted(filter(None, sent))]

    def _flows(self) -> Iterator[Flow[Optional[Tuple[int, str]]]]:
        while not self._source.exhausted:
            yield self._send_next()

    def _send_next(self) -> Flow[Optional[Tuple[int, str]]]:
        part = yield CallInThread(self._source.next_part)
        if part is None:
            return None
        send = Call(lambda: self._uploads.parts.create(upload_id=self._upload_id, data=part.data))
        try:
            created = yield from until(self._deadline, send)
        finally:
            part.release()
        logger.info("Uploaded part %s for upload %s", created.id, self._upload_id)
        yield Call(lambda: self._report(part.size))
        return part.number, created.id

    def _report(self, size: int) -> Any:
        # Parts may end at the same time, in several threads; the numbers only grow.
        with self._lock:
            self._sent += size
            return None if self._on_progress is None else self._on_progress(self._sent, self._source.size)


def _give_up(uploads: Any, upload_id: str, deadline: Deadline, error: Exception) -> Flow[None]:
    """Cancels an upload, so that nothing is left at the API; what failed before is what the caller has to hear."""
    if isinstance(error, APIConnectionError):
        return
    try:
        yield from until(deadline, Call(lambda: uploads.cancel(upload_id=upload_id)))
    except Exception:
        logger.debug("Could not cancel the upload %s", upload_id, exc_info=True)
