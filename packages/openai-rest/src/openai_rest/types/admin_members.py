# Rendered from definitions/admin_members.yaml; edit that and run `hatch run generate`.
"""Models of the `admin_members` area of the API."""

from typing import Dict, List, Optional

from typing_extensions import Literal

from openai_core.models import BaseModel
from openai_core.public_names import public_types

from .admin import Role


class Group(BaseModel):
    """A group of users of the organization."""

    id: str
    """The id of the group, to retrieve, rename or delete it with."""
    created_at: int
    """When the group was made, in seconds since 1 January 1970 (UTC)."""
    group_type: Literal["group", "tenant_group"]
    """`group` for one of the organization, `tenant_group` for one of the tenant above it."""
    is_scim_managed: bool
    """Whether the group comes from your identity provider by SCIM, which is then the place to change it."""
    name: str
    """The name of the group, for display."""


class GroupDeleteResponse(BaseModel):
    """The confirmation that a group is gone."""

    id: str
    """The id that the group had."""
    deleted: bool
    """Whether the group is gone."""
    object: Literal["group.deleted"]
    """Always `group.deleted`; tells the confirmation from the group."""


class GroupUpdateResponse(BaseModel):
    """A group after it was renamed."""

    id: str
    """The id of the group; a new name does not change it."""
    created_at: int
    """When the group was made, in seconds since 1 January 1970 (UTC)."""
    is_scim_managed: bool
    """Whether the group comes from your identity provider by SCIM, which is then the place to change it."""
    name: str
    """The new name of the group."""


class OrganizationGroupUser(BaseModel):
    """A member in the list of a group."""

    id: str
    """The id of the user, to retrieve the member or take it out of the group with."""
    email: Optional[str] = None
    """The e-mail address of the user; null for a user without one."""
    name: str
    """The name of the user, for display."""


class RoleCreateResponse(BaseModel):
    """The role that a group was given, together with the group."""

    class Group(BaseModel):
        """A group in short, as the assignment of a role shows it."""

        id: str
        """The id of the group, to retrieve it or take the role away with."""
        created_at: int
        """When the group was made, in seconds since 1 January 1970 (UTC)."""
        name: str
        """The name of the group, for display."""
        object: Literal["group"]
        """Always `group`; tells it from other objects."""
        scim_managed: bool
        """Whether the group comes from an identity provider by SCIM."""

    group: Group
    """The group that got the role, in short."""
    object: Literal["group.role"]
    """Always `group.role`; the roles of users have another tag."""
    role: Role
    """The role that the group has now."""


class RoleDeleteResponse(BaseModel):
    """The confirmation that a role was taken away from a group or user."""

    deleted: bool
    """Whether the role was taken away."""
    object: str
    """Whose role it was: `group.role.deleted` for that of a group, `user.role.deleted` for that of a user."""


class AssignmentSource(BaseModel):
    """One source from which a role is inherited."""

    principal_id: str
    """The id of the user or group that hands the role down."""
    principal_type: str
    """What `principal_id` names, such as a user or a group."""


class RoleListResponse(BaseModel):
    """A role in the list of those that a group or user has."""

    id: str
    """The id of the role, to fetch it or take it away again with."""
    assignment_sources: Optional[List[AssignmentSource]] = None
    """From whom the role is inherited, such as a group; null or absent where that is not known."""
    created_at: Optional[int] = None
    """When the role was made, in seconds since 1 January 1970 (UTC); null when that is not known."""
    created_by: Optional[str] = None
    """The id of whoever made the role; null when that is not known."""
    created_by_user_obj: Optional[Dict[str, object]] = None
    """The data of the user who made the role; null when there are none."""
    description: Optional[str] = None
    """What the role is for; null when nobody wrote it down."""
    metadata: Optional[Dict[str, object]] = None
    """Free data that the role carries; null when there are none."""
    name: str
    """The name of the role, for display."""
    permissions: List[str]
    """What holders of the role may do."""
    predefined_role: bool
    """True for a role that OpenAI defines, false for one of your own."""
    resource_type: str
    """The kind of thing that the role is about, such as `api.organization` or `api.project`."""
    updated_at: Optional[int] = None
    """When the role was changed last, in seconds since 1 January 1970 (UTC); null when that is not known."""


class RoleRetrieveResponse(BaseModel):
    """A role that a group or user has, fetched by its id."""

    id: str
    """The id of the role, to fetch it or take it away again with."""
    assignment_sources: Optional[List[AssignmentSource]] = None
    """From whom the role is inherited, such as a group; null or absent where that is not known."""
    created_at: Optional[int] = None
    """When the role was made, in seconds since 1 January 1970 (UTC); null when that is not known."""
    created_by: Optional[str] = None
    """The id of whoever made the role; null when that is not known."""
    created_by_user_obj: Optional[Dict[str, object]] = None
    """The data of the user who made the role; null when there are none."""
    description: Optional[str] = None
    """What the role is for; null when nobody wrote it down."""
    metadata: Optional[Dict[str, object]] = None
    """Free data that the role carries; null when there are none."""
    name: str
    """The name of the role, for display."""
    permissions: List[str]
    """What holders of the role may do."""
    predefined_role: bool
    """True for a role that OpenAI defines, false for one of your own."""
    resource_type: str
    """The kind of thing that the role is about, such as `api.organization` or `api.project`."""
    updated_at: Optional[int] = None
    """When the role was changed last, in seconds since 1 January 1970 (UTC); null when that is not known."""


class UserCreateResponse(BaseModel):
    """The confirmation that a user joined a group."""

    group_id: str
    """The id of the group that the user joined."""
    object: Literal["group.user"]
    """Always `group.user`; tells the membership from the user."""
    user_id: str
    """The id of the new member."""


