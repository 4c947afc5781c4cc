# Rendered from definitions/uploads.yaml; edit that and run `hatch run generate`.
"""Views of the `uploads` resources whose methods return responses; type checkers read them."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from openai_core.responses.views import to_legacy_response_wrapper, to_streamed_response_wrapper

if TYPE_CHECKING:
    from .uploads import Parts, Uploads


class UploadsWithRawResponse:
    """Returns the answer with its headers."""

    def __init__(self, resource: Uploads) -> None:
        self._resource = resource
        self.create = to_legacy_response_wrapper(resource.create)
        self.cancel = to_legacy_response_wrapper(resource.cancel)
        self.complete = to_legacy_response_wrapper(resource.complete)

    @cached_property
    def parts(self) -> PartsWithRawResponse:
        return PartsWithRawResponse(self._resource.parts)


class UploadsWithStreamingResponse:
    """Opens the answer and reads its body when asked to."""

    def __init__(self, resource: Uploads) -> None:
        self._resource = resource
        self.create = to_streamed_response_wrapper(resource.create)
        self.cancel = to_streamed_response_wrapper(resource.cancel)
        self.complete = to_streamed_response_wrapper(resource.complete)

    @cached_property
    def parts(self) -> PartsWithStreamingResponse:
        return PartsWithStreamingResponse(self._resource.parts)


class PartsWithRawResponse:
    """Returns the answer with its headers."""

    def __init__(self, resource: Parts) -> None:
        self._resource = resource
        self.create = to_legacy_response_wrapper(resource.create)


class PartsWithStreamingResponse:
    """Opens the answer and reads its body when asked to."""

    def __init__(self, resource: Parts) -> None:
        self._resource = resource
        self.create = to_streamed_response_wrapper(resource.create)
