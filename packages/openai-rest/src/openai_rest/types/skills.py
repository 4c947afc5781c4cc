# Rendered from definitions/skills.yaml; edit that and run `hatch run generate`.
"""Models of the `skills` area of the API."""

from typing import List, Optional

from typing_extensions import Literal

from openai_core.models import BaseModel
from openai_core.public_names import public_types


class DeletedSkill(BaseModel):
    """The answer to deleting a skill."""

    id: str
    """The id of the skill that was deleted."""
    deleted: bool
    """Whether the skill is gone."""
    object: Literal["skill.deleted"]
    """Always `skill.deleted`; tells the answer from a skill."""


class Skill(BaseModel):
    """Instructions and files that a model can use for a kind of task, kept in versions."""

    id: str
    """The skill's id, to give it to a container or tool, and to retrieve, change or delete it."""
    created_at: int
    """When the skill was created, in seconds since 1 January 1970 (UTC)."""
    default_version: str
    """The version that is used where none is named, such as `2`."""
    description: str
    """What the skill is good for."""
    latest_version: str
    """The version that was added last, such as `3`."""
    name: str
    """What the skill is called."""
    object: Literal["skill"]
    """Always `skill`, the kind of object."""


class SkillList(BaseModel):
    """A page of your skills."""

    data: List[Skill]
    """The skills of this page."""
    first_id: Optional[str] = None
    """The id of the page's first skill; null when the page is empty."""
    has_more: bool
    """Whether further pages follow."""
    last_id: Optional[str] = None
    """The id of the page's last skill, for `after` to get the next page; null when the page is empty."""
    object: Literal["list"]
    """Always `list`, the kind of object."""


class DeletedSkillVersion(BaseModel):
    """The answer to deleting one version of a skill."""

    id: str
    """The id that belonged to the deleted version."""
    deleted: bool
    """Whether the version is gone."""
    object: Literal["skill.version.deleted"]
    """Always `skill.version.deleted`; tells the answer from a version."""
    version: str
    """The number of the version that was deleted, as a text."""


class SkillVersion(BaseModel):
    """One version of a skill."""

    id: str
    """The id of this version, for `after` to list what follows."""
    created_at: int
    """When the version was added, in seconds since 1 January 1970 (UTC)."""
    description: str
    """What the skill is good for, as this version puts it."""
    name: str
    """What this version calls the skill."""
    object: Literal["skill.version"]
    """Always `skill.version`, the kind of object."""
    skill_id: str
    """The id of the skill that the version belongs to."""
    version: str
    """The number of the version as a text, to retrieve, download or delete it with."""


class SkillVersionList(BaseModel):
    """A page of the versions of a skill."""

    data: List[SkillVersion]
    """The versions of this page."""
    first_id: Optional[str] = None
    """The id of the page's first version; null when the page is empty."""
    has_more: bool
    """Whether further pages follow."""
    last_id: Optional[str] = None
    """The id of the page's last version, for `after` to get the next page; null when the page is empty."""
    object: Literal["list"]
    """Always `list`, the kind of object."""


public_types(
    globals(),
    {
        "deleted_skill": "DeletedSkill",
        "skill": "Skill",
        "skill_list": "SkillList",
        "skills.deleted_skill_version": "DeletedSkillVersion",
        "skills.skill_version": "SkillVersion",
        "skills.skill_version_list": "SkillVersionList",
    },
)
