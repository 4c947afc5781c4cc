# Rendered from definitions/models.yaml; edit that and run `hatch run generate`.
"""Views of the `models` resources whose methods return responses; type checkers read them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from openai_core.responses.views import to_legacy_response_wrapper, to_streamed_response_wrapper

if TYPE_CHECKING:
    from .models import Models


class ModelsWithRawResponse:
    """Returns the answer with its headers."""

    def __init__(self, resource: Models) -> None:
        self._resource = resource
        self.retrieve = to_legacy_response_wrapper(resource.retrieve)
        self.list = to_legacy_response_wrapper(resource.list)
        self.delete = to_legacy_response_wrapper(resource.delete)


class ModelsWithStreamingResponse:
    """Opens the answer and reads its body when asked to."""

    def __init__(self, resource: Models) -> None:
        self._resource = resource
        self.retrieve = to_streamed_response_wrapper(resource.retrieve)
        self.list = to_streamed_response_wrapper(resource.list)
        self.delete = to_streamed_response_wrapper(resource.delete)
