# Rendered from definitions/admin_projects.yaml; edit that and run `hatch run generate`.
# mypy: disable-error-code="no-any-return"
"""Asynchronous resources of the `admin_projects` area of the API."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from openai_core.aio.resource import AsyncAPIResource
from openai_core.client.resources import views_of
from openai_core.options import not_given, omit

from ..operations import admin_projects as operations

if TYPE_CHECKING:
    from typing import Final, Iterable, Optional, Union

    from typing_extensions import Literal

    from openai_core.aio.pages import AsyncConversationCursorPage, AsyncNextCursorPage, AsyncPage, AsyncPaginator
    from openai_core.aio.views import async_to_legacy_response_wrapper, async_to_streamed_response_wrapper
    from openai_core.options import Body, Headers, NotGiven, Omit, Query, Timeout
    from openai_core.types.sequences import SequenceNotStr

    from ..types.admin import Role
    from ..types.admin_params import NotificationChannelParam
    from ..types.admin_projects import (
        APIKeyCreateResponse,
        APIKeyDeleteResponse,
        CertificateActivateResponse,
        CertificateDeactivateResponse,
        CertificateListResponse,
        GroupDeleteResponse,
        GroupsRoleDeleteResponse,
        Project,
        ProjectAPIKey,
        ProjectDataRetention,
        ProjectGroup,
        ProjectHostedToolPermissions,
        ProjectModelPermissions,
        ProjectModelPermissionsDeleted,
        ProjectOptionalServiceTier,
        ProjectRateLimit,
        ProjectResidency,
        ProjectServiceAccount,
        ProjectServiceTierSettings,
        ProjectSpendAlert,
        ProjectSpendAlertDeleted,
        ProjectSpendLimit,
        ProjectSpendLimitDeleted,
        ProjectUser,
        RoleCreateResponse,
        RoleDeleteResponse,
        RoleListResponse,
        RoleRetrieveResponse,
        ServiceAccountCreateResponse,
        ServiceAccountDeleteResponse,
        UserDeleteResponse,
        UsersRoleCreateResponse,
    )
    from ..types.admin_projects_params import (
        HostedToolPermissionUpdateParamsCodeInterpreter,
        HostedToolPermissionUpdateParamsImageGeneration,
        HostedToolPermissionUpdateParamsMcp,
        HostedToolPermissionUpdateParamsSearch,
    )


class AsyncUsersRoles(AsyncAPIResource):
    """Roles that a user has in a project."""

    async def create(
        self,
        user_id: str,
        *,
        project_id: str,
        role_id: str,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> UsersRoleCreateResponse:
        """Gives a user a role in a project.

        Args:
            user_id: The id of a user.
            project_id: The id of a project.
            role_id: The id of a role.
            extra_headers: Headers of this call, over those of the client; the value `omit` takes one away.
            extra_query: Query parameters of this call, over those of the method.
            extra_body: Keys that are merged into the JSON body, over its own.
            timeout: Seconds for each network operation, an `httpx.Timeout`, or `None` for no limit; else the client's.
        """
        return await self._call(
            operations.USERS_ROLES_CREATE,
            path={"user_id": user_id, "project_id": project_id},
            body={"role_id": role_id},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    async def retrieve(
        self,
        role_id: str,
        *,
        project_id: str,
        user_id: str,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> RoleRetrieveResponse:
        """Fetches a role of a user in a project.

        Args:
            role_id: The id of a role.
            project_id: The id of a project.
            user_id: The id of a user.
            extra_headers: Headers of this call, over those of the client; the value `omit` takes one away.
            extra_query: Query parameters of this call, over those of the method.
            extra_body: Keys that are merged into the JSON body, over its own.
            timeout: Seconds for each network operation, an `httpx.Timeout`, or `None` for no limit; else the client's.
        """
        return await self._call(
            operations.USERS_ROLES_RETRIEVE,
            path={"role_id": role_id, "project_id": project_id, "user_id": user_id},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    def list(
        self,
        user_id: str,
        *,
        project_id: str,
        after: str | Omit = omit,
        limit: int | Omit = omit,
        order: Literal["asc", "desc"] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> AsyncPaginator[RoleListResponse, AsyncNextCursorPage[RoleListResponse]]:
        """Lists the roles of a user in a project.

        Args:
            user_id: The id of a user.
            project_id: The id of a project.
            after: The id of the last item of the previous page; the list goes on behind it.
            limit: How many items a page holds (from 0 to 1000).
            order: The order by creation time: `asc` begins with the oldest, `desc` with the latest.
            extra_headers: Headers of this call, over those of the client; the value `omit` takes one away.
            extra_query: Query parameters of this call, over those of the method.
            extra_body: Keys that are merged into the JSON body, over its own.
            timeout: Seconds for each network operation, an `httpx.Timeout`, or `None` for no limit; else the client's.
        """
        return self._call(
            operations.USERS_ROLES_LIST,
            path={"user_id": user_id, "project_id": project_id},
            query={"after": after, "limit": limit, "order": order},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    async def delete(
        self,
        role_id: str,
        *,
        project_id: str,
        user_id: str,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> GroupsRoleDeleteResponse:
        """Takes a role in a project from a user.

        Args:
            role_id: The id of a role.
            project_id: The id of a project.
            user_id: The id of a user.
            extra_headers: Headers of this call, over those of the client; the value `omit` takes one away.
            extra_query: Query parameters of this call, over those of the method.
            extra_body: Keys that are merged into the JSON body, over its own.
            timeout: Seconds for each network operation, an `httpx.Timeout`, or `None` for no limit; else the client's.
        """
        return await self._call(
            operations.USERS_ROLES_DELETE,
            path={"role_id": role_id, "project_id": project_id, "user_id": user_id},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> AsyncUsersRolesWithRawResponse: ...

        @property
        def with_streaming_response(self) -> AsyncUsersRolesWithStreamingResponse: ...


AsyncUsersRoles.__name__ = "AsyncRoles"


class AsyncUsers(AsyncAPIResource):
    """The members of a project."""

    @cached_property
    def roles(self) -> AsyncUsersRoles:
        """Roles that a user has in a project."""
        return AsyncUsersRoles(self._client)

    async def create(
        self,
        project_id: str,
        *,
        role: str,
        email: Optional[str] | Omit = omit,
        user_id: Optional[str] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> ProjectUser:
        """Adds a user of the organization to a project.

        Args:
            project_id: The id of a project.
            role: What the user becomes in the project: `owner` or `member`.
            email: The e-mail address.
            user_id: The id of a user.
            extra_headers: Headers of this call, over those of the client; the value `omit` takes one away.
            extra_query: Query parameters of this call, over those of the method.
            extra_body: Keys that are merged into the JSON body, over its own.
            timeout: Seconds for each network operation, an `httpx.Timeout`, or `None` for no limit; else the client's.
        """
        return await self._call(
            operations.USERS_CREATE,
            path={"project_id": project_id},
            body={"role": role, "email": email, "user_id": user_id},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    async def retrieve(
        self,
        user_id: str,
        *,
        project_id: str,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> ProjectUser:
        """Fetches a member of a project.

        Args:
            user_id: The id of a user.
            project_id: The id of a project.
            extra_headers: Headers of this call, over those of the client; the value `omit` takes one away.
            extra_query: Query parameters of this call, over those of the method.
            extra_body: Keys that are merged into the JSON body, over its own.
            timeout: Seconds for each network operation, an `httpx.Timeout`, or `None` for no limit; else the client's.
        """
        return await self._call(
            operations.USERS_RETRIEVE,
            path={"user_id": user_id, "project_id": project_id},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    async def update(
        self,
        user_id: str,
        *,
        project_id: str,
        role: Optional[str] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> ProjectUser:
        """Changes the role of a member of a project.

        Args:
            user_id: The id of a user.
            project_id: The id of a project.
            role: What the user becomes in the project: `owner` or `member`.
            extra_headers: Headers of this call, over those of the client; the value `omit` takes one away.
            extra_query: Query parameters of this call, over those of the method.
            extra_body: Keys that are merged into the JSON body, over its own.
            timeout: Seconds for each network operation, an `httpx.Timeout`, or `None` for no limit; else the client's.
        """
        return await self._call(
            operations.USERS_UPDATE,
            path={"user_id": user_id, "project_id": project_id},
            body={"role": role},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    def list(
        self,
        project_id: str,
        *,
        after: str | Omit = omit,
        limit: int | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> AsyncPaginator[ProjectUser, AsyncConversationCursorPage[ProjectUser]]:
        """Lists the members of a project.

        Args:
            project_id: The id of a project.
            after: The id of the last item of the previous page; the list goes on behind it.
            limit: How many items a page holds (from 1 to 100; 20 by default).
            extra_headers: Headers of this call, over those of the client; the value `omit` takes one away.
            extra_query: Query parameters of this call, over those of the method.
            extra_body: Keys that are merged into the JSON body, over its own.
            timeout: Seconds for each network operation, an `httpx.Timeout`, or `None` for no limit; else the client's.
        """
        return self._call(
            operations.USERS_LIST,
            path={"project_id": project_id},
            query={"after": after, "limit": limit},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    async def delete(
        self,
        user_id: str,
        *,
        project_id: str,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> UserDeleteResponse:
        """Removes a user from a project.

        Args:
            user_id: The id of a user.
            project_id: The id of a project.
            extra_headers: Headers of this call, over those of the client; the value `omit` takes one away.
            extra_query: Query parameters of this call, over those of the method.
            extra_body: Keys that are merged into the JSON body, over its own.
            timeout: Seconds for each network operation, an `httpx.Timeout`, or `None` for no limit; else the client's.
        """
        return await self._call(
            operations.USERS_DELETE,
            path={"user_id": user_id, "project_id": project_id},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> AsyncUsersWithRawResponse: ...

        @property
        def with_streaming_response(self) -> AsyncUsersWithStreamingResponse: ...


class AsyncSpendLimit(AsyncAPIResource):
    """The limit of a project's spending."""

    async def retrieve(
        self,
        project_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> ProjectSpendLimit:
        """Fetches the spend limit of a project.

        Args:
            project_id: The id of a project.
            extra_headers: Headers of this call, over those of the client; the value `omit` takes one away.
            extra_query: Query parameters of this call, over those of the method.
            extra_body: Keys that are merged into the JSON body, over its own.
            timeout: Seconds for each network operation, an `httpx.Timeout`, or `None` for no limit; else the client's.
        """
        return await self._call(
            operations.SPEND_LIMIT_RETRIEVE,
            path={"project_id": project_id},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    async def update(
        self,
        project_id: str,
        *,
        currency: Literal["USD"],
        interval: Literal["month"],
        threshold_amount: int,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> ProjectSpendLimit:
        """Sets the spend limit of a project.

        Args:
            project_id: The id of a project.
            currency: The currency of the amount; `USD` is the only one so far.
            interval: The span of time over which spending is summed up; `month` is the only one so far.
            threshold_amount: The amount in cents (at least 1).
            extra_headers: Headers of this call, over those of the client; the value `omit` takes one away.
            extra_query: Query parameters of this call, over those of the method.
            extra_body: Keys that are merged into the JSON body, over its own.
            timeout: Seconds for each network operation, an `httpx.Timeout`, or `None` for no limit; else the client's.
        """
        return await self._call(
            operations.SPEND_LIMIT_UPDATE,
            path={"project_id": project_id},
            body={"currency": currency, "interval": interval, "threshold_amount": threshold_amount},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    async def delete(
        self,
        project_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> ProjectSpendLimitDeleted:
        """Removes the spend limit of a project.

        Args:
            project_id: The id of a project.
            extra_headers: Headers of this call, over those of the client; the value `omit` takes one away.
            extra_query: Query parameters of this call, over those of the method.
            extra_body: Keys that are merged into the JSON body, over its own.
            timeout: Seconds for each network operation, an `httpx.Timeout`, or `None` for no limit; else the client's.
        """
        return await self._call(
            operations.SPEND_LIMIT_DELETE,
            path={"project_id": project_id},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> AsyncSpendLimitWithRawResponse: ...

        @property
        def with_streaming_response(self) -> AsyncSpendLimitWithStreamingResponse: ...


class AsyncSpendAlerts(AsyncAPIResource):
    """Messages when a project's spending passes an amount."""

    async def create(
        self,
        project_id: str,
        *,
        currency: Literal["USD"],
        interval: Literal["month"],
        notification_channel: NotificationChannelParam,
        threshold_amount: int,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> ProjectSpendAlert:
        """Creates a spend alert of a project.

        Args:
            project_id: The id of a project.
            currency: The currency of the amount; `USD` is the only one so far.
            interval: The span of time over which spending is summed up; `month` is the only one so far.
            notification_channel: Who is told, and how.
            threshold_amount: The amount in cents.
            extra_headers: Headers of this call, over those of the client; the value `omit` takes one away.
            extra_query: Query parameters of this call, over those of the method.
            extra_body: Keys that are merged into the JSON body, over its own.
            timeout: Seconds for each network operation, an `httpx.Timeout`, or `None` for no limit; else the client's.
        """
        return await self._call(
            operations.SPEND_ALERTS_CREATE,
            path={"project_id": project_id},
            body={
                "currency": currency,
                "interval": interval,
                "notification_channel": notification_channel,
                "threshold_amount": threshold_amount,
            },
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    async def retrieve(
        self,
        alert_id: str,
        *,
        project_id: str,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> ProjectSpendAlert:
        """Fetches a spend alert of a project.

        Args:
            alert_id: The id of a spend alert.
            project_id: The id of a project.
            extra_headers: Headers of this call, over those of the client; the value `omit` takes one away.
            extra_query: Query parameters of this call, over those of the method.
            extra_body: Keys that are merged into the JSON body, over its own.
            timeout: Seconds for each network operation, an `httpx.Timeout`, or `None` for no limit; else the client's.
        """
        return await self._call(
            operations.SPEND_ALERTS_RETRIEVE,
            path={"alert_id": alert_id, "project_id": project_id},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    async def update(
        self,
        alert_id: str,
        *,
        project_id: str,
        currency: Literal["USD"],
        interval: Literal["month"],
        notification_channel: NotificationChannelParam,
        threshold_amount: int,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> ProjectSpendAlert:
        """Changes a spend alert of a project.

        Args:
            alert_id: The id of a spend alert.
            project_id: The id of a project.
            currency: The currency of the amount; `USD` is the only one so far.
            interval: The span of time over which spending is summed up; `month` is the only one so far.
            notification_channel: Who is told, and how.
            threshold_amount: The amount in cents.
            extra_headers: Headers of this call, over those of the client; the value `omit` takes one away.
            extra_query: Query parameters of this call, over those of the method.
            extra_body: Keys that are merged into the JSON body, over its own.
            timeout: Seconds for each network operation, an `httpx.Timeout`, or `None` for no limit; else the client's.
        """
        return await self._call(
            operations.SPEND_ALERTS_UPDATE,
            path={"alert_id": alert_id, "project_id": project_id},
            body={
                "currency": currency,
                "interval": interval,
                "notification_channel": notification_channel,
                "threshold_amount": threshold_amount,
            },
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    def list(
        self,
        project_id: str,
        *,
        after: str | Omit = omit,
        before: str | Omit = omit,
        limit: int | Omit = omit,
        order: Literal["asc", "desc"] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> AsyncPaginator[ProjectSpendAlert, AsyncConversationCursorPage[ProjectSpendAlert]]:
        """Lists the spend alerts of a project.

        Args:
            project_id: The id of a project.
            after: The id of the last item of the previous page; the list goes on behind it.
            before: The id of the first item of the following page; the list ends in front of it.
            limit: How many items a page holds (from 0 to 100; 20 by default).
            order: The order by creation time: `asc` begins with the oldest, `desc` with the latest (asc by default).
            extra_headers: Headers of this call, over those of the client; the value `omit` takes one away.
            extra_query: Query parameters of this call, over those of the method.
            extra_body: Keys that are merged into the JSON body, over its own.
            timeout: Seconds for each network operation, an `httpx.Timeout`, or `None` for no limit; else the client's.
        """
        return self._call(
            operations.SPEND_ALERTS_LIST,
            path={"project_id": project_id},
            query={"after": after, "before": before, "limit": limit, "order": order},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    async def delete(
        self,
        alert_id: str,
        *,
        project_id: str,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> ProjectSpendAlertDeleted:
        """Deletes a spend alert of a project.

        Args:
            alert_id: The id of a spend alert.
            project_id: The id of a project.
            extra_headers: Headers of this call, over those of the client; the value `omit` takes one away.
            extra_query: Query parameters of this call, over those of the method.
            extra_body: Keys that are merged into the JSON body, over its own.
            timeout: Seconds for each network operation, an `httpx.Timeout`, or `None` for no limit; else the client's.
        """
        return await self._call(
            operations.SPEND_ALERTS_DELETE,
            path={"alert_id": alert_id, "project_id": project_id},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> AsyncSpendAlertsWithRawResponse: ...

        @property
        def with_streaming_response(self) -> AsyncSpendAlertsWithStreamingResponse: ...


class AsyncServiceTierSettings(AsyncAPIResource):
    """Which service tiers a project may use."""

    async def retrieve(
        self,
        project_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> ProjectServiceTierSettings:
        """Fetches the service tier settings of a project.

        Args:
            project_id: The id of a project.
            extra_headers: Headers of this call, over those of the client; the value `omit` takes one away.
            extra_query: Query parameters of this call, over those of the method.
            extra_body: Keys that are merged into the JSON body, over its own.
            timeout: Seconds for each network operation, an `httpx.Timeout`, or `None` for no limit; else the client's.
        """
        return await self._call(
            operations.SERVICE_TIER_SETTINGS_RETRIEVE,
            path={"project_id": project_id},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    async def update(
        self,
        project_id: str,
        *,
        default: Literal["standard", "fast", "scale"] | Omit = omit,
        enabled_tiers: Union[Literal["all"], Iterable[ProjectOptionalServiceTier]] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> ProjectServiceTierSettings:
        """Changes the service tier settings of a project.

        Args:
            project_id: The id of a project.
            default: The tier of requests that name none, or `auto`: `standard`, `fast` or `scale`.
            enabled_tiers: The service tiers that may be used besides the standard one; `all` counts in those to come,
                and an empty list allows none.
            extra_headers: Headers of this call, over those of the client; the value `omit` takes one away.
            extra_query: Query parameters of this call, over those of the method.
            extra_body: Keys that are merged into the JSON body, over its own.
            timeout: Seconds for each network operation, an `httpx.Timeout`, or `None` for no limit; else the client's.
        """
        return await self._call(
            operations.SERVICE_TIER_SETTINGS_UPDATE,
            path={"project_id": project_id},
            body={"default": default, "enabled_tiers": enabled_tiers},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> AsyncServiceTierSettingsWithRawResponse: ...

        @property
        def with_streaming_response(self) -> AsyncServiceTierSettingsWithStreamingResponse: ...


class AsyncServiceAccountsAPIKeys(AsyncAPIResource):
    """The API keys of a service account."""

    async def create(
        self,
        service_account_id: str,
        *,
        project_id: str,
        expires_in_seconds: Optional[int] | Omit = omit,
        name: str | Omit = omit,
        scopes: SequenceNotStr[str] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> APIKeyCreateResponse:
        """Creates an API key of a service account.

        Args:
            service_account_id: The id of a service account.
            project_id: The id of a project.
            expires_in_seconds: For how many seconds from now the key is valid; left out, without an end, unless a
                policy of the organization or project asks for one.
            name: A name to recognise it by.
            scopes: What the key may be used for.
            extra_headers: Headers of this call, over those of the client; the value `omit` takes one away.
            extra_query: Query parameters of this call, over those of the method.
            extra_body: Keys that are merged into the JSON body, over its own.
            timeout: Seconds for each network operation, an `httpx.Timeout`, or `None` for no limit; else the client's.
        """
        return await self._call(
            operations.SERVICE_ACCOUNTS_API_KEYS_CREATE,
            path={"service_account_id": service_account_id, "project_id": project_id},
            body={"expires_in_seconds": expires_in_seconds, "name": name, "scopes": scopes},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> AsyncServiceAccountsAPIKeysWithRawResponse: ...

        @property
        def with_streaming_response(self) -> AsyncServiceAccountsAPIKeysWithStreamingResponse: ...


AsyncServiceAccountsAPIKeys.__name__ = "AsyncAPIKeys"


class AsyncServiceAccounts(AsyncAPIResource):
    """Accounts of a project that belong to no person."""

    @cached_property
    def api_keys(self) -> AsyncServiceAccountsAPIKeys:
        """The API keys of a service account."""
        return AsyncServiceAccountsAPIKeys(self._client)

    async def create(
        self,
        project_id: str,
        *,
        name: str,
        create_service_account_only: Optional[bool] | Omit = omit,
        expires_in_seconds: Optional[int] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> ServiceAccountCreateResponse:
        """Creates a service account of a project, with a key unless told otherwise.

        Args:
            project_id: The id of a project.
            name: A name to recognise it by.
            create_service_account_only: Whether no API key is created along with the account.
            expires_in_seconds: For how many seconds from now the key is valid; left out, without an end, unless a
                policy of the organization or project asks for one.
            extra_headers: Headers of this call, over those of the client; the value `omit` takes one away.
            extra_query: Query parameters of this call, over those of the method.
            extra_body: Keys that are merged into the JSON body, over its own.
            timeout: Seconds for each network operation, an `httpx.Timeout`, or `None` for no limit; else the client's.
        """
        return await self._call(
            operations.SERVICE_ACCOUNTS_CREATE,
            path={"project_id": project_id},
            body={
                "name": name,
                "create_service_account_only": create_service_account_only,
                "expires_in_seconds": expires_in_seconds,
            },
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    async def retrieve(
        self,
        service_account_id: str,
        *,
        project_id: str,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> ProjectServiceAccount:
        """Fetches a service account of a project.

        Args:
            service_account_id: The id of a service account.
            project_id: The id of a project.
            extra_headers: Headers of this call, over those of the client; the value `omit` takes one away.
            extra_query: Query parameters of this call, over those of the method.
            extra_body: Keys that are merged into the JSON body, over its own.
            timeout: Seconds for each network operation, an `httpx.Timeout`, or `None` for no limit; else the client's.
        """
        return await self._call(
            operations.SERVICE_ACCOUNTS_RETRIEVE,
            path={"service_account_id": service_account_id, "project_id": project_id},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    async def update(
        self,
        service_account_id: str,
        *,
        project_id: str,
        name: str | Omit = omit,
        role: Literal["member", "owner"] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> ProjectServiceAccount:
        """Changes a service account of a project.

        Args:
            service_account_id: The id of a service account.
            project_id: The id of a project.
            name: A name to recognise it by.
            role: What the account becomes in the project: `member` or `owner`.
            extra_headers: Headers of this call, over those of the client; the value `omit` takes one away.
            extra_query: Query parameters of this call, over those of the method.
            extra_body: Keys that are merged into the JSON body, over its own.
            timeout: Seconds for each network operation, an `httpx.Timeout`, or `None` for no limit; else the client's.
        """
        return await self._call(
            operations.SERVICE_ACCOUNTS_UPDATE,
            path={"service_account_id": service_account_id, "project_id": project_id},
            body={"name": name, "role": role},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    def list(
        self,
        project_id: str,
        *,
        after: str | Omit = omit,
        limit: int | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> AsyncPaginator[ProjectServiceAccount, AsyncConversationCursorPage[ProjectServiceAccount]]:
        """Lists the service accounts of a project.

        Args:
            project_id: The id of a project.
            after: The id of the last item of the previous page; the list goes on behind it.
            limit: How many items a page holds (from 1 to 100; 20 by default).
            extra_headers: Headers of this call, over those of the client; the value `omit` takes one away.
            extra_query: Query parameters of this call, over those of the method.
            extra_body: Keys that are merged into the JSON body, over its own.
            timeout: Seconds for each network operation, an `httpx.Timeout`, or `None` for no limit; else the client's.
        """
        return self._call(
            operations.SERVICE_ACCOUNTS_LIST,
            path={"project_id": project_id},
            query={"after": after, "limit": limit},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    async def delete(
        self,
        service_account_id: str,
        *,
        project_id: str,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> ServiceAccountDeleteResponse:
        """Deletes a service account of a project.

        Args:
            service_account_id: The id of a service account.
            project_id: The id of a project.
            extra_headers: Headers of this call, over those of the client; the value `omit` takes one away.
            extra_query: Query parameters of this call, over those of the method.
            extra_body: Keys that are merged into the JSON body, over its own.
            timeout: Seconds for each network operation, an `httpx.Timeout`, or `None` for no limit; else the client's.
        """
        return await self._call(
            operations.SERVICE_ACCOUNTS_DELETE,
            path={"service_account_id": service_account_id, "project_id": project_id},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> AsyncServiceAccountsWithRawResponse: ...

        @property
        def with_streaming_response(self) -> AsyncServiceAccountsWithStreamingResponse: ...


class AsyncProjectsRoles(AsyncAPIResource):
    """Roles of a project, each a set of permissions."""

    async def create(
        self,
        project_id: str,
        *,
        permissions: SequenceNotStr[str],
        role_name: str,
        description: Optional[str] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> Role:
        """Creates a role of a project.

        Args:
            project_id: The id of a project.
            permissions: What is allowed.
            role_name: The name of the role.
            description: A description for people.
            extra_headers: Headers of this call, over those of the client; the value `omit` takes one away.
            extra_query: Query parameters of this call, over those of the method.
            extra_body: Keys that are merged into the JSON body, over its own.
            timeout: Seconds for each network operation, an `httpx.Timeout`, or `None` for no limit; else the client's.
        """
        return await self._call(
            operations.ROLES_CREATE,
            path={"project_id": project_id},
            body={"permissions": permissions, "role_name": role_name, "description": description},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    async def retrieve(
        self,
        role_id: str,
        *,
        project_id: str,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> Role:
        """Fetches a role of a project.

        Args:
            role_id: The id of a role.
            project_id: The id of a project.
            extra_headers: Headers of this call, over those of the client; the value `omit` takes one away.
            extra_query: Query parameters of this call, over those of the method.
            extra_body: Keys that are merged into the JSON body, over its own.
            timeout: Seconds for each network operation, an `httpx.Timeout`, or `None` for no limit; else the client's.
        """
        return await self._call(
            operations.ROLES_RETRIEVE,
            path={"role_id": role_id, "project_id": project_id},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    async def update(
        self,
        role_id: str,
        *,
        project_id: str,
        description: Optional[str] | Omit = omit,
        permissions: Optional[SequenceNotStr[str]] | Omit = omit,
        role_name: Optional[str] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> Role:
        """Changes a role of a project.

        Args:
            role_id: The id of a role.
            project_id: The id of a project.
            description: What the role is for, in words for people; left out, it stays as it is.
            permissions: What is allowed.
            role_name: The name of the role.
            extra_headers: Headers of this call, over those of the client; the value `omit` takes one away.
            extra_query: Query parameters of this call, over those of the method.
            extra_body: Keys that are merged into the JSON body, over its own.
            timeout: Seconds for each network operation, an `httpx.Timeout`, or `None` for no limit; else the client's.
        """
        return await self._call(
            operations.ROLES_UPDATE,
            path={"role_id": role_id, "project_id": project_id},
            body={"description": description, "permissions": permissions, "role_name": role_name},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    def list(
        self,
        project_id: str,
        *,
        after: str | Omit = omit,
        limit: int | Omit = omit,
        order: Literal["asc", "desc"] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> AsyncPaginator[Role, AsyncNextCursorPage[Role]]:
        """Lists the roles of a project.

        Args:
            project_id: The id of a project.
            after: The id of the last item of the previous page; the list goes on behind it.
            limit: How many items a page holds (from 0 to 1000; 1000 by default).
            order: The order by creation time: `asc` begins with the oldest, `desc` with the latest (asc by default).
            extra_headers: Headers of this call, over those of the client; the value `omit` takes one away.
            extra_query: Query parameters of this call, over those of the method.
            extra_body: Keys that are merged into the JSON body, over its own.
            timeout: Seconds for each network operation, an `httpx.Timeout`, or `None` for no limit; else the client's.
        """
        return self._call(
            operations.ROLES_LIST,
            path={"project_id": project_id},
            query={"after": after, "limit": limit, "order": order},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    async def delete(
        self,
        role_id: str,
        *,
        project_id: str,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> RoleDeleteResponse:
        """Deletes a role of a project.

        Args:
            role_id: The id of a role.
            project_id: The id of a project.
            extra_headers: Headers of this call, over those of the client; the value `omit` takes one away.
            extra_query: Query parameters of this call, over those of the method.
            extra_body: Keys that are merged into the JSON body, over its own.
            timeout: Seconds for each network operation, an `httpx.Timeout`, or `None` for no limit; else the client's.
        """
        return await self._call(
            operations.ROLES_DELETE,
            path={"role_id": role_id, "project_id": project_id},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> AsyncProjectsRolesWithRawResponse: ...

        @property
        def with_streaming_response(self) -> AsyncProjectsRolesWithStreamingResponse: ...


AsyncProjectsRoles.__name__ = "AsyncRoles"


class AsyncRateLimits(AsyncAPIResource):
    """The rate limits of a project."""

    def list_rate_limits(
        self,
        project_id: str,
        *,
        after: str | Omit = omit,
        before: str | Omit = omit,
        limit: int | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> AsyncPaginator[ProjectRateLimit, AsyncConversationCursorPage[ProjectRateLimit]]:
        """Lists the rate limits of a project by model.

        Args:
            project_id: The id of a project.
            after: The id of the last item of the previous page; the list goes on behind it.
            before: The id of the first item of the following page; the list ends in front of it.
            limit: How many items a page holds (100 by default).
            extra_headers: Headers of this call, over those of the client; the value `omit` takes one away.
            extra_query: Query parameters of this call, over those of the method.
            extra_body: Keys that are merged into the JSON body, over its own.
            timeout: Seconds for each network operation, an `httpx.Timeout`, or `None` for no limit; else the client's.
        """
        return self._call(
            operations.RATE_LIMITS_LIST_RATE_LIMITS,
            path={"project_id": project_id},
            query={"after": after, "before": before, "limit": limit},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    async def update_rate_limit(
        self,
        rate_limit_id: str,
        *,
        project_id: str,
        batch_1_day_max_input_tokens: int | Omit = omit,
        max_audio_megabytes_per_1_minute: int | Omit = omit,
        max_images_per_1_minute: int | Omit = omit,
        max_requests_per_1_day: int | Omit = omit,
        max_requests_per_1_minute: int | Omit = omit,
        max_tokens_per_1_minute: int | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> ProjectRateLimit:
        """Changes a rate limit of a project.

        Args:
            rate_limit_id: The id of a rate limit.
            project_id: The id of a project.
            batch_1_day_max_input_tokens: How many input tokens of batches a day allows.
            max_audio_megabytes_per_1_minute: How many megabytes of audio a minute allows.
            max_images_per_1_minute: How many images a minute allows.
            max_requests_per_1_day: How many requests a day allows.
            max_requests_per_1_minute: How many requests a minute allows.
            max_tokens_per_1_minute: How many tokens a minute allows.
            extra_headers: Headers of this call, over those of the client; the value `omit` takes one away.
            extra_query: Query parameters of this call, over those of the method.
            extra_body: Keys that are merged into the JSON body, over its own.
            timeout: Seconds for each network operation, an `httpx.Timeout`, or `None` for no limit; else the client's.
        """
        return await self._call(
            operations.RATE_LIMITS_UPDATE_RATE_LIMIT,
            path={"rate_limit_id": rate_limit_id, "project_id": project_id},
            body={
                "batch_1_day_max_input_tokens": batch_1_day_max_input_tokens,
                "max_audio_megabytes_per_1_minute": max_audio_megabytes_per_1_minute,
                "max_images_per_1_minute": max_images_per_1_minute,
                "max_requests_per_1_day": max_requests_per_1_day,
                "max_requests_per_1_minute": max_requests_per_1_minute,
                "max_tokens_per_1_minute": max_tokens_per_1_minute,
            },
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> AsyncRateLimitsWithRawResponse: ...

        @property
        def with_streaming_response(self) -> AsyncRateLimitsWithStreamingResponse: ...


class AsyncModelPermissions(AsyncAPIResource):
    """Which models a project may use."""

    async def retrieve(
        self,
        project_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> ProjectModelPermissions:
        """Fetches which models a project may use.

        Args:
            project_id: The id of a project.
            extra_headers: Headers of this call, over those of the client; the value `omit` takes one away.
            extra_query: Query parameters of this call, over those of the method.
            extra_body: Keys that are merged into the JSON body, over its own.
            timeout: Seconds for each network operation, an `httpx.Timeout`, or `None` for no limit; else the client's.
        """
        return await self._call(
            operations.MODEL_PERMISSIONS_RETRIEVE,
            path={"project_id": project_id},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    async def update(
        self,
        project_id: str,
        *,
        mode: Literal["allow_list", "deny_list"],
        model_ids: SequenceNotStr[str],
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> ProjectModelPermissions:
        """Changes which models a project may use.

        Args:
            project_id: The id of a project.
            mode: `allow_list` if the listed models are the only ones allowed, `deny_list` if they are those forbidden.
            model_ids: The ids of the models.
            extra_headers: Headers of this call, over those of the client; the value `omit` takes one away.
            extra_query: Query parameters of this call, over those of the method.
            extra_body: Keys that are merged into the JSON body, over its own.
            timeout: Seconds for each network operation, an `httpx.Timeout`, or `None` for no limit; else the client's.
        """
        return await self._call(
            operations.MODEL_PERMISSIONS_UPDATE,
            path={"project_id": project_id},
            body={"mode": mode, "model_ids": model_ids},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    async def delete(
        self,
        project_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> ProjectModelPermissionsDeleted:
        """Removes the model permissions of a project, so that it may use every model.

        Args:
            project_id: The id of a project.
            extra_headers: Headers of this call, over those of the client; the value `omit` takes one away.
            extra_query: Query parameters of this call, over those of the method.
            extra_body: Keys that are merged into the JSON body, over its own.
            timeout: Seconds for each network operation, an `httpx.Timeout`, or `None` for no limit; else the client's.
        """
        return await self._call(
            operations.MODEL_PERMISSIONS_DELETE,
            path={"project_id": project_id},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> AsyncModelPermissionsWithRawResponse: ...

        @property
        def with_streaming_response(self) -> AsyncModelPermissionsWithStreamingResponse: ...


class AsyncHostedToolPermissions(AsyncAPIResource):
    """Which hosted tools a project may use."""

    async def retrieve(
        self,
        project_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> ProjectHostedToolPermissions:
        """Fetches which hosted tools a project may use.

        Args:
            project_id: The id of a project.
            extra_headers: Headers of this call, over those of the client; the value `omit` takes one away.
            extra_query: Query parameters of this call, over those of the method.
            extra_body: Keys that are merged into the JSON body, over its own.
            timeout: Seconds for each network operation, an `httpx.Timeout`, or `None` for no limit; else the client's.
        """
        return await self._call(
            operations.HOSTED_TOOL_PERMISSIONS_RETRIEVE,
            path={"project_id": project_id},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    async def update(
        self,
        project_id: str,
        *,
        code_interpreter: Optional[HostedToolPermissionUpdateParamsCodeInterpreter] | Omit = omit,
        file_search: Optional[HostedToolPermissionUpdateParamsSearch] | Omit = omit,
        image_generation: Optional[HostedToolPermissionUpdateParamsImageGeneration] | Omit = omit,
        mcp: Optional[HostedToolPermissionUpdateParamsMcp] | Omit = omit,
        web_search: Optional[HostedToolPermissionUpdateParamsSearch] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> ProjectHostedToolPermissions:
        """Changes which hosted tools a project may use.

        Args:
            project_id: The id of a project.
            code_interpreter: Whether the code interpreter may be used.
            file_search: Whether file search may be used.
            image_generation: Whether image generation may be used.
            mcp: Whether MCP servers may be used.
            web_search: Whether web search may be used.
            extra_headers: Headers of this call, over those of the client; the value `omit` takes one away.
            extra_query: Query parameters of this call, over those of the method.
            extra_body: Keys that are merged into the JSON body, over its own.
            timeout: Seconds for each network operation, an `httpx.Timeout`, or `None` for no limit; else the client's.
        """
        return await self._call(
            operations.HOSTED_TOOL_PERMISSIONS_UPDATE,
            path={"project_id": project_id},
            body={
                "code_interpreter": code_interpreter,
                "file_search": file_search,
                "image_generation": image_generation,
                "mcp": mcp,
                "web_search": web_search,
            },
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> AsyncHostedToolPermissionsWithRawResponse: ...

        @property
        def with_streaming_response(self) -> AsyncHostedToolPermissionsWithStreamingResponse: ...


class AsyncRoles(AsyncAPIResource):
    """Roles that a group has in a project."""

    async def create(
        self,
        group_id: str,
        *,
        project_id: str,
        role_id: str,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> RoleCreateResponse:
        """Gives a group a role in a project.

        Args:
            group_id: The id of a group.
            project_id: The id of a project.
            role_id: The id of a role.
            extra_headers: Headers of this call, over those of the client; the value `omit` takes one away.
            extra_query: Query parameters of this call, over those of the method.
            extra_body: Keys that are merged into the JSON body, over its own.
            timeout: Seconds for each network operation, an `httpx.Timeout`, or `None` for no limit; else the client's.
        """
        return await self._call(
            operations.GROUPS_ROLES_CREATE,
            path={"group_id": group_id, "project_id": project_id},
            body={"role_id": role_id},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    async def retrieve(
        self,
        role_id: str,
        *,
        project_id: str,
        group_id: str,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> RoleRetrieveResponse:
        """Fetches a role of a group in a project.

        Args:
            role_id: The id of a role.
            project_id: The id of a project.
            group_id: The id of a group.
            extra_headers: Headers of this call, over those of the client; the value `omit` takes one away.
            extra_query: Query parameters of this call, over those of the method.
            extra_body: Keys that are merged into the JSON body, over its own.
            timeout: Seconds for each network operation, an `httpx.Timeout`, or `None` for no limit; else the client's.
        """
        return await self._call(
            operations.GROUPS_ROLES_RETRIEVE,
            path={"role_id": role_id, "project_id": project_id, "group_id": group_id},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    def list(
        self,
        group_id: str,
        *,
        project_id: str,
        after: str | Omit = omit,
        limit: int | Omit = omit,
        order: Literal["asc", "desc"] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> AsyncPaginator[RoleListResponse, AsyncNextCursorPage[RoleListResponse]]:
        """Lists the roles of a group in a project.

        Args:
            group_id: The id of a group.
            project_id: The id of a project.
            after: The id of the last item of the previous page; the list goes on behind it.
            limit: How many items a page holds (from 0 to 1000).
            order: The order by creation time: `asc` begins with the oldest, `desc` with the latest.
            extra_headers: Headers of this call, over those of the client; the value `omit` takes one away.
            extra_query: Query parameters of this call, over those of the method.
            extra_body: Keys that are merged into the JSON body, over its own.
            timeout: Seconds for each network operation, an `httpx.Timeout`, or `None` for no limit; else the client's.
        """
        return self._call(
            operations.GROUPS_ROLES_LIST,
            path={"group_id": group_id, "project_id": project_id},
            query={"after": after, "limit": limit, "order": order},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    async def delete(
        self,
        role_id: str,
        *,
        project_id: str,
        group_id: str,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> GroupsRoleDeleteResponse:
        """Takes a role in a project from a group.

        Args:
            role_id: The id of a role.
            project_id: The id of a project.
            group_id: The id of a group.
            extra_headers: Headers of this call, over those of the client; the value `omit` takes one away.
            extra_query: Query parameters of this call, over those of the method.
            extra_body: Keys that are merged into the JSON body, over its own.
            timeout: Seconds for each network operation, an `httpx.Timeout`, or `None` for no limit; else the client's.
        """
        return await self._call(
            operations.GROUPS_ROLES_DELETE,
            path={"role_id": role_id, "project_id": project_id, "group_id": group_id},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> AsyncRolesWithRawResponse: ...

        @property
        def with_streaming_response(self) -> AsyncRolesWithStreamingResponse: ...


class AsyncGroups(AsyncAPIResource):
    """Groups with access to a project."""

    @cached_property
    def roles(self) -> AsyncRoles:
        """Roles that a group has in a project."""
        return AsyncRoles(self._client)

    async def create(
        self,
        project_id: str,
        *,
        group_id: str,
        role: str,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> ProjectGroup:
        """Gives a group access to a project.

        Args:
            project_id: The id of a project.
            group_id: The id of a group.
            role: The id of the project role that the group gets.
            extra_headers: Headers of this call, over those of the client; the value `omit` takes one away.
            extra_query: Query parameters of this call, over those of the method.
            extra_body: Keys that are merged into the JSON body, over its own.
            timeout: Seconds for each network operation, an `httpx.Timeout`, or `None` for no limit; else the client's.
        """
        return await self._call(
            operations.GROUPS_CREATE,
            path={"project_id": project_id},
            body={"group_id": group_id, "role": role},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    async def retrieve(
        self,
        group_id: str,
        *,
        project_id: str,
        group_type: Literal["group", "tenant_group"] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> ProjectGroup:
        """Fetches a group that has access to a project.

        Args:
            group_id: The id of a group.
            project_id: The id of a project.
            group_type: What kind of group it is (group by default).
            extra_headers: Headers of this call, over those of the client; the value `omit` takes one away.
            extra_query: Query parameters of this call, over those of the method.
            extra_body: Keys that are merged into the JSON body, over its own.
            timeout: Seconds for each network operation, an `httpx.Timeout`, or `None` for no limit; else the client's.
        """
        return await self._call(
            operations.GROUPS_RETRIEVE,
            path={"group_id": group_id, "project_id": project_id},
            query={"group_type": group_type},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    def list(
        self,
        project_id: str,
        *,
        after: str | Omit = omit,
        limit: int | Omit = omit,
        order: Literal["asc", "desc"] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> AsyncPaginator[ProjectGroup, AsyncNextCursorPage[ProjectGroup]]:
        """Lists the groups that have access to a project.

        Args:
            project_id: The id of a project.
            after: The id of the last item of the previous page; the list goes on behind it.
            limit: How many items a page holds (from 0 to 100; 20 by default).
            order: The order by creation time: `asc` begins with the oldest, `desc` with the latest (asc by default).
            extra_headers: Headers of this call, over those of the client; the value `omit` takes one away.
            extra_query: Query parameters of this call, over those of the method.
            extra_body: Keys that are merged into the JSON body, over its own.
            timeout: Seconds for each network operation, an `httpx.Timeout`, or `None` for no limit; else the client's.
        """
        return self._call(
            operations.GROUPS_LIST,
            path={"project_id": project_id},
            query={"after": after, "limit": limit, "order": order},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    async def delete(
        self,
        group_id: str,
        *,
        project_id: str,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> GroupDeleteResponse:
        """Takes the access to a project from a group.

        Args:
            group_id: The id of a group.
            project_id: The id of a project.
            extra_headers: Headers of this call, over those of the client; the value `omit` takes one away.
            extra_query: Query parameters of this call, over those of the method.
            extra_body: Keys that are merged into the JSON body, over its own.
            timeout: Seconds for each network operation, an `httpx.Timeout`, or `None` for no limit; else the client's.
        """
        return await self._call(
            operations.GROUPS_DELETE,
            path={"group_id": group_id, "project_id": project_id},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> AsyncGroupsWithRawResponse: ...

        @property
        def with_streaming_response(self) -> AsyncGroupsWithStreamingResponse: ...


class AsyncDataRetention(AsyncAPIResource):
    """How long a project's data is kept."""

    async def retrieve(
        self,
        project_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> ProjectDataRetention:
        """Fetches how long a project's data is kept.

        Args:
            project_id: The id of a project.
            extra_headers: Headers of this call, over those of the client; the value `omit` takes one away.
            extra_query: Query parameters of this call, over those of the method.
            extra_body: Keys that are merged into the JSON body, over its own.
            timeout: Seconds for each network operation, an `httpx.Timeout`, or `None` for no limit; else the client's.
        """
        return await self._call(
            operations.DATA_RETENTION_RETRIEVE,
            path={"project_id": project_id},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    async def update(
        self,
        project_id: str,
        *,
        retention_type: Literal[
            "organization_default",
            "none",
            "zero_data_retention",
            "modified_abuse_monitoring",
            "enhanced_zero_data_retention",
            "enhanced_modified_abuse_monitoring",
        ],
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> ProjectDataRetention:
        """Sets how long a project's data is kept.

        Args:
            project_id: The id of a project.
            retention_type: Which rule decides how long data is kept: that of the organization (`organization_default`),
                `none`, `zero_data_retention`, `modified_abuse_monitoring`, or one of the last two in its enhanced form
                (`enhanced_…`).
            extra_headers: Headers of this call, over those of the client; the value `omit` takes one away.
            extra_query: Query parameters of this call, over those of the method.
            extra_body: Keys that are merged into the JSON body, over its own.
            timeout: Seconds for each network operation, an `httpx.Timeout`, or `None` for no limit; else the client's.
        """
        return await self._call(
            operations.DATA_RETENTION_UPDATE,
            path={"project_id": project_id},
            body={"retention_type": retention_type},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> AsyncDataRetentionWithRawResponse: ...

        @property
        def with_streaming_response(self) -> AsyncDataRetentionWithStreamingResponse: ...


class AsyncCertificates(AsyncAPIResource):
    """The certificates that a project accepts."""

    def list(
        self,
        project_id: str,
        *,
        after: str | Omit = omit,
        limit: int | Omit = omit,
        order: Literal["asc", "desc"] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> AsyncPaginator[CertificateListResponse, AsyncConversationCursorPage[CertificateListResponse]]:
        """Lists the certificates of a project.

        Args:
            project_id: The id of a project.
            after: The id of the last item of the previous page; the list goes on behind it.
            limit: How many items a page holds (from 1 to 100; 20 by default).
            order: The order by creation time: `asc` begins with the oldest, `desc` with the latest (desc by default).
            extra_headers: Headers of this call, over those of the client; the value `omit` takes one away.
            extra_query: Query parameters of this call, over those of the method.
            extra_body: Keys that are merged into the JSON body, over its own.
            timeout: Seconds for each network operation, an `httpx.Timeout`, or `None` for no limit; else the client's.
        """
        return self._call(
            operations.CERTIFICATES_LIST,
            path={"project_id": project_id},
            query={"after": after, "limit": limit, "order": order},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    def activate(
        self,
        project_id: str,
        *,
        certificate_ids: SequenceNotStr[str],
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> AsyncPaginator[CertificateActivateResponse, AsyncPage[CertificateActivateResponse]]:
        """Activates up to ten certificates for a project at once.

        Args:
            project_id: The id of a project.
            certificate_ids: The ids of one to ten certificates (1 to 10 items).
            extra_headers: Headers of this call, over those of the client; the value `omit` takes one away.
            extra_query: Query parameters of this call, over those of the method.
            extra_body: Keys that are merged into the JSON body, over its own.
            timeout: Seconds for each network operation, an `httpx.Timeout`, or `None` for no limit; else the client's.
        """
        return self._call(
            operations.CERTIFICATES_ACTIVATE,
            path={"project_id": project_id},
            body={"certificate_ids": certificate_ids},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    def deactivate(
        self,
        project_id: str,
        *,
        certificate_ids: SequenceNotStr[str],
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> AsyncPaginator[CertificateDeactivateResponse, AsyncPage[CertificateDeactivateResponse]]:
        """Deactivates up to ten certificates for a project at once.

        Args:
            project_id: The id of a project.
            certificate_ids: The ids of one to ten certificates (1 to 10 items).
            extra_headers: Headers of this call, over those of the client; the value `omit` takes one away.
            extra_query: Query parameters of this call, over those of the method.
            extra_body: Keys that are merged into the JSON body, over its own.
            timeout: Seconds for each network operation, an `httpx.Timeout`, or `None` for no limit; else the client's.
        """
        return self._call(
            operations.CERTIFICATES_DEACTIVATE,
            path={"project_id": project_id},
            body={"certificate_ids": certificate_ids},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> AsyncCertificatesWithRawResponse: ...

        @property
        def with_streaming_response(self) -> AsyncCertificatesWithStreamingResponse: ...


class AsyncAPIKeys(AsyncAPIResource):
    """The API keys of a project."""

    async def retrieve(
        self,
        api_key_id: str,
        *,
        project_id: str,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> ProjectAPIKey:
        """Fetches an API key of a project.

        Args:
            api_key_id: The id of an API key.
            project_id: The id of a project.
            extra_headers: Headers of this call, over those of the client; the value `omit` takes one away.
            extra_query: Query parameters of this call, over those of the method.
            extra_body: Keys that are merged into the JSON body, over its own.
            timeout: Seconds for each network operation, an `httpx.Timeout`, or `None` for no limit; else the client's.
        """
        return await self._call(
            operations.API_KEYS_RETRIEVE,
            path={"api_key_id": api_key_id, "project_id": project_id},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    async def update(
        self,
        api_key_id: str,
        *,
        project_id: str,
        expires_in_seconds: int | Omit = omit,
        scopes: SequenceNotStr[str] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> ProjectAPIKey:
        """Changes an API key of a project.

        Args:
            api_key_id: The id of an API key.
            project_id: The id of a project.
            expires_in_seconds: For how many seconds from this request on the key is valid; left out, its end stays. A
                key that has ended cannot be changed.
            scopes: What the key may be used for from now on; left out, as before. An empty list takes the key's own
                restrictions away, so that its owner's rights decide.
            extra_headers: Headers of this call, over those of the client; the value `omit` takes one away.
            extra_query: Query parameters of this call, over those of the method.
            extra_body: Keys that are merged into the JSON body, over its own.
            timeout: Seconds for each network operation, an `httpx.Timeout`, or `None` for no limit; else the client's.
        """
        return await self._call(
            operations.API_KEYS_UPDATE,
            path={"api_key_id": api_key_id, "project_id": project_id},
            body={"expires_in_seconds": expires_in_seconds, "scopes": scopes},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    def list(
        self,
        project_id: str,
        *,
        after: str | Omit = omit,
        limit: int | Omit = omit,
        owner_project_access: Literal["active", "inactive", "any"] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> AsyncPaginator[ProjectAPIKey, AsyncConversationCursorPage[ProjectAPIKey]]:
        """Lists the API keys of a project.

        Args:
            project_id: The id of a project.
            after: The id of the last item of the previous page; the list goes on behind it.
            limit: How many items a page holds (from 1 to 100; 20 by default).
            owner_project_access: Only keys whose owner has access to the project now (`active`), has none (`inactive`),
                or either (`any`); left out, some enabled keys may be missing.
            extra_headers: Headers of this call, over those of the client; the value `omit` takes one away.
            extra_query: Query parameters of this call, over those of the method.
            extra_body: Keys that are merged into the JSON body, over its own.
            timeout: Seconds for each network operation, an `httpx.Timeout`, or `None` for no limit; else the client's.
        """
        return self._call(
            operations.API_KEYS_LIST,
            path={"project_id": project_id},
            query={"after": after, "limit": limit, "owner_project_access": owner_project_access},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    async def delete(
        self,
        api_key_id: str,
        *,
        project_id: str,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> APIKeyDeleteResponse:
        """Deletes an API key of a project.

        Args:
            api_key_id: The id of an API key.
            project_id: The id of a project.
            extra_headers: Headers of this call, over those of the client; the value `omit` takes one away.
            extra_query: Query parameters of this call, over those of the method.
            extra_body: Keys that are merged into the JSON body, over its own.
            timeout: Seconds for each network operation, an `httpx.Timeout`, or `None` for no limit; else the client's.
        """
        return await self._call(
            operations.API_KEYS_DELETE,
            path={"api_key_id": api_key_id, "project_id": project_id},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> AsyncAPIKeysWithRawResponse: ...

        @property
        def with_streaming_response(self) -> AsyncAPIKeysWithStreamingResponse: ...


class AsyncProjects(AsyncAPIResource):
    """Projects, which group keys, limits and members."""

    @cached_property
    def api_keys(self) -> AsyncAPIKeys:
        """The API keys of a project."""
        return AsyncAPIKeys(self._client)

    @cached_property
    def certificates(self) -> AsyncCertificates:
        """The certificates that a project accepts."""
        return AsyncCertificates(self._client)

    @cached_property
    def data_retention(self) -> AsyncDataRetention:
        """How long a project's data is kept."""
        return AsyncDataRetention(self._client)

    @cached_property
    def groups(self) -> AsyncGroups:
        """Groups with access to a project."""
        return AsyncGroups(self._client)

    @cached_property
    def hosted_tool_permissions(self) -> AsyncHostedToolPermissions:
        """Which hosted tools a project may use."""
        return AsyncHostedToolPermissions(self._client)

    @cached_property
    def model_permissions(self) -> AsyncModelPermissions:
        """Which models a project may use."""
        return AsyncModelPermissions(self._client)

    @cached_property
    def rate_limits(self) -> AsyncRateLimits:
        """The rate limits of a project."""
        return AsyncRateLimits(self._client)

    @cached_property
    def roles(self) -> AsyncProjectsRoles:
        """Roles of a project, each a set of permissions."""
        return AsyncProjectsRoles(self._client)

    @cached_property
    def service_accounts(self) -> AsyncServiceAccounts:
        """Accounts of a project that belong to no person."""
        return AsyncServiceAccounts(self._client)

    @cached_property
    def service_tier_settings(self) -> AsyncServiceTierSettings:
        """Which service tiers a project may use."""
        return AsyncServiceTierSettings(self._client)

    @cached_property
    def spend_alerts(self) -> AsyncSpendAlerts:
        """Messages when a project's spending passes an amount."""
        return AsyncSpendAlerts(self._client)

    @cached_property
    def spend_limit(self) -> AsyncSpendLimit:
        """The limit of a project's spending."""
        return AsyncSpendLimit(self._client)

    @cached_property
    def users(self) -> AsyncUsers:
        """The members of a project."""
        return AsyncUsers(self._client)

    async def create(
        self,
        *,
        name: str,
        external_key_id: Optional[str] | Omit = omit,
        geography: Optional[str] | Omit = omit,
        residency: Optional[ProjectResidency] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> Project:
        """Creates a project.

        Args:
            name: What the project is called, in reports as well.
            external_key_id: The id of the external key that encrypts the data of the project.
            geography: Where data is kept and processed. Deprecated; use `residency`.
            residency: Where data is kept.
            extra_headers: Headers of this call, over those of the client; the value `omit` takes one away.
            extra_query: Query parameters of this call, over those of the method.
            extra_body: Keys that are merged into the JSON body, over its own.
            timeout: Seconds for each network operation, an `httpx.Timeout`, or `None` for no limit; else the client's.
        """
        return await self._call(
            operations.CREATE,
            body={"name": name, "external_key_id": external_key_id, "geography": geography, "residency": residency},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    async def retrieve(
        self,
        project_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> Project:
        """Fetches a project.

        Args:
            project_id: The id of a project.
            extra_headers: Headers of this call, over those of the client; the value `omit` takes one away.
            extra_query: Query parameters of this call, over those of the method.
            extra_body: Keys that are merged into the JSON body, over its own.
            timeout: Seconds for each network operation, an `httpx.Timeout`, or `None` for no limit; else the client's.
        """
        return await self._call(
            operations.RETRIEVE,
            path={"project_id": project_id},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    async def update(
        self,
        project_id: str,
        *,
        external_key_id: Optional[str] | Omit = omit,
        geography: Optional[str] | Omit = omit,
        name: Optional[str] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> Project:
        """Changes a project.

        Args:
            project_id: The id of a project.
            external_key_id: The id of the external key that encrypts the data of the project.
            geography: Where data is kept and processed. Deprecated; use `residency`.
            name: What the project is called, in reports as well.
            extra_headers: Headers of this call, over those of the client; the value `omit` takes one away.
            extra_query: Query parameters of this call, over those of the method.
            extra_body: Keys that are merged into the JSON body, over its own.
            timeout: Seconds for each network operation, an `httpx.Timeout`, or `None` for no limit; else the client's.
        """
        return await self._call(
            operations.UPDATE,
            path={"project_id": project_id},
            body={"external_key_id": external_key_id, "geography": geography, "name": name},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    def list(
        self,
        *,
        after: str | Omit = omit,
        include_archived: bool | Omit = omit,
        limit: int | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> AsyncPaginator[Project, AsyncConversationCursorPage[Project]]:
        """Lists the projects of the organization.

        Args:
            after: The id of the last item of the previous page; the list goes on behind it.
            include_archived: Whether archived projects are listed, too (false by default).
            limit: How many items a page holds (from 1 to 100; 20 by default).
            extra_headers: Headers of this call, over those of the client; the value `omit` takes one away.
            extra_query: Query parameters of this call, over those of the method.
            extra_body: Keys that are merged into the JSON body, over its own.
            timeout: Seconds for each network operation, an `httpx.Timeout`, or `None` for no limit; else the client's.
        """
        return self._call(
            operations.LIST,
            query={"after": after, "include_archived": include_archived, "limit": limit},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    async def archive(
        self,
        project_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> Project:
        """Archives a project; it can be neither used nor brought back.

        Args:
            project_id: The id of a project.
            extra_headers: Headers of this call, over those of the client; the value `omit` takes one away.
            extra_query: Query parameters of this call, over those of the method.
            extra_body: Keys that are merged into the JSON body, over its own.
            timeout: Seconds for each network operation, an `httpx.Timeout`, or `None` for no limit; else the client's.
        """
        return await self._call(
            operations.ARCHIVE,
            path={"project_id": project_id},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> AsyncProjectsWithRawResponse: ...

        @property
        def with_streaming_response(self) -> AsyncProjectsWithStreamingResponse: ...


if TYPE_CHECKING:

    class AsyncProjectsWithRawResponse:
        """Returns the answer with its headers.

        Args:
            resource: The resource that has these methods; it makes the view itself when asked for one.
        """

        def __init__(self, resource: AsyncProjects) -> None:
            self.create: Final = async_to_legacy_response_wrapper(resource.create)
            self.retrieve: Final = async_to_legacy_response_wrapper(resource.retrieve)
            self.update: Final = async_to_legacy_response_wrapper(resource.update)
            self.list: Final = async_to_legacy_response_wrapper(resource.list)
            self.archive: Final = async_to_legacy_response_wrapper(resource.archive)

        @cached_property
        def api_keys(self) -> AsyncAPIKeysWithRawResponse:
            """The API keys of a project."""
            ...

        @cached_property
        def certificates(self) -> AsyncCertificatesWithRawResponse:
            """The certificates that a project accepts."""
            ...

        @cached_property
        def data_retention(self) -> AsyncDataRetentionWithRawResponse:
            """How long a project's data is kept."""
            ...

        @cached_property
        def groups(self) -> AsyncGroupsWithRawResponse:
            """Groups with access to a project."""
            ...

        @cached_property
        def hosted_tool_permissions(self) -> AsyncHostedToolPermissionsWithRawResponse:
            """Which hosted tools a project may use."""
            ...

        @cached_property
        def model_permissions(self) -> AsyncModelPermissionsWithRawResponse:
            """Which models a project may use."""
            ...

        @cached_property
        def rate_limits(self) -> AsyncRateLimitsWithRawResponse:
            """The rate limits of a project."""
            ...

        @cached_property
        def roles(self) -> AsyncProjectsRolesWithRawResponse:
            """Roles of a project, each a set of permissions."""
            ...

        @cached_property
        def service_accounts(self) -> AsyncServiceAccountsWithRawResponse:
            """Accounts of a project that belong to no person."""
            ...

        @cached_property
        def service_tier_settings(self) -> AsyncServiceTierSettingsWithRawResponse:
            """Which service tiers a project may use."""
            ...

        @cached_property
        def spend_alerts(self) -> AsyncSpendAlertsWithRawResponse:
            """Messages when a project's spending passes an amount."""
            ...

        @cached_property
        def spend_limit(self) -> AsyncSpendLimitWithRawResponse:
            """The limit of a project's spending."""
            ...

        @cached_property
        def users(self) -> AsyncUsersWithRawResponse:
            """The members of a project."""
            ...

    class AsyncProjectsWithStreamingResponse:
        """Opens the answer and reads its body when asked to.

        Args:
            resource: The resource that has these methods; it makes the view itself when asked for one.
        """

        def __init__(self, resource: AsyncProjects) -> None:
            self.create: Final = async_to_streamed_response_wrapper(resource.create)
            self.retrieve: Final = async_to_streamed_response_wrapper(resource.retrieve)
            self.update: Final = async_to_streamed_response_wrapper(resource.update)
            self.list: Final = async_to_streamed_response_wrapper(resource.list)
            self.archive: Final = async_to_streamed_response_wrapper(resource.archive)

        @cached_property
        def api_keys(self) -> AsyncAPIKeysWithStreamingResponse:
            """The API keys of a project."""
            ...

        @cached_property
        def certificates(self) -> AsyncCertificatesWithStreamingResponse:
            """The certificates that a project accepts."""
            ...

        @cached_property
        def data_retention(self) -> AsyncDataRetentionWithStreamingResponse:
            """How long a project's data is kept."""
            ...

        @cached_property
        def groups(self) -> AsyncGroupsWithStreamingResponse:
            """Groups with access to a project."""
            ...

        @cached_property
        def hosted_tool_permissions(self) -> AsyncHostedToolPermissionsWithStreamingResponse:
            """Which hosted tools a project may use."""
            ...

        @cached_property
        def model_permissions(self) -> AsyncModelPermissionsWithStreamingResponse:
            """Which models a project may use."""
            ...

        @cached_property
        def rate_limits(self) -> AsyncRateLimitsWithStreamingResponse:
            """The rate limits of a project."""
            ...

        @cached_property
        def roles(self) -> AsyncProjectsRolesWithStreamingResponse:
            """Roles of a project, each a set of permissions."""
            ...

        @cached_property
        def service_accounts(self) -> AsyncServiceAccountsWithStreamingResponse:
            """Accounts of a project that belong to no person."""
            ...

        @cached_property
        def service_tier_settings(self) -> AsyncServiceTierSettingsWithStreamingResponse:
            """Which service tiers a project may use."""
            ...

        @cached_property
        def spend_alerts(self) -> AsyncSpendAlertsWithStreamingResponse:
            """Messages when a project's spending passes an amount."""
            ...

        @cached_property
        def spend_limit(self) -> AsyncSpendLimitWithStreamingResponse:
            """The limit of a project's spending."""
            ...

        @cached_property
        def users(self) -> AsyncUsersWithStreamingResponse:
            """The members of a project."""
            ...

    class AsyncAPIKeysWithRawResponse:
        """Returns the answer with its headers.

        Args:
            resource: The resource that has these methods; it makes the view itself when asked for one.
        """

        def __init__(self, resource: AsyncAPIKeys) -> None:
            self.retrieve: Final = async_to_legacy_response_wrapper(resource.retrieve)
            self.update: Final = async_to_legacy_response_wrapper(resource.update)
            self.list: Final = async_to_legacy_response_wrapper(resource.list)
            self.delete: Final = async_to_legacy_response_wrapper(resource.delete)

    class AsyncAPIKeysWithStreamingResponse:
        """Opens the answer and reads its body when asked to.

        Args:
            resource: The resource that has these methods; it makes the view itself when asked for one.
        """

        def __init__(self, resource: AsyncAPIKeys) -> None:
            self.retrieve: Final = async_to_streamed_response_wrapper(resource.retrieve)
            self.update: Final = async_to_streamed_response_wrapper(resource.update)
            self.list: Final = async_to_streamed_response_wrapper(resource.list)
            self.delete: Final = async_to_streamed_response_wrapper(resource.delete)

    class AsyncCertificatesWithRawResponse:
        """Returns the answer with its headers.

        Args:
            resource: The resource that has these methods; it makes the view itself when asked for one.
        """

        def __init__(self, resource: AsyncCertificates) -> None:
            self.list: Final = async_to_legacy_response_wrapper(resource.list)
            self.activate: Final = async_to_legacy_response_wrapper(resource.activate)
            self.deactivate: Final = async_to_legacy_response_wrapper(resource.deactivate)

    class AsyncCertificatesWithStreamingResponse:
        """Opens the answer and reads its body when asked to.

        Args:
            resource: The resource that has these methods; it makes the view itself when asked for one.
        """

        def __init__(self, resource: AsyncCertificates) -> None:
            self.list: Final = async_to_streamed_response_wrapper(resource.list)
            self.activate: Final = async_to_streamed_response_wrapper(resource.activate)
            self.deactivate: Final = async_to_streamed_response_wrapper(resource.deactivate)

    class AsyncDataRetentionWithRawResponse:
        """Returns the answer with its headers.

        Args:
            resource: The resource that has these methods; it makes the view itself when asked for one.
        """

        def __init__(self, resource: AsyncDataRetention) -> None:
            self.retrieve: Final = async_to_legacy_response_wrapper(resource.retrieve)
            self.update: Final = async_to_legacy_response_wrapper(resource.update)

    class AsyncDataRetentionWithStreamingResponse:
        """Opens the answer and reads its body when asked to.

        Args:
            resource: The resource that has these methods; it makes the view itself when asked for one.
        """

        def __init__(self, resource: AsyncDataRetention) -> None:
            self.retrieve: Final = async_to_streamed_response_wrapper(resource.retrieve)
            self.update: Final = async_to_streamed_response_wrapper(resource.update)

    class AsyncGroupsWithRawResponse:
        """Returns the answer with its headers.

        Args:
            resource: The resource that has these methods; it makes the view itself when asked for one.
        """

        def __init__(self, resource: AsyncGroups) -> None:
            self.create: Final = async_to_legacy_response_wrapper(resource.create)
            self.retrieve: Final = async_to_legacy_response_wrapper(resource.retrieve)
            self.list: Final = async_to_legacy_response_wrapper(resource.list)
            self.delete: Final = async_to_legacy_response_wrapper(resource.delete)

        @cached_property
        def roles(self) -> AsyncRolesWithRawResponse:
            """Roles that a group has in a project."""
            ...

    class AsyncGroupsWithStreamingResponse:
        """Opens the answer and reads its body when asked to.

        Args:
            resource: The resource that has these methods; it makes the view itself when asked for one.
        """

        def __init__(self, resource: AsyncGroups) -> None:
            self.create: Final = async_to_streamed_response_wrapper(resource.create)
            self.retrieve: Final = async_to_streamed_response_wrapper(resource.retrieve)
            self.list: Final = async_to_streamed_response_wrapper(resource.list)
            self.delete: Final = async_to_streamed_response_wrapper(resource.delete)

        @cached_property
        def roles(self) -> AsyncRolesWithStreamingResponse:
            """Roles that a group has in a project."""
            ...

    class AsyncRolesWithRawResponse:
        """Returns the answer with its headers.

        Args:
            resource: The resource that has these methods; it makes the view itself when asked for one.
        """

        def __init__(self, resource: AsyncRoles) -> None:
            self.create: Final = async_to_legacy_response_wrapper(resource.create)
            self.retrieve: Final = async_to_legacy_response_wrapper(resource.retrieve)
            self.list: Final = async_to_legacy_response_wrapper(resource.list)
            self.delete: Final = async_to_legacy_response_wrapper(resource.delete)

    class AsyncRolesWithStreamingResponse:
        """Opens the answer and reads its body when asked to.

        Args:
            resource: The resource that has these methods; it makes the view itself when asked for one.
        """

        def __init__(self, resource: AsyncRoles) -> None:
            self.create: Final = async_to_streamed_response_wrapper(resource.create)
            self.retrieve: Final = async_to_streamed_response_wrapper(resource.retrieve)
            self.list: Final = async_to_streamed_response_wrapper(resource.list)
            self.delete: Final = async_to_streamed_response_wrapper(resource.delete)

    class AsyncHostedToolPermissionsWithRawResponse:
        """Returns the answer with its headers.

        Args:
            resource: The resource that has these methods; it makes the view itself when asked for one.
        """

        def __init__(self, resource: AsyncHostedToolPermissions) -> None:
            self.retrieve: Final = async_to_legacy_response_wrapper(resource.retrieve)
            self.update: Final = async_to_legacy_response_wrapper(resource.update)

    class AsyncHostedToolPermissionsWithStreamingResponse:
        """Opens the answer and reads its body when asked to.

        Args:
            resource: The resource that has these methods; it makes the view itself when asked for one.
        """

        def __init__(self, resource: AsyncHostedToolPermissions) -> None:
            self.retrieve: Final = async_to_streamed_response_wrapper(resource.retrieve)
            self.update: Final = async_to_streamed_response_wrapper(resource.update)

    class AsyncModelPermissionsWithRawResponse:
        """Returns the answer with its headers.

        Args:
            resource: The resource that has these methods; it makes the view itself when asked for one.
        """

        def __init__(self, resource: AsyncModelPermissions) -> None:
            self.retrieve: Final = async_to_legacy_response_wrapper(resource.retrieve)
            self.update: Final = async_to_legacy_response_wrapper(resource.update)
            self.delete: Final = async_to_legacy_response_wrapper(resource.delete)

    class AsyncModelPermissionsWithStreamingResponse:
        """Opens the answer and reads its body when asked to.

        Args:
            resource: The resource that has these methods; it makes the view itself when asked for one.
        """

        def __init__(self, resource: AsyncModelPermissions) -> None:
            self.retrieve: Final = async_to_streamed_response_wrapper(resource.retrieve)
            self.update: Final = async_to_streamed_response_wrapper(resource.update)
            self.delete: Final = async_to_streamed_response_wrapper(resource.delete)

    class AsyncRateLimitsWithRawResponse:
        """Returns the answer with its headers.

        Args:
            resource: The resource that has these methods; it makes the view itself when asked for one.
        """

        def __init__(self, resource: AsyncRateLimits) -> None:
            self.list_rate_limits: Final = async_to_legacy_response_wrapper(resource.list_rate_limits)
            self.update_rate_limit: Final = async_to_legacy_response_wrapper(resource.update_rate_limit)

    class AsyncRateLimitsWithStreamingResponse:
        """Opens the answer and reads its body when asked to.

        Args:
            resource: The resource that has these methods; it makes the view itself when asked for one.
        """

        def __init__(self, resource: AsyncRateLimits) -> None:
            self.list_rate_limits: Final = async_to_streamed_response_wrapper(resource.list_rate_limits)
            self.update_rate_limit: Final = async_to_streamed_response_wrapper(resource.update_rate_limit)

    class AsyncProjectsRolesWithRawResponse:
        """Returns the answer with its headers.

        Args:
            resource: The resource that has these methods; it makes the view itself when asked for one.
        """

        def __init__(self, resource: AsyncProjectsRoles) -> None:
            self.create: Final = async_to_legacy_response_wrapper(resource.create)
            self.retrieve: Final = async_to_legacy_response_wrapper(resource.retrieve)
            self.update: Final = async_to_legacy_response_wrapper(resource.update)
            self.list: Final = async_to_legacy_response_wrapper(resource.list)
            self.delete: Final = async_to_legacy_response_wrapper(resource.delete)

    class AsyncProjectsRolesWithStreamingResponse:
        """Opens the answer and reads its body when asked to.

        Args:
            resource: The resource that has these methods; it makes the view itself when asked for one.
        """

        def __init__(self, resource: AsyncProjectsRoles) -> None:
            self.create: Final = async_to_streamed_response_wrapper(resource.create)
            self.retrieve: Final = async_to_streamed_response_wrapper(resource.retrieve)
            self.update: Final = async_to_streamed_response_wrapper(resource.update)
            self.list: Final = async_to_streamed_response_wrapper(resource.list)
            self.delete: Final = async_to_streamed_response_wrapper(resource.delete)

    class AsyncServiceAccountsWithRawResponse:
        """Returns the answer with its headers.

        Args:
            resource: The resource that has these methods; it makes the view itself when asked for one.
        """

        def __init__(self, resource: AsyncServiceAccounts) -> None:
            self.create: Final = async_to_legacy_response_wrapper(resource.create)
            self.retrieve: Final = async_to_legacy_response_wrapper(resource.retrieve)
            self.update: Final = async_to_legacy_response_wrapper(resource.update)
            self.list: Final = async_to_legacy_response_wrapper(resource.list)
            self.delete: Final = async_to_legacy_response_wrapper(resource.delete)

        @cached_property
        def api_keys(self) -> AsyncServiceAccountsAPIKeysWithRawResponse:
            """The API keys of a service account."""
            ...

    class AsyncServiceAccountsWithStreamingResponse:
        """Opens the answer and reads its body when asked to.

        Args:
            resource: The resource that has these methods; it makes the view itself when asked for one.
        """

        def __init__(self, resource: AsyncServiceAccounts) -> None:
            self.create: Final = async_to_streamed_response_wrapper(resource.create)
            self.retrieve: Final = async_to_streamed_response_wrapper(resource.retrieve)
            self.update: Final = async_to_streamed_response_wrapper(resource.update)
            self.list: Final = async_to_streamed_response_wrapper(resource.list)
            self.delete: Final = async_to_streamed_response_wrapper(resource.delete)

        @cached_property
        def api_keys(self) -> AsyncServiceAccountsAPIKeysWithStreamingResponse:
            """The API keys of a service account."""
            ...

    class AsyncServiceAccountsAPIKeysWithRawResponse:
        """Returns the answer with its headers.

        Args:
            resource: The resource that has these methods; it makes the view itself when asked for one.
        """

        def __init__(self, resource: AsyncServiceAccountsAPIKeys) -> None:
            self.create: Final = async_to_legacy_response_wrapper(resource.create)

    class AsyncServiceAccountsAPIKeysWithStreamingResponse:
        """Opens the answer and reads its body when asked to.

        Args:
            resource: The resource that has these methods; it makes the view itself when asked for one.
        """

        def __init__(self, resource: AsyncServiceAccountsAPIKeys) -> None:
            self.create: Final = async_to_streamed_response_wrapper(resource.create)

    class AsyncServiceTierSettingsWithRawResponse:
        """Returns the answer with its headers.

        Args:
            resource: The resource that has these methods; it makes the view itself when asked for one.
        """

        def __init__(self, resource: AsyncServiceTierSettings) -> None:
            self.retrieve: Final = async_to_legacy_response_wrapper(resource.retrieve)
            self.update: Final = async_to_legacy_response_wrapper(resource.update)

    class AsyncServiceTierSettingsWithStreamingResponse:
        """Opens the answer and reads its body when asked to.

        Args:
            resource: The resource that has these methods; it makes the view itself when asked for one.
        """

        def __init__(self, resource: AsyncServiceTierSettings) -> None:
            self.retrieve: Final = async_to_streamed_response_wrapper(resource.retrieve)
            self.update: Final = async_to_streamed_response_wrapper(resource.update)

    class AsyncSpendAlertsWithRawResponse:
        """Returns the answer with its headers.

        Args:
            resource: The resource that has these methods; it makes the view itself when asked for one.
        """

        def __init__(self, resource: AsyncSpendAlerts) -> None:
            self.create: Final = async_to_legacy_response_wrapper(resource.create)
            self.retrieve: Final = async_to_legacy_response_wrapper(resource.retrieve)
            self.update: Final = async_to_legacy_response_wrapper(resource.update)
            self.list: Final = async_to_legacy_response_wrapper(resource.list)
            self.delete: Final = async_to_legacy_response_wrapper(resource.delete)

    class AsyncSpendAlertsWithStreamingResponse:
        """Opens the answer and reads its body when asked to.

        Args:
            resource: The resource that has these methods; it makes the view itself when asked for one.
        """

        def __init__(self, resource: AsyncSpendAlerts) -> None:
            self.create: Final = async_to_streamed_response_wrapper(resource.create)
            self.retrieve: Final = async_to_streamed_response_wrapper(resource.retrieve)
            self.update: Final = async_to_streamed_response_wrapper(resource.update)
            self.list: Final = async_to_streamed_response_wrapper(resource.list)
            self.delete: Final = async_to_streamed_response_wrapper(resource.delete)

    class AsyncSpendLimitWithRawResponse:
        """Returns the answer with its headers.

        Args:
            resource: The resource that has these methods; it makes the view itself when asked for one.
        """

        def __init__(self, resource: AsyncSpendLimit) -> None:
            self.retrieve: Final = async_to_legacy_response_wrapper(resource.retrieve)
            self.update: Final = async_to_legacy_response_wrapper(resource.update)
            self.delete: Final = async_to_legacy_response_wrapper(resource.delete)

    class AsyncSpendLimitWithStreamingResponse:
        """Opens the answer and reads its body when asked to.

        Args:
            resource: The resource that has these methods; it makes the view itself when asked for one.
        """

        def __init__(self, resource: AsyncSpendLimit) -> None:
            self.retrieve: Final = async_to_streamed_response_wrapper(resource.retrieve)
            self.update: Final = async_to_streamed_response_wrapper(resource.update)
            self.delete: Final = async_to_streamed_response_wrapper(resource.delete)

    class AsyncUsersWithRawResponse:
        """Returns the answer with its headers.

        Args:
            resource: The resource that has these methods; it makes the view itself when asked for one.
        """

        def __init__(self, resource: AsyncUsers) -> None:
            self.create: Final = async_to_legacy_response_wrapper(resource.create)
            self.retrieve: Final = async_to_legacy_response_wrapper(resource.retrieve)
            self.update: Final = async_to_legacy_response_wrapper(resource.update)
            self.list: Final = async_to_legacy_response_wrapper(resource.list)
            self.delete: Final = async_to_legacy_response_wrapper(resource.delete)

        @cached_property
        def roles(self) -> AsyncUsersRolesWithRawResponse:
            """Roles that a user has in a project."""
            ...

    class AsyncUsersWithStreamingResponse:
        """Opens the answer and reads its body when asked to.

        Args:
            resource: The resource that has these methods; it makes the view itself when asked for one.
        """

        def __init__(self, resource: AsyncUsers) -> None:
            self.create: Final = async_to_streamed_response_wrapper(resource.create)
            self.retrieve: Final = async_to_streamed_response_wrapper(resource.retrieve)
            self.update: Final = async_to_streamed_response_wrapper(resource.update)
            self.list: Final = async_to_streamed_response_wrapper(resource.list)
            self.delete: Final = async_to_streamed_response_wrapper(resource.delete)

        @cached_property
        def roles(self) -> AsyncUsersRolesWithStreamingResponse:
            """Roles that a user has in a project."""
            ...

    class AsyncUsersRolesWithRawResponse:
        """Returns the answer with its headers.

        Args:
            resource: The resource that has these methods; it makes the view itself when asked for one.
        """

        def __init__(self, resource: AsyncUsersRoles) -> None:
            self.create: Final = async_to_legacy_response_wrapper(resource.create)
            self.retrieve: Final = async_to_legacy_response_wrapper(resource.retrieve)
            self.list: Final = async_to_legacy_response_wrapper(resource.list)
            self.delete: Final = async_to_legacy_response_wrapper(resource.delete)

    class AsyncUsersRolesWithStreamingResponse:
        """Opens the answer and reads its body when asked to.

        Args:
            resource: The resource that has these methods; it makes the view itself when asked for one.
        """

        def __init__(self, resource: AsyncUsersRoles) -> None:
            self.create: Final = async_to_streamed_response_wrapper(resource.create)
            self.retrieve: Final = async_to_streamed_response_wrapper(resource.retrieve)
            self.list: Final = async_to_streamed_response_wrapper(resource.list)
            self.delete: Final = async_to_streamed_response_wrapper(resource.delete)

else:
    __getattr__ = views_of(globals())
