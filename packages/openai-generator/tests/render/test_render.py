"""What unusual definitions render to."""

from __future__ import annotations

from typing import Any

import pytest

from openai_generator.definitions import naming
from openai_generator.definitions.load import load_area, load_definitions
from openai_generator.render.output import render_all

REST = "packages/openai-rest/src/openai_rest"


def rendered(definition: dict[str, Any]) -> dict[str, str]:
    return {
        name.removeprefix(f"{REST}/"): text for name, text in render_all([load_area("zoo", definition, {})]).items()
    }


def operation(**definition: Any) -> dict[str, str]:
    return rendered({"resources": {"zoo": {"operations": {"call": {"http": "POST /zoo", **definition}}}}})


def test_streams_have_three_overloads() -> None:
    files = operation(body={"name": "Required[str]", "stream": "Optional[bool]"}, result="str", stream="object")
    method = files["aio/zoo.py"]
    assert method.count("@overload") == 3
    assert "stream: Optional[Literal[False]] | Omit = omit" in method
    assert "name: str,\n        stream: Literal[True]," in method
    assert "-> str | AsyncStream[object]:" in method
    assert "stream=stream" in method


def test_operations_that_always_stream() -> None:
    files = operation(http="GET /zoo", query={"all": "bool"}, result="str", stream="str", params="zoo_call_params")
    assert "-> AsyncStream[str]:" in files["aio/zoo.py"]
    assert "stream=True" in files["aio/zoo.py"]
    assert "@overload" not in files["aio/zoo.py"]
    assert "class ZooCallParams(TypedDict, total=False):" in files["types/zoo_params.py"]


def test_explicit_overloads() -> None:
    ways = [
        {"with": {"cat": "Required[str]"}, "without": ["dog"], "result": "str"},
        {"with": {"dog": "Required[int]"}, "without": ["cat"], "result": "int"},
    ]
    files = operation(body={"cat": "str", "dog": "int"}, result="Union[str, int]", overloads=ways)
    method = files["aio/zoo.py"]
    assert method.count("@overload") == 2
    assert "cat: str,\n        extra_headers" in method
    assert "dog: int | Omit = omit" in method
    assert 'argument_sets=(("cat",), ("dog",))' in files["operations/zoo.py"]


def test_overloads_of_a_result_that_also_streams() -> None:
    ways = [{"with": {"form": "Literal['a']"}, "result": "str"}, {"result": "object"}]
    body = {"form": "str", "stream": "bool"}
    files = operation(body=body, result="object", stream="str", overloads=ways)
    assert files["aio/zoo.py"].count("@overload") == 4
    assert "argument_sets" not in files["operations/zoo.py"]


def test_a_function_chooses_the_operation() -> None:
    chosen = {"function": "openai_rest.helpers.audio_formats:transcribed", "parameter": "form"}
    method = operation(body={"form": "str"}, chosen=chosen)["aio/zoo.py"]
    assert "self._call(\n            transcribed(operations.CALL, form)," in method
    assert "from ..helpers.audio_formats import transcribed" in method


def test_names_on_the_wire_and_forms_without_files() -> None:
    constant = operation(body={"file": "FileTypes"}, multipart="with_files", renamed=[["a", "as_"]])[
        "operations/zoo.py"
    ]
    assert "json_without_files=True" in constant
    assert 'renamed=(("a", "as_"),)' in constant


def split_package() -> dict[str, str]:
    inner = {"zoo.cats": {"class": "Cats", "operations": {"list": {"http": "GET /cats"}}}}
    areas = load_definitions(
        {"zoo": {"resources": {"zoo": {"mounts": {"felines": "zoo.cats"}}}}, "zoo_cats": {"resources": inner}}
    )
    return {name.removeprefix(f"{REST}/"): text for name, text in render_all(areas).items()}


def test_parts_of_a_split_package_are_imported_on_first_use() -> None:
    files = split_package()
    assert "from .zoo_cats import AsyncCats\n\n        return AsyncCats(self._client)" in files["aio/zoo.py"]
    assert (
        "from .zoo_cats import AsyncCats, AsyncCatsWithRawResponse, AsyncCatsWithStreamingResponse\n"
        in files["aio/zoo.py"]
    )
    assert "def felines(self) -> AsyncCats:" in files["aio/zoo.py"]
    assert "def felines(self) -> AsyncCatsWithRawResponse:" in files["aio/zoo.py"]
    assert "LIST = Operation" in files["operations/zoo_cats.py"]
    assert "cats" not in files["aio/mounts.py"]


def test_lines_with_long_names_are_excused() -> None:
    name = "Long" * 31
    text = types(**{name: {"module": "long", "fields": {"id": "str"}}})
    assert f"class {name}(  # noqa: E501\n    BaseModel\n):" in text


def test_pages_are_awaited_by_their_paginator() -> None:
    files = operation(http="GET /zoo", page="CursorPage", result="str")
    assert "    def call(" in files["aio/zoo.py"]
    assert "AsyncPaginator[str, AsyncCursorPage[str]]" in files["aio/zoo.py"]
    assert 'page="CursorPage"' in files["operations/zoo.py"]


def test_header_parameters() -> None:
    files = operation(header={"key": {"type": "str", "header": "Idempotency-Key"}}, params="zoo_call_params")
    assert 'headers={"Idempotency-Key": key}' in files["aio/zoo.py"]
    assert 'key: Annotated[str, PropertyInfo(alias="Idempotency-Key")]' in files["types/zoo_params.py"]


def test_defaults_other_than_omit() -> None:
    assert (
        "speed: float | NotGiven = not_given"
        in operation(body={"speed": {"type": "float", "default": "not_given"}})["aio/zoo.py"]
    )


