"""What `websocket_connection_options` passes on to the websockets library."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Dict, Mapping, Optional, Sequence, Tuple, Union

from typing_extensions import TypedDict

if TYPE_CHECKING:
    from websockets.extensions import ClientExtensionFactory
    from websockets.typing import Subprotocol


class SyncWebSocketConnectionOptions(TypedDict, total=False):
    """Options of `websockets.sync.client.connect`.

    `max_size` is the largest message in bytes; `None`, the default here, means no limit. Without a limit, `compression`
    is off by default. `max_queue` (frames that are received ahead) needs websockets 14 or newer.
    """

    extensions: Optional[Sequence[ClientExtensionFactory]]
    """Extensions of the protocol to offer; none by default."""
    subprotocols: Optional[Sequence[Subprotocol]]
    """Subprotocols to offer, the preferred one first."""
    compression: Optional[str]
    max_size: Optional[int]
    max_queue: Union[int, None, Tuple[Optional[int], Optional[int]]]


class WebSocketConnectionOptions(SyncWebSocketConnectionOptions, total=False):
    """Options of `websockets.asyncio.client.connect`; `write_limit` bounds the bytes that wait to be written."""

    write_limit: Union[int, Tuple[int, Optional[int]]]


WebsocketConnectionOptions = WebSocketConnectionOptions
"""An older spelling."""


def with_defaults(options: Mapping[str, Any]) -> Dict[str, Any]:
    """Returns the options with the defaults of the SDK."""
    completed = {"max_size": None, **options}
    if completed["max_size"] is None:
        completed.setdefault("compression", None)
    return completed
