"""Sorts requests into chunks: one endpoint and one model each, within the limits of a batch."""

from __future__ import annotations

import os
from pathlib import Path
from typing import TYPE_CHECKING, BinaryIO, Callable, Dict, Iterable, Iterator, List, Tuple

from openai_core.encoding.json import encode

from ..errors import OutputError
from ..inputs.jsonl import json_lines
from ..requests import BulkRequest
from .chunks import FETCHED, WRITTEN, Chunk, Chunks
from .splitting import BatchLimits, Fill

if TYPE_CHECKING:
    from ..ledger.rows import Known
    from ..tokens import TokenEstimates


def write_chunks(
    requests: Iterable[BulkRequest], chunks: Chunks, limits_of: Callable[[str], BatchLimits]
) -> List[Chunk]:
    """Writes requests into chunks, which counts as an attempt of each.

    Args:
        requests: The requests that are to be sent.
        chunks: Where they go.
        limits_of: Returns how large one may be for a model.

    Raises:
        OutputError: A file cannot be written.
    """
    made: List[Chunk] = []
    drafts: Dict[Tuple[str, str], _Draft] = {}
    try:
        for request in requests:
            line = encode(request.batch_line()) + b"\n"
            request.attempts += 1
            group = (request.url, request.model)
            draft = drafts.get(group)
            if draft is not None and not draft.fill.fits(request, len(line)):
                made.append(drafts.pop(group).finish(chunks, group))
                draft = None
            if draft is None:
                draft = drafts[group] = _Draft(chunks.new_file(), limits_of(request.model))
            draft.add(request, line)
        while drafts:
            group, draft = drafts.popitem()
            made.append(draft.finish(chunks, group))
    except OSError as error:
        raise OutputError(f"Cannot write the input of a batch: {error.strerror}; make room and run again.") from error
    finally:
        for draft in drafts.values():
            draft.discard()
    return made


class _Draft:
    """A chunk that is being written."""

    def __init__(self, path: Path, limits: BatchLimits) -> None:
        self.fill = Fill(limits)
        self._path = path
        self._file: BinaryIO = open(path, "wb", buffering=1 << 18)  # noqa: SIM115 - closed by `finish` or `discard`
        self._members: List[Tuple[int, int]] = []

    def add(self, request: BulkRequest, line: bytes) -> None:
        self._file.write(line)
        self._members.append((request.position, request.attempts))
        self.fill.add(request, len(line))

    def finish(self, chunks: Chunks, group: Tuple[str, str]) -> Chunk:
        self._file.flush()
        os.fsync(self._file.fileno())
        self._file.close()
        attempt = max(attempts for _, attempts in self._members)
        chunk = Chunk(0, WRITTEN, *group, self.fill.requests, self.fill.tokens, attempt)
        return chunks.add(self._path, self._members, chunk)

    def discard(self) -> None:
        self._file.close()
        self._path.unlink()


def read_again(
    chunk: Chunk, chunks: Chunks, tokens: TokenEstimates, known: Callable[[List[str]], Dict[str, Known]]
) -> Iterator[BulkRequest]:
    """Yields the requests of a chunk that have not ended, from its file.

    Args:
        chunk: The chunk of the job.
        chunks: Where its file is.
        tokens: Estimates what they will use.
        known: Finds what the ledger knows of requests by their ids.
    """
    wanted = chunks.open_requests(chunk)
    found = known(sorted(wanted))
    # What no batch has taken yet was not attempted, though writing it down has counted as an attempt.
    uncounted = 0 if chunk.state == FETCHED else 1
    for _, entry in json_lines(chunks.path(chunk)):
        if entry["custom_id"] in wanted:
            position, _, attempts = found[entry["custom_id"]]
            request = BulkRequest(position, entry["custom_id"], entry["url"], entry["body"])
            request.tokens = tokens.input_tokens(request)
            request.attempts = attempts - uncounted
            yield request
