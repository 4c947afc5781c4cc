# Rendered from definitions/admin_usage.yaml; edit that and run `hatch run generate`.
"""Operations of the `admin_usage` area of the API."""

from __future__ import annotations

from openai_core.operations import ADMIN, Operation

from ..types.admin_usage import (
    UsageAudioSpeechesResponse,
    UsageAudioTranscriptionsResponse,
    UsageCodeInterpreterSessionsResponse,
    UsageCompletionsResponse,
    UsageCostsResponse,
    UsageDecisionsResponse,
    UsageEmbeddingsResponse,
    UsageFileSearchCallsResponse,
    UsageImagesResponse,
    UsageModerationsResponse,
    UsageVectorStoresResponse,
    UsageWebSearchCallsResponse,
)

AUDIO_SPEECHES = Operation("get", "/organization/usage/audio_speeches", UsageAudioSpeechesResponse, security=ADMIN)
AUDIO_TRANSCRIPTIONS = Operation(
    "get", "/organization/usage/audio_transcriptions", UsageAudioTranscriptionsResponse, security=ADMIN
)
CODE_INTERPRETER_SESSIONS = Operation(
    "get", "/organization/usage/code_interpreter_sessions", UsageCodeInterpreterSessionsResponse, security=ADMIN
)
COMPLETIONS = Operation("get", "/organization/usage/completions", UsageCompletionsResponse, security=ADMIN)
COSTS = Operation("get", "/organization/costs", UsageCostsResponse, security=ADMIN)
DECISIONS = Operation("get", "/organization/usage/decisions", UsageDecisionsResponse, security=ADMIN)
EMBEDDINGS = Operation("get", "/organization/usage/embeddings", UsageEmbeddingsResponse, security=ADMIN)
FILE_SEARCH_CALLS = Operation(
    "get", "/organization/usage/file_search_calls", UsageFileSearchCallsResponse, security=ADMIN
)
IMAGES = Operation("get", "/organization/usage/images", UsageImagesResponse, security=ADMIN)
MODERATIONS = Operation("get", "/organization/usage/moderations", UsageModerationsResponse, security=ADMIN)
VECTOR_STORES = Operation("get", "/organization/usage/vector_stores", UsageVectorStoresResponse, security=ADMIN)
WEB_SEARCH_CALLS = Operation("get", "/organization/usage/web_search_calls", UsageWebSearchCallsResponse, security=ADMIN)
