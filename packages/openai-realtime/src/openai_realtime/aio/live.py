# Rendered from definitions/live.yaml; edit that and run `hatch run generate`.
# mypy: disable-error-code="no-any-return"
"""Asynchronous resources of the `live` area of the API."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from openai_core.aio.resource import AsyncAPIResource
from openai_core.client.resources import views_of
from openai_core.options import not_given, omit

from ..operations import live as operations

if TYPE_CHECKING:
    from typing import Final, Optional

    from openai_core.aio.responses import AsyncStreamedBinaryAPIResponse
    from openai_core.aio.views import (
        async_to_custom_streamed_response_wrapper,
        async_to_legacy_response_wrapper,
        async_to_streamed_response_wrapper,
    )
    from openai_core.options import Body, Headers, NotGiven, Omit, Query, Timeout
    from openai_core.responses.binary import HttpxBinaryResponseContent

    from ..connection.reconnects import OnReconnecting
    from ..types.live import LiveCreateResponse, SessionForkResponse
    from ..types.live_params import (
        LiveCreateParamsTransport,
        MediaSessionConfigParam,
        MediaSessionForkConfigParam,
        SessionAcceptParamsSession,
    )
    from .connection import ConnectionOptions
    from .live_connections import (
        AsyncForksConnectionManager,
        AsyncLiveConnectionManager,
        AsyncSidebandConnectionManager,
    )


class AsyncSideband(AsyncAPIResource):
    """A second connection to a running session, to watch and steer it."""

    _plain_only = ("connect",)

    def connect(
        self,
        *,
        session_id: str,
        graceful_close: bool | Omit = omit,
        extra_query: Optional[Query] = None,
        extra_headers: Optional[Headers] = None,
        websocket_connection_options: Optional[ConnectionOptions] = None,
        on_reconnecting: Optional[OnReconnecting] = None,
        max_retries: int = 5,
        initial_delay: float = 0.5,
        max_delay: float = 8.0,
        max_queue_size: int = 2097152,
    ) -> AsyncSidebandConnectionManager:
        """Joins a running session, to watch and steer it.

        Args:
            session_id: The id of the session.
            graceful_close: Whether the session goes on when this connection is closed.
            extra_query: Query parameters of the handshake, over those of the client.
            extra_headers: Headers of the handshake, over those of the client.
            websocket_connection_options: Keyword arguments for the websockets library, such as `max_size` or
                `ping_interval`.
            on_reconnecting: Asked before a lost connection is replaced; may change the handshake or give up. Without
                it, none is.
            max_retries: How many attempts are made to replace a lost connection before the loss is raised (5 by
                default).
            initial_delay: Seconds before the first of these attempts, doubled for each further one (0.5 by default).
            max_delay: The most seconds between two of these attempts (8 by default).
            max_queue_size: How many bytes of messages may wait to be sent while there is no connection (2,097,152 by
                default).
        """
        from .live_connections import connect_sideband

        return connect_sideband(
            self,
            session_id=session_id,
            graceful_close=graceful_close,
            extra_query=extra_query,
            extra_headers=extra_headers,
            websocket_connection_options=websocket_connection_options,
            on_reconnecting=on_reconnecting,
            max_retries=max_retries,
            initial_delay=initial_delay,
            max_delay=max_delay,
            max_queue_size=max_queue_size,
        )

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> AsyncSidebandWithRawResponse: ...

        @property
        def with_streaming_response(self) -> AsyncSidebandWithStreamingResponse: ...


class AsyncSessions(AsyncAPIResource):
    """Sessions that were started elsewhere."""

    async def accept(
        self,
        session_id: str,
        *,
        session: SessionAcceptParamsSession,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> None:
        """Accepts an incoming session and configures it.

        Args:
            session_id: The id of a session.
            session: The configuration of the session.
            extra_headers: Headers of this call, over those of the client; the value `omit` takes one away.
            extra_query: Query parameters of this call, over those of the method.
            extra_body: Keys that are merged into the JSON body, over its own.
            timeout: Seconds for each network operation, an `httpx.Timeout`, or `None` for no limit; else the client's.
        """
        return await self._call(
            operations.SESSIONS_ACCEPT,
            path={"session_id": session_id},
            body={"session": session},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    async def download_recording(
        self,
        session_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> HttpxBinaryResponseContent:
        """Downloads the recording of a session.

        Args:
            session_id: The id of a session.
            extra_headers: Headers of this call, over those of the client; the value `omit` takes one away.
            extra_query: Query parameters of this call, over those of the method.
            extra_body: Keys that are merged into the JSON body, over its own.
            timeout: Seconds for each network operation, an `httpx.Timeout`, or `None` for no limit; else the client's.
        """
        return await self._call(
            operations.SESSIONS_DOWNLOAD_RECORDING,
            path={"session_id": session_id},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    async def fork(
        self,
        session_id: str,
        *,
        transport: LiveCreateParamsTransport,
        session: MediaSessionForkConfigParam | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> SessionForkResponse:
        """Starts a session that continues from another one.

        Args:
            session_id: The id of the session to branch off from.
            transport: How audio travels.
            session: What the new session has differently.
            extra_headers: Headers of this call, over those of the client; the value `omit` takes one away.
            extra_query: Query parameters of this call, over those of the method.
            extra_body: Keys that are merged into the JSON body, over its own.
            timeout: Seconds for each network operation, an `httpx.Timeout`, or `None` for no limit; else the client's.
        """
        return await self._call(
            operations.SESSIONS_FORK,
            path={"session_id": session_id},
            body={"transport": transport, "session": session},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    async def hangup(
        self,
        session_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> None:
        """Ends a session.

        Args:
            session_id: The id of a session.
            extra_headers: Headers of this call, over those of the client; the value `omit` takes one away.
            extra_query: Query parameters of this call, over those of the method.
            extra_body: Keys that are merged into the JSON body, over its own.
            timeout: Seconds for each network operation, an `httpx.Timeout`, or `None` for no limit; else the client's.
        """
        return await self._call(
            operations.SESSIONS_HANGUP,
            path={"session_id": session_id},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    async def refer(
        self,
        session_id: str,
        *,
        target_uri: str,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> None:
        """Passes the call of a session on to another destination.

        Args:
            session_id: The id of a session.
            target_uri: Where the call goes, such as `tel:+14155550123` or a SIP URI.
            extra_headers: Headers of this call, over those of the client; the value `omit` takes one away.
            extra_query: Query parameters of this call, over those of the method.
            extra_body: Keys that are merged into the JSON body, over its own.
            timeout: Seconds for each network operation, an `httpx.Timeout`, or `None` for no limit; else the client's.
        """
        return await self._call(
            operations.SESSIONS_REFER,
            path={"session_id": session_id},
            body={"target_uri": target_uri},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    async def reject(
        self,
        session_id: str,
        *,
        status_code: int,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> None:
        """Declines an incoming session.

        Args:
            session_id: The id of a session.
            status_code: The SIP status that the caller gets.
            extra_headers: Headers of this call, over those of the client; the value `omit` takes one away.
            extra_query: Query parameters of this call, over those of the method.
            extra_body: Keys that are merged into the JSON body, over its own.
            timeout: Seconds for each network operation, an `httpx.Timeout`, or `None` for no limit; else the client's.
        """
        return await self._call(
            operations.SESSIONS_REJECT,
            path={"session_id": session_id},
            body={"status_code": status_code},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> AsyncSessionsWithRawResponse: ...

        @property
        def with_streaming_response(self) -> AsyncSessionsWithStreamingResponse: ...


class AsyncForks(AsyncAPIResource):
    """Sessions that branch off from another one."""

    _plain_only = ("connect",)

    def connect(
        self,
        *,
        session_id: str,
        extra_query: Optional[Query] = None,
        extra_headers: Optional[Headers] = None,
        websocket_connection_options: Optional[ConnectionOptions] = None,
        on_reconnecting: Optional[OnReconnecting] = None,
        max_retries: int = 5,
        initial_delay: float = 0.5,
        max_delay: float = 8.0,
        max_queue_size: int = 2097152,
    ) -> AsyncForksConnectionManager:
        """Opens a session that branches off from another one.

        Args:
            session_id: The id of the session.
            extra_query: Query parameters of the handshake, over those of the client.
            extra_headers: Headers of the handshake, over those of the client.
            websocket_connection_options: Keyword arguments for the websockets library, such as `max_size` or
                `ping_interval`.
            on_reconnecting: Asked before a lost connection is replaced; may change the handshake or give up. Without
                it, none is.
            max_retries: How many attempts are made to replace a lost connection before the loss is raised (5 by
                default).
            initial_delay: Seconds before the first of these attempts, doubled for each further one (0.5 by default).
            max_delay: The most seconds between two of these attempts (8 by default).
            max_queue_size: How many bytes of messages may wait to be sent while there is no connection (2,097,152 by
                default).
        """
        from .live_connections import connect_forks

        return connect_forks(
            self,
            session_id=session_id,
            extra_query=extra_query,
            extra_headers=extra_headers,
            websocket_connection_options=websocket_connection_options,
            on_reconnecting=on_reconnecting,
            max_retries=max_retries,
            initial_delay=initial_delay,
            max_delay=max_delay,
            max_queue_size=max_queue_size,
        )

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> AsyncForksWithRawResponse: ...

        @property
        def with_streaming_response(self) -> AsyncForksWithStreamingResponse: ...


class AsyncLive(AsyncAPIResource):
    """Live sessions: spoken conversations with delegation."""

    _plain_only = ("connect",)

    @cached_property
    def forks(self) -> AsyncForks:
        """Sessions that branch off from another one."""
        return AsyncForks(self._client)

    @cached_property
    def sessions(self) -> AsyncSessions:
        """Sessions that were started elsewhere."""
        return AsyncSessions(self._client)

    @cached_property
    def sideband(self) -> AsyncSideband:
        """A second connection to a running session, to watch and steer it."""
        return AsyncSideband(self._client)

    async def create(
        self,
        *,
        session: MediaSessionConfigParam,
        transport: LiveCreateParamsTransport,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> LiveCreateResponse:
        """Starts a session over WebRTC, SIP or a WebSocket of your own.

        Args:
            session: The configuration of the session.
            transport: How audio travels.
            extra_headers: Headers of this call, over those of the client; the value `omit` takes one away.
            extra_query: Query parameters of this call, over those of the method.
            extra_body: Keys that are merged into the JSON body, over its own.
            timeout: Seconds for each network operation, an `httpx.Timeout`, or `None` for no limit; else the client's.
        """
        return await self._call(
            operations.CREATE,
            body={"session": session, "transport": transport},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    def connect(
        self,
        extra_query: Optional[Query] = None,
        extra_headers: Optional[Headers] = None,
        websocket_connection_options: Optional[ConnectionOptions] = None,
        on_reconnecting: Optional[OnReconnecting] = None,
        max_retries: int = 5,
        initial_delay: float = 0.5,
        max_delay: float = 8.0,
        max_queue_size: int = 2097152,
    ) -> AsyncLiveConnectionManager:
        """Opens a Live session.

        Args:
            extra_query: Query parameters of the handshake, over those of the client.
            extra_headers: Headers of the handshake, over those of the client.
            websocket_connection_options: Keyword arguments for the websockets library, such as `max_size` or
                `ping_interval`.
            on_reconnecting: Asked before a lost connection is replaced; may change the handshake or give up. Without
                it, none is.
            max_retries: How many attempts are made to replace a lost connection before the loss is raised (5 by
                default).
            initial_delay: Seconds before the first of these attempts, doubled for each further one (0.5 by default).
            max_delay: The most seconds between two of these attempts (8 by default).
            max_queue_size: How many bytes of messages may wait to be sent while there is no connection (2,097,152 by
                default).
        """
        from .live_connections import connect_live

        return connect_live(
            self,
            extra_query=extra_query,
            extra_headers=extra_headers,
            websocket_connection_options=websocket_connection_options,
            on_reconnecting=on_reconnecting,
            max_retries=max_retries,
            initial_delay=initial_delay,
            max_delay=max_delay,
            max_queue_size=max_queue_size,
        )

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> AsyncLiveWithRawResponse: ...

        @property
        def with_streaming_response(self) -> AsyncLiveWithStreamingResponse: ...


if TYPE_CHECKING:

    class AsyncLiveWithRawResponse:
        """Returns the answer with its headers.

        Args:
            resource: The resource that has these methods; it makes the view itself when asked for one.
        """

        def __init__(self, resource: AsyncLive) -> None:
            self.create: Final = async_to_legacy_response_wrapper(resource.create)

        @cached_property
        def forks(self) -> AsyncForksWithRawResponse:
            """Sessions that branch off from another one."""
            ...

        @cached_property
        def sessions(self) -> AsyncSessionsWithRawResponse:
            """Sessions that were started elsewhere."""
            ...

        @cached_property
        def sideband(self) -> AsyncSidebandWithRawResponse:
            """A second connection to a running session, to watch and steer it."""
            ...

    class AsyncLiveWithStreamingResponse:
        """Opens the answer and reads its body when asked to.

        Args:
            resource: The resource that has these methods; it makes the view itself when asked for one.
        """

        def __init__(self, resource: AsyncLive) -> None:
            self.create: Final = async_to_streamed_response_wrapper(resource.create)

        @cached_property
        def forks(self) -> AsyncForksWithStreamingResponse:
            """Sessions that branch off from another one."""
            ...

        @cached_property
        def sessions(self) -> AsyncSessionsWithStreamingResponse:
            """Sessions that were started elsewhere."""
            ...

        @cached_property
        def sideband(self) -> AsyncSidebandWithStreamingResponse:
            """A second connection to a running session, to watch and steer it."""
            ...

    class AsyncForksWithRawResponse:
        """Returns the answer with its headers.

        Args:
            resource: The resource that has these methods; it makes the view itself when asked for one.
        """

        def __init__(self, resource: AsyncForks) -> None: ...

    class AsyncForksWithStreamingResponse:
        """Opens the answer and reads its body when asked to.

        Args:
            resource: The resource that has these methods; it makes the view itself when asked for one.
        """

        def __init__(self, resource: AsyncForks) -> None: ...

    class AsyncSessionsWithRawResponse:
        """Returns the answer with its headers.

        Args:
            resource: The resource that has these methods; it makes the view itself when asked for one.
        """

        def __init__(self, resource: AsyncSessions) -> None:
            self.accept: Final = async_to_legacy_response_wrapper(resource.accept)
            self.download_recording: Final = async_to_legacy_response_wrapper(resource.download_recording)
            self.fork: Final = async_to_legacy_response_wrapper(resource.fork)
            self.hangup: Final = async_to_legacy_response_wrapper(resource.hangup)
            self.refer: Final = async_to_legacy_response_wrapper(resource.refer)
            self.reject: Final = async_to_legacy_response_wrapper(resource.reject)

    class AsyncSessionsWithStreamingResponse:
        """Opens the answer and reads its body when asked to.

        Args:
            resource: The resource that has these methods; it makes the view itself when asked for one.
        """

        def __init__(self, resource: AsyncSessions) -> None:
            self.accept: Final = async_to_streamed_response_wrapper(resource.accept)
            self.download_recording: Final = async_to_custom_streamed_response_wrapper(
                resource.download_recording, AsyncStreamedBinaryAPIResponse
            )
            self.fork: Final = async_to_streamed_response_wrapper(resource.fork)
            self.hangup: Final = async_to_streamed_response_wrapper(resource.hangup)
            self.refer: Final = async_to_streamed_response_wrapper(resource.refer)
            self.reject: Final = async_to_streamed_response_wrapper(resource.reject)

    class AsyncSidebandWithRawResponse:
        """Returns the answer with its headers.

        Args:
            resource: The resource that has these methods; it makes the view itself when asked for one.
        """

        def __init__(self, resource: AsyncSideband) -> None: ...

    class AsyncSidebandWithStreamingResponse:
        """Opens the answer and reads its body when asked to.

        Args:
            resource: The resource that has these methods; it makes the view itself when asked for one.
        """

        def __init__(self, resource: AsyncSideband) -> None: ...

else:
    __getattr__ = views_of(globals())
