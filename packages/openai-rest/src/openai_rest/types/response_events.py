# Rendered from definitions/response_events.yaml; edit that and run `hatch run generate`.
"""Models of the `response_events` area of the API."""

from typing import TYPE_CHECKING, List, Optional, Union

from typing_extensions import Annotated, Literal, TypeAlias

from openai_core.imports import lazy_names
from openai_core.models import BaseModel, PropertyInfo
from openai_core.public_names import public_types

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
    """A further piece of spoken output."""

    delta: str
    """The piece as bytes of audio in base64."""
    sequence_number: int
    """The number of this event in its stream, for the order; as `starting_after` it takes up a broken stream."""
    type: Literal["response.audio.delta"]
    """Always `response.audio.delta`; tells it from other events."""


class ResponseAudioDoneEvent(BaseModel):
    """The spoken output has been sent in full."""

    sequence_number: int
    """The number of this event in its stream, for the order; as `starting_after` it takes up a broken stream."""
    type: Literal["response.audio.done"]
    """Always `response.audio.done`; tells it from other events."""


class ResponseAudioTranscriptDeltaEvent(BaseModel):
    """A further piece of what the spoken output says."""

    delta: str
    """The text to append to the transcript."""
    sequence_number: int
    """The number of this event in its stream, for the order; as `starting_after` it takes up a broken stream."""
    type: Literal["response.audio.transcript.delta"]
    """Always `response.audio.transcript.delta`; tells it from other events."""


class ResponseAudioTranscriptDoneEvent(BaseModel):
    """The transcript of the spoken output has been sent in full."""

    sequence_number: int
    """The number of this event in its stream, for the order; as `starting_after` it takes up a broken stream."""
    type: Literal["response.audio.transcript.done"]
    """Always `response.audio.transcript.done`; tells it from other events."""


class ResponseCodeInterpreterCallCodeDeltaEvent(BaseModel):
    """A further piece of the Python code that a call is going to run."""

    delta: str
    """The code to append to what came before."""
    item_id: str
    """Which code interpreter call this is about, by its id."""
    output_index: int
    """The position of the code interpreter call in the output of the response, from 0."""
    sequence_number: int
    """The number of this event in its stream, for the order; as `starting_after` it takes up a broken stream."""
    type: Literal["response.code_interpreter_call_code.delta"]
    """Always `response.code_interpreter_call_code.delta`; tells it from other events."""


class ResponseCodeInterpreterCallCodeDoneEvent(BaseModel):
    """The Python code of a call is written."""

    code: str
    """The whole code, as it is run."""
    item_id: str
    """Which code interpreter call this is about, by its id."""
    output_index: int
    """The position of the code interpreter call in the output of the response, from 0."""
    sequence_number: int
    """The number of this event in its stream, for the order; as `starting_after` it takes up a broken stream."""
    type: Literal["response.code_interpreter_call_code.done"]
    """Always `response.code_interpreter_call_code.done`; tells it from other events."""


class ResponseCodeInterpreterCallCompletedEvent(BaseModel):
    """The code interpreter has run the code of a call."""

    item_id: str
    """Which code interpreter call this is about, by its id."""
    output_index: int
    """The position of the code interpreter call in the output of the response, from 0."""
    sequence_number: int
    """The number of this event in its stream, for the order; as `starting_after` it takes up a broken stream."""
    type: Literal["response.code_interpreter_call.completed"]
    """Always `response.code_interpreter_call.completed`; tells it from other events."""


class ResponseCodeInterpreterCallInProgressEvent(BaseModel):
    """The model has begun a call of the code interpreter."""

    item_id: str
    """Which code interpreter call this is about, by its id."""
    output_index: int
    """The position of the code interpreter call in the output of the response, from 0."""
    sequence_number: int
    """The number of this event in its stream, for the order; as `starting_after` it takes up a broken stream."""
    type: Literal["response.code_interpreter_call.in_progress"]
    """Always `response.code_interpreter_call.in_progress`; tells it from other events."""


class ResponseCodeInterpreterCallInterpretingEvent(BaseModel):
    """The code interpreter is running the code of a call."""

    item_id: str
    """Which code interpreter call this is about, by its id."""
    output_index: int
    """The position of the code interpreter call in the output of the response, from 0."""
    sequence_number: int
    """The number of this event in its stream, for the order; as `starting_after` it takes up a broken stream."""
    type: Literal["response.code_interpreter_call.interpreting"]
    """Always `response.code_interpreter_call.interpreting`; tells it from other events."""


class ResponseCompactionCompactingEvent(BaseModel):
    """The summary that replaces the context goes on being written; its text is not sent."""

    item_id: str
    """Which compaction item this is about, by its id."""
    output_index: int
    """The position of the compaction item in the output of the response, from 0."""
    sequence_number: int
    """The number of this event in its stream, for the order; as `starting_after` it takes up a broken stream."""
    type: Literal["response.compaction.compacting"]
    """Always `response.compaction.compacting`; tells it from other events."""


