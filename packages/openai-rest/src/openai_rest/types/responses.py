# Rendered from definitions/responses.yaml; edit that and run `hatch run generate`.
"""Models of the `responses` area of the API."""

from typing import TYPE_CHECKING, Dict, List, Optional, Union

from pydantic import Field
from typing_extensions import Annotated, Literal, TypeAlias

from openai_core.lazy import lazy_names
from openai_core.models import BaseModel, PropertyInfo
from openai_core.types.common import (
    ResponseInputFile,
    ResponseInputImage,
    ResponseInputText,
    ResponsePrompt,
    ToolChoiceFunction,
    ToolChoiceMcp,
    ToolChoiceOptions,
)
from openai_core.types.shared import Metadata, Reasoning, ResponseFormatJSONObject, ResponseFormatText, ResponsesModel

from ..output_text import OutputText

if TYPE_CHECKING:
    from .response_items import ResponseInputItem
    from .response_tools import Tool

LATE = {"ResponseInputItem": ".response_items", "Tool": ".response_tools"}
__getattr__ = lazy_names(globals(), LATE)[0]


class ComputerActionVariants:
    """The models that `ComputerAction` consists of."""

    class Click(BaseModel):
        button: Literal["left", "right", "wheel", "back", "forward"]
        type: Literal["click"]
        x: int
        y: int
        keys: Optional[List[str]] = None

    class DoubleClick(BaseModel):
        keys: Optional[List[str]] = None
        type: Literal["double_click"]
        x: int
        y: int

    class DragPath(BaseModel):
        x: int
        y: int

    class Drag(BaseModel):
        path: "List[ComputerActionVariants.DragPath]"
        type: Literal["drag"]
        keys: Optional[List[str]] = None

    class Keypress(BaseModel):
        keys: List[str]
        type: Literal["keypress"]

    class Move(BaseModel):
        type: Literal["move"]
        x: int
        y: int
        keys: Optional[List[str]] = None

    class Screenshot(BaseModel):
        type: Literal["screenshot"]

    class Scroll(BaseModel):
        scroll_x: int
        scroll_y: int
        type: Literal["scroll"]
        x: int
        y: int
        keys: Optional[List[str]] = None

    class Type(BaseModel):
        text: str
        type: Literal["type"]

    class Wait(BaseModel):
        type: Literal["wait"]


ComputerAction: TypeAlias = Annotated[
    Union[
        ComputerActionVariants.Click,
        ComputerActionVariants.DoubleClick,
        ComputerActionVariants.Drag,
        ComputerActionVariants.Keypress,
        ComputerActionVariants.Move,
        ComputerActionVariants.Screenshot,
        ComputerActionVariants.Scroll,
        ComputerActionVariants.Type,
        ComputerActionVariants.Wait,
    ],
    PropertyInfo(discriminator="type"),
]

ComputerActionList: TypeAlias = List[ComputerAction]


class McpToolCallErrorVariants:
    """The models that `McpToolCallError` consists of."""

    class McpProtocolError(BaseModel):
        code: int
        message: str
        type: Literal["mcp_protocol_error"]

    class McpToolExecutionError(BaseModel):
        content: object
        type: Literal["mcp_tool_execution_error"]

    class HTTPError(BaseModel):
        code: int
        message: str
        type: Literal["http_error"]


McpToolCallError: TypeAlias = Annotated[
    Union[
        McpToolCallErrorVariants.McpProtocolError,
        McpToolCallErrorVariants.McpToolExecutionError,
        McpToolCallErrorVariants.HTTPError,
    ],
    PropertyInfo(discriminator="type"),
]


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


class ToolChoiceAllowed(BaseModel):
    mode: Literal["auto", "required"]
    tools: List[Dict[str, object]]
    type: Literal["allowed_tools"]


class ToolChoiceTypes(BaseModel):
    type: Literal[
        "file_search",
        "web_search_preview",
        "computer",
        "computer_use_preview",
        "computer_use",
        "web_search_preview_2025_03_11",
        "image_generation",
        "code_interpreter",
    ]


class ToolChoiceCustom(BaseModel):
    name: str
    type: Literal["custom"]


class ToolChoiceApplyPatch(BaseModel):
    type: Literal["apply_patch"]


