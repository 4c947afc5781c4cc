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
    """What `ClientConfiguration` takes wherever its calls go; a vendor decides about credentials and addresses."""

    max_retries: int
    deadline: Optional[float]
    stream_idle_timeout: Optional[float]
    on_truncation: OnTruncation
    hooks: Sequence[Hook]
    plugins: Sequence[Plugin]
    _strict_response_validation: bool


class CopyChanges(_Shared, total=False):
    """What `ClientConfiguration.copy` takes."""

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
