"""Annotations can be evaluated at run time, by tool builders, dependency injection and command-line generators."""

from __future__ import annotations

import functools
import inspect
import subprocess
import sys
import typing
from typing import Any, Callable, Iterator, List, Tuple

import pytest

import openai
from openai import AsyncOpenAI, OpenAI

if sys.version_info < (3, 10):
    pytest.skip("annotations such as `int | None` are evaluated since Python 3.10", allow_module_level=True)


def functions_of(cls: type) -> Iterator[Tuple[str, Callable[..., Any]]]:
    for name in dir(cls):
        member: Any = inspect.getattr_static(cls, name)
        for holder, attribute in ((property, "fget"), (functools.cached_property, "func"), (staticmethod, "__func__")):
            if isinstance(member, holder):
                member = getattr(member, attribute)
        is_public = not name.startswith("_") or name in ("__init__", "_prepare_options", "_process_response")
        if is_public and inspect.isfunction(member) and member.__module__.startswith("openai"):
            yield f"{cls.__name__}.{name}", member


def classes() -> Iterator[type]:
    waiting: List[Any] = [OpenAI(api_key="k", admin_api_key="a"), AsyncOpenAI(api_key="k", admin_api_key="a")]
    seen = set()
    while waiting:
        owner = waiting.pop()
        if type(owner) in seen:
            continue
        seen.add(type(owner))
        yield type(owner)
        for name in dir(type(owner)):
            member = inspect.getattr_static(type(owner), name)
            if isinstance(member, functools.cached_property) and not name.startswith(("_", "with_", "bulk")):
                waiting.append(getattr(owner, name))


OTHERS = [
    *(openai.AzureOpenAI, openai.AsyncAzureOpenAI, openai.BedrockOpenAI, openai.AsyncBedrockOpenAI),
    *(openai.Stream, openai.AsyncStream, openai.APIResponse, openai.AsyncAPIResponse, openai.APIStatusError),
    *(openai.AssistantEventHandler, openai.RetryPolicy, openai.DefaultHttpxClient, openai.HttpxBinaryResponseContent),
]


@pytest.mark.parametrize("cls", [*OTHERS, *classes()], ids=lambda cls: f"{cls.__module__}.{cls.__name__}")
def test_annotations_of_methods_and_constructors_resolve(cls: type) -> None:
    functions = [*functions_of(cls)]
    assert functions
    for name, function in functions:
        hints = typing.get_type_hints(function)
        assert hints.keys() == function.__annotations__.keys(), name
        signature = inspect.signature(function, eval_str=True)  # type: ignore[call-arg, unused-ignore]
        assert not [each for each in signature.parameters.values() if isinstance(each.annotation, str)], name


def test_what_they_resolve_to() -> None:
    hints = typing.get_type_hints(openai.resources.Embeddings.create)
    assert hints["return"] is openai.types.CreateEmbeddingResponse
    assert hints["timeout"] == typing.Union[float, openai.Timeout, None, openai.NotGiven]
    assert typing.get_type_hints(OpenAI.__init__)["api_key"] is not None
    assert typing.get_type_hints(openai.pydantic_function_tool)["name"] == typing.Optional[str]


@pytest.mark.skipif(sys.version_info < (3, 11), reason="overloads are not kept before")
def test_overloads_resolve_too() -> None:
    for overloaded in typing.get_overloads(openai.resources.audio.AsyncTranscriptions.create):  # type: ignore[attr-defined, unused-ignore]
        assert "return" in typing.get_type_hints(overloaded)
        inspect.signature(overloaded, eval_str=True)  # type: ignore[call-arg, unused-ignore]


def test_wrappers_resolve_too() -> None:
    @functools.wraps(openai.resources.chat.completions.AsyncCompletions.create)
    def wrapper(*args: Any, **kwargs: Any) -> None: ...

    parameters = inspect.signature(wrapper, eval_str=True).parameters  # type: ignore[call-arg, unused-ignore]
    assert not isinstance(parameters["messages"].annotation, str)
    assert "messages" in typing.get_type_hints(wrapper)


CLIENTS = [openai.OpenAI, openai.AsyncOpenAI, *OTHERS[:4]]


@pytest.mark.parametrize("method", ["__init__", "copy", "with_options"])
@pytest.mark.parametrize("client", CLIENTS, ids=lambda cls: str(cls.__name__))
def test_readers_of_arguments_that_follow_no_decorators_find_them(client: type, method: str) -> None:
    found = inspect.getfullargspec(getattr(client, method))  # a program sorts its settings by it
    assert (found.args, found.varargs, found.varkw) == (["self"], None, None)
    assert {"api_key", "base_url", "max_retries", "default_headers"} <= {*found.kwonlyargs}
    assert not [each for each in found.annotations.values() if isinstance(each, str)]
    assert found.kwonlyargs == [*inspect.signature(getattr(client, method)).parameters][1:]


def test_a_shown_signature_is_like_another() -> None:
    shown = inspect.signature(OpenAI.__init__)
    assert isinstance(shown, inspect.Signature)
    assert (shown == inspect.signature(OpenAI.__init__), shown == inspect.signature(OpenAI.copy)) == (True, False)
    assert hash(shown) == hash(inspect.signature(OpenAI.__init__))
    assert str(shown).startswith("(self, *, api_key: ")
    assert shown.bind(None, api_key="k").arguments["api_key"] == "k"


LAZY = """
import sys, openai, functools
from openai.resources import Embeddings
create = functools.wraps(Embeddings.create)(lambda *args, **kwargs: None)
openai.OpenAI(api_key="k").embeddings
before = set(sys.modules)
create.__annotations__
assert set(sys.modules) == before
import typing
typing.get_type_hints(create)
assert set(sys.modules) > before
"""


def test_nothing_is_imported_until_somebody_asks() -> None:
    subprocess.run([sys.executable, "-W", "error", "-c", LAZY], check=True, timeout=60)
