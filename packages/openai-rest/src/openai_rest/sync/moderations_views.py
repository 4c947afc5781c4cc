# Rendered from definitions/moderations.yaml; edit that and run `hatch run generate`.
"""Views of the `moderations` resources whose methods return responses; type checkers read them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from openai_core.responses.views import to_legacy_response_wrapper, to_streamed_response_wrapper

if TYPE_CHECKING:
    from .moderations import Moderations


class ModerationsWithRawResponse:
    """Returns the answer with its headers."""

    def __init__(self, resource: Moderations) -> None:
        self._resource = resource
        self.create = to_legacy_response_wrapper(resource.create)


class ModerationsWithStreamingResponse:
    """Opens the answer and reads its body when asked to."""

    def __init__(self, resource: Moderations) -> None:
        self._resource = resource
        self.create = to_streamed_response_wrapper(resource.create)
