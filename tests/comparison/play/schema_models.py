"""Types whose strict schemas are compared: what people ask models for."""

import datetime
import decimal
import enum
import uuid
from typing import Annotated, Any, Dict, Generic, List, Literal, Optional, Set, Tuple, TypeVar, Union

from pydantic import AnyUrl, BaseModel, ConfigDict, Field, RootModel, create_model

Item = TypeVar("Item")


class Color(enum.Enum):
    RED = "red"
    BLUE = "blue"


class Level(enum.IntEnum):
    """How much."""

    LOW = 1
    HIGH = 2


class Single(str, enum.Enum):
    ONLY = "only"


class Address(BaseModel):
    """Where somebody lives."""

    street: str
    city: str = Field(description="the city's name")


class Step(BaseModel):
    explanation: str
    output: str


class MathResponse(BaseModel):
    steps: List[Step]
    final_answer: str


class Empty(BaseModel):
    pass


class Documented(BaseModel):
    """A model with a docstring.

    And a second paragraph.
    """

    name: str = Field(title="Full name", description="as in the passport", examples=["Ada"])


class Aliased(BaseModel):
    from_: str = Field(alias="from")
    two: int = Field(validation_alias="zwei", serialization_alias="deux")


class Closed(BaseModel):
    model_config = ConfigDict(extra="forbid", title="closed one")
    a: int


class WithExample(BaseModel):
    model_config = ConfigDict(json_schema_extra={"example": {"a": 1}})
    a: int


class Base(BaseModel):
    id: int


class Derived(Base):
    """Has one more."""

    name: str


class Page(BaseModel, Generic[Item]):
    items: List[Item]
    more: bool


class Cat(BaseModel):
    kind: Literal["cat"]
    lives: int


class Dog(BaseModel):
    kind: Literal["dog"]
    tricks: List[str]


class Wrapped(RootModel[Address]):
    pass


def fields(called: str, /, **types: Any) -> Any:
    """A model with these fields; a tuple holds a type and a default."""
    parts = {key: each if isinstance(each, tuple) else (each, ...) for key, each in types.items()}
    return create_model(called, **parts)


SIMPLE: Dict[str, Any] = {
    "text": fields("Text", value=str),
    "integer": fields("Integer", value=int),
    "number": fields("Number", value=float),
    "flag": fields("Flag", value=bool),
    "nothing": fields("Nothing", value=None),
    "date": fields("Date", value=datetime.date),
    "moment": fields("Moment", value=datetime.datetime),
    "time": fields("Time", value=datetime.time),
    "duration": fields("Duration", value=datetime.timedelta),
    "uuid": fields("Id", value=uuid.UUID),
    "decimal": fields("Price", value=decimal.Decimal),
    "bytes": fields("Raw", value=bytes),
    "url": fields("Link", value=AnyUrl),
    "many fields": fields("Many", a=int, b=str, c=bool, d=float, e=List[int]),
    "empty": Empty,
    "documented": Documented,
    "alias": Aliased,
    "extra forbidden": Closed,
    "example": WithExample,
    "derived": Derived,
    "bounds": fields("Bounds", value=Annotated[int, Field(ge=1, le=10)]),
    "pattern": fields("Pattern", value=Annotated[str, Field(pattern="^a+$")]),
    "lengths": fields("Lengths", value=Annotated[str, Field(min_length=1, max_length=3)]),
    "multiple": fields("Multiple", value=Annotated[float, Field(multiple_of=0.5)]),
    "description": fields("Described", value=(str, Field(description="what it is"))),
}

CONTAINERS: Dict[str, Any] = {
    "list": fields("Texts", values=List[str]),
    "list of lists": fields("Table", rows=List[List[int]]),
    "list of models": MathResponse,
    "list with lengths": fields("Short", values=Annotated[List[int], Field(min_length=1, max_length=3)]),
    "set": fields("Unique", values=Set[int]),
    "open tuple": fields("Row", values=Tuple[int, ...]),
    "nested": fields("Person", name=str, home=Address),
    "nested twice": fields("Couple", one=fields("One", home=Address), other=Address),
    "optional list": fields("Perhaps", values=Optional[List[Address]]),
    "list of optional": fields("Holes", values=List[Optional[int]]),
    "generic": Page[Address],
    "generic of scalars": fields("Both", texts=Page[str], numbers=Page[int]),
    "root model of a model": Wrapped,
}

ENUMS: Dict[str, Any] = {
    "enum": fields("Paint", color=Color),
    "int enum": fields("Volume", level=Level),
    "enum of one": fields("One", only=Single),
    "literal": fields("Choice", value=Literal["a", "b"]),
    "literal of one": fields("Constant", value=Literal["a"]),
    "mixed literal": fields("Mixed", value=Literal["a", 1, None]),
    "optional enum": fields("Maybe", color=Optional[Color]),
    "list of enums": fields("Palette", colors=List[Color]),
    "described enum": fields("Named", color=(Color, Field(description="the color"))),
}

UNIONS: Dict[str, Any] = {
    "optional": fields("Optional_", value=Optional[int]),
    "optional with None": fields("OptionalNone", value=(Optional[int], None)),
    "optional model with None": fields("OptionalModel", home=(Optional[Address], None)),
    "optional described": fields("OptionalDescribed", home=(Optional[Address], Field(None, description="home"))),
    "of scalars": fields("Either", value=Union[int, str]),
    "of models": fields("Pet", pet=Union[Cat, Dog]),
    "of models or nothing": fields("NoPet", pet=(Union[Cat, Dog, None], None)),
    "in a list": fields("Pets", pets=List[Union[Cat, Dog]]),
    "of a list and a scalar": fields("OneOrMore", value=Union[str, List[str]]),
    "tagged": fields("Tagged", pet=Annotated[Union[Cat, Dog], Field(discriminator="kind")]),
    "tagged in a list": fields("TaggedPets", pets=List[Annotated[Union[Cat, Dog], Field(discriminator="kind")]]),
    "tagged or nothing": fields(
        "TaggedOrNothing", pet=(Optional[Annotated[Union[Cat, Dog], Field(discriminator="kind")]], None)
    ),
}
