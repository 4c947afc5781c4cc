from __future__ import annotations

import asyncio
import threading
from typing import Any, List

import anyio
import anyio.lowlevel
import httpx
import pytest

from openai_core.errors import ArgumentError
from openai_rest.tools.runner.aio.runner import AsyncResponsesToolRunner
from openai_rest.tools.runner.errors import ToolRunnerCancelledError, ToolRunnerError
from openai_rest.tools.runner.functions import AsyncRegisteredFunction

EAGER = {"stream": True, "eager": True}


def _answers(made: Any) -> Any:
    return made.stream(1, made.reasoning(), made.call(1), made.call(2)), made.stream(2, made.message())


def test_events_are_shown_as_copies(runs: Any, flavour: Any, made: Any) -> None:
    seen: List[str] = []

    def watch(event: Any) -> None:
        seen.append(event.type)
        if event.type == "response.output_item.done":
            event.item.name = "spoiled"

    final = runs.run(
        runs.runner(runs.function()),
        made.stream(1, made.call(1)),
        made.stream(2, made.message()),
        stream=True,
        on_event=flavour.function(watch),
    )
    assert (final.output_text, len(runs.calls)) == ("Done.", 1)
    assert seen[:2] == ["response.created", "response.output_item.added"]
    assert seen.count("response.completed") == 2


def test_calls_run_while_the_response_arrives(runs: Any, made: Any) -> None:
    first, _ = runs.turns(runs.runner(runs.function()), *_answers(made), **EAGER)
    assert (first.tools_executed, first.completed_call_ids) == (True, ("call_1", "call_2"))
    assert runs.input(1)[-2:] == [made.output(1), made.output(2)]


def test_only_some_calls_run_early(runs: Any, made: Any) -> None:
    seen: List[int] = []
    functions = runs.function(), runs.function(name="find")
    stream = made.stream(1, made.call(1), made.call(2, "find"), made.call(3))
    runner = runs.runner(*functions, early_execution={"functions": ["look"]})
    use = lambda turn: seen.append(len(runs.calls))  # noqa: E731
    runs.turns(runner, stream, made.stream(2, made.message()), use=use, **EAGER)
    assert seen == [1, 3]


def test_the_user_is_asked_before_each_early_call(runs: Any, flavour: Any, made: Any) -> None:
    seen: List[int] = []
    decisions = iter(["execute", "defer"])
    decide = flavour.function(lambda call: next(decisions))
    use = lambda turn: seen.append(len(runs.calls))  # noqa: E731
    runner = runs.runner(runs.function())
    runs.turns(runner, *_answers(made), use=use, before_early_call=decide, **EAGER)
    assert seen == [1, 2]


def test_a_decision_that_is_none_stops_the_run(runs: Any, flavour: Any, made: Any) -> None:
    with pytest.raises(ToolRunnerError, match="before_early_call"):
        decide = flavour.function(lambda call: True)
        runs.run(runs.runner(runs.function()), *_answers(made), before_early_call=decide, **EAGER)
    assert runs.calls == []


def test_independent_calls_run_beside_each_other(runs: Any, flavour: Any, made: Any) -> None:
    barrier = threading.Barrier(2, timeout=10)
    arrived: List[str] = []
    event: List[anyio.Event] = []

    def meet(arguments: Any) -> str:
        barrier.wait()
        return "met"

    async def ameet(arguments: Any) -> str:
        event.append(anyio.Event())
        arrived.append("here")
        if len(arrived) == 2:
            for each in event:
                each.set()
        with anyio.fail_after(10):
            await event[-1].wait()
        return "met"

    registered = type(runs.function())
    function = registered(made.tool, ameet if flavour.is_async else meet, independent=True)
    runs.run(runs.runner(function), *_answers(made), **EAGER)
    assert runs.input(1)[-2:] == [made.output(1, "met"), made.output(2, "met")]


