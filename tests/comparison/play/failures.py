"""Meet scripted failures with the client that is installed here; waits are noted, not waited."""

from __future__ import annotations

import asyncio
import itertools
import json
import time
from typing import Any, Dict, Iterator, List

import anyio

from play.described import described
from play.described_errors import described_error
from play.recording import async_client_over, client_over, http_library

_waits: List[float] = []


def run(scripts: Iterator[Dict[str, Any]]) -> Iterator[Dict[str, object]]:
    time.sleep = _waits.append
    anyio.sleep = _noted
    wanted = list(scripts)
    for script in wanted:
        for method, call in _CALLS.items():
            attempts: List[Dict[str, object]] = []
            client = client_over(_handler(script, attempts), max_retries=script["max_retries"])
            yield {"name": f"{script['name']}, {method}", "flavour": "sync", **_sync(client, call, attempts)}
    yield from asyncio.run(_all_async(wanted))


async def _all_async(scripts: List[Dict[str, Any]]) -> List[Dict[str, object]]:
    found = []
    for script, (method, call) in itertools.product(scripts, _CALLS.items()):
        attempts: List[Dict[str, object]] = []
        client = async_client_over(_handler(script, attempts), max_retries=script["max_retries"])
        answered = await _async(client, call, attempts)
        found.append({"name": f"{script['name']}, {method}", "flavour": "async", **answered})
    return found


_CALLS = {
    "GET": lambda client: client.models.retrieve("m"),
    "POST": lambda client: client.embeddings.create(model="m", input="i", encoding_format="float"),
}


async def _noted(seconds: float) -> None:
    _waits.append(seconds)


def _handler(script: Dict[str, Any], attempts: List[Dict[str, object]]) -> Any:
    library = http_library()

    def answer(request: Any) -> Any:
        attempts.append({name: request.headers[name] for name in request.headers if "stainless-re" in name})
        given = script["answers"][min(len(attempts), len(script["answers"])) - 1]
        if "raises" in given:
            raise _transport_error(library, given["raises"], request)
        content = given["body"] if isinstance(given["body"], str) else json.dumps(given["body"])
        headers = {"content-type": "text/plain" if isinstance(given["body"], str) else "application/json"}
        body = b"" if given["body"] is None else content.encode()
        return library.Response(given["status"], headers={**headers, **given["headers"]}, content=body)

    return answer


def _transport_error(library: Any, name: str, request: Any) -> Exception:
    if name == "RuntimeError":
        return RuntimeError("not of the HTTP library")
    error: Exception = getattr(library, name)("scripted", request=request)
    return error


def _sync(client: Any, call: Any, attempts: List[Dict[str, object]]) -> Dict[str, object]:
    _waits.clear()
    try:
        return _seen(described(call(client)), attempts)
    except Exception as error:
        return _seen(described_error(error), attempts)


async def _async(client: Any, call: Any, attempts: List[Dict[str, object]]) -> Dict[str, object]:
    _waits.clear()
    try:
        return _seen(described(await call(client)), attempts)
    except Exception as error:
        return _seen(described_error(error), attempts)


def _seen(outcome: object, attempts: List[Dict[str, object]]) -> Dict[str, object]:
    counts = [found.get("x-stainless-retry-count") for found in attempts]
    return {"attempts": len(attempts), "retry counts": counts, "waits": _rounded(), "outcome": outcome}


def _rounded() -> List[object]:
    """Waits that a server asked for, exactly; waits with chance in them by the step of the back-off they belong to."""
    steps = (0.5, 1.0, 2.0, 4.0, 8.0)
    found: List[object] = []
    for wait in _waits:
        step = next((step for step in steps if 0.75 * step <= wait <= step), None)
        exact = round(wait, 6) in {0.5, 1.5, 3.0, 9.0, 0.25} or step is None
        found.append(round(wait, 3) if exact else f"back-off of {step} s")
    return found
