# Rendered from definitions/response_client_events.yaml; edit that and run `hatch run generate`.
"""Models of the `response_client_events` area of the API."""

from typing import List, Optional, Union

from typing_extensions import Annotated, Literal, TypeAlias

from openai_core.models import BaseModel, PropertyInfo
from openai_core.public_names import public_types
from openai_core.types.common import ResponsePrompt, ToolChoiceFunction, ToolChoiceMcp, ToolChoiceOptions
from openai_core.types.shared import Metadata, Reasoning, ResponsesModel

from .response_items import ResponseConversationParam, ResponseInput
from .response_server_events import ResponseSteerInput
from .response_tools import (
    Tool,
    ToolChoiceAllowed,
    ToolChoiceApplyPatch,
    ToolChoiceCustom,
    ToolChoiceShell,
    ToolChoiceTypes,
)
from .responses import ResponseIncludable, ResponseTextConfig, ServiceTier


class ResponseSteerEvent(BaseModel):
    """Adds input of the user to a running response; `response.steer.accepted` says that it is queued, and the
    `response.created` of the successor shows that it is used.
    """

    input: ResponseSteerInput
    """A text, or messages of the `user` (at least one) with texts, images and files; no other role or item is taken."""
    previous_response_id: str
    """Which response to steer, by its id; it has to be one of this connection, and its lane is used."""
    type: Literal["response.steer"]
    """Always `response.steer`; tells it from other events."""


