# Rendered from definitions/beta_threads.yaml; edit that and run `hatch run generate`.
"""Parameters of the `beta_threads` area of the API; only type checkers and users import them."""

from __future__ import annotations

from typing import Iterable, List, Optional, Union

from typing_extensions import Literal, Required, TypeAlias, TypedDict

from openai_core.types.sequences import SequenceNotStr
from openai_core.types.shared_params import ChatModel, Metadata, ReasoningEffort

from .beta_assistants_params import (
    AssistantResponseFormatOptionParam,
    AssistantToolChoiceOptionParam,
    AssistantToolParam,
    AssistantUpdateParamsToolResourcesFileSearch,
    CodeInterpreterToolParam,
)
from .beta_threads import RunStepInclude


class ThreadCreateAndRunParamsBase(TypedDict, total=False):
    """Parameters of `beta.threads.create_and_run`, which creates a thread and runs an assistant on it."""

    assistant_id: Required[str]
    """The id of an assistant."""
    instructions: Optional[str]
    """Instructions for this run, instead of those of the assistant."""
    max_completion_tokens: Optional[int]
    """An upper bound for generated tokens, reasoning included (at least 256)."""
    max_prompt_tokens: Optional[int]
    """An upper bound for input tokens, over the whole run (at least 256)."""
    metadata: Optional[Metadata]
    """Up to 16 pairs of your own to store with the object (keys of 64 characters, values of 512)."""
    model: Union[str, ChatModel, None]
    """The model for this run, instead of that of the assistant."""
    parallel_tool_calls: bool
    """Whether the model may call several tools at once (true by default)."""
    response_format: Optional[AssistantResponseFormatOptionParam]
    """The form of the answer: text, any JSON object, or JSON that follows a schema."""
    temperature: Optional[float]
    """The randomness of sampling: low values give focused output. Change this or `top_p`, not both (from 0 to 2; 1
    by default).
    """
    thread: ThreadCreateAndRunParamsThread
    """The thread to create."""
    tool_choice: Optional[AssistantToolChoiceOptionParam]
    """Whether and which tools the model has to call."""
    tool_resources: Optional[ThreadToolResourcesParam]
    """Files and vector stores that the tools may use."""
    tools: Optional[Iterable[AssistantToolParam]]
    """Tools for this run, instead of those of the assistant (at most 20 items)."""
    top_p: Optional[float]
    """Nucleus sampling: only the most probable tokens that together reach this mass are considered (from 0 to 1; 1
    by default).
    """
    truncation_strategy: Optional[TruncationStrategyParam]
    """Which messages are left out when the thread is too long."""


class ThreadCreateAndRunParamsNonStreaming(ThreadCreateAndRunParamsBase, total=False):
    """Parameters of `beta.threads.create_and_run`, waiting for the whole answer."""

    stream: Optional[Literal[False]]
    """Whether the events of the run come as a stream."""


class ThreadCreateAndRunParamsStreaming(ThreadCreateAndRunParamsBase, total=False):
    """Parameters of `beta.threads.create_and_run`, with a stream of events."""

    stream: Required[Literal[True]]
    """Whether the events of the run come as a stream."""


ThreadCreateAndRunParams: TypeAlias = Union[ThreadCreateAndRunParamsNonStreaming, ThreadCreateAndRunParamsStreaming]
"""Parameters of `beta.threads.create_and_run`, which creates a thread and runs an assistant on it."""


class AttachmentToolFileSearchParam(TypedDict, total=False):
    type: Required[Literal["file_search"]]


class MessageCreateParamsAttachment(TypedDict, total=False):
    file_id: str
    tools: Iterable[AttachmentToolParam]


class ThreadCreateParamsMessage(TypedDict, total=False):
    content: Required[Union[str, Iterable[MessageContentPartParam]]]
    role: Required[Literal["user", "assistant"]]
    attachments: Optional[Iterable[MessageCreateParamsAttachment]]
    metadata: Optional[Metadata]


class ToolResourcesCodeInterpreterParam(TypedDict, total=False):
    file_ids: SequenceNotStr[str]


class ToolResourcesFileSearchVectorStoreChunkingStrategyAutoParam(TypedDict, total=False):
    type: Required[Literal["auto"]]


class ResourcesFileSearchVectorStoreChunkingStrategyStaticParam(TypedDict, total=False):
    chunk_overlap_tokens: Required[int]
    max_chunk_size_tokens: Required[int]


