"""The result of operations that answer with a file: audio, images, stored uploads."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING, Any, AsyncIterator, ClassVar, Iterator, Optional, Union

import anyio
from typing_extensions import deprecated

from ..public_names import public
from .readers import json_of_response

if TYPE_CHECKING:
    import httpx

_NOT_STREAMED = (
    "The body is in memory before this method can write it; "
    "call the operation through `.with_streaming_response` and use its `stream_to_file` instead."
)


@public
class HttpxBinaryResponseContent:
    """A body that is not JSON, read into memory.

    Both clients return it. The methods of the synchronous client have plain names, those of the asynchronous one begin
    with `a`. Where a body is too large for memory, use `.with_streaming_response`.

    Args:
        response: The HTTP response, of httpx or httpx2.
    """

    _holds_a_file: ClassVar[bool] = True
    response: httpx.Response

    def __init__(self, response: httpx.Response) -> None:
        self.response = response

    @property
    def content(self) -> bytes:
        """The whole body, as bytes."""
        return self.response.content

    def json(self, **kwargs: Any) -> Any:
        """Decodes the body as JSON; keyword arguments go to `json.loads`.

        Args:
            kwargs: Arguments of `json.loads`.

        Raises:
            UnexpectedResponseError: The body is no JSON. The error is a `json.JSONDecodeError` as well.
        """
        return json_of_response(self.response, **kwargs)

    @property
    def text(self) -> str:
        """The body as text, in the charset that the response declares (UTF-8 by default)."""
        return self.response.text

    @property
    def encoding(self) -> Optional[str]:
        """The charset that `text` uses."""
        return self.response.encoding

    @property
    def charset_encoding(self) -> Optional[str]:
        """The charset that the response declares, if it does."""
        return self.response.charset_encoding

    def read(self) -> bytes:
        """Returns the body."""
        return self.response.read()

    async def aread(self) -> bytes:
        """Returns the body."""
        return await self.response.aread()

    def iter_bytes(self, chunk_size: Optional[int] = None) -> Iterator[bytes]:
        """Iterates over the body in chunks of `chunk_size` bytes.

        Args:
            chunk_size: How many bytes a chunk has; `None`, the default, for chunks as they arrive.
        """
        return self.response.iter_bytes(chunk_size)

    async def aiter_bytes(self, chunk_size: Optional[int] = None) -> AsyncIterator[bytes]:
        """Returns, when awaited, an iterator over the body in chunks of `chunk_size` bytes.

        Args:
            chunk_size: How many bytes a chunk has; `None`, the default, for chunks as they arrive.
        """
        return self.response.aiter_bytes(chunk_size)

    def iter_text(self, chunk_size: Optional[int] = None) -> Iterator[str]:
        """Iterates over the text in chunks of `chunk_size` characters.

        Args:
            chunk_size: How many characters a chunk has; `None`, the default, for chunks as they arrive.
        """
        return self.response.iter_text(chunk_size)

    async def aiter_text(self, chunk_size: Optional[int] = None) -> AsyncIterator[str]:
        """Returns, when awaited, an iterator over the text in chunks of `chunk_size` characters.

        Args:
            chunk_size: How many characters a chunk has; `None`, the default, for chunks as they arrive.
        """
        return self.response.aiter_text(chunk_size)

    def iter_lines(self) -> Iterator[str]:
        """Iterates over the lines of the text, without their ends."""
        return self.response.iter_lines()

    async def aiter_lines(self) -> AsyncIterator[str]:
        """Returns, when awaited, an iterator over the lines of the text, without their ends."""
        return self.response.aiter_lines()

    def iter_raw(self, chunk_size: Optional[int] = None) -> Iterator[bytes]:
        """Iterates over the body as it was sent, still compressed.

        Args:
            chunk_size: How many bytes a chunk has; `None`, the default, for chunks as they arrive.
        """
        return self.response.iter_raw(chunk_size)

    async def aiter_raw(self, chunk_size: Optional[int] = None) -> AsyncIterator[bytes]:
        """Returns, when awaited, an iterator over the body as it was sent, still compressed.

        Args:
            chunk_size: How many bytes a chunk has; `None`, the default, for chunks as they arrive.
        """
        return self.response.aiter_raw(chunk_size)

    def write_to_file(self, file: Union[str, os.PathLike[str]]) -> None:
        """Writes the body to a file, which is created or replaced.

        Args:
            file: The path of the file.
        """
        with open(file, mode="wb") as target:
            target.writelines(self.response.iter_bytes())

    @deprecated(_NOT_STREAMED)
    def stream_to_file(self, file: Union[str, os.PathLike[str]], *, chunk_size: Optional[int] = None) -> None:
        """Writes the body to a file; `write_to_file` does the same.

        Args:
            file: The path of the file, which is created or replaced.
            chunk_size: How many bytes are written at once; `None`, the default, for chunks as they arrive.
        """
        with open(file, mode="wb") as target:
            target.writelines(self.response.iter_bytes(chunk_size))

    @deprecated(_NOT_STREAMED)
    async def astream_to_file(self, file: Union[str, os.PathLike[str]], *, chunk_size: Optional[int] = None) -> None:
        """Writes the body to a file, in a worker thread.

        Args:
            file: The path of the file, which is created or replaced.
            chunk_size: How many bytes are written at once; `None`, the default, for chunks as they arrive.
        """
        async with await anyio.open_file(file, mode="wb") as target:
            async for chunk in self.response.aiter_bytes(chunk_size):
                await target.write(chunk)

    def close(self) -> None:
        """Closes the response."""
        return self.response.close()

    async def aclose(self) -> None:
        """Closes the response."""
        return await self.response.aclose()
