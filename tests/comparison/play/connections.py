"""Run scripted WebSocket connections with the client that is installed here."""

from __future__ import annotations

import asyncio
import functools
import inspect
import json
import logging
import socket
import threading
from typing import Any, Dict, Iterator, List

from websockets.exceptions import ConnectionClosed
from websockets.sync.server import serve

import openai
from play.described import described

_VALUES: Dict[str, Any] = {
    "session": {"type": "realtime", "instructions": "Be brief.", "tools": []},
    "item": {"type": "message", "role": "user", "content": [{"type": "input_text", "text": "Hi"}]},
    "response": {"instructions": "Be brief.", "metadata": {"a": "b"}},
    "audio": "AAAA",
    "audio_end_ms": 5,
    "content_index": 0,
    "input": "Hi",
    "delegation_id": None,
}
_COMPARED_HEADERS = ("authorization", "openai-beta", "content-type", "accept", "x-own")


class Server:
    """Runs the steps of a script on each connection; after the first one it only says goodbye."""

    def __init__(self, steps: List[Any]) -> None:
        self.steps = steps
        self.heard: List[Any] = []
        self.handshakes: List[Any] = []
        self._server = serve(self._serve, "127.0.0.1", 0, close_timeout=0.5)
        self.address = f"http://127.0.0.1:{self._server.socket.getsockname()[1]}/v1"
        self._thread = threading.Thread(target=self._server.serve_forever, daemon=True)
        self._thread.start()
        self._ended = threading.Event()

    def _serve(self, connection: Any) -> None:
        request = connection.request
        path, _, query = request.path.partition("?")
        headers = {name: request.headers.get(name) for name in _COMPARED_HEADERS}
        self.handshakes.append({"path": path, "query": sorted(query.split("&")), "headers": headers})
        try:
            for step in self.steps if len(self.handshakes) == 1 else [["tell", {"type": "again"}]]:
                self._step(connection, *step)
        except ConnectionClosed:
            pass
        self._ended.set()

    def _step(self, connection: Any, kind: str, value: Any = None) -> None:
        if kind == "tell":
            connection.send(json.dumps(value))
        elif kind == "hear all":
            for message in connection:
                self.heard.append(["text" if isinstance(message, str) else "binary", json.loads(message)])
        elif kind == "close":
            connection.close(value)
        else:
            connection.socket.shutdown(socket.SHUT_RDWR)

    def stop(self) -> None:
        self._ended.wait(5)
        self._server.shutdown()
        self._thread.join()


def run(scripts: Iterator[Dict[str, Any]]) -> Iterator[Dict[str, object]]:
    logging.disable(logging.CRITICAL)
    for script in scripts:
        for flavour, program in (("sync", _sync), ("async", _async)):
            server = Server(script["server"])
            seen: Dict[str, object] = {"events": [], "reconnecting": []}
            try:
                program(script, server.address, seen)
                seen["end"] = "ended"
            except Exception as error:
                seen["end"] = _ending(error)
            server.stop()
            yield {
                "name": script["name"],
                "flavour": flavour,
                "heard": server.heard,
                **seen,
                "handshakes": server.handshakes,
            }


def _ending(error: Exception) -> Dict[str, object]:
    if isinstance(error, ConnectionClosed):
        received = None if error.rcvd is None else error.rcvd.code
        ordered = any(base.__name__ == "ConnectionClosedOK" for base in type(error).__mro__)
        return {"closed": received, "in order": ordered}
    return {"class": type(error).__name__}


def _arguments(script: Dict[str, Any], seen: Dict[str, Any]) -> Dict[str, Any]:
    if not script.get("reconnects"):
        return {**script["arguments"], "extra_headers": {"X-Own": "yes"}, "extra_query": {"own": "1"}}

    def note(event: Any) -> Any:
        seen["reconnecting"].append([event.attempt, event.max_attempts, event.close_code])
        return {"extra_query": {"attempt": str(event.attempt)}}

    return {**script["arguments"], "on_reconnecting": note, "initial_delay": 0.001, "max_delay": 0.001}


def _sync(script: Dict[str, Any], address: str, seen: Dict[str, Any]) -> None:
    client = openai.OpenAI(api_key="sk-1", base_url=address, websocket_base_url=address.replace("http", "ws", 1))
    resource = functools.reduce(getattr, script["connection"].split("."), client)
    manager = resource.connect(**_arguments(script, seen))
    program = script.get("program")
    if program == "raw and early" and hasattr(manager, "send"):
        manager.send({"type": "early"})
    with manager as connection:
        if program == "every event":
            for method, given in _methods(connection):
                method(**given)
        elif program == "raw and early":
            connection.send({"type": "own", "text": "ü"})
            if hasattr(connection, "send_raw"):
                connection.send_raw('{"type":"raw"}')
                connection.send_raw(b'{"type":"raw"}')
        elif program == "dispatch":
            _register(connection, seen)
            connection.dispatch_events()
        else:
            for event in connection:
                seen["events"].append(described(event))
                if script["server"][-1][0] == "tell" or event.type == "again":
                    break


def _async(script: Dict[str, Any], address: str, seen: Dict[str, Any]) -> None:
    asyncio.run(_run_async(script, address, seen))


async def _run_async(script: Dict[str, Any], address: str, seen: Dict[str, Any]) -> None:
    client = openai.AsyncOpenAI(api_key="sk-1", base_url=address, websocket_base_url=address.replace("http", "ws", 1))
    resource = functools.reduce(getattr, script["connection"].split("."), client)
    manager = resource.connect(**_arguments(script, seen))
    program = script.get("program")
    if program == "raw and early" and hasattr(manager, "send"):
        manager.send({"type": "early"})
    async with manager as connection:
        if program == "every event":
            for method, given in _methods(connection):
                await method(**given)
        elif program == "raw and early":
            await connection.send({"type": "own", "text": "ü"})
            if hasattr(connection, "send_raw"):
                await connection.send_raw('{"type":"raw"}')
                await connection.send_raw(b'{"type":"raw"}')
        elif program == "dispatch":
            _register(connection, seen)
            await connection.dispatch_events()
        else:
            async for event in connection:
                seen["events"].append(described(event))
                if script["server"][-1][0] == "tell" or event.type == "again":
                    break


def _register(connection: Any, seen: Dict[str, Any]) -> None:
    def note(name: str) -> Any:
        return lambda event: seen["events"].append([name, event.type])

    connection.on("a", note("first")).on("event", note("any")).once("a", note("once")).on("b", note("second"))
    removed = note("removed")
    connection.on("b", removed).off("b", removed)


def _methods(thing: Any) -> Iterator[Any]:
    """Every method of the resources of a connection, with the required and with all arguments."""
    for name in sorted(each for each in dir(thing) if not each.startswith("_")):
        found = getattr(thing, name)
        if not type(found).__name__.endswith("Resource"):
            continue
        yield from _methods(found)
        for method in sorted(each for each in dir(found) if not each.startswith("_")):
            function = getattr(found, method)
            if inspect.ismethod(function):
                parameters = inspect.signature(function).parameters.values()
                required = [each.name for each in parameters if each.default is inspect.Parameter.empty]
                yield function, {each: _VALUES.get(each, f"a {each}") for each in required}
                yield function, {each.name: _VALUES.get(each.name, f"a {each.name}") for each in parameters}
