from __future__ import annotations

from typing import Any, Dict

import pytest

from openai_core.errors import ConfigurationError
from openai_core.transports.http1.choice import transport_choice


@pytest.fixture(autouse=True)
def no_variable(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("OPENAI_HTTP_TRANSPORT", raising=False)


def test_the_sdk_sends_by_default() -> None:
    assert transport_choice({}) == "sdk"
    assert transport_choice({"transport": None, "http2": None, "timeout": 3}) == "sdk"


def test_the_argument_counts_before_the_variable(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("OPENAI_HTTP_TRANSPORT", " httpx ")
    assert transport_choice({}) == "httpx"
    options: Dict[str, Any] = {"http_transport": "sdk", "timeout": 3}
    assert transport_choice(options) == "sdk"
    assert options == {"timeout": 3}


def test_a_blank_variable_is_none(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("OPENAI_HTTP_TRANSPORT", " ")
    assert transport_choice({}) == "sdk"


@pytest.mark.parametrize("name", ["transport", "app", "proxies", "http1", "http2"])
def test_some_arguments_leave_no_choice(name: str) -> None:
    assert transport_choice({name: False}) is None


def test_a_name_that_nobody_knows(monkeypatch: pytest.MonkeyPatch) -> None:
    with pytest.raises(ConfigurationError, match=r"`http_transport` is 'curl', but must be \"sdk\" or \"httpx\""):
        transport_choice({"http_transport": "curl"})
    monkeypatch.setenv("OPENAI_HTTP_TRANSPORT", "curl")
    with pytest.raises(ConfigurationError, match="The environment variable OPENAI_HTTP_TRANSPORT is 'curl'"):
        transport_choice({})
