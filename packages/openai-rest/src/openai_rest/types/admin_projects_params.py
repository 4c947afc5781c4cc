# Rendered from definitions/admin_projects.yaml; edit that and run `hatch run generate`.
"""Parameters of the `admin_projects` area of the API; only type checkers and users import them."""

from __future__ import annotations

from typing import Optional, Union

from typing_extensions import Literal, Required, TypedDict

from openai_core.public_names import public_types
from openai_core.types.sequences import Iterable, SequenceNotStr

from .admin_params import NotificationChannelParam
from .admin_projects import ProjectOptionalServiceTier, ProjectResidency


class ProjectCreateParams(TypedDict, total=False):
    """Parameters of `admin.organization.projects.create`, which creates a project."""

    name: Required[str]
    """What the project is called, in reports as well."""
    external_key_id: Optional[str]
    """The id of the external key that encrypts the data of the project."""
    geography: Optional[str]
    """Where data is kept and processed. Deprecated; use `residency`."""
    residency: Optional[ProjectResidency]
    """Where data is kept."""


class ProjectListParams(TypedDict, total=False):
    """Parameters of `admin.organization.projects.list`, which lists the projects of the organization."""

    after: str
    """The id of the last item of the previous page; the list goes on behind it."""
    include_archived: bool
    """Whether archived projects are listed, too (false by default)."""
    limit: int
    """How many items a page holds (from 1 to 100; 20 by default)."""


class ProjectUpdateParams(TypedDict, total=False):
    """Parameters of `admin.organization.projects.update`, which changes a project."""

    external_key_id: Optional[str]
    """The id of the external key that encrypts the data of the project."""
    geography: Optional[str]
    """Where data is kept and processed. Deprecated; use `residency`."""
    name: Optional[str]
    """What the project is called, in reports as well."""


class APIKeyListParams(TypedDict, total=False):
    """Parameters of `admin.organization.projects.api_keys.list`, which lists the API keys of a project."""

    after: str
    """The id of the last item of the previous page; the list goes on behind it."""
    limit: int
    """How many items a page holds (from 1 to 100; 20 by default)."""
    owner_project_access: Literal["active", "inactive", "any"]
    """Only keys whose owner has access to the project now (`active`), has none (`inactive`), or either (`any`); left
    out, some enabled keys may be missing.
    """


class APIKeyUpdateParams(TypedDict, total=False):
    """What to change in an API key of a project; an expired key cannot be changed."""

    project_id: Required[str]
    """The id of the project to which the key belongs; part of the path."""
    expires_in_seconds: int
    """In how many seconds, counted from this call, the key stops working, within what the organization and the
    project allow. A repeated call counts anew. Left out, the end stays as it is.
    """
    scopes: SequenceNotStr[str]
    """What the key may be used for, in place of what it had: `["api.all.read"]` for reading only, `[]` for all that
    its owner may do. Left out, nothing changes.
    """


class CertificateActivateParams(TypedDict, total=False):
    """Parameters of `admin.organization.projects.certificates.activate`, which activates up to ten certificates for
    a project at once.
    """

    certificate_ids: Required[SequenceNotStr[str]]
    """The ids of one to ten certificates (1 to 10 items)."""


class CertificateDeactivateParams(TypedDict, total=False):
    """Parameters of `admin.organization.projects.certificates.deactivate`, which deactivates up to ten certificates
    for a project at once.
    """

    certificate_ids: Required[SequenceNotStr[str]]
    """The ids of one to ten certificates (1 to 10 items)."""


class CertificateListParams(TypedDict, total=False):
    """Parameters of `admin.organization.projects.certificates.list`, which lists the certificates of a project."""

    after: str
    """The id of the last item of the previous page; the list goes on behind it."""
    limit: int
    """How many items a page holds (from 1 to 100; 20 by default)."""
    order: Literal["asc", "desc"]
    """The order by creation time: `asc` begins with the oldest, `desc` with the latest (desc by default)."""


class DataRetentionUpdateParams(TypedDict, total=False):
    """Parameters of `admin.organization.projects.data_retention.update`, which sets how long a project's data is
    kept.
    """

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
    """Which rule decides how long data is kept: that of the organization (`organization_default`), `none`,
    `zero_data_retention`, `modified_abuse_monitoring`, or one of the last two in its enhanced form (`enhanced_…`).
    """


class GroupCreateParams(TypedDict, total=False):
    """Parameters of `admin.organization.projects.groups.create`, which gives a group access to a project."""

    group_id: Required[str]
    """The id of a group."""
    role: Required[str]
    """The id of the project role that the group gets."""


