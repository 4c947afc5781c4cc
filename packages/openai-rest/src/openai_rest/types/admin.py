# Rendered from definitions/admin.yaml; edit that and run `hatch run generate`.
"""Models of the `admin` area of the API."""

from typing import List, Optional, Union

from typing_extensions import Literal

from openai_core.models import BaseModel
from openai_core.public_names import public_types


class AdminAPIKey(BaseModel):
    """A key for the administration of the organization, without its secret."""

    class Owner(BaseModel):
        """The user to whom an admin API key belongs."""

        id: Optional[str] = None
        """The id of the user, to retrieve or change the user with."""
        created_at: Optional[int] = None
        """When the user was created, in seconds since 1 January 1970 (UTC)."""
        name: Optional[str] = None
        """The name of the user, for display."""
        object: Optional[str] = None
        """Always `organization.user`; tells it from other objects."""
        role: Optional[str] = None
        """The role in the organization; always `owner`."""
        type: Optional[str] = None
        """The kind of owner; always `user`."""

    id: str
    """The id of the key, to retrieve or delete it with; not the secret."""
    created_at: int
    """When the key was made, in seconds since 1 January 1970 (UTC)."""
    expires_at: Optional[int] = None
    """When the key stops working, in seconds since 1 January 1970 (UTC); null for a key without an end."""
    object: Literal["organization.admin_api_key"]
    """Always `organization.admin_api_key`; tells it from other objects."""
    owner: Owner
    """The user to whom the key belongs."""
    redacted_value: str
    """The secret with its middle blotted out, enough to recognize the key by."""
    last_used_at: Optional[int] = None
    """When a call last used the key, in seconds since 1 January 1970 (UTC); null when none has."""
    name: Optional[str] = None
    """The name that the key was given."""


class AdminAPIKeyCreateResponse(AdminAPIKey):
    """A new admin API key, with its secret."""

    value: str
    """The secret to sign calls with. It is shown in this answer and never again, so keep it safe."""


class AdminAPIKeyDeleteResponse(BaseModel):
    """The confirmation that an admin API key is gone."""

    id: str
    """The id of the key that was deleted."""
    deleted: bool
    """Whether the key was deleted."""
    object: Literal["organization.admin_api_key.deleted"]
    """Always `organization.admin_api_key.deleted`; tells the confirmation from the key."""


class Certificate(BaseModel):
    """A client certificate for mutual TLS, uploaded to the organization."""

    class CertificateDetails(BaseModel):
        """What a certificate says: its validity, and its content on request."""

        content: Optional[str] = None
        """The certificate in PEM form; present only when `include` named `content`."""
        expires_at: Optional[int] = None
        """The end of the validity, in seconds since 1 January 1970 (UTC)."""
        valid_at: Optional[int] = None
        """The beginning of the validity, in seconds since 1 January 1970 (UTC)."""

    id: str
    """The id of the certificate, to retrieve, rename, activate or delete it with."""
    certificate_details: CertificateDetails
    """The validity of the certificate, and the certificate itself if it was asked for."""
    created_at: int
    """When the certificate was uploaded, in seconds since 1 January 1970 (UTC)."""
    name: Optional[str] = None
    """What you call the certificate; null when it was uploaded without a name."""
    object: Literal["certificate", "organization.certificate", "organization.project.certificate"]
    """`certificate` for a single one that was uploaded, changed or fetched. Lists, activation and deactivation give
    `organization.certificate` or `organization.project.certificate`, by where it counts.
    """
    active: Optional[bool] = None
    """Whether the certificate counts now for the organization or project that was asked about; absent when a single
    certificate is fetched.
    """


class CertificateActivateResponse(BaseModel):
    """A certificate of the organization after its activation."""

    class CertificateDetails(BaseModel):
        """From when until when a certificate is valid."""

        expires_at: Optional[int] = None
        """The end of the validity, in seconds since 1 January 1970 (UTC)."""
        valid_at: Optional[int] = None
        """The beginning of the validity, in seconds since 1 January 1970 (UTC)."""

    id: str
    """The id of the certificate, to retrieve, rename, activate or delete it with."""
    active: bool
    """Whether the certificate now counts for the whole organization."""
    certificate_details: CertificateDetails
    """From when until when the certificate is valid."""
    created_at: int
    """When the certificate was uploaded, in seconds since 1 January 1970 (UTC)."""
    name: Optional[str] = None
    """What you call the certificate; null when it was uploaded without a name."""
    object: Literal["organization.certificate"]
    """Always `organization.certificate`; certificates of a project have another tag."""


