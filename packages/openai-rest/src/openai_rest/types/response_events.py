# Rendered from definitions/response_events.yaml; edit that and run `hatch run generate`.
"""Models of the `response_events` area of the API."""

from typing import TYPE_CHECKING, Dict, List, Optional, Union

from typing_extensions import Annotated, Literal, TypeAlias

from openai_core.lazy import lazy_names
from openai_core.models import BaseModel, PropertyInfo

from .response_items import (
    ResponseFunctionCallOutputItemList,
    ResponseInputFileContent,
    ResponseInputImageContent,
    ResponseInputTextContent,
)
from .responses import (
    Response,
    ResponseFunctionToolCall,
    ResponseOutputMessage,
    ResponseOutputRefusal,
    ResponseOutputText,
    ResponseReasoningItem,
)

if TYPE_CHECKING:
    from .response_output import ResponseOutputItem

LATE = {"ResponseOutputItem": ".response_output"}
__getattr__ = lazy_names(globals(), LATE)[0]


class ResponseAudioDeltaEvent(BaseModel):
    delta: str
    sequence_number: int
    type: Literal["response.audio.delta"]


class ResponseAudioDoneEvent(BaseModel):
    sequence_number: int
    type: Literal["response.audio.done"]


class ResponseAudioTranscriptDeltaEvent(BaseModel):
    delta: str
    sequence_number: int
    type: Literal["response.audio.transcript.delta"]


class ResponseAudioTranscriptDoneEvent(BaseModel):
    sequence_number: int
    type: Literal["response.audio.transcript.done"]


class ResponseCodeInterpreterCallCodeDeltaEvent(BaseModel):
    delta: str
    item_id: str
    output_index: int
    sequence_number: int
    type: Literal["response.code_interpreter_call_code.delta"]


class ResponseCodeInterpreterCallCodeDoneEvent(BaseModel):
    code: str
    item_id: str
    output_index: int
    sequence_number: int
    type: Literal["response.code_interpreter_call_code.done"]


class ResponseCodeInterpreterCallCompletedEvent(BaseModel):
    item_id: str
    output_index: int
    sequence_number: int
    type: Literal["response.code_interpreter_call.completed"]


class ResponseCodeInterpreterCallInProgressEvent(BaseModel):
    item_id: str
    output_index: int
    sequence_number: int
    type: Literal["response.code_interpreter_call.in_progress"]


class ResponseCodeInterpreterCallInterpretingEvent(BaseModel):
    item_id: str
    output_index: int
    sequence_number: int
    type: Literal["response.code_interpreter_call.interpreting"]


class ResponseCompactionCompactingEvent(BaseModel):
    item_id: str
    output_index: int
    sequence_number: int
    type: Literal["response.compaction.compacting"]


class ResponseCompletedEvent(BaseModel):
    response: Response
    sequence_number: int
    type: Literal["response.completed"]


class ResponseContentPartAddedEvent(BaseModel):
    class PartReasoningText(BaseModel):
        text: str
        type: Literal["reasoning_text"]

    content_index: int
    item_id: str
    output_index: int
    part: "ResponseContentPartAddedEventPart"
    sequence_number: int
    type: Literal["response.content_part.added"]


ResponseContentPartAddedEventPart: TypeAlias = Annotated[
    Union[ResponseOutputText, ResponseOutputRefusal, ResponseContentPartAddedEvent.PartReasoningText],
    PropertyInfo(discriminator="type"),
]


class ResponseContentPartDoneEvent(BaseModel):
    class PartReasoningText(BaseModel):
        text: str
        type: Literal["reasoning_text"]

    content_index: int
    item_id: str
    output_index: int
    part: "ResponseContentPartDoneEventPart"
    sequence_number: int
    type: Literal["response.content_part.done"]


ResponseContentPartDoneEventPart: TypeAlias = Annotated[
    Union[ResponseOutputText, ResponseOutputRefusal, ResponseContentPartDoneEvent.PartReasoningText],
    PropertyInfo(discriminator="type"),
]


class ResponseCreatedEvent(BaseModel):
    response: Response
    sequence_number: int
    type: Literal["response.created"]


class ResponseCustomToolCallInputDeltaEvent(BaseModel):
    delta: str
    item_id: str
    output_index: int
    sequence_number: int
    type: Literal["response.custom_tool_call_input.delta"]


class ResponseCustomToolCallInputDoneEvent(BaseModel):
    input: str
    item_id: str
    output_index: int
    sequence_number: int
    type: Literal["response.custom_tool_call_input.done"]


