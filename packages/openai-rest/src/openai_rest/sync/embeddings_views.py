# Rendered from definitions/embeddings.yaml; edit that and run `hatch run generate`.
"""Views of the `embeddings` resources whose methods return responses; type checkers read them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from openai_core.responses.views import to_legacy_response_wrapper, to_streamed_response_wrapper

if TYPE_CHECKING:
    from .embeddings import Embeddings


class EmbeddingsWithRawResponse:
    """Returns the answer with its headers."""

    def __init__(self, resource: Embeddings) -> None:
        self._resource = resource
        self.create = to_legacy_response_wrapper(resource.create)


class EmbeddingsWithStreamingResponse:
    """Opens the answer and reads its body when asked to."""

    def __init__(self, resource: Embeddings) -> None:
        self._resource = resource
        self.create = to_streamed_response_wrapper(resource.create)
