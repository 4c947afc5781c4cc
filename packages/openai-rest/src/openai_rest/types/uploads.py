# Rendered from definitions/uploads.yaml; edit that and run `hatch run generate`.
"""Models of the `uploads` area of the API."""

from typing import Optional

from typing_extensions import Literal

from openai_core.models import BaseModel
from openai_core.public_names import public_types

from .files import FileObject


class Upload(BaseModel):
    """A large file (up to 8 GB) that is sent in parts; it takes parts for an hour, and becomes a file when it is
    completed.
    """

    id: str
    """The id of the upload, to send parts to and to complete or cancel it with."""
    bytes: int
    """The announced size of the whole file in bytes; the parts have to add up to it."""
    created_at: int
    """When it was begun, in seconds since 1 January 1970 (UTC)."""
    expires_at: int
    """Until when parts are taken and it can be completed, in seconds since 1 January 1970 (UTC)."""
    filename: str
    """The name that the file will have."""
    object: Literal["upload"]
    """Always `upload`; tells it from other objects."""
    purpose: str
    """What the file is for, as in uploads of whole files."""
    status: Literal["pending", "completed", "cancelled", "expired"]
    """How far it has come, `pending` (parts are taken), `completed` (the file exists), `cancelled`, or `expired`
    (the time ran out).
    """
    file: Optional[FileObject] = None
    """The finished file; null or absent until the upload is completed."""


class UploadPart(BaseModel):
    """A part of a large file (up to 64 MB) that has arrived."""

    id: str
    """The id of the part; completing the upload takes these, in the order of the file."""
    created_at: int
    """When it arrived, in seconds since 1 January 1970 (UTC)."""
    object: Literal["upload.part"]
    """Always `upload.part`; tells it from other objects."""
    upload_id: str
    """The id of the upload that the part belongs to."""


public_types(
    globals(),
    {
        "upload": "Upload",
        "uploads.upload_part": "UploadPart",
    },
)
