# Rendered from definitions/beta_threads.yaml; edit that and run `hatch run generate`.
"""Models of the `beta_threads` area of the API."""

from typing import List, Optional, Union

from typing_extensions import Annotated, Literal, TypeAlias

from openai_core.models import BaseModel, PropertyInfo
from openai_core.public_names import public_types
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
        """A thread was made, along with the run."""

        data: "Thread"
        """The thread as it is now."""
        event: Literal["thread.created"]
        """Always `thread.created`; tells it from other events."""
        enabled: Optional[bool] = None
        """Whether input audio is transcribed."""

    class ThreadRunCreated(BaseModel):
        """A run of an assistant on a thread was created."""

        data: "Run"
        """The run as it is now."""
        event: Literal["thread.run.created"]
        """Always `thread.run.created`; tells it from other events."""

    class ThreadRunQueued(BaseModel):
        """A run waits for its turn."""

        data: "Run"
        """The run as it is now."""
        event: Literal["thread.run.queued"]
        """Always `thread.run.queued`; tells it from other events."""

    class ThreadRunInProgress(BaseModel):
        """A run has begun its work."""

        data: "Run"
        """The run as it is now."""
        event: Literal["thread.run.in_progress"]
        """Always `thread.run.in_progress`; tells it from other events."""

    class ThreadRunRequiresAction(BaseModel):
        """A run waits for the outputs of functions."""

        data: "Run"
        """The run as it is now."""
        event: Literal["thread.run.requires_action"]
        """Always `thread.run.requires_action`; tells it from other events."""

    class ThreadRunCompleted(BaseModel):
        """A run has finished its work."""

        data: "Run"
        """The run as it is now."""
        event: Literal["thread.run.completed"]
        """Always `thread.run.completed`; tells it from other events."""

    class ThreadRunIncomplete(BaseModel):
        """A run stopped at one of its limits of tokens."""

        data: "Run"
        """The run as it is now."""
        event: Literal["thread.run.incomplete"]
        """Always `thread.run.incomplete`; tells it from other events."""

    class ThreadRunFailed(BaseModel):
        """A run has failed."""

        data: "Run"
        """The run as it is now."""
        event: Literal["thread.run.failed"]
        """Always `thread.run.failed`; tells it from other events."""

    class ThreadRunCancelling(BaseModel):
        """A run is about to be cancelled."""

        data: "Run"
        """The run as it is now."""
        event: Literal["thread.run.cancelling"]
        """Always `thread.run.cancelling`; tells it from other events."""

    class ThreadRunCancelled(BaseModel):
        """A run was cancelled."""

        data: "Run"
        """The run as it is now."""
        event: Literal["thread.run.cancelled"]
        """Always `thread.run.cancelled`; tells it from other events."""

    class ThreadRunExpired(BaseModel):
        """A run was not finished in time."""

        data: "Run"
        """The run as it is now."""
        event: Literal["thread.run.expired"]
        """Always `thread.run.expired`; tells it from other events."""

    class ThreadRunStepCreated(BaseModel):
        """A step of a run was made."""

        data: "RunStep"
        """The step as it is now."""
        event: Literal["thread.run.step.created"]
        """Always `thread.run.step.created`; tells it from other events."""

    class ThreadRunStepInProgress(BaseModel):
        """A step of a run has begun."""

        data: "RunStep"
        """The step as it is now."""
        event: Literal["thread.run.step.in_progress"]
        """Always `thread.run.step.in_progress`; tells it from other events."""

    class ThreadRunStepDelta(BaseModel):
        """A step of a run has something new."""

        data: "RunStepDeltaEvent"
        """What is new about the step."""
        event: Literal["thread.run.step.delta"]
        """Always `thread.run.step.delta`; tells it from other events."""

    class ThreadRunStepCompleted(BaseModel):
        """A step of a run has finished."""

        data: "RunStep"
        """The step as it is now."""
        event: Literal["thread.run.step.completed"]
        """Always `thread.run.step.completed`; tells it from other events."""

    class ThreadRunStepFailed(BaseModel):
        """A step of a run has failed."""

        data: "RunStep"
        """The step as it is now."""
        event: Literal["thread.run.step.failed"]
        """Always `thread.run.step.failed`; tells it from other events."""

    class ThreadRunStepCancelled(BaseModel):
        """A step of a run was cancelled."""

        data: "RunStep"
        """The step as it is now."""
        event: Literal["thread.run.step.cancelled"]
        """Always `thread.run.step.cancelled`; tells it from other events."""

    class ThreadRunStepExpired(BaseModel):
        """A step of a run was not finished in time."""

        data: "RunStep"
        """The step as it is now."""
        event: Literal["thread.run.step.expired"]
        """Always `thread.run.step.expired`; tells it from other events."""

    class ThreadMessageCreated(BaseModel):
        """A message was made."""

        data: "Message"
        """The message as it is now."""
        event: Literal["thread.message.created"]
        """Always `thread.message.created`; tells it from other events."""

    class ThreadMessageInProgress(BaseModel):
        """A message is being written."""

        data: "Message"
        """The message as it is now."""
        event: Literal["thread.message.in_progress"]
        """Always `thread.message.in_progress`; tells it from other events."""

    class ThreadMessageDelta(BaseModel):
        """A message has something new."""

        data: "MessageDeltaEvent"
        """What is new about the message."""
        event: Literal["thread.message.delta"]
        """Always `thread.message.delta`; tells it from other events."""

    class ThreadMessageCompleted(BaseModel):
        """A message is complete."""

        data: "Message"
        """The message as it is now."""
        event: Literal["thread.message.completed"]
        """Always `thread.message.completed`; tells it from other events."""

    class ThreadMessageIncomplete(BaseModel):
        """A message ended before it was complete."""

        data: "Message"
        """The message as it is now."""
        event: Literal["thread.message.incomplete"]
        """Always `thread.message.incomplete`; tells it from other events."""

    class ErrorEvent(BaseModel):
        """Something went wrong, on the server or because time ran out."""

        data: ErrorObject
        """The error with its code and text."""
        event: Literal["error"]
        """Always `error`; tells it from other events."""


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
"""One event of a run that is streamed."""


