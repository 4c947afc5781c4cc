"""What `websocket_connection_options` passes on to the websockets library."""

from __future__ import annotations

from collections.abc import Mapping as MappingABC
from typing import TYPE_CHECKING, Any, Dict, Mapping, Optional, Sequence, Tuple, Union

from typing_extensions import TypedDict

from openai_core.errors import ArgumentError

if TYPE_CHECKING:
    from ssl import SSLContext

    from typing_extensions import Literal
    from websockets.extensions import ClientExtensionFactory
    from websockets.typing import Origin, Subprotocol


class SyncWebSocketConnectionOptions(TypedDict, total=False):
    """Options of `websockets.sync.client.connect`. What is left out has the default of the websockets library.

    Attributes:
        extensions: Extensions to offer.
        subprotocols: Subprotocols to offer, the best first.
        compression: `"deflate"` or `None`. Off by default here, unless `max_size` is set.
        max_size: The largest message in bytes; `None`, the default here, for no limit.
        max_queue: How many frames are received ahead, or the two marks between which receiving pauses. It needs
            websockets 14.
        ssl: The TLS context, for an authority of your own or a client certificate; `wss` only.
        server_hostname: The name that the certificate must have, if it is not that of the address.
        proxy: The proxy's URL; `True` for those of the environment (the default), `None` for none. It
            needs websockets 15.
        origin: The `Origin` header.
        open_timeout: Seconds for the handshake; `None` for no limit, default 10.
        ping_interval: Seconds between pings that keep the connection open; `None` for none, default 20. The synchronous
            flavour takes it from websockets 15.
        ping_timeout: Seconds to wait for the answer to a ping; `None` for no limit, default 20.
        close_timeout: Seconds to wait for the server's goodbye; `None` for no limit, default 10.
    """

    extensions: Optional[Sequence[ClientExtensionFactory]]
    """Extensions of the protocol to offer; none by default."""
    subprotocols: Optional[Sequence[Subprotocol]]
    """Subprotocols to offer, the preferred one first."""
    compression: Optional[str]
    max_size: Optional[int]
    max_queue: Union[int, None, Tuple[Optional[int], Optional[int]]]
    ssl: Optional[SSLContext]
    server_hostname: Optional[str]
    proxy: Union[str, None, Literal[True]]
    origin: Optional[Origin]
    open_timeout: Optional[float]
    ping_interval: Optional[float]
    ping_timeout: Optional[float]
    close_timeout: Optional[float]


class WebSocketConnectionOptions(SyncWebSocketConnectionOptions, total=False):
    """Options of `websockets.asyncio.client.connect`, which has one more.

    Attributes:
        write_limit: How many bytes may wait to be written, or the two marks between which sending pauses.
    """

    write_limit: Union[int, Tuple[int, Optional[int]]]


WebsocketConnectionOptions = WebSocketConnectionOptions
"""An older spelling."""


def with_defaults(options: Mapping[str, Any]) -> Dict[str, Any]:
    """Returns the options with the defaults of the SDK.

    Args:
        options: What `websocket_connection_options=` was given.

    Raises:
        ArgumentError: They are no mapping, or hold headers.
    """
    if not isinstance(options, MappingABC):
        raise ArgumentError(f"`websocket_connection_options` is a dictionary, not {type(options).__name__!r}.")
    for name in ("additional_headers", "user_agent_header"):
        if name in options:
            raise ArgumentError(f"Headers of a WebSocket are given as `extra_headers`, not as {name!r} of its options.")
    completed = {"max_size": None, **options}
    if completed["max_size"] is None:
        completed.setdefault("compression", None)
    return completed
