# Rendered from definitions/beta_threads.yaml; edit that and run `hatch run generate`.
"""Models of the `beta_threads` area of the API."""

from typing import List, Optional, Union

from typing_extensions import Annotated, Literal, TypeAlias

from openai_core.models import BaseModel, PropertyInfo
from openai_core.types.shared import ErrorObject, Metadata

from .beta_assistants import (
    Assistant,
    AssistantResponseFormatOption,
    AssistantTool,
    AssistantToolChoiceOption,
    CodeInterpreterTool,
)


class AssistantStreamEventVariants:
    """The models that `AssistantStreamEvent` consists of."""

    class ThreadCreated(BaseModel):
        data: "Thread"
        event: Literal["thread.created"]
        enabled: Optional[bool] = None

    class ThreadRunCreated(BaseModel):
        data: "Run"
        event: Literal["thread.run.created"]

    class ThreadRunQueued(BaseModel):
        data: "Run"
        event: Literal["thread.run.queued"]

    class ThreadRunInProgress(BaseModel):
        data: "Run"
        event: Literal["thread.run.in_progress"]

    class ThreadRunRequiresAction(BaseModel):
        data: "Run"
        event: Literal["thread.run.requires_action"]

    class ThreadRunCompleted(BaseModel):
        data: "Run"
        event: Literal["thread.run.completed"]

    class ThreadRunIncomplete(BaseModel):
        data: "Run"
        event: Literal["thread.run.incomplete"]

    class ThreadRunFailed(BaseModel):
        data: "Run"
        event: Literal["thread.run.failed"]

    class ThreadRunCancelling(BaseModel):
        data: "Run"
        event: Literal["thread.run.cancelling"]

    class ThreadRunCancelled(BaseModel):
        data: "Run"
        event: Literal["thread.run.cancelled"]

    class ThreadRunExpired(BaseModel):
        data: "Run"
        event: Literal["thread.run.expired"]

    class ThreadRunStepCreated(BaseModel):
        data: "RunStep"
        event: Literal["thread.run.step.created"]

    class ThreadRunStepInProgress(BaseModel):
        data: "RunStep"
        event: Literal["thread.run.step.in_progress"]

    class ThreadRunStepDelta(BaseModel):
        data: "RunStepDeltaEvent"
        event: Literal["thread.run.step.delta"]

    class ThreadRunStepCompleted(BaseModel):
        data: "RunStep"
        event: Literal["thread.run.step.completed"]

    class ThreadRunStepFailed(BaseModel):
        data: "RunStep"
        event: Literal["thread.run.step.failed"]

    class ThreadRunStepCancelled(BaseModel):
        data: "RunStep"
        event: Literal["thread.run.step.cancelled"]

    class ThreadRunStepExpired(BaseModel):
        data: "RunStep"
        event: Literal["thread.run.step.expired"]

    class ThreadMessageCreated(BaseModel):
        data: "Message"
        event: Literal["thread.message.created"]

    class ThreadMessageInProgress(BaseModel):
        data: "Message"
        event: Literal["thread.message.in_progress"]

    class ThreadMessageDelta(BaseModel):
        data: "MessageDeltaEvent"
        event: Literal["thread.message.delta"]

    class ThreadMessageCompleted(BaseModel):
        data: "Message"
        event: Literal["thread.message.completed"]

    class ThreadMessageIncomplete(BaseModel):
        data: "Message"
        event: Literal["thread.message.incomplete"]

    class ErrorEvent(BaseModel):
        data: ErrorObject
        event: Literal["error"]


AssistantStreamEvent: TypeAlias = Annotated[
    Union[
        AssistantStreamEventVariants.ThreadCreated,
        AssistantStreamEventVariants.ThreadRunCreated,
        AssistantStreamEventVariants.ThreadRunQueued,
        AssistantStreamEventVariants.ThreadRunInProgress,
        AssistantStreamEventVariants.ThreadRunRequiresAction,
        AssistantStreamEventVariants.ThreadRunCompleted,
        AssistantStreamEventVariants.ThreadRunIncomplete,
        AssistantStreamEventVariants.ThreadRunFailed,
        AssistantStreamEventVariants.ThreadRunCancelling,
        AssistantStreamEventVariants.ThreadRunCancelled,
        AssistantStreamEventVariants.ThreadRunExpired,
        AssistantStreamEventVariants.ThreadRunStepCreated,
        AssistantStreamEventVariants.ThreadRunStepInProgress,
        AssistantStreamEventVariants.ThreadRunStepDelta,
        AssistantStreamEventVariants.ThreadRunStepCompleted,
        AssistantStreamEventVariants.ThreadRunStepFailed,
        AssistantStreamEventVariants.ThreadRunStepCancelled,
        AssistantStreamEventVariants.ThreadRunStepExpired,
        AssistantStreamEventVariants.ThreadMessageCreated,
        AssistantStreamEventVariants.ThreadMessageInProgress,
        AssistantStreamEventVariants.ThreadMessageDelta,
        AssistantStreamEventVariants.ThreadMessageCompleted,
        AssistantStreamEventVariants.ThreadMessageIncomplete,
        AssistantStreamEventVariants.ErrorEvent,
    ],
    PropertyInfo(discriminator="event"),
]