class ToolChoiceShell(BaseModel):
    type: Literal["shell"]


ResponseToolChoice: TypeAlias = Union[
    ToolChoiceOptions,
    ToolChoiceAllowed,
    ToolChoiceTypes,
    ToolChoiceFunction,
    ToolChoiceMcp,
    ToolChoiceCustom,
    Response.ToolChoiceSpecificProgrammaticToolCallingParam,
    ToolChoiceApplyPatch,
    ToolChoiceShell,
]

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


class ResponseApplyPatchToolCall(BaseModel):
    class OperationCreateFile(BaseModel):
        diff: str
        path: str
        type: Literal["create_file"]

    class OperationDeleteFile(BaseModel):
        path: str
        type: Literal["delete_file"]

    class OperationUpdateFile(BaseModel):
        diff: str
        path: str
        type: Literal["update_file"]

    class CallerDirect(BaseModel):
        type: Literal["direct"]

    class CallerProgram(BaseModel):
        caller_id: str
        type: Literal["program"]

    id: str
    call_id: str
    operation: "ResponseApplyPatchToolCallOperation"
    status: Literal["in_progress", "completed"]
    type: Literal["apply_patch_call"]
    caller: "Optional[ResponseApplyPatchToolCallCaller]" = None
    created_by: Optional[str] = None


ResponseApplyPatchToolCallOperation: TypeAlias = Annotated[
    Union[
        ResponseApplyPatchToolCall.OperationCreateFile,
        ResponseApplyPatchToolCall.OperationDeleteFile,
        ResponseApplyPatchToolCall.OperationUpdateFile,
    ],
    PropertyInfo(discriminator="type"),
]

ResponseApplyPatchToolCallCaller: TypeAlias = Annotated[
    Union[ResponseApplyPatchToolCall.CallerDirect, ResponseApplyPatchToolCall.CallerProgram, None],
    PropertyInfo(discriminator="type"),
]


class ResponseApplyPatchToolCallOutput(BaseModel):
    class CallerDirect(BaseModel):
        type: Literal["direct"]

    class CallerProgram(BaseModel):
        caller_id: str
        type: Literal["program"]

    id: str
    call_id: str
    status: Literal["completed", "failed"]
    type: Literal["apply_patch_call_output"]
    caller: "Optional[ResponseApplyPatchToolCallOutputCaller]" = None
    created_by: Optional[str] = None
    output: Optional[str] = None


ResponseApplyPatchToolCallOutputCaller: TypeAlias = Annotated[
    Union[ResponseApplyPatchToolCallOutput.CallerDirect, ResponseApplyPatchToolCallOutput.CallerProgram, None],
    PropertyInfo(discriminator="type"),
]


class ResponseCodeInterpreterToolCall(BaseModel):
    class OutputLogs(BaseModel):
        logs: str
        type: Literal["logs"]

    class OutputImage(BaseModel):
        type: Literal["image"]
        url: str

    id: str
    code: Optional[str] = None
    container_id: str
    outputs: "Optional[List[ResponseCodeInterpreterToolCallOutput]]" = None
    status: Literal["in_progress", "completed", "incomplete", "interpreting", "failed"]
    type: Literal["code_interpreter_call"]


ResponseCodeInterpreterToolCallOutput: TypeAlias = Annotated[
    Union[ResponseCodeInterpreterToolCall.OutputLogs, ResponseCodeInterpreterToolCall.OutputImage],
    PropertyInfo(discriminator="type"),
]


class ResponseCompactionItem(BaseModel):
    id: str
    encrypted_content: str
    type: Literal["compaction"]
    created_by: Optional[str] = None


