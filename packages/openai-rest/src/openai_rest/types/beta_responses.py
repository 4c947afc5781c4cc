# Rendered from definitions/beta_responses.yaml; edit that and run `hatch run generate`.
"""Models of the `beta_responses` area of the API."""

from typing import Dict, List, Optional, Union

from pydantic import Field
from typing_extensions import Annotated, Literal, TypeAlias

from openai_core.models import BaseModel, PropertyInfo
from openai_core.types.common import (
    PromptCacheBreakpoint,
    ResponseInputFile,
    ResponseInputText,
    ToolChoiceFunction,
    ToolChoiceMcp,
)

from .response_events import (
    ResponseAudioDeltaEvent,
    ResponseAudioDoneEvent,
    ResponseAudioTranscriptDeltaEvent,
    ResponseAudioTranscriptDoneEvent,
    ResponseCodeInterpreterCallCodeDeltaEvent,
    ResponseCodeInterpreterCallCodeDoneEvent,
    ResponseCodeInterpreterCallCompletedEvent,
    ResponseCodeInterpreterCallInProgressEvent,
    ResponseCodeInterpreterCallInterpretingEvent,
    ResponseCompactionCompactingEvent,
    ResponseContentPartAddedEvent,
    ResponseCustomToolCallInputDeltaEvent,
    ResponseCustomToolCallInputDoneEvent,
    ResponseErrorEvent,
    ResponseFileSearchCallCompletedEvent,
    ResponseFileSearchCallInProgressEvent,
    ResponseFileSearchCallSearchingEvent,
    ResponseFunctionCallArgumentsDeltaEvent,
    ResponseFunctionCallArgumentsDoneEvent,
    ResponseImageGenCallCompletedEvent,
    ResponseImageGenCallGeneratingEvent,
    ResponseImageGenCallInProgressEvent,
    ResponseMcpCallArgumentsDeltaEvent,
    ResponseMcpCallArgumentsDoneEvent,
    ResponseMcpCallCompletedEvent,
    ResponseMcpCallFailedEvent,
    ResponseMcpCallInProgressEvent,
    ResponseMcpListToolsCompletedEvent,
    ResponseMcpListToolsFailedEvent,
    ResponseMcpListToolsInProgressEvent,
    ResponseReasoningSummaryPartAddedEvent,
    ResponseReasoningSummaryTextDeltaEvent,
    ResponseReasoningSummaryTextDoneEvent,
    ResponseReasoningTextDeltaEvent,
    ResponseReasoningTextDoneEvent,
    ResponseRefusalDeltaEvent,
    ResponseRefusalDoneEvent,
    ResponseShellCallCommandAddedEvent,
    ResponseShellCallCommandDoneEvent,
    ResponseShellCallOutputContentDeltaEvent,
    ResponseShellCallOutputContentDoneEvent,
    ResponseTextDeltaEvent,
    ResponseTextDoneEvent,
    ResponseWebSearchCallCompletedEvent,
    ResponseWebSearchCallInProgressEvent,
    ResponseWebSearchCallSearchingEvent,
)
from .response_items import (
    ResponseCompactionItemParam,
    ResponseConversationParam,
    ResponseFunctionShellCallOutputContent,
    ResponseInputItemVariants,
    ResponseToolSearchOutputItemParam,
)
from .response_output import (
    ComputerActionVariants,
    McpToolCallErrorVariants,
    ResponseApplyPatchToolCall,
    ResponseCodeInterpreterToolCall,
    ResponseComputerToolCall,
    ResponseComputerToolCallOutputItem,
    ResponseComputerToolCallOutputScreenshot,
    ResponseContainerReference,
    ResponseFileSearchToolCall,
    ResponseFunctionShellToolCall,
    ResponseFunctionWebSearch,
    ResponseLocalEnvironment,
    ResponseOutputItemVariants,
)
from .response_tools import (
    ApplyPatchTool,
    ComputerTool,
    ComputerUsePreviewTool,
    ContainerNetworkPolicyDisabled,
    ContainerNetworkPolicyDomainSecret,
    ContainerReference,
    FileSearchTool,
    FunctionTool,
    InlineSkillSource,
    LocalSkill,
    NamespaceTool,
    SkillReference,
    ToolChoiceAllowed,
    ToolChoiceApplyPatch,
    ToolChoiceCustom,
    ToolChoiceShell,
    ToolChoiceTypes,
    ToolSearchTool,
    ToolVariants,
    WebSearchPreviewTool,
    WebSearchTool,
)
from .responses import (
    Response,
    ResponseError,
    ResponseFormatTextJSONSchemaConfig,
    ResponseFunctionToolCall,
    ResponseOutputRefusal,
    ResponseOutputText,
    ResponseReasoningItem,
    ResponseUsage,
)


class BetaApplyPatchTool(ApplyPatchTool): ...


class BetaCompactedResponse(BaseModel):
    id: str
    created_at: int
    object: Literal["response.compaction"]
    output: "List[BetaResponseOutputItem]"
    usage: "BetaResponseUsage"
    image: Optional[Response.Image] = None


