# Rendered from definitions/admin_members.yaml; edit that and run `hatch run generate`.
# mypy: disable-error-code="no-any-return"
"""Asynchronous resources of the `admin_members` area of the API."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from openai_core.aio.resource import AsyncAPIResource
from openai_core.client.resources import views_of
from openai_core.options import not_given, omit

from ..operations import admin_members as operations

if TYPE_CHECKING:
    from typing import Final, Optional

    from typing_extensions import Literal

    from openai_core.aio.pages import AsyncConversationCursorPage, AsyncNextCursorPage, AsyncPaginator
    from openai_core.aio.views import async_to_legacy_response_wrapper, async_to_streamed_response_wrapper
    from openai_core.options import Body, Headers, NotGiven, Omit, Query, Timeout
    from openai_core.types.sequences import SequenceNotStr

    from ..types.admin_members import (
        Group,
        GroupDeleteResponse,
        GroupsUserDeleteResponse,
        GroupUpdateResponse,
        OrganizationGroupUser,
        OrganizationUser,
        RoleCreateResponse,
        RoleDeleteResponse,
        RoleListResponse,
        RoleRetrieveResponse,
        UserCreateResponse,
        UserDeleteResponse,
        UserRetrieveResponse,
        UsersRoleCreateResponse,
    )


class AsyncUsersRoles(AsyncAPIResource):
    """Roles that a user has in the organization."""

    async def create(
        self,
        user_id: str,
        *,
        role_id: str,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> UsersRoleCreateResponse:
        """Gives a user a role in the organization.

        Args:
            user_id: The id of a user.
            role_id: The id of a role.
            extra_headers: Headers of this call, over those of the client; the value `omit` takes one away.
            extra_query: Query parameters of this call, over those of the method.
            extra_body: Keys that are merged into the JSON body, over its own.
            timeout: Seconds for each network operation, an `httpx.Timeout`, or `None` for no limit; else the client's.
        """
        return await self._call(
            operations.USERS_ROLES_CREATE,
            path={"user_id": user_id},
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
        user_id: str,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> RoleRetrieveResponse:
        """Fetches a role of a user.

        Args:
            role_id: The id of a role.
            user_id: The id of a user.
            extra_headers: Headers of this call, over those of the client; the value `omit` takes one away.
            extra_query: Query parameters of this call, over those of the method.
            extra_body: Keys that are merged into the JSON body, over its own.
            timeout: Seconds for each network operation, an `httpx.Timeout`, or `None` for no limit; else the client's.
        """
        return await self._call(
            operations.USERS_ROLES_RETRIEVE,
            path={"role_id": role_id, "user_id": user_id},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    def list(
        self,
        user_id: str,
        *,
        after: str | Omit = omit,
        limit: int | Omit = omit,
        order: Literal["asc", "desc"] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> AsyncPaginator[RoleListResponse, AsyncNextCursorPage[RoleListResponse]]:
        """Lists the roles of a user.

        Args:
            user_id: The id of a user.
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
            path={"user_id": user_id},
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
        user_id: str,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> RoleDeleteResponse:
        """Takes a role of the organization from a user.

        Args:
            role_id: The id of a role.
            user_id: The id of a user.
            extra_headers: Headers of this call, over those of the client; the value `omit` takes one away.
            extra_query: Query parameters of this call, over those of the method.
            extra_body: Keys that are merged into the JSON body, over its own.
            timeout: Seconds for each network operation, an `httpx.Timeout`, or `None` for no limit; else the client's.
        """
        return await self._call(
            operations.USERS_ROLES_DELETE,
            path={"role_id": role_id, "user_id": user_id},
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


class AsyncOrganizationUsers(AsyncAPIResource):
    """The users of the organization."""

    @cached_property
    def roles(self) -> AsyncUsersRoles:
        """Roles that a user has in the organization."""
        return AsyncUsersRoles(self._client)

    async def retrieve(
        self,
        user_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> OrganizationUser:
        """Fetches a user of the organization.

        Args:
            user_id: The id of a user.
            extra_headers: Headers of this call, over those of the client; the value `omit` takes one away.
            extra_query: Query parameters of this call, over those of the method.
            extra_body: Keys that are merged into the JSON body, over its own.
            timeout: Seconds for each network operation, an `httpx.Timeout`, or `None` for no limit; else the client's.
        """
        return await self._call(
            operations.USERS_RETRIEVE,
            path={"user_id": user_id},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    async def update(
        self,
        user_id: str,
        *,
        developer_persona: Optional[str] | Omit = omit,
        role: Optional[str] | Omit = omit,
        role_id: Optional[str] | Omit = omit,
        technical_level: Optional[str] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> OrganizationUser:
        """Changes the role or the settings of a user.

        Args:
            user_id: The id of a user.
            developer_persona: What kind of developer the user is.
            role: What the user becomes in the organization: `owner` or `reader`.
            role_id: The id of a role.
            technical_level: How much technical experience the user has.
            extra_headers: Headers of this call, over those of the client; the value `omit` takes one away.
            extra_query: Query parameters of this call, over those of the method.
            extra_body: Keys that are merged into the JSON body, over its own.
            timeout: Seconds for each network operation, an `httpx.Timeout`, or `None` for no limit; else the client's.
        """
        return await self._call(
            operations.USERS_UPDATE,
            path={"user_id": user_id},
            body={
                "developer_persona": developer_persona,
                "role": role,
                "role_id": role_id,
                "technical_level": technical_level,
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
        emails: SequenceNotStr[str] | Omit = omit,
        limit: int | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> AsyncPaginator[OrganizationUser, AsyncConversationCursorPage[OrganizationUser]]:
        """Lists the users of the organization.

        Args:
            after: The id of the last item of the previous page; the list goes on behind it.
            emails: Only users with these e-mail addresses.
            limit: How many items a page holds (from 1 to 100; 20 by default).
            extra_headers: Headers of this call, over those of the client; the value `omit` takes one away.
            extra_query: Query parameters of this call, over those of the method.
            extra_body: Keys that are merged into the JSON body, over its own.
            timeout: Seconds for each network operation, an `httpx.Timeout`, or `None` for no limit; else the client's.
        """
        return self._call(
            operations.USERS_LIST,
            query={"after": after, "emails": emails, "limit": limit},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    async def delete(
        self,
        user_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> UserDeleteResponse:
        """Removes a user from the organization.

        Args:
            user_id: The id of a user.
            extra_headers: Headers of this call, over those of the client; the value `omit` takes one away.
            extra_query: Query parameters of this call, over those of the method.
            extra_body: Keys that are merged into the JSON body, over its own.
            timeout: Seconds for each network operation, an `httpx.Timeout`, or `None` for no limit; else the client's.
        """
        return await self._call(
            operations.USERS_DELETE,
            path={"user_id": user_id},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> AsyncOrganizationUsersWithRawResponse: ...

        @property
        def with_streaming_response(self) -> AsyncOrganizationUsersWithStreamingResponse: ...


AsyncOrganizationUsers.__name__ = "AsyncUsers"


class AsyncUsers(AsyncAPIResource):
    """The members of a group."""

    async def create(
        self,
        group_id: str,
        *,
        user_id: str,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> UserCreateResponse:
        """Adds a user to a group.

        Args:
            group_id: The id of a group.
            user_id: The id of a user.
            extra_headers: Headers of this call, over those of the client; the value `omit` takes one away.
            extra_query: Query parameters of this call, over those of the method.
            extra_body: Keys that are merged into the JSON body, over its own.
            timeout: Seconds for each network operation, an `httpx.Timeout`, or `None` for no limit; else the client's.
        """
        return await self._call(
            operations.GROUPS_USERS_CREATE,
            path={"group_id": group_id},
            body={"user_id": user_id},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    async def retrieve(
        self,
        user_id: str,
        *,
        group_id: str,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> UserRetrieveResponse:
        """Fetches a member of a group.

        Args:
            user_id: The id of a user.
            group_id: The id of a group.
            extra_headers: Headers of this call, over those of the client; the value `omit` takes one away.
            extra_query: Query parameters of this call, over those of the method.
            extra_body: Keys that are merged into the JSON body, over its own.
            timeout: Seconds for each network operation, an `httpx.Timeout`, or `None` for no limit; else the client's.
        """
        return await self._call(
            operations.GROUPS_USERS_RETRIEVE,
            path={"user_id": user_id, "group_id": group_id},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    def list(
        self,
        group_id: str,
        *,
        after: str | Omit = omit,
        limit: int | Omit = omit,
        order: Literal["asc", "desc"] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> AsyncPaginator[OrganizationGroupUser, AsyncNextCursorPage[OrganizationGroupUser]]:
        """Lists the members of a group.

        Args:
            group_id: The id of a group.
            after: The id of the last item of the previous page; the list goes on behind it.
            limit: How many items a page holds (from 0 to 1000; 100 by default).
            order: The order by creation time: `asc` begins with the oldest, `desc` with the latest (desc by default).
            extra_headers: Headers of this call, over those of the client; the value `omit` takes one away.
            extra_query: Query parameters of this call, over those of the method.
            extra_body: Keys that are merged into the JSON body, over its own.
            timeout: Seconds for each network operation, an `httpx.Timeout`, or `None` for no limit; else the client's.
        """
        return self._call(
            operations.GROUPS_USERS_LIST,
            path={"group_id": group_id},
            query={"after": after, "limit": limit, "order": order},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    async def delete(
        self,
        user_id: str,
        *,
        group_id: str,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> GroupsUserDeleteResponse:
        """Removes a user from a group.

        Args:
            user_id: The id of a user.
            group_id: The id of a group.
            extra_headers: Headers of this call, over those of the client; the value `omit` takes one away.
            extra_query: Query parameters of this call, over those of the method.
            extra_body: Keys that are merged into the JSON body, over its own.
            timeout: Seconds for each network operation, an `httpx.Timeout`, or `None` for no limit; else the client's.
        """
        return await self._call(
            operations.GROUPS_USERS_DELETE,
            path={"user_id": user_id, "group_id": group_id},
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


class AsyncRoles(AsyncAPIResource):
    """Roles that a group has in the organization."""

    async def create(
        self,
        group_id: str,
        *,
        role_id: str,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> RoleCreateResponse:
        """Gives a group a role.

        Args:
            group_id: The id of a group.
            role_id: The id of a role.
            extra_headers: Headers of this call, over those of the client; the value `omit` takes one away.
            extra_query: Query parameters of this call, over those of the method.
            extra_body: Keys that are merged into the JSON body, over its own.
            timeout: Seconds for each network operation, an `httpx.Timeout`, or `None` for no limit; else the client's.
        """
        return await self._call(
            operations.GROUPS_ROLES_CREATE,
            path={"group_id": group_id},
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
        group_id: str,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> RoleRetrieveResponse:
        """Fetches a role of a group.

        Args:
            role_id: The id of a role.
            group_id: The id of a group.
            extra_headers: Headers of this call, over those of the client; the value `omit` takes one away.
            extra_query: Query parameters of this call, over those of the method.
            extra_body: Keys that are merged into the JSON body, over its own.
            timeout: Seconds for each network operation, an `httpx.Timeout`, or `None` for no limit; else the client's.
        """
        return await self._call(
            operations.GROUPS_ROLES_RETRIEVE,
            path={"role_id": role_id, "group_id": group_id},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    def list(
        self,
        group_id: str,
        *,
        after: str | Omit = omit,
        limit: int | Omit = omit,
        order: Literal["asc", "desc"] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> AsyncPaginator[RoleListResponse, AsyncNextCursorPage[RoleListResponse]]:
        """Lists the roles of a group.

        Args:
            group_id: The id of a group.
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
            path={"group_id": group_id},
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
        group_id: str,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> RoleDeleteResponse:
        """Takes a role from a group.

        Args:
            role_id: The id of a role.
            group_id: The id of a group.
            extra_headers: Headers of this call, over those of the client; the value `omit` takes one away.
            extra_query: Query parameters of this call, over those of the method.
            extra_body: Keys that are merged into the JSON body, over its own.
            timeout: Seconds for each network operation, an `httpx.Timeout`, or `None` for no limit; else the client's.
        """
        return await self._call(
            operations.GROUPS_ROLES_DELETE,
            path={"role_id": role_id, "group_id": group_id},
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
    """Groups of users."""

    @cached_property
    def roles(self) -> AsyncRoles:
        """Roles that a group has in the organization."""
        return AsyncRoles(self._client)

    @cached_property
    def users(self) -> AsyncUsers:
        """The members of a group."""
        return AsyncUsers(self._client)

    async def create(
        self,
        *,
        name: str,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> Group:
        """Creates a group.

        Args:
            name: A name to recognise it by (1 to 255 characters).
            extra_headers: Headers of this call, over those of the client; the value `omit` takes one away.
            extra_query: Query parameters of this call, over those of the method.
            extra_body: Keys that are merged into the JSON body, over its own.
            timeout: Seconds for each network operation, an `httpx.Timeout`, or `None` for no limit; else the client's.
        """
        return await self._call(
            operations.GROUPS_CREATE,
            body={"name": name},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    async def retrieve(
        self,
        group_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> Group:
        """Fetches a group.

        Args:
            group_id: The id of a group.
            extra_headers: Headers of this call, over those of the client; the value `omit` takes one away.
            extra_query: Query parameters of this call, over those of the method.
            extra_body: Keys that are merged into the JSON body, over its own.
            timeout: Seconds for each network operation, an `httpx.Timeout`, or `None` for no limit; else the client's.
        """
        return await self._call(
            operations.GROUPS_RETRIEVE,
            path={"group_id": group_id},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    async def update(
        self,
        group_id: str,
        *,
        name: str,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> GroupUpdateResponse:
        """Renames a group.

        Args:
            group_id: The id of a group.
            name: A name to recognise it by (1 to 255 characters).
            extra_headers: Headers of this call, over those of the client; the value `omit` takes one away.
            extra_query: Query parameters of this call, over those of the method.
            extra_body: Keys that are merged into the JSON body, over its own.
            timeout: Seconds for each network operation, an `httpx.Timeout`, or `None` for no limit; else the client's.
        """
        return await self._call(
            operations.GROUPS_UPDATE,
            path={"group_id": group_id},
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
    ) -> AsyncPaginator[Group, AsyncNextCursorPage[Group]]:
        """Lists the groups of the organization.

        Args:
            after: The id of the last item of the previous page; the list goes on behind it.
            limit: How many items a page holds (from 0 to 1000; 100 by default).
            order: The order by creation time: `asc` begins with the oldest, `desc` with the latest (asc by default).
            extra_headers: Headers of this call, over those of the client; the value `omit` takes one away.
            extra_query: Query parameters of this call, over those of the method.
            extra_body: Keys that are merged into the JSON body, over its own.
            timeout: Seconds for each network operation, an `httpx.Timeout`, or `None` for no limit; else the client's.
        """
        return self._call(
            operations.GROUPS_LIST,
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
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> GroupDeleteResponse:
        """Deletes a group.

        Args:
            group_id: The id of a group.
            extra_headers: Headers of this call, over those of the client; the value `omit` takes one away.
            extra_query: Query parameters of this call, over those of the method.
            extra_body: Keys that are merged into the JSON body, over its own.
            timeout: Seconds for each network operation, an `httpx.Timeout`, or `None` for no limit; else the client's.
        """
        return await self._call(
            operations.GROUPS_DELETE,
            path={"group_id": group_id},
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


if TYPE_CHECKING:

    class AsyncGroupsWithRawResponse:
        """Returns the answer with its headers.

        Args:
            resource: The resource that has these methods; it makes the view itself when asked for one.
        """

        def __init__(self, resource: AsyncGroups) -> None:
            self.create: Final = async_to_legacy_response_wrapper(resource.create)
            self.retrieve: Final = async_to_legacy_response_wrapper(resource.retrieve)
            self.update: Final = async_to_legacy_response_wrapper(resource.update)
            self.list: Final = async_to_legacy_response_wrapper(resource.list)
            self.delete: Final = async_to_legacy_response_wrapper(resource.delete)

        @cached_property
        def roles(self) -> AsyncRolesWithRawResponse:
            """Roles that a group has in the organization."""
            ...

        @cached_property
        def users(self) -> AsyncUsersWithRawResponse:
            """The members of a group."""
            ...

    class AsyncGroupsWithStreamingResponse:
        """Opens the answer and reads its body when asked to.

        Args:
            resource: The resource that has these methods; it makes the view itself when asked for one.
        """

        def __init__(self, resource: AsyncGroups) -> None:
            self.create: Final = async_to_streamed_response_wrapper(resource.create)
            self.retrieve: Final = async_to_streamed_response_wrapper(resource.retrieve)
            self.update: Final = async_to_streamed_response_wrapper(resource.update)
            self.list: Final = async_to_streamed_response_wrapper(resource.list)
            self.delete: Final = async_to_streamed_response_wrapper(resource.delete)

        @cached_property
        def roles(self) -> AsyncRolesWithStreamingResponse:
            """Roles that a group has in the organization."""
            ...

        @cached_property
        def users(self) -> AsyncUsersWithStreamingResponse:
            """The members of a group."""
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

    class AsyncUsersWithRawResponse:
        """Returns the answer with its headers.

        Args:
            resource: The resource that has these methods; it makes the view itself when asked for one.
        """

        def __init__(self, resource: AsyncUsers) -> None:
            self.create: Final = async_to_legacy_response_wrapper(resource.create)
            self.retrieve: Final = async_to_legacy_response_wrapper(resource.retrieve)
            self.list: Final = async_to_legacy_response_wrapper(resource.list)
            self.delete: Final = async_to_legacy_response_wrapper(resource.delete)

    class AsyncUsersWithStreamingResponse:
        """Opens the answer and reads its body when asked to.

        Args:
            resource: The resource that has these methods; it makes the view itself when asked for one.
        """

        def __init__(self, resource: AsyncUsers) -> None:
            self.create: Final = async_to_streamed_response_wrapper(resource.create)
            self.retrieve: Final = async_to_streamed_response_wrapper(resource.retrieve)
            self.list: Final = async_to_streamed_response_wrapper(resource.list)
            self.delete: Final = async_to_streamed_response_wrapper(resource.delete)

    class AsyncOrganizationUsersWithRawResponse:
        """Returns the answer with its headers.

        Args:
            resource: The resource that has these methods; it makes the view itself when asked for one.
        """

        def __init__(self, resource: AsyncOrganizationUsers) -> None:
            self.retrieve: Final = async_to_legacy_response_wrapper(resource.retrieve)
            self.update: Final = async_to_legacy_response_wrapper(resource.update)
            self.list: Final = async_to_legacy_response_wrapper(resource.list)
            self.delete: Final = async_to_legacy_response_wrapper(resource.delete)

        @cached_property
        def roles(self) -> AsyncUsersRolesWithRawResponse:
            """Roles that a user has in the organization."""
            ...

    class AsyncOrganizationUsersWithStreamingResponse:
        """Opens the answer and reads its body when asked to.

        Args:
            resource: The resource that has these methods; it makes the view itself when asked for one.
        """

        def __init__(self, resource: AsyncOrganizationUsers) -> None:
            self.retrieve: Final = async_to_streamed_response_wrapper(resource.retrieve)
            self.update: Final = async_to_streamed_response_wrapper(resource.update)
            self.list: Final = async_to_streamed_response_wrapper(resource.list)
            self.delete: Final = async_to_streamed_response_wrapper(resource.delete)

        @cached_property
        def roles(self) -> AsyncUsersRolesWithStreamingResponse:
            """Roles that a user has in the organization."""
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
