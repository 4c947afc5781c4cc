# Rendered from definitions/realtime.yaml; edit that and run `hatch run generate`.
"""Asynchronous connections of the `realtime` area of the API."""

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
    from ..types.realtime_client_events import RealtimeClientEvent
    from ..types.realtime_client_events_params import (
        RealtimeClientEventParam,
        RealtimeResponseCreateParamsParam,
        RealtimeResponseCreateParamsWithReferencesParam,
        ResponseCreateEventWithReferencesParam,
        SessionUpdateEventParamSession,
    )
    from ..types.realtime_events import RealtimeServerEvent
    from ..types.realtime_events_params import ConversationItemParam
    from .connection import ConnectionOptions


if TYPE_CHECKING:
    RealtimeReceived: TypeAlias = RealtimeServerEvent
    RealtimeSent: TypeAlias = Union[
        RealtimeClientEvent, Union[RealtimeClientEventParam, ResponseCreateEventWithReferencesParam]
    ]


class AsyncRealtimeConnection(AsyncConnection["RealtimeReceived", "RealtimeSent"]):
    """An open connection of `client.realtime.connect()`."""

    _events = "openai_realtime.types.realtime_events:RealtimeServerEvent"

    @cached_property
    def session(self) -> AsyncRealtimeSessionResource:
        """Sends the events `session.…`, with a method for each."""
        return AsyncRealtimeSessionResource(self)

    @cached_property
    def response(self) -> AsyncRealtimeResponseResource:
        """Sends the events `response.…`, with a method for each."""
        return AsyncRealtimeResponseResource(self)

    @cached_property
    def input_audio_buffer(self) -> AsyncRealtimeInputAudioBufferResource:
        """Sends the events `input_audio_buffer.…`, with a method for each."""
        return AsyncRealtimeInputAudioBufferResource(self)

    @cached_property
    def conversation(self) -> AsyncRealtimeConversationResource:
        """Sends the events `conversation.…`, with a method for each."""
        return AsyncRealtimeConversationResource(self)

    @cached_property
    def output_audio_buffer(self) -> AsyncRealtimeOutputAudioBufferResource:
        """Sends the events `output_audio_buffer.…`, with a method for each."""
        return AsyncRealtimeOutputAudioBufferResource(self)


class AsyncRealtimeConnectionManager(AsyncConnectionManager["AsyncRealtimeConnection", "RealtimeSent"]):
    """Opens a connection: `async with client.realtime.connect() as connection:`."""

    _connection_class = AsyncRealtimeConnection

    def __init__(
        self,
        *,
        client: Any,
        call_id: str | Omit = omit,
        model: str | Omit = omit,
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
            call_id: The id of a call, to join it.
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
            Destination("/realtime", query={"model": model, "call_id": call_id}, takes_deployments=True),
            extra_query=extra_query,
            extra_headers=extra_headers,
            websocket_connection_options=websocket_connection_options,
            on_reconnecting=on_reconnecting,
            max_retries=max_retries,
            initial_delay=initial_delay,
            max_delay=max_delay,
            max_queue_size=max_queue_size,
        )


def connect_realtime(resource: Any, **settings: Any) -> AsyncRealtimeConnectionManager:
    """Returns the manager of a connection, for the resource that opens it.

    Args:
        resource: The resource whose client opens the connection.
        settings: The arguments of its `connect`.
    """
    return AsyncRealtimeConnectionManager(client=resource._client, **settings)


class BaseAsyncRealtimeConnectionResource(AsyncConnectionResource["AsyncRealtimeConnection"]):
    """What the events of a `AsyncRealtimeConnection` are methods of."""


class AsyncRealtimeSessionResource(BaseAsyncRealtimeConnectionResource):
    """Sends the events `session.…`, with a method for each."""

    async def update(self, *, session: SessionUpdateEventParamSession, event_id: str | Omit = omit) -> None:
        """Changes the configuration of the session; what is left out stays as it is.

        Args:
            session: The settings of the session; those left out stay as they are.
            event_id: An id of your own; an error of the server names it.
        """
        await self._send({"type": "session.update", "session": session, "event_id": event_id})


