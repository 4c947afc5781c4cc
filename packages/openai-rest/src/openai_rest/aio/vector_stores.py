# Rendered from definitions/vector_stores.yaml; edit that and run `hatch run generate`.
# mypy: disable-error-code="no-any-return"
"""Asynchronous resources of the `vector_stores` area of the API."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from openai_core.aio.resource import AsyncAPIResource
from openai_core.client.resources import views_of
from openai_core.options import not_given, omit

from ..operations import vector_stores as operations

if TYPE_CHECKING:
    from typing import Dict, Final, Iterable, Optional, Union

    from typing_extensions import Literal

    from openai_core.aio.pages import AsyncCursorPage, AsyncPage, AsyncPaginator
    from openai_core.aio.views import async_to_legacy_response_wrapper, async_to_streamed_response_wrapper
    from openai_core.options import Body, Headers, NotGiven, Omit, Query, Timeout
    from openai_core.types.sequences import SequenceNotStr
    from openai_core.types.shared_params import Metadata
    from openai_core.uploads import FileTypes

    from ..types.vector_stores import (
        FileContentResponse,
        VectorStore,
        VectorStoreDeleted,
        VectorStoreFile,
        VectorStoreFileBatch,
        VectorStoreFileDeleted,
        VectorStoreSearchResponse,
    )
    from ..types.vector_stores_params import (
        ExpiresAfterParam,
        FileBatchCreateParamsFile,
        FileChunkingStrategyParam,
        VectorStoreSearchParamsFilters,
        VectorStoreSearchParamsRankingOptions,
    )


class AsyncFiles(AsyncAPIResource):
    """The files of a vector store."""

    _plain_only = ("create_and_poll",)

    async def create(
        self,
        vector_store_id: str,
        *,
        file_id: str,
        attributes: Optional[Dict[str, Union[str, float, bool]]] | Omit = omit,
        chunking_strategy: FileChunkingStrategyParam | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> VectorStoreFile:
        """Adds an uploaded file to a vector store, where it is split and indexed.

        Args:
            vector_store_id: The id of a vector store.
            file_id: The id of an uploaded file.
            attributes: Up to 16 pairs of your own (texts, numbers, booleans) that searches can filter by.
            chunking_strategy: How files are cut into chunks; left out, the service chooses (`auto`).
            extra_headers: Headers of this call, over those of the client; the value `omit` takes one away.
            extra_query: Query parameters of this call, over those of the method.
            extra_body: Keys that are merged into the JSON body, over its own.
            timeout: Seconds for each network operation, an `httpx.Timeout`, or `None` for no limit; else the client's.
        """
        return await self._call(
            operations.FILES_CREATE,
            path={"vector_store_id": vector_store_id},
            body={"file_id": file_id, "attributes": attributes, "chunking_strategy": chunking_strategy},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    async def retrieve(
        self,
        file_id: str,
        *,
        vector_store_id: str,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> VectorStoreFile:
        """Fetches a file of a vector store.

        Args:
            file_id: The id of an uploaded file.
            vector_store_id: The id of a vector store.
            extra_headers: Headers of this call, over those of the client; the value `omit` takes one away.
            extra_query: Query parameters of this call, over those of the method.
            extra_body: Keys that are merged into the JSON body, over its own.
            timeout: Seconds for each network operation, an `httpx.Timeout`, or `None` for no limit; else the client's.
        """
        return await self._call(
            operations.FILES_RETRIEVE,
            path={"file_id": file_id, "vector_store_id": vector_store_id},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    async def update(
        self,
        file_id: str,
        *,
        vector_store_id: str,
        attributes: Optional[Dict[str, Union[str, float, bool]]],
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> VectorStoreFile:
        """Replaces the attributes of a file of a vector store.

        Args:
            file_id: The id of an uploaded file.
            vector_store_id: The id of a vector store.
            attributes: Up to 16 pairs of your own (texts, numbers, booleans) that searches can filter by.
            extra_headers: Headers of this call, over those of the client; the value `omit` takes one away.
            extra_query: Query parameters of this call, over those of the method.
            extra_body: Keys that are merged into the JSON body, over its own.
            timeout: Seconds for each network operation, an `httpx.Timeout`, or `None` for no limit; else the client's.
        """
        return await self._call(
            operations.FILES_UPDATE,
            path={"file_id": file_id, "vector_store_id": vector_store_id},
            body={"attributes": attributes},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    def list(
        self,
        vector_store_id: str,
        *,
        after: str | Omit = omit,
        before: str | Omit = omit,
        filter: Literal["in_progress", "completed", "failed", "cancelled"] | Omit = omit,
        limit: int | Omit = omit,
        order: Literal["asc", "desc"] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> AsyncPaginator[VectorStoreFile, AsyncCursorPage[VectorStoreFile]]:
        """Lists the files of a vector store.

        Args:
            vector_store_id: The id of a vector store.
            after: The id of the last item of the previous page; the list goes on behind it.
            before: The id of the first item of the following page; the list ends in front of it.
            filter: Only files in this state: `in_progress`, `completed`, `failed` or `cancelled`.
            limit: How many items a page holds (from 1 to 100; 20 by default).
            order: The order by creation time: `asc` begins with the oldest, `desc` with the latest (desc by default).
            extra_headers: Headers of this call, over those of the client; the value `omit` takes one away.
            extra_query: Query parameters of this call, over those of the method.
            extra_body: Keys that are merged into the JSON body, over its own.
            timeout: Seconds for each network operation, an `httpx.Timeout`, or `None` for no limit; else the client's.
        """
        return self._call(
            operations.FILES_LIST,
            path={"vector_store_id": vector_store_id},
            query={"after": after, "before": before, "filter": filter, "limit": limit, "order": order},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    async def delete(
        self,
        file_id: str,
        *,
        vector_store_id: str,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> VectorStoreFileDeleted:
        """Removes a file from a vector store; the uploaded file stays.

        Args:
            file_id: The id of an uploaded file.
            vector_store_id: The id of a vector store.
            extra_headers: Headers of this call, over those of the client; the value `omit` takes one away.
            extra_query: Query parameters of this call, over those of the method.
            extra_body: Keys that are merged into the JSON body, over its own.
            timeout: Seconds for each network operation, an `httpx.Timeout`, or `None` for no limit; else the client's.
        """
        return await self._call(
            operations.FILES_DELETE,
            path={"file_id": file_id, "vector_store_id": vector_store_id},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    def content(
        self,
        file_id: str,
        *,
        vector_store_id: str,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> AsyncPaginator[FileContentResponse, AsyncPage[FileContentResponse]]:
        """Fetches the text that was read from a file.

        Args:
            file_id: The id of an uploaded file.
            vector_store_id: The id of a vector store.
            extra_headers: Headers of this call, over those of the client; the value `omit` takes one away.
            extra_query: Query parameters of this call, over those of the method.
            extra_body: Keys that are merged into the JSON body, over its own.
            timeout: Seconds for each network operation, an `httpx.Timeout`, or `None` for no limit; else the client's.
        """
        return self._call(
            operations.FILES_CONTENT,
            path={"file_id": file_id, "vector_store_id": vector_store_id},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    async def create_and_poll(
        self,
        file_id: str,
        *,
        vector_store_id: str,
        attributes: Optional[Dict[str, Union[str, float, bool]]] | Omit = omit,
        poll_interval_ms: int | Omit = omit,
        max_wait_seconds: float | Omit = omit,
        chunking_strategy: FileChunkingStrategyParam | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> VectorStoreFile:
        """Puts a file into a vector store, and waits until it is processed.

        Args:
            file_id: The id of an uploaded file.
            vector_store_id: The id of a vector store.
            attributes: Up to 16 pairs of your own (texts, numbers, booleans) that searches can filter by.
            poll_interval_ms: How many milliseconds to wait between two requests; by default what the API asks for, else
                1000.
            max_wait_seconds: How many seconds to wait in all; the default is no limit.
            chunking_strategy: How files are cut into chunks; left out, the service chooses (`auto`).
            extra_headers: Headers of this call, over those of the client; the value `omit` takes one away.
            extra_query: Query parameters of this call, over those of the method.
            extra_body: Keys that are merged into the JSON body, over its own.
            timeout: Seconds for each network operation, an `httpx.Timeout`, or `None` for no limit; else the client's.
        """
        from ..helpers.polling.vector_store_files import create_and_poll

        return await self._run(
            create_and_poll(
                self,
                file_id=file_id,
                vector_store_id=vector_store_id,
                attributes=attributes,
                poll_interval_ms=poll_interval_ms,
                max_wait_seconds=max_wait_seconds,
                chunking_strategy=chunking_strategy,
                extra_headers=extra_headers,
                extra_query=extra_query,
                extra_body=extra_body,
                timeout=timeout,
            )
        )

    async def upload(
        self, *, vector_store_id: str, file: FileTypes, chunking_strategy: FileChunkingStrategyParam | Omit = omit
    ) -> VectorStoreFile:
        """Uploads a file and puts it into a vector store, which then processes it.

        Args:
            vector_store_id: The id of a vector store.
            file: The content: bytes, a binary handle, a path (streamed from disk), or a tuple of name, content and
                content type.
            chunking_strategy: How files are cut into chunks; left out, the service chooses (`auto`).
        """
        from ..helpers.polling.vector_store_files import upload

        return await self._run(
            upload(self, vector_store_id=vector_store_id, file=file, chunking_strategy=chunking_strategy)
        )

    async def upload_and_poll(
        self,
        *,
        vector_store_id: str,
        file: FileTypes,
        attributes: Optional[Dict[str, Union[str, float, bool]]] | Omit = omit,
        poll_interval_ms: int | Omit = omit,
        max_wait_seconds: float | Omit = omit,
        chunking_strategy: FileChunkingStrategyParam | Omit = omit,
    ) -> VectorStoreFile:
        """Uploads a file, puts it into a vector store, and waits until it is processed.

        Args:
            vector_store_id: The id of a vector store.
            file: The content: bytes, a binary handle, a path (streamed from disk), or a tuple of name, content and
                content type.
            attributes: Up to 16 pairs of your own (texts, numbers, booleans) that searches can filter by.
            poll_interval_ms: How many milliseconds to wait between two requests; by default what the API asks for, else
                1000.
            max_wait_seconds: How many seconds to wait in all; the default is no limit.
            chunking_strategy: How files are cut into chunks; left out, the service chooses (`auto`).
        """
        from ..helpers.polling.vector_store_files import upload_and_poll

        return await self._run(
            upload_and_poll(
                self,
                vector_store_id=vector_store_id,
                file=file,
                attributes=attributes,
                poll_interval_ms=poll_interval_ms,
                max_wait_seconds=max_wait_seconds,
                chunking_strategy=chunking_strategy,
            )
        )

    async def poll(
        self,
        file_id: str,
        *,
        vector_store_id: str,
        poll_interval_ms: int | Omit = omit,
        max_wait_seconds: float | Omit = omit,
    ) -> VectorStoreFile:
        """Waits until a file of a vector store is completed or cancelled, or has failed.

        Args:
            file_id: The id of an uploaded file.
            vector_store_id: The id of a vector store.
            poll_interval_ms: How many milliseconds to wait between two requests; by default what the API asks for, else
                1000.
            max_wait_seconds: How many seconds to wait in all; the default is no limit.
        """
        from ..helpers.polling.vector_store_files import poll

        return await self._run(
            poll(
                self,
                file_id=file_id,
                vector_store_id=vector_store_id,
                poll_interval_ms=poll_interval_ms,
                max_wait_seconds=max_wait_seconds,
            )
        )

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> AsyncFilesWithRawResponse: ...

        @property
        def with_streaming_response(self) -> AsyncFilesWithStreamingResponse: ...


class AsyncFileBatches(AsyncAPIResource):
    """Files added to a vector store together."""

    _plain_only = ("create_and_poll",)

    async def create(
        self,
        vector_store_id: str,
        *,
        attributes: Optional[Dict[str, Union[str, float, bool]]] | Omit = omit,
        chunking_strategy: FileChunkingStrategyParam | Omit = omit,
        file_ids: SequenceNotStr[str] | Omit = omit,
        files: Iterable[FileBatchCreateParamsFile] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> VectorStoreFileBatch:
        """Adds several files to a vector store at once.

        Args:
            vector_store_id: The id of a vector store.
            attributes: Up to 16 pairs of your own (texts, numbers, booleans) that searches can filter by.
            chunking_strategy: How files are cut into chunks; left out, the service chooses (`auto`).
            file_ids: The ids of up to 2000 uploaded files, with the same attributes and way of splitting; instead of
                `files` (1 to 2000 items).
            files: The files, each with attributes and a way of splitting of its own; instead of `file_ids` (1 to 2000
                items).
            extra_headers: Headers of this call, over those of the client; the value `omit` takes one away.
            extra_query: Query parameters of this call, over those of the method.
            extra_body: Keys that are merged into the JSON body, over its own.
            timeout: Seconds for each network operation, an `httpx.Timeout`, or `None` for no limit; else the client's.
        """
        return await self._call(
            operations.FILE_BATCHES_CREATE,
            path={"vector_store_id": vector_store_id},
            body={
                "attributes": attributes,
                "chunking_strategy": chunking_strategy,
                "file_ids": file_ids,
                "files": files,
            },
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    async def retrieve(
        self,
        batch_id: str,
        *,
        vector_store_id: str,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> VectorStoreFileBatch:
        """Fetches a file batch of a vector store.

        Args:
            batch_id: The id of a file batch.
            vector_store_id: The id of a vector store.
            extra_headers: Headers of this call, over those of the client; the value `omit` takes one away.
            extra_query: Query parameters of this call, over those of the method.
            extra_body: Keys that are merged into the JSON body, over its own.
            timeout: Seconds for each network operation, an `httpx.Timeout`, or `None` for no limit; else the client's.
        """
        return await self._call(
            operations.FILE_BATCHES_RETRIEVE,
            path={"batch_id": batch_id, "vector_store_id": vector_store_id},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    async def cancel(
        self,
        batch_id: str,
        *,
        vector_store_id: str,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> VectorStoreFileBatch:
        """Stops the processing of a file batch as soon as possible.

        Args:
            batch_id: The id of a file batch.
            vector_store_id: The id of a vector store.
            extra_headers: Headers of this call, over those of the client; the value `omit` takes one away.
            extra_query: Query parameters of this call, over those of the method.
            extra_body: Keys that are merged into the JSON body, over its own.
            timeout: Seconds for each network operation, an `httpx.Timeout`, or `None` for no limit; else the client's.
        """
        return await self._call(
            operations.FILE_BATCHES_CANCEL,
            path={"batch_id": batch_id, "vector_store_id": vector_store_id},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    def list_files(
        self,
        batch_id: str,
        *,
        vector_store_id: str,
        after: str | Omit = omit,
        before: str | Omit = omit,
        filter: Literal["in_progress", "completed", "failed", "cancelled"] | Omit = omit,
        limit: int | Omit = omit,
        order: Literal["asc", "desc"] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> AsyncPaginator[VectorStoreFile, AsyncCursorPage[VectorStoreFile]]:
        """Lists the files of a file batch.

        Args:
            batch_id: The id of a file batch.
            vector_store_id: The id of a vector store.
            after: The id of the last item of the previous page; the list goes on behind it.
            before: The id of the first item of the following page; the list ends in front of it.
            filter: Only files in this state: `in_progress`, `completed`, `failed` or `cancelled`.
            limit: How many items a page holds (from 1 to 100; 20 by default).
            order: The order by creation time: `asc` begins with the oldest, `desc` with the latest (desc by default).
            extra_headers: Headers of this call, over those of the client; the value `omit` takes one away.
            extra_query: Query parameters of this call, over those of the method.
            extra_body: Keys that are merged into the JSON body, over its own.
            timeout: Seconds for each network operation, an `httpx.Timeout`, or `None` for no limit; else the client's.
        """
        return self._call(
            operations.FILE_BATCHES_LIST_FILES,
            path={"batch_id": batch_id, "vector_store_id": vector_store_id},
            query={"after": after, "before": before, "filter": filter, "limit": limit, "order": order},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    async def create_and_poll(
        self,
        vector_store_id: str,
        *,
        attributes: Optional[Dict[str, Union[str, float, bool]]] | Omit = omit,
        chunking_strategy: FileChunkingStrategyParam | Omit = omit,
        file_ids: SequenceNotStr[str] | Omit = omit,
        files: Iterable[FileBatchCreateParamsFile] | Omit = omit,
        poll_interval_ms: int | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> VectorStoreFileBatch:
        """Puts files into a vector store, and waits until all of them are processed.

        Args:
            vector_store_id: The id of a vector store.
            attributes: Up to 16 pairs of your own (texts, numbers, booleans) that searches can filter by.
            chunking_strategy: How files are cut into chunks; left out, the service chooses (`auto`).
            file_ids: The ids of up to 2000 uploaded files, with the same attributes and way of splitting; instead of
                `files` (1 to 2000 items).
            files: The files, each with attributes and a way of splitting of its own; instead of `file_ids` (1 to 2000
                items).
            poll_interval_ms: How many milliseconds to wait between two requests; by default what the API asks for, else
                1000.
            extra_headers: Headers of this call, over those of the client; the value `omit` takes one away.
            extra_query: Query parameters of this call, over those of the method.
            extra_body: Keys that are merged into the JSON body, over its own.
            timeout: Seconds for each network operation, an `httpx.Timeout`, or `None` for no limit; else the client's.
        """
        from ..helpers.polling.vector_store_batches import create_and_poll

        return await self._run(
            create_and_poll(
                self,
                vector_store_id=vector_store_id,
                attributes=attributes,
                chunking_strategy=chunking_strategy,
                file_ids=file_ids,
                files=files,
                poll_interval_ms=poll_interval_ms,
                extra_headers=extra_headers,
                extra_query=extra_query,
                extra_body=extra_body,
                timeout=timeout,
            )
        )

    async def upload_and_poll(
        self,
        vector_store_id: str,
        *,
        files: Iterable[FileTypes],
        max_concurrency: int = 5,
        file_ids: SequenceNotStr[str] = (),
        poll_interval_ms: int | Omit = omit,
        chunking_strategy: FileChunkingStrategyParam | Omit = omit,
    ) -> VectorStoreFileBatch:
        """Uploads files, puts them into a vector store, and waits until all of them are processed.

        Args:
            vector_store_id: The id of a vector store.
            files: The files; the first one that cannot be uploaded ends the call.
            max_concurrency: How many files are uploaded at the same time.
            file_ids: The ids of files that are there already, for the same batch.
            poll_interval_ms: How many milliseconds to wait between two requests; by default what the API asks for, else
                1000.
            chunking_strategy: How files are cut into chunks; left out, the service chooses (`auto`).
        """
        from ..helpers.polling.vector_store_batches import upload_and_poll

        return await self._run(
            upload_and_poll(
                self,
                vector_store_id=vector_store_id,
                files=files,
                max_concurrency=max_concurrency,
                file_ids=file_ids,
                poll_interval_ms=poll_interval_ms,
                chunking_strategy=chunking_strategy,
            )
        )

    async def poll(
        self, batch_id: str, *, vector_store_id: str, poll_interval_ms: int | Omit = omit
    ) -> VectorStoreFileBatch:
        """Waits until no file of a batch is in progress; some may have failed, which `file_counts` tells.

        Args:
            batch_id: The id of a batch.
            vector_store_id: The id of a vector store.
            poll_interval_ms: How many milliseconds to wait between two requests; by default what the API asks for, else
                1000.
        """
        from ..helpers.polling.vector_store_batches import poll

        return await self._run(
            poll(self, batch_id=batch_id, vector_store_id=vector_store_id, poll_interval_ms=poll_interval_ms)
        )

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> AsyncFileBatchesWithRawResponse: ...

        @property
        def with_streaming_response(self) -> AsyncFileBatchesWithStreamingResponse: ...


class AsyncVectorStores(AsyncAPIResource):
    """Files, split and indexed for search by meaning."""

    @cached_property
    def file_batches(self) -> AsyncFileBatches:
        """Files added to a vector store together."""
        return AsyncFileBatches(self._client)

    @cached_property
    def files(self) -> AsyncFiles:
        """The files of a vector store."""
        return AsyncFiles(self._client)

    async def create(
        self,
        *,
        chunking_strategy: FileChunkingStrategyParam | Omit = omit,
        description: str | Omit = omit,
        expires_after: ExpiresAfterParam | Omit = omit,
        file_ids: SequenceNotStr[str] | Omit = omit,
        metadata: Optional[Metadata] | Omit = omit,
        name: str | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> VectorStore:
        """Creates a vector store.

        Args:
            chunking_strategy: How the files of `file_ids` are cut into chunks; left out, the service chooses (`auto`).
            description: A description for people.
            expires_after: After how many days without use the store is deleted.
            file_ids: The ids of uploaded files to add (at most 500 items).
            metadata: Up to 16 pairs of your own to store with the object (keys of 64 characters, values of 512).
            name: A name to recognise it by.
            extra_headers: Headers of this call, over those of the client; the value `omit` takes one away.
            extra_query: Query parameters of this call, over those of the method.
            extra_body: Keys that are merged into the JSON body, over its own.
            timeout: Seconds for each network operation, an `httpx.Timeout`, or `None` for no limit; else the client's.
        """
        return await self._call(
            operations.CREATE,
            body={
                "chunking_strategy": chunking_strategy,
                "description": description,
                "expires_after": expires_after,
                "file_ids": file_ids,
                "metadata": metadata,
                "name": name,
            },
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    async def retrieve(
        self,
        vector_store_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> VectorStore:
        """Fetches a vector store.

        Args:
            vector_store_id: The id of a vector store.
            extra_headers: Headers of this call, over those of the client; the value `omit` takes one away.
            extra_query: Query parameters of this call, over those of the method.
            extra_body: Keys that are merged into the JSON body, over its own.
            timeout: Seconds for each network operation, an `httpx.Timeout`, or `None` for no limit; else the client's.
        """
        return await self._call(
            operations.RETRIEVE,
            path={"vector_store_id": vector_store_id},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    async def update(
        self,
        vector_store_id: str,
        *,
        expires_after: Optional[ExpiresAfterParam] | Omit = omit,
        metadata: Optional[Metadata] | Omit = omit,
        name: Optional[str] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> VectorStore:
        """Changes the name, the metadata or the expiry of a vector store.

        Args:
            vector_store_id: The id of a vector store.
            expires_after: After how many days without use the store is deleted.
            metadata: Up to 16 pairs of your own to store with the object (keys of 64 characters, values of 512).
            name: A name to recognise it by.
            extra_headers: Headers of this call, over those of the client; the value `omit` takes one away.
            extra_query: Query parameters of this call, over those of the method.
            extra_body: Keys that are merged into the JSON body, over its own.
            timeout: Seconds for each network operation, an `httpx.Timeout`, or `None` for no limit; else the client's.
        """
        return await self._call(
            operations.UPDATE,
            path={"vector_store_id": vector_store_id},
            body={"expires_after": expires_after, "metadata": metadata, "name": name},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    def list(
        self,
        *,
        after: str | Omit = omit,
        before: str | Omit = omit,
        limit: int | Omit = omit,
        order: Literal["asc", "desc"] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> AsyncPaginator[VectorStore, AsyncCursorPage[VectorStore]]:
        """Lists vector stores.

        Args:
            after: The id of the last item of the previous page; the list goes on behind it.
            before: The id of the first item of the following page; the list ends in front of it.
            limit: How many items a page holds (from 1 to 100; 20 by default).
            order: The order by creation time: `asc` begins with the oldest, `desc` with the latest (desc by default).
            extra_headers: Headers of this call, over those of the client; the value `omit` takes one away.
            extra_query: Query parameters of this call, over those of the method.
            extra_body: Keys that are merged into the JSON body, over its own.
            timeout: Seconds for each network operation, an `httpx.Timeout`, or `None` for no limit; else the client's.
        """
        return self._call(
            operations.LIST,
            query={"after": after, "before": before, "limit": limit, "order": order},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    async def delete(
        self,
        vector_store_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> VectorStoreDeleted:
        """Deletes a vector store.

        Args:
            vector_store_id: The id of a vector store.
            extra_headers: Headers of this call, over those of the client; the value `omit` takes one away.
            extra_query: Query parameters of this call, over those of the method.
            extra_body: Keys that are merged into the JSON body, over its own.
            timeout: Seconds for each network operation, an `httpx.Timeout`, or `None` for no limit; else the client's.
        """
        return await self._call(
            operations.DELETE,
            path={"vector_store_id": vector_store_id},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    def search(
        self,
        vector_store_id: str,
        *,
        query: Union[str, SequenceNotStr[str]],
        filters: VectorStoreSearchParamsFilters | Omit = omit,
        max_num_results: int | Omit = omit,
        ranking_options: VectorStoreSearchParamsRankingOptions | Omit = omit,
        rewrite_query: bool | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> AsyncPaginator[VectorStoreSearchResponse, AsyncPage[VectorStoreSearchResponse]]:
        """Searches a vector store by meaning, and by attributes of files.

        Args:
            vector_store_id: The id of a vector store.
            query: What to search for; one text or several.
            filters: Which files are searched, by their attributes.
            max_num_results: How many results are returned at most (from 1 to 50; 10 by default).
            ranking_options: How results are ranked, and the least score that counts.
            rewrite_query: Whether the query is reworded for the search (false by default).
            extra_headers: Headers of this call, over those of the client; the value `omit` takes one away.
            extra_query: Query parameters of this call, over those of the method.
            extra_body: Keys that are merged into the JSON body, over its own.
            timeout: Seconds for each network operation, an `httpx.Timeout`, or `None` for no limit; else the client's.
        """
        return self._call(
            operations.SEARCH,
            path={"vector_store_id": vector_store_id},
            body={
                "query": query,
                "filters": filters,
                "max_num_results": max_num_results,
                "ranking_options": ranking_options,
                "rewrite_query": rewrite_query,
            },
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> AsyncVectorStoresWithRawResponse: ...

        @property
        def with_streaming_response(self) -> AsyncVectorStoresWithStreamingResponse: ...


if TYPE_CHECKING:

    class AsyncVectorStoresWithRawResponse:
        """Returns the answer with its headers.

        Args:
            resource: The resource that has these methods; it makes the view itself when asked for one.
        """

        def __init__(self, resource: AsyncVectorStores) -> None:
            self.create: Final = async_to_legacy_response_wrapper(resource.create)
            self.retrieve: Final = async_to_legacy_response_wrapper(resource.retrieve)
            self.update: Final = async_to_legacy_response_wrapper(resource.update)
            self.list: Final = async_to_legacy_response_wrapper(resource.list)
            self.delete: Final = async_to_legacy_response_wrapper(resource.delete)
            self.search: Final = async_to_legacy_response_wrapper(resource.search)

        @cached_property
        def file_batches(self) -> AsyncFileBatchesWithRawResponse:
            """Files added to a vector store together."""
            ...

        @cached_property
        def files(self) -> AsyncFilesWithRawResponse:
            """The files of a vector store."""
            ...

    class AsyncVectorStoresWithStreamingResponse:
        """Opens the answer and reads its body when asked to.

        Args:
            resource: The resource that has these methods; it makes the view itself when asked for one.
        """

        def __init__(self, resource: AsyncVectorStores) -> None:
            self.create: Final = async_to_streamed_response_wrapper(resource.create)
            self.retrieve: Final = async_to_streamed_response_wrapper(resource.retrieve)
            self.update: Final = async_to_streamed_response_wrapper(resource.update)
            self.list: Final = async_to_streamed_response_wrapper(resource.list)
            self.delete: Final = async_to_streamed_response_wrapper(resource.delete)
            self.search: Final = async_to_streamed_response_wrapper(resource.search)

        @cached_property
        def file_batches(self) -> AsyncFileBatchesWithStreamingResponse:
            """Files added to a vector store together."""
            ...

        @cached_property
        def files(self) -> AsyncFilesWithStreamingResponse:
            """The files of a vector store."""
            ...

    class AsyncFileBatchesWithRawResponse:
        """Returns the answer with its headers.

        Args:
            resource: The resource that has these methods; it makes the view itself when asked for one.
        """

        def __init__(self, resource: AsyncFileBatches) -> None:
            self.create: Final = async_to_legacy_response_wrapper(resource.create)
            self.retrieve: Final = async_to_legacy_response_wrapper(resource.retrieve)
            self.cancel: Final = async_to_legacy_response_wrapper(resource.cancel)
            self.list_files: Final = async_to_legacy_response_wrapper(resource.list_files)

    class AsyncFileBatchesWithStreamingResponse:
        """Opens the answer and reads its body when asked to.

        Args:
            resource: The resource that has these methods; it makes the view itself when asked for one.
        """

        def __init__(self, resource: AsyncFileBatches) -> None:
            self.create: Final = async_to_streamed_response_wrapper(resource.create)
            self.retrieve: Final = async_to_streamed_response_wrapper(resource.retrieve)
            self.cancel: Final = async_to_streamed_response_wrapper(resource.cancel)
            self.list_files: Final = async_to_streamed_response_wrapper(resource.list_files)

    class AsyncFilesWithRawResponse:
        """Returns the answer with its headers.

        Args:
            resource: The resource that has these methods; it makes the view itself when asked for one.
        """

        def __init__(self, resource: AsyncFiles) -> None:
            self.create: Final = async_to_legacy_response_wrapper(resource.create)
            self.retrieve: Final = async_to_legacy_response_wrapper(resource.retrieve)
            self.update: Final = async_to_legacy_response_wrapper(resource.update)
            self.list: Final = async_to_legacy_response_wrapper(resource.list)
            self.delete: Final = async_to_legacy_response_wrapper(resource.delete)
            self.content: Final = async_to_legacy_response_wrapper(resource.content)

    class AsyncFilesWithStreamingResponse:
        """Opens the answer and reads its body when asked to.

        Args:
            resource: The resource that has these methods; it makes the view itself when asked for one.
        """

        def __init__(self, resource: AsyncFiles) -> None:
            self.create: Final = async_to_streamed_response_wrapper(resource.create)
            self.retrieve: Final = async_to_streamed_response_wrapper(resource.retrieve)
            self.update: Final = async_to_streamed_response_wrapper(resource.update)
            self.list: Final = async_to_streamed_response_wrapper(resource.list)
            self.delete: Final = async_to_streamed_response_wrapper(resource.delete)
            self.content: Final = async_to_streamed_response_wrapper(resource.content)

else:
    __getattr__ = views_of(globals())
