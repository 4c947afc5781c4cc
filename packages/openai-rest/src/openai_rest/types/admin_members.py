# Rendered from definitions/admin_members.yaml; edit that and run `hatch run generate`.
"""Models of the `admin_members` area of the API."""

from typing import Dict, List, Optional

from typing_extensions import Literal

from openai_core.models import BaseModel

from .admin import Role


class Group(BaseModel):
    id: str
    created_at: int
    group_type: Literal["group", "tenant_group"]
    is_scim_managed: bool
    name: str


class GroupDeleteResponse(BaseModel):
    id: str
    deleted: bool
    object: Literal["group.deleted"]


class GroupUpdateResponse(BaseModel):
    id: str
    created_at: int
    is_scim_managed: bool
    name: str


class OrganizationGroupUser(BaseModel):
    id: str
    email: Optional[str] = None
    name: str


class RoleCreateResponse(BaseModel):
    class Group(BaseModel):
        id: str
        created_at: int
        name: str
        object: Literal["group"]
        scim_managed: bool

    group: Group
    object: Literal["group.role"]
    role: Role


class RoleDeleteResponse(BaseModel):
    deleted: bool
    object: str


class AssignmentSource(BaseModel):
    principal_id: str
    principal_type: str


class RoleListResponse(BaseModel):
    id: str
    assignment_sources: Optional[List[AssignmentSource]] = None
    created_at: Optional[int] = None
    created_by: Optional[str] = None
    created_by_user_obj: Optional[Dict[str, object]] = None
    description: Optional[str] = None
    metadata: Optional[Dict[str, object]] = None
    name: str
    permissions: List[str]
    predefined_role: bool
    resource_type: str
    updated_at: Optional[int] = None


class RoleRetrieveResponse(BaseModel):
    id: str
    assignment_sources: Optional[List[AssignmentSource]] = None
    created_at: Optional[int] = None
    created_by: Optional[str] = None
    created_by_user_obj: Optional[Dict[str, object]] = None
    description: Optional[str] = None
    metadata: Optional[Dict[str, object]] = None
    name: str
    permissions: List[str]
    predefined_role: bool
    resource_type: str
    updated_at: Optional[int] = None


class UserCreateResponse(BaseModel):
    group_id: str
    object: Literal["group.user"]
    user_id: str


class GroupsUserDeleteResponse(BaseModel):
    deleted: bool
    object: Literal["group.user.deleted"]


GroupsUserDeleteResponse.__name__ = "UserDeleteResponse"


class UserRetrieveResponse(BaseModel):
    id: str
    email: Optional[str] = None
    is_service_account: Optional[bool] = None
    name: str
    picture: Optional[str] = None
    user_type: Literal["user", "tenant_user"]


class OrganizationUser(BaseModel):
    class ProjectsData(BaseModel):
        id: Optional[str] = None
        name: Optional[str] = None
        role: Optional[str] = None

    class Projects(BaseModel):
        data: "List[OrganizationUser.ProjectsData]"
        object: Literal["list"]

    class User(BaseModel):
        id: str
        object: Literal["user"]
        banned: Optional[bool] = None
        banned_at: Optional[int] = None
        email: Optional[str] = None
        enabled: Optional[bool] = None
        name: Optional[str] = None
        picture: Optional[str] = None

    id: str
    added_at: int
    object: Literal["organization.user"]
    api_key_last_used_at: Optional[int] = None
    created: Optional[int] = None
    developer_persona: Optional[str] = None
    email: Optional[str] = None
    is_default: Optional[bool] = None
    is_scale_tier_authorized_purchaser: Optional[bool] = None
    is_scim_managed: Optional[bool] = None
    is_service_account: Optional[bool] = None
    name: Optional[str] = None
    projects: Optional[Projects] = None
    role: Optional[str] = None
    technical_level: Optional[str] = None
    user: Optional[User] = None


class UserDeleteResponse(BaseModel):
    id: str
    deleted: bool
    object: Literal["organization.user.deleted"]


class UsersRoleCreateResponse(BaseModel):
    object: Literal["user.role"]
    role: Role
    user: OrganizationUser


UsersRoleCreateResponse.__name__ = "RoleCreateResponse"
