# Rendered from definitions/live.yaml; edit that and run `hatch run generate`.
"""Asynchronous connections of the `live` area of the API."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Any

from openai_core.encoding.paths import expand
from openai_core.options import omit

from ..connection.handshake import Destination
from .connection import AsyncConnection, AsyncConnectionManager, AsyncConnectionResource

if TYPE_CHECKING:
    from typing import Optional, Union

    from typing_extensions import TypeAlias

    from openai_core.options import Headers, Omit, Query
    from openai_rest.types.responses_params import ResponseInputItemParam

    from ..connection.reconnects import OnReconnecting
    from ..types.live_client_events import ClientEvent, ConnectClientEvent, ForkClientEvent
    from ..types.live_client_events_params import (
        ClientEventParam,
        ConnectClientEventParam,
        DecisionItemCreateEventParamItemUnion,
        ForkClientEventParam,
    )
    from ..types.live_events import ConnectServerEvent, ForkServerEvent, ServerEvent
    from ..types.live_params import ForkSessionConfigParam, SessionConfigParam, SessionUpdateConfigParam
    from .connection import ConnectionOptions


if TYPE_CHECKING:
    LiveReceived: TypeAlias = ServerEvent
    LiveSent: TypeAlias = Union[ClientEvent, ClientEventParam]
    ForksReceived: TypeAlias = ForkServerEvent
    ForksSent: TypeAlias = Union[ForkClientEvent, ForkClientEventParam]
    SidebandReceived: TypeAlias = ConnectServerEvent
    SidebandSent: TypeAlias = Union[ConnectClientEvent, ConnectClientEventParam]


class AsyncLiveConnection(AsyncConnection["LiveReceived", "LiveSent"]):
    """An open connection of `client.live.connect()`."""

    _events = "openai_realtime.types.live_events:ServerEvent"

    @cached_property
    def session(self) -> AsyncLiveSessionResource:
        """Sends the events `session.…`, with a method for each."""
        return AsyncLiveSessionResource(self)

    @cached_property
    def decision(self) -> AsyncLiveDecisionResource:
        """Sends the events `decision.…`, with a method for each."""
        return AsyncLiveDecisionResource(self)

    @cached_property
    def response(self) -> AsyncLiveResponseResource:
        """Sends the events `response.…`, with a method for each."""
        return AsyncLiveResponseResource(self)


class AsyncLiveConnectionManager(AsyncConnectionManager["AsyncLiveConnection", "LiveSent"]):
    """Opens a connection: `async with client.live.connect() as connection:`."""

    _connection_class = AsyncLiveConnection

    def __init__(
        self,
        *,
        client: Any,
        extra_query: Optional[Query] = None,
        extra_headers: Optional[Headers] = None,
        websocket_connection_options: Optional[ConnectionOptions] = None,
        on_reconnecting: Optional[OnReconnecting] = None,
        max_retries: int = 5,
        initial_delay: float = 0.5,
        max_delay: float = 8.0,
        max_queue_size: int = 2097152,
    ) -> None:
        """Keeps the settings of the connection.

        Args:
            client: The client that opens the connection.
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
        super().__init__(
            client,
            Destination("/live/sessions"),
            extra_query=extra_query,
            extra_headers=extra_headers,
            websocket_connection_options=websocket_connection_options,
            on_reconnecting=on_reconnecting,
            max_retries=max_retries,
            initial_delay=initial_delay,
            max_delay=max_delay,
            max_queue_size=max_queue_size,
        )


def connect_live(resource: Any, **settings: Any) -> AsyncLiveConnectionManager:
    """Returns the manager of a connection, for the resource that opens it.

    Args:
        resource: The resource whose client opens the connection.
        settings: The arguments of its `connect`.
    """
    return AsyncLiveConnectionManager(client=resource._client, **settings)


class BaseAsyncLiveConnectionResource(AsyncConnectionResource["AsyncLiveConnection"]):
    """What the events of a `AsyncLiveConnection` are methods of."""