class ResponseCompletedEvent(BaseModel):
    """The response is finished, as the last event of its stream."""

    response: Response
    """The finished response with all output and its usage."""
    sequence_number: int
    """The number of this event in its stream, for the order; as `starting_after` it takes up a broken stream."""
    type: Literal["response.completed"]
    """Always `response.completed`; tells it from other events."""


class ResponseContentPartAddedEvent(BaseModel):
    """A new part begins in an output item; what it holds follows in pieces."""

    class PartReasoningText(BaseModel):
        """A part that holds reasoning of the model."""

        text: str
        """The reasoning in words."""
        type: Literal["reasoning_text"]
        """Always `reasoning_text`; tells it from other parts."""

    content_index: int
    """The position of the part in the content of the item, from 0."""
    item_id: str
    """Which item this is about, by its id."""
    output_index: int
    """The position of the item in the output of the response, from 0."""
    part: "ResponseContentPart"
    """The part as it begins, mostly still empty."""
    sequence_number: int
    """The number of this event in its stream, for the order; as `starting_after` it takes up a broken stream."""
    type: Literal["response.content_part.added"]
    """Always `response.content_part.added`; tells it from other events."""


ResponseContentPart: TypeAlias = Annotated[
    Union[ResponseOutputText, ResponseOutputRefusal, ResponseContentPartAddedEvent.PartReasoningText],
    PropertyInfo(discriminator="type"),
]
"""A part of an output item: text, a refusal, or reasoning."""


class ResponseContentPartDoneEvent(BaseModel):
    """A part of an output item is finished."""

    content_index: int
    """The position of the part in the content of the item, from 0."""
    item_id: str
    """Which item this is about, by its id."""
    output_index: int
    """The position of the item in the output of the response, from 0."""
    part: ResponseContentPart
    """The finished part in full."""
    sequence_number: int
    """The number of this event in its stream, for the order; as `starting_after` it takes up a broken stream."""
    type: Literal["response.content_part.done"]
    """Always `response.content_part.done`; tells it from other events."""


class ResponseCreatedEvent(BaseModel):
    """The service has accepted the request, as the first event of the stream."""

    response: Response
    """The response as it begins, with its id and without output."""
    sequence_number: int
    """The number of this event in its stream, for the order; as `starting_after` it takes up a broken stream."""
    type: Literal["response.created"]
    """Always `response.created`; tells it from other events."""


class ResponseCustomToolCallInputDeltaEvent(BaseModel):
    """A further piece of the input for a custom tool."""

    delta: str
    """The text to append to the input so far."""
    item_id: str
    """Which custom tool call this is about, by its id."""
    output_index: int
    """The position of the custom tool call in the output of the response, from 0."""
    sequence_number: int
    """The number of this event in its stream, for the order; as `starting_after` it takes up a broken stream."""
    type: Literal["response.custom_tool_call_input.delta"]
    """Always `response.custom_tool_call_input.delta`; tells it from other events."""


class ResponseCustomToolCallInputDoneEvent(BaseModel):
    """The input for a custom tool is written."""

    input: str
    """The whole input to hand to the tool."""
    item_id: str
    """Which custom tool call this is about, by its id."""
    output_index: int
    """The position of the custom tool call in the output of the response, from 0."""
    sequence_number: int
    """The number of this event in its stream, for the order; as `starting_after` it takes up a broken stream."""
    type: Literal["response.custom_tool_call_input.done"]
    """Always `response.custom_tool_call_input.done`; tells it from other events."""


class ResponseErrorEvent(BaseModel):
    """Something went wrong while the stream was running, which ends it."""

    code: Optional[str] = None
    """What went wrong, for programs; null if there is no code."""
    message: str
    """What went wrong, in words."""
    param: Optional[str] = None
    """The parameter of the request that caused it; null if none did."""
    sequence_number: int
    """The number of this event in its stream, for the order; as `starting_after` it takes up a broken stream."""
    type: Literal["error"]
    """Always `error`; tells it from other events."""


class ResponseFailedEvent(BaseModel):
    """The response has failed, as the last event of its stream."""

    response: Response
    """The failed response, with the cause in its `error`."""
    sequence_number: int
    """The number of this event in its stream, for the order; as `starting_after` it takes up a broken stream."""
    type: Literal["response.failed"]
    """Always `response.failed`; tells it from other events."""


class ResponseFileSearchCallCompletedEvent(BaseModel):
    """A file search is over."""

    item_id: str
    """Which file search this is about, by its id."""
    output_index: int
    """The position of the file search in the output of the response, from 0."""
    sequence_number: int
    """The number of this event in its stream, for the order; as `starting_after` it takes up a broken stream."""
    type: Literal["response.file_search_call.completed"]
    """Always `response.file_search_call.completed`; tells it from other events."""


class ResponseFileSearchCallInProgressEvent(BaseModel):
    """The model has begun a file search."""

    item_id: str
    """Which file search this is about, by its id."""
    output_index: int
    """The position of the file search in the output of the response, from 0."""
    sequence_number: int
    """The number of this event in its stream, for the order; as `starting_after` it takes up a broken stream."""
    type: Literal["response.file_search_call.in_progress"]
    """Always `response.file_search_call.in_progress`; tells it from other events."""


