# Rendered from definitions/beta_agent_environments.yaml; edit that and run `hatch run generate`.
"""Views of the `beta_agent_environments` resources whose methods return responses; type checkers read them."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from openai_core.responses.views import to_legacy_response_wrapper, to_streamed_response_wrapper

if TYPE_CHECKING:
    from .beta_agent_environments import Environments, Files, Templates


class EnvironmentsWithRawResponse:
    """Returns the answer with its headers."""

    def __init__(self, resource: Environments) -> None:
        self._resource = resource
        self.create = to_legacy_response_wrapper(resource.create)
        self.retrieve = to_legacy_response_wrapper(resource.retrieve)
        self.list = to_legacy_response_wrapper(resource.list)

    @cached_property
    def files(self) -> FilesWithRawResponse:
        return FilesWithRawResponse(self._resource.files)

    @cached_property
    def templates(self) -> TemplatesWithRawResponse:
        return TemplatesWithRawResponse(self._resource.templates)


class EnvironmentsWithStreamingResponse:
    """Opens the answer and reads its body when asked to."""

    def __init__(self, resource: Environments) -> None:
        self._resource = resource
        self.create = to_streamed_response_wrapper(resource.create)
        self.retrieve = to_streamed_response_wrapper(resource.retrieve)
        self.list = to_streamed_response_wrapper(resource.list)

    @cached_property
    def files(self) -> FilesWithStreamingResponse:
        return FilesWithStreamingResponse(self._resource.files)

    @cached_property
    def templates(self) -> TemplatesWithStreamingResponse:
        return TemplatesWithStreamingResponse(self._resource.templates)


class FilesWithRawResponse:
    """Returns the answer with its headers."""

    def __init__(self, resource: Files) -> None:
        self._resource = resource
        self.create = to_legacy_response_wrapper(resource.create)
        self.list = to_legacy_response_wrapper(resource.list)


class FilesWithStreamingResponse:
    """Opens the answer and reads its body when asked to."""

    def __init__(self, resource: Files) -> None:
        self._resource = resource
        self.create = to_streamed_response_wrapper(resource.create)
        self.list = to_streamed_response_wrapper(resource.list)


class TemplatesWithRawResponse:
    """Returns the answer with its headers."""

    def __init__(self, resource: Templates) -> None:
        self._resource = resource
        self.create = to_legacy_response_wrapper(resource.create)
        self.retrieve = to_legacy_response_wrapper(resource.retrieve)
        self.update = to_legacy_response_wrapper(resource.update)
        self.list = to_legacy_response_wrapper(resource.list)
        self.delete = to_legacy_response_wrapper(resource.delete)


class TemplatesWithStreamingResponse:
    """Opens the answer and reads its body when asked to."""

    def __init__(self, resource: Templates) -> None:
        self._resource = resource
        self.create = to_streamed_response_wrapper(resource.create)
        self.retrieve = to_streamed_response_wrapper(resource.retrieve)
        self.update = to_streamed_response_wrapper(resource.update)
        self.list = to_streamed_response_wrapper(resource.list)
        self.delete = to_streamed_response_wrapper(resource.delete)
