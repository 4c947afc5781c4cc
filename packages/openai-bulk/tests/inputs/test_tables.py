"""Rows from files and iterables."""

from __future__ import annotations

from pathlib import Path
from typing import Any, AsyncIterator, Iterator, cast

import pytest

from openai_bulk.errors import InputError
from openai_bulk.inputs.tables import Table
from openai_core.errors import ArgumentError


def test_csv_and_tsv(tmp_path: Path) -> None:
    (tmp_path / "a.csv").write_text('id,text\n1,"two\nlines, one cell"\n2,ü\n', encoding="utf-8-sig")
    (tmp_path / "a.tsv").write_text("id\ttext\n1\tx\n")
    assert list(Table(tmp_path / "a.csv").rows()) == [
        {"id": "1", "text": "two\nlines, one cell"},
        {"id": "2", "text": "ü"},
    ]
    assert list(Table(str(tmp_path / "a.tsv")).rows()) == [{"id": "1", "text": "x"}]


def test_jsonl(tmp_path: Path) -> None:
    (tmp_path / "a.jsonl").write_text('{"id": 1}\n\n{"id": 2}\n')
    table = Table(tmp_path / "a.jsonl")
    assert list(table.rows()) == [{"id": 1}, {"id": 2}]
    assert table.repeatable


def test_parquet(tmp_path: Path) -> None:
    pyarrow = pytest.importorskip("pyarrow")
    parquet = pytest.importorskip("pyarrow.parquet")
    parquet.write_table(pyarrow.table({"id": list(range(2500)), "text": ["x"] * 2500}), tmp_path / "a.parquet")
    rows = list(Table(tmp_path / "a.parquet").rows())
    assert len(rows) == 2500
    assert rows[2499] == {"id": 2499, "text": "x"}


def test_iterables() -> None:
    rows = [{"a": 1}, {"a": 2}]
    assert Table(rows).repeatable
    assert list(Table(rows).rows()) == rows
    assert not Table(iter(rows)).repeatable
    assert list(Table(iter(rows)).rows()) == rows


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("a,b\n1,2,3\n", "Line 2 of .* has more or fewer than the 2 columns"),
        ("a,b\n1\n", "Line 2 of .* has more or fewer than the 2 columns"),
        ('a,b\n1,"open\n', "Line 2 of .* is no CSV"),
    ],
)
def test_bad_csv(tmp_path: Path, text: str, message: str) -> None:
    (tmp_path / "a.csv").write_text(text)
    with pytest.raises(InputError, match=message):
        list(Table(tmp_path / "a.csv").rows())


def test_csv_in_another_encoding(tmp_path: Path) -> None:
    (tmp_path / "a.csv").write_bytes("a\nb\nü\n".encode("latin-1"))
    with pytest.raises(InputError, match=r"Line 3 of .*a\.csv is not in UTF-8"):
        list(Table(tmp_path / "a.csv").rows())


def test_a_table_of_pyarrow() -> None:
    arrow = pytest.importorskip("pyarrow")
    table = Table(arrow.table({"a": [1, 2], "b": ["x", "y"]}))
    assert table.repeatable
    assert list(table.rows()) == list(table.rows()) == [{"a": 1, "b": "x"}, {"a": 2, "b": "y"}]


def test_what_is_no_parquet(tmp_path: Path) -> None:
    pytest.importorskip("pyarrow")
    (tmp_path / "a.parquet").write_text("nothing")
    with pytest.raises(InputError, match=r"a\.parquet is no Parquet, or is damaged"):
        list(Table(tmp_path / "a.parquet").rows())


def test_asynchronous_rows() -> None:
    async def rows() -> AsyncIterator[Any]:
        yield {"a": 1}

    with pytest.raises(ArgumentError, match="got async_generator, which is asynchronous; collect its rows first"):
        Table(cast("Any", rows()))


@pytest.mark.parametrize("rows", [7, None])
def test_what_holds_no_rows(rows: Any) -> None:
    with pytest.raises(ArgumentError, match="a file, a data frame or a plain iterable of mappings"):
        Table(rows)


def test_unknown_files_and_rows(tmp_path: Path) -> None:
    (tmp_path / "a.xlsx").write_text("")
    with pytest.raises(ArgumentError, match=r"Rows are read from \.csv"):
        Table(tmp_path / "a.xlsx")
    rows: Any = [{"a": 1}, "text"]
    with pytest.raises(InputError, match="Row 2 of the input is str, not a mapping"):
        list(Table(rows).rows())


def test_a_cell_of_csv_may_be_long(tmp_path: Path) -> None:
    text = "word " * 100_000
    (tmp_path / "a.csv").write_text(f"text\n{text}\n")
    assert list(Table(tmp_path / "a.csv").rows()) == [{"text": text}]


class PolarsFrame:
    """The part of a data frame of polars that matters here; iterating over it gives columns."""

    def __iter__(self) -> Iterator[Any]:
        yield [1, 2]

    def iter_rows(self, named: bool = False) -> Iterator[Any]:
        assert named
        yield from ({"a": 1}, {"a": 2})


class PandasFrame:
    """The part of a data frame of pandas that matters here; iterating over it gives names."""

    columns = ("a",)

    def __iter__(self) -> Iterator[Any]:
        yield "a"

    def itertuples(self, index: bool = True, name: Any = "Pandas") -> Iterator[Any]:
        assert (index, name) == (False, None)
        yield from ((1,), (2,))


@pytest.mark.parametrize("frame", [PolarsFrame(), PandasFrame()])
def test_data_frames(frame: Any) -> None:
    table = Table(frame)
    assert table.repeatable
    assert list(table.rows()) == list(table.rows()) == [{"a": 1}, {"a": 2}]
