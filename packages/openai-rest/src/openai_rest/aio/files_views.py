# Rendered from definitions/files.yaml; edit that and run `hatch run generate`.
"""Views of the `files` resources whose methods return responses; type checkers read them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from openai_core.responses import AsyncStreamedBinaryAPIResponse
from openai_core.responses.views import (
    async_to_custom_streamed_response_wrapper,
    async_to_legacy_response_wrapper,
    async_to_streamed_response_wrapper,
)

if TYPE_CHECKING:
    from .files import AsyncFiles


class AsyncFilesWithRawResponse:
    """Returns the answer with its headers."""

    def __init__(self, resource: AsyncFiles) -> None:
        self._resource = resource
        self.create = async_to_legacy_response_wrapper(resource.create)
        self.retrieve = async_to_legacy_response_wrapper(resource.retrieve)
        self.list = async_to_legacy_response_wrapper(resource.list)
        self.delete = async_to_legacy_response_wrapper(resource.delete)
        self.content = async_to_legacy_response_wrapper(resource.content)
        self.retrieve_content = async_to_legacy_response_wrapper(resource.retrieve_content)


class AsyncFilesWithStreamingResponse:
    """Opens the answer and reads its body when asked to."""

    def __init__(self, resource: AsyncFiles) -> None:
        self._resource = resource
        self.create = async_to_streamed_response_wrapper(resource.create)
        self.retrieve = async_to_streamed_response_wrapper(resource.retrieve)
        self.list = async_to_streamed_response_wrapper(resource.list)
        self.delete = async_to_streamed_response_wrapper(resource.delete)
        self.content = async_to_custom_streamed_response_wrapper(resource.content, AsyncStreamedBinaryAPIResponse)
        self.retrieve_content = async_to_streamed_response_wrapper(resource.retrieve_content)
