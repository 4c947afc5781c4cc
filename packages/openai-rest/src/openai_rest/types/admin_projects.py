# Rendered from definitions/admin_projects.yaml; edit that and run `hatch run generate`.
"""Models of the `admin_projects` area of the API."""

from typing import Dict, List, Optional, Union

from pydantic import Field
from typing_extensions import Literal, TypeAlias

from openai_core.models import BaseModel
from openai_core.public_names import public_types

from .admin import (
    CertificateActivateResponse as AdminCertificateActivateResponse,
    OrganizationSpendAlert,
    OrganizationSpendLimit,
    Role,
)
from .admin_members import AssignmentSource, OrganizationUser, RoleCreateResponse as AdminMembersRoleCreateResponse


class Project(BaseModel):
    """A project: the unit that keys, members, limits and data of an organization belong to."""

    id: str
    """The id of the project, to retrieve, change or archive it with, and for everything in it."""
    created_at: int
    """When the project was made, in seconds since 1 January 1970 (UTC)."""
    object: Literal["organization.project"]
    """Always `organization.project`; tells it from other objects."""
    archived_at: Optional[int] = None
    """When the project was archived, in seconds since 1 January 1970 (UTC); null while it is active."""
    external_key_id: Optional[str] = None
    """The id of your own key that encrypts the data of the project; null without one."""
    name: Optional[str] = None
    """The name of the project, as reports show it."""
    residency: "Optional[ProjectResidency]" = None
    """Where the project keeps, and perhaps processes, its data; null when that is not set."""
    status: Optional[str] = None
    """`active`, or `archived` when it can no longer be used."""


ProjectResidency: TypeAlias = Literal[
    "GLOBAL",
    "US_STORAGE_PROCESSING",
    "EU_STORAGE_PROCESSING",
    "JP_STORAGE",
    "JP_STORAGE_PROCESSING",
    "KR_STORAGE",
    "CA_STORAGE",
    "SG_STORAGE",
    "IN_STORAGE",
    "IN_STORAGE_PROCESSING",
    "AU_STORAGE",
    "AU_STORAGE_PROCESSING",
    "GB_STORAGE",
    "AE_STORAGE",
    "AE_STORAGE_PROCESSING",
]
"""Where a project keeps its data (`_STORAGE`), where it also processes them (`_STORAGE_PROCESSING`), or `GLOBAL`."""


class APIKeyDeleteResponse(BaseModel):
    """The confirmation that an API key of a project is gone."""

    id: str
    """The id of the key that was deleted."""
    deleted: bool
    """Whether the key was deleted."""
    object: Literal["organization.project.api_key.deleted"]
    """Always `organization.project.api_key.deleted`; tells the confirmation from the key."""


class CertificateActivateResponse(BaseModel):
    """A certificate of a project after its activation."""

    id: str
    """The id of the certificate, to activate or deactivate it for the project with."""
    active: bool
    """Whether the certificate now counts for the project."""
    certificate_details: AdminCertificateActivateResponse.CertificateDetails
    """From when until when the certificate is valid."""
    created_at: int
    """When the certificate was uploaded, in seconds since 1 January 1970 (UTC)."""
    name: Optional[str] = None
    """What you call the certificate; null when it was uploaded without a name."""
    object: Literal["organization.project.certificate"]
    """Always `organization.project.certificate`; certificates of the whole organization have another tag."""


class CertificateDeactivateResponse(BaseModel):
    """A certificate of a project after its deactivation."""

    id: str
    """The id of the certificate, to activate or deactivate it for the project with."""
    active: bool
    """Whether the certificate still counts for the project."""
    certificate_details: AdminCertificateActivateResponse.CertificateDetails
    """From when until when the certificate is valid."""
    created_at: int
    """When the certificate was uploaded, in seconds since 1 January 1970 (UTC)."""
    name: Optional[str] = None
    """What you call the certificate; null when it was uploaded without a name."""
    object: Literal["organization.project.certificate"]
    """Always `organization.project.certificate`; certificates of the whole organization have another tag."""


