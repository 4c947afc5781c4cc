# Rendered from definitions/admin_projects.yaml; edit that and run `hatch run generate`.
"""Views of the `admin_projects` resources whose methods return responses; type checkers read them."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from openai_core.responses.views import async_to_legacy_response_wrapper, async_to_streamed_response_wrapper

if TYPE_CHECKING:
    from .admin_projects import (
        AsyncAPIKeys,
        AsyncCertificates,
        AsyncDataRetention,
        AsyncGroups,
        AsyncHostedToolPermissions,
        AsyncModelPermissions,
        AsyncProjects,
        AsyncProjectsRoles,
        AsyncRateLimits,
        AsyncRoles,
        AsyncServiceAccounts,
        AsyncServiceAccountsAPIKeys,
        AsyncServiceTierSettings,
        AsyncSpendAlerts,
        AsyncSpendLimit,
        AsyncUsers,
        AsyncUsersRoles,
    )


class AsyncProjectsWithRawResponse:
    """Returns the answer with its headers."""

    def __init__(self, resource: AsyncProjects) -> None:
        self._resource = resource
        self.create = async_to_legacy_response_wrapper(resource.create)
        self.retrieve = async_to_legacy_response_wrapper(resource.retrieve)
        self.update = async_to_legacy_response_wrapper(resource.update)
        self.list = async_to_legacy_response_wrapper(resource.list)
        self.archive = async_to_legacy_response_wrapper(resource.archive)

    @cached_property
    def api_keys(self) -> AsyncAPIKeysWithRawResponse:
        return AsyncAPIKeysWithRawResponse(self._resource.api_keys)

    @cached_property
    def certificates(self) -> AsyncCertificatesWithRawResponse:
        return AsyncCertificatesWithRawResponse(self._resource.certificates)

    @cached_property
    def data_retention(self) -> AsyncDataRetentionWithRawResponse:
        return AsyncDataRetentionWithRawResponse(self._resource.data_retention)

    @cached_property
    def groups(self) -> AsyncGroupsWithRawResponse:
        return AsyncGroupsWithRawResponse(self._resource.groups)

    @cached_property
    def hosted_tool_permissions(self) -> AsyncHostedToolPermissionsWithRawResponse:
        return AsyncHostedToolPermissionsWithRawResponse(self._resource.hosted_tool_permissions)

    @cached_property
    def model_permissions(self) -> AsyncModelPermissionsWithRawResponse:
        return AsyncModelPermissionsWithRawResponse(self._resource.model_permissions)

    @cached_property
    def rate_limits(self) -> AsyncRateLimitsWithRawResponse:
        return AsyncRateLimitsWithRawResponse(self._resource.rate_limits)

    @cached_property
    def roles(self) -> AsyncProjectsRolesWithRawResponse:
        return AsyncProjectsRolesWithRawResponse(self._resource.roles)

    @cached_property
    def service_accounts(self) -> AsyncServiceAccountsWithRawResponse:
        return AsyncServiceAccountsWithRawResponse(self._resource.service_accounts)

    @cached_property
    def service_tier_settings(self) -> AsyncServiceTierSettingsWithRawResponse:
        return AsyncServiceTierSettingsWithRawResponse(self._resource.service_tier_settings)

    @cached_property
    def spend_alerts(self) -> AsyncSpendAlertsWithRawResponse:
        return AsyncSpendAlertsWithRawResponse(self._resource.spend_alerts)

    @cached_property
    def spend_limit(self) -> AsyncSpendLimitWithRawResponse:
        return AsyncSpendLimitWithRawResponse(self._resource.spend_limit)

    @cached_property
    def users(self) -> AsyncUsersWithRawResponse:
        return AsyncUsersWithRawResponse(self._resource.users)


class AsyncProjectsWithStreamingResponse:
    """Opens the answer and reads its body when asked to."""

    def __init__(self, resource: AsyncProjects) -> None:
        self._resource = resource
        self.create = async_to_streamed_response_wrapper(resource.create)
        self.retrieve = async_to_streamed_response_wrapper(resource.retrieve)
        self.update = async_to_streamed_response_wrapper(resource.update)
        self.list = async_to_streamed_response_wrapper(resource.list)
        self.archive = async_to_streamed_response_wrapper(resource.archive)

    @cached_property
    def api_keys(self) -> AsyncAPIKeysWithStreamingResponse:
        return AsyncAPIKeysWithStreamingResponse(self._resource.api_keys)

    @cached_property
    def certificates(self) -> AsyncCertificatesWithStreamingResponse:
        return AsyncCertificatesWithStreamingResponse(self._resource.certificates)

    @cached_property
    def data_retention(self) -> AsyncDataRetentionWithStreamingResponse:
        return AsyncDataRetentionWithStreamingResponse(self._resource.data_retention)

    @cached_property
    def groups(self) -> AsyncGroupsWithStreamingResponse:
        return AsyncGroupsWithStreamingResponse(self._resource.groups)

    @cached_property
    def hosted_tool_permissions(self) -> AsyncHostedToolPermissionsWithStreamingResponse:
        return AsyncHostedToolPermissionsWithStreamingResponse(self._resource.hosted_tool_permissions)

    @cached_property
    def model_permissions(self) -> AsyncModelPermissionsWithStreamingResponse:
        return AsyncModelPermissionsWithStreamingResponse(self._resource.model_permissions)

    @cached_property
    def rate_limits(self) -> AsyncRateLimitsWithStreamingResponse:
        return AsyncRateLimitsWithStreamingResponse(self._resource.rate_limits)

    @cached_property
    def roles(self) -> AsyncProjectsRolesWithStreamingResponse:
        return AsyncProjectsRolesWithStreamingResponse(self._resource.roles)

    @cached_property
    def service_accounts(self) -> AsyncServiceAccountsWithStreamingResponse:
        return AsyncServiceAccountsWithStreamingResponse(self._resource.service_accounts)

    @cached_property
    def service_tier_settings(self) -> AsyncServiceTierSettingsWithStreamingResponse:
        return AsyncServiceTierSettingsWithStreamingResponse(self._resource.service_tier_settings)

    @cached_property
    def spend_alerts(self) -> AsyncSpendAlertsWithStreamingResponse:
        return AsyncSpendAlertsWithStreamingResponse(self._resource.spend_alerts)

    @cached_property
    def spend_limit(self) -> AsyncSpendLimitWithStreamingResponse:
        return AsyncSpendLimitWithStreamingResponse(self._resource.spend_limit)

    @cached_property
    def users(self) -> AsyncUsersWithStreamingResponse:
        return AsyncUsersWithStreamingResponse(self._resource.users)


class AsyncAPIKeysWithRawResponse:
    """Returns the answer with its headers."""

    def __init__(self, resource: AsyncAPIKeys) -> None:
        self._resource = resource
        self.retrieve = async_to_legacy_response_wrapper(resource.retrieve)
        self.update = async_to_legacy_response_wrapper(resource.update)
        self.list = async_to_legacy_response_wrapper(resource.list)
        self.delete = async_to_legacy_response_wrapper(resource.delete)


class AsyncAPIKeysWithStreamingResponse:
    """Opens the answer and reads its body when asked to."""

    def __init__(self, resource: AsyncAPIKeys) -> None:
        self._resource = resource
        self.retrieve = async_to_streamed_response_wrapper(resource.retrieve)
        self.update = async_to_streamed_response_wrapper(resource.update)
        self.list = async_to_streamed_response_wrapper(resource.list)
        self.delete = async_to_streamed_response_wrapper(resource.delete)


class AsyncCertificatesWithRawResponse:
    """Returns the answer with its headers."""

    def __init__(self, resource: AsyncCertificates) -> None:
        self._resource = resource
        self.list = async_to_legacy_response_wrapper(resource.list)
        self.activate = async_to_legacy_response_wrapper(resource.activate)
        self.deactivate = async_to_legacy_response_wrapper(resource.deactivate)


class AsyncCertificatesWithStreamingResponse:
    """Opens the answer and reads its body when asked to."""

    def __init__(self, resource: AsyncCertificates) -> None:
        self._resource = resource
        self.list = async_to_streamed_response_wrapper(resource.list)
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


class AsyncGroupsWithRawResponse:
    """Returns the answer with its headers."""

    def __init__(self, resource: AsyncGroups) -> None:
        self._resource = resource
        self.create = async_to_legacy_response_wrapper(resource.create)
        self.retrieve = async_to_legacy_response_wrapper(resource.retrieve)
        self.list = async_to_legacy_response_wrapper(resource.list)
        self.delete = async_to_legacy_response_wrapper(resource.delete)

    @cached_property
    def roles(self) -> AsyncRolesWithRawResponse:
        return AsyncRolesWithRawResponse(self._resource.roles)


class AsyncGroupsWithStreamingResponse:
    """Opens the answer and reads its body when asked to."""

    def __init__(self, resource: AsyncGroups) -> None:
        self._resource = resource
        self.create = async_to_streamed_response_wrapper(resource.create)
        self.retrieve = async_to_streamed_response_wrapper(resource.retrieve)
        self.list = async_to_streamed_response_wrapper(resource.list)
        self.delete = async_to_streamed_response_wrapper(resource.delete)

    @cached_property
    def roles(self) -> AsyncRolesWithStreamingResponse:
        return AsyncRolesWithStreamingResponse(self._resource.roles)


class AsyncRolesWithRawResponse:
    """Returns the answer with its headers."""

    def __init__(self, resource: AsyncRoles) -> None:
        self._resource = resource
        self.create = async_to_legacy_response_wrapper(resource.create)
        self.retrieve = async_to_legacy_response_wrapper(resource.retrieve)
        self.list = async_to_legacy_response_wrapper(resource.list)
        self.delete = async_to_legacy_response_wrapper(resource.delete)


class AsyncRolesWithStreamingResponse:
    """Opens the answer and reads its body when asked to."""

    def __init__(self, resource: AsyncRoles) -> None:
        self._resource = resource
        self.create = async_to_streamed_response_wrapper(resource.create)
        self.retrieve = async_to_streamed_response_wrapper(resource.retrieve)
        self.list = async_to_streamed_response_wrapper(resource.list)
        self.delete = async_to_streamed_response_wrapper(resource.delete)


class AsyncHostedToolPermissionsWithRawResponse:
    """Returns the answer with its headers."""

    def __init__(self, resource: AsyncHostedToolPermissions) -> None:
        self._resource = resource
        self.retrieve = async_to_legacy_response_wrapper(resource.retrieve)
        self.update = async_to_legacy_response_wrapper(resource.update)


class AsyncHostedToolPermissionsWithStreamingResponse:
    """Opens the answer and reads its body when asked to."""

    def __init__(self, resource: AsyncHostedToolPermissions) -> None:
        self._resource = resource
        self.retrieve = async_to_streamed_response_wrapper(resource.retrieve)
        self.update = async_to_streamed_response_wrapper(resource.update)


class AsyncModelPermissionsWithRawResponse:
    """Returns the answer with its headers."""

    def __init__(self, resource: AsyncModelPermissions) -> None:
        self._resource = resource
        self.retrieve = async_to_legacy_response_wrapper(resource.retrieve)
        self.update = async_to_legacy_response_wrapper(resource.update)
        self.delete = async_to_legacy_response_wrapper(resource.delete)


class AsyncModelPermissionsWithStreamingResponse:
    """Opens the answer and reads its body when asked to."""

    def __init__(self, resource: AsyncModelPermissions) -> None:
        self._resource = resource
        self.retrieve = async_to_streamed_response_wrapper(resource.retrieve)
        self.update = async_to_streamed_response_wrapper(resource.update)
        self.delete = async_to_streamed_response_wrapper(resource.delete)


class AsyncRateLimitsWithRawResponse:
    """Returns the answer with its headers."""

    def __init__(self, resource: AsyncRateLimits) -> None:
        self._resource = resource
        self.list_rate_limits = async_to_legacy_response_wrapper(resource.list_rate_limits)
        self.update_rate_limit = async_to_legacy_response_wrapper(resource.update_rate_limit)


class AsyncRateLimitsWithStreamingResponse:
    """Opens the answer and reads its body when asked to."""

    def __init__(self, resource: AsyncRateLimits) -> None:
        self._resource = resource
        self.list_rate_limits = async_to_streamed_response_wrapper(resource.list_rate_limits)
        self.update_rate_limit = async_to_streamed_response_wrapper(resource.update_rate_limit)


class AsyncProjectsRolesWithRawResponse:
    """Returns the answer with its headers."""

    def __init__(self, resource: AsyncProjectsRoles) -> None:
        self._resource = resource
        self.create = async_to_legacy_response_wrapper(resource.create)
        self.retrieve = async_to_legacy_response_wrapper(resource.retrieve)
        self.update = async_to_legacy_response_wrapper(resource.update)
        self.list = async_to_legacy_response_wrapper(resource.list)
        self.delete = async_to_legacy_response_wrapper(resource.delete)


class AsyncProjectsRolesWithStreamingResponse:
    """Opens the answer and reads its body when asked to."""

    def __init__(self, resource: AsyncProjectsRoles) -> None:
        self._resource = resource
        self.create = async_to_streamed_response_wrapper(resource.create)
        self.retrieve = async_to_streamed_response_wrapper(resource.retrieve)
        self.update = async_to_streamed_response_wrapper(resource.update)
        self.list = async_to_streamed_response_wrapper(resource.list)
        self.delete = async_to_streamed_response_wrapper(resource.delete)


class AsyncServiceAccountsWithRawResponse:
    """Returns the answer with its headers."""

    def __init__(self, resource: AsyncServiceAccounts) -> None:
        self._resource = resource
        self.create = async_to_legacy_response_wrapper(resource.create)
        self.retrieve = async_to_legacy_response_wrapper(resource.retrieve)
        self.update = async_to_legacy_response_wrapper(resource.update)
        self.list = async_to_legacy_response_wrapper(resource.list)
        self.delete = async_to_legacy_response_wrapper(resource.delete)

    @cached_property
    def api_keys(self) -> AsyncServiceAccountsAPIKeysWithRawResponse:
        return AsyncServiceAccountsAPIKeysWithRawResponse(self._resource.api_keys)


class AsyncServiceAccountsWithStreamingResponse:
    """Opens the answer and reads its body when asked to."""

    def __init__(self, resource: AsyncServiceAccounts) -> None:
        self._resource = resource
        self.create = async_to_streamed_response_wrapper(resource.create)
        self.retrieve = async_to_streamed_response_wrapper(resource.retrieve)
        self.update = async_to_streamed_response_wrapper(resource.update)
        self.list = async_to_streamed_response_wrapper(resource.list)
        self.delete = async_to_streamed_response_wrapper(resource.delete)

    @cached_property
    def api_keys(self) -> AsyncServiceAccountsAPIKeysWithStreamingResponse:
        return AsyncServiceAccountsAPIKeysWithStreamingResponse(self._resource.api_keys)


class AsyncServiceAccountsAPIKeysWithRawResponse:
    """Returns the answer with its headers."""

    def __init__(self, resource: AsyncServiceAccountsAPIKeys) -> None:
        self._resource = resource
        self.create = async_to_legacy_response_wrapper(resource.create)


class AsyncServiceAccountsAPIKeysWithStreamingResponse:
    """Opens the answer and reads its body when asked to."""

    def __init__(self, resource: AsyncServiceAccountsAPIKeys) -> None:
        self._resource = resource
        self.create = async_to_streamed_response_wrapper(resource.create)


class AsyncServiceTierSettingsWithRawResponse:
    """Returns the answer with its headers."""

    def __init__(self, resource: AsyncServiceTierSettings) -> None:
        self._resource = resource
        self.retrieve = async_to_legacy_response_wrapper(resource.retrieve)
        self.update = async_to_legacy_response_wrapper(resource.update)


class AsyncServiceTierSettingsWithStreamingResponse:
    """Opens the answer and reads its body when asked to."""

    def __init__(self, resource: AsyncServiceTierSettings) -> None:
        self._resource = resource
        self.retrieve = async_to_streamed_response_wrapper(resource.retrieve)
        self.update = async_to_streamed_response_wrapper(resource.update)


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


class AsyncUsersWithRawResponse:
    """Returns the answer with its headers."""

    def __init__(self, resource: AsyncUsers) -> None:
        self._resource = resource
        self.create = async_to_legacy_response_wrapper(resource.create)
        self.retrieve = async_to_legacy_response_wrapper(resource.retrieve)
        self.update = async_to_legacy_response_wrapper(resource.update)
        self.list = async_to_legacy_response_wrapper(resource.list)
        self.delete = async_to_legacy_response_wrapper(resource.delete)

    @cached_property
    def roles(self) -> AsyncUsersRolesWithRawResponse:
        return AsyncUsersRolesWithRawResponse(self._resource.roles)


class AsyncUsersWithStreamingResponse:
    """Opens the answer and reads its body when asked to."""

    def __init__(self, resource: AsyncUsers) -> None:
        self._resource = resource
        self.create = async_to_streamed_response_wrapper(resource.create)
        self.retrieve = async_to_streamed_response_wrapper(resource.retrieve)
        self.update = async_to_streamed_response_wrapper(resource.update)
        self.list = async_to_streamed_response_wrapper(resource.list)
        self.delete = async_to_streamed_response_wrapper(resource.delete)

    @cached_property
    def roles(self) -> AsyncUsersRolesWithStreamingResponse:
        return AsyncUsersRolesWithStreamingResponse(self._resource.roles)


class AsyncUsersRolesWithRawResponse:
    """Returns the answer with its headers."""

    def __init__(self, resource: AsyncUsersRoles) -> None:
        self._resource = resource
        self.create = async_to_legacy_response_wrapper(resource.create)
        self.retrieve = async_to_legacy_response_wrapper(resource.retrieve)
        self.list = async_to_legacy_response_wrapper(resource.list)
        self.delete = async_to_legacy_response_wrapper(resource.delete)


class AsyncUsersRolesWithStreamingResponse:
    """Opens the answer and reads its body when asked to."""

    def __init__(self, resource: AsyncUsersRoles) -> None:
        self._resource = resource
        self.create = async_to_streamed_response_wrapper(resource.create)
        self.retrieve = async_to_streamed_response_wrapper(resource.retrieve)
        self.list = async_to_streamed_response_wrapper(resource.list)
        self.delete = async_to_streamed_response_wrapper(resource.delete)
