"""Read scripted streams through the streaming helpers of the client that is installed here.

Each event is described when it arrives, because the snapshots in it go on growing.
"""

from __future__ import annotations

import asyncio
import functools
from dataclasses import dataclass
from typing import Any, AsyncIterator, Callable, Dict, Iterator, List, Optional

import pydantic
import pydantic.dataclasses

import openai
from play.described import described
from play.described_errors import described_error
from play.recording import async_client_over, client_over, http_library, recorded

_CALLBACKS = (
    "on_end",
    "on_event",
    "on_exception",
    "on_image_file_done",
    "on_message_created",
    "on_message_delta",
    "on_message_done",
    "on_run_step_created",
    "on_run_step_delta",
    "on_run_step_done",
    "on_text_created",
    "on_text_delta",
    "on_text_done",
    "on_timeout",
    "on_tool_call_created",
    "on_tool_call_delta",
    "on_tool_call_done",
)


class Place(pydantic.BaseModel):
    city: str
    hours: Optional[int]


class Answer(pydantic.BaseModel):
    text: str
    places: List[Place]


@pydantic.dataclasses.dataclass
class Point:
    x: int
    y: int


@dataclass
class PlainPoint:
    x: int
    y: int


_TYPES: Dict[str, Any] = {"Answer": Answer, "Place": Place, "Point": Point, "PlainPoint": PlainPoint}


def run(scripts: Iterator[Dict[str, Any]]) -> Iterator[Dict[str, object]]:
    wanted = list(scripts)
    for script in wanted:
        yield {"name": script["name"], "flavour": "sync", **_sync(script)}
    yield from asyncio.run(_all_async(wanted))


async def _all_async(scripts: List[Dict[str, Any]]) -> List[Dict[str, object]]:
    return [{"name": script["name"], "flavour": "async", **await _async(script)} for script in scripts]


class _Notes:
    """What was seen of one stream."""

    def __init__(self, script: Dict[str, Any]) -> None:
        self.script = script
        self.requests: List[object] = []
        self.seen: List[object] = []
        self.answer: Dict[str, object] = {"final": None, "end": "ended"}

    def see(self, event: Any) -> None:
        self.seen.append(_compared(described(event)))

    def call(self, name: str, arguments: Any) -> None:
        seen = [type(each).__name__ if isinstance(each, Exception) else described(each) for each in arguments]
        self.seen.append({"callback": name, "arguments": _compared(seen)})

    def fail(self, error: Exception) -> None:
        self.answer["end"] = described_error(error)

    def final(self, value: Any) -> None:
        self.answer["final"] = _compared(described(value))

    def whole(self) -> Dict[str, object]:
        return {"requests": self.requests, "items": self.seen, **self.answer}


def _compared(value: Any) -> Any:
    """What is compared of a description: `ParsedChoice[object]` counts as `ParsedChoice`; which fields are set, not.

    The reference dumps and rebuilds what it accumulates, so that there every field counts as set.
    """
    if isinstance(value, list):
        return [_compared(item) for item in value]
    if not isinstance(value, dict):
        return value
    found = {key: _compared(item) for key, item in value.items()}
    if set(found) == {"class", "set", "fields"}:
        found["class"] = found["class"].partition("[")[0]
        del found["set"]
    return found


def _arguments(script: Dict[str, Any], handler: Any) -> Dict[str, Any]:
    keyword = {name: _meant(value) for name, value in script["keyword"].items()}
    return {**keyword, "event_handler": handler} if handler is not None else keyword


def _meant(value: Any) -> Any:
    if isinstance(value, list):
        return [_meant(item) for item in value]
    if not isinstance(value, dict):
        return value
    if "$type" in value:
        return _TYPES[value["$type"]]
    if "$tool" in value:
        return openai.pydantic_function_tool(_TYPES[value["$tool"]])
    return {name: _meant(item) for name, item in value.items()}


def _answering(notes: _Notes, arriving: Callable[[List[bytes]], Any]) -> Any:
    library = http_library()
    body, size = notes.script["body"].encode(), notes.script["piece"]
    pieces = [body[start : start + size] for start in range(0, len(body), size)]

    def handler(request: Any) -> Any:
        notes.requests.append(recorded(request))
        return library.Response(200, headers={"content-type": "text/event-stream"}, content=arriving(pieces))

    return handler


async def _arriving(pieces: List[bytes]) -> AsyncIterator[bytes]:
    for piece in pieces:
        yield piece


def _sync(script: Dict[str, Any]) -> Dict[str, object]:
    notes = _Notes(script)
    try:
        client = client_over(_answering(notes, iter))
        method = functools.reduce(getattr, script["operation"].split("."), client)
        with method(**_arguments(script, _handler(notes, script))) as stream:
            for event in stream:
                notes.see(event)
            notes.final([getattr(stream, name)() for name in script["final"]])
    except Exception as error:
        notes.fail(error)
    return notes.whole()


async def _async(script: Dict[str, Any]) -> Dict[str, object]:
    notes = _Notes(script)
    try:
        client = async_client_over(_answering(notes, _arriving))
        method = functools.reduce(getattr, script["operation"].split("."), client)
        async with method(**_arguments(script, _async_handler(notes, script))) as stream:
            async for event in stream:
                notes.see(event)
            notes.final([await getattr(stream, name)() for name in script["final"]])
    except Exception as error:
        notes.fail(error)
    return notes.whole()


def _handler(notes: _Notes, script: Dict[str, Any]) -> Any:
    if not script["callbacks"]:
        return None

    def noting(name: str) -> Any:
        return lambda self, *arguments: notes.call(name, arguments)

    return type("Noting", (openai.AssistantEventHandler,), {name: noting(name) for name in _CALLBACKS})()


def _async_handler(notes: _Notes, script: Dict[str, Any]) -> Any:
    if not script["callbacks"]:
        return None

    def noting(name: str) -> Any:
        async def note(self: Any, *arguments: Any) -> None:
            notes.call(name, arguments)

        return note

    return type("Noting", (openai.AsyncAssistantEventHandler,), {name: noting(name) for name in _CALLBACKS})()
