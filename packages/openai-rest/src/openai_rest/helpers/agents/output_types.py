"""Types that the answer of an agent is asked for in."""

from __future__ import annotations

import dataclasses
from typing import TYPE_CHECKING, Any, Dict, Mapping, Optional, Type, cast

from typing_extensions import is_typeddict

from openai_core.errors import ArgumentError
from openai_core.options import is_given

from ..structured.output_types import is_basemodel_type, is_dataclass_like_type, to_strict_json_schema

if TYPE_CHECKING:
    from ...types.beta_agents_params import TextFormatParamJSONSchema


def validate_output_type(output_type: Type[Any]) -> None:
    """Refuses what is no type with fields.

    Args:
        output_type: What `output_type=` was given.

    Raises:
        ArgumentError: It is neither a pydantic model, nor a dataclass, nor a TypedDict.
    """
    if not (
        is_basemodel_type(output_type)
        or is_dataclass_like_type(output_type)
        or (isinstance(cast(object, output_type), type) and dataclasses.is_dataclass(output_type))
        or is_typeddict(output_type)
    ):
        raise ArgumentError(f"`output_type` must be a pydantic model, a dataclass or a TypedDict, not {output_type!r}.")


def agent_text_format(output_type: Type[Any]) -> TextFormatParamJSONSchema:
    """Returns the format for `agent.text.format` that asks for a type.

    Args:
        output_type: A pydantic model, a dataclass or a TypedDict.

    Raises:
        ArgumentError: It is nothing of these.
    """
    validate_output_type(output_type)
    return {"type": "json_schema", "schema": to_strict_json_schema(output_type)}


def with_output_schema(agent: Any, output_type: Optional[Type[Any]]) -> Any:
    """Returns the settings of an agent with the format of a type; the given ones are not changed.

    Args:
        agent: The settings, or `omit`.
        output_type: The type, or `None`.

    Raises:
        ArgumentError: The settings have a format already, or the type cannot be asked for.
    """
    if output_type is None:
        return agent
    settings: Dict[str, Any] = dict(cast("Mapping[str, Any]", agent)) if is_given(agent) else {}
    text: Dict[str, Any] = dict(settings.get("text") or {})
    if text.get("format") is not None:
        raise ArgumentError("`output_type` and `agent.text.format` both ask for a format; pass one of them.")
    return {**settings, "text": {**text, "format": agent_text_format(output_type)}}