class CertificateListResponse(BaseModel):
    """A certificate in the list of a project."""

    id: str
    """The id of the certificate, to activate or deactivate it for the project with."""
    active: bool
    """Whether the certificate counts for the project."""
    certificate_details: AdminCertificateActivateResponse.CertificateDetails
    """From when until when the certificate is valid."""
    created_at: int
    """When the certificate was uploaded, in seconds since 1 January 1970 (UTC)."""
    name: Optional[str] = None
    """What you call the certificate; null when it was uploaded without a name."""
    object: Literal["organization.project.certificate"]
    """Always `organization.project.certificate`; certificates of the whole organization have another tag."""


class GroupDeleteResponse(BaseModel):
    """The confirmation that a group lost its access to a project."""

    deleted: bool
    """Whether the group is out of the project; the group itself stays."""
    object: Literal["project.group.deleted"]
    """Always `project.group.deleted`; tells the end of an access from that of a group."""


class RoleCreateResponse(BaseModel):
    """The role that a group was given in a project, together with the group."""

    group: AdminMembersRoleCreateResponse.Group
    """The group that got the role, in short."""
    object: Literal["group.role"]
    """Always `group.role`; the roles of users have another tag."""
    role: Role
    """The role that the group has in the project now."""


class GroupsRoleDeleteResponse(BaseModel):
    """The confirmation that a group or user lost a role in a project."""

    deleted: bool
    """Whether the role was taken away."""
    object: str
    """Whose role it was: `group.role.deleted` for that of a group, `user.role.deleted` for that of a user."""


class RoleListResponse(BaseModel):
    """A role in the list of those that a group or user has in a project."""

    id: str
    """The id of the role, to fetch it or take it away again with."""
    assignment_sources: Optional[List[AssignmentSource]] = None
    """From whom the role is inherited, such as a group; null or absent where that is not known."""
    created_at: Optional[int] = None
    """When the role was made, in seconds since 1 January 1970 (UTC); null when that is not known."""
    created_by: Optional[str] = None
    """The id of whoever made the role; null when that is not known."""
    created_by_user_obj: Optional[Dict[str, object]] = None
    """The data of the user who made the role; null when there are none."""
    description: Optional[str] = None
    """What the role is for; null when nobody wrote it down."""
    metadata: Optional[Dict[str, object]] = None
    """Free data that the role carries; null when there are none."""
    name: str
    """The name of the role, for display."""
    permissions: List[str]
    """What holders of the role may do."""
    predefined_role: bool
    """True for a role that OpenAI defines, false for one of your own."""
    resource_type: str
    """The kind of thing that the role is about, such as `api.organization` or `api.project`."""
    updated_at: Optional[int] = None
    """When the role was changed last, in seconds since 1 January 1970 (UTC); null when that is not known."""


class RoleRetrieveResponse(BaseModel):
    """A role that a group or user has in a project, fetched by its id."""

    id: str
    """The id of the role, to fetch it or take it away again with."""
    assignment_sources: Optional[List[AssignmentSource]] = None
    """From whom the role is inherited, such as a group; null or absent where that is not known."""
    created_at: Optional[int] = None
    """When the role was made, in seconds since 1 January 1970 (UTC); null when that is not known."""
    created_by: Optional[str] = None
    """The id of whoever made the role; null when that is not known."""
    created_by_user_obj: Optional[Dict[str, object]] = None
    """The data of the user who made the role; null when there are none."""
    description: Optional[str] = None
    """What the role is for; null when nobody wrote it down."""
    metadata: Optional[Dict[str, object]] = None
    """Free data that the role carries; null when there are none."""
    name: str
    """The name of the role, for display."""
    permissions: List[str]
    """What holders of the role may do."""
    predefined_role: bool
    """True for a role that OpenAI defines, false for one of your own."""
    resource_type: str
    """The kind of thing that the role is about, such as `api.organization` or `api.project`."""
    updated_at: Optional[int] = None
    """When the role was changed last, in seconds since 1 January 1970 (UTC); null when that is not known."""


