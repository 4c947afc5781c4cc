"""Poll and upload with the client that is installed here; waits are noted, not waited.

The clock goes on by what was to be waited, so that time limits are reached.
"""

from __future__ import annotations

import asyncio
import json
import time
import warnings
from functools import reduce
from typing import Any, Dict, Iterator, List

import anyio

_waits: List[float] = []
_real_clock = time.monotonic


def _note(seconds: float) -> None:
    _waits.append(seconds)


async def _anote(seconds: float) -> None:
    _waits.append(seconds)


# Before the client is imported: it may keep the clock that it finds.
time.monotonic = lambda: _real_clock() + sum(_waits)
time.sleep = _note
anyio.sleep = _anote

from play.described import described  # noqa: E402
from play.described_errors import described_error  # noqa: E402
from play.marks import unmarked  # noqa: E402
from play.recording import async_client_over, client_over, http_library, recorded  # noqa: E402


def run(scripts: Iterator[Dict[str, Any]]) -> Iterator[Dict[str, object]]:
    warnings.simplefilter("ignore")
    wanted = list(scripts)
    for script in wanted:
        requests: List[Dict[str, object]] = []
        _waits.clear()
        try:
            outcome: object = described(_call(client_over(_handler(script, requests)), script))
        except Exception as error:
            outcome = described_error(error)
        yield _seen(script, "sync", requests, outcome)
    yield from asyncio.run(_all_async(wanted))


async def _all_async(scripts: List[Dict[str, Any]]) -> List[Dict[str, object]]:
    found = []
    for script in scripts:
        requests: List[Dict[str, object]] = []
        _waits.clear()
        try:
            outcome: object = described(await _call(async_client_over(_handler(script, requests)), script))
        except Exception as error:
            outcome = described_error(error)
        found.append(_seen(script, "async", requests, outcome))
    return found


def _call(client: Any, script: Dict[str, Any]) -> Any:
    method = reduce(getattr, script["call"].split("."), client)
    positional: Any = unmarked(script["positional"])
    arguments: Any = unmarked(script["arguments"])
    return method(*positional, **arguments)


def _handler(script: Dict[str, Any], requests: List[Dict[str, object]]) -> Any:
    library = http_library()

    def answer(request: Any) -> Any:
        requests.append(recorded(request))
        given = script["answers"][min(len(requests), len(script["answers"])) - 1]
        body = json.dumps(given["body"]).replace("<n>", str(len(requests)))
        headers = {"content-type": "application/json", **given["headers"]}
        return library.Response(given["status"], headers=headers, content=body.encode())

    return answer


def _seen(
    script: Dict[str, Any], flavour: str, requests: List[Dict[str, object]], outcome: object
) -> Dict[str, object]:
    waits = [round(seconds, 2) for seconds in _waits]
    return {"name": script["name"], "flavour": flavour, "requests": requests, "waits": waits, "outcome": outcome}
