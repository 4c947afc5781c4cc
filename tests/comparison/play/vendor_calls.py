"""Call clients of other services, and tell which request each call sent."""

from __future__ import annotations

import asyncio
import os
from typing import Any, Dict, Iterator, List, Tuple

from play.calls import call_async, call_sync, recorded_answer
from play.recording import http_library
from play.signatures import verified
from play.vendor_clients import AWS_KEYS, vendor_client

_Calls = List[Dict[str, Any]]


def run(calls: Iterator[Dict[str, Any]]) -> Iterator[Dict[str, object]]:
    os.environ["AWS_EC2_METADATA_DISABLED"] = "true"
    groups: Dict[str, _Calls] = {}
    for call in calls:
        groups.setdefault(call["setup"], []).append(call)
    for setup, wanted in groups.items():
        yield from _sync(setup, wanted)
        yield from asyncio.run(_async(setup, wanted))


def _sync(setup: str, calls: _Calls) -> Iterator[Dict[str, object]]:
    requests, handler = _recorder()
    client = vendor_client(setup, handler, asynchronous=False)
    for call in calls:
        yield _answer(call, "sync", call_sync(client, call), requests)


async def _async(setup: str, calls: _Calls) -> List[Dict[str, object]]:
    requests, handler = _recorder()
    client = vendor_client(setup, handler, asynchronous=True)
    return [_answer(call, "async", await call_async(client, call), requests) for call in calls]


def _recorder() -> Tuple[List[Dict[str, Any]], Any]:
    requests: List[Dict[str, Any]] = []
    library = http_library()

    def handler(request: Any) -> Any:
        response = recorded_answer(library, requests, request)
        requests[-1]["origin"] = f"{request.url.scheme}://{request.url.netloc.decode()}"
        if "AWS4" in request.headers.get("authorization", ""):
            requests[-1]["headers"].update(verified(request, AWS_KEYS["secret_access_key"]))
        return response

    return requests, handler


def _answer(call: Dict[str, Any], flavour: str, ending: str, requests: List[Dict[str, Any]]) -> Dict[str, object]:
    sent = list(requests)
    requests.clear()
    name = f"{call['setup']}: {call['operation']} ({call['case']})"
    return {"name": name, "flavour": flavour, "outcome": ending.partition(":")[0], "requests": sent}
