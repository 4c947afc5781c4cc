"""Run scripted decisions with the client that is installed here, and tell all of it."""

from __future__ import annotations

import asyncio
import json
from typing import Any, Dict, Iterator, List

from openai.lib import decisions_tool_runner as runners
from play.recording import async_client_over, client_over, http_library
from play.tool_callbacks import Callbacks, ended, waited


def run(scripts: Iterator[Dict[str, Any]]) -> Iterator[Dict[str, object]]:
    for script in scripts:
        for flavour in ("sync", "async"):
            yield {"name": script["name"], "flavour": flavour, **_Play(script, flavour == "async").told()}


class _Play:
    """One script, played with one flavour."""

    def __init__(self, script: Dict[str, Any], is_async: bool) -> None:
        self._script = script
        self._async = is_async
        self._requests: List[Any] = []
        self._answers = iter(script["answers"])
        self._observations = iter([*script.get("observations", []), *["It is shut."] * 40])
        self._candidates = _repeated(script["candidates"])
        self._verifications = iter(script.get("verify", []))
        self._callbacks = Callbacks(is_async)
        make = async_client_over if is_async else client_over
        self._client = make(self._answer, max_retries=2, **script.get("client", {}))

    def told(self) -> Dict[str, object]:
        handlers = {
            "observe": self._callbacks.flavoured(self._observe),
            "candidates": self._callbacks.flavoured(self._offer),
            "verify": self._callbacks.flavoured(self._verify) if "verify" in self._script else None,
        }
        runner = getattr(runners, f"{'Async' if self._async else ''}DecisionsToolRunner")(**handlers)
        ends = [self._run(runner) for _ in range(self._script.get("runs", 1))]
        told = {"requests": self._requests, "ends": ends, "closed": runner.close()}
        return {**told, **self._callbacks.told(sort=False)}

    def _run(self, runner: Any) -> object:
        options = {**self._script.get("options", {}), "on_diagnostic": self._callbacks.diagnostic}
        if "cancel_at" in self._script:
            options["cancelled"] = self._callbacks.cancelled_at(self._script["cancel_at"])
        params = {"model": "m", "input": "Open it.", **self._script.get("params", {})}
        try:
            result = runner.run(self._client, params, **options)
            result = waited(result) if self._async else result
        except (Exception, asyncio.CancelledError) as error:
            return ended(error)
        return {**result, "decisions": [decision.to_dict() for decision in result["decisions"]]}

    def _answer(self, request: Any) -> Any:
        body = json.loads(request.content)
        for question in body["questions"]:
            question["instructions"] = bool(question["instructions"])
        key = request.headers.get("idempotency-key", "none")
        made_up = key.startswith("stainless-python-retry")
        self._requests.append({"path": request.url.path, "body": body, "key": "made up" if made_up else key})
        answer = next(self._answers, {"status": 400})
        library = http_library()
        if "status" in answer:
            error = {"error": {"message": "no"}}
            return library.Response(answer["status"], json=error, headers={"retry-after-ms": "1"})
        return library.Response(200, json=answer["json"])

    def _observe(self) -> Any:
        seen = next(self._observations)
        self._callbacks.log("observe", None)
        if seen == "raise":
            raise RuntimeError("a secret of the callback")
        return iter(seen) if isinstance(seen, list) else seen

    def _offer(self, observation: Any) -> Any:
        self._callbacks.log("candidates", observation)
        offered = next(self._candidates)
        if isinstance(offered, list):
            offered = [self._candidate(one) for one in offered]
        if isinstance(observation, list):
            observation.clear()
        return offered

    def _candidate(self, one: Any) -> Any:
        if not isinstance(one, dict) or "does" not in one:
            return one
        function = self._callbacks.function(one["id"], one["does"])
        # The functions of the scripts take arguments; an action takes none.
        if one["does"] == "asks whether it is cancelled":
            execute: Any = lambda cancelled: function(None, cancelled=cancelled)  # noqa: E731
        else:
            execute = lambda: function({})  # noqa: E731
        return {**{name: value for name, value in one.items() if name != "does"}, "execute": execute}

    def _verify(self, observation: Any) -> Any:
        self._callbacks.log("verify", observation)
        answer = next(self._verifications)
        if answer == "raise":
            raise RuntimeError("a secret of the callback")
        return answer


def _repeated(values: List[Any]) -> Iterator[Any]:
    yield from values
    while True:
        yield values[-1]
