"""One run of a job: opens its files, says what is still to be done, and completes the output. Engines do the rest."""

from __future__ import annotations

import os
import time
from pathlib import Path
from typing import TYPE_CHECKING, Callable, Iterator, List, Optional

from .errors import ChangedJobError, LedgerError, OutputError
from .job import Job
from .ledger.files import remove
from .ledger.ledger import Ledger
from .ledger.reports import read_report
from .ledger.schema import FAILED, PENDING, SENT
from .outputs.exports import export
from .outputs.journal import Journal
from .pace.pacer import Pacer
from .recorder import Recorder
from .report import Report
from .stopping import STOP_ASKED
from .tokens import TokenEstimates

if TYPE_CHECKING:
    from .options import RunOptions
    from .paths import JobPaths
    from .requests import BulkRequest

_ENTERED_AT_ONCE = 1000
"""Requests that are entered into the ledger in one transaction."""
_LOOKED_UP_AT_ONCE = 250
"""Requests that are looked up in the ledger at a time; answers wait meanwhile."""
_BLOCK_BYTES = 16 * 1024 * 1024
"""What the requests of a block may hold in memory, with the last one beyond it."""


class Run:
    """The files of a job while it runs.

    Args:
        job: What is to be run, with its requests.
        paths: Where its files are.
        options: How it is run.

    Attributes:
        total: How many requests there are; `None` while that is unknown.
        finished: Whether the job ended in an earlier run and its output is complete.
        note: What the engine does at the moment, for the progress display.
        cancel_asked: Whether another process has asked the job to stop and to cancel its batches.

    Raises:
        LedgerInUseError: Another process runs the job.
        ChangedJobError: The output was asked for in another form before.
        LedgerError: A file is damaged, or in the way.
    """

    def __init__(self, job: Job, paths: JobPaths, options: RunOptions) -> None:
        self.job = job
        self.paths = paths
        self.options = options
        self.clock: Callable[[], float] = options.clock or time.time
        self.tokens: TokenEstimates = TokenEstimates(options.count_tokens)
        self.pacer: Pacer = Pacer(options.limits)
        self.total: Optional[int] = None
        self.finished: bool = False
        self.note = ""
        self.cancel_asked: bool = False
        if options.restart:
            _forget(paths)
        self.ledger: Ledger = Ledger(paths.ledger)
        self._journals: List[Journal] = []
        self._opened = False
        try:
            self._open()
        except BaseException:
            self.close()
            raise

    def _open(self) -> None:
        journal = self.paths.journal(self.options.ordered)
        self._begin()
        self.ledger.note(STOP_ASKED, 0)
        self.ledger.flush()
        complete = self.ledger.fact("finished") == "1"
        if complete and not self.paths.output.exists():
            raise LedgerError(
                f"The job of {str(self.paths.output)!r} is complete, but that file is gone; restore it, "
                "or begin anew with restart=True."
            )
        self.finished = complete and not journal.exists()
        if self.finished:
            return
        if self.options.retry_failed:
            _reopen_failed(self.ledger, self.paths)
        answers = self._journal(journal)
        errors = self._journal(self.paths.errors)
        self.recorder: Recorder = Recorder(self.ledger, answers, errors, self.options, self.tokens, self.clock)
        self._opened = True
        self.recorder.recover()
        self.ledger.forget_sent()

    def _begin(self) -> None:
        wanted = f"{self.paths.format}{' ordered' if self.options.ordered else ''}"
        before = self.ledger.fact("output")
        if before is None:
            if self.paths.output.exists() and self.paths.output.stat().st_size > 0:
                raise LedgerError(
                    f"{str(self.paths.output)!r} exists and belongs to no job; name another output, "
                    "or pass restart=True."
                )
            self.ledger.note("output", wanted)
            self.ledger.note("job", os.urandom(6).hex())
            self.ledger.note("begun", self.clock())
            self.ledger.flush()
        elif before != wanted:
            raise ChangedJobError(
                f"The job was begun with the output {before!r} and is to go on with {wanted!r}; "
                "go on as before, or begin anew with restart=True."
            )

    def _journal(self, path: Path) -> Journal:
        journal = Journal(path)
        self._journals.append(journal)
        return journal

    def register(self) -> None:
        """Reads the whole input once, so that mistakes in it are found before anything is sent.

        An input that can be read only once is checked while it is being sent.

        Raises:
            InputError: A line is no request, or has the id of another.
            ChangedJobError: The input is not the one that the job was begun with.
        """
        if not self.job.source.repeatable:
            return
        self.ledger.forget_unsent()
        last = 0
        for block in _blocks(self.job.requests(), _ENTERED_AT_ONCE):
            self.ledger.register(block, self.job.source.name, self.job.source.unit)
            last = block[-1].position
        counts = self.ledger.counts()
        self.total = sum(counts.values())
        beyond, unit = self.ledger.last_position(), self.job.source.unit
        if beyond > last:
            raise ChangedJobError(
                f"The job was begun with {beyond} {unit}s, and {self.job.source.name} now ends at {unit} {last}; "
                "restore it, or begin anew with restart=True."
            )
        if counts.get(PENDING, 0):
            self._reopen()

    def _reopen(self) -> None:
        if self.finished:
            raise ChangedJobError(
                f"The job of {str(self.paths.output)!r} is complete, and {self.job.source.name} has new lines; "
                "name another output for them, or begin anew with restart=True."
            )
        self.ledger.note("finished", 0)

    def pending(self, tokens: Optional[Callable[[BulkRequest], int]] = None) -> Iterator[BulkRequest]:
        """Yields the requests that are still to be sent, in order, with their expected tokens.

        Args:
            tokens: Estimates the tokens of a request. Default: those in and out.
        """
        for request in self.unread():
            self.read(request, tokens)
            yield request

    def unread(self) -> Iterator[BulkRequest]:
        """Yields the requests that are still to be sent, in order; what they hold may be their lines only.

        A thousand lines that wait are little for the garbage collector, and all that is decoded in them is much.
        """
        requests = self.job.requests_again() if self.job.source.repeatable else self.job.requests()
        for block in _blocks(requests, _LOOKED_UP_AT_ONCE):
            states = self.ledger.register(block, self.job.source.name, self.job.source.unit)
            for request in block:
                if states[request.position] == PENDING:
                    yield request

    def read(self, request: BulkRequest, tokens: Optional[Callable[[BulkRequest], int]] = None) -> None:
        """Decodes a request that is to be sent, and estimates its tokens.

        Args:
            request: One that `unread` has yielded.
            tokens: Estimates the tokens of a request. Default: those in and out.

        Raises:
            ChangedJobError: Its line is not the one that was registered.
        """
        request.decode()
        request.tokens = (tokens or self.tokens.tokens)(request)

    @property
    def stop_reason(self) -> Optional[str]:
        """Why no more requests are to be sent, `None` while the job goes on."""
        return self.recorder.stop_reason

    def stop(self, reason: str) -> None:
        """Lets the job end after the requests that are under way.

        Args:
            reason: Why, as a sentence for the report.
        """
        self.recorder.stop_reason = self.recorder.stop_reason or reason

    def look_for_stop(self) -> None:
        """Stops the job if another process has asked for it."""
        if self.ledger.fact(STOP_ASKED) == "1" and not self.cancel_asked:
            self.cancel_asked = True
            self.stop("another process asked for it.")

    def complete(self) -> None:
        """Makes the output complete if every request has ended."""
        if self.finished:
            return
        self.recorder.flush()
        self.ledger.forget_sent()
        counts = self.ledger.counts()
        if counts.get(SENT, 0):
            self.stop(f"{counts[SENT]:,} requests are in batches under way; go on with the engine 'batch'.")
        if counts.get(PENDING, 0) or counts.get(SENT, 0):
            return
        journal = self.paths.journal(self.options.ordered)
        if journal != self.paths.output:
            export(journal, self.paths, self.ledger, ordered=self.options.ordered)
        self.ledger.note("finished", 1)
        self.ledger.flush()
        if journal != self.paths.output and not counts.get(FAILED, 0):
            journal.unlink()

    def report(self) -> Report:
        """Returns what was done so far."""
        if not self.finished:
            self.recorder.flush()
        return read_report(self.ledger.database, self.paths)

    def close(self) -> None:
        """Writes what is left to the ledger and closes all files."""
        try:
            if self._opened:
                self.recorder.flush()
        finally:
            for journal in self._journals:
                journal.close()
            self.ledger.close()


def _blocks(requests: Iterator[BulkRequest], most: int) -> Iterator[List[BulkRequest]]:
    block: List[BulkRequest] = []
    held = 0
    for request in requests:
        block.append(request)
        held += request.held_bytes
        if len(block) == most or held >= _BLOCK_BYTES:
            yield block
            block, held = [], 0
    if block:
        yield block


def _forget(paths: JobPaths) -> None:
    remove(paths.ledger)
    for path in (paths.output, paths.errors, paths.journal(ordered=True)):
        try:
            if path.exists():
                path.unlink()
        except OSError as error:
            raise OutputError(f"Cannot delete {str(path)!r}: {error.strerror}.") from error


def _reopen_failed(ledger: Ledger, paths: JobPaths) -> None:
    """The file goes first: a ledger that knows of more than the file holds reopens the rest on its own."""
    if paths.errors.exists():
        os.replace(paths.errors, paths.errors.with_name(paths.errors.name + ".before"))
    ledger.reopen_failed()
