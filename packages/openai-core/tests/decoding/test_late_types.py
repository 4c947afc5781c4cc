"""Types that a module names without loading them."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Any, Dict, ForwardRef, Iterator, List, get_type_hints

import pydantic
import pytest

from openai_core.decoding import construct_type
from openai_core.decoding.fields import complete_fields
from openai_core.decoding.late_types import load_named_types, names_late_types, own_annotations

ANSWERS = """
from typing import Dict, List, Optional, Union
from openai_core.imports import lazy_names
from openai_core.models import BaseModel

LATE = {"Tool": ".tools", "Item": ".items"}
__getattr__ = lazy_names(globals(), LATE)[0]

class Answer(BaseModel):
    id: str
    tools: "List[Tool]"
    items: "Union[str, List[Item], None]" = None
    first: "Optional[Tool]" = None
"""
TOOLS = """
from openai_core.models import BaseModel

class Tool(BaseModel):
    name: str
"""
ITEMS = TOOLS.replace("Tool", "Item")


@pytest.fixture
def answer(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Any]:
    """A package whose `Answer` names types of two modules that are not loaded."""
    folder = tmp_path / "late_parrots"
    folder.mkdir()
    for name, text in (("__init__", ""), ("answers", ANSWERS), ("tools", TOOLS), ("items", ITEMS)):
        (folder / f"{name}.py").write_text(text)
    monkeypatch.syspath_prepend(tmp_path)
    import late_parrots.answers  # type: ignore[import-not-found] # pyright: ignore[reportMissingImports]

    yield late_parrots.answers.Answer
    for name in [name for name in sys.modules if name.startswith("late_parrots")]:
        del sys.modules[name]


def loaded() -> List[str]:
    return sorted(name.rpartition(".")[2] for name in sys.modules if name.startswith("late_parrots."))


def test_values_without_objects_load_nothing(answer: Any) -> None:
    made: Any = construct_type(type_=answer, value={"id": "a", "tools": [], "items": "text", "first": None})
    assert (made.tools, made.items, made.first) == ([], "text", None)
    assert loaded() == ["answers"]


def test_an_object_loads_what_its_field_names(answer: Any) -> None:
    made: Any = construct_type(type_=answer, value={"id": "a", "tools": [{"name": "saw"}], "items": "text"})
    assert type(made.tools[0]).__name__ == "Tool"
    assert made.tools[0].name == "saw"
    assert loaded() == ["answers", "tools"]


def test_subclasses_and_schemas_load_everything(answer: Any) -> None:
    class Longer(answer):  # type: ignore[misc]
        more: int = 0

    made = Longer.model_validate({"id": "a", "tools": [{"name": "saw"}], "items": [{"name": "nut"}]})
    assert type(made.items[0]).__name__ == "Item"
    assert loaded() == ["answers", "items", "tools"]


def test_pydantic_finds_the_types_of_a_nested_model(answer: Any) -> None:
    envelope = pydantic.create_model("Envelope", answer=(answer, ...))
    assert "Tool" in envelope.model_json_schema()["$defs"]
    assert (
        pydantic.TypeAdapter(List[answer]).validate_python([{"id": "a", "tools": [{"name": "x"}]}])[0].tools[0].name
        == "x"
    )


def test_instances_are_built_and_dumped(answer: Any) -> None:
    made = answer(id="a", tools=[{"name": "saw"}])
    assert made.model_dump(exclude_unset=True) == {"id": "a", "tools": [{"name": "saw"}]}


def test_loading_by_hand(answer: Any) -> None:
    annotation = answer.__pydantic_fields__["tools"].annotation
    assert names_late_types(answer, annotation)
    load_named_types(answer, annotation)
    assert not names_late_types(answer, annotation)
    tool: Any = vars(sys.modules["late_parrots.tools"])["Tool"]
    assert complete_fields(answer)["tools"].annotation == List[tool]
    assert all(not names_late_types(answer, each) for each in answer.__annotations__.values())
    assert get_type_hints(answer)["tools"] == List[tool]


def test_other_annotations_are_not_late(answer: Any) -> None:
    assert not names_late_types(answer, str)
    assert not names_late_types(answer, "List[str]")
    assert names_late_types(answer, "List[Tool]")
    assert not names_late_types(int, ForwardRef("Tool"))


def test_a_class_has_its_own_annotations_alone() -> None:
    """Without the import from `__future__`: newer Pythons keep a function, and no dictionary, in such a class."""
    names: Dict[str, Any] = {"__name__": "larch"}
    exec(
        compile("class Tree:\n  age: int\nclass Larch(Tree):\n  seed: 'Cone'", "larch", "exec", dont_inherit=True),
        names,
    )
    assert own_annotations(names["Larch"]) == {"seed": "Cone"}
    assert own_annotations(names["Tree"]) == {"age": int}
    assert own_annotations(type("Shrub", (names["Tree"],), {})) == {}
