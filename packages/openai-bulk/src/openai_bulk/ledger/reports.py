"""Reads from a ledger what a job has done so far."""

from __future__ import annotations

import sqlite3
from typing import TYPE_CHECKING, Dict

from ..report import Report
from .files import reading, telling_damage
from .schema import ANSWERED, FAILED, PENDING, SENT

if TYPE_CHECKING:
    from ..paths import JobPaths


def report_of(paths: JobPaths) -> Report:
    """Reads the ledger of a job, also while it runs.

    Args:
        paths: The files of the job.

    Raises:
        LedgerError: There is no ledger.
    """
    database = reading(paths.ledger)
    try:
        with telling_damage(paths.ledger):
            return read_report(database, paths)
    finally:
        database.close()


def read_report(database: sqlite3.Connection, paths: JobPaths) -> Report:
    """Reads a report from an open ledger.

    Args:
        database: The open ledger.
        paths: The files of the job.
    """
    counts: Dict[int, int] = dict(database.execute("SELECT state, count(*) FROM requests GROUP BY state").fetchall())
    tokens = database.execute(
        "SELECT coalesce(sum(input_tokens), 0), coalesce(sum(output_tokens), 0), coalesce(sum(cost), 0) FROM requests"
    ).fetchone()
    causes = database.execute(
        "SELECT cause, count(*) FROM requests WHERE state = ? GROUP BY cause ORDER BY 2 DESC", (FAILED,)
    )
    finished = database.execute("SELECT value FROM facts WHERE name = 'finished'").fetchone()
    return Report(
        total=sum(counts.values()),
        answered=counts.get(ANSWERED, 0),
        failed=counts.get(FAILED, 0),
        in_flight=counts.get(SENT, 0),
        pending=counts.get(PENDING, 0),
        input_tokens=int(tokens[0]),
        output_tokens=int(tokens[1]),
        cost=float(tokens[2]),
        failures=dict(causes.fetchall()),
        output=str(paths.output),
        errors=str(paths.errors),
        finished=finished is not None and finished[0] == "1",
        page=str(paths.page) if paths.page.exists() else None,
    )
