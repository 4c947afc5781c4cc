# Rendered from definitions/decisions.yaml; edit that and run `hatch run generate`.
"""Views of the `decisions` resources whose methods return responses; type checkers read them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from openai_core.responses.views import to_legacy_response_wrapper, to_streamed_response_wrapper

if TYPE_CHECKING:
    from .decisions import Decisions


class DecisionsWithRawResponse:
    """Returns the answer with its headers."""

    def __init__(self, resource: Decisions) -> None:
        self._resource = resource
        self.create = to_legacy_response_wrapper(resource.create)


class DecisionsWithStreamingResponse:
    """Opens the answer and reads its body when asked to."""

    def __init__(self, resource: Decisions) -> None:
        self._resource = resource
        self.create = to_streamed_response_wrapper(resource.create)
