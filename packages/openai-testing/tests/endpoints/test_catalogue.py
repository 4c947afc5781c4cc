from __future__ import annotations

from typing import Any, Iterator, List

import httpx
import pytest

from openai_testing import Emulator, EmulatorTransport
from openai_testing.endpoints import Examples


@pytest.fixture
def admin(api: httpx.Client) -> httpx.Client:
    api.headers["authorization"] = "Bearer sk-admin-test"
    return api


def test_a_projects_life(admin: httpx.Client) -> None:
    made = admin.post("/organization/projects", json={"name": "Apollo"}).json()
    path = f"/organization/projects/{made['id']}"
    assert (made["object"], made["name"], made["created_at"]) == ("organization.project", "Apollo", 1_750_000_000)
    assert admin.post(path, json={"name": "Gemini"}).json()["name"] == "Gemini"
    assert admin.get(path).json()["name"] == "Gemini"
    assert admin.post(path + "/archive").json()["status"] == "archived"
    assert admin.get("/organization/projects").json()["data"][0]["id"] == made["id"]
    assert admin.get("/organization/projects/proj_no").status_code == 404


def test_objects_can_be_deleted(admin: httpx.Client) -> None:
    made = admin.post("/organization/invites", json={"email": "a@example.com", "role": "reader"}).json()
    path = f"/organization/invites/{made['id']}"
    assert admin.get(path).json()["email"] == "a@example.com"
    assert admin.delete(path).json() == {"id": made["id"], "deleted": True, "object": "organization.invite.deleted"}
    assert admin.get(path).status_code == 404
    assert admin.delete(path).json()["error"]["type"] == "invalid_request_error"


def test_members_are_named_by_the_request(admin: httpx.Client) -> None:
    group = admin.post("/organization/groups", json={"name": "g"}).json()["id"]
    path = f"/organization/groups/{group}/users"
    assert admin.post(path, json={"user_id": "user-1"}).json()["user_id"] == "user-1"
    assert admin.get(path + "/user-1").status_code == 200
    assert admin.delete(path + "/user-1").json()["deleted"] is True
    assert admin.get(path + "/user-1").status_code == 404
    assert admin.post(path, json={"user_id": "user-1"}).status_code == 200
    assert admin.get(path + "/user-1").status_code == 200


def test_what_cannot_be_created_is_there(admin: httpx.Client) -> None:
    users = admin.get("/organization/users").json()["data"]
    assert len(users) == 3
    assert admin.get(f"/organization/users/{users[0]['id']}").json()["id"] == users[0]["id"]
    assert admin.get("/organization/users/any").json()["id"] == "any"
    assert admin.delete("/organization/users/any").json()["deleted"] is True
    assert admin.get("/organization/users/any").status_code == 404


def test_what_stands_alone(admin: httpx.Client) -> None:
    path = "/organization/projects/p/spend_limit"
    changed = admin.post(path, json={"currency": "USD", "interval": "month", "threshold_amount": 7}).json()
    assert changed["threshold_amount"] == 7
    assert admin.get(path).json() == changed
    assert admin.delete(path).json()["deleted"] is True
    assert admin.get(path).json()["threshold_amount"] != 7


@pytest.mark.parametrize(
    ("path", "body", "token"),
    [
        ("/organization/projects", {"name": "x"}, "last_id"),
        ("/organization/groups", {"name": "x"}, "next"),
        ("/organization/admin_api_keys", {"name": "x"}, "last_id"),
    ],
)
def test_every_style_pages(admin: httpx.Client, path: str, body: Any, token: str) -> None:
    made = [admin.post(path, json=body).json()["id"] for _ in range(5)]
    seen: List[str] = []
    query: Any = {"limit": 2}
    while True:
        page = admin.get(path, params=query).json()
        seen += [each["id"] for each in page["data"]]
        if not page["has_more"]:
            break
        query["after"] = page[token]
    assert sorted(seen) == sorted(made)
    assert page.get("next") is None


def test_token_pages(api: httpx.Client) -> None:
    path = "/agents/environments/env_1/files"
    made = [api.post(path, json={"path": str(number)}) for number in range(3)]
    assert {each.status_code for each in made} == {200}
    first = api.get(path, params={"limit": 2}).json()
    second = api.get(path, params={"limit": 2, "page": first["next"]}).json()
    assert (len(first["data"]), len(second["data"]), second["next"]) == (2, 1, None)


def test_lists_that_a_request_names(admin: httpx.Client) -> None:
    answer = admin.post("/organization/certificates/activate", json={"certificate_ids": ["cert_1", "cert_2"]}).json()
    assert [each["id"] for each in answer["data"]] == ["cert_1", "cert_2"]
    assert answer["has_more"] is False


def test_agents(api: httpx.Client) -> None:
    agent = api.post("/agents", json={"model": "gpt-4o", "instructions": "Be kind.", "metadata": {"a": "b"}}).json()
    assert (agent["instructions"], agent["metadata"]) == ("Be kind.", {"a": "b"})
    session = api.post("/agents/sessions", json={"agent_id": agent["id"]}).json()["id"]
    stream = api.get(f"/agents/sessions/{session}/events")
    assert stream.headers["content-type"].startswith("text/event-stream")
    assert "event: agent.session" in stream.text or "event: session" in stream.text
    assert api.post("/agents/sessions", json={"stream": True}).headers["content-type"].startswith("text/event-stream")
    assert api.post(f"/agents/sessions/{session}/events", json={}).content == b""
    assert api.get(f"/agents/sessions/{session}/artifacts/a/content").content
    automation = api.post("/agents/automations", json={}).json()["id"]
    assert api.post(f"/agents/automations/{automation}/pause").status_code == 200


def test_bad_bodies(admin: httpx.Client) -> None:
    assert admin.post("/organization/projects", content=b"[").status_code == 400
    assert admin.post("/agents", json={"metadata": {"a": 5}}).status_code == 400


@pytest.fixture
def examples() -> Iterator[httpx.Client]:
    transport = EmulatorTransport(Emulator(endpoints=[Examples]))
    headers = {"authorization": "Bearer sk-admin-test"}
    with httpx.Client(transport=transport, base_url="http://emulator/v1", headers=headers) as client:
        yield client


def test_examples_need_no_preparation(examples: httpx.Client) -> None:
    assert examples.get("/vector_stores/any").json()["object"] == "vector_store"
    assert examples.delete("/vector_stores/any").json()["deleted"] is True
    assert examples.get("/vector_stores/any").status_code == 200
    chunks = examples.post("/chat/completions", json={"stream": True}).text
    assert chunks.endswith("data: [DONE]\n\n")
    assert examples.post("/threads/runs", json={"stream": True}).text.endswith("event: done\ndata: [DONE]\n\n")
