"""Handlers of tools, from the event of a call to the output that is sent."""

from __future__ import annotations

import asyncio
import gc
import json
from types import SimpleNamespace
from typing import Any, Dict, List

import anyio
import anyio.lowlevel
import pydantic
import pytest

from openai_rest.helpers.agents import AgentToolError, function_tool
from openai_rest.helpers.agents.dispatch import ToolDispatcher, options_of_requests


class Place(pydantic.BaseModel):
    name: str


class Tide(pydantic.BaseModel):
    hour: int


def run(world: Any, events: Any, api: Any, handler: Any, arguments: Any = "{}", **settings: Any) -> Dict[str, Any]:
    """Lets an agent call a tool once; returns what is sent back."""
    turn = events.whole_turn(events.call("tide", arguments))

    def use(client: Any) -> Any:
        stream = client.beta.agents.sessions.stream("s", input="?", tool_handlers={"tide": handler}, **settings)
        if world.flavour != "sync":
            return awaited(stream)
        with stream:
            stream.until_done()
        return None

    async def awaited(stream: Any) -> None:
        async with stream:
            await stream.until_done()

    world.call(api(turn), use)
    result: Dict[str, Any] = json.loads(world.requests[-1].content)["events"][0]
    return result


@pytest.mark.parametrize(
    ("returned", "output"),
    [
        ("noon", "noon"),
        (None, None),
        ({"hour": 12}, '{"hour":12}'),
        (({"type": "input_text", "text": "noon"},), [{"type": "input_text", "text": "noon"}]),
        (iter([{"type": "input_text", "text": "noon"}]), [{"type": "input_text", "text": "noon"}]),
    ],
)
def test_what_a_plain_handler_returns(world: Any, events: Any, api: Any, returned: Any, output: Any) -> None:
    if not isinstance(returned, (str, dict, tuple, type(None))):
        returned = [{"type": "input_text", "text": "noon"}].__iter__()
    assert run(world, events, api, lambda _: returned)["output"] == output


@pytest.mark.parametrize(
    ("arguments", "handler", "stage"),
    [
        ("[1]", lambda _: "x", "arguments"),
        ("{", lambda _: "x", "arguments"),
        ("{}", lambda _: 1 / 0, "execution"),
        ("{}", lambda _: 5, "output"),
        ("{}", lambda _: {"a": {1, 2}}, "output"),
    ],
)
def test_the_model_learns_only_that_a_tool_failed(
    world: Any, events: Any, api: Any, arguments: str, handler: Any, stage: str
) -> None:
    reports: List[AgentToolError] = []
    sent = run(world, events, api, handler, arguments, on_tool_error=reports.append)
    assert sent == {
        "type": "agent.session.input.tool_result",
        "turn_id": "turn_1",
        "call_id": "call_1",
        "success": False,
        "error": "Tool handler failed.",
    }
    (report,) = reports
    assert (report.stage, report.tool_name, report.session_id, report.turn_id, report.call_id) == (
        stage,
        "tide",
        "sess_1",
        "turn_1",
        "call_1",
    )
    assert isinstance(report.error, Exception)


def test_who_watches_changes_nothing(world: Any, events: Any, api: Any) -> None:
    def watch(report: AgentToolError) -> None:
        raise RuntimeError("the watcher failed")

    assert run(world, events, api, lambda _: 1 / 0, on_tool_error=watch)["success"] is False


def test_an_asynchronous_watcher(world: Any, events: Any, api: Any) -> None:
    reports: List[AgentToolError] = []

    async def watch(report: AgentToolError) -> None:
        await anyio.lowlevel.checkpoint()
        reports.append(report)

    run(world, events, api, lambda _: 1 / 0, on_tool_error=watch)
    assert len(reports) == (0 if world.flavour == "sync" else 1)
    gc.collect()  # a coroutine that was never awaited warns, and warnings are errors


def test_an_asynchronous_handler(world: Any, events: Any, api: Any) -> None:
    async def tide(arguments: Dict[str, Any]) -> str:
        await anyio.lowlevel.checkpoint()
        return "noon"

    reports: List[AgentToolError] = []
    sent = run(world, events, api, tide, on_tool_error=reports.append)
    if world.flavour != "sync":
        assert sent["output"] == "noon"
        return
    assert sent["success"] is False
    assert "asynchronous client" in str(reports[0].error)
    gc.collect()


def test_an_awaitable_that_is_no_coroutine_is_cancelled(world: Any, events: Any, api: Any) -> None:
    if world.flavour != "sync":
        pytest.skip("asynchronous clients await it")
    loop = asyncio.new_event_loop()
    future: Any = loop.create_future()
    assert run(world, events, api, lambda _: future)["success"] is False
    assert future.cancelled()
    loop.close()


def test_a_tool_with_a_model(world: Any, events: Any, api: Any) -> None:
    @function_tool
    def tide(place: Place, days: int = 1) -> Tide:
        assert place == Place(name="Brest")
        return Tide(hour=12 + days)

    assert run(world, events, api, tide, '{"place": {"name": "Brest"}}')["output"] == '{"hour":13}'


def test_an_asynchronous_tool(world: Any, events: Any, api: Any) -> None:
    @function_tool(name="tide")
    async def tide(place: str) -> Tide:
        await anyio.lowlevel.checkpoint()
        return Tide(hour=12)

    sent = run(world, events, api, tide, '{"place": "Brest"}')
    assert sent.get("output") == (None if world.flavour == "sync" else '{"hour":12}')


@pytest.mark.parametrize(
    ("arguments", "returned", "stage"),
    [
        ('{"place": 5}', "x", "arguments"),
        ('{"place": "B"}', ValueError, "execution"),
        ('{"place": "B"}', {1j}, "output"),
    ],
)
def test_where_a_tool_failed(world: Any, events: Any, api: Any, arguments: str, returned: Any, stage: str) -> None:
    @function_tool
    def tide(place: str) -> Any:
        if returned is ValueError:
            raise ValueError("secret")
        return returned

    reports: List[AgentToolError] = []
    assert run(world, events, api, tide, arguments, on_tool_error=reports.append)["success"] is False
    assert reports[0].stage == stage


def test_the_program_may_change_the_event(events: Any) -> None:
    dispatcher = ToolDispatcher(None, {"tide": lambda _: None})
    call = SimpleNamespace(type="function_call", turn_id="t", call_id="c", name="tide", arguments={"a": [1]})
    event = SimpleNamespace(type="agent.session.turn.item.added", item=call, session_id="s")
    invocation = dispatcher.prepare(event)
    call.arguments["a"].append(2)
    call.call_id = "other"
    assert invocation is not None
    assert invocation.call_id == "c"
    assert invocation._call.arguments == {"a": [1]}


def test_headers_for_one_request_are_not_passed_on() -> None:
    given = {"Idempotency-Key": "k", "x-stainless-raw-response": "true", "A": "b"}
    assert options_of_requests(given, 5) == {"extra_headers": {"A": "b"}, "timeout": 5}
    assert options_of_requests(None, None) == {"extra_headers": None, "timeout": None}
