from __future__ import annotations

import gc
import json
from typing import Any, List

import httpx
import pydantic
import pytest

from openai_core.errors import ArgumentError, BadRequestError
from openai_rest.helpers.agents import AgentOutputParseError, AgentStreamError, AgentTurnResultError

EARLY = {"error": {"code": "invalid_request_error", "message": "Unknown pending tool call: call_1"}}


class Tide(pydantic.BaseModel):
    hour: int


def read(world: Any, handler: Any, **arguments: Any) -> List[str]:
    """The types of the events that the stream of a session gives."""

    def use(client: Any) -> Any:
        stream = client.beta.agents.sessions.stream("sess_1", **{"input": "Hello", **arguments})
        if world.flavour != "sync":
            return collected(stream)
        with stream as entered:
            return [event.type for event in entered]

    async def collected(stream: Any) -> List[str]:
        async with stream as entered:
            return [event.type async for event in entered]

    types: List[str] = world.call(handler, use)
    return types


def final(world: Any, handler: Any, **arguments: Any) -> Any:
    """The result of the turn that the stream of a session begins."""

    def use(client: Any) -> Any:
        stream = client.beta.agents.sessions.stream("sess_1", **{"input": "Hello", **arguments})
        if world.flavour != "sync":
            return awaited(stream)
        with stream as entered:
            return entered.get_final_result()

    async def awaited(stream: Any) -> Any:
        async with stream as entered:
            return await entered.get_final_result()

    return world.call(handler, use)


def tool_results(world: Any) -> List[Any]:
    bodies = [json.loads(each.content) for each in world.requests if each.method == "POST"]
    return [event for body in bodies for event in body["events"] if event["type"] == "agent.session.input.tool_result"]


def test_sends_the_input_and_gives_the_events_of_its_turn(world: Any, events: Any, api: Any) -> None:
    turn = events.whole_turn(events.message("Noon"))
    after = events.session("in_progress", "in_progress")
    assert read(world, api([*turn, after])) == [each["type"] for each in turn]
    assert world.sent == [
        "GET /agents/sessions/sess_1",
        "GET /agents/sessions/sess_1/events",
        "POST /agents/sessions/sess_1/events",
    ]
    message = {"role": "user", "content": [{"type": "input_text", "text": "Hello"}]}
    assert world.body(2) == {"events": [{"type": "agent.session.input.message", "input": [message]}]}
    assert len(world.requests[2].headers["idempotency-key"]) == 36


def test_messages_as_input(world: Any, events: Any, api: Any) -> None:
    message = {"role": "user", "content": [{"type": "input_text", "text": "Hi"}]}
    read(world, api(events.whole_turn()), input=iter([message]))
    assert world.body(2)["events"][0]["input"] == [message]


def test_headers_and_keys(world: Any, events: Any, api: Any) -> None:
    headers = {"IDEMPOTENCY-KEY": "mine", "X-Mine": "1"}
    turn = events.whole_turn(events.call("tide", {}))
    read(world, api(turn), idempotency_key="other", extra_headers=headers, tool_handlers={"tide": lambda _: "noon"})
    keys = [each.headers.get("idempotency-key") for each in world.requests]
    assert keys[:3] == [None, None, "mine"]
    assert keys[3] not in ("mine", "other", None)
    assert {each.headers["x-mine"] for each in world.requests} == {"1"}


@pytest.mark.parametrize("given", ["", [], iter(())])
def test_no_input(world: Any, events: Any, api: Any, given: Any) -> None:
    with pytest.raises(ArgumentError, match="`input` must not be empty"):
        read(world, api([]), input=given)
    assert world.sent == []


def test_a_session_that_is_busy(world: Any, api: Any) -> None:
    with pytest.raises(ArgumentError, match="'sess_1' is in_progress, not idle"):
        read(world, api([], status="in_progress"))
    assert len(world.sent) == 1


def test_an_input_that_is_refused_closes_the_stream(world: Any, events: Any, api: Any) -> None:
    with pytest.raises(BadRequestError):
        read(world, api(events.whole_turn(), httpx.Response(400, json={})))
    gc.collect()


def test_turns_of_subagents_and_repeated_events_do_not_count(world: Any, events: Any, api: Any) -> None:
    inner = [events.turn("created", "queued", "turn_2", "sub"), events.turn("completed", "completed", "turn_2", "sub")]
    turn = events.whole_turn(*inner, events.session("idle", "idle"))
    repeated = [each for event in turn for each in (event, event)]
    assert read(world, api(repeated)) == [each["type"] for each in turn]


