"""Takes the results of a batch into the ledger, and decides which requests are to be sent again."""

from __future__ import annotations

from typing import TYPE_CHECKING, Callable, List, Set, Tuple, Union

from ..failures import Attempts
from ..ledger.schema import ANSWERED, FAILED
from ..requests import BulkRequest
from ..results import Answer, Failure
from .results import NOT_ANSWERED, result_of_line

if TYPE_CHECKING:
    from ..ledger.ledger import Known
    from ..run import Run
    from .chunks import Chunk

_GROUP = 500


class Fetched:
    """The results of one chunk, line by line. Lines of requests that have ended are passed over.

    Args:
        run: The job's files.
        chunk: The chunk.
        cancelled: Whether its batch was cancelled; then no request is given up.
    """

    def __init__(self, run: Run, chunk: Chunk, *, cancelled: bool = False) -> None:
        self._run = run
        self._chunk = chunk
        self._cancelled = cancelled
        self._attempts = Attempts(run.options.max_attempts)
        self._results: List[Tuple[str, Union[Answer, Failure]]] = []
        self._repeated: Set[str] = set()

    def take(self, line: bytes) -> None:
        """Takes a line of a result file."""
        if line.strip():
            self._results.append(result_of_line(line))
        if len(self._results) >= _GROUP:
            self._record()

    def finish(self, open_requests: Callable[[], Set[str]]) -> None:
        """Records the rest, and gives requests up that too many batches have not answered.

        Args:
            open_requests: Returns the ids of the chunk's requests that have not ended.
        """
        self._record()
        self._run.recorder.flush()
        self._results += [(custom_id, NOT_ANSWERED) for custom_id in sorted(open_requests() - self._repeated)]
        self._record()
        self._run.recorder.flush()

    def _record(self) -> None:
        results, self._results = self._results, []
        known = self._run.ledger.known_of([custom_id for custom_id, _ in results])
        for custom_id, result in results:
            found = known.get(custom_id)
            if found is not None and found.state not in (ANSWERED, FAILED):
                self._record_one(found, custom_id, result)

    def _record_one(self, known: Known, custom_id: str, result: Union[Answer, Failure]) -> None:
        chunk, recorder = self._chunk, self._run.recorder
        request = BulkRequest(known.position, custom_id, chunk.url, {"model": chunk.model}, b"")
        request.attempts = known.attempts
        if isinstance(result, Answer):
            recorder.adopt(request)
            recorder.answered(request, result)
        elif not self._cancelled and self._attempts.delay(result, known.attempts, 0) is None:
            recorder.adopt(request)
            recorder.give_up(request, result)
        else:
            recorder.repeated(result)
            self._repeated.add(custom_id)
