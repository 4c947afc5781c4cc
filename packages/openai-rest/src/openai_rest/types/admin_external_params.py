# Rendered from definitions/admin_external.yaml; edit that and run `hatch run generate`.
"""Parameters of the `admin_external` area of the API; only type checkers and users import them."""

from __future__ import annotations

from typing import Optional, Union

from typing_extensions import Literal, Required, TypeAlias, TypedDict

from openai_core.public_names import public_types


class ExternalKeyCreateV1OrganizationExternalKeysPostRequestAws(TypedDict, total=False):
    """A key of AWS to register."""

    external_id: Required[str]
    """The external id that OpenAI is to name when it takes on the role."""
    kms_arn: Required[str]
    """The ARN of the key in the key management of AWS."""
    name: Required[str]
    """What you call the key, for display."""
    role_arn: Required[str]
    """The ARN of the AWS role that OpenAI takes on to reach the key."""
    type: Required[Literal["aws"]]
    """The cloud that has the key; always `aws` here."""
    purpose: Union[Literal["ekm"], Literal["psp_decryption"]]
    """What the key is for: `ekm` to encrypt stored data (external key management), or `psp_decryption`. It can be
    left out.
    """


class ExternalKeyCreateV1OrganizationExternalKeysPostRequestGcp(TypedDict, total=False):
    """A key of Google Cloud to register."""

    audience: Required[str]
    """The audience that tokens for Google Cloud name."""
    kms_key_location: Required[str]
    """The location of the key ring in Google Cloud."""
    kms_key_name: Required[str]
    """The name of the key in its key ring, in Google Cloud."""
    kms_key_ring_name: Required[str]
    """The name of the key ring in Google Cloud that has the key."""
    kms_project_id: Required[str]
    """The id of the Google Cloud project that has the key."""
    name: Required[str]
    """What you call the key, for display."""
    type: Required[Literal["gcp"]]
    """The cloud that has the key; always `gcp` here."""
    workload_identity_pool_id: Required[str]
    """The id of the workload identity pool in Google Cloud that lets OpenAI in."""
    workload_identity_project_number: Required[str]
    """The number of the Google Cloud project that has the pool."""
    workload_identity_provider_id: Required[str]
    """The id of the provider in the workload identity pool of Google Cloud."""
    kms_key_version: str
    """The version of the key in Google Cloud; left out to name none."""
    purpose: Union[Literal["ekm"], Literal["psp_decryption"]]
    """What the key is for: `ekm` to encrypt stored data (external key management), or `psp_decryption`. It can be
    left out.
    """


class ExternalKeyCreateV1OrganizationExternalKeysPostRequestAzure(TypedDict, total=False):
    """A key of Azure to register."""

    key_name: Required[str]
    """The name of the key in its Azure key vault."""
    name: Required[str]
    """What you call the key, for display."""
    tenant_id: Required[str]
    """The id of the Microsoft Entra tenant of the key vault."""
    type: Required[Literal["azure"]]
    """The cloud that has the key; always `azure` here."""
    vault_uri: Required[str]
    """The URI of the Azure key vault that has the key."""
    key_version: str
    """The version of the key in Azure; left out to name none."""
    purpose: Union[Literal["ekm"], Literal["psp_decryption"]]
    """What the key is for: `ekm` to encrypt stored data (external key management), or `psp_decryption`. It can be
    left out.
    """


class ExternalKeyCreateV1OrganizationExternalKeysPostRequestOci(TypedDict, total=False):
    """A key of Oracle Cloud to register."""

    key_ocid: Required[str]
    """The OCID of the key in Oracle Cloud."""
    name: Required[str]
    """What you call the key, for display."""
    region: Required[str]
    """The region of the vault in Oracle Cloud."""
    type: Required[Literal["oci"]]
    """The cloud that has the key; always `oci` here."""
    vault_ocid: Required[str]
    """The OCID of the Oracle Cloud vault that has the key."""
    key_version_ocid: str
    """The OCID of the version of the key in Oracle Cloud; left out to name none."""
    purpose: Union[Literal["ekm"], Literal["psp_decryption"]]
    """What the key is for: `ekm` to encrypt stored data (external key management), or `psp_decryption`. It can be
    left out.
    """


ExternalKeyCreateParams: TypeAlias = Union[
    ExternalKeyCreateV1OrganizationExternalKeysPostRequestAws,
    ExternalKeyCreateV1OrganizationExternalKeysPostRequestGcp,
    ExternalKeyCreateV1OrganizationExternalKeysPostRequestAzure,
    ExternalKeyCreateV1OrganizationExternalKeysPostRequestOci,
]
"""The key to register, in the terms of its cloud; `type` tells which."""


