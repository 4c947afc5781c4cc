"""Sessions over WebSockets of the client that is installed here; the server follows steps."""

from __future__ import annotations

import asyncio
import json
import logging
import queue
import threading
import time
import warnings
from contextlib import suppress
from socket import SHUT_RDWR
from types import SimpleNamespace
from typing import Any, Dict, Iterator, List, Tuple
from urllib.parse import parse_qsl, urlsplit

from websockets.exceptions import ConnectionClosed
from websockets.sync.server import serve

import openai
from openai.lib.realtime_translation import AsyncTranslationSession, TranslationSession
from openai.lib.responses_websocket import (
    AsyncResponsesWebSocketSession,
    ResponsesWebSocketLimits,
    ResponsesWebSocketSession,
)
from openai.resources.responses.responses import ResponsesConnection
from play.accumulators import family
from play.described import described

_SETTLED_S = 0.15
_LATE_S = 1


class _Server:
    """One connection at a time; does what it is told, and keeps what it hears."""

    def __init__(self) -> None:
        self._server = serve(self._serve, "127.0.0.1", 0)
        self.port = self._server.socket.getsockname()[1]
        threading.Thread(target=self._server.serve_forever, daemon=True).start()
        self.start()

    def start(self) -> None:
        self.told: Any = queue.Queue()
        self.heard: List[Any] = []
        self.asked: List[Tuple[str, str]] = []
        self._begun = threading.Event()

    def finish(self) -> None:
        """Ends the connection, if there was one; a late one must not follow the steps of the next script."""
        self.told.put(("drop", None))
        self._begun.wait(_LATE_S)

    def _serve(self, socket: Any) -> None:
        told, heard = self.told, self.heard
        self._begun.set()
        self.asked += parse_qsl(urlsplit(socket.request.path).query, keep_blank_values=True)
        threading.Thread(target=self._hear, args=(socket, heard), daemon=True).start()
        with suppress(ConnectionClosed, OSError):
            while True:
                what, argument = told.get()
                if what == "serve":
                    for event in argument:
                        socket.send(json.dumps(event))
                elif what == "serve raw":
                    socket.send(argument)
                elif what == "hang up":
                    socket.close(argument)
                    return
                else:
                    socket.socket.shutdown(SHUT_RDWR)
                    return

    def _hear(self, socket: Any, heard: List[Any]) -> None:
        with suppress(ConnectionClosed, OSError):
            heard.extend(json.loads(message) for message in socket)


def run(scripts: Iterator[Dict[str, Any]]) -> Iterator[Dict[str, object]]:
    warnings.simplefilter("ignore")
    logging.disable(logging.CRITICAL)
    server = _Server()
    no_socket: Any = SimpleNamespace()
    ResponsesConnection(no_socket).parse_event('{"type":"error"}')  # the first one takes long
    for script in scripts:
        for flavour, play in (("sync", _play), ("async", _play_async)):
            server.start()
            happened: List[Any] = []
            try:
                play(script, server, happened)
            except Exception as error:
                happened.append(["not begun", family(error)])
            server.finish()
            yield {
                "name": script["name"],
                "flavour": flavour,
                "happened": happened,
                "asked": sorted(server.asked),
            }


def _client(script: Dict[str, Any], server: _Server, kinds: Any) -> Any:
    given = script.get("client", {})
    settings: Dict[str, Any] = {"api_key": "sk-test", "max_retries": 0}
    if given.get("azure"):
        return kinds[1](azure_endpoint="https://a.test", api_version="v", api_key="k")
    if "gateway" in given:
        settings["websocket_base_url"] = f"ws://127.0.0.1:{server.port}{given['gateway']}"
    settings["default_query"] = given.get("default_query", {})
    return kinds[0](base_url=f"http://127.0.0.1:{server.port}{given.get('path', '/v1')}", **settings)


def _does(server: _Server, step: List[Any]) -> bool:
    """Whether the step was one of the server's."""
    if step[0] not in ("serve", "serve raw", "hang up", "drop"):
        return False
    server.told.put((step[0], step[1] if len(step) > 1 else None))
    return True


def _seen(event: Any) -> object:
    return None if event is None else described(event)


# Synchronous


