# Rendered from definitions/response_server_events.yaml; edit that and run `hatch run generate`.
"""Models of the `response_server_events` area of the API."""

from typing import Dict, List, Optional, Union

from typing_extensions import Annotated, Literal, TypeAlias

from openai_core.models import BaseModel, PropertyInfo

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
    ResponseCompletedEvent,
    ResponseContentPart as ResponseContentPart,
    ResponseContentPartAddedEvent,
    ResponseContentPartDoneEvent,
    ResponseCreatedEvent,
    ResponseCustomToolCallInputDeltaEvent,
    ResponseCustomToolCallInputDoneEvent,
    ResponseFailedEvent,
    ResponseFileSearchCallCompletedEvent,
    ResponseFileSearchCallInProgressEvent,
    ResponseFileSearchCallSearchingEvent,
    ResponseFunctionCallArgumentsDeltaEvent,
    ResponseFunctionCallArgumentsDoneEvent,
    ResponseImageGenCallCompletedEvent,
    ResponseImageGenCallGeneratingEvent,
    ResponseImageGenCallInProgressEvent,
    ResponseImageGenCallPartialImageEvent,
    ResponseIncompleteEvent,
    ResponseInProgressEvent,
    ResponseMcpCallArgumentsDeltaEvent,
    ResponseMcpCallArgumentsDoneEvent,
    ResponseMcpCallCompletedEvent,
    ResponseMcpCallFailedEvent,
    ResponseMcpCallInProgressEvent,
    ResponseMcpListToolsCompletedEvent,
    ResponseMcpListToolsFailedEvent,
    ResponseMcpListToolsInProgressEvent,
    ResponseOutputItemAddedEvent,
    ResponseOutputItemDoneEvent,
    ResponseOutputTextAnnotationAddedEvent,
    ResponseOutputTextAnnotationAddedEventAnnotation as ResponseOutputTextAnnotationAddedEventAnnotation,
    ResponseQueuedEvent,
    ResponseReasoningSummaryPartAddedEvent,
    ResponseReasoningSummaryPartDoneEvent,
    ResponseReasoningSummaryTextDeltaEvent,
    ResponseReasoningSummaryTextDoneEvent,
    ResponseReasoningTextDeltaEvent,
    ResponseReasoningTextDoneEvent,
    ResponseRefusalDeltaEvent,
    ResponseRefusalDoneEvent,
    ResponseShellCallCommandAddedEvent,
    ResponseShellCallCommandDeltaEvent,
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
    ResponseFunctionCallOutputItemList,
    ResponseInputFileContent,
    ResponseInputImageContent,
    ResponseInputTextContent,
)
from .response_output import ResponseOutputItem as ResponseOutputItem
from .responses import Response as Response


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
    reason: "ResponseSteerPendingReason"
    required_input: "List[ResponseSteerRequiredInput]"
    sequence_number: int
    steer: ResponseSteerAcceptedEvent.Steer
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