class ExternalKeyListParams(TypedDict, total=False):
    """Parameters of `admin.organization.external_keys.list`, which lists the external keys of the organization."""

    after: Optional[str]
    """The id of the last item of the previous page; the list goes on behind it."""
    limit: int
    """How many items a page holds."""
    order: Literal["asc", "desc"]
    """The order by creation time: `asc` begins with the oldest, `desc` with the latest."""
    purpose: Literal["ekm", "psp_decryption"]
    """Only keys that are used for `ekm` or `psp_decryption`; left out, all of them."""


class ExternalStorageCreateParams(TypedDict, total=False):
    """Parameters of `admin.organization.external_storage.create`, which registers storage of your own cloud account."""

    project_id: Required[str]
    """The id of a project."""
    provider: Required[ExternalStorageCreateParamsProvider]
    """The cloud, and where the storage is in it."""


class ExternalStorageCreateParamsProviderAws(TypedDict, total=False):
    """A bucket of AWS to keep data in."""

    bucket: Required[str]
    """The name of the bucket that keeps the data."""
    role_arn: Required[str]
    """The ARN of the AWS role that OpenAI takes on to reach the bucket."""
    type: Required[Literal["aws"]]
    """The cloud; always `aws`, tells it from storage in other clouds."""


class ExternalStorageCreateParamsProviderAzure(TypedDict, total=False):
    """A blob container of Azure to keep data in."""

    account_name: Required[str]
    """The name of the Azure storage account."""
    container: Required[str]
    """The name of the blob container that keeps the data."""
    resource_group: Required[str]
    """The Azure resource group of the storage account."""
    subscription_id: Required[str]
    """The id of the Azure subscription of the storage account."""
    tenant_id: Required[str]
    """The id of the Microsoft Entra tenant of the storage account."""
    type: Required[Literal["azure"]]
    """The cloud; always `azure`, tells it from storage in other clouds."""


class ExternalStorageCreateParamsProviderGcp(TypedDict, total=False):
    """A bucket of Google Cloud to keep data in."""

    bucket: Required[str]
    """The name of the bucket that keeps the data."""
    type: Required[Literal["gcp"]]
    """The cloud; always `gcp`, tells it from storage in other clouds."""
    workload_identity_pool_id: Required[str]
    """The id of the workload identity pool in Google Cloud that lets OpenAI in."""
    workload_identity_project_number: Required[str]
    """The number of the Google Cloud project that has the pool."""
    workload_identity_provider_id: Required[str]
    """The id of the provider in the workload identity pool of Google Cloud."""


class ExternalStorageCreateParamsProviderOci(TypedDict, total=False):
    """A bucket of Oracle Cloud to keep data in."""

    bucket: Required[str]
    """The name of the bucket that keeps the data."""
    region: Required[str]
    """The region of the cloud in which the storage lies."""
    tenancy_ocid: Required[str]
    """The OCID of the Oracle Cloud tenancy that has the bucket."""
    type: Required[Literal["oci"]]
    """The cloud; always `oci`, tells it from storage in other clouds."""


ExternalStorageCreateParamsProvider: TypeAlias = Union[
    ExternalStorageCreateParamsProviderAws,
    ExternalStorageCreateParamsProviderAzure,
    ExternalStorageCreateParamsProviderGcp,
    ExternalStorageCreateParamsProviderOci,
]
"""The storage to register, in the terms of its cloud; `type` tells which."""


class ExternalStorageListParams(TypedDict, total=False):
    """Parameters of `admin.organization.external_storage.list`, which lists the external storages of the
    organization.
    """

    after: Optional[str]
    """The id of the last item of the previous page; the list goes on behind it."""
    limit: int
    """How many items a page holds."""
    order: Literal["asc", "desc"]
    """The order by creation time: `asc` begins with the oldest, `desc` with the latest."""
    project_id: Optional[str]
    """The id of a project."""


public_types(
    globals(),
    {
        "admin.organization.external_key_create_params": (
            "V1OrganizationExternalKeysPostRequestAws=ExternalKeyCreateV1OrganizationExternalKeysPostRequestAws "
            "V1OrganizationExternalKeysPostRequestGcp=ExternalKeyCreateV1OrganizationExternalKeysPostRequestGcp "
            "V1OrganizationExternalKeysPostRequestAzure=ExternalKeyCreateV1OrganizationExternalKeysPostRequestAzure "
            "V1OrganizationExternalKeysPostRequestOci=ExternalKeyCreateV1OrganizationExternalKeysPostRequestOci"
        ),
        "admin.organization.external_key_list_params": "ExternalKeyListParams",
        "admin.organization.external_storage_create_params": (
            "ExternalStorageCreateParams ProviderAws=ExternalStorageCreateParamsProviderAws "
            "ProviderAzure=ExternalStorageCreateParamsProviderAzure "
            "ProviderGcp=ExternalStorageCreateParamsProviderGcp "
            "ProviderOci=ExternalStorageCreateParamsProviderOci"
        ),
        "admin.organization.external_storage_list_params": "ExternalStorageListParams",
    },
)
