"""What ends a call badly: errors of the transport, refusals, limits and steps that a program has replaced."""

from __future__ import annotations

from contextlib import suppress
from typing import Any, Callable, List

import httpx
import pytest

from openai_core.call.flow import call
from openai_core.deadlines import DEADLINE_EXTENSION, Deadline
from openai_core.decoding.error_shapes import ErrorShape
from openai_core.effects import Send
from openai_core.errors import (
    APIConnectionError,
    APIStatusError,
    APITimeoutError,
    AuthenticationError,
    BadRequestError,
    DeadlineExceededError,
    InternalServerError,
    RateLimitError,
)
from openai_core.options import NOT_GIVEN, FinalRequestOptions
from openai_core.retries import RetryPolicy
from openai_core.retry_facts import RetryRules
from openai_core.sync.client import Client
from openai_core.sync.streams import Stream
from openai_core.transports.library_errors import ClientClosedError

QUICKLY = RetryPolicy(initial_delay=0)


class Scripted:
    """Answers with one thing after the other: statuses, responses, or errors, which are raised."""

    def __init__(self, *answers: Any) -> None:
        self.answers = [*answers]
        self.sent: List[httpx.Request] = []

    def __call__(self, request: httpx.Request) -> httpx.Response:
        self.sent.append(request)
        answer = self.answers.pop(0)
        if isinstance(answer, Exception):
            raise answer
        return answer if isinstance(answer, httpx.Response) else httpx.Response(answer, json={})


def client_of(script: Callable[[httpx.Request], httpx.Response], kind: Any = Client, **settings: Any) -> Any:
    http_client = httpx.Client(transport=httpx.MockTransport(script), follow_redirects=True)
    given = {"api_key": "k", "base_url": "https://api.test", "retry_policy": QUICKLY, **settings}
    return kind(http_client=http_client, **given)


def first_request(client: Client, stream: bool = False, **options: Any) -> Send:
    """Returns the request that a call begins with."""
    effect = next(call(client, object, FinalRequestOptions(method="get", url="/", **options), stream, None))
    assert isinstance(effect, Send)
    return effect


