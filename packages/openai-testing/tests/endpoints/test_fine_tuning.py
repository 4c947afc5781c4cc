from __future__ import annotations

from typing import Any, Dict, List

import httpx
import pytest

from openai_testing import Emulator

JOBS = "/fine_tuning/jobs"


def create(api: httpx.Client, emulator: Emulator, content: bytes = b'{"a":1}\n', **extra: Any) -> Dict[str, Any]:
    file = emulator.seed_file("a.jsonl", content, "fine-tune")
    job: Dict[str, Any] = api.post(JOBS, json={"model": "gpt-4o-mini", "training_file": file["id"], **extra}).json()
    return job


def follow(api: httpx.Client, job: Dict[str, Any], times: int) -> List[str]:
    return [api.get(f"{JOBS}/{job['id']}").json()["status"] for _ in range(times)]


def test_a_job_advances_to_a_model(api: httpx.Client, emulator: Emulator) -> None:
    job = create(api, emulator, suffix="mine", seed=7, metadata={"a": "b"}, hyperparameters={"n_epochs": 3})
    assert (job["status"], job["fine_tuned_model"], job["seed"]) == ("validating_files", None, 7)
    assert (job["hyperparameters"]["n_epochs"], job["metadata"]) == (3, {"a": "b"})
    assert follow(api, job, 3) == ["running", "succeeded", "succeeded"]
    done = api.get(f"{JOBS}/{job['id']}").json()
    assert done["fine_tuned_model"].startswith("ft:gpt-4o-mini:emulator:mine:")
    assert api.get(f"/models/{done['fine_tuned_model']}").status_code == 200
    answer = api.post("/responses", json={"model": done["fine_tuned_model"], "input": "x"})
    assert answer.status_code == 200


def test_events_and_checkpoints_page(api: httpx.Client, emulator: Emulator) -> None:
    job = create(api, emulator)
    follow(api, job, 2)
    newest = api.get(f"{JOBS}/{job['id']}/events", params={"limit": 2}).json()
    assert newest["has_more"]
    assert newest["data"][0]["message"] == "The job has successfully completed"
    rest = api.get(f"{JOBS}/{job['id']}/events", params={"after": newest["data"][-1]["id"]}).json()
    assert rest["data"][-1]["message"].startswith("Created")
    assert not rest["has_more"]
    checkpoints = api.get(f"{JOBS}/{job['id']}/checkpoints").json()
    assert [entry["step_number"] for entry in checkpoints["data"]] == [30, 20, 10]
    assert checkpoints["first_id"] == checkpoints["data"][0]["id"]


@pytest.mark.parametrize("content", [b"no json\n", b"", b'{"a":1}\n{'])
def test_a_bad_file_fails_the_job(api: httpx.Client, emulator: Emulator, content: bytes) -> None:
    job = create(api, emulator, content)
    assert follow(api, job, 2) == ["failed", "failed"]
    error = api.get(f"{JOBS}/{job['id']}").json()["error"]
    assert (error["code"], error["param"]) == ("invalid_training_file", "training_file")


def test_a_deleted_file_fails_the_job(api: httpx.Client, emulator: Emulator) -> None:
    job = create(api, emulator)
    api.delete(f"/files/{job['training_file']}")
    assert follow(api, job, 1) == ["failed"]


def test_pause_resume_cancel(api: httpx.Client, emulator: Emulator) -> None:
    job = create(api, emulator)
    url = f"{JOBS}/{job['id']}"
    assert api.post(url + "/resume").status_code == 400
    assert api.post(url + "/pause").json()["status"] == "paused"
    assert follow(api, job, 2) == ["paused", "paused"]
    assert api.post(url + "/resume").json()["status"] == "queued"
    assert follow(api, job, 1) == ["running"]
    assert api.post(url + "/cancel").json()["status"] == "cancelled"
    again = api.post(url + "/cancel")
    assert (again.status_code, again.json()["error"]["code"]) == (400, "invalid_job_status")


def test_seeded_jobs_page(api: httpx.Client, emulator: Emulator) -> None:
    made = [job["id"] for job in emulator.seed_jobs(45)]
    seen: List[str] = []
    params: Dict[str, Any] = {"limit": 20}
    sizes: List[int] = []
    while True:
        page = api.get(JOBS, params=params).json()
        seen += [job["id"] for job in page["data"]]
        sizes.append(len(page["data"]))
        if not page["has_more"]:
            break
        params["after"] = seen[-1]
    assert (sizes, seen) == ([20, 20, 5], made[::-1])


def test_the_list_filters_by_metadata(api: httpx.Client, emulator: Emulator) -> None:
    emulator.seed_jobs(2)
    job = create(api, emulator, metadata={"team": "red"})
    assert [found["id"] for found in api.get(JOBS, params={"metadata[team]": "red"}).json()["data"]] == [job["id"]]
    assert len(api.get(JOBS, params={"metadata": "null"}).json()["data"]) == 2


@pytest.mark.parametrize(
    ("body", "status", "param"),
    [
        ({}, 400, "model"),
        ({"model": "gpt-4o"}, 400, "training_file"),
        ({"model": "gpt-4o", "training_file": "file-abc123"}, 400, "training_file"),
        ({"model": "nope", "training_file": "file-abc123"}, 404, "model"),
        ({"model": "davinci-002", "training_file": "file-abc123"}, 400, "training_file"),
    ],
)
def test_bad_jobs(api: httpx.Client, body: Any, status: int, param: str) -> None:
    response = api.post(JOBS, json=body)
    assert (response.status_code, response.json()["error"]["param"]) == (status, param)


def test_settings_are_checked(api: httpx.Client, emulator: Emulator) -> None:
    assert create(api, emulator, method={"type": "magic"})["error"]["param"] == "method.type"
    assert create(api, emulator, seed=-1)["error"]["param"] == "seed"
    assert create(api, emulator, method={"type": "dpo"})["method"] == {"type": "dpo"}
    assert create(api, emulator, validation_file="no")["error"]["param"] == "validation_file"


def test_an_unknown_job(api: httpx.Client) -> None:
    response = api.get(f"{JOBS}/ftjob-no")
    assert (response.status_code, response.json()["error"]["code"]) == (404, "fine_tune_not_found")