class ResponseFileSearchCallSearchingEvent(BaseModel):
    """A file search is looking through the vector stores."""

    item_id: str
    """Which file search this is about, by its id."""
    output_index: int
    """The position of the file search in the output of the response, from 0."""
    sequence_number: int
    """The number of this event in its stream, for the order; as `starting_after` it takes up a broken stream."""
    type: Literal["response.file_search_call.searching"]
    """Always `response.file_search_call.searching`; tells it from other events."""


class ResponseFunctionCallArgumentsDeltaEvent(BaseModel):
    """A further piece of the arguments for a function."""

    delta: str
    """The piece of JSON to append; valid JSON only when all pieces are joined."""
    item_id: str
    """Which function call this is about, by its id."""
    output_index: int
    """The position of the function call in the output of the response, from 0."""
    sequence_number: int
    """The number of this event in its stream, for the order; as `starting_after` it takes up a broken stream."""
    type: Literal["response.function_call_arguments.delta"]
    """Always `response.function_call_arguments.delta`; tells it from other events."""


class ResponseFunctionCallArgumentsDoneEvent(BaseModel):
    """The arguments for a function are written."""

    arguments: str
    """All arguments as a JSON text."""
    item_id: str
    """Which function call this is about, by its id."""
    output_index: int
    """The position of the function call in the output of the response, from 0."""
    sequence_number: int
    """The number of this event in its stream, for the order; as `starting_after` it takes up a broken stream."""
    type: Literal["response.function_call_arguments.done"]
    """Always `response.function_call_arguments.done`; tells it from other events."""


class ResponseImageGenCallCompletedEvent(BaseModel):
    """An image is done; its item brings the picture."""

    item_id: str
    """Which image generation call this is about, by its id."""
    output_index: int
    """The position of the image generation call in the output of the response, from 0."""
    sequence_number: int
    """The number of this event in its stream, for the order; as `starting_after` it takes up a broken stream."""
    type: Literal["response.image_generation_call.completed"]
    """Always `response.image_generation_call.completed`; tells it from other events."""


class ResponseImageGenCallGeneratingEvent(BaseModel):
    """An image is being drawn."""

    item_id: str
    """Which image generation call this is about, by its id."""
    output_index: int
    """The position of the image generation call in the output of the response, from 0."""
    sequence_number: int
    """The number of this event in its stream, for the order; as `starting_after` it takes up a broken stream."""
    type: Literal["response.image_generation_call.generating"]
    """Always `response.image_generation_call.generating`; tells it from other events."""


class ResponseImageGenCallInProgressEvent(BaseModel):
    """The model has begun to make or edit an image."""

    item_id: str
    """Which image generation call this is about, by its id."""
    output_index: int
    """The position of the image generation call in the output of the response, from 0."""
    sequence_number: int
    """The number of this event in its stream, for the order; as `starting_after` it takes up a broken stream."""
    type: Literal["response.image_generation_call.in_progress"]
    """Always `response.image_generation_call.in_progress`; tells it from other events."""


class ResponseImageGenCallPartialImageEvent(BaseModel):
    """An unfinished preview of an image; how many come is set by `partial_images` of the tool."""

    item_id: str
    """Which image generation call this is about, by its id."""
    output_index: int
    """The position of the image generation call in the output of the response, from 0."""
    partial_image_b64: str
    """The preview as an image file in base64."""
    partial_image_index: int
    """The number of the preview, from 0."""
    sequence_number: int
    """The number of this event in its stream, for the order; as `starting_after` it takes up a broken stream."""
    type: Literal["response.image_generation_call.partial_image"]
    """Always `response.image_generation_call.partial_image`; tells it from other events."""
    background: Optional[str] = None
    """The background that is used, such as `transparent` or `opaque`."""
    output_format: Optional[str] = None
    """The file format of the preview, such as `png`."""
    quality: Optional[str] = None
    """The quality of rendering that is used."""
    size: Optional[str] = None
    """Width and height in pixels, such as `1024x1024`."""


class ResponseInProgressEvent(BaseModel):
    """The model is working on the response."""

    response: Response
    """The response as it stands, mostly without output."""
    sequence_number: int
    """The number of this event in its stream, for the order; as `starting_after` it takes up a broken stream."""
    type: Literal["response.in_progress"]
    """Always `response.in_progress`; tells it from other events."""


class ResponseIncompleteEvent(BaseModel):
    """The response was cut off by a limit, a filter or, on a WebSocket, by steering, as the last event of its
    stream.
    """

    response: Response
    """The cut-off response, with the reason in `incomplete_details`. After `steered` a new `response.created`
    follows by itself, for the response that takes the new input up.
    """
    sequence_number: int
    """The number of this event in its stream, for the order; as `starting_after` it takes up a broken stream."""
    type: Literal["response.incomplete"]
    """Always `response.incomplete`; tells it from other events."""


class ResponseMcpCallArgumentsDeltaEvent(BaseModel):
    """A further piece of the arguments for a tool of an MCP server."""

    delta: str
    """The piece of JSON to append; valid JSON only when all pieces are joined."""
    item_id: str
    """Which MCP call this is about, by its id."""
    output_index: int
    """The position of the MCP call in the output of the response, from 0."""
    sequence_number: int
    """The number of this event in its stream, for the order; as `starting_after` it takes up a broken stream."""
    type: Literal["response.mcp_call_arguments.delta"]
    """Always `response.mcp_call_arguments.delta`; tells it from other events."""


