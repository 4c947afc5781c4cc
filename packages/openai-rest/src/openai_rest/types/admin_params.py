# Rendered from definitions/admin.yaml; edit that and run `hatch run generate`.
"""Parameters of the `admin` area of the API; only type checkers and users import them."""

from __future__ import annotations

from typing import List, Optional

from typing_extensions import Literal, Required, TypedDict

from openai_core.public_names import public_types
from openai_core.types.sequences import Iterable, SequenceNotStr


class AdminAPIKeyCreateParams(TypedDict, total=False):
    """Parameters of `admin.organization.admin_api_keys.create`, which creates an admin API key."""

    name: Required[str]
    """The name of the key."""
    expires_in_seconds: int
    """For how many seconds from now the key is valid; left out, without an end, unless a policy of the organization
    or project asks for one (from 1 to 31536000).
    """


class AdminAPIKeyListParams(TypedDict, total=False):
    """Parameters of `admin.organization.admin_api_keys.list`, which lists admin API keys."""

    after: Optional[str]
    """The id of the last item of the previous page; the list goes on behind it."""
    limit: int
    """How many items a page holds (20 by default)."""
    order: Literal["asc", "desc"]
    """The order by creation time: `asc` begins with the oldest, `desc` with the latest (asc by default)."""


class CertificateActivateParams(TypedDict, total=False):
    """Parameters of `admin.organization.certificates.activate`, which activates up to ten certificates for the
    organization at once.
    """

    certificate_ids: Required[SequenceNotStr[str]]
    """The ids of one to ten certificates (1 to 10 items)."""


class CertificateCreateParams(TypedDict, total=False):
    """Parameters of `admin.organization.certificates.create`, which uploads a certificate; activate it to make it
    count.
    """

    certificate: Required[str]
    """The certificate in PEM form."""
    name: str
    """A name to recognise it by."""


class CertificateDeactivateParams(TypedDict, total=False):
    """Parameters of `admin.organization.certificates.deactivate`, which deactivates up to ten certificates for the
    organization at once.
    """

    certificate_ids: Required[SequenceNotStr[str]]
    """The ids of one to ten certificates (1 to 10 items)."""


class CertificateListParams(TypedDict, total=False):
    """Parameters of `admin.organization.certificates.list`, which lists the certificates of the organization."""

    after: str
    """The id of the last item of the previous page; the list goes on behind it."""
    limit: int
    """How many items a page holds (from 1 to 100; 20 by default)."""
    order: Literal["asc", "desc"]
    """The order by creation time: `asc` begins with the oldest, `desc` with the latest (desc by default)."""


class CertificateRetrieveParams(TypedDict, total=False):
    """Parameters of `admin.organization.certificates.retrieve`, which fetches a certificate."""

    include: List[Literal["content"]]
    """`content` to get the certificate itself too."""


class CertificateUpdateParams(TypedDict, total=False):
    """Parameters of `admin.organization.certificates.update`, which changes a certificate."""

    name: str
    """A name to recognise it by."""


class DataRetentionUpdateParams(TypedDict, total=False):
    """Parameters of `admin.organization.data_retention.update`, which sets how long the organization's data is kept."""

    retention_type: Required[
        Literal[
            "zero_data_retention",
            "modified_abuse_monitoring",
            "enhanced_zero_data_retention",
            "enhanced_modified_abuse_monitoring",
        ]
    ]
    """Which rule decides how long data is kept: `zero_data_retention`, `modified_abuse_monitoring`, or either in its
    enhanced form (`enhanced_zero_data_retention`, `enhanced_modified_abuse_monitoring`).
    """


class InviteCreateParams(TypedDict, total=False):
    """Parameters of `admin.organization.invites.create`, which invites somebody to the organization."""

    email: Required[str]
    """The e-mail address."""
    role: Required[Literal["reader", "owner"]]
    """Whether the person becomes an owner or a reader of the organization."""
    projects: Iterable[InviteCreateParamsProject]
    """The projects that the person joins, each with a role."""


class InviteCreateParamsProject(TypedDict, total=False):
    """A project that the invited person joins, and the role in it."""

    id: Required[str]
    """The id of the project to join."""
    role: Required[Literal["member", "owner"]]
    """What the person becomes in the project: `member` or `owner`."""


class InviteListParams(TypedDict, total=False):
    """Parameters of `admin.organization.invites.list`, which lists the invitations of the organization."""

    after: str
    """The id of the last item of the previous page; the list goes on behind it."""
    limit: int
    """How many items a page holds (from 1 to 100; 20 by default)."""


class RoleCreateParams(TypedDict, total=False):
    """Parameters of `admin.organization.roles.create`, which creates a role of the organization."""

    permissions: Required[SequenceNotStr[str]]
    """What is allowed."""
    role_name: Required[str]
    """The name of the role."""
    description: Optional[str]
    """A description for people."""


