"""Requests from rows."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from openai_bulk.errors import InputError
from openai_bulk.inputs.templates import UnknownColumnError, filled

ROW = {"name": "Ada", "age": 36, "tags": ["a", "b"]}


@pytest.mark.parametrize(
    ("template", "result"),
    [
        ("Hello {name}!", "Hello Ada!"),
        ("{age}", 36),
        ("{tags}", ["a", "b"]),
        ("is {age}", "is 36"),
        ('{"json": 1, "x": {}}', '{"json": 1, "x": {}}'),
        ("{{name}}", "{name}"),
        ("{{other}} {name}", "{other} Ada"),
        ([{"role": "user", "content": "{name}"}], [{"role": "user", "content": "Ada"}]),
        (lambda row: row["age"] + 1, 37),
        ({"a": (1, lambda row: row["name"])}, {"a": [1, "Ada"]}),
        (0.5, 0.5),
    ],
)
def test_filling(template: Any, result: Any) -> None:
    assert filled(template, ROW) == result


def test_an_unknown_column_is_named() -> None:
    with pytest.raises(UnknownColumnError, match=r"no column 'nam', which the template names; it has name, age, tags"):
        filled("{nam}", ROW)


def test_values_are_not_templates_themselves() -> None:
    assert filled("{a} {b}", {"a": "{b}", "b": "{a}"}) == "{b} {a}"


def test_a_row_is_named_where_a_template_fails() -> None:
    from openai_bulk import Job

    job = Job.responses(rows=[{"a": 1}, {"b": 1}], model="m", input="{a}!")
    with pytest.raises(InputError, match="Row 2 of the input has no column 'a'"):
        list(job.requests())
    job = Job.responses(rows=[{"a": 1}, {"b": 1}], model="m", input=lambda row: row["a"])
    with pytest.raises(
        InputError, match="Row 2 of the input made the template's function fail: KeyError: 'a'"
    ) as caught:
        list(job.requests())
    assert isinstance(caught.value.__cause__, KeyError)


def test_ids_that_occur_twice_are_told_with_their_rows(tmp_path: Path) -> None:
    from openai_bulk import Job
    from openai_bulk.ledger.ledger import Ledger

    job = Job.responses(rows=[{"a": 1}, {"a": 2}, {"a": 1}], model="m", input="x", custom_id="{a}")
    ledger = Ledger(tmp_path / "ledger")
    with pytest.raises(InputError, match="Row 3 of the input has the custom_id '1', which row 1 has already"):
        ledger.register(list(job.requests()), job.source.name, job.source.unit)
    ledger.close()
