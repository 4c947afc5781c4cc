# Rendered from definitions/vector_stores.yaml; edit that and run `hatch run generate`.
"""Parameters of the `vector_stores` area of the API; only type checkers and users import them."""

from __future__ import annotations

from typing import Dict, Iterable, Optional, Union

from typing_extensions import Literal, Required, TypeAlias, TypedDict

from openai_core.types.sequences import SequenceNotStr
from openai_core.types.shared_params import ComparisonFilter, CompoundFilter, Metadata


class AutoFileChunkingStrategyParam(TypedDict, total=False):
    type: Required[Literal["auto"]]


class StaticFileChunkingStrategyObjectParam(TypedDict, total=False):
    static: Required[StaticFileChunkingStrategyParam]
    type: Required[Literal["static"]]


FileChunkingStrategyParam: TypeAlias = Union[AutoFileChunkingStrategyParam, StaticFileChunkingStrategyObjectParam]


class StaticFileChunkingStrategyParam(TypedDict, total=False):
    chunk_overlap_tokens: Required[int]
    max_chunk_size_tokens: Required[int]


class VectorStoreCreateParams(TypedDict, total=False):
    chunking_strategy: FileChunkingStrategyParam
    description: str
    expires_after: ExpiresAfterParam
    file_ids: SequenceNotStr[str]
    metadata: Optional[Metadata]
    name: str


class ExpiresAfterParam(TypedDict, total=False):
    anchor: Required[Literal["last_active_at"]]
    days: Required[int]


class VectorStoreListParams(TypedDict, total=False):
    after: str
    before: str
    limit: int
    order: Literal["asc", "desc"]


class VectorStoreSearchParams(TypedDict, total=False):
    query: Required[Union[str, SequenceNotStr[str]]]
    filters: VectorStoreSearchParamsFilters
    max_num_results: int
    ranking_options: VectorStoreSearchParamsRankingOptions
    rewrite_query: bool


class VectorStoreSearchParamsRankingOptions(TypedDict, total=False):
    ranker: Literal["none", "auto", "default-2024-11-15"]
    score_threshold: float


VectorStoreSearchParamsFilters: TypeAlias = Union[ComparisonFilter, CompoundFilter]


class VectorStoreUpdateParams(TypedDict, total=False):
    expires_after: Optional[ExpiresAfterParam]
    metadata: Optional[Metadata]
    name: Optional[str]


class FileBatchCreateParams(TypedDict, total=False):
    attributes: Optional[Dict[str, Union[str, float, bool]]]
    chunking_strategy: FileChunkingStrategyParam
    file_ids: SequenceNotStr[str]
    files: Iterable[FileBatchCreateParamsFile]


class FileBatchCreateParamsFile(TypedDict, total=False):
    file_id: Required[str]
    attributes: Optional[Dict[str, Union[str, float, bool]]]
    chunking_strategy: FileChunkingStrategyParam


class FileBatchListFilesParams(TypedDict, total=False):
    vector_store_id: Required[str]
    after: str
    before: str
    filter: Literal["in_progress", "completed", "failed", "cancelled"]
    limit: int
    order: Literal["asc", "desc"]


class FileCreateParams(TypedDict, total=False):
    file_id: Required[str]
    attributes: Optional[Dict[str, Union[str, float, bool]]]
    chunking_strategy: FileChunkingStrategyParam


class FileListParams(TypedDict, total=False):
    after: str
    before: str
    filter: Literal["in_progress", "completed", "failed", "cancelled"]
    limit: int
    order: Literal["asc", "desc"]


class FileUpdateParams(TypedDict, total=False):
    vector_store_id: Required[str]
    attributes: Required[Optional[Dict[str, Union[str, float, bool]]]]
