# Rendered from definitions/admin_usage.yaml; edit that and run `hatch run generate`.
"""Models of the `admin_usage` area of the API."""

from typing import List, Optional, Union

from typing_extensions import Annotated, Literal, TypeAlias

from openai_core.models import BaseModel, PropertyInfo

CostQuantityUnit: TypeAlias = Union[
    str,
    Literal[
        "tokens",
        "1000_tokens",
        "duration_seconds",
        "duration_minutes",
        "duration_hours",
        "gibibyte_hours",
        "images",
        "characters",
    ],
]


class UsageAudioSpeechesResponse(BaseModel):
    class DataResultOrganizationUsageCompletionsResult(BaseModel):
        input_tokens: int
        num_model_requests: int
        object: Literal["organization.usage.completions.result"]
        output_tokens: int
        api_key_id: Optional[str] = None
        api_source: Optional[Literal["agents_api", "unlabeled"]] = None
        batch: Optional[bool] = None
        input_audio_tokens: Optional[int] = None
        input_cache_write_12h_tokens: Optional[int] = None
        input_cache_write_30m_tokens: Optional[int] = None
        input_cache_write_tokens: Optional[int] = None
        input_cached_audio_tokens: Optional[int] = None
        input_cached_image_tokens: Optional[int] = None
        input_cached_text_tokens: Optional[int] = None
        input_cached_tokens: Optional[int] = None
        input_image_tokens: Optional[int] = None
        input_text_tokens: Optional[int] = None
        input_uncached_tokens: Optional[int] = None
        model: Optional[str] = None
        output_audio_tokens: Optional[int] = None
        output_image_tokens: Optional[int] = None
        output_text_tokens: Optional[int] = None
        project_id: Optional[str] = None
        service_tier: Optional[str] = None
        user_id: Optional[str] = None

    class DataResultOrganizationUsageEmbeddingsResult(BaseModel):
        input_tokens: int
        num_model_requests: int
        object: Literal["organization.usage.embeddings.result"]
        api_key_id: Optional[str] = None
        model: Optional[str] = None
        project_id: Optional[str] = None
        user_id: Optional[str] = None

    class DataResultOrganizationUsageModerationsResult(BaseModel):
        input_tokens: int
        num_model_requests: int
        object: Literal["organization.usage.moderations.result"]
        api_key_id: Optional[str] = None
        model: Optional[str] = None
        project_id: Optional[str] = None
        user_id: Optional[str] = None

    class DataResultOrganizationUsageImagesResult(BaseModel):
        images: int
        num_model_requests: int
        object: Literal["organization.usage.images.result"]
        api_key_id: Optional[str] = None
        model: Optional[str] = None
        project_id: Optional[str] = None
        size: Optional[str] = None
        source: Optional[str] = None
        user_id: Optional[str] = None

    class DataResultOrganizationUsageAudioSpeechesResult(BaseModel):
        characters: int
        num_model_requests: int
        object: Literal["organization.usage.audio_speeches.result"]
        api_key_id: Optional[str] = None
        model: Optional[str] = None
        project_id: Optional[str] = None
        user_id: Optional[str] = None

    class DataResultOrganizationUsageAudioTranscriptionsResult(BaseModel):
        num_model_requests: int
        object: Literal["organization.usage.audio_transcriptions.result"]
        seconds: int
        api_key_id: Optional[str] = None
        model: Optional[str] = None
        project_id: Optional[str] = None
        user_id: Optional[str] = None

    class DataResultOrganizationUsageVectorStoresResult(BaseModel):
        object: Literal["organization.usage.vector_stores.result"]
        usage_bytes: int
        project_id: Optional[str] = None

    class DataResultOrganizationUsageCodeInterpreterSessionsResult(BaseModel):
        num_sessions: int
        object: Literal["organization.usage.code_interpreter_sessions.result"]
        project_id: Optional[str] = None

    class DataResultOrganizationUsageFileSearchesResult(BaseModel):
        num_requests: int
        object: Literal["organization.usage.file_searches.result"]
        api_key_id: Optional[str] = None
        project_id: Optional[str] = None
        user_id: Optional[str] = None
        vector_store_id: Optional[str] = None

    class DataResultOrganizationUsageWebSearchesResult(BaseModel):
        num_model_requests: int
        num_requests: int
        object: Literal["organization.usage.web_searches.result"]
        api_key_id: Optional[str] = None
        api_source: Optional[Literal["agents_api", "unlabeled"]] = None
        context_level: Optional[str] = None
        model: Optional[str] = None
        project_id: Optional[str] = None
        user_id: Optional[str] = None

    class DataResultOrganizationCostsResultAmount(BaseModel):
        currency: Optional[str] = None
        value: Optional[float] = None

    class DataResultOrganizationCostsResult(BaseModel):
        object: Literal["organization.costs.result"]
        amount: "Optional[UsageAudioSpeechesResponse.DataResultOrganizationCostsResultAmount]" = None
        api_key_id: Optional[str] = None
        api_source: Optional[Literal["agents_api", "unlabeled"]] = None
        line_item: Optional[str] = None
        project_id: Optional[str] = None
        quantity: Optional[float] = None
        quantity_unit: Optional[CostQuantityUnit] = None
        user_id: Optional[str] = None

    class Data(BaseModel):
        end_time: int
        object: Literal["bucket"]
        results: "List[UsageAudioSpeechesResponseDataResult]"
        start_time: int

    data: List[Data]
    has_more: bool
    next_page: Optional[str] = None
    object: Literal["page"]


UsageAudioSpeechesResponseDataResult: TypeAlias = Annotated[
    Union[
        UsageAudioSpeechesResponse.DataResultOrganizationUsageCompletionsResult,
        UsageAudioSpeechesResponse.DataResultOrganizationUsageEmbeddingsResult,
        UsageAudioSpeechesResponse.DataResultOrganizationUsageModerationsResult,
        UsageAudioSpeechesResponse.DataResultOrganizationUsageImagesResult,
        UsageAudioSpeechesResponse.DataResultOrganizationUsageAudioSpeechesResult,
        UsageAudioSpeechesResponse.DataResultOrganizationUsageAudioTranscriptionsResult,
        UsageAudioSpeechesResponse.DataResultOrganizationUsageVectorStoresResult,
        UsageAudioSpeechesResponse.DataResultOrganizationUsageCodeInterpreterSessionsResult,
        UsageAudioSpeechesResponse.DataResultOrganizationUsageFileSearchesResult,
        UsageAudioSpeechesResponse.DataResultOrganizationUsageWebSearchesResult,
        UsageAudioSpeechesResponse.DataResultOrganizationCostsResult,
    ],
    PropertyInfo(discriminator="object"),
]