class AsyncLiveSessionResource(BaseAsyncLiveConnectionResource):
    """Sends the events `session.…`, with a method for each."""

    @cached_property
    def commentary(self) -> AsyncLiveSessionCommentaryResource:
        """Sends the events `session.commentary.…`, with a method for each."""
        return AsyncLiveSessionCommentaryResource(self._connection)

    @cached_property
    def input_audio(self) -> AsyncLiveSessionInputAudioResource:
        """Sends the events `session.input_audio.…`, with a method for each."""
        return AsyncLiveSessionInputAudioResource(self._connection)

    @cached_property
    def instructions(self) -> AsyncLiveSessionInstructionsResource:
        """Sends the events `session.instructions.…`, with a method for each."""
        return AsyncLiveSessionInstructionsResource(self._connection)

    @cached_property
    def output_audio(self) -> AsyncLiveSessionOutputAudioResource:
        """Sends the events `session.output_audio.…`, with a method for each."""
        return AsyncLiveSessionOutputAudioResource(self._connection)

    @cached_property
    def thinking(self) -> AsyncLiveSessionThinkingResource:
        """Sends the events `session.thinking.…`, with a method for each."""
        return AsyncLiveSessionThinkingResource(self._connection)

    async def close(self, *, event_id: Optional[str] | Omit = omit) -> None:
        """Ends the session once what was sent has been processed.

        Args:
            event_id: An id of your own, which events of the server repeat as `client_event_id`.
        """
        await self._send({"type": "session.close", "event_id": event_id})

    async def update(self, *, session: SessionUpdateConfigParam, event_id: Optional[str] | Omit = omit) -> None:
        """Changes the configuration of the session; what is left out stays as it is.

        Args:
            session: The settings of the session; those left out stay as they are.
            event_id: An id of your own, which events of the server repeat as `client_event_id`.
        """
        await self._send({"type": "session.update", "session": session, "event_id": event_id})

    async def start(self, *, session: SessionConfigParam, event_id: Optional[str] | Omit = omit) -> None:
        """Starts the session with its configuration.

        Args:
            session: The settings that the session begins with.
            event_id: An id of your own, which events of the server repeat as `client_event_id`.
        """
        await self._send({"type": "session.start", "session": session, "event_id": event_id})


class AsyncLiveSessionCommentaryResource(BaseAsyncLiveConnectionResource):
    """Sends the events `session.commentary.…`, with a method for each."""

    async def append(
        self, *, content: str, delegation_id: Optional[str], event_id: Optional[str] | Omit = omit
    ) -> None:
        """Tells the model something that it may say to the user; rejected while recorded audio plays.

        Args:
            content: What the model is told, in 500 tokens at most.
            delegation_id: The delegation of your application that it belongs to; `None` for none, and always with
                Responses.
            event_id: An id of your own, which events of the server repeat as `client_event_id`.
        """
        await self._send(
            {
                "type": "session.commentary.append",
                "content": content,
                "delegation_id": delegation_id,
                "event_id": event_id,
            }
        )


class AsyncLiveSessionInputAudioResource(BaseAsyncLiveConnectionResource):
    """Sends the events `session.input_audio.…`, with a method for each."""

    async def append(self, *, audio: str, event_id: Optional[str] | Omit = omit) -> None:
        """Sends audio of the user.

        Args:
            audio: Base64 of raw audio without a header, of the format of the session; recorded audio is always mono
                PCM16 at 24 kHz.
            event_id: An id of your own, which events of the server repeat as `client_event_id`.
        """
        await self._send({"type": "session.input_audio.append", "audio": audio, "event_id": event_id})

    async def mute(self, *, event_id: Optional[str] | Omit = omit) -> None:
        """Stops listening to the user; `session.input_audio.muted` confirms it.

        Args:
            event_id: An id of your own, which events of the server repeat as `client_event_id`.
        """
        await self._send({"type": "session.input_audio.mute", "event_id": event_id})

    async def unmute(self, *, event_id: Optional[str] | Omit = omit) -> None:
        """Listens to the user again; `session.input_audio.unmuted` confirms it.

        Args:
            event_id: An id of your own, which events of the server repeat as `client_event_id`.
        """
        await self._send({"type": "session.input_audio.unmute", "event_id": event_id})


class AsyncLiveSessionInstructionsResource(BaseAsyncLiveConnectionResource):
    """Sends the events `session.instructions.…`, with a method for each."""

    async def append(
        self, *, content: str, delegation_id: Optional[str], event_id: Optional[str] | Omit = omit
    ) -> None:
        """Adds instructions, which stay in the conversation; rejected while recorded audio plays.

        Args:
            content: What the model is told, in 500 tokens at most.
            delegation_id: The delegation of your application that it belongs to; `None` for none, and always with
                Responses.
            event_id: An id of your own, which events of the server repeat as `client_event_id`.
        """
        await self._send(
            {
                "type": "session.instructions.append",
                "content": content,
                "delegation_id": delegation_id,
                "event_id": event_id,
            }
        )


class AsyncLiveSessionOutputAudioResource(BaseAsyncLiveConnectionResource):
    """Sends the events `session.output_audio.…`, with a method for each."""

    @cached_property
    def fixture(self) -> AsyncLiveSessionOutputAudioFixtureResource:
        """Sends the events `session.output_audio.fixture.…`, with a method for each."""
        return AsyncLiveSessionOutputAudioFixtureResource(self._connection)


