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
    CodeInterpreterToolParam,
)
from .beta_threads import RunStepInclude


class ThreadCreateAndRunParamsBase(TypedDict, total=False):
    assistant_id: Required[str]
    instructions: Optional[str]
    max_completion_tokens: Optional[int]
    max_prompt_tokens: Optional[int]
    metadata: Optional[Metadata]
    model: Union[str, ChatModel, None]
    parallel_tool_calls: bool
    response_format: Optional[AssistantResponseFormatOptionParam]
    temperature: Optional[float]
    thread: ThreadCreateAndRunParamsThread
    tool_choice: Optional[AssistantToolChoiceOptionParam]
    tool_resources: Optional[ThreadCreateAndRunParamsToolResources]
    tools: Optional[Iterable[AssistantToolParam]]
    top_p: Optional[float]
    truncation_strategy: Optional[ThreadCreateAndRunParamsTruncationStrategy]


class ThreadCreateAndRunParamsNonStreaming(ThreadCreateAndRunParamsBase, total=False):
    stream: Optional[Literal[False]]


class ThreadCreateAndRunParamsStreaming(ThreadCreateAndRunParamsBase, total=False):
    stream: Required[Literal[True]]


ThreadCreateAndRunParams: TypeAlias = Union[ThreadCreateAndRunParamsNonStreaming, ThreadCreateAndRunParamsStreaming]


class ThreadCreateAndRunParamsThreadMessageAttachmentToolFileSearch(TypedDict, total=False):
    type: Required[Literal["file_search"]]


class ThreadCreateAndRunParamsThreadMessageAttachment(TypedDict, total=False):
    file_id: str
    tools: Iterable[ThreadCreateAndRunParamsThreadMessageAttachmentTool]


class ThreadCreateAndRunParamsThreadMessage(TypedDict, total=False):
    content: Required[Union[str, Iterable[MessageContentPartParam]]]
    role: Required[Literal["user", "assistant"]]
    attachments: Optional[Iterable[ThreadCreateAndRunParamsThreadMessageAttachment]]
    metadata: Optional[Metadata]


class ThreadCreateAndRunParamsThreadToolResourcesCodeInterpreter(TypedDict, total=False):
    file_ids: SequenceNotStr[str]


class ThreadCreateAndRunParamsThreadToolResourcesFileSearchVectorStoreChunkingStrategyAuto(TypedDict, total=False):
    type: Required[Literal["auto"]]


class ThreadCreateAndRunParamsThreadToolResourcesFileSearchVectorStoreChunkingStrategyStaticStatic(
    TypedDict, total=False
):
    chunk_overlap_tokens: Required[int]
    max_chunk_size_tokens: Required[int]


class ThreadCreateAndRunParamsThreadToolResourcesFileSearchVectorStoreChunkingStrategyStatic(TypedDict, total=False):
    static: Required[ThreadCreateAndRunParamsThreadToolResourcesFileSearchVectorStoreChunkingStrategyStaticStatic]
    type: Required[Literal["static"]]


class ThreadCreateAndRunParamsThreadToolResourcesFileSearchVectorStore(TypedDict, total=False):
    chunking_strategy: ThreadCreateAndRunParamsThreadToolResourcesFileSearchVectorStoreChunkingStrategy
    file_ids: SequenceNotStr[str]
    metadata: Optional[Metadata]


class ThreadCreateAndRunParamsThreadToolResourcesFileSearch(TypedDict, total=False):
    vector_store_ids: SequenceNotStr[str]
    vector_stores: Iterable[ThreadCreateAndRunParamsThreadToolResourcesFileSearchVectorStore]


class ThreadCreateAndRunParamsThreadToolResources(TypedDict, total=False):
    code_interpreter: ThreadCreateAndRunParamsThreadToolResourcesCodeInterpreter
    file_search: ThreadCreateAndRunParamsThreadToolResourcesFileSearch


class ThreadCreateAndRunParamsThread(TypedDict, total=False):
    messages: Iterable[ThreadCreateAndRunParamsThreadMessage]
    metadata: Optional[Metadata]
    tool_resources: Optional[ThreadCreateAndRunParamsThreadToolResources]