class UsageAudioTranscriptionsResponse(BaseModel):
    class DataResultOrganizationUsageCompletionsResult(BaseModel):
        input_tokens: int
        num_model_requests: int
        object: Literal["organization.usage.completions.result"]
        output_tokens: int
        api_key_id: Optional[str] = None
        api_source: Optional[Literal["agents_api", "unlabeled"]] = None
        batch: Optional[bool] = None
        input_audio_tokens: Optional[int] = None
        input_cache_write_12h_tokens: Optional[int] = None
        input_cache_write_30m_tokens: Optional[int] = None
        input_cache_write_tokens: Optional[int] = None
        input_cached_audio_tokens: Optional[int] = None
        input_cached_image_tokens: Optional[int] = None
        input_cached_text_tokens: Optional[int] = None
        input_cached_tokens: Optional[int] = None
        input_image_tokens: Optional[int] = None
        input_text_tokens: Optional[int] = None
        input_uncached_tokens: Optional[int] = None
        model: Optional[str] = None
        output_audio_tokens: Optional[int] = None
        output_image_tokens: Optional[int] = None
        output_text_tokens: Optional[int] = None
        project_id: Optional[str] = None
        service_tier: Optional[str] = None
        user_id: Optional[str] = None

    class DataResultOrganizationUsageEmbeddingsResult(BaseModel):
        input_tokens: int
        num_model_requests: int
        object: Literal["organization.usage.embeddings.result"]
        api_key_id: Optional[str] = None
        model: Optional[str] = None
        project_id: Optional[str] = None
        user_id: Optional[str] = None

    class DataResultOrganizationUsageModerationsResult(BaseModel):
        input_tokens: int
        num_model_requests: int
        object: Literal["organization.usage.moderations.result"]
        api_key_id: Optional[str] = None
        model: Optional[str] = None
        project_id: Optional[str] = None
        user_id: Optional[str] = None

    class DataResultOrganizationUsageImagesResult(BaseModel):
        images: int
        num_model_requests: int
        object: Literal["organization.usage.images.result"]
        api_key_id: Optional[str] = None
        model: Optional[str] = None
        project_id: Optional[str] = None
        size: Optional[str] = None
        source: Optional[str] = None
        user_id: Optional[str] = None

    class DataResultOrganizationUsageAudioSpeechesResult(BaseModel):
        characters: int
        num_model_requests: int
        object: Literal["organization.usage.audio_speeches.result"]
        api_key_id: Optional[str] = None
        model: Optional[str] = None
        project_id: Optional[str] = None
        user_id: Optional[str] = None

    class DataResultOrganizationUsageAudioTranscriptionsResult(BaseModel):
        num_model_requests: int
        object: Literal["organization.usage.audio_transcriptions.result"]
        seconds: int
        api_key_id: Optional[str] = None
        model: Optional[str] = None
        project_id: Optional[str] = None
        user_id: Optional[str] = None

    class DataResultOrganizationUsageVectorStoresResult(BaseModel):
        object: Literal["organization.usage.vector_stores.result"]
        usage_bytes: int
        project_id: Optional[str] = None

    class DataResultOrganizationUsageCodeInterpreterSessionsResult(BaseModel):
        num_sessions: int
        object: Literal["organization.usage.code_interpreter_sessions.result"]
        project_id: Optional[str] = None

    class DataResultOrganizationUsageFileSearchesResult(BaseModel):
        num_requests: int
        object: Literal["organization.usage.file_searches.result"]
        api_key_id: Optional[str] = None
        project_id: Optional[str] = None
        user_id: Optional[str] = None
        vector_store_id: Optional[str] = None

    class DataResultOrganizationUsageWebSearchesResult(BaseModel):
        num_model_requests: int
        num_requests: int
        object: Literal["organization.usage.web_searches.result"]
        api_key_id: Optional[str] = None
        api_source: Optional[Literal["agents_api", "unlabeled"]] = None
        context_level: Optional[str] = None
        model: Optional[str] = None
        project_id: Optional[str] = None
        user_id: Optional[str] = None

    class DataResultOrganizationCostsResultAmount(BaseModel):
        currency: Optional[str] = None
        value: Optional[float] = None

    class DataResultOrganizationCostsResult(BaseModel):
        object: Literal["organization.costs.result"]
        amount: "Optional[UsageAudioTranscriptionsResponse.DataResultOrganizationCostsResultAmount]" = None
        api_key_id: Optional[str] = None
        api_source: Optional[Literal["agents_api", "unlabeled"]] = None
        line_item: Optional[str] = None
        project_id: Optional[str] = None
        quantity: Optional[float] = None
        quantity_unit: Optional[CostQuantityUnit] = None
        user_id: Optional[str] = None

    class Data(BaseModel):
        end_time: int
        object: Literal["bucket"]
        results: "List[UsageAudioTranscriptionsResponseDataResult]"
        start_time: int

    data: List[Data]
    has_more: bool
    next_page: Optional[str] = None
    object: Literal["page"]


UsageAudioTranscriptionsResponseDataResult: TypeAlias = Annotated[
    Union[
        UsageAudioTranscriptionsResponse.DataResultOrganizationUsageCompletionsResult,
        UsageAudioTranscriptionsResponse.DataResultOrganizationUsageEmbeddingsResult,
        UsageAudioTranscriptionsResponse.DataResultOrganizationUsageModerationsResult,
        UsageAudioTranscriptionsResponse.DataResultOrganizationUsageImagesResult,
        UsageAudioTranscriptionsResponse.DataResultOrganizationUsageAudioSpeechesResult,
        UsageAudioTranscriptionsResponse.DataResultOrganizationUsageAudioTranscriptionsResult,
        UsageAudioTranscriptionsResponse.DataResultOrganizationUsageVectorStoresResult,
        UsageAudioTranscriptionsResponse.DataResultOrganizationUsageCodeInterpreterSessionsResult,
        UsageAudioTranscriptionsResponse.DataResultOrganizationUsageFileSearchesResult,
        UsageAudioTranscriptionsResponse.DataResultOrganizationUsageWebSearchesResult,
        UsageAudioTranscriptionsResponse.DataResultOrganizationCostsResult,
    ],
    PropertyInfo(discriminator="object"),
]


class UsageCodeInterpreterSessionsResponse(BaseModel):
    class DataResultOrganizationUsageCompletionsResult(BaseModel):
        input_tokens: int
        num_model_requests: int
        object: Literal["organization.usage.completions.result"]
        output_tokens: int
        api_key_id: Optional[str] = None
        api_source: Optional[Literal["agents_api", "unlabeled"]] = None
        batch: Optional[bool] = None
        input_audio_tokens: Optional[int] = None
        input_cache_write_12h_tokens: Optional[int] = None
        input_cache_write_30m_tokens: Optional[int] = None
        input_cache_write_tokens: Optional[int] = None
        input_cached_audio_tokens: Optional[int] = None
        input_cached_image_tokens: Optional[int] = None
        input_cached_text_tokens: Optional[int] = None
        input_cached_tokens: Optional[int] = None
        input_image_tokens: Optional[int] = None
        input_text_tokens: Optional[int] = None
        input_uncached_tokens: Optional[int] = None
        model: Optional[str] = None
        output_audio_tokens: Optional[int] = None
        output_image_tokens: Optional[int] = None
        output_text_tokens: Optional[int] = None
        project_id: Optional[str] = None
        service_tier: Optional[str] = None
        user_id: Optional[str] = None

    class DataResultOrganizationUsageEmbeddingsResult(BaseModel):
        input_tokens: int
        num_model_requests: int
        object: Literal["organization.usage.embeddings.result"]
        api_key_id: Optional[str] = None
        model: Optional[str] = None
        project_id: Optional[str] = None
        user_id: Optional[str] = None

    class DataResultOrganizationUsageModerationsResult(BaseModel):
        input_tokens: int
        num_model_requests: int
        object: Literal["organization.usage.moderations.result"]
        api_key_id: Optional[str] = None
        model: Optional[str] = None
        project_id: Optional[str] = None
        user_id: Optional[str] = None

    class DataResultOrganizationUsageImagesResult(BaseModel):
        images: int
        num_model_requests: int
        object: Literal["organization.usage.images.result"]
        api_key_id: Optional[str] = None
        model: Optional[str] = None
        project_id: Optional[str] = None
        size: Optional[str] = None
        source: Optional[str] = None
        user_id: Optional[str] = None

    class DataResultOrganizationUsageAudioSpeechesResult(BaseModel):
        characters: int
        num_model_requests: int
        object: Literal["organization.usage.audio_speeches.result"]
        api_key_id: Optional[str] = None
        model: Optional[str] = None
        project_id: Optional[str] = None
        user_id: Optional[str] = None

    class DataResultOrganizationUsageAudioTranscriptionsResult(BaseModel):
        num_model_requests: int
        object: Literal["organization.usage.audio_transcriptions.result"]
        seconds: int
        api_key_id: Optional[str] = None
        model: Optional[str] = None
        project_id: Optional[str] = None
        user_id: Optional[str] = None

    class DataResultOrganizationUsageVectorStoresResult(BaseModel):
        object: Literal["organization.usage.vector_stores.result"]
        usage_bytes: int
        project_id: Optional[str] = None

    class DataResultOrganizationUsageCodeInterpreterSessionsResult(BaseModel):
        num_sessions: int
        object: Literal["organization.usage.code_interpreter_sessions.result"]
        project_id: Optional[str] = None

    class DataResultOrganizationUsageFileSearchesResult(BaseModel):
        num_requests: int
        object: Literal["organization.usage.file_searches.result"]
        api_key_id: Optional[str] = None
        project_id: Optional[str] = None
        user_id: Optional[str] = None
        vector_store_id: Optional[str] = None

    class DataResultOrganizationUsageWebSearchesResult(BaseModel):
        num_model_requests: int
        num_requests: int
        object: Literal["organization.usage.web_searches.result"]
        api_key_id: Optional[str] = None
        api_source: Optional[Literal["agents_api", "unlabeled"]] = None
        context_level: Optional[str] = None
        model: Optional[str] = None
        project_id: Optional[str] = None
        user_id: Optional[str] = None

    class DataResultOrganizationCostsResultAmount(BaseModel):
        currency: Optional[str] = None
        value: Optional[float] = None

    class DataResultOrganizationCostsResult(BaseModel):
        object: Literal["organization.costs.result"]
        amount: "Optional[UsageCodeInterpreterSessionsResponse.DataResultOrganizationCostsResultAmount]" = None
        api_key_id: Optional[str] = None
        api_source: Optional[Literal["agents_api", "unlabeled"]] = None
        line_item: Optional[str] = None
        project_id: Optional[str] = None
        quantity: Optional[float] = None
        quantity_unit: Optional[CostQuantityUnit] = None
        user_id: Optional[str] = None

    class Data(BaseModel):
        end_time: int
        object: Literal["bucket"]
        results: "List[UsageCodeInterpreterSessionsResponseDataResult]"
        start_time: int

    data: List[Data]
    has_more: bool
    next_page: Optional[str] = None
    object: Literal["page"]


