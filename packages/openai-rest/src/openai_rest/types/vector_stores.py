# Rendered from definitions/vector_stores.yaml; edit that and run `hatch run generate`.
"""Models of the `vector_stores` area of the API."""

from typing import Dict, List, Optional, Union

from typing_extensions import Annotated, Literal, TypeAlias

from openai_core.models import BaseModel, PropertyInfo
from openai_core.public_names import public_types
from openai_core.types.shared import Metadata


class StaticFileChunkingStrategyObject(BaseModel):
    """Chunks of fixed sizes, as a file was cut."""

    static: "StaticFileChunkingStrategy"
    """The sizes that were used."""
    type: Literal["static"]
    """Always `static`; tells it from an unknown way (`other`)."""


class OtherFileChunkingStrategyObject(BaseModel):
    """Tells that nobody knows how a file was cut, as with files from before chunking could be chosen."""

    type: Literal["other"]
    """Always `other`; tells it from `static` chunking."""


FileChunkingStrategy: TypeAlias = Annotated[
    Union[StaticFileChunkingStrategyObject, OtherFileChunkingStrategyObject], PropertyInfo(discriminator="type")
]
"""How a file of a vector store was cut into chunks: with fixed sizes, or in a way that is not known."""


class StaticFileChunkingStrategy(BaseModel):
    """The sizes of the chunks that a file is cut into."""

    chunk_overlap_tokens: int
    """How many tokens two neighbouring chunks share; at most half of `max_chunk_size_tokens`."""
    max_chunk_size_tokens: int
    """How many tokens a chunk holds at most, from 100 to 4096."""


class VectorStore(BaseModel):
    """A collection of files, cut up and indexed, that the `file_search` tool and the search endpoint look through."""

    class FileCounts(BaseModel):
        """How many files have come how far."""

        cancelled: int
        """Files whose processing was called off."""
        completed: int
        """Files that are ready to be searched."""
        failed: int
        """Files that could not be processed."""
        in_progress: int
        """Files that are still being processed."""
        total: int
        """All of these files together."""

    class ExpiresAfter(BaseModel):
        """How long a vector store lives without use."""

        anchor: Literal["last_active_at"]
        """The time that `days` count from; always `last_active_at`, the last use."""
        days: int
        """How many days after the last use the store expires, from 1 to 365."""

    id: str
    """The store's id, to search, change or delete it, and for `vector_store_ids` of the `file_search` tool."""
    created_at: int
    """When the store was created, in seconds since 1 January 1970 (UTC)."""
    file_counts: FileCounts
    """How many files the store has, by how far they have come."""
    last_active_at: Optional[int] = None
    """When the store was last used, in seconds since 1 January 1970 (UTC); expiry counts from here. Null if it never
    was.
    """
    metadata: Optional[Metadata] = None
    """Up to 16 pairs of your own; keys have at most 64 characters, values at most 512."""
    name: str
    """The name you gave the store."""
    object: Literal["vector_store"]
    """Always `vector_store`, the kind of object."""
    status: Literal["expired", "in_progress", "completed"]
    """How far it has come: `in_progress` while files are worked into it, `completed` once it can be searched,
    `expired` when its time was over.
    """
    usage_bytes: int
    """How many bytes its files take in all."""
    expires_after: Optional[ExpiresAfter] = None
    """How long the store lives without use; absent if it never expires."""
    expires_at: Optional[int] = None
    """When the store expires if it is not used until then, in seconds since 1 January 1970 (UTC)."""


class VectorStoreDeleted(BaseModel):
    """The answer to deleting a vector store."""

    id: str
    """The id of the store that was deleted."""
    deleted: bool
    """Whether the store is gone."""
    object: Literal["vector_store.deleted"]
    """Always `vector_store.deleted`; tells the answer from a store."""


