"""Call the client that is installed here, and tell which request each call sent."""

from __future__ import annotations

import asyncio
import functools
from typing import Any, Dict, Iterator, List

from play.marks import unmarked
from play.recording import async_client_over, client_over, http_library, recorded

_STREAM = b'data: {"type":"x"}\n\ndata: [DONE]\n\n'


def run(calls: Iterator[Dict[str, Any]]) -> Iterator[Dict[str, object]]:
    wanted = list(calls)
    requests: List[Dict[str, object]] = []
    handler = functools.partial(recorded_answer, http_library(), requests)
    client = client_over(handler)
    for call in wanted:
        yield _outcome(call, "sync", call_sync(client, call), requests)
    yield from asyncio.run(_all_async(async_client_over(handler), wanted, requests))


async def _all_async(client: Any, calls: List[Dict[str, Any]], requests: List[Dict[str, object]]) -> List[Any]:
    return [_outcome(call, "async", await call_async(client, call), requests) for call in calls]


def recorded_answer(library: Any, requests: List[Dict[str, object]], request: Any) -> Any:
    seen = recorded(request)
    requests.append(seen)
    body = seen["body"]
    sent = body.get("json") if isinstance(body, dict) else None
    fields = [part["name"] for part in body["parts"]] if isinstance(body, dict) and "parts" in body else []
    if "stream" in fields or (isinstance(sent, dict) and sent.get("stream")):
        return library.Response(200, content=_STREAM, headers={"content-type": "text/event-stream"})
    return library.Response(200, json={})


def _outcome(call: Dict[str, Any], flavour: str, ending: str, requests: List[Dict[str, object]]) -> Dict[str, object]:
    sent = list(requests)
    requests.clear()
    key = {"operation": call["operation"], "case": call["case"], "flavour": flavour}
    return {**key, "outcome": ending, "requests": sent}


def _method(client: Any, call: Dict[str, Any]) -> Any:
    *resources, name = call["operation"].split(".")
    owner = functools.reduce(getattr, resources, client)
    return getattr(getattr(owner, call["view"]) if call["view"] else owner, name)


def _arguments(call: Dict[str, Any]) -> Any:
    return unmarked(call["positional"]), unmarked(call["keyword"])


def call_sync(client: Any, call: Dict[str, Any]) -> str:
    try:
        method = _method(client, call)
    except AttributeError:
        return "no such method"
    positional, keyword = _arguments(call)
    try:
        result = method(*positional, **keyword)
        if call["view"] == "with_streaming_response":
            with result as response:
                response.read()
    except Exception as error:
        return _named(error)
    return "answered"


async def call_async(client: Any, call: Dict[str, Any]) -> str:
    try:
        method = _method(client, call)
    except AttributeError:
        return "no such method"
    positional, keyword = _arguments(call)
    try:
        result = method(*positional, **keyword)
        if call["view"] == "with_streaming_response":
            async with result as response:
                await response.read()
        else:
            await result
    except Exception as error:
        return _named(error)
    return "answered"


def _named(error: Exception) -> str:
    return f"{type(error).__name__}: {error}"[:300]
