# Rendered from definitions/responses.yaml; edit that and run `hatch run generate`.
"""Parameters of the `responses` area of the API; only type checkers and users import them."""

from __future__ import annotations

from typing import Dict, Iterable, List, Optional, Union

from typing_extensions import Literal, Required, TypeAlias, TypedDict

from openai_core.types.common import ImageDetail, ToolChoiceOptions
from openai_core.types.common_params import (
    ResponseInputFileParam,
    ResponseInputImageParam,
    ResponseInputTextParam,
    ResponsePromptParam,
    ToolChoiceFunctionParam,
    ToolChoiceMcpParam,
)
from openai_core.types.sequences import SequenceNotStr
from openai_core.types.shared_params import (
    ComparisonFilter,
    CompoundFilter,
    CustomToolInputFormat,
    Metadata,
    Reasoning,
    ReasoningEffort,
    ResponseFormatJSONObject,
    ResponseFormatText,
    ResponsesModel,
)

from .chat_params import ChatCompletionFunctionToolParam
from .responses import ResponseIncludable, ServiceTier


class ApplyPatchToolParam(TypedDict, total=False):
    type: Required[Literal["apply_patch"]]
    allowed_callers: Optional[List[Literal["direct", "programmatic"]]]


class ComputerActionParamClick(TypedDict, total=False):
    button: Required[Literal["left", "right", "wheel", "back", "forward"]]
    type: Required[Literal["click"]]
    x: Required[int]
    y: Required[int]
    keys: Optional[SequenceNotStr[str]]


class DoubleClickParam(TypedDict, total=False):
    keys: Required[Optional[SequenceNotStr[str]]]
    type: Required[Literal["double_click"]]
    x: Required[int]
    y: Required[int]


class DragPathParam(TypedDict, total=False):
    x: Required[int]
    y: Required[int]


class ComputerActionParamDrag(TypedDict, total=False):
    path: Required[Iterable[DragPathParam]]
    type: Required[Literal["drag"]]
    keys: Optional[SequenceNotStr[str]]


class ComputerActionParamKeypress(TypedDict, total=False):
    keys: Required[SequenceNotStr[str]]
    type: Required[Literal["keypress"]]


class ComputerActionParamMove(TypedDict, total=False):
    type: Required[Literal["move"]]
    x: Required[int]
    y: Required[int]
    keys: Optional[SequenceNotStr[str]]


class ComputerActionParamScreenshot(TypedDict, total=False):
    type: Required[Literal["screenshot"]]


class ComputerActionParamScroll(TypedDict, total=False):
    scroll_x: Required[int]
    scroll_y: Required[int]
    type: Required[Literal["scroll"]]
    x: Required[int]
    y: Required[int]
    keys: Optional[SequenceNotStr[str]]


class ComputerActionParamType(TypedDict, total=False):
    text: Required[str]
    type: Required[Literal["type"]]


class ComputerActionParamWait(TypedDict, total=False):
    type: Required[Literal["wait"]]


ResponseComputerToolCallParamAction: TypeAlias = Union[
    ComputerActionParamClick,
    DoubleClickParam,
    ComputerActionParamDrag,
    ComputerActionParamKeypress,
    ComputerActionParamMove,
    ComputerActionParamScreenshot,
    ComputerActionParamScroll,
    ComputerActionParamType,
    ComputerActionParamWait,
]

ComputerActionListParam: TypeAlias = List[ResponseComputerToolCallParamAction]

ComputerActionParam: TypeAlias = Union[
    ComputerActionParamClick,
    DoubleClickParam,
    ComputerActionParamDrag,
    ComputerActionParamKeypress,
    ComputerActionParamMove,
    ComputerActionParamScreenshot,
    ComputerActionParamScroll,
    ComputerActionParamType,
    ComputerActionParamWait,
]


class ComputerToolParam(TypedDict, total=False):
    type: Required[Literal["computer"]]


class ComputerUsePreviewToolParam(TypedDict, total=False):
    display_height: Required[int]
    display_width: Required[int]
    environment: Required[Literal["windows", "mac", "linux", "ubuntu", "browser"]]
    type: Required[Literal["computer_use_preview"]]


class ContainerAutoParam(TypedDict, total=False):
    type: Required[Literal["container_auto"]]
    file_ids: SequenceNotStr[str]
    memory_limit: Optional[Literal["1g", "4g", "16g", "64g"]]
    network_policy: NetworkPolicyParam
    skills: Iterable[ContainerAutoParamSkill]


class ContainerNetworkPolicyDisabledParam(TypedDict, total=False):
    type: Required[Literal["disabled"]]


class ContainerNetworkPolicyAllowlistParam(TypedDict, total=False):
    allowed_domains: Required[SequenceNotStr[str]]
    type: Required[Literal["allowlist"]]
    domain_secrets: Iterable[ContainerNetworkPolicyDomainSecretParam]


NetworkPolicyParam: TypeAlias = Union[ContainerNetworkPolicyDisabledParam, ContainerNetworkPolicyAllowlistParam]


class SkillReferenceParam(TypedDict, total=False):
    skill_id: Required[str]
    type: Required[Literal["skill_reference"]]
    version: str


class InlineSkillParam(TypedDict, total=False):
    description: Required[str]
    name: Required[str]
    source: Required[InlineSkillSourceParam]
    type: Required[Literal["inline"]]


ContainerAutoParamSkill: TypeAlias = Union[SkillReferenceParam, InlineSkillParam]


class ContainerNetworkPolicyDomainSecretParam(TypedDict, total=False):
    domain: Required[str]
    name: Required[str]
    value: Required[str]


class ContainerReferenceParam(TypedDict, total=False):
    container_id: Required[str]
    type: Required[Literal["container_reference"]]


_ReservedKeywordsParam = TypedDict("_ReservedKeywordsParam", {"async": bool}, total=False)


class CustomToolParam(_ReservedKeywordsParam, total=False):
    name: Required[str]
    type: Required[Literal["custom"]]
    allowed_callers: Optional[List[Literal["direct", "programmatic"]]]
    defer_loading: bool
    description: str
    format: CustomToolInputFormat


class EasyInputMessageParam(TypedDict, total=False):
    content: Required[Union[str, ResponseInputMessageContentListParam]]
    role: Required[Literal["user", "assistant", "system", "developer"]]
    phase: Optional[Literal["commentary", "final_answer"]]
    type: Literal["message"]


