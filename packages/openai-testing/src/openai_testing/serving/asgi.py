"""The emulator as an ASGI application, with access to the connection below for faults that break it."""

from __future__ import annotations

import asyncio
import inspect
from typing import TYPE_CHECKING, Any, Iterator, MutableMapping, Optional, Sequence

from starlette.applications import Starlette
from starlette.requests import ClientDisconnect, Request as IncomingRequest
from starlette.routing import Mount

from ..faults.connections import FLUSH_SECONDS, reset_on_close
from ..faults.delivery import PARTIAL_HEAD, Break, Data, Head, Pause, Step
from ..scripting.functions import Ask
from ..wire.messages import Request, lower_names

if TYPE_CHECKING:
    from starlette.types import Receive, Scope, Send

    from ..service import Service

CONNECTION = "openai_testing.connection"
"""The scope extension that holds the asyncio transport of the connection."""


def application(service: Service) -> Starlette:
    """Makes the application.

    Args:
        service: Answers the requests. It runs in the event loop; one request takes well under a millisecond.
    """

    async def endpoint(scope: Scope, receive: Receive, send: Send) -> None:
        request = await read_request(scope, receive)
        if request is not None:
            await _Exchange(scope, receive, send).run(service.serve(request))

    return Starlette(routes=[Mount("/", app=endpoint)])


def open_to_pages(application: Any, origins: Sequence[str]) -> Any:
    """Returns the application with the headers by which browsers let pages of other origins ask it (CORS).

    Args:
        application: An application of ASGI.
        origins: The origins of these pages; `*` is any, and none leaves the application as it is.
    """
    if not origins:
        return application
    from starlette.middleware.cors import CORSMiddleware

    return CORSMiddleware(
        application, allow_origins=origins, allow_methods=["*"], allow_headers=["*"], expose_headers=["*"]
    )


async def read_request(scope: Scope, receive: Receive) -> Optional[Request]:
    """Reads a request; `None` if the client went away before it was complete.

    Args:
        scope: The scope of ASGI.
        receive: Gives the messages of ASGI.
    """
    incoming = IncomingRequest(scope, receive)
    try:
        body = await incoming.body()
    except ClientDisconnect:
        return None
    headers = lower_names(incoming.headers.items())
    path = scope.get("raw_path") or scope["path"].encode()
    query = scope["query_string"].decode("latin-1")
    return Request(incoming.method, path.decode("latin-1"), query, headers, body)


class _Exchange:
    """Carries out the steps of one answer, and stops when the client goes away."""

    def __init__(self, scope: Scope, receive: Receive, send: Send) -> None:
        self._send = send
        self._connection: Any = scope.get("extensions", {}).get(CONNECTION)
        self._gone = asyncio.ensure_future(_disconnected(receive))
        self._head_sent = False

    async def run(self, steps: Iterator[Step]) -> None:
        try:
            for step in steps:
                await self._do(step)
                if self._gone.done():
                    return
            await self._send({"type": "http.response.body", "body": b"", "more_body": False})
        finally:
            self._gone.cancel()

    async def _do(self, step: Step) -> None:
        if isinstance(step, Pause):
            await asyncio.wait([self._gone], timeout=step.seconds)
        elif isinstance(step, Head):
            await self._start(step)
        elif isinstance(step, Data):
            await self._send({"type": "http.response.body", "body": step.data, "more_body": True})
        elif isinstance(step, Ask):
            await _call(step)
        else:
            await self._break(step)

    async def _start(self, head: Head) -> None:
        fields = [(name.encode("latin-1"), value.encode("latin-1", "replace")) for name, value in head.headers]
        message: MutableMapping[str, Any] = {"type": "http.response.start", "status": head.status, "headers": fields}
        await self._send(message)
        self._head_sent = True

    async def _break(self, step: Break) -> None:
        if self._connection is None:
            raise RuntimeError(
                "This server gives no access to the connection; serve the emulator with openai_testing.Server."
            )
        if step.partial_head:
            self._connection.write(PARTIAL_HEAD)
        # What was written has to reach the client before the reset, which may overtake it on some systems.
        await asyncio.sleep(FLUSH_SECONDS)
        if step.abort:
            reset_on_close(self._connection.get_extra_info("socket"))
            self._connection.abort()
        else:
            self._connection.close()
        await self._gone


async def _call(ask: Ask) -> None:
    # A blocking function may wait for other requests, so it must not hold the loop.
    if inspect.iscoroutinefunction(ask.function):
        await ask.call_async()
    else:
        await asyncio.get_running_loop().run_in_executor(None, ask.call)


async def _disconnected(receive: Receive) -> None:
    while (await receive())["type"] != "http.disconnect":
        pass
