"""Where a translation session connects, and with which query."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Dict, List, Mapping, Tuple
from urllib.parse import parse_qsl

from openai_core.errors import ArgumentError, ConfigurationError

from ..errors import SessionStateError

if TYPE_CHECKING:
    from openai_core.options import Headers, Query

Pairs = List[Tuple[str, str]]


class TranslationSettings:
    """What a session of either flavour asks for; one session, one use.

    Args:
        resource: The resource `client.realtime.translations`.
        model: The id of the model.
        extra_query: Query parameters, over those of the client.
        extra_headers: Headers, over those of the client.
        websocket_connection_options: Options of the websockets library.
    """

    def __init__(
        self,
        resource: Any,
        *,
        model: str,
        extra_query: Query = {},  # noqa: B006
        extra_headers: Headers = {},  # noqa: B006
        websocket_connection_options: Mapping[str, Any] = {},
    ) -> None:
        self._resource = resource
        self._model = model
        self._query = extra_query
        self._headers = extra_headers
        self._options = websocket_connection_options
        self._entered = False
        self._connection: Any = None

    def _manager(self) -> Any:
        """Returns what opens the connection; it is never replaced, as a lost session cannot be gone on with.

        Raises:
            SessionStateError: The session was entered before.
            ArgumentError: There is no model, or an `intent`.
            ConfigurationError: The client's service has no translations.
        """
        if self._entered:
            raise SessionStateError("A translation session is entered once; make another one.")
        self._entered = True
        client = self._resource._client
        check(client, self._model, self._query)
        return self._resource.connect(
            model=self._model,
            extra_query=connection_query(client, self._model, self._query),
            extra_headers=self._headers,
            websocket_connection_options=self._options,
        )


def check(client: Any, model: str, query: Query) -> None:
    """Refuses what cannot be translated.

    Args:
        client: The client that opens the session.
        model: The id of the model.
        query: The query parameters of the caller.

    Raises:
        ArgumentError: There is no model, or an `intent`, which belongs to other kinds of sessions.
        ConfigurationError: The client belongs to Azure or to a provider.
    """
    if not model:
        raise ArgumentError("A translation session needs `model`, the id of a model.")
    if hasattr(client, "_configure_realtime") or client._provider is not None:
        raise ConfigurationError("This client's service has no translation sessions; use a client of the OpenAI API.")
    written = [*query, *client.default_query, *dict([*_of_url(client.base_url_text), *_of_gateway(client)])]
    if "intent" in written:
        raise ArgumentError("A translation session takes no query parameter `intent`; remove it.")


def connection_query(client: Any, model: str, query: Query) -> Dict[str, object]:
    """Returns the whole query of a session.

    In contrast to other connections, the query of the base URL counts even where `websocket_base_url` is set, and gives
    way to the client's default query. Later ones win: base URL, default query, `websocket_base_url`, the caller's.

    Args:
        client: The client that opens the session.
        model: The id of the model.
        query: The query parameters of the caller.
    """
    own: Dict[str, object] = {"model": model, **_of_caller(query)}
    defaults = {name: value for name, value in client.default_query.items() if name not in own}
    carried: Dict[str, object] = {}
    for pairs in (_of_url(client.base_url_text), parse_qsl(client.qs.stringify(defaults)), _of_gateway(client)):
        carried.update(_grouped(pairs))
    return {**{name: values for name, values in carried.items() if name not in own}, **own}


def _of_url(url: str) -> Pairs:
    return parse_qsl(url.partition("?")[2], keep_blank_values=True)


def _of_gateway(client: Any) -> Pairs:
    gateway = client.websocket_base_url
    return [] if gateway is None else _of_url(str(gateway))


def _of_caller(query: Any) -> Dict[str, object]:
    """Query objects of HTTP libraries may repeat a name, mappings hold a list then."""
    return dict(_grouped(query.multi_items())) if hasattr(query, "multi_items") else dict(query)


def _grouped(pairs: Pairs) -> Dict[str, List[str]]:
    values: Dict[str, List[str]] = {}
    for name, value in pairs:
        values.setdefault(name, []).append(value)
    return values
