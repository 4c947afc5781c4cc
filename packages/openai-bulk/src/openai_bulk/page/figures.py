"""What the plots show, as numbers from a ledger. However large the job, they are a few hundred."""

from __future__ import annotations

import sqlite3
from typing import Dict, List, NamedTuple, Optional

from ..ledger.schema import ANSWERED

_BINS = 60
_SLICES = 400
_KINDS = 8


class Histogram(NamedTuple):
    """How many answers took how long.

    Attributes:
        width: The width of a bin in seconds.
        counts: How many answers each bin holds, from 0 seconds on; the last one holds all that took longer.
        median: Half of all answers took less, in seconds.
        slowest: 99 of 100 answers took less, in seconds.
    """

    width: float
    counts: List[int]
    median: float
    slowest: float


class Timeline(NamedTuple):
    """What happened when.

    Attributes:
        step: The length of a slice in seconds.
        times: The beginning of each slice, in seconds since the epoch.
        answers: Answers a second in each slice.
        tokens: Tokens a second in each slice.
        failures: Failures a second in each slice, by cause; those that were tried again too.
    """

    step: int
    times: List[int]
    answers: List[float]
    tokens: List[float]
    failures: Dict[str, List[float]]


def latency_histogram(database: sqlite3.Connection) -> Optional[Histogram]:
    """Counts how long answers took; `None` where nobody measured it, as in batches.

    Args:
        database: The open ledger.
    """
    count = database.execute("SELECT count(latency) FROM requests").fetchone()[0]
    if not count:
        return None
    median, slowest = (_nth(database, count * share // 100) for share in (50, 99))
    width = max(slowest, 1e-6) / (_BINS - 1)
    counts = [0] * _BINS
    rows = database.execute(
        "SELECT min(?, cast(latency / ? AS INTEGER)), count(*) FROM requests WHERE latency IS NOT NULL GROUP BY 1",
        (_BINS - 1, width),
    )
    for index, number in rows:
        counts[max(0, index)] = number
    return Histogram(width, counts, median, slowest)


def _nth(database: sqlite3.Connection, index: int) -> float:
    statement = "SELECT latency FROM requests WHERE latency IS NOT NULL ORDER BY latency LIMIT 1 OFFSET ?"
    return float(database.execute(statement, (index,)).fetchone()[0])


def timeline(database: sqlite3.Connection) -> Optional[Timeline]:
    """Counts what happened over time; `None` where nothing did.

    Args:
        database: The open ledger.
    """
    first, last = database.execute(
        "SELECT min(second), max(second) FROM (SELECT second FROM failures UNION ALL SELECT min(cast(ended AS INTEGER))"
        " FROM requests UNION ALL SELECT max(cast(ended AS INTEGER)) FROM requests)"
    ).fetchone()
    if first is None:
        return None
    step = max(1, -(-(last - first + 1) // _SLICES))
    slices = (last - first) // step + 1
    made = Timeline(step, [first + step * n for n in range(slices)], [0.0] * slices, [0.0] * slices, {})
    _add_answers(made, database)
    for kind in _frequent_kinds(database):
        _add_failures(made, database, kind)
    return made


def _frequent_kinds(database: sqlite3.Connection) -> List[str]:
    statement = "SELECT kind FROM failures GROUP BY kind ORDER BY sum(count) DESC LIMIT ?"
    return [row[0] for row in database.execute(statement, (_KINDS,))]


def _add_answers(made: Timeline, database: sqlite3.Connection) -> None:
    rows = database.execute(
        "SELECT (cast(ended AS INTEGER) - ?) / ?, count(*), sum(input_tokens + output_tokens) FROM requests"
        " WHERE state = ? GROUP BY 1",
        (made.times[0], made.step, ANSWERED),
    )
    for index, count, tokens in rows:
        made.answers[index] = count / made.step
        made.tokens[index] = tokens / made.step


def _add_failures(made: Timeline, database: sqlite3.Connection, kind: str) -> None:
    counts = made.failures.setdefault(kind, [0.0] * len(made.times))
    rows = database.execute(
        "SELECT (second - ?) / ?, sum(count) FROM failures WHERE kind = ? GROUP BY 1", (made.times[0], made.step, kind)
    )
    for index, count in rows:
        counts[index] = count / made.step
