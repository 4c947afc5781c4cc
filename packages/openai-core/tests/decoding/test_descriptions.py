"""What the fields of API models mean stands in `__doc__` and in JSON schemas, and costs nothing until somebody asks."""

from __future__ import annotations

import ast
import inspect
import sys
from importlib.machinery import ModuleSpec
from types import ModuleType
from typing import Any, Dict, List

import pydantic
import pytest

from openai_core.decoding.descriptions import undescribed
from openai_core.decoding.fields import field_texts, own_documentation

SOURCE = '''
from typing import Generic, List, Optional, TypeVar
from pydantic import Field
from openai_core.models import BaseModel

T = TypeVar("T")


class Harbour(BaseModel):
    """A place for ships."""

    class Berth(BaseModel):
        """A place for one ship."""

        depth: float
        """How deep the water is,
        in metres.
        """
        taken: bool = False

    name: str
    """What sailors call it."""
    from_: Optional[str] = Field(default=None, alias="from")
    """Where its ships come from."""
    berths: List[Berth] = []
    """The places of its ships."""
    best: Optional[Berth] = None
    """The best of them."""
    described: str = Field(default="", description="As pydantic has it.")
    """As the source has it."""


class Port(Harbour):
    """A harbour with cranes."""

    cranes: int
    """How many there are."""
'''


class Loader:
    """Knows the source of one module, or has none."""

    def __init__(self, source: Any) -> None:
        self.source = source

    def get_source(self, name: str) -> Any:
        if isinstance(self.source, Exception):
            raise self.source
        return self.source


def module_of(name: str, source: Any, monkeypatch: pytest.MonkeyPatch) -> Any:
    module = ModuleType(name)
    module.__spec__ = ModuleSpec(name, Loader(source))  # type: ignore[arg-type]
    monkeypatch.setitem(sys.modules, name, module)
    exec(compile(SOURCE, name, "exec"), module.__dict__)
    return module


@pytest.fixture
def sea(monkeypatch: pytest.MonkeyPatch, request: pytest.FixtureRequest) -> Any:
    return module_of(f"openai_core.{request.node.name}", SOURCE, monkeypatch)


def test_documentation_holds_the_fields(sea: Any) -> None:
    assert inspect.getdoc(sea.Port) == (
        "A harbour with cranes.\n\nAttributes:\n"
        "    name: What sailors call it.\n    from_: Where its ships come from.\n"
        "    berths: The places of its ships.\n    best: The best of them.\n    described: As the source has it.\n"
        "    cranes: How many there are."
    )
    assert sea.Harbour.construct(name="x").__doc__.startswith("A place for ships.\n\nAttributes:\n    name: What")
    assert own_documentation(sea.Port) == "A harbour with cranes."


def test_json_schemas_hold_them_at_every_depth(sea: Any) -> None:
    schema: Dict[str, Any] = sea.Port.model_json_schema()
    assert schema["description"] == "A harbour with cranes."
    texts = {name: each.get("description") for name, each in schema["properties"].items()}
    assert texts == {
        "name": "What sailors call it.",
        "from": "Where its ships come from.",
        "berths": "The places of its ships.",
        "best": "The best of them.",
        "described": "As pydantic has it.",
        "cranes": "How many there are.",
    }
    berth = schema["$defs"]["Berth"]
    assert berth["description"] == "A place for one ship."
    assert berth["properties"]["depth"]["description"] == "How deep the water is, in metres."
    assert "description" not in berth["properties"]["taken"]
    assert sea.Port.model_json_schema(by_alias=False)["properties"]["from_"]["description"]


def test_what_is_sent_holds_none(sea: Any) -> None:
    with undescribed():
        sent = sea.Port.model_json_schema()
    assert sent["description"] == "A harbour with cranes."
    assert {name for name, each in sent["properties"].items() if "description" in each} == {"described"}
    assert "description" not in sent["$defs"]["Berth"]["properties"]["depth"]
    assert "description" in sea.Port.model_json_schema()["properties"]["name"]


