# Rendered from definitions/admin_usage.yaml; edit that and run `hatch run generate`.
"""Parameters of the `admin_usage` area of the API; only type checkers and users import them."""

from __future__ import annotations

from typing import List, Optional

from typing_extensions import Literal, Required, TypedDict

from openai_core.public_names import public_types
from openai_core.types.sequences import SequenceNotStr


class UsageAudioSpeechesParams(TypedDict, total=False):
    """Parameters of `admin.organization.usage.audio_speeches`, which counts the use of text to speech, in buckets of
    time.
    """

    start_time: Required[int]
    """The start of the span in Unix seconds; itself included."""
    api_key_ids: SequenceNotStr[str]
    """Only the use of these API keys."""
    bucket_width: Literal["1m", "1h", "1d"]
    """How long each bucket of time is: a minute (`1m`), an hour (`1h`) or a day (`1d`) (1d by default)."""
    end_time: int
    """The end of the span in Unix seconds; itself not included."""
    group_by: List[Literal["project_id", "user_id", "api_key_id", "model"]]
    """What results are split by: `project_id`, `user_id`, `api_key_id` or `model`; left out, they are summed up."""
    limit: int
    """How many buckets a page holds: of days 7 by default and at most 31, of hours 24 and at most 168, of minutes 60
    and at most 1440.
    """
    models: SequenceNotStr[str]
    """Only the use of these models."""
    page: str
    """The cursor of the page to fetch, from the previous page."""
    project_ids: SequenceNotStr[str]
    """Only the use by these projects."""
    user_ids: SequenceNotStr[str]
    """Only the use of these users."""


class UsageAudioTranscriptionsParams(TypedDict, total=False):
    """Parameters of `admin.organization.usage.audio_transcriptions`, which counts the use of transcriptions, in
    buckets of time.
    """

    start_time: Required[int]
    """The start of the span in Unix seconds; itself included."""
    api_key_ids: SequenceNotStr[str]
    """Only the use of these API keys."""
    bucket_width: Literal["1m", "1h", "1d"]
    """How long each bucket of time is: a minute (`1m`), an hour (`1h`) or a day (`1d`) (1d by default)."""
    end_time: int
    """The end of the span in Unix seconds; itself not included."""
    group_by: List[Literal["project_id", "user_id", "api_key_id", "model"]]
    """What results are split by: `project_id`, `user_id`, `api_key_id` or `model`; left out, they are summed up."""
    limit: int
    """How many buckets a page holds: of days 7 by default and at most 31, of hours 24 and at most 168, of minutes 60
    and at most 1440.
    """
    models: SequenceNotStr[str]
    """Only the use of these models."""
    page: str
    """The cursor of the page to fetch, from the previous page."""
    project_ids: SequenceNotStr[str]
    """Only the use by these projects."""
    user_ids: SequenceNotStr[str]
    """Only the use of these users."""


class UsageCodeInterpreterSessionsParams(TypedDict, total=False):
    """Parameters of `admin.organization.usage.code_interpreter_sessions`, which counts the sessions of the code
    interpreter, in buckets of time.
    """

    start_time: Required[int]
    """The start of the span in Unix seconds; itself included."""
    bucket_width: Literal["1m", "1h", "1d"]
    """How long each bucket of time is: a minute (`1m`), an hour (`1h`) or a day (`1d`) (1d by default)."""
    end_time: int
    """The end of the span in Unix seconds; itself not included."""
    group_by: List[Literal["project_id"]]
    """What results are split by: or `project_id`; left out, they are summed up."""
    limit: int
    """How many buckets a page holds: of days 7 by default and at most 31, of hours 24 and at most 168, of minutes 60
    and at most 1440.
    """
    page: str
    """The cursor of the page to fetch, from the previous page."""
    project_ids: SequenceNotStr[str]
    """Only the use by these projects."""


