# Rendered from definitions/skills.yaml; edit that and run `hatch run generate`.
"""Parameters of the `skills` area of the API; only type checkers and users import them."""

from __future__ import annotations

from typing import Union

from typing_extensions import Literal, Required, TypedDict

from openai_core.types.sequences import SequenceNotStr
from openai_core.uploads import FileTypes


class SkillCreateParams(TypedDict, total=False):
    files: Union[SequenceNotStr[FileTypes], FileTypes]


class SkillListParams(TypedDict, total=False):
    after: str
    limit: int
    order: Literal["asc", "desc"]


class SkillUpdateParams(TypedDict, total=False):
    default_version: Required[str]


class VersionCreateParams(TypedDict, total=False):
    default: bool
    files: Union[SequenceNotStr[FileTypes], FileTypes]


class VersionListParams(TypedDict, total=False):
    after: str
    limit: int
    order: Literal["asc", "desc"]
