# Rendered from definitions/uploads.yaml; edit that and run `hatch run generate`.
"""Views of the `uploads` resources whose methods return responses; type checkers read them."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from openai_core.responses.views import async_to_legacy_response_wrapper, async_to_streamed_response_wrapper

if TYPE_CHECKING:
    from .uploads import AsyncParts, AsyncUploads


class AsyncUploadsWithRawResponse:
    """Returns the answer with its headers."""

    def __init__(self, resource: AsyncUploads) -> None:
        self._resource = resource
        self.create = async_to_legacy_response_wrapper(resource.create)
        self.cancel = async_to_legacy_response_wrapper(resource.cancel)
        self.complete = async_to_legacy_response_wrapper(resource.complete)

    @cached_property
    def parts(self) -> AsyncPartsWithRawResponse:
        return AsyncPartsWithRawResponse(self._resource.parts)


class AsyncUploadsWithStreamingResponse:
    """Opens the answer and reads its body when asked to."""

    def __init__(self, resource: AsyncUploads) -> None:
        self._resource = resource
        self.create = async_to_streamed_response_wrapper(resource.create)
        self.cancel = async_to_streamed_response_wrapper(resource.cancel)
        self.complete = async_to_streamed_response_wrapper(resource.complete)

    @cached_property
    def parts(self) -> AsyncPartsWithStreamingResponse:
        return AsyncPartsWithStreamingResponse(self._resource.parts)


class AsyncPartsWithRawResponse:
    """Returns the answer with its headers."""

    def __init__(self, resource: AsyncParts) -> None:
        self._resource = resource
        self.create = async_to_legacy_response_wrapper(resource.create)


class AsyncPartsWithStreamingResponse:
    """Opens the answer and reads its body when asked to."""

    def __init__(self, resource: AsyncParts) -> None:
        self._resource = resource
        self.create = async_to_streamed_response_wrapper(resource.create)
