"""The ledger: what it knows after a crash, and what it refuses."""

from __future__ import annotations

import json
import sqlite3
from pathlib import Path
from typing import Iterator, List

import pytest

from openai_bulk.errors import ChangedJobError, InputError, LedgerError, LedgerInUseError, OutputError
from openai_bulk.ledger.files import reading, remove
from openai_bulk.ledger.ledger import Ledger
from openai_bulk.ledger.reports import report_of
from openai_bulk.ledger.schema import ANSWERED, FAILED, PENDING, SENT
from openai_bulk.paths import paths_of
from openai_bulk.requests import BulkRequest


def requests(*ids: str, first: int = 1) -> List[BulkRequest]:
    return [BulkRequest(n, id, "/v1/responses", {"model": "m", "input": id}) for n, id in enumerate(ids, first)]


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "out.jsonl.ledger"


@pytest.fixture
def ledger(path: Path) -> Iterator[Ledger]:
    made = Ledger(path)
    yield made
    made.close()


def test_states_survive(path: Path) -> None:
    ledger = Ledger(path)
    assert ledger.register(requests("a", "b", "c", "d"), "in") == dict.fromkeys(range(1, 5), PENDING)
    ledger.sent(2, 1)
    ledger.ended(3, ANSWERED, 1, 100.0, 0.5, 10, 2, 5, 0.25)
    ledger.ended(4, FAILED, 5, 101.0, cause="400 bad")
    ledger.note("fact", 7)
    ledger.close()
    ledger = Ledger(path)
    assert ledger.register(requests("a", "b", "c", "d"), "in") == {1: PENDING, 2: SENT, 3: ANSWERED, 4: FAILED}
    assert ledger.fact("fact") == "7"
    assert ledger.totals() == (10, 5, 0.25)
    assert ledger.causes() == {"400 bad": 1}
    ledger.forget_sent()
    assert ledger.counts() == {PENDING: 2, ANSWERED: 1, FAILED: 1}
    assert ledger.reopen_failed() == 1
    assert ledger.counts() == {PENDING: 3, ANSWERED: 1}
    ledger.close()


def test_a_request_that_was_checked_before_takes_over_what_was_registered(ledger: Ledger) -> None:
    (first,) = requests("a")
    ledger.register([first], "in")
    again = BulkRequest.checked_before(1, json.dumps(first.batch_line()).encode())
    assert ledger.register([again], "in") == {1: PENDING}
    assert (again.fingerprint, again.size, again.model) == (first.fingerprint, first.size, "m")
    again.decode()
    assert (again.custom_id, again.url, again.body) == (first.custom_id, first.url, first.body)
    other = BulkRequest.checked_before(1, json.dumps({**first.batch_line(), "custom_id": "b"}).encode())
    ledger.register([other], "in")
    with pytest.raises(ChangedJobError, match="Line 1 of the input was changed while the job was reading it"):
        other.decode()


def test_what_has_ended_was_not_only_sent(path: Path, ledger: Ledger) -> None:
    ledger.register(requests("a", "b"), "in")
    ledger.sent(1, 1)
    ledger.sent(2, 3)
    ledger.ended(1, ANSWERED, 1, 100.0)
    ledger.flush()
    rows = ledger.database.execute("SELECT state, attempts FROM requests ORDER BY position").fetchall()
    assert rows == [(ANSWERED, 1), (SENT, 3)]


def test_what_was_not_flushed_is_not_there(path: Path, ledger: Ledger) -> None:
    ledger.register(requests("a"), "in")
    ledger.ended(1, ANSWERED, 1, 100.0)
    other = sqlite3.connect(str(path))
    assert other.execute("SELECT state FROM requests").fetchall() == [(PENDING,)]
    ledger.flush()
    assert other.execute("SELECT state FROM requests").fetchall() == [(ANSWERED,)]
    other.close()


def test_a_late_note_of_sending_changes_no_end(ledger: Ledger) -> None:
    ledger.register(requests("a"), "in")
    ledger.ended(1, ANSWERED, 1, 100.0)
    ledger.flush()
    ledger.sent(1, 2)
    ledger.flush()
    assert ledger.counts() == {ANSWERED: 1}


def test_an_id_may_stand_once(ledger: Ledger) -> None:
    with pytest.raises(InputError, match="Line 3 of in has the custom_id 'a', which line 1 has already"):
        ledger.register(requests("a", "b", "a"), "in")
    ledger.register(requests("a", "b"), "in")
    with pytest.raises(InputError, match="Line 4 of in has the custom_id 'b', which line 2 has already") as caught:
        ledger.register(requests("c", "b", first=3), "in")
    assert caught.value.line == 4
    assert ledger.counts() == {PENDING: 2}


