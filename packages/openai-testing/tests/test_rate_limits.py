"""Rate limits: what is let through, what is refused, and what headers tell."""

from __future__ import annotations

from typing import Any, Iterator

import httpx
import pytest

from openai_testing import Emulator, EmulatorTransport
from openai_testing.rate_limits import Window

BODY = {"model": "gpt-4o", "input": "Hi"}


class Clock:
    now = 1000.0

    def __call__(self) -> float:
        return self.now


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def emulator(clock: Clock) -> Emulator:
    return Emulator(clock=clock)


@pytest.fixture
def api(emulator: Emulator) -> Iterator[httpx.Client]:
    headers = {"authorization": "Bearer sk-test"}
    with httpx.Client(transport=EmulatorTransport(emulator), base_url="http://emulator/v1", headers=headers) as client:
        yield client


def ask(api: httpx.Client, **changes: Any) -> httpx.Response:
    return api.post("/responses", json={**BODY, **changes})


def test_requests_above_the_limit_are_refused_until_a_minute_has_passed(
    api: httpx.Client, emulator: Emulator, clock: Clock
) -> None:
    emulator.limits.set("gpt-4o", requests_per_minute=3)
    statuses = []
    for _ in range(4):
        statuses.append(ask(api).status_code)
        clock.now += 10
    assert statuses == [200, 200, 200, 429]
    refused = ask(api)
    assert refused.json()["error"]["code"] == "rate_limit_exceeded"
    assert refused.headers["retry-after"] == "21"
    assert refused.headers["retry-after-ms"] == "20001"
    assert refused.headers["x-ratelimit-remaining-requests"] == "0"
    clock.now += 20
    assert ask(api).status_code == 200
    assert emulator.limits.refused == 2
    assert emulator.limits.peak("gpt-4o")[0] == 5


def test_headers_tell_what_is_left(api: httpx.Client, emulator: Emulator) -> None:
    emulator.limits.set(requests_per_minute=10, tokens_per_minute=1000)
    headers = ask(api, max_output_tokens=100).headers
    assert headers["x-ratelimit-limit-requests"] == "10"
    assert headers["x-ratelimit-remaining-requests"] == "9"
    assert headers["x-ratelimit-limit-tokens"] == "1000"
    assert 850 < int(headers["x-ratelimit-remaining-tokens"]) < 900
    assert headers["x-ratelimit-reset-requests"] == "60.000s"


def test_tokens_are_limited_too(api: httpx.Client, emulator: Emulator) -> None:
    emulator.limits.set("gpt-4o", tokens_per_minute=150)
    assert ask(api, max_output_tokens=100).status_code == 200
    refused = ask(api, max_output_tokens=100)
    assert refused.status_code == 429
    assert "on tokens per min" in refused.json()["error"]["message"]
    assert "x-ratelimit-limit-requests" not in refused.headers


def test_each_model_has_limits_of_its_own(api: httpx.Client, emulator: Emulator) -> None:
    emulator.limits.set("gpt-4o", requests_per_minute=1)
    emulator.limits.set(requests_per_minute=2)
    assert [ask(api).status_code for _ in range(2)] == [200, 429]
    assert [ask(api, model="gpt-4o-mini").status_code for _ in range(3)] == [200, 200, 429]
    assert [ask(api, model="gpt-4.1").status_code for _ in range(3)] == [200, 200, 429]


def test_other_paths_are_not_limited_and_a_reset_forgets(api: httpx.Client, emulator: Emulator) -> None:
    emulator.limits.set(requests_per_minute=0)
    assert api.get("/models").status_code == 200
    assert api.post("/responses", content=b"no json").status_code == 429
    emulator.reset()
    assert ask(api).status_code == 200
    assert emulator.limits.refused == 0


def test_a_window_counts_exactly_sixty_seconds() -> None:
    window = Window(2)
    for now in (0.0, 1.0):
        assert window.fits(1, now)
        window.admit(1, now)
    assert not window.fits(1, 59.9)
    assert window.wait(1, 59.9) == pytest.approx(0.1)
    assert window.fits(1, 60.0)
    assert window.remaining() == 1
    assert window.full_after(60.0) == pytest.approx(1.0)
