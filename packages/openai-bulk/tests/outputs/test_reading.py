"""Reading results back."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pydantic
import pytest

from openai_bulk import InputError, read_results
from openai_bulk.outputs.texts import refusal_of, text_of
from openai_bulk.results import Answer, Failure, Usage, answer_line, failure_line
from openai_core.errors import ArgumentError


class Verdict(pydantic.BaseModel):
    friendly: bool


def test_results(tmp_path: Path) -> None:
    path = tmp_path / "out.jsonl"
    body = b'{"choices":[{"message":{"content":"{\\"friendly\\":true}"}}]}'
    failure = failure_line("b", Failure("400 bad", "No.", 400, b'{"error":{}}'), "y")
    path.write_bytes(answer_line("a", Answer(body, Usage()), "x") + failure)
    first, second = read_results(path, Verdict)
    assert (first.custom_id, first.text, first.error) == ("a", '{"friendly":true}', None)
    assert first.parsed == Verdict(friendly=True)
    assert (second.text, second.parsed, second.error) == (None, None, {"code": "400 bad", "message": "No."})
    assert next(read_results(path)).parsed is None


def answers_with(path: Path, *texts: str) -> Path:
    bodies = [json.dumps({"choices": [{"message": {"content": text}}]}).encode() for text in texts]
    lines = [answer_line(f"id-{number}", Answer(body, Usage()), "x") for number, body in enumerate(bodies)]
    path.write_bytes(b"".join(lines))
    return path


def test_an_answer_that_does_not_fit_ends_nothing(tmp_path: Path) -> None:
    path = answers_with(tmp_path / "out.jsonl", '{"friendly": "perhaps"}', "Hello", '{"fri', '{"friendly": true}')
    *misfits, fit = read_results(path, Verdict)
    assert (fit.parsed, fit.error) == (Verdict(friendly=True), None)
    assert [each.parsed for each in misfits] == [None, None, None]
    assert [each.text for each in misfits] == ['{"friendly": "perhaps"}', "Hello", '{"fri']
    for number, each in enumerate(misfits, 1):
        assert each.error is not None
        assert each.error["code"] == "OutputParsingError"
        assert each.error["message"].startswith(f"The answer in line {number} cannot be parsed: ")
        assert "The error's" not in each.error["message"]


def test_types_that_are_no_objects_are_read_as_they_were_asked_for(tmp_path: Path) -> None:
    (result,) = read_results(answers_with(tmp_path / "out.jsonl", '{"value": 7}'), int)
    assert (result.parsed, result.error) == (7, None)


@pytest.mark.parametrize(
    ("body", "refusal"),
    [
        ({"choices": [{"message": {"content": None, "refusal": "No."}}]}, "No."),
        ({"choices": [{"message": {"content": "a", "refusal": None}}]}, None),
        ({"choices": [{"text": "a"}]}, None),
        ({"choices": ["?"]}, None),
        ({"output": [{"type": "message", "content": [{"type": "refusal", "refusal": "No."}]}]}, "No."),
        ({"output": [{"type": "message", "content": [{"type": "output_text", "text": "a"}]}]}, None),
        ({"data": []}, None),
        (None, None),
    ],
)
def test_refusals(body: Any, refusal: Any) -> None:
    assert refusal_of(body) == refusal


def test_files_that_cannot_be_read(tmp_path: Path) -> None:
    with pytest.raises(InputError):
        list(read_results(tmp_path / "none.jsonl"))
    (tmp_path / "a.parquet").write_text("")
    with pytest.raises(ArgumentError, match="Read Parquet with"):
        list(read_results(tmp_path / "a.parquet"))


@pytest.mark.parametrize("line", ['{"custom_id": "a", "url": "/v1/responses"}', "[]"])
def test_a_file_of_something_else(tmp_path: Path, line: str) -> None:
    (tmp_path / "in.jsonl").write_text(line + "\n")
    with pytest.raises(InputError, match=r"Line 1 of .* is no result: .* Is it the input of a job\?"):
        list(read_results(tmp_path / "in.jsonl"))


@pytest.mark.parametrize(
    ("body", "text"),
    [
        ({"choices": [{"message": {"content": "a"}}]}, "a"),
        ({"choices": [{"text": "a"}]}, "a"),
        ({"choices": []}, None),
        ({"choices": [{"message": {"content": None}}]}, None),
        (
            {
                "output": [
                    {"type": "reasoning"},
                    {"type": "message", "content": [{"type": "output_text", "text": "a"}, {"type": "refusal"}]},
                    {"type": "message", "content": [{"type": "output_text", "text": "b"}]},
                ]
            },
            "ab",
        ),
        ({"output": [{"type": "message", "content": [{"type": "refusal", "refusal": "No."}]}]}, None),
        ({"output": [{"type": "function_call"}]}, None),
        ({"data": []}, None),
        (None, None),
    ],
)
def test_texts(body: Any, text: Any) -> None:
    assert text_of(body) == text