def test_a_session_that_fails_ends_it(world: Any, events: Any, api: Any) -> None:
    turn = [events.turn("created", "queued"), events.session("failed", "failed"), events.session("idle", "idle")]
    assert read(world, api(turn)) == ["agent.session.turn.created", "agent.session.failed"]


def test_a_spent_budget_ends_it_unless_its_turn_runs(world: Any, events: Any, api: Any) -> None:
    begun, ended = events.turn("created", "queued"), events.turn("completed", "completed")
    spent = [events.budget_reached() for _ in range(3)]
    late = events.session("in_progress", "in_progress")
    assert read(world, api([begun, spent[0], ended, spent[1], late])) == [
        "agent.session.turn.created",
        "agent.session.budget_reached",
        "agent.session.turn.completed",
        "agent.session.budget_reached",
    ]
    assert read(world, api([spent[2], late])) == ["agent.session.budget_reached"]


def test_a_connection_that_ends_early(world: Any, events: Any, api: Any) -> None:
    with pytest.raises(AgentStreamError, match="ended before its turn had"):
        read(world, api(events.whole_turn()[:-1]))


def test_an_error_event_is_an_event(world: Any, events: Any, api: Any) -> None:
    problem = events.event("error", session_id="sess_1", error={"code": "overloaded", "message": "busy"})
    assert "error" in read(world, api(events.whole_turn(problem)))


def test_leaving_early_leaves_nothing_open(world: Any, events: Any, api: Any) -> None:
    def use(client: Any) -> Any:
        stream = client.beta.agents.sessions.stream("sess_1", input="Hello")
        if world.flavour != "sync":
            return leave(stream)
        with stream as entered:
            for event in entered:
                assert list(entered) == [] or event
                break
            entered.close()
            return list(entered)

    async def leave(stream: Any) -> List[Any]:
        async with stream as entered:
            async for _ in entered:
                break
            await entered.close()
            return [event async for event in entered]

    handler = api(events.whole_turn())
    assert world.call(handler, use) == []
    gc.collect()


def test_a_stream_is_a_context_manager_and_entered_once(world: Any, events: Any, api: Any) -> None:
    def use(client: Any) -> Any:
        stream = client.beta.agents.sessions.stream("sess_1", input="Hello")
        if world.flavour != "sync":
            return misuse(stream)
        with pytest.raises(AgentStreamError, match="`with` block"):
            next(stream)
        with stream:
            stream.until_done()
        with pytest.raises(RuntimeError, match="can be entered once"):
            stream.__enter__()
        return None

    async def misuse(stream: Any) -> None:
        with pytest.raises(AgentStreamError, match="`with` block"):
            await stream.__anext__()
        async with stream:
            await stream.until_done()
        with pytest.raises(RuntimeError, match="can be entered once"):
            await stream.__aenter__()

    world.call(api(events.whole_turn()), use)


def test_handlers_run_after_the_event_of_their_call(world: Any, events: Any, api: Any) -> None:
    turn = events.whole_turn(events.call("tide", '{"place": "Brest"}'), events.call("other", {}, "call_2"))
    given: List[Any] = []
    read(world, api(turn), tool_handlers={"tide": lambda arguments: given.append(arguments) or "noon"})
    assert given == [{"place": "Brest"}]
    assert tool_results(world) == [
        {
            "type": "agent.session.input.tool_result",
            "turn_id": "turn_1",
            "call_id": "call_1",
            "success": True,
            "output": "noon",
        }
    ]


def test_a_call_runs_once(world: Any, events: Any, api: Any) -> None:
    turn = events.whole_turn(events.call("tide", {}), events.call("tide", {}))
    read(world, api(turn), tool_handlers={"tide": lambda _: "noon"})
    assert len(tool_results(world)) == 1


def test_the_output_waits_until_the_call_is_registered(world: Any, events: Any, api: Any) -> None:
    accepted = httpx.Response(200, json={})
    handler = api(events.whole_turn(events.call("tide", {})), accepted, *[httpx.Response(400, json=EARLY)] * 2)
    read(world, handler, tool_handlers={"tide": lambda _: "noon"})
    assert world.waits == [0.1, 0.3]
    keys = {each.headers["idempotency-key"] for each in world.requests[3:]}
    assert (len(world.requests), len(keys)) == (6, 1)