class FileSearchToolParamRankingOptionsHybridSearch(TypedDict, total=False):
    embedding_weight: Required[float]
    text_weight: Required[float]


class FileSearchToolParamRankingOptions(TypedDict, total=False):
    hybrid_search: FileSearchToolParamRankingOptionsHybridSearch
    ranker: Literal["auto", "default-2024-11-15"]
    score_threshold: float


class FileSearchToolParam(TypedDict, total=False):
    type: Required[Literal["file_search"]]
    vector_store_ids: Required[SequenceNotStr[str]]
    filters: Optional[FileSearchToolParamFilters]
    max_num_results: int
    ranking_options: FileSearchToolParamRankingOptions


FileSearchToolParamFilters: TypeAlias = Union[ComparisonFilter, CompoundFilter]


class FunctionShellToolParam(TypedDict, total=False):
    type: Required[Literal["shell"]]
    allowed_callers: Optional[List[Literal["direct", "programmatic"]]]
    environment: Optional[FunctionShellToolParamEnvironment]


class LocalEnvironmentParam(TypedDict, total=False):
    type: Required[Literal["local"]]
    skills: Iterable[LocalSkillParam]


FunctionShellToolParamEnvironment: TypeAlias = Union[ContainerAutoParam, LocalEnvironmentParam, ContainerReferenceParam]


class FunctionToolParam(_ReservedKeywordsParam, total=False):
    name: Required[str]
    parameters: Required[Optional[Dict[str, object]]]
    strict: Required[Optional[bool]]
    type: Required[Literal["function"]]
    allowed_callers: Optional[List[Literal["direct", "programmatic"]]]
    defer_loading: bool
    description: Optional[str]
    output_schema: Optional[Dict[str, object]]


class InlineSkillSourceParam(TypedDict, total=False):
    data: Required[str]
    media_type: Required[Literal["application/zip"]]
    type: Required[Literal["base64"]]


class InputItemListParams(TypedDict, total=False):
    after: str
    include: List[ResponseIncludable]
    limit: int
    order: Literal["asc", "desc"]


class InputTokenCountParams(TypedDict, total=False):
    conversation: Optional[ResponseCreateParamsConversation]
    input: Union[str, Iterable[ResponseInputItemParam], None]
    instructions: Optional[str]
    model: Optional[str]
    parallel_tool_calls: Optional[bool]
    personality: Union[str, Literal["friendly", "pragmatic"]]
    previous_response_id: Optional[str]
    reasoning: Optional[Reasoning]
    text: Optional[InputTokenCountParamsText]
    tool_choice: Optional[ToolChoiceParam]
    tools: Optional[Iterable[ToolParam]]
    truncation: Literal["auto", "disabled"]


class InputTokenCountParamsText(TypedDict, total=False):
    format: ResponseFormatTextConfigParam
    verbosity: Optional[Literal["low", "medium", "high"]]


class ProgrammaticToolCallingParam(TypedDict, total=False):
    type: Required[Literal["programmatic_tool_calling"]]


class ResponseConversationParamParam(TypedDict, total=False):
    id: Required[str]


ResponseCreateParamsConversation: TypeAlias = Union[str, ResponseConversationParamParam]


class ToolChoiceAllowedParam(TypedDict, total=False):
    mode: Required[Literal["auto", "required"]]
    tools: Required[Iterable[Dict[str, object]]]
    type: Required[Literal["allowed_tools"]]


class ToolChoiceTypesParam(TypedDict, total=False):
    type: Required[
        Literal[
            "file_search",
            "web_search_preview",
            "computer",
            "computer_use_preview",
            "computer_use",
            "web_search_preview_2025_03_11",
            "image_generation",
            "code_interpreter",
        ]
    ]


class ToolChoiceCustomParam(TypedDict, total=False):
    name: Required[str]
    type: Required[Literal["custom"]]


class ToolChoiceApplyPatchParam(TypedDict, total=False):
    type: Required[Literal["apply_patch"]]


class ToolChoiceShellParam(TypedDict, total=False):
    type: Required[Literal["shell"]]


ToolChoiceParam: TypeAlias = Union[
    ToolChoiceOptions,
    ToolChoiceAllowedParam,
    ToolChoiceTypesParam,
    ToolChoiceFunctionParam,
    ToolChoiceMcpParam,
    ToolChoiceCustomParam,
    ProgrammaticToolCallingParam,
    ToolChoiceApplyPatchParam,
    ToolChoiceShellParam,
]


class LocalSkillParam(TypedDict, total=False):
    description: Required[str]
    name: Required[str]
    path: Required[str]


class McpToolCallErrorParamMcpProtocolError(TypedDict, total=False):
    code: Required[int]
    message: Required[str]
    type: Required[Literal["mcp_protocol_error"]]


class CallErrorParamMcpToolExecutionError(TypedDict, total=False):
    content: Required[object]
    type: Required[Literal["mcp_tool_execution_error"]]


class McpToolCallErrorParamHTTPError(TypedDict, total=False):
    code: Required[int]
    message: Required[str]
    type: Required[Literal["http_error"]]


McpToolCallErrorParam: TypeAlias = Union[
    McpToolCallErrorParamMcpProtocolError, CallErrorParamMcpToolExecutionError, McpToolCallErrorParamHTTPError
]


class ToolFunctionParam(_ReservedKeywordsParam, total=False):
    name: Required[str]
    type: Required[Literal["function"]]
    allowed_callers: Optional[List[Literal["direct", "programmatic"]]]
    defer_loading: bool
    description: Optional[str]
    output_schema: Optional[Dict[str, object]]
    parameters: Optional[object]
    strict: Optional[bool]


class NamespaceToolParam(TypedDict, total=False):
    description: Required[str]
    name: Required[str]
    tools: Required[Iterable[NamespaceToolParamTool]]
    type: Required[Literal["namespace"]]


NamespaceToolParamTool: TypeAlias = Union[ToolFunctionParam, CustomToolParam]


class ResponseCodeInterpreterToolCallParamOutputLogs(TypedDict, total=False):
    logs: Required[str]
    type: Required[Literal["logs"]]


class ResponseCodeInterpreterToolCallParamOutputImage(TypedDict, total=False):
    type: Required[Literal["image"]]
    url: Required[str]


class ResponseCodeInterpreterToolCallParam(TypedDict, total=False):
    id: Required[str]
    code: Required[Optional[str]]
    container_id: Required[str]
    outputs: Required[Optional[Iterable[ResponseCodeInterpreterToolCallParamOutput]]]
    status: Required[Literal["in_progress", "completed", "incomplete", "interpreting", "failed"]]
    type: Required[Literal["code_interpreter_call"]]