class GroupsUserDeleteResponse(BaseModel):
    """The confirmation that a user left a group."""

    deleted: bool
    """Whether the user is out of the group; the user stays in the organization."""
    object: Literal["group.user.deleted"]
    """Always `group.user.deleted`; tells the end of a membership from that of a user."""


class UserRetrieveResponse(BaseModel):
    """A member of a group, fetched by its id."""

    id: str
    """The id of the user, to take it out of the group with."""
    email: Optional[str] = None
    """The e-mail address; null where the user has none."""
    is_service_account: Optional[bool] = None
    """True for a service account, false for a person; null or absent when that is not known."""
    name: str
    """The name of the user, for display."""
    picture: Optional[str] = None
    """The URL of a picture of the user; null when there is none."""
    user_type: Literal["user", "tenant_user"]
    """`user` for one of the organization, `tenant_user` for one of the tenant above it."""


class OrganizationUser(BaseModel):
    """A user of the organization; what is not known about the user is null or absent."""

    class ProjectsData(BaseModel):
        """A project of a user, and the role in it."""

        id: Optional[str] = None
        """The id of the project."""
        name: Optional[str] = None
        """The name of the project, for display."""
        role: Optional[str] = None
        """What the user is in the project, such as `owner` or `member`."""

    class Projects(BaseModel):
        """The projects of a user."""

        data: "List[OrganizationUser.ProjectsData]"
        """The projects, each with the role of the user in it."""
        object: Literal["list"]
        """Always `list`; what it lists is in `data`."""

    class User(BaseModel):
        """The account behind a membership of the organization."""

        id: str
        """The id of the account."""
        object: Literal["user"]
        """Always `user`; tells the account from the membership around it."""
        banned: Optional[bool] = None
        """Whether the account is shut out."""
        banned_at: Optional[int] = None
        """When the account was shut out, in seconds since 1 January 1970 (UTC); null when it was not."""
        email: Optional[str] = None
        """The e-mail address of the account; null where there is none."""
        enabled: Optional[bool] = None
        """Whether the account can be used."""
        name: Optional[str] = None
        """The name of the user, for display."""
        picture: Optional[str] = None
        """The URL of a picture of the user; null when there is none."""

    id: str
    """The id of the user, to retrieve, change or remove the user with."""
    added_at: int
    """When the user joined the organization, in seconds since 1 January 1970 (UTC)."""
    object: Literal["organization.user"]
    """Always `organization.user`; members of a project have another tag."""
    api_key_last_used_at: Optional[int] = None
    """When a key of the user was used last, in seconds since 1 January 1970 (UTC); null when none was."""
    created: Optional[int] = None
    """When the account of the user was made, in seconds since 1 January 1970 (UTC); the membership has `added_at`."""
    developer_persona: Optional[str] = None
    """What kind of developer the user is, as noted for the user."""
    email: Optional[str] = None
    """The e-mail address of the user; null where there is none."""
    is_default: Optional[bool] = None
    """Whether the organization takes this user as its default."""
    is_scale_tier_authorized_purchaser: Optional[bool] = None
    """Whether the user may buy Scale Tier capacity."""
    is_scim_managed: Optional[bool] = None
    """Whether the user comes from an identity provider by SCIM."""
    is_service_account: Optional[bool] = None
    """True for a service account, false for a person."""
    name: Optional[str] = None
    """The name of the user, for display."""
    projects: Optional[Projects] = None
    """The projects of the user; null or absent when the answer leaves them out."""
    role: Optional[str] = None
    """The role in the organization: `owner`, who administers it, or `reader`."""
    technical_level: Optional[str] = None
    """How experienced the user is, as noted for the user."""
    user: Optional[User] = None
    """The account behind the membership, with its state."""


class UserDeleteResponse(BaseModel):
    """The confirmation that a user was removed from the organization."""

    id: str
    """The id of the user who was removed."""
    deleted: bool
    """Whether the user is out of the organization."""
    object: Literal["organization.user.deleted"]
    """Always `organization.user.deleted`; tells the confirmation from the user."""


class UsersRoleCreateResponse(BaseModel):
    """The role that a user was given, together with the user."""

    object: Literal["user.role"]
    """Always `user.role`; the roles of groups have another tag."""
    role: Role
    """The role that the user has now."""
    user: OrganizationUser
    """The user who got the role."""


public_types(
    globals(),
    {
        "admin.organization.group": "Group",
        "admin.organization.group_delete_response": "GroupDeleteResponse",
        "admin.organization.group_update_response": "GroupUpdateResponse",
        "admin.organization.groups.organization_group_user": "OrganizationGroupUser",
        "admin.organization.groups.role_create_response": "RoleCreateResponse Group=RoleCreateResponse.Group",
        "admin.organization.groups.role_delete_response": "RoleDeleteResponse",
        "admin.organization.groups.role_list_response": "AssignmentSource RoleListResponse",
        "admin.organization.groups.role_retrieve_response": "RoleRetrieveResponse",
        "admin.organization.groups.user_create_response": "UserCreateResponse",
        "admin.organization.groups.user_delete_response": "UserDeleteResponse=GroupsUserDeleteResponse",
        "admin.organization.groups.user_retrieve_response": "UserRetrieveResponse",
        "admin.organization.organization_user": (
            "OrganizationUser ProjectsData=OrganizationUser.ProjectsData Projects=OrganizationUser.Projects "
            "User=OrganizationUser.User"
        ),
        "admin.organization.user_delete_response": "UserDeleteResponse",
        "admin.organization.users.role_create_response": "RoleCreateResponse=UsersRoleCreateResponse",
    },
)
