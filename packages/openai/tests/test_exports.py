"""The names of `openai` are part of its interface; this list changes only on purpose."""

from __future__ import annotations

import subprocess
import sys

import pytest

import openai

FAMILIAR = [
    "APIConnectionError",
    "APIError",
    "APIResponse",
    "APIResponseValidationError",
    "APIStatusError",
    "APITimeoutError",
    "AssistantEventHandler",
    "AsyncAPIResponse",
    "AsyncAssistantEventHandler",
    "AsyncAzureOpenAI",
    "AsyncBedrockOpenAI",
    "AsyncClient",
    "AsyncComputerDriver",
    "AsyncComputerToolset",
    "AsyncOpenAI",
    "AsyncStream",
    "AuthenticationError",
    "AzureOpenAI",
    "BadRequestError",
    "BaseModel",
    "BedrockOpenAI",
    "Client",
    "ComputerDriver",
    "ComputerToolset",
    "ConflictError",
    "ContentFilterFinishReasonError",
    "DEFAULT_CONNECTION_LIMITS",
    "DEFAULT_MAX_RETRIES",
    "DEFAULT_TIMEOUT",
    "DataResidency",
    "DefaultAioHttpClient",
    "DefaultAsyncHttpx2Client",
    "DefaultAsyncHttpxClient",
    "DefaultHttpx2Client",
    "DefaultHttpxClient",
    "HttpxBinaryResponseContent",
    "InternalServerError",
    "InvalidWebhookSignatureError",
    "LengthFinishReasonError",
    "NOT_GIVEN",
    "NoneType",
    "NotFoundError",
    "NotGiven",
    "OAuthError",
    "Omit",
    "OpenAI",
    "OpenAIError",
    "PermissionDeniedError",
    "ProxiesTypes",
    "RateLimitError",
    "ReconnectingEvent",
    "ReconnectingOverrides",
    "RequestOptions",
    "Stream",
    "Timeout",
    "Transport",
    "UnprocessableEntityError",
    "VERSION",
    "WebSocketConnectionClosedError",
    "WebSocketQueueFullError",
    "__title__",
    "__version__",
    "auth",
    "file_from_path",
    "lib",
    "not_given",
    "omit",
    "pagination",
    "providers",
    "pydantic_function_tool",
    "pydantic_responses_function_tool",
    "resources",
    "types",
]
NEW = [
    "ArgumentError",
    "Attempt",
    "ConfigurationError",
    "DeadlineExceededError",
    "ObservedCall",
    "Observer",
    "OpenTelemetry",
    "OutputParsingError",
    "PluginContext",
    "PollTimeoutError",
    "RateLimit",
    "RateLimits",
    "ResponseFailedError",
    "RetryEvent",
    "RetryFacts",
    "RetryPolicy",
    "StreamIdleTimeoutError",
    "StreamStateError",
    "StreamTruncatedError",
    "StrictSchemaError",
    "TokenUsage",
    "UnexpectedResponseError",
    "UploadFileError",
    "UploadFileNotFoundError",
    "UsageMeter",
    "preload",
]


def test_the_public_names() -> None:
    assert set(openai.__all__) == {*FAMILIAR, *NEW}


@pytest.mark.parametrize("name", sorted(openai.__all__))
def test_every_name_loads(name: str) -> None:
    if name == "DefaultAioHttpClient":
        pytest.importorskip("aiohttp")
    assert getattr(openai, name) is not None
    assert name in dir(openai)


def test_an_unknown_name_is_an_attribute_error() -> None:
    with pytest.raises(AttributeError, match="'openai' has no attribute 'Nothing'"):
        openai.Nothing  # noqa: B018


def test_the_familiar_aliases() -> None:
    assert openai.Client is openai.OpenAI
    assert openai.AsyncClient is openai.AsyncOpenAI
    assert openai.__title__ == "openai"
    assert openai.__version__ == openai.VERSION


def test_clients_say_who_they_are() -> None:
    assert openai.OpenAI(api_key="k").user_agent == f"OpenAI/Python {openai.VERSION}"
    assert openai.AsyncOpenAI(api_key="k").user_agent == f"AsyncOpenAI/Python {openai.VERSION}"


def test_submodules_load_without_being_imported() -> None:
    code = "import openai; print(openai.types.chat.ChatCompletion.__name__, openai.resources.chat.Completions.__name__)"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.split() == ["ChatCompletion", "Completions"]
