# Rendered from definitions/beta_assistants.yaml; edit that and run `hatch run generate`.
"""Models of the `beta_assistants` area of the API."""

from typing import List, Optional, Union

from typing_extensions import Annotated, Literal, TypeAlias

from openai_core.models import BaseModel, PropertyInfo
from openai_core.types.shared import (
    FunctionDefinition,
    Metadata,
    ResponseFormatJSONObject,
    ResponseFormatJSONSchema,
    ResponseFormatText,
)


class Assistant(BaseModel):
    class ToolResourcesCodeInterpreter(BaseModel):
        file_ids: Optional[List[str]] = None

    class ToolResourcesFileSearch(BaseModel):
        vector_store_ids: Optional[List[str]] = None

    class ToolResources(BaseModel):
        code_interpreter: "Optional[Assistant.ToolResourcesCodeInterpreter]" = None
        file_search: "Optional[Assistant.ToolResourcesFileSearch]" = None

    id: str
    created_at: int
    description: Optional[str] = None
    instructions: Optional[str] = None
    metadata: Optional[Metadata] = None
    model: str
    name: Optional[str] = None
    object: Literal["assistant"]
    tools: "List[AssistantTool]"
    response_format: "Optional[AssistantResponseFormatOption]" = None
    temperature: Optional[float] = None
    tool_resources: Optional[ToolResources] = None
    top_p: Optional[float] = None


class AssistantDeleted(BaseModel):
    id: str
    deleted: bool
    object: Literal["assistant.deleted"]


AssistantResponseFormatOption: TypeAlias = Union[
    Literal["auto"], ResponseFormatText, ResponseFormatJSONObject, ResponseFormatJSONSchema
]


class CodeInterpreterTool(BaseModel):
    type: Literal["code_interpreter"]


class FileSearchTool(BaseModel):
    class FileSearchRankingOptions(BaseModel):
        score_threshold: float
        ranker: Optional[Literal["auto", "default_2024_08_21"]] = None

    class FileSearch(BaseModel):
        max_num_results: Optional[int] = None
        ranking_options: "Optional[FileSearchTool.FileSearchRankingOptions]" = None

    type: Literal["file_search"]
    file_search: Optional[FileSearch] = None


class FunctionTool(BaseModel):
    function: FunctionDefinition
    type: Literal["function"]


AssistantTool: TypeAlias = Annotated[
    Union[CodeInterpreterTool, FileSearchTool, FunctionTool], PropertyInfo(discriminator="type")
]


class AssistantToolChoice(BaseModel):
    type: Literal["function", "code_interpreter", "file_search"]
    function: "Optional[AssistantToolChoiceFunction]" = None


class AssistantToolChoiceFunction(BaseModel):
    name: str


AssistantToolChoiceOption: TypeAlias = Union[Literal["none", "auto", "required"], AssistantToolChoice]
