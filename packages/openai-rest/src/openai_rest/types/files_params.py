# Rendered from definitions/files.yaml; edit that and run `hatch run generate`.
"""Parameters of the `files` area of the API; only type checkers and users import them."""

from __future__ import annotations

from typing_extensions import Literal, Required, TypedDict

from openai_core.public_names import public_types
from openai_core.uploads import FileTypes

from .files import FilePurpose


class FileCreateParams(TypedDict, total=False):
    """Parameters of `files.create`, which uploads a file."""

    file: Required[FileTypes]
    """The content: bytes, a binary handle, a path (streamed from disk), or a tuple of name, content and content
    type.
    """
    purpose: Required[FilePurpose]
    """What the file is for: `assistants`, `batch` (requests of a batch), `fine-tune` (training examples), `vision`
    (images for fine-tuning), `user_data` (anything) or `evals` (data of evaluations).
    """
    expires_after: FileCreateParamsExpiresAfter
    """When the file is deleted, counted in seconds from an anchor; left out, after 30 days for the purpose `batch`,
    and otherwise never.
    """


class FileCreateParamsExpiresAfter(TypedDict, total=False):
    """When a file is deleted by itself; left out, files of the purpose `batch` go after 30 days, and others stay."""

    anchor: Required[Literal["created_at"]]
    """What the seconds are counted from; always `created_at`, the time of the upload."""
    seconds: Required[int]
    """The life of the file in seconds, from 3600 (an hour) to 2592000 (30 days)."""


class FileListParams(TypedDict, total=False):
    """Parameters of `files.list`, which lists uploaded files."""

    after: str
    """The id of the last item of the previous page; the list goes on behind it."""
    limit: int
    """How many items a page holds (from 1 to 10000; 10000 by default)."""
    order: Literal["asc", "desc"]
    """The order by creation time: `asc` begins with the oldest, `desc` with the latest (desc by default)."""
    purpose: str
    """Only files for this purpose."""


public_types(
    globals(),
    {
        "file_create_params": "FileCreateParams ExpiresAfter=FileCreateParamsExpiresAfter",
        "file_list_params": "FileListParams",
    },
)
