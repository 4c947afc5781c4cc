"""Deliveries that were changed on their way never pass, and end in one kind of error.

`WEBHOOK_EXAMPLES=10000 pytest …/test_mutations.py` runs more of them.
"""

from __future__ import annotations

import json
import os
import re
import zlib
from typing import Any, Callable, Tuple

import pytest
from hypothesis import HealthCheck, assume, given, settings, strategies as st

import openai_webhooks

SECRET = "whsec_" + "c2VjcmV0" * 4
NAMES = ("webhook-id", "webhook-timestamp", "webhook-signature")

Delivery = Tuple[Any, Any, str]

examples = settings(
    max_examples=int(os.environ.get("WEBHOOK_EXAMPLES", "400")),
    deadline=None,
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large],
)
texts = st.text(max_size=30)
events = st.fixed_dictionaries(
    {
        "id": texts,
        "type": st.sampled_from(["response.completed", "batch.failed", "new.type"]),
        "data": st.dictionaries(texts, texts, max_size=3),
    }
)
ids = st.text("abcdefghij0123456789_-", min_size=1, max_size=20)


@st.composite
def deliveries(draw: Callable[..., Any]) -> Delivery:
    body = json.dumps(draw(events), ensure_ascii=draw(st.booleans())).encode("utf-8", "surrogatepass")
    assume(_is_utf8(body))
    body += b" " * draw(st.sampled_from([0, 0, 0, 1, 100_000]))
    return body, openai_webhooks.signed_headers(body, secret=SECRET, webhook_id=draw(ids)), SECRET


def _is_utf8(body: bytes) -> bool:
    try:
        return bool(body.decode("utf-8"))
    except UnicodeDecodeError:
        return False


@st.composite
def with_another_body(draw: Callable[..., Any], delivery: Delivery) -> Delivery:
    body, headers, secret = delivery
    place = draw(st.integers(0, len(body)))
    change = draw(
        st.sampled_from(
            [
                lambda: body[:place] + draw(st.binary(min_size=1, max_size=8)) + body[place:],
                lambda: body[:place] + body[place + draw(st.integers(1, 8)) :],
                lambda: body[:place],
                lambda: body[::-1],
                lambda: body.decode().encode(draw(st.sampled_from(["utf-16", "utf-8-sig", "utf-32", "utf-7"]))),
                lambda: zlib.compress(body),
                lambda: draw(st.binary(max_size=200)),
                lambda: draw(st.text(max_size=200)),
                lambda: draw(st.sampled_from([None, 3, [], json.loads(body), object(), {}])),
                lambda: body * 3,
            ]
        )
    )
    other = change()
    assume(other != body and not (isinstance(other, str) and other.encode("utf-8", "surrogatepass") == body))
    return other, headers, secret


@st.composite
def with_another_value(draw: Callable[..., Any], delivery: Delivery) -> Delivery:
    body, headers, secret = delivery
    name = draw(st.sampled_from(NAMES))
    value = headers[name]
    place = draw(st.integers(0, len(value)))
    piece = draw(
        st.one_of(st.text(min_size=1, max_size=4), st.sampled_from([" ", ",", "v1,", ".", "=", "\n", "0", "-"]))
    )
    change = draw(
        st.sampled_from(
            [
                lambda: value[:place] + piece + value[place:],
                lambda: value[:place] + value[place + draw(st.integers(1, 4)) :],
                lambda: value[:place] + piece + value[place + len(piece) :],
                lambda: value.swapcase(),
                lambda: value[::-1],
                lambda: draw(st.text(max_size=60)),
                lambda: draw(st.binary(max_size=60)),
                lambda: piece * 10_000,
                lambda: draw(st.sampled_from([None, 3, 1.5, [], {}, [value, value], object(), True])),
                lambda: str(int(headers["webhook-timestamp"]) + draw(st.integers(-(10**12), 10**12))),
            ]
        )
    )
    other = change()
    assume(not _means_the_same(name, value, other))
    return body, {**headers, name: other}, secret