class GroupListParams(TypedDict, total=False):
    """Parameters of `admin.organization.projects.groups.list`, which lists the groups that have access to a project."""

    after: str
    """The id of the last item of the previous page; the list goes on behind it."""
    limit: int
    """How many items a page holds (from 0 to 100; 20 by default)."""
    order: Literal["asc", "desc"]
    """The order by creation time: `asc` begins with the oldest, `desc` with the latest (asc by default)."""


class GroupRetrieveParams(TypedDict, total=False):
    """Which group of a project to fetch."""

    project_id: Required[str]
    """The id of the project which the group can use; part of the path."""
    group_type: Literal["group", "tenant_group"]
    """`group` (by default) for one of the organization, `tenant_group` for one of the tenant above it."""


class GroupsRoleCreateParams(TypedDict, total=False):
    """Which role a group or user gets in a project."""

    project_id: Required[str]
    """The id of the project for which the role holds; part of the path."""
    role_id: Required[str]
    """The id of the role to give."""


class GroupsRoleListParams(TypedDict, total=False):
    """Which part of the roles of a group or user in a project to list."""

    project_id: Required[str]
    """The id of the project whose roles are listed; part of the path."""
    after: str
    """The `next` of the page before, to go on behind it."""
    limit: int
    """How many roles a page holds at most, up to 1000."""
    order: Literal["asc", "desc"]
    """`asc` for an ascending order, `desc` for a descending one."""


class HostedToolPermissionUpdateParams(TypedDict, total=False):
    """Parameters of `admin.organization.projects.hosted_tool_permissions.update`, which changes which hosted tools a
    project may use.
    """

    code_interpreter: Optional[HostedToolPermissionUpdateParamsCodeInterpreter]
    """Whether the code interpreter may be used."""
    file_search: Optional[HostedToolPermissionUpdateParamsSearch]
    """Whether file search may be used."""
    image_generation: Optional[HostedToolPermissionUpdateParamsImageGeneration]
    """Whether image generation may be used."""
    mcp: Optional[HostedToolPermissionUpdateParamsMcp]
    """Whether MCP servers may be used."""
    web_search: Optional[HostedToolPermissionUpdateParamsSearch]
    """Whether web search may be used."""


class HostedToolPermissionUpdateParamsCodeInterpreter(TypedDict, total=False):
    """The new permission for the code interpreter."""

    enabled: Required[bool]
    """True to let the project use the code interpreter, false to forbid it."""


class HostedToolPermissionUpdateParamsSearch(TypedDict, total=False):
    """The new permission for file search or web search."""

    enabled: Required[bool]
    """True to let the project use this search, false to forbid it."""


class HostedToolPermissionUpdateParamsImageGeneration(TypedDict, total=False):
    """The new permission for image generation."""

    enabled: Required[bool]
    """True to let the project use image generation, false to forbid it."""


class HostedToolPermissionUpdateParamsMcp(TypedDict, total=False):
    """The new permission for remote MCP servers."""

    enabled: Required[bool]
    """True to let the project use remote MCP servers, false to forbid it."""


class ModelPermissionUpdateParams(TypedDict, total=False):
    """Parameters of `admin.organization.projects.model_permissions.update`, which changes which models a project may
    use.
    """

    mode: Required[Literal["allow_list", "deny_list"]]
    """`allow_list` if the listed models are the only ones allowed, `deny_list` if they are those forbidden."""
    model_ids: Required[SequenceNotStr[str]]
    """The ids of the models."""


class RateLimitListRateLimitsParams(TypedDict, total=False):
    """Parameters of `admin.organization.projects.rate_limits.list_rate_limits`, which lists the rate limits of a
    project by model.
    """

    after: str
    """The id of the last item of the previous page; the list goes on behind it."""
    before: str
    """The id of the first item of the following page; the list ends in front of it."""
    limit: int
    """How many items a page holds (100 by default)."""


class RateLimitUpdateRateLimitParams(TypedDict, total=False):
    """The limits of a model to change in a project; those left out stay as they are."""

    project_id: Required[str]
    """The id of the limited project; part of the path."""
    batch_1_day_max_input_tokens: int
    """How many input tokens of batches a day allows; only some models have this limit."""
    max_audio_megabytes_per_1_minute: int
    """How much audio a minute allows, in megabytes; only some models have this limit."""
    max_images_per_1_minute: int
    """How many images a minute allows; only some models have this limit."""
    max_requests_per_1_day: int
    """How many requests a day allows; only some models have this limit."""
    max_requests_per_1_minute: int
    """How many requests a minute allows."""
    max_tokens_per_1_minute: int
    """How many tokens a minute allows."""