class RoleListParams(TypedDict, total=False):
    """Parameters of `admin.organization.roles.list`, which lists the roles of the organization."""

    after: str
    """The id of the last item of the previous page; the list goes on behind it."""
    limit: int
    """How many items a page holds (from 0 to 1000; 1000 by default)."""
    order: Literal["asc", "desc"]
    """The order by creation time: `asc` begins with the oldest, `desc` with the latest (asc by default)."""


class RoleUpdateParams(TypedDict, total=False):
    """Parameters of `admin.organization.roles.update`, which changes a role of the organization."""

    description: Optional[str]
    """What the role is for, in words for people; left out, it stays as it is."""
    permissions: Optional[SequenceNotStr[str]]
    """What is allowed."""
    role_name: Optional[str]
    """The name of the role."""


class SpendAlertCreateParams(TypedDict, total=False):
    """Parameters of `admin.organization.spend_alerts.create`, which creates a spend alert of the organization."""

    currency: Required[Literal["USD"]]
    """The currency of the amount; `USD` is the only one so far."""
    interval: Required[Literal["month"]]
    """The span of time over which spending is summed up; `month` is the only one so far."""
    notification_channel: Required[NotificationChannelParam]
    """Who is told, and how."""
    threshold_amount: Required[int]
    """The amount in cents."""


class NotificationChannelParam(TypedDict, total=False):
    """Who is to be told by e-mail that an alert went off."""

    recipients: Required[SequenceNotStr[str]]
    """The e-mail addresses to which the alert goes."""
    type: Required[Literal["email"]]
    """The way of telling; only `email` exists."""
    subject_prefix: Optional[str]
    """Text in front of the subject of each e-mail; left out or `None` for none."""


class SpendAlertListParams(TypedDict, total=False):
    """Parameters of `admin.organization.spend_alerts.list`, which lists the spend alerts of the organization."""

    after: str
    """The id of the last item of the previous page; the list goes on behind it."""
    before: str
    """The id of the first item of the following page; the list ends in front of it."""
    limit: int
    """How many items a page holds (from 0 to 100; 20 by default)."""
    order: Literal["asc", "desc"]
    """The order by creation time: `asc` begins with the oldest, `desc` with the latest (asc by default)."""


class SpendAlertUpdateParams(TypedDict, total=False):
    """Parameters of `admin.organization.spend_alerts.update`, which changes a spend alert of the organization."""

    currency: Required[Literal["USD"]]
    """The currency of the amount; `USD` is the only one so far."""
    interval: Required[Literal["month"]]
    """The span of time over which spending is summed up; `month` is the only one so far."""
    notification_channel: Required[NotificationChannelParam]
    """Who is told, and how."""
    threshold_amount: Required[int]
    """The amount in cents."""


class SpendLimitUpdateParams(TypedDict, total=False):
    """Parameters of `admin.organization.spend_limit.update`, which sets the spend limit of the organization."""

    currency: Required[Literal["USD"]]
    """The currency of the amount; `USD` is the only one so far."""
    interval: Required[Literal["month"]]
    """The span of time over which spending is summed up; `month` is the only one so far."""
    threshold_amount: Required[int]
    """The amount in cents (at least 1)."""


public_types(
    globals(),
    {
        "admin.organization.admin_api_key_create_params": "AdminAPIKeyCreateParams",
        "admin.organization.admin_api_key_list_params": "AdminAPIKeyListParams",
        "admin.organization.certificate_activate_params": "CertificateActivateParams",
        "admin.organization.certificate_create_params": "CertificateCreateParams",
        "admin.organization.certificate_deactivate_params": "CertificateDeactivateParams",
        "admin.organization.certificate_list_params": "CertificateListParams",
        "admin.organization.certificate_retrieve_params": "CertificateRetrieveParams",
        "admin.organization.certificate_update_params": "CertificateUpdateParams",
        "admin.organization.data_retention_update_params": "DataRetentionUpdateParams",
        "admin.organization.invite_create_params": "InviteCreateParams Project=InviteCreateParamsProject",
        "admin.organization.invite_list_params": "InviteListParams",
        "admin.organization.role_create_params": "RoleCreateParams",
        "admin.organization.role_list_params": "RoleListParams",
        "admin.organization.role_update_params": "RoleUpdateParams",
        "admin.organization.spend_alert_create_params": (
            "SpendAlertCreateParams NotificationChannel=NotificationChannelParam"
        ),
        "admin.organization.spend_alert_list_params": "SpendAlertListParams",
        "admin.organization.spend_alert_update_params": "SpendAlertUpdateParams",
        "admin.organization.spend_limit_update_params": "SpendLimitUpdateParams",
    },
)
