# Rendered from definitions/admin_members.yaml; edit that and run `hatch run generate`.
"""Parameters of the `admin_members` area of the API; only type checkers and users import them."""

from __future__ import annotations

from typing import Optional

from typing_extensions import Literal, Required, TypedDict

from openai_core.types.sequences import SequenceNotStr


class GroupCreateParams(TypedDict, total=False):
    name: Required[str]


class GroupListParams(TypedDict, total=False):
    after: str
    limit: int
    order: Literal["asc", "desc"]


class GroupUpdateParams(TypedDict, total=False):
    name: Required[str]


class RoleCreateParams(TypedDict, total=False):
    role_id: Required[str]


class RoleListParams(TypedDict, total=False):
    after: str
    limit: int
    order: Literal["asc", "desc"]


class UserCreateParams(TypedDict, total=False):
    user_id: Required[str]


class GroupsUserListParams(TypedDict, total=False):
    after: str
    limit: int
    order: Literal["asc", "desc"]


class UserListParams(TypedDict, total=False):
    after: str
    emails: SequenceNotStr[str]
    limit: int


class UserUpdateParams(TypedDict, total=False):
    developer_persona: Optional[str]
    role: Optional[str]
    role_id: Optional[str]
    technical_level: Optional[str]


class UsersRoleCreateParams(TypedDict, total=False):
    role_id: Required[str]


class UsersRoleListParams(TypedDict, total=False):
    after: str
    limit: int
    order: Literal["asc", "desc"]
