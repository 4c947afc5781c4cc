"""Clients derived from clients: changed copies that share connections, and the form in which a client is pickled."""

from __future__ import annotations

from types import MemberDescriptorType
from typing import Any, Callable, Dict, Mapping, Set, TypeVar

from ..authentication.credentials import is_certificate, is_credential_source
from ..errors import ConfigurationError
from ..options import NOT_GIVEN, NotGiven
from . import held_names
from .defaults import RequestDefaults
from .http_client import SharedTransport
from .resources import Resource
from .service import Environment

ClientT = TypeVar("ClientT")

_KEYS = ("api_key", "admin_api_key", "workload_identity")
_MADE_ANEW = (
    "credential",
    "signer",
    "service",
    "_defaults",
    "_provider_runtime",
    "_tokens",
    "timeout",
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
    """Builds a client of the same class with some settings replaced; what a subclass has set besides goes along.

    The constructor of a subclass may want arguments that only its caller knows, so it is not called again; only where
    the caller passes `_extra_kwargs` for it.

    Args:
        client: The client that was called.
        given: The arguments of its `copy`; those that are missing change nothing.

    Raises:
        TypeError: `copy` does not take an argument.
        ConfigurationError: Two changes contradict each other, or a setting has an impossible value.
    """
    _check_names(client, given)
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
    slots = {name: value for name, value in _slots(client).items() if not hasattr(copied, name)}
    vars(copied).update(carried, _carried=(*carried, *slots))
    for name, value in slots.items():
        setattr(copied, name, value)
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


def deep_copy(client: ClientT, memo: Dict[int, Any]) -> ClientT:
    """Builds a client that shares nothing with another one, but an HTTP client that was given to it.

    Args:
        client: The client to copy.
        memo: What was copied already, as `copy.deepcopy` keeps it.
    """
    from copy import deepcopy

    original: Any = client
    twin = original.copy()
    memo[id(client)] = twin
    for name in twin._carried:
        setattr(twin, name, deepcopy(getattr(client, name), memo))
    twin._shared_transport = SharedTransport(original._shared_transport.given, twin._new_http_client)
    return twin  # type: ignore[no-any-return]


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


def _slots(client: Any) -> Dict[str, Any]:
    """Returns what stands in the slots (`__slots__`) of subclasses."""
    return {name: getattr(client, name) for name in _slot_names(type(client)) if hasattr(client, name)}


def _slot_names(cls: type) -> Set[str]:
    return {
        name for each in cls.__mro__ for name, member in vars(each).items() if isinstance(member, MemberDescriptorType)
    }


def _check_names(client: Any, given: Mapping[str, Any]) -> None:
    """Refuses what the `copy` of a vendor's client passes on although nobody takes it."""
    shown = getattr(type(client).copy, "__signature__", None)
    if shown is not None and not given.keys() <= shown.parameters.keys():
        from ..mistakes.arguments import wrong_arguments

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
    """Returns credentials and addresses of a copy. Those of a provider and those of the client's service do not mix.

    Args:
        client: The client to copy.
        changes: The arguments of `copy`, by name.
    """
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
        if _exchanges_the_same(client, copied):
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


def _exchanges_the_same(client: Any, copied: Any) -> bool:
    """Whether both get their tokens for the same thing, so that one may have those of the other."""
    if client.workload_identity is not None:
        return bool(copied.workload_identity == client.workload_identity)
    source = client._api_key_provider
    if source is not copied._api_key_provider or not is_credential_source(source):
        return False
    there, here = (getattr(each.credential, "token_url", None) for each in (client, copied))
    return bool(there == here)  # an address that leads on from the base URL may be another one now


# Pickling


def pickled_state(client: Any) -> Dict[str, Any]:
    """Returns the configuration of a client, without connections and without secrets of the environment.

    Args:
        client: The client to pickle.

    Raises:
        ConfigurationError: The client has an HTTP client of its own, which cannot travel.
    """
    from ..responses.views import View

    if client._shared_transport.given is not None:
        raise ConfigurationError(
            "A client with its own `http_client` cannot be pickled; build it where it is used, "
            "or let the SDK make its HTTP client."
        )
    cls, parts = type(client), (Resource, SharedTransport, View)
    state = {name: value for name, value in vars(client).items() if not isinstance(value, parts)}
    state.update((name, getattr(client, name)) for name in held_names(cls))
    state.update(_slots(client))
    left_out = [*cls._parts, *client._mounted, *_MADE_ANEW, *cls._made_anew, *client._from_environment]
    return {name: value for name, value in state.items() if name not in left_out}


def restored(cls: Any, state: Mapping[str, Any]) -> Any:
    """Rebuilds a client from its pickled configuration; secrets are read from the environment of this process.

    Args:
        cls: The class of the client.
        state: What `pickled_state` has returned.

    Raises:
        ConfigurationError: The client took its key from the environment, and this environment has none.
    """
    client = cls.__new__(cls)
    for name, part in cls._parts.items():
        vars(client)[name] = part.__new__(part)
    client._environment = Environment(client.service.environment)
    client._defaults = RequestDefaults(state["_own_headers"], state["_own_query"])
    held = {*held_names(cls), *_slot_names(cls)} - {"_own_headers", "_own_query"}
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