class Thread(BaseModel):
    id: str
    created_at: int
    metadata: Optional[Metadata] = None
    object: Literal["thread"]
    tool_resources: Optional[Assistant.ToolResources] = None


class ThreadDeleted(BaseModel):
    id: str
    deleted: bool
    object: Literal["thread.deleted"]


class FileCitationAnnotation(BaseModel):
    class FileCitation(BaseModel):
        file_id: str

    end_index: int
    file_citation: FileCitation
    start_index: int
    text: str
    type: Literal["file_citation"]


class FilePathAnnotation(BaseModel):
    class FilePath(BaseModel):
        file_id: str

    end_index: int
    file_path: FilePath
    start_index: int
    text: str
    type: Literal["file_path"]


Annotation: TypeAlias = Annotated[Union[FileCitationAnnotation, FilePathAnnotation], PropertyInfo(discriminator="type")]


class FileCitationDeltaAnnotation(BaseModel):
    class FileCitation(BaseModel):
        file_id: Optional[str] = None
        quote: Optional[str] = None

    index: int
    type: Literal["file_citation"]
    end_index: Optional[int] = None
    file_citation: Optional[FileCitation] = None
    start_index: Optional[int] = None
    text: Optional[str] = None


class FilePathDeltaAnnotation(BaseModel):
    class FilePath(BaseModel):
        file_id: Optional[str] = None

    index: int
    type: Literal["file_path"]
    end_index: Optional[int] = None
    file_path: Optional[FilePath] = None
    start_index: Optional[int] = None
    text: Optional[str] = None


AnnotationDelta: TypeAlias = Annotated[
    Union[FileCitationDeltaAnnotation, FilePathDeltaAnnotation], PropertyInfo(discriminator="type")
]


class ImageFile(BaseModel):
    file_id: str
    detail: Optional[Literal["auto", "low", "high"]] = None


class ImageFileContentBlock(BaseModel):
    image_file: ImageFile
    type: Literal["image_file"]


class ImageFileDelta(BaseModel):
    detail: Optional[Literal["auto", "low", "high"]] = None
    file_id: Optional[str] = None


class ImageFileDeltaBlock(BaseModel):
    index: int
    type: Literal["image_file"]
    image_file: Optional[ImageFileDelta] = None


class ImageURL(BaseModel):
    url: str
    detail: Optional[Literal["auto", "low", "high"]] = None


class ImageURLContentBlock(BaseModel):
    image_url: ImageURL
    type: Literal["image_url"]


class ImageURLDelta(BaseModel):
    detail: Optional[Literal["auto", "low", "high"]] = None
    url: Optional[str] = None


class ImageURLDeltaBlock(BaseModel):
    index: int
    type: Literal["image_url"]
    image_url: Optional[ImageURLDelta] = None


class Message(BaseModel):
    class AttachmentToolAssistantToolsFileSearchTypeOnly(BaseModel):
        type: Literal["file_search"]

    class Attachment(BaseModel):
        file_id: Optional[str] = None
        tools: "Optional[List[MessageAttachmentTool]]" = None

    class IncompleteDetails(BaseModel):
        reason: Literal["content_filter", "max_tokens", "run_cancelled", "run_expired", "run_failed"]

    id: str
    assistant_id: Optional[str] = None
    attachments: Optional[List[Attachment]] = None
    completed_at: Optional[int] = None
    content: "List[MessageContent]"
    created_at: int
    incomplete_at: Optional[int] = None
    incomplete_details: Optional[IncompleteDetails] = None
    metadata: Optional[Metadata] = None
    object: Literal["thread.message"]
    role: Literal["user", "assistant"]
    run_id: Optional[str] = None
    status: Literal["in_progress", "incomplete", "completed"]
    thread_id: str


MessageAttachmentTool: TypeAlias = Union[CodeInterpreterTool, Message.AttachmentToolAssistantToolsFileSearchTypeOnly]


class TextContentBlock(BaseModel):
    text: "Text"
    type: Literal["text"]


class RefusalContentBlock(BaseModel):
    refusal: str
    type: Literal["refusal"]


