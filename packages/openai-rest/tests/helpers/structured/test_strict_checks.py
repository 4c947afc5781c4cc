"""What strict mode cannot express is refused, with the path of the field."""

from __future__ import annotations

from enum import Enum
from typing import Any, Dict, List, Optional, Tuple, Union

import pytest
from pydantic import BaseModel, ConfigDict, Field, RootModel, create_model
from typing_extensions import Literal

from openai_core.errors import ArgumentError, OpenAIError
from openai_rest.helpers.structured.errors import StrictSchemaError
from openai_rest.helpers.structured.output_types import sent_schema, to_strict_json_schema, validated
from openai_rest.helpers.structured.strict_checks import check_strict


class Color(Enum):
    RED = "red"
    GREEN = "green"


class Only(Enum):
    ONE = "one"


class Open(BaseModel):
    model_config = ConfigDict(extra="allow")
    a: int


class Inner(BaseModel):
    bag: Dict[str, int]


class Node(BaseModel):
    children: List[Node]
    extra: Optional[Dict[str, Any]] = None


Node.model_rebuild()


def model(**fields: Any) -> Any:
    return create_model(
        "Answer", **{name: each if isinstance(each, tuple) else (each, ...) for name, each in fields.items()}
    )


@pytest.mark.parametrize(
    ("type_", "path", "what"),
    [
        (model(x=Dict[str, int]), "x", "a dictionary with open keys"),
        (model(x=dict), "x", "a dictionary with open keys"),
        (model(x=(Optional[Dict[str, int]], None)), "x", "a dictionary with open keys"),
        (model(x=List[Dict[str, int]]), "x[]", "a dictionary with open keys"),
        (model(x=Union[int, List[Inner]]), "x[].bag", "a dictionary with open keys"),
        (model(x=Open), "x", "a dictionary with open keys"),
        (Open, "", "a dictionary with open keys"),
        (Node, "extra", "a dictionary with open keys"),
        (model(x=model(y=(int, 3))), "x.y", "the default 3"),
        (model(x=(bool, False)), "x", "the default False"),
        (model(x=(List[int], [])), "x", "the default []"),
        (model(x=(Color, Color.RED)), "x", "the default 'red'"),
        (model(x=(Optional[str], "a")), "x", "the default 'a'"),
        (model(x=Any), "x", "can be anything"),
        (model(x=list), "x[]", "can be anything"),
        (model(x=Tuple[int, str]), "x", "a tuple"),
        (model(x=(int, Field(json_schema_extra={"not": {}}))), "x", "'not'"),
        (model(x=(int, Field(json_schema_extra={"allOf": [{}, {}]}))), "x", "'allOf'"),
    ],
)
def test_refusals(type_: Any, path: str, what: str) -> None:
    to_strict_json_schema(type_)
    with pytest.raises(StrictSchemaError) as caught:
        sent_schema(type_)
    assert caught.value.path == path
    assert what in str(caught.value)
    assert str(caught.value).startswith(f"`{path}` of {type_.__name__} " if path else f"{type_.__name__} ")
    assert isinstance(caught.value, (OpenAIError, ArgumentError, ValueError, TypeError))


@pytest.mark.parametrize("type_", [RootModel[List[int]], RootModel[Union[Color, Inner]], int, None, Any])
def test_the_root_must_be_an_object(type_: Any) -> None:
    with pytest.raises(StrictSchemaError, match="needs an object"):
        sent_schema(type_)


@pytest.mark.parametrize(
    "type_",
    [
        model(),
        model(x=(Optional[int], None)),
        model(x=(Optional[Color], Field(None, description="d"))),
        model(x=Union[int, str, List[float]]),
        model(x=Tuple[int, ...]),
        model(x=(List[int], Field(default_factory=list))),
    ],
)
def test_what_strict_mode_knows_passes(type_: Any) -> None:
    assert sent_schema(type_) == to_strict_json_schema(type_)


def test_the_default_of_a_tag_with_one_value_is_left_out() -> None:
    part = model(kind=(Literal["text"], "text"), number=(Literal[1], 1), only=(Only, Only.ONE))
    schema = sent_schema(model(parts=(List[part], ...)))  # type: ignore[valid-type]
    assert "default" not in str(schema)
    assert schema["$defs"]["Answer"]["required"] == ["kind", "number", "only"]
    assert validated(part, '{"kind": "text", "number": 1, "only": "one"}') == part()


@pytest.mark.parametrize("tag", [(Literal["a", "b"], "a"), (Literal[1], 2)])
def test_other_defaults_of_tags_are_refused(tag: Any) -> None:
    with pytest.raises(StrictSchemaError, match="the default"):
        sent_schema(model(kind=tag))


def test_a_recursive_schema_is_visited_once() -> None:
    tree = {
        "type": "object",
        "additionalProperties": False,
        "properties": {"up": {"$ref": "#"}, "x": {"$ref": "#/$defs/T"}},
    }
    schema = {
        **tree,
        "properties": {"x": {"$ref": "#/$defs/T"}},
        "$defs": {"T": {**tree, "properties": {"t": {"$ref": "#/$defs/T"}}}},
    }
    check_strict(schema, "Tree")


def test_the_error_pickles() -> None:
    import pickle

    with pytest.raises(StrictSchemaError) as caught:
        sent_schema(Open)
    assert pickle.loads(pickle.dumps(caught.value)).path == ""
