from __future__ import annotations

from types import SimpleNamespace
from typing import Any

import httpx
import pytest

from openai_core.errors import ArgumentError, BadRequestError
from openai_rest.helpers.agents import FunctionTool, function_tool
from openai_rest.helpers.agents.invocations import Invocation, arguments_of, is_too_early, result_event


def call(arguments: Any = "{}") -> Any:
    return SimpleNamespace(name="tide", arguments=arguments, call_id="call_1", turn_id="turn_1")


def refused(body: Any) -> BadRequestError:
    response = httpx.Response(400, request=httpx.Request("POST", "http://api.test"))
    return BadRequestError("no", response=response, body=body)


def test_arguments_come_as_json_or_decoded() -> None:
    given = {"a": [1]}
    assert arguments_of(call('{"a": [1]}')) == arguments_of(call(given)) == given
    arguments_of(call(given))["a"].append(2)
    assert given == {"a": [1]}
    for bad in ("[]", 5, None, '"text"'):
        with pytest.raises(ArgumentError, match="must be an object"):
            arguments_of(call(bad))


def test_stages() -> None:
    @function_tool
    def tide(place: str) -> str:
        assert invocation.stage == "execution"
        return place

    invocation = Invocation("s", call('{"place": "Brest"}'), tide)
    assert invocation.stage == "arguments"
    assert invocation.success(invocation.run())["output"] == "Brest"
    assert invocation.stage == "output"
    assert (invocation.session_id, invocation.call_id) == ("s", "call_1")


def test_a_tool_with_a_way_of_its_own_is_called() -> None:
    class Loud(FunctionTool[Any]):
        def __call__(self, arguments: Any) -> Any:
            return super().__call__(arguments) + "!"

    tool = Loud(function_tool(lambda: None, name="x")._model, lambda _: "noon", name="tide", description="")
    invocation = Invocation("s", call(), tool)
    assert invocation.success(invocation.run())["output"] == "noon!"


def test_the_failure_tells_nothing() -> None:
    invocation = Invocation("s", call(), lambda _: None)
    assert invocation.failure() == {
        "type": "agent.session.input.tool_result",
        "turn_id": "turn_1",
        "call_id": "call_1",
        "success": False,
        "error": "Tool handler failed.",
    }


@pytest.mark.parametrize("output", [5, object(), [object()], {"a": 1j}])
def test_outputs_that_cannot_be_sent(output: Any) -> None:
    with pytest.raises((TypeError, ValueError)):
        result_event(call(), output)


@pytest.mark.parametrize(
    ("body", "early"),
    [
        ({"code": "invalid_request_error", "message": "Unknown pending tool call: call_1"}, True),
        ({"code": "invalid_request_error", "message": "Unknown pending tool call: call_2"}, False),
        ({"code": "other", "message": "Unknown pending tool call: call_1"}, False),
        ({}, False),
        (None, False),
        ("text", False),
    ],
)
def test_a_call_that_the_api_does_not_know_yet(body: Any, early: bool) -> None:
    assert is_too_early(refused(body), "call_1") is early
