# Rendered from definitions/admin_external.yaml; edit that and run `hatch run generate`.
"""Models of the `admin_external` area of the API."""

from typing import List, Optional, Union

from typing_extensions import Annotated, Literal, TypeAlias

from openai_core.models import BaseModel, PropertyInfo
from openai_core.public_names import public_types


class AwsExternalStorageProvider(BaseModel):
    """Storage in a bucket of AWS."""

    account_id: str
    """The id of the AWS account that has the bucket."""
    bucket: str
    """The name of the bucket that keeps the data."""
    external_id: str
    """The external id that OpenAI names when it takes on the role; the trust policy of the role should ask for it."""
    region: str
    """The region of the cloud in which the storage lies."""
    role_arn: str
    """The ARN of the AWS role that OpenAI takes on to reach the bucket."""
    type: Literal["aws"]
    """The cloud; always `aws`, tells it from storage in other clouds."""


class AzureExternalStorageProvider(BaseModel):
    """Storage in a blob container of Azure."""

    account_name: str
    """The name of the Azure storage account."""
    container: str
    """The name of the blob container that keeps the data."""
    region: str
    """The region of the cloud in which the storage lies."""
    resource_group: str
    """The Azure resource group of the storage account."""
    subscription_id: str
    """The id of the Azure subscription of the storage account."""
    tenant_id: str
    """The id of the Microsoft Entra tenant of the storage account."""
    type: Literal["azure"]
    """The cloud; always `azure`, tells it from storage in other clouds."""


class ExternalKey(BaseModel):
    """A key in the key management of your cloud, registered with the organization."""

    id: str
    """The id of the registration, to retrieve, test or remove it with."""
    api_project_ids: List[str]
    """The ids of the projects that use the key."""
    created_at: int
    """When the key was registered, in seconds since 1 January 1970 (UTC)."""
    name: str
    """What you call the key, for display."""
    object: str
    """The kind of object; tells it from other objects."""
    type: str
    """The cloud that has the key: `aws`, `gcp`, `azure` or `oci`."""
    workspace_id: str
    """The id of the workspace to which the registration belongs."""
    audience: Optional[str] = None
    """The audience that tokens for Google Cloud name; null or absent outside Google Cloud."""
    external_id: Optional[str] = None
    """The external id that OpenAI names when it takes on the role in AWS; null or absent outside AWS."""
    key_name: Optional[str] = None
    """The name of the key in its Azure key vault; null or absent outside Azure."""
    key_ocid: Optional[str] = None
    """The OCID of the key in Oracle Cloud; null or absent outside Oracle Cloud."""
    key_version: Optional[str] = None
    """The version of the key in Azure; null or absent outside Azure."""
    key_version_ocid: Optional[str] = None
    """The OCID of the version of the key in Oracle Cloud; null or absent outside Oracle Cloud."""
    kms_arn: Optional[str] = None
    """The ARN of the key in the key management of AWS; null or absent outside AWS."""
    kms_key_location: Optional[str] = None
    """The location of the key ring in Google Cloud; null or absent outside Google Cloud."""
    kms_key_name: Optional[str] = None
    """The name of the key in its key ring, in Google Cloud; null or absent outside Google Cloud."""
    kms_key_ring_name: Optional[str] = None
    """The name of the key ring in Google Cloud that has the key; null or absent outside Google Cloud."""
    kms_key_version: Optional[str] = None
    """The version of the key in Google Cloud; null or absent outside Google Cloud."""
    kms_project_id: Optional[str] = None
    """The id of the Google Cloud project that has the key; null or absent outside Google Cloud."""
    purpose: Optional[Literal["ekm", "psp_decryption"]] = None
    """What the key is for: `ekm` to encrypt stored data (external key management), or `psp_decryption`; null or
    absent when none was named.
    """
    region: Optional[str] = None
    """The region of the vault in Oracle Cloud; null or absent outside Oracle Cloud."""
    role_arn: Optional[str] = None
    """The ARN of the AWS role that OpenAI takes on to reach the key; null or absent outside AWS."""
    tenant_id: Optional[str] = None
    """The id of the Microsoft Entra tenant of the key vault; null or absent outside Azure."""
    vault_ocid: Optional[str] = None
    """The OCID of the Oracle Cloud vault that has the key; null or absent outside Oracle Cloud."""
    vault_uri: Optional[str] = None
    """The URI of the Azure key vault that has the key; null or absent outside Azure."""
    workload_identity_pool_id: Optional[str] = None
    """The id of the workload identity pool in Google Cloud that lets OpenAI in; null or absent outside Google Cloud."""
    workload_identity_project_number: Optional[str] = None
    """The number of the Google Cloud project that has the pool; null or absent outside Google Cloud."""
    workload_identity_provider_id: Optional[str] = None
    """The id of the provider in the workload identity pool of Google Cloud; null or absent outside Google Cloud."""


