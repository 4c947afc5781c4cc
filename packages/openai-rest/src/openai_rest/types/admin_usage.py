# Rendered from definitions/admin_usage.yaml; edit that and run `hatch run generate`.
"""Models of the `admin_usage` area of the API."""

from typing import List, Optional, Union

from typing_extensions import Annotated, Literal, TypeAlias

from openai_core.models import BaseModel, PropertyInfo
from openai_core.public_names import public_types

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
"""What the quantity of a cost is counted in, such as tokens, hours or images; new units may come."""


class DataResultOrganizationUsageCompletionsResult(BaseModel):
    """What text, chat and responses used in a bucket of time."""

    input_tokens: int
    """All tokens that went in: text, audio and pictures, read from the cache, written to it, or neither; tokens of
    Scale Tier count too.
    """
    num_model_requests: int
    """How many requests to models were made."""
    object: Literal["organization.usage.completions.result"]
    """Always `organization.usage.completions.result`; tells it from other kinds of usage."""
    output_tokens: int
    """All tokens that came out: text, audio and pictures; tokens of Scale Tier count too."""
    api_key_id: Optional[str] = None
    """The id of the API key that made the calls; null unless grouped by it."""
    api_source: Optional[Literal["agents_api", "unlabeled"]] = None
    """Where calls came from: `agents_api`, or `unlabeled` when that was not recorded, which need not mean a direct
    call; null unless grouped by it.
    """
    batch: Optional[bool] = None
    """True for requests of batches, false for others; null unless grouped by it."""
    input_audio_tokens: Optional[int] = None
    """Tokens of audio that went in without the help of the cache."""
    input_cache_write_12h_tokens: Optional[int] = None
    """Tokens that were put into the cache for 12 hours."""
    input_cache_write_30m_tokens: Optional[int] = None
    """Tokens that were put into the cache for 30 minutes; null or absent in old figures."""
    input_cache_write_tokens: Optional[int] = None
    """Tokens that were put into the cache, for 30 minutes or 12 hours."""
    input_cached_audio_tokens: Optional[int] = None
    """Tokens of audio that were read from the cache."""
    input_cached_image_tokens: Optional[int] = None
    """Tokens of pictures that were read from the cache."""
    input_cached_text_tokens: Optional[int] = None
    """Tokens of text that were read from the cache."""
    input_cached_tokens: Optional[int] = None
    """All tokens that were read from the cache: text, audio and pictures; tokens of Scale Tier count too."""
    input_image_tokens: Optional[int] = None
    """Tokens of pictures that went in without the help of the cache."""
    input_text_tokens: Optional[int] = None
    """Tokens of text that were neither read from the cache nor written to it."""
    input_uncached_tokens: Optional[int] = None
    """All tokens that were neither read from the cache nor written to it: text, audio and pictures."""
    model: Optional[str] = None
    """The model that was called; null unless grouped by it."""
    output_audio_tokens: Optional[int] = None
    """Tokens of audio that came out."""
    output_image_tokens: Optional[int] = None
    """Tokens of pictures that came out."""
    output_text_tokens: Optional[int] = None
    """Tokens of text that came out."""
    project_id: Optional[str] = None
    """The id of the project in which it was used; null unless grouped by it."""
    service_tier: Optional[str] = None
    """The service tier that handled the requests; null unless grouped by it."""
    user_id: Optional[str] = None
    """The id of the user who made the calls; null unless grouped by it."""


class DataResultOrganizationUsageEmbeddingsResult(BaseModel):
    """What embeddings used in a bucket of time."""

    input_tokens: int
    """How many tokens were embedded."""
    num_model_requests: int
    """How many requests to models were made."""
    object: Literal["organization.usage.embeddings.result"]
    """Always `organization.usage.embeddings.result`; tells it from other kinds of usage."""
    api_key_id: Optional[str] = None
    """The id of the API key that made the calls; null unless grouped by it."""
    model: Optional[str] = None
    """The model that was called; null unless grouped by it."""
    project_id: Optional[str] = None
    """The id of the project in which it was used; null unless grouped by it."""
    user_id: Optional[str] = None
    """The id of the user who made the calls; null unless grouped by it."""


