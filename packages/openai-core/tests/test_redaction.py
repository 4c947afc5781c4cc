from __future__ import annotations

import pickle

import httpx
import pytest

from openai_core import redaction
from openai_core.redaction import (
    REDACTED,
    SENSITIVE_HEADERS,
    UnsentFrames,
    WithUnsentFrames,
    carries_credential,
    keep_header_secret,
    keep_parameter_secret,
    redacted,
    redacted_headers,
    snippet,
    without_secrets,
)


@pytest.mark.parametrize(
    "text",
    [
        "key sk-proj-abc_DEF-123456",
        "Authorization: Bearer eyJhbGciOi.J9-x",
        "POST https://api.test/v1?api-key=hunter2&x=1",
        "https://api.test/v1?x=1&api_key=hunter2",
        "https://api.test/v1?subscription-key=hunter2#part",
        "https://blob.test/file?sv=1&sig=hunter2",
        "https://s3.test/file?X-Amz-Signature=hunter2&X-Amz-Date=1",
        "https://api.test/v1?access_token=hunter2 200",
        "https://user:hunter2@api.test/",
        "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw",
    ],
)
def test_secrets_are_redacted_in_texts(text: str) -> None:
    shown = redacted(text)
    assert REDACTED in shown
    assert not any(secret in shown for secret in ("hunter2", "abc_DEF", "eyJhbGciOi", "MfKQ9r8"))


def test_ordinary_texts_stay() -> None:
    assert redacted("POST https://api.test/v1/chat/completions?limit=2 200") == (
        "POST https://api.test/v1/chat/completions?limit=2 200"
    )


def test_which_headers_are_secret_by_their_name() -> None:
    expected = (
        *("api-key", "authorization", "cookie", "openai-api-key", "proxy-authorization", "set-cookie"),
        *("x-amz-security-token", "x-api-key"),
    )
    assert {*expected} == SENSITIVE_HEADERS


