# Rendered from definitions/admin_projects.yaml; edit that and run `hatch run generate`.
"""Operations of the `admin_projects` area of the API."""

from __future__ import annotations

from openai_core.operations import ADMIN, Operation

from ..types.admin import Role
from ..types.admin_projects import (
    APIKeyCreateResponse,
    APIKeyDeleteResponse,
    CertificateActivateResponse,
    CertificateDeactivateResponse,
    CertificateListResponse,
    GroupDeleteResponse,
    GroupsRoleDeleteResponse,
    Project,
    ProjectAPIKey,
    ProjectDataRetention,
    ProjectGroup,
    ProjectHostedToolPermissions,
    ProjectModelPermissions,
    ProjectModelPermissionsDeleted,
    ProjectRateLimit,
    ProjectServiceAccount,
    ProjectServiceTierSettings,
    ProjectSpendAlert,
    ProjectSpendAlertDeleted,
    ProjectSpendLimit,
    ProjectSpendLimitDeleted,
    ProjectUser,
    RoleCreateResponse,
    RoleDeleteResponse,
    RoleListResponse,
    RoleRetrieveResponse,
    ServiceAccountCreateResponse,
    ServiceAccountDeleteResponse,
    UserDeleteResponse,
    UsersRoleCreateResponse,
)