class ThreadCreateAndRunParamsToolResourcesCodeInterpreter(TypedDict, total=False):
    file_ids: SequenceNotStr[str]


class ThreadCreateAndRunParamsToolResourcesFileSearch(TypedDict, total=False):
    vector_store_ids: SequenceNotStr[str]


class ThreadCreateAndRunParamsToolResources(TypedDict, total=False):
    code_interpreter: ThreadCreateAndRunParamsToolResourcesCodeInterpreter
    file_search: ThreadCreateAndRunParamsToolResourcesFileSearch


class ThreadCreateAndRunParamsTruncationStrategy(TypedDict, total=False):
    type: Required[Literal["auto", "last_messages"]]
    last_messages: Optional[int]


ThreadCreateAndRunParamsThreadMessageAttachmentTool: TypeAlias = Union[
    CodeInterpreterToolParam, ThreadCreateAndRunParamsThreadMessageAttachmentToolFileSearch
]

ThreadCreateAndRunParamsThreadToolResourcesFileSearchVectorStoreChunkingStrategy: TypeAlias = Union[
    ThreadCreateAndRunParamsThreadToolResourcesFileSearchVectorStoreChunkingStrategyAuto,
    ThreadCreateAndRunParamsThreadToolResourcesFileSearchVectorStoreChunkingStrategyStatic,
]


class ThreadCreateParams(TypedDict, total=False):
    messages: Iterable[ThreadCreateParamsMessage]
    metadata: Optional[Metadata]
    tool_resources: Optional[ThreadCreateParamsToolResources]


class ThreadCreateParamsMessageAttachmentToolFileSearch(TypedDict, total=False):
    type: Required[Literal["file_search"]]


class ThreadCreateParamsMessageAttachment(TypedDict, total=False):
    file_id: str
    tools: Iterable[ThreadCreateParamsMessageAttachmentTool]


class ThreadCreateParamsMessage(TypedDict, total=False):
    content: Required[Union[str, Iterable[MessageContentPartParam]]]
    role: Required[Literal["user", "assistant"]]
    attachments: Optional[Iterable[ThreadCreateParamsMessageAttachment]]
    metadata: Optional[Metadata]


class ThreadCreateParamsToolResourcesCodeInterpreter(TypedDict, total=False):
    file_ids: SequenceNotStr[str]


class ThreadCreateParamsToolResourcesFileSearchVectorStoreChunkingStrategyAuto(TypedDict, total=False):
    type: Required[Literal["auto"]]


class ThreadCreateParamsToolResourcesFileSearchVectorStoreChunkingStrategyStaticStatic(TypedDict, total=False):
    chunk_overlap_tokens: Required[int]
    max_chunk_size_tokens: Required[int]


class ThreadCreateParamsToolResourcesFileSearchVectorStoreChunkingStrategyStatic(TypedDict, total=False):
    static: Required[ThreadCreateParamsToolResourcesFileSearchVectorStoreChunkingStrategyStaticStatic]
    type: Required[Literal["static"]]


class ThreadCreateParamsToolResourcesFileSearchVectorStore(TypedDict, total=False):
    chunking_strategy: ThreadCreateParamsToolResourcesFileSearchVectorStoreChunkingStrategy
    file_ids: SequenceNotStr[str]
    metadata: Optional[Metadata]


class ThreadCreateParamsToolResourcesFileSearch(TypedDict, total=False):
    vector_store_ids: SequenceNotStr[str]
    vector_stores: Iterable[ThreadCreateParamsToolResourcesFileSearchVectorStore]


class ThreadCreateParamsToolResources(TypedDict, total=False):
    code_interpreter: ThreadCreateParamsToolResourcesCodeInterpreter
    file_search: ThreadCreateParamsToolResourcesFileSearch


ThreadCreateParamsMessageAttachmentTool: TypeAlias = Union[
    CodeInterpreterToolParam, ThreadCreateParamsMessageAttachmentToolFileSearch
]

ThreadCreateParamsToolResourcesFileSearchVectorStoreChunkingStrategy: TypeAlias = Union[
    ThreadCreateParamsToolResourcesFileSearchVectorStoreChunkingStrategyAuto,
    ThreadCreateParamsToolResourcesFileSearchVectorStoreChunkingStrategyStatic,
]


