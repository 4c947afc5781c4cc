"""The parameters that ask for a type."""

from __future__ import annotations

from typing import Any

import pytest
from pydantic import BaseModel

from openai_core.options import NOT_GIVEN, omit
from openai_rest.helpers.structured.errors import StrictSchemaError
from openai_rest.helpers.structured.formats import (
    has_rich_response_format,
    type_to_response_format_param,
    type_to_text_format_param,
)
from openai_rest.helpers.structured.output_types import to_strict_json_schema


class Answer(BaseModel):
    value: int


class Preset(BaseModel):
    value: int = 3


def test_formats() -> None:
    schema = {"schema": to_strict_json_schema(Answer), "name": "Answer", "strict": True}
    assert type_to_response_format_param(Answer) == {"type": "json_schema", "json_schema": schema}
    assert type_to_text_format_param(Answer) == {"type": "json_schema", **schema}


@pytest.mark.parametrize("given", [omit, {"type": "json_object"}])
def test_what_is_no_type_stays_as_it_is(given: Any) -> None:
    assert type_to_response_format_param(given) is given
    assert not has_rich_response_format(given)


def test_nothing_given_is_omitted() -> None:
    assert type_to_response_format_param(NOT_GIVEN) is omit  # type: ignore[arg-type]
    assert has_rich_response_format(Answer)


@pytest.mark.parametrize("make", [type_to_response_format_param, type_to_text_format_param])
def test_types_that_strict_mode_cannot_express(make: Any) -> None:
    with pytest.raises(StrictSchemaError, match="`value` of Preset has the default 3"):
        make(Preset)
