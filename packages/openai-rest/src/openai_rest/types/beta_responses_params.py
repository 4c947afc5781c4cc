# Rendered from definitions/beta_responses.yaml; edit that and run `hatch run generate`.
"""Parameters of the `beta_responses` area of the API; only type checkers and users import them."""

from __future__ import annotations

from typing import Dict, Iterable, List, Optional, Union

from typing_extensions import Annotated, Literal, Required, TypeAlias, TypedDict

from openai_core.models import PropertyInfo
from openai_core.types.sequences import SequenceNotStr

from .beta_responses import BetaImageDetail, BetaResponseIncludable, BetaServiceTier, BetaToolChoiceOptions


class BetaApplyPatchToolParam(TypedDict, total=False):
    type: Required[Literal["apply_patch"]]
    allowed_callers: Optional[List[Literal["direct", "programmatic"]]]


class BetaComputerActionListParamClick(TypedDict, total=False):
    button: Required[Literal["left", "right", "wheel", "back", "forward"]]
    type: Required[Literal["click"]]
    x: Required[int]
    y: Required[int]
    keys: Optional[SequenceNotStr[str]]


class BetaComputerActionListParamDoubleClick(TypedDict, total=False):
    keys: Required[Optional[SequenceNotStr[str]]]
    type: Required[Literal["double_click"]]
    x: Required[int]
    y: Required[int]


class BetaComputerActionListParamDragPath(TypedDict, total=False):
    x: Required[int]
    y: Required[int]


class BetaComputerActionListParamDrag(TypedDict, total=False):
    path: Required[Iterable[BetaComputerActionListParamDragPath]]
    type: Required[Literal["drag"]]
    keys: Optional[SequenceNotStr[str]]


class BetaComputerActionListParamKeypress(TypedDict, total=False):
    keys: Required[SequenceNotStr[str]]
    type: Required[Literal["keypress"]]


class BetaComputerActionListParamMove(TypedDict, total=False):
    type: Required[Literal["move"]]
    x: Required[int]
    y: Required[int]
    keys: Optional[SequenceNotStr[str]]


class BetaComputerActionListParamScreenshot(TypedDict, total=False):
    type: Required[Literal["screenshot"]]


class BetaComputerActionListParamScroll(TypedDict, total=False):
    scroll_x: Required[int]
    scroll_y: Required[int]
    type: Required[Literal["scroll"]]
    x: Required[int]
    y: Required[int]
    keys: Optional[SequenceNotStr[str]]


class BetaComputerActionListParamType(TypedDict, total=False):
    text: Required[str]
    type: Required[Literal["type"]]


class BetaComputerActionListParamWait(TypedDict, total=False):
    type: Required[Literal["wait"]]


BetaComputerActionListParamBetaComputerActionParam: TypeAlias = Union[
    BetaComputerActionListParamClick,
    BetaComputerActionListParamDoubleClick,
    BetaComputerActionListParamDrag,
    BetaComputerActionListParamKeypress,
    BetaComputerActionListParamMove,
    BetaComputerActionListParamScreenshot,
    BetaComputerActionListParamScroll,
    BetaComputerActionListParamType,
    BetaComputerActionListParamWait,
]

BetaComputerActionListParam: TypeAlias = List[BetaComputerActionListParamBetaComputerActionParam]


class BetaComputerActionParamClick(TypedDict, total=False):
    button: Required[Literal["left", "right", "wheel", "back", "forward"]]
    type: Required[Literal["click"]]
    x: Required[int]
    y: Required[int]
    keys: Optional[SequenceNotStr[str]]


class BetaComputerActionParamDoubleClick(TypedDict, total=False):
    keys: Required[Optional[SequenceNotStr[str]]]
    type: Required[Literal["double_click"]]
    x: Required[int]
    y: Required[int]


class BetaComputerActionParamDragPath(TypedDict, total=False):
    x: Required[int]
    y: Required[int]


class BetaComputerActionParamDrag(TypedDict, total=False):
    path: Required[Iterable[BetaComputerActionParamDragPath]]
    type: Required[Literal["drag"]]
    keys: Optional[SequenceNotStr[str]]


class BetaComputerActionParamKeypress(TypedDict, total=False):
    keys: Required[SequenceNotStr[str]]
    type: Required[Literal["keypress"]]


class BetaComputerActionParamMove(TypedDict, total=False):
    type: Required[Literal["move"]]
    x: Required[int]
    y: Required[int]
    keys: Optional[SequenceNotStr[str]]


class BetaComputerActionParamScreenshot(TypedDict, total=False):
    type: Required[Literal["screenshot"]]


class BetaComputerActionParamScroll(TypedDict, total=False):
    scroll_x: Required[int]
    scroll_y: Required[int]
    type: Required[Literal["scroll"]]
    x: Required[int]
    y: Required[int]
    keys: Optional[SequenceNotStr[str]]


class BetaComputerActionParamType(TypedDict, total=False):
    text: Required[str]
    type: Required[Literal["type"]]


class BetaComputerActionParamWait(TypedDict, total=False):
    type: Required[Literal["wait"]]


