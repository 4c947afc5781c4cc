"""What a call makes of steps that a program replaces one at a time, and of redirects to other origins."""

from __future__ import annotations

from typing import Any, List, Mapping, Optional, Tuple

import httpx
import pytest

from openai_core.call.flow import call
from openai_core.effects import Call, Close, Send, Sleep
from openai_core.options import FinalRequestOptions
from openai_core.retries import RetryPolicy
from openai_core.retry_facts import RetryFacts
from openai_core.sync.client import Client


class OwnParsing(Client):
    def _parse_retry_after_header(self, response_headers: Optional[Mapping[str, str]] = None) -> Optional[float]:
        return 11.0


class OwnCalculation(Client):
    def _calculate_retry_timeout(self, *args: Any, **kwargs: Any) -> float:
        return 13.0


def steps_of(client: Client, *answers: Any, method: str = "post") -> List[Any]:
    """Returns the effects of a call that gets these answers."""
    flow = call(client, object, FinalRequestOptions(method=method, url="/"), False, None)
    seen: List[Any] = []
    waiting = [*answers]
    try:
        effect = next(flow)
        while True:
            seen.append(
                Send(effect.request, effect.stream, effect.deadline, {**effect.arguments})
                if isinstance(effect, Send)
                else effect
            )
            try:
                answer = waiting.pop(0)(effect.request) if isinstance(effect, Send) else None
            except httpx.HTTPError as error:
                effect = flow.throw(error)
            else:
                effect = flow.send(effect.function() if isinstance(effect, Call) else answer)
    except StopIteration:
        return seen


def status(code: int, **headers: str) -> Any:
    return lambda request: httpx.Response(code, request=request, headers=headers, json={})


def redirect(location: str) -> Any:
    def answer(request: httpx.Request) -> httpx.Response:
        response = httpx.Response(307, request=request, headers={"location": location})
        with httpx.Client(verify=False) as builder:
            response.next_request = builder._build_redirect_request(request, response)
        return response

    return answer


@pytest.mark.parametrize(("kind", "seconds"), [(OwnParsing, 11.0), (OwnCalculation, 13.0), (Client, 0.5)])
def test_either_step_of_a_wait_may_be_replaced(kind: Any, seconds: float) -> None:
    client = kind(api_key="k", base_url="https://api.test", retry_policy=RetryPolicy(jitter=0))
    seen = steps_of(client, status(503), status(200))
    assert [each.seconds for each in seen if isinstance(each, Sleep)] == [seconds]


def failure(request: httpx.Request) -> httpx.Response:
    raise httpx.ConnectError("no", request=request)


def test_a_wait_of_a_programs_own_knows_what_is_left_and_what_the_server_said() -> None:
    asked: List[Any] = []

    class Counting(Client):
        def _calculate_retry_timeout(self, remaining_retries: int, options: Any, response_headers: Any = None) -> float:
            asked.append((remaining_retries, options.url, response_headers and response_headers["x-busy"]))
            return 1.0

    client = Counting(api_key="k", base_url="https://api.test", max_retries=3)
    steps_of(client, status(503, **{"x-busy": "very"}), failure, status(200))
    assert asked == [(3, "/", "very"), (2, "/", None)]


def test_a_policy_is_told_why_an_attempt_failed() -> None:
    reasons: List[Tuple[str, int]] = []

    class Noting(RetryPolicy):
        def delay(self, facts: RetryFacts, retries_taken: int, *, chance: Optional[float] = None) -> float:
            reasons.append((facts.reason, retries_taken))
            return 0.0

    client = Client(api_key="k", base_url="https://api.test", retry_policy=Noting())
    steps_of(client, status(503), failure, status(200))
    assert reasons == [("status 503", 0), ("ConnectError", 1)]


@pytest.mark.parametrize(
    ("location", "kept"), [("/v2", True), ("https://api.test/v2", True), ("https://b.test/", False)]
)
def test_the_authentication_of_an_http_client_stays_at_its_origin(location: str, kept: bool) -> None:
    client = Client(api_key="k", base_url="https://api.test")
    seen = steps_of(client, redirect(location), status(200))
    first, second = [each for each in seen if isinstance(each, Send)]
    assert any(isinstance(each, Close) for each in seen)
    assert "auth" not in first.arguments
    assert ("auth" not in second.arguments) is kept
    assert second.arguments.get("auth") is None


def keeping(step: str, seen: List[Optional[str]]) -> Any:
    """Returns a class of clients that keep the idempotency key which one of their steps is shown."""

    def kept(self: Client, *args: Any, **kwargs: Any) -> Any:
        options = kwargs.get("options") or next(each for each in args if isinstance(each, FinalRequestOptions))
        seen.append(options.idempotency_key)
        return None if step == "_sleep_for_retry" else getattr(Client, step)(self, *args, **kwargs)

    return type("Keeping", (Client,), {step: kept})


@pytest.mark.parametrize(
    ("step", "times"),
    [
        ("_prepare_options", 2),
        ("_build_request", 2),
        ("_build_headers", 2),
        ("_sleep_for_retry", 1),
        ("_process_response", 1),
    ],
)
def test_each_step_that_is_replaced_sees_the_key_that_all_attempts_share(step: str, times: int) -> None:
    seen: List[Optional[str]] = []
    client = keeping(step, seen)(api_key="k", base_url="https://api.test")
    steps_of(client, status(503), status(200))
    assert len(seen) == times
    assert len({*seen}) == 1
    assert seen[0]


@pytest.mark.parametrize("step", ["_prepare_options", "_build_request", "_build_headers", "_process_response"])
def test_a_get_needs_no_key(step: str) -> None:
    seen: List[Optional[str]] = []
    client = keeping(step, seen)(api_key="k", base_url="https://api.test")
    steps_of(client, status(200), method="GET")
    assert seen == [None]


@pytest.mark.parametrize("of_client", [True, False])
def test_all_attempts_send_one_key_where_there_is_a_header_for_it(of_client: bool) -> None:
    client = Client(api_key="k", base_url="https://api.test")
    if of_client:
        client._idempotency_header = "X-Key"
    else:
        client.service = client.service._replace(idempotency_header="X-Key")
    seen = steps_of(client, status(503), status(200))
    first, second = [each.request.headers["x-key"] for each in seen if isinstance(each, Send)]
    assert first == second
    assert first
    (read,) = [each for each in steps_of(client, status(200), method="get") if isinstance(each, Send)]
    assert "x-key" not in read.request.headers


def test_keys_of_a_programs_own_are_sent_by_all_attempts() -> None:
    class OwnKeys(Client):
        made = 0

        def _idempotency_key(self) -> str:
            self.made += 1
            return f"key-{self.made}"

    client = OwnKeys(api_key="k", base_url="https://api.test")
    steps_of(client, status(503), status(200))
    assert client.made == 1


def test_no_key_is_made_where_nobody_looks_at_one(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("uuid.uuid4", lambda: pytest.fail("made a key"))
    client = Client(api_key="k", base_url="https://api.test")
    steps_of(client, status(503), status(200))


def test_keys_of_attempts_differ_from_call_to_call() -> None:
    client = Client(api_key="k", base_url="https://api.test")
    keys = {client._idempotency_key() for _ in range(3)}
    assert len(keys) == 3
    client.service = client.service._replace(stainless_headers=True)
    assert client._idempotency_key().startswith("stainless-python-retry-")