class ProjectAPIKey(BaseModel):
    """An API key of a project, without its secret."""

    class OwnerServiceAccount(BaseModel):
        """The service account to which a key belongs."""

        id: str
        """The id of the service account, to retrieve or delete it with."""
        created_at: int
        """When the service account was made, in seconds since 1 January 1970 (UTC)."""
        name: str
        """How the service account is called."""
        role: str
        """What the service account is in the project."""

    class OwnerUser(BaseModel):
        """The user to whom a key belongs."""

        id: str
        """The id of the user, to retrieve the user in the project with."""
        created_at: int
        """When the user was created, in seconds since 1 January 1970 (UTC)."""
        email: str
        """The e-mail address under which the user is known."""
        name: str
        """The name of the user, for display."""
        role: str
        """What the user is in the project."""

    class Owner(BaseModel):
        """To whom a key of a project belongs: a user or a service account."""

        service_account: "Optional[ProjectAPIKey.OwnerServiceAccount]" = None
        """The owner when `type` is `service_account`, otherwise null or absent."""
        type: Optional[Literal["user", "service_account"]] = None
        """Which of the two the owner is: `user` or `service_account`."""
        user: "Optional[ProjectAPIKey.OwnerUser]" = None
        """The owner when `type` is `user`, otherwise null or absent."""

    id: str
    """The id of the key, to retrieve, change or delete it with; not the secret."""
    created_at: int
    """When the key was made, in seconds since 1 January 1970 (UTC)."""
    last_used_at: Optional[int] = None
    """When a call last used the key, in seconds since 1 January 1970 (UTC); null when none has."""
    name: str
    """The name of the key, for display."""
    object: Literal["organization.project.api_key"]
    """Always `organization.project.api_key`; tells it from other objects."""
    owner: Owner
    """The user or service account in whose name calls with the key are made."""
    owner_project_access: Literal["active", "inactive"]
    """`active` while the owner can work in the project, `inactive` when not."""
    redacted_value: str
    """The secret with its middle blotted out, enough to recognize the key by."""
    expires_at: Optional[int] = None
    """When the key stops working, in seconds since 1 January 1970 (UTC); null for a key without an end."""


class ProjectDataRetention(BaseModel):
    """What the API keeps of the content that a project sends."""

    object: Literal["project.data_retention"]
    """Always `project.data_retention`; the setting of the organization has another tag."""
    type: Literal[
        "organization_default",
        "none",
        "zero_data_retention",
        "modified_abuse_monitoring",
        "enhanced_zero_data_retention",
        "enhanced_modified_abuse_monitoring",
    ]
    """The control in force: `organization_default` for what the organization has, `none` for no control,
    `modified_abuse_monitoring` to leave content out of the logs of abuse monitoring, `zero_data_retention` to also
    treat `store` as false; the last two have `enhanced_` variants.
    """


class ProjectGroup(BaseModel):
    """A group of the organization with access to a project."""

    created_at: int
    """When the group got its access, in seconds since 1 January 1970 (UTC)."""
    group_id: str
    """The id of the group, to retrieve its access or take it away with."""
    group_name: str
    """The name of the group, for display."""
    group_type: Literal["group", "tenant_group"]
    """`group` for one of the organization, `tenant_group` for one of the tenant above it."""
    object: Literal["project.group"]
    """Always `project.group`; tells it from other objects."""
    project_id: str
    """The id of the project which the group can use."""


class ProjectHostedToolPermissions(BaseModel):
    """Which of the tools that OpenAI runs a project may use."""

    class CodeInterpreter(BaseModel):
        """The permission for the code interpreter."""

        enabled: bool
        """Whether the project may use the code interpreter."""

    class FileSearch(BaseModel):
        """The permission for file search."""

        enabled: bool
        """Whether the project may use file search."""

    class ImageGeneration(BaseModel):
        """The permission for image generation."""

        enabled: bool
        """Whether the project may use image generation."""

    class Mcp(BaseModel):
        """The permission for remote MCP servers."""

        enabled: bool
        """Whether the project may use remote MCP servers."""

    class WebSearch(BaseModel):
        """The permission for web search."""

        enabled: bool
        """Whether the project may use web search."""

    code_interpreter: CodeInterpreter
    """Whether models may run Python in a container."""
    file_search: FileSearch
    """Whether models may search vector stores."""
    image_generation: ImageGeneration
    """Whether models may draw pictures."""
    mcp: Mcp
    """Whether models may call remote MCP servers."""
    web_search: WebSearch
    """Whether models may search the web."""


