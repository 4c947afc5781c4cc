from __future__ import annotations

import httpx

ITEM = {"type": "message", "role": "user", "content": "My name is Ada."}


def test_a_conversations_life(api: httpx.Client) -> None:
    made = api.post("/conversations", json={"items": [ITEM], "metadata": {"a": "b"}}).json()
    path = f"/conversations/{made['id']}"
    assert (made["object"], made["metadata"]) == ("conversation", {"a": "b"})
    assert api.post(path, json={"metadata": {"c": "d"}}).json()["metadata"] == {"c": "d"}
    assert api.get(path).json()["metadata"] == {"c": "d"}
    deleted = api.delete(path).json()
    assert deleted == {"id": made["id"], "object": "conversation.deleted", "deleted": True}
    assert api.get(path + "/items").status_code == 404


def test_items(api: httpx.Client) -> None:
    path = f"/conversations/{api.post('/conversations').json()['id']}/items"
    added = api.post(path, json={"items": [ITEM, {**ITEM, "content": "And I like cats."}]}).json()
    first, last = (item["id"] for item in added["data"])
    assert (added["first_id"], added["last_id"], added["has_more"]) == (first, last, False)
    page = api.get(path, params={"limit": 1}).json()
    assert ([item["id"] for item in page["data"]], page["has_more"]) == ([last], True)
    assert [item["id"] for item in api.get(path, params={"after": last}).json()["data"]] == [first]
    assert api.get(f"{path}/{first}").json()["content"] == [{"type": "input_text", "text": "My name is Ada."}]
    assert api.delete(f"{path}/{first}").json()["object"] == "conversation"
    assert api.get(f"{path}/{first}").status_code == 404
    assert api.post(path, json={"items": []}).json()["first_id"] == ""


def test_bad_items(api: httpx.Client) -> None:
    path = f"/conversations/{api.post('/conversations').json()['id']}/items"
    for body, param in (({}, "items"), ({"items": [{}]}, "items[0].type"), ({"items": [ITEM] * 21}, "items")):
        response = api.post(path, json=body)
        assert (response.status_code, response.json()["error"]["param"]) == (400, param)


def test_responses_read_and_write_a_conversation(api: httpx.Client) -> None:
    conversation = api.post("/conversations", json={"items": [ITEM]}).json()["id"]
    body = {"model": "gpt-4o", "input": "Who am I?", "conversation": conversation}
    answer = api.post("/responses", json=body).json()
    assert "My name is Ada." in answer["output"][0]["content"][0]["text"]
    items = api.get(f"/conversations/{conversation}/items", params={"order": "asc"}).json()["data"]
    assert [item["role"] for item in items] == ["user", "user", "assistant"]
    again = api.post("/responses", json={**body, "previous_response_id": answer["id"]})
    assert (again.status_code, again.json()["error"]["param"]) == (400, "conversation")
    unknown = api.post("/responses", json={**body, "conversation": {"id": "conv_no"}})
    assert unknown.status_code == 404
