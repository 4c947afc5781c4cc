"""Responses of the asynchronous client, read when asked for."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING, Any, AsyncIterator, Optional, Type, TypeVar, Union

from anyio import open_file

from ..public_names import public_classes
from ..responses import BaseAPIResponse
from ..responses.readers import json_of_response

if TYPE_CHECKING:
    from typing_extensions import overload

R = TypeVar("R")
T = TypeVar("T")


class AsyncAPIResponse(BaseAPIResponse[R]):
    """A response of `.with_streaming_response`: its body is read when it is asked for."""

    if TYPE_CHECKING:

        @overload
        async def parse(self, *, to: Type[T]) -> T: ...

        @overload
        async def parse(self) -> R: ...

    async def parse(self, *, to: Any = None) -> Any:
        """Reads the body and returns what the plain call would have returned.

        Args:
            to: Parse into this type instead: a `BaseModel`, `dict`, `list`, a union, `str`, `bytes`, `int`, `float`,
                `bool`, `httpx.Response`, or for an event stream an `AsyncStream[...]` class.

        Raises:
            UnexpectedResponseError: The body is not what was promised.
            UnsupportedTypeError: No response can become that type.
            StreamAlreadyConsumed: The body has been iterated over.
        """
        if not self._is_sse_stream:
            await self.read()
        return self._parse(to=to)

    async def read(self) -> bytes:
        """Reads the body, if it has not been read, and returns it.

        Raises:
            APIConnectionError: The connection was lost, or the body is not whole. The error is that of httpx as well.
            StreamAlreadyConsumed: The body has been iterated over.
        """
        with self._reading():
            return await self.http_response.aread()

    async def text(self) -> str:
        """Reads the body and returns it as text."""
        await self.read()
        return self.http_response.text

    async def json(self) -> object:
        """Reads the body and decodes it as JSON.

        Raises:
            UnexpectedResponseError: The body is no JSON. The error is a `json.JSONDecodeError` as well.
        """
        await self.read()
        return json_of_response(self.http_response)

    async def close(self) -> None:
        """Gives the connection back; needed only where the body is not read to its end."""
        await self.http_response.aclose()

    async def iter_bytes(self, chunk_size: Optional[int] = None) -> AsyncIterator[bytes]:
        """Iterates over the decompressed body in chunks of `chunk_size` bytes; as they arrive if `None`.

        Args:
            chunk_size: How many bytes a chunk has; `None`, the default, for chunks as they arrive.
        """
        with self._reading():
            async for chunk in self.http_response.aiter_bytes(chunk_size):
                yield chunk

    async def iter_text(self, chunk_size: Optional[int] = None) -> AsyncIterator[str]:
        """Iterates over the text in chunks of `chunk_size` characters; as they arrive if `None`.

        Args:
            chunk_size: How many characters a chunk has; `None`, the default, for chunks as they arrive.
        """
        with self._reading():
            async for chunk in self.http_response.aiter_text(chunk_size):
                yield chunk

    async def iter_lines(self) -> AsyncIterator[str]:
        """Iterates over the lines of the text, without their ends."""
        with self._reading():
            async for line in self.http_response.aiter_lines():
                yield line


async def _write(chunks: AsyncIterator[bytes], file: Union[str, os.PathLike[str]]) -> None:
    async with await open_file(file, mode="wb") as target:
        async for chunk in chunks:
            await target.write(chunk)


class AsyncBinaryAPIResponse(AsyncAPIResponse[bytes]):
    """A response whose body is a file in memory."""

    async def write_to_file(self, file: Union[str, os.PathLike[str]]) -> None:
        """Writes the body to a file, which is created or replaced, in a worker thread.

        Args:
            file: The path of the file.
        """
        await _write(self.iter_bytes(), file)


class AsyncStreamedBinaryAPIResponse(AsyncAPIResponse[bytes]):
    """A response whose body is a file that has not been read yet."""

    async def stream_to_file(self, file: Union[str, os.PathLike[str]], *, chunk_size: Optional[int] = None) -> None:
        """Writes the body to a file as it arrives, in chunks of `chunk_size` bytes, in a worker thread.

        Args:
            file: The path of the file, which is created or replaced.
            chunk_size: How many bytes are written at once; `None`, the default, for chunks as they arrive.
        """
        await _write(self.iter_bytes(chunk_size), file)


public_classes(globals())
