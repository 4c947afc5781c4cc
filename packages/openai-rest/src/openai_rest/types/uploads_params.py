# Rendered from definitions/uploads.yaml; edit that and run `hatch run generate`.
"""Parameters of the `uploads` area of the API; only type checkers and users import them."""

from __future__ import annotations

from typing_extensions import Literal, Required, TypedDict

from openai_core.public_names import public_types
from openai_core.types.sequences import SequenceNotStr
from openai_core.uploads import FileTypes

from .files import FilePurpose


class UploadCompleteParams(TypedDict, total=False):
    """Parameters of `uploads.complete`, which ends an upload: the parts become one file."""

    part_ids: Required[SequenceNotStr[str]]
    """The ids of the parts, in the order in which they make up the file."""
    md5: str
    """The MD5 sum of the whole file, to compare with what arrived."""


class UploadCreateParams(TypedDict, total=False):
    """Parameters of `uploads.create`, which begins an upload; its parts follow."""

    bytes: Required[int]
    """The size of the whole file in bytes."""
    filename: Required[str]
    """The name of the file."""
    mime_type: Required[str]
    """The media type of the file."""
    purpose: Required[FilePurpose]
    """What the file is for."""
    expires_after: UploadCreateParamsExpiresAfter
    """When the file is deleted, counted in seconds from an anchor; left out, after 30 days for the purpose `batch`,
    and otherwise never.
    """


class UploadCreateParamsExpiresAfter(TypedDict, total=False):
    """When the finished file is deleted by itself; left out, files of the purpose `batch` go after 30 days, and
    others stay.
    """

    anchor: Required[Literal["created_at"]]
    """What the seconds are counted from; always `created_at`, the time when the file was created."""
    seconds: Required[int]
    """The life of the file in seconds, from 3600 (an hour) to 2592000 (30 days)."""


class PartCreateParams(TypedDict, total=False):
    """Parameters of `uploads.parts.create`, which sends one part of an upload (at most 64 MB)."""

    data: Required[FileTypes]
    """The bytes of the part."""


public_types(
    globals(),
    {
        "upload_complete_params": "UploadCompleteParams",
        "upload_create_params": "UploadCreateParams ExpiresAfter=UploadCreateParamsExpiresAfter",
        "uploads.part_create_params": "PartCreateParams",
    },
)
