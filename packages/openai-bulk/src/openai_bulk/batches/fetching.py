"""Takes the results of a batch into the ledger, and decides which requests are to be sent again."""

from __future__ import annotations

from typing import TYPE_CHECKING, Callable, List, Optional, Set, Tuple, Union

from ..failures import Attempts
from ..ledger.schema import ANSWERED, FAILED
from ..requests import BulkRequest
from ..results import Answer, Failure
from .results import NOT_ANSWERED, result_of_line

if TYPE_CHECKING:
    from ..ledger.rows import Known
    from ..run import Run
    from .chunks import Chunk
    from .sent import SentBodies

_GROUP = 500


class Fetched:
    """The results of one chunk, line by line. Lines of requests that have ended are passed over.

    Args:
        run: The job's files.
        chunk: The chunk of the job.
        cancelled: Whether its batch was cancelled; then no request is given up.
        bodies: What was sent, for the callback that sees each request. Default: nobody looks at it.
    """

    def __init__(self, run: Run, chunk: Chunk, *, cancelled: bool = False, bodies: Optional[SentBodies] = None) -> None:
        self._run = run
        self._chunk = chunk
        self._cancelled = cancelled
        self._bodies = bodies
        self._attempts = Attempts(run.options.max_attempts)
        self._results: List[Tuple[str, Union[Answer, Failure]]] = []
        self._repeated: Set[str] = set()

    def take(self, line: bytes) -> None:
        """Takes a line of a result file.

        Args:
            line: A line of JSON; a blank one is passed over.
        """
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
        recorder = self._run.recorder
        request = self._request(known, custom_id)
        if isinstance(result, Answer):
            recorder.adopt(request)
            recorder.answered(request, result)
        elif not self._cancelled and self._attempts.delay(result, known.attempts, 0) is None:
            recorder.adopt(request)
            recorder.give_up(request, result)
        else:
            recorder.repeated(result)
            self._repeated.add(custom_id)

    def _request(self, known: Known, custom_id: str) -> BulkRequest:
        if self._bodies is None:
            request = BulkRequest(known.position, custom_id, self._chunk.url, {"model": self._chunk.model}, b"")
        else:
            request = BulkRequest(known.position, custom_id, self._chunk.url, self._bodies.body(custom_id))
            request.tokens = self._run.tokens.tokens(request)
        request.attempts = known.attempts
        return request
