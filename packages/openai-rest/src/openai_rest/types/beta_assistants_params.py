# Rendered from definitions/beta_assistants.yaml; edit that and run `hatch run generate`.
"""Parameters of the `beta_assistants` area of the API; only type checkers and users import them."""

from __future__ import annotations

from typing import Iterable, Optional, Union

from typing_extensions import Literal, Required, TypeAlias, TypedDict

from openai_core.types.sequences import SequenceNotStr
from openai_core.types.shared_params import (
    ChatModel,
    FunctionDefinition,
    Metadata,
    ReasoningEffort,
    ResponseFormatJSONObject,
    ResponseFormatJSONSchema,
    ResponseFormatText,
)


class AssistantCreateParams(TypedDict, total=False):
    """Parameters of `beta.assistants.create`, which creates an assistant."""

    model: Required[Union[str, ChatModel]]
    """The id of the model."""
    description: Optional[str]
    """A description for people (at most 512 characters)."""
    instructions: Optional[str]
    """What the assistant is told to do (at most 256000 characters)."""
    metadata: Optional[Metadata]
    """Up to 16 pairs of your own to store with the object (keys of 64 characters, values of 512)."""
    name: Optional[str]
    """A name for people (at most 256 characters)."""
    reasoning_effort: Optional[ReasoningEffort]
    """How much a reasoning model thinks before it answers (medium by default)."""
    response_format: Optional[AssistantResponseFormatOptionParam]
    """The form of the answer: text, any JSON object, or JSON that follows a schema."""
    temperature: Optional[float]
    """The randomness of sampling: low values give focused output. Change this or `top_p`, not both (from 0 to 2; 1
    by default).
    """
    tool_resources: Optional[AssistantCreateParamsToolResources]
    """Files and vector stores that the tools may use."""
    tools: Iterable[AssistantToolParam]
    """The tools that the model may call (at most 128 items)."""
    top_p: Optional[float]
    """Nucleus sampling: only the most probable tokens that together reach this mass are considered (from 0 to 1; 1
    by default).
    """


class ToolResourcesCodeInterpreterParam(TypedDict, total=False):
    file_ids: SequenceNotStr[str]


class ToolResourcesFileSearchVectorStoreChunkingStrategyAuto(TypedDict, total=False):
    type: Required[Literal["auto"]]


class ToolResourcesFileSearchVectorStoreChunkingStrategyStatic(TypedDict, total=False):
    chunk_overlap_tokens: Required[int]
    max_chunk_size_tokens: Required[int]


class ResourcesFileSearchVectorStoreChunkingStrategyStatic(TypedDict, total=False):
    static: Required[ToolResourcesFileSearchVectorStoreChunkingStrategyStatic]
    type: Required[Literal["static"]]


class AssistantCreateParamsToolResourcesFileSearchVectorStore(TypedDict, total=False):
    chunking_strategy: CreateToolResourcesFileSearchVectorStoreChunkingStrategy
    file_ids: SequenceNotStr[str]
    metadata: Optional[Metadata]


class AssistantCreateParamsToolResourcesFileSearch(TypedDict, total=False):
    vector_store_ids: SequenceNotStr[str]
    vector_stores: Iterable[AssistantCreateParamsToolResourcesFileSearchVectorStore]


class AssistantCreateParamsToolResources(TypedDict, total=False):
    code_interpreter: ToolResourcesCodeInterpreterParam
    file_search: AssistantCreateParamsToolResourcesFileSearch


CreateToolResourcesFileSearchVectorStoreChunkingStrategy: TypeAlias = Union[
    ToolResourcesFileSearchVectorStoreChunkingStrategyAuto, ResourcesFileSearchVectorStoreChunkingStrategyStatic
]


class AssistantListParams(TypedDict, total=False):
    """Parameters of `beta.assistants.list`, which lists assistants."""

    after: str
    """The id of the last item of the previous page; the list goes on behind it."""
    before: str
    """The id of the first item of the following page; the list ends in front of it."""
    limit: int
    """How many items a page holds (20 by default)."""
    order: Literal["asc", "desc"]
    """The order by creation time: `asc` or `desc` (desc by default)."""


AssistantResponseFormatOptionParam: TypeAlias = Union[
    Literal["auto"], ResponseFormatText, ResponseFormatJSONObject, ResponseFormatJSONSchema
]


class AssistantToolChoiceFunctionParam(TypedDict, total=False):
    name: Required[str]


