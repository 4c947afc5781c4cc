# Rendered from definitions/admin_members.yaml; edit that and run `hatch run generate`.
"""Operations of the `admin_members` area of the API."""

from __future__ import annotations

from openai_core.operations import ADMIN, Operation, types_of

admin_members = types_of("openai_rest.types.admin_members")

GROUPS_CREATE = Operation("post", "/organization/groups", admin_members.Group, security=ADMIN)
GROUPS_RETRIEVE = Operation("get", "/organization/groups/{group_id}", admin_members.Group, security=ADMIN)
GROUPS_UPDATE = Operation("post", "/organization/groups/{group_id}", admin_members.GroupUpdateResponse, security=ADMIN)
GROUPS_LIST = Operation("get", "/organization/groups", admin_members.Group, page="NextCursorPage", security=ADMIN)
GROUPS_DELETE = Operation(
    "delete", "/organization/groups/{group_id}", admin_members.GroupDeleteResponse, security=ADMIN
)
GROUPS_ROLES_CREATE = Operation(
    "post", "/organization/groups/{group_id}/roles", admin_members.RoleCreateResponse, security=ADMIN
)
GROUPS_ROLES_RETRIEVE = Operation(
    "get", "/organization/groups/{group_id}/roles/{role_id}", admin_members.RoleRetrieveResponse, security=ADMIN
)
GROUPS_ROLES_LIST = Operation(
    "get",
    "/organization/groups/{group_id}/roles",
    admin_members.RoleListResponse,
    page="NextCursorPage",
    security=ADMIN,
)
GROUPS_ROLES_DELETE = Operation(
    "delete", "/organization/groups/{group_id}/roles/{role_id}", admin_members.RoleDeleteResponse, security=ADMIN
)
GROUPS_USERS_CREATE = Operation(
    "post", "/organization/groups/{group_id}/users", admin_members.UserCreateResponse, security=ADMIN
)
GROUPS_USERS_RETRIEVE = Operation(
    "get", "/organization/groups/{group_id}/users/{user_id}", admin_members.UserRetrieveResponse, security=ADMIN
)
GROUPS_USERS_LIST = Operation(
    "get",
    "/organization/groups/{group_id}/users",
    admin_members.OrganizationGroupUser,
    page="NextCursorPage",
    security=ADMIN,
)
GROUPS_USERS_DELETE = Operation(
    "delete", "/organization/groups/{group_id}/users/{user_id}", admin_members.GroupsUserDeleteResponse, security=ADMIN
)
USERS_RETRIEVE = Operation("get", "/organization/users/{user_id}", admin_members.OrganizationUser, security=ADMIN)
USERS_UPDATE = Operation("post", "/organization/users/{user_id}", admin_members.OrganizationUser, security=ADMIN)
USERS_LIST = Operation(
    "get", "/organization/users", admin_members.OrganizationUser, page="ConversationCursorPage", security=ADMIN
)
USERS_DELETE = Operation("delete", "/organization/users/{user_id}", admin_members.UserDeleteResponse, security=ADMIN)
USERS_ROLES_CREATE = Operation(
    "post", "/organization/users/{user_id}/roles", admin_members.UsersRoleCreateResponse, security=ADMIN
)
USERS_ROLES_RETRIEVE = Operation(
    "get", "/organization/users/{user_id}/roles/{role_id}", admin_members.RoleRetrieveResponse, security=ADMIN
)
USERS_ROLES_LIST = Operation(
    "get", "/organization/users/{user_id}/roles", admin_members.RoleListResponse, page="NextCursorPage", security=ADMIN
)
USERS_ROLES_DELETE = Operation(
    "delete", "/organization/users/{user_id}/roles/{role_id}", admin_members.RoleDeleteResponse, security=ADMIN
)