BetaComputerAction: TypeAlias = Annotated[
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

BetaComputerActionList: TypeAlias = List[BetaComputerAction]


class BetaComputerTool(ComputerTool): ...


class BetaComputerUsePreviewTool(ComputerUsePreviewTool): ...


class BetaContainerAuto(BaseModel):
    type: Literal["container_auto"]
    file_ids: Optional[List[str]] = None
    memory_limit: Optional[Literal["1g", "4g", "16g", "64g"]] = None
    network_policy: "Optional[NetworkPolicy]" = None
    skills: "Optional[List[BetaContainerAutoSkill]]" = None


class BetaContainerNetworkPolicyDisabled(ContainerNetworkPolicyDisabled): ...


class BetaContainerNetworkPolicyAllowlist(BaseModel):
    allowed_domains: List[str]
    type: Literal["allowlist"]
    domain_secrets: "Optional[List[BetaContainerNetworkPolicyDomainSecret]]" = None


NetworkPolicy: TypeAlias = Annotated[
    Union[BetaContainerNetworkPolicyDisabled, BetaContainerNetworkPolicyAllowlist], PropertyInfo(discriminator="type")
]


class BetaSkillReference(SkillReference): ...


class BetaInlineSkill(BaseModel):
    description: str
    name: str
    source: "BetaInlineSkillSource"
    type: Literal["inline"]


BetaContainerAutoSkill: TypeAlias = Annotated[
    Union[BetaSkillReference, BetaInlineSkill], PropertyInfo(discriminator="type")
]


class BetaContainerNetworkPolicyDomainSecret(ContainerNetworkPolicyDomainSecret): ...


class BetaContainerReference(ContainerReference): ...


class BetaCustomTool(BaseModel):
    class FormatText(BaseModel):
        type: Literal["text"]

    class FormatGrammar(BaseModel):
        definition: str
        syntax: Literal["lark", "regex"]
        type: Literal["grammar"]

    name: str
    type: Literal["custom"]
    allowed_callers: Optional[List[Literal["direct", "programmatic"]]] = None
    async_: Optional[bool] = Field(default=None, alias="async")
    defer_loading: Optional[bool] = None
    description: Optional[str] = None
    format: "Optional[BetaCustomToolFormat]" = None


BetaCustomToolFormat: TypeAlias = Annotated[
    Union[BetaCustomTool.FormatText, BetaCustomTool.FormatGrammar], PropertyInfo(discriminator="type")
]


class BetaEasyInputMessage(BaseModel):
    content: "Union[str, BetaResponseInputMessageContentList]"
    role: Literal["user", "assistant", "system", "developer"]
    phase: Optional[Literal["commentary", "final_answer"]] = None
    type: Optional[Literal["message"]] = None


class BetaFileSearchTool(BaseModel):
    class FiltersComparisonFilter(BaseModel):
        key: str
        type: Literal["eq", "ne", "gt", "gte", "lt", "lte", "in", "nin"]
        value: Union[str, float, bool, List[Union[str, float]]]

    class FiltersCompoundFilterFilterComparisonFilter(BaseModel):
        key: str
        type: Literal["eq", "ne", "gt", "gte", "lt", "lte", "in", "nin"]
        value: Union[str, float, bool, List[Union[str, float]]]

    class FiltersCompoundFilter(BaseModel):
        filters: "List[BetaFileSearchToolFiltersCompoundFilter]"
        type: Literal["and", "or"]

    type: Literal["file_search"]
    vector_store_ids: List[str]
    filters: "Optional[BetaFileSearchToolFilters]" = None
    max_num_results: Optional[int] = None
    ranking_options: Optional[FileSearchTool.RankingOptions] = None


BetaFileSearchToolFiltersCompoundFilter: TypeAlias = Union[
    BetaFileSearchTool.FiltersCompoundFilterFilterComparisonFilter, object
]

BetaFileSearchToolFilters: TypeAlias = Union[
    BetaFileSearchTool.FiltersComparisonFilter, BetaFileSearchTool.FiltersCompoundFilter, None
]


class BetaFunctionShellTool(BaseModel):
    type: Literal["shell"]
    allowed_callers: Optional[List[Literal["direct", "programmatic"]]] = None
    environment: "Optional[BetaFunctionShellToolEnvironment]" = None


class BetaLocalEnvironment(BaseModel):
    type: Literal["local"]
    skills: "Optional[List[BetaLocalSkill]]" = None


BetaFunctionShellToolEnvironment: TypeAlias = Annotated[
    Union[BetaContainerAuto, BetaLocalEnvironment, BetaContainerReference, None], PropertyInfo(discriminator="type")
]


class BetaFunctionTool(FunctionTool): ...


BetaImageDetail: TypeAlias = Literal["low", "high", "auto", "original"]


class BetaInlineSkillSource(InlineSkillSource): ...


class BetaLocalSkill(LocalSkill): ...


BetaMcpToolCallError: TypeAlias = Annotated[
    Union[
        McpToolCallErrorVariants.McpProtocolError,
        McpToolCallErrorVariants.McpToolExecutionError,
        McpToolCallErrorVariants.HTTPError,
    ],
    PropertyInfo(discriminator="type"),
]


class BetaNamespaceTool(BaseModel):
    description: str
    name: str
    tools: "List[BetaNamespaceToolTool]"
    type: Literal["namespace"]


BetaNamespaceToolTool: TypeAlias = Annotated[
    Union[NamespaceTool.ToolFunction, BetaCustomTool], PropertyInfo(discriminator="type")
]


class BetaResponse(BaseModel):
    class ToolChoiceBetaSpecificProgrammaticToolCallingParam(BaseModel):
        type: Literal["programmatic_tool_calling"]

    class Moderation(BaseModel):
        input: "BetaResponseModerationInput"
        output: "BetaResponseModerationOutput"

    class Reasoning(BaseModel):
        context: Optional[Literal["auto", "current_turn", "all_turns"]] = None
        effort: Optional[Literal["none", "minimal", "low", "medium", "high", "xhigh", "max"]] = None
        generate_summary: Optional[Literal["auto", "concise", "detailed"]] = None
        mode: Union[str, Literal["standard", "pro"], None] = None
        summary: Optional[Literal["auto", "concise", "detailed"]] = None

    id: str
    access_programs: Optional[Response.AccessPrograms] = None
    created_at: float
    error: "Optional[BetaResponseError]" = None
    incomplete_details: Optional[Response.IncompleteDetails] = None
    instructions: "Union[str, List[BetaResponseInputItem], None]" = None
    metadata: Optional[Dict[str, str]] = None
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
    object: Literal["response"]
    output: "List[BetaResponseOutputItem]"
    parallel_tool_calls: bool
    temperature: Optional[float] = None
    tool_choice: "BetaResponseToolChoice"
    tools: "List[BetaTool]"
    top_p: Optional[float] = None
    background: Optional[bool] = None
    completed_at: Optional[float] = None
    conversation: Optional[Response.Conversation] = None
    image: Optional[Response.Image] = None
    input_transformations: Optional[List[Response.InputTransformation]] = None
    max_output_tokens: Optional[int] = None
    max_tool_calls: Optional[int] = None
    moderation: Optional[Moderation] = None
    previous_response_id: Optional[str] = None
    prompt: "Optional[BetaResponsePrompt]" = None
    prompt_cache_diagnostics: "Optional[BetaResponsePromptCacheDiagnostics]" = None
    prompt_cache_key: Optional[str] = None
    prompt_cache_options: Optional[Response.PromptCacheOptions] = None
    prompt_cache_retention: Optional[Literal["in_memory", "24h"]] = None
    reasoning: Optional[Reasoning] = None
    safety_identifier: Optional[str] = None
    service_tier: "Optional[BetaServiceTier]" = None
    status: "Optional[BetaResponseStatus]" = None
    text: "Optional[BetaResponseTextConfig]" = None
    tool_usage: Optional[Response.ToolUsage] = None
    top_logprobs: Optional[int] = None
    truncation: Optional[Literal["auto", "disabled"]] = None
    usage: "Optional[BetaResponseUsage]" = None
    user: Optional[str] = None


BetaToolChoiceOptions: TypeAlias = Literal["none", "auto", "required"]


class BetaToolChoiceAllowed(ToolChoiceAllowed): ...


class BetaToolChoiceTypes(ToolChoiceTypes): ...


class BetaToolChoiceFunction(ToolChoiceFunction): ...


class BetaToolChoiceMcp(ToolChoiceMcp): ...


class BetaToolChoiceCustom(ToolChoiceCustom): ...


class BetaToolChoiceApplyPatch(ToolChoiceApplyPatch): ...


class BetaToolChoiceShell(ToolChoiceShell): ...


BetaResponseToolChoice: TypeAlias = Union[
    BetaToolChoiceOptions,
    BetaToolChoiceAllowed,
    BetaToolChoiceTypes,
    BetaToolChoiceFunction,
    BetaToolChoiceMcp,
    BetaToolChoiceCustom,
    BetaResponse.ToolChoiceBetaSpecificProgrammaticToolCallingParam,
    BetaToolChoiceApplyPatch,
    BetaToolChoiceShell,
]

BetaResponseModerationInput: TypeAlias = Annotated[
    Union[Response.ModerationInputModerationResult, Response.ModerationInputError], PropertyInfo(discriminator="type")
]

BetaResponseModerationOutput: TypeAlias = Annotated[
    Union[Response.ModerationOutputModerationResult, Response.ModerationOutputError], PropertyInfo(discriminator="type")
]

BetaResponsePromptCacheDiagnostics: TypeAlias = Annotated[
    Union[
        Response.PromptCacheDiagnosticsCacheMiss,
        Response.PromptCacheDiagnosticsCacheHit,
        Response.PromptCacheDiagnosticsComparisonResponseNotFound,
        Response.PromptCacheDiagnosticsUnavailable,
    ],
    PropertyInfo(discriminator="type"),
]


class Agent(BaseModel):
    agent_name: str


class BetaResponseApplyPatchToolCall(BaseModel):
    id: str
    call_id: str
    operation: "BetaResponseApplyPatchToolCallOperation"
    status: Literal["in_progress", "completed"]
    type: Literal["apply_patch_call"]
    agent: Optional[Agent] = None
    caller: "Optional[BetaResponseCaller]" = None
    created_by: Optional[str] = None


BetaResponseApplyPatchToolCallOperation: TypeAlias = Annotated[
    Union[
        ResponseApplyPatchToolCall.OperationCreateFile,
        ResponseApplyPatchToolCall.OperationDeleteFile,
        ResponseApplyPatchToolCall.OperationUpdateFile,
    ],
    PropertyInfo(discriminator="type"),
]

BetaResponseCaller: TypeAlias = Annotated[
    Union[ResponseFunctionToolCall.CallerDirect, ResponseFunctionToolCall.CallerProgram, None],
    PropertyInfo(discriminator="type"),
]


class BetaResponseApplyPatchToolCallOutput(BaseModel):
    id: str
    call_id: str
    status: Literal["completed", "failed"]
    type: Literal["apply_patch_call_output"]
    agent: Optional[Agent] = None
    caller: Optional[BetaResponseCaller] = None
    created_by: Optional[str] = None
    output: Optional[str] = None


class BetaResponseAudioDeltaEvent(ResponseAudioDeltaEvent):
    agent: Optional[Agent] = None


class BetaResponseAudioDoneEvent(ResponseAudioDoneEvent):
    agent: Optional[Agent] = None


class BetaResponseAudioTranscriptDeltaEvent(ResponseAudioTranscriptDeltaEvent):
    agent: Optional[Agent] = None


class BetaResponseAudioTranscriptDoneEvent(ResponseAudioTranscriptDoneEvent):
    agent: Optional[Agent] = None


class BetaResponseCodeInterpreterCallCodeDeltaEvent(ResponseCodeInterpreterCallCodeDeltaEvent):
    agent: Optional[Agent] = None


class BetaResponseCodeInterpreterCallCodeDoneEvent(ResponseCodeInterpreterCallCodeDoneEvent):
    agent: Optional[Agent] = None


class BetaResponseCodeInterpreterCallCompletedEvent(ResponseCodeInterpreterCallCompletedEvent):
    agent: Optional[Agent] = None


class BetaResponseCodeInterpreterCallInProgressEvent(ResponseCodeInterpreterCallInProgressEvent):
    agent: Optional[Agent] = None


class BetaResponseCodeInterpreterCallInterpretingEvent(ResponseCodeInterpreterCallInterpretingEvent):
    agent: Optional[Agent] = None


class BetaResponseCodeInterpreterToolCall(BaseModel):
    id: str
    code: Optional[str] = None
    container_id: str
    outputs: "Optional[List[BetaResponseCodeInterpreterToolCallOutput]]" = None
    status: Literal["in_progress", "completed", "incomplete", "interpreting", "failed"]
    type: Literal["code_interpreter_call"]
    agent: Optional[Agent] = None


BetaResponseCodeInterpreterToolCallOutput: TypeAlias = Annotated[
    Union[ResponseCodeInterpreterToolCall.OutputLogs, ResponseCodeInterpreterToolCall.OutputImage],
    PropertyInfo(discriminator="type"),
]


class BetaResponseCompactionCompactingEvent(ResponseCompactionCompactingEvent):
    agent: Optional[Agent] = None


class BetaResponseCompactionItem(BaseModel):
    id: str
    encrypted_content: str
    type: Literal["compaction"]
    agent: Optional[Agent] = None
    created_by: Optional[str] = None


class BetaResponseCompactionItemParam(ResponseCompactionItemParam):
    agent: Optional[Agent] = None


class BetaResponseCompletedEvent(BaseModel):
    response: BetaResponse
    sequence_number: int
    type: Literal["response.completed"]
    agent: Optional[Agent] = None


class BetaResponseComputerToolCall(BaseModel):
    id: str
    call_id: str
    pending_safety_checks: List[ResponseComputerToolCall.PendingSafetyCheck]
    status: Literal["in_progress", "completed", "incomplete"]
    type: Literal["computer_call"]
    action: Optional[BetaComputerAction] = None
    actions: Optional[BetaComputerActionList] = None
    agent: Optional[Agent] = None


class BetaResponseComputerToolCallOutputItem(BaseModel):
    id: str
    call_id: str
    output: "BetaResponseComputerToolCallOutputScreenshot"
    status: Literal["completed", "incomplete", "failed", "in_progress"]
    type: Literal["computer_call_output"]
    acknowledged_safety_checks: Optional[List[ResponseComputerToolCallOutputItem.AcknowledgedSafetyCheck]] = None
    agent: Optional[Agent] = None
    created_by: Optional[str] = None


class BetaResponseComputerToolCallOutputScreenshot(ResponseComputerToolCallOutputScreenshot): ...


class BetaResponseConfigurationUpdateItem(BaseModel):
    class Reasoning(BaseModel):
        effort: Optional[Literal["none", "minimal", "low", "medium", "high", "xhigh", "max"]] = None

    class TextFormatText(BaseModel):
        type: Literal["text"]

    class Text(BaseModel):
        format: "TextFormat"

    id: str
    type: Literal["configuration_update"]
    agent: Optional[Agent] = None
    reasoning: Optional[Reasoning] = None
    text: Optional[Text] = None


class BetaResponseFormatTextJSONSchemaConfig(ResponseFormatTextJSONSchemaConfig): ...


TextFormat: TypeAlias = Annotated[
    Union[BetaResponseConfigurationUpdateItem.TextFormatText, BetaResponseFormatTextJSONSchemaConfig],
    PropertyInfo(discriminator="type"),
]


class BetaResponseConfigurationUpdateItemParam(BaseModel):
    type: Literal["configuration_update"]
    id: Optional[str] = None
    agent: Optional[Agent] = None
    reasoning: Optional[BetaResponseConfigurationUpdateItem.Reasoning] = None
    text: Optional[BetaResponseConfigurationUpdateItem.Text] = None


class BetaResponseContainerReference(ResponseContainerReference): ...


class BetaResponseContentPartAddedEvent(BaseModel):
    content_index: int
    item_id: str
    output_index: int
    part: "BetaResponseContentPart"
    sequence_number: int
    type: Literal["response.content_part.added"]
    agent: Optional[Agent] = None


class BetaResponseOutputText(BaseModel):
    annotations: "List[BetaResponseOutputTextAnnotation]"
    text: str
    type: Literal["output_text"]
    logprobs: Optional[List[ResponseOutputText.Logprob]] = None


class BetaResponseOutputRefusal(ResponseOutputRefusal): ...


BetaResponseContentPart: TypeAlias = Annotated[
    Union[BetaResponseOutputText, BetaResponseOutputRefusal, ResponseContentPartAddedEvent.PartReasoningText],
    PropertyInfo(discriminator="type"),
]


class BetaResponseContentPartDoneEvent(BaseModel):
    content_index: int
    item_id: str
    output_index: int
    part: BetaResponseContentPart
    sequence_number: int
    type: Literal["response.content_part.done"]
    agent: Optional[Agent] = None


class BetaResponseConversationParam(ResponseConversationParam): ...


class BetaResponseCreatedEvent(BaseModel):
    response: BetaResponse
    sequence_number: int
    type: Literal["response.created"]
    agent: Optional[Agent] = None


class BetaResponseCustomToolCall(BaseModel):
    call_id: str
    input: str
    name: str
    type: Literal["custom_tool_call"]
    id: Optional[str] = None
    agent: Optional[Agent] = None
    async_: Optional[bool] = Field(default=None, alias="async")
    caller: Optional[BetaResponseCaller] = None
    namespace: Optional[str] = None


class BetaResponseCustomToolCallInputDeltaEvent(ResponseCustomToolCallInputDeltaEvent):
    agent: Optional[Agent] = None


class BetaResponseCustomToolCallInputDoneEvent(ResponseCustomToolCallInputDoneEvent):
    agent: Optional[Agent] = None


class BetaResponseCustomToolCallItem(BetaResponseCustomToolCall):
    id: str  # pyright: ignore[reportIncompatibleVariableOverride, reportGeneralTypeIssues]
    status: Literal["in_progress", "completed", "incomplete"]
    created_by: Optional[str] = None


class BetaResponseCustomToolCallOutput(BaseModel):
    call_id: str
    output: "Union[str, List[OutputContentList]]"
    type: Literal["custom_tool_call_output"]
    id: Optional[str] = None
    agent: Optional[Agent] = None
    caller: Optional[BetaResponseCaller] = None


class BetaResponseInputText(ResponseInputText): ...


class BetaResponseInputImage(BaseModel):
    detail: BetaImageDetail
    type: Literal["input_image"]
    file_id: Optional[str] = None
    image_url: Optional[str] = None
    prompt_cache_breakpoint: Optional[PromptCacheBreakpoint] = None


class BetaResponseInputFile(ResponseInputFile): ...


OutputContentList: TypeAlias = Annotated[
    Union[BetaResponseInputText, BetaResponseInputImage, BetaResponseInputFile], PropertyInfo(discriminator="type")
]


class BetaResponseCustomToolCallOutputItem(BetaResponseCustomToolCallOutput):
    id: str  # pyright: ignore[reportIncompatibleVariableOverride, reportGeneralTypeIssues]
    status: Literal["in_progress", "completed", "incomplete"]
    created_by: Optional[str] = None


class BetaResponseError(ResponseError): ...


class BetaResponseErrorEvent(ResponseErrorEvent):
    agent: Optional[Agent] = None


class BetaResponseFailedEvent(BaseModel):
    response: BetaResponse
    sequence_number: int
    type: Literal["response.failed"]
    agent: Optional[Agent] = None


class BetaResponseFileSearchCallCompletedEvent(ResponseFileSearchCallCompletedEvent):
    agent: Optional[Agent] = None


class BetaResponseFileSearchCallInProgressEvent(ResponseFileSearchCallInProgressEvent):
    agent: Optional[Agent] = None


class BetaResponseFileSearchCallSearchingEvent(ResponseFileSearchCallSearchingEvent):
    agent: Optional[Agent] = None


class BetaResponseFileSearchToolCall(BaseModel):
    id: str
    queries: List[str]
    status: Literal["in_progress", "searching", "completed", "incomplete", "failed"]
    type: Literal["file_search_call"]
    agent: Optional[Agent] = None
    results: Optional[List[ResponseFileSearchToolCall.Result]] = None


class BetaResponseFormatTextConfigVariants:
    """The models that `BetaResponseFormatTextConfig` consists of."""

    class Text(BaseModel):
        type: Literal["text"]

    class JSONObject(BaseModel):
        type: Literal["json_object"]


BetaResponseFormatTextConfig: TypeAlias = Annotated[
    Union[
        BetaResponseFormatTextConfigVariants.Text,
        BetaResponseFormatTextJSONSchemaConfig,
        BetaResponseFormatTextConfigVariants.JSONObject,
    ],
    PropertyInfo(discriminator="type"),
]


class BetaResponseFunctionCallArgumentsDeltaEvent(ResponseFunctionCallArgumentsDeltaEvent):
    agent: Optional[Agent] = None


class BetaResponseFunctionCallArgumentsDoneEvent(ResponseFunctionCallArgumentsDoneEvent):
    agent: Optional[Agent] = None


class BetaResponseInputTextContent(BaseModel):
    text: str
    type: Literal["input_text"]
    prompt_cache_breakpoint: Optional[PromptCacheBreakpoint] = None


class BetaResponseInputImageContent(BaseModel):
    type: Literal["input_image"]
    detail: Optional[BetaImageDetail] = None
    file_id: Optional[str] = None
    image_url: Optional[str] = None
    prompt_cache_breakpoint: Optional[PromptCacheBreakpoint] = None


class BetaResponseInputFileContent(BaseModel):
    type: Literal["input_file"]
    detail: Optional[Literal["auto", "low", "high"]] = None
    file_data: Optional[str] = None
    file_id: Optional[str] = None
    file_url: Optional[str] = None
    filename: Optional[str] = None
    prompt_cache_breakpoint: Optional[PromptCacheBreakpoint] = None


BetaResponseFunctionCallOutputItem: TypeAlias = Annotated[
    Union[BetaResponseInputTextContent, BetaResponseInputImageContent, BetaResponseInputFileContent],
    PropertyInfo(discriminator="type"),
]

BetaResponseFunctionCallOutputItemList: TypeAlias = List[BetaResponseFunctionCallOutputItem]


class BetaResponseFunctionShellCallOutputContent(BaseModel):
    outcome: "BetaResponseFunctionShellCallOutputContentOutcome"
    stderr: str
    stdout: str


BetaResponseFunctionShellCallOutputContentOutcome: TypeAlias = Annotated[
    Union[ResponseFunctionShellCallOutputContent.OutcomeTimeout, ResponseFunctionShellCallOutputContent.OutcomeExit],
    PropertyInfo(discriminator="type"),
]


class BetaResponseFunctionShellToolCall(BaseModel):
    id: str
    action: ResponseFunctionShellToolCall.Action
    call_id: str
    environment: "Optional[BetaResponseFunctionShellToolCallEnvironment]" = None
    status: Literal["in_progress", "completed", "incomplete"]
    type: Literal["shell_call"]
    agent: Optional[Agent] = None
    caller: Optional[BetaResponseCaller] = None
    created_by: Optional[str] = None


class BetaResponseLocalEnvironment(ResponseLocalEnvironment): ...


BetaResponseFunctionShellToolCallEnvironment: TypeAlias = Annotated[
    Union[BetaResponseLocalEnvironment, BetaResponseContainerReference, None], PropertyInfo(discriminator="type")
]


class BetaResponseFunctionShellToolCallOutput(BaseModel):
    class Output(BaseModel):
        outcome: "OutputOutcome"
        stderr: str
        stdout: str
        created_by: Optional[str] = None

    id: str
    call_id: str
    max_output_length: Optional[int] = None
    output: List[Output]
    status: Literal["in_progress", "completed", "incomplete"]
    type: Literal["shell_call_output"]
    agent: Optional[Agent] = None
    caller: Optional[BetaResponseCaller] = None
    created_by: Optional[str] = None


OutputOutcome: TypeAlias = Annotated[
    Union[
        ResponseShellCallOutputContentDoneEvent.OutputOutcomeTimeout,
        ResponseShellCallOutputContentDoneEvent.OutputOutcomeExit,
    ],
    PropertyInfo(discriminator="type"),
]


class BetaResponseFunctionToolCall(BaseModel):
    arguments: str
    call_id: str
    name: str
    type: Literal["function_call"]
    id: Optional[str] = None
    agent: Optional[Agent] = None
    async_: Optional[bool] = Field(default=None, alias="async")
    caller: Optional[BetaResponseCaller] = None
    namespace: Optional[str] = None
    status: Optional[Literal["in_progress", "completed", "incomplete"]] = None


class BetaResponseFunctionToolCallItem(BetaResponseFunctionToolCall):
    id: str  # pyright: ignore[reportIncompatibleVariableOverride, reportGeneralTypeIssues]
    status: Literal["in_progress", "completed", "incomplete"]  # pyright: ignore[reportIncompatibleVariableOverride, reportGeneralTypeIssues]
    created_by: Optional[str] = None


class BetaResponseFunctionToolCallOutputItem(BaseModel):
    id: str
    output: Union[str, List[OutputContentList]]
    status: Literal["in_progress", "completed", "incomplete"]
    type: Literal["function_call_output"]
    agent: Optional[Agent] = None
    call_id: Optional[str] = None
    caller: Optional[BetaResponseCaller] = None
    created_by: Optional[str] = None
    name: Optional[str] = None
    namespace: Optional[str] = None


class BetaResponseFunctionWebSearch(BaseModel):
    class ActionFindInPage(BaseModel):
        pattern: str
        type: Literal["find_in_page"]
        url: str

    id: str
    action: "BetaResponseFunctionWebSearchAction"
    status: Literal["in_progress", "searching", "completed", "failed", "incomplete"]
    type: Literal["web_search_call"]
    agent: Optional[Agent] = None


BetaResponseFunctionWebSearchAction: TypeAlias = Annotated[
    Union[
        ResponseFunctionWebSearch.ActionSearch,
        ResponseFunctionWebSearch.ActionOpenPage,
        BetaResponseFunctionWebSearch.ActionFindInPage,
    ],
    PropertyInfo(discriminator="type"),
]


class BetaResponseImageGenCallCompletedEvent(ResponseImageGenCallCompletedEvent):
    agent: Optional[Agent] = None


class BetaResponseImageGenCallGeneratingEvent(ResponseImageGenCallGeneratingEvent):
    agent: Optional[Agent] = None


class BetaResponseImageGenCallInProgressEvent(ResponseImageGenCallInProgressEvent):
    agent: Optional[Agent] = None


class BetaResponseImageGenCallPartialImageEvent(BaseModel):
    item_id: str
    output_index: int
    partial_image_b64: str
    partial_image_index: int
    sequence_number: int
    type: Literal["response.image_generation_call.partial_image"]
    agent: Optional[Agent] = None
    background: Optional[str] = None
    output_format: Optional[str] = None
    quality: Optional[str] = None
    size: Optional[str] = None


class BetaResponseInProgressEvent(BaseModel):
    response: BetaResponse
    sequence_number: int
    type: Literal["response.in_progress"]
    agent: Optional[Agent] = None


BetaResponseIncludable: TypeAlias = Literal[
    "file_search_call.results",
    "web_search_call.results",
    "web_search_call.action.sources",
    "message.input_image.image_url",
    "computer_call_output.output.image_url",
    "code_interpreter_call.outputs",
    "reasoning.encrypted_content",
    "message.output_text.logprobs",
]


class BetaResponseIncompleteEvent(BaseModel):
    response: BetaResponse
    sequence_number: int
    type: Literal["response.incomplete"]
    agent: Optional[Agent] = None


class BetaResponseInjectCreatedEvent(BaseModel):
    response_id: str
    sequence_number: int
    type: Literal["response.inject.created"]
    stream_id: Optional[str] = None


class BetaResponseInjectEvent(BaseModel):
    input: "List[BetaResponseInputItem]"
    response_id: str
    type: Literal["response.inject"]


class BetaResponseInjectFailedEvent(BaseModel):
    class Error(BaseModel):
        code: Literal["response_already_completed", "response_not_found"]
        message: str

    error: Error
    input: "List[BetaResponseInputItem]"
    response_id: str
    sequence_number: int
    type: Literal["response.inject.failed"]
    stream_id: Optional[str] = None


class BetaResponseInputItemVariants:
    """The models that `BetaResponseInputItem` consists of."""

    class MessageAgent(BaseModel):
        agent_name: str

    class Message(BaseModel):
        content: "BetaResponseInputMessageContentList"
        role: Literal["user", "system", "developer"]
        agent: "Optional[BetaResponseInputItemVariants.MessageAgent]" = None
        status: Optional[Literal["in_progress", "completed", "incomplete"]] = None
        type: Optional[Literal["message"]] = None

    class ComputerCallOutputAgent(BaseModel):
        agent_name: str

    class ComputerCallOutput(BaseModel):
        call_id: str
        output: BetaResponseComputerToolCallOutputScreenshot
        type: Literal["computer_call_output"]
        id: Optional[str] = None
        acknowledged_safety_checks: Optional[
            List[ResponseInputItemVariants.ComputerCallOutputAcknowledgedSafetyCheck]
        ] = None
        agent: "Optional[BetaResponseInputItemVariants.ComputerCallOutputAgent]" = None
        status: Optional[Literal["in_progress", "completed", "incomplete"]] = None

    class FunctionCallOutputAgent(BaseModel):
        agent_name: str

    class FunctionCallOutput(BaseModel):
        output: Union[str, BetaResponseFunctionCallOutputItemList]
        type: Literal["function_call_output"]
        id: Optional[str] = None
        agent: "Optional[BetaResponseInputItemVariants.FunctionCallOutputAgent]" = None
        call_id: Optional[str] = None
        caller: "Optional[BetaResponseInputItemFunctionCallOutputCaller]" = None
        name: Optional[str] = None
        namespace: Optional[str] = None
        status: Optional[Literal["in_progress", "completed", "incomplete"]] = None

    class AgentMessage(BaseModel):
        author: str
        content: "List[BetaResponseInputItemAgentMessageContent]"
        recipient: str
        type: Literal["agent_message"]
        id: Optional[str] = None
        agent: "Optional[AgentMessageAgent]" = None

    class MultiAgentCall(BaseModel):
        action: Literal["spawn_agent", "interrupt_agent", "list_agents", "send_message", "followup_task", "wait_agent"]
        arguments: str
        call_id: str
        type: Literal["multi_agent_call"]
        id: Optional[str] = None
        agent: "Optional[MultiAgentCallAgent]" = None

    class MultiAgentCallOutputOutputAnnotationFileCitation(BaseModel):
        file_id: str
        filename: str
        index: int
        type: Literal["file_citation"]

    class MultiAgentCallOutputOutputAnnotationURLCitation(BaseModel):
        end_index: int
        start_index: int
        title: str
        type: Literal["url_citation"]
        url: str

    class MultiAgentCallOutputOutputAnnotationContainerFileCitation(BaseModel):
        container_id: str
        end_index: int
        file_id: str
        filename: str
        start_index: int
        type: Literal["container_file_citation"]

    class MultiAgentCallOutputOutput(BaseModel):
        text: str
        type: Literal["output_text"]
        annotations: "Optional[List[BetaResponseInputItemMultiAgentCallOutputAnnotation]]" = None

    class MultiAgentCallOutput(BaseModel):
        action: Literal["spawn_agent", "interrupt_agent", "list_agents", "send_message", "followup_task", "wait_agent"]
        call_id: str
        output: "List[BetaResponseInputItemVariants.MultiAgentCallOutputOutput]"
        type: Literal["multi_agent_call_output"]
        id: Optional[str] = None
        agent: "Optional[MultiAgentCallOutputAgent]" = None

    class ToolSearchCallAgent(BaseModel):
        agent_name: str

    class ToolSearchCall(BaseModel):
        arguments: object
        type: Literal["tool_search_call"]
        id: Optional[str] = None
        agent: "Optional[BetaResponseInputItemVariants.ToolSearchCallAgent]" = None
        call_id: Optional[str] = None
        execution: Optional[Literal["server", "client"]] = None
        status: Optional[Literal["in_progress", "completed", "incomplete"]] = None

    class AdditionalTools(BaseModel):
        role: Literal["developer"]
        tools: "List[BetaTool]"
        type: Literal["additional_tools"]
        id: Optional[str] = None
        agent: "Optional[AdditionalToolsAgent]" = None

    class ShellCallAgent(BaseModel):
        agent_name: str

    class ShellCall(BaseModel):
        action: ResponseInputItemVariants.ShellCallAction
        call_id: str
        type: Literal["shell_call"]
        id: Optional[str] = None
        agent: "Optional[BetaResponseInputItemVariants.ShellCallAgent]" = None
        caller: "Optional[BetaResponseInputItemShellCallCaller]" = None
        environment: "Optional[BetaResponseInputItemShellCallEnvironment]" = None
        status: Optional[Literal["in_progress", "completed", "incomplete"]] = None

    class ShellCallOutputAgent(BaseModel):
        agent_name: str

    class ShellCallOutput(BaseModel):
        call_id: str
        output: List[BetaResponseFunctionShellCallOutputContent]
        type: Literal["shell_call_output"]
        id: Optional[str] = None
        agent: "Optional[BetaResponseInputItemVariants.ShellCallOutputAgent]" = None
        caller: "Optional[BetaResponseInputItemShellCallOutputCaller]" = None
        max_output_length: Optional[int] = None
        status: Optional[Literal["in_progress", "completed", "incomplete"]] = None

    class ApplyPatchCallAgent(BaseModel):
        agent_name: str

    class ApplyPatchCall(BaseModel):
        call_id: str
        operation: "BetaResponseInputItemApplyPatchCallOperation"
        status: Literal["in_progress", "completed"]
        type: Literal["apply_patch_call"]
        id: Optional[str] = None
        agent: "Optional[BetaResponseInputItemVariants.ApplyPatchCallAgent]" = None
        caller: "Optional[BetaResponseInputItemApplyPatchCallCaller]" = None

    class ApplyPatchCallOutputAgent(BaseModel):
        agent_name: str

    class ApplyPatchCallOutput(BaseModel):
        call_id: str
        status: Literal["completed", "failed"]
        type: Literal["apply_patch_call_output"]
        id: Optional[str] = None
        agent: "Optional[BetaResponseInputItemVariants.ApplyPatchCallOutputAgent]" = None
        caller: "Optional[BetaResponseInputItemApplyPatchCallOutputCaller]" = None
        output: Optional[str] = None

    class McpApprovalResponse(BaseModel):
        approval_request_id: str
        approve: bool
        type: Literal["mcp_approval_response"]
        id: Optional[str] = None
        agent: "Optional[McpApprovalResponseAgent]" = None
        reason: Optional[str] = None

    class CompactionTriggerAgent(BaseModel):
        agent_name: str

    class CompactionTrigger(BaseModel):
        type: Literal["compaction_trigger"]
        id: Optional[str] = None
        agent: "Optional[BetaResponseInputItemVariants.CompactionTriggerAgent]" = None

    class ItemReferenceAgent(BaseModel):
        agent_name: str

    class ItemReference(BaseModel):
        id: str
        agent: "Optional[BetaResponseInputItemVariants.ItemReferenceAgent]" = None
        type: Optional[Literal["item_reference"]] = None


class BetaResponseOutputMessage(BaseModel):
    id: str
    content: "List[BetaResponseOutputMessageContent]"
    role: Literal["assistant"]
    status: Literal["in_progress", "completed", "incomplete"]
    type: Literal["message"]
    agent: Optional[Agent] = None
    phase: Optional[Literal["commentary", "final_answer"]] = None


class BetaResponseToolSearchOutputItemParam(BaseModel):
    class ToolMcp(BaseModel):
        server_label: str
        type: Literal["mcp"]
        allowed_callers: Optional[List[Literal["direct", "programmatic"]]] = None
        allowed_tools: "Optional[BetaResponseToolSearchOutputItemParamToolMcpAllowedTools]" = None
        authorization: Optional[str] = None
        connector_id: Optional[
            Literal[
                "connector_dropbox",
                "connector_gmail",
                "connector_googlecalendar",
                "connector_googledrive",
                "connector_microsoftteams",
                "connector_outlookcalendar",
                "connector_outlookemail",
                "connector_sharepoint",
            ]
        ] = None
        defer_loading: Optional[bool] = None
        headers: Optional[Dict[str, str]] = None
        require_approval: "Optional[BetaResponseToolSearchOutputItemParamToolMcpRequireApproval]" = None
        server_description: Optional[str] = None
        server_url: Optional[str] = None
        tunnel_id: Optional[str] = None

    class ToolCodeInterpreterContainerCodeInterpreterToolAuto(BaseModel):
        type: Literal["auto"]
        file_ids: Optional[List[str]] = None
        memory_limit: Optional[Literal["1g", "4g", "16g", "64g"]] = None
        network_policy: Optional[NetworkPolicy] = None

    class ToolCodeInterpreter(BaseModel):
        container: "ResponseToolSearchOutputItemToolCodeInterpreterContainer"
        type: Literal["code_interpreter"]
        allowed_callers: Optional[List[Literal["direct", "programmatic"]]] = None

    tools: "List[BetaResponseToolSearchOutputItemParamTool]"
    type: Literal["tool_search_output"]
    id: Optional[str] = None
    agent: Optional[Agent] = None
    call_id: Optional[str] = None
    execution: Optional[Literal["server", "client"]] = None
    status: Optional[Literal["in_progress", "completed", "incomplete"]] = None


class BetaResponseReasoningItem(BaseModel):
    id: str
    summary: List[ResponseReasoningItem.Summary]
    type: Literal["reasoning"]
    agent: Optional[Agent] = None
    content: Optional[List[ResponseReasoningItem.Content]] = None
    encrypted_content: Optional[str] = None
    status: Optional[Literal["in_progress", "completed", "incomplete"]] = None


class ImageGenerationCall(BaseModel):
    id: str
    result: Optional[str] = None
    status: Literal["in_progress", "completed", "generating", "failed"]
    type: Literal["image_generation_call"]
    action: Optional[Literal["generate", "edit", "auto"]] = None
    agent: "Optional[ImageGenerationCallAgent]" = None
    background: Optional[Literal["transparent", "opaque", "auto"]] = None
    error: Optional[ResponseOutputItemVariants.ImageGenerationCallError] = None
    output_format: Optional[Literal["png", "webp", "jpeg", "gif", "svg"]] = None
    quality: Optional[Literal["low", "medium", "high", "xhigh", "max", "auto"]] = None
    revised_prompt: Optional[str] = None
    size: Union[str, Literal["1024x1024", "1024x1536", "1536x1024"], None] = None
    svg_usage: Optional[ResponseOutputItemVariants.ImageGenerationCallSvgUsage] = None


class LocalShellCall(BaseModel):
    id: str
    action: ResponseOutputItemVariants.LocalShellCallAction
    call_id: str
    status: Literal["in_progress", "completed", "incomplete"]
    type: Literal["local_shell_call"]
    agent: "Optional[LocalShellCallAgent]" = None


class LocalShellCallOutput(BaseModel):
    id: str
    output: str
    type: Literal["local_shell_call_output"]
    agent: "Optional[LocalShellCallOutputAgent]" = None
    status: Optional[Literal["in_progress", "completed", "incomplete"]] = None


class McpListTools(BaseModel):
    id: str
    server_label: str
    tools: List[ResponseOutputItemVariants.McpListToolsTool]
    type: Literal["mcp_list_tools"]
    agent: "Optional[McpListToolsAgent]" = None
    error: Optional[str] = None


class McpApprovalRequest(BaseModel):
    id: str
    arguments: str
    name: str
    server_label: str
    type: Literal["mcp_approval_request"]
    agent: "Optional[McpApprovalRequestAgent]" = None


class McpCall(BaseModel):
    id: str
    arguments: str
    name: str
    server_label: str
    type: Literal["mcp_call"]
    agent: "Optional[McpCallAgent]" = None
    approval_request_id: Optional[str] = None
    error: Optional[BetaMcpToolCallError] = None
    output: Optional[str] = None
    status: Optional[Literal["in_progress", "completed", "incomplete", "calling", "failed"]] = None


class Program(BaseModel):
    id: str
    call_id: str
    code: str
    fingerprint: str
    type: Literal["program"]
    agent: "Optional[ProgramAgent]" = None


class ProgramOutput(BaseModel):
    id: str
    call_id: str
    result: str
    status: Literal["completed", "incomplete"]
    type: Literal["program_output"]
    agent: "Optional[ProgramOutputAgent]" = None


BetaResponseInputItem: TypeAlias = Annotated[
    Union[
        BetaEasyInputMessage,
        BetaResponseInputItemVariants.Message,
        BetaResponseOutputMessage,
        BetaResponseFileSearchToolCall,
        BetaResponseComputerToolCall,
        BetaResponseInputItemVariants.ComputerCallOutput,
        BetaResponseFunctionWebSearch,
        BetaResponseFunctionToolCall,
        BetaResponseInputItemVariants.FunctionCallOutput,
        BetaResponseInputItemVariants.AgentMessage,
        BetaResponseInputItemVariants.MultiAgentCall,
        BetaResponseInputItemVariants.MultiAgentCallOutput,
        BetaResponseInputItemVariants.ToolSearchCall,
        BetaResponseToolSearchOutputItemParam,
        BetaResponseInputItemVariants.AdditionalTools,
        BetaResponseConfigurationUpdateItemParam,
        BetaResponseReasoningItem,
        BetaResponseCompactionItemParam,
        ImageGenerationCall,
        BetaResponseCodeInterpreterToolCall,
        LocalShellCall,
        LocalShellCallOutput,
        BetaResponseInputItemVariants.ShellCall,
        BetaResponseInputItemVariants.ShellCallOutput,
        BetaResponseInputItemVariants.ApplyPatchCall,
        BetaResponseInputItemVariants.ApplyPatchCallOutput,
        McpListTools,
        McpApprovalRequest,
        BetaResponseInputItemVariants.McpApprovalResponse,
        McpCall,
        BetaResponseCustomToolCallOutput,
        BetaResponseCustomToolCall,
        BetaResponseInputItemVariants.CompactionTrigger,
        BetaResponseInputItemVariants.ItemReference,
        Program,
        ProgramOutput,
    ],
    PropertyInfo(discriminator="type"),
]

BetaResponseInput: TypeAlias = List[BetaResponseInputItem]

BetaResponseInputContent: TypeAlias = Annotated[
    Union[BetaResponseInputText, BetaResponseInputImage, BetaResponseInputFile], PropertyInfo(discriminator="type")
]


class AgentMessageContentEncryptedContent(BaseModel):
    encrypted_content: str
    type: Literal["encrypted_content"]


class AgentMessageAgent(BaseModel):
    agent_name: str


class MultiAgentCallAgent(BaseModel):
    agent_name: str


class MultiAgentCallOutputAgent(BaseModel):
    agent_name: str


class AdditionalToolsAgent(BaseModel):
    agent_name: str


class ImageGenerationCallAgent(BaseModel):
    agent_name: str


class LocalShellCallAgent(BaseModel):
    agent_name: str


class LocalShellCallOutputAgent(BaseModel):
    agent_name: str


class McpListToolsAgent(BaseModel):
    agent_name: str


class McpApprovalRequestAgent(BaseModel):
    agent_name: str


class McpApprovalResponseAgent(BaseModel):
    agent_name: str


class McpCallAgent(BaseModel):
    agent_name: str


class ProgramAgent(BaseModel):
    agent_name: str


class ProgramOutputAgent(BaseModel):
    agent_name: str


BetaResponseInputItemFunctionCallOutputCaller: TypeAlias = Annotated[
    Union[
        ResponseInputItemVariants.FunctionCallOutputCallerDirect,
        ResponseInputItemVariants.FunctionCallOutputCallerProgram,
        None,
    ],
    PropertyInfo(discriminator="type"),
]

BetaResponseInputItemAgentMessageContent: TypeAlias = Annotated[
    Union[BetaResponseInputTextContent, BetaResponseInputImageContent, AgentMessageContentEncryptedContent],
    PropertyInfo(discriminator="type"),
]

BetaResponseInputItemMultiAgentCallOutputAnnotation: TypeAlias = Annotated[
    Union[
        BetaResponseInputItemVariants.MultiAgentCallOutputOutputAnnotationFileCitation,
        BetaResponseInputItemVariants.MultiAgentCallOutputOutputAnnotationURLCitation,
        BetaResponseInputItemVariants.MultiAgentCallOutputOutputAnnotationContainerFileCitation,
    ],
    PropertyInfo(discriminator="type"),
]

BetaResponseInputItemShellCallCaller: TypeAlias = Annotated[
    Union[ResponseInputItemVariants.ShellCallCallerDirect, ResponseInputItemVariants.ShellCallCallerProgram, None],
    PropertyInfo(discriminator="type"),
]

BetaResponseInputItemShellCallEnvironment: TypeAlias = Annotated[
    Union[BetaLocalEnvironment, BetaContainerReference, None], PropertyInfo(discriminator="type")
]

BetaResponseInputItemShellCallOutputCaller: TypeAlias = Annotated[
    Union[
        ResponseInputItemVariants.ShellCallOutputCallerDirect,
        ResponseInputItemVariants.ShellCallOutputCallerProgram,
        None,
    ],
    PropertyInfo(discriminator="type"),
]

BetaResponseInputItemApplyPatchCallOperation: TypeAlias = Annotated[
    Union[
        ResponseInputItemVariants.ApplyPatchCallOperationCreateFile,
        ResponseInputItemVariants.ApplyPatchCallOperationDeleteFile,
        ResponseInputItemVariants.ApplyPatchCallOperationUpdateFile,
    ],
    PropertyInfo(discriminator="type"),
]

BetaResponseInputItemApplyPatchCallCaller: TypeAlias = Annotated[
    Union[
        ResponseInputItemVariants.ApplyPatchCallCallerDirect,
        ResponseInputItemVariants.ApplyPatchCallCallerProgram,
        None,
    ],
    PropertyInfo(discriminator="type"),
]

BetaResponseInputItemApplyPatchCallOutputCaller: TypeAlias = Annotated[
    Union[
        ResponseInputItemVariants.ApplyPatchCallOutputCallerDirect,
        ResponseInputItemVariants.ApplyPatchCallOutputCallerProgram,
        None,
    ],
    PropertyInfo(discriminator="type"),
]

BetaResponseInputMessageContentList: TypeAlias = List[BetaResponseInputContent]


class BetaResponseInputMessageItem(BaseModel):
    id: str
    content: BetaResponseInputMessageContentList
    role: Literal["user", "system", "developer"]
    type: Literal["message"]
    agent: Optional[Agent] = None
    status: Optional[Literal["in_progress", "completed", "incomplete"]] = None


class BetaResponseItemVariants:
    """The models that `BetaResponseItem` consists of."""

    class AgentMessageContentText(BaseModel):
        text: str
        type: Literal["text"]

    class AgentMessageContentSummaryText(BaseModel):
        text: str
        type: Literal["summary_text"]

    class AgentMessageContentReasoningText(BaseModel):
        text: str
        type: Literal["reasoning_text"]

    class AgentMessageContentComputerScreenshotPromptCacheBreakpoint(BaseModel):
        mode: Literal["explicit"]
        ttl: Optional[Literal["30m", "12h"]] = None

    class AgentMessageContentComputerScreenshot(BaseModel):
        detail: BetaImageDetail
        file_id: Optional[str] = None
        image_url: Optional[str] = None
        type: Literal["computer_screenshot"]
        prompt_cache_breakpoint: "Optional[BetaResponseItemVariants.AgentMessageContentComputerScreenshotPromptCacheBreakpoint]" = None  # noqa: E501

    class AgentMessage(BaseModel):
        id: str
        author: str
        content: "List[AgentMessageContent]"
        recipient: str
        type: Literal["agent_message"]
        agent: Optional[AgentMessageAgent] = None

    class MultiAgentCall(BaseModel):
        id: str
        action: Literal["spawn_agent", "interrupt_agent", "list_agents", "send_message", "followup_task", "wait_agent"]
        arguments: str
        call_id: str
        type: Literal["multi_agent_call"]
        agent: Optional[MultiAgentCallAgent] = None

    class MultiAgentCallOutput(BaseModel):
        id: str
        action: Literal["spawn_agent", "interrupt_agent", "list_agents", "send_message", "followup_task", "wait_agent"]
        call_id: str
        output: List[BetaResponseOutputText]
        type: Literal["multi_agent_call_output"]
        agent: Optional[MultiAgentCallOutputAgent] = None

    class AdditionalTools(BaseModel):
        id: str
        role: Literal["unknown", "user", "assistant", "system", "critic", "discriminator", "developer", "tool"]
        tools: "List[BetaTool]"
        type: Literal["additional_tools"]
        agent: Optional[AdditionalToolsAgent] = None

    class McpApprovalResponse(BaseModel):
        id: str
        approval_request_id: str
        approve: bool
        type: Literal["mcp_approval_response"]
        agent: Optional[McpApprovalResponseAgent] = None
        reason: Optional[str] = None


AgentMessageContent: TypeAlias = Annotated[
    Union[
        BetaResponseInputText,
        BetaResponseOutputText,
        BetaResponseItemVariants.AgentMessageContentText,
        BetaResponseItemVariants.AgentMessageContentSummaryText,
        BetaResponseItemVariants.AgentMessageContentReasoningText,
        BetaResponseOutputRefusal,
        BetaResponseInputImage,
        BetaResponseItemVariants.AgentMessageContentComputerScreenshot,
        BetaResponseInputFile,
        AgentMessageContentEncryptedContent,
    ],
    PropertyInfo(discriminator="type"),
]


class BetaResponseToolSearchCall(BaseModel):
    id: str
    arguments: object
    call_id: Optional[str] = None
    execution: Literal["server", "client"]
    status: Literal["in_progress", "completed", "incomplete"]
    type: Literal["tool_search_call"]
    agent: Optional[Agent] = None
    created_by: Optional[str] = None


class BetaResponseToolSearchOutputItem(BaseModel):
    id: str
    call_id: Optional[str] = None
    execution: Literal["server", "client"]
    status: Literal["in_progress", "completed", "incomplete"]
    tools: "List[BetaTool]"
    type: Literal["tool_search_output"]
    agent: Optional[Agent] = None
    created_by: Optional[str] = None


BetaResponseItem: TypeAlias = Annotated[
    Union[
        BetaResponseInputMessageItem,
        BetaResponseOutputMessage,
        BetaResponseFileSearchToolCall,
        BetaResponseComputerToolCall,
        BetaResponseComputerToolCallOutputItem,
        BetaResponseFunctionWebSearch,
        BetaResponseFunctionToolCallItem,
        BetaResponseFunctionToolCallOutputItem,
        BetaResponseItemVariants.AgentMessage,
        BetaResponseItemVariants.MultiAgentCall,
        BetaResponseItemVariants.MultiAgentCallOutput,
        BetaResponseToolSearchCall,
        BetaResponseToolSearchOutputItem,
        BetaResponseItemVariants.AdditionalTools,
        BetaResponseConfigurationUpdateItem,
        BetaResponseReasoningItem,
        Program,
        ProgramOutput,
        BetaResponseCompactionItem,
        ImageGenerationCall,
        BetaResponseCodeInterpreterToolCall,
        LocalShellCall,
        LocalShellCallOutput,
        BetaResponseFunctionShellToolCall,
        BetaResponseFunctionShellToolCallOutput,
        BetaResponseApplyPatchToolCall,
        BetaResponseApplyPatchToolCallOutput,
        McpListTools,
        McpApprovalRequest,
        BetaResponseItemVariants.McpApprovalResponse,
        McpCall,
        BetaResponseCustomToolCallItem,
        BetaResponseCustomToolCallOutputItem,
    ],
    PropertyInfo(discriminator="type"),
]


class BetaResponseMcpCallArgumentsDeltaEvent(ResponseMcpCallArgumentsDeltaEvent):
    agent: Optional[Agent] = None


class BetaResponseMcpCallArgumentsDoneEvent(ResponseMcpCallArgumentsDoneEvent):
    agent: Optional[Agent] = None


class BetaResponseMcpCallCompletedEvent(ResponseMcpCallCompletedEvent):
    agent: Optional[Agent] = None


class BetaResponseMcpCallFailedEvent(ResponseMcpCallFailedEvent):
    agent: Optional[Agent] = None


class BetaResponseMcpCallInProgressEvent(ResponseMcpCallInProgressEvent):
    agent: Optional[Agent] = None


class BetaResponseMcpListToolsCompletedEvent(ResponseMcpListToolsCompletedEvent):
    agent: Optional[Agent] = None


class BetaResponseMcpListToolsFailedEvent(ResponseMcpListToolsFailedEvent):
    agent: Optional[Agent] = None


class BetaResponseMcpListToolsInProgressEvent(ResponseMcpListToolsInProgressEvent):
    agent: Optional[Agent] = None


BetaResponseOutputItem: TypeAlias = Annotated[
    Union[
        BetaResponseOutputMessage,
        BetaResponseFileSearchToolCall,
        BetaResponseFunctionToolCall,
        BetaResponseFunctionToolCallOutputItem,
        BetaResponseItemVariants.AgentMessage,
        BetaResponseItemVariants.MultiAgentCall,
        BetaResponseItemVariants.MultiAgentCallOutput,
        BetaResponseFunctionWebSearch,
        BetaResponseComputerToolCall,
        BetaResponseComputerToolCallOutputItem,
        BetaResponseReasoningItem,
        Program,
        ProgramOutput,
        BetaResponseToolSearchCall,
        BetaResponseToolSearchOutputItem,
        BetaResponseItemVariants.AdditionalTools,
        BetaResponseCompactionItem,
        ImageGenerationCall,
        BetaResponseCodeInterpreterToolCall,
        LocalShellCall,
        LocalShellCallOutput,
        BetaResponseFunctionShellToolCall,
        BetaResponseFunctionShellToolCallOutput,
        BetaResponseApplyPatchToolCall,
        BetaResponseApplyPatchToolCallOutput,
        McpCall,
        McpListTools,
        McpApprovalRequest,
        BetaResponseItemVariants.McpApprovalResponse,
        BetaResponseCustomToolCall,
        BetaResponseCustomToolCallOutputItem,
    ],
    PropertyInfo(discriminator="type"),
]


class BetaResponseOutputItemAddedEvent(BaseModel):
    item: BetaResponseOutputItem
    output_index: int
    sequence_number: int
    type: Literal["response.output_item.added"]
    agent: Optional[Agent] = None


class BetaResponseOutputItemDoneEvent(BaseModel):
    item: BetaResponseOutputItem
    output_index: int
    sequence_number: int
    type: Literal["response.output_item.done"]
    agent: Optional[Agent] = None


BetaResponseOutputMessageContent: TypeAlias = Annotated[
    Union[BetaResponseOutputText, BetaResponseOutputRefusal], PropertyInfo(discriminator="type")
]

BetaResponseOutputTextAnnotation: TypeAlias = Annotated[
    Union[
        ResponseOutputText.AnnotationFileCitation,
        ResponseOutputText.AnnotationURLCitation,
        ResponseOutputText.AnnotationContainerFileCitation,
        ResponseOutputText.AnnotationFilePath,
    ],
    PropertyInfo(discriminator="type"),
]


class BetaResponseOutputTextAnnotationAddedEvent(BaseModel):
    annotation: "Optional[BetaResponseOutputTextAnnotationAddedEventAnnotation]" = None
    annotation_index: int
    content_index: int
    item_id: str
    output_index: int
    sequence_number: int
    type: Literal["response.output_text.annotation.added"]
    agent: Optional[Agent] = None


BetaResponseOutputTextAnnotationAddedEventAnnotation: TypeAlias = Annotated[
    Union[
        ResponseOutputText.AnnotationFileCitation,
        ResponseOutputText.AnnotationURLCitation,
        ResponseOutputText.AnnotationContainerFileCitation,
        ResponseOutputText.AnnotationFilePath,
        None,
    ],
    PropertyInfo(discriminator="type"),
]


class BetaResponsePrompt(BaseModel):
    id: str
    variables: "Optional[Dict[str, BetaResponsePromptVariables]]" = None
    version: Optional[str] = None


BetaResponsePromptVariables: TypeAlias = Union[
    str, BetaResponseInputText, BetaResponseInputImage, BetaResponseInputFile
]


class BetaResponseQueuedEvent(BaseModel):
    response: BetaResponse
    sequence_number: int
    type: Literal["response.queued"]
    agent: Optional[Agent] = None


class BetaResponseReasoningSummaryPartAddedEvent(ResponseReasoningSummaryPartAddedEvent):
    agent: Optional[Agent] = None


class BetaResponseReasoningSummaryPartDoneEvent(BaseModel):
    item_id: str
    output_index: int
    part: ResponseReasoningSummaryPartAddedEvent.Part
    sequence_number: int
    summary_index: int
    type: Literal["response.reasoning_summary_part.done"]
    agent: Optional[Agent] = None
    status: Optional[Literal["incomplete"]] = None


class BetaResponseReasoningSummaryTextDeltaEvent(ResponseReasoningSummaryTextDeltaEvent):
    agent: Optional[Agent] = None


class BetaResponseReasoningSummaryTextDoneEvent(ResponseReasoningSummaryTextDoneEvent):
    agent: Optional[Agent] = None


class BetaResponseReasoningTextDeltaEvent(ResponseReasoningTextDeltaEvent):
    agent: Optional[Agent] = None


class BetaResponseReasoningTextDoneEvent(ResponseReasoningTextDoneEvent):
    agent: Optional[Agent] = None


class BetaResponseRefusalDeltaEvent(ResponseRefusalDeltaEvent):
    agent: Optional[Agent] = None


class BetaResponseRefusalDoneEvent(ResponseRefusalDoneEvent):
    agent: Optional[Agent] = None


class BetaResponseShellCallCommandAddedEvent(ResponseShellCallCommandAddedEvent):
    agent: Optional[Agent] = None


class BetaResponseShellCallCommandDeltaEvent(BaseModel):
    command_index: int
    delta: str
    output_index: int
    sequence_number: int
    type: Literal["response.shell_call_command.delta"]
    agent: Optional[Agent] = None
    obfuscation: Optional[str] = None


class BetaResponseShellCallCommandDoneEvent(ResponseShellCallCommandDoneEvent):
    agent: Optional[Agent] = None


class BetaResponseShellCallOutputContentDeltaEvent(ResponseShellCallOutputContentDeltaEvent):
    agent: Optional[Agent] = None


class BetaResponseShellCallOutputContentDoneEvent(BaseModel):
    command_index: int
    item_id: str
    output: List[BetaResponseFunctionShellToolCallOutput.Output]
    output_index: int
    sequence_number: int
    type: Literal["response.shell_call_output_content.done"]
    agent: Optional[Agent] = None


BetaResponseStatus: TypeAlias = Literal["completed", "failed", "in_progress", "cancelled", "queued", "incomplete"]


class BetaResponseSteerAcceptedEvent(BaseModel):
    class Steer(BaseModel):
        id: str
        previous_response_id: str

    sequence_number: int
    steer: Steer
    type: Literal["response.steer.accepted"]
    stream_id: Optional[str] = None


BetaResponseSteerErrorCode: TypeAlias = Union[
    Literal[
        "response_not_found",
        "invalid_input",
        "steering_not_supported",
        "too_many_pending_steers",
        "response_already_completed",
        "response_not_active",
        "successor_creation_failed",
    ],
    str,
]


class BetaResponseSteerEvent(BaseModel):
    input: "BetaResponseSteerInput"
    previous_response_id: str
    type: Literal["response.steer"]


class BetaResponseSteerFailedEvent(BaseModel):
    class Error(BaseModel):
        code: BetaResponseSteerErrorCode
        message: str
        type: Literal["invalid_request_error"]

    class Steer(BaseModel):
        input: "BetaResponseSteerInput"
        previous_response_id: str
        id: Optional[str] = None

    error: Error
    sequence_number: int
    steer: Steer
    type: Literal["response.steer.failed"]
    stream_id: Optional[str] = None


class BetaResponseSteerInputVariants:
    """The models that `BetaResponseSteerInput` consists of."""

    class ResponseSteerInputItemListMessageAgent(BaseModel):
        agent_name: str

    class ResponseSteerInputItemListMessage(BaseModel):
        content: "Union[List[BetaResponseSteerInputContent], str]"
        role: Literal["user"]
        type: Literal["message"]
        id: Optional[str] = None
        agent: "Optional[BetaResponseSteerInputVariants.ResponseSteerInputItemListMessageAgent]" = None
        status: Optional[str] = None

    class ResponseSteerInputItemListFunctionCallOutputAgent(BaseModel):
        agent_name: str

    class ResponseSteerInputItemListFunctionCallOutputCallerDirect(BaseModel):
        type: Literal["direct"]

    class ResponseSteerInputItemListFunctionCallOutputCallerProgram(BaseModel):
        caller_id: str
        type: Literal["program"]

    class ResponseSteerInputItemListFunctionCallOutput(BaseModel):
        output: Union[str, BetaResponseFunctionCallOutputItemList]
        type: Literal["function_call_output"]
        id: Optional[str] = None
        agent: "Optional[BetaResponseSteerInputVariants.ResponseSteerInputItemListFunctionCallOutputAgent]" = None
        call_id: Optional[str] = None
        caller: "Optional[BetaResponseSteerInputItemListFunctionCallOutputCaller]" = None
        name: Optional[str] = None
        namespace: Optional[str] = None
        status: Optional[Literal["in_progress", "completed", "incomplete"]] = None


BetaResponseSteerInputItemListFunctionCallOutputCaller: TypeAlias = Annotated[
    Union[
        BetaResponseSteerInputVariants.ResponseSteerInputItemListFunctionCallOutputCallerDirect,
        BetaResponseSteerInputVariants.ResponseSteerInputItemListFunctionCallOutputCallerProgram,
        None,
    ],
    PropertyInfo(discriminator="type"),
]

BetaResponseSteerInputItemList: TypeAlias = Annotated[
    Union[
        BetaResponseSteerInputVariants.ResponseSteerInputItemListMessage,
        BetaResponseSteerInputVariants.ResponseSteerInputItemListFunctionCallOutput,
    ],
    PropertyInfo(discriminator="type"),
]

BetaResponseSteerInput: TypeAlias = Union[str, List[BetaResponseSteerInputItemList]]

BetaResponseSteerInputContent: TypeAlias = Annotated[
    Union[BetaResponseInputTextContent, BetaResponseInputImageContent, BetaResponseInputFileContent],
    PropertyInfo(discriminator="type"),
]


class BetaResponseSteerPendingEvent(BaseModel):
    reason: "BetaResponseSteerPendingReason"
    required_input: "List[BetaResponseSteerRequiredInput]"
    sequence_number: int
    steer: BetaResponseSteerAcceptedEvent.Steer
    type: Literal["response.steer.pending"]
    stream_id: Optional[str] = None


BetaResponseSteerPendingReason: TypeAlias = Union[Literal["waiting_for_required_input"], str]


class BetaResponseSteerRequiredInputVariants:
    """The models that `BetaResponseSteerRequiredInput` consists of."""

    class FunctionCallOutput(BaseModel):
        call_id: str
        name: str
        type: Literal["function_call_output"]

    class CustomToolCallOutput(BaseModel):
        call_id: str
        type: Literal["custom_tool_call_output"]

    class ComputerCallOutput(BaseModel):
        call_id: str
        type: Literal["computer_call_output"]

    class ShellCallOutput(BaseModel):
        call_id: str
        type: Literal["shell_call_output"]

    class ApplyPatchCallOutput(BaseModel):
        call_id: str
        type: Literal["apply_patch_call_output"]

    class ToolSearchOutput(BaseModel):
        call_id: str
        execution: Literal["client"]
        type: Literal["tool_search_output"]

    class McpApprovalResponse(BaseModel):
        approval_request_id: str
        type: Literal["mcp_approval_response"]


BetaResponseSteerRequiredInput: TypeAlias = Annotated[
    Union[
        BetaResponseSteerRequiredInputVariants.FunctionCallOutput,
        BetaResponseSteerRequiredInputVariants.CustomToolCallOutput,
        BetaResponseSteerRequiredInputVariants.ComputerCallOutput,
        BetaResponseSteerRequiredInputVariants.ShellCallOutput,
        BetaResponseSteerRequiredInputVariants.ApplyPatchCallOutput,
        BetaResponseSteerRequiredInputVariants.ToolSearchOutput,
        BetaResponseSteerRequiredInputVariants.McpApprovalResponse,
    ],
    PropertyInfo(discriminator="type"),
]


class BetaResponseTextDeltaEvent(ResponseTextDeltaEvent):
    agent: Optional[Agent] = None


class BetaResponseTextDoneEvent(ResponseTextDoneEvent):
    agent: Optional[Agent] = None


class BetaResponseWebSearchCallCompletedEvent(ResponseWebSearchCallCompletedEvent):
    agent: Optional[Agent] = None


class BetaResponseWebSearchCallInProgressEvent(ResponseWebSearchCallInProgressEvent):
    agent: Optional[Agent] = None


class BetaResponseWebSearchCallSearchingEvent(ResponseWebSearchCallSearchingEvent):
    agent: Optional[Agent] = None


BetaResponseStreamEvent: TypeAlias = Annotated[
    Union[
        BetaResponseAudioDeltaEvent,
        BetaResponseAudioDoneEvent,
        BetaResponseAudioTranscriptDeltaEvent,
        BetaResponseAudioTranscriptDoneEvent,
        BetaResponseCodeInterpreterCallCodeDeltaEvent,
        BetaResponseCodeInterpreterCallCodeDoneEvent,
        BetaResponseCodeInterpreterCallCompletedEvent,
        BetaResponseCodeInterpreterCallInProgressEvent,
        BetaResponseCodeInterpreterCallInterpretingEvent,
        BetaResponseCompactionCompactingEvent,
        BetaResponseCompletedEvent,
        BetaResponseContentPartAddedEvent,
        BetaResponseContentPartDoneEvent,
        BetaResponseCreatedEvent,
        BetaResponseErrorEvent,
        BetaResponseFileSearchCallCompletedEvent,
        BetaResponseFileSearchCallInProgressEvent,
        BetaResponseFileSearchCallSearchingEvent,
        BetaResponseFunctionCallArgumentsDeltaEvent,
        BetaResponseFunctionCallArgumentsDoneEvent,
        BetaResponseShellCallCommandAddedEvent,
        BetaResponseShellCallCommandDeltaEvent,
        BetaResponseShellCallCommandDoneEvent,
        BetaResponseShellCallOutputContentDeltaEvent,
        BetaResponseShellCallOutputContentDoneEvent,
        BetaResponseInProgressEvent,
        BetaResponseFailedEvent,
        BetaResponseIncompleteEvent,
        BetaResponseOutputItemAddedEvent,
        BetaResponseOutputItemDoneEvent,
        BetaResponseReasoningSummaryPartAddedEvent,
        BetaResponseReasoningSummaryPartDoneEvent,
        BetaResponseReasoningSummaryTextDeltaEvent,
        BetaResponseReasoningSummaryTextDoneEvent,
        BetaResponseReasoningTextDeltaEvent,
        BetaResponseReasoningTextDoneEvent,
        BetaResponseRefusalDeltaEvent,
        BetaResponseRefusalDoneEvent,
        BetaResponseTextDeltaEvent,
        BetaResponseTextDoneEvent,
        BetaResponseWebSearchCallCompletedEvent,
        BetaResponseWebSearchCallInProgressEvent,
        BetaResponseWebSearchCallSearchingEvent,
        BetaResponseImageGenCallCompletedEvent,
        BetaResponseImageGenCallGeneratingEvent,
        BetaResponseImageGenCallInProgressEvent,
        BetaResponseImageGenCallPartialImageEvent,
        BetaResponseMcpCallArgumentsDeltaEvent,
        BetaResponseMcpCallArgumentsDoneEvent,
        BetaResponseMcpCallCompletedEvent,
        BetaResponseMcpCallFailedEvent,
        BetaResponseMcpCallInProgressEvent,
        BetaResponseMcpListToolsCompletedEvent,
        BetaResponseMcpListToolsFailedEvent,
        BetaResponseMcpListToolsInProgressEvent,
        BetaResponseOutputTextAnnotationAddedEvent,
        BetaResponseQueuedEvent,
        BetaResponseCustomToolCallInputDeltaEvent,
        BetaResponseCustomToolCallInputDoneEvent,
    ],
    PropertyInfo(discriminator="type"),
]


class BetaResponseTextConfig(BaseModel):
    format: Optional[BetaResponseFormatTextConfig] = None
    verbosity: Optional[Literal["low", "medium", "high"]] = None


BetaResponseToolSearchOutputItemParamToolMcpAllowedTools: TypeAlias = Union[
    List[str], ResponseToolSearchOutputItemParam.ToolMcpAllowedToolsMcpToolFilter, None
]

BetaResponseToolSearchOutputItemParamToolMcpRequireApproval: TypeAlias = Union[
    ResponseToolSearchOutputItemParam.ToolMcpRequireApprovalMcpToolApprovalFilter, Literal["always", "never"], None
]

ResponseToolSearchOutputItemToolCodeInterpreterContainer: TypeAlias = Union[
    str, BetaResponseToolSearchOutputItemParam.ToolCodeInterpreterContainerCodeInterpreterToolAuto
]


class BetaWebSearchTool(WebSearchTool): ...


class BetaToolSearchOutputNamespaceTool(BaseModel):
    description: str
    name: str
    tools: List[BetaNamespaceToolTool]
    type: Literal["namespace"]


class BetaToolSearchTool(ToolSearchTool): ...


class BetaWebSearchPreviewTool(WebSearchPreviewTool): ...


BetaResponseToolSearchOutputItemParamTool: TypeAlias = Annotated[
    Union[
        BetaFunctionTool,
        BetaFileSearchTool,
        BetaComputerTool,
        BetaComputerUsePreviewTool,
        BetaWebSearchTool,
        BetaResponseToolSearchOutputItemParam.ToolMcp,
        BetaResponseToolSearchOutputItemParam.ToolCodeInterpreter,
        ResponseToolSearchOutputItemParam.ToolProgrammaticToolCalling,
        ResponseToolSearchOutputItemParam.ToolImageGeneration,
        ResponseToolSearchOutputItemParam.ToolLocalShell,
        BetaFunctionShellTool,
        BetaCustomTool,
        BetaToolSearchOutputNamespaceTool,
        BetaToolSearchTool,
        BetaWebSearchPreviewTool,
        BetaApplyPatchTool,
    ],
    PropertyInfo(discriminator="type"),
]


class BetaResponseUsage(ResponseUsage): ...


class BetaResponsesClientEventVariants:
    """The models that `BetaResponsesClientEvent` consists of."""

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
        input: "Optional[BetaResponsesClientEventVariants.ResponseCreateModerationPolicyInput]" = None
        output: "Optional[BetaResponsesClientEventVariants.ResponseCreateModerationPolicyOutput]" = None

    class ResponseCreateModeration(BaseModel):
        model: str
        policy: "Optional[BetaResponsesClientEventVariants.ResponseCreateModerationPolicy]" = None

    class ResponseCreateMultiAgent(BaseModel):
        enabled: bool
        max_concurrent_subagents: Optional[int] = None

    class ResponseCreatePromptCacheOptions(BaseModel):
        comparison_response_id: Optional[str] = None
        mode: Optional[Literal["implicit", "explicit"]] = None
        prewarm: Optional[bool] = None
        ttl: Optional[Literal["30m", "12h"]] = None

    class ResponseCreateReasoning(BaseModel):
        context: Optional[Literal["auto", "current_turn", "all_turns"]] = None
        effort: Optional[Literal["none", "minimal", "low", "medium", "high", "xhigh", "max"]] = None
        generate_summary: Optional[Literal["auto", "concise", "detailed"]] = None
        mode: Union[str, Literal["standard", "pro"], None] = None
        summary: Optional[Literal["auto", "concise", "detailed"]] = None

    class ResponseCreateStreamOptions(BaseModel):
        include_obfuscation: Optional[bool] = None

    class CreateToolChoiceBetaSpecificProgrammaticToolCallingParam(BaseModel):
        type: Literal["programmatic_tool_calling"]

    class ResponseCreate(BaseModel):
        type: Literal["response.create"]
        access_programs: "Optional[BetaResponsesClientEventVariants.ResponseCreateAccessPrograms]" = None
        background: Optional[bool] = None
        background_options: "Optional[BetaResponsesClientEventVariants.ResponseCreateBackgroundOptions]" = None
        context_management: "Optional[List[BetaResponsesClientEventVariants.ResponseCreateContextManagement]]" = None
        conversation: "Optional[BetaResponsesClientEventResponseCreateConversation]" = None
        generate: Optional[bool] = None
        image: "Optional[BetaResponsesClientEventVariants.ResponseCreateImage]" = None
        include: Optional[List[BetaResponseIncludable]] = None
        input: Union[str, BetaResponseInput, None] = None
        instructions: Optional[str] = None
        max_output_tokens: Optional[int] = None
        max_tool_calls: Optional[int] = None
        metadata: Optional[Dict[str, str]] = None
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
            None,
        ] = None
        moderation: "Optional[BetaResponsesClientEventVariants.ResponseCreateModeration]" = None
        multi_agent: "Optional[BetaResponsesClientEventVariants.ResponseCreateMultiAgent]" = None
        parallel_tool_calls: Optional[bool] = None
        previous_response_id: Optional[str] = None
        prompt: Optional[BetaResponsePrompt] = None
        prompt_cache_key: Optional[str] = None
        prompt_cache_options: "Optional[BetaResponsesClientEventVariants.ResponseCreatePromptCacheOptions]" = None
        prompt_cache_retention: Optional[Literal["in_memory", "24h"]] = None
        reasoning: "Optional[BetaResponsesClientEventVariants.ResponseCreateReasoning]" = None
        safety_identifier: Optional[str] = None
        service_tier: "Optional[BetaServiceTier]" = None
        store: Optional[bool] = None
        stream: Optional[bool] = None
        stream_id: Optional[str] = None
        stream_options: "Optional[BetaResponsesClientEventVariants.ResponseCreateStreamOptions]" = None
        temperature: Optional[float] = None
        text: Optional[BetaResponseTextConfig] = None
        tool_choice: "Optional[BetaResponsesClientEventResponseCreateToolChoice]" = None
        tools: "Optional[List[BetaTool]]" = None
        top_logprobs: Optional[int] = None
        top_p: Optional[float] = None
        truncation: Optional[Literal["auto", "disabled"]] = None
        user: Optional[str] = None


