# Rendered from definitions/admin_external.yaml; edit that and run `hatch run generate`.
"""Models of the `admin_external` area of the API."""

from typing import List, Optional, Union

from typing_extensions import Annotated, Literal, TypeAlias

from openai_core.models import BaseModel, PropertyInfo


class AwsExternalStorageProvider(BaseModel):
    account_id: str
    bucket: str
    external_id: str
    region: str
    role_arn: str
    type: Literal["aws"]


class AzureExternalStorageProvider(BaseModel):
    account_name: str
    container: str
    region: str
    resource_group: str
    subscription_id: str
    tenant_id: str
    type: Literal["azure"]


class ExternalKey(BaseModel):
    id: str
    api_project_ids: List[str]
    created_at: int
    name: str
    object: str
    type: str
    workspace_id: str
    audience: Optional[str] = None
    external_id: Optional[str] = None
    key_name: Optional[str] = None
    key_ocid: Optional[str] = None
    key_version: Optional[str] = None
    key_version_ocid: Optional[str] = None
    kms_arn: Optional[str] = None
    kms_key_location: Optional[str] = None
    kms_key_name: Optional[str] = None
    kms_key_ring_name: Optional[str] = None
    kms_key_version: Optional[str] = None
    kms_project_id: Optional[str] = None
    purpose: Optional[Literal["ekm", "psp_decryption"]] = None
    region: Optional[str] = None
    role_arn: Optional[str] = None
    tenant_id: Optional[str] = None
    vault_ocid: Optional[str] = None
    vault_uri: Optional[str] = None
    workload_identity_pool_id: Optional[str] = None
    workload_identity_project_number: Optional[str] = None
    workload_identity_provider_id: Optional[str] = None


class ExternalKeyValidateResponse(BaseModel):
    status: str


class ExternalStorageConfiguration(BaseModel):
    id: str
    created_at: int
    geography: str
    object: Literal["organization.external_storage"]
    project_id: str
    provider: "ExternalStorageConfigurationProvider"
    status: Literal["pending", "validated", "degraded", "unhealthy"]


class GcpExternalStorageProvider(BaseModel):
    audience: str
    bucket: str
    region: str
    type: Literal["gcp"]
    workload_identity_pool_id: str
    workload_identity_project_number: str
    workload_identity_provider_id: str


class OciExternalStorageProvider(BaseModel):
    bucket: str
    region: str
    tenancy_ocid: str
    type: Literal["oci"]


ExternalStorageConfigurationProvider: TypeAlias = Annotated[
    Union[
        AwsExternalStorageProvider, AzureExternalStorageProvider, GcpExternalStorageProvider, OciExternalStorageProvider
    ],
    PropertyInfo(discriminator="type"),
]


class ExternalStorageDeleted(BaseModel):
    id: str
    deleted: bool
    object: Literal["organization.external_storage.deleted"]
