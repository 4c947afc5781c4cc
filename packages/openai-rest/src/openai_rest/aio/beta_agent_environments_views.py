# Rendered from definitions/beta_agent_environments.yaml; edit that and run `hatch run generate`.
"""Views of the `beta_agent_environments` resources whose methods return responses; type checkers read them."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from openai_core.responses.views import async_to_legacy_response_wrapper, async_to_streamed_response_wrapper

if TYPE_CHECKING:
    from .beta_agent_environments import AsyncEnvironments, AsyncFiles, AsyncTemplates


class AsyncEnvironmentsWithRawResponse:
    """Returns the answer with its headers."""

    def __init__(self, resource: AsyncEnvironments) -> None:
        self._resource = resource
        self.create = async_to_legacy_response_wrapper(resource.create)
        self.retrieve = async_to_legacy_response_wrapper(resource.retrieve)
        self.list = async_to_legacy_response_wrapper(resource.list)

    @cached_property
    def files(self) -> AsyncFilesWithRawResponse:
        return AsyncFilesWithRawResponse(self._resource.files)

    @cached_property
    def templates(self) -> AsyncTemplatesWithRawResponse:
        return AsyncTemplatesWithRawResponse(self._resource.templates)


class AsyncEnvironmentsWithStreamingResponse:
    """Opens the answer and reads its body when asked to."""

    def __init__(self, resource: AsyncEnvironments) -> None:
        self._resource = resource
        self.create = async_to_streamed_response_wrapper(resource.create)
        self.retrieve = async_to_streamed_response_wrapper(resource.retrieve)
        self.list = async_to_streamed_response_wrapper(resource.list)

    @cached_property
    def files(self) -> AsyncFilesWithStreamingResponse:
        return AsyncFilesWithStreamingResponse(self._resource.files)

    @cached_property
    def templates(self) -> AsyncTemplatesWithStreamingResponse:
        return AsyncTemplatesWithStreamingResponse(self._resource.templates)


class AsyncFilesWithRawResponse:
    """Returns the answer with its headers."""

    def __init__(self, resource: AsyncFiles) -> None:
        self._resource = resource
        self.create = async_to_legacy_response_wrapper(resource.create)
        self.list = async_to_legacy_response_wrapper(resource.list)


class AsyncFilesWithStreamingResponse:
    """Opens the answer and reads its body when asked to."""

    def __init__(self, resource: AsyncFiles) -> None:
        self._resource = resource
        self.create = async_to_streamed_response_wrapper(resource.create)
        self.list = async_to_streamed_response_wrapper(resource.list)


class AsyncTemplatesWithRawResponse:
    """Returns the answer with its headers."""

    def __init__(self, resource: AsyncTemplates) -> None:
        self._resource = resource
        self.create = async_to_legacy_response_wrapper(resource.create)
        self.retrieve = async_to_legacy_response_wrapper(resource.retrieve)
        self.update = async_to_legacy_response_wrapper(resource.update)
        self.list = async_to_legacy_response_wrapper(resource.list)
        self.delete = async_to_legacy_response_wrapper(resource.delete)


class AsyncTemplatesWithStreamingResponse:
    """Opens the answer and reads its body when asked to."""

    def __init__(self, resource: AsyncTemplates) -> None:
        self._resource = resource
        self.create = async_to_streamed_response_wrapper(resource.create)
        self.retrieve = async_to_streamed_response_wrapper(resource.retrieve)
        self.update = async_to_streamed_response_wrapper(resource.update)
        self.list = async_to_streamed_response_wrapper(resource.list)
        self.delete = async_to_streamed_response_wrapper(resource.delete)
