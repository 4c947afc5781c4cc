# Rendered from definitions/containers.yaml; edit that and run `hatch run generate`.
"""Operations of the `containers` area of the API."""

from __future__ import annotations

from openai_core.operations import Operation
from openai_core.responses.binary import HttpxBinaryResponseContent

from ..types.containers import (
    ContainerCreateResponse,
    ContainerListResponse,
    ContainerRetrieveResponse,
    FileCreateResponse,
    FileListResponse,
    FileRetrieveResponse,
)

CREATE = Operation("post", "/containers", ContainerCreateResponse)
RETRIEVE = Operation("get", "/containers/{container_id}", ContainerRetrieveResponse)
LIST = Operation("get", "/containers", ContainerListResponse, page="CursorPage")
DELETE = Operation("delete", "/containers/{container_id}", type(None), headers={"Accept": "*/*"})
FILES_CREATE = Operation(
    "post",
    "/containers/{container_id}/files",
    FileCreateResponse,
    multipart=True,
    files=(("file",),),
    json_without_files=True,
)
FILES_RETRIEVE = Operation("get", "/containers/{container_id}/files/{file_id}", FileRetrieveResponse)
FILES_LIST = Operation("get", "/containers/{container_id}/files", FileListResponse, page="CursorPage")
FILES_DELETE = Operation("delete", "/containers/{container_id}/files/{file_id}", type(None), headers={"Accept": "*/*"})
FILES_CONTENT_RETRIEVE = Operation(
    "get",
    "/containers/{container_id}/files/{file_id}/content",
    HttpxBinaryResponseContent,
    headers={"Accept": "application/binary"},
)