class ResponseErrorEvent(BaseModel):
    code: Optional[str] = None
    message: str
    param: Optional[str] = None
    sequence_number: int
    type: Literal["error"]


class ResponseFailedEvent(BaseModel):
    response: Response
    sequence_number: int
    type: Literal["response.failed"]


class ResponseFileSearchCallCompletedEvent(BaseModel):
    item_id: str
    output_index: int
    sequence_number: int
    type: Literal["response.file_search_call.completed"]


class ResponseFileSearchCallInProgressEvent(BaseModel):
    item_id: str
    output_index: int
    sequence_number: int
    type: Literal["response.file_search_call.in_progress"]


class ResponseFileSearchCallSearchingEvent(BaseModel):
    item_id: str
    output_index: int
    sequence_number: int
    type: Literal["response.file_search_call.searching"]


class ResponseFunctionCallArgumentsDeltaEvent(BaseModel):
    delta: str
    item_id: str
    output_index: int
    sequence_number: int
    type: Literal["response.function_call_arguments.delta"]


class ResponseFunctionCallArgumentsDoneEvent(BaseModel):
    arguments: str
    item_id: str
    output_index: int
    sequence_number: int
    type: Literal["response.function_call_arguments.done"]


class ResponseImageGenCallCompletedEvent(BaseModel):
    item_id: str
    output_index: int
    sequence_number: int
    type: Literal["response.image_generation_call.completed"]


class ResponseImageGenCallGeneratingEvent(BaseModel):
    item_id: str
    output_index: int
    sequence_number: int
    type: Literal["response.image_generation_call.generating"]


class ResponseImageGenCallInProgressEvent(BaseModel):
    item_id: str
    output_index: int
    sequence_number: int
    type: Literal["response.image_generation_call.in_progress"]


class ResponseImageGenCallPartialImageEvent(BaseModel):
    item_id: str
    output_index: int
    partial_image_b64: str
    partial_image_index: int
    sequence_number: int
    type: Literal["response.image_generation_call.partial_image"]
    background: Optional[str] = None
    output_format: Optional[str] = None
    quality: Optional[str] = None
    size: Optional[str] = None


class ResponseInProgressEvent(BaseModel):
    response: Response
    sequence_number: int
    type: Literal["response.in_progress"]


class ResponseIncompleteEvent(BaseModel):
    response: Response
    sequence_number: int
    type: Literal["response.incomplete"]


class ResponseMcpCallArgumentsDeltaEvent(BaseModel):
    delta: str
    item_id: str
    output_index: int
    sequence_number: int
    type: Literal["response.mcp_call_arguments.delta"]


class ResponseMcpCallArgumentsDoneEvent(BaseModel):
    arguments: str
    item_id: str
    output_index: int
    sequence_number: int
    type: Literal["response.mcp_call_arguments.done"]


class ResponseMcpCallCompletedEvent(BaseModel):
    item_id: str
    output_index: int
    sequence_number: int
    type: Literal["response.mcp_call.completed"]


class ResponseMcpCallFailedEvent(BaseModel):
    item_id: str
    output_index: int
    sequence_number: int
    type: Literal["response.mcp_call.failed"]


class ResponseMcpCallInProgressEvent(BaseModel):
    item_id: str
    output_index: int
    sequence_number: int
    type: Literal["response.mcp_call.in_progress"]


class ResponseMcpListToolsCompletedEvent(BaseModel):
    item_id: str
    output_index: int
    sequence_number: int
    type: Literal["response.mcp_list_tools.completed"]


class ResponseMcpListToolsFailedEvent(BaseModel):
    item_id: str
    output_index: int
    sequence_number: int
    type: Literal["response.mcp_list_tools.failed"]


class ResponseMcpListToolsInProgressEvent(BaseModel):
    item_id: str
    output_index: int
    sequence_number: int
    type: Literal["response.mcp_list_tools.in_progress"]


class ResponseOutputItemAddedEvent(BaseModel):
    item: "ResponseOutputItem"
    output_index: int
    sequence_number: int
    type: Literal["response.output_item.added"]


class ResponseOutputItemDoneEvent(BaseModel):
    item: "ResponseOutputItem"
    output_index: int
    sequence_number: int
    type: Literal["response.output_item.done"]


