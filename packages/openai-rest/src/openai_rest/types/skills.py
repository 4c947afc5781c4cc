# Rendered from definitions/skills.yaml; edit that and run `hatch run generate`.
"""Models of the `skills` area of the API."""

from typing import List, Optional

from typing_extensions import Literal

from openai_core.models import BaseModel


class DeletedSkill(BaseModel):
    id: str
    deleted: bool
    object: Literal["skill.deleted"]


class Skill(BaseModel):
    id: str
    created_at: int
    default_version: str
    description: str
    latest_version: str
    name: str
    object: Literal["skill"]


class SkillList(BaseModel):
    data: List[Skill]
    first_id: Optional[str] = None
    has_more: bool
    last_id: Optional[str] = None
    object: Literal["list"]


class DeletedSkillVersion(BaseModel):
    id: str
    deleted: bool
    object: Literal["skill.version.deleted"]
    version: str


class SkillVersion(BaseModel):
    id: str
    created_at: int
    description: str
    name: str
    object: Literal["skill.version"]
    skill_id: str
    version: str


class SkillVersionList(BaseModel):
    data: List[SkillVersion]
    first_id: Optional[str] = None
    has_more: bool
    last_id: Optional[str] = None
    object: Literal["list"]
