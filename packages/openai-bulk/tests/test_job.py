"""Jobs: what requests they make."""

from __future__ import annotations

from pathlib import Path
from typing import Any, List, Optional

import pydantic
import pytest

from openai_bulk import InputError, Job
from openai_bulk.job import as_job
from openai_core.errors import ArgumentError


class Verdict(pydantic.BaseModel):
    """Is {it} friendly?"""

    friendly: bool


def only(job: Job) -> Any:
    (request,) = job.requests()
    return request


def test_chat() -> None:
    job = Job.chat(
        rows=[{"id": 7, "text": "Hi"}],
        model="gpt-4o",
        messages=[{"role": "user", "content": "{text}"}],
        custom_id="review-{id}",
        temperature=0.5,
        seed=None,
    )
    request = only(job)
    assert (request.custom_id, request.url, request.model) == ("review-7", "/v1/chat/completions", "gpt-4o")
    assert request.body == {"model": "gpt-4o", "messages": [{"role": "user", "content": "Hi"}], "temperature": 0.5}


def test_embeddings_and_default_ids() -> None:
    job = Job.embeddings(rows=[{"a": "x"}, {"a": "y"}], model="text-embedding-3-small", input="{a}")
    assert [each.batch_line() for each in job.requests()] == [
        {
            "custom_id": f"row-{n}",
            "method": "POST",
            "url": "/v1/embeddings",
            "body": {"model": "text-embedding-3-small", "input": text},
        }
        for n, text in ((1, "x"), (2, "y"))
    ]


@pytest.mark.parametrize("kind", [List[Verdict], Optional[Verdict], int])
def test_structured_outputs_that_are_no_class(kind: Any) -> None:
    job = Job.responses(rows=[{}], model="gpt-4o", input="", text_format=kind)
    assert job.output_type is kind
    assert only(job).body["text"]["format"]["schema"]["type"] == "object"


def test_structured_outputs_of_chat_and_responses() -> None:
    chat = Job.chat(rows=[{}], model="gpt-4o", messages=[], response_format=Verdict)
    schema = only(chat).body["response_format"]["json_schema"]
    assert schema["strict"] is True
    assert schema["schema"]["description"] == "Is {it} friendly?"
    assert chat.output_type is Verdict
    response = Job.responses(rows=[{}], model="gpt-4o", input="", text_format=Verdict, text={"verbosity": "low"})
    assert only(response).body["text"]["format"]["name"] == "Verdict"
    assert only(response).body["text"]["verbosity"] == "low"


def test_any_other_endpoint() -> None:
    job = Job.requests_for("/v1/moderations", rows=[{"a": "x"}], body={"input": "{a}"})
    assert only(job).body == {"input": "x"}
    assert only(job).model == ""
    with pytest.raises(ArgumentError, match="'/v1/models' is unknown"):
        Job.requests_for("/v1/models", rows=[], body={})


def test_a_body_that_is_no_json() -> None:
    job = Job.responses(rows=[{"a": b"bytes"}], model="m", input="{a}")
    with pytest.raises(
        InputError, match=r"Row 1 of the input has a body that cannot be sent: `input` is of type bytes"
    ):
        list(job.requests())


def test_what_stands_for_a_job(tmp_path: Path) -> None:
    path = tmp_path / "in.jsonl"
    path.write_text("")
    assert list(as_job(path).requests()) == []
    job = Job.from_jsonl(path)
    assert as_job(job) is job
    with pytest.raises(ArgumentError, match="A job is a `Job` or the path"):
        as_job(7)
