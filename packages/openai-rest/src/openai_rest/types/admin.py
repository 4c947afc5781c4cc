# Rendered from definitions/admin.yaml; edit that and run `hatch run generate`.
"""Models of the `admin` area of the API."""

from typing import List, Optional, Union

from typing_extensions import Literal

from openai_core.models import BaseModel


class AdminAPIKey(BaseModel):
    class Owner(BaseModel):
        id: Optional[str] = None
        created_at: Optional[int] = None
        name: Optional[str] = None
        object: Optional[str] = None
        role: Optional[str] = None
        type: Optional[str] = None

    id: str
    created_at: int
    expires_at: Optional[int] = None
    object: Literal["organization.admin_api_key"]
    owner: Owner
    redacted_value: str
    last_used_at: Optional[int] = None
    name: Optional[str] = None


class AdminAPIKeyCreateResponse(AdminAPIKey):
    value: str


class AdminAPIKeyDeleteResponse(BaseModel):
    id: str
    deleted: bool
    object: Literal["organization.admin_api_key.deleted"]


class Certificate(BaseModel):
    class CertificateDetails(BaseModel):
        content: Optional[str] = None
        expires_at: Optional[int] = None
        valid_at: Optional[int] = None

    id: str
    certificate_details: CertificateDetails
    created_at: int
    name: Optional[str] = None
    object: Literal["certificate", "organization.certificate", "organization.project.certificate"]
    active: Optional[bool] = None


class CertificateActivateResponse(BaseModel):
    class CertificateDetails(BaseModel):
        expires_at: Optional[int] = None
        valid_at: Optional[int] = None

    id: str
    active: bool
    certificate_details: CertificateDetails
    created_at: int
    name: Optional[str] = None
    object: Literal["organization.certificate"]


class CertificateDeactivateResponse(BaseModel):
    id: str
    active: bool
    certificate_details: CertificateActivateResponse.CertificateDetails
    created_at: int
    name: Optional[str] = None
    object: Literal["organization.certificate"]


class CertificateDeleteResponse(BaseModel):
    id: str
    object: Literal["certificate.deleted"]


class CertificateListResponse(BaseModel):
    id: str
    active: bool
    certificate_details: CertificateActivateResponse.CertificateDetails
    created_at: int
    name: Optional[str] = None
    object: Literal["organization.certificate"]


class Invite(BaseModel):
    class Project(BaseModel):
        id: str
        role: Literal["member", "owner"]

    id: str
    created_at: int
    email: str
    object: Literal["organization.invite"]
    projects: List[Project]
    role: Literal["owner", "reader"]
    status: Literal["accepted", "expired", "pending"]
    accepted_at: Optional[int] = None
    expires_at: Optional[int] = None


class InviteDeleteResponse(BaseModel):
    id: str
    deleted: bool
    object: Literal["organization.invite.deleted"]


class OrganizationDataRetention(BaseModel):
    object: Literal["organization.data_retention"]
    type: Literal[
        "zero_data_retention",
        "modified_abuse_monitoring",
        "enhanced_zero_data_retention",
        "enhanced_modified_abuse_monitoring",
    ]


class OrganizationSpendAlert(BaseModel):
    class NotificationChannel(BaseModel):
        recipients: List[str]
        type: Literal["email"]
        subject_prefix: Optional[str] = None

    id: str
    currency: Literal["USD"]
    interval: Literal["month"]
    notification_channel: NotificationChannel
    object: Literal["organization.spend_alert"]
    threshold_amount: int


class OrganizationSpendAlertDeleted(BaseModel):
    id: str
    deleted: bool
    object: Literal["organization.spend_alert.deleted"]


class OrganizationSpendLimit(BaseModel):
    class Enforcement(BaseModel):
        status: Union[str, Literal["inactive", "enforcing"]]

    currency: Union[str, Literal["USD"]]
    enforcement: Enforcement
    interval: Union[str, Literal["month"]]
    object: Literal["organization.spend_limit"]
    threshold_amount: int


class OrganizationSpendLimitDeleted(BaseModel):
    deleted: bool
    object: Literal["organization.spend_limit.deleted"]


class Role(BaseModel):
    id: str
    description: Optional[str] = None
    name: str
    object: Literal["role"]
    permissions: List[str]
    predefined_role: bool
    resource_type: str


class RoleDeleteResponse(BaseModel):
    id: str
    deleted: bool
    object: Literal["role.deleted"]
