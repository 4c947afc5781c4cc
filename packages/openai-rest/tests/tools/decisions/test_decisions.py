from __future__ import annotations

import asyncio
from typing import Any, Dict, List, Optional

import anyio
import anyio.lowlevel
import httpx
import pytest

from openai_core.errors import OpenAIError
from openai_rest.tools.decisions.aio import AsyncDecisionsToolRunner
from openai_rest.tools.decisions.candidates import read_candidates
from openai_rest.tools.decisions.errors import DecisionsToolRunnerCancelledError, DecisionsToolRunnerError
from openai_rest.tools.decisions.sync import DecisionsToolRunner
from openai_rest.tools.lifecycle import ToolLifecycleError

DONE = {"id": "done", "description": "It is open.", "done": True}


class Task:
    """A task with one action, of one flavour; notes what was seen and done."""

    def __init__(self, world: Any, flavour: Any, made: Any, script: Any) -> None:
        self._world = world
        self._flavour = flavour
        self._made = made
        self._script = script
        self.done: List[Any] = []
        self.seen: Any = "It is shut."
        self.offered: Any = None

    def decision(self, choice: Any, answer: Optional[Dict[str, Any]] = None, **changed: Any) -> Dict[str, Any]:
        chances = [{"value": "open", "probability": 0.75}, {"value": "done", "probability": 0.25}]
        made = {"type": "choice", "name": "next_action", "choice": choice, "confidence": 0.5, "probabilities": chances}
        return {"model": "m", "answers": [{**made, **(answer or {})}], "usage": self._made.usage, **changed}

    def action(self, does: Any = None, name: str = "open") -> Dict[str, Any]:
        def execute() -> None:
            self.done.append(name)
            if isinstance(does, BaseException):
                raise does

        return {"id": name, "description": "Does it.", "execute": self._flavour.function(execute)}

    def runner(self, verify: Any = None, cls: Any = None) -> Any:
        offered = [self.action(), DONE] if self.offered is None else self.offered
        function = self._flavour.function
        default: Any = AsyncDecisionsToolRunner if self._flavour.is_async else DecisionsToolRunner
        return (cls or default)(
            observe=function(lambda: self.seen),
            candidates=function(lambda observation: offered),
            verify=None if verify is None else function(verify),
        )

    def run(self, *answers: Any, verify: Any = None, params: Any = None, runner: Any = None, **options: Any) -> Any:
        given = {"model": "m", "input": "Open it.", **(params or {})}
        runner = runner or self.runner(verify)
        return self._world.call(self._script(*answers), lambda client: runner.run(client, given, **options))

    def cancellation(self, *answers: Any) -> Any:
        """Runs, and returns the cancellation that this raises."""
        runner = self.runner()
        use = self._flavour.caught(lambda client: runner.run(client, {"model": "m", "input": "Open it."}))
        return self._world.call(self._script(*answers), use)


@pytest.fixture
def task(world: Any, flavour: Any, made: Any, script: Any) -> Task:
    return Task(world, flavour, made, script)


def test_acts_until_the_model_says_that_it_is_done(task: Task, world: Any) -> None:
    result = task.run(task.decision("open"), task.decision("done"), params={"safety_identifier": "u"})
    assert (result["status"], task.done) == ("unverified", ["open"])
    assert (result["attempted_candidate_ids"], result["completed_candidate_ids"]) == (["open"], ["open"])
    assert [decision.answers[0].choice for decision in result["decisions"]] == ["open", "done"]
    body = world.body(0)
    assert body["input"] == [{"role": "user", "content": "Open it."}, {"role": "user", "content": "It is shut."}]
    assert (body["model"], body["safety_identifier"]) == ("m", "u")
    question = body["questions"][0]
    assert (question["type"], question["name"]) == ("choice", "next_action")
    assert [choice["value"] for choice in question["choices"]] == ["open", "done"]