BetaResponsesClientEventVariants.CreateToolChoiceBetaSpecificProgrammaticToolCallingParam.__name__ = (
    "ResponseCreateToolChoiceBetaSpecificProgrammaticToolCallingParam"
)

BetaResponsesClientEventResponseCreateConversation: TypeAlias = Union[str, BetaResponseConversationParam, None]

BetaResponsesClientEventResponseCreateToolChoice: TypeAlias = Union[
    BetaToolChoiceOptions,
    BetaToolChoiceAllowed,
    BetaToolChoiceTypes,
    BetaToolChoiceFunction,
    BetaToolChoiceMcp,
    BetaToolChoiceCustom,
    BetaResponsesClientEventVariants.CreateToolChoiceBetaSpecificProgrammaticToolCallingParam,
    BetaToolChoiceApplyPatch,
    BetaToolChoiceShell,
]

BetaResponsesClientEvent: TypeAlias = Annotated[
    Union[BetaResponsesClientEventVariants.ResponseCreate, BetaResponseSteerEvent, BetaResponseInjectEvent],
    PropertyInfo(discriminator="type"),
]


class BetaResponsesServerEventVariants:
    """The models that `BetaResponsesServerEvent` consists of."""

    class BetaResponseAudioWsDelta(BetaResponseAudioDeltaEvent):
        stream_id: Optional[str] = None

    class BetaResponseAudioWsDone(BetaResponseAudioDoneEvent):
        stream_id: Optional[str] = None

    class BetaResponseAudioTranscriptWsDelta(BetaResponseAudioTranscriptDeltaEvent):
        stream_id: Optional[str] = None

    class BetaResponseAudioTranscriptWsDone(BetaResponseAudioTranscriptDoneEvent):
        stream_id: Optional[str] = None

    class BetaResponseCodeInterpreterCallCodeWsDelta(BetaResponseCodeInterpreterCallCodeDeltaEvent):
        stream_id: Optional[str] = None

    class BetaResponseCodeInterpreterCallCodeWsDone(BetaResponseCodeInterpreterCallCodeDoneEvent):
        stream_id: Optional[str] = None

    class BetaResponseCodeInterpreterCallWsCompleted(BetaResponseCodeInterpreterCallCompletedEvent):
        stream_id: Optional[str] = None

    class BetaResponseCodeInterpreterCallInWsProgress(BetaResponseCodeInterpreterCallInProgressEvent):
        stream_id: Optional[str] = None

    class BetaResponseCodeInterpreterCallWsInterpreting(BetaResponseCodeInterpreterCallInterpretingEvent):
        stream_id: Optional[str] = None

    class BetaResponseCompactionWsCompacting(BetaResponseCompactionCompactingEvent):
        stream_id: Optional[str] = None

    class BetaResponseWsCompleted(BetaResponseCompletedEvent):
        stream_id: Optional[str] = None

    class BetaResponseContentPartWsAdded(BetaResponseContentPartAddedEvent):
        stream_id: Optional[str] = None

    class BetaResponseContentPartWsDone(BetaResponseContentPartDoneEvent):
        stream_id: Optional[str] = None

    class BetaResponseWsCreated(BetaResponseCreatedEvent):
        stream_id: Optional[str] = None

    class BetaResponseFileSearchCallWsCompleted(BetaResponseFileSearchCallCompletedEvent):
        stream_id: Optional[str] = None

    class BetaResponseFileSearchCallInWsProgress(BetaResponseFileSearchCallInProgressEvent):
        stream_id: Optional[str] = None

    class BetaResponseFileSearchCallWsSearching(BetaResponseFileSearchCallSearchingEvent):
        stream_id: Optional[str] = None

    class BetaResponseFunctionCallArgumentsWsDelta(BetaResponseFunctionCallArgumentsDeltaEvent):
        stream_id: Optional[str] = None

    class BetaResponseFunctionCallArgumentsWsDone(BetaResponseFunctionCallArgumentsDoneEvent):
        stream_id: Optional[str] = None

    class BetaResponseShellCallCommandWsAdded(BetaResponseShellCallCommandAddedEvent):
        stream_id: Optional[str] = None

    class BetaResponseShellCallCommandWsDelta(BetaResponseShellCallCommandDeltaEvent):
        stream_id: Optional[str] = None

    class BetaResponseShellCallCommandWsDone(BetaResponseShellCallCommandDoneEvent):
        stream_id: Optional[str] = None

    class BetaResponseShellCallOutputContentWsDelta(BetaResponseShellCallOutputContentDeltaEvent):
        stream_id: Optional[str] = None

    class BetaResponseShellCallOutputContentWsDone(BetaResponseShellCallOutputContentDoneEvent):
        stream_id: Optional[str] = None

    class BetaResponseInWsProgress(BetaResponseInProgressEvent):
        stream_id: Optional[str] = None

    class BetaResponseWsFailed(BetaResponseFailedEvent):
        stream_id: Optional[str] = None

    class BetaResponseWsIncomplete(BetaResponseIncompleteEvent):
        stream_id: Optional[str] = None

    class BetaResponseOutputItemWsAdded(BetaResponseOutputItemAddedEvent):
        stream_id: Optional[str] = None

    class BetaResponseOutputItemWsDone(BetaResponseOutputItemDoneEvent):
        stream_id: Optional[str] = None

    class BetaResponseReasoningSummaryPartWsAdded(BetaResponseReasoningSummaryPartAddedEvent):
        stream_id: Optional[str] = None

    class BetaResponseReasoningSummaryPartWsDone(BetaResponseReasoningSummaryPartDoneEvent):
        stream_id: Optional[str] = None

    class BetaResponseReasoningSummaryTextWsDelta(BetaResponseReasoningSummaryTextDeltaEvent):
        stream_id: Optional[str] = None

    class BetaResponseReasoningSummaryTextWsDone(BetaResponseReasoningSummaryTextDoneEvent):
        stream_id: Optional[str] = None

    class BetaResponseReasoningTextWsDelta(BetaResponseReasoningTextDeltaEvent):
        stream_id: Optional[str] = None

    class BetaResponseReasoningTextWsDone(BetaResponseReasoningTextDoneEvent):
        stream_id: Optional[str] = None

    class BetaResponseRefusalWsDelta(BetaResponseRefusalDeltaEvent):
        stream_id: Optional[str] = None

    class BetaResponseRefusalWsDone(BetaResponseRefusalDoneEvent):
        stream_id: Optional[str] = None

    class BetaResponseTextWsDelta(BetaResponseTextDeltaEvent):
        stream_id: Optional[str] = None

    class BetaResponseTextWsDone(BetaResponseTextDoneEvent):
        stream_id: Optional[str] = None

    class BetaResponseWebSearchCallWsCompleted(BetaResponseWebSearchCallCompletedEvent):
        stream_id: Optional[str] = None

    class BetaResponseWebSearchCallInWsProgress(BetaResponseWebSearchCallInProgressEvent):
        stream_id: Optional[str] = None

    class BetaResponseWebSearchCallWsSearching(BetaResponseWebSearchCallSearchingEvent):
        stream_id: Optional[str] = None

    class BetaResponseImageGenCallWsCompleted(BetaResponseImageGenCallCompletedEvent):
        stream_id: Optional[str] = None

    class BetaResponseImageGenCallWsGenerating(BetaResponseImageGenCallGeneratingEvent):
        stream_id: Optional[str] = None

    class BetaResponseImageGenCallInWsProgress(BetaResponseImageGenCallInProgressEvent):
        stream_id: Optional[str] = None

    class BetaResponseImageGenCallPartialWsImage(BetaResponseImageGenCallPartialImageEvent):
        stream_id: Optional[str] = None

    class BetaResponseMcpCallArgumentsWsDelta(BetaResponseMcpCallArgumentsDeltaEvent):
        stream_id: Optional[str] = None

    class BetaResponseMcpCallArgumentsWsDone(BetaResponseMcpCallArgumentsDoneEvent):
        stream_id: Optional[str] = None

    class BetaResponseMcpCallWsCompleted(BetaResponseMcpCallCompletedEvent):
        stream_id: Optional[str] = None

    class BetaResponseMcpCallWsFailed(BetaResponseMcpCallFailedEvent):
        stream_id: Optional[str] = None

    class BetaResponseMcpCallInWsProgress(BetaResponseMcpCallInProgressEvent):
        stream_id: Optional[str] = None

    class BetaResponseMcpListToolsWsCompleted(BetaResponseMcpListToolsCompletedEvent):
        stream_id: Optional[str] = None

    class BetaResponseMcpListToolsWsFailed(BetaResponseMcpListToolsFailedEvent):
        stream_id: Optional[str] = None

    class BetaResponseMcpListToolsInWsProgress(BetaResponseMcpListToolsInProgressEvent):
        stream_id: Optional[str] = None

    class BetaResponseOutputTextAnnotationWsAdded(BetaResponseOutputTextAnnotationAddedEvent):
        stream_id: Optional[str] = None

    class BetaResponseWsQueued(BetaResponseQueuedEvent):
        stream_id: Optional[str] = None

    class BetaResponseCustomToolCallInputWsDelta(BetaResponseCustomToolCallInputDeltaEvent):
        stream_id: Optional[str] = None

    class BetaResponseCustomToolCallInputWsDone(BetaResponseCustomToolCallInputDoneEvent):
        stream_id: Optional[str] = None

    class BetaResponseWsErrorErrorMisalignmentSteer(BaseModel):
        message: str

    class BetaResponseWsErrorErrorMisalignment(BaseModel):
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
        steer: "Optional[BetaResponsesServerEventVariants.BetaResponseWsErrorErrorMisalignmentSteer]" = None

    class BetaResponseWsErrorError(BaseModel):
        code: Optional[str] = None
        message: str
        param: Optional[str] = None
        type: str
        headers: Optional[Dict[str, str]] = None
        misalignment: "Optional[BetaResponsesServerEventVariants.BetaResponseWsErrorErrorMisalignment]" = None

    class BetaResponseWsErrorAgent(BaseModel):
        agent_name: str

    class BetaResponseWsError(BaseModel):
        error: "BetaResponsesServerEventVariants.BetaResponseWsErrorError"
        type: Literal["error"]
        agent: "Optional[BetaResponsesServerEventVariants.BetaResponseWsErrorAgent]" = None
        sequence_number: Optional[int] = None
        status: Optional[int] = None
        stream_id: Optional[str] = None


