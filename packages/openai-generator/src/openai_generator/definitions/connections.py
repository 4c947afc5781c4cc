"""WebSocket connections as definitions describe them: where they go, what comes back, and the events to send."""

from __future__ import annotations

from dataclasses import dataclass, field, replace

from . import naming
from .helpers import HelperParameter

SETTINGS = (
    HelperParameter(
        "extra_query", "Optional[Query]", "None", about="query parameters of the handshake, over those of the client"
    ),
    HelperParameter(
        "extra_headers", "Optional[Headers]", "None", about="headers of the handshake, over those of the client"
    ),
    HelperParameter(
        "websocket_connection_options",
        "Optional[ConnectionOptions]",
        "None",
        about="keyword arguments for the websockets library, such as `max_size` or `ping_interval`",
    ),
    HelperParameter(
        "on_reconnecting",
        "Optional[OnReconnecting]",
        "None",
        about="asked before a lost connection is replaced; may change the handshake or give up. Without it, none is",
    ),
    HelperParameter(
        "max_retries",
        "int",
        "5",
        about="how many attempts are made to replace a lost connection before the loss is raised (5 by default)",
    ),
    HelperParameter(
        "initial_delay",
        "float",
        "0.5",
        about="seconds before the first of these attempts, doubled for each further one (0.5 by default)",
    ),
    HelperParameter("max_delay", "float", "8.0", about="the most seconds between two of these attempts (8 by default)"),
    HelperParameter(
        "max_queue_size", "int", about="how many bytes of messages may wait to be sent while there is no connection"
    ),
)
"""The parameters that every `connect` has, after its own."""

NAMES = {
    "ConnectionOptions": "openai_realtime.{flavour}.connection",
    "Headers": "openai_core.options",
    "OnReconnecting": "openai_realtime.connection.reconnects",
    "Query": "openai_core.options",
}
"""Where the types of these parameters live."""


@dataclass(frozen=True)
class Event:
    """A client event, sent by a method of its own.

    Attributes:
        type: Its type, which is also the path of the method: `conversation.item.create`.
        about: What sending it does.
        parameters: What it can hold besides its type.
    """

    type: str
    about: str
    parameters: tuple[HelperParameter, ...]

    @property
    def method(self) -> str:
        """The method's name."""
        return self.type.rpartition(".")[2]


@dataclass
class Group:
    """The methods, and further groups, below an attribute of a connection.

    Attributes:
        path: The path of the group, with dots; empty for the connection itself.
        events: The events that are methods here.
        groups: The groups below, by attribute.
    """

    path: str = ""
    events: list[Event] = field(default_factory=list)
    groups: dict[str, Group] = field(default_factory=dict)

    def add(self, event: Event) -> None:
        """Puts an event into the group of its path.

        Args:
            event: A client event.
        """
        group = self
        for step in event.type.split(".")[:-1]:
            group = group.groups.setdefault(step, Group(f"{group.path}.{step}".lstrip(".")))
        group.events.append(event)


@dataclass(frozen=True)
class Connection:
    """One kind of connection.

    Attributes:
        name: What its classes begin with: `Realtime` for `RealtimeConnection`.
        resource: The path of the resource whose `connect` opens it.
        familiar_module: The familiar module of the classes, below `openai.resources`.
        about: What the connection is for.
        path: Where its WebSocket is, below the base URL.
        parameters: The parameters of `connect` that are its own.
        positional: Whether the parameters may be passed by position.
        query: Which of its own parameters are sent in the query.
        headers: Headers of the handshake that belong to the connection.
        takes_deployments: Whether Azure's deployments stand for its models.
        queue_bytes: How many bytes may wait to be sent.
        sends: The type of client events.
        receives: The union of server events, as `area.Name`.
        events: The client events, by the steps of their types.
    """

    name: str
    resource: str
    familiar_module: str
    about: str
    path: str
    parameters: tuple[HelperParameter, ...]
    positional: bool
    query: tuple[str, ...]
    headers: dict[str, str]
    takes_deployments: bool
    queue_bytes: int
    sends: str
    receives: str
    events: Group

    @property
    def function(self) -> str:
        """The name of the function that `connect` runs."""
        return f"connect_{naming.snake(self.name)}"

    @property
    def all_parameters(self) -> tuple[HelperParameter, ...]:
        """The parameters of `connect`."""
        size = str(self.queue_bytes)
        last = replace(SETTINGS[-1], default=size, about=f"{SETTINGS[-1].about} ({self.queue_bytes:,} by default)")
        return (*self.parameters, *SETTINGS[:-1], last)
