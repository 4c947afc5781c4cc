from __future__ import annotations

import json
from typing import Any

import httpx
import pytest
from hypothesis import given, strategies as st

from openai_testing import Emulator
from openai_testing.endpoints import Files, Models
from openai_testing.wire.messages import Request

AUTH = {"authorization": "Bearer sk-test"}


def status(emulator: Emulator, headers: Any) -> int:
    return emulator.handle(Request("GET", "/v1/models", headers=headers)).status


def test_keys_are_checked() -> None:
    anyone, one = Emulator(), Emulator(api_key="sk-right")
    assert [
        status(anyone, {"authorization": value})
        for value in ("", "Bearer ", "Basic x", "Bearer sk-invalid-1", "bearer any")
    ] == [401] * 4 + [200]
    assert [status(one, {"authorization": f"Bearer {key}"}) for key in ("sk-right", "sk-wrong", "schlüssel")] == [
        200,
        401,
        401,
    ]


def test_a_signature_of_aws_is_taken_where_any_key_is() -> None:
    signed = {"authorization": "AWS4-HMAC-SHA256 Credential=AKIA/20260101/us-east-1/bedrock/aws4_request, Signature=0"}
    assert status(Emulator(), signed) == 200
    assert status(Emulator(api_key="sk-right"), signed) == 401


def test_a_bad_key_is_not_repeated() -> None:
    reply = Emulator(api_key="sk-right").handle(
        Request("GET", "/v1/models", headers={"authorization": "Bearer sk-wrong"})
    )
    assert json.loads(reply.body)["error"]["code"] == "invalid_api_key"
    assert b"sk-" not in reply.body


def test_every_reply_has_the_apis_headers(api: httpx.Client) -> None:
    for path in ("/models", "/nowhere"):
        headers = api.get(path, headers={"openai-organization": "org-mine"}).headers
        assert headers["x-request-id"].startswith("req_")
        assert headers["openai-organization"] == "org-mine"
        assert int(headers["openai-processing-ms"]) >= 0
        assert headers["openai-version"]
    limits = api.post("/embeddings", json={"model": "text-embedding-3-small", "input": "a"}).headers
    assert limits["x-ratelimit-remaining-requests"] == "9999"
    limited = api.post("/embeddings", json={}, headers={"x-emulator-fault": "status:429"})
    assert limited.headers["x-ratelimit-remaining-requests"] == "0"


def test_requests_are_kept_without_secrets(api: httpx.Client, emulator: Emulator) -> None:
    api.post("/embeddings?a=b", json={"model": "m"})
    api.get("/models", headers={"x-emulator-fault": "status:503"})
    first, second = emulator.requests
    assert (first.method, first.path, first.query, first.json, first.status) == (
        "POST",
        "/v1/embeddings",
        (("a", "b"),),
        {"model": "m"},
        400,
    )
    assert first.headers["authorization"] == "[redacted]"
    assert (second.status, second.fault) == (None, "status:503")


def test_the_header_goes_before_the_plan(api: httpx.Client, emulator: Emulator) -> None:
    emulator.faults.plan("status:500")
    assert api.get("/models", headers={"x-emulator-fault": "status:418"}).status_code == 418
    assert api.get("/models").status_code == 500
    assert api.get("/models").status_code == 200


def test_a_bad_fault_header_is_a_bad_request(api: httpx.Client) -> None:
    response = api.get("/models", headers={"x-emulator-fault": "explode"})
    assert (response.status_code, response.json()["error"]["param"]) == (400, "x-emulator-fault")


def test_a_refused_request_changes_nothing(api: httpx.Client, emulator: Emulator) -> None:
    files = {"file": ("a", b"x")}
    api.post("/files", files=files, data={"purpose": "vision"}, headers={"x-emulator-fault": "status:500"})
    assert api.get("/files").json()["data"] == []


def test_reset_forgets_everything(api: httpx.Client, emulator: Emulator) -> None:
    emulator.seed_file("a.txt", b"x")
    emulator.seed_jobs(2)
    emulator.answer_with("never")
    emulator.faults.plan("status:500")
    emulator.reset()
    assert api.get("/files").json()["data"] == []
    assert api.get("/fine_tuning/jobs").json()["data"] == []
    answer = api.post("/responses", json={"model": "gpt-4o", "input": "x"}).json()
    assert answer["output"][0]["content"][0]["text"] != "never"
    assert len(emulator.requests) == 3


def test_two_emulators_answer_alike() -> None:
    request = Request("POST", "/v1/responses", headers=AUTH, body=b'{"model":"gpt-4o","input":"Hi"}')
    replies = [Emulator(clock=lambda: 1.0).handle(request) for _ in range(2)]
    assert replies[0] == replies[1]
    assert Emulator(clock=lambda: 1.0, seed="other").handle(request) != replies[0]


def test_areas_can_be_chosen() -> None:
    emulator = Emulator(endpoints=[Models])
    assert emulator.handle(Request("GET", "/v1/files", headers=AUTH)).status == 404
    with pytest.raises(LookupError, match="does not serve Files"):
        emulator.endpoints_of(Files)


@given(st.binary(max_size=60), st.text(max_size=30))
def test_no_upload_crashes_the_emulator(body: bytes, purpose: str) -> None:
    start = (
        b'--b\r\ncontent-disposition: form-data; name="purpose"\r\n\r\n' + purpose.encode("utf-8", "replace") + b"\r\n"
    )
    headers = {**AUTH, "content-type": "multipart/form-data; boundary=b"}
    reply = Emulator().handle(Request("POST", "/v1/files", headers=headers, body=start + body))
    assert reply.status == 400


def test_administration_needs_an_admin_key() -> None:
    def administer(emulator: Emulator, key: str) -> int:
        headers = {"authorization": f"Bearer {key}"}
        return emulator.handle(Request("GET", "/v1/organization/projects", headers=headers)).status

    anyone, one = Emulator(), Emulator(admin_key="sk-mine")
    assert [administer(anyone, key) for key in ("sk-test", "sk-admin-1")] == [401, 200]
    assert [administer(one, key) for key in ("sk-admin-1", "sk-mine")] == [401, 200]
    refused = anyone.handle(Request("GET", "/v1/projects/p/roles", headers=AUTH))
    assert json.loads(refused.body)["error"]["code"] == "invalid_admin_api_key"
