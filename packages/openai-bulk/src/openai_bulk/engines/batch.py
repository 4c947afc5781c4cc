"""Sends the requests by the Batch API: half the price, within a day."""

from __future__ import annotations

import time
from itertools import chain
from typing import TYPE_CHECKING, Any, Awaitable, Callable, Dict, Iterable, Iterator, List, Mapping, Optional

import anyio
import anyio.to_thread

from openai_core.errors import APIError, ArgumentError

from ..batches.calls import BatchCalls
from ..batches.cancelling import cancel
from ..batches.chunks import FETCHED, SUBMITTED, SUBMITTING, UPLOADED, Chunk, Chunks
from ..batches.fetching import Fetched
from ..batches.results import refusal_of
from ..batches.schedule import LOOK, SUBMIT, UPLOAD, Schedule
from ..batches.sent import SentBodies
from ..batches.splitting import BatchLimits
from ..batches.writing import read_again, write_chunks
from ..prices import BATCH_DISCOUNT

if TYPE_CHECKING:
    from ..requests import BulkRequest
    from ..run import Run

_ENDED = ("completed", "expired", "cancelled")
_TICK = 0.5
_CANCEL_SECONDS = 30
_MARK = "openai_bulk"
_API_LIMITS = BatchLimits()


class BatchEngine:
    """Splits a job into batches, submits them and fetches the results; what expired or failed is submitted again.

    What is to be submitted again waits until all batches of its endpoint and model have ended, and goes together.
    A run may end while batches are under way: the next one finds them by the ledger.

    Args:
        on_interrupt: What becomes of batches under way when the run is stopped: `"keep"` lets them go on at the API,
            `"cancel"` cancels them. Default `"keep"`.
        first_look: Seconds until a batch is looked at for the first time. Default 5.
        longest_wait: The longest time in seconds between two looks; it grows by half each time. Default 60.
        enqueued_tokens: How many input tokens may be enqueued for each model. Default: learnt when a batch is refused.
        limits: How large one batch may be. Default: what the API takes.
        sleep: Waits so many seconds. Default: `anyio.sleep`.
        monotonic: Returns seconds of a clock that never runs backwards. Default: the real one.

    Raises:
        ArgumentError: `on_interrupt` is something else.
    """

    name = "batch"

    def __init__(
        self,
        *,
        on_interrupt: str = "keep",
        first_look: float = 5.0,
        longest_wait: float = 60.0,
        enqueued_tokens: Optional[Mapping[str, int]] = None,
        limits: BatchLimits = _API_LIMITS,
        sleep: Callable[[float], Awaitable[object]] = anyio.sleep,
        monotonic: Callable[[], float] = time.monotonic,
    ) -> None:
        if on_interrupt not in ("keep", "cancel"):
            raise ArgumentError(f"`on_interrupt` is {on_interrupt!r}; it can be 'keep' or 'cancel'.")
        self.on_interrupt = on_interrupt
        self.limits = limits
        self.sleep = sleep
        self.monotonic = monotonic
        self._schedule = (first_look, longest_wait, enqueued_tokens)

    async def run(self, run: Run, client: Any, tick: Callable[[], object]) -> None:
        """Works until all requests have ended or the job is to stop.

        Args:
            run: The job's files.
            client: An asynchronous client of the kernel.
            tick: Called now and then, to show progress.
        """
        run.recorder.prices = run.recorder.prices.discounted(BATCH_DISCOUNT)
        work = _Work(self, run, BatchCalls(client), Schedule(*self._schedule), tick)
        try:
            await work.begin()
            await work.go_on()
        except BaseException:
            await work.interrupted()
            raise
        if run.stop_reason is not None:
            await work.interrupted()
        work.chunks.clear()


