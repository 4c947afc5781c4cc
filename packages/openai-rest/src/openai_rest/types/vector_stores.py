# Rendered from definitions/vector_stores.yaml; edit that and run `hatch run generate`.
"""Models of the `vector_stores` area of the API."""

from typing import Dict, List, Optional, Union

from typing_extensions import Annotated, Literal, TypeAlias

from openai_core.models import BaseModel, PropertyInfo
from openai_core.types.shared import Metadata


class StaticFileChunkingStrategyObject(BaseModel):
    static: "StaticFileChunkingStrategy"
    type: Literal["static"]


class OtherFileChunkingStrategyObject(BaseModel):
    type: Literal["other"]


FileChunkingStrategy: TypeAlias = Annotated[
    Union[StaticFileChunkingStrategyObject, OtherFileChunkingStrategyObject], PropertyInfo(discriminator="type")
]


class StaticFileChunkingStrategy(BaseModel):
    chunk_overlap_tokens: int
    max_chunk_size_tokens: int


class VectorStore(BaseModel):
    class FileCounts(BaseModel):
        cancelled: int
        completed: int
        failed: int
        in_progress: int
        total: int

    class ExpiresAfter(BaseModel):
        anchor: Literal["last_active_at"]
        days: int

    id: str
    created_at: int
    file_counts: FileCounts
    last_active_at: Optional[int] = None
    metadata: Optional[Metadata] = None
    name: str
    object: Literal["vector_store"]
    status: Literal["expired", "in_progress", "completed"]
    usage_bytes: int
    expires_after: Optional[ExpiresAfter] = None
    expires_at: Optional[int] = None


class VectorStoreDeleted(BaseModel):
    id: str
    deleted: bool
    object: Literal["vector_store.deleted"]


class VectorStoreSearchResponse(BaseModel):
    class Content(BaseModel):
        text: str
        type: Literal["text"]

    attributes: Optional[Dict[str, Union[str, float, bool]]] = None
    content: List[Content]
    file_id: str
    filename: str
    score: float


class FileContentResponse(BaseModel):
    text: Optional[str] = None
    type: Optional[str] = None


class VectorStoreFile(BaseModel):
    class LastError(BaseModel):
        code: Literal["server_error", "unsupported_file", "invalid_file"]
        message: str

    id: str
    created_at: int
    last_error: Optional[LastError] = None
    object: Literal["vector_store.file"]
    status: Literal["in_progress", "completed", "cancelled", "failed"]
    usage_bytes: int
    vector_store_id: str
    attributes: Optional[Dict[str, Union[str, float, bool]]] = None
    chunking_strategy: Optional[FileChunkingStrategy] = None


class VectorStoreFileBatch(BaseModel):
    id: str
    created_at: int
    file_counts: VectorStore.FileCounts
    object: Literal["vector_store.files_batch"]
    status: Literal["in_progress", "completed", "cancelled", "failed"]
    vector_store_id: str


class VectorStoreFileDeleted(BaseModel):
    id: str
    deleted: bool
    object: Literal["vector_store.file.deleted"]