UsageCodeInterpreterSessionsResponseDataResult: TypeAlias = Annotated[
    Union[
        UsageCodeInterpreterSessionsResponse.DataResultOrganizationUsageCompletionsResult,
        UsageCodeInterpreterSessionsResponse.DataResultOrganizationUsageEmbeddingsResult,
        UsageCodeInterpreterSessionsResponse.DataResultOrganizationUsageModerationsResult,
        UsageCodeInterpreterSessionsResponse.DataResultOrganizationUsageImagesResult,
        UsageCodeInterpreterSessionsResponse.DataResultOrganizationUsageAudioSpeechesResult,
        UsageCodeInterpreterSessionsResponse.DataResultOrganizationUsageAudioTranscriptionsResult,
        UsageCodeInterpreterSessionsResponse.DataResultOrganizationUsageVectorStoresResult,
        UsageCodeInterpreterSessionsResponse.DataResultOrganizationUsageCodeInterpreterSessionsResult,
        UsageCodeInterpreterSessionsResponse.DataResultOrganizationUsageFileSearchesResult,
        UsageCodeInterpreterSessionsResponse.DataResultOrganizationUsageWebSearchesResult,
        UsageCodeInterpreterSessionsResponse.DataResultOrganizationCostsResult,
    ],
    PropertyInfo(discriminator="object"),
]


class UsageCompletionsResponse(BaseModel):
    class DataResultOrganizationUsageCompletionsResult(BaseModel):
        input_tokens: int
        num_model_requests: int
        object: Literal["organization.usage.completions.result"]
        output_tokens: int
        api_key_id: Optional[str] = None
        api_source: Optional[Literal["agents_api", "unlabeled"]] = None
        batch: Optional[bool] = None
        input_audio_tokens: Optional[int] = None
        input_cache_write_12h_tokens: Optional[int] = None
        input_cache_write_30m_tokens: Optional[int] = None
        input_cache_write_tokens: Optional[int] = None
        input_cached_audio_tokens: Optional[int] = None
        input_cached_image_tokens: Optional[int] = None
        input_cached_text_tokens: Optional[int] = None
        input_cached_tokens: Optional[int] = None
        input_image_tokens: Optional[int] = None
        input_text_tokens: Optional[int] = None
        input_uncached_tokens: Optional[int] = None
        model: Optional[str] = None
        output_audio_tokens: Optional[int] = None
        output_image_tokens: Optional[int] = None
        output_text_tokens: Optional[int] = None
        project_id: Optional[str] = None
        service_tier: Optional[str] = None
        user_id: Optional[str] = None

    class DataResultOrganizationUsageEmbeddingsResult(BaseModel):
        input_tokens: int
        num_model_requests: int
        object: Literal["organization.usage.embeddings.result"]
        api_key_id: Optional[str] = None
        model: Optional[str] = None
        project_id: Optional[str] = None
        user_id: Optional[str] = None

    class DataResultOrganizationUsageModerationsResult(BaseModel):
        input_tokens: int
        num_model_requests: int
        object: Literal["organization.usage.moderations.result"]
        api_key_id: Optional[str] = None
        model: Optional[str] = None
        project_id: Optional[str] = None
        user_id: Optional[str] = None

    class DataResultOrganizationUsageImagesResult(BaseModel):
        images: int
        num_model_requests: int
        object: Literal["organization.usage.images.result"]
        api_key_id: Optional[str] = None
        model: Optional[str] = None
        project_id: Optional[str] = None
        size: Optional[str] = None
        source: Optional[str] = None
        user_id: Optional[str] = None

    class DataResultOrganizationUsageAudioSpeechesResult(BaseModel):
        characters: int
        num_model_requests: int
        object: Literal["organization.usage.audio_speeches.result"]
        api_key_id: Optional[str] = None
        model: Optional[str] = None
        project_id: Optional[str] = None
        user_id: Optional[str] = None

    class DataResultOrganizationUsageAudioTranscriptionsResult(BaseModel):
        num_model_requests: int
        object: Literal["organization.usage.audio_transcriptions.result"]
        seconds: int
        api_key_id: Optional[str] = None
        model: Optional[str] = None
        project_id: Optional[str] = None
        user_id: Optional[str] = None

    class DataResultOrganizationUsageVectorStoresResult(BaseModel):
        object: Literal["organization.usage.vector_stores.result"]
        usage_bytes: int
        project_id: Optional[str] = None

    class DataResultOrganizationUsageCodeInterpreterSessionsResult(BaseModel):
        num_sessions: int
        object: Literal["organization.usage.code_interpreter_sessions.result"]
        project_id: Optional[str] = None

    class DataResultOrganizationUsageFileSearchesResult(BaseModel):
        num_requests: int
        object: Literal["organization.usage.file_searches.result"]
        api_key_id: Optional[str] = None
        project_id: Optional[str] = None
        user_id: Optional[str] = None
        vector_store_id: Optional[str] = None

    class DataResultOrganizationUsageWebSearchesResult(BaseModel):
        num_model_requests: int
        num_requests: int
        object: Literal["organization.usage.web_searches.result"]
        api_key_id: Optional[str] = None
        api_source: Optional[Literal["agents_api", "unlabeled"]] = None
        context_level: Optional[str] = None
        model: Optional[str] = None
        project_id: Optional[str] = None
        user_id: Optional[str] = None

    class DataResultOrganizationCostsResultAmount(BaseModel):
        currency: Optional[str] = None
        value: Optional[float] = None

    class DataResultOrganizationCostsResult(BaseModel):
        object: Literal["organization.costs.result"]
        amount: "Optional[UsageCompletionsResponse.DataResultOrganizationCostsResultAmount]" = None
        api_key_id: Optional[str] = None
        api_source: Optional[Literal["agents_api", "unlabeled"]] = None
        line_item: Optional[str] = None
        project_id: Optional[str] = None
        quantity: Optional[float] = None
        quantity_unit: Optional[CostQuantityUnit] = None
        user_id: Optional[str] = None

    class Data(BaseModel):
        end_time: int
        object: Literal["bucket"]
        results: "List[UsageCompletionsResponseDataResult]"
        start_time: int

    data: List[Data]
    has_more: bool
    next_page: Optional[str] = None
    object: Literal["page"]


UsageCompletionsResponseDataResult: TypeAlias = Annotated[
    Union[
        UsageCompletionsResponse.DataResultOrganizationUsageCompletionsResult,
        UsageCompletionsResponse.DataResultOrganizationUsageEmbeddingsResult,
        UsageCompletionsResponse.DataResultOrganizationUsageModerationsResult,
        UsageCompletionsResponse.DataResultOrganizationUsageImagesResult,
        UsageCompletionsResponse.DataResultOrganizationUsageAudioSpeechesResult,
        UsageCompletionsResponse.DataResultOrganizationUsageAudioTranscriptionsResult,
        UsageCompletionsResponse.DataResultOrganizationUsageVectorStoresResult,
        UsageCompletionsResponse.DataResultOrganizationUsageCodeInterpreterSessionsResult,
        UsageCompletionsResponse.DataResultOrganizationUsageFileSearchesResult,
        UsageCompletionsResponse.DataResultOrganizationUsageWebSearchesResult,
        UsageCompletionsResponse.DataResultOrganizationCostsResult,
    ],
    PropertyInfo(discriminator="object"),
]


