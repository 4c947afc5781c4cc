# Rendered from definitions/admin_usage.yaml; edit that and run `hatch run generate`.
"""Views of the `admin_usage` resources whose methods return responses; type checkers read them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from openai_core.responses.views import to_legacy_response_wrapper, to_streamed_response_wrapper

if TYPE_CHECKING:
    from .admin_usage import Usage


class UsageWithRawResponse:
    """Returns the answer with its headers."""

    def __init__(self, resource: Usage) -> None:
        self._resource = resource
        self.audio_speeches = to_legacy_response_wrapper(resource.audio_speeches)
        self.audio_transcriptions = to_legacy_response_wrapper(resource.audio_transcriptions)
        self.code_interpreter_sessions = to_legacy_response_wrapper(resource.code_interpreter_sessions)
        self.completions = to_legacy_response_wrapper(resource.completions)
        self.costs = to_legacy_response_wrapper(resource.costs)
        self.decisions = to_legacy_response_wrapper(resource.decisions)
        self.embeddings = to_legacy_response_wrapper(resource.embeddings)
        self.file_search_calls = to_legacy_response_wrapper(resource.file_search_calls)
        self.images = to_legacy_response_wrapper(resource.images)
        self.moderations = to_legacy_response_wrapper(resource.moderations)
        self.vector_stores = to_legacy_response_wrapper(resource.vector_stores)
        self.web_search_calls = to_legacy_response_wrapper(resource.web_search_calls)


class UsageWithStreamingResponse:
    """Opens the answer and reads its body when asked to."""

    def __init__(self, resource: Usage) -> None:
        self._resource = resource
        self.audio_speeches = to_streamed_response_wrapper(resource.audio_speeches)
        self.audio_transcriptions = to_streamed_response_wrapper(resource.audio_transcriptions)
        self.code_interpreter_sessions = to_streamed_response_wrapper(resource.code_interpreter_sessions)
        self.completions = to_streamed_response_wrapper(resource.completions)
        self.costs = to_streamed_response_wrapper(resource.costs)
        self.decisions = to_streamed_response_wrapper(resource.decisions)
        self.embeddings = to_streamed_response_wrapper(resource.embeddings)
        self.file_search_calls = to_streamed_response_wrapper(resource.file_search_calls)
        self.images = to_streamed_response_wrapper(resource.images)
        self.moderations = to_streamed_response_wrapper(resource.moderations)
        self.vector_stores = to_streamed_response_wrapper(resource.vector_stores)
        self.web_search_calls = to_streamed_response_wrapper(resource.web_search_calls)
