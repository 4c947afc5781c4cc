"""Who a workload is: the dictionaries that `workload_identity=` takes."""

from __future__ import annotations

from typing import Any, Callable, Dict, Mapping, Optional, Union

from typing_extensions import Literal, NotRequired, TypedDict

from ...errors import ConfigurationError
from ...options import LARGEST, is_number
from ...public_names import public_classes


class SubjectTokenProvider(TypedDict):
    """Gives the token with which a workload proves its identity to the API; `get_token` may block.

    Attributes:
        get_token: Returns a fresh token of the platform; called in a worker thread by asynchronous clients.
    """

    token_type: Literal["jwt", "id"]
    """What kind of token it gives: `jwt`, or `id` for an ID token of OpenID Connect."""
    get_token: Callable[[], str]


class WorkloadIdentity(TypedDict):
    """A workload that exchanges a token of its platform for one of the API.

    `refresh_buffer_seconds` says how long before its end a token is renewed: by default 1200, and never more than half
    of its life.

    Attributes:
        refresh_buffer_seconds: How many seconds before its end a token is renewed (1200 by default).
    """

    identity_provider_id: str
    """The id of the workload identity provider, as the organization has set it up."""
    service_account_id: str
    """The id of the service account that the workload acts as."""
    provider: SubjectTokenProvider
    """What gives the token of the platform."""
    refresh_buffer_seconds: NotRequired[float]


class X509WorkloadIdentity(TypedDict):
    """A workload whose connections prove its identity, with a client certificate of the `http_client`."""

    type: Literal["x509"]
    """Always `x509`; tells it from identities with a token."""
    identity_provider_id: str
    """The id of the workload identity provider, as the organization has set it up."""
    service_account_id: str
    """The id of the service account that the workload acts as."""
    refresh_buffer_seconds: NotRequired[float]
    """How many seconds before its end a token is renewed; 1200 by default, and never more than half of its life."""


SubjectTokenWorkloadIdentity = WorkloadIdentity
AnyWorkloadIdentity = Union[WorkloadIdentity, X509WorkloadIdentity]

_X509_FIELDS = {"type", "identity_provider_id", "service_account_id", "refresh_buffer_seconds"}


def x509_workload_identity(
    *, identity_provider_id: str, service_account_id: str, refresh_buffer_seconds: Optional[float] = None
) -> X509WorkloadIdentity:
    """Describes a workload that authenticates with the client certificate of its HTTP client.

    Args:
        identity_provider_id: The identity provider that knows the certificate's issuer.
        service_account_id: The service account to act as.
        refresh_buffer_seconds: How long before its end a token is renewed. Default: 1200.
    """
    identity = X509WorkloadIdentity(
        type="x509", identity_provider_id=identity_provider_id, service_account_id=service_account_id
    )
    if refresh_buffer_seconds is None:
        return identity
    return {**identity, "refresh_buffer_seconds": refresh_buffer_seconds}


def checked_identity(identity: Any) -> Dict[str, Any]:
    """Returns a copy of what `workload_identity=` was given.

    Args:
        identity: A dictionary with a `provider`, or what `x509_workload_identity()` has returned.

    Raises:
        ConfigurationError: It is neither kind of identity, or lacks a part.
    """
    if isinstance(identity, Mapping) and identity.get("type") == "x509":
        _check_x509(identity)
    elif not isinstance(identity, Mapping) or "provider" not in identity:
        raise ConfigurationError(
            "`workload_identity` needs a `provider` with `token_type` and `get_token`, "
            "or comes from `x509_workload_identity(...)`."
        )
    return dict(identity)


def _check_x509(identity: Mapping[str, Any]) -> None:
    unknown = sorted(set(identity) - _X509_FIELDS)
    if unknown:
        raise ConfigurationError(
            f"An X.509 `workload_identity` takes {', '.join(sorted(_X509_FIELDS))}; it has no {unknown[0]!r}. "
            "The certificate belongs to the `http_client`."
        )
    for name in ("identity_provider_id", "service_account_id"):
        if not isinstance(identity.get(name), str) or not identity[name]:
            raise ConfigurationError(f"An X.509 `workload_identity` needs a text as `{name}`.")
    buffer = identity.get("refresh_buffer_seconds")
    if buffer is not None and (not is_finite_number(buffer) or buffer < 0):
        raise ConfigurationError(f"`refresh_buffer_seconds` takes seconds of at least 0, got {buffer!r}.")


def is_finite_number(value: object) -> bool:
    """Whether a value is a number (no bool) that can be counted with.

    Args:
        value: Anything, such as what JSON has held.
    """
    return is_number(value, least=-LARGEST, most=LARGEST)


public_classes(globals())
