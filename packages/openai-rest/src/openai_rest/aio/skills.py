# Rendered from definitions/skills.yaml; edit that and run `hatch run generate`.
# mypy: disable-error-code="no-any-return"
"""Asynchronous resources of the `skills` area of the API."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from openai_core.aio.resource import AsyncAPIResource
from openai_core.client.resources import views_of
from openai_core.options import not_given, omit

from ..operations import skills as operations

if TYPE_CHECKING:
    from typing import Final, Union

    from typing_extensions import Literal

    from openai_core.aio.pages import AsyncCursorPage, AsyncPaginator
    from openai_core.aio.responses import AsyncStreamedBinaryAPIResponse
    from openai_core.aio.views import (
        async_to_custom_streamed_response_wrapper,
        async_to_legacy_response_wrapper,
        async_to_streamed_response_wrapper,
    )
    from openai_core.options import Body, Headers, NotGiven, Omit, Query, Timeout
    from openai_core.responses.binary import HttpxBinaryResponseContent
    from openai_core.types.sequences import SequenceNotStr
    from openai_core.uploads import FileTypes

    from ..types.skills import DeletedSkill, DeletedSkillVersion, Skill, SkillVersion


class AsyncVersionsContent(AsyncAPIResource):
    """The files of a version of a skill."""

    async def retrieve(
        self,
        version: str,
        *,
        skill_id: str,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> HttpxBinaryResponseContent:
        """Downloads the files of a version of a skill as a zip archive.

        Args:
            version: The number of a version.
            skill_id: The id of a skill.
            extra_headers: Headers of this call, over those of the client; the value `omit` takes one away.
            extra_query: Query parameters of this call, over those of the method.
            extra_body: Keys that are merged into the JSON body, over its own.
            timeout: Seconds for each network operation, an `httpx.Timeout`, or `None` for no limit; else the client's.
        """
        return await self._call(
            operations.VERSIONS_CONTENT_RETRIEVE,
            path={"version": version, "skill_id": skill_id},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> AsyncVersionsContentWithRawResponse: ...

        @property
        def with_streaming_response(self) -> AsyncVersionsContentWithStreamingResponse: ...


AsyncVersionsContent.__name__ = "AsyncContent"


class AsyncVersions(AsyncAPIResource):
    """The versions of a skill."""

    @cached_property
    def content(self) -> AsyncVersionsContent:
        """The files of a version of a skill."""
        return AsyncVersionsContent(self._client)

    async def create(
        self,
        skill_id: str,
        *,
        default: bool | Omit = omit,
        files: Union[SequenceNotStr[FileTypes], FileTypes] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> SkillVersion:
        """Adds a version to a skill.

        Args:
            skill_id: The id of a skill.
            default: Whether it becomes the default version.
            files: The files of the skill, with their paths as names, or one zip archive.
            extra_headers: Headers of this call, over those of the client; the value `omit` takes one away.
            extra_query: Query parameters of this call, over those of the method.
            extra_body: Keys that are merged into the JSON body, over its own.
            timeout: Seconds for each network operation, an `httpx.Timeout`, or `None` for no limit; else the client's.
        """
        return await self._call(
            operations.VERSIONS_CREATE,
            path={"skill_id": skill_id},
            body={"default": default, "files": files},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    async def retrieve(
        self,
        version: str,
        *,
        skill_id: str,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> SkillVersion:
        """Fetches a version of a skill.

        Args:
            version: The number of a version.
            skill_id: The id of a skill.
            extra_headers: Headers of this call, over those of the client; the value `omit` takes one away.
            extra_query: Query parameters of this call, over those of the method.
            extra_body: Keys that are merged into the JSON body, over its own.
            timeout: Seconds for each network operation, an `httpx.Timeout`, or `None` for no limit; else the client's.
        """
        return await self._call(
            operations.VERSIONS_RETRIEVE,
            path={"version": version, "skill_id": skill_id},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    def list(
        self,
        skill_id: str,
        *,
        after: str | Omit = omit,
        limit: int | Omit = omit,
        order: Literal["asc", "desc"] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> AsyncPaginator[SkillVersion, AsyncCursorPage[SkillVersion]]:
        """Lists the versions of a skill.

        Args:
            skill_id: The id of a skill.
            after: The id of the last item of the previous page; the list goes on behind it.
            limit: How many items a page holds (from 0 to 100).
            order: The order by creation time: `asc` begins with the oldest, `desc` with the latest.
            extra_headers: Headers of this call, over those of the client; the value `omit` takes one away.
            extra_query: Query parameters of this call, over those of the method.
            extra_body: Keys that are merged into the JSON body, over its own.
            timeout: Seconds for each network operation, an `httpx.Timeout`, or `None` for no limit; else the client's.
        """
        return self._call(
            operations.VERSIONS_LIST,
            path={"skill_id": skill_id},
            query={"after": after, "limit": limit, "order": order},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    async def delete(
        self,
        version: str,
        *,
        skill_id: str,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> DeletedSkillVersion:
        """Deletes a version of a skill.

        Args:
            version: The number of a version.
            skill_id: The id of a skill.
            extra_headers: Headers of this call, over those of the client; the value `omit` takes one away.
            extra_query: Query parameters of this call, over those of the method.
            extra_body: Keys that are merged into the JSON body, over its own.
            timeout: Seconds for each network operation, an `httpx.Timeout`, or `None` for no limit; else the client's.
        """
        return await self._call(
            operations.VERSIONS_DELETE,
            path={"version": version, "skill_id": skill_id},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> AsyncVersionsWithRawResponse: ...

        @property
        def with_streaming_response(self) -> AsyncVersionsWithStreamingResponse: ...


class AsyncContent(AsyncAPIResource):
    """The files of a skill."""

    async def retrieve(
        self,
        skill_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> HttpxBinaryResponseContent:
        """Downloads the files of a skill as a zip archive.

        Args:
            skill_id: The id of a skill.
            extra_headers: Headers of this call, over those of the client; the value `omit` takes one away.
            extra_query: Query parameters of this call, over those of the method.
            extra_body: Keys that are merged into the JSON body, over its own.
            timeout: Seconds for each network operation, an `httpx.Timeout`, or `None` for no limit; else the client's.
        """
        return await self._call(
            operations.CONTENT_RETRIEVE,
            path={"skill_id": skill_id},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> AsyncContentWithRawResponse: ...

        @property
        def with_streaming_response(self) -> AsyncContentWithStreamingResponse: ...


class AsyncSkills(AsyncAPIResource):
    """Bundles of instructions and files that models can use."""

    @cached_property
    def content(self) -> AsyncContent:
        """The files of a skill."""
        return AsyncContent(self._client)

    @cached_property
    def versions(self) -> AsyncVersions:
        """The versions of a skill."""
        return AsyncVersions(self._client)

    async def create(
        self,
        *,
        files: Union[SequenceNotStr[FileTypes], FileTypes] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> Skill:
        """Creates a skill from its files.

        Args:
            files: The files of the skill, with their paths as names, or one zip archive.
            extra_headers: Headers of this call, over those of the client; the value `omit` takes one away.
            extra_query: Query parameters of this call, over those of the method.
            extra_body: Keys that are merged into the JSON body, over its own.
            timeout: Seconds for each network operation, an `httpx.Timeout`, or `None` for no limit; else the client's.
        """
        return await self._call(
            operations.CREATE,
            body={"files": files},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    async def retrieve(
        self,
        skill_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> Skill:
        """Fetches a skill.

        Args:
            skill_id: The id of a skill.
            extra_headers: Headers of this call, over those of the client; the value `omit` takes one away.
            extra_query: Query parameters of this call, over those of the method.
            extra_body: Keys that are merged into the JSON body, over its own.
            timeout: Seconds for each network operation, an `httpx.Timeout`, or `None` for no limit; else the client's.
        """
        return await self._call(
            operations.RETRIEVE,
            path={"skill_id": skill_id},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    async def update(
        self,
        skill_id: str,
        *,
        default_version: str,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> Skill:
        """Chooses the default version of a skill.

        Args:
            skill_id: The id of a skill.
            default_version: The number of the version that is used where none is named.
            extra_headers: Headers of this call, over those of the client; the value `omit` takes one away.
            extra_query: Query parameters of this call, over those of the method.
            extra_body: Keys that are merged into the JSON body, over its own.
            timeout: Seconds for each network operation, an `httpx.Timeout`, or `None` for no limit; else the client's.
        """
        return await self._call(
            operations.UPDATE,
            path={"skill_id": skill_id},
            body={"default_version": default_version},
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
    ) -> AsyncPaginator[Skill, AsyncCursorPage[Skill]]:
        """Lists the skills of the project.

        Args:
            after: The id of the last item of the previous page; the list goes on behind it.
            limit: How many items a page holds (from 0 to 100).
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
        skill_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> DeletedSkill:
        """Deletes a skill.

        Args:
            skill_id: The id of a skill.
            extra_headers: Headers of this call, over those of the client; the value `omit` takes one away.
            extra_query: Query parameters of this call, over those of the method.
            extra_body: Keys that are merged into the JSON body, over its own.
            timeout: Seconds for each network operation, an `httpx.Timeout`, or `None` for no limit; else the client's.
        """
        return await self._call(
            operations.DELETE,
            path={"skill_id": skill_id},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> AsyncSkillsWithRawResponse: ...

        @property
        def with_streaming_response(self) -> AsyncSkillsWithStreamingResponse: ...


if TYPE_CHECKING:

    class AsyncSkillsWithRawResponse:
        """Returns the answer with its headers.

        Args:
            resource: The resource that has these methods; it makes the view itself when asked for one.
        """

        def __init__(self, resource: AsyncSkills) -> None:
            self.create: Final = async_to_legacy_response_wrapper(resource.create)
            self.retrieve: Final = async_to_legacy_response_wrapper(resource.retrieve)
            self.update: Final = async_to_legacy_response_wrapper(resource.update)
            self.list: Final = async_to_legacy_response_wrapper(resource.list)
            self.delete: Final = async_to_legacy_response_wrapper(resource.delete)

        @cached_property
        def content(self) -> AsyncContentWithRawResponse:
            """The files of a skill."""
            ...

        @cached_property
        def versions(self) -> AsyncVersionsWithRawResponse:
            """The versions of a skill."""
            ...

    class AsyncSkillsWithStreamingResponse:
        """Opens the answer and reads its body when asked to.

        Args:
            resource: The resource that has these methods; it makes the view itself when asked for one.
        """

        def __init__(self, resource: AsyncSkills) -> None:
            self.create: Final = async_to_streamed_response_wrapper(resource.create)
            self.retrieve: Final = async_to_streamed_response_wrapper(resource.retrieve)
            self.update: Final = async_to_streamed_response_wrapper(resource.update)
            self.list: Final = async_to_streamed_response_wrapper(resource.list)
            self.delete: Final = async_to_streamed_response_wrapper(resource.delete)

        @cached_property
        def content(self) -> AsyncContentWithStreamingResponse:
            """The files of a skill."""
            ...

        @cached_property
        def versions(self) -> AsyncVersionsWithStreamingResponse:
            """The versions of a skill."""
            ...

    class AsyncContentWithRawResponse:
        """Returns the answer with its headers.

        Args:
            resource: The resource that has these methods; it makes the view itself when asked for one.
        """

        def __init__(self, resource: AsyncContent) -> None:
            self.retrieve: Final = async_to_legacy_response_wrapper(resource.retrieve)

    class AsyncContentWithStreamingResponse:
        """Opens the answer and reads its body when asked to.

        Args:
            resource: The resource that has these methods; it makes the view itself when asked for one.
        """

        def __init__(self, resource: AsyncContent) -> None:
            self.retrieve: Final = async_to_custom_streamed_response_wrapper(
                resource.retrieve, AsyncStreamedBinaryAPIResponse
            )

    class AsyncVersionsWithRawResponse:
        """Returns the answer with its headers.

        Args:
            resource: The resource that has these methods; it makes the view itself when asked for one.
        """

        def __init__(self, resource: AsyncVersions) -> None:
            self.create: Final = async_to_legacy_response_wrapper(resource.create)
            self.retrieve: Final = async_to_legacy_response_wrapper(resource.retrieve)
            self.list: Final = async_to_legacy_response_wrapper(resource.list)
            self.delete: Final = async_to_legacy_response_wrapper(resource.delete)

        @cached_property
        def content(self) -> AsyncVersionsContentWithRawResponse:
            """The files of a version of a skill."""
            ...

    class AsyncVersionsWithStreamingResponse:
        """Opens the answer and reads its body when asked to.

        Args:
            resource: The resource that has these methods; it makes the view itself when asked for one.
        """

        def __init__(self, resource: AsyncVersions) -> None:
            self.create: Final = async_to_streamed_response_wrapper(resource.create)
            self.retrieve: Final = async_to_streamed_response_wrapper(resource.retrieve)
            self.list: Final = async_to_streamed_response_wrapper(resource.list)
            self.delete: Final = async_to_streamed_response_wrapper(resource.delete)

        @cached_property
        def content(self) -> AsyncVersionsContentWithStreamingResponse:
            """The files of a version of a skill."""
            ...

    class AsyncVersionsContentWithRawResponse:
        """Returns the answer with its headers.

        Args:
            resource: The resource that has these methods; it makes the view itself when asked for one.
        """

        def __init__(self, resource: AsyncVersionsContent) -> None:
            self.retrieve: Final = async_to_legacy_response_wrapper(resource.retrieve)

    class AsyncVersionsContentWithStreamingResponse:
        """Opens the answer and reads its body when asked to.

        Args:
            resource: The resource that has these methods; it makes the view itself when asked for one.
        """

        def __init__(self, resource: AsyncVersionsContent) -> None:
            self.retrieve: Final = async_to_custom_streamed_response_wrapper(
                resource.retrieve, AsyncStreamedBinaryAPIResponse
            )

else:
    __getattr__ = views_of(globals())
