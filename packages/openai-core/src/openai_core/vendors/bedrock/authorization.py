"""How requests to Bedrock are authenticated: with a bearer token, or with a signature. Never outside its origin."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Awaitable, Callable, Dict, Union

from ...authentication.credentials import bearer, plain
from ...effects import Call, CallInThread
from ...encoding.urls import origin_of
from ...errors import ArgumentError, OpenAIError
from .signing import SIGNATURE_HEADERS

if TYPE_CHECKING:
    import httpx

    from ...effects import Flow
    from ...options import FinalRequestOptions
    from .signing import RequestSigner

BedrockTokenProvider = Callable[[], Union[str, Awaitable[str]]]
SyncBedrockTokenProvider = Callable[[], str]


class BearerAuthorization:
    """Authenticates with the token that a function gives, asked before each attempt.

    Args:
        token: Gives the token; an awaitable of it only in asynchronous clients.
        base_url: Where the token may go.
    """

    def __init__(self, token: BedrockTokenProvider, base_url: str) -> None:
        self._token = token
        self._base_url = base_url

    def authorize(self, request: httpx.Request) -> Flow[None]:
        """Adds the token to a request.

        Args:
            request: The request, which gets an `Authorization` header.

        Raises:
            ArgumentError: The request has an Authorization header, or would leave the provider's origin; or the token
                cannot stand in a header.
            OpenAIError: The function failed, or gave no token.
        """
        _check(request, self._base_url)
        try:
            token = yield Call(self._token)
        except OpenAIError:
            raise
        except Exception as error:
            raise OpenAIError("The bearer token for Bedrock could not be resolved: its function failed.") from error
        if hasattr(token, "__await__"):
            getattr(token, "close", lambda: None)()
            raise ArgumentError("A Bedrock token function that must be awaited needs the asynchronous client.")
        token = plain(token)
        if not isinstance(token, str) or not token.strip():
            raise ArgumentError("The function that gives Bedrock's bearer token must return a text that is not empty.")
        request.headers.update(bearer(token))


class SignatureAuthorization:
    """Signs requests with AWS credentials.

    Args:
        signer: Makes the signatures.
        base_url: Where signed requests may go.
    """

    def __init__(self, signer: RequestSigner, base_url: str) -> None:
        self._signer = signer
        self._base_url = base_url

    def transform(self, options: FinalRequestOptions) -> FinalRequestOptions:
        """Refuses to follow redirects: another address needs another signature.

        Args:
            options: The options of the call.
        """
        if options.follow_redirects:
            raise ArgumentError(
                "A signed request to Bedrock cannot follow redirects; send a new one to where it leads."
            )
        return options

    def authorize(self, request: httpx.Request) -> Flow[None]:
        """Signs a request.

        Args:
            request: The request, which gets the headers of the signature.

        Raises:
            ArgumentError: The request has an Authorization header, a body that can be read only once, or would leave
                the provider's origin.
            OpenAIError: No credentials could be found.
        """
        _check(request, self._base_url)
        body = _whole_body(request)
        sent = {name: value for name, value in request.headers.items() if name.lower() not in SIGNATURE_HEADERS}
        method, url = request.method, str(request.url)
        signed: Dict[str, str] = yield CallInThread(
            lambda: self._signer.signed_headers(method, url, sent, body), abandons=True
        )
        for name in SIGNATURE_HEADERS:
            request.headers.pop(name, None)
        request.headers.update(signed)


def _check(request: httpx.Request, base_url: str) -> None:
    if "authorization" in request.headers:
        raise ArgumentError("The Bedrock provider authenticates by itself; leave the Authorization header out.")
    if origin_of(str(request.url)) != origin_of(base_url):
        raise ArgumentError("Credentials for Bedrock are not sent to another origin than the provider's `base_url`.")


def _whole_body(request: Any) -> bytes:
    body = getattr(request, "_content", None)
    if not isinstance(body, bytes):
        raise ArgumentError(
            "A request to Bedrock can only be signed with its whole body in memory; pass bytes, or use a bearer token."
        )
    return body
