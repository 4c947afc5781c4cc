# Rendered from definitions/completions.yaml; edit that and run `hatch run generate`.
"""Views of the `completions` resources whose methods return responses; type checkers read them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from openai_core.responses.views import async_to_legacy_response_wrapper, async_to_streamed_response_wrapper

if TYPE_CHECKING:
    from .completions import AsyncCompletions


class AsyncCompletionsWithRawResponse:
    """Returns the answer with its headers."""

    def __init__(self, resource: AsyncCompletions) -> None:
        self._resource = resource
        self.create = async_to_legacy_response_wrapper(resource.create)


class AsyncCompletionsWithStreamingResponse:
    """Opens the answer and reads its body when asked to."""

    def __init__(self, resource: AsyncCompletions) -> None:
        self._resource = resource
        self.create = async_to_streamed_response_wrapper(resource.create)
