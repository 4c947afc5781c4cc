# Rendered from definitions/containers.yaml; edit that and run `hatch run generate`.
"""Operations of the `containers` area of the API."""

from __future__ import annotations

from openai_core.operations import Operation, types_of

binary = types_of("openai_core.responses.binary")
containers = types_of("openai_rest.types.containers")

CREATE = Operation("post", "/containers", containers.ContainerCreateResponse)
RETRIEVE = Operation("get", "/containers/{container_id}", containers.ContainerRetrieveResponse)
LIST = Operation("get", "/containers", containers.ContainerListResponse, page="CursorPage")
DELETE = Operation("delete", "/containers/{container_id}", type(None), headers={"Accept": "*/*"})
FILES_CREATE = Operation(
    "post",
    "/containers/{container_id}/files",
    containers.FileCreateResponse,
    multipart=True,
    files=(("file",),),
    json_without_files=True,
)
FILES_RETRIEVE = Operation("get", "/containers/{container_id}/files/{file_id}", containers.FileRetrieveResponse)
FILES_LIST = Operation("get", "/containers/{container_id}/files", containers.FileListResponse, page="CursorPage")
FILES_DELETE = Operation("delete", "/containers/{container_id}/files/{file_id}", type(None), headers={"Accept": "*/*"})
FILES_CONTENT_RETRIEVE = Operation(
    "get",
    "/containers/{container_id}/files/{file_id}/content",
    binary.HttpxBinaryResponseContent,
    headers={"Accept": "application/binary"},
)
