from __future__ import annotations

from typing import Any, List

import httpx
import pytest

from openai_core.effects import Call, CallInThread
from openai_core.errors import ArgumentError, OAuthError, OpenAIError
from openai_core.options import FinalRequestOptions
from openai_core.vendors.bedrock.authorization import BearerAuthorization, SignatureAuthorization

BASE = "https://bedrock.test/openai/v1/"


def perform(flow: Any, kinds: Any = None) -> None:
    """Runs a flow as the asynchronous driver would, where nothing is awaited."""
    try:
        effect = next(flow)
        while True:
            if kinds is not None:
                kinds.append(type(effect))
            try:
                result = effect.function()
            except Exception as error:
                effect = flow.throw(error)
            else:
                effect = flow.send(result)
    except StopIteration:
        pass


class Signer:
    """Signs by writing down what it was given."""

    def signed_headers(self, method: str, url: str, headers: Any, body: bytes) -> Any:
        self.given = (method, url, headers, body)
        return {**headers, "Authorization": "Signed", "X-Amz-Date": "now"}


def signing() -> Any:
    signer: Any = Signer()
    return signer, SignatureAuthorization(signer, BASE)


def test_a_bearer_token_is_asked_for_each_request() -> None:
    kinds: List[Any] = []
    tokens = iter(("one", "two"))
    bearer = BearerAuthorization(lambda: next(tokens), BASE)
    for expected in ("Bearer one", "Bearer two"):
        request = httpx.Request("GET", BASE + "models")
        perform(bearer.authorize(request), kinds)
        assert request.headers["authorization"] == expected
    assert kinds == [Call, Call]


def test_a_signature_is_made_off_the_loop() -> None:
    signer, signature = signing()
    kinds: List[Any] = []
    request = httpx.Request("POST", BASE + "responses", content=b"{}", headers={"x-amz-date": "old", "X-Own": "1"})
    perform(signature.authorize(request), kinds)
    assert kinds == [CallInThread]
    assert signer.given[:2] == ("POST", BASE + "responses")
    assert signer.given[3] == b"{}"
    assert "x-amz-date" not in signer.given[2]
    assert (request.headers["authorization"], request.headers.get_list("x-amz-date")) == ("Signed", ["now"])
    assert request.headers["x-own"] == "1"


@pytest.mark.parametrize("url", ["https://elsewhere.test/x", "http://bedrock.test/x", "https://bedrock.test:444/x"])
def test_nothing_leaves_the_origin(url: str) -> None:
    for authorization in (BearerAuthorization(lambda: "t", BASE), signing()[1]):
        with pytest.raises(ArgumentError, match="origin"):
            perform(authorization.authorize(httpx.Request("GET", url)))


def test_nobody_else_authorizes() -> None:
    request = httpx.Request("GET", BASE, headers={"Authorization": "own"})
    for authorization in (BearerAuthorization(lambda: "t", BASE), signing()[1]):
        with pytest.raises(ArgumentError, match="Authorization"):
            perform(authorization.authorize(request))


@pytest.mark.parametrize("token", ["", " ", None, 7])
def test_unusable_tokens(token: Any) -> None:
    with pytest.raises(ArgumentError, match="not empty"):
        perform(BearerAuthorization(lambda: token, BASE).authorize(httpx.Request("GET", BASE)))


def test_a_token_that_must_be_awaited_needs_the_asynchronous_client() -> None:
    async def token() -> str:
        return "t"

    with pytest.raises(ArgumentError, match="asynchronous"):
        perform(BearerAuthorization(token, BASE).authorize(httpx.Request("GET", BASE)))


def test_failures_of_the_function() -> None:
    def fail() -> str:
        raise LookupError("very-secret")

    with pytest.raises(OpenAIError, match="could not be resolved") as caught:
        perform(BearerAuthorization(fail, BASE).authorize(httpx.Request("GET", BASE)))
    assert "very-secret" not in str(caught.value)

    def refuse() -> str:
        response = httpx.Response(401, request=httpx.Request("GET", BASE))
        raise OAuthError(response=response, body=None)

    with pytest.raises(OAuthError):
        perform(BearerAuthorization(refuse, BASE).authorize(httpx.Request("GET", BASE)))


def test_a_body_that_is_read_once_cannot_be_signed() -> None:
    request = httpx.Request("POST", BASE, content=iter([b"a", b"b"]))
    with pytest.raises(ArgumentError, match="whole body"):
        perform(signing()[1].authorize(request))


def test_signed_requests_follow_no_redirects() -> None:
    signature = signing()[1]
    options = FinalRequestOptions(method="get", url="/x")
    assert signature.transform(options) is options
    with pytest.raises(ArgumentError, match="redirects"):
        signature.transform(FinalRequestOptions(method="get", url="/x", follow_redirects=True))
