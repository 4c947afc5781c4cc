"""Clients derived from clients: changed copies that share connections, and the form in which a client is pickled."""

from __future__ import annotations

from typing import Any, Callable, Dict, Mapping, TypeVar

from ..authentication.credentials import is_certificate
from ..errors import ConfigurationError
from ..options import NOT_GIVEN, NotGiven
from . import held_names
from .defaults import RequestDefaults
from .http_client import SharedTransport
from .resources import Resource
from .service import Environment

ClientT = TypeVar("ClientT")
CopyT = TypeVar("CopyT", bound=Callable[..., Any])

_KEYS = ("api_key", "admin_api_key", "workload_identity")
_MADE_ANEW = (
    "credential",
    "signer",
    "service",
    "_defaults",
    "_provider_runtime",
    "_mounted",
    "hooks",
    "observers",
    "_custom_headers",
    "_custom_query",
)
_NONE_IS_A_CHANGE = (
    "provider",
    "base_url",
    "timeout",
    "max_retries",
    "deadline",
    "stream_idle_timeout",
    "on_truncation",
)


class Changes(Dict[str, Any]):
    """What a copy is to have in place of the client's own settings; what is not in it stays."""

    def __missing__(self, name: str) -> Any:
        return NOT_GIVEN if name in _NONE_IS_A_CHANGE else None


def changed_copy(client: ClientT, given: Mapping[str, Any]) -> ClientT:
    """Builds a client of the same class with some settings replaced.

    Args:
        client: The client.
        given: The arguments of its `copy`; those that are missing change nothing.

    Raises:
        TypeError: `copy` does not take an argument.
        ConfigurationError: Two changes contradict each other, or a setting has an impossible value.
    """
    _check_names(client, given)
    changes = Changes(given)
    cls: Any = type(client)
    copied: ClientT = cls(**_settings(client, changes))
    _share(client, copied, changes)
    return copied


def _check_names(client: Any, given: Mapping[str, Any]) -> None:
    """Refuses what the `copy` of a vendor's client passes on although nobody takes it."""
    shown = getattr(type(client).copy, "__signature__", None)
    if shown is not None and not given.keys() <= shown.parameters.keys():
        from ..mistakes import wrong_arguments

        raise TypeError(wrong_arguments(client, type(client).copy, (), given))


def _settings(client: Any, changes: Mapping[str, Any]) -> Dict[str, Any]:
    """Returns the constructor's arguments for the copy: each part knows its own."""
    same_service = _changed(changes["provider"], client._provider) is client._provider
    return {
        **client._limits.copied(changes),
        **client._defaults.copied(changes, same_service=same_service),
        **client._copied_settings(changes),
        "webhook_secret": changes["webhook_secret"] or client.webhook_secret,
        "http_client": changes["http_client"],
        "hooks": client._own_hooks if changes["hooks"] is None else changes["hooks"],
        "plugins": client._plugins,
        "_strict_response_validation": client._strict_response_validation,
        "_enforce_credentials": changes.get("_enforce_credentials", True),
        **(changes["_extra_kwargs"] or {}),
    }


def _changed(value: Any, current: Any) -> Any:
    return current if isinstance(value, NotGiven) else value


def copied_settings(client: Any, changes: Mapping[str, Any]) -> Dict[str, Any]:
    """Returns credentials and addresses of a copy. Those of a provider and those of the client's service do not mix."""
    provider = _changed(changes["provider"], client._provider)
    if provider is None and client._provider is None:
        credentials = client._authentication.copied(changes)
        other_hosts = is_certificate(credentials["workload_identity"]) != client._authentication.is_certified
        return {**credentials, **client._addresses.copied(changes, other_hosts=other_hosts)}
    given = {name: changes[name] for name in (*_KEYS, "base_url", "data_residency")}
    inherited = None if changes["data_residency"] is not None else client.websocket_base_url
    return {**given, "provider": provider, "websocket_base_url": changes["websocket_base_url"] or inherited}


def _share(client: Any, copied: Any, changes: Mapping[str, Any]) -> None:
    """Gives the copy what is not passed through the constructor: connections, cached tokens, origins of secrets."""
    if changes["http_client"] is None:
        copied._shared_transport = client._shared_transport
        if client.workload_identity is not None and copied.workload_identity == client.workload_identity:
            copied.credential = client.credential
    before, after = client._addresses, copied._addresses
    if after.base_url == before.base_url and _changed(changes["base_url"], None) is None:
        after.was_default, after.region = before.was_default, before.region
    if isinstance(changes["timeout"], NotGiven):
        copied._limits.keep_default(client._limits)
    known = copied._environment.secrets
    for name in client._environment.secrets:
        if not changes.get(name) and name not in known and getattr(copied, name) == getattr(client, name):
            known.append(name)


# Pickling


def pickled_state(client: Any) -> Dict[str, Any]:
    """Returns the configuration of a client, without connections and without secrets of the environment.

    Raises:
        ConfigurationError: The client has an HTTP client of its own, which cannot travel.
    """
    if client._shared_transport.given is not None:
        raise ConfigurationError(
            "A client with its own `http_client` cannot be pickled; build it where it is used, "
            "or let the SDK make its HTTP client."
        )
    cls = type(client)
    state = {name: value for name, value in vars(client).items() if not isinstance(value, (Resource, SharedTransport))}
    state.update((name, getattr(client, name)) for name in held_names(cls))
    left_out = [*cls._parts, *client._mounted, *_MADE_ANEW, *cls._made_anew, *client._from_environment]
    return {name: value for name, value in state.items() if name not in left_out}


def restored(cls: Any, state: Mapping[str, Any]) -> Any:
    """Rebuilds a client from its pickled configuration; secrets are read from the environment of this process.

    Raises:
        ConfigurationError: The client took its key from the environment, and this environment has none.
    """
    client = cls.__new__(cls)
    for name, part in cls._parts.items():
        vars(client)[name] = part.__new__(part)
    client._environment = Environment(client.service.environment)
    client._defaults = RequestDefaults(state["_own_headers"], state["_own_query"])
    held = {*held_names(cls)} - {"_own_headers", "_own_query"}
    vars(client).update((name, value) for name, value in state.items() if name not in held)
    for name in held & {*state}:
        setattr(client, name, state[name])
    if "on_truncation" not in state:  # of an earlier release
        client.on_truncation = "raise"
    for name in client._from_environment:
        setattr(client, name, client._environment.secret(name))
    client._shared_transport = SharedTransport(None, client._new_http_client)
    client._restore_provider()
    client._complete()
    return client


# The methods of vendors' clients that take further arguments


def with_parameters_of(original: Callable[..., Any], *left_out: str) -> Callable[[CopyT], CopyT]:
    """Shows at run time, for `help()`, the parameters of the method that a method passes keyword arguments on to.

    Args:
        original: That method.
        left_out: Parameters of it that are refused.
    """

    def decorate(method: CopyT) -> CopyT:
        import inspect

        own = inspect.signature(method)
        parameters = {each.name: each for each in own.parameters.values() if each.kind is not each.VAR_KEYWORD}
        for name, parameter in inspect.signature(original).parameters.items():
            if name not in left_out:
                parameters.setdefault(name, parameter)
        method.__signature__ = own.replace(parameters=[*parameters.values()])  # type: ignore[attr-defined]
        return method

    return decorate
