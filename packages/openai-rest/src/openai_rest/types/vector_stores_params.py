# Rendered from definitions/vector_stores.yaml; edit that and run `hatch run generate`.
"""Parameters of the `vector_stores` area of the API; only type checkers and users import them."""

from __future__ import annotations

from typing import Dict, Optional, Union

from typing_extensions import Literal, Required, TypeAlias, TypedDict

from openai_core.public_names import public_types
from openai_core.types.sequences import Iterable, SequenceNotStr
from openai_core.types.shared_params import ComparisonFilter, CompoundFilter, Metadata


class AutoFileChunkingStrategyParam(TypedDict, total=False):
    """Leaves the cutting of files to the service: chunks of 800 tokens at present, of which neighbours share 400."""

    type: Required[Literal["auto"]]
    """Always `auto`; tells it from sizes of your own (`static`)."""


class StaticFileChunkingStrategyObjectParam(TypedDict, total=False):
    """Chunks with sizes of your own."""

    static: Required[StaticFileChunkingStrategyParam]
    """The sizes of the chunks."""
    type: Required[Literal["static"]]
    """Always `static`; tells it from the service's own choice (`auto`)."""


FileChunkingStrategyParam: TypeAlias = Union[AutoFileChunkingStrategyParam, StaticFileChunkingStrategyObjectParam]
"""How files are cut into chunks: as the service thinks best, or with sizes of your own."""


class StaticFileChunkingStrategyParam(TypedDict, total=False):
    """The sizes of the chunks that files are to be cut into."""

    chunk_overlap_tokens: Required[int]
    """How many tokens two neighbouring chunks share, usually 400; at most half of `max_chunk_size_tokens`."""
    max_chunk_size_tokens: Required[int]
    """How many tokens a chunk holds at most, usually 800; from 100 to 4096."""


class VectorStoreCreateParams(TypedDict, total=False):
    """Parameters of `vector_stores.create`, which creates a vector store."""

    chunking_strategy: FileChunkingStrategyParam
    """How the files of `file_ids` are cut into chunks; left out, the service chooses (`auto`)."""
    description: str
    """A description for people."""
    expires_after: ExpiresAfterParam
    """After how many days without use the store is deleted."""
    file_ids: SequenceNotStr[str]
    """The ids of uploaded files to add (at most 500 items)."""
    metadata: Optional[Metadata]
    """Up to 16 pairs of your own to store with the object (keys of 64 characters, values of 512)."""
    name: str
    """A name to recognise it by."""


class ExpiresAfterParam(TypedDict, total=False):
    """How long a vector store is to live without use."""

    anchor: Required[Literal["last_active_at"]]
    """The time that `days` count from; always `last_active_at`, the last use."""
    days: Required[int]
    """How many days after the last use the store expires, from 1 to 365."""


class VectorStoreListParams(TypedDict, total=False):
    """Parameters of `vector_stores.list`, which lists vector stores."""

    after: str
    """The id of the last item of the previous page; the list goes on behind it."""
    before: str
    """The id of the first item of the following page; the list ends in front of it."""
    limit: int
    """How many items a page holds (from 1 to 100; 20 by default)."""
    order: Literal["asc", "desc"]
    """The order by creation time: `asc` begins with the oldest, `desc` with the latest (desc by default)."""


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
    """How the results of a search are ranked, and which are good enough."""

    ranker: Literal["none", "auto", "default-2024-11-15"]
    """What sorts the results anew: `auto` (the default), a dated ranker, or `none` to save that time."""
    score_threshold: float
    """The score from 0 to 1 that a result must reach; 0 by default, which keeps all."""


VectorStoreSearchParamsFilters: TypeAlias = Union[ComparisonFilter, CompoundFilter]
"""A condition on the attributes of files: one comparison, or several joined by `and` or `or`."""


class VectorStoreUpdateParams(TypedDict, total=False):
    """Parameters of `vector_stores.update`, which changes the name, the metadata or the expiry of a vector store."""

    expires_after: Optional[ExpiresAfterParam]
    """After how many days without use the store is deleted."""
    metadata: Optional[Metadata]
    """Up to 16 pairs of your own to store with the object (keys of 64 characters, values of 512)."""
    name: Optional[str]
    """A name to recognise it by."""


