# Rendered from definitions/response_server_events.yaml; edit that and run `hatch run generate`.
"""Models of the `response_server_events` area of the API."""

from typing import Dict, List, Optional, Union

from typing_extensions import Annotated, Literal, TypeAlias

from openai_core.models import BaseModel, PropertyInfo
from openai_core.public_names import public_types

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
    """New input for a running response has been checked and queued, which does not yet mean that it was used."""

    class Steer(BaseModel):
        """Queued input, by its id."""

        id: str
        """The id of the queued input, which later events repeat."""
        previous_response_id: str
        """Which response the input is meant to steer, by its id."""

    sequence_number: int
    """The number of this event in the stream, for the order."""
    steer: Steer
    """Which input was queued, and for which response. A following `response.created` shows that it is used."""
    type: Literal["response.steer.accepted"]
    """Always `response.steer.accepted`; tells it from other events."""
    stream_id: Optional[str] = None
    """The lane of the connection that it came on; only where the `response.create` in question named one."""


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
"""Why steering failed, as a code; codes not listed here may come too."""


class ResponseSteerFailedEvent(BaseModel):
    """New input for a running response was refused, or could not be used after all."""

    class Error(BaseModel):
        """Why input was not used."""

        code: ResponseSteerErrorCode
        """The cause: `response_not_found` (unknown on this connection), `invalid_input`, `steering_not_supported`
        (by the model or the way of running), `too_many_pending_steers` (more is queued than allowed),
        `response_already_completed`, `response_not_active` (it takes no more input), or `successor_creation_failed`.
        Expect others too.
        """
        message: str
        """The cause in words, for people."""
        type: Literal["invalid_request_error"]
        """Always `invalid_request_error`, as steering knows no other."""

    class Steer(BaseModel):
        """Input that was not used, as it was sent."""

        input: "ResponseSteerInput"
        """The input itself: a text or messages of the `user`."""
        previous_response_id: str
        """Which response the input was meant to steer, by its id."""
        id: Optional[str] = None
        """The id that the input got when it was queued; absent if it was refused before."""

    error: Error
    """Why the input was not used."""
    sequence_number: int
    """The number of this event in the stream, for the order."""
    steer: Steer
    """The input that was not used, to be sent in a `response.create` if it still fits."""
    type: Literal["response.steer.failed"]
    """Always `response.steer.failed`; tells it from other events."""
    stream_id: Optional[str] = None
    """The lane of the connection that it came on; only where the `response.create` in question named one."""


class ResponseSteerInputVariants:
    """The models that `ResponseSteerInput` consists of."""

    class ResponseSteerInputItemListMessage(BaseModel):
        """A message of the user that steers a running response."""

        content: "Union[List[ResponseSteerInputContent], str]"
        """A text, or a list of texts, images and files."""
        role: Literal["user"]
        """Always `user`, as nobody else can steer."""
        type: Literal["message"]
        """Always `message`; tells it from other items."""
        id: Optional[str] = None
        """The id of the message; not to be sent."""
        status: Optional[str] = None
        """How far the message has come; not to be sent."""

    class ResponseSteerInputItemListFunctionCallOutputCallerDirect(BaseModel):
        """The model made the call itself."""

        type: Literal["direct"]
        """Always `direct`; tells it from calls by programs."""

    class ResponseSteerInputItemListFunctionCallOutputCallerProgram(BaseModel):
        """A program that the model wrote made the call."""

        caller_id: str
        """Which program made the call, by the `call_id` of its item (up to 64 characters)."""
        type: Literal["program"]
        """Always `program`; tells it from calls by the model itself."""

    class ResponseSteerInputItemListFunctionCallOutput(BaseModel):
        """The result of a function that the model asked to call."""

        output: Union[str, ResponseFunctionCallOutputItemList]
        """The result as text (JSON as a rule, up to 10,485,760 characters), or a list of texts, images and files."""
        type: Literal["function_call_output"]
        """Always `function_call_output`; tells it from other items."""
        id: Optional[str] = None
        """The id of this item; the service assigns it."""
        call_id: Optional[str] = None
        """The `call_id` of the function call that this answers, 1 to 64 characters."""
        caller: "Optional[ResponseSteerInputItemListFunctionCallOutputCaller]" = None
        """Who made the call, the model itself or a program of its; null or absent if that is not recorded."""
        name: Optional[str] = None
        """The name of the function, up to 128 characters; may be left out."""
        namespace: Optional[str] = None
        """The namespace of the function, up to 64 characters; left out for functions without one."""
        status: Optional[Literal["in_progress", "completed", "incomplete"]] = None
        """How far it has come: `in_progress`, `completed`, or `incomplete` when it was cut off; given in answers of
        the service.
        """