ResponseCodeInterpreterToolCallParamOutput: TypeAlias = Union[
    ResponseCodeInterpreterToolCallParamOutputLogs, ResponseCodeInterpreterToolCallParamOutputImage
]


class ResponseCompactParams(TypedDict, total=False):
    model: Required[
        Union[
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
        ]
    ]
    image: ResponseCreateParamsImage
    input: Union[str, Iterable[ResponseInputItemParam], None]
    instructions: Optional[str]
    previous_response_id: Optional[str]
    prompt_cache_key: Optional[str]
    prompt_cache_options: Optional[ResponseCompactParamsPromptCacheOptions]
    prompt_cache_retention: Optional[Literal["in_memory", "24h"]]
    service_tier: Optional[Literal["auto", "default", "fast", "flex", "priority"]]


class ResponseCreateParamsImage(TypedDict, total=False):
    context_compression: Literal["auto", "enabled", "disabled"]


class ResponseCompactParamsPromptCacheOptions(TypedDict, total=False):
    mode: Literal["implicit", "explicit"]
    ttl: Literal["30m"]


class ResponseCompactionItemParamParam(TypedDict, total=False):
    encrypted_content: Required[str]
    type: Required[Literal["compaction"]]
    id: Optional[str]


class ResponseComputerToolCallOutputScreenshotParam(TypedDict, total=False):
    type: Required[Literal["computer_screenshot"]]
    file_id: str
    image_url: str


class SafetyCheckParam(TypedDict, total=False):
    id: Required[str]
    code: Optional[str]
    message: Optional[str]


class ResponseComputerToolCallParam(TypedDict, total=False):
    id: Required[str]
    call_id: Required[str]
    pending_safety_checks: Required[Iterable[SafetyCheckParam]]
    status: Required[Literal["in_progress", "completed", "incomplete"]]
    type: Required[Literal["computer_call"]]
    action: ResponseComputerToolCallParamAction
    actions: ComputerActionListParam


class ResponseConfigurationUpdateItemParamReasoning(TypedDict, total=False):
    effort: Optional[ReasoningEffort]


class ResponseConfigurationUpdateItemParamText(TypedDict, total=False):
    format: Required[ResponseConfigurationUpdateItemParamTextFormat]


class ResponseConfigurationUpdateItemParamParam(TypedDict, total=False):
    type: Required[Literal["configuration_update"]]
    id: Optional[str]
    reasoning: ResponseConfigurationUpdateItemParamReasoning
    text: ResponseConfigurationUpdateItemParamText


class ResponseFormatTextJSONSchemaConfigParam(TypedDict, total=False):
    name: Required[str]
    schema: Required[Dict[str, object]]
    type: Required[Literal["json_schema"]]
    description: str
    strict: Optional[bool]


ResponseConfigurationUpdateItemParamTextFormat: TypeAlias = Union[
    ResponseFormatText, ResponseFormatTextJSONSchemaConfigParam
]


class ResponseCreateParamsBase(TypedDict, total=False):
    access_programs: AccessProgramsParam
    background: Optional[bool]
    background_options: BackgroundOptionsParam
    context_management: Optional[Iterable[ContextManagementParam]]
    conversation: Optional[ResponseCreateParamsConversation]
    image: ResponseCreateParamsImage
    include: Optional[List[ResponseIncludable]]
    input: Union[str, ResponseInputParam]
    instructions: Optional[str]
    max_output_tokens: Optional[int]
    max_tool_calls: Optional[int]
    metadata: Optional[Metadata]
    model: ResponsesModel
    moderation: Optional[ResponseCreateParamsModeration]
    parallel_tool_calls: Optional[bool]
    previous_response_id: Optional[str]
    prompt: Optional[ResponsePromptParam]
    prompt_cache_key: Optional[str]
    prompt_cache_options: PromptCacheOptionsParam
    prompt_cache_retention: Optional[Literal["in_memory", "24h"]]
    reasoning: Optional[Reasoning]
    safety_identifier: Optional[str]
    service_tier: Optional[ServiceTier]
    store: Optional[bool]
    stream_options: Optional[StreamOptionsParam]
    temperature: Optional[float]
    text: ResponseTextConfigParam
    tool_choice: ToolChoiceParam
    tools: Iterable[ToolParam]
    top_logprobs: Optional[int]
    top_p: Optional[float]
    truncation: Optional[Literal["auto", "disabled"]]
    user: str


class ResponseCreateParamsNonStreaming(ResponseCreateParamsBase, total=False):
    stream: Optional[Literal[False]]


class ResponseCreateParamsStreaming(ResponseCreateParamsBase, total=False):
    stream: Required[Literal[True]]


ResponseCreateParams: TypeAlias = Union[ResponseCreateParamsNonStreaming, ResponseCreateParamsStreaming]


class AccessProgramsParam(TypedDict, total=False):
    cyber: Literal["standard", "daybreak_blue", "daybreak_red"]


class BackgroundOptionsParam(TypedDict, total=False):
    completion_window: Literal["soonest", "2h", "8h"]
    continuation_id: str


class ContextManagementParam(TypedDict, total=False):
    type: Required[str]
    compact_threshold: Optional[int]


class ModerationPolicyInputParam(TypedDict, total=False):
    mode: Required[Literal["score", "block"]]


class ModerationPolicyOutputParam(TypedDict, total=False):
    mode: Required[Literal["score", "block"]]


class ModerationPolicyParam(TypedDict, total=False):
    input: Optional[ModerationPolicyInputParam]
    output: Optional[ModerationPolicyOutputParam]


class ResponseCreateParamsModeration(TypedDict, total=False):
    model: Required[str]
    policy: Optional[ModerationPolicyParam]


class PromptCacheOptionsParam(TypedDict, total=False):
    comparison_response_id: Optional[str]
    mode: Literal["implicit", "explicit"]
    prewarm: bool
    ttl: Literal["30m", "12h"]


class StreamOptionsParam(TypedDict, total=False):
    include_obfuscation: bool


class CallerDirectParam(TypedDict, total=False):
    type: Required[Literal["direct"]]


class CallerProgramParam(TypedDict, total=False):
    caller_id: Required[str]
    type: Required[Literal["program"]]


