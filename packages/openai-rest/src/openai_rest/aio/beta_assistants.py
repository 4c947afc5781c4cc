# Rendered from definitions/beta_assistants.yaml; edit that and run `hatch run generate`.
# mypy: disable-error-code="no-any-return"
"""Asynchronous resources of the `beta_assistants` area of the API."""

from __future__ import annotations

from typing import TYPE_CHECKING

from openai_core.aio.resource import AsyncAPIResource
from openai_core.client.resources import views_of
from openai_core.deprecations import deprecated
from openai_core.options import not_given, omit

from ..operations import beta_assistants as operations

if TYPE_CHECKING:
    from typing import Final, Iterable, Optional, Union

    from typing_extensions import Literal

    from openai_core.aio.pages import AsyncCursorPage, AsyncPaginator
    from openai_core.aio.views import async_to_legacy_response_wrapper, async_to_streamed_response_wrapper
    from openai_core.options import Body, Headers, NotGiven, Omit, Query, Timeout
    from openai_core.types.shared_params import ChatModel, Metadata, ReasoningEffort

    from ..types.beta_assistants import Assistant, AssistantDeleted
    from ..types.beta_assistants_params import (
        AssistantCreateParamsToolResources,
        AssistantResponseFormatOptionParam,
        AssistantToolParam,
        AssistantUpdateParamsToolResources,
    )


