"""The asynchronous client of the kernel."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Type

from ..call import replaceable
from ..client.configuration import ClientConfiguration
from .calls import AsyncCalls
from .driver import AsyncFlavour, running_library

if TYPE_CHECKING:
    from types import TracebackType
    from typing import Awaitable, Optional, Union

    import httpx
    from typing_extensions import Self

    from ..client.typed_verbs import AsyncVerbs as Verbs
    from ..interfaces import AsyncTransport
    from ..options import FinalRequestOptions

    Configuration = ClientConfiguration[AsyncTransport, Union[str, Awaitable[str]]]
else:
    from .calls import AsyncVerbs as Verbs

    Configuration = ClientConfiguration


class AsyncClient(AsyncFlavour, AsyncCalls, Configuration, Verbs):
    """The asynchronous counterpart of `Client`, on asyncio and trio.

    `AsyncOpenAI` is this class plus resources. One client survives several event loops, one after the other.
    """

    def _request_api_list(self, model: Any, page: Any, options: FinalRequestOptions) -> Any:
        from .pages import AsyncPaginator

        return AsyncPaginator(client=self, options=options, page_cls=page, model=model)

    async def _send_request(self, request: httpx.Request, *, stream: bool, **kwargs: Any) -> httpx.Response:
        return await self._send_with_auth_retry(request, stream=stream, **kwargs)

    async def _send_with_auth_retry(
        self, request: httpx.Request, *, stream: bool, retried: bool = False, **kwargs: Any
    ) -> httpx.Response:
        """Sends a request; whether a refused one is sent again with new credentials, the call decides."""
        response: httpx.Response = await self._sender(request).send(request, stream=stream, **kwargs)
        return response

    async def _refresh_api_key(self) -> Any:
        function = self._key_function()
        if not callable(function):
            return self.api_key
        key = function()
        return self._refreshed(await key if hasattr(key, "__await__") else key)

    def _async_library(self) -> str:
        return f"async:{running_library()}"

    def _new_http_client(self) -> Any:
        from ..transports.httpx import default_async_client

        options = self.service.transport_options()
        return default_async_client(base_url=self.base_url_text, timeout=self.timeouts, **options)

    async def close(self) -> None:
        """Closes the connections of this client and of all its copies; it cannot send any more."""
        http_client = self._shared_transport.mark_closed()
        if http_client is not None:
            await http_client.aclose()

    @replaceable
    def _default_stream_cls(self) -> Any:
        from .streams import AsyncStream

        return AsyncStream

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(
        self,
        exc_type: Optional[Type[BaseException]],
        exc: Optional[BaseException],
        exc_tb: Optional[TracebackType],
    ) -> None:
        await self.close()
