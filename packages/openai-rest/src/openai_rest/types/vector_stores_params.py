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
    """Parameters of `vector_stores.create`, which creates a vector store."""

    chunking_strategy: FileChunkingStrategyParam
    """How content is split; left out, the service chooses."""
    description: str
    """A description for people."""
    expires_after: ExpiresAfterParam
    """After how many days without use the store is deleted."""
    file_ids: SequenceNotStr[str]
    """The ids of uploaded files to add (at most 500 items)."""
    metadata: Optional[Metadata]
    """Up to 16 pairs of your own to store with the object (keys of 64 characters, values of 512)."""
    name: str
    """A name for people."""


class ExpiresAfterParam(TypedDict, total=False):
    anchor: Required[Literal["last_active_at"]]
    days: Required[int]


class VectorStoreListParams(TypedDict, total=False):
    """Parameters of `vector_stores.list`, which lists vector stores."""

    after: str
    """The id of the last item of the previous page; the list goes on behind it."""
    before: str
    """The id of the first item of the following page; the list ends in front of it."""
    limit: int
    """How many items a page holds (20 by default)."""
    order: Literal["asc", "desc"]
    """The order by creation time: `asc` or `desc` (desc by default)."""


class VectorStoreSearchParams(TypedDict, total=False):
    """Parameters of `vector_stores.search`, which searches a vector store by meaning, and by attributes of files."""

    query: Required[Union[str, SequenceNotStr[str]]]
    """What to search for; one text or several."""
    filters: VectorStoreSearchParamsFilters
    """Which files are searched, by their attributes."""
    max_num_results: int
    """How many results are returned at most (from 1 to 50; 10 by default)."""
    ranking_options: VectorStoreSearchParamsRankingOptions
    """How results are ranked, and the least score that counts."""
    rewrite_query: bool
    """Whether the query is reworded for the search (false by default)."""


class VectorStoreSearchParamsRankingOptions(TypedDict, total=False):
    ranker: Literal["none", "auto", "default-2024-11-15"]
    score_threshold: float


VectorStoreSearchParamsFilters: TypeAlias = Union[ComparisonFilter, CompoundFilter]


class VectorStoreUpdateParams(TypedDict, total=False):
    """Parameters of `vector_stores.update`, which changes the name, the metadata or the expiry of a vector store."""

    expires_after: Optional[ExpiresAfterParam]
    """After how many days without use the store is deleted."""
    metadata: Optional[Metadata]
    """Up to 16 pairs of your own to store with the object (keys of 64 characters, values of 512)."""
    name: Optional[str]
    """A name for people."""


class FileBatchCreateParams(TypedDict, total=False):
    """Parameters of `vector_stores.file_batches.create`, which adds several files to a vector store at once."""

    attributes: Optional[Dict[str, Union[str, float, bool]]]
    """Up to 16 pairs of your own (texts, numbers, booleans) that searches can filter by."""
    chunking_strategy: FileChunkingStrategyParam
    """How content is split; left out, the service chooses."""
    file_ids: SequenceNotStr[str]
    """The ids of uploaded files (1 to 2000 items)."""
    files: Iterable[FileBatchCreateParamsFile]
    """The files, each with attributes and a way of splitting of its own; instead of `file_ids` (1 to 2000 items)."""


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
    """Parameters of `vector_stores.files.create`, which adds an uploaded file to a vector store, where it is split
    and indexed.
    """

    file_id: Required[str]
    """The id of an uploaded file."""
    attributes: Optional[Dict[str, Union[str, float, bool]]]
    """Up to 16 pairs of your own (texts, numbers, booleans) that searches can filter by."""
    chunking_strategy: FileChunkingStrategyParam
    """How content is split; left out, the service chooses."""


class FileListParams(TypedDict, total=False):
    """Parameters of `vector_stores.files.list`, which lists the files of a vector store."""

    after: str
    """The id of the last item of the previous page; the list goes on behind it."""
    before: str
    """The id of the first item of the following page; the list ends in front of it."""
    filter: Literal["in_progress", "completed", "failed", "cancelled"]
    """Only files in this state."""
    limit: int
    """How many items a page holds (20 by default)."""
    order: Literal["asc", "desc"]
    """The order by creation time: `asc` or `desc` (desc by default)."""


class FileUpdateParams(TypedDict, total=False):
    vector_store_id: Required[str]
    attributes: Required[Optional[Dict[str, Union[str, float, bool]]]]
