"""Writes down how each request ends, and decides what follows: another attempt, or the end of the job."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Callable, Optional, Union

from pydantic_core import from_json

from .failures import Attempts
from .hooks import Hooks
from .ledger.ledger import Ledger
from .ledger.schema import ANSWERED, FAILED
from .outputs.journal import Journal
from .pace.stops import Budget, FailureShares
from .prices import Prices
from .results import Answer, Failure, Usage, answer_line, failure_line, usage_of

if TYPE_CHECKING:
    from .options import RunOptions
    from .requests import BulkRequest
    from .tokens import TokenEstimates

_FLUSHED_EVERY = 500
"""Requests that have ended."""


class Recorder:
    """The one place where results become files and rows.

    An answer is first appended to the journal and then entered into the ledger, which is committed now and then. After
    a crash the lines that the ledger does not know yet are read back from the journal.

    Args:
        ledger: The ledger, open.
        answers: The journal of answers.
        errors: The journal of failures.
        options: Limits of attempts and budget, prices, callbacks.
        tokens: Learns what answers use.
        clock: Returns seconds since the epoch.

    Attributes:
        stop_reason: Why the job must stop, once it must.
        ended: How many requests have ended in this run.
        hooks: The user's callbacks, which engines let end where they are asynchronous.
    """

    def __init__(
        self,
        ledger: Ledger,
        answers: Journal,
        errors: Journal,
        options: RunOptions,
        tokens: TokenEstimates,
        clock: Callable[[], float],
    ) -> None:
        self._ledger = ledger
        self._answers = answers
        self._errors = errors
        self._tokens = tokens
        self._clock = clock
        self.hooks: Hooks = Hooks(options)
        self._budget = Budget(options.max_cost, options.max_tokens)
        self._has_budget = self._budget != Budget()
        self._attempts = Attempts(options.max_attempts)
        self.prices: Prices = Prices(options.prices)
        self.shares: FailureShares = FailureShares(options.max_failure_share)
        self.stop_reason: Optional[str] = None
        self.in_flight: int = 0
        self.ended: int = 0
        self.answered_count: int = 0
        self.failed_count: int = 0
        self.input_tokens: int = 0
        self.output_tokens: int = 0
        self.cost: float = 0.0
        self._tokens_under_way = 0
        self._cost_under_way = 0.0
        self._job = ""

    def recover(self) -> None:
        """Reads back what was written after the ledger was committed last, and what has been used so far."""
        self._job = self._ledger.fact("job") or ""
        self._recover(self._answers, "answers_size", self._recovered_answer)
        self._recover(self._errors, "errors_size", self._recovered_failure)
        self.flush()
        counts = self._ledger.counts()
        self.answered_count, self.failed_count = counts.get(ANSWERED, 0), counts.get(FAILED, 0)
        self.input_tokens, self.output_tokens, self.cost = self._ledger.totals()
        self._check_budget()

    def _recover(self, journal: Journal, fact: str, enter: Callable[[int, Any], None]) -> None:
        for line in journal.recover(int(self._ledger.fact(fact) or 0)):
            decoded = from_json(line)
            position = self._ledger.position_of(decoded["custom_id"])
            if position is not None:
                enter(position, decoded)

    def _recovered_answer(self, position: int, decoded: Any) -> None:
        usage = usage_of(decoded["response"]["body"])
        cost = self.prices.cost(self._ledger.model_of(position), usage)
        self._ledger.ended(position, ANSWERED, 1, self._clock(), None, *usage, cost)

    def _recovered_failure(self, position: int, decoded: Any) -> None:
        cause = str(decoded["error"]["code"])
        self._ledger.happened(self._clock(), cause)
        self._ledger.ended(position, FAILED, 1, self._clock(), cause=cause)

    # Results

    def sent(self, request: BulkRequest) -> None:
        """Notes that a request goes out.

        Args:
            request: A request of the job.
        """
        if self.hooks.on_request is not None:
            self.hooks.on_request(request)
        request.attempts += 1
        self.in_flight += 1
        self._ledger.sent(request.position, request.attempts)
        if self._has_budget:
            self._under_way(request, 1)
            self._check_budget()

    def answered(self, request: BulkRequest, answer: Answer) -> None:
        """Keeps an answer.

        Args:
            request: A request of the job.
            answer: The answer of the API.
        """
        self._leave(request)
        self._answers.append(answer_line(request.custom_id, answer, self._identifier(request)))
        usage = answer.usage
        cost = self.prices.cost(request.model, usage)
        self._ledger.ended(request.position, ANSWERED, request.attempts, self._clock(), answer.latency, *usage, cost)
        self.answered_count += 1
        self._tokens.learn(request.model, usage)
        self._spend(usage, cost)
        self._end(request, answer)

    def failed(self, request: BulkRequest, failure: Failure) -> Optional[float]:
        """Takes in a failure; returns the seconds until the next attempt, `None` if the request has failed for good.

        Args:
            request: A request of the job.
            failure: Why it failed.
        """
        self._leave(request)
        if failure.throttled:
            request.attempts -= 1
            request.refusals += 1
        delay = self._attempts.delay(failure, request.attempts, request.refusals)
        if delay is not None and self.stop_reason is None:
            self.repeated(failure)
            return delay
        if failure.fatal or (delay is not None and self.stop_reason is not None):
            # It is no fault of this request, so it stays open for the next run.
            self.stop_reason = self.stop_reason or self.shares.failed(failure, self.ended + 1)
            self._ledger.happened(self._clock(), failure.kind)
            return None
        self._fail(request, failure)
        return None

    def adopt(self, request: BulkRequest) -> None:
        """Counts a request that somebody else has sent, such as a batch or a worker, and whose end is known.

        Args:
            request: A request of the job.
        """
        self.in_flight += 1
        if self._has_budget:
            self._under_way(request, 1)

    def repeated(self, failure: Failure) -> None:
        """Counts a failure of a request that is sent again.

        Args:
            failure: Why it failed.
        """
        self._ledger.happened(self._clock(), failure.kind)

    def give_up(self, request: BulkRequest, failure: Failure) -> None:
        """Keeps a failure of a request that is not sent again.

        Args:
            request: A request of the job.
            failure: Why it failed.
        """
        self._leave(request)
        self._fail(request, failure)

    def _fail(self, request: BulkRequest, failure: Failure) -> None:
        self._errors.append(failure_line(request.custom_id, failure, self._identifier(request)))
        now = self._clock()
        self._ledger.ended(request.position, FAILED, request.attempts, now, cause=failure.kind)
        self._ledger.happened(now, failure.kind)
        self.failed_count += 1
        self.stop_reason = self.stop_reason or self.shares.failed(failure, self.ended + 1)
        self._end(request, failure)

    def lost(self, request: BulkRequest) -> None:
        """Notes that nobody waits any more for a request; the next run sends it again.

        Args:
            request: A request of the job.
        """
        self._leave(request)

    def _end(self, request: BulkRequest, result: Union[Answer, Failure]) -> None:
        self.ended += 1
        if self.ended % _FLUSHED_EVERY == 0:
            self.flush()
        if self.hooks.on_result is not None:
            self.hooks.on_result(request, result)

    def _leave(self, request: BulkRequest) -> None:
        self.in_flight -= 1
        if self._has_budget:
            self._under_way(request, -1)

    def _under_way(self, request: BulkRequest, sign: int) -> None:
        self._tokens_under_way += sign * request.tokens
        self._cost_under_way += sign * (self.prices.cost(request.model, Usage(request.tokens)) or 0.0)

    def _spend(self, usage: Usage, cost: Optional[float]) -> None:
        self.input_tokens += usage.input_tokens
        self.output_tokens += usage.output_tokens
        self.cost += cost or 0.0
        if self._has_budget:
            self._check_budget()

    def _check_budget(self) -> None:
        if self._has_budget and self.stop_reason is None:
            tokens = self.input_tokens + self.output_tokens + self._tokens_under_way
            self.stop_reason = self._budget.exceeded(self.cost + self._cost_under_way, tokens)

    def _identifier(self, request: BulkRequest) -> str:
        return f"batch_req_{self._job}{request.position}"

    def flush(self) -> None:
        """Commits to the ledger what the journals hold."""
        self._ledger.note("answers_size", self._answers.size)
        self._ledger.note("errors_size", self._errors.size)
        self._ledger.flush()
