from __future__ import annotations

import json
from typing import Any, Dict, List

import pytest
from hypothesis import HealthCheck, given, settings, strategies as st

from openai_testing import Emulator
from openai_testing.content import shapes
from openai_testing.endpoints import Examples
from openai_testing.wire.messages import Reply, Request

AUTH = {"authorization": "Bearer sk-admin-test", "content-type": "application/json"}
FORM = {**AUTH, "content-type": "multipart/form-data; boundary=b"}
PROMPT = [{"role": "user", "content": "x"}]
GRADER = {"type": "string_check", "name": "g", "input": "{{item.a}}", "reference": "1", "operation": "eq"}
LINE = b'{"custom_id":"1","method":"POST","url":"/v1/embeddings","body":{}}'

ROUTES = [(route.method, route.template) for each in Emulator()._endpoints for route in each.routes()]
OPERATIONS = shapes.load().operations


def send(emulator: Emulator, method: str, path: str, body: Any = None, headers: Dict[str, str] = AUTH) -> Reply:
    data = body if isinstance(body, bytes) else b"" if body is None else json.dumps(body).encode()
    return emulator.handle(Request(method, "/v1" + path, "", headers, data))


def make(emulator: Emulator, path: str, body: Any, headers: Dict[str, str] = AUTH) -> str:
    reply = send(emulator, "POST", path, body, headers)
    assert reply.status == 200, reply.body
    return str(json.loads(reply.body)["id"])


def form(**files: bytes) -> bytes:
    parts = b"".join(
        b'--b\r\ncontent-disposition: form-data; name="%s"; filename="SKILL.md"\r\n\r\n%s\r\n' % (name.encode(), data)
        for name, data in files.items()
    )
    return parts + b"--b--\r\n"


def one_of_each(emulator: Emulator) -> Dict[str, str]:
    """Makes an object of each kind; returns their identifiers by the parameters of paths."""
    text, jobs = (emulator.seed_file("a", content, "batch")["id"] for content in (b"some text", LINE))
    ids = {
        "file_id": text,
        "job_id": emulator.seed_jobs(1)[0]["id"],
        "model": "gpt-4o",
        "version": "1",
        "response_id": make(emulator, "/responses", {"model": "gpt-4o", "input": "x"}),
        "completion_id": make(emulator, "/chat/completions", {"model": "gpt-4o", "messages": PROMPT, "store": True}),
        "upload_id": make(emulator, "/uploads", {"bytes": 3, "filename": "a", "purpose": "vision", "mime_type": "x"}),
        "vector_store_id": make(emulator, "/vector_stores", {"file_ids": [text]}),
        "conversation_id": make(emulator, "/conversations", {"items": PROMPT}),
        "container_id": make(emulator, "/containers", {"name": "c"}),
        "skill_id": make(emulator, "/skills", form(files=b"name: s"), FORM),
        "video_id": make(emulator, "/videos", {"prompt": "p"}),
        "assistant_id": make(emulator, "/assistants", {"model": "gpt-4o"}),
        "thread_id": make(emulator, "/threads", {"messages": PROMPT}),
    }
    body = {"endpoint": "/v1/embeddings", "completion_window": "24h", "input_file_id": jobs}
    ids["batch_id"] = make(emulator, "/batches", body)
    source = {"type": "custom", "item_schema": {}}
    ids["eval_id"] = make(emulator, "/evals", {"data_source_config": source, "testing_criteria": [GRADER]})
    return ids


NAME_TEXT = """
    model messages role content input type text tools function name parameters tool_choice stream stream_options n stop
    include_usage response_format json_schema schema strict max_tokens logprobs top_logprobs metadata store temperature
    dimensions encoding_format training_file hyperparameters method seed suffix instructions previous_response_id id
    image_url file_id file file_data url tool_calls tool_call_id call_id output arguments background include reasoning
    effort max_output_tokens conversation truncation format top_p encrypted_content integrations validation_file prompt
    query filters key value ranking_options score_threshold file_ids files attributes chunking_strategy static items
    max_chunk_size_tokens chunk_overlap_tokens expires_after anchor days minutes seconds part_ids bytes purpose md5
    endpoint completion_window input_file_id data_source source data_source_config item_schema testing_criteria grader
    graders operation reference model_sample item sample size quality partial_images image images voice speed
    stream_format default_version assistant_id thread additional_messages tool_outputs tool_resources attachments
    video language timestamp_granularities input_messages template certificate_ids user_id role_id project_id
"""
WORD_TEXT = """
    gpt-4o text-embedding-3-small user assistant tool system message function_call_output text input_text output_text
    input_image image_url function custom json_schema json_object required auto none compaction item_reference file
    input_file data:image/png;base64,xx file-seeded object string static and or eq in gt lt vs_1 b64_json 1024x1024
    jsonl file_content string_check text_similarity multi created_at last_active_at 24h /v1/responses vision true sse
"""
NAMES, WORDS = NAME_TEXT.split(), WORD_TEXT.split()
KEYS = st.sampled_from(NAMES)
SCALARS = st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=8) | st.sampled_from(WORDS)