class RoleCreateParams(TypedDict, total=False):
    """Parameters of `admin.organization.projects.roles.create`, which creates a role of a project."""

    permissions: Required[SequenceNotStr[str]]
    """What is allowed."""
    role_name: Required[str]
    """The name of the role."""
    description: Optional[str]
    """A description for people."""


class RoleListParams(TypedDict, total=False):
    """Parameters of `admin.organization.projects.roles.list`, which lists the roles of a project."""

    after: str
    """The id of the last item of the previous page; the list goes on behind it."""
    limit: int
    """How many items a page holds (from 0 to 1000; 1000 by default)."""
    order: Literal["asc", "desc"]
    """The order by creation time: `asc` begins with the oldest, `desc` with the latest (asc by default)."""


class RoleUpdateParams(TypedDict, total=False):
    """What to change in a role of a project; what is left out stays as it is."""

    project_id: Required[str]
    """The id of the project to which the role belongs; part of the path."""
    description: Optional[str]
    """What the role is for, in new words."""
    permissions: Optional[SequenceNotStr[str]]
    """What holders of the role may do from now on, in place of what they had."""
    role_name: Optional[str]
    """The new name of the role."""


class ServiceAccountCreateParams(TypedDict, total=False):
    """Parameters of `admin.organization.projects.service_accounts.create`, which creates a service account of a
    project, with a key unless told otherwise.
    """

    name: Required[str]
    """A name to recognise it by."""
    create_service_account_only: Optional[bool]
    """Whether no API key is created along with the account."""
    expires_in_seconds: Optional[int]
    """For how many seconds from now the key is valid; left out, without an end, unless a policy of the organization
    or project asks for one.
    """


class ServiceAccountListParams(TypedDict, total=False):
    """Parameters of `admin.organization.projects.service_accounts.list`, which lists the service accounts of a
    project.
    """

    after: str
    """The id of the last item of the previous page; the list goes on behind it."""
    limit: int
    """How many items a page holds (from 1 to 100; 20 by default)."""


class ServiceAccountUpdateParams(TypedDict, total=False):
    """What to change in a service account; what is left out stays as it is."""

    project_id: Required[str]
    """The id of the project to which the account belongs; part of the path."""
    name: str
    """The new name of the service account."""
    role: Literal["member", "owner"]
    """What the account becomes in the project: `member` or `owner`."""


class APIKeyCreateParams(TypedDict, total=False):
    """What a new key of a service account is like."""

    project_id: Required[str]
    """The id of the project to which the account belongs; part of the path."""
    expires_in_seconds: Optional[int]
    """In how many seconds the key stops working; `None` or left out to name no end."""
    name: str
    """The name of the key, for display."""
    scopes: SequenceNotStr[str]
    """What the key may be used for, such as `["api.model.request"]`."""


class ServiceTierSettingUpdateParams(TypedDict, total=False):
    """Parameters of `admin.organization.projects.service_tier_settings.update`, which changes the service tier
    settings of a project.
    """

    default: Literal["standard", "fast", "scale"]
    """The tier of requests that name none, or `auto`: `standard`, `fast` or `scale`."""
    enabled_tiers: Union[Literal["all"], Iterable[ProjectOptionalServiceTier]]
    """The service tiers that may be used besides the standard one; `all` counts in those to come, and an empty list
    allows none.
    """


class SpendAlertCreateParams(TypedDict, total=False):
    """Parameters of `admin.organization.projects.spend_alerts.create`, which creates a spend alert of a project."""

    currency: Required[Literal["USD"]]
    """The currency of the amount; `USD` is the only one so far."""
    interval: Required[Literal["month"]]
    """The span of time over which spending is summed up; `month` is the only one so far."""
    notification_channel: Required[NotificationChannelParam]
    """Who is told, and how."""
    threshold_amount: Required[int]
    """The amount in cents."""


class SpendAlertListParams(TypedDict, total=False):
    """Parameters of `admin.organization.projects.spend_alerts.list`, which lists the spend alerts of a project."""

    after: str
    """The id of the last item of the previous page; the list goes on behind it."""
    before: str
    """The id of the first item of the following page; the list ends in front of it."""
    limit: int
    """How many items a page holds (from 0 to 100; 20 by default)."""
    order: Literal["asc", "desc"]
    """The order by creation time: `asc` begins with the oldest, `desc` with the latest (asc by default)."""


class SpendAlertUpdateParams(TypedDict, total=False):
    """The alert that takes the place of an existing one."""

    project_id: Required[str]
    """The id of the project to which the alert belongs; part of the path."""
    currency: Required[Literal["USD"]]
    """The currency of `threshold_amount`; only `USD` exists."""
    interval: Required[Literal["month"]]
    """The span over which costs are summed up; only `month` exists."""
    notification_channel: Required[NotificationChannelParam]
    """Who gets the e-mail, and how its subject begins."""
    threshold_amount: Required[int]
    """The sum of costs that sets off the alert, in cents: 10000 is 100 dollars; 0 or more."""


