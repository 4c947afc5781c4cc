"""Clients derived from clients: changed copies that share connections, and the form in which a client is pickled."""

from __future__ import annotations

import os
from typing import Any, Callable, Dict, Mapping, Optional, TypeVar

from ..authentication.credentials import is_certificate
from ..encoding.headers import merged_defaults
from ..errors import ConfigurationError
from ..options import NOT_GIVEN, NotGiven
from .http_client import SharedTransport
from .resources import Resource

ClientT = TypeVar("ClientT")
CopyT = TypeVar("CopyT", bound=Callable[..., Any])

_SENT_NAMES = ("organization", "project")
_KEYS = ("api_key", "admin_api_key", "workload_identity")
_MADE_ANEW = (
    "credential",
    "signer",
    "service",
    "_provider_runtime",
    "_tokens",
    "_mounted",
    "hooks",
    "observers",
    "_custom_headers",
    "_custom_query",
)
_NONE_IS_A_CHANGE = ("provider", "base_url", "timeout", "max_retries", "deadline", "stream_idle_timeout")
_LIMITS = ("timeout", "max_retries", "deadline", "stream_idle_timeout")


class Changes(Dict[str, Any]):
    """What a copy is to have in place of the client's own settings; what is not in it stays."""

    def __missing__(self, name: str) -> Any:
        return NOT_GIVEN if name in _NONE_IS_A_CHANGE else None


def changed_copy(client: ClientT, given: Mapping[str, Any]) -> ClientT:
    """Builds a client of the same class with some settings replaced; what a subclass has set besides goes along.

    The constructor of a subclass may want arguments that only its caller knows, so it is not called again; only where
    the caller passes `_extra_kwargs` for it.

    Args:
        client: The client.
        given: The arguments of its `copy`; those that are missing change nothing.

    Raises:
        ConfigurationError: Two changes contradict each other, or a setting has an impossible value.
    """
    changes = Changes(given)
    settings = _settings(client, changes)
    cls: Any = type(client)
    copied: Any
    if changes["_extra_kwargs"]:
        copied = cls(**_accepted(cls.__init__, settings, changes["_extra_kwargs"]))
    else:
        copied = cls.__new__(cls)
        copied._construct(**settings)
    _share(client, copied, changes)
    carried = {name: value for name, value in _own_state(client).items() if name not in vars(copied)}
    vars(copied).update(carried, _carried=frozenset(carried))
    return copied  # type: ignore[no-any-return]


def _accepted(
    constructor: Callable[..., Any], settings: Mapping[str, Any], extra: Mapping[str, Any]
) -> Mapping[str, Any]:
    """Returns the settings that a subclass's constructor takes; it may name those of the classic client only."""
    import inspect

    parameters = inspect.signature(constructor).parameters
    if any(each.kind is each.VAR_KEYWORD for each in parameters.values()):
        return settings
    return {name: value for name, value in settings.items() if name in parameters or name in extra}


def deep_copy(client: Any, memo: Dict[int, Any]) -> Any:
    """Builds a client that shares nothing with another one, but an HTTP client that was given to it."""
    from copy import deepcopy

    twin = client.copy()
    memo[id(client)] = twin
    for name in twin._carried:
        setattr(twin, name, deepcopy(getattr(client, name), memo))
    twin._shared_transport = SharedTransport(client._shared_transport.given, twin._new_http_client)
    return twin


def _own_state(client: Any) -> Dict[str, Any]:
    """Returns what a subclass has set on a client, as far as it can belong to another client as well.

    Resources and views lead back to their client, and so may a method that somebody has replaced on it.
    """
    from ..responses.views import View

    parts = (Resource, SharedTransport, View)
    plain = next(cls for cls in type(client).__mro__ if "_construct" in vars(cls))
    return {
        name: value
        for name, value in vars(client).items()
        if name not in client._mounted
        and not isinstance(value, parts)
        and not hasattr(plain, name)
        and not hasattr(getattr(type(client), name, None), "__get__")
    }


def _settings(client: Any, changes: Mapping[str, Any]) -> Dict[str, Any]:
    """Returns the constructor's arguments for the copy."""
    same_service = _changed(changes["provider"], client._provider) is client._provider
    return {
        **{name: changes[name] or (getattr(client, name) if same_service else None) for name in _SENT_NAMES},
        **{name: _changed(changes[name], getattr(client, name)) for name in _LIMITS},
        **_authentication(client, changes),
        "webhook_secret": changes["webhook_secret"] or client.webhook_secret,
        "default_headers": _headers(client._own_headers if same_service else {}, changes),
        "default_query": _query(client, changes),
        "http_client": changes["http_client"],
        "retry_policy": changes["retry_policy"] or client.retry_policy,
        "hooks": client._own_hooks if changes["hooks"] is None else changes["hooks"],
        "plugins": client._plugins,
        "_strict_response_validation": client._strict_response_validation,
        "_enforce_credentials": changes.get("_enforce_credentials", True),
        **(changes["_extra_kwargs"] or {}),
    }


def _changed(value: Any, current: Any) -> Any:
    return current if isinstance(value, NotGiven) else value