def nested(inner: st.SearchStrategy[Any]) -> st.SearchStrategy[Any]:
    return st.lists(inner, max_size=3) | st.dictionaries(KEYS, inner, max_size=5)


BODIES = st.dictionaries(KEYS, st.recursive(SCALARS, nested, max_leaves=10), max_size=6)
OBJECTS = st.dictionaries(KEYS, SCALARS | st.lists(SCALARS, max_size=2), max_size=4)
GRADERS = st.fixed_dictionaries({"type": st.sampled_from(["string_check", "multi"])}, optional={"graders": OBJECTS})
FILTERS = st.fixed_dictionaries({"type": st.sampled_from(["and", "eq", "gt", "in"])}, optional={"value": SCALARS})
LIKELY = st.fixed_dictionaries(
    {"model": st.sampled_from(["gpt-4o", "text-embedding-3-small"])},
    optional={
        "messages": st.lists(st.dictionaries(KEYS, SCALARS | st.lists(SCALARS), max_size=4), max_size=3),
        "input": st.text(max_size=9) | st.lists(BODIES, max_size=3),
        "prompt": SCALARS | st.lists(SCALARS, max_size=3),
        "tools": st.lists(BODIES, max_size=2),
        "tool_choice": st.sampled_from(WORDS) | BODIES,
        "text": BODIES,
        "training_file": st.just("file-seeded"),
        "stream": st.booleans(),
        "query": st.text(max_size=5) | SCALARS,
        "filters": FILTERS | OBJECTS,
        "grader": GRADERS | OBJECTS,
        "model_sample": st.just("x"),
        "name": st.just("x"),
        "items": st.lists(OBJECTS, max_size=2),
        "voice": SCALARS,
        "size": st.sampled_from(["auto", "1x1", "0x5", "x"]),
        "content": st.text(max_size=5) | st.lists(OBJECTS, max_size=2),
        "role": st.just("user"),
        "data_source": OBJECTS,
        "file_ids": st.lists(SCALARS, max_size=2),
        "attributes": OBJECTS,
        "seconds": SCALARS,
    },
)
FORMS = st.binary(max_size=30).map(lambda data: form(file=data, image=data, data=data, files=data, video=data))


@settings(max_examples=200, suppress_health_check=[HealthCheck.too_slow], deadline=None)
@given(
    st.sampled_from(ROUTES),
    BODIES | LIKELY | FORMS | st.binary(max_size=40),
    st.text("limt=&afterodsc[]%0123x", max_size=20),
)
def test_no_input_crashes_the_emulator(route: Any, body: Any, query: str) -> None:
    emulator = Emulator(clock=lambda: 1.0)
    known = one_of_each(emulator)
    method, template = route
    path = "/v1" + "/".join(known.get(each[1:-1], "x") if each[:1] == "{" else each for each in template.split("/"))
    data = body if isinstance(body, bytes) else json.dumps(body).encode()
    reply = emulator.handle(Request(method, path, query, FORM if data[:3] == b"--b" else AUTH, data))
    assert reply.status in (200, 400, 403, 404, 409, 413, 415)
    if reply.status != 200:
        assert set(json.loads(reply.body)["error"]) == {"message", "type", "param", "code"}


@pytest.mark.parametrize("operation", OPERATIONS, ids=lambda each: f"{each.verb} {each.path}")
def test_each_operation_has_an_example(operation: shapes.Operation, examples: Emulator) -> None:
    path = operation.path.replace("{", "").replace("}", "")
    reply = send(examples, operation.verb, path, {} if operation.verb == "POST" else None)
    assert reply.status == 200
    if operation.result not in ("null", "bytes") and reply.events is None:
        answer = json.loads(reply.body)
        items: List[Any] = answer["data"] if operation.page else [answer]
        assert [text for item in items for text in shapes.load().problems(operation.result, item)] == []


@pytest.fixture(scope="module")
def examples() -> Emulator:
    return Emulator(endpoints=[Examples], clock=lambda: 1.0)


# The stored messages of a chat are typed as answers, but the API lists the question as well.
READABLE = [each for each in OPERATIONS if each.verb == "GET" and not each.path.endswith("{completion_id}/messages")]


@pytest.mark.parametrize("operation", READABLE, ids=lambda each: each.path)
def test_what_can_be_read_is_as_defined(operation: shapes.Operation, made: Any) -> None:
    emulator, known = made
    parts = [known.get(each[1:-1], "x") if each[:1] == "{" else each for each in operation.path.split("/")]
    reply = send(emulator, "GET", "/".join(parts))
    assert reply.status in (200, 400, 404)
    if reply.status == 200 and operation.result not in ("null", "bytes") and reply.events is None:
        answer = json.loads(reply.body)
        for item in answer["data"] if operation.page else [answer]:
            assert shapes.load().problems(operation.result, item) == []


@pytest.fixture(scope="module")
def made() -> Any:
    emulator = Emulator(clock=lambda: 1.0)
    return emulator, one_of_each(emulator)