class ToolResourcesFileSearchVectorStoreChunkingStrategyStatic(TypedDict, total=False):
    static: Required[ResourcesFileSearchVectorStoreChunkingStrategyStaticParam]
    type: Required[Literal["static"]]


class ToolResourcesFileSearchVectorStoreParam(TypedDict, total=False):
    chunking_strategy: ToolResourcesFileSearchVectorStoreChunkingStrategyParam
    file_ids: SequenceNotStr[str]
    metadata: Optional[Metadata]


class ToolResourcesFileSearchParam(TypedDict, total=False):
    vector_store_ids: SequenceNotStr[str]
    vector_stores: Iterable[ToolResourcesFileSearchVectorStoreParam]


class ToolResourcesParam(TypedDict, total=False):
    code_interpreter: ToolResourcesCodeInterpreterParam
    file_search: ToolResourcesFileSearchParam


class ThreadCreateAndRunParamsThread(TypedDict, total=False):
    messages: Iterable[ThreadCreateParamsMessage]
    metadata: Optional[Metadata]
    tool_resources: Optional[ToolResourcesParam]


class ThreadToolResourcesParam(TypedDict, total=False):
    code_interpreter: ToolResourcesCodeInterpreterParam
    file_search: AssistantUpdateParamsToolResourcesFileSearch


class TruncationStrategyParam(TypedDict, total=False):
    type: Required[Literal["auto", "last_messages"]]
    last_messages: Optional[int]


AttachmentToolParam: TypeAlias = Union[CodeInterpreterToolParam, AttachmentToolFileSearchParam]

ToolResourcesFileSearchVectorStoreChunkingStrategyParam: TypeAlias = Union[
    ToolResourcesFileSearchVectorStoreChunkingStrategyAutoParam,
    ToolResourcesFileSearchVectorStoreChunkingStrategyStatic,
]


class ThreadCreateParams(TypedDict, total=False):
    """Parameters of `beta.threads.create`, which creates a thread."""

    messages: Iterable[ThreadCreateParamsMessage]
    """The messages that the thread begins with."""
    metadata: Optional[Metadata]
    """Up to 16 pairs of your own to store with the object (keys of 64 characters, values of 512)."""
    tool_resources: Optional[ToolResourcesParam]
    """Files and vector stores that the tools may use."""


class ThreadUpdateParams(TypedDict, total=False):
    """Parameters of `beta.threads.update`, which changes the metadata or the tool resources of a thread."""

    metadata: Optional[Metadata]
    """Up to 16 pairs of your own to store with the object (keys of 64 characters, values of 512)."""
    tool_resources: Optional[ThreadToolResourcesParam]
    """Files and vector stores that the tools may use."""


class ImageFileContentBlockParam(TypedDict, total=False):
    image_file: Required[ImageFileParam]
    type: Required[Literal["image_file"]]


class ImageFileParam(TypedDict, total=False):
    file_id: Required[str]
    detail: Literal["auto", "low", "high"]


class ImageURLContentBlockParam(TypedDict, total=False):
    image_url: Required[ImageURLParam]
    type: Required[Literal["image_url"]]


class ImageURLParam(TypedDict, total=False):
    url: Required[str]
    detail: Literal["auto", "low", "high"]


class TextContentBlockParam(TypedDict, total=False):
    text: Required[str]
    type: Required[Literal["text"]]


MessageContentPartParam: TypeAlias = Union[ImageFileContentBlockParam, ImageURLContentBlockParam, TextContentBlockParam]


class MessageCreateParams(TypedDict, total=False):
    """Parameters of `beta.threads.messages.create`, which adds a message to a thread."""

    content: Required[Union[str, Iterable[MessageContentPartParam]]]
    """The content: a text, or a list of parts."""
    role: Required[Literal["user", "assistant"]]
    """Whose message it is."""
    attachments: Optional[Iterable[MessageCreateParamsAttachment]]
    """Files for the message, each with the tools that may read it."""
    metadata: Optional[Metadata]
    """Up to 16 pairs of your own to store with the object (keys of 64 characters, values of 512)."""


class MessageListParams(TypedDict, total=False):
    """Parameters of `beta.threads.messages.list`, which lists the messages of a thread."""

    after: str
    """The id of the last item of the previous page; the list goes on behind it."""
    before: str
    """The id of the first item of the following page; the list ends in front of it."""
    limit: int
    """How many items a page holds (20 by default)."""
    order: Literal["asc", "desc"]
    """The order by creation time: `asc` or `desc` (desc by default)."""
    run_id: str
    """Only messages that this run made."""


