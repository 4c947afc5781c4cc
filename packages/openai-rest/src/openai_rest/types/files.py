# Rendered from definitions/files.yaml; edit that and run `hatch run generate`.
"""Models of the `files` area of the API."""

from typing import Optional

from typing_extensions import Literal, TypeAlias

from openai_core.models import BaseModel

FileContent: TypeAlias = str


class FileDeleted(BaseModel):
    id: str
    deleted: bool
    object: Literal["file"]


class FileObject(BaseModel):
    id: str
    bytes: int
    created_at: int
    filename: str
    object: Literal["file"]
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
    status: Literal["uploaded", "processed", "error"]
    expires_at: Optional[int] = None
    status_details: Optional[str] = None


FilePurpose: TypeAlias = Literal["assistants", "batch", "fine-tune", "vision", "user_data", "evals"]