def test_what_a_service_takes_its_key_in_is_secret(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(redaction, "_headers_of_services", set())
    monkeypatch.setattr(redaction, "_parameters_of_services", set())
    monkeypatch.setattr(redaction, "_secret_parameter", None)
    text = "https://notes.test/v1?limit=2&badge=hunter2&pass.port=hunter3&passXport=4"
    assert redacted(text) == text
    keep_parameter_secret("badge")
    keep_parameter_secret("pass.port")
    assert redacted(text) == "https://notes.test/v1?limit=2&badge=<redacted>&pass.port=<redacted>&passXport=4"
    assert redacted_headers({"X-Badge": "hunter2"}) == {"X-Badge": "hunter2"}
    keep_header_secret("X-Badge")
    assert redacted_headers({"X-Badge": "hunter2"}) == {"X-Badge": REDACTED}


def test_what_stands_around_a_secret_stays() -> None:
    shown = redacted("https://api.test/v1?limit=2&api-key=hunter2&after=a#part")
    assert shown == "https://api.test/v1?limit=2&api-key=<redacted>&after=a#part"


@pytest.mark.parametrize(
    ("name", "secret"),
    [
        ("authorization", True),
        ("x-goog-api-key", True),
        ("cf-access-client-secret", True),
        ("x-ratelimit-remaining-tokens", False),
        ("idempotency-key", False),
        ("x-request-id", False),
    ],
)
def test_headers_that_carry_credentials(name: str, secret: bool) -> None:
    assert carries_credential(name, "149984") is secret


def test_secret_headers_are_redacted() -> None:
    shown = redacted_headers({"Authorization": "Bearer sk-1", "api-key": "x", "Accept": "a"})
    assert shown == {"Authorization": REDACTED, "api-key": REDACTED, "Accept": "a"}


def test_credentials_are_taken_out_of_copies() -> None:
    request = httpx.Request("GET", "https://api.test/", headers={"authorization": "Bearer sk-1", "x-kept": "1"})
    response = httpx.Response(401, headers={"set-cookie": "session=1"}, request=request, text="no")
    state = without_secrets({"request": request, "response": response, "code": "x"})
    assert state["code"] == "x"
    assert (
        state["request"].headers["authorization"] == state["response"].request.headers["authorization"] == "<redacted>"
    )
    assert state["request"].headers["x-kept"] == "1"
    assert state["response"].headers["set-cookie"] == "<redacted>"
    assert (state["response"].status_code, state["response"].text) == (401, "no")
    assert request.headers["authorization"] == "Bearer sk-1"


def test_the_url_and_the_body_of_a_request_are_taken_out_of_copies() -> None:
    first = httpx.Request("POST", "https://me:hunter2@api.test/v1?x=1&api-key=hunter2", content=b"the prompt")
    moved = httpx.Response(307, headers={"location": "https://api.test/?sig=hunter2"}, request=first)
    moved.next_request = first
    response = httpx.Response(400, request=first, text="no", history=[moved])
    response.headers["x-ratelimit-remaining-tokens"] = "149984"
    state = without_secrets({"request": first, "response": response})
    whole = pickle.dumps(state)
    assert b"hunter2" not in whole
    assert b"the prompt" not in whole
    request = state["request"]
    assert (str(request.url), request.content) == ("https://redacted@api.test/v1?x=1&api-key=redacted", b"<redacted>")
    assert state["response"].headers["x-ratelimit-remaining-tokens"] == "149984"
    (before,) = state["response"].history
    assert (before.status_code, str(before.next_request.url)) == (307, str(request.url))
    assert first.content == b"the prompt"


def test_several_headers_of_a_name_and_a_request_without_a_body_stay() -> None:
    request = httpx.Request("GET", "https://api.test/", headers=[("x-a", "1"), ("x-a", "2")])
    twin = without_secrets({"request": request})["request"]
    assert (twin.headers.get_list("x-a"), twin.content, twin.url) == (["1", "2"], b"", request.url)


def test_a_body_that_was_never_read_is_not_made_up() -> None:
    request = httpx.Request("POST", "https://api.test/", content=iter([b"the prompt"]))
    with pytest.raises(httpx.RequestNotRead):
        without_secrets({"request": request})["request"].content  # noqa: B018


def test_a_response_that_belongs_to_no_request() -> None:
    class Double:
        headers = httpx.Headers({"set-cookie": "session=1"})

    for response in (httpx.Response(200, headers=Double.headers), Double()):
        twin = without_secrets({"response": response})["response"]
        assert twin.headers["set-cookie"] == REDACTED
        assert (twin._request, twin.next_request, twin.history) == (None, None, [])


def test_an_error_without_request_is_left_alone() -> None:
    assert without_secrets({"request": None, "a": 1}) == {"request": None, "a": 1}


def test_frames_and_their_texts() -> None:
    unsent = UnsentFrames(["a", b"b", b"\xff"])
    assert unsent.frames == ["a", b"b", b"\xff"]
    assert unsent.messages == ["a", "b"]


def test_frames_of_an_error_can_be_replaced() -> None:
    class Lost(WithUnsentFrames):
        def __init__(self) -> None:
            self._unsent = UnsentFrames(["a", b"\xff"])

    lost = Lost()
    assert (lost.unsent_frames, lost.unsent_messages) == (["a", b"\xff"], ["a"])
    lost.unsent_frames = [b"b"]
    lost.unsent_messages = ["c"]
    assert (lost.unsent_frames, lost.unsent_messages) == ([b"b"], ["c"])


@pytest.mark.parametrize(("length", "shown"), [(199, 199), (200, 200), (201, 200)])
def test_a_message_quotes_the_first_200_characters_of_a_body(length: int, shown: int) -> None:
    assert snippet("x" * length) == repr("x" * shown)


def test_the_repr_holds_no_message() -> None:
    assert repr(UnsentFrames(["secret"])) == "<1 unsent frames>"


def test_they_pickle() -> None:
    assert pickle.loads(pickle.dumps(UnsentFrames(["a"]))).frames == ["a"]
