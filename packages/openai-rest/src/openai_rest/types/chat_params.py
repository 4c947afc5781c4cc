# Rendered from definitions/chat.yaml; edit that and run `hatch run generate`.
"""Parameters of the `chat` area of the API; only type checkers and users import them."""

from __future__ import annotations

from typing import Dict, Iterable, List, Optional, Union

from typing_extensions import Literal, Required, TypeAlias, TypedDict

from openai_core.types.sequences import SequenceNotStr
from openai_core.types.shared_params import (
    ChatModel,
    FunctionDefinition,
    FunctionParameters,
    Metadata,
    ReasoningEffort,
    ResponseFormatJSONObject,
    ResponseFormatJSONSchema,
    ResponseFormatText,
)


class ChatCompletionAllowedToolChoiceParam(TypedDict, total=False):
    allowed_tools: Required[ChatCompletionAllowedToolsParam]
    type: Required[Literal["allowed_tools"]]


class ChatCompletionAllowedToolsParam(TypedDict, total=False):
    mode: Required[Literal["auto", "required"]]
    tools: Required[Iterable[Dict[str, object]]]


class ChatCompletionAssistantMessageParamAudio(TypedDict, total=False):
    id: Required[str]


class ChatCompletionAssistantMessageParamFunctionCall(TypedDict, total=False):
    arguments: Required[str]
    name: Required[str]


class ChatCompletionAssistantMessageParam(TypedDict, total=False):
    role: Required[Literal["assistant"]]
    audio: Optional[ChatCompletionAssistantMessageParamAudio]
    content: Union[str, Iterable[ChatCompletionAssistantMessageContentArrayOfContentPart], None]
    function_call: Optional[ChatCompletionAssistantMessageParamFunctionCall]
    name: str
    refusal: Optional[str]
    tool_calls: Iterable[ChatCompletionMessageToolCallUnionParam]


class ChatCompletionContentPartTextParam(TypedDict, total=False):
    text: Required[str]
    type: Required[Literal["text"]]
    prompt_cache_breakpoint: PromptCacheBreakpointParam


class ChatCompletionContentPartRefusalParam(TypedDict, total=False):
    refusal: Required[str]
    type: Required[Literal["refusal"]]


ChatCompletionAssistantMessageContentArrayOfContentPart: TypeAlias = Union[
    ChatCompletionContentPartTextParam, ChatCompletionContentPartRefusalParam
]


class ChatCompletionAudioParamVoiceID(TypedDict, total=False):
    id: Required[str]


class ChatCompletionAudioParam(TypedDict, total=False):
    format: Required[Literal["wav", "aac", "mp3", "flac", "opus", "pcm16"]]
    voice: Required[ChatCompletionAudioParamVoice]


ChatCompletionAudioParamVoice: TypeAlias = Union[
    str,
    Literal["alloy", "ash", "ballad", "coral", "echo", "sage", "shimmer", "verse", "marin", "cedar"],
    ChatCompletionAudioParamVoiceID,
]


class ChatCompletionContentPartImageParamImageURL(TypedDict, total=False):
    url: Required[str]
    detail: Literal["auto", "low", "high", "original"]


class PromptCacheBreakpointParam(TypedDict, total=False):
    mode: Required[Literal["explicit"]]
    ttl: Literal["30m", "12h"]


class ChatCompletionContentPartImageParam(TypedDict, total=False):
    image_url: Required[ChatCompletionContentPartImageParamImageURL]
    type: Required[Literal["image_url"]]
    prompt_cache_breakpoint: PromptCacheBreakpointParam


class ChatCompletionContentPartParamInputAudio(TypedDict, total=False):
    data: Required[str]
    format: Required[Literal["wav", "mp3"]]


class ChatCompletionContentPartInputAudioParam(TypedDict, total=False):
    input_audio: Required[ChatCompletionContentPartParamInputAudio]
    type: Required[Literal["input_audio"]]
    prompt_cache_breakpoint: PromptCacheBreakpointParam


class ChatCompletionContentPartParamFileFile(TypedDict, total=False):
    file_data: str
    file_id: str
    filename: str


class ChatCompletionContentPartParamFile(TypedDict, total=False):
    file: Required[ChatCompletionContentPartParamFileFile]
    type: Required[Literal["file"]]
    prompt_cache_breakpoint: PromptCacheBreakpointParam


ChatCompletionContentPartParam: TypeAlias = Union[
    ChatCompletionContentPartTextParam,
    ChatCompletionContentPartImageParam,
    ChatCompletionContentPartInputAudioParam,
    ChatCompletionContentPartParamFile,
]


