# Rendered from definitions/decisions.yaml; edit that and run `hatch run generate`.
"""Views of the `decisions` resources whose methods return responses; type checkers read them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from openai_core.responses.views import async_to_legacy_response_wrapper, async_to_streamed_response_wrapper

if TYPE_CHECKING:
    from .decisions import AsyncDecisions


class AsyncDecisionsWithRawResponse:
    """Returns the answer with its headers."""

    def __init__(self, resource: AsyncDecisions) -> None:
        self._resource = resource
        self.create = async_to_legacy_response_wrapper(resource.create)


class AsyncDecisionsWithStreamingResponse:
    """Opens the answer and reads its body when asked to."""

    def __init__(self, resource: AsyncDecisions) -> None:
        self._resource = resource
        self.create = async_to_streamed_response_wrapper(resource.create)
