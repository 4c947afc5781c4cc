"""Serves an emulator, or another service in memory, over real sockets."""

from __future__ import annotations

from contextlib import contextmanager
from typing import TYPE_CHECKING, Any, Generator, Optional, Sequence

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
    from ..service import Service


class ServiceServer(SocketServer):
    """A service in memory on a socket, such as a `FakeService`.

    Args:
        service: The service that answers.
        host: The address to listen on. Default: loopback only.
        port: The port; 0 takes a free one.
        allow_origins: Origins of web pages that may ask it, such as `http://127.0.0.1:8000`; `*` is any. Default: none,
            so that a browser hands no answer to a page of another origin.
    """

    def __init__(
        self, service: Service, *, host: str = "127.0.0.1", port: int = 0, allow_origins: Sequence[str] = ()
    ) -> None:
        super().__init__(host=host, port=port, allow_origins=allow_origins)
        self.service: Service = service

    @property
    def base_url(self) -> str:
        """What clients take as `base_url`."""
        return self.url + self.service.base_path

    @property
    def calls(self) -> Calls:
        """The requests so far, as `service.calls`."""
        return self.service.calls

    def answer_with(
        self,
        *answers: Scripted,
        then: Optional[Scripted] = None,
        model: Optional[str] = None,
        path: Optional[str] = None,
        method: Optional[str] = None,
        **said: Unpack[Said],
    ) -> None:
        """Scripts the next answers, as `service.answer_with`.

        Args:
            answers: Answers, texts, faults, or functions that make one.
            then: The answer to all later requests; `None`, the default, for none.
            model: Only requests that name this model (any by default).
            path: Only requests of this path (any by default).
            method: Only requests with this verb (any by default).
            said: One answer in keywords, as `Answer` takes them.
        """
        self.service.answer_with(*answers, then=then, model=model, path=path, method=method, **said)

    def _application(self) -> Any:
        return application(self.service)


class Server(ServiceServer):
    """An emulator on a socket: `with Server() as server: OpenAI(base_url=server.base_url, api_key="any")`.

    Args:
        emulator: What answers. Default: a new one.
        host: The address to listen on. Default: loopback only.
        port: The port; 0 takes a free one.
        allow_origins: Origins of web pages that may ask it, such as `http://127.0.0.1:8000`; `*` is any. Default: none,
            so that a browser hands no answer to a page of another origin.
    """

    def __init__(
        self,
        emulator: Optional[Emulator] = None,
        *,
        host: str = "127.0.0.1",
        port: int = 0,
        allow_origins: Sequence[str] = (),
    ) -> None:
        self.emulator: Emulator = emulator if emulator is not None else Emulator()
        super().__init__(self.emulator, host=host, port=port, allow_origins=allow_origins)

    def _websockets(self) -> Any:
        def connection(config: Any, server_state: Any, app_state: Any, **rest: Any) -> WebSocketConnection:
            return WebSocketConnection(self.emulator, server_state.connections)

        return connection

    @contextmanager
    def _beside(self) -> Generator[None, None, None]:
        with WebhookSender(self.emulator):
            yield
