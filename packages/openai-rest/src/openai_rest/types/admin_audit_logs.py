# Rendered from definitions/admin_audit_logs.yaml; edit that and run `hatch run generate`.
"""Models of the `admin_audit_logs` area of the API."""

from typing import List, Optional, Union

from pydantic import Field
from typing_extensions import Annotated, Literal, TypeAlias

from openai_core.models import BaseModel, PropertyInfo
from openai_core.public_names import public_types

from .admin_external import (
    AwsExternalStorageProvider,
    AzureExternalStorageProvider,
    GcpExternalStorageProvider,
    OciExternalStorageProvider,
)


class AuditLogListResponse(BaseModel):
    """An entry of the audit log: something that was done or changed in the organization."""

    class ActorAPIKeyServiceAccount(BaseModel):
        """The service account whose key was used."""

        id: Optional[str] = None
        """The id of the service account."""

    class ActorAPIKeyUser(BaseModel):
        """The user whose key was used."""

        id: Optional[str] = None
        """The id of the user."""
        email: Optional[str] = None
        """The e-mail address of the user."""

    class ActorAPIKey(BaseModel):
        """The API key that was used."""

        id: Optional[str] = None
        """The id under which the API key is tracked; not the secret."""
        service_account: "Optional[AuditLogListResponse.ActorAPIKeyServiceAccount]" = None
        """The owner of the key when `type` is `service_account`."""
        type: Optional[Literal["user", "service_account"]] = None
        """Whose key it is: that of a `user` or a `service_account`."""
        user: "Optional[AuditLogListResponse.ActorAPIKeyUser]" = None
        """The owner of the key when `type` is `user`."""

    class ActorSessionUser(BaseModel):
        """The user who was logged in."""

        id: Optional[str] = None
        """The id of the user."""
        email: Optional[str] = None
        """The e-mail address of the user."""

    class ActorSession(BaseModel):
        """The session of somebody who was logged in."""

        ip_address: Optional[str] = None
        """The IP address that the user came from."""
        user: "Optional[AuditLogListResponse.ActorSessionUser]" = None
        """The user who was logged in."""

    class Actor(BaseModel):
        """Who did what the entry reports."""

        api_key: "Optional[AuditLogListResponse.ActorAPIKey]" = None
        """The key that was used when `type` is `api_key`."""
        session: "Optional[AuditLogListResponse.ActorSession]" = None
        """The session that was used when `type` is `session`."""
        type: Optional[Literal["session", "api_key"]] = None
        """How it was done: by a call with a key (`api_key`) or by somebody logged in (`session`)."""

    class APIKeyCreatedData(BaseModel):
        """What a new API key was given."""

        scopes: Optional[List[str]] = None
        """What the key may be used for, such as `["api.model.request"]`."""

    class APIKeyCreated(BaseModel):
        """A new API key."""

        id: Optional[str] = None
        """The id under which the API key is tracked; not the secret."""
        data: "Optional[AuditLogListResponse.APIKeyCreatedData]" = None
        """What the key was given when it was made."""

    class APIKeyDeleted(BaseModel):
        """The API key that was deleted."""

        id: Optional[str] = None
        """The id under which the API key is tracked; not the secret."""

    class APIKeyUpdatedChangesRequested(BaseModel):
        """What was to change in an API key."""

        expires_in_seconds: Optional[int] = None
        """In how many seconds, counted from the change, the key was to stop working."""
        scopes: Optional[List[str]] = None
        """What the key may be used for, such as `["api.model.request"]`."""

    class APIKeyUpdated(BaseModel):
        """The API key that was changed, and how."""

        id: Optional[str] = None
        """The id under which the API key is tracked; not the secret."""
        changes_requested: "Optional[AuditLogListResponse.APIKeyUpdatedChangesRequested]" = None
        """The changes that the call asked for; settings that it left alone are absent."""

    class CertificateCreated(BaseModel):
        """The certificate that was uploaded."""

        id: Optional[str] = None
        """The id of the certificate."""
        name: Optional[str] = None
        """What the certificate is called."""

    class CertificateDeleted(BaseModel):
        """The certificate that was deleted, with its content."""

        id: Optional[str] = None
        """The id of the certificate."""
        certificate: Optional[str] = None
        """The content of the certificate, as PEM."""
        name: Optional[str] = None
        """What the certificate is called."""

    class CertificateUpdated(BaseModel):
        """The certificate that was changed."""

        id: Optional[str] = None
        """The id of the certificate."""
        name: Optional[str] = None
        """What the certificate is called now."""

    class CertificatesActivatedCertificate(BaseModel):
        """A certificate that was activated."""

        id: Optional[str] = None
        """The id of the certificate."""
        name: Optional[str] = None
        """What the certificate is called."""

    class CertificatesActivated(BaseModel):
        """The certificates that were activated."""

        certificates: "Optional[List[AuditLogListResponse.CertificatesActivatedCertificate]]" = None
        """The certificates that count from then on."""

    class CertificatesDeactivatedCertificate(BaseModel):
        """A certificate that was deactivated."""

        id: Optional[str] = None
        """The id of the certificate."""
        name: Optional[str] = None
        """What the certificate is called."""

    class CertificatesDeactivated(BaseModel):
        """The certificates that were deactivated."""

        certificates: "Optional[List[AuditLogListResponse.CertificatesDeactivatedCertificate]]" = None
        """The certificates that no longer count."""

    class CheckpointPermissionCreatedData(BaseModel):
        """Which project may use which checkpoint."""

        fine_tuned_model_checkpoint: Optional[str] = None
        """The id of the checkpoint of the fine-tuned model."""
        project_id: Optional[str] = None
        """The id of the project to which the permission went."""

    class CheckpointPermissionCreated(BaseModel):
        """The permission for a project to use a checkpoint of a fine-tuned model."""

        id: Optional[str] = None
        """The id of the permission."""
        data: "Optional[AuditLogListResponse.CheckpointPermissionCreatedData]" = None
        """Which project may use which checkpoint."""

    class CheckpointPermissionDeleted(BaseModel):
        """The permission for a checkpoint that was withdrawn."""

        id: Optional[str] = None
        """The id of the permission."""

    class ExternalKeyRegistered(BaseModel):
        """The external key that was registered."""

        id: Optional[str] = None
        """The id of the registration."""
        data: Optional[object] = None
        """How the key is reached in its cloud."""

    class ExternalKeyRemoved(BaseModel):
        """The external key whose registration was removed."""

        id: Optional[str] = None
        """The id that the registration had."""

    class ExternalStorageRegisteredData(BaseModel):
        """Where external storage is."""

        geography: Optional[str] = None
        """The part of the world to which its region belongs, as OpenAI divides it."""
        provider: "Optional[AuditLogListResponseExternalStorageRegisteredDataProvider]" = None
        """The cloud, and where in it the storage is."""

    class ExternalStorageRegistered(BaseModel):
        """The external storage that was registered."""

        id: Optional[str] = None
        """The id of the registration."""
        data: "Optional[AuditLogListResponse.ExternalStorageRegisteredData]" = None
        """Where the storage is."""

    class ExternalStorageRemoved(BaseModel):
        """The external storage whose registration was removed."""

        id: Optional[str] = None
        """The id that the registration had."""

    class GroupCreatedData(BaseModel):
        """What a new group was given."""

        group_name: Optional[str] = None
        """The name of the new group."""

    class GroupCreated(BaseModel):
        """The group that was made."""

        id: Optional[str] = None
        """The id of the group."""
        data: "Optional[AuditLogListResponse.GroupCreatedData]" = None
        """What the group was given when it was made."""

    class GroupDeleted(BaseModel):
        """The group that was deleted."""

        id: Optional[str] = None
        """The id that the group had."""

    class GroupUpdatedChangesRequested(BaseModel):
        """What was to change in a group."""

        group_name: Optional[str] = None
        """The new name of the group."""

    class GroupUpdated(BaseModel):
        """The group that was changed, and how."""

        id: Optional[str] = None
        """The id of the group."""
        changes_requested: "Optional[AuditLogListResponse.GroupUpdatedChangesRequested]" = None
        """The changes that the call asked for; settings that it left alone are absent."""

    class InviteAccepted(BaseModel):
        """The invitation that was accepted."""

        id: Optional[str] = None
        """The id of the invitation."""

    class InviteDeleted(BaseModel):
        """The invitation that was withdrawn."""

        id: Optional[str] = None
        """The id of the invitation."""

    class InviteSentData(BaseModel):
        """Who was invited, and as what."""

        email: Optional[str] = None
        """The e-mail address that was invited."""
        role: Optional[str] = None
        """What the person was to become: `owner` or `member`."""

    class InviteSent(BaseModel):
        """The invitation that went out."""

        id: Optional[str] = None
        """The id of the invitation."""
        data: "Optional[AuditLogListResponse.InviteSentData]" = None
        """Who was invited, and as what."""

    class IPAllowlistConfigActivatedConfig(BaseModel):
        """A list of allowed IP addresses that was activated."""

        id: Optional[str] = None
        """The id of the list of allowed IP addresses."""
        name: Optional[str] = None
        """The name of the list."""

    class IPAllowlistConfigActivated(BaseModel):
        """The lists of allowed IP addresses that were activated."""

        configs: "Optional[List[AuditLogListResponse.IPAllowlistConfigActivatedConfig]]" = None
        """The lists that count from then on."""

    class IPAllowlistConfigDeactivatedConfig(BaseModel):
        """A list of allowed IP addresses that was deactivated."""

        id: Optional[str] = None
        """The id of the list of allowed IP addresses."""
        name: Optional[str] = None
        """The name of the list."""

    class IPAllowlistConfigDeactivated(BaseModel):
        """The lists of allowed IP addresses that were deactivated."""

        configs: "Optional[List[AuditLogListResponse.IPAllowlistConfigDeactivatedConfig]]" = None
        """The lists that no longer count."""

    class IPAllowlistCreated(BaseModel):
        """The list of allowed IP addresses that was made."""

        id: Optional[str] = None
        """The id of the list of allowed IP addresses."""
        allowed_ips: Optional[List[str]] = None
        """The addresses and CIDR ranges that it allows."""
        name: Optional[str] = None
        """The name of the list."""

    class IPAllowlistDeleted(BaseModel):
        """The list of allowed IP addresses that was deleted."""

        id: Optional[str] = None
        """The id of the list of allowed IP addresses."""
        allowed_ips: Optional[List[str]] = None
        """The addresses and CIDR ranges that it allowed."""
        name: Optional[str] = None
        """The name that the list had."""

    class IPAllowlistUpdated(BaseModel):
        """The list of allowed IP addresses that was changed."""

        id: Optional[str] = None
        """The id of the list of allowed IP addresses."""
        allowed_ips: Optional[List[str]] = None
        """The addresses and CIDR ranges that it allows after the change."""

    class LoginFailed(BaseModel):
        """Why somebody could not log in."""

        error_code: Optional[str] = None
        """The code of the error that stopped it."""
        error_message: Optional[str] = None
        """What went wrong, in words."""

    class LogoutFailed(BaseModel):
        """Why somebody could not log out."""

        error_code: Optional[str] = None
        """The code of the error that stopped it."""
        error_message: Optional[str] = None
        """What went wrong, in words."""

    class OrganizationUpdatedChangesRequested(BaseModel):
        """What was to change in the settings of the organization."""

        api_call_logging: Optional[str] = None
        """Which calls are logged: none (`disabled`), those that ask for it (`enabled_per_call`), those of all
        projects (`enabled_for_all_projects`) or of some (`enabled_for_selected_projects`).
        """
        api_call_logging_project_ids: Optional[str] = None
        """The ids of the projects that are logged when only some are."""
        description: Optional[str] = None
        """The new description of the organization."""
        name: Optional[str] = None
        """The new name of the organization."""
        threads_ui_visibility: Optional[str] = None
        """Who sees the page of threads, with messages of the Assistants API and the Playground: everybody
        (`ANY_ROLE`), `OWNERS` or nobody (`NONE`).
        """
        title: Optional[str] = None
        """The new title of the organization."""
        usage_dashboard_visibility: Optional[str] = None
        """Who sees the dashboard of usage and costs: everybody (`ANY_ROLE`) or `OWNERS`."""

    class OrganizationUpdated(BaseModel):
        """The settings of the organization that were changed."""

        id: Optional[str] = None
        """The id of the organization."""
        changes_requested: "Optional[AuditLogListResponse.OrganizationUpdatedChangesRequested]" = None
        """The changes that the call asked for; settings that it left alone are absent."""

    class Project(BaseModel):
        """The project in which something happened."""

        id: Optional[str] = None
        """The id of the project."""
        name: Optional[str] = None
        """The title of the project."""

    class ProjectArchived(BaseModel):
        """The project that was archived."""

        id: Optional[str] = None
        """The id of the project."""

    class ProjectCreatedData(BaseModel):
        """What a new project was given."""

        name: Optional[str] = None
        """The name of the project."""
        title: Optional[str] = None
        """How the dashboard calls the project."""

    class ProjectCreated(BaseModel):
        """The project that was made."""

        id: Optional[str] = None
        """The id of the project."""
        data: "Optional[AuditLogListResponse.ProjectCreatedData]" = None
        """What the project was given when it was made."""

    class ProjectDeleted(BaseModel):
        """The project that was deleted."""

        id: Optional[str] = None
        """The id that the project had."""

    class ProjectUpdatedChangesRequested(BaseModel):
        """What was to change in a project."""

        title: Optional[str] = None
        """How the dashboard was to call the project."""

    class ProjectUpdated(BaseModel):
        """The project that was changed, and how."""

        id: Optional[str] = None
        """The id of the project."""
        changes_requested: "Optional[AuditLogListResponse.ProjectUpdatedChangesRequested]" = None
        """The changes that the call asked for; settings that it left alone are absent."""

    class RateLimitDeleted(BaseModel):
        """The rate limit that was removed."""

        id: Optional[str] = None
        """The id that the rate limit had."""

    class RateLimitUpdatedChangesRequested(BaseModel):
        """What was to change in a rate limit."""

        batch_1_day_max_input_tokens: Optional[int] = None
        """How many input tokens of batches a day allows; for models with this limit."""
        max_audio_megabytes_per_1_minute: Optional[int] = None
        """How much audio a minute allows, in megabytes; for models with this limit."""
        max_images_per_1_minute: Optional[int] = None
        """How many images a minute allows; for models with this limit."""
        max_requests_per_1_day: Optional[int] = None
        """How many requests a day allows; for models with this limit."""
        max_requests_per_1_minute: Optional[int] = None
        """How many requests a minute allows."""
        max_tokens_per_1_minute: Optional[int] = None
        """How many tokens a minute allows."""

    class RateLimitUpdated(BaseModel):
        """The rate limit that was changed, and how."""

        id: Optional[str] = None
        """The id of the rate limit."""
        changes_requested: "Optional[AuditLogListResponse.RateLimitUpdatedChangesRequested]" = None
        """The changes that the call asked for; settings that it left alone are absent."""

    class RoleAssignmentCreated(BaseModel):
        """The role that a user or group got."""

        id: Optional[str] = None
        """The id of the assignment."""
        principal_id: Optional[str] = None
        """The id of the user or group that got the role."""
        principal_type: Optional[str] = None
        """Whether a user or a group got the role."""
        resource_id: Optional[str] = None
        """The id of what the role is limited to, such as a project."""
        resource_type: Optional[str] = None
        """The kind of thing that the role is limited to."""

    class RoleAssignmentDeleted(BaseModel):
        """The role that a user or group lost."""

        id: Optional[str] = None
        """The id of the assignment."""
        principal_id: Optional[str] = None
        """The id of the user or group that lost the role."""
        principal_type: Optional[str] = None
        """Whether a user or a group lost the role."""
        resource_id: Optional[str] = None
        """The id of what the role is limited to, such as a project."""
        resource_type: Optional[str] = None
        """The kind of thing that the role is limited to."""

    class RoleBoundToResource(BaseModel):
        """The resource that a role was bound to."""

        id: Optional[str] = None
        """The id of what the role was bound to; a connector in a ChatGPT workspace has the two ids of workspace and
        connector, joined by `__`.
        """
        connector_id: Optional[str] = None
        """The id of the connector; only where the resource is one of a ChatGPT workspace."""
        connector_name: Optional[str] = None
        """The name of the connector, or its id where the name could not be found; only for connectors of a ChatGPT
        workspace.
        """
        enabled: Optional[bool] = None
        """Whether the role can use the connector."""
        permissions: Optional[List[str]] = None
        """What the role may do with the resource."""
        resource_id: Optional[str] = None
        """The id of what the role was bound to."""
        resource_type: Optional[str] = None
        """The kind of thing that the role was bound to."""
        role_id: Optional[str] = None
        """The id of the role."""
        source: Optional[
            Literal["role_toggle", "role_connector_update", "role_delete", "workspace_permissions", "connector_publish"]
        ] = None
        """What led to the change: switching the connector for a role (`role_toggle`), an update of the connectors of
        a role (`role_connector_update`), the deletion of a role (`role_delete`), permissions of the workspace
        (`workspace_permissions`) or the publication of a connector (`connector_publish`).
        """
        workspace_id: Optional[str] = None
        """The id of the ChatGPT workspace; only for connectors of one."""

    class RoleCreated(BaseModel):
        """The role that was made."""

        id: Optional[str] = None
        """The id of the role."""
        permissions: Optional[List[str]] = None
        """What holders of the role may do."""
        resource_id: Optional[str] = None
        """The id of what the role is limited to."""
        resource_type: Optional[str] = None
        """The kind of thing that the role is for."""
        role_name: Optional[str] = None
        """How the role is called."""

    class RoleDeleted(BaseModel):
        """The role that was deleted."""

        id: Optional[str] = None
        """The id that the role had."""

    class RoleUnboundFromResource(BaseModel):
        """The resource that a role was separated from."""

        id: Optional[str] = None
        """The id of what the role was separated from; a connector in a ChatGPT workspace has the two ids of
        workspace and connector, joined by `__`.
        """
        connector_id: Optional[str] = None
        """The id of the connector; only where the resource is one of a ChatGPT workspace."""
        connector_name: Optional[str] = None
        """The name of the connector, or its id where the name could not be found; only for connectors of a ChatGPT
        workspace.
        """
        enabled: Optional[bool] = None
        """Whether the role can use the connector."""
        permissions: Optional[List[str]] = None
        """What the role may still do after the change."""
        resource_id: Optional[str] = None
        """The id of what the role was separated from."""
        resource_type: Optional[str] = None
        """The kind of thing that the role was separated from."""
        role_id: Optional[str] = None
        """The id of the role."""
        source: Optional[
            Literal["role_toggle", "role_connector_update", "role_delete", "workspace_permissions", "connector_publish"]
        ] = None
        """What led to the change: switching the connector for a role (`role_toggle`), an update of the connectors of
        a role (`role_connector_update`), the deletion of a role (`role_delete`), permissions of the workspace
        (`workspace_permissions`) or the publication of a connector (`connector_publish`).
        """
        workspace_id: Optional[str] = None
        """The id of the ChatGPT workspace; only for connectors of one."""

    class RoleUpdatedChangesRequested(BaseModel):
        """What was to change in a role."""

        description: Optional[str] = None
        """The new description of the role; absent when it did not change."""
        metadata: Optional[object] = None
        """Further data that the role carries."""
        permissions_added: Optional[List[str]] = None
        """What holders of the role may do in addition."""
        permissions_removed: Optional[List[str]] = None
        """What holders of the role may do no longer."""
        resource_id: Optional[str] = None
        """The id of what the role is limited to."""
        resource_type: Optional[str] = None
        """The kind of thing that the role is for."""
        role_name: Optional[str] = None
        """The new name of the role; absent when it did not change."""

    class RoleUpdated(BaseModel):
        """The role that was changed, and how."""

        id: Optional[str] = None
        """The id of the role."""
        changes_requested: "Optional[AuditLogListResponse.RoleUpdatedChangesRequested]" = None
        """The changes that the call asked for; settings that it left alone are absent."""

    class ScimDisabled(BaseModel):
        """What SCIM was turned off for."""

        id: Optional[str] = None
        """The id of what SCIM was turned off for."""

    class ScimEnabled(BaseModel):
        """What SCIM was turned on for."""

        id: Optional[str] = None
        """The id of what SCIM was turned on for."""

    class ServiceAccountCreatedData(BaseModel):
        """The role that a new service account was given."""

        role: Optional[str] = None
        """What the account becomes: `owner` or `member`."""

    class ServiceAccountCreated(BaseModel):
        """The service account that was made."""

        id: Optional[str] = None
        """The id of the service account."""
        data: "Optional[AuditLogListResponse.ServiceAccountCreatedData]" = None
        """What the account was given when it was made."""

    class ServiceAccountDeleted(BaseModel):
        """The service account that was deleted."""

        id: Optional[str] = None
        """The id that the service account had."""

    class ServiceAccountUpdatedChangesRequested(BaseModel):
        """What was to change in a service account."""

        role: Optional[str] = None
        """What the account becomes: `owner` or `member`."""

    class ServiceAccountUpdated(BaseModel):
        """The service account that was changed, and how."""

        id: Optional[str] = None
        """The id of the service account."""
        changes_requested: "Optional[AuditLogListResponse.ServiceAccountUpdatedChangesRequested]" = None
        """The changes that the call asked for; settings that it left alone are absent."""

    class UserAddedData(BaseModel):
        """As what a user was added to a project."""

        role: Optional[str] = None
        """What the user becomes: `owner` or `member`."""

    class UserAdded(BaseModel):
        """The user who was added to a project."""

        id: Optional[str] = None
        """The id of the user."""
        data: "Optional[AuditLogListResponse.UserAddedData]" = None
        """As what the user was added."""

    class UserDeleted(BaseModel):
        """The user who was removed."""

        id: Optional[str] = None
        """The id of the user."""

    class UserUpdatedChangesRequested(BaseModel):
        """What was to change in a member."""

        role: Optional[str] = None
        """What the user becomes: `owner` or `member`."""

    class UserUpdated(BaseModel):
        """The member who was changed, and how."""

        id: Optional[str] = None
        """The id of the project whose member was changed."""
        changes_requested: "Optional[AuditLogListResponse.UserUpdatedChangesRequested]" = None
        """The changes that the call asked for; settings that it left alone are absent."""

    class WorkloadIdentityProviderMappingCreated(BaseModel):
        """The new mapping of workload identities to a service account."""

        id: Optional[str] = None
        """The id of the mapping."""
        data: Optional[object] = None
        """What the mapping was given when it was made."""
        identity_provider_id: Optional[str] = None
        """The id of the workload identity provider to whose tokens the mapping applies."""

    class WorkloadIdentityProviderMappingDeleted(BaseModel):
        """The deleted mapping of workload identities to a service account."""

        id: Optional[str] = None
        """The id of the mapping."""
        identity_provider_id: Optional[str] = None
        """The id of the workload identity provider to whose tokens the mapping applies."""
        project_id: Optional[str] = None
        """The id of the project in which the mapping held."""
        service_account_id: Optional[str] = None
        """The id of the service account to which the mapping led."""

    class WorkloadIdentityProviderMappingUpdated(BaseModel):
        """The changed mapping of workload identities to a service account, with the changes."""

        id: Optional[str] = None
        """The id of the mapping."""
        changes_requested: Optional[object] = None
        """The changes that the call asked for; settings that it left alone are absent."""
        identity_provider_id: Optional[str] = None
        """The id of the workload identity provider to whose tokens the mapping applies."""

    class WorkloadIdentityProviderCreated(BaseModel):
        """The workload identity provider that was made."""

        id: Optional[str] = None
        """The id of the workload identity provider."""
        data: Optional[object] = None
        """What the provider was given when it was made."""

    class WorkloadIdentityProviderDeleted(BaseModel):
        """The workload identity provider that was deleted."""

        id: Optional[str] = None
        """The id of the workload identity provider."""
        name: Optional[str] = None
        """The name that the provider had."""

    class WorkloadIdentityProviderUpdated(BaseModel):
        """The workload identity provider that was changed, and how."""

        id: Optional[str] = None
        """The id of the workload identity provider."""
        changes_requested: Optional[object] = None
        """The changes that the call asked for; settings that it left alone are absent."""

    id: str
    """The id of the entry, to page through the list with."""
    effective_at: int
    """When it happened, in seconds since 1 January 1970 (UTC)."""
    type: Literal[
        "api_key.created",
        "api_key.updated",
        "api_key.deleted",
        "certificate.created",
        "certificate.updated",
        "certificate.deleted",
        "certificates.activated",
        "certificates.deactivated",
        "checkpoint.permission.created",
        "checkpoint.permission.deleted",
        "external_key.registered",
        "external_key.removed",
        "external_storage.registered",
        "external_storage.removed",
        "group.created",
        "group.updated",
        "group.deleted",
        "invite.sent",
        "invite.accepted",
        "invite.deleted",
        "ip_allowlist.created",
        "ip_allowlist.updated",
        "ip_allowlist.deleted",
        "ip_allowlist.config.activated",
        "ip_allowlist.config.deactivated",
        "login.succeeded",
        "login.failed",
        "logout.succeeded",
        "logout.failed",
        "organization.updated",
        "project.created",
        "project.updated",
        "project.archived",
        "project.deleted",
        "rate_limit.updated",
        "rate_limit.deleted",
        "resource.deleted",
        "tunnel.created",
        "tunnel.updated",
        "tunnel.deleted",
        "workload_identity_provider.created",
        "workload_identity_provider.updated",
        "workload_identity_provider.deleted",
        "workload_identity_provider_mapping.created",
        "workload_identity_provider_mapping.updated",
        "workload_identity_provider_mapping.deleted",
        "role.created",
        "role.updated",
        "role.deleted",
        "role.assignment.created",
        "role.assignment.deleted",
        "role.bound_to_resource",
        "role.unbound_from_resource",
        "scim.enabled",
        "scim.disabled",
        "service_account.created",
        "service_account.updated",
        "service_account.deleted",
        "user.added",
        "user.updated",
        "user.deleted",
        "tenant.metadata.updated",
        "tenant.microsoft_entra_mapping.upserted",
        "tenant.microsoft_entra_mapping.deleted",
        "tenant.workload_identity.provider.created",
        "tenant.workload_identity.provider.updated",
        "tenant.workload_identity.provider.archived",
        "tenant.workload_identity.mapping.created",
        "tenant.workload_identity.mapping.updated",
        "tenant.workload_identity.mapping.archived",
        "tenant.workload_identity.binding.created",
        "tenant.workload_identity.principal.provisioned",
        "tenant.workload_identity.access_token.issued",
        "tenant.admin_api_key.created",
        "tenant.admin_api_key.updated",
        "tenant.admin_api_key.deleted",
        "tenant.project_api_key.created",
        "tenant.trusted_access.business_verification.started",
        "tenant.trusted_access.application.submitted",
        "tenant.chatgpt_access_token.revoked",
        "tenant.migration.completed",
        "tenant.sso.migrated",
        "tenant.domains.migrated",
        "tenant.sso_connection.created",
        "tenant.sso_connection.updated",
        "tenant.sso_connection.deleted",
        "tenant.sso_connection.setup.started",
        "tenant.policy.created",
        "tenant.policy.updated",
        "tenant.policy.deleted",
        "tenant.policy.attached",
        "tenant.policy.detached",
        "tenant.principal_authentication_policy.resolved",
        "tenant.scim.setup.started",
        "tenant.scim.deletion.requested",
        "tenant.scim.directory.created",
        "tenant.product_access_policy.updated",
        "tenant.resource_share_grant.created",
        "tenant.resource_share_grant.updated",
        "tenant.resource_share_grant.accepted",
        "tenant.resource_share_grant.declined",
        "tenant.resource_share_grant.revoked",
        "tenant.resource_share_grant.deleted",
        "tenant.service_account.updated",
        "tenant.service_account.deleted",
        "tenant.service_account.token.revoked",
        "tenant.billing.overage_limit.updated",
        "tenant.billing.alerts.updated",
        "tenant.billing.info.updated",
        "tenant.usage_limit.workspace.updated",
        "tenant.usage_limit.group.updated",
        "tenant.usage_limit.user.updated",
        "tenant.usage_limit.increase_request.updated",
        "tenant.usage_limit.increase_request.resolved",
        "tenant.group.created",
        "tenant.group.updated",
        "tenant.group.deleted",
        "tenant.group.member.added",
        "tenant.group.member.removed",
        "tenant.migration_rollout.status.updated",
        "tenant.migration_rollout.tier.updated",
        "tenant.role.metadata.updated",
        "tenant.custom_role.created",
        "tenant.custom_role.updated",
        "tenant.custom_role.deleted",
        "tenant.role_assignment.created",
        "tenant.role_assignment.deleted",
        "tenant.resource_role_assignment.created",
        "tenant.resource_role_assignment.deleted",
        "tenant.resource_access.updated",
        "tenant.resource_access.deleted",
        "tenant.ads_account.onboarding.redemption",
        "tenant.session_policy.created",
        "tenant.session_policy.updated",
        "tenant.session_policy.deleted",
        "tenant.session_revocation.started",
        "tenant.third_party_app_policy.updated",
        "tenant.user.added",
        "tenant.user.updated",
        "tenant.user.removed",
        "tenant.user.looked_up",
        "tenant.user.invited",
        "tenant.membership.revoked",
        "tenant.api_organization_invite.upserted",
        "tenant.api_organization_invite.deleted",
        "tenant.chatgpt_workspace_invite.upserted",
        "tenant.membership.accepted",
        "tenant.membership.declined",
        "tenant.workspace_invite_email_settings.updated",
    ]
    """What happened, as `thing.action`. The field of the same name, with underscores for dots, says more;
    `resource.deleted` and the `tenant.` and `tunnel.` events have none.
    """
    actor: Optional[Actor] = None
    """Who did it, and by which way: a key or a session."""
    api_key_created: Optional[APIKeyCreated] = Field(default=None, alias="api_key.created")
    """A new API key; present only when `type` is `api_key.created`."""
    api_key_deleted: Optional[APIKeyDeleted] = Field(default=None, alias="api_key.deleted")
    """The API key that was deleted; present only when `type` is `api_key.deleted`."""
    api_key_updated: Optional[APIKeyUpdated] = Field(default=None, alias="api_key.updated")
    """The API key that was changed, and how; present only when `type` is `api_key.updated`."""
    certificate_created: Optional[CertificateCreated] = Field(default=None, alias="certificate.created")
    """The certificate that was uploaded; present only when `type` is `certificate.created`."""
    certificate_deleted: Optional[CertificateDeleted] = Field(default=None, alias="certificate.deleted")
    """The certificate that was deleted, with its content; present only when `type` is `certificate.deleted`."""
    certificate_updated: Optional[CertificateUpdated] = Field(default=None, alias="certificate.updated")
    """The certificate that was changed; present only when `type` is `certificate.updated`."""
    certificates_activated: Optional[CertificatesActivated] = Field(default=None, alias="certificates.activated")
    """The certificates that were activated; present only when `type` is `certificates.activated`."""
    certificates_deactivated: Optional[CertificatesDeactivated] = Field(default=None, alias="certificates.deactivated")
    """The certificates that were deactivated; present only when `type` is `certificates.deactivated`."""
    checkpoint_permission_created: Optional[CheckpointPermissionCreated] = Field(
        default=None, alias="checkpoint.permission.created"
    )
    """The permission for a project to use a checkpoint of a fine-tuned model; present only when `type` is
    `checkpoint.permission.created`.
    """
    checkpoint_permission_deleted: Optional[CheckpointPermissionDeleted] = Field(
        default=None, alias="checkpoint.permission.deleted"
    )
    """The permission for a checkpoint that was withdrawn; present only when `type` is
    `checkpoint.permission.deleted`.
    """
    external_key_registered: Optional[ExternalKeyRegistered] = Field(default=None, alias="external_key.registered")
    """The external key that was registered; present only when `type` is `external_key.registered`."""
    external_key_removed: Optional[ExternalKeyRemoved] = Field(default=None, alias="external_key.removed")
    """The external key whose registration was removed; present only when `type` is `external_key.removed`."""
    external_storage_registered: Optional[ExternalStorageRegistered] = Field(
        default=None, alias="external_storage.registered"
    )
    """The external storage that was registered; present only when `type` is `external_storage.registered`."""
    external_storage_removed: Optional[ExternalStorageRemoved] = Field(default=None, alias="external_storage.removed")
    """The external storage whose registration was removed; present only when `type` is `external_storage.removed`."""
    group_created: Optional[GroupCreated] = Field(default=None, alias="group.created")
    """The group that was made; present only when `type` is `group.created`."""
    group_deleted: Optional[GroupDeleted] = Field(default=None, alias="group.deleted")
    """The group that was deleted; present only when `type` is `group.deleted`."""
    group_updated: Optional[GroupUpdated] = Field(default=None, alias="group.updated")
    """The group that was changed, and how; present only when `type` is `group.updated`."""
    invite_accepted: Optional[InviteAccepted] = Field(default=None, alias="invite.accepted")
    """The invitation that was accepted; present only when `type` is `invite.accepted`."""
    invite_deleted: Optional[InviteDeleted] = Field(default=None, alias="invite.deleted")
    """The invitation that was withdrawn; present only when `type` is `invite.deleted`."""
    invite_sent: Optional[InviteSent] = Field(default=None, alias="invite.sent")
    """The invitation that went out; present only when `type` is `invite.sent`."""
    ip_allowlist_config_activated: Optional[IPAllowlistConfigActivated] = Field(
        default=None, alias="ip_allowlist.config.activated"
    )
    """The lists of allowed IP addresses that were activated; present only when `type` is
    `ip_allowlist.config.activated`.
    """
    ip_allowlist_config_deactivated: Optional[IPAllowlistConfigDeactivated] = Field(
        default=None, alias="ip_allowlist.config.deactivated"
    )
    """The lists of allowed IP addresses that were deactivated; present only when `type` is
    `ip_allowlist.config.deactivated`.
    """
    ip_allowlist_created: Optional[IPAllowlistCreated] = Field(default=None, alias="ip_allowlist.created")
    """The list of allowed IP addresses that was made; present only when `type` is `ip_allowlist.created`."""
    ip_allowlist_deleted: Optional[IPAllowlistDeleted] = Field(default=None, alias="ip_allowlist.deleted")
    """The list of allowed IP addresses that was deleted; present only when `type` is `ip_allowlist.deleted`."""
    ip_allowlist_updated: Optional[IPAllowlistUpdated] = Field(default=None, alias="ip_allowlist.updated")
    """The list of allowed IP addresses that was changed; present only when `type` is `ip_allowlist.updated`."""
    login_failed: Optional[LoginFailed] = Field(default=None, alias="login.failed")
    """Why somebody could not log in; present only when `type` is `login.failed`."""
    login_succeeded: Optional[object] = Field(default=None, alias="login.succeeded")
    """Empty, as there is nothing more to say of somebody who logged in; present only when `type` is
    `login.succeeded`.
    """
    logout_failed: Optional[LogoutFailed] = Field(default=None, alias="logout.failed")
    """Why somebody could not log out; present only when `type` is `logout.failed`."""
    logout_succeeded: Optional[object] = Field(default=None, alias="logout.succeeded")
    """Empty, as there is nothing more to say of somebody who logged out; present only when `type` is
    `logout.succeeded`.
    """
    organization_updated: Optional[OrganizationUpdated] = Field(default=None, alias="organization.updated")
    """The settings of the organization that were changed; present only when `type` is `organization.updated`."""
    project: Optional[Project] = None
    """In which project it happened; absent for what concerns no project. Calls with an admin API key count for the
    default project.
    """
    project_archived: Optional[ProjectArchived] = Field(default=None, alias="project.archived")
    """The project that was archived; present only when `type` is `project.archived`."""
    project_created: Optional[ProjectCreated] = Field(default=None, alias="project.created")
    """The project that was made; present only when `type` is `project.created`."""
    project_deleted: Optional[ProjectDeleted] = Field(default=None, alias="project.deleted")
    """The project that was deleted; present only when `type` is `project.deleted`."""
    project_updated: Optional[ProjectUpdated] = Field(default=None, alias="project.updated")
    """The project that was changed, and how; present only when `type` is `project.updated`."""
    rate_limit_deleted: Optional[RateLimitDeleted] = Field(default=None, alias="rate_limit.deleted")
    """The rate limit that was removed; present only when `type` is `rate_limit.deleted`."""
    rate_limit_updated: Optional[RateLimitUpdated] = Field(default=None, alias="rate_limit.updated")
    """The rate limit that was changed, and how; present only when `type` is `rate_limit.updated`."""
    role_assignment_created: Optional[RoleAssignmentCreated] = Field(default=None, alias="role.assignment.created")
    """The role that a user or group got; present only when `type` is `role.assignment.created`."""
    role_assignment_deleted: Optional[RoleAssignmentDeleted] = Field(default=None, alias="role.assignment.deleted")
    """The role that a user or group lost; present only when `type` is `role.assignment.deleted`."""
    role_bound_to_resource: Optional[RoleBoundToResource] = Field(default=None, alias="role.bound_to_resource")
    """The resource that a role was bound to; present only when `type` is `role.bound_to_resource`."""
    role_created: Optional[RoleCreated] = Field(default=None, alias="role.created")
    """The role that was made; present only when `type` is `role.created`."""
    role_deleted: Optional[RoleDeleted] = Field(default=None, alias="role.deleted")
    """The role that was deleted; present only when `type` is `role.deleted`."""
    role_unbound_from_resource: Optional[RoleUnboundFromResource] = Field(
        default=None, alias="role.unbound_from_resource"
    )
    """The resource that a role was separated from; present only when `type` is `role.unbound_from_resource`."""
    role_updated: Optional[RoleUpdated] = Field(default=None, alias="role.updated")
    """The role that was changed, and how; present only when `type` is `role.updated`."""
    scim_disabled: Optional[ScimDisabled] = Field(default=None, alias="scim.disabled")
    """What SCIM was turned off for; present only when `type` is `scim.disabled`."""
    scim_enabled: Optional[ScimEnabled] = Field(default=None, alias="scim.enabled")
    """What SCIM was turned on for; present only when `type` is `scim.enabled`."""
    service_account_created: Optional[ServiceAccountCreated] = Field(default=None, alias="service_account.created")
    """The service account that was made; present only when `type` is `service_account.created`."""
    service_account_deleted: Optional[ServiceAccountDeleted] = Field(default=None, alias="service_account.deleted")
    """The service account that was deleted; present only when `type` is `service_account.deleted`."""
    service_account_updated: Optional[ServiceAccountUpdated] = Field(default=None, alias="service_account.updated")
    """The service account that was changed, and how; present only when `type` is `service_account.updated`."""
    user_added: Optional[UserAdded] = Field(default=None, alias="user.added")
    """The user who was added to a project; present only when `type` is `user.added`."""
    user_deleted: Optional[UserDeleted] = Field(default=None, alias="user.deleted")
    """The user who was removed; present only when `type` is `user.deleted`."""
    user_updated: Optional[UserUpdated] = Field(default=None, alias="user.updated")
    """The member who was changed, and how; present only when `type` is `user.updated`."""
    workload_identity_provider_mapping_created: Optional[WorkloadIdentityProviderMappingCreated] = Field(
        default=None, alias="workload_identity_provider_mapping.created"
    )
    """The new mapping of workload identities to a service account; present only when `type` is
    `workload_identity_provider_mapping.created`.
    """
    workload_identity_provider_mapping_deleted: Optional[WorkloadIdentityProviderMappingDeleted] = Field(
        default=None, alias="workload_identity_provider_mapping.deleted"
    )
    """The deleted mapping of workload identities to a service account; present only when `type` is
    `workload_identity_provider_mapping.deleted`.
    """
    workload_identity_provider_mapping_updated: Optional[WorkloadIdentityProviderMappingUpdated] = Field(
        default=None, alias="workload_identity_provider_mapping.updated"
    )
    """The changed mapping of workload identities to a service account, with the changes; present only when `type` is
    `workload_identity_provider_mapping.updated`.
    """
    workload_identity_provider_created: Optional[WorkloadIdentityProviderCreated] = Field(
        default=None, alias="workload_identity_provider.created"
    )
    """The workload identity provider that was made; present only when `type` is
    `workload_identity_provider.created`.
    """
    workload_identity_provider_deleted: Optional[WorkloadIdentityProviderDeleted] = Field(
        default=None, alias="workload_identity_provider.deleted"
    )
    """The workload identity provider that was deleted; present only when `type` is
    `workload_identity_provider.deleted`.
    """
    workload_identity_provider_updated: Optional[WorkloadIdentityProviderUpdated] = Field(
        default=None, alias="workload_identity_provider.updated"
    )
    """The workload identity provider that was changed, and how; present only when `type` is
    `workload_identity_provider.updated`.
    """