class ResponseComputerToolCall(BaseModel):
    class PendingSafetyCheck(BaseModel):
        id: str
        code: Optional[str] = None
        message: Optional[str] = None

    class ActionClick(BaseModel):
        button: Literal["left", "right", "wheel", "back", "forward"]
        type: Literal["click"]
        x: int
        y: int
        keys: Optional[List[str]] = None

    class ActionDoubleClick(BaseModel):
        keys: Optional[List[str]] = None
        type: Literal["double_click"]
        x: int
        y: int

    class ActionDragPath(BaseModel):
        x: int
        y: int

    class ActionDrag(BaseModel):
        path: "List[ResponseComputerToolCall.ActionDragPath]"
        type: Literal["drag"]
        keys: Optional[List[str]] = None

    class ActionKeypress(BaseModel):
        keys: List[str]
        type: Literal["keypress"]

    class ActionMove(BaseModel):
        type: Literal["move"]
        x: int
        y: int
        keys: Optional[List[str]] = None

    class ActionScreenshot(BaseModel):
        type: Literal["screenshot"]

    class ActionScroll(BaseModel):
        scroll_x: int
        scroll_y: int
        type: Literal["scroll"]
        x: int
        y: int
        keys: Optional[List[str]] = None

    class ActionType(BaseModel):
        text: str
        type: Literal["type"]

    class ActionWait(BaseModel):
        type: Literal["wait"]

    id: str
    call_id: str
    pending_safety_checks: List[PendingSafetyCheck]
    status: Literal["in_progress", "completed", "incomplete"]
    type: Literal["computer_call"]
    action: "Optional[ResponseComputerToolCallAction]" = None
    actions: Optional[ComputerActionList] = None


ResponseComputerToolCallAction: TypeAlias = Annotated[
    Union[
        ResponseComputerToolCall.ActionClick,
        ResponseComputerToolCall.ActionDoubleClick,
        ResponseComputerToolCall.ActionDrag,
        ResponseComputerToolCall.ActionKeypress,
        ResponseComputerToolCall.ActionMove,
        ResponseComputerToolCall.ActionScreenshot,
        ResponseComputerToolCall.ActionScroll,
        ResponseComputerToolCall.ActionType,
        ResponseComputerToolCall.ActionWait,
    ],
    PropertyInfo(discriminator="type"),
]


class ResponseComputerToolCallOutputItem(BaseModel):
    class AcknowledgedSafetyCheck(BaseModel):
        id: str
        code: Optional[str] = None
        message: Optional[str] = None

    id: str
    call_id: str
    output: "ResponseComputerToolCallOutputScreenshot"
    status: Literal["completed", "incomplete", "failed", "in_progress"]
    type: Literal["computer_call_output"]
    acknowledged_safety_checks: Optional[List[AcknowledgedSafetyCheck]] = None
    created_by: Optional[str] = None


class ResponseComputerToolCallOutputScreenshot(BaseModel):
    type: Literal["computer_screenshot"]
    file_id: Optional[str] = None
    image_url: Optional[str] = None


class ResponseContainerReference(BaseModel):
    container_id: str
    type: Literal["container_reference"]


class ResponseCustomToolCall(BaseModel):
    class CallerDirect(BaseModel):
        type: Literal["direct"]

    class CallerProgram(BaseModel):
        caller_id: str
        type: Literal["program"]

    call_id: str
    input: str
    name: str
    type: Literal["custom_tool_call"]
    id: Optional[str] = None
    async_: Optional[bool] = Field(default=None, alias="async")
    caller: "Optional[ResponseCustomToolCallCaller]" = None
    namespace: Optional[str] = None


ResponseCustomToolCallCaller: TypeAlias = Annotated[
    Union[ResponseCustomToolCall.CallerDirect, ResponseCustomToolCall.CallerProgram, None],
    PropertyInfo(discriminator="type"),
]


class ResponseCustomToolCallOutput(BaseModel):
    class CallerDirect(BaseModel):
        type: Literal["direct"]

    class CallerProgram(BaseModel):
        caller_id: str
        type: Literal["program"]

    call_id: str
    output: "Union[str, List[ResponseCustomToolCallOutputOutputOutputContentList]]"
    type: Literal["custom_tool_call_output"]
    id: Optional[str] = None
    caller: "Optional[ResponseCustomToolCallOutputCaller]" = None


ResponseCustomToolCallOutputOutputOutputContentList: TypeAlias = Annotated[
    Union[ResponseInputText, ResponseInputImage, ResponseInputFile], PropertyInfo(discriminator="type")
]

ResponseCustomToolCallOutputCaller: TypeAlias = Annotated[
    Union[ResponseCustomToolCallOutput.CallerDirect, ResponseCustomToolCallOutput.CallerProgram, None],
    PropertyInfo(discriminator="type"),
]


