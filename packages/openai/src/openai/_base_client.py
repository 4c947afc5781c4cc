"""Familiar path: the kernel's clients, pages and HTTP clients."""

from __future__ import annotations

import time as time  # tests patch `openai._base_client.time.sleep`
from typing import TYPE_CHECKING, Any, Mapping, Optional

from openai_core.aio.client import AsyncClient as AsyncAPIClient
from openai_core.client.configuration import ClientConfiguration as BaseClient
from openai_core.imports import LIBRARY_OF_HTTP, lazy_names
from openai_core.options import (
    DEFAULT_MAX_RETRIES as DEFAULT_MAX_RETRIES,
    NOT_GIVEN,
    FinalRequestOptions as FinalRequestOptions,
    RequestOptions,
    without_omitted,
)
from openai_core.sync.client import Client as SyncAPIClient

if TYPE_CHECKING:
    from openai_core.aio.pages import AsyncPaginator as AsyncPaginator, BaseAsyncPage as BaseAsyncPage
    from openai_core.pages import PageInfo as PageInfo
    from openai_core.sync.pages import BaseSyncPage as BaseSyncPage
    from openai_core.transports.defaults import (
        DEFAULT_CONNECTION_LIMITS as DEFAULT_CONNECTION_LIMITS,
        DEFAULT_TIMEOUT as DEFAULT_TIMEOUT,
    )
    from openai_core.transports.httpx import (
        DefaultAsyncHttpxClient as DefaultAsyncHttpxClient,
        DefaultHttpxClient as DefaultHttpxClient,
    )

    SyncHttpxClientWrapper = DefaultHttpxClient
    AsyncHttpxClientWrapper = DefaultAsyncHttpxClient

# Every program that uses a resource loads this module, for tracers wait for it; pages and HTTP clients may wait.
_SOURCES = {
    **dict.fromkeys(("AsyncPaginator", "BaseAsyncPage"), "openai_core.aio.pages"),
    "BaseSyncPage": "openai_core.sync.pages",
    "PageInfo": "openai_core.pages",
    **dict.fromkeys(("DEFAULT_CONNECTION_LIMITS", "DEFAULT_TIMEOUT"), "openai_core.transports.defaults"),
    **dict.fromkeys(("DefaultAsyncHttpxClient", "DefaultHttpxClient"), "openai_core.transports.httpx"),
    "SyncHttpxClientWrapper": "openai_core.transports.httpx:DefaultHttpxClient",
    "AsyncHttpxClientWrapper": "openai_core.transports.httpx:DefaultAsyncHttpxClient",
    **LIBRARY_OF_HTTP,
    **{library: f"{library}:" for library in ("anyio", "asyncio", "json", "logging", "platform", "uuid")},
}
if not TYPE_CHECKING:  # a checker would take any name for known
    __getattr__, _ = lazy_names(globals(), _SOURCES)
__all__ = [
    "DEFAULT_CONNECTION_LIMITS",
    "DEFAULT_MAX_RETRIES",
    "DEFAULT_TIMEOUT",
    "AsyncAPIClient",
    "AsyncHttpxClientWrapper",
    "AsyncPaginator",
    "BaseAsyncPage",
    "BaseClient",
    "BaseSyncPage",
    "DefaultAsyncHttpxClient",
    "DefaultHttpxClient",
    "FinalRequestOptions",
    "PageInfo",
    "SyncAPIClient",
    "SyncHttpxClientWrapper",
    "make_request_options",
]


def make_request_options(
    *,
    query: Optional[Mapping[str, object]] = None,
    extra_headers: Optional[Mapping[str, Any]] = None,
    extra_query: Optional[Mapping[str, object]] = None,
    extra_body: Any = None,
    idempotency_key: Optional[str] = None,
    timeout: Any = NOT_GIVEN,
    post_parser: Any = NOT_GIVEN,
    security: Any = None,
    synthesize_event_and_data: Optional[bool] = None,
    stream_mode: Any = None,
) -> RequestOptions:
    """Builds the options of a request from the arguments of a resource method; what was not given is left out."""
    given: Any = {
        "headers": extra_headers,
        "params": None if query is None and extra_query is None else {**(query or {}), **(extra_query or {})},
        "extra_json": extra_body,
        "idempotency_key": idempotency_key,
        "post_parser": post_parser,
        "security": security,
        "synthesize_event_and_data": synthesize_event_and_data,
        "stream_mode": stream_mode,
    }
    options: Any = without_omitted({name: value for name, value in given.items() if value is not None})
    if timeout is not NOT_GIVEN:
        options["timeout"] = timeout
    return options  # type: ignore[no-any-return]
