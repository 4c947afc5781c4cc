from __future__ import annotations

import json
from typing import Any, Dict

import httpx
import pytest

from openai_testing import Emulator

CHECK = {
    "type": "string_check",
    "name": "says it",
    "input": "{{sample.output_text}}",
    "reference": "{{item.word}}",
    "operation": "ilike",
}
CONFIG = {"type": "custom", "item_schema": {"type": "object"}, "include_sample_schema": True}
ROWS = [{"item": {"word": "cat"}}, {"item": {"word": "dog"}, "sample": {"output_text": "A bird"}}]


def make(api: httpx.Client, **changes: Any) -> Dict[str, Any]:
    body = {"name": "e", "data_source_config": CONFIG, "testing_criteria": [CHECK], **changes}
    result: Dict[str, Any] = api.post("/evals", json=body).json()
    return result


def run(api: httpx.Client, path: str, source: Any = None) -> Dict[str, Any]:
    template = [{"role": "user", "content": "Say {{item.word}}"}]
    messages = {"type": "template", "template": template}
    source = source or {"type": "file_content", "content": ROWS}
    data = {"type": "completions", "model": "gpt-4o", "input_messages": messages, "source": source}
    result: Dict[str, Any] = api.post(path + "/runs", json={"name": "r", "data_source": data}).json()
    return result


def test_an_evals_life(api: httpx.Client) -> None:
    made = make(api, metadata={"a": "b"})
    path = f"/evals/{made['id']}"
    assert (made["data_source_config"]["type"], made["testing_criteria"][0]["name"]) == ("custom", "says it")
    assert api.post(path, json={"name": "f", "metadata": {}}).json()["name"] == "f"
    assert api.get("/evals", params={"order_by": "updated_at"}).json()["data"] == [api.get(path).json()]
    assert api.delete(path).json() == {"eval_id": made["id"], "object": "eval.deleted", "deleted": True}
    assert api.get(path).status_code == 404


def test_runs_answer_and_grade(api: httpx.Client) -> None:
    path = f"/evals/{make(api)['id']}"
    started = run(api, path)
    one = f"{path}/runs/{started['id']}"
    assert started["status"] == "queued"
    assert api.get(one + "/output_items").json()["data"] == []
    seen = [api.get(one).json() for _ in range(3)]
    assert [each["status"] for each in seen] == ["in_progress", "completed", "completed"]
    assert seen[-1]["result_counts"] == {"total": 2, "errored": 0, "failed": 1, "passed": 1}
    assert seen[-1]["per_testing_criteria_results"] == [{"testing_criteria": "says it", "passed": 1, "failed": 1}]
    assert seen[-1]["per_model_usage"][0]["invocation_count"] == 2
    items = api.get(one + "/output_items").json()["data"]
    assert [each["status"] for each in items] == ["pass", "fail"]
    assert items[0]["sample"]["input"] == [{"role": "user", "content": "Say cat"}]
    assert api.get(one + "/output_items", params={"status": "fail"}).json()["data"] == items[1:]
    assert api.get(f"{one}/output_items/{items[0]['id']}").json() == items[0]
    assert api.post(one + "/cancel").status_code == 400
    assert api.get(path + "/runs", params={"status": "completed"}).json()["data"][0]["id"] == started["id"]
    assert api.delete(one).json() == {"run_id": started["id"], "object": "eval.run.deleted", "deleted": True}


def test_runs_of_a_file_and_cancelling(api: httpx.Client, emulator: Emulator) -> None:
    path = f"/evals/{make(api)['id']}"
    lines = "\n".join(json.dumps(row) for row in ROWS).encode()
    file = emulator.seed_file("rows.jsonl", lines, "evals")["id"]
    started = run(api, path, {"type": "file_id", "id": file})
    cancelled = api.post(f"{path}/runs/{started['id']}/cancel").json()
    assert cancelled["status"] == "canceled"
    broken = emulator.seed_file("rows.jsonl", b"[1]", "evals")["id"]
    assert run(api, path, {"type": "file_id", "id": broken})["error"]["code"] == "invalid_file"


@pytest.mark.parametrize(
    ("changes", "param"),
    [
        ({"data_source_config": {"type": "custom"}}, "data_source_config.item_schema"),
        ({"testing_criteria": [{"type": "taste"}]}, "testing_criteria[0].type"),
        ({"testing_criteria": None}, "testing_criteria"),
    ],
)
def test_bad_evals(api: httpx.Client, changes: Dict[str, Any], param: str) -> None:
    assert make(api, **changes)["error"]["param"] == param


def test_bad_runs(api: httpx.Client) -> None:
    path = f"/evals/{make(api)['id']}"
    assert run(api, path, {"type": "file_content", "content": [{}]})["error"]["param"].endswith("item")
    assert run(api, path, {"type": "dream"})["error"]["param"] == "data_source.source.type"
