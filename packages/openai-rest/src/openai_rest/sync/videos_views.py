# Rendered from definitions/videos.yaml; edit that and run `hatch run generate`.
"""Views of the `videos` resources whose methods return responses; type checkers read them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from openai_core.responses import StreamedBinaryAPIResponse
from openai_core.responses.views import (
    to_custom_streamed_response_wrapper,
    to_legacy_response_wrapper,
    to_streamed_response_wrapper,
)

if TYPE_CHECKING:
    from .videos import Videos


class VideosWithRawResponse:
    """Returns the answer with its headers."""

    def __init__(self, resource: Videos) -> None:
        self._resource = resource
        self.create = to_legacy_response_wrapper(resource.create)
        self.retrieve = to_legacy_response_wrapper(resource.retrieve)
        self.list = to_legacy_response_wrapper(resource.list)
        self.delete = to_legacy_response_wrapper(resource.delete)
        self.create_character = to_legacy_response_wrapper(resource.create_character)
        self.download_content = to_legacy_response_wrapper(resource.download_content)
        self.edit = to_legacy_response_wrapper(resource.edit)
        self.extend = to_legacy_response_wrapper(resource.extend)
        self.get_character = to_legacy_response_wrapper(resource.get_character)
        self.remix = to_legacy_response_wrapper(resource.remix)


class VideosWithStreamingResponse:
    """Opens the answer and reads its body when asked to."""

    def __init__(self, resource: Videos) -> None:
        self._resource = resource
        self.create = to_streamed_response_wrapper(resource.create)
        self.retrieve = to_streamed_response_wrapper(resource.retrieve)
        self.list = to_streamed_response_wrapper(resource.list)
        self.delete = to_streamed_response_wrapper(resource.delete)
        self.create_character = to_streamed_response_wrapper(resource.create_character)
        self.download_content = to_custom_streamed_response_wrapper(
            resource.download_content, StreamedBinaryAPIResponse
        )
        self.edit = to_streamed_response_wrapper(resource.edit)
        self.extend = to_streamed_response_wrapper(resource.extend)
        self.get_character = to_streamed_response_wrapper(resource.get_character)
        self.remix = to_streamed_response_wrapper(resource.remix)