class AsyncLiveSessionOutputAudioFixtureResource(BaseAsyncLiveConnectionResource):
    """Sends the events `session.output_audio.fixture.…`, with a method for each."""

    async def play(self, *, audio: str, event_id: Optional[str] | Omit = omit) -> None:
        """Plays up to 30 seconds of recorded audio to the user; meanwhile the model is silent and does not listen.

        Args:
            audio: Base64 of raw audio without a header, of the format of the session; recorded audio is always mono
                PCM16 at 24 kHz.
            event_id: An id of your own, which events of the server repeat as `client_event_id`.
        """
        await self._send({"type": "session.output_audio.fixture.play", "audio": audio, "event_id": event_id})


class AsyncLiveSessionThinkingResource(BaseAsyncLiveConnectionResource):
    """Sends the events `session.thinking.…`, with a method for each."""

    async def append(
        self, *, content: str, delegation_id: Optional[str], event_id: Optional[str] | Omit = omit
    ) -> None:
        """Tells the model something to know but not to say; rejected while recorded audio plays.

        Args:
            content: What the model is told, in 500 tokens at most.
            delegation_id: The delegation of your application that it belongs to; `None` for none, and always with
                Responses.
            event_id: An id of your own, which events of the server repeat as `client_event_id`.
        """
        await self._send(
            {
                "type": "session.thinking.append",
                "content": content,
                "delegation_id": delegation_id,
                "event_id": event_id,
            }
        )


class AsyncLiveDecisionResource(BaseAsyncLiveConnectionResource):
    """Sends the events `decision.…`, with a method for each."""

    @cached_property
    def item(self) -> AsyncLiveDecisionItemResource:
        """Sends the events `decision.item.…`, with a method for each."""
        return AsyncLiveDecisionItemResource(self._connection)

    async def create(self, *, event_id: str) -> None:
        """Asks the questions of the session now, about the conversation and the items for decisions.

        Args:
            event_id: An id of your own, which events of the server repeat as `client_event_id`.
        """
        await self._send({"type": "decision.create", "event_id": event_id})


class AsyncLiveDecisionItemResource(BaseAsyncLiveConnectionResource):
    """Sends the events `decision.item.…`, with a method for each."""

    async def delete(self, *, item_id: str, event_id: Optional[str] | Omit = omit) -> None:
        """Takes an item out of what decisions are about, by its id.

        Args:
            item_id: The id of the item.
            event_id: An id of your own, which events of the server repeat as `client_event_id`.
        """
        await self._send({"type": "decision.item.delete", "item_id": item_id, "event_id": event_id})

    async def create(
        self, *, item: DecisionItemCreateEventParamItemUnion, event_id: Optional[str] | Omit = omit
    ) -> None:
        """Adds an item to what decisions are about; asks nothing, and does not reach the speaking model.

        Args:
            item: The item to add, with all of its parts.
            event_id: An id of your own, which events of the server repeat as `client_event_id`.
        """
        await self._send({"type": "decision.item.create", "item": item, "event_id": event_id})


class AsyncLiveResponseResource(BaseAsyncLiveConnectionResource):
    """Sends the events `response.…`, with a method for each."""

    @cached_property
    def item(self) -> AsyncLiveResponseItemResource:
        """Sends the events `response.item.…`, with a method for each."""
        return AsyncLiveResponseItemResource(self._connection)

    async def create(self, *, event_id: Optional[str] | Omit = omit) -> None:
        """Asks the Responses behind the session for a response, or lets one go on that waits for results of tools.

        Args:
            event_id: An id of your own, which events of the server repeat as `client_event_id`.
        """
        await self._send({"type": "response.create", "event_id": event_id})


class AsyncLiveResponseItemResource(BaseAsyncLiveConnectionResource):
    """Sends the events `response.item.…`, with a method for each."""

    async def create(self, *, item: ResponseInputItemParam, event_id: Optional[str] | Omit = omit) -> None:
        """Adds an item to the conversation of the Responses behind the session, which `response.create` lets answer.

        Args:
            item: The item to add, with all of its parts.
            event_id: An id of your own, which events of the server repeat as `client_event_id`.
        """
        await self._send({"type": "response.item.create", "item": item, "event_id": event_id})


class AsyncForksConnection(AsyncConnection["ForksReceived", "ForksSent"]):
    """An open connection of `client.live.forks.connect()`."""

    _events = "openai_realtime.types.live_events:ForkServerEvent"

    @cached_property
    def session(self) -> AsyncForksSessionResource:
        """Sends the events `session.…`, with a method for each."""
        return AsyncForksSessionResource(self)

    @cached_property
    def decision(self) -> AsyncForksDecisionResource:
        """Sends the events `decision.…`, with a method for each."""
        return AsyncForksDecisionResource(self)

    @cached_property
    def response(self) -> AsyncForksResponseResource:
        """Sends the events `response.…`, with a method for each."""
        return AsyncForksResponseResource(self)