BetaResponsesServerEvent: TypeAlias = Annotated[
    Union[
        BetaResponsesServerEventVariants.BetaResponseAudioWsDelta,
        BetaResponsesServerEventVariants.BetaResponseAudioWsDone,
        BetaResponsesServerEventVariants.BetaResponseAudioTranscriptWsDelta,
        BetaResponsesServerEventVariants.BetaResponseAudioTranscriptWsDone,
        BetaResponsesServerEventVariants.BetaResponseCodeInterpreterCallCodeWsDelta,
        BetaResponsesServerEventVariants.BetaResponseCodeInterpreterCallCodeWsDone,
        BetaResponsesServerEventVariants.BetaResponseCodeInterpreterCallWsCompleted,
        BetaResponsesServerEventVariants.BetaResponseCodeInterpreterCallInWsProgress,
        BetaResponsesServerEventVariants.BetaResponseCodeInterpreterCallWsInterpreting,
        BetaResponsesServerEventVariants.BetaResponseCompactionWsCompacting,
        BetaResponsesServerEventVariants.BetaResponseWsCompleted,
        BetaResponsesServerEventVariants.BetaResponseContentPartWsAdded,
        BetaResponsesServerEventVariants.BetaResponseContentPartWsDone,
        BetaResponsesServerEventVariants.BetaResponseWsCreated,
        BetaResponsesServerEventVariants.BetaResponseFileSearchCallWsCompleted,
        BetaResponsesServerEventVariants.BetaResponseFileSearchCallInWsProgress,
        BetaResponsesServerEventVariants.BetaResponseFileSearchCallWsSearching,
        BetaResponsesServerEventVariants.BetaResponseFunctionCallArgumentsWsDelta,
        BetaResponsesServerEventVariants.BetaResponseFunctionCallArgumentsWsDone,
        BetaResponsesServerEventVariants.BetaResponseShellCallCommandWsAdded,
        BetaResponsesServerEventVariants.BetaResponseShellCallCommandWsDelta,
        BetaResponsesServerEventVariants.BetaResponseShellCallCommandWsDone,
        BetaResponsesServerEventVariants.BetaResponseShellCallOutputContentWsDelta,
        BetaResponsesServerEventVariants.BetaResponseShellCallOutputContentWsDone,
        BetaResponsesServerEventVariants.BetaResponseInWsProgress,
        BetaResponsesServerEventVariants.BetaResponseWsFailed,
        BetaResponsesServerEventVariants.BetaResponseWsIncomplete,
        BetaResponsesServerEventVariants.BetaResponseOutputItemWsAdded,
        BetaResponsesServerEventVariants.BetaResponseOutputItemWsDone,
        BetaResponsesServerEventVariants.BetaResponseReasoningSummaryPartWsAdded,
        BetaResponsesServerEventVariants.BetaResponseReasoningSummaryPartWsDone,
        BetaResponsesServerEventVariants.BetaResponseReasoningSummaryTextWsDelta,
        BetaResponsesServerEventVariants.BetaResponseReasoningSummaryTextWsDone,
        BetaResponsesServerEventVariants.BetaResponseReasoningTextWsDelta,
        BetaResponsesServerEventVariants.BetaResponseReasoningTextWsDone,
        BetaResponsesServerEventVariants.BetaResponseRefusalWsDelta,
        BetaResponsesServerEventVariants.BetaResponseRefusalWsDone,
        BetaResponsesServerEventVariants.BetaResponseTextWsDelta,
        BetaResponsesServerEventVariants.BetaResponseTextWsDone,
        BetaResponsesServerEventVariants.BetaResponseWebSearchCallWsCompleted,
        BetaResponsesServerEventVariants.BetaResponseWebSearchCallInWsProgress,
        BetaResponsesServerEventVariants.BetaResponseWebSearchCallWsSearching,
        BetaResponsesServerEventVariants.BetaResponseImageGenCallWsCompleted,
        BetaResponsesServerEventVariants.BetaResponseImageGenCallWsGenerating,
        BetaResponsesServerEventVariants.BetaResponseImageGenCallInWsProgress,
        BetaResponsesServerEventVariants.BetaResponseImageGenCallPartialWsImage,
        BetaResponsesServerEventVariants.BetaResponseMcpCallArgumentsWsDelta,
        BetaResponsesServerEventVariants.BetaResponseMcpCallArgumentsWsDone,
        BetaResponsesServerEventVariants.BetaResponseMcpCallWsCompleted,
        BetaResponsesServerEventVariants.BetaResponseMcpCallWsFailed,
        BetaResponsesServerEventVariants.BetaResponseMcpCallInWsProgress,
        BetaResponsesServerEventVariants.BetaResponseMcpListToolsWsCompleted,
        BetaResponsesServerEventVariants.BetaResponseMcpListToolsWsFailed,
        BetaResponsesServerEventVariants.BetaResponseMcpListToolsInWsProgress,
        BetaResponsesServerEventVariants.BetaResponseOutputTextAnnotationWsAdded,
        BetaResponsesServerEventVariants.BetaResponseWsQueued,
        BetaResponsesServerEventVariants.BetaResponseCustomToolCallInputWsDelta,
        BetaResponsesServerEventVariants.BetaResponseCustomToolCallInputWsDone,
        BetaResponsesServerEventVariants.BetaResponseWsError,
        BetaResponseSteerAcceptedEvent,
        BetaResponseSteerPendingEvent,
        BetaResponseSteerFailedEvent,
        BetaResponseInjectCreatedEvent,
        BetaResponseInjectFailedEvent,
    ],
    PropertyInfo(discriminator="type"),
]

