# Rendered from definitions/beta_responses.yaml; edit that and run `hatch run generate`.
"""Models of the `beta_responses` area of the API."""

from typing import Dict, List, Optional, Union

from pydantic import Field
from typing_extensions import Annotated, Literal, TypeAlias

from openai_core.models import BaseModel, PropertyInfo


class BetaApplyPatchTool(BaseModel):
    type: Literal["apply_patch"]
    allowed_callers: Optional[List[Literal["direct", "programmatic"]]] = None


class BetaCompactedResponse(BaseModel):
    class Image(BaseModel):
        context_compression: Literal["enabled", "disabled"]

    id: str
    created_at: int
    object: Literal["response.compaction"]
    output: "List[BetaResponseOutputItem]"
    usage: "BetaResponseUsage"
    image: Optional[Image] = None


class BetaComputerActionVariants:
    """The models that `BetaComputerAction` consists of."""

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
        path: "List[BetaComputerActionVariants.DragPath]"
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


BetaComputerAction: TypeAlias = Annotated[
    Union[
        BetaComputerActionVariants.Click,
        BetaComputerActionVariants.DoubleClick,
        BetaComputerActionVariants.Drag,
        BetaComputerActionVariants.Keypress,
        BetaComputerActionVariants.Move,
        BetaComputerActionVariants.Screenshot,
        BetaComputerActionVariants.Scroll,
        BetaComputerActionVariants.Type,
        BetaComputerActionVariants.Wait,
    ],
    PropertyInfo(discriminator="type"),
]

BetaComputerActionList: TypeAlias = List[BetaComputerAction]


class BetaComputerTool(BaseModel):
    type: Literal["computer"]


class BetaComputerUsePreviewTool(BaseModel):
    display_height: int
    display_width: int
    environment: Literal["windows", "mac", "linux", "ubuntu", "browser"]
    type: Literal["computer_use_preview"]


class BetaContainerAuto(BaseModel):
    type: Literal["container_auto"]
    file_ids: Optional[List[str]] = None
    memory_limit: Optional[Literal["1g", "4g", "16g", "64g"]] = None
    network_policy: "Optional[BetaContainerAutoNetworkPolicy]" = None
    skills: "Optional[List[BetaContainerAutoSkill]]" = None


class BetaContainerNetworkPolicyDisabled(BaseModel):
    type: Literal["disabled"]


class BetaContainerNetworkPolicyAllowlist(BaseModel):
    allowed_domains: List[str]
    type: Literal["allowlist"]
    domain_secrets: "Optional[List[BetaContainerNetworkPolicyDomainSecret]]" = None


BetaContainerAutoNetworkPolicy: TypeAlias = Annotated[
    Union[BetaContainerNetworkPolicyDisabled, BetaContainerNetworkPolicyAllowlist], PropertyInfo(discriminator="type")
]


class BetaSkillReference(BaseModel):
    skill_id: str
    type: Literal["skill_reference"]
    version: Optional[str] = None


class BetaInlineSkill(BaseModel):
    description: str
    name: str
    source: "BetaInlineSkillSource"
    type: Literal["inline"]


BetaContainerAutoSkill: TypeAlias = Annotated[
    Union[BetaSkillReference, BetaInlineSkill], PropertyInfo(discriminator="type")
]


class BetaContainerNetworkPolicyDomainSecret(BaseModel):
    domain: str
    name: str
    value: str


class BetaContainerReference(BaseModel):
    container_id: str
    type: Literal["container_reference"]


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
        filters: "List[BetaFileSearchToolFiltersCompoundFilterFilter]"
        type: Literal["and", "or"]

    class RankingOptionsHybridSearch(BaseModel):
        embedding_weight: float
        text_weight: float

    class RankingOptions(BaseModel):
        hybrid_search: "Optional[BetaFileSearchTool.RankingOptionsHybridSearch]" = None
        ranker: Optional[Literal["auto", "default-2024-11-15"]] = None
        score_threshold: Optional[float] = None

    type: Literal["file_search"]
    vector_store_ids: List[str]
    filters: "Optional[BetaFileSearchToolFilters]" = None
    max_num_results: Optional[int] = None
    ranking_options: Optional[RankingOptions] = None


BetaFileSearchToolFiltersCompoundFilterFilter: TypeAlias = Union[
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


class BetaFunctionTool(BaseModel):
    name: str
    parameters: Optional[Dict[str, object]] = None
    strict: Optional[bool] = None
    type: Literal["function"]
    allowed_callers: Optional[List[Literal["direct", "programmatic"]]] = None
    async_: Optional[bool] = Field(default=None, alias="async")
    defer_loading: Optional[bool] = None
    description: Optional[str] = None
    output_schema: Optional[Dict[str, object]] = None


BetaImageDetail: TypeAlias = Literal["low", "high", "auto", "original"]


class BetaInlineSkillSource(BaseModel):
    data: str
    media_type: Literal["application/zip"]
    type: Literal["base64"]


class BetaLocalSkill(BaseModel):
    description: str
    name: str
    path: str


class BetaMcpToolCallErrorVariants:
    """The models that `BetaMcpToolCallError` consists of."""

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


BetaMcpToolCallError: TypeAlias = Annotated[
    Union[
        BetaMcpToolCallErrorVariants.McpProtocolError,
        BetaMcpToolCallErrorVariants.McpToolExecutionError,
        BetaMcpToolCallErrorVariants.HTTPError,
    ],
    PropertyInfo(discriminator="type"),
]


class BetaNamespaceTool(BaseModel):
    class ToolFunction(BaseModel):
        name: str
        type: Literal["function"]
        allowed_callers: Optional[List[Literal["direct", "programmatic"]]] = None
        async_: Optional[bool] = Field(default=None, alias="async")
        defer_loading: Optional[bool] = None
        description: Optional[str] = None
        output_schema: Optional[Dict[str, object]] = None
        parameters: Optional[object] = None
        strict: Optional[bool] = None

    description: str
    name: str
    tools: "List[BetaNamespaceToolTool]"
    type: Literal["namespace"]


BetaNamespaceToolTool: TypeAlias = Annotated[
    Union[BetaNamespaceTool.ToolFunction, BetaCustomTool], PropertyInfo(discriminator="type")
]


class BetaResponse(BaseModel):
    class AccessPrograms(BaseModel):
        cyber: Literal["standard", "daybreak_blue", "daybreak_red"]

    class IncompleteDetails(BaseModel):
        reason: Optional[Literal["max_output_tokens", "max_messages", "content_filter", "steered"]] = None

    class ToolChoiceBetaSpecificProgrammaticToolCallingParam(BaseModel):
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
        input: "BetaResponseModerationInput"
        output: "BetaResponseModerationOutput"

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

    class Reasoning(BaseModel):
        context: Optional[Literal["auto", "current_turn", "all_turns"]] = None
        effort: Optional[Literal["none", "minimal", "low", "medium", "high", "xhigh", "max"]] = None
        generate_summary: Optional[Literal["auto", "concise", "detailed"]] = None
        mode: Union[str, Literal["standard", "pro"], None] = None
        summary: Optional[Literal["auto", "concise", "detailed"]] = None

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
        input_tokens_details: "BetaResponse.ToolUsageImageGenInputTokensDetails"
        output_tokens: int
        total_tokens: int
        cached_tokens: Optional[int] = None
        cached_tokens_details: "Optional[BetaResponse.ToolUsageImageGenCachedTokensDetails]" = None
        output_tokens_details: "Optional[BetaResponse.ToolUsageImageGenOutputTokensDetails]" = None

    class ToolUsageWebSearch(BaseModel):
        num_requests: int

    class ToolUsage(BaseModel):
        image_gen: "BetaResponse.ToolUsageImageGen"
        web_search: "BetaResponse.ToolUsageWebSearch"

    id: str
    access_programs: Optional[AccessPrograms] = None
    created_at: float
    error: "Optional[BetaResponseError]" = None
    incomplete_details: Optional[IncompleteDetails] = None
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
    conversation: Optional[Conversation] = None
    image: Optional[Image] = None
    input_transformations: Optional[List[InputTransformation]] = None
    max_output_tokens: Optional[int] = None
    max_tool_calls: Optional[int] = None
    moderation: Optional[Moderation] = None
    previous_response_id: Optional[str] = None
    prompt: "Optional[BetaResponsePrompt]" = None
    prompt_cache_diagnostics: "Optional[BetaResponsePromptCacheDiagnostics]" = None
    prompt_cache_key: Optional[str] = None
    prompt_cache_options: Optional[PromptCacheOptions] = None
    prompt_cache_retention: Optional[Literal["in_memory", "24h"]] = None
    reasoning: Optional[Reasoning] = None
    safety_identifier: Optional[str] = None
    service_tier: "Optional[BetaServiceTier]" = None
    status: "Optional[BetaResponseStatus]" = None
    text: "Optional[BetaResponseTextConfig]" = None
    tool_usage: Optional[ToolUsage] = None
    top_logprobs: Optional[int] = None
    truncation: Optional[Literal["auto", "disabled"]] = None
    usage: "Optional[BetaResponseUsage]" = None
    user: Optional[str] = None


BetaToolChoiceOptions: TypeAlias = Literal["none", "auto", "required"]


class BetaToolChoiceAllowed(BaseModel):
    mode: Literal["auto", "required"]
    tools: List[Dict[str, object]]
    type: Literal["allowed_tools"]


class BetaToolChoiceTypes(BaseModel):
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


class BetaToolChoiceFunction(BaseModel):
    name: str
    type: Literal["function"]


class BetaToolChoiceMcp(BaseModel):
    server_label: str
    type: Literal["mcp"]
    name: Optional[str] = None


class BetaToolChoiceCustom(BaseModel):
    name: str
    type: Literal["custom"]


class BetaToolChoiceApplyPatch(BaseModel):
    type: Literal["apply_patch"]


class BetaToolChoiceShell(BaseModel):
    type: Literal["shell"]


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
    Union[BetaResponse.ModerationInputModerationResult, BetaResponse.ModerationInputError],
    PropertyInfo(discriminator="type"),
]

BetaResponseModerationOutput: TypeAlias = Annotated[
    Union[BetaResponse.ModerationOutputModerationResult, BetaResponse.ModerationOutputError],
    PropertyInfo(discriminator="type"),
]

BetaResponsePromptCacheDiagnostics: TypeAlias = Annotated[
    Union[
        BetaResponse.PromptCacheDiagnosticsCacheMiss,
        BetaResponse.PromptCacheDiagnosticsCacheHit,
        BetaResponse.PromptCacheDiagnosticsComparisonResponseNotFound,
        BetaResponse.PromptCacheDiagnosticsUnavailable,
    ],
    PropertyInfo(discriminator="type"),
]


class BetaResponseApplyPatchToolCall(BaseModel):
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

    class Agent(BaseModel):
        agent_name: str

    class CallerDirect(BaseModel):
        type: Literal["direct"]

    class CallerProgram(BaseModel):
        caller_id: str
        type: Literal["program"]

    id: str
    call_id: str
    operation: "BetaResponseApplyPatchToolCallOperation"
    status: Literal["in_progress", "completed"]
    type: Literal["apply_patch_call"]
    agent: Optional[Agent] = None
    caller: "Optional[BetaResponseApplyPatchToolCallCaller]" = None
    created_by: Optional[str] = None


BetaResponseApplyPatchToolCallOperation: TypeAlias = Annotated[
    Union[
        BetaResponseApplyPatchToolCall.OperationCreateFile,
        BetaResponseApplyPatchToolCall.OperationDeleteFile,
        BetaResponseApplyPatchToolCall.OperationUpdateFile,
    ],
    PropertyInfo(discriminator="type"),
]

BetaResponseApplyPatchToolCallCaller: TypeAlias = Annotated[
    Union[BetaResponseApplyPatchToolCall.CallerDirect, BetaResponseApplyPatchToolCall.CallerProgram, None],
    PropertyInfo(discriminator="type"),
]


