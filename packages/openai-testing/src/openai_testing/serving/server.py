"""Serves an emulator, or another service in memory, over real sockets."""

from __future__ import annotations

from contextlib import contextmanager
from typing import TYPE_CHECKING, Any, Generator, Optional

from ..emulator import Emulator
from .asgi import application
from .sockets import SocketServer
from .webhook_sender import WebhookSender
from .websockets import WebSocketConnection

if TYPE_CHECKING:
    from typing_extensions import Unpack

    from ..calls import Calls
    from ..scripting.answers import Said
    from ..scripting.script import Scripted


class Server(SocketServer):
    """An emulator on a socket: `with Server() as server: OpenAI(base_url=server.base_url, api_key="any")`.

    Args:
        emulator: What answers. Default: a new one.
        host: The address to listen on. Default: loopback only.
        port: The port; 0 takes a free one.
    """

    def __init__(self, emulator: Optional[Emulator] = None, *, host: str = "127.0.0.1", port: int = 0) -> None:
        self.emulator: Emulator = emulator if emulator is not None else Emulator()
        super().__init__(host=host, port=port)

    @property
    def base_url(self) -> str:
        """What clients take as `base_url` (or `OPENAI_BASE_URL`)."""
        return self.url + "/v1"

    @property
    def calls(self) -> Calls:
        """The requests so far, as `emulator.calls`."""
        return self.emulator.calls

    def answer_with(
        self,
        *answers: Scripted,
        then: Optional[Scripted] = None,
        model: Optional[str] = None,
        path: Optional[str] = None,
        method: Optional[str] = None,
        **said: Unpack[Said],
    ) -> None:
        """Scripts the next answers, as `emulator.answer_with`."""
        self.emulator.answer_with(*answers, then=then, model=model, path=path, method=method, **said)

    def _application(self) -> Any:
        return application(self.emulator)

    def _websockets(self) -> Any:
        def connection(config: Any, server_state: Any, app_state: Any, **rest: Any) -> WebSocketConnection:
            return WebSocketConnection(self.emulator, server_state.connections)

        return connection

    @contextmanager
    def _beside(self) -> Generator[None, None, None]:
        with WebhookSender(self.emulator):
            yield
