# Rendered from definitions/live.yaml; edit that and run `hatch run generate`.
"""Connections of the `live` area of the API."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Any

from openai_core.encoding.paths import expand
from openai_core.options import omit

from ..connection.handshake import Destination
from .connection import Connection, ConnectionManager, ConnectionResource

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


class LiveConnection(Connection["LiveReceived", "LiveSent"]):
    """An open connection of `client.live.connect()`."""

    _events = "openai_realtime.types.live_events:ServerEvent"

    @cached_property
    def session(self) -> LiveSessionResource:
        """Events `session.…`."""
        return LiveSessionResource(self)

    @cached_property
    def decision(self) -> LiveDecisionResource:
        """Events `decision.…`."""
        return LiveDecisionResource(self)

    @cached_property
    def response(self) -> LiveResponseResource:
        """Events `response.…`."""
        return LiveResponseResource(self)


class LiveConnectionManager(ConnectionManager["LiveConnection", "LiveSent"]):
    """Opens a connection: `with client.live.connect() as connection:`."""

    _connection_class = LiveConnection

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
            extra_query: Query parameters, over those of the client.
            extra_headers: Headers, over those of the client.
            websocket_connection_options: Options of the websockets library.
            on_reconnecting: Asked before a lost connection is replaced; without it, none is.
            max_retries: How often that is tried.
            initial_delay: Seconds before the first attempt; they double each time.
            max_delay: Seconds that no delay exceeds.
            max_queue_size: How many bytes may wait to be sent.
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


def connect_live(resource: Any, **settings: Any) -> LiveConnectionManager:
    """Returns the manager of a connection, for the resource that opens it."""
    return LiveConnectionManager(client=resource._client, **settings)


class BaseLiveConnectionResource(ConnectionResource["LiveConnection"]):
    """What the events of a `LiveConnection` are methods of."""


class LiveSessionResource(BaseLiveConnectionResource):
    """Events `session.…`."""

    @cached_property
    def commentary(self) -> LiveSessionCommentaryResource:
        """Events `session.commentary.…`."""
        return LiveSessionCommentaryResource(self._connection)

    @cached_property
    def input_audio(self) -> LiveSessionInputAudioResource:
        """Events `session.input_audio.…`."""
        return LiveSessionInputAudioResource(self._connection)

    @cached_property
    def instructions(self) -> LiveSessionInstructionsResource:
        """Events `session.instructions.…`."""
        return LiveSessionInstructionsResource(self._connection)

    @cached_property
    def output_audio(self) -> LiveSessionOutputAudioResource:
        """Events `session.output_audio.…`."""
        return LiveSessionOutputAudioResource(self._connection)

    @cached_property
    def thinking(self) -> LiveSessionThinkingResource:
        """Events `session.thinking.…`."""
        return LiveSessionThinkingResource(self._connection)

    def close(self, *, event_id: Optional[str] | Omit = omit) -> None:
        """Ends the session once what was sent has been processed.

        Args:
            event_id: An id of your own; an error of the server names it.
        """
        self._send({"type": "session.close", "event_id": event_id})

    def update(self, *, session: SessionUpdateConfigParam, event_id: Optional[str] | Omit = omit) -> None:
        """Changes the configuration of the session; what is left out stays as it is.

        Args:
            session: The configuration.
            event_id: An id of your own; an error of the server names it.
        """
        self._send({"type": "session.update", "session": session, "event_id": event_id})

    def start(self, *, session: SessionConfigParam, event_id: Optional[str] | Omit = omit) -> None:
        """Starts the session with its configuration.

        Args:
            session: The configuration.
            event_id: An id of your own; an error of the server names it.
        """
        self._send({"type": "session.start", "session": session, "event_id": event_id})


class LiveSessionCommentaryResource(BaseLiveConnectionResource):
    """Events `session.commentary.…`."""

    def append(self, *, content: str, delegation_id: Optional[str], event_id: Optional[str] | Omit = omit) -> None:
        """Gives the model something to say aloud.

        Args:
            content: The text.
            delegation_id: The delegation that it belongs to; `None` for none.
            event_id: An id of your own; an error of the server names it.
        """
        self._send(
            {
                "type": "session.commentary.append",
                "content": content,
                "delegation_id": delegation_id,
                "event_id": event_id,
            }
        )


class LiveSessionInputAudioResource(BaseLiveConnectionResource):
    """Events `session.input_audio.…`."""

    def append(self, *, audio: str, event_id: Optional[str] | Omit = omit) -> None:
        """Sends audio of the user.

        Args:
            audio: Base64 of the audio.
            event_id: An id of your own; an error of the server names it.
        """
        self._send({"type": "session.input_audio.append", "audio": audio, "event_id": event_id})

    def mute(self, *, event_id: Optional[str] | Omit = omit) -> None:
        """Stops listening to the user.

        Args:
            event_id: An id of your own; an error of the server names it.
        """
        self._send({"type": "session.input_audio.mute", "event_id": event_id})

    def unmute(self, *, event_id: Optional[str] | Omit = omit) -> None:
        """Listens to the user again.

        Args:
            event_id: An id of your own; an error of the server names it.
        """
        self._send({"type": "session.input_audio.unmute", "event_id": event_id})


class LiveSessionInstructionsResource(BaseLiveConnectionResource):
    """Events `session.instructions.…`."""

    def append(self, *, content: str, delegation_id: Optional[str], event_id: Optional[str] | Omit = omit) -> None:
        """Gives the model further instructions.

        Args:
            content: The text.
            delegation_id: The delegation that it belongs to; `None` for none.
            event_id: An id of your own; an error of the server names it.
        """
        self._send(
            {
                "type": "session.instructions.append",
                "content": content,
                "delegation_id": delegation_id,
                "event_id": event_id,
            }
        )


class LiveSessionOutputAudioResource(BaseLiveConnectionResource):
    """Events `session.output_audio.…`."""

    @cached_property
    def fixture(self) -> LiveSessionOutputAudioFixtureResource:
        """Events `session.output_audio.fixture.…`."""
        return LiveSessionOutputAudioFixtureResource(self._connection)


class LiveSessionOutputAudioFixtureResource(BaseLiveConnectionResource):
    """Events `session.output_audio.fixture.…`."""

    def play(self, *, audio: str, event_id: Optional[str] | Omit = omit) -> None:
        """Plays recorded audio to the user.

        Args:
            audio: Base64 of the audio.
            event_id: An id of your own; an error of the server names it.
        """
        self._send({"type": "session.output_audio.fixture.play", "audio": audio, "event_id": event_id})


class LiveSessionThinkingResource(BaseLiveConnectionResource):
    """Events `session.thinking.…`."""

    def append(self, *, content: str, delegation_id: Optional[str], event_id: Optional[str] | Omit = omit) -> None:
        """Gives the model a thought that it does not speak.

        Args:
            content: The text.
            delegation_id: The delegation that it belongs to; `None` for none.
            event_id: An id of your own; an error of the server names it.
        """
        self._send(
            {
                "type": "session.thinking.append",
                "content": content,
                "delegation_id": delegation_id,
                "event_id": event_id,
            }
        )


class LiveDecisionResource(BaseLiveConnectionResource):
    """Events `decision.…`."""

    @cached_property
    def item(self) -> LiveDecisionItemResource:
        """Events `decision.item.…`."""
        return LiveDecisionItemResource(self._connection)

    def create(self, *, event_id: str) -> None:
        """Asks for a decision about the conversation.

        Args:
            event_id: An id of your own; an error of the server names it.
        """
        self._send({"type": "decision.create", "event_id": event_id})


class LiveDecisionItemResource(BaseLiveConnectionResource):
    """Events `decision.item.…`."""

    def delete(self, *, item_id: str, event_id: Optional[str] | Omit = omit) -> None:
        """Takes an item out of what decisions are about.

        Args:
            item_id: The id of the item.
            event_id: An id of your own; an error of the server names it.
        """
        self._send({"type": "decision.item.delete", "item_id": item_id, "event_id": event_id})

    def create(self, *, item: DecisionItemCreateEventParamItemUnion, event_id: Optional[str] | Omit = omit) -> None:
        """Adds an item to what decisions are about.

        Args:
            item: The item.
            event_id: An id of your own; an error of the server names it.
        """
        self._send({"type": "decision.item.create", "item": item, "event_id": event_id})


class LiveResponseResource(BaseLiveConnectionResource):
    """Events `response.…`."""

    @cached_property
    def item(self) -> LiveResponseItemResource:
        """Events `response.item.…`."""
        return LiveResponseItemResource(self._connection)

    def create(self, *, event_id: Optional[str] | Omit = omit) -> None:
        """Asks the model for a response; with voice activity detection the server does that by itself.

        Args:
            event_id: An id of your own; an error of the server names it.
        """
        self._send({"type": "response.create", "event_id": event_id})


class LiveResponseItemResource(BaseLiveConnectionResource):
    """Events `response.item.…`."""

    def create(self, *, item: ResponseInputItemParam, event_id: Optional[str] | Omit = omit) -> None:
        """Adds an item to what the delegated response is about.

        Args:
            item: The item.
            event_id: An id of your own; an error of the server names it.
        """
        self._send({"type": "response.item.create", "item": item, "event_id": event_id})


class ForksConnection(Connection["ForksReceived", "ForksSent"]):
    """An open connection of `client.live.forks.connect()`."""

    _events = "openai_realtime.types.live_events:ForkServerEvent"

    @cached_property
    def session(self) -> ForksSessionResource:
        """Events `session.…`."""
        return ForksSessionResource(self)

    @cached_property
    def decision(self) -> ForksDecisionResource:
        """Events `decision.…`."""
        return ForksDecisionResource(self)

    @cached_property
    def response(self) -> ForksResponseResource:
        """Events `response.…`."""
        return ForksResponseResource(self)


class ForksConnectionManager(ConnectionManager["ForksConnection", "ForksSent"]):
    """Opens a connection: `with client.live.forks.connect() as connection:`."""

    _connection_class = ForksConnection

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
            session_id: The id of the session.
            extra_query: Query parameters, over those of the client.
            extra_headers: Headers, over those of the client.
            websocket_connection_options: Options of the websockets library.
            on_reconnecting: Asked before a lost connection is replaced; without it, none is.
            max_retries: How often that is tried.
            initial_delay: Seconds before the first attempt; they double each time.
            max_delay: Seconds that no delay exceeds.
            max_queue_size: How many bytes may wait to be sent.
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


def connect_forks(resource: Any, **settings: Any) -> ForksConnectionManager:
    """Returns the manager of a connection, for the resource that opens it."""
    return ForksConnectionManager(client=resource._client, **settings)


class BaseForksConnectionResource(ConnectionResource["ForksConnection"]):
    """What the events of a `ForksConnection` are methods of."""


class ForksSessionResource(BaseForksConnectionResource):
    """Events `session.…`."""

    @cached_property
    def commentary(self) -> ForksSessionCommentaryResource:
        """Events `session.commentary.…`."""
        return ForksSessionCommentaryResource(self._connection)

    @cached_property
    def input_audio(self) -> ForksSessionInputAudioResource:
        """Events `session.input_audio.…`."""
        return ForksSessionInputAudioResource(self._connection)

    @cached_property
    def instructions(self) -> ForksSessionInstructionsResource:
        """Events `session.instructions.…`."""
        return ForksSessionInstructionsResource(self._connection)

    @cached_property
    def output_audio(self) -> ForksSessionOutputAudioResource:
        """Events `session.output_audio.…`."""
        return ForksSessionOutputAudioResource(self._connection)

    @cached_property
    def thinking(self) -> ForksSessionThinkingResource:
        """Events `session.thinking.…`."""
        return ForksSessionThinkingResource(self._connection)

    def start(self, *, session: ForkSessionConfigParam, event_id: Optional[str] | Omit = omit) -> None:
        """Starts the session with its configuration.

        Args:
            session: The configuration.
            event_id: An id of your own; an error of the server names it.
        """
        self._send({"type": "session.start", "session": session, "event_id": event_id})

    def close(self, *, event_id: Optional[str] | Omit = omit) -> None:
        """Ends the session once what was sent has been processed.

        Args:
            event_id: An id of your own; an error of the server names it.
        """
        self._send({"type": "session.close", "event_id": event_id})

    def update(self, *, session: SessionUpdateConfigParam, event_id: Optional[str] | Omit = omit) -> None:
        """Changes the configuration of the session; what is left out stays as it is.

        Args:
            session: The configuration.
            event_id: An id of your own; an error of the server names it.
        """
        self._send({"type": "session.update", "session": session, "event_id": event_id})


class ForksSessionCommentaryResource(BaseForksConnectionResource):
    """Events `session.commentary.…`."""

    def append(self, *, content: str, delegation_id: Optional[str], event_id: Optional[str] | Omit = omit) -> None:
        """Gives the model something to say aloud.

        Args:
            content: The text.
            delegation_id: The delegation that it belongs to; `None` for none.
            event_id: An id of your own; an error of the server names it.
        """
        self._send(
            {
                "type": "session.commentary.append",
                "content": content,
                "delegation_id": delegation_id,
                "event_id": event_id,
            }
        )


class ForksSessionInputAudioResource(BaseForksConnectionResource):
    """Events `session.input_audio.…`."""

    def append(self, *, audio: str, event_id: Optional[str] | Omit = omit) -> None:
        """Sends audio of the user.

        Args:
            audio: Base64 of the audio.
            event_id: An id of your own; an error of the server names it.
        """
        self._send({"type": "session.input_audio.append", "audio": audio, "event_id": event_id})

    def mute(self, *, event_id: Optional[str] | Omit = omit) -> None:
        """Stops listening to the user.

        Args:
            event_id: An id of your own; an error of the server names it.
        """
        self._send({"type": "session.input_audio.mute", "event_id": event_id})

    def unmute(self, *, event_id: Optional[str] | Omit = omit) -> None:
        """Listens to the user again.

        Args:
            event_id: An id of your own; an error of the server names it.
        """
        self._send({"type": "session.input_audio.unmute", "event_id": event_id})


class ForksSessionInstructionsResource(BaseForksConnectionResource):
    """Events `session.instructions.…`."""

    def append(self, *, content: str, delegation_id: Optional[str], event_id: Optional[str] | Omit = omit) -> None:
        """Gives the model further instructions.

        Args:
            content: The text.
            delegation_id: The delegation that it belongs to; `None` for none.
            event_id: An id of your own; an error of the server names it.
        """
        self._send(
            {
                "type": "session.instructions.append",
                "content": content,
                "delegation_id": delegation_id,
                "event_id": event_id,
            }
        )


class ForksSessionOutputAudioResource(BaseForksConnectionResource):
    """Events `session.output_audio.…`."""

    @cached_property
    def fixture(self) -> ForksSessionOutputAudioFixtureResource:
        """Events `session.output_audio.fixture.…`."""
        return ForksSessionOutputAudioFixtureResource(self._connection)


class ForksSessionOutputAudioFixtureResource(BaseForksConnectionResource):
    """Events `session.output_audio.fixture.…`."""

    def play(self, *, audio: str, event_id: Optional[str] | Omit = omit) -> None:
        """Plays recorded audio to the user.

        Args:
            audio: Base64 of the audio.
            event_id: An id of your own; an error of the server names it.
        """
        self._send({"type": "session.output_audio.fixture.play", "audio": audio, "event_id": event_id})


class ForksSessionThinkingResource(BaseForksConnectionResource):
    """Events `session.thinking.…`."""

    def append(self, *, content: str, delegation_id: Optional[str], event_id: Optional[str] | Omit = omit) -> None:
        """Gives the model a thought that it does not speak.

        Args:
            content: The text.
            delegation_id: The delegation that it belongs to; `None` for none.
            event_id: An id of your own; an error of the server names it.
        """
        self._send(
            {
                "type": "session.thinking.append",
                "content": content,
                "delegation_id": delegation_id,
                "event_id": event_id,
            }
        )


class ForksDecisionResource(BaseForksConnectionResource):
    """Events `decision.…`."""

    @cached_property
    def item(self) -> ForksDecisionItemResource:
        """Events `decision.item.…`."""
        return ForksDecisionItemResource(self._connection)

    def create(self, *, event_id: str) -> None:
        """Asks for a decision about the conversation.

        Args:
            event_id: An id of your own; an error of the server names it.
        """
        self._send({"type": "decision.create", "event_id": event_id})


class ForksDecisionItemResource(BaseForksConnectionResource):
    """Events `decision.item.…`."""

    def delete(self, *, item_id: str, event_id: Optional[str] | Omit = omit) -> None:
        """Takes an item out of what decisions are about.

        Args:
            item_id: The id of the item.
            event_id: An id of your own; an error of the server names it.
        """
        self._send({"type": "decision.item.delete", "item_id": item_id, "event_id": event_id})

    def create(self, *, item: DecisionItemCreateEventParamItemUnion, event_id: Optional[str] | Omit = omit) -> None:
        """Adds an item to what decisions are about.

        Args:
            item: The item.
            event_id: An id of your own; an error of the server names it.
        """
        self._send({"type": "decision.item.create", "item": item, "event_id": event_id})


class ForksResponseResource(BaseForksConnectionResource):
    """Events `response.…`."""

    @cached_property
    def item(self) -> ForksResponseItemResource:
        """Events `response.item.…`."""
        return ForksResponseItemResource(self._connection)

    def create(self, *, event_id: Optional[str] | Omit = omit) -> None:
        """Asks the model for a response; with voice activity detection the server does that by itself.

        Args:
            event_id: An id of your own; an error of the server names it.
        """
        self._send({"type": "response.create", "event_id": event_id})


class ForksResponseItemResource(BaseForksConnectionResource):
    """Events `response.item.…`."""

    def create(self, *, item: ResponseInputItemParam, event_id: Optional[str] | Omit = omit) -> None:
        """Adds an item to what the delegated response is about.

        Args:
            item: The item.
            event_id: An id of your own; an error of the server names it.
        """
        self._send({"type": "response.item.create", "item": item, "event_id": event_id})


class SidebandConnection(Connection["SidebandReceived", "SidebandSent"]):
    """An open connection of `client.live.sideband.connect()`."""

    _events = "openai_realtime.types.live_events:ConnectServerEvent"

    @cached_property
    def session(self) -> SidebandSessionResource:
        """Events `session.…`."""
        return SidebandSessionResource(self)

    @cached_property
    def transport(self) -> SidebandTransportResource:
        """Events `transport.…`."""
        return SidebandTransportResource(self)

    @cached_property
    def decision(self) -> SidebandDecisionResource:
        """Events `decision.…`."""
        return SidebandDecisionResource(self)

    @cached_property
    def response(self) -> SidebandResponseResource:
        """Events `response.…`."""
        return SidebandResponseResource(self)


class SidebandConnectionManager(ConnectionManager["SidebandConnection", "SidebandSent"]):
    """Opens a connection: `with client.live.sideband.connect() as connection:`."""

    _connection_class = SidebandConnection

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
            session_id: The id of the session.
            graceful_close: Whether the session goes on when this connection is closed.
            extra_query: Query parameters, over those of the client.
            extra_headers: Headers, over those of the client.
            websocket_connection_options: Options of the websockets library.
            on_reconnecting: Asked before a lost connection is replaced; without it, none is.
            max_retries: How often that is tried.
            initial_delay: Seconds before the first attempt; they double each time.
            max_delay: Seconds that no delay exceeds.
            max_queue_size: How many bytes may wait to be sent.
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


def connect_sideband(resource: Any, **settings: Any) -> SidebandConnectionManager:
    """Returns the manager of a connection, for the resource that opens it."""
    return SidebandConnectionManager(client=resource._client, **settings)


class BaseSidebandConnectionResource(ConnectionResource["SidebandConnection"]):
    """What the events of a `SidebandConnection` are methods of."""


class SidebandSessionResource(BaseSidebandConnectionResource):
    """Events `session.…`."""

    @cached_property
    def commentary(self) -> SidebandSessionCommentaryResource:
        """Events `session.commentary.…`."""
        return SidebandSessionCommentaryResource(self._connection)

    @cached_property
    def input_audio(self) -> SidebandSessionInputAudioResource:
        """Events `session.input_audio.…`."""
        return SidebandSessionInputAudioResource(self._connection)

    @cached_property
    def instructions(self) -> SidebandSessionInstructionsResource:
        """Events `session.instructions.…`."""
        return SidebandSessionInstructionsResource(self._connection)

    @cached_property
    def output_audio(self) -> SidebandSessionOutputAudioResource:
        """Events `session.output_audio.…`."""
        return SidebandSessionOutputAudioResource(self._connection)

    @cached_property
    def thinking(self) -> SidebandSessionThinkingResource:
        """Events `session.thinking.…`."""
        return SidebandSessionThinkingResource(self._connection)

    def close(self, *, event_id: Optional[str] | Omit = omit) -> None:
        """Ends the session once what was sent has been processed.

        Args:
            event_id: An id of your own; an error of the server names it.
        """
        self._send({"type": "session.close", "event_id": event_id})

    def update(self, *, session: SessionUpdateConfigParam, event_id: Optional[str] | Omit = omit) -> None:
        """Changes the configuration of the session; what is left out stays as it is.

        Args:
            session: The configuration.
            event_id: An id of your own; an error of the server names it.
        """
        self._send({"type": "session.update", "session": session, "event_id": event_id})


class SidebandSessionCommentaryResource(BaseSidebandConnectionResource):
    """Events `session.commentary.…`."""

    def append(self, *, content: str, delegation_id: Optional[str], event_id: Optional[str] | Omit = omit) -> None:
        """Gives the model something to say aloud.

        Args:
            content: The text.
            delegation_id: The delegation that it belongs to; `None` for none.
            event_id: An id of your own; an error of the server names it.
        """
        self._send(
            {
                "type": "session.commentary.append",
                "content": content,
                "delegation_id": delegation_id,
                "event_id": event_id,
            }
        )


class SidebandSessionInputAudioResource(BaseSidebandConnectionResource):
    """Events `session.input_audio.…`."""

    def mute(self, *, event_id: Optional[str] | Omit = omit) -> None:
        """Stops listening to the user.

        Args:
            event_id: An id of your own; an error of the server names it.
        """
        self._send({"type": "session.input_audio.mute", "event_id": event_id})

    def unmute(self, *, event_id: Optional[str] | Omit = omit) -> None:
        """Listens to the user again.

        Args:
            event_id: An id of your own; an error of the server names it.
        """
        self._send({"type": "session.input_audio.unmute", "event_id": event_id})


class SidebandSessionInstructionsResource(BaseSidebandConnectionResource):
    """Events `session.instructions.…`."""

    def append(self, *, content: str, delegation_id: Optional[str], event_id: Optional[str] | Omit = omit) -> None:
        """Gives the model further instructions.

        Args:
            content: The text.
            delegation_id: The delegation that it belongs to; `None` for none.
            event_id: An id of your own; an error of the server names it.
        """
        self._send(
            {
                "type": "session.instructions.append",
                "content": content,
                "delegation_id": delegation_id,
                "event_id": event_id,
            }
        )


class SidebandSessionOutputAudioResource(BaseSidebandConnectionResource):
    """Events `session.output_audio.…`."""

    @cached_property
    def fixture(self) -> SidebandSessionOutputAudioFixtureResource:
        """Events `session.output_audio.fixture.…`."""
        return SidebandSessionOutputAudioFixtureResource(self._connection)


class SidebandSessionOutputAudioFixtureResource(BaseSidebandConnectionResource):
    """Events `session.output_audio.fixture.…`."""

    def play(self, *, audio: str, event_id: Optional[str] | Omit = omit) -> None:
        """Plays recorded audio to the user.

        Args:
            audio: Base64 of the audio.
            event_id: An id of your own; an error of the server names it.
        """
        self._send({"type": "session.output_audio.fixture.play", "audio": audio, "event_id": event_id})


class SidebandSessionThinkingResource(BaseSidebandConnectionResource):
    """Events `session.thinking.…`."""

    def append(self, *, content: str, delegation_id: Optional[str], event_id: Optional[str] | Omit = omit) -> None:
        """Gives the model a thought that it does not speak.

        Args:
            content: The text.
            delegation_id: The delegation that it belongs to; `None` for none.
            event_id: An id of your own; an error of the server names it.
        """
        self._send(
            {
                "type": "session.thinking.append",
                "content": content,
                "delegation_id": delegation_id,
                "event_id": event_id,
            }
        )


class SidebandTransportResource(BaseSidebandConnectionResource):
    """Events `transport.…`."""

    @cached_property
    def dtmf(self) -> SidebandTransportDtmfResource:
        """Events `transport.dtmf.…`."""
        return SidebandTransportDtmfResource(self._connection)


class SidebandTransportDtmfResource(BaseSidebandConnectionResource):
    """Events `transport.dtmf.…`."""

    def send(self, *, event: str, event_id: Optional[str] | Omit = omit) -> None:
        """Sends a key of the phone (DTMF).

        Args:
            event: The key: 0 to 9, `*`, `#`, A to D.
            event_id: An id of your own; an error of the server names it.
        """
        self._send({"type": "transport.dtmf.send", "event": event, "event_id": event_id})


class SidebandDecisionResource(BaseSidebandConnectionResource):
    """Events `decision.…`."""

    @cached_property
    def item(self) -> SidebandDecisionItemResource:
        """Events `decision.item.…`."""
        return SidebandDecisionItemResource(self._connection)

    def create(self, *, event_id: str) -> None:
        """Asks for a decision about the conversation.

        Args:
            event_id: An id of your own; an error of the server names it.
        """
        self._send({"type": "decision.create", "event_id": event_id})


class SidebandDecisionItemResource(BaseSidebandConnectionResource):
    """Events `decision.item.…`."""

    def delete(self, *, item_id: str, event_id: Optional[str] | Omit = omit) -> None:
        """Takes an item out of what decisions are about.

        Args:
            item_id: The id of the item.
            event_id: An id of your own; an error of the server names it.
        """
        self._send({"type": "decision.item.delete", "item_id": item_id, "event_id": event_id})

    def create(self, *, item: DecisionItemCreateEventParamItemUnion, event_id: Optional[str] | Omit = omit) -> None:
        """Adds an item to what decisions are about.

        Args:
            item: The item.
            event_id: An id of your own; an error of the server names it.
        """
        self._send({"type": "decision.item.create", "item": item, "event_id": event_id})


class SidebandResponseResource(BaseSidebandConnectionResource):
    """Events `response.…`."""

    @cached_property
    def item(self) -> SidebandResponseItemResource:
        """Events `response.item.…`."""
        return SidebandResponseItemResource(self._connection)

    def create(self, *, event_id: Optional[str] | Omit = omit) -> None:
        """Asks the model for a response; with voice activity detection the server does that by itself.

        Args:
            event_id: An id of your own; an error of the server names it.
        """
        self._send({"type": "response.create", "event_id": event_id})


class SidebandResponseItemResource(BaseSidebandConnectionResource):
    """Events `response.item.…`."""

    def create(self, *, item: ResponseInputItemParam, event_id: Optional[str] | Omit = omit) -> None:
        """Adds an item to what the delegated response is about.

        Args:
            item: The item.
            event_id: An id of your own; an error of the server names it.
        """
        self._send({"type": "response.item.create", "item": item, "event_id": event_id})
