from __future__ import annotations

import json
from functools import partial
from typing import Any, Dict

import httpx
import pytest

from openai_testing import Emulator, EmulatorTransport
from openai_testing.webhooks.deliveries import Delivery
from openai_testing.webhooks.signatures import KINDS, signature

NOW = 1_750_000_000
SECRET = "whsec_c2VjcmV0"


class Api:
    """An emulator with an endpoint, and a client of it."""

    def __init__(self) -> None:
        self.emulator = Emulator(clock=lambda: NOW, webhook_url="http://app/webhook", webhook_secret=SECRET)
        headers = {"authorization": "Bearer sk-test"}
        transport = EmulatorTransport(self.emulator)
        self._client = httpx.Client(transport=transport, base_url="http://emulator/v1", headers=headers)

    def post(self, path: str, **body: Any) -> Dict[str, Any]:
        answer: Dict[str, Any] = self._client.post(path, json=body).raise_for_status().json()
        return answer

    def get(self, path: str) -> Dict[str, Any]:
        answer: Dict[str, Any] = self._client.get(path).raise_for_status().json()
        return answer

    @property
    def sent(self) -> Any:
        return [(each.event["type"], each.event["data"]["id"]) for each in self.emulator.webhooks.deliveries]


@pytest.fixture
def api() -> Api:
    return Api()


def genuine(delivery: Delivery) -> bool:
    headers = delivery.headers
    signed = signature(SECRET, headers["webhook-id"], int(headers["webhook-timestamp"]), delivery.body)
    return headers["webhook-signature"] == signed


def background(api: Api, **options: Any) -> str:
    return str(api.post("/responses", model="gpt-4o", input="Hi", background=True, **options)["id"])


def test_an_event_and_its_signature(api: Api) -> None:
    response_id = background(api)
    assert api.sent == []
    assert api.get(f"/responses/{response_id}")["status"] == "completed"
    (delivery,) = api.emulator.webhooks.deliveries
    event = json.loads(delivery.body)
    assert event == {
        "object": "event",
        "id": event["id"],
        "type": "response.completed",
        "created_at": NOW,
        "data": {"id": response_id},
    }
    assert event["id"].startswith("evt_")
    assert delivery.headers["webhook-id"].startswith("wh_")
    assert delivery.headers["webhook-timestamp"] == str(NOW)
    assert genuine(delivery)
    assert SECRET not in repr(delivery)
    assert api.get(f"/responses/{response_id}")
    assert len(api.sent) == 1


def test_a_background_response_that_is_cut_off_cancelled_or_streamed(api: Api) -> None:
    short = background(api, max_output_tokens=16, instructions="long " * 50)
    api.emulator.finish_jobs()
    cancelled = background(api)
    api.post(f"/responses/{cancelled}/cancel")
    api._client.post("/responses", json={"model": "gpt-4o", "input": "Hi", "background": True, "stream": True})
    types = [type for type, _ in api.sent]
    assert api.sent[0][1] == short
    assert types[0] in ("response.incomplete", "response.completed")
    assert types[1:] == ["response.cancelled", "response.completed"]


def test_responses_in_the_foreground_send_nothing(api: Api) -> None:
    api.post("/responses", model="gpt-4o", input="Hi")
    api._client.post("/responses", json={"model": "gpt-4o", "input": "Hi", "stream": True})
    assert api.sent == []


def test_fine_tuning_jobs(api: Api) -> None:
    good = api.emulator.seed_file("a.jsonl", b'{"messages": []}\n', "fine-tune")["id"]
    bad = api.emulator.seed_file("b.jsonl", b"no json", "fine-tune")["id"]
    ids = [api.post("/fine_tuning/jobs", model="gpt-4o", training_file=file)["id"] for file in (good, bad, good, good)]
    api.post(f"/fine_tuning/jobs/{ids[2]}/cancel")
    api.post(f"/fine_tuning/jobs/{ids[3]}/pause")
    api.emulator.finish_jobs()
    assert sorted(api.sent) == sorted(
        [
            ("fine_tuning.job.succeeded", ids[0]),
            ("fine_tuning.job.failed", ids[1]),
            ("fine_tuning.job.cancelled", ids[2]),
        ]
    )
    assert [job.id for job in api.emulator.webhooks.jobs] == [ids[3]]
    assert "sk-test" not in repr(api.emulator.webhooks.jobs)
    api.emulator.seed_jobs(2)
    assert len(api.sent) == 3


def test_batches_evals_and_videos_as_they_are_served(api: Api) -> None:
    line = b'{"custom_id": "a", "method": "POST", "url": "/v1/responses", "body": {"model": "gpt-4o", "input": "Hi"}}\n'
    file = api.emulator.seed_file("batch.jsonl", line, "batch")["id"]
    batch: Any = {"input_file_id": file, "endpoint": "/v1/responses", "completion_window": "24h"}
    ids = [api.post("/batches", **batch)["id"] for _ in range(2)]
    api.post(f"/batches/{ids[1]}/cancel")
    grader = {"type": "string_check", "name": "same", "input": "a", "reference": "a", "operation": "eq"}
    config = {"type": "custom", "item_schema": {"type": "object"}}
    path = f"/evals/{api.post('/evals', data_source_config=config, testing_criteria=[grader])['id']}/runs"
    source = {"type": "jsonl", "source": {"type": "file_content", "content": [{"item": {"a": "b"}}]}}
    runs = [api.post(path, data_source=source)["id"] for _ in range(2)]
    api.post(f"{path}/{runs[1]}/cancel")
    video = api.post("/videos", prompt="Waves", model="sora-2")["id"]
    api.emulator.finish_jobs()
    assert sorted(api.sent) == sorted(
        [
            ("batch.completed", ids[0]),
            ("batch.cancelled", ids[1]),
            ("eval.run.succeeded", runs[0]),
            ("eval.run.canceled", runs[1]),
            ("video.completed", video),
        ]
    )