class ChatCompletionCustomToolParamCustomFormatText(TypedDict, total=False):
    type: Required[Literal["text"]]


class ChatCompletionCustomToolParamCustomFormatGrammarGrammar(TypedDict, total=False):
    definition: Required[str]
    syntax: Required[Literal["lark", "regex"]]


class ChatCompletionCustomToolParamCustomFormatGrammar(TypedDict, total=False):
    grammar: Required[ChatCompletionCustomToolParamCustomFormatGrammarGrammar]
    type: Required[Literal["grammar"]]


class ChatCompletionCustomToolParamCustom(TypedDict, total=False):
    name: Required[str]
    description: str
    format: ChatCompletionCustomToolParamCustomFormat


class ChatCompletionCustomToolParam(TypedDict, total=False):
    custom: Required[ChatCompletionCustomToolParamCustom]
    type: Required[Literal["custom"]]


ChatCompletionCustomToolParamCustomFormat: TypeAlias = Union[
    ChatCompletionCustomToolParamCustomFormatText, ChatCompletionCustomToolParamCustomFormatGrammar
]


class ChatCompletionDeveloperMessageParam(TypedDict, total=False):
    content: Required[Union[str, Iterable[ChatCompletionContentPartTextParam]]]
    role: Required[Literal["developer"]]
    name: str


class ChatCompletionFunctionCallOptionParam(TypedDict, total=False):
    name: Required[str]


class ChatCompletionFunctionMessageParam(TypedDict, total=False):
    content: Required[Optional[str]]
    name: Required[str]
    role: Required[Literal["function"]]


class ChatCompletionFunctionToolParam(TypedDict, total=False):
    function: Required[FunctionDefinition]
    type: Required[Literal["function"]]


class ChatCompletionMessageCustomToolCallParamCustom(TypedDict, total=False):
    input: Required[str]
    name: Required[str]


class ChatCompletionMessageCustomToolCallParam(TypedDict, total=False):
    id: Required[str]
    custom: Required[ChatCompletionMessageCustomToolCallParamCustom]
    type: Required[Literal["custom"]]


class ChatCompletionMessageFunctionToolCallParamFunction(TypedDict, total=False):
    arguments: Required[str]
    name: Required[str]


class ChatCompletionMessageFunctionToolCallParam(TypedDict, total=False):
    id: Required[str]
    function: Required[ChatCompletionMessageFunctionToolCallParamFunction]
    type: Required[Literal["function"]]


class ChatCompletionSystemMessageParam(TypedDict, total=False):
    content: Required[Union[str, Iterable[ChatCompletionContentPartTextParam]]]
    role: Required[Literal["system"]]
    name: str


class ChatCompletionUserMessageParam(TypedDict, total=False):
    content: Required[Union[str, Iterable[ChatCompletionContentPartParam]]]
    role: Required[Literal["user"]]
    name: str


class ChatCompletionToolMessageParam(TypedDict, total=False):
    content: Required[Union[str, Iterable[ChatCompletionContentPartTextParam]]]
    role: Required[Literal["tool"]]
    tool_call_id: Required[str]


ChatCompletionMessageParam: TypeAlias = Union[
    ChatCompletionDeveloperMessageParam,
    ChatCompletionSystemMessageParam,
    ChatCompletionUserMessageParam,
    ChatCompletionAssistantMessageParam,
    ChatCompletionToolMessageParam,
    ChatCompletionFunctionMessageParam,
]

ChatCompletionMessageToolCallParam: TypeAlias = ChatCompletionMessageFunctionToolCallParam

ChatCompletionMessageToolCallUnionParam: TypeAlias = Union[
    ChatCompletionMessageFunctionToolCallParam, ChatCompletionMessageCustomToolCallParam
]


class ChatCompletionNamedToolChoiceCustomParamCustom(TypedDict, total=False):
    name: Required[str]


class ChatCompletionNamedToolChoiceCustomParam(TypedDict, total=False):
    custom: Required[ChatCompletionNamedToolChoiceCustomParamCustom]
    type: Required[Literal["custom"]]


class ChatCompletionNamedToolChoiceParamFunction(TypedDict, total=False):
    name: Required[str]


class ChatCompletionNamedToolChoiceParam(TypedDict, total=False):
    function: Required[ChatCompletionNamedToolChoiceParamFunction]
    type: Required[Literal["function"]]


class ChatCompletionPredictionContentParam(TypedDict, total=False):
    content: Required[Union[str, Iterable[ChatCompletionContentPartTextParam]]]
    type: Required[Literal["content"]]


