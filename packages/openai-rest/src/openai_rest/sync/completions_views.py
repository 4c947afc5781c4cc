# Rendered from definitions/completions.yaml; edit that and run `hatch run generate`.
"""Views of the `completions` resources whose methods return responses; type checkers read them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from openai_core.responses.views import to_legacy_response_wrapper, to_streamed_response_wrapper

if TYPE_CHECKING:
    from .completions import Completions


class CompletionsWithRawResponse:
    """Returns the answer with its headers."""

    def __init__(self, resource: Completions) -> None:
        self._resource = resource
        self.create = to_legacy_response_wrapper(resource.create)


class CompletionsWithStreamingResponse:
    """Opens the answer and reads its body when asked to."""

    def __init__(self, resource: Completions) -> None:
        self._resource = resource
        self.create = to_streamed_response_wrapper(resource.create)
