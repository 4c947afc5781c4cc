"""What helper methods of definitions render to."""

from __future__ import annotations

from typing import Any

import pytest

from openai_generator.definitions.load import load_definitions
from openai_generator.render.output import render_all

REST = "packages/openai-rest/src/openai_rest/"
FEED = {
    "http": "POST /zoo/{cat_id}/feed",
    "about": "Feeds a cat",
    "path": {"cat_id": "str"},
    "body": {"food": "Required[Food]", "amount": "int", "stream": "bool"},
    "describe": {"food": "what it eats"},
    "result": "str",
}


def rendered(helper: dict[str, Any], **others: Any) -> dict[str, str]:
    zoo = {
        "resources": {
            "zoo": {"operations": {"feed": FEED}, "helpers": {"care": {"runs": "openai_rest.zoo.care:care", **helper}}}
        },
        "params": {"Food": {"module": "zoo_feed_params", "fields": {"name": "Required[str]"}}},
        **others,
    }
    return {name.removeprefix(REST): text for name, text in render_all(load_definitions({"zoo": zoo})).items()}


def test_a_flow_is_run_by_the_resource() -> None:
    files = rendered(
        {"about": "Cares for a cat", "parameters": {"cat_id": "Required[str]", "days": "int"}, "result": "str"}
    )
    assert (
        "    async def care(\n        self,\n        *,\n        cat_id: str,\n        days: int | Omit = omit,"
        in files["aio/zoo.py"]
    )
    assert "from ..zoo.care import care\n\n        return await self._run(" in files["aio/zoo.py"]
    assert (
        "care(\n                self,\n                cat_id=cat_id,\n                days=days,"
        in files["aio/zoo.py"]
    )
    method = files["aio/zoo.py"].partition("async def care(")[2].partition("return await")[0]
    assert '"""Cares for a cat.' in method
    extras = ("extra_headers: Headers of this call", "extra_query: ", "extra_body: ", "timeout: Seconds for each")
    assert all(f"            {text}" in method for text in extras)


def test_it_repeats_the_parameters_of_an_operation() -> None:
    method = rendered({"like": "feed", "without": ["stream"], "extras": []})["aio/zoo.py"].partition("def care(")[2]
    assert "self, cat_id: str, *, food: Food, amount: int | Omit = omit) -> None:" in method
    assert "food: What it eats." in method
    assert "stream" not in method.partition("if TYPE_CHECKING")[0]


def test_parameters_come_in_their_own_order_with_their_own_defaults() -> None:
    parameters = {"amount": None, "wait": "float = 5.0", "cat_id": None, "food": "Optional[str] = None"}
    helper = {"like": "feed", "parameters": parameters, "positional": ["cat_id"], "extras": ["timeout"]}
    method = rendered(helper)["aio/zoo.py"].partition("def care(")[2].partition("->")[0]
    assert [line.strip() for line in method.strip("\n) ").split("\n")] == [
        "self,",
        "cat_id: str,",
        "*,",
        "amount: int | Omit = omit,",
        "wait: float = 5.0,",
        "food: Optional[str] = None,",
        "timeout: float | Timeout | None | NotGiven = not_given,",
    ]


def test_an_operation_of_another_area_lends_its_types() -> None:
    farm = {"resources": {"farm": {"helpers": {"care": {"runs": "openai_rest.farm:care", "like": "zoo.feed"}}}}}
    zoo = {
        "resources": {"zoo": {"operations": {"feed": FEED}}},
        "params": {"Food": {"module": "zoo_feed_params", "fields": {"name": "Required[str]"}}},
    }
    files = render_all(load_definitions({"farm": farm, "zoo": zoo}))
    assert "    from ..types.zoo_params import Food" in files[f"{REST}aio/farm.py"]


def test_an_object_is_made_at_once() -> None:
    names = {"{Async}Carer": "openai_rest.zoo.{flavour}.carers"}
    helper = {"kind": "object", "result": "{Async}Carer[str]", "runs": "openai_rest.zoo.{flavour}.carers:carer"}
    files = rendered(helper, names=names)
    assert "    from ..zoo.aio.carers import AsyncCarer" in files["aio/zoo.py"]
    assert ") -> AsyncCarer[str]:" in files["aio/zoo.py"]
    assert "        from ..zoo.aio.carers import carer\n\n        return carer(" in files["aio/zoo.py"]
    assert "    def care(" in files["aio/zoo.py"]


def test_a_call_is_awaited() -> None:
    files = rendered({"kind": "call", "runs": "openai_rest.zoo.{flavour}:care"})
    assert "        return await care(" in files["aio/zoo.py"]


def test_a_function_of_a_sibling_is_looked_up_by_name() -> None:
    method = rendered({"kind": "object", "runs": "openai_realtime.{flavour}.zoo:connect"})["aio/zoo.py"]
    assert "from openai_core.imports import sibling" in method
    assert 'connect = sibling("openai_realtime.aio.zoo", "connect")' in method


def test_overloads() -> None:
    ways = [{"without": ["food"], "result": "int"}, {"with": {"food": "Required[bytes]"}, "result": "str"}]
    method = rendered({"like": "feed", "overloads": ways, "result": "Union[int, str]"})["aio/zoo.py"]
    assert method.count("@overload") == 2
    assert "food: bytes," in method


def test_views_have_those_that_ask_for_it() -> None:
    view = "self.care: Final = async_to_legacy_response_wrapper(resource.care)"
    assert view in rendered({"viewed": True})["aio/zoo.py"]
    assert "resource.care" not in rendered({})["aio/zoo.py"]


def test_the_index_lists_them() -> None:
    index = rendered({"like": "feed", "result": "{Async}Carer"}, names={"{Async}Carer": "openai_rest.zoo"})["api.md"]
    assert "- `client.zoo.care(cat_id, *, food, amount=…, stream=…)` → `Carer`" in index


def test_an_unknown_kind_is_refused() -> None:
    with pytest.raises(ValueError, match=r"zoo\.care has the kind 'magic'"):
        rendered({"kind": "magic"})


def test_one_with_the_name_of_an_operation_takes_the_place_of_its_method() -> None:
    zoo: dict[str, Any] = {
        "resources": {
            "zoo": {
                "operations": {"feed": FEED},
                "helpers": {"feed": {"runs": "openai_rest.zoo.care:feed", "kind": "call", "like": "feed"}},
            }
        },
        "params": {"Food": {"module": "zoo_feed_params", "fields": {"name": "Required[str]"}}},
    }
    files = {name.removeprefix(REST): text for name, text in render_all(load_definitions({"zoo": zoo})).items()}
    assert files["aio/zoo.py"].count("def feed(") == 1
    assert "self._call(" not in files["aio/zoo.py"]
    assert "FEED = Operation(" in files["operations/zoo.py"]
    assert "self.feed: Final = async_to_legacy_response_wrapper(resource.feed)" in files["aio/zoo.py"]
    assert files["api.md"].count("client.zoo.feed(") == 1
    assert "`POST /zoo/{cat_id}/feed`" in files["api.md"]


def test_views_leave_out_what_has_no_one_response() -> None:
    line = '_plain_only = ("care",)'
    assert line in rendered({})["aio/zoo.py"]
    assert line not in rendered({"viewed": True})["aio/zoo.py"]
    assert line not in rendered({"extras": ["timeout"]})["aio/zoo.py"]
    by_place = {"extras": [], "parameters": {"extra_headers": "Optional[Any] = None"}}
    assert line in rendered(by_place)["aio/zoo.py"]
