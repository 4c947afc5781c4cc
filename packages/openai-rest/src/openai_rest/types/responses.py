# Rendered from definitions/responses.yaml; edit that and run `hatch run generate`.
"""Models of the `responses` area of the API."""

from typing import TYPE_CHECKING, Dict, List, Optional, Union

from pydantic import Field
from typing_extensions import Annotated, Literal, TypeAlias

from openai_core.imports import lazy_names
from openai_core.models import BaseModel, PropertyInfo
from openai_core.types.common import ResponsePrompt, ToolChoiceOptions
from openai_core.types.shared import Metadata, Reasoning, ResponseFormatJSONObject, ResponseFormatText, ResponsesModel

from .mixins import OutputText

if TYPE_CHECKING:
    from .response_items import ResponseInputItem
    from .response_output import ResponseOutputItem
    from .response_tools import ResponseToolChoice, Tool

LATE = {
    "ResponseInputItem": ".response_items",
    "ResponseOutputItem": ".response_output",
    "ResponseToolChoice": ".response_tools",
    "Tool": ".response_tools",
}
if not TYPE_CHECKING:
    __getattr__ = lazy_names(globals(), LATE)[0]


class Response(OutputText, BaseModel):
    class AccessPrograms(BaseModel):
        cyber: Literal["standard", "daybreak_blue", "daybreak_red"]

    class IncompleteDetails(BaseModel):
        reason: Optional[Literal["max_output_tokens", "max_messages", "content_filter", "steered"]] = None

    class ToolChoiceSpecificProgrammaticToolCallingParam(BaseModel):
        type: Literal["programmatic_tool_calling"]

    class Conversation(BaseModel):
        id: str

    class Image(BaseModel):
        context_compression: Literal["enabled", "disabled"]

    class InputTransformation(BaseModel):
        id: str
        action: Literal["removed"]
        reason: Literal[
            "organization_mismatch", "end_user_mismatch", "model_mismatch", "prefix_mismatch", "turn_boundary"
        ]
        type: Literal["reasoning"]

    class ModerationInputModerationResult(BaseModel):
        categories: Dict[str, bool]
        category_applied_input_types: Dict[str, List[Literal["text", "image"]]]
        category_scores: Dict[str, float]
        flagged: bool
        model: str
        type: Literal["moderation_result"]

    class ModerationInputError(BaseModel):
        code: str
        message: str
        type: Literal["error"]

    class ModerationOutputModerationResult(BaseModel):
        categories: Dict[str, bool]
        category_applied_input_types: Dict[str, List[Literal["text", "image"]]]
        category_scores: Dict[str, float]
        flagged: bool
        model: str
        type: Literal["moderation_result"]

    class ModerationOutputError(BaseModel):
        code: str
        message: str
        type: Literal["error"]

    class Moderation(BaseModel):
        input: "ResponseModerationInput"
        output: "ResponseModerationOutput"

    class PromptCacheDiagnosticsCacheMiss(BaseModel):
        cache_missed_tokens: int
        reason: Literal[
            "model_changed",
            "prompt_cache_key_changed",
            "tools_changed",
            "text_format_changed",
            "reasoning_effort_changed",
            "verbosity_changed",
            "context_compacted",
            "input_changed",
            "service_tier_changed",
        ]
        type: Literal["cache_miss"]
        comparison_reusable_tokens: Optional[int] = None

    class PromptCacheDiagnosticsCacheHit(BaseModel):
        type: Literal["cache_hit"]

    class PromptCacheDiagnosticsComparisonResponseNotFound(BaseModel):
        type: Literal["comparison_response_not_found"]

    class PromptCacheDiagnosticsUnavailable(BaseModel):
        type: Literal["unavailable"]

    class PromptCacheOptions(BaseModel):
        mode: Literal["implicit", "explicit"]
        ttl: Literal["30m", "12h"]
        comparison_response_id: Optional[str] = None

    class ToolUsageImageGenInputTokensDetails(BaseModel):
        image_tokens: int
        text_tokens: int

    class ToolUsageImageGenCachedTokensDetails(BaseModel):
        cached_image_tokens: int
        cached_text_tokens: int

    class ToolUsageImageGenOutputTokensDetails(BaseModel):
        image_tokens: int
        text_tokens: int

    class ToolUsageImageGen(BaseModel):
        input_tokens: int
        input_tokens_details: "Response.ToolUsageImageGenInputTokensDetails"
        output_tokens: int
        total_tokens: int
        cached_tokens: Optional[int] = None
        cached_tokens_details: "Optional[Response.ToolUsageImageGenCachedTokensDetails]" = None
        output_tokens_details: "Optional[Response.ToolUsageImageGenOutputTokensDetails]" = None

    class ToolUsageWebSearch(BaseModel):
        num_requests: int

    class ToolUsage(BaseModel):
        image_gen: "Response.ToolUsageImageGen"
        web_search: "Response.ToolUsageWebSearch"

    id: str
    access_programs: Optional[AccessPrograms] = None
    created_at: float
    error: "Optional[ResponseError]" = None
    incomplete_details: Optional[IncompleteDetails] = None
    instructions: "Union[str, List[ResponseInputItem], None]" = None
    metadata: Optional[Metadata] = None
    model: ResponsesModel
    object: Literal["response"]
    output: "List[ResponseOutputItem]"
    parallel_tool_calls: bool
    temperature: Optional[float] = None
    tool_choice: "ResponseToolChoice"
    tools: "List[Tool]"
    top_p: Optional[float] = None
    background: Optional[bool] = None
    completed_at: Optional[float] = None
    conversation: Optional[Conversation] = None
    image: Optional[Image] = None
    input_transformations: Optional[List[InputTransformation]] = None
    max_output_tokens: Optional[int] = None
    max_tool_calls: Optional[int] = None
    moderation: Optional[Moderation] = None
    previous_response_id: Optional[str] = None
    prompt: Optional[ResponsePrompt] = None
    prompt_cache_diagnostics: "Optional[ResponsePromptCacheDiagnostics]" = None
    prompt_cache_key: Optional[str] = None
    prompt_cache_options: Optional[PromptCacheOptions] = None
    prompt_cache_retention: Optional[Literal["in_memory", "24h"]] = None
    reasoning: Optional[Reasoning] = None
    safety_identifier: Optional[str] = None
    service_tier: "Optional[ServiceTier]" = None
    status: "Optional[ResponseStatus]" = None
    text: "Optional[ResponseTextConfig]" = None
    tool_usage: Optional[ToolUsage] = None
    top_logprobs: Optional[int] = None
    truncation: Optional[Literal["auto", "disabled"]] = None
    usage: "Optional[ResponseUsage]" = None
    user: Optional[str] = None