class ResponseMcpCallArgumentsDoneEvent(BaseModel):
    """The arguments for a tool of an MCP server are written."""

    arguments: str
    """All arguments as a JSON text."""
    item_id: str
    """Which MCP call this is about, by its id."""
    output_index: int
    """The position of the MCP call in the output of the response, from 0."""
    sequence_number: int
    """The number of this event in its stream, for the order; as `starting_after` it takes up a broken stream."""
    type: Literal["response.mcp_call_arguments.done"]
    """Always `response.mcp_call_arguments.done`; tells it from other events."""


class ResponseMcpCallCompletedEvent(BaseModel):
    """A tool of an MCP server has returned a result."""

    item_id: str
    """Which MCP call this is about, by its id."""
    output_index: int
    """The position of the MCP call in the output of the response, from 0."""
    sequence_number: int
    """The number of this event in its stream, for the order; as `starting_after` it takes up a broken stream."""
    type: Literal["response.mcp_call.completed"]
    """Always `response.mcp_call.completed`; tells it from other events."""


class ResponseMcpCallFailedEvent(BaseModel):
    """A call of an MCP server has failed; the `error` of its item says why."""

    item_id: str
    """Which MCP call this is about, by its id."""
    output_index: int
    """The position of the MCP call in the output of the response, from 0."""
    sequence_number: int
    """The number of this event in its stream, for the order; as `starting_after` it takes up a broken stream."""
    type: Literal["response.mcp_call.failed"]
    """Always `response.mcp_call.failed`; tells it from other events."""


class ResponseMcpCallInProgressEvent(BaseModel):
    """A tool of an MCP server is being called."""

    item_id: str
    """Which MCP call this is about, by its id."""
    output_index: int
    """The position of the MCP call in the output of the response, from 0."""
    sequence_number: int
    """The number of this event in its stream, for the order; as `starting_after` it takes up a broken stream."""
    type: Literal["response.mcp_call.in_progress"]
    """Always `response.mcp_call.in_progress`; tells it from other events."""


class ResponseMcpListToolsCompletedEvent(BaseModel):
    """The tools of an MCP server are known."""

    item_id: str
    """Which list of tools this is about, by its id."""
    output_index: int
    """The position of the list of tools in the output of the response, from 0."""
    sequence_number: int
    """The number of this event in its stream, for the order; as `starting_after` it takes up a broken stream."""
    type: Literal["response.mcp_list_tools.completed"]
    """Always `response.mcp_list_tools.completed`; tells it from other events."""


class ResponseMcpListToolsFailedEvent(BaseModel):
    """An MCP server could not be asked for its tools."""

    item_id: str
    """Which list of tools this is about, by its id."""
    output_index: int
    """The position of the list of tools in the output of the response, from 0."""
    sequence_number: int
    """The number of this event in its stream, for the order; as `starting_after` it takes up a broken stream."""
    type: Literal["response.mcp_list_tools.failed"]
    """Always `response.mcp_list_tools.failed`; tells it from other events."""


class ResponseMcpListToolsInProgressEvent(BaseModel):
    """An MCP server is being asked for its tools."""

    item_id: str
    """Which list of tools this is about, by its id."""
    output_index: int
    """The position of the list of tools in the output of the response, from 0."""
    sequence_number: int
    """The number of this event in its stream, for the order; as `starting_after` it takes up a broken stream."""
    type: Literal["response.mcp_list_tools.in_progress"]
    """Always `response.mcp_list_tools.in_progress`; tells it from other events."""


class ResponseOutputItemAddedEvent(BaseModel):
    """A new item begins in the output; what it holds follows in pieces."""

    item: "ResponseOutputItem"
    """The item as it begins, mostly still empty. Do not send the `encrypted_content` of reasoning back from here, as
    it may be partial.
    """
    output_index: int
    """The position of the item in the output of the response, from 0."""
    sequence_number: int
    """The number of this event in its stream, for the order; as `starting_after` it takes up a broken stream."""
    type: Literal["response.output_item.added"]
    """Always `response.output_item.added`; tells it from other events."""


class ResponseOutputItemDoneEvent(BaseModel):
    """An item of the output is finished."""

    item: "ResponseOutputItem"
    """The finished item in full, fit to be sent back as input."""
    output_index: int
    """The position of the item in the output of the response, from 0."""
    sequence_number: int
    """The number of this event in its stream, for the order; as `starting_after` it takes up a broken stream."""
    type: Literal["response.output_item.done"]
    """Always `response.output_item.done`; tells it from other events."""


