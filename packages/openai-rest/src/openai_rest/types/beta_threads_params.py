# Rendered from definitions/beta_threads.yaml; edit that and run `hatch run generate`.
"""Parameters of the `beta_threads` area of the API; only type checkers and users import them."""

from __future__ import annotations

from typing import List, Optional, Union

from typing_extensions import Literal, Required, TypeAlias, TypedDict

from openai_core.public_names import public_types
from openai_core.types.sequences import Iterable, SequenceNotStr
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
    """How many tokens the run may generate, over all of its turns; one that needs more ends as `incomplete` (at
    least 256).
    """
    max_prompt_tokens: Optional[int]
    """How many tokens of input the run may use, over all of its turns; one that needs more ends as `incomplete` (at
    least 256).
    """
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
    """Whether and which tools the model has to call: `none`, `auto` (it decides, the default where there are tools),
    `required` (at least one), or a certain one.
    """
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


class ThreadCreateAndRunParamsStreaming(ThreadCreateAndRunParamsBase):
    """Parameters of `beta.threads.create_and_run`, with a stream of events."""

    stream: Required[Literal[True]]
    """Whether the events of the run come as a stream."""


ThreadCreateAndRunParams: TypeAlias = Union[ThreadCreateAndRunParamsNonStreaming, ThreadCreateAndRunParamsStreaming]
"""Parameters of `beta.threads.create_and_run`, which creates a thread and runs an assistant on it."""


class AttachmentToolFileSearchParam(TypedDict, total=False):
    """Adds a file of a message to what the file search looks into."""

    type: Required[Literal["file_search"]]
    """Always `file_search`; tells it from other tools."""


class MessageCreateParamsAttachment(TypedDict, total=False):
    """A file of a message."""

    file_id: str
    """The id of the file."""
    tools: Iterable[AttachmentToolParam]
    """The tools that may use the file."""


class ThreadCreateParamsMessage(TypedDict, total=False):
    """A message that a thread begins with or gets."""

    content: Required[Union[str, Iterable[MessageContentPartParam]]]
    """The message as a text, or as parts of text and images."""
    role: Required[Literal["user", "assistant"]]
    """Who speaks: `user` in most cases, `assistant` to put in an answer."""
    attachments: Optional[Iterable[MessageCreateParamsAttachment]]
    """The files of the message, with the tools that may use them."""
    metadata: Optional[Metadata]
    """Up to 16 pairs of your own: keys of at most 64 characters, values of at most 512."""


class ToolResourcesCodeInterpreterParam(TypedDict, total=False):
    """The files that the code interpreter can open."""

    file_ids: SequenceNotStr[str]
    """The ids of the files, 20 at most."""


class ToolResourcesFileSearchVectorStoreChunkingStrategyAutoParam(TypedDict, total=False):
    """Cuts files by the usual measure: chunks of 800 tokens that overlap by 400."""

    type: Required[Literal["auto"]]
    """Always `auto`; tells it from other strategies."""


class ResourcesFileSearchVectorStoreChunkingStrategyStaticParam(TypedDict, total=False):
    """How long chunks are, and how far they overlap."""

    chunk_overlap_tokens: Required[int]
    """How many tokens two neighbours share, at most half a chunk; 400 by default."""
    max_chunk_size_tokens: Required[int]
    """How many tokens a chunk has at most, from 100 to 4096; 800 by default."""


class ToolResourcesFileSearchVectorStoreChunkingStrategyStatic(TypedDict, total=False):
    """Cuts files by a measure of your own."""

    static: Required[ResourcesFileSearchVectorStoreChunkingStrategyStaticParam]
    """The length of the chunks and their overlap."""
    type: Required[Literal["static"]]
    """Always `static`; tells it from other strategies."""


class ToolResourcesFileSearchVectorStoreParam(TypedDict, total=False):
    """A vector store to make along with the thread."""

    chunking_strategy: ToolResourcesFileSearchVectorStoreChunkingStrategyParam
    """How files are cut into chunks; `auto` by default."""
    file_ids: SequenceNotStr[str]
    """Which files to put in, by their ids, up to 100,000,000 of them."""
    metadata: Optional[Metadata]
    """Up to 16 pairs of your own for the vector store."""


