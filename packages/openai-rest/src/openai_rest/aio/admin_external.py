# Rendered from definitions/admin_external.yaml; edit that and run `hatch run generate`.
# mypy: disable-error-code="no-any-return"
"""Asynchronous resources of the `admin_external` area of the API."""

from __future__ import annotations

from typing import TYPE_CHECKING, overload

from openai_core.aio.resource import AsyncAPIResource
from openai_core.client.resources import views_of
from openai_core.options import not_given, omit

from ..operations import admin_external as operations

if TYPE_CHECKING:
    from typing import Final, Optional, Union

    from typing_extensions import Literal

    from openai_core.aio.pages import AsyncCursorPage, AsyncPaginator
    from openai_core.aio.views import async_to_legacy_response_wrapper, async_to_streamed_response_wrapper
    from openai_core.options import Body, Headers, NotGiven, Omit, Query, Timeout

    from ..types.admin_external import (
        ExternalKey,
        ExternalKeyValidateResponse,
        ExternalStorageConfiguration,
        ExternalStorageDeleted,
    )
    from ..types.admin_external_params import ExternalStorageCreateParamsProvider


class AsyncExternalStorage(AsyncAPIResource):
    """Storage of your own cloud account."""

    async def create(
        self,
        *,
        project_id: str,
        provider: ExternalStorageCreateParamsProvider,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> ExternalStorageConfiguration:
        """Registers storage of your own cloud account.

        Args:
            project_id: The id of a project.
            provider: The cloud, and where the storage is in it.
            extra_headers: Headers of this call, over those of the client; the value `omit` takes one away.
            extra_query: Query parameters of this call, over those of the method.
            extra_body: Keys that are merged into the JSON body, over its own.
            timeout: Seconds for each network operation, an `httpx.Timeout`, or `None` for no limit; else the client's.
        """
        return await self._call(
            operations.EXTERNAL_STORAGE_CREATE,
            body={"project_id": project_id, "provider": provider},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    async def retrieve(
        self,
        external_storage_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> ExternalStorageConfiguration:
        """Fetches an external storage.

        Args:
            external_storage_id: The id of an external storage.
            extra_headers: Headers of this call, over those of the client; the value `omit` takes one away.
            extra_query: Query parameters of this call, over those of the method.
            extra_body: Keys that are merged into the JSON body, over its own.
            timeout: Seconds for each network operation, an `httpx.Timeout`, or `None` for no limit; else the client's.
        """
        return await self._call(
            operations.EXTERNAL_STORAGE_RETRIEVE,
            path={"external_storage_id": external_storage_id},
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
        project_id: Optional[str] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> AsyncPaginator[ExternalStorageConfiguration, AsyncCursorPage[ExternalStorageConfiguration]]:
        """Lists the external storages of the organization.

        Args:
            after: The id of the last item of the previous page; the list goes on behind it.
            limit: How many items a page holds.
            order: The order by creation time: `asc` begins with the oldest, `desc` with the latest.
            project_id: The id of a project.
            extra_headers: Headers of this call, over those of the client; the value `omit` takes one away.
            extra_query: Query parameters of this call, over those of the method.
            extra_body: Keys that are merged into the JSON body, over its own.
            timeout: Seconds for each network operation, an `httpx.Timeout`, or `None` for no limit; else the client's.
        """
        return self._call(
            operations.EXTERNAL_STORAGE_LIST,
            query={"after": after, "limit": limit, "order": order, "project_id": project_id},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    async def delete(
        self,
        external_storage_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> ExternalStorageDeleted:
        """Removes the registration of an external storage; what is stored there stays.

        Args:
            external_storage_id: The id of an external storage.
            extra_headers: Headers of this call, over those of the client; the value `omit` takes one away.
            extra_query: Query parameters of this call, over those of the method.
            extra_body: Keys that are merged into the JSON body, over its own.
            timeout: Seconds for each network operation, an `httpx.Timeout`, or `None` for no limit; else the client's.
        """
        return await self._call(
            operations.EXTERNAL_STORAGE_DELETE,
            path={"external_storage_id": external_storage_id},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    async def validate(
        self,
        external_storage_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> ExternalStorageConfiguration:
        """Tests whether an external storage can be used, and returns its new status.

        Args:
            external_storage_id: The id of an external storage.
            extra_headers: Headers of this call, over those of the client; the value `omit` takes one away.
            extra_query: Query parameters of this call, over those of the method.
            extra_body: Keys that are merged into the JSON body, over its own.
            timeout: Seconds for each network operation, an `httpx.Timeout`, or `None` for no limit; else the client's.
        """
        return await self._call(
            operations.EXTERNAL_STORAGE_VALIDATE,
            path={"external_storage_id": external_storage_id},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> AsyncExternalStorageWithRawResponse: ...

        @property
        def with_streaming_response(self) -> AsyncExternalStorageWithStreamingResponse: ...


class AsyncExternalKeys(AsyncAPIResource):
    """Encryption keys that a cloud's key management holds."""

    _with_ways = ("create",)

    @overload
    async def create(
        self,
        *,
        external_id: str,
        kms_arn: str,
        name: str,
        role_arn: str,
        type: Literal["aws"],
        purpose: Union[Literal["ekm"], Literal["psp_decryption"]] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> ExternalKey: ...

    @overload
    async def create(
        self,
        *,
        name: str,
        type: Literal["gcp"],
        purpose: Union[Literal["ekm"], Literal["psp_decryption"]] | Omit = omit,
        audience: str,
        kms_key_location: str,
        kms_key_name: str,
        kms_key_ring_name: str,
        kms_project_id: str,
        workload_identity_pool_id: str,
        workload_identity_project_number: str,
        workload_identity_provider_id: str,
        kms_key_version: str | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> ExternalKey: ...

    @overload
    async def create(
        self,
        *,
        name: str,
        type: Literal["azure"],
        purpose: Union[Literal["ekm"], Literal["psp_decryption"]] | Omit = omit,
        key_name: str,
        tenant_id: str,
        vault_uri: str,
        key_version: str | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> ExternalKey: ...

    @overload
    async def create(
        self,
        *,
        name: str,
        type: Literal["oci"],
        purpose: Union[Literal["ekm"], Literal["psp_decryption"]] | Omit = omit,
        key_ocid: str,
        region: str,
        vault_ocid: str,
        key_version_ocid: str | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> ExternalKey: ...

    async def create(
        self,
        *,
        external_id: str | Omit = omit,
        kms_arn: str | Omit = omit,
        name: str,
        role_arn: str | Omit = omit,
        type: Union[Literal["aws"], Literal["gcp"], Literal["azure"], Literal["oci"]],
        purpose: Union[Literal["ekm"], Literal["psp_decryption"]] | Omit = omit,
        audience: str | Omit = omit,
        kms_key_location: str | Omit = omit,
        kms_key_name: str | Omit = omit,
        kms_key_ring_name: str | Omit = omit,
        kms_project_id: str | Omit = omit,
        workload_identity_pool_id: str | Omit = omit,
        workload_identity_project_number: str | Omit = omit,
        workload_identity_provider_id: str | Omit = omit,
        kms_key_version: str | Omit = omit,
        key_name: str | Omit = omit,
        tenant_id: str | Omit = omit,
        vault_uri: str | Omit = omit,
        key_version: str | Omit = omit,
        key_ocid: str | Omit = omit,
        region: str | Omit = omit,
        vault_ocid: str | Omit = omit,
        key_version_ocid: str | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> ExternalKey:
        """Registers a key of AWS, Google Cloud, Azure or Oracle Cloud.

        Args:
            external_id: The external id that AWS asks for when the role is taken on.
            kms_arn: The ARN of the key in AWS.
            name: A name to recognise it by.
            role_arn: The ARN of the role that is taken on to use the key.
            type: The cloud that holds the key: `aws`, `gcp`, `azure` or `oci`.
            purpose: What the key is used for: `ekm` or `psp_decryption`.
            audience: Whom the tokens are for that OpenAI shows Google Cloud: the id of your organization or of one of
                its projects.
            kms_key_location: The location of the key in Google Cloud.
            kms_key_name: The name of the key in Google Cloud.
            kms_key_ring_name: The name of the key ring in Google Cloud.
            kms_project_id: The Google Cloud project that the key belongs to.
            workload_identity_pool_id: The id of the workload identity pool in Google Cloud.
            workload_identity_project_number: The number of the Google Cloud project that the pool belongs to.
            workload_identity_provider_id: The id of a workload identity provider.
            kms_key_version: The version of the key in Google Cloud.
            key_name: The name of the key in Azure Key Vault.
            tenant_id: The tenant that the key belongs to in Azure.
            vault_uri: The address of the vault in Azure.
            key_version: The version of the key in Azure Key Vault.
            key_ocid: The id (OCID) of the key in Oracle Cloud.
            region: The region of the key in Oracle Cloud.
            vault_ocid: The id (OCID) of the vault in Oracle Cloud.
            key_version_ocid: The id (OCID) of the key's version in Oracle Cloud.
            extra_headers: Headers of this call, over those of the client; the value `omit` takes one away.
            extra_query: Query parameters of this call, over those of the method.
            extra_body: Keys that are merged into the JSON body, over its own.
            timeout: Seconds for each network operation, an `httpx.Timeout`, or `None` for no limit; else the client's.
        """
        return await self._call(
            operations.EXTERNAL_KEYS_CREATE,
            body={
                "external_id": external_id,
                "kms_arn": kms_arn,
                "name": name,
                "role_arn": role_arn,
                "type": type,
                "purpose": purpose,
                "audience": audience,
                "kms_key_location": kms_key_location,
                "kms_key_name": kms_key_name,
                "kms_key_ring_name": kms_key_ring_name,
                "kms_project_id": kms_project_id,
                "workload_identity_pool_id": workload_identity_pool_id,
                "workload_identity_project_number": workload_identity_project_number,
                "workload_identity_provider_id": workload_identity_provider_id,
                "kms_key_version": kms_key_version,
                "key_name": key_name,
                "tenant_id": tenant_id,
                "vault_uri": vault_uri,
                "key_version": key_version,
                "key_ocid": key_ocid,
                "region": region,
                "vault_ocid": vault_ocid,
                "key_version_ocid": key_version_ocid,
            },
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    async def retrieve(
        self,
        external_key_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> ExternalKey:
        """Fetches an external key.

        Args:
            external_key_id: The id of an external key.
            extra_headers: Headers of this call, over those of the client; the value `omit` takes one away.
            extra_query: Query parameters of this call, over those of the method.
            extra_body: Keys that are merged into the JSON body, over its own.
            timeout: Seconds for each network operation, an `httpx.Timeout`, or `None` for no limit; else the client's.
        """
        return await self._call(
            operations.EXTERNAL_KEYS_RETRIEVE,
            path={"external_key_id": external_key_id},
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
        purpose: Literal["ekm", "psp_decryption"] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> AsyncPaginator[ExternalKey, AsyncCursorPage[ExternalKey]]:
        """Lists the external keys of the organization.

        Args:
            after: The id of the last item of the previous page; the list goes on behind it.
            limit: How many items a page holds.
            order: The order by creation time: `asc` begins with the oldest, `desc` with the latest.
            purpose: Only keys that are used for `ekm` or `psp_decryption`; left out, all of them.
            extra_headers: Headers of this call, over those of the client; the value `omit` takes one away.
            extra_query: Query parameters of this call, over those of the method.
            extra_body: Keys that are merged into the JSON body, over its own.
            timeout: Seconds for each network operation, an `httpx.Timeout`, or `None` for no limit; else the client's.
        """
        return self._call(
            operations.EXTERNAL_KEYS_LIST,
            query={"after": after, "limit": limit, "order": order, "purpose": purpose},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    async def delete(
        self,
        external_key_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> ExternalKey:
        """Removes the registration of an external key.

        Args:
            external_key_id: The id of an external key.
            extra_headers: Headers of this call, over those of the client; the value `omit` takes one away.
            extra_query: Query parameters of this call, over those of the method.
            extra_body: Keys that are merged into the JSON body, over its own.
            timeout: Seconds for each network operation, an `httpx.Timeout`, or `None` for no limit; else the client's.
        """
        return await self._call(
            operations.EXTERNAL_KEYS_DELETE,
            path={"external_key_id": external_key_id},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    async def validate(
        self,
        external_key_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> ExternalKeyValidateResponse:
        """Tests whether an external key can be used.

        Args:
            external_key_id: The id of an external key.
            extra_headers: Headers of this call, over those of the client; the value `omit` takes one away.
            extra_query: Query parameters of this call, over those of the method.
            extra_body: Keys that are merged into the JSON body, over its own.
            timeout: Seconds for each network operation, an `httpx.Timeout`, or `None` for no limit; else the client's.
        """
        return await self._call(
            operations.EXTERNAL_KEYS_VALIDATE,
            path={"external_key_id": external_key_id},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> AsyncExternalKeysWithRawResponse: ...

        @property
        def with_streaming_response(self) -> AsyncExternalKeysWithStreamingResponse: ...


if TYPE_CHECKING:

    class AsyncExternalKeysWithRawResponse:
        """Returns the answer with its headers.

        Args:
            resource: The resource that has these methods; it makes the view itself when asked for one.
        """

        def __init__(self, resource: AsyncExternalKeys) -> None:
            self.create: Final = async_to_legacy_response_wrapper(resource.create)
            self.retrieve: Final = async_to_legacy_response_wrapper(resource.retrieve)
            self.list: Final = async_to_legacy_response_wrapper(resource.list)
            self.delete: Final = async_to_legacy_response_wrapper(resource.delete)
            self.validate: Final = async_to_legacy_response_wrapper(resource.validate)

    class AsyncExternalKeysWithStreamingResponse:
        """Opens the answer and reads its body when asked to.

        Args:
            resource: The resource that has these methods; it makes the view itself when asked for one.
        """

        def __init__(self, resource: AsyncExternalKeys) -> None:
            self.create: Final = async_to_streamed_response_wrapper(resource.create)
            self.retrieve: Final = async_to_streamed_response_wrapper(resource.retrieve)
            self.list: Final = async_to_streamed_response_wrapper(resource.list)
            self.delete: Final = async_to_streamed_response_wrapper(resource.delete)
            self.validate: Final = async_to_streamed_response_wrapper(resource.validate)

    class AsyncExternalStorageWithRawResponse:
        """Returns the answer with its headers.

        Args:
            resource: The resource that has these methods; it makes the view itself when asked for one.
        """

        def __init__(self, resource: AsyncExternalStorage) -> None:
            self.create: Final = async_to_legacy_response_wrapper(resource.create)
            self.retrieve: Final = async_to_legacy_response_wrapper(resource.retrieve)
            self.list: Final = async_to_legacy_response_wrapper(resource.list)
            self.delete: Final = async_to_legacy_response_wrapper(resource.delete)
            self.validate: Final = async_to_legacy_response_wrapper(resource.validate)

    class AsyncExternalStorageWithStreamingResponse:
        """Opens the answer and reads its body when asked to.

        Args:
            resource: The resource that has these methods; it makes the view itself when asked for one.
        """

        def __init__(self, resource: AsyncExternalStorage) -> None:
            self.create: Final = async_to_streamed_response_wrapper(resource.create)
            self.retrieve: Final = async_to_streamed_response_wrapper(resource.retrieve)
            self.list: Final = async_to_streamed_response_wrapper(resource.list)
            self.delete: Final = async_to_streamed_response_wrapper(resource.delete)
            self.validate: Final = async_to_streamed_response_wrapper(resource.validate)

else:
    __getattr__ = views_of(globals())
