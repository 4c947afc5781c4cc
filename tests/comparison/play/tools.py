"""Run scripted loops of tools with the client that is installed here, and tell what happened."""

from __future__ import annotations

import asyncio
import copy
import json
from typing import Any, Dict, Iterator, List, Optional

import pydantic

from openai import pydantic_responses_function_tool
from openai.lib import browser, computer, responses_tool_runner as runners
from play.recording import async_client_over, client_over, http_library
from play.tool_callbacks import COMPUTER_MEMBERS, Callbacks, ended, neutral, waited


def run(scripts: Iterator[Dict[str, Any]]) -> Iterator[Dict[str, object]]:
    wanted = list(scripts)
    for script in wanted:
        for flavour in script.get("flavours", ("sync", "async")):
            yield {"name": script["name"], "flavour": flavour, **_Play(script, flavour == "async").told()}


class Weather(pydantic.BaseModel):
    """Look the weather up."""

    city: str


class _Play:
    """One script, played with one flavour: all its runs, one after the other, with one runner."""

    def __init__(self, script: Dict[str, Any], is_async: bool) -> None:
        self._script = script
        self._async = is_async
        self._told: Dict[str, Any] = {"requests": [], "turns": [], "checkpoints": [], "ends": []}
        self._answers = iter(script["answers"])
        self._callbacks = Callbacks(is_async)
        make = async_client_over if is_async else client_over
        self._client = make(self._answer, max_retries=2, **script.get("client", {}))

    def told(self) -> Dict[str, object]:
        try:
            runner = self._runner()
        except Exception as error:
            self._told["ends"].append(ended(error))
        else:
            for one in self._script.get("runs", [{}]):
                self._run(runner, one)
            self._told["closed"] = runner.close()
        return {**neutral(self._told), **self._callbacks.told(sort="independent" in self._script["name"])}

    def _answer(self, request: Any) -> Any:
        body = json.loads(request.content)
        key = request.headers.get("idempotency-key", "none")
        made_up = key.startswith("stainless-python-retry")
        entry = {"body": body, "key": "made up" if made_up else key}
        self._told["requests"].append({**entry, "retry": request.headers.get("x-stainless-retry-count")})
        answer = next(self._answers, {"status": 500})
        library = http_library()
        if "events" in answer:
            text = "".join(f"event: {event['type']}\ndata: {json.dumps(event)}\n\n" for event in answer["events"])
            return library.Response(200, headers={"content-type": "text/event-stream"}, content=text.encode())
        if "status" in answer:
            error = {"error": {"message": "no"}}
            return library.Response(answer["status"], json=error, headers={"retry-after-ms": "1"})
        return library.Response(200, json=answer["json"])

    def _runner(self) -> Any:
        prefix = "Async" if self._async else ""
        functions = [self._function(prefix, one) for one in self._script["functions"]]
        extra = {"early_execution": self._script["early"]} if "early" in self._script else {}
        if "computer" in self._script:
            driver = self._callbacks.driver(COMPUTER_MEMBERS, self._script["computer"])
            extra["computer"] = getattr(computer, f"{prefix}ComputerToolset")(driver)
        if "browser" in self._script:
            members = ["screenshot", "get_page_text"]
            driver = self._callbacks.driver(["state", *members], self._script["browser"])
            extra["browser"] = getattr(browser, f"{prefix}BrowserToolset")(driver, members=members)
        return getattr(runners, f"{prefix}ResponsesToolRunner")(functions=functions, **extra)

    def _function(self, prefix: str, one: Dict[str, Any]) -> Any:
        registered = getattr(runners, f"{prefix}RegisteredFunction")
        flags = {name: one[name] for name in ("allow_output_override", "independent") if name in one}
        execute = self._callbacks.function(one["name"], one["does"])
        if one.get("typed"):
            tool = pydantic_responses_function_tool(Weather, name=one["name"])
            return registered.from_tool(tool, execute=execute, **flags)
        parameters = {"type": "object", "properties": {}}
        tool = {
            "type": "function",
            "name": one["name"],
            "parameters": parameters,
            "strict": False,
            **one.get("tool", {}),
        }
        return registered(tool, execute, **flags)

    def _run(self, runner: Any, one: Dict[str, Any]) -> None:
        script = {**self._script, **one}
        params = {"model": "m", "input": "Go on.", **script.get("params", {})}
        turns: Optional[Any] = None
        try:
            turns = runner.iterate(self._client, params, **self._options(script))
            while True:
                turn = waited(turns.__anext__()) if self._async else next(turns)
                self._told["turns"].append(self._turn(turn, script.get("turns", {}).get(str(turn.step), {})))
                if script.get("turns", {}).get(str(turn.step), {}).get("close"):
                    waited(turns.aclose()) if self._async else turns.close()
                    self._told["ends"].append("closed")
                    return
        except (StopIteration, StopAsyncIteration):
            self._told["ends"].append("final")
        except (Exception, asyncio.CancelledError) as error:
            self._told["ends"].append(ended(error))

    def _options(self, script: Dict[str, Any]) -> Dict[str, Any]:
        options = {**script.get("options", {}), "on_diagnostic": self._callbacks.diagnostic}
        for name, value in script.get("callbacks", {}).items():
            options[name] = self._callbacks.answering(name, value)
        if "cancel_at" in script:
            options["cancelled"] = self._callbacks.cancelled_at(script["cancel_at"])
        if "ledger" in script:
            options["ledger"] = self._ledger(script["ledger"])
        if "budget" in script:
            options["context_budget"] = self._budget(dict(script["budget"]))
        return options

    def _ledger(self, one: Dict[str, Any]) -> Any:
        saved: List[Any] = self._told["checkpoints"]
        resumed = None
        if "resume" in one:
            resumed = {**copy.deepcopy(saved[one["resume"]]), **one.get("changed", {})}
        name = "AsyncResponsesToolLedger" if self._async else "ResponsesToolLedger"
        fails_at = one.get("fails_at")

        def save(value: Any) -> None:
            saved.append(value)
            if len(saved) == fails_at:
                raise OSError("disk is full")

        return getattr(runners, name)(one.get("run_id", "run"), self._callbacks.flavoured(save), resumed)

    def _budget(self, budget: Dict[str, Any]) -> Dict[str, Any]:
        if "compact" in budget:
            decision = budget["compact"]

            def compact(snapshot: Any) -> Any:
                self._callbacks.log("compact", neutral(snapshot))
                dropped = snapshot["eligible_call_ids"] if decision == "all" else decision.get("drop_call_ids")
                return {"drop_call_ids": dropped} if decision == "all" else decision

            budget["compact"] = compact
        return budget

    def _turn(self, turn: Any, does: Dict[str, Any]) -> Dict[str, object]:
        refused = []
        for name, method in (("supply", turn.supply_outputs), ("append", turn.append_user_text)):
            if name in does:
                try:
                    method(does[name])
                except ValueError:
                    refused.append(name)
        if does.get("spoil"):
            turn.response.output.clear()
        return {
            "step": turn.step,
            "final": turn.final,
            "tools_executed": turn.tools_executed,
            "attempted": list(turn.attempted_call_ids),
            "completed": list(turn.completed_call_ids),
            "output": [item.to_dict() for item in turn.response.output],
            "text": turn.response.output_text,
            "refused": refused,
        }
