"""Signatures, timestamps, secrets and bodies, good and bad."""

from __future__ import annotations

import base64
import time
from typing import Any, Callable, Dict

import pytest

from openai_webhooks import signatures
from openai_webhooks.errors import InvalidWebhookSignatureError, WebhookSecretError
from openai_webhooks.signatures import body_text, signer, verify

NOW = 1750861210
Headers = Dict[str, str]


@pytest.fixture(autouse=True)
def frozen(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(time, "time", lambda: NOW + 0.9)


def refused(match: str) -> Any:
    return pytest.raises(InvalidWebhookSignatureError, match=match)


def test_vector_of_the_specification(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(time, "time", lambda: 1614265330.0)
    headers = {
        "webhook-id": "msg_p5jXN8AQM9LWM0D4loKWxJek",
        "webhook-timestamp": "1614265330",
        "webhook-signature": "v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=",
    }
    secret = "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw"
    assert verify('{"test": 2432232314}', headers, secret) == "msg_p5jXN8AQM9LWM0D4loKWxJek"
    with refused("does not match"):
        verify('{"test": 2432232315}', headers, secret)


def test_vector_of_the_openai_libraries() -> None:
    headers = {
        "webhook-id": "wh_685c059ae39c8190af8c71ed1022a24d",
        "webhook-timestamp": str(NOW),
        "webhook-signature": "v1,gUAg4R2hWouRZqRQG4uJypNS8YK885G838+EHb4nKBY=",
    }
    text = (
        '{"id": "evt_685c059ae3a481909bdc86819b066fb6", "object": "event", "created_at": 1750861210, '
        '"type": "response.completed", "data": {"id": "resp_123"}}'
    )
    verify(text, headers, "whsec_RdvaYFYUXuIFuEbvZHwMfYFhUf7aMYjYcmM24+Aj40c=")


@pytest.mark.parametrize("text", ["", "{}", '{"name": "Zoë 😀"}', "a.b.c", " \r\n", "x" * 1_000_000])
def test_any_text_can_be_a_body(text: str, headers_for: Callable[..., Headers]) -> None:
    assert verify(text, headers_for(text, secret="s"), "s") == "wh_1"


# signatures


def test_one_good_signature_among_others_is_enough(body: str, headers_for: Callable[..., Headers]) -> None:
    headers = headers_for(secret="s")
    good = headers["webhook-signature"]
    wrong = "v1,Ceo5qEr07ixe2NLpvHk3FH9bwy/WavXrAFQ/9tdO6mc="
    for signature in (f"{wrong} {good}", f"{good} {wrong}", f"v1a,x v2,{good[3:]}  nonsense , v1, é {good}"):
        verify(body, {**headers, "webhook-signature": signature}, "s")


def test_a_signature_without_a_scheme_means_the_usual_one(body: str, headers_for: Callable[..., Headers]) -> None:
    headers = headers_for(secret="s")
    good = headers["webhook-signature"][3:]
    for signature in (good, f"nonsense {good}", f"{good} v1,AAAA", f"v1a,x {good}", f"v1, {good}"):
        verify(body, {**headers, "webhook-signature": signature}, "s")


@pytest.mark.parametrize("change", ["{}\n", "{}\r\n", "v1,x\n{}", "\t{} ", "v1a,x\r\n {}\r\n"])
def test_line_ends_around_a_signature_count_as_blanks(
    change: str, body: str, headers_for: Callable[..., Headers]
) -> None:
    headers = headers_for(secret="s")
    headers["webhook-signature"] = change.format(headers["webhook-signature"])
    verify(body, headers, "s")


@pytest.mark.parametrize(
    "change",
    [
        lambda good: good[:10] + "\n" + good[10:],
        lambda good: "v2," + good[3:],
        lambda good: "V1," + good[3:],
        lambda good: "v1," + good,
        lambda good: good[:-1],
        lambda good: good + "=",
        lambda good: good[:10] + "!" + good[10:],
        lambda good: good.replace(",", ""),
        lambda good: good.replace(",", ",,"),
        lambda good: good.swapcase(),
        lambda good: good[:-1] + "\uff1d",
        lambda good: ",",
        lambda good: " ",
        lambda good: "v1,",
        lambda good: "\udcff" * 47,
        lambda good: "v1,AAAA " * 20_000,
    ],
)
def test_other_spellings_of_a_signature_are_refused(
    change: Callable[[str], str], body: str, headers_for: Callable[..., Headers]
) -> None:
    headers = headers_for(secret="s")
    headers["webhook-signature"] = change(headers["webhook-signature"])
    with refused("does not match"):
        verify(body, headers, "s")


def test_signatures_are_compared_in_constant_time(
    body: str, headers_for: Callable[..., Headers], monkeypatch: pytest.MonkeyPatch
) -> None:
    compared = []
    monkeypatch.setattr(signatures, "compare_digest", lambda a, b: compared.append((a, b)))
    headers = headers_for(secret="s")
    with refused("does not match"):
        verify(body, headers, "s")
    assert compared == [(headers["webhook-signature"],) * 2]


# ids


@pytest.mark.parametrize("webhook_id", ["wh.1", ".", "wh_1." + str(NOW)])
def test_an_id_with_a_full_stop_is_refused(webhook_id: str, body: str, headers_for: Callable[..., Headers]) -> None:
    with refused("webhook-id header contains a full stop"):
        verify(body, headers_for(secret="s", webhook_id=webhook_id), "s")


def test_a_boundary_cannot_be_moved_into_the_body(headers_for: Callable[..., Headers]) -> None:
    headers = headers_for(f'{{"caller": "a.{NOW}.b"}}', secret="s")
    headers["webhook-id"] = f'wh_1.{NOW}.{{"caller": "a'
    with refused("full stop"):
        verify('b"}', headers, "s")


# timestamps


@pytest.mark.parametrize(
    ("age", "tolerance"), [(0, 300), (300, 300), (-300, 300), (400, 600), (0, 0), (10**6, float("inf"))]
)
def test_deliveries_within_the_tolerance(
    age: int, tolerance: float, body: str, headers_for: Callable[..., Headers]
) -> None:
    verify(body, headers_for(secret="s", age=age), "s", tolerance)


@pytest.mark.parametrize(
    ("age", "tolerance", "reason"),
    [
        (301, 300, "too old: it was sent 301 seconds ago, and the tolerance is 300 seconds"),
        (-301, 300, "too new: it lies 301 seconds ahead, and the tolerance is 300 seconds"),
        (1, 0, "too old"),
        (0, -1, "too old"),
        (0, float("nan"), "too old"),
    ],
)
def test_deliveries_beyond_the_tolerance(
    age: int, tolerance: float, reason: str, body: str, headers_for: Callable[..., Headers]
) -> None:
    with refused(f"Webhook timestamp is {reason}"):
        verify(body, headers_for(secret="s", age=age), "s", tolerance)


@pytest.mark.parametrize(
    "spell",
    [
        "+{}",
        "-{}",
        "0{}",
        "{}.0",
        "{}e0",
        " {}",
        "{} ",
        "{}\n",
        "1_750_861_210",
        "0x685c059a",
        "hello",
        "nan",
        "¹",
        "١٧٥٠٨٦١٢١٠",
        "9" * 5000,
    ],
)
def test_other_spellings_of_a_timestamp_are_refused(spell: str, body: str, headers_for: Callable[..., Headers]) -> None:
    headers = headers_for(secret="s")
    headers["webhook-timestamp"] = spell.format(NOW)
    with refused("webhook-timestamp header is not a whole number of seconds"):
        verify(body, headers, "s")


def test_a_timestamp_beyond_the_calendar_is_refused(body: str, headers_for: Callable[..., Headers]) -> None:
    with refused("beyond the calendar"):
        verify(body, {**headers_for(secret="s"), "webhook-timestamp": "999999999999"}, "s", float("inf"))


# secrets


@pytest.mark.parametrize("key", [b"k", b"key" * 10, bytes(range(256))])
def test_a_prefixed_secret_is_base64(key: bytes, body: str, headers_for: Callable[..., Headers]) -> None:
    secret = "whsec_" + base64.b64encode(key).decode()
    verify(body, headers_for(secret=secret), secret)
    verify(body, headers_for(secret=secret), secret.rstrip("="))


@pytest.mark.parametrize("secret", ["s", "WHSEC_aGk=", "aGk=", "Zoë 😀", "whsec"])
def test_any_other_secret_is_its_bytes(secret: str, body: str, headers_for: Callable[..., Headers]) -> None:
    verify(body, headers_for(secret=secret), secret)


def test_several_secrets_during_a_rotation(body: str, headers_for: Callable[..., Headers]) -> None:
    for secret in ("old", "new"):
        headers = headers_for(secret=secret)
        verify(body, headers, ["new", "old"])
        verify(body, headers, ("new", "old"))
    with refused("does not match"):
        verify(body, headers_for(secret="older"), ["new", "old"])


def test_a_subclass_of_text_can_be_a_secret(body: str, headers_for: Callable[..., Headers]) -> None:
    class Secret(str):
        pass

    verify(body, headers_for(secret="s"), Secret("s"))


@pytest.mark.parametrize(
    "secret", ["whsec_", "whsec_a", "whsec_!", "whsec_é", "", "\ud800", [], [""], ["s", ""], ["s", "whsec_a"]]
)
def test_a_secret_that_holds_no_key(secret: Any, body: str, headers: Headers) -> None:
    with pytest.raises(WebhookSecretError, match=r"secret (cannot be read|is empty)") as caught:
        verify(body, headers, secret)
    assert "whsec_a" not in str(caught.value)


@pytest.mark.parametrize("secret", [3, b"whsec_aGk=", {"s": 1}, ["s", 3], [b"s"], object()])
def test_a_secret_that_is_no_text(secret: Any, body: str, headers: Headers) -> None:
    with pytest.raises(WebhookSecretError, match="must be str, or a list of str"):
        verify(body, headers, secret)


def test_no_message_holds_a_secret_or_a_signature(body: str, headers_for: Callable[..., Headers]) -> None:
    headers = headers_for(secret="top-secret")
    for tolerance in (300, -1):
        with refused("signature|timestamp") as caught:
            verify(body, headers, "another-secret", tolerance)
        for hidden in ("another-secret", "top-secret", headers["webhook-signature"][3:], "resp_123"):
            assert hidden not in str(caught.value)


def test_a_signer_is_made_once() -> None:
    assert signer("s") is signer("s")
    assert "s3cret" not in repr(signer("s3cret"))


# bodies


@pytest.mark.parametrize("payload", ["Zoë", "Zoë".encode(), bytearray("Zoë".encode()), memoryview("Zoë".encode())])
def test_bodies_of_any_kind_of_bytes(payload: Any) -> None:
    assert body_text(payload) == "Zoë"


def test_a_subclass_of_text_can_be_a_body() -> None:
    class Text(str):
        def __format__(self, spec: str) -> str:
            return "other"

    assert type(body_text(Text("x"))) is str


@pytest.mark.parametrize("payload", [b"ab\xff", "Zoë".encode("latin-1"), "{}".encode("utf-16"), b"\xed\xa0\x80"])
def test_a_body_that_is_not_utf8(payload: bytes) -> None:
    with refused("body is not UTF-8"):
        body_text(payload)


@pytest.mark.parametrize("payload", [{"id": "evt"}, None, 3, ["{}"], object()])
def test_a_body_that_was_parsed(payload: Any) -> None:
    with refused("must be str or bytes.*before anything has parsed it"):
        body_text(payload)


def test_text_that_utf8_cannot_hold(headers: Headers) -> None:
    with refused("UTF-8 can hold"):
        verify("\ud800", headers, "s", float("inf"))
    with refused("UTF-8 can hold"):
        verify("{}", {**headers, "webhook-id": "\udcff"}, "s", float("inf"))