class AsyncForksConnectionManager(AsyncConnectionManager["AsyncForksConnection", "ForksSent"]):
    """Opens a connection: `async with client.live.forks.connect() as connection:`."""

    _connection_class = AsyncForksConnection

    def __init__(
        self,
        *,
        client: Any,
        session_id: str,
        extra_query: Optional[Query] = None,
        extra_headers: Optional[Headers] = None,
        websocket_connection_options: Optional[ConnectionOptions] = None,
        on_reconnecting: Optional[OnReconnecting] = None,
        max_retries: int = 5,
        initial_delay: float = 0.5,
        max_delay: float = 8.0,
        max_queue_size: int = 2097152,
    ) -> None:
        """Keeps the settings of the connection.

        Args:
            client: The client that opens the connection.
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
        super().__init__(
            client,
            Destination(expand("/live/sessions/{session_id}/fork", {"session_id": session_id})),
            extra_query=extra_query,
            extra_headers=extra_headers,
            websocket_connection_options=websocket_connection_options,
            on_reconnecting=on_reconnecting,
            max_retries=max_retries,
            initial_delay=initial_delay,
            max_delay=max_delay,
            max_queue_size=max_queue_size,
        )


def connect_forks(resource: Any, **settings: Any) -> AsyncForksConnectionManager:
    """Returns the manager of a connection, for the resource that opens it.

    Args:
        resource: The resource whose client opens the connection.
        settings: The arguments of its `connect`.
    """
    return AsyncForksConnectionManager(client=resource._client, **settings)


class BaseAsyncForksConnectionResource(AsyncConnectionResource["AsyncForksConnection"]):
    """What the events of a `AsyncForksConnection` are methods of."""


class AsyncForksSessionResource(BaseAsyncForksConnectionResource):
    """Sends the events `session.…`, with a method for each."""

    @cached_property
    def commentary(self) -> AsyncForksSessionCommentaryResource:
        """Sends the events `session.commentary.…`, with a method for each."""
        return AsyncForksSessionCommentaryResource(self._connection)

    @cached_property
    def input_audio(self) -> AsyncForksSessionInputAudioResource:
        """Sends the events `session.input_audio.…`, with a method for each."""
        return AsyncForksSessionInputAudioResource(self._connection)

    @cached_property
    def instructions(self) -> AsyncForksSessionInstructionsResource:
        """Sends the events `session.instructions.…`, with a method for each."""
        return AsyncForksSessionInstructionsResource(self._connection)

    @cached_property
    def output_audio(self) -> AsyncForksSessionOutputAudioResource:
        """Sends the events `session.output_audio.…`, with a method for each."""
        return AsyncForksSessionOutputAudioResource(self._connection)

    @cached_property
    def thinking(self) -> AsyncForksSessionThinkingResource:
        """Sends the events `session.thinking.…`, with a method for each."""
        return AsyncForksSessionThinkingResource(self._connection)

    async def start(self, *, session: ForkSessionConfigParam, event_id: Optional[str] | Omit = omit) -> None:
        """Starts the session with its configuration.

        Args:
            session: The settings that the fork begins with.
            event_id: An id of your own, which events of the server repeat as `client_event_id`.
        """
        await self._send({"type": "session.start", "session": session, "event_id": event_id})

    async def close(self, *, event_id: Optional[str] | Omit = omit) -> None:
        """Ends the session once what was sent has been processed.

        Args:
            event_id: An id of your own, which events of the server repeat as `client_event_id`.
        """
        await self._send({"type": "session.close", "event_id": event_id})

    async def update(self, *, session: SessionUpdateConfigParam, event_id: Optional[str] | Omit = omit) -> None:
        """Changes the configuration of the session; what is left out stays as it is.

        Args:
            session: The settings of the session; those left out stay as they are.
            event_id: An id of your own, which events of the server repeat as `client_event_id`.
        """
        await self._send({"type": "session.update", "session": session, "event_id": event_id})


class AsyncForksSessionCommentaryResource(BaseAsyncForksConnectionResource):
    """Sends the events `session.commentary.…`, with a method for each."""

    async def append(
        self, *, content: str, delegation_id: Optional[str], event_id: Optional[str] | Omit = omit
    ) -> None:
        """Tells the model something that it may say to the user; rejected while recorded audio plays.

        Args:
            content: What the model is told, in 500 tokens at most.
            delegation_id: The delegation of your application that it belongs to; `None` for none, and always with
                Responses.
            event_id: An id of your own, which events of the server repeat as `client_event_id`.
        """
        await self._send(
            {
                "type": "session.commentary.append",
                "content": content,
                "delegation_id": delegation_id,
                "event_id": event_id,
            }
        )


class AsyncForksSessionInputAudioResource(BaseAsyncForksConnectionResource):
    """Sends the events `session.input_audio.…`, with a method for each."""

    async def append(self, *, audio: str, event_id: Optional[str] | Omit = omit) -> None:
        """Sends audio of the user.

        Args:
            audio: Base64 of raw audio without a header, of the format of the session; recorded audio is always mono
                PCM16 at 24 kHz.
            event_id: An id of your own, which events of the server repeat as `client_event_id`.
        """
        await self._send({"type": "session.input_audio.append", "audio": audio, "event_id": event_id})

    async def mute(self, *, event_id: Optional[str] | Omit = omit) -> None:
        """Stops listening to the user; `session.input_audio.muted` confirms it.

        Args:
            event_id: An id of your own, which events of the server repeat as `client_event_id`.
        """
        await self._send({"type": "session.input_audio.mute", "event_id": event_id})

    async def unmute(self, *, event_id: Optional[str] | Omit = omit) -> None:
        """Listens to the user again; `session.input_audio.unmuted` confirms it.

        Args:
            event_id: An id of your own, which events of the server repeat as `client_event_id`.
        """
        await self._send({"type": "session.input_audio.unmute", "event_id": event_id})


class AsyncForksSessionInstructionsResource(BaseAsyncForksConnectionResource):
    """Sends the events `session.instructions.…`, with a method for each."""

    async def append(
        self, *, content: str, delegation_id: Optional[str], event_id: Optional[str] | Omit = omit
    ) -> None:
        """Adds instructions, which stay in the conversation; rejected while recorded audio plays.

        Args:
            content: What the model is told, in 500 tokens at most.
            delegation_id: The delegation of your application that it belongs to; `None` for none, and always with
                Responses.
            event_id: An id of your own, which events of the server repeat as `client_event_id`.
        """
        await self._send(
            {
                "type": "session.instructions.append",
                "content": content,
                "delegation_id": delegation_id,
                "event_id": event_id,
            }
        )


class AsyncForksSessionOutputAudioResource(BaseAsyncForksConnectionResource):
    """Sends the events `session.output_audio.…`, with a method for each."""

    @cached_property
    def fixture(self) -> AsyncForksSessionOutputAudioFixtureResource:
        """Sends the events `session.output_audio.fixture.…`, with a method for each."""
        return AsyncForksSessionOutputAudioFixtureResource(self._connection)


class AsyncForksSessionOutputAudioFixtureResource(BaseAsyncForksConnectionResource):
    """Sends the events `session.output_audio.fixture.…`, with a method for each."""

    async def play(self, *, audio: str, event_id: Optional[str] | Omit = omit) -> None:
        """Plays up to 30 seconds of recorded audio to the user; meanwhile the model is silent and does not listen.

        Args:
            audio: Base64 of raw audio without a header, of the format of the session; recorded audio is always mono
                PCM16 at 24 kHz.
            event_id: An id of your own, which events of the server repeat as `client_event_id`.
        """
        await self._send({"type": "session.output_audio.fixture.play", "audio": audio, "event_id": event_id})


class AsyncForksSessionThinkingResource(BaseAsyncForksConnectionResource):
    """Sends the events `session.thinking.…`, with a method for each."""

    async def append(
        self, *, content: str, delegation_id: Optional[str], event_id: Optional[str] | Omit = omit
    ) -> None:
        """Tells the model something to know but not to say; rejected while recorded audio plays.

        Args:
            content: What the model is told, in 500 tokens at most.
            delegation_id: The delegation of your application that it belongs to; `None` for none, and always with
                Responses.
            event_id: An id of your own, which events of the server repeat as `client_event_id`.
        """
        await self._send(
            {
                "type": "session.thinking.append",
                "content": content,
                "delegation_id": delegation_id,
                "event_id": event_id,
            }
        )


class AsyncForksDecisionResource(BaseAsyncForksConnectionResource):
    """Sends the events `decision.…`, with a method for each."""

    @cached_property
    def item(self) -> AsyncForksDecisionItemResource:
        """Sends the events `decision.item.…`, with a method for each."""
        return AsyncForksDecisionItemResource(self._connection)

    async def create(self, *, event_id: str) -> None:
        """Asks the questions of the session now, about the conversation and the items for decisions.

        Args:
            event_id: An id of your own, which events of the server repeat as `client_event_id`.
        """
        await self._send({"type": "decision.create", "event_id": event_id})


class AsyncForksDecisionItemResource(BaseAsyncForksConnectionResource):
    """Sends the events `decision.item.…`, with a method for each."""

    async def delete(self, *, item_id: str, event_id: Optional[str] | Omit = omit) -> None:
        """Takes an item out of what decisions are about, by its id.

        Args:
            item_id: The id of the item.
            event_id: An id of your own, which events of the server repeat as `client_event_id`.
        """
        await self._send({"type": "decision.item.delete", "item_id": item_id, "event_id": event_id})

    async def create(
        self, *, item: DecisionItemCreateEventParamItemUnion, event_id: Optional[str] | Omit = omit
    ) -> None:
        """Adds an item to what decisions are about; asks nothing, and does not reach the speaking model.

        Args:
            item: The item to add, with all of its parts.
            event_id: An id of your own, which events of the server repeat as `client_event_id`.
        """
        await self._send({"type": "decision.item.create", "item": item, "event_id": event_id})


class AsyncForksResponseResource(BaseAsyncForksConnectionResource):
    """Sends the events `response.…`, with a method for each."""

    @cached_property
    def item(self) -> AsyncForksResponseItemResource:
        """Sends the events `response.item.…`, with a method for each."""
        return AsyncForksResponseItemResource(self._connection)

    async def create(self, *, event_id: Optional[str] | Omit = omit) -> None:
        """Asks the Responses behind the session for a response, or lets one go on that waits for results of tools.

        Args:
            event_id: An id of your own, which events of the server repeat as `client_event_id`.
        """
        await self._send({"type": "response.create", "event_id": event_id})


class AsyncForksResponseItemResource(BaseAsyncForksConnectionResource):
    """Sends the events `response.item.…`, with a method for each."""

    async def create(self, *, item: ResponseInputItemParam, event_id: Optional[str] | Omit = omit) -> None:
        """Adds an item to the conversation of the Responses behind the session, which `response.create` lets answer.

        Args:
            item: The item to add, with all of its parts.
            event_id: An id of your own, which events of the server repeat as `client_event_id`.
        """
        await self._send({"type": "response.item.create", "item": item, "event_id": event_id})


class AsyncSidebandConnection(AsyncConnection["SidebandReceived", "SidebandSent"]):
    """An open connection of `client.live.sideband.connect()`."""

    _events = "openai_realtime.types.live_events:ConnectServerEvent"

    @cached_property
    def session(self) -> AsyncSidebandSessionResource:
        """Sends the events `session.…`, with a method for each."""
        return AsyncSidebandSessionResource(self)

    @cached_property
    def transport(self) -> AsyncSidebandTransportResource:
        """Sends the events `transport.…`, with a method for each."""
        return AsyncSidebandTransportResource(self)

    @cached_property
    def decision(self) -> AsyncSidebandDecisionResource:
        """Sends the events `decision.…`, with a method for each."""
        return AsyncSidebandDecisionResource(self)

    @cached_property
    def response(self) -> AsyncSidebandResponseResource:
        """Sends the events `response.…`, with a method for each."""
        return AsyncSidebandResponseResource(self)


class AsyncSidebandConnectionManager(AsyncConnectionManager["AsyncSidebandConnection", "SidebandSent"]):
    """Opens a connection: `async with client.live.sideband.connect() as connection:`."""

    _connection_class = AsyncSidebandConnection

    def __init__(
        self,
        *,
        client: Any,
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
    ) -> None:
        """Keeps the settings of the connection.

        Args:
            client: The client that opens the connection.
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
        super().__init__(
            client,
            Destination(
                expand("/live/sessions/{session_id}/attach", {"session_id": session_id}),
                query={"graceful_close": graceful_close},
            ),
            extra_query=extra_query,
            extra_headers=extra_headers,
            websocket_connection_options=websocket_connection_options,
            on_reconnecting=on_reconnecting,
            max_retries=max_retries,
            initial_delay=initial_delay,
            max_delay=max_delay,
            max_queue_size=max_queue_size,
        )