class UsageCostsResponse(BaseModel):
    class DataResultOrganizationUsageCompletionsResult(BaseModel):
        input_tokens: int
        num_model_requests: int
        object: Literal["organization.usage.completions.result"]
        output_tokens: int
        api_key_id: Optional[str] = None
        api_source: Optional[Literal["agents_api", "unlabeled"]] = None
        batch: Optional[bool] = None
        input_audio_tokens: Optional[int] = None
        input_cache_write_12h_tokens: Optional[int] = None
        input_cache_write_30m_tokens: Optional[int] = None
        input_cache_write_tokens: Optional[int] = None
        input_cached_audio_tokens: Optional[int] = None
        input_cached_image_tokens: Optional[int] = None
        input_cached_text_tokens: Optional[int] = None
        input_cached_tokens: Optional[int] = None
        input_image_tokens: Optional[int] = None
        input_text_tokens: Optional[int] = None
        input_uncached_tokens: Optional[int] = None
        model: Optional[str] = None
        output_audio_tokens: Optional[int] = None
        output_image_tokens: Optional[int] = None
        output_text_tokens: Optional[int] = None
        project_id: Optional[str] = None
        service_tier: Optional[str] = None
        user_id: Optional[str] = None

    class DataResultOrganizationUsageEmbeddingsResult(BaseModel):
        input_tokens: int
        num_model_requests: int
        object: Literal["organization.usage.embeddings.result"]
        api_key_id: Optional[str] = None
        model: Optional[str] = None
        project_id: Optional[str] = None
        user_id: Optional[str] = None

    class DataResultOrganizationUsageModerationsResult(BaseModel):
        input_tokens: int
        num_model_requests: int
        object: Literal["organization.usage.moderations.result"]
        api_key_id: Optional[str] = None
        model: Optional[str] = None
        project_id: Optional[str] = None
        user_id: Optional[str] = None

    class DataResultOrganizationUsageImagesResult(BaseModel):
        images: int
        num_model_requests: int
        object: Literal["organization.usage.images.result"]
        api_key_id: Optional[str] = None
        model: Optional[str] = None
        project_id: Optional[str] = None
        size: Optional[str] = None
        source: Optional[str] = None
        user_id: Optional[str] = None

    class DataResultOrganizationUsageAudioSpeechesResult(BaseModel):
        characters: int
        num_model_requests: int
        object: Literal["organization.usage.audio_speeches.result"]
        api_key_id: Optional[str] = None
        model: Optional[str] = None
        project_id: Optional[str] = None
        user_id: Optional[str] = None

    class DataResultOrganizationUsageAudioTranscriptionsResult(BaseModel):
        num_model_requests: int
        object: Literal["organization.usage.audio_transcriptions.result"]
        seconds: int
        api_key_id: Optional[str] = None
        model: Optional[str] = None
        project_id: Optional[str] = None
        user_id: Optional[str] = None

    class DataResultOrganizationUsageVectorStoresResult(BaseModel):
        object: Literal["organization.usage.vector_stores.result"]
        usage_bytes: int
        project_id: Optional[str] = None

    class DataResultOrganizationUsageCodeInterpreterSessionsResult(BaseModel):
        num_sessions: int
        object: Literal["organization.usage.code_interpreter_sessions.result"]
        project_id: Optional[str] = None

    class DataResultOrganizationUsageFileSearchesResult(BaseModel):
        num_requests: int
        object: Literal["organization.usage.file_searches.result"]
        api_key_id: Optional[str] = None
        project_id: Optional[str] = None
        user_id: Optional[str] = None
        vector_store_id: Optional[str] = None

    class DataResultOrganizationUsageWebSearchesResult(BaseModel):
        num_model_requests: int
        num_requests: int
        object: Literal["organization.usage.web_searches.result"]
        api_key_id: Optional[str] = None
        api_source: Optional[Literal["agents_api", "unlabeled"]] = None
        context_level: Optional[str] = None
        model: Optional[str] = None
        project_id: Optional[str] = None
        user_id: Optional[str] = None

    class DataResultOrganizationCostsResultAmount(BaseModel):
        currency: Optional[str] = None
        value: Optional[float] = None

    class DataResultOrganizationCostsResult(BaseModel):
        object: Literal["organization.costs.result"]
        amount: "Optional[UsageCostsResponse.DataResultOrganizationCostsResultAmount]" = None
        api_key_id: Optional[str] = None
        api_source: Optional[Literal["agents_api", "unlabeled"]] = None
        line_item: Optional[str] = None
        project_id: Optional[str] = None
        quantity: Optional[float] = None
        quantity_unit: Optional[CostQuantityUnit] = None
        user_id: Optional[str] = None

    class Data(BaseModel):
        end_time: int
        object: Literal["bucket"]
        results: "List[UsageCostsResponseDataResult]"
        start_time: int

    data: List[Data]
    has_more: bool
    next_page: Optional[str] = None
    object: Literal["page"]


UsageCostsResponseDataResult: TypeAlias = Annotated[
    Union[
        UsageCostsResponse.DataResultOrganizationUsageCompletionsResult,
        UsageCostsResponse.DataResultOrganizationUsageEmbeddingsResult,
        UsageCostsResponse.DataResultOrganizationUsageModerationsResult,
        UsageCostsResponse.DataResultOrganizationUsageImagesResult,
        UsageCostsResponse.DataResultOrganizationUsageAudioSpeechesResult,
        UsageCostsResponse.DataResultOrganizationUsageAudioTranscriptionsResult,
        UsageCostsResponse.DataResultOrganizationUsageVectorStoresResult,
        UsageCostsResponse.DataResultOrganizationUsageCodeInterpreterSessionsResult,
        UsageCostsResponse.DataResultOrganizationUsageFileSearchesResult,
        UsageCostsResponse.DataResultOrganizationUsageWebSearchesResult,
        UsageCostsResponse.DataResultOrganizationCostsResult,
    ],
    PropertyInfo(discriminator="object"),
]


class UsageDecisionsResponse(BaseModel):
    class DataResult(BaseModel):
        input_tokens: int
        num_model_requests: int
        object: Literal["organization.usage.decisions.result"]
        output_tokens: int
        api_key_id: Optional[str] = None
        api_source: Optional[Literal["agents_api", "unlabeled"]] = None
        batch: Optional[bool] = None
        input_audio_tokens: Optional[int] = None
        input_cache_write_12h_tokens: Optional[int] = None
        input_cache_write_30m_tokens: Optional[int] = None
        input_cache_write_tokens: Optional[int] = None
        input_cached_audio_tokens: Optional[int] = None
        input_cached_image_tokens: Optional[int] = None
        input_cached_text_tokens: Optional[int] = None
        input_cached_tokens: Optional[int] = None
        input_image_tokens: Optional[int] = None
        input_text_tokens: Optional[int] = None
        input_uncached_tokens: Optional[int] = None
        model: Optional[str] = None
        output_audio_tokens: Optional[int] = None
        output_image_tokens: Optional[int] = None
        output_text_tokens: Optional[int] = None
        project_id: Optional[str] = None
        service_tier: Optional[str] = None
        user_id: Optional[str] = None

    class Data(BaseModel):
        end_time: int
        object: Literal["bucket"]
        results: "List[UsageDecisionsResponse.DataResult]"
        start_time: int

    data: List[Data]
    has_more: bool
    next_page: Optional[str] = None
    object: Literal["page"]


