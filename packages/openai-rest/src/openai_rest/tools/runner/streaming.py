"""A streamed response, with calls that run while it is still arriving."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, List, Optional, Tuple

from openai_core.effects import Call

from ..awaitables import is_left_alone
from ..replays import model_copy, own_copy
from .effects import Ask, Group, NextEvent, Settle, Start

if TYPE_CHECKING:
    from .calls import Calls
    from .effects import Job, RunFlow
    from .recording import Recording
    from .registry import EarlyCalls
    from .runs import Run
    from .steps import Step

__all__ = ["StreamedResponse"]


class StreamedResponse:
    """Reads the stream of one turn."""

    def __init__(
        self, run: Run, step: Step, calls: Calls, recording: Recording, early: Optional[EarlyCalls], *, eager: bool
    ) -> None:
        """Prepares the reading.

        Args:
            run: The run that it belongs to.
            step: The turn that it belongs to.
            calls: Carries out the calls.
            recording: What saves the run.
            early: The calls that may run early; `None` for all.
            eager: Whether any call may.
        """
        self._run = run
        self._step = step
        self._calls = calls
        self._recording = recording
        self._early = early
        self._eager = eager
        self._jobs: List[Tuple[Any, Job]] = []

    def response(self, events: Any) -> RunFlow[Any]:
        """Reads the stream to its end, closes it, and returns the response.

        Args:
            events: The stream of the response.
        """
        reading = self._closed_after(events, self._read(events))
        if not any(function.independent for function in self._run.registry.functions.values()):
            return (yield from reading)
        return (yield Group(self._settled_after(reading), self._run.options.max_concurrent_calls))

    def _closed_after(self, events: Any, flow: RunFlow[Any]) -> RunFlow[Any]:
        try:
            result = yield from flow
        except GeneratorExit:
            raise
        except BaseException:
            yield Call(events.close)
            raise
        yield Call(events.close)
        return result

    def _settled_after(self, flow: RunFlow[Any]) -> RunFlow[Any]:
        try:
            return (yield from flow)
        except GeneratorExit:
            raise
        except BaseException:
            yield from self._settle(quietly=True)
            raise

    def _read(self, events: Any) -> RunFlow[Any]:
        options, receipts = self._run.options, self._run.receipts
        watch = options.on_event
        while True:
            event = yield NextEvent(events)
            if event is None:
                break
            receipts.check()
            if watch is not None:
                yield from self._show(event)
            receipts.check()
            if options.eager and event.type == "response.output_item.done":
                yield from self._take(event)
        yield from self._settle()
        return (yield Call(events.get_final_response))

    def _show(self, event: Any) -> RunFlow[None]:
        watch = self._run.options.on_event
        if watch is not None:
            shown = model_copy(event)
            yield Ask(lambda: watch(shown))

    def _take(self, event: Any) -> RunFlow[None]:
        index, item = event.output_index, own_copy(event.item)
        yield from self._recording.arrived(self._step, item)
        if not self._eager:
            return
        permitted = self._step.receive(index, item, self._early)
        if permitted and item.type in ("function_call", "computer_call"):
            permitted = yield from self._is_executed(item)
        if not permitted:
            yield from self._settle()
        elif self._is_independent(item):
            yield from self._start(index, item)
        else:
            yield from self._settle()
            yield from self._calls.carry_out(self._step, index, item)

    def _is_executed(self, item: Any) -> RunFlow[bool]:
        decide = self._run.options.before_early_call
        if decide is None:
            return True
        decision = yield Ask(lambda: decide(model_copy(item)))
        self._run.receipts.check()
        if type(decision) is not str or decision not in ("execute", "defer"):
            is_left_alone(decision)
            raise self._run.receipts.error("`before_early_call` returns 'execute' or 'defer'.")
        self._step.deferred |= decision == "defer"
        return decision == "execute"

    def _is_independent(self, item: Any) -> bool:
        if self._run.options.ledger is not None or item.type != "function_call":
            return False
        function = self._run.registry.functions.get(item.name)
        return function is not None and function.independent

    def _start(self, index: int, item: Any) -> RunFlow[None]:
        self._step.accept(index, item)
        job = yield Start(self._calls.execute(self._step, item))
        self._jobs.append((item, job))
        if len(self._jobs) == self._run.options.max_concurrent_calls:
            yield from self._settle()

    def _settle(self, *, quietly: bool = False) -> RunFlow[None]:
        """Waits for all jobs and records their outputs; the first error is raised after that."""
        jobs, self._jobs = self._jobs, []
        first: Optional[BaseException] = None
        for item, job in jobs:
            try:
                yield Settle(job)
            except GeneratorExit:
                raise
            except BaseException as error:
                first = first or error
            try:
                self._step.add(item, job.result())
            except BaseException as error:
                first = first or error
        if first is not None and not quietly:
            raise first
