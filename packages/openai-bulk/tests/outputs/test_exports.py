"""Outputs that are made from the journal: ordered, and Parquet."""

from __future__ import annotations

import json
import random
from pathlib import Path
from typing import Callable, Iterator, List

import pytest

from openai_bulk.errors import OutputError
from openai_bulk.ledger.ledger import Ledger
from openai_bulk.ledger.schema import ANSWERED
from openai_bulk.outputs import exports
from openai_bulk.outputs.exports import export
from openai_bulk.paths import paths_of
from openai_bulk.requests import BulkRequest
from openai_bulk.results import Answer, Usage, answer_line

COUNT = 50


@pytest.fixture
def ledger(tmp_path: Path) -> Iterator[Ledger]:
    made = Ledger(tmp_path / "ledger")
    made.register([BulkRequest(2 * n, f"id-{n}", "/v1/responses", {"model": "m"}) for n in range(1, COUNT + 1)], "in")
    for number in range(1, COUNT + 1):
        made.ended(2 * number, ANSWERED, 1, 100.0, 0.5, number, 0, 2, 0.25)
    made.flush()
    yield made
    made.close()


@pytest.fixture
def journal(tmp_path: Path) -> Path:
    numbers = list(range(1, COUNT + 1))
    random.Random(7).shuffle(numbers)
    path = tmp_path / "journal"
    with open(path, "wb") as file:
        for number in numbers:
            body = (
                b'{"model":"m","choices":[{"message":{"content":"%d, \xc3\xbc"}}],"note":"},\\"error\\":null}"}'
                % number
            )
            file.write(answer_line(f"id-{number}", Answer(body, Usage(number, 0, 2)), f"b{number}"))
    return path


def test_the_order_of_the_input(
    tmp_path: Path, ledger: Ledger, journal: Path, ids: Callable[[Path], List[str]], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(exports, "_ROWS", 7)
    paths = paths_of(tmp_path / "out.jsonl")
    export(journal, paths, ledger, ordered=True)
    assert ids(paths.output) == [f"id-{number}" for number in range(1, COUNT + 1)]
    assert sorted(paths.output.read_bytes().splitlines()) == sorted(journal.read_bytes().splitlines())


@pytest.mark.parametrize("ordered", [True, False])
def test_parquet(tmp_path: Path, ledger: Ledger, journal: Path, ordered: bool, monkeypatch: pytest.MonkeyPatch) -> None:
    parquet = pytest.importorskip("pyarrow.parquet")
    monkeypatch.setattr(exports, "_ROWS", 7)
    paths = paths_of(tmp_path / "out.parquet")
    export(journal, paths, ledger, ordered=ordered)
    rows = parquet.read_table(paths.output).to_pylist()
    assert len(rows) == COUNT
    assert not ordered or [row["custom_id"] for row in rows] == [f"id-{number}" for number in range(1, COUNT + 1)]
    row = next(row for row in rows if row["custom_id"] == "id-3")
    assert json.loads(row.pop("body"))["note"] == '},"error":null}'
    assert row == {
        "custom_id": "id-3",
        "text": "3, ü",
        "refusal": None,
        "model": "m",
        "request_id": "",
        "input_tokens": 3,
        "cached_tokens": 0,
        "output_tokens": 2,
        "cost": 0.25,
        "latency": 0.5,
    }


def test_an_output_that_cannot_be_written_is_no_loss(tmp_path: Path, ledger: Ledger, journal: Path) -> None:
    paths = paths_of(tmp_path / "out.jsonl")
    paths.output.mkdir()
    with pytest.raises(OutputError, match=r"all answers are in '.*journal'"):
        export(journal, paths, ledger, ordered=True)
    assert journal.exists()