class ResponseOutputTextAnnotationAddedEvent(BaseModel):
    """A source or a file has been noted for a piece of text."""

    annotation: "Optional[ResponseOutputTextAnnotationAddedEventAnnotation]" = None
    """The citation or path, by its `type`."""
    annotation_index: int
    """The position among the annotations of the part, from 0."""
    content_index: int
    """The position of the part in the content of the message, from 0."""
    item_id: str
    """Which message this is about, by its id."""
    output_index: int
    """The position of the message in the output of the response, from 0."""
    sequence_number: int
    """The number of this event in its stream, for the order; as `starting_after` it takes up a broken stream."""
    type: Literal["response.output_text.annotation.added"]
    """Always `response.output_text.annotation.added`; tells it from other events."""


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
"""What is noted for a text: a cited file, a cited page, a file of a container, or the path of a file."""


class ResponseQueuedEvent(BaseModel):
    """The response waits for its turn, as background responses do."""

    response: Response
    """The waiting response, with `queued` as its status."""
    sequence_number: int
    """The number of this event in its stream, for the order; as `starting_after` it takes up a broken stream."""
    type: Literal["response.queued"]
    """Always `response.queued`; tells it from other events."""


class ResponseReasoningSummaryPartAddedEvent(BaseModel):
    """A new part of the summary of reasoning begins."""

    class Part(BaseModel):
        """A part of the summary of reasoning."""

        text: str
        """The words of the part; empty where it has only begun."""
        type: Literal["summary_text"]
        """Always `summary_text`, as parts have no other kind."""

    item_id: str
    """Which reasoning item this is about, by its id."""
    output_index: int
    """The position of the reasoning item in the output of the response, from 0."""
    part: Part
    """The part as it begins, with an empty text."""
    sequence_number: int
    """The number of this event in its stream, for the order; as `starting_after` it takes up a broken stream."""
    summary_index: int
    """The position of the part in the summary, from 0."""
    type: Literal["response.reasoning_summary_part.added"]
    """Always `response.reasoning_summary_part.added`; tells it from other events."""


class ResponseReasoningSummaryPartDoneEvent(BaseModel):
    """A part of the summary of reasoning is finished."""

    item_id: str
    """Which reasoning item this is about, by its id."""
    output_index: int
    """The position of the reasoning item in the output of the response, from 0."""
    part: ResponseReasoningSummaryPartAddedEvent.Part
    """The finished part with its text."""
    sequence_number: int
    """The number of this event in its stream, for the order; as `starting_after` it takes up a broken stream."""
    summary_index: int
    """The position of the part in the summary, from 0."""
    type: Literal["response.reasoning_summary_part.done"]
    """Always `response.reasoning_summary_part.done`; tells it from other events."""
    status: Optional[Literal["incomplete"]] = None
    """`incomplete` if the model was interrupted in this part; absent if it was finished."""


class ResponseReasoningSummaryTextDeltaEvent(BaseModel):
    """A further piece of the summary of reasoning."""

    delta: str
    """The text to append to the part."""
    item_id: str
    """Which reasoning item this is about, by its id."""
    output_index: int
    """The position of the reasoning item in the output of the response, from 0."""
    sequence_number: int
    """The number of this event in its stream, for the order; as `starting_after` it takes up a broken stream."""
    summary_index: int
    """The position of the part in the summary, from 0."""
    type: Literal["response.reasoning_summary_text.delta"]
    """Always `response.reasoning_summary_text.delta`; tells it from other events."""


class ResponseReasoningSummaryTextDoneEvent(BaseModel):
    """The text of a part of the summary of reasoning is written."""

    item_id: str
    """Which reasoning item this is about, by its id."""
    output_index: int
    """The position of the reasoning item in the output of the response, from 0."""
    sequence_number: int
    """The number of this event in its stream, for the order; as `starting_after` it takes up a broken stream."""
    summary_index: int
    """The position of the part in the summary, from 0."""
    text: str
    """The whole text of the part."""
    type: Literal["response.reasoning_summary_text.done"]
    """Always `response.reasoning_summary_text.done`; tells it from other events."""


class ResponseReasoningTextDeltaEvent(BaseModel):
    """A further piece of the reasoning itself."""

    content_index: int
    """The position of the part in the content of the reasoning item, from 0."""
    delta: str
    """The text to append to the part."""
    item_id: str
    """Which reasoning item this is about, by its id."""
    output_index: int
    """The position of the reasoning item in the output of the response, from 0."""
    sequence_number: int
    """The number of this event in its stream, for the order; as `starting_after` it takes up a broken stream."""
    type: Literal["response.reasoning_text.delta"]
    """Always `response.reasoning_text.delta`; tells it from other events."""


class ResponseReasoningTextDoneEvent(BaseModel):
    """A part of the reasoning itself is written."""

    content_index: int
    """The position of the part in the content of the reasoning item, from 0."""
    item_id: str
    """Which reasoning item this is about, by its id."""
    output_index: int
    """The position of the reasoning item in the output of the response, from 0."""
    sequence_number: int
    """The number of this event in its stream, for the order; as `starting_after` it takes up a broken stream."""
    text: str
    """The whole text of the part."""
    type: Literal["response.reasoning_text.done"]
    """Always `response.reasoning_text.done`; tells it from other events."""


