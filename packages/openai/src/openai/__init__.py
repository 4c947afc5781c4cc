"""The Python client for the OpenAI API.

Names are loaded on first use: `import openai` loads neither an HTTP library nor any model.
"""

import os as _os
import sys as _sys
from typing import TYPE_CHECKING, Tuple

from openai_core.imports import lazy_names
from openai_core.version import VERSION as __version__

if TYPE_CHECKING:
    from openai_core.aio.responses import AsyncAPIResponse as AsyncAPIResponse
    from openai_core.aio.streams import AsyncStream as AsyncStream
    from openai_core.client.configuration import DataResidency as DataResidency
    from openai_core.errors import (
        APIConnectionError as APIConnectionError,
        APIError as APIError,
        APIResponseValidationError as APIResponseValidationError,
        APIStatusError as APIStatusError,
        APITimeoutError as APITimeoutError,
        ArgumentError as ArgumentError,
        AuthenticationError as AuthenticationError,
        BadRequestError as BadRequestError,
        ConfigurationError as ConfigurationError,
        ConflictError as ConflictError,
        ContentFilterFinishReasonError as ContentFilterFinishReasonError,
        DeadlineExceededError as DeadlineExceededError,
        InternalServerError as InternalServerError,
        LengthFinishReasonError as LengthFinishReasonError,
        NotFoundError as NotFoundError,
        OAuthError as OAuthError,
        OpenAIError as OpenAIError,
        PermissionDeniedError as PermissionDeniedError,
        RateLimitError as RateLimitError,
        StreamIdleTimeoutError as StreamIdleTimeoutError,
        StreamTruncatedError as StreamTruncatedError,
        UnexpectedResponseError as UnexpectedResponseError,
        UnprocessableEntityError as UnprocessableEntityError,
        UploadFileError as UploadFileError,
        UploadFileNotFoundError as UploadFileNotFoundError,
        WebSocketConnectionClosedError as WebSocketConnectionClosedError,
        WebSocketQueueFullError as WebSocketQueueFullError,
    )
    from openai_core.hooks import Attempt as Attempt
    from openai_core.models import BaseModel as BaseModel
    from openai_core.observers import ObservedCall as ObservedCall, Observer as Observer
    from openai_core.options import (
        DEFAULT_MAX_RETRIES as DEFAULT_MAX_RETRIES,
        NOT_GIVEN as NOT_GIVEN,
        NotGiven as NotGiven,
        Omit as Omit,
        RequestOptions as RequestOptions,
        not_given as not_given,
        omit as omit,
    )
    from openai_core.plugins import PluginContext as PluginContext
    from openai_core.rate_limits import RateLimit as RateLimit, RateLimits as RateLimits
    from openai_core.responses.binary import HttpxBinaryResponseContent as HttpxBinaryResponseContent
    from openai_core.retries import RetryEvent as RetryEvent, RetryPolicy as RetryPolicy
    from openai_core.retry_facts import RetryFacts as RetryFacts
    from openai_core.sync.responses import APIResponse as APIResponse
    from openai_core.sync.streams import Stream as Stream
    from openai_core.telemetry import OpenTelemetry as OpenTelemetry
    from openai_core.telemetry.usage import TokenUsage as TokenUsage, UsageMeter as UsageMeter
    from openai_core.transports.aiohttp import DefaultAioHttpClient as DefaultAioHttpClient
    from openai_core.transports.defaults import (
        DEFAULT_CONNECTION_LIMITS as DEFAULT_CONNECTION_LIMITS,
        DEFAULT_TIMEOUT as DEFAULT_TIMEOUT,
    )
    from openai_core.transports.httpx import (
        DefaultAsyncHttpx2Client as DefaultAsyncHttpx2Client,
        DefaultAsyncHttpxClient as DefaultAsyncHttpxClient,
        DefaultHttpx2Client as DefaultHttpx2Client,
        DefaultHttpxClient as DefaultHttpxClient,
    )
    from openai_core.uploads import file_from_path as file_from_path
    from openai_realtime.connection.reconnects import (
        ReconnectingEvent as ReconnectingEvent,
        ReconnectingOverrides as ReconnectingOverrides,
    )
    from openai_rest.helpers.polling.errors import PollTimeoutError as PollTimeoutError
    from openai_rest.helpers.streaming.aio.assistants import AsyncAssistantEventHandler as AsyncAssistantEventHandler
    from openai_rest.helpers.streaming.errors import (
        ResponseFailedError as ResponseFailedError,
        StreamStateError as StreamStateError,
    )
    from openai_rest.helpers.streaming.sync.assistants import AssistantEventHandler as AssistantEventHandler
    from openai_rest.helpers.structured.errors import (
        OutputParsingError as OutputParsingError,
        StrictSchemaError as StrictSchemaError,
    )
    from openai_rest.helpers.structured.function_tools import (
        pydantic_function_tool as pydantic_function_tool,
        pydantic_responses_function_tool as pydantic_responses_function_tool,
    )
    from openai_rest.tools.computer import (
        AsyncComputerDriver as AsyncComputerDriver,
        AsyncComputerToolset as AsyncComputerToolset,
        ComputerDriver as ComputerDriver,
        ComputerToolset as ComputerToolset,
    )
    from openai_webhooks.errors import InvalidWebhookSignatureError as InvalidWebhookSignatureError

    from . import (
        auth as auth,
        lib as lib,
        pagination as pagination,
        providers as providers,
        resources as resources,
        types as types,
    )
    from ._azure import AsyncAzureOpenAI as AsyncAzureOpenAI, AzureOpenAI as AzureOpenAI
    from ._bedrock import AsyncBedrockOpenAI as AsyncBedrockOpenAI, BedrockOpenAI as BedrockOpenAI
    from ._client import (
        AsyncClient as AsyncClient,
        AsyncOpenAI as AsyncOpenAI,
        Client as Client,
        OpenAI as OpenAI,
    )
    from ._module_client import (
        admin as admin,
        audio as audio,
        batches as batches,
        beta as beta,
        chat as chat,
        completions as completions,
        containers as containers,
        content_provenance_checks as content_provenance_checks,
        conversations as conversations,
        decisions as decisions,
        embeddings as embeddings,
        evals as evals,
        files as files,
        fine_tuning as fine_tuning,
        images as images,
        live as live,
        models as models,
        moderations as moderations,
        realtime as realtime,
        responses as responses,
        safety as safety,
        skills as skills,
        uploads as uploads,
        vector_stores as vector_stores,
        videos as videos,
        webhooks as webhooks,
    )
    from ._module_settings import (
        admin_api_key as admin_api_key,
        api_key as api_key,
        api_type as api_type,
        api_version as api_version,
        azure_ad_token as azure_ad_token,
        azure_ad_token_provider as azure_ad_token_provider,
        azure_endpoint as azure_endpoint,
        base_url as base_url,
        bedrock_token_provider as bedrock_token_provider,
        default_headers as default_headers,
        default_query as default_query,
        http_client as http_client,
        max_retries as max_retries,
        organization as organization,
        project as project,
        timeout as timeout,
        webhook_secret as webhook_secret,
    )
    from ._preload import preload as preload
    from ._types import NoneType as NoneType, ProxiesTypes as ProxiesTypes, Timeout as Timeout, Transport as Transport
    from .version import VERSION as VERSION

