# Rendered from definitions/admin_external.yaml; edit that and run `hatch run generate`.
"""Operations of the `admin_external` area of the API."""

from __future__ import annotations

from openai_core.operations import ADMIN, Operation, types_of

admin_external = types_of("openai_rest.types.admin_external")

EXTERNAL_KEYS_CREATE = Operation(
    "post",
    "/organization/external_keys",
    admin_external.ExternalKey,
    security=ADMIN,
    argument_sets=(
        ("external_id", "kms_arn", "name", "role_arn", "type"),
        (
            "name",
            "type",
            "audience",
            "kms_key_location",
            "kms_key_name",
            "kms_key_ring_name",
            "kms_project_id",
            "workload_identity_pool_id",
            "workload_identity_project_number",
            "workload_identity_provider_id",
        ),
        ("name", "type", "key_name", "tenant_id", "vault_uri"),
        ("name", "type", "key_ocid", "region", "vault_ocid"),
    ),
)
EXTERNAL_KEYS_RETRIEVE = Operation(
    "get", "/organization/external_keys/{external_key_id}", admin_external.ExternalKey, security=ADMIN
)
EXTERNAL_KEYS_LIST = Operation(
    "get", "/organization/external_keys", admin_external.ExternalKey, page="CursorPage", security=ADMIN
)
EXTERNAL_KEYS_DELETE = Operation(
    "delete", "/organization/external_keys/{external_key_id}", admin_external.ExternalKey, security=ADMIN
)
EXTERNAL_KEYS_VALIDATE = Operation(
    "post",
    "/organization/external_keys/{external_key_id}/validate",
    admin_external.ExternalKeyValidateResponse,
    security=ADMIN,
)
EXTERNAL_STORAGE_CREATE = Operation(
    "post", "/organization/external_storage", admin_external.ExternalStorageConfiguration, security=ADMIN
)
EXTERNAL_STORAGE_RETRIEVE = Operation(
    "get",
    "/organization/external_storage/{external_storage_id}",
    admin_external.ExternalStorageConfiguration,
    security=ADMIN,
)
EXTERNAL_STORAGE_LIST = Operation(
    "get",
    "/organization/external_storage",
    admin_external.ExternalStorageConfiguration,
    page="CursorPage",
    security=ADMIN,
)
EXTERNAL_STORAGE_DELETE = Operation(
    "delete",
    "/organization/external_storage/{external_storage_id}",
    admin_external.ExternalStorageDeleted,
    security=ADMIN,
)
EXTERNAL_STORAGE_VALIDATE = Operation(
    "post",
    "/organization/external_storage/{external_storage_id}/validate",
    admin_external.ExternalStorageConfiguration,
    security=ADMIN,
)
