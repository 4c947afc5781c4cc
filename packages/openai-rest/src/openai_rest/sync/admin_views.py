# Rendered from definitions/admin.yaml; edit that and run `hatch run generate`.
"""Views of the `admin` resources whose methods return responses; type checkers read them."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from openai_core.responses.views import to_legacy_response_wrapper, to_streamed_response_wrapper

if TYPE_CHECKING:
    from .admin import (
        Admin,
        AdminAPIKeys,
        Certificates,
        DataRetention,
        Invites,
        Organization,
        Roles,
        SpendAlerts,
        SpendLimit,
    )
    from .admin_audit_logs_views import AuditLogsWithRawResponse, AuditLogsWithStreamingResponse
    from .admin_external_views import (
        ExternalKeysWithRawResponse,
        ExternalKeysWithStreamingResponse,
        ExternalStorageWithRawResponse,
        ExternalStorageWithStreamingResponse,
    )
    from .admin_members_views import (
        GroupsWithRawResponse,
        GroupsWithStreamingResponse,
        OrganizationUsersWithRawResponse,
        OrganizationUsersWithStreamingResponse,
    )
    from .admin_projects_views import ProjectsWithRawResponse, ProjectsWithStreamingResponse
    from .admin_usage_views import UsageWithRawResponse, UsageWithStreamingResponse
    from .admin_workload_identity_views import (
        WorkloadIdentityProvidersWithRawResponse,
        WorkloadIdentityProvidersWithStreamingResponse,
    )


class AdminWithRawResponse:
    """Returns the answer with its headers."""

    def __init__(self, resource: Admin) -> None:
        self._resource = resource

    @cached_property
    def organization(self) -> OrganizationWithRawResponse:
        return OrganizationWithRawResponse(self._resource.organization)


class AdminWithStreamingResponse:
    """Opens the answer and reads its body when asked to."""

    def __init__(self, resource: Admin) -> None:
        self._resource = resource

    @cached_property
    def organization(self) -> OrganizationWithStreamingResponse:
        return OrganizationWithStreamingResponse(self._resource.organization)


class OrganizationWithRawResponse:
    """Returns the answer with its headers."""

    def __init__(self, resource: Organization) -> None:
        self._resource = resource

    @cached_property
    def admin_api_keys(self) -> AdminAPIKeysWithRawResponse:
        return AdminAPIKeysWithRawResponse(self._resource.admin_api_keys)

    @cached_property
    def certificates(self) -> CertificatesWithRawResponse:
        return CertificatesWithRawResponse(self._resource.certificates)

    @cached_property
    def data_retention(self) -> DataRetentionWithRawResponse:
        return DataRetentionWithRawResponse(self._resource.data_retention)

    @cached_property
    def invites(self) -> InvitesWithRawResponse:
        return InvitesWithRawResponse(self._resource.invites)

    @cached_property
    def roles(self) -> RolesWithRawResponse:
        return RolesWithRawResponse(self._resource.roles)

    @cached_property
    def spend_alerts(self) -> SpendAlertsWithRawResponse:
        return SpendAlertsWithRawResponse(self._resource.spend_alerts)

    @cached_property
    def spend_limit(self) -> SpendLimitWithRawResponse:
        return SpendLimitWithRawResponse(self._resource.spend_limit)

    @cached_property
    def audit_logs(self) -> AuditLogsWithRawResponse:
        from .admin_audit_logs_views import AuditLogsWithRawResponse

        return AuditLogsWithRawResponse(self._resource.audit_logs)

    @cached_property
    def external_keys(self) -> ExternalKeysWithRawResponse:
        from .admin_external_views import ExternalKeysWithRawResponse

        return ExternalKeysWithRawResponse(self._resource.external_keys)

    @cached_property
    def external_storage(self) -> ExternalStorageWithRawResponse:
        from .admin_external_views import ExternalStorageWithRawResponse

        return ExternalStorageWithRawResponse(self._resource.external_storage)

    @cached_property
    def groups(self) -> GroupsWithRawResponse:
        from .admin_members_views import GroupsWithRawResponse

        return GroupsWithRawResponse(self._resource.groups)

    @cached_property
    def users(self) -> OrganizationUsersWithRawResponse:
        from .admin_members_views import OrganizationUsersWithRawResponse

        return OrganizationUsersWithRawResponse(self._resource.users)

    @cached_property
    def projects(self) -> ProjectsWithRawResponse:
        from .admin_projects_views import ProjectsWithRawResponse

        return ProjectsWithRawResponse(self._resource.projects)

    @cached_property
    def usage(self) -> UsageWithRawResponse:
        from .admin_usage_views import UsageWithRawResponse

        return UsageWithRawResponse(self._resource.usage)

    @cached_property
    def workload_identity_providers(self) -> WorkloadIdentityProvidersWithRawResponse:
        from .admin_workload_identity_views import WorkloadIdentityProvidersWithRawResponse

        return WorkloadIdentityProvidersWithRawResponse(self._resource.workload_identity_providers)


class OrganizationWithStreamingResponse:
    """Opens the answer and reads its body when asked to."""

    def __init__(self, resource: Organization) -> None:
        self._resource = resource

    @cached_property
    def admin_api_keys(self) -> AdminAPIKeysWithStreamingResponse:
        return AdminAPIKeysWithStreamingResponse(self._resource.admin_api_keys)

    @cached_property
    def certificates(self) -> CertificatesWithStreamingResponse:
        return CertificatesWithStreamingResponse(self._resource.certificates)

    @cached_property
    def data_retention(self) -> DataRetentionWithStreamingResponse:
        return DataRetentionWithStreamingResponse(self._resource.data_retention)

    @cached_property
    def invites(self) -> InvitesWithStreamingResponse:
        return InvitesWithStreamingResponse(self._resource.invites)

    @cached_property
    def roles(self) -> RolesWithStreamingResponse:
        return RolesWithStreamingResponse(self._resource.roles)

    @cached_property
    def spend_alerts(self) -> SpendAlertsWithStreamingResponse:
        return SpendAlertsWithStreamingResponse(self._resource.spend_alerts)

    @cached_property
    def spend_limit(self) -> SpendLimitWithStreamingResponse:
        return SpendLimitWithStreamingResponse(self._resource.spend_limit)

    @cached_property
    def audit_logs(self) -> AuditLogsWithStreamingResponse:
        from .admin_audit_logs_views import AuditLogsWithStreamingResponse

        return AuditLogsWithStreamingResponse(self._resource.audit_logs)

    @cached_property
    def external_keys(self) -> ExternalKeysWithStreamingResponse:
        from .admin_external_views import ExternalKeysWithStreamingResponse

        return ExternalKeysWithStreamingResponse(self._resource.external_keys)

    @cached_property
    def external_storage(self) -> ExternalStorageWithStreamingResponse:
        from .admin_external_views import ExternalStorageWithStreamingResponse

        return ExternalStorageWithStreamingResponse(self._resource.external_storage)

    @cached_property
    def groups(self) -> GroupsWithStreamingResponse:
        from .admin_members_views import GroupsWithStreamingResponse

        return GroupsWithStreamingResponse(self._resource.groups)

    @cached_property
    def users(self) -> OrganizationUsersWithStreamingResponse:
        from .admin_members_views import OrganizationUsersWithStreamingResponse

        return OrganizationUsersWithStreamingResponse(self._resource.users)

    @cached_property
    def projects(self) -> ProjectsWithStreamingResponse:
        from .admin_projects_views import ProjectsWithStreamingResponse

        return ProjectsWithStreamingResponse(self._resource.projects)

    @cached_property
    def usage(self) -> UsageWithStreamingResponse:
        from .admin_usage_views import UsageWithStreamingResponse

        return UsageWithStreamingResponse(self._resource.usage)

    @cached_property
    def workload_identity_providers(self) -> WorkloadIdentityProvidersWithStreamingResponse:
        from .admin_workload_identity_views import WorkloadIdentityProvidersWithStreamingResponse

        return WorkloadIdentityProvidersWithStreamingResponse(self._resource.workload_identity_providers)


class AdminAPIKeysWithRawResponse:
    """Returns the answer with its headers."""

    def __init__(self, resource: AdminAPIKeys) -> None:
        self._resource = resource
        self.create = to_legacy_response_wrapper(resource.create)
        self.retrieve = to_legacy_response_wrapper(resource.retrieve)
        self.list = to_legacy_response_wrapper(resource.list)
        self.delete = to_legacy_response_wrapper(resource.delete)


class AdminAPIKeysWithStreamingResponse:
    """Opens the answer and reads its body when asked to."""

    def __init__(self, resource: AdminAPIKeys) -> None:
        self._resource = resource
        self.create = to_streamed_response_wrapper(resource.create)
        self.retrieve = to_streamed_response_wrapper(resource.retrieve)
        self.list = to_streamed_response_wrapper(resource.list)
        self.delete = to_streamed_response_wrapper(resource.delete)


class CertificatesWithRawResponse:
    """Returns the answer with its headers."""

    def __init__(self, resource: Certificates) -> None:
        self._resource = resource
        self.create = to_legacy_response_wrapper(resource.create)
        self.retrieve = to_legacy_response_wrapper(resource.retrieve)
        self.update = to_legacy_response_wrapper(resource.update)
        self.list = to_legacy_response_wrapper(resource.list)
        self.delete = to_legacy_response_wrapper(resource.delete)
        self.activate = to_legacy_response_wrapper(resource.activate)
        self.deactivate = to_legacy_response_wrapper(resource.deactivate)


class CertificatesWithStreamingResponse:
    """Opens the answer and reads its body when asked to."""

    def __init__(self, resource: Certificates) -> None:
        self._resource = resource
        self.create = to_streamed_response_wrapper(resource.create)
        self.retrieve = to_streamed_response_wrapper(resource.retrieve)
        self.update = to_streamed_response_wrapper(resource.update)
        self.list = to_streamed_response_wrapper(resource.list)
        self.delete = to_streamed_response_wrapper(resource.delete)
        self.activate = to_streamed_response_wrapper(resource.activate)
        self.deactivate = to_streamed_response_wrapper(resource.deactivate)


class DataRetentionWithRawResponse:
    """Returns the answer with its headers."""

    def __init__(self, resource: DataRetention) -> None:
        self._resource = resource
        self.retrieve = to_legacy_response_wrapper(resource.retrieve)
        self.update = to_legacy_response_wrapper(resource.update)


class DataRetentionWithStreamingResponse:
    """Opens the answer and reads its body when asked to."""

    def __init__(self, resource: DataRetention) -> None:
        self._resource = resource
        self.retrieve = to_streamed_response_wrapper(resource.retrieve)
        self.update = to_streamed_response_wrapper(resource.update)


class InvitesWithRawResponse:
    """Returns the answer with its headers."""

    def __init__(self, resource: Invites) -> None:
        self._resource = resource
        self.create = to_legacy_response_wrapper(resource.create)
        self.retrieve = to_legacy_response_wrapper(resource.retrieve)
        self.list = to_legacy_response_wrapper(resource.list)
        self.delete = to_legacy_response_wrapper(resource.delete)


class InvitesWithStreamingResponse:
    """Opens the answer and reads its body when asked to."""

    def __init__(self, resource: Invites) -> None:
        self._resource = resource
        self.create = to_streamed_response_wrapper(resource.create)
        self.retrieve = to_streamed_response_wrapper(resource.retrieve)
        self.list = to_streamed_response_wrapper(resource.list)
        self.delete = to_streamed_response_wrapper(resource.delete)


class RolesWithRawResponse:
    """Returns the answer with its headers."""

    def __init__(self, resource: Roles) -> None:
        self._resource = resource
        self.create = to_legacy_response_wrapper(resource.create)
        self.retrieve = to_legacy_response_wrapper(resource.retrieve)
        self.update = to_legacy_response_wrapper(resource.update)
        self.list = to_legacy_response_wrapper(resource.list)
        self.delete = to_legacy_response_wrapper(resource.delete)


class RolesWithStreamingResponse:
    """Opens the answer and reads its body when asked to."""

    def __init__(self, resource: Roles) -> None:
        self._resource = resource
        self.create = to_streamed_response_wrapper(resource.create)
        self.retrieve = to_streamed_response_wrapper(resource.retrieve)
        self.update = to_streamed_response_wrapper(resource.update)
        self.list = to_streamed_response_wrapper(resource.list)
        self.delete = to_streamed_response_wrapper(resource.delete)


class SpendAlertsWithRawResponse:
    """Returns the answer with its headers."""

    def __init__(self, resource: SpendAlerts) -> None:
        self._resource = resource
        self.create = to_legacy_response_wrapper(resource.create)
        self.retrieve = to_legacy_response_wrapper(resource.retrieve)
        self.update = to_legacy_response_wrapper(resource.update)
        self.list = to_legacy_response_wrapper(resource.list)
        self.delete = to_legacy_response_wrapper(resource.delete)


class SpendAlertsWithStreamingResponse:
    """Opens the answer and reads its body when asked to."""

    def __init__(self, resource: SpendAlerts) -> None:
        self._resource = resource
        self.create = to_streamed_response_wrapper(resource.create)
        self.retrieve = to_streamed_response_wrapper(resource.retrieve)
        self.update = to_streamed_response_wrapper(resource.update)
        self.list = to_streamed_response_wrapper(resource.list)
        self.delete = to_streamed_response_wrapper(resource.delete)


class SpendLimitWithRawResponse:
    """Returns the answer with its headers."""

    def __init__(self, resource: SpendLimit) -> None:
        self._resource = resource
        self.retrieve = to_legacy_response_wrapper(resource.retrieve)
        self.update = to_legacy_response_wrapper(resource.update)
        self.delete = to_legacy_response_wrapper(resource.delete)


class SpendLimitWithStreamingResponse:
    """Opens the answer and reads its body when asked to."""

    def __init__(self, resource: SpendLimit) -> None:
        self._resource = resource
        self.retrieve = to_streamed_response_wrapper(resource.retrieve)
        self.update = to_streamed_response_wrapper(resource.update)
        self.delete = to_streamed_response_wrapper(resource.delete)
