"""The verbs of a client as type checkers see them: `cast_to` or `stream_cls` decides the type of the result.

Never imported at run time, where `aio/calls.py` and `sync/calls.py` do the work.
"""

from __future__ import annotations

from typing import Any, Optional, Type, TypeVar, overload

from typing_extensions import Literal

from ..options import Body, RequestOptions

ResultT = TypeVar("ResultT")
StreamT = TypeVar("StreamT")


class _Lists:
    """What gives the result a type of its own."""

    def get_api_list(
        self,
        path: str,
        *,
        model: Any,
        page: Any,
        body: Optional[Body] = None,
        options: Optional[RequestOptions] = None,
        method: str = "get",
    ) -> Any: ...


class SyncVerbs(_Lists):
    """The verbs of the synchronous client."""

    @overload
    def get(
        self,
        path: str,
        *,
        cast_to: Type[ResultT],
        options: Optional[RequestOptions] = None,
        stream: Literal[False] = False,
        stream_cls: None = None,
    ) -> ResultT: ...

    @overload
    def get(
        self,
        path: str,
        *,
        cast_to: Any,
        options: Optional[RequestOptions] = None,
        stream: Literal[True],
        stream_cls: Type[StreamT],
    ) -> StreamT: ...

    @overload
    def get(
        self,
        path: str,
        *,
        cast_to: Any,
        options: Optional[RequestOptions] = None,
        stream: bool = False,
        stream_cls: Any = None,
    ) -> Any: ...

    def get(self, path: str, **arguments: Any) -> Any:
        """Sends a GET request, for a path that no resource has.

        Args:
            path: The path below the base URL, or an absolute URL.
            arguments: `cast_to` (the type of the result), `options`, `stream` and `stream_cls`.
        """

    @overload
    def post(
        self,
        path: str,
        *,
        cast_to: Type[ResultT],
        options: Optional[RequestOptions] = None,
        body: Optional[Body] = None,
        content: Any = None,
        files: Any = None,
        stream: Literal[False] = False,
        stream_cls: None = None,
    ) -> ResultT: ...

    @overload
    def post(
        self,
        path: str,
        *,
        cast_to: Any,
        options: Optional[RequestOptions] = None,
        body: Optional[Body] = None,
        content: Any = None,
        files: Any = None,
        stream: Literal[True],
        stream_cls: Type[StreamT],
    ) -> StreamT: ...

    @overload
    def post(
        self,
        path: str,
        *,
        cast_to: Any,
        options: Optional[RequestOptions] = None,
        body: Optional[Body] = None,
        content: Any = None,
        files: Any = None,
        stream: bool = False,
        stream_cls: Any = None,
    ) -> Any: ...

    def post(self, path: str, **arguments: Any) -> Any:
        """Sends a POST request, for a path that no resource has.

        Args:
            path: The path below the base URL, or an absolute URL.
            arguments: `cast_to` (the type of the result), `body` or `content`, `files`, `options`, `stream_cls`.
        """

    @overload
    def put(
        self,
        path: str,
        *,
        cast_to: Type[ResultT],
        options: Optional[RequestOptions] = None,
        body: Optional[Body] = None,
        content: Any = None,
        files: Any = None,
    ) -> ResultT: ...

    @overload
    def put(
        self,
        path: str,
        *,
        cast_to: Any,
        options: Optional[RequestOptions] = None,
        body: Optional[Body] = None,
        content: Any = None,
        files: Any = None,
    ) -> Any: ...

    def put(self, path: str, **arguments: Any) -> Any:
        """Sends a PUT request, for a path that no resource has.

        Args:
            path: The path below the base URL, or an absolute URL.
            arguments: `cast_to` (the type of the result), `body` or `content`, `files` and `options`.
        """

    @overload
    def patch(
        self,
        path: str,
        *,
        cast_to: Type[ResultT],
        options: Optional[RequestOptions] = None,
        body: Optional[Body] = None,
        content: Any = None,
        files: Any = None,
    ) -> ResultT: ...

    @overload
    def patch(
        self,
        path: str,
        *,
        cast_to: Any,
        options: Optional[RequestOptions] = None,
        body: Optional[Body] = None,
        content: Any = None,
        files: Any = None,
    ) -> Any: ...

    def patch(self, path: str, **arguments: Any) -> Any:
        """Sends a PATCH request, for a path that no resource has.

        Args:
            path: The path below the base URL, or an absolute URL.
            arguments: `cast_to` (the type of the result), `body` or `content`, `files` and `options`.
        """

    @overload
    def delete(
        self,
        path: str,
        *,
        cast_to: Type[ResultT],
        options: Optional[RequestOptions] = None,
        body: Optional[Body] = None,
        content: Any = None,
    ) -> ResultT: ...

    @overload
    def delete(
        self,
        path: str,
        *,
        cast_to: Any,
        options: Optional[RequestOptions] = None,
        body: Optional[Body] = None,
        content: Any = None,
    ) -> Any: ...

    def delete(self, path: str, **arguments: Any) -> Any:
        """Sends a DELETE request, for a path that no resource has.

        Args:
            path: The path below the base URL, or an absolute URL.
            arguments: `cast_to` (the type of the result), `body` or `content`, and `options`.
        """