class ResponseCustomToolCallOutputItem(ResponseCustomToolCallOutput):
    id: str  # pyright: ignore[reportIncompatibleVariableOverride, reportGeneralTypeIssues]
    status: Literal["in_progress", "completed", "incomplete"]
    created_by: Optional[str] = None


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


class ResponseFileSearchToolCall(BaseModel):
    class Result(BaseModel):
        attributes: Optional[Dict[str, Union[str, float, bool]]] = None
        file_id: Optional[str] = None
        filename: Optional[str] = None
        score: Optional[float] = None
        text: Optional[str] = None

    id: str
    queries: List[str]
    status: Literal["in_progress", "searching", "completed", "incomplete", "failed"]
    type: Literal["file_search_call"]
    results: Optional[List[Result]] = None


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


class ResponseFunctionShellToolCall(BaseModel):
    class Action(BaseModel):
        commands: List[str]
        max_output_length: Optional[int] = None
        timeout_ms: Optional[int] = None

    class CallerDirect(BaseModel):
        type: Literal["direct"]

    class CallerProgram(BaseModel):
        caller_id: str
        type: Literal["program"]

    id: str
    action: Action
    call_id: str
    environment: "Optional[ResponseFunctionShellToolCallEnvironment]" = None
    status: Literal["in_progress", "completed", "incomplete"]
    type: Literal["shell_call"]
    caller: "Optional[ResponseFunctionShellToolCallCaller]" = None
    created_by: Optional[str] = None


class ResponseLocalEnvironment(BaseModel):
    type: Literal["local"]


ResponseFunctionShellToolCallEnvironment: TypeAlias = Annotated[
    Union[ResponseLocalEnvironment, ResponseContainerReference, None], PropertyInfo(discriminator="type")
]

ResponseFunctionShellToolCallCaller: TypeAlias = Annotated[
    Union[ResponseFunctionShellToolCall.CallerDirect, ResponseFunctionShellToolCall.CallerProgram, None],
    PropertyInfo(discriminator="type"),
]


class ResponseFunctionShellToolCallOutput(BaseModel):
    class OutputOutcomeTimeout(BaseModel):
        type: Literal["timeout"]

    class OutputOutcomeExit(BaseModel):
        exit_code: int
        type: Literal["exit"]

    class Output(BaseModel):
        outcome: "ResponseFunctionShellToolCallOutputOutputOutcome"
        stderr: str
        stdout: str
        created_by: Optional[str] = None

    class CallerDirect(BaseModel):
        type: Literal["direct"]

    class CallerProgram(BaseModel):
        caller_id: str
        type: Literal["program"]

    id: str
    call_id: str
    max_output_length: Optional[int] = None
    output: List[Output]
    status: Literal["in_progress", "completed", "incomplete"]
    type: Literal["shell_call_output"]
    caller: "Optional[ResponseFunctionShellToolCallOutputCaller]" = None
    created_by: Optional[str] = None


ResponseFunctionShellToolCallOutputOutputOutcome: TypeAlias = Annotated[
    Union[
        ResponseFunctionShellToolCallOutput.OutputOutcomeTimeout, ResponseFunctionShellToolCallOutput.OutputOutcomeExit
    ],
    PropertyInfo(discriminator="type"),
]