def connect_sideband(resource: Any, **settings: Any) -> AsyncSidebandConnectionManager:
    """Returns the manager of a connection, for the resource that opens it.

    Args:
        resource: The resource whose client opens the connection.
        settings: The arguments of its `connect`.
    """
    return AsyncSidebandConnectionManager(client=resource._client, **settings)


class BaseAsyncSidebandConnectionResource(AsyncConnectionResource["AsyncSidebandConnection"]):
    """What the events of a `AsyncSidebandConnection` are methods of."""


class AsyncSidebandSessionResource(BaseAsyncSidebandConnectionResource):
    """Sends the events `session.…`, with a method for each."""

    @cached_property
    def commentary(self) -> AsyncSidebandSessionCommentaryResource:
        """Sends the events `session.commentary.…`, with a method for each."""
        return AsyncSidebandSessionCommentaryResource(self._connection)

    @cached_property
    def input_audio(self) -> AsyncSidebandSessionInputAudioResource:
        """Sends the events `session.input_audio.…`, with a method for each."""
        return AsyncSidebandSessionInputAudioResource(self._connection)

    @cached_property
    def instructions(self) -> AsyncSidebandSessionInstructionsResource:
        """Sends the events `session.instructions.…`, with a method for each."""
        return AsyncSidebandSessionInstructionsResource(self._connection)

    @cached_property
    def output_audio(self) -> AsyncSidebandSessionOutputAudioResource:
        """Sends the events `session.output_audio.…`, with a method for each."""
        return AsyncSidebandSessionOutputAudioResource(self._connection)

    @cached_property
    def thinking(self) -> AsyncSidebandSessionThinkingResource:
        """Sends the events `session.thinking.…`, with a method for each."""
        return AsyncSidebandSessionThinkingResource(self._connection)

    async def close(self, *, event_id: Optional[str] | Omit = omit) -> None:
        """Ends the session once what was sent has been processed.

        Args:
            event_id: An id of your own, which events of the server repeat as `client_event_id`.
        """
        await self._send({"type": "session.close", "event_id": event_id})

    async def update(self, *, session: SessionUpdateConfigParam, event_id: Optional[str] | Omit = omit) -> None:
        """Changes the configuration of the session; what is left out stays as it is.

        Args:
            session: The settings of the session; those left out stay as they are.
            event_id: An id of your own, which events of the server repeat as `client_event_id`.
        """
        await self._send({"type": "session.update", "session": session, "event_id": event_id})


