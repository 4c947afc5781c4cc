"""What needs `openai-realtime` says so where that is not installed; everything else works."""

from __future__ import annotations

import sys
from typing import Any

import pytest

from openai_core.errors import MissingDependencyError
from openai_rest import AsyncRestClient, RestClient


class NotInstalled:
    """Finds no `openai_realtime`."""

    def find_spec(self, name: str, path: Any = None, target: Any = None) -> None:
        if name == "openai_realtime":
            raise ModuleNotFoundError(f"No module named {name!r}", name=name)


@pytest.fixture(autouse=True)
def no_realtime(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in [name for name in sys.modules if name.partition(".")[0] == "openai_realtime"]:
        monkeypatch.delitem(sys.modules, name)
    monkeypatch.setattr(sys, "meta_path", [NotInstalled(), *sys.meta_path])


@pytest.mark.parametrize("kind", [RestClient, AsyncRestClient])
def test_the_missing_package_is_named(kind: type) -> None:
    client = kind(api_key="k")
    assert client.beta.chatkit is not None
    with pytest.raises(MissingDependencyError, match="pip install openai-realtime"):
        client.beta.realtime  # noqa: B018
    with pytest.raises(MissingDependencyError, match="pip install openai-realtime"):
        client.responses.connect()
    with pytest.raises(MissingDependencyError, match="pip install openai-realtime"):
        client.beta.responses.connect()
