# Rendered from definitions/skills.yaml; edit that and run `hatch run generate`.
"""Parameters of the `skills` area of the API; only type checkers and users import them."""

from __future__ import annotations

from typing import Union

from typing_extensions import Literal, Required, TypedDict

from openai_core.public_names import public_types
from openai_core.types.sequences import SequenceNotStr
from openai_core.uploads import FileTypes


class SkillCreateParams(TypedDict, total=False):
    """Parameters of `skills.create`, which creates a skill from its files."""

    files: Union[SequenceNotStr[FileTypes], FileTypes]
    """The files of the skill, with their paths as names, or one zip archive."""


class SkillListParams(TypedDict, total=False):
    """Parameters of `skills.list`, which lists the skills of the project."""

    after: str
    """The id of the last item of the previous page; the list goes on behind it."""
    limit: int
    """How many items a page holds (from 0 to 100)."""
    order: Literal["asc", "desc"]
    """The order by creation time: `asc` begins with the oldest, `desc` with the latest."""


class SkillUpdateParams(TypedDict, total=False):
    """Parameters of `skills.update`, which chooses the default version of a skill."""

    default_version: Required[str]
    """The number of the version that is used where none is named."""


class VersionCreateParams(TypedDict, total=False):
    """Parameters of `skills.versions.create`, which adds a version to a skill."""

    default: bool
    """Whether it becomes the default version."""
    files: Union[SequenceNotStr[FileTypes], FileTypes]
    """The files of the skill, with their paths as names, or one zip archive."""


class VersionListParams(TypedDict, total=False):
    """Parameters of `skills.versions.list`, which lists the versions of a skill."""

    after: str
    """The id of the last item of the previous page; the list goes on behind it."""
    limit: int
    """How many items a page holds (from 0 to 100)."""
    order: Literal["asc", "desc"]
    """The order by creation time: `asc` begins with the oldest, `desc` with the latest."""


public_types(
    globals(),
    {
        "skill_create_params": "SkillCreateParams",
        "skill_list_params": "SkillListParams",
        "skill_update_params": "SkillUpdateParams",
        "skills.version_create_params": "VersionCreateParams",
        "skills.version_list_params": "VersionListParams",
    },
)