class BetaResponseApplyPatchToolCallOutput(BaseModel):
    class Agent(BaseModel):
        agent_name: str

    class CallerDirect(BaseModel):
        type: Literal["direct"]

    class CallerProgram(BaseModel):
        caller_id: str
        type: Literal["program"]

    id: str
    call_id: str
    status: Literal["completed", "failed"]
    type: Literal["apply_patch_call_output"]
    agent: Optional[Agent] = None
    caller: "Optional[BetaResponseApplyPatchToolCallOutputCaller]" = None
    created_by: Optional[str] = None
    output: Optional[str] = None


BetaResponseApplyPatchToolCallOutputCaller: TypeAlias = Annotated[
    Union[BetaResponseApplyPatchToolCallOutput.CallerDirect, BetaResponseApplyPatchToolCallOutput.CallerProgram, None],
    PropertyInfo(discriminator="type"),
]


class BetaResponseAudioDeltaEvent(BaseModel):
    class Agent(BaseModel):
        agent_name: str

    delta: str
    sequence_number: int
    type: Literal["response.audio.delta"]
    agent: Optional[Agent] = None


class BetaResponseAudioDoneEvent(BaseModel):
    class Agent(BaseModel):
        agent_name: str

    sequence_number: int
    type: Literal["response.audio.done"]
    agent: Optional[Agent] = None


class BetaResponseAudioTranscriptDeltaEvent(BaseModel):
    class Agent(BaseModel):
        agent_name: str

    delta: str
    sequence_number: int
    type: Literal["response.audio.transcript.delta"]
    agent: Optional[Agent] = None


class BetaResponseAudioTranscriptDoneEvent(BaseModel):
    class Agent(BaseModel):
        agent_name: str

    sequence_number: int
    type: Literal["response.audio.transcript.done"]
    agent: Optional[Agent] = None


class BetaResponseCodeInterpreterCallCodeDeltaEvent(BaseModel):
    class Agent(BaseModel):
        agent_name: str

    delta: str
    item_id: str
    output_index: int
    sequence_number: int
    type: Literal["response.code_interpreter_call_code.delta"]
    agent: Optional[Agent] = None


class BetaResponseCodeInterpreterCallCodeDoneEvent(BaseModel):
    class Agent(BaseModel):
        agent_name: str

    code: str
    item_id: str
    output_index: int
    sequence_number: int
    type: Literal["response.code_interpreter_call_code.done"]
    agent: Optional[Agent] = None


class BetaResponseCodeInterpreterCallCompletedEvent(BaseModel):
    class Agent(BaseModel):
        agent_name: str

    item_id: str
    output_index: int
    sequence_number: int
    type: Literal["response.code_interpreter_call.completed"]
    agent: Optional[Agent] = None


class BetaResponseCodeInterpreterCallInProgressEvent(BaseModel):
    class Agent(BaseModel):
        agent_name: str

    item_id: str
    output_index: int
    sequence_number: int
    type: Literal["response.code_interpreter_call.in_progress"]
    agent: Optional[Agent] = None


class BetaResponseCodeInterpreterCallInterpretingEvent(BaseModel):
    class Agent(BaseModel):
        agent_name: str

    item_id: str
    output_index: int
    sequence_number: int
    type: Literal["response.code_interpreter_call.interpreting"]
    agent: Optional[Agent] = None


class BetaResponseCodeInterpreterToolCall(BaseModel):
    class OutputLogs(BaseModel):
        logs: str
        type: Literal["logs"]

    class OutputImage(BaseModel):
        type: Literal["image"]
        url: str

    class Agent(BaseModel):
        agent_name: str

    id: str
    code: Optional[str] = None
    container_id: str
    outputs: "Optional[List[BetaResponseCodeInterpreterToolCallOutput]]" = None
    status: Literal["in_progress", "completed", "incomplete", "interpreting", "failed"]
    type: Literal["code_interpreter_call"]
    agent: Optional[Agent] = None


BetaResponseCodeInterpreterToolCallOutput: TypeAlias = Annotated[
    Union[BetaResponseCodeInterpreterToolCall.OutputLogs, BetaResponseCodeInterpreterToolCall.OutputImage],
    PropertyInfo(discriminator="type"),
]


class BetaResponseCompactionCompactingEvent(BaseModel):
    class Agent(BaseModel):
        agent_name: str

    item_id: str
    output_index: int
    sequence_number: int
    type: Literal["response.compaction.compacting"]
    agent: Optional[Agent] = None


class BetaResponseCompactionItem(BaseModel):
    class Agent(BaseModel):
        agent_name: str

    id: str
    encrypted_content: str
    type: Literal["compaction"]
    agent: Optional[Agent] = None
    created_by: Optional[str] = None


class BetaResponseCompactionItemParam(BaseModel):
    class Agent(BaseModel):
        agent_name: str

    encrypted_content: str
    type: Literal["compaction"]
    id: Optional[str] = None
    agent: Optional[Agent] = None


class BetaResponseCompletedEvent(BaseModel):
    class Agent(BaseModel):
        agent_name: str

    response: BetaResponse
    sequence_number: int
    type: Literal["response.completed"]
    agent: Optional[Agent] = None


class BetaResponseComputerToolCall(BaseModel):
    class PendingSafetyCheck(BaseModel):
        id: str
        code: Optional[str] = None
        message: Optional[str] = None

    class Agent(BaseModel):
        agent_name: str

    id: str
    call_id: str
    pending_safety_checks: List[PendingSafetyCheck]
    status: Literal["in_progress", "completed", "incomplete"]
    type: Literal["computer_call"]
    action: Optional[BetaComputerAction] = None
    actions: Optional[BetaComputerActionList] = None
    agent: Optional[Agent] = None


class BetaResponseComputerToolCallOutputItem(BaseModel):
    class AcknowledgedSafetyCheck(BaseModel):
        id: str
        code: Optional[str] = None
        message: Optional[str] = None

    class Agent(BaseModel):
        agent_name: str

    id: str
    call_id: str
    output: "BetaResponseComputerToolCallOutputScreenshot"
    status: Literal["completed", "incomplete", "failed", "in_progress"]
    type: Literal["computer_call_output"]
    acknowledged_safety_checks: Optional[List[AcknowledgedSafetyCheck]] = None
    agent: Optional[Agent] = None
    created_by: Optional[str] = None


class BetaResponseComputerToolCallOutputScreenshot(BaseModel):
    type: Literal["computer_screenshot"]
    file_id: Optional[str] = None
    image_url: Optional[str] = None


class BetaResponseConfigurationUpdateItem(BaseModel):
    class Agent(BaseModel):
        agent_name: str

    class Reasoning(BaseModel):
        effort: Optional[Literal["none", "minimal", "low", "medium", "high", "xhigh", "max"]] = None

    class TextFormatText(BaseModel):
        type: Literal["text"]

    class Text(BaseModel):
        format: "BetaResponseConfigurationUpdateItemTextFormat"

    id: str
    type: Literal["configuration_update"]
    agent: Optional[Agent] = None
    reasoning: Optional[Reasoning] = None
    text: Optional[Text] = None


class BetaResponseFormatTextJSONSchemaConfig(BaseModel):
    name: str
    schema_: Dict[str, object] = Field(alias="schema")
    type: Literal["json_schema"]
    description: Optional[str] = None
    strict: Optional[bool] = None


BetaResponseConfigurationUpdateItemTextFormat: TypeAlias = Annotated[
    Union[BetaResponseConfigurationUpdateItem.TextFormatText, BetaResponseFormatTextJSONSchemaConfig],
    PropertyInfo(discriminator="type"),
]


class BetaResponseConfigurationUpdateItemParam(BaseModel):
    class Agent(BaseModel):
        agent_name: str

    class Reasoning(BaseModel):
        effort: Optional[Literal["none", "minimal", "low", "medium", "high", "xhigh", "max"]] = None

    class TextFormatText(BaseModel):
        type: Literal["text"]

    class Text(BaseModel):
        format: "BetaResponseConfigurationUpdateItemParamTextFormat"

    type: Literal["configuration_update"]
    id: Optional[str] = None
    agent: Optional[Agent] = None
    reasoning: Optional[Reasoning] = None
    text: Optional[Text] = None


BetaResponseConfigurationUpdateItemParamTextFormat: TypeAlias = Annotated[
    Union[BetaResponseConfigurationUpdateItemParam.TextFormatText, BetaResponseFormatTextJSONSchemaConfig],
    PropertyInfo(discriminator="type"),
]


class BetaResponseContainerReference(BaseModel):
    container_id: str
    type: Literal["container_reference"]


class BetaResponseContentPartAddedEvent(BaseModel):
    class PartReasoningText(BaseModel):
        text: str
        type: Literal["reasoning_text"]

    class Agent(BaseModel):
        agent_name: str

    content_index: int
    item_id: str
    output_index: int
    part: "BetaResponseContentPartAddedEventPart"
    sequence_number: int
    type: Literal["response.content_part.added"]
    agent: Optional[Agent] = None


class BetaResponseOutputText(BaseModel):
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
        top_logprobs: "List[BetaResponseOutputText.LogprobTopLogprob]"

    annotations: "List[BetaResponseOutputTextAnnotation]"
    text: str
    type: Literal["output_text"]
    logprobs: Optional[List[Logprob]] = None


class BetaResponseOutputRefusal(BaseModel):
    refusal: str
    type: Literal["refusal"]


BetaResponseContentPartAddedEventPart: TypeAlias = Annotated[
    Union[BetaResponseOutputText, BetaResponseOutputRefusal, BetaResponseContentPartAddedEvent.PartReasoningText],
    PropertyInfo(discriminator="type"),
]


class BetaResponseContentPartDoneEvent(BaseModel):
    class PartReasoningText(BaseModel):
        text: str
        type: Literal["reasoning_text"]

    class Agent(BaseModel):
        agent_name: str

    content_index: int
    item_id: str
    output_index: int
    part: "BetaResponseContentPartDoneEventPart"
    sequence_number: int
    type: Literal["response.content_part.done"]
    agent: Optional[Agent] = None


BetaResponseContentPartDoneEventPart: TypeAlias = Annotated[
    Union[BetaResponseOutputText, BetaResponseOutputRefusal, BetaResponseContentPartDoneEvent.PartReasoningText],
    PropertyInfo(discriminator="type"),
]


class BetaResponseConversationParam(BaseModel):
    id: str


class BetaResponseCreatedEvent(BaseModel):
    class Agent(BaseModel):
        agent_name: str

    response: BetaResponse
    sequence_number: int
    type: Literal["response.created"]
    agent: Optional[Agent] = None


class BetaResponseCustomToolCall(BaseModel):
    class Agent(BaseModel):
        agent_name: str

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
    agent: Optional[Agent] = None
    async_: Optional[bool] = Field(default=None, alias="async")
    caller: "Optional[BetaResponseCustomToolCallCaller]" = None
    namespace: Optional[str] = None


BetaResponseCustomToolCallCaller: TypeAlias = Annotated[
    Union[BetaResponseCustomToolCall.CallerDirect, BetaResponseCustomToolCall.CallerProgram, None],
    PropertyInfo(discriminator="type"),
]


class BetaResponseCustomToolCallInputDeltaEvent(BaseModel):
    class Agent(BaseModel):
        agent_name: str

    delta: str
    item_id: str
    output_index: int
    sequence_number: int
    type: Literal["response.custom_tool_call_input.delta"]
    agent: Optional[Agent] = None


class BetaResponseCustomToolCallInputDoneEvent(BaseModel):
    class Agent(BaseModel):
        agent_name: str

    input: str
    item_id: str
    output_index: int
    sequence_number: int
    type: Literal["response.custom_tool_call_input.done"]
    agent: Optional[Agent] = None


class BetaResponseCustomToolCallItem(BetaResponseCustomToolCall):
    id: str  # pyright: ignore[reportIncompatibleVariableOverride, reportGeneralTypeIssues]
    status: Literal["in_progress", "completed", "incomplete"]
    created_by: Optional[str] = None


