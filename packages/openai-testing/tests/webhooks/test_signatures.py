from __future__ import annotations

import base64
import hashlib
import hmac

import pytest

from openai_testing.webhooks import signatures

SECRET = "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw"


def test_the_example_of_the_specification() -> None:
    body = b'{"test": 2432232314}'
    expected = "v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE="
    assert signatures.signature(SECRET, "msg_p5jXN8AQM9LWM0D4loKWxJek", 1614265330, body) == expected


def test_a_secret_without_the_prefix_is_the_key_itself() -> None:
    expected = hmac.new(b"plain", b"a.1.{}", hashlib.sha256).digest()
    assert signatures.signature("plain", "a", 1, b"{}") == "v1," + base64.b64encode(expected).decode()


@pytest.mark.parametrize("secret", ["", "whsec_", "whsec_a"])
def test_a_secret_that_holds_no_key(secret: str) -> None:
    with pytest.raises(ValueError, match="give another one"):
        signatures.signing_key(secret)


def test_during_a_rotation_both_secrets_sign() -> None:
    message = signatures.signed(["new", "old"], "wh_1", 5, b"{}")
    both = [signatures.signature(secret, "wh_1", 5, b"{}") for secret in ("new", "old")]
    assert message.headers["webhook-signature"].split(" ") == both
    assert message.headers["webhook-id"] == "wh_1"
    assert message.headers["webhook-timestamp"] == "5"


def test_what_is_broken_is_only_that() -> None:
    body = b'{"data":{"id":"batch_1"}}'
    good = signatures.signed(["key"], "wh_1", 10_000, body)
    made = {kind: signatures.broken(kind, ["key"], "wh_1", 10_000, body) for kind in signatures.KINDS}
    assert made["ok"] == made["duplicate"] == good
    assert made["wrong-signature"].headers.keys() == good.headers.keys()
    assert made["wrong-signature"].headers["webhook-signature"] != good.headers["webhook-signature"]
    assert made["old-timestamp"] == signatures.signed(["key"], "wh_1", 6_400, body)
    assert made["altered-body"].headers == good.headers
    assert made["altered-body"].body == b'{"data":{"altered":true,"id":"batch_1"}}'
    assert made["malformed-headers"].headers["webhook-timestamp"] == "yesterday"
    assert not [name for name in made["missing-headers"].headers if name.startswith("webhook-")]


def test_new_secrets_are_the_same_in_every_run() -> None:
    assert signatures.new_secret("a") == signatures.new_secret("a") != signatures.new_secret("b")
    assert len(signatures.signing_key(signatures.new_secret("a"))) == 32