class DataResultOrganizationUsageModerationsResult(BaseModel):
    """What moderation used in a bucket of time."""

    input_tokens: int
    """How many tokens were checked."""
    num_model_requests: int
    """How many requests to models were made."""
    object: Literal["organization.usage.moderations.result"]
    """Always `organization.usage.moderations.result`; tells it from other kinds of usage."""
    api_key_id: Optional[str] = None
    """The id of the API key that made the calls; null unless grouped by it."""
    model: Optional[str] = None
    """The model that was called; null unless grouped by it."""
    project_id: Optional[str] = None
    """The id of the project in which it was used; null unless grouped by it."""
    user_id: Optional[str] = None
    """The id of the user who made the calls; null unless grouped by it."""


class DataResultOrganizationUsageImagesResult(BaseModel):
    """What the making and editing of images used in a bucket of time."""

    images: int
    """How many images were made or edited."""
    num_model_requests: int
    """How many requests to models were made."""
    object: Literal["organization.usage.images.result"]
    """Always `organization.usage.images.result`; tells it from other kinds of usage."""
    api_key_id: Optional[str] = None
    """The id of the API key that made the calls; null unless grouped by it."""
    model: Optional[str] = None
    """The model that was called; null unless grouped by it."""
    project_id: Optional[str] = None
    """The id of the project in which it was used; null unless grouped by it."""
    size: Optional[str] = None
    """How large the images were; null unless grouped by it."""
    source: Optional[str] = None
    """How the images came about: `image.generation`, `image.edit` or `image.variation`; null unless grouped by it."""
    user_id: Optional[str] = None
    """The id of the user who made the calls; null unless grouped by it."""


class DataResultOrganizationUsageAudioSpeechesResult(BaseModel):
    """What spoken texts used in a bucket of time."""

    characters: int
    """How many characters were spoken."""
    num_model_requests: int
    """How many requests to models were made."""
    object: Literal["organization.usage.audio_speeches.result"]
    """Always `organization.usage.audio_speeches.result`; tells it from other kinds of usage."""
    api_key_id: Optional[str] = None
    """The id of the API key that made the calls; null unless grouped by it."""
    model: Optional[str] = None
    """The model that was called; null unless grouped by it."""
    project_id: Optional[str] = None
    """The id of the project in which it was used; null unless grouped by it."""
    user_id: Optional[str] = None
    """The id of the user who made the calls; null unless grouped by it."""


class DataResultOrganizationUsageAudioTranscriptionsResult(BaseModel):
    """What transcription used in a bucket of time."""

    num_model_requests: int
    """How many requests to models were made."""
    object: Literal["organization.usage.audio_transcriptions.result"]
    """Always `organization.usage.audio_transcriptions.result`; tells it from other kinds of usage."""
    seconds: int
    """How many seconds of audio were transcribed."""
    api_key_id: Optional[str] = None
    """The id of the API key that made the calls; null unless grouped by it."""
    model: Optional[str] = None
    """The model that was called; null unless grouped by it."""
    project_id: Optional[str] = None
    """The id of the project in which it was used; null unless grouped by it."""
    user_id: Optional[str] = None
    """The id of the user who made the calls; null unless grouped by it."""


class DataResultOrganizationUsageVectorStoresResult(BaseModel):
    """What vector stores held in a bucket of time."""

    object: Literal["organization.usage.vector_stores.result"]
    """Always `organization.usage.vector_stores.result`; tells it from other kinds of usage."""
    usage_bytes: int
    """How many bytes the vector stores took up."""
    project_id: Optional[str] = None
    """The id of the project in which it was used; null unless grouped by it."""


