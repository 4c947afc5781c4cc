"""What a client with a certificate checks before each request leaves: its token goes to one host, and alone."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Callable, Collection, List, Mapping, Optional
from urllib.parse import urlsplit

from ...encoding.headers import merged
from ...encoding.urls import origin_of
from ...errors import ArgumentError
from .x509_addresses import check_api_url

if TYPE_CHECKING:
    import httpx

    from ...effects import Flow
    from ...interfaces import CallingClient
    from ...options import FinalRequestOptions

_AUTHORIZATION_EXTENSION = "openai_x509_authorization"
"""Holds the Authorization of a request before hooks have seen it."""

_OTHER_CREDENTIALS = ("api-key", "x-api-key", "proxy-authorization")


class CertificateSigner:
    """Holds that requests with the token of a certificate go where the client was configured to go.

    The certificate itself belongs to the connections of the HTTP client; nothing here touches it.

    Attributes:
        follows_redirects: Always false, because a redirect could lead to another host.

    Args:
        client: The client whose requests are checked.
        issued: Whether the value of an Authorization header is a token of the client.
    """

    authenticates = False
    follows_redirects: Optional[bool] = False

    def __init__(self, client: CallingClient, issued: Callable[[str], bool]) -> None:
        self._client = client
        self._issued = issued

    def prepare(self, options: FinalRequestOptions) -> Flow[FinalRequestOptions]:
        """Leaves the options as they are; what may not be sent is refused before a token is exchanged for it.

        Args:
            options: The options of the call; one with a WebSocket address is refused.

        Raises:
            ArgumentError: The request would leave the configured host, or carry other credentials.
        """
        if options.url.startswith(("ws://", "wss://")):
            raise ArgumentError("WebSocket connections cannot authenticate with an X.509 workload identity.")
        if not self._client.is_closed():
            self._check(self._without_body(options))
        return options
        yield

    def _without_body(self, options: FinalRequestOptions) -> httpx.Request:
        from ...call.requests import request_url
        from ...transports.request_factory import new_request

        headers = merged(self._client.default_headers, options.own_headers)
        url = request_url(self._client, options)
        request: httpx.Request = new_request(self._client._client, method="GET", url=url, headers=headers, timeout=None)
        return request

    def _check(self, request: httpx.Request) -> None:
        check_request(request, self._client.base_url_text, self._client.service.certificate_regions)

    def sign(self, request: httpx.Request) -> Flow[None]:
        """Checks the address, the Host header and the headers of other credentials.

        Args:
            request: The request with all of its headers.

        Raises:
            ArgumentError: The request would leave the configured host, or carry other credentials.
        """
        self._check(request)
        request.extensions[_AUTHORIZATION_EXTENSION] = request.headers.get_list("authorization")
        return
        yield

    def judge_of(self, request: httpx.Request) -> Callable[[httpx.Request], None]:
        """Returns what checks a request as it leaves, whatever hooks and the HTTP client have made of it.

        Args:
            request: The request as it is handed to the HTTP client.
        """
        signed: Optional[List[str]] = request.extensions.get(_AUTHORIZATION_EXTENSION)

        def judge(sent: httpx.Request) -> None:
            self._check(sent)
            values = sent.headers.get_list("authorization")
            # A hook may have put another request in its place.
            if values != signed if signed is not None else not (len(values) == 1 and self._issued(values[0])):
                raise ArgumentError(
                    "Hooks and HTTP clients cannot change the Authorization header of an X.509 workload identity."
                )

        return judge

    def receive(self, response: httpx.Response) -> Flow[httpx.Response]:
        """Leaves the response as it is.

        Args:
            response: The response, whose body has not been read.
        """
        return response
        yield


def check_request(request: httpx.Request, base_url: str, known_addresses: Mapping[str, str]) -> None:
    """Checks a request of a client with a certificate.

    Args:
        request: The request as it would be sent.
        base_url: Where the client was configured to go.
        known_addresses: The service's own addresses, whose certificates bear the names of their hosts.

    Raises:
        ArgumentError: The request would leave the configured host, or carry other credentials.
    """
    url = str(request.url)
    check_api_url(url)
    if origin_of(url) != origin_of(base_url):
        raise ArgumentError("A request with an X.509 workload identity cannot go to another host than `base_url`.")
    _check_host_header(request.headers.get_list("host"), url)
    _check_extensions(request.extensions, request, {str(urlsplit(each).hostname) for each in known_addresses.values()})
    if any(name.lower().replace("_", "-") in _OTHER_CREDENTIALS or name[:1] == ":" for name in request.headers):
        raise ArgumentError("A request with an X.509 workload identity cannot carry an API key or proxy credentials.")


def _check_host_header(values: List[str], url: str) -> None:
    if len(values) != 1 or any(mark in values[0] for mark in "/?#@\\") or not _fits(values[0], url):
        raise ArgumentError("The Host header of a request with an X.509 workload identity must name the URL's host.")


def _fits(host: str, url: str) -> bool:
    try:
        return origin_of(f"https://{host}") == origin_of(url)
    except ValueError:
        return False


def _check_extensions(extensions: Mapping[str, Any], request: httpx.Request, hosts: Collection[str]) -> None:
    target, name = extensions.get("target"), extensions.get("sni_hostname")
    if target is not None and target != request.url.raw_path:
        raise ArgumentError("The `target` of a request with an X.509 workload identity must be the URL's.")
    if name is not None and request.url.host in hosts and str(name).lower() != request.url.host.lower():
        raise ArgumentError("The `sni_hostname` of a request with an X.509 workload identity must be the URL's host.")
