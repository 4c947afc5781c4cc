"""Where an Azure client opens its Realtime connections, and with which headers. Without I/O."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Dict, Iterable, List, Mapping, Optional, Protocol, Tuple
from urllib.parse import parse_qsl, urlencode

from ...effects import Call
from ...encoding.urls import checked_base_url
from ...options import without_omitted
from .credential import AzureClient, AzureCredential, key_header
from .routes import check_endpoint

if TYPE_CHECKING:
    import httpx

    from ...effects import Flow
    from ...options import Query

    Connection = Tuple[httpx.URL, Dict[str, str]]


class RealtimeClient(AzureClient, Protocol):
    """What a Realtime connection to Azure needs of a client.

    Attributes:
        websocket_base_url: The address of WebSockets that was given; `None` to derive it.
        base_url_text: The base URL, with a slash at its end.
    """

    websocket_base_url: Any
    base_url_text: str
    _api_version: str
    _azure_deployment: Optional[str]
    _azure_endpoint_text: Optional[str]

    @property
    def _azure_credential(self) -> AzureCredential:
        """Asks for keys and tokens."""
        ...


_SCHEMES = {"http": "ws", "https": "wss"}


def configure_realtime(
    client: RealtimeClient, model: str, extra_query: Query, api_key: Optional[str]
) -> Flow[Connection]:
    """Returns the URL and the authenticating headers of a connection.

    Args:
        client: The client; its deployment goes before `model`.
        model: The deployment to talk to.
        extra_query: Query parameters of this connection.
        api_key: The newest key, where the caller has asked for it already.

    Raises:
        ConfigurationError: The client's address is none, or that of the v1 API.
    """
    from ...transports.httpx import url_of

    own = {**extra_query}
    own.setdefault("api-version", client._api_version)
    own["deployment"] = client._azure_deployment or model
    url, query = _address(client)
    pairs = merged_query(client, query, own)
    headers = yield from _headers(client, api_key)
    return url_of(f"{url}?{urlencode(pairs)}"), headers


def _headers(client: RealtimeClient, api_key: Optional[str]) -> Flow[Dict[str, str]]:
    if api_key is None:
        api_key = client.api_key if client._api_key_provider is None else (yield Call(client._refresh_api_key))
    found = key_header(api_key)
    if found:
        return found
    token = yield from client._azure_credential.token()
    return {"Authorization": f"Bearer {token}"} if token else {}


def _address(client: RealtimeClient) -> Tuple[str, str]:
    if client.websocket_base_url is not None:
        gateway = checked_base_url(str(client.websocket_base_url), "websocket_base_url")
        base, _, query = gateway.partition("?")
        return base.rstrip("/") + "/realtime", query
    check_endpoint(client._azure_endpoint_text)
    base, _, query = checked_base_url(client.base_url_text).partition("?")
    if client._azure_deployment and client._azure_endpoint_text:
        base, query = f"{client._azure_endpoint_text}/openai/", ""
    scheme, separator, rest = base.partition("://")
    return _SCHEMES.get(scheme, scheme) + separator + rest + "realtime", query


def merged_query(client: Any, query: str, own: Mapping[str, Any]) -> List[Tuple[str, str]]:
    """Merges the client's default query, that of the URL and that of the connection; the last one wins.

    Args:
        client: The client that opens the connection.
        query: The query of the URL, without a question mark.
        own: The query parameters of the connection.
    """
    defaults = {name: value for name, value in client.default_query.items() if name not in own}
    found = _grouped((str(name), str(value)) for name, value in client.qs.stringify_items(without_omitted(defaults)))
    found.update(_grouped(parse_qsl(query, keep_blank_values=True)))
    values = {name: _blank_for_none(value) for name, value in without_omitted(own).items()}
    last = [(str(name), str(value)) for name, value in client.qs.stringify_items(values, array_format="repeat")]
    replaced = {*own, *(name for name, _ in last)}
    return [*((name, value) for name, each in found.items() if name not in replaced for value in each), *last]


def _grouped(pairs: Iterable[Tuple[str, str]]) -> Dict[str, List[str]]:
    found: Dict[str, List[str]] = {}
    for name, value in pairs:
        found.setdefault(name, []).append(value)
    return found


def _blank_for_none(value: Any) -> Any:
    if isinstance(value, (list, tuple)):
        return ["" if item is None else item for item in value]
    return "" if value is None else value
