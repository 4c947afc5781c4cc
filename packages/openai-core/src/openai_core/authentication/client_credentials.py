"""OAuth 2.0 client credentials (RFC 6749, section 4.4): id and secret are exchanged for tokens, in place of a key."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Dict, List, Mapping, Optional, Sequence, Union
from urllib.parse import quote_plus, urlencode, urljoin

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

    What is left out is that of the client's service: its `token_url` and `scopes`, and the variables that it names for
    `client_id` and `client_secret`. Where these are set, a client that is given no key at all gets its tokens so.

    The token is asked for when the first call needs it, kept by the client (and shared with its copies), renewed before
    it ends by one call at a time, and asked for once more where the API answers 401::

        client = NotesClient(
            api_key=ClientCredentials("https://auth.internal/token", client_id="…", client_secret="…", scope="notes")
        )

    Args:
        token_url: Where tokens are given. Default: where the service says.
        client_id: The id of the program. Default: that of the environment.
        client_secret: Its secret; never shown. Default: that of the environment.
        scope: What the token is to be good for: texts, or one with spaces between; an empty one for what the server
            gives. Default: the scopes of the service.
        parameters: Further fields of the request, such as `{"audience": "…"}`. Default: none.
        secret_in_body: Whether id and secret are fields of the request. Default: they travel as Basic authentication,
            which every server takes (section 2.3.1).
        refresh_buffer_seconds: How long before its end a token is renewed, at most half of its life. Default: 60.

    Raises:
        ConfigurationError: Something is missing or no token can be asked for there.
    """

    def __init__(
        self,
        token_url: Optional[str] = None,
        *,
        client_id: Optional[str] = None,
        client_secret: Optional[str] = None,
        scope: Union[str, Sequence[str], None] = None,
        parameters: Optional[Mapping[str, str]] = None,
        secret_in_body: bool = False,
        refresh_buffer_seconds: float = REFRESH_BUFFER_SECONDS,
    ) -> None:
        for name, value in (("token_url", token_url), ("client_id", client_id), ("client_secret", client_secret)):
            if value is not None and (not isinstance(value, str) or not value.strip()):
                raise ConfigurationError(f"Client credentials need a text as `{name}`.")
        if token_url is not None:
            _check_address(token_url)
        if not is_number(refresh_buffer_seconds, most=INFINITE):
            raise ConfigurationError(
                f"`refresh_buffer_seconds` takes seconds of at least 0, got {refresh_buffer_seconds!r}."
            )
        self.token_url = token_url
        self.client_id = client_id
        self.scope: Optional[str] = scope if scope is None or isinstance(scope, str) else " ".join(scope)
        self.refresh_buffer_seconds = refresh_buffer_seconds
        self._secret = client_secret
        self._secret_in_body = secret_in_body
        self._parameters = dict(parameters or {})

    def credential_for(self, client: Any) -> ClientCredentialsCredential:
        """Makes what authenticates the calls of one client.

        Args:
            client: The client whose calls they are.

        Raises:
            ConfigurationError: Neither these credentials nor the service of the client have all that is needed.
        """
        return ClientCredentialsCredential(self._completed(client), client)

    def _completed(self, client: Any) -> ClientCredentials:
        """Returns credentials that lack nothing: what was left out is that of the client's service."""
        service = client.service
        token_url = self.token_url
        if token_url is None and service.token_url is not None:
            token_url = urljoin(client.base_url_text, service.token_url)
        given = {"token_url": token_url, "client_id": self.client_id, "client_secret": self._secret}
        found = {name: value or client._environment.setting(name) for name, value in given.items()}
        missing = [name for name, value in found.items() if value is None]
        if missing:
            raise _incomplete(missing, service)
        return ClientCredentials(
            **found,
            scope=service.scopes if self.scope is None else self.scope,
            parameters=self._parameters,
            secret_in_body=self._secret_in_body,
            refresh_buffer_seconds=self.refresh_buffer_seconds,
        )

    def headers(self) -> Dict[str, str]:
        """Returns the headers of a request for a token."""
        headers = {"Accept": "application/json", "Content-Type": _FORM}
        if not self._secret_in_body:
            from base64 import b64encode

            # Both are encoded as in a form before they are joined (section 2.3.1).
            pair = f"{quote_plus(self.client_id or '')}:{quote_plus(self._secret or '')}"
            headers["Authorization"] = f"Basic {b64encode(pair.encode()).decode()}"
        return headers

    def body(self) -> bytes:
        """Returns the body of a request for a token."""
        fields = {"grant_type": "client_credentials", **({"scope": self.scope} if self.scope else {})}
        fields.update(self._parameters)
        if self._secret_in_body:
            fields.update(client_id=self.client_id or "", client_secret=self._secret or "")
        return urlencode(fields).encode()

    def __repr__(self) -> str:
        address = None if self.token_url is None else shown(self.token_url)
        return f"{type(self).__name__}({address!r}, client_id={self.client_id!r})"


def _check_address(token_url: str) -> None:
    is_address = token_url.lower().startswith(("https://", "http://"))
    problem = problem_of_host(token_url) if is_address else "begins neither with https:// nor with http://"
    if problem:
        raise ConfigurationError(f"No token can be asked for at {shown(token_url)!r}: it {problem}.")


def _incomplete(missing: List[str], service: Any) -> ConfigurationError:
    """Returns the error that neither anybody nor the environment has said what is needed."""
    variables = [service.environment[name] for name in missing if name in service.environment]
    hint = f", or set the environment variable{'s' * (len(variables) > 1)} {' and '.join(variables)}"
    names = " and ".join(f"`{name}`" for name in missing)
    owner = "Client credentials" if service.name is None else f"Client credentials of {service.name}"
    what = "it" if len(missing) == 1 else "them"
    return ConfigurationError(f"{owner} lack {names}. Pass {what} to `ClientCredentials`{hint if variables else ''}.")


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

    @property
    def token_url(self) -> Optional[str]:
        """Where the tokens come from."""
        return self._credentials.token_url

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
