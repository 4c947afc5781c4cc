"""Whole runs: what is sent, what is called, and how they end."""

from __future__ import annotations

import asyncio
from typing import Any, List

import httpx
import pydantic
import pytest

from openai_core.errors import ArgumentError, OpenAIError
from openai_rest.helpers.structured.function_tools import pydantic_responses_function_tool
from openai_rest.tools.lifecycle import ToolLifecycleError
from openai_rest.tools.runner import functions
from openai_rest.tools.runner.errors import ToolRunnerCancelledError, ToolRunnerError
from openai_rest.types.response_output import ResponseOutputMessage
from openai_rest.types.responses import Response, ResponseFunctionToolCall


def test_answers_calls_until_there_are_none(runs: Any, made: Any) -> None:
    first, last = made.response(1, made.reasoning(), made.call(1), made.call(2)), made.response(2, made.message())
    final = runs.run(runs.runner(runs.function()), first, last)
    assert final.output_text == "Done."
    assert runs.calls == [{"number": 1}, {"number": 2}]
    asked = {"role": "user", "content": "Go on."}
    assert runs.input(0) == [asked]
    assert runs.input(1) == [asked, *first["output"], made.output(1), made.output(2)]


def test_sends_the_tools_and_asks_for_encrypted_reasoning(runs: Any, made: Any, world: Any) -> None:
    params = {"include": ["message.output_text.logprobs"], "tools": [{"type": "web_search"}]}
    runs.run(runs.runner(runs.function()), made.response(1, made.message()), params=params)
    body = world.body(0)
    assert body["tools"] == [made.tool, {"type": "web_search"}]
    assert body["include"] == ["message.output_text.logprobs", "reasoning.encrypted_content"]


def test_the_users_parameters_stay_as_they_are(runs: Any, made: Any) -> None:
    given = [{"role": "user", "content": "Look."}]
    answers = made.response(1, made.call(1)), made.response(2, made.message())
    runs.run(runs.runner(runs.function()), *answers, params={"input": given})
    assert given == [{"role": "user", "content": "Look."}]


@pytest.mark.parametrize(
    ("does", "message"),
    [(OSError("secret"), "stopped"), (7, "stopped"), (ToolRunnerError("secret", [], []), "stopped")],
)
def test_a_function_that_fails_stops_the_run(runs: Any, made: Any, does: Any, message: str) -> None:
    with pytest.raises(ToolRunnerError, match=message) as caught:
        runs.run(runs.runner(runs.function(does)), made.response(1, made.call(1), made.call(2)))
    assert (caught.value.attempted_call_ids, caught.value.completed_call_ids) == (("call_1",), ())
    assert isinstance(caught.value, OpenAIError)
    assert isinstance(caught.value, RuntimeError)
    assert "secret" not in repr(caught.value)
    assert caught.value.__cause__ is None


def test_a_function_that_is_cancelled_cancels_the_run(
    runs: Any, made: Any, world: Any, flavour: Any, script: Any
) -> None:
    runner = runs.runner(runs.function(asyncio.CancelledError()))
    use = flavour.caught(lambda client: runner.run(client, {"model": "m", "input": "Go on."}))
    error = world.call(script(made.response(1, made.call(1))), use)
    assert isinstance(error, ToolRunnerCancelledError)
    assert (error.attempted_call_ids, error.completed_call_ids) == (("call_1",), ())


def test_an_unknown_function_is_refused_before_any_other_runs(runs: Any, made: Any) -> None:
    with pytest.raises(ToolRunnerError, match="not registered") as caught:
        runs.run(runs.runner(runs.function()), made.response(1, made.call(1), made.call(2, "hide")))
    assert (runs.calls, caught.value.attempted_call_ids) == ([], ())


def test_arguments_that_are_not_json_are_told_to_the_observer(runs: Any, made: Any) -> None:
    told: List[Any] = []
    with pytest.raises(ToolRunnerError):
        answer = made.response(1, made.call(1, arguments="{"))
        runs.run(runs.runner(runs.function()), answer, on_diagnostic=told.append)
    found = [(each["stage"], each["reason"], each["call_id"], each["member"]) for each in told]
    assert found == [("request", "completed", None, None), ("arguments", "invalid_input", "call_1", "look")]


def test_the_limit_of_requests(runs: Any, made: Any) -> None:
    answers = [made.response(number, made.call(number)) for number in (1, 2)]
    with pytest.raises(ToolRunnerError, match="`max_steps` requests") as caught:
        runs.run(runs.runner(runs.function()), *answers, max_steps=2)
    assert (runs.requests, caught.value.completed_call_ids) == (2, ("call_1",))


@pytest.mark.parametrize("poll", range(1, 8))
def test_cancelled_at_any_time(runs: Any, made: Any, poll: int) -> None:
    polls = iter(range(1, 99))
    with pytest.raises(ToolRunnerError, match="was cancelled") as caught:
        answers = made.response(1, made.call(1), made.call(2)), made.response(2, made.message())
        runs.run(runs.runner(runs.function()), *answers, cancelled=lambda: next(polls) >= poll)
    assert len(caught.value.completed_call_ids) == len(runs.calls)
    assert len(caught.value.attempted_call_ids) == len(runs.calls)


def test_the_error_of_a_request_is_not_shown(runs: Any) -> None:
    told: List[Any] = []
    with pytest.raises(ToolRunnerError, match="stopped"):
        answer = httpx.Response(400, json={"error": {"message": "secret"}})
        runs.run(runs.runner(runs.function()), answer, on_diagnostic=told.append)
    assert [(each["stage"], each["reason"]) for each in told] == [("request", "api_failed")]