class _Work:
    """The batches of one run."""

    def __init__(
        self, engine: BatchEngine, run: Run, calls: BatchCalls, schedule: Schedule, tick: Callable[[], object]
    ) -> None:
        self._engine = engine
        self._run = run
        self._calls = calls
        self._schedule = schedule
        self._tick = tick
        self.chunks = Chunks(run.ledger, run.paths.batches, run.clock)
        self._open: Dict[int, Chunk] = {}
        self._counts: Dict[int, Any] = {}

    async def begin(self) -> None:
        """Takes up the batches of earlier runs and writes the requests that are in none."""
        self.chunks.sweep()
        for chunk in self.chunks.unfinished():
            self._open[chunk.number] = await self._found_again(chunk) if chunk.state == SUBMITTING else chunk
        await self._write(self._announced(self._run.pending(self._run.tokens.input_tokens)))

    def _announced(self, requests: Iterable[BulkRequest]) -> Iterator[BulkRequest]:
        hooks = self._run.recorder.hooks
        for request in requests:
            if hooks.on_request is not None:
                hooks.on_request(request)
                hooks.settle_from_thread()
            yield request

    async def _write(self, requests: Iterable[BulkRequest]) -> None:
        for chunk in await anyio.to_thread.run_sync(write_chunks, requests, self.chunks, self._limits_of):
            self._open[chunk.number] = chunk

    def _limits_of(self, model: str) -> BatchLimits:
        limits, largest = self._engine.limits, self._schedule.largest(model)
        tokens = [each for each in (limits.tokens, largest) if each is not None]
        return limits._replace(tokens=min(tokens) if tokens else None)

    async def _found_again(self, chunk: Chunk) -> Chunk:
        """The process may have ended between the submission and the ledger."""
        batch = await self._calls.find(self._metadata(chunk))
        if batch is None or batch["status"] in ("cancelling", "cancelled"):
            return self.chunks.change(chunk, state=UPLOADED)
        return self.chunks.change(chunk, state=SUBMITTED, batch_id=batch["id"])

    def _metadata(self, chunk: Chunk) -> Dict[str, str]:
        return {_MARK: f"{self._run.ledger.fact('job')}-{chunk.number}-{chunk.attempt}"}

    async def go_on(self) -> None:
        """Takes one step after the other until no chunk is left."""
        while self._open and self._run.stop_reason is None:
            chunks, now = list(self._open.values()), self._engine.monotonic()
            step = self._schedule.next(chunks, now)
            self._show()
            if step is None:
                await self._engine.sleep(min(_TICK, self._schedule.wait(chunks, now)))
            elif step.action == LOOK:
                await self._look(*step.chunks)
            elif step.action == UPLOAD:
                await self._upload(*step.chunks)
            elif step.action == SUBMIT:
                await self._submit(*step.chunks)
            else:
                await self._rewrite(step.chunks)

    def _show(self) -> None:
        states = [chunk.state for chunk in self._open.values()]
        under_way, waiting = states.count(SUBMITTED), len(states) - states.count(SUBMITTED) - states.count(FETCHED)
        done = sum(int(counts.get("completed") or 0) for counts in self._counts.values())
        self._run.note = f"{under_way} batches under way ({done:,} answered there), {waiting} waiting"
        self._run.look_for_stop()
        self._tick()

    async def _upload(self, chunk: Chunk) -> None:
        name = f"{self._run.paths.output.stem}-{chunk.number}.jsonl"
        file_id = await self._calls.upload(self.chunks.path(chunk), name)
        self._open[chunk.number] = self.chunks.change(chunk, state=UPLOADED, file_id=file_id)

    async def _submit(self, chunk: Chunk) -> None:
        file_id = str(chunk.file_id)
        chunk = self._open[chunk.number] = self.chunks.change(chunk, state=SUBMITTING)
        batch = await self._calls.submit(file_id, chunk.url, self._metadata(chunk))
        chunk = self._open[chunk.number] = self.chunks.change(chunk, state=SUBMITTED, batch_id=batch["id"])
        self._schedule.looked(chunk, self._engine.monotonic(), progressed=True)

    async def _look(self, chunk: Chunk) -> None:
        try:
            await self._take_in(chunk)
        except APIError as error:
            if not error.retryable:
                raise
            # A day is long: what does not work now is tried again at the next look.
            self._schedule.looked(chunk, self._engine.monotonic(), progressed=False)

    async def _take_in(self, chunk: Chunk) -> None:
        assert chunk.batch_id is not None
        batch = await self._calls.look(chunk.batch_id)
        if batch["status"] in _ENDED:
            self._counts.pop(chunk.number, None)
            await self._fetch(chunk, batch)
        elif batch["status"] == "failed":
            self._refused(chunk, batch)
        else:
            counts = {"status": batch["status"], **(batch.get("request_counts") or {})}
            progressed = counts != self._counts.get(chunk.number)
            self._counts[chunk.number] = counts
            self._schedule.looked(chunk, self._engine.monotonic(), progressed=progressed)

    async def _fetch(self, chunk: Chunk, batch: Any) -> None:
        cancelled, bodies = batch["status"] == "cancelled", None
        hooks = self._run.recorder.hooks
        if hooks.on_result is not None:
            bodies = await anyio.to_thread.run_sync(SentBodies, self.chunks.path(chunk))
        try:
            fetched = Fetched(self._run, chunk, cancelled=cancelled, bodies=bodies)
            for field in ("output_file_id", "error_file_id"):
                if batch.get(field):
                    async for line in self._calls.lines(batch[field]):
                        fetched.take(line)
                        if hooks.waiting:
                            await hooks.settle()
            fetched.finish(lambda: self.chunks.open_requests(chunk))
            await hooks.settle()
        finally:
            if bodies is not None:
                bodies.close()
        self._open[chunk.number] = self.chunks.fetched(chunk, cancelled=cancelled)

    async def _rewrite(self, chunks: List[Chunk]) -> None:
        """Puts the open requests of chunks into new ones."""
        tokens, known = self._run.tokens, self._run.ledger.known_of
        requests = chain.from_iterable(read_again(chunk, self.chunks, tokens, known) for chunk in chunks)
        # What has been in no batch yet was announced when it was written first.
        await self._write(self._announced(requests) if chunks[0].state == FETCHED else requests)
        for chunk in chunks:
            self.chunks.finish(chunk)
            del self._open[chunk.number]

    def _refused(self, chunk: Chunk, batch: Any) -> None:
        code, message = refusal_of(batch)
        if code != "token_limit_exceeded":
            self._open[chunk.number] = self.chunks.change(chunk, state=UPLOADED, batch_id=None)
            self._run.stop(f"the API refused a batch with {code}: {message}")
        elif self._schedule.refused(chunk, list(self._open.values())):
            self._open[chunk.number] = self.chunks.change(chunk, state=UPLOADED, batch_id=None)
        else:
            self._run.stop(f"the API enqueues not even one request: {message}")

    async def interrupted(self) -> None:
        """Cancels what is under way, if that was asked for; the next run fetches what was answered until then."""
        if self._engine.on_interrupt != "cancel" and not self._run.cancel_asked:
            return
        with anyio.move_on_after(_CANCEL_SECONDS, shield=True):
            for chunk in self._open.values():
                if chunk.state == SUBMITTED and chunk.batch_id is not None:
                    await cancel(self._calls, chunk.batch_id)