class ProjectModelPermissions(BaseModel):
    """Which models a project may use."""

    mode: Literal["allow_list", "deny_list"]
    """How `api_model_ids` is read: `allow_list` permits only these models, `deny_list` forbids just them."""
    api_model_ids: List[str] = Field(alias="model_ids")
    """The ids of the models that are permitted or forbidden; `model_ids` in JSON."""
    object: Literal["project.model_permissions"]
    """Always `project.model_permissions`; tells it from other objects."""


class ProjectModelPermissionsDeleted(BaseModel):
    """The confirmation that a project no longer restricts its models."""

    deleted: bool
    """Whether the restriction was removed."""
    object: Literal["project.model_permissions.deleted"]
    """Always `project.model_permissions.deleted`; tells the confirmation from the permissions."""


ProjectOptionalServiceTier: TypeAlias = Literal["flex", "fast", "ultrafast"]
"""A service tier that a project can have besides the standard one: `flex`, `fast` or `ultrafast`."""


class ProjectRateLimit(BaseModel):
    """How much of a model a project may use in a minute or day."""

    id: str
    """The id of the limit, to change it with."""
    max_requests_per_1_minute: int
    """How many requests a minute allows."""
    max_tokens_per_1_minute: int
    """How many tokens a minute allows."""
    model: str
    """The id of the model that is limited."""
    object: Literal["project.rate_limit"]
    """Always `project.rate_limit`; tells it from other objects."""
    batch_1_day_max_input_tokens: Optional[int] = None
    """How many input tokens of batches a day allows; absent for models without this limit."""
    max_audio_megabytes_per_1_minute: Optional[int] = None
    """How much audio a minute allows, in megabytes; absent for models without this limit."""
    max_images_per_1_minute: Optional[int] = None
    """How many images a minute allows; absent for models without this limit."""
    max_requests_per_1_day: Optional[int] = None
    """How many requests a day allows; absent for models without this limit."""


class ProjectServiceAccount(BaseModel):
    """A service account: an owner of keys that is not a person."""

    id: str
    """The id of the service account, to retrieve, change or delete it with, and to make keys for it."""
    created_at: int
    """When the service account was made, in seconds since 1 January 1970 (UTC)."""
    name: str
    """How the service account is called."""
    object: Literal["organization.project.service_account"]
    """Always `organization.project.service_account`; tells it from other objects."""
    role: Literal["owner", "member", "none"]
    """What it is in the project: an `owner`, a `member`, or `none` without a membership."""


class ProjectServiceTierSettings(BaseModel):
    """Which service tiers a project may use, and which it uses by itself."""

    default: Literal["standard", "fast", "scale"]
    """The tier of requests that name no `service_tier` or `auto`: `standard`, `fast` or `scale`."""
    enabled_tiers: Union[Literal["all"], List[ProjectOptionalServiceTier]]
    """The tiers that are allowed besides the standard one, as far as the organization permits them: a list, empty
    for none, or `all`, which takes in tiers yet to come.
    """
    object: Literal["project.service_tier_settings"]
    """Always `project.service_tier_settings`; tells it from other objects."""


class ProjectSpendAlert(BaseModel):
    """An alert by e-mail when a month of a project costs more than an amount."""

    id: str
    """The id of the alert, to retrieve, change or delete it with."""
    currency: Literal["USD"]
    """The currency of `threshold_amount`; always `USD`."""
    interval: Literal["month"]
    """The span over which costs are summed up; always `month`."""
    notification_channel: OrganizationSpendAlert.NotificationChannel
    """Who gets the e-mail, and how its subject begins."""
    object: Literal["project.spend_alert"]
    """Always `project.spend_alert`; alerts of the whole organization have another tag."""
    threshold_amount: int
    """The sum of costs that sets off the alert, in cents: 10000 is 100 dollars."""