class UsageEmbeddingsResponse(BaseModel):
    class DataResultOrganizationUsageCompletionsResult(BaseModel):
        input_tokens: int
        num_model_requests: int
        object: Literal["organization.usage.completions.result"]
        output_tokens: int
        api_key_id: Optional[str] = None
        api_source: Optional[Literal["agents_api", "unlabeled"]] = None
        batch: Optional[bool] = None
        input_audio_tokens: Optional[int] = None
        input_cache_write_12h_tokens: Optional[int] = None
        input_cache_write_30m_tokens: Optional[int] = None
        input_cache_write_tokens: Optional[int] = None
        input_cached_audio_tokens: Optional[int] = None
        input_cached_image_tokens: Optional[int] = None
        input_cached_text_tokens: Optional[int] = None
        input_cached_tokens: Optional[int] = None
        input_image_tokens: Optional[int] = None
        input_text_tokens: Optional[int] = None
        input_uncached_tokens: Optional[int] = None
        model: Optional[str] = None
        output_audio_tokens: Optional[int] = None
        output_image_tokens: Optional[int] = None
        output_text_tokens: Optional[int] = None
        project_id: Optional[str] = None
        service_tier: Optional[str] = None
        user_id: Optional[str] = None

    class DataResultOrganizationUsageEmbeddingsResult(BaseModel):
        input_tokens: int
        num_model_requests: int
        object: Literal["organization.usage.embeddings.result"]
        api_key_id: Optional[str] = None
        model: Optional[str] = None
        project_id: Optional[str] = None
        user_id: Optional[str] = None

    class DataResultOrganizationUsageModerationsResult(BaseModel):
        input_tokens: int
        num_model_requests: int
        object: Literal["organization.usage.moderations.result"]
        api_key_id: Optional[str] = None
        model: Optional[str] = None
        project_id: Optional[str] = None
        user_id: Optional[str] = None

    class DataResultOrganizationUsageImagesResult(BaseModel):
        images: int
        num_model_requests: int
        object: Literal["organization.usage.images.result"]
        api_key_id: Optional[str] = None
        model: Optional[str] = None
        project_id: Optional[str] = None
        size: Optional[str] = None
        source: Optional[str] = None
        user_id: Optional[str] = None

    class DataResultOrganizationUsageAudioSpeechesResult(BaseModel):
        characters: int
        num_model_requests: int
        object: Literal["organization.usage.audio_speeches.result"]
        api_key_id: Optional[str] = None
        model: Optional[str] = None
        project_id: Optional[str] = None
        user_id: Optional[str] = None

    class DataResultOrganizationUsageAudioTranscriptionsResult(BaseModel):
        num_model_requests: int
        object: Literal["organization.usage.audio_transcriptions.result"]
        seconds: int
        api_key_id: Optional[str] = None
        model: Optional[str] = None
        project_id: Optional[str] = None
        user_id: Optional[str] = None

    class DataResultOrganizationUsageVectorStoresResult(BaseModel):
        object: Literal["organization.usage.vector_stores.result"]
        usage_bytes: int
        project_id: Optional[str] = None

    class DataResultOrganizationUsageCodeInterpreterSessionsResult(BaseModel):
        num_sessions: int
        object: Literal["organization.usage.code_interpreter_sessions.result"]
        project_id: Optional[str] = None

    class DataResultOrganizationUsageFileSearchesResult(BaseModel):
        num_requests: int
        object: Literal["organization.usage.file_searches.result"]
        api_key_id: Optional[str] = None
        project_id: Optional[str] = None
        user_id: Optional[str] = None
        vector_store_id: Optional[str] = None

    class DataResultOrganizationUsageWebSearchesResult(BaseModel):
        num_model_requests: int
        num_requests: int
        object: Literal["organization.usage.web_searches.result"]
        api_key_id: Optional[str] = None
        api_source: Optional[Literal["agents_api", "unlabeled"]] = None
        context_level: Optional[str] = None
        model: Optional[str] = None
        project_id: Optional[str] = None
        user_id: Optional[str] = None

    class DataResultOrganizationCostsResultAmount(BaseModel):
        currency: Optional[str] = None
        value: Optional[float] = None

    class DataResultOrganizationCostsResult(BaseModel):
        object: Literal["organization.costs.result"]
        amount: "Optional[UsageEmbeddingsResponse.DataResultOrganizationCostsResultAmount]" = None
        api_key_id: Optional[str] = None
        api_source: Optional[Literal["agents_api", "unlabeled"]] = None
        line_item: Optional[str] = None
        project_id: Optional[str] = None
        quantity: Optional[float] = None
        quantity_unit: Optional[CostQuantityUnit] = None
        user_id: Optional[str] = None

    class Data(BaseModel):
        end_time: int
        object: Literal["bucket"]
        results: "List[UsageEmbeddingsResponseDataResult]"
        start_time: int

    data: List[Data]
    has_more: bool
    next_page: Optional[str] = None
    object: Literal["page"]


UsageEmbeddingsResponseDataResult: TypeAlias = Annotated[
    Union[
        UsageEmbeddingsResponse.DataResultOrganizationUsageCompletionsResult,
        UsageEmbeddingsResponse.DataResultOrganizationUsageEmbeddingsResult,
        UsageEmbeddingsResponse.DataResultOrganizationUsageModerationsResult,
        UsageEmbeddingsResponse.DataResultOrganizationUsageImagesResult,
        UsageEmbeddingsResponse.DataResultOrganizationUsageAudioSpeechesResult,
        UsageEmbeddingsResponse.DataResultOrganizationUsageAudioTranscriptionsResult,
        UsageEmbeddingsResponse.DataResultOrganizationUsageVectorStoresResult,
        UsageEmbeddingsResponse.DataResultOrganizationUsageCodeInterpreterSessionsResult,
        UsageEmbeddingsResponse.DataResultOrganizationUsageFileSearchesResult,
        UsageEmbeddingsResponse.DataResultOrganizationUsageWebSearchesResult,
        UsageEmbeddingsResponse.DataResultOrganizationCostsResult,
    ],
    PropertyInfo(discriminator="object"),
]


class UsageFileSearchCallsResponse(BaseModel):
    class DataResultOrganizationUsageCompletionsResult(BaseModel):
        input_tokens: int
        num_model_requests: int
        object: Literal["organization.usage.completions.result"]
        output_tokens: int
        api_key_id: Optional[str] = None
        api_source: Optional[Literal["agents_api", "unlabeled"]] = None
        batch: Optional[bool] = None
        input_audio_tokens: Optional[int] = None
        input_cache_write_12h_tokens: Optional[int] = None
        input_cache_write_30m_tokens: Optional[int] = None
        input_cache_write_tokens: Optional[int] = None
        input_cached_audio_tokens: Optional[int] = None
        input_cached_image_tokens: Optional[int] = None
        input_cached_text_tokens: Optional[int] = None
        input_cached_tokens: Optional[int] = None
        input_image_tokens: Optional[int] = None
        input_text_tokens: Optional[int] = None
        input_uncached_tokens: Optional[int] = None
        model: Optional[str] = None
        output_audio_tokens: Optional[int] = None
        output_image_tokens: Optional[int] = None
        output_text_tokens: Optional[int] = None
        project_id: Optional[str] = None
        service_tier: Optional[str] = None
        user_id: Optional[str] = None

    class DataResultOrganizationUsageEmbeddingsResult(BaseModel):
        input_tokens: int
        num_model_requests: int
        object: Literal["organization.usage.embeddings.result"]
        api_key_id: Optional[str] = None
        model: Optional[str] = None
        project_id: Optional[str] = None
        user_id: Optional[str] = None

    class DataResultOrganizationUsageModerationsResult(BaseModel):
        input_tokens: int
        num_model_requests: int
        object: Literal["organization.usage.moderations.result"]
        api_key_id: Optional[str] = None
        model: Optional[str] = None
        project_id: Optional[str] = None
        user_id: Optional[str] = None

    class DataResultOrganizationUsageImagesResult(BaseModel):
        images: int
        num_model_requests: int
        object: Literal["organization.usage.images.result"]
        api_key_id: Optional[str] = None
        model: Optional[str] = None
        project_id: Optional[str] = None
        size: Optional[str] = None
        source: Optional[str] = None
        user_id: Optional[str] = None

    class DataResultOrganizationUsageAudioSpeechesResult(BaseModel):
        characters: int
        num_model_requests: int
        object: Literal["organization.usage.audio_speeches.result"]
        api_key_id: Optional[str] = None
        model: Optional[str] = None
        project_id: Optional[str] = None
        user_id: Optional[str] = None

    class DataResultOrganizationUsageAudioTranscriptionsResult(BaseModel):
        num_model_requests: int
        object: Literal["organization.usage.audio_transcriptions.result"]
        seconds: int
        api_key_id: Optional[str] = None
        model: Optional[str] = None
        project_id: Optional[str] = None
        user_id: Optional[str] = None

    class DataResultOrganizationUsageVectorStoresResult(BaseModel):
        object: Literal["organization.usage.vector_stores.result"]
        usage_bytes: int
        project_id: Optional[str] = None

    class DataResultOrganizationUsageCodeInterpreterSessionsResult(BaseModel):
        num_sessions: int
        object: Literal["organization.usage.code_interpreter_sessions.result"]
        project_id: Optional[str] = None

    class DataResultOrganizationUsageFileSearchesResult(BaseModel):
        num_requests: int
        object: Literal["organization.usage.file_searches.result"]
        api_key_id: Optional[str] = None
        project_id: Optional[str] = None
        user_id: Optional[str] = None
        vector_store_id: Optional[str] = None

    class DataResultOrganizationUsageWebSearchesResult(BaseModel):
        num_model_requests: int
        num_requests: int
        object: Literal["organization.usage.web_searches.result"]
        api_key_id: Optional[str] = None
        api_source: Optional[Literal["agents_api", "unlabeled"]] = None
        context_level: Optional[str] = None
        model: Optional[str] = None
        project_id: Optional[str] = None
        user_id: Optional[str] = None

    class DataResultOrganizationCostsResultAmount(BaseModel):
        currency: Optional[str] = None
        value: Optional[float] = None

    class DataResultOrganizationCostsResult(BaseModel):
        object: Literal["organization.costs.result"]
        amount: "Optional[UsageFileSearchCallsResponse.DataResultOrganizationCostsResultAmount]" = None
        api_key_id: Optional[str] = None
        api_source: Optional[Literal["agents_api", "unlabeled"]] = None
        line_item: Optional[str] = None
        project_id: Optional[str] = None
        quantity: Optional[float] = None
        quantity_unit: Optional[CostQuantityUnit] = None
        user_id: Optional[str] = None

    class Data(BaseModel):
        end_time: int
        object: Literal["bucket"]
        results: "List[UsageFileSearchCallsResponseDataResult]"
        start_time: int

    data: List[Data]
    has_more: bool
    next_page: Optional[str] = None
    object: Literal["page"]


