"""What a call makes of steps that a program replaces one at a time, and of redirects to other origins."""

from __future__ import annotations

from typing import Any, List, Mapping, Optional

import httpx
import pytest

from openai_core.call.flow import call
from openai_core.effects import Close, Send, Sleep
from openai_core.options import FinalRequestOptions
from openai_core.retries import RetryPolicy
from openai_core.sync.client import Client


class OwnParsing(Client):
    def _parse_retry_after_header(self, response_headers: Optional[Mapping[str, str]] = None) -> Optional[float]:
        return 11.0


class OwnCalculation(Client):
    def _calculate_retry_timeout(self, *args: Any, **kwargs: Any) -> float:
        return 13.0


def steps_of(client: Client, *answers: Any) -> List[Any]:
    """Returns the effects of a call that gets these answers."""
    flow = call(client, object, FinalRequestOptions(method="post", url="/"), False, None)
    seen: List[Any] = []
    waiting = [*answers]
    try:
        effect = next(flow)
        while True:
            seen.append(effect._replace(arguments={**effect.arguments}) if isinstance(effect, Send) else effect)
            answer = waiting.pop(0)(effect.request) if isinstance(effect, Send) else None
            effect = flow.send(answer)
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


def test_keys_of_attempts_differ_from_call_to_call() -> None:
    client = Client(api_key="k", base_url="https://api.test")
    keys = {client._idempotency_key() for _ in range(3)}
    assert len(keys) == 3
    client.service = client.service._replace(stainless_headers=True)
    assert client._idempotency_key().startswith("stainless-python-retry-")