class AsyncSidebandSessionCommentaryResource(BaseAsyncSidebandConnectionResource):
    """Sends the events `session.commentary.…`, with a method for each."""

    async def append(
        self, *, content: str, delegation_id: Optional[str], event_id: Optional[str] | Omit = omit
    ) -> None:
        """Tells the model something that it may say to the user; rejected while recorded audio plays.

        Args:
            content: What the model is told, in 500 tokens at most.
            delegation_id: The delegation of your application that it belongs to; `None` for none, and always with
                Responses.
            event_id: An id of your own, which events of the server repeat as `client_event_id`.
        """
        await self._send(
            {
                "type": "session.commentary.append",
                "content": content,
                "delegation_id": delegation_id,
                "event_id": event_id,
            }
        )


class AsyncSidebandSessionInputAudioResource(BaseAsyncSidebandConnectionResource):
    """Sends the events `session.input_audio.…`, with a method for each."""

    async def mute(self, *, event_id: Optional[str] | Omit = omit) -> None:
        """Stops listening to the user; `session.input_audio.muted` confirms it.

        Args:
            event_id: An id of your own, which events of the server repeat as `client_event_id`.
        """
        await self._send({"type": "session.input_audio.mute", "event_id": event_id})

    async def unmute(self, *, event_id: Optional[str] | Omit = omit) -> None:
        """Listens to the user again; `session.input_audio.unmuted` confirms it.

        Args:
            event_id: An id of your own, which events of the server repeat as `client_event_id`.
        """
        await self._send({"type": "session.input_audio.unmute", "event_id": event_id})


