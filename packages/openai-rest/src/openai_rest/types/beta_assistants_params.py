# Rendered from definitions/beta_assistants.yaml; edit that and run `hatch run generate`.
"""Parameters of the `beta_assistants` area of the API; only type checkers and users import them."""

from __future__ import annotations

from typing import Optional, Union

from typing_extensions import Literal, Required, TypeAlias, TypedDict

from openai_core.public_names import public_types
from openai_core.types.sequences import Iterable, SequenceNotStr
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
    """The id of the model, as `client.models.list()` returns it."""
    description: Optional[str]
    """A description for people (at most 512 characters)."""
    instructions: Optional[str]
    """What the assistant is told to do (at most 256000 characters)."""
    metadata: Optional[Metadata]
    """Up to 16 pairs of your own to store with the object (keys of 64 characters, values of 512)."""
    name: Optional[str]
    """A name to recognise it by (at most 256 characters)."""
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
    tool_resources: Optional[AssistantCreateParamsToolResources]
    """Files and vector stores that the tools may use."""
    tools: Iterable[AssistantToolParam]
    """The tools that the model may call (at most 128 items)."""
    top_p: Optional[float]
    """Nucleus sampling: only the most probable tokens that together reach this mass are considered (from 0 to 1; 1
    by default).
    """


class ToolResourcesCodeInterpreterParam(TypedDict, total=False):
    """The files that the code interpreter can open."""

    file_ids: SequenceNotStr[str]
    """The ids of the files, 20 at most."""


class ToolResourcesFileSearchVectorStoreChunkingStrategyAuto(TypedDict, total=False):
    """Cuts files by the usual measure: chunks of 800 tokens that overlap by 400."""

    type: Required[Literal["auto"]]
    """Always `auto`; tells it from other strategies."""


class ToolResourcesFileSearchVectorStoreChunkingStrategyStatic(TypedDict, total=False):
    """How long chunks are, and how far they overlap."""

    chunk_overlap_tokens: Required[int]
    """How many tokens two neighbours share, at most half a chunk; 400 by default."""
    max_chunk_size_tokens: Required[int]
    """How many tokens a chunk has at most, from 100 to 4096; 800 by default."""


class ResourcesFileSearchVectorStoreChunkingStrategyStatic(TypedDict, total=False):
    """Cuts files by a measure of your own."""

    static: Required[ToolResourcesFileSearchVectorStoreChunkingStrategyStatic]
    """The length of the chunks and their overlap."""
    type: Required[Literal["static"]]
    """Always `static`; tells it from other strategies."""


class AssistantCreateParamsToolResourcesFileSearchVectorStore(TypedDict, total=False):
    """A vector store to make along with the assistant."""

    chunking_strategy: CreateToolResourcesFileSearchVectorStoreChunkingStrategy
    """How files are cut into chunks; `auto` by default."""
    file_ids: SequenceNotStr[str]
    """Which files to put in, by their ids, up to 100,000,000 of them."""
    metadata: Optional[Metadata]
    """Up to 16 pairs of your own for the vector store."""


class AssistantCreateParamsToolResourcesFileSearch(TypedDict, total=False):
    """The vector store that the file search looks into: one that exists, or one to make."""

    vector_store_ids: SequenceNotStr[str]
    """The id of a vector store that exists, in a list of at most one."""
    vector_stores: Iterable[AssistantCreateParamsToolResourcesFileSearchVectorStore]
    """What a new vector store is made of, in a list of at most one."""


class AssistantCreateParamsToolResources(TypedDict, total=False):
    """The files and vector stores that the tools of a new assistant work with."""

    code_interpreter: ToolResourcesCodeInterpreterParam
    """The files for the code interpreter."""
    file_search: AssistantCreateParamsToolResourcesFileSearch
    """The vector store for the file search."""


CreateToolResourcesFileSearchVectorStoreChunkingStrategy: TypeAlias = Union[
    ToolResourcesFileSearchVectorStoreChunkingStrategyAuto, ResourcesFileSearchVectorStoreChunkingStrategyStatic
]
"""How files are cut into chunks: by the usual measure or by your own."""


class AssistantListParams(TypedDict, total=False):
    """Parameters of `beta.assistants.list`, which lists the assistants of the project."""

    after: str
    """The id of the last item of the previous page; the list goes on behind it."""
    before: str
    """The id of the first item of the following page; the list ends in front of it."""
    limit: int
    """How many items a page holds (from 1 to 100; 20 by default)."""
    order: Literal["asc", "desc"]
    """The order by creation time: `asc` begins with the oldest, `desc` with the latest (desc by default)."""


AssistantResponseFormatOptionParam: TypeAlias = Union[
    Literal["auto"], ResponseFormatText, ResponseFormatJSONObject, ResponseFormatJSONSchema
]
"""The form of the answers: left to the model, text, any JSON, or JSON of a given schema."""


class AssistantToolChoiceFunctionParam(TypedDict, total=False):
    """The function that has to be called."""

    name: Required[str]
    """The name of that function."""


