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
    tool_resources: Optional[ThreadToolResourcesParam]
    tools: Optional[Iterable[AssistantToolParam]]
    top_p: Optional[float]
    truncation_strategy: Optional[TruncationStrategyParam]


class ThreadCreateAndRunParamsNonStreaming(ThreadCreateAndRunParamsBase, total=False):
    stream: Optional[Literal[False]]


class ThreadCreateAndRunParamsStreaming(ThreadCreateAndRunParamsBase, total=False):
    stream: Required[Literal[True]]


ThreadCreateAndRunParams: TypeAlias = Union[ThreadCreateAndRunParamsNonStreaming, ThreadCreateAndRunParamsStreaming]


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
    messages: Iterable[ThreadCreateParamsMessage]
    metadata: Optional[Metadata]
    tool_resources: Optional[ToolResourcesParam]


class ThreadUpdateParams(TypedDict, total=False):
    metadata: Optional[Metadata]
    tool_resources: Optional[ThreadToolResourcesParam]


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
    additional_messages: Optional[Iterable[ThreadCreateParamsMessage]]
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
    truncation_strategy: Optional[TruncationStrategyParam]


class RunCreateParamsNonStreaming(RunCreateParamsBase, total=False):
    stream: Optional[Literal[False]]


class RunCreateParamsStreaming(RunCreateParamsBase, total=False):
    stream: Required[Literal[True]]


RunCreateParams: TypeAlias = Union[RunCreateParamsNonStreaming, RunCreateParamsStreaming]


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
