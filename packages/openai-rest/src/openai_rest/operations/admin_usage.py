# Rendered from definitions/admin_usage.yaml; edit that and run `hatch run generate`.
"""Operations of the `admin_usage` area of the API."""

from __future__ import annotations

from openai_core.operations import ADMIN, Operation, types_of

admin_usage = types_of("openai_rest.types.admin_usage")

AUDIO_SPEECHES = Operation(
    "get", "/organization/usage/audio_speeches", admin_usage.UsageAudioSpeechesResponse, security=ADMIN
)
AUDIO_TRANSCRIPTIONS = Operation(
    "get", "/organization/usage/audio_transcriptions", admin_usage.UsageAudioTranscriptionsResponse, security=ADMIN
)
CODE_INTERPRETER_SESSIONS = Operation(
    "get",
    "/organization/usage/code_interpreter_sessions",
    admin_usage.UsageCodeInterpreterSessionsResponse,
    security=ADMIN,
)
COMPLETIONS = Operation("get", "/organization/usage/completions", admin_usage.UsageCompletionsResponse, security=ADMIN)
COSTS = Operation("get", "/organization/costs", admin_usage.UsageCostsResponse, security=ADMIN)
DECISIONS = Operation("get", "/organization/usage/decisions", admin_usage.UsageDecisionsResponse, security=ADMIN)
EMBEDDINGS = Operation("get", "/organization/usage/embeddings", admin_usage.UsageEmbeddingsResponse, security=ADMIN)
FILE_SEARCH_CALLS = Operation(
    "get", "/organization/usage/file_search_calls", admin_usage.UsageFileSearchCallsResponse, security=ADMIN
)
IMAGES = Operation("get", "/organization/usage/images", admin_usage.UsageImagesResponse, security=ADMIN)
MODERATIONS = Operation("get", "/organization/usage/moderations", admin_usage.UsageModerationsResponse, security=ADMIN)
VECTOR_STORES = Operation(
    "get", "/organization/usage/vector_stores", admin_usage.UsageVectorStoresResponse, security=ADMIN
)
WEB_SEARCH_CALLS = Operation(
    "get", "/organization/usage/web_search_calls", admin_usage.UsageWebSearchCallsResponse, security=ADMIN
)