def test_a_runner_does_one_run_at_a_time_and_none_after_its_end(runs: Any, made: Any) -> None:
    runner = runs.runner(runs.function())
    refused: List[Any] = []

    def use(turn: Any) -> bool:
        assert runner.close() == {"status": "draining"}
        with pytest.raises(ToolLifecycleError) as caught:
            runner._lifecycle.enter()
        refused.append(caught.value)
        return True

    runs.turns(runner, made.response(1, made.call(1)), use=use)
    assert (len(refused), runner.close()) == (1, {"status": "closed"})
    with pytest.raises(ToolLifecycleError, match="closed"):
        runs.run(runner, made.response(1, made.message()))


class City(pydantic.BaseModel):
    name: str


def _typed(runs: Any, flavour: Any) -> Any:
    def execute(city: City) -> str:
        runs.calls.append(city)
        return city.name

    tool = pydantic_responses_function_tool(City, name="look")
    registered = flavour.cls(functions, "RegisteredFunction")
    return registered.from_tool(tool, execute=flavour.function(execute), independent=True)


def test_typed_arguments(runs: Any, flavour: Any, made: Any) -> None:
    function = _typed(runs, flavour)
    assert (function.independent, function.allow_output_override) == (True, False)
    answers = made.response(1, made.call(1, arguments={"name": "Oslo"})), made.response(2, made.message())
    runs.run(runs.runner(function), *answers)
    assert runs.calls == [City(name="Oslo")]
    assert runs.input(1)[-1] == made.output(1, "Oslo")


def test_typed_arguments_that_do_not_fit(runs: Any, flavour: Any, made: Any) -> None:
    with pytest.raises(ToolRunnerError):
        runs.run(runs.runner(_typed(runs, flavour)), made.response(1, made.call(1, arguments={"name": 1})))
    assert runs.calls == []


def test_from_tool_takes_a_tool_that_knows_its_model(flavour: Any, made: Any) -> None:
    with pytest.raises(ArgumentError, match="from_tool"):
        flavour.cls(functions, "RegisteredFunction").from_tool(made.tool, execute=print)


@pytest.mark.parametrize(
    ("options", "params"),
    [
        ({"max_steps": 0}, {}),
        ({"max_steps": True}, {}),
        ({"max_concurrent_calls": 0}, {}),
        ({"eager": True}, {}),
        ({"context_budget": {"max_input_bytes": 0, "max_input_images": 0}}, {}),
        ({"context_budget": {"max_input_bytes": 1, "max_input_images": 0}}, {"truncation": "auto"}),
        ({"ledger": "a path"}, {}),
        ({}, {"input": None}),
        ({}, {"stream": True}),
        ({}, {"background": True}),
        ({}, {"conversation": "c"}),
        ({}, {"previous_response_id": "r"}),
        ({}, {"extra_body": {"input": []}}),
        ({}, {"tools": [{"type": "function", "name": "other"}]}),
        ({}, {"tools": [{"type": "computer"}]}),
        ({}, {"tools": [{"type": "mcp", "server_label": ""}]}),
        ({}, {"tools": [{"type": "image_generation"}], "store": False}),
        ({}, {"tool_choice": "required"}),
        ({}, {"tool_choice": {"type": "function", "name": "look"}}),
        ({}, {"tool_choice": {"type": "allowed_tools", "mode": "required", "tools": [{"type": "function"}]}}),
    ],
)
def test_refuses_what_cannot_be_a_run(runs: Any, made: Any, options: Any, params: Any) -> None:
    with pytest.raises(ArgumentError):
        runs.run(runs.runner(runs.function()), made.response(1, made.message()), params=params, **options)
    assert runs.requests == 0


def test_a_new_idempotency_key_for_each_request(runs: Any, made: Any, world: Any) -> None:
    answers = made.response(1, made.call(1)), made.response(2, made.call(2)), made.response(3, made.message())
    runs.run(runs.runner(runs.function()), *answers, params={"extra_headers": {"Idempotency-Key": "mine"}})
    keys = [request.headers["idempotency-key"] for request in world.requests]
    assert keys[0] == "mine"
    assert len(set(keys)) == 3


class Fickle(ResponseFunctionToolCall):
    """A call that names another function, with other arguments, at each look."""

    looks: int = 0

    @property
    def name(self) -> str:  # type: ignore[override]
        self.__dict__["looks"] += 1
        return "look" if self.looks % 2 else "remove"

    @property
    def arguments(self) -> str:  # type: ignore[override]
        return f'{{"number": {self.looks}}}'


def test_calls_that_change_are_what_they_were_at_the_first_look(runs: Any, made: Any, flavour: Any, world: Any) -> None:
    removed: List[Any] = []
    runner = runs.runner(runs.function(), runs.function(removed.append, name="remove"))
    first = Response.construct(**made.response(1))
    first.output = [Fickle.construct(**made.call(1))]
    last = Response.construct(**made.response(2))
    last.output = [ResponseOutputMessage.construct(**made.message())]
    answers = iter([first, last])

    class Client:
        with_options = property(lambda self: lambda **options: self)
        _custom_headers: Any = {}

        class responses:
            create = staticmethod(flavour.function(lambda **request: next(answers)))

    given = {"model": "m", "input": "Go on."}
    final = world.call(None, lambda client: runner.run(Client(), given))
    assert final.output_text == "Done."
    assert (runs.calls, removed) == ([{"number": 1}], [])
