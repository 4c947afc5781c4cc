"""Tests of the names by which people know classes, with another distribution that knows them."""

from __future__ import annotations

import sys
from types import ModuleType
from typing import Any, ClassVar, Iterator, List, Optional, Tuple, get_type_hints

import pytest

from openai_core import public_names
from openai_core.public_names import name_types, public, public_classes, public_types


def public_name(module: str, name: str) -> Tuple[str, str]:
    return {"Inner": ("openai.familiar", "Familiar"), "Kept": ("openai", "Kept")}.get(name, (module, name))


@pytest.fixture
def unnamed(monkeypatch: pytest.MonkeyPatch) -> Iterator[List[type]]:
    made: List[type] = []
    monkeypatch.setattr(public_names, "unnamed", made)
    yield made


@pytest.fixture
def distribution(monkeypatch: pytest.MonkeyPatch) -> None:
    openai: Any = ModuleType("openai")
    openai._public_name = public_name
    monkeypatch.setitem(sys.modules, "openai", openai)


def made(name: str, module: str = "openai_core.somewhere") -> Any:
    return type(name, (), {"__module__": module})


def test_a_class_waits_for_its_name_where_nobody_knows_it(monkeypatch: pytest.MonkeyPatch, unnamed: List[type]) -> None:
    monkeypatch.delitem(sys.modules, "openai", raising=False)
    inner = public(made("Inner"))
    assert (inner.__module__, unnamed) == ("openai_core.somewhere", [inner])


def test_another_package_of_that_name_knows_nothing(monkeypatch: pytest.MonkeyPatch, unnamed: List[type]) -> None:
    monkeypatch.setitem(sys.modules, "openai", ModuleType("openai"))
    assert public(made("Inner")).__module__ == "openai_core.somewhere"


@pytest.mark.usefixtures("distribution")
def test_a_class_takes_the_module_and_the_name_that_people_know(unnamed: List[type]) -> None:
    assert repr(public(made("Inner"))) == "<class 'openai.familiar.Familiar'>"
    assert repr(public(made("Other"))) == "<class 'openai_core.somewhere.Other'>"
    assert repr(public(made("Inner", "elsewhere"))) == "<class 'elsewhere.Inner'>"
    assert not unnamed


@pytest.mark.usefixtures("distribution")
def test_the_classes_that_a_module_defines_are_named_but_not_those_that_it_imports() -> None:
    inner, imported = made("Inner"), made("Kept", "openai_core.other")
    public_classes({"__name__": "openai_core.somewhere", "Inner": inner, "imported": imported, "number": 1})
    assert (inner.__module__, imported.__module__) == ("openai.familiar", "openai_core.other")


@pytest.mark.skipif(sys.version_info < (3, 10), reason="annotations cannot name their module before")
@pytest.mark.usefixtures("distribution")
def test_annotations_find_their_names_where_they_were_written() -> None:
    namespace = {"__module__": __name__, "__annotations__": {"one": "Optional[Tuple[int]]", "all": "ClassVar[int]"}}
    kept: Any = type("Kept", (), namespace)
    kept.__module__ = "openai_core.somewhere"
    sys.modules["openai_core.somewhere"] = sys.modules[__name__]
    try:
        assert get_type_hints(public(kept)) == {"one": Optional[Tuple[int]], "all": ClassVar[int]}
    finally:
        del sys.modules["openai_core.somewhere"]


def types_of_a_module() -> Any:
    owner: Any = made("Owner")
    owner.Helper = made("Helper")
    owner.Helper.__qualname__ = "Owner.Helper"
    return {"Owner": owner}


PLACES = {"area.owner": "Owner Part=Owner.Helper"}


@pytest.mark.usefixtures("distribution")
def test_types_take_the_places_that_people_know() -> None:
    namespace = types_of_a_module()
    public_types(namespace, PLACES)
    owner = namespace["Owner"]
    assert repr(owner) == "<class 'openai.types.area.owner.Owner'>"
    assert repr(owner.Helper) == "<class 'openai.types.area.owner.Part'>"
    assert owner.Helper.__defined_in__ == "openai_core.somewhere"


def test_types_wait_for_their_places_where_nobody_knows_them(monkeypatch: pytest.MonkeyPatch) -> None:
    waiting: List[Any] = []
    monkeypatch.setattr(public_names, "unnamed_types", waiting)
    monkeypatch.delitem(sys.modules, "openai", raising=False)
    namespace = types_of_a_module()
    public_types(namespace, PLACES)
    owner = namespace["Owner"]
    assert (owner.__module__, owner.Helper.__name__) == ("openai_core.somewhere", "Part")
    name_types(*waiting.pop())
    assert owner.Helper.__module__ == "openai.types.area.owner"
