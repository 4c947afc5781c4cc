"""The small functions of the familiar private modules."""

from __future__ import annotations

from typing import Any

import pydantic

from openai import NOT_GIVEN, _compat, _data_residency, _qs, _utils
from openai.types import Model

PLAIN: Any = {"id": "m", "created": 1, "object": "model", "owned_by": "me"}


class Point(pydantic.BaseModel):
    x: int


def test_functions_of_pydantic() -> None:
    model = _compat.model_parse(Model, PLAIN)
    assert _compat.parse_obj(Model, PLAIN) == model
    assert _compat.parse_obj(Point, {"x": 1}) == Point(x=1)
    assert _compat.model_copy(model) == model
    assert _compat.model_dump(model, exclude_unset=True) == PLAIN
    assert _compat.model_parse_json(Model, _compat.model_json(model)) == model
    assert _compat.model_json_schema(Point)["required"] == ["x"]
    assert list(_compat.get_model_fields(Point)) == ["x"]
    assert _compat.get_model_config(Model)["extra"] == "allow"


def test_small_functions() -> None:
    assert [_utils.is_dict({}), _utils.is_list({}), _utils.is_mapping({})] == [True, False, True]
    assert _utils.strip_not_given({"a": 1, "b": NOT_GIVEN}) == {"a": 1}
    assert _utils.strip_not_given(None) is None


def test_query_strings_and_regions() -> None:
    assert _qs.stringify({"a": [1, 2]}) == "a=1&a=2"
    assert _qs.parse("a=1") == {"a": ["1"]}
    assert _data_residency.resolve_data_residency("eu", NOT_GIVEN, None) == "https://eu.api.openai.com/v1"
