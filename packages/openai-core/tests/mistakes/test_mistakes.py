"""What people write by mistake is answered with what to write instead, and costs nothing where nobody makes it."""

from __future__ import annotations

import copy
import inspect
import json
import pickle
import subprocess
import sys
from typing import Any, Dict, List, Mapping, Sequence

import pytest

from openai_core import AsyncClient, Client
from openai_core.mistakes.arguments import nearest
from openai_core.models import BaseModel


class Thing(BaseModel):
    id: str
    name: str = "a thing"


class Things(BaseModel):
    data: List[Thing]


THING = Thing(id="t_1")


@pytest.mark.parametrize("flavour", [Client, AsyncClient])
def test_a_key_without_its_name(flavour: Any) -> None:
    name = flavour.__name__
    with pytest.raises(TypeError) as caught:
        flavour("sk-secret")
    assert str(caught.value) == f"{name}() takes keyword arguments only; write `{name}(api_key=...)`."


@pytest.mark.parametrize("flavour, word", [(Client, ""), (AsyncClient, "Async")])
def test_arguments_that_clients_had_once(flavour: Any, word: str) -> None:
    expected = {
        "proxies": f"pass `http_client=openai.Default{word}HttpxClient(proxy=...)` instead.",
        "verify": f"pass `http_client=openai.Default{word}HttpxClient(verify=...)` instead.",
        "api_base": "write `base_url=...` instead.",
        "azure_endpoint": f"use `openai.{word}AzureOpenAI` for Azure.",
        "max_retry": "did you mean `max_retries`?",
        "zzzzzz": "`help()` of the method lists those that it takes.",
    }
    for argument, instead in expected.items():
        arguments: Dict[str, Any] = {"base_url": "https://example.test", "api_key": "k", argument: "secret"}
        with pytest.raises(TypeError) as caught:
            flavour(**arguments)
        name = flavour.__name__
        assert str(caught.value) == f"{name}() got an unexpected keyword argument {argument!r}; {instead}"


def test_arguments_of_copies() -> None:
    client: Any = Client(base_url="https://example.test", api_key="k")
    with pytest.raises(TypeError, match=r"^Client\.copy\(\) got .* 'timeot'; did you mean `timeout`\?$"):
        client.with_options(timeot=3)
    with pytest.raises(TypeError, match=r"^Client\.copy\(\) takes keyword arguments only"):
        client.copy(3)


def test_an_error_inside_of_a_constructor_stays_as_it_is() -> None:
    class Broken(Client):
        def _new_addresses(self, *args: Any) -> Any:
            return len(3)  # type: ignore[arg-type]

    with pytest.raises(TypeError, match=r"^object of type 'int' has no len\(\)$"):
        Broken(api_key="k")


def test_the_constructor_still_shows_its_arguments() -> None:
    parameters = inspect.signature(Client).parameters
    assert [*parameters][:2] == ["api_key", "admin_api_key"]
    assert not {each for each in parameters.values() if each.kind is each.VAR_KEYWORD}


@pytest.mark.parametrize("key", ["id", 0])
def test_a_model_is_no_dictionary(key: Any) -> None:
    thing: Any = THING
    with pytest.raises(TypeError) as caught:
        thing[key]
    instead = "its fields are attributes: write `.id`, and so on."
    assert str(caught.value) == f"'Thing' object is not subscriptable; {instead}"


def test_programs_that_look_for_items_find_none() -> None:
    for each in (THING, type(THING)):
        assert not hasattr(each, "__getitem__")
        assert not hasattr(each, "__len__")
    assert "__getitem__" not in dir(THING)
    assert not isinstance(THING, (Mapping, Sequence))
    assert next(iter(THING)) == ("id", "t_1")


def test_a_model_with_data_is_no_list() -> None:
    things: Any = Things(data=[])
    with pytest.raises(TypeError, match=r"^'Things' object is not subscriptable; its items are in `\.data`\.$"):
        things[0]


@pytest.mark.parametrize("name", ["get", "keys", "items"])
def test_a_model_has_no_methods_of_dictionaries(name: str) -> None:
    assert not hasattr(THING, name)
    with pytest.raises(AttributeError, match=r"fields are attributes, and `to_dict\(\)` gives a dict"):
        getattr(THING, name)


def test_fields_that_are_called_so_are_fields() -> None:
    class Odd(BaseModel):
        get: str

    assert Odd.construct(get="it", items=[1]).get == "it"
    assert Odd.construct(get="it", items=[1]).items == [1]  # type: ignore[attr-defined]


def test_what_nothing_is_known_about_has_pydantics_words() -> None:
    with pytest.raises(AttributeError, match=r"^'Thing' object has no attribute 'nme'$"):
        THING.nme  # type: ignore[attr-defined]  # noqa: B018


def test_iteration_gives_fields_and_says_so() -> None:
    pairs: List[Any] = [*THING]
    assert pairs == [("id", "t_1"), ("name", "a thing")]
    assert dict(THING) == {"id": "t_1", "name": "a thing"}
    assert json.loads(json.dumps(pairs)) == [["id", "t_1"], ["name", "a thing"]]
    assert pickle.loads(pickle.dumps(pairs)) == copy.deepcopy(pairs) == pairs
    with pytest.raises(AttributeError) as caught:
        pairs[0].type  # noqa: B018
    assert str(caught.value) == (
        "'tuple' object has no attribute 'type'; iteration over an object gives its fields, `stream=True` events."
    )
    assert not hasattr(pairs[0], "__html__")


def test_a_client_without_known_places_says_only_what_it_lacks() -> None:
    client: Any = Client(base_url="https://example.test", api_key="k")
    with pytest.raises(AttributeError, match=r"^'Client' object has no attribute 'nothing'$"):
        client.nothing  # noqa: B018


def test_a_name_that_is_like_none() -> None:
    assert nearest("max_token", ["max_tokens", "model"]) == "max_tokens"
    assert nearest("xyz", ["max_tokens", "model"]) is None


def test_explanations_are_loaded_when_somebody_needs_one() -> None:
    program = (
        "import sys; from openai_core import Client; client = Client(base_url='https://example.test', api_key='k');"
        "client.copy(); print('openai_core.mistakes' in sys.modules)"
    )
    assert subprocess.run([sys.executable, "-c", program], capture_output=True, text=True).stdout == "False\n"