class ResponsesClientEventVariants:
    """The models that `ResponsesClientEvent` consists of."""

    class ResponseCreateAccessPrograms(BaseModel):
        """The access programs that a response is to be made under."""

        cyber: Optional[Literal["standard", "daybreak_blue", "daybreak_red"]] = None
        """The program for security work: `standard`, `daybreak_blue` or `daybreak_red`. Left out, the model and the
        access of your project decide; asking for one that you have no access to fails with status 403.
        """

    class ResponseCreateBackgroundOptions(BaseModel):
        """How a response in the background is run."""

        completion_window: Optional[Literal["soonest", "2h", "8h"]] = None
        """By when it is to be done. `soonest` is the default; `2h` and `8h` cost less, but need `background`, the
        standard tier, and no stream.
        """
        continuation_id: Optional[str] = None
        """A text of yours that marks requests which belong together, so that they get ahead. It adds nothing to the
        input.
        """

    class ResponseCreateContextManagement(BaseModel):
        """A way to keep the context small."""

        type: str
        """The way; so far only `compaction`, which sums earlier items up."""
        compact_threshold: Optional[int] = None
        """At how many tokens of context it sets in, at least 1000; null or left out, the service decides."""

    class ResponseCreateImage(BaseModel):
        """How images of the input are treated."""

        context_compression: Optional[Literal["auto", "enabled", "disabled"]] = None
        """Whether images are compressed to take up less of the context. `auto`, the default, lets the service
        decide; `enabled` insists on it; `disabled` forbids it.
        """

    class ResponseCreateModerationPolicyInput(BaseModel):
        """What moderation does about the input."""

        mode: Literal["score", "block"]
        """What follows from a judgement: with `score` it is only returned, with `block` flagged input is also
        stopped.
        """

    class ResponseCreateModerationPolicyOutput(BaseModel):
        """What moderation does about the output."""

        mode: Literal["score", "block"]
        """What follows from a judgement: with `score` it is only returned, with `block` flagged output is also
        stopped.
        """

    class ResponseCreateModerationPolicy(BaseModel):
        """What moderation does about input and output."""

        input: "Optional[ResponsesClientEventVariants.ResponseCreateModerationPolicyInput]" = None
        """What is done about the input; null or left out, the service decides."""
        output: "Optional[ResponsesClientEventVariants.ResponseCreateModerationPolicyOutput]" = None
        """What is done about the output; null or left out, the service decides."""

    class ResponseCreateModeration(BaseModel):
        """Moderation of the input and output of a response."""

        model: str
        """The id of the moderation model, such as `omni-moderation-latest`."""
        policy: "Optional[ResponsesClientEventVariants.ResponseCreateModerationPolicy]" = None
        """What is done about what it finds; null or left out, the service decides."""

    class ResponseCreatePromptCacheOptions(BaseModel):
        """How the prompt cache is used; for models from `gpt-5.6` on."""

        comparison_response_id: Optional[str] = None
        """The id of an earlier response; the new one then tells whether its prompt was reused, and if not, why."""
        mode: Optional[Literal["implicit", "explicit"]] = None
        """Who sets breakpoints. `implicit`, the default, is one by the service and up to 3 of yours, the latest;
        `explicit` is only yours, up to 4, and no cache if there are none.
        """
        prewarm: Optional[bool] = None
        """Whether the prompt is only put into the cache and no answer is made; false by default. It takes precedence
        over `generate`.
        """
        ttl: Optional[Literal["30m", "12h"]] = None
        """How long each breakpoint is kept at least: 30 minutes (`30m`, the default) or 12 hours (`12h`)."""

    class ResponseCreateStreamOptions(BaseModel):
        """What a stream carries; only together with `stream`."""

        include_obfuscation: Optional[bool] = None
        """Whether events carry padding of random length, which hides their sizes from eavesdroppers. It is on by
        default; false saves bandwidth where the network can be trusted.
        """

    class ResponseCreateToolChoiceSpecificProgrammaticToolCallingParam(BaseModel):
        """The choice that makes the model call tools from a program."""

        type: Literal["programmatic_tool_calling"]
        """Always `programmatic_tool_calling`, which tells this choice from others."""

    class ResponseCreate(BaseModel):
        """The order to make a response, over a WebSocket."""

        type: Literal["response.create"]
        """Always `response.create`; tells it from other events."""
        access_programs: "Optional[ResponsesClientEventVariants.ResponseCreateAccessPrograms]" = None
        """The access programs to use; left out, the model and the access of your project decide."""
        background: Optional[bool] = None
        """Whether the model works in the background; a WebSocket does not support it."""
        background_options: "Optional[ResponsesClientEventVariants.ResponseCreateBackgroundOptions]" = None
        """How background work is run; only for requests over HTTP."""
        context_management: "Optional[List[ResponsesClientEventVariants.ResponseCreateContextManagement]]" = None
        """How the context is kept small while the model works, such as by compaction; null or left out for not at
        all.
        """
        conversation: "Optional[ResponsesClientEventResponseCreateConversation]" = None
        """The conversation, or its id, that the response belongs to. Its items come before the input, and input and
        output are added to it in the end.
        """
        generate: Optional[bool] = None
        """Whether an answer is made, true by default. With false, the service only prepares, and a later event can
        continue from the response's id.
        """
        image: "Optional[ResponsesClientEventVariants.ResponseCreateImage]" = None
        """How images of the input are treated."""
        include: Optional[List[ResponseIncludable]] = None
        """Parts of the output to return that are left out otherwise, such as search results or log probabilities."""
        input: Union[str, ResponseInput, None] = None
        """What the model is given; a text, or items such as messages and results of tools."""
        instructions: Optional[str] = None
        """A system or developer message that comes first in the context. It holds for this response alone; one that
        continues from it has to send its own.
        """
        max_output_tokens: Optional[int] = None
        """The most tokens that the answer may take, at least 16, with those of reasoning counted in; null for no
        limit of yours.
        """
        max_tool_calls: Optional[int] = None
        """How often built-in tools may be called, all of them taken together; attempts beyond that are ignored."""
        metadata: Optional[Metadata] = None
        """Your own notes on the response, up to 16 pairs of text, with keys of at most 64 characters and values of
        at most 512.
        """
        model: Optional[ResponsesModel] = None
        """The id of the model that is to answer, such as `gpt-6-astra`."""
        moderation: "Optional[ResponsesClientEventVariants.ResponseCreateModeration]" = None
        """Whether and how input and output are moderated; null or left out for not at all."""
        parallel_tool_calls: Optional[bool] = None
        """Whether the model may call several tools at once; true by default."""
        previous_response_id: Optional[str] = None
        """Which response to continue from, by its id; not together with `conversation`."""
        prompt: Optional[ResponsePrompt] = None
        """A stored prompt template to use, with its variables."""
        prompt_cache_key: Optional[str] = None
        """A text of yours by which similar requests are grouped, so that more of them find their beginning in the
        prompt cache.
        """
        prompt_cache_options: "Optional[ResponsesClientEventVariants.ResponseCreatePromptCacheOptions]" = None
        """How the prompt cache is used; for models from `gpt-5.6` on."""
        prompt_cache_retention: Optional[Literal["in_memory", "24h"]] = None
        """How long at most the prompt's beginning is cached, `in_memory` or `24h`. Deprecated;
        `prompt_cache_options` has `ttl`, the least time, which is independent of it. Models from `gpt-5.5` on take
        only `24h`.
        """
        reasoning: Optional[Reasoning] = None
        """How much the model thinks, and whether it sums that up; for reasoning models."""
        safety_identifier: Optional[str] = None
        """A stable name of your end user, up to 128 characters, for abuse detection. A hash of the e-mail address
        keeps the person unknown.
        """
        service_tier: Optional[ServiceTier] = None
        """The tier that the request is processed in, which decides on latency and price; `auto`, the default, takes
        that of the project. `default` is the standard tier, `flex` costs less and may take longer, `fast` and
        `priority` are both fast mode, and `ultrafast`, for `gpt-5.6-sol`, has to be granted.
        """
        store: Optional[bool] = None
        """Whether the response is kept, for 30 days at least, to be retrieved later; true by default."""
        stream: Optional[bool] = None
        """Leave it out, since a WebSocket always carries a stream."""
        stream_id: Optional[str] = None
        """A name for the lane of the response on this connection, of up to 256 letters, digits, dots, underscores
        and dashes. Its events carry the name too, and responses of one lane are made one after the other.
        """
        stream_options: "Optional[ResponsesClientEventVariants.ResponseCreateStreamOptions]" = None
        """What the stream carries in addition."""
        temperature: Optional[float] = None
        """How random the choice of tokens is, from 0 (nearly always the likeliest) to 2, and 1 by default; it is
        best changed only while `top_p` is left alone.
        """
        text: Optional[ResponseTextConfig] = None
        """In which form text is written (plain or JSON), and at what length."""
        tool_choice: "Optional[ResponsesClientEventResponseCreateToolChoice]" = None
        """Which of the tools the model may, or has to, call."""
        tools: Optional[List[Tool]] = None
        """The tools that the model may call, such as built-in ones, MCP servers, and functions of your own."""
        top_logprobs: Optional[int] = None
        """For how many of the likeliest tokens, 0 to 20, each position reports log probabilities; sometimes there
        are fewer.
        """
        top_p: Optional[float] = None
        """The share of probability, from 0 to 1, that the likeliest tokens have to make up to be candidates; 1, all
        of them, by default.
        """
        truncation: Optional[Literal["auto", "disabled"]] = None
        """What happens to input beyond the context window. `auto` drops the oldest items until it fits, on some
        models earlier than needed; `disabled`, the default, makes the request fail with status 400.
        """
        user: Optional[str] = None
        """The former name of the end user. `safety_identifier` and `prompt_cache_key` take its place."""


