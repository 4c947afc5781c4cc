"""Fields of late types: what is decoded without loading them, and that the result does not depend on it."""

from __future__ import annotations

import sys
from typing import Any, Dict, Iterator, List

import pytest
from hypothesis import HealthCheck, example, given, settings, strategies as st

from openai_core.decoding import construct_type, validator

ANSWERS = """
from typing import List, Union
from typing_extensions import Annotated, Literal
from openai_core.imports import lazy_names
from openai_core.models import BaseModel, PropertyInfo

LATE = {"Item": ".items", "Tool": ".items", "Choice": ".items", "AnyCall": ".items"}
__getattr__ = lazy_names(globals(), LATE)[0]

class Message(BaseModel):
    kind: Literal["message"]
    text: str
    count: int = 0

class Call(BaseModel):
    kind: Literal["call", "old_call"]
    name: str

class Answer(BaseModel):
    items: "List[Item]"
    last: "Item" = None
    tools: "List[Tool]" = None
    both: "List[Union[Item, Tool]]" = None
    choice: "Choice" = None
    call: "AnyCall" = None
    text: "Union[str, List[Item], None]" = None

EARLY = {
    "Item": Annotated[Union[Message, Call], PropertyInfo(discriminator="kind")],
    "Choice": Literal["auto", "none"],
    "AnyCall": Annotated[Call, PropertyInfo(discriminator="kind")],
}
"""
ITEMS = """
from typing import Union
from typing_extensions import Annotated, Literal
from openai_core.models import BaseModel, PropertyInfo
from .answers import Call, Message

class Search(BaseModel):
    kind: Literal["search"]
    query: str

class Tool(BaseModel):
    name: str

Item = Annotated[Union[Message, Search, Call], PropertyInfo(discriminator="kind")]
AnyCall = Union[Call, Search]
Choice = Union[Literal["auto", "none"], Tool]
"""
RARE = {"kind": "search", "query": "parrots"}
MESSAGE = {"kind": "message", "text": "Hi!"}
CALL = {"kind": "old_call", "name": "saw"}


@pytest.fixture(scope="module")
def package(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    folder = tmp_path_factory.mktemp("late") / "early_parrots"
    folder.mkdir()
    for name, text in (("__init__", ""), ("answers", ANSWERS), ("items", ITEMS)):
        (folder / f"{name}.py").write_text(text)
    sys.path.insert(0, str(folder.parent))
    yield folder.name
    sys.path.remove(str(folder.parent))
    forget(folder.name)


def forget(package: str) -> None:
    for name in [name for name in sys.modules if name.split(".")[0] == package]:
        del sys.modules[name]


def fresh_answers(package: str) -> Any:
    """The module, as it is in a process that has not loaded the late one."""
    forget(package)
    return __import__(f"{package}.answers").answers


@pytest.fixture
def answers(package: str) -> Any:
    return fresh_answers(package)


def test_early_members_load_nothing(answers: Any) -> None:
    made: Any = construct_type(type_=answers.Answer, value={"items": [MESSAGE, CALL], "last": MESSAGE})
    assert [type(item) for item in made.items] == [answers.Message, answers.Call]
    assert type(made.last) is answers.Message
    assert "early_parrots.items" not in sys.modules


@pytest.mark.parametrize("items", [[RARE], [MESSAGE, RARE], [{"kind": "new"}], [{"text": "untagged"}], [{"kind": []}]])
def test_other_items_load_the_whole_union(answers: Any, items: List[Dict[str, Any]]) -> None:
    made: Any = construct_type(type_=answers.Answer, value={"items": items})
    assert "early_parrots.items" in sys.modules
    assert type(made.items[0]).__name__ == ("Search" if items[0] == RARE else "Message")


def test_fields_of_several_late_types_have_no_early_members(answers: Any) -> None:
    made: Any = construct_type(type_=answers.Answer, value={"items": [], "both": [MESSAGE]})
    assert type(made.both[0]) is answers.Message
    assert "early_parrots.items" in sys.modules


def test_early_members_are_validated_without_loading(answers: Any) -> None:
    validate = validator(answers.Answer)
    assert type(validate({"items": [MESSAGE], "last": CALL, "tools": [], "both": []}).last) is answers.Call
    with pytest.raises(ValueError, match="missing"):
        validate({"items": [{"kind": "message"}], "last": CALL, "tools": [], "both": []})


def test_one_early_member_is_enough(answers: Any) -> None:
    made: Any = construct_type(type_=answers.Answer, value={"call": CALL})
    assert type(made.call) is answers.Call
    assert "early_parrots.items" not in sys.modules


def test_texts_and_empty_lists_are_validated_without_loading(answers: Any) -> None:
    made = validator(answers.Answer)(
        {"items": [], "last": MESSAGE, "tools": [], "both": [], "call": CALL, "choice": "none", "text": "Hi!"}
    )
    assert (made.items, made.tools, made.choice, made.text) == ([], [], "none", "Hi!")
    assert "early_parrots.items" not in sys.modules


def test_other_texts_are_judged_by_the_whole_type(answers: Any) -> None:
    with pytest.raises(ValueError, match="literal"):
        validator(answers.Answer)(
            {"items": [], "last": MESSAGE, "tools": [], "both": [], "call": CALL, "choice": "new", "text": None}
        )
    assert "early_parrots.items" in sys.modules


def fitted(answers: Any, value: Any) -> str:
    try:
        return repr(validator(answers.Answer)(value))
    except ValueError:
        return "does not fit"


TAGS = st.sampled_from(["message", "call", "old_call", "search", "new", None, 7])
VALUES = st.one_of(st.none(), st.text(max_size=3), st.integers(0, 9), st.sampled_from(["7", "x"]), st.lists(st.text()))
OBJECTS = st.fixed_dictionaries(
    {}, optional={"kind": TAGS, "text": VALUES, "name": VALUES, "query": VALUES, "count": VALUES, "more": VALUES}
)


@given(
    items=st.lists(OBJECTS | VALUES, max_size=3) | VALUES,
    last=OBJECTS | VALUES,
    choice=st.sampled_from(["auto", "new", [], {}, {"name": "saw"}]),
)
@example(items=None, last={}, choice={})
@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_the_result_does_not_depend_on_what_is_loaded(package: str, items: Any, last: Any, choice: Any) -> None:
    value = {"items": items, "last": last, "tools": [], "both": [], "choice": choice, "text": "Hi!"}
    module = fresh_answers(package)
    early: Any = construct_type(type_=module.Answer, value=value)
    early_fit = fitted(fresh_answers(package), value)
    whole = fresh_answers(package)
    assert whole.Item
    assert whole.Choice
    assert whole.Tool
    expected: Any = construct_type(type_=whole.Answer, value=value)
    assert repr(early) == repr(expected)
    assert early.to_dict(warnings=False) == expected.to_dict(warnings=False)
    assert early_fit == fitted(whole, value)