__title__ = "openai"

_ERRORS = (
    "APIConnectionError",
    "APIError",
    "APIResponseValidationError",
    "APIStatusError",
    "APITimeoutError",
    "ArgumentError",
    "AuthenticationError",
    "BadRequestError",
    "ConfigurationError",
    "ConflictError",
    "ContentFilterFinishReasonError",
    "DeadlineExceededError",
    "InternalServerError",
    "LengthFinishReasonError",
    "NotFoundError",
    "OAuthError",
    "OpenAIError",
    "PermissionDeniedError",
    "RateLimitError",
    "StreamIdleTimeoutError",
    "StreamTruncatedError",
    "UnexpectedResponseError",
    "UnprocessableEntityError",
    "UploadFileError",
    "UploadFileNotFoundError",
    "WebSocketConnectionClosedError",
    "WebSocketQueueFullError",
)
_OPTIONS = ("DEFAULT_MAX_RETRIES", "NOT_GIVEN", "NotGiven", "Omit", "RequestOptions", "not_given", "omit")
_HTTP_CLIENTS = ("DefaultAsyncHttpx2Client", "DefaultAsyncHttpxClient", "DefaultHttpx2Client", "DefaultHttpxClient")
_MODULES = (
    "_base_client",
    "_compat",
    "_constants",
    "_data_residency",
    "_event_handler",
    "_exceptions",
    "_extras",
    "_files",
    "_legacy_response",
    "_models",
    "_provider",
    "_qs",
    "_resource",
    "_response",
    "_send_queue",
    "_streaming",
    "_types",
    "_utils",
    "_version",
    "_websocket_connection",
)

_MODULE_RESOURCES = (
    "admin",
    "audio",
    "batches",
    "beta",
    "chat",
    "completions",
    "containers",
    "content_provenance_checks",
    "conversations",
    "decisions",
    "embeddings",
    "evals",
    "files",
    "fine_tuning",
    "images",
    "live",
    "models",
    "moderations",
    "realtime",
    "responses",
    "safety",
    "skills",
    "uploads",
    "vector_stores",
    "videos",
    "webhooks",
)
_MODULE_SETTINGS = (
    "admin_api_key",
    "api_key",
    "api_type",
    "api_version",
    "azure_ad_token",
    "azure_ad_token_provider",
    "azure_endpoint",
    "base_url",
    "bedrock_token_provider",
    "default_headers",
    "default_query",
    "http_client",
    "max_retries",
    "organization",
    "project",
    "timeout",
    "webhook_secret",
)
_REMOVED = (
    "Audio",
    "ChatCompletion",
    "Completion",
    "Customer",
    "Deployment",
    "Edit",
    "Embedding",
    "Engine",
    "ErrorObject",
    "File",
    "FineTune",
    "FineTuningJob",
    "Image",
    "Model",
    "Moderation",
)

