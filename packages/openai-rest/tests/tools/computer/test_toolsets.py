"""The toolsets and their flows, in both flavours."""

from __future__ import annotations

import pickle
from typing import Any, List

import pytest

from openai_core.errors import ArgumentError, OpenAIError
from openai_rest.tools import computer as module
from openai_rest.tools.computer import ComputerUseError
from openai_rest.tools.lifecycle import ToolLifecycleError
from openai_rest.types.response_output import ResponseComputerToolCall

PARAMS: Any = {"model": "m", "input": "Buy milk"}
WAIT = {"type": "wait"}
CHECK = {"id": "sc_1", "code": "malicious", "message": "Look out"}


def reject(request: Any) -> Any:
    raise AssertionError("Nothing is sent.")


@pytest.fixture
def toolset(flavour: Any, computer: Any) -> Any:
    return flavour.cls(module, "ComputerToolset")(computer.driver(flavour))


@pytest.fixture
def execute(world: Any, toolset: Any) -> Any:
    return lambda call, **policies: world.call(reject, lambda client: toolset.execute(call, **policies))


@pytest.fixture
def run(world: Any, toolset: Any, script: Any) -> Any:
    def run(*responses: Any, params: Any = PARAMS, **policies: Any) -> Any:
        return world.call(script(*responses), lambda client: toolset.run(client, params, **policies))

    return run


def test_carries_out_actions_and_takes_one_screenshot(execute: Any, computer: Any) -> None:
    output = execute(computer.call(computer.click_action, {"type": "screenshot"}, WAIT))
    assert computer.log == [("click", computer.click_action), ("wait", WAIT), ("screenshot",)]
    assert output["output"] == computer.shot


def test_nothing_happens_before_the_whole_call_is_checked(execute: Any, computer: Any) -> None:
    with pytest.raises(ComputerUseError):
        execute(computer.call(WAIT, {"type": "click"}), before_action=reject)
    with pytest.raises(ComputerUseError, match="not str"):
        execute("computer_call")
    assert computer.log == []


@pytest.mark.parametrize("answer", [False, None, 1, "yes"])
def test_only_true_approves(answer: Any, execute: Any, flavour: Any, computer: Any) -> None:
    policy = flavour.function(lambda asked: answer)
    with pytest.raises(ComputerUseError, match="did not approve the action 'wait'"):
        execute(computer.call(WAIT), before_action=policy)
    with pytest.raises(ComputerUseError, match="`approve_safety_checks` did not approve"):
        execute(computer.call(pending_safety_checks=[CHECK]), approve_safety_checks=policy)
    assert computer.log == []


def test_safety_checks_need_a_policy(execute: Any, computer: Any) -> None:
    with pytest.raises(ComputerUseError, match="did not approve"):
        execute(computer.call(pending_safety_checks=[CHECK]))


def test_policies_see_copies(execute: Any, flavour: Any, computer: Any) -> None:
    asked: List[Any] = []

    def approve(subject: Any) -> bool:
        asked.append(subject.type)
        subject.type, subject.x = "changed", 99
        return True

    policies = dict.fromkeys(("approve_safety_checks", "before_action"), flavour.function(approve))
    output = execute(computer.call(pending_safety_checks=[CHECK]), **policies)
    assert asked == ["computer_call", "click", "screenshot"]
    assert computer.log[0] == ("click", computer.click_action)
    assert output["acknowledged_safety_checks"] == [CHECK]


def test_an_error_of_the_driver_goes_through(execute: Any, computer: Any) -> None:
    computer.does["click"] = ZeroDivisionError()
    seen: List[Any] = []
    with pytest.raises(ZeroDivisionError):
        execute(computer.call(), on_diagnostic=seen.append)
    assert [(found["member"], found["reason"]) for found in seen] == [("click", "driver_failed")]


@pytest.mark.parametrize("moment", ["approval", "question", "click", "screenshot"])
def test_cancellation_counts_more_than_what_fails_after_it(
    moment: str, world: Any, flavour: Any, computer: Any
) -> None:
    cancelled: List[str] = []
    seen: List[Any] = []

    def step(name: str) -> Any:
        def reached(*arguments: Any) -> bool:
            if name == moment:
                cancelled.append(name)
                raise ZeroDivisionError
            return True

        return flavour.function(reached)

    driver = computer.driver(flavour)
    driver.click, driver.screenshot = step("click"), step("screenshot")
    toolset = flavour.cls(module, "ComputerToolset")(driver)
    policies = {"approve_safety_checks": step("approval"), "before_action": step("question")}
    watch = {"cancelled": lambda: bool(cancelled), "on_diagnostic": seen.append}
    call = computer.call(pending_safety_checks=[CHECK])
    with pytest.raises(ComputerUseError, match="cancelled"):
        world.call(reject, lambda client: toolset.execute(call, **policies, **watch))
    assert seen[-1]["reason"] == "cancelled"


def test_tells_about_each_step(execute: Any, flavour: Any, computer: Any) -> None:
    seen: List[Any] = []
    execute(
        computer.call(pending_safety_checks=[CHECK]),
        approve_safety_checks=flavour.function(lambda call: True),
        before_action=flavour.function(lambda action: True),
        on_diagnostic=seen.append,
    )
    assert [(found["stage"], found["member"], found["reason"]) for found in seen] == [
        ("approval", None, "completed"),
        ("approval", "click", "completed"),
        ("action", "click", "completed"),
        ("approval", "screenshot", "completed"),
        ("action", "screenshot", "completed"),
    ]
    assert {found["api"] for found in seen} == {"computer"}
    assert {found["call_id"] for found in seen} == {"call_1"}