ResponseSteerInputItemListFunctionCallOutputCaller: TypeAlias = Annotated[
    Union[
        ResponseSteerInputVariants.ResponseSteerInputItemListFunctionCallOutputCallerDirect,
        ResponseSteerInputVariants.ResponseSteerInputItemListFunctionCallOutputCallerProgram,
        None,
    ],
    PropertyInfo(discriminator="type"),
]
"""Who made the call: the model itself, or a program that it wrote."""

ResponseSteerInputItemList: TypeAlias = Annotated[
    Union[
        ResponseSteerInputVariants.ResponseSteerInputItemListMessage,
        ResponseSteerInputVariants.ResponseSteerInputItemListFunctionCallOutput,
    ],
    PropertyInfo(discriminator="type"),
]
"""An item among the input that steers a response; only messages of the user are taken."""

ResponseSteerInput: TypeAlias = Union[str, List[ResponseSteerInputItemList]]
"""Input that steers a running response: a text, or a list of messages of the user with at least one."""

ResponseSteerInputContent: TypeAlias = Annotated[
    Union[ResponseInputTextContent, ResponseInputImageContent, ResponseInputFileContent],
    PropertyInfo(discriminator="type"),
]
"""A part of a message that steers: text, an image or a file."""


class ResponseSteerPendingEvent(BaseModel):
    """Queued input still waits after its response is finished; it stays queued and is not to be sent again."""

    reason: "ResponseSteerPendingReason"
    """What it waits for: `waiting_for_required_input` means results or approvals that only you can give. Expect
    other reasons too.
    """
    required_input: "List[ResponseSteerRequiredInput]"
    """What is missing, as items to complete. Fill in the results and send them in one `response.create` that keeps
    the lane and the `previous_response_id`; the queued input goes in front by itself.
    """
    sequence_number: int
    """The number of this event in the stream, for the order."""
    steer: ResponseSteerAcceptedEvent.Steer
    """Which input waits, and for which response."""
    type: Literal["response.steer.pending"]
    """Always `response.steer.pending`; tells it from other events."""
    stream_id: Optional[str] = None
    """The lane of the connection that it came on; only where the `response.create` in question named one."""


ResponseSteerPendingReason: TypeAlias = Union[Literal["waiting_for_required_input"], str]
"""What queued input waits for; reasons not listed here may come too."""


class ResponseSteerRequiredInputVariants:
    """The models that `ResponseSteerRequiredInput` consists of."""

    class FunctionCallOutput(BaseModel):
        """The result of a function is missing; fill in `output`."""

        call_id: str
        """The `call_id` of the call to answer; keep it."""
        name: str
        """The name of the function that was called."""
        type: Literal["function_call_output"]
        """Always `function_call_output`; tells it from other items."""

    class CustomToolCallOutput(BaseModel):
        """The result of a custom tool is missing; fill in `output`."""

        call_id: str
        """The `call_id` of the call to answer; keep it."""
        type: Literal["custom_tool_call_output"]
        """Always `custom_tool_call_output`; tells it from other items."""

    class ComputerCallOutput(BaseModel):
        """A screenshot is missing; fill in `output` and, where the call has warnings, `acknowledged_safety_checks`."""

        call_id: str
        """The `call_id` of the call to answer; keep it."""
        type: Literal["computer_call_output"]
        """Always `computer_call_output`; tells it from other items."""

    class ShellCallOutput(BaseModel):
        """The output of shell commands is missing; fill in `output`, each entry with `stdout`, `stderr` and
        `outcome`.
        """

        call_id: str
        """The `call_id` of the call to answer; keep it."""
        type: Literal["shell_call_output"]
        """Always `shell_call_output`; tells it from other items."""

    class ApplyPatchCallOutput(BaseModel):
        """It is not known whether a patch was applied; fill in `status` and, if you like, `output`."""

        call_id: str
        """The `call_id` of the call to answer; keep it."""
        type: Literal["apply_patch_call_output"]
        """Always `apply_patch_call_output`; tells it from other items."""

    class ToolSearchOutput(BaseModel):
        """The tools found by your application are missing; fill in `tools`."""

        call_id: str
        """The `call_id` of the call to answer; keep it."""
        execution: Literal["client"]
        """Always `client`, for a search by your application; keep it."""
        type: Literal["tool_search_output"]
        """Always `tool_search_output`; tells it from other items."""

    class McpApprovalResponse(BaseModel):
        """Your decision on a call of an MCP server is missing; fill in `approve` and, with a refusal, a `reason` if
        you like.
        """

        approval_request_id: str
        """The id of the request to decide; keep it."""
        type: Literal["mcp_approval_response"]
        """Always `mcp_approval_response`; tells it from other items."""


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
"""An item that queued input waits for, with its result left for you to fill in."""