def test_verified_by_a_new_observation(task: Task) -> None:
    seen: List[Any] = []

    def verify(observation: Any) -> bool:
        seen.append(observation)
        return len(seen) == 2

    result = task.run(task.decision("done"), task.decision("done"), verify=verify)
    assert (result["status"], seen) == ("verified", ["It is shut."] * 2)


@pytest.mark.parametrize(
    ("verified", "offered", "reason"),
    [(False, None, "step_limit"), (False, [DONE], "verification_failed"), ("yes", None, "invalid_verification")],
)
def test_not_verified(task: Task, verified: Any, offered: Any, reason: str) -> None:
    task.offered = offered
    with pytest.raises(DecisionsToolRunnerError) as caught:
        task.run(task.decision("done"), verify=lambda observation: verified, max_steps=2)
    assert caught.value.reason == reason


def test_nothing_is_asked_where_there_is_no_choice(task: Task, world: Any) -> None:
    task.offered = [DONE]
    assert task.run(task.decision("done"))["status"] == "unverified"
    assert world.requests == []


def test_the_model_refuses(task: Task) -> None:
    refusal = task.decision("x", answers=[{"type": "refusal", "name": "next_action"}])
    assert task.run(refusal)["status"] == "refused"


def test_the_last_step_takes_no_action(task: Task) -> None:
    told: List[Any] = []
    with pytest.raises(DecisionsToolRunnerError) as caught:
        task.run(task.decision("open"), max_steps=2, on_diagnostic=told.append)
    assert (caught.value.reason, task.done) == ("step_limit", ["open"])
    assert (told[-1]["stage"], told[-1]["reason"]) == ("run", "step_limit")


@pytest.mark.parametrize("does", [OSError("secret"), DecisionsToolRunnerError("cancelled", ["x"], [])])
def test_an_action_that_fails(task: Task, does: Exception) -> None:
    told: List[Any] = []
    task.offered = [task.action(does), DONE]
    with pytest.raises(DecisionsToolRunnerError) as caught:
        task.run(task.decision("open"), on_diagnostic=told.append)
    error = caught.value
    assert (error.reason, error.attempted_candidate_ids, error.completed_candidate_ids) == ("failed", ("open",), ())
    assert isinstance(error, OpenAIError)
    assert "secret" not in str(error)
    assert [(each["stage"], each["reason"]) for each in told][-1] == ("action", "driver_failed")


def test_an_action_that_is_cancelled(task: Task) -> None:
    task.offered = [task.action(asyncio.CancelledError()), DONE]
    error = task.cancellation(task.decision("open"))
    assert isinstance(error, DecisionsToolRunnerCancelledError)
    assert (error.reason, error.attempted_candidate_ids) == ("cancelled", ("open",))


@pytest.mark.parametrize("poll", range(1, 8))
def test_cancelled_at_any_time(task: Task, poll: int) -> None:
    polls = iter(range(1, 99))
    with pytest.raises(DecisionsToolRunnerError) as caught:
        answers = task.decision("open"), task.decision("done")
        task.run(*answers, cancelled=lambda: next(polls) >= poll)
    assert caught.value.reason == "cancelled"
    assert list(caught.value.completed_candidate_ids) == task.done


@pytest.mark.parametrize(
    ("answer", "changed"),
    [
        ({"choice": "shut"}, {}),
        ({"choice": True}, {}),
        ({"name": "other"}, {}),
        ({"type": "score"}, {}),
        ({"confidence": "high"}, {}),
        ({"probabilities": [{"value": 1, "probability": 1}]}, {}),
        ({}, {"answers": None}),
        ({}, {"answers": []}),
        ({}, {"usage": None}),
        ({}, {"usage": {"input_tokens": 1}}),
        ({}, {"model": None}),
    ],
)
def test_malformed_decisions(task: Task, answer: Any, changed: Any) -> None:
    with pytest.raises(DecisionsToolRunnerError) as caught:
        task.run(task.decision("open", answer, **changed))
    assert (caught.value.reason, task.done) == ("invalid_answer", [])


def test_a_request_that_fails(task: Task) -> None:
    with pytest.raises(DecisionsToolRunnerError) as caught:
        task.run(httpx.Response(400, json={"error": {"message": "secret"}}))
    assert caught.value.reason == "failed"


