"""Read scripted streams with the client that is installed here, and tell which items came."""

from __future__ import annotations

import asyncio
import functools
from typing import Any, AsyncIterator, Callable, Dict, Iterator, List

from play.described import described
from play.described_errors import described_error
from play.recording import async_client_over, client_over, http_library


def run(scripts: Iterator[Dict[str, Any]]) -> Iterator[Dict[str, object]]:
    wanted = list(scripts)
    for script in wanted:
        yield {"name": script["name"], "flavour": "sync", **_sync(script)}
    yield from asyncio.run(_all_async(wanted))


async def _all_async(scripts: List[Dict[str, Any]]) -> List[Dict[str, object]]:
    return [{"name": script["name"], "flavour": "async", **await _async(script)} for script in scripts]


def _pieces(script: Dict[str, Any]) -> List[bytes]:
    body = script["body"].encode()
    return [body[start : start + script["piece"]] for start in range(0, len(body), script["piece"])]


async def _arriving(pieces: List[bytes]) -> AsyncIterator[bytes]:
    for piece in pieces:
        yield piece


def _handler(script: Dict[str, Any], arriving: Callable[[List[bytes]], Any]) -> Any:
    kind = "audio/wav" if "speech" in script["operation"] else "text/event-stream"
    library = http_library()
    body = arriving(_pieces(script))
    return lambda request: library.Response(200, headers={"content-type": kind, "x-request-id": "req_1"}, content=body)


def _arguments(script: Dict[str, Any]) -> Dict[str, Any]:
    keyword = dict(script["keyword"])
    if "file" in keyword:
        keyword["file"] = (keyword["file"][0], keyword["file"][1].encode())
    return keyword


def _sync(script: Dict[str, Any]) -> Dict[str, object]:
    items: List[object] = []
    try:
        client = client_over(_handler(script, iter))
        method = functools.reduce(getattr, script["operation"].split("."), client)
        result = method(*script["positional"], **_arguments(script))
        for item in result.iter_bytes() if hasattr(result, "iter_bytes") else result:
            items.append(item)  # noqa: PERF402 (what came before an error is kept)
    except Exception as error:
        return {"items": _joined(items), "end": described_error(error)}
    return {"items": _joined(items), "end": "ended"}


async def _async(script: Dict[str, Any]) -> Dict[str, object]:
    items: List[object] = []
    try:
        client = async_client_over(_handler(script, _arriving))
        method = functools.reduce(getattr, script["operation"].split("."), client)
        result = await method(*script["positional"], **_arguments(script))
        async for item in await result.aiter_bytes() if hasattr(result, "aiter_bytes") else result:
            items.append(item)  # noqa: PERF401
    except Exception as error:
        return {"items": _joined(items), "end": described_error(error)}
    return {"items": _joined(items), "end": "ended"}


def _joined(items: List[object]) -> List[object]:
    """Bytes in one piece: how a body is cut is the HTTP library's choice."""
    return [b"".join(items).decode()] if items and isinstance(items[0], bytes) else list(map(described, items))
