# Rendered from definitions/beta_assistants.yaml; edit that and run `hatch run generate`.
"""Models of the `beta_assistants` area of the API."""

from typing import List, Optional, Union

from typing_extensions import Annotated, Literal, TypeAlias

from openai_core.models import BaseModel, PropertyInfo
from openai_core.public_names import public_types
from openai_core.types.shared import (
    FunctionDefinition,
    Metadata,
    ResponseFormatJSONObject,
    ResponseFormatJSONSchema,
    ResponseFormatText,
)


class Assistant(BaseModel):
    """An assistant: a model with its instructions, tools and files."""

    class ToolResourcesCodeInterpreter(BaseModel):
        """The files that the code interpreter can open."""

        file_ids: Optional[List[str]] = None
        """The ids of the files, 20 at most."""

    class ToolResourcesFileSearch(BaseModel):
        """The vector store that the file search looks into."""

        vector_store_ids: Optional[List[str]] = None
        """Which vector store it is, by its id in a list of at most one."""

    class ToolResources(BaseModel):
        """The files and vector stores that tools work with."""

        code_interpreter: "Optional[Assistant.ToolResourcesCodeInterpreter]" = None
        """The files for the code interpreter."""
        file_search: "Optional[Assistant.ToolResourcesFileSearch]" = None
        """The vector store for the file search."""

    id: str
    """The id of the assistant, to run threads with it and to change or delete it."""
    created_at: int
    """When the assistant was made, in seconds since 1 January 1970 (UTC)."""
    description: Optional[str] = None
    """What the assistant is for, in 512 characters at most."""
    instructions: Optional[str] = None
    """What the assistant has to know and do (the system message), in 256,000 characters at most."""
    metadata: Optional[Metadata] = None
    """Up to 16 pairs of your own: keys of at most 64 characters, values of at most 512."""
    model: str
    """The id of the model that the assistant uses."""
    name: Optional[str] = None
    """How the assistant is called, in 256 characters at most."""
    object: Literal["assistant"]
    """Always `assistant`, the type of this object."""
    tools: "List[AssistantTool]"
    """What the assistant may call, 128 tools at most."""
    response_format: "Optional[AssistantResponseFormatOption]" = None
    """The form of its answers: a text, any JSON object or JSON that follows a schema; with `auto` the model decides."""
    temperature: Optional[float] = None
    """How random the answers are, from 0 to 2; the higher, the more."""
    tool_resources: Optional[ToolResources] = None
    """The files and vector stores that its tools work with."""
    top_p: Optional[float] = None
    """Which share of the most likely tokens counts (nucleus sampling), as with 0.1 for a tenth; change this or
    `temperature`, not both.
    """


class AssistantDeleted(BaseModel):
    """What became of an assistant that was to be deleted."""

    id: str
    """The id of the assistant that was deleted."""
    deleted: bool
    """Whether the assistant is gone."""
    object: Literal["assistant.deleted"]
    """Always `assistant.deleted`, the type of this object."""


AssistantResponseFormatOption: TypeAlias = Union[
    Literal["auto"], ResponseFormatText, ResponseFormatJSONObject, ResponseFormatJSONSchema
]
"""The form of the answers: left to the model, text, any JSON, or JSON of a given schema."""


class CodeInterpreterTool(BaseModel):
    """Lets the assistant run Python code."""

    type: Literal["code_interpreter"]
    """Always `code_interpreter`; tells it from other tools."""


class FileSearchTool(BaseModel):
    """Lets the assistant search the files of vector stores."""

    class FileSearchRankingOptions(BaseModel):
        """How the finds of a search in files are ranked and sifted."""

        score_threshold: float
        """The lowest score of a result that counts, from 0 to 1."""
        ranker: Optional[Literal["auto", "default_2024_08_21"]] = None
        """The method that ranks; `auto` by default."""

    class FileSearch(BaseModel):
        """How a file search works."""

        max_num_results: Optional[int] = None
        """How many results there are at most, from 1 to 50; by default 20, and 5 for `gpt-3.5-turbo`."""
        ranking_options: "Optional[FileSearchTool.FileSearchRankingOptions]" = None
        """How results are ranked and sifted; the `auto` ranker without a lowest score by default."""

    type: Literal["file_search"]
    """Always `file_search`; tells it from other tools."""
    file_search: Optional[FileSearch] = None
    """How many results there are, and how they are ranked."""


class FunctionTool(BaseModel):
    """A function of yours that the assistant may call."""

    function: FunctionDefinition
    """The function, with its name and the schema of its arguments."""
    type: Literal["function"]
    """Always `function`; tells it from other tools."""


AssistantTool: TypeAlias = Annotated[
    Union[CodeInterpreterTool, FileSearchTool, FunctionTool], PropertyInfo(discriminator="type")
]
"""A tool of an assistant: the code interpreter, the file search, or a function of yours."""


class AssistantToolChoice(BaseModel):
    """One certain tool that has to be called."""

    type: Literal["function", "code_interpreter", "file_search"]
    """Which kind of tool it is; for `function`, give its name too."""
    function: "Optional[AssistantToolChoiceFunction]" = None
    """The function to call, if it is one."""


class AssistantToolChoiceFunction(BaseModel):
    """The function that has to be called."""

    name: str
    """The name of that function."""


AssistantToolChoiceOption: TypeAlias = Union[Literal["none", "auto", "required"], AssistantToolChoice]
"""Whether tools are called: never (`none`), if the model likes (`auto`), always (`required`), or one certain tool."""

public_types(
    globals(),
    {
        "beta.assistant": (
            "Assistant ToolResourcesCodeInterpreter=Assistant.ToolResourcesCodeInterpreter "
            "ToolResourcesFileSearch=Assistant.ToolResourcesFileSearch ToolResources=Assistant.ToolResources"
        ),
        "beta.assistant_deleted": "AssistantDeleted",
        "beta.assistant_tool_choice": "AssistantToolChoice",
        "beta.assistant_tool_choice_function": "AssistantToolChoiceFunction",
        "beta.code_interpreter_tool": "CodeInterpreterTool",
        "beta.file_search_tool": (
            "FileSearchTool FileSearchRankingOptions=FileSearchTool.FileSearchRankingOptions "
            "FileSearch=FileSearchTool.FileSearch"
        ),
        "beta.function_tool": "FunctionTool",
    },
)
