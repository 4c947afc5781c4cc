# Rendered from definitions/files.yaml; edit that and run `hatch run generate`.
"""Operations of the `files` area of the API."""

from __future__ import annotations

from openai_core.operations import Operation
from openai_core.responses.binary import HttpxBinaryResponseContent

from ..types.files import FileDeleted, FileObject

CREATE = Operation("post", "/files", FileObject, multipart=True, files=(("file",),))
RETRIEVE = Operation("get", "/files/{file_id}", FileObject)
LIST = Operation("get", "/files", FileObject, page="CursorPage")
DELETE = Operation("delete", "/files/{file_id}", FileDeleted)
CONTENT = Operation(
    "get", "/files/{file_id}/content", HttpxBinaryResponseContent, headers={"Accept": "application/binary"}
)
RETRIEVE_CONTENT = Operation("get", "/files/{file_id}/content", str)