def _play(script: Dict[str, Any], server: _Server, happened: List[Any]) -> None:
    with _client(script, server, (openai.OpenAI, openai.AzureOpenAI)) as client:
        if script["kind"] == "translation":
            wanted: Any = {"model": script["model"], "extra_query": script.get("query", {})}
            session: Any = TranslationSession(client.realtime.translations, **wanted)
            with session as connection:
                _steps(script, server, happened, session, {None: connection})
            return
        with client.responses.connect() as connection:
            limits = ResponsesWebSocketLimits(**script["limits"])
            session = ResponsesWebSocketSession(connection, limits=limits, isolate_lane_overflow=script["isolate"])
            lanes = {None: session.default}
            if script.get("enter", True):
                with session:
                    _steps(script, server, happened, session, lanes)
            else:
                _steps(script, server, happened, session, lanes)


def _steps(script: Dict[str, Any], server: _Server, happened: List[Any], session: Any, lanes: Dict[Any, Any]) -> None:
    for step in script["steps"]:
        if _does(server, step):
            continue
        if step[0] in ("settle", "heard"):
            time.sleep(_SETTLED_S)
            happened.append([step[0], list(server.heard)])
            continue
        try:
            happened.append([step[0], _seen(_step(step, session, lanes))])
        except Exception as error:
            happened.append([step[0], family(error)])


def _step(step: List[Any], session: Any, lanes: Dict[Any, Any]) -> Any:
    what, name, last = [*step, None, None][:3]
    timeout = {} if last is None else {"timeout": last}
    if what == "lane":
        lanes[name] = session.lane(name)
        return None
    if what == "second session":
        with ResponsesWebSocketSession(session.connection, limits=ResponsesWebSocketLimits(9, 9, 9, 9, 9)):
            return None
    return {
        "send": lambda: lanes[name].send(last),
        "recv": lambda: lanes[name].recv(**timeout),
        "final": lambda: lanes[name].get_final_response(**timeout),
        "close lane": lambda: lanes[name].close(),
        "close": lambda: (lanes[None] if hasattr(lanes[None], "_connection") else session).close(),
        "enter again": lambda: session.__enter__(),
    }[what]()


# Asynchronous


def _play_async(script: Dict[str, Any], server: _Server, happened: List[Any]) -> None:
    asyncio.run(_play_in_loop(script, server, happened))


async def _play_in_loop(script: Dict[str, Any], server: _Server, happened: List[Any]) -> None:
    async with _client(script, server, (openai.AsyncOpenAI, openai.AsyncAzureOpenAI)) as client:
        if script["kind"] == "translation":
            query = script.get("query", {})
            session: Any = AsyncTranslationSession(
                client.realtime.translations, model=script["model"], extra_query=query
            )
            async with session as connection:
                await _async_steps(script, server, happened, session, {None: connection})
            return
        async with client.responses.connect() as connection:
            limits = ResponsesWebSocketLimits(**script["limits"])
            session = AsyncResponsesWebSocketSession(connection, limits=limits, isolate_lane_overflow=script["isolate"])
            lanes = {None: session.default}
            if script.get("enter", True):
                async with session:
                    await _async_steps(script, server, happened, session, lanes)
            else:
                await _async_steps(script, server, happened, session, lanes)


async def _async_steps(
    script: Dict[str, Any], server: _Server, happened: List[Any], session: Any, lanes: Dict[Any, Any]
) -> None:
    for step in script["steps"]:
        if _does(server, step):
            continue
        if step[0] in ("settle", "heard"):
            await asyncio.sleep(_SETTLED_S)
            happened.append([step[0], list(server.heard)])
            continue
        try:
            happened.append([step[0], _seen(await _async_step(step, session, lanes))])
        except Exception as error:
            happened.append([step[0], family(error)])


async def _async_step(step: List[Any], session: Any, lanes: Dict[Any, Any]) -> Any:
    what, name, last = [*step, None, None][:3]
    if what == "lane":
        lanes[name] = session.lane(name)
        return None
    if what == "second session":
        async with AsyncResponsesWebSocketSession(session.connection, limits=ResponsesWebSocketLimits(9, 9, 9, 9, 9)):
            return None
    if what == "close lane":
        return lanes[name].close()
    call = {
        "send": lambda: lanes[name].send(last),
        "recv": lambda: lanes[name].recv(),
        "final": lambda: lanes[name].get_final_response(),
        "close": lambda: (lanes[None] if hasattr(lanes[None], "_connection") else session).close(),
        "enter again": lambda: session.__aenter__(),
    }[what]
    return await asyncio.wait_for(call(), 10 if last is None or what == "send" else max(last, 0.05))
