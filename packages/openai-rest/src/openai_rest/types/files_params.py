# Rendered from definitions/files.yaml; edit that and run `hatch run generate`.
"""Parameters of the `files` area of the API; only type checkers and users import them."""

from __future__ import annotations

from typing_extensions import Literal, Required, TypedDict

from openai_core.uploads import FileTypes

from .files import FilePurpose


class FileCreateParams(TypedDict, total=False):
    file: Required[FileTypes]
    purpose: Required[FilePurpose]
    expires_after: FileCreateParamsExpiresAfter


class FileCreateParamsExpiresAfter(TypedDict, total=False):
    anchor: Required[Literal["created_at"]]
    seconds: Required[int]


class FileListParams(TypedDict, total=False):
    after: str
    limit: int
    order: Literal["asc", "desc"]
    purpose: str
