# Rendered from definitions/response_items.yaml; edit that and run `hatch run generate`.
"""Models of the `response_items` area of the API."""

from typing import Dict, List, Optional, Union

from typing_extensions import Annotated, Literal, TypeAlias

from openai_core.models import BaseModel, PropertyInfo
from openai_core.types.common import ImageDetail, ResponseInputFile, ResponseInputImage, ResponseInputText
from openai_core.types.shared import ReasoningEffort, ResponseFormatText

from .response_output import (
    ResponseApplyPatchToolCall,
    ResponseApplyPatchToolCallOutput,
    ResponseCodeInterpreterToolCall,
    ResponseCompactionItem,
    ResponseComputerToolCall,
    ResponseComputerToolCallOutputItem,
    ResponseComputerToolCallOutputScreenshot,
    ResponseCustomToolCall,
    ResponseCustomToolCallItem,
    ResponseCustomToolCallOutput,
    ResponseCustomToolCallOutputItem,
    ResponseFileSearchToolCall,
    ResponseFunctionShellToolCall,
    ResponseFunctionShellToolCallOutput,
    ResponseFunctionToolCallOutputItem,
    ResponseFunctionWebSearch,
    ResponseOutputItem,
    ResponseOutputItemVariants,
    ResponseToolSearchCall,
    ResponseToolSearchOutputItem,
)
from .response_tools import (
    ApplyPatchTool,
    ComputerTool,
    ComputerUsePreviewTool,
    ContainerNetworkPolicyAllowlist,
    ContainerNetworkPolicyDisabled,
    ContainerReference,
    CustomTool,
    FileSearchTool,
    FunctionShellTool,
    FunctionTool,
    LocalEnvironment,
    Tool,
    ToolSearchOutputNamespaceTool,
    ToolSearchTool,
    WebSearchPreviewTool,
    WebSearchTool,
)
from .responses import (
    Response,
    ResponseFormatTextJSONSchemaConfig,
    ResponseFunctionToolCall,
    ResponseFunctionToolCallItem,
    ResponseOutputMessage,
    ResponseReasoningItem,
    ResponseUsage,
)


class CompactedResponse(BaseModel):
    id: str
    created_at: int
    object: Literal["response.compaction"]
    output: List[ResponseOutputItem]
    usage: ResponseUsage
    image: Optional[Response.Image] = None


class EasyInputMessage(BaseModel):
    content: "Union[str, ResponseInputMessageContentList]"
    role: Literal["user", "assistant", "system", "developer"]
    phase: Optional[Literal["commentary", "final_answer"]] = None
    type: Optional[Literal["message"]] = None


class InputTokenCountResponse(BaseModel):
    input_tokens: int
    object: Literal["response.input_tokens"]


class ResponseCompactionItemParam(BaseModel):
    encrypted_content: str
    type: Literal["compaction"]
    id: Optional[str] = None


class ResponseConfigurationUpdateItem(BaseModel):
    class Reasoning(BaseModel):
        effort: Optional[ReasoningEffort] = None

    class Text(BaseModel):
        format: "TextFormat"

    id: str
    type: Literal["configuration_update"]
    reasoning: Optional[Reasoning] = None
    text: Optional[Text] = None


TextFormat: TypeAlias = Annotated[
    Union[ResponseFormatText, ResponseFormatTextJSONSchemaConfig], PropertyInfo(discriminator="type")
]


class ResponseConfigurationUpdateItemParam(BaseModel):
    type: Literal["configuration_update"]
    id: Optional[str] = None
    reasoning: Optional[ResponseConfigurationUpdateItem.Reasoning] = None
    text: Optional[ResponseConfigurationUpdateItem.Text] = None


class ResponseConversationParam(BaseModel):
    id: str


class ResponseInputTextContent(BaseModel):
    text: str
    type: Literal["input_text"]
    prompt_cache_breakpoint: "Optional[PromptCacheBreakpoint]" = None


class ResponseInputImageContent(BaseModel):
    type: Literal["input_image"]
    detail: Optional[ImageDetail] = None
    file_id: Optional[str] = None
    image_url: Optional[str] = None
    prompt_cache_breakpoint: "Optional[PromptCacheBreakpoint]" = None