BetaComputerActionParam: TypeAlias = Union[
    BetaComputerActionParamClick,
    BetaComputerActionParamDoubleClick,
    BetaComputerActionParamDrag,
    BetaComputerActionParamKeypress,
    BetaComputerActionParamMove,
    BetaComputerActionParamScreenshot,
    BetaComputerActionParamScroll,
    BetaComputerActionParamType,
    BetaComputerActionParamWait,
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
    network_policy: BetaContainerAutoParamNetworkPolicy
    skills: Iterable[BetaContainerAutoParamSkill]


class BetaContainerNetworkPolicyDisabledParam(TypedDict, total=False):
    type: Required[Literal["disabled"]]


class BetaContainerNetworkPolicyAllowlistParam(TypedDict, total=False):
    allowed_domains: Required[SequenceNotStr[str]]
    type: Required[Literal["allowlist"]]
    domain_secrets: Iterable[BetaContainerNetworkPolicyDomainSecretParam]


BetaContainerAutoParamNetworkPolicy: TypeAlias = Union[
    BetaContainerNetworkPolicyDisabledParam, BetaContainerNetworkPolicyAllowlistParam
]


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


class BetaCustomToolParamFormatText(TypedDict, total=False):
    type: Required[Literal["text"]]


class BetaCustomToolParamFormatGrammar(TypedDict, total=False):
    definition: Required[str]
    syntax: Required[Literal["lark", "regex"]]
    type: Required[Literal["grammar"]]


_BetaCustomToolParamReservedKeywords = TypedDict("_BetaCustomToolParamReservedKeywords", {"async": bool}, total=False)


class BetaCustomToolParam(_BetaCustomToolParamReservedKeywords, total=False):
    name: Required[str]
    type: Required[Literal["custom"]]
    allowed_callers: Optional[List[Literal["direct", "programmatic"]]]
    defer_loading: bool
    description: str
    format: BetaCustomToolParamFormat


BetaCustomToolParamFormat: TypeAlias = Union[BetaCustomToolParamFormatText, BetaCustomToolParamFormatGrammar]


class BetaEasyInputMessageParam(TypedDict, total=False):
    content: Required[Union[str, BetaResponseInputMessageContentListParam]]
    role: Required[Literal["user", "assistant", "system", "developer"]]
    phase: Optional[Literal["commentary", "final_answer"]]
    type: Literal["message"]


class BetaFileSearchToolParamFiltersComparisonFilter(TypedDict, total=False):
    key: Required[str]
    type: Required[Literal["eq", "ne", "gt", "gte", "lt", "lte", "in", "nin"]]
    value: Required[Union[str, float, bool, SequenceNotStr[Union[str, float]]]]


class BetaFileSearchToolParamFiltersCompoundFilterFilterComparisonFilter(TypedDict, total=False):
    key: Required[str]
    type: Required[Literal["eq", "ne", "gt", "gte", "lt", "lte", "in", "nin"]]
    value: Required[Union[str, float, bool, SequenceNotStr[Union[str, float]]]]


class BetaFileSearchToolParamFiltersCompoundFilter(TypedDict, total=False):
    filters: Required[Iterable[BetaFileSearchToolParamFiltersCompoundFilterFilter]]
    type: Required[Literal["and", "or"]]


class BetaFileSearchToolParamRankingOptionsHybridSearch(TypedDict, total=False):
    embedding_weight: Required[float]
    text_weight: Required[float]


class BetaFileSearchToolParamRankingOptions(TypedDict, total=False):
    hybrid_search: BetaFileSearchToolParamRankingOptionsHybridSearch
    ranker: Literal["auto", "default-2024-11-15"]
    score_threshold: float


class BetaFileSearchToolParam(TypedDict, total=False):
    type: Required[Literal["file_search"]]
    vector_store_ids: Required[SequenceNotStr[str]]
    filters: Optional[BetaFileSearchToolParamFilters]
    max_num_results: int
    ranking_options: BetaFileSearchToolParamRankingOptions


BetaFileSearchToolParamFiltersCompoundFilterFilter: TypeAlias = Union[
    BetaFileSearchToolParamFiltersCompoundFilterFilterComparisonFilter, object
]

BetaFileSearchToolParamFilters: TypeAlias = Union[
    BetaFileSearchToolParamFiltersComparisonFilter, BetaFileSearchToolParamFiltersCompoundFilter
]


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

_BetaFunctionToolParamReservedKeywords = TypedDict(
    "_BetaFunctionToolParamReservedKeywords", {"async": bool}, total=False
)


class BetaFunctionToolParam(_BetaFunctionToolParamReservedKeywords, total=False):
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


class BetaMcpToolCallErrorParamMcpProtocolError(TypedDict, total=False):
    code: Required[int]
    message: Required[str]
    type: Required[Literal["mcp_protocol_error"]]


class BetaMcpToolCallErrorParamMcpToolExecutionError(TypedDict, total=False):
    content: Required[object]
    type: Required[Literal["mcp_tool_execution_error"]]


class BetaMcpToolCallErrorParamHTTPError(TypedDict, total=False):
    code: Required[int]
    message: Required[str]
    type: Required[Literal["http_error"]]


BetaMcpToolCallErrorParam: TypeAlias = Union[
    BetaMcpToolCallErrorParamMcpProtocolError,
    BetaMcpToolCallErrorParamMcpToolExecutionError,
    BetaMcpToolCallErrorParamHTTPError,
]

_BetaNamespaceToolParamToolFunctionReservedKeywords = TypedDict(
    "_BetaNamespaceToolParamToolFunctionReservedKeywords", {"async": bool}, total=False
)


class BetaNamespaceToolParamToolFunction(_BetaNamespaceToolParamToolFunctionReservedKeywords, total=False):
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


BetaNamespaceToolParamTool: TypeAlias = Union[BetaNamespaceToolParamToolFunction, BetaCustomToolParam]


class BetaResponseCodeInterpreterToolCallParamOutputLogs(TypedDict, total=False):
    logs: Required[str]
    type: Required[Literal["logs"]]


class BetaResponseCodeInterpreterToolCallParamOutputImage(TypedDict, total=False):
    type: Required[Literal["image"]]
    url: Required[str]


class BetaResponseCodeInterpreterToolCallParamAgent(TypedDict, total=False):
    agent_name: Required[str]


class BetaResponseCodeInterpreterToolCallParam(TypedDict, total=False):
    id: Required[str]
    code: Required[Optional[str]]
    container_id: Required[str]
    outputs: Required[Optional[Iterable[BetaResponseCodeInterpreterToolCallParamOutput]]]
    status: Required[Literal["in_progress", "completed", "incomplete", "interpreting", "failed"]]
    type: Required[Literal["code_interpreter_call"]]
    agent: Optional[BetaResponseCodeInterpreterToolCallParamAgent]


BetaResponseCodeInterpreterToolCallParamOutput: TypeAlias = Union[
    BetaResponseCodeInterpreterToolCallParamOutputLogs, BetaResponseCodeInterpreterToolCallParamOutputImage
]


class BetaResponseCompactionItemParamParamAgent(TypedDict, total=False):
    agent_name: Required[str]


class BetaResponseCompactionItemParamParam(TypedDict, total=False):
    encrypted_content: Required[str]
    type: Required[Literal["compaction"]]
    id: Optional[str]
    agent: Optional[BetaResponseCompactionItemParamParamAgent]


class BetaResponseComputerToolCallOutputScreenshotParam(TypedDict, total=False):
    type: Required[Literal["computer_screenshot"]]
    file_id: str
    image_url: str


class BetaResponseComputerToolCallParamPendingSafetyCheck(TypedDict, total=False):
    id: Required[str]
    code: Optional[str]
    message: Optional[str]


class BetaResponseComputerToolCallParamAgent(TypedDict, total=False):
    agent_name: Required[str]


class BetaResponseComputerToolCallParam(TypedDict, total=False):
    id: Required[str]
    call_id: Required[str]
    pending_safety_checks: Required[Iterable[BetaResponseComputerToolCallParamPendingSafetyCheck]]
    status: Required[Literal["in_progress", "completed", "incomplete"]]
    type: Required[Literal["computer_call"]]
    action: BetaComputerActionParam
    actions: BetaComputerActionListParam
    agent: Optional[BetaResponseComputerToolCallParamAgent]


class BetaResponseConfigurationUpdateItemParamParamAgent(TypedDict, total=False):
    agent_name: Required[str]


class BetaResponseConfigurationUpdateItemParamParamReasoning(TypedDict, total=False):
    effort: Optional[Literal["none", "minimal", "low", "medium", "high", "xhigh", "max"]]


class BetaResponseConfigurationUpdateItemParamParamTextFormatText(TypedDict, total=False):
    type: Required[Literal["text"]]


class BetaResponseConfigurationUpdateItemParamParamText(TypedDict, total=False):
    format: Required[BetaResponseConfigurationUpdateItemParamParamTextFormat]


class BetaResponseConfigurationUpdateItemParamParam(TypedDict, total=False):
    type: Required[Literal["configuration_update"]]
    id: Optional[str]
    agent: Optional[BetaResponseConfigurationUpdateItemParamParamAgent]
    reasoning: BetaResponseConfigurationUpdateItemParamParamReasoning
    text: BetaResponseConfigurationUpdateItemParamParamText


class BetaResponseFormatTextJSONSchemaConfigParam(TypedDict, total=False):
    name: Required[str]
    schema: Required[Dict[str, object]]
    type: Required[Literal["json_schema"]]
    description: str
    strict: Optional[bool]


BetaResponseConfigurationUpdateItemParamParamTextFormat: TypeAlias = Union[
    BetaResponseConfigurationUpdateItemParamParamTextFormatText, BetaResponseFormatTextJSONSchemaConfigParam
]


class BetaResponseConversationParamParam(TypedDict, total=False):
    id: Required[str]


class BetaResponseCustomToolCallOutputParamAgent(TypedDict, total=False):
    agent_name: Required[str]


class BetaResponseCustomToolCallOutputParamCallerDirect(TypedDict, total=False):
    type: Required[Literal["direct"]]


class BetaResponseCustomToolCallOutputParamCallerProgram(TypedDict, total=False):
    caller_id: Required[str]
    type: Required[Literal["program"]]


class BetaResponseCustomToolCallOutputParam(TypedDict, total=False):
    call_id: Required[str]
    output: Required[Union[str, Iterable[BetaResponseCustomToolCallOutputParamOutputOutputContentList]]]
    type: Required[Literal["custom_tool_call_output"]]
    id: str
    agent: Optional[BetaResponseCustomToolCallOutputParamAgent]
    caller: Optional[BetaResponseCustomToolCallOutputParamCaller]


class BetaResponseInputTextParam(TypedDict, total=False):
    text: Required[str]
    type: Required[Literal["input_text"]]
    prompt_cache_breakpoint: BetaResponseInputTextParamPromptCacheBreakpoint


class BetaResponseInputImageParam(TypedDict, total=False):
    detail: Required[BetaImageDetail]
    type: Required[Literal["input_image"]]
    file_id: Optional[str]
    image_url: Optional[str]
    prompt_cache_breakpoint: BetaResponseInputImageParamPromptCacheBreakpoint


class BetaResponseInputFileParam(TypedDict, total=False):
    type: Required[Literal["input_file"]]
    detail: Literal["auto", "low", "high"]
    file_data: str
    file_id: Optional[str]
    file_url: str
    filename: str
    prompt_cache_breakpoint: BetaResponseInputFileParamPromptCacheBreakpoint


BetaResponseCustomToolCallOutputParamOutputOutputContentList: TypeAlias = Union[
    BetaResponseInputTextParam, BetaResponseInputImageParam, BetaResponseInputFileParam
]

BetaResponseCustomToolCallOutputParamCaller: TypeAlias = Union[
    BetaResponseCustomToolCallOutputParamCallerDirect, BetaResponseCustomToolCallOutputParamCallerProgram
]


class BetaResponseCustomToolCallParamAgent(TypedDict, total=False):
    agent_name: Required[str]


class BetaResponseCustomToolCallParamCallerDirect(TypedDict, total=False):
    type: Required[Literal["direct"]]


class BetaResponseCustomToolCallParamCallerProgram(TypedDict, total=False):
    caller_id: Required[str]
    type: Required[Literal["program"]]


_BetaResponseCustomToolCallParamReservedKeywords = TypedDict(
    "_BetaResponseCustomToolCallParamReservedKeywords", {"async": bool}, total=False
)


class BetaResponseCustomToolCallParam(_BetaResponseCustomToolCallParamReservedKeywords, total=False):
    call_id: Required[str]
    input: Required[str]
    name: Required[str]
    type: Required[Literal["custom_tool_call"]]
    id: str
    agent: Optional[BetaResponseCustomToolCallParamAgent]
    caller: Optional[BetaResponseCustomToolCallParamCaller]
    namespace: str


BetaResponseCustomToolCallParamCaller: TypeAlias = Union[
    BetaResponseCustomToolCallParamCallerDirect, BetaResponseCustomToolCallParamCallerProgram
]


class BetaResponseFileSearchToolCallParamAgent(TypedDict, total=False):
    agent_name: Required[str]


class BetaResponseFileSearchToolCallParamResult(TypedDict, total=False):
    attributes: Optional[Dict[str, Union[str, float, bool]]]
    file_id: str
    filename: str
    score: float
    text: str


class BetaResponseFileSearchToolCallParam(TypedDict, total=False):
    id: Required[str]
    queries: Required[SequenceNotStr[str]]
    status: Required[Literal["in_progress", "searching", "completed", "incomplete", "failed"]]
    type: Required[Literal["file_search_call"]]
    agent: Optional[BetaResponseFileSearchToolCallParamAgent]
    results: Optional[Iterable[BetaResponseFileSearchToolCallParamResult]]


class BetaResponseFormatTextConfigParamText(TypedDict, total=False):
    type: Required[Literal["text"]]


class BetaResponseFormatTextConfigParamJSONObject(TypedDict, total=False):
    type: Required[Literal["json_object"]]


BetaResponseFormatTextConfigParam: TypeAlias = Union[
    BetaResponseFormatTextConfigParamText,
    BetaResponseFormatTextJSONSchemaConfigParam,
    BetaResponseFormatTextConfigParamJSONObject,
]


class BetaResponseInputTextContentParam(TypedDict, total=False):
    text: Required[str]
    type: Required[Literal["input_text"]]
    prompt_cache_breakpoint: Optional[BetaResponseInputTextContentParamPromptCacheBreakpoint]


class BetaResponseInputImageContentParam(TypedDict, total=False):
    type: Required[Literal["input_image"]]
    detail: Optional[BetaImageDetail]
    file_id: Optional[str]
    image_url: Optional[str]
    prompt_cache_breakpoint: Optional[BetaResponseInputImageContentParamPromptCacheBreakpoint]


class BetaResponseInputFileContentParam(TypedDict, total=False):
    type: Required[Literal["input_file"]]
    detail: Literal["auto", "low", "high"]
    file_data: Optional[str]
    file_id: Optional[str]
    file_url: Optional[str]
    filename: Optional[str]
    prompt_cache_breakpoint: Optional[BetaResponseInputFileContentParamPromptCacheBreakpoint]


BetaResponseFunctionCallOutputItemListParamBetaResponseFunctionCallOutputItemParam: TypeAlias = Union[
    BetaResponseInputTextContentParam, BetaResponseInputImageContentParam, BetaResponseInputFileContentParam
]

BetaResponseFunctionCallOutputItemListParam: TypeAlias = List[
    BetaResponseFunctionCallOutputItemListParamBetaResponseFunctionCallOutputItemParam
]

BetaResponseFunctionCallOutputItemParam: TypeAlias = Union[
    BetaResponseInputTextContentParam, BetaResponseInputImageContentParam, BetaResponseInputFileContentParam
]


class BetaResponseFunctionShellCallOutputContentParamOutcomeTimeout(TypedDict, total=False):
    type: Required[Literal["timeout"]]


class BetaResponseFunctionShellCallOutputContentParamOutcomeExit(TypedDict, total=False):
    exit_code: Required[int]
    type: Required[Literal["exit"]]


class BetaResponseFunctionShellCallOutputContentParam(TypedDict, total=False):
    outcome: Required[BetaResponseFunctionShellCallOutputContentParamOutcome]
    stderr: Required[str]
    stdout: Required[str]


BetaResponseFunctionShellCallOutputContentParamOutcome: TypeAlias = Union[
    BetaResponseFunctionShellCallOutputContentParamOutcomeTimeout,
    BetaResponseFunctionShellCallOutputContentParamOutcomeExit,
]


class BetaResponseFunctionToolCallParamAgent(TypedDict, total=False):
    agent_name: Required[str]


class BetaResponseFunctionToolCallParamCallerDirect(TypedDict, total=False):
    type: Required[Literal["direct"]]


class BetaResponseFunctionToolCallParamCallerProgram(TypedDict, total=False):
    caller_id: Required[str]
    type: Required[Literal["program"]]


_BetaResponseFunctionToolCallParamReservedKeywords = TypedDict(
    "_BetaResponseFunctionToolCallParamReservedKeywords", {"async": bool}, total=False
)


class BetaResponseFunctionToolCallParam(_BetaResponseFunctionToolCallParamReservedKeywords, total=False):
    arguments: Required[str]
    call_id: Required[str]
    name: Required[str]
    type: Required[Literal["function_call"]]
    id: str
    agent: Optional[BetaResponseFunctionToolCallParamAgent]
    caller: Optional[BetaResponseFunctionToolCallParamCaller]
    namespace: str
    status: Literal["in_progress", "completed", "incomplete"]


BetaResponseFunctionToolCallParamCaller: TypeAlias = Union[
    BetaResponseFunctionToolCallParamCallerDirect, BetaResponseFunctionToolCallParamCallerProgram
]


class BetaResponseFunctionWebSearchParamActionSearchSource(TypedDict, total=False):
    type: Required[Literal["url"]]
    url: Required[str]


class BetaResponseFunctionWebSearchParamActionSearch(TypedDict, total=False):
    type: Required[Literal["search"]]
    queries: SequenceNotStr[str]
    query: str
    sources: Iterable[BetaResponseFunctionWebSearchParamActionSearchSource]


class BetaResponseFunctionWebSearchParamActionOpenPage(TypedDict, total=False):
    type: Required[Literal["open_page"]]
    url: Optional[str]


class BetaResponseFunctionWebSearchParamActionFindInPage(TypedDict, total=False):
    pattern: Required[str]
    type: Required[Literal["find_in_page"]]
    url: Required[str]


class BetaResponseFunctionWebSearchParamAgent(TypedDict, total=False):
    agent_name: Required[str]


class BetaResponseFunctionWebSearchParam(TypedDict, total=False):
    id: Required[str]
    action: Required[BetaResponseFunctionWebSearchParamAction]
    status: Required[Literal["in_progress", "searching", "completed", "failed", "incomplete"]]
    type: Required[Literal["web_search_call"]]
    agent: Optional[BetaResponseFunctionWebSearchParamAgent]


BetaResponseFunctionWebSearchParamAction: TypeAlias = Union[
    BetaResponseFunctionWebSearchParamActionSearch,
    BetaResponseFunctionWebSearchParamActionOpenPage,
    BetaResponseFunctionWebSearchParamActionFindInPage,
]


class BetaResponseInjectEventParam(TypedDict, total=False):
    input: Required[Iterable[BetaResponseInputItemParam]]
    response_id: Required[str]
    type: Required[Literal["response.inject"]]


BetaResponseInputContentParam: TypeAlias = Union[
    BetaResponseInputTextParam, BetaResponseInputImageParam, BetaResponseInputFileParam
]


class BetaResponseInputFileContentParamPromptCacheBreakpoint(TypedDict, total=False):
    mode: Required[Literal["explicit"]]
    ttl: Literal["30m", "12h"]


class BetaResponseInputFileParamPromptCacheBreakpoint(TypedDict, total=False):
    mode: Required[Literal["explicit"]]
    ttl: Literal["30m", "12h"]


class BetaResponseInputImageContentParamPromptCacheBreakpoint(TypedDict, total=False):
    mode: Required[Literal["explicit"]]
    ttl: Literal["30m", "12h"]


class BetaResponseInputImageParamPromptCacheBreakpoint(TypedDict, total=False):
    mode: Required[Literal["explicit"]]
    ttl: Literal["30m", "12h"]


class BetaResponseInputItemParamMessageAgent(TypedDict, total=False):
    agent_name: Required[str]


class BetaResponseInputItemParamMessage(TypedDict, total=False):
    content: Required[BetaResponseInputMessageContentListParam]
    role: Required[Literal["user", "system", "developer"]]
    agent: Optional[BetaResponseInputItemParamMessageAgent]
    status: Literal["in_progress", "completed", "incomplete"]
    type: Literal["message"]


class BetaResponseInputItemParamComputerCallOutputAcknowledgedSafetyCheck(TypedDict, total=False):
    id: Required[str]
    code: Optional[str]
    message: Optional[str]


class BetaResponseInputItemParamComputerCallOutputAgent(TypedDict, total=False):
    agent_name: Required[str]


class BetaResponseInputItemParamComputerCallOutput(TypedDict, total=False):
    call_id: Required[str]
    output: Required[BetaResponseComputerToolCallOutputScreenshotParam]
    type: Required[Literal["computer_call_output"]]
    id: Optional[str]
    acknowledged_safety_checks: Optional[Iterable[BetaResponseInputItemParamComputerCallOutputAcknowledgedSafetyCheck]]
    agent: Optional[BetaResponseInputItemParamComputerCallOutputAgent]
    status: Optional[Literal["in_progress", "completed", "incomplete"]]


class BetaResponseInputItemParamFunctionCallOutputAgent(TypedDict, total=False):
    agent_name: Required[str]


class BetaResponseInputItemParamFunctionCallOutputCallerDirect(TypedDict, total=False):
    type: Required[Literal["direct"]]


class BetaResponseInputItemParamFunctionCallOutputCallerProgram(TypedDict, total=False):
    caller_id: Required[str]
    type: Required[Literal["program"]]


class BetaResponseInputItemParamFunctionCallOutput(TypedDict, total=False):
    output: Required[Union[str, BetaResponseFunctionCallOutputItemListParam]]
    type: Required[Literal["function_call_output"]]
    id: Optional[str]
    agent: Optional[BetaResponseInputItemParamFunctionCallOutputAgent]
    call_id: Optional[str]
    caller: Optional[BetaResponseInputItemParamFunctionCallOutputCaller]
    name: Optional[str]
    namespace: Optional[str]
    status: Optional[Literal["in_progress", "completed", "incomplete"]]


class BetaResponseInputItemParamAgentMessageContentEncryptedContent(TypedDict, total=False):
    encrypted_content: Required[str]
    type: Required[Literal["encrypted_content"]]


class BetaResponseInputItemParamAgentMessageAgent(TypedDict, total=False):
    agent_name: Required[str]


class BetaResponseInputItemParamAgentMessage(TypedDict, total=False):
    author: Required[str]
    content: Required[Iterable[BetaResponseInputItemParamAgentMessageContent]]
    recipient: Required[str]
    type: Required[Literal["agent_message"]]
    id: Optional[str]
    agent: Optional[BetaResponseInputItemParamAgentMessageAgent]


class BetaResponseInputItemParamMultiAgentCallAgent(TypedDict, total=False):
    agent_name: Required[str]


class BetaResponseInputItemParamMultiAgentCall(TypedDict, total=False):
    action: Required[
        Literal["spawn_agent", "interrupt_agent", "list_agents", "send_message", "followup_task", "wait_agent"]
    ]
    arguments: Required[str]
    call_id: Required[str]
    type: Required[Literal["multi_agent_call"]]
    id: Optional[str]
    agent: Optional[BetaResponseInputItemParamMultiAgentCallAgent]


class BetaResponseInputItemParamMultiAgentCallOutputOutputAnnotationFileCitation(TypedDict, total=False):
    file_id: Required[str]
    filename: Required[str]
    index: Required[int]
    type: Required[Literal["file_citation"]]


class BetaResponseInputItemParamMultiAgentCallOutputOutputAnnotationURLCitation(TypedDict, total=False):
    end_index: Required[int]
    start_index: Required[int]
    title: Required[str]
    type: Required[Literal["url_citation"]]
    url: Required[str]


class BetaResponseInputItemParamMultiAgentCallOutputOutputAnnotationContainerFileCitation(TypedDict, total=False):
    container_id: Required[str]
    end_index: Required[int]
    file_id: Required[str]
    filename: Required[str]
    start_index: Required[int]
    type: Required[Literal["container_file_citation"]]


class BetaResponseInputItemParamMultiAgentCallOutputOutput(TypedDict, total=False):
    text: Required[str]
    type: Required[Literal["output_text"]]
    annotations: Iterable[BetaResponseInputItemParamMultiAgentCallOutputOutputAnnotation]


class BetaResponseInputItemParamMultiAgentCallOutputAgent(TypedDict, total=False):
    agent_name: Required[str]


class BetaResponseInputItemParamMultiAgentCallOutput(TypedDict, total=False):
    action: Required[
        Literal["spawn_agent", "interrupt_agent", "list_agents", "send_message", "followup_task", "wait_agent"]
    ]
    call_id: Required[str]
    output: Required[Iterable[BetaResponseInputItemParamMultiAgentCallOutputOutput]]
    type: Required[Literal["multi_agent_call_output"]]
    id: Optional[str]
    agent: Optional[BetaResponseInputItemParamMultiAgentCallOutputAgent]


class BetaResponseInputItemParamToolSearchCallAgent(TypedDict, total=False):
    agent_name: Required[str]


class BetaResponseInputItemParamToolSearchCall(TypedDict, total=False):
    arguments: Required[object]
    type: Required[Literal["tool_search_call"]]
    id: Optional[str]
    agent: Optional[BetaResponseInputItemParamToolSearchCallAgent]
    call_id: Optional[str]
    execution: Literal["server", "client"]
    status: Optional[Literal["in_progress", "completed", "incomplete"]]


class BetaResponseInputItemParamAdditionalToolsAgent(TypedDict, total=False):
    agent_name: Required[str]


class BetaResponseInputItemParamAdditionalTools(TypedDict, total=False):
    role: Required[Literal["developer"]]
    tools: Required[Iterable[BetaToolParam]]
    type: Required[Literal["additional_tools"]]
    id: Optional[str]
    agent: Optional[BetaResponseInputItemParamAdditionalToolsAgent]


class BetaResponseInputItemParamImageGenerationCallAgent(TypedDict, total=False):
    agent_name: Required[str]


class BetaResponseInputItemParamImageGenerationCallErrorModerationDetails(TypedDict, total=False):
    categories: Required[SequenceNotStr[str]]
    moderation_stage: Required[Literal["input", "output", "unknown"]]


class BetaResponseInputItemParamImageGenerationCallError(TypedDict, total=False):
    code: Required[Optional[str]]
    message: Required[str]
    param: Required[Optional[str]]
    type: Required[str]
    moderation_details: BetaResponseInputItemParamImageGenerationCallErrorModerationDetails


class BetaResponseInputItemParamImageGenerationCallSvgUsage(TypedDict, total=False):
    input_tokens: Required[int]
    model: Required[str]
    output_tokens: Required[int]
    reasoning_tokens: Required[int]
    total_tokens: Required[int]


class BetaResponseInputItemParamImageGenerationCall(TypedDict, total=False):
    id: Required[str]
    result: Required[Optional[str]]
    status: Required[Literal["in_progress", "completed", "generating", "failed"]]
    type: Required[Literal["image_generation_call"]]
    action: Optional[Literal["generate", "edit", "auto"]]
    agent: Optional[BetaResponseInputItemParamImageGenerationCallAgent]
    background: Optional[Literal["transparent", "opaque", "auto"]]
    error: BetaResponseInputItemParamImageGenerationCallError
    output_format: Optional[Literal["png", "webp", "jpeg", "gif", "svg"]]
    quality: Optional[Literal["low", "medium", "high", "xhigh", "max", "auto"]]
    revised_prompt: Optional[str]
    size: Union[str, Literal["1024x1024", "1024x1536", "1536x1024"], None]
    svg_usage: BetaResponseInputItemParamImageGenerationCallSvgUsage


class BetaResponseInputItemParamLocalShellCallAction(TypedDict, total=False):
    command: Required[SequenceNotStr[str]]
    env: Required[Dict[str, str]]
    type: Required[Literal["exec"]]
    timeout_ms: Optional[int]
    user: Optional[str]
    working_directory: Optional[str]


class BetaResponseInputItemParamLocalShellCallAgent(TypedDict, total=False):
    agent_name: Required[str]


class BetaResponseInputItemParamLocalShellCall(TypedDict, total=False):
    id: Required[str]
    action: Required[BetaResponseInputItemParamLocalShellCallAction]
    call_id: Required[str]
    status: Required[Literal["in_progress", "completed", "incomplete"]]
    type: Required[Literal["local_shell_call"]]
    agent: Optional[BetaResponseInputItemParamLocalShellCallAgent]


class BetaResponseInputItemParamLocalShellCallOutputAgent(TypedDict, total=False):
    agent_name: Required[str]


class BetaResponseInputItemParamLocalShellCallOutput(TypedDict, total=False):
    id: Required[str]
    output: Required[str]
    type: Required[Literal["local_shell_call_output"]]
    agent: Optional[BetaResponseInputItemParamLocalShellCallOutputAgent]
    status: Optional[Literal["in_progress", "completed", "incomplete"]]


class BetaResponseInputItemParamShellCallAction(TypedDict, total=False):
    commands: Required[SequenceNotStr[str]]
    max_output_length: Optional[int]
    timeout_ms: Optional[int]


class BetaResponseInputItemParamShellCallAgent(TypedDict, total=False):
    agent_name: Required[str]


class BetaResponseInputItemParamShellCallCallerDirect(TypedDict, total=False):
    type: Required[Literal["direct"]]


class BetaResponseInputItemParamShellCallCallerProgram(TypedDict, total=False):
    caller_id: Required[str]
    type: Required[Literal["program"]]


class BetaResponseInputItemParamShellCall(TypedDict, total=False):
    action: Required[BetaResponseInputItemParamShellCallAction]
    call_id: Required[str]
    type: Required[Literal["shell_call"]]
    id: Optional[str]
    agent: Optional[BetaResponseInputItemParamShellCallAgent]
    caller: Optional[BetaResponseInputItemParamShellCallCaller]
    environment: Optional[BetaResponseInputItemParamShellCallEnvironment]
    status: Optional[Literal["in_progress", "completed", "incomplete"]]


class BetaResponseInputItemParamShellCallOutputAgent(TypedDict, total=False):
    agent_name: Required[str]


class BetaResponseInputItemParamShellCallOutputCallerDirect(TypedDict, total=False):
    type: Required[Literal["direct"]]


class BetaResponseInputItemParamShellCallOutputCallerProgram(TypedDict, total=False):
    caller_id: Required[str]
    type: Required[Literal["program"]]


class BetaResponseInputItemParamShellCallOutput(TypedDict, total=False):
    call_id: Required[str]
    output: Required[Iterable[BetaResponseFunctionShellCallOutputContentParam]]
    type: Required[Literal["shell_call_output"]]
    id: Optional[str]
    agent: Optional[BetaResponseInputItemParamShellCallOutputAgent]
    caller: Optional[BetaResponseInputItemParamShellCallOutputCaller]
    max_output_length: Optional[int]
    status: Optional[Literal["in_progress", "completed", "incomplete"]]


class BetaResponseInputItemParamApplyPatchCallOperationCreateFile(TypedDict, total=False):
    diff: Required[str]
    path: Required[str]
    type: Required[Literal["create_file"]]


class BetaResponseInputItemParamApplyPatchCallOperationDeleteFile(TypedDict, total=False):
    path: Required[str]
    type: Required[Literal["delete_file"]]


class BetaResponseInputItemParamApplyPatchCallOperationUpdateFile(TypedDict, total=False):
    diff: Required[str]
    path: Required[str]
    type: Required[Literal["update_file"]]


class BetaResponseInputItemParamApplyPatchCallAgent(TypedDict, total=False):
    agent_name: Required[str]


class BetaResponseInputItemParamApplyPatchCallCallerDirect(TypedDict, total=False):
    type: Required[Literal["direct"]]


class BetaResponseInputItemParamApplyPatchCallCallerProgram(TypedDict, total=False):
    caller_id: Required[str]
    type: Required[Literal["program"]]


class BetaResponseInputItemParamApplyPatchCall(TypedDict, total=False):
    call_id: Required[str]
    operation: Required[BetaResponseInputItemParamApplyPatchCallOperation]
    status: Required[Literal["in_progress", "completed"]]
    type: Required[Literal["apply_patch_call"]]
    id: Optional[str]
    agent: Optional[BetaResponseInputItemParamApplyPatchCallAgent]
    caller: Optional[BetaResponseInputItemParamApplyPatchCallCaller]


class BetaResponseInputItemParamApplyPatchCallOutputAgent(TypedDict, total=False):
    agent_name: Required[str]


class BetaResponseInputItemParamApplyPatchCallOutputCallerDirect(TypedDict, total=False):
    type: Required[Literal["direct"]]


class BetaResponseInputItemParamApplyPatchCallOutputCallerProgram(TypedDict, total=False):
    caller_id: Required[str]
    type: Required[Literal["program"]]


class BetaResponseInputItemParamApplyPatchCallOutput(TypedDict, total=False):
    call_id: Required[str]
    status: Required[Literal["completed", "failed"]]
    type: Required[Literal["apply_patch_call_output"]]
    id: Optional[str]
    agent: Optional[BetaResponseInputItemParamApplyPatchCallOutputAgent]
    caller: Optional[BetaResponseInputItemParamApplyPatchCallOutputCaller]
    output: Optional[str]


class BetaResponseInputItemParamMcpListToolsTool(TypedDict, total=False):
    input_schema: Required[object]
    name: Required[str]
    annotations: Optional[object]
    description: Optional[str]


class BetaResponseInputItemParamMcpListToolsAgent(TypedDict, total=False):
    agent_name: Required[str]


class BetaResponseInputItemParamMcpListTools(TypedDict, total=False):
    id: Required[str]
    server_label: Required[str]
    tools: Required[Iterable[BetaResponseInputItemParamMcpListToolsTool]]
    type: Required[Literal["mcp_list_tools"]]
    agent: Optional[BetaResponseInputItemParamMcpListToolsAgent]
    error: Optional[str]


class BetaResponseInputItemParamMcpApprovalRequestAgent(TypedDict, total=False):
    agent_name: Required[str]


class BetaResponseInputItemParamMcpApprovalRequest(TypedDict, total=False):
    id: Required[str]
    arguments: Required[str]
    name: Required[str]
    server_label: Required[str]
    type: Required[Literal["mcp_approval_request"]]
    agent: Optional[BetaResponseInputItemParamMcpApprovalRequestAgent]


class BetaResponseInputItemParamMcpApprovalResponseAgent(TypedDict, total=False):
    agent_name: Required[str]


class BetaResponseInputItemParamMcpApprovalResponse(TypedDict, total=False):
    approval_request_id: Required[str]
    approve: Required[bool]
    type: Required[Literal["mcp_approval_response"]]
    id: Optional[str]
    agent: Optional[BetaResponseInputItemParamMcpApprovalResponseAgent]
    reason: Optional[str]


class BetaResponseInputItemParamMcpCallAgent(TypedDict, total=False):
    agent_name: Required[str]


class BetaResponseInputItemParamMcpCall(TypedDict, total=False):
    id: Required[str]
    arguments: Required[str]
    name: Required[str]
    server_label: Required[str]
    type: Required[Literal["mcp_call"]]
    agent: Optional[BetaResponseInputItemParamMcpCallAgent]
    approval_request_id: Optional[str]
    error: Optional[BetaMcpToolCallErrorParam]
    output: Optional[str]
    status: Literal["in_progress", "completed", "incomplete", "calling", "failed"]


class BetaResponseInputItemParamCompactionTriggerAgent(TypedDict, total=False):
    agent_name: Required[str]


class BetaResponseInputItemParamCompactionTrigger(TypedDict, total=False):
    type: Required[Literal["compaction_trigger"]]
    id: Optional[str]
    agent: Optional[BetaResponseInputItemParamCompactionTriggerAgent]


class BetaResponseInputItemParamItemReferenceAgent(TypedDict, total=False):
    agent_name: Required[str]


class BetaResponseInputItemParamItemReference(TypedDict, total=False):
    id: Required[str]
    agent: Optional[BetaResponseInputItemParamItemReferenceAgent]
    type: Optional[Literal["item_reference"]]


class BetaResponseInputItemParamProgramAgent(TypedDict, total=False):
    agent_name: Required[str]


class BetaResponseInputItemParamProgram(TypedDict, total=False):
    id: Required[str]
    call_id: Required[str]
    code: Required[str]
    fingerprint: Required[str]
    type: Required[Literal["program"]]
    agent: Optional[BetaResponseInputItemParamProgramAgent]


class BetaResponseInputItemParamProgramOutputAgent(TypedDict, total=False):
    agent_name: Required[str]


class BetaResponseInputItemParamProgramOutput(TypedDict, total=False):
    id: Required[str]
    call_id: Required[str]
    result: Required[str]
    status: Required[Literal["completed", "incomplete"]]
    type: Required[Literal["program_output"]]
    agent: Optional[BetaResponseInputItemParamProgramOutputAgent]


BetaResponseInputItemParamFunctionCallOutputCaller: TypeAlias = Union[
    BetaResponseInputItemParamFunctionCallOutputCallerDirect, BetaResponseInputItemParamFunctionCallOutputCallerProgram
]

BetaResponseInputItemParamAgentMessageContent: TypeAlias = Union[
    BetaResponseInputTextContentParam,
    BetaResponseInputImageContentParam,
    BetaResponseInputItemParamAgentMessageContentEncryptedContent,
]

BetaResponseInputItemParamMultiAgentCallOutputOutputAnnotation: TypeAlias = Union[
    BetaResponseInputItemParamMultiAgentCallOutputOutputAnnotationFileCitation,
    BetaResponseInputItemParamMultiAgentCallOutputOutputAnnotationURLCitation,
    BetaResponseInputItemParamMultiAgentCallOutputOutputAnnotationContainerFileCitation,
]

BetaResponseInputItemParamShellCallCaller: TypeAlias = Union[
    BetaResponseInputItemParamShellCallCallerDirect, BetaResponseInputItemParamShellCallCallerProgram
]

BetaResponseInputItemParamShellCallEnvironment: TypeAlias = Union[
    BetaLocalEnvironmentParam, BetaContainerReferenceParam
]

BetaResponseInputItemParamShellCallOutputCaller: TypeAlias = Union[
    BetaResponseInputItemParamShellCallOutputCallerDirect, BetaResponseInputItemParamShellCallOutputCallerProgram
]

BetaResponseInputItemParamApplyPatchCallOperation: TypeAlias = Union[
    BetaResponseInputItemParamApplyPatchCallOperationCreateFile,
    BetaResponseInputItemParamApplyPatchCallOperationDeleteFile,
    BetaResponseInputItemParamApplyPatchCallOperationUpdateFile,
]

BetaResponseInputItemParamApplyPatchCallCaller: TypeAlias = Union[
    BetaResponseInputItemParamApplyPatchCallCallerDirect, BetaResponseInputItemParamApplyPatchCallCallerProgram
]

BetaResponseInputItemParamApplyPatchCallOutputCaller: TypeAlias = Union[
    BetaResponseInputItemParamApplyPatchCallOutputCallerDirect,
    BetaResponseInputItemParamApplyPatchCallOutputCallerProgram,
]


class BetaResponseOutputMessageParam(TypedDict, total=False):
    id: Required[str]
    content: Required[Iterable[BetaResponseOutputMessageParamContent]]
    role: Required[Literal["assistant"]]
    status: Required[Literal["in_progress", "completed", "incomplete"]]
    type: Required[Literal["message"]]
    agent: Optional[BetaResponseOutputMessageParamAgent]
    phase: Optional[Literal["commentary", "final_answer"]]


class BetaResponseToolSearchOutputItemParamParam(TypedDict, total=False):
    tools: Required[Iterable[BetaResponseToolSearchOutputItemParamParamTool]]
    type: Required[Literal["tool_search_output"]]
    id: Optional[str]
    agent: Optional[BetaResponseToolSearchOutputItemParamParamAgent]
    call_id: Optional[str]
    execution: Literal["server", "client"]
    status: Optional[Literal["in_progress", "completed", "incomplete"]]


class BetaResponseReasoningItemParam(TypedDict, total=False):
    id: Required[str]
    summary: Required[Iterable[BetaResponseReasoningItemParamSummary]]
    type: Required[Literal["reasoning"]]
    agent: Optional[BetaResponseReasoningItemParamAgent]
    content: Iterable[BetaResponseReasoningItemParamContent]
    encrypted_content: Optional[str]
    status: Literal["in_progress", "completed", "incomplete"]


BetaResponseInputItemParam: TypeAlias = Union[
    BetaEasyInputMessageParam,
    BetaResponseInputItemParamMessage,
    BetaResponseOutputMessageParam,
    BetaResponseFileSearchToolCallParam,
    BetaResponseComputerToolCallParam,
    BetaResponseInputItemParamComputerCallOutput,
    BetaResponseFunctionWebSearchParam,
    BetaResponseFunctionToolCallParam,
    BetaResponseInputItemParamFunctionCallOutput,
    BetaResponseInputItemParamAgentMessage,
    BetaResponseInputItemParamMultiAgentCall,
    BetaResponseInputItemParamMultiAgentCallOutput,
    BetaResponseInputItemParamToolSearchCall,
    BetaResponseToolSearchOutputItemParamParam,
    BetaResponseInputItemParamAdditionalTools,
    BetaResponseConfigurationUpdateItemParamParam,
    BetaResponseReasoningItemParam,
    BetaResponseCompactionItemParamParam,
    BetaResponseInputItemParamImageGenerationCall,
    BetaResponseCodeInterpreterToolCallParam,
    BetaResponseInputItemParamLocalShellCall,
    BetaResponseInputItemParamLocalShellCallOutput,
    BetaResponseInputItemParamShellCall,
    BetaResponseInputItemParamShellCallOutput,
    BetaResponseInputItemParamApplyPatchCall,
    BetaResponseInputItemParamApplyPatchCallOutput,
    BetaResponseInputItemParamMcpListTools,
    BetaResponseInputItemParamMcpApprovalRequest,
    BetaResponseInputItemParamMcpApprovalResponse,
    BetaResponseInputItemParamMcpCall,
    BetaResponseCustomToolCallOutputParam,
    BetaResponseCustomToolCallParam,
    BetaResponseInputItemParamCompactionTrigger,
    BetaResponseInputItemParamItemReference,
    BetaResponseInputItemParamProgram,
    BetaResponseInputItemParamProgramOutput,
]

BetaResponseInputMessageContentListParamBetaResponseInputContentParam: TypeAlias = Union[
    BetaResponseInputTextParam, BetaResponseInputImageParam, BetaResponseInputFileParam
]

BetaResponseInputMessageContentListParam: TypeAlias = List[
    BetaResponseInputMessageContentListParamBetaResponseInputContentParam
]


class BetaResponseInputParamMessageAgent(TypedDict, total=False):
    agent_name: Required[str]


class BetaResponseInputParamMessage(TypedDict, total=False):
    content: Required[BetaResponseInputMessageContentListParam]
    role: Required[Literal["user", "system", "developer"]]
    agent: Optional[BetaResponseInputParamMessageAgent]
    status: Literal["in_progress", "completed", "incomplete"]
    type: Literal["message"]


class BetaResponseInputParamComputerCallOutputAcknowledgedSafetyCheck(TypedDict, total=False):
    id: Required[str]
    code: Optional[str]
    message: Optional[str]


class BetaResponseInputParamComputerCallOutputAgent(TypedDict, total=False):
    agent_name: Required[str]


class BetaResponseInputParamComputerCallOutput(TypedDict, total=False):
    call_id: Required[str]
    output: Required[BetaResponseComputerToolCallOutputScreenshotParam]
    type: Required[Literal["computer_call_output"]]
    id: Optional[str]
    acknowledged_safety_checks: Optional[Iterable[BetaResponseInputParamComputerCallOutputAcknowledgedSafetyCheck]]
    agent: Optional[BetaResponseInputParamComputerCallOutputAgent]
    status: Optional[Literal["in_progress", "completed", "incomplete"]]


class BetaResponseInputParamFunctionCallOutputAgent(TypedDict, total=False):
    agent_name: Required[str]


class BetaResponseInputParamFunctionCallOutputCallerDirect(TypedDict, total=False):
    type: Required[Literal["direct"]]


class BetaResponseInputParamFunctionCallOutputCallerProgram(TypedDict, total=False):
    caller_id: Required[str]
    type: Required[Literal["program"]]


class BetaResponseInputParamFunctionCallOutput(TypedDict, total=False):
    output: Required[Union[str, BetaResponseFunctionCallOutputItemListParam]]
    type: Required[Literal["function_call_output"]]
    id: Optional[str]
    agent: Optional[BetaResponseInputParamFunctionCallOutputAgent]
    call_id: Optional[str]
    caller: Optional[BetaResponseInputParamFunctionCallOutputCaller]
    name: Optional[str]
    namespace: Optional[str]
    status: Optional[Literal["in_progress", "completed", "incomplete"]]


class BetaResponseInputParamAgentMessageContentEncryptedContent(TypedDict, total=False):
    encrypted_content: Required[str]
    type: Required[Literal["encrypted_content"]]


class BetaResponseInputParamAgentMessageAgent(TypedDict, total=False):
    agent_name: Required[str]


class BetaResponseInputParamAgentMessage(TypedDict, total=False):
    author: Required[str]
    content: Required[Iterable[BetaResponseInputParamAgentMessageContent]]
    recipient: Required[str]
    type: Required[Literal["agent_message"]]
    id: Optional[str]
    agent: Optional[BetaResponseInputParamAgentMessageAgent]


class BetaResponseInputParamMultiAgentCallAgent(TypedDict, total=False):
    agent_name: Required[str]


class BetaResponseInputParamMultiAgentCall(TypedDict, total=False):
    action: Required[
        Literal["spawn_agent", "interrupt_agent", "list_agents", "send_message", "followup_task", "wait_agent"]
    ]
    arguments: Required[str]
    call_id: Required[str]
    type: Required[Literal["multi_agent_call"]]
    id: Optional[str]
    agent: Optional[BetaResponseInputParamMultiAgentCallAgent]


class BetaResponseInputParamMultiAgentCallOutputOutputAnnotationFileCitation(TypedDict, total=False):
    file_id: Required[str]
    filename: Required[str]
    index: Required[int]
    type: Required[Literal["file_citation"]]


class BetaResponseInputParamMultiAgentCallOutputOutputAnnotationURLCitation(TypedDict, total=False):
    end_index: Required[int]
    start_index: Required[int]
    title: Required[str]
    type: Required[Literal["url_citation"]]
    url: Required[str]


class BetaResponseInputParamMultiAgentCallOutputOutputAnnotationContainerFileCitation(TypedDict, total=False):
    container_id: Required[str]
    end_index: Required[int]
    file_id: Required[str]
    filename: Required[str]
    start_index: Required[int]
    type: Required[Literal["container_file_citation"]]


class BetaResponseInputParamMultiAgentCallOutputOutput(TypedDict, total=False):
    text: Required[str]
    type: Required[Literal["output_text"]]
    annotations: Iterable[BetaResponseInputParamMultiAgentCallOutputOutputAnnotation]


class BetaResponseInputParamMultiAgentCallOutputAgent(TypedDict, total=False):
    agent_name: Required[str]


class BetaResponseInputParamMultiAgentCallOutput(TypedDict, total=False):
    action: Required[
        Literal["spawn_agent", "interrupt_agent", "list_agents", "send_message", "followup_task", "wait_agent"]
    ]
    call_id: Required[str]
    output: Required[Iterable[BetaResponseInputParamMultiAgentCallOutputOutput]]
    type: Required[Literal["multi_agent_call_output"]]
    id: Optional[str]
    agent: Optional[BetaResponseInputParamMultiAgentCallOutputAgent]


class BetaResponseInputParamToolSearchCallAgent(TypedDict, total=False):
    agent_name: Required[str]


class BetaResponseInputParamToolSearchCall(TypedDict, total=False):
    arguments: Required[object]
    type: Required[Literal["tool_search_call"]]
    id: Optional[str]
    agent: Optional[BetaResponseInputParamToolSearchCallAgent]
    call_id: Optional[str]
    execution: Literal["server", "client"]
    status: Optional[Literal["in_progress", "completed", "incomplete"]]


class BetaResponseInputParamAdditionalToolsAgent(TypedDict, total=False):
    agent_name: Required[str]


class BetaResponseInputParamAdditionalTools(TypedDict, total=False):
    role: Required[Literal["developer"]]
    tools: Required[Iterable[BetaToolParam]]
    type: Required[Literal["additional_tools"]]
    id: Optional[str]
    agent: Optional[BetaResponseInputParamAdditionalToolsAgent]


class BetaResponseInputParamImageGenerationCallAgent(TypedDict, total=False):
    agent_name: Required[str]


class BetaResponseInputParamImageGenerationCallErrorModerationDetails(TypedDict, total=False):
    categories: Required[SequenceNotStr[str]]
    moderation_stage: Required[Literal["input", "output", "unknown"]]


class BetaResponseInputParamImageGenerationCallError(TypedDict, total=False):
    code: Required[Optional[str]]
    message: Required[str]
    param: Required[Optional[str]]
    type: Required[str]
    moderation_details: BetaResponseInputParamImageGenerationCallErrorModerationDetails


class BetaResponseInputParamImageGenerationCallSvgUsage(TypedDict, total=False):
    input_tokens: Required[int]
    model: Required[str]
    output_tokens: Required[int]
    reasoning_tokens: Required[int]
    total_tokens: Required[int]


class BetaResponseInputParamImageGenerationCall(TypedDict, total=False):
    id: Required[str]
    result: Required[Optional[str]]
    status: Required[Literal["in_progress", "completed", "generating", "failed"]]
    type: Required[Literal["image_generation_call"]]
    action: Optional[Literal["generate", "edit", "auto"]]
    agent: Optional[BetaResponseInputParamImageGenerationCallAgent]
    background: Optional[Literal["transparent", "opaque", "auto"]]
    error: BetaResponseInputParamImageGenerationCallError
    output_format: Optional[Literal["png", "webp", "jpeg", "gif", "svg"]]
    quality: Optional[Literal["low", "medium", "high", "xhigh", "max", "auto"]]
    revised_prompt: Optional[str]
    size: Union[str, Literal["1024x1024", "1024x1536", "1536x1024"], None]
    svg_usage: BetaResponseInputParamImageGenerationCallSvgUsage


class BetaResponseInputParamLocalShellCallAction(TypedDict, total=False):
    command: Required[SequenceNotStr[str]]
    env: Required[Dict[str, str]]
    type: Required[Literal["exec"]]
    timeout_ms: Optional[int]
    user: Optional[str]
    working_directory: Optional[str]


class BetaResponseInputParamLocalShellCallAgent(TypedDict, total=False):
    agent_name: Required[str]


class BetaResponseInputParamLocalShellCall(TypedDict, total=False):
    id: Required[str]
    action: Required[BetaResponseInputParamLocalShellCallAction]
    call_id: Required[str]
    status: Required[Literal["in_progress", "completed", "incomplete"]]
    type: Required[Literal["local_shell_call"]]
    agent: Optional[BetaResponseInputParamLocalShellCallAgent]


class BetaResponseInputParamLocalShellCallOutputAgent(TypedDict, total=False):
    agent_name: Required[str]


class BetaResponseInputParamLocalShellCallOutput(TypedDict, total=False):
    id: Required[str]
    output: Required[str]
    type: Required[Literal["local_shell_call_output"]]
    agent: Optional[BetaResponseInputParamLocalShellCallOutputAgent]
    status: Optional[Literal["in_progress", "completed", "incomplete"]]


class BetaResponseInputParamShellCallAction(TypedDict, total=False):
    commands: Required[SequenceNotStr[str]]
    max_output_length: Optional[int]
    timeout_ms: Optional[int]


class BetaResponseInputParamShellCallAgent(TypedDict, total=False):
    agent_name: Required[str]


class BetaResponseInputParamShellCallCallerDirect(TypedDict, total=False):
    type: Required[Literal["direct"]]


class BetaResponseInputParamShellCallCallerProgram(TypedDict, total=False):
    caller_id: Required[str]
    type: Required[Literal["program"]]


class BetaResponseInputParamShellCall(TypedDict, total=False):
    action: Required[BetaResponseInputParamShellCallAction]
    call_id: Required[str]
    type: Required[Literal["shell_call"]]
    id: Optional[str]
    agent: Optional[BetaResponseInputParamShellCallAgent]
    caller: Optional[BetaResponseInputParamShellCallCaller]
    environment: Optional[BetaResponseInputParamShellCallEnvironment]
    status: Optional[Literal["in_progress", "completed", "incomplete"]]


class BetaResponseInputParamShellCallOutputAgent(TypedDict, total=False):
    agent_name: Required[str]


class BetaResponseInputParamShellCallOutputCallerDirect(TypedDict, total=False):
    type: Required[Literal["direct"]]


class BetaResponseInputParamShellCallOutputCallerProgram(TypedDict, total=False):
    caller_id: Required[str]
    type: Required[Literal["program"]]


class BetaResponseInputParamShellCallOutput(TypedDict, total=False):
    call_id: Required[str]
    output: Required[Iterable[BetaResponseFunctionShellCallOutputContentParam]]
    type: Required[Literal["shell_call_output"]]
    id: Optional[str]
    agent: Optional[BetaResponseInputParamShellCallOutputAgent]
    caller: Optional[BetaResponseInputParamShellCallOutputCaller]
    max_output_length: Optional[int]
    status: Optional[Literal["in_progress", "completed", "incomplete"]]


class BetaResponseInputParamApplyPatchCallOperationCreateFile(TypedDict, total=False):
    diff: Required[str]
    path: Required[str]
    type: Required[Literal["create_file"]]


class BetaResponseInputParamApplyPatchCallOperationDeleteFile(TypedDict, total=False):
    path: Required[str]
    type: Required[Literal["delete_file"]]


class BetaResponseInputParamApplyPatchCallOperationUpdateFile(TypedDict, total=False):
    diff: Required[str]
    path: Required[str]
    type: Required[Literal["update_file"]]


class BetaResponseInputParamApplyPatchCallAgent(TypedDict, total=False):
    agent_name: Required[str]


class BetaResponseInputParamApplyPatchCallCallerDirect(TypedDict, total=False):
    type: Required[Literal["direct"]]


class BetaResponseInputParamApplyPatchCallCallerProgram(TypedDict, total=False):
    caller_id: Required[str]
    type: Required[Literal["program"]]


class BetaResponseInputParamApplyPatchCall(TypedDict, total=False):
    call_id: Required[str]
    operation: Required[BetaResponseInputParamApplyPatchCallOperation]
    status: Required[Literal["in_progress", "completed"]]
    type: Required[Literal["apply_patch_call"]]
    id: Optional[str]
    agent: Optional[BetaResponseInputParamApplyPatchCallAgent]
    caller: Optional[BetaResponseInputParamApplyPatchCallCaller]


class BetaResponseInputParamApplyPatchCallOutputAgent(TypedDict, total=False):
    agent_name: Required[str]


class BetaResponseInputParamApplyPatchCallOutputCallerDirect(TypedDict, total=False):
    type: Required[Literal["direct"]]


class BetaResponseInputParamApplyPatchCallOutputCallerProgram(TypedDict, total=False):
    caller_id: Required[str]
    type: Required[Literal["program"]]


class BetaResponseInputParamApplyPatchCallOutput(TypedDict, total=False):
    call_id: Required[str]
    status: Required[Literal["completed", "failed"]]
    type: Required[Literal["apply_patch_call_output"]]
    id: Optional[str]
    agent: Optional[BetaResponseInputParamApplyPatchCallOutputAgent]
    caller: Optional[BetaResponseInputParamApplyPatchCallOutputCaller]
    output: Optional[str]


class BetaResponseInputParamMcpListToolsTool(TypedDict, total=False):
    input_schema: Required[object]
    name: Required[str]
    annotations: Optional[object]
    description: Optional[str]


class BetaResponseInputParamMcpListToolsAgent(TypedDict, total=False):
    agent_name: Required[str]


class BetaResponseInputParamMcpListTools(TypedDict, total=False):
    id: Required[str]
    server_label: Required[str]
    tools: Required[Iterable[BetaResponseInputParamMcpListToolsTool]]
    type: Required[Literal["mcp_list_tools"]]
    agent: Optional[BetaResponseInputParamMcpListToolsAgent]
    error: Optional[str]


class BetaResponseInputParamMcpApprovalRequestAgent(TypedDict, total=False):
    agent_name: Required[str]


class BetaResponseInputParamMcpApprovalRequest(TypedDict, total=False):
    id: Required[str]
    arguments: Required[str]
    name: Required[str]
    server_label: Required[str]
    type: Required[Literal["mcp_approval_request"]]
    agent: Optional[BetaResponseInputParamMcpApprovalRequestAgent]


class BetaResponseInputParamMcpApprovalResponseAgent(TypedDict, total=False):
    agent_name: Required[str]


class BetaResponseInputParamMcpApprovalResponse(TypedDict, total=False):
    approval_request_id: Required[str]
    approve: Required[bool]
    type: Required[Literal["mcp_approval_response"]]
    id: Optional[str]
    agent: Optional[BetaResponseInputParamMcpApprovalResponseAgent]
    reason: Optional[str]


class BetaResponseInputParamMcpCallAgent(TypedDict, total=False):
    agent_name: Required[str]


class BetaResponseInputParamMcpCall(TypedDict, total=False):
    id: Required[str]
    arguments: Required[str]
    name: Required[str]
    server_label: Required[str]
    type: Required[Literal["mcp_call"]]
    agent: Optional[BetaResponseInputParamMcpCallAgent]
    approval_request_id: Optional[str]
    error: Optional[BetaMcpToolCallErrorParam]
    output: Optional[str]
    status: Literal["in_progress", "completed", "incomplete", "calling", "failed"]


class BetaResponseInputParamCompactionTriggerAgent(TypedDict, total=False):
    agent_name: Required[str]


class BetaResponseInputParamCompactionTrigger(TypedDict, total=False):
    type: Required[Literal["compaction_trigger"]]
    id: Optional[str]
    agent: Optional[BetaResponseInputParamCompactionTriggerAgent]


class BetaResponseInputParamItemReferenceAgent(TypedDict, total=False):
    agent_name: Required[str]


class BetaResponseInputParamItemReference(TypedDict, total=False):
    id: Required[str]
    agent: Optional[BetaResponseInputParamItemReferenceAgent]
    type: Optional[Literal["item_reference"]]


class BetaResponseInputParamProgramAgent(TypedDict, total=False):
    agent_name: Required[str]


class BetaResponseInputParamProgram(TypedDict, total=False):
    id: Required[str]
    call_id: Required[str]
    code: Required[str]
    fingerprint: Required[str]
    type: Required[Literal["program"]]
    agent: Optional[BetaResponseInputParamProgramAgent]


class BetaResponseInputParamProgramOutputAgent(TypedDict, total=False):
    agent_name: Required[str]


class BetaResponseInputParamProgramOutput(TypedDict, total=False):
    id: Required[str]
    call_id: Required[str]
    result: Required[str]
    status: Required[Literal["completed", "incomplete"]]
    type: Required[Literal["program_output"]]
    agent: Optional[BetaResponseInputParamProgramOutputAgent]


BetaResponseInputParamFunctionCallOutputCaller: TypeAlias = Union[
    BetaResponseInputParamFunctionCallOutputCallerDirect, BetaResponseInputParamFunctionCallOutputCallerProgram
]

BetaResponseInputParamAgentMessageContent: TypeAlias = Union[
    BetaResponseInputTextContentParam,
    BetaResponseInputImageContentParam,
    BetaResponseInputParamAgentMessageContentEncryptedContent,
]

BetaResponseInputParamMultiAgentCallOutputOutputAnnotation: TypeAlias = Union[
    BetaResponseInputParamMultiAgentCallOutputOutputAnnotationFileCitation,
    BetaResponseInputParamMultiAgentCallOutputOutputAnnotationURLCitation,
    BetaResponseInputParamMultiAgentCallOutputOutputAnnotationContainerFileCitation,
]

BetaResponseInputParamShellCallCaller: TypeAlias = Union[
    BetaResponseInputParamShellCallCallerDirect, BetaResponseInputParamShellCallCallerProgram
]

BetaResponseInputParamShellCallEnvironment: TypeAlias = Union[BetaLocalEnvironmentParam, BetaContainerReferenceParam]

BetaResponseInputParamShellCallOutputCaller: TypeAlias = Union[
    BetaResponseInputParamShellCallOutputCallerDirect, BetaResponseInputParamShellCallOutputCallerProgram
]

BetaResponseInputParamApplyPatchCallOperation: TypeAlias = Union[
    BetaResponseInputParamApplyPatchCallOperationCreateFile,
    BetaResponseInputParamApplyPatchCallOperationDeleteFile,
    BetaResponseInputParamApplyPatchCallOperationUpdateFile,
]

BetaResponseInputParamApplyPatchCallCaller: TypeAlias = Union[
    BetaResponseInputParamApplyPatchCallCallerDirect, BetaResponseInputParamApplyPatchCallCallerProgram
]

BetaResponseInputParamApplyPatchCallOutputCaller: TypeAlias = Union[
    BetaResponseInputParamApplyPatchCallOutputCallerDirect, BetaResponseInputParamApplyPatchCallOutputCallerProgram
]

BetaResponseInputParamBetaResponseInputItemParam: TypeAlias = Union[
    BetaEasyInputMessageParam,
    BetaResponseInputParamMessage,
    BetaResponseOutputMessageParam,
    BetaResponseFileSearchToolCallParam,
    BetaResponseComputerToolCallParam,
    BetaResponseInputParamComputerCallOutput,
    BetaResponseFunctionWebSearchParam,
    BetaResponseFunctionToolCallParam,
    BetaResponseInputParamFunctionCallOutput,
    BetaResponseInputParamAgentMessage,
    BetaResponseInputParamMultiAgentCall,
    BetaResponseInputParamMultiAgentCallOutput,
    BetaResponseInputParamToolSearchCall,
    BetaResponseToolSearchOutputItemParamParam,
    BetaResponseInputParamAdditionalTools,
    BetaResponseConfigurationUpdateItemParamParam,
    BetaResponseReasoningItemParam,
    BetaResponseCompactionItemParamParam,
    BetaResponseInputParamImageGenerationCall,
    BetaResponseCodeInterpreterToolCallParam,
    BetaResponseInputParamLocalShellCall,
    BetaResponseInputParamLocalShellCallOutput,
    BetaResponseInputParamShellCall,
    BetaResponseInputParamShellCallOutput,
    BetaResponseInputParamApplyPatchCall,
    BetaResponseInputParamApplyPatchCallOutput,
    BetaResponseInputParamMcpListTools,
    BetaResponseInputParamMcpApprovalRequest,
    BetaResponseInputParamMcpApprovalResponse,
    BetaResponseInputParamMcpCall,
    BetaResponseCustomToolCallOutputParam,
    BetaResponseCustomToolCallParam,
    BetaResponseInputParamCompactionTrigger,
    BetaResponseInputParamItemReference,
    BetaResponseInputParamProgram,
    BetaResponseInputParamProgramOutput,
]

BetaResponseInputParam: TypeAlias = List[BetaResponseInputParamBetaResponseInputItemParam]


class BetaResponseInputTextContentParamPromptCacheBreakpoint(TypedDict, total=False):
    mode: Required[Literal["explicit"]]
    ttl: Literal["30m", "12h"]


class BetaResponseInputTextParamPromptCacheBreakpoint(TypedDict, total=False):
    mode: Required[Literal["explicit"]]
    ttl: Literal["30m", "12h"]


class BetaResponseOutputMessageParamAgent(TypedDict, total=False):
    agent_name: Required[str]


class BetaResponseOutputTextParam(TypedDict, total=False):
    annotations: Required[Iterable[BetaResponseOutputTextParamAnnotation]]
    text: Required[str]
    type: Required[Literal["output_text"]]
    logprobs: Iterable[BetaResponseOutputTextParamLogprob]


class BetaResponseOutputRefusalParam(TypedDict, total=False):
    refusal: Required[str]
    type: Required[Literal["refusal"]]


BetaResponseOutputMessageParamContent: TypeAlias = Union[BetaResponseOutputTextParam, BetaResponseOutputRefusalParam]


class BetaResponseOutputTextParamAnnotationFileCitation(TypedDict, total=False):
    file_id: Required[str]
    filename: Required[str]
    index: Required[int]
    type: Required[Literal["file_citation"]]


class BetaResponseOutputTextParamAnnotationURLCitation(TypedDict, total=False):
    end_index: Required[int]
    start_index: Required[int]
    title: Required[str]
    type: Required[Literal["url_citation"]]
    url: Required[str]


class BetaResponseOutputTextParamAnnotationContainerFileCitation(TypedDict, total=False):
    container_id: Required[str]
    end_index: Required[int]
    file_id: Required[str]
    filename: Required[str]
    start_index: Required[int]
    type: Required[Literal["container_file_citation"]]


class BetaResponseOutputTextParamAnnotationFilePath(TypedDict, total=False):
    file_id: Required[str]
    index: Required[int]
    type: Required[Literal["file_path"]]


class BetaResponseOutputTextParamLogprobTopLogprob(TypedDict, total=False):
    token: Required[str]
    bytes: Required[Iterable[int]]
    logprob: Required[float]


class BetaResponseOutputTextParamLogprob(TypedDict, total=False):
    token: Required[str]
    bytes: Required[Iterable[int]]
    logprob: Required[float]
    top_logprobs: Required[Iterable[BetaResponseOutputTextParamLogprobTopLogprob]]


BetaResponseOutputTextParamAnnotation: TypeAlias = Union[
    BetaResponseOutputTextParamAnnotationFileCitation,
    BetaResponseOutputTextParamAnnotationURLCitation,
    BetaResponseOutputTextParamAnnotationContainerFileCitation,
    BetaResponseOutputTextParamAnnotationFilePath,
]


class BetaResponsePromptParam(TypedDict, total=False):
    id: Required[str]
    variables: Optional[Dict[str, BetaResponsePromptParamVariables]]
    version: Optional[str]


BetaResponsePromptParamVariables: TypeAlias = Union[
    str, BetaResponseInputTextParam, BetaResponseInputImageParam, BetaResponseInputFileParam
]


class BetaResponseReasoningItemParamSummary(TypedDict, total=False):
    text: Required[str]
    type: Required[Literal["summary_text"]]


class BetaResponseReasoningItemParamAgent(TypedDict, total=False):
    agent_name: Required[str]


class BetaResponseReasoningItemParamContent(TypedDict, total=False):
    text: Required[str]
    type: Required[Literal["reasoning_text"]]


class BetaResponseSteerEventParam(TypedDict, total=False):
    input: Required[BetaResponseSteerInputParam]
    previous_response_id: Required[str]
    type: Required[Literal["response.steer"]]


BetaResponseSteerInputContentParam: TypeAlias = Union[
    BetaResponseInputTextContentParam, BetaResponseInputImageContentParam, BetaResponseInputFileContentParam
]


class BetaResponseSteerInputParamResponseSteerInputItemListMessageAgent(TypedDict, total=False):
    agent_name: Required[str]


class BetaResponseSteerInputParamResponseSteerInputItemListMessage(TypedDict, total=False):
    content: Required[Union[Iterable[BetaResponseSteerInputContentParam], str]]
    role: Required[Literal["user"]]
    type: Required[Literal["message"]]
    id: Optional[str]
    agent: Optional[BetaResponseSteerInputParamResponseSteerInputItemListMessageAgent]
    status: Optional[str]


class BetaResponseSteerInputParamResponseSteerInputItemListFunctionCallOutputAgent(TypedDict, total=False):
    agent_name: Required[str]


class BetaResponseSteerInputParamResponseSteerInputItemListFunctionCallOutputCallerDirect(TypedDict, total=False):
    type: Required[Literal["direct"]]


class BetaResponseSteerInputParamResponseSteerInputItemListFunctionCallOutputCallerProgram(TypedDict, total=False):
    caller_id: Required[str]
    type: Required[Literal["program"]]


class BetaResponseSteerInputParamResponseSteerInputItemListFunctionCallOutput(TypedDict, total=False):
    output: Required[Union[str, BetaResponseFunctionCallOutputItemListParam]]
    type: Required[Literal["function_call_output"]]
    id: Optional[str]
    agent: Optional[BetaResponseSteerInputParamResponseSteerInputItemListFunctionCallOutputAgent]
    call_id: Optional[str]
    caller: Optional[BetaResponseSteerInputParamResponseSteerInputItemListFunctionCallOutputCaller]
    name: Optional[str]
    namespace: Optional[str]
    status: Optional[Literal["in_progress", "completed", "incomplete"]]


BetaResponseSteerInputParamResponseSteerInputItemListFunctionCallOutputCaller: TypeAlias = Union[
    BetaResponseSteerInputParamResponseSteerInputItemListFunctionCallOutputCallerDirect,
    BetaResponseSteerInputParamResponseSteerInputItemListFunctionCallOutputCallerProgram,
]

BetaResponseSteerInputParamResponseSteerInputItemList: TypeAlias = Union[
    BetaResponseSteerInputParamResponseSteerInputItemListMessage,
    BetaResponseSteerInputParamResponseSteerInputItemListFunctionCallOutput,
]

BetaResponseSteerInputParam: TypeAlias = Union[str, Iterable[BetaResponseSteerInputParamResponseSteerInputItemList]]


class BetaResponseTextConfigParam(TypedDict, total=False):
    format: BetaResponseFormatTextConfigParam
    verbosity: Optional[Literal["low", "medium", "high"]]


class BetaResponseToolSearchOutputItemParamParamToolMcpAllowedToolsMcpToolFilter(TypedDict, total=False):
    read_only: bool
    tool_names: SequenceNotStr[str]


class BetaResponseToolSearchOutputItemParamParamToolMcpRequireApprovalMcpToolApprovalFilterAlways(
    TypedDict, total=False
):
    read_only: bool
    tool_names: SequenceNotStr[str]


class BetaResponseToolSearchOutputItemParamParamToolMcpRequireApprovalMcpToolApprovalFilterNever(
    TypedDict, total=False
):
    read_only: bool
    tool_names: SequenceNotStr[str]


class BetaResponseToolSearchOutputItemParamParamToolMcpRequireApprovalMcpToolApprovalFilter(TypedDict, total=False):
    always: BetaResponseToolSearchOutputItemParamParamToolMcpRequireApprovalMcpToolApprovalFilterAlways
    never: BetaResponseToolSearchOutputItemParamParamToolMcpRequireApprovalMcpToolApprovalFilterNever


class BetaResponseToolSearchOutputItemParamParamToolMcp(TypedDict, total=False):
    server_label: Required[str]
    type: Required[Literal["mcp"]]
    allowed_callers: Optional[List[Literal["direct", "programmatic"]]]
    allowed_tools: Optional[BetaResponseToolSearchOutputItemParamParamToolMcpAllowedTools]
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
    require_approval: Optional[BetaResponseToolSearchOutputItemParamParamToolMcpRequireApproval]
    server_description: str
    server_url: str
    tunnel_id: str


class BetaResponseToolSearchOutputItemParamParamToolCodeInterpreterContainerCodeInterpreterToolAuto(
    TypedDict, total=False
):
    type: Required[Literal["auto"]]
    file_ids: SequenceNotStr[str]
    memory_limit: Optional[Literal["1g", "4g", "16g", "64g"]]
    network_policy: (
        BetaResponseToolSearchOutputItemParamParamToolCodeInterpreterContainerCodeInterpreterToolAutoNetworkPolicy
    )


class BetaResponseToolSearchOutputItemParamParamToolCodeInterpreter(TypedDict, total=False):
    container: Required[BetaResponseToolSearchOutputItemParamParamToolCodeInterpreterContainer]
    type: Required[Literal["code_interpreter"]]
    allowed_callers: Optional[List[Literal["direct", "programmatic"]]]


class BetaResponseToolSearchOutputItemParamParamToolProgrammaticToolCalling(TypedDict, total=False):
    type: Required[Literal["programmatic_tool_calling"]]


class BetaResponseToolSearchOutputItemParamParamToolImageGenerationInputImageMask(TypedDict, total=False):
    file_id: str
    image_url: str


class BetaResponseToolSearchOutputItemParamParamToolImageGenerationSvgReasoning(TypedDict, total=False):
    effort: Literal["none", "minimal", "low", "medium", "high", "xhigh", "max"]


class BetaResponseToolSearchOutputItemParamParamToolImageGenerationSvg(TypedDict, total=False):
    model: str
    reasoning: Optional[BetaResponseToolSearchOutputItemParamParamToolImageGenerationSvgReasoning]


class BetaResponseToolSearchOutputItemParamParamToolImageGeneration(TypedDict, total=False):
    type: Required[Literal["image_generation"]]
    action: Literal["generate", "edit", "auto"]
    background: Literal["transparent", "opaque", "auto"]
    complexity: Literal["low", "medium", "high"]
    frame_count: int
    frame_duration_ms: int
    input_fidelity: Optional[Literal["high", "low"]]
    input_image_mask: BetaResponseToolSearchOutputItemParamParamToolImageGenerationInputImageMask
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
    svg: BetaResponseToolSearchOutputItemParamParamToolImageGenerationSvg


class BetaResponseToolSearchOutputItemParamParamToolLocalShell(TypedDict, total=False):
    type: Required[Literal["local_shell"]]


class BetaResponseToolSearchOutputItemParamParamAgent(TypedDict, total=False):
    agent_name: Required[str]


BetaResponseToolSearchOutputItemParamParamToolMcpAllowedTools: TypeAlias = Union[
    SequenceNotStr[str], BetaResponseToolSearchOutputItemParamParamToolMcpAllowedToolsMcpToolFilter
]

BetaResponseToolSearchOutputItemParamParamToolMcpRequireApproval: TypeAlias = Union[
    BetaResponseToolSearchOutputItemParamParamToolMcpRequireApprovalMcpToolApprovalFilter, Literal["always", "never"]
]

BetaResponseToolSearchOutputItemParamParamToolCodeInterpreterContainerCodeInterpreterToolAutoNetworkPolicy: TypeAlias = Union[  # noqa: E501
    BetaContainerNetworkPolicyDisabledParam, BetaContainerNetworkPolicyAllowlistParam
]

BetaResponseToolSearchOutputItemParamParamToolCodeInterpreterContainer: TypeAlias = Union[
    str, BetaResponseToolSearchOutputItemParamParamToolCodeInterpreterContainerCodeInterpreterToolAuto
]


class BetaWebSearchToolParam(TypedDict, total=False):
    type: Required[Literal["web_search", "web_search_2025_08_26"]]
    external_web_access: bool
    filters: Optional[BetaWebSearchToolParamFilters]
    search_context_size: Literal["low", "medium", "high"]
    user_location: Optional[BetaWebSearchToolParamUserLocation]


class BetaToolSearchOutputNamespaceToolParam(TypedDict, total=False):
    description: Required[str]
    name: Required[str]
    tools: Required[Iterable[BetaToolSearchOutputNamespaceToolParamTool]]
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
    user_location: Optional[BetaWebSearchPreviewToolParamUserLocation]


BetaResponseToolSearchOutputItemParamParamTool: TypeAlias = Union[
    BetaFunctionToolParam,
    BetaFileSearchToolParam,
    BetaComputerToolParam,
    BetaComputerUsePreviewToolParam,
    BetaWebSearchToolParam,
    BetaResponseToolSearchOutputItemParamParamToolMcp,
    BetaResponseToolSearchOutputItemParamParamToolCodeInterpreter,
    BetaResponseToolSearchOutputItemParamParamToolProgrammaticToolCalling,
    BetaResponseToolSearchOutputItemParamParamToolImageGeneration,
    BetaResponseToolSearchOutputItemParamParamToolLocalShell,
    BetaFunctionShellToolParam,
    BetaCustomToolParam,
    BetaToolSearchOutputNamespaceToolParam,
    BetaToolSearchToolParam,
    BetaWebSearchPreviewToolParam,
    BetaApplyPatchToolParam,
]


class BetaResponsesClientEventParamResponseCreateAccessPrograms(TypedDict, total=False):
    cyber: Literal["standard", "daybreak_blue", "daybreak_red"]


class BetaResponsesClientEventParamResponseCreateBackgroundOptions(TypedDict, total=False):
    completion_window: Literal["soonest", "2h", "8h"]
    continuation_id: str


class BetaResponsesClientEventParamResponseCreateContextManagement(TypedDict, total=False):
    type: Required[str]
    compact_threshold: Optional[int]


class BetaResponsesClientEventParamResponseCreateImage(TypedDict, total=False):
    context_compression: Literal["auto", "enabled", "disabled"]


class BetaResponsesClientEventParamResponseCreateModerationPolicyInput(TypedDict, total=False):
    mode: Required[Literal["score", "block"]]


class BetaResponsesClientEventParamResponseCreateModerationPolicyOutput(TypedDict, total=False):
    mode: Required[Literal["score", "block"]]


class BetaResponsesClientEventParamResponseCreateModerationPolicy(TypedDict, total=False):
    input: Optional[BetaResponsesClientEventParamResponseCreateModerationPolicyInput]
    output: Optional[BetaResponsesClientEventParamResponseCreateModerationPolicyOutput]


class BetaResponsesClientEventParamResponseCreateModeration(TypedDict, total=False):
    model: Required[str]
    policy: Optional[BetaResponsesClientEventParamResponseCreateModerationPolicy]


class BetaResponsesClientEventParamResponseCreateMultiAgent(TypedDict, total=False):
    enabled: Required[bool]
    max_concurrent_subagents: int


class BetaResponsesClientEventParamResponseCreatePromptCacheOptions(TypedDict, total=False):
    comparison_response_id: Optional[str]
    mode: Literal["implicit", "explicit"]
    prewarm: bool
    ttl: Literal["30m", "12h"]


class BetaResponsesClientEventParamResponseCreateReasoning(TypedDict, total=False):
    context: Optional[Literal["auto", "current_turn", "all_turns"]]
    effort: Optional[Literal["none", "minimal", "low", "medium", "high", "xhigh", "max"]]
    generate_summary: Optional[Literal["auto", "concise", "detailed"]]
    mode: Union[str, Literal["standard", "pro"]]
    summary: Optional[Literal["auto", "concise", "detailed"]]


class BetaResponsesClientEventParamResponseCreateStreamOptions(TypedDict, total=False):
    include_obfuscation: bool


class BetaResponsesClientEventParamResponseCreateToolChoiceBetaSpecificProgrammaticToolCallingParam(
    TypedDict, total=False
):
    type: Required[Literal["programmatic_tool_calling"]]


class BetaResponsesClientEventParamResponseCreate(TypedDict, total=False):
    type: Required[Literal["response.create"]]
    access_programs: BetaResponsesClientEventParamResponseCreateAccessPrograms
    background: Optional[bool]
    background_options: BetaResponsesClientEventParamResponseCreateBackgroundOptions
    context_management: Optional[Iterable[BetaResponsesClientEventParamResponseCreateContextManagement]]
    conversation: Optional[BetaResponsesClientEventParamResponseCreateConversation]
    generate: bool
    image: BetaResponsesClientEventParamResponseCreateImage
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
    moderation: Optional[BetaResponsesClientEventParamResponseCreateModeration]
    multi_agent: Optional[BetaResponsesClientEventParamResponseCreateMultiAgent]
    parallel_tool_calls: Optional[bool]
    previous_response_id: Optional[str]
    prompt: Optional[BetaResponsePromptParam]
    prompt_cache_key: Optional[str]
    prompt_cache_options: BetaResponsesClientEventParamResponseCreatePromptCacheOptions
    prompt_cache_retention: Optional[Literal["in_memory", "24h"]]
    reasoning: Optional[BetaResponsesClientEventParamResponseCreateReasoning]
    safety_identifier: Optional[str]
    service_tier: Optional[BetaServiceTier]
    store: Optional[bool]
    stream: Optional[bool]
    stream_id: str
    stream_options: Optional[BetaResponsesClientEventParamResponseCreateStreamOptions]
    temperature: Optional[float]
    text: BetaResponseTextConfigParam
    tool_choice: BetaResponsesClientEventParamResponseCreateToolChoice
    tools: Iterable[BetaToolParam]
    top_logprobs: Optional[int]
    top_p: Optional[float]
    truncation: Optional[Literal["auto", "disabled"]]
    user: str


BetaResponsesClientEventParamResponseCreateConversation: TypeAlias = Union[str, BetaResponseConversationParamParam]


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


BetaResponsesClientEventParamResponseCreateToolChoice: TypeAlias = Union[
    BetaToolChoiceOptions,
    BetaToolChoiceAllowedParam,
    BetaToolChoiceTypesParam,
    BetaToolChoiceFunctionParam,
    BetaToolChoiceMcpParam,
    BetaToolChoiceCustomParam,
    BetaResponsesClientEventParamResponseCreateToolChoiceBetaSpecificProgrammaticToolCallingParam,
    BetaToolChoiceApplyPatchParam,
    BetaToolChoiceShellParam,
]

BetaResponsesClientEventParam: TypeAlias = Union[
    BetaResponsesClientEventParamResponseCreate, BetaResponseSteerEventParam, BetaResponseInjectEventParam
]


class BetaToolParamMcpAllowedToolsMcpToolFilter(TypedDict, total=False):
    read_only: bool
    tool_names: SequenceNotStr[str]


class BetaToolParamMcpRequireApprovalMcpToolApprovalFilterAlways(TypedDict, total=False):
    read_only: bool
    tool_names: SequenceNotStr[str]


class BetaToolParamMcpRequireApprovalMcpToolApprovalFilterNever(TypedDict, total=False):
    read_only: bool
    tool_names: SequenceNotStr[str]


class BetaToolParamMcpRequireApprovalMcpToolApprovalFilter(TypedDict, total=False):
    always: BetaToolParamMcpRequireApprovalMcpToolApprovalFilterAlways
    never: BetaToolParamMcpRequireApprovalMcpToolApprovalFilterNever


class BetaToolParamMcp(TypedDict, total=False):
    server_label: Required[str]
    type: Required[Literal["mcp"]]
    allowed_callers: Optional[List[Literal["direct", "programmatic"]]]
    allowed_tools: Optional[BetaToolParamMcpAllowedTools]
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
    require_approval: Optional[BetaToolParamMcpRequireApproval]
    server_description: str
    server_url: str
    tunnel_id: str


class BetaToolParamCodeInterpreterContainerCodeInterpreterToolAuto(TypedDict, total=False):
    type: Required[Literal["auto"]]
    file_ids: SequenceNotStr[str]
    memory_limit: Optional[Literal["1g", "4g", "16g", "64g"]]
    network_policy: BetaToolParamCodeInterpreterContainerCodeInterpreterToolAutoNetworkPolicy


class BetaToolParamCodeInterpreter(TypedDict, total=False):
    container: Required[BetaToolParamCodeInterpreterContainer]
    type: Required[Literal["code_interpreter"]]
    allowed_callers: Optional[List[Literal["direct", "programmatic"]]]


class BetaToolParamProgrammaticToolCalling(TypedDict, total=False):
    type: Required[Literal["programmatic_tool_calling"]]


class BetaToolParamImageGenerationInputImageMask(TypedDict, total=False):
    file_id: str
    image_url: str


class BetaToolParamImageGenerationSvgReasoning(TypedDict, total=False):
    effort: Literal["none", "minimal", "low", "medium", "high", "xhigh", "max"]


class BetaToolParamImageGenerationSvg(TypedDict, total=False):
    model: str
    reasoning: Optional[BetaToolParamImageGenerationSvgReasoning]


class BetaToolParamImageGeneration(TypedDict, total=False):
    type: Required[Literal["image_generation"]]
    action: Literal["generate", "edit", "auto"]
    background: Literal["transparent", "opaque", "auto"]
    complexity: Literal["low", "medium", "high"]
    frame_count: int
    frame_duration_ms: int
    input_fidelity: Optional[Literal["high", "low"]]
    input_image_mask: BetaToolParamImageGenerationInputImageMask
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
    svg: BetaToolParamImageGenerationSvg


class BetaToolParamLocalShell(TypedDict, total=False):
    type: Required[Literal["local_shell"]]


BetaToolParamMcpAllowedTools: TypeAlias = Union[SequenceNotStr[str], BetaToolParamMcpAllowedToolsMcpToolFilter]

BetaToolParamMcpRequireApproval: TypeAlias = Union[
    BetaToolParamMcpRequireApprovalMcpToolApprovalFilter, Literal["always", "never"]
]

BetaToolParamCodeInterpreterContainerCodeInterpreterToolAutoNetworkPolicy: TypeAlias = Union[
    BetaContainerNetworkPolicyDisabledParam, BetaContainerNetworkPolicyAllowlistParam
]

BetaToolParamCodeInterpreterContainer: TypeAlias = Union[
    str, BetaToolParamCodeInterpreterContainerCodeInterpreterToolAuto
]

BetaToolParam: TypeAlias = Union[
    BetaFunctionToolParam,
    BetaFileSearchToolParam,
    BetaComputerToolParam,
    BetaComputerUsePreviewToolParam,
    BetaWebSearchToolParam,
    BetaToolParamMcp,
    BetaToolParamCodeInterpreter,
    BetaToolParamProgrammaticToolCalling,
    BetaToolParamImageGeneration,
    BetaToolParamLocalShell,
    BetaFunctionShellToolParam,
    BetaCustomToolParam,
    BetaNamespaceToolParam,
    BetaToolSearchToolParam,
    BetaWebSearchPreviewToolParam,
    BetaApplyPatchToolParam,
]

_BetaToolSearchOutputNamespaceToolParamToolFunctionReservedKeywords = TypedDict(
    "_BetaToolSearchOutputNamespaceToolParamToolFunctionReservedKeywords", {"async": bool}, total=False
)


class BetaToolSearchOutputNamespaceToolParamToolFunction(
    _BetaToolSearchOutputNamespaceToolParamToolFunctionReservedKeywords, total=False
):
    name: Required[str]
    type: Required[Literal["function"]]
    allowed_callers: Optional[List[Literal["direct", "programmatic"]]]
    defer_loading: bool
    description: Optional[str]
    output_schema: Optional[Dict[str, object]]
    parameters: Optional[object]
    strict: Optional[bool]


BetaToolSearchOutputNamespaceToolParamTool: TypeAlias = Union[
    BetaToolSearchOutputNamespaceToolParamToolFunction, BetaCustomToolParam
]


class BetaWebSearchPreviewToolParamUserLocation(TypedDict, total=False):
    type: Required[Literal["approximate"]]
    city: Optional[str]
    country: Optional[str]
    region: Optional[str]
    timezone: Optional[str]


class BetaWebSearchToolParamFilters(TypedDict, total=False):
    allowed_domains: Optional[SequenceNotStr[str]]


class BetaWebSearchToolParamUserLocation(TypedDict, total=False):
    city: Optional[str]
    country: Optional[str]
    region: Optional[str]
    timezone: Optional[str]
    type: Literal["approximate"]


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
    image: ResponseCompactParamsImage
    input: Union[str, Iterable[BetaResponseInputItemParam], None]
    instructions: Optional[str]
    previous_response_id: Optional[str]
    prompt_cache_key: Optional[str]
    prompt_cache_options: Optional[ResponseCompactParamsPromptCacheOptions]
    prompt_cache_retention: Optional[Literal["in_memory", "24h"]]
    service_tier: Optional[Literal["auto", "default", "fast", "flex", "priority"]]
    betas: Annotated[List[Literal["responses_multi_agent=v1"]], PropertyInfo(alias="openai-beta")]


class ResponseCompactParamsImage(TypedDict, total=False):
    context_compression: Literal["auto", "enabled", "disabled"]


class ResponseCompactParamsPromptCacheOptions(TypedDict, total=False):
    mode: Literal["implicit", "explicit"]
    ttl: Literal["30m"]


class ResponseCreateParamsBase(TypedDict, total=False):
    access_programs: ResponseCreateParamsAccessPrograms
    background: Optional[bool]
    background_options: ResponseCreateParamsBackgroundOptions
    context_management: Optional[Iterable[ResponseCreateParamsContextManagement]]
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
    multi_agent: Optional[ResponseCreateParamsMultiAgent]
    parallel_tool_calls: Optional[bool]
    previous_response_id: Optional[str]
    prompt: Optional[BetaResponsePromptParam]
    prompt_cache_key: Optional[str]
    prompt_cache_options: ResponseCreateParamsPromptCacheOptions
    prompt_cache_retention: Optional[Literal["in_memory", "24h"]]
    reasoning: Optional[ResponseCreateParamsReasoning]
    safety_identifier: Optional[str]
    service_tier: Optional[BetaServiceTier]
    store: Optional[bool]
    stream_options: Optional[ResponseCreateParamsStreamOptions]
    temperature: Optional[float]
    text: BetaResponseTextConfigParam
    tool_choice: ResponseCreateParamsToolChoice
    tools: Iterable[BetaToolParam]
    top_logprobs: Optional[int]
    top_p: Optional[float]
    truncation: Optional[Literal["auto", "disabled"]]
    user: str
    betas: Annotated[List[Literal["responses_multi_agent=v1"]], PropertyInfo(alias="openai-beta")]


class ResponseCreateParamsAccessPrograms(TypedDict, total=False):
    cyber: Literal["standard", "daybreak_blue", "daybreak_red"]


class ResponseCreateParamsBackgroundOptions(TypedDict, total=False):
    completion_window: Literal["soonest", "2h", "8h"]
    continuation_id: str


class ResponseCreateParamsContextManagement(TypedDict, total=False):
    type: Required[str]
    compact_threshold: Optional[int]


class ResponseCreateParamsImage(TypedDict, total=False):
    context_compression: Literal["auto", "enabled", "disabled"]


class ResponseCreateParamsModerationPolicyInput(TypedDict, total=False):
    mode: Required[Literal["score", "block"]]


class ResponseCreateParamsModerationPolicyOutput(TypedDict, total=False):
    mode: Required[Literal["score", "block"]]


class ResponseCreateParamsModerationPolicy(TypedDict, total=False):
    input: Optional[ResponseCreateParamsModerationPolicyInput]
    output: Optional[ResponseCreateParamsModerationPolicyOutput]


class ResponseCreateParamsModeration(TypedDict, total=False):
    model: Required[str]
    policy: Optional[ResponseCreateParamsModerationPolicy]


class ResponseCreateParamsMultiAgent(TypedDict, total=False):
    enabled: Required[bool]
    max_concurrent_subagents: int


class ResponseCreateParamsPromptCacheOptions(TypedDict, total=False):
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


class ResponseCreateParamsStreamOptions(TypedDict, total=False):
    include_obfuscation: bool


class ResponseCreateParamsToolChoiceBetaSpecificProgrammaticToolCallingParam(TypedDict, total=False):
    type: Required[Literal["programmatic_tool_calling"]]


class ResponseCreateParamsNonStreaming(ResponseCreateParamsBase, total=False):
    stream: Optional[Literal[False]]


class ResponseCreateParamsStreaming(ResponseCreateParamsBase, total=False):
    stream: Required[Literal[True]]


ResponseCreateParamsConversation: TypeAlias = Union[str, BetaResponseConversationParamParam]

ResponseCreateParamsToolChoice: TypeAlias = Union[
    BetaToolChoiceOptions,
    BetaToolChoiceAllowedParam,
    BetaToolChoiceTypesParam,
    BetaToolChoiceFunctionParam,
    BetaToolChoiceMcpParam,
    BetaToolChoiceCustomParam,
    ResponseCreateParamsToolChoiceBetaSpecificProgrammaticToolCallingParam,
    BetaToolChoiceApplyPatchParam,
    BetaToolChoiceShellParam,
]

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
    conversation: Optional[InputTokenCountParamsConversation]
    input: Union[str, Iterable[BetaResponseInputItemParam], None]
    instructions: Optional[str]
    model: Optional[str]
    parallel_tool_calls: Optional[bool]
    personality: Union[str, Literal["friendly", "pragmatic"]]
    previous_response_id: Optional[str]
    reasoning: Optional[InputTokenCountParamsReasoning]
    text: Optional[InputTokenCountParamsText]
    tool_choice: Optional[InputTokenCountParamsToolChoice]
    tools: Optional[Iterable[BetaToolParam]]
    truncation: Literal["auto", "disabled"]
    betas: Annotated[List[Literal["responses_multi_agent=v1"]], PropertyInfo(alias="openai-beta")]


class InputTokenCountParamsReasoning(TypedDict, total=False):
    context: Optional[Literal["auto", "current_turn", "all_turns"]]
    effort: Optional[Literal["none", "minimal", "low", "medium", "high", "xhigh", "max"]]
    generate_summary: Optional[Literal["auto", "concise", "detailed"]]
    mode: Union[str, Literal["standard", "pro"]]
    summary: Optional[Literal["auto", "concise", "detailed"]]


class InputTokenCountParamsText(TypedDict, total=False):
    format: BetaResponseFormatTextConfigParam
    verbosity: Optional[Literal["low", "medium", "high"]]


class InputTokenCountParamsToolChoiceBetaSpecificProgrammaticToolCallingParam(TypedDict, total=False):
    type: Required[Literal["programmatic_tool_calling"]]


InputTokenCountParamsConversation: TypeAlias = Union[str, BetaResponseConversationParamParam]

InputTokenCountParamsToolChoice: TypeAlias = Union[
    BetaToolChoiceOptions,
    BetaToolChoiceAllowedParam,
    BetaToolChoiceTypesParam,
    BetaToolChoiceFunctionParam,
    BetaToolChoiceMcpParam,
    BetaToolChoiceCustomParam,
    InputTokenCountParamsToolChoiceBetaSpecificProgrammaticToolCallingParam,
    BetaToolChoiceApplyPatchParam,
    BetaToolChoiceShellParam,
]
