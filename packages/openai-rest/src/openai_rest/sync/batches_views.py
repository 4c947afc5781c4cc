# Rendered from definitions/batches.yaml; edit that and run `hatch run generate`.
"""Views of the `batches` resources whose methods return responses; type checkers read them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from openai_core.responses.views import to_legacy_response_wrapper, to_streamed_response_wrapper

if TYPE_CHECKING:
    from .batches import Batches


class BatchesWithRawResponse:
    """Returns the answer with its headers."""

    def __init__(self, resource: Batches) -> None:
        self._resource = resource
        self.create = to_legacy_response_wrapper(resource.create)
        self.retrieve = to_legacy_response_wrapper(resource.retrieve)
        self.list = to_legacy_response_wrapper(resource.list)
        self.cancel = to_legacy_response_wrapper(resource.cancel)


class BatchesWithStreamingResponse:
    """Opens the answer and reads its body when asked to."""

    def __init__(self, resource: Batches) -> None:
        self._resource = resource
        self.create = to_streamed_response_wrapper(resource.create)
        self.retrieve = to_streamed_response_wrapper(resource.retrieve)
        self.list = to_streamed_response_wrapper(resource.list)
        self.cancel = to_streamed_response_wrapper(resource.cancel)