class AsyncSidebandSessionInstructionsResource(BaseAsyncSidebandConnectionResource):
    """Sends the events `session.instructions.…`, with a method for each."""

    async def append(
        self, *, content: str, delegation_id: Optional[str], event_id: Optional[str] | Omit = omit
    ) -> None:
        """Adds instructions, which stay in the conversation; rejected while recorded audio plays.

        Args:
            content: What the model is told, in 500 tokens at most.
            delegation_id: The delegation of your application that it belongs to; `None` for none, and always with
                Responses.
            event_id: An id of your own, which events of the server repeat as `client_event_id`.
        """
        await self._send(
            {
                "type": "session.instructions.append",
                "content": content,
                "delegation_id": delegation_id,
                "event_id": event_id,
            }
        )


class AsyncSidebandSessionOutputAudioResource(BaseAsyncSidebandConnectionResource):
    """Sends the events `session.output_audio.…`, with a method for each."""

    @cached_property
    def fixture(self) -> AsyncSidebandSessionOutputAudioFixtureResource:
        """Sends the events `session.output_audio.fixture.…`, with a method for each."""
        return AsyncSidebandSessionOutputAudioFixtureResource(self._connection)


class AsyncSidebandSessionOutputAudioFixtureResource(BaseAsyncSidebandConnectionResource):
    """Sends the events `session.output_audio.fixture.…`, with a method for each."""

    async def play(self, *, audio: str, event_id: Optional[str] | Omit = omit) -> None:
        """Plays up to 30 seconds of recorded audio to the user; meanwhile the model is silent and does not listen.

        Args:
            audio: Base64 of raw audio without a header, of the format of the session; recorded audio is always mono
                PCM16 at 24 kHz.
            event_id: An id of your own, which events of the server repeat as `client_event_id`.
        """
        await self._send({"type": "session.output_audio.fixture.play", "audio": audio, "event_id": event_id})


