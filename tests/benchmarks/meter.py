"""What a case measures with: CPU time and peak memory of the process that it runs in.

CPU time is user plus system time of this process with all its threads (getrusage, RUSAGE_SELF). The garbage collector
stays on, as it is for users; garbage left by the warm-up is collected before the measured part begins.

Only what the interpreter has loaded anyway is imported above: some cases measure the process from its start.
"""

from __future__ import annotations

import sys

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Awaitable, Callable, Dict, Iterator

MEASURED_SECONDS = 0.5  # CPU time that one measured part aims at
FEWEST_CALLS = 10
WARM_UP_CALLS = 20
WARM_UP_SECONDS = 0.2
CALLS_IN_FLIGHT = 1000  # to warm up, and again to measure; as many as are in flight, if those are more
QUICK_CALLS = 100


class Skipped(Exception):
    """Raised by a case that cannot run here; the message says what is missing."""


class Meter:
    """Collects the readings of one case, in seconds for each operation and in bytes.

    Args:
        quick: Run a few calls only, to see that a case works. The figures mean nothing then.
    """

    def __init__(self, quick: bool = False) -> None:
        self.quick = quick
        self.readings: Dict[str, object] = {}

    def since_start(self) -> None:
        """Read what this process has used since it started: `cpu` and `peak`."""
        self.readings["cpu"] = cpu_seconds()
        self.readings["peak"] = peak_bytes()

    def repeat(self, call: Callable[[], object], at_most: int, operations: int = 1) -> None:
        """Warm up, then read `cpu` of one operation over many calls.

        Args:
            call: What is measured; called without arguments.
            at_most: Upper bound of measured calls; fewer run when they take long.
            operations: How many operations one call performs.
        """
        calls = self._calls_worth_measuring(self._warm_up(call), at_most)
        _collect_garbage()
        before = cpu_seconds()
        for _ in range(calls):
            call()
        self._note(cpu_seconds() - before, calls * operations)

    async def repeat_in_flight(
        self, call: Callable[[], Awaitable[object]], in_flight: int, operations: int = 1
    ) -> None:
        """Like `repeat`, with `in_flight` calls under way at any moment, and a fixed number of calls.

        Connection pools need many calls to settle: a few waves cost what opening and surveying connections costs.
        """
        calls = min(in_flight, QUICK_CALLS) if self.quick else max(CALLS_IN_FLIGHT, in_flight)
        await _flood(call, in_flight, calls)
        _collect_garbage()
        before = cpu_seconds()
        await _flood(call, in_flight, calls)
        self._note(cpu_seconds() - before, calls * operations)

    def peak_growth(self, call: Callable[[], object]) -> None:
        """Read `growth`, the bytes by which one call raises the peak of resident memory, and its `cpu`."""
        _collect_garbage()
        _forget_peak()
        resident, before = peak_bytes(), cpu_seconds()
        call()
        self._note(cpu_seconds() - before, 1)
        self.readings["growth"] = max(0, peak_bytes() - resident)

    def used(self) -> float:
        """CPU seconds, user plus system, that this process has used so far."""
        return cpu_seconds()

    def resident(self) -> int:
        """The bytes of memory that this process holds now, without its garbage."""
        _collect_garbage()
        return resident_bytes()

    def exact(self, name: str, value: float) -> None:
        """Note a reading that no second round would change."""
        self.readings.update({name: value, "exact": True})

    def _warm_up(self, call: Callable[[], object]) -> float:
        """Returns what a call costs. The first one loads what later ones find loaded, so that it tells nothing."""
        call()
        began = cpu_seconds()
        spent, calls = 0.0, 0
        while calls < (1 if self.quick else WARM_UP_CALLS) and spent < WARM_UP_SECONDS:
            call()
            calls += 1
            spent = cpu_seconds() - began
        return spent / calls

    def _calls_worth_measuring(self, seconds_for_one: float, at_most: int) -> int:
        if self.quick:
            return min(3, at_most)
        affordable = int(MEASURED_SECONDS / max(seconds_for_one, 1e-6))
        return min(max(FEWEST_CALLS, affordable), at_most)

    def _note(self, seconds: float, operations: int) -> None:
        self.readings["cpu"] = seconds / operations
        self.readings["operations"] = operations


def cpu_seconds() -> float:
    """CPU seconds, user plus system, that this process has used."""
    import resource

    usage = resource.getrusage(resource.RUSAGE_SELF)
    return usage.ru_utime + usage.ru_stime


def peak_bytes() -> int:
    """The most memory, in bytes, that this process has held resident."""
    # Not ru_maxrss where it can be helped: across fork and exec Linux carries the parent's peak over into it.
    return _status_bytes("VmHWM:") or _peak_of_usage()


def resident_bytes() -> int:
    """The memory, in bytes, that this process holds resident now; its peak where only that is told."""
    return _status_bytes("VmRSS:") or _peak_of_usage()


def _status_bytes(name: str) -> int:
    try:
        with open("/proc/self/status", encoding="ascii", errors="replace") as status:
            return next(int(line.split()[1]) * 1024 for line in status if line.startswith(name))
    except (OSError, StopIteration):
        return 0


def _peak_of_usage() -> int:
    import resource

    unit = 1 if sys.platform == "darwin" else 1024
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * unit


def _forget_peak() -> None:
    try:
        with open("/proc/self/clear_refs", "w", encoding="ascii") as references:
            references.write("5")  # proc(5): set the peak to what is resident now
    except OSError:
        pass  # growth is then counted above the earlier peak


def _collect_garbage() -> None:
    import gc

    gc.collect()


async def _flood(call: Callable[[], Awaitable[object]], in_flight: int, calls: int) -> None:
    import asyncio

    turns: Iterator[int] = iter(range(calls))

    async def take_turns() -> None:
        for _ in turns:
            await call()

    await asyncio.gather(*(take_turns() for _ in range(in_flight)))
