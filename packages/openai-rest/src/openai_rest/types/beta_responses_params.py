# Rendered from definitions/beta_responses.yaml; edit that and run `hatch run generate`.
"""Parameters of the `beta_responses` area of the API; only type checkers and users import them."""

from __future__ import annotations

from typing import Dict, Iterable, List, Optional, Union

from typing_extensions import Annotated, Literal, Required, TypeAlias, TypedDict

from openai_core.models import PropertyInfo
from openai_core.types.common_params import PromptCacheBreakpointParam
from openai_core.types.sequences import SequenceNotStr

from .beta_responses import BetaImageDetail, BetaResponseIncludable, BetaServiceTier, BetaToolChoiceOptions
from .responses_params import (
    ApplyPatchCallOperationCreateFileParam,
    ApplyPatchCallOperationDeleteFileParam,
    ApplyPatchCallOperationUpdateFileParam,
    CallerDirectParam,
    CallerProgramParam,
    CallErrorParamMcpToolExecutionError,
    ComputerActionParamClick,
    ComputerActionParamDrag,
    ComputerActionParamKeypress,
    ComputerActionParamMove,
    ComputerActionParamScreenshot,
    ComputerActionParamScroll,
    ComputerActionParamType,
    ComputerActionParamWait,
    DoubleClickParam,
    FileSearchToolParamRankingOptions,
    ImageGenerationCallErrorParam,
    ImageGenerationCallSvgUsageParam,
    ImageGenerationParam,
    LocalShellCallActionParam,
    LocalShellParam,
    McpAllowedToolsMcpToolFilterParam,
    McpListToolsToolParam,
    McpRequireApprovalMcpToolApprovalFilterParam,
    McpToolCallErrorParamHTTPError,
    McpToolCallErrorParamMcpProtocolError,
    ResponseCodeInterpreterToolCallParamOutputImage,
    ResponseCodeInterpreterToolCallParamOutputLogs,
    ResponseCompactParamsPromptCacheOptions,
    ResponseFileSearchToolCallParamResult,
    ResponseFunctionShellCallOutputContentParamOutcomeExit,
    ResponseFunctionShellCallOutputContentParamOutcomeTimeout,
    ResponseFunctionWebSearchParamActionOpenPage,
    ResponseFunctionWebSearchParamActionSearch,
    ResponseOutputTextParamAnnotationFilePath,
    ResponseOutputTextParamLogprob,
    ResponseReasoningItemParamContent,
    ResponseReasoningItemParamSummary,
    SafetyCheckParam,
    ShellCallActionParam,
    WebSearchPreviewToolParamUserLocation,
    WebSearchToolParamFilters,
    WebSearchToolParamUserLocation,
)


class BetaApplyPatchToolParam(TypedDict, total=False):
    type: Required[Literal["apply_patch"]]
    allowed_callers: Optional[List[Literal["direct", "programmatic"]]]