BetaServiceTier: TypeAlias = Optional[Literal["auto", "default", "flex", "scale", "priority", "fast", "ultrafast"]]


class BetaToolVariants:
    """The models that `BetaTool` consists of."""

    class Mcp(BaseModel):
        server_label: str
        type: Literal["mcp"]
        allowed_callers: Optional[List[Literal["direct", "programmatic"]]] = None
        allowed_tools: "Optional[BetaToolMcpAllowedTools]" = None
        authorization: Optional[str] = None
        connector_id: Optional[
            Literal[
                "connector_dropbox",
                "connector_gmail",
                "connector_googlecalendar",
                "connector_googledrive",
                "connector_microsoftteams",
                "connector_outlookcalendar",
                "connector_outlookemail",
                "connector_sharepoint",
            ]
        ] = None
        defer_loading: Optional[bool] = None
        headers: Optional[Dict[str, str]] = None
        require_approval: "Optional[BetaToolMcpRequireApproval]" = None
        server_description: Optional[str] = None
        server_url: Optional[str] = None
        tunnel_id: Optional[str] = None

    class CodeInterpreterContainerCodeInterpreterToolAuto(BaseModel):
        type: Literal["auto"]
        file_ids: Optional[List[str]] = None
        memory_limit: Optional[Literal["1g", "4g", "16g", "64g"]] = None
        network_policy: Optional[NetworkPolicy] = None

    class CodeInterpreter(BaseModel):
        container: "BetaToolCodeInterpreterContainer"
        type: Literal["code_interpreter"]
        allowed_callers: Optional[List[Literal["direct", "programmatic"]]] = None