class ResponseInputFileContent(BaseModel):
    type: Literal["input_file"]
    detail: Optional[Literal["auto", "low", "high"]] = None
    file_data: Optional[str] = None
    file_id: Optional[str] = None
    file_url: Optional[str] = None
    filename: Optional[str] = None
    prompt_cache_breakpoint: "Optional[PromptCacheBreakpoint]" = None


ResponseFunctionCallOutputItem: TypeAlias = Annotated[
    Union[ResponseInputTextContent, ResponseInputImageContent, ResponseInputFileContent],
    PropertyInfo(discriminator="type"),
]

ResponseFunctionCallOutputItemList: TypeAlias = List[ResponseFunctionCallOutputItem]


class ResponseFunctionShellCallOutputContent(BaseModel):
    class OutcomeTimeout(BaseModel):
        type: Literal["timeout"]

    class OutcomeExit(BaseModel):
        exit_code: int
        type: Literal["exit"]

    outcome: "ResponseFunctionShellCallOutputContentOutcome"
    stderr: str
    stdout: str


ResponseFunctionShellCallOutputContentOutcome: TypeAlias = Annotated[
    Union[ResponseFunctionShellCallOutputContent.OutcomeTimeout, ResponseFunctionShellCallOutputContent.OutcomeExit],
    PropertyInfo(discriminator="type"),
]


class ResponseInputItemVariants:
    """The models that `ResponseInputItem` consists of."""

    class Message(BaseModel):
        content: "ResponseInputMessageContentList"
        role: Literal["user", "system", "developer"]
        status: Optional[Literal["in_progress", "completed", "incomplete"]] = None
        type: Optional[Literal["message"]] = None

    class ComputerCallOutputAcknowledgedSafetyCheck(BaseModel):
        id: str
        code: Optional[str] = None
        message: Optional[str] = None

    class ComputerCallOutput(BaseModel):
        call_id: str
        output: ResponseComputerToolCallOutputScreenshot
        type: Literal["computer_call_output"]
        id: Optional[str] = None
        acknowledged_safety_checks: "Optional[List[ResponseInputItemVariants.ComputerCallOutputAcknowledgedSafetyCheck]]" = None  # noqa: E501
        status: Optional[Literal["in_progress", "completed", "incomplete"]] = None

    class FunctionCallOutputCallerDirect(BaseModel):
        type: Literal["direct"]

    class FunctionCallOutputCallerProgram(BaseModel):
        caller_id: str
        type: Literal["program"]

    class FunctionCallOutput(BaseModel):
        output: Union[str, ResponseFunctionCallOutputItemList]
        type: Literal["function_call_output"]
        id: Optional[str] = None
        call_id: Optional[str] = None
        caller: "Optional[ResponseInputItemFunctionCallOutputCaller]" = None
        name: Optional[str] = None
        namespace: Optional[str] = None
        status: Optional[Literal["in_progress", "completed", "incomplete"]] = None

    class ToolSearchCall(BaseModel):
        arguments: object
        type: Literal["tool_search_call"]
        id: Optional[str] = None
        call_id: Optional[str] = None
        execution: Optional[Literal["server", "client"]] = None
        status: Optional[Literal["in_progress", "completed", "incomplete"]] = None

    class AdditionalTools(BaseModel):
        role: Literal["developer"]
        tools: List[Tool]
        type: Literal["additional_tools"]
        id: Optional[str] = None

    class ShellCallAction(BaseModel):
        commands: List[str]
        max_output_length: Optional[int] = None
        timeout_ms: Optional[int] = None

    class ShellCallCallerDirect(BaseModel):
        type: Literal["direct"]

    class ShellCallCallerProgram(BaseModel):
        caller_id: str
        type: Literal["program"]

    class ShellCall(BaseModel):
        action: "ResponseInputItemVariants.ShellCallAction"
        call_id: str
        type: Literal["shell_call"]
        id: Optional[str] = None
        caller: "Optional[ResponseInputItemShellCallCaller]" = None
        environment: "Optional[ResponseInputItemShellCallEnvironment]" = None
        status: Optional[Literal["in_progress", "completed", "incomplete"]] = None

    class ShellCallOutputCallerDirect(BaseModel):
        type: Literal["direct"]

    class ShellCallOutputCallerProgram(BaseModel):
        caller_id: str
        type: Literal["program"]

    class ShellCallOutput(BaseModel):
        call_id: str
        output: List[ResponseFunctionShellCallOutputContent]
        type: Literal["shell_call_output"]
        id: Optional[str] = None
        caller: "Optional[ResponseInputItemShellCallOutputCaller]" = None
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

    class ApplyPatchCallCallerDirect(BaseModel):
        type: Literal["direct"]

    class ApplyPatchCallCallerProgram(BaseModel):
        caller_id: str
        type: Literal["program"]

    class ApplyPatchCall(BaseModel):
        call_id: str
        operation: "ResponseInputItemApplyPatchCallOperation"
        status: Literal["in_progress", "completed"]
        type: Literal["apply_patch_call"]
        id: Optional[str] = None
        caller: "Optional[ResponseInputItemApplyPatchCallCaller]" = None

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
        caller: "Optional[ResponseInputItemApplyPatchCallOutputCaller]" = None
        output: Optional[str] = None

    class McpApprovalResponse(BaseModel):
        approval_request_id: str
        approve: bool
        type: Literal["mcp_approval_response"]
        id: Optional[str] = None
        reason: Optional[str] = None

    class CompactionTrigger(BaseModel):
        type: Literal["compaction_trigger"]
        id: Optional[str] = None

    class ItemReference(BaseModel):
        id: str
        type: Optional[Literal["item_reference"]] = None


