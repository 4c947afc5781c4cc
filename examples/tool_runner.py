# /// script
# requires-python = ">=3.8"
# dependencies = ["openai>=3.100"]
# ///
"""A model that uses functions of ours: the loop around them, turn by turn, recorded, and choosing among actions."""

from __future__ import annotations

import asyncio
from contextlib import closing
from typing import Dict, List

from pydantic import BaseModel

from openai import AsyncOpenAI, OpenAI, pydantic_responses_function_tool
from openai.lib.decisions_tool_runner import DecisionCandidate, DecisionObservation, DecisionsToolRunner
from openai.lib.responses_tool_runner import (
    AsyncRegisteredFunction,
    AsyncResponsesToolRunner,
    RegisteredFunction,
    ResponsesToolCheckpoint,
    ResponsesToolLedger,
    ResponsesToolRunner,
    ToolRunnerError,
)

STOCK: Dict[str, int] = {"apples": 3, "pears": 0}


class CountStock(BaseModel):
    """Tells how many pieces of a fruit are in stock."""

    fruit: str


class OrderFruit(BaseModel):
    """Orders pieces of a fruit."""

    fruit: str
    pieces: int


def count(arguments: CountStock) -> str:
    return f"{STOCK.get(arguments.fruit, 0)} in stock"


def order(arguments: OrderFruit) -> str:
    STOCK[arguments.fruit] = STOCK.get(arguments.fruit, 0) + arguments.pieces
    return "ordered"


def functions() -> List[RegisteredFunction]:
    return [
        RegisteredFunction.from_tool(pydantic_responses_function_tool(CountStock), execute=count),
        RegisteredFunction.from_tool(
            pydantic_responses_function_tool(OrderFruit), execute=order, allow_output_override=True
        ),
    ]


def to_the_end(client: OpenAI) -> None:
    runner = ResponsesToolRunner(functions=functions())
    response = runner.run(client, {"model": "gpt-4o", "input": "Count the stock of apples."})
    print("final:", response.output_text)


def turn_by_turn(client: OpenAI) -> None:
    """Asks before anything is ordered."""
    runner = ResponsesToolRunner(functions=functions())
    with closing(runner.iterate(client, {"model": "gpt-4o", "input": "Order fruit, please."}, max_steps=5)) as turns:
        for turn in turns:
            for item in turn.response.output:
                if item.type == "function_call" and item.name == "OrderFruit":
                    print("not ordered:", item.arguments)
                    refusal = "The shop is closed."
                    turn.supply_outputs([{"type": "function_call_output", "call_id": item.call_id, "output": refusal}])


def recorded(client: OpenAI) -> None:
    """Stops after the first call, and goes on from what was recorded."""
    saved: List[ResponsesToolCheckpoint] = []

    def interrupted() -> bool:
        return bool(saved) and saved[-1]["phase"] == "boundary" and saved[-1]["returned_call_ids"] != []

    runner = ResponsesToolRunner(functions=functions())
    ledger = ResponsesToolLedger("stock-taking", saved.append)
    try:
        runner.run(client, {"model": "gpt-4o", "input": "Count the stock."}, ledger=ledger, cancelled=interrupted)
    except ToolRunnerError as error:
        print("stopped after", len(error.completed_call_ids), "call")
    ledger = ResponsesToolLedger("stock-taking", saved.append, resume_from=saved[-1])
    response = runner.run(client, {"model": "gpt-4o", "input": "Nothing has changed."}, ledger=ledger)
    print("resumed:", response.output_text)


async def early() -> None:
    """Runs calls while the response is still arriving, beside each other."""

    async def look(arguments: CountStock) -> str:
        await asyncio.sleep(0)
        return count(arguments)

    tool = pydantic_responses_function_tool(CountStock)
    runner = AsyncResponsesToolRunner(
        functions=[AsyncRegisteredFunction.from_tool(tool, execute=look, independent=True)]
    )
    async with AsyncOpenAI() as client:
        question = "Count the stock."
        response = await runner.run(client, {"model": "gpt-4o", "input": question}, stream=True, eager=True)
    print("early:", response.output_text)


def choosing(client: OpenAI) -> None:
    """Lets the model choose among actions, step by step."""
    door = {"open": False}

    def observe() -> DecisionObservation:
        return "The door is open." if door["open"] else "The door is shut."

    def candidates(observation: DecisionObservation) -> List[DecisionCandidate]:
        done: DecisionCandidate = {"id": "done", "description": "The door is open.", "done": True}
        if door["open"]:
            return [done]
        return [{"id": "open", "description": "Opens it.", "execute": lambda: door.update(open=True)}, done]

    runner = DecisionsToolRunner(observe=observe, candidates=candidates, verify=lambda observation: door["open"])
    result = runner.run(client, {"model": "gpt-4o", "input": "Open the door."})
    print("decided:", result["status"], result["completed_candidate_ids"])


def main() -> None:
    with OpenAI() as client:
        to_the_end(client)
        turn_by_turn(client)
        recorded(client)
        choosing(client)
    asyncio.run(early())


if __name__ == "__main__":
    main()
