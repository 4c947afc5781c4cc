# Rendered from definitions/containers.yaml; edit that and run `hatch run generate`.
"""Views of the `containers` resources whose methods return responses; type checkers read them."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from openai_core.responses import StreamedBinaryAPIResponse
from openai_core.responses.views import (
    to_custom_streamed_response_wrapper,
    to_legacy_response_wrapper,
    to_streamed_response_wrapper,
)

if TYPE_CHECKING:
    from .containers import Containers, Content, Files


class ContainersWithRawResponse:
    """Returns the answer with its headers."""

    def __init__(self, resource: Containers) -> None:
        self._resource = resource
        self.create = to_legacy_response_wrapper(resource.create)
        self.retrieve = to_legacy_response_wrapper(resource.retrieve)
        self.list = to_legacy_response_wrapper(resource.list)
        self.delete = to_legacy_response_wrapper(resource.delete)

    @cached_property
    def files(self) -> FilesWithRawResponse:
        return FilesWithRawResponse(self._resource.files)


class ContainersWithStreamingResponse:
    """Opens the answer and reads its body when asked to."""

    def __init__(self, resource: Containers) -> None:
        self._resource = resource
        self.create = to_streamed_response_wrapper(resource.create)
        self.retrieve = to_streamed_response_wrapper(resource.retrieve)
        self.list = to_streamed_response_wrapper(resource.list)
        self.delete = to_streamed_response_wrapper(resource.delete)

    @cached_property
    def files(self) -> FilesWithStreamingResponse:
        return FilesWithStreamingResponse(self._resource.files)


class FilesWithRawResponse:
    """Returns the answer with its headers."""

    def __init__(self, resource: Files) -> None:
        self._resource = resource
        self.create = to_legacy_response_wrapper(resource.create)
        self.retrieve = to_legacy_response_wrapper(resource.retrieve)
        self.list = to_legacy_response_wrapper(resource.list)
        self.delete = to_legacy_response_wrapper(resource.delete)

    @cached_property
    def content(self) -> ContentWithRawResponse:
        return ContentWithRawResponse(self._resource.content)


class FilesWithStreamingResponse:
    """Opens the answer and reads its body when asked to."""

    def __init__(self, resource: Files) -> None:
        self._resource = resource
        self.create = to_streamed_response_wrapper(resource.create)
        self.retrieve = to_streamed_response_wrapper(resource.retrieve)
        self.list = to_streamed_response_wrapper(resource.list)
        self.delete = to_streamed_response_wrapper(resource.delete)

    @cached_property
    def content(self) -> ContentWithStreamingResponse:
        return ContentWithStreamingResponse(self._resource.content)


class ContentWithRawResponse:
    """Returns the answer with its headers."""

    def __init__(self, resource: Content) -> None:
        self._resource = resource
        self.retrieve = to_legacy_response_wrapper(resource.retrieve)


class ContentWithStreamingResponse:
    """Opens the answer and reads its body when asked to."""

    def __init__(self, resource: Content) -> None:
        self._resource = resource
        self.retrieve = to_custom_streamed_response_wrapper(resource.retrieve, StreamedBinaryAPIResponse)
