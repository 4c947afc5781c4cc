# Rendered from definitions/skills.yaml; edit that and run `hatch run generate`.
"""Views of the `skills` resources whose methods return responses; type checkers read them."""

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
    from .skills import Content, Skills, Versions, VersionsContent


class SkillsWithRawResponse:
    """Returns the answer with its headers."""

    def __init__(self, resource: Skills) -> None:
        self._resource = resource
        self.create = to_legacy_response_wrapper(resource.create)
        self.retrieve = to_legacy_response_wrapper(resource.retrieve)
        self.update = to_legacy_response_wrapper(resource.update)
        self.list = to_legacy_response_wrapper(resource.list)
        self.delete = to_legacy_response_wrapper(resource.delete)

    @cached_property
    def content(self) -> ContentWithRawResponse:
        return ContentWithRawResponse(self._resource.content)

    @cached_property
    def versions(self) -> VersionsWithRawResponse:
        return VersionsWithRawResponse(self._resource.versions)


class SkillsWithStreamingResponse:
    """Opens the answer and reads its body when asked to."""

    def __init__(self, resource: Skills) -> None:
        self._resource = resource
        self.create = to_streamed_response_wrapper(resource.create)
        self.retrieve = to_streamed_response_wrapper(resource.retrieve)
        self.update = to_streamed_response_wrapper(resource.update)
        self.list = to_streamed_response_wrapper(resource.list)
        self.delete = to_streamed_response_wrapper(resource.delete)

    @cached_property
    def content(self) -> ContentWithStreamingResponse:
        return ContentWithStreamingResponse(self._resource.content)

    @cached_property
    def versions(self) -> VersionsWithStreamingResponse:
        return VersionsWithStreamingResponse(self._resource.versions)


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


class VersionsWithRawResponse:
    """Returns the answer with its headers."""

    def __init__(self, resource: Versions) -> None:
        self._resource = resource
        self.create = to_legacy_response_wrapper(resource.create)
        self.retrieve = to_legacy_response_wrapper(resource.retrieve)
        self.list = to_legacy_response_wrapper(resource.list)
        self.delete = to_legacy_response_wrapper(resource.delete)

    @cached_property
    def content(self) -> VersionsContentWithRawResponse:
        return VersionsContentWithRawResponse(self._resource.content)


class VersionsWithStreamingResponse:
    """Opens the answer and reads its body when asked to."""

    def __init__(self, resource: Versions) -> None:
        self._resource = resource
        self.create = to_streamed_response_wrapper(resource.create)
        self.retrieve = to_streamed_response_wrapper(resource.retrieve)
        self.list = to_streamed_response_wrapper(resource.list)
        self.delete = to_streamed_response_wrapper(resource.delete)

    @cached_property
    def content(self) -> VersionsContentWithStreamingResponse:
        return VersionsContentWithStreamingResponse(self._resource.content)


class VersionsContentWithRawResponse:
    """Returns the answer with its headers."""

    def __init__(self, resource: VersionsContent) -> None:
        self._resource = resource
        self.retrieve = to_legacy_response_wrapper(resource.retrieve)


class VersionsContentWithStreamingResponse:
    """Opens the answer and reads its body when asked to."""

    def __init__(self, resource: VersionsContent) -> None:
        self._resource = resource
        self.retrieve = to_custom_streamed_response_wrapper(resource.retrieve, StreamedBinaryAPIResponse)
