"""Deprecated methods warn once in each place of the program, and only there."""

from __future__ import annotations

import asyncio
import inspect
import linecache
import warnings
from typing import Any, Callable, Dict, List

import pytest

from openai_core.deprecations import deprecated

MESSAGE = "`client.parrots.create` is deprecated; use `client.birds`."


class Parrots:
    @deprecated(MESSAGE)
    def create(self, name: str) -> str:
        """Buys a parrot."""
        return name

    @deprecated(MESSAGE)
    async def acreate(self, name: str) -> str:
        return name


def recorded(call: Callable[[], Any]) -> List[warnings.WarningMessage]:
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        call()
    return caught


def called_in(module: str, function: Callable[..., Any]) -> Callable[..., Any]:
    """Returns a function of a module that calls another one."""
    namespace: Dict[str, Any] = {"__name__": module, "function": function}
    exec("def call(*arguments):\n    return function(*arguments)\n", namespace)
    made: Callable[..., Any] = namespace["call"]
    return made


def test_a_call_warns_where_it_is() -> None:
    (caught,) = recorded(lambda: Parrots().create("Polly"))
    assert (str(caught.message), caught.category) == (MESSAGE, DeprecationWarning)
    assert 'Parrots().create("Polly")' in linecache.getline(caught.filename, caught.lineno)


def test_each_place_warns_once() -> None:
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("default")
        for _ in range(3):
            Parrots().create("Polly")
        Parrots().create("Jack")
    assert len(caught) == 2


def test_a_coroutine_function_warns_when_it_is_called() -> None:
    coroutines: List[Any] = []
    (caught,) = recorded(lambda: coroutines.append(Parrots().acreate("Polly")))
    assert caught.filename == __file__
    assert asyncio.run(coroutines[0]) == "Polly"


@pytest.mark.parametrize(
    "module",
    [
        "openai_core.responses.views",
        *(f"openai_core.{flavour}.{name}" for flavour in ("aio", "sync") for name in ("views", "response_managers")),
    ],
)
def test_a_view_is_not_the_place(module: str) -> None:
    (caught,) = recorded(lambda: called_in(module, Parrots().create)("Polly"))
    assert caught.filename == __file__


@pytest.mark.parametrize("module", ["openai_rest.helpers.polling.videos", "openai_bulk", "openai"])
def test_helpers_are_silent(module: str) -> None:
    assert recorded(lambda: called_in(module, Parrots().create)("Polly")) == []
    assert recorded(lambda: called_in(module, called_in("openai_core.aio.views", Parrots().create))("Polly")) == []


def test_the_method_is_what_it_was() -> None:
    assert Parrots.create.__doc__ == "Buys a parrot."
    assert list(inspect.signature(Parrots.create).parameters) == ["self", "name"]
    assert Parrots.create.__deprecated__ == MESSAGE  # type: ignore[attr-defined]
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # `asyncio.iscoroutinefunction` is itself deprecated from Python 3.14 on
        assert asyncio.iscoroutinefunction(Parrots.acreate)
        assert not asyncio.iscoroutinefunction(Parrots.create)