class ProjectSpendAlertDeleted(BaseModel):
    """The confirmation that a spend alert of a project is gone."""

    id: str
    """The id of the alert that was deleted."""
    deleted: bool
    """Whether the alert was deleted."""
    object: Literal["project.spend_alert.deleted"]
    """Always `project.spend_alert.deleted`; tells the confirmation from the alert."""


class ProjectSpendLimit(BaseModel):
    """The amount at which the spending of a project is stopped."""

    currency: Union[str, Literal["USD"]]
    """The currency of `threshold_amount`; so far always `USD`."""
    enforcement: OrganizationSpendLimit.Enforcement
    """Whether the limit is holding requests back at the moment."""
    interval: Union[str, Literal["month"]]
    """The span over which costs are summed up; so far always `month`."""
    object: Literal["project.spend_limit"]
    """Always `project.spend_limit`; the limit of the organization has another tag."""
    threshold_amount: int
    """The most that may be spent in the interval, in cents: 10000 is 100 dollars."""


class ProjectSpendLimitDeleted(BaseModel):
    """The confirmation that a project has no spend limit any more."""

    deleted: bool
    """Whether the limit was removed."""
    object: Literal["project.spend_limit.deleted"]
    """Always `project.spend_limit.deleted`; tells the confirmation from the limit."""


class ProjectUser(BaseModel):
    """A member of a project."""

    id: str
    """The id of the user, to retrieve, change or remove the member with."""
    added_at: int
    """When the user joined the project, in seconds since 1 January 1970 (UTC)."""
    object: Literal["organization.project.user"]
    """Always `organization.project.user`; users of the organization have another tag."""
    role: str
    """What the user is in the project: `owner`, who administers it, or `member`."""
    email: Optional[str] = None
    """The e-mail address of the user; null where there is none."""
    name: Optional[str] = None
    """The name of the user, for display; null where there is none."""


class RoleDeleteResponse(BaseModel):
    """The confirmation that a role of a project is gone."""

    id: str
    """The id that the role had."""
    deleted: bool
    """True once the role no longer exists."""
    object: Literal["role.deleted"]
    """Always `role.deleted`; tells the confirmation from the role."""


class ServiceAccountCreateResponse(BaseModel):
    """A new service account, with its first key unless it was made without one."""

    class APIKey(BaseModel):
        """The first key of a new service account, with its secret."""

        id: str
        """The id of the key, to change or delete it with; not the secret."""
        created_at: int
        """When the key was made, in seconds since 1 January 1970 (UTC)."""
        name: str
        """The name of the key, for display."""
        object: Literal["organization.project.service_account.api_key"]
        """Always `organization.project.service_account.api_key`; tells it from other objects."""
        value: str
        """The secret to sign calls with; later answers show it only in part."""
        expires_at: Optional[int] = None
        """When the key stops working, in seconds since 1 January 1970 (UTC); null for a key without an end."""

    id: str
    """The id of the service account, to retrieve, change or delete it with, and to make keys for it."""
    api_key: Optional[APIKey] = None
    """The first key, with its secret; null when only the account was asked for."""
    created_at: int
    """When the service account was made, in seconds since 1 January 1970 (UTC)."""
    name: str
    """How the service account is called."""
    object: Literal["organization.project.service_account"]
    """Always `organization.project.service_account`; tells it from other objects."""
    role: Literal["member", "none"]
    """What it is in the project: a `member`, or `none` when it was made with `create_service_account_only`."""


class ServiceAccountDeleteResponse(BaseModel):
    """The confirmation that a service account is gone."""

    id: str
    """The id of the service account that was deleted."""
    deleted: bool
    """Whether the service account was deleted."""
    object: Literal["organization.project.service_account.deleted"]
    """Always `organization.project.service_account.deleted`; tells the confirmation from the account."""


class APIKeyCreateResponse(BaseModel):
    """A new key of a service account, with its secret."""

    id: str
    """The id of the key, to change or delete it with; not the secret."""
    created_at: int
    """When the key was made, in seconds since 1 January 1970 (UTC)."""
    name: str
    """The name of the key, for display."""
    object: Literal["organization.project.service_account.api_key"]
    """Always `organization.project.service_account.api_key`; tells it from other objects."""
    value: str
    """The secret to sign calls with; later answers show it only in part."""
    expires_at: Optional[int] = None
    """When the key stops working, in seconds since 1 January 1970 (UTC); null for a key without an end."""