class Thread(BaseModel):
    """A conversation, which messages are added to and runs answer."""

    id: str
    """The id of the thread, to add messages to it and run it."""
    created_at: int
    """When it was made, in seconds since 1 January 1970 (UTC)."""
    metadata: Optional[Metadata] = None
    """Up to 16 pairs of your own: keys of at most 64 characters, values of at most 512."""
    object: Literal["thread"]
    """Always `thread`, the type of this object."""
    tool_resources: Optional[Assistant.ToolResources] = None
    """The files and vector stores that tools work with in this thread."""


class ThreadDeleted(BaseModel):
    """What became of a thread that was to be deleted."""

    id: str
    """The id of the thread that was deleted."""
    deleted: bool
    """Whether the thread is gone."""
    object: Literal["thread.deleted"]
    """Always `thread.deleted`, the type of this object."""


class FileCitationAnnotation(BaseModel):
    """A place in a text that cites a file found by the file search."""

    class FileCitation(BaseModel):
        """The file that a text cites."""

        file_id: str
        """The id of the cited file."""

    end_index: int
    """Where the place ends in the text."""
    file_citation: FileCitation
    """The file that is cited."""
    start_index: int
    """Where the place begins in the text."""
    text: str
    """The words in the text that stand for the mark, to be replaced."""
    type: Literal["file_citation"]
    """Always `file_citation`; tells it from other annotations."""


class FilePathAnnotation(BaseModel):
    """A place in a text that names a file made by the code interpreter."""

    class FilePath(BaseModel):
        """The file that the code interpreter made."""

        file_id: str
        """The id by which the file can be downloaded."""

    end_index: int
    """Where the place ends in the text."""
    file_path: FilePath
    """The file that was made."""
    start_index: int
    """Where the place begins in the text."""
    text: str
    """The words in the text that stand for the mark, to be replaced."""
    type: Literal["file_path"]
    """Always `file_path`; tells it from other annotations."""


Annotation: TypeAlias = Annotated[Union[FileCitationAnnotation, FilePathAnnotation], PropertyInfo(discriminator="type")]
"""A mark in a text: a source that is cited, or a file that was made."""


class FileCitationDeltaAnnotation(BaseModel):
    """A piece of a citation of a file."""

    class FileCitation(BaseModel):
        """The file that a text cites, with the passage."""

        file_id: Optional[str] = None
        """The id of the cited file."""
        quote: Optional[str] = None
        """The passage of the file that is cited."""

    index: int
    """The place of the annotation among those of its text, by which pieces are put together."""
    type: Literal["file_citation"]
    """Always `file_citation`; tells it from other annotations."""
    end_index: Optional[int] = None
    """Where the place ends in the text."""
    file_citation: Optional[FileCitation] = None
    """The file that is cited."""
    start_index: Optional[int] = None
    """Where the place begins in the text."""
    text: Optional[str] = None
    """The words in the text that stand for the mark, to be replaced."""


class FilePathDeltaAnnotation(BaseModel):
    """A piece of a mark for a file made by the code interpreter."""

    class FilePath(BaseModel):
        """The file that the code interpreter made."""

        file_id: Optional[str] = None
        """The id by which the file can be downloaded."""

    index: int
    """The place of the annotation among those of its text, by which pieces are put together."""
    type: Literal["file_path"]
    """Always `file_path`; tells it from other annotations."""
    end_index: Optional[int] = None
    """Where the place ends in the text."""
    file_path: Optional[FilePath] = None
    """The file that was made."""
    start_index: Optional[int] = None
    """Where the place begins in the text."""
    text: Optional[str] = None
    """The words in the text that stand for the mark, to be replaced."""


AnnotationDelta: TypeAlias = Annotated[
    Union[FileCitationDeltaAnnotation, FilePathDeltaAnnotation], PropertyInfo(discriminator="type")
]
"""A piece of a mark in a text: of a source that is cited, or of a file that was made."""


class ImageFile(BaseModel):
    """An image that is an uploaded file."""

    file_id: str
    """The id of the file; upload it with the purpose `vision` to be able to download it."""
    detail: Optional[Literal["auto", "low", "high"]] = None
    """How closely the model looks at the image: `low` for few tokens, `high` for fine details, `auto` to let it
    choose (the default).
    """


