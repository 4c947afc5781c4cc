from __future__ import annotations

import json
from typing import Any, Dict, List

import httpx
import pytest

from openai_testing import Emulator


def line(custom_id: str, **changes: Any) -> Dict[str, Any]:
    body = {"model": "text-embedding-3-small", "input": custom_id}
    return {"custom_id": custom_id, "method": "POST", "url": "/v1/embeddings", "body": body, **changes}


def submit(api: httpx.Client, emulator: Emulator, lines: List[Any], **changes: Any) -> httpx.Response:
    content = b"".join((each if isinstance(each, bytes) else json.dumps(each).encode()) + b"\n" for each in lines)
    file = emulator.seed_file("in.jsonl", content, "batch")["id"]
    wanted = {"endpoint": "/v1/embeddings", "completion_window": "24h", "input_file_id": file, **changes}
    return api.post("/batches", json=wanted)


def test_the_requests_are_really_carried_out(api: httpx.Client, emulator: Emulator) -> None:
    lines = [line("a"), line("b", body={"model": "none", "input": "b"}), line("c")]
    batch = submit(api, emulator, lines, metadata={"k": "v"}).json()
    assert (batch["status"], batch["metadata"]) == ("validating", {"k": "v"})
    seen = [api.get(f"/batches/{batch['id']}").json() for _ in range(4)]
    assert [each["status"] for each in seen] == ["in_progress", "finalizing", "completed", "completed"]
    assert seen[0]["request_counts"]["total"] == 3
    assert seen[-1]["request_counts"] == {"total": 3, "completed": 2, "failed": 1}
    output = api.get(f"/files/{seen[-1]['output_file_id']}/content").text.splitlines()
    assert [json.loads(each)["custom_id"] for each in output] == ["a", "c"]
    answer = json.loads(output[0])["response"]
    own = api.post("/embeddings", json=line("a")["body"]).json()
    assert (answer["status_code"], answer["body"]) == (200, own)
    failed = json.loads(api.get(f"/files/{seen[-1]['error_file_id']}/content").text)
    assert (failed["custom_id"], failed["response"]["status_code"]) == ("b", 404)


@pytest.mark.parametrize(
    ("lines", "code", "number"),
    [
        ([], "empty_file", None),
        ([line("a"), b"{"], "invalid_json_line", 2),
        ([line("a"), line("a")], "duplicate_custom_id", 2),
        ([line("a", url="/v1/responses")], "mismatched_url", 1),
        ([line("a", body=None)], "missing_required_parameter", 1),
        ([line("a", body={"stream": True})], "invalid_request", 1),
    ],
)
def test_a_bad_input_file_fails(api: httpx.Client, emulator: Emulator, lines: Any, code: str, number: Any) -> None:
    batch = submit(api, emulator, lines).json()
    failed = api.get(f"/batches/{batch['id']}").json()
    problem = failed["errors"]["data"][0]
    assert (failed["status"], problem["code"], problem["line"]) == ("failed", code, number)


def test_cancelling(api: httpx.Client, emulator: Emulator) -> None:
    batch = submit(api, emulator, [line("a")]).json()["id"]
    assert api.post(f"/batches/{batch}/cancel").json()["status"] == "cancelling"
    assert api.get(f"/batches/{batch}").json()["status"] == "cancelled"
    assert api.post(f"/batches/{batch}/cancel").status_code == 409


def test_the_list_pages(api: httpx.Client, emulator: Emulator) -> None:
    made = [submit(api, emulator, [line("a")]).json()["id"] for _ in range(3)]
    first = api.get("/batches", params={"limit": 2}).json()
    assert ([each["id"] for each in first["data"]], first["has_more"]) == (made[:0:-1], True)
    assert [each["id"] for each in api.get("/batches", params={"after": made[1]}).json()["data"]] == made[:1]


@pytest.mark.parametrize("key", ["endpoint", "completion_window", "input_file_id"])
def test_bad_batches(api: httpx.Client, emulator: Emulator, key: str) -> None:
    response = submit(api, emulator, [], **{key: "wrong"})
    assert response.json()["error"]["param"] in (key, None)
    assert response.status_code in (400, 404)


def test_files_of_another_purpose_are_refused(api: httpx.Client, emulator: Emulator) -> None:
    file = emulator.seed_file("a", b"", "user_data")["id"]
    assert submit(api, emulator, [], input_file_id=file).json()["error"]["code"] == "invalid_file_purpose"


def finished(api: httpx.Client, batch_id: str) -> Dict[str, Any]:
    for _ in range(4):
        batch: Dict[str, Any] = api.get(f"/batches/{batch_id}").json()
    return batch


def ids_of(api: httpx.Client, file_id: str) -> List[str]:
    return [json.loads(each)["custom_id"] for each in api.get(f"/files/{file_id}/content").text.splitlines()]


def test_a_planned_share_of_requests_fails(api: httpx.Client, emulator: Emulator) -> None:
    emulator.plan_batches(failures=0.1)
    lines = [line(f"id-{number}") for number in range(200)]
    failed = []
    for _ in range(2):
        batch = finished(api, submit(api, emulator, lines).json()["id"])
        failed.append(set(ids_of(api, batch["error_file_id"])))
        assert batch["request_counts"]["failed"] == len(failed[-1])
    assert all(8 < len(each) < 35 for each in failed)
    assert failed[0] != failed[1]


def test_a_planned_batch_expires_half_way(api: httpx.Client, emulator: Emulator) -> None:
    emulator.plan_batches(expire=(2,))
    lines = [line("a"), line("b"), line("c"), line("d")]
    first, second = (finished(api, submit(api, emulator, lines).json()["id"]) for _ in range(2))
    assert (first["status"], second["status"]) == ("completed", "expired")
    assert "expired_at" in second
    assert ids_of(api, second["output_file_id"]) == ["a", "b"]
    assert ids_of(api, second["error_file_id"]) == ["c", "d"]
    error = json.loads(api.get(f"/files/{second['error_file_id']}/content").text.splitlines()[0])
    assert (error["response"], error["error"]["code"]) == (None, "batch_expired")


def test_steps_take_their_time(api: httpx.Client, emulator: Emulator) -> None:
    emulator.plan_batches(seconds=1)
    batch = submit(api, emulator, [line("a")]).json()["id"]
    assert api.get(f"/batches/{batch}").json()["status"] == "validating"
    assert finished(api, batch)["status"] == "validating"  # the clock of these tests stands still


def test_enqueued_tokens_are_limited_over_all_batches(api: httpx.Client, emulator: Emulator) -> None:
    emulator.plan_batches(enqueued_tokens=50)
    first, second = (submit(api, emulator, [line("a")]).json()["id"] for _ in range(2))
    assert api.get(f"/batches/{first}").json()["status"] == "in_progress"
    failed = api.get(f"/batches/{second}").json()
    assert (failed["status"], failed["errors"]["data"][0]["code"]) == ("failed", "token_limit_exceeded")
    finished(api, first)
    third = submit(api, emulator, [line("a")]).json()["id"]
    assert api.get(f"/batches/{third}").json()["status"] == "in_progress"
