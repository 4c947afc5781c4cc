# Rendered from definitions/admin_audit_logs.yaml; edit that and run `hatch run generate`.
"""Models of the `admin_audit_logs` area of the API."""

from typing import List, Optional, Union

from pydantic import Field
from typing_extensions import Annotated, Literal, TypeAlias

from openai_core.models import BaseModel, PropertyInfo

from .admin_external import (
    AwsExternalStorageProvider,
    AzureExternalStorageProvider,
    GcpExternalStorageProvider,
    OciExternalStorageProvider,
)


class AuditLogListResponse(BaseModel):
    class ActorAPIKeyServiceAccount(BaseModel):
        id: Optional[str] = None

    class ActorAPIKeyUser(BaseModel):
        id: Optional[str] = None
        email: Optional[str] = None

    class ActorAPIKey(BaseModel):
        id: Optional[str] = None
        service_account: "Optional[AuditLogListResponse.ActorAPIKeyServiceAccount]" = None
        type: Optional[Literal["user", "service_account"]] = None
        user: "Optional[AuditLogListResponse.ActorAPIKeyUser]" = None

    class ActorSessionUser(BaseModel):
        id: Optional[str] = None
        email: Optional[str] = None

    class ActorSession(BaseModel):
        ip_address: Optional[str] = None
        user: "Optional[AuditLogListResponse.ActorSessionUser]" = None

    class Actor(BaseModel):
        api_key: "Optional[AuditLogListResponse.ActorAPIKey]" = None
        session: "Optional[AuditLogListResponse.ActorSession]" = None
        type: Optional[Literal["session", "api_key"]] = None

    class APIKeyCreatedData(BaseModel):
        scopes: Optional[List[str]] = None

    class APIKeyCreated(BaseModel):
        id: Optional[str] = None
        data: "Optional[AuditLogListResponse.APIKeyCreatedData]" = None

    class APIKeyDeleted(BaseModel):
        id: Optional[str] = None

    class APIKeyUpdatedChangesRequested(BaseModel):
        expires_in_seconds: Optional[int] = None
        scopes: Optional[List[str]] = None

    class APIKeyUpdated(BaseModel):
        id: Optional[str] = None
        changes_requested: "Optional[AuditLogListResponse.APIKeyUpdatedChangesRequested]" = None

    class CertificateCreated(BaseModel):
        id: Optional[str] = None
        name: Optional[str] = None

    class CertificateDeleted(BaseModel):
        id: Optional[str] = None
        certificate: Optional[str] = None
        name: Optional[str] = None

    class CertificateUpdated(BaseModel):
        id: Optional[str] = None
        name: Optional[str] = None

    class CertificatesActivatedCertificate(BaseModel):
        id: Optional[str] = None
        name: Optional[str] = None

    class CertificatesActivated(BaseModel):
        certificates: "Optional[List[AuditLogListResponse.CertificatesActivatedCertificate]]" = None

    class CertificatesDeactivatedCertificate(BaseModel):
        id: Optional[str] = None
        name: Optional[str] = None

    class CertificatesDeactivated(BaseModel):
        certificates: "Optional[List[AuditLogListResponse.CertificatesDeactivatedCertificate]]" = None

    class CheckpointPermissionCreatedData(BaseModel):
        fine_tuned_model_checkpoint: Optional[str] = None
        project_id: Optional[str] = None

    class CheckpointPermissionCreated(BaseModel):
        id: Optional[str] = None
        data: "Optional[AuditLogListResponse.CheckpointPermissionCreatedData]" = None

    class CheckpointPermissionDeleted(BaseModel):
        id: Optional[str] = None

    class ExternalKeyRegistered(BaseModel):
        id: Optional[str] = None
        data: Optional[object] = None

    class ExternalKeyRemoved(BaseModel):
        id: Optional[str] = None

    class ExternalStorageRegisteredData(BaseModel):
        geography: Optional[str] = None
        provider: "Optional[AuditLogListResponseExternalStorageRegisteredDataProvider]" = None

    class ExternalStorageRegistered(BaseModel):
        id: Optional[str] = None
        data: "Optional[AuditLogListResponse.ExternalStorageRegisteredData]" = None

    class ExternalStorageRemoved(BaseModel):
        id: Optional[str] = None

    class GroupCreatedData(BaseModel):
        group_name: Optional[str] = None

    class GroupCreated(BaseModel):
        id: Optional[str] = None
        data: "Optional[AuditLogListResponse.GroupCreatedData]" = None

    class GroupDeleted(BaseModel):
        id: Optional[str] = None

    class GroupUpdatedChangesRequested(BaseModel):
        group_name: Optional[str] = None

    class GroupUpdated(BaseModel):
        id: Optional[str] = None
        changes_requested: "Optional[AuditLogListResponse.GroupUpdatedChangesRequested]" = None

    class InviteAccepted(BaseModel):
        id: Optional[str] = None

    class InviteDeleted(BaseModel):
        id: Optional[str] = None

    class InviteSentData(BaseModel):
        email: Optional[str] = None
        role: Optional[str] = None

    class InviteSent(BaseModel):
        id: Optional[str] = None
        data: "Optional[AuditLogListResponse.InviteSentData]" = None

    class IPAllowlistConfigActivatedConfig(BaseModel):
        id: Optional[str] = None
        name: Optional[str] = None

    class IPAllowlistConfigActivated(BaseModel):
        configs: "Optional[List[AuditLogListResponse.IPAllowlistConfigActivatedConfig]]" = None

    class IPAllowlistConfigDeactivatedConfig(BaseModel):
        id: Optional[str] = None
        name: Optional[str] = None

    class IPAllowlistConfigDeactivated(BaseModel):
        configs: "Optional[List[AuditLogListResponse.IPAllowlistConfigDeactivatedConfig]]" = None

    class IPAllowlistCreated(BaseModel):
        id: Optional[str] = None
        allowed_ips: Optional[List[str]] = None
        name: Optional[str] = None

    class IPAllowlistDeleted(BaseModel):
        id: Optional[str] = None
        allowed_ips: Optional[List[str]] = None
        name: Optional[str] = None

    class IPAllowlistUpdated(BaseModel):
        id: Optional[str] = None
        allowed_ips: Optional[List[str]] = None

    class LoginFailed(BaseModel):
        error_code: Optional[str] = None
        error_message: Optional[str] = None

    class LogoutFailed(BaseModel):
        error_code: Optional[str] = None
        error_message: Optional[str] = None

    class OrganizationUpdatedChangesRequested(BaseModel):
        api_call_logging: Optional[str] = None
        api_call_logging_project_ids: Optional[str] = None
        description: Optional[str] = None
        name: Optional[str] = None
        threads_ui_visibility: Optional[str] = None
        title: Optional[str] = None
        usage_dashboard_visibility: Optional[str] = None

    class OrganizationUpdated(BaseModel):
        id: Optional[str] = None
        changes_requested: "Optional[AuditLogListResponse.OrganizationUpdatedChangesRequested]" = None

    class Project(BaseModel):
        id: Optional[str] = None
        name: Optional[str] = None

    class ProjectArchived(BaseModel):
        id: Optional[str] = None

    class ProjectCreatedData(BaseModel):
        name: Optional[str] = None
        title: Optional[str] = None

    class ProjectCreated(BaseModel):
        id: Optional[str] = None
        data: "Optional[AuditLogListResponse.ProjectCreatedData]" = None

    class ProjectDeleted(BaseModel):
        id: Optional[str] = None

    class ProjectUpdatedChangesRequested(BaseModel):
        title: Optional[str] = None

    class ProjectUpdated(BaseModel):
        id: Optional[str] = None
        changes_requested: "Optional[AuditLogListResponse.ProjectUpdatedChangesRequested]" = None

    class RateLimitDeleted(BaseModel):
        id: Optional[str] = None

    class RateLimitUpdatedChangesRequested(BaseModel):
        batch_1_day_max_input_tokens: Optional[int] = None
        max_audio_megabytes_per_1_minute: Optional[int] = None
        max_images_per_1_minute: Optional[int] = None
        max_requests_per_1_day: Optional[int] = None
        max_requests_per_1_minute: Optional[int] = None
        max_tokens_per_1_minute: Optional[int] = None

    class RateLimitUpdated(BaseModel):
        id: Optional[str] = None
        changes_requested: "Optional[AuditLogListResponse.RateLimitUpdatedChangesRequested]" = None

    class RoleAssignmentCreated(BaseModel):
        id: Optional[str] = None
        principal_id: Optional[str] = None
        principal_type: Optional[str] = None
        resource_id: Optional[str] = None
        resource_type: Optional[str] = None

    class RoleAssignmentDeleted(BaseModel):
        id: Optional[str] = None
        principal_id: Optional[str] = None
        principal_type: Optional[str] = None
        resource_id: Optional[str] = None
        resource_type: Optional[str] = None

    class RoleBoundToResource(BaseModel):
        id: Optional[str] = None
        connector_id: Optional[str] = None
        connector_name: Optional[str] = None
        enabled: Optional[bool] = None
        permissions: Optional[List[str]] = None
        resource_id: Optional[str] = None
        resource_type: Optional[str] = None
        role_id: Optional[str] = None
        source: Optional[
            Literal["role_toggle", "role_connector_update", "role_delete", "workspace_permissions", "connector_publish"]
        ] = None
        workspace_id: Optional[str] = None

    class RoleCreated(BaseModel):
        id: Optional[str] = None
        permissions: Optional[List[str]] = None
        resource_id: Optional[str] = None
        resource_type: Optional[str] = None
        role_name: Optional[str] = None

    class RoleDeleted(BaseModel):
        id: Optional[str] = None

    class RoleUnboundFromResource(BaseModel):
        id: Optional[str] = None
        connector_id: Optional[str] = None
        connector_name: Optional[str] = None
        enabled: Optional[bool] = None
        permissions: Optional[List[str]] = None
        resource_id: Optional[str] = None
        resource_type: Optional[str] = None
        role_id: Optional[str] = None
        source: Optional[
            Literal["role_toggle", "role_connector_update", "role_delete", "workspace_permissions", "connector_publish"]
        ] = None
        workspace_id: Optional[str] = None

    class RoleUpdatedChangesRequested(BaseModel):
        description: Optional[str] = None
        metadata: Optional[object] = None
        permissions_added: Optional[List[str]] = None
        permissions_removed: Optional[List[str]] = None
        resource_id: Optional[str] = None
        resource_type: Optional[str] = None
        role_name: Optional[str] = None

    class RoleUpdated(BaseModel):
        id: Optional[str] = None
        changes_requested: "Optional[AuditLogListResponse.RoleUpdatedChangesRequested]" = None

    class ScimDisabled(BaseModel):
        id: Optional[str] = None

    class ScimEnabled(BaseModel):
        id: Optional[str] = None

    class ServiceAccountCreatedData(BaseModel):
        role: Optional[str] = None

    class ServiceAccountCreated(BaseModel):
        id: Optional[str] = None
        data: "Optional[AuditLogListResponse.ServiceAccountCreatedData]" = None

    class ServiceAccountDeleted(BaseModel):
        id: Optional[str] = None

    class ServiceAccountUpdatedChangesRequested(BaseModel):
        role: Optional[str] = None

    class ServiceAccountUpdated(BaseModel):
        id: Optional[str] = None
        changes_requested: "Optional[AuditLogListResponse.ServiceAccountUpdatedChangesRequested]" = None

    class UserAddedData(BaseModel):
        role: Optional[str] = None

    class UserAdded(BaseModel):
        id: Optional[str] = None
        data: "Optional[AuditLogListResponse.UserAddedData]" = None

    class UserDeleted(BaseModel):
        id: Optional[str] = None

    class UserUpdatedChangesRequested(BaseModel):
        role: Optional[str] = None

    class UserUpdated(BaseModel):
        id: Optional[str] = None
        changes_requested: "Optional[AuditLogListResponse.UserUpdatedChangesRequested]" = None

    class WorkloadIdentityProviderMappingCreated(BaseModel):
        id: Optional[str] = None
        data: Optional[object] = None
        identity_provider_id: Optional[str] = None

    class WorkloadIdentityProviderMappingDeleted(BaseModel):
        id: Optional[str] = None
        identity_provider_id: Optional[str] = None
        project_id: Optional[str] = None
        service_account_id: Optional[str] = None

    class WorkloadIdentityProviderMappingUpdated(BaseModel):
        id: Optional[str] = None
        changes_requested: Optional[object] = None
        identity_provider_id: Optional[str] = None

    class WorkloadIdentityProviderCreated(BaseModel):
        id: Optional[str] = None
        data: Optional[object] = None

    class WorkloadIdentityProviderDeleted(BaseModel):
        id: Optional[str] = None
        name: Optional[str] = None

    class WorkloadIdentityProviderUpdated(BaseModel):
        id: Optional[str] = None
        changes_requested: Optional[object] = None

    id: str
    effective_at: int
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
    actor: Optional[Actor] = None
    api_key_created: Optional[APIKeyCreated] = Field(default=None, alias="api_key.created")
    api_key_deleted: Optional[APIKeyDeleted] = Field(default=None, alias="api_key.deleted")
    api_key_updated: Optional[APIKeyUpdated] = Field(default=None, alias="api_key.updated")
    certificate_created: Optional[CertificateCreated] = Field(default=None, alias="certificate.created")
    certificate_deleted: Optional[CertificateDeleted] = Field(default=None, alias="certificate.deleted")
    certificate_updated: Optional[CertificateUpdated] = Field(default=None, alias="certificate.updated")
    certificates_activated: Optional[CertificatesActivated] = Field(default=None, alias="certificates.activated")
    certificates_deactivated: Optional[CertificatesDeactivated] = Field(default=None, alias="certificates.deactivated")
    checkpoint_permission_created: Optional[CheckpointPermissionCreated] = Field(
        default=None, alias="checkpoint.permission.created"
    )
    checkpoint_permission_deleted: Optional[CheckpointPermissionDeleted] = Field(
        default=None, alias="checkpoint.permission.deleted"
    )
    external_key_registered: Optional[ExternalKeyRegistered] = Field(default=None, alias="external_key.registered")
    external_key_removed: Optional[ExternalKeyRemoved] = Field(default=None, alias="external_key.removed")
    external_storage_registered: Optional[ExternalStorageRegistered] = Field(
        default=None, alias="external_storage.registered"
    )
    external_storage_removed: Optional[ExternalStorageRemoved] = Field(default=None, alias="external_storage.removed")
    group_created: Optional[GroupCreated] = Field(default=None, alias="group.created")
    group_deleted: Optional[GroupDeleted] = Field(default=None, alias="group.deleted")
    group_updated: Optional[GroupUpdated] = Field(default=None, alias="group.updated")
    invite_accepted: Optional[InviteAccepted] = Field(default=None, alias="invite.accepted")
    invite_deleted: Optional[InviteDeleted] = Field(default=None, alias="invite.deleted")
    invite_sent: Optional[InviteSent] = Field(default=None, alias="invite.sent")
    ip_allowlist_config_activated: Optional[IPAllowlistConfigActivated] = Field(
        default=None, alias="ip_allowlist.config.activated"
    )
    ip_allowlist_config_deactivated: Optional[IPAllowlistConfigDeactivated] = Field(
        default=None, alias="ip_allowlist.config.deactivated"
    )
    ip_allowlist_created: Optional[IPAllowlistCreated] = Field(default=None, alias="ip_allowlist.created")
    ip_allowlist_deleted: Optional[IPAllowlistDeleted] = Field(default=None, alias="ip_allowlist.deleted")
    ip_allowlist_updated: Optional[IPAllowlistUpdated] = Field(default=None, alias="ip_allowlist.updated")
    login_failed: Optional[LoginFailed] = Field(default=None, alias="login.failed")
    login_succeeded: Optional[object] = Field(default=None, alias="login.succeeded")
    logout_failed: Optional[LogoutFailed] = Field(default=None, alias="logout.failed")
    logout_succeeded: Optional[object] = Field(default=None, alias="logout.succeeded")
    organization_updated: Optional[OrganizationUpdated] = Field(default=None, alias="organization.updated")
    project: Optional[Project] = None
    project_archived: Optional[ProjectArchived] = Field(default=None, alias="project.archived")
    project_created: Optional[ProjectCreated] = Field(default=None, alias="project.created")
    project_deleted: Optional[ProjectDeleted] = Field(default=None, alias="project.deleted")
    project_updated: Optional[ProjectUpdated] = Field(default=None, alias="project.updated")
    rate_limit_deleted: Optional[RateLimitDeleted] = Field(default=None, alias="rate_limit.deleted")
    rate_limit_updated: Optional[RateLimitUpdated] = Field(default=None, alias="rate_limit.updated")
    role_assignment_created: Optional[RoleAssignmentCreated] = Field(default=None, alias="role.assignment.created")
    role_assignment_deleted: Optional[RoleAssignmentDeleted] = Field(default=None, alias="role.assignment.deleted")
    role_bound_to_resource: Optional[RoleBoundToResource] = Field(default=None, alias="role.bound_to_resource")
    role_created: Optional[RoleCreated] = Field(default=None, alias="role.created")
    role_deleted: Optional[RoleDeleted] = Field(default=None, alias="role.deleted")
    role_unbound_from_resource: Optional[RoleUnboundFromResource] = Field(
        default=None, alias="role.unbound_from_resource"
    )
    role_updated: Optional[RoleUpdated] = Field(default=None, alias="role.updated")
    scim_disabled: Optional[ScimDisabled] = Field(default=None, alias="scim.disabled")
    scim_enabled: Optional[ScimEnabled] = Field(default=None, alias="scim.enabled")
    service_account_created: Optional[ServiceAccountCreated] = Field(default=None, alias="service_account.created")
    service_account_deleted: Optional[ServiceAccountDeleted] = Field(default=None, alias="service_account.deleted")
    service_account_updated: Optional[ServiceAccountUpdated] = Field(default=None, alias="service_account.updated")
    user_added: Optional[UserAdded] = Field(default=None, alias="user.added")
    user_deleted: Optional[UserDeleted] = Field(default=None, alias="user.deleted")
    user_updated: Optional[UserUpdated] = Field(default=None, alias="user.updated")
    workload_identity_provider_mapping_created: Optional[WorkloadIdentityProviderMappingCreated] = Field(
        default=None, alias="workload_identity_provider_mapping.created"
    )
    workload_identity_provider_mapping_deleted: Optional[WorkloadIdentityProviderMappingDeleted] = Field(
        default=None, alias="workload_identity_provider_mapping.deleted"
    )
    workload_identity_provider_mapping_updated: Optional[WorkloadIdentityProviderMappingUpdated] = Field(
        default=None, alias="workload_identity_provider_mapping.updated"
    )
    workload_identity_provider_created: Optional[WorkloadIdentityProviderCreated] = Field(
        default=None, alias="workload_identity_provider.created"
    )
    workload_identity_provider_deleted: Optional[WorkloadIdentityProviderDeleted] = Field(
        default=None, alias="workload_identity_provider.deleted"
    )
    workload_identity_provider_updated: Optional[WorkloadIdentityProviderUpdated] = Field(
        default=None, alias="workload_identity_provider.updated"
    )


AuditLogListResponseExternalStorageRegisteredDataProvider: TypeAlias = Annotated[
    Union[
        AwsExternalStorageProvider, AzureExternalStorageProvider, GcpExternalStorageProvider, OciExternalStorageProvider
    ],
    PropertyInfo(discriminator="type"),
]