class ResponseCustomToolCallOutputParam(TypedDict, total=False):
    call_id: Required[str]
    output: Required[Union[str, Iterable[ResponseCustomToolCallOutputParamOutputContentList]]]
    type: Required[Literal["custom_tool_call_output"]]
    id: str
    caller: Optional[ResponseCallerParam]


ResponseCustomToolCallOutputParamOutputContentList: TypeAlias = Union[
    ResponseInputTextParam, ResponseInputImageParam, ResponseInputFileParam
]

ResponseCallerParam: TypeAlias = Union[CallerDirectParam, CallerProgramParam]


class ResponseCustomToolCallParam(_ReservedKeywordsParam, total=False):
    call_id: Required[str]
    input: Required[str]
    name: Required[str]
    type: Required[Literal["custom_tool_call"]]
    id: str
    caller: Optional[ResponseCallerParam]
    namespace: str


class ResponseFileSearchToolCallParamResult(TypedDict, total=False):
    attributes: Optional[Dict[str, Union[str, float, bool]]]
    file_id: str
    filename: str
    score: float
    text: str


class ResponseFileSearchToolCallParam(TypedDict, total=False):
    id: Required[str]
    queries: Required[SequenceNotStr[str]]
    status: Required[Literal["in_progress", "searching", "completed", "incomplete", "failed"]]
    type: Required[Literal["file_search_call"]]
    results: Optional[Iterable[ResponseFileSearchToolCallParamResult]]


ResponseFormatTextConfigParam: TypeAlias = Union[
    ResponseFormatText, ResponseFormatTextJSONSchemaConfigParam, ResponseFormatJSONObject
]


class ResponseInputTextContentParam(TypedDict, total=False):
    text: Required[str]
    type: Required[Literal["input_text"]]
    prompt_cache_breakpoint: Optional[PromptCacheBreakpointParam]


class ResponseInputImageContentParam(TypedDict, total=False):
    type: Required[Literal["input_image"]]
    detail: Optional[ImageDetail]
    file_id: Optional[str]
    image_url: Optional[str]
    prompt_cache_breakpoint: Optional[PromptCacheBreakpointParam]


class ResponseInputFileContentParam(TypedDict, total=False):
    type: Required[Literal["input_file"]]
    detail: Literal["auto", "low", "high"]
    file_data: Optional[str]
    file_id: Optional[str]
    file_url: Optional[str]
    filename: Optional[str]
    prompt_cache_breakpoint: Optional[PromptCacheBreakpointParam]


ListParamResponseFunctionCallOutputItemParam: TypeAlias = Union[
    ResponseInputTextContentParam, ResponseInputImageContentParam, ResponseInputFileContentParam
]

ResponseFunctionCallOutputItemListParam: TypeAlias = List[ListParamResponseFunctionCallOutputItemParam]

ResponseFunctionCallOutputItemParam: TypeAlias = Union[
    ResponseInputTextContentParam, ResponseInputImageContentParam, ResponseInputFileContentParam
]


class ResponseFunctionShellCallOutputContentParamOutcomeTimeout(TypedDict, total=False):
    type: Required[Literal["timeout"]]


class ResponseFunctionShellCallOutputContentParamOutcomeExit(TypedDict, total=False):
    exit_code: Required[int]
    type: Required[Literal["exit"]]


class ResponseFunctionShellCallOutputContentParam(TypedDict, total=False):
    outcome: Required[ResponseFunctionShellCallOutputContentParamOutcome]
    stderr: Required[str]
    stdout: Required[str]


ResponseFunctionShellCallOutputContentParamOutcome: TypeAlias = Union[
    ResponseFunctionShellCallOutputContentParamOutcomeTimeout, ResponseFunctionShellCallOutputContentParamOutcomeExit
]


class ResponseFunctionToolCallParam(_ReservedKeywordsParam, total=False):
    arguments: Required[str]
    call_id: Required[str]
    name: Required[str]
    type: Required[Literal["function_call"]]
    id: str
    caller: Optional[ResponseCallerParam]
    namespace: str
    status: Literal["in_progress", "completed", "incomplete"]


class ResponseFunctionWebSearchParamActionSearchSource(TypedDict, total=False):
    type: Required[Literal["url"]]
    url: Required[str]


class ResponseFunctionWebSearchParamActionSearch(TypedDict, total=False):
    type: Required[Literal["search"]]
    queries: SequenceNotStr[str]
    query: str
    sources: Iterable[ResponseFunctionWebSearchParamActionSearchSource]


class ResponseFunctionWebSearchParamActionOpenPage(TypedDict, total=False):
    type: Required[Literal["open_page"]]
    url: Optional[str]


class ResponseFunctionWebSearchParamActionFind(TypedDict, total=False):
    pattern: Required[str]
    type: Required[Literal["find_in_page"]]
    url: Required[str]


class ResponseFunctionWebSearchParam(TypedDict, total=False):
    id: Required[str]
    action: Required[ResponseFunctionWebSearchParamAction]
    status: Required[Literal["in_progress", "searching", "completed", "failed", "incomplete"]]
    type: Required[Literal["web_search_call"]]


ResponseFunctionWebSearchParamAction: TypeAlias = Union[
    ResponseFunctionWebSearchParamActionSearch,
    ResponseFunctionWebSearchParamActionOpenPage,
    ResponseFunctionWebSearchParamActionFind,
]


class ResponseParamInputAudio(TypedDict, total=False):
    data: Required[str]
    format: Required[Literal["mp3", "wav"]]


class ResponseInputAudioParam(TypedDict, total=False):
    input_audio: Required[ResponseParamInputAudio]
    type: Required[Literal["input_audio"]]


ResponseInputContentParam: TypeAlias = Union[ResponseInputTextParam, ResponseInputImageParam, ResponseInputFileParam]


class PromptCacheBreakpointParam(TypedDict, total=False):
    mode: Required[Literal["explicit"]]
    ttl: Literal["30m", "12h"]


class ResponseInputMessageParam(TypedDict, total=False):
    content: Required[ResponseInputMessageContentListParam]
    role: Required[Literal["user", "system", "developer"]]
    status: Literal["in_progress", "completed", "incomplete"]
    type: Literal["message"]


class ComputerCallOutputParam(TypedDict, total=False):
    call_id: Required[str]
    output: Required[ResponseComputerToolCallOutputScreenshotParam]
    type: Required[Literal["computer_call_output"]]
    id: Optional[str]
    acknowledged_safety_checks: Optional[Iterable[SafetyCheckParam]]
    status: Optional[Literal["in_progress", "completed", "incomplete"]]


