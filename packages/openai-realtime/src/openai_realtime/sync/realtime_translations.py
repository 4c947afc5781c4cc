# Rendered from definitions/realtime_translations.yaml; edit that and run `hatch run generate`.
# mypy: disable-error-code="no-any-return"
"""Resources of the `realtime_translations` area of the API."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from openai_core.options import not_given, omit
from openai_core.sync.resource import SyncAPIResource

from ..operations import realtime_translations as operations

if TYPE_CHECKING:
    from typing import Optional

    from openai_core.options import Body, Headers, NotGiven, Omit, Query, Timeout

    from ..connection.reconnects import OnReconnecting
    from ..types.realtime_translations import RealtimeTranslationClientSecretCreateResponse
    from ..types.realtime_translations_params import (
        ClientSecretCreateParamsExpiresAfter,
        RealtimeTranslationSessionCreateRequestParam,
    )
    from .connection import ConnectionOptions
    from .realtime_translations_connections import TranslationsConnectionManager
    from .realtime_translations_views import (
        ClientSecretsWithRawResponse,
        ClientSecretsWithStreamingResponse,
        TranslationsWithRawResponse,
        TranslationsWithStreamingResponse,
    )


class ClientSecrets(SyncAPIResource):
    """Short-lived keys for translation sessions."""

    def create(
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
        """
        return self._call(
            operations.CLIENT_SECRETS_CREATE,
            body={"session": session, "expires_after": expires_after},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> ClientSecretsWithRawResponse: ...

        @property
        def with_streaming_response(self) -> ClientSecretsWithStreamingResponse: ...


class Translations(SyncAPIResource):
    """Speech that is translated while it is spoken."""

    _plain_only = ("connect",)

    @cached_property
    def client_secrets(self) -> ClientSecrets:
        """Short-lived keys for translation sessions."""
        return ClientSecrets(self._client)

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
    ) -> TranslationsConnectionManager:
        """Opens a session that translates speech.

        Args:
            model: The id of the model.
            extra_query: Query parameters, over those of the client.
            extra_headers: Headers, over those of the client.
            websocket_connection_options: Options of the websockets library.
            on_reconnecting: Asked before a lost connection is replaced; without it, none is.
            max_retries: How often that is tried.
            initial_delay: Seconds before the first attempt; they double each time.
            max_delay: Seconds that no delay exceeds.
            max_queue_size: How many bytes may wait to be sent.
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
        def with_raw_response(self) -> TranslationsWithRawResponse: ...

        @property
        def with_streaming_response(self) -> TranslationsWithStreamingResponse: ...
