# Rendered from definitions/admin.yaml; edit that and run `hatch run generate`.
"""Parameters of the `admin` area of the API; only type checkers and users import them."""

from __future__ import annotations

from typing import Iterable, List, Optional

from typing_extensions import Literal, Required, TypedDict

from openai_core.types.sequences import SequenceNotStr


class AdminAPIKeyCreateParams(TypedDict, total=False):
    name: Required[str]
    expires_in_seconds: int


class AdminAPIKeyListParams(TypedDict, total=False):
    after: Optional[str]
    limit: int
    order: Literal["asc", "desc"]


class CertificateActivateParams(TypedDict, total=False):
    certificate_ids: Required[SequenceNotStr[str]]


class CertificateCreateParams(TypedDict, total=False):
    certificate: Required[str]
    name: str


class CertificateDeactivateParams(TypedDict, total=False):
    certificate_ids: Required[SequenceNotStr[str]]


class CertificateListParams(TypedDict, total=False):
    after: str
    limit: int
    order: Literal["asc", "desc"]


class CertificateRetrieveParams(TypedDict, total=False):
    include: List[Literal["content"]]


class CertificateUpdateParams(TypedDict, total=False):
    name: str


class DataRetentionUpdateParams(TypedDict, total=False):
    retention_type: Required[
        Literal[
            "zero_data_retention",
            "modified_abuse_monitoring",
            "enhanced_zero_data_retention",
            "enhanced_modified_abuse_monitoring",
        ]
    ]


class InviteCreateParams(TypedDict, total=False):
    email: Required[str]
    role: Required[Literal["reader", "owner"]]
    projects: Iterable[InviteCreateParamsProject]


class InviteCreateParamsProject(TypedDict, total=False):
    id: Required[str]
    role: Required[Literal["member", "owner"]]


class InviteListParams(TypedDict, total=False):
    after: str
    limit: int


class RoleCreateParams(TypedDict, total=False):
    permissions: Required[SequenceNotStr[str]]
    role_name: Required[str]
    description: Optional[str]


class RoleListParams(TypedDict, total=False):
    after: str
    limit: int
    order: Literal["asc", "desc"]


class RoleUpdateParams(TypedDict, total=False):
    description: Optional[str]
    permissions: Optional[SequenceNotStr[str]]
    role_name: Optional[str]


class SpendAlertCreateParams(TypedDict, total=False):
    currency: Required[Literal["USD"]]
    interval: Required[Literal["month"]]
    notification_channel: Required[NotificationChannelParam]
    threshold_amount: Required[int]


class NotificationChannelParam(TypedDict, total=False):
    recipients: Required[SequenceNotStr[str]]
    type: Required[Literal["email"]]
    subject_prefix: Optional[str]


class SpendAlertListParams(TypedDict, total=False):
    after: str
    before: str
    limit: int
    order: Literal["asc", "desc"]


class SpendAlertUpdateParams(TypedDict, total=False):
    currency: Required[Literal["USD"]]
    interval: Required[Literal["month"]]
    notification_channel: Required[NotificationChannelParam]
    threshold_amount: Required[int]


class SpendLimitUpdateParams(TypedDict, total=False):
    currency: Required[Literal["USD"]]
    interval: Required[Literal["month"]]
    threshold_amount: Required[int]
