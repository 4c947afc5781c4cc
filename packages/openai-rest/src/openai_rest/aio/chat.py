# Rendered from definitions/chat.yaml; edit that and run `hatch run generate`.
# mypy: disable-error-code="no-any-return"
"""Asynchronous resources of the `chat` area of the API."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, overload

from openai_core.aio.resource import AsyncAPIResource
from openai_core.client.resources import views_of
from openai_core.options import not_given, omit

from ..operations import chat as operations

if TYPE_CHECKING:
    from typing import Dict, Final, Iterable, List, Optional, Type, Union

    from typing_extensions import Literal

    from openai_core.aio.pages import AsyncCursorPage, AsyncPaginator
    from openai_core.aio.streams import AsyncStream
    from openai_core.aio.views import async_to_legacy_response_wrapper, async_to_streamed_response_wrapper
    from openai_core.options import Body, Headers, NotGiven, Omit, Query, Timeout
    from openai_core.types.sequences import SequenceNotStr
    from openai_core.types.shared_params import ChatModel, Metadata, ReasoningEffort

    from ..helpers.streaming.aio.chat import AsyncChatCompletionStreamManager
    from ..helpers.structured.output_types import ResponseFormatT
    from ..types.chat import ChatCompletion, ChatCompletionChunk, ChatCompletionDeleted, ChatCompletionStoreMessage
    from ..types.chat_params import (
        ChatCompletionAudioParam,
        ChatCompletionMessageParam,
        ChatCompletionPredictionContentParam,
        ChatCompletionStreamOptionsParam,
        ChatCompletionToolChoiceOptionParam,
        ChatCompletionToolUnionParam,
        CompletionCreateParamsFunction,
        CompletionCreateParamsFunctionCall,
        CompletionCreateParamsModeration,
        CompletionCreateParamsPromptCacheOptions,
        CompletionCreateParamsResponseFormat,
        CompletionCreateParamsWebSearchOptions,
    )
    from ..types.parsed_chat import ParsedChatCompletion


class AsyncMessages(AsyncAPIResource):
    """The messages of stored chat completions."""

    def list(
        self,
        completion_id: str,
        *,
        after: str | Omit = omit,
        limit: int | Omit = omit,
        order: Literal["asc", "desc"] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> AsyncPaginator[ChatCompletionStoreMessage, AsyncCursorPage[ChatCompletionStoreMessage]]:
        """Lists the messages that a stored chat completion was made from.

        Args:
            completion_id: The id of a stored chat completion.
            after: The id of the last item of the previous page; the list goes on behind it.
            limit: How many items a page holds (20 by default).
            order: The order by creation time: `asc` begins with the oldest, `desc` with the latest (asc by default).
            extra_headers: Headers of this call, over those of the client; the value `omit` takes one away.
            extra_query: Query parameters of this call, over those of the method.
            extra_body: Keys that are merged into the JSON body, over its own.
            timeout: Seconds for each network operation, an `httpx.Timeout`, or `None` for no limit; else the client's.
        """
        return self._call(
            operations.COMPLETIONS_MESSAGES_LIST,
            path={"completion_id": completion_id},
            query={"after": after, "limit": limit, "order": order},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> AsyncMessagesWithRawResponse: ...

        @property
        def with_streaming_response(self) -> AsyncMessagesWithStreamingResponse: ...


class AsyncCompletions(AsyncAPIResource):
    """Answers to a list of messages, and the stored ones."""

    _plain_only = ("stream",)

    _with_ways = ("create",)

    @cached_property
    def messages(self) -> AsyncMessages:
        """The messages of stored chat completions."""
        return AsyncMessages(self._client)

    @overload
    async def create(
        self,
        *,
        messages: Iterable[ChatCompletionMessageParam],
        model: Union[str, ChatModel],
        audio: Optional[ChatCompletionAudioParam] | Omit = omit,
        frequency_penalty: Optional[float] | Omit = omit,
        function_call: CompletionCreateParamsFunctionCall | Omit = omit,
        functions: Iterable[CompletionCreateParamsFunction] | Omit = omit,
        logit_bias: Optional[Dict[str, int]] | Omit = omit,
        logprobs: Optional[bool] | Omit = omit,
        max_completion_tokens: Optional[int] | Omit = omit,
        max_tokens: Optional[int] | Omit = omit,
        metadata: Optional[Metadata] | Omit = omit,
        modalities: Optional[List[Literal["text", "audio"]]] | Omit = omit,
        moderation: Optional[CompletionCreateParamsModeration] | Omit = omit,
        n: Optional[int] | Omit = omit,
        parallel_tool_calls: bool | Omit = omit,
        prediction: Optional[ChatCompletionPredictionContentParam] | Omit = omit,
        presence_penalty: Optional[float] | Omit = omit,
        prompt_cache_key: Optional[str] | Omit = omit,
        prompt_cache_options: CompletionCreateParamsPromptCacheOptions | Omit = omit,
        prompt_cache_retention: Optional[Literal["in_memory", "24h"]] | Omit = omit,
        reasoning_effort: Optional[ReasoningEffort] | Omit = omit,
        response_format: CompletionCreateParamsResponseFormat | Omit = omit,
        safety_identifier: Optional[str] | Omit = omit,
        seed: Optional[int] | Omit = omit,
        service_tier: Optional[Literal["auto", "default", "flex", "scale", "priority", "fast"]] | Omit = omit,
        stop: Union[str, SequenceNotStr[str], None] | Omit = omit,
        store: Optional[bool] | Omit = omit,
        stream: Optional[Literal[False]] | Omit = omit,
        stream_options: Optional[ChatCompletionStreamOptionsParam] | Omit = omit,
        temperature: Optional[float] | Omit = omit,
        tool_choice: ChatCompletionToolChoiceOptionParam | Omit = omit,
        tools: Iterable[ChatCompletionToolUnionParam] | Omit = omit,
        top_logprobs: Optional[int] | Omit = omit,
        top_p: Optional[float] | Omit = omit,
        user: str | Omit = omit,
        verbosity: Optional[Literal["low", "medium", "high"]] | Omit = omit,
        web_search_options: CompletionCreateParamsWebSearchOptions | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> ChatCompletion: ...

    @overload
    async def create(
        self,
        *,
        messages: Iterable[ChatCompletionMessageParam],
        model: Union[str, ChatModel],
        stream: Literal[True],
        audio: Optional[ChatCompletionAudioParam] | Omit = omit,
        frequency_penalty: Optional[float] | Omit = omit,
        function_call: CompletionCreateParamsFunctionCall | Omit = omit,
        functions: Iterable[CompletionCreateParamsFunction] | Omit = omit,
        logit_bias: Optional[Dict[str, int]] | Omit = omit,
        logprobs: Optional[bool] | Omit = omit,
        max_completion_tokens: Optional[int] | Omit = omit,
        max_tokens: Optional[int] | Omit = omit,
        metadata: Optional[Metadata] | Omit = omit,
        modalities: Optional[List[Literal["text", "audio"]]] | Omit = omit,
        moderation: Optional[CompletionCreateParamsModeration] | Omit = omit,
        n: Optional[int] | Omit = omit,
        parallel_tool_calls: bool | Omit = omit,
        prediction: Optional[ChatCompletionPredictionContentParam] | Omit = omit,
        presence_penalty: Optional[float] | Omit = omit,
        prompt_cache_key: Optional[str] | Omit = omit,
        prompt_cache_options: CompletionCreateParamsPromptCacheOptions | Omit = omit,
        prompt_cache_retention: Optional[Literal["in_memory", "24h"]] | Omit = omit,
        reasoning_effort: Optional[ReasoningEffort] | Omit = omit,
        response_format: CompletionCreateParamsResponseFormat | Omit = omit,
        safety_identifier: Optional[str] | Omit = omit,
        seed: Optional[int] | Omit = omit,
        service_tier: Optional[Literal["auto", "default", "flex", "scale", "priority", "fast"]] | Omit = omit,
        stop: Union[str, SequenceNotStr[str], None] | Omit = omit,
        store: Optional[bool] | Omit = omit,
        stream_options: Optional[ChatCompletionStreamOptionsParam] | Omit = omit,
        temperature: Optional[float] | Omit = omit,
        tool_choice: ChatCompletionToolChoiceOptionParam | Omit = omit,
        tools: Iterable[ChatCompletionToolUnionParam] | Omit = omit,
        top_logprobs: Optional[int] | Omit = omit,
        top_p: Optional[float] | Omit = omit,
        user: str | Omit = omit,
        verbosity: Optional[Literal["low", "medium", "high"]] | Omit = omit,
        web_search_options: CompletionCreateParamsWebSearchOptions | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> AsyncStream[ChatCompletionChunk]: ...

    @overload
    async def create(
        self,
        *,
        messages: Iterable[ChatCompletionMessageParam],
        model: Union[str, ChatModel],
        stream: bool,
        audio: Optional[ChatCompletionAudioParam] | Omit = omit,
        frequency_penalty: Optional[float] | Omit = omit,
        function_call: CompletionCreateParamsFunctionCall | Omit = omit,
        functions: Iterable[CompletionCreateParamsFunction] | Omit = omit,
        logit_bias: Optional[Dict[str, int]] | Omit = omit,
        logprobs: Optional[bool] | Omit = omit,
        max_completion_tokens: Optional[int] | Omit = omit,
        max_tokens: Optional[int] | Omit = omit,
        metadata: Optional[Metadata] | Omit = omit,
        modalities: Optional[List[Literal["text", "audio"]]] | Omit = omit,
        moderation: Optional[CompletionCreateParamsModeration] | Omit = omit,
        n: Optional[int] | Omit = omit,
        parallel_tool_calls: bool | Omit = omit,
        prediction: Optional[ChatCompletionPredictionContentParam] | Omit = omit,
        presence_penalty: Optional[float] | Omit = omit,
        prompt_cache_key: Optional[str] | Omit = omit,
        prompt_cache_options: CompletionCreateParamsPromptCacheOptions | Omit = omit,
        prompt_cache_retention: Optional[Literal["in_memory", "24h"]] | Omit = omit,
        reasoning_effort: Optional[ReasoningEffort] | Omit = omit,
        response_format: CompletionCreateParamsResponseFormat | Omit = omit,
        safety_identifier: Optional[str] | Omit = omit,
        seed: Optional[int] | Omit = omit,
        service_tier: Optional[Literal["auto", "default", "flex", "scale", "priority", "fast"]] | Omit = omit,
        stop: Union[str, SequenceNotStr[str], None] | Omit = omit,
        store: Optional[bool] | Omit = omit,
        stream_options: Optional[ChatCompletionStreamOptionsParam] | Omit = omit,
        temperature: Optional[float] | Omit = omit,
        tool_choice: ChatCompletionToolChoiceOptionParam | Omit = omit,
        tools: Iterable[ChatCompletionToolUnionParam] | Omit = omit,
        top_logprobs: Optional[int] | Omit = omit,
        top_p: Optional[float] | Omit = omit,
        user: str | Omit = omit,
        verbosity: Optional[Literal["low", "medium", "high"]] | Omit = omit,
        web_search_options: CompletionCreateParamsWebSearchOptions | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> ChatCompletion | AsyncStream[ChatCompletionChunk]: ...

    async def create(
        self,
        *,
        messages: Iterable[ChatCompletionMessageParam],
        model: Union[str, ChatModel],
        audio: Optional[ChatCompletionAudioParam] | Omit = omit,
        frequency_penalty: Optional[float] | Omit = omit,
        function_call: CompletionCreateParamsFunctionCall | Omit = omit,
        functions: Iterable[CompletionCreateParamsFunction] | Omit = omit,
        logit_bias: Optional[Dict[str, int]] | Omit = omit,
        logprobs: Optional[bool] | Omit = omit,
        max_completion_tokens: Optional[int] | Omit = omit,
        max_tokens: Optional[int] | Omit = omit,
        metadata: Optional[Metadata] | Omit = omit,
        modalities: Optional[List[Literal["text", "audio"]]] | Omit = omit,
        moderation: Optional[CompletionCreateParamsModeration] | Omit = omit,
        n: Optional[int] | Omit = omit,
        parallel_tool_calls: bool | Omit = omit,
        prediction: Optional[ChatCompletionPredictionContentParam] | Omit = omit,
        presence_penalty: Optional[float] | Omit = omit,
        prompt_cache_key: Optional[str] | Omit = omit,
        prompt_cache_options: CompletionCreateParamsPromptCacheOptions | Omit = omit,
        prompt_cache_retention: Optional[Literal["in_memory", "24h"]] | Omit = omit,
        reasoning_effort: Optional[ReasoningEffort] | Omit = omit,
        response_format: CompletionCreateParamsResponseFormat | Omit = omit,
        safety_identifier: Optional[str] | Omit = omit,
        seed: Optional[int] | Omit = omit,
        service_tier: Optional[Literal["auto", "default", "flex", "scale", "priority", "fast"]] | Omit = omit,
        stop: Union[str, SequenceNotStr[str], None] | Omit = omit,
        store: Optional[bool] | Omit = omit,
        stream: Optional[Literal[False]] | Literal[True] | Omit = omit,
        stream_options: Optional[ChatCompletionStreamOptionsParam] | Omit = omit,
        temperature: Optional[float] | Omit = omit,
        tool_choice: ChatCompletionToolChoiceOptionParam | Omit = omit,
        tools: Iterable[ChatCompletionToolUnionParam] | Omit = omit,
        top_logprobs: Optional[int] | Omit = omit,
        top_p: Optional[float] | Omit = omit,
        user: str | Omit = omit,
        verbosity: Optional[Literal["low", "medium", "high"]] | Omit = omit,
        web_search_options: CompletionCreateParamsWebSearchOptions | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> ChatCompletion | AsyncStream[ChatCompletionChunk]:
        """Generates the next message of a conversation.

        Args:
            messages: The conversation so far (1 or more items).
            model: The id of the model, as `client.models.list()` returns it.
            audio: Voice and format of spoken output; needed when `modalities` asks for audio.
            frequency_penalty: Lowers the odds of a token with each time it has occurred; negative values raise them
                (from -2 to 2; 0 by default).
            function_call: Which function the model may call; use `tool_choice` instead. Deprecated; use `tool_choice`.
            functions: Functions that the model may call; use `tools` instead (1 to 128 items). Deprecated; use `tools`.
            logit_bias: By token id, a bias on the token's odds: -100 bans it, 100 forces it.
            logprobs: Whether log probabilities of the output tokens are returned (false by default).
            max_completion_tokens: An upper bound for generated tokens, reasoning included.
            max_tokens: An upper bound for generated tokens; reasoning models of the o series do not take it.
                Deprecated; use `max_completion_tokens`.
            metadata: Up to 16 pairs of your own to store with the object (keys of 64 characters, values of 512).
            modalities: Which kinds of output the model is asked for: `text`, or `text` and `audio`.
            moderation: Whether and how input and output are moderated.
            n: How many alternatives to generate; each is billed (from 1 to 128; 1 by default).
            parallel_tool_calls: Whether the model may call several tools at once (true by default).
            prediction: Text that most of the output is expected to repeat, which makes answers faster.
            presence_penalty: Lowers the odds of every token that has occurred already; negative values raise them (from
                -2 to 2; 0 by default).
            prompt_cache_key: Groups requests with a common beginning, so that the prompt cache serves them better.
            prompt_cache_options: How the prompt cache is used for this request; for models from `gpt-5.6` on.
            prompt_cache_retention: How long the beginning of the prompt may stay in the cache: `in_memory`, or up to a
                day with `24h`, the only choice from `gpt-5.5` on. Deprecated; use `prompt_cache_options.ttl`.
            reasoning_effort: How much a reasoning model thinks before it answers: `none`, `minimal`, `low`, `medium`,
                `high`, `xhigh` or `max`; not every model takes each of them.
            response_format: The form of the answer: text, any JSON object, or JSON that follows a schema.
            safety_identifier: A stable and anonymous id of your end user, such as a hashed e-mail address, for abuse
                detection (at most 128 characters).
            seed: Makes sampling repeatable as far as the service can (from -9223372036854776000 to
                9223372036854776000).
            service_tier: The tier that requests are processed in: `auto` takes that of the project, `default` is the
                standard tier, `flex` costs less and may take longer, `fast` and `priority` are both fast mode, and
                `ultrafast` has to be granted (auto by default).
            stop: Up to four texts at which generation ends; they are not part of the output.
            store: Whether the result is kept, so that it can be retrieved later (false by default).
            stream: Whether the answer comes as a stream of events instead of one object (false by default).
            stream_options: What the stream carries in addition.
            temperature: The randomness of sampling: low values give focused output. Change this or `top_p`, not both
                (from 0 to 2; 1 by default).
            tool_choice: Whether and which tools the model has to call: `none`, `auto` (it decides, the default where
                there are tools), `required` (at least one), or a certain one.
            tools: The tools that the model may call.
            top_logprobs: How many alternatives are returned with each output token's log probability (from 0 to 20).
            top_p: Nucleus sampling: only the most probable tokens that together reach this mass are considered (from 0
                to 1; 1 by default).
            user: A stable id of your end user; use `safety_identifier` and `prompt_cache_key` instead.
            verbosity: How long answers are: `low`, `medium` or `high` (medium by default).
            web_search_options: Whether and how the model searches the web.
            extra_headers: Headers of this call, over those of the client; the value `omit` takes one away.
            extra_query: Query parameters of this call, over those of the method.
            extra_body: Keys that are merged into the JSON body, over its own.
            timeout: Seconds for each network operation, an `httpx.Timeout`, or `None` for no limit; else the client's.
        """
        return await self._call(
            operations.COMPLETIONS_CREATE,
            body={
                "model": model,
                "stream": stream,
                "service_tier": service_tier,
                "messages": messages,
                "audio": audio,
                "frequency_penalty": frequency_penalty,
                "function_call": function_call,
                "functions": functions,
                "logit_bias": logit_bias,
                "logprobs": logprobs,
                "max_completion_tokens": max_completion_tokens,
                "max_tokens": max_tokens,
                "metadata": metadata,
                "modalities": modalities,
                "moderation": moderation,
                "n": n,
                "parallel_tool_calls": parallel_tool_calls,
                "prediction": prediction,
                "presence_penalty": presence_penalty,
                "prompt_cache_key": prompt_cache_key,
                "prompt_cache_options": prompt_cache_options,
                "prompt_cache_retention": prompt_cache_retention,
                "reasoning_effort": reasoning_effort,
                "response_format": response_format,
                "safety_identifier": safety_identifier,
                "seed": seed,
                "stop": stop,
                "store": store,
                "stream_options": stream_options,
                "temperature": temperature,
                "tool_choice": tool_choice,
                "tools": tools,
                "top_logprobs": top_logprobs,
                "top_p": top_p,
                "user": user,
                "verbosity": verbosity,
                "web_search_options": web_search_options,
            },
            stream=stream,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    async def retrieve(
        self,
        completion_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> ChatCompletion:
        """Fetches a stored chat completion.

        Args:
            completion_id: The id of a stored chat completion.
            extra_headers: Headers of this call, over those of the client; the value `omit` takes one away.
            extra_query: Query parameters of this call, over those of the method.
            extra_body: Keys that are merged into the JSON body, over its own.
            timeout: Seconds for each network operation, an `httpx.Timeout`, or `None` for no limit; else the client's.
        """
        return await self._call(
            operations.COMPLETIONS_RETRIEVE,
            path={"completion_id": completion_id},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    async def update(
        self,
        completion_id: str,
        *,
        metadata: Optional[Metadata],
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> ChatCompletion:
        """Replaces the metadata of a stored chat completion.

        Args:
            completion_id: The id of a stored chat completion.
            metadata: Up to 16 pairs of your own to store with the object (keys of 64 characters, values of 512).
            extra_headers: Headers of this call, over those of the client; the value `omit` takes one away.
            extra_query: Query parameters of this call, over those of the method.
            extra_body: Keys that are merged into the JSON body, over its own.
            timeout: Seconds for each network operation, an `httpx.Timeout`, or `None` for no limit; else the client's.
        """
        return await self._call(
            operations.COMPLETIONS_UPDATE,
            path={"completion_id": completion_id},
            body={"metadata": metadata},
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
        metadata: Optional[Metadata] | Omit = omit,
        model: str | Omit = omit,
        order: Literal["asc", "desc"] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> AsyncPaginator[ChatCompletion, AsyncCursorPage[ChatCompletion]]:
        """Lists stored chat completions; only those created with `store=True` are kept.

        Args:
            after: The id of the last item of the previous page; the list goes on behind it.
            limit: How many items a page holds (20 by default).
            metadata: Only completions that were stored with all of these pairs.
            model: Only completions that this model made.
            order: The order by creation time: `asc` begins with the oldest, `desc` with the latest (asc by default).
            extra_headers: Headers of this call, over those of the client; the value `omit` takes one away.
            extra_query: Query parameters of this call, over those of the method.
            extra_body: Keys that are merged into the JSON body, over its own.
            timeout: Seconds for each network operation, an `httpx.Timeout`, or `None` for no limit; else the client's.
        """
        return self._call(
            operations.COMPLETIONS_LIST,
            query={"after": after, "limit": limit, "metadata": metadata, "model": model, "order": order},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    async def delete(
        self,
        completion_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> ChatCompletionDeleted:
        """Deletes a stored chat completion.

        Args:
            completion_id: The id of a stored chat completion.
            extra_headers: Headers of this call, over those of the client; the value `omit` takes one away.
            extra_query: Query parameters of this call, over those of the method.
            extra_body: Keys that are merged into the JSON body, over its own.
            timeout: Seconds for each network operation, an `httpx.Timeout`, or `None` for no limit; else the client's.
        """
        return await self._call(
            operations.COMPLETIONS_DELETE,
            path={"completion_id": completion_id},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    async def parse(
        self,
        *,
        messages: Iterable[ChatCompletionMessageParam],
        model: Union[str, ChatModel],
        audio: Optional[ChatCompletionAudioParam] | Omit = omit,
        response_format: Type[ResponseFormatT] | Omit = omit,
        frequency_penalty: Optional[float] | Omit = omit,
        function_call: CompletionCreateParamsFunctionCall | Omit = omit,
        functions: Iterable[CompletionCreateParamsFunction] | Omit = omit,
        logit_bias: Optional[Dict[str, int]] | Omit = omit,
        logprobs: Optional[bool] | Omit = omit,
        max_completion_tokens: Optional[int] | Omit = omit,
        max_tokens: Optional[int] | Omit = omit,
        metadata: Optional[Metadata] | Omit = omit,
        modalities: Optional[List[Literal["text", "audio"]]] | Omit = omit,
        moderation: Optional[CompletionCreateParamsModeration] | Omit = omit,
        n: Optional[int] | Omit = omit,
        parallel_tool_calls: bool | Omit = omit,
        prediction: Optional[ChatCompletionPredictionContentParam] | Omit = omit,
        presence_penalty: Optional[float] | Omit = omit,
        prompt_cache_key: Optional[str] | Omit = omit,
        prompt_cache_options: CompletionCreateParamsPromptCacheOptions | Omit = omit,
        prompt_cache_retention: Optional[Literal["in_memory", "24h"]] | Omit = omit,
        reasoning_effort: Optional[ReasoningEffort] | Omit = omit,
        safety_identifier: Optional[str] | Omit = omit,
        seed: Optional[int] | Omit = omit,
        service_tier: Optional[Literal["auto", "default", "flex", "scale", "priority", "fast"]] | Omit = omit,
        stop: Union[str, SequenceNotStr[str], None] | Omit = omit,
        store: Optional[bool] | Omit = omit,
        stream_options: Optional[ChatCompletionStreamOptionsParam] | Omit = omit,
        temperature: Optional[float] | Omit = omit,
        tool_choice: ChatCompletionToolChoiceOptionParam | Omit = omit,
        tools: Iterable[ChatCompletionToolUnionParam] | Omit = omit,
        top_logprobs: Optional[int] | Omit = omit,
        top_p: Optional[float] | Omit = omit,
        user: str | Omit = omit,
        verbosity: Optional[Literal["low", "medium", "high"]] | Omit = omit,
        web_search_options: CompletionCreateParamsWebSearchOptions | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> ParsedChatCompletion[ResponseFormatT]:
        """Creates a chat completion whose content and tool calls are parsed into types of yours.

        Args:
            messages: The conversation so far (1 or more items).
            model: The id of the model, as `client.models.list()` returns it.
            audio: Voice and format of spoken output; needed when `modalities` asks for audio.
            response_format: The type of the answer, such as a pydantic model; it is sent as a strict JSON schema.
            frequency_penalty: Lowers the odds of a token with each time it has occurred; negative values raise them
                (from -2 to 2; 0 by default).
            function_call: Which function the model may call; use `tool_choice` instead. Deprecated; use `tool_choice`.
            functions: Functions that the model may call; use `tools` instead (1 to 128 items). Deprecated; use `tools`.
            logit_bias: By token id, a bias on the token's odds: -100 bans it, 100 forces it.
            logprobs: Whether log probabilities of the output tokens are returned (false by default).
            max_completion_tokens: An upper bound for generated tokens, reasoning included.
            max_tokens: An upper bound for generated tokens; reasoning models of the o series do not take it.
                Deprecated; use `max_completion_tokens`.
            metadata: Up to 16 pairs of your own to store with the object (keys of 64 characters, values of 512).
            modalities: Which kinds of output the model is asked for: `text`, or `text` and `audio`.
            moderation: Whether and how input and output are moderated.
            n: How many alternatives to generate; each is billed (from 1 to 128; 1 by default).
            parallel_tool_calls: Whether the model may call several tools at once (true by default).
            prediction: Text that most of the output is expected to repeat, which makes answers faster.
            presence_penalty: Lowers the odds of every token that has occurred already; negative values raise them (from
                -2 to 2; 0 by default).
            prompt_cache_key: Groups requests with a common beginning, so that the prompt cache serves them better.
            prompt_cache_options: How the prompt cache is used for this request; for models from `gpt-5.6` on.
            prompt_cache_retention: How long the beginning of the prompt may stay in the cache: `in_memory`, or up to a
                day with `24h`, the only choice from `gpt-5.5` on. Deprecated; use `prompt_cache_options.ttl`.
            reasoning_effort: How much a reasoning model thinks before it answers: `none`, `minimal`, `low`, `medium`,
                `high`, `xhigh` or `max`; not every model takes each of them.
            safety_identifier: A stable and anonymous id of your end user, such as a hashed e-mail address, for abuse
                detection (at most 128 characters).
            seed: Makes sampling repeatable as far as the service can (from -9223372036854776000 to
                9223372036854776000).
            service_tier: The tier that requests are processed in: `auto` takes that of the project, `default` is the
                standard tier, `flex` costs less and may take longer, `fast` and `priority` are both fast mode, and
                `ultrafast` has to be granted (auto by default).
            stop: Up to four texts at which generation ends; they are not part of the output.
            store: Whether the result is kept, so that it can be retrieved later (false by default).
            stream_options: What the stream carries in addition.
            temperature: The randomness of sampling: low values give focused output. Change this or `top_p`, not both
                (from 0 to 2; 1 by default).
            tool_choice: Whether and which tools the model has to call: `none`, `auto` (it decides, the default where
                there are tools), `required` (at least one), or a certain one.
            tools: Strict functions, such as those of `openai.pydantic_function_tool`.
            top_logprobs: How many alternatives are returned with each output token's log probability (from 0 to 20).
            top_p: Nucleus sampling: only the most probable tokens that together reach this mass are considered (from 0
                to 1; 1 by default).
            user: A stable id of your end user; use `safety_identifier` and `prompt_cache_key` instead.
            verbosity: How long answers are: `low`, `medium` or `high` (medium by default).
            web_search_options: Whether and how the model searches the web.
            extra_headers: Headers of this call, over those of the client; the value `omit` takes one away.
            extra_query: Query parameters of this call, over those of the method.
            extra_body: Keys that are merged into the JSON body, over its own.
            timeout: Seconds for each network operation, an `httpx.Timeout`, or `None` for no limit; else the client's.
        """
        from ..helpers.structured.chat_calls import parse

        return await self._run(
            parse(
                self,
                messages=messages,
                model=model,
                audio=audio,
                response_format=response_format,
                frequency_penalty=frequency_penalty,
                function_call=function_call,
                functions=functions,
                logit_bias=logit_bias,
                logprobs=logprobs,
                max_completion_tokens=max_completion_tokens,
                max_tokens=max_tokens,
                metadata=metadata,
                modalities=modalities,
                moderation=moderation,
                n=n,
                parallel_tool_calls=parallel_tool_calls,
                prediction=prediction,
                presence_penalty=presence_penalty,
                prompt_cache_key=prompt_cache_key,
                prompt_cache_options=prompt_cache_options,
                prompt_cache_retention=prompt_cache_retention,
                reasoning_effort=reasoning_effort,
                safety_identifier=safety_identifier,
                seed=seed,
                service_tier=service_tier,
                stop=stop,
                store=store,
                stream_options=stream_options,
                temperature=temperature,
                tool_choice=tool_choice,
                tools=tools,
                top_logprobs=top_logprobs,
                top_p=top_p,
                user=user,
                verbosity=verbosity,
                web_search_options=web_search_options,
                extra_headers=extra_headers,
                extra_query=extra_query,
                extra_body=extra_body,
                timeout=timeout,
            )
        )

    def stream(
        self,
        *,
        messages: Iterable[ChatCompletionMessageParam],
        model: Union[str, ChatModel],
        audio: Optional[ChatCompletionAudioParam] | Omit = omit,
        response_format: Union[CompletionCreateParamsResponseFormat, Type[ResponseFormatT]] | Omit = omit,
        frequency_penalty: Optional[float] | Omit = omit,
        function_call: CompletionCreateParamsFunctionCall | Omit = omit,
        functions: Iterable[CompletionCreateParamsFunction] | Omit = omit,
        logit_bias: Optional[Dict[str, int]] | Omit = omit,
        logprobs: Optional[bool] | Omit = omit,
        max_completion_tokens: Optional[int] | Omit = omit,
        max_tokens: Optional[int] | Omit = omit,
        metadata: Optional[Metadata] | Omit = omit,
        modalities: Optional[List[Literal["text", "audio"]]] | Omit = omit,
        moderation: Optional[CompletionCreateParamsModeration] | Omit = omit,
        n: Optional[int] | Omit = omit,
        parallel_tool_calls: bool | Omit = omit,
        prediction: Optional[ChatCompletionPredictionContentParam] | Omit = omit,
        presence_penalty: Optional[float] | Omit = omit,
        prompt_cache_key: Optional[str] | Omit = omit,
        prompt_cache_options: CompletionCreateParamsPromptCacheOptions | Omit = omit,
        prompt_cache_retention: Optional[Literal["in_memory", "24h"]] | Omit = omit,
        reasoning_effort: Optional[ReasoningEffort] | Omit = omit,
        safety_identifier: Optional[str] | Omit = omit,
        seed: Optional[int] | Omit = omit,
        service_tier: Optional[Literal["auto", "default", "flex", "scale", "priority", "fast"]] | Omit = omit,
        stop: Union[str, SequenceNotStr[str], None] | Omit = omit,
        store: Optional[bool] | Omit = omit,
        stream_options: Optional[ChatCompletionStreamOptionsParam] | Omit = omit,
        temperature: Optional[float] | Omit = omit,
        tool_choice: ChatCompletionToolChoiceOptionParam | Omit = omit,
        tools: Iterable[ChatCompletionToolUnionParam] | Omit = omit,
        top_logprobs: Optional[int] | Omit = omit,
        top_p: Optional[float] | Omit = omit,
        user: str | Omit = omit,
        verbosity: Optional[Literal["low", "medium", "high"]] | Omit = omit,
        web_search_options: CompletionCreateParamsWebSearchOptions | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> AsyncChatCompletionStreamManager[ResponseFormatT]:
        """Streams a chat completion as events, with its content and tool calls parsed into types of yours.

        Args:
            messages: The conversation so far (1 or more items).
            model: The id of the model, as `client.models.list()` returns it.
            audio: Voice and format of spoken output; needed when `modalities` asks for audio.
            response_format: A type, such as a pydantic model, which is sent as a strict JSON schema; or a format as the
                API takes it.
            frequency_penalty: Lowers the odds of a token with each time it has occurred; negative values raise them
                (from -2 to 2; 0 by default).
            function_call: Which function the model may call; use `tool_choice` instead. Deprecated; use `tool_choice`.
            functions: Functions that the model may call; use `tools` instead (1 to 128 items). Deprecated; use `tools`.
            logit_bias: By token id, a bias on the token's odds: -100 bans it, 100 forces it.
            logprobs: Whether log probabilities of the output tokens are returned (false by default).
            max_completion_tokens: An upper bound for generated tokens, reasoning included.
            max_tokens: An upper bound for generated tokens; reasoning models of the o series do not take it.
                Deprecated; use `max_completion_tokens`.
            metadata: Up to 16 pairs of your own to store with the object (keys of 64 characters, values of 512).
            modalities: Which kinds of output the model is asked for: `text`, or `text` and `audio`.
            moderation: Whether and how input and output are moderated.
            n: How many alternatives to generate; each is billed (from 1 to 128; 1 by default).
            parallel_tool_calls: Whether the model may call several tools at once (true by default).
            prediction: Text that most of the output is expected to repeat, which makes answers faster.
            presence_penalty: Lowers the odds of every token that has occurred already; negative values raise them (from
                -2 to 2; 0 by default).
            prompt_cache_key: Groups requests with a common beginning, so that the prompt cache serves them better.
            prompt_cache_options: How the prompt cache is used for this request; for models from `gpt-5.6` on.
            prompt_cache_retention: How long the beginning of the prompt may stay in the cache: `in_memory`, or up to a
                day with `24h`, the only choice from `gpt-5.5` on. Deprecated; use `prompt_cache_options.ttl`.
            reasoning_effort: How much a reasoning model thinks before it answers: `none`, `minimal`, `low`, `medium`,
                `high`, `xhigh` or `max`; not every model takes each of them.
            safety_identifier: A stable and anonymous id of your end user, such as a hashed e-mail address, for abuse
                detection (at most 128 characters).
            seed: Makes sampling repeatable as far as the service can (from -9223372036854776000 to
                9223372036854776000).
            service_tier: The tier that requests are processed in: `auto` takes that of the project, `default` is the
                standard tier, `flex` costs less and may take longer, `fast` and `priority` are both fast mode, and
                `ultrafast` has to be granted (auto by default).
            stop: Up to four texts at which generation ends; they are not part of the output.
            store: Whether the result is kept, so that it can be retrieved later (false by default).
            stream_options: What the stream carries in addition.
            temperature: The randomness of sampling: low values give focused output. Change this or `top_p`, not both
                (from 0 to 2; 1 by default).
            tool_choice: Whether and which tools the model has to call: `none`, `auto` (it decides, the default where
                there are tools), `required` (at least one), or a certain one.
            tools: Tools that the model may call; the arguments of strict functions are parsed.
            top_logprobs: How many alternatives are returned with each output token's log probability (from 0 to 20).
            top_p: Nucleus sampling: only the most probable tokens that together reach this mass are considered (from 0
                to 1; 1 by default).
            user: A stable id of your end user; use `safety_identifier` and `prompt_cache_key` instead.
            verbosity: How long answers are: `low`, `medium` or `high` (medium by default).
            web_search_options: Whether and how the model searches the web.
            extra_headers: Headers of this call, over those of the client; the value `omit` takes one away.
            extra_query: Query parameters of this call, over those of the method.
            extra_body: Keys that are merged into the JSON body, over its own.
            timeout: Seconds for each network operation, an `httpx.Timeout`, or `None` for no limit; else the client's.
        """
        from ..helpers.streaming.aio.chat import stream

        return stream(
            self,
            messages=messages,
            model=model,
            audio=audio,
            response_format=response_format,
            frequency_penalty=frequency_penalty,
            function_call=function_call,
            functions=functions,
            logit_bias=logit_bias,
            logprobs=logprobs,
            max_completion_tokens=max_completion_tokens,
            max_tokens=max_tokens,
            metadata=metadata,
            modalities=modalities,
            moderation=moderation,
            n=n,
            parallel_tool_calls=parallel_tool_calls,
            prediction=prediction,
            presence_penalty=presence_penalty,
            prompt_cache_key=prompt_cache_key,
            prompt_cache_options=prompt_cache_options,
            prompt_cache_retention=prompt_cache_retention,
            reasoning_effort=reasoning_effort,
            safety_identifier=safety_identifier,
            seed=seed,
            service_tier=service_tier,
            stop=stop,
            store=store,
            stream_options=stream_options,
            temperature=temperature,
            tool_choice=tool_choice,
            tools=tools,
            top_logprobs=top_logprobs,
            top_p=top_p,
            user=user,
            verbosity=verbosity,
            web_search_options=web_search_options,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> AsyncCompletionsWithRawResponse: ...

        @property
        def with_streaming_response(self) -> AsyncCompletionsWithStreamingResponse: ...


class AsyncChat(AsyncAPIResource):
    """Conversations with a model, in the form of messages."""

    _moved = {
        "create": "client.chat.completions.create",
        "parse": "client.chat.completions.parse",
        "responses": "client.responses",
        "stream": "client.chat.completions.stream",
    }

    @cached_property
    def completions(self) -> AsyncCompletions:
        """Answers to a list of messages, and the stored ones."""
        return AsyncCompletions(self._client)

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> AsyncChatWithRawResponse: ...

        @property
        def with_streaming_response(self) -> AsyncChatWithStreamingResponse: ...


if TYPE_CHECKING:

    class AsyncChatWithRawResponse:
        """Returns the answer with its headers.

        Args:
            resource: The resource that has these methods; it makes the view itself when asked for one.
        """

        def __init__(self, resource: AsyncChat) -> None: ...

        @cached_property
        def completions(self) -> AsyncCompletionsWithRawResponse:
            """Answers to a list of messages, and the stored ones."""
            ...

    class AsyncChatWithStreamingResponse:
        """Opens the answer and reads its body when asked to.

        Args:
            resource: The resource that has these methods; it makes the view itself when asked for one.
        """

        def __init__(self, resource: AsyncChat) -> None: ...

        @cached_property
        def completions(self) -> AsyncCompletionsWithStreamingResponse:
            """Answers to a list of messages, and the stored ones."""
            ...

    class AsyncCompletionsWithRawResponse:
        """Returns the answer with its headers.

        Args:
            resource: The resource that has these methods; it makes the view itself when asked for one.
        """

        def __init__(self, resource: AsyncCompletions) -> None:
            self.create: Final = async_to_legacy_response_wrapper(resource.create)
            self.retrieve: Final = async_to_legacy_response_wrapper(resource.retrieve)
            self.update: Final = async_to_legacy_response_wrapper(resource.update)
            self.list: Final = async_to_legacy_response_wrapper(resource.list)
            self.delete: Final = async_to_legacy_response_wrapper(resource.delete)
            self.parse: Final = async_to_legacy_response_wrapper(resource.parse)

        @cached_property
        def messages(self) -> AsyncMessagesWithRawResponse:
            """The messages of stored chat completions."""
            ...

    class AsyncCompletionsWithStreamingResponse:
        """Opens the answer and reads its body when asked to.

        Args:
            resource: The resource that has these methods; it makes the view itself when asked for one.
        """

        def __init__(self, resource: AsyncCompletions) -> None:
            self.create: Final = async_to_streamed_response_wrapper(resource.create)
            self.retrieve: Final = async_to_streamed_response_wrapper(resource.retrieve)
            self.update: Final = async_to_streamed_response_wrapper(resource.update)
            self.list: Final = async_to_streamed_response_wrapper(resource.list)
            self.delete: Final = async_to_streamed_response_wrapper(resource.delete)
            self.parse: Final = async_to_streamed_response_wrapper(resource.parse)

        @cached_property
        def messages(self) -> AsyncMessagesWithStreamingResponse:
            """The messages of stored chat completions."""
            ...

    class AsyncMessagesWithRawResponse:
        """Returns the answer with its headers.

        Args:
            resource: The resource that has these methods; it makes the view itself when asked for one.
        """

        def __init__(self, resource: AsyncMessages) -> None:
            self.list: Final = async_to_legacy_response_wrapper(resource.list)

    class AsyncMessagesWithStreamingResponse:
        """Opens the answer and reads its body when asked to.

        Args:
            resource: The resource that has these methods; it makes the view itself when asked for one.
        """

        def __init__(self, resource: AsyncMessages) -> None:
            self.list: Final = async_to_streamed_response_wrapper(resource.list)

else:
    __getattr__ = views_of(globals())
