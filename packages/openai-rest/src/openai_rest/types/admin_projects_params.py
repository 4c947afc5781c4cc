# Rendered from definitions/admin_projects.yaml; edit that and run `hatch run generate`.
"""Parameters of the `admin_projects` area of the API; only type checkers and users import them."""

from __future__ import annotations

from typing import Iterable, Optional, Union

from typing_extensions import Literal, Required, TypedDict

from openai_core.types.sequences import SequenceNotStr

from .admin_params import NotificationChannelParam
from .admin_projects import ProjectOptionalServiceTier, ProjectResidency


class ProjectCreateParams(TypedDict, total=False):
    name: Required[str]
    external_key_id: Optional[str]
    geography: Optional[str]
    residency: Optional[ProjectResidency]


class ProjectListParams(TypedDict, total=False):
    after: str
    include_archived: bool
    limit: int


class ProjectUpdateParams(TypedDict, total=False):
    external_key_id: Optional[str]
    geography: Optional[str]
    name: Optional[str]


class APIKeyListParams(TypedDict, total=False):
    after: str
    limit: int
    owner_project_access: Literal["active", "inactive", "any"]


class APIKeyUpdateParams(TypedDict, total=False):
    project_id: Required[str]
    expires_in_seconds: int
    scopes: SequenceNotStr[str]


class CertificateActivateParams(TypedDict, total=False):
    certificate_ids: Required[SequenceNotStr[str]]


class CertificateDeactivateParams(TypedDict, total=False):
    certificate_ids: Required[SequenceNotStr[str]]


class CertificateListParams(TypedDict, total=False):
    after: str
    limit: int
    order: Literal["asc", "desc"]


class DataRetentionUpdateParams(TypedDict, total=False):
    retention_type: Required[
        Literal[
            "organization_default",
            "none",
            "zero_data_retention",
            "modified_abuse_monitoring",
            "enhanced_zero_data_retention",
            "enhanced_modified_abuse_monitoring",
        ]
    ]


class GroupCreateParams(TypedDict, total=False):
    group_id: Required[str]
    role: Required[str]


class GroupListParams(TypedDict, total=False):
    after: str
    limit: int
    order: Literal["asc", "desc"]


class GroupRetrieveParams(TypedDict, total=False):
    project_id: Required[str]
    group_type: Literal["group", "tenant_group"]


class GroupsRoleCreateParams(TypedDict, total=False):
    project_id: Required[str]
    role_id: Required[str]


class GroupsRoleListParams(TypedDict, total=False):
    project_id: Required[str]
    after: str
    limit: int
    order: Literal["asc", "desc"]


class HostedToolPermissionUpdateParams(TypedDict, total=False):
    code_interpreter: Optional[HostedToolPermissionUpdateParamsCodeInterpreter]
    file_search: Optional[HostedToolPermissionUpdateParamsSearch]
    image_generation: Optional[HostedToolPermissionUpdateParamsImageGeneration]
    mcp: Optional[HostedToolPermissionUpdateParamsMcp]
    web_search: Optional[HostedToolPermissionUpdateParamsSearch]


class HostedToolPermissionUpdateParamsCodeInterpreter(TypedDict, total=False):
    enabled: Required[bool]


class HostedToolPermissionUpdateParamsSearch(TypedDict, total=False):
    enabled: Required[bool]


class HostedToolPermissionUpdateParamsImageGeneration(TypedDict, total=False):
    enabled: Required[bool]


class HostedToolPermissionUpdateParamsMcp(TypedDict, total=False):
    enabled: Required[bool]


class ModelPermissionUpdateParams(TypedDict, total=False):
    mode: Required[Literal["allow_list", "deny_list"]]
    model_ids: Required[SequenceNotStr[str]]


class RateLimitListRateLimitsParams(TypedDict, total=False):
    after: str
    before: str
    limit: int


class RateLimitUpdateRateLimitParams(TypedDict, total=False):
    project_id: Required[str]
    batch_1_day_max_input_tokens: int
    max_audio_megabytes_per_1_minute: int
    max_images_per_1_minute: int
    max_requests_per_1_day: int
    max_requests_per_1_minute: int
    max_tokens_per_1_minute: int


class RoleCreateParams(TypedDict, total=False):
    permissions: Required[SequenceNotStr[str]]
    role_name: Required[str]
    description: Optional[str]


class RoleListParams(TypedDict, total=False):
    after: str
    limit: int
    order: Literal["asc", "desc"]


class RoleUpdateParams(TypedDict, total=False):
    project_id: Required[str]
    description: Optional[str]
    permissions: Optional[SequenceNotStr[str]]
    role_name: Optional[str]


class ServiceAccountCreateParams(TypedDict, total=False):
    name: Required[str]
    create_service_account_only: Optional[bool]
    expires_in_seconds: Optional[int]


class ServiceAccountListParams(TypedDict, total=False):
    after: str
    limit: int


class ServiceAccountUpdateParams(TypedDict, total=False):
    project_id: Required[str]
    name: str
    role: Literal["member", "owner"]


class APIKeyCreateParams(TypedDict, total=False):
    project_id: Required[str]
    expires_in_seconds: Optional[int]
    name: str
    scopes: SequenceNotStr[str]


class ServiceTierSettingUpdateParams(TypedDict, total=False):
    default: Literal["standard", "fast", "scale"]
    enabled_tiers: Union[Literal["all"], Iterable[ProjectOptionalServiceTier]]


class SpendAlertCreateParams(TypedDict, total=False):
    currency: Required[Literal["USD"]]
    interval: Required[Literal["month"]]
    notification_channel: Required[NotificationChannelParam]
    threshold_amount: Required[int]


class SpendAlertListParams(TypedDict, total=False):
    after: str
    before: str
    limit: int
    order: Literal["asc", "desc"]


class SpendAlertUpdateParams(TypedDict, total=False):
    project_id: Required[str]
    currency: Required[Literal["USD"]]
    interval: Required[Literal["month"]]
    notification_channel: Required[NotificationChannelParam]
    threshold_amount: Required[int]


class SpendLimitUpdateParams(TypedDict, total=False):
    currency: Required[Literal["USD"]]
    interval: Required[Literal["month"]]
    threshold_amount: Required[int]


class UserCreateParams(TypedDict, total=False):
    role: Required[str]
    email: Optional[str]
    user_id: Optional[str]


class UserListParams(TypedDict, total=False):
    after: str
    limit: int


class UserUpdateParams(TypedDict, total=False):
    project_id: Required[str]
    role: Optional[str]