@pytest.mark.parametrize(
    ("error", "raised"), [(httpx.ConnectError("no"), APIConnectionError), (httpx.ReadTimeout("slow"), APITimeoutError)]
)
def test_an_error_before_the_deadline_is_no_fault_of_the_deadline(
    error: Exception, raised: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("openai_core.call.deadline_scopes.Deadline", lambda seconds: Deadline(seconds, lambda: 0.0))
    client = client_of(Scripted(error), deadline=0.5, max_retries=0)
    with pytest.raises(raised) as caught:
        client.get("/", cast_to=object)
    assert not isinstance(caught.value, DeadlineExceededError)


def test_an_error_of_a_program_is_raised_as_it_is_while_the_client_is_open() -> None:
    script = Scripted(RuntimeError("mine"))
    with pytest.raises(RuntimeError, match=r"^mine$") as caught:
        client_of(script).get("/", cast_to=object)
    assert not isinstance(caught.value, ClientClosedError)
    assert len(script.sent) == 1


def test_a_client_that_is_closed_by_another_thread_meanwhile_says_so() -> None:
    def close(request: httpx.Request) -> httpx.Response:
        client.close()
        raise RuntimeError("Cannot send a request, as the client has been closed.")

    client = client_of(close)
    with pytest.raises(ClientClosedError) as caught:
        client.get("/", cast_to=object)
    assert caught.value.request.url == "https://api.test/"


class Failing(Client):
    """Fails with what somebody else has raised before anything is sent."""

    def _build_request(self, *args: Any, **kwargs: Any) -> Any:
        raise failing_with.pop()


class FailingCredential:
    def headers(self, security: Any) -> Any:
        raise failing_with.pop()
        yield

    def refused(self, request: httpx.Request) -> bool:
        return False


failing_with: List[RuntimeError] = []


@pytest.mark.parametrize("step", ["building", "authenticating"])
def test_only_a_closed_client_explains_what_fails_before_sending(step: str) -> None:
    client = client_of(Scripted(), Failing if step == "building" else Client)
    if step == "authenticating":
        client.credential = FailingCredential()
    failing_with[:] = [RuntimeError("mine")]
    with pytest.raises(RuntimeError, match=r"^mine$"):
        client.get("/", cast_to=object)
    client.close()
    failing_with[:] = [RuntimeError("Cannot open a client instance more than once.")]
    with pytest.raises(ClientClosedError, match="closed") as caught:
        client.get("/things", cast_to=object)
    assert isinstance(caught.value.__cause__, RuntimeError)
    assert (caught.value.request.method, str(caught.value.request.url)) == ("GET", "https://api.test")
    own = ClientClosedError(httpx.Request("GET", "https://api.test/own"))
    failing_with[:] = [own]
    with pytest.raises(ClientClosedError) as caught:
        client.get("/things", cast_to=object)
    assert caught.value is own


class Asking:
    """A credential that asks a server for a token."""

    def headers(self, security: Any) -> Any:
        request = httpx.Request("POST", "https://auth.test/", extensions={"timeout": {"read": 50.0, "write": 1.0}})
        yield Send(request, stream=False, deadline=Deadline(None), arguments={})

    def refused(self, request: httpx.Request) -> bool:
        return False


def test_what_authenticates_keeps_to_the_timeout_of_its_call() -> None:
    client = client_of(Scripted(), timeout=20)
    client.credential = Asking()
    for timeout, read in ((3.0, 3.0), (NOT_GIVEN, 20.0), (None, 50.0)):
        effect = first_request(client, timeout=timeout)
        assert effect.request.extensions["timeout"] == {"read": read, "write": 1.0}


@pytest.mark.parametrize("times", [20, 21])
def test_twenty_redirects_are_followed(times: int) -> None:
    script = Scripted(*[httpx.Response(307, headers={"location": f"/{number}"}) for number in range(times)], 200)
    client = client_of(script, max_retries=0)
    if times == 20:
        response = client.get("/", cast_to=httpx.Response)
        assert [str(each.headers["location"]) for each in response.history] == [f"/{number}" for number in range(20)]
    else:
        with pytest.raises(APIConnectionError, match="redirected more than 20 times") as caught:
            client.get("/", cast_to=httpx.Response)
        assert caught.value.request.url == "https://api.test/20"
    assert len(script.sent) == 21


@pytest.mark.parametrize(
    ("idle", "timeout", "read"), [(9.0, 2.0, 2.0), (2.0, 9.0, 2.0), (9.0, None, 9.0), (None, 5.0, 5.0)]
)
@pytest.mark.parametrize("stream", [True, False])
def test_a_stream_is_read_within_the_shorter_of_its_limits(idle: Any, timeout: Any, read: Any, stream: bool) -> None:
    client = client_of(Scripted(), stream_idle_timeout=idle, timeout=timeout)
    limits = first_request(client, stream).request.extensions["timeout"]
    assert limits["read"] == (read if stream else timeout)
    assert limits["connect"] == timeout


def test_a_request_carries_the_deadline_of_its_call_to_the_transport() -> None:
    client = client_of(Scripted(), deadline=60)
    effect = first_request(client)
    assert effect.deadline is effect.request.extensions[DEADLINE_EXTENSION]
    assert effect.deadline.seconds == 60
    assert DEADLINE_EXTENSION not in first_request(client_of(Scripted())).request.extensions


def test_an_answer_of_another_library_knows_of_no_redirects() -> None:
    response = httpx.Response(200, json={"a": 1}, request=httpx.Request("GET", "https://api.test/"))
    del response.next_request
    flow = call(client_of(Scripted()), object, FinalRequestOptions(method="get", url="/"), False, None)
    next(flow)
    with pytest.raises(StopIteration) as end:
        flow.send(response)
    assert end.value.value == {"a": 1}
    assert response.history == []


def test_a_proxy_that_asks_for_a_login_is_named_and_not_asked_again() -> None:
    script = Scripted(httpx.Response(407, extensions={"reason_phrase": b"Login"}))
    with pytest.raises(APIConnectionError, match="407 Login"):
        client_of(script).get("/", cast_to=object)
    assert len(script.sent) == 1


@pytest.mark.parametrize(
    ("answer", "attempts"),
    [
        (httpx.Response(429, json={"error": {"code": "insufficient_quota"}}), 1),
        (httpx.Response(429, json={"error": {"type": "insufficient_quota"}}), 1),
        (httpx.Response(429, json={"code": "insufficient_quota"}), 1),
        (httpx.Response(429, json={"error": {"code": "rate_limit_exceeded"}}), 2),
        (httpx.Response(503, json={"error": {"code": "insufficient_quota"}}), 2),
        (httpx.Response(429, json=["insufficient_quota"]), 2),
        (httpx.Response(429, text="insufficient_quota"), 2),
    ],
)
def test_a_limit_that_time_does_not_lift_is_met_once(answer: httpx.Response, attempts: int) -> None:
    script = Scripted(answer, 200)
    client = client_of(script)
    if attempts == 1:
        with pytest.raises(RateLimitError):
            client.get("/", cast_to=object)
    else:
        assert client.get("/", cast_to=object) == {}
    assert len(script.sent) == attempts


@pytest.mark.parametrize(("fault", "attempts"), [({"no": 7}, 1), ({"kind": "spent"}, 1), ({"no": 8, "kind": ["b"]}, 2)])
def test_a_service_names_the_limits_that_time_does_not_lift(fault: Any, attempts: int) -> None:
    script = Scripted(httpx.Response(429, json={"faults": [fault]}), httpx.Response(429, json={}))
    client = client_of(script, max_retries=1)
    client.service = client.service._replace(
        errors=ErrorShape(code="faults.0.no", type="faults.0.kind"),
        retries=RetryRules(final_codes=frozenset(("7", "spent"))),
    )
    with pytest.raises(RateLimitError):
        client.get("/", cast_to=object)
    assert len(script.sent) == attempts


@pytest.mark.parametrize(("verdict", "attempts"), [(True, 2), (False, 1), (1, 2), (None, 1)])
def test_a_subclass_decides_which_statuses_are_repeated(verdict: Any, attempts: int) -> None:
    class Deciding(Client):
        def _should_retry(self, response: httpx.Response) -> bool:
            seen.append(response.status_code)
            return verdict  # type: ignore[no-any-return]

    seen: List[int] = []
    script = Scripted(400, 400)
    with pytest.raises(BadRequestError):
        client_of(script, Deciding, max_retries=1).get("/", cast_to=object)
    assert len(script.sent) == len(seen) == attempts


class Refusing:
    """A credential that is refused, and says whether it can have another token."""

    def __init__(self, has_another: bool = True) -> None:
        self.has_another = has_another

    def headers(self, security: Any) -> Any:
        return {"Authorization": "Bearer t"}
        yield

    def refused(self, request: httpx.Request) -> bool:
        return self.has_another


@pytest.mark.parametrize(
    ("has_another", "content", "attempts"), [(True, b"x", 2), (False, b"x", 1), (True, iter([b"x"]), 1)]
)
def test_another_token_needs_a_body_that_can_be_sent_again(has_another: bool, content: Any, attempts: int) -> None:
    script = Scripted(401, 401)
    client = client_of(script, max_retries=0)
    client.credential = Refusing(has_another)
    with pytest.raises(AuthenticationError):
        client.post("/", cast_to=object, content=content)
    assert len(script.sent) == attempts


@pytest.mark.parametrize("status", [401, 407, 503])
def test_an_answer_that_is_given_up_is_closed_unread(status: int) -> None:
    given_up = httpx.Response(status, content=iter([b"x"]))
    client = client_of(Scripted(given_up, 200))
    client.credential = Refusing()
    with suppress(APIConnectionError):
        client.get("/", cast_to=object, stream=True, stream_cls=Stream[object]).close()
    assert given_up.is_closed
    assert not given_up.is_stream_consumed


@pytest.mark.parametrize("status", [400, 403])
def test_only_a_refused_login_is_tried_with_another_token(status: int) -> None:
    script = Scripted(status, 200)
    client = client_of(script, max_retries=0)
    client.credential = Refusing()
    with pytest.raises(APIStatusError, match=str(status)):
        client.post("/", cast_to=object)
    assert len(script.sent) == 1


def test_own_waits_are_asked_although_they_may_end_after_the_deadline(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("openai_core.call.deadline_scopes.Deadline", lambda seconds: Deadline(seconds, lambda: 0.0))

    class Patient(Client):
        def _sleep_for_retry(self, **arguments: Any) -> None:
            waits.append(arguments["retries_taken"])

    waits: List[int] = []
    slow = RetryPolicy(initial_delay=100, max_delay=100)
    assert client_of(Scripted(500, 200), Patient, deadline=0.5, retry_policy=slow).get("/", cast_to=object) == {}
    assert waits == [0]
    with pytest.raises(DeadlineExceededError) as caught:
        client_of(Scripted(httpx.ConnectError("no")), deadline=60, retry_policy=slow).get("/", cast_to=object)
    assert isinstance(caught.value.__cause__, httpx.ConnectError)


def test_a_status_is_the_cause_of_nothing() -> None:
    client = client_of(Scripted(500), max_retries=0)
    with pytest.raises(InternalServerError) as caught:
        client.get("/", cast_to=object)
    assert caught.value.__cause__ is None
    assert caught.value.__suppress_context__


@pytest.mark.parametrize(("status", "fails"), [(199, True), (200, False), (204, False), (299, False), (300, True)])
def test_which_statuses_are_answers(status: int, fails: bool) -> None:
    client = client_of(Scripted(status), max_retries=0)
    if fails:
        with pytest.raises(APIStatusError, match=str(status)):
            client.get("/", cast_to=object)
    else:
        assert client.get("/", cast_to=httpx.Response).status_code == status
