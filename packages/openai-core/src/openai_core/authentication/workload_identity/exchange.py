"""The token exchange (RFC 8693): what is sent for an identity. Without I/O; `token_answers.py` reads the answer."""

from __future__ import annotations

from typing import Any, Dict, Mapping, Optional

from ...errors import ArgumentError, OpenAIError
from ..credentials import plain

TOKEN_EXCHANGE_URL = "https://auth.openai.com/oauth/token"
TOKEN_EXCHANGE_GRANT_TYPE = "urn:ietf:params:oauth:grant-type:token-exchange"
X509_TOKEN_EXCHANGE_URL = "https://mtls.auth.openai.com/oauth/token"
X509_SUBJECT_TOKEN_TYPE = "urn:openai:params:oauth:token-type:x509"
SUBJECT_TOKEN_TYPES = {
    "jwt": "urn:ietf:params:oauth:token-type:jwt",
    "id": "urn:ietf:params:oauth:token-type:id_token",
}


def exchange_body(identity: Mapping[str, Any], subject_token: Optional[object]) -> Dict[str, object]:
    """Returns the body of the exchange; without a subject token for a certificate.

    Args:
        identity: The checked identity.
        subject_token: What the platform vouches for the workload with; `None` for a certificate.
    """
    ids = {name: identity[name] for name in ("identity_provider_id", "service_account_id")}
    if identity.get("type") == "x509":
        return {"grant_type": TOKEN_EXCHANGE_GRANT_TYPE, "subject_token_type": X509_SUBJECT_TOKEN_TYPE, **ids}
    subject_token = plain(subject_token)
    if not subject_token:
        raise OpenAIError("The provider of the workload identity returned an empty subject token.")
    kind = identity["provider"]["token_type"]
    if kind not in SUBJECT_TOKEN_TYPES:
        raise ArgumentError(f"Unsupported subject token type {kind!r}; use 'jwt' or 'id'.")
    return {
        "grant_type": TOKEN_EXCHANGE_GRANT_TYPE,
        "subject_token": subject_token,
        "subject_token_type": SUBJECT_TOKEN_TYPES[kind],
        **ids,
    }
