from __future__ import annotations

import asyncio
import functools
from typing import TYPE_CHECKING, Any, Callable, Dict, List, Optional

import pydantic
import pytest
from typing_extensions import Annotated

from openai_core.errors import ArgumentError
from openai_rest.helpers.agents import FunctionTool, function_tool, pydantic_function_tool

if TYPE_CHECKING:
    from nowhere import Nothing  # pyright: ignore[reportMissingImports]


class Place(pydantic.BaseModel):
    """A harbour."""

    name: str


class Tree(pydantic.BaseModel):
    children: List[Tree] = []


class Unchecked:
    pass


class Names(pydantic.RootModel[List[str]]):
    pass


def tide(place: Place, days: int = 1, *, unit: Optional[str] = None) -> Nothing:
    """Tells the tide.

    In hours.
    """
    return f"{place.name} {days} {unit}"  # type: ignore[return-value]


def test_a_definition_from_a_function() -> None:
    tool = function_tool(tide)
    assert tool.name == "tide"
    definition: Any = tool.definition
    assert {name: definition[name] for name in ("type", "name", "description")} == {
        "type": "function",
        "name": "tide",
        "description": "Tells the tide.\n\nIn hours.",
    }
    parameters = definition["parameters"]
    assert list(parameters["properties"]) == ["place", "days", "unit"]
    assert parameters["required"] == ["place"]
    assert parameters["properties"]["days"]["default"] == 1
    assert parameters["additionalProperties"] is False
    assert "defer_loading" not in definition


def test_a_definition_is_a_copy() -> None:
    tool = function_tool(tide)
    tool.definition["parameters"]["type"] = "changed"
    assert tool.definition["parameters"]["type"] == "object"


def test_calling_checks_the_arguments() -> None:
    tool: Any = function_tool(tide)
    assert tool({"place": {"name": "Brest"}, "unit": "h"}) == "Brest 1 h"
    with pytest.raises(pydantic.ValidationError):
        tool({"place": {"name": "Brest"}, "more": 1})


def test_as_a_decorator_with_settings() -> None:
    @function_tool(name="other", description="Said.", defer_loading=True)
    def tide(place: Annotated[str, pydantic.Field(description="A harbour")]) -> str:
        return place

    definition: Any = tide.definition
    assert (definition["name"], definition["description"], definition["defer_loading"]) == ("other", "Said.", True)
    assert definition["parameters"]["properties"]["place"]["description"] == "A harbour"
    assert tide({"place": "Brest"}) == "Brest"


def test_an_asynchronous_function() -> None:
    @function_tool
    async def tide(hours: int) -> Dict[str, int]:
        return {"hours": hours}

    assert asyncio.run(_awaited(tide({"hours": 3}))) == '{"hours":3}'


async def _awaited(value: Any) -> Any:
    return await value


def test_names_that_models_keep_for_themselves() -> None:
    @function_tool
    def odd(copy: int, model_config: str, schema: List[int], json: bool = False) -> str:
        return f"{copy} {model_config} {schema} {json}"

    assert odd({"copy": 1, "model_config": "m", "schema": [2]}) == "1 m [2] False"
    assert list(odd.definition["parameters"]["properties"]) == ["copy", "model_config", "schema", "json"]


class Harbour:
    Hour = int

    def __init__(self, name: str) -> None:
        self.name = name

    def tide(self, hour: Hour) -> str:
        return f"{self.name} {hour}"

    @staticmethod
    def unit(hour: Hour) -> str:
        return f"{hour} h"

    @classmethod
    def kind(cls, hour: Hour) -> str:
        return f"{cls.__name__} {hour}"


class Port(Harbour):
    pass


def test_methods_may_use_the_names_of_their_class() -> None:
    assert function_tool(Port("Brest").tide)({"hour": 3}) == "Brest 3"
    assert function_tool(Harbour.unit)({"hour": 3}) == "3 h"
    assert function_tool(Port.kind)({"hour": 3}) == "Port 3"


def test_a_wrapped_function_keeps_its_signature() -> None:
    @functools.wraps(tide)
    def wrapper(*args: Any, **kwargs: Any) -> Any:
        return "wrapped " + tide(*args, **kwargs)  # type: ignore[operator]

    assert function_tool(wrapper)({"place": {"name": "Brest"}}) == "wrapped Brest 1 None"


@pytest.mark.parametrize(
    "function",
    [lambda x: x, lambda *args: args, lambda **kwargs: kwargs, eval("lambda _x=1: 1"), eval("lambda x, /: x")],
)
def test_signatures_that_no_model_can_fill(function: Any) -> None:
    with pytest.raises(ArgumentError, match="The parameter"):
        function_tool(function, name="f")


def test_annotations_that_mean_nothing() -> None:
    class Local(pydantic.BaseModel):
        pass

    def unknown(place: Local) -> None: ...

    def unchecked(place: Unchecked) -> None: ...

    def undescribed(place: Callable[[], int]) -> None: ...

    with pytest.raises(ArgumentError, match=r"An annotation of the tool 'unknown' cannot be evaluated \(name 'Local'"):
        function_tool(unknown)
    with pytest.raises(ArgumentError, match="Pydantic cannot check the arguments of the tool"):
        function_tool(unchecked)
    with pytest.raises(ArgumentError, match="Pydantic cannot describe the arguments of the tool"):
        function_tool(undescribed)


def test_a_tool_needs_a_name() -> None:
    with pytest.raises(ArgumentError, match="needs a name"):
        pydantic_function_tool(Place, handler=str, name="")
    with pytest.raises(ArgumentError, match="needs a name"):
        function_tool(functools.partial(tide))
    assert function_tool(functools.partial(tide), name="t")({"place": {"name": "Brest"}}) == "Brest 1 None"


def test_a_tool_from_a_model() -> None:
    tool = pydantic_function_tool(Place, handler=lambda place: place)
    assert (tool.name, tool.definition["description"]) == ("Place", "A harbour.")
    assert tool({"name": "Brest"}) == '{"name":"Brest"}'
    assert pydantic_function_tool(Tree, handler=str).definition["parameters"]["$defs"]


def test_arguments_are_an_object() -> None:
    with pytest.raises(ArgumentError, match="Names has another schema"):
        pydantic_function_tool(Names, handler=str)


def test_a_bare_tool_passes_on_what_its_handler_returns() -> None:
    tool = FunctionTool(Place, lambda place: place, name="n", description="d")
    assert tool({"name": "Brest"}) == Place(name="Brest")


def test_checkers_see_whether_a_tool_is_awaited() -> None:
    async def later(hour: int) -> int:
        return hour

    coroutine: Any = function_tool(later)({"hour": 1})
    assert asyncio.run(_awaited(coroutine)) == "1"
