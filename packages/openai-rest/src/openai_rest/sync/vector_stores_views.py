# Rendered from definitions/vector_stores.yaml; edit that and run `hatch run generate`.
"""Views of the `vector_stores` resources whose methods return responses; type checkers read them."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from openai_core.responses.views import to_legacy_response_wrapper, to_streamed_response_wrapper

if TYPE_CHECKING:
    from .vector_stores import FileBatches, Files, VectorStores


class VectorStoresWithRawResponse:
    """Returns the answer with its headers."""

    def __init__(self, resource: VectorStores) -> None:
        self._resource = resource
        self.create = to_legacy_response_wrapper(resource.create)
        self.retrieve = to_legacy_response_wrapper(resource.retrieve)
        self.update = to_legacy_response_wrapper(resource.update)
        self.list = to_legacy_response_wrapper(resource.list)
        self.delete = to_legacy_response_wrapper(resource.delete)
        self.search = to_legacy_response_wrapper(resource.search)

    @cached_property
    def file_batches(self) -> FileBatchesWithRawResponse:
        return FileBatchesWithRawResponse(self._resource.file_batches)

    @cached_property
    def files(self) -> FilesWithRawResponse:
        return FilesWithRawResponse(self._resource.files)


class VectorStoresWithStreamingResponse:
    """Opens the answer and reads its body when asked to."""

    def __init__(self, resource: VectorStores) -> None:
        self._resource = resource
        self.create = to_streamed_response_wrapper(resource.create)
        self.retrieve = to_streamed_response_wrapper(resource.retrieve)
        self.update = to_streamed_response_wrapper(resource.update)
        self.list = to_streamed_response_wrapper(resource.list)
        self.delete = to_streamed_response_wrapper(resource.delete)
        self.search = to_streamed_response_wrapper(resource.search)

    @cached_property
    def file_batches(self) -> FileBatchesWithStreamingResponse:
        return FileBatchesWithStreamingResponse(self._resource.file_batches)

    @cached_property
    def files(self) -> FilesWithStreamingResponse:
        return FilesWithStreamingResponse(self._resource.files)


class FileBatchesWithRawResponse:
    """Returns the answer with its headers."""

    def __init__(self, resource: FileBatches) -> None:
        self._resource = resource
        self.create = to_legacy_response_wrapper(resource.create)
        self.retrieve = to_legacy_response_wrapper(resource.retrieve)
        self.cancel = to_legacy_response_wrapper(resource.cancel)
        self.list_files = to_legacy_response_wrapper(resource.list_files)


class FileBatchesWithStreamingResponse:
    """Opens the answer and reads its body when asked to."""

    def __init__(self, resource: FileBatches) -> None:
        self._resource = resource
        self.create = to_streamed_response_wrapper(resource.create)
        self.retrieve = to_streamed_response_wrapper(resource.retrieve)
        self.cancel = to_streamed_response_wrapper(resource.cancel)
        self.list_files = to_streamed_response_wrapper(resource.list_files)


class FilesWithRawResponse:
    """Returns the answer with its headers."""

    def __init__(self, resource: Files) -> None:
        self._resource = resource
        self.create = to_legacy_response_wrapper(resource.create)
        self.retrieve = to_legacy_response_wrapper(resource.retrieve)
        self.update = to_legacy_response_wrapper(resource.update)
        self.list = to_legacy_response_wrapper(resource.list)
        self.delete = to_legacy_response_wrapper(resource.delete)
        self.content = to_legacy_response_wrapper(resource.content)


class FilesWithStreamingResponse:
    """Opens the answer and reads its body when asked to."""

    def __init__(self, resource: Files) -> None:
        self._resource = resource
        self.create = to_streamed_response_wrapper(resource.create)
        self.retrieve = to_streamed_response_wrapper(resource.retrieve)
        self.update = to_streamed_response_wrapper(resource.update)
        self.list = to_streamed_response_wrapper(resource.list)
        self.delete = to_streamed_response_wrapper(resource.delete)
        self.content = to_streamed_response_wrapper(resource.content)