class ResponseOutputTextAnnotationAddedEvent(BaseModel):
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

    annotation: "Optional[ResponseOutputTextAnnotationAddedEventAnnotation]" = None
    annotation_index: int
    content_index: int
    item_id: str
    output_index: int
    sequence_number: int
    type: Literal["response.output_text.annotation.added"]


ResponseOutputTextAnnotationAddedEventAnnotation: TypeAlias = Annotated[
    Union[
        ResponseOutputTextAnnotationAddedEvent.AnnotationFileCitation,
        ResponseOutputTextAnnotationAddedEvent.AnnotationURLCitation,
        ResponseOutputTextAnnotationAddedEvent.AnnotationContainerFileCitation,
        ResponseOutputTextAnnotationAddedEvent.AnnotationFilePath,
        None,
    ],
    PropertyInfo(discriminator="type"),
]


class ResponseQueuedEvent(BaseModel):
    response: Response
    sequence_number: int
    type: Literal["response.queued"]


class ResponseReasoningSummaryPartAddedEvent(BaseModel):
    class Part(BaseModel):
        text: str
        type: Literal["summary_text"]

    item_id: str
    output_index: int
    part: Part
    sequence_number: int
    summary_index: int
    type: Literal["response.reasoning_summary_part.added"]


class ResponseReasoningSummaryPartDoneEvent(BaseModel):
    class Part(BaseModel):
        text: str
        type: Literal["summary_text"]

    item_id: str
    output_index: int
    part: Part
    sequence_number: int
    summary_index: int
    type: Literal["response.reasoning_summary_part.done"]
    status: Optional[Literal["incomplete"]] = None


class ResponseReasoningSummaryTextDeltaEvent(BaseModel):
    delta: str
    item_id: str
    output_index: int
    sequence_number: int
    summary_index: int
    type: Literal["response.reasoning_summary_text.delta"]


class ResponseReasoningSummaryTextDoneEvent(BaseModel):
    item_id: str
    output_index: int
    sequence_number: int
    summary_index: int
    text: str
    type: Literal["response.reasoning_summary_text.done"]


class ResponseReasoningTextDeltaEvent(BaseModel):
    content_index: int
    delta: str
    item_id: str
    output_index: int
    sequence_number: int
    type: Literal["response.reasoning_text.delta"]


class ResponseReasoningTextDoneEvent(BaseModel):
    content_index: int
    item_id: str
    output_index: int
    sequence_number: int
    text: str
    type: Literal["response.reasoning_text.done"]


class ResponseRefusalDeltaEvent(BaseModel):
    content_index: int
    delta: str
    item_id: str
    output_index: int
    sequence_number: int
    type: Literal["response.refusal.delta"]


class ResponseRefusalDoneEvent(BaseModel):
    content_index: int
    item_id: str
    output_index: int
    refusal: str
    sequence_number: int
    type: Literal["response.refusal.done"]


class ResponseShellCallCommandAddedEvent(BaseModel):
    command: str
    command_index: int
    output_index: int
    sequence_number: int
    type: Literal["response.shell_call_command.added"]


class ResponseShellCallCommandDeltaEvent(BaseModel):
    command_index: int
    delta: str
    output_index: int
    sequence_number: int
    type: Literal["response.shell_call_command.delta"]
    obfuscation: Optional[str] = None


class ResponseShellCallCommandDoneEvent(BaseModel):
    command: str
    command_index: int
    output_index: int
    sequence_number: int
    type: Literal["response.shell_call_command.done"]


class ResponseShellCallOutputContentDeltaEvent(BaseModel):
    class Delta(BaseModel):
        stderr: Optional[str] = None
        stdout: Optional[str] = None

    command_index: int
    delta: Delta
    item_id: str
    output_index: int
    sequence_number: int
    type: Literal["response.shell_call_output_content.delta"]


class ResponseShellCallOutputContentDoneEvent(BaseModel):
    class OutputOutcomeTimeout(BaseModel):
        type: Literal["timeout"]

    class OutputOutcomeExit(BaseModel):
        exit_code: int
        type: Literal["exit"]

    class Output(BaseModel):
        outcome: "ResponseShellCallOutputContentDoneEventOutputOutcome"
        stderr: str
        stdout: str
        created_by: Optional[str] = None

    command_index: int
    item_id: str
    output: List[Output]
    output_index: int
    sequence_number: int
    type: Literal["response.shell_call_output_content.done"]


