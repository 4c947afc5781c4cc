"""The parameters `response_format` and `text.format` that ask for a type."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Mapping, Type, Union, cast

from typing_extensions import TypeGuard

from openai_core.options import Omit, is_given, omit

from .output_types import answer_schema, schema_name

if TYPE_CHECKING:
    from ...types.chat_params import CompletionCreateParamsResponseFormat as ResponseFormatParam
    from ...types.responses_params import ResponseFormatTextConfigParam


def type_to_response_format_param(response_format: Union[Type[Any], ResponseFormatParam, Omit]) -> Any:
    """Returns the parameter `response_format` of chat completions that asks for a type.

    Args:
        response_format: A type, a parameter as the API takes it, or `omit`; the latter two are returned as they are.

    Raises:
        StrictSchemaError: Strict mode cannot express the type.
    """
    if not is_given(response_format):
        return omit
    if is_response_format_param(response_format):
        return response_format
    schema = {"schema": answer_schema(response_format), "name": schema_name(response_format), "strict": True}
    return {"type": "json_schema", "json_schema": schema}


def type_to_text_format_param(type_: Type[Any]) -> ResponseFormatTextConfigParam:
    """Returns the parameter `text.format` of responses that asks for a type.

    Args:
        type_: A model, a dataclass, a TypedDict, or anything else that pydantic describes.

    Raises:
        StrictSchemaError: Strict mode cannot express the type.
    """
    param = {"type": "json_schema", "strict": True, "name": schema_name(type_), "schema": answer_schema(type_)}
    return cast("ResponseFormatTextConfigParam", param)


def is_response_format_param(response_format: object) -> TypeGuard[ResponseFormatParam]:
    """Whether a format is a parameter as the API takes it, rather than a type.

    Args:
        response_format: What `response_format=` was given.
    """
    return isinstance(response_format, Mapping)


def has_rich_response_format(response_format: object) -> bool:
    """Whether a format is a type, so that the answer is parsed.

    Args:
        response_format: What `response_format=` was given.
    """
    return is_given(response_format) and not is_response_format_param(response_format)