class ResponseToolSearchOutputItemParam(BaseModel):
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
        always: "Optional[ResponseToolSearchOutputItemParam.ToolMcpRequireApprovalMcpToolApprovalFilterAlways]" = None
        never: "Optional[ResponseToolSearchOutputItemParam.ToolMcpRequireApprovalMcpToolApprovalFilterNever]" = None

    class ToolMcp(BaseModel):
        server_label: str
        type: Literal["mcp"]
        allowed_callers: Optional[List[Literal["direct", "programmatic"]]] = None
        allowed_tools: "Optional[ResponseToolSearchOutputItemParamToolMcpAllowedTools]" = None
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
        require_approval: "Optional[ResponseToolSearchOutputItemParamToolMcpRequireApproval]" = None
        server_description: Optional[str] = None
        server_url: Optional[str] = None
        tunnel_id: Optional[str] = None

    class ToolCodeInterpreterContainerCodeInterpreterToolAuto(BaseModel):
        type: Literal["auto"]
        file_ids: Optional[List[str]] = None
        memory_limit: Optional[Literal["1g", "4g", "16g", "64g"]] = None
        network_policy: "Optional[OutputItemToolContainerCodeInterpreterToolAutoNetworkPolicy]" = None

    class ToolCodeInterpreter(BaseModel):
        container: "ResponseToolSearchOutputItemToolCodeInterpreterContainer"
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
        reasoning: "Optional[ResponseToolSearchOutputItemParam.ToolImageGenerationSvgReasoning]" = None

    class ToolImageGeneration(BaseModel):
        type: Literal["image_generation"]
        action: Optional[Literal["generate", "edit", "auto"]] = None
        background: Optional[Literal["transparent", "opaque", "auto"]] = None
        complexity: Optional[Literal["low", "medium", "high"]] = None
        frame_count: Optional[int] = None
        frame_duration_ms: Optional[int] = None
        input_fidelity: Optional[Literal["high", "low"]] = None
        input_image_mask: "Optional[ResponseToolSearchOutputItemParam.ToolImageGenerationInputImageMask]" = None
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
        svg: "Optional[ResponseToolSearchOutputItemParam.ToolImageGenerationSvg]" = None

    class ToolLocalShell(BaseModel):
        type: Literal["local_shell"]

    tools: "List[ResponseToolSearchOutputItemParamTool]"
    type: Literal["tool_search_output"]
    id: Optional[str] = None
    call_id: Optional[str] = None
    execution: Optional[Literal["server", "client"]] = None
    status: Optional[Literal["in_progress", "completed", "incomplete"]] = None


