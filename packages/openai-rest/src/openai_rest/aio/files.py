# Rendered from definitions/files.yaml; edit that and run `hatch run generate`.
# mypy: disable-error-code="no-any-return"
"""Asynchronous resources of the `files` area of the API."""

from __future__ import annotations

from typing import TYPE_CHECKING

from openai_core.aio.resource import AsyncAPIResource
from openai_core.client.resources import views_of
from openai_core.deprecations import deprecated
from openai_core.options import not_given, omit

from ..operations import files as operations

if TYPE_CHECKING:
    from typing import Final

    from typing_extensions import Literal

    from openai_core.aio.pages import AsyncCursorPage, AsyncPaginator
    from openai_core.aio.responses import AsyncStreamedBinaryAPIResponse
    from openai_core.aio.views import (
        async_to_custom_streamed_response_wrapper,
        async_to_legacy_response_wrapper,
        async_to_streamed_response_wrapper,
    )
    from openai_core.options import Body, Headers, NotGiven, Omit, Query, Timeout
    from openai_core.responses.binary import HttpxBinaryResponseContent
    from openai_core.uploads import FileTypes

    from ..types.files import FileDeleted, FileObject, FilePurpose
    from ..types.files_params import FileCreateParamsExpiresAfter


class AsyncFiles(AsyncAPIResource):
    """Files for other operations: fine-tuning, batches, vision, assistants."""

    async def create(
        self,
        *,
        file: FileTypes,
        purpose: FilePurpose,
        expires_after: FileCreateParamsExpiresAfter | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> FileObject:
        """Uploads a file.

        Args:
            file: The content: bytes, a binary handle, a path (streamed from disk), or a tuple of name, content and
                content type.
            purpose: What the file is for: `assistants`, `batch` (requests of a batch), `fine-tune` (training examples),
                `vision` (images for fine-tuning), `user_data` (anything) or `evals` (data of evaluations).
            expires_after: When the file is deleted, counted in seconds from an anchor; left out, after 30 days for the
                purpose `batch`, and otherwise never.
            extra_headers: Headers of this call, over those of the client; the value `omit` takes one away.
            extra_query: Query parameters of this call, over those of the method.
            extra_body: Keys that are merged into the JSON body, over its own.
            timeout: Seconds for each network operation, an `httpx.Timeout`, or `None` for no limit; else the client's.
        """
        return await self._call(
            operations.CREATE,
            body={"file": file, "purpose": purpose, "expires_after": expires_after},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    async def retrieve(
        self,
        file_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> FileObject:
        """Fetches what is known about a file, without its content.

        Args:
            file_id: The id of an uploaded file.
            extra_headers: Headers of this call, over those of the client; the value `omit` takes one away.
            extra_query: Query parameters of this call, over those of the method.
            extra_body: Keys that are merged into the JSON body, over its own.
            timeout: Seconds for each network operation, an `httpx.Timeout`, or `None` for no limit; else the client's.
        """
        return await self._call(
            operations.RETRIEVE,
            path={"file_id": file_id},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    def list(
        self,
        *,
        after: str | Omit = omit,
        limit: int | Omit = omit,
        order: Literal["asc", "desc"] | Omit = omit,
        purpose: str | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> AsyncPaginator[FileObject, AsyncCursorPage[FileObject]]:
        """Lists uploaded files.

        Args:
            after: The id of the last item of the previous page; the list goes on behind it.
            limit: How many items a page holds (from 1 to 10000; 10000 by default).
            order: The order by creation time: `asc` begins with the oldest, `desc` with the latest (desc by default).
            purpose: Only files for this purpose.
            extra_headers: Headers of this call, over those of the client; the value `omit` takes one away.
            extra_query: Query parameters of this call, over those of the method.
            extra_body: Keys that are merged into the JSON body, over its own.
            timeout: Seconds for each network operation, an `httpx.Timeout`, or `None` for no limit; else the client's.
        """
        return self._call(
            operations.LIST,
            query={"after": after, "limit": limit, "order": order, "purpose": purpose},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    async def delete(
        self,
        file_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> FileDeleted:
        """Deletes a file.

        Args:
            file_id: The id of an uploaded file.
            extra_headers: Headers of this call, over those of the client; the value `omit` takes one away.
            extra_query: Query parameters of this call, over those of the method.
            extra_body: Keys that are merged into the JSON body, over its own.
            timeout: Seconds for each network operation, an `httpx.Timeout`, or `None` for no limit; else the client's.
        """
        return await self._call(
            operations.DELETE,
            path={"file_id": file_id},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    async def content(
        self,
        file_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> HttpxBinaryResponseContent:
        """Downloads a file.

        Args:
            file_id: The id of an uploaded file.
            extra_headers: Headers of this call, over those of the client; the value `omit` takes one away.
            extra_query: Query parameters of this call, over those of the method.
            extra_body: Keys that are merged into the JSON body, over its own.
            timeout: Seconds for each network operation, an `httpx.Timeout`, or `None` for no limit; else the client's.
        """
        return await self._call(
            operations.CONTENT,
            path={"file_id": file_id},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    @deprecated("`client.files.retrieve_content` is deprecated; use `content`.")
    async def retrieve_content(
        self,
        file_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> str:
        """Downloads a file as text; use `content` instead.

        Deprecated; use `content`.

        Args:
            file_id: The id of an uploaded file.
            extra_headers: Headers of this call, over those of the client; the value `omit` takes one away.
            extra_query: Query parameters of this call, over those of the method.
            extra_body: Keys that are merged into the JSON body, over its own.
            timeout: Seconds for each network operation, an `httpx.Timeout`, or `None` for no limit; else the client's.
        """
        return await self._call(
            operations.RETRIEVE_CONTENT,
            path={"file_id": file_id},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    async def wait_for_processing(
        self, id: str, *, poll_interval: float = 5.0, max_wait_seconds: float = 30 * 60
    ) -> FileObject:
        """Waits until a file is processed, deleted, or in error.

        Args:
            id: The id of the file.
            poll_interval: How many seconds to wait between two requests.
            max_wait_seconds: How many seconds to wait in all; 1800 by default, which is half an hour.
        """
        from ..helpers.polling.files import wait_for_processing

        return await self._run(
            wait_for_processing(self, id=id, poll_interval=poll_interval, max_wait_seconds=max_wait_seconds)
        )

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> AsyncFilesWithRawResponse: ...

        @property
        def with_streaming_response(self) -> AsyncFilesWithStreamingResponse: ...


if TYPE_CHECKING:

    class AsyncFilesWithRawResponse:
        """Returns the answer with its headers.

        Args:
            resource: The resource that has these methods; it makes the view itself when asked for one.
        """

        def __init__(self, resource: AsyncFiles) -> None:
            self.create: Final = async_to_legacy_response_wrapper(resource.create)
            self.retrieve: Final = async_to_legacy_response_wrapper(resource.retrieve)
            self.list: Final = async_to_legacy_response_wrapper(resource.list)
            self.delete: Final = async_to_legacy_response_wrapper(resource.delete)
            self.content: Final = async_to_legacy_response_wrapper(resource.content)
            self.retrieve_content: Final = async_to_legacy_response_wrapper(resource.retrieve_content)  # pyright: ignore[reportDeprecated]

    class AsyncFilesWithStreamingResponse:
        """Opens the answer and reads its body when asked to.

        Args:
            resource: The resource that has these methods; it makes the view itself when asked for one.
        """

        def __init__(self, resource: AsyncFiles) -> None:
            self.create: Final = async_to_streamed_response_wrapper(resource.create)
            self.retrieve: Final = async_to_streamed_response_wrapper(resource.retrieve)
            self.list: Final = async_to_streamed_response_wrapper(resource.list)
            self.delete: Final = async_to_streamed_response_wrapper(resource.delete)
            self.content: Final = async_to_custom_streamed_response_wrapper(
                resource.content, AsyncStreamedBinaryAPIResponse
            )
            self.retrieve_content: Final = async_to_streamed_response_wrapper(resource.retrieve_content)  # pyright: ignore[reportDeprecated]

else:
    __getattr__ = views_of(globals())
