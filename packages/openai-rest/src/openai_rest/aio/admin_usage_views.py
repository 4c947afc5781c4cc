# Rendered from definitions/admin_usage.yaml; edit that and run `hatch run generate`.
"""Views of the `admin_usage` resources whose methods return responses; type checkers read them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from openai_core.responses.views import async_to_legacy_response_wrapper, async_to_streamed_response_wrapper

if TYPE_CHECKING:
    from .admin_usage import AsyncUsage


class AsyncUsageWithRawResponse:
    """Returns the answer with its headers."""

    def __init__(self, resource: AsyncUsage) -> None:
        self._resource = resource
        self.audio_speeches = async_to_legacy_response_wrapper(resource.audio_speeches)
        self.audio_transcriptions = async_to_legacy_response_wrapper(resource.audio_transcriptions)
        self.code_interpreter_sessions = async_to_legacy_response_wrapper(resource.code_interpreter_sessions)
        self.completions = async_to_legacy_response_wrapper(resource.completions)
        self.costs = async_to_legacy_response_wrapper(resource.costs)
        self.decisions = async_to_legacy_response_wrapper(resource.decisions)
        self.embeddings = async_to_legacy_response_wrapper(resource.embeddings)
        self.file_search_calls = async_to_legacy_response_wrapper(resource.file_search_calls)
        self.images = async_to_legacy_response_wrapper(resource.images)
        self.moderations = async_to_legacy_response_wrapper(resource.moderations)
        self.vector_stores = async_to_legacy_response_wrapper(resource.vector_stores)
        self.web_search_calls = async_to_legacy_response_wrapper(resource.web_search_calls)


class AsyncUsageWithStreamingResponse:
    """Opens the answer and reads its body when asked to."""

    def __init__(self, resource: AsyncUsage) -> None:
        self._resource = resource
        self.audio_speeches = async_to_streamed_response_wrapper(resource.audio_speeches)
        self.audio_transcriptions = async_to_streamed_response_wrapper(resource.audio_transcriptions)
        self.code_interpreter_sessions = async_to_streamed_response_wrapper(resource.code_interpreter_sessions)
        self.completions = async_to_streamed_response_wrapper(resource.completions)
        self.costs = async_to_streamed_response_wrapper(resource.costs)
        self.decisions = async_to_streamed_response_wrapper(resource.decisions)
        self.embeddings = async_to_streamed_response_wrapper(resource.embeddings)
        self.file_search_calls = async_to_streamed_response_wrapper(resource.file_search_calls)
        self.images = async_to_streamed_response_wrapper(resource.images)
        self.moderations = async_to_streamed_response_wrapper(resource.moderations)
        self.vector_stores = async_to_streamed_response_wrapper(resource.vector_stores)
        self.web_search_calls = async_to_streamed_response_wrapper(resource.web_search_calls)