class BetaResponseCustomToolCallOutput(BaseModel):
    class Agent(BaseModel):
        agent_name: str

    class CallerDirect(BaseModel):
        type: Literal["direct"]

    class CallerProgram(BaseModel):
        caller_id: str
        type: Literal["program"]

    call_id: str
    output: "Union[str, List[BetaResponseCustomToolCallOutputOutputOutputContentList]]"
    type: Literal["custom_tool_call_output"]
    id: Optional[str] = None
    agent: Optional[Agent] = None
    caller: "Optional[BetaResponseCustomToolCallOutputCaller]" = None


class BetaResponseInputText(BaseModel):
    class PromptCacheBreakpoint(BaseModel):
        mode: Literal["explicit"]
        ttl: Optional[Literal["30m", "12h"]] = None

    text: str
    type: Literal["input_text"]
    prompt_cache_breakpoint: Optional[PromptCacheBreakpoint] = None


class BetaResponseInputImage(BaseModel):
    class PromptCacheBreakpoint(BaseModel):
        mode: Literal["explicit"]
        ttl: Optional[Literal["30m", "12h"]] = None

    detail: BetaImageDetail
    type: Literal["input_image"]
    file_id: Optional[str] = None
    image_url: Optional[str] = None
    prompt_cache_breakpoint: Optional[PromptCacheBreakpoint] = None


class BetaResponseInputFile(BaseModel):
    class PromptCacheBreakpoint(BaseModel):
        mode: Literal["explicit"]
        ttl: Optional[Literal["30m", "12h"]] = None

    type: Literal["input_file"]
    detail: Optional[Literal["auto", "low", "high"]] = None
    file_data: Optional[str] = None
    file_id: Optional[str] = None
    file_url: Optional[str] = None
    filename: Optional[str] = None
    prompt_cache_breakpoint: Optional[PromptCacheBreakpoint] = None


BetaResponseCustomToolCallOutputOutputOutputContentList: TypeAlias = Annotated[
    Union[BetaResponseInputText, BetaResponseInputImage, BetaResponseInputFile], PropertyInfo(discriminator="type")
]

BetaResponseCustomToolCallOutputCaller: TypeAlias = Annotated[
    Union[BetaResponseCustomToolCallOutput.CallerDirect, BetaResponseCustomToolCallOutput.CallerProgram, None],
    PropertyInfo(discriminator="type"),
]


class BetaResponseCustomToolCallOutputItem(BetaResponseCustomToolCallOutput):
    id: str  # pyright: ignore[reportIncompatibleVariableOverride, reportGeneralTypeIssues]
    status: Literal["in_progress", "completed", "incomplete"]
    created_by: Optional[str] = None


class BetaResponseError(BaseModel):
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
        steer: "Optional[BetaResponseError.MisalignmentSteer]" = None

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


class BetaResponseErrorEvent(BaseModel):
    class Agent(BaseModel):
        agent_name: str

    code: Optional[str] = None
    message: str
    param: Optional[str] = None
    sequence_number: int
    type: Literal["error"]
    agent: Optional[Agent] = None


class BetaResponseFailedEvent(BaseModel):
    class Agent(BaseModel):
        agent_name: str

    response: BetaResponse
    sequence_number: int
    type: Literal["response.failed"]
    agent: Optional[Agent] = None


class BetaResponseFileSearchCallCompletedEvent(BaseModel):
    class Agent(BaseModel):
        agent_name: str

    item_id: str
    output_index: int
    sequence_number: int
    type: Literal["response.file_search_call.completed"]
    agent: Optional[Agent] = None


class BetaResponseFileSearchCallInProgressEvent(BaseModel):
    class Agent(BaseModel):
        agent_name: str

    item_id: str
    output_index: int
    sequence_number: int
    type: Literal["response.file_search_call.in_progress"]
    agent: Optional[Agent] = None


class BetaResponseFileSearchCallSearchingEvent(BaseModel):
    class Agent(BaseModel):
        agent_name: str

    item_id: str
    output_index: int
    sequence_number: int
    type: Literal["response.file_search_call.searching"]
    agent: Optional[Agent] = None


class BetaResponseFileSearchToolCall(BaseModel):
    class Agent(BaseModel):
        agent_name: str

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
    agent: Optional[Agent] = None
    results: Optional[List[Result]] = None


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


class BetaResponseFunctionCallArgumentsDeltaEvent(BaseModel):
    class Agent(BaseModel):
        agent_name: str

    delta: str
    item_id: str
    output_index: int
    sequence_number: int
    type: Literal["response.function_call_arguments.delta"]
    agent: Optional[Agent] = None


class BetaResponseFunctionCallArgumentsDoneEvent(BaseModel):
    class Agent(BaseModel):
        agent_name: str

    arguments: str
    item_id: str
    output_index: int
    sequence_number: int
    type: Literal["response.function_call_arguments.done"]
    agent: Optional[Agent] = None


class BetaResponseInputTextContent(BaseModel):
    class PromptCacheBreakpoint(BaseModel):
        mode: Literal["explicit"]
        ttl: Optional[Literal["30m", "12h"]] = None

    text: str
    type: Literal["input_text"]
    prompt_cache_breakpoint: Optional[PromptCacheBreakpoint] = None


class BetaResponseInputImageContent(BaseModel):
    class PromptCacheBreakpoint(BaseModel):
        mode: Literal["explicit"]
        ttl: Optional[Literal["30m", "12h"]] = None

    type: Literal["input_image"]
    detail: Optional[BetaImageDetail] = None
    file_id: Optional[str] = None
    image_url: Optional[str] = None
    prompt_cache_breakpoint: Optional[PromptCacheBreakpoint] = None


class BetaResponseInputFileContent(BaseModel):
    class PromptCacheBreakpoint(BaseModel):
        mode: Literal["explicit"]
        ttl: Optional[Literal["30m", "12h"]] = None

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
    class OutcomeTimeout(BaseModel):
        type: Literal["timeout"]

    class OutcomeExit(BaseModel):
        exit_code: int
        type: Literal["exit"]

    outcome: "BetaResponseFunctionShellCallOutputContentOutcome"
    stderr: str
    stdout: str


BetaResponseFunctionShellCallOutputContentOutcome: TypeAlias = Annotated[
    Union[
        BetaResponseFunctionShellCallOutputContent.OutcomeTimeout,
        BetaResponseFunctionShellCallOutputContent.OutcomeExit,
    ],
    PropertyInfo(discriminator="type"),
]


class BetaResponseFunctionShellToolCall(BaseModel):
    class Action(BaseModel):
        commands: List[str]
        max_output_length: Optional[int] = None
        timeout_ms: Optional[int] = None

    class Agent(BaseModel):
        agent_name: str

    class CallerDirect(BaseModel):
        type: Literal["direct"]

    class CallerProgram(BaseModel):
        caller_id: str
        type: Literal["program"]

    id: str
    action: Action
    call_id: str
    environment: "Optional[BetaResponseFunctionShellToolCallEnvironment]" = None
    status: Literal["in_progress", "completed", "incomplete"]
    type: Literal["shell_call"]
    agent: Optional[Agent] = None
    caller: "Optional[BetaResponseFunctionShellToolCallCaller]" = None
    created_by: Optional[str] = None


class BetaResponseLocalEnvironment(BaseModel):
    type: Literal["local"]


BetaResponseFunctionShellToolCallEnvironment: TypeAlias = Annotated[
    Union[BetaResponseLocalEnvironment, BetaResponseContainerReference, None], PropertyInfo(discriminator="type")
]

BetaResponseFunctionShellToolCallCaller: TypeAlias = Annotated[
    Union[BetaResponseFunctionShellToolCall.CallerDirect, BetaResponseFunctionShellToolCall.CallerProgram, None],
    PropertyInfo(discriminator="type"),
]


class BetaResponseFunctionShellToolCallOutput(BaseModel):
    class OutputOutcomeTimeout(BaseModel):
        type: Literal["timeout"]

    class OutputOutcomeExit(BaseModel):
        exit_code: int
        type: Literal["exit"]

    class Output(BaseModel):
        outcome: "BetaResponseFunctionShellToolCallOutputOutputOutcome"
        stderr: str
        stdout: str
        created_by: Optional[str] = None

    class Agent(BaseModel):
        agent_name: str

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
    agent: Optional[Agent] = None
    caller: "Optional[BetaResponseFunctionShellToolCallOutputCaller]" = None
    created_by: Optional[str] = None


BetaResponseFunctionShellToolCallOutputOutputOutcome: TypeAlias = Annotated[
    Union[
        BetaResponseFunctionShellToolCallOutput.OutputOutcomeTimeout,
        BetaResponseFunctionShellToolCallOutput.OutputOutcomeExit,
    ],
    PropertyInfo(discriminator="type"),
]

BetaResponseFunctionShellToolCallOutputCaller: TypeAlias = Annotated[
    Union[
        BetaResponseFunctionShellToolCallOutput.CallerDirect,
        BetaResponseFunctionShellToolCallOutput.CallerProgram,
        None,
    ],
    PropertyInfo(discriminator="type"),
]


class BetaResponseFunctionToolCall(BaseModel):
    class Agent(BaseModel):
        agent_name: str

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
    agent: Optional[Agent] = None
    async_: Optional[bool] = Field(default=None, alias="async")
    caller: "Optional[BetaResponseFunctionToolCallCaller]" = None
    namespace: Optional[str] = None
    status: Optional[Literal["in_progress", "completed", "incomplete"]] = None


BetaResponseFunctionToolCallCaller: TypeAlias = Annotated[
    Union[BetaResponseFunctionToolCall.CallerDirect, BetaResponseFunctionToolCall.CallerProgram, None],
    PropertyInfo(discriminator="type"),
]


class BetaResponseFunctionToolCallItem(BetaResponseFunctionToolCall):
    id: str  # pyright: ignore[reportIncompatibleVariableOverride, reportGeneralTypeIssues]
    status: Literal["in_progress", "completed", "incomplete"]  # pyright: ignore[reportIncompatibleVariableOverride, reportGeneralTypeIssues]
    created_by: Optional[str] = None


class BetaResponseFunctionToolCallOutputItem(BaseModel):
    class Agent(BaseModel):
        agent_name: str

    class CallerDirect(BaseModel):
        type: Literal["direct"]

    class CallerProgram(BaseModel):
        caller_id: str
        type: Literal["program"]

    id: str
    output: "Union[str, List[BetaResponseFunctionToolCallOutputItemOutputOutputContentList]]"
    status: Literal["in_progress", "completed", "incomplete"]
    type: Literal["function_call_output"]
    agent: Optional[Agent] = None
    call_id: Optional[str] = None
    caller: "Optional[BetaResponseFunctionToolCallOutputItemCaller]" = None
    created_by: Optional[str] = None
    name: Optional[str] = None
    namespace: Optional[str] = None


BetaResponseFunctionToolCallOutputItemOutputOutputContentList: TypeAlias = Annotated[
    Union[BetaResponseInputText, BetaResponseInputImage, BetaResponseInputFile], PropertyInfo(discriminator="type")
]

BetaResponseFunctionToolCallOutputItemCaller: TypeAlias = Annotated[
    Union[
        BetaResponseFunctionToolCallOutputItem.CallerDirect, BetaResponseFunctionToolCallOutputItem.CallerProgram, None
    ],
    PropertyInfo(discriminator="type"),
]


class BetaResponseFunctionWebSearch(BaseModel):
    class ActionSearchSource(BaseModel):
        type: Literal["url"]
        url: str

    class ActionSearch(BaseModel):
        type: Literal["search"]
        queries: Optional[List[str]] = None
        query: Optional[str] = None
        sources: "Optional[List[BetaResponseFunctionWebSearch.ActionSearchSource]]" = None

    class ActionOpenPage(BaseModel):
        type: Literal["open_page"]
        url: Optional[str] = None

    class ActionFindInPage(BaseModel):
        pattern: str
        type: Literal["find_in_page"]
        url: str

    class Agent(BaseModel):
        agent_name: str

    id: str
    action: "BetaResponseFunctionWebSearchAction"
    status: Literal["in_progress", "searching", "completed", "failed", "incomplete"]
    type: Literal["web_search_call"]
    agent: Optional[Agent] = None


