# Rendered from definitions/skills.yaml; edit that and run `hatch run generate`.
# mypy: disable-error-code="no-any-return"
"""Resources of the `skills` area of the API."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from openai_core.options import not_given, omit
from openai_core.sync.resource import SyncAPIResource

from ..operations import skills as operations

if TYPE_CHECKING:
    from typing import Union

    from typing_extensions import Literal

    from openai_core.options import Body, Headers, NotGiven, Omit, Query, Timeout
    from openai_core.responses.binary import HttpxBinaryResponseContent
    from openai_core.sync.pages import SyncCursorPage
    from openai_core.types.sequences import SequenceNotStr
    from openai_core.uploads import FileTypes

    from ..types.skills import DeletedSkill, DeletedSkillVersion, Skill, SkillVersion
    from .skills_views import (
        ContentWithRawResponse,
        ContentWithStreamingResponse,
        SkillsWithRawResponse,
        SkillsWithStreamingResponse,
        VersionsContentWithRawResponse,
        VersionsContentWithStreamingResponse,
        VersionsWithRawResponse,
        VersionsWithStreamingResponse,
    )


class VersionsContent(SyncAPIResource):
    """The files of a version of a skill."""

    def retrieve(
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
        """
        return self._call(
            operations.VERSIONS_CONTENT_RETRIEVE,
            path={"version": version, "skill_id": skill_id},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> VersionsContentWithRawResponse: ...

        @property
        def with_streaming_response(self) -> VersionsContentWithStreamingResponse: ...


VersionsContent.__name__ = "Content"


class Versions(SyncAPIResource):
    """The versions of a skill."""

    @cached_property
    def content(self) -> VersionsContent:
        """The files of a version of a skill."""
        return VersionsContent(self._client)

    def create(
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
        """
        return self._call(
            operations.VERSIONS_CREATE,
            path={"skill_id": skill_id},
            body={"default": default, "files": files},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    def retrieve(
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
        """
        return self._call(
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
    ) -> SyncCursorPage[SkillVersion]:
        """Lists the versions of a skill.

        Args:
            skill_id: The id of a skill.
            after: The id of the last item of the previous page; the list goes on behind it.
            limit: How many items a page holds (from 0 to 100).
            order: The order by creation time: `asc` or `desc`.
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

    def delete(
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
        """
        return self._call(
            operations.VERSIONS_DELETE,
            path={"version": version, "skill_id": skill_id},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> VersionsWithRawResponse: ...

        @property
        def with_streaming_response(self) -> VersionsWithStreamingResponse: ...


class Content(SyncAPIResource):
    """The files of a skill."""

    def retrieve(
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
        """
        return self._call(
            operations.CONTENT_RETRIEVE,
            path={"skill_id": skill_id},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> ContentWithRawResponse: ...

        @property
        def with_streaming_response(self) -> ContentWithStreamingResponse: ...


class Skills(SyncAPIResource):
    """Bundles of instructions and files that models can use."""

    @cached_property
    def content(self) -> Content:
        """The files of a skill."""
        return Content(self._client)

    @cached_property
    def versions(self) -> Versions:
        """The versions of a skill."""
        return Versions(self._client)

    def create(
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
        """
        return self._call(
            operations.CREATE,
            body={"files": files},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    def retrieve(
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
        """
        return self._call(
            operations.RETRIEVE,
            path={"skill_id": skill_id},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    def update(
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
            default_version: The version that is used where none is named.
        """
        return self._call(
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
    ) -> SyncCursorPage[Skill]:
        """Lists skills.

        Args:
            after: The id of the last item of the previous page; the list goes on behind it.
            limit: How many items a page holds (from 0 to 100).
            order: The order by creation time: `asc` or `desc`.
        """
        return self._call(
            operations.LIST,
            query={"after": after, "limit": limit, "order": order},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    def delete(
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
        """
        return self._call(
            operations.DELETE,
            path={"skill_id": skill_id},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> SkillsWithRawResponse: ...

        @property
        def with_streaming_response(self) -> SkillsWithStreamingResponse: ...
