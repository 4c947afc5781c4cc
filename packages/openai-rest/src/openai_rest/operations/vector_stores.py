# Rendered from definitions/vector_stores.yaml; edit that and run `hatch run generate`.
"""Operations of the `vector_stores` area of the API."""

from __future__ import annotations

from openai_core.operations import Operation, types_of

vector_stores = types_of("openai_rest.types.vector_stores")

CREATE = Operation("post", "/vector_stores", vector_stores.VectorStore, headers={"OpenAI-Beta": "assistants=v2"})
RETRIEVE = Operation(
    "get", "/vector_stores/{vector_store_id}", vector_stores.VectorStore, headers={"OpenAI-Beta": "assistants=v2"}
)
UPDATE = Operation(
    "post", "/vector_stores/{vector_store_id}", vector_stores.VectorStore, headers={"OpenAI-Beta": "assistants=v2"}
)
LIST = Operation(
    "get", "/vector_stores", vector_stores.VectorStore, page="CursorPage", headers={"OpenAI-Beta": "assistants=v2"}
)
DELETE = Operation(
    "delete",
    "/vector_stores/{vector_store_id}",
    vector_stores.VectorStoreDeleted,
    headers={"OpenAI-Beta": "assistants=v2"},
)
SEARCH = Operation(
    "post",
    "/vector_stores/{vector_store_id}/search",
    vector_stores.VectorStoreSearchResponse,
    page="Page",
    headers={"OpenAI-Beta": "assistants=v2"},
)
FILE_BATCHES_CREATE = Operation(
    "post",
    "/vector_stores/{vector_store_id}/file_batches",
    vector_stores.VectorStoreFileBatch,
    headers={"OpenAI-Beta": "assistants=v2"},
)
FILE_BATCHES_RETRIEVE = Operation(
    "get",
    "/vector_stores/{vector_store_id}/file_batches/{batch_id}",
    vector_stores.VectorStoreFileBatch,
    headers={"OpenAI-Beta": "assistants=v2"},
)
FILE_BATCHES_CANCEL = Operation(
    "post",
    "/vector_stores/{vector_store_id}/file_batches/{batch_id}/cancel",
    vector_stores.VectorStoreFileBatch,
    headers={"OpenAI-Beta": "assistants=v2"},
)
FILE_BATCHES_LIST_FILES = Operation(
    "get",
    "/vector_stores/{vector_store_id}/file_batches/{batch_id}/files",
    vector_stores.VectorStoreFile,
    page="CursorPage",
    headers={"OpenAI-Beta": "assistants=v2"},
)
FILES_CREATE = Operation(
    "post",
    "/vector_stores/{vector_store_id}/files",
    vector_stores.VectorStoreFile,
    headers={"OpenAI-Beta": "assistants=v2"},
)
FILES_RETRIEVE = Operation(
    "get",
    "/vector_stores/{vector_store_id}/files/{file_id}",
    vector_stores.VectorStoreFile,
    headers={"OpenAI-Beta": "assistants=v2"},
)
FILES_UPDATE = Operation(
    "post",
    "/vector_stores/{vector_store_id}/files/{file_id}",
    vector_stores.VectorStoreFile,
    headers={"OpenAI-Beta": "assistants=v2"},
)
FILES_LIST = Operation(
    "get",
    "/vector_stores/{vector_store_id}/files",
    vector_stores.VectorStoreFile,
    page="CursorPage",
    headers={"OpenAI-Beta": "assistants=v2"},
)
FILES_DELETE = Operation(
    "delete",
    "/vector_stores/{vector_store_id}/files/{file_id}",
    vector_stores.VectorStoreFileDeleted,
    headers={"OpenAI-Beta": "assistants=v2"},
)
FILES_CONTENT = Operation(
    "get",
    "/vector_stores/{vector_store_id}/files/{file_id}/content",
    vector_stores.FileContentResponse,
    page="Page",
    headers={"OpenAI-Beta": "assistants=v2"},
)
