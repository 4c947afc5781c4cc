# Rendered from definitions/files.yaml; edit that and run `hatch run generate`.
"""Models of the `files` area of the API."""

from typing import Optional

from typing_extensions import Literal, TypeAlias

from openai_core.models import BaseModel
from openai_core.public_names import public_types

FileContent: TypeAlias = str
"""The content of a file as text."""


class FileDeleted(BaseModel):
    """The confirmation that a file is gone."""

    id: str
    """Which file was to be deleted, by its id."""
    deleted: bool
    """Whether it is deleted now."""
    object: Literal["file"]
    """Always `file`, the kind of what was deleted."""


class FileObject(BaseModel):
    """What is known about an uploaded file."""

    id: str
    """The id of the file; other requests name it by this, and it is downloaded or deleted with it."""
    bytes: int
    """How large the file is, in bytes."""
    created_at: int
    """When it was uploaded, in seconds since 1 January 1970 (UTC)."""
    filename: str
    """The name it was uploaded with."""
    object: Literal["file"]
    """Always `file`; tells it from other objects."""
    purpose: Literal[
        "assistants",
        "assistants_output",
        "batch",
        "batch_output",
        "fine-tune",
        "fine-tune-results",
        "vision",
        "user_data",
    ]
    """What the file is for. `assistants_output`, `batch_output` and `fine-tune-results` are files that the service
    wrote; the others were named in the upload.
    """
    status: Literal["uploaded", "processed", "error"]
    """Whether the file can be used, `uploaded`, `processed` or `error`; deprecated."""
    expires_at: Optional[int] = None
    """When the file is deleted by itself, in seconds since 1 January 1970 (UTC); absent for a file that is kept."""
    status_details: Optional[str] = None
    """Why a file for fine-tuning was rejected; deprecated, see `error` of the fine-tuning job."""


FilePurpose: TypeAlias = Literal["assistants", "batch", "fine-tune", "vision", "user_data", "evals"]
"""What an uploaded file is for, `assistants`, `batch` (requests of a batch), `fine-tune` (training examples),
`vision` (images for fine-tuning), `user_data` (anything) or `evals` (data of evaluations).
"""

public_types(
    globals(),
    {
        "file_deleted": "FileDeleted",
        "file_object": "FileObject",
    },
)
