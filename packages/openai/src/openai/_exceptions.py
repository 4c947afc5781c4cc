"""Familiar path: the errors."""

from typing import TYPE_CHECKING

from openai_core.errors import (
    APIConnectionError as APIConnectionError,
    APIError as APIError,
    APIResponseValidationError as APIResponseValidationError,
    APIStatusError as APIStatusError,
    APITimeoutError as APITimeoutError,
    AuthenticationError as AuthenticationError,
    BadRequestError as BadRequestError,
    ConflictError as ConflictError,
    ContentFilterFinishReasonError as ContentFilterFinishReasonError,
    InternalServerError as InternalServerError,
    LengthFinishReasonError as LengthFinishReasonError,
    NotFoundError as NotFoundError,
    OAuthError as OAuthError,
    OpenAIError as OpenAIError,
    PermissionDeniedError as PermissionDeniedError,
    RateLimitError as RateLimitError,
    SubjectTokenProviderError as SubjectTokenProviderError,
    UnprocessableEntityError as UnprocessableEntityError,
    WebSocketConnectionClosedError as WebSocketConnectionClosedError,
    WebSocketQueueFullError as WebSocketQueueFullError,
)
from openai_core.imports import LIBRARY_OF_HTTP, lazy_names
from openai_webhooks.errors import InvalidWebhookSignatureError as InvalidWebhookSignatureError

if not TYPE_CHECKING:  # a checker would take any name for known
    __getattr__, _ = lazy_names(globals(), LIBRARY_OF_HTTP)
