# Rendered from definitions/admin.yaml; edit that and run `hatch run generate`.
"""Views of the `admin` resources whose methods return responses; type checkers read them."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from openai_core.responses.views import async_to_legacy_response_wrapper, async_to_streamed_response_wrapper

if TYPE_CHECKING:
    from .admin import (
        AsyncAdmin,
        AsyncAdminAPIKeys,
        AsyncCertificates,
        AsyncDataRetention,
        AsyncInvites,
        AsyncOrganization,
        AsyncRoles,
        AsyncSpendAlerts,
        AsyncSpendLimit,
    )
    from .admin_audit_logs_views import AsyncAuditLogsWithRawResponse, AsyncAuditLogsWithStreamingResponse
    from .admin_external_views import (
        AsyncExternalKeysWithRawResponse,
        AsyncExternalKeysWithStreamingResponse,
        AsyncExternalStorageWithRawResponse,
        AsyncExternalStorageWithStreamingResponse,
    )
    from .admin_members_views import (
        AsyncGroupsWithRawResponse,
        AsyncGroupsWithStreamingResponse,
        AsyncOrganizationUsersWithRawResponse,
        AsyncOrganizationUsersWithStreamingResponse,
    )
    from .admin_projects_views import AsyncProjectsWithRawResponse, AsyncProjectsWithStreamingResponse
    from .admin_usage_views import AsyncUsageWithRawResponse, AsyncUsageWithStreamingResponse
    from .admin_workload_identity_views import (
        AsyncWorkloadIdentityProvidersWithRawResponse,
        AsyncWorkloadIdentityProvidersWithStreamingResponse,
    )


class AsyncAdminWithRawResponse:
    """Returns the answer with its headers."""

    def __init__(self, resource: AsyncAdmin) -> None:
        self._resource = resource

    @cached_property
    def organization(self) -> AsyncOrganizationWithRawResponse:
        return AsyncOrganizationWithRawResponse(self._resource.organization)


class AsyncAdminWithStreamingResponse:
    """Opens the answer and reads its body when asked to."""

    def __init__(self, resource: AsyncAdmin) -> None:
        self._resource = resource

    @cached_property
    def organization(self) -> AsyncOrganizationWithStreamingResponse:
        return AsyncOrganizationWithStreamingResponse(self._resource.organization)


class AsyncOrganizationWithRawResponse:
    """Returns the answer with its headers."""

    def __init__(self, resource: AsyncOrganization) -> None:
        self._resource = resource

    @cached_property
    def admin_api_keys(self) -> AsyncAdminAPIKeysWithRawResponse:
        return AsyncAdminAPIKeysWithRawResponse(self._resource.admin_api_keys)

    @cached_property
    def certificates(self) -> AsyncCertificatesWithRawResponse:
        return AsyncCertificatesWithRawResponse(self._resource.certificates)

    @cached_property
    def data_retention(self) -> AsyncDataRetentionWithRawResponse:
        return AsyncDataRetentionWithRawResponse(self._resource.data_retention)

    @cached_property
    def invites(self) -> AsyncInvitesWithRawResponse:
        return AsyncInvitesWithRawResponse(self._resource.invites)

    @cached_property
    def roles(self) -> AsyncRolesWithRawResponse:
        return AsyncRolesWithRawResponse(self._resource.roles)

    @cached_property
    def spend_alerts(self) -> AsyncSpendAlertsWithRawResponse:
        return AsyncSpendAlertsWithRawResponse(self._resource.spend_alerts)

    @cached_property
    def spend_limit(self) -> AsyncSpendLimitWithRawResponse:
        return AsyncSpendLimitWithRawResponse(self._resource.spend_limit)

    @cached_property
    def audit_logs(self) -> AsyncAuditLogsWithRawResponse:
        from .admin_audit_logs_views import AsyncAuditLogsWithRawResponse

        return AsyncAuditLogsWithRawResponse(self._resource.audit_logs)

    @cached_property
    def external_keys(self) -> AsyncExternalKeysWithRawResponse:
        from .admin_external_views import AsyncExternalKeysWithRawResponse

        return AsyncExternalKeysWithRawResponse(self._resource.external_keys)

    @cached_property
    def external_storage(self) -> AsyncExternalStorageWithRawResponse:
        from .admin_external_views import AsyncExternalStorageWithRawResponse

        return AsyncExternalStorageWithRawResponse(self._resource.external_storage)

    @cached_property
    def groups(self) -> AsyncGroupsWithRawResponse:
        from .admin_members_views import AsyncGroupsWithRawResponse

        return AsyncGroupsWithRawResponse(self._resource.groups)

    @cached_property
    def users(self) -> AsyncOrganizationUsersWithRawResponse:
        from .admin_members_views import AsyncOrganizationUsersWithRawResponse

        return AsyncOrganizationUsersWithRawResponse(self._resource.users)

    @cached_property
    def projects(self) -> AsyncProjectsWithRawResponse:
        from .admin_projects_views import AsyncProjectsWithRawResponse

        return AsyncProjectsWithRawResponse(self._resource.projects)

    @cached_property
    def usage(self) -> AsyncUsageWithRawResponse:
        from .admin_usage_views import AsyncUsageWithRawResponse

        return AsyncUsageWithRawResponse(self._resource.usage)

    @cached_property
    def workload_identity_providers(self) -> AsyncWorkloadIdentityProvidersWithRawResponse:
        from .admin_workload_identity_views import AsyncWorkloadIdentityProvidersWithRawResponse

        return AsyncWorkloadIdentityProvidersWithRawResponse(self._resource.workload_identity_providers)


class AsyncOrganizationWithStreamingResponse:
    """Opens the answer and reads its body when asked to."""

    def __init__(self, resource: AsyncOrganization) -> None:
        self._resource = resource

    @cached_property
    def admin_api_keys(self) -> AsyncAdminAPIKeysWithStreamingResponse:
        return AsyncAdminAPIKeysWithStreamingResponse(self._resource.admin_api_keys)

    @cached_property
    def certificates(self) -> AsyncCertificatesWithStreamingResponse:
        return AsyncCertificatesWithStreamingResponse(self._resource.certificates)

    @cached_property
    def data_retention(self) -> AsyncDataRetentionWithStreamingResponse:
        return AsyncDataRetentionWithStreamingResponse(self._resource.data_retention)

    @cached_property
    def invites(self) -> AsyncInvitesWithStreamingResponse:
        return AsyncInvitesWithStreamingResponse(self._resource.invites)

    @cached_property
    def roles(self) -> AsyncRolesWithStreamingResponse:
        return AsyncRolesWithStreamingResponse(self._resource.roles)

    @cached_property
    def spend_alerts(self) -> AsyncSpendAlertsWithStreamingResponse:
        return AsyncSpendAlertsWithStreamingResponse(self._resource.spend_alerts)

    @cached_property
    def spend_limit(self) -> AsyncSpendLimitWithStreamingResponse:
        return AsyncSpendLimitWithStreamingResponse(self._resource.spend_limit)

    @cached_property
    def audit_logs(self) -> AsyncAuditLogsWithStreamingResponse:
        from .admin_audit_logs_views import AsyncAuditLogsWithStreamingResponse

        return AsyncAuditLogsWithStreamingResponse(self._resource.audit_logs)

    @cached_property
    def external_keys(self) -> AsyncExternalKeysWithStreamingResponse:
        from .admin_external_views import AsyncExternalKeysWithStreamingResponse

        return AsyncExternalKeysWithStreamingResponse(self._resource.external_keys)

    @cached_property
    def external_storage(self) -> AsyncExternalStorageWithStreamingResponse:
        from .admin_external_views import AsyncExternalStorageWithStreamingResponse

        return AsyncExternalStorageWithStreamingResponse(self._resource.external_storage)

    @cached_property
    def groups(self) -> AsyncGroupsWithStreamingResponse:
        from .admin_members_views import AsyncGroupsWithStreamingResponse

        return AsyncGroupsWithStreamingResponse(self._resource.groups)

    @cached_property
    def users(self) -> AsyncOrganizationUsersWithStreamingResponse:
        from .admin_members_views import AsyncOrganizationUsersWithStreamingResponse

        return AsyncOrganizationUsersWithStreamingResponse(self._resource.users)

    @cached_property
    def projects(self) -> AsyncProjectsWithStreamingResponse:
        from .admin_projects_views import AsyncProjectsWithStreamingResponse

        return AsyncProjectsWithStreamingResponse(self._resource.projects)

    @cached_property
    def usage(self) -> AsyncUsageWithStreamingResponse:
        from .admin_usage_views import AsyncUsageWithStreamingResponse

        return AsyncUsageWithStreamingResponse(self._resource.usage)

    @cached_property
    def workload_identity_providers(self) -> AsyncWorkloadIdentityProvidersWithStreamingResponse:
        from .admin_workload_identity_views import AsyncWorkloadIdentityProvidersWithStreamingResponse

        return AsyncWorkloadIdentityProvidersWithStreamingResponse(self._resource.workload_identity_providers)


class AsyncAdminAPIKeysWithRawResponse:
    """Returns the answer with its headers."""

    def __init__(self, resource: AsyncAdminAPIKeys) -> None:
        self._resource = resource
        self.create = async_to_legacy_response_wrapper(resource.create)
        self.retrieve = async_to_legacy_response_wrapper(resource.retrieve)
        self.list = async_to_legacy_response_wrapper(resource.list)
        self.delete = async_to_legacy_response_wrapper(resource.delete)


class AsyncAdminAPIKeysWithStreamingResponse:
    """Opens the answer and reads its body when asked to."""

    def __init__(self, resource: AsyncAdminAPIKeys) -> None:
        self._resource = resource
        self.create = async_to_streamed_response_wrapper(resource.create)
        self.retrieve = async_to_streamed_response_wrapper(resource.retrieve)
        self.list = async_to_streamed_response_wrapper(resource.list)
        self.delete = async_to_streamed_response_wrapper(resource.delete)


class AsyncCertificatesWithRawResponse:
    """Returns the answer with its headers."""

    def __init__(self, resource: AsyncCertificates) -> None:
        self._resource = resource
        self.create = async_to_legacy_response_wrapper(resource.create)
        self.retrieve = async_to_legacy_response_wrapper(resource.retrieve)
        self.update = async_to_legacy_response_wrapper(resource.update)
        self.list = async_to_legacy_response_wrapper(resource.list)
        self.delete = async_to_legacy_response_wrapper(resource.delete)
        self.activate = async_to_legacy_response_wrapper(resource.activate)
        self.deactivate = async_to_legacy_response_wrapper(resource.deactivate)


class AsyncCertificatesWithStreamingResponse:
    """Opens the answer and reads its body when asked to."""

    def __init__(self, resource: AsyncCertificates) -> None:
        self._resource = resource
        self.create = async_to_streamed_response_wrapper(resource.create)
        self.retrieve = async_to_streamed_response_wrapper(resource.retrieve)
        self.update = async_to_streamed_response_wrapper(resource.update)
        self.list = async_to_streamed_response_wrapper(resource.list)
        self.delete = async_to_streamed_response_wrapper(resource.delete)
        self.activate = async_to_streamed_response_wrapper(resource.activate)
        self.deactivate = async_to_streamed_response_wrapper(resource.deactivate)


class AsyncDataRetentionWithRawResponse:
    """Returns the answer with its headers."""

    def __init__(self, resource: AsyncDataRetention) -> None:
        self._resource = resource
        self.retrieve = async_to_legacy_response_wrapper(resource.retrieve)
        self.update = async_to_legacy_response_wrapper(resource.update)


class AsyncDataRetentionWithStreamingResponse:
    """Opens the answer and reads its body when asked to."""

    def __init__(self, resource: AsyncDataRetention) -> None:
        self._resource = resource
        self.retrieve = async_to_streamed_response_wrapper(resource.retrieve)
        self.update = async_to_streamed_response_wrapper(resource.update)


class AsyncInvitesWithRawResponse:
    """Returns the answer with its headers."""

    def __init__(self, resource: AsyncInvites) -> None:
        self._resource = resource
        self.create = async_to_legacy_response_wrapper(resource.create)
        self.retrieve = async_to_legacy_response_wrapper(resource.retrieve)
        self.list = async_to_legacy_response_wrapper(resource.list)
        self.delete = async_to_legacy_response_wrapper(resource.delete)


class AsyncInvitesWithStreamingResponse:
    """Opens the answer and reads its body when asked to."""

    def __init__(self, resource: AsyncInvites) -> None:
        self._resource = resource
        self.create = async_to_streamed_response_wrapper(resource.create)
        self.retrieve = async_to_streamed_response_wrapper(resource.retrieve)
        self.list = async_to_streamed_response_wrapper(resource.list)
        self.delete = async_to_streamed_response_wrapper(resource.delete)


class AsyncRolesWithRawResponse:
    """Returns the answer with its headers."""

    def __init__(self, resource: AsyncRoles) -> None:
        self._resource = resource
        self.create = async_to_legacy_response_wrapper(resource.create)
        self.retrieve = async_to_legacy_response_wrapper(resource.retrieve)
        self.update = async_to_legacy_response_wrapper(resource.update)
        self.list = async_to_legacy_response_wrapper(resource.list)
        self.delete = async_to_legacy_response_wrapper(resource.delete)


class AsyncRolesWithStreamingResponse:
    """Opens the answer and reads its body when asked to."""

    def __init__(self, resource: AsyncRoles) -> None:
        self._resource = resource
        self.create = async_to_streamed_response_wrapper(resource.create)
        self.retrieve = async_to_streamed_response_wrapper(resource.retrieve)
        self.update = async_to_streamed_response_wrapper(resource.update)
        self.list = async_to_streamed_response_wrapper(resource.list)
        self.delete = async_to_streamed_response_wrapper(resource.delete)


class AsyncSpendAlertsWithRawResponse:
    """Returns the answer with its headers."""

    def __init__(self, resource: AsyncSpendAlerts) -> None:
        self._resource = resource
        self.create = async_to_legacy_response_wrapper(resource.create)
        self.retrieve = async_to_legacy_response_wrapper(resource.retrieve)
        self.update = async_to_legacy_response_wrapper(resource.update)
        self.list = async_to_legacy_response_wrapper(resource.list)
        self.delete = async_to_legacy_response_wrapper(resource.delete)


class AsyncSpendAlertsWithStreamingResponse:
    """Opens the answer and reads its body when asked to."""

    def __init__(self, resource: AsyncSpendAlerts) -> None:
        self._resource = resource
        self.create = async_to_streamed_response_wrapper(resource.create)
        self.retrieve = async_to_streamed_response_wrapper(resource.retrieve)
        self.update = async_to_streamed_response_wrapper(resource.update)
        self.list = async_to_streamed_response_wrapper(resource.list)
        self.delete = async_to_streamed_response_wrapper(resource.delete)


class AsyncSpendLimitWithRawResponse:
    """Returns the answer with its headers."""

    def __init__(self, resource: AsyncSpendLimit) -> None:
        self._resource = resource
        self.retrieve = async_to_legacy_response_wrapper(resource.retrieve)
        self.update = async_to_legacy_response_wrapper(resource.update)
        self.delete = async_to_legacy_response_wrapper(resource.delete)


class AsyncSpendLimitWithStreamingResponse:
    """Opens the answer and reads its body when asked to."""

    def __init__(self, resource: AsyncSpendLimit) -> None:
        self._resource = resource
        self.retrieve = async_to_streamed_response_wrapper(resource.retrieve)
        self.update = async_to_streamed_response_wrapper(resource.update)
        self.delete = async_to_streamed_response_wrapper(resource.delete)