class UsageCompletionsParams(TypedDict, total=False):
    """Parameters of `admin.organization.usage.completions`, which counts requests and tokens of text generation, in
    buckets of time.
    """

    start_time: Required[int]
    """The start of the span in Unix seconds; itself included."""
    api_key_ids: SequenceNotStr[str]
    """Only the use of these API keys."""
    batch: bool
    """Whether only batch requests count, or only others."""
    bucket_width: Literal["1m", "1h", "1d"]
    """How long each bucket of time is: a minute (`1m`), an hour (`1h`) or a day (`1d`) (1d by default)."""
    end_time: int
    """The end of the span in Unix seconds; itself not included."""
    group_by: List[Literal["project_id", "user_id", "api_key_id", "model", "batch", "service_tier", "api_source"]]
    """What results are split by: `project_id`, `user_id`, `api_key_id`, `model`, `batch`, `service_tier` or
    `api_source`; left out, they are summed up.
    """
    limit: int
    """How many buckets a page holds: of days 7 by default and at most 31, of hours 24 and at most 168, of minutes 60
    and at most 1440.
    """
    models: SequenceNotStr[str]
    """Only the use of these models."""
    page: str
    """The cursor of the page to fetch, from the previous page."""
    project_ids: SequenceNotStr[str]
    """Only the use by these projects."""
    user_ids: SequenceNotStr[str]
    """Only the use of these users."""


class UsageCostsParams(TypedDict, total=False):
    """Parameters of `admin.organization.usage.costs`, which sums up the costs of the organization, in buckets of
    time.
    """

    start_time: Required[int]
    """The start of the span in Unix seconds; itself included."""
    api_key_ids: SequenceNotStr[str]
    """Only the costs of these API keys."""
    bucket_width: Literal["1d"]
    """How long each bucket of time is; `1d`, a day, is the only choice so far (1d by default)."""
    end_time: int
    """The end of the span in Unix seconds; itself not included."""
    group_by: List[Literal["project_id", "user_id", "line_item", "api_key_id", "api_source"]]
    """What results are split by: `project_id`, `user_id`, `line_item`, `api_key_id` or `api_source`; left out, they
    are summed up. Not every organization can split by users and projects at once; then the answer is status 400.
    """
    limit: int
    """How many buckets a page holds (from 1 to 180; 7 by default)."""
    line_items: SequenceNotStr[str]
    """Only costs of these items, by their whole names, such as `gpt-6-astra, input_tokens`."""
    page: str
    """The cursor of the page to fetch, from the previous page."""
    project_ids: SequenceNotStr[str]
    """Only the costs of these projects."""


class UsageDecisionsParams(TypedDict, total=False):
    """Parameters of `admin.organization.usage.decisions`, which counts the use of decisions, in buckets of time."""

    start_time: Required[int]
    """The start of the span in Unix seconds; itself included."""
    api_key_ids: Optional[SequenceNotStr[str]]
    """Only the use of these API keys."""
    batch: Optional[bool]
    """Whether only batch requests count, or only others."""
    bucket_width: Optional[Literal["1m", "1h", "1d"]]
    """How long each bucket of time is: a minute (`1m`), an hour (`1h`) or a day (`1d`) (1d by default)."""
    end_time: Optional[int]
    """The end of the span in Unix seconds; itself not included."""
    group_by: Optional[
        List[Literal["project_id", "user_id", "api_key_id", "model", "batch", "service_tier", "api_source"]]
    ]
    """What results are split by: `project_id`, `user_id`, `api_key_id`, `model`, `batch`, `service_tier` or
    `api_source`; left out, they are summed up.
    """
    limit: Optional[int]
    """How many buckets a page holds: of days 7 by default and at most 31, of hours 24 and at most 168, of minutes 60
    and at most 1440.
    """
    models: Optional[SequenceNotStr[str]]
    """Only the use of these models."""
    page: Optional[str]
    """The cursor of the page to fetch, from the previous page."""
    project_ids: Optional[SequenceNotStr[str]]
    """Only the use by these projects."""
    user_ids: Optional[SequenceNotStr[str]]
    """Only the use of these users."""


