# Rendered from definitions/images.yaml; edit that and run `hatch run generate`.
"""Views of the `images` resources whose methods return responses; type checkers read them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from openai_core.responses.views import async_to_legacy_response_wrapper, async_to_streamed_response_wrapper

if TYPE_CHECKING:
    from .images import AsyncImages


class AsyncImagesWithRawResponse:
    """Returns the answer with its headers."""

    def __init__(self, resource: AsyncImages) -> None:
        self._resource = resource
        self.create_variation = async_to_legacy_response_wrapper(resource.create_variation)
        self.edit = async_to_legacy_response_wrapper(resource.edit)
        self.generate = async_to_legacy_response_wrapper(resource.generate)


class AsyncImagesWithStreamingResponse:
    """Opens the answer and reads its body when asked to."""

    def __init__(self, resource: AsyncImages) -> None:
        self._resource = resource
        self.create_variation = async_to_streamed_response_wrapper(resource.create_variation)
        self.edit = async_to_streamed_response_wrapper(resource.edit)
        self.generate = async_to_streamed_response_wrapper(resource.generate)
