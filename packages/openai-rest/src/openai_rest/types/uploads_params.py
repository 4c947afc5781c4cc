# Rendered from definitions/uploads.yaml; edit that and run `hatch run generate`.
"""Parameters of the `uploads` area of the API; only type checkers and users import them."""

from __future__ import annotations

from typing_extensions import Literal, Required, TypedDict

from openai_core.types.sequences import SequenceNotStr
from openai_core.uploads import FileTypes

from .files import FilePurpose


class UploadCompleteParams(TypedDict, total=False):
    part_ids: Required[SequenceNotStr[str]]
    md5: str


class UploadCreateParams(TypedDict, total=False):
    bytes: Required[int]
    filename: Required[str]
    mime_type: Required[str]
    purpose: Required[FilePurpose]
    expires_after: UploadCreateParamsExpiresAfter


class UploadCreateParamsExpiresAfter(TypedDict, total=False):
    anchor: Required[Literal["created_at"]]
    seconds: Required[int]


class PartCreateParams(TypedDict, total=False):
    data: Required[FileTypes]