BetaResponseFunctionWebSearchAction: TypeAlias = Annotated[
    Union[
        BetaResponseFunctionWebSearch.ActionSearch,
        BetaResponseFunctionWebSearch.ActionOpenPage,
        BetaResponseFunctionWebSearch.ActionFindInPage,
    ],
    PropertyInfo(discriminator="type"),
]


class BetaResponseImageGenCallCompletedEvent(BaseModel):
    class Agent(BaseModel):
        agent_name: str

    item_id: str
    output_index: int
    sequence_number: int
    type: Literal["response.image_generation_call.completed"]
    agent: Optional[Agent] = None


class BetaResponseImageGenCallGeneratingEvent(BaseModel):
    class Agent(BaseModel):
        agent_name: str

    item_id: str
    output_index: int
    sequence_number: int
    type: Literal["response.image_generation_call.generating"]
    agent: Optional[Agent] = None


class BetaResponseImageGenCallInProgressEvent(BaseModel):
    class Agent(BaseModel):
        agent_name: str

    item_id: str
    output_index: int
    sequence_number: int
    type: Literal["response.image_generation_call.in_progress"]
    agent: Optional[Agent] = None


class BetaResponseImageGenCallPartialImageEvent(BaseModel):
    class Agent(BaseModel):
        agent_name: str

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
    class Agent(BaseModel):
        agent_name: str

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
    class Agent(BaseModel):
        agent_name: str

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

    class ComputerCallOutputAcknowledgedSafetyCheck(BaseModel):
        id: str
        code: Optional[str] = None
        message: Optional[str] = None

    class ComputerCallOutputAgent(BaseModel):
        agent_name: str

    class ComputerCallOutput(BaseModel):
        call_id: str
        output: BetaResponseComputerToolCallOutputScreenshot
        type: Literal["computer_call_output"]
        id: Optional[str] = None
        acknowledged_safety_checks: "Optional[List[BetaResponseInputItemVariants.ComputerCallOutputAcknowledgedSafetyCheck]]" = None  # noqa: E501
        agent: "Optional[BetaResponseInputItemVariants.ComputerCallOutputAgent]" = None
        status: Optional[Literal["in_progress", "completed", "incomplete"]] = None

    class FunctionCallOutputAgent(BaseModel):
        agent_name: str

    class FunctionCallOutputCallerDirect(BaseModel):
        type: Literal["direct"]

    class FunctionCallOutputCallerProgram(BaseModel):
        caller_id: str
        type: Literal["program"]

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

    class AgentMessageContentEncryptedContent(BaseModel):
        encrypted_content: str
        type: Literal["encrypted_content"]

    class AgentMessageAgent(BaseModel):
        agent_name: str

    class AgentMessage(BaseModel):
        author: str
        content: "List[BetaResponseInputItemAgentMessageContent]"
        recipient: str
        type: Literal["agent_message"]
        id: Optional[str] = None
        agent: "Optional[BetaResponseInputItemVariants.AgentMessageAgent]" = None

    class MultiAgentCallAgent(BaseModel):
        agent_name: str

    class MultiAgentCall(BaseModel):
        action: Literal["spawn_agent", "interrupt_agent", "list_agents", "send_message", "followup_task", "wait_agent"]
        arguments: str
        call_id: str
        type: Literal["multi_agent_call"]
        id: Optional[str] = None
        agent: "Optional[BetaResponseInputItemVariants.MultiAgentCallAgent]" = None

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
        annotations: "Optional[List[BetaResponseInputItemMultiAgentCallOutputOutputAnnotation]]" = None

    class MultiAgentCallOutputAgent(BaseModel):
        agent_name: str

    class MultiAgentCallOutput(BaseModel):
        action: Literal["spawn_agent", "interrupt_agent", "list_agents", "send_message", "followup_task", "wait_agent"]
        call_id: str
        output: "List[BetaResponseInputItemVariants.MultiAgentCallOutputOutput]"
        type: Literal["multi_agent_call_output"]
        id: Optional[str] = None
        agent: "Optional[BetaResponseInputItemVariants.MultiAgentCallOutputAgent]" = None

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

    class AdditionalToolsAgent(BaseModel):
        agent_name: str

    class AdditionalTools(BaseModel):
        role: Literal["developer"]
        tools: "List[BetaTool]"
        type: Literal["additional_tools"]
        id: Optional[str] = None
        agent: "Optional[BetaResponseInputItemVariants.AdditionalToolsAgent]" = None

    class ImageGenerationCallAgent(BaseModel):
        agent_name: str

    class ImageGenerationCallErrorModerationDetails(BaseModel):
        categories: List[str]
        moderation_stage: Literal["input", "output", "unknown"]

    class ImageGenerationCallError(BaseModel):
        code: Optional[str] = None
        message: str
        param: Optional[str] = None
        type: str
        moderation_details: "Optional[BetaResponseInputItemVariants.ImageGenerationCallErrorModerationDetails]" = None

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
        agent: "Optional[BetaResponseInputItemVariants.ImageGenerationCallAgent]" = None
        background: Optional[Literal["transparent", "opaque", "auto"]] = None
        error: "Optional[BetaResponseInputItemVariants.ImageGenerationCallError]" = None
        output_format: Optional[Literal["png", "webp", "jpeg", "gif", "svg"]] = None
        quality: Optional[Literal["low", "medium", "high", "xhigh", "max", "auto"]] = None
        revised_prompt: Optional[str] = None
        size: Union[str, Literal["1024x1024", "1024x1536", "1536x1024"], None] = None
        svg_usage: "Optional[BetaResponseInputItemVariants.ImageGenerationCallSvgUsage]" = None

    class LocalShellCallAction(BaseModel):
        command: List[str]
        env: Dict[str, str]
        type: Literal["exec"]
        timeout_ms: Optional[int] = None
        user: Optional[str] = None
        working_directory: Optional[str] = None

    class LocalShellCallAgent(BaseModel):
        agent_name: str

    class LocalShellCall(BaseModel):
        id: str
        action: "BetaResponseInputItemVariants.LocalShellCallAction"
        call_id: str
        status: Literal["in_progress", "completed", "incomplete"]
        type: Literal["local_shell_call"]
        agent: "Optional[BetaResponseInputItemVariants.LocalShellCallAgent]" = None

    class LocalShellCallOutputAgent(BaseModel):
        agent_name: str

    class LocalShellCallOutput(BaseModel):
        id: str
        output: str
        type: Literal["local_shell_call_output"]
        agent: "Optional[BetaResponseInputItemVariants.LocalShellCallOutputAgent]" = None
        status: Optional[Literal["in_progress", "completed", "incomplete"]] = None

    class ShellCallAction(BaseModel):
        commands: List[str]
        max_output_length: Optional[int] = None
        timeout_ms: Optional[int] = None

    class ShellCallAgent(BaseModel):
        agent_name: str

    class ShellCallCallerDirect(BaseModel):
        type: Literal["direct"]

    class ShellCallCallerProgram(BaseModel):
        caller_id: str
        type: Literal["program"]

    class ShellCall(BaseModel):
        action: "BetaResponseInputItemVariants.ShellCallAction"
        call_id: str
        type: Literal["shell_call"]
        id: Optional[str] = None
        agent: "Optional[BetaResponseInputItemVariants.ShellCallAgent]" = None
        caller: "Optional[BetaResponseInputItemShellCallCaller]" = None
        environment: "Optional[BetaResponseInputItemShellCallEnvironment]" = None
        status: Optional[Literal["in_progress", "completed", "incomplete"]] = None

    class ShellCallOutputAgent(BaseModel):
        agent_name: str

    class ShellCallOutputCallerDirect(BaseModel):
        type: Literal["direct"]

    class ShellCallOutputCallerProgram(BaseModel):
        caller_id: str
        type: Literal["program"]

    class ShellCallOutput(BaseModel):
        call_id: str
        output: List[BetaResponseFunctionShellCallOutputContent]
        type: Literal["shell_call_output"]
        id: Optional[str] = None
        agent: "Optional[BetaResponseInputItemVariants.ShellCallOutputAgent]" = None
        caller: "Optional[BetaResponseInputItemShellCallOutputCaller]" = None
        max_output_length: Optional[int] = None
        status: Optional[Literal["in_progress", "completed", "incomplete"]] = None

    class ApplyPatchCallOperationCreateFile(BaseModel):
        diff: str
        path: str
        type: Literal["create_file"]

    class ApplyPatchCallOperationDeleteFile(BaseModel):
        path: str
        type: Literal["delete_file"]

    class ApplyPatchCallOperationUpdateFile(BaseModel):
        diff: str
        path: str
        type: Literal["update_file"]

    class ApplyPatchCallAgent(BaseModel):
        agent_name: str

    class ApplyPatchCallCallerDirect(BaseModel):
        type: Literal["direct"]

    class ApplyPatchCallCallerProgram(BaseModel):
        caller_id: str
        type: Literal["program"]

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

    class ApplyPatchCallOutputCallerDirect(BaseModel):
        type: Literal["direct"]

    class ApplyPatchCallOutputCallerProgram(BaseModel):
        caller_id: str
        type: Literal["program"]

    class ApplyPatchCallOutput(BaseModel):
        call_id: str
        status: Literal["completed", "failed"]
        type: Literal["apply_patch_call_output"]
        id: Optional[str] = None
        agent: "Optional[BetaResponseInputItemVariants.ApplyPatchCallOutputAgent]" = None
        caller: "Optional[BetaResponseInputItemApplyPatchCallOutputCaller]" = None
        output: Optional[str] = None

    class McpListToolsTool(BaseModel):
        input_schema: object
        name: str
        annotations: Optional[object] = None
        description: Optional[str] = None

    class McpListToolsAgent(BaseModel):
        agent_name: str

    class McpListTools(BaseModel):
        id: str
        server_label: str
        tools: "List[BetaResponseInputItemVariants.McpListToolsTool]"
        type: Literal["mcp_list_tools"]
        agent: "Optional[BetaResponseInputItemVariants.McpListToolsAgent]" = None
        error: Optional[str] = None

    class McpApprovalRequestAgent(BaseModel):
        agent_name: str

    class McpApprovalRequest(BaseModel):
        id: str
        arguments: str
        name: str
        server_label: str
        type: Literal["mcp_approval_request"]
        agent: "Optional[BetaResponseInputItemVariants.McpApprovalRequestAgent]" = None

    class McpApprovalResponseAgent(BaseModel):
        agent_name: str

    class McpApprovalResponse(BaseModel):
        approval_request_id: str
        approve: bool
        type: Literal["mcp_approval_response"]
        id: Optional[str] = None
        agent: "Optional[BetaResponseInputItemVariants.McpApprovalResponseAgent]" = None
        reason: Optional[str] = None

    class McpCallAgent(BaseModel):
        agent_name: str

    class McpCall(BaseModel):
        id: str
        arguments: str
        name: str
        server_label: str
        type: Literal["mcp_call"]
        agent: "Optional[BetaResponseInputItemVariants.McpCallAgent]" = None
        approval_request_id: Optional[str] = None
        error: Optional[BetaMcpToolCallError] = None
        output: Optional[str] = None
        status: Optional[Literal["in_progress", "completed", "incomplete", "calling", "failed"]] = None

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

    class ProgramAgent(BaseModel):
        agent_name: str

    class Program(BaseModel):
        id: str
        call_id: str
        code: str
        fingerprint: str
        type: Literal["program"]
        agent: "Optional[BetaResponseInputItemVariants.ProgramAgent]" = None

    class ProgramOutputAgent(BaseModel):
        agent_name: str

    class ProgramOutput(BaseModel):
        id: str
        call_id: str
        result: str
        status: Literal["completed", "incomplete"]
        type: Literal["program_output"]
        agent: "Optional[BetaResponseInputItemVariants.ProgramOutputAgent]" = None