class AssistantToolChoiceParam(TypedDict, total=False):
    type: Required[Literal["function", "code_interpreter", "file_search"]]
    function: AssistantToolChoiceFunctionParam


AssistantToolChoiceOptionParam: TypeAlias = Union[Literal["none", "auto", "required"], AssistantToolChoiceParam]


class CodeInterpreterToolParam(TypedDict, total=False):
    type: Required[Literal["code_interpreter"]]


class FileSearchToolParam(TypedDict, total=False):
    type: Required[Literal["file_search"]]
    file_search: ToolParamFileSearch


class FunctionToolParam(TypedDict, total=False):
    function: Required[FunctionDefinition]
    type: Required[Literal["function"]]


AssistantToolParam: TypeAlias = Union[CodeInterpreterToolParam, FileSearchToolParam, FunctionToolParam]


class AssistantUpdateParams(TypedDict, total=False):
    """Parameters of `beta.assistants.update`, which changes an assistant."""

    description: Optional[str]
    """A description for people (at most 512 characters)."""
    instructions: Optional[str]
    """What the assistant is told to do (at most 256000 characters)."""
    metadata: Optional[Metadata]
    """Up to 16 pairs of your own to store with the object (keys of 64 characters, values of 512)."""
    model: Union[
        str,
        Literal[
            "gpt-5",
            "gpt-5-mini",
            "gpt-5-nano",
            "gpt-5-2025-08-07",
            "gpt-5-mini-2025-08-07",
            "gpt-5-nano-2025-08-07",
            "gpt-4.1",
            "gpt-4.1-mini",
            "gpt-4.1-nano",
            "gpt-4.1-2025-04-14",
            "gpt-4.1-mini-2025-04-14",
            "gpt-4.1-nano-2025-04-14",
            "o3-mini",
            "o3-mini-2025-01-31",
            "o1",
            "o1-2024-12-17",
            "gpt-4o",
            "gpt-4o-2024-11-20",
            "gpt-4o-2024-08-06",
            "gpt-4o-2024-05-13",
            "gpt-4o-mini",
            "gpt-4o-mini-2024-07-18",
            "gpt-4.5-preview",
            "gpt-4.5-preview-2025-02-27",
            "gpt-4-turbo",
            "gpt-4-turbo-2024-04-09",
            "gpt-4-0125-preview",
            "gpt-4-turbo-preview",
            "gpt-4-1106-preview",
            "gpt-4-vision-preview",
            "gpt-4",
            "gpt-4-0314",
            "gpt-4-0613",
            "gpt-4-32k",
            "gpt-4-32k-0314",
            "gpt-4-32k-0613",
            "gpt-3.5-turbo",
            "gpt-3.5-turbo-16k",
            "gpt-3.5-turbo-0613",
            "gpt-3.5-turbo-1106",
            "gpt-3.5-turbo-0125",
            "gpt-3.5-turbo-16k-0613",
        ],
    ]
    """The id of the model."""
    name: Optional[str]
    """A name for people (at most 256 characters)."""
    reasoning_effort: Optional[ReasoningEffort]
    """How much a reasoning model thinks before it answers (medium by default)."""
    response_format: Optional[AssistantResponseFormatOptionParam]
    """The form of the answer: text, any JSON object, or JSON that follows a schema."""
    temperature: Optional[float]
    """The randomness of sampling: low values give focused output. Change this or `top_p`, not both (from 0 to 2; 1
    by default).
    """
    tool_resources: Optional[AssistantUpdateParamsToolResources]
    """Files and vector stores that the tools may use."""
    tools: Iterable[AssistantToolParam]
    """The tools that the model may call (at most 128 items)."""
    top_p: Optional[float]
    """Nucleus sampling: only the most probable tokens that together reach this mass are considered (from 0 to 1; 1
    by default).
    """


class AssistantUpdateParamsToolResourcesFileSearch(TypedDict, total=False):
    vector_store_ids: SequenceNotStr[str]


class AssistantUpdateParamsToolResources(TypedDict, total=False):
    code_interpreter: ToolResourcesCodeInterpreterParam
    file_search: AssistantUpdateParamsToolResourcesFileSearch


class ToolParamFileSearchRankingOptions(TypedDict, total=False):
    score_threshold: Required[float]
    ranker: Literal["auto", "default_2024_08_21"]


class ToolParamFileSearch(TypedDict, total=False):
    max_num_results: int
    ranking_options: ToolParamFileSearchRankingOptions