class FunctionCallOutputParam(TypedDict, total=False):
    output: Required[Union[str, ResponseFunctionCallOutputItemListParam]]
    type: Required[Literal["function_call_output"]]
    id: Optional[str]
    call_id: Optional[str]
    caller: Optional[ResponseCallerParam]
    name: Optional[str]
    namespace: Optional[str]
    status: Optional[Literal["in_progress", "completed", "incomplete"]]


class ToolSearchCallParam(TypedDict, total=False):
    arguments: Required[object]
    type: Required[Literal["tool_search_call"]]
    id: Optional[str]
    call_id: Optional[str]
    execution: Literal["server", "client"]
    status: Optional[Literal["in_progress", "completed", "incomplete"]]


class AdditionalToolsParam(TypedDict, total=False):
    role: Required[Literal["developer"]]
    tools: Required[Iterable[ToolParam]]
    type: Required[Literal["additional_tools"]]
    id: Optional[str]


class ImageGenerationCallErrorModerationDetailsParam(TypedDict, total=False):
    categories: Required[SequenceNotStr[str]]
    moderation_stage: Required[Literal["input", "output", "unknown"]]


class ImageGenerationCallErrorParam(TypedDict, total=False):
    code: Required[Optional[str]]
    message: Required[str]
    param: Required[Optional[str]]
    type: Required[str]
    moderation_details: ImageGenerationCallErrorModerationDetailsParam


class ImageGenerationCallSvgUsageParam(TypedDict, total=False):
    input_tokens: Required[int]
    model: Required[str]
    output_tokens: Required[int]
    reasoning_tokens: Required[int]
    total_tokens: Required[int]


class ImageGenerationCallParam(TypedDict, total=False):
    id: Required[str]
    result: Required[Optional[str]]
    status: Required[Literal["in_progress", "completed", "generating", "failed"]]
    type: Required[Literal["image_generation_call"]]
    action: Optional[Literal["generate", "edit", "auto"]]
    background: Optional[Literal["transparent", "opaque", "auto"]]
    error: ImageGenerationCallErrorParam
    output_format: Optional[Literal["png", "webp", "jpeg", "gif", "svg"]]
    quality: Optional[Literal["low", "medium", "high", "xhigh", "max", "auto"]]
    revised_prompt: Optional[str]
    size: Union[str, Literal["1024x1024", "1024x1536", "1536x1024"], None]
    svg_usage: ImageGenerationCallSvgUsageParam


class LocalShellCallActionParam(TypedDict, total=False):
    command: Required[SequenceNotStr[str]]
    env: Required[Dict[str, str]]
    type: Required[Literal["exec"]]
    timeout_ms: Optional[int]
    user: Optional[str]
    working_directory: Optional[str]


class LocalShellCallParam(TypedDict, total=False):
    id: Required[str]
    action: Required[LocalShellCallActionParam]
    call_id: Required[str]
    status: Required[Literal["in_progress", "completed", "incomplete"]]
    type: Required[Literal["local_shell_call"]]


class LocalShellCallOutputParam(TypedDict, total=False):
    id: Required[str]
    output: Required[str]
    type: Required[Literal["local_shell_call_output"]]
    status: Optional[Literal["in_progress", "completed", "incomplete"]]


class ShellCallActionParam(TypedDict, total=False):
    commands: Required[SequenceNotStr[str]]
    max_output_length: Optional[int]
    timeout_ms: Optional[int]


class ShellCallParam(TypedDict, total=False):
    action: Required[ShellCallActionParam]
    call_id: Required[str]
    type: Required[Literal["shell_call"]]
    id: Optional[str]
    caller: Optional[ResponseCallerParam]
    environment: Optional[ShellCallEnvironmentParam]
    status: Optional[Literal["in_progress", "completed", "incomplete"]]


class ShellCallOutputParam(TypedDict, total=False):
    call_id: Required[str]
    output: Required[Iterable[ResponseFunctionShellCallOutputContentParam]]
    type: Required[Literal["shell_call_output"]]
    id: Optional[str]
    caller: Optional[ResponseCallerParam]
    max_output_length: Optional[int]
    status: Optional[Literal["in_progress", "completed", "incomplete"]]


class ApplyPatchCallOperationCreateFileParam(TypedDict, total=False):
    diff: Required[str]
    path: Required[str]
    type: Required[Literal["create_file"]]


class ApplyPatchCallOperationDeleteFileParam(TypedDict, total=False):
    path: Required[str]
    type: Required[Literal["delete_file"]]


class ApplyPatchCallOperationUpdateFileParam(TypedDict, total=False):
    diff: Required[str]
    path: Required[str]
    type: Required[Literal["update_file"]]


class ApplyPatchCallParam(TypedDict, total=False):
    call_id: Required[str]
    operation: Required[ApplyPatchCallOperationParam]
    status: Required[Literal["in_progress", "completed"]]
    type: Required[Literal["apply_patch_call"]]
    id: Optional[str]
    caller: Optional[ResponseCallerParam]


class ApplyPatchCallOutputParam(TypedDict, total=False):
    call_id: Required[str]
    status: Required[Literal["completed", "failed"]]
    type: Required[Literal["apply_patch_call_output"]]
    id: Optional[str]
    caller: Optional[ResponseCallerParam]
    output: Optional[str]


class McpListToolsToolParam(TypedDict, total=False):
    input_schema: Required[object]
    name: Required[str]
    annotations: Optional[object]
    description: Optional[str]


class McpListToolsParam(TypedDict, total=False):
    id: Required[str]
    server_label: Required[str]
    tools: Required[Iterable[McpListToolsToolParam]]
    type: Required[Literal["mcp_list_tools"]]
    error: Optional[str]


class McpApprovalRequestParam(TypedDict, total=False):
    id: Required[str]
    arguments: Required[str]
    name: Required[str]
    server_label: Required[str]
    type: Required[Literal["mcp_approval_request"]]


class McpApprovalResponseParam(TypedDict, total=False):
    approval_request_id: Required[str]
    approve: Required[bool]
    type: Required[Literal["mcp_approval_response"]]
    id: Optional[str]
    reason: Optional[str]


class McpCallParam(TypedDict, total=False):
    id: Required[str]
    arguments: Required[str]
    name: Required[str]
    server_label: Required[str]
    type: Required[Literal["mcp_call"]]
    approval_request_id: Optional[str]
    error: Optional[McpToolCallErrorParam]
    output: Optional[str]
    status: Literal["in_progress", "completed", "incomplete", "calling", "failed"]


