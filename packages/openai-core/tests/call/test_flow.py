"""The flow, driven by hand: no client, no socket, no clock."""

from __future__ import annotations

import json
from email.utils import formatdate
from typing import Any, Callable, Dict, List, Mapping, Optional, Tuple, Type, cast

import httpx
import pytest

from openai_core.call.flow import call
from openai_core.deadlines import DEADLINE_EXTENSION
from openai_core.effects import Call, Close, Read, Send, Sleep
from openai_core.errors import (
    APIConnectionError,
    APIStatusError,
    APITimeoutError,
    ArgumentError,
    AuthenticationError,
    DeadlineExceededError,
    InternalServerError,
    RateLimitError,
)
from openai_core.options import FinalRequestOptions
from openai_core.retries import RetryEvent, RetryPolicy
from openai_core.sync.client import Client

URL = "https://api.test/v1/things"


def client(**settings: Any) -> Client:
    built = Client(**{"api_key": "sk-test", "base_url": URL[:-7], "retry_policy": RetryPolicy(jitter=0), **settings})
    built.service = built.service._replace(stainless_headers=True)
    built.now = lambda: 1_800_000_000.0  # type: ignore[method-assign]
    return built


def options(**values: Any) -> FinalRequestOptions:
    return FinalRequestOptions(**{"method": "post", "url": "/things", "json_data": {"a": 1}, **values})


class Script:
    """Plays the driver: answers each `Send` with the next line of the script and records all other effects."""

    def __init__(self, *answers: Any) -> None:
        self.answers = list(answers)
        self.sent: List[Send] = []
        self.sleeps: List[float] = []
        self.closed: List[httpx.Response] = []

    def run(self, client: Client, wanted: Optional[FinalRequestOptions] = None, stream: bool = False) -> Any:
        flow = call(client, object, wanted or options(), stream, None)
        try:
            effect = next(flow)
            while True:
                try:
                    result = self.perform(effect)
                except BaseException as error:
                    effect = flow.throw(error)
                else:
                    effect = flow.send(result)
        except StopIteration as end:
            return end.value

    def perform(self, effect: Any) -> Any:
        if isinstance(effect, Send):
            self.sent.append(effect)
            return self.answer(effect.request)
        if isinstance(effect, Sleep):
            self.sleeps.append(effect.seconds)
        elif isinstance(effect, Close):
            self.closed.append(effect.response)
            effect.response.close()
        elif isinstance(effect, Read):
            effect.response.read()
        else:
            return effect.function()
        return None

    def answer(self, request: httpx.Request) -> httpx.Response:
        answer = self.answers.pop(0)
        if isinstance(answer, BaseException):
            raise answer
        if callable(answer):
            return cast(httpx.Response, answer(request))
        status, headers = answer if isinstance(answer, tuple) else (answer, {})
        return httpx.Response(status, headers=headers, request=request, json={"status": status})


def test_an_answer_becomes_the_result() -> None:
    script = Script(200)
    assert script.run(client()) == {"status": 200}
    request = script.sent[0].request
    assert (request.method, str(request.url), request.content) == ("POST", URL, b'{"a":1}')
    assert request.headers["authorization"] == "Bearer sk-test"
    assert request.headers["x-stainless-retry-count"] == "0"
    assert request.headers["x-stainless-read-timeout"] == "600"


@pytest.mark.parametrize("status", [408, 409, 429, 500, 503])
def test_transient_statuses_are_retried_twice(status: int) -> None:
    script = Script(status, status, 200)
    assert script.run(client()) == {"status": 200}
    assert script.sleeps == [0.5, 1.0]
    assert [send.request.headers["x-stainless-retry-count"] for send in script.sent] == ["0", "1", "2"]
    assert len(script.closed) == 2


def test_the_last_status_is_raised() -> None:
    script = Script(500, 500, 500)
    with pytest.raises(InternalServerError) as caught:
        script.run(client())
    assert caught.value.body == {"status": 500}
    assert len(script.sent) == 3


def test_the_body_of_an_error_is_read_where_it_is_still_to_come() -> None:
    body = httpx.ByteStream(b'{"message": "No."}')
    script = Script(lambda request: httpx.Response(404, stream=body, request=request))
    with pytest.raises(APIStatusError) as caught:
        script.run(client(), stream=True)
    assert caught.value.body == {"message": "No."}


@pytest.mark.parametrize("status", [301, 304, 400, 404, 422])
def test_final_statuses_are_raised_at_once(status: int) -> None:
    script = Script(status)
    with pytest.raises(APIStatusError) as caught:
        script.run(client())
    assert caught.value.status_code == status
    assert script.sleeps == []


