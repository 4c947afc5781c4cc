"""What servers of tokens answer (RFC 6749, section 5): a token and its life, or why there is none."""

from __future__ import annotations

import re
import time
from typing import TYPE_CHECKING, Any, Dict, NamedTuple, Optional

from ..errors import OAuthError, OpenAIError
from ..options import INFINITE, LARGEST, is_number
from ..retry_facts import retry_facts_of_status

if TYPE_CHECKING:
    import httpx

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


def read_answer(response: httpx.Response, *, may_last: bool = False, only_code: bool = False) -> AccessToken:
    """Returns the token of an answer.

    Args:
        response: The answer of the token endpoint, with its body read.
        may_last: Whether a token without `expires_in` counts; it is used until it is refused. Default: no.
        only_code: Whether an error is to show nothing of a refusal but its code; the issuer may say more than others
            should read. Default: no.

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
    token, lifetime = answer.get("access_token"), answer.get("expires_in", INFINITE if may_last else None)
    if not isinstance(token, str) or _BEARER_TOKEN.fullmatch(token) is None:
        raise OpenAIError("The answer of the token exchange holds no usable access_token.")
    if str(answer.get("token_type", "Bearer")).lower() != "bearer":
        raise OpenAIError("The answer of the token exchange holds a token of another type than Bearer.")
    if not is_number(lifetime, most=INFINITE if may_last else LARGEST) or lifetime <= 0:
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