class ImageFileContentBlock(BaseModel):
    """A part of a message: an image that is a file."""

    image_file: ImageFile
    """The file of the image."""
    type: Literal["image_file"]
    """Always `image_file`; tells it from other parts."""


class ImageFileDelta(BaseModel):
    """A piece of an image that is a file."""

    detail: Optional[Literal["auto", "low", "high"]] = None
    """How closely the model looks at the image: `low` for few tokens, `high` for fine details, `auto` to let it
    choose (the default).
    """
    file_id: Optional[str] = None
    """The id of the file with the image."""


class ImageFileDeltaBlock(BaseModel):
    """A piece of a part of a message: an image that is a file."""

    index: int
    """The place of the part in its list, by which pieces are put together."""
    type: Literal["image_file"]
    """Always `image_file`; tells it from other parts."""
    image_file: Optional[ImageFileDelta] = None
    """The file of the image."""


class ImageURL(BaseModel):
    """An image on the web."""

    url: str
    """The address of the image, a JPEG, PNG, GIF or WebP."""
    detail: Optional[Literal["auto", "low", "high"]] = None
    """How closely the model looks at the image: `low` for few tokens, `high` for fine details, `auto` to let it
    choose (the default).
    """


class ImageURLContentBlock(BaseModel):
    """A part of a message: an image on the web."""

    image_url: ImageURL
    """The address of the image, and how closely to look at it."""
    type: Literal["image_url"]
    """Always `image_url`; tells it from other parts."""


class ImageURLDelta(BaseModel):
    """A piece of an image on the web."""

    detail: Optional[Literal["auto", "low", "high"]] = None
    """How closely the model looks at the image: `low` for few tokens, `high` for fine details, `auto` to let it
    choose (the default).
    """
    url: Optional[str] = None
    """The address of the image, a JPEG, PNG, GIF or WebP."""


class ImageURLDeltaBlock(BaseModel):
    """A piece of a part of a message: an image on the web."""

    index: int
    """The place of the part in its list, by which pieces are put together."""
    type: Literal["image_url"]
    """Always `image_url`; tells it from other parts."""
    image_url: Optional[ImageURLDelta] = None
    """The address of the image, and how closely to look at it."""


class Message(BaseModel):
    """A message of a thread, of the user or the assistant."""

    class AttachmentToolAssistantToolsFileSearchTypeOnly(BaseModel):
        """Adds a file of a message to what the file search looks into."""

        type: Literal["file_search"]
        """Always `file_search`; tells it from other tools."""

    class Attachment(BaseModel):
        """A file of a message."""

        file_id: Optional[str] = None
        """The id of the file."""
        tools: "Optional[List[MessageAttachmentTool]]" = None
        """The tools that may use the file."""

    class IncompleteDetails(BaseModel):
        """Why a message ended too early."""

        reason: Literal["content_filter", "max_tokens", "run_cancelled", "run_expired", "run_failed"]
        """Why it ends early: a filter (`content_filter`), the limit of tokens (`max_tokens`), or a run that was
        stopped, ran out of time or failed (`run_cancelled`, `run_expired`, `run_failed`).
        """

    id: str
    """The id of the message, to retrieve, change or delete it."""
    assistant_id: Optional[str] = None
    """The id of the assistant that wrote it; `None` for messages of the user."""
    attachments: Optional[List[Attachment]] = None
    """The files of the message, with the tools that may use them."""
    completed_at: Optional[int] = None
    """When the message was complete, in seconds since 1 January 1970 (UTC); `None` before."""
    content: "List[MessageContent]"
    """The parts of the message: text, images or a refusal."""
    created_at: int
    """When it was made, in seconds since 1 January 1970 (UTC)."""
    incomplete_at: Optional[int] = None
    """When the message ended too early, in seconds since 1 January 1970 (UTC); `None` if it did not."""
    incomplete_details: Optional[IncompleteDetails] = None
    """Why the message ended too early, if it did."""
    metadata: Optional[Metadata] = None
    """Up to 16 pairs of your own: keys of at most 64 characters, values of at most 512."""
    object: Literal["thread.message"]
    """Always `thread.message`, the type of this object."""
    role: Literal["user", "assistant"]
    """Whose message it is: of the `user` or the `assistant`."""
    run_id: Optional[str] = None
    """The id of the run that made it; `None` for messages that you added."""
    status: Literal["in_progress", "incomplete", "completed"]
    """How far it has come: `in_progress`, `incomplete` or `completed`."""
    thread_id: str
    """The id of the thread that it belongs to."""


MessageAttachmentTool: TypeAlias = Union[CodeInterpreterTool, Message.AttachmentToolAssistantToolsFileSearchTypeOnly]
"""A tool that may use a file of a message: the code interpreter or the file search."""


class TextContentBlock(BaseModel):
    """A part of a message: text."""

    text: "Text"
    """The text with its marks."""
    type: Literal["text"]
    """Always `text`; tells it from other parts."""


class RefusalContentBlock(BaseModel):
    """A part of a message: the refusal of the assistant."""

    refusal: str
    """The words with which the assistant declined."""
    type: Literal["refusal"]
    """Always `refusal`; tells it from other parts."""


