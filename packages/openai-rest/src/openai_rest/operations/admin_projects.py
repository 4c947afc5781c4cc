# Rendered from definitions/admin_projects.yaml; edit that and run `hatch run generate`.
"""Operations of the `admin_projects` area of the API."""

from __future__ import annotations

from openai_core.operations import ADMIN, Operation, types_of

admin = types_of("openai_rest.types.admin")
admin_projects = types_of("openai_rest.types.admin_projects")

CREATE = Operation("post", "/organization/projects", admin_projects.Project, security=ADMIN)
RETRIEVE = Operation("get", "/organization/projects/{project_id}", admin_projects.Project, security=ADMIN)
UPDATE = Operation("post", "/organization/projects/{project_id}", admin_projects.Project, security=ADMIN)
LIST = Operation("get", "/organization/projects", admin_projects.Project, page="ConversationCursorPage", security=ADMIN)
ARCHIVE = Operation("post", "/organization/projects/{project_id}/archive", admin_projects.Project, security=ADMIN)
API_KEYS_RETRIEVE = Operation(
    "get", "/organization/projects/{project_id}/api_keys/{api_key_id}", admin_projects.ProjectAPIKey, security=ADMIN
)
API_KEYS_UPDATE = Operation(
    "post", "/organization/projects/{project_id}/api_keys/{api_key_id}", admin_projects.ProjectAPIKey, security=ADMIN
)
API_KEYS_LIST = Operation(
    "get",
    "/organization/projects/{project_id}/api_keys",
    admin_projects.ProjectAPIKey,
    page="ConversationCursorPage",
    security=ADMIN,
)
API_KEYS_DELETE = Operation(
    "delete",
    "/organization/projects/{project_id}/api_keys/{api_key_id}",
    admin_projects.APIKeyDeleteResponse,
    security=ADMIN,
)
CERTIFICATES_LIST = Operation(
    "get",
    "/organization/projects/{project_id}/certificates",
    admin_projects.CertificateListResponse,
    page="ConversationCursorPage",
    security=ADMIN,
)
CERTIFICATES_ACTIVATE = Operation(
    "post",
    "/organization/projects/{project_id}/certificates/activate",
    admin_projects.CertificateActivateResponse,
    page="Page",
    security=ADMIN,
)
CERTIFICATES_DEACTIVATE = Operation(
    "post",
    "/organization/projects/{project_id}/certificates/deactivate",
    admin_projects.CertificateDeactivateResponse,
    page="Page",
    security=ADMIN,
)
DATA_RETENTION_RETRIEVE = Operation(
    "get", "/organization/projects/{project_id}/data_retention", admin_projects.ProjectDataRetention, security=ADMIN
)
DATA_RETENTION_UPDATE = Operation(
    "post", "/organization/projects/{project_id}/data_retention", admin_projects.ProjectDataRetention, security=ADMIN
)
GROUPS_CREATE = Operation(
    "post", "/organization/projects/{project_id}/groups", admin_projects.ProjectGroup, security=ADMIN
)
GROUPS_RETRIEVE = Operation(
    "get", "/organization/projects/{project_id}/groups/{group_id}", admin_projects.ProjectGroup, security=ADMIN
)
GROUPS_LIST = Operation(
    "get",
    "/organization/projects/{project_id}/groups",
    admin_projects.ProjectGroup,
    page="NextCursorPage",
    security=ADMIN,
)
GROUPS_DELETE = Operation(
    "delete",
    "/organization/projects/{project_id}/groups/{group_id}",
    admin_projects.GroupDeleteResponse,
    security=ADMIN,
)
GROUPS_ROLES_CREATE = Operation(
    "post", "/projects/{project_id}/groups/{group_id}/roles", admin_projects.RoleCreateResponse, security=ADMIN
)
GROUPS_ROLES_RETRIEVE = Operation(
    "get",
    "/projects/{project_id}/groups/{group_id}/roles/{role_id}",
    admin_projects.RoleRetrieveResponse,
    security=ADMIN,
)
GROUPS_ROLES_LIST = Operation(
    "get",
    "/projects/{project_id}/groups/{group_id}/roles",
    admin_projects.RoleListResponse,
    page="NextCursorPage",
    security=ADMIN,
)
GROUPS_ROLES_DELETE = Operation(
    "delete",
    "/projects/{project_id}/groups/{group_id}/roles/{role_id}",
    admin_projects.GroupsRoleDeleteResponse,
    security=ADMIN,
)
HOSTED_TOOL_PERMISSIONS_RETRIEVE = Operation(
    "get",
    "/organization/projects/{project_id}/hosted_tool_permissions",
    admin_projects.ProjectHostedToolPermissions,
    security=ADMIN,
)
HOSTED_TOOL_PERMISSIONS_UPDATE = Operation(
    "post",
    "/organization/projects/{project_id}/hosted_tool_permissions",
    admin_projects.ProjectHostedToolPermissions,
    security=ADMIN,
)
MODEL_PERMISSIONS_RETRIEVE = Operation(
    "get",
    "/organization/projects/{project_id}/model_permissions",
    admin_projects.ProjectModelPermissions,
    security=ADMIN,
)
MODEL_PERMISSIONS_UPDATE = Operation(
    "post",
    "/organization/projects/{project_id}/model_permissions",
    admin_projects.ProjectModelPermissions,
    security=ADMIN,
)
MODEL_PERMISSIONS_DELETE = Operation(
    "delete",
    "/organization/projects/{project_id}/model_permissions",
    admin_projects.ProjectModelPermissionsDeleted,
    security=ADMIN,
)
RATE_LIMITS_LIST_RATE_LIMITS = Operation(
    "get",
    "/organization/projects/{project_id}/rate_limits",
    admin_projects.ProjectRateLimit,
    page="ConversationCursorPage",
    security=ADMIN,
)
RATE_LIMITS_UPDATE_RATE_LIMIT = Operation(
    "post",
    "/organization/projects/{project_id}/rate_limits/{rate_limit_id}",
    admin_projects.ProjectRateLimit,
    security=ADMIN,
)
ROLES_CREATE = Operation("post", "/projects/{project_id}/roles", admin.Role, security=ADMIN)
ROLES_RETRIEVE = Operation("get", "/projects/{project_id}/roles/{role_id}", admin.Role, security=ADMIN)
ROLES_UPDATE = Operation("post", "/projects/{project_id}/roles/{role_id}", admin.Role, security=ADMIN)
ROLES_LIST = Operation("get", "/projects/{project_id}/roles", admin.Role, page="NextCursorPage", security=ADMIN)
ROLES_DELETE = Operation(
    "delete", "/projects/{project_id}/roles/{role_id}", admin_projects.RoleDeleteResponse, security=ADMIN
)
SERVICE_ACCOUNTS_CREATE = Operation(
    "post",
    "/organization/projects/{project_id}/service_accounts",
    admin_projects.ServiceAccountCreateResponse,
    security=ADMIN,
)
SERVICE_ACCOUNTS_RETRIEVE = Operation(
    "get",
    "/organization/projects/{project_id}/service_accounts/{service_account_id}",
    admin_projects.ProjectServiceAccount,
    security=ADMIN,
)
SERVICE_ACCOUNTS_UPDATE = Operation(
    "post",
    "/organization/projects/{project_id}/service_accounts/{service_account_id}",
    admin_projects.ProjectServiceAccount,
    security=ADMIN,
)
SERVICE_ACCOUNTS_LIST = Operation(
    "get",
    "/organization/projects/{project_id}/service_accounts",
    admin_projects.ProjectServiceAccount,
    page="ConversationCursorPage",
    security=ADMIN,
)
SERVICE_ACCOUNTS_DELETE = Operation(
    "delete",
    "/organization/projects/{project_id}/service_accounts/{service_account_id}",
    admin_projects.ServiceAccountDeleteResponse,
    security=ADMIN,
)
SERVICE_ACCOUNTS_API_KEYS_CREATE = Operation(
    "post",
    "/organization/projects/{project_id}/service_accounts/{service_account_id}/api_keys",
    admin_projects.APIKeyCreateResponse,
    security=ADMIN,
)
SERVICE_TIER_SETTINGS_RETRIEVE = Operation(
    "get",
    "/organization/projects/{project_id}/service_tier_settings",
    admin_projects.ProjectServiceTierSettings,
    security=ADMIN,
)
SERVICE_TIER_SETTINGS_UPDATE = Operation(
    "post",
    "/organization/projects/{project_id}/service_tier_settings",
    admin_projects.ProjectServiceTierSettings,
    security=ADMIN,
)
SPEND_ALERTS_CREATE = Operation(
    "post", "/organization/projects/{project_id}/spend_alerts", admin_projects.ProjectSpendAlert, security=ADMIN
)
SPEND_ALERTS_RETRIEVE = Operation(
    "get",
    "/organization/projects/{project_id}/spend_alerts/{alert_id}",
    admin_projects.ProjectSpendAlert,
    security=ADMIN,
)
SPEND_ALERTS_UPDATE = Operation(
    "post",
    "/organization/projects/{project_id}/spend_alerts/{alert_id}",
    admin_projects.ProjectSpendAlert,
    security=ADMIN,
)
SPEND_ALERTS_LIST = Operation(
    "get",
    "/organization/projects/{project_id}/spend_alerts",
    admin_projects.ProjectSpendAlert,
    page="ConversationCursorPage",
    security=ADMIN,
)
SPEND_ALERTS_DELETE = Operation(
    "delete",
    "/organization/projects/{project_id}/spend_alerts/{alert_id}",
    admin_projects.ProjectSpendAlertDeleted,
    security=ADMIN,
)
SPEND_LIMIT_RETRIEVE = Operation(
    "get", "/organization/projects/{project_id}/spend_limit", admin_projects.ProjectSpendLimit, security=ADMIN
)
SPEND_LIMIT_UPDATE = Operation(
    "post", "/organization/projects/{project_id}/spend_limit", admin_projects.ProjectSpendLimit, security=ADMIN
)
SPEND_LIMIT_DELETE = Operation(
    "delete", "/organization/projects/{project_id}/spend_limit", admin_projects.ProjectSpendLimitDeleted, security=ADMIN
)
USERS_CREATE = Operation(
    "post", "/organization/projects/{project_id}/users", admin_projects.ProjectUser, security=ADMIN
)
USERS_RETRIEVE = Operation(
    "get", "/organization/projects/{project_id}/users/{user_id}", admin_projects.ProjectUser, security=ADMIN
)
USERS_UPDATE = Operation(
    "post", "/organization/projects/{project_id}/users/{user_id}", admin_projects.ProjectUser, security=ADMIN
)
USERS_LIST = Operation(
    "get",
    "/organization/projects/{project_id}/users",
    admin_projects.ProjectUser,
    page="ConversationCursorPage",
    security=ADMIN,
)
USERS_DELETE = Operation(
    "delete", "/organization/projects/{project_id}/users/{user_id}", admin_projects.UserDeleteResponse, security=ADMIN
)
USERS_ROLES_CREATE = Operation(
    "post", "/projects/{project_id}/users/{user_id}/roles", admin_projects.UsersRoleCreateResponse, security=ADMIN
)
USERS_ROLES_RETRIEVE = Operation(
    "get", "/projects/{project_id}/users/{user_id}/roles/{role_id}", admin_projects.RoleRetrieveResponse, security=ADMIN
)
USERS_ROLES_LIST = Operation(
    "get",
    "/projects/{project_id}/users/{user_id}/roles",
    admin_projects.RoleListResponse,
    page="NextCursorPage",
    security=ADMIN,
)
USERS_ROLES_DELETE = Operation(
    "delete",
    "/projects/{project_id}/users/{user_id}/roles/{role_id}",
    admin_projects.GroupsRoleDeleteResponse,
    security=ADMIN,
)
