# Rendered from definitions/admin_workload_identity.yaml; edit that and run `hatch run generate`.
"""Operations of the `admin_workload_identity` area of the API."""

from __future__ import annotations

from openai_core.operations import ADMIN, Operation, types_of

admin_workload_identity = types_of("openai_rest.types.admin_workload_identity")

CREATE = Operation(
    "post",
    "/organization/workload_identity_providers",
    admin_workload_identity.WorkloadIdentityProvider,
    security=ADMIN,
)
RETRIEVE = Operation(
    "get",
    "/organization/workload_identity_providers/{workload_identity_provider_id}",
    admin_workload_identity.WorkloadIdentityProvider,
    security=ADMIN,
)
UPDATE = Operation(
    "post",
    "/organization/workload_identity_providers/{workload_identity_provider_id}",
    admin_workload_identity.WorkloadIdentityProvider,
    security=ADMIN,
)
LIST = Operation(
    "get",
    "/organization/workload_identity_providers",
    admin_workload_identity.WorkloadIdentityProvider,
    page="CursorPage",
    security=ADMIN,
)
DELETE = Operation(
    "delete",
    "/organization/workload_identity_providers/{workload_identity_provider_id}",
    admin_workload_identity.WorkloadIdentityProviderDeleted,
    security=ADMIN,
)
FEDERATION_RULES_CREATE = Operation(
    "post",
    "/organization/workload_identity_providers/{workload_identity_provider_id}/federation_rules",
    admin_workload_identity.FederationRule,
    security=ADMIN,
)
FEDERATION_RULES_RETRIEVE = Operation(
    "get",
    "/organization/workload_identity_providers/{workload_identity_provider_id}/federation_rules/{workload_identity_federation_rule_id}",
    admin_workload_identity.FederationRule,
    security=ADMIN,
)
FEDERATION_RULES_UPDATE = Operation(
    "post",
    "/organization/workload_identity_providers/{workload_identity_provider_id}/federation_rules/{workload_identity_federation_rule_id}",
    admin_workload_identity.FederationRule,
    security=ADMIN,
)
FEDERATION_RULES_LIST = Operation(
    "get",
    "/organization/workload_identity_providers/{workload_identity_provider_id}/federation_rules",
    admin_workload_identity.FederationRule,
    page="CursorPage",
    security=ADMIN,
)
FEDERATION_RULES_DELETE = Operation(
    "delete",
    "/organization/workload_identity_providers/{workload_identity_provider_id}/federation_rules/{workload_identity_federation_rule_id}",
    admin_workload_identity.FederationRuleDeleted,
    security=ADMIN,
)
