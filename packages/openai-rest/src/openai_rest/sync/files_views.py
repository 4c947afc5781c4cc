# Rendered from definitions/files.yaml; edit that and run `hatch run generate`.
"""Views of the `files` resources whose methods return responses; type checkers read them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from openai_core.responses import StreamedBinaryAPIResponse
from openai_core.responses.views import (
    to_custom_streamed_response_wrapper,
    to_legacy_response_wrapper,
    to_streamed_response_wrapper,
)

if TYPE_CHECKING:
    from .files import Files


class FilesWithRawResponse:
    """Returns the answer with its headers."""

    def __init__(self, resource: Files) -> None:
        self._resource = resource
        self.create = to_legacy_response_wrapper(resource.create)
        self.retrieve = to_legacy_response_wrapper(resource.retrieve)
        self.list = to_legacy_response_wrapper(resource.list)
        self.delete = to_legacy_response_wrapper(resource.delete)
        self.content = to_legacy_response_wrapper(resource.content)
        self.retrieve_content = to_legacy_response_wrapper(resource.retrieve_content)


class FilesWithStreamingResponse:
    """Opens the answer and reads its body when asked to."""

    def __init__(self, resource: Files) -> None:
        self._resource = resource
        self.create = to_streamed_response_wrapper(resource.create)
        self.retrieve = to_streamed_response_wrapper(resource.retrieve)
        self.list = to_streamed_response_wrapper(resource.list)
        self.delete = to_streamed_response_wrapper(resource.delete)
        self.content = to_custom_streamed_response_wrapper(resource.content, StreamedBinaryAPIResponse)
        self.retrieve_content = to_streamed_response_wrapper(resource.retrieve_content)
