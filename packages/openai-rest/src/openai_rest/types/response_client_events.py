# Rendered from definitions/response_client_events.yaml; edit that and run `hatch run generate`.
"""Models of the `response_client_events` area of the API."""

from typing import List, Optional, Union

from typing_extensions import Annotated, Literal, TypeAlias

from openai_core.models import BaseModel, PropertyInfo
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
    input: ResponseSteerInput
    previous_response_id: str
    type: Literal["response.steer"]


class ResponsesClientEventVariants:
    """The models that `ResponsesClientEvent` consists of."""

    class ResponseCreateAccessPrograms(BaseModel):
        cyber: Optional[Literal["standard", "daybreak_blue", "daybreak_red"]] = None

    class ResponseCreateBackgroundOptions(BaseModel):
        completion_window: Optional[Literal["soonest", "2h", "8h"]] = None
        continuation_id: Optional[str] = None

    class ResponseCreateContextManagement(BaseModel):
        type: str
        compact_threshold: Optional[int] = None

    class ResponseCreateImage(BaseModel):
        context_compression: Optional[Literal["auto", "enabled", "disabled"]] = None

    class ResponseCreateModerationPolicyInput(BaseModel):
        mode: Literal["score", "block"]

    class ResponseCreateModerationPolicyOutput(BaseModel):
        mode: Literal["score", "block"]

    class ResponseCreateModerationPolicy(BaseModel):
        input: "Optional[ResponsesClientEventVariants.ResponseCreateModerationPolicyInput]" = None
        output: "Optional[ResponsesClientEventVariants.ResponseCreateModerationPolicyOutput]" = None

    class ResponseCreateModeration(BaseModel):
        model: str
        policy: "Optional[ResponsesClientEventVariants.ResponseCreateModerationPolicy]" = None

    class ResponseCreatePromptCacheOptions(BaseModel):
        comparison_response_id: Optional[str] = None
        mode: Optional[Literal["implicit", "explicit"]] = None
        prewarm: Optional[bool] = None
        ttl: Optional[Literal["30m", "12h"]] = None

    class ResponseCreateStreamOptions(BaseModel):
        include_obfuscation: Optional[bool] = None

    class ResponseCreateToolChoiceSpecificProgrammaticToolCallingParam(BaseModel):
        type: Literal["programmatic_tool_calling"]

    class ResponseCreate(BaseModel):
        type: Literal["response.create"]
        access_programs: "Optional[ResponsesClientEventVariants.ResponseCreateAccessPrograms]" = None
        background: Optional[bool] = None
        background_options: "Optional[ResponsesClientEventVariants.ResponseCreateBackgroundOptions]" = None
        context_management: "Optional[List[ResponsesClientEventVariants.ResponseCreateContextManagement]]" = None
        conversation: "Optional[ResponsesClientEventResponseCreateConversation]" = None
        generate: Optional[bool] = None
        image: "Optional[ResponsesClientEventVariants.ResponseCreateImage]" = None
        include: Optional[List[ResponseIncludable]] = None
        input: Union[str, ResponseInput, None] = None
        instructions: Optional[str] = None
        max_output_tokens: Optional[int] = None
        max_tool_calls: Optional[int] = None
        metadata: Optional[Metadata] = None
        model: Optional[ResponsesModel] = None
        moderation: "Optional[ResponsesClientEventVariants.ResponseCreateModeration]" = None
        parallel_tool_calls: Optional[bool] = None
        previous_response_id: Optional[str] = None
        prompt: Optional[ResponsePrompt] = None
        prompt_cache_key: Optional[str] = None
        prompt_cache_options: "Optional[ResponsesClientEventVariants.ResponseCreatePromptCacheOptions]" = None
        prompt_cache_retention: Optional[Literal["in_memory", "24h"]] = None
        reasoning: Optional[Reasoning] = None
        safety_identifier: Optional[str] = None
        service_tier: Optional[ServiceTier] = None
        store: Optional[bool] = None
        stream: Optional[bool] = None
        stream_id: Optional[str] = None
        stream_options: "Optional[ResponsesClientEventVariants.ResponseCreateStreamOptions]" = None
        temperature: Optional[float] = None
        text: Optional[ResponseTextConfig] = None
        tool_choice: "Optional[ResponsesClientEventResponseCreateToolChoice]" = None
        tools: Optional[List[Tool]] = None
        top_logprobs: Optional[int] = None
        top_p: Optional[float] = None
        truncation: Optional[Literal["auto", "disabled"]] = None
        user: Optional[str] = None


ResponsesClientEventResponseCreateConversation: TypeAlias = Union[str, ResponseConversationParam, None]

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

ResponsesClientEvent: TypeAlias = Annotated[
    Union[ResponsesClientEventVariants.ResponseCreate, ResponseSteerEvent], PropertyInfo(discriminator="type")
]

ResponsesClientEventContextManagement: TypeAlias = ResponsesClientEventVariants.ResponseCreateContextManagement

ResponsesClientEventConversation: TypeAlias = ResponsesClientEventResponseCreateConversation

ResponsesClientEventModeration: TypeAlias = ResponsesClientEventVariants.ResponseCreateModeration

ResponsesClientEventModerationPolicy: TypeAlias = ResponsesClientEventVariants.ResponseCreateModerationPolicy

ResponsesClientEventModerationPolicyInput: TypeAlias = ResponsesClientEventVariants.ResponseCreateModerationPolicyInput

ResponsesClientEventModerationPolicyOutput: TypeAlias = (
    ResponsesClientEventVariants.ResponseCreateModerationPolicyOutput
)

ResponsesClientEventPromptCacheOptions: TypeAlias = ResponsesClientEventVariants.ResponseCreatePromptCacheOptions

ResponsesClientEventStreamOptions: TypeAlias = ResponsesClientEventVariants.ResponseCreateStreamOptions

ResponsesClientEventToolChoice: TypeAlias = ResponsesClientEventResponseCreateToolChoice

ClientEventToolChoiceSpecificProgrammaticToolCallingParam: TypeAlias = (
    ResponsesClientEventVariants.ResponseCreateToolChoiceSpecificProgrammaticToolCallingParam
)
