# Rendered from definitions/uploads.yaml; edit that and run `hatch run generate`.
"""Operations of the `uploads` area of the API."""

from __future__ import annotations

from openai_core.operations import Operation

from ..types.uploads import Upload, UploadPart

CREATE = Operation("post", "/uploads", Upload)
CANCEL = Operation("post", "/uploads/{upload_id}/cancel", Upload)
COMPLETE = Operation("post", "/uploads/{upload_id}/complete", Upload)
PARTS_CREATE = Operation("post", "/uploads/{upload_id}/parts", UploadPart, multipart=True, files=(("data",),))
