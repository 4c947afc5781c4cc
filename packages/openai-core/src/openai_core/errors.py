"""Everything that the SDK raises.

    OpenAIError
    ├── ArgumentError (ValueError, TypeError)     an argument cannot be sent; nothing was sent
    │   └── ConfigurationError                    a client cannot be built from these arguments
    ├── MissingDependencyError (ImportError)      a package that this needs is not installed
    ├── UploadFileError (OSError)                 a file to upload cannot be read
    │   └── UploadFileNotFoundError (FileNotFoundError)
    ├── SubjectTokenProviderError                 a workload identity gave no token
    ├── APIError                                  something went wrong between client and API
    │   ├── APIConnectionError                    no complete answer arrived
    │   │   ├── APITimeoutError                   one network operation took too long
    │   │   │   ├── DeadlineExceededError         the whole call took longer than `deadline`
    │   │   │   └── StreamIdleTimeoutError        no event for `stream_idle_timeout` seconds
    │   │   └── StreamTruncatedError              a stream ended before its last event
    │   ├── APIResponseValidationError            an answer does not have the promised type
    │   │   └── UnexpectedResponseError           a 2xx body is not what was promised (HTML, cut JSON)
    │   └── APIStatusError                        the status code is 4xx or 5xx
    │       ├── BadRequestError 400, AuthenticationError 401, PermissionDeniedError 403, NotFoundError 404
    │       ├── ConflictError 409, UnprocessableEntityError 422, RateLimitError 429, InternalServerError 5xx
    │       └── OAuthError (AuthenticationError)  a token exchange was refused
    ├── LengthFinishReasonError                   a parsed completion was cut by its token limit
    ├── ContentFilterFinishReasonError            a parsed completion was cut by the content filter
    ├── WebSocketConnectionClosedError            a connection closed with messages unsent
    └── WebSocketQueueFullError                   a send queue is at its byte limit

Every one of them pickles and can be copied; a copy holds no credentials of the request.
"""

from __future__ import annotations

import time
from typing import TYPE_CHECKING, Any, Dict, List, Optional, Sequence, Tuple, Type

from .public_names import public
from .redaction import UnsentFrames, WithUnsentFrames, without_secrets
from .retry_facts import DEFAULT_RULES, RetryFacts, RetryRules, code_is_retryable, retry_facts_of_status

if TYPE_CHECKING:
    import httpx
    from typing_extensions import Literal

    from .rate_limits import RateLimits


def _restore(cls: Type[BaseException], args: Tuple[Any, ...], state: Dict[str, Any]) -> BaseException:
    error = cls.__new__(cls, *args)
    error.__dict__.update(state)
    return error


@public
class OpenAIError(Exception):
    """The root of all errors of the SDK."""

    def __init_subclass__(cls, **kwargs: Any) -> None:
        super().__init_subclass__(**kwargs)
        public(cls)

    def __reduce__(self) -> Any:
        return (_restore, (type(self), self.args, without_secrets(self.__dict__)))


class ArgumentError(OpenAIError, ValueError, TypeError):
    """An argument cannot be sent as it was given; nothing has been sent."""


class ConfigurationError(ArgumentError):
    """A client cannot be built from these arguments, or lacks one that the call needs."""


class MissingDependencyError(OpenAIError, ImportError):
    """A package that this needs is not installed; the message says which."""


class UploadFileError(OpenAIError, OSError):
    """A file to upload cannot be opened or read; nothing has been sent."""

    def __reduce__(self) -> Any:
        return (_restore, (type(self), (self.errno, self.strerror, self.filename), self.__dict__))


class UploadFileNotFoundError(UploadFileError, FileNotFoundError):
    """A file to upload does not exist; nothing has been sent."""


class SubjectTokenProviderError(OpenAIError):
    """The provider of a workload identity's subject token failed.

    Args:
        message: What went wrong, as a sentence.
        response: The answer of the platform that refused a token; `None`, the default, where there was none.
    """

    response: Optional[httpx.Response]
    """The provider's HTTP response, if there was one."""

    def __init__(self, message: str, *, response: Optional[httpx.Response] = None) -> None:
        super().__init__(message)
        self.response = response


class APIError(OpenAIError):
    """Something went wrong between the client and the API.

    Args:
        message: What went wrong, as a sentence.
        request: The request that failed.
        body: The error that the API sent, parsed; `None` for none.
    """

    message: str
    """What happened, in one sentence."""
    request: httpx.Request
    """The request as it was sent last."""
    body: Optional[object]
    """The decoded JSON body, the body's text where it is no JSON, or `None` where there was no response."""
    code: Optional[str] = None
    """The API's error code, such as `"model_not_found"`."""
    param: Optional[str] = None
    """The parameter that the API objects to."""
    type: Optional[str] = None
    """The API's error type, such as `"invalid_request_error"`."""

    def __init__(self, message: str, request: httpx.Request, *, body: Optional[object]) -> None:
        super().__init__(message)
        self.message = message
        self.request = request
        self.body = body
        details: Dict[str, Any] = body if isinstance(body, dict) else {}
        code = details.get("code")
        self.code = None if code is None else str(code)
        self.param = details.get("param")
        self.type = details.get("type")

    @property
    def retryable(self) -> bool:
        """Whether the same request may succeed later.

        For an error in the middle of a stream, the API's error type and code decide.
        """
        return code_is_retryable(self.code, self.type)


