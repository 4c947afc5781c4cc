"""Who sends: the SDK's own transports, or httpx."""

from __future__ import annotations

import os
from typing import Any, Dict, Optional

from ...errors import ConfigurationError

_VARIABLE = "OPENAI_HTTP_TRANSPORT"
_ARGUMENT = "http_transport"
_BRINGS_TRANSPORT = ("transport", "app", "proxies")
"""Arguments of httpx that bring another transport."""

_KEEPS_TO_HTTPX = (*_BRINGS_TRANSPORT, "http1", "http2")
"""Those, and the ones that ask for another protocol."""


def transport_choice(options: Dict[str, Any]) -> Optional[str]:
    """Returns "sdk", "httpx", or `None` where the arguments of a client bring a transport or need another protocol.

    Args:
        options: The arguments of a default client: `http_transport` counts and is taken out, then the variable
            `OPENAI_HTTP_TRANSPORT`.

    Raises:
        ConfigurationError: There is no transport of that name.
    """
    chosen = options.pop(_ARGUMENT, None)
    source = f"`{_ARGUMENT}`"
    if chosen is None:
        chosen = os.environ.get(_VARIABLE, "").strip() or "sdk"
        source = f"The environment variable {_VARIABLE}"
    if chosen not in ("sdk", "httpx"):
        raise ConfigurationError(f'{source} is {chosen!r}, but must be "sdk" or "httpx".')
    return None if any(options.get(name) is not None for name in _KEEPS_TO_HTTPX) else str(chosen)


def brings_transport(options: Dict[str, Any]) -> bool:
    """Tells whether the arguments of a client bring a transport of their own.

    Args:
        options: The arguments of an HTTP client.
    """
    return any(options.get(name) is not None for name in _BRINGS_TRANSPORT)
