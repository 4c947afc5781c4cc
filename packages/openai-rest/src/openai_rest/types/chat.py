# Rendered from definitions/chat.yaml; edit that and run `hatch run generate`.
"""Models of the `chat` area of the API."""

from typing import Dict, List, Optional, Union

from typing_extensions import Annotated, Literal, TypeAlias

from openai_core.models import BaseModel, PropertyInfo
from openai_core.types.shared import FunctionDefinition, Metadata

from .completions import CompletionUsage


class ChatCompletion(BaseModel):
    class ChoiceLogprobs(BaseModel):
        content: "Optional[List[ChatCompletionTokenLogprob]]" = None
        refusal: "Optional[List[ChatCompletionTokenLogprob]]" = None

    class Choice(BaseModel):
        finish_reason: Literal["stop", "length", "tool_calls", "content_filter", "function_call"]
        index: int
        logprobs: "Optional[ChatCompletion.ChoiceLogprobs]" = None
        message: "ChatCompletionMessage"

    class ModerationInputModerationResultsResult(BaseModel):
        categories: Dict[str, bool]
        category_applied_input_types: Dict[str, List[Literal["text", "image"]]]
        category_scores: Dict[str, float]
        flagged: bool
        model: str
        type: Literal["moderation_result"]

    class ModerationInputModerationResults(BaseModel):
        model: str
        results: "List[ChatCompletion.ModerationInputModerationResultsResult]"
        type: Literal["moderation_results"]

    class ModerationInputError(BaseModel):
        code: str
        message: str
        type: Literal["error"]

    class ModerationOutputModerationResultsResult(BaseModel):
        categories: Dict[str, bool]
        category_applied_input_types: Dict[str, List[Literal["text", "image"]]]
        category_scores: Dict[str, float]
        flagged: bool
        model: str
        type: Literal["moderation_result"]

    class ModerationOutputModerationResults(BaseModel):
        model: str
        results: "List[ChatCompletion.ModerationOutputModerationResultsResult]"
        type: Literal["moderation_results"]

    class ModerationOutputError(BaseModel):
        code: str
        message: str
        type: Literal["error"]

    class Moderation(BaseModel):
        input: "ModerationInput"
        output: "ModerationOutput"

    id: str
    choices: List[Choice]
    created: int
    model: str
    object: Literal["chat.completion"]
    metadata: Optional[Metadata] = None
    moderation: Optional[Moderation] = None
    service_tier: Optional[Literal["auto", "default", "flex", "scale", "priority", "fast"]] = None
    system_fingerprint: Optional[str] = None
    usage: Optional[CompletionUsage] = None


ModerationInput: TypeAlias = Annotated[
    Union[ChatCompletion.ModerationInputModerationResults, ChatCompletion.ModerationInputError],
    PropertyInfo(discriminator="type"),
]

ModerationOutput: TypeAlias = Annotated[
    Union[ChatCompletion.ModerationOutputModerationResults, ChatCompletion.ModerationOutputError],
    PropertyInfo(discriminator="type"),
]


class ChatCompletionAudio(BaseModel):
    id: str
    data: str
    expires_at: int
    transcript: str


class ChatCompletionChunk(BaseModel):
    class ChoiceDeltaAudio(BaseModel):
        id: Optional[str] = None
        data: Optional[str] = None
        expires_at: Optional[int] = None
        transcript: Optional[str] = None

    class ChoiceDeltaFunctionCall(BaseModel):
        arguments: Optional[str] = None
        name: Optional[str] = None

    class ChoiceDeltaToolCallFunction(BaseModel):
        arguments: Optional[str] = None
        name: Optional[str] = None

    class ChoiceDeltaToolCall(BaseModel):
        index: int
        id: Optional[str] = None
        function: "Optional[ChatCompletionChunk.ChoiceDeltaToolCallFunction]" = None
        type: Optional[Literal["function"]] = None

    class ChoiceDelta(BaseModel):
        audio: "Optional[ChatCompletionChunk.ChoiceDeltaAudio]" = None
        content: Optional[str] = None
        function_call: "Optional[ChatCompletionChunk.ChoiceDeltaFunctionCall]" = None
        refusal: Optional[str] = None
        role: Optional[Literal["developer", "system", "user", "assistant", "tool"]] = None
        tool_calls: "Optional[List[ChatCompletionChunk.ChoiceDeltaToolCall]]" = None

    class Choice(BaseModel):
        delta: "ChatCompletionChunk.ChoiceDelta"
        index: int
        finish_reason: Optional[Literal["stop", "length", "tool_calls", "content_filter", "function_call"]] = None
        logprobs: Optional[ChatCompletion.ChoiceLogprobs] = None

    id: str
    choices: List[Choice]
    created: int
    model: str
    object: Literal["chat.completion.chunk"]
    moderation: Optional[ChatCompletion.Moderation] = None
    obfuscation: Optional[str] = None
    service_tier: Optional[Literal["auto", "default", "flex", "scale", "priority", "fast"]] = None
    system_fingerprint: Optional[str] = None
    usage: Optional[CompletionUsage] = None