ResponseInputItem: TypeAlias = Annotated[
    Union[
        EasyInputMessage,
        ResponseInputItemVariants.Message,
        ResponseOutputMessage,
        ResponseFileSearchToolCall,
        ResponseComputerToolCall,
        ResponseInputItemVariants.ComputerCallOutput,
        ResponseFunctionWebSearch,
        ResponseFunctionToolCall,
        ResponseInputItemVariants.FunctionCallOutput,
        ResponseInputItemVariants.ToolSearchCall,
        ResponseToolSearchOutputItemParam,
        ResponseInputItemVariants.AdditionalTools,
        ResponseConfigurationUpdateItemParam,
        ResponseReasoningItem,
        ResponseCompactionItemParam,
        ResponseOutputItemVariants.ImageGenerationCall,
        ResponseCodeInterpreterToolCall,
        ResponseOutputItemVariants.LocalShellCall,
        ResponseOutputItemVariants.LocalShellCallOutput,
        ResponseInputItemVariants.ShellCall,
        ResponseInputItemVariants.ShellCallOutput,
        ResponseInputItemVariants.ApplyPatchCall,
        ResponseInputItemVariants.ApplyPatchCallOutput,
        ResponseOutputItemVariants.McpListTools,
        ResponseOutputItemVariants.McpApprovalRequest,
        ResponseInputItemVariants.McpApprovalResponse,
        ResponseOutputItemVariants.McpCall,
        ResponseCustomToolCallOutput,
        ResponseCustomToolCall,
        ResponseInputItemVariants.CompactionTrigger,
        ResponseInputItemVariants.ItemReference,
        ResponseOutputItemVariants.Program,
        ResponseOutputItemVariants.ProgramOutput,
    ],
    PropertyInfo(discriminator="type"),
]

ResponseInput: TypeAlias = List[ResponseInputItem]


class ResponseInputAudio(BaseModel):
    class InputAudio(BaseModel):
        data: str
        format: Literal["mp3", "wav"]

    input_audio: InputAudio
    type: Literal["input_audio"]


ResponseInputContent: TypeAlias = Annotated[
    Union[ResponseInputText, ResponseInputImage, ResponseInputFile], PropertyInfo(discriminator="type")
]


class PromptCacheBreakpoint(BaseModel):
    mode: Literal["explicit"]
    ttl: Optional[Literal["30m", "12h"]] = None


ResponseInputItemFunctionCallOutputCaller: TypeAlias = Annotated[
    Union[
        ResponseInputItemVariants.FunctionCallOutputCallerDirect,
        ResponseInputItemVariants.FunctionCallOutputCallerProgram,
        None,
    ],
    PropertyInfo(discriminator="type"),
]

ResponseInputItemShellCallCaller: TypeAlias = Annotated[
    Union[ResponseInputItemVariants.ShellCallCallerDirect, ResponseInputItemVariants.ShellCallCallerProgram, None],
    PropertyInfo(discriminator="type"),
]

ResponseInputItemShellCallEnvironment: TypeAlias = Annotated[
    Union[LocalEnvironment, ContainerReference, None], PropertyInfo(discriminator="type")
]

ResponseInputItemShellCallOutputCaller: TypeAlias = Annotated[
    Union[
        ResponseInputItemVariants.ShellCallOutputCallerDirect,
        ResponseInputItemVariants.ShellCallOutputCallerProgram,
        None,
    ],
    PropertyInfo(discriminator="type"),
]

ResponseInputItemApplyPatchCallOperation: TypeAlias = Annotated[
    Union[
        ResponseInputItemVariants.ApplyPatchCallOperationCreateFile,
        ResponseInputItemVariants.ApplyPatchCallOperationDeleteFile,
        ResponseInputItemVariants.ApplyPatchCallOperationUpdateFile,
    ],
    PropertyInfo(discriminator="type"),
]

ResponseInputItemApplyPatchCallCaller: TypeAlias = Annotated[
    Union[
        ResponseInputItemVariants.ApplyPatchCallCallerDirect,
        ResponseInputItemVariants.ApplyPatchCallCallerProgram,
        None,
    ],
    PropertyInfo(discriminator="type"),
]

