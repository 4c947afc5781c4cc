from __future__ import annotations

from typing import Any, Dict

import httpx
import pytest

from openai_testing import Emulator
from openai_testing.endpoints.webhooks import EVENT_TYPES
from openai_testing.webhooks.deliveries import Attempt, Carrier, Delivery
from openai_testing.webhooks.signatures import signature

PATH = "/webhook_endpoints"
ENDPOINT = {"name": "Mine", "url": "http://127.0.0.1:1/hook", "event_types": ["batch.completed", "batch.failed"]}


def created(api: httpx.Client, **changes: Any) -> Dict[str, Any]:
    answer = api.post(PATH, json={**ENDPOINT, **changes})
    assert answer.status_code == 200, answer.text
    item: Dict[str, Any] = answer.json()
    return item


def failure(answer: httpx.Response) -> Dict[str, Any]:
    error: Dict[str, Any] = answer.json()["error"]
    return error


def test_the_life_of_an_endpoint(api: httpx.Client, emulator: Emulator) -> None:
    item = created(api)
    one = f"{PATH}/{item['id']}"
    secret = item.pop("signing_secret")
    assert item["object"] == "webhook_endpoint"
    assert item["signing_secret_hint"] == f"whsec_...{secret[-4:]}"
    assert api.get(one).json() == item
    assert api.get(PATH).json()["data"] == [item]
    changed = api.post(
        one, json={"name": "Yours", "event_types": ["batch.failed"], "url": "https://example.com/"}
    ).json()
    assert (changed["name"], changed["event_types"]) == ("Yours", ["batch.failed"])
    assert changed["updated_at"]
    assert api.post(one, json={}).json()["name"] == "Yours"
    assert emulator.webhooks.emit("batch.completed", {"id": "batch_1"}) == []
    assert emulator.webhooks.emit("batch.failed", {"id": "batch_1"})[0].endpoint.url == "https://example.com/"
    deleted = {"id": item["id"], "object": "webhook_endpoint.deleted", "deleted": True}
    assert api.delete(one).json() == deleted
    assert api.get(one).status_code == 404
    assert emulator.webhooks.emit("batch.failed", {"id": "batch_1"}) == []


def test_deliveries_are_signed_with_the_secret_of_the_endpoint(api: httpx.Client, emulator: Emulator) -> None:
    secret = created(api)["signing_secret"]
    (delivery,) = emulator.webhooks.emit("batch.failed", {"id": "batch_1"})
    stamp = int(delivery.headers["webhook-timestamp"])
    assert delivery.headers["webhook-signature"] == signature(secret, delivery.id, stamp, delivery.body)


@pytest.mark.parametrize("keep", [True, False])
def test_rotation(api: httpx.Client, emulator: Emulator, keep: bool) -> None:
    item = created(api)
    path = f"{PATH}/{item['id']}/rotate_secret"
    rotated = api.post(path, json={"keep_old_secret_active_for_24_hours": keep}).json()
    assert rotated["signing_secret"] != item["signing_secret"]
    (delivery,) = emulator.webhooks.emit("batch.failed", {"id": "batch_1"})
    secrets = [rotated["signing_secret"], item["signing_secret"]][: 2 if keep else 1]
    stamp = int(delivery.headers["webhook-timestamp"])
    signatures = [signature(secret, delivery.id, stamp, delivery.body) for secret in secrets]
    assert delivery.headers["webhook-signature"].split(" ") == signatures
    assert api.post(path).status_code == 200


class Answering(Carrier):
    def __init__(self, status: Any) -> None:
        self.status = status
        self.seen: Any = []

    def try_once(self, delivery: Delivery) -> bool:
        self.seen.append(delivery.event)
        delivery.attempts.append(Attempt(delivery.first, self.status))
        return True


@pytest.mark.parametrize("type", EVENT_TYPES)
def test_a_sample_of_each_type(api: httpx.Client, emulator: Emulator, type: str) -> None:
    emulator.webhooks.carrier = carrier = Answering(503)
    item = created(api)
    result = api.post(f"{PATH}/{item['id']}/test", json={"event_type": type}).json()
    assert result == {
        "object": "webhook_endpoint.test",
        "webhook_endpoint_id": item["id"],
        "event_type": type,
        "status_code": 503,
        "success": True,
    }
    (event,) = carrier.seen
    assert event["type"] == type
    assert event["data"]


def test_a_sample_for_nobody(api: httpx.Client, emulator: Emulator) -> None:
    emulator.webhooks.carrier = Answering(None)
    answer = api.post(f"{PATH}/{created(api)['id']}/test", json={"event_type": "batch.failed"})
    assert answer.status_code == 400
    assert failure(answer)["code"] == "webhook_endpoint_unreachable"


def test_a_sample_is_recorded_where_nothing_is_sent(api: httpx.Client, emulator: Emulator) -> None:
    result = api.post(f"{PATH}/{created(api)['id']}/test", json={"event_type": "batch.failed"}).json()
    assert result["status_code"] == 200
    assert [each.event["type"] for each in emulator.webhooks.deliveries] == ["batch.failed"]


def test_event_types(api: httpx.Client) -> None:
    assert api.get("/webhook_event_types").json() == {"object": "list", "data": list(EVENT_TYPES)}
    assert len(EVENT_TYPES) == 27


@pytest.mark.parametrize(
    ("change", "param"),
    [
        ({"url": None}, "url"),
        ({"url": "ftp://example.com"}, "url"),
        ({"url": "http://["}, "url"),
        ({"name": None}, "name"),
        ({"event_types": None}, "event_types"),
        ({"event_types": []}, "event_types"),
        ({"event_types": ["batch.eaten"]}, "event_types"),
    ],
)
def test_what_is_refused(api: httpx.Client, change: Dict[str, Any], param: str) -> None:
    answer = api.post(PATH, json={**ENDPOINT, **change})
    assert answer.status_code == 400
    assert failure(answer)["param"] == param