class ResponseRefusalDeltaEvent(BaseModel):
    """A further piece of the words with which the model declines."""

    content_index: int
    """The position of the part in the content of the message, from 0."""
    delta: str
    """The text to append to the refusal."""
    item_id: str
    """Which message this is about, by its id."""
    output_index: int
    """The position of the message in the output of the response, from 0."""
    sequence_number: int
    """The number of this event in its stream, for the order; as `starting_after` it takes up a broken stream."""
    type: Literal["response.refusal.delta"]
    """Always `response.refusal.delta`; tells it from other events."""


class ResponseRefusalDoneEvent(BaseModel):
    """The words with which the model declines are written."""

    content_index: int
    """The position of the part in the content of the message, from 0."""
    item_id: str
    """Which message this is about, by its id."""
    output_index: int
    """The position of the message in the output of the response, from 0."""
    refusal: str
    """The whole refusal, for people."""
    sequence_number: int
    """The number of this event in its stream, for the order; as `starting_after` it takes up a broken stream."""
    type: Literal["response.refusal.done"]
    """Always `response.refusal.done`; tells it from other events."""


class ResponseShellCallCommandAddedEvent(BaseModel):
    """A shell call gets another command; its text follows in pieces."""

    command: str
    """The command as it begins, mostly still empty."""
    command_index: int
    """The position of the command among those of the call, from 0."""
    output_index: int
    """The position of the shell call in the output of the response, from 0."""
    sequence_number: int
    """The number of this event in its stream, for the order; as `starting_after` it takes up a broken stream."""
    type: Literal["response.shell_call_command.added"]
    """Always `response.shell_call_command.added`; tells it from other events."""


class ResponseShellCallCommandDeltaEvent(BaseModel):
    """A further piece of a command of a shell call."""

    command_index: int
    """The position of the command among those of the call, from 0."""
    delta: str
    """The text to append to the command."""
    output_index: int
    """The position of the shell call in the output of the response, from 0."""
    sequence_number: int
    """The number of this event in its stream, for the order; as `starting_after` it takes up a broken stream."""
    type: Literal["response.shell_call_command.delta"]
    """Always `response.shell_call_command.delta`; tells it from other events."""
    obfuscation: Optional[str] = None
    """Random characters that even out the size of events against eavesdroppers; to be ignored."""


class ResponseShellCallCommandDoneEvent(BaseModel):
    """A command of a shell call is written."""

    command: str
    """The whole command, as it is to be run."""
    command_index: int
    """The position of the command among those of the call, from 0."""
    output_index: int
    """The position of the shell call in the output of the response, from 0."""
    sequence_number: int
    """The number of this event in its stream, for the order; as `starting_after` it takes up a broken stream."""
    type: Literal["response.shell_call_command.done"]
    """Always `response.shell_call_command.done`; tells it from other events."""


class ResponseShellCallOutputContentDeltaEvent(BaseModel):
    """A further piece of what a command has printed."""

    class Delta(BaseModel):
        """What a command has printed since the last piece."""

        stderr: Optional[str] = None
        """What to append to the standard error; absent if nothing came."""
        stdout: Optional[str] = None
        """What to append to the standard output; absent if nothing came."""

    command_index: int
    """The position of the command that printed it, from 0."""
    delta: Delta
    """What was printed since the last piece."""
    item_id: str
    """Which shell output this is about, by its id."""
    output_index: int
    """The position of the shell output in the output of the response, from 0."""
    sequence_number: int
    """The number of this event in its stream, for the order; as `starting_after` it takes up a broken stream."""
    type: Literal["response.shell_call_output_content.delta"]
    """Always `response.shell_call_output_content.delta`; tells it from other events."""


class ResponseShellCallOutputContentDoneEvent(BaseModel):
    """A command of a shell call has ended."""

    class OutputOutcomeTimeout(BaseModel):
        """The command ran longer than it was allowed to."""

        type: Literal["timeout"]
        """Always `timeout`; tells it from an `exit`."""

    class OutputOutcomeExit(BaseModel):
        """The command ended by itself."""

        exit_code: int
        """The exit code, 0 as a rule for success."""
        type: Literal["exit"]
        """Always `exit`; tells it from a `timeout`."""

    class Output(BaseModel):
        """What a command printed, and how it ended."""

        outcome: "ResponseShellCallOutputContentDoneEventOutputOutcome"
        """How the command ended: with an exit code or by a timeout."""
        stderr: str
        """The text of standard error."""
        stdout: str
        """The text of standard output."""
        created_by: Optional[str] = None
        """Who made the item, as an id; may be absent."""

    command_index: int
    """The position of the command that ended, from 0."""
    item_id: str
    """Which shell output this is about, by its id."""
    output: List[Output]
    """All that the command printed, and how it ended."""
    output_index: int
    """The position of the shell output in the output of the response, from 0."""
    sequence_number: int
    """The number of this event in its stream, for the order; as `starting_after` it takes up a broken stream."""
    type: Literal["response.shell_call_output_content.done"]
    """Always `response.shell_call_output_content.done`; tells it from other events."""


ResponseShellCallOutputContentDoneEventOutputOutcome: TypeAlias = Annotated[
    Union[
        ResponseShellCallOutputContentDoneEvent.OutputOutcomeTimeout,
        ResponseShellCallOutputContentDoneEvent.OutputOutcomeExit,
    ],
    PropertyInfo(discriminator="type"),
]
"""How a command ended: with an exit code or by a timeout."""


