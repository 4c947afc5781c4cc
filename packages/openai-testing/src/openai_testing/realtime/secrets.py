"""Client secrets: keys that live for minutes, which a server makes for a browser or a phone."""

from __future__ import annotations

from typing import Any, Dict, Optional

from ..state import State
from ..wire.errors import APIFailure
from ..wire.messages import Request

PREFIX = "ek_"


def secret_of(state: State, key: str) -> Optional[Dict[str, Any]]:
    """Returns what a client secret was made for; `None` if the key is none.

    Args:
        state: Keeps the secrets.
        key: The key as sent.

    Raises:
        APIFailure: It has expired.
    """
    secret: Optional[Dict[str, Any]] = state.client_secrets.get(key)
    if secret is not None and secret["expires_at"] <= state.now():
        raise APIFailure(401, "The client secret has expired; make a new one.", code="expired_client_secret")
    return secret


def session_of(state: State, request: Request) -> Dict[str, Any]:
    """Returns the configuration of the session that the client's key was made for; empty for other keys.

    Args:
        state: What the endpoints share.
        request: The request of the handshake.
    """
    key = request.headers.get("authorization", "").partition(" ")[2].strip()
    secret = secret_of(state, key)
    return dict(secret["session"]) if secret else {}
