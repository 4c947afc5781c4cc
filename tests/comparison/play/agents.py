"""Run scripted sessions of agents with the client that is installed here; waits are noted."""

from __future__ import annotations

import asyncio
import json
import re
import tempfile
import time
import warnings
from pathlib import Path
from typing import Any, AsyncIterator, Dict, Iterator, List

import anyio
import pydantic
import pydantic.dataclasses

from play.described import described
from play.recording import async_client_over, client_over, http_library, recorded

_waits: List[float] = []
_ATTRIBUTES = (
    "reason",
    "turn",
    "turn_id",
    "session_id",
    "messages",
    "required_actions",
    "uploaded_file_id",
    "status_code",
)
_KEY = re.compile(r"[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}").fullmatch


class Tide(pydantic.BaseModel):
    """The tide."""

    hour: int
    place: str = "Brest"


@pydantic.dataclasses.dataclass
class PydanticTide:
    hour: int


_TYPES = {"Tide": Tide, "PydanticTide": PydanticTide, "int": int}


class Place(pydantic.BaseModel):
    place: str
    days: int = 1


def _tide(place: str, days: int = 1) -> Tide:
    """Tells the tide."""
    return Tide(hour=12 + days, place=place)


async def _later(place: str) -> List[Tide]:
    return [Tide(hour=1, place=place)]


def _raise(arguments: Dict[str, Any]) -> str:
    raise LookupError("secret")


def _handler(name: str) -> Any:
    from openai.lib.beta.agents import function_tool, pydantic_function_tool

    part = {"type": "input_text", "text": "noon"}
    return {
        "text": lambda arguments: json.dumps(arguments, sort_keys=True),
        "nothing": lambda arguments: None,
        "object": lambda arguments: {"hour": 12},
        "parts": lambda arguments: [part],
        "generator": lambda arguments: (each for each in [part]),
        "number": lambda arguments: 5,
        "set": lambda arguments: [{1j}],
        "raises": _raise,
        "tool": function_tool(_tide),
        "model": pydantic_function_tool(Place, handler=lambda place: place),
        "later": function_tool(_later),
    }[name]


def _meant(value: Any) -> Any:
    if not isinstance(value, dict):
        return value
    if "$type" in value:
        return _TYPES[value["$type"]]
    if "$handler" in value:
        return _handler(value["$handler"])
    return {name: _meant(each) for name, each in value.items()}


class _Server:
    """Answers the requests of one script, and notes them."""

    def __init__(self, script: Dict[str, Any], flavour: str) -> None:
        self.script = script
        self.flavour = flavour
        self.requests: List[Any] = []
        self.keys: List[str] = []

    def __call__(self, request: Any) -> Any:
        seen = recorded(request)
        headers: Any = seen["headers"]
        key = headers.get("idempotency-key", "")
        if _KEY(key):
            self.keys = self.keys if key in self.keys else [*self.keys, key]
            headers["idempotency-key"] = f"<key {self.keys.index(key)}>"
        self.requests.append(seen)
        return self._answer(request, str(seen["path"]))

    def _answer(self, request: Any, path: str) -> Any:
        streams = path.endswith("/sessions") and b'"stream":true' in request.content.replace(b" ", b"")
        if streams or (request.method == "GET" and path.endswith("/events")):
            return self._stream()
        if path.endswith("/artifacts"):
            return self._json(200, {"data": self.script["artifacts"], "has_more": False})
        if path.endswith("/content"):
            return http_library().Response(200, content=path.encode())
        if path.endswith("/events") and self.script["inputs"]:
            given = self.script["inputs"].pop(0)
            return self._json(given["status"], given["body"])
        if "files" in path:
            number = len(self.requests)
            return self._json(500 if number == self.script.get("failing") else 200, {"id": f"file_{number}"})
        return self._json(200, {"id": "sess_1", "object": "agent.session", "status": self.script["status"]})

    def _json(self, status: int, body: object) -> Any:
        return http_library().Response(
            status, headers={"content-type": "application/json"}, content=json.dumps(body).encode()
        )

    def _stream(self) -> Any:
        # One piece after the other: a body that is there at once counts as closed.
        body = self.script["stream"].encode()
        pieces = [body[start : start + 400] for start in range(0, len(body), 400)]
        content = iter(pieces) if self.flavour == "sync" else _arriving(pieces)
        return http_library().Response(200, headers={"content-type": "text/event-stream"}, content=content)


async def _arriving(pieces: List[bytes]) -> AsyncIterator[bytes]:
    for piece in pieces:
        yield piece


def _stream_arguments(script: Dict[str, Any], reports: List[object]) -> Dict[str, Any]:
    def report(error: Any) -> None:
        cause = type(error.error).__name__
        reports.append([error.stage, error.tool_name, error.session_id, error.turn_id, error.call_id, cause])

    arguments = {"input": "Hello", "on_tool_error": report, **_meant(script["arguments"])}
    return {"session_id": "sess_1", **arguments}


def _create_arguments(script: Dict[str, Any]) -> Dict[str, Any]:
    arguments = {"environment": {"type": "openai_hosted"}, **_meant(script["arguments"])}
    return {**arguments, "stream": True} if script.get("reading") else arguments


def _result(result: Any) -> object:
    facts = [result.session_id, result.turn_id, result.output_text]
    parsed = result.output_parsed
    return [*facts, described(result.turn), described(result.messages), repr(parsed).rpartition(".")[2]]


