"""What a message says where no signature matches."""

from __future__ import annotations

import base64
from typing import Any, Callable, Dict

import pytest
from hypothesis import given, strategies as st

from openai_webhooks import InvalidWebhookSignatureError, unwrap
from openai_webhooks.causes import cause_of_mismatch

SECRET = "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw"


@pytest.mark.parametrize(
    ("secret", "words"),
    [
        (" {} ", "begins or ends with blanks"),
        ("\n{}", "begins or ends with blanks or a line end"),
        ('"{}"', "stands in quotes"),
        ("'{}'", "stands in quotes"),
        ("\u201c{}\u201d", "stands in quotes"),
        ("\ufeff{}", "begins or ends with blanks"),
        ("\u2060{}", "begins or ends with blanks"),
        ("OPENAI_WEBHOOK_SECRET={}", "something stands before whsec_"),
        ("<{}>", "something stands before whsec_"),
        ("sk-proj-abc", "begins with 'sk-', which no signing secret does: those begin with whsec_"),
        ("whsk_abc", "begins with 'whsk_'"),
        ("WHSEC_abc", "another prefix than whsec_"),
        ("other_abc", "another prefix than whsec_"),
        ("whsec_b3RoZXI=", "signed with another secret"),
        ("plain", "signed with another secret"),
    ],
)
def test_the_secret(secret: str, words: str, body: str, headers: Dict[str, str]) -> None:
    wrong = secret.format(SECRET)
    with pytest.raises(InvalidWebhookSignatureError, match=f"does not match: .*{words}") as caught:
        unwrap(body, headers, secret=wrong)
    assert SECRET[6:] not in str(caught.value)
    assert "abc" not in str(caught.value)


@pytest.mark.parametrize("encode", [base64.b64encode, base64.encodebytes])
def test_a_body_that_is_still_base64(
    encode: Callable[[bytes], bytes], body: str, headers: Dict[str, str], secret: str
) -> None:
    text = encode(body.encode()).decode()
    for encoded in (text.encode(), text, f'"{text}"', "\ufeff" + text, encode(b"\xef\xbb\xbf" + body.encode())):
        with pytest.raises(InvalidWebhookSignatureError, match="the body is still base64"):
            unwrap(encoded, headers)


def test_a_secret_that_looks_odd_is_no_mistake_where_it_matches(body: str, headers_for: Callable[..., Any]) -> None:
    for odd in (" s ", '"s"', "sk-1", "my_secret"):
        assert unwrap(body, headers_for(secret=odd), secret=odd).id


@given(st.text(max_size=80), st.lists(st.text(min_size=1, max_size=40), min_size=1, max_size=3))
def test_there_always_is_a_cause(text: str, secrets: Any) -> None:
    cause = cause_of_mismatch(text, secrets)
    assert 0 < len(cause) < 200
