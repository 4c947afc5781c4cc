# Rendered from definitions/admin_usage.yaml; edit that and run `hatch run generate`.
"""Parameters of the `admin_usage` area of the API; only type checkers and users import them."""

from __future__ import annotations

from typing import List, Optional

from typing_extensions import Literal, Required, TypedDict

from openai_core.types.sequences import SequenceNotStr


class UsageAudioSpeechesParams(TypedDict, total=False):
    start_time: Required[int]
    api_key_ids: SequenceNotStr[str]
    bucket_width: Literal["1m", "1h", "1d"]
    end_time: int
    group_by: List[Literal["project_id", "user_id", "api_key_id", "model"]]
    limit: int
    models: SequenceNotStr[str]
    page: str
    project_ids: SequenceNotStr[str]
    user_ids: SequenceNotStr[str]


class UsageAudioTranscriptionsParams(TypedDict, total=False):
    start_time: Required[int]
    api_key_ids: SequenceNotStr[str]
    bucket_width: Literal["1m", "1h", "1d"]
    end_time: int
    group_by: List[Literal["project_id", "user_id", "api_key_id", "model"]]
    limit: int
    models: SequenceNotStr[str]
    page: str
    project_ids: SequenceNotStr[str]
    user_ids: SequenceNotStr[str]


class UsageCodeInterpreterSessionsParams(TypedDict, total=False):
    start_time: Required[int]
    bucket_width: Literal["1m", "1h", "1d"]
    end_time: int
    group_by: List[Literal["project_id"]]
    limit: int
    page: str
    project_ids: SequenceNotStr[str]


class UsageCompletionsParams(TypedDict, total=False):
    start_time: Required[int]
    api_key_ids: SequenceNotStr[str]
    batch: bool
    bucket_width: Literal["1m", "1h", "1d"]
    end_time: int
    group_by: List[Literal["project_id", "user_id", "api_key_id", "model", "batch", "service_tier", "api_source"]]
    limit: int
    models: SequenceNotStr[str]
    page: str
    project_ids: SequenceNotStr[str]
    user_ids: SequenceNotStr[str]


class UsageCostsParams(TypedDict, total=False):
    start_time: Required[int]
    api_key_ids: SequenceNotStr[str]
    bucket_width: Literal["1d"]
    end_time: int
    group_by: List[Literal["project_id", "user_id", "line_item", "api_key_id", "api_source"]]
    limit: int
    line_items: SequenceNotStr[str]
    page: str
    project_ids: SequenceNotStr[str]


class UsageDecisionsParams(TypedDict, total=False):
    start_time: Required[int]
    api_key_ids: Optional[SequenceNotStr[str]]
    batch: Optional[bool]
    bucket_width: Optional[Literal["1m", "1h", "1d"]]
    end_time: Optional[int]
    group_by: Optional[
        List[Literal["project_id", "user_id", "api_key_id", "model", "batch", "service_tier", "api_source"]]
    ]
    limit: Optional[int]
    models: Optional[SequenceNotStr[str]]
    page: Optional[str]
    project_ids: Optional[SequenceNotStr[str]]
    user_ids: Optional[SequenceNotStr[str]]


class UsageEmbeddingsParams(TypedDict, total=False):
    start_time: Required[int]
    api_key_ids: SequenceNotStr[str]
    bucket_width: Literal["1m", "1h", "1d"]
    end_time: int
    group_by: List[Literal["project_id", "user_id", "api_key_id", "model"]]
    limit: int
    models: SequenceNotStr[str]
    page: str
    project_ids: SequenceNotStr[str]
    user_ids: SequenceNotStr[str]


class UsageFileSearchCallsParams(TypedDict, total=False):
    start_time: Required[int]
    api_key_ids: SequenceNotStr[str]
    bucket_width: Literal["1m", "1h", "1d"]
    end_time: int
    group_by: List[Literal["project_id", "user_id", "api_key_id", "vector_store_id"]]
    limit: int
    page: str
    project_ids: SequenceNotStr[str]
    user_ids: SequenceNotStr[str]
    vector_store_ids: SequenceNotStr[str]


class UsageImagesParams(TypedDict, total=False):
    start_time: Required[int]
    api_key_ids: SequenceNotStr[str]
    bucket_width: Literal["1m", "1h", "1d"]
    end_time: int
    group_by: List[Literal["project_id", "user_id", "api_key_id", "model", "size", "source"]]
    limit: int
    models: SequenceNotStr[str]
    page: str
    project_ids: SequenceNotStr[str]
    sizes: List[Literal["256x256", "512x512", "1024x1024", "1792x1792", "1024x1792"]]
    sources: List[Literal["image.generation", "image.edit", "image.variation"]]
    user_ids: SequenceNotStr[str]


class UsageModerationsParams(TypedDict, total=False):
    start_time: Required[int]
    api_key_ids: SequenceNotStr[str]
    bucket_width: Literal["1m", "1h", "1d"]
    end_time: int
    group_by: List[Literal["project_id", "user_id", "api_key_id", "model"]]
    limit: int
    models: SequenceNotStr[str]
    page: str
    project_ids: SequenceNotStr[str]
    user_ids: SequenceNotStr[str]


class UsageVectorStoresParams(TypedDict, total=False):
    start_time: Required[int]
    bucket_width: Literal["1m", "1h", "1d"]
    end_time: int
    group_by: List[Literal["project_id"]]
    limit: int
    page: str
    project_ids: SequenceNotStr[str]


class UsageWebSearchCallsParams(TypedDict, total=False):
    start_time: Required[int]
    api_key_ids: SequenceNotStr[str]
    bucket_width: Literal["1m", "1h", "1d"]
    context_levels: List[Literal["low", "medium", "high"]]
    end_time: int
    group_by: List[Literal["project_id", "user_id", "api_key_id", "model", "context_level", "api_source"]]
    limit: int
    models: SequenceNotStr[str]
    page: str
    project_ids: SequenceNotStr[str]
    user_ids: SequenceNotStr[str]