MessageContent: TypeAlias = Annotated[
    Union[ImageFileContentBlock, ImageURLContentBlock, TextContentBlock, RefusalContentBlock],
    PropertyInfo(discriminator="type"),
]
"""One part of a message: text, an image, or a refusal."""


class TextDeltaBlock(BaseModel):
    """A piece of a part of a message: text."""

    index: int
    """The place of the part in its list, by which pieces are put together."""
    type: Literal["text"]
    """Always `text`; tells it from other parts."""
    text: "Optional[TextDelta]" = None
    """What is new of the text."""


class RefusalDeltaBlock(BaseModel):
    """A piece of a refusal."""

    index: int
    """The place of the part in its list, by which pieces are put together."""
    type: Literal["refusal"]
    """Always `refusal`; tells it from other parts."""
    refusal: Optional[str] = None
    """The next words of the refusal."""


MessageContentDelta: TypeAlias = Annotated[
    Union[ImageFileDeltaBlock, TextDeltaBlock, RefusalDeltaBlock, ImageURLDeltaBlock],
    PropertyInfo(discriminator="type"),
]
"""A piece of one part of a message."""


class MessageDeleted(BaseModel):
    """What became of a message that was to be deleted."""

    id: str
    """Which message was deleted, by its id."""
    deleted: bool
    """Whether the message is gone."""
    object: Literal["thread.message.deleted"]
    """Always `thread.message.deleted`, the type of this object."""


class MessageDelta(BaseModel):
    """What is new about a message."""

    content: Optional[List[MessageContentDelta]] = None
    """Pieces of its parts."""
    role: Optional[Literal["user", "assistant"]] = None
    """Whose message it is: of the `user` or the `assistant`."""


class MessageDeltaEvent(BaseModel):
    """What is new about a message, while it is being written."""

    id: str
    """The id of the message."""
    delta: MessageDelta
    """The pieces that are new."""
    object: Literal["thread.message.delta"]
    """Always `thread.message.delta`, the type of this object."""


class RequiredActionFunctionToolCall(BaseModel):
    """A call of a function of yours, whose output the run waits for."""

    class Function(BaseModel):
        """A function that the model calls."""

        arguments: str
        """The arguments as a JSON text; may be wrong, so check them."""
        name: str
        """The name of the function."""

    id: str
    """The id of the call, to submit its output with as `tool_call_id`."""
    function: Function
    """Which function is called, with which arguments."""
    type: Literal["function"]
    """Always `function`; tells it from other tools."""


class Run(BaseModel):
    """A run: an assistant at work on a thread."""

    class IncompleteDetails(BaseModel):
        """Which limit stopped a run."""

        reason: Optional[Literal["max_completion_tokens", "max_prompt_tokens"]] = None
        """The limit of tokens: `max_completion_tokens` or `max_prompt_tokens`."""

    class LastError(BaseModel):
        """What went wrong in a run."""

        code: Literal["server_error", "rate_limit_exceeded", "invalid_prompt"]
        """Whose fault it is: the server's (`server_error`), too many requests (`rate_limit_exceeded`), or the input
        (`invalid_prompt`).
        """
        message: str
        """What went wrong, for people."""

    class RequiredActionSubmitToolOutputs(BaseModel):
        """The calls whose outputs a run waits for."""

        tool_calls: List[RequiredActionFunctionToolCall]
        """The calls of your functions; submit all of their outputs at once."""

    class RequiredAction(BaseModel):
        """What a run waits for."""

        submit_tool_outputs: "Run.RequiredActionSubmitToolOutputs"
        """The calls whose outputs it waits for."""
        type: Literal["submit_tool_outputs"]
        """Always `submit_tool_outputs`, the only thing a run waits for."""

    class TruncationStrategy(BaseModel):
        """Which messages of a long thread the model is given."""

        type: Literal["auto", "last_messages"]
        """`auto` (the default) drops messages from the middle until the rest fits; `last_messages` keeps the latest
        ones only.
        """
        last_messages: Optional[int] = None
        """How many of the latest messages are kept."""

    class Usage(BaseModel):
        """The tokens that a run or a step of it took."""

        completion_tokens: int
        """How many tokens the model wrote."""
        prompt_tokens: int
        """How many tokens the model was given."""
        total_tokens: int
        """How many tokens were used in all."""

    id: str
    """The id of the run, to follow, continue or cancel it."""
    assistant_id: str
    """The id of the assistant at work."""
    cancelled_at: Optional[int] = None
    """When it was cancelled, in seconds since 1 January 1970 (UTC); `None` if it was not."""
    completed_at: Optional[int] = None
    """When it was completed, in seconds since 1 January 1970 (UTC); `None` if it was not."""
    created_at: int
    """When it was made, in seconds since 1 January 1970 (UTC)."""
    expires_at: Optional[int] = None
    """When the run ends at the latest, in seconds since 1 January 1970 (UTC)."""
    failed_at: Optional[int] = None
    """When it failed, in seconds since 1 January 1970 (UTC); `None` if it did not."""
    incomplete_details: Optional[IncompleteDetails] = None
    """Which limit stopped the run; `None` if none did."""
    instructions: str
    """The instructions that the assistant works by."""
    last_error: Optional[LastError] = None
    """What went wrong last; `None` if nothing did."""
    max_completion_tokens: Optional[int] = None
    """How many tokens the model may write in the run; `None` for no limit."""
    max_prompt_tokens: Optional[int] = None
    """How many tokens the model may be given in the run; `None` for no limit."""
    metadata: Optional[Metadata] = None
    """Up to 16 pairs of your own: keys of at most 64 characters, values of at most 512."""
    model: str
    """The id of the model at work."""
    object: Literal["thread.run"]
    """Always `thread.run`, the type of this object."""
    parallel_tool_calls: bool
    """Whether the model may ask for several tool calls at once."""
    required_action: Optional[RequiredAction] = None
    """What the run waits for; `None` if it waits for nothing."""
    response_format: Optional[AssistantResponseFormatOption] = None
    """The form of the answers; `auto` lets the model decide."""
    started_at: Optional[int] = None
    """When the work began, in seconds since 1 January 1970 (UTC); `None` before."""
    status: "RunStatus"
    """How far the run has come; see `RunStatus`."""
    thread_id: str
    """The id of the thread that the assistant works on."""
    tool_choice: Optional[AssistantToolChoiceOption] = None
    """Whether and which tools have to be called."""
    tools: List[AssistantTool]
    """The tools that the assistant may call."""
    truncation_strategy: Optional[TruncationStrategy] = None
    """Which messages of a long thread the model is given."""
    usage: Optional[Usage] = None
    """The tokens of the whole run; `None` until it has ended."""
    temperature: Optional[float] = None
    """How random the answers are; 1 by default."""
    top_p: Optional[float] = None
    """Which share of the most likely tokens counts (nucleus sampling); 1 by default."""


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
"""How far a run has come: waiting (`queued`, `requires_action`), at work (`in_progress`, `cancelling`), or over."""