class AsyncRealtimeResponseResource(BaseAsyncRealtimeConnectionResource):
    """Sends the events `response.…`, with a method for each."""

    async def create(
        self,
        *,
        event_id: str | Omit = omit,
        response: Union[RealtimeResponseCreateParamsParam, RealtimeResponseCreateParamsWithReferencesParam]
        | Omit = omit,
    ) -> None:
        """Asks the model for a response; with voice activity detection the server does that by itself.

        Args:
            event_id: An id of your own; an error of the server names it.
            response: What this response has differently from the session.
        """
        await self._send({"type": "response.create", "event_id": event_id, "response": response})

    async def cancel(self, *, event_id: str | Omit = omit, response_id: str | Omit = omit) -> None:
        """Stops the response that is being made; with none, the server answers with an error that changes nothing.

        Args:
            event_id: An id of your own; an error of the server names it.
            response_id: The id of the response to stop; left out, the one that is being made in the conversation
                itself.
        """
        await self._send({"type": "response.cancel", "event_id": event_id, "response_id": response_id})


class AsyncRealtimeInputAudioBufferResource(BaseAsyncRealtimeConnectionResource):
    """Sends the events `input_audio_buffer.…`, with a method for each."""

    async def clear(self, *, event_id: str | Omit = omit) -> None:
        """Throws away the audio in the buffer.

        Args:
            event_id: An id of your own; an error of the server names it.
        """
        await self._send({"type": "input_audio_buffer.clear", "event_id": event_id})

    async def commit(self, *, event_id: str | Omit = omit) -> None:
        """Makes the audio in the buffer a message of the user, which asks for no response by itself.

        Args:
            event_id: An id of your own; an error of the server names it.
        """
        await self._send({"type": "input_audio_buffer.commit", "event_id": event_id})

    async def append(self, *, audio: str, event_id: str | Omit = omit) -> None:
        """Adds audio to the buffer; the server does not answer this event.

        Args:
            audio: Base64 of the audio, up to 15 MiB in one event, in the format of the session.
            event_id: An id of your own; an error of the server names it.
        """
        await self._send({"type": "input_audio_buffer.append", "audio": audio, "event_id": event_id})


class AsyncRealtimeConversationResource(BaseAsyncRealtimeConnectionResource):
    """Sends the events `conversation.…`, with a method for each."""

    @cached_property
    def item(self) -> AsyncRealtimeConversationItemResource:
        """Sends the events `conversation.item.…`, with a method for each."""
        return AsyncRealtimeConversationItemResource(self._connection)


class AsyncRealtimeConversationItemResource(BaseAsyncRealtimeConnectionResource):
    """Sends the events `conversation.item.…`, with a method for each."""

    async def delete(self, *, item_id: str, event_id: str | Omit = omit) -> None:
        """Takes an item out of the conversation.

        Args:
            item_id: The id of the item.
            event_id: An id of your own; an error of the server names it.
        """
        await self._send({"type": "conversation.item.delete", "item_id": item_id, "event_id": event_id})

    async def create(
        self, *, item: ConversationItemParam, event_id: str | Omit = omit, previous_item_id: str | Omit = omit
    ) -> None:
        """Adds an item to the conversation: a message, a call of a function, or its result.

        Args:
            item: The item to add, such as a message or the output of a function.
            event_id: An id of your own; an error of the server names it.
            previous_item_id: The item after which it is added; `"root"` for the beginning.
        """
        await self._send(
            {
                "type": "conversation.item.create",
                "item": item,
                "event_id": event_id,
                "previous_item_id": previous_item_id,
            }
        )

    async def truncate(
        self, *, audio_end_ms: int, content_index: int, item_id: str, event_id: str | Omit = omit
    ) -> None:
        """Cuts the audio of an answer where the listener interrupted it.

        Args:
            audio_end_ms: How much of the audio was heard and is kept, in milliseconds; more than there is is an error.
            content_index: The index of the part that holds the audio; always 0.
            item_id: The id of the item.
            event_id: An id of your own; an error of the server names it.
        """
        await self._send(
            {
                "type": "conversation.item.truncate",
                "audio_end_ms": audio_end_ms,
                "content_index": content_index,
                "item_id": item_id,
                "event_id": event_id,
            }
        )

    async def retrieve(self, *, item_id: str, event_id: str | Omit = omit) -> None:
        """Asks for an item as the server has it.

        Args:
            item_id: The id of the item.
            event_id: An id of your own; an error of the server names it.
        """
        await self._send({"type": "conversation.item.retrieve", "item_id": item_id, "event_id": event_id})


class AsyncRealtimeOutputAudioBufferResource(BaseAsyncRealtimeConnectionResource):
    """Sends the events `output_audio_buffer.…`, with a method for each."""

    async def clear(self, *, event_id: str | Omit = omit) -> None:
        """Stops the audio that is being played (WebRTC and SIP only).

        Args:
            event_id: An id of your own; an error of the server names it.
        """
        await self._send({"type": "output_audio_buffer.clear", "event_id": event_id})
