# Rendered from definitions/admin_members.yaml; edit that and run `hatch run generate`.
"""Parameters of the `admin_members` area of the API; only type checkers and users import them."""

from __future__ import annotations

from typing import Optional

from typing_extensions import Literal, Required, TypedDict

from openai_core.public_names import public_types
from openai_core.types.sequences import SequenceNotStr


class GroupCreateParams(TypedDict, total=False):
    """Parameters of `admin.organization.groups.create`, which creates a group."""

    name: Required[str]
    """A name to recognise it by (1 to 255 characters)."""


class GroupListParams(TypedDict, total=False):
    """Parameters of `admin.organization.groups.list`, which lists the groups of the organization."""

    after: str
    """The id of the last item of the previous page; the list goes on behind it."""
    limit: int
    """How many items a page holds (from 0 to 1000; 100 by default)."""
    order: Literal["asc", "desc"]
    """The order by creation time: `asc` begins with the oldest, `desc` with the latest (asc by default)."""


class GroupUpdateParams(TypedDict, total=False):
    """Parameters of `admin.organization.groups.update`, which renames a group."""

    name: Required[str]
    """A name to recognise it by (1 to 255 characters)."""


class RoleCreateParams(TypedDict, total=False):
    """Parameters of `admin.organization.groups.roles.create`, which gives a group a role."""

    role_id: Required[str]
    """The id of a role."""


class RoleListParams(TypedDict, total=False):
    """Parameters of `admin.organization.groups.roles.list`, which lists the roles of a group."""

    after: str
    """The id of the last item of the previous page; the list goes on behind it."""
    limit: int
    """How many items a page holds (from 0 to 1000)."""
    order: Literal["asc", "desc"]
    """The order by creation time: `asc` begins with the oldest, `desc` with the latest."""


class UserCreateParams(TypedDict, total=False):
    """Parameters of `admin.organization.groups.users.create`, which adds a user to a group."""

    user_id: Required[str]
    """The id of a user."""


class GroupsUserListParams(TypedDict, total=False):
    """Parameters of `admin.organization.groups.users.list`, which lists the members of a group."""

    after: str
    """The id of the last item of the previous page; the list goes on behind it."""
    limit: int
    """How many items a page holds (from 0 to 1000; 100 by default)."""
    order: Literal["asc", "desc"]
    """The order by creation time: `asc` begins with the oldest, `desc` with the latest (desc by default)."""


class UserListParams(TypedDict, total=False):
    """Parameters of `admin.organization.users.list`, which lists the users of the organization."""

    after: str
    """The id of the last item of the previous page; the list goes on behind it."""
    emails: SequenceNotStr[str]
    """Only users with these e-mail addresses."""
    limit: int
    """How many items a page holds (from 1 to 100; 20 by default)."""


class UserUpdateParams(TypedDict, total=False):
    """Parameters of `admin.organization.users.update`, which changes the role or the settings of a user."""

    developer_persona: Optional[str]
    """What kind of developer the user is."""
    role: Optional[str]
    """What the user becomes in the organization: `owner` or `reader`."""
    role_id: Optional[str]
    """The id of a role."""
    technical_level: Optional[str]
    """How much technical experience the user has."""


class UsersRoleCreateParams(TypedDict, total=False):
    """Parameters of `admin.organization.users.roles.create`, which gives a user a role in the organization."""

    role_id: Required[str]
    """The id of a role."""


class UsersRoleListParams(TypedDict, total=False):
    """Parameters of `admin.organization.users.roles.list`, which lists the roles of a user."""

    after: str
    """The id of the last item of the previous page; the list goes on behind it."""
    limit: int
    """How many items a page holds (from 0 to 1000)."""
    order: Literal["asc", "desc"]
    """The order by creation time: `asc` begins with the oldest, `desc` with the latest."""


public_types(
    globals(),
    {
        "admin.organization.group_create_params": "GroupCreateParams",
        "admin.organization.group_list_params": "GroupListParams",
        "admin.organization.group_update_params": "GroupUpdateParams",
        "admin.organization.groups.role_create_params": "RoleCreateParams",
        "admin.organization.groups.role_list_params": "RoleListParams",
        "admin.organization.groups.user_create_params": "UserCreateParams",
        "admin.organization.groups.user_list_params": "UserListParams=GroupsUserListParams",
        "admin.organization.user_list_params": "UserListParams",
        "admin.organization.user_update_params": "UserUpdateParams",
        "admin.organization.users.role_create_params": "RoleCreateParams=UsersRoleCreateParams",
        "admin.organization.users.role_list_params": "RoleListParams=UsersRoleListParams",
    },
)
