"""What a job has done so far, read from its ledger."""

from __future__ import annotations

import sqlite3
from typing import Dict, NamedTuple, Optional

from .ledger.ledger import reading
from .ledger.schema import ANSWERED, FAILED, PENDING, SENT
from .paths import JobPaths


class Report(NamedTuple):
    """What a job has done, over all its runs.

    Attributes:
        total: How many requests are known. While an input that can be read only once is being read, so far.
        answered: How many were answered.
        failed: How many failed for good.
        in_flight: How many were under way when the ledger was written last.
        pending: How many wait.
        input_tokens: Tokens that were sent.
        output_tokens: Tokens that came back.
        cost: What the answers cost, as far as prices are known.
        failures: How many failed for each cause.
        output: The file of answers.
        errors: The file of failures.
        finished: Whether all requests have ended and the output is complete.
        page: The page with plots, if one was written.
    """

    total: int = 0
    answered: int = 0
    failed: int = 0
    in_flight: int = 0
    pending: int = 0
    input_tokens: int = 0
    output_tokens: int = 0
    cost: float = 0.0
    failures: Dict[str, int] = {}
    output: str = ""
    errors: str = ""
    finished: bool = False
    page: Optional[str] = None


def report_of(paths: JobPaths) -> Report:
    """Reads the ledger of a job, also while it runs.

    Raises:
        LedgerError: There is no ledger.
    """
    database = reading(paths.ledger)
    try:
        return read_report(database, paths)
    finally:
        database.close()


def read_report(database: sqlite3.Connection, paths: JobPaths) -> Report:
    """Reads a report from an open ledger."""
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
