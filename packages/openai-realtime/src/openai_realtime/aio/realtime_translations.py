# Rendered from definitions/realtime_translations.yaml; edit that and run `hatch run generate`.
# mypy: disable-error-code="no-any-return"
"""Asynchronous resources of the `realtime_translations` area of the API."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from openai_core.aio.resource import AsyncAPIResource
from openai_core.client.resources import views_of
from openai_core.options import not_given, omit

from ..operations import realtime_translations as operations

if TYPE_CHECKING:
    from typing import Final, Optional

    from openai_core.aio.views import async_to_legacy_response_wrapper, async_to_streamed_response_wrapper
    from openai_core.options import Body, Headers, NotGiven, Omit, Query, Timeout

    from ..connection.reconnects import OnReconnecting
    from ..types.realtime_translations import RealtimeTranslationClientSecretCreateResponse
    from ..types.realtime_translations_params import (
        ClientSecretCreateParamsExpiresAfter,
        RealtimeTranslationSessionCreateRequestParam,
    )
    from .connection import ConnectionOptions
    from .realtime_translations_connections import AsyncTranslationsConnectionManager


class AsyncClientSecrets(AsyncAPIResource):
    """Short-lived keys for translation sessions."""

    async def create(
        self,
        *,
        session: RealtimeTranslationSessionCreateRequestParam,
        expires_after: ClientSecretCreateParamsExpiresAfter | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> RealtimeTranslationClientSecretCreateResponse:
        """Makes a short-lived key for a translation session.

        Args:
            session: The configuration of the session.
            expires_after: When the key expires.
            extra_headers: Headers of this call, over those of the client; the value `omit` takes one away.
            extra_query: Query parameters of this call, over those of the method.
            extra_body: Keys that are merged into the JSON body, over its own.
            timeout: Seconds for each network operation, an `httpx.Timeout`, or `None` for no limit; else the client's.
        """
        return await self._call(
            operations.CLIENT_SECRETS_CREATE,
            body={"session": session, "expires_after": expires_after},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> AsyncClientSecretsWithRawResponse: ...

        @property
        def with_streaming_response(self) -> AsyncClientSecretsWithStreamingResponse: ...


class AsyncTranslations(AsyncAPIResource):
    """Speech that is translated while it is spoken."""

    _plain_only = ("connect",)

    @cached_property
    def client_secrets(self) -> AsyncClientSecrets:
        """Short-lived keys for translation sessions."""
        return AsyncClientSecrets(self._client)

    def connect(
        self,
        model: str,
        extra_query: Optional[Query] = None,
        extra_headers: Optional[Headers] = None,
        websocket_connection_options: Optional[ConnectionOptions] = None,
        on_reconnecting: Optional[OnReconnecting] = None,
        max_retries: int = 5,
        initial_delay: float = 0.5,
        max_delay: float = 8.0,
        max_queue_size: int = 1048576,
    ) -> AsyncTranslationsConnectionManager:
        """Opens a session that translates speech.

        Args:
            model: The id of the model.
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
            max_queue_size: How many bytes of messages may wait to be sent while there is no connection (1,048,576 by
                default).
        """
        from .realtime_translations_connections import connect_translations

        return connect_translations(
            self,
            model=model,
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
        def with_raw_response(self) -> AsyncTranslationsWithRawResponse: ...

        @property
        def with_streaming_response(self) -> AsyncTranslationsWithStreamingResponse: ...


if TYPE_CHECKING:

    class AsyncTranslationsWithRawResponse:
        """Returns the answer with its headers.

        Args:
            resource: The resource that has these methods; it makes the view itself when asked for one.
        """

        def __init__(self, resource: AsyncTranslations) -> None: ...

        @cached_property
        def client_secrets(self) -> AsyncClientSecretsWithRawResponse:
            """Short-lived keys for translation sessions."""
            ...

    class AsyncTranslationsWithStreamingResponse:
        """Opens the answer and reads its body when asked to.

        Args:
            resource: The resource that has these methods; it makes the view itself when asked for one.
        """

        def __init__(self, resource: AsyncTranslations) -> None: ...

        @cached_property
        def client_secrets(self) -> AsyncClientSecretsWithStreamingResponse:
            """Short-lived keys for translation sessions."""
            ...

    class AsyncClientSecretsWithRawResponse:
        """Returns the answer with its headers.

        Args:
            resource: The resource that has these methods; it makes the view itself when asked for one.
        """

        def __init__(self, resource: AsyncClientSecrets) -> None:
            self.create: Final = async_to_legacy_response_wrapper(resource.create)

    class AsyncClientSecretsWithStreamingResponse:
        """Opens the answer and reads its body when asked to.

        Args:
            resource: The resource that has these methods; it makes the view itself when asked for one.
        """

        def __init__(self, resource: AsyncClientSecrets) -> None:
            self.create: Final = async_to_streamed_response_wrapper(resource.create)

else:
    __getattr__ = views_of(globals())
