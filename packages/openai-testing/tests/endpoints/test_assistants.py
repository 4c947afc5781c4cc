from __future__ import annotations

from typing import Any, Dict

import httpx
import pytest

FUNCTION = {"type": "function", "function": {"name": "get_weather", "parameters": {"type": "object"}}}


def make(api: httpx.Client, **changes: Any) -> Dict[str, Any]:
    body = {"model": "gpt-4o", "name": "Ada", "instructions": "Be kind.", "tools": [FUNCTION], **changes}
    result: Dict[str, Any] = api.post("/assistants", json=body).json()
    return result


def test_an_assistants_life(api: httpx.Client) -> None:
    made = make(api, temperature=0.5, metadata={"a": "b"})
    path = f"/assistants/{made['id']}"
    assert (made["object"], made["tools"], made["temperature"]) == ("assistant", [FUNCTION], 0.5)
    changed = api.post(path, json={"name": "Bea", "model": "gpt-4o-mini", "tools": []}).json()
    assert (changed["name"], changed["model"], changed["tools"]) == ("Bea", "gpt-4o-mini", [])
    assert changed["instructions"] == "Be kind."
    assert api.get("/assistants").json()["data"] == [api.get(path).json()]
    assert api.delete(path).json() == {"id": made["id"], "object": "assistant.deleted", "deleted": True}
    assert api.get(path).status_code == 404


@pytest.mark.parametrize(
    ("changes", "param"),
    [
        ({"model": None}, "model"),
        ({"tools": [{"type": "hammer"}]}, "tools[0].type"),
        ({"tools": [{"type": "function"}]}, "tools[0].function"),
        ({"tools": [FUNCTION] * 129}, "tools"),
        ({"temperature": 3}, "temperature"),
    ],
)
def test_bad_assistants(api: httpx.Client, changes: Dict[str, Any], param: str) -> None:
    assert make(api, **changes)["error"]["param"] == param


def test_a_threads_life(api: httpx.Client) -> None:
    thread = api.post("/threads", json={"messages": [{"role": "user", "content": "Hi"}], "metadata": {}}).json()
    path = f"/threads/{thread['id']}"
    resources = {"file_search": {"vector_store_ids": ["vs_1"]}}
    changed = api.post(path, json={"metadata": {"a": "b"}, "tool_resources": resources}).json()
    assert (changed["metadata"], changed["tool_resources"]) == ({"a": "b"}, resources)
    assert len(api.get(path + "/messages").json()["data"]) == 1
    assert api.delete(path).json()["object"] == "thread.deleted"
    assert api.get(path + "/messages").status_code == 404
    assert api.post("/threads").json()["object"] == "thread"


def test_messages(api: httpx.Client) -> None:
    path = f"/threads/{api.post('/threads').json()['id']}/messages"
    picture = {"type": "image_url", "image_url": {"url": "https://example.com/a.png"}}
    parts = [{"type": "text", "text": "See"}, picture]
    made = api.post(path, json={"role": "user", "content": parts, "attachments": [{"file_id": "file-1"}]}).json()
    assert made["content"] == [{"type": "text", "text": {"value": "See", "annotations": []}}, picture]
    one = f"{path}/{made['id']}"
    assert api.post(one, json={"metadata": {"a": "b"}}).json()["metadata"] == {"a": "b"}
    assert api.get(path, params={"run_id": "run_1"}).json()["data"] == []
    assert api.delete(one).json()["object"] == "thread.message.deleted"
    for body in ({"role": "user"}, {"role": "system", "content": "x"}, {"role": "user", "content": [{"type": "x"}]}):
        assert api.post(path, json=body).status_code == 400
