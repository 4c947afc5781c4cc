# Rendered from definitions/files.yaml; edit that and run `hatch run generate`.
"""Operations of the `files` area of the API."""

from __future__ import annotations

from openai_core.operations import Operation, types_of

binary = types_of("openai_core.responses.binary")
files = types_of("openai_rest.types.files")

CREATE = Operation("post", "/files", files.FileObject, multipart=True, files=(("file",),))
RETRIEVE = Operation("get", "/files/{file_id}", files.FileObject)
LIST = Operation("get", "/files", files.FileObject, page="CursorPage")
DELETE = Operation("delete", "/files/{file_id}", files.FileDeleted)
CONTENT = Operation(
    "get", "/files/{file_id}/content", binary.HttpxBinaryResponseContent, headers={"Accept": "application/binary"}
)
RETRIEVE_CONTENT = Operation("get", "/files/{file_id}/content", str)
