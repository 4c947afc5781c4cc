"""Every rendered module imports, and its methods look as users of the API know them."""

from __future__ import annotations

import functools
import importlib
import inspect
import pickle
import pkgutil
import subprocess
import sys
from typing import Any, List

import pytest

import openai_rest
from openai_rest.client import RestClient

MODULES = [each.name for each in pkgutil.walk_packages(openai_rest.__path__, "openai_rest.")]
EXTRAS = ["extra_headers", "extra_query", "extra_body", "timeout"]


@pytest.mark.parametrize("name", MODULES)
def test_module_imports(name: str) -> None:
    assert importlib.import_module(name).__doc__


def names(method: Any) -> List[str]:
    return list(inspect.signature(method).parameters)[1:]


@pytest.mark.parametrize(
    ("path", "parameters"),
    [
        ("models:Models.retrieve", ["model"]),
        ("models:Models.list", []),
        ("files:Files.create", ["file", "purpose", "expires_after"]),
        ("files:Files.list", ["after", "limit", "order", "purpose"]),
        ("embeddings:Embeddings.create", ["input", "model", "dimensions", "encoding_format", "user"]),
        ("chat:Completions.update", ["completion_id", "metadata"]),
        ("chat:Messages.list", ["completion_id", "after", "limit", "order"]),
        ("fine_tuning:Permissions.delete", ["permission_id", "fine_tuned_model_checkpoint"]),
        ("responses:InputItems.list", ["response_id", "after", "include", "limit", "order"]),
        (
            "responses:Responses.retrieve",
            ["response_id", "include", "include_obfuscation", "starting_after", "stream"],
        ),
    ],
)
@pytest.mark.parametrize("flavour", ["sync", "aio"])
def test_parameters_in_order(flavour: str, path: str, parameters: List[str]) -> None:
    module, _, rest = path.partition(":")
    owner, _, method = rest.partition(".")
    prefix = "Async" if flavour == "aio" else ""
    found = getattr(getattr(importlib.import_module(f"openai_rest.{flavour}.{module}"), prefix + owner), method)
    assert names(found) == parameters + EXTRAS


def test_path_parameters_are_positional_and_others_are_not() -> None:
    from openai_rest.sync.fine_tuning import Permissions

    parameters = inspect.signature(Permissions.delete).parameters
    assert parameters["permission_id"].kind is inspect.Parameter.POSITIONAL_OR_KEYWORD
    assert parameters["fine_tuned_model_checkpoint"].kind is inspect.Parameter.KEYWORD_ONLY


def test_many_parameters() -> None:
    from openai_rest.sync.chat import Completions
    from openai_rest.sync.responses import Responses

    assert names(Completions.create)[:4] == ["messages", "model", "audio", "frequency_penalty"]
    assert names(Completions.create)[-8:] == ["top_p", "user", "verbosity", "web_search_options", *EXTRAS]
    assert len(names(Completions.create)) == 41
    assert len(names(Responses.create)) == 38
    signature = inspect.signature(Completions.create)
    assert signature.parameters["model"].default is inspect.Parameter.empty
    assert repr(signature.parameters["stream"].default) == "omit"
    assert repr(signature.parameters["timeout"].default) == "NOT_GIVEN"


def test_only_page_lists_are_plain_functions_in_async_code() -> None:
    from openai_rest.aio.models import AsyncModels

    assert not inspect.iscoroutinefunction(AsyncModels.list)
    assert inspect.iscoroutinefunction(AsyncModels.retrieve)


def test_methods_are_documented_once() -> None:
    from openai_rest.sync.chat import Completions

    assert Completions.create.__doc__ is not None
    assert "temperature: The randomness of sampling" in Completions.create.__doc__


def test_importing_resources_loads_no_parameter_types() -> None:
    script = "import sys, openai_rest.sync.chat; print(*[m for m in sys.modules if m.startswith('openai_rest')])"
    found = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=True)
    assert not [name for name in found.stdout.split() if name.endswith("_params")]


def test_importing_the_package_loads_no_client() -> None:
    script = (
        "import sys, openai_rest; print([m for m in sys.modules if m in ('httpx', 'pydantic', 'openai_rest.client')])"
    )
    found = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=True)
    assert found.stdout.strip() == "[]"


@pytest.mark.parametrize(("flavour", "prefix"), [("sync", ""), ("aio", "Async")])
@pytest.mark.parametrize("kind", ["WithRawResponse", "WithStreamingResponse"])
def test_views_are_made_when_someone_names_them(flavour: str, prefix: str, kind: str) -> None:
    module = importlib.import_module(f"openai_rest.{flavour}.chat")
    view = getattr(module, f"{prefix}Chat{kind}")
    assert view.__name__ == f"{prefix}Chat{kind}"
    assert getattr(module, f"{prefix}Chat{kind}") is view
    assert view.__module__ in (module.__name__, "openai.resources.chat.chat")  # the latter where `openai` is loaded
    assert pickle.loads(pickle.dumps(view)) is view
    assert isinstance(inspect.getattr_static(view, "completions"), functools.cached_property)


def test_a_view_is_constructed_from_its_resource() -> None:
    from openai_rest.sync.chat import ChatWithRawResponse, CompletionsWithRawResponse

    chat = RestClient(api_key="k", base_url="http://api.test").chat
    view = ChatWithRawResponse(chat)
    assert isinstance(view, ChatWithRawResponse)
    assert ChatWithRawResponse(chat) is view
    assert view.completions is chat.completions.with_raw_response
    assert callable(view.completions.create)
    assert callable(CompletionsWithRawResponse(chat.completions).create)
    assert callable(chat.completions.with_raw_response.create)


@pytest.mark.parametrize("name", ["NothingWithRawResponse", "ChatWithRawHide", "ChatWith", "TYPEWithRawResponse"])
def test_there_are_no_other_views(name: str) -> None:
    module = importlib.import_module("openai_rest.sync.chat")
    with pytest.raises(AttributeError, match=f"module 'openai_rest.sync.chat' has no attribute '{name}'"):
        getattr(module, name)