UsageFileSearchCallsResponseDataResult: TypeAlias = Annotated[
    Union[
        UsageFileSearchCallsResponse.DataResultOrganizationUsageCompletionsResult,
        UsageFileSearchCallsResponse.DataResultOrganizationUsageEmbeddingsResult,
        UsageFileSearchCallsResponse.DataResultOrganizationUsageModerationsResult,
        UsageFileSearchCallsResponse.DataResultOrganizationUsageImagesResult,
        UsageFileSearchCallsResponse.DataResultOrganizationUsageAudioSpeechesResult,
        UsageFileSearchCallsResponse.DataResultOrganizationUsageAudioTranscriptionsResult,
        UsageFileSearchCallsResponse.DataResultOrganizationUsageVectorStoresResult,
        UsageFileSearchCallsResponse.DataResultOrganizationUsageCodeInterpreterSessionsResult,
        UsageFileSearchCallsResponse.DataResultOrganizationUsageFileSearchesResult,
        UsageFileSearchCallsResponse.DataResultOrganizationUsageWebSearchesResult,
        UsageFileSearchCallsResponse.DataResultOrganizationCostsResult,
    ],
    PropertyInfo(discriminator="object"),
]


class UsageImagesResponse(BaseModel):
    class DataResultOrganizationUsageCompletionsResult(BaseModel):
        input_tokens: int
        num_model_requests: int
        object: Literal["organization.usage.completions.result"]
        output_tokens: int
        api_key_id: Optional[str] = None
        api_source: Optional[Literal["agents_api", "unlabeled"]] = None
        batch: Optional[bool] = None
        input_audio_tokens: Optional[int] = None
        input_cache_write_12h_tokens: Optional[int] = None
        input_cache_write_30m_tokens: Optional[int] = None
        input_cache_write_tokens: Optional[int] = None
        input_cached_audio_tokens: Optional[int] = None
        input_cached_image_tokens: Optional[int] = None
        input_cached_text_tokens: Optional[int] = None
        input_cached_tokens: Optional[int] = None
        input_image_tokens: Optional[int] = None
        input_text_tokens: Optional[int] = None
        input_uncached_tokens: Optional[int] = None
        model: Optional[str] = None
        output_audio_tokens: Optional[int] = None
        output_image_tokens: Optional[int] = None
        output_text_tokens: Optional[int] = None
        project_id: Optional[str] = None
        service_tier: Optional[str] = None
        user_id: Optional[str] = None

    class DataResultOrganizationUsageEmbeddingsResult(BaseModel):
        input_tokens: int
        num_model_requests: int
        object: Literal["organization.usage.embeddings.result"]
        api_key_id: Optional[str] = None
        model: Optional[str] = None
        project_id: Optional[str] = None
        user_id: Optional[str] = None

    class DataResultOrganizationUsageModerationsResult(BaseModel):
        input_tokens: int
        num_model_requests: int
        object: Literal["organization.usage.moderations.result"]
        api_key_id: Optional[str] = None
        model: Optional[str] = None
        project_id: Optional[str] = None
        user_id: Optional[str] = None

    class DataResultOrganizationUsageImagesResult(BaseModel):
        images: int
        num_model_requests: int
        object: Literal["organization.usage.images.result"]
        api_key_id: Optional[str] = None
        model: Optional[str] = None
        project_id: Optional[str] = None
        size: Optional[str] = None
        source: Optional[str] = None
        user_id: Optional[str] = None

    class DataResultOrganizationUsageAudioSpeechesResult(BaseModel):
        characters: int
        num_model_requests: int
        object: Literal["organization.usage.audio_speeches.result"]
        api_key_id: Optional[str] = None
        model: Optional[str] = None
        project_id: Optional[str] = None
        user_id: Optional[str] = None

    class DataResultOrganizationUsageAudioTranscriptionsResult(BaseModel):
        num_model_requests: int
        object: Literal["organization.usage.audio_transcriptions.result"]
        seconds: int
        api_key_id: Optional[str] = None
        model: Optional[str] = None
        project_id: Optional[str] = None
        user_id: Optional[str] = None

    class DataResultOrganizationUsageVectorStoresResult(BaseModel):
        object: Literal["organization.usage.vector_stores.result"]
        usage_bytes: int
        project_id: Optional[str] = None

    class DataResultOrganizationUsageCodeInterpreterSessionsResult(BaseModel):
        num_sessions: int
        object: Literal["organization.usage.code_interpreter_sessions.result"]
        project_id: Optional[str] = None

    class DataResultOrganizationUsageFileSearchesResult(BaseModel):
        num_requests: int
        object: Literal["organization.usage.file_searches.result"]
        api_key_id: Optional[str] = None
        project_id: Optional[str] = None
        user_id: Optional[str] = None
        vector_store_id: Optional[str] = None

    class DataResultOrganizationUsageWebSearchesResult(BaseModel):
        num_model_requests: int
        num_requests: int
        object: Literal["organization.usage.web_searches.result"]
        api_key_id: Optional[str] = None
        api_source: Optional[Literal["agents_api", "unlabeled"]] = None
        context_level: Optional[str] = None
        model: Optional[str] = None
        project_id: Optional[str] = None
        user_id: Optional[str] = None

    class DataResultOrganizationCostsResultAmount(BaseModel):
        currency: Optional[str] = None
        value: Optional[float] = None

    class DataResultOrganizationCostsResult(BaseModel):
        object: Literal["organization.costs.result"]
        amount: "Optional[UsageImagesResponse.DataResultOrganizationCostsResultAmount]" = None
        api_key_id: Optional[str] = None
        api_source: Optional[Literal["agents_api", "unlabeled"]] = None
        line_item: Optional[str] = None
        project_id: Optional[str] = None
        quantity: Optional[float] = None
        quantity_unit: Optional[CostQuantityUnit] = None
        user_id: Optional[str] = None

    class Data(BaseModel):
        end_time: int
        object: Literal["bucket"]
        results: "List[UsageImagesResponseDataResult]"
        start_time: int

    data: List[Data]
    has_more: bool
    next_page: Optional[str] = None
    object: Literal["page"]


UsageImagesResponseDataResult: TypeAlias = Annotated[
    Union[
        UsageImagesResponse.DataResultOrganizationUsageCompletionsResult,
        UsageImagesResponse.DataResultOrganizationUsageEmbeddingsResult,
        UsageImagesResponse.DataResultOrganizationUsageModerationsResult,
        UsageImagesResponse.DataResultOrganizationUsageImagesResult,
        UsageImagesResponse.DataResultOrganizationUsageAudioSpeechesResult,
        UsageImagesResponse.DataResultOrganizationUsageAudioTranscriptionsResult,
        UsageImagesResponse.DataResultOrganizationUsageVectorStoresResult,
        UsageImagesResponse.DataResultOrganizationUsageCodeInterpreterSessionsResult,
        UsageImagesResponse.DataResultOrganizationUsageFileSearchesResult,
        UsageImagesResponse.DataResultOrganizationUsageWebSearchesResult,
        UsageImagesResponse.DataResultOrganizationCostsResult,
    ],
    PropertyInfo(discriminator="object"),
]


