# Rendered from definitions/admin.yaml; edit that and run `hatch run generate`.
"""Operations of the `admin` area of the API."""

from __future__ import annotations

from openai_core.operations import ADMIN, Operation, types_of

admin = types_of("openai_rest.types.admin")

ORGANIZATION_ADMIN_API_KEYS_CREATE = Operation(
    "post", "/organization/admin_api_keys", admin.AdminAPIKeyCreateResponse, security=ADMIN
)
ORGANIZATION_ADMIN_API_KEYS_RETRIEVE = Operation(
    "get", "/organization/admin_api_keys/{key_id}", admin.AdminAPIKey, security=ADMIN
)
ORGANIZATION_ADMIN_API_KEYS_LIST = Operation(
    "get", "/organization/admin_api_keys", admin.AdminAPIKey, page="CursorPage", security=ADMIN
)
ORGANIZATION_ADMIN_API_KEYS_DELETE = Operation(
    "delete", "/organization/admin_api_keys/{key_id}", admin.AdminAPIKeyDeleteResponse, security=ADMIN
)
ORGANIZATION_CERTIFICATES_CREATE = Operation("post", "/organization/certificates", admin.Certificate, security=ADMIN)
ORGANIZATION_CERTIFICATES_RETRIEVE = Operation(
    "get", "/organization/certificates/{certificate_id}", admin.Certificate, security=ADMIN
)
ORGANIZATION_CERTIFICATES_UPDATE = Operation(
    "post", "/organization/certificates/{certificate_id}", admin.Certificate, security=ADMIN
)
ORGANIZATION_CERTIFICATES_LIST = Operation(
    "get", "/organization/certificates", admin.CertificateListResponse, page="ConversationCursorPage", security=ADMIN
)
ORGANIZATION_CERTIFICATES_DELETE = Operation(
    "delete", "/organization/certificates/{certificate_id}", admin.CertificateDeleteResponse, security=ADMIN
)
ORGANIZATION_CERTIFICATES_ACTIVATE = Operation(
    "post", "/organization/certificates/activate", admin.CertificateActivateResponse, page="Page", security=ADMIN
)
ORGANIZATION_CERTIFICATES_DEACTIVATE = Operation(
    "post", "/organization/certificates/deactivate", admin.CertificateDeactivateResponse, page="Page", security=ADMIN
)
ORGANIZATION_DATA_RETENTION_RETRIEVE = Operation(
    "get", "/organization/data_retention", admin.OrganizationDataRetention, security=ADMIN
)
ORGANIZATION_DATA_RETENTION_UPDATE = Operation(
    "post", "/organization/data_retention", admin.OrganizationDataRetention, security=ADMIN
)
ORGANIZATION_INVITES_CREATE = Operation("post", "/organization/invites", admin.Invite, security=ADMIN)
ORGANIZATION_INVITES_RETRIEVE = Operation("get", "/organization/invites/{invite_id}", admin.Invite, security=ADMIN)
ORGANIZATION_INVITES_LIST = Operation(
    "get", "/organization/invites", admin.Invite, page="ConversationCursorPage", security=ADMIN
)
ORGANIZATION_INVITES_DELETE = Operation(
    "delete", "/organization/invites/{invite_id}", admin.InviteDeleteResponse, security=ADMIN
)
ORGANIZATION_ROLES_CREATE = Operation("post", "/organization/roles", admin.Role, security=ADMIN)
ORGANIZATION_ROLES_RETRIEVE = Operation("get", "/organization/roles/{role_id}", admin.Role, security=ADMIN)
ORGANIZATION_ROLES_UPDATE = Operation("post", "/organization/roles/{role_id}", admin.Role, security=ADMIN)
ORGANIZATION_ROLES_LIST = Operation("get", "/organization/roles", admin.Role, page="NextCursorPage", security=ADMIN)
ORGANIZATION_ROLES_DELETE = Operation(
    "delete", "/organization/roles/{role_id}", admin.RoleDeleteResponse, security=ADMIN
)
ORGANIZATION_SPEND_ALERTS_CREATE = Operation(
    "post", "/organization/spend_alerts", admin.OrganizationSpendAlert, security=ADMIN
)
ORGANIZATION_SPEND_ALERTS_RETRIEVE = Operation(
    "get", "/organization/spend_alerts/{alert_id}", admin.OrganizationSpendAlert, security=ADMIN
)
ORGANIZATION_SPEND_ALERTS_UPDATE = Operation(
    "post", "/organization/spend_alerts/{alert_id}", admin.OrganizationSpendAlert, security=ADMIN
)
ORGANIZATION_SPEND_ALERTS_LIST = Operation(
    "get", "/organization/spend_alerts", admin.OrganizationSpendAlert, page="ConversationCursorPage", security=ADMIN
)
ORGANIZATION_SPEND_ALERTS_DELETE = Operation(
    "delete", "/organization/spend_alerts/{alert_id}", admin.OrganizationSpendAlertDeleted, security=ADMIN
)
ORGANIZATION_SPEND_LIMIT_RETRIEVE = Operation(
    "get", "/organization/spend_limit", admin.OrganizationSpendLimit, security=ADMIN
)
ORGANIZATION_SPEND_LIMIT_UPDATE = Operation(
    "post", "/organization/spend_limit", admin.OrganizationSpendLimit, security=ADMIN
)
ORGANIZATION_SPEND_LIMIT_DELETE = Operation(
    "delete", "/organization/spend_limit", admin.OrganizationSpendLimitDeleted, security=ADMIN
)
