"""Errors of HTTP libraries as errors of the SDK. Where both kinds are caught in the field, the error is of both."""

from __future__ import annotations

import sys
from functools import lru_cache
from typing import TYPE_CHECKING, Any, Dict, Optional, Tuple, Type

from ..deadlines import DEADLINE_EXTENSION
from ..errors import APIConnectionError, APIError, APITimeoutError
from ..redaction import redacted, without_secrets
from .decompression import BodyTooLarge
from .failures import is_certificate_error, proxy_refusal
from .libraries import NAMES, is_proxy_error, is_timeout_error, is_transport_error, may_quote_headers

if TYPE_CHECKING:
    import httpx

    from ..deadlines import Deadline


class ClientClosedError(APIConnectionError, RuntimeError):
    """The client was closed before it could send; a RuntimeError as well, as HTTP libraries raise it.

    Args:
        request: The request that was not sent.
    """

    def __init__(self, request: httpx.Request) -> None:
        super().__init__(
            message="Connection error: the client is closed; make a new one to send requests.", request=request
        )

    @property
    def retryable(self) -> bool:
        """Always false: what is closed stays closed."""
        return False


class ResponseTooLargeError(APIConnectionError):
    """A compressed body became larger than `max_decompressed_bytes` allows."""

    @property
    def retryable(self) -> bool:
        """Always false: the next answer would be as large."""
        return False


def closed_before_sending(method: str, url: str) -> ClientClosedError:
    """Returns the error for a call whose request could not even be built.

    Args:
        method: The HTTP method.
        url: Where the request would have gone.
    """
    from ..imports import httpx

    return ClientClosedError(httpx.Request(method.upper(), url))


def failure_of(error: BaseException, request: httpx.Request) -> Optional[APIError]:
    """Returns the error of the SDK that says what a library's error says; `None` if it is none of a connection.

    Args:
        error: What httpx or httpx2 raised, or what they let through.
        request: What was sent.
    """
    if is_timeout_error(error):
        return APITimeoutError(request=request)
    if not is_transport_error(error):
        return None
    if is_proxy_error(error):
        return proxy_refusal(_cause(error), request)
    message = f"Connection error: {_cause(error)} ({_address(_sent(error) or request)})"
    if isinstance(error, BodyTooLarge):
        return ResponseTooLargeError(message=message, request=request)
    return APIConnectionError(message=message, request=request, retryable=not is_certificate_error(error))


def failure_of_reading(error: BaseException, response: httpx.Response) -> Optional[BaseException]:
    """Does the same where a body is read. The error is that of the library as well, for programs that catch it.

    Args:
        error: What was raised while the body was read.
        response: Whose body is read; it carries the deadline of its call, if there is one.
    """
    failure = failure_of(error, response.request)
    deadline: Optional[Deadline] = response.extensions.get(DEADLINE_EXTENSION)
    if failure is not None and deadline is not None and not deadline.allows(0):
        failure = deadline.error(response.request)
    return None if failure is None else joined(failure, error)


def joined(failure: APIError, cause: BaseException) -> APIError:
    """Makes an error one of its cause's class as well, if that is a class of httpx, httpx2 or a `ValueError`.

    Args:
        failure: The error of the SDK.
        cause: What the library has raised.
    """
    foreign = _foreign_classes(type(cause))
    if foreign:
        state = {**cause.__dict__, **failure.__dict__}
        own: Any = type(failure)
        failure.__class__ = _joint_class(own, foreign)
        failure.__dict__.update(state)
        failure.__dict__.pop("_request", None)
    return failure


def _foreign_classes(kind: Type[BaseException]) -> Tuple[Type[BaseException], ...]:
    """Returns the class, and those of its name in the libraries that are loaded."""
    if issubclass(kind, ValueError):
        return (kind,)
    known = next((each for each in kind.__mro__ if each.__module__.partition(".")[0] in NAMES), None)
    if known is None:
        return ()
    loaded = [getattr(sys.modules.get(name), known.__name__, None) for name in NAMES]
    # One library may stand in for the other, so that both names lead to the same class.
    return tuple(dict.fromkeys([each for each in loaded if isinstance(each, type)])) or (known,)


@lru_cache(maxsize=128)
def _joint_class(own: Any, foreign: Tuple[Any, ...]) -> Any:
    attributes: Dict[str, Any] = {
        "__doc__": own.__doc__,
        "__module__": own.__module__,
        "__qualname__": own.__qualname__,
        "__reduce__": lambda self: (_restored, (own, foreign, self.args, without_secrets(self.__dict__))),
        "request": property(_request, _set_request),
    }
    return type(own.__name__, (own, *foreign), attributes)


def _request(error: Any) -> Any:
    return error.__dict__.get("request")


def _set_request(error: Any, request: Any) -> None:
    error.__dict__["request"] = request


def _restored(own: Any, foreign: Tuple[Any, ...], args: Tuple[Any, ...], state: Dict[str, Any]) -> BaseException:
    kind: Any = _joint_class(own, foreign)
    error: BaseException = kind.__new__(kind, *args)
    error.__dict__.update(state)
    return error


def _cause(error: BaseException) -> str:
    text = "" if may_quote_headers(error) else redacted(" ".join(str(error).split()))
    return text or type(error).__name__


def _sent(error: BaseException) -> Any:
    """Returns the request that an error of httpx is about, which may be another one after a redirect."""
    return getattr(error, "_request", None)


def _address(request: httpx.Request) -> str:
    return f"{request.url.scheme}://{request.url.netloc.decode('ascii', 'replace')}"