def test_a_changed_line_is_refused(ledger: Ledger) -> None:
    ledger.register(requests("a", "b"), "in")
    changed = requests("a", "b")
    changed[1] = BulkRequest(2, "b", "/v1/responses", {"model": "other"})
    with pytest.raises(ChangedJobError, match=r"Line 2 of in has changed .*'b'.*restart=True"):
        ledger.register(changed, "in")
    with pytest.raises(ChangedJobError, match="Line 1 of in has changed"):
        ledger.register(requests("new", "a", "b"), "in")


def test_new_lines_are_added(ledger: Ledger) -> None:
    ledger.register(requests("a"), "in")
    assert ledger.register(requests("a", "b"), "in") == {1: PENDING, 2: PENDING}
    assert ledger.last_position() == 2
    assert ledger.known_of(["b", "x", "a"]) == {"a": (1, PENDING, 0), "b": (2, PENDING, 0)}


def test_a_ledger_has_one_process_but_any_number_of_readers(path: Path, ledger: Ledger) -> None:
    with pytest.raises(LedgerInUseError, match="Another process runs the job"):
        Ledger(path)
    with pytest.raises(LedgerInUseError):
        remove(path)
    reader = reading(path)
    assert reader.execute("SELECT count(*) FROM requests").fetchone() == (0,)
    with pytest.raises(sqlite3.OperationalError):
        reader.execute("DELETE FROM requests")
    reader.close()


def test_a_file_that_is_no_ledger(path: Path) -> None:
    path.write_text("This is a text of some length, and no database at all." * 100)
    with pytest.raises(LedgerError, match="cannot be used as a ledger"):
        Ledger(path)
    with pytest.raises(LedgerError, match="is no ledger"):
        reading(path)
    with pytest.raises(LedgerError, match="There is no ledger"):
        reading(path.with_name("none"))


def test_a_ledger_of_another_version(path: Path) -> None:
    ledger = Ledger(path)
    ledger.note("version", 99)
    ledger.close()
    with pytest.raises(LedgerError, match="has the version 99, and this release reads 3"):
        Ledger(path)


def test_removing(path: Path) -> None:
    Ledger(path).close()
    remove(path)
    assert not path.exists()
    remove(path)


def test_failures_are_summed_by_their_second(path: Path, ledger: Ledger) -> None:
    for _ in range(3):
        ledger.happened(100.2, "429")
        ledger.flush()
    ledger.happened(100.9, "500")
    ledger.happened(101.0, "500")
    ledger.flush()
    rows = ledger.database.execute("SELECT * FROM failures ORDER BY second, kind").fetchall()
    assert rows == [(100, "429", 3), (100, "500", 1), (101, "500", 1)]


def test_what_was_never_sent_is_forgotten(ledger: Ledger) -> None:
    ledger.register(requests("a", "b"), "in")
    ledger.forget_unsent()
    assert ledger.counts() == {}
    ledger.register(requests("a", "b"), "in")
    ledger.sent(1, 1)
    ledger.flush()
    ledger.forget_sent()
    ledger.forget_unsent()
    assert ledger.counts() == {PENDING: 2}


def test_a_folder_that_takes_no_files(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    with pytest.raises(OutputError, match=r"Cannot write .*ledger'"):
        Ledger(tmp_path / "none" / ".." / ("x" * 300 + "ledger"))


@pytest.mark.parametrize("error", [PermissionError(13, "Permission denied"), NotImplementedError("no locks here")])
def test_a_folder_without_locks(path: Path, monkeypatch: pytest.MonkeyPatch, error: Exception) -> None:
    def refuse(*arguments: object, **options: object) -> None:
        raise error

    monkeypatch.setattr("openai_bulk.ledger.files.FileLock.acquire", refuse)
    with pytest.raises(OutputError, match=r"Cannot write .*: (Permission denied|no locks here)\."):
        Ledger(path)


def test_a_damaged_ledger_is_told_in_one_sentence(path: Path) -> None:
    ledger = Ledger(path)
    ledger.register(requests(*(f"id-{number}" for number in range(3000))), "in")
    ledger.close()
    data = bytearray(path.read_bytes())
    data[8192:] = b"\xff" * (len(data) - 8192)
    path.write_bytes(data)
    with pytest.raises(LedgerError, match=r"The ledger .* is damaged .*restart=True"):
        report_of(paths_of(path.with_suffix("")))


def test_what_could_not_be_written_is_written_later(ledger: Ledger) -> None:
    ledger.register(requests("a"), "in")
    ledger.ended(1, ANSWERED, 1, 100.0)
    ledger.note("answers_size", 500)
    ledger.database.execute("PRAGMA query_only = ON")
    with pytest.raises(OutputError, match="Cannot write the ledger"):
        ledger.flush()
    ledger.database.execute("PRAGMA query_only = OFF")
    ledger.flush()
    assert (ledger.counts(), ledger.fact("answers_size")) == ({ANSWERED: 1}, "500")