@pytest.mark.parametrize(
    ("params", "options"),
    [
        ({"temperature": 1}, {}),
        ({"input": []}, {}),
        ({"model": None}, {}),
        ({"safety_identifier": 1}, {}),
        ({}, {"max_steps": 0}),
        ({}, {"max_steps": True}),
    ],
)
def test_malformed_arguments(task: Task, params: Any, options: Any) -> None:
    runner = task.runner()
    for _ in range(2):
        with pytest.raises(DecisionsToolRunnerError) as caught:
            task.run(task.decision("done"), params=params, runner=runner, **options)
        assert caught.value.reason == "invalid_params"


@pytest.mark.parametrize(
    ("seen", "reason"),
    [
        ([{"type": "input_text", "text": "a"}, {"type": "input_image", "image_url": "u"}], None),
        ([{"type": "input_text"}], "failed"),
        ([{"type": "input_image", "image_url": "u", "detail": "best"}], "failed"),
        (["text"], "failed"),
        (None, "failed"),
    ],
)
def test_observations(task: Task, seen: Any, reason: Optional[str], world: Any) -> None:
    task.seen = seen
    if reason is None:
        task.run(task.decision("done"))
        assert world.body(0)["input"][1]["content"] == seen
        return
    with pytest.raises(DecisionsToolRunnerError) as caught:
        task.run(task.decision("done"))
    assert caught.value.reason == reason


_OPEN = {"id": "open", "description": "Opens it.", "execute": print}


@pytest.mark.parametrize(
    "values",
    [
        "open",
        (),
        [],
        [_OPEN],
        [DONE, {**DONE, "id": "also"}],
        [_OPEN, _OPEN, DONE],
        [{**_OPEN, "id": " "}, DONE],
        [{**_OPEN, "description": ""}, DONE],
        [{**_OPEN, "execute": None}, DONE],
        [{**_OPEN, "more": 1}, DONE],
        [_OPEN, {**DONE, "done": 1}],
        [_OPEN, {**DONE, "execute": None}],
        ["open", DONE],
        [*({**_OPEN, "id": str(number)} for number in range(255)), DONE],
    ],
)
def test_malformed_candidates(values: Any) -> None:
    assert read_candidates(values) is None


def test_candidates(task: Task) -> None:
    found = read_candidates([{**_OPEN, "done": False}, DONE])
    assert found == [("open", "Opens it.", print), ("done", "It is open.", None)]
    task.offered = []
    with pytest.raises(DecisionsToolRunnerError) as caught:
        task.run(task.decision("done"))
    assert caught.value.reason == "invalid_candidates"


def test_one_run_at_a_time_and_none_after_the_end(task: Task) -> None:
    runner = task.runner()
    assert runner.close() == {"status": "closed"}
    with pytest.raises(ToolLifecycleError):
        task.run(task.decision("done"), runner=runner)


@pytest.mark.parametrize("world", ["sync"], indirect=True)
def test_an_asynchronous_action_in_a_blocking_run(task: Task) -> None:
    async def execute() -> None: ...

    task.offered = [{**_OPEN, "execute": execute}, DONE]
    with pytest.raises(DecisionsToolRunnerError) as caught:
        task.run(task.decision("open"))
    assert (caught.value.reason, caught.value.attempted_candidate_ids) == ("async_executor", ("open",))


@pytest.mark.parametrize("world", ["trio"], indirect=True)
def test_cancelled_on_trio(task: Task, made: Any, world: Any, script: Any) -> None:
    async def use(client: Any) -> Any:
        with anyio.CancelScope() as scope:

            async def execute() -> None:
                scope.cancel()
                await anyio.lowlevel.checkpoint()

            task.offered = [{**_OPEN, "execute": execute}, DONE]
            await task.runner().run(client, {"model": "m", "input": "Open it."})
        return scope.cancelled_caught

    assert world.call(script(task.decision("open")), use) is True