class ExternalKeyValidateResponse(BaseModel):
    """What the test of an external key came to."""

    status: str
    """How the test of the key came out."""


class ExternalStorageConfiguration(BaseModel):
    """Storage in your own cloud account, in which a project keeps its data."""

    id: str
    """The id of the configuration, to retrieve, test or remove it with."""
    created_at: int
    """When the storage was registered, in seconds since 1 January 1970 (UTC)."""
    geography: str
    """The geography that the region of the storage counts to."""
    object: Literal["organization.external_storage"]
    """Always `organization.external_storage`; tells it from other objects."""
    project_id: str
    """The id of the project whose data it keeps."""
    provider: "ExternalStorageConfigurationProvider"
    """The cloud, and where in it the storage is."""
    status: Literal["pending", "validated", "degraded", "unhealthy"]
    """What the last test found: `pending` before the first one, `validated` when it passed, `degraded` or
    `unhealthy` when it found faults.
    """


class GcpExternalStorageProvider(BaseModel):
    """Storage in a bucket of Google Cloud."""

    audience: str
    """The audience that tokens for Google Cloud name."""
    bucket: str
    """The name of the bucket that keeps the data."""
    region: str
    """The region of the cloud in which the storage lies."""
    type: Literal["gcp"]
    """The cloud; always `gcp`, tells it from storage in other clouds."""
    workload_identity_pool_id: str
    """The id of the workload identity pool in Google Cloud that lets OpenAI in."""
    workload_identity_project_number: str
    """The number of the Google Cloud project that has the pool."""
    workload_identity_provider_id: str
    """The id of the provider in the workload identity pool of Google Cloud."""


class OciExternalStorageProvider(BaseModel):
    """Storage in a bucket of Oracle Cloud."""

    bucket: str
    """The name of the bucket that keeps the data."""
    region: str
    """The region of the cloud in which the storage lies."""
    tenancy_ocid: str
    """The OCID of the Oracle Cloud tenancy that has the bucket."""
    type: Literal["oci"]
    """The cloud; always `oci`, tells it from storage in other clouds."""


ExternalStorageConfigurationProvider: TypeAlias = Annotated[
    Union[
        AwsExternalStorageProvider, AzureExternalStorageProvider, GcpExternalStorageProvider, OciExternalStorageProvider
    ],
    PropertyInfo(discriminator="type"),
]
"""Where external storage is: in AWS, Azure, Google Cloud or Oracle Cloud; `type` tells which."""


class ExternalStorageDeleted(BaseModel):
    """The confirmation that external storage is no longer registered."""

    id: str
    """The id that the configuration had."""
    deleted: bool
    """Whether the configuration was removed."""
    object: Literal["organization.external_storage.deleted"]
    """Always `organization.external_storage.deleted`; tells the confirmation from the configuration."""


public_types(
    globals(),
    {
        "admin.organization.aws_external_storage_provider": "AwsExternalStorageProvider",
        "admin.organization.azure_external_storage_provider": "AzureExternalStorageProvider",
        "admin.organization.external_key": "ExternalKey",
        "admin.organization.external_key_validate_response": "ExternalKeyValidateResponse",
        "admin.organization.external_storage_configuration": "ExternalStorageConfiguration",
        "admin.organization.external_storage_deleted": "ExternalStorageDeleted",
        "admin.organization.gcp_external_storage_provider": "GcpExternalStorageProvider",
        "admin.organization.oci_external_storage_provider": "OciExternalStorageProvider",
    },
)
