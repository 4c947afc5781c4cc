# Rendered from definitions/admin_members.yaml; edit that and run `hatch run generate`.
"""Views of the `admin_members` resources whose methods return responses; type checkers read them."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from openai_core.responses.views import to_legacy_response_wrapper, to_streamed_response_wrapper

if TYPE_CHECKING:
    from .admin_members import Groups, OrganizationUsers, Roles, Users, UsersRoles


class GroupsWithRawResponse:
    """Returns the answer with its headers."""

    def __init__(self, resource: Groups) -> None:
        self._resource = resource
        self.create = to_legacy_response_wrapper(resource.create)
        self.retrieve = to_legacy_response_wrapper(resource.retrieve)
        self.update = to_legacy_response_wrapper(resource.update)
        self.list = to_legacy_response_wrapper(resource.list)
        self.delete = to_legacy_response_wrapper(resource.delete)

    @cached_property
    def roles(self) -> RolesWithRawResponse:
        return RolesWithRawResponse(self._resource.roles)

    @cached_property
    def users(self) -> UsersWithRawResponse:
        return UsersWithRawResponse(self._resource.users)


class GroupsWithStreamingResponse:
    """Opens the answer and reads its body when asked to."""

    def __init__(self, resource: Groups) -> None:
        self._resource = resource
        self.create = to_streamed_response_wrapper(resource.create)
        self.retrieve = to_streamed_response_wrapper(resource.retrieve)
        self.update = to_streamed_response_wrapper(resource.update)
        self.list = to_streamed_response_wrapper(resource.list)
        self.delete = to_streamed_response_wrapper(resource.delete)

    @cached_property
    def roles(self) -> RolesWithStreamingResponse:
        return RolesWithStreamingResponse(self._resource.roles)

    @cached_property
    def users(self) -> UsersWithStreamingResponse:
        return UsersWithStreamingResponse(self._resource.users)


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


class UsersWithRawResponse:
    """Returns the answer with its headers."""

    def __init__(self, resource: Users) -> None:
        self._resource = resource
        self.create = to_legacy_response_wrapper(resource.create)
        self.retrieve = to_legacy_response_wrapper(resource.retrieve)
        self.list = to_legacy_response_wrapper(resource.list)
        self.delete = to_legacy_response_wrapper(resource.delete)


class UsersWithStreamingResponse:
    """Opens the answer and reads its body when asked to."""

    def __init__(self, resource: Users) -> None:
        self._resource = resource
        self.create = to_streamed_response_wrapper(resource.create)
        self.retrieve = to_streamed_response_wrapper(resource.retrieve)
        self.list = to_streamed_response_wrapper(resource.list)
        self.delete = to_streamed_response_wrapper(resource.delete)


class OrganizationUsersWithRawResponse:
    """Returns the answer with its headers."""

    def __init__(self, resource: OrganizationUsers) -> None:
        self._resource = resource
        self.retrieve = to_legacy_response_wrapper(resource.retrieve)
        self.update = to_legacy_response_wrapper(resource.update)
        self.list = to_legacy_response_wrapper(resource.list)
        self.delete = to_legacy_response_wrapper(resource.delete)

    @cached_property
    def roles(self) -> UsersRolesWithRawResponse:
        return UsersRolesWithRawResponse(self._resource.roles)


class OrganizationUsersWithStreamingResponse:
    """Opens the answer and reads its body when asked to."""

    def __init__(self, resource: OrganizationUsers) -> None:
        self._resource = resource
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