class CertificateDeactivateResponse(BaseModel):
    """A certificate of the organization after its deactivation."""

    id: str
    """The id of the certificate, to retrieve, rename, activate or delete it with."""
    active: bool
    """Whether the certificate still counts for the whole organization."""
    certificate_details: CertificateActivateResponse.CertificateDetails
    """From when until when the certificate is valid."""
    created_at: int
    """When the certificate was uploaded, in seconds since 1 January 1970 (UTC)."""
    name: Optional[str] = None
    """What you call the certificate; null when it was uploaded without a name."""
    object: Literal["organization.certificate"]
    """Always `organization.certificate`; certificates of a project have another tag."""


class CertificateDeleteResponse(BaseModel):
    """The confirmation that a certificate is gone."""

    id: str
    """The id of the deleted certificate."""
    object: Literal["certificate.deleted"]
    """Always `certificate.deleted`; tells the confirmation from the certificate."""


class CertificateListResponse(BaseModel):
    """A certificate in the list of the organization."""

    id: str
    """The id of the certificate, to retrieve, rename, activate or delete it with."""
    active: bool
    """Whether the certificate counts for the whole organization."""
    certificate_details: CertificateActivateResponse.CertificateDetails
    """From when until when the certificate is valid."""
    created_at: int
    """When the certificate was uploaded, in seconds since 1 January 1970 (UTC)."""
    name: Optional[str] = None
    """What you call the certificate; null when it was uploaded without a name."""
    object: Literal["organization.certificate"]
    """Always `organization.certificate`; certificates of a project have another tag."""


class Invite(BaseModel):
    """An invitation to join the organization, with the projects that come with it."""

    class Project(BaseModel):
        """A project that an invitation opens, and the role in it."""

        id: str
        """The id of the project."""
        role: Literal["member", "owner"]
        """What the person becomes in the project: `member` or `owner`."""

    id: str
    """The id of the invitation, to retrieve or withdraw it with."""
    created_at: int
    """When the invitation went out, in seconds since 1 January 1970 (UTC)."""
    email: str
    """The e-mail address of the person who is invited."""
    object: Literal["organization.invite"]
    """Always `organization.invite`; tells it from other objects."""
    projects: List[Project]
    """The projects that the person joins by accepting."""
    role: Literal["owner", "reader"]
    """What the person becomes in the organization: `owner`, who administers it, or `reader`."""
    status: Literal["accepted", "expired", "pending"]
    """`pending` while there is no answer, `accepted`, or `expired` when the time for an answer ran out."""
    accepted_at: Optional[int] = None
    """When the person accepted, in seconds since 1 January 1970 (UTC); absent or null before that."""
    expires_at: Optional[int] = None
    """Until when the invitation can be accepted, in seconds since 1 January 1970 (UTC)."""


class InviteDeleteResponse(BaseModel):
    """The confirmation that an invitation was withdrawn."""

    id: str
    """The id of the invitation that was withdrawn."""
    deleted: bool
    """Whether the invitation was withdrawn."""
    object: Literal["organization.invite.deleted"]
    """Always `organization.invite.deleted`; tells the confirmation from the invitation."""


class OrganizationDataRetention(BaseModel):
    """What the API keeps of the content that the organization sends."""

    object: Literal["organization.data_retention"]
    """Always `organization.data_retention`; the setting of a project has another tag."""
    type: Literal[
        "zero_data_retention",
        "modified_abuse_monitoring",
        "enhanced_zero_data_retention",
        "enhanced_modified_abuse_monitoring",
    ]
    """The control in force: `modified_abuse_monitoring` leaves content out of the logs of abuse monitoring,
    `zero_data_retention` also treats `store` as false; each has an `enhanced_` variant.
    """


class OrganizationSpendAlert(BaseModel):
    """An alert by e-mail when a month of the organization costs more than an amount."""

    class NotificationChannel(BaseModel):
        """Who is told by e-mail that an alert went off."""

        recipients: List[str]
        """The e-mail addresses to which the alert goes."""
        type: Literal["email"]
        """The way of telling; always `email`."""
        subject_prefix: Optional[str] = None
        """Text in front of the subject of each e-mail; null or absent for none."""

    id: str
    """The id of the alert, to retrieve, change or delete it with."""
    currency: Literal["USD"]
    """The currency of `threshold_amount`; always `USD`."""
    interval: Literal["month"]
    """The span over which costs are summed up; always `month`."""
    notification_channel: NotificationChannel
    """Who gets the e-mail, and how its subject begins."""
    object: Literal["organization.spend_alert"]
    """Always `organization.spend_alert`; alerts of a project have another tag."""
    threshold_amount: int
    """The sum of costs that sets off the alert, in cents: 10000 is 100 dollars."""