class UsageModerationsResponse(BaseModel):
    class DataResultOrganizationUsageCompletionsResult(BaseModel):
        input_tokens: int
        num_model_requests: int
        object: Literal["organization.usage.completions.result"]
        output_tokens: int
        api_key_id: Optional[str] = None
        api_source: Optional[Literal["agents_api", "unlabeled"]] = None
        batch: Optional[bool] = None
        input_audio_tokens: Optional[int] = None
        input_cache_write_12h_tokens: Optional[int] = None
        input_cache_write_30m_tokens: Optional[int] = None
        input_cache_write_tokens: Optional[int] = None
        input_cached_audio_tokens: Optional[int] = None
        input_cached_image_tokens: Optional[int] = None
        input_cached_text_tokens: Optional[int] = None
        input_cached_tokens: Optional[int] = None
        input_image_tokens: Optional[int] = None
        input_text_tokens: Optional[int] = None
        input_uncached_tokens: Optional[int] = None
        model: Optional[str] = None
        output_audio_tokens: Optional[int] = None
        output_image_tokens: Optional[int] = None
        output_text_tokens: Optional[int] = None
        project_id: Optional[str] = None
        service_tier: Optional[str] = None
        user_id: Optional[str] = None

    class DataResultOrganizationUsageEmbeddingsResult(BaseModel):
        input_tokens: int
        num_model_requests: int
        object: Literal["organization.usage.embeddings.result"]
        api_key_id: Optional[str] = None
        model: Optional[str] = None
        project_id: Optional[str] = None
        user_id: Optional[str] = None

    class DataResultOrganizationUsageModerationsResult(BaseModel):
        input_tokens: int
        num_model_requests: int
        object: Literal["organization.usage.moderations.result"]
        api_key_id: Optional[str] = None
        model: Optional[str] = None
        project_id: Optional[str] = None
        user_id: Optional[str] = None

    class DataResultOrganizationUsageImagesResult(BaseModel):
        images: int
        num_model_requests: int
        object: Literal["organization.usage.images.result"]
        api_key_id: Optional[str] = None
        model: Optional[str] = None
        project_id: Optional[str] = None
        size: Optional[str] = None
        source: Optional[str] = None
        user_id: Optional[str] = None

    class DataResultOrganizationUsageAudioSpeechesResult(BaseModel):
        characters: int
        num_model_requests: int
        object: Literal["organization.usage.audio_speeches.result"]
        api_key_id: Optional[str] = None
        model: Optional[str] = None
        project_id: Optional[str] = None
        user_id: Optional[str] = None

    class DataResultOrganizationUsageAudioTranscriptionsResult(BaseModel):
        num_model_requests: int
        object: Literal["organization.usage.audio_transcriptions.result"]
        seconds: int
        api_key_id: Optional[str] = None
        model: Optional[str] = None
        project_id: Optional[str] = None
        user_id: Optional[str] = None

    class DataResultOrganizationUsageVectorStoresResult(BaseModel):
        object: Literal["organization.usage.vector_stores.result"]
        usage_bytes: int
        project_id: Optional[str] = None

    class DataResultOrganizationUsageCodeInterpreterSessionsResult(BaseModel):
        num_sessions: int
        object: Literal["organization.usage.code_interpreter_sessions.result"]
        project_id: Optional[str] = None

    class DataResultOrganizationUsageFileSearchesResult(BaseModel):
        num_requests: int
        object: Literal["organization.usage.file_searches.result"]
        api_key_id: Optional[str] = None
        project_id: Optional[str] = None
        user_id: Optional[str] = None
        vector_store_id: Optional[str] = None

    class DataResultOrganizationUsageWebSearchesResult(BaseModel):
        num_model_requests: int
        num_requests: int
        object: Literal["organization.usage.web_searches.result"]
        api_key_id: Optional[str] = None
        api_source: Optional[Literal["agents_api", "unlabeled"]] = None
        context_level: Optional[str] = None
        model: Optional[str] = None
        project_id: Optional[str] = None
        user_id: Optional[str] = None

    class DataResultOrganizationCostsResultAmount(BaseModel):
        currency: Optional[str] = None
        value: Optional[float] = None

    class DataResultOrganizationCostsResult(BaseModel):
        object: Literal["organization.costs.result"]
        amount: "Optional[UsageModerationsResponse.DataResultOrganizationCostsResultAmount]" = None
        api_key_id: Optional[str] = None
        api_source: Optional[Literal["agents_api", "unlabeled"]] = None
        line_item: Optional[str] = None
        project_id: Optional[str] = None
        quantity: Optional[float] = None
        quantity_unit: Optional[CostQuantityUnit] = None
        user_id: Optional[str] = None

    class Data(BaseModel):
        end_time: int
        object: Literal["bucket"]
        results: "List[UsageModerationsResponseDataResult]"
        start_time: int

    data: List[Data]
    has_more: bool
    next_page: Optional[str] = None
    object: Literal["page"]


UsageModerationsResponseDataResult: TypeAlias = Annotated[
    Union[
        UsageModerationsResponse.DataResultOrganizationUsageCompletionsResult,
        UsageModerationsResponse.DataResultOrganizationUsageEmbeddingsResult,
        UsageModerationsResponse.DataResultOrganizationUsageModerationsResult,
        UsageModerationsResponse.DataResultOrganizationUsageImagesResult,
        UsageModerationsResponse.DataResultOrganizationUsageAudioSpeechesResult,
        UsageModerationsResponse.DataResultOrganizationUsageAudioTranscriptionsResult,
        UsageModerationsResponse.DataResultOrganizationUsageVectorStoresResult,
        UsageModerationsResponse.DataResultOrganizationUsageCodeInterpreterSessionsResult,
        UsageModerationsResponse.DataResultOrganizationUsageFileSearchesResult,
        UsageModerationsResponse.DataResultOrganizationUsageWebSearchesResult,
        UsageModerationsResponse.DataResultOrganizationCostsResult,
    ],
    PropertyInfo(discriminator="object"),
]


class UsageVectorStoresResponse(BaseModel):
    class DataResultOrganizationUsageCompletionsResult(BaseModel):
        input_tokens: int
        num_model_requests: int
        object: Literal["organization.usage.completions.result"]
        output_tokens: int
        api_key_id: Optional[str] = None
        api_source: Optional[Literal["agents_api", "unlabeled"]] = None
        batch: Optional[bool] = None
        input_audio_tokens: Optional[int] = None
        input_cache_write_12h_tokens: Optional[int] = None
        input_cache_write_30m_tokens: Optional[int] = None
        input_cache_write_tokens: Optional[int] = None
        input_cached_audio_tokens: Optional[int] = None
        input_cached_image_tokens: Optional[int] = None
        input_cached_text_tokens: Optional[int] = None
        input_cached_tokens: Optional[int] = None
        input_image_tokens: Optional[int] = None
        input_text_tokens: Optional[int] = None
        input_uncached_tokens: Optional[int] = None
        model: Optional[str] = None
        output_audio_tokens: Optional[int] = None
        output_image_tokens: Optional[int] = None
        output_text_tokens: Optional[int] = None
        project_id: Optional[str] = None
        service_tier: Optional[str] = None
        user_id: Optional[str] = None

    class DataResultOrganizationUsageEmbeddingsResult(BaseModel):
        input_tokens: int
        num_model_requests: int
        object: Literal["organization.usage.embeddings.result"]
        api_key_id: Optional[str] = None
        model: Optional[str] = None
        project_id: Optional[str] = None
        user_id: Optional[str] = None

    class DataResultOrganizationUsageModerationsResult(BaseModel):
        input_tokens: int
        num_model_requests: int
        object: Literal["organization.usage.moderations.result"]
        api_key_id: Optional[str] = None
        model: Optional[str] = None
        project_id: Optional[str] = None
        user_id: Optional[str] = None

    class DataResultOrganizationUsageImagesResult(BaseModel):
        images: int
        num_model_requests: int
        object: Literal["organization.usage.images.result"]
        api_key_id: Optional[str] = None
        model: Optional[str] = None
        project_id: Optional[str] = None
        size: Optional[str] = None
        source: Optional[str] = None
        user_id: Optional[str] = None

    class DataResultOrganizationUsageAudioSpeechesResult(BaseModel):
        characters: int
        num_model_requests: int
        object: Literal["organization.usage.audio_speeches.result"]
        api_key_id: Optional[str] = None
        model: Optional[str] = None
        project_id: Optional[str] = None
        user_id: Optional[str] = None

    class DataResultOrganizationUsageAudioTranscriptionsResult(BaseModel):
        num_model_requests: int
        object: Literal["organization.usage.audio_transcriptions.result"]
        seconds: int
        api_key_id: Optional[str] = None
        model: Optional[str] = None
        project_id: Optional[str] = None
        user_id: Optional[str] = None

    class DataResultOrganizationUsageVectorStoresResult(BaseModel):
        object: Literal["organization.usage.vector_stores.result"]
        usage_bytes: int
        project_id: Optional[str] = None

    class DataResultOrganizationUsageCodeInterpreterSessionsResult(BaseModel):
        num_sessions: int
        object: Literal["organization.usage.code_interpreter_sessions.result"]
        project_id: Optional[str] = None

    class DataResultOrganizationUsageFileSearchesResult(BaseModel):
        num_requests: int
        object: Literal["organization.usage.file_searches.result"]
        api_key_id: Optional[str] = None
        project_id: Optional[str] = None
        user_id: Optional[str] = None
        vector_store_id: Optional[str] = None

    class DataResultOrganizationUsageWebSearchesResult(BaseModel):
        num_model_requests: int
        num_requests: int
        object: Literal["organization.usage.web_searches.result"]
        api_key_id: Optional[str] = None
        api_source: Optional[Literal["agents_api", "unlabeled"]] = None
        context_level: Optional[str] = None
        model: Optional[str] = None
        project_id: Optional[str] = None
        user_id: Optional[str] = None

    class DataResultOrganizationCostsResultAmount(BaseModel):
        currency: Optional[str] = None
        value: Optional[float] = None

    class DataResultOrganizationCostsResult(BaseModel):
        object: Literal["organization.costs.result"]
        amount: "Optional[UsageVectorStoresResponse.DataResultOrganizationCostsResultAmount]" = None
        api_key_id: Optional[str] = None
        api_source: Optional[Literal["agents_api", "unlabeled"]] = None
        line_item: Optional[str] = None
        project_id: Optional[str] = None
        quantity: Optional[float] = None
        quantity_unit: Optional[CostQuantityUnit] = None
        user_id: Optional[str] = None

    class Data(BaseModel):
        end_time: int
        object: Literal["bucket"]
        results: "List[UsageVectorStoresResponseDataResult]"
        start_time: int

    data: List[Data]
    has_more: bool
    next_page: Optional[str] = None
    object: Literal["page"]