class CodeInterpreterLogs(BaseModel):
    """A piece of what the code printed."""

    index: int
    """The place of the part in its list, by which pieces are put together."""
    type: Literal["logs"]
    """Always `logs`; tells it from other outputs."""
    logs: Optional[str] = None
    """The next text that the code printed."""


class CodeInterpreterOutputImage(BaseModel):
    """A piece of an image that the code made."""

    class Image(BaseModel):
        """The file of an image that the code made."""

        file_id: Optional[str] = None
        """The id by which the file can be downloaded."""

    index: int
    """The place of the part in its list, by which pieces are put together."""
    type: Literal["image"]
    """Always `image`; tells it from other outputs."""
    image: Optional[Image] = None
    """The file of the image."""


class CodeInterpreterToolCall(BaseModel):
    """A run of Python code."""

    class CodeInterpreterOutputLogs(BaseModel):
        """What the code printed."""

        logs: str
        """The text that the code printed."""
        type: Literal["logs"]
        """Always `logs`; tells it from other outputs."""

    class CodeInterpreterOutputImageImage(BaseModel):
        """The file of an image that the code made."""

        file_id: str
        """The id by which the file can be downloaded."""

    class CodeInterpreterOutputImage(BaseModel):
        """An image that the code made."""

        image: "CodeInterpreterToolCall.CodeInterpreterOutputImageImage"
        """The file of the image."""
        type: Literal["image"]
        """Always `image`; tells it from other outputs."""

    class CodeInterpreter(BaseModel):
        """Code with its outputs."""

        input: str
        """The code that was run."""
        outputs: "List[ToolCallCodeInterpreterOutput]"
        """What the code printed, and the images that it made."""

    id: str
    """The id of the call."""
    code_interpreter: CodeInterpreter
    """The code and its outputs."""
    type: Literal["code_interpreter"]
    """Always `code_interpreter`; tells it from other calls."""


ToolCallCodeInterpreterOutput: TypeAlias = Annotated[
    Union[CodeInterpreterToolCall.CodeInterpreterOutputLogs, CodeInterpreterToolCall.CodeInterpreterOutputImage],
    PropertyInfo(discriminator="type"),
]
"""One output of code: text or an image."""


class CodeInterpreterToolCallDelta(BaseModel):
    """A piece of a run of Python code."""

    class CodeInterpreter(BaseModel):
        """A piece of code and its outputs."""

        input: Optional[str] = None
        """The next piece of the code."""
        outputs: "Optional[List[ToolCallDeltaCodeInterpreterOutput]]" = None
        """Pieces of what the code printed and made."""

    index: int
    """The place of the part in its list, by which pieces are put together."""
    type: Literal["code_interpreter"]
    """Always `code_interpreter`; tells it from other calls."""
    id: Optional[str] = None
    """The id of the call."""
    code_interpreter: Optional[CodeInterpreter] = None
    """What is new of the code and its outputs."""


ToolCallDeltaCodeInterpreterOutput: TypeAlias = Annotated[
    Union[CodeInterpreterLogs, CodeInterpreterOutputImage], PropertyInfo(discriminator="type")
]
"""A piece of one output of code: text or an image."""