class BetaResponseOutputMessage(BaseModel):
    class Agent(BaseModel):
        agent_name: str

    id: str
    content: "List[BetaResponseOutputMessageContent]"
    role: Literal["assistant"]
    status: Literal["in_progress", "completed", "incomplete"]
    type: Literal["message"]
    agent: Optional[Agent] = None
    phase: Optional[Literal["commentary", "final_answer"]] = None


class BetaResponseToolSearchOutputItemParam(BaseModel):
    class ToolMcpAllowedToolsMcpToolFilter(BaseModel):
        read_only: Optional[bool] = None
        tool_names: Optional[List[str]] = None

    class ToolMcpRequireApprovalMcpToolApprovalFilterAlways(BaseModel):
        read_only: Optional[bool] = None
        tool_names: Optional[List[str]] = None

    class ToolMcpRequireApprovalMcpToolApprovalFilterNever(BaseModel):
        read_only: Optional[bool] = None
        tool_names: Optional[List[str]] = None

    class ToolMcpRequireApprovalMcpToolApprovalFilter(BaseModel):
        always: "Optional[BetaResponseToolSearchOutputItemParam.ToolMcpRequireApprovalMcpToolApprovalFilterAlways]" = (
            None
        )
        never: "Optional[BetaResponseToolSearchOutputItemParam.ToolMcpRequireApprovalMcpToolApprovalFilterNever]" = None

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
        network_policy: "Optional[BetaResponseToolSearchOutputItemParamToolCodeInterpreterContainerCodeInterpreterToolAutoNetworkPolicy]" = None  # noqa: E501

    class ToolCodeInterpreter(BaseModel):
        container: "BetaResponseToolSearchOutputItemParamToolCodeInterpreterContainer"
        type: Literal["code_interpreter"]
        allowed_callers: Optional[List[Literal["direct", "programmatic"]]] = None

    class ToolProgrammaticToolCalling(BaseModel):
        type: Literal["programmatic_tool_calling"]

    class ToolImageGenerationInputImageMask(BaseModel):
        file_id: Optional[str] = None
        image_url: Optional[str] = None

    class ToolImageGenerationSvgReasoning(BaseModel):
        effort: Optional[Literal["none", "minimal", "low", "medium", "high", "xhigh", "max"]] = None

    class ToolImageGenerationSvg(BaseModel):
        model: Optional[str] = None
        reasoning: "Optional[BetaResponseToolSearchOutputItemParam.ToolImageGenerationSvgReasoning]" = None

    class ToolImageGeneration(BaseModel):
        type: Literal["image_generation"]
        action: Optional[Literal["generate", "edit", "auto"]] = None
        background: Optional[Literal["transparent", "opaque", "auto"]] = None
        complexity: Optional[Literal["low", "medium", "high"]] = None
        frame_count: Optional[int] = None
        frame_duration_ms: Optional[int] = None
        input_fidelity: Optional[Literal["high", "low"]] = None
        input_image_mask: "Optional[BetaResponseToolSearchOutputItemParam.ToolImageGenerationInputImageMask]" = None
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
            None,
        ] = None
        moderation: Optional[Literal["auto", "low"]] = None
        output_compression: Optional[int] = None
        output_format: Optional[Literal["png", "webp", "jpeg", "gif", "svg"]] = None
        partial_images: Optional[int] = None
        quality: Optional[Literal["low", "medium", "high", "xhigh", "max", "auto"]] = None
        size: Union[str, Literal["1024x1024", "1024x1536", "1536x1024", "auto"], None] = None
        svg: "Optional[BetaResponseToolSearchOutputItemParam.ToolImageGenerationSvg]" = None

    class ToolLocalShell(BaseModel):
        type: Literal["local_shell"]

    class Agent(BaseModel):
        agent_name: str

    tools: "List[BetaResponseToolSearchOutputItemParamTool]"
    type: Literal["tool_search_output"]
    id: Optional[str] = None
    agent: Optional[Agent] = None
    call_id: Optional[str] = None
    execution: Optional[Literal["server", "client"]] = None
    status: Optional[Literal["in_progress", "completed", "incomplete"]] = None


class BetaResponseReasoningItem(BaseModel):
    class Summary(BaseModel):
        text: str
        type: Literal["summary_text"]

    class Agent(BaseModel):
        agent_name: str

    class Content(BaseModel):
        text: str
        type: Literal["reasoning_text"]

    id: str
    summary: List[Summary]
    type: Literal["reasoning"]
    agent: Optional[Agent] = None
    content: Optional[List[Content]] = None
    encrypted_content: Optional[str] = None
    status: Optional[Literal["in_progress", "completed", "incomplete"]] = None


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
        BetaResponseInputItemVariants.ImageGenerationCall,
        BetaResponseCodeInterpreterToolCall,
        BetaResponseInputItemVariants.LocalShellCall,
        BetaResponseInputItemVariants.LocalShellCallOutput,
        BetaResponseInputItemVariants.ShellCall,
        BetaResponseInputItemVariants.ShellCallOutput,
        BetaResponseInputItemVariants.ApplyPatchCall,
        BetaResponseInputItemVariants.ApplyPatchCallOutput,
        BetaResponseInputItemVariants.McpListTools,
        BetaResponseInputItemVariants.McpApprovalRequest,
        BetaResponseInputItemVariants.McpApprovalResponse,
        BetaResponseInputItemVariants.McpCall,
        BetaResponseCustomToolCallOutput,
        BetaResponseCustomToolCall,
        BetaResponseInputItemVariants.CompactionTrigger,
        BetaResponseInputItemVariants.ItemReference,
        BetaResponseInputItemVariants.Program,
        BetaResponseInputItemVariants.ProgramOutput,
    ],
    PropertyInfo(discriminator="type"),
]

BetaResponseInput: TypeAlias = List[BetaResponseInputItem]

BetaResponseInputContent: TypeAlias = Annotated[
    Union[BetaResponseInputText, BetaResponseInputImage, BetaResponseInputFile], PropertyInfo(discriminator="type")
]

BetaResponseInputItemFunctionCallOutputCaller: TypeAlias = Annotated[
    Union[
        BetaResponseInputItemVariants.FunctionCallOutputCallerDirect,
        BetaResponseInputItemVariants.FunctionCallOutputCallerProgram,
        None,
    ],
    PropertyInfo(discriminator="type"),
]

BetaResponseInputItemAgentMessageContent: TypeAlias = Annotated[
    Union[
        BetaResponseInputTextContent,
        BetaResponseInputImageContent,
        BetaResponseInputItemVariants.AgentMessageContentEncryptedContent,
    ],
    PropertyInfo(discriminator="type"),
]

BetaResponseInputItemMultiAgentCallOutputOutputAnnotation: TypeAlias = Annotated[
    Union[
        BetaResponseInputItemVariants.MultiAgentCallOutputOutputAnnotationFileCitation,
        BetaResponseInputItemVariants.MultiAgentCallOutputOutputAnnotationURLCitation,
        BetaResponseInputItemVariants.MultiAgentCallOutputOutputAnnotationContainerFileCitation,
    ],
    PropertyInfo(discriminator="type"),
]

BetaResponseInputItemShellCallCaller: TypeAlias = Annotated[
    Union[
        BetaResponseInputItemVariants.ShellCallCallerDirect, BetaResponseInputItemVariants.ShellCallCallerProgram, None
    ],
    PropertyInfo(discriminator="type"),
]

BetaResponseInputItemShellCallEnvironment: TypeAlias = Annotated[
    Union[BetaLocalEnvironment, BetaContainerReference, None], PropertyInfo(discriminator="type")
]

BetaResponseInputItemShellCallOutputCaller: TypeAlias = Annotated[
    Union[
        BetaResponseInputItemVariants.ShellCallOutputCallerDirect,
        BetaResponseInputItemVariants.ShellCallOutputCallerProgram,
        None,
    ],
    PropertyInfo(discriminator="type"),
]

BetaResponseInputItemApplyPatchCallOperation: TypeAlias = Annotated[
    Union[
        BetaResponseInputItemVariants.ApplyPatchCallOperationCreateFile,
        BetaResponseInputItemVariants.ApplyPatchCallOperationDeleteFile,
        BetaResponseInputItemVariants.ApplyPatchCallOperationUpdateFile,
    ],
    PropertyInfo(discriminator="type"),
]

BetaResponseInputItemApplyPatchCallCaller: TypeAlias = Annotated[
    Union[
        BetaResponseInputItemVariants.ApplyPatchCallCallerDirect,
        BetaResponseInputItemVariants.ApplyPatchCallCallerProgram,
        None,
    ],
    PropertyInfo(discriminator="type"),
]

BetaResponseInputItemApplyPatchCallOutputCaller: TypeAlias = Annotated[
    Union[
        BetaResponseInputItemVariants.ApplyPatchCallOutputCallerDirect,
        BetaResponseInputItemVariants.ApplyPatchCallOutputCallerProgram,
        None,
    ],
    PropertyInfo(discriminator="type"),
]

BetaResponseInputMessageContentList: TypeAlias = List[BetaResponseInputContent]


