"""The arguments of a client's `copy`, for type checkers: clients of vendors take these and more of their own."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Callable, Mapping, Optional, Sequence, Union

from typing_extensions import TypedDict

if TYPE_CHECKING:
    import httpx

    from ..authentication.provider import Provider
    from ..authentication.workload_identity.identities import AnyWorkloadIdentity
    from ..hooks import Hook
    from ..options import NotGiven, OnTruncation
    from ..retries import RetryPolicy
    from .configuration import DataResidency


class CopyChanges(TypedDict, total=False):
    """What `ClientConfiguration.copy` takes."""

    api_key: Union[str, Callable[[], Any], None]
    admin_api_key: Optional[str]
    workload_identity: Optional[AnyWorkloadIdentity]
    provider: Union[Provider, NotGiven, None]
    organization: Optional[str]
    project: Optional[str]
    webhook_secret: Optional[str]
    websocket_base_url: Union[str, httpx.URL, None]
    base_url: Union[str, httpx.URL, NotGiven, None]
    data_residency: Optional[DataResidency]
    timeout: Union[float, httpx.Timeout, NotGiven, None]
    http_client: Any
    max_retries: Union[int, NotGiven]
    default_headers: Optional[Mapping[str, str]]
    set_default_headers: Optional[Mapping[str, str]]
    default_query: Optional[Mapping[str, object]]
    set_default_query: Optional[Mapping[str, object]]
    retry_policy: Optional[RetryPolicy]
    deadline: Union[float, NotGiven, None]
    stream_idle_timeout: Union[float, NotGiven, None]
    on_truncation: Union[OnTruncation, NotGiven]
    hooks: Optional[Sequence[Hook]]
    _enforce_credentials: bool
    _extra_kwargs: Optional[Mapping[str, Any]]