class ChatCompletionContentPartImage(BaseModel):
    class ImageURL(BaseModel):
        url: str
        detail: Optional[Literal["auto", "low", "high", "original"]] = None

    class PromptCacheBreakpoint(BaseModel):
        mode: Literal["explicit"]
        ttl: Optional[Literal["30m", "12h"]] = None

    image_url: ImageURL
    type: Literal["image_url"]
    prompt_cache_breakpoint: Optional[PromptCacheBreakpoint] = None


class ChatCompletionContentPartText(BaseModel):
    text: str
    type: Literal["text"]
    prompt_cache_breakpoint: Optional[ChatCompletionContentPartImage.PromptCacheBreakpoint] = None


class ChatCompletionDeleted(BaseModel):
    id: str
    deleted: bool
    object: Literal["chat.completion.deleted"]


class ChatCompletionFunctionTool(BaseModel):
    function: FunctionDefinition
    type: Literal["function"]


class ChatCompletionMessage(BaseModel):
    class AnnotationURLCitation(BaseModel):
        end_index: int
        start_index: int
        title: str
        url: str

    class Annotation(BaseModel):
        type: Literal["url_citation"]
        url_citation: "ChatCompletionMessage.AnnotationURLCitation"

    class FunctionCall(BaseModel):
        arguments: str
        name: str

    content: Optional[str] = None
    refusal: Optional[str] = None
    role: Literal["assistant"]
    annotations: Optional[List[Annotation]] = None
    audio: Optional[ChatCompletionAudio] = None
    function_call: Optional[FunctionCall] = None
    tool_calls: "Optional[List[ChatCompletionMessageToolCallUnion]]" = None


class ChatCompletionMessageCustomToolCall(BaseModel):
    class Custom(BaseModel):
        input: str
        name: str

    id: str
    custom: Custom
    type: Literal["custom"]


class ChatCompletionMessageFunctionToolCall(BaseModel):
    class Function(BaseModel):
        arguments: str
        name: str

    id: str
    function: Function
    type: Literal["function"]


ChatCompletionMessageToolCallUnion: TypeAlias = Annotated[
    Union[ChatCompletionMessageFunctionToolCall, ChatCompletionMessageCustomToolCall],
    PropertyInfo(discriminator="type"),
]

ChatCompletionMessageToolCall: TypeAlias = ChatCompletionMessageFunctionToolCall

ChatCompletionModality: TypeAlias = Literal["text", "audio"]

ChatCompletionRole: TypeAlias = Literal["developer", "system", "user", "assistant", "tool", "function"]


class ChatCompletionStoreMessage(ChatCompletionMessage):
    id: str
    content_parts: "Optional[List[ChatCompletionStoreMessageContentPart]]" = None


ChatCompletionStoreMessageContentPart: TypeAlias = Union[ChatCompletionContentPartText, ChatCompletionContentPartImage]


class ChatCompletionTokenLogprob(BaseModel):
    class TopLogprob(BaseModel):
        token: str
        bytes: Optional[List[int]] = None
        logprob: float

    token: str
    bytes: Optional[List[int]] = None
    logprob: float
    top_logprobs: List[TopLogprob]
