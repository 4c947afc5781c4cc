"""The callbacks of scripted tool loops, in both flavours, and what they tell afterwards."""

from __future__ import annotations

import asyncio
import functools
import json
import re
from typing import Any, Callable, Dict, List

COMPUTER_MEMBERS = ["click", "double_click", "drag", "keypress", "move", "screenshot", "scroll", "type", "wait"]

_loop = asyncio.new_event_loop()
_running: List[Any] = []


def waited(awaitable: Any) -> Any:
    """Waits for an awaitable, in the one loop of this process. The task itself is never cancelled by what it raises."""

    async def wait() -> Any:
        _running[:] = [asyncio.current_task()]
        try:
            return await awaitable, None
        except BaseException as error:
            return None, error

    result, error = _loop.run_until_complete(wait())
    if error is not None:
        raise error
    return result


class Callbacks:
    """Functions that log their calls and answer as a script says."""

    def __init__(self, is_async: bool) -> None:
        self._async = is_async
        self._log: List[Any] = []
        self._diagnostics: List[Any] = []
        self._polls = 0

    def told(self, *, sort: bool) -> Dict[str, object]:
        """What was called. Where calls ran beside each other, their order is left open."""
        order = (lambda entries: sorted(entries, key=json.dumps)) if sort else list
        return {"log": order(self._log), "diagnostics": order(self._diagnostics), "polls": self._polls}

    def log(self, name: str, value: Any) -> None:
        self._log.append([name, value])

    def diagnostic(self, value: Any) -> None:
        self._diagnostics.append(neutral_diagnostic(value))

    def flavoured(self, function: Callable[..., Any]) -> Callable[..., Any]:
        """The function as it is, or as a coroutine function."""
        if not self._async:
            return function

        @functools.wraps(function)
        async def awaited(*arguments: Any, **keyword: Any) -> Any:
            return function(*arguments, **keyword)

        return awaited

    def cancelled_at(self, poll: int) -> Callable[[], bool]:
        def cancelled() -> bool:
            self._polls += 1
            return self._polls >= poll

        return cancelled

    def answering(self, name: str, answer: Any) -> Callable[..., Any]:
        """A callback that logs what it is asked and answers what the script says; a list has one answer per call."""
        answers = iter(answer) if isinstance(answer, list) else None

        def called(value: Any) -> Any:
            self.log(name, getattr(value, "type", None) or str(value))
            result = answer if answers is None else next(answers)
            if result == "raise":
                raise RuntimeError("a secret of the callback")
            return result

        return self.flavoured(called)

    def driver(self, members: List[str], does: Dict[str, Any]) -> Any:
        """A driver of a computer or a browser: what it returns, by the name of the method; `raise` raises."""
        made = type("Driver", (), {})()
        for member in members:
            setattr(made, member, self._driver_method(member, does.get(member)))
        return made

    def _driver_method(self, member: str, returned: Any) -> Callable[..., Any]:
        def called(*arguments: Any) -> Any:
            self.log(member, None)
            return _raised(RuntimeError("a secret of the driver")) if returned == "raise" else returned

        return self.flavoured(called)

    def function(self, name: str, does: str) -> Callable[..., Any]:
        """A function that the model may call."""
        if does == "wrong flavour":
            return Callbacks(not self._async).flavoured(lambda arguments: "never awaited")
        if does == "asks whether it is cancelled":

            def asking(arguments: Any, cancelled: Any) -> str:
                return f"cancelled: {cancelled and cancelled()}"

            return self.flavoured(asking)

        if does in ("cancels its task", "cancels the run") and self._async:
            return self._cancelling(name, does)

        def called(arguments: Any) -> Any:
            told = arguments.model_dump() if hasattr(arguments, "model_dump") else arguments
            self.log(name, told)
            return _DOES[does](told)

        return self.flavoured(called)

    def _cancelling(self, name: str, does: str) -> Callable[..., Any]:
        async def cancelling(arguments: Any) -> Any:
            self.log(name, arguments)
            task = asyncio.current_task() if does == "cancels its task" else _running[-1]
            task.cancel()  # type: ignore[union-attr]
            await asyncio.sleep(0.01)
            return "finished all the same"

        return cancelling


def _raised(error: BaseException) -> Any:
    raise error


_PARTS = [
    {"type": "input_text", "text": "seen", "prompt_cache_breakpoint": {"mode": "explicit"}},
    {"type": "input_image", "image_url": "data:image/png;base64,QQ==", "detail": "low"},
    {"type": "input_file", "file_id": "file_1"},
]
_DOES: Dict[str, Callable[[Any], Any]] = {
    "echoes": lambda arguments: json.dumps(arguments, sort_keys=True),
    "returns parts": lambda arguments: _PARTS,
    "returns an image": lambda arguments: _PARTS[1:2],
    "returns a number": lambda arguments: 7,
    "returns an unknown part": lambda arguments: [{"type": "audio"}],
    "returns a part with more": lambda arguments: [{"type": "input_text", "text": "a", "more": 1}],
    "returns an image without source": lambda arguments: [{"type": "input_image", "image_url": " "}],
    "raises": lambda arguments: _raised(RuntimeError("a secret of the function")),
    "raises an error of the runner": lambda arguments: _raised(_runner_error()),
    "cancels its task": lambda arguments: _raised(asyncio.CancelledError()),
    "cancels the run": lambda arguments: _raised(asyncio.CancelledError()),
    "is cancelled": lambda arguments: _raised(asyncio.CancelledError()),
}


def _runner_error() -> BaseException:
    from openai.lib.responses_tool_runner import ToolRunnerError

    return ToolRunnerError("a secret of another run", ["x"], ["y"])


def ended(error: BaseException) -> Dict[str, object]:
    """What a program can see of an error, but for its words."""
    kinds = (asyncio.CancelledError, ValueError, RuntimeError)
    name = type(error).__name__
    public = name if "Runner" in name else next((kind.__name__ for kind in kinds if isinstance(error, kind)), name)
    told: Dict[str, object] = {"class": public, "tells a secret": "secret" in str(error)}
    for attribute in ("reason", "attempted_call_ids", "completed_call_ids"):
        if hasattr(error, attribute):
            told[attribute] = getattr(error, attribute)
    for attribute in ("attempted_candidate_ids", "completed_candidate_ids"):
        if hasattr(error, attribute):
            told[attribute] = getattr(error, attribute)
    return told


def neutral_diagnostic(value: Dict[str, Any]) -> Dict[str, Any]:
    """A diagnostic without its duration."""
    assert value["duration_ms"] >= 0
    return {name: entry for name, entry in value.items() if name != "duration_ms"}


def neutral(value: Any) -> Any:
    """JSON without the words that a runner or a toolset tells the model: descriptions, errors, what was left out."""
    if isinstance(value, list):
        return [neutral(entry) for entry in value]
    if isinstance(value, str):
        return _neutral_text(value)
    if not isinstance(value, dict):
        return value
    told = {name: neutral(entry) for name, entry in value.items()}
    if str(told.get("name")).startswith("browser_") and "description" in told:
        told["description"] = bool(told["description"])
    return told


def _neutral_text(text: str) -> object:
    if text.startswith('{"ok": false'):
        outcome = json.loads(text)
        return {**outcome, "error": bool(outcome["error"])}
    told = re.search(r"SUMMARY: .*|\[\{\"call_id\".*\}\]", text)
    return told.group() if told else text
