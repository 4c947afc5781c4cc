"""Function tools from models, and which tools can be parsed."""

from __future__ import annotations

from functools import partial
from typing import Any, Dict, List, Optional, Union

import pytest
from pydantic import BaseModel

from openai_core.errors import ArgumentError
from openai_core.options import NOT_GIVEN, omit
from openai_rest.helpers.structured.errors import StrictSchemaError
from openai_rest.helpers.structured.function_tools import (
    PydanticFunctionTool,
    ResponsesPydanticFunctionTool,
    is_parseable_tool,
    is_strict_chat_completion_tool_param,
    materialize_input_tools,
    pydantic_function_tool,
    pydantic_responses_function_tool,
    responses_tools,
    select_strict_chat_completion_tools,
    validate_input_tools,
)


class GetWeather(BaseModel):
    """Looks up the weather."""

    city: str


class Bare(BaseModel):
    a: int


class Bag(BaseModel):
    bag: Dict[str, int]


def plain(name: str = "f", **more: Any) -> Any:
    return {"type": "function", "function": {"name": name, **more}}


CUSTOM: Any = {"type": "custom", "custom": {"name": "c"}}


def test_a_tool_of_chat_completions() -> None:
    tool = pydantic_function_tool(GetWeather)
    assert tool["type"] == "function"
    function: Any = tool["function"]
    assert isinstance(function, PydanticFunctionTool)
    assert function.model is GetWeather
    assert function.cast() is function
    assert (function["name"], function["strict"], function["description"]) == (
        "GetWeather",
        True,
        "Looks up the weather.",
    )
    assert function["parameters"]["required"] == ["city"]


def test_a_tool_of_responses() -> None:
    tool: Any = pydantic_responses_function_tool(GetWeather, name="weather", description="d", defer_loading=True)
    assert isinstance(tool, ResponsesPydanticFunctionTool)
    assert tool.model is GetWeather
    assert tool.cast() is tool
    assert {**tool, "parameters": 0} == {
        "type": "function",
        "name": "weather",
        "strict": True,
        "parameters": 0,
        "description": "d",
        "defer_loading": True,
    }


def test_what_is_not_known_is_left_out() -> None:
    assert "description" not in pydantic_function_tool(Bare)["function"]
    assert not {"description", "defer_loading"} & set(pydantic_responses_function_tool(Bare))


@pytest.mark.parametrize("make", [pydantic_function_tool, pydantic_responses_function_tool])
def test_a_model_that_strict_mode_cannot_express(make: Any) -> None:
    with pytest.raises(StrictSchemaError, match="`bag` of Bag"):
        make(Bag)


@pytest.mark.parametrize(
    ("tool", "strict", "parseable"),
    [
        (pydantic_function_tool(Bare), True, True),
        (plain(strict=True), True, True),
        (plain(strict=False), False, False),
        (plain(), False, False),
        (CUSTOM, False, False),
        ({"type": "function", "function": PydanticFunctionTool({"name": "f"}, Bare)}, False, True),
    ],
)
def test_which_tools_are_parsed(tool: Any, strict: bool, parseable: bool) -> None:
    assert is_strict_chat_completion_tool_param(tool) is strict
    assert is_parseable_tool(tool) is parseable


@pytest.mark.parametrize("missing", [omit, NOT_GIVEN])
def test_no_tools(missing: Any) -> None:
    for function in (
        select_strict_chat_completion_tools,
        materialize_input_tools,
        validate_input_tools,
        responses_tools,
    ):
        assert function(missing) is omit


def test_tools_from_an_iterator_become_a_list() -> None:
    strict = plain(strict=True)
    assert materialize_input_tools(iter([strict, CUSTOM])) == [strict, CUSTOM]
    assert select_strict_chat_completion_tools(iter([strict, CUSTOM, plain()])) == [strict]
    assert validate_input_tools(iter([strict])) == [strict]


@pytest.mark.parametrize(("tool", "message"), [(CUSTOM, "'custom'"), (plain("look_up"), "'look_up' cannot be parsed")])
def test_tools_that_cannot_be_parsed(tool: Any, message: str) -> None:
    with pytest.raises(ArgumentError, match=message):
        validate_input_tools([tool])


def test_responses_take_tools_of_both_forms() -> None:
    own: Any = {"type": "function", "name": "f", "parameters": {}, "strict": True}
    search: Any = {"type": "web_search"}
    namespace: Any = {"type": "namespace", "name": "n", "tools": iter([own])}
    chat = pydantic_function_tool(GetWeather)
    dict.__setitem__(chat["function"], "defer_loading", True)  # type: ignore[arg-type]
    found: Any = responses_tools(iter([own, search, namespace, chat]))
    assert found[:3] == [own, search, {"type": "namespace", "name": "n", "tools": [own]}]
    assert isinstance(found[3], ResponsesPydanticFunctionTool)
    assert found[3].model is GetWeather
    assert (found[3]["type"], found[3]["name"], found[3]["strict"]) == ("function", "GetWeather", True)
    assert (found[3]["description"], found[3]["defer_loading"]) == ("Looks up the weather.", True)


def test_responses_do_not_guess_at_other_tools_of_chat_completions() -> None:
    with pytest.raises(ArgumentError, match="'look_up' has the form of chat completions"):
        responses_tools([plain("look_up")])


class Forecast:
    """Looks the weather up."""

    def __call__(self, city: str, days: int = 1) -> str:
        return f"{city} {days}"


class Undescribed:
    def __call__(self, city: str) -> None:
        """Does nothing."""


@pytest.mark.parametrize(
    ("source", "expected"),
    [
        (Forecast(), ("Forecast", "Looks the weather up.", ["city", "days"])),
        (partial(Forecast(), days=2), ("Forecast", "Looks the weather up.", ["city", "days"])),
        (Undescribed(), ("Undescribed", "Does nothing.", ["city"])),
    ],
)
def test_objects_that_can_be_called_are_functions(source: Any, expected: Any) -> None:
    function = pydantic_function_tool(source)["function"]
    assert (function["name"], function["description"], list(function["parameters"]["properties"])) == expected
    assert pydantic_responses_function_tool(source)["name"] == expected[0]


@pytest.mark.parametrize("type_", [List[int], Optional[int], Union[int, str]])
def test_types_are_no_functions(type_: Any) -> None:
    with pytest.raises(StrictSchemaError):
        pydantic_function_tool(type_)
