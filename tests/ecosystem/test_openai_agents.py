"""`openai-agents`: runs, streamed runs, tools, typed output, sessions, and a Realtime session."""

from __future__ import annotations

import asyncio
from typing import Any, Dict, Set

import pytest

from openai import AsyncOpenAI
from openai_testing import Server

from .conftest import MODEL, QUESTION, Person, weather

agents: Any = pytest.importorskip("agents")

MODELS = ("OpenAIResponsesModel", "OpenAIChatCompletionsModel")


def agent(model: str, **settings: Any) -> Any:
    chosen = getattr(agents, model)(MODEL, openai_client=AsyncOpenAI())
    return agents.Agent(name="parrot", instructions="Be brief.", model=chosen, **settings)


@pytest.mark.parametrize("model", MODELS)
def test_tools_are_called(server: Server, model: str) -> None:
    result = asyncio.run(agents.Runner.run(agent(model, tools=[agents.function_tool(weather)]), QUESTION))
    assert [type(item).__name__ for item in result.new_items] == [
        "ToolCallItem",
        "ToolCallOutputItem",
        "MessageOutputItem",
    ]
    assert "sunny in Paris" in result.final_output
    assert len(result.to_input_list()) == 4
    assert all(response.usage.total_tokens for response in result.raw_responses)


@pytest.mark.parametrize("model", MODELS)
def test_output_has_its_type(server: Server, model: str) -> None:
    result = asyncio.run(agents.Runner.run(agent(model, output_type=Person), "John is 30."))
    assert isinstance(result.final_output, Person)


@pytest.mark.parametrize("model", MODELS)
def test_runs_are_streamed(server: Server, model: str) -> None:
    async def run() -> Any:
        result = agents.Runner.run_streamed(agent(model), "Say hello.")
        seen: Set[str] = {event.type async for event in result.stream_events()}
        return seen, result.final_output

    seen, output = asyncio.run(run())
    assert seen == {"agent_updated_stream_event", "raw_response_event", "run_item_stream_event"}
    assert "hello" in output


def test_sessions_and_states_hold_the_items(server: Server) -> None:
    async def run() -> Any:
        session = agents.SQLiteSession("parrot")
        parrot = agent("OpenAIResponsesModel")
        await agents.Runner.run(parrot, "One.", session=session)
        result = await agents.Runner.run(parrot, "Two.", session=session)
        return await session.get_items(), result.to_state().to_json()

    items, state = asyncio.run(run())
    assert len(items) == 4
    assert state["original_input"]


def test_a_realtime_session_speaks(server: Server) -> None:
    realtime: Any = pytest.importorskip("agents.realtime")
    url = server.base_url.replace("http", "ws", 1) + "/realtime?model=gpt-realtime"

    async def run() -> Dict[str, int]:
        seen: Dict[str, int] = {}
        runner = realtime.RealtimeRunner(realtime.RealtimeAgent(name="parrot", instructions="Be brief."))
        async with await runner.run(model_config={"url": url, "api_key": "sk-any"}) as session:
            await session.send_message("Hello!")
            async for event in session:
                seen[event.type] = seen.get(event.type, 0) + 1
                if event.type in ("agent_end", "error"):
                    return seen
        return seen

    seen = asyncio.run(asyncio.wait_for(run(), 20))
    assert seen["audio"] > 1
    assert {"agent_start", "agent_end", "history_added"} <= set(seen)
    assert "error" not in seen
