from __future__ import annotations

import threading
from typing import Any, Dict, List

import httpx
import pytest

from openai_core.authentication.token_answers import AccessToken
from openai_core.authentication.token_credential import TokenCache
from openai_core.authentication.workload_identity.credential import WorkloadIdentityCredential
from openai_core.authentication.workload_identity.exchange import TOKEN_EXCHANGE_URL
from openai_core.effects import Call, CallInThread, Send, Sleep
from openai_core.errors import (
    APIConnectionError,
    APITimeoutError,
    ArgumentError,
    OAuthError,
    OpenAIError,
    SubjectTokenProviderError,
)
from openai_core.retries import RetryPolicy


class Clock:
    time = 0.0

    def __call__(self) -> float:
        return self.time


class Exchange:
    """A credential over a script of answers; a waiting time is written down."""

    def __init__(self, max_retries: int = 2, **identity: Any) -> None:
        self.clock = Clock()
        self.bodies: List[Any] = []
        self.sleeps: List[float] = []
        self.lock = threading.Lock()
        self.identity: Dict[str, Any] = {
            "identity_provider_id": "idp",
            "service_account_id": "sa",
            "provider": {"token_type": "jwt", "get_token": lambda: "subject"},
            **identity,
        }
        policy = RetryPolicy(jitter=0)
        self.credential = WorkloadIdentityCredential(
            self.identity, self.request, self.lock, clock=self.clock, retry_policy=policy, max_retries=max_retries
        )

    def request(self, method: str, url: str, body: Any, timeout: float) -> httpx.Request:
        self.bodies.append(body)
        return httpx.Request(method, url)

    def headers(self, *answers: Any) -> Any:
        return self.perform(self.credential.headers({"bearer_auth": True}), *answers)

    def perform(self, flow: Any, *answers: Any) -> Any:
        left = list(answers)
        send, value = flow.send, None
        try:
            while True:
                effect = send(value)
                try:
                    send, value = flow.send, self.result(effect, left)
                except Exception as error:
                    send, value = flow.throw, error
        except StopIteration as end:
            assert not self.lock.locked()
            assert not left
            return end.value

    def result(self, effect: Any, left: List[Any]) -> Any:
        if isinstance(effect, Send):
            return left.pop(0)(effect.request)
        if isinstance(effect, Sleep):
            return self.sleeps.append(effect.seconds)
        return effect.function()


def token(value: object = "t1", lifetime: object = 3600, status: int = 200) -> Any:
    return lambda request: httpx.Response(status, json={"access_token": value, "expires_in": lifetime}, request=request)


def refusing(error: Exception) -> Any:
    def answer(request: httpx.Request) -> httpx.Response:
        raise error

    return answer


def test_a_token_is_exchanged_and_kept() -> None:
    exchange = Exchange()
    assert exchange.headers(token()) == {"Authorization": "Bearer t1"}
    assert exchange.headers() == {"Authorization": "Bearer t1"}
    assert exchange.bodies == [
        {
            "grant_type": "urn:ietf:params:oauth:grant-type:token-exchange",
            "subject_token": "subject",
            "subject_token_type": "urn:ietf:params:oauth:token-type:jwt",
            "identity_provider_id": "idp",
            "service_account_id": "sa",
        }
    ]


def test_a_token_is_renewed_before_it_expires() -> None:
    exchange = Exchange()
    exchange.headers(token())
    exchange.clock.time = 3600 - 1200
    assert exchange.headers(token("t2")) == {"Authorization": "Bearer t2"}


def test_the_buffer_is_at_most_half_the_lifetime() -> None:
    exchange = Exchange(refresh_buffer_seconds=100)
    exchange.headers(token(lifetime=60))
    exchange.clock.time = 29
    assert exchange.headers() == {"Authorization": "Bearer t1"}
    exchange.clock.time = 30
    assert exchange.headers(token("t2")) == {"Authorization": "Bearer t2"}


def test_a_refused_token_is_forgotten() -> None:
    exchange = Exchange()
    exchange.headers(token())
    request = httpx.Request("GET", "https://x", headers={"authorization": "Bearer t1"})
    assert exchange.credential.refused(request)
    assert exchange.headers(token("t2")) == {"Authorization": "Bearer t2"}
    assert exchange.credential.refused(request), "another call has renewed it meanwhile"
    assert exchange.headers() == {"Authorization": "Bearer t2"}


def test_a_refused_token_of_the_caller_is_not_tried_again() -> None:
    exchange = Exchange()
    exchange.headers(token())
    assert not exchange.credential.refused(httpx.Request("GET", "https://x", headers={"authorization": "Bearer own"}))
    assert exchange.headers() == {"Authorization": "Bearer t1"}