class BetaResponseInputMessageItem(BaseModel):
    class Agent(BaseModel):
        agent_name: str

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

    class AgentMessageContentEncryptedContent(BaseModel):
        encrypted_content: str
        type: Literal["encrypted_content"]

    class AgentMessageAgent(BaseModel):
        agent_name: str

    class AgentMessage(BaseModel):
        id: str
        author: str
        content: "List[BetaResponseItemAgentMessageContent]"
        recipient: str
        type: Literal["agent_message"]
        agent: "Optional[BetaResponseItemVariants.AgentMessageAgent]" = None

    class MultiAgentCallAgent(BaseModel):
        agent_name: str

    class MultiAgentCall(BaseModel):
        id: str
        action: Literal["spawn_agent", "interrupt_agent", "list_agents", "send_message", "followup_task", "wait_agent"]
        arguments: str
        call_id: str
        type: Literal["multi_agent_call"]
        agent: "Optional[BetaResponseItemVariants.MultiAgentCallAgent]" = None

    class MultiAgentCallOutputAgent(BaseModel):
        agent_name: str

    class MultiAgentCallOutput(BaseModel):
        id: str
        action: Literal["spawn_agent", "interrupt_agent", "list_agents", "send_message", "followup_task", "wait_agent"]
        call_id: str
        output: List[BetaResponseOutputText]
        type: Literal["multi_agent_call_output"]
        agent: "Optional[BetaResponseItemVariants.MultiAgentCallOutputAgent]" = None

    class AdditionalToolsAgent(BaseModel):
        agent_name: str

    class AdditionalTools(BaseModel):
        id: str
        role: Literal["unknown", "user", "assistant", "system", "critic", "discriminator", "developer", "tool"]
        tools: "List[BetaTool]"
        type: Literal["additional_tools"]
        agent: "Optional[BetaResponseItemVariants.AdditionalToolsAgent]" = None

    class ProgramAgent(BaseModel):
        agent_name: str

    class Program(BaseModel):
        id: str
        call_id: str
        code: str
        fingerprint: str
        type: Literal["program"]
        agent: "Optional[BetaResponseItemVariants.ProgramAgent]" = None

    class ProgramOutputAgent(BaseModel):
        agent_name: str

    class ProgramOutput(BaseModel):
        id: str
        call_id: str
        result: str
        status: Literal["completed", "incomplete"]
        type: Literal["program_output"]
        agent: "Optional[BetaResponseItemVariants.ProgramOutputAgent]" = None

    class ImageGenerationCallAgent(BaseModel):
        agent_name: str

    class ImageGenerationCallErrorModerationDetails(BaseModel):
        categories: List[str]
        moderation_stage: Literal["input", "output", "unknown"]

    class ImageGenerationCallError(BaseModel):
        code: Optional[str] = None
        message: str
        param: Optional[str] = None
        type: str
        moderation_details: "Optional[BetaResponseItemVariants.ImageGenerationCallErrorModerationDetails]" = None

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
        agent: "Optional[BetaResponseItemVariants.ImageGenerationCallAgent]" = None
        background: Optional[Literal["transparent", "opaque", "auto"]] = None
        error: "Optional[BetaResponseItemVariants.ImageGenerationCallError]" = None
        output_format: Optional[Literal["png", "webp", "jpeg", "gif", "svg"]] = None
        quality: Optional[Literal["low", "medium", "high", "xhigh", "max", "auto"]] = None
        revised_prompt: Optional[str] = None
        size: Union[str, Literal["1024x1024", "1024x1536", "1536x1024"], None] = None
        svg_usage: "Optional[BetaResponseItemVariants.ImageGenerationCallSvgUsage]" = None

    class LocalShellCallAction(BaseModel):
        command: List[str]
        env: Dict[str, str]
        type: Literal["exec"]
        timeout_ms: Optional[int] = None
        user: Optional[str] = None
        working_directory: Optional[str] = None

    class LocalShellCallAgent(BaseModel):
        agent_name: str

    class LocalShellCall(BaseModel):
        id: str
        action: "BetaResponseItemVariants.LocalShellCallAction"
        call_id: str
        status: Literal["in_progress", "completed", "incomplete"]
        type: Literal["local_shell_call"]
        agent: "Optional[BetaResponseItemVariants.LocalShellCallAgent]" = None

    class LocalShellCallOutputAgent(BaseModel):
        agent_name: str

    class LocalShellCallOutput(BaseModel):
        id: str
        output: str
        type: Literal["local_shell_call_output"]
        agent: "Optional[BetaResponseItemVariants.LocalShellCallOutputAgent]" = None
        status: Optional[Literal["in_progress", "completed", "incomplete"]] = None

    class McpListToolsTool(BaseModel):
        input_schema: object
        name: str
        annotations: Optional[object] = None
        description: Optional[str] = None

    class McpListToolsAgent(BaseModel):
        agent_name: str

    class McpListTools(BaseModel):
        id: str
        server_label: str
        tools: "List[BetaResponseItemVariants.McpListToolsTool]"
        type: Literal["mcp_list_tools"]
        agent: "Optional[BetaResponseItemVariants.McpListToolsAgent]" = None
        error: Optional[str] = None

    class McpApprovalRequestAgent(BaseModel):
        agent_name: str

    class McpApprovalRequest(BaseModel):
        id: str
        arguments: str
        name: str
        server_label: str
        type: Literal["mcp_approval_request"]
        agent: "Optional[BetaResponseItemVariants.McpApprovalRequestAgent]" = None

    class McpApprovalResponseAgent(BaseModel):
        agent_name: str

    class McpApprovalResponse(BaseModel):
        id: str
        approval_request_id: str
        approve: bool
        type: Literal["mcp_approval_response"]
        agent: "Optional[BetaResponseItemVariants.McpApprovalResponseAgent]" = None
        reason: Optional[str] = None

    class McpCallAgent(BaseModel):
        agent_name: str

    class McpCall(BaseModel):
        id: str
        arguments: str
        name: str
        server_label: str
        type: Literal["mcp_call"]
        agent: "Optional[BetaResponseItemVariants.McpCallAgent]" = None
        approval_request_id: Optional[str] = None
        error: Optional[BetaMcpToolCallError] = None
        output: Optional[str] = None
        status: Optional[Literal["in_progress", "completed", "incomplete", "calling", "failed"]] = None


BetaResponseItemAgentMessageContent: TypeAlias = Annotated[
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
        BetaResponseItemVariants.AgentMessageContentEncryptedContent,
    ],
    PropertyInfo(discriminator="type"),
]


class BetaResponseToolSearchCall(BaseModel):
    class Agent(BaseModel):
        agent_name: str

    id: str
    arguments: object
    call_id: Optional[str] = None
    execution: Literal["server", "client"]
    status: Literal["in_progress", "completed", "incomplete"]
    type: Literal["tool_search_call"]
    agent: Optional[Agent] = None
    created_by: Optional[str] = None


class BetaResponseToolSearchOutputItem(BaseModel):
    class Agent(BaseModel):
        agent_name: str

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
        BetaResponseItemVariants.Program,
        BetaResponseItemVariants.ProgramOutput,
        BetaResponseCompactionItem,
        BetaResponseItemVariants.ImageGenerationCall,
        BetaResponseCodeInterpreterToolCall,
        BetaResponseItemVariants.LocalShellCall,
        BetaResponseItemVariants.LocalShellCallOutput,
        BetaResponseFunctionShellToolCall,
        BetaResponseFunctionShellToolCallOutput,
        BetaResponseApplyPatchToolCall,
        BetaResponseApplyPatchToolCallOutput,
        BetaResponseItemVariants.McpListTools,
        BetaResponseItemVariants.McpApprovalRequest,
        BetaResponseItemVariants.McpApprovalResponse,
        BetaResponseItemVariants.McpCall,
        BetaResponseCustomToolCallItem,
        BetaResponseCustomToolCallOutputItem,
    ],
    PropertyInfo(discriminator="type"),
]


class BetaResponseMcpCallArgumentsDeltaEvent(BaseModel):
    class Agent(BaseModel):
        agent_name: str

    delta: str
    item_id: str
    output_index: int
    sequence_number: int
    type: Literal["response.mcp_call_arguments.delta"]
    agent: Optional[Agent] = None


class BetaResponseMcpCallArgumentsDoneEvent(BaseModel):
    class Agent(BaseModel):
        agent_name: str

    arguments: str
    item_id: str
    output_index: int
    sequence_number: int
    type: Literal["response.mcp_call_arguments.done"]
    agent: Optional[Agent] = None


class BetaResponseMcpCallCompletedEvent(BaseModel):
    class Agent(BaseModel):
        agent_name: str

    item_id: str
    output_index: int
    sequence_number: int
    type: Literal["response.mcp_call.completed"]
    agent: Optional[Agent] = None


class BetaResponseMcpCallFailedEvent(BaseModel):
    class Agent(BaseModel):
        agent_name: str

    item_id: str
    output_index: int
    sequence_number: int
    type: Literal["response.mcp_call.failed"]
    agent: Optional[Agent] = None


class BetaResponseMcpCallInProgressEvent(BaseModel):
    class Agent(BaseModel):
        agent_name: str

    item_id: str
    output_index: int
    sequence_number: int
    type: Literal["response.mcp_call.in_progress"]
    agent: Optional[Agent] = None


class BetaResponseMcpListToolsCompletedEvent(BaseModel):
    class Agent(BaseModel):
        agent_name: str

    item_id: str
    output_index: int
    sequence_number: int
    type: Literal["response.mcp_list_tools.completed"]
    agent: Optional[Agent] = None


class BetaResponseMcpListToolsFailedEvent(BaseModel):
    class Agent(BaseModel):
        agent_name: str

    item_id: str
    output_index: int
    sequence_number: int
    type: Literal["response.mcp_list_tools.failed"]
    agent: Optional[Agent] = None


class BetaResponseMcpListToolsInProgressEvent(BaseModel):
    class Agent(BaseModel):
        agent_name: str

    item_id: str
    output_index: int
    sequence_number: int
    type: Literal["response.mcp_list_tools.in_progress"]
    agent: Optional[Agent] = None


class BetaResponseOutputItemVariants:
    """The models that `BetaResponseOutputItem` consists of."""

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
        prompt_cache_breakpoint: "Optional[BetaResponseOutputItemVariants.AgentMessageContentComputerScreenshotPromptCacheBreakpoint]" = None  # noqa: E501

    class AgentMessageContentEncryptedContent(BaseModel):
        encrypted_content: str
        type: Literal["encrypted_content"]

    class AgentMessageAgent(BaseModel):
        agent_name: str

    class AgentMessage(BaseModel):
        id: str
        author: str
        content: "List[BetaResponseOutputItemAgentMessageContent]"
        recipient: str
        type: Literal["agent_message"]
        agent: "Optional[BetaResponseOutputItemVariants.AgentMessageAgent]" = None

    class MultiAgentCallAgent(BaseModel):
        agent_name: str

    class MultiAgentCall(BaseModel):
        id: str
        action: Literal["spawn_agent", "interrupt_agent", "list_agents", "send_message", "followup_task", "wait_agent"]
        arguments: str
        call_id: str
        type: Literal["multi_agent_call"]
        agent: "Optional[BetaResponseOutputItemVariants.MultiAgentCallAgent]" = None

    class MultiAgentCallOutputAgent(BaseModel):
        agent_name: str

    class MultiAgentCallOutput(BaseModel):
        id: str
        action: Literal["spawn_agent", "interrupt_agent", "list_agents", "send_message", "followup_task", "wait_agent"]
        call_id: str
        output: List[BetaResponseOutputText]
        type: Literal["multi_agent_call_output"]
        agent: "Optional[BetaResponseOutputItemVariants.MultiAgentCallOutputAgent]" = None

    class ProgramAgent(BaseModel):
        agent_name: str

    class Program(BaseModel):
        id: str
        call_id: str
        code: str
        fingerprint: str
        type: Literal["program"]
        agent: "Optional[BetaResponseOutputItemVariants.ProgramAgent]" = None

    class ProgramOutputAgent(BaseModel):
        agent_name: str

    class ProgramOutput(BaseModel):
        id: str
        call_id: str
        result: str
        status: Literal["completed", "incomplete"]
        type: Literal["program_output"]
        agent: "Optional[BetaResponseOutputItemVariants.ProgramOutputAgent]" = None

    class AdditionalToolsAgent(BaseModel):
        agent_name: str

    class AdditionalTools(BaseModel):
        id: str
        role: Literal["unknown", "user", "assistant", "system", "critic", "discriminator", "developer", "tool"]
        tools: "List[BetaTool]"
        type: Literal["additional_tools"]
        agent: "Optional[BetaResponseOutputItemVariants.AdditionalToolsAgent]" = None

    class ImageGenerationCallAgent(BaseModel):
        agent_name: str

    class ImageGenerationCallErrorModerationDetails(BaseModel):
        categories: List[str]
        moderation_stage: Literal["input", "output", "unknown"]

    class ImageGenerationCallError(BaseModel):
        code: Optional[str] = None
        message: str
        param: Optional[str] = None
        type: str
        moderation_details: "Optional[BetaResponseOutputItemVariants.ImageGenerationCallErrorModerationDetails]" = None

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
        agent: "Optional[BetaResponseOutputItemVariants.ImageGenerationCallAgent]" = None
        background: Optional[Literal["transparent", "opaque", "auto"]] = None
        error: "Optional[BetaResponseOutputItemVariants.ImageGenerationCallError]" = None
        output_format: Optional[Literal["png", "webp", "jpeg", "gif", "svg"]] = None
        quality: Optional[Literal["low", "medium", "high", "xhigh", "max", "auto"]] = None
        revised_prompt: Optional[str] = None
        size: Union[str, Literal["1024x1024", "1024x1536", "1536x1024"], None] = None
        svg_usage: "Optional[BetaResponseOutputItemVariants.ImageGenerationCallSvgUsage]" = None

    class LocalShellCallAction(BaseModel):
        command: List[str]
        env: Dict[str, str]
        type: Literal["exec"]
        timeout_ms: Optional[int] = None
        user: Optional[str] = None
        working_directory: Optional[str] = None

    class LocalShellCallAgent(BaseModel):
        agent_name: str

    class LocalShellCall(BaseModel):
        id: str
        action: "BetaResponseOutputItemVariants.LocalShellCallAction"
        call_id: str
        status: Literal["in_progress", "completed", "incomplete"]
        type: Literal["local_shell_call"]
        agent: "Optional[BetaResponseOutputItemVariants.LocalShellCallAgent]" = None

    class LocalShellCallOutputAgent(BaseModel):
        agent_name: str

    class LocalShellCallOutput(BaseModel):
        id: str
        output: str
        type: Literal["local_shell_call_output"]
        agent: "Optional[BetaResponseOutputItemVariants.LocalShellCallOutputAgent]" = None
        status: Optional[Literal["in_progress", "completed", "incomplete"]] = None

    class McpCallAgent(BaseModel):
        agent_name: str

    class McpCall(BaseModel):
        id: str
        arguments: str
        name: str
        server_label: str
        type: Literal["mcp_call"]
        agent: "Optional[BetaResponseOutputItemVariants.McpCallAgent]" = None
        approval_request_id: Optional[str] = None
        error: Optional[BetaMcpToolCallError] = None
        output: Optional[str] = None
        status: Optional[Literal["in_progress", "completed", "incomplete", "calling", "failed"]] = None

    class McpListToolsTool(BaseModel):
        input_schema: object
        name: str
        annotations: Optional[object] = None
        description: Optional[str] = None

    class McpListToolsAgent(BaseModel):
        agent_name: str

    class McpListTools(BaseModel):
        id: str
        server_label: str
        tools: "List[BetaResponseOutputItemVariants.McpListToolsTool]"
        type: Literal["mcp_list_tools"]
        agent: "Optional[BetaResponseOutputItemVariants.McpListToolsAgent]" = None
        error: Optional[str] = None

    class McpApprovalRequestAgent(BaseModel):
        agent_name: str

    class McpApprovalRequest(BaseModel):
        id: str
        arguments: str
        name: str
        server_label: str
        type: Literal["mcp_approval_request"]
        agent: "Optional[BetaResponseOutputItemVariants.McpApprovalRequestAgent]" = None

    class McpApprovalResponseAgent(BaseModel):
        agent_name: str

    class McpApprovalResponse(BaseModel):
        id: str
        approval_request_id: str
        approve: bool
        type: Literal["mcp_approval_response"]
        agent: "Optional[BetaResponseOutputItemVariants.McpApprovalResponseAgent]" = None
        reason: Optional[str] = None


