# Rendered from definitions/responses.yaml; edit that and run `hatch run generate`.
"""Asynchronous connections of the `responses` area of the API."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Any

from openai_core.options import omit

from ..connection.handshake import Destination
from .connection import AsyncConnection, AsyncConnectionManager, AsyncConnectionResource

if TYPE_CHECKING:
    from typing import Iterable, List, Optional, Union

    from typing_extensions import Literal, TypeAlias

    from openai_core.options import Headers, Omit, Query
    from openai_core.types.common_params import ResponsePromptParam
    from openai_core.types.shared_params import Metadata, Reasoning, ResponsesModel
    from openai_rest.types.response_client_events import ResponsesClientEvent
    from openai_rest.types.response_server_events import ResponsesServerEvent
    from openai_rest.types.responses import ResponseIncludable, ServiceTier
    from openai_rest.types.responses_params import (
        AccessProgramsParam,
        BackgroundOptionsParam,
        ContextManagementParam,
        PromptCacheOptionsParam,
        ResponseCreateParamsConversation,
        ResponseCreateParamsImage,
        ResponseCreateParamsModeration,
        ResponseInputParam,
        ResponsesClientEventParam,
        ResponseSteerInputParam,
        ResponseTextConfigParam,
        StreamOptionsParam,
        ToolChoiceParam,
        ToolParam,
    )

    from ..connection.reconnects import OnReconnecting
    from .connection import ConnectionOptions


if TYPE_CHECKING:
    ResponsesReceived: TypeAlias = ResponsesServerEvent
    ResponsesSent: TypeAlias = Union[ResponsesClientEvent, ResponsesClientEventParam]


class AsyncResponsesConnection(AsyncConnection["ResponsesReceived", "ResponsesSent"]):
    """An open connection of `client.responses.connect()`."""

    _events = "openai_rest.types.response_server_events:ResponsesServerEvent"

    @cached_property
    def response(self) -> AsyncResponsesResponseResource:
        """Sends the events `response.…`, with a method for each."""
        return AsyncResponsesResponseResource(self)


class AsyncResponsesConnectionManager(AsyncConnectionManager["AsyncResponsesConnection", "ResponsesSent"]):
    """Opens a connection: `async with client.responses.connect() as connection:`."""

    _connection_class = AsyncResponsesConnection

    def __init__(
        self,
        *,
        client: Any,
        extra_query: Optional[Query] = None,
        extra_headers: Optional[Headers] = None,
        websocket_connection_options: Optional[ConnectionOptions] = None,
        on_reconnecting: Optional[OnReconnecting] = None,
        max_retries: int = 5,
        initial_delay: float = 0.5,
        max_delay: float = 8.0,
        max_queue_size: int = 1048576,
    ) -> None:
        """Keeps the settings of the connection.

        Args:
            client: The client that opens the connection.
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
        super().__init__(
            client,
            Destination("/responses"),
            extra_query=extra_query,
            extra_headers=extra_headers,
            websocket_connection_options=websocket_connection_options,
            on_reconnecting=on_reconnecting,
            max_retries=max_retries,
            initial_delay=initial_delay,
            max_delay=max_delay,
            max_queue_size=max_queue_size,
        )


def connect_responses(resource: Any, **settings: Any) -> AsyncResponsesConnectionManager:
    """Returns the manager of a connection, for the resource that opens it.

    Args:
        resource: The resource whose client opens the connection.
        settings: The arguments of its `connect`.
    """
    return AsyncResponsesConnectionManager(client=resource._client, **settings)


class BaseAsyncResponsesConnectionResource(AsyncConnectionResource["AsyncResponsesConnection"]):
    """What the events of a `AsyncResponsesConnection` are methods of."""


