"""The synchronous client of the kernel."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Type, TypeVar

from ..call import replaceable
from ..client.configuration import ClientConfiguration
from .calls import Calls
from .driver import Flavour

if TYPE_CHECKING:
    from types import TracebackType
    from typing import Optional

    import httpx
    from typing_extensions import Self

    from ..client.typed_verbs import SyncVerbs as Verbs
    from ..interfaces import Transport
    from ..options import FinalRequestOptions

    Configuration = ClientConfiguration[Transport, str]
else:
    from .calls import Verbs

    Configuration = ClientConfiguration

PageT = TypeVar("PageT")


class Client(Flavour, Calls, Configuration, Verbs):
    """A typed client for an HTTP API that speaks JSON and event streams, with retries, deadlines and hooks.

    `OpenAI` is this class plus resources. Threads may share one client.
    """

    def _request_api_list(self, model: Any, page: Type[PageT], options: FinalRequestOptions) -> PageT:
        def attach(result: Any) -> Any:
            result._set_private_attributes(client=self, model=model, options=options)
            return result

        options.post_parser = attach
        result: PageT = self.request(page, options, stream=False)
        return result

    def _send_request(self, request: httpx.Request, *, stream: bool, **kwargs: Any) -> httpx.Response:
        return self._send_with_auth_retry(request, stream=stream, **kwargs)

    def _send_with_auth_retry(
        self, request: httpx.Request, *, stream: bool, retried: bool = False, **kwargs: Any
    ) -> httpx.Response:
        """Sends a request; whether a refused one is sent again with new credentials, the call decides."""
        response: httpx.Response = self._sender(request).send(request, stream=stream, **kwargs)
        return response

    def _new_http_client(self) -> Any:
        from ..transports.httpx import close_with, default_client

        http_client = default_client(
            base_url=self.base_url_text, timeout=self.timeouts, **self.service.transport_options()
        )
        return close_with(self._shared_transport, http_client)

    def close(self) -> None:
        """Closes the connections of this client and of all its copies; it cannot send any more."""
        http_client = self._shared_transport.mark_closed()
        if http_client is not None:
            http_client.close()

    @replaceable
    def _default_stream_cls(self) -> Any:
        from .streams import Stream

        return Stream

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        exc_type: Optional[Type[BaseException]],
        exc: Optional[BaseException],
        exc_tb: Optional[TracebackType],
    ) -> None:
        self.close()