class ChatCompletionStreamOptionsParam(TypedDict, total=False):
    include_obfuscation: bool
    include_usage: bool


ChatCompletionToolChoiceOptionParam: TypeAlias = Union[
    Literal["none", "auto", "required"],
    ChatCompletionAllowedToolChoiceParam,
    ChatCompletionNamedToolChoiceParam,
    ChatCompletionNamedToolChoiceCustomParam,
]

ChatCompletionToolParam: TypeAlias = ChatCompletionFunctionToolParam

ChatCompletionToolUnionParam: TypeAlias = Union[ChatCompletionFunctionToolParam, ChatCompletionCustomToolParam]


class CompletionCreateParamsBase(TypedDict, total=False):
    """Parameters of `chat.completions.create`, which generates the next message of a conversation."""

    messages: Required[Iterable[ChatCompletionMessageParam]]
    """The conversation so far (1 or more items)."""
    model: Required[Union[str, ChatModel]]
    """The id of the model."""
    audio: Optional[ChatCompletionAudioParam]
    """Voice and format of spoken output; needed when `modalities` asks for audio."""
    frequency_penalty: Optional[float]
    """Lowers the odds of a token with each time it has occurred; negative values raise them (from -2 to 2; 0 by
    default).
    """
    function_call: CompletionCreateParamsFunctionCall
    """Which function the model may call; use `tool_choice` instead."""
    functions: Iterable[CompletionCreateParamsFunction]
    """Functions that the model may call; use `tools` instead (1 to 128 items)."""
    logit_bias: Optional[Dict[str, int]]
    """By token id, a bias on the token's odds: -100 bans it, 100 forces it."""
    logprobs: Optional[bool]
    """Whether log probabilities of the output tokens are returned (false by default)."""
    max_completion_tokens: Optional[int]
    """An upper bound for generated tokens, reasoning included."""
    max_tokens: Optional[int]
    """An upper bound for generated tokens."""
    metadata: Optional[Metadata]
    """Up to 16 pairs of your own to store with the object (keys of 64 characters, values of 512)."""
    modalities: Optional[List[Literal["text", "audio"]]]
    """Which kinds of output the model is asked for."""
    moderation: Optional[CompletionCreateParamsModeration]
    """Whether and how input and output are moderated."""
    n: Optional[int]
    """How many alternatives to generate; each is billed (from 1 to 128; 1 by default)."""
    parallel_tool_calls: bool
    """Whether the model may call several tools at once (true by default)."""
    prediction: Optional[ChatCompletionPredictionContentParam]
    """Text that most of the output is expected to repeat, which makes answers faster."""
    presence_penalty: Optional[float]
    """Lowers the odds of every token that has occurred already; negative values raise them (from -2 to 2; 0 by
    default).
    """
    prompt_cache_key: Optional[str]
    """Groups requests with a common beginning, so that the prompt cache serves them better."""
    prompt_cache_options: CompletionCreateParamsPromptCacheOptions
    """How the prompt cache is used for this request."""
    prompt_cache_retention: Optional[Literal["in_memory", "24h"]]
    """How long the beginning of the prompt stays in the cache."""
    reasoning_effort: Optional[ReasoningEffort]
    """How much a reasoning model thinks before it answers (medium by default)."""
    response_format: CompletionCreateParamsResponseFormat
    """The form of the answer: text, any JSON object, or JSON that follows a schema."""
    safety_identifier: Optional[str]
    """A stable and anonymous id of your end user, for abuse detection (at most 64 characters)."""
    seed: Optional[int]
    """Makes sampling repeatable as far as the service can (from -9223372036854776000 to 9223372036854776000)."""
    service_tier: Optional[Literal["auto", "default", "flex", "scale", "priority", "fast"]]
    """The processing tier, which decides on latency and price (auto by default)."""
    stop: Union[str, SequenceNotStr[str], None]
    """Up to four texts at which generation ends; they are not part of the output."""
    store: Optional[bool]
    """Whether the result is kept, so that it can be retrieved later (false by default)."""
    stream_options: Optional[ChatCompletionStreamOptionsParam]
    """What the stream carries in addition."""
    temperature: Optional[float]
    """The randomness of sampling: low values give focused output. Change this or `top_p`, not both (from 0 to 2; 1
    by default).
    """
    tool_choice: ChatCompletionToolChoiceOptionParam
    """Whether and which tools the model has to call."""
    tools: Iterable[ChatCompletionToolUnionParam]
    """The tools that the model may call."""
    top_logprobs: Optional[int]
    """How many alternatives are returned with each output token's log probability (from 0 to 20)."""
    top_p: Optional[float]
    """Nucleus sampling: only the most probable tokens that together reach this mass are considered (from 0 to 1; 1
    by default).
    """
    user: str
    """A stable id of your end user; use `safety_identifier` and `prompt_cache_key` instead."""
    verbosity: Optional[Literal["low", "medium", "high"]]
    """How long answers are (medium by default)."""
    web_search_options: CompletionCreateParamsWebSearchOptions
    """Whether and how the model searches the web."""


