# Rendered from definitions/admin.yaml; edit that and run `hatch run generate`.
"""Operations of the `admin` area of the API."""

from __future__ import annotations

from openai_core.operations import ADMIN, Operation

from ..types.admin import (
    AdminAPIKey,
    AdminAPIKeyCreateResponse,
    AdminAPIKeyDeleteResponse,
    Certificate,
    CertificateActivateResponse,
    CertificateDeactivateResponse,
    CertificateDeleteResponse,
    CertificateListResponse,
    Invite,
    InviteDeleteResponse,
    OrganizationDataRetention,
    OrganizationSpendAlert,
    OrganizationSpendAlertDeleted,
    OrganizationSpendLimit,
    OrganizationSpendLimitDeleted,
    Role,
    RoleDeleteResponse,
)

ORGANIZATION_ADMIN_API_KEYS_CREATE = Operation(
    "post", "/organization/admin_api_keys", AdminAPIKeyCreateResponse, security=ADMIN
)
ORGANIZATION_ADMIN_API_KEYS_RETRIEVE = Operation(
    "get", "/organization/admin_api_keys/{key_id}", AdminAPIKey, security=ADMIN
)
ORGANIZATION_ADMIN_API_KEYS_LIST = Operation(
    "get", "/organization/admin_api_keys", AdminAPIKey, page="CursorPage", security=ADMIN
)
ORGANIZATION_ADMIN_API_KEYS_DELETE = Operation(
    "delete", "/organization/admin_api_keys/{key_id}", AdminAPIKeyDeleteResponse, security=ADMIN
)
ORGANIZATION_CERTIFICATES_CREATE = Operation("post", "/organization/certificates", Certificate, security=ADMIN)
ORGANIZATION_CERTIFICATES_RETRIEVE = Operation(
    "get", "/organization/certificates/{certificate_id}", Certificate, security=ADMIN
)
ORGANIZATION_CERTIFICATES_UPDATE = Operation(
    "post", "/organization/certificates/{certificate_id}", Certificate, security=ADMIN
)
ORGANIZATION_CERTIFICATES_LIST = Operation(
    "get", "/organization/certificates", CertificateListResponse, page="ConversationCursorPage", security=ADMIN
)
ORGANIZATION_CERTIFICATES_DELETE = Operation(
    "delete", "/organization/certificates/{certificate_id}", CertificateDeleteResponse, security=ADMIN
)
ORGANIZATION_CERTIFICATES_ACTIVATE = Operation(
    "post", "/organization/certificates/activate", CertificateActivateResponse, page="Page", security=ADMIN
)
ORGANIZATION_CERTIFICATES_DEACTIVATE = Operation(
    "post", "/organization/certificates/deactivate", CertificateDeactivateResponse, page="Page", security=ADMIN
)
ORGANIZATION_DATA_RETENTION_RETRIEVE = Operation(
    "get", "/organization/data_retention", OrganizationDataRetention, security=ADMIN
)
ORGANIZATION_DATA_RETENTION_UPDATE = Operation(
    "post", "/organization/data_retention", OrganizationDataRetention, security=ADMIN
)
ORGANIZATION_INVITES_CREATE = Operation("post", "/organization/invites", Invite, security=ADMIN)
ORGANIZATION_INVITES_RETRIEVE = Operation("get", "/organization/invites/{invite_id}", Invite, security=ADMIN)
ORGANIZATION_INVITES_LIST = Operation(
    "get", "/organization/invites", Invite, page="ConversationCursorPage", security=ADMIN
)
ORGANIZATION_INVITES_DELETE = Operation(
    "delete", "/organization/invites/{invite_id}", InviteDeleteResponse, security=ADMIN
)
ORGANIZATION_ROLES_CREATE = Operation("post", "/organization/roles", Role, security=ADMIN)
ORGANIZATION_ROLES_RETRIEVE = Operation("get", "/organization/roles/{role_id}", Role, security=ADMIN)
ORGANIZATION_ROLES_UPDATE = Operation("post", "/organization/roles/{role_id}", Role, security=ADMIN)
ORGANIZATION_ROLES_LIST = Operation("get", "/organization/roles", Role, page="NextCursorPage", security=ADMIN)
ORGANIZATION_ROLES_DELETE = Operation("delete", "/organization/roles/{role_id}", RoleDeleteResponse, security=ADMIN)
ORGANIZATION_SPEND_ALERTS_CREATE = Operation(
    "post", "/organization/spend_alerts", OrganizationSpendAlert, security=ADMIN
)
ORGANIZATION_SPEND_ALERTS_RETRIEVE = Operation(
    "get", "/organization/spend_alerts/{alert_id}", OrganizationSpendAlert, security=ADMIN
)
ORGANIZATION_SPEND_ALERTS_UPDATE = Operation(
    "post", "/organization/spend_alerts/{alert_id}", OrganizationSpendAlert, security=ADMIN
)
ORGANIZATION_SPEND_ALERTS_LIST = Operation(
    "get", "/organization/spend_alerts", OrganizationSpendAlert, page="ConversationCursorPage", security=ADMIN
)
ORGANIZATION_SPEND_ALERTS_DELETE = Operation(
    "delete", "/organization/spend_alerts/{alert_id}", OrganizationSpendAlertDeleted, security=ADMIN
)
ORGANIZATION_SPEND_LIMIT_RETRIEVE = Operation(
    "get", "/organization/spend_limit", OrganizationSpendLimit, security=ADMIN
)
ORGANIZATION_SPEND_LIMIT_UPDATE = Operation("post", "/organization/spend_limit", OrganizationSpendLimit, security=ADMIN)
ORGANIZATION_SPEND_LIMIT_DELETE = Operation(
    "delete", "/organization/spend_limit", OrganizationSpendLimitDeleted, security=ADMIN
)