class Ending:
    """An area whose objects end when they are looked at; stands for those whose life is a matter of their own."""

    def __init__(self, state: Any) -> None:
        self.item: Dict[str, Any] = {}

    def routes(self) -> Any:
        from openai_testing.wire.routing import Route

        paths = {"/batches": "batch", "/evals/{eval_id}/runs": "eval.run"}
        for path, kind in paths.items():
            yield Route("POST", path, partial(self.create, kind))
            yield Route("GET", path + "/{id}", lambda call: {**self.item, "status": self.item["end"]})

    def create(self, kind: str, call: Any) -> Any:
        end = call.body.required_string("end")
        self.item = {"id": "x_1", "object": kind, "status": "queued", "end": end, **call.path}
        return self.item


@pytest.mark.parametrize(
    ("path", "end", "type"),
    [
        ("/batches", "completed", "batch.completed"),
        ("/batches", "failed", "batch.failed"),
        ("/batches", "expired", "batch.expired"),
        ("/batches", "cancelled", "batch.cancelled"),
        ("/evals/eval_1/runs", "completed", "eval.run.succeeded"),
        ("/evals/eval_1/runs", "failed", "eval.run.failed"),
        ("/evals/eval_1/runs", "canceled", "eval.run.canceled"),
    ],
)
def test_batches_and_runs_of_evals(path: str, end: str, type: str) -> None:
    emulator = Emulator(endpoints=[Ending], webhook_url="http://app/", webhook_secret="plain")
    client = httpx.Client(transport=EmulatorTransport(emulator), headers={"authorization": "Bearer sk-test"})
    client.post("http://emulator/v1" + path, json={"end": end}).raise_for_status()
    assert not emulator.webhooks.deliveries
    emulator.finish_jobs()
    assert [each.event["type"] for each in emulator.webhooks.deliveries] == [type]
    assert emulator.webhooks.deliveries[0].event["data"] == {"id": "x_1"}


@pytest.mark.parametrize("kind", [kind for kind in KINDS if kind not in ("ok", "duplicate", "old-timestamp")])
def test_bad_deliveries_on_demand(api: Api, kind: str) -> None:
    api.emulator.webhooks.plan("ok", kind)
    good, bad, next_one = [api.emulator.webhooks.emit("batch.completed", {"id": "batch_1"})[0] for _ in range(3)]
    assert genuine(good)
    assert genuine(next_one)
    assert bad.fault == kind
    try:
        assert not genuine(bad)
    except (KeyError, ValueError):
        assert "headers" in kind


def test_an_old_delivery_is_signed_well(api: Api) -> None:
    api.emulator.webhooks.plan("old-timestamp")
    (old,) = api.emulator.webhooks.emit("batch.completed", {"id": "batch_1"})
    assert genuine(old)
    assert int(old.headers["webhook-timestamp"]) == NOW - 3600


def test_a_duplicate_has_the_same_id(api: Api) -> None:
    api.emulator.webhooks.plan("duplicate")
    api.emulator.webhooks.emit("batch.completed", {"id": "batch_1"})
    first, second = api.emulator.webhooks.deliveries
    assert first.id == second.id
    assert (first.body, first.headers) == (second.body, second.headers)


def test_an_unknown_kind_is_refused(api: Api) -> None:
    with pytest.raises(ValueError, match="cannot be 'late'; it can be one of: ok, wrong-signature"):
        api.emulator.webhooks.plan("late")


def test_a_plan_in_a_request(api: Api) -> None:
    plan = {"x-emulator-webhook-fault": "ok | altered-body"}
    api._client.get("/models", headers=plan).raise_for_status()
    faults = [api.emulator.webhooks.emit("batch.completed", {"id": "batch_1"})[0].fault for _ in range(3)]
    assert faults == ["ok", "altered-body", "ok"]
    answer = api._client.get("/models", headers={"x-emulator-webhook-fault": "late"})
    assert answer.status_code == 400
    assert answer.json()["error"]["param"] == "x-emulator-webhook-fault"


def test_a_url_needs_a_secret() -> None:
    with pytest.raises(ValueError, match="webhook secret"):
        Emulator(webhook_url="http://app/")
    with pytest.raises(ValueError, match="webhook secret"):
        Emulator().webhooks.send_to("http://app/", "")


def test_reset_keeps_the_endpoint_of_the_constructor_alone(api: Api) -> None:
    api.emulator.webhooks.send_to("http://other/", "other", ["batch.failed"])
    api.emulator.webhooks.plan("wrong-signature")
    background(api)
    assert len(api.emulator.webhooks.emit("batch.failed", {"id": "batch_1"})) == 2
    assert len(api.emulator.webhooks.emit("batch.completed", {"id": "batch_1"})) == 1
    api.emulator.reset()
    assert [each.url for each in api.emulator.webhooks.endpoints.values()] == ["http://app/webhook"]
    assert api.sent == []
    assert api.emulator.webhooks.jobs == []
    assert genuine(api.emulator.webhooks.emit("batch.failed", {"id": "batch_1"})[0])


def test_nothing_carries_without_a_server(api: Api) -> None:
    (delivery,) = api.emulator.webhooks.emit("batch.failed", {"id": "batch_1"})
    assert api.emulator.webhooks.wait(0)
    assert delivery.attempts == []
    assert not delivery.succeeded