class ResponseTextDeltaEvent(BaseModel):
    """A further piece of the answer."""

    class LogprobTopLogprob(BaseModel):
        """A token that might have stood at this place."""

        token: Optional[str] = None
        """The token as text."""
        logprob: Optional[float] = None
        """The natural logarithm of its probability."""

    class Logprob(BaseModel):
        """How likely a token of the answer was; nearer to 0 means more certain."""

        token: str
        """The token as text."""
        logprob: float
        """The natural logarithm of its probability, 0 or less."""
        top_logprobs: "Optional[List[ResponseTextDeltaEvent.LogprobTopLogprob]]" = None
        """Up to 20 tokens that were most likely at this place, by `top_logprobs` of the request."""

    content_index: int
    """The position of the part in the content of the message, from 0."""
    delta: str
    """The text to append to the part."""
    item_id: str
    """Which message this is about, by its id."""
    logprobs: List[Logprob]
    """How likely each token of this piece was; empty unless `include` asks for it."""
    output_index: int
    """The position of the message in the output of the response, from 0."""
    sequence_number: int
    """The number of this event in its stream, for the order; as `starting_after` it takes up a broken stream."""
    type: Literal["response.output_text.delta"]
    """Always `response.output_text.delta`; tells it from other events."""


class ResponseTextDoneEvent(BaseModel):
    """A text part of the answer is written."""

    content_index: int
    """The position of the part in the content of the message, from 0."""
    item_id: str
    """Which message this is about, by its id."""
    logprobs: List[ResponseTextDeltaEvent.Logprob]
    """How likely each token of the part was; empty unless `include` asks for it."""
    output_index: int
    """The position of the message in the output of the response, from 0."""
    sequence_number: int
    """The number of this event in its stream, for the order; as `starting_after` it takes up a broken stream."""
    text: str
    """The whole text of the part."""
    type: Literal["response.output_text.done"]
    """Always `response.output_text.done`; tells it from other events."""


class ResponseWebSearchCallCompletedEvent(BaseModel):
    """A web search is over."""

    item_id: str
    """Which web search this is about, by its id."""
    output_index: int
    """The position of the web search in the output of the response, from 0."""
    sequence_number: int
    """The number of this event in its stream, for the order; as `starting_after` it takes up a broken stream."""
    type: Literal["response.web_search_call.completed"]
    """Always `response.web_search_call.completed`; tells it from other events."""


class ResponseWebSearchCallInProgressEvent(BaseModel):
    """The model has begun a web search."""

    item_id: str
    """Which web search this is about, by its id."""
    output_index: int
    """The position of the web search in the output of the response, from 0."""
    sequence_number: int
    """The number of this event in its stream, for the order; as `starting_after` it takes up a broken stream."""
    type: Literal["response.web_search_call.in_progress"]
    """Always `response.web_search_call.in_progress`; tells it from other events."""


class ResponseWebSearchCallSearchingEvent(BaseModel):
    """A web search is under way."""

    item_id: str
    """Which web search this is about, by its id."""
    output_index: int
    """The position of the web search in the output of the response, from 0."""
    sequence_number: int
    """The number of this event in its stream, for the order; as `starting_after` it takes up a broken stream."""
    type: Literal["response.web_search_call.searching"]
    """Always `response.web_search_call.searching`; tells it from other events."""


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
"""An event of a streamed response; `type` tells which."""

EARLY = {
    "ResponseOutputItem": Annotated[
        Union[ResponseOutputMessage, ResponseReasoningItem, ResponseFunctionToolCall],
        PropertyInfo(discriminator="type"),
    ]
}