@pytest.mark.parametrize(
    ("error", "raised"),
    [
        (httpx.ConnectError("refused"), APIConnectionError),
        (httpx.ReadError("reset"), APIConnectionError),
        (httpx.RemoteProtocolError("gone"), APIConnectionError),
        (httpx.ConnectTimeout("slow"), APITimeoutError),
        (httpx.ReadTimeout("slow"), APITimeoutError),
    ],
)
def test_transport_errors_are_retried_and_then_raised(error: Exception, raised: Type[APIConnectionError]) -> None:
    assert Script(error, 200).run(client()) == {"status": 200}
    script = Script(error, error, error)
    with pytest.raises(raised) as caught:
        script.run(client())
    assert type(caught.value) is raised
    assert caught.value.__cause__ is error
    assert script.sleeps == [0.5, 1.0]


@pytest.mark.parametrize("error", [RuntimeError("closed"), KeyboardInterrupt(), ArgumentError("bad")])
def test_other_errors_pass_through(error: BaseException) -> None:
    script = Script(error)
    with pytest.raises(type(error)):
        script.run(client())
    assert len(script.sent) == 1


@pytest.mark.parametrize(
    ("headers", "wait"),
    [
        ({"retry-after": "7"}, 7.0),
        ({"retry-after-ms": "250", "retry-after": "7"}, 0.25),
        ({"retry-after": formatdate(1_800_000_030, usegmt=True)}, 30.0),
        ({"retry-after": "-1"}, 0.5),
    ],
)
def test_the_server_says_how_long_to_wait(headers: Dict[str, str], wait: float) -> None:
    script = Script((429, headers), 200)
    script.run(client())
    assert script.sleeps == [wait]


def test_a_server_that_asks_for_too_long_a_wait_is_not_asked_again() -> None:
    script = Script((429, {"retry-after": "121"}))
    with pytest.raises(RateLimitError) as caught:
        script.run(client())
    assert caught.value.retry_after == 121


def test_the_call_overrides_the_number_of_retries() -> None:
    script = Script(500)
    with pytest.raises(InternalServerError):
        script.run(client(), options(max_retries=0))
    assert Script(*[500] * 5, 200).run(client(max_retries=0), options(max_retries=5)) == {"status": 200}


@pytest.mark.parametrize("limit", [-1, None, "2", 1.5])
def test_an_impossible_number_of_retries_is_refused(limit: Any) -> None:
    script = Script()
    with pytest.raises(ArgumentError, match="max_retries"):
        script.run(client(), options(max_retries=limit))


def test_on_retry_is_told_before_each_wait() -> None:
    events: List[RetryEvent] = []
    policy = RetryPolicy(jitter=0, on_retry=events.append)
    Script(429, httpx.ConnectError("x"), 200).run(client(retry_policy=policy))
    assert events == [RetryEvent(1, "status 429", 0.5), RetryEvent(2, "ConnectError", 1.0)]


def test_an_error_in_on_retry_ends_the_call() -> None:
    def refuse(event: RetryEvent) -> None:
        raise LookupError

    script = Script(500)
    with pytest.raises(LookupError):
        script.run(client(retry_policy=RetryPolicy(on_retry=refuse)))


class Clock:
    def __init__(self) -> None:
        self.time = 0.0

    def __call__(self) -> float:
        return self.time


@pytest.fixture
def clock(monkeypatch: pytest.MonkeyPatch) -> Clock:
    clock = Clock()
    original = __import__("openai_core.deadlines", fromlist=["Deadline"]).Deadline
    monkeypatch.setattr("openai_core.call.deadline_scopes.Deadline", lambda seconds: original(seconds, clock))
    return clock


def test_no_wait_goes_beyond_the_deadline(clock: Clock) -> None:
    script = Script(500)
    with pytest.raises(DeadlineExceededError) as caught:
        script.run(client(deadline=0.4))
    assert caught.value.deadline == 0.4
    assert script.sleeps == []


def test_a_timeout_after_the_deadline_is_the_deadlines(clock: Clock) -> None:
    def slow(request: httpx.Request) -> httpx.Response:
        clock.time += 3
        raise httpx.ReadTimeout("slow")

    script = Script(slow)
    with pytest.raises(DeadlineExceededError) as caught:
        script.run(client(deadline=2))
    assert isinstance(caught.value.__cause__, httpx.ReadTimeout)


def test_the_deadline_shortens_each_operation(clock: Clock) -> None:
    script = Script(500, 200)
    script.run(client(deadline=4, timeout=httpx.Timeout(60, connect=2)))
    assert script.sent[0].request.extensions["timeout"] == {"connect": 2, "read": 4, "write": 4, "pool": 4}


def test_nothing_is_sent_after_the_deadline(clock: Clock) -> None:
    def key() -> str:
        clock.time += 3
        return "k"

    script = Script()
    for deadline in (2, 3):
        clock.time = 0
        with pytest.raises(DeadlineExceededError):
            script.run(client(deadline=deadline, api_key=key))
    assert script.sent == []


def test_the_call_overrides_the_deadline(clock: Clock) -> None:
    script = Script(500, 200)
    assert script.run(client(deadline=0.1), options(deadline=None)) == {"status": 200}