class VectorStoreSearchResponse(BaseModel):
    """A file that a search of a vector store has found, with the passages that fit."""

    class Content(BaseModel):
        """A passage that a search has found."""

        text: str
        """The words of the passage."""
        type: Literal["text"]
        """Always `text`, the kind of content."""

    attributes: Optional[Dict[str, Union[str, float, bool]]] = None
    """The pairs that were attached to the file, by which a search can filter; null if there are none."""
    content: List[Content]
    """The passages of the file that fit the query."""
    file_id: str
    """The id under which the found file was uploaded."""
    filename: str
    """What the found file is called."""
    score: float
    """How well the file fits the query, from 0 to 1."""


class FileContentResponse(BaseModel):
    """A piece of the text that was taken out of a vector store's file."""

    text: Optional[str] = None
    """The words of the piece."""
    type: Optional[str] = None
    """The kind of content; so far only `text`."""


class VectorStoreFile(BaseModel):
    """A file within a vector store."""

    class LastError(BaseModel):
        """Why a file could not be worked into a vector store."""

        code: Literal["server_error", "unsupported_file", "invalid_file"]
        """The kind of error: `server_error` on the service's side, `unsupported_file` for a format that it does not
        read, `invalid_file` for content that is not valid.
        """
        message: str
        """What went wrong, in words for people."""

    id: str
    """The file's id, the same as in the files API; it serves to fetch, change or remove it here."""
    created_at: int
    """When the file was added to the store, in seconds since 1 January 1970 (UTC)."""
    last_error: Optional[LastError] = None
    """Why the file could not be processed; null if nothing went wrong."""
    object: Literal["vector_store.file"]
    """Always `vector_store.file`, the kind of object."""
    status: Literal["in_progress", "completed", "cancelled", "failed"]
    """How far it has come: `in_progress`, `completed` once searches find it, `cancelled`, or `failed` with the
    reason in `last_error`.
    """
    usage_bytes: int
    """How many bytes the file takes in the store, which can differ from the size of the file itself."""
    vector_store_id: str
    """The id of the store that holds the file."""
    attributes: Optional[Dict[str, Union[str, float, bool]]] = None
    """Up to 16 pairs of your own that searches can filter by. Keys have at most 64 characters; values are texts of
    at most 512, numbers or booleans.
    """
    chunking_strategy: Optional[FileChunkingStrategy] = None
    """How the file was cut into chunks."""


class VectorStoreFileBatch(BaseModel):
    """Several files that go into a vector store together."""

    id: str
    """The batch's id, to follow or cancel it and to list its files."""
    created_at: int
    """When the batch was created, in seconds since 1 January 1970 (UTC)."""
    file_counts: VectorStore.FileCounts
    """How many files the batch has, by how far they have come."""
    object: Literal["vector_store.files_batch"]
    """Always `vector_store.files_batch`, the kind of object."""
    status: Literal["in_progress", "completed", "cancelled", "failed"]
    """How far it has come: `in_progress`, `completed`, `cancelled` or `failed`; `file_counts` tells how the single
    files fared.
    """
    vector_store_id: str
    """The id of the store that the files go into."""


class VectorStoreFileDeleted(BaseModel):
    """The answer to taking a file out of a vector store; the uploaded file itself stays."""

    id: str
    """Which file was taken out, by its id."""
    deleted: bool
    """Whether the store no longer holds the file."""
    object: Literal["vector_store.file.deleted"]
    """Always `vector_store.file.deleted`; tells the answer from a file."""


public_types(
    globals(),
    {
        "other_file_chunking_strategy_object": "OtherFileChunkingStrategyObject",
        "static_file_chunking_strategy": "StaticFileChunkingStrategy",
        "static_file_chunking_strategy_object": "StaticFileChunkingStrategyObject",
        "vector_store": "VectorStore FileCounts=VectorStore.FileCounts ExpiresAfter=VectorStore.ExpiresAfter",
        "vector_store_deleted": "VectorStoreDeleted",
        "vector_store_search_response": "VectorStoreSearchResponse Content=VectorStoreSearchResponse.Content",
        "vector_stores.file_content_response": "FileContentResponse",
        "vector_stores.vector_store_file": "VectorStoreFile LastError=VectorStoreFile.LastError",
        "vector_stores.vector_store_file_batch": "VectorStoreFileBatch",
        "vector_stores.vector_store_file_deleted": "VectorStoreFileDeleted",
    },
)
