"""What is loaded when, and from where."""

from __future__ import annotations

import subprocess
import sys
from typing import Any, Set

import pytest

import openai_webhooks
from openai_webhooks import types

VERIFY = """
import openai_webhooks
headers = openai_webhooks.signed_headers("{}", secret="s")
openai_webhooks.verify_signature("{}", headers, secret="s")
"""
UNWRAP = VERIFY + 'openai_webhooks.unwrap("{}", headers, secret="s")\n'


def loaded_by(code: str) -> Set[str]:
    code += "import sys; print(*{name.split('.')[0] for name in sys.modules})"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    return set(done.stdout.split())


def test_importing_loads_nothing() -> None:
    assert not loaded_by("import openai_webhooks\n") & {"pydantic", "standardwebhooks", "json", "hmac"}


def test_verifying_needs_no_models() -> None:
    loaded = loaded_by(VERIFY)
    assert "standardwebhooks" in loaded
    assert not loaded & {"pydantic", "pydantic_core", "typing_extensions", "dataclasses", "inspect"}


def test_nothing_needs_an_http_client_or_a_sibling() -> None:
    loaded = loaded_by(UNWRAP)
    assert "pydantic" in loaded
    assert not loaded & {"httpx", "anyio", "websockets", "aiohttp", "openai", "openai_core"}


@pytest.mark.parametrize("package", [openai_webhooks, types])
def test_every_public_name_can_be_loaded(package: Any) -> None:
    names = package.__all__
    assert len(names) > 10
    for name in names:
        assert getattr(package, name) is not None
        assert name in dir(package)
    assert sorted(package._SOURCES) == sorted(set(names) - {"__version__"})


def test_an_unknown_name_is_an_attribute_error() -> None:
    with pytest.raises(AttributeError, match="'openai_webhooks' has no attribute 'nonsense'"):
        _ = openai_webhooks.nonsense