class FileSearchToolCall(BaseModel):
    """A search in files."""

    class FileSearchRankingOptions(BaseModel):
        """How the finds of a search in files were ranked and sifted."""

        ranker: Literal["auto", "default_2024_08_21"]
        """The method that ranks; `auto` by default."""
        score_threshold: float
        """The lowest score of a result that counted, from 0 to 1."""

    class FileSearchResultContent(BaseModel):
        """A passage that was found."""

        text: Optional[str] = None
        """The words of the passage."""
        type: Optional[Literal["text"]] = None
        """Always `text`, the kind of content."""

    class FileSearchResult(BaseModel):
        """One result of a file search."""

        file_id: str
        """The id of the file with the result."""
        file_name: str
        """The name of the file with the result."""
        score: float
        """How well the result fits, from 0 to 1."""
        content: "Optional[List[FileSearchToolCall.FileSearchResultContent]]" = None
        """The passages that were found; only there if you `include` them."""

    class FileSearch(BaseModel):
        """A file search with its results."""

        ranking_options: "Optional[FileSearchToolCall.FileSearchRankingOptions]" = None
        """How results were ranked and sifted."""
        results: "Optional[List[FileSearchToolCall.FileSearchResult]]" = None
        """What was found."""

    id: str
    """The id of the call."""
    file_search: FileSearch
    """How results were ranked, and what was found."""
    type: Literal["file_search"]
    """Always `file_search`; tells it from other calls."""


class FileSearchToolCallDelta(BaseModel):
    """A piece of a search in files."""

    file_search: object
    """An empty object at this time."""
    index: int
    """The place of the part in its list, by which pieces are put together."""
    type: Literal["file_search"]
    """Always `file_search`; tells it from other calls."""
    id: Optional[str] = None
    """The id of the call."""


class FunctionToolCall(BaseModel):
    """A call of a function of yours."""

    class Function(BaseModel):
        """A function that was called."""

        arguments: str
        """The arguments as a JSON text."""
        name: str
        """The name of the function."""
        output: Optional[str] = None
        """What you submitted as its output; `None` until then."""

    id: str
    """The id of the call."""
    function: Function
    """The function with its arguments and its output."""
    type: Literal["function"]
    """Always `function`; tells it from other calls."""


class FunctionToolCallDelta(BaseModel):
    """A piece of a call of a function of yours."""

    class Function(BaseModel):
        """A piece of a function that is called."""

        arguments: Optional[str] = None
        """The next piece of the arguments, a JSON text."""
        name: Optional[str] = None
        """The name of the function."""
        output: Optional[str] = None
        """What you submitted as its output; `None` until then."""

    index: int
    """The place of the part in its list, by which pieces are put together."""
    type: Literal["function"]
    """Always `function`; tells it from other calls."""
    id: Optional[str] = None
    """The id of the call."""
    function: Optional[Function] = None
    """What is new of the function."""


class MessageCreationStepDetails(BaseModel):
    """A step in which a message is written."""

    class MessageCreation(BaseModel):
        """The message that a step writes."""

        message_id: str
        """The id of that message."""

    message_creation: MessageCreation
    """The message that is written."""
    type: Literal["message_creation"]
    """Always `message_creation`; tells it from other steps."""


class RunStep(BaseModel):
    """A step of a run: a message that is written, or calls of tools."""

    class LastError(BaseModel):
        """What went wrong in a step."""

        code: Literal["server_error", "rate_limit_exceeded"]
        """The server's fault (`server_error`), or too many requests (`rate_limit_exceeded`)."""
        message: str
        """What went wrong, for people."""

    id: str
    """The id of the step, to retrieve it by."""
    assistant_id: str
    """The id of the assistant at work."""
    cancelled_at: Optional[int] = None
    """When it was cancelled, in seconds since 1 January 1970 (UTC); `None` if it was not."""
    completed_at: Optional[int] = None
    """When it was completed, in seconds since 1 January 1970 (UTC); `None` if it was not."""
    created_at: int
    """When it was made, in seconds since 1 January 1970 (UTC)."""
    expired_at: Optional[int] = None
    """When it expired along with its run, in seconds since 1 January 1970 (UTC); `None` if it did not."""
    failed_at: Optional[int] = None
    """When it failed, in seconds since 1 January 1970 (UTC); `None` if it did not."""
    last_error: Optional[LastError] = None
    """What went wrong last; `None` if nothing did."""
    metadata: Optional[Metadata] = None
    """Up to 16 pairs of your own: keys of at most 64 characters, values of at most 512."""
    object: Literal["thread.run.step"]
    """Always `thread.run.step`, the type of this object."""
    run_id: str
    """The id of the run that it is a step of."""
    status: Literal["in_progress", "cancelled", "failed", "completed", "expired"]
    """How far it has come: `in_progress`, or over as `completed`, `failed`, `cancelled` or `expired`."""
    step_details: "RunStepDetails"
    """The message or the calls of the step."""
    thread_id: str
    """The id of the thread that the run works on."""
    type: Literal["message_creation", "tool_calls"]
    """The kind of step: `message_creation` or `tool_calls`."""
    usage: Optional[Run.Usage] = None
    """The tokens of the step; `None` while it is in progress."""


