"""Clients derived from clients: changed copies that share connections, and the form in which a client is pickled."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING, Any, Dict, Mapping, Optional, Type, TypeVar

from .configuration import merged_defaults
from .errors import ConfigurationError
from .options import NOT_GIVEN, NotGiven
from .resources import Resource
from .shared_transport import SharedTransport

if TYPE_CHECKING:
    from .configuration import ClientConfiguration

ClientT = TypeVar("ClientT", bound="ClientConfiguration[Any, Any]")

_KEPT = ("organization", "project", "webhook_secret", "admin_api_key")
_LIMITS = ("timeout", "max_retries", "deadline", "stream_idle_timeout")


def changed_copy(client: ClientT, **changes: Any) -> ClientT:
    """Builds a client of the same class with some settings replaced.

    Raises:
        ConfigurationError: Two changes contradict each other, or a setting has an impossible value.
    """
    http_client = changes["http_client"]
    copied = type(client)(
        **{name: changes[name] or getattr(client, name) for name in _KEPT},
        **{name: _changed(changes[name], getattr(client, name)) for name in _LIMITS},
        **_credentials(client, changes),
        **_addresses(client, changes),
        default_headers=_headers(client, changes),
        default_query=_query(client, changes),
        http_client=http_client,
        retry_policy=changes["retry_policy"] or client.retry_policy,
        hooks=client._own_hooks if changes["hooks"] is None else changes["hooks"],
        plugins=client._plugins,
        _strict_response_validation=client._strict_response_validation,
        _enforce_credentials=changes["_enforce_credentials"],
        **(changes["_extra_kwargs"] or {}),
    )
    _share(client, copied, changes)
    return copied


def _changed(value: Any, current: Any) -> Any:
    return current if isinstance(value, NotGiven) else value


def _credentials(client: ClientConfiguration[Any, Any], changes: Mapping[str, Any]) -> Dict[str, Any]:
    api_key, workload_identity = changes["api_key"], changes["workload_identity"]
    if workload_identity is not None:
        return {"workload_identity": workload_identity, "api_key": api_key}
    if api_key is None and client.workload_identity is not None:
        return {"workload_identity": client.workload_identity}
    return {"api_key": api_key or client._api_key_provider or client.api_key}


def _addresses(client: ClientConfiguration[Any, Any], changes: Mapping[str, Any]) -> Dict[str, Any]:
    if changes["data_residency"] is not None:
        names = ("data_residency", "base_url", "websocket_base_url")
        return {name: changes[name] for name in names}
    base_url = changes["base_url"]
    return {
        "base_url": client.base_url_text if isinstance(base_url, NotGiven) or base_url is None else base_url,
        "websocket_base_url": changes["websocket_base_url"] or client.websocket_base_url,
    }


def _headers(client: ClientConfiguration[Any, Any], changes: Mapping[str, Any]) -> Mapping[str, Any]:
    added, replaced = _exclusive(changes, "default_headers", "set_default_headers")
    return replaced if replaced is not None else merged_defaults(client._own_headers, added or {})


def _query(client: ClientConfiguration[Any, Any], changes: Mapping[str, Any]) -> Mapping[str, object]:
    added, replaced = _exclusive(changes, "default_query", "set_default_query")
    return replaced if replaced is not None else {**client._own_query, **(added or {})}


def _exclusive(changes: Mapping[str, Any], add: str, replace: str) -> Any:
    if changes[add] is not None and changes[replace] is not None:
        raise ConfigurationError(f"Pass either `{add}` (merged over the client's) or `{replace}`, not both.")
    return changes[add], changes[replace]


def _share(client: Any, copied: Any, changes: Mapping[str, Any]) -> None:
    """Gives the copy what is not passed through the constructor: connections, cached tokens, origins of secrets."""
    if changes["http_client"] is None:
        copied._shared_transport = client._shared_transport
    if copied.workload_identity is client.workload_identity and client.workload_identity is not None:
        copied.credential = client.credential
    if changes["data_residency"] is None and changes["base_url"] is NOT_GIVEN:
        copied._base_url_was_default = client._base_url_was_default
        copied._data_residency = client._data_residency
    copied._timeout = client._timeout if changes["timeout"] is NOT_GIVEN else copied._timeout
    copied._from_environment = [name for name in client._from_environment if not changes[name]]


# Pickling


def pickled_state(client: ClientConfiguration[Any, Any]) -> Dict[str, Any]:
    """Returns the configuration of a client, without connections and without secrets of the environment.

    Raises:
        ConfigurationError: The client has an HTTP client of its own, which cannot travel.
    """
    if client._shared_transport.given is not None:
        raise ConfigurationError(
            "A client with its own `http_client` cannot be pickled; build it where it is used, "
            "or let the SDK make its HTTP client."
        )
    state = {name: value for name, value in vars(client).items() if not isinstance(value, (Resource, SharedTransport))}
    for name in [*client._mounted, "credential", "_mounted", "hooks"]:
        state.pop(name, None)
    for name in client._from_environment:
        state.pop(name, None)
    return state


def restored(cls: Type[ClientT], state: Mapping[str, Any]) -> ClientT:
    """Rebuilds a client from its pickled configuration; secrets are read from the environment of this process.

    Raises:
        ConfigurationError: The client took its key from the environment, and this environment has none.
    """
    client = cls.__new__(cls)
    vars(client).update(state)
    for name in client._from_environment:
        setattr(client, name, _from_this_environment(client, name))
    client.credential = None
    client._shared_transport = SharedTransport(None, client._new_http_client)
    client._set_extensions(client._own_headers, client._own_query)
    if client._api_key_provider is not None or client.workload_identity is not None:
        client._set_credentials(client._api_key_provider, client.workload_identity, enforce=True)
    return client


def _from_this_environment(client: ClientConfiguration[Any, Any], name: str) -> Optional[str]:
    variable = client.environment[name]
    value = os.environ.get(variable)
    if value is None and name == "api_key":
        raise ConfigurationError(
            f"The pickled client took its key from {variable}, which is not set in this process; set it."
        )
    return value
