"""The kernel of the OpenAI SDK: transport, retries, errors, streaming and pages for typed API clients.

Names are loaded on first use, so `import openai_core` costs next to nothing.
"""

from typing import TYPE_CHECKING

from .imports import lazy_names
from .version import VERSION as __version__

if TYPE_CHECKING:
    from .aio.client import AsyncClient as AsyncClient
    from .aio.pages import (
        AsyncConversationCursorPage as AsyncConversationCursorPage,
        AsyncCursorPage as AsyncCursorPage,
        AsyncLinkPage as AsyncLinkPage,
        AsyncNextCursorPage as AsyncNextCursorPage,
        AsyncPage as AsyncPage,
        AsyncPaginator as AsyncPaginator,
        AsyncTokenPage as AsyncTokenPage,
        BaseAsyncPage as BaseAsyncPage,
    )
    from .aio.resource import AsyncTypedResource
    from .aio.responses import AsyncAPIResponse as AsyncAPIResponse
    from .aio.streams import AsyncStream as AsyncStream
    from .authentication.client_credentials import ClientCredentials as ClientCredentials
    from .authentication.schemes import BasicKey as BasicKey, KeyHeader as KeyHeader, KeyParameter as KeyParameter
    from .client.service import Service as Service
    from .decoding.error_shapes import ErrorShape as ErrorShape
    from .errors import (
        APIConnectionError as APIConnectionError,
        APIError as APIError,
        APIStatusError as APIStatusError,
        APITimeoutError as APITimeoutError,
        ArgumentError as ArgumentError,
        ConfigurationError as ConfigurationError,
        OpenAIError as OpenAIError,
        StreamTruncatedError as StreamTruncatedError,
    )
    from .hooks import Attempt as Attempt
    from .models import BaseModel as BaseModel
    from .operations import Operation as Operation
    from .options import (
        NOT_GIVEN as NOT_GIVEN,
        CallOptions as CallOptions,
        FinalRequestOptions as FinalRequestOptions,
        NotGiven as NotGiven,
        Omit as Omit,
        RequestOptions as RequestOptions,
        not_given as not_given,
        omit as omit,
    )
    from .pages import (
        BasePage as BasePage,
        ConversationCursorPage as ConversationCursorPage,
        CursorPage as CursorPage,
        LinkPage as LinkPage,
        NextCursorPage as NextCursorPage,
        Page as Page,
        PageInfo as PageInfo,
        TokenPage as TokenPage,
    )
    from .plugins import PluginContext as PluginContext
    from .responses.binary import HttpxBinaryResponseContent as HttpxBinaryResponseContent
    from .retries import RetryEvent as RetryEvent, RetryPolicy as RetryPolicy
    from .retry_facts import RetryFacts as RetryFacts, RetryRules as RetryRules
    from .sync.client import Client as Client
    from .sync.pages import (
        BaseSyncPage as BaseSyncPage,
        SyncConversationCursorPage as SyncConversationCursorPage,
        SyncCursorPage as SyncCursorPage,
        SyncLinkPage as SyncLinkPage,
        SyncNextCursorPage as SyncNextCursorPage,
        SyncPage as SyncPage,
        SyncTokenPage as SyncTokenPage,
    )
    from .sync.resource import TypedResource
    from .sync.responses import APIResponse as APIResponse
    from .sync.streams import Stream as Stream

    AsyncAPIResource = AsyncTypedResource
    SyncAPIResource = TypedResource

_SOURCES = {
    "AsyncClient": ".aio.client",
    **dict.fromkeys(
        (
            "AsyncConversationCursorPage",
            "AsyncCursorPage",
            "AsyncLinkPage",
            "AsyncNextCursorPage",
            "AsyncPage",
            "AsyncPaginator",
            "AsyncTokenPage",
            "BaseAsyncPage",
        ),
        ".aio.pages",
    ),
    "AsyncAPIResource": ".aio.resource",
    "AsyncAPIResponse": ".aio.responses",
    "AsyncStream": ".aio.streams",
    **dict.fromkeys(
        (
            "APIConnectionError",
            "APIError",
            "APIStatusError",
            "APITimeoutError",
            "ArgumentError",
            "ConfigurationError",
            "OpenAIError",
            "StreamTruncatedError",
        ),
        ".errors",
    ),
    "Attempt": ".hooks",
    "BaseModel": ".models",
    "Operation": ".operations",
    **dict.fromkeys(
        ("NOT_GIVEN", "CallOptions", "FinalRequestOptions", "NotGiven", "Omit", "RequestOptions", "not_given", "omit"),
        ".options",
    ),
    **dict.fromkeys(
        (
            "BasePage",
            "ConversationCursorPage",
            "CursorPage",
            "LinkPage",
            "NextCursorPage",
            "Page",
            "PageInfo",
            "TokenPage",
        ),
        ".pages",
    ),
    "PluginContext": ".plugins",
    **dict.fromkeys(("RetryEvent", "RetryPolicy"), ".retries"),
    **dict.fromkeys(("RetryFacts", "RetryRules"), ".retry_facts"),
    **dict.fromkeys(("BasicKey", "KeyHeader", "KeyParameter"), ".authentication.schemes"),
    "ClientCredentials": ".authentication.client_credentials",
    "ErrorShape": ".decoding.error_shapes",
    "HttpxBinaryResponseContent": ".responses.binary",
    "Service": ".client.service",
    "Client": ".sync.client",
    **dict.fromkeys(
        (
            "BaseSyncPage",
            "SyncConversationCursorPage",
            "SyncCursorPage",
            "SyncLinkPage",
            "SyncNextCursorPage",
            "SyncPage",
            "SyncTokenPage",
        ),
        ".sync.pages",
    ),
    "SyncAPIResource": ".sync.resource",
    "APIResponse": ".sync.responses",
    "Stream": ".sync.streams",
}

if not TYPE_CHECKING:  # a checker would take any name for known
    __getattr__, __dir__ = lazy_names(globals(), _SOURCES)
__moved__: str = f"{__name__}.moved"
__all__ = ["__version__", *_SOURCES]  # pyright: ignore[reportUnsupportedDunderAll]