class ToolCallsStepDetails(BaseModel):
    """A step in which tools are called."""

    tool_calls: "List[ToolCall]"
    """The calls of the step."""
    type: Literal["tool_calls"]
    """Always `tool_calls`; tells it from other steps."""


RunStepDetails: TypeAlias = Annotated[
    Union[MessageCreationStepDetails, ToolCallsStepDetails], PropertyInfo(discriminator="type")
]
"""What a step does: it writes a message or calls tools."""


class RunStepDelta(BaseModel):
    """What is new about a step."""

    step_details: "Optional[RunStepDeltaStepDetails]" = None
    """What is new of its message or its calls."""


class RunStepDeltaMessageDelta(BaseModel):
    """What is new of a step in which a message is written."""

    class MessageCreation(BaseModel):
        """The message that a step writes."""

        message_id: Optional[str] = None
        """The id of that message."""

    type: Literal["message_creation"]
    """Always `message_creation`; tells it from other steps."""
    message_creation: Optional[MessageCreation] = None
    """The message that is written."""


class ToolCallDeltaObject(BaseModel):
    """What is new of a step in which tools are called."""

    type: Literal["tool_calls"]
    """Always `tool_calls`; tells it from other steps."""
    tool_calls: "Optional[List[ToolCallDelta]]" = None
    """Pieces of the calls."""


RunStepDeltaStepDetails: TypeAlias = Annotated[
    Union[RunStepDeltaMessageDelta, ToolCallDeltaObject], PropertyInfo(discriminator="type")
]
"""What is new of a step: of its message or of its calls."""


class RunStepDeltaEvent(BaseModel):
    """What is new about a step, while it is in progress."""

    id: str
    """The id of the step."""
    delta: RunStepDelta
    """The pieces that are new."""
    object: Literal["thread.run.step.delta"]
    """Always `thread.run.step.delta`, the type of this object."""


RunStepInclude: TypeAlias = Literal["step_details.tool_calls[*].file_search.results[*].content"]
"""What steps can carry on request: the passages that a file search found."""

ToolCall: TypeAlias = Annotated[
    Union[CodeInterpreterToolCall, FileSearchToolCall, FunctionToolCall], PropertyInfo(discriminator="type")
]
"""A call of a tool: of the code interpreter, the file search or a function."""

ToolCallDelta: TypeAlias = Annotated[
    Union[CodeInterpreterToolCallDelta, FileSearchToolCallDelta, FunctionToolCallDelta],
    PropertyInfo(discriminator="type"),
]
"""A piece of a call of a tool."""


class Text(BaseModel):
    """A text with its marks."""

    annotations: List[Annotation]
    """The marks in the text, for sources and files."""
    value: str
    """The text itself."""


class TextDelta(BaseModel):
    """A piece of a text with its marks."""

    annotations: Optional[List[AnnotationDelta]] = None
    """Pieces of the marks in the text."""
    value: Optional[str] = None
    """The next piece of the text."""


