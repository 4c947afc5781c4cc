from __future__ import annotations

from typing import Any

import pytest

from openai_testing import Emulator

TOOL = {"type": "function", "function": {"name": "tide", "parameters": {"type": "object", "properties": {}}}}


def run(status: str) -> Any:
    return {"id": "run_1", "object": "thread.run", "thread_id": "thread_1", "status": status}


def assistant(world: Any, emulator: Emulator, **settings: Any) -> str:
    made = world.call(emulator, lambda client: client.beta.assistants.create(model="gpt-4o", **settings))
    return str(made.id)


@pytest.mark.parametrize("status", ["requires_action", "cancelled", "completed", "failed", "expired", "incomplete"])
def test_polls_until_a_run_has_ended(world: Any, script: Any, status: str) -> None:
    answers = script(
        run("queued"), run("cancelling"), (run("in_progress"), {"openai-poll-after-ms": "80"}), run(status)
    )
    found = world.call(
        answers,
        lambda client: client.beta.threads.runs.poll("run_1", "thread_1", {"X-Mine": "1"}, {"q": "1"}),
    )
    assert found.status == status
    assert world.waits == [1, 1, 0.08]
    assert world.sent == ["GET /threads/thread_1/runs/run_1"] * 4
    last = world.requests[-1]
    assert (last.headers["x-mine"], last.headers["x-stainless-poll-helper"], last.url.query) == ("1", "true", b"q=1")


def test_creates_and_polls(world: Any) -> None:
    emulator = Emulator()
    emulator.answer_with("High tide at noon.")
    assistant_id = assistant(world, emulator)
    thread = world.call(
        emulator, lambda client: client.beta.threads.create(messages=[{"role": "user", "content": "?"}])
    )
    made = world.call(
        emulator,
        lambda client: client.beta.threads.runs.create_and_poll(
            thread_id=thread.id, assistant_id=assistant_id, poll_interval_ms=30, extra_headers={"X-Mine": "1"}
        ),
    )
    assert made.status == "completed"
    calls = world.requests[-3:]
    assert [each.method for each in calls] == ["POST", "GET", "GET"]
    assert {each.headers["x-mine"] for each in calls} == {"1"}
    assert calls[-1].headers["x-stainless-custom-poll-interval"] == "30"
    assert world.body(2) == {"assistant_id": assistant_id, "stream": False}


def test_a_thread_a_run_a_tool_and_its_output(world: Any) -> None:
    emulator = Emulator()
    assistant_id = assistant(world, emulator, tools=[TOOL])
    waiting = world.call(
        emulator,
        lambda client: client.beta.threads.create_and_run_poll(
            assistant_id=assistant_id,
            thread={"messages": [{"role": "user", "content": "When is high tide?"}]},
            tool_choice={"type": "function", "function": {"name": "tide"}},
        ),
    )
    assert waiting.status == "requires_action"
    outputs = [
        {"tool_call_id": call.id, "output": "noon"} for call in waiting.required_action.submit_tool_outputs.tool_calls
    ]
    ended = world.call(
        emulator,
        lambda client: client.beta.threads.runs.submit_tool_outputs_and_poll(
            tool_outputs=outputs, run_id=waiting.id, thread_id=waiting.thread_id
        ),
    )
    assert ended.id == waiting.id
    assert ended.status in ("completed", "requires_action")
    assert f"POST /threads/{waiting.thread_id}/runs/{waiting.id}/submit_tool_outputs" in world.sent