_SOURCES = {
    **dict.fromkeys(("AsyncClient", "AsyncOpenAI", "Client", "OpenAI"), "._client"),
    **dict.fromkeys(("AsyncAzureOpenAI", "AzureOpenAI"), "._azure"),
    **dict.fromkeys(("AsyncBedrockOpenAI", "BedrockOpenAI"), "._bedrock"),
    **dict.fromkeys(_ERRORS, "openai_core.errors"),
    **dict.fromkeys(_OPTIONS, "openai_core.options"),
    **dict.fromkeys(_HTTP_CLIENTS, "openai_core.transports.httpx"),
    **dict.fromkeys(("DEFAULT_CONNECTION_LIMITS", "DEFAULT_TIMEOUT"), "openai_core.transports.defaults"),
    **dict.fromkeys(("RetryEvent", "RetryPolicy"), "openai_core.retries"),
    "RetryFacts": "openai_core.retry_facts",
    **dict.fromkeys(("ObservedCall", "Observer"), "openai_core.observers"),
    **dict.fromkeys(("RateLimit", "RateLimits"), "openai_core.rate_limits"),
    **dict.fromkeys(("TokenUsage", "UsageMeter"), "openai_core.telemetry.usage"),
    **dict.fromkeys(("ReconnectingEvent", "ReconnectingOverrides"), "openai_realtime.connection.reconnects"),
    **dict.fromkeys(("OutputParsingError", "StrictSchemaError"), "openai_rest.helpers.structured.errors"),
    **dict.fromkeys(
        ("pydantic_function_tool", "pydantic_responses_function_tool"), "openai_rest.helpers.structured.function_tools"
    ),
    **dict.fromkeys(
        ("AsyncComputerDriver", "AsyncComputerToolset", "ComputerDriver", "ComputerToolset"),
        "openai_rest.tools.computer",
    ),
    **dict.fromkeys(("DataResidency", "NoneType", "ProxiesTypes", "Timeout", "Transport"), "._types"),
    "APIResponse": "openai_core.sync.responses",
    "AssistantEventHandler": "openai_rest.helpers.streaming.sync.assistants",
    "AsyncAssistantEventHandler": "openai_rest.helpers.streaming.aio.assistants",
    **dict.fromkeys(("ResponseFailedError", "StreamStateError"), "openai_rest.helpers.streaming.errors"),
    "Attempt": "openai_core.hooks",
    "OpenTelemetry": "openai_core.telemetry",
    "PluginContext": "openai_core.plugins",
    "PollTimeoutError": "openai_rest.helpers.polling.errors",
    "AsyncAPIResponse": "openai_core.aio.responses",
    "AsyncStream": "openai_core.aio.streams",
    "BaseModel": "openai_core.models",
    "DefaultAioHttpClient": "openai_core.transports.aiohttp",
    "InvalidWebhookSignatureError": "openai_webhooks.errors",
    "HttpxBinaryResponseContent": "openai_core.responses.binary",
    "Stream": "openai_core.sync.streams",
    "VERSION": ".version",
    "auth": ".auth:",
    "file_from_path": "openai_core.uploads",
    "lib": ".lib:",
    "pagination": ".pagination:",
    "preload": "._preload",
    "providers": ".providers:",
    "resources": ".resources:",
    "types": ".types:",
    **{name: f".{name}:" for name in _MODULES},
}

_MODULE_LEVEL = {
    **dict.fromkeys(_MODULE_RESOURCES, "._module_client"),
    **dict.fromkeys(_MODULE_SETTINGS, "._module_settings"),
    **dict.fromkeys(_REMOVED, "._old_api"),
    "_load_client": "._module_client:load_client",
    "_reset_client": "._module_client:reset_client",
    "version": ".version:",
}

__moved__: str = f"{__name__}._old_api"
if not TYPE_CHECKING:  # a checker would take any name for known
    __getattr__, __dir__ = lazy_names(globals(), {**_SOURCES, **_MODULE_LEVEL})
__all__ = ["__title__", "__version__", *(name for name in _SOURCES if not name.startswith("_"))]  # pyright: ignore[reportUnsupportedDunderAll]

if "OPENAI_LOG" in _os.environ:  # `logging` is a fifth of this import; without the variable the first call loads it
    from openai_core.logs import setup_logging as _setup_logging

    _setup_logging()


def _public_name(module: str, name: str) -> Tuple[str, str]:  # pyright: ignore[reportUnusedFunction]
    """Tells the kernel by which module and name people know a class. Those of every program need no table."""
    if module in ("openai._client", "openai_core.errors", "openai_core.options"):
        other = "openai._exceptions" if name == "SubjectTokenProviderError" else module
        return ("openai" if name in _SOURCES else other), name
    from ._public_names import public_name

    return public_name(module, name, _SOURCES)


if "openai_core.public_names" in _sys.modules or "openai_webhooks.errors" in _sys.modules:
    from ._public_names import name_loaded_classes as _name_loaded_classes

    _name_loaded_classes()
