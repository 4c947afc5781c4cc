# Rendered from definitions/response_output.yaml; edit that and run `hatch run generate`.
"""Models of the `response_output` area of the API."""

from typing import Dict, List, Optional, Union

from pydantic import Field
from typing_extensions import Annotated, Literal, TypeAlias

from openai_core.models import BaseModel, PropertyInfo
from openai_core.types.common import ResponseInputFile, ResponseInputImage, ResponseInputText

from .response_tools import Tool
from .responses import ResponseFunctionToolCall, ResponseOutputMessage, ResponseReasoningItem


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

    id: str
    call_id: str
    operation: "ResponseApplyPatchToolCallOperation"
    status: Literal["in_progress", "completed"]
    type: Literal["apply_patch_call"]
    caller: "Optional[ResponseCaller]" = None
    created_by: Optional[str] = None


ResponseApplyPatchToolCallOperation: TypeAlias = Annotated[
    Union[
        ResponseApplyPatchToolCall.OperationCreateFile,
        ResponseApplyPatchToolCall.OperationDeleteFile,
        ResponseApplyPatchToolCall.OperationUpdateFile,
    ],
    PropertyInfo(discriminator="type"),
]

ResponseCaller: TypeAlias = Annotated[
    Union[ResponseFunctionToolCall.CallerDirect, ResponseFunctionToolCall.CallerProgram, None],
    PropertyInfo(discriminator="type"),
]


class ResponseApplyPatchToolCallOutput(BaseModel):
    id: str
    call_id: str
    status: Literal["completed", "failed"]
    type: Literal["apply_patch_call_output"]
    caller: Optional[ResponseCaller] = None
    created_by: Optional[str] = None
    output: Optional[str] = None


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
    call_id: str
    input: str
    name: str
    type: Literal["custom_tool_call"]
    id: Optional[str] = None
    async_: Optional[bool] = Field(default=None, alias="async")
    caller: Optional[ResponseCaller] = None
    namespace: Optional[str] = None


class ResponseCustomToolCallOutput(BaseModel):
    call_id: str
    output: "Union[str, List[OutputContentList]]"
    type: Literal["custom_tool_call_output"]
    id: Optional[str] = None
    caller: Optional[ResponseCaller] = None


OutputContentList: TypeAlias = Annotated[
    Union[ResponseInputText, ResponseInputImage, ResponseInputFile], PropertyInfo(discriminator="type")
]


class ResponseCustomToolCallOutputItem(ResponseCustomToolCallOutput):
    id: str  # pyright: ignore[reportIncompatibleVariableOverride, reportGeneralTypeIssues]
    status: Literal["in_progress", "completed", "incomplete"]
    created_by: Optional[str] = None


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


class ResponseFunctionShellToolCall(BaseModel):
    class Action(BaseModel):
        commands: List[str]
        max_output_length: Optional[int] = None
        timeout_ms: Optional[int] = None

    id: str
    action: Action
    call_id: str
    environment: "Optional[ResponseFunctionShellToolCallEnvironment]" = None
    status: Literal["in_progress", "completed", "incomplete"]
    type: Literal["shell_call"]
    caller: Optional[ResponseCaller] = None
    created_by: Optional[str] = None


class ResponseLocalEnvironment(BaseModel):
    type: Literal["local"]


ResponseFunctionShellToolCallEnvironment: TypeAlias = Annotated[
    Union[ResponseLocalEnvironment, ResponseContainerReference, None], PropertyInfo(discriminator="type")
]


class ResponseFunctionShellToolCallOutput(BaseModel):
    class OutputOutcomeTimeout(BaseModel):
        type: Literal["timeout"]

    class OutputOutcomeExit(BaseModel):
        exit_code: int
        type: Literal["exit"]

    class Output(BaseModel):
        outcome: "ResponseFunctionShellToolCallOutputOutcome"
        stderr: str
        stdout: str
        created_by: Optional[str] = None

    id: str
    call_id: str
    max_output_length: Optional[int] = None
    output: List[Output]
    status: Literal["in_progress", "completed", "incomplete"]
    type: Literal["shell_call_output"]
    caller: Optional[ResponseCaller] = None
    created_by: Optional[str] = None


ResponseFunctionShellToolCallOutputOutcome: TypeAlias = Annotated[
    Union[
        ResponseFunctionShellToolCallOutput.OutputOutcomeTimeout, ResponseFunctionShellToolCallOutput.OutputOutcomeExit
    ],
    PropertyInfo(discriminator="type"),
]


class ResponseFunctionToolCallOutputItem(BaseModel):
    id: str
    output: Union[str, List[OutputContentList]]
    status: Literal["in_progress", "completed", "incomplete"]
    type: Literal["function_call_output"]
    call_id: Optional[str] = None
    caller: Optional[ResponseCaller] = None
    created_by: Optional[str] = None
    name: Optional[str] = None
    namespace: Optional[str] = None


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
        tools: List[Tool]
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
    tools: List[Tool]
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


class ResponseCustomToolCallItem(ResponseCustomToolCall):
    id: str  # pyright: ignore[reportIncompatibleVariableOverride, reportGeneralTypeIssues]
    status: Literal["in_progress", "completed", "incomplete"]
    created_by: Optional[str] = None
