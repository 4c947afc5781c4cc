"""Responses of the synchronous client, read when asked for."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING, Any, Callable, Generic, Iterator, Optional, Type, TypeVar, Union

from ..responses import BaseAPIResponse, StreamAlreadyConsumed
from ..responses.readers import http_classes

if TYPE_CHECKING:
    from types import TracebackType

    from typing_extensions import overload

R = TypeVar("R")
T = TypeVar("T")
ResponseT = TypeVar("ResponseT", bound="APIResponse[Any]")


class APIResponse(BaseAPIResponse[R]):
    """A response of `.with_streaming_response`: its body is read when it is asked for."""

    if TYPE_CHECKING:

        @overload
        def parse(self, *, to: Type[T]) -> T: ...

        @overload
        def parse(self) -> R: ...

    def parse(self, *, to: Any = None) -> Any:
        """Reads the body and returns what the plain call would have returned.

        Args:
            to: Parse into this type instead: a `BaseModel`, `dict`, `list`, a union, `str`, `bytes`, `int`, `float`,
                `bool`, `httpx.Response`, or for an event stream a `Stream[...]` class.

        Raises:
            UnexpectedResponseError: The body is not what was promised.
            UnsupportedTypeError: No response can become that type.
            StreamAlreadyConsumed: The body has been iterated over.
        """
        if not self._is_sse_stream:
            self.read()
        return self._parse(to=to)

    def read(self) -> bytes:
        """Reads the body, if it has not been read, and returns it.

        Raises:
            StreamAlreadyConsumed: The body has been iterated over.
        """
        try:
            return self.http_response.read()
        except http_classes("StreamConsumed") as error:
            raise StreamAlreadyConsumed from error

    def text(self) -> str:
        """Reads the body and returns it as text."""
        self.read()
        return self.http_response.text

    def json(self) -> object:
        """Reads the body and decodes it as JSON; a body that is none raises `json.JSONDecodeError`."""
        self.read()
        data: object = self.http_response.json()
        return data

    def close(self) -> None:
        """Gives the connection back; needed only where the body is not read to its end."""
        self.http_response.close()

    def iter_bytes(self, chunk_size: Optional[int] = None) -> Iterator[bytes]:
        """Iterates over the decompressed body in chunks of `chunk_size` bytes; as they arrive if `None`."""
        yield from self.http_response.iter_bytes(chunk_size)

    def iter_text(self, chunk_size: Optional[int] = None) -> Iterator[str]:
        """Iterates over the text in chunks of `chunk_size` characters; as they arrive if `None`."""
        yield from self.http_response.iter_text(chunk_size)

    def iter_lines(self) -> Iterator[str]:
        """Iterates over the lines of the text, without their ends."""
        yield from self.http_response.iter_lines()


class BinaryAPIResponse(APIResponse[bytes]):
    """A response whose body is a file in memory."""

    def write_to_file(self, file: Union[str, os.PathLike[str]]) -> None:
        """Writes the body to a file, which is created or replaced."""
        with open(file, mode="wb") as target:
            target.writelines(self.iter_bytes())


class StreamedBinaryAPIResponse(APIResponse[bytes]):
    """A response whose body is a file that has not been read yet."""

    def stream_to_file(self, file: Union[str, os.PathLike[str]], *, chunk_size: Optional[int] = None) -> None:
        """Writes the body to a file as it arrives, in chunks of `chunk_size` bytes."""
        with open(file, mode="wb") as target:
            target.writelines(self.iter_bytes(chunk_size))


class ResponseContextManager(Generic[ResponseT]):
    """Sends the request when it is entered, and closes the response when it is left.

    Args:
        request_func: Makes the call and returns the response.
    """

    def __init__(self, request_func: Callable[[], ResponseT]) -> None:
        self._request_func = request_func
        self._response: Optional[ResponseT] = None

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