def test_models_of_programs_stay_as_they_are(sea: Any) -> None:
    class Mine(sea.Harbour):  # type: ignore[misc, name-defined]
        """Mine."""

        size: int
        """How large it is."""

    assert Mine.__doc__ == "Mine."
    schema = Mine.model_json_schema()
    assert "description" not in schema["properties"]["size"]
    assert schema["properties"]["name"]["description"] == "What sailors call it."

    class Around(pydantic.BaseModel):
        harbours: List[sea.Harbour]

    assert Around.model_json_schema()["$defs"]["Harbour"]["properties"]["name"]["description"]


@pytest.mark.parametrize("source", [None, "", "class Harbour(:", ImportError("no source"), OSError("no file")])
def test_without_source_there_are_no_texts(source: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    sea = module_of(f"openai_core.without_source_{abs(hash(str(source)))}", source, monkeypatch)
    assert sea.Harbour.__doc__ == "A place for ships."
    assert field_texts(sea.Harbour) == {}
    schema = sea.Harbour.model_json_schema()
    assert schema["description"] == "A place for ships."
    assert "description" not in schema["properties"]["name"]


def test_only_a_question_reads_the_source(sea: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    def fail(*_: Any) -> None:
        raise AssertionError("the source was read")

    monkeypatch.setattr(ast, "parse", fail)
    harbour = sea.Harbour.construct(name="x", berths=[{"depth": 3.5}])
    assert harbour.to_dict() == {"name": "x", "berths": [{"depth": 3.5}]}
    assert sea.Harbour.model_validate({"name": "x", "berths": [{"depth": 3.5}]}).berths[0].depth == 3.5
    assert sea.Harbour.model_fields["name"].annotation is str


KEYS = '''
from typing import List
from typing_extensions import Required, TypedDict
from openai_core.public_names import public_types


class BaseCargo(TypedDict, total=False):
    """What a ship carries."""

    weight: Required[float]
    """How heavy it is,
    in tonnes.
    """


class Cargo(BaseCargo, total=False):
    """What a ship carries in boxes."""

    boxes: int
    """How many there are."""
    ports: List[str]


public_types(globals(), {"sea.cargo": "Cargo base_cargo=BaseCargo"})
'''


@pytest.fixture
def cargo(monkeypatch: pytest.MonkeyPatch) -> Any:
    module = ModuleType("openai_core.test_cargo")
    module.__spec__ = ModuleSpec(module.__name__, Loader(KEYS))  # type: ignore[arg-type]
    monkeypatch.setitem(sys.modules, module.__name__, module)
    exec(compile(KEYS, module.__name__, "exec"), module.__dict__)
    return module


def test_typed_dicts_describe_their_keys_and_those_that_they_inherit(cargo: Any) -> None:
    assert field_texts(cargo.Cargo) == {"weight": "How heavy it is, in tonnes.", "boxes": "How many there are."}
    assert cargo.Cargo.__doc__ == (
        "What a ship carries in boxes.\n\nAttributes:\n"
        "    weight: How heavy it is, in tonnes.\n    boxes: How many there are."
    )
    assert inspect.getdoc(cargo.Cargo) == cargo.Cargo.__doc__
    assert own_documentation(cargo.Cargo) == "What a ship carries in boxes."
    assert cargo.Cargo(weight=1.0) == {"weight": 1.0}


def test_json_schemas_of_typed_dicts_say_what_keys_mean(cargo: Any) -> None:
    schema = pydantic.TypeAdapter(cargo.Cargo).json_schema()
    assert schema["description"] == "What a ship carries in boxes."
    assert schema["properties"]["weight"]["description"] == "How heavy it is, in tonnes."
    assert "description" not in schema["properties"]["ports"]
    assert schema["required"] == ["weight"]


def test_schemas_of_typed_dicts_that_are_sent_hold_no_texts_of_keys(cargo: Any) -> None:
    with undescribed():
        schema = pydantic.TypeAdapter(cargo.Cargo).json_schema()
    assert all("description" not in each for each in schema["properties"].values())


def test_validating_a_typed_dict_reads_no_source(cargo: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    cargo.__spec__.loader.source = AssertionError("read")
    assert pydantic.TypeAdapter(cargo.Cargo).validate_python({"weight": 2}) == {"weight": 2.0}
