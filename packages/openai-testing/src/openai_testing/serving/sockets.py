"""Serves an ASGI application over real sockets, in a thread of its own or in the foreground."""

from __future__ import annotations

import asyncio
import socket
import threading
from abc import ABC, abstractmethod
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any, Callable, Generator, Optional, Sequence, TypeVar

import uvicorn
from uvicorn.protocols.http.h11_impl import H11Protocol

from .asgi import CONNECTION, open_to_pages

if TYPE_CHECKING:
    from types import TracebackType
    from typing import Type

    from starlette.types import Receive, Scope, Send

_START_SECONDS = 10.0
_STOP_SECONDS = 10.0
_GRACE_SECONDS = 1

Self = TypeVar("Self", bound="SocketServer")


class _ConnectionProtocol(H11Protocol):
    """HTTP/1.1 that also hands the connection to the application, so that faults can break it."""

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        served = self.app

        async def with_connection(scope: Scope, receive: Receive, send: Send) -> None:
            scope.setdefault("extensions", {})[CONNECTION] = self.transport
            await served(scope, receive, send)

        self.app = with_connection


class _AnnouncingServer(uvicorn.Server):
    """Says when it listens."""

    def __init__(self, config: uvicorn.Config) -> None:
        super().__init__(config)
        self.listening = threading.Event()

    async def main_loop(self) -> None:
        # Not in startup(): a wish to exit that arrives before the main loop would skip the shutdown.
        self.listening.set()
        await super().main_loop()


class SocketServer(ABC):
    """A server on a socket; what it serves is said by those who inherit from it.

    Args:
        host: The address to listen on. Default: loopback only.
        port: The port; 0 takes a free one.
        allow_origins: Origins of web pages that may ask it, such as `http://127.0.0.1:8000`; `*` is any. Default: none,
            so that a browser hands no answer to a page of another origin.
    """

    def __init__(self, *, host: str = "127.0.0.1", port: int = 0, allow_origins: Sequence[str] = ()) -> None:
        self._allow_origins = allow_origins
        self._host = host
        self._port = port
        self._socket: Optional[socket.socket] = None
        self._server: Optional[_AnnouncingServer] = None
        self._thread: Optional[threading.Thread] = None
        self._finished = threading.Event()

    @abstractmethod
    def _application(self) -> Any:
        """Returns the ASGI application."""

    def _websockets(self) -> Any:
        """Returns what speaks the WebSocket protocol; "none" refuses it."""
        return "none"

    @contextmanager
    def _beside(self) -> Generator[None, None, None]:
        """Holds what runs as long as the server does."""
        yield

    @property
    def port(self) -> int:
        """The port that it listens on. Raises `RuntimeError` before `start`."""
        if self._socket is None:
            raise RuntimeError("The server does not run; call start() first.")
        return int(self._socket.getsockname()[1])

    @property
    def url(self) -> str:
        """Its origin, such as `http://127.0.0.1:8123`."""
        host = f"[{self._host}]" if ":" in self._host else self._host
        return f"http://{host}:{self.port}"

    def start(self: Self) -> Self:
        """Begins to serve in a background thread, and returns once it listens.

        Raises:
            OSError: The address is in use or not available.
            RuntimeError: It runs already, or does not start.
        """
        server = self._bind()
        self._thread = threading.Thread(target=self._run, args=(server,), name="openai-testing", daemon=True)
        self._thread.start()
        if not server.listening.wait(_START_SECONDS):
            self.stop()
            raise RuntimeError(f"The server did not start within {_START_SECONDS:.0f} seconds.")
        return self

    def stop(self) -> None:
        """Ends open answers after at most a second, closes the socket and joins the thread. May be called again."""
        if self._server is None:
            return
        self._server.listening.wait(_STOP_SECONDS)
        self._server.should_exit = True
        self._finished.wait()
        if self._thread is not None:
            self._thread.join()
        self._server = self._thread = self._socket = None

    def serve_forever(self, announce: Optional[Callable[[], object]] = None) -> None:
        """Serves in the calling thread until interrupted.

        Args:
            announce: Called without arguments as soon as the port is known.
        """
        server = self._bind()
        try:
            self._run(server, announce)
        finally:
            self._server = self._socket = None

    def _bind(self) -> _AnnouncingServer:
        if self._socket is not None:
            raise RuntimeError("The server runs already.")
        family = socket.AF_INET6 if ":" in self._host else socket.AF_INET
        listener = socket.socket(family, socket.SOCK_STREAM)
        try:
            listener.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
            listener.bind((self._host, self._port))
            listener.listen(256)
        except BaseException:
            listener.close()
            raise
        self._socket = listener
        self._finished.clear()
        config = uvicorn.Config(
            open_to_pages(self._application(), self._allow_origins),
            http=_ConnectionProtocol,
            ws=self._websockets(),
            loop="asyncio",
            lifespan="off",
            log_config=None,
            log_level="critical",
            access_log=False,
            server_header=False,
            timeout_keep_alive=75,
            timeout_graceful_shutdown=_GRACE_SECONDS,
        )
        self._server = _AnnouncingServer(config)
        return self._server

    def _run(self, server: _AnnouncingServer, announce: Optional[Callable[[], object]] = None) -> None:
        assert self._socket is not None
        listener = self._socket
        try:
            if announce is not None:
                announce()
            with self._beside():
                asyncio.run(server.serve(sockets=[listener]))
        finally:
            # Whoever runs the loop closes the socket, because a loop must not lose a socket that it watches.
            listener.close()
            self._finished.set()

    def __enter__(self: Self) -> Self:
        return self.start()

    def __exit__(
        self, kind: Optional[Type[BaseException]], error: Optional[BaseException], trace: Optional[TracebackType]
    ) -> None:
        self.stop()
