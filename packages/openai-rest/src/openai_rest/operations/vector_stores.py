# Rendered from definitions/vector_stores.yaml; edit that and run `hatch run generate`.
"""Operations of the `vector_stores` area of the API."""

from __future__ import annotations

from openai_core.operations import Operation

from ..types.vector_stores import (
    FileContentResponse,
    VectorStore,
    VectorStoreDeleted,
    VectorStoreFile,
    VectorStoreFileBatch,
    VectorStoreFileDeleted,
    VectorStoreSearchResponse,
)

CREATE = Operation("post", "/vector_stores", VectorStore, headers={"OpenAI-Beta": "assistants=v2"})
RETRIEVE = Operation("get", "/vector_stores/{vector_store_id}", VectorStore, headers={"OpenAI-Beta": "assistants=v2"})
UPDATE = Operation("post", "/vector_stores/{vector_store_id}", VectorStore, headers={"OpenAI-Beta": "assistants=v2"})
LIST = Operation("get", "/vector_stores", VectorStore, page="CursorPage", headers={"OpenAI-Beta": "assistants=v2"})
DELETE = Operation(
    "delete", "/vector_stores/{vector_store_id}", VectorStoreDeleted, headers={"OpenAI-Beta": "assistants=v2"}
)
SEARCH = Operation(
    "post",
    "/vector_stores/{vector_store_id}/search",
    VectorStoreSearchResponse,
    page="Page",
    headers={"OpenAI-Beta": "assistants=v2"},
)
FILE_BATCHES_CREATE = Operation(
    "post",
    "/vector_stores/{vector_store_id}/file_batches",
    VectorStoreFileBatch,
    headers={"OpenAI-Beta": "assistants=v2"},
)
FILE_BATCHES_RETRIEVE = Operation(
    "get",
    "/vector_stores/{vector_store_id}/file_batches/{batch_id}",
    VectorStoreFileBatch,
    headers={"OpenAI-Beta": "assistants=v2"},
)
FILE_BATCHES_CANCEL = Operation(
    "post",
    "/vector_stores/{vector_store_id}/file_batches/{batch_id}/cancel",
    VectorStoreFileBatch,
    headers={"OpenAI-Beta": "assistants=v2"},
)
FILE_BATCHES_LIST_FILES = Operation(
    "get",
    "/vector_stores/{vector_store_id}/file_batches/{batch_id}/files",
    VectorStoreFile,
    page="CursorPage",
    headers={"OpenAI-Beta": "assistants=v2"},
)
FILES_CREATE = Operation(
    "post", "/vector_stores/{vector_store_id}/files", VectorStoreFile, headers={"OpenAI-Beta": "assistants=v2"}
)
FILES_RETRIEVE = Operation(
    "get", "/vector_stores/{vector_store_id}/files/{file_id}", VectorStoreFile, headers={"OpenAI-Beta": "assistants=v2"}
)
FILES_UPDATE = Operation(
    "post",
    "/vector_stores/{vector_store_id}/files/{file_id}",
    VectorStoreFile,
    headers={"OpenAI-Beta": "assistants=v2"},
)
FILES_LIST = Operation(
    "get",
    "/vector_stores/{vector_store_id}/files",
    VectorStoreFile,
    page="CursorPage",
    headers={"OpenAI-Beta": "assistants=v2"},
)
FILES_DELETE = Operation(
    "delete",
    "/vector_stores/{vector_store_id}/files/{file_id}",
    VectorStoreFileDeleted,
    headers={"OpenAI-Beta": "assistants=v2"},
)
FILES_CONTENT = Operation(
    "get",
    "/vector_stores/{vector_store_id}/files/{file_id}/content",
    FileContentResponse,
    page="Page",
    headers={"OpenAI-Beta": "assistants=v2"},
)