class CompletionCreateParamsNonStreaming(CompletionCreateParamsBase, total=False):
    """Parameters of `chat.completions.create`, waiting for the whole answer."""

    stream: Optional[Literal[False]]
    """Whether the answer comes as a stream of events instead of one object (false by default)."""


class CompletionCreateParamsStreaming(CompletionCreateParamsBase, total=False):
    """Parameters of `chat.completions.create`, with a stream of events."""

    stream: Required[Literal[True]]
    """Whether the answer comes as a stream of events instead of one object (false by default)."""


CompletionCreateParams: TypeAlias = Union[CompletionCreateParamsNonStreaming, CompletionCreateParamsStreaming]
"""Parameters of `chat.completions.create`, which generates the next message of a conversation."""


class CompletionCreateParamsFunction(TypedDict, total=False):
    name: Required[str]
    description: str
    parameters: FunctionParameters


class CompletionCreateParamsModerationPolicyInput(TypedDict, total=False):
    mode: Required[Literal["score", "block"]]


class CompletionCreateParamsModerationPolicyOutput(TypedDict, total=False):
    mode: Required[Literal["score", "block"]]


class CompletionCreateParamsModerationPolicy(TypedDict, total=False):
    input: Optional[CompletionCreateParamsModerationPolicyInput]
    output: Optional[CompletionCreateParamsModerationPolicyOutput]


class CompletionCreateParamsModeration(TypedDict, total=False):
    model: Required[str]
    policy: Optional[CompletionCreateParamsModerationPolicy]


class CompletionCreateParamsPromptCacheOptions(TypedDict, total=False):
    mode: Literal["implicit", "explicit"]
    ttl: Literal["30m"]


class CompletionCreateWebSearchOptionsUserLocationApproximate(TypedDict, total=False):
    city: str
    country: str
    region: str
    timezone: str


class CompletionCreateParamsWebSearchOptionsUserLocation(TypedDict, total=False):
    approximate: Required[CompletionCreateWebSearchOptionsUserLocationApproximate]
    type: Required[Literal["approximate"]]


class CompletionCreateParamsWebSearchOptions(TypedDict, total=False):
    search_context_size: Literal["low", "medium", "high"]
    user_location: Optional[CompletionCreateParamsWebSearchOptionsUserLocation]


CompletionCreateParamsFunctionCall: TypeAlias = Union[Literal["none", "auto"], ChatCompletionFunctionCallOptionParam]

CompletionCreateParamsResponseFormat: TypeAlias = Union[
    ResponseFormatText, ResponseFormatJSONSchema, ResponseFormatJSONObject
]


class CompletionListParams(TypedDict, total=False):
    """Parameters of `chat.completions.list`, which lists stored chat completions; only those created with
    `store=True` are kept.
    """

    after: str
    """The id of the last item of the previous page; the list goes on behind it."""
    limit: int
    """How many items a page holds (20 by default)."""
    metadata: Optional[Metadata]
    """Only completions with these pairs."""
    model: str
    """Only completions that this model made."""
    order: Literal["asc", "desc"]
    """The order by creation time: `asc` or `desc` (asc by default)."""


class CompletionUpdateParams(TypedDict, total=False):
    """Parameters of `chat.completions.update`, which replaces the metadata of a stored chat completion."""

    metadata: Required[Optional[Metadata]]
    """Up to 16 pairs of your own to store with the object (keys of 64 characters, values of 512)."""


class MessageListParams(TypedDict, total=False):
    """Parameters of `chat.completions.messages.list`, which lists the messages that a stored chat completion was
    made from.
    """

    after: str
    """The id of the last item of the previous page; the list goes on behind it."""
    limit: int
    """How many items a page holds (20 by default)."""
    order: Literal["asc", "desc"]
    """The order by creation time: `asc` or `desc` (asc by default)."""


CreateChatCompletionRequestMessageParam: TypeAlias = Union[
    ChatCompletionDeveloperMessageParam,
    ChatCompletionSystemMessageParam,
    ChatCompletionUserMessageParam,
    ChatCompletionAssistantMessageParam,
    ChatCompletionToolMessageParam,
    ChatCompletionFunctionMessageParam,
]
