"""Signing bodies for tests."""

from __future__ import annotations

import pytest

import openai_webhooks
from openai_webhooks.signing import signed_headers


def test_vector_of_the_specification() -> None:
    headers = signed_headers(
        '{"test": 2432232314}',
        secret="whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw",
        webhook_id="msg_p5jXN8AQM9LWM0D4loKWxJek",
        timestamp=1614265330,
    )
    assert headers == {
        "webhook-id": "msg_p5jXN8AQM9LWM0D4loKWxJek",
        "webhook-timestamp": "1614265330",
        "webhook-signature": "v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=",
    }


@pytest.mark.parametrize("body", ["{}", b"{}", '{"a": "Zoë"}'])
def test_what_is_signed_can_be_verified(body: object) -> None:
    headers = signed_headers(body, secret="s")  # type: ignore[arg-type]
    openai_webhooks.verify_signature(body, headers, secret="s")  # type: ignore[arg-type]
    assert headers["webhook-id"] == "wh_test"


def test_a_bad_secret() -> None:
    with pytest.raises(openai_webhooks.WebhookSecretError):
        signed_headers("{}", secret="whsec_")