public_types(
    globals(),
    {
        "responses.response_audio_delta_event": "ResponseAudioDeltaEvent",
        "responses.response_audio_done_event": "ResponseAudioDoneEvent",
        "responses.response_audio_transcript_delta_event": "ResponseAudioTranscriptDeltaEvent",
        "responses.response_audio_transcript_done_event": "ResponseAudioTranscriptDoneEvent",
        "responses.response_code_interpreter_call_code_delta_event": "ResponseCodeInterpreterCallCodeDeltaEvent",
        "responses.response_code_interpreter_call_code_done_event": "ResponseCodeInterpreterCallCodeDoneEvent",
        "responses.response_code_interpreter_call_completed_event": "ResponseCodeInterpreterCallCompletedEvent",
        "responses.response_code_interpreter_call_in_progress_event": ("ResponseCodeInterpreterCallInProgressEvent"),
        "responses.response_code_interpreter_call_interpreting_event": ("ResponseCodeInterpreterCallInterpretingEvent"),
        "responses.response_compaction_compacting_event": "ResponseCompactionCompactingEvent",
        "responses.response_completed_event": "ResponseCompletedEvent",
        "responses.response_content_part_added_event": (
            "ResponseContentPartAddedEvent PartReasoningText=ResponseContentPartAddedEvent.PartReasoningText"
        ),
        "responses.response_content_part_done_event": "ResponseContentPartDoneEvent",
        "responses.response_created_event": "ResponseCreatedEvent",
        "responses.response_custom_tool_call_input_delta_event": "ResponseCustomToolCallInputDeltaEvent",
        "responses.response_custom_tool_call_input_done_event": "ResponseCustomToolCallInputDoneEvent",
        "responses.response_error_event": "ResponseErrorEvent",
        "responses.response_failed_event": "ResponseFailedEvent",
        "responses.response_file_search_call_completed_event": "ResponseFileSearchCallCompletedEvent",
        "responses.response_file_search_call_in_progress_event": "ResponseFileSearchCallInProgressEvent",
        "responses.response_file_search_call_searching_event": "ResponseFileSearchCallSearchingEvent",
        "responses.response_function_call_arguments_delta_event": "ResponseFunctionCallArgumentsDeltaEvent",
        "responses.response_function_call_arguments_done_event": "ResponseFunctionCallArgumentsDoneEvent",
        "responses.response_image_gen_call_completed_event": "ResponseImageGenCallCompletedEvent",
        "responses.response_image_gen_call_generating_event": "ResponseImageGenCallGeneratingEvent",
        "responses.response_image_gen_call_in_progress_event": "ResponseImageGenCallInProgressEvent",
        "responses.response_image_gen_call_partial_image_event": "ResponseImageGenCallPartialImageEvent",
        "responses.response_in_progress_event": "ResponseInProgressEvent",
        "responses.response_incomplete_event": "ResponseIncompleteEvent",
        "responses.response_mcp_call_arguments_delta_event": "ResponseMcpCallArgumentsDeltaEvent",
        "responses.response_mcp_call_arguments_done_event": "ResponseMcpCallArgumentsDoneEvent",
        "responses.response_mcp_call_completed_event": "ResponseMcpCallCompletedEvent",
        "responses.response_mcp_call_failed_event": "ResponseMcpCallFailedEvent",
        "responses.response_mcp_call_in_progress_event": "ResponseMcpCallInProgressEvent",
        "responses.response_mcp_list_tools_completed_event": "ResponseMcpListToolsCompletedEvent",
        "responses.response_mcp_list_tools_failed_event": "ResponseMcpListToolsFailedEvent",
        "responses.response_mcp_list_tools_in_progress_event": "ResponseMcpListToolsInProgressEvent",
        "responses.response_output_item_added_event": "ResponseOutputItemAddedEvent",
        "responses.response_output_item_done_event": "ResponseOutputItemDoneEvent",
        "responses.response_output_text_annotation_added_event": "ResponseOutputTextAnnotationAddedEvent",
        "responses.response_queued_event": "ResponseQueuedEvent",
        "responses.response_reasoning_summary_part_added_event": (
            "ResponseReasoningSummaryPartAddedEvent Part=ResponseReasoningSummaryPartAddedEvent.Part"
        ),
        "responses.response_reasoning_summary_part_done_event": "ResponseReasoningSummaryPartDoneEvent",
        "responses.response_reasoning_summary_text_delta_event": "ResponseReasoningSummaryTextDeltaEvent",
        "responses.response_reasoning_summary_text_done_event": "ResponseReasoningSummaryTextDoneEvent",
        "responses.response_reasoning_text_delta_event": "ResponseReasoningTextDeltaEvent",
        "responses.response_reasoning_text_done_event": "ResponseReasoningTextDoneEvent",
        "responses.response_refusal_delta_event": "ResponseRefusalDeltaEvent",
        "responses.response_refusal_done_event": "ResponseRefusalDoneEvent",
        "responses.response_shell_call_command_added_event": "ResponseShellCallCommandAddedEvent",
        "responses.response_shell_call_command_delta_event": "ResponseShellCallCommandDeltaEvent",
        "responses.response_shell_call_command_done_event": "ResponseShellCallCommandDoneEvent",
        "responses.response_shell_call_output_content_delta_event": (
            "ResponseShellCallOutputContentDeltaEvent Delta=ResponseShellCallOutputContentDeltaEvent.Delta"
        ),
        "responses.response_shell_call_output_content_done_event": (
            "ResponseShellCallOutputContentDoneEvent "
            "OutputOutcomeTimeout=ResponseShellCallOutputContentDoneEvent.OutputOutcomeTimeout "
            "OutputOutcomeExit=ResponseShellCallOutputContentDoneEvent.OutputOutcomeExit "
            "Output=ResponseShellCallOutputContentDoneEvent.Output"
        ),
        "responses.response_text_delta_event": (
            "ResponseTextDeltaEvent LogprobTopLogprob=ResponseTextDeltaEvent.LogprobTopLogprob "
            "Logprob=ResponseTextDeltaEvent.Logprob"
        ),
        "responses.response_text_done_event": "ResponseTextDoneEvent",
        "responses.response_web_search_call_completed_event": "ResponseWebSearchCallCompletedEvent",
        "responses.response_web_search_call_in_progress_event": "ResponseWebSearchCallInProgressEvent",
        "responses.response_web_search_call_searching_event": "ResponseWebSearchCallSearchingEvent",
    },
)