BetaResponseOutputItemAgentMessageContent: TypeAlias = Annotated[
    Union[
        BetaResponseInputText,
        BetaResponseOutputText,
        BetaResponseOutputItemVariants.AgentMessageContentText,
        BetaResponseOutputItemVariants.AgentMessageContentSummaryText,
        BetaResponseOutputItemVariants.AgentMessageContentReasoningText,
        BetaResponseOutputRefusal,
        BetaResponseInputImage,
        BetaResponseOutputItemVariants.AgentMessageContentComputerScreenshot,
        BetaResponseInputFile,
        BetaResponseOutputItemVariants.AgentMessageContentEncryptedContent,
    ],
    PropertyInfo(discriminator="type"),
]

BetaResponseOutputItem: TypeAlias = Annotated[
    Union[
        BetaResponseOutputMessage,
        BetaResponseFileSearchToolCall,
        BetaResponseFunctionToolCall,
        BetaResponseFunctionToolCallOutputItem,
        BetaResponseOutputItemVariants.AgentMessage,
        BetaResponseOutputItemVariants.MultiAgentCall,
        BetaResponseOutputItemVariants.MultiAgentCallOutput,
        BetaResponseFunctionWebSearch,
        BetaResponseComputerToolCall,
        BetaResponseComputerToolCallOutputItem,
        BetaResponseReasoningItem,
        BetaResponseOutputItemVariants.Program,
        BetaResponseOutputItemVariants.ProgramOutput,
        BetaResponseToolSearchCall,
        BetaResponseToolSearchOutputItem,
        BetaResponseOutputItemVariants.AdditionalTools,
        BetaResponseCompactionItem,
        BetaResponseOutputItemVariants.ImageGenerationCall,
        BetaResponseCodeInterpreterToolCall,
        BetaResponseOutputItemVariants.LocalShellCall,
        BetaResponseOutputItemVariants.LocalShellCallOutput,
        BetaResponseFunctionShellToolCall,
        BetaResponseFunctionShellToolCallOutput,
        BetaResponseApplyPatchToolCall,
        BetaResponseApplyPatchToolCallOutput,
        BetaResponseOutputItemVariants.McpCall,
        BetaResponseOutputItemVariants.McpListTools,
        BetaResponseOutputItemVariants.McpApprovalRequest,
        BetaResponseOutputItemVariants.McpApprovalResponse,
        BetaResponseCustomToolCall,
        BetaResponseCustomToolCallOutputItem,
    ],
    PropertyInfo(discriminator="type"),
]


class BetaResponseOutputItemAddedEvent(BaseModel):
    class Agent(BaseModel):
        agent_name: str

    item: BetaResponseOutputItem
    output_index: int
    sequence_number: int
    type: Literal["response.output_item.added"]
    agent: Optional[Agent] = None


class BetaResponseOutputItemDoneEvent(BaseModel):
    class Agent(BaseModel):
        agent_name: str

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
        BetaResponseOutputText.AnnotationFileCitation,
        BetaResponseOutputText.AnnotationURLCitation,
        BetaResponseOutputText.AnnotationContainerFileCitation,
        BetaResponseOutputText.AnnotationFilePath,
    ],
    PropertyInfo(discriminator="type"),
]


class BetaResponseOutputTextAnnotationAddedEvent(BaseModel):
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

    class Agent(BaseModel):
        agent_name: str

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
        BetaResponseOutputTextAnnotationAddedEvent.AnnotationFileCitation,
        BetaResponseOutputTextAnnotationAddedEvent.AnnotationURLCitation,
        BetaResponseOutputTextAnnotationAddedEvent.AnnotationContainerFileCitation,
        BetaResponseOutputTextAnnotationAddedEvent.AnnotationFilePath,
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
    class Agent(BaseModel):
        agent_name: str

    response: BetaResponse
    sequence_number: int
    type: Literal["response.queued"]
    agent: Optional[Agent] = None


class BetaResponseReasoningSummaryPartAddedEvent(BaseModel):
    class Part(BaseModel):
        text: str
        type: Literal["summary_text"]

    class Agent(BaseModel):
        agent_name: str

    item_id: str
    output_index: int
    part: Part
    sequence_number: int
    summary_index: int
    type: Literal["response.reasoning_summary_part.added"]
    agent: Optional[Agent] = None


class BetaResponseReasoningSummaryPartDoneEvent(BaseModel):
    class Part(BaseModel):
        text: str
        type: Literal["summary_text"]

    class Agent(BaseModel):
        agent_name: str

    item_id: str
    output_index: int
    part: Part
    sequence_number: int
    summary_index: int
    type: Literal["response.reasoning_summary_part.done"]
    agent: Optional[Agent] = None
    status: Optional[Literal["incomplete"]] = None


class BetaResponseReasoningSummaryTextDeltaEvent(BaseModel):
    class Agent(BaseModel):
        agent_name: str

    delta: str
    item_id: str
    output_index: int
    sequence_number: int
    summary_index: int
    type: Literal["response.reasoning_summary_text.delta"]
    agent: Optional[Agent] = None


class BetaResponseReasoningSummaryTextDoneEvent(BaseModel):
    class Agent(BaseModel):
        agent_name: str

    item_id: str
    output_index: int
    sequence_number: int
    summary_index: int
    text: str
    type: Literal["response.reasoning_summary_text.done"]
    agent: Optional[Agent] = None


class BetaResponseReasoningTextDeltaEvent(BaseModel):
    class Agent(BaseModel):
        agent_name: str

    content_index: int
    delta: str
    item_id: str
    output_index: int
    sequence_number: int
    type: Literal["response.reasoning_text.delta"]
    agent: Optional[Agent] = None


class BetaResponseReasoningTextDoneEvent(BaseModel):
    class Agent(BaseModel):
        agent_name: str

    content_index: int
    item_id: str
    output_index: int
    sequence_number: int
    text: str
    type: Literal["response.reasoning_text.done"]
    agent: Optional[Agent] = None


class BetaResponseRefusalDeltaEvent(BaseModel):
    class Agent(BaseModel):
        agent_name: str

    content_index: int
    delta: str
    item_id: str
    output_index: int
    sequence_number: int
    type: Literal["response.refusal.delta"]
    agent: Optional[Agent] = None


class BetaResponseRefusalDoneEvent(BaseModel):
    class Agent(BaseModel):
        agent_name: str

    content_index: int
    item_id: str
    output_index: int
    refusal: str
    sequence_number: int
    type: Literal["response.refusal.done"]
    agent: Optional[Agent] = None


class BetaResponseShellCallCommandAddedEvent(BaseModel):
    class Agent(BaseModel):
        agent_name: str

    command: str
    command_index: int
    output_index: int
    sequence_number: int
    type: Literal["response.shell_call_command.added"]
    agent: Optional[Agent] = None


class BetaResponseShellCallCommandDeltaEvent(BaseModel):
    class Agent(BaseModel):
        agent_name: str

    command_index: int
    delta: str
    output_index: int
    sequence_number: int
    type: Literal["response.shell_call_command.delta"]
    agent: Optional[Agent] = None
    obfuscation: Optional[str] = None


class BetaResponseShellCallCommandDoneEvent(BaseModel):
    class Agent(BaseModel):
        agent_name: str

    command: str
    command_index: int
    output_index: int
    sequence_number: int
    type: Literal["response.shell_call_command.done"]
    agent: Optional[Agent] = None


class BetaResponseShellCallOutputContentDeltaEvent(BaseModel):
    class Delta(BaseModel):
        stderr: Optional[str] = None
        stdout: Optional[str] = None

    class Agent(BaseModel):
        agent_name: str

    command_index: int
    delta: Delta
    item_id: str
    output_index: int
    sequence_number: int
    type: Literal["response.shell_call_output_content.delta"]
    agent: Optional[Agent] = None


class BetaResponseShellCallOutputContentDoneEvent(BaseModel):
    class OutputOutcomeTimeout(BaseModel):
        type: Literal["timeout"]

    class OutputOutcomeExit(BaseModel):
        exit_code: int
        type: Literal["exit"]

    class Output(BaseModel):
        outcome: "BetaResponseShellCallOutputContentDoneEventOutputOutcome"
        stderr: str
        stdout: str
        created_by: Optional[str] = None

    class Agent(BaseModel):
        agent_name: str

    command_index: int
    item_id: str
    output: List[Output]
    output_index: int
    sequence_number: int
    type: Literal["response.shell_call_output_content.done"]
    agent: Optional[Agent] = None


BetaResponseShellCallOutputContentDoneEventOutputOutcome: TypeAlias = Annotated[
    Union[
        BetaResponseShellCallOutputContentDoneEvent.OutputOutcomeTimeout,
        BetaResponseShellCallOutputContentDoneEvent.OutputOutcomeExit,
    ],
    PropertyInfo(discriminator="type"),
]

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
        caller: "Optional[BetaResponseSteerInputResponseSteerInputItemListFunctionCallOutputCaller]" = None
        name: Optional[str] = None
        namespace: Optional[str] = None
        status: Optional[Literal["in_progress", "completed", "incomplete"]] = None


BetaResponseSteerInputResponseSteerInputItemListFunctionCallOutputCaller: TypeAlias = Annotated[
    Union[
        BetaResponseSteerInputVariants.ResponseSteerInputItemListFunctionCallOutputCallerDirect,
        BetaResponseSteerInputVariants.ResponseSteerInputItemListFunctionCallOutputCallerProgram,
        None,
    ],
    PropertyInfo(discriminator="type"),
]

BetaResponseSteerInputResponseSteerInputItemList: TypeAlias = Annotated[
    Union[
        BetaResponseSteerInputVariants.ResponseSteerInputItemListMessage,
        BetaResponseSteerInputVariants.ResponseSteerInputItemListFunctionCallOutput,
    ],
    PropertyInfo(discriminator="type"),
]