def test_a_stream_reads_no_longer_than_its_idle_limit() -> None:
    script = Script(200)
    response = script.run(client(stream_idle_timeout=9), options(headers={"X-Stainless-Raw-Response": "true"}), True)
    assert script.sent[0].request.extensions["timeout"]["read"] == 9
    assert script.sent[0].stream
    assert response.status_code == 200


def test_a_response_carries_its_deadline_to_the_stream(clock: Clock) -> None:
    script = Script(200)
    raw = options(headers={"X-Stainless-Raw-Response": "true"})
    assert script.run(client(deadline=5), raw).http_response.extensions[DEADLINE_EXTENSION].seconds == 5


def test_a_body_that_cannot_be_sent_twice_is_not_retried() -> None:
    script = Script(500)
    with pytest.raises(InternalServerError):
        script.run(client(), options(json_data=None, content=iter([b"x"])))
    script = Script(httpx.ConnectError("x"))
    with pytest.raises(APIConnectionError):
        script.run(client(), options(json_data=None, content=iter([b"x"])))


def redirect(location: str, status: int = 307) -> Callable[[httpx.Request], httpx.Response]:
    def answer(request: httpx.Request) -> httpx.Response:
        response = httpx.Response(status, headers={"location": location}, request=request)
        with httpx.Client(verify=False) as builder:
            response.next_request = builder._build_redirect_request(request, response)
        return response

    return answer


def test_redirects_are_followed() -> None:
    script = Script(redirect("/v2/things"), 200)
    assert script.run(client()) == {"status": 200}
    assert str(script.sent[1].request.url) == "https://api.test/v2/things"
    assert script.sent[1].request.headers["authorization"] == "Bearer sk-test"


def test_a_redirect_is_an_error_where_it_is_not_followed() -> None:
    with pytest.raises(APIStatusError) as caught:
        Script(redirect("/v2")).run(client(), options(follow_redirects=False))
    assert caught.value.status_code == 307


def test_redirects_end_somewhere() -> None:
    with pytest.raises(APIConnectionError, match="redirected more than 20 times"):
        Script(*[redirect("/again")] * 30).run(client(max_retries=0))


def test_the_key_function_is_asked_before_each_attempt() -> None:
    keys = iter(["first", "second"])
    built = client(api_key=lambda: next(keys))
    script = Script(500, 200)
    script.run(built)
    assert [send.request.headers["authorization"] for send in script.sent] == ["Bearer first", "Bearer second"]
    assert built.api_key == "second"


def test_a_calls_own_authorization_goes_first() -> None:
    script = Script(200)
    script.run(client(api_key=lambda: pytest.fail("asked")), options(headers={"Authorization": "Bearer own"}))
    assert script.sent[0].request.headers["authorization"] == "Bearer own"


class Renewable:
    """A credential whose first token is refused."""

    def __init__(self) -> None:
        self.token = "old"

    def headers(self, security: Mapping[str, bool]) -> Any:
        token = yield Call(lambda: self.token)
        return {"Authorization": f"Bearer {token}"}

    def refused(self, request: httpx.Request) -> bool:
        self.token = "new"
        return True


def test_a_refused_token_is_renewed_once() -> None:
    built = client(max_retries=0)
    built.credential = Renewable()
    script = Script(401, 200)
    assert script.run(built) == {"status": 200}
    assert [send.request.headers["authorization"] for send in script.sent] == ["Bearer old", "Bearer new"]
    assert script.sleeps == []
    with pytest.raises(AuthenticationError):
        Script(401, 401).run(built)


def test_hooks_see_each_attempt() -> None:
    seen: List[Tuple[int, int]] = []

    def watch(attempt: Any) -> Any:
        attempt.request.headers["x-attempt"] = str(attempt.number)
        response = yield
        seen.append((attempt.number, response.status_code))

    script = Script(500, 200)
    script.run(client(hooks=[watch]))
    assert seen == [(1, 500), (2, 200)]
    assert [send.request.headers["x-attempt"] for send in script.sent] == ["1", "2"]


def test_a_subclass_may_prepare_options_and_requests() -> None:
    class Signing(Client):
        def _prepare_options(self, options: FinalRequestOptions) -> FinalRequestOptions:
            options.params = {"tenant": "a"}
            return options

        def _prepare_request(self, request: httpx.Request) -> None:
            request.headers["x-signature"] = "s"

    script = Script(500, 200)
    script.run(Signing(api_key="k", base_url="https://api.test/v1"))
    assert [str(send.request.url) for send in script.sent] == [f"{URL}?tenant=a"] * 2
    assert script.sent[1].request.headers["x-signature"] == "s"


def test_a_streaming_view_replaces_the_result_type() -> None:
    wanted = options(headers={"____stainless_override_cast_to": str, "x-kept": "1"})
    script = Script(200)
    assert json.loads(script.run(client(), wanted)) == {"status": 200}
    assert "____stainless_override_cast_to" not in script.sent[0].request.headers
    assert wanted.headers == {"____stainless_override_cast_to": str, "x-kept": "1"}