ResponseModerationInput: TypeAlias = Annotated[
    Union[Response.ModerationInputModerationResult, Response.ModerationInputError], PropertyInfo(discriminator="type")
]

ResponseModerationOutput: TypeAlias = Annotated[
    Union[Response.ModerationOutputModerationResult, Response.ModerationOutputError], PropertyInfo(discriminator="type")
]

ResponsePromptCacheDiagnostics: TypeAlias = Annotated[
    Union[
        Response.PromptCacheDiagnosticsCacheMiss,
        Response.PromptCacheDiagnosticsCacheHit,
        Response.PromptCacheDiagnosticsComparisonResponseNotFound,
        Response.PromptCacheDiagnosticsUnavailable,
    ],
    PropertyInfo(discriminator="type"),
]


class ResponseError(BaseModel):
    class MisalignmentSteer(BaseModel):
        message: str

    class Misalignment(BaseModel):
        detailed_explanation: Optional[str] = None
        error_type: Union[
            str,
            Literal[
                "potentially_unintended_data_transfer",
                "potentially_unintended_data_access",
                "potentially_unintended_destructive_activity",
                "other",
            ],
            None,
        ] = None
        review_target: Optional[str] = None
        steer: "Optional[ResponseError.MisalignmentSteer]" = None

    code: Literal[
        "server_error",
        "rate_limit_exceeded",
        "invalid_prompt",
        "data_residency_mismatch",
        "bio_policy",
        "misalignment_policy_violation",
        "vector_store_timeout",
        "invalid_image",
        "invalid_image_format",
        "invalid_base64_image",
        "invalid_image_url",
        "image_too_large",
        "image_too_small",
        "image_parse_error",
        "image_content_policy_violation",
        "invalid_image_mode",
        "image_file_too_large",
        "unsupported_image_media_type",
        "empty_image_file",
        "failed_to_download_image",
        "image_file_not_found",
    ]
    message: str
    misalignment: Optional[Misalignment] = None
    param: Optional[str] = None
    type: Optional[str] = None


class ResponseFormatTextJSONSchemaConfig(BaseModel):
    name: str
    schema_: Dict[str, object] = Field(alias="schema")
    type: Literal["json_schema"]
    description: Optional[str] = None
    strict: Optional[bool] = None


ResponseFormatTextConfig: TypeAlias = Annotated[
    Union[ResponseFormatText, ResponseFormatTextJSONSchemaConfig, ResponseFormatJSONObject],
    PropertyInfo(discriminator="type"),
]


class ResponseFunctionToolCall(BaseModel):
    class CallerDirect(BaseModel):
        type: Literal["direct"]

    class CallerProgram(BaseModel):
        caller_id: str
        type: Literal["program"]

    arguments: str
    call_id: str
    name: str
    type: Literal["function_call"]
    id: Optional[str] = None
    async_: Optional[bool] = Field(default=None, alias="async")
    caller: "Optional[ResponseFunctionToolCallCaller]" = None
    namespace: Optional[str] = None
    status: Optional[Literal["in_progress", "completed", "incomplete"]] = None