@pytest.mark.parametrize(("body", "waits"), [(EARLY, [0.1, 0.3, 0.6]), ({"error": {"message": "no"}}, [])])
def test_an_output_that_is_refused(world: Any, events: Any, api: Any, body: Any, waits: List[float]) -> None:
    accepted = httpx.Response(200, json={})
    handler = api(events.whole_turn(events.call("tide", {})), accepted, *[httpx.Response(400, json=body)] * 9)
    with pytest.raises(BadRequestError):
        read(world, handler, tool_handlers={"tide": lambda _: "noon"})
    assert world.waits == waits


def test_the_final_result(world: Any, events: Any, api: Any) -> None:
    turn = events.whole_turn(
        events.message("Thinking", 0, phase="commentary"),
        events.message("noon.", 2),
        events.message("High tide at ", 1),
        events.message("cut", 3, status="incomplete"),
        events.message("of another", 4, "turn_2"),
    )
    result = final(world, api(turn))
    assert result.output_text == "High tide at noon."
    assert (result.session_id, result.turn_id, result.turn.status) == ("sess_1", "turn_1", "completed")
    assert [type(each).__name__ for each in result.messages] == ["AgentSessionMessage"] * 2
    assert result.output_parsed is None


def test_a_typed_result(world: Any, events: Any, api: Any) -> None:
    result = final(world, api(events.whole_turn(events.message('{"hour": 12}'))), output_type=Tide)
    assert result.output_parsed == Tide(hour=12)


def test_a_result_that_does_not_fit(world: Any, events: Any, api: Any) -> None:
    with pytest.raises(AgentOutputParseError) as caught:
        final(world, api(events.whole_turn(events.message("the secret answer"))), output_type=Tide)
    assert caught.value.result.output_text == "the secret answer"
    assert "secret" not in str(caught.value)
    assert caught.value.__cause__ is None


def test_a_type_that_is_none(world: Any, api: Any) -> None:
    with pytest.raises(ArgumentError, match="`output_type` must be"):
        final(world, api([]), output_type=int)


@pytest.mark.parametrize(
    ("turn", "reason"),
    [
        (lambda make: make.whole_turn(status="failed"), "failed"),
        (lambda make: make.whole_turn(status="cancelled"), "cancelled"),
        (lambda make: [make.turn("created", "queued"), make.session("failed", "failed")], "failed"),
        (lambda make: make.whole_turn(make.needs("tide")), "requires_action"),
        (lambda make: make.whole_turn()[:-1], "observation_failed"),
        (lambda make: [make.turn("created", "queued"), make.budget_reached()], "observation_failed"),
    ],
)
def test_turns_without_a_result(world: Any, events: Any, api: Any, turn: Any, reason: str) -> None:
    with pytest.raises(AgentTurnResultError, match=reason) as caught:
        final(world, api(turn(events)))
    error = caught.value
    assert (error.reason, error.turn_id, error.session_id) == (reason, "turn_1", "sess_1")
    assert isinstance(error.__cause__, AgentStreamError) is (reason == "observation_failed")
    assert [action.name for action in error.required_actions] == (["tide"] if reason == "requires_action" else [])


def test_an_action_that_a_handler_takes_is_no_reason_to_stop(world: Any, events: Any, api: Any) -> None:
    turn = events.whole_turn(events.call("tide", {}), events.needs("tide"), events.message("Noon"))
    assert final(world, api(turn), tool_handlers={"tide": lambda _: None}).output_text == "Noon"
    assert tool_results(world)[0]["output"] is None


def test_a_result_after_an_iteration(world: Any, events: Any, api: Any) -> None:
    def use(client: Any) -> Any:
        stream = client.beta.agents.sessions.stream("sess_1", input="Hello").with_result_collection()
        if world.flavour != "sync":
            return awaited(stream)
        with stream:
            for _ in stream:
                pass
            return stream.get_final_result(), stream.get_final_result()

    async def awaited(stream: Any) -> Any:
        async with stream:
            async for _ in stream:
                pass
            return await stream.get_final_result(), await stream.get_final_result()

    first, second = world.call(api(events.whole_turn(events.message("Noon"))), use)
    assert first is second
    assert first.output_text == "Noon"


def test_a_result_that_was_not_collected(world: Any, events: Any, api: Any) -> None:
    def use(client: Any) -> Any:
        stream = client.beta.agents.sessions.stream("sess_1", input="Hello")
        if world.flavour != "sync":
            return awaited(stream)
        with stream:
            next(stream)
            return stream.get_final_result()

    async def awaited(stream: Any) -> Any:
        async with stream:
            await stream.__anext__()
            return await stream.get_final_result()

    with pytest.raises(AgentStreamError, match="with_result_collection"):
        world.call(api(events.whole_turn()), use)
