"""Responses whose text and function calls have been parsed."""

from typing import TYPE_CHECKING, Any, Dict, Generic, List, Optional, TypeVar, Union, cast

from typing_extensions import Annotated, TypeAlias

from openai_core.models import GenericModel, PropertyInfo
from openai_core.public_names import public_types

from .response_output import (
    ResponseApplyPatchToolCall,
    ResponseApplyPatchToolCallOutput,
    ResponseCodeInterpreterToolCall,
    ResponseCompactionItem,
    ResponseComputerToolCall,
    ResponseComputerToolCallOutputItem,
    ResponseCustomToolCall,
    ResponseCustomToolCallOutputItem,
    ResponseFileSearchToolCall,
    ResponseFunctionShellToolCall,
    ResponseFunctionShellToolCallOutput,
    ResponseFunctionToolCallOutputItem,
    ResponseFunctionWebSearch,
    ResponseOutputItemVariants,
    ResponseToolSearchCall,
    ResponseToolSearchOutputItem,
)
from .responses import (
    Response,
    ResponseFunctionToolCall,
    ResponseOutputMessage,
    ResponseOutputRefusal,
    ResponseOutputText,
    ResponseReasoningItem,
)

ContentType = TypeVar("ContentType")


class ParsedResponseOutputText(ResponseOutputText, GenericModel, Generic[ContentType]):
    """Text of the model.

    Attributes:
        parsed: The text as the type that was asked for; `None` where none was, and in a message of another phase than
            the final answer. It is not sent back to the API.
    """

    parsed: Optional[ContentType] = None

    __api_exclude__ = {"parsed"}


ParsedContent: TypeAlias = Annotated[
    Union[ParsedResponseOutputText[ContentType], ResponseOutputRefusal], PropertyInfo(discriminator="type")
]


class ParsedResponseOutputMessage(ResponseOutputMessage, GenericModel, Generic[ContentType]):
    """A message of the model."""

    if TYPE_CHECKING:
        content: List[ParsedContent[ContentType]]  # type: ignore[assignment]
    else:
        content: List[ParsedContent]

    @property
    def __api_exclude__(self) -> Dict[str, Any]:
        parts = getattr(self, "content", None)
        if not isinstance(parts, list):
            return {}
        places = [place for place, part in enumerate(parts) if isinstance(part, ParsedResponseOutputText)]
        return {"content": {place: {"parsed"} for place in places}}


class ParsedResponseFunctionToolCall(ResponseFunctionToolCall):
    """A function call of the model.

    Attributes:
        parsed_arguments: An instance of the model that the tool was made from, or decoded JSON for another strict
            function; `None` where the arguments were not parsed. It is not sent back to the API.
    """

    parsed_arguments: object = None

    __api_exclude__ = {"parsed_arguments"}


ParsedResponseOutputItem: TypeAlias = Annotated[
    Union[
        ParsedResponseOutputMessage[ContentType],
        ParsedResponseFunctionToolCall,
        ResponseFileSearchToolCall,
        ResponseFunctionWebSearch,
        ResponseComputerToolCall,
        ResponseComputerToolCallOutputItem,
        ResponseToolSearchCall,
        ResponseToolSearchOutputItem,
        ResponseOutputItemVariants.AdditionalTools,
        ResponseReasoningItem,
        ResponseOutputItemVariants.Program,
        ResponseOutputItemVariants.ProgramOutput,
        ResponseOutputItemVariants.McpCall,
        ResponseOutputItemVariants.McpApprovalRequest,
        ResponseOutputItemVariants.McpApprovalResponse,
        ResponseOutputItemVariants.ImageGenerationCall,
        ResponseOutputItemVariants.LocalShellCall,
        ResponseOutputItemVariants.LocalShellCallOutput,
        ResponseOutputItemVariants.LocalShellCallAction,
        ResponseOutputItemVariants.McpListTools,
        ResponseCodeInterpreterToolCall,
        ResponseCompactionItem,
        ResponseFunctionShellToolCall,
        ResponseFunctionShellToolCallOutput,
        ResponseApplyPatchToolCall,
        ResponseApplyPatchToolCallOutput,
        ResponseFunctionToolCallOutputItem,
        ResponseCustomToolCall,
        ResponseCustomToolCallOutputItem,
    ],
    PropertyInfo(discriminator="type"),
]


class ParsedResponse(Response, GenericModel, Generic[ContentType]):
    """A response; `output_parsed` is what was asked for."""

    if TYPE_CHECKING:
        output: List[ParsedResponseOutputItem[ContentType]]  # type: ignore[assignment]
    else:
        output: List[ParsedResponseOutputItem]

    @property
    def output_parsed(self) -> Optional[ContentType]:
        """The first parsed text of the output; `None` if there is none, as after a refusal."""
        for item in self.output or ():
            for part in getattr(item, "content", None) or () if getattr(item, "type", None) == "message" else ():
                if getattr(part, "type", None) == "output_text" and part.parsed is not None:
                    return cast("ContentType", part.parsed)
        return None


public_types(
    globals(),
    {
        "responses.parsed_response": (
            "ParsedResponseOutputText ParsedResponseOutputMessage ParsedResponseFunctionToolCall ParsedResponse"
        ),
    },
)