class APIConnectionError(APIError):
    """No complete answer arrived: the connection could not be made, was lost, or timed out.

    Args:
        message: What went wrong, as a sentence.
        request: The request that failed.
        retryable: Whether another attempt could help (true by default).
    """

    _retryable = True

    def __init__(self, *, message: str = "Connection error.", request: httpx.Request, retryable: bool = True) -> None:
        super().__init__(message, request, body=None)
        self._retryable = retryable

    @property
    def retryable(self) -> bool:
        """Whether another attempt may find a working connection; not where a certificate or a proxy says no."""
        return self._retryable


class APITimeoutError(APIConnectionError):
    """One network operation took longer than `timeout`.

    Args:
        request: The request that took too long.
    """

    def __init__(self, request: httpx.Request) -> None:
        super().__init__(message="Request timed out.", request=request)


class DeadlineExceededError(APITimeoutError):
    """The whole call, its retries and its body took longer than `deadline`.

    Args:
        request: The request that was under way.
        deadline: The limit of the call in seconds.
    """

    deadline: float
    """The limit in seconds."""

    def __init__(self, request: httpx.Request, deadline: float) -> None:
        # The time that the caller allowed is used up.
        message = f"The call took longer than its deadline of {deadline:g} seconds."
        APIConnectionError.__init__(self, message=message, request=request, retryable=False)
        self.deadline = deadline


class StreamIdleTimeoutError(APITimeoutError):
    """A stream sent no event for `stream_idle_timeout` seconds; keep-alive comments do not count.

    Args:
        request: The request whose stream it is.
        idle_timeout: The limit between two events in seconds.
    """

    idle_timeout: float
    """The limit in seconds."""

    def __init__(self, request: httpx.Request, idle_timeout: float) -> None:
        APIConnectionError.__init__(
            self, message=f"The stream sent no event for {idle_timeout:g} seconds.", request=request
        )
        self.idle_timeout = idle_timeout


class StreamTruncatedError(APIConnectionError):
    """A stream ended before its last event, so what was received is not the whole answer.

    Args:
        request: The request whose stream it is.
        events_received: How many events came before the end.
    """

    events_received: int
    """How many events had arrived."""

    def __init__(self, request: httpx.Request, events_received: int) -> None:
        super().__init__(
            message=f"The stream ended after {events_received} events, before its last one; the answer is incomplete.",
            request=request,
        )
        self.events_received = events_received


def _request_of(response: httpx.Response) -> Any:
    try:
        return response.request
    except RuntimeError:  # a response that a test has made need not answer one
        return None


class APIResponseValidationError(APIError):
    """The answer does not have the promised type.

    Args:
        response: The response with its body read.
        body: The body, parsed where it could be.
        message: What does not fit; `None`, the default, for a general sentence.
    """

    response: httpx.Response
    """The HTTP response."""
    status_code: int
    """The status code of the response."""

    def __init__(self, response: httpx.Response, body: Optional[object], *, message: Optional[str] = None) -> None:
        message = message or "The data that the API returned does not match the expected schema."
        super().__init__(message, _request_of(response), body=body)
        self.status_code = response.status_code
        self.response = response


class UnexpectedResponseError(APIResponseValidationError):
    """A successful response holds something else than was promised, such as an HTML page or JSON that is cut off."""


class APIStatusError(APIError):
    """The API answered with a status code of 4xx or 5xx.

    Args:
        message: What the API says, with the status.
        response: The response with its body read.
        body: The error that the API sent, parsed; `None` for none.
    """

    response: httpx.Response
    """The HTTP response; its body has been read."""
    status_code: int
    """The status code of the response."""
    request_id: Optional[str]
    """The `x-request-id` header, to give to support."""
    retry_rules: RetryRules = DEFAULT_RULES
    """What the service lets be repeated."""

    def __init__(self, message: str, *, response: httpx.Response, body: Optional[object]) -> None:
        super().__init__(message, response.request, body=body)
        self.request_id = response.headers.get("x-request-id")
        self.status_code = response.status_code
        self.response = response

    @property
    def retryable(self) -> bool:
        """Whether the status code and the headers allow another attempt."""
        return retry_facts(self).retryable

    @property
    def retry_after(self) -> Optional[float]:
        """Seconds that the server asked the client to wait, if it did."""
        return retry_facts(self).delay

    @property
    def rate_limits(self) -> RateLimits:
        """The account's limits of requests and tokens, as far as the headers tell."""
        from .rate_limits import rate_limits_of

        return rate_limits_of(self.response.headers)