class AsyncSidebandSessionThinkingResource(BaseAsyncSidebandConnectionResource):
    """Sends the events `session.thinking.…`, with a method for each."""

    async def append(
        self, *, content: str, delegation_id: Optional[str], event_id: Optional[str] | Omit = omit
    ) -> None:
        """Tells the model something to know but not to say; rejected while recorded audio plays.

        Args:
            content: What the model is told, in 500 tokens at most.
            delegation_id: The delegation of your application that it belongs to; `None` for none, and always with
                Responses.
            event_id: An id of your own, which events of the server repeat as `client_event_id`.
        """
        await self._send(
            {
                "type": "session.thinking.append",
                "content": content,
                "delegation_id": delegation_id,
                "event_id": event_id,
            }
        )


class AsyncSidebandTransportResource(BaseAsyncSidebandConnectionResource):
    """Sends the events `transport.…`, with a method for each."""

    @cached_property
    def dtmf(self) -> AsyncSidebandTransportDtmfResource:
        """Sends the events `transport.dtmf.…`, with a method for each."""
        return AsyncSidebandTransportDtmfResource(self._connection)


class AsyncSidebandTransportDtmfResource(BaseAsyncSidebandConnectionResource):
    """Sends the events `transport.dtmf.…`, with a method for each."""

    async def send(self, *, event: str, event_id: Optional[str] | Omit = omit) -> None:
        """Sends a key of the phone (DTMF).

        Args:
            event: The key: 0 to 9, `*`, `#`, A to D.
            event_id: An id of your own, which events of the server repeat as `client_event_id`.
        """
        await self._send({"type": "transport.dtmf.send", "event": event, "event_id": event_id})


class AsyncSidebandDecisionResource(BaseAsyncSidebandConnectionResource):
    """Sends the events `decision.…`, with a method for each."""

    @cached_property
    def item(self) -> AsyncSidebandDecisionItemResource:
        """Sends the events `decision.item.…`, with a method for each."""
        return AsyncSidebandDecisionItemResource(self._connection)

    async def create(self, *, event_id: str) -> None:
        """Asks the questions of the session now, about the conversation and the items for decisions.

        Args:
            event_id: An id of your own, which events of the server repeat as `client_event_id`.
        """
        await self._send({"type": "decision.create", "event_id": event_id})


class AsyncSidebandDecisionItemResource(BaseAsyncSidebandConnectionResource):
    """Sends the events `decision.item.…`, with a method for each."""

    async def delete(self, *, item_id: str, event_id: Optional[str] | Omit = omit) -> None:
        """Takes an item out of what decisions are about, by its id.

        Args:
            item_id: The id of the item.
            event_id: An id of your own, which events of the server repeat as `client_event_id`.
        """
        await self._send({"type": "decision.item.delete", "item_id": item_id, "event_id": event_id})

    async def create(
        self, *, item: DecisionItemCreateEventParamItemUnion, event_id: Optional[str] | Omit = omit
    ) -> None:
        """Adds an item to what decisions are about; asks nothing, and does not reach the speaking model.

        Args:
            item: The item to add, with all of its parts.
            event_id: An id of your own, which events of the server repeat as `client_event_id`.
        """
        await self._send({"type": "decision.item.create", "item": item, "event_id": event_id})


class AsyncSidebandResponseResource(BaseAsyncSidebandConnectionResource):
    """Sends the events `response.…`, with a method for each."""

    @cached_property
    def item(self) -> AsyncSidebandResponseItemResource:
        """Sends the events `response.item.…`, with a method for each."""
        return AsyncSidebandResponseItemResource(self._connection)

    async def create(self, *, event_id: Optional[str] | Omit = omit) -> None:
        """Asks the Responses behind the session for a response, or lets one go on that waits for results of tools.

        Args:
            event_id: An id of your own, which events of the server repeat as `client_event_id`.
        """
        await self._send({"type": "response.create", "event_id": event_id})


class AsyncSidebandResponseItemResource(BaseAsyncSidebandConnectionResource):
    """Sends the events `response.item.…`, with a method for each."""

    async def create(self, *, item: ResponseInputItemParam, event_id: Optional[str] | Omit = omit) -> None:
        """Adds an item to the conversation of the Responses behind the session, which `response.create` lets answer.

        Args:
            item: The item to add, with all of its parts.
            event_id: An id of your own, which events of the server repeat as `client_event_id`.
        """
        await self._send({"type": "response.item.create", "item": item, "event_id": event_id})
