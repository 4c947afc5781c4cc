"""Types whose strict schemas are compared: references, recursion, other kinds of types, and what strict mode lacks."""

import dataclasses
from typing import Annotated, Any, Callable, ClassVar, Dict, Generic, List, Optional, Tuple, TypeVar, Union

import pydantic
from pydantic import BaseModel, ConfigDict, Field, RootModel, TypeAdapter, WithJsonSchema
from typing_extensions import NotRequired, TypedDict

from play.schema_models import CONTAINERS, ENUMS, SIMPLE, UNIONS, Address, Cat, Color, Dog, Step, fields

Value = TypeVar("Value")


class Node(BaseModel):
    value: int
    children: List["Node"]


class Chain(BaseModel):
    next: Optional["Chain"] = None


class Described(BaseModel):
    children: List["Described"] = Field(description="those below")


class Even(BaseModel):
    odds: List["Odd"]


class Odd(BaseModel):
    evens: List[Even]


class Forever(BaseModel):
    parent: "Forever" = Field(description="the one above")


class Linked(BaseModel, Generic[Value]):
    value: Value
    next: Optional["Linked[Value]"] = None


class SelfWritten(BaseModel):
    """Keeps its schema, so that the client must not change it."""

    a: int
    written: ClassVar[Dict[str, Any]] = {
        "type": "object",
        "properties": {"a": {"allOf": [{"$ref": "#/definitions/A"}], "default": None}},
        "definitions": {"A": {"type": "object", "properties": {"b": {"type": "integer"}}}},
    }

    @classmethod
    def model_json_schema(cls, *args: Any, **options: Any) -> Dict[str, Any]:
        return cls.written


def written(properties: Dict[str, Any], **definitions: Any) -> Any:
    """A model whose schema is written by hand."""

    class Written(BaseModel):
        @classmethod
        def model_json_schema(cls, *args: Any, **options: Any) -> Dict[str, Any]:
            return {"type": "object", "properties": properties, "$defs": definitions}

    return Written


_THING = {"type": "object", "title": "Thing", "properties": {"a": {"type": "integer"}}}

REFERENCES: Dict[str, Any] = {
    "described reference": fields("Home", home=(Address, Field(description="where"))),
    "titled reference": fields("Titled", home=(Address, Field(title="Home"))),
    "described twice": fields(
        "Homes", first=(Address, Field(description="one")), second=(Address, Field(description="two"))
    ),
    "described list": fields("Steps", steps=(List[Step], Field(description="in order"))),
    "described items": fields("Items", steps=List[Annotated[Step, Field(description="one of them")]]),
    "chain of references": fields(
        "Outer", inner=(fields("Inner", home=(Address, Field(description="x"))), Field(title="I"))
    ),
    "model with default None": fields("NoHome", home=(Address, None)),
    "allOf of one": written({"t": {"allOf": [{"$ref": "#/$defs/T"}]}}, T=_THING),
    "allOf of one, described": written({"t": {"allOf": [{"$ref": "#/$defs/T"}], "description": "d"}}, T=_THING),
    "allOf of one, inline": written({"t": {"allOf": [_THING], "default": None}}),
    "self-written": SelfWritten,
}

RECURSIVE: Dict[str, Any] = {
    "tree": Node,
    "chain": Chain,
    "described children": Described,
    "in another model": fields("Forest", trees=List[Node]),
    "described tree": fields("Garden", tree=(Node, Field(description="the only one"))),
    "mutual": Even,
    "generic": Linked[int],
    "endless": Forever,
}


@dataclasses.dataclass
class Plain:
    name: str
    home: Optional[Address] = None


@pydantic.dataclasses.dataclass
class Checked:
    name: str
    tags: List[str]


@pydantic.dataclasses.dataclass
class CheckedTree:
    value: int
    children: List["CheckedTree"]


class Keys(TypedDict):
    """Two keys."""

    name: str
    age: NotRequired[int]


OTHER_TYPES: Dict[str, Any] = {
    "pydantic dataclass": Checked,
    "recursive pydantic dataclass": CheckedTree,
    "dataclass in a model": fields("Holder", plain=Plain, checked=Checked),
    "TypedDict in a model": fields("KeyHolder", keys=Keys),
    "dataclass": Plain,
    "TypedDict": Keys,
    "adapter of a model": TypeAdapter(Address),
    "adapter of a dataclass": TypeAdapter(Checked),
    "annotated model": Annotated[Address, Field(description="an address")],
}


class Open(BaseModel):
    model_config = ConfigDict(extra="allow")
    a: int


class Numbers(RootModel[List[int]]):
    pass


NOT_STRICT: Dict[str, Any] = {
    "dictionary": fields("Scores", scores=Dict[str, int]),
    "dictionary of models": fields("Homes", homes=Dict[str, Address]),
    "bare dict": fields("Bag", bag=dict),
    "optional dictionary": fields("MaybeBag", bag=(Optional[Dict[str, str]], None)),
    "dictionary in a list": fields("Bags", bags=List[Dict[str, str]]),
    "dictionary in a nested model": fields("Deep", inner=List[fields("InnerBag", bag=Dict[str, int])]),
    "extra allowed": Open,
    "extra allowed inside": fields("Holder", open=Open),
    "default": fields("Preset", value=(int, 3)),
    "default text": fields("PresetText", value=(str, "a")),
    "default enum": fields("PresetColor", color=(Color, Color.RED)),
    "default list": fields("PresetList", values=(List[int], [])),
    "default false": fields("PresetFlag", value=(bool, False)),
    "default of an optional": fields("PresetOptional", value=(Optional[int], 1)),
    "anything": fields("Anything", value=Any),
    "object": fields("Object", value=object),
    "bare list": fields("Bare", values=list),
    "fixed tuple": fields("Point", at=Tuple[int, int]),
    "own keyword": fields("Own", value=Annotated[int, WithJsonSchema({"not": {"type": "string"}, "type": "integer"})]),
    "list at the root": Numbers,
    "union at the root": RootModel[Union[Cat, Dog]],
    "scalar type": int,
    "list type": List[Address],
    "function": fields("Caller", call=Callable[[], int]),
}


GROUPS: Dict[str, Dict[str, Any]] = {
    "simple": SIMPLE,
    "containers": CONTAINERS,
    "enums": ENUMS,
    "unions": UNIONS,
    "references": REFERENCES,
    "recursive": RECURSIVE,
    "other types": OTHER_TYPES,
    "not strict": NOT_STRICT,
}
