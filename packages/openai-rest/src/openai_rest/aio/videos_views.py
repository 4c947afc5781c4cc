# Rendered from definitions/videos.yaml; edit that and run `hatch run generate`.
"""Views of the `videos` resources whose methods return responses; type checkers read them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from openai_core.responses import AsyncStreamedBinaryAPIResponse
from openai_core.responses.views import (
    async_to_custom_streamed_response_wrapper,
    async_to_legacy_response_wrapper,
    async_to_streamed_response_wrapper,
)

if TYPE_CHECKING:
    from .videos import AsyncVideos


class AsyncVideosWithRawResponse:
    """Returns the answer with its headers."""

    def __init__(self, resource: AsyncVideos) -> None:
        self._resource = resource
        self.create = async_to_legacy_response_wrapper(resource.create)
        self.retrieve = async_to_legacy_response_wrapper(resource.retrieve)
        self.list = async_to_legacy_response_wrapper(resource.list)
        self.delete = async_to_legacy_response_wrapper(resource.delete)
        self.create_character = async_to_legacy_response_wrapper(resource.create_character)
        self.download_content = async_to_legacy_response_wrapper(resource.download_content)
        self.edit = async_to_legacy_response_wrapper(resource.edit)
        self.extend = async_to_legacy_response_wrapper(resource.extend)
        self.get_character = async_to_legacy_response_wrapper(resource.get_character)
        self.remix = async_to_legacy_response_wrapper(resource.remix)


class AsyncVideosWithStreamingResponse:
    """Opens the answer and reads its body when asked to."""

    def __init__(self, resource: AsyncVideos) -> None:
        self._resource = resource
        self.create = async_to_streamed_response_wrapper(resource.create)
        self.retrieve = async_to_streamed_response_wrapper(resource.retrieve)
        self.list = async_to_streamed_response_wrapper(resource.list)
        self.delete = async_to_streamed_response_wrapper(resource.delete)
        self.create_character = async_to_streamed_response_wrapper(resource.create_character)
        self.download_content = async_to_custom_streamed_response_wrapper(
            resource.download_content, AsyncStreamedBinaryAPIResponse
        )
        self.edit = async_to_streamed_response_wrapper(resource.edit)
        self.extend = async_to_streamed_response_wrapper(resource.extend)
        self.get_character = async_to_streamed_response_wrapper(resource.get_character)
        self.remix = async_to_streamed_response_wrapper(resource.remix)