class UserDeleteResponse(BaseModel):
    """The confirmation that a user was removed from a project."""

    id: str
    """The id of the user who was removed."""
    deleted: bool
    """Whether the user is out of the project; the organization still has the user."""
    object: Literal["organization.project.user.deleted"]
    """Always `organization.project.user.deleted`; tells the end of a membership from that of a user."""


class UsersRoleCreateResponse(BaseModel):
    """The role that a user was given in a project, together with the user."""

    object: Literal["user.role"]
    """Always `user.role`; the roles of groups have another tag."""
    role: Role
    """The role that the user has in the project now."""
    user: OrganizationUser
    """The user who got the role."""


public_types(
    globals(),
    {
        "admin.organization.project": "Project",
        "admin.organization.projects.api_key_delete_response": "APIKeyDeleteResponse",
        "admin.organization.projects.certificate_activate_response": "CertificateActivateResponse",
        "admin.organization.projects.certificate_deactivate_response": "CertificateDeactivateResponse",
        "admin.organization.projects.certificate_list_response": "CertificateListResponse",
        "admin.organization.projects.group_delete_response": "GroupDeleteResponse",
        "admin.organization.projects.groups.role_create_response": "RoleCreateResponse",
        "admin.organization.projects.groups.role_delete_response": "RoleDeleteResponse=GroupsRoleDeleteResponse",
        "admin.organization.projects.groups.role_list_response": "RoleListResponse",
        "admin.organization.projects.groups.role_retrieve_response": "RoleRetrieveResponse",
        "admin.organization.projects.project_api_key": (
            "ProjectAPIKey OwnerServiceAccount=ProjectAPIKey.OwnerServiceAccount "
            "OwnerUser=ProjectAPIKey.OwnerUser Owner=ProjectAPIKey.Owner"
        ),
        "admin.organization.projects.project_data_retention": "ProjectDataRetention",
        "admin.organization.projects.project_group": "ProjectGroup",
        "admin.organization.projects.project_hosted_tool_permissions": (
            "ProjectHostedToolPermissions CodeInterpreter=ProjectHostedToolPermissions.CodeInterpreter "
            "FileSearch=ProjectHostedToolPermissions.FileSearch "
            "ImageGeneration=ProjectHostedToolPermissions.ImageGeneration Mcp=ProjectHostedToolPermissions.Mcp "
            "WebSearch=ProjectHostedToolPermissions.WebSearch"
        ),
        "admin.organization.projects.project_model_permissions": "ProjectModelPermissions",
        "admin.organization.projects.project_model_permissions_deleted": "ProjectModelPermissionsDeleted",
        "admin.organization.projects.project_rate_limit": "ProjectRateLimit",
        "admin.organization.projects.project_service_account": "ProjectServiceAccount",
        "admin.organization.projects.project_service_tier_settings": "ProjectServiceTierSettings",
        "admin.organization.projects.project_spend_alert": "ProjectSpendAlert",
        "admin.organization.projects.project_spend_alert_deleted": "ProjectSpendAlertDeleted",
        "admin.organization.projects.project_spend_limit": "ProjectSpendLimit",
        "admin.organization.projects.project_spend_limit_deleted": "ProjectSpendLimitDeleted",
        "admin.organization.projects.project_user": "ProjectUser",
        "admin.organization.projects.role_delete_response": "RoleDeleteResponse",
        "admin.organization.projects.service_account_create_response": (
            "ServiceAccountCreateResponse APIKey=ServiceAccountCreateResponse.APIKey"
        ),
        "admin.organization.projects.service_account_delete_response": "ServiceAccountDeleteResponse",
        "admin.organization.projects.service_accounts.api_key_create_response": "APIKeyCreateResponse",
        "admin.organization.projects.user_delete_response": "UserDeleteResponse",
        "admin.organization.projects.users.role_create_response": "RoleCreateResponse=UsersRoleCreateResponse",
    },
)