class AssistantToolChoiceParam(TypedDict, total=False):
    """One certain tool that has to be called."""

    type: Required[Literal["function", "code_interpreter", "file_search"]]
    """Which kind of tool it is; for `function`, give its name too."""
    function: AssistantToolChoiceFunctionParam
    """The function to call, if it is one."""


AssistantToolChoiceOptionParam: TypeAlias = Union[Literal["none", "auto", "required"], AssistantToolChoiceParam]
"""Whether tools are called: never (`none`), if the model likes (`auto`), always (`required`), or one certain tool."""


class CodeInterpreterToolParam(TypedDict, total=False):
    """Lets the assistant run Python code."""

    type: Required[Literal["code_interpreter"]]
    """Always `code_interpreter`; tells it from other tools."""


class FileSearchToolParam(TypedDict, total=False):
    """Lets the assistant search the files of vector stores."""

    type: Required[Literal["file_search"]]
    """Always `file_search`; tells it from other tools."""
    file_search: ToolParamFileSearch
    """How many results there are, and how they are ranked."""


class FunctionToolParam(TypedDict, total=False):
    """A function of yours that the assistant may call."""

    function: Required[FunctionDefinition]
    """The function, with its name and the schema of its arguments."""
    type: Required[Literal["function"]]
    """Always `function`; tells it from other tools."""


AssistantToolParam: TypeAlias = Union[CodeInterpreterToolParam, FileSearchToolParam, FunctionToolParam]
"""A tool of an assistant: the code interpreter, the file search, or a function of yours."""


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
    """The id of the model, as `client.models.list()` returns it."""
    name: Optional[str]
    """A name to recognise it by (at most 256 characters)."""
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
    tool_resources: Optional[AssistantUpdateParamsToolResources]
    """Files and vector stores that the tools may use."""
    tools: Iterable[AssistantToolParam]
    """The tools that the model may call (at most 128 items)."""
    top_p: Optional[float]
    """Nucleus sampling: only the most probable tokens that together reach this mass are considered (from 0 to 1; 1
    by default).
    """


class AssistantUpdateParamsToolResourcesFileSearch(TypedDict, total=False):
    """The vector store that the file search looks into from now on."""

    vector_store_ids: SequenceNotStr[str]
    """Which vector store it is, by its id in a list of at most one; replaces the former one."""


class AssistantUpdateParamsToolResources(TypedDict, total=False):
    """The files and vector stores that tools work with from now on."""

    code_interpreter: ToolResourcesCodeInterpreterParam
    """The files for the code interpreter."""
    file_search: AssistantUpdateParamsToolResourcesFileSearch
    """The vector store for the file search."""


class ToolParamFileSearchRankingOptions(TypedDict, total=False):
    """How the finds of a search in files are ranked and sifted."""

    score_threshold: Required[float]
    """The lowest score of a result that counts, from 0 to 1."""
    ranker: Literal["auto", "default_2024_08_21"]
    """The method that ranks; `auto` by default."""


class ToolParamFileSearch(TypedDict, total=False):
    """How a file search works."""

    max_num_results: int
    """How many results there are at most, from 1 to 50; by default 20, and 5 for `gpt-3.5-turbo`."""
    ranking_options: ToolParamFileSearchRankingOptions
    """How results are ranked and sifted; the `auto` ranker without a lowest score by default."""


public_types(
    globals(),
    {
        "beta.assistant_create_params": (
            "AssistantCreateParams ToolResourcesCodeInterpreter=ToolResourcesCodeInterpreterParam "
            "ToolResourcesFileSearchVectorStoreChunkingStrategyAuto "
            "ToolResourcesFileSearchVectorStoreChunkingStrategyStaticStatic=ToolResourcesFileSearchVectorStoreChunkingStrategyStatic "  # noqa: E501
            "ToolResourcesFileSearchVectorStoreChunkingStrategyStatic=ResourcesFileSearchVectorStoreChunkingStrategyStatic "  # noqa: E501
            "ToolResourcesFileSearchVectorStore=AssistantCreateParamsToolResourcesFileSearchVectorStore "
            "ToolResourcesFileSearch=AssistantCreateParamsToolResourcesFileSearch "
            "ToolResources=AssistantCreateParamsToolResources"
        ),
        "beta.assistant_list_params": "AssistantListParams",
        "beta.assistant_tool_choice_function_param": "AssistantToolChoiceFunctionParam",
        "beta.assistant_tool_choice_param": "AssistantToolChoiceParam",
        "beta.assistant_update_params": (
            "AssistantUpdateParams ToolResourcesFileSearch=AssistantUpdateParamsToolResourcesFileSearch "
            "ToolResources=AssistantUpdateParamsToolResources"
        ),
        "beta.code_interpreter_tool_param": "CodeInterpreterToolParam",
        "beta.file_search_tool_param": (
            "FileSearchRankingOptions=ToolParamFileSearchRankingOptions FileSearch=ToolParamFileSearch "
            "FileSearchToolParam"
        ),
        "beta.function_tool_param": "FunctionToolParam",
    },
)