ResponseShellCallOutputContentDoneEventOutputOutcome: TypeAlias = Annotated[
    Union[
        ResponseShellCallOutputContentDoneEvent.OutputOutcomeTimeout,
        ResponseShellCallOutputContentDoneEvent.OutputOutcomeExit,
    ],
    PropertyInfo(discriminator="type"),
]


class ResponseTextDeltaEvent(BaseModel):
    class LogprobTopLogprob(BaseModel):
        token: Optional[str] = None
        logprob: Optional[float] = None

    class Logprob(BaseModel):
        token: str
        logprob: float
        top_logprobs: "Optional[List[ResponseTextDeltaEvent.LogprobTopLogprob]]" = None

    content_index: int
    delta: str
    item_id: str
    logprobs: List[Logprob]
    output_index: int
    sequence_number: int
    type: Literal["response.output_text.delta"]


class ResponseTextDoneEvent(BaseModel):
    class LogprobTopLogprob(BaseModel):
        token: Optional[str] = None
        logprob: Optional[float] = None

    class Logprob(BaseModel):
        token: str
        logprob: float
        top_logprobs: "Optional[List[ResponseTextDoneEvent.LogprobTopLogprob]]" = None

    content_index: int
    item_id: str
    logprobs: List[Logprob]
    output_index: int
    sequence_number: int
    text: str
    type: Literal["response.output_text.done"]


class ResponseWebSearchCallCompletedEvent(BaseModel):
    item_id: str
    output_index: int
    sequence_number: int
    type: Literal["response.web_search_call.completed"]


class ResponseWebSearchCallInProgressEvent(BaseModel):
    item_id: str
    output_index: int
    sequence_number: int
    type: Literal["response.web_search_call.in_progress"]


class ResponseWebSearchCallSearchingEvent(BaseModel):
    item_id: str
    output_index: int
    sequence_number: int
    type: Literal["response.web_search_call.searching"]


ResponseStreamEvent: TypeAlias = Annotated[
    Union[
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
        ResponseCompletedEvent,
        ResponseContentPartAddedEvent,
        ResponseContentPartDoneEvent,
        ResponseCreatedEvent,
        ResponseErrorEvent,
        ResponseFileSearchCallCompletedEvent,
        ResponseFileSearchCallInProgressEvent,
        ResponseFileSearchCallSearchingEvent,
        ResponseFunctionCallArgumentsDeltaEvent,
        ResponseFunctionCallArgumentsDoneEvent,
        ResponseShellCallCommandAddedEvent,
        ResponseShellCallCommandDeltaEvent,
        ResponseShellCallCommandDoneEvent,
        ResponseShellCallOutputContentDeltaEvent,
        ResponseShellCallOutputContentDoneEvent,
        ResponseInProgressEvent,
        ResponseFailedEvent,
        ResponseIncompleteEvent,
        ResponseOutputItemAddedEvent,
        ResponseOutputItemDoneEvent,
        ResponseReasoningSummaryPartAddedEvent,
        ResponseReasoningSummaryPartDoneEvent,
        ResponseReasoningSummaryTextDeltaEvent,
        ResponseReasoningSummaryTextDoneEvent,
        ResponseReasoningTextDeltaEvent,
        ResponseReasoningTextDoneEvent,
        ResponseRefusalDeltaEvent,
        ResponseRefusalDoneEvent,
        ResponseTextDeltaEvent,
        ResponseTextDoneEvent,
        ResponseWebSearchCallCompletedEvent,
        ResponseWebSearchCallInProgressEvent,
        ResponseWebSearchCallSearchingEvent,
        ResponseImageGenCallCompletedEvent,
        ResponseImageGenCallGeneratingEvent,
        ResponseImageGenCallInProgressEvent,
        ResponseImageGenCallPartialImageEvent,
        ResponseMcpCallArgumentsDeltaEvent,
        ResponseMcpCallArgumentsDoneEvent,
        ResponseMcpCallCompletedEvent,
        ResponseMcpCallFailedEvent,
        ResponseMcpCallInProgressEvent,
        ResponseMcpListToolsCompletedEvent,
        ResponseMcpListToolsFailedEvent,
        ResponseMcpListToolsInProgressEvent,
        ResponseOutputTextAnnotationAddedEvent,
        ResponseQueuedEvent,
        ResponseCustomToolCallInputDeltaEvent,
        ResponseCustomToolCallInputDoneEvent,
    ],
    PropertyInfo(discriminator="type"),
]


