# Rendered from definitions/content_provenance_checks.yaml; edit that and run `hatch run generate`.
"""Views of the `content_provenance_checks` resources whose methods return responses; type checkers read them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from openai_core.responses.views import async_to_legacy_response_wrapper, async_to_streamed_response_wrapper

if TYPE_CHECKING:
    from .content_provenance_checks import AsyncContentProvenanceChecks


class AsyncContentProvenanceChecksWithRawResponse:
    """Returns the answer with its headers."""

    def __init__(self, resource: AsyncContentProvenanceChecks) -> None:
        self._resource = resource
        self.create = async_to_legacy_response_wrapper(resource.create)


class AsyncContentProvenanceChecksWithStreamingResponse:
    """Opens the answer and reads its body when asked to."""

    def __init__(self, resource: AsyncContentProvenanceChecks) -> None:
        self._resource = resource
        self.create = async_to_streamed_response_wrapper(resource.create)