MessageContent: TypeAlias = Annotated[
    Union[ImageFileContentBlock, ImageURLContentBlock, TextContentBlock, RefusalContentBlock],
    PropertyInfo(discriminator="type"),
]


class TextDeltaBlock(BaseModel):
    index: int
    type: Literal["text"]
    text: "Optional[TextDelta]" = None


class RefusalDeltaBlock(BaseModel):
    index: int
    type: Literal["refusal"]
    refusal: Optional[str] = None


MessageContentDelta: TypeAlias = Annotated[
    Union[ImageFileDeltaBlock, TextDeltaBlock, RefusalDeltaBlock, ImageURLDeltaBlock],
    PropertyInfo(discriminator="type"),
]


class MessageDeleted(BaseModel):
    id: str
    deleted: bool
    object: Literal["thread.message.deleted"]


class MessageDelta(BaseModel):
    content: Optional[List[MessageContentDelta]] = None
    role: Optional[Literal["user", "assistant"]] = None


class MessageDeltaEvent(BaseModel):
    id: str
    delta: MessageDelta
    object: Literal["thread.message.delta"]


class RequiredActionFunctionToolCall(BaseModel):
    class Function(BaseModel):
        arguments: str
        name: str

    id: str
    function: Function
    type: Literal["function"]


class Run(BaseModel):
    class IncompleteDetails(BaseModel):
        reason: Optional[Literal["max_completion_tokens", "max_prompt_tokens"]] = None

    class LastError(BaseModel):
        code: Literal["server_error", "rate_limit_exceeded", "invalid_prompt"]
        message: str

    class RequiredActionSubmitToolOutputs(BaseModel):
        tool_calls: List[RequiredActionFunctionToolCall]

    class RequiredAction(BaseModel):
        submit_tool_outputs: "Run.RequiredActionSubmitToolOutputs"
        type: Literal["submit_tool_outputs"]

    class TruncationStrategy(BaseModel):
        type: Literal["auto", "last_messages"]
        last_messages: Optional[int] = None

    class Usage(BaseModel):
        completion_tokens: int
        prompt_tokens: int
        total_tokens: int

    id: str
    assistant_id: str
    cancelled_at: Optional[int] = None
    completed_at: Optional[int] = None
    created_at: int
    expires_at: Optional[int] = None
    failed_at: Optional[int] = None
    incomplete_details: Optional[IncompleteDetails] = None
    instructions: str
    last_error: Optional[LastError] = None
    max_completion_tokens: Optional[int] = None
    max_prompt_tokens: Optional[int] = None
    metadata: Optional[Metadata] = None
    model: str
    object: Literal["thread.run"]
    parallel_tool_calls: bool
    required_action: Optional[RequiredAction] = None
    response_format: Optional[AssistantResponseFormatOption] = None
    started_at: Optional[int] = None
    status: "RunStatus"
    thread_id: str
    tool_choice: Optional[AssistantToolChoiceOption] = None
    tools: List[AssistantTool]
    truncation_strategy: Optional[TruncationStrategy] = None
    usage: Optional[Usage] = None
    temperature: Optional[float] = None
    top_p: Optional[float] = None


RunStatus: TypeAlias = Literal[
    "queued",
    "in_progress",
    "requires_action",
    "cancelling",
    "cancelled",
    "failed",
    "completed",
    "incomplete",
    "expired",
]


class CodeInterpreterLogs(BaseModel):
    index: int
    type: Literal["logs"]
    logs: Optional[str] = None


class CodeInterpreterOutputImage(BaseModel):
    class Image(BaseModel):
        file_id: Optional[str] = None

    index: int
    type: Literal["image"]
    image: Optional[Image] = None


class CodeInterpreterToolCall(BaseModel):
    class CodeInterpreterOutputLogs(BaseModel):
        logs: str
        type: Literal["logs"]

    class CodeInterpreterOutputImageImage(BaseModel):
        file_id: str

    class CodeInterpreterOutputImage(BaseModel):
        image: "CodeInterpreterToolCall.CodeInterpreterOutputImageImage"
        type: Literal["image"]

    class CodeInterpreter(BaseModel):
        input: str
        outputs: "List[ToolCallCodeInterpreterOutput]"

    id: str
    code_interpreter: CodeInterpreter
    type: Literal["code_interpreter"]


ToolCallCodeInterpreterOutput: TypeAlias = Annotated[
    Union[CodeInterpreterToolCall.CodeInterpreterOutputLogs, CodeInterpreterToolCall.CodeInterpreterOutputImage],
    PropertyInfo(discriminator="type"),
]