def retry_facts(error: APIError, now: Optional[float] = None) -> RetryFacts:
    """Reads the facts of an error that the SDK raised; `now` is in seconds since the epoch (default: the clock).

    Args:
        error: An error of the SDK.
        now: Seconds since 1970; `None`, the default, for the clock's.
    """
    response = getattr(error, "response", None)
    if response is not None and (response.status_code >= 400 or isinstance(error, APIStatusError)):
        now = time.time() if now is None else now
        rules = getattr(error, "retry_rules", DEFAULT_RULES)
        return retry_facts_of_status(response.status_code, response.headers, now, (error.code, error.type), rules)
    return RetryFacts(error.retryable, None, type(error).__name__)


class BadRequestError(APIStatusError):
    """400: the request is malformed or a parameter is wrong."""

    status_code: Literal[400] = 400
    """Always 400, the HTTP status of the answer."""


class AuthenticationError(APIStatusError):
    """401: the credentials are missing or wrong."""

    status_code: Literal[401] = 401
    """Always 401, the HTTP status of the answer."""


class OAuthError(AuthenticationError):
    """The exchange of a workload identity's token was refused (RFC 6749, section 5.2).

    Args:
        response: The answer of the token endpoint.
        body: Its body, parsed; `error` and `error_description` are read from it.
    """

    error: Optional[str]
    """The OAuth error code, such as `"invalid_grant"`."""

    def __init__(self, *, response: httpx.Response, body: Optional[object]) -> None:
        details: Dict[str, Any] = body if isinstance(body, dict) else {}
        description = details.get("error_description")
        message = description if description and isinstance(description, str) else "OAuth authentication error."
        super().__init__(message, response=response, body=body)
        self.error = details.get("error")


class PermissionDeniedError(APIStatusError):
    """403: the credentials do not allow this."""

    status_code: Literal[403] = 403
    """Always 403, the HTTP status of the answer."""


class NotFoundError(APIStatusError):
    """404: there is no such thing, or it is not visible with these credentials."""

    status_code: Literal[404] = 404
    """Always 404, the HTTP status of the answer."""


class ConflictError(APIStatusError):
    """409: the request collides with another one."""

    status_code: Literal[409] = 409
    """Always 409, the HTTP status of the answer."""


class UnprocessableEntityError(APIStatusError):
    """422: the request is well-formed but cannot be carried out."""

    status_code: Literal[422] = 422
    """Always 422, the HTTP status of the answer."""


class RateLimitError(APIStatusError):
    """429: too many requests or tokens, or the quota is used up."""

    status_code: Literal[429] = 429
    """Always 429, the HTTP status of the answer."""


class InternalServerError(APIStatusError):
    """5xx: the API failed."""


_STATUS_ERRORS: Dict[int, Type[APIStatusError]] = {
    **{cls.status_code: cls for cls in (BadRequestError, AuthenticationError, PermissionDeniedError, NotFoundError)},
    **{cls.status_code: cls for cls in (ConflictError, UnprocessableEntityError, RateLimitError)},
}


def status_error_class(status: int) -> Type[APIStatusError]:
    """Returns the error class for a status code of 4xx or 5xx.

    Args:
        status: The status code, from 400.
    """
    return _STATUS_ERRORS.get(status, InternalServerError if status >= 500 else APIStatusError)


class LengthFinishReasonError(OpenAIError):
    """A completion was to be parsed, but the token limit cut it.

    Args:
        completion: The completion that was cut off; its `usage` stands in the message.
    """

    completion: Any
    """The completion as received; without `usage` where it was streamed."""

    def __init__(self, *, completion: Any) -> None:
        message = "Could not parse response content as the length limit was reached"
        super().__init__(f"{message} - {completion.usage}" if completion.usage else message)
        self.completion = completion


class ContentFilterFinishReasonError(OpenAIError):
    """A completion was to be parsed, but the content filter cut it.

    Args:
        completion: The completion that was rejected; `None`, the default, where none is known.
    """

    completion: Any
    """The completion as received, if there is one."""

    def __init__(self, *, completion: Any = None) -> None:
        super().__init__("Could not parse response content as the request was rejected by the content filter")
        self.completion = completion


class WebSocketConnectionClosedError(WithUnsentFrames, OpenAIError):
    """A WebSocket connection closed while messages waited to be sent.

    Args:
        message: Why the connection ended, as a sentence.
        unsent_messages: What was waiting to be sent.
    """

    def __init__(self, message: str, *, unsent_messages: List[Any]) -> None:
        super().__init__(message)
        self._unsent = UnsentFrames(unsent_messages)


class WebSocketQueueFullError(WithUnsentFrames, OpenAIError):
    """A message was not queued, because the queue of outgoing messages is at its byte limit.

    Args:
        message: What did not fit, as a sentence.
        unsent_messages: What could not be queued; none by default.
    """

    def __init__(self, message: str, *, unsent_messages: Sequence[Any] = ()) -> None:
        super().__init__(message)
        self._unsent = UnsentFrames(unsent_messages)