BetaToolMcpAllowedTools: TypeAlias = Union[List[str], ToolVariants.McpAllowedToolsMcpToolFilter, None]

BetaToolMcpRequireApproval: TypeAlias = Union[
    ToolVariants.McpRequireApprovalMcpToolApprovalFilter, Literal["always", "never"], None
]

BetaToolCodeInterpreterContainer: TypeAlias = Union[
    str, BetaToolVariants.CodeInterpreterContainerCodeInterpreterToolAuto
]

BetaTool: TypeAlias = Annotated[
    Union[
        BetaFunctionTool,
        BetaFileSearchTool,
        BetaComputerTool,
        BetaComputerUsePreviewTool,
        BetaWebSearchTool,
        BetaToolVariants.Mcp,
        BetaToolVariants.CodeInterpreter,
        ToolVariants.ProgrammaticToolCalling,
        ToolVariants.ImageGeneration,
        ToolVariants.LocalShell,
        BetaFunctionShellTool,
        BetaCustomTool,
        BetaNamespaceTool,
        BetaToolSearchTool,
        BetaWebSearchPreviewTool,
        BetaApplyPatchTool,
    ],
    PropertyInfo(discriminator="type"),
]


class BetaResponseItemList(BaseModel):
    data: List[BetaResponseItem]
    first_id: str
    has_more: bool
    last_id: str
    object: Literal["list"]


class InputTokenCountResponse(BaseModel):
    input_tokens: int
    object: Literal["response.input_tokens"]
