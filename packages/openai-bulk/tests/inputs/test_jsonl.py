"""Requests from a file in the Batch API's format, and what may be wrong with it."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any, Dict, List

import pytest

from openai_bulk.errors import InputError
from openai_bulk.inputs import jsonl
from openai_bulk.inputs.jsonl import JsonlRequests

GOOD: Dict[str, Any] = {
    "custom_id": "a",
    "method": "POST",
    "url": "/v1/chat/completions",
    "body": {"model": "gpt-4o", "messages": []},
}


def written(tmp_path: Path, *lines: Any, end: str = "\n") -> JsonlRequests:
    path = tmp_path / "in.jsonl"
    texts = [line if isinstance(line, str) else json.dumps(line) for line in lines]
    path.write_bytes(("\n".join(texts) + end).encode())
    return JsonlRequests(path)


def test_positions_are_line_numbers_and_blank_lines_are_none(tmp_path: Path) -> None:
    source = written(tmp_path, GOOD, "", {**GOOD, "custom_id": "b"})
    assert [(each.position, each.custom_id, each.model) for each in source.requests()] == [
        (1, "a", "gpt-4o"),
        (3, "b", "gpt-4o"),
    ]
    assert source.repeatable
    assert [each.position for each in source.requests()] == [1, 3]


def test_a_byte_order_mark_and_a_missing_last_newline_are_fine(tmp_path: Path) -> None:
    source = written(tmp_path, "\ufeff" + json.dumps(GOOD), {**GOOD, "custom_id": "b"}, end="")
    assert [each.custom_id for each in source.requests()] == ["a", "b"]


@pytest.mark.parametrize(
    ("line", "message"),
    [
        ("{nonsense}", "is no JSON"),
        ("[1]", "is list, not an object"),
        ({**GOOD, "custom_id": 7}, "has no custom_id; it needs a text that no other line has, got 7"),
        ({**GOOD, "custom_id": ""}, "has no custom_id"),
        ({**GOOD, "method": "GET"}, "has the method 'GET'"),
        ({**GOOD, "url": None}, "has no url; use one of /v1/chat/completions"),
        ({**GOOD, "url": "/v1/models"}, "has the unknown url '/v1/models'; use one of /v1/chat/completions"),
        ({**GOOD, "body": []}, "has the body list"),
        ({**GOOD, "body": {"stream": True}}, "asks for a stream"),
    ],
)
def test_a_bad_line_is_named(tmp_path: Path, line: Any, message: str) -> None:
    source = written(tmp_path, GOOD, line, GOOD)
    with pytest.raises(InputError) as caught:
        list(source.requests())
    assert caught.value.line == 2
    assert str(caught.value).startswith(f"Line 2 of {tmp_path / 'in.jsonl'} {message}")


def test_a_torn_last_line(tmp_path: Path) -> None:
    source = written(tmp_path, GOOD, json.dumps(GOOD)[:40], end="")
    with pytest.raises(InputError, match=r"Line 2 of .* is cut off: EOF while parsing"):
        list(source.requests())


def test_bytes_that_are_no_text(tmp_path: Path) -> None:
    path = tmp_path / "in.jsonl"
    path.write_bytes(b'{"custom_id": "\xff"}\n')
    with pytest.raises(InputError, match="Line 1 of"):
        list(JsonlRequests(path).requests())


def test_a_body_over_the_limit(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("openai_bulk.requests.MAX_BODY", 20)
    with pytest.raises(InputError, match=r"Line 1 of .* has a body of 32 bytes; at most 20 are allowed"):
        list(written(tmp_path, GOOD).requests())


def test_a_line_over_the_limit_is_not_loaded(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(jsonl, "_LONGEST", 50)
    with pytest.raises(InputError, match=r"Line 1 of .* is longer than 50 bytes"):
        list(written(tmp_path, GOOD).requests())


def test_there_is_no_such_file(tmp_path: Path) -> None:
    with pytest.raises(InputError, match="does not exist or is no file"):
        JsonlRequests(tmp_path / "none.jsonl")


def test_a_table_is_no_file_of_requests(tmp_path: Path) -> None:
    (tmp_path / "rows.csv").write_text("a\n1\n")
    with pytest.raises(InputError, match=r"rows\.csv holds rows, not requests; `Job.chat"):
        JsonlRequests(tmp_path / "rows.csv")


def test_the_fingerprint_changes_with_the_path_and_the_body(tmp_path: Path) -> None:
    entries = [
        GOOD,
        {**GOOD, "url": "/v1/responses"},
        {**GOOD, "body": {"model": "gpt-4o"}},
        dict(reversed(GOOD.items())),
    ]
    prints = [each.fingerprint for each in written(tmp_path, *entries).requests()]
    assert len(set(prints)) == 3
    assert prints[0] == prints[3]


def test_an_unchanged_file_is_not_checked_again(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    source = written(tmp_path, GOOD, {**GOOD, "custom_id": "b"})
    first = list(source.requests())
    checked: List[Any] = []
    monkeypatch.setattr(jsonl, "checked_request", lambda *arguments, **options: checked.append(arguments))
    again = list(source.requests_again())
    assert not checked
    for each in again:
        each.decode()
    assert [(each.position, each.custom_id, each.body) for each in again] == [
        (each.position, each.custom_id, each.body) for each in first
    ]
    assert [(each.size, each.fingerprint) for each in again] == [(each.size, each.fingerprint) for each in first]


@pytest.mark.parametrize("is_read", [True, False])
def test_a_file_that_was_written_to_is_checked_again(tmp_path: Path, is_read: bool) -> None:
    source = written(tmp_path, GOOD)
    if is_read:
        list(source.requests())
    written(tmp_path, {**GOOD, "url": "/v1/nonsense"})
    with pytest.raises(InputError, match=r"Line 1 of .* has the unknown url"):
        list(source.requests_again())


def test_a_file_that_is_written_to_while_it_is_read(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(jsonl, "_LOOKED_AT_EVERY", 2)
    source = written(tmp_path, *(GOOD for _ in range(5)))
    list(source.requests())
    requests = source.requests_again()
    other = (GOOD["custom_id"], b"taken over", 7, "")
    assert next(requests).is_as_before(*other)
    with open(tmp_path / "in.jsonl", "a") as file:
        file.write("\n")
    next(requests)
    assert not next(requests).is_as_before(*other)


def test_lines_that_are_added_while_it_is_read_are_checked(tmp_path: Path) -> None:
    source = written(tmp_path, GOOD)
    list(source.requests())
    requests = source.requests_again()
    next(requests)
    with open(tmp_path / "in.jsonl", "a") as file:
        file.write('{"custom_id": "b", "me')
    with pytest.raises(InputError, match=r"Line 2 of .* is cut off"):
        list(requests)


def test_numbers_that_are_none_are_refused(tmp_path: Path) -> None:
    for number in ("NaN", "-Infinity", "1e999"):
        line = json.dumps(GOOD).replace("[]", f'[{number}, "NaN is a text here"]')
        with pytest.raises(InputError, match=r"Line 1 of .* cannot be sent: `messages\[0\]` is NaN or infinite"):
            list(written(tmp_path, line).requests())
    assert len(list(written(tmp_path, {**GOOD, "body": {"input": "NaN or Infinity"}}).requests())) == 1