ResponsesClientEventResponseCreateConversation: TypeAlias = Union[str, ResponseConversationParam, None]
"""The conversation of a response, by its id or an object that holds it."""

ResponsesClientEventResponseCreateToolChoice: TypeAlias = Union[
    ToolChoiceOptions,
    ToolChoiceAllowed,
    ToolChoiceTypes,
    ToolChoiceFunction,
    ToolChoiceMcp,
    ToolChoiceCustom,
    ResponsesClientEventVariants.ResponseCreateToolChoiceSpecificProgrammaticToolCallingParam,
    ToolChoiceApplyPatch,
    ToolChoiceShell,
]
"""Which tools the model may or has to call."""

ResponsesClientEvent: TypeAlias = Annotated[
    Union[ResponsesClientEventVariants.ResponseCreate, ResponseSteerEvent], PropertyInfo(discriminator="type")
]
"""An event that you send over a WebSocket: make a response, or steer one."""

ResponsesClientEventContextManagement: TypeAlias = ResponsesClientEventVariants.ResponseCreateContextManagement
"""A way to keep the context small, in an event of a WebSocket."""

ResponsesClientEventConversation: TypeAlias = ResponsesClientEventResponseCreateConversation
"""The conversation of a response, in an event of a WebSocket."""

ResponsesClientEventModeration: TypeAlias = ResponsesClientEventVariants.ResponseCreateModeration
"""Moderation of a response, in an event of a WebSocket."""