ResponseFunctionShellToolCallOutputCaller: TypeAlias = Annotated[
    Union[ResponseFunctionShellToolCallOutput.CallerDirect, ResponseFunctionShellToolCallOutput.CallerProgram, None],
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


class ResponseFunctionToolCallOutputItem(BaseModel):
    class CallerDirect(BaseModel):
        type: Literal["direct"]

    class CallerProgram(BaseModel):
        caller_id: str
        type: Literal["program"]

    id: str
    output: "Union[str, List[ResponseFunctionToolCallOutputItemOutputOutputContentList]]"
    status: Literal["in_progress", "completed", "incomplete"]
    type: Literal["function_call_output"]
    call_id: Optional[str] = None
    caller: "Optional[ResponseFunctionToolCallOutputItemCaller]" = None
    created_by: Optional[str] = None
    name: Optional[str] = None
    namespace: Optional[str] = None


ResponseFunctionToolCallOutputItemOutputOutputContentList: TypeAlias = Annotated[
    Union[ResponseInputText, ResponseInputImage, ResponseInputFile], PropertyInfo(discriminator="type")
]

ResponseFunctionToolCallOutputItemCaller: TypeAlias = Annotated[
    Union[ResponseFunctionToolCallOutputItem.CallerDirect, ResponseFunctionToolCallOutputItem.CallerProgram, None],
    PropertyInfo(discriminator="type"),
]


class ResponseFunctionWebSearch(BaseModel):
    class ActionSearchSource(BaseModel):
        type: Literal["url"]
        url: str

    class ActionSearch(BaseModel):
        type: Literal["search"]
        queries: Optional[List[str]] = None
        query: Optional[str] = None
        sources: "Optional[List[ResponseFunctionWebSearch.ActionSearchSource]]" = None

    class ActionOpenPage(BaseModel):
        type: Literal["open_page"]
        url: Optional[str] = None

    class ActionFind(BaseModel):
        pattern: str
        type: Literal["find_in_page"]
        url: str

    id: str
    action: "ResponseFunctionWebSearchAction"
    status: Literal["in_progress", "searching", "completed", "failed", "incomplete"]
    type: Literal["web_search_call"]


ResponseFunctionWebSearchAction: TypeAlias = Annotated[
    Union[
        ResponseFunctionWebSearch.ActionSearch,
        ResponseFunctionWebSearch.ActionOpenPage,
        ResponseFunctionWebSearch.ActionFind,
    ],
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


class ResponseOutputItemVariants:
    """The models that `ResponseOutputItem` consists of."""

    class Program(BaseModel):
        id: str
        call_id: str
        code: str
        fingerprint: str
        type: Literal["program"]

    class ProgramOutput(BaseModel):
        id: str
        call_id: str
        result: str
        status: Literal["completed", "incomplete"]
        type: Literal["program_output"]

    class AdditionalTools(BaseModel):
        id: str
        role: Literal["unknown", "user", "assistant", "system", "critic", "discriminator", "developer", "tool"]
        tools: "List[Tool]"
        type: Literal["additional_tools"]

    class ImageGenerationCallErrorModerationDetails(BaseModel):
        categories: List[str]
        moderation_stage: Literal["input", "output", "unknown"]

    class ImageGenerationCallError(BaseModel):
        code: Optional[str] = None
        message: str
        param: Optional[str] = None
        type: str
        moderation_details: "Optional[ResponseOutputItemVariants.ImageGenerationCallErrorModerationDetails]" = None

    class ImageGenerationCallSvgUsage(BaseModel):
        input_tokens: int
        model: str
        output_tokens: int
        reasoning_tokens: int
        total_tokens: int

    class ImageGenerationCall(BaseModel):
        id: str
        result: Optional[str] = None
        status: Literal["in_progress", "completed", "generating", "failed"]
        type: Literal["image_generation_call"]
        action: Optional[Literal["generate", "edit", "auto"]] = None
        background: Optional[Literal["transparent", "opaque", "auto"]] = None
        error: "Optional[ResponseOutputItemVariants.ImageGenerationCallError]" = None
        output_format: Optional[Literal["png", "webp", "jpeg", "gif", "svg"]] = None
        quality: Optional[Literal["low", "medium", "high", "xhigh", "max", "auto"]] = None
        revised_prompt: Optional[str] = None
        size: Union[str, Literal["1024x1024", "1024x1536", "1536x1024"], None] = None
        svg_usage: "Optional[ResponseOutputItemVariants.ImageGenerationCallSvgUsage]" = None

    class LocalShellCallAction(BaseModel):
        command: List[str]
        env: Dict[str, str]
        type: Literal["exec"]
        timeout_ms: Optional[int] = None
        user: Optional[str] = None
        working_directory: Optional[str] = None

    class LocalShellCall(BaseModel):
        id: str
        action: "ResponseOutputItemVariants.LocalShellCallAction"
        call_id: str
        status: Literal["in_progress", "completed", "incomplete"]
        type: Literal["local_shell_call"]

    class LocalShellCallOutput(BaseModel):
        id: str
        output: str
        type: Literal["local_shell_call_output"]
        status: Optional[Literal["in_progress", "completed", "incomplete"]] = None

    class McpCall(BaseModel):
        id: str
        arguments: str
        name: str
        server_label: str
        type: Literal["mcp_call"]
        approval_request_id: Optional[str] = None
        error: Optional[McpToolCallError] = None
        output: Optional[str] = None
        status: Optional[Literal["in_progress", "completed", "incomplete", "calling", "failed"]] = None

    class McpListToolsTool(BaseModel):
        input_schema: object
        name: str
        annotations: Optional[object] = None
        description: Optional[str] = None

    class McpListTools(BaseModel):
        id: str
        server_label: str
        tools: "List[ResponseOutputItemVariants.McpListToolsTool]"
        type: Literal["mcp_list_tools"]
        error: Optional[str] = None

    class McpApprovalRequest(BaseModel):
        id: str
        arguments: str
        name: str
        server_label: str
        type: Literal["mcp_approval_request"]

    class McpApprovalResponse(BaseModel):
        id: str
        approval_request_id: str
        approve: bool
        type: Literal["mcp_approval_response"]
        reason: Optional[str] = None


class ResponseOutputMessage(BaseModel):
    id: str
    content: "List[ResponseOutputMessageContent]"
    role: Literal["assistant"]
    status: Literal["in_progress", "completed", "incomplete"]
    type: Literal["message"]
    phase: Optional[Literal["commentary", "final_answer"]] = None


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


class ResponseToolSearchCall(BaseModel):
    id: str
    arguments: object
    call_id: Optional[str] = None
    execution: Literal["server", "client"]
    status: Literal["in_progress", "completed", "incomplete"]
    type: Literal["tool_search_call"]
    created_by: Optional[str] = None


class ResponseToolSearchOutputItem(BaseModel):
    id: str
    call_id: Optional[str] = None
    execution: Literal["server", "client"]
    status: Literal["in_progress", "completed", "incomplete"]
    tools: "List[Tool]"
    type: Literal["tool_search_output"]
    created_by: Optional[str] = None


ResponseOutputItem: TypeAlias = Annotated[
    Union[
        ResponseOutputMessage,
        ResponseFileSearchToolCall,
        ResponseFunctionToolCall,
        ResponseFunctionToolCallOutputItem,
        ResponseFunctionWebSearch,
        ResponseComputerToolCall,
        ResponseComputerToolCallOutputItem,
        ResponseReasoningItem,
        ResponseOutputItemVariants.Program,
        ResponseOutputItemVariants.ProgramOutput,
        ResponseToolSearchCall,
        ResponseToolSearchOutputItem,
        ResponseOutputItemVariants.AdditionalTools,
        ResponseCompactionItem,
        ResponseOutputItemVariants.ImageGenerationCall,
        ResponseCodeInterpreterToolCall,
        ResponseOutputItemVariants.LocalShellCall,
        ResponseOutputItemVariants.LocalShellCallOutput,
        ResponseFunctionShellToolCall,
        ResponseFunctionShellToolCallOutput,
        ResponseApplyPatchToolCall,
        ResponseApplyPatchToolCallOutput,
        ResponseOutputItemVariants.McpCall,
        ResponseOutputItemVariants.McpListTools,
        ResponseOutputItemVariants.McpApprovalRequest,
        ResponseOutputItemVariants.McpApprovalResponse,
        ResponseCustomToolCall,
        ResponseCustomToolCallOutputItem,
    ],
    PropertyInfo(discriminator="type"),
]


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


class ResponseCustomToolCallItem(ResponseCustomToolCall):
    id: str  # pyright: ignore[reportIncompatibleVariableOverride, reportGeneralTypeIssues]
    status: Literal["in_progress", "completed", "incomplete"]
    created_by: Optional[str] = None


class ResponseFunctionToolCallItem(ResponseFunctionToolCall):
    id: str  # pyright: ignore[reportIncompatibleVariableOverride, reportGeneralTypeIssues]
    status: Literal["in_progress", "completed", "incomplete"]  # pyright: ignore[reportIncompatibleVariableOverride, reportGeneralTypeIssues]
    created_by: Optional[str] = None
