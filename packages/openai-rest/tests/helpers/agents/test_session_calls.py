from __future__ import annotations

import json
from typing import Any, List

import pydantic
import pytest

from openai_core.errors import ArgumentError
from openai_rest.helpers.agents import AgentSessionEventStream, AgentTurnResultError, AsyncAgentSessionEventStream

ENVIRONMENT = {"type": "openai_hosted"}


class Tide(pydantic.BaseModel):
    hour: int


def create(world: Any, handler: Any, then: str = "get_final_result", **arguments: Any) -> Any:
    """Creates a session with a stream, and calls a method of that."""

    def use(client: Any) -> Any:
        if world.flavour != "sync":
            return awaited(client)
        with client.beta.agents.sessions.create(environment=ENVIRONMENT, stream=True, **arguments) as stream:
            assert isinstance(stream, AgentSessionEventStream)
            return getattr(stream, then)() if then else list(stream)

    async def awaited(client: Any) -> Any:
        stream = await client.beta.agents.sessions.create(environment=ENVIRONMENT, stream=True, **arguments)
        async with stream:
            assert isinstance(stream, AsyncAgentSessionEventStream)
            return await getattr(stream, then)() if then else [event async for event in stream]

    return world.call(handler, use)


def test_a_session_without_a_stream(world: Any, api: Any) -> None:
    session = world.call(api([]), lambda client: client.beta.agents.sessions.create(environment=ENVIRONMENT))
    assert session.id == "sess_1"
    assert world.sent == ["POST /agents/sessions"]
    assert world.body(0) == {"environment": ENVIRONMENT}
    assert world.requests[0].headers["openai-beta"] == "agents=v1"


def test_the_type_of_the_answers_is_asked_for(world: Any, api: Any) -> None:
    agent = {"model": "gpt-5", "text": {"verbosity": "low"}}
    world.call(
        api([]),
        lambda client: client.beta.agents.sessions.create(environment=ENVIRONMENT, agent=agent, output_type=Tide),
    )
    text = world.body(0)["agent"]["text"]
    assert text["verbosity"] == "low"
    assert text["format"]["type"] == "json_schema"
    assert text["format"]["schema"]["properties"] == {"hour": {"title": "Hour", "type": "integer"}}
    assert text["format"]["schema"]["additionalProperties"] is False
    assert agent == {"model": "gpt-5", "text": {"verbosity": "low"}}


def test_two_formats_are_one_too_many(world: Any, api: Any) -> None:
    agent = {"text": {"format": {"type": "text"}}}
    with pytest.raises(ArgumentError, match="both ask for a format"):
        create(world, api([]), agent=agent, output_type=Tide)
    assert world.sent == []


def test_events_of_a_new_session(world: Any, events: Any, api: Any) -> None:
    turn = [events.session("created", "idle"), *events.whole_turn(events.message("Noon"))]
    found = create(world, api(turn), then="", input="Hello")
    assert [each.type for each in found] == [each["type"] for each in turn]
    assert world.body(0) == {"environment": ENVIRONMENT, "input": "Hello", "stream": True}


def test_a_typed_result(world: Any, events: Any, api: Any) -> None:
    turn = [events.session("created", "idle"), *events.whole_turn(events.message('{"hour": 12}'))]
    result = create(world, api(turn), output_type=Tide)
    assert result.output_parsed == Tide(hour=12)
    assert result.session_id == "sess_1"


def test_handlers_run_while_it_is_read(world: Any, events: Any, api: Any) -> None:
    turn = events.whole_turn(events.call("tide", {"a": 1}), events.message("Noon"))
    given: List[Any] = []
    handlers = {"tide": lambda arguments: given.append(arguments) or "noon"}
    headers = {"Idempotency-Key": "of the creation", "X-Mine": "1"}
    result = create(world, api(turn), tool_handlers=handlers, extra_headers=headers)
    assert result.output_text == "Noon"
    assert given == [{"a": 1}]
    assert world.sent == ["POST /agents/sessions", "POST /agents/sessions/sess_1/events"]
    output = world.requests[1]
    assert json.loads(output.content)["events"][0]["output"] == "noon"
    assert output.headers["x-mine"] == "1"
    assert output.headers["idempotency-key"] != "of the creation"


@pytest.mark.parametrize("stream", [False, None])
def test_handlers_need_a_stream(world: Any, api: Any, stream: Any) -> None:
    arguments = {"tool_handlers": {}, **({} if stream is None else {"stream": stream})}
    with pytest.raises(ArgumentError, match="pass `stream=True`"):
        world.call(api([]), lambda client: client.beta.agents.sessions.create(environment=ENVIRONMENT, **arguments))
    assert world.sent == []


def test_a_turn_that_was_not_seen_to_its_end(world: Any, events: Any, api: Any) -> None:
    with pytest.raises(AgentTurnResultError, match="incomplete"):
        create(world, api(events.whole_turn()[:-1]))


def test_the_response_view_has_it_too(world: Any, events: Any, api: Any) -> None:
    turn = events.whole_turn(events.message('{"hour": 12}'))

    def use(client: Any) -> Any:
        view = client.beta.agents.sessions.with_raw_response
        made = view.create(environment=ENVIRONMENT, stream=True, output_type=Tide)
        return made.parse().get_final_result() if world.flavour == "sync" else awaited(made)

    async def awaited(made: Any) -> Any:
        return await (await made).parse().get_final_result()

    assert world.call(api(turn), use).output_parsed == Tide(hour=12)
