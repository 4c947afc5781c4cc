"""Tool runners as users write them, and the types that checkers must see. Checked by mypy and pyright, never run."""

from __future__ import annotations

from typing import Dict, List

from pydantic import BaseModel
from typing_extensions import assert_type

from openai import AsyncOpenAI, OpenAI, pydantic_responses_function_tool
from openai.lib.decisions_tool_runner import (
    AsyncDecisionCandidate,
    AsyncDecisionsToolRunner,
    DecisionCandidate,
    DecisionObservation,
    DecisionsRunResult,
    DecisionsToolRunner,
)
from openai.lib.responses_tool_runner import (
    AsyncRegisteredFunction,
    AsyncResponsesToolLedger,
    AsyncResponsesToolRunner,
    ContextBudget,
    ContextBudgetDecision,
    ContextBudgetSnapshot,
    RegisteredFunction,
    ResponsesRunnerTurn,
    ResponsesToolCheckpoint,
    ResponsesToolLedger,
    ResponsesToolRunner,
    ToolRunnerError,
)
from openai.lib.tool_diagnostics import ToolDiagnostic
from openai.types.responses import FunctionToolParam, Response

client = OpenAI()
async_client = AsyncOpenAI()
look: FunctionToolParam = {"type": "function", "name": "look", "parameters": {"type": "object"}, "strict": False}


class City(BaseModel):
    name: str


def found(arguments: Dict[str, object]) -> str:
    return f"{len(arguments)} found"


async def afound(city: City) -> str:
    return city.name


def compact(snapshot: ContextBudgetSnapshot) -> ContextBudgetDecision:
    return {"drop_call_ids": snapshot["eligible_call_ids"]}


def watch(diagnostic: ToolDiagnostic) -> None:
    assert_type(diagnostic["duration_ms"], float)


def runs() -> None:
    saved: List[ResponsesToolCheckpoint] = []
    budget: ContextBudget = {"max_input_bytes": 1000, "max_input_images": 0, "compact": compact}
    runner = ResponsesToolRunner(functions=[RegisteredFunction(look, found)], early_execution={"functions": ["look"]})
    ledger = ResponsesToolLedger("run", saved.append)
    response = runner.run(
        client,
        {"model": "gpt-4o", "input": "Look."},
        stream=True,
        eager=True,
        ledger=ledger,
        context_budget=budget,
        on_diagnostic=watch,
        on_event=lambda event: None,
        before_early_call=lambda call: "defer",
        approve_mcp=lambda request: request.name == "read",
    )
    assert_type(response, Response)
    for turn in runner.iterate(client, {"model": "gpt-4o", "input": "Look."}):
        assert_type(turn, ResponsesRunnerTurn)
        turn.supply_outputs([{"type": "function_call_output", "call_id": "call_1", "output": "seen"}])
        turn.append_user_text("Go on.")


async def asynchronous_runs() -> None:
    async def save(checkpoint: ResponsesToolCheckpoint) -> None: ...

    function = AsyncRegisteredFunction.from_tool(pydantic_responses_function_tool(City), execute=afound)
    runner = AsyncResponsesToolRunner(functions=[function])
    ledger = AsyncResponsesToolLedger("run", save)
    try:
        assert_type(await runner.run(async_client, {"model": "gpt-4o", "input": "Hi"}, ledger=ledger), Response)
    except ToolRunnerError as error:
        assert_type(error.attempted_call_ids, "tuple[str, ...]")
    async for turn in runner.iterate(async_client, {"model": "gpt-4o", "input": "Hi"}):
        assert_type(turn.final, bool)


def decisions() -> None:
    def candidates(observation: DecisionObservation) -> List[DecisionCandidate]:
        return [{"id": "a", "description": "b", "execute": print}, {"id": "c", "description": "d", "done": True}]

    runner = DecisionsToolRunner(observe=lambda: "a door", candidates=candidates, verify=lambda observation: True)
    result = runner.run(client, {"model": "gpt-4o", "input": "Open it."})
    assert_type(result, DecisionsRunResult)
    assert_type(result["completed_candidate_ids"], List[str])


async def asynchronous_decisions() -> None:
    async def observe() -> DecisionObservation:
        return [{"type": "input_text", "text": "a door"}]

    async def candidates(observation: DecisionObservation) -> List[AsyncDecisionCandidate]:
        return [{"id": "c", "description": "d", "done": True}]

    runner = AsyncDecisionsToolRunner(observe=observe, candidates=candidates)
    assert_type(await runner.run(async_client, {"model": "gpt-4o", "input": "Open it."}), DecisionsRunResult)
