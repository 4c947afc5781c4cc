# Rendered from definitions/uploads.yaml; edit that and run `hatch run generate`.
"""Models of the `uploads` area of the API."""

from typing import Optional

from typing_extensions import Literal

from openai_core.models import BaseModel

from .files import FileObject


class Upload(BaseModel):
    id: str
    bytes: int
    created_at: int
    expires_at: int
    filename: str
    object: Literal["upload"]
    purpose: str
    status: Literal["pending", "completed", "cancelled", "expired"]
    file: Optional[FileObject] = None


class UploadPart(BaseModel):
    id: str
    created_at: int
    object: Literal["upload.part"]
    upload_id: str
