"""`Webhooks` and the functions of the package."""

from __future__ import annotations

import inspect
from datetime import timedelta
from decimal import Decimal
from fractions import Fraction
from typing import Any, Callable, Dict, List

import pytest

import openai_webhooks
from openai_webhooks import (
    InvalidWebhookSignatureError,
    MemorySeen,
    ReplayedWebhookError,
    Webhooks,
    WebhookSecretError,
    unwrap,
)
from openai_webhooks.types import ResponseCompletedWebhookEvent

Headers = Dict[str, str]


def test_unwrapping_gives_the_event(body: str, headers: Headers, secret: str) -> None:
    for event in (
        Webhooks(secret).unwrap(body, headers),
        Webhooks().unwrap(body.encode(), headers),
        Webhooks("other").unwrap(body, headers, secret=[secret]),
        openai_webhooks.unwrap(body, headers),
        openai_webhooks.unwrap(body, headers, secret=secret),
    ):
        assert type(event) is ResponseCompletedWebhookEvent
        assert (event.id, event.data.id, event.created_at) == ("evt_1", "resp_123", 1750861210)


def test_verifying_returns_nothing(body: str, headers: Headers, secret: str) -> None:
    results: List[Any] = [
        Webhooks(secret).verify_signature(body, headers),  # type: ignore[func-returns-value]
        openai_webhooks.verify_signature(body, headers),  # type: ignore[func-returns-value]
        openai_webhooks.verify_signature(body, headers, secret=secret),  # type: ignore[func-returns-value]
    ]
    assert results == [None] * 3


def test_the_environment_is_read_when_the_object_is_made(
    body: str, headers: Headers, secret: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    webhooks = Webhooks()
    monkeypatch.delenv("OPENAI_WEBHOOK_SECRET")
    webhooks.verify_signature(body, headers)
    with pytest.raises(WebhookSecretError):
        openai_webhooks.verify_signature(body, headers)


@pytest.mark.parametrize("value", [None, ""])
def test_a_missing_secret_is_a_configuration_error(
    value: Any, body: str, headers: Headers, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv("OPENAI_WEBHOOK_SECRET", raising=False)
    if value is not None:
        monkeypatch.setenv("OPENAI_WEBHOOK_SECRET", value)
    calls: List[Callable[[], Any]] = [
        lambda: Webhooks().unwrap(body, headers),
        lambda: Webhooks().verify_signature(body, headers),
        lambda: openai_webhooks.unwrap(body, headers),
        lambda: openai_webhooks.verify_signature("changed", {}),
    ]
    for call in calls:
        with pytest.raises(
            WebhookSecretError, match=r"webhook secret must either be set.*OPENAI_WEBHOOK_SECRET"
        ) as caught:
            call()
        assert not isinstance(caught.value, InvalidWebhookSignatureError)


def test_the_tolerance(body: str, headers_for: Callable[..., Headers], secret: str) -> None:
    old = headers_for(age=1000)
    with pytest.raises(InvalidWebhookSignatureError, match="too old"):
        Webhooks().verify_signature(body, old)
    Webhooks().verify_signature(body, old, tolerance=2000)
    openai_webhooks.verify_signature(body, old, tolerance=2000)
    with pytest.raises(InvalidWebhookSignatureError, match="too old"):
        Webhooks().unwrap(body, old)


def test_a_store_turns_repetitions_away(body: str, headers_for: Callable[..., Headers], secret: str) -> None:
    webhooks = Webhooks(seen=MemorySeen())
    webhooks.unwrap(body, headers_for(webhook_id="a", age=60))
    with pytest.raises(ReplayedWebhookError):
        webhooks.unwrap(body, headers_for(webhook_id="a"))  # a repetition has a newer timestamp
    webhooks.verify_signature(body, headers_for(webhook_id="b"))
    with pytest.raises(ReplayedWebhookError):
        webhooks.verify_signature(body, headers_for(webhook_id="b"))


def test_a_store_of_one_call(body: str, headers: Headers, secret: str) -> None:
    own, other = MemorySeen(), MemorySeen()
    webhooks = Webhooks(seen=own)
    webhooks.unwrap(body, headers, seen=other)
    assert (len(own), len(other)) == (0, 1)
    openai_webhooks.verify_signature(body, headers, seen=own)
    with pytest.raises(ReplayedWebhookError):
        openai_webhooks.unwrap(body, headers, seen=own)


def test_a_store_sees_only_deliveries_that_are_good(
    body: str, headers: Headers, headers_for: Callable[..., Headers], secret: str
) -> None:
    seen = MemorySeen()
    webhooks = Webhooks(seen=seen)
    for bad_body, bad_headers in ((body + " ", headers), ("not JSON", headers_for("not JSON"))):
        with pytest.raises(InvalidWebhookSignatureError):
            webhooks.unwrap(bad_body, bad_headers)
    assert len(seen) == 0


def test_nothing_shows_the_secret(secret: str) -> None:
    assert secret not in repr(Webhooks(secret))
    assert secret[6:] not in str(Webhooks(secret))


def test_signatures_as_users_know_them() -> None:
    def names(method: Any) -> List[str]:
        return list(inspect.signature(method).parameters)

    assert names(Webhooks) == ["secret", "seen"]
    for method in (Webhooks.unwrap, Webhooks.verify_signature):
        assert names(method) == ["self", "payload", "headers", "secret", "tolerance", "seen"]
        assert inspect.signature(method).parameters["tolerance"].default == 300


@pytest.mark.parametrize("tolerance", [600, 600.5, Decimal(600), Fraction(1201, 2), timedelta(minutes=10)])
def test_a_tolerance_of_ones_own(tolerance: Any, body: str, headers_for: Any, secret: str) -> None:
    headers = headers_for(age=500)
    assert Webhooks().unwrap(body, headers, tolerance=tolerance).id == unwrap(body, headers, tolerance=tolerance).id
    Webhooks().verify_signature(body, headers, tolerance=tolerance)
    with pytest.raises(InvalidWebhookSignatureError, match="too old"):
        unwrap(body, headers)


def test_the_tolerance_is_told_in_seconds(body: str, headers_for: Any, secret: str) -> None:
    with pytest.raises(InvalidWebhookSignatureError, match="the tolerance is 60 seconds"):
        unwrap(body, headers_for(age=500), tolerance=timedelta(minutes=1))


@pytest.mark.parametrize("tolerance", ["300", None])
def test_a_tolerance_that_is_no_time(tolerance: Any, body: str, headers: Any, secret: str) -> None:
    with pytest.raises(TypeError, match="must be seconds or a timedelta, but is of type"):
        unwrap(body, headers, tolerance=tolerance)


def test_a_delivery_with_a_byte_order_mark(headers_for: Any, secret: str) -> None:
    body = b"\xef\xbb\xbf" + b'{"id": "evt_1", "type": "batch.completed"}'
    assert unwrap(body, headers_for(body)).id == unwrap(body.decode(), headers_for(body)).id == "evt_1"
