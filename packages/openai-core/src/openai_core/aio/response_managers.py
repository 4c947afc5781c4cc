"""The context manager of an asynchronous request whose response is read when asked for."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Awaitable, Callable, Generic, Optional, Type, TypeVar

from ..public_names import public

if TYPE_CHECKING:
    from types import TracebackType

    from typing_extensions import Self

    from .responses import AsyncAPIResponse

ResponseT = TypeVar("ResponseT", bound="AsyncAPIResponse[Any]")


@public
class AsyncResponseContextManager(Generic[ResponseT]):
    """Sends the request when it is entered, and closes the response when it is left.

    Args:
        api_request: The call; it is awaited on entering.
    """

    def __init__(self, api_request: Awaitable[ResponseT]) -> None:
        self._api_request = api_request
        self._response: Optional[ResponseT] = None

    @classmethod
    def of(cls, call: Callable[..., Awaitable[ResponseT]], *args: Any, **kwargs: Any) -> Self:
        """Returns the context manager of a call with these arguments.

        Args:
            call: The method that sends the request; it is called when the context is entered.
            args: Its positional arguments.
            kwargs: Its keyword arguments.
        """
        return cls(call(*args, **kwargs))

    async def __aenter__(self) -> ResponseT:
        self._response = await self._api_request
        return self._response

    async def __aexit__(
        self,
        exc_type: Optional[Type[BaseException]],
        exc: Optional[BaseException],
        exc_tb: Optional[TracebackType],
    ) -> None:
        if self._response is not None:
            await self._response.close()