class DataResultOrganizationUsageCodeInterpreterSessionsResult(BaseModel):
    """What the code interpreter used in a bucket of time."""

    num_sessions: int
    """How many sessions were opened."""
    object: Literal["organization.usage.code_interpreter_sessions.result"]
    """Always `organization.usage.code_interpreter_sessions.result`; tells it from other kinds of usage."""
    project_id: Optional[str] = None
    """The id of the project in which it was used; null unless grouped by it."""


class DataResultOrganizationUsageFileSearchesResult(BaseModel):
    """What file search used in a bucket of time."""

    num_requests: int
    """How many times files were searched."""
    object: Literal["organization.usage.file_searches.result"]
    """Always `organization.usage.file_searches.result`; tells it from other kinds of usage."""
    api_key_id: Optional[str] = None
    """The id of the API key that made the calls; null unless grouped by it."""
    project_id: Optional[str] = None
    """The id of the project in which it was used; null unless grouped by it."""
    user_id: Optional[str] = None
    """The id of the user who made the calls; null unless grouped by it."""
    vector_store_id: Optional[str] = None
    """The id of the vector store that was searched; null unless grouped by it."""


class DataResultOrganizationUsageWebSearchesResult(BaseModel):
    """What web search used in a bucket of time."""

    num_model_requests: int
    """How many requests to models were made."""
    num_requests: int
    """How many times the web was searched."""
    object: Literal["organization.usage.web_searches.result"]
    """Always `organization.usage.web_searches.result`; tells it from other kinds of usage."""
    api_key_id: Optional[str] = None
    """The id of the API key that made the calls; null unless grouped by it."""
    api_source: Optional[Literal["agents_api", "unlabeled"]] = None
    """Where calls came from: `agents_api`, or `unlabeled` when that was not recorded, which need not mean a direct
    call; null unless grouped by it.
    """
    context_level: Optional[str] = None
    """How large a context the searches had; null unless grouped by it."""
    model: Optional[str] = None
    """The model that was called; null unless grouped by it."""
    project_id: Optional[str] = None
    """The id of the project in which it was used; null unless grouped by it."""
    user_id: Optional[str] = None
    """The id of the user who made the calls; null unless grouped by it."""


class DataResultOrganizationCostsResultAmount(BaseModel):
    """An amount of money."""

    currency: Optional[str] = None
    """The currency as an ISO 4217 code in lower case, such as `usd`."""
    value: Optional[float] = None
    """How much it is, in units of the currency and not in cents."""


class DataResultOrganizationCostsResult(BaseModel):
    """What a bucket of time cost."""

    object: Literal["organization.costs.result"]
    """Always `organization.costs.result`; tells costs from usage."""
    amount: Optional[DataResultOrganizationCostsResultAmount] = None
    """How much money it was."""
    api_key_id: Optional[str] = None
    """The id of the API key that made the calls; null unless grouped by it."""
    api_source: Optional[Literal["agents_api", "unlabeled"]] = None
    """Where calls came from: `agents_api`, or `unlabeled` when that was not recorded, which need not mean a direct
    call; null unless grouped by it.
    """
    line_item: Optional[str] = None
    """What was paid for, as an invoice names it; null unless grouped by it."""
    project_id: Optional[str] = None
    """The id of the project in which it was used; null unless grouped by it."""
    quantity: Optional[float] = None
    """How much of the `line_item` was used; null unless grouped by `line_item`."""
    quantity_unit: Optional[CostQuantityUnit] = None
    """What `quantity` is counted in; null where no single unit fits."""
    user_id: Optional[str] = None
    """The id of the user who made the calls; null unless grouped by it."""


