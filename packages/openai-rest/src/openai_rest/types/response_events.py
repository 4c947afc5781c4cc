# Rendered from definitions/response_events.yaml; edit that and run `hatch run generate`.
"""Models of the `response_events` area of the API."""

from typing import TYPE_CHECKING, List, Optional, Union

from typing_extensions import Annotated, Literal, TypeAlias

from openai_core.imports import lazy_names
from openai_core.models import BaseModel, PropertyInfo

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
if not TYPE_CHECKING:
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
    part: "ResponseContentPart"
    sequence_number: int
    type: Literal["response.content_part.added"]


ResponseContentPart: TypeAlias = Annotated[
    Union[ResponseOutputText, ResponseOutputRefusal, ResponseContentPartAddedEvent.PartReasoningText],
    PropertyInfo(discriminator="type"),
]


class ResponseContentPartDoneEvent(BaseModel):
    content_index: int
    item_id: str
    output_index: int
    part: ResponseContentPart
    sequence_number: int
    type: Literal["response.content_part.done"]


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
    annotation: "Optional[ResponseOutputTextAnnotationAddedEventAnnotation]" = None
    annotation_index: int
    content_index: int
    item_id: str
    output_index: int
    sequence_number: int
    type: Literal["response.output_text.annotation.added"]


ResponseOutputTextAnnotationAddedEventAnnotation: TypeAlias = Annotated[
    Union[
        ResponseOutputText.AnnotationFileCitation,
        ResponseOutputText.AnnotationURLCitation,
        ResponseOutputText.AnnotationContainerFileCitation,
        ResponseOutputText.AnnotationFilePath,
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
    item_id: str
    output_index: int
    part: ResponseReasoningSummaryPartAddedEvent.Part
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
    content_index: int
    item_id: str
    logprobs: List[ResponseTextDeltaEvent.Logprob]
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

EARLY = {
    "ResponseOutputItem": Annotated[
        Union[ResponseOutputMessage, ResponseReasoningItem, ResponseFunctionToolCall],
        PropertyInfo(discriminator="type"),
    ]
}
