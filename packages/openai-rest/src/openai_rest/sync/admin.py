# Rendered from definitions/admin.yaml; edit that and run `hatch run generate`.
# mypy: disable-error-code="no-any-return"
"""Resources of the `admin` area of the API."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from openai_core.options import not_given, omit
from openai_core.sync.resource import SyncAPIResource

from ..operations import admin as operations

if TYPE_CHECKING:
    from typing import Iterable, List, Optional

    from typing_extensions import Literal

    from openai_core.options import Body, Headers, NotGiven, Omit, Query, Timeout
    from openai_core.sync.pages import SyncConversationCursorPage, SyncCursorPage, SyncNextCursorPage, SyncPage
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
    from .admin_audit_logs import AuditLogs
    from .admin_external import ExternalKeys, ExternalStorage
    from .admin_members import Groups, OrganizationUsers
    from .admin_projects import Projects
    from .admin_usage import Usage
    from .admin_views import (
        AdminAPIKeysWithRawResponse,
        AdminAPIKeysWithStreamingResponse,
        AdminWithRawResponse,
        AdminWithStreamingResponse,
        CertificatesWithRawResponse,
        CertificatesWithStreamingResponse,
        DataRetentionWithRawResponse,
        DataRetentionWithStreamingResponse,
        InvitesWithRawResponse,
        InvitesWithStreamingResponse,
        OrganizationWithRawResponse,
        OrganizationWithStreamingResponse,
        RolesWithRawResponse,
        RolesWithStreamingResponse,
        SpendAlertsWithRawResponse,
        SpendAlertsWithStreamingResponse,
        SpendLimitWithRawResponse,
        SpendLimitWithStreamingResponse,
    )
    from .admin_workload_identity import WorkloadIdentityProviders


class SpendLimit(SyncAPIResource):
    """The limit of the organization's spending."""

    def retrieve(
        self,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> OrganizationSpendLimit:
        """Fetches the spend limit of the organization."""
        return self._call(
            operations.ORGANIZATION_SPEND_LIMIT_RETRIEVE,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    def update(
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
            currency: The currency of the amount.
            interval: The span of time over which spending is summed up.
            threshold_amount: The amount, in the smallest unit of the currency (at least 1).
        """
        return self._call(
            operations.ORGANIZATION_SPEND_LIMIT_UPDATE,
            body={"currency": currency, "interval": interval, "threshold_amount": threshold_amount},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    def delete(
        self,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> OrganizationSpendLimitDeleted:
        """Removes the spend limit of the organization."""
        return self._call(
            operations.ORGANIZATION_SPEND_LIMIT_DELETE,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> SpendLimitWithRawResponse: ...

        @property
        def with_streaming_response(self) -> SpendLimitWithStreamingResponse: ...


class SpendAlerts(SyncAPIResource):
    """Messages when the organization's spending passes an amount."""

    def create(
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
            currency: The currency of the amount.
            interval: The span of time over which spending is summed up.
            notification_channel: Who is told, and how.
            threshold_amount: The amount, in the smallest unit of the currency.
        """
        return self._call(
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

    def retrieve(
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
        """
        return self._call(
            operations.ORGANIZATION_SPEND_ALERTS_RETRIEVE,
            path={"alert_id": alert_id},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    def update(
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
            currency: The currency of the amount.
            interval: The span of time over which spending is summed up.
            notification_channel: Who is told, and how.
            threshold_amount: The amount, in the smallest unit of the currency.
        """
        return self._call(
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
    ) -> SyncConversationCursorPage[OrganizationSpendAlert]:
        """Lists the spend alerts of the organization.

        Args:
            after: The id of the last item of the previous page; the list goes on behind it.
            before: The id of the first item of the following page; the list ends in front of it.
            limit: How many items a page holds (from 0 to 100).
            order: The order by creation time: `asc` or `desc` (asc by default).
        """
        return self._call(
            operations.ORGANIZATION_SPEND_ALERTS_LIST,
            query={"after": after, "before": before, "limit": limit, "order": order},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    def delete(
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
        """
        return self._call(
            operations.ORGANIZATION_SPEND_ALERTS_DELETE,
            path={"alert_id": alert_id},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> SpendAlertsWithRawResponse: ...

        @property
        def with_streaming_response(self) -> SpendAlertsWithStreamingResponse: ...


class Roles(SyncAPIResource):
    """Roles of the organization, each a set of permissions."""

    def create(
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
        """
        return self._call(
            operations.ORGANIZATION_ROLES_CREATE,
            body={"permissions": permissions, "role_name": role_name, "description": description},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    def retrieve(
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
        """
        return self._call(
            operations.ORGANIZATION_ROLES_RETRIEVE,
            path={"role_id": role_id},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    def update(
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
            description: A description for people.
            permissions: What is allowed.
            role_name: The name of the role.
        """
        return self._call(
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
    ) -> SyncNextCursorPage[Role]:
        """Lists the roles of the organization.

        Args:
            after: The id of the last item of the previous page; the list goes on behind it.
            limit: How many items a page holds (from 0 to 1000; 1000 by default).
            order: The order by creation time: `asc` or `desc` (asc by default).
        """
        return self._call(
            operations.ORGANIZATION_ROLES_LIST,
            query={"after": after, "limit": limit, "order": order},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    def delete(
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
        """
        return self._call(
            operations.ORGANIZATION_ROLES_DELETE,
            path={"role_id": role_id},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> RolesWithRawResponse: ...

        @property
        def with_streaming_response(self) -> RolesWithStreamingResponse: ...


class Invites(SyncAPIResource):
    """Invitations to join the organization."""

    def create(
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
        """
        return self._call(
            operations.ORGANIZATION_INVITES_CREATE,
            body={"email": email, "role": role, "projects": projects},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    def retrieve(
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
        """
        return self._call(
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
    ) -> SyncConversationCursorPage[Invite]:
        """Lists the invitations of the organization.

        Args:
            after: The id of the last item of the previous page; the list goes on behind it.
            limit: How many items a page holds (20 by default).
        """
        return self._call(
            operations.ORGANIZATION_INVITES_LIST,
            query={"after": after, "limit": limit},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    def delete(
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
        """
        return self._call(
            operations.ORGANIZATION_INVITES_DELETE,
            path={"invite_id": invite_id},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> InvitesWithRawResponse: ...

        @property
        def with_streaming_response(self) -> InvitesWithStreamingResponse: ...


class DataRetention(SyncAPIResource):
    """How long the organization's data is kept."""

    def retrieve(
        self,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> OrganizationDataRetention:
        """Fetches how long the organization's data is kept."""
        return self._call(
            operations.ORGANIZATION_DATA_RETENTION_RETRIEVE,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    def update(
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
            retention_type: Which rule decides how long data is kept.
        """
        return self._call(
            operations.ORGANIZATION_DATA_RETENTION_UPDATE,
            body={"retention_type": retention_type},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> DataRetentionWithRawResponse: ...

        @property
        def with_streaming_response(self) -> DataRetentionWithStreamingResponse: ...


class Certificates(SyncAPIResource):
    """Client certificates for mutual TLS."""

    def create(
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
            name: A name for people.
        """
        return self._call(
            operations.ORGANIZATION_CERTIFICATES_CREATE,
            body={"certificate": certificate, "name": name},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    def retrieve(
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
        """
        return self._call(
            operations.ORGANIZATION_CERTIFICATES_RETRIEVE,
            path={"certificate_id": certificate_id},
            query={"include": include},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    def update(
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
            name: A name for people.
        """
        return self._call(
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
    ) -> SyncConversationCursorPage[CertificateListResponse]:
        """Lists the certificates of the organization.

        Args:
            after: The id of the last item of the previous page; the list goes on behind it.
            limit: How many items a page holds (20 by default).
            order: The order by creation time: `asc` or `desc` (desc by default).
        """
        return self._call(
            operations.ORGANIZATION_CERTIFICATES_LIST,
            query={"after": after, "limit": limit, "order": order},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    def delete(
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
        """
        return self._call(
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
    ) -> SyncPage[CertificateActivateResponse]:
        """Activates up to ten certificates for the organization at once.

        Args:
            certificate_ids: The ids of one to ten certificates (1 to 10 items).
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
    ) -> SyncPage[CertificateDeactivateResponse]:
        """Deactivates up to ten certificates for the organization at once.

        Args:
            certificate_ids: The ids of one to ten certificates (1 to 10 items).
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
        def with_raw_response(self) -> CertificatesWithRawResponse: ...

        @property
        def with_streaming_response(self) -> CertificatesWithStreamingResponse: ...


class AdminAPIKeys(SyncAPIResource):
    """Keys for administration."""

    def create(
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
            expires_in_seconds: How long the key is valid, in seconds (from 1 to 31536000).
        """
        return self._call(
            operations.ORGANIZATION_ADMIN_API_KEYS_CREATE,
            body={"name": name, "expires_in_seconds": expires_in_seconds},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    def retrieve(
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
        """
        return self._call(
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
    ) -> SyncCursorPage[AdminAPIKey]:
        """Lists admin API keys.

        Args:
            after: The id of the last item of the previous page; the list goes on behind it.
            limit: How many items a page holds (20 by default).
            order: The order by creation time: `asc` or `desc` (asc by default).
        """
        return self._call(
            operations.ORGANIZATION_ADMIN_API_KEYS_LIST,
            query={"after": after, "limit": limit, "order": order},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    def delete(
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
        """
        return self._call(
            operations.ORGANIZATION_ADMIN_API_KEYS_DELETE,
            path={"key_id": key_id},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> AdminAPIKeysWithRawResponse: ...

        @property
        def with_streaming_response(self) -> AdminAPIKeysWithStreamingResponse: ...


class Organization(SyncAPIResource):
    """What belongs to the organization as a whole."""

    @cached_property
    def admin_api_keys(self) -> AdminAPIKeys:
        """Keys for administration."""
        return AdminAPIKeys(self._client)

    @cached_property
    def certificates(self) -> Certificates:
        """Client certificates for mutual TLS."""
        return Certificates(self._client)

    @cached_property
    def data_retention(self) -> DataRetention:
        """How long the organization's data is kept."""
        return DataRetention(self._client)

    @cached_property
    def invites(self) -> Invites:
        """Invitations to join the organization."""
        return Invites(self._client)

    @cached_property
    def roles(self) -> Roles:
        """Roles of the organization, each a set of permissions."""
        return Roles(self._client)

    @cached_property
    def spend_alerts(self) -> SpendAlerts:
        """Messages when the organization's spending passes an amount."""
        return SpendAlerts(self._client)

    @cached_property
    def spend_limit(self) -> SpendLimit:
        """The limit of the organization's spending."""
        return SpendLimit(self._client)

    @cached_property
    def audit_logs(self) -> AuditLogs:
        """Who did what in the organization."""
        from .admin_audit_logs import AuditLogs

        return AuditLogs(self._client)

    @cached_property
    def external_keys(self) -> ExternalKeys:
        """Encryption keys that a cloud's key management holds."""
        from .admin_external import ExternalKeys

        return ExternalKeys(self._client)

    @cached_property
    def external_storage(self) -> ExternalStorage:
        """Storage of your own cloud account."""
        from .admin_external import ExternalStorage

        return ExternalStorage(self._client)

    @cached_property
    def groups(self) -> Groups:
        """Groups of users."""
        from .admin_members import Groups

        return Groups(self._client)

    @cached_property
    def users(self) -> OrganizationUsers:
        """The users of the organization."""
        from .admin_members import OrganizationUsers

        return OrganizationUsers(self._client)

    @cached_property
    def projects(self) -> Projects:
        """Projects, which group keys, limits and members."""
        from .admin_projects import Projects

        return Projects(self._client)

    @cached_property
    def usage(self) -> Usage:
        """What the organization used and what it cost, over time."""
        from .admin_usage import Usage

        return Usage(self._client)

    @cached_property
    def workload_identity_providers(self) -> WorkloadIdentityProviders:
        """Identity providers whose tokens workloads exchange for access."""
        from .admin_workload_identity import WorkloadIdentityProviders

        return WorkloadIdentityProviders(self._client)

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> OrganizationWithRawResponse: ...

        @property
        def with_streaming_response(self) -> OrganizationWithStreamingResponse: ...


class Admin(SyncAPIResource):
    """Administration of an organization; needs an admin API key."""

    @cached_property
    def organization(self) -> Organization:
        """What belongs to the organization as a whole."""
        return Organization(self._client)

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> AdminWithRawResponse: ...

        @property
        def with_streaming_response(self) -> AdminWithStreamingResponse: ...