class UsageAudioSpeechesResponse(BaseModel):
    """A page of the usage of spoken texts, by buckets of time."""

    class Data(BaseModel):
        """A bucket of time, such as an hour or a day, with what was used in it."""

        end_time: int
        """When the bucket ends, in seconds since 1 January 1970 (UTC)."""
        object: Literal["bucket"]
        """Always `bucket`; its figures are in `results`."""
        results: "List[DataResult]"
        """The figures of the bucket: one for all, or one for each group that was asked for."""
        start_time: int
        """When the bucket begins, in seconds since 1 January 1970 (UTC)."""

    data: List[Data]
    """The buckets of time, each with its figures."""
    has_more: bool
    """Whether more buckets follow on another page."""
    next_page: Optional[str] = None
    """What to pass as `page` to get the following page; null on the last one."""
    object: Literal["page"]
    """Always `page`; the buckets are in `data`."""


DataResult: TypeAlias = Annotated[
    Union[
        DataResultOrganizationUsageCompletionsResult,
        DataResultOrganizationUsageEmbeddingsResult,
        DataResultOrganizationUsageModerationsResult,
        DataResultOrganizationUsageImagesResult,
        DataResultOrganizationUsageAudioSpeechesResult,
        DataResultOrganizationUsageAudioTranscriptionsResult,
        DataResultOrganizationUsageVectorStoresResult,
        DataResultOrganizationUsageCodeInterpreterSessionsResult,
        DataResultOrganizationUsageFileSearchesResult,
        DataResultOrganizationUsageWebSearchesResult,
        DataResultOrganizationCostsResult,
    ],
    PropertyInfo(discriminator="object"),
]
"""The figures of one kind of usage, or of costs; `object` tells which."""


class UsageAudioTranscriptionsResponse(BaseModel):
    """A page of the usage of transcription, by buckets of time."""

    data: List[UsageAudioSpeechesResponse.Data]
    """The buckets of time, each with its figures."""
    has_more: bool
    """Whether more buckets follow on another page."""
    next_page: Optional[str] = None
    """What to pass as `page` to get the following page; null on the last one."""
    object: Literal["page"]
    """Always `page`; the buckets are in `data`."""


class UsageCodeInterpreterSessionsResponse(BaseModel):
    """A page of the usage of the code interpreter, by buckets of time."""

    data: List[UsageAudioSpeechesResponse.Data]
    """The buckets of time, each with its figures."""
    has_more: bool
    """Whether more buckets follow on another page."""
    next_page: Optional[str] = None
    """What to pass as `page` to get the following page; null on the last one."""
    object: Literal["page"]
    """Always `page`; the buckets are in `data`."""


class UsageCompletionsResponse(BaseModel):
    """A page of the usage of text, chat and responses, by buckets of time."""

    data: List[UsageAudioSpeechesResponse.Data]
    """The buckets of time, each with its figures."""
    has_more: bool
    """Whether more buckets follow on another page."""
    next_page: Optional[str] = None
    """What to pass as `page` to get the following page; null on the last one."""
    object: Literal["page"]
    """Always `page`; the buckets are in `data`."""


class UsageCostsResponse(BaseModel):
    """A page of costs, by buckets of time."""

    data: List[UsageAudioSpeechesResponse.Data]
    """The buckets of time, each with its figures."""
    has_more: bool
    """Whether more buckets follow on another page."""
    next_page: Optional[str] = None
    """What to pass as `page` to get the following page; null on the last one."""
    object: Literal["page"]
    """Always `page`; the buckets are in `data`."""