ResponseFunctionToolCallCaller: TypeAlias = Annotated[
    Union[ResponseFunctionToolCall.CallerDirect, ResponseFunctionToolCall.CallerProgram, None],
    PropertyInfo(discriminator="type"),
]

ResponseIncludable: TypeAlias = Literal[
    "file_search_call.results",
    "web_search_call.results",
    "web_search_call.action.sources",
    "message.input_image.image_url",
    "computer_call_output.output.image_url",
    "code_interpreter_call.outputs",
    "reasoning.encrypted_content",
    "message.output_text.logprobs",
]


class ResponseOutputMessage(BaseModel):
    id: str
    content: "List[ResponseOutputMessageContent]"
    role: Literal["assistant"]
    status: Literal["in_progress", "completed", "incomplete"]
    type: Literal["message"]
    phase: Optional[Literal["commentary", "final_answer"]] = None


class ResponseOutputText(BaseModel):
    class AnnotationFileCitation(BaseModel):
        file_id: str
        filename: str
        index: int
        type: Literal["file_citation"]

    class AnnotationURLCitation(BaseModel):
        end_index: int
        start_index: int
        title: str
        type: Literal["url_citation"]
        url: str

    class AnnotationContainerFileCitation(BaseModel):
        container_id: str
        end_index: int
        file_id: str
        filename: str
        start_index: int
        type: Literal["container_file_citation"]

    class AnnotationFilePath(BaseModel):
        file_id: str
        index: int
        type: Literal["file_path"]

    class LogprobTopLogprob(BaseModel):
        token: str
        bytes: List[int]
        logprob: float

    class Logprob(BaseModel):
        token: str
        bytes: List[int]
        logprob: float
        top_logprobs: "List[ResponseOutputText.LogprobTopLogprob]"

    annotations: "List[ResponseOutputTextAnnotation]"
    text: str
    type: Literal["output_text"]
    logprobs: Optional[List[Logprob]] = None


class ResponseOutputRefusal(BaseModel):
    refusal: str
    type: Literal["refusal"]


ResponseOutputMessageContent: TypeAlias = Annotated[
    Union[ResponseOutputText, ResponseOutputRefusal], PropertyInfo(discriminator="type")
]

ResponseOutputTextAnnotation: TypeAlias = Annotated[
    Union[
        ResponseOutputText.AnnotationFileCitation,
        ResponseOutputText.AnnotationURLCitation,
        ResponseOutputText.AnnotationContainerFileCitation,
        ResponseOutputText.AnnotationFilePath,
    ],
    PropertyInfo(discriminator="type"),
]


class ResponseReasoningItem(BaseModel):
    class Summary(BaseModel):
        text: str
        type: Literal["summary_text"]

    class Content(BaseModel):
        text: str
        type: Literal["reasoning_text"]

    id: str
    summary: List[Summary]
    type: Literal["reasoning"]
    content: Optional[List[Content]] = None
    encrypted_content: Optional[str] = None
    status: Optional[Literal["in_progress", "completed", "incomplete"]] = None


ResponseStatus: TypeAlias = Literal["completed", "failed", "in_progress", "cancelled", "queued", "incomplete"]


class ResponseTextConfig(BaseModel):
    format: Optional[ResponseFormatTextConfig] = None
    verbosity: Optional[Literal["low", "medium", "high"]] = None


class ResponseUsage(BaseModel):
    class InputTokensDetailsCacheWriteTokensDetails(BaseModel):
        ttl_12h_tokens: int
        ttl_30m_tokens: int

    class InputTokensDetails(BaseModel):
        cache_write_tokens: int
        cached_tokens: int
        cache_write_tokens_details: "Optional[ResponseUsage.InputTokensDetailsCacheWriteTokensDetails]" = None

    class OutputTokensDetails(BaseModel):
        reasoning_tokens: int

    input_tokens: int
    input_tokens_details: InputTokensDetails
    output_tokens: int
    output_tokens_details: OutputTokensDetails
    total_tokens: int


ServiceTier: TypeAlias = Optional[Literal["auto", "default", "flex", "scale", "priority", "fast", "ultrafast"]]


class ResponseFunctionToolCallItem(ResponseFunctionToolCall):
    id: str  # pyright: ignore[reportIncompatibleVariableOverride, reportGeneralTypeIssues]
    status: Literal["in_progress", "completed", "incomplete"]  # pyright: ignore[reportIncompatibleVariableOverride, reportGeneralTypeIssues]
    created_by: Optional[str] = None


EARLY = {
    "ResponseToolChoice": ToolChoiceOptions,
    "ResponseOutputItem": Annotated[
        Union[ResponseOutputMessage, ResponseReasoningItem, ResponseFunctionToolCall],
        PropertyInfo(discriminator="type"),
    ],
}