AuditLogListResponseExternalStorageRegisteredDataProvider: TypeAlias = Annotated[
    Union[
        AwsExternalStorageProvider, AzureExternalStorageProvider, GcpExternalStorageProvider, OciExternalStorageProvider
    ],
    PropertyInfo(discriminator="type"),
]
"""Where registered storage is: in AWS, Azure, Google Cloud or Oracle Cloud; `type` tells which."""

public_types(
    globals(),
    {
        "admin.organization.audit_log_list_response": (
            "AuditLogListResponse ActorAPIKeyServiceAccount=AuditLogListResponse.ActorAPIKeyServiceAccount "
            "ActorAPIKeyUser=AuditLogListResponse.ActorAPIKeyUser ActorAPIKey=AuditLogListResponse.ActorAPIKey "
            "ActorSessionUser=AuditLogListResponse.ActorSessionUser "
            "ActorSession=AuditLogListResponse.ActorSession Actor=AuditLogListResponse.Actor "
            "APIKeyCreatedData=AuditLogListResponse.APIKeyCreatedData "
            "APIKeyCreated=AuditLogListResponse.APIKeyCreated APIKeyDeleted=AuditLogListResponse.APIKeyDeleted "
            "APIKeyUpdatedChangesRequested=AuditLogListResponse.APIKeyUpdatedChangesRequested "
            "APIKeyUpdated=AuditLogListResponse.APIKeyUpdated "
            "CertificateCreated=AuditLogListResponse.CertificateCreated "
            "CertificateDeleted=AuditLogListResponse.CertificateDeleted "
            "CertificateUpdated=AuditLogListResponse.CertificateUpdated "
            "CertificatesActivatedCertificate=AuditLogListResponse.CertificatesActivatedCertificate "
            "CertificatesActivated=AuditLogListResponse.CertificatesActivated "
            "CertificatesDeactivatedCertificate=AuditLogListResponse.CertificatesDeactivatedCertificate "
            "CertificatesDeactivated=AuditLogListResponse.CertificatesDeactivated "
            "CheckpointPermissionCreatedData=AuditLogListResponse.CheckpointPermissionCreatedData "
            "CheckpointPermissionCreated=AuditLogListResponse.CheckpointPermissionCreated "
            "CheckpointPermissionDeleted=AuditLogListResponse.CheckpointPermissionDeleted "
            "ExternalKeyRegistered=AuditLogListResponse.ExternalKeyRegistered "
            "ExternalKeyRemoved=AuditLogListResponse.ExternalKeyRemoved "
            "ExternalStorageRegisteredData=AuditLogListResponse.ExternalStorageRegisteredData "
            "ExternalStorageRegistered=AuditLogListResponse.ExternalStorageRegistered "
            "ExternalStorageRemoved=AuditLogListResponse.ExternalStorageRemoved "
            "GroupCreatedData=AuditLogListResponse.GroupCreatedData "
            "GroupCreated=AuditLogListResponse.GroupCreated GroupDeleted=AuditLogListResponse.GroupDeleted "
            "GroupUpdatedChangesRequested=AuditLogListResponse.GroupUpdatedChangesRequested "
            "GroupUpdated=AuditLogListResponse.GroupUpdated InviteAccepted=AuditLogListResponse.InviteAccepted "
            "InviteDeleted=AuditLogListResponse.InviteDeleted InviteSentData=AuditLogListResponse.InviteSentData "
            "InviteSent=AuditLogListResponse.InviteSent "
            "IPAllowlistConfigActivatedConfig=AuditLogListResponse.IPAllowlistConfigActivatedConfig "
            "IPAllowlistConfigActivated=AuditLogListResponse.IPAllowlistConfigActivated "
            "IPAllowlistConfigDeactivatedConfig=AuditLogListResponse.IPAllowlistConfigDeactivatedConfig "
            "IPAllowlistConfigDeactivated=AuditLogListResponse.IPAllowlistConfigDeactivated "
            "IPAllowlistCreated=AuditLogListResponse.IPAllowlistCreated "
            "IPAllowlistDeleted=AuditLogListResponse.IPAllowlistDeleted "
            "IPAllowlistUpdated=AuditLogListResponse.IPAllowlistUpdated "
            "LoginFailed=AuditLogListResponse.LoginFailed LogoutFailed=AuditLogListResponse.LogoutFailed "
            "OrganizationUpdatedChangesRequested=AuditLogListResponse.OrganizationUpdatedChangesRequested "
            "OrganizationUpdated=AuditLogListResponse.OrganizationUpdated Project=AuditLogListResponse.Project "
            "ProjectArchived=AuditLogListResponse.ProjectArchived "
            "ProjectCreatedData=AuditLogListResponse.ProjectCreatedData "
            "ProjectCreated=AuditLogListResponse.ProjectCreated "
            "ProjectDeleted=AuditLogListResponse.ProjectDeleted "
            "ProjectUpdatedChangesRequested=AuditLogListResponse.ProjectUpdatedChangesRequested "
            "ProjectUpdated=AuditLogListResponse.ProjectUpdated "
            "RateLimitDeleted=AuditLogListResponse.RateLimitDeleted "
            "RateLimitUpdatedChangesRequested=AuditLogListResponse.RateLimitUpdatedChangesRequested "
            "RateLimitUpdated=AuditLogListResponse.RateLimitUpdated "
            "RoleAssignmentCreated=AuditLogListResponse.RoleAssignmentCreated "
            "RoleAssignmentDeleted=AuditLogListResponse.RoleAssignmentDeleted "
            "RoleBoundToResource=AuditLogListResponse.RoleBoundToResource "
            "RoleCreated=AuditLogListResponse.RoleCreated RoleDeleted=AuditLogListResponse.RoleDeleted "
            "RoleUnboundFromResource=AuditLogListResponse.RoleUnboundFromResource "
            "RoleUpdatedChangesRequested=AuditLogListResponse.RoleUpdatedChangesRequested "
            "RoleUpdated=AuditLogListResponse.RoleUpdated ScimDisabled=AuditLogListResponse.ScimDisabled "
            "ScimEnabled=AuditLogListResponse.ScimEnabled "
            "ServiceAccountCreatedData=AuditLogListResponse.ServiceAccountCreatedData "
            "ServiceAccountCreated=AuditLogListResponse.ServiceAccountCreated "
            "ServiceAccountDeleted=AuditLogListResponse.ServiceAccountDeleted "
            "ServiceAccountUpdatedChangesRequested=AuditLogListResponse.ServiceAccountUpdatedChangesRequested "
            "ServiceAccountUpdated=AuditLogListResponse.ServiceAccountUpdated "
            "UserAddedData=AuditLogListResponse.UserAddedData UserAdded=AuditLogListResponse.UserAdded "
            "UserDeleted=AuditLogListResponse.UserDeleted "
            "UserUpdatedChangesRequested=AuditLogListResponse.UserUpdatedChangesRequested "
            "UserUpdated=AuditLogListResponse.UserUpdated "
            "WorkloadIdentityProviderMappingCreated=AuditLogListResponse.WorkloadIdentityProviderMappingCreated "
            "WorkloadIdentityProviderMappingDeleted=AuditLogListResponse.WorkloadIdentityProviderMappingDeleted "
            "WorkloadIdentityProviderMappingUpdated=AuditLogListResponse.WorkloadIdentityProviderMappingUpdated "
            "WorkloadIdentityProviderCreated=AuditLogListResponse.WorkloadIdentityProviderCreated "
            "WorkloadIdentityProviderDeleted=AuditLogListResponse.WorkloadIdentityProviderDeleted "
            "WorkloadIdentityProviderUpdated=AuditLogListResponse.WorkloadIdentityProviderUpdated"
        ),
    },
)