class OrganizationSpendAlertDeleted(BaseModel):
    """The confirmation that a spend alert of the organization is gone."""

    id: str
    """The id of the alert that was deleted."""
    deleted: bool
    """Whether the alert was deleted."""
    object: Literal["organization.spend_alert.deleted"]
    """Always `organization.spend_alert.deleted`; tells the confirmation from the alert."""


class OrganizationSpendLimit(BaseModel):
    """The amount at which the spending of the organization is stopped."""

    class Enforcement(BaseModel):
        """Whether a spend limit is in effect at the moment."""

        status: Union[str, Literal["inactive", "enforcing"]]
        """`enforcing` while the limit holds spending back, otherwise `inactive`."""

    currency: Union[str, Literal["USD"]]
    """The currency of `threshold_amount`; so far always `USD`."""
    enforcement: Enforcement
    """Whether the limit is holding requests back at the moment."""
    interval: Union[str, Literal["month"]]
    """The span over which costs are summed up; so far always `month`."""
    object: Literal["organization.spend_limit"]
    """Always `organization.spend_limit`; the limit of a project has another tag."""
    threshold_amount: int
    """The most that may be spent in the interval, in cents: 10000 is 100 dollars."""


class OrganizationSpendLimitDeleted(BaseModel):
    """The confirmation that the organization has no spend limit any more."""

    deleted: bool
    """Whether the limit was removed."""
    object: Literal["organization.spend_limit.deleted"]
    """Always `organization.spend_limit.deleted`; tells the confirmation from the limit."""


class Role(BaseModel):
    """A named set of permissions that users and groups can be given."""

    id: str
    """The id of the role, to assign, change or delete it with."""
    description: Optional[str] = None
    """What the role is for; null when nobody wrote it down."""
    name: str
    """The name of the role, which no other role has."""
    object: Literal["role"]
    """Always `role`; tells it from other objects."""
    permissions: List[str]
    """What holders of the role may do."""
    predefined_role: bool
    """True for a role that OpenAI defines and maintains, false for one of your own."""
    resource_type: str
    """Where the role can be given: `api.organization` or `api.project`, for instance."""


class RoleDeleteResponse(BaseModel):
    """The confirmation that a role of the organization is gone."""

    id: str
    """The id that the role had."""
    deleted: bool
    """True once the role no longer exists."""
    object: Literal["role.deleted"]
    """Always `role.deleted`; tells the confirmation from the role."""


public_types(
    globals(),
    {
        "admin.organization.admin_api_key": "AdminAPIKey Owner=AdminAPIKey.Owner",
        "admin.organization.admin_api_key_create_response": "AdminAPIKeyCreateResponse",
        "admin.organization.admin_api_key_delete_response": "AdminAPIKeyDeleteResponse",
        "admin.organization.certificate": "Certificate CertificateDetails=Certificate.CertificateDetails",
        "admin.organization.certificate_activate_response": (
            "CertificateActivateResponse CertificateDetails=CertificateActivateResponse.CertificateDetails"
        ),
        "admin.organization.certificate_deactivate_response": "CertificateDeactivateResponse",
        "admin.organization.certificate_delete_response": "CertificateDeleteResponse",
        "admin.organization.certificate_list_response": "CertificateListResponse",
        "admin.organization.invite": "Invite Project=Invite.Project",
        "admin.organization.invite_delete_response": "InviteDeleteResponse",
        "admin.organization.organization_data_retention": "OrganizationDataRetention",
        "admin.organization.organization_spend_alert": (
            "OrganizationSpendAlert NotificationChannel=OrganizationSpendAlert.NotificationChannel"
        ),
        "admin.organization.organization_spend_alert_deleted": "OrganizationSpendAlertDeleted",
        "admin.organization.organization_spend_limit": (
            "OrganizationSpendLimit Enforcement=OrganizationSpendLimit.Enforcement"
        ),
        "admin.organization.organization_spend_limit_deleted": "OrganizationSpendLimitDeleted",
        "admin.organization.role": "Role",
        "admin.organization.role_delete_response": "RoleDeleteResponse",
    },
)