class CompactionTriggerParam(TypedDict, total=False):
    type: Required[Literal["compaction_trigger"]]
    id: Optional[str]


class ItemReferenceParam(TypedDict, total=False):
    id: Required[str]
    type: Optional[Literal["item_reference"]]


class ResponseInputProgramParam(TypedDict, total=False):
    id: Required[str]
    call_id: Required[str]
    code: Required[str]
    fingerprint: Required[str]
    type: Required[Literal["program"]]


class ProgramOutputParam(TypedDict, total=False):
    id: Required[str]
    call_id: Required[str]
    result: Required[str]
    status: Required[Literal["completed", "incomplete"]]
    type: Required[Literal["program_output"]]


ShellCallEnvironmentParam: TypeAlias = Union[LocalEnvironmentParam, ContainerReferenceParam]

ApplyPatchCallOperationParam: TypeAlias = Union[
    ApplyPatchCallOperationCreateFileParam,
    ApplyPatchCallOperationDeleteFileParam,
    ApplyPatchCallOperationUpdateFileParam,
]


class ResponseOutputMessageParam(TypedDict, total=False):
    id: Required[str]
    content: Required[Iterable[ResponseOutputMessageParamContent]]
    role: Required[Literal["assistant"]]
    status: Required[Literal["in_progress", "completed", "incomplete"]]
    type: Required[Literal["message"]]
    phase: Optional[Literal["commentary", "final_answer"]]


class ResponseToolSearchOutputItemParamParam(TypedDict, total=False):
    tools: Required[Iterable[ResponseToolSearchOutputItemParamTool]]
    type: Required[Literal["tool_search_output"]]
    id: Optional[str]
    call_id: Optional[str]
    execution: Literal["server", "client"]
    status: Optional[Literal["in_progress", "completed", "incomplete"]]


class ResponseReasoningItemParam(TypedDict, total=False):
    id: Required[str]
    summary: Required[Iterable[ResponseReasoningItemParamSummary]]
    type: Required[Literal["reasoning"]]
    content: Iterable[ResponseReasoningItemParamContent]
    encrypted_content: Optional[str]
    status: Literal["in_progress", "completed", "incomplete"]


ResponseInputItemParam: TypeAlias = Union[
    EasyInputMessageParam,
    ResponseInputMessageParam,
    ResponseOutputMessageParam,
    ResponseFileSearchToolCallParam,
    ResponseComputerToolCallParam,
    ComputerCallOutputParam,
    ResponseFunctionWebSearchParam,
    ResponseFunctionToolCallParam,
    FunctionCallOutputParam,
    ToolSearchCallParam,
    ResponseToolSearchOutputItemParamParam,
    AdditionalToolsParam,
    ResponseConfigurationUpdateItemParamParam,
    ResponseReasoningItemParam,
    ResponseCompactionItemParamParam,
    ImageGenerationCallParam,
    ResponseCodeInterpreterToolCallParam,
    LocalShellCallParam,
    LocalShellCallOutputParam,
    ShellCallParam,
    ShellCallOutputParam,
    ApplyPatchCallParam,
    ApplyPatchCallOutputParam,
    McpListToolsParam,
    McpApprovalRequestParam,
    McpApprovalResponseParam,
    McpCallParam,
    ResponseCustomToolCallOutputParam,
    ResponseCustomToolCallParam,
    CompactionTriggerParam,
    ItemReferenceParam,
    ResponseInputProgramParam,
    ProgramOutputParam,
]

MessageContentListParamResponseInputContentParam: TypeAlias = Union[
    ResponseInputTextParam, ResponseInputImageParam, ResponseInputFileParam
]

ResponseInputMessageContentListParam: TypeAlias = List[MessageContentListParamResponseInputContentParam]

ResponseInputParamResponseInputItemParam: TypeAlias = Union[
    EasyInputMessageParam,
    ResponseInputMessageParam,
    ResponseOutputMessageParam,
    ResponseFileSearchToolCallParam,
    ResponseComputerToolCallParam,
    ComputerCallOutputParam,
    ResponseFunctionWebSearchParam,
    ResponseFunctionToolCallParam,
    FunctionCallOutputParam,
    ToolSearchCallParam,
    ResponseToolSearchOutputItemParamParam,
    AdditionalToolsParam,
    ResponseConfigurationUpdateItemParamParam,
    ResponseReasoningItemParam,
    ResponseCompactionItemParamParam,
    ImageGenerationCallParam,
    ResponseCodeInterpreterToolCallParam,
    LocalShellCallParam,
    LocalShellCallOutputParam,
    ShellCallParam,
    ShellCallOutputParam,
    ApplyPatchCallParam,
    ApplyPatchCallOutputParam,
    McpListToolsParam,
    McpApprovalRequestParam,
    McpApprovalResponseParam,
    McpCallParam,
    ResponseCustomToolCallOutputParam,
    ResponseCustomToolCallParam,
    CompactionTriggerParam,
    ItemReferenceParam,
    ResponseInputProgramParam,
    ProgramOutputParam,
]

ResponseInputParam: TypeAlias = List[ResponseInputParamResponseInputItemParam]


class ResponseOutputTextParam(TypedDict, total=False):
    annotations: Required[Iterable[ResponseOutputTextParamAnnotation]]
    text: Required[str]
    type: Required[Literal["output_text"]]
    logprobs: Iterable[ResponseOutputTextParamLogprob]


class ResponseOutputRefusalParam(TypedDict, total=False):
    refusal: Required[str]
    type: Required[Literal["refusal"]]


ResponseOutputMessageParamContent: TypeAlias = Union[ResponseOutputTextParam, ResponseOutputRefusalParam]


class ResponseOutputTextParamAnnotationFileCitation(TypedDict, total=False):
    file_id: Required[str]
    filename: Required[str]
    index: Required[int]
    type: Required[Literal["file_citation"]]


class ResponseOutputTextParamAnnotationURLCitation(TypedDict, total=False):
    end_index: Required[int]
    start_index: Required[int]
    title: Required[str]
    type: Required[Literal["url_citation"]]
    url: Required[str]


class ResponseOutputTextParamAnnotationContainerFileCitation(TypedDict, total=False):
    container_id: Required[str]
    end_index: Required[int]
    file_id: Required[str]
    filename: Required[str]
    start_index: Required[int]
    type: Required[Literal["container_file_citation"]]


