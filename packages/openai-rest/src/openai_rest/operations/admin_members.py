# Rendered from definitions/admin_members.yaml; edit that and run `hatch run generate`.
"""Operations of the `admin_members` area of the API."""

from __future__ import annotations

from openai_core.operations import ADMIN, Operation

from ..types.admin_members import (
    Group,
    GroupDeleteResponse,
    GroupsUserDeleteResponse,
    GroupUpdateResponse,
    OrganizationGroupUser,
    OrganizationUser,
    RoleCreateResponse,
    RoleDeleteResponse,
    RoleListResponse,
    RoleRetrieveResponse,
    UserCreateResponse,
    UserDeleteResponse,
    UserRetrieveResponse,
    UsersRoleCreateResponse,
)

GROUPS_CREATE = Operation("post", "/organization/groups", Group, security=ADMIN)
GROUPS_RETRIEVE = Operation("get", "/organization/groups/{group_id}", Group, security=ADMIN)
GROUPS_UPDATE = Operation("post", "/organization/groups/{group_id}", GroupUpdateResponse, security=ADMIN)
GROUPS_LIST = Operation("get", "/organization/groups", Group, page="NextCursorPage", security=ADMIN)
GROUPS_DELETE = Operation("delete", "/organization/groups/{group_id}", GroupDeleteResponse, security=ADMIN)
GROUPS_ROLES_CREATE = Operation("post", "/organization/groups/{group_id}/roles", RoleCreateResponse, security=ADMIN)
GROUPS_ROLES_RETRIEVE = Operation(
    "get", "/organization/groups/{group_id}/roles/{role_id}", RoleRetrieveResponse, security=ADMIN
)
GROUPS_ROLES_LIST = Operation(
    "get", "/organization/groups/{group_id}/roles", RoleListResponse, page="NextCursorPage", security=ADMIN
)
GROUPS_ROLES_DELETE = Operation(
    "delete", "/organization/groups/{group_id}/roles/{role_id}", RoleDeleteResponse, security=ADMIN
)
GROUPS_USERS_CREATE = Operation("post", "/organization/groups/{group_id}/users", UserCreateResponse, security=ADMIN)
GROUPS_USERS_RETRIEVE = Operation(
    "get", "/organization/groups/{group_id}/users/{user_id}", UserRetrieveResponse, security=ADMIN
)
GROUPS_USERS_LIST = Operation(
    "get", "/organization/groups/{group_id}/users", OrganizationGroupUser, page="NextCursorPage", security=ADMIN
)
GROUPS_USERS_DELETE = Operation(
    "delete", "/organization/groups/{group_id}/users/{user_id}", GroupsUserDeleteResponse, security=ADMIN
)
USERS_RETRIEVE = Operation("get", "/organization/users/{user_id}", OrganizationUser, security=ADMIN)
USERS_UPDATE = Operation("post", "/organization/users/{user_id}", OrganizationUser, security=ADMIN)
USERS_LIST = Operation("get", "/organization/users", OrganizationUser, page="ConversationCursorPage", security=ADMIN)
USERS_DELETE = Operation("delete", "/organization/users/{user_id}", UserDeleteResponse, security=ADMIN)
USERS_ROLES_CREATE = Operation("post", "/organization/users/{user_id}/roles", UsersRoleCreateResponse, security=ADMIN)
USERS_ROLES_RETRIEVE = Operation(
    "get", "/organization/users/{user_id}/roles/{role_id}", RoleRetrieveResponse, security=ADMIN
)
USERS_ROLES_LIST = Operation(
    "get", "/organization/users/{user_id}/roles", RoleListResponse, page="NextCursorPage", security=ADMIN
)
USERS_ROLES_DELETE = Operation(
    "delete", "/organization/users/{user_id}/roles/{role_id}", RoleDeleteResponse, security=ADMIN
)
