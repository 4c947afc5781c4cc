"""Tells a process that runs a job to stop, by its ledger; and what command began a job."""

from __future__ import annotations

import json
import sqlite3
from typing import Any, Dict, Tuple

from .errors import LedgerError
from .ledger.files import is_locked, reading
from .paths import JobPaths

STOP_ASKED = "stop_asked"
"""The fact that a running job looks for; it is forgotten when a run begins."""


def ask_to_stop(paths: JobPaths) -> bool:
    """Asks the process that runs a job to stop and to cancel its batches; returns whether there is one.

    Args:
        paths: The files of the job.

    Raises:
        LedgerError: There is no ledger.
    """
    reading(paths.ledger).close()
    if not is_locked(paths.ledger):
        return False
    database = sqlite3.connect(str(paths.ledger), timeout=30)
    try:
        with database:
            database.execute("INSERT OR REPLACE INTO facts VALUES (?, '1')", (STOP_ASKED,))
    finally:
        database.close()
    return True


def remembered_command(paths: JobPaths) -> Tuple[str, Dict[str, Any]]:
    """Returns the input and the options that the command line began a job with.

    Args:
        paths: The files of the job.

    Raises:
        LedgerError: There is no ledger, or a program began the job.
    """
    database = reading(paths.ledger)
    try:
        row = database.execute("SELECT value FROM facts WHERE name = 'command'").fetchone()
    finally:
        database.close()
    if row is None:
        raise LedgerError(f"The job of {str(paths.output)!r} was begun by a program; run that again to go on.")
    source, options = json.loads(row[0])
    return source, options