class ThreadUpdateParams(TypedDict, total=False):
    metadata: Optional[Metadata]
    tool_resources: Optional[ThreadUpdateParamsToolResources]


class ThreadUpdateParamsToolResourcesCodeInterpreter(TypedDict, total=False):
    file_ids: SequenceNotStr[str]


class ThreadUpdateParamsToolResourcesFileSearch(TypedDict, total=False):
    vector_store_ids: SequenceNotStr[str]


class ThreadUpdateParamsToolResources(TypedDict, total=False):
    code_interpreter: ThreadUpdateParamsToolResourcesCodeInterpreter
    file_search: ThreadUpdateParamsToolResourcesFileSearch


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
    content: Required[Union[str, Iterable[MessageContentPartParam]]]
    role: Required[Literal["user", "assistant"]]
    attachments: Optional[Iterable[MessageCreateParamsAttachment]]
    metadata: Optional[Metadata]


class MessageCreateParamsAttachmentToolFileSearch(TypedDict, total=False):
    type: Required[Literal["file_search"]]


class MessageCreateParamsAttachment(TypedDict, total=False):
    file_id: str
    tools: Iterable[MessageCreateParamsAttachmentTool]


MessageCreateParamsAttachmentTool: TypeAlias = Union[
    CodeInterpreterToolParam, MessageCreateParamsAttachmentToolFileSearch
]


class MessageListParams(TypedDict, total=False):
    after: str
    before: str
    limit: int
    order: Literal["asc", "desc"]
    run_id: str


class MessageUpdateParams(TypedDict, total=False):
    thread_id: Required[str]
    metadata: Optional[Metadata]


class RunCreateParamsBase(TypedDict, total=False):
    assistant_id: Required[str]
    include: List[RunStepInclude]
    additional_instructions: Optional[str]
    additional_messages: Optional[Iterable[RunCreateParamsAdditionalMessage]]
    instructions: Optional[str]
    max_completion_tokens: Optional[int]
    max_prompt_tokens: Optional[int]
    metadata: Optional[Metadata]
    model: Union[str, ChatModel, None]
    parallel_tool_calls: bool
    reasoning_effort: Optional[ReasoningEffort]
    response_format: Optional[AssistantResponseFormatOptionParam]
    temperature: Optional[float]
    tool_choice: Optional[AssistantToolChoiceOptionParam]
    tools: Optional[Iterable[AssistantToolParam]]
    top_p: Optional[float]
    truncation_strategy: Optional[RunCreateParamsTruncationStrategy]


class RunCreateParamsNonStreaming(RunCreateParamsBase, total=False):
    stream: Optional[Literal[False]]


class RunCreateParamsStreaming(RunCreateParamsBase, total=False):
    stream: Required[Literal[True]]


RunCreateParams: TypeAlias = Union[RunCreateParamsNonStreaming, RunCreateParamsStreaming]


class RunCreateParamsAdditionalMessageAttachmentToolFileSearch(TypedDict, total=False):
    type: Required[Literal["file_search"]]


class RunCreateParamsAdditionalMessageAttachment(TypedDict, total=False):
    file_id: str
    tools: Iterable[RunCreateParamsAdditionalMessageAttachmentTool]


class RunCreateParamsAdditionalMessage(TypedDict, total=False):
    content: Required[Union[str, Iterable[MessageContentPartParam]]]
    role: Required[Literal["user", "assistant"]]
    attachments: Optional[Iterable[RunCreateParamsAdditionalMessageAttachment]]
    metadata: Optional[Metadata]


class RunCreateParamsTruncationStrategy(TypedDict, total=False):
    type: Required[Literal["auto", "last_messages"]]
    last_messages: Optional[int]


RunCreateParamsAdditionalMessageAttachmentTool: TypeAlias = Union[
    CodeInterpreterToolParam, RunCreateParamsAdditionalMessageAttachmentToolFileSearch
]


class RunListParams(TypedDict, total=False):
    after: str
    before: str
    limit: int
    order: Literal["asc", "desc"]


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
