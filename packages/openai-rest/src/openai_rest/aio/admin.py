# Rendered from definitions/admin.yaml; edit that and run `hatch run generate`.
# mypy: disable-error-code="no-any-return"
"""Asynchronous resources of the `admin` area of the API."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from openai_core.aio.resource import AsyncAPIResource
from openai_core.client.resources import views_of
from openai_core.options import not_given, omit

from ..operations import admin as operations

if TYPE_CHECKING:
    from typing import Final, Iterable, List, Optional

    from typing_extensions import Literal

    from openai_core.aio.pages import (
        AsyncConversationCursorPage,
        AsyncCursorPage,
        AsyncNextCursorPage,
        AsyncPage,
        AsyncPaginator,
    )
    from openai_core.aio.views import async_to_legacy_response_wrapper, async_to_streamed_response_wrapper
    from openai_core.options import Body, Headers, NotGiven, Omit, Query, Timeout
    from openai_core.types.sequences import SequenceNotStr

    from ..types.admin import (
        AdminAPIKey,
        AdminAPIKeyCreateResponse,
        AdminAPIKeyDeleteResponse,
        Certificate,
        CertificateActivateResponse,
        CertificateDeactivateResponse,
        CertificateDeleteResponse,
        CertificateListResponse,
        Invite,
        InviteDeleteResponse,
        OrganizationDataRetention,
        OrganizationSpendAlert,
        OrganizationSpendAlertDeleted,
        OrganizationSpendLimit,
        OrganizationSpendLimitDeleted,
        Role,
        RoleDeleteResponse,
    )
    from ..types.admin_params import InviteCreateParamsProject, NotificationChannelParam
    from .admin_audit_logs import AsyncAuditLogs, AsyncAuditLogsWithRawResponse, AsyncAuditLogsWithStreamingResponse
    from .admin_external import (
        AsyncExternalKeys,
        AsyncExternalKeysWithRawResponse,
        AsyncExternalKeysWithStreamingResponse,
        AsyncExternalStorage,
        AsyncExternalStorageWithRawResponse,
        AsyncExternalStorageWithStreamingResponse,
    )
    from .admin_members import (
        AsyncGroups,
        AsyncGroupsWithRawResponse,
        AsyncGroupsWithStreamingResponse,
        AsyncOrganizationUsers,
        AsyncOrganizationUsersWithRawResponse,
        AsyncOrganizationUsersWithStreamingResponse,
    )
    from .admin_projects import AsyncProjects, AsyncProjectsWithRawResponse, AsyncProjectsWithStreamingResponse
    from .admin_usage import AsyncUsage, AsyncUsageWithRawResponse, AsyncUsageWithStreamingResponse
    from .admin_workload_identity import (
        AsyncWorkloadIdentityProviders,
        AsyncWorkloadIdentityProvidersWithRawResponse,
        AsyncWorkloadIdentityProvidersWithStreamingResponse,
    )


class AsyncSpendLimit(AsyncAPIResource):
    """The limit of the organization's spending."""

    async def retrieve(
        self,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> OrganizationSpendLimit:
        """Fetches the spend limit of the organization.

        Args:
            extra_headers: Headers of this call, over those of the client; the value `omit` takes one away.
            extra_query: Query parameters of this call, over those of the method.
            extra_body: Keys that are merged into the JSON body, over its own.
            timeout: Seconds for each network operation, an `httpx.Timeout`, or `None` for no limit; else the client's.
        """
        return await self._call(
            operations.ORGANIZATION_SPEND_LIMIT_RETRIEVE,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    async def update(
        self,
        *,
        currency: Literal["USD"],
        interval: Literal["month"],
        threshold_amount: int,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> OrganizationSpendLimit:
        """Sets the spend limit of the organization.

        Args:
            currency: The currency of the amount; `USD` is the only one so far.
            interval: The span of time over which spending is summed up; `month` is the only one so far.
            threshold_amount: The amount in cents (at least 1).
            extra_headers: Headers of this call, over those of the client; the value `omit` takes one away.
            extra_query: Query parameters of this call, over those of the method.
            extra_body: Keys that are merged into the JSON body, over its own.
            timeout: Seconds for each network operation, an `httpx.Timeout`, or `None` for no limit; else the client's.
        """
        return await self._call(
            operations.ORGANIZATION_SPEND_LIMIT_UPDATE,
            body={"currency": currency, "interval": interval, "threshold_amount": threshold_amount},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    async def delete(
        self,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> OrganizationSpendLimitDeleted:
        """Removes the spend limit of the organization.

        Args:
            extra_headers: Headers of this call, over those of the client; the value `omit` takes one away.
            extra_query: Query parameters of this call, over those of the method.
            extra_body: Keys that are merged into the JSON body, over its own.
            timeout: Seconds for each network operation, an `httpx.Timeout`, or `None` for no limit; else the client's.
        """
        return await self._call(
            operations.ORGANIZATION_SPEND_LIMIT_DELETE,
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
    """Messages when the organization's spending passes an amount."""

    async def create(
        self,
        *,
        currency: Literal["USD"],
        interval: Literal["month"],
        notification_channel: NotificationChannelParam,
        threshold_amount: int,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> OrganizationSpendAlert:
        """Creates a spend alert of the organization.

        Args:
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
            operations.ORGANIZATION_SPEND_ALERTS_CREATE,
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
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> OrganizationSpendAlert:
        """Fetches a spend alert of the organization.

        Args:
            alert_id: The id of a spend alert.
            extra_headers: Headers of this call, over those of the client; the value `omit` takes one away.
            extra_query: Query parameters of this call, over those of the method.
            extra_body: Keys that are merged into the JSON body, over its own.
            timeout: Seconds for each network operation, an `httpx.Timeout`, or `None` for no limit; else the client's.
        """
        return await self._call(
            operations.ORGANIZATION_SPEND_ALERTS_RETRIEVE,
            path={"alert_id": alert_id},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    async def update(
        self,
        alert_id: str,
        *,
        currency: Literal["USD"],
        interval: Literal["month"],
        notification_channel: NotificationChannelParam,
        threshold_amount: int,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> OrganizationSpendAlert:
        """Changes a spend alert of the organization.

        Args:
            alert_id: The id of a spend alert.
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
            operations.ORGANIZATION_SPEND_ALERTS_UPDATE,
            path={"alert_id": alert_id},
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
        *,
        after: str | Omit = omit,
        before: str | Omit = omit,
        limit: int | Omit = omit,
        order: Literal["asc", "desc"] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> AsyncPaginator[OrganizationSpendAlert, AsyncConversationCursorPage[OrganizationSpendAlert]]:
        """Lists the spend alerts of the organization.

        Args:
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
            operations.ORGANIZATION_SPEND_ALERTS_LIST,
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
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> OrganizationSpendAlertDeleted:
        """Deletes a spend alert of the organization.

        Args:
            alert_id: The id of a spend alert.
            extra_headers: Headers of this call, over those of the client; the value `omit` takes one away.
            extra_query: Query parameters of this call, over those of the method.
            extra_body: Keys that are merged into the JSON body, over its own.
            timeout: Seconds for each network operation, an `httpx.Timeout`, or `None` for no limit; else the client's.
        """
        return await self._call(
            operations.ORGANIZATION_SPEND_ALERTS_DELETE,
            path={"alert_id": alert_id},
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


class AsyncRoles(AsyncAPIResource):
    """Roles of the organization, each a set of permissions."""

    async def create(
        self,
        *,
        permissions: SequenceNotStr[str],
        role_name: str,
        description: Optional[str] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> Role:
        """Creates a role of the organization.

        Args:
            permissions: What is allowed.
            role_name: The name of the role.
            description: A description for people.
            extra_headers: Headers of this call, over those of the client; the value `omit` takes one away.
            extra_query: Query parameters of this call, over those of the method.
            extra_body: Keys that are merged into the JSON body, over its own.
            timeout: Seconds for each network operation, an `httpx.Timeout`, or `None` for no limit; else the client's.
        """
        return await self._call(
            operations.ORGANIZATION_ROLES_CREATE,
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
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> Role:
        """Fetches a role of the organization.

        Args:
            role_id: The id of a role.
            extra_headers: Headers of this call, over those of the client; the value `omit` takes one away.
            extra_query: Query parameters of this call, over those of the method.
            extra_body: Keys that are merged into the JSON body, over its own.
            timeout: Seconds for each network operation, an `httpx.Timeout`, or `None` for no limit; else the client's.
        """
        return await self._call(
            operations.ORGANIZATION_ROLES_RETRIEVE,
            path={"role_id": role_id},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    async def update(
        self,
        role_id: str,
        *,
        description: Optional[str] | Omit = omit,
        permissions: Optional[SequenceNotStr[str]] | Omit = omit,
        role_name: Optional[str] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> Role:
        """Changes a role of the organization.

        Args:
            role_id: The id of a role.
            description: What the role is for, in words for people; left out, it stays as it is.
            permissions: What is allowed.
            role_name: The name of the role.
            extra_headers: Headers of this call, over those of the client; the value `omit` takes one away.
            extra_query: Query parameters of this call, over those of the method.
            extra_body: Keys that are merged into the JSON body, over its own.
            timeout: Seconds for each network operation, an `httpx.Timeout`, or `None` for no limit; else the client's.
        """
        return await self._call(
            operations.ORGANIZATION_ROLES_UPDATE,
            path={"role_id": role_id},
            body={"description": description, "permissions": permissions, "role_name": role_name},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    def list(
        self,
        *,
        after: str | Omit = omit,
        limit: int | Omit = omit,
        order: Literal["asc", "desc"] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> AsyncPaginator[Role, AsyncNextCursorPage[Role]]:
        """Lists the roles of the organization.

        Args:
            after: The id of the last item of the previous page; the list goes on behind it.
            limit: How many items a page holds (from 0 to 1000; 1000 by default).
            order: The order by creation time: `asc` begins with the oldest, `desc` with the latest (asc by default).
            extra_headers: Headers of this call, over those of the client; the value `omit` takes one away.
            extra_query: Query parameters of this call, over those of the method.
            extra_body: Keys that are merged into the JSON body, over its own.
            timeout: Seconds for each network operation, an `httpx.Timeout`, or `None` for no limit; else the client's.
        """
        return self._call(
            operations.ORGANIZATION_ROLES_LIST,
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
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> RoleDeleteResponse:
        """Deletes a role of the organization.

        Args:
            role_id: The id of a role.
            extra_headers: Headers of this call, over those of the client; the value `omit` takes one away.
            extra_query: Query parameters of this call, over those of the method.
            extra_body: Keys that are merged into the JSON body, over its own.
            timeout: Seconds for each network operation, an `httpx.Timeout`, or `None` for no limit; else the client's.
        """
        return await self._call(
            operations.ORGANIZATION_ROLES_DELETE,
            path={"role_id": role_id},
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


class AsyncInvites(AsyncAPIResource):
    """Invitations to join the organization."""

    async def create(
        self,
        *,
        email: str,
        role: Literal["reader", "owner"],
        projects: Iterable[InviteCreateParamsProject] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> Invite:
        """Invites somebody to the organization.

        Args:
            email: The e-mail address.
            role: Whether the person becomes an owner or a reader of the organization.
            projects: The projects that the person joins, each with a role.
            extra_headers: Headers of this call, over those of the client; the value `omit` takes one away.
            extra_query: Query parameters of this call, over those of the method.
            extra_body: Keys that are merged into the JSON body, over its own.
            timeout: Seconds for each network operation, an `httpx.Timeout`, or `None` for no limit; else the client's.
        """
        return await self._call(
            operations.ORGANIZATION_INVITES_CREATE,
            body={"email": email, "role": role, "projects": projects},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    async def retrieve(
        self,
        invite_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> Invite:
        """Fetches an invitation.

        Args:
            invite_id: The id of an invitation.
            extra_headers: Headers of this call, over those of the client; the value `omit` takes one away.
            extra_query: Query parameters of this call, over those of the method.
            extra_body: Keys that are merged into the JSON body, over its own.
            timeout: Seconds for each network operation, an `httpx.Timeout`, or `None` for no limit; else the client's.
        """
        return await self._call(
            operations.ORGANIZATION_INVITES_RETRIEVE,
            path={"invite_id": invite_id},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    def list(
        self,
        *,
        after: str | Omit = omit,
        limit: int | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> AsyncPaginator[Invite, AsyncConversationCursorPage[Invite]]:
        """Lists the invitations of the organization.

        Args:
            after: The id of the last item of the previous page; the list goes on behind it.
            limit: How many items a page holds (from 1 to 100; 20 by default).
            extra_headers: Headers of this call, over those of the client; the value `omit` takes one away.
            extra_query: Query parameters of this call, over those of the method.
            extra_body: Keys that are merged into the JSON body, over its own.
            timeout: Seconds for each network operation, an `httpx.Timeout`, or `None` for no limit; else the client's.
        """
        return self._call(
            operations.ORGANIZATION_INVITES_LIST,
            query={"after": after, "limit": limit},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    async def delete(
        self,
        invite_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> InviteDeleteResponse:
        """Withdraws an invitation that has not been accepted.

        Args:
            invite_id: The id of an invitation.
            extra_headers: Headers of this call, over those of the client; the value `omit` takes one away.
            extra_query: Query parameters of this call, over those of the method.
            extra_body: Keys that are merged into the JSON body, over its own.
            timeout: Seconds for each network operation, an `httpx.Timeout`, or `None` for no limit; else the client's.
        """
        return await self._call(
            operations.ORGANIZATION_INVITES_DELETE,
            path={"invite_id": invite_id},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> AsyncInvitesWithRawResponse: ...

        @property
        def with_streaming_response(self) -> AsyncInvitesWithStreamingResponse: ...


class AsyncDataRetention(AsyncAPIResource):
    """How long the organization's data is kept."""

    async def retrieve(
        self,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> OrganizationDataRetention:
        """Fetches how long the organization's data is kept.

        Args:
            extra_headers: Headers of this call, over those of the client; the value `omit` takes one away.
            extra_query: Query parameters of this call, over those of the method.
            extra_body: Keys that are merged into the JSON body, over its own.
            timeout: Seconds for each network operation, an `httpx.Timeout`, or `None` for no limit; else the client's.
        """
        return await self._call(
            operations.ORGANIZATION_DATA_RETENTION_RETRIEVE,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    async def update(
        self,
        *,
        retention_type: Literal[
            "zero_data_retention",
            "modified_abuse_monitoring",
            "enhanced_zero_data_retention",
            "enhanced_modified_abuse_monitoring",
        ],
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> OrganizationDataRetention:
        """Sets how long the organization's data is kept.

        Args:
            retention_type: Which rule decides how long data is kept: `zero_data_retention`,
                `modified_abuse_monitoring`, or either in its enhanced form (`enhanced_zero_data_retention`,
                `enhanced_modified_abuse_monitoring`).
            extra_headers: Headers of this call, over those of the client; the value `omit` takes one away.
            extra_query: Query parameters of this call, over those of the method.
            extra_body: Keys that are merged into the JSON body, over its own.
            timeout: Seconds for each network operation, an `httpx.Timeout`, or `None` for no limit; else the client's.
        """
        return await self._call(
            operations.ORGANIZATION_DATA_RETENTION_UPDATE,
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
    """Client certificates for mutual TLS."""

    async def create(
        self,
        *,
        certificate: str,
        name: str | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> Certificate:
        """Uploads a certificate; activate it to make it count.

        Args:
            certificate: The certificate in PEM form.
            name: A name to recognise it by.
            extra_headers: Headers of this call, over those of the client; the value `omit` takes one away.
            extra_query: Query parameters of this call, over those of the method.
            extra_body: Keys that are merged into the JSON body, over its own.
            timeout: Seconds for each network operation, an `httpx.Timeout`, or `None` for no limit; else the client's.
        """
        return await self._call(
            operations.ORGANIZATION_CERTIFICATES_CREATE,
            body={"certificate": certificate, "name": name},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    async def retrieve(
        self,
        certificate_id: str,
        *,
        include: List[Literal["content"]] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> Certificate:
        """Fetches a certificate.

        Args:
            certificate_id: The id of a certificate.
            include: `content` to get the certificate itself too.
            extra_headers: Headers of this call, over those of the client; the value `omit` takes one away.
            extra_query: Query parameters of this call, over those of the method.
            extra_body: Keys that are merged into the JSON body, over its own.
            timeout: Seconds for each network operation, an `httpx.Timeout`, or `None` for no limit; else the client's.
        """
        return await self._call(
            operations.ORGANIZATION_CERTIFICATES_RETRIEVE,
            path={"certificate_id": certificate_id},
            query={"include": include},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    async def update(
        self,
        certificate_id: str,
        *,
        name: str | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> Certificate:
        """Changes a certificate.

        Args:
            certificate_id: The id of a certificate.
            name: A name to recognise it by.
            extra_headers: Headers of this call, over those of the client; the value `omit` takes one away.
            extra_query: Query parameters of this call, over those of the method.
            extra_body: Keys that are merged into the JSON body, over its own.
            timeout: Seconds for each network operation, an `httpx.Timeout`, or `None` for no limit; else the client's.
        """
        return await self._call(
            operations.ORGANIZATION_CERTIFICATES_UPDATE,
            path={"certificate_id": certificate_id},
            body={"name": name},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    def list(
        self,
        *,
        after: str | Omit = omit,
        limit: int | Omit = omit,
        order: Literal["asc", "desc"] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> AsyncPaginator[CertificateListResponse, AsyncConversationCursorPage[CertificateListResponse]]:
        """Lists the certificates of the organization.

        Args:
            after: The id of the last item of the previous page; the list goes on behind it.
            limit: How many items a page holds (from 1 to 100; 20 by default).
            order: The order by creation time: `asc` begins with the oldest, `desc` with the latest (desc by default).
            extra_headers: Headers of this call, over those of the client; the value `omit` takes one away.
            extra_query: Query parameters of this call, over those of the method.
            extra_body: Keys that are merged into the JSON body, over its own.
            timeout: Seconds for each network operation, an `httpx.Timeout`, or `None` for no limit; else the client's.
        """
        return self._call(
            operations.ORGANIZATION_CERTIFICATES_LIST,
            query={"after": after, "limit": limit, "order": order},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    async def delete(
        self,
        certificate_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> CertificateDeleteResponse:
        """Deletes a certificate.

        Args:
            certificate_id: The id of a certificate.
            extra_headers: Headers of this call, over those of the client; the value `omit` takes one away.
            extra_query: Query parameters of this call, over those of the method.
            extra_body: Keys that are merged into the JSON body, over its own.
            timeout: Seconds for each network operation, an `httpx.Timeout`, or `None` for no limit; else the client's.
        """
        return await self._call(
            operations.ORGANIZATION_CERTIFICATES_DELETE,
            path={"certificate_id": certificate_id},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    def activate(
        self,
        *,
        certificate_ids: SequenceNotStr[str],
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> AsyncPaginator[CertificateActivateResponse, AsyncPage[CertificateActivateResponse]]:
        """Activates up to ten certificates for the organization at once.

        Args:
            certificate_ids: The ids of one to ten certificates (1 to 10 items).
            extra_headers: Headers of this call, over those of the client; the value `omit` takes one away.
            extra_query: Query parameters of this call, over those of the method.
            extra_body: Keys that are merged into the JSON body, over its own.
            timeout: Seconds for each network operation, an `httpx.Timeout`, or `None` for no limit; else the client's.
        """
        return self._call(
            operations.ORGANIZATION_CERTIFICATES_ACTIVATE,
            body={"certificate_ids": certificate_ids},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    def deactivate(
        self,
        *,
        certificate_ids: SequenceNotStr[str],
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> AsyncPaginator[CertificateDeactivateResponse, AsyncPage[CertificateDeactivateResponse]]:
        """Deactivates up to ten certificates for the organization at once.

        Args:
            certificate_ids: The ids of one to ten certificates (1 to 10 items).
            extra_headers: Headers of this call, over those of the client; the value `omit` takes one away.
            extra_query: Query parameters of this call, over those of the method.
            extra_body: Keys that are merged into the JSON body, over its own.
            timeout: Seconds for each network operation, an `httpx.Timeout`, or `None` for no limit; else the client's.
        """
        return self._call(
            operations.ORGANIZATION_CERTIFICATES_DEACTIVATE,
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


class AsyncAdminAPIKeys(AsyncAPIResource):
    """Keys for administration."""

    async def create(
        self,
        *,
        name: str,
        expires_in_seconds: int | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> AdminAPIKeyCreateResponse:
        """Creates an admin API key.

        Args:
            name: The name of the key.
            expires_in_seconds: For how many seconds from now the key is valid; left out, without an end, unless a
                policy of the organization or project asks for one (from 1 to 31536000).
            extra_headers: Headers of this call, over those of the client; the value `omit` takes one away.
            extra_query: Query parameters of this call, over those of the method.
            extra_body: Keys that are merged into the JSON body, over its own.
            timeout: Seconds for each network operation, an `httpx.Timeout`, or `None` for no limit; else the client's.
        """
        return await self._call(
            operations.ORGANIZATION_ADMIN_API_KEYS_CREATE,
            body={"name": name, "expires_in_seconds": expires_in_seconds},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    async def retrieve(
        self,
        key_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> AdminAPIKey:
        """Fetches an admin API key.

        Args:
            key_id: The id of an admin API key.
            extra_headers: Headers of this call, over those of the client; the value `omit` takes one away.
            extra_query: Query parameters of this call, over those of the method.
            extra_body: Keys that are merged into the JSON body, over its own.
            timeout: Seconds for each network operation, an `httpx.Timeout`, or `None` for no limit; else the client's.
        """
        return await self._call(
            operations.ORGANIZATION_ADMIN_API_KEYS_RETRIEVE,
            path={"key_id": key_id},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    def list(
        self,
        *,
        after: Optional[str] | Omit = omit,
        limit: int | Omit = omit,
        order: Literal["asc", "desc"] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> AsyncPaginator[AdminAPIKey, AsyncCursorPage[AdminAPIKey]]:
        """Lists admin API keys.

        Args:
            after: The id of the last item of the previous page; the list goes on behind it.
            limit: How many items a page holds (20 by default).
            order: The order by creation time: `asc` begins with the oldest, `desc` with the latest (asc by default).
            extra_headers: Headers of this call, over those of the client; the value `omit` takes one away.
            extra_query: Query parameters of this call, over those of the method.
            extra_body: Keys that are merged into the JSON body, over its own.
            timeout: Seconds for each network operation, an `httpx.Timeout`, or `None` for no limit; else the client's.
        """
        return self._call(
            operations.ORGANIZATION_ADMIN_API_KEYS_LIST,
            query={"after": after, "limit": limit, "order": order},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    async def delete(
        self,
        key_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> AdminAPIKeyDeleteResponse:
        """Deletes an admin API key.

        Args:
            key_id: The id of an admin API key.
            extra_headers: Headers of this call, over those of the client; the value `omit` takes one away.
            extra_query: Query parameters of this call, over those of the method.
            extra_body: Keys that are merged into the JSON body, over its own.
            timeout: Seconds for each network operation, an `httpx.Timeout`, or `None` for no limit; else the client's.
        """
        return await self._call(
            operations.ORGANIZATION_ADMIN_API_KEYS_DELETE,
            path={"key_id": key_id},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> AsyncAdminAPIKeysWithRawResponse: ...

        @property
        def with_streaming_response(self) -> AsyncAdminAPIKeysWithStreamingResponse: ...


class AsyncOrganization(AsyncAPIResource):
    """What belongs to the organization as a whole."""

    @cached_property
    def admin_api_keys(self) -> AsyncAdminAPIKeys:
        """Keys for administration."""
        return AsyncAdminAPIKeys(self._client)

    @cached_property
    def certificates(self) -> AsyncCertificates:
        """Client certificates for mutual TLS."""
        return AsyncCertificates(self._client)

    @cached_property
    def data_retention(self) -> AsyncDataRetention:
        """How long the organization's data is kept."""
        return AsyncDataRetention(self._client)

    @cached_property
    def invites(self) -> AsyncInvites:
        """Invitations to join the organization."""
        return AsyncInvites(self._client)

    @cached_property
    def roles(self) -> AsyncRoles:
        """Roles of the organization, each a set of permissions."""
        return AsyncRoles(self._client)

    @cached_property
    def spend_alerts(self) -> AsyncSpendAlerts:
        """Messages when the organization's spending passes an amount."""
        return AsyncSpendAlerts(self._client)

    @cached_property
    def spend_limit(self) -> AsyncSpendLimit:
        """The limit of the organization's spending."""
        return AsyncSpendLimit(self._client)

    @cached_property
    def audit_logs(self) -> AsyncAuditLogs:
        """Who did what in the organization."""
        from .admin_audit_logs import AsyncAuditLogs

        return AsyncAuditLogs(self._client)

    @cached_property
    def external_keys(self) -> AsyncExternalKeys:
        """Encryption keys that a cloud's key management holds."""
        from .admin_external import AsyncExternalKeys

        return AsyncExternalKeys(self._client)

    @cached_property
    def external_storage(self) -> AsyncExternalStorage:
        """Storage of your own cloud account."""
        from .admin_external import AsyncExternalStorage

        return AsyncExternalStorage(self._client)

    @cached_property
    def groups(self) -> AsyncGroups:
        """Groups of users."""
        from .admin_members import AsyncGroups

        return AsyncGroups(self._client)

    @cached_property
    def users(self) -> AsyncOrganizationUsers:
        """The users of the organization."""
        from .admin_members import AsyncOrganizationUsers

        return AsyncOrganizationUsers(self._client)

    @cached_property
    def projects(self) -> AsyncProjects:
        """Projects, which group keys, limits and members."""
        from .admin_projects import AsyncProjects

        return AsyncProjects(self._client)

    @cached_property
    def usage(self) -> AsyncUsage:
        """What the organization used and what it cost, over time."""
        from .admin_usage import AsyncUsage

        return AsyncUsage(self._client)

    @cached_property
    def workload_identity_providers(self) -> AsyncWorkloadIdentityProviders:
        """Identity providers whose tokens workloads exchange for access."""
        from .admin_workload_identity import AsyncWorkloadIdentityProviders

        return AsyncWorkloadIdentityProviders(self._client)

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> AsyncOrganizationWithRawResponse: ...

        @property
        def with_streaming_response(self) -> AsyncOrganizationWithStreamingResponse: ...


class AsyncAdmin(AsyncAPIResource):
    """Administration of an organization; needs an admin API key."""

    @cached_property
    def organization(self) -> AsyncOrganization:
        """What belongs to the organization as a whole."""
        return AsyncOrganization(self._client)

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> AsyncAdminWithRawResponse: ...

        @property
        def with_streaming_response(self) -> AsyncAdminWithStreamingResponse: ...


if TYPE_CHECKING:

    class AsyncAdminWithRawResponse:
        """Returns the answer with its headers.

        Args:
            resource: The resource that has these methods; it makes the view itself when asked for one.
        """

        def __init__(self, resource: AsyncAdmin) -> None: ...

        @cached_property
        def organization(self) -> AsyncOrganizationWithRawResponse:
            """What belongs to the organization as a whole."""
            ...

    class AsyncAdminWithStreamingResponse:
        """Opens the answer and reads its body when asked to.

        Args:
            resource: The resource that has these methods; it makes the view itself when asked for one.
        """

        def __init__(self, resource: AsyncAdmin) -> None: ...

        @cached_property
        def organization(self) -> AsyncOrganizationWithStreamingResponse:
            """What belongs to the organization as a whole."""
            ...

    class AsyncOrganizationWithRawResponse:
        """Returns the answer with its headers.

        Args:
            resource: The resource that has these methods; it makes the view itself when asked for one.
        """

        def __init__(self, resource: AsyncOrganization) -> None: ...

        @cached_property
        def admin_api_keys(self) -> AsyncAdminAPIKeysWithRawResponse:
            """Keys for administration."""
            ...

        @cached_property
        def certificates(self) -> AsyncCertificatesWithRawResponse:
            """Client certificates for mutual TLS."""
            ...

        @cached_property
        def data_retention(self) -> AsyncDataRetentionWithRawResponse:
            """How long the organization's data is kept."""
            ...

        @cached_property
        def invites(self) -> AsyncInvitesWithRawResponse:
            """Invitations to join the organization."""
            ...

        @cached_property
        def roles(self) -> AsyncRolesWithRawResponse:
            """Roles of the organization, each a set of permissions."""
            ...

        @cached_property
        def spend_alerts(self) -> AsyncSpendAlertsWithRawResponse:
            """Messages when the organization's spending passes an amount."""
            ...

        @cached_property
        def spend_limit(self) -> AsyncSpendLimitWithRawResponse:
            """The limit of the organization's spending."""
            ...

        @cached_property
        def audit_logs(self) -> AsyncAuditLogsWithRawResponse:
            """Who did what in the organization."""
            ...

        @cached_property
        def external_keys(self) -> AsyncExternalKeysWithRawResponse:
            """Encryption keys that a cloud's key management holds."""
            ...

        @cached_property
        def external_storage(self) -> AsyncExternalStorageWithRawResponse:
            """Storage of your own cloud account."""
            ...

        @cached_property
        def groups(self) -> AsyncGroupsWithRawResponse:
            """Groups of users."""
            ...

        @cached_property
        def users(self) -> AsyncOrganizationUsersWithRawResponse:
            """The users of the organization."""
            ...

        @cached_property
        def projects(self) -> AsyncProjectsWithRawResponse:
            """Projects, which group keys, limits and members."""
            ...

        @cached_property
        def usage(self) -> AsyncUsageWithRawResponse:
            """What the organization used and what it cost, over time."""
            ...

        @cached_property
        def workload_identity_providers(self) -> AsyncWorkloadIdentityProvidersWithRawResponse:
            """Identity providers whose tokens workloads exchange for access."""
            ...

    class AsyncOrganizationWithStreamingResponse:
        """Opens the answer and reads its body when asked to.

        Args:
            resource: The resource that has these methods; it makes the view itself when asked for one.
        """

        def __init__(self, resource: AsyncOrganization) -> None: ...

        @cached_property
        def admin_api_keys(self) -> AsyncAdminAPIKeysWithStreamingResponse:
            """Keys for administration."""
            ...

        @cached_property
        def certificates(self) -> AsyncCertificatesWithStreamingResponse:
            """Client certificates for mutual TLS."""
            ...

        @cached_property
        def data_retention(self) -> AsyncDataRetentionWithStreamingResponse:
            """How long the organization's data is kept."""
            ...

        @cached_property
        def invites(self) -> AsyncInvitesWithStreamingResponse:
            """Invitations to join the organization."""
            ...

        @cached_property
        def roles(self) -> AsyncRolesWithStreamingResponse:
            """Roles of the organization, each a set of permissions."""
            ...

        @cached_property
        def spend_alerts(self) -> AsyncSpendAlertsWithStreamingResponse:
            """Messages when the organization's spending passes an amount."""
            ...

        @cached_property
        def spend_limit(self) -> AsyncSpendLimitWithStreamingResponse:
            """The limit of the organization's spending."""
            ...

        @cached_property
        def audit_logs(self) -> AsyncAuditLogsWithStreamingResponse:
            """Who did what in the organization."""
            ...

        @cached_property
        def external_keys(self) -> AsyncExternalKeysWithStreamingResponse:
            """Encryption keys that a cloud's key management holds."""
            ...

        @cached_property
        def external_storage(self) -> AsyncExternalStorageWithStreamingResponse:
            """Storage of your own cloud account."""
            ...

        @cached_property
        def groups(self) -> AsyncGroupsWithStreamingResponse:
            """Groups of users."""
            ...

        @cached_property
        def users(self) -> AsyncOrganizationUsersWithStreamingResponse:
            """The users of the organization."""
            ...

        @cached_property
        def projects(self) -> AsyncProjectsWithStreamingResponse:
            """Projects, which group keys, limits and members."""
            ...

        @cached_property
        def usage(self) -> AsyncUsageWithStreamingResponse:
            """What the organization used and what it cost, over time."""
            ...

        @cached_property
        def workload_identity_providers(self) -> AsyncWorkloadIdentityProvidersWithStreamingResponse:
            """Identity providers whose tokens workloads exchange for access."""
            ...

    class AsyncAdminAPIKeysWithRawResponse:
        """Returns the answer with its headers.

        Args:
            resource: The resource that has these methods; it makes the view itself when asked for one.
        """

        def __init__(self, resource: AsyncAdminAPIKeys) -> None:
            self.create: Final = async_to_legacy_response_wrapper(resource.create)
            self.retrieve: Final = async_to_legacy_response_wrapper(resource.retrieve)
            self.list: Final = async_to_legacy_response_wrapper(resource.list)
            self.delete: Final = async_to_legacy_response_wrapper(resource.delete)

    class AsyncAdminAPIKeysWithStreamingResponse:
        """Opens the answer and reads its body when asked to.

        Args:
            resource: The resource that has these methods; it makes the view itself when asked for one.
        """

        def __init__(self, resource: AsyncAdminAPIKeys) -> None:
            self.create: Final = async_to_streamed_response_wrapper(resource.create)
            self.retrieve: Final = async_to_streamed_response_wrapper(resource.retrieve)
            self.list: Final = async_to_streamed_response_wrapper(resource.list)
            self.delete: Final = async_to_streamed_response_wrapper(resource.delete)

    class AsyncCertificatesWithRawResponse:
        """Returns the answer with its headers.

        Args:
            resource: The resource that has these methods; it makes the view itself when asked for one.
        """

        def __init__(self, resource: AsyncCertificates) -> None:
            self.create: Final = async_to_legacy_response_wrapper(resource.create)
            self.retrieve: Final = async_to_legacy_response_wrapper(resource.retrieve)
            self.update: Final = async_to_legacy_response_wrapper(resource.update)
            self.list: Final = async_to_legacy_response_wrapper(resource.list)
            self.delete: Final = async_to_legacy_response_wrapper(resource.delete)
            self.activate: Final = async_to_legacy_response_wrapper(resource.activate)
            self.deactivate: Final = async_to_legacy_response_wrapper(resource.deactivate)

    class AsyncCertificatesWithStreamingResponse:
        """Opens the answer and reads its body when asked to.

        Args:
            resource: The resource that has these methods; it makes the view itself when asked for one.
        """

        def __init__(self, resource: AsyncCertificates) -> None:
            self.create: Final = async_to_streamed_response_wrapper(resource.create)
            self.retrieve: Final = async_to_streamed_response_wrapper(resource.retrieve)
            self.update: Final = async_to_streamed_response_wrapper(resource.update)
            self.list: Final = async_to_streamed_response_wrapper(resource.list)
            self.delete: Final = async_to_streamed_response_wrapper(resource.delete)
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

    class AsyncInvitesWithRawResponse:
        """Returns the answer with its headers.

        Args:
            resource: The resource that has these methods; it makes the view itself when asked for one.
        """

        def __init__(self, resource: AsyncInvites) -> None:
            self.create: Final = async_to_legacy_response_wrapper(resource.create)
            self.retrieve: Final = async_to_legacy_response_wrapper(resource.retrieve)
            self.list: Final = async_to_legacy_response_wrapper(resource.list)
            self.delete: Final = async_to_legacy_response_wrapper(resource.delete)

    class AsyncInvitesWithStreamingResponse:
        """Opens the answer and reads its body when asked to.

        Args:
            resource: The resource that has these methods; it makes the view itself when asked for one.
        """

        def __init__(self, resource: AsyncInvites) -> None:
            self.create: Final = async_to_streamed_response_wrapper(resource.create)
            self.retrieve: Final = async_to_streamed_response_wrapper(resource.retrieve)
            self.list: Final = async_to_streamed_response_wrapper(resource.list)
            self.delete: Final = async_to_streamed_response_wrapper(resource.delete)

    class AsyncRolesWithRawResponse:
        """Returns the answer with its headers.

        Args:
            resource: The resource that has these methods; it makes the view itself when asked for one.
        """

        def __init__(self, resource: AsyncRoles) -> None:
            self.create: Final = async_to_legacy_response_wrapper(resource.create)
            self.retrieve: Final = async_to_legacy_response_wrapper(resource.retrieve)
            self.update: Final = async_to_legacy_response_wrapper(resource.update)
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
            self.update: Final = async_to_streamed_response_wrapper(resource.update)
            self.list: Final = async_to_streamed_response_wrapper(resource.list)
            self.delete: Final = async_to_streamed_response_wrapper(resource.delete)

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

else:
    __getattr__ = views_of(globals())