def _means_the_same(name: str, value: str, other: Any) -> bool:
    text = other.decode("latin-1") if isinstance(other, bytes) else other
    if name == "webhook-signature" and isinstance(text, str):
        parts = re.split("[ \t\r\n]", text)
        return value in parts or [part for part in parts if part] == [value[3:]]
    return bool(text == value)


@st.composite
def with_other_headers(draw: Callable[..., Any], delivery: Delivery) -> Delivery:
    body, headers, secret = delivery
    name = draw(st.sampled_from(NAMES))
    change = draw(
        st.sampled_from(
            [
                lambda: {key: value for key, value in headers.items() if key != name},
                lambda: {**headers, name.title(): headers[name]},
                lambda: [*headers.items(), (name.upper().encode(), draw(st.binary(max_size=9)))],
                lambda: {
                    key + draw(st.text(min_size=1, max_size=3)) if key == name else key: value
                    for key, value in headers.items()
                },
                lambda: dict(zip(headers, list(headers.values())[::-1])),
                lambda: draw(st.dictionaries(st.text(), st.text())),
                lambda: draw(st.lists(st.tuples(st.binary(), st.binary()))),
                lambda: draw(st.sampled_from([None, 3, "webhook-id", [1], [("a",)], {1: 2}, object()])),
            ]
        )
    )
    return body, change(), secret


@st.composite
def with_another_secret(draw: Callable[..., Any], delivery: Delivery) -> Delivery:
    body, headers, _ = delivery
    other = draw(st.text("abcXYZ019+/", min_size=1, max_size=40))
    return body, headers, other


changed = deliveries().flatmap(
    lambda delivery: st.one_of(
        with_another_body(delivery),
        with_another_value(delivery),
        with_another_value(delivery),
        with_other_headers(delivery),
        with_another_secret(delivery),
    )
)


@examples
@given(changed)
def test_a_changed_delivery_never_passes(delivery: Delivery) -> None:
    body, headers, secret = delivery
    for receive in (openai_webhooks.unwrap, openai_webhooks.verify_signature):
        with pytest.raises(openai_webhooks.InvalidWebhookSignatureError) as caught:
            receive(body, headers, secret=secret)
        assert type(caught.value) is openai_webhooks.InvalidWebhookSignatureError
        assert caught.value.__cause__ is None
        message = str(caught.value)
        assert SECRET not in message
        assert SECRET[6:] not in message
        assert len(message) < 400
        signature = headers.get("webhook-signature") if isinstance(headers, dict) else None
        assert not (isinstance(signature, str) and len(signature) > 20 and signature in message)


@examples
@given(deliveries())
def test_an_unchanged_delivery_passes(delivery: Delivery) -> None:
    body, headers, secret = delivery
    event = openai_webhooks.unwrap(body, headers, secret=secret)
    sent = json.loads(body)
    assert event.type == sent["type"]
    assert event.to_dict() == sent
    assert openai_webhooks.unwrap(body.decode(), headers, secret=[secret, "other"]) == event


def is_no_object(body: Any) -> bool:
    text = body.decode("utf-8", "replace") if isinstance(body, bytes) else body
    try:
        return not isinstance(json.loads(text[text.startswith("\ufeff") :]), dict)
    except ValueError:
        return True


@examples
@given(
    st.one_of(st.binary(), st.text(), st.lists(st.none() | texts | st.floats()).map(json.dumps)).filter(is_no_object)
)
def test_a_signed_body_that_is_no_event_ends_in_the_same_error(body: Any) -> None:
    try:
        headers = openai_webhooks.signed_headers(body, secret=SECRET)
    except (openai_webhooks.InvalidWebhookSignatureError, UnicodeEncodeError):
        headers = {}
    with pytest.raises(openai_webhooks.InvalidWebhookSignatureError):
        openai_webhooks.unwrap(body, headers, secret=SECRET)
