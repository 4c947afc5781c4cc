"""The opening handshake: URL, query, headers, authentication, redirects. No I/O."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from functools import partial
from typing import TYPE_CHECKING, Any, Callable, Dict, Mapping, Tuple
from urllib.parse import parse_qsl, urlencode

from openai_core.effects import Call, is_replaced
from openai_core.encoding.headers import merged
from openai_core.encoding.urls import checked_base_url, credentials_as_header
from openai_core.errors import APIConnectionError, ArgumentError, ConfigurationError
from openai_core.options import FinalRequestOptions, without_omitted

from .refusals import (
    connection_error,
    redirect_target,
    refuse_argument,
    request_of,
    status_of,
    with_websocket_scheme,
)

if TYPE_CHECKING:
    from openai_core.effects import Flow
    from openai_core.interfaces import CallingClient
    from openai_core.options import Headers, Query, SecurityOptions

_BEARER: SecurityOptions = {"bearer_auth": True}
_MOST_REDIRECTS = 10
_HEADER_NAME = re.compile(r"[-!#$%&'*+.^_`|~0-9A-Za-z]+")  # RFC 9110, section 5.1
_NO_HEADER_VALUE = re.compile(r"[\0\r\n]")  # RFC 9110, section 5.5
_UNAUTHORIZED = 401


@dataclass(frozen=True)
class Destination:
    """Where a kind of connection goes.

    Attributes:
        path: The path below the base URL.
        query: Its own query parameters; `omit` leaves one out.
        headers: Headers that belong to it.
        takes_deployments: Whether Azure has it, where the model is a deployment in the query.
    """

    path: str
    query: Mapping[str, object] = field(default_factory=dict)
    headers: Mapping[str, str] = field(default_factory=dict)
    takes_deployments: bool = False


def opened(
    client: CallingClient,
    destination: Destination,
    extra_query: Query,
    extra_headers: Headers,
    connect: Callable[[str, Dict[str, str]], Any],
) -> Flow[Any]:
    """Opens a WebSocket and returns it.

    Redirects are followed within the origin only, so that credentials never leave it. A credential that was refused is
    asked for a new one, once.

    Args:
        client: The client, whose address, headers and credentials are used.
        destination: Where to connect.
        extra_query: Query parameters of the caller, over all others.
        extra_headers: Headers of the caller, over all others.
        connect: Opens a WebSocket, given a URL and headers.

    Raises:
        ArgumentError: The address, a header or an option cannot be used.
        APIStatusError: The server refused with a status of 4xx or 5xx.
        NoWebSocketError: What answered is no WebSocket.
        APIConnectionError: There was no answer.
    """
    reauthenticated = False
    url, headers = yield from prepared(client, destination, extra_query, extra_headers)
    for _ in range(_MOST_REDIRECTS + 1):
        _check_headers(headers)
        try:
            return (yield Call(partial(connect, url, headers)))
        except Exception as error:
            refuse_argument(error, url)
            status = status_of(error)
            target = redirect_target(error, url)
            if target is not None:
                url = target
            elif status == _UNAUTHORIZED and not reauthenticated and _may_renew(client, url, headers):
                reauthenticated = True
                url, headers = yield from prepared(client, destination, extra_query, extra_headers)
            else:
                raise connection_error(client, error, url) from error
    raise APIConnectionError(
        message=f"The API redirected a WebSocket more than {_MOST_REDIRECTS} times.", request=request_of(url)
    )


# Before it is sent


def prepared(
    client: CallingClient, destination: Destination, extra_query: Query, extra_headers: Headers
) -> Flow[Tuple[str, Dict[str, str]]]:
    """Returns the URL and the headers of a handshake.

    Args:
        client: The client that opens the connection.
        destination: Where the connection goes.
        extra_query: Query parameters, over those of the client.
        extra_headers: Headers, over those of the client.
    """
    url, headers = yield from _prepared(client, destination, extra_query, extra_headers)
    return credentials_as_header(url, headers)


def _prepared(
    client: CallingClient, destination: Destination, extra_query: Query, extra_headers: Headers
) -> Flow[Tuple[str, Dict[str, str]]]:
    query = {**without_omitted(destination.query), **_all_values(extra_query)}
    if destination.takes_deployments and hasattr(client, "_configure_realtime"):
        return (yield from _prepared_for_azure(client, destination, query, extra_headers))
    url = websocket_url(client, destination.path, query)
    options = FinalRequestOptions(method="get", url=url, headers=dict(extra_headers), security=_BEARER)
    prepare = client._prepare_options
    if is_replaced(prepare, client._usual_prepare_options):
        options = yield Call(lambda: prepare(options))
    custom = options.own_headers
    if client.signer is not None and not (client.signer.authenticates and client.is_authorized_by(custom)):
        raise ConfigurationError(
            "A WebSocket cannot authenticate with an X.509 identity, nor through a provider; "
            "with a provider, pass an Authorization header of your own."
        )
    authentication: Mapping[str, Any] = client._auth_headers(_BEARER)
    if client.credential is not None and not client.is_authorized_by(custom):
        authentication = yield from client.credential.headers(_BEARER)
    headers = merged(authentication, client.default_headers, destination.headers, custom)
    client._validate_headers(headers, custom)
    return _with_options(client, options), headers


def _prepared_for_azure(
    client: Any, destination: Destination, query: Mapping[str, object], extra_headers: Headers
) -> Flow[Tuple[str, Dict[str, str]]]:
    rest = dict(query)
    model = rest.pop("model", None)
    if not model:
        raise ConfigurationError("Realtime on Azure needs `model`, the name of a deployment.")
    url, authentication = yield Call(lambda: client._configure_realtime(model, rest))
    return str(url), merged(authentication, client.default_headers, destination.headers, extra_headers)


def _with_options(client: CallingClient, options: FinalRequestOptions) -> str:
    """Returns the URL of options that a subclass may have changed."""
    url = options.url if "://" in options.url else websocket_url(client, options.url, {})
    if options.params:
        path, _, query = url.partition("?")
        names = {name for name, _ in parse_qsl(client.qs.stringify(options.params), keep_blank_values=True)}
        kept = [pair for pair in parse_qsl(query, keep_blank_values=True) if pair[0] not in names]
        added = parse_qsl(client.qs.stringify(options.params), keep_blank_values=True)
        url = f"{path}?{urlencode([*kept, *added])}"
    return with_websocket_scheme(url)


def websocket_url(client: CallingClient, path: str, query: Mapping[str, object]) -> str:
    """Returns the URL of a connection.

    Args:
        client: Its `websocket_base_url`, or else its base URL, is where the path goes; its default query is added.
        path: The path, filled in and quoted.
        query: Query parameters; each replaces defaults of its name. `None` is sent as a blank value, a list as repeated
            parameters.

    Raises:
        ConfigurationError: No connection can go to that address.
    """
    if client.websocket_base_url is None:
        base = checked_base_url(client.base_url_text)
    else:
        base = checked_base_url(str(client.websocket_base_url), "websocket_base_url")
    start, _, fixed = base.partition("?")
    defaults = {**client._auth_query(_BEARER), **client.default_query}
    kept = {name: value for name, value in defaults.items() if name not in query}
    pairs = parse_qsl(client.qs.stringify(kept), keep_blank_values=True)
    pairs = _over(pairs, parse_qsl(fixed, keep_blank_values=True))
    values = {name: _blank_for_none(value) for name, value in query.items()}
    own = parse_qsl(client.qs.stringify(values, array_format="repeat"), keep_blank_values=True)
    pairs = [pair for pair in _over(pairs, own) if pair in own or pair[0] not in query]
    url = with_websocket_scheme(start.rstrip("/") + path)
    return f"{url}?{urlencode(pairs)}" if pairs else url


def _all_values(query: Query) -> Mapping[str, object]:
    """Returns parameters with all values of a name; `QueryParams` of an HTTP library show the first one."""
    values_of = getattr(query, "get_list", None)
    if values_of is None:
        return query
    return {
        name: values[0] if len(values) == 1 else values for name, values in ((each, values_of(each)) for each in query)
    }


def _over(pairs: Any, others: Any) -> Any:
    names = {name for name, _ in others}
    return [*(pair for pair in pairs if pair[0] not in names), *others]


def _blank_for_none(value: object) -> object:
    if isinstance(value, (list, tuple)):
        return ["" if item is None else item for item in value]
    return "" if value is None else value


def _check_headers(headers: Mapping[str, Any]) -> None:
    for name, value in headers.items():
        if isinstance(name, str) and not _HEADER_NAME.fullmatch(name):
            raise ArgumentError(f"{name!r} cannot be the name of a header of a WebSocket.")
        if isinstance(value, str) and _NO_HEADER_VALUE.search(value):
            raise ArgumentError(f"The header {name!r} of a WebSocket cannot be sent: its value has a line end in it.")


def _may_renew(client: CallingClient, url: str, headers: Mapping[str, str]) -> bool:
    return client.credential is not None and client.credential.refused(request_of(url, headers))
