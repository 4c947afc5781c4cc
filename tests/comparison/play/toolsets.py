"""Let the toolsets of the client that is installed here carry out scripted calls and runs."""

from __future__ import annotations

import asyncio
import copy
import json
from typing import Any, Callable, Dict, Iterator, List

from openai.lib import browser, computer
from openai.types.responses import ResponseComputerToolCall, ResponseFunctionToolCall
from play.recording import async_client_over, client_over, http_library
from play.recording_drivers import ACTIONS, Behaviour, Journal
from scripts.browser import DEFAULTS, MEMBERS

_SHOT = {"type": "computer_screenshot", "image_url": "data:image/png;base64,AA=="}
# The first of these that fits names an error: what counts is what a program can catch it as.
_CAUGHT = (
    computer.ComputerUseError,
    browser.BrowserError,
    browser.BrowserCancelledError,
    ValueError,
    RuntimeError,
    TypeError,
)


def run(scripts: Iterator[Dict[str, Any]]) -> Iterator[Dict[str, object]]:
    for script in scripts:
        for flavour in ("sync", "async"):
            yield {"name": script["name"], "flavour": flavour, **_driven(copy.deepcopy(script), flavour == "async")}


def _driven(script: Dict[str, Any], asynchronous: bool) -> Dict[str, object]:
    journal = Journal(script.get("cancel at", ""))
    seen: Dict[str, object] = {"happened": journal.entries, "diagnostics": (diagnostics := [])}
    options = {
        "cancelled": journal.is_cancelled if "cancel at" in script else None,
        "on_diagnostic": lambda found: diagnostics.append({**found, "duration_ms": found["duration_ms"] >= 0}),
    }
    try:
        seen["result"] = _KINDS[script["toolset"]](script, journal, asynchronous, options)
    except Exception as error:
        seen["error"] = _named(error)
        seen["has response"] = getattr(error, "response", None) is not None
    return json.loads(json.dumps(seen))


def _named(error: Exception) -> str:
    return next((kind.__name__ for kind in _CAUGHT if isinstance(error, kind)), type(error).__name__)


def _finished(result: Any) -> Any:
    return asyncio.run(_awaited(result)) if hasattr(result, "__await__") else result


async def _awaited(result: Any) -> Any:
    return await result


def _computer(script: Dict[str, Any], journal: Journal, asynchronous: bool) -> Any:
    behaviour = Behaviour(journal, asynchronous, lambda: computer.ComputerUseError("The driver says no."))
    driver: Any = behaviour.driver(list(ACTIONS), script.get("driver", {}), {"screenshot": _SHOT})
    return (computer.AsyncComputerToolset if asynchronous else computer.ComputerToolset)(driver)


def _computer_policies(script: Dict[str, Any], journal: Journal, asynchronous: bool) -> Dict[str, Any]:
    behaviour = Behaviour(journal, asynchronous, lambda: computer.ComputerUseError("The policy says no."))
    names = {"approve": "approve_safety_checks", "before": "before_action"}
    return {name: behaviour.policy(key, script[key]) for key, name in names.items() if key in script}


def _execute(script: Dict[str, Any], journal: Journal, asynchronous: bool, options: Dict[str, Any]) -> object:
    call = ResponseComputerToolCall.construct(**script["call"])
    policies = _computer_policies(script, journal, asynchronous)
    return _finished(_computer(script, journal, asynchronous).execute(call, **policies, **options))


def _run(script: Dict[str, Any], journal: Journal, asynchronous: bool, options: Dict[str, Any]) -> object:
    client = (async_client_over if asynchronous else client_over)(_handler(script, journal))
    toolset = _computer(script, journal, asynchronous)
    limits = {"max_steps": script["max_steps"]} if "max_steps" in script else {}
    policies = _computer_policies(script, journal, asynchronous)
    response = _finished(toolset.run(client, script["params"], **limits, **policies, **options))
    return [type(response).__name__, response.to_dict(mode="json")]


def _handler(script: Dict[str, Any], journal: Journal) -> Callable[[Any], Any]:
    library = http_library()
    outputs: List[Any] = list(script["responses"])

    def answer(request: Any) -> Any:
        key = request.headers.get("idempotency-key", "<none>")
        journal.note("request", json.loads(request.content), "<made up>" if key.startswith("stainless") else key)
        journal.note("response")
        output = outputs.pop(0) if len(outputs) > 1 else outputs[0]
        status = script.get("status", "completed")
        return library.Response(200, json={"id": "resp", "object": "response", "status": status, "output": output})

    return answer


def _browse(script: Dict[str, Any], journal: Journal, asynchronous: bool, options: Dict[str, Any]) -> object:
    behaviour = Behaviour(journal, asynchronous, lambda: browser.BrowserError("The driver says no."))
    driver: Any = behaviour.driver(["state", *MEMBERS], script.get("driver", {}), copy.deepcopy(DEFAULTS))
    policies = {name: behaviour.policy(name, script.get(name, True)) for name in ("confirm", "url_policy")}
    policies = {name: policy for name, policy in policies.items() if script.get(name) != "<none>"}
    choice = script.get("choice", {"members": MEMBERS})
    toolset = (browser.AsyncBrowserToolset if asynchronous else browser.BrowserToolset)(driver, **choice, **policies)
    tools = [_without_descriptions(tool) for tool in toolset.tools]
    skip = {"skip": True} if script.get("skip") else {}
    output, ok = _finished(toolset._execute(_function_call(script["call"]), **skip, **options))
    return {"tools": tools if "choice" in script else len(tools), "output": _read(output), "ok": ok}


def _function_call(call: Dict[str, Any]) -> Any:
    text = call.pop("arguments text", None)
    given = json.dumps(call["arguments"]) if text is None else text
    return ResponseFunctionToolCall.construct(**{**call, "arguments": given})


def _read(output: Dict[str, Any]) -> Dict[str, Any]:
    """The output with its text parsed. Errors are in the words of each client, but for those of the driver."""
    text, *images = output["output"]
    payload = json.loads(text["text"])
    if "error" in payload and payload["error"] != "The driver says no.":
        payload["error"] = "<in own words>"
    return {**output, "output": [{**text, "text": payload}, *images]}


def _without_descriptions(value: Any) -> Any:
    if isinstance(value, list):
        return [_without_descriptions(item) for item in value]
    if not isinstance(value, dict):
        return value
    return {name: _without_descriptions(item) for name, item in value.items() if name != "description"}


_KINDS = {"computer": _execute, "computer run": _run, "browser": _browse}
