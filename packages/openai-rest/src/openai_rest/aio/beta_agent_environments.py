# Rendered from definitions/beta_agent_environments.yaml; edit that and run `hatch run generate`.
# mypy: disable-error-code="no-any-return"
"""Asynchronous resources of the `beta_agent_environments` area of the API."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, overload

from openai_core.aio.resource import AsyncAPIResource
from openai_core.client.resources import views_of
from openai_core.options import not_given, omit

from ..operations import beta_agent_environments as operations

if TYPE_CHECKING:
    from os import PathLike
    from typing import Dict, Final, Iterable, Mapping, Optional, Sequence, Union

    from typing_extensions import Literal

    from openai_core.aio.pages import AsyncCursorPage, AsyncPaginator, AsyncTokenPage
    from openai_core.aio.views import async_to_legacy_response_wrapper, async_to_streamed_response_wrapper
    from openai_core.options import Body, Headers, NotGiven, Omit, Query, Timeout
    from openai_core.types.sequences import SequenceNotStr
    from openai_core.uploads import FileTypes

    from ..helpers.agents.prepared_files import PreparedAgentFiles, StagedAgentFile
    from ..types.beta_agent_environments import (
        EnvironmentFile,
        EnvironmentInfo,
        EnvironmentTemplate,
        EnvironmentTemplateDeleted,
    )
    from ..types.beta_agent_environments_params import (
        EnvironmentCreateParamsEnvironment,
        TemplateCreateParamsDesktop,
        TemplateCreateParamsNetwork,
        TemplateCreateParamsPackages,
    )
    from ..types.beta_agents_params import (
        HostedEnvironmentFileParam,
        HostedPluginParam,
        HostedSkillParam,
        SetupCommandParam,
    )


class AsyncTemplates(AsyncAPIResource):
    """Templates that environments are made from."""

    async def create(
        self,
        *,
        capability_directories: Optional[SequenceNotStr[str]] | Omit = omit,
        desktop: Optional[TemplateCreateParamsDesktop] | Omit = omit,
        env: Optional[Dict[str, str]] | Omit = omit,
        files: Optional[Iterable[HostedEnvironmentFileParam]] | Omit = omit,
        name: Optional[str] | Omit = omit,
        network: Optional[TemplateCreateParamsNetwork] | Omit = omit,
        packages: Optional[TemplateCreateParamsPackages] | Omit = omit,
        plugins: Optional[Iterable[HostedPluginParam]] | Omit = omit,
        setup_commands: Optional[Iterable[SetupCommandParam]] | Omit = omit,
        skills: Optional[Iterable[HostedSkillParam]] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> EnvironmentTemplate:
        """Creates an environment template.

        Args:
            capability_directories: Folders in which agents find skills and plugins.
            desktop: Whether there is a desktop, and how large it is; none if left out.
            env: Environment variables of the environment, as names and values.
            files: The files that are there before the agent starts; none by default.
            name: A name to recognise it by.
            network: Which hosts can be reached; left out, the version of the API decides whether any can.
            packages: The software to install.
            plugins: The plugins to install.
            setup_commands: Commands that prepare the environment.
            skills: The skills to install.
            extra_headers: Headers of this call, over those of the client; the value `omit` takes one away.
            extra_query: Query parameters of this call, over those of the method.
            extra_body: Keys that are merged into the JSON body, over its own.
            timeout: Seconds for each network operation, an `httpx.Timeout`, or `None` for no limit; else the client's.
        """
        return await self._call(
            operations.TEMPLATES_CREATE,
            body={
                "capability_directories": capability_directories,
                "desktop": desktop,
                "env": env,
                "files": files,
                "name": name,
                "network": network,
                "packages": packages,
                "plugins": plugins,
                "setup_commands": setup_commands,
                "skills": skills,
            },
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    async def retrieve(
        self,
        environment_template_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> EnvironmentTemplate:
        """Fetches an environment template.

        Args:
            environment_template_id: The id of an environment template.
            extra_headers: Headers of this call, over those of the client; the value `omit` takes one away.
            extra_query: Query parameters of this call, over those of the method.
            extra_body: Keys that are merged into the JSON body, over its own.
            timeout: Seconds for each network operation, an `httpx.Timeout`, or `None` for no limit; else the client's.
        """
        return await self._call(
            operations.TEMPLATES_RETRIEVE,
            path={"environment_template_id": environment_template_id},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    async def update(
        self,
        environment_template_id: str,
        *,
        capability_directories: Optional[SequenceNotStr[str]] | Omit = omit,
        desktop: Optional[TemplateCreateParamsDesktop] | Omit = omit,
        env: Optional[Dict[str, str]] | Omit = omit,
        files: Optional[Iterable[HostedEnvironmentFileParam]] | Omit = omit,
        name: Optional[str] | Omit = omit,
        network: Optional[TemplateCreateParamsNetwork] | Omit = omit,
        packages: Optional[TemplateCreateParamsPackages] | Omit = omit,
        plugins: Optional[Iterable[HostedPluginParam]] | Omit = omit,
        setup_commands: Optional[Iterable[SetupCommandParam]] | Omit = omit,
        skills: Optional[Iterable[HostedSkillParam]] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> EnvironmentTemplate:
        """Changes an environment template.

        Args:
            environment_template_id: The id of an environment template.
            capability_directories: Folders in which agents find skills and plugins.
            desktop: The new settings of the desktop; null for none.
            env: Environment variables of the environment, as names and values.
            files: The files that are put into each new session from now on.
            name: A name to recognise it by.
            network: Which hosts can be reached once the environment is set up; left out, as before, and as by default
                with null.
            packages: The software to install.
            plugins: The plugins to install.
            setup_commands: Commands that prepare the environment.
            skills: The skills to install.
            extra_headers: Headers of this call, over those of the client; the value `omit` takes one away.
            extra_query: Query parameters of this call, over those of the method.
            extra_body: Keys that are merged into the JSON body, over its own.
            timeout: Seconds for each network operation, an `httpx.Timeout`, or `None` for no limit; else the client's.
        """
        return await self._call(
            operations.TEMPLATES_UPDATE,
            path={"environment_template_id": environment_template_id},
            body={
                "capability_directories": capability_directories,
                "desktop": desktop,
                "env": env,
                "files": files,
                "name": name,
                "network": network,
                "packages": packages,
                "plugins": plugins,
                "setup_commands": setup_commands,
                "skills": skills,
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
    ) -> AsyncPaginator[EnvironmentTemplate, AsyncCursorPage[EnvironmentTemplate]]:
        """Lists environment templates.

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
            operations.TEMPLATES_LIST,
            query={"after": after, "limit": limit, "order": order},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    async def delete(
        self,
        environment_template_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> EnvironmentTemplateDeleted:
        """Deletes an environment template.

        Args:
            environment_template_id: The id of an environment template.
            extra_headers: Headers of this call, over those of the client; the value `omit` takes one away.
            extra_query: Query parameters of this call, over those of the method.
            extra_body: Keys that are merged into the JSON body, over its own.
            timeout: Seconds for each network operation, an `httpx.Timeout`, or `None` for no limit; else the client's.
        """
        return await self._call(
            operations.TEMPLATES_DELETE,
            path={"environment_template_id": environment_template_id},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> AsyncTemplatesWithRawResponse: ...

        @property
        def with_streaming_response(self) -> AsyncTemplatesWithStreamingResponse: ...


class AsyncFiles(AsyncAPIResource):
    """The files of an environment."""

    _plain_only = ("prepare", "prepare_directory", "upload")

    _with_ways = ("create",)

    @overload
    async def create(
        self,
        environment_id: str,
        *,
        file_id: str,
        path: str,
        type: Literal["file_id"],
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> EnvironmentFile: ...

    @overload
    async def create(
        self,
        environment_id: str,
        *,
        path: str,
        type: Literal["inline"],
        data: str,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> EnvironmentFile: ...

    async def create(
        self,
        environment_id: str,
        *,
        file_id: str | Omit = omit,
        path: str,
        type: Union[Literal["file_id"], Literal["inline"]],
        data: str | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> EnvironmentFile:
        """Puts a file into an environment, from an uploaded file or from base64 data.

        Args:
            environment_id: The id of an environment.
            file_id: The id of an uploaded file.
            path: Where the file goes: an absolute path below `/workspace`.
            type: Whether the content comes from an uploaded file (`file_id`) or is part of the call (`inline`).
            data: The content of the file in base64.
            extra_headers: Headers of this call, over those of the client; the value `omit` takes one away.
            extra_query: Query parameters of this call, over those of the method.
            extra_body: Keys that are merged into the JSON body, over its own.
            timeout: Seconds for each network operation, an `httpx.Timeout`, or `None` for no limit; else the client's.
        """
        return await self._call(
            operations.FILES_CREATE,
            path={"environment_id": environment_id},
            body={"file_id": file_id, "path": path, "type": type, "data": data},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    def list(
        self,
        environment_id: str,
        *,
        limit: Optional[int] | Omit = omit,
        order: Literal["asc", "desc"] | Omit = omit,
        page: str | Omit = omit,
        path: Optional[str] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> AsyncPaginator[EnvironmentFile, AsyncTokenPage[EnvironmentFile]]:
        """Lists the files of an environment.

        Args:
            environment_id: The id of an environment.
            limit: How many items a page holds (from 1 to 100).
            order: The order by creation time: `asc` begins with the oldest, `desc` with the latest (desc by default).
            page: The cursor of the page to fetch, from the previous page.
            path: The folder to list.
            extra_headers: Headers of this call, over those of the client; the value `omit` takes one away.
            extra_query: Query parameters of this call, over those of the method.
            extra_body: Keys that are merged into the JSON body, over its own.
            timeout: Seconds for each network operation, an `httpx.Timeout`, or `None` for no limit; else the client's.
        """
        return self._call(
            operations.FILES_LIST,
            path={"environment_id": environment_id},
            query={"limit": limit, "order": order, "page": page, "path": path},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    async def prepare(
        self,
        files: Mapping[str, Union[str, PathLike[str]]],
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> PreparedAgentFiles:
        """Uploads local files for the settings of an environment.

        Args:
            files: Local paths by their destinations, such as `/workspace/data.csv`.
            extra_headers: Headers of this call, over those of the client; the value `omit` takes one away.
            extra_query: Query parameters of this call, over those of the method.
            extra_body: Keys that are merged into the JSON body, over its own.
            timeout: Seconds for each network operation, an `httpx.Timeout`, or `None` for no limit; else the client's.
        """
        from ..helpers.agents.environment_files import prepare

        return await self._run(
            prepare(
                self,
                files=files,
                extra_headers=extra_headers,
                extra_query=extra_query,
                extra_body=extra_body,
                timeout=timeout,
            )
        )

    async def prepare_directory(
        self,
        root: Union[str, PathLike[str]],
        *,
        destination: str,
        include: Sequence[str],
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> PreparedAgentFiles:
        """Uploads files below a local folder for the settings of an environment.

        Args:
            root: The local folder whose files are uploaded, with their paths below it.
            destination: Where its files go, such as `/workspace/project`.
            include: Patterns of the files, such as `**/*.py`.
            extra_headers: Headers of this call, over those of the client; the value `omit` takes one away.
            extra_query: Query parameters of this call, over those of the method.
            extra_body: Keys that are merged into the JSON body, over its own.
            timeout: Seconds for each network operation, an `httpx.Timeout`, or `None` for no limit; else the client's.
        """
        from ..helpers.agents.environment_files import prepare_directory

        return await self._run(
            prepare_directory(
                self,
                root=root,
                destination=destination,
                include=include,
                extra_headers=extra_headers,
                extra_query=extra_query,
                extra_body=extra_body,
                timeout=timeout,
            )
        )

    async def upload(
        self,
        environment_id: str,
        *,
        file: FileTypes,
        path: str,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> StagedAgentFile:
        """Uploads a file and puts it into an environment.

        Args:
            environment_id: The id of an environment.
            file: The content: bytes, a binary handle, a path (streamed from disk), or a tuple of name, content and
                content type.
            path: Where the file goes, such as `/workspace/data.csv`.
            extra_headers: Headers of this call, over those of the client; the value `omit` takes one away.
            extra_query: Query parameters of this call, over those of the method.
            extra_body: Keys that are merged into the JSON body, over its own.
            timeout: Seconds for each network operation, an `httpx.Timeout`, or `None` for no limit; else the client's.
        """
        from ..helpers.agents.environment_files import upload

        return await self._run(
            upload(
                self,
                environment_id=environment_id,
                file=file,
                path=path,
                extra_headers=extra_headers,
                extra_query=extra_query,
                extra_body=extra_body,
                timeout=timeout,
            )
        )

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> AsyncFilesWithRawResponse: ...

        @property
        def with_streaming_response(self) -> AsyncFilesWithStreamingResponse: ...


class AsyncEnvironments(AsyncAPIResource):
    """Where agents run commands and keep files."""

    @cached_property
    def files(self) -> AsyncFiles:
        """The files of an environment."""
        return AsyncFiles(self._client)

    @cached_property
    def templates(self) -> AsyncTemplates:
        """Templates that environments are made from."""
        return AsyncTemplates(self._client)

    async def create(
        self,
        *,
        environment: EnvironmentCreateParamsEnvironment,
        vault_ids: Optional[SequenceNotStr[str]] | Omit = omit,
        idempotency_key: str | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> EnvironmentInfo:
        """Creates an environment.

        Args:
            environment: The environment: hosted, with a template or settings of its own.
            vault_ids: The ids of up to ten vaults whose credentials may be used, in a hosted environment.
            idempotency_key: A text of your own; a second call with it does not do the work again.
            extra_headers: Headers of this call, over those of the client; the value `omit` takes one away.
            extra_query: Query parameters of this call, over those of the method.
            extra_body: Keys that are merged into the JSON body, over its own.
            timeout: Seconds for each network operation, an `httpx.Timeout`, or `None` for no limit; else the client's.
        """
        return await self._call(
            operations.CREATE,
            body={"environment": environment, "vault_ids": vault_ids},
            headers={"Idempotency-Key": idempotency_key},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    async def retrieve(
        self,
        environment_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> EnvironmentInfo:
        """Fetches an environment.

        Args:
            environment_id: The id of an environment.
            extra_headers: Headers of this call, over those of the client; the value `omit` takes one away.
            extra_query: Query parameters of this call, over those of the method.
            extra_body: Keys that are merged into the JSON body, over its own.
            timeout: Seconds for each network operation, an `httpx.Timeout`, or `None` for no limit; else the client's.
        """
        return await self._call(
            operations.RETRIEVE,
            path={"environment_id": environment_id},
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
        type: Literal["openai_hosted"] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> AsyncPaginator[EnvironmentInfo, AsyncCursorPage[EnvironmentInfo]]:
        """Lists the environments of agents.

        Args:
            after: The id of the last item of the previous page; the list goes on behind it.
            limit: How many items a page holds (from 1 to 100; 20 by default).
            order: The order by creation time: `asc` begins with the oldest, `desc` with the latest (desc by default).
            type: Only environments of this kind.
            extra_headers: Headers of this call, over those of the client; the value `omit` takes one away.
            extra_query: Query parameters of this call, over those of the method.
            extra_body: Keys that are merged into the JSON body, over its own.
            timeout: Seconds for each network operation, an `httpx.Timeout`, or `None` for no limit; else the client's.
        """
        return self._call(
            operations.LIST,
            query={"after": after, "limit": limit, "order": order, "type": type},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> AsyncEnvironmentsWithRawResponse: ...

        @property
        def with_streaming_response(self) -> AsyncEnvironmentsWithStreamingResponse: ...


if TYPE_CHECKING:

    class AsyncEnvironmentsWithRawResponse:
        """Returns the answer with its headers.

        Args:
            resource: The resource that has these methods; it makes the view itself when asked for one.
        """

        def __init__(self, resource: AsyncEnvironments) -> None:
            self.create: Final = async_to_legacy_response_wrapper(resource.create)
            self.retrieve: Final = async_to_legacy_response_wrapper(resource.retrieve)
            self.list: Final = async_to_legacy_response_wrapper(resource.list)

        @cached_property
        def files(self) -> AsyncFilesWithRawResponse:
            """The files of an environment."""
            ...

        @cached_property
        def templates(self) -> AsyncTemplatesWithRawResponse:
            """Templates that environments are made from."""
            ...

    class AsyncEnvironmentsWithStreamingResponse:
        """Opens the answer and reads its body when asked to.

        Args:
            resource: The resource that has these methods; it makes the view itself when asked for one.
        """

        def __init__(self, resource: AsyncEnvironments) -> None:
            self.create: Final = async_to_streamed_response_wrapper(resource.create)
            self.retrieve: Final = async_to_streamed_response_wrapper(resource.retrieve)
            self.list: Final = async_to_streamed_response_wrapper(resource.list)

        @cached_property
        def files(self) -> AsyncFilesWithStreamingResponse:
            """The files of an environment."""
            ...

        @cached_property
        def templates(self) -> AsyncTemplatesWithStreamingResponse:
            """Templates that environments are made from."""
            ...

    class AsyncFilesWithRawResponse:
        """Returns the answer with its headers.

        Args:
            resource: The resource that has these methods; it makes the view itself when asked for one.
        """

        def __init__(self, resource: AsyncFiles) -> None:
            self.create: Final = async_to_legacy_response_wrapper(resource.create)
            self.list: Final = async_to_legacy_response_wrapper(resource.list)

    class AsyncFilesWithStreamingResponse:
        """Opens the answer and reads its body when asked to.

        Args:
            resource: The resource that has these methods; it makes the view itself when asked for one.
        """

        def __init__(self, resource: AsyncFiles) -> None:
            self.create: Final = async_to_streamed_response_wrapper(resource.create)
            self.list: Final = async_to_streamed_response_wrapper(resource.list)

    class AsyncTemplatesWithRawResponse:
        """Returns the answer with its headers.

        Args:
            resource: The resource that has these methods; it makes the view itself when asked for one.
        """

        def __init__(self, resource: AsyncTemplates) -> None:
            self.create: Final = async_to_legacy_response_wrapper(resource.create)
            self.retrieve: Final = async_to_legacy_response_wrapper(resource.retrieve)
            self.update: Final = async_to_legacy_response_wrapper(resource.update)
            self.list: Final = async_to_legacy_response_wrapper(resource.list)
            self.delete: Final = async_to_legacy_response_wrapper(resource.delete)

    class AsyncTemplatesWithStreamingResponse:
        """Opens the answer and reads its body when asked to.

        Args:
            resource: The resource that has these methods; it makes the view itself when asked for one.
        """

        def __init__(self, resource: AsyncTemplates) -> None:
            self.create: Final = async_to_streamed_response_wrapper(resource.create)
            self.retrieve: Final = async_to_streamed_response_wrapper(resource.retrieve)
            self.update: Final = async_to_streamed_response_wrapper(resource.update)
            self.list: Final = async_to_streamed_response_wrapper(resource.list)
            self.delete: Final = async_to_streamed_response_wrapper(resource.delete)

else:
    __getattr__ = views_of(globals())