class ResponseOutputTextParamAnnotationFilePath(TypedDict, total=False):
    file_id: Required[str]
    index: Required[int]
    type: Required[Literal["file_path"]]


class ResponseOutputTextParamLogprobTopLogprob(TypedDict, total=False):
    token: Required[str]
    bytes: Required[Iterable[int]]
    logprob: Required[float]


class ResponseOutputTextParamLogprob(TypedDict, total=False):
    token: Required[str]
    bytes: Required[Iterable[int]]
    logprob: Required[float]
    top_logprobs: Required[Iterable[ResponseOutputTextParamLogprobTopLogprob]]


ResponseOutputTextParamAnnotation: TypeAlias = Union[
    ResponseOutputTextParamAnnotationFileCitation,
    ResponseOutputTextParamAnnotationURLCitation,
    ResponseOutputTextParamAnnotationContainerFileCitation,
    ResponseOutputTextParamAnnotationFilePath,
]


class ResponseReasoningItemParamSummary(TypedDict, total=False):
    text: Required[str]
    type: Required[Literal["summary_text"]]


class ResponseReasoningItemParamContent(TypedDict, total=False):
    text: Required[str]
    type: Required[Literal["reasoning_text"]]


class ResponseRetrieveParamsBase(TypedDict, total=False):
    include: List[ResponseIncludable]
    include_obfuscation: bool
    starting_after: int


class ResponseRetrieveParamsNonStreaming(ResponseRetrieveParamsBase, total=False):
    stream: Literal[False]


class ResponseRetrieveParamsStreaming(ResponseRetrieveParamsBase, total=False):
    stream: Required[Literal[True]]


ResponseRetrieveParams: TypeAlias = Union[ResponseRetrieveParamsNonStreaming, ResponseRetrieveParamsStreaming]


class ResponseSteerEventParam(TypedDict, total=False):
    input: Required[ResponseSteerInputParam]
    previous_response_id: Required[str]
    type: Required[Literal["response.steer"]]


ResponseSteerInputContentParam: TypeAlias = Union[
    ResponseInputTextContentParam, ResponseInputImageContentParam, ResponseInputFileContentParam
]


class ResponseSteerInputItemListMessage(TypedDict, total=False):
    content: Required[Union[Iterable[ResponseSteerInputContentParam], str]]
    role: Required[Literal["user"]]
    type: Required[Literal["message"]]
    id: Optional[str]
    status: Optional[str]


ResponseSteerInputItemList: TypeAlias = Union[ResponseSteerInputItemListMessage, FunctionCallOutputParam]

ResponseSteerInputParam: TypeAlias = Union[str, Iterable[ResponseSteerInputItemList]]


class ResponseTextConfigParam(TypedDict, total=False):
    format: ResponseFormatTextConfigParam
    verbosity: Optional[Literal["low", "medium", "high"]]


class McpAllowedToolsMcpToolFilterParam(TypedDict, total=False):
    read_only: bool
    tool_names: SequenceNotStr[str]


class McpRequireApprovalMcpToolApprovalFilterAlwaysParam(TypedDict, total=False):
    read_only: bool
    tool_names: SequenceNotStr[str]


class McpRequireApprovalMcpToolApprovalFilterNeverParam(TypedDict, total=False):
    read_only: bool
    tool_names: SequenceNotStr[str]


class McpRequireApprovalMcpToolApprovalFilterParam(TypedDict, total=False):
    always: McpRequireApprovalMcpToolApprovalFilterAlwaysParam
    never: McpRequireApprovalMcpToolApprovalFilterNeverParam


class ToolParamMcp(TypedDict, total=False):
    server_label: Required[str]
    type: Required[Literal["mcp"]]
    allowed_callers: Optional[List[Literal["direct", "programmatic"]]]
    allowed_tools: Optional[McpAllowedToolsParam]
    authorization: str
    connector_id: Literal[
        "connector_dropbox",
        "connector_gmail",
        "connector_googlecalendar",
        "connector_googledrive",
        "connector_microsoftteams",
        "connector_outlookcalendar",
        "connector_outlookemail",
        "connector_sharepoint",
    ]
    defer_loading: bool
    headers: Optional[Dict[str, str]]
    require_approval: Optional[McpRequireApprovalParam]
    server_description: str
    server_url: str
    tunnel_id: str


class ContainerCodeInterpreterToolAutoParam(TypedDict, total=False):
    type: Required[Literal["auto"]]
    file_ids: SequenceNotStr[str]
    memory_limit: Optional[Literal["1g", "4g", "16g", "64g"]]
    network_policy: NetworkPolicyParam


class CodeInterpreterParam(TypedDict, total=False):
    container: Required[CodeInterpreterContainerParam]
    type: Required[Literal["code_interpreter"]]
    allowed_callers: Optional[List[Literal["direct", "programmatic"]]]


class ImageGenerationInputImageMaskParam(TypedDict, total=False):
    file_id: str
    image_url: str


class ImageGenerationSvgReasoningParam(TypedDict, total=False):
    effort: Literal["none", "minimal", "low", "medium", "high", "xhigh", "max"]


class ImageGenerationSvgParam(TypedDict, total=False):
    model: str
    reasoning: Optional[ImageGenerationSvgReasoningParam]


class ImageGenerationParam(TypedDict, total=False):
    type: Required[Literal["image_generation"]]
    action: Literal["generate", "edit", "auto"]
    background: Literal["transparent", "opaque", "auto"]
    complexity: Literal["low", "medium", "high"]
    frame_count: int
    frame_duration_ms: int
    input_fidelity: Optional[Literal["high", "low"]]
    input_image_mask: ImageGenerationInputImageMaskParam
    model: Union[
        str,
        Literal[
            "gpt-image-1",
            "gpt-image-1-mini",
            "gpt-image-2",
            "gpt-image-2-2026-04-21",
            "gpt-image-2.5-sunburst",
            "gpt-image-2.5-sunburst-2026-09-08",
            "gpt-image-2.5-flare",
            "gpt-image-2.5-flare-2026-09-08",
            "gpt-image-2.6-sunburst",
            "gpt-image-2.6-flare",
            "gpt-image-1.5",
            "chatgpt-image-latest",
        ],
    ]
    moderation: Literal["auto", "low"]
    output_compression: int
    output_format: Literal["png", "webp", "jpeg", "gif", "svg"]
    partial_images: int
    quality: Literal["low", "medium", "high", "xhigh", "max", "auto"]
    size: Union[str, Literal["1024x1024", "1024x1536", "1536x1024", "auto"]]
    svg: ImageGenerationSvgParam


