from __future__ import annotations

import httpx

from openai_core.redaction import without_secrets


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