class UsageEmbeddingsParams(TypedDict, total=False):
    """Parameters of `admin.organization.usage.embeddings`, which counts the use of embeddings, in buckets of time."""

    start_time: Required[int]
    """The start of the span in Unix seconds; itself included."""
    api_key_ids: SequenceNotStr[str]
    """Only the use of these API keys."""
    bucket_width: Literal["1m", "1h", "1d"]
    """How long each bucket of time is: a minute (`1m`), an hour (`1h`) or a day (`1d`) (1d by default)."""
    end_time: int
    """The end of the span in Unix seconds; itself not included."""
    group_by: List[Literal["project_id", "user_id", "api_key_id", "model"]]
    """What results are split by: `project_id`, `user_id`, `api_key_id` or `model`; left out, they are summed up."""
    limit: int
    """How many buckets a page holds: of days 7 by default and at most 31, of hours 24 and at most 168, of minutes 60
    and at most 1440.
    """
    models: SequenceNotStr[str]
    """Only the use of these models."""
    page: str
    """The cursor of the page to fetch, from the previous page."""
    project_ids: SequenceNotStr[str]
    """Only the use by these projects."""
    user_ids: SequenceNotStr[str]
    """Only the use of these users."""


class UsageFileSearchCallsParams(TypedDict, total=False):
    """Parameters of `admin.organization.usage.file_search_calls`, which counts calls of file search, in buckets of
    time.
    """

    start_time: Required[int]
    """The start of the span in Unix seconds; itself included."""
    api_key_ids: SequenceNotStr[str]
    """Only the use of these API keys."""
    bucket_width: Literal["1m", "1h", "1d"]
    """How long each bucket of time is: a minute (`1m`), an hour (`1h`) or a day (`1d`) (1d by default)."""
    end_time: int
    """The end of the span in Unix seconds; itself not included."""
    group_by: List[Literal["project_id", "user_id", "api_key_id", "vector_store_id"]]
    """What results are split by: `project_id`, `user_id`, `api_key_id` or `vector_store_id`; left out, they are
    summed up.
    """
    limit: int
    """How many buckets a page holds: of days 7 by default and at most 31, of hours 24 and at most 168, of minutes 60
    and at most 1440.
    """
    page: str
    """The cursor of the page to fetch, from the previous page."""
    project_ids: SequenceNotStr[str]
    """Only the use by these projects."""
    user_ids: SequenceNotStr[str]
    """Only the use of these users."""
    vector_store_ids: SequenceNotStr[str]
    """Only searches of these vector stores."""


class UsageImagesParams(TypedDict, total=False):
    """Parameters of `admin.organization.usage.images`, which counts generated images, in buckets of time."""

    start_time: Required[int]
    """The start of the span in Unix seconds; itself included."""
    api_key_ids: SequenceNotStr[str]
    """Only the use of these API keys."""
    bucket_width: Literal["1m", "1h", "1d"]
    """How long each bucket of time is: a minute (`1m`), an hour (`1h`) or a day (`1d`) (1d by default)."""
    end_time: int
    """The end of the span in Unix seconds; itself not included."""
    group_by: List[Literal["project_id", "user_id", "api_key_id", "model", "size", "source"]]
    """What results are split by: `project_id`, `user_id`, `api_key_id`, `model`, `size` or `source`; left out, they
    are summed up.
    """
    limit: int
    """How many buckets a page holds: of days 7 by default and at most 31, of hours 24 and at most 168, of minutes 60
    and at most 1440.
    """
    models: SequenceNotStr[str]
    """Only the use of these models."""
    page: str
    """The cursor of the page to fetch, from the previous page."""
    project_ids: SequenceNotStr[str]
    """Only the use by these projects."""
    sizes: List[Literal["256x256", "512x512", "1024x1024", "1792x1792", "1024x1792"]]
    """Only images of these sizes: `256x256`, `512x512`, `1024x1024`, `1792x1792` or `1024x1792`."""
    sources: List[Literal["image.generation", "image.edit", "image.variation"]]
    """Only images that were made in these ways: `image.generation`, `image.edit` or `image.variation`."""
    user_ids: SequenceNotStr[str]
    """Only the use of these users."""


