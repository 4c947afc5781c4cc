"""Arguments that a method of a resource does not take are answered with what to write instead, in both flavours."""

from __future__ import annotations

import asyncio
import inspect
import sys
from typing import Any, Callable, List

import pytest

from openai_core import AsyncClient, Client
from openai_core.aio.resource import AsyncAPIResource
from openai_core.errors import OpenAIError
from openai_core.sync.resource import SyncAPIResource


class Ships(SyncAPIResource):
    """Ships of a harbour."""

    def create(self, *, name: str, crew: int = 1, extra_body: Any = None) -> str:
        """Launches a ship."""
        return f"{name} with {crew}"

    def retrieve(self, ship_id: str, *, fields: List[str]) -> int:
        return len(fields)

    def count(self) -> int:
        return 0

    def sail(self, **options: Any) -> str:
        return self.create(**options)

    def sink(self) -> None:
        raise OpenAIError("It is made of cork.")


class AsyncShips(AsyncAPIResource):
    """Ships of a harbour."""

    async def create(self, *, name: str, crew: int = 1, extra_body: Any = None) -> str:
        """Launches a ship."""
        return f"{name} with {crew}"

    async def retrieve(self, ship_id: str, *, fields: List[str]) -> int:
        return len(fields)

    async def count(self) -> int:
        return 0

    async def sail(self, **options: Any) -> str:
        return await self.create(**options)

    async def sink(self) -> None:
        raise OpenAIError("It is made of cork.")


def call(asynchronous: bool, method: str, *args: Any, **kwargs: Any) -> Any:
    if not asynchronous:
        return getattr(Ships(Client(base_url="https://example.test", api_key="k")), method)(*args, **kwargs)

    async def run() -> Any:
        client = AsyncClient(base_url="https://example.test", api_key="k")
        return await getattr(AsyncShips(client), method)(*args, **kwargs)

    return asyncio.run(run())


FLAVOURS = pytest.mark.parametrize("asynchronous", [False, True])


@FLAVOURS
@pytest.mark.parametrize("method", ["create", "sail"])
@pytest.mark.parametrize(
    "argument, instead",
    [
        ("nme", "did you mean `name`?"),
        ("headers", "write `extra_headers=...` instead."),
        ("max_retries", "write `client.with_options(max_retries=...)` before the call."),
        (
            "zzzzz",
            "`help()` of the method lists those that it takes, and `extra_body={...}` sends what it does not know.",
        ),
    ],
)
def test_names_that_are_not_known(asynchronous: bool, method: str, argument: str, instead: str) -> None:
    with pytest.raises(TypeError) as caught:
        call(asynchronous, method, **{"name": "Argo", argument: "sk-secret"})
    owner = "AsyncShips" if asynchronous else "Ships"
    assert str(caught.value) == f"{owner}.create() got an unexpected keyword argument {argument!r}; {instead}"


@FLAVOURS
def test_values_without_their_names(asynchronous: bool) -> None:
    with pytest.raises(
        TypeError, match=r"Ships\.create\(\) takes keyword arguments only; write `name=...`, and so on\.$"
    ):
        call(asynchronous, "create", "Argo")
    with pytest.raises(
        TypeError, match=r"takes 1 argument without a name, but got 2; write `fields=...`, and so on\.$"
    ):
        call(asynchronous, "retrieve", "ship_1", ["name"])
    with pytest.raises(TypeError, match=r"Ships\.count\(\) takes no arguments\.$"):
        call(asynchronous, "count", 1)


@FLAVOURS
def test_what_is_missing_has_the_words_of_python(asynchronous: bool) -> None:
    with pytest.raises(TypeError, match=r"create\(\) missing 1 required keyword-only argument: 'name'$"):
        call(asynchronous, "create")


@FLAVOURS
def test_an_error_inside_of_a_method_stays_as_it_is(asynchronous: bool) -> None:
    with pytest.raises(TypeError, match=r"^object of type 'int' has no len\(\)$") as caught:
        call(asynchronous, "retrieve", "ship_1", fields=3)
    assert caught.traceback[-1].name == "retrieve"


@FLAVOURS
def test_a_traceback_ends_at_the_entrance(asynchronous: bool) -> None:
    with pytest.raises(OpenAIError, match="cork") as caught:
        call(asynchronous, "sink")
    ours = [each for each in caught.traceback if each.frame.f_globals["__name__"].startswith("openai_core")]
    assert [each.name for each in ours] == ["call"]


@FLAVOURS
def test_methods_look_as_before(asynchronous: bool) -> None:
    owner: Any = AsyncShips if asynchronous else Ships
    method: Callable[..., Any] = owner.create
    assert inspect.iscoroutinefunction(method) is asynchronous
    assert [*inspect.signature(method).parameters] == ["self", "name", "crew", "extra_body"]
    assert (method.__doc__, method.__qualname__) == ("Launches a ship.", f"{owner.__name__}.create")
    assert call(asynchronous, "create", name="Argo", crew=50) == "Argo with 50"


@FLAVOURS
def test_methods_that_are_not_there(asynchronous: bool) -> None:
    for name, hint in [("craete", "; did you mean `create`?"), ("zzzzz", ""), ("_creat", "")]:
        with pytest.raises(AttributeError) as caught:
            call(asynchronous, name)
        owner = "AsyncShips" if asynchronous else "Ships"
        assert str(caught.value) == f"{owner!r} object has no attribute {name!r}{hint}"


@pytest.mark.filterwarnings("ignore::RuntimeWarning")
def test_a_forgotten_await_is_named() -> None:
    client: Any = AsyncClient(base_url="https://example.test", api_key="k")
    forgotten = AsyncShips(client).create(name="Argo")
    with pytest.raises(AttributeError, match="'coroutine' object has no attribute 'upper'"):
        forgotten.upper()  # type: ignore[attr-defined]
    assert forgotten.__qualname__ == "AsyncShips.create"  # which the warning of Python names
    forgotten.close()


def test_only_mistakes_load_what_answers_them() -> None:
    import subprocess

    program = (
        "import sys, openai_core\nfrom openai_core.sync.resource import SyncAPIResource\n"
        "class Ships(SyncAPIResource):\n    def count(self): return 0\n"
        "Ships(openai_core.Client(base_url='https://example.test', api_key='k')).count()\n"
        "print([name for name in sys.modules if name.startswith('openai_core.mistakes')])"
    )
    ran = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True)
    assert ran.stdout.strip() == "[]"