def test_facts_of_an_operation() -> None:
    constant = operation(
        multipart=True, body={"file": "FileTypes"}, headers={"Accept": "*/*"}, security="admin", result="None"
    )["operations/zoo.py"]
    assert "type(None)" in constant
    assert 'multipart=True, files=(("file",),)' in constant
    assert 'headers={"Accept": "*/*"}' in constant
    assert "security=ADMIN" in constant


def test_binary_results_have_streaming_views() -> None:
    views = operation(http="GET /zoo", result="HttpxBinaryResponseContent")["aio/zoo.py"]
    assert "async_to_custom_streamed_response_wrapper(resource.call, AsyncStreamedBinaryAPIResponse)" in views


def types(**definitions: Any) -> str:
    return rendered({"types": definitions})["types/zoo.py"]


def test_unions_follow_their_members() -> None:
    text = types(
        Any1={"module": "any", "union": ["Cat", "DogVariants.Pug"], "discriminator": "type"},
        Cat={"module": "cat", "fields": {"type": "Literal['cat']"}},
        DogVariants={"module": "dog", "variants_only": True, "nested": {"Pug": {"fields": {"type": "str"}}}},
    )
    assert text.index("class Cat(BaseModel)") < text.index("class DogVariants:") < text.index("Any1: TypeAlias")
    assert 'Annotated[Union[Cat, DogVariants.Pug], PropertyInfo(discriminator="type")]' in text


def test_circles_of_unions_are_refused() -> None:
    with pytest.raises(ValueError, match="refers to itself"):
        types(A={"module": "a", "alias": "List[B]"}, B={"module": "b", "alias": "List[A]"})


def test_a_field_called_object_hides_the_type() -> None:
    text = types(Cat={"module": "cat", "fields": {"object": "str", "extra": "Dict[str, object]"}})
    assert "extra: Dict[str, builtins.object]" in text


def test_settings_of_fields_and_overrides() -> None:
    text = types(
        Cat={"module": "cat", "fields": {"id": "Optional[str] = None"}},
        Lion={
            "module": "lion",
            "known_as": "BigCat",
            "bases": ["Cat"],
            "fields": {"id": "str", "prey": {"type": "List[str]", "settings": "default_factory=list"}},
        },
    )
    assert "id: str  # pyright: ignore[reportIncompatibleVariableOverride, reportGeneralTypeIssues]" in text
    assert "prey: List[str] = Field(default_factory=list)" in text
    assert '"lion": "BigCat=Lion"' in text


def test_keys_that_are_keywords() -> None:
    params = {"CatParam": {"module": "cat_param", "fields": {"async": "bool"}}}
    assert 'TypedDict("CatParam", {"async": bool}, total=False)' in rendered({"params": params})["types/zoo_params.py"]


def test_annotations_are_quoted_only_where_a_name_is_not_there_yet() -> None:
    wing = {"fields": {"feathers": "int"}}
    bird = {"module": "bird", "fields": {"wing": "Bird.Wing", "nest": "Optional[Nest]"}, "nested": {"Wing": wing}}
    bird["nested"]["Tail"] = {"fields": {"wing": "Bird.Wing", "length": "int"}}
    text = types(Bird=bird, Nest={"module": "nest", "fields": {"owner": "Bird"}})
    assert "from __future__" not in text
    assert '        wing: "Bird.Wing"\n        length: int\n' in text
    assert '    wing: Wing\n    nest: "Optional[Nest]"\n' in text
    assert "    owner: Bird\n" in text


def areas(monkeypatch: pytest.MonkeyPatch, **exceptions: Any) -> dict[str, str]:
    """Renders an area of animals, and one of rare ones that are derived from them."""
    monkeypatch.setattr(naming, "exceptions", lambda: {**KNOWN, **exceptions})
    animals = {
        "Cat": {
            "module": "zoo.cat",
            "fields": {"kind": "Literal['cat']", "toys": "List[CatToy]", "friend": "rare.Rare"},
        },
        "CatToy": {"module": "zoo.cat", "alias": "Union[Cat, str]"},
    }
    rare = {
        "Lynx": {"module": "zoo.lynx", "bases": ["zoo.Cat"], "fields": {"ears": "int"}},
        "Rare": {"module": "zoo.rare", "union": ["zoo.Cat", "Lynx"], "discriminator": "kind"},
    }
    files = render_all([load_area("zoo", {"types": animals}, {}), load_area("rare", {"types": rare}, {})])
    return {name.removeprefix(f"{REST}/"): text for name, text in files.items()}


KNOWN = naming.exceptions()
EARLY = {"rare.Rare": {"discriminator": "kind", "members": ["zoo.Cat"]}}


def test_late_types_are_in_a_table_and_their_early_members_in_another(monkeypatch: pytest.MonkeyPatch) -> None:
    module = areas(monkeypatch, late_areas={"zoo": ["rare"]}, early_members=EARLY)["types/zoo.py"]
    assert 'LATE = {"Rare": ".rare"}' in module
    assert "if not TYPE_CHECKING:\n    __getattr__ = lazy_names(globals(), LATE)[0]" in module
    assert 'friend: "Rare"' in module
    assert 'EARLY = {"Rare": Annotated[Union[Cat], PropertyInfo(discriminator="kind")]}' in module


def test_what_inherited_fields_name_is_in_the_module_of_the_subclass(monkeypatch: pytest.MonkeyPatch) -> None:
    module = areas(monkeypatch, late_areas={"zoo": ["rare"]}, early_members={})["types/rare.py"]
    assert "CatToy as CatToy" in module
    assert "from typing import List as List" in module
