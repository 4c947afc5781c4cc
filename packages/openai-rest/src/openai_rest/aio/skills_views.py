# Rendered from definitions/skills.yaml; edit that and run `hatch run generate`.
"""Views of the `skills` resources whose methods return responses; type checkers read them."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from openai_core.responses import AsyncStreamedBinaryAPIResponse
from openai_core.responses.views import (
    async_to_custom_streamed_response_wrapper,
    async_to_legacy_response_wrapper,
    async_to_streamed_response_wrapper,
)

if TYPE_CHECKING:
    from .skills import AsyncContent, AsyncSkills, AsyncVersions, AsyncVersionsContent


class AsyncSkillsWithRawResponse:
    """Returns the answer with its headers."""

    def __init__(self, resource: AsyncSkills) -> None:
        self._resource = resource
        self.create = async_to_legacy_response_wrapper(resource.create)
        self.retrieve = async_to_legacy_response_wrapper(resource.retrieve)
        self.update = async_to_legacy_response_wrapper(resource.update)
        self.list = async_to_legacy_response_wrapper(resource.list)
        self.delete = async_to_legacy_response_wrapper(resource.delete)

    @cached_property
    def content(self) -> AsyncContentWithRawResponse:
        return AsyncContentWithRawResponse(self._resource.content)

    @cached_property
    def versions(self) -> AsyncVersionsWithRawResponse:
        return AsyncVersionsWithRawResponse(self._resource.versions)


class AsyncSkillsWithStreamingResponse:
    """Opens the answer and reads its body when asked to."""

    def __init__(self, resource: AsyncSkills) -> None:
        self._resource = resource
        self.create = async_to_streamed_response_wrapper(resource.create)
        self.retrieve = async_to_streamed_response_wrapper(resource.retrieve)
        self.update = async_to_streamed_response_wrapper(resource.update)
        self.list = async_to_streamed_response_wrapper(resource.list)
        self.delete = async_to_streamed_response_wrapper(resource.delete)

    @cached_property
    def content(self) -> AsyncContentWithStreamingResponse:
        return AsyncContentWithStreamingResponse(self._resource.content)

    @cached_property
    def versions(self) -> AsyncVersionsWithStreamingResponse:
        return AsyncVersionsWithStreamingResponse(self._resource.versions)


class AsyncContentWithRawResponse:
    """Returns the answer with its headers."""

    def __init__(self, resource: AsyncContent) -> None:
        self._resource = resource
        self.retrieve = async_to_legacy_response_wrapper(resource.retrieve)


class AsyncContentWithStreamingResponse:
    """Opens the answer and reads its body when asked to."""

    def __init__(self, resource: AsyncContent) -> None:
        self._resource = resource
        self.retrieve = async_to_custom_streamed_response_wrapper(resource.retrieve, AsyncStreamedBinaryAPIResponse)


class AsyncVersionsWithRawResponse:
    """Returns the answer with its headers."""

    def __init__(self, resource: AsyncVersions) -> None:
        self._resource = resource
        self.create = async_to_legacy_response_wrapper(resource.create)
        self.retrieve = async_to_legacy_response_wrapper(resource.retrieve)
        self.list = async_to_legacy_response_wrapper(resource.list)
        self.delete = async_to_legacy_response_wrapper(resource.delete)

    @cached_property
    def content(self) -> AsyncVersionsContentWithRawResponse:
        return AsyncVersionsContentWithRawResponse(self._resource.content)


class AsyncVersionsWithStreamingResponse:
    """Opens the answer and reads its body when asked to."""

    def __init__(self, resource: AsyncVersions) -> None:
        self._resource = resource
        self.create = async_to_streamed_response_wrapper(resource.create)
        self.retrieve = async_to_streamed_response_wrapper(resource.retrieve)
        self.list = async_to_streamed_response_wrapper(resource.list)
        self.delete = async_to_streamed_response_wrapper(resource.delete)

    @cached_property
    def content(self) -> AsyncVersionsContentWithStreamingResponse:
        return AsyncVersionsContentWithStreamingResponse(self._resource.content)


class AsyncVersionsContentWithRawResponse:
    """Returns the answer with its headers."""

    def __init__(self, resource: AsyncVersionsContent) -> None:
        self._resource = resource
        self.retrieve = async_to_legacy_response_wrapper(resource.retrieve)


class AsyncVersionsContentWithStreamingResponse:
    """Opens the answer and reads its body when asked to."""

    def __init__(self, resource: AsyncVersionsContent) -> None:
        self._resource = resource
        self.retrieve = async_to_custom_streamed_response_wrapper(resource.retrieve, AsyncStreamedBinaryAPIResponse)
