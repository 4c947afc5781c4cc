# Rendered from definitions/beta_agent_automations.yaml; edit that and run `hatch run generate`.
"""Views of the `beta_agent_automations` resources whose methods return responses; type checkers read them."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from openai_core.responses.views import async_to_legacy_response_wrapper, async_to_streamed_response_wrapper

if TYPE_CHECKING:
    from .beta_agent_automations import AsyncAutomations, AsyncInvocations


class AsyncAutomationsWithRawResponse:
    """Returns the answer with its headers."""

    def __init__(self, resource: AsyncAutomations) -> None:
        self._resource = resource
        self.create = async_to_legacy_response_wrapper(resource.create)
        self.retrieve = async_to_legacy_response_wrapper(resource.retrieve)
        self.update = async_to_legacy_response_wrapper(resource.update)
        self.list = async_to_legacy_response_wrapper(resource.list)
        self.delete = async_to_legacy_response_wrapper(resource.delete)
        self.pause = async_to_legacy_response_wrapper(resource.pause)
        self.resume = async_to_legacy_response_wrapper(resource.resume)

    @cached_property
    def invocations(self) -> AsyncInvocationsWithRawResponse:
        return AsyncInvocationsWithRawResponse(self._resource.invocations)


class AsyncAutomationsWithStreamingResponse:
    """Opens the answer and reads its body when asked to."""

    def __init__(self, resource: AsyncAutomations) -> None:
        self._resource = resource
        self.create = async_to_streamed_response_wrapper(resource.create)
        self.retrieve = async_to_streamed_response_wrapper(resource.retrieve)
        self.update = async_to_streamed_response_wrapper(resource.update)
        self.list = async_to_streamed_response_wrapper(resource.list)
        self.delete = async_to_streamed_response_wrapper(resource.delete)
        self.pause = async_to_streamed_response_wrapper(resource.pause)
        self.resume = async_to_streamed_response_wrapper(resource.resume)

    @cached_property
    def invocations(self) -> AsyncInvocationsWithStreamingResponse:
        return AsyncInvocationsWithStreamingResponse(self._resource.invocations)


class AsyncInvocationsWithRawResponse:
    """Returns the answer with its headers."""

    def __init__(self, resource: AsyncInvocations) -> None:
        self._resource = resource
        self.create = async_to_legacy_response_wrapper(resource.create)
        self.retrieve = async_to_legacy_response_wrapper(resource.retrieve)
        self.list = async_to_legacy_response_wrapper(resource.list)


class AsyncInvocationsWithStreamingResponse:
    """Opens the answer and reads its body when asked to."""

    def __init__(self, resource: AsyncInvocations) -> None:
        self._resource = resource
        self.create = async_to_streamed_response_wrapper(resource.create)
        self.retrieve = async_to_streamed_response_wrapper(resource.retrieve)
        self.list = async_to_streamed_response_wrapper(resource.list)
