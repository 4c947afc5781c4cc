# Rendered from definitions/uploads.yaml; edit that and run `hatch run generate`.
"""Operations of the `uploads` area of the API."""

from __future__ import annotations

from openai_core.operations import Operation, types_of

uploads = types_of("openai_rest.types.uploads")

CREATE = Operation("post", "/uploads", uploads.Upload)
CANCEL = Operation("post", "/uploads/{upload_id}/cancel", uploads.Upload)
COMPLETE = Operation("post", "/uploads/{upload_id}/complete", uploads.Upload)
PARTS_CREATE = Operation("post", "/uploads/{upload_id}/parts", uploads.UploadPart, multipart=True, files=(("data",),))
