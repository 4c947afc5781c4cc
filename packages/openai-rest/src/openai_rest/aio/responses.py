# Rendered from definitions/responses.yaml; edit that and run `hatch run generate`.
# mypy: disable-error-code="no-any-return"
"""Asynchronous resources of the `responses` area of the API."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, overload

from openai_core.aio.resource import AsyncAPIResource
from openai_core.client.resources import views_of
from openai_core.options import not_given, omit

from ..operations import responses as operations

if TYPE_CHECKING:
    from typing import Any, Final, Iterable, List, Optional, Type, Union

    from typing_extensions import Literal

    from openai_core.aio.pages import AsyncCursorPage, AsyncPaginator
    from openai_core.aio.streams import AsyncStream
    from openai_core.aio.views import async_to_legacy_response_wrapper, async_to_streamed_response_wrapper
    from openai_core.options import Body, Headers, NotGiven, Omit, Query, Timeout
    from openai_core.types.common_params import ResponsePromptParam
    from openai_core.types.shared_params import Metadata, Reasoning, ResponsesModel
    from openai_realtime.aio.connection import ConnectionOptions
    from openai_realtime.aio.responses_connections import AsyncResponsesConnectionManager
    from openai_realtime.connection.reconnects import OnReconnecting

    from ..helpers.streaming.aio.responses import AsyncResponseStreamManager
    from ..helpers.structured.output_types import TextFormatT
    from ..types.parsed_responses import ParsedResponse
    from ..types.response_events import ResponseStreamEvent
    from ..types.response_items import CompactedResponse, InputTokenCountResponse, ResponseItem
    from ..types.responses import Response, ResponseIncludable, ServiceTier
    from ..types.responses_params import (
        AccessProgramsParam,
        BackgroundOptionsParam,
        ContextManagementParam,
        InputTokenCountParamsText,
        ParseableToolParam,
        PromptCacheOptionsParam,
        ResponseCompactParamsPromptCacheOptions,
        ResponseCreateParamsConversation,
        ResponseCreateParamsImage,
        ResponseCreateParamsModeration,
        ResponseInputItemParam,
        ResponseInputParam,
        ResponseTextConfigParam,
        StreamOptionsParam,
        ToolChoiceParam,
        ToolParam,
    )


class AsyncInputTokens(AsyncAPIResource):
    """Token counts of inputs."""

    async def count(
        self,
        *,
        conversation: Optional[ResponseCreateParamsConversation] | Omit = omit,
        input: Union[str, Iterable[ResponseInputItemParam], None] | Omit = omit,
        instructions: Optional[str] | Omit = omit,
        model: Optional[str] | Omit = omit,
        parallel_tool_calls: Optional[bool] | Omit = omit,
        personality: Union[str, Literal["friendly", "pragmatic"]] | Omit = omit,
        previous_response_id: Optional[str] | Omit = omit,
        reasoning: Optional[Reasoning] | Omit = omit,
        text: Optional[InputTokenCountParamsText] | Omit = omit,
        tool_choice: Optional[ToolChoiceParam] | Omit = omit,
        tools: Optional[Iterable[ToolParam]] | Omit = omit,
        truncation: Literal["auto", "disabled"] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> InputTokenCountResponse:
        """Counts the tokens of an input without generating anything.

        Args:
            conversation: The conversation (or its id) that the response belongs to; its items come before the input.
            input: What the model is given: a text, or a list of items.
            instructions: A system message in front of the context; those of a previous response are not carried over.
            model: The id of the model, as `client.models.list()` returns it.
            parallel_tool_calls: Whether the model may call several tools at once.
            personality: The tone that the model speaks in, such as `friendly` or `pragmatic`, in 64 characters at most;
                left out, the model's own.
            previous_response_id: The id of the response to continue from; not together with `conversation`.
            reasoning: How much a reasoning model thinks, and whether it returns a summary.
            text: The form of the text output, structured output included, and how verbose it is.
            tool_choice: Whether and which tools the model has to call: `none`, `auto` (it decides, the default where
                there are tools), `required` (at least one), or a certain one.
            tools: The tools that the model may call.
            truncation: What happens to input beyond the context window: `auto` drops items from its beginning,
                `disabled` fails with status 400.
            extra_headers: Headers of this call, over those of the client; the value `omit` takes one away.
            extra_query: Query parameters of this call, over those of the method.
            extra_body: Keys that are merged into the JSON body, over its own.
            timeout: Seconds for each network operation, an `httpx.Timeout`, or `None` for no limit; else the client's.
        """
        return await self._call(
            operations.INPUT_TOKENS_COUNT,
            body={
                "model": model,
                "conversation": conversation,
                "input": input,
                "instructions": instructions,
                "parallel_tool_calls": parallel_tool_calls,
                "personality": personality,
                "previous_response_id": previous_response_id,
                "reasoning": reasoning,
                "text": text,
                "tool_choice": tool_choice,
                "tools": tools,
                "truncation": truncation,
            },
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> AsyncInputTokensWithRawResponse: ...

        @property
        def with_streaming_response(self) -> AsyncInputTokensWithStreamingResponse: ...


class AsyncInputItems(AsyncAPIResource):
    """The input of stored responses."""

    def list(
        self,
        response_id: str,
        *,
        after: str | Omit = omit,
        include: List[ResponseIncludable] | Omit = omit,
        limit: int | Omit = omit,
        order: Literal["asc", "desc"] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> AsyncPaginator[ResponseItem, AsyncCursorPage[ResponseItem]]:
        """Lists the input items of a stored response.

        Args:
            response_id: The id of a response.
            after: The id of the last item of the previous page; the list goes on behind it.
            include: Further parts of the output to return, such as `file_search_call.results`,
                `message.output_text.logprobs` or `reasoning.encrypted_content`.
            limit: How many items a page holds (from 1 to 100; 20 by default).
            order: The order by creation time: `asc` begins with the oldest, `desc` with the latest (desc by default).
            extra_headers: Headers of this call, over those of the client; the value `omit` takes one away.
            extra_query: Query parameters of this call, over those of the method.
            extra_body: Keys that are merged into the JSON body, over its own.
            timeout: Seconds for each network operation, an `httpx.Timeout`, or `None` for no limit; else the client's.
        """
        return self._call(
            operations.INPUT_ITEMS_LIST,
            path={"response_id": response_id},
            query={"after": after, "include": include, "limit": limit, "order": order},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> AsyncInputItemsWithRawResponse: ...

        @property
        def with_streaming_response(self) -> AsyncInputItemsWithStreamingResponse: ...


class AsyncResponses(AsyncAPIResource):
    """Responses of a model that can use tools, keep state and stream."""

    _plain_only = ("stream", "connect")

    @cached_property
    def input_items(self) -> AsyncInputItems:
        """The input of stored responses."""
        return AsyncInputItems(self._client)

    @cached_property
    def input_tokens(self) -> AsyncInputTokens:
        """Token counts of inputs."""
        return AsyncInputTokens(self._client)

    @overload
    async def create(
        self,
        *,
        access_programs: AccessProgramsParam | Omit = omit,
        background: Optional[bool] | Omit = omit,
        background_options: BackgroundOptionsParam | Omit = omit,
        context_management: Optional[Iterable[ContextManagementParam]] | Omit = omit,
        conversation: Optional[ResponseCreateParamsConversation] | Omit = omit,
        image: ResponseCreateParamsImage | Omit = omit,
        include: Optional[List[ResponseIncludable]] | Omit = omit,
        input: Union[str, ResponseInputParam] | Omit = omit,
        instructions: Optional[str] | Omit = omit,
        max_output_tokens: Optional[int] | Omit = omit,
        max_tool_calls: Optional[int] | Omit = omit,
        metadata: Optional[Metadata] | Omit = omit,
        model: ResponsesModel | Omit = omit,
        moderation: Optional[ResponseCreateParamsModeration] | Omit = omit,
        parallel_tool_calls: Optional[bool] | Omit = omit,
        previous_response_id: Optional[str] | Omit = omit,
        prompt: Optional[ResponsePromptParam] | Omit = omit,
        prompt_cache_key: Optional[str] | Omit = omit,
        prompt_cache_options: PromptCacheOptionsParam | Omit = omit,
        prompt_cache_retention: Optional[Literal["in_memory", "24h"]] | Omit = omit,
        reasoning: Optional[Reasoning] | Omit = omit,
        safety_identifier: Optional[str] | Omit = omit,
        service_tier: Optional[ServiceTier] | Omit = omit,
        store: Optional[bool] | Omit = omit,
        stream: Optional[Literal[False]] | Omit = omit,
        stream_options: Optional[StreamOptionsParam] | Omit = omit,
        temperature: Optional[float] | Omit = omit,
        text: ResponseTextConfigParam | Omit = omit,
        tool_choice: ToolChoiceParam | Omit = omit,
        tools: Iterable[ToolParam] | Omit = omit,
        top_logprobs: Optional[int] | Omit = omit,
        top_p: Optional[float] | Omit = omit,
        truncation: Optional[Literal["auto", "disabled"]] | Omit = omit,
        user: str | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> Response: ...

    @overload
    async def create(
        self,
        *,
        stream: Literal[True],
        access_programs: AccessProgramsParam | Omit = omit,
        background: Optional[bool] | Omit = omit,
        background_options: BackgroundOptionsParam | Omit = omit,
        context_management: Optional[Iterable[ContextManagementParam]] | Omit = omit,
        conversation: Optional[ResponseCreateParamsConversation] | Omit = omit,
        image: ResponseCreateParamsImage | Omit = omit,
        include: Optional[List[ResponseIncludable]] | Omit = omit,
        input: Union[str, ResponseInputParam] | Omit = omit,
        instructions: Optional[str] | Omit = omit,
        max_output_tokens: Optional[int] | Omit = omit,
        max_tool_calls: Optional[int] | Omit = omit,
        metadata: Optional[Metadata] | Omit = omit,
        model: ResponsesModel | Omit = omit,
        moderation: Optional[ResponseCreateParamsModeration] | Omit = omit,
        parallel_tool_calls: Optional[bool] | Omit = omit,
        previous_response_id: Optional[str] | Omit = omit,
        prompt: Optional[ResponsePromptParam] | Omit = omit,
        prompt_cache_key: Optional[str] | Omit = omit,
        prompt_cache_options: PromptCacheOptionsParam | Omit = omit,
        prompt_cache_retention: Optional[Literal["in_memory", "24h"]] | Omit = omit,
        reasoning: Optional[Reasoning] | Omit = omit,
        safety_identifier: Optional[str] | Omit = omit,
        service_tier: Optional[ServiceTier] | Omit = omit,
        store: Optional[bool] | Omit = omit,
        stream_options: Optional[StreamOptionsParam] | Omit = omit,
        temperature: Optional[float] | Omit = omit,
        text: ResponseTextConfigParam | Omit = omit,
        tool_choice: ToolChoiceParam | Omit = omit,
        tools: Iterable[ToolParam] | Omit = omit,
        top_logprobs: Optional[int] | Omit = omit,
        top_p: Optional[float] | Omit = omit,
        truncation: Optional[Literal["auto", "disabled"]] | Omit = omit,
        user: str | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> AsyncStream[ResponseStreamEvent]: ...

    @overload
    async def create(
        self,
        *,
        stream: bool,
        access_programs: AccessProgramsParam | Omit = omit,
        background: Optional[bool] | Omit = omit,
        background_options: BackgroundOptionsParam | Omit = omit,
        context_management: Optional[Iterable[ContextManagementParam]] | Omit = omit,
        conversation: Optional[ResponseCreateParamsConversation] | Omit = omit,
        image: ResponseCreateParamsImage | Omit = omit,
        include: Optional[List[ResponseIncludable]] | Omit = omit,
        input: Union[str, ResponseInputParam] | Omit = omit,
        instructions: Optional[str] | Omit = omit,
        max_output_tokens: Optional[int] | Omit = omit,
        max_tool_calls: Optional[int] | Omit = omit,
        metadata: Optional[Metadata] | Omit = omit,
        model: ResponsesModel | Omit = omit,
        moderation: Optional[ResponseCreateParamsModeration] | Omit = omit,
        parallel_tool_calls: Optional[bool] | Omit = omit,
        previous_response_id: Optional[str] | Omit = omit,
        prompt: Optional[ResponsePromptParam] | Omit = omit,
        prompt_cache_key: Optional[str] | Omit = omit,
        prompt_cache_options: PromptCacheOptionsParam | Omit = omit,
        prompt_cache_retention: Optional[Literal["in_memory", "24h"]] | Omit = omit,
        reasoning: Optional[Reasoning] | Omit = omit,
        safety_identifier: Optional[str] | Omit = omit,
        service_tier: Optional[ServiceTier] | Omit = omit,
        store: Optional[bool] | Omit = omit,
        stream_options: Optional[StreamOptionsParam] | Omit = omit,
        temperature: Optional[float] | Omit = omit,
        text: ResponseTextConfigParam | Omit = omit,
        tool_choice: ToolChoiceParam | Omit = omit,
        tools: Iterable[ToolParam] | Omit = omit,
        top_logprobs: Optional[int] | Omit = omit,
        top_p: Optional[float] | Omit = omit,
        truncation: Optional[Literal["auto", "disabled"]] | Omit = omit,
        user: str | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> Response | AsyncStream[ResponseStreamEvent]: ...

    async def create(
        self,
        *,
        access_programs: AccessProgramsParam | Omit = omit,
        background: Optional[bool] | Omit = omit,
        background_options: BackgroundOptionsParam | Omit = omit,
        context_management: Optional[Iterable[ContextManagementParam]] | Omit = omit,
        conversation: Optional[ResponseCreateParamsConversation] | Omit = omit,
        image: ResponseCreateParamsImage | Omit = omit,
        include: Optional[List[ResponseIncludable]] | Omit = omit,
        input: Union[str, ResponseInputParam] | Omit = omit,
        instructions: Optional[str] | Omit = omit,
        max_output_tokens: Optional[int] | Omit = omit,
        max_tool_calls: Optional[int] | Omit = omit,
        metadata: Optional[Metadata] | Omit = omit,
        model: ResponsesModel | Omit = omit,
        moderation: Optional[ResponseCreateParamsModeration] | Omit = omit,
        parallel_tool_calls: Optional[bool] | Omit = omit,
        previous_response_id: Optional[str] | Omit = omit,
        prompt: Optional[ResponsePromptParam] | Omit = omit,
        prompt_cache_key: Optional[str] | Omit = omit,
        prompt_cache_options: PromptCacheOptionsParam | Omit = omit,
        prompt_cache_retention: Optional[Literal["in_memory", "24h"]] | Omit = omit,
        reasoning: Optional[Reasoning] | Omit = omit,
        safety_identifier: Optional[str] | Omit = omit,
        service_tier: Optional[ServiceTier] | Omit = omit,
        store: Optional[bool] | Omit = omit,
        stream: Optional[Literal[False]] | Literal[True] | Omit = omit,
        stream_options: Optional[StreamOptionsParam] | Omit = omit,
        temperature: Optional[float] | Omit = omit,
        text: ResponseTextConfigParam | Omit = omit,
        tool_choice: ToolChoiceParam | Omit = omit,
        tools: Iterable[ToolParam] | Omit = omit,
        top_logprobs: Optional[int] | Omit = omit,
        top_p: Optional[float] | Omit = omit,
        truncation: Optional[Literal["auto", "disabled"]] | Omit = omit,
        user: str | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> Response | AsyncStream[ResponseStreamEvent]:
        """Lets a model answer, with tools if it is given any.

        Args:
            access_programs: The access programs to use for this response.
            background: Whether the model works in the background, so that the call returns at once and the response is
                polled (false by default).
            background_options: How a background response is run: the window it is completed in (`2h` and `8h` cost
                less), and the related requests it belongs to.
            context_management: How the context is kept small while the model works, such as by compaction (1 or more
                items).
            conversation: The conversation (or its id) that the response belongs to; its items come before the input.
            image: Settings for images that the model works with.
            include: Further parts of the output to return, such as `file_search_call.results`,
                `message.output_text.logprobs` or `reasoning.encrypted_content`.
            input: What the model is given: a text, or a list of items.
            instructions: A system message in front of the context; those of a previous response are not carried over.
            max_output_tokens: An upper bound for generated tokens, reasoning included (at least 16).
            max_tool_calls: An upper bound for calls of built-in tools, over all tools.
            metadata: Up to 16 pairs of your own to store with the object (keys of 64 characters, values of 512).
            model: The id of the model, as `client.models.list()` returns it.
            moderation: Whether and how input and output are moderated.
            parallel_tool_calls: Whether the model may call several tools at once (true by default).
            previous_response_id: The id of the response to continue from; not together with `conversation`.
            prompt: A stored prompt template, with its version and variables.
            prompt_cache_key: Groups requests with a common beginning, so that the prompt cache serves them better.
            prompt_cache_options: How the prompt cache is used for this request; for models from `gpt-5.6` on.
            prompt_cache_retention: How long the beginning of the prompt may stay in the cache: `in_memory`, or up to a
                day with `24h`, the only choice from `gpt-5.5` on. Deprecated; use `prompt_cache_options.ttl`.
            reasoning: How much a reasoning model thinks, and whether it returns a summary.
            safety_identifier: A stable and anonymous id of your end user, such as a hashed e-mail address, for abuse
                detection (at most 128 characters).
            service_tier: The tier that requests are processed in: `auto` takes that of the project, `default` is the
                standard tier, `flex` costs less and may take longer, `fast` and `priority` are both fast mode, and
                `ultrafast` has to be granted (auto by default).
            store: Whether the result is kept, so that it can be retrieved later (true by default).
            stream: Whether the answer comes as a stream of events instead of one object (false by default).
            stream_options: What the stream carries in addition.
            temperature: The randomness of sampling: low values give focused output. Change this or `top_p`, not both
                (from 0 to 2; 1 by default).
            text: The form of the text output, structured output included, and how verbose it is.
            tool_choice: Whether and which tools the model has to call: `none`, `auto` (it decides, the default where
                there are tools), `required` (at least one), or a certain one.
            tools: The tools that the model may call.
            top_logprobs: How many alternatives are returned with each output token's log probability (from 0 to 20).
            top_p: Nucleus sampling: only the most probable tokens that together reach this mass are considered (from 0
                to 1; 1 by default).
            truncation: What happens to input beyond the context window: `auto` drops items from its beginning,
                `disabled` fails with status 400 (disabled by default).
            user: A stable id of your end user; use `safety_identifier` and `prompt_cache_key` instead.
            extra_headers: Headers of this call, over those of the client; the value `omit` takes one away.
            extra_query: Query parameters of this call, over those of the method.
            extra_body: Keys that are merged into the JSON body, over its own.
            timeout: Seconds for each network operation, an `httpx.Timeout`, or `None` for no limit; else the client's.
        """
        return await self._call(
            operations.CREATE,
            body={
                "model": model,
                "stream": stream,
                "service_tier": service_tier,
                "access_programs": access_programs,
                "background": background,
                "background_options": background_options,
                "context_management": context_management,
                "conversation": conversation,
                "image": image,
                "include": include,
                "input": input,
                "instructions": instructions,
                "max_output_tokens": max_output_tokens,
                "max_tool_calls": max_tool_calls,
                "metadata": metadata,
                "moderation": moderation,
                "parallel_tool_calls": parallel_tool_calls,
                "previous_response_id": previous_response_id,
                "prompt": prompt,
                "prompt_cache_key": prompt_cache_key,
                "prompt_cache_options": prompt_cache_options,
                "prompt_cache_retention": prompt_cache_retention,
                "reasoning": reasoning,
                "safety_identifier": safety_identifier,
                "store": store,
                "stream_options": stream_options,
                "temperature": temperature,
                "text": text,
                "tool_choice": tool_choice,
                "tools": tools,
                "top_logprobs": top_logprobs,
                "top_p": top_p,
                "truncation": truncation,
                "user": user,
            },
            stream=stream,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    @overload
    async def retrieve(
        self,
        response_id: str,
        *,
        include: List[ResponseIncludable] | Omit = omit,
        include_obfuscation: bool | Omit = omit,
        starting_after: int | Omit = omit,
        stream: Literal[False] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> Response: ...

    @overload
    async def retrieve(
        self,
        response_id: str,
        *,
        stream: Literal[True],
        include: List[ResponseIncludable] | Omit = omit,
        include_obfuscation: bool | Omit = omit,
        starting_after: int | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> AsyncStream[ResponseStreamEvent]: ...

    @overload
    async def retrieve(
        self,
        response_id: str,
        *,
        stream: bool,
        include: List[ResponseIncludable] | Omit = omit,
        include_obfuscation: bool | Omit = omit,
        starting_after: int | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> Response | AsyncStream[ResponseStreamEvent]: ...

    async def retrieve(
        self,
        response_id: str,
        *,
        include: List[ResponseIncludable] | Omit = omit,
        include_obfuscation: bool | Omit = omit,
        starting_after: int | Omit = omit,
        stream: Literal[False] | Literal[True] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> Response | AsyncStream[ResponseStreamEvent]:
        """Fetches a stored response, or the events of one that is still being made.

        Args:
            response_id: The id of a response.
            include: Further parts of the output to return, such as `file_search_call.results`,
                `message.output_text.logprobs` or `reasoning.encrypted_content`.
            include_obfuscation: Whether stream events carry padding of random length, which hides their sizes from
                eavesdroppers.
            starting_after: The sequence number of the last event received; the stream goes on behind it.
            stream: Whether the events are streamed as they are made.
            extra_headers: Headers of this call, over those of the client; the value `omit` takes one away.
            extra_query: Query parameters of this call, over those of the method.
            extra_body: Keys that are merged into the JSON body, over its own.
            timeout: Seconds for each network operation, an `httpx.Timeout`, or `None` for no limit; else the client's.
        """
        return await self._call(
            operations.RETRIEVE,
            path={"response_id": response_id},
            query={
                "include": include,
                "include_obfuscation": include_obfuscation,
                "starting_after": starting_after,
                "stream": stream,
            },
            stream=stream,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    async def delete(
        self,
        response_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> None:
        """Deletes a stored response.

        Args:
            response_id: The id of a response.
            extra_headers: Headers of this call, over those of the client; the value `omit` takes one away.
            extra_query: Query parameters of this call, over those of the method.
            extra_body: Keys that are merged into the JSON body, over its own.
            timeout: Seconds for each network operation, an `httpx.Timeout`, or `None` for no limit; else the client's.
        """
        return await self._call(
            operations.DELETE,
            path={"response_id": response_id},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    async def cancel(
        self,
        response_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> Response:
        """Stops a response that is made in the background.

        Args:
            response_id: The id of a response.
            extra_headers: Headers of this call, over those of the client; the value `omit` takes one away.
            extra_query: Query parameters of this call, over those of the method.
            extra_body: Keys that are merged into the JSON body, over its own.
            timeout: Seconds for each network operation, an `httpx.Timeout`, or `None` for no limit; else the client's.
        """
        return await self._call(
            operations.CANCEL,
            path={"response_id": response_id},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    async def compact(
        self,
        *,
        model: Union[
            Literal[
                "gpt-6-astra",
                "gpt-6.2-astra",
                "gpt-6.1-sol",
                "gpt-6.2-sol",
                "gpt-6.1-terra",
                "gpt-6-sol",
                "gpt-6-luna",
                "gpt-5.6-sol",
                "gpt-5.6-terra",
                "gpt-5.6-luna",
                "gpt-5.5",
                "gpt-5.5-2026-04-23",
                "gpt-5.4",
                "gpt-5.4-mini",
                "gpt-5.4-nano",
                "gpt-5.4-mini-2026-03-17",
                "gpt-5.4-nano-2026-03-17",
                "gpt-5.3-chat-latest",
                "gpt-5.2",
                "gpt-5.2-2025-12-11",
                "gpt-5.2-chat-latest",
                "gpt-5.2-pro",
                "gpt-5.2-pro-2025-12-11",
                "gpt-5.1",
                "gpt-5.1-2025-11-13",
                "gpt-5.1-codex",
                "gpt-5.1-mini",
                "gpt-5.1-chat-latest",
                "gpt-5",
                "gpt-5-mini",
                "gpt-5-nano",
                "gpt-5-2025-08-07",
                "gpt-5-mini-2025-08-07",
                "gpt-5-nano-2025-08-07",
                "gpt-5-chat-latest",
                "gpt-4.1",
                "gpt-4.1-mini",
                "gpt-4.1-nano",
                "gpt-4.1-2025-04-14",
                "gpt-4.1-mini-2025-04-14",
                "gpt-4.1-nano-2025-04-14",
                "o4-mini",
                "o4-mini-2025-04-16",
                "o3",
                "o3-2025-04-16",
                "o3-mini",
                "o3-mini-2025-01-31",
                "o1",
                "o1-2024-12-17",
                "o1-preview",
                "o1-preview-2024-09-12",
                "o1-mini",
                "o1-mini-2024-09-12",
                "gpt-4o",
                "gpt-4o-2024-11-20",
                "gpt-4o-2024-08-06",
                "gpt-4o-2024-05-13",
                "gpt-audio-mini",
                "gpt-audio-mini-2025-12-15",
                "gpt-4o-audio-preview",
                "gpt-4o-audio-preview-2024-10-01",
                "gpt-4o-audio-preview-2024-12-17",
                "gpt-4o-audio-preview-2025-06-03",
                "gpt-4o-mini-audio-preview",
                "gpt-4o-mini-audio-preview-2024-12-17",
                "gpt-4o-search-preview",
                "gpt-4o-mini-search-preview",
                "gpt-4o-search-preview-2025-03-11",
                "gpt-4o-mini-search-preview-2025-03-11",
                "chatgpt-4o-latest",
                "codex-mini-latest",
                "gpt-4o-mini",
                "gpt-4o-mini-2024-07-18",
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
                "gpt-3.5-turbo-0301",
                "gpt-3.5-turbo-0613",
                "gpt-3.5-turbo-1106",
                "gpt-3.5-turbo-0125",
                "gpt-3.5-turbo-16k-0613",
                "o1-pro",
                "o1-pro-2025-03-19",
                "o3-pro",
                "o3-pro-2025-06-10",
                "o3-deep-research",
                "o3-deep-research-2025-06-26",
                "o4-mini-deep-research",
                "o4-mini-deep-research-2025-06-26",
                "computer-use-preview",
                "computer-use-preview-2025-03-11",
                "gpt-5.5-pro",
                "gpt-5.5-pro-2026-04-23",
                "gpt-5-codex",
                "gpt-5-pro",
                "gpt-5-pro-2025-10-06",
                "gpt-5.1-codex-max",
                "gpt-daybreak-blue-latest",
                "gpt-daybreak-red-latest",
                "gpt-5.6-cyber",
                "gpt-6-cyber",
                "gpt-rosalind-research",
                "gpt-6-rosalind",
                "gpt-6.2-astra-law",
            ],
            str,
            None,
        ],
        image: ResponseCreateParamsImage | Omit = omit,
        input: Union[str, Iterable[ResponseInputItemParam], None] | Omit = omit,
        instructions: Optional[str] | Omit = omit,
        previous_response_id: Optional[str] | Omit = omit,
        prompt_cache_key: Optional[str] | Omit = omit,
        prompt_cache_options: Optional[ResponseCompactParamsPromptCacheOptions] | Omit = omit,
        prompt_cache_retention: Optional[Literal["in_memory", "24h"]] | Omit = omit,
        service_tier: Optional[Literal["auto", "default", "fast", "flex", "priority"]] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> CompactedResponse:
        """Shortens a conversation to items that a later call can take as its input.

        Args:
            model: The id of the model, as `client.models.list()` returns it.
            image: Settings for images that the model works with.
            input: What the model is given: a text, or a list of items.
            instructions: A system message in front of the context; those of a previous response are not carried over.
            previous_response_id: The id of the response to continue from; not together with `conversation`.
            prompt_cache_key: Groups requests with a common beginning, so that the prompt cache serves them better (at
                most 64 characters).
            prompt_cache_options: How the prompt cache is used for this request; for models from `gpt-5.6` on.
            prompt_cache_retention: How long the beginning of the prompt may stay in the cache: `in_memory`, or up to a
                day with `24h`, the only choice from `gpt-5.5` on.
            service_tier: The tier that the request is processed in: `auto` takes that of the project, `default` is the
                standard tier, `flex` costs less and may take longer, `fast` and `priority` are both fast mode.
            extra_headers: Headers of this call, over those of the client; the value `omit` takes one away.
            extra_query: Query parameters of this call, over those of the method.
            extra_body: Keys that are merged into the JSON body, over its own.
            timeout: Seconds for each network operation, an `httpx.Timeout`, or `None` for no limit; else the client's.
        """
        return await self._call(
            operations.COMPACT,
            body={
                "model": model,
                "service_tier": service_tier,
                "image": image,
                "input": input,
                "instructions": instructions,
                "previous_response_id": previous_response_id,
                "prompt_cache_key": prompt_cache_key,
                "prompt_cache_options": prompt_cache_options,
                "prompt_cache_retention": prompt_cache_retention,
            },
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    @overload
    async def parse(
        self,
        *,
        text_format: Type[Any] | Omit = omit,
        parse_as: Optional[Type[TextFormatT]],
        access_programs: AccessProgramsParam | Omit = omit,
        background: Optional[bool] | Omit = omit,
        background_options: BackgroundOptionsParam | Omit = omit,
        context_management: Optional[Iterable[ContextManagementParam]] | Omit = omit,
        conversation: Optional[ResponseCreateParamsConversation] | Omit = omit,
        image: ResponseCreateParamsImage | Omit = omit,
        include: Optional[List[ResponseIncludable]] | Omit = omit,
        input: Union[str, ResponseInputParam] | Omit = omit,
        instructions: Optional[str] | Omit = omit,
        max_output_tokens: Optional[int] | Omit = omit,
        max_tool_calls: Optional[int] | Omit = omit,
        metadata: Optional[Metadata] | Omit = omit,
        model: ResponsesModel | Omit = omit,
        moderation: Optional[ResponseCreateParamsModeration] | Omit = omit,
        parallel_tool_calls: Optional[bool] | Omit = omit,
        previous_response_id: Optional[str] | Omit = omit,
        prompt: Optional[ResponsePromptParam] | Omit = omit,
        prompt_cache_key: Optional[str] | Omit = omit,
        prompt_cache_options: PromptCacheOptionsParam | Omit = omit,
        prompt_cache_retention: Optional[Literal["in_memory", "24h"]] | Omit = omit,
        reasoning: Optional[Reasoning] | Omit = omit,
        safety_identifier: Optional[str] | Omit = omit,
        service_tier: Optional[ServiceTier] | Omit = omit,
        store: Optional[bool] | Omit = omit,
        stream: Optional[Literal[False]] | Literal[True] | Omit = omit,
        stream_options: Optional[StreamOptionsParam] | Omit = omit,
        temperature: Optional[float] | Omit = omit,
        text: ResponseTextConfigParam | Omit = omit,
        tool_choice: ToolChoiceParam | Omit = omit,
        tools: Iterable[ParseableToolParam] | Omit = omit,
        top_logprobs: Optional[int] | Omit = omit,
        top_p: Optional[float] | Omit = omit,
        truncation: Optional[Literal["auto", "disabled"]] | Omit = omit,
        user: str | Omit = omit,
        verbosity: Optional[Literal["low", "medium", "high"]] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> ParsedResponse[TextFormatT]: ...

    @overload
    async def parse(
        self,
        *,
        text_format: Type[TextFormatT] | Omit = omit,
        access_programs: AccessProgramsParam | Omit = omit,
        background: Optional[bool] | Omit = omit,
        background_options: BackgroundOptionsParam | Omit = omit,
        context_management: Optional[Iterable[ContextManagementParam]] | Omit = omit,
        conversation: Optional[ResponseCreateParamsConversation] | Omit = omit,
        image: ResponseCreateParamsImage | Omit = omit,
        include: Optional[List[ResponseIncludable]] | Omit = omit,
        input: Union[str, ResponseInputParam] | Omit = omit,
        instructions: Optional[str] | Omit = omit,
        max_output_tokens: Optional[int] | Omit = omit,
        max_tool_calls: Optional[int] | Omit = omit,
        metadata: Optional[Metadata] | Omit = omit,
        model: ResponsesModel | Omit = omit,
        moderation: Optional[ResponseCreateParamsModeration] | Omit = omit,
        parallel_tool_calls: Optional[bool] | Omit = omit,
        previous_response_id: Optional[str] | Omit = omit,
        prompt: Optional[ResponsePromptParam] | Omit = omit,
        prompt_cache_key: Optional[str] | Omit = omit,
        prompt_cache_options: PromptCacheOptionsParam | Omit = omit,
        prompt_cache_retention: Optional[Literal["in_memory", "24h"]] | Omit = omit,
        reasoning: Optional[Reasoning] | Omit = omit,
        safety_identifier: Optional[str] | Omit = omit,
        service_tier: Optional[ServiceTier] | Omit = omit,
        store: Optional[bool] | Omit = omit,
        stream: Optional[Literal[False]] | Literal[True] | Omit = omit,
        stream_options: Optional[StreamOptionsParam] | Omit = omit,
        temperature: Optional[float] | Omit = omit,
        text: ResponseTextConfigParam | Omit = omit,
        tool_choice: ToolChoiceParam | Omit = omit,
        tools: Iterable[ParseableToolParam] | Omit = omit,
        top_logprobs: Optional[int] | Omit = omit,
        top_p: Optional[float] | Omit = omit,
        truncation: Optional[Literal["auto", "disabled"]] | Omit = omit,
        user: str | Omit = omit,
        verbosity: Optional[Literal["low", "medium", "high"]] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> ParsedResponse[TextFormatT]: ...

    async def parse(
        self,
        *,
        text_format: Type[Any] | Omit = omit,
        parse_as: Optional[Type[Any]] | Omit = omit,
        access_programs: AccessProgramsParam | Omit = omit,
        background: Optional[bool] | Omit = omit,
        background_options: BackgroundOptionsParam | Omit = omit,
        context_management: Optional[Iterable[ContextManagementParam]] | Omit = omit,
        conversation: Optional[ResponseCreateParamsConversation] | Omit = omit,
        image: ResponseCreateParamsImage | Omit = omit,
        include: Optional[List[ResponseIncludable]] | Omit = omit,
        input: Union[str, ResponseInputParam] | Omit = omit,
        instructions: Optional[str] | Omit = omit,
        max_output_tokens: Optional[int] | Omit = omit,
        max_tool_calls: Optional[int] | Omit = omit,
        metadata: Optional[Metadata] | Omit = omit,
        model: ResponsesModel | Omit = omit,
        moderation: Optional[ResponseCreateParamsModeration] | Omit = omit,
        parallel_tool_calls: Optional[bool] | Omit = omit,
        previous_response_id: Optional[str] | Omit = omit,
        prompt: Optional[ResponsePromptParam] | Omit = omit,
        prompt_cache_key: Optional[str] | Omit = omit,
        prompt_cache_options: PromptCacheOptionsParam | Omit = omit,
        prompt_cache_retention: Optional[Literal["in_memory", "24h"]] | Omit = omit,
        reasoning: Optional[Reasoning] | Omit = omit,
        safety_identifier: Optional[str] | Omit = omit,
        service_tier: Optional[ServiceTier] | Omit = omit,
        store: Optional[bool] | Omit = omit,
        stream: Optional[Literal[False]] | Literal[True] | Omit = omit,
        stream_options: Optional[StreamOptionsParam] | Omit = omit,
        temperature: Optional[float] | Omit = omit,
        text: ResponseTextConfigParam | Omit = omit,
        tool_choice: ToolChoiceParam | Omit = omit,
        tools: Iterable[ParseableToolParam] | Omit = omit,
        top_logprobs: Optional[int] | Omit = omit,
        top_p: Optional[float] | Omit = omit,
        truncation: Optional[Literal["auto", "disabled"]] | Omit = omit,
        user: str | Omit = omit,
        verbosity: Optional[Literal["low", "medium", "high"]] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> ParsedResponse[Any]:
        """Creates a response whose text and function calls are parsed into types of yours.

        Args:
            text_format: The type of the answer, such as a pydantic model; it is sent as a strict JSON schema.
            parse_as: The type to parse the answer into, where the input changes the format; `None` leaves it as text.
            access_programs: The access programs to use for this response.
            background: Whether the model works in the background, so that the call returns at once and the response is
                polled (false by default).
            background_options: How a background response is run: the window it is completed in (`2h` and `8h` cost
                less), and the related requests it belongs to.
            context_management: How the context is kept small while the model works, such as by compaction (1 or more
                items).
            conversation: The conversation (or its id) that the response belongs to; its items come before the input.
            image: Settings for images that the model works with.
            include: Further parts of the output to return, such as `file_search_call.results`,
                `message.output_text.logprobs` or `reasoning.encrypted_content`.
            input: What the model is given: a text, or a list of items.
            instructions: A system message in front of the context; those of a previous response are not carried over.
            max_output_tokens: An upper bound for generated tokens, reasoning included (at least 16).
            max_tool_calls: An upper bound for calls of built-in tools, over all tools.
            metadata: Up to 16 pairs of your own to store with the object (keys of 64 characters, values of 512).
            model: The id of the model, as `client.models.list()` returns it.
            moderation: Whether and how input and output are moderated.
            parallel_tool_calls: Whether the model may call several tools at once (true by default).
            previous_response_id: The id of the response to continue from; not together with `conversation`.
            prompt: A stored prompt template, with its version and variables.
            prompt_cache_key: Groups requests with a common beginning, so that the prompt cache serves them better.
            prompt_cache_options: How the prompt cache is used for this request; for models from `gpt-5.6` on.
            prompt_cache_retention: How long the beginning of the prompt may stay in the cache: `in_memory`, or up to a
                day with `24h`, the only choice from `gpt-5.5` on. Deprecated; use `prompt_cache_options.ttl`.
            reasoning: How much a reasoning model thinks, and whether it returns a summary.
            safety_identifier: A stable and anonymous id of your end user, such as a hashed e-mail address, for abuse
                detection (at most 128 characters).
            service_tier: The tier that requests are processed in: `auto` takes that of the project, `default` is the
                standard tier, `flex` costs less and may take longer, `fast` and `priority` are both fast mode, and
                `ultrafast` has to be granted (auto by default).
            store: Whether the result is kept, so that it can be retrieved later (true by default).
            stream: Whether the answer comes as a stream of events instead of one object (false by default).
            stream_options: What the stream carries in addition.
            temperature: The randomness of sampling: low values give focused output. Change this or `top_p`, not both
                (from 0 to 2; 1 by default).
            text: The form of the text output, structured output included, and how verbose it is.
            tool_choice: Whether and which tools the model has to call: `none`, `auto` (it decides, the default where
                there are tools), `required` (at least one), or a certain one.
            tools: The tools that the model may call.
            top_logprobs: How many alternatives are returned with each output token's log probability (from 0 to 20).
            top_p: Nucleus sampling: only the most probable tokens that together reach this mass are considered (from 0
                to 1; 1 by default).
            truncation: What happens to input beyond the context window: `auto` drops items from its beginning,
                `disabled` fails with status 400 (disabled by default).
            user: A stable id of your end user; use `safety_identifier` and `prompt_cache_key` instead.
            verbosity: How long answers are: `low`, `medium` or `high`.
            extra_headers: Headers of this call, over those of the client; the value `omit` takes one away.
            extra_query: Query parameters of this call, over those of the method.
            extra_body: Keys that are merged into the JSON body, over its own.
            timeout: Seconds for each network operation, an `httpx.Timeout`, or `None` for no limit; else the client's.
        """
        from ..helpers.structured.response_calls import parse

        return await self._run(
            parse(
                self,
                text_format=text_format,
                parse_as=parse_as,
                access_programs=access_programs,
                background=background,
                background_options=background_options,
                context_management=context_management,
                conversation=conversation,
                image=image,
                include=include,
                input=input,
                instructions=instructions,
                max_output_tokens=max_output_tokens,
                max_tool_calls=max_tool_calls,
                metadata=metadata,
                model=model,
                moderation=moderation,
                parallel_tool_calls=parallel_tool_calls,
                previous_response_id=previous_response_id,
                prompt=prompt,
                prompt_cache_key=prompt_cache_key,
                prompt_cache_options=prompt_cache_options,
                prompt_cache_retention=prompt_cache_retention,
                reasoning=reasoning,
                safety_identifier=safety_identifier,
                service_tier=service_tier,
                store=store,
                stream=stream,
                stream_options=stream_options,
                temperature=temperature,
                text=text,
                tool_choice=tool_choice,
                tools=tools,
                top_logprobs=top_logprobs,
                top_p=top_p,
                truncation=truncation,
                user=user,
                verbosity=verbosity,
                extra_headers=extra_headers,
                extra_query=extra_query,
                extra_body=extra_body,
                timeout=timeout,
            )
        )

    @overload
    def stream(
        self,
        *,
        response_id: str,
        text_format: Type[TextFormatT] | Omit = omit,
        tools: Iterable[ParseableToolParam] | Omit = omit,
        starting_after: int | Omit = omit,
        resume: bool = False,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> AsyncResponseStreamManager[TextFormatT]: ...

    @overload
    def stream(
        self,
        *,
        input: Union[str, ResponseInputParam],
        model: ResponsesModel,
        access_programs: AccessProgramsParam | Omit = omit,
        background: Optional[bool] | Omit = omit,
        background_options: BackgroundOptionsParam | Omit = omit,
        context_management: Optional[Iterable[ContextManagementParam]] | Omit = omit,
        text_format: Type[TextFormatT] | Omit = omit,
        tools: Iterable[ParseableToolParam] | Omit = omit,
        conversation: Optional[ResponseCreateParamsConversation] | Omit = omit,
        image: ResponseCreateParamsImage | Omit = omit,
        include: Optional[List[ResponseIncludable]] | Omit = omit,
        instructions: Optional[str] | Omit = omit,
        max_output_tokens: Optional[int] | Omit = omit,
        max_tool_calls: Optional[int] | Omit = omit,
        metadata: Optional[Metadata] | Omit = omit,
        parallel_tool_calls: Optional[bool] | Omit = omit,
        moderation: Optional[ResponseCreateParamsModeration] | Omit = omit,
        previous_response_id: Optional[str] | Omit = omit,
        prompt: Optional[ResponsePromptParam] | Omit = omit,
        prompt_cache_key: Optional[str] | Omit = omit,
        prompt_cache_options: PromptCacheOptionsParam | Omit = omit,
        prompt_cache_retention: Optional[Literal["in_memory", "24h"]] | Omit = omit,
        reasoning: Optional[Reasoning] | Omit = omit,
        safety_identifier: Optional[str] | Omit = omit,
        service_tier: Optional[ServiceTier] | Omit = omit,
        store: Optional[bool] | Omit = omit,
        stream_options: Optional[StreamOptionsParam] | Omit = omit,
        temperature: Optional[float] | Omit = omit,
        text: ResponseTextConfigParam | Omit = omit,
        tool_choice: ToolChoiceParam | Omit = omit,
        top_logprobs: Optional[int] | Omit = omit,
        top_p: Optional[float] | Omit = omit,
        truncation: Optional[Literal["auto", "disabled"]] | Omit = omit,
        user: str | Omit = omit,
        resume: bool = False,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> AsyncResponseStreamManager[TextFormatT]: ...

    def stream(
        self,
        *,
        response_id: str | Omit = omit,
        input: Union[str, ResponseInputParam] | Omit = omit,
        model: ResponsesModel | Omit = omit,
        access_programs: AccessProgramsParam | Omit = omit,
        background: Optional[bool] | Omit = omit,
        background_options: BackgroundOptionsParam | Omit = omit,
        context_management: Optional[Iterable[ContextManagementParam]] | Omit = omit,
        text_format: Type[TextFormatT] | Omit = omit,
        tools: Iterable[ParseableToolParam] | Omit = omit,
        conversation: Optional[ResponseCreateParamsConversation] | Omit = omit,
        image: ResponseCreateParamsImage | Omit = omit,
        include: Optional[List[ResponseIncludable]] | Omit = omit,
        instructions: Optional[str] | Omit = omit,
        max_output_tokens: Optional[int] | Omit = omit,
        max_tool_calls: Optional[int] | Omit = omit,
        metadata: Optional[Metadata] | Omit = omit,
        parallel_tool_calls: Optional[bool] | Omit = omit,
        moderation: Optional[ResponseCreateParamsModeration] | Omit = omit,
        previous_response_id: Optional[str] | Omit = omit,
        prompt: Optional[ResponsePromptParam] | Omit = omit,
        prompt_cache_key: Optional[str] | Omit = omit,
        prompt_cache_options: PromptCacheOptionsParam | Omit = omit,
        prompt_cache_retention: Optional[Literal["in_memory", "24h"]] | Omit = omit,
        reasoning: Optional[Reasoning] | Omit = omit,
        safety_identifier: Optional[str] | Omit = omit,
        service_tier: Optional[ServiceTier] | Omit = omit,
        store: Optional[bool] | Omit = omit,
        stream_options: Optional[StreamOptionsParam] | Omit = omit,
        temperature: Optional[float] | Omit = omit,
        text: ResponseTextConfigParam | Omit = omit,
        tool_choice: ToolChoiceParam | Omit = omit,
        top_logprobs: Optional[int] | Omit = omit,
        top_p: Optional[float] | Omit = omit,
        truncation: Optional[Literal["auto", "disabled"]] | Omit = omit,
        user: str | Omit = omit,
        starting_after: int | Omit = omit,
        resume: bool = False,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> AsyncResponseStreamManager[TextFormatT]:
        """Streams a response as events, with its text and function calls parsed into types of yours.

        Args:
            response_id: The id of a response that is there already, whose events are streamed from the first one.
            input: What the model is given: a text, or a list of items.
            model: The id of the model, as `client.models.list()` returns it.
            access_programs: The access programs to use for this response.
            background: Whether the model works in the background, so that the call returns at once and the response is
                polled (false by default).
            background_options: How a background response is run: the window it is completed in (`2h` and `8h` cost
                less), and the related requests it belongs to.
            context_management: How the context is kept small while the model works, such as by compaction (1 or more
                items).
            text_format: The type of the answer, such as a pydantic model; it is sent as a strict JSON schema.
            tools: The tools that the model may call.
            conversation: The conversation (or its id) that the response belongs to; its items come before the input.
            image: Settings for images that the model works with.
            include: Further parts of the output to return, such as `file_search_call.results`,
                `message.output_text.logprobs` or `reasoning.encrypted_content`.
            instructions: A system message in front of the context; those of a previous response are not carried over.
            max_output_tokens: An upper bound for generated tokens, reasoning included (at least 16).
            max_tool_calls: An upper bound for calls of built-in tools, over all tools.
            metadata: Up to 16 pairs of your own to store with the object (keys of 64 characters, values of 512).
            parallel_tool_calls: Whether the model may call several tools at once (true by default).
            moderation: Whether and how input and output are moderated.
            previous_response_id: The id of the response to continue from; not together with `conversation`.
            prompt: A stored prompt template, with its version and variables.
            prompt_cache_key: Groups requests with a common beginning, so that the prompt cache serves them better.
            prompt_cache_options: How the prompt cache is used for this request; for models from `gpt-5.6` on.
            prompt_cache_retention: How long the beginning of the prompt may stay in the cache: `in_memory`, or up to a
                day with `24h`, the only choice from `gpt-5.5` on. Deprecated; use `prompt_cache_options.ttl`.
            reasoning: How much a reasoning model thinks, and whether it returns a summary.
            safety_identifier: A stable and anonymous id of your end user, such as a hashed e-mail address, for abuse
                detection (at most 128 characters).
            service_tier: The tier that requests are processed in: `auto` takes that of the project, `default` is the
                standard tier, `flex` costs less and may take longer, `fast` and `priority` are both fast mode, and
                `ultrafast` has to be granted (auto by default).
            store: Whether the result is kept, so that it can be retrieved later (true by default).
            stream_options: What the stream carries in addition.
            temperature: The randomness of sampling: low values give focused output. Change this or `top_p`, not both
                (from 0 to 2; 1 by default).
            text: The form of the text output, structured output included, and how verbose it is.
            tool_choice: Whether and which tools the model has to call: `none`, `auto` (it decides, the default where
                there are tools), `required` (at least one), or a certain one.
            top_logprobs: How many alternatives are returned with each output token's log probability (from 0 to 20).
            top_p: Nucleus sampling: only the most probable tokens that together reach this mass are considered (from 0
                to 1; 1 by default).
            truncation: What happens to input beyond the context window: `auto` drops items from its beginning,
                `disabled` fails with status 400 (disabled by default).
            user: A stable id of your end user; use `safety_identifier` and `prompt_cache_key` instead.
            starting_after: The sequence number of the last event that you know; those up to it are not handed out.
            resume: Whether a stream of a background response that is dropped goes on by itself, from its last event.
            extra_headers: Headers of this call, over those of the client; the value `omit` takes one away.
            extra_query: Query parameters of this call, over those of the method.
            extra_body: Keys that are merged into the JSON body, over its own.
            timeout: Seconds for each network operation, an `httpx.Timeout`, or `None` for no limit; else the client's.
        """
        from ..helpers.streaming.aio.responses import stream

        return stream(
            self,
            response_id=response_id,
            input=input,
            model=model,
            access_programs=access_programs,
            background=background,
            background_options=background_options,
            context_management=context_management,
            text_format=text_format,
            tools=tools,
            conversation=conversation,
            image=image,
            include=include,
            instructions=instructions,
            max_output_tokens=max_output_tokens,
            max_tool_calls=max_tool_calls,
            metadata=metadata,
            parallel_tool_calls=parallel_tool_calls,
            moderation=moderation,
            previous_response_id=previous_response_id,
            prompt=prompt,
            prompt_cache_key=prompt_cache_key,
            prompt_cache_options=prompt_cache_options,
            prompt_cache_retention=prompt_cache_retention,
            reasoning=reasoning,
            safety_identifier=safety_identifier,
            service_tier=service_tier,
            store=store,
            stream_options=stream_options,
            temperature=temperature,
            text=text,
            tool_choice=tool_choice,
            top_logprobs=top_logprobs,
            top_p=top_p,
            truncation=truncation,
            user=user,
            starting_after=starting_after,
            resume=resume,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    def connect(
        self,
        extra_query: Optional[Query] = None,
        extra_headers: Optional[Headers] = None,
        websocket_connection_options: Optional[ConnectionOptions] = None,
        on_reconnecting: Optional[OnReconnecting] = None,
        max_retries: int = 5,
        initial_delay: float = 0.5,
        max_delay: float = 8.0,
        max_queue_size: int = 1048576,
    ) -> AsyncResponsesConnectionManager:
        """Opens a WebSocket that responses are asked for and streamed through.

        Args:
            extra_query: Query parameters of the handshake, over those of the client.
            extra_headers: Headers of the handshake, over those of the client.
            websocket_connection_options: Keyword arguments for the websockets library, such as `max_size` or
                `ping_interval`.
            on_reconnecting: Asked before a lost connection is replaced; may change the handshake or give up. Without
                it, none is.
            max_retries: How many attempts are made to replace a lost connection before the loss is raised (5 by
                default).
            initial_delay: Seconds before the first of these attempts, doubled for each further one (0.5 by default).
            max_delay: The most seconds between two of these attempts (8 by default).
            max_queue_size: How many bytes of messages may wait to be sent while there is no connection (1,048,576 by
                default).
        """
        from openai_core.imports import sibling

        connect_responses = sibling("openai_realtime.aio.responses_connections", "connect_responses")

        return connect_responses(
            self,
            extra_query=extra_query,
            extra_headers=extra_headers,
            websocket_connection_options=websocket_connection_options,
            on_reconnecting=on_reconnecting,
            max_retries=max_retries,
            initial_delay=initial_delay,
            max_delay=max_delay,
            max_queue_size=max_queue_size,
        )

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> AsyncResponsesWithRawResponse: ...

        @property
        def with_streaming_response(self) -> AsyncResponsesWithStreamingResponse: ...


if TYPE_CHECKING:

    class AsyncResponsesWithRawResponse:
        """Returns the answer with its headers.

        Args:
            resource: The resource that has these methods; it makes the view itself when asked for one.
        """

        def __init__(self, resource: AsyncResponses) -> None:
            self.create: Final = async_to_legacy_response_wrapper(resource.create)
            self.retrieve: Final = async_to_legacy_response_wrapper(resource.retrieve)
            self.delete: Final = async_to_legacy_response_wrapper(resource.delete)
            self.cancel: Final = async_to_legacy_response_wrapper(resource.cancel)
            self.compact: Final = async_to_legacy_response_wrapper(resource.compact)
            self.parse: Final = async_to_legacy_response_wrapper(resource.parse)

        @cached_property
        def input_items(self) -> AsyncInputItemsWithRawResponse:
            """The input of stored responses."""
            ...

        @cached_property
        def input_tokens(self) -> AsyncInputTokensWithRawResponse:
            """Token counts of inputs."""
            ...

    class AsyncResponsesWithStreamingResponse:
        """Opens the answer and reads its body when asked to.

        Args:
            resource: The resource that has these methods; it makes the view itself when asked for one.
        """

        def __init__(self, resource: AsyncResponses) -> None:
            self.create: Final = async_to_streamed_response_wrapper(resource.create)
            self.retrieve: Final = async_to_streamed_response_wrapper(resource.retrieve)
            self.delete: Final = async_to_streamed_response_wrapper(resource.delete)
            self.cancel: Final = async_to_streamed_response_wrapper(resource.cancel)
            self.compact: Final = async_to_streamed_response_wrapper(resource.compact)
            self.parse: Final = async_to_streamed_response_wrapper(resource.parse)

        @cached_property
        def input_items(self) -> AsyncInputItemsWithStreamingResponse:
            """The input of stored responses."""
            ...

        @cached_property
        def input_tokens(self) -> AsyncInputTokensWithStreamingResponse:
            """Token counts of inputs."""
            ...

    class AsyncInputItemsWithRawResponse:
        """Returns the answer with its headers.

        Args:
            resource: The resource that has these methods; it makes the view itself when asked for one.
        """

        def __init__(self, resource: AsyncInputItems) -> None:
            self.list: Final = async_to_legacy_response_wrapper(resource.list)

    class AsyncInputItemsWithStreamingResponse:
        """Opens the answer and reads its body when asked to.

        Args:
            resource: The resource that has these methods; it makes the view itself when asked for one.
        """

        def __init__(self, resource: AsyncInputItems) -> None:
            self.list: Final = async_to_streamed_response_wrapper(resource.list)

    class AsyncInputTokensWithRawResponse:
        """Returns the answer with its headers.

        Args:
            resource: The resource that has these methods; it makes the view itself when asked for one.
        """

        def __init__(self, resource: AsyncInputTokens) -> None:
            self.count: Final = async_to_legacy_response_wrapper(resource.count)

    class AsyncInputTokensWithStreamingResponse:
        """Opens the answer and reads its body when asked to.

        Args:
            resource: The resource that has these methods; it makes the view itself when asked for one.
        """

        def __init__(self, resource: AsyncInputTokens) -> None:
            self.count: Final = async_to_streamed_response_wrapper(resource.count)

else:
    __getattr__ = views_of(globals())
