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
    messages: Required[Iterable[ChatCompletionMessageParam]]
    model: Required[Union[str, ChatModel]]
    audio: Optional[ChatCompletionAudioParam]
    frequency_penalty: Optional[float]
    function_call: CompletionCreateParamsFunctionCall
    functions: Iterable[CompletionCreateParamsFunction]
    logit_bias: Optional[Dict[str, int]]
    logprobs: Optional[bool]
    max_completion_tokens: Optional[int]
    max_tokens: Optional[int]
    metadata: Optional[Metadata]
    modalities: Optional[List[Literal["text", "audio"]]]
    moderation: Optional[CompletionCreateParamsModeration]
    n: Optional[int]
    parallel_tool_calls: bool
    prediction: Optional[ChatCompletionPredictionContentParam]
    presence_penalty: Optional[float]
    prompt_cache_key: Optional[str]
    prompt_cache_options: CompletionCreateParamsPromptCacheOptions
    prompt_cache_retention: Optional[Literal["in_memory", "24h"]]
    reasoning_effort: Optional[ReasoningEffort]
    response_format: CompletionCreateParamsResponseFormat
    safety_identifier: Optional[str]
    seed: Optional[int]
    service_tier: Optional[Literal["auto", "default", "flex", "scale", "priority", "fast"]]
    stop: Union[str, SequenceNotStr[str], None]
    store: Optional[bool]
    stream_options: Optional[ChatCompletionStreamOptionsParam]
    temperature: Optional[float]
    tool_choice: ChatCompletionToolChoiceOptionParam
    tools: Iterable[ChatCompletionToolUnionParam]
    top_logprobs: Optional[int]
    top_p: Optional[float]
    user: str
    verbosity: Optional[Literal["low", "medium", "high"]]
    web_search_options: CompletionCreateParamsWebSearchOptions


class CompletionCreateParamsNonStreaming(CompletionCreateParamsBase, total=False):
    stream: Optional[Literal[False]]


class CompletionCreateParamsStreaming(CompletionCreateParamsBase, total=False):
    stream: Required[Literal[True]]


CompletionCreateParams: TypeAlias = Union[CompletionCreateParamsNonStreaming, CompletionCreateParamsStreaming]


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
    after: str
    limit: int
    metadata: Optional[Metadata]
    model: str
    order: Literal["asc", "desc"]


class CompletionUpdateParams(TypedDict, total=False):
    metadata: Required[Optional[Metadata]]


class MessageListParams(TypedDict, total=False):
    after: str
    limit: int
    order: Literal["asc", "desc"]


CreateChatCompletionRequestMessageParam: TypeAlias = Union[
    ChatCompletionDeveloperMessageParam,
    ChatCompletionSystemMessageParam,
    ChatCompletionUserMessageParam,
    ChatCompletionAssistantMessageParam,
    ChatCompletionToolMessageParam,
    ChatCompletionFunctionMessageParam,
]