class ResponsesServerEventVariants:
    """The models that `ResponsesServerEvent` consists of."""

    class ResponseAudioWsDelta(ResponseAudioDeltaEvent):
        """On a WebSocket: a further piece of spoken output."""

        stream_id: Optional[str] = None
        """The lane of the connection that it came on; only where the `response.create` in question named one."""

    class ResponseAudioWsDone(ResponseAudioDoneEvent):
        """On a WebSocket: the spoken output has been sent in full."""

        stream_id: Optional[str] = None
        """The lane of the connection that it came on; only where the `response.create` in question named one."""

    class ResponseAudioTranscriptWsDelta(ResponseAudioTranscriptDeltaEvent):
        """On a WebSocket: a further piece of what the spoken output says."""

        stream_id: Optional[str] = None
        """The lane of the connection that it came on; only where the `response.create` in question named one."""

    class ResponseAudioTranscriptWsDone(ResponseAudioTranscriptDoneEvent):
        """On a WebSocket: the transcript of the spoken output has been sent in full."""

        stream_id: Optional[str] = None
        """The lane of the connection that it came on; only where the `response.create` in question named one."""

    class ResponseCodeInterpreterCallCodeWsDelta(ResponseCodeInterpreterCallCodeDeltaEvent):
        """On a WebSocket: a further piece of the Python code that a call is going to run."""

        stream_id: Optional[str] = None
        """The lane of the connection that it came on; only where the `response.create` in question named one."""

    class ResponseCodeInterpreterCallCodeWsDone(ResponseCodeInterpreterCallCodeDoneEvent):
        """On a WebSocket: the Python code of a call is written."""

        stream_id: Optional[str] = None
        """The lane of the connection that it came on; only where the `response.create` in question named one."""

    class ResponseCodeInterpreterCallWsCompleted(ResponseCodeInterpreterCallCompletedEvent):
        """On a WebSocket: the code interpreter has run the code of a call."""

        stream_id: Optional[str] = None
        """The lane of the connection that it came on; only where the `response.create` in question named one."""

    class ResponseCodeInterpreterCallInWsProgress(ResponseCodeInterpreterCallInProgressEvent):
        """On a WebSocket: the model has begun a call of the code interpreter."""

        stream_id: Optional[str] = None
        """The lane of the connection that it came on; only where the `response.create` in question named one."""

    class ResponseCodeInterpreterCallWsInterpreting(ResponseCodeInterpreterCallInterpretingEvent):
        """On a WebSocket: the code interpreter is running the code of a call."""

        stream_id: Optional[str] = None
        """The lane of the connection that it came on; only where the `response.create` in question named one."""

    class ResponseCompactionWsCompacting(ResponseCompactionCompactingEvent):
        """On a WebSocket: the summary that replaces the context goes on being written; its text is not sent."""

        stream_id: Optional[str] = None
        """The lane of the connection that it came on; only where the `response.create` in question named one."""

    class ResponseWsCompleted(ResponseCompletedEvent):
        """On a WebSocket: the response is finished."""

        stream_id: Optional[str] = None
        """The lane of the connection that it came on; only where the `response.create` in question named one."""

    class ResponseContentPartWsAdded(ResponseContentPartAddedEvent):
        """On a WebSocket: a new part begins in an output item; what it holds follows in pieces."""

        stream_id: Optional[str] = None
        """The lane of the connection that it came on; only where the `response.create` in question named one."""

    class ResponseContentPartWsDone(ResponseContentPartDoneEvent):
        """On a WebSocket: a part of an output item is finished."""

        stream_id: Optional[str] = None
        """The lane of the connection that it came on; only where the `response.create` in question named one."""

    class ResponseWsCreated(ResponseCreatedEvent):
        """On a WebSocket: the service has accepted the request."""

        stream_id: Optional[str] = None
        """The lane of the connection that it came on; only where the `response.create` in question named one."""

    class ResponseFileSearchCallWsCompleted(ResponseFileSearchCallCompletedEvent):
        """On a WebSocket: a file search is over."""

        stream_id: Optional[str] = None
        """The lane of the connection that it came on; only where the `response.create` in question named one."""

    class ResponseFileSearchCallInWsProgress(ResponseFileSearchCallInProgressEvent):
        """On a WebSocket: the model has begun a file search."""

        stream_id: Optional[str] = None
        """The lane of the connection that it came on; only where the `response.create` in question named one."""

    class ResponseFileSearchCallWsSearching(ResponseFileSearchCallSearchingEvent):
        """On a WebSocket: a file search is looking through the vector stores."""

        stream_id: Optional[str] = None
        """The lane of the connection that it came on; only where the `response.create` in question named one."""

    class ResponseFunctionCallArgumentsWsDelta(ResponseFunctionCallArgumentsDeltaEvent):
        """On a WebSocket: a further piece of the arguments for a function."""

        stream_id: Optional[str] = None
        """The lane of the connection that it came on; only where the `response.create` in question named one."""

    class ResponseFunctionCallArgumentsWsDone(ResponseFunctionCallArgumentsDoneEvent):
        """On a WebSocket: the arguments for a function are written."""

        stream_id: Optional[str] = None
        """The lane of the connection that it came on; only where the `response.create` in question named one."""

    class ResponseShellCallCommandWsAdded(ResponseShellCallCommandAddedEvent):
        """On a WebSocket: a shell call gets another command; its text follows in pieces."""

        stream_id: Optional[str] = None
        """The lane of the connection that it came on; only where the `response.create` in question named one."""

    class ResponseShellCallCommandWsDelta(ResponseShellCallCommandDeltaEvent):
        """On a WebSocket: a further piece of a command of a shell call."""

        stream_id: Optional[str] = None
        """The lane of the connection that it came on; only where the `response.create` in question named one."""

    class ResponseShellCallCommandWsDone(ResponseShellCallCommandDoneEvent):
        """On a WebSocket: a command of a shell call is written."""

        stream_id: Optional[str] = None
        """The lane of the connection that it came on; only where the `response.create` in question named one."""

    class ResponseShellCallOutputContentWsDelta(ResponseShellCallOutputContentDeltaEvent):
        """On a WebSocket: a further piece of what a command has printed."""

        stream_id: Optional[str] = None
        """The lane of the connection that it came on; only where the `response.create` in question named one."""

    class ResponseShellCallOutputContentWsDone(ResponseShellCallOutputContentDoneEvent):
        """On a WebSocket: a command of a shell call has ended."""

        stream_id: Optional[str] = None
        """The lane of the connection that it came on; only where the `response.create` in question named one."""

    class ResponseInWsProgress(ResponseInProgressEvent):
        """On a WebSocket: the model is working on the response."""

        stream_id: Optional[str] = None
        """The lane of the connection that it came on; only where the `response.create` in question named one."""

    class ResponseWsFailed(ResponseFailedEvent):
        """On a WebSocket: the response has failed."""

        stream_id: Optional[str] = None
        """The lane of the connection that it came on; only where the `response.create` in question named one."""

    class ResponseWsIncomplete(ResponseIncompleteEvent):
        """On a WebSocket: the response was cut off by a limit, a filter or steering."""

        stream_id: Optional[str] = None
        """The lane of the connection that it came on; only where the `response.create` in question named one."""

    class ResponseOutputItemWsAdded(ResponseOutputItemAddedEvent):
        """On a WebSocket: a new item begins in the output; what it holds follows in pieces."""

        stream_id: Optional[str] = None
        """The lane of the connection that it came on; only where the `response.create` in question named one."""

    class ResponseOutputItemWsDone(ResponseOutputItemDoneEvent):
        """On a WebSocket: an item of the output is finished."""

        stream_id: Optional[str] = None
        """The lane of the connection that it came on; only where the `response.create` in question named one."""

    class ResponseReasoningSummaryPartWsAdded(ResponseReasoningSummaryPartAddedEvent):
        """On a WebSocket: a new part of the summary of reasoning begins."""

        stream_id: Optional[str] = None
        """The lane of the connection that it came on; only where the `response.create` in question named one."""

    class ResponseReasoningSummaryPartWsDone(ResponseReasoningSummaryPartDoneEvent):
        """On a WebSocket: a part of the summary of reasoning is finished."""

        stream_id: Optional[str] = None
        """The lane of the connection that it came on; only where the `response.create` in question named one."""

    class ResponseReasoningSummaryTextWsDelta(ResponseReasoningSummaryTextDeltaEvent):
        """On a WebSocket: a further piece of the summary of reasoning."""

        stream_id: Optional[str] = None
        """The lane of the connection that it came on; only where the `response.create` in question named one."""

    class ResponseReasoningSummaryTextWsDone(ResponseReasoningSummaryTextDoneEvent):
        """On a WebSocket: the text of a part of the summary of reasoning is written."""

        stream_id: Optional[str] = None
        """The lane of the connection that it came on; only where the `response.create` in question named one."""

    class ResponseReasoningTextWsDelta(ResponseReasoningTextDeltaEvent):
        """On a WebSocket: a further piece of the reasoning itself."""

        stream_id: Optional[str] = None
        """The lane of the connection that it came on; only where the `response.create` in question named one."""

    class ResponseReasoningTextWsDone(ResponseReasoningTextDoneEvent):
        """On a WebSocket: a part of the reasoning itself is written."""

        stream_id: Optional[str] = None
        """The lane of the connection that it came on; only where the `response.create` in question named one."""

    class ResponseRefusalWsDelta(ResponseRefusalDeltaEvent):
        """On a WebSocket: a further piece of the words with which the model declines."""

        stream_id: Optional[str] = None
        """The lane of the connection that it came on; only where the `response.create` in question named one."""

    class ResponseRefusalWsDone(ResponseRefusalDoneEvent):
        """On a WebSocket: the words with which the model declines are written."""

        stream_id: Optional[str] = None
        """The lane of the connection that it came on; only where the `response.create` in question named one."""

    class ResponseTextWsDelta(ResponseTextDeltaEvent):
        """On a WebSocket: a further piece of the answer."""

        stream_id: Optional[str] = None
        """The lane of the connection that it came on; only where the `response.create` in question named one."""

    class ResponseTextWsDone(ResponseTextDoneEvent):
        """On a WebSocket: a text part of the answer is written."""

        stream_id: Optional[str] = None
        """The lane of the connection that it came on; only where the `response.create` in question named one."""

    class ResponseWebSearchCallWsCompleted(ResponseWebSearchCallCompletedEvent):
        """On a WebSocket: a web search is over."""

        stream_id: Optional[str] = None
        """The lane of the connection that it came on; only where the `response.create` in question named one."""

    class ResponseWebSearchCallInWsProgress(ResponseWebSearchCallInProgressEvent):
        """On a WebSocket: the model has begun a web search."""

        stream_id: Optional[str] = None
        """The lane of the connection that it came on; only where the `response.create` in question named one."""

    class ResponseWebSearchCallWsSearching(ResponseWebSearchCallSearchingEvent):
        """On a WebSocket: a web search is under way."""

        stream_id: Optional[str] = None
        """The lane of the connection that it came on; only where the `response.create` in question named one."""

    class ResponseImageGenCallWsCompleted(ResponseImageGenCallCompletedEvent):
        """On a WebSocket: an image is done; its item brings the picture."""

        stream_id: Optional[str] = None
        """The lane of the connection that it came on; only where the `response.create` in question named one."""

    class ResponseImageGenCallWsGenerating(ResponseImageGenCallGeneratingEvent):
        """On a WebSocket: an image is being drawn."""

        stream_id: Optional[str] = None
        """The lane of the connection that it came on; only where the `response.create` in question named one."""

    class ResponseImageGenCallInWsProgress(ResponseImageGenCallInProgressEvent):
        """On a WebSocket: the model has begun to make or edit an image."""

        stream_id: Optional[str] = None
        """The lane of the connection that it came on; only where the `response.create` in question named one."""

    class ResponseImageGenCallPartialWsImage(ResponseImageGenCallPartialImageEvent):
        """On a WebSocket: an unfinished preview of an image; how many come is set by `partial_images` of the tool."""

        stream_id: Optional[str] = None
        """The lane of the connection that it came on; only where the `response.create` in question named one."""

    class ResponseMcpCallArgumentsWsDelta(ResponseMcpCallArgumentsDeltaEvent):
        """On a WebSocket: a further piece of the arguments for a tool of an MCP server."""

        stream_id: Optional[str] = None
        """The lane of the connection that it came on; only where the `response.create` in question named one."""

    class ResponseMcpCallArgumentsWsDone(ResponseMcpCallArgumentsDoneEvent):
        """On a WebSocket: the arguments for a tool of an MCP server are written."""

        stream_id: Optional[str] = None
        """The lane of the connection that it came on; only where the `response.create` in question named one."""

    class ResponseMcpCallWsCompleted(ResponseMcpCallCompletedEvent):
        """On a WebSocket: a tool of an MCP server has returned a result."""

        stream_id: Optional[str] = None
        """The lane of the connection that it came on; only where the `response.create` in question named one."""

    class ResponseMcpCallWsFailed(ResponseMcpCallFailedEvent):
        """On a WebSocket: a call of an MCP server has failed; the `error` of its item says why."""

        stream_id: Optional[str] = None
        """The lane of the connection that it came on; only where the `response.create` in question named one."""

    class ResponseMcpCallInWsProgress(ResponseMcpCallInProgressEvent):
        """On a WebSocket: a tool of an MCP server is being called."""

        stream_id: Optional[str] = None
        """The lane of the connection that it came on; only where the `response.create` in question named one."""

    class ResponseMcpListToolsWsCompleted(ResponseMcpListToolsCompletedEvent):
        """On a WebSocket: the tools of an MCP server are known."""

        stream_id: Optional[str] = None
        """The lane of the connection that it came on; only where the `response.create` in question named one."""

    class ResponseMcpListToolsWsFailed(ResponseMcpListToolsFailedEvent):
        """On a WebSocket: an MCP server could not be asked for its tools."""

        stream_id: Optional[str] = None
        """The lane of the connection that it came on; only where the `response.create` in question named one."""

    class ResponseMcpListToolsInWsProgress(ResponseMcpListToolsInProgressEvent):
        """On a WebSocket: an MCP server is being asked for its tools."""

        stream_id: Optional[str] = None
        """The lane of the connection that it came on; only where the `response.create` in question named one."""

    class ResponseOutputTextAnnotationWsAdded(ResponseOutputTextAnnotationAddedEvent):
        """On a WebSocket: a source or a file has been noted for a piece of text."""

        stream_id: Optional[str] = None
        """The lane of the connection that it came on; only where the `response.create` in question named one."""

    class ResponseWsQueued(ResponseQueuedEvent):
        """On a WebSocket: the response waits for its turn, as background responses do."""

        stream_id: Optional[str] = None
        """The lane of the connection that it came on; only where the `response.create` in question named one."""

    class ResponseCustomToolCallInputWsDelta(ResponseCustomToolCallInputDeltaEvent):
        """On a WebSocket: a further piece of the input for a custom tool."""

        stream_id: Optional[str] = None
        """The lane of the connection that it came on; only where the `response.create` in question named one."""

    class ResponseCustomToolCallInputWsDone(ResponseCustomToolCallInputDoneEvent):
        """On a WebSocket: the input for a custom tool is written."""

        stream_id: Optional[str] = None
        """The lane of the connection that it came on; only where the `response.create` in question named one."""

    class ResponseWsErrorErrorMisalignmentSteer(BaseModel):
        """How the model may be told to go on after it was stopped."""

        message: str
        """The words to go on with."""

    class ResponseWsErrorErrorMisalignment(BaseModel):
        """Why the model was stopped for doing what was perhaps not wanted."""

        detailed_explanation: Optional[str] = None
        """What the model was about to do, in words; may be absent."""
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
        """What the act might have done unasked: `potentially_unintended_data_transfer`,
        `potentially_unintended_data_access`, `potentially_unintended_destructive_activity`, or `other`. Expect
        further kinds; null for none.
        """
        review_target: Optional[str] = None
        """A token with which to go on explicitly after a review; null where that is not offered."""
        steer: "Optional[ResponsesServerEventVariants.ResponseWsErrorErrorMisalignmentSteer]" = None
        """A proposal for going on; null or absent if there is none."""

    class ResponseWsErrorError(BaseModel):
        """What went wrong on the connection or in a response."""

        code: Optional[str] = None
        """The error for programs; null if it has no code."""
        message: str
        """The error in words, for people."""
        param: Optional[str] = None
        """The parameter that caused it; null if none did."""
        type: str
        """The class of the error, such as `invalid_request_error`."""
        headers: Optional[Dict[str, str]] = None
        """The headers that belong to the error, as HTTP answers have them; null or absent if there are none."""
        misalignment: "Optional[ResponsesServerEventVariants.ResponseWsErrorErrorMisalignment]" = None
        """Why the model was stopped, where that was the cause; else null or absent."""

    class ResponseWsError(BaseModel):
        """Something went wrong on the connection, or in one of its responses."""

        error: "ResponsesServerEventVariants.ResponseWsErrorError"
        """What went wrong, in code and words."""
        type: Literal["error"]
        """Always `error`; tells it from other events."""
        sequence_number: Optional[int] = None
        """The number of this event, where it belongs to the stream of a response."""
        status: Optional[int] = None
        """The HTTP status that fits the error, where the connection itself caused it."""
        stream_id: Optional[str] = None
        """The lane of the connection that it came on; only where the `response.create` in question named one."""


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
"""An event that the service sends on a WebSocket; `type` tells which."""

