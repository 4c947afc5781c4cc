"""The ledger of a job: an SQLite file that tells, after any crash, what is still to be done."""

from __future__ import annotations

import sqlite3
from contextlib import contextmanager
from pathlib import Path
from typing import Any, Dict, Generator, List, Optional, Sequence, Tuple

from ..errors import ChangedJobError, InputError, LedgerError, OutputError
from ..requests import BulkRequest
from .files import locked, opened
from .rows import Known
from .schema import ANSWERED, FAILED, PENDING, SENT, VERSION

_SELECTED = 500


class Ledger:
    """The ledger while a job runs. Changes are collected and written by `flush`, in one transaction.

    Args:
        path: The SQLite file; made if it is not there.

    Raises:
        LedgerInUseError: Another process runs the job.
        LedgerError: The file is no ledger, or of a newer release.
        OutputError: The folder cannot be written to.
    """

    def __init__(self, path: Path) -> None:
        self.path = path
        self._sent: Dict[int, Tuple[int, int]] = {}
        self._ended: List[Tuple[object, ...]] = []
        self._failures: Dict[Tuple[int, str], int] = {}
        self._facts: Dict[str, str] = {}
        self._lock = locked(path)
        try:
            self._database = opened(path)
            try:
                self._check_version()
            except BaseException:
                self._database.close()
                raise
        except BaseException:
            self._lock.release()
            raise

    # Facts

    def fact(self, name: str) -> Optional[str]:
        """Returns a fact that was committed, `None` if there is none.

        Args:
            name: The name of the fact.
        """
        row = self._database.execute("SELECT value FROM facts WHERE name = ?", (name,)).fetchone()
        return None if row is None else str(row[0])

    def note(self, name: str, value: object) -> None:
        """Keeps a fact with the next flush.

        Args:
            name: The name of the fact.
            value: Its value, kept as text.
        """
        self._facts[name] = str(value)

    def _check_version(self) -> None:
        version = self.fact("version")
        if version is None:
            self.note("version", VERSION)
            self.flush()
        elif version != str(VERSION):
            raise LedgerError(
                f"The ledger {str(self.path)!r} has the version {version}, and this release reads {VERSION}; "
                "finish the job with the release that began it, or begin anew with restart=True."
            )

    # Requests

    def register(self, requests: Sequence[BulkRequest], source: str, unit: str = "line") -> Dict[int, int]:
        """Enters requests that are new and returns the state of each by its position.

        Args:
            requests: Requests in the order of their positions.
            source: What the input is called in messages.
            unit: What positions count. Default `line`.

        Raises:
            InputError: Two requests have the same custom_id.
            ChangedJobError: A request is not the one that was registered at this position before.
        """
        known = self._known(requests[0].position, requests[-1].position)
        fresh: List[BulkRequest] = []
        states: Dict[int, int] = {}
        for request in requests:
            before = known.get(request.position)
            if before is None:
                fresh.append(request)
                states[request.position] = PENDING
            elif request.is_as_before(*before[2:]):
                states[request.position] = before[1]
            else:
                raise ChangedJobError(
                    f"{unit.capitalize()} {request.position} of {source} has changed since the job was begun "
                    f"(custom_id {request.custom_id!r}); restore it, or begin anew with restart=True."
                )
        if fresh:
            self._insert(fresh, source, unit)
        return states

    def _known(self, first: int, last: int) -> Dict[int, Tuple[Any, ...]]:
        """Returns position, state and what else was registered, by the position."""
        return {row[0]: row for row in self._database.execute(_REGISTERED, (first, last))}

    def _insert(self, requests: Sequence[BulkRequest], source: str, unit: str) -> None:
        statement = "INSERT INTO requests (position, custom_id, fingerprint, size, model) VALUES (?, ?, ?, ?, ?)"
        rows = [(each.position, each.custom_id, each.fingerprint, each.size, each.model) for each in requests]
        try:
            with self.transaction():
                self._database.executemany(statement, rows)
        except sqlite3.IntegrityError:
            raise self._duplicate(requests, source, unit) from None

    def _duplicate(self, requests: Sequence[BulkRequest], source: str, unit: str) -> InputError:
        seen: Dict[str, int] = {}
        for request in requests:
            first = seen.get(request.custom_id) or self.position_of(request.custom_id)
            if first is not None:
                reason = f"has the custom_id {request.custom_id!r}, which {unit} {first} has already."
                return InputError(reason, line=request.position, source=source, unit=unit)
            seen[request.custom_id] = request.position
        raise LedgerError(f"The ledger {str(self.path)!r} refuses requests that it does not know; begin anew.")

    def position_of(self, custom_id: str) -> Optional[int]:
        """Returns the position of a request by its id, `None` if it is not known.

        Args:
            custom_id: The id of the request.
        """
        row = self._database.execute("SELECT position FROM requests WHERE custom_id = ?", (custom_id,)).fetchone()
        return None if row is None else int(row[0])

    def model_of(self, position: int) -> str:
        """Returns the model that a request is for.

        Args:
            position: The position of the request in the job.
        """
        row = self._database.execute("SELECT model FROM requests WHERE position = ?", (position,)).fetchone()
        return str(row[0])

    def known_of(self, custom_ids: Sequence[str]) -> Dict[str, Known]:
        """Returns what is known of requests, by their ids.

        Args:
            custom_ids: The ids; unknown ones are left out of the result.
        """
        found: Dict[str, Known] = {}
        for start in range(0, len(custom_ids), _SELECTED):
            some = custom_ids[start : start + _SELECTED]
            marks = ",".join("?" * len(some))
            rows = self._database.execute(
                f"SELECT custom_id, position, state, attempts FROM requests WHERE custom_id IN ({marks})", tuple(some)
            )
            found.update({custom_id: Known(*values) for custom_id, *values in rows})
        return found

    def last_position(self) -> int:
        """Returns the highest position that is known, 0 if there is none."""
        return int(self._database.execute("SELECT coalesce(max(position), 0) FROM requests").fetchone()[0])

    def details_of(self, custom_ids: Sequence[str]) -> Dict[str, Dict[str, Any]]:
        """Returns the tokens, cost and latency of requests by their ids.

        Args:
            custom_ids: The ids; unknown ones are left out of the result.
        """
        names = ("input_tokens", "cached_tokens", "output_tokens", "cost", "latency")
        found: Dict[str, Dict[str, Any]] = {}
        for start in range(0, len(custom_ids), _SELECTED):
            some = custom_ids[start : start + _SELECTED]
            marks = ",".join("?" * len(some))
            statement = f"SELECT custom_id, {', '.join(names)} FROM requests WHERE custom_id IN ({marks})"
            for custom_id, *values in self._database.execute(statement, tuple(some)):
                found[custom_id] = dict(zip(names, values))
        return found

    # Changes

    def sent(self, position: int, attempts: int) -> None:
        """Notes that a request goes out.

        Args:
            position: The position of the request in the job.
            attempts: Which attempt it is, from 1.
        """
        self._sent[position] = (attempts, position)

    def ended(
        self,
        position: int,
        state: int,
        attempts: int,
        when: float,
        latency: Optional[float] = None,
        input_tokens: int = 0,
        cached_tokens: int = 0,
        output_tokens: int = 0,
        cost: Optional[float] = None,
        cause: Optional[str] = None,
    ) -> None:
        """Notes how a request has ended.

        Args:
            position: The position of the request in the job.
            state: The number of its state, answered or failed.
            attempts: How often it was sent.
            when: When it ended, in seconds since 1970.
            latency: How many seconds the answer took; `None`, the default, where nobody measured.
            input_tokens: How many tokens were sent (0 by default).
            cached_tokens: How many of them came from the cache (0 by default).
            output_tokens: How many tokens came back (0 by default).
            cost: What it cost by the user's prices; `None`, the default, without a price.
            cause: The kind of failure; `None`, the default, for an answer.
        """
        # How often it was sent, the row tells.
        self._sent.pop(position, None)
        self._ended.append(
            (state, attempts, when, latency, input_tokens, cached_tokens, output_tokens, cost, cause, position)
        )

    def happened(self, when: float, kind: str) -> None:
        """Counts a failure or a refusal in its second.

        Args:
            when: When it happened, in seconds since 1970.
            kind: The kind of failure or refusal.
        """
        second = (int(when), kind)
        self._failures[second] = self._failures.get(second, 0) + 1

    def flush(self) -> None:
        """Writes all changes in one transaction; where that fails, they stay to be written later."""
        if not (self._sent or self._ended or self._facts or self._failures):
            return
        with self.transaction():
            execute = self._database.executemany
            execute(_SENT, self._sent.values())
            execute(_END, self._ended)
            execute(_COUNT, ((*second, count) for second, count in self._failures.items()))
            execute("INSERT OR REPLACE INTO facts VALUES (?, ?)", self._facts.items())
        self._sent, self._ended, self._failures, self._facts = {}, [], {}, {}

    def forget_unsent(self) -> None:
        """Forgets all requests if none was sent or written into a batch yet: the input may still be corrected."""
        begun = "SELECT 1 FROM requests WHERE state <> ? OR attempts > 0 OR chunk IS NOT NULL LIMIT 1"
        if self._database.execute(begun, (PENDING,)).fetchone() is None:
            with self.transaction():
                self._database.execute("DELETE FROM requests")

    def reopen_failed(self) -> int:
        """Makes all requests pending that have failed; returns how many."""
        with self.transaction():
            cursor = self._database.execute("UPDATE requests SET state = 0, cause = NULL WHERE state = ?", (FAILED,))
            self._database.execute("INSERT OR REPLACE INTO facts VALUES ('errors_size', '0')")
        return int(cursor.rowcount)

    def forget_sent(self) -> None:
        """Makes all requests pending that were under way when a run ended, and belong to no batch."""
        with self.transaction():
            self._database.execute("UPDATE requests SET state = 0 WHERE state = ? AND chunk IS NULL", (SENT,))

    # Questions

    def counts(self) -> Dict[int, int]:
        """Returns how many requests are in each state."""
        return dict(self._database.execute("SELECT state, count(*) FROM requests GROUP BY state").fetchall())

    def totals(self) -> Tuple[int, int, float]:
        """Returns the tokens in, the tokens out and the cost of all answers."""
        statement = "SELECT coalesce(sum(input_tokens), 0), coalesce(sum(output_tokens), 0), coalesce(sum(cost), 0)"
        row = self._database.execute(f"{statement} FROM requests WHERE state = ?", (ANSWERED,)).fetchone()
        return int(row[0]), int(row[1]), float(row[2])

    def causes(self) -> Dict[str, int]:
        """Returns how many requests failed for each cause."""
        statement = "SELECT cause, count(*) FROM requests WHERE state = ? GROUP BY cause"
        return dict(self._database.execute(statement, (FAILED,)).fetchall())

    @property
    def database(self) -> sqlite3.Connection:
        """The connection, for the parts of the ledger that have modules of their own."""
        return self._database

    @contextmanager
    def transaction(self) -> Generator[None, None, None]:
        """Commits what is changed within it, or none of it.

        Raises:
            OutputError: It cannot be written, for example because the disk is full.
        """
        try:
            with self._database:
                self._database.execute("BEGIN IMMEDIATE")
                yield
        except sqlite3.OperationalError as error:
            raise OutputError(
                f"Cannot write the ledger {str(self.path)!r}: {error}. Make room and run the job again."
            ) from error

    def close(self) -> None:
        """Writes what is left and lets other processes run the job."""
        try:
            self.flush()
        finally:
            self._database.close()
            self._lock.release()


_REGISTERED = "SELECT position, state, custom_id, fingerprint, size, model FROM requests WHERE position BETWEEN ? AND ?"

_SENT = "UPDATE requests SET state = 1, attempts = ? WHERE position = ? AND state < 2"

_END = """UPDATE requests SET state = ?, attempts = ?, ended = ?, latency = ?, input_tokens = ?, cached_tokens = ?,
    output_tokens = ?, cost = ?, cause = ? WHERE position = ?"""

_COUNT = """INSERT INTO failures VALUES (?, ?, ?) ON CONFLICT (second, kind)
    DO UPDATE SET count = count + excluded.count"""