class ResponseSteerAcceptedEvent(BaseModel):
    class Steer(BaseModel):
        id: str
        previous_response_id: str

    sequence_number: int
    steer: Steer
    type: Literal["response.steer.accepted"]
    stream_id: Optional[str] = None


ResponseSteerErrorCode: TypeAlias = Union[
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


class ResponseSteerFailedEvent(BaseModel):
    class Error(BaseModel):
        code: ResponseSteerErrorCode
        message: str
        type: Literal["invalid_request_error"]

    class Steer(BaseModel):
        input: "ResponseSteerInput"
        previous_response_id: str
        id: Optional[str] = None

    error: Error
    sequence_number: int
    steer: Steer
    type: Literal["response.steer.failed"]
    stream_id: Optional[str] = None


class ResponseSteerInputVariants:
    """The models that `ResponseSteerInput` consists of."""

    class ResponseSteerInputItemListMessage(BaseModel):
        content: "Union[List[ResponseSteerInputContent], str]"
        role: Literal["user"]
        type: Literal["message"]
        id: Optional[str] = None
        status: Optional[str] = None

    class ResponseSteerInputItemListFunctionCallOutputCallerDirect(BaseModel):
        type: Literal["direct"]

    class ResponseSteerInputItemListFunctionCallOutputCallerProgram(BaseModel):
        caller_id: str
        type: Literal["program"]

    class ResponseSteerInputItemListFunctionCallOutput(BaseModel):
        output: Union[str, ResponseFunctionCallOutputItemList]
        type: Literal["function_call_output"]
        id: Optional[str] = None
        call_id: Optional[str] = None
        caller: "Optional[ResponseSteerInputItemListFunctionCallOutputCaller]" = None
        name: Optional[str] = None
        namespace: Optional[str] = None
        status: Optional[Literal["in_progress", "completed", "incomplete"]] = None


ResponseSteerInputItemListFunctionCallOutputCaller: TypeAlias = Annotated[
    Union[
        ResponseSteerInputVariants.ResponseSteerInputItemListFunctionCallOutputCallerDirect,
        ResponseSteerInputVariants.ResponseSteerInputItemListFunctionCallOutputCallerProgram,
        None,
    ],
    PropertyInfo(discriminator="type"),
]

ResponseSteerInputItemList: TypeAlias = Annotated[
    Union[
        ResponseSteerInputVariants.ResponseSteerInputItemListMessage,
        ResponseSteerInputVariants.ResponseSteerInputItemListFunctionCallOutput,
    ],
    PropertyInfo(discriminator="type"),
]

ResponseSteerInput: TypeAlias = Union[str, List[ResponseSteerInputItemList]]

ResponseSteerInputContent: TypeAlias = Annotated[
    Union[ResponseInputTextContent, ResponseInputImageContent, ResponseInputFileContent],
    PropertyInfo(discriminator="type"),
]


class ResponseSteerPendingEvent(BaseModel):
    class Steer(BaseModel):
        id: str
        previous_response_id: str

    reason: "ResponseSteerPendingReason"
    required_input: "List[ResponseSteerRequiredInput]"
    sequence_number: int
    steer: Steer
    type: Literal["response.steer.pending"]
    stream_id: Optional[str] = None


ResponseSteerPendingReason: TypeAlias = Union[Literal["waiting_for_required_input"], str]


class ResponseSteerRequiredInputVariants:
    """The models that `ResponseSteerRequiredInput` consists of."""

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


ResponseSteerRequiredInput: TypeAlias = Annotated[
    Union[
        ResponseSteerRequiredInputVariants.FunctionCallOutput,
        ResponseSteerRequiredInputVariants.CustomToolCallOutput,
        ResponseSteerRequiredInputVariants.ComputerCallOutput,
        ResponseSteerRequiredInputVariants.ShellCallOutput,
        ResponseSteerRequiredInputVariants.ApplyPatchCallOutput,
        ResponseSteerRequiredInputVariants.ToolSearchOutput,
        ResponseSteerRequiredInputVariants.McpApprovalResponse,
    ],
    PropertyInfo(discriminator="type"),
]


class ResponsesServerEventVariants:
    """The models that `ResponsesServerEvent` consists of."""

    class ResponseAudioWsDelta(ResponseAudioDeltaEvent):
        stream_id: Optional[str] = None

    class ResponseAudioWsDone(ResponseAudioDoneEvent):
        stream_id: Optional[str] = None

    class ResponseAudioTranscriptWsDelta(ResponseAudioTranscriptDeltaEvent):
        stream_id: Optional[str] = None

    class ResponseAudioTranscriptWsDone(ResponseAudioTranscriptDoneEvent):
        stream_id: Optional[str] = None

    class ResponseCodeInterpreterCallCodeWsDelta(ResponseCodeInterpreterCallCodeDeltaEvent):
        stream_id: Optional[str] = None

    class ResponseCodeInterpreterCallCodeWsDone(ResponseCodeInterpreterCallCodeDoneEvent):
        stream_id: Optional[str] = None

    class ResponseCodeInterpreterCallWsCompleted(ResponseCodeInterpreterCallCompletedEvent):
        stream_id: Optional[str] = None

    class ResponseCodeInterpreterCallInWsProgress(ResponseCodeInterpreterCallInProgressEvent):
        stream_id: Optional[str] = None

    class ResponseCodeInterpreterCallWsInterpreting(ResponseCodeInterpreterCallInterpretingEvent):
        stream_id: Optional[str] = None

    class ResponseCompactionWsCompacting(ResponseCompactionCompactingEvent):
        stream_id: Optional[str] = None

    class ResponseWsCompleted(ResponseCompletedEvent):
        stream_id: Optional[str] = None

    class ResponseContentPartWsAdded(ResponseContentPartAddedEvent):
        stream_id: Optional[str] = None

    class ResponseContentPartWsDone(ResponseContentPartDoneEvent):
        stream_id: Optional[str] = None

    class ResponseWsCreated(ResponseCreatedEvent):
        stream_id: Optional[str] = None

    class ResponseFileSearchCallWsCompleted(ResponseFileSearchCallCompletedEvent):
        stream_id: Optional[str] = None

    class ResponseFileSearchCallInWsProgress(ResponseFileSearchCallInProgressEvent):
        stream_id: Optional[str] = None

    class ResponseFileSearchCallWsSearching(ResponseFileSearchCallSearchingEvent):
        stream_id: Optional[str] = None

    class ResponseFunctionCallArgumentsWsDelta(ResponseFunctionCallArgumentsDeltaEvent):
        stream_id: Optional[str] = None

    class ResponseFunctionCallArgumentsWsDone(ResponseFunctionCallArgumentsDoneEvent):
        stream_id: Optional[str] = None

    class ResponseShellCallCommandWsAdded(ResponseShellCallCommandAddedEvent):
        stream_id: Optional[str] = None

    class ResponseShellCallCommandWsDelta(ResponseShellCallCommandDeltaEvent):
        stream_id: Optional[str] = None

    class ResponseShellCallCommandWsDone(ResponseShellCallCommandDoneEvent):
        stream_id: Optional[str] = None

    class ResponseShellCallOutputContentWsDelta(ResponseShellCallOutputContentDeltaEvent):
        stream_id: Optional[str] = None

    class ResponseShellCallOutputContentWsDone(ResponseShellCallOutputContentDoneEvent):
        stream_id: Optional[str] = None

    class ResponseInWsProgress(ResponseInProgressEvent):
        stream_id: Optional[str] = None

    class ResponseWsFailed(ResponseFailedEvent):
        stream_id: Optional[str] = None

    class ResponseWsIncomplete(ResponseIncompleteEvent):
        stream_id: Optional[str] = None

    class ResponseOutputItemWsAdded(ResponseOutputItemAddedEvent):
        stream_id: Optional[str] = None

    class ResponseOutputItemWsDone(ResponseOutputItemDoneEvent):
        stream_id: Optional[str] = None

    class ResponseReasoningSummaryPartWsAdded(ResponseReasoningSummaryPartAddedEvent):
        stream_id: Optional[str] = None

    class ResponseReasoningSummaryPartWsDone(ResponseReasoningSummaryPartDoneEvent):
        stream_id: Optional[str] = None

    class ResponseReasoningSummaryTextWsDelta(ResponseReasoningSummaryTextDeltaEvent):
        stream_id: Optional[str] = None

    class ResponseReasoningSummaryTextWsDone(ResponseReasoningSummaryTextDoneEvent):
        stream_id: Optional[str] = None

    class ResponseReasoningTextWsDelta(ResponseReasoningTextDeltaEvent):
        stream_id: Optional[str] = None

    class ResponseReasoningTextWsDone(ResponseReasoningTextDoneEvent):
        stream_id: Optional[str] = None

    class ResponseRefusalWsDelta(ResponseRefusalDeltaEvent):
        stream_id: Optional[str] = None

    class ResponseRefusalWsDone(ResponseRefusalDoneEvent):
        stream_id: Optional[str] = None

    class ResponseTextWsDelta(ResponseTextDeltaEvent):
        stream_id: Optional[str] = None

    class ResponseTextWsDone(ResponseTextDoneEvent):
        stream_id: Optional[str] = None

    class ResponseWebSearchCallWsCompleted(ResponseWebSearchCallCompletedEvent):
        stream_id: Optional[str] = None

    class ResponseWebSearchCallInWsProgress(ResponseWebSearchCallInProgressEvent):
        stream_id: Optional[str] = None

    class ResponseWebSearchCallWsSearching(ResponseWebSearchCallSearchingEvent):
        stream_id: Optional[str] = None

    class ResponseImageGenCallWsCompleted(ResponseImageGenCallCompletedEvent):
        stream_id: Optional[str] = None

    class ResponseImageGenCallWsGenerating(ResponseImageGenCallGeneratingEvent):
        stream_id: Optional[str] = None

    class ResponseImageGenCallInWsProgress(ResponseImageGenCallInProgressEvent):
        stream_id: Optional[str] = None

    class ResponseImageGenCallPartialWsImage(ResponseImageGenCallPartialImageEvent):
        stream_id: Optional[str] = None

    class ResponseMcpCallArgumentsWsDelta(ResponseMcpCallArgumentsDeltaEvent):
        stream_id: Optional[str] = None

    class ResponseMcpCallArgumentsWsDone(ResponseMcpCallArgumentsDoneEvent):
        stream_id: Optional[str] = None

    class ResponseMcpCallWsCompleted(ResponseMcpCallCompletedEvent):
        stream_id: Optional[str] = None

    class ResponseMcpCallWsFailed(ResponseMcpCallFailedEvent):
        stream_id: Optional[str] = None

    class ResponseMcpCallInWsProgress(ResponseMcpCallInProgressEvent):
        stream_id: Optional[str] = None

    class ResponseMcpListToolsWsCompleted(ResponseMcpListToolsCompletedEvent):
        stream_id: Optional[str] = None

    class ResponseMcpListToolsWsFailed(ResponseMcpListToolsFailedEvent):
        stream_id: Optional[str] = None

    class ResponseMcpListToolsInWsProgress(ResponseMcpListToolsInProgressEvent):
        stream_id: Optional[str] = None

    class ResponseOutputTextAnnotationWsAdded(ResponseOutputTextAnnotationAddedEvent):
        stream_id: Optional[str] = None

    class ResponseWsQueued(ResponseQueuedEvent):
        stream_id: Optional[str] = None

    class ResponseCustomToolCallInputWsDelta(ResponseCustomToolCallInputDeltaEvent):
        stream_id: Optional[str] = None

    class ResponseCustomToolCallInputWsDone(ResponseCustomToolCallInputDoneEvent):
        stream_id: Optional[str] = None

    class ResponseWsErrorErrorMisalignmentSteer(BaseModel):
        message: str

    class ResponseWsErrorErrorMisalignment(BaseModel):
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
        steer: "Optional[ResponsesServerEventVariants.ResponseWsErrorErrorMisalignmentSteer]" = None

    class ResponseWsErrorError(BaseModel):
        code: Optional[str] = None
        message: str
        param: Optional[str] = None
        type: str
        headers: Optional[Dict[str, str]] = None
        misalignment: "Optional[ResponsesServerEventVariants.ResponseWsErrorErrorMisalignment]" = None

    class ResponseWsError(BaseModel):
        error: "ResponsesServerEventVariants.ResponseWsErrorError"
        type: Literal["error"]
        sequence_number: Optional[int] = None
        status: Optional[int] = None
        stream_id: Optional[str] = None


ResponsesServerEvent: TypeAlias = Annotated[
    Union[
        ResponsesServerEventVariants.ResponseAudioWsDelta,
        ResponsesServerEventVariants.ResponseAudioWsDone,
        ResponsesServerEventVariants.ResponseAudioTranscriptWsDelta,
        ResponsesServerEventVariants.ResponseAudioTranscriptWsDone,
        ResponsesServerEventVariants.ResponseCodeInterpreterCallCodeWsDelta,
        ResponsesServerEventVariants.ResponseCodeInterpreterCallCodeWsDone,
        ResponsesServerEventVariants.ResponseCodeInterpreterCallWsCompleted,
        ResponsesServerEventVariants.ResponseCodeInterpreterCallInWsProgress,
        ResponsesServerEventVariants.ResponseCodeInterpreterCallWsInterpreting,
        ResponsesServerEventVariants.ResponseCompactionWsCompacting,
        ResponsesServerEventVariants.ResponseWsCompleted,
        ResponsesServerEventVariants.ResponseContentPartWsAdded,
        ResponsesServerEventVariants.ResponseContentPartWsDone,
        ResponsesServerEventVariants.ResponseWsCreated,
        ResponsesServerEventVariants.ResponseFileSearchCallWsCompleted,
        ResponsesServerEventVariants.ResponseFileSearchCallInWsProgress,
        ResponsesServerEventVariants.ResponseFileSearchCallWsSearching,
        ResponsesServerEventVariants.ResponseFunctionCallArgumentsWsDelta,
        ResponsesServerEventVariants.ResponseFunctionCallArgumentsWsDone,
        ResponsesServerEventVariants.ResponseShellCallCommandWsAdded,
        ResponsesServerEventVariants.ResponseShellCallCommandWsDelta,
        ResponsesServerEventVariants.ResponseShellCallCommandWsDone,
        ResponsesServerEventVariants.ResponseShellCallOutputContentWsDelta,
        ResponsesServerEventVariants.ResponseShellCallOutputContentWsDone,
        ResponsesServerEventVariants.ResponseInWsProgress,
        ResponsesServerEventVariants.ResponseWsFailed,
        ResponsesServerEventVariants.ResponseWsIncomplete,
        ResponsesServerEventVariants.ResponseOutputItemWsAdded,
        ResponsesServerEventVariants.ResponseOutputItemWsDone,
        ResponsesServerEventVariants.ResponseReasoningSummaryPartWsAdded,
        ResponsesServerEventVariants.ResponseReasoningSummaryPartWsDone,
        ResponsesServerEventVariants.ResponseReasoningSummaryTextWsDelta,
        ResponsesServerEventVariants.ResponseReasoningSummaryTextWsDone,
        ResponsesServerEventVariants.ResponseReasoningTextWsDelta,
        ResponsesServerEventVariants.ResponseReasoningTextWsDone,
        ResponsesServerEventVariants.ResponseRefusalWsDelta,
        ResponsesServerEventVariants.ResponseRefusalWsDone,
        ResponsesServerEventVariants.ResponseTextWsDelta,
        ResponsesServerEventVariants.ResponseTextWsDone,
        ResponsesServerEventVariants.ResponseWebSearchCallWsCompleted,
        ResponsesServerEventVariants.ResponseWebSearchCallInWsProgress,
        ResponsesServerEventVariants.ResponseWebSearchCallWsSearching,
        ResponsesServerEventVariants.ResponseImageGenCallWsCompleted,
        ResponsesServerEventVariants.ResponseImageGenCallWsGenerating,
        ResponsesServerEventVariants.ResponseImageGenCallInWsProgress,
        ResponsesServerEventVariants.ResponseImageGenCallPartialWsImage,
        ResponsesServerEventVariants.ResponseMcpCallArgumentsWsDelta,
        ResponsesServerEventVariants.ResponseMcpCallArgumentsWsDone,
        ResponsesServerEventVariants.ResponseMcpCallWsCompleted,
        ResponsesServerEventVariants.ResponseMcpCallWsFailed,
        ResponsesServerEventVariants.ResponseMcpCallInWsProgress,
        ResponsesServerEventVariants.ResponseMcpListToolsWsCompleted,
        ResponsesServerEventVariants.ResponseMcpListToolsWsFailed,
        ResponsesServerEventVariants.ResponseMcpListToolsInWsProgress,
        ResponsesServerEventVariants.ResponseOutputTextAnnotationWsAdded,
        ResponsesServerEventVariants.ResponseWsQueued,
        ResponsesServerEventVariants.ResponseCustomToolCallInputWsDelta,
        ResponsesServerEventVariants.ResponseCustomToolCallInputWsDone,
        ResponsesServerEventVariants.ResponseWsError,
        ResponseSteerAcceptedEvent,
        ResponseSteerPendingEvent,
        ResponseSteerFailedEvent,
    ],
    PropertyInfo(discriminator="type"),
]

EARLY = {
    "ResponseOutputItem": Annotated[
        Union[ResponseOutputMessage, ResponseReasoningItem, ResponseFunctionToolCall],
        PropertyInfo(discriminator="type"),
    ]
}