class AsyncAssistants(AsyncAPIResource):
    """Assistants; use responses instead."""

    @deprecated("`client.beta.assistants.create` is deprecated; use `client.responses`.")
    async def create(
        self,
        *,
        model: Union[str, ChatModel],
        description: Optional[str] | Omit = omit,
        instructions: Optional[str] | Omit = omit,
        metadata: Optional[Metadata] | Omit = omit,
        name: Optional[str] | Omit = omit,
        reasoning_effort: Optional[ReasoningEffort] | Omit = omit,
        response_format: Optional[AssistantResponseFormatOptionParam] | Omit = omit,
        temperature: Optional[float] | Omit = omit,
        tool_resources: Optional[AssistantCreateParamsToolResources] | Omit = omit,
        tools: Iterable[AssistantToolParam] | Omit = omit,
        top_p: Optional[float] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> Assistant:
        """Creates an assistant.

        Deprecated; use `client.responses`.

        Args:
            model: The id of the model, as `client.models.list()` returns it.
            description: A description for people (at most 512 characters).
            instructions: What the assistant is told to do (at most 256000 characters).
            metadata: Up to 16 pairs of your own to store with the object (keys of 64 characters, values of 512).
            name: A name to recognise it by (at most 256 characters).
            reasoning_effort: How much a reasoning model thinks before it answers: `none`, `minimal`, `low`, `medium`,
                `high`, `xhigh` or `max`; not every model takes each of them.
            response_format: The form of the answer: text, any JSON object, or JSON that follows a schema.
            temperature: The randomness of sampling: low values give focused output. Change this or `top_p`, not both
                (from 0 to 2; 1 by default).
            tool_resources: Files and vector stores that the tools may use.
            tools: The tools that the model may call (at most 128 items).
            top_p: Nucleus sampling: only the most probable tokens that together reach this mass are considered (from 0
                to 1; 1 by default).
            extra_headers: Headers of this call, over those of the client; the value `omit` takes one away.
            extra_query: Query parameters of this call, over those of the method.
            extra_body: Keys that are merged into the JSON body, over its own.
            timeout: Seconds for each network operation, an `httpx.Timeout`, or `None` for no limit; else the client's.
        """
        return await self._call(
            operations.CREATE,
            body={
                "model": model,
                "description": description,
                "instructions": instructions,
                "metadata": metadata,
                "name": name,
                "reasoning_effort": reasoning_effort,
                "response_format": response_format,
                "temperature": temperature,
                "tool_resources": tool_resources,
                "tools": tools,
                "top_p": top_p,
            },
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    @deprecated("`client.beta.assistants.retrieve` is deprecated; use `client.responses`.")
    async def retrieve(
        self,
        assistant_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> Assistant:
        """Fetches an assistant.

        Deprecated; use `client.responses`.

        Args:
            assistant_id: The id of an assistant.
            extra_headers: Headers of this call, over those of the client; the value `omit` takes one away.
            extra_query: Query parameters of this call, over those of the method.
            extra_body: Keys that are merged into the JSON body, over its own.
            timeout: Seconds for each network operation, an `httpx.Timeout`, or `None` for no limit; else the client's.
        """
        return await self._call(
            operations.RETRIEVE,
            path={"assistant_id": assistant_id},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    @deprecated("`client.beta.assistants.update` is deprecated; use `client.responses`.")
    async def update(
        self,
        assistant_id: str,
        *,
        description: Optional[str] | Omit = omit,
        instructions: Optional[str] | Omit = omit,
        metadata: Optional[Metadata] | Omit = omit,
        model: Union[
            str,
            Literal[
                "gpt-5",
                "gpt-5-mini",
                "gpt-5-nano",
                "gpt-5-2025-08-07",
                "gpt-5-mini-2025-08-07",
                "gpt-5-nano-2025-08-07",
                "gpt-4.1",
                "gpt-4.1-mini",
                "gpt-4.1-nano",
                "gpt-4.1-2025-04-14",
                "gpt-4.1-mini-2025-04-14",
                "gpt-4.1-nano-2025-04-14",
                "o3-mini",
                "o3-mini-2025-01-31",
                "o1",
                "o1-2024-12-17",
                "gpt-4o",
                "gpt-4o-2024-11-20",
                "gpt-4o-2024-08-06",
                "gpt-4o-2024-05-13",
                "gpt-4o-mini",
                "gpt-4o-mini-2024-07-18",
                "gpt-4.5-preview",
                "gpt-4.5-preview-2025-02-27",
                "gpt-4-turbo",
                "gpt-4-turbo-2024-04-09",
                "gpt-4-0125-preview",
                "gpt-4-turbo-preview",
                "gpt-4-1106-preview",
                "gpt-4-vision-preview",
                "gpt-4",
                "gpt-4-0314",
                "gpt-4-0613",
                "gpt-4-32k",
                "gpt-4-32k-0314",
                "gpt-4-32k-0613",
                "gpt-3.5-turbo",
                "gpt-3.5-turbo-16k",
                "gpt-3.5-turbo-0613",
                "gpt-3.5-turbo-1106",
                "gpt-3.5-turbo-0125",
                "gpt-3.5-turbo-16k-0613",
            ],
        ]
        | Omit = omit,
        name: Optional[str] | Omit = omit,
        reasoning_effort: Optional[ReasoningEffort] | Omit = omit,
        response_format: Optional[AssistantResponseFormatOptionParam] | Omit = omit,
        temperature: Optional[float] | Omit = omit,
        tool_resources: Optional[AssistantUpdateParamsToolResources] | Omit = omit,
        tools: Iterable[AssistantToolParam] | Omit = omit,
        top_p: Optional[float] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> Assistant:
        """Changes an assistant.

        Deprecated; use `client.responses`.

        Args:
            assistant_id: The id of an assistant.
            description: A description for people (at most 512 characters).
            instructions: What the assistant is told to do (at most 256000 characters).
            metadata: Up to 16 pairs of your own to store with the object (keys of 64 characters, values of 512).
            model: The id of the model, as `client.models.list()` returns it.
            name: A name to recognise it by (at most 256 characters).
            reasoning_effort: How much a reasoning model thinks before it answers: `none`, `minimal`, `low`, `medium`,
                `high`, `xhigh` or `max`; not every model takes each of them.
            response_format: The form of the answer: text, any JSON object, or JSON that follows a schema.
            temperature: The randomness of sampling: low values give focused output. Change this or `top_p`, not both
                (from 0 to 2; 1 by default).
            tool_resources: Files and vector stores that the tools may use.
            tools: The tools that the model may call (at most 128 items).
            top_p: Nucleus sampling: only the most probable tokens that together reach this mass are considered (from 0
                to 1; 1 by default).
            extra_headers: Headers of this call, over those of the client; the value `omit` takes one away.
            extra_query: Query parameters of this call, over those of the method.
            extra_body: Keys that are merged into the JSON body, over its own.
            timeout: Seconds for each network operation, an `httpx.Timeout`, or `None` for no limit; else the client's.
        """
        return await self._call(
            operations.UPDATE,
            path={"assistant_id": assistant_id},
            body={
                "model": model,
                "description": description,
                "instructions": instructions,
                "metadata": metadata,
                "name": name,
                "reasoning_effort": reasoning_effort,
                "response_format": response_format,
                "temperature": temperature,
                "tool_resources": tool_resources,
                "tools": tools,
                "top_p": top_p,
            },
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    @deprecated("`client.beta.assistants.list` is deprecated; use `client.responses`.")
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
    ) -> AsyncPaginator[Assistant, AsyncCursorPage[Assistant]]:
        """Lists the assistants of the project.

        Deprecated; use `client.responses`.

        Args:
            after: The id of the last item of the previous page; the list goes on behind it.
            before: The id of the first item of the following page; the list ends in front of it.
            limit: How many items a page holds (from 1 to 100; 20 by default).
            order: The order by creation time: `asc` begins with the oldest, `desc` with the latest (desc by default).
            extra_headers: Headers of this call, over those of the client; the value `omit` takes one away.
            extra_query: Query parameters of this call, over those of the method.
            extra_body: Keys that are merged into the JSON body, over its own.
            timeout: Seconds for each network operation, an `httpx.Timeout`, or `None` for no limit; else the client's.
        """
        return self._call(
            operations.LIST,
            query={"after": after, "before": before, "limit": limit, "order": order},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    @deprecated("`client.beta.assistants.delete` is deprecated; use `client.responses`.")
    async def delete(
        self,
        assistant_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> AssistantDeleted:
        """Deletes an assistant.

        Deprecated; use `client.responses`.

        Args:
            assistant_id: The id of an assistant.
            extra_headers: Headers of this call, over those of the client; the value `omit` takes one away.
            extra_query: Query parameters of this call, over those of the method.
            extra_body: Keys that are merged into the JSON body, over its own.
            timeout: Seconds for each network operation, an `httpx.Timeout`, or `None` for no limit; else the client's.
        """
        return await self._call(
            operations.DELETE,
            path={"assistant_id": assistant_id},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> AsyncAssistantsWithRawResponse: ...

        @property
        def with_streaming_response(self) -> AsyncAssistantsWithStreamingResponse: ...


if TYPE_CHECKING:

    class AsyncAssistantsWithRawResponse:
        """Returns the answer with its headers.

        Args:
            resource: The resource that has these methods; it makes the view itself when asked for one.
        """

        def __init__(self, resource: AsyncAssistants) -> None:
            self.create: Final = async_to_legacy_response_wrapper(resource.create)  # pyright: ignore[reportDeprecated]
            self.retrieve: Final = async_to_legacy_response_wrapper(resource.retrieve)  # pyright: ignore[reportDeprecated]
            self.update: Final = async_to_legacy_response_wrapper(resource.update)  # pyright: ignore[reportDeprecated]
            self.list: Final = async_to_legacy_response_wrapper(resource.list)  # pyright: ignore[reportDeprecated]
            self.delete: Final = async_to_legacy_response_wrapper(resource.delete)  # pyright: ignore[reportDeprecated]

    class AsyncAssistantsWithStreamingResponse:
        """Opens the answer and reads its body when asked to.

        Args:
            resource: The resource that has these methods; it makes the view itself when asked for one.
        """

        def __init__(self, resource: AsyncAssistants) -> None:
            self.create: Final = async_to_streamed_response_wrapper(resource.create)  # pyright: ignore[reportDeprecated]
            self.retrieve: Final = async_to_streamed_response_wrapper(resource.retrieve)  # pyright: ignore[reportDeprecated]
            self.update: Final = async_to_streamed_response_wrapper(resource.update)  # pyright: ignore[reportDeprecated]
            self.list: Final = async_to_streamed_response_wrapper(resource.list)  # pyright: ignore[reportDeprecated]
            self.delete: Final = async_to_streamed_response_wrapper(resource.delete)  # pyright: ignore[reportDeprecated]

else:
    __getattr__ = views_of(globals())
