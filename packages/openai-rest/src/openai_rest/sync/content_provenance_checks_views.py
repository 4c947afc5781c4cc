# Rendered from definitions/content_provenance_checks.yaml; edit that and run `hatch run generate`.
"""Views of the `content_provenance_checks` resources whose methods return responses; type checkers read them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from openai_core.responses.views import to_legacy_response_wrapper, to_streamed_response_wrapper

if TYPE_CHECKING:
    from .content_provenance_checks import ContentProvenanceChecks


class ContentProvenanceChecksWithRawResponse:
    """Returns the answer with its headers."""

    def __init__(self, resource: ContentProvenanceChecks) -> None:
        self._resource = resource
        self.create = to_legacy_response_wrapper(resource.create)


class ContentProvenanceChecksWithStreamingResponse:
    """Opens the answer and reads its body when asked to."""

    def __init__(self, resource: ContentProvenanceChecks) -> None:
        self._resource = resource
        self.create = to_streamed_response_wrapper(resource.create)