public_types(
    globals(),
    {
        "beta.assistant_stream_event": (
            "ThreadCreated=AssistantStreamEventVariants.ThreadCreated "
            "ThreadRunCreated=AssistantStreamEventVariants.ThreadRunCreated "
            "ThreadRunQueued=AssistantStreamEventVariants.ThreadRunQueued "
            "ThreadRunInProgress=AssistantStreamEventVariants.ThreadRunInProgress "
            "ThreadRunRequiresAction=AssistantStreamEventVariants.ThreadRunRequiresAction "
            "ThreadRunCompleted=AssistantStreamEventVariants.ThreadRunCompleted "
            "ThreadRunIncomplete=AssistantStreamEventVariants.ThreadRunIncomplete "
            "ThreadRunFailed=AssistantStreamEventVariants.ThreadRunFailed "
            "ThreadRunCancelling=AssistantStreamEventVariants.ThreadRunCancelling "
            "ThreadRunCancelled=AssistantStreamEventVariants.ThreadRunCancelled "
            "ThreadRunExpired=AssistantStreamEventVariants.ThreadRunExpired "
            "ThreadRunStepCreated=AssistantStreamEventVariants.ThreadRunStepCreated "
            "ThreadRunStepInProgress=AssistantStreamEventVariants.ThreadRunStepInProgress "
            "ThreadRunStepDelta=AssistantStreamEventVariants.ThreadRunStepDelta "
            "ThreadRunStepCompleted=AssistantStreamEventVariants.ThreadRunStepCompleted "
            "ThreadRunStepFailed=AssistantStreamEventVariants.ThreadRunStepFailed "
            "ThreadRunStepCancelled=AssistantStreamEventVariants.ThreadRunStepCancelled "
            "ThreadRunStepExpired=AssistantStreamEventVariants.ThreadRunStepExpired "
            "ThreadMessageCreated=AssistantStreamEventVariants.ThreadMessageCreated "
            "ThreadMessageInProgress=AssistantStreamEventVariants.ThreadMessageInProgress "
            "ThreadMessageDelta=AssistantStreamEventVariants.ThreadMessageDelta "
            "ThreadMessageCompleted=AssistantStreamEventVariants.ThreadMessageCompleted "
            "ThreadMessageIncomplete=AssistantStreamEventVariants.ThreadMessageIncomplete "
            "ErrorEvent=AssistantStreamEventVariants.ErrorEvent"
        ),
        "beta.thread": "Thread",
        "beta.thread_deleted": "ThreadDeleted",
        "beta.threads.file_citation_annotation": (
            "FileCitationAnnotation FileCitation=FileCitationAnnotation.FileCitation"
        ),
        "beta.threads.file_citation_delta_annotation": (
            "FileCitationDeltaAnnotation FileCitation=FileCitationDeltaAnnotation.FileCitation"
        ),
        "beta.threads.file_path_annotation": "FilePathAnnotation FilePath=FilePathAnnotation.FilePath",
        "beta.threads.file_path_delta_annotation": (
            "FilePathDeltaAnnotation FilePath=FilePathDeltaAnnotation.FilePath"
        ),
        "beta.threads.image_file": "ImageFile",
        "beta.threads.image_file_content_block": "ImageFileContentBlock",
        "beta.threads.image_file_delta": "ImageFileDelta",
        "beta.threads.image_file_delta_block": "ImageFileDeltaBlock",
        "beta.threads.image_url": "ImageURL",
        "beta.threads.image_url_content_block": "ImageURLContentBlock",
        "beta.threads.image_url_delta": "ImageURLDelta",
        "beta.threads.image_url_delta_block": "ImageURLDeltaBlock",
        "beta.threads.message": (
            "Message "
            "AttachmentToolAssistantToolsFileSearchTypeOnly=Message.AttachmentToolAssistantToolsFileSearchTypeOnly "
            "Attachment=Message.Attachment IncompleteDetails=Message.IncompleteDetails"
        ),
        "beta.threads.message_deleted": "MessageDeleted",
        "beta.threads.message_delta": "MessageDelta",
        "beta.threads.message_delta_event": "MessageDeltaEvent",
        "beta.threads.refusal_content_block": "RefusalContentBlock",
        "beta.threads.refusal_delta_block": "RefusalDeltaBlock",
        "beta.threads.required_action_function_tool_call": (
            "RequiredActionFunctionToolCall Function=RequiredActionFunctionToolCall.Function"
        ),
        "beta.threads.run": (
            "Run IncompleteDetails=Run.IncompleteDetails LastError=Run.LastError "
            "RequiredActionSubmitToolOutputs=Run.RequiredActionSubmitToolOutputs "
            "RequiredAction=Run.RequiredAction TruncationStrategy=Run.TruncationStrategy Usage=Run.Usage"
        ),
        "beta.threads.runs.code_interpreter_logs": "CodeInterpreterLogs",
        "beta.threads.runs.code_interpreter_output_image": (
            "CodeInterpreterOutputImage Image=CodeInterpreterOutputImage.Image"
        ),
        "beta.threads.runs.code_interpreter_tool_call": (
            "CodeInterpreterToolCall CodeInterpreterOutputLogs=CodeInterpreterToolCall.CodeInterpreterOutputLogs "
            "CodeInterpreterOutputImageImage=CodeInterpreterToolCall.CodeInterpreterOutputImageImage "
            "CodeInterpreterOutputImage=CodeInterpreterToolCall.CodeInterpreterOutputImage "
            "CodeInterpreter=CodeInterpreterToolCall.CodeInterpreter"
        ),
        "beta.threads.runs.code_interpreter_tool_call_delta": (
            "CodeInterpreterToolCallDelta CodeInterpreter=CodeInterpreterToolCallDelta.CodeInterpreter"
        ),
        "beta.threads.runs.file_search_tool_call": (
            "FileSearchToolCall FileSearchRankingOptions=FileSearchToolCall.FileSearchRankingOptions "
            "FileSearchResultContent=FileSearchToolCall.FileSearchResultContent "
            "FileSearchResult=FileSearchToolCall.FileSearchResult FileSearch=FileSearchToolCall.FileSearch"
        ),
        "beta.threads.runs.file_search_tool_call_delta": "FileSearchToolCallDelta",
        "beta.threads.runs.function_tool_call": "FunctionToolCall Function=FunctionToolCall.Function",
        "beta.threads.runs.function_tool_call_delta": ("FunctionToolCallDelta Function=FunctionToolCallDelta.Function"),
        "beta.threads.runs.message_creation_step_details": (
            "MessageCreationStepDetails MessageCreation=MessageCreationStepDetails.MessageCreation"
        ),
        "beta.threads.runs.run_step": "RunStep LastError=RunStep.LastError",
        "beta.threads.runs.run_step_delta": "RunStepDelta",
        "beta.threads.runs.run_step_delta_event": "RunStepDeltaEvent",
        "beta.threads.runs.run_step_delta_message_delta": (
            "RunStepDeltaMessageDelta MessageCreation=RunStepDeltaMessageDelta.MessageCreation"
        ),
        "beta.threads.runs.tool_call_delta_object": "ToolCallDeltaObject",
        "beta.threads.runs.tool_calls_step_details": "ToolCallsStepDetails",
        "beta.threads.text": "Text",
        "beta.threads.text_content_block": "TextContentBlock",
        "beta.threads.text_delta": "TextDelta",
        "beta.threads.text_delta_block": "TextDeltaBlock",
    },
)