class AsyncResponsesResponseResource(BaseAsyncResponsesConnectionResource):
    """Sends the events `response.…`, with a method for each."""

    async def steer(self, *, input: ResponseSteerInputParam, previous_response_id: str) -> None:
        """Adds input to a response that is being made; a new `response.created` tells that it was taken up.

        Args:
            input: A text, or messages of the user with texts, images and files; other roles and items are refused.
            previous_response_id: The id of the response to steer; it is one of this connection, and its lane is used.
        """
        await self._send({"type": "response.steer", "input": input, "previous_response_id": previous_response_id})

    async def create(
        self,
        *,
        access_programs: AccessProgramsParam | Omit = omit,
        background: Optional[bool] | Omit = omit,
        background_options: BackgroundOptionsParam | Omit = omit,
        context_management: Optional[Iterable[ContextManagementParam]] | Omit = omit,
        conversation: Optional[ResponseCreateParamsConversation] | Omit = omit,
        generate: bool | Omit = omit,
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
        stream: Optional[bool] | Omit = omit,
        stream_id: str | Omit = omit,
        stream_options: Optional[StreamOptionsParam] | Omit = omit,
        temperature: Optional[float] | Omit = omit,
        text: ResponseTextConfigParam | Omit = omit,
        tool_choice: ToolChoiceParam | Omit = omit,
        tools: Iterable[ToolParam] | Omit = omit,
        top_logprobs: Optional[int] | Omit = omit,
        top_p: Optional[float] | Omit = omit,
        truncation: Optional[Literal["auto", "disabled"]] | Omit = omit,
        user: str | Omit = omit,
    ) -> None:
        """Asks the model for a response, whose events come over this connection.

        Args:
            access_programs: The access programs to use for this response.
            background: Whether the model works in the background, so that the call returns at once and the response is
                polled.
            background_options: How a background response is run: the window it is completed in (`2h` and `8h` cost
                less), and the related requests it belongs to.
            context_management: How the context is kept small while the model works, such as by compaction.
            conversation: The conversation (or its id) that the response belongs to; its items come before the input.
            generate: Whether an answer is made, true by default; with false, the service only prepares to continue from
                the response's id.
            image: Settings for images that the model works with.
            include: Further parts of the output to return, such as `file_search_call.results`,
                `message.output_text.logprobs` or `reasoning.encrypted_content`.
            input: What the model is given; a text, or items such as messages and results of tools.
            instructions: A system message in front of the context; those of a previous response are not carried over.
            max_output_tokens: An upper bound for generated tokens, reasoning included.
            max_tool_calls: An upper bound for calls of built-in tools, over all tools.
            metadata: Up to 16 pairs of your own to store with the object (keys of 64 characters, values of 512).
            model: The id of the model.
            moderation: Whether and how input and output are moderated.
            parallel_tool_calls: Whether the model may call several tools at once.
            previous_response_id: The id of the response to continue from; not together with `conversation`.
            prompt: A stored prompt template, with its version and variables.
            prompt_cache_key: Groups requests with a common beginning, so that the prompt cache serves them better.
            prompt_cache_options: How the prompt cache is used for this request; for models from `gpt-5.6` on.
            prompt_cache_retention: How long the beginning of the prompt may stay in the cache: `in_memory`, or up to a
                day with `24h`, the only choice from `gpt-5.5` on.
            reasoning: How much a reasoning model thinks, and whether it returns a summary.
            safety_identifier: A stable and anonymous id of your end user, such as a hashed e-mail address, for abuse
                detection.
            service_tier: The tier that requests are processed in: `auto` takes that of the project, `default` is the
                standard tier, `flex` costs less and may take longer, `fast` and `priority` are both fast mode, and
                `ultrafast` has to be granted.
            store: Whether the result is kept, so that it can be retrieved later.
            stream: Whether the answer comes as a stream of events instead of one object.
            stream_id: A name for the lane of the response on this connection, of up to 256 letters, digits, dots,
                underscores and dashes; its events carry it too.
            stream_options: What the stream carries in addition.
            temperature: The randomness of sampling: low values give focused output. Change this or `top_p`, not both.
            text: The form of the text output, structured output included, and how verbose it is.
            tool_choice: Whether and which tools the model has to call: `none`, `auto` (it decides, the default where
                there are tools), `required` (at least one), or a certain one.
            tools: The tools that the model may call.
            top_logprobs: How many alternatives are returned with each output token's log probability.
            top_p: Nucleus sampling: only the most probable tokens that together reach this mass are considered.
            truncation: What happens to input beyond the context window: `auto` drops items from its beginning,
                `disabled` fails with status 400.
            user: A stable id of your end user; use `safety_identifier` and `prompt_cache_key` instead.
        """
        await self._send(
            {
                "type": "response.create",
                "access_programs": access_programs,
                "background": background,
                "background_options": background_options,
                "context_management": context_management,
                "conversation": conversation,
                "generate": generate,
                "image": image,
                "include": include,
                "input": input,
                "instructions": instructions,
                "max_output_tokens": max_output_tokens,
                "max_tool_calls": max_tool_calls,
                "metadata": metadata,
                "model": model,
                "moderation": moderation,
                "parallel_tool_calls": parallel_tool_calls,
                "previous_response_id": previous_response_id,
                "prompt": prompt,
                "prompt_cache_key": prompt_cache_key,
                "prompt_cache_options": prompt_cache_options,
                "prompt_cache_retention": prompt_cache_retention,
                "reasoning": reasoning,
                "safety_identifier": safety_identifier,
                "service_tier": service_tier,
                "store": store,
                "stream": stream,
                "stream_id": stream_id,
                "stream_options": stream_options,
                "temperature": temperature,
                "text": text,
                "tool_choice": tool_choice,
                "tools": tools,
                "top_logprobs": top_logprobs,
                "top_p": top_p,
                "truncation": truncation,
                "user": user,
            }
        )
