# Rendered from definitions/realtime_translations.yaml; edit that and run `hatch run generate`.
"""Asynchronous connections of the `realtime_translations` area of the API."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Any

from openai_core.options import omit

from ..connection.handshake import Destination
from .connection import AsyncConnection, AsyncConnectionManager, AsyncConnectionResource

if TYPE_CHECKING:
    from typing import Optional, Union

    from typing_extensions import TypeAlias

    from openai_core.options import Headers, Omit, Query

    from ..connection.reconnects import OnReconnecting
    from ..types.realtime_translations import RealtimeTranslationClientEvent, RealtimeTranslationServerEvent
    from ..types.realtime_translations_params import (
        RealtimeTranslationClientEventParam,
        RealtimeTranslationSessionUpdateRequestParam,
    )
    from .connection import ConnectionOptions


if TYPE_CHECKING:
    TranslationsReceived: TypeAlias = RealtimeTranslationServerEvent
    TranslationsSent: TypeAlias = Union[RealtimeTranslationClientEvent, RealtimeTranslationClientEventParam]


class AsyncTranslationsConnection(AsyncConnection["TranslationsReceived", "TranslationsSent"]):
    """An open connection of `client.realtime.translations.connect()`."""

    _events = "openai_realtime.types.realtime_translations:RealtimeTranslationServerEvent"

    @cached_property
    def session(self) -> AsyncTranslationsSessionResource:
        """Sends the events `session.…`, with a method for each."""
        return AsyncTranslationsSessionResource(self)


class AsyncTranslationsConnectionManager(AsyncConnectionManager["AsyncTranslationsConnection", "TranslationsSent"]):
    """Opens a connection: `async with client.realtime.translations.connect() as connection:`."""

    _connection_class = AsyncTranslationsConnection

    def __init__(
        self,
        *,
        client: Any,
        model: str,
        extra_query: Optional[Query] = None,
        extra_headers: Optional[Headers] = None,
        websocket_connection_options: Optional[ConnectionOptions] = None,
        on_reconnecting: Optional[OnReconnecting] = None,
        max_retries: int = 5,
        initial_delay: float = 0.5,
        max_delay: float = 8.0,
        max_queue_size: int = 1048576,
    ) -> None:
        """Keeps the settings of the connection.

        Args:
            client: The client that opens the connection.
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
        super().__init__(
            client,
            Destination("/realtime/translations", query={"model": model}),
            extra_query=extra_query,
            extra_headers=extra_headers,
            websocket_connection_options=websocket_connection_options,
            on_reconnecting=on_reconnecting,
            max_retries=max_retries,
            initial_delay=initial_delay,
            max_delay=max_delay,
            max_queue_size=max_queue_size,
        )


def connect_translations(resource: Any, **settings: Any) -> AsyncTranslationsConnectionManager:
    """Returns the manager of a connection, for the resource that opens it.

    Args:
        resource: The resource whose client opens the connection.
        settings: The arguments of its `connect`.
    """
    return AsyncTranslationsConnectionManager(client=resource._client, **settings)


class BaseAsyncTranslationsConnectionResource(AsyncConnectionResource["AsyncTranslationsConnection"]):
    """What the events of a `AsyncTranslationsConnection` are methods of."""


class AsyncTranslationsSessionResource(BaseAsyncTranslationsConnectionResource):
    """Sends the events `session.…`, with a method for each."""

    @cached_property
    def input_audio_buffer(self) -> AsyncTranslationsSessionInputAudioBufferResource:
        """Sends the events `session.input_audio_buffer.…`, with a method for each."""
        return AsyncTranslationsSessionInputAudioBufferResource(self._connection)

    async def close(self, *, event_id: str | Omit = omit) -> None:
        """Ends the session once what was sent has been processed.

        Args:
            event_id: An id of your own; an error of the server names it.
        """
        await self._send({"type": "session.close", "event_id": event_id})

    async def update(
        self, *, session: RealtimeTranslationSessionUpdateRequestParam, event_id: str | Omit = omit
    ) -> None:
        """Changes the configuration of the session; what is left out stays as it is.

        Args:
            session: The settings of the session; those left out stay as they are.
            event_id: An id of your own; an error of the server names it.
        """
        await self._send({"type": "session.update", "session": session, "event_id": event_id})


class AsyncTranslationsSessionInputAudioBufferResource(BaseAsyncTranslationsConnectionResource):
    """Sends the events `session.input_audio_buffer.…`, with a method for each."""

    async def append(self, *, audio: str, event_id: str | Omit = omit) -> None:
        """Adds audio that is to be translated.

        Args:
            audio: Base64 of the audio.
            event_id: An id of your own; an error of the server names it.
        """
        await self._send({"type": "session.input_audio_buffer.append", "audio": audio, "event_id": event_id})