class FileBatchCreateParams(TypedDict, total=False):
    """Parameters of `vector_stores.file_batches.create`, which adds several files to a vector store at once."""

    attributes: Optional[Dict[str, Union[str, float, bool]]]
    """Up to 16 pairs of your own (texts, numbers, booleans) that searches can filter by."""
    chunking_strategy: FileChunkingStrategyParam
    """How files are cut into chunks; left out, the service chooses (`auto`)."""
    file_ids: SequenceNotStr[str]
    """The ids of up to 2000 uploaded files, with the same attributes and way of splitting; instead of `files` (1 to
    2000 items).
    """
    files: Iterable[FileBatchCreateParamsFile]
    """The files, each with attributes and a way of splitting of its own; instead of `file_ids` (1 to 2000 items)."""


class FileBatchCreateParamsFile(TypedDict, total=False):
    """A file of a batch, with settings for it alone."""

    file_id: Required[str]
    """Which uploaded file to add, by its id."""
    attributes: Optional[Dict[str, Union[str, float, bool]]]
    """Up to 16 pairs for this file that searches can filter by. Keys have at most 64 characters; values are texts of
    at most 512, numbers or booleans.
    """
    chunking_strategy: FileChunkingStrategyParam
    """How this file is cut into chunks; left out, the service chooses."""


class FileBatchListFilesParams(TypedDict, total=False):
    """What to list of the files of a batch."""

    vector_store_id: Required[str]
    """The id of the store that the batch belongs to."""
    after: str
    """The last id on the previous page; the list goes on behind it."""
    before: str
    """The first id on the following page; the list ends in front of it."""
    filter: Literal["in_progress", "completed", "failed", "cancelled"]
    """Lists only files with this status: `in_progress`, `completed`, `failed` or `cancelled`."""
    limit: int
    """How many files a page holds, from 1 to 100; 20 by default."""
    order: Literal["asc", "desc"]
    """By time of creation: `asc` for the oldest first, `desc` (the default) for the newest first."""


class FileCreateParams(TypedDict, total=False):
    """Parameters of `vector_stores.files.create`, which adds an uploaded file to a vector store, where it is split
    and indexed.
    """

    file_id: Required[str]
    """The id of an uploaded file."""
    attributes: Optional[Dict[str, Union[str, float, bool]]]
    """Up to 16 pairs of your own (texts, numbers, booleans) that searches can filter by."""
    chunking_strategy: FileChunkingStrategyParam
    """How files are cut into chunks; left out, the service chooses (`auto`)."""


class FileListParams(TypedDict, total=False):
    """Parameters of `vector_stores.files.list`, which lists the files of a vector store."""

    after: str
    """The id of the last item of the previous page; the list goes on behind it."""
    before: str
    """The id of the first item of the following page; the list ends in front of it."""
    filter: Literal["in_progress", "completed", "failed", "cancelled"]
    """Only files in this state: `in_progress`, `completed`, `failed` or `cancelled`."""
    limit: int
    """How many items a page holds (from 1 to 100; 20 by default)."""
    order: Literal["asc", "desc"]
    """The order by creation time: `asc` begins with the oldest, `desc` with the latest (desc by default)."""


class FileUpdateParams(TypedDict, total=False):
    """What to change about a file of a vector store."""

    vector_store_id: Required[str]
    """The id of the store that holds the file."""
    attributes: Required[Optional[Dict[str, Union[str, float, bool]]]]
    """The pairs that replace the present ones, at most 16; null stands for none."""


public_types(
    globals(),
    {
        "auto_file_chunking_strategy_param": "AutoFileChunkingStrategyParam",
        "static_file_chunking_strategy_object_param": "StaticFileChunkingStrategyObjectParam",
        "static_file_chunking_strategy_param": "StaticFileChunkingStrategyParam",
        "vector_store_create_params": "VectorStoreCreateParams ExpiresAfter=ExpiresAfterParam",
        "vector_store_list_params": "VectorStoreListParams",
        "vector_store_search_params": ("VectorStoreSearchParams RankingOptions=VectorStoreSearchParamsRankingOptions"),
        "vector_store_update_params": "VectorStoreUpdateParams",
        "vector_stores.file_batch_create_params": "FileBatchCreateParams File=FileBatchCreateParamsFile",
        "vector_stores.file_batch_list_files_params": "FileBatchListFilesParams",
        "vector_stores.file_create_params": "FileCreateParams",
        "vector_stores.file_list_params": "FileListParams",
        "vector_stores.file_update_params": "FileUpdateParams",
    },
)
