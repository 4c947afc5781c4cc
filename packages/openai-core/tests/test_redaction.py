from __future__ import annotations

import pickle

import httpx
import pytest

from openai_core.redaction import REDACTED, UnsentFrames, redacted, redacted_headers, without_secrets


@pytest.mark.parametrize(
    "text",
    [
        "key sk-proj-abc_DEF-123456",
        "Authorization: Bearer eyJhbGciOi.J9-x",
        "POST https://api.test/v1?api-key=hunter2&x=1",
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


def test_an_error_without_request_is_left_alone() -> None:
    assert without_secrets({"request": None, "a": 1}) == {"request": None, "a": 1}


def test_frames_and_their_texts() -> None:
    unsent = UnsentFrames(["a", b"b", b"\xff"])
    assert unsent.frames == ["a", b"b", b"\xff"]
    assert unsent.messages == ["a", "b"]


def test_the_repr_holds_no_message() -> None:
    assert repr(UnsentFrames(["secret"])) == "<1 unsent frames>"


def test_they_pickle() -> None:
    assert pickle.loads(pickle.dumps(UnsentFrames(["a"]))).frames == ["a"]
