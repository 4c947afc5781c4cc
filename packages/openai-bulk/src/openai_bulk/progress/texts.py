"""Numbers as people read them."""

from __future__ import annotations

from typing import Mapping, Optional

from ..prices import money
from .snapshots import Progress

_UNITS = ((86_400, "d"), (3_600, "h"), (60, "min"))


def duration(seconds: Optional[float]) -> str:
    """Returns a duration such as `42 s`, `5 min` or `2.5 h`.

    Args:
        seconds: The duration in seconds; `None` gives `?`.
    """
    if seconds is None:
        return "?"
    for size, unit in _UNITS:
        if seconds >= size * 2:
            return f"{seconds / size:.1f} {unit}"
    return f"{seconds:.0f} s"


def short(number: float) -> str:
    """Returns a large number with three digits, such as `1.24M`.

    Args:
        number: The number, which is not negative.
    """
    for size, unit in ((1e9, "G"), (1e6, "M"), (1e3, "k")):
        if number >= size:
            return f"{number / size:.3g}{unit}"
    return f"{number:.0f}"


def facts(progress: Progress) -> str:
    """Returns rate, tokens, cost and the time that is left.

    Args:
        progress: How far the job is.
    """
    parts = [f"{progress.rate:,.0f}/s", f"{short(progress.input_tokens)} in, {short(progress.output_tokens)} out"]
    if progress.cost is not None:
        parts.append(f"cost {money(progress.cost)}")
    if progress.seconds_left is not None:
        parts.append(f"{duration(progress.seconds_left)} left")
    return " · ".join(parts + ([progress.note] if progress.note else []))


def failures(kinds: Mapping[str, int], most: int = 4) -> str:
    """Returns the most frequent causes with their counts.

    Args:
        kinds: How often each kind of failure came.
        most: How many of them are named (4 by default).
    """
    first = sorted(kinds.items(), key=lambda each: -each[1])[:most]
    return ", ".join(f"{kind}: {count:,}" for kind, count in first)


def failed_with_causes(progress: Progress) -> str:
    """Returns how many requests have failed, with the causes of those that failed in this run.

    Args:
        progress: How far the job is.
    """
    causes = f" ({failures(progress.failures)})" if progress.failures else ""
    return f"{progress.failed:,} failed{causes}"


def line(progress: Progress) -> str:
    """Returns one plain line.

    Args:
        progress: How far the job is.
    """
    total = "?" if progress.total is None else f"{progress.total:,}"
    failed = f", {failed_with_causes(progress)}" if progress.failed else ""
    return f"{progress.done:,} of {total}{failed} · {facts(progress)}"
