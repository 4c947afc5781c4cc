# Rendered from definitions/admin_projects.yaml; edit that and run `hatch run generate`.
"""Views of the `admin_projects` resources whose methods return responses; type checkers read them."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from openai_core.responses.views import to_legacy_response_wrapper, to_streamed_response_wrapper

if TYPE_CHECKING:
    from .admin_projects import (
        APIKeys,
        Certificates,
        DataRetention,
        Groups,
        HostedToolPermissions,
        ModelPermissions,
        Projects,
        ProjectsRoles,
        RateLimits,
        Roles,
        ServiceAccounts,
        ServiceAccountsAPIKeys,
        ServiceTierSettings,
        SpendAlerts,
        SpendLimit,
        Users,
        UsersRoles,
    )


class ProjectsWithRawResponse:
    """Returns the answer with its headers."""

    def __init__(self, resource: Projects) -> None:
        self._resource = resource
        self.create = to_legacy_response_wrapper(resource.create)
        self.retrieve = to_legacy_response_wrapper(resource.retrieve)
        self.update = to_legacy_response_wrapper(resource.update)
        self.list = to_legacy_response_wrapper(resource.list)
        self.archive = to_legacy_response_wrapper(resource.archive)

    @cached_property
    def api_keys(self) -> APIKeysWithRawResponse:
        return APIKeysWithRawResponse(self._resource.api_keys)

    @cached_property
    def certificates(self) -> CertificatesWithRawResponse:
        return CertificatesWithRawResponse(self._resource.certificates)

    @cached_property
    def data_retention(self) -> DataRetentionWithRawResponse:
        return DataRetentionWithRawResponse(self._resource.data_retention)

    @cached_property
    def groups(self) -> GroupsWithRawResponse:
        return GroupsWithRawResponse(self._resource.groups)

    @cached_property
    def hosted_tool_permissions(self) -> HostedToolPermissionsWithRawResponse:
        return HostedToolPermissionsWithRawResponse(self._resource.hosted_tool_permissions)

    @cached_property
    def model_permissions(self) -> ModelPermissionsWithRawResponse:
        return ModelPermissionsWithRawResponse(self._resource.model_permissions)

    @cached_property
    def rate_limits(self) -> RateLimitsWithRawResponse:
        return RateLimitsWithRawResponse(self._resource.rate_limits)

    @cached_property
    def roles(self) -> ProjectsRolesWithRawResponse:
        return ProjectsRolesWithRawResponse(self._resource.roles)

    @cached_property
    def service_accounts(self) -> ServiceAccountsWithRawResponse:
        return ServiceAccountsWithRawResponse(self._resource.service_accounts)

    @cached_property
    def service_tier_settings(self) -> ServiceTierSettingsWithRawResponse:
        return ServiceTierSettingsWithRawResponse(self._resource.service_tier_settings)

    @cached_property
    def spend_alerts(self) -> SpendAlertsWithRawResponse:
        return SpendAlertsWithRawResponse(self._resource.spend_alerts)

    @cached_property
    def spend_limit(self) -> SpendLimitWithRawResponse:
        return SpendLimitWithRawResponse(self._resource.spend_limit)

    @cached_property
    def users(self) -> UsersWithRawResponse:
        return UsersWithRawResponse(self._resource.users)


class ProjectsWithStreamingResponse:
    """Opens the answer and reads its body when asked to."""

    def __init__(self, resource: Projects) -> None:
        self._resource = resource
        self.create = to_streamed_response_wrapper(resource.create)
        self.retrieve = to_streamed_response_wrapper(resource.retrieve)
        self.update = to_streamed_response_wrapper(resource.update)
        self.list = to_streamed_response_wrapper(resource.list)
        self.archive = to_streamed_response_wrapper(resource.archive)

    @cached_property
    def api_keys(self) -> APIKeysWithStreamingResponse:
        return APIKeysWithStreamingResponse(self._resource.api_keys)

    @cached_property
    def certificates(self) -> CertificatesWithStreamingResponse:
        return CertificatesWithStreamingResponse(self._resource.certificates)

    @cached_property
    def data_retention(self) -> DataRetentionWithStreamingResponse:
        return DataRetentionWithStreamingResponse(self._resource.data_retention)

    @cached_property
    def groups(self) -> GroupsWithStreamingResponse:
        return GroupsWithStreamingResponse(self._resource.groups)

    @cached_property
    def hosted_tool_permissions(self) -> HostedToolPermissionsWithStreamingResponse:
        return HostedToolPermissionsWithStreamingResponse(self._resource.hosted_tool_permissions)

    @cached_property
    def model_permissions(self) -> ModelPermissionsWithStreamingResponse:
        return ModelPermissionsWithStreamingResponse(self._resource.model_permissions)

    @cached_property
    def rate_limits(self) -> RateLimitsWithStreamingResponse:
        return RateLimitsWithStreamingResponse(self._resource.rate_limits)

    @cached_property
    def roles(self) -> ProjectsRolesWithStreamingResponse:
        return ProjectsRolesWithStreamingResponse(self._resource.roles)

    @cached_property
    def service_accounts(self) -> ServiceAccountsWithStreamingResponse:
        return ServiceAccountsWithStreamingResponse(self._resource.service_accounts)

    @cached_property
    def service_tier_settings(self) -> ServiceTierSettingsWithStreamingResponse:
        return ServiceTierSettingsWithStreamingResponse(self._resource.service_tier_settings)

    @cached_property
    def spend_alerts(self) -> SpendAlertsWithStreamingResponse:
        return SpendAlertsWithStreamingResponse(self._resource.spend_alerts)

    @cached_property
    def spend_limit(self) -> SpendLimitWithStreamingResponse:
        return SpendLimitWithStreamingResponse(self._resource.spend_limit)

    @cached_property
    def users(self) -> UsersWithStreamingResponse:
        return UsersWithStreamingResponse(self._resource.users)


class APIKeysWithRawResponse:
    """Returns the answer with its headers."""

    def __init__(self, resource: APIKeys) -> None:
        self._resource = resource
        self.retrieve = to_legacy_response_wrapper(resource.retrieve)
        self.update = to_legacy_response_wrapper(resource.update)
        self.list = to_legacy_response_wrapper(resource.list)
        self.delete = to_legacy_response_wrapper(resource.delete)


class APIKeysWithStreamingResponse:
    """Opens the answer and reads its body when asked to."""

    def __init__(self, resource: APIKeys) -> None:
        self._resource = resource
        self.retrieve = to_streamed_response_wrapper(resource.retrieve)
        self.update = to_streamed_response_wrapper(resource.update)
        self.list = to_streamed_response_wrapper(resource.list)
        self.delete = to_streamed_response_wrapper(resource.delete)


class CertificatesWithRawResponse:
    """Returns the answer with its headers."""

    def __init__(self, resource: Certificates) -> None:
        self._resource = resource
        self.list = to_legacy_response_wrapper(resource.list)
        self.activate = to_legacy_response_wrapper(resource.activate)
        self.deactivate = to_legacy_response_wrapper(resource.deactivate)


class CertificatesWithStreamingResponse:
    """Opens the answer and reads its body when asked to."""

    def __init__(self, resource: Certificates) -> None:
        self._resource = resource
        self.list = to_streamed_response_wrapper(resource.list)
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


class GroupsWithRawResponse:
    """Returns the answer with its headers."""

    def __init__(self, resource: Groups) -> None:
        self._resource = resource
        self.create = to_legacy_response_wrapper(resource.create)
        self.retrieve = to_legacy_response_wrapper(resource.retrieve)
        self.list = to_legacy_response_wrapper(resource.list)
        self.delete = to_legacy_response_wrapper(resource.delete)

    @cached_property
    def roles(self) -> RolesWithRawResponse:
        return RolesWithRawResponse(self._resource.roles)


class GroupsWithStreamingResponse:
    """Opens the answer and reads its body when asked to."""

    def __init__(self, resource: Groups) -> None:
        self._resource = resource
        self.create = to_streamed_response_wrapper(resource.create)
        self.retrieve = to_streamed_response_wrapper(resource.retrieve)
        self.list = to_streamed_response_wrapper(resource.list)
        self.delete = to_streamed_response_wrapper(resource.delete)

    @cached_property
    def roles(self) -> RolesWithStreamingResponse:
        return RolesWithStreamingResponse(self._resource.roles)


class RolesWithRawResponse:
    """Returns the answer with its headers."""

    def __init__(self, resource: Roles) -> None:
        self._resource = resource
        self.create = to_legacy_response_wrapper(resource.create)
        self.retrieve = to_legacy_response_wrapper(resource.retrieve)
        self.list = to_legacy_response_wrapper(resource.list)
        self.delete = to_legacy_response_wrapper(resource.delete)


class RolesWithStreamingResponse:
    """Opens the answer and reads its body when asked to."""

    def __init__(self, resource: Roles) -> None:
        self._resource = resource
        self.create = to_streamed_response_wrapper(resource.create)
        self.retrieve = to_streamed_response_wrapper(resource.retrieve)
        self.list = to_streamed_response_wrapper(resource.list)
        self.delete = to_streamed_response_wrapper(resource.delete)


class HostedToolPermissionsWithRawResponse:
    """Returns the answer with its headers."""

    def __init__(self, resource: HostedToolPermissions) -> None:
        self._resource = resource
        self.retrieve = to_legacy_response_wrapper(resource.retrieve)
        self.update = to_legacy_response_wrapper(resource.update)


class HostedToolPermissionsWithStreamingResponse:
    """Opens the answer and reads its body when asked to."""

    def __init__(self, resource: HostedToolPermissions) -> None:
        self._resource = resource
        self.retrieve = to_streamed_response_wrapper(resource.retrieve)
        self.update = to_streamed_response_wrapper(resource.update)


class ModelPermissionsWithRawResponse:
    """Returns the answer with its headers."""

    def __init__(self, resource: ModelPermissions) -> None:
        self._resource = resource
        self.retrieve = to_legacy_response_wrapper(resource.retrieve)
        self.update = to_legacy_response_wrapper(resource.update)
        self.delete = to_legacy_response_wrapper(resource.delete)


class ModelPermissionsWithStreamingResponse:
    """Opens the answer and reads its body when asked to."""

    def __init__(self, resource: ModelPermissions) -> None:
        self._resource = resource
        self.retrieve = to_streamed_response_wrapper(resource.retrieve)
        self.update = to_streamed_response_wrapper(resource.update)
        self.delete = to_streamed_response_wrapper(resource.delete)


class RateLimitsWithRawResponse:
    """Returns the answer with its headers."""

    def __init__(self, resource: RateLimits) -> None:
        self._resource = resource
        self.list_rate_limits = to_legacy_response_wrapper(resource.list_rate_limits)
        self.update_rate_limit = to_legacy_response_wrapper(resource.update_rate_limit)


class RateLimitsWithStreamingResponse:
    """Opens the answer and reads its body when asked to."""

    def __init__(self, resource: RateLimits) -> None:
        self._resource = resource
        self.list_rate_limits = to_streamed_response_wrapper(resource.list_rate_limits)
        self.update_rate_limit = to_streamed_response_wrapper(resource.update_rate_limit)


class ProjectsRolesWithRawResponse:
    """Returns the answer with its headers."""

    def __init__(self, resource: ProjectsRoles) -> None:
        self._resource = resource
        self.create = to_legacy_response_wrapper(resource.create)
        self.retrieve = to_legacy_response_wrapper(resource.retrieve)
        self.update = to_legacy_response_wrapper(resource.update)
        self.list = to_legacy_response_wrapper(resource.list)
        self.delete = to_legacy_response_wrapper(resource.delete)


class ProjectsRolesWithStreamingResponse:
    """Opens the answer and reads its body when asked to."""

    def __init__(self, resource: ProjectsRoles) -> None:
        self._resource = resource
        self.create = to_streamed_response_wrapper(resource.create)
        self.retrieve = to_streamed_response_wrapper(resource.retrieve)
        self.update = to_streamed_response_wrapper(resource.update)
        self.list = to_streamed_response_wrapper(resource.list)
        self.delete = to_streamed_response_wrapper(resource.delete)


class ServiceAccountsWithRawResponse:
    """Returns the answer with its headers."""

    def __init__(self, resource: ServiceAccounts) -> None:
        self._resource = resource
        self.create = to_legacy_response_wrapper(resource.create)
        self.retrieve = to_legacy_response_wrapper(resource.retrieve)
        self.update = to_legacy_response_wrapper(resource.update)
        self.list = to_legacy_response_wrapper(resource.list)
        self.delete = to_legacy_response_wrapper(resource.delete)

    @cached_property
    def api_keys(self) -> ServiceAccountsAPIKeysWithRawResponse:
        return ServiceAccountsAPIKeysWithRawResponse(self._resource.api_keys)


class ServiceAccountsWithStreamingResponse:
    """Opens the answer and reads its body when asked to."""

    def __init__(self, resource: ServiceAccounts) -> None:
        self._resource = resource
        self.create = to_streamed_response_wrapper(resource.create)
        self.retrieve = to_streamed_response_wrapper(resource.retrieve)
        self.update = to_streamed_response_wrapper(resource.update)
        self.list = to_streamed_response_wrapper(resource.list)
        self.delete = to_streamed_response_wrapper(resource.delete)

    @cached_property
    def api_keys(self) -> ServiceAccountsAPIKeysWithStreamingResponse:
        return ServiceAccountsAPIKeysWithStreamingResponse(self._resource.api_keys)


class ServiceAccountsAPIKeysWithRawResponse:
    """Returns the answer with its headers."""

    def __init__(self, resource: ServiceAccountsAPIKeys) -> None:
        self._resource = resource
        self.create = to_legacy_response_wrapper(resource.create)


class ServiceAccountsAPIKeysWithStreamingResponse:
    """Opens the answer and reads its body when asked to."""

    def __init__(self, resource: ServiceAccountsAPIKeys) -> None:
        self._resource = resource
        self.create = to_streamed_response_wrapper(resource.create)


class ServiceTierSettingsWithRawResponse:
    """Returns the answer with its headers."""

    def __init__(self, resource: ServiceTierSettings) -> None:
        self._resource = resource
        self.retrieve = to_legacy_response_wrapper(resource.retrieve)
        self.update = to_legacy_response_wrapper(resource.update)


class ServiceTierSettingsWithStreamingResponse:
    """Opens the answer and reads its body when asked to."""

    def __init__(self, resource: ServiceTierSettings) -> None:
        self._resource = resource
        self.retrieve = to_streamed_response_wrapper(resource.retrieve)
        self.update = to_streamed_response_wrapper(resource.update)


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


class UsersWithRawResponse:
    """Returns the answer with its headers."""

    def __init__(self, resource: Users) -> None:
        self._resource = resource
        self.create = to_legacy_response_wrapper(resource.create)
        self.retrieve = to_legacy_response_wrapper(resource.retrieve)
        self.update = to_legacy_response_wrapper(resource.update)
        self.list = to_legacy_response_wrapper(resource.list)
        self.delete = to_legacy_response_wrapper(resource.delete)

    @cached_property
    def roles(self) -> UsersRolesWithRawResponse:
        return UsersRolesWithRawResponse(self._resource.roles)


class UsersWithStreamingResponse:
    """Opens the answer and reads its body when asked to."""

    def __init__(self, resource: Users) -> None:
        self._resource = resource
        self.create = to_streamed_response_wrapper(resource.create)
        self.retrieve = to_streamed_response_wrapper(resource.retrieve)
        self.update = to_streamed_response_wrapper(resource.update)
        self.list = to_streamed_response_wrapper(resource.list)
        self.delete = to_streamed_response_wrapper(resource.delete)

    @cached_property
    def roles(self) -> UsersRolesWithStreamingResponse:
        return UsersRolesWithStreamingResponse(self._resource.roles)


class UsersRolesWithRawResponse:
    """Returns the answer with its headers."""

    def __init__(self, resource: UsersRoles) -> None:
        self._resource = resource
        self.create = to_legacy_response_wrapper(resource.create)
        self.retrieve = to_legacy_response_wrapper(resource.retrieve)
        self.list = to_legacy_response_wrapper(resource.list)
        self.delete = to_legacy_response_wrapper(resource.delete)


class UsersRolesWithStreamingResponse:
    """Opens the answer and reads its body when asked to."""

    def __init__(self, resource: UsersRoles) -> None:
        self._resource = resource
        self.create = to_streamed_response_wrapper(resource.create)
        self.retrieve = to_streamed_response_wrapper(resource.retrieve)
        self.list = to_streamed_response_wrapper(resource.list)
        self.delete = to_streamed_response_wrapper(resource.delete)