public_types(
    globals(),
    {
        "responses.response_steer_accepted_event": (
            "ResponseSteerAcceptedEvent Steer=ResponseSteerAcceptedEvent.Steer"
        ),
        "responses.response_steer_failed_event": (
            "ResponseSteerFailedEvent Error=ResponseSteerFailedEvent.Error Steer=ResponseSteerFailedEvent.Steer"
        ),
        "responses.response_steer_input": (
            "ResponseSteerInputItemListMessage=ResponseSteerInputVariants.ResponseSteerInputItemListMessage "
            "ResponseSteerInputItemListFunctionCallOutputCallerDirect=ResponseSteerInputVariants.ResponseSteerInputItemListFunctionCallOutputCallerDirect "  # noqa: E501
            "ResponseSteerInputItemListFunctionCallOutputCallerProgram=ResponseSteerInputVariants.ResponseSteerInputItemListFunctionCallOutputCallerProgram "  # noqa: E501
            "ResponseSteerInputItemListFunctionCallOutput=ResponseSteerInputVariants.ResponseSteerInputItemListFunctionCallOutput"
        ),
        "responses.response_steer_pending_event": "ResponseSteerPendingEvent",
        "responses.response_steer_required_input": (
            "FunctionCallOutput=ResponseSteerRequiredInputVariants.FunctionCallOutput "
            "CustomToolCallOutput=ResponseSteerRequiredInputVariants.CustomToolCallOutput "
            "ComputerCallOutput=ResponseSteerRequiredInputVariants.ComputerCallOutput "
            "ShellCallOutput=ResponseSteerRequiredInputVariants.ShellCallOutput "
            "ApplyPatchCallOutput=ResponseSteerRequiredInputVariants.ApplyPatchCallOutput "
            "ToolSearchOutput=ResponseSteerRequiredInputVariants.ToolSearchOutput "
            "McpApprovalResponse=ResponseSteerRequiredInputVariants.McpApprovalResponse"
        ),
        "responses.responses_server_event": (
            "ResponseAudioWsDelta=ResponsesServerEventVariants.ResponseAudioWsDelta "
            "ResponseAudioWsDone=ResponsesServerEventVariants.ResponseAudioWsDone "
            "ResponseAudioTranscriptWsDelta=ResponsesServerEventVariants.ResponseAudioTranscriptWsDelta "
            "ResponseAudioTranscriptWsDone=ResponsesServerEventVariants.ResponseAudioTranscriptWsDone "
            "ResponseCodeInterpreterCallCodeWsDelta=ResponsesServerEventVariants.ResponseCodeInterpreterCallCodeWsDelta "  # noqa: E501
            "ResponseCodeInterpreterCallCodeWsDone=ResponsesServerEventVariants.ResponseCodeInterpreterCallCodeWsDone "
            "ResponseCodeInterpreterCallWsCompleted=ResponsesServerEventVariants.ResponseCodeInterpreterCallWsCompleted "  # noqa: E501
            "ResponseCodeInterpreterCallInWsProgress=ResponsesServerEventVariants.ResponseCodeInterpreterCallInWsProgress "  # noqa: E501
            "ResponseCodeInterpreterCallWsInterpreting=ResponsesServerEventVariants.ResponseCodeInterpreterCallWsInterpreting "  # noqa: E501
            "ResponseCompactionWsCompacting=ResponsesServerEventVariants.ResponseCompactionWsCompacting "
            "ResponseWsCompleted=ResponsesServerEventVariants.ResponseWsCompleted "
            "ResponseContentPartWsAdded=ResponsesServerEventVariants.ResponseContentPartWsAdded "
            "ResponseContentPartWsDone=ResponsesServerEventVariants.ResponseContentPartWsDone "
            "ResponseWsCreated=ResponsesServerEventVariants.ResponseWsCreated "
            "ResponseFileSearchCallWsCompleted=ResponsesServerEventVariants.ResponseFileSearchCallWsCompleted "
            "ResponseFileSearchCallInWsProgress=ResponsesServerEventVariants.ResponseFileSearchCallInWsProgress "
            "ResponseFileSearchCallWsSearching=ResponsesServerEventVariants.ResponseFileSearchCallWsSearching "
            "ResponseFunctionCallArgumentsWsDelta=ResponsesServerEventVariants.ResponseFunctionCallArgumentsWsDelta "
            "ResponseFunctionCallArgumentsWsDone=ResponsesServerEventVariants.ResponseFunctionCallArgumentsWsDone "
            "ResponseShellCallCommandWsAdded=ResponsesServerEventVariants.ResponseShellCallCommandWsAdded "
            "ResponseShellCallCommandWsDelta=ResponsesServerEventVariants.ResponseShellCallCommandWsDelta "
            "ResponseShellCallCommandWsDone=ResponsesServerEventVariants.ResponseShellCallCommandWsDone "
            "ResponseShellCallOutputContentWsDelta=ResponsesServerEventVariants.ResponseShellCallOutputContentWsDelta "
            "ResponseShellCallOutputContentWsDone=ResponsesServerEventVariants.ResponseShellCallOutputContentWsDone "
            "ResponseInWsProgress=ResponsesServerEventVariants.ResponseInWsProgress "
            "ResponseWsFailed=ResponsesServerEventVariants.ResponseWsFailed "
            "ResponseWsIncomplete=ResponsesServerEventVariants.ResponseWsIncomplete "
            "ResponseOutputItemWsAdded=ResponsesServerEventVariants.ResponseOutputItemWsAdded "
            "ResponseOutputItemWsDone=ResponsesServerEventVariants.ResponseOutputItemWsDone "
            "ResponseReasoningSummaryPartWsAdded=ResponsesServerEventVariants.ResponseReasoningSummaryPartWsAdded "
            "ResponseReasoningSummaryPartWsDone=ResponsesServerEventVariants.ResponseReasoningSummaryPartWsDone "
            "ResponseReasoningSummaryTextWsDelta=ResponsesServerEventVariants.ResponseReasoningSummaryTextWsDelta "
            "ResponseReasoningSummaryTextWsDone=ResponsesServerEventVariants.ResponseReasoningSummaryTextWsDone "
            "ResponseReasoningTextWsDelta=ResponsesServerEventVariants.ResponseReasoningTextWsDelta "
            "ResponseReasoningTextWsDone=ResponsesServerEventVariants.ResponseReasoningTextWsDone "
            "ResponseRefusalWsDelta=ResponsesServerEventVariants.ResponseRefusalWsDelta "
            "ResponseRefusalWsDone=ResponsesServerEventVariants.ResponseRefusalWsDone "
            "ResponseTextWsDelta=ResponsesServerEventVariants.ResponseTextWsDelta "
            "ResponseTextWsDone=ResponsesServerEventVariants.ResponseTextWsDone "
            "ResponseWebSearchCallWsCompleted=ResponsesServerEventVariants.ResponseWebSearchCallWsCompleted "
            "ResponseWebSearchCallInWsProgress=ResponsesServerEventVariants.ResponseWebSearchCallInWsProgress "
            "ResponseWebSearchCallWsSearching=ResponsesServerEventVariants.ResponseWebSearchCallWsSearching "
            "ResponseImageGenCallWsCompleted=ResponsesServerEventVariants.ResponseImageGenCallWsCompleted "
            "ResponseImageGenCallWsGenerating=ResponsesServerEventVariants.ResponseImageGenCallWsGenerating "
            "ResponseImageGenCallInWsProgress=ResponsesServerEventVariants.ResponseImageGenCallInWsProgress "
            "ResponseImageGenCallPartialWsImage=ResponsesServerEventVariants.ResponseImageGenCallPartialWsImage "
            "ResponseMcpCallArgumentsWsDelta=ResponsesServerEventVariants.ResponseMcpCallArgumentsWsDelta "
            "ResponseMcpCallArgumentsWsDone=ResponsesServerEventVariants.ResponseMcpCallArgumentsWsDone "
            "ResponseMcpCallWsCompleted=ResponsesServerEventVariants.ResponseMcpCallWsCompleted "
            "ResponseMcpCallWsFailed=ResponsesServerEventVariants.ResponseMcpCallWsFailed "
            "ResponseMcpCallInWsProgress=ResponsesServerEventVariants.ResponseMcpCallInWsProgress "
            "ResponseMcpListToolsWsCompleted=ResponsesServerEventVariants.ResponseMcpListToolsWsCompleted "
            "ResponseMcpListToolsWsFailed=ResponsesServerEventVariants.ResponseMcpListToolsWsFailed "
            "ResponseMcpListToolsInWsProgress=ResponsesServerEventVariants.ResponseMcpListToolsInWsProgress "
            "ResponseOutputTextAnnotationWsAdded=ResponsesServerEventVariants.ResponseOutputTextAnnotationWsAdded "
            "ResponseWsQueued=ResponsesServerEventVariants.ResponseWsQueued "
            "ResponseCustomToolCallInputWsDelta=ResponsesServerEventVariants.ResponseCustomToolCallInputWsDelta "
            "ResponseCustomToolCallInputWsDone=ResponsesServerEventVariants.ResponseCustomToolCallInputWsDone "
            "ResponseWsErrorErrorMisalignmentSteer=ResponsesServerEventVariants.ResponseWsErrorErrorMisalignmentSteer "
            "ResponseWsErrorErrorMisalignment=ResponsesServerEventVariants.ResponseWsErrorErrorMisalignment "
            "ResponseWsErrorError=ResponsesServerEventVariants.ResponseWsErrorError "
            "ResponseWsError=ResponsesServerEventVariants.ResponseWsError"
        ),
    },
)