class MessageUpdateParams(TypedDict, total=False):
    thread_id: Required[str]
    metadata: Optional[Metadata]


class RunCreateParamsBase(TypedDict, total=False):
    """Parameters of `beta.threads.runs.create`, which runs an assistant on a thread."""

    assistant_id: Required[str]
    """The id of an assistant."""
    include: List[RunStepInclude]
    """Parts of the output to return that are left out by default."""
    additional_instructions: Optional[str]
    """Instructions for this run, behind those of the assistant."""
    additional_messages: Optional[Iterable[ThreadCreateParamsMessage]]
    """Messages that are added to the thread before the run."""
    instructions: Optional[str]
    """Instructions for this run, instead of those of the assistant."""
    max_completion_tokens: Optional[int]
    """An upper bound for generated tokens, reasoning included (at least 256)."""
    max_prompt_tokens: Optional[int]
    """An upper bound for input tokens, over the whole run (at least 256)."""
    metadata: Optional[Metadata]
    """Up to 16 pairs of your own to store with the object (keys of 64 characters, values of 512)."""
    model: Union[str, ChatModel, None]
    """The model for this run, instead of that of the assistant."""
    parallel_tool_calls: bool
    """Whether the model may call several tools at once (true by default)."""
    reasoning_effort: Optional[ReasoningEffort]
    """How much a reasoning model thinks before it answers (medium by default)."""
    response_format: Optional[AssistantResponseFormatOptionParam]
    """The form of the answer: text, any JSON object, or JSON that follows a schema."""
    temperature: Optional[float]
    """The randomness of sampling: low values give focused output. Change this or `top_p`, not both (from 0 to 2; 1
    by default).
    """
    tool_choice: Optional[AssistantToolChoiceOptionParam]
    """Whether and which tools the model has to call."""
    tools: Optional[Iterable[AssistantToolParam]]
    """Tools for this run, instead of those of the assistant (at most 20 items)."""
    top_p: Optional[float]
    """Nucleus sampling: only the most probable tokens that together reach this mass are considered (from 0 to 1; 1
    by default).
    """
    truncation_strategy: Optional[TruncationStrategyParam]
    """Which messages are left out when the thread is too long."""


class RunCreateParamsNonStreaming(RunCreateParamsBase, total=False):
    """Parameters of `beta.threads.runs.create`, waiting for the whole answer."""

    stream: Optional[Literal[False]]
    """Whether the events of the run come as a stream."""


class RunCreateParamsStreaming(RunCreateParamsBase, total=False):
    """Parameters of `beta.threads.runs.create`, with a stream of events."""

    stream: Required[Literal[True]]
    """Whether the events of the run come as a stream."""


RunCreateParams: TypeAlias = Union[RunCreateParamsNonStreaming, RunCreateParamsStreaming]
"""Parameters of `beta.threads.runs.create`, which runs an assistant on a thread."""


class RunListParams(TypedDict, total=False):
    """Parameters of `beta.threads.runs.list`, which lists the runs on a thread."""

    after: str
    """The id of the last item of the previous page; the list goes on behind it."""
    before: str
    """The id of the first item of the following page; the list ends in front of it."""
    limit: int
    """How many items a page holds (20 by default)."""
    order: Literal["asc", "desc"]
    """The order by creation time: `asc` or `desc` (desc by default)."""


class RunSubmitToolOutputsParamsBase(TypedDict, total=False):
    thread_id: Required[str]
    tool_outputs: Required[Iterable[RunSubmitToolOutputsParamsToolOutput]]


class RunSubmitToolOutputsParamsToolOutput(TypedDict, total=False):
    output: str
    tool_call_id: str


class RunSubmitToolOutputsParamsNonStreaming(RunSubmitToolOutputsParamsBase, total=False):
    stream: Optional[Literal[False]]


class RunSubmitToolOutputsParamsStreaming(RunSubmitToolOutputsParamsBase, total=False):
    stream: Required[Literal[True]]


RunSubmitToolOutputsParams: TypeAlias = Union[
    RunSubmitToolOutputsParamsNonStreaming, RunSubmitToolOutputsParamsStreaming
]


class RunUpdateParams(TypedDict, total=False):
    thread_id: Required[str]
    metadata: Optional[Metadata]


class StepListParams(TypedDict, total=False):
    thread_id: Required[str]
    after: str
    before: str
    include: List[RunStepInclude]
    limit: int
    order: Literal["asc", "desc"]


class StepRetrieveParams(TypedDict, total=False):
    thread_id: Required[str]
    run_id: Required[str]
    include: List[RunStepInclude]
