"""Structured outputs: types as formats, strict schemas, function tools from models, and parsed results.

Everything here is pure and serves both flavours and both APIs. Names are loaded on first use.
"""

from typing import TYPE_CHECKING

from openai_core.imports import lazy_names

if TYPE_CHECKING:
    from . import chat_parsing as chat_parsing, response_parsing as response_parsing
    from .chat_parsing import parse_chat_completion as parse_chat_completion
    from .errors import OutputParsingError as OutputParsingError, StrictSchemaError as StrictSchemaError
    from .formats import (
        type_to_response_format_param as type_to_response_format_param,
        type_to_text_format_param as type_to_text_format_param,
    )
    from .function_tools import (
        pydantic_function_tool as pydantic_function_tool,
        pydantic_responses_function_tool as pydantic_responses_function_tool,
        responses_tools as responses_tools,
        validate_input_tools as validate_input_tools,
    )
    from .output_types import (
        ResponseFormatT as ResponseFormatT,
        TextFormatT as TextFormatT,
        to_strict_json_schema as to_strict_json_schema,
    )
    from .response_parsing import parse_response as parse_response

_FUNCTION_TOOLS = (
    "pydantic_function_tool",
    "pydantic_responses_function_tool",
    "responses_tools",
    "validate_input_tools",
)

_SOURCES = {
    **dict.fromkeys(("OutputParsingError", "StrictSchemaError"), ".errors"),
    **dict.fromkeys(("type_to_response_format_param", "type_to_text_format_param"), ".formats"),
    **dict.fromkeys(_FUNCTION_TOOLS, ".function_tools"),
    **dict.fromkeys(("ResponseFormatT", "TextFormatT", "to_strict_json_schema"), ".output_types"),
    "chat_parsing": ".chat_parsing:",
    "parse_chat_completion": ".chat_parsing",
    "parse_response": ".response_parsing",
    "response_parsing": ".response_parsing:",
}

if not TYPE_CHECKING:  # a checker would take any name for known
    __getattr__, __dir__ = lazy_names(globals(), _SOURCES)
__all__ = list(_SOURCES)  # pyright: ignore[reportUnsupportedDunderAll]
