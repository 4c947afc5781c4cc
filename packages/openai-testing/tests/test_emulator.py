from __future__ import annotations

import json
from typing import Any

import httpx
import pytest
from hypothesis import HealthCheck, given, settings, strategies as st

from openai_testing import Emulator
from openai_testing.areas import Files, Models
from openai_testing.exchanges import Request

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
    emulator = Emulator(areas=[Models])
    assert emulator.handle(Request("GET", "/v1/files", headers=AUTH)).status == 404
    with pytest.raises(LookupError, match="does not serve Files"):
        emulator.area(Files)


ROUTES = [(route.method, route.template) for area in Emulator()._areas for route in area.routes()]
NAMES = """
    model messages role content input type text tools function name parameters tool_choice stream stream_options n stop
    include_usage response_format json_schema schema strict max_tokens logprobs top_logprobs metadata store temperature
    dimensions encoding_format training_file hyperparameters method seed suffix instructions previous_response_id id
    image_url file_id file file_data url tool_calls tool_call_id call_id output arguments background include reasoning
    effort max_output_tokens conversation truncation format top_p encrypted_content integrations validation_file
"""
WORDS = """
    gpt-4o text-embedding-3-small user assistant tool system message function_call_output text input_text output_text
    input_image image_url function custom json_schema json_object required auto none compaction item_reference file
    input_file data:image/png;base64,xx file-seeded object string
"""
KEYS = st.sampled_from(NAMES.split())
SCALARS = st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=8) | st.sampled_from(WORDS.split())


def nested(inner: st.SearchStrategy[Any]) -> st.SearchStrategy[Any]:
    return st.lists(inner, max_size=3) | st.dictionaries(KEYS, inner, max_size=5)


BODIES = st.dictionaries(KEYS, st.recursive(SCALARS, nested, max_leaves=10), max_size=6)
LIKELY = st.fixed_dictionaries(
    {"model": st.sampled_from(["gpt-4o", "text-embedding-3-small"])},
    optional={
        "messages": st.lists(st.dictionaries(KEYS, SCALARS | st.lists(SCALARS), max_size=4), max_size=3),
        "input": st.text(max_size=9) | st.lists(BODIES, max_size=3),
        "tools": st.lists(BODIES, max_size=2),
        "tool_choice": st.sampled_from(WORDS.split()) | BODIES,
        "text": BODIES,
        "training_file": st.just("file-seeded"),
        "stream": st.booleans(),
    },
)


@settings(max_examples=400, suppress_health_check=[HealthCheck.too_slow], deadline=None)
@given(
    st.sampled_from(ROUTES), BODIES | LIKELY | st.binary(max_size=40), st.text("limt=&afterodsc[]%0123x", max_size=20)
)
def test_no_input_crashes_the_emulator(route: Any, body: Any, query: str) -> None:
    emulator = Emulator(clock=lambda: 1.0)
    job = emulator.seed_jobs(1)[0]["id"]
    stored = {"model": "gpt-4o", "input": "x", "messages": [{"role": "user", "content": "x"}], "store": True}
    made = [
        emulator.handle(Request("POST", path, headers=AUTH, body=json.dumps(stored).encode()))
        for path in ("/v1/responses", "/v1/chat/completions")
    ]
    response_id, chat_id = (json.loads(reply.body)["id"] for reply in made)
    values = {
        "job_id": job,
        "response_id": response_id,
        "completion_id": chat_id,
        "file_id": "file-1",
        "model": "gpt-4o",
    }
    method, template = route
    data = body if isinstance(body, bytes) else json.dumps(body).encode()
    reply = emulator.handle(Request(method, "/v1" + template.format(**values), query, AUTH, data))
    assert reply.status in (200, 400, 403, 404, 415)
    if reply.status != 200:
        assert set(json.loads(reply.body)["error"]) == {"message", "type", "param", "code"}


@given(st.binary(max_size=60), st.text(max_size=30))
def test_no_upload_crashes_the_emulator(body: bytes, purpose: str) -> None:
    start = (
        b'--b\r\ncontent-disposition: form-data; name="purpose"\r\n\r\n' + purpose.encode("utf-8", "replace") + b"\r\n"
    )
    headers = {**AUTH, "content-type": "multipart/form-data; boundary=b"}
    reply = Emulator().handle(Request("POST", "/v1/files", headers=headers, body=start + body))
    assert reply.status == 400