def _error(error: BaseException) -> object:
    facts = {name: described(getattr(error, name)) for name in _ATTRIBUTES if hasattr(error, name)}
    for name in ("result", "prepared"):
        if hasattr(error, name):
            facts[name] = repr(vars(error)[name].__dict__.get("uploaded_file_ids"))
    cause = error.__cause__
    return {"error": type(error).__name__, **facts, "cause": None if cause is None else type(cause).__name__}


def run(scripts: Iterator[Dict[str, Any]]) -> Iterator[Dict[str, object]]:
    warnings.simplefilter("ignore")
    time.sleep = _waits.append
    anyio.sleep = _noted
    wanted = [json.dumps(script) for script in scripts]
    with tempfile.TemporaryDirectory() as folder:
        root = _made_files(Path(folder))
        for script in wanted:
            yield _sync(json.loads(script), root)
        yield from asyncio.run(_all_async([json.loads(script) for script in wanted], root))


async def _all_async(scripts: List[Dict[str, Any]], root: Path) -> List[Dict[str, object]]:
    return [await _async(script, root) for script in scripts]


async def _noted(seconds: float) -> None:
    _waits.append(seconds)


def _made_files(folder: Path) -> Path:
    root = folder.resolve() / "project"
    (root / "data").mkdir(parents=True)
    for name in ("a.csv", "data/b.csv", "data/c.json"):
        (root / name).write_text(f"content of {name}")
    (root.parent / "link.csv").symlink_to(root / "a.csv")
    return root


def _file_call(client: Any, script: Dict[str, Any], root: Path) -> Any:
    files = client.beta.agents.environments.files
    if script["do"] == "prepare":
        return files.prepare({place: root / name for place, name in script["files"].items()})
    if script["do"] == "prepare_directory":
        return files.prepare_directory(root, destination=script["destination"], include=script["include"])
    path = root / "a.csv"
    file: Any = {"path": path, "pair": ("other.csv", path), "bytes": ("b.csv", b"bytes")}[script["file"]]
    return files.upload("env_1", file=file, path=script["path"])


def _sync(script: Dict[str, Any], root: Path) -> Dict[str, object]:
    server, reports = _Server(script, "sync"), []
    _waits.clear()
    seen: List[object] = []
    try:
        outcome = _used(client_over(server), script, root, seen, reports)
    except Exception as error:
        outcome = _error(error)
    return _whole(script, server, reports, seen, outcome)


def _used(client: Any, script: Dict[str, Any], root: Path, seen: List[object], reports: List[object]) -> object:
    do, sessions = script["do"], client.beta.agents.sessions
    if do in ("stream", "content", "download"):
        with sessions.stream(**_stream_arguments(script, reports)) as stream:
            if do == "stream":
                return _read(stream, script["reading"], seen)
            artifacts = sessions.artifacts.for_result(stream.get_final_result())
        if do == "content":
            return str(artifacts.content("a").content)
        return [artifacts.download("a", to=root / "saved").id, (root / "saved").read_text()]
    if do == "create":
        made = sessions.create(**_create_arguments(script))
        return _read(made, script["reading"], seen) if script.get("reading") else described(made)
    return _plain(_file_call(client, script, root))


def _read(stream: Any, reading: str, seen: List[object]) -> object:
    if reading == "collect":
        stream = stream.with_result_collection()
    if reading in ("list", "collect"):
        for event in stream:
            seen.append(event.type)  # noqa: PERF401
    if reading == "until_done":
        return stream.until_done() if hasattr(stream, "until_done") else None
    return _result(stream.get_final_result()) if reading != "list" else None


async def _async(script: Dict[str, Any], root: Path) -> Dict[str, object]:
    server, reports = _Server(script, "async"), []
    _waits.clear()
    seen: List[object] = []
    try:
        outcome = await _aused(async_client_over(server), script, root, seen, reports)
    except Exception as error:
        outcome = _error(error)
    return _whole(script, server, reports, seen, outcome)


async def _aused(client: Any, script: Dict[str, Any], root: Path, seen: List[object], reports: List[object]) -> object:
    do, sessions = script["do"], client.beta.agents.sessions
    if do in ("stream", "content", "download"):
        async with sessions.stream(**_stream_arguments(script, reports)) as stream:
            if do == "stream":
                return await _aread(stream, script["reading"], seen)
            artifacts = sessions.artifacts.for_result(await stream.get_final_result())
        if do == "content":
            return str((await artifacts.content("a")).content)
        return [(await artifacts.download("a", to=root / "saved")).id, (root / "saved").read_text()]
    if do == "create":
        made = await sessions.create(**_create_arguments(script))
        return await _aread(made, script["reading"], seen) if script.get("reading") else described(made)
    return _plain(await _file_call(client, script, root))


async def _aread(stream: Any, reading: str, seen: List[object]) -> object:
    if reading == "collect":
        stream = stream.with_result_collection()
    if reading in ("list", "collect"):
        async for event in stream:
            seen.append(event.type)  # noqa: PERF401 (what came before an error is kept)
    if reading == "until_done":
        return await stream.until_done() if hasattr(stream, "until_done") else None
    return _result(await stream.get_final_result()) if reading != "list" else None


def _plain(value: Any) -> object:
    if hasattr(value, "uploaded_file_ids"):
        return [value.uploaded_file_ids, value.files]
    return [value.uploaded_file_id, value.file.id]


def _whole(
    script: Dict[str, Any], server: _Server, reports: List[object], seen: List[object], outcome: object
) -> Dict[str, object]:
    found = {"requests": server.requests, "waits": list(_waits), "events": seen, "reports": reports}
    return {"name": script["name"], "flavour": server.flavour, **found, "outcome": outcome}
