"""The parts of a job that become batches: a file of requests each, and a row in the ledger."""

from __future__ import annotations

import os
import shutil
from pathlib import Path
from typing import TYPE_CHECKING, Any, Callable, Iterable, List, NamedTuple, Optional, Set, Tuple

from ..errors import OutputError
from ..ledger.schema import SENT

if TYPE_CHECKING:
    from ..ledger.ledger import Ledger

WRITTEN, UPLOADED, SUBMITTING, SUBMITTED, FETCHED, DONE = (
    "written",
    "uploaded",
    "submitting",
    "submitted",
    "fetched",
    "done",
)
"""The states of a chunk. One that is `submitting` may have become a batch that the ledger does not know yet. The
results of a `fetched` one are here, and its other requests wait to be sent again."""


class Chunk(NamedTuple):
    """A part of a job; one input file, and one batch at a time.

    Attributes:
        number: Its number, starting at 1.
        state: How far it is.
        url: The endpoint of all its requests.
        model: The model of all its requests.
        requests: How many there are.
        tokens: How many tokens they are expected to use.
        attempt: How often its requests have been in a batch, this one included; where they differ, the most.
        file_id: The uploaded input file.
        batch_id: The id of its batch; `None` before it is submitted.
    """

    number: int
    state: str
    url: str
    model: str
    requests: int
    tokens: int
    attempt: int
    file_id: Optional[str] = None
    batch_id: Optional[str] = None

    @property
    def group(self) -> Tuple[str, str]:
        """The endpoint and the model: what a batch has one of."""
        return self.url, self.model


class Chunks:
    """All chunks of a job.

    Args:
        ledger: The job's ledger.
        folder: Where the files of requests are.
        clock: Returns seconds since the epoch.
    """

    def __init__(self, ledger: Ledger, folder: Path, clock: Callable[[], float]) -> None:
        self._ledger = ledger
        self._folder = folder
        self._clock = clock

    def unfinished(self) -> List[Chunk]:
        """Returns the chunks whose results are not here."""
        columns = ", ".join(Chunk._fields)
        rows = self._ledger.database.execute(f"SELECT {columns} FROM chunks WHERE state <> ? ORDER BY number", (DONE,))
        return [Chunk(*row) for row in rows.fetchall()]

    def path(self, chunk: Chunk) -> Path:
        """Returns where the requests of a chunk are.

        Args:
            chunk: The chunk of the job.
        """
        return self._folder / f"{chunk.number:05}.jsonl"

    def new_file(self) -> Path:
        """Returns a path for the requests of a chunk that is being written."""
        try:
            self._folder.mkdir(exist_ok=True)
        except OSError as error:
            raise OutputError(f"Cannot make the folder {str(self._folder)!r}: {error.strerror}.") from error
        number = 0
        while (self._folder / f"part-{number}").exists():
            number += 1
        return self._folder / f"part-{number}"

    def sweep(self) -> None:
        """Deletes what an earlier run did not finish writing."""
        for path in self._folder.glob("part-*"):
            path.unlink()

    def add(self, written: Path, members: Iterable[Tuple[int, int]], chunk: Chunk) -> Chunk:
        """Makes a chunk of a file that is complete; its requests belong to it from now on.

        Args:
            written: The file; it is moved.
            members: The position of each of its requests, and how often it has been in a batch.
            chunk: What is known of it; its number is given here.
        """
        database = self._ledger.database
        number = int(database.execute("SELECT coalesce(max(number), 0) + 1 FROM chunks").fetchone()[0])
        chunk = chunk._replace(number=number)
        os.replace(written, self.path(chunk))
        with self._ledger.transaction():
            database.execute(f"INSERT INTO chunks ({_COLUMNS}, changed) VALUES ({_MARKS}, ?)", (*chunk, self._clock()))
            database.executemany(
                "UPDATE requests SET state = ?, chunk = ?, attempts = ? WHERE position = ?",
                ((SENT, number, attempts, position) for position, attempts in members),
            )
        return chunk

    def change(self, chunk: Chunk, **changes: Any) -> Chunk:
        """Keeps what has become of a chunk, at once.

        Args:
            chunk: The chunk as it was.
            changes: The new values of its fields.
        """
        chunk = chunk._replace(**changes)
        with self._ledger.transaction():
            self._update(chunk)
        return chunk

    def _update(self, chunk: Chunk) -> None:
        self._ledger.database.execute(
            "UPDATE chunks SET state = ?, file_id = ?, batch_id = ?, changed = ? WHERE number = ?",
            (chunk.state, chunk.file_id, chunk.batch_id, self._clock(), chunk.number),
        )

    def fetched(self, chunk: Chunk, *, cancelled: bool) -> Chunk:
        """Keeps that the results of a chunk are here, and that its other requests are to be sent again.

        Args:
            chunk: The chunk of the job.
            cancelled: Whether its batch was cancelled, which counts as no attempt.
        """
        chunk = chunk._replace(state=FETCHED)
        with self._ledger.transaction():
            self._update(chunk)
            if cancelled:
                self._ledger.database.execute(
                    "UPDATE requests SET attempts = attempts - 1 WHERE chunk = ? AND state = ?", (chunk.number, SENT)
                )
        return chunk

    def open_requests(self, chunk: Chunk) -> Set[str]:
        """Returns the ids of the requests of a chunk that have not ended.

        Args:
            chunk: The chunk of the job.
        """
        rows = self._ledger.database.execute(
            "SELECT custom_id FROM requests WHERE chunk = ? AND state = ?", (chunk.number, SENT)
        )
        return {row[0] for row in rows}

    def finish(self, chunk: Chunk) -> None:
        """Forgets the file of a chunk whose requests have all ended or belong to other chunks.

        Args:
            chunk: The chunk of the job.
        """
        self.change(chunk, state=DONE)
        self.path(chunk).unlink()

    def clear(self) -> None:
        """Deletes the folder once no chunk is left."""
        if not self.unfinished():
            shutil.rmtree(self._folder, ignore_errors=True)


_COLUMNS = ", ".join(Chunk._fields)
_MARKS = ", ".join("?" * len(Chunk._fields))