class UsageDecisionsResponse(BaseModel):
    """A page of the usage of the Decisions API, by buckets of time."""

    class DataResult(BaseModel):
        """What the Decisions API used in a bucket of time."""

        input_tokens: int
        """All tokens that went in: text, audio and pictures, read from the cache, written to it, or neither; tokens
        of Scale Tier count too.
        """
        num_model_requests: int
        """How many requests to models were made."""
        object: Literal["organization.usage.decisions.result"]
        """Always `organization.usage.decisions.result`; tells it from other kinds of usage."""
        output_tokens: int
        """All tokens that came out: text, audio and pictures; tokens of Scale Tier count too."""
        api_key_id: Optional[str] = None
        """The id of the API key that made the calls; null unless grouped by it."""
        api_source: Optional[Literal["agents_api", "unlabeled"]] = None
        """Where calls came from: `agents_api`, or `unlabeled` when that was not recorded, which need not mean a
        direct call; null unless grouped by it.
        """
        batch: Optional[bool] = None
        """True for requests of batches, false for others; null unless grouped by it."""
        input_audio_tokens: Optional[int] = None
        """Tokens of audio that went in without the help of the cache."""
        input_cache_write_12h_tokens: Optional[int] = None
        """Tokens that were put into the cache for 12 hours."""
        input_cache_write_30m_tokens: Optional[int] = None
        """Tokens that were put into the cache for 30 minutes."""
        input_cache_write_tokens: Optional[int] = None
        """Tokens that were put into the cache, for 30 minutes or 12 hours."""
        input_cached_audio_tokens: Optional[int] = None
        """Tokens of audio that were read from the cache."""
        input_cached_image_tokens: Optional[int] = None
        """Tokens of pictures that were read from the cache."""
        input_cached_text_tokens: Optional[int] = None
        """Tokens of text that were read from the cache."""
        input_cached_tokens: Optional[int] = None
        """All tokens that were read from the cache: text, audio and pictures; tokens of Scale Tier count too."""
        input_image_tokens: Optional[int] = None
        """Tokens of pictures that went in without the help of the cache."""
        input_text_tokens: Optional[int] = None
        """Tokens of text that were neither read from the cache nor written to it."""
        input_uncached_tokens: Optional[int] = None
        """All tokens that were neither read from the cache nor written to it: text, audio and pictures."""
        model: Optional[str] = None
        """The model that was called; null unless grouped by it."""
        output_audio_tokens: Optional[int] = None
        """Tokens of audio that came out."""
        output_image_tokens: Optional[int] = None
        """Tokens of pictures that came out."""
        output_text_tokens: Optional[int] = None
        """Tokens of text that came out."""
        project_id: Optional[str] = None
        """The id of the project in which it was used; null unless grouped by it."""
        service_tier: Optional[str] = None
        """The service tier that handled the requests; null unless grouped by it."""
        user_id: Optional[str] = None
        """The id of the user who made the calls; null unless grouped by it."""

    class Data(BaseModel):
        """A bucket of time, such as an hour or a day, with what decisions used in it."""

        end_time: int
        """When the bucket ends, in seconds since 1 January 1970 (UTC)."""
        object: Literal["bucket"]
        """Always `bucket`; its figures are in `results`."""
        results: "List[UsageDecisionsResponse.DataResult]"
        """The figures of the bucket: one for all, or one for each group that was asked for."""
        start_time: int
        """When the bucket begins, in seconds since 1 January 1970 (UTC)."""

    data: List[Data]
    """The buckets of time, each with its figures."""
    has_more: bool
    """Whether more buckets follow on another page."""
    next_page: Optional[str] = None
    """What to pass as `page` to get the following page; null on the last one."""
    object: Literal["page"]
    """Always `page`; the buckets are in `data`."""


class UsageEmbeddingsResponse(BaseModel):
    """A page of the usage of embeddings, by buckets of time."""

    data: List[UsageAudioSpeechesResponse.Data]
    """The buckets of time, each with its figures."""
    has_more: bool
    """Whether more buckets follow on another page."""
    next_page: Optional[str] = None
    """What to pass as `page` to get the following page; null on the last one."""
    object: Literal["page"]
    """Always `page`; the buckets are in `data`."""


class UsageFileSearchCallsResponse(BaseModel):
    """A page of the usage of file search, by buckets of time."""

    data: List[UsageAudioSpeechesResponse.Data]
    """The buckets of time, each with its figures."""
    has_more: bool
    """Whether more buckets follow on another page."""
    next_page: Optional[str] = None
    """What to pass as `page` to get the following page; null on the last one."""
    object: Literal["page"]
    """Always `page`; the buckets are in `data`."""