ResponsesClientEventModerationPolicy: TypeAlias = ResponsesClientEventVariants.ResponseCreateModerationPolicy
"""What moderation does about input and output, in an event of a WebSocket."""

ResponsesClientEventModerationPolicyInput: TypeAlias = ResponsesClientEventVariants.ResponseCreateModerationPolicyInput
"""What moderation does about the input, in an event of a WebSocket."""

ResponsesClientEventModerationPolicyOutput: TypeAlias = (
    ResponsesClientEventVariants.ResponseCreateModerationPolicyOutput
)
"""What moderation does about the output, in an event of a WebSocket."""

ResponsesClientEventPromptCacheOptions: TypeAlias = ResponsesClientEventVariants.ResponseCreatePromptCacheOptions
"""How the prompt cache is used, in an event of a WebSocket."""

ResponsesClientEventStreamOptions: TypeAlias = ResponsesClientEventVariants.ResponseCreateStreamOptions
"""What a stream carries, in an event of a WebSocket."""

ResponsesClientEventToolChoice: TypeAlias = ResponsesClientEventResponseCreateToolChoice
"""Which tools the model may or has to call, in an event of a WebSocket."""

ClientEventToolChoiceSpecificProgrammaticToolCallingParam: TypeAlias = (
    ResponsesClientEventVariants.ResponseCreateToolChoiceSpecificProgrammaticToolCallingParam
)
"""The choice that makes the model call tools from a program, in an event of a WebSocket."""

public_types(
    globals(),
    {
        "responses.response_steer_event": "ResponseSteerEvent",
        "responses.responses_client_event": (
            "ResponseCreateAccessPrograms=ResponsesClientEventVariants.ResponseCreateAccessPrograms "
            "ResponseCreateBackgroundOptions=ResponsesClientEventVariants.ResponseCreateBackgroundOptions "
            "ResponseCreateContextManagement=ResponsesClientEventVariants.ResponseCreateContextManagement "
            "ResponseCreateImage=ResponsesClientEventVariants.ResponseCreateImage "
            "ResponseCreateModerationPolicyInput=ResponsesClientEventVariants.ResponseCreateModerationPolicyInput "
            "ResponseCreateModerationPolicyOutput=ResponsesClientEventVariants.ResponseCreateModerationPolicyOutput "
            "ResponseCreateModerationPolicy=ResponsesClientEventVariants.ResponseCreateModerationPolicy "
            "ResponseCreateModeration=ResponsesClientEventVariants.ResponseCreateModeration "
            "ResponseCreatePromptCacheOptions=ResponsesClientEventVariants.ResponseCreatePromptCacheOptions "
            "ResponseCreateStreamOptions=ResponsesClientEventVariants.ResponseCreateStreamOptions "
            "ResponseCreateToolChoiceSpecificProgrammaticToolCallingParam=ResponsesClientEventVariants.ResponseCreateToolChoiceSpecificProgrammaticToolCallingParam "  # noqa: E501
            "ResponseCreate=ResponsesClientEventVariants.ResponseCreate"
        ),
    },
)