def _authentication(client: Any, changes: Mapping[str, Any]) -> Dict[str, Any]:
    """Returns credentials and addresses. Those of a provider and those of OpenAI do not mix."""
    own: Optional[Dict[str, Any]] = client._copied_settings(changes)
    if own is not None:
        return own
    provider = _changed(changes["provider"], client._provider)
    if provider is None and client._provider is None:
        credentials = client._copied_credentials(changes)
        return {**credentials, **_addresses(client, changes, credentials)}
    given = {name: changes[name] for name in (*_KEYS, "base_url", "data_residency")}
    inherited = None if changes["data_residency"] is not None else client.websocket_base_url
    return {**given, "provider": provider, "websocket_base_url": changes["websocket_base_url"] or inherited}


def _addresses(client: Any, changes: Mapping[str, Any], credentials: Mapping[str, Any]) -> Dict[str, Any]:
    if changes["data_residency"] is not None:
        names = ("data_residency", "base_url", "websocket_base_url")
        return {name: changes[name] for name in names}
    websocket_base_url = changes["websocket_base_url"] or client.websocket_base_url
    base_url = _changed(changes["base_url"], None)
    if base_url is None and _needs_another_address(client, credentials):
        return {"data_residency": client._data_residency, "websocket_base_url": websocket_base_url}
    return {"base_url": base_url or client.base_url_text, "websocket_base_url": websocket_base_url}


def _needs_another_address(client: Any, credentials: Mapping[str, Any]) -> bool:
    """Clients with a certificate go to other hosts than those without, unless the user chose one."""
    before, after = client.workload_identity, credentials.get("workload_identity")
    chosen = not client._base_url_was_default and client._data_residency is None
    return is_certificate(before) != is_certificate(after) and not chosen


def _headers(own: Mapping[str, Any], changes: Mapping[str, Any]) -> Mapping[str, Any]:
    added, replaced = _exclusive(changes, "default_headers", "set_default_headers")
    return replaced if replaced is not None else merged_defaults(own, added or {})


def _query(client: Any, changes: Mapping[str, Any]) -> Mapping[str, object]:
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
        if client.workload_identity is not None and copied.workload_identity == client.workload_identity:
            copied.credential = client.credential
    if copied.base_url_text == client.base_url_text and _changed(changes["base_url"], None) is None:
        copied._base_url_was_default = client._base_url_was_default
        copied._data_residency = client._data_residency
    copied._timeout = client._timeout if changes["timeout"] is NOT_GIVEN else copied._timeout
    inherited = [name for name in client._from_environment if getattr(copied, name) == getattr(client, name)]
    copied._from_environment = [
        *copied._from_environment,
        *(name for name in inherited if not changes.get(name) and name not in copied._from_environment),
    ]


# Pickling


def pickled_state(client: Any) -> Dict[str, Any]:
    """Returns the configuration of a client, without connections and without secrets of the environment.

    Raises:
        ConfigurationError: The client has an HTTP client of its own, which cannot travel.
    """
    from ..responses.views import View

    if client._shared_transport.given is not None:
        raise ConfigurationError(
            "A client with its own `http_client` cannot be pickled; build it where it is used, "
            "or let the SDK make its HTTP client."
        )
    parts = (Resource, SharedTransport, View)
    state = {name: value for name, value in vars(client).items() if not isinstance(value, parts)}
    for name in [*client._mounted, *_MADE_ANEW, *client._made_anew]:
        state.pop(name, None)
    for name in client._from_environment:
        state.pop(name, None)
    return state


def restored(cls: Any, state: Mapping[str, Any]) -> Any:
    """Rebuilds a client from its pickled configuration; secrets are read from the environment of this process.

    Raises:
        ConfigurationError: The client took its key from the environment, and this environment has none.
    """
    client = cls.__new__(cls)
    vars(client).update(state)
    for name in client._from_environment:
        setattr(client, name, _from_this_environment(client, name))
    client._shared_transport = SharedTransport(None, client._new_http_client)
    client._set_extensions(client._own_headers, client._own_query)
    client._restore_credentials()
    return client


def _from_this_environment(client: Any, name: str) -> Optional[str]:
    variable = client.service.environment[name]
    value = os.environ.get(variable)
    if value is None and name in ("api_key", "_azure_ad_token"):
        raise ConfigurationError(
            f"The pickled client took its key from {variable}, which is not set in this process; set it."
        )
    return value


# The `copy` of vendors' clients, which takes further arguments


def with_parameters_of(original: Callable[..., Any]) -> Callable[[CopyT], CopyT]:
    """Shows at run time, for `help()`, the parameters of the method that a method's `**changes` are passed on to."""

    def decorate(method: CopyT) -> CopyT:
        import inspect

        own = inspect.signature(method)
        parameters = {each.name: each for each in own.parameters.values() if each.kind is not each.VAR_KEYWORD}
        for name, parameter in inspect.signature(original).parameters.items():
            parameters.setdefault(name, parameter)
        method.__signature__ = own.replace(parameters=[*parameters.values()])  # type: ignore[attr-defined]
        return method

    return decorate
