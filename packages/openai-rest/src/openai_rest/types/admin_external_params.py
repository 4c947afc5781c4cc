# Rendered from definitions/admin_external.yaml; edit that and run `hatch run generate`.
"""Parameters of the `admin_external` area of the API; only type checkers and users import them."""

from __future__ import annotations

from typing import Optional, Union

from typing_extensions import Literal, Required, TypeAlias, TypedDict


class ExternalKeyCreateV1OrganizationExternalKeysPostRequestAws(TypedDict, total=False):
    external_id: Required[str]
    kms_arn: Required[str]
    name: Required[str]
    role_arn: Required[str]
    type: Required[Literal["aws"]]
    purpose: Union[Literal["ekm"], Literal["psp_decryption"]]


class ExternalKeyCreateV1OrganizationExternalKeysPostRequestGcp(TypedDict, total=False):
    audience: Required[str]
    kms_key_location: Required[str]
    kms_key_name: Required[str]
    kms_key_ring_name: Required[str]
    kms_project_id: Required[str]
    name: Required[str]
    type: Required[Literal["gcp"]]
    workload_identity_pool_id: Required[str]
    workload_identity_project_number: Required[str]
    workload_identity_provider_id: Required[str]
    kms_key_version: str
    purpose: Union[Literal["ekm"], Literal["psp_decryption"]]


class ExternalKeyCreateV1OrganizationExternalKeysPostRequestAzure(TypedDict, total=False):
    key_name: Required[str]
    name: Required[str]
    tenant_id: Required[str]
    type: Required[Literal["azure"]]
    vault_uri: Required[str]
    key_version: str
    purpose: Union[Literal["ekm"], Literal["psp_decryption"]]


class ExternalKeyCreateV1OrganizationExternalKeysPostRequestOci(TypedDict, total=False):
    key_ocid: Required[str]
    name: Required[str]
    region: Required[str]
    type: Required[Literal["oci"]]
    vault_ocid: Required[str]
    key_version_ocid: str
    purpose: Union[Literal["ekm"], Literal["psp_decryption"]]


ExternalKeyCreateParams: TypeAlias = Union[
    ExternalKeyCreateV1OrganizationExternalKeysPostRequestAws,
    ExternalKeyCreateV1OrganizationExternalKeysPostRequestGcp,
    ExternalKeyCreateV1OrganizationExternalKeysPostRequestAzure,
    ExternalKeyCreateV1OrganizationExternalKeysPostRequestOci,
]


class ExternalKeyListParams(TypedDict, total=False):
    """Parameters of `admin.organization.external_keys.list`, which lists the external keys of the organization."""

    after: Optional[str]
    """The id of the last item of the previous page; the list goes on behind it."""
    limit: int
    """How many items a page holds."""
    order: Literal["asc", "desc"]
    """The order by creation time: `asc` or `desc`."""
    purpose: Literal["ekm", "psp_decryption"]
    """What the file is for."""


class ExternalStorageCreateParams(TypedDict, total=False):
    """Parameters of `admin.organization.external_storage.create`, which registers storage of your own cloud account."""

    project_id: Required[str]
    """The id of a project."""
    provider: Required[ExternalStorageCreateParamsProvider]
    """The cloud, and where the storage is in it."""


class ExternalStorageCreateParamsProviderAws(TypedDict, total=False):
    bucket: Required[str]
    role_arn: Required[str]
    type: Required[Literal["aws"]]


class ExternalStorageCreateParamsProviderAzure(TypedDict, total=False):
    account_name: Required[str]
    container: Required[str]
    resource_group: Required[str]
    subscription_id: Required[str]
    tenant_id: Required[str]
    type: Required[Literal["azure"]]


class ExternalStorageCreateParamsProviderGcp(TypedDict, total=False):
    bucket: Required[str]
    type: Required[Literal["gcp"]]
    workload_identity_pool_id: Required[str]
    workload_identity_project_number: Required[str]
    workload_identity_provider_id: Required[str]


class ExternalStorageCreateParamsProviderOci(TypedDict, total=False):
    bucket: Required[str]
    region: Required[str]
    tenancy_ocid: Required[str]
    type: Required[Literal["oci"]]


ExternalStorageCreateParamsProvider: TypeAlias = Union[
    ExternalStorageCreateParamsProviderAws,
    ExternalStorageCreateParamsProviderAzure,
    ExternalStorageCreateParamsProviderGcp,
    ExternalStorageCreateParamsProviderOci,
]


class ExternalStorageListParams(TypedDict, total=False):
    """Parameters of `admin.organization.external_storage.list`, which lists the external storages of the
    organization.
    """

    after: Optional[str]
    """The id of the last item of the previous page; the list goes on behind it."""
    limit: int
    """How many items a page holds."""
    order: Literal["asc", "desc"]
    """The order by creation time: `asc` or `desc`."""
    project_id: Optional[str]
    """The id of a project."""