ResponseInputItemApplyPatchCallOutputCaller: TypeAlias = Annotated[
    Union[
        ResponseInputItemVariants.ApplyPatchCallOutputCallerDirect,
        ResponseInputItemVariants.ApplyPatchCallOutputCallerProgram,
        None,
    ],
    PropertyInfo(discriminator="type"),
]

ResponseInputMessageContentList: TypeAlias = List[ResponseInputContent]


class ResponseInputMessageItem(BaseModel):
    id: str
    content: ResponseInputMessageContentList
    role: Literal["user", "system", "developer"]
    type: Literal["message"]
    status: Optional[Literal["in_progress", "completed", "incomplete"]] = None


ResponseItem: TypeAlias = Annotated[
    Union[
        ResponseInputMessageItem,
        ResponseOutputMessage,
        ResponseFileSearchToolCall,
        ResponseComputerToolCall,
        ResponseComputerToolCallOutputItem,
        ResponseFunctionWebSearch,
        ResponseFunctionToolCallItem,
        ResponseFunctionToolCallOutputItem,
        ResponseToolSearchCall,
        ResponseToolSearchOutputItem,
        ResponseOutputItemVariants.AdditionalTools,
        ResponseConfigurationUpdateItem,
        ResponseReasoningItem,
        ResponseOutputItemVariants.Program,
        ResponseOutputItemVariants.ProgramOutput,
        ResponseCompactionItem,
        ResponseOutputItemVariants.ImageGenerationCall,
        ResponseCodeInterpreterToolCall,
        ResponseOutputItemVariants.LocalShellCall,
        ResponseOutputItemVariants.LocalShellCallOutput,
        ResponseFunctionShellToolCall,
        ResponseFunctionShellToolCallOutput,
        ResponseApplyPatchToolCall,
        ResponseApplyPatchToolCallOutput,
        ResponseOutputItemVariants.McpListTools,
        ResponseOutputItemVariants.McpApprovalRequest,
        ResponseOutputItemVariants.McpApprovalResponse,
        ResponseOutputItemVariants.McpCall,
        ResponseCustomToolCallItem,
        ResponseCustomToolCallOutputItem,
    ],
    PropertyInfo(discriminator="type"),
]


class ResponseItemList(BaseModel):
    data: List[ResponseItem]
    first_id: str
    has_more: bool
    last_id: str
    object: Literal["list"]


ResponseToolSearchOutputItemParamToolMcpAllowedTools: TypeAlias = Union[
    List[str], ResponseToolSearchOutputItemParam.ToolMcpAllowedToolsMcpToolFilter, None
]

ResponseToolSearchOutputItemParamToolMcpRequireApproval: TypeAlias = Union[
    ResponseToolSearchOutputItemParam.ToolMcpRequireApprovalMcpToolApprovalFilter, Literal["always", "never"], None
]

OutputItemToolContainerCodeInterpreterToolAutoNetworkPolicy: TypeAlias = Annotated[
    Union[ContainerNetworkPolicyDisabled, ContainerNetworkPolicyAllowlist], PropertyInfo(discriminator="type")
]

ResponseToolSearchOutputItemToolCodeInterpreterContainer: TypeAlias = Union[
    str, ResponseToolSearchOutputItemParam.ToolCodeInterpreterContainerCodeInterpreterToolAuto
]

ResponseToolSearchOutputItemParamTool: TypeAlias = Annotated[
    Union[
        FunctionTool,
        FileSearchTool,
        ComputerTool,
        ComputerUsePreviewTool,
        WebSearchTool,
        ResponseToolSearchOutputItemParam.ToolMcp,
        ResponseToolSearchOutputItemParam.ToolCodeInterpreter,
        ResponseToolSearchOutputItemParam.ToolProgrammaticToolCalling,
        ResponseToolSearchOutputItemParam.ToolImageGeneration,
        ResponseToolSearchOutputItemParam.ToolLocalShell,
        FunctionShellTool,
        CustomTool,
        ToolSearchOutputNamespaceTool,
        ToolSearchTool,
        WebSearchPreviewTool,
        ApplyPatchTool,
    ],
    PropertyInfo(discriminator="type"),
]
