# Rendered from definitions/images.yaml; edit that and run `hatch run generate`.
"""Views of the `images` resources whose methods return responses; type checkers read them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from openai_core.responses.views import to_legacy_response_wrapper, to_streamed_response_wrapper

if TYPE_CHECKING:
    from .images import Images


class ImagesWithRawResponse:
    """Returns the answer with its headers."""

    def __init__(self, resource: Images) -> None:
        self._resource = resource
        self.create_variation = to_legacy_response_wrapper(resource.create_variation)
        self.edit = to_legacy_response_wrapper(resource.edit)
        self.generate = to_legacy_response_wrapper(resource.generate)


class ImagesWithStreamingResponse:
    """Opens the answer and reads its body when asked to."""

    def __init__(self, resource: Images) -> None:
        self._resource = resource
        self.create_variation = to_streamed_response_wrapper(resource.create_variation)
        self.edit = to_streamed_response_wrapper(resource.edit)
        self.generate = to_streamed_response_wrapper(resource.generate)