class ToolResourcesFileSearchParam(TypedDict, total=False):
    """The vector store that the file search looks into: one that exists, or one to make."""

    vector_store_ids: SequenceNotStr[str]
    """The id of a vector store that exists, in a list of at most one."""
    vector_stores: Iterable[ToolResourcesFileSearchVectorStoreParam]
    """What a new vector store is made of, in a list of at most one."""


class ToolResourcesParam(TypedDict, total=False):
    """The files and vector stores that tools work with in a new thread."""

    code_interpreter: ToolResourcesCodeInterpreterParam
    """The files for the code interpreter."""
    file_search: ToolResourcesFileSearchParam
    """The vector store for the file search."""


class ThreadCreateAndRunParamsThread(TypedDict, total=False):
    """The thread to make for the run; an empty one without this."""

    messages: Iterable[ThreadCreateParamsMessage]
    """The messages that the thread begins with."""
    metadata: Optional[Metadata]
    """Up to 16 pairs of your own: keys of at most 64 characters, values of at most 512."""
    tool_resources: Optional[ToolResourcesParam]
    """The files and vector stores that tools work with in this thread."""


class ThreadToolResourcesParam(TypedDict, total=False):
    """The files and vector stores that tools work with from now on."""

    code_interpreter: ToolResourcesCodeInterpreterParam
    """The files for the code interpreter."""
    file_search: AssistantUpdateParamsToolResourcesFileSearch
    """The vector store for the file search."""


class TruncationStrategyParam(TypedDict, total=False):
    """Which messages of a long thread the model is given."""

    type: Required[Literal["auto", "last_messages"]]
    """`auto` (the default) drops messages from the middle until the rest fits; `last_messages` keeps the latest ones
    only.
    """
    last_messages: Optional[int]
    """How many of the latest messages are kept."""


AttachmentToolParam: TypeAlias = Union[CodeInterpreterToolParam, AttachmentToolFileSearchParam]
"""A tool that may use a file of a message: the code interpreter or the file search."""

ToolResourcesFileSearchVectorStoreChunkingStrategyParam: TypeAlias = Union[
    ToolResourcesFileSearchVectorStoreChunkingStrategyAutoParam,
    ToolResourcesFileSearchVectorStoreChunkingStrategyStatic,
]
"""How files are cut into chunks: by the usual measure or by your own."""


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
    """A part of a message: an image that is a file."""

    image_file: Required[ImageFileParam]
    """The file of the image."""
    type: Required[Literal["image_file"]]
    """Always `image_file`; tells it from other parts."""


class ImageFileParam(TypedDict, total=False):
    """An image that is an uploaded file."""

    file_id: Required[str]
    """The id of the file; upload it with the purpose `vision` to be able to download it."""
    detail: Literal["auto", "low", "high"]
    """How closely the model looks at the image: `low` for few tokens, `high` for fine details, `auto` to let it
    choose (the default).
    """


class ImageURLContentBlockParam(TypedDict, total=False):
    """A part of a message: an image on the web."""

    image_url: Required[ImageURLParam]
    """The address of the image, and how closely to look at it."""
    type: Required[Literal["image_url"]]
    """Always `image_url`; tells it from other parts."""


class ImageURLParam(TypedDict, total=False):
    """An image on the web."""

    url: Required[str]
    """The address of the image, a JPEG, PNG, GIF or WebP."""
    detail: Literal["auto", "low", "high"]
    """How closely the model looks at the image: `low` for few tokens, `high` for fine details, `auto` to let it
    choose (the default).
    """


class TextContentBlockParam(TypedDict, total=False):
    """A part of a message: text."""

    text: Required[str]
    """The text of the part."""
    type: Required[Literal["text"]]
    """Always `text`; tells it from other parts."""


MessageContentPartParam: TypeAlias = Union[ImageFileContentBlockParam, ImageURLContentBlockParam, TextContentBlockParam]
"""One part of a message to add: text or an image."""


