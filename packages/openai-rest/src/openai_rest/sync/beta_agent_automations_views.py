# Rendered from definitions/beta_agent_automations.yaml; edit that and run `hatch run generate`.
"""Views of the `beta_agent_automations` resources whose methods return responses; type checkers read them."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from openai_core.responses.views import to_legacy_response_wrapper, to_streamed_response_wrapper

if TYPE_CHECKING:
    from .beta_agent_automations import Automations, Invocations


class AutomationsWithRawResponse:
    """Returns the answer with its headers."""

    def __init__(self, resource: Automations) -> None:
        self._resource = resource
        self.create = to_legacy_response_wrapper(resource.create)
        self.retrieve = to_legacy_response_wrapper(resource.retrieve)
        self.update = to_legacy_response_wrapper(resource.update)
        self.list = to_legacy_response_wrapper(resource.list)
        self.delete = to_legacy_response_wrapper(resource.delete)
        self.pause = to_legacy_response_wrapper(resource.pause)
        self.resume = to_legacy_response_wrapper(resource.resume)

    @cached_property
    def invocations(self) -> InvocationsWithRawResponse:
        return InvocationsWithRawResponse(self._resource.invocations)


class AutomationsWithStreamingResponse:
    """Opens the answer and reads its body when asked to."""

    def __init__(self, resource: Automations) -> None:
        self._resource = resource
        self.create = to_streamed_response_wrapper(resource.create)
        self.retrieve = to_streamed_response_wrapper(resource.retrieve)
        self.update = to_streamed_response_wrapper(resource.update)
        self.list = to_streamed_response_wrapper(resource.list)
        self.delete = to_streamed_response_wrapper(resource.delete)
        self.pause = to_streamed_response_wrapper(resource.pause)
        self.resume = to_streamed_response_wrapper(resource.resume)

    @cached_property
    def invocations(self) -> InvocationsWithStreamingResponse:
        return InvocationsWithStreamingResponse(self._resource.invocations)


class InvocationsWithRawResponse:
    """Returns the answer with its headers."""

    def __init__(self, resource: Invocations) -> None:
        self._resource = resource
        self.create = to_legacy_response_wrapper(resource.create)
        self.retrieve = to_legacy_response_wrapper(resource.retrieve)
        self.list = to_legacy_response_wrapper(resource.list)


class InvocationsWithStreamingResponse:
    """Opens the answer and reads its body when asked to."""

    def __init__(self, resource: Invocations) -> None:
        self._resource = resource
        self.create = to_streamed_response_wrapper(resource.create)
        self.retrieve = to_streamed_response_wrapper(resource.retrieve)
        self.list = to_streamed_response_wrapper(resource.list)