class LocalShellParam(TypedDict, total=False):
    type: Required[Literal["local_shell"]]


McpAllowedToolsParam: TypeAlias = Union[SequenceNotStr[str], McpAllowedToolsMcpToolFilterParam]

McpRequireApprovalParam: TypeAlias = Union[McpRequireApprovalMcpToolApprovalFilterParam, Literal["always", "never"]]

CodeInterpreterContainerParam: TypeAlias = Union[str, ContainerCodeInterpreterToolAutoParam]


class WebSearchToolParam(TypedDict, total=False):
    type: Required[Literal["web_search", "web_search_2025_08_26"]]
    external_web_access: bool
    filters: Optional[WebSearchToolParamFilters]
    search_context_size: Literal["low", "medium", "high"]
    user_location: Optional[WebSearchToolParamUserLocation]


class ToolSearchOutputNamespaceToolParam(TypedDict, total=False):
    description: Required[str]
    name: Required[str]
    tools: Required[Iterable[NamespaceToolParamTool]]
    type: Required[Literal["namespace"]]


class ToolSearchToolParam(TypedDict, total=False):
    type: Required[Literal["tool_search"]]
    description: Optional[str]
    execution: Literal["server", "client"]
    parameters: Optional[object]


class WebSearchPreviewToolParam(TypedDict, total=False):
    type: Required[Literal["web_search_preview", "web_search_preview_2025_03_11"]]
    search_content_types: List[Literal["text", "image"]]
    search_context_size: Literal["low", "medium", "high"]
    user_location: Optional[WebSearchPreviewToolParamUserLocation]


ResponseToolSearchOutputItemParamTool: TypeAlias = Union[
    FunctionToolParam,
    FileSearchToolParam,
    ComputerToolParam,
    ComputerUsePreviewToolParam,
    WebSearchToolParam,
    ToolParamMcp,
    CodeInterpreterParam,
    ProgrammaticToolCallingParam,
    ImageGenerationParam,
    LocalShellParam,
    FunctionShellToolParam,
    CustomToolParam,
    ToolSearchOutputNamespaceToolParam,
    ToolSearchToolParam,
    WebSearchPreviewToolParam,
    ApplyPatchToolParam,
]


class ResponsesClientEventParamResponseCreate(TypedDict, total=False):
    type: Required[Literal["response.create"]]
    access_programs: AccessProgramsParam
    background: Optional[bool]
    background_options: BackgroundOptionsParam
    context_management: Optional[Iterable[ContextManagementParam]]
    conversation: Optional[ResponseCreateParamsConversation]
    generate: bool
    image: ResponseCreateParamsImage
    include: Optional[List[ResponseIncludable]]
    input: Union[str, ResponseInputParam]
    instructions: Optional[str]
    max_output_tokens: Optional[int]
    max_tool_calls: Optional[int]
    metadata: Optional[Metadata]
    model: ResponsesModel
    moderation: Optional[ResponseCreateParamsModeration]
    parallel_tool_calls: Optional[bool]
    previous_response_id: Optional[str]
    prompt: Optional[ResponsePromptParam]
    prompt_cache_key: Optional[str]
    prompt_cache_options: PromptCacheOptionsParam
    prompt_cache_retention: Optional[Literal["in_memory", "24h"]]
    reasoning: Optional[Reasoning]
    safety_identifier: Optional[str]
    service_tier: Optional[ServiceTier]
    store: Optional[bool]
    stream: Optional[bool]
    stream_id: str
    stream_options: Optional[StreamOptionsParam]
    temperature: Optional[float]
    text: ResponseTextConfigParam
    tool_choice: ToolChoiceParam
    tools: Iterable[ToolParam]
    top_logprobs: Optional[int]
    top_p: Optional[float]
    truncation: Optional[Literal["auto", "disabled"]]
    user: str


ResponsesClientEventParam: TypeAlias = Union[ResponsesClientEventParamResponseCreate, ResponseSteerEventParam]

ResponsesClientEventParamContextManagement: TypeAlias = ContextManagementParam

ResponsesClientEventParamConversation: TypeAlias = ResponseCreateParamsConversation

ResponsesClientEventParamModeration: TypeAlias = ResponseCreateParamsModeration

ResponsesClientEventParamModerationPolicy: TypeAlias = ModerationPolicyParam

ResponsesClientEventParamModerationPolicyInput: TypeAlias = ModerationPolicyInputParam

ResponsesClientEventParamModerationPolicyOutput: TypeAlias = ModerationPolicyOutputParam

ResponsesClientEventParamPromptCacheOptions: TypeAlias = PromptCacheOptionsParam

ResponsesClientEventParamStreamOptions: TypeAlias = StreamOptionsParam

ResponsesClientEventParamToolChoice: TypeAlias = ToolChoiceParam

ClientEventToolChoiceSpecificProgrammaticToolCallingParam: TypeAlias = ProgrammaticToolCallingParam

ToolParam: TypeAlias = Union[
    FunctionToolParam,
    FileSearchToolParam,
    ComputerToolParam,
    ComputerUsePreviewToolParam,
    WebSearchToolParam,
    ToolParamMcp,
    CodeInterpreterParam,
    ProgrammaticToolCallingParam,
    ImageGenerationParam,
    LocalShellParam,
    FunctionShellToolParam,
    CustomToolParam,
    NamespaceToolParam,
    ToolSearchToolParam,
    WebSearchPreviewToolParam,
    ApplyPatchToolParam,
]

ParseableToolParam: TypeAlias = Union[ToolParam, ChatCompletionFunctionToolParam]

ToolParamWebSearchTool: TypeAlias = WebSearchToolParam


class WebSearchToolParamFilters(TypedDict, total=False):
    allowed_domains: Optional[SequenceNotStr[str]]


ToolParamWebSearchToolFilters: TypeAlias = WebSearchToolParamFilters


class WebSearchToolParamUserLocation(TypedDict, total=False):
    city: Optional[str]
    country: Optional[str]
    region: Optional[str]
    timezone: Optional[str]
    type: Literal["approximate"]


ToolParamWebSearchToolUserLocation: TypeAlias = WebSearchToolParamUserLocation


class WebSearchPreviewToolParamUserLocation(TypedDict, total=False):
    type: Required[Literal["approximate"]]
    city: Optional[str]
    country: Optional[str]
    region: Optional[str]
    timezone: Optional[str]