CREATE = Operation("post", "/organization/projects", Project, security=ADMIN)
RETRIEVE = Operation("get", "/organization/projects/{project_id}", Project, security=ADMIN)
UPDATE = Operation("post", "/organization/projects/{project_id}", Project, security=ADMIN)
LIST = Operation("get", "/organization/projects", Project, page="ConversationCursorPage", security=ADMIN)
ARCHIVE = Operation("post", "/organization/projects/{project_id}/archive", Project, security=ADMIN)
API_KEYS_RETRIEVE = Operation(
    "get", "/organization/projects/{project_id}/api_keys/{api_key_id}", ProjectAPIKey, security=ADMIN
)
API_KEYS_UPDATE = Operation(
    "post", "/organization/projects/{project_id}/api_keys/{api_key_id}", ProjectAPIKey, security=ADMIN
)
API_KEYS_LIST = Operation(
    "get", "/organization/projects/{project_id}/api_keys", ProjectAPIKey, page="ConversationCursorPage", security=ADMIN
)
API_KEYS_DELETE = Operation(
    "delete", "/organization/projects/{project_id}/api_keys/{api_key_id}", APIKeyDeleteResponse, security=ADMIN
)
CERTIFICATES_LIST = Operation(
    "get",
    "/organization/projects/{project_id}/certificates",
    CertificateListResponse,
    page="ConversationCursorPage",
    security=ADMIN,
)
CERTIFICATES_ACTIVATE = Operation(
    "post",
    "/organization/projects/{project_id}/certificates/activate",
    CertificateActivateResponse,
    page="Page",
    security=ADMIN,
)
CERTIFICATES_DEACTIVATE = Operation(
    "post",
    "/organization/projects/{project_id}/certificates/deactivate",
    CertificateDeactivateResponse,
    page="Page",
    security=ADMIN,
)
DATA_RETENTION_RETRIEVE = Operation(
    "get", "/organization/projects/{project_id}/data_retention", ProjectDataRetention, security=ADMIN
)
DATA_RETENTION_UPDATE = Operation(
    "post", "/organization/projects/{project_id}/data_retention", ProjectDataRetention, security=ADMIN
)
GROUPS_CREATE = Operation("post", "/organization/projects/{project_id}/groups", ProjectGroup, security=ADMIN)
GROUPS_RETRIEVE = Operation(
    "get", "/organization/projects/{project_id}/groups/{group_id}", ProjectGroup, security=ADMIN
)
GROUPS_LIST = Operation(
    "get", "/organization/projects/{project_id}/groups", ProjectGroup, page="NextCursorPage", security=ADMIN
)
GROUPS_DELETE = Operation(
    "delete", "/organization/projects/{project_id}/groups/{group_id}", GroupDeleteResponse, security=ADMIN
)
GROUPS_ROLES_CREATE = Operation(
    "post", "/projects/{project_id}/groups/{group_id}/roles", RoleCreateResponse, security=ADMIN
)
GROUPS_ROLES_RETRIEVE = Operation(
    "get", "/projects/{project_id}/groups/{group_id}/roles/{role_id}", RoleRetrieveResponse, security=ADMIN
)
GROUPS_ROLES_LIST = Operation(
    "get", "/projects/{project_id}/groups/{group_id}/roles", RoleListResponse, page="NextCursorPage", security=ADMIN
)
GROUPS_ROLES_DELETE = Operation(
    "delete", "/projects/{project_id}/groups/{group_id}/roles/{role_id}", GroupsRoleDeleteResponse, security=ADMIN
)
HOSTED_TOOL_PERMISSIONS_RETRIEVE = Operation(
    "get", "/organization/projects/{project_id}/hosted_tool_permissions", ProjectHostedToolPermissions, security=ADMIN
)
HOSTED_TOOL_PERMISSIONS_UPDATE = Operation(
    "post", "/organization/projects/{project_id}/hosted_tool_permissions", ProjectHostedToolPermissions, security=ADMIN
)
MODEL_PERMISSIONS_RETRIEVE = Operation(
    "get", "/organization/projects/{project_id}/model_permissions", ProjectModelPermissions, security=ADMIN
)
MODEL_PERMISSIONS_UPDATE = Operation(
    "post", "/organization/projects/{project_id}/model_permissions", ProjectModelPermissions, security=ADMIN
)
MODEL_PERMISSIONS_DELETE = Operation(
    "delete", "/organization/projects/{project_id}/model_permissions", ProjectModelPermissionsDeleted, security=ADMIN
)
RATE_LIMITS_LIST_RATE_LIMITS = Operation(
    "get",
    "/organization/projects/{project_id}/rate_limits",
    ProjectRateLimit,
    page="ConversationCursorPage",
    security=ADMIN,
)
RATE_LIMITS_UPDATE_RATE_LIMIT = Operation(
    "post", "/organization/projects/{project_id}/rate_limits/{rate_limit_id}", ProjectRateLimit, security=ADMIN
)
ROLES_CREATE = Operation("post", "/projects/{project_id}/roles", Role, security=ADMIN)
ROLES_RETRIEVE = Operation("get", "/projects/{project_id}/roles/{role_id}", Role, security=ADMIN)
ROLES_UPDATE = Operation("post", "/projects/{project_id}/roles/{role_id}", Role, security=ADMIN)
ROLES_LIST = Operation("get", "/projects/{project_id}/roles", Role, page="NextCursorPage", security=ADMIN)
ROLES_DELETE = Operation("delete", "/projects/{project_id}/roles/{role_id}", RoleDeleteResponse, security=ADMIN)
SERVICE_ACCOUNTS_CREATE = Operation(
    "post", "/organization/projects/{project_id}/service_accounts", ServiceAccountCreateResponse, security=ADMIN
)
SERVICE_ACCOUNTS_RETRIEVE = Operation(
    "get",
    "/organization/projects/{project_id}/service_accounts/{service_account_id}",
    ProjectServiceAccount,
    security=ADMIN,
)
SERVICE_ACCOUNTS_UPDATE = Operation(
    "post",
    "/organization/projects/{project_id}/service_accounts/{service_account_id}",
    ProjectServiceAccount,
    security=ADMIN,
)
SERVICE_ACCOUNTS_LIST = Operation(
    "get",
    "/organization/projects/{project_id}/service_accounts",
    ProjectServiceAccount,
    page="ConversationCursorPage",
    security=ADMIN,
)
SERVICE_ACCOUNTS_DELETE = Operation(
    "delete",
    "/organization/projects/{project_id}/service_accounts/{service_account_id}",
    ServiceAccountDeleteResponse,
    security=ADMIN,
)
SERVICE_ACCOUNTS_API_KEYS_CREATE = Operation(
    "post",
    "/organization/projects/{project_id}/service_accounts/{service_account_id}/api_keys",
    APIKeyCreateResponse,
    security=ADMIN,
)
SERVICE_TIER_SETTINGS_RETRIEVE = Operation(
    "get", "/organization/projects/{project_id}/service_tier_settings", ProjectServiceTierSettings, security=ADMIN
)
SERVICE_TIER_SETTINGS_UPDATE = Operation(
    "post", "/organization/projects/{project_id}/service_tier_settings", ProjectServiceTierSettings, security=ADMIN
)
SPEND_ALERTS_CREATE = Operation(
    "post", "/organization/projects/{project_id}/spend_alerts", ProjectSpendAlert, security=ADMIN
)
SPEND_ALERTS_RETRIEVE = Operation(
    "get", "/organization/projects/{project_id}/spend_alerts/{alert_id}", ProjectSpendAlert, security=ADMIN
)
SPEND_ALERTS_UPDATE = Operation(
    "post", "/organization/projects/{project_id}/spend_alerts/{alert_id}", ProjectSpendAlert, security=ADMIN
)
SPEND_ALERTS_LIST = Operation(
    "get",
    "/organization/projects/{project_id}/spend_alerts",
    ProjectSpendAlert,
    page="ConversationCursorPage",
    security=ADMIN,
)
SPEND_ALERTS_DELETE = Operation(
    "delete", "/organization/projects/{project_id}/spend_alerts/{alert_id}", ProjectSpendAlertDeleted, security=ADMIN
)
SPEND_LIMIT_RETRIEVE = Operation(
    "get", "/organization/projects/{project_id}/spend_limit", ProjectSpendLimit, security=ADMIN
)
SPEND_LIMIT_UPDATE = Operation(
    "post", "/organization/projects/{project_id}/spend_limit", ProjectSpendLimit, security=ADMIN
)
SPEND_LIMIT_DELETE = Operation(
    "delete", "/organization/projects/{project_id}/spend_limit", ProjectSpendLimitDeleted, security=ADMIN
)
USERS_CREATE = Operation("post", "/organization/projects/{project_id}/users", ProjectUser, security=ADMIN)
USERS_RETRIEVE = Operation("get", "/organization/projects/{project_id}/users/{user_id}", ProjectUser, security=ADMIN)
USERS_UPDATE = Operation("post", "/organization/projects/{project_id}/users/{user_id}", ProjectUser, security=ADMIN)
USERS_LIST = Operation(
    "get", "/organization/projects/{project_id}/users", ProjectUser, page="ConversationCursorPage", security=ADMIN
)
USERS_DELETE = Operation(
    "delete", "/organization/projects/{project_id}/users/{user_id}", UserDeleteResponse, security=ADMIN
)
USERS_ROLES_CREATE = Operation(
    "post", "/projects/{project_id}/users/{user_id}/roles", UsersRoleCreateResponse, security=ADMIN
)
USERS_ROLES_RETRIEVE = Operation(
    "get", "/projects/{project_id}/users/{user_id}/roles/{role_id}", RoleRetrieveResponse, security=ADMIN
)
USERS_ROLES_LIST = Operation(
    "get", "/projects/{project_id}/users/{user_id}/roles", RoleListResponse, page="NextCursorPage", security=ADMIN
)
USERS_ROLES_DELETE = Operation(
    "delete", "/projects/{project_id}/users/{user_id}/roles/{role_id}", GroupsRoleDeleteResponse, security=ADMIN
)