def test_the_subject_token_is_fetched_off_the_loop_while_others_wait() -> None:
    exchange = Exchange()
    flow = exchange.credential.headers({"bearer_auth": True})
    lock = next(flow)
    assert isinstance(lock, Call)
    assert lock.function()
    assert isinstance(flow.send(True), CallInThread)
    sent = flow.send("subject")
    assert isinstance(sent, Send)
    assert str(sent.request.url) == TOKEN_EXCHANGE_URL
    assert sent.arguments == {"auth": None, "follow_redirects": False}
    assert exchange.lock.locked()
    flow.close()
    assert not exchange.lock.locked()


def test_who_waited_takes_the_token_that_was_renewed_meanwhile() -> None:
    exchange = Exchange()
    flow = exchange.credential.token()
    waiting = next(flow)
    assert exchange.headers(token()) == {"Authorization": "Bearer t1"}
    waiting.function()
    with pytest.raises(StopIteration) as end:
        flow.send(True)
    assert end.value.value == "t1"


def test_operations_without_bearer_authentication_exchange_nothing() -> None:
    exchange = Exchange()
    assert exchange.perform(exchange.credential.headers({"admin_api_key_auth": True})) == {}


@pytest.mark.parametrize("status", [400, 401, 403])
def test_a_refused_exchange_is_an_oauth_error(status: int) -> None:
    def refuse(request: httpx.Request) -> httpx.Response:
        body = {"error": "invalid_grant", "error_description": "expired"}
        return httpx.Response(status, json=body, request=request, headers={"x-should-retry": "true"})

    with pytest.raises(OAuthError, match="expired") as caught:
        Exchange().headers(refuse)
    assert caught.value.error == "invalid_grant"


def test_a_failed_exchange_is_repeated_at_most_twice() -> None:
    exchange = Exchange(max_retries=9)
    assert exchange.headers(token(status=500), token(status=429), token()) == {"Authorization": "Bearer t1"}
    assert exchange.sleeps == [0.5, 1.0]
    with pytest.raises(OpenAIError, match="status 503"):
        Exchange().headers(token(status=503), token(status=503), token(status=503))
    with pytest.raises(OpenAIError, match="status 503"):
        Exchange(max_retries=0).headers(token(status=503))


def test_a_status_that_will_not_change_is_not_repeated() -> None:
    with pytest.raises(OpenAIError, match="status 404"):
        Exchange().headers(token(status=404))


def test_lost_connections_are_repeated_and_said() -> None:
    exchange = Exchange()
    assert exchange.headers(refusing(httpx.ConnectError("lost")), token()) == {"Authorization": "Bearer t1"}
    with pytest.raises(APITimeoutError):
        Exchange(max_retries=0).headers(refusing(httpx.ReadTimeout("slow")))
    with pytest.raises(APIConnectionError):
        Exchange(max_retries=0).headers(refusing(httpx.ConnectError("lost")))
    with pytest.raises(LookupError):
        Exchange().headers(refusing(LookupError("a bug")))


@pytest.mark.parametrize("failure", [token(status=503), refusing(httpx.ConnectError("lost"))])
def test_a_token_that_has_not_ended_outlives_a_failed_renewal(failure: Any) -> None:
    exchange = Exchange(max_retries=0)
    exchange.headers(token())
    exchange.clock.time = 3000
    assert exchange.headers(failure) == {"Authorization": "Bearer t1"}
    assert exchange.headers() == {"Authorization": "Bearer t1"}, "it is not tried again at once"
    exchange.clock.time = 3000.5
    assert exchange.headers(token("t2")) == {"Authorization": "Bearer t2"}


def test_an_ended_token_does_not_serve() -> None:
    exchange = Exchange(max_retries=0)
    exchange.headers(token())
    exchange.clock.time = 3600
    with pytest.raises(OpenAIError, match="status 503"):
        exchange.headers(token(status=503))


def test_failures_of_the_provider_are_raised() -> None:
    def fail() -> str:
        raise SubjectTokenProviderError("no platform")

    with pytest.raises(SubjectTokenProviderError, match="no platform"):
        Exchange(provider={"token_type": "jwt", "get_token": fail}).headers()
    with pytest.raises(OpenAIError, match="empty subject token"):
        Exchange(provider={"token_type": "jwt", "get_token": str}).headers()
    with pytest.raises(ArgumentError, match="'saml'"):
        Exchange(provider={"token_type": "saml", "get_token": lambda: "s"}).headers()


def test_a_cache_forgets_one_token_or_any() -> None:
    cache = TokenCache(10, Clock())
    assert cache.fresh() is None
    assert cache.keep(AccessToken("a", 100)) == "a"
    cache.forget("b")
    assert (cache.fresh(), cache.usable()) == ("a", "a")
    cache.forget()
    assert cache.fresh() is None
    assert cache.issued("a")
