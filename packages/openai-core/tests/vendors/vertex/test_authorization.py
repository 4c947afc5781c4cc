from __future__ import annotations

from typing import Any, List

import httpx
import pytest

from openai_core.effects import CallInThread
from openai_core.errors import APITimeoutError, ArgumentError, OpenAIError
from openai_core.vendors.vertex import authorization
from openai_core.vendors.vertex.authorization import VertexAuthorization

from ..bedrock.test_authorization import perform

BASE = "https://vertex.test/v1/"


def authorized(provide: Any = lambda: "t", google: Any = None, **request: Any) -> httpx.Request:
    built = httpx.Request("GET", **{"url": BASE + "models", **request})
    perform(VertexAuthorization(BASE, None if google else provide, google).authorize(built))
    return built


def test_a_token_of_a_function() -> None:
    assert authorized().headers["authorization"] == "Bearer t"


def test_a_token_of_googles_credentials_is_looked_up_off_the_loop() -> None:
    class Google:
        def headers(self, method: str, url: str, request: httpx.Request) -> Any:
            return {"authorization": f"Bearer for {method} {url}"}

    google: Any = Google()
    kinds: List[Any] = []
    request = httpx.Request("GET", BASE + "models")
    assert next(VertexAuthorization(BASE, None, google).authorize(request)).abandons
    perform(VertexAuthorization(BASE, None, google).authorize(request), kinds)
    assert kinds == [CallInThread]
    assert request.headers["authorization"] == f"Bearer for GET {BASE}models"


def test_nothing_leaves_the_origin() -> None:
    with pytest.raises(ArgumentError, match="origin"):
        authorized(url="https://elsewhere.test/v1/models")


@pytest.mark.parametrize("name", ["Authorization", "api-key", "OpenAI-Organization", "OpenAI-Project"])
def test_nobody_else_authorizes(name: str) -> None:
    with pytest.raises(ArgumentError, match="by itself"):
        authorized(headers={name: "own"})


@pytest.mark.parametrize("token", ["", "two words", "line\n", "\u00e9", None, 7])
def test_unusable_tokens(token: Any) -> None:
    with pytest.raises(ArgumentError, match="fits in a header"):
        authorized(lambda: token)


def test_a_token_that_must_be_awaited_needs_the_asynchronous_client() -> None:
    async def token() -> str:
        return "t"

    with pytest.raises(ArgumentError, match="asynchronous"):
        authorized(token)


def test_what_a_function_raises_is_kept_secret() -> None:
    def fail() -> str:
        raise LookupError("very-secret")

    with pytest.raises(OpenAIError, match="failed") as caught:
        authorized(fail)
    assert "very-secret" not in repr(caught.value)
    assert caught.value.__suppress_context__

    def refuse() -> str:
        raise ArgumentError("said by the SDK")

    with pytest.raises(ArgumentError, match="said by the SDK"):
        authorized(refuse)


def test_a_slow_function_is_a_timeout(monkeypatch: pytest.MonkeyPatch) -> None:
    times = iter((0.0, 3.0))
    monkeypatch.setattr(authorization.time, "monotonic", lambda: next(times))
    with pytest.raises(APITimeoutError):
        authorized(extensions={"timeout": {"read": 2.0}})
