"""The arguments of a client and of its `copy`, for type checkers: clients of vendors take these, and their own."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Callable, Mapping, Optional, Sequence, Union

from typing_extensions import TypedDict

if TYPE_CHECKING:
    import httpx

    from ..authentication.provider import Provider
    from ..authentication.workload_identity.identities import AnyWorkloadIdentity
    from ..hooks import Hook
    from ..interfaces import CredentialSource
    from ..options import NotGiven, OnTruncation
    from ..plugins import Plugin
    from ..retries import RetryPolicy
    from .configuration import DataResidency


class _Shared(TypedDict, total=False):
    organization: Optional[str]
    project: Optional[str]
    webhook_secret: Optional[str]
    websocket_base_url: Union[str, httpx.URL, None]
    timeout: Union[float, httpx.Timeout, NotGiven, None]
    default_headers: Optional[Mapping[str, str]]
    default_query: Optional[Mapping[str, object]]
    retry_policy: Optional[RetryPolicy]
    _enforce_credentials: bool


class VendorSettings(_Shared, total=False):
    """What `ClientConfiguration` takes wherever its calls go; a vendor decides about credentials and addresses.

    Attributes:
        max_retries: How often a failed attempt is repeated (2 by default).
        deadline: How many seconds a call may take with all attempts; `None`, the default, for no limit.
        stream_idle_timeout: How many seconds may pass between two events of a stream; `None`, the default, for no
            limit.
        on_truncation: `raise` an error for a stream that was cut off, the default, or `ignore` it.
        hooks: Generator functions that run around each attempt, the first one outermost.
        plugins: Functions that change the configuration while the client is built.
    """

    max_retries: int
    deadline: Optional[float]
    stream_idle_timeout: Optional[float]
    on_truncation: OnTruncation
    hooks: Sequence[Hook]
    plugins: Sequence[Plugin]
    _strict_response_validation: bool


class CopyChanges(_Shared, total=False):
    """What `ClientConfiguration.copy` takes.

    Attributes:
        api_key: Another key, or a function that gives keys; `None` keeps the present one.
        admin_api_key: Another key for the operations of organizations; `None` keeps the present one.
        workload_identity: An identity in place of the key; `None` keeps the present authentication.
        provider: Another provider; `None` for none, left out, the present one.
        base_url: Another address; left out, the present one.
        data_residency: The region whose address is used instead; `None` keeps the address.
        http_client: An HTTP client of one's own; `None` shares the present one.
        max_retries: Another number of retries; left out, the present one.
        set_default_headers: Headers in place of all default headers; not together with `default_headers`.
        set_default_query: Query parameters in place of all default ones; not together with `default_query`.
        deadline: Another deadline in seconds; `None` for no limit, left out, the present one.
        stream_idle_timeout: Another limit between two events in seconds; `None` for no limit, left out, the present
            one.
        on_truncation: `raise` or `ignore`; left out, the present choice.
        hooks: Hooks in place of the present ones; `None` keeps those.
    """

    api_key: Union[str, Callable[[], Any], CredentialSource, None]
    admin_api_key: Optional[str]
    workload_identity: Optional[AnyWorkloadIdentity]
    provider: Union[Provider, NotGiven, None]
    base_url: Union[str, httpx.URL, NotGiven, None]
    data_residency: Optional[DataResidency]
    http_client: Any
    max_retries: Union[int, NotGiven]
    set_default_headers: Optional[Mapping[str, str]]
    set_default_query: Optional[Mapping[str, object]]
    deadline: Union[float, NotGiven, None]
    stream_idle_timeout: Union[float, NotGiven, None]
    on_truncation: Union[OnTruncation, NotGiven]
    hooks: Optional[Sequence[Hook]]
    _extra_kwargs: Optional[Mapping[str, Any]]
