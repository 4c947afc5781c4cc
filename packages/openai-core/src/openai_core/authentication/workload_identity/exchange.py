"""The token exchange (RFC 8693): what is sent for an identity, and what the answer means. Without I/O."""

from __future__ import annotations

import re
import time
from typing import TYPE_CHECKING, Any, Dict, Mapping, NamedTuple, Optional

from ...errors import ArgumentError, OAuthError, OpenAIError
from ...retry_facts import retry_facts_of_status
from ..credentials import plain
from .identities import is_finite_number

if TYPE_CHECKING:
    import httpx

TOKEN_EXCHANGE_URL = "https://auth.openai.com/oauth/token"
TOKEN_EXCHANGE_GRANT_TYPE = "urn:ietf:params:oauth:grant-type:token-exchange"
X509_TOKEN_EXCHANGE_URL = "https://mtls.auth.openai.com/oauth/token"
X509_SUBJECT_TOKEN_TYPE = "urn:openai:params:oauth:token-type:x509"
SUBJECT_TOKEN_TYPES = {
    "jwt": "urn:ietf:params:oauth:token-type:jwt",
    "id": "urn:ietf:params:oauth:token-type:id_token",
}
REFUSALS = (400, 401, 403)
_BEARER_TOKEN = re.compile(r"[A-Za-z0-9\-._~+/]+=*")
"""RFC 6750, section 2.1."""


class AccessToken(NamedTuple):
    """A token of the API, and its life in seconds.

    Attributes:
        value: The text that follows `Bearer` in the header.
        lifetime: For how many seconds from now the API accepts it.
    """

    value: str
    lifetime: float


class TokenExchangeError(OpenAIError):
    """The exchange failed for a reason that may pass.

    Attributes:
        status: The HTTP status of the answer.
    """

    status: int

    def __init__(self, status: int) -> None:
        super().__init__(f"The token exchange failed with status {status}.")
        self.status = status

    def __reduce__(self) -> Any:
        return (type(self), (self.status,))


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


def read_answer(response: httpx.Response, *, only_code: bool = False) -> AccessToken:
    """Returns the token of an answer.

    Args:
        response: The answer of the token endpoint, with its body read.
        only_code: Whether an error is to show nothing of a refusal but its code; the issuer may say more than others
            should read.

    Raises:
        OAuthError: The exchange was refused.
        TokenExchangeError: The service failed.
        OpenAIError: The answer holds no usable token.
    """
    try:
        body = response.json()
    except ValueError:
        body = None
    if response.status_code in REFUSALS:
        raise OAuthError(response=response, body=_code_of(body) if only_code else body)
    if not response.is_success:
        raise _failure(response)
    answer = body if isinstance(body, dict) else {}
    token, lifetime = answer.get("access_token"), answer.get("expires_in")
    if not isinstance(token, str) or _BEARER_TOKEN.fullmatch(token) is None:
        raise OpenAIError("The answer of the token exchange holds no usable access_token.")
    if str(answer.get("token_type", "Bearer")).lower() != "bearer":
        raise OpenAIError("The answer of the token exchange holds a token of another type than Bearer.")
    if not isinstance(lifetime, (int, float)) or not is_finite_number(lifetime) or lifetime <= 0:
        raise OpenAIError("The answer of the token exchange holds no usable expires_in.")
    return AccessToken(token, float(lifetime))


def _code_of(body: object) -> Optional[Dict[str, object]]:
    code = body.get("error") if isinstance(body, dict) else None
    return {"error": code} if isinstance(code, str) else None


def _failure(response: httpx.Response) -> OpenAIError:
    status = response.status_code
    if retry_facts_of_status(status, response.headers, time.time()).retryable:
        return TokenExchangeError(status)
    return OpenAIError(f"The token exchange failed with status {status}.")