BetaResponseSteerInput: TypeAlias = Union[str, List[BetaResponseSteerInputResponseSteerInputItemList]]

BetaResponseSteerInputContent: TypeAlias = Annotated[
    Union[BetaResponseInputTextContent, BetaResponseInputImageContent, BetaResponseInputFileContent],
    PropertyInfo(discriminator="type"),
]


class BetaResponseSteerPendingEvent(BaseModel):
    class Steer(BaseModel):
        id: str
        previous_response_id: str

    reason: "BetaResponseSteerPendingReason"
    required_input: "List[BetaResponseSteerRequiredInput]"
    sequence_number: int
    steer: Steer
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


class BetaResponseTextDeltaEvent(BaseModel):
    class LogprobTopLogprob(BaseModel):
        token: Optional[str] = None
        logprob: Optional[float] = None

    class Logprob(BaseModel):
        token: str
        logprob: float
        top_logprobs: "Optional[List[BetaResponseTextDeltaEvent.LogprobTopLogprob]]" = None

    class Agent(BaseModel):
        agent_name: str

    content_index: int
    delta: str
    item_id: str
    logprobs: List[Logprob]
    output_index: int
    sequence_number: int
    type: Literal["response.output_text.delta"]
    agent: Optional[Agent] = None


class BetaResponseTextDoneEvent(BaseModel):
    class LogprobTopLogprob(BaseModel):
        token: Optional[str] = None
        logprob: Optional[float] = None

    class Logprob(BaseModel):
        token: str
        logprob: float
        top_logprobs: "Optional[List[BetaResponseTextDoneEvent.LogprobTopLogprob]]" = None

    class Agent(BaseModel):
        agent_name: str

    content_index: int
    item_id: str
    logprobs: List[Logprob]
    output_index: int
    sequence_number: int
    text: str
    type: Literal["response.output_text.done"]
    agent: Optional[Agent] = None


class BetaResponseWebSearchCallCompletedEvent(BaseModel):
    class Agent(BaseModel):
        agent_name: str

    item_id: str
    output_index: int
    sequence_number: int
    type: Literal["response.web_search_call.completed"]
    agent: Optional[Agent] = None


class BetaResponseWebSearchCallInProgressEvent(BaseModel):
    class Agent(BaseModel):
        agent_name: str

    item_id: str
    output_index: int
    sequence_number: int
    type: Literal["response.web_search_call.in_progress"]
    agent: Optional[Agent] = None


class BetaResponseWebSearchCallSearchingEvent(BaseModel):
    class Agent(BaseModel):
        agent_name: str

    item_id: str
    output_index: int
    sequence_number: int
    type: Literal["response.web_search_call.searching"]
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
    List[str], BetaResponseToolSearchOutputItemParam.ToolMcpAllowedToolsMcpToolFilter, None
]

BetaResponseToolSearchOutputItemParamToolMcpRequireApproval: TypeAlias = Union[
    BetaResponseToolSearchOutputItemParam.ToolMcpRequireApprovalMcpToolApprovalFilter, Literal["always", "never"], None
]

BetaResponseToolSearchOutputItemParamToolCodeInterpreterContainerCodeInterpreterToolAutoNetworkPolicy: TypeAlias = (
    Annotated[
        Union[BetaContainerNetworkPolicyDisabled, BetaContainerNetworkPolicyAllowlist],
        PropertyInfo(discriminator="type"),
    ]
)

BetaResponseToolSearchOutputItemParamToolCodeInterpreterContainer: TypeAlias = Union[
    str, BetaResponseToolSearchOutputItemParam.ToolCodeInterpreterContainerCodeInterpreterToolAuto
]


class BetaWebSearchTool(BaseModel):
    class Filters(BaseModel):
        allowed_domains: Optional[List[str]] = None

    class UserLocation(BaseModel):
        city: Optional[str] = None
        country: Optional[str] = None
        region: Optional[str] = None
        timezone: Optional[str] = None
        type: Optional[Literal["approximate"]] = None

    type: Literal["web_search", "web_search_2025_08_26"]
    external_web_access: Optional[bool] = None
    filters: Optional[Filters] = None
    search_context_size: Optional[Literal["low", "medium", "high"]] = None
    user_location: Optional[UserLocation] = None


class BetaToolSearchOutputNamespaceTool(BaseModel):
    class ToolFunction(BaseModel):
        name: str
        type: Literal["function"]
        allowed_callers: Optional[List[Literal["direct", "programmatic"]]] = None
        async_: Optional[bool] = Field(default=None, alias="async")
        defer_loading: Optional[bool] = None
        description: Optional[str] = None
        output_schema: Optional[Dict[str, object]] = None
        parameters: Optional[object] = None
        strict: Optional[bool] = None

    description: str
    name: str
    tools: "List[BetaToolSearchOutputNamespaceToolTool]"
    type: Literal["namespace"]


class BetaToolSearchTool(BaseModel):
    type: Literal["tool_search"]
    description: Optional[str] = None
    execution: Optional[Literal["server", "client"]] = None
    parameters: Optional[object] = None


class BetaWebSearchPreviewTool(BaseModel):
    class UserLocation(BaseModel):
        type: Literal["approximate"]
        city: Optional[str] = None
        country: Optional[str] = None
        region: Optional[str] = None
        timezone: Optional[str] = None

    type: Literal["web_search_preview", "web_search_preview_2025_03_11"]
    search_content_types: Optional[List[Literal["text", "image"]]] = None
    search_context_size: Optional[Literal["low", "medium", "high"]] = None
    user_location: Optional[UserLocation] = None


BetaResponseToolSearchOutputItemParamTool: TypeAlias = Annotated[
    Union[
        BetaFunctionTool,
        BetaFileSearchTool,
        BetaComputerTool,
        BetaComputerUsePreviewTool,
        BetaWebSearchTool,
        BetaResponseToolSearchOutputItemParam.ToolMcp,
        BetaResponseToolSearchOutputItemParam.ToolCodeInterpreter,
        BetaResponseToolSearchOutputItemParam.ToolProgrammaticToolCalling,
        BetaResponseToolSearchOutputItemParam.ToolImageGeneration,
        BetaResponseToolSearchOutputItemParam.ToolLocalShell,
        BetaFunctionShellTool,
        BetaCustomTool,
        BetaToolSearchOutputNamespaceTool,
        BetaToolSearchTool,
        BetaWebSearchPreviewTool,
        BetaApplyPatchTool,
    ],
    PropertyInfo(discriminator="type"),
]


class BetaResponseUsage(BaseModel):
    class InputTokensDetailsCacheWriteTokensDetails(BaseModel):
        ttl_12h_tokens: int
        ttl_30m_tokens: int

    class InputTokensDetails(BaseModel):
        cache_write_tokens: int
        cached_tokens: int
        cache_write_tokens_details: "Optional[BetaResponseUsage.InputTokensDetailsCacheWriteTokensDetails]" = None

    class OutputTokensDetails(BaseModel):
        reasoning_tokens: int

    input_tokens: int
    input_tokens_details: InputTokensDetails
    output_tokens: int
    output_tokens_details: OutputTokensDetails
    total_tokens: int


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

    class ResponseCreateToolChoiceBetaSpecificProgrammaticToolCallingParam(BaseModel):
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


BetaResponsesClientEventResponseCreateConversation: TypeAlias = Union[str, BetaResponseConversationParam, None]

BetaResponsesClientEventResponseCreateToolChoice: TypeAlias = Union[
    BetaToolChoiceOptions,
    BetaToolChoiceAllowed,
    BetaToolChoiceTypes,
    BetaToolChoiceFunction,
    BetaToolChoiceMcp,
    BetaToolChoiceCustom,
    BetaResponsesClientEventVariants.ResponseCreateToolChoiceBetaSpecificProgrammaticToolCallingParam,
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

    class McpAllowedToolsMcpToolFilter(BaseModel):
        read_only: Optional[bool] = None
        tool_names: Optional[List[str]] = None

    class McpRequireApprovalMcpToolApprovalFilterAlways(BaseModel):
        read_only: Optional[bool] = None
        tool_names: Optional[List[str]] = None

    class McpRequireApprovalMcpToolApprovalFilterNever(BaseModel):
        read_only: Optional[bool] = None
        tool_names: Optional[List[str]] = None

    class McpRequireApprovalMcpToolApprovalFilter(BaseModel):
        always: "Optional[BetaToolVariants.McpRequireApprovalMcpToolApprovalFilterAlways]" = None
        never: "Optional[BetaToolVariants.McpRequireApprovalMcpToolApprovalFilterNever]" = None

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
        network_policy: "Optional[BetaToolCodeInterpreterContainerCodeInterpreterToolAutoNetworkPolicy]" = None

    class CodeInterpreter(BaseModel):
        container: "BetaToolCodeInterpreterContainer"
        type: Literal["code_interpreter"]
        allowed_callers: Optional[List[Literal["direct", "programmatic"]]] = None

    class ProgrammaticToolCalling(BaseModel):
        type: Literal["programmatic_tool_calling"]

    class ImageGenerationInputImageMask(BaseModel):
        file_id: Optional[str] = None
        image_url: Optional[str] = None

    class ImageGenerationSvgReasoning(BaseModel):
        effort: Optional[Literal["none", "minimal", "low", "medium", "high", "xhigh", "max"]] = None

    class ImageGenerationSvg(BaseModel):
        model: Optional[str] = None
        reasoning: "Optional[BetaToolVariants.ImageGenerationSvgReasoning]" = None

    class ImageGeneration(BaseModel):
        type: Literal["image_generation"]
        action: Optional[Literal["generate", "edit", "auto"]] = None
        background: Optional[Literal["transparent", "opaque", "auto"]] = None
        complexity: Optional[Literal["low", "medium", "high"]] = None
        frame_count: Optional[int] = None
        frame_duration_ms: Optional[int] = None
        input_fidelity: Optional[Literal["high", "low"]] = None
        input_image_mask: "Optional[BetaToolVariants.ImageGenerationInputImageMask]" = None
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
            None,
        ] = None
        moderation: Optional[Literal["auto", "low"]] = None
        output_compression: Optional[int] = None
        output_format: Optional[Literal["png", "webp", "jpeg", "gif", "svg"]] = None
        partial_images: Optional[int] = None
        quality: Optional[Literal["low", "medium", "high", "xhigh", "max", "auto"]] = None
        size: Union[str, Literal["1024x1024", "1024x1536", "1536x1024", "auto"], None] = None
        svg: "Optional[BetaToolVariants.ImageGenerationSvg]" = None

    class LocalShell(BaseModel):
        type: Literal["local_shell"]


BetaToolMcpAllowedTools: TypeAlias = Union[List[str], BetaToolVariants.McpAllowedToolsMcpToolFilter, None]

BetaToolMcpRequireApproval: TypeAlias = Union[
    BetaToolVariants.McpRequireApprovalMcpToolApprovalFilter, Literal["always", "never"], None
]

BetaToolCodeInterpreterContainerCodeInterpreterToolAutoNetworkPolicy: TypeAlias = Annotated[
    Union[BetaContainerNetworkPolicyDisabled, BetaContainerNetworkPolicyAllowlist], PropertyInfo(discriminator="type")
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
        BetaToolVariants.ProgrammaticToolCalling,
        BetaToolVariants.ImageGeneration,
        BetaToolVariants.LocalShell,
        BetaFunctionShellTool,
        BetaCustomTool,
        BetaNamespaceTool,
        BetaToolSearchTool,
        BetaWebSearchPreviewTool,
        BetaApplyPatchTool,
    ],
    PropertyInfo(discriminator="type"),
]

BetaToolSearchOutputNamespaceToolTool: TypeAlias = Annotated[
    Union[BetaToolSearchOutputNamespaceTool.ToolFunction, BetaCustomTool], PropertyInfo(discriminator="type")
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
