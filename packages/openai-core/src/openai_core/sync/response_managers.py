"""The context manager of a synchronous request whose response is read when asked for."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Any, Callable, Generic, Optional, Type, TypeVar

from ..public_names import public

if TYPE_CHECKING:
    from types import TracebackType

    from typing_extensions import Self

    from .responses import APIResponse

ResponseT = TypeVar("ResponseT", bound="APIResponse[Any]")


@public
class ResponseContextManager(Generic[ResponseT]):
    """Sends the request when it is entered, and closes the response when it is left.

    Args:
        request_func: Makes the call and returns the response.
    """

    def __init__(self, request_func: Callable[[], ResponseT]) -> None:
        self._request_func = request_func
        self._response: Optional[ResponseT] = None

    @classmethod
    def of(cls, call: Callable[..., ResponseT], *args: Any, **kwargs: Any) -> Self:
        """Returns the context manager of a call with these arguments.

        Args:
            call: The method that sends the request; it is called when the context is entered.
            args: Its positional arguments.
            kwargs: Its keyword arguments.
        """
        return cls(partial(call, *args, **kwargs))

    def __enter__(self) -> ResponseT:
        self._response = self._request_func()
        return self._response

    def __exit__(
        self,
        exc_type: Optional[Type[BaseException]],
        exc: Optional[BaseException],
        exc_tb: Optional[TracebackType],
    ) -> None:
        if self._response is not None:
            self._response.close()