class CodeInterpreterToolCallDelta(BaseModel):
    class CodeInterpreter(BaseModel):
        input: Optional[str] = None
        outputs: "Optional[List[ToolCallDeltaCodeInterpreterOutput]]" = None

    index: int
    type: Literal["code_interpreter"]
    id: Optional[str] = None
    code_interpreter: Optional[CodeInterpreter] = None


ToolCallDeltaCodeInterpreterOutput: TypeAlias = Annotated[
    Union[CodeInterpreterLogs, CodeInterpreterOutputImage], PropertyInfo(discriminator="type")
]


class FileSearchToolCall(BaseModel):
    class FileSearchRankingOptions(BaseModel):
        ranker: Literal["auto", "default_2024_08_21"]
        score_threshold: float

    class FileSearchResultContent(BaseModel):
        text: Optional[str] = None
        type: Optional[Literal["text"]] = None

    class FileSearchResult(BaseModel):
        file_id: str
        file_name: str
        score: float
        content: "Optional[List[FileSearchToolCall.FileSearchResultContent]]" = None

    class FileSearch(BaseModel):
        ranking_options: "Optional[FileSearchToolCall.FileSearchRankingOptions]" = None
        results: "Optional[List[FileSearchToolCall.FileSearchResult]]" = None

    id: str
    file_search: FileSearch
    type: Literal["file_search"]


class FileSearchToolCallDelta(BaseModel):
    file_search: object
    index: int
    type: Literal["file_search"]
    id: Optional[str] = None


class FunctionToolCall(BaseModel):
    class Function(BaseModel):
        arguments: str
        name: str
        output: Optional[str] = None

    id: str
    function: Function
    type: Literal["function"]


class FunctionToolCallDelta(BaseModel):
    class Function(BaseModel):
        arguments: Optional[str] = None
        name: Optional[str] = None
        output: Optional[str] = None

    index: int
    type: Literal["function"]
    id: Optional[str] = None
    function: Optional[Function] = None


class MessageCreationStepDetails(BaseModel):
    class MessageCreation(BaseModel):
        message_id: str

    message_creation: MessageCreation
    type: Literal["message_creation"]


class RunStep(BaseModel):
    class LastError(BaseModel):
        code: Literal["server_error", "rate_limit_exceeded"]
        message: str

    id: str
    assistant_id: str
    cancelled_at: Optional[int] = None
    completed_at: Optional[int] = None
    created_at: int
    expired_at: Optional[int] = None
    failed_at: Optional[int] = None
    last_error: Optional[LastError] = None
    metadata: Optional[Metadata] = None
    object: Literal["thread.run.step"]
    run_id: str
    status: Literal["in_progress", "cancelled", "failed", "completed", "expired"]
    step_details: "RunStepDetails"
    thread_id: str
    type: Literal["message_creation", "tool_calls"]
    usage: Optional[Run.Usage] = None


class ToolCallsStepDetails(BaseModel):
    tool_calls: "List[ToolCall]"
    type: Literal["tool_calls"]


RunStepDetails: TypeAlias = Annotated[
    Union[MessageCreationStepDetails, ToolCallsStepDetails], PropertyInfo(discriminator="type")
]


class RunStepDelta(BaseModel):
    step_details: "Optional[RunStepDeltaStepDetails]" = None


class RunStepDeltaMessageDelta(BaseModel):
    class MessageCreation(BaseModel):
        message_id: Optional[str] = None

    type: Literal["message_creation"]
    message_creation: Optional[MessageCreation] = None


class ToolCallDeltaObject(BaseModel):
    type: Literal["tool_calls"]
    tool_calls: "Optional[List[ToolCallDelta]]" = None


RunStepDeltaStepDetails: TypeAlias = Annotated[
    Union[RunStepDeltaMessageDelta, ToolCallDeltaObject], PropertyInfo(discriminator="type")
]


class RunStepDeltaEvent(BaseModel):
    id: str
    delta: RunStepDelta
    object: Literal["thread.run.step.delta"]


RunStepInclude: TypeAlias = Literal["step_details.tool_calls[*].file_search.results[*].content"]

ToolCall: TypeAlias = Annotated[
    Union[CodeInterpreterToolCall, FileSearchToolCall, FunctionToolCall], PropertyInfo(discriminator="type")
]

ToolCallDelta: TypeAlias = Annotated[
    Union[CodeInterpreterToolCallDelta, FileSearchToolCallDelta, FunctionToolCallDelta],
    PropertyInfo(discriminator="type"),
]


class Text(BaseModel):
    annotations: List[Annotation]
    value: str


class TextDelta(BaseModel):
    annotations: Optional[List[AnnotationDelta]] = None
    value: Optional[str] = None