class AsyncVerbs(_Lists):
    """The verbs of the asynchronous client."""

    @overload
    async def get(
        self,
        path: str,
        *,
        cast_to: Type[ResultT],
        options: Optional[RequestOptions] = None,
        stream: Literal[False] = False,
        stream_cls: None = None,
    ) -> ResultT: ...

    @overload
    async def get(
        self,
        path: str,
        *,
        cast_to: Any,
        options: Optional[RequestOptions] = None,
        stream: Literal[True],
        stream_cls: Type[StreamT],
    ) -> StreamT: ...

    @overload
    async def get(
        self,
        path: str,
        *,
        cast_to: Any,
        options: Optional[RequestOptions] = None,
        stream: bool = False,
        stream_cls: Any = None,
    ) -> Any: ...

    async def get(self, path: str, **arguments: Any) -> Any:
        """Sends a GET request, for a path that no resource has.

        Args:
            path: The path below the base URL, or an absolute URL.
            arguments: `cast_to` (the type of the result), `options`, `stream` and `stream_cls`.
        """

    @overload
    async def post(
        self,
        path: str,
        *,
        cast_to: Type[ResultT],
        options: Optional[RequestOptions] = None,
        body: Optional[Body] = None,
        content: Any = None,
        files: Any = None,
        stream: Literal[False] = False,
        stream_cls: None = None,
    ) -> ResultT: ...

    @overload
    async def post(
        self,
        path: str,
        *,
        cast_to: Any,
        options: Optional[RequestOptions] = None,
        body: Optional[Body] = None,
        content: Any = None,
        files: Any = None,
        stream: Literal[True],
        stream_cls: Type[StreamT],
    ) -> StreamT: ...

    @overload
    async def post(
        self,
        path: str,
        *,
        cast_to: Any,
        options: Optional[RequestOptions] = None,
        body: Optional[Body] = None,
        content: Any = None,
        files: Any = None,
        stream: bool = False,
        stream_cls: Any = None,
    ) -> Any: ...

    async def post(self, path: str, **arguments: Any) -> Any:
        """Sends a POST request, for a path that no resource has.

        Args:
            path: The path below the base URL, or an absolute URL.
            arguments: `cast_to` (the type of the result), `body` or `content`, `files`, `options`, `stream_cls`.
        """

    @overload
    async def put(
        self,
        path: str,
        *,
        cast_to: Type[ResultT],
        options: Optional[RequestOptions] = None,
        body: Optional[Body] = None,
        content: Any = None,
        files: Any = None,
    ) -> ResultT: ...

    @overload
    async def put(
        self,
        path: str,
        *,
        cast_to: Any,
        options: Optional[RequestOptions] = None,
        body: Optional[Body] = None,
        content: Any = None,
        files: Any = None,
    ) -> Any: ...

    async def put(self, path: str, **arguments: Any) -> Any:
        """Sends a PUT request, for a path that no resource has.

        Args:
            path: The path below the base URL, or an absolute URL.
            arguments: `cast_to` (the type of the result), `body` or `content`, `files` and `options`.
        """

    @overload
    async def patch(
        self,
        path: str,
        *,
        cast_to: Type[ResultT],
        options: Optional[RequestOptions] = None,
        body: Optional[Body] = None,
        content: Any = None,
        files: Any = None,
    ) -> ResultT: ...

    @overload
    async def patch(
        self,
        path: str,
        *,
        cast_to: Any,
        options: Optional[RequestOptions] = None,
        body: Optional[Body] = None,
        content: Any = None,
        files: Any = None,
    ) -> Any: ...

    async def patch(self, path: str, **arguments: Any) -> Any:
        """Sends a PATCH request, for a path that no resource has.

        Args:
            path: The path below the base URL, or an absolute URL.
            arguments: `cast_to` (the type of the result), `body` or `content`, `files` and `options`.
        """

    @overload
    async def delete(
        self,
        path: str,
        *,
        cast_to: Type[ResultT],
        options: Optional[RequestOptions] = None,
        body: Optional[Body] = None,
        content: Any = None,
    ) -> ResultT: ...

    @overload
    async def delete(
        self,
        path: str,
        *,
        cast_to: Any,
        options: Optional[RequestOptions] = None,
        body: Optional[Body] = None,
        content: Any = None,
    ) -> Any: ...

    async def delete(self, path: str, **arguments: Any) -> Any:
        """Sends a DELETE request, for a path that no resource has.

        Args:
            path: The path below the base URL, or an absolute URL.
            arguments: `cast_to` (the type of the result), `body` or `content`, and `options`.
        """