class UsageModerationsParams(TypedDict, total=False):
    """Parameters of `admin.organization.usage.moderations`, which counts the use of moderations, in buckets of time."""

    start_time: Required[int]
    """The start of the span in Unix seconds; itself included."""
    api_key_ids: SequenceNotStr[str]
    """Only the use of these API keys."""
    bucket_width: Literal["1m", "1h", "1d"]
    """How long each bucket of time is: a minute (`1m`), an hour (`1h`) or a day (`1d`) (1d by default)."""
    end_time: int
    """The end of the span in Unix seconds; itself not included."""
    group_by: List[Literal["project_id", "user_id", "api_key_id", "model"]]
    """What results are split by: `project_id`, `user_id`, `api_key_id` or `model`; left out, they are summed up."""
    limit: int
    """How many buckets a page holds: of days 7 by default and at most 31, of hours 24 and at most 168, of minutes 60
    and at most 1440.
    """
    models: SequenceNotStr[str]
    """Only the use of these models."""
    page: str
    """The cursor of the page to fetch, from the previous page."""
    project_ids: SequenceNotStr[str]
    """Only the use by these projects."""
    user_ids: SequenceNotStr[str]
    """Only the use of these users."""


class UsageVectorStoresParams(TypedDict, total=False):
    """Parameters of `admin.organization.usage.vector_stores`, which measures the storage of vector stores, in
    buckets of time.
    """

    start_time: Required[int]
    """The start of the span in Unix seconds; itself included."""
    bucket_width: Literal["1m", "1h", "1d"]
    """How long each bucket of time is: a minute (`1m`), an hour (`1h`) or a day (`1d`) (1d by default)."""
    end_time: int
    """The end of the span in Unix seconds; itself not included."""
    group_by: List[Literal["project_id"]]
    """What results are split by: or `project_id`; left out, they are summed up."""
    limit: int
    """How many buckets a page holds: of days 7 by default and at most 31, of hours 24 and at most 168, of minutes 60
    and at most 1440.
    """
    page: str
    """The cursor of the page to fetch, from the previous page."""
    project_ids: SequenceNotStr[str]
    """Only the use by these projects."""


class UsageWebSearchCallsParams(TypedDict, total=False):
    """Parameters of `admin.organization.usage.web_search_calls`, which counts calls of web search, in buckets of
    time.
    """

    start_time: Required[int]
    """The start of the span in Unix seconds; itself included."""
    api_key_ids: SequenceNotStr[str]
    """Only the use of these API keys."""
    bucket_width: Literal["1m", "1h", "1d"]
    """How long each bucket of time is: a minute (`1m`), an hour (`1h`) or a day (`1d`) (1d by default)."""
    context_levels: List[Literal["low", "medium", "high"]]
    """Only searches with these sizes of context: `low`, `medium` or `high`."""
    end_time: int
    """The end of the span in Unix seconds; itself not included."""
    group_by: List[Literal["project_id", "user_id", "api_key_id", "model", "context_level", "api_source"]]
    """What results are split by: `project_id`, `user_id`, `api_key_id`, `model`, `context_level` or `api_source`;
    left out, they are summed up.
    """
    limit: int
    """How many buckets a page holds: of days 7 by default and at most 31, of hours 24 and at most 168, of minutes 60
    and at most 1440.
    """
    models: SequenceNotStr[str]
    """Only the use of these models."""
    page: str
    """The cursor of the page to fetch, from the previous page."""
    project_ids: SequenceNotStr[str]
    """Only the use by these projects."""
    user_ids: SequenceNotStr[str]
    """Only the use of these users."""


public_types(
    globals(),
    {
        "admin.organization.usage_audio_speeches_params": "UsageAudioSpeechesParams",
        "admin.organization.usage_audio_transcriptions_params": "UsageAudioTranscriptionsParams",
        "admin.organization.usage_code_interpreter_sessions_params": "UsageCodeInterpreterSessionsParams",
        "admin.organization.usage_completions_params": "UsageCompletionsParams",
        "admin.organization.usage_costs_params": "UsageCostsParams",
        "admin.organization.usage_decisions_params": "UsageDecisionsParams",
        "admin.organization.usage_embeddings_params": "UsageEmbeddingsParams",
        "admin.organization.usage_file_search_calls_params": "UsageFileSearchCallsParams",
        "admin.organization.usage_images_params": "UsageImagesParams",
        "admin.organization.usage_moderations_params": "UsageModerationsParams",
        "admin.organization.usage_vector_stores_params": "UsageVectorStoresParams",
        "admin.organization.usage_web_search_calls_params": "UsageWebSearchCallsParams",
    },
)
