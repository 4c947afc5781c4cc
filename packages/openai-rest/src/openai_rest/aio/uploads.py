# Rendered from definitions/uploads.yaml; edit that and run `hatch run generate`.
# mypy: disable-error-code="no-any-return"
"""Asynchronous resources of the `uploads` area of the API."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, overload

from openai_core.aio.resource import AsyncAPIResource
from openai_core.client.resources import views_of
from openai_core.options import not_given, omit

from ..operations import uploads as operations

if TYPE_CHECKING:
    from os import PathLike
    from typing import IO, Callable, Final, Optional, Union

    from openai_core.aio.views import async_to_legacy_response_wrapper, async_to_streamed_response_wrapper
    from openai_core.options import Body, Headers, NotGiven, Omit, Query, Timeout
    from openai_core.types.sequences import SequenceNotStr
    from openai_core.uploads import FileTypes

    from ..types.files import FilePurpose
    from ..types.uploads import Upload, UploadPart
    from ..types.uploads_params import UploadCreateParamsExpiresAfter


class AsyncParts(AsyncAPIResource):
    """The parts of an upload."""

    async def create(
        self,
        upload_id: str,
        *,
        data: FileTypes,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> UploadPart:
        """Sends one part of an upload (at most 64 MB).

        Args:
            upload_id: The id of an upload.
            data: The bytes of the part.
            extra_headers: Headers of this call, over those of the client; the value `omit` takes one away.
            extra_query: Query parameters of this call, over those of the method.
            extra_body: Keys that are merged into the JSON body, over its own.
            timeout: Seconds for each network operation, an `httpx.Timeout`, or `None` for no limit; else the client's.
        """
        return await self._call(
            operations.PARTS_CREATE,
            path={"upload_id": upload_id},
            body={"data": data},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> AsyncPartsWithRawResponse: ...

        @property
        def with_streaming_response(self) -> AsyncPartsWithStreamingResponse: ...


class AsyncUploads(AsyncAPIResource):
    """Large files, sent in parts."""

    @cached_property
    def parts(self) -> AsyncParts:
        """The parts of an upload."""
        return AsyncParts(self._client)

    async def create(
        self,
        *,
        bytes: int,
        filename: str,
        mime_type: str,
        purpose: FilePurpose,
        expires_after: UploadCreateParamsExpiresAfter | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> Upload:
        """Begins an upload; its parts follow.

        Args:
            bytes: The size of the whole file in bytes.
            filename: The name of the file.
            mime_type: The media type of the file.
            purpose: What the file is for.
            expires_after: When the file is deleted, counted in seconds from an anchor; left out, after 30 days for the
                purpose `batch`, and otherwise never.
            extra_headers: Headers of this call, over those of the client; the value `omit` takes one away.
            extra_query: Query parameters of this call, over those of the method.
            extra_body: Keys that are merged into the JSON body, over its own.
            timeout: Seconds for each network operation, an `httpx.Timeout`, or `None` for no limit; else the client's.
        """
        return await self._call(
            operations.CREATE,
            body={
                "bytes": bytes,
                "filename": filename,
                "mime_type": mime_type,
                "purpose": purpose,
                "expires_after": expires_after,
            },
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    async def cancel(
        self,
        upload_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> Upload:
        """Gives up an upload; no more parts can follow.

        Args:
            upload_id: The id of an upload.
            extra_headers: Headers of this call, over those of the client; the value `omit` takes one away.
            extra_query: Query parameters of this call, over those of the method.
            extra_body: Keys that are merged into the JSON body, over its own.
            timeout: Seconds for each network operation, an `httpx.Timeout`, or `None` for no limit; else the client's.
        """
        return await self._call(
            operations.CANCEL,
            path={"upload_id": upload_id},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    async def complete(
        self,
        upload_id: str,
        *,
        part_ids: SequenceNotStr[str],
        md5: str | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> Upload:
        """Ends an upload: the parts become one file.

        Args:
            upload_id: The id of an upload.
            part_ids: The ids of the parts, in the order in which they make up the file.
            md5: The MD5 sum of the whole file, to compare with what arrived.
            extra_headers: Headers of this call, over those of the client; the value `omit` takes one away.
            extra_query: Query parameters of this call, over those of the method.
            extra_body: Keys that are merged into the JSON body, over its own.
            timeout: Seconds for each network operation, an `httpx.Timeout`, or `None` for no limit; else the client's.
        """
        return await self._call(
            operations.COMPLETE,
            path={"upload_id": upload_id},
            body={"part_ids": part_ids, "md5": md5},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    @overload
    async def upload_file_chunked(
        self,
        *,
        file: Union[str, PathLike[str]],
        mime_type: str,
        purpose: FilePurpose,
        filename: Optional[str] = None,
        bytes: Optional[int] = None,
        part_size: Optional[int] = None,
        md5: str | Omit = omit,
        max_concurrency: int = 1,
        on_progress: Optional[Callable[[int, int], object]] = None,
    ) -> Upload: ...

    @overload
    async def upload_file_chunked(
        self,
        *,
        file: bytes,
        mime_type: str,
        purpose: FilePurpose,
        filename: str,
        bytes: Optional[int] = None,
        part_size: Optional[int] = None,
        md5: str | Omit = omit,
        max_concurrency: int = 1,
        on_progress: Optional[Callable[[int, int], object]] = None,
    ) -> Upload: ...

    @overload
    async def upload_file_chunked(
        self,
        *,
        file: IO[bytes],
        mime_type: str,
        purpose: FilePurpose,
        filename: Optional[str] = None,
        bytes: Optional[int] = None,
        part_size: Optional[int] = None,
        md5: str | Omit = omit,
        max_concurrency: int = 1,
        on_progress: Optional[Callable[[int, int], object]] = None,
    ) -> Upload: ...

    async def upload_file_chunked(
        self,
        *,
        file: Union[str, PathLike[str], bytes, IO[bytes]],
        mime_type: str,
        purpose: FilePurpose,
        filename: Optional[str] = None,
        bytes: Optional[int] = None,
        part_size: Optional[int] = None,
        md5: str | Omit = omit,
        max_concurrency: int = 1,
        on_progress: Optional[Callable[[int, int], object]] = None,
    ) -> Upload:
        """Uploads a large file in parts, one after the other or several at the same time.

        Args:
            file: A path (read from disk while it is sent), bytes, or a binary handle.
            mime_type: The media type of the file.
            purpose: What the file is for.
            filename: The name of the file; that of the path or handle by default.
            bytes: The size of the file in bytes; found out by default.
            part_size: The bytes in a part, the last one aside (64 MiB by default).
            md5: The MD5 sum of the whole file, to compare with what arrived.
            max_concurrency: How many parts are sent at the same time.
            on_progress: Is called after each part, with the bytes that were sent and those of the whole file.
        """
        from ..helpers.uploading.chunks import upload_file_chunked

        return await self._run(
            upload_file_chunked(
                self,
                file=file,
                mime_type=mime_type,
                purpose=purpose,
                filename=filename,
                bytes=bytes,
                part_size=part_size,
                md5=md5,
                max_concurrency=max_concurrency,
                on_progress=on_progress,
            )
        )

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> AsyncUploadsWithRawResponse: ...

        @property
        def with_streaming_response(self) -> AsyncUploadsWithStreamingResponse: ...


if TYPE_CHECKING:

    class AsyncUploadsWithRawResponse:
        """Returns the answer with its headers.

        Args:
            resource: The resource that has these methods; it makes the view itself when asked for one.
        """

        def __init__(self, resource: AsyncUploads) -> None:
            self.create: Final = async_to_legacy_response_wrapper(resource.create)
            self.cancel: Final = async_to_legacy_response_wrapper(resource.cancel)
            self.complete: Final = async_to_legacy_response_wrapper(resource.complete)

        @cached_property
        def parts(self) -> AsyncPartsWithRawResponse:
            """The parts of an upload."""
            ...

    class AsyncUploadsWithStreamingResponse:
        """Opens the answer and reads its body when asked to.

        Args:
            resource: The resource that has these methods; it makes the view itself when asked for one.
        """

        def __init__(self, resource: AsyncUploads) -> None:
            self.create: Final = async_to_streamed_response_wrapper(resource.create)
            self.cancel: Final = async_to_streamed_response_wrapper(resource.cancel)
            self.complete: Final = async_to_streamed_response_wrapper(resource.complete)

        @cached_property
        def parts(self) -> AsyncPartsWithStreamingResponse:
            """The parts of an upload."""
            ...

    class AsyncPartsWithRawResponse:
        """Returns the answer with its headers.

        Args:
            resource: The resource that has these methods; it makes the view itself when asked for one.
        """

        def __init__(self, resource: AsyncParts) -> None:
            self.create: Final = async_to_legacy_response_wrapper(resource.create)

    class AsyncPartsWithStreamingResponse:
        """Opens the answer and reads its body when asked to.

        Args:
            resource: The resource that has these methods; it makes the view itself when asked for one.
        """

        def __init__(self, resource: AsyncParts) -> None:
            self.create: Final = async_to_streamed_response_wrapper(resource.create)

else:
    __getattr__ = views_of(globals())