class MessageCreateParams(TypedDict, total=False):
    """Parameters of `beta.threads.messages.create`, which adds a message to a thread."""

    content: Required[Union[str, Iterable[MessageContentPartParam]]]
    """The content: a text, or a list of parts."""
    role: Required[Literal["user", "assistant"]]
    """Whose message it is: `user`, or `assistant` to put in an answer of the assistant."""
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
    """How many items a page holds (from 1 to 100; 20 by default)."""
    order: Literal["asc", "desc"]
    """The order by creation time: `asc` begins with the oldest, `desc` with the latest (desc by default)."""
    run_id: str
    """Only messages that this run made."""


class MessageUpdateParams(TypedDict, total=False):
    """What changes about a message."""

    thread_id: Required[str]
    """The id of the thread that it belongs to."""
    metadata: Optional[Metadata]
    """Up to 16 pairs of your own: keys of at most 64 characters, values of at most 512."""


class RunCreateParamsBase(TypedDict, total=False):
    """Parameters of `beta.threads.runs.create`, which runs an assistant on a thread."""

    assistant_id: Required[str]
    """The id of an assistant."""
    include: List[RunStepInclude]
    """What else the steps of the run hold: with `step_details.tool_calls[*].file_search.results[*].content`, the
    contents that the file search found.
    """
    additional_instructions: Optional[str]
    """Instructions for this run, behind those of the assistant."""
    additional_messages: Optional[Iterable[ThreadCreateParamsMessage]]
    """Messages that are added to the thread before the run."""
    instructions: Optional[str]
    """Instructions for this run, instead of those of the assistant."""
    max_completion_tokens: Optional[int]
    """How many tokens the run may generate, over all of its turns; one that needs more ends as `incomplete` (at
    least 256).
    """
    max_prompt_tokens: Optional[int]
    """How many tokens of input the run may use, over all of its turns; one that needs more ends as `incomplete` (at
    least 256).
    """
    metadata: Optional[Metadata]
    """Up to 16 pairs of your own to store with the object (keys of 64 characters, values of 512)."""
    model: Union[str, ChatModel, None]
    """The model for this run, instead of that of the assistant."""
    parallel_tool_calls: bool
    """Whether the model may call several tools at once (true by default)."""
    reasoning_effort: Optional[ReasoningEffort]
    """How much a reasoning model thinks before it answers: `none`, `minimal`, `low`, `medium`, `high`, `xhigh` or
    `max`; not every model takes each of them.
    """
    response_format: Optional[AssistantResponseFormatOptionParam]
    """The form of the answer: text, any JSON object, or JSON that follows a schema."""
    temperature: Optional[float]
    """The randomness of sampling: low values give focused output. Change this or `top_p`, not both (from 0 to 2; 1
    by default).
    """
    tool_choice: Optional[AssistantToolChoiceOptionParam]
    """Whether and which tools the model has to call: `none`, `auto` (it decides, the default where there are tools),
    `required` (at least one), or a certain one.
    """
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


class RunCreateParamsStreaming(RunCreateParamsBase):
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
    """How many items a page holds (from 1 to 100; 20 by default)."""
    order: Literal["asc", "desc"]
    """The order by creation time: `asc` begins with the oldest, `desc` with the latest (desc by default)."""


class RunSubmitToolOutputsParamsBase(TypedDict, total=False):
    """The outputs that a run waits for."""

    thread_id: Required[str]
    """The id of the thread that it belongs to."""
    tool_outputs: Required[Iterable[RunSubmitToolOutputsParamsToolOutput]]
    """The outputs, one for each call that waits."""


class RunSubmitToolOutputsParamsToolOutput(TypedDict, total=False):
    """The output of one call."""

    output: str
    """What the function returned, as a text."""
    tool_call_id: str
    """The id of the call, from `required_action` of the run."""


class RunSubmitToolOutputsParamsNonStreaming(RunSubmitToolOutputsParamsBase, total=False):
    """The outputs that a run waits for, with the run as the answer."""

    stream: Optional[Literal[False]]
    """Whether events are streamed; here they are not."""


class RunSubmitToolOutputsParamsStreaming(RunSubmitToolOutputsParamsBase):
    """The outputs that a run waits for, with a stream of events as the answer."""

    stream: Required[Literal[True]]
    """Whether events are streamed; here they are."""


RunSubmitToolOutputsParams: TypeAlias = Union[
    RunSubmitToolOutputsParamsNonStreaming, RunSubmitToolOutputsParamsStreaming
]
"""The outputs that a run waits for, with or without a stream of events as the answer."""