ListParamBetaComputerActionParam: TypeAlias = Union[
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

BetaComputerActionListParam: TypeAlias = List[ListParamBetaComputerActionParam]

BetaComputerActionParam: TypeAlias = Union[
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


class BetaComputerToolParam(TypedDict, total=False):
    type: Required[Literal["computer"]]


class BetaComputerUsePreviewToolParam(TypedDict, total=False):
    display_height: Required[int]
    display_width: Required[int]
    environment: Required[Literal["windows", "mac", "linux", "ubuntu", "browser"]]
    type: Required[Literal["computer_use_preview"]]


class BetaContainerAutoParam(TypedDict, total=False):
    type: Required[Literal["container_auto"]]
    file_ids: SequenceNotStr[str]
    memory_limit: Optional[Literal["1g", "4g", "16g", "64g"]]
    network_policy: NetworkPolicyParam
    skills: Iterable[BetaContainerAutoParamSkill]


class BetaContainerNetworkPolicyDisabledParam(TypedDict, total=False):
    type: Required[Literal["disabled"]]


class BetaContainerNetworkPolicyAllowlistParam(TypedDict, total=False):
    allowed_domains: Required[SequenceNotStr[str]]
    type: Required[Literal["allowlist"]]
    domain_secrets: Iterable[BetaContainerNetworkPolicyDomainSecretParam]


NetworkPolicyParam: TypeAlias = Union[BetaContainerNetworkPolicyDisabledParam, BetaContainerNetworkPolicyAllowlistParam]


class BetaSkillReferenceParam(TypedDict, total=False):
    skill_id: Required[str]
    type: Required[Literal["skill_reference"]]
    version: str


class BetaInlineSkillParam(TypedDict, total=False):
    description: Required[str]
    name: Required[str]
    source: Required[BetaInlineSkillSourceParam]
    type: Required[Literal["inline"]]


BetaContainerAutoParamSkill: TypeAlias = Union[BetaSkillReferenceParam, BetaInlineSkillParam]


class BetaContainerNetworkPolicyDomainSecretParam(TypedDict, total=False):
    domain: Required[str]
    name: Required[str]
    value: Required[str]


class BetaContainerReferenceParam(TypedDict, total=False):
    container_id: Required[str]
    type: Required[Literal["container_reference"]]


class BetaTextParam(TypedDict, total=False):
    type: Required[Literal["text"]]


class BetaCustomToolParamFormatGrammar(TypedDict, total=False):
    definition: Required[str]
    syntax: Required[Literal["lark", "regex"]]
    type: Required[Literal["grammar"]]


_ReservedKeywordsParam = TypedDict("_ReservedKeywordsParam", {"async": bool}, total=False)


class BetaCustomToolParam(_ReservedKeywordsParam, total=False):
    name: Required[str]
    type: Required[Literal["custom"]]
    allowed_callers: Optional[List[Literal["direct", "programmatic"]]]
    defer_loading: bool
    description: str
    format: BetaCustomToolParamFormat


BetaCustomToolParamFormat: TypeAlias = Union[BetaTextParam, BetaCustomToolParamFormatGrammar]


class BetaEasyInputMessageParam(TypedDict, total=False):
    content: Required[Union[str, BetaResponseInputMessageContentListParam]]
    role: Required[Literal["user", "assistant", "system", "developer"]]
    phase: Optional[Literal["commentary", "final_answer"]]
    type: Literal["message"]


class ComparisonFilterParam(TypedDict, total=False):
    key: Required[str]
    type: Required[Literal["eq", "ne", "gt", "gte", "lt", "lte", "in", "nin"]]
    value: Required[Union[str, float, bool, SequenceNotStr[Union[str, float]]]]


class BetaFileSearchToolParamFiltersCompoundFilter(TypedDict, total=False):
    filters: Required[Iterable[BetaFileSearchToolParamFiltersCompoundFilterFilter]]
    type: Required[Literal["and", "or"]]


class BetaFileSearchToolParam(TypedDict, total=False):
    type: Required[Literal["file_search"]]
    vector_store_ids: Required[SequenceNotStr[str]]
    filters: Optional[BetaFileSearchToolParamFilters]
    max_num_results: int
    ranking_options: FileSearchToolParamRankingOptions


BetaFileSearchToolParamFiltersCompoundFilterFilter: TypeAlias = Union[ComparisonFilterParam, object]

BetaFileSearchToolParamFilters: TypeAlias = Union[ComparisonFilterParam, BetaFileSearchToolParamFiltersCompoundFilter]


class BetaFunctionShellToolParam(TypedDict, total=False):
    type: Required[Literal["shell"]]
    allowed_callers: Optional[List[Literal["direct", "programmatic"]]]
    environment: Optional[BetaFunctionShellToolParamEnvironment]


class BetaLocalEnvironmentParam(TypedDict, total=False):
    type: Required[Literal["local"]]
    skills: Iterable[BetaLocalSkillParam]


BetaFunctionShellToolParamEnvironment: TypeAlias = Union[
    BetaContainerAutoParam, BetaLocalEnvironmentParam, BetaContainerReferenceParam
]


class BetaFunctionToolParam(_ReservedKeywordsParam, total=False):
    name: Required[str]
    parameters: Required[Optional[Dict[str, object]]]
    strict: Required[Optional[bool]]
    type: Required[Literal["function"]]
    allowed_callers: Optional[List[Literal["direct", "programmatic"]]]
    defer_loading: bool
    description: Optional[str]
    output_schema: Optional[Dict[str, object]]


class BetaInlineSkillSourceParam(TypedDict, total=False):
    data: Required[str]
    media_type: Required[Literal["application/zip"]]
    type: Required[Literal["base64"]]


class BetaLocalSkillParam(TypedDict, total=False):
    description: Required[str]
    name: Required[str]
    path: Required[str]


BetaMcpToolCallErrorParam: TypeAlias = Union[
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


class BetaNamespaceToolParam(TypedDict, total=False):
    description: Required[str]
    name: Required[str]
    tools: Required[Iterable[BetaNamespaceToolParamTool]]
    type: Required[Literal["namespace"]]


BetaNamespaceToolParamTool: TypeAlias = Union[ToolFunctionParam, BetaCustomToolParam]


class BetaResponseAgentParam(TypedDict, total=False):
    agent_name: Required[str]


class BetaResponseCodeInterpreterToolCallParam(TypedDict, total=False):
    id: Required[str]
    code: Required[Optional[str]]
    container_id: Required[str]
    outputs: Required[Optional[Iterable[BetaResponseCodeInterpreterToolCallParamOutput]]]
    status: Required[Literal["in_progress", "completed", "incomplete", "interpreting", "failed"]]
    type: Required[Literal["code_interpreter_call"]]
    agent: Optional[BetaResponseAgentParam]


BetaResponseCodeInterpreterToolCallParamOutput: TypeAlias = Union[
    ResponseCodeInterpreterToolCallParamOutputLogs, ResponseCodeInterpreterToolCallParamOutputImage
]


class BetaResponseCompactionItemParamParam(TypedDict, total=False):
    encrypted_content: Required[str]
    type: Required[Literal["compaction"]]
    id: Optional[str]
    agent: Optional[BetaResponseAgentParam]


class BetaResponseComputerToolCallOutputScreenshotParam(TypedDict, total=False):
    type: Required[Literal["computer_screenshot"]]
    file_id: str
    image_url: str


class BetaResponseComputerToolCallParam(TypedDict, total=False):
    id: Required[str]
    call_id: Required[str]
    pending_safety_checks: Required[Iterable[SafetyCheckParam]]
    status: Required[Literal["in_progress", "completed", "incomplete"]]
    type: Required[Literal["computer_call"]]
    action: BetaComputerActionParam
    actions: BetaComputerActionListParam
    agent: Optional[BetaResponseAgentParam]


class BetaResponseConfigurationUpdateItemParamReasoning(TypedDict, total=False):
    effort: Optional[Literal["none", "minimal", "low", "medium", "high", "xhigh", "max"]]


class BetaResponseConfigurationUpdateItemParamText(TypedDict, total=False):
    format: Required[BetaResponseConfigurationUpdateItemParamTextFormat]


class BetaResponseConfigurationUpdateItemParamParam(TypedDict, total=False):
    type: Required[Literal["configuration_update"]]
    id: Optional[str]
    agent: Optional[BetaResponseAgentParam]
    reasoning: BetaResponseConfigurationUpdateItemParamReasoning
    text: BetaResponseConfigurationUpdateItemParamText


class BetaResponseFormatTextJSONSchemaConfigParam(TypedDict, total=False):
    name: Required[str]
    schema: Required[Dict[str, object]]
    type: Required[Literal["json_schema"]]
    description: str
    strict: Optional[bool]


BetaResponseConfigurationUpdateItemParamTextFormat: TypeAlias = Union[
    BetaTextParam, BetaResponseFormatTextJSONSchemaConfigParam
]


class BetaResponseConversationParamParam(TypedDict, total=False):
    id: Required[str]


class BetaResponseCustomToolCallOutputParam(TypedDict, total=False):
    call_id: Required[str]
    output: Required[Union[str, Iterable[BetaResponseCustomToolCallOutputParamOutputContentList]]]
    type: Required[Literal["custom_tool_call_output"]]
    id: str
    agent: Optional[BetaResponseAgentParam]
    caller: Optional[BetaResponseCallerParam]


class BetaResponseInputTextParam(TypedDict, total=False):
    text: Required[str]
    type: Required[Literal["input_text"]]
    prompt_cache_breakpoint: PromptCacheBreakpointParam


class BetaResponseInputImageParam(TypedDict, total=False):
    detail: Required[BetaImageDetail]
    type: Required[Literal["input_image"]]
    file_id: Optional[str]
    image_url: Optional[str]
    prompt_cache_breakpoint: PromptCacheBreakpointParam


class BetaResponseInputFileParam(TypedDict, total=False):
    type: Required[Literal["input_file"]]
    detail: Literal["auto", "low", "high"]
    file_data: str
    file_id: Optional[str]
    file_url: str
    filename: str
    prompt_cache_breakpoint: PromptCacheBreakpointParam


BetaResponseCustomToolCallOutputParamOutputContentList: TypeAlias = Union[
    BetaResponseInputTextParam, BetaResponseInputImageParam, BetaResponseInputFileParam
]

BetaResponseCallerParam: TypeAlias = Union[CallerDirectParam, CallerProgramParam]


class BetaResponseCustomToolCallParam(_ReservedKeywordsParam, total=False):
    call_id: Required[str]
    input: Required[str]
    name: Required[str]
    type: Required[Literal["custom_tool_call"]]
    id: str
    agent: Optional[BetaResponseAgentParam]
    caller: Optional[BetaResponseCallerParam]
    namespace: str


class BetaResponseFileSearchToolCallParam(TypedDict, total=False):
    id: Required[str]
    queries: Required[SequenceNotStr[str]]
    status: Required[Literal["in_progress", "searching", "completed", "incomplete", "failed"]]
    type: Required[Literal["file_search_call"]]
    agent: Optional[BetaResponseAgentParam]
    results: Optional[Iterable[ResponseFileSearchToolCallParamResult]]


class BetaResponseFormatTextConfigParamJSONObject(TypedDict, total=False):
    type: Required[Literal["json_object"]]


BetaResponseFormatTextConfigParam: TypeAlias = Union[
    BetaTextParam, BetaResponseFormatTextJSONSchemaConfigParam, BetaResponseFormatTextConfigParamJSONObject
]


class BetaResponseInputTextContentParam(TypedDict, total=False):
    text: Required[str]
    type: Required[Literal["input_text"]]
    prompt_cache_breakpoint: Optional[PromptCacheBreakpointParam]


class BetaResponseInputImageContentParam(TypedDict, total=False):
    type: Required[Literal["input_image"]]
    detail: Optional[BetaImageDetail]
    file_id: Optional[str]
    image_url: Optional[str]
    prompt_cache_breakpoint: Optional[PromptCacheBreakpointParam]


class BetaResponseInputFileContentParam(TypedDict, total=False):
    type: Required[Literal["input_file"]]
    detail: Literal["auto", "low", "high"]
    file_data: Optional[str]
    file_id: Optional[str]
    file_url: Optional[str]
    filename: Optional[str]
    prompt_cache_breakpoint: Optional[PromptCacheBreakpointParam]


ListParamBetaResponseFunctionCallOutputItemParam: TypeAlias = Union[
    BetaResponseInputTextContentParam, BetaResponseInputImageContentParam, BetaResponseInputFileContentParam
]

BetaResponseFunctionCallOutputItemListParam: TypeAlias = List[ListParamBetaResponseFunctionCallOutputItemParam]

BetaResponseFunctionCallOutputItemParam: TypeAlias = Union[
    BetaResponseInputTextContentParam, BetaResponseInputImageContentParam, BetaResponseInputFileContentParam
]


class BetaResponseFunctionShellCallOutputContentParam(TypedDict, total=False):
    outcome: Required[BetaResponseFunctionShellCallOutputContentParamOutcome]
    stderr: Required[str]
    stdout: Required[str]


BetaResponseFunctionShellCallOutputContentParamOutcome: TypeAlias = Union[
    ResponseFunctionShellCallOutputContentParamOutcomeTimeout, ResponseFunctionShellCallOutputContentParamOutcomeExit
]


class BetaResponseFunctionToolCallParam(_ReservedKeywordsParam, total=False):
    arguments: Required[str]
    call_id: Required[str]
    name: Required[str]
    type: Required[Literal["function_call"]]
    id: str
    agent: Optional[BetaResponseAgentParam]
    caller: Optional[BetaResponseCallerParam]
    namespace: str
    status: Literal["in_progress", "completed", "incomplete"]


class BetaResponseFunctionWebSearchParamActionFindInPage(TypedDict, total=False):
    pattern: Required[str]
    type: Required[Literal["find_in_page"]]
    url: Required[str]


class BetaResponseFunctionWebSearchParam(TypedDict, total=False):
    id: Required[str]
    action: Required[BetaResponseFunctionWebSearchParamAction]
    status: Required[Literal["in_progress", "searching", "completed", "failed", "incomplete"]]
    type: Required[Literal["web_search_call"]]
    agent: Optional[BetaResponseAgentParam]


BetaResponseFunctionWebSearchParamAction: TypeAlias = Union[
    ResponseFunctionWebSearchParamActionSearch,
    ResponseFunctionWebSearchParamActionOpenPage,
    BetaResponseFunctionWebSearchParamActionFindInPage,
]


class BetaResponseInjectEventParam(TypedDict, total=False):
    input: Required[Iterable[BetaResponseInputItemParam]]
    response_id: Required[str]
    type: Required[Literal["response.inject"]]


BetaResponseInputContentParam: TypeAlias = Union[
    BetaResponseInputTextParam, BetaResponseInputImageParam, BetaResponseInputFileParam
]


class BetaResponseInputMessageParam(TypedDict, total=False):
    content: Required[BetaResponseInputMessageContentListParam]
    role: Required[Literal["user", "system", "developer"]]
    agent: Optional[BetaResponseAgentParam]
    status: Literal["in_progress", "completed", "incomplete"]
    type: Literal["message"]


class ComputerCallOutputParam(TypedDict, total=False):
    call_id: Required[str]
    output: Required[BetaResponseComputerToolCallOutputScreenshotParam]
    type: Required[Literal["computer_call_output"]]
    id: Optional[str]
    acknowledged_safety_checks: Optional[Iterable[SafetyCheckParam]]
    agent: Optional[BetaResponseAgentParam]
    status: Optional[Literal["in_progress", "completed", "incomplete"]]


class FunctionCallOutputParam(TypedDict, total=False):
    output: Required[Union[str, BetaResponseFunctionCallOutputItemListParam]]
    type: Required[Literal["function_call_output"]]
    id: Optional[str]
    agent: Optional[BetaResponseAgentParam]
    call_id: Optional[str]
    caller: Optional[BetaResponseCallerParam]
    name: Optional[str]
    namespace: Optional[str]
    status: Optional[Literal["in_progress", "completed", "incomplete"]]


class AgentMessageContentEncryptedContentParam(TypedDict, total=False):
    encrypted_content: Required[str]
    type: Required[Literal["encrypted_content"]]


class AgentMessageParam(TypedDict, total=False):
    author: Required[str]
    content: Required[Iterable[AgentMessageContentParam]]
    recipient: Required[str]
    type: Required[Literal["agent_message"]]
    id: Optional[str]
    agent: Optional[BetaResponseAgentParam]


class MultiAgentCallParam(TypedDict, total=False):
    action: Required[
        Literal["spawn_agent", "interrupt_agent", "list_agents", "send_message", "followup_task", "wait_agent"]
    ]
    arguments: Required[str]
    call_id: Required[str]
    type: Required[Literal["multi_agent_call"]]
    id: Optional[str]
    agent: Optional[BetaResponseAgentParam]


class AnnotationFileCitationParam(TypedDict, total=False):
    file_id: Required[str]
    filename: Required[str]
    index: Required[int]
    type: Required[Literal["file_citation"]]


class AnnotationURLCitationParam(TypedDict, total=False):
    end_index: Required[int]
    start_index: Required[int]
    title: Required[str]
    type: Required[Literal["url_citation"]]
    url: Required[str]


class AnnotationContainerFileCitationParam(TypedDict, total=False):
    container_id: Required[str]
    end_index: Required[int]
    file_id: Required[str]
    filename: Required[str]
    start_index: Required[int]
    type: Required[Literal["container_file_citation"]]


class MultiAgentCallOutputParam(TypedDict, total=False):
    text: Required[str]
    type: Required[Literal["output_text"]]
    annotations: Iterable[MultiAgentCallOutputAnnotationParam]


class BetaResponseInputMultiAgentCallOutputParam(TypedDict, total=False):
    action: Required[
        Literal["spawn_agent", "interrupt_agent", "list_agents", "send_message", "followup_task", "wait_agent"]
    ]
    call_id: Required[str]
    output: Required[Iterable[MultiAgentCallOutputParam]]
    type: Required[Literal["multi_agent_call_output"]]
    id: Optional[str]
    agent: Optional[BetaResponseAgentParam]


class ToolSearchCallParam(TypedDict, total=False):
    arguments: Required[object]
    type: Required[Literal["tool_search_call"]]
    id: Optional[str]
    agent: Optional[BetaResponseAgentParam]
    call_id: Optional[str]
    execution: Literal["server", "client"]
    status: Optional[Literal["in_progress", "completed", "incomplete"]]


class AdditionalToolsParam(TypedDict, total=False):
    role: Required[Literal["developer"]]
    tools: Required[Iterable[BetaToolParam]]
    type: Required[Literal["additional_tools"]]
    id: Optional[str]
    agent: Optional[BetaResponseAgentParam]


class ImageGenerationCallParam(TypedDict, total=False):
    id: Required[str]
    result: Required[Optional[str]]
    status: Required[Literal["in_progress", "completed", "generating", "failed"]]
    type: Required[Literal["image_generation_call"]]
    action: Optional[Literal["generate", "edit", "auto"]]
    agent: Optional[BetaResponseAgentParam]
    background: Optional[Literal["transparent", "opaque", "auto"]]
    error: ImageGenerationCallErrorParam
    output_format: Optional[Literal["png", "webp", "jpeg", "gif", "svg"]]
    quality: Optional[Literal["low", "medium", "high", "xhigh", "max", "auto"]]
    revised_prompt: Optional[str]
    size: Union[str, Literal["1024x1024", "1024x1536", "1536x1024"], None]
    svg_usage: ImageGenerationCallSvgUsageParam


class LocalShellCallParam(TypedDict, total=False):
    id: Required[str]
    action: Required[LocalShellCallActionParam]
    call_id: Required[str]
    status: Required[Literal["in_progress", "completed", "incomplete"]]
    type: Required[Literal["local_shell_call"]]
    agent: Optional[BetaResponseAgentParam]


class LocalShellCallOutputParam(TypedDict, total=False):
    id: Required[str]
    output: Required[str]
    type: Required[Literal["local_shell_call_output"]]
    agent: Optional[BetaResponseAgentParam]
    status: Optional[Literal["in_progress", "completed", "incomplete"]]


class ShellCallParam(TypedDict, total=False):
    action: Required[ShellCallActionParam]
    call_id: Required[str]
    type: Required[Literal["shell_call"]]
    id: Optional[str]
    agent: Optional[BetaResponseAgentParam]
    caller: Optional[BetaResponseCallerParam]
    environment: Optional[ShellCallEnvironmentParam]
    status: Optional[Literal["in_progress", "completed", "incomplete"]]


class ShellCallOutputParam(TypedDict, total=False):
    call_id: Required[str]
    output: Required[Iterable[BetaResponseFunctionShellCallOutputContentParam]]
    type: Required[Literal["shell_call_output"]]
    id: Optional[str]
    agent: Optional[BetaResponseAgentParam]
    caller: Optional[BetaResponseCallerParam]
    max_output_length: Optional[int]
    status: Optional[Literal["in_progress", "completed", "incomplete"]]


class ApplyPatchCallParam(TypedDict, total=False):
    call_id: Required[str]
    operation: Required[ApplyPatchCallOperationParam]
    status: Required[Literal["in_progress", "completed"]]
    type: Required[Literal["apply_patch_call"]]
    id: Optional[str]
    agent: Optional[BetaResponseAgentParam]
    caller: Optional[BetaResponseCallerParam]


class ApplyPatchCallOutputParam(TypedDict, total=False):
    call_id: Required[str]
    status: Required[Literal["completed", "failed"]]
    type: Required[Literal["apply_patch_call_output"]]
    id: Optional[str]
    agent: Optional[BetaResponseAgentParam]
    caller: Optional[BetaResponseCallerParam]
    output: Optional[str]


class McpListToolsParam(TypedDict, total=False):
    id: Required[str]
    server_label: Required[str]
    tools: Required[Iterable[McpListToolsToolParam]]
    type: Required[Literal["mcp_list_tools"]]
    agent: Optional[BetaResponseAgentParam]
    error: Optional[str]


class McpApprovalRequestParam(TypedDict, total=False):
    id: Required[str]
    arguments: Required[str]
    name: Required[str]
    server_label: Required[str]
    type: Required[Literal["mcp_approval_request"]]
    agent: Optional[BetaResponseAgentParam]


class McpApprovalResponseParam(TypedDict, total=False):
    approval_request_id: Required[str]
    approve: Required[bool]
    type: Required[Literal["mcp_approval_response"]]
    id: Optional[str]
    agent: Optional[BetaResponseAgentParam]
    reason: Optional[str]


class McpCallParam(TypedDict, total=False):
    id: Required[str]
    arguments: Required[str]
    name: Required[str]
    server_label: Required[str]
    type: Required[Literal["mcp_call"]]
    agent: Optional[BetaResponseAgentParam]
    approval_request_id: Optional[str]
    error: Optional[BetaMcpToolCallErrorParam]
    output: Optional[str]
    status: Literal["in_progress", "completed", "incomplete", "calling", "failed"]


class CompactionTriggerParam(TypedDict, total=False):
    type: Required[Literal["compaction_trigger"]]
    id: Optional[str]
    agent: Optional[BetaResponseAgentParam]


class ItemReferenceParam(TypedDict, total=False):
    id: Required[str]
    agent: Optional[BetaResponseAgentParam]
    type: Optional[Literal["item_reference"]]


class BetaResponseInputProgramParam(TypedDict, total=False):
    id: Required[str]
    call_id: Required[str]
    code: Required[str]
    fingerprint: Required[str]
    type: Required[Literal["program"]]
    agent: Optional[BetaResponseAgentParam]


class ProgramOutputParam(TypedDict, total=False):
    id: Required[str]
    call_id: Required[str]
    result: Required[str]
    status: Required[Literal["completed", "incomplete"]]
    type: Required[Literal["program_output"]]
    agent: Optional[BetaResponseAgentParam]


AgentMessageContentParam: TypeAlias = Union[
    BetaResponseInputTextContentParam, BetaResponseInputImageContentParam, AgentMessageContentEncryptedContentParam
]

MultiAgentCallOutputAnnotationParam: TypeAlias = Union[
    AnnotationFileCitationParam, AnnotationURLCitationParam, AnnotationContainerFileCitationParam
]

ShellCallEnvironmentParam: TypeAlias = Union[BetaLocalEnvironmentParam, BetaContainerReferenceParam]

ApplyPatchCallOperationParam: TypeAlias = Union[
    ApplyPatchCallOperationCreateFileParam,
    ApplyPatchCallOperationDeleteFileParam,
    ApplyPatchCallOperationUpdateFileParam,
]


class BetaResponseOutputMessageParam(TypedDict, total=False):
    id: Required[str]
    content: Required[Iterable[BetaResponseOutputMessageParamContent]]
    role: Required[Literal["assistant"]]
    status: Required[Literal["in_progress", "completed", "incomplete"]]
    type: Required[Literal["message"]]
    agent: Optional[BetaResponseAgentParam]
    phase: Optional[Literal["commentary", "final_answer"]]


class BetaResponseToolSearchOutputItemParamParam(TypedDict, total=False):
    tools: Required[Iterable[BetaResponseToolSearchOutputItemParamParamTool]]
    type: Required[Literal["tool_search_output"]]
    id: Optional[str]
    agent: Optional[BetaResponseAgentParam]
    call_id: Optional[str]
    execution: Literal["server", "client"]
    status: Optional[Literal["in_progress", "completed", "incomplete"]]


class BetaResponseReasoningItemParam(TypedDict, total=False):
    id: Required[str]
    summary: Required[Iterable[ResponseReasoningItemParamSummary]]
    type: Required[Literal["reasoning"]]
    agent: Optional[BetaResponseAgentParam]
    content: Iterable[ResponseReasoningItemParamContent]
    encrypted_content: Optional[str]
    status: Literal["in_progress", "completed", "incomplete"]


BetaResponseInputItemParam: TypeAlias = Union[
    BetaEasyInputMessageParam,
    BetaResponseInputMessageParam,
    BetaResponseOutputMessageParam,
    BetaResponseFileSearchToolCallParam,
    BetaResponseComputerToolCallParam,
    ComputerCallOutputParam,
    BetaResponseFunctionWebSearchParam,
    BetaResponseFunctionToolCallParam,
    FunctionCallOutputParam,
    AgentMessageParam,
    MultiAgentCallParam,
    BetaResponseInputMultiAgentCallOutputParam,
    ToolSearchCallParam,
    BetaResponseToolSearchOutputItemParamParam,
    AdditionalToolsParam,
    BetaResponseConfigurationUpdateItemParamParam,
    BetaResponseReasoningItemParam,
    BetaResponseCompactionItemParamParam,
    ImageGenerationCallParam,
    BetaResponseCodeInterpreterToolCallParam,
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
    BetaResponseCustomToolCallOutputParam,
    BetaResponseCustomToolCallParam,
    CompactionTriggerParam,
    ItemReferenceParam,
    BetaResponseInputProgramParam,
    ProgramOutputParam,
]

MessageContentListParamBetaResponseInputContentParam: TypeAlias = Union[
    BetaResponseInputTextParam, BetaResponseInputImageParam, BetaResponseInputFileParam
]

BetaResponseInputMessageContentListParam: TypeAlias = List[MessageContentListParamBetaResponseInputContentParam]

BetaResponseInputParamBetaResponseInputItemParam: TypeAlias = Union[
    BetaEasyInputMessageParam,
    BetaResponseInputMessageParam,
    BetaResponseOutputMessageParam,
    BetaResponseFileSearchToolCallParam,
    BetaResponseComputerToolCallParam,
    ComputerCallOutputParam,
    BetaResponseFunctionWebSearchParam,
    BetaResponseFunctionToolCallParam,
    FunctionCallOutputParam,
    AgentMessageParam,
    MultiAgentCallParam,
    BetaResponseInputMultiAgentCallOutputParam,
    ToolSearchCallParam,
    BetaResponseToolSearchOutputItemParamParam,
    AdditionalToolsParam,
    BetaResponseConfigurationUpdateItemParamParam,
    BetaResponseReasoningItemParam,
    BetaResponseCompactionItemParamParam,
    ImageGenerationCallParam,
    BetaResponseCodeInterpreterToolCallParam,
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
    BetaResponseCustomToolCallOutputParam,
    BetaResponseCustomToolCallParam,
    CompactionTriggerParam,
    ItemReferenceParam,
    BetaResponseInputProgramParam,
    ProgramOutputParam,
]

BetaResponseInputParam: TypeAlias = List[BetaResponseInputParamBetaResponseInputItemParam]


class BetaResponseOutputTextParam(TypedDict, total=False):
    annotations: Required[Iterable[BetaResponseOutputTextParamAnnotation]]
    text: Required[str]
    type: Required[Literal["output_text"]]
    logprobs: Iterable[ResponseOutputTextParamLogprob]


class BetaResponseOutputRefusalParam(TypedDict, total=False):
    refusal: Required[str]
    type: Required[Literal["refusal"]]


BetaResponseOutputMessageParamContent: TypeAlias = Union[BetaResponseOutputTextParam, BetaResponseOutputRefusalParam]

BetaResponseOutputTextParamAnnotation: TypeAlias = Union[
    AnnotationFileCitationParam,
    AnnotationURLCitationParam,
    AnnotationContainerFileCitationParam,
    ResponseOutputTextParamAnnotationFilePath,
]


class BetaResponsePromptParam(TypedDict, total=False):
    id: Required[str]
    variables: Optional[Dict[str, BetaResponsePromptParamVariables]]
    version: Optional[str]


BetaResponsePromptParamVariables: TypeAlias = Union[
    str, BetaResponseInputTextParam, BetaResponseInputImageParam, BetaResponseInputFileParam
]


class BetaResponseSteerEventParam(TypedDict, total=False):
    input: Required[BetaResponseSteerInputParam]
    previous_response_id: Required[str]
    type: Required[Literal["response.steer"]]


BetaResponseSteerInputContentParam: TypeAlias = Union[
    BetaResponseInputTextContentParam, BetaResponseInputImageContentParam, BetaResponseInputFileContentParam
]


class BetaParamResponseSteerInputItemListMessage(TypedDict, total=False):
    content: Required[Union[Iterable[BetaResponseSteerInputContentParam], str]]
    role: Required[Literal["user"]]
    type: Required[Literal["message"]]
    id: Optional[str]
    agent: Optional[BetaResponseAgentParam]
    status: Optional[str]


BetaParamResponseSteerInputItemList: TypeAlias = Union[
    BetaParamResponseSteerInputItemListMessage, FunctionCallOutputParam
]

BetaResponseSteerInputParam: TypeAlias = Union[str, Iterable[BetaParamResponseSteerInputItemList]]


class BetaResponseTextConfigParam(TypedDict, total=False):
    format: BetaResponseFormatTextConfigParam
    verbosity: Optional[Literal["low", "medium", "high"]]


class BetaMcpParam(TypedDict, total=False):
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


class ProgrammaticToolCallingParam(TypedDict, total=False):
    type: Required[Literal["programmatic_tool_calling"]]


McpAllowedToolsParam: TypeAlias = Union[SequenceNotStr[str], McpAllowedToolsMcpToolFilterParam]

McpRequireApprovalParam: TypeAlias = Union[McpRequireApprovalMcpToolApprovalFilterParam, Literal["always", "never"]]

CodeInterpreterContainerParam: TypeAlias = Union[str, ContainerCodeInterpreterToolAutoParam]


class BetaWebSearchToolParam(TypedDict, total=False):
    type: Required[Literal["web_search", "web_search_2025_08_26"]]
    external_web_access: bool
    filters: Optional[WebSearchToolParamFilters]
    search_context_size: Literal["low", "medium", "high"]
    user_location: Optional[WebSearchToolParamUserLocation]


class BetaToolSearchOutputNamespaceToolParam(TypedDict, total=False):
    description: Required[str]
    name: Required[str]
    tools: Required[Iterable[BetaNamespaceToolParamTool]]
    type: Required[Literal["namespace"]]


class BetaToolSearchToolParam(TypedDict, total=False):
    type: Required[Literal["tool_search"]]
    description: Optional[str]
    execution: Literal["server", "client"]
    parameters: Optional[object]


class BetaWebSearchPreviewToolParam(TypedDict, total=False):
    type: Required[Literal["web_search_preview", "web_search_preview_2025_03_11"]]
    search_content_types: List[Literal["text", "image"]]
    search_context_size: Literal["low", "medium", "high"]
    user_location: Optional[WebSearchPreviewToolParamUserLocation]


BetaResponseToolSearchOutputItemParamParamTool: TypeAlias = Union[
    BetaFunctionToolParam,
    BetaFileSearchToolParam,
    BetaComputerToolParam,
    BetaComputerUsePreviewToolParam,
    BetaWebSearchToolParam,
    BetaMcpParam,
    CodeInterpreterParam,
    ProgrammaticToolCallingParam,
    ImageGenerationParam,
    LocalShellParam,
    BetaFunctionShellToolParam,
    BetaCustomToolParam,
    BetaToolSearchOutputNamespaceToolParam,
    BetaToolSearchToolParam,
    BetaWebSearchPreviewToolParam,
    BetaApplyPatchToolParam,
]


class AccessProgramsParam(TypedDict, total=False):
    cyber: Literal["standard", "daybreak_blue", "daybreak_red"]


class BackgroundOptionsParam(TypedDict, total=False):
    completion_window: Literal["soonest", "2h", "8h"]
    continuation_id: str


class ContextManagementParam(TypedDict, total=False):
    type: Required[str]
    compact_threshold: Optional[int]


class ResponseCreateParamsImage(TypedDict, total=False):
    context_compression: Literal["auto", "enabled", "disabled"]


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


class MultiAgentParam(TypedDict, total=False):
    enabled: Required[bool]
    max_concurrent_subagents: int


class PromptCacheOptionsParam(TypedDict, total=False):
    comparison_response_id: Optional[str]
    mode: Literal["implicit", "explicit"]
    prewarm: bool
    ttl: Literal["30m", "12h"]


class ResponseCreateParamsReasoning(TypedDict, total=False):
    context: Optional[Literal["auto", "current_turn", "all_turns"]]
    effort: Optional[Literal["none", "minimal", "low", "medium", "high", "xhigh", "max"]]
    generate_summary: Optional[Literal["auto", "concise", "detailed"]]
    mode: Union[str, Literal["standard", "pro"]]
    summary: Optional[Literal["auto", "concise", "detailed"]]


class StreamOptionsParam(TypedDict, total=False):
    include_obfuscation: bool


class BetaResponsesClientEventParamResponseCreate(TypedDict, total=False):
    type: Required[Literal["response.create"]]
    access_programs: AccessProgramsParam
    background: Optional[bool]
    background_options: BackgroundOptionsParam
    context_management: Optional[Iterable[ContextManagementParam]]
    conversation: Optional[ResponseCreateParamsConversation]
    generate: bool
    image: ResponseCreateParamsImage
    include: Optional[List[BetaResponseIncludable]]
    input: Union[str, BetaResponseInputParam]
    instructions: Optional[str]
    max_output_tokens: Optional[int]
    max_tool_calls: Optional[int]
    metadata: Optional[Dict[str, str]]
    model: Union[
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
    ]
    moderation: Optional[ResponseCreateParamsModeration]
    multi_agent: Optional[MultiAgentParam]
    parallel_tool_calls: Optional[bool]
    previous_response_id: Optional[str]
    prompt: Optional[BetaResponsePromptParam]
    prompt_cache_key: Optional[str]
    prompt_cache_options: PromptCacheOptionsParam
    prompt_cache_retention: Optional[Literal["in_memory", "24h"]]
    reasoning: Optional[ResponseCreateParamsReasoning]
    safety_identifier: Optional[str]
    service_tier: Optional[BetaServiceTier]
    store: Optional[bool]
    stream: Optional[bool]
    stream_id: str
    stream_options: Optional[StreamOptionsParam]
    temperature: Optional[float]
    text: BetaResponseTextConfigParam
    tool_choice: ToolChoiceParam
    tools: Iterable[BetaToolParam]
    top_logprobs: Optional[int]
    top_p: Optional[float]
    truncation: Optional[Literal["auto", "disabled"]]
    user: str


ResponseCreateParamsConversation: TypeAlias = Union[str, BetaResponseConversationParamParam]


class BetaToolChoiceAllowedParam(TypedDict, total=False):
    mode: Required[Literal["auto", "required"]]
    tools: Required[Iterable[Dict[str, object]]]
    type: Required[Literal["allowed_tools"]]


class BetaToolChoiceTypesParam(TypedDict, total=False):
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


class BetaToolChoiceFunctionParam(TypedDict, total=False):
    name: Required[str]
    type: Required[Literal["function"]]


class BetaToolChoiceMcpParam(TypedDict, total=False):
    server_label: Required[str]
    type: Required[Literal["mcp"]]
    name: Optional[str]


class BetaToolChoiceCustomParam(TypedDict, total=False):
    name: Required[str]
    type: Required[Literal["custom"]]


class BetaToolChoiceApplyPatchParam(TypedDict, total=False):
    type: Required[Literal["apply_patch"]]


class BetaToolChoiceShellParam(TypedDict, total=False):
    type: Required[Literal["shell"]]


ToolChoiceParam: TypeAlias = Union[
    BetaToolChoiceOptions,
    BetaToolChoiceAllowedParam,
    BetaToolChoiceTypesParam,
    BetaToolChoiceFunctionParam,
    BetaToolChoiceMcpParam,
    BetaToolChoiceCustomParam,
    ProgrammaticToolCallingParam,
    BetaToolChoiceApplyPatchParam,
    BetaToolChoiceShellParam,
]

BetaResponsesClientEventParam: TypeAlias = Union[
    BetaResponsesClientEventParamResponseCreate, BetaResponseSteerEventParam, BetaResponseInjectEventParam
]

BetaToolParam: TypeAlias = Union[
    BetaFunctionToolParam,
    BetaFileSearchToolParam,
    BetaComputerToolParam,
    BetaComputerUsePreviewToolParam,
    BetaWebSearchToolParam,
    BetaMcpParam,
    CodeInterpreterParam,
    ProgrammaticToolCallingParam,
    ImageGenerationParam,
    LocalShellParam,
    BetaFunctionShellToolParam,
    BetaCustomToolParam,
    BetaNamespaceToolParam,
    BetaToolSearchToolParam,
    BetaWebSearchPreviewToolParam,
    BetaApplyPatchToolParam,
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
    input: Union[str, Iterable[BetaResponseInputItemParam], None]
    instructions: Optional[str]
    previous_response_id: Optional[str]
    prompt_cache_key: Optional[str]
    prompt_cache_options: Optional[ResponseCompactParamsPromptCacheOptions]
    prompt_cache_retention: Optional[Literal["in_memory", "24h"]]
    service_tier: Optional[Literal["auto", "default", "fast", "flex", "priority"]]
    betas: Annotated[List[Literal["responses_multi_agent=v1"]], PropertyInfo(alias="openai-beta")]


class ResponseCreateParamsBase(TypedDict, total=False):
    access_programs: AccessProgramsParam
    background: Optional[bool]
    background_options: BackgroundOptionsParam
    context_management: Optional[Iterable[ContextManagementParam]]
    conversation: Optional[ResponseCreateParamsConversation]
    image: ResponseCreateParamsImage
    include: Optional[List[BetaResponseIncludable]]
    input: Union[str, BetaResponseInputParam]
    instructions: Optional[str]
    max_output_tokens: Optional[int]
    max_tool_calls: Optional[int]
    metadata: Optional[Dict[str, str]]
    model: Union[
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
    ]
    moderation: Optional[ResponseCreateParamsModeration]
    multi_agent: Optional[MultiAgentParam]
    parallel_tool_calls: Optional[bool]
    previous_response_id: Optional[str]
    prompt: Optional[BetaResponsePromptParam]
    prompt_cache_key: Optional[str]
    prompt_cache_options: PromptCacheOptionsParam
    prompt_cache_retention: Optional[Literal["in_memory", "24h"]]
    reasoning: Optional[ResponseCreateParamsReasoning]
    safety_identifier: Optional[str]
    service_tier: Optional[BetaServiceTier]
    store: Optional[bool]
    stream_options: Optional[StreamOptionsParam]
    temperature: Optional[float]
    text: BetaResponseTextConfigParam
    tool_choice: ToolChoiceParam
    tools: Iterable[BetaToolParam]
    top_logprobs: Optional[int]
    top_p: Optional[float]
    truncation: Optional[Literal["auto", "disabled"]]
    user: str
    betas: Annotated[List[Literal["responses_multi_agent=v1"]], PropertyInfo(alias="openai-beta")]


class ResponseCreateParamsNonStreaming(ResponseCreateParamsBase, total=False):
    stream: Optional[Literal[False]]


class ResponseCreateParamsStreaming(ResponseCreateParamsBase, total=False):
    stream: Required[Literal[True]]


ResponseCreateParams: TypeAlias = Union[ResponseCreateParamsNonStreaming, ResponseCreateParamsStreaming]


class ResponseRetrieveParamsBase(TypedDict, total=False):
    include: List[BetaResponseIncludable]
    include_obfuscation: bool
    starting_after: int
    betas: Annotated[List[Literal["responses_multi_agent=v1"]], PropertyInfo(alias="openai-beta")]


class ResponseRetrieveParamsNonStreaming(ResponseRetrieveParamsBase, total=False):
    stream: Literal[False]


class ResponseRetrieveParamsStreaming(ResponseRetrieveParamsBase, total=False):
    stream: Required[Literal[True]]


ResponseRetrieveParams: TypeAlias = Union[ResponseRetrieveParamsNonStreaming, ResponseRetrieveParamsStreaming]


class InputItemListParams(TypedDict, total=False):
    after: str
    include: List[BetaResponseIncludable]
    limit: int
    order: Literal["asc", "desc"]
    betas: Annotated[List[Literal["responses_multi_agent=v1"]], PropertyInfo(alias="openai-beta")]


class InputTokenCountParams(TypedDict, total=False):
    conversation: Optional[ResponseCreateParamsConversation]
    input: Union[str, Iterable[BetaResponseInputItemParam], None]
    instructions: Optional[str]
    model: Optional[str]
    parallel_tool_calls: Optional[bool]
    personality: Union[str, Literal["friendly", "pragmatic"]]
    previous_response_id: Optional[str]
    reasoning: Optional[ResponseCreateParamsReasoning]
    text: Optional[InputTokenCountParamsText]
    tool_choice: Optional[ToolChoiceParam]
    tools: Optional[Iterable[BetaToolParam]]
    truncation: Literal["auto", "disabled"]
    betas: Annotated[List[Literal["responses_multi_agent=v1"]], PropertyInfo(alias="openai-beta")]


class InputTokenCountParamsText(TypedDict, total=False):
    format: BetaResponseFormatTextConfigParam
    verbosity: Optional[Literal["low", "medium", "high"]]
