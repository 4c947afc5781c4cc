"""Runs with MCP servers, a computer and a browser."""

from __future__ import annotations

from typing import Any, Dict, List

import pytest

from openai_core.errors import ArgumentError
from openai_rest.tools import computer
from openai_rest.tools.runner.errors import ToolRunnerError

MAIL = {"tools": [{"type": "mcp", "server_label": "mail", "server_url": "https://mail.example/mcp"}]}
ASKED = {"type": "mcp_approval_request", "id": "r", "server_label": "mail", "name": "send", "arguments": "{}"}
SENT = {**ASKED, "type": "mcp_call", "id": "m", "approval_request_id": "r", "output": "sent"}
SHOT = {"type": "computer_screenshot", "image_url": "data:image/png;base64,AA=="}


@pytest.mark.parametrize("approve", [True, False])
def test_the_user_approves(runs: Any, flavour: Any, made: Any, approve: bool) -> None:
    asked: List[Any] = []

    def decide(request: Any) -> bool:
        asked.append((request.server_label, request.name, request.arguments))
        return approve

    last = [SENT, made.message()] if approve else [made.message()]
    answers = made.response(1, ASKED), made.response(2, *last)
    runs.run(runs.runner(), *answers, params=MAIL, approve_mcp=flavour.function(decide))
    assert asked == [("mail", "send", "{}")]
    answer = {"type": "mcp_approval_response", "approval_request_id": "r", "approve": approve}
    assert runs.input(1)[1:] == [ASKED, answer]


@pytest.mark.parametrize("answer", [None, "yes"])
def test_only_a_boolean_approves(runs: Any, flavour: Any, made: Any, answer: Any) -> None:
    with pytest.raises(ToolRunnerError, match="approve_mcp") as caught:
        options = {} if answer is None else {"approve_mcp": flavour.function(lambda request: answer)}
        runs.run(runs.runner(), made.response(1, ASKED), params=MAIL, **options)
    assert (caught.value.attempted_call_ids, caught.value.completed_call_ids) == (("r",), ())


def test_an_old_approval_is_asked_again(runs: Any, flavour: Any, made: Any) -> None:
    granted = {"type": "mcp_approval_response", "approval_request_id": "r", "approve": True}
    params = {**MAIL, "input": [ASKED, granted]}
    withdraw = flavour.function(lambda request: False)
    runs.run(runs.runner(), made.response(1, made.message()), params=params, approve_mcp=withdraw)
    assert runs.input(0)[1]["approve"] is False
    assert granted["approve"] is True


@pytest.mark.parametrize("changed", [{"approval_request_id": None}, {"approval_request_id": "x"}, {"name": "delete"}])
def test_a_call_without_its_approval_stops_the_run(runs: Any, flavour: Any, made: Any, changed: Dict[str, Any]) -> None:
    with pytest.raises(ToolRunnerError):
        approve = flavour.function(lambda request: True)
        answers = made.response(1, ASKED), made.response(2, {**SENT, **changed}, made.message())
        runs.run(runs.runner(), *answers, params=MAIL, approve_mcp=approve)


class _Driver:
    """A computer that notes what is done to it."""

    def __init__(self, flavour: Any) -> None:
        self.done: List[str] = []
        for member in ("click", "double_click", "drag", "keypress", "move", "scroll", "type", "wait", "screenshot"):
            setattr(self, member, flavour.function(lambda *arguments, name=member: self._do(name)))

    def _do(self, name: str) -> Any:
        self.done.append(name)
        return SHOT if name == "screenshot" else None


def _used(*actions: Any, **changed: Any) -> Dict[str, Any]:
    item = {"type": "computer_call", "id": "u", "call_id": "use", "status": "completed", "pending_safety_checks": []}
    return {**item, "actions": list(actions), **changed}


def test_a_computer_and_functions(runs: Any, flavour: Any, made: Any, world: Any) -> None:
    driver = _Driver(flavour)
    runner = runs.runner(runs.function(), computer=flavour.cls(computer, "ComputerToolset")(driver))
    runs.run(runner, made.response(1, _used({"type": "wait"}), made.call(1)), made.response(2, made.message()))
    assert (driver.done, len(runs.calls)) == (["wait", "screenshot"], 1)
    assert world.body(0)["tools"] == [made.tool, {"type": "computer"}]
    output = {"type": "computer_call_output", "call_id": "use", "output": SHOT, "acknowledged_safety_checks": []}
    assert runs.input(1)[-2:] == [output, made.output(1)]


def test_a_malformed_action_stops_the_run_before_any_call(runs: Any, flavour: Any, made: Any) -> None:
    driver = _Driver(flavour)
    runner = runs.runner(runs.function(), computer=flavour.cls(computer, "ComputerToolset")(driver))
    with pytest.raises(ToolRunnerError):
        runs.run(runner, made.response(1, made.call(1), _used({"type": "click", "x": 1})))
    assert (driver.done, runs.calls) == ([], [])


@pytest.mark.parametrize("name", ["", "look"])
def test_functions_have_names_of_their_own(runs: Any, name: str) -> None:
    with pytest.raises(ArgumentError):
        runs.runner(runs.function(), runs.function(name=name))


@pytest.mark.parametrize("flags", [{"independent": 1}, {"allow_output_override": None}])
def test_flags_are_booleans(runs: Any, flags: Any) -> None:
    with pytest.raises(ArgumentError, match="True or False"):
        runs.runner(runs.function(**flags))


def test_functions_are_registered_functions(runs: Any) -> None:
    with pytest.raises(ArgumentError, match="RegisteredFunction"):
        runs.runner(print)


@pytest.mark.parametrize("tool", [None, {}, {"type": "function"}, {"type": "custom", "name": "look"}])
def test_a_tool_is_a_function_with_a_name(runs: Any, tool: Any) -> None:
    with pytest.raises(ArgumentError, match="with a name"):
        runs.runner(type(runs.function())(tool, print))


@pytest.mark.parametrize("params", [None, {"tools": ["web_search"]}, {"tools": [{}]}, {"tools": [{"type": "mcp"}]}])
def test_malformed_parameters(runs: Any, made: Any, world: Any, script: Any, params: Any) -> None:
    runner = runs.runner()
    with pytest.raises(ArgumentError):
        world.call(script(made.response(1, made.message())), lambda client: runner.run(client, params))
    assert runs.requests == 0