def test_an_independent_call_that_fails_lets_the_others_finish(runs: Any, made: Any) -> None:
    functions = runs.function(independent=True), runs.function(OSError("no"), name="find", independent=True)
    with pytest.raises(ToolRunnerError) as caught:
        stream = made.stream(1, made.call(1, "find"), made.call(2))
        runs.run(runs.runner(*functions), stream, max_concurrent_calls=4, **EAGER)
    assert caught.value.attempted_call_ids == ("call_1", "call_2")
    assert caught.value.completed_call_ids == ("call_2",)


def test_a_stream_that_breaks_off_lets_independent_calls_finish(runs: Any, made: Any) -> None:
    whole = made.stream(1, made.call(1)).content
    cut = httpx.Response(200, headers={"content-type": "text/event-stream"}, content=whole.rpartition(b"event:")[0])
    with pytest.raises(ToolRunnerError) as caught:
        runs.run(runs.runner(runs.function(independent=True)), cut, **EAGER)
    assert caught.value.completed_call_ids == ("call_1",)


def test_another_response_than_was_streamed(runs: Any, made: Any) -> None:
    stream = made.stream(1, made.call(1), output=[made.call(1, arguments={"number": 2})])
    with pytest.raises(ToolRunnerError, match="other items") as caught:
        runs.run(runs.runner(runs.function()), stream, **EAGER)
    assert caught.value.completed_call_ids == ("call_1",)


def test_tools_of_the_api_put_off_early_calls(runs: Any, made: Any) -> None:
    found = {"type": "web_search_call", "id": "ws", "status": "completed", "action": {"type": "search", "query": "q"}}
    stream = made.stream(1, found, made.call(1))
    params = {"tools": [{"type": "web_search"}]}
    runs.run(runs.runner(runs.function()), stream, made.stream(2, made.message()), params=params, **EAGER)
    assert runs.input(1)[1:] == [found, made.call(1), made.output(1)]


@pytest.mark.parametrize(
    "early",
    [{"functions": ["hide"]}, {"functions": ["look", "look"]}, {"functions": "look"}, {"computer": True}, {"other": 1}],
)
def test_early_calls_have_to_be_registered(runs: Any, early: Any) -> None:
    with pytest.raises(ArgumentError, match="early_execution"):
        runs.runner(runs.function(), early_execution=early)


def _cancelling(made: Any, world: Any, script: Any, backend: str, independent: bool) -> Any:
    """Cancels a run in the middle of a call; returns whether the call finished, and what was raised."""
    finished: List[bool] = []
    raised: List[BaseException] = []

    async def use(client: Any) -> None:
        with anyio.CancelScope() as scope:

            async def execute(arguments: Any) -> str:
                scope.cancel()
                await anyio.lowlevel.checkpoint()
                finished.append(True)
                return "seen"

            runner = AsyncResponsesToolRunner(
                functions=[AsyncRegisteredFunction(made.tool, execute, independent=independent)]
            )
            try:
                await runner.run(client, {"model": "m", "input": "Go on."}, stream=True, eager=True)
            except BaseException as error:
                raised.append(error)
                raise

    world.flavour = backend
    world.call(script(made.stream(1, made.call(1))), use)
    return finished, raised[0]


@pytest.mark.parametrize("world", ["asyncio"], indirect=True)
@pytest.mark.parametrize("independent", [False, True])
def test_cancelled_on_asyncio(made: Any, world: Any, script: Any, independent: bool) -> None:
    finished, error = _cancelling(made, world, script, "asyncio", independent)
    assert isinstance(error, ToolRunnerCancelledError)
    assert isinstance(error, asyncio.CancelledError)
    assert error.attempted_call_ids == ("call_1",)
    assert (finished, error.completed_call_ids) == (([True], ("call_1",)) if independent else ([], ()))


@pytest.mark.parametrize("world", ["trio"], indirect=True)
@pytest.mark.parametrize("independent", [False, True])
def test_cancelled_on_trio(made: Any, world: Any, script: Any, independent: bool) -> None:
    finished, error = _cancelling(made, world, script, "trio", independent)
    assert type(error).__name__ == "Cancelled"
    assert finished == ([True] if independent else [])