UsageVectorStoresResponseDataResult: TypeAlias = Annotated[
    Union[
        UsageVectorStoresResponse.DataResultOrganizationUsageCompletionsResult,
        UsageVectorStoresResponse.DataResultOrganizationUsageEmbeddingsResult,
        UsageVectorStoresResponse.DataResultOrganizationUsageModerationsResult,
        UsageVectorStoresResponse.DataResultOrganizationUsageImagesResult,
        UsageVectorStoresResponse.DataResultOrganizationUsageAudioSpeechesResult,
        UsageVectorStoresResponse.DataResultOrganizationUsageAudioTranscriptionsResult,
        UsageVectorStoresResponse.DataResultOrganizationUsageVectorStoresResult,
        UsageVectorStoresResponse.DataResultOrganizationUsageCodeInterpreterSessionsResult,
        UsageVectorStoresResponse.DataResultOrganizationUsageFileSearchesResult,
        UsageVectorStoresResponse.DataResultOrganizationUsageWebSearchesResult,
        UsageVectorStoresResponse.DataResultOrganizationCostsResult,
    ],
    PropertyInfo(discriminator="object"),
]


class UsageWebSearchCallsResponse(BaseModel):
    class DataResultOrganizationUsageCompletionsResult(BaseModel):
        input_tokens: int
        num_model_requests: int
        object: Literal["organization.usage.completions.result"]
        output_tokens: int
        api_key_id: Optional[str] = None
        api_source: Optional[Literal["agents_api", "unlabeled"]] = None
        batch: Optional[bool] = None
        input_audio_tokens: Optional[int] = None
        input_cache_write_12h_tokens: Optional[int] = None
        input_cache_write_30m_tokens: Optional[int] = None
        input_cache_write_tokens: Optional[int] = None
        input_cached_audio_tokens: Optional[int] = None
        input_cached_image_tokens: Optional[int] = None
        input_cached_text_tokens: Optional[int] = None
        input_cached_tokens: Optional[int] = None
        input_image_tokens: Optional[int] = None
        input_text_tokens: Optional[int] = None
        input_uncached_tokens: Optional[int] = None
        model: Optional[str] = None
        output_audio_tokens: Optional[int] = None
        output_image_tokens: Optional[int] = None
        output_text_tokens: Optional[int] = None
        project_id: Optional[str] = None
        service_tier: Optional[str] = None
        user_id: Optional[str] = None

    class DataResultOrganizationUsageEmbeddingsResult(BaseModel):
        input_tokens: int
        num_model_requests: int
        object: Literal["organization.usage.embeddings.result"]
        api_key_id: Optional[str] = None
        model: Optional[str] = None
        project_id: Optional[str] = None
        user_id: Optional[str] = None

    class DataResultOrganizationUsageModerationsResult(BaseModel):
        input_tokens: int
        num_model_requests: int
        object: Literal["organization.usage.moderations.result"]
        api_key_id: Optional[str] = None
        model: Optional[str] = None
        project_id: Optional[str] = None
        user_id: Optional[str] = None

    class DataResultOrganizationUsageImagesResult(BaseModel):
        images: int
        num_model_requests: int
        object: Literal["organization.usage.images.result"]
        api_key_id: Optional[str] = None
        model: Optional[str] = None
        project_id: Optional[str] = None
        size: Optional[str] = None
        source: Optional[str] = None
        user_id: Optional[str] = None

    class DataResultOrganizationUsageAudioSpeechesResult(BaseModel):
        characters: int
        num_model_requests: int
        object: Literal["organization.usage.audio_speeches.result"]
        api_key_id: Optional[str] = None
        model: Optional[str] = None
        project_id: Optional[str] = None
        user_id: Optional[str] = None

    class DataResultOrganizationUsageAudioTranscriptionsResult(BaseModel):
        num_model_requests: int
        object: Literal["organization.usage.audio_transcriptions.result"]
        seconds: int
        api_key_id: Optional[str] = None
        model: Optional[str] = None
        project_id: Optional[str] = None
        user_id: Optional[str] = None

    class DataResultOrganizationUsageVectorStoresResult(BaseModel):
        object: Literal["organization.usage.vector_stores.result"]
        usage_bytes: int
        project_id: Optional[str] = None

    class DataResultOrganizationUsageCodeInterpreterSessionsResult(BaseModel):
        num_sessions: int
        object: Literal["organization.usage.code_interpreter_sessions.result"]
        project_id: Optional[str] = None

    class DataResultOrganizationUsageFileSearchesResult(BaseModel):
        num_requests: int
        object: Literal["organization.usage.file_searches.result"]
        api_key_id: Optional[str] = None
        project_id: Optional[str] = None
        user_id: Optional[str] = None
        vector_store_id: Optional[str] = None

    class DataResultOrganizationUsageWebSearchesResult(BaseModel):
        num_model_requests: int
        num_requests: int
        object: Literal["organization.usage.web_searches.result"]
        api_key_id: Optional[str] = None
        api_source: Optional[Literal["agents_api", "unlabeled"]] = None
        context_level: Optional[str] = None
        model: Optional[str] = None
        project_id: Optional[str] = None
        user_id: Optional[str] = None

    class DataResultOrganizationCostsResultAmount(BaseModel):
        currency: Optional[str] = None
        value: Optional[float] = None

    class DataResultOrganizationCostsResult(BaseModel):
        object: Literal["organization.costs.result"]
        amount: "Optional[UsageWebSearchCallsResponse.DataResultOrganizationCostsResultAmount]" = None
        api_key_id: Optional[str] = None
        api_source: Optional[Literal["agents_api", "unlabeled"]] = None
        line_item: Optional[str] = None
        project_id: Optional[str] = None
        quantity: Optional[float] = None
        quantity_unit: Optional[CostQuantityUnit] = None
        user_id: Optional[str] = None

    class Data(BaseModel):
        end_time: int
        object: Literal["bucket"]
        results: "List[UsageWebSearchCallsResponseDataResult]"
        start_time: int

    data: List[Data]
    has_more: bool
    next_page: Optional[str] = None
    object: Literal["page"]


UsageWebSearchCallsResponseDataResult: TypeAlias = Annotated[
    Union[
        UsageWebSearchCallsResponse.DataResultOrganizationUsageCompletionsResult,
        UsageWebSearchCallsResponse.DataResultOrganizationUsageEmbeddingsResult,
        UsageWebSearchCallsResponse.DataResultOrganizationUsageModerationsResult,
        UsageWebSearchCallsResponse.DataResultOrganizationUsageImagesResult,
        UsageWebSearchCallsResponse.DataResultOrganizationUsageAudioSpeechesResult,
        UsageWebSearchCallsResponse.DataResultOrganizationUsageAudioTranscriptionsResult,
        UsageWebSearchCallsResponse.DataResultOrganizationUsageVectorStoresResult,
        UsageWebSearchCallsResponse.DataResultOrganizationUsageCodeInterpreterSessionsResult,
        UsageWebSearchCallsResponse.DataResultOrganizationUsageFileSearchesResult,
        UsageWebSearchCallsResponse.DataResultOrganizationUsageWebSearchesResult,
        UsageWebSearchCallsResponse.DataResultOrganizationCostsResult,
    ],
    PropertyInfo(discriminator="object"),
]