class SpendLimitUpdateParams(TypedDict, total=False):
    """Parameters of `admin.organization.projects.spend_limit.update`, which sets the spend limit of a project."""

    currency: Required[Literal["USD"]]
    """The currency of the amount; `USD` is the only one so far."""
    interval: Required[Literal["month"]]
    """The span of time over which spending is summed up; `month` is the only one so far."""
    threshold_amount: Required[int]
    """The amount in cents (at least 1)."""


class UserCreateParams(TypedDict, total=False):
    """Parameters of `admin.organization.projects.users.create`, which adds a user of the organization to a project."""

    role: Required[str]
    """What the user becomes in the project: `owner` or `member`."""
    email: Optional[str]
    """The e-mail address."""
    user_id: Optional[str]
    """The id of a user."""


class UserListParams(TypedDict, total=False):
    """Parameters of `admin.organization.projects.users.list`, which lists the members of a project."""

    after: str
    """The id of the last item of the previous page; the list goes on behind it."""
    limit: int
    """How many items a page holds (from 1 to 100; 20 by default)."""


class UserUpdateParams(TypedDict, total=False):
    """What to change in a member of a project."""

    project_id: Required[str]
    """The id of the project whose member it is; part of the path."""
    role: Optional[str]
    """What the user becomes in the project: `owner` or `member`."""


public_types(
    globals(),
    {
        "admin.organization.project_create_params": "ProjectCreateParams",
        "admin.organization.project_list_params": "ProjectListParams",
        "admin.organization.project_update_params": "ProjectUpdateParams",
        "admin.organization.projects.api_key_list_params": "APIKeyListParams",
        "admin.organization.projects.api_key_update_params": "APIKeyUpdateParams",
        "admin.organization.projects.certificate_activate_params": "CertificateActivateParams",
        "admin.organization.projects.certificate_deactivate_params": "CertificateDeactivateParams",
        "admin.organization.projects.certificate_list_params": "CertificateListParams",
        "admin.organization.projects.data_retention_update_params": "DataRetentionUpdateParams",
        "admin.organization.projects.group_create_params": "GroupCreateParams",
        "admin.organization.projects.group_list_params": "GroupListParams",
        "admin.organization.projects.group_retrieve_params": "GroupRetrieveParams",
        "admin.organization.projects.groups.role_create_params": "RoleCreateParams=GroupsRoleCreateParams",
        "admin.organization.projects.groups.role_list_params": "RoleListParams=GroupsRoleListParams",
        "admin.organization.projects.hosted_tool_permission_update_params": (
            "HostedToolPermissionUpdateParams CodeInterpreter=HostedToolPermissionUpdateParamsCodeInterpreter "
            "FileSearch=HostedToolPermissionUpdateParamsSearch "
            "ImageGeneration=HostedToolPermissionUpdateParamsImageGeneration "
            "Mcp=HostedToolPermissionUpdateParamsMcp"
        ),
        "admin.organization.projects.model_permission_update_params": "ModelPermissionUpdateParams",
        "admin.organization.projects.rate_limit_list_rate_limits_params": "RateLimitListRateLimitsParams",
        "admin.organization.projects.rate_limit_update_rate_limit_params": "RateLimitUpdateRateLimitParams",
        "admin.organization.projects.role_create_params": "RoleCreateParams",
        "admin.organization.projects.role_list_params": "RoleListParams",
        "admin.organization.projects.role_update_params": "RoleUpdateParams",
        "admin.organization.projects.service_account_create_params": "ServiceAccountCreateParams",
        "admin.organization.projects.service_account_list_params": "ServiceAccountListParams",
        "admin.organization.projects.service_account_update_params": "ServiceAccountUpdateParams",
        "admin.organization.projects.service_accounts.api_key_create_params": "APIKeyCreateParams",
        "admin.organization.projects.service_tier_setting_update_params": "ServiceTierSettingUpdateParams",
        "admin.organization.projects.spend_alert_create_params": "SpendAlertCreateParams",
        "admin.organization.projects.spend_alert_list_params": "SpendAlertListParams",
        "admin.organization.projects.spend_alert_update_params": "SpendAlertUpdateParams",
        "admin.organization.projects.spend_limit_update_params": "SpendLimitUpdateParams",
        "admin.organization.projects.user_create_params": "UserCreateParams",
        "admin.organization.projects.user_list_params": "UserListParams",
        "admin.organization.projects.user_update_params": "UserUpdateParams",
    },
)
