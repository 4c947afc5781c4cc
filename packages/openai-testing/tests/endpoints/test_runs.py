from __future__ import annotations

import json
from typing import Any, Dict, List, Tuple

import httpx
import pytest

from openai_testing import Answer, Emulator

FUNCTION = {"type": "function", "function": {"name": "get_weather", "parameters": {"type": "object"}}}


@pytest.fixture
def assistant(api: httpx.Client) -> str:
    return str(api.post("/assistants", json={"model": "gpt-4o", "instructions": "Be kind."}).json()["id"])


def thread(api: httpx.Client, text: str = "Weather in Paris?") -> str:
    return str(api.post("/threads", json={"messages": [{"role": "user", "content": text}]}).json()["id"])


def events(response: httpx.Response) -> List[Tuple[str, Any]]:
    blocks = [
        dict(line.split(": ", 1) for line in block.splitlines()) for block in response.text.split("\n\n") if block
    ]
    assert blocks.pop() == {"event": "done", "data": "[DONE]"}
    return [(block["event"], json.loads(block["data"])) for block in blocks]


def test_a_run_answers(api: httpx.Client, assistant: str) -> None:
    path = f"/threads/{thread(api)}"
    body = {"assistant_id": assistant, "additional_messages": [{"role": "user", "content": "Hello"}]}
    run = api.post(path + "/runs", json=body).json()
    one = f"{path}/runs/{run['id']}"
    assert (run["status"], run["model"], run["instructions"]) == ("queued", "gpt-4o", "Be kind.")
    seen = [api.get(one).json() for _ in range(3)]
    assert [each["status"] for each in seen] == ["in_progress", "completed", "completed"]
    assert seen[-1]["usage"]["total_tokens"] > 0
    answer = api.get(path + "/messages", params={"run_id": run["id"]}).json()["data"][0]
    assert (answer["role"], answer["assistant_id"]) == ("assistant", assistant)
    assert "You said “Hello”." in answer["content"][0]["text"]["value"]
    step = api.get(one + "/steps").json()["data"][0]
    assert step["step_details"]["message_creation"]["message_id"] == answer["id"]
    assert api.get(f"{one}/steps/{step['id']}").json() == step
    assert api.post(one, json={"metadata": {"a": "b"}}).json()["metadata"] == {"a": "b"}
    assert api.get(path + "/runs").json()["data"][0]["id"] == run["id"]
    assert api.post(one + "/cancel").status_code == 400


def test_a_run_asks_for_calls(api: httpx.Client, assistant: str) -> None:
    path = f"/threads/{thread(api)}/runs"
    run = api.post(path, json={"assistant_id": assistant, "tools": [FUNCTION]}).json()
    one = f"{path}/{run['id']}"
    waiting = [api.get(one).json() for _ in range(3)][-1]
    call = waiting["required_action"]["submit_tool_outputs"]["tool_calls"][0]
    assert (waiting["status"], call["function"]["name"]) == ("requires_action", "get_weather")
    refused = api.post(one + "/submit_tool_outputs", json={"tool_outputs": []})
    assert (refused.status_code, refused.json()["error"]["param"]) == (400, "tool_outputs")
    outputs = {"tool_outputs": [{"tool_call_id": call["id"], "output": "Sun"}]}
    assert api.post(one + "/submit_tool_outputs", json=outputs).json()["status"] == "queued"
    assert [api.get(one).json()["status"] for _ in range(2)] == ["in_progress", "completed"]
    steps = api.get(one + "/steps", params={"order": "asc"}).json()["data"]
    assert [each["type"] for each in steps] == ["tool_calls", "message_creation"]
    assert steps[0]["step_details"]["tool_calls"][0]["function"]["output"] == "Sun"
    text = api.get(path.replace("runs", "messages")).json()["data"][0]["content"][0]["text"]["value"]
    assert "The tool returned: Sun." in text
    assert api.post(one + "/submit_tool_outputs", json=outputs).json()["error"]["code"] == "invalid_run_status"


def test_streams(api: httpx.Client, assistant: str) -> None:
    body: Dict[str, Any] = {"assistant_id": assistant, "stream": True}
    body["thread"] = {"messages": [{"role": "user", "content": "Weather?"}]}
    seen = events(api.post("/threads/runs", json={**body, "tools": [FUNCTION]}))
    names = [name for name, _ in seen]
    assert names[:4] == ["thread.created", "thread.run.created", "thread.run.queued", "thread.run.in_progress"]
    assert names[-1] == "thread.run.requires_action"
    run = seen[-1][1]
    call = run["required_action"]["submit_tool_outputs"]["tool_calls"][0]
    outputs = {"tool_outputs": [{"tool_call_id": call["id"], "output": "Sun"}], "stream": True}
    rest = events(api.post(f"/threads/{run['thread_id']}/runs/{run['id']}/submit_tool_outputs", json=outputs))
    assert rest[0][0] == "thread.run.step.completed"
    deltas = [data["delta"]["content"][0]["text"]["value"] for name, data in rest if name == "thread.message.delta"]
    done = next(data for name, data in rest if name == "thread.message.completed")
    assert "".join(deltas) == done["content"][0]["text"]["value"]
    assert rest[-1][0] == "thread.run.completed"


def test_cancelled_and_expired_runs(api: httpx.Client, emulator: Emulator, assistant: str) -> None:
    path = f"/threads/{thread(api)}/runs"
    first, second = (api.post(path, json={"assistant_id": assistant}).json()["id"] for _ in range(2))
    assert api.post(f"{path}/{first}/cancel").json()["status"] == "cancelled"
    now = emulator.state.now()
    emulator.state.clock = lambda: now + 601
    assert api.get(f"{path}/{second}").json()["status"] == "expired"


@pytest.mark.parametrize("body", [{}, {"assistant_id": "asst_no"}, {"assistant_id": "ID", "tool_choice": "perhaps"}])
def test_bad_runs(api: httpx.Client, assistant: str, body: Dict[str, Any]) -> None:
    if body.get("assistant_id") == "ID":
        body = {**body, "assistant_id": assistant}
    assert api.post(f"/threads/{thread(api)}/runs", json=body).status_code in (400, 404)
    assert api.post("/threads/no/runs", json=body).status_code == 404


def test_runs_can_be_scripted(api: httpx.Client, emulator: Emulator) -> None:
    emulator.answer_with(Answer(tool_calls=[{"name": "look", "arguments": {"at": 1}, "id": "call_1"}]), "Seen.")
    assistant = api.post("/assistants", json={"model": "gpt-4o"}).json()["id"]
    run = api.post("/threads/runs", json={"assistant_id": assistant}).json()
    path = f"/threads/{run['thread_id']}/runs/{run['id']}"
    asked = [api.get(path).json() for _ in range(2)][-1]["required_action"]["submit_tool_outputs"]["tool_calls"]
    assert asked[0]["function"] == {"name": "look", "arguments": '{"at":1}'}
    outputs = [{"tool_call_id": "call_1", "output": "a cat"}]
    api.post(path + "/submit_tool_outputs", json={"tool_outputs": outputs})
    assert [api.get(path).json()["status"] for _ in range(2)][-1] == "completed"
    messages = api.get(f"/threads/{run['thread_id']}/messages").json()["data"]
    assert messages[0]["content"][0]["text"]["value"] == "Seen."
