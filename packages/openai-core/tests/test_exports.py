"""The public names of the kernel. A name that is missing here is new, one that is too many was taken away."""

from __future__ import annotations

import ast
import inspect
import subprocess
import sys
from pathlib import Path
from types import ModuleType

import pytest

import openai_core

NAMES = [
    "APIConnectionError",
    "APIError",
    "APIResponse",
    "APIStatusError",
    "APITimeoutError",
    "ArgumentError",
    "AsyncAPIResource",
    "AsyncAPIResponse",
    "AsyncClient",
    "AsyncConversationCursorPage",
    "AsyncCursorPage",
    "AsyncLinkPage",
    "AsyncNextCursorPage",
    "AsyncPage",
    "AsyncPaginator",
    "AsyncStream",
    "AsyncTokenPage",
    "Attempt",
    "BaseAsyncPage",
    "BaseModel",
    "BasePage",
    "BaseSyncPage",
    "BasicKey",
    "CallOptions",
    "Client",
    "ClientCredentials",
    "ConfigurationError",
    "ConversationCursorPage",
    "CursorPage",
    "ErrorShape",
    "FinalRequestOptions",
    "HttpxBinaryResponseContent",
    "KeyHeader",
    "KeyParameter",
    "LinkPage",
    "NOT_GIVEN",
    "NextCursorPage",
    "NotGiven",
    "Omit",
    "OpenAIError",
    "Operation",
    "Page",
    "PageInfo",
    "PluginContext",
    "RequestOptions",
    "RetryEvent",
    "RetryFacts",
    "RetryPolicy",
    "RetryRules",
    "Service",
    "Stream",
    "StreamTruncatedError",
    "SyncAPIResource",
    "SyncConversationCursorPage",
    "SyncCursorPage",
    "SyncLinkPage",
    "SyncNextCursorPage",
    "SyncPage",
    "SyncTokenPage",
    "TokenPage",
    "__version__",
    "not_given",
    "omit",
]


def test_the_names_are_stable() -> None:
    assert sorted(openai_core.__all__) == sorted(NAMES)


@pytest.mark.parametrize("name", NAMES)
def test_each_name_loads(name: str) -> None:
    value = getattr(openai_core, name)
    assert not isinstance(value, ModuleType)
    assert getattr(openai_core, name) is value
    if inspect.isclass(value):
        assert value.__name__ == name


def test_dir_tells_them_all() -> None:
    assert set(NAMES) <= set(dir(openai_core))


def test_an_unknown_name_is_an_attribute_error() -> None:
    with pytest.raises(AttributeError, match="module 'openai_core' has no attribute 'Cleint'"):
        openai_core.Cleint  # type: ignore[attr-defined]  # noqa: B018


def test_checkers_see_the_same_names() -> None:
    tree = ast.parse(Path(str(openai_core.__file__)).read_text(encoding="utf-8"))
    blocks = [node for node in tree.body if isinstance(node, ast.If)]
    imported = {name.asname for node in ast.walk(blocks[0]) if isinstance(node, ast.ImportFrom) for name in node.names}
    assigned = {
        target.id
        for node in blocks[0].body
        if isinstance(node, ast.Assign)
        for target in node.targets
        if isinstance(target, ast.Name)
    }
    assert imported - {None} | assigned | {"__version__"} == set(NAMES)


def test_importing_and_listing_loads_nothing_heavy() -> None:
    code = """
import sys
before = {*sys.modules}
import openai_core
dir(openai_core)
print(*sorted(name for name in {*sys.modules} - before if name.startswith("openai_core") or name == "httpx"))
"""
    output = subprocess.run([sys.executable, "-c", code], check=True, capture_output=True, text=True).stdout
    assert output.split() == ["openai_core", "openai_core.imports", "openai_core.version"]