class UsageImagesResponse(BaseModel):
    """A page of the usage of images, by buckets of time."""

    data: List[UsageAudioSpeechesResponse.Data]
    """The buckets of time, each with its figures."""
    has_more: bool
    """Whether more buckets follow on another page."""
    next_page: Optional[str] = None
    """What to pass as `page` to get the following page; null on the last one."""
    object: Literal["page"]
    """Always `page`; the buckets are in `data`."""


class UsageModerationsResponse(BaseModel):
    """A page of the usage of moderation, by buckets of time."""

    data: List[UsageAudioSpeechesResponse.Data]
    """The buckets of time, each with its figures."""
    has_more: bool
    """Whether more buckets follow on another page."""
    next_page: Optional[str] = None
    """What to pass as `page` to get the following page; null on the last one."""
    object: Literal["page"]
    """Always `page`; the buckets are in `data`."""


class UsageVectorStoresResponse(BaseModel):
    """A page of the usage of vector stores, by buckets of time."""

    data: List[UsageAudioSpeechesResponse.Data]
    """The buckets of time, each with its figures."""
    has_more: bool
    """Whether more buckets follow on another page."""
    next_page: Optional[str] = None
    """What to pass as `page` to get the following page; null on the last one."""
    object: Literal["page"]
    """Always `page`; the buckets are in `data`."""


class UsageWebSearchCallsResponse(BaseModel):
    """A page of the usage of web search, by buckets of time."""

    data: List[UsageAudioSpeechesResponse.Data]
    """The buckets of time, each with its figures."""
    has_more: bool
    """Whether more buckets follow on another page."""
    next_page: Optional[str] = None
    """What to pass as `page` to get the following page; null on the last one."""
    object: Literal["page"]
    """Always `page`; the buckets are in `data`."""


public_types(
    globals(),
    {
        "admin.organization.usage_audio_speeches_response": (
            "DataResultOrganizationUsageCompletionsResult DataResultOrganizationUsageEmbeddingsResult "
            "DataResultOrganizationUsageModerationsResult DataResultOrganizationUsageImagesResult "
            "DataResultOrganizationUsageAudioSpeechesResult DataResultOrganizationUsageAudioTranscriptionsResult "
            "DataResultOrganizationUsageVectorStoresResult "
            "DataResultOrganizationUsageCodeInterpreterSessionsResult "
            "DataResultOrganizationUsageFileSearchesResult DataResultOrganizationUsageWebSearchesResult "
            "DataResultOrganizationCostsResultAmount DataResultOrganizationCostsResult UsageAudioSpeechesResponse "
            "Data=UsageAudioSpeechesResponse.Data"
        ),
        "admin.organization.usage_audio_transcriptions_response": "UsageAudioTranscriptionsResponse",
        "admin.organization.usage_code_interpreter_sessions_response": "UsageCodeInterpreterSessionsResponse",
        "admin.organization.usage_completions_response": "UsageCompletionsResponse",
        "admin.organization.usage_costs_response": "UsageCostsResponse",
        "admin.organization.usage_decisions_response": (
            "UsageDecisionsResponse DataResult=UsageDecisionsResponse.DataResult Data=UsageDecisionsResponse.Data"
        ),
        "admin.organization.usage_embeddings_response": "UsageEmbeddingsResponse",
        "admin.organization.usage_file_search_calls_response": "UsageFileSearchCallsResponse",
        "admin.organization.usage_images_response": "UsageImagesResponse",
        "admin.organization.usage_moderations_response": "UsageModerationsResponse",
        "admin.organization.usage_vector_stores_response": "UsageVectorStoresResponse",
        "admin.organization.usage_web_search_calls_response": "UsageWebSearchCallsResponse",
    },
)