class RunUpdateParams(TypedDict, total=False):
    """What changes about a run."""

    thread_id: Required[str]
    """The id of the thread that it belongs to."""
    metadata: Optional[Metadata]
    """Up to 16 pairs of your own: keys of at most 64 characters, values of at most 512."""


class StepListParams(TypedDict, total=False):
    """Which steps of a run to list, and in which order."""

    thread_id: Required[str]
    """The id of the thread that it belongs to."""
    after: str
    """The id of the last step of the page before."""
    before: str
    """The id of the first step of the page after."""
    include: List[RunStepInclude]
    """Further fields of the steps: the passages that file searches found."""
    limit: int
    """How many steps a page has, from 1 to 100; 20 by default."""
    order: Literal["asc", "desc"]
    """By the time of creation, `asc` for the oldest first, `desc` for the newest first."""


class StepRetrieveParams(TypedDict, total=False):
    """Which step to retrieve, and what it carries."""

    thread_id: Required[str]
    """The id of the thread that it belongs to."""
    run_id: Required[str]
    """The id of the run that it is a step of."""
    include: List[RunStepInclude]
    """Further fields of the steps: the passages that file searches found."""


public_types(
    globals(),
    {
        "beta.thread_create_and_run_params": (
            "ThreadCreateAndRunParamsBase ThreadCreateAndRunParamsNonStreaming ThreadCreateAndRunParamsStreaming "
            "ThreadMessageAttachmentToolFileSearch=AttachmentToolFileSearchParam "
            "ThreadMessageAttachment=MessageCreateParamsAttachment ThreadMessage=ThreadCreateParamsMessage "
            "ThreadToolResourcesCodeInterpreter=ToolResourcesCodeInterpreterParam "
            "ThreadToolResourcesFileSearchVectorStoreChunkingStrategyAuto=ToolResourcesFileSearchVectorStoreChunkingStrategyAutoParam "  # noqa: E501
            "ThreadToolResourcesFileSearchVectorStoreChunkingStrategyStaticStatic=ResourcesFileSearchVectorStoreChunkingStrategyStaticParam "  # noqa: E501
            "ThreadToolResourcesFileSearchVectorStoreChunkingStrategyStatic=ToolResourcesFileSearchVectorStoreChunkingStrategyStatic "  # noqa: E501
            "ThreadToolResourcesFileSearchVectorStore=ToolResourcesFileSearchVectorStoreParam "
            "ThreadToolResourcesFileSearch=ToolResourcesFileSearchParam ThreadToolResources=ToolResourcesParam "
            "Thread=ThreadCreateAndRunParamsThread ToolResources=ThreadToolResourcesParam "
            "TruncationStrategy=TruncationStrategyParam"
        ),
        "beta.thread_create_params": "ThreadCreateParams",
        "beta.thread_update_params": "ThreadUpdateParams",
        "beta.threads.image_file_content_block_param": "ImageFileContentBlockParam",
        "beta.threads.image_file_param": "ImageFileParam",
        "beta.threads.image_url_content_block_param": "ImageURLContentBlockParam",
        "beta.threads.image_url_param": "ImageURLParam",
        "beta.threads.message_create_params": "MessageCreateParams",
        "beta.threads.message_list_params": "MessageListParams",
        "beta.threads.message_update_params": "MessageUpdateParams",
        "beta.threads.run_create_params": ("RunCreateParamsBase RunCreateParamsNonStreaming RunCreateParamsStreaming"),
        "beta.threads.run_list_params": "RunListParams",
        "beta.threads.run_submit_tool_outputs_params": (
            "RunSubmitToolOutputsParamsBase ToolOutput=RunSubmitToolOutputsParamsToolOutput "
            "RunSubmitToolOutputsParamsNonStreaming RunSubmitToolOutputsParamsStreaming"
        ),
        "beta.threads.run_update_params": "RunUpdateParams",
        "beta.threads.runs.step_list_params": "StepListParams",
        "beta.threads.runs.step_retrieve_params": "StepRetrieveParams",
        "beta.threads.text_content_block_param": "TextContentBlockParam",
    },
)