def test_a_run_sends_the_whole_history(run: Any, world: Any, computer: Any, made: Any) -> None:
    first, last = made.response(1, made.reasoning(), computer.data()), made.response(2, made.message())
    response = run(first, last, params={**PARAMS, "tool_choice": "required", "extra_headers": {"Idempotency-Key": "a"}})
    assert response.id == "resp_2"
    assert world.body(0)["input"] == [{"role": "user", "content": "Buy milk"}]
    assert world.body(1)["input"] == [
        {"role": "user", "content": "Buy milk"},
        made.reasoning(),
        computer.data(),
        {
            "type": "computer_call_output",
            "call_id": "call_1",
            "output": computer.shot,
            "acknowledged_safety_checks": [],
        },
    ]
    assert [world.body(number)["tool_choice"] for number in (0, 1)] == ["required", "auto"]
    keys = [request.headers["idempotency-key"] for request in world.requests]
    assert keys[0] == "a"
    assert keys[1] != "a"


def test_an_error_has_the_response(run: Any, computer: Any, made: Any) -> None:
    with pytest.raises(ComputerUseError) as caught:
        run(made.response(1, computer.data(pending_safety_checks=[CHECK])))
    assert caught.value.response.id == "resp_1"
    assert isinstance(caught.value, OpenAIError)
    copied = pickle.loads(pickle.dumps(caught.value))
    assert (str(copied), copied.response) == (str(caught.value), caught.value.response)


def test_a_run_that_is_cancelled_between_requests(run: Any, world: Any, computer: Any, made: Any) -> None:
    with pytest.raises(ComputerUseError, match="cancelled") as caught:
        run(made.response(1, computer.data()), cancelled=lambda: bool(world.requests))
    assert caught.value.response.id == "resp_1"
    assert computer.log == []


def test_bad_parameters_send_nothing(run: Any, world: Any, made: Any) -> None:
    with pytest.raises(ArgumentError):
        run(made.response(1, made.message()), params={**PARAMS, "stream": True})
    with pytest.raises(ArgumentError):
        run(made.response(1, made.message()), max_steps=0)
    assert world.requests == []


def test_one_call_at_a_time(world: Any, flavour: Any, computer: Any) -> None:
    toolset = flavour.cls(module, "ComputerToolset")(computer.driver(flavour))

    def again(action: Any) -> bool:
        inner = toolset.execute(computer.call())
        if flavour.is_async:
            inner.send(None)
        return True

    def close(action: Any) -> bool:
        return bool(toolset.close() == {"status": "draining"})

    with pytest.raises(ToolLifecycleError, match="running another call"):
        world.call(reject, lambda client: toolset.execute(computer.call(), before_action=flavour.function(again)))
    world.call(reject, lambda client: toolset.execute(computer.call(), before_action=flavour.function(close)))
    assert toolset.close() == {"status": "closed"}
    with pytest.raises(ToolLifecycleError, match="closed"):
        world.call(reject, lambda client: toolset.execute(computer.call()))


def test_a_driver_lacks_a_method(flavour: Any) -> None:
    with pytest.raises(ArgumentError, match="a object, has no method `click`"):
        flavour.cls(module, "ComputerToolset")(object())


def test_a_driver_of_the_other_flavour(flavour: Any, computer: Any) -> None:
    other = "ComputerToolset" if flavour.is_async else "AsyncComputerToolset"

    class Driver:
        async def click(self, action: Any) -> None: ...

    class SyncDriver:
        def click(self, action: Any) -> None: ...

    with pytest.raises(ArgumentError, match=f"`click` does not fit this toolset; use it with `{other}`"):
        flavour.cls(module, "ComputerToolset")((SyncDriver if flavour.is_async else Driver)())


def test_a_hidden_awaitable_is_refused(computer: Any) -> None:
    async def click() -> None: ...

    class Driver:
        def __getattr__(self, name: str) -> Any:
            return lambda *arguments: click()

    with pytest.raises(ComputerUseError, match="`click` is asynchronous; use it with `AsyncComputerToolset`"):
        module.ComputerToolset(Driver()).execute(computer.call())


def test_a_call_that_changes_does_what_was_approved(execute: Any, computer: Any, flavour: Any) -> None:
    class Fickle(ResponseComputerToolCall):
        looks: int = 0

        @property
        def actions(self) -> Any:  # type: ignore[override]
            self.__dict__["looks"] += 1
            return [{"type": "wait"}] if self.looks % 2 else [{"type": "keypress", "keys": ["ENTER"]}]

    asked: List[Any] = []
    call = Fickle.construct(**computer.data(WAIT))
    execute(call, before_action=flavour.function(lambda action: asked.append(action.type) or True))
    assert asked == ["wait", "screenshot"]
    assert computer.log == [("wait", WAIT), ("screenshot",)]


def test_a_call_with_a_value_that_is_none_of_the_api(execute: Any, computer: Any) -> None:
    class Point(List[Any]):
        x = y = 1

    call = computer.call({"type": "drag", "path": [{"x": 1, "y": 2}]})
    call.actions[0].path = [Point()]
    with pytest.raises(ComputerUseError):
        execute(call)
    assert computer.log == []


def test_null_as_the_input_of_a_run(run: Any, computer: Any) -> None:
    with pytest.raises(ArgumentError, match="`input`"):
        run(params={"model": "m", "input": None})
