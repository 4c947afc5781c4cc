"""Every method of every resource that stands for an operation makes one call with a complete address."""

from __future__ import annotations

import asyncio
import importlib
import inspect
import pkgutil
from typing import Any, Dict, Iterator, List, Tuple

import pytest

import openai_rest.aio
import openai_rest.operations
import openai_rest.sync
from openai_core.client.resources import Resource

VERBS = ("get", "post", "patch", "put", "delete", "get_api_list")
EXTRAS = {"extra_headers", "extra_query", "extra_body", "timeout"}


class Recorder:
    """The verbs of a client; notes the addresses that they are called with."""

    def __init__(self, asynchronous: bool) -> None:
        self.asynchronous = asynchronous
        self.calls: List[Tuple[str, str, Dict[str, Any]]] = []

    def __getattr__(self, verb: str) -> Any:
        if verb not in VERBS:
            raise AttributeError(verb)

        def record(url: str, **arguments: Any) -> Any:
            self.calls.append((verb, url, arguments))
            return self._result() if self.asynchronous and verb != "get_api_list" else None

        return record

    async def _result(self) -> None:
        return None


def methods(package: Any) -> Iterator[Tuple[type, str]]:
    for module in pkgutil.iter_modules(package.__path__, f"{package.__name__}."):
        if module.name.endswith(".mounts"):
            continue
        for cls in vars(importlib.import_module(module.name)).values():
            if isinstance(cls, type) and issubclass(cls, Resource):
                own = (
                    name
                    for name, each in vars(cls).items()
                    if inspect.isfunction(each) and each.__module__ == module.name and is_operation(each)
                )
                yield from ((cls, name) for name in own)


def is_operation(method: Any) -> bool:
    """Tells operations from helper methods, which run hand-written functions and have tests of their own."""
    return "_call" in inspect.unwrap(method).__code__.co_names


def called(cls: type, name: str, asynchronous: bool, everything: bool) -> Tuple[str, str, Dict[str, Any]]:
    recorder = Recorder(asynchronous)
    method = getattr(cls(recorder), name)
    given: Dict[str, Any] = {}
    positional = []
    for parameter in inspect.signature(method).parameters.values():
        if parameter.kind is parameter.POSITIONAL_OR_KEYWORD:
            positional.append("x")
        elif parameter.default is parameter.empty or (everything and parameter.name not in EXTRAS):
            given[parameter.name] = b"x" if parameter.name in FILES else "x"
    result = method(*positional, **given)
    if inspect.iscoroutine(result):
        asyncio.run(result)
    assert len(recorder.calls) == 1
    return recorder.calls[0]


FILES = {"file", "recording", "audio_sample", "image", "mask", "markup", "data", "files", "video", "input_reference"}
CASES = [
    pytest.param(cls, name, asynchronous, id=f"{cls.__module__}.{cls.__qualname__}.{name}")
    for package, asynchronous in ((openai_rest.sync, False), (openai_rest.aio, True))
    for cls, name in methods(package)
]


@pytest.mark.parametrize(("cls", "name", "asynchronous"), CASES)
def test_the_address_is_complete(cls: type, name: str, asynchronous: bool) -> None:
    for everything in (True, False):
        try:
            _, url, _ = called(cls, name, asynchronous, everything)
        except TypeError as error:
            assert not everything and "Missing required arguments" in str(error)
            continue
        assert url.startswith("/") and "{" not in url


def test_both_flavours_have_the_same_methods() -> None:
    sync = {f"Async{cls.__qualname__}.{name}" for cls, name in methods(openai_rest.sync)}
    assert sync == {f"{cls.__qualname__}.{name}" for cls, name in methods(openai_rest.aio)}


REPLACED = [(openai_rest.sync.beta_agent_sessions.Sessions, "create")]
"""Operations with a helper in the place of their method."""


def test_each_operation_has_its_method() -> None:
    constants = sum(
        sum(type(value).__name__ == "Operation" for value in vars(importlib.import_module(module.name)).values())
        for module in pkgutil.iter_modules(openai_rest.operations.__path__, "openai_rest.operations.")
    )
    assert constants == len(list(methods(openai_rest.sync))) + len(REPLACED)
    assert not any(is_operation(vars(cls)[name]) for cls, name in REPLACED)
