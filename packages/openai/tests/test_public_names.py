"""Classes say the module by which people know them, in whichever order packages are loaded."""

from __future__ import annotations

import importlib
import inspect
import pickle
import subprocess
import sys
import traceback
import typing
from typing import Any

import httpx
import pytest

import openai
from openai_core.public_names import public, unnamed

KNOWN = [
    "openai:APIError",
    "openai:RateLimitError",
    "openai:InvalidWebhookSignatureError",
    "openai:OpenAI",
    "openai:AsyncOpenAI",
    "openai:BedrockOpenAI",
    "openai:Stream",
    "openai:AsyncStream",
    "openai:BaseModel",
    "openai:NotGiven",
    "openai:DefaultHttpxClient",
    "openai._exceptions:SubjectTokenProviderError",
    "openai._legacy_response:LegacyAPIResponse",
    "openai._response:APIResponse",
    "openai.lib.azure:AzureOpenAI",
    "openai.lib.azure:AsyncAzureOpenAI",
    "openai.lib.azure:MutuallyExclusiveAuthError",
    "openai.lib.browser:AsyncBrowserReadDriver",
    "openai.lib.browser:BrowserDriver",
    "openai.lib.browser:BrowserToolset",
    "openai.lib.computer:AsyncComputerDriver",
    "openai.lib.computer:ComputerDriver",
    "openai.lib.computer:ComputerToolset",
    "openai.lib.decisions_tool_runner:DecisionsToolRunnerCancelledError",
    "openai.lib.streaming.chat._completions:ChatCompletionStream",
    "openai.lib.streaming.chat._events:ContentDoneEvent",
    "openai.lib.streaming.responses._events:ResponseCompletedEvent",
    "openai.lib.streaming.responses._events:ResponseTextDeltaEvent",
    "openai.pagination:SyncCursorPage",
    "openai.pagination:AsyncPage",
    "openai.resources.admin.organization.projects.roles:Roles",
    "openai.resources.chat.completions.completions:Completions",
    "openai.resources.realtime.realtime:RealtimeConnection",
    "openai.resources.webhooks.webhooks:AsyncWebhooks",
]


def status_error(status: int) -> Any:
    response = httpx.Response(status, request=httpx.Request("GET", "https://api.example.com/v1/models"))
    return openai.OpenAI(api_key="x")._make_status_error_from_response(response)


@pytest.mark.parametrize("place", KNOWN)
def test_a_class_is_known_by_its_familiar_name_and_found_there(place: str) -> None:
    module, _, name = place.partition(":")
    cls = getattr(importlib.import_module(module), name)
    assert f"{cls.__module__}:{cls.__qualname__}" == place
    assert pickle.loads(pickle.dumps(cls)) is cls


def test_errors_that_the_reference_does_not_have_are_named_as_they_are_exported() -> None:
    assert repr(openai.StreamTruncatedError) == "<class 'openai.StreamTruncatedError'>"
    assert repr(openai.PollTimeoutError) == "<class 'openai.PollTimeoutError'>"


def test_tracebacks_read_as_people_know_them() -> None:
    error = status_error(429)
    assert traceback.format_exception_only(type(error), error)[-1].startswith("openai.RateLimitError: Error code: 429")


def test_pickles_load_by_either_name() -> None:
    error = status_error(404)
    dumped = pickle.dumps(error, protocol=0)
    assert b"copenai\nNotFoundError\n" in dumped
    earlier = dumped.replace(b"copenai\nNotFoundError\n", b"copenai_core.errors\nNotFoundError\n")
    for each in (dumped, earlier):
        assert type(pickle.loads(each)) is openai.NotFoundError


@pytest.mark.parametrize(
    "first", ["import openai", "import openai_core.errors, openai_core.sync.streams, openai_webhooks.errors"]
)
def test_the_order_of_imports_does_not_matter(first: str) -> None:
    code = f"""
{first}
import openai
print(openai.APIStatusError.__module__, openai.Stream.__module__, openai.InvalidWebhookSignatureError.__module__)
"""
    assert run(code) == "openai openai openai"


def test_without_the_distribution_classes_are_known_by_the_module_that_defines_them() -> None:
    code = """
import openai_core, openai_core.sync.client, openai_core.sync.streams, openai_webhooks
classes = openai_core.APIError, openai_core.sync.streams.Stream, openai_webhooks.InvalidWebhookSignatureError
print(*(cls.__module__ for cls in classes))
"""
    assert run(code) == "openai_core.errors openai_core.sync.streams openai_webhooks.errors"


def test_classes_of_other_packages_keep_their_names() -> None:
    class MineError(openai.APIError):
        pass

    assert MineError.__module__ == __name__
    assert MineError not in unnamed
    assert public(MineError) is MineError


def test_a_class_of_ours_without_a_familiar_name_keeps_its_own() -> None:
    made = type("Unheard", (openai.OpenAIError,), {"__module__": "openai_core.errors"})
    assert (made.__module__, made.__name__) == ("openai_core.errors", "Unheard")


@pytest.mark.skipif(sys.version_info < (3, 10), reason="annotations cannot name their module before")
def test_type_hints_are_found_where_the_class_is_defined() -> None:
    from openai._streaming import ServerSentEvent
    from openai.lib.responses_websocket import ResponsesWebSocketLimits

    for cls in (ServerSentEvent, ResponsesWebSocketLimits, openai.BaseModel, openai.types.Model):
        assert typing.get_type_hints(cls) is not None


def test_the_source_of_methods_and_the_signatures_of_classes_are_found() -> None:
    assert "def __next__" in inspect.getsource(openai.Stream.__next__)
    assert "def list" in inspect.getsource(openai.resources.Models.list)
    assert "api_key" in inspect.signature(openai.OpenAI).parameters


def test_importing_the_distribution_loads_no_table_of_names() -> None:
    code = "import sys, openai; print([name for name in sys.modules if 'public_names' in name or 'familiar' in name])"
    assert run(code) == "[]"


def run(code: str) -> str:
    return subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True).stdout.strip()


@pytest.mark.parametrize("name", ["ParsedResponse", "ParsedResponseOutputMessage", "ParsedResponseOutputText"])
def test_a_generic_type_can_be_subscripted_before_its_familiar_module_is_loaded(name: str) -> None:
    code = f"from openai.types.responses import {name} as kind; print(kind[int].__name__)"
    assert run(code) == f"{name}[int]"


def test_resources_that_were_made_before_openai_have_their_names_too() -> None:
    code = (
        "from openai_rest.sync.admin_projects import ProjectsRoles, Roles, UsersRoles; import openai; "
        "print(*(f'{each.__module__}.{each.__qualname__}' for each in (ProjectsRoles, Roles, UsersRoles)))"
    )
    places = ("projects.roles", "projects.groups.roles", "projects.users.roles")
    assert run(code).split() == [f"openai.resources.admin.organization.{place}.Roles" for place in places]
