# Rendered from definitions/admin_workload_identity.yaml; edit that and run `hatch run generate`.
# mypy: disable-error-code="no-any-return"
"""Asynchronous resources of the `admin_workload_identity` area of the API."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from openai_core.aio.resource import AsyncAPIResource
from openai_core.client.resources import views_of
from openai_core.options import not_given, omit

from ..operations import admin_workload_identity as operations

if TYPE_CHECKING:
    from typing import Dict, Final, Iterable, Optional, Union

    from typing_extensions import Literal

    from openai_core.aio.pages import AsyncCursorPage, AsyncPaginator
    from openai_core.aio.views import async_to_legacy_response_wrapper, async_to_streamed_response_wrapper
    from openai_core.options import Body, Headers, NotGiven, Omit, Query, Timeout

    from ..types.admin_workload_identity import (
        FederationRule,
        FederationRuleDeleted,
        WorkloadIdentityProvider,
        WorkloadIdentityProviderDeleted,
    )
    from ..types.admin_workload_identity_params import (
        AttributeTransformationParam,
        FederationRulePermissionsParam,
        WorkloadIdentityProviderVerificationParam,
    )


class AsyncFederationRules(AsyncAPIResource):
    """Rules that map identities of a provider to service accounts."""

    async def create(
        self,
        workload_identity_provider_id: str,
        *,
        attribute_matchers: Dict[str, Union[str, bool, Union[int, float]]],
        project_id: str,
        service_account_id: str,
        description: str | Omit = omit,
        enabled: bool | Omit = omit,
        name: str | Omit = omit,
        permissions: FederationRulePermissionsParam | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> FederationRule:
        """Creates a federation rule of a workload identity provider.

        Args:
            workload_identity_provider_id: The id of a workload identity provider.
            attribute_matchers: The attributes that an identity needs for the rule to apply.
            project_id: The id of a project.
            service_account_id: The id of a service account.
            description: A description for people.
            enabled: Whether it is in force.
            name: A name to recognise it by.
            permissions: What matching workloads may do: all that the service account may, or only certain scopes.
            extra_headers: Headers of this call, over those of the client; the value `omit` takes one away.
            extra_query: Query parameters of this call, over those of the method.
            extra_body: Keys that are merged into the JSON body, over its own.
            timeout: Seconds for each network operation, an `httpx.Timeout`, or `None` for no limit; else the client's.
        """
        return await self._call(
            operations.FEDERATION_RULES_CREATE,
            path={"workload_identity_provider_id": workload_identity_provider_id},
            body={
                "attribute_matchers": attribute_matchers,
                "project_id": project_id,
                "service_account_id": service_account_id,
                "description": description,
                "enabled": enabled,
                "name": name,
                "permissions": permissions,
            },
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    async def retrieve(
        self,
        workload_identity_federation_rule_id: str,
        *,
        workload_identity_provider_id: str,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> FederationRule:
        """Fetches a federation rule of a workload identity provider.

        Args:
            workload_identity_federation_rule_id: The id of a federation rule.
            workload_identity_provider_id: The id of a workload identity provider.
            extra_headers: Headers of this call, over those of the client; the value `omit` takes one away.
            extra_query: Query parameters of this call, over those of the method.
            extra_body: Keys that are merged into the JSON body, over its own.
            timeout: Seconds for each network operation, an `httpx.Timeout`, or `None` for no limit; else the client's.
        """
        return await self._call(
            operations.FEDERATION_RULES_RETRIEVE,
            path={
                "workload_identity_federation_rule_id": workload_identity_federation_rule_id,
                "workload_identity_provider_id": workload_identity_provider_id,
            },
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    async def update(
        self,
        workload_identity_federation_rule_id: str,
        *,
        workload_identity_provider_id: str,
        attribute_matchers: Dict[str, Union[str, bool, Union[int, float]]] | Omit = omit,
        description: Optional[str] | Omit = omit,
        enabled: bool | Omit = omit,
        name: Optional[str] | Omit = omit,
        permissions: FederationRulePermissionsParam | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> FederationRule:
        """Changes a federation rule of a workload identity provider.

        Args:
            workload_identity_federation_rule_id: The id of a federation rule.
            workload_identity_provider_id: The id of a workload identity provider.
            attribute_matchers: The attributes that an identity needs for the rule to apply.
            description: A description for people.
            enabled: Whether it is in force.
            name: A name to recognise it by.
            permissions: What matching workloads may do: all that the service account may, or only certain scopes.
            extra_headers: Headers of this call, over those of the client; the value `omit` takes one away.
            extra_query: Query parameters of this call, over those of the method.
            extra_body: Keys that are merged into the JSON body, over its own.
            timeout: Seconds for each network operation, an `httpx.Timeout`, or `None` for no limit; else the client's.
        """
        return await self._call(
            operations.FEDERATION_RULES_UPDATE,
            path={
                "workload_identity_federation_rule_id": workload_identity_federation_rule_id,
                "workload_identity_provider_id": workload_identity_provider_id,
            },
            body={
                "attribute_matchers": attribute_matchers,
                "description": description,
                "enabled": enabled,
                "name": name,
                "permissions": permissions,
            },
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    def list(
        self,
        workload_identity_provider_id: str,
        *,
        after: str | Omit = omit,
        limit: int | Omit = omit,
        order: Literal["asc", "desc"] | Omit = omit,
        service_account_id: str | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> AsyncPaginator[FederationRule, AsyncCursorPage[FederationRule]]:
        """Lists the federation rules of a workload identity provider.

        Args:
            workload_identity_provider_id: The id of a workload identity provider.
            after: The id of the last item of the previous page; the list goes on behind it.
            limit: How many items a page holds.
            order: The order by creation time: `asc` begins with the oldest, `desc` with the latest.
            service_account_id: The id of a service account.
            extra_headers: Headers of this call, over those of the client; the value `omit` takes one away.
            extra_query: Query parameters of this call, over those of the method.
            extra_body: Keys that are merged into the JSON body, over its own.
            timeout: Seconds for each network operation, an `httpx.Timeout`, or `None` for no limit; else the client's.
        """
        return self._call(
            operations.FEDERATION_RULES_LIST,
            path={"workload_identity_provider_id": workload_identity_provider_id},
            query={"after": after, "limit": limit, "order": order, "service_account_id": service_account_id},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    async def delete(
        self,
        workload_identity_federation_rule_id: str,
        *,
        workload_identity_provider_id: str,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> FederationRuleDeleted:
        """Deletes a federation rule of a workload identity provider.

        Args:
            workload_identity_federation_rule_id: The id of a federation rule.
            workload_identity_provider_id: The id of a workload identity provider.
            extra_headers: Headers of this call, over those of the client; the value `omit` takes one away.
            extra_query: Query parameters of this call, over those of the method.
            extra_body: Keys that are merged into the JSON body, over its own.
            timeout: Seconds for each network operation, an `httpx.Timeout`, or `None` for no limit; else the client's.
        """
        return await self._call(
            operations.FEDERATION_RULES_DELETE,
            path={
                "workload_identity_federation_rule_id": workload_identity_federation_rule_id,
                "workload_identity_provider_id": workload_identity_provider_id,
            },
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> AsyncFederationRulesWithRawResponse: ...

        @property
        def with_streaming_response(self) -> AsyncFederationRulesWithStreamingResponse: ...


class AsyncWorkloadIdentityProviders(AsyncAPIResource):
    """Identity providers whose tokens workloads exchange for access."""

    @cached_property
    def federation_rules(self) -> AsyncFederationRules:
        """Rules that map identities of a provider to service accounts."""
        return AsyncFederationRules(self._client)

    async def create(
        self,
        *,
        audience: str,
        issuer: str,
        name: str,
        type: Literal["oidc"],
        attribute_transformations: Iterable[AttributeTransformationParam] | Omit = omit,
        description: str | Omit = omit,
        enabled: bool | Omit = omit,
        verification: WorkloadIdentityProviderVerificationParam | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> WorkloadIdentityProvider:
        """Creates a workload identity provider.

        Args:
            audience: The audience that tokens must name.
            issuer: The issuer that tokens must name.
            name: A name to recognise it by.
            type: The protocol of the tokens; always `oidc`, OpenID Connect.
            attribute_transformations: How the claims of a token become attributes.
            description: A description for people.
            enabled: Whether it is in force.
            verification: How the signatures of tokens are checked.
            extra_headers: Headers of this call, over those of the client; the value `omit` takes one away.
            extra_query: Query parameters of this call, over those of the method.
            extra_body: Keys that are merged into the JSON body, over its own.
            timeout: Seconds for each network operation, an `httpx.Timeout`, or `None` for no limit; else the client's.
        """
        return await self._call(
            operations.CREATE,
            body={
                "audience": audience,
                "issuer": issuer,
                "name": name,
                "type": type,
                "attribute_transformations": attribute_transformations,
                "description": description,
                "enabled": enabled,
                "verification": verification,
            },
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    async def retrieve(
        self,
        workload_identity_provider_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> WorkloadIdentityProvider:
        """Fetches a workload identity provider.

        Args:
            workload_identity_provider_id: The id of a workload identity provider.
            extra_headers: Headers of this call, over those of the client; the value `omit` takes one away.
            extra_query: Query parameters of this call, over those of the method.
            extra_body: Keys that are merged into the JSON body, over its own.
            timeout: Seconds for each network operation, an `httpx.Timeout`, or `None` for no limit; else the client's.
        """
        return await self._call(
            operations.RETRIEVE,
            path={"workload_identity_provider_id": workload_identity_provider_id},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    async def update(
        self,
        workload_identity_provider_id: str,
        *,
        attribute_transformations: Iterable[AttributeTransformationParam] | Omit = omit,
        audience: str | Omit = omit,
        description: Optional[str] | Omit = omit,
        enabled: bool | Omit = omit,
        issuer: str | Omit = omit,
        name: str | Omit = omit,
        verification: WorkloadIdentityProviderVerificationParam | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> WorkloadIdentityProvider:
        """Changes a workload identity provider.

        Args:
            workload_identity_provider_id: The id of a workload identity provider.
            attribute_transformations: How the claims of a token become attributes.
            audience: The audience that tokens must name.
            description: A description for people.
            enabled: Whether it is in force.
            issuer: The issuer that tokens must name.
            name: A name to recognise it by.
            verification: How the signatures of tokens are checked.
            extra_headers: Headers of this call, over those of the client; the value `omit` takes one away.
            extra_query: Query parameters of this call, over those of the method.
            extra_body: Keys that are merged into the JSON body, over its own.
            timeout: Seconds for each network operation, an `httpx.Timeout`, or `None` for no limit; else the client's.
        """
        return await self._call(
            operations.UPDATE,
            path={"workload_identity_provider_id": workload_identity_provider_id},
            body={
                "attribute_transformations": attribute_transformations,
                "audience": audience,
                "description": description,
                "enabled": enabled,
                "issuer": issuer,
                "name": name,
                "verification": verification,
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
        limit: int | Omit = omit,
        order: Literal["asc", "desc"] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> AsyncPaginator[WorkloadIdentityProvider, AsyncCursorPage[WorkloadIdentityProvider]]:
        """Lists the workload identity providers of the organization.

        Args:
            after: The id of the last item of the previous page; the list goes on behind it.
            limit: How many items a page holds.
            order: The order by creation time: `asc` begins with the oldest, `desc` with the latest.
            extra_headers: Headers of this call, over those of the client; the value `omit` takes one away.
            extra_query: Query parameters of this call, over those of the method.
            extra_body: Keys that are merged into the JSON body, over its own.
            timeout: Seconds for each network operation, an `httpx.Timeout`, or `None` for no limit; else the client's.
        """
        return self._call(
            operations.LIST,
            query={"after": after, "limit": limit, "order": order},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    async def delete(
        self,
        workload_identity_provider_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> WorkloadIdentityProviderDeleted:
        """Deletes a workload identity provider, whose federation rules must be gone before.

        Args:
            workload_identity_provider_id: The id of a workload identity provider.
            extra_headers: Headers of this call, over those of the client; the value `omit` takes one away.
            extra_query: Query parameters of this call, over those of the method.
            extra_body: Keys that are merged into the JSON body, over its own.
            timeout: Seconds for each network operation, an `httpx.Timeout`, or `None` for no limit; else the client's.
        """
        return await self._call(
            operations.DELETE,
            path={"workload_identity_provider_id": workload_identity_provider_id},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> AsyncWorkloadIdentityProvidersWithRawResponse: ...

        @property
        def with_streaming_response(self) -> AsyncWorkloadIdentityProvidersWithStreamingResponse: ...


if TYPE_CHECKING:

    class AsyncWorkloadIdentityProvidersWithRawResponse:
        """Returns the answer with its headers.

        Args:
            resource: The resource that has these methods; it makes the view itself when asked for one.
        """

        def __init__(self, resource: AsyncWorkloadIdentityProviders) -> None:
            self.create: Final = async_to_legacy_response_wrapper(resource.create)
            self.retrieve: Final = async_to_legacy_response_wrapper(resource.retrieve)
            self.update: Final = async_to_legacy_response_wrapper(resource.update)
            self.list: Final = async_to_legacy_response_wrapper(resource.list)
            self.delete: Final = async_to_legacy_response_wrapper(resource.delete)

        @cached_property
        def federation_rules(self) -> AsyncFederationRulesWithRawResponse:
            """Rules that map identities of a provider to service accounts."""
            ...

    class AsyncWorkloadIdentityProvidersWithStreamingResponse:
        """Opens the answer and reads its body when asked to.

        Args:
            resource: The resource that has these methods; it makes the view itself when asked for one.
        """

        def __init__(self, resource: AsyncWorkloadIdentityProviders) -> None:
            self.create: Final = async_to_streamed_response_wrapper(resource.create)
            self.retrieve: Final = async_to_streamed_response_wrapper(resource.retrieve)
            self.update: Final = async_to_streamed_response_wrapper(resource.update)
            self.list: Final = async_to_streamed_response_wrapper(resource.list)
            self.delete: Final = async_to_streamed_response_wrapper(resource.delete)

        @cached_property
        def federation_rules(self) -> AsyncFederationRulesWithStreamingResponse:
            """Rules that map identities of a provider to service accounts."""
            ...

    class AsyncFederationRulesWithRawResponse:
        """Returns the answer with its headers.

        Args:
            resource: The resource that has these methods; it makes the view itself when asked for one.
        """

        def __init__(self, resource: AsyncFederationRules) -> None:
            self.create: Final = async_to_legacy_response_wrapper(resource.create)
            self.retrieve: Final = async_to_legacy_response_wrapper(resource.retrieve)
            self.update: Final = async_to_legacy_response_wrapper(resource.update)
            self.list: Final = async_to_legacy_response_wrapper(resource.list)
            self.delete: Final = async_to_legacy_response_wrapper(resource.delete)

    class AsyncFederationRulesWithStreamingResponse:
        """Opens the answer and reads its body when asked to.

        Args:
            resource: The resource that has these methods; it makes the view itself when asked for one.
        """

        def __init__(self, resource: AsyncFederationRules) -> None:
            self.create: Final = async_to_streamed_response_wrapper(resource.create)
            self.retrieve: Final = async_to_streamed_response_wrapper(resource.retrieve)
            self.update: Final = async_to_streamed_response_wrapper(resource.update)
            self.list: Final = async_to_streamed_response_wrapper(resource.list)
            self.delete: Final = async_to_streamed_response_wrapper(resource.delete)

else:
    __getattr__ = views_of(globals())
