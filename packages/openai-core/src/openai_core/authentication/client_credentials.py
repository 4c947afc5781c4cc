"""OAuth 2.0 client credentials (RFC 6749, section 4.4): id and secret are exchanged for tokens, in place of a key."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Dict, Mapping, Optional, Sequence, Union
from urllib.parse import quote_plus, urlencode

from ..encoding.urls import problem_of_host, shown
from ..errors import ConfigurationError
from ..options import INFINITE, is_number
from ..timeouts import timeouts_of
from .locks import new_lock
from .token_answers import AccessToken, read_answer
from .token_credential import EXCHANGE_TIMEOUT_SECONDS, TokenCredential

if TYPE_CHECKING:
    import httpx

    from ..effects import Flow

REFRESH_BUFFER_SECONDS = 60.0
_FORM = "application/x-www-form-urlencoded"


class ClientCredentials:
    """Who a program is for an OAuth 2.0 server, given to a client in place of a key.

    The token is asked for when the first call needs it, kept by the client (and shared with its copies), renewed before
    it ends by one call at a time, and asked for once more where the API answers 401::

        client = NotesClient(
            api_key=ClientCredentials("https://auth.internal/token", client_id="…", client_secret="…", scope="notes")
        )

    Args:
        token_url: Where tokens are given.
        client_id: The id of the program.
        client_secret: Its secret; never shown.
        scope: What the token is to be good for: texts, or one with spaces between. Default: what the server gives.
        parameters: Further fields of the request, such as `{"audience": "…"}`. Default: none.
        secret_in_body: Whether id and secret are fields of the request. Default: they travel as Basic authentication,
            which every server takes (section 2.3.1).
        refresh_buffer_seconds: How long before its end a token is renewed, at most half of its life. Default: 60.

    Raises:
        ConfigurationError: Something is missing or no token can be asked for there.
    """

    def __init__(
        self,
        token_url: str,
        *,
        client_id: str,
        client_secret: str,
        scope: Union[str, Sequence[str], None] = None,
        parameters: Optional[Mapping[str, str]] = None,
        secret_in_body: bool = False,
        refresh_buffer_seconds: float = REFRESH_BUFFER_SECONDS,
    ) -> None:
        for name, value in (("token_url", token_url), ("client_id", client_id), ("client_secret", client_secret)):
            if not isinstance(value, str) or not value.strip():
                raise ConfigurationError(f"Client credentials need a text as `{name}`.")
        is_address = token_url.lower().startswith(("https://", "http://"))
        problem = problem_of_host(token_url) if is_address else "begins neither with https:// nor with http://"
        if problem:
            raise ConfigurationError(f"No token can be asked for at {shown(token_url)!r}: it {problem}.")
        if not is_number(refresh_buffer_seconds, most=INFINITE):
            raise ConfigurationError(
                f"`refresh_buffer_seconds` takes seconds of at least 0, got {refresh_buffer_seconds!r}."
            )
        self.token_url = token_url
        self.client_id = client_id
        self.refresh_buffer_seconds = refresh_buffer_seconds
        self._secret = client_secret
        self._secret_in_body = secret_in_body
        self._fields = dict(parameters or {})
        if scope is not None:
            self._fields["scope"] = scope if isinstance(scope, str) else " ".join(scope)

    def credential_for(self, client: Any) -> ClientCredentialsCredential:
        """Makes what authenticates the calls of one client.

        Args:
            client: The client whose calls they are.
        """
        return ClientCredentialsCredential(self, client)

    def headers(self) -> Dict[str, str]:
        """Returns the headers of a request for a token."""
        headers = {"Accept": "application/json", "Content-Type": _FORM}
        if not self._secret_in_body:
            from base64 import b64encode

            # Both are encoded as in a form before they are joined (section 2.3.1).
            pair = f"{quote_plus(self.client_id)}:{quote_plus(self._secret)}"
            headers["Authorization"] = f"Basic {b64encode(pair.encode()).decode()}"
        return headers

    def body(self) -> bytes:
        """Returns the body of a request for a token."""
        fields = {"grant_type": "client_credentials", **self._fields}
        if self._secret_in_body:
            fields.update(client_id=self.client_id, client_secret=self._secret)
        return urlencode(fields).encode()

    def __repr__(self) -> str:
        return f"{type(self).__name__}({shown(self.token_url)!r}, client_id={self.client_id!r})"


class ClientCredentialsCredential(TokenCredential):
    """The tokens of one client.

    Args:
        credentials: Who the program is.
        client: The client. Its connections carry the requests, without its headers and cookies.
        details: The retry policy, the number of retries and the clock, in place of the client's.
    """

    def __init__(self, credentials: ClientCredentials, client: Any, **details: Any) -> None:
        details = {"retry_policy": client.retry_policy, "max_retries": client.max_retries, **details}
        lock = new_lock(asynchronous=client._asynchronous)
        super().__init__(lock, buffer=credentials.refresh_buffer_seconds, **details)
        self._credentials = credentials
        self._client = client

    def _offer(self) -> Flow[Any]:
        yield from ()
        return self._credentials.body()

    def _request(self, offer: Any) -> httpx.Request:
        from ..transports.libraries import library_of

        headers = {**self._credentials.headers(), "User-Agent": self._client.user_agent}
        extensions = {"timeout": timeouts_of(EXCHANGE_TIMEOUT_SECONDS)}
        request: httpx.Request = library_of(self._client._client).Request(
            "POST", self._credentials.token_url, headers=headers, content=offer, extensions=extensions
        )
        return request

    def _read(self, response: httpx.Response) -> AccessToken:
        return read_answer(response, may_last=True)
