"""The file of a ledger: who may write it, how it is opened, and what is said of one that cannot be used."""

from __future__ import annotations

import sqlite3
from contextlib import contextmanager
from pathlib import Path
from typing import Generator

from filelock import FileLock, Timeout

from ..errors import LedgerError, LedgerInUseError, OutputError
from .schema import TABLES


def _lock_of(path: Path) -> Path:
    return Path(f"{path}.lock")


def locked(path: Path) -> FileLock:
    """Returns the lock of a ledger, taken: it may be released in another thread than this one.

    Args:
        path: The path of the ledger.

    Raises:
        LedgerInUseError: Another process holds it.
        OutputError: The folder cannot be written to.
    """
    lock = FileLock(str(_lock_of(path)), thread_local=False)
    try:
        lock.acquire(timeout=0)
    except Timeout:
        if _lock_of(path).exists():
            raise LedgerInUseError(
                f"Another process runs the job of {str(path)!r}; wait for it, or end it, and run again."
            ) from None
        raise OutputError(f"Cannot write {str(path)!r}: its folder takes no files.") from None
    except (OSError, NotImplementedError) as error:
        raise OutputError(f"Cannot write {str(path)!r}: {getattr(error, 'strerror', None) or error}.") from error
    return lock


def is_locked(path: Path) -> bool:
    """Tells whether a process runs the job of a ledger.

    Args:
        path: The path of the ledger.
    """
    try:
        with FileLock(str(_lock_of(path))).acquire(timeout=0):
            return False
    except Timeout:
        return True


def opened(path: Path) -> sqlite3.Connection:
    """Opens a ledger to write it; makes it if it is not there.

    Args:
        path: The path of the ledger.

    Raises:
        LedgerError: The file is no ledger.
    """
    try:
        # The threads that use it take turns: the event loop waits for the one that registers the input.
        database = sqlite3.connect(str(path), isolation_level=None, check_same_thread=False)
        try:
            for statement in ("PRAGMA journal_mode = WAL", "PRAGMA synchronous = NORMAL"):
                database.execute(statement)
            database.executescript(TABLES)
        except BaseException:
            database.close()
            raise
    except sqlite3.DatabaseError as error:
        raise LedgerError(f"{str(path)!r} cannot be used as a ledger ({error}); name another output.") from None
    return database


def reading(path: Path) -> sqlite3.Connection:
    """Opens a ledger to read it, also while a job writes it.

    Args:
        path: The path of the ledger.

    Raises:
        LedgerError: There is none.
    """
    if not path.is_file():
        raise LedgerError(f"There is no ledger {str(path)!r}; has the job been run?")
    database = sqlite3.connect(f"{path.absolute().as_uri()}?mode=ro", uri=True)
    try:
        database.execute("SELECT count(*) FROM facts").fetchone()
    except sqlite3.DatabaseError as error:
        database.close()
        raise LedgerError(f"{str(path)!r} is no ledger ({error}).") from None
    return database


@contextmanager
def telling_damage(path: Path) -> Generator[None, None, None]:
    """Says in one sentence what SQLite says of a damaged file, wherever it is read.

    Args:
        path: The path of the ledger.

    Raises:
        LedgerError: The ledger is damaged.
    """
    try:
        yield
    except sqlite3.DatabaseError as error:
        raise LedgerError(
            f"The ledger {str(path)!r} is damaged ({error}); restore it, or begin anew with restart=True."
        ) from error


def remove(path: Path) -> None:
    """Deletes a ledger and the files that SQLite keeps beside it.

    Args:
        path: The path of the ledger.

    Raises:
        LedgerInUseError: Another process runs the job.
        OutputError: The folder cannot be written to.
    """
    lock = locked(path)
    try:
        for ending in ("", "-wal", "-shm"):
            found = Path(f"{path}{ending}")
            if found.exists():
                found.unlink()
    finally:
        lock.release()
