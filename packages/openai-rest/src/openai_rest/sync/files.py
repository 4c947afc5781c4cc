# Rendered from definitions/files.yaml; edit that and run `hatch run generate`.
# mypy: disable-error-code="no-any-return"
"""Resources of the `files` area of the API."""

from __future__ import annotations

from typing import TYPE_CHECKING

from openai_core.options import not_given, omit
from openai_core.sync.resource import SyncAPIResource

from ..operations import files as operations

if TYPE_CHECKING:
    from typing_extensions import Literal

    from openai_core.options import Body, Headers, NotGiven, Omit, Query, Timeout
    from openai_core.responses.binary import HttpxBinaryResponseContent
    from openai_core.sync.pages import SyncCursorPage
    from openai_core.uploads import FileTypes

    from ..types.files import FileDeleted, FileObject, FilePurpose
    from ..types.files_params import FileCreateParamsExpiresAfter
    from .files_views import FilesWithRawResponse, FilesWithStreamingResponse


class Files(SyncAPIResource):
    """Files for other operations: fine-tuning, batches, vision, assistants."""

    def create(
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
            purpose: What the file is for.
            expires_after: When the file is deleted, counted in seconds from an anchor.
        """
        return self._call(
            operations.CREATE,
            body={"file": file, "purpose": purpose, "expires_after": expires_after},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    def retrieve(
        self,
        file_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> FileObject:
        """Fetches what is known about a file.

        Args:
            file_id: The id of an uploaded file.
        """
        return self._call(
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
    ) -> SyncCursorPage[FileObject]:
        """Lists uploaded files.

        Args:
            after: The id of the last item of the previous page; the list goes on behind it.
            limit: How many items a page holds (10000 by default).
            order: The order by creation time: `asc` or `desc` (desc by default).
            purpose: Only files for this purpose.
        """
        return self._call(
            operations.LIST,
            query={"after": after, "limit": limit, "order": order, "purpose": purpose},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    def delete(
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
        """
        return self._call(
            operations.DELETE,
            path={"file_id": file_id},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    def content(
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
        """
        return self._call(
            operations.CONTENT,
            path={"file_id": file_id},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    def retrieve_content(
        self,
        file_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> str:
        """Downloads a file as text; use `content` instead.

        Args:
            file_id: The id of an uploaded file.
        """
        return self._call(
            operations.RETRIEVE_CONTENT,
            path={"file_id": file_id},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    def wait_for_processing(
        self, id: str, *, poll_interval: float = 5.0, max_wait_seconds: float = 30 * 60
    ) -> FileObject:
        """Waits until a file is processed, deleted, or in error.

        Args:
            id: The id of the file.
            poll_interval: How many seconds to wait between two looks.
            max_wait_seconds: How many seconds to wait in all; the default is no limit.
        """
        from ..helpers.polling.files import wait_for_processing

        return self._run(
            wait_for_processing(self, id=id, poll_interval=poll_interval, max_wait_seconds=max_wait_seconds)
        )

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> FilesWithRawResponse: ...

        @property
        def with_streaming_response(self) -> FilesWithStreamingResponse: ...
