from __future__ import annotations

import json
from pathlib import Path
from typing import Any, Callable, List

import httpx
import pytest

from openai_testing import Answer, AsyncServiceTransport, FakeService, Fault, ServiceServer
from openai_testing.content.validation import problems


def test_answers_follow_the_schema_and_say_what_was_asked(pets: httpx.Client, document: Any) -> None:
    made = pets.post("/pets", json={"name": "Tom", "kind": "cat", "pin": "1234"})
    assert made.status_code == 201
    assert made.json()["name"] == "Tom"
    assert made.json()["id"] == "pet_7"
    assert "pin" not in made.json()
    one = pets.get("/pets/pet_1").json()
    assert one["id"] == "pet_1"
    assert problems({"$ref": "#/components/schemas/Pet"}, one, root=document, sent=False) == []


def test_examples_go_first(pets: httpx.Client) -> None:
    assert pets.get("/stats").json() == {"pets": 3, "id": "kept"}


def test_other_bodies(pets: httpx.Client) -> None:
    photo = pets.get("/pets/7/photo.png", headers={"x-size": "1.5"})
    assert (photo.headers["content-type"], bool(photo.content)) == ("image/png", True)
    assert pets.delete("/pets/7").status_code == 204
    assert pets.post("/upload", files={"file": ("a", b"x")}).text == "stored"
    assert pets.post("/upload", content=b"x", headers={"content-type": "text/csv"}).text == "stored"


def test_streams(pets: httpx.Client) -> None:
    assert pets.post("/chat", json={}).json() == {"text": "text"}
    streamed = pets.post("/chat", json={"stream": True})
    assert streamed.headers["content-type"] == "text/event-stream"
    assert streamed.text == 'data: {"delta":"delta"}\n\n' * 2


def test_the_base_path_may_be_left_out(service: FakeService, pets: httpx.Client) -> None:
    assert service.base_path == "/v2"
    assert pets.get("http://pets.test/stats").status_code == pets.get("/stats").status_code == 200


def test_lists_page(pets: httpx.Client) -> None:
    seen: List[str] = []
    page: Any = {"next": None}
    for _ in range(3):
        page = pets.get("/pets", params={"after": page["next"]} if page["next"] else {}).json()
        seen += [each["id"] for each in page["data"]]
    assert seen == ["pet_7", "pet_72", "pet_73", "pet_74", "pet_75"]
    assert (page["has_more"], page["next"], page["meta"]["total"]) == (False, None, 5)
    assert len(pets.get("/pets", params={"limit": 4, "after": "pet_72"}).json()["data"]) == 3


REFUSED: Any = [
    ("GET", "/pets?limit=many", {}, 400, 'query.limit: expected an integer, but it is a string: "many"'),
    ("GET", "/pets?limit=0", {}, 400, "query.limit: expected at least 1"),
    ("GET", "/pets?kinds=cat&kinds=cow", {}, 400, 'query.kinds[1]: expected one of "cat", "dog"'),
    ("GET", "/pets/x/photo.png", {"headers": {"x-size": "1"}}, 400, "path.id: expected an integer"),
    ("GET", "/pets/1/photo.gif", {"headers": {"x-size": "1"}}, 400, "path.format: expected one of"),
    ("GET", "/pets/1/photo.png", {}, 400, "header.X-Size: it is required"),
    ("GET", "/nothing", {}, 404, "no path /v2/nothing"),
    ("PUT", "/pets", {}, 405, "takes GET, POST, but not PUT"),
    ("GET", "/pets", {"headers": {"x-key": ""}}, 401, "needs credentials in the header 'X-Key'"),
    ("POST", "/upload", {"json": {}}, 415, "takes multipart/form-data, text/*"),
    ("POST", "/pets", {}, 400, "body: it is required"),
    ("POST", "/pets", {"content": b"{", "headers": {"content-type": "application/json"}}, 400, "is no JSON"),
    ("POST", "/pets", {"json": {"kind": "cow", "age": 1}}, 400, "body.name: it is required"),
]


@pytest.mark.parametrize(("method", "path", "given", "status", "message"), REFUSED)
def test_what_does_not_fit_is_refused(
    pets: httpx.Client, method: str, path: str, given: Any, status: int, message: str
) -> None:
    refused = pets.request(method, path, **given)
    assert refused.status_code == status
    assert message in json.dumps(refused.json()).replace('\\"', '"')


def test_errors_have_the_form_of_the_document(pets: httpx.Client) -> None:
    detail = pets.post("/pets", json={"name": "", "age": 1}).json()["detail"]
    assert "body.name: expected at least 1 characters" in detail
    assert "body.age: it is not known" in detail


def test_scripts_faults_and_calls(service: FakeService, pets: httpx.Client) -> None:
    service.answer_with(
        Answer(json={"id": "scripted"}), Fault.parse("status:503"), lambda request: Answer(json=request.path)
    )
    service.answer_with(json={"error": 1}, status=409, path="/pets", method="POST")
    assert pets.get("/stats").json() == {"id": "scripted"}
    assert pets.post("/pets", json={"name": "Tom"}).status_code == 409
    assert pets.get("/stats").status_code == 503
    assert pets.get("/stats").json() == "/v2/stats"
    service.answer_with("text")
    assert "can be scripted with 'json'" in pets.get("/stats").text
    service.faults.plan("delay:5")
    assert pets.get("/stats").status_code == 200
    assert service.calls["POST /pets"].only.json == {"name": "Tom"}
    assert service.calls["/v2/stats"].last.headers["x-key"] == "k"
    service.reset()
    assert service.calls == []


@pytest.mark.anyio
async def test_the_asynchronous_transport(service: FakeService) -> None:
    transport = AsyncServiceTransport(service)
    async with httpx.AsyncClient(transport=transport, base_url="http://pets.test") as client:
        assert (await client.get("/stats")).json()["pets"] == 3


def test_a_server(service: FakeService) -> None:
    with ServiceServer(service) as server:
        assert server.base_url.endswith("/v2")
        server.answer_with(json={"id": "scripted"})
        answers = [httpx.get(f"{server.base_url}/stats").json() for _ in range(2)]
        assert [each["id"] for each in answers] == ["scripted", "kept"]
        assert len(server.calls["/stats"]) == 2


def test_documents_are_read_from_files(tmp_path: Path, document: Any) -> None:
    (tmp_path / "pets.json").write_text(json.dumps(document))
    read = FakeService.from_openapi(tmp_path / "pets.json").operations
    assert [str(each) for each in read] == [str(each) for each in FakeService.from_openapi(document).operations]
    yaml = pytest.importorskip("yaml")
    (tmp_path / "pets.yaml").write_text(yaml.safe_dump(document))
    assert len(FakeService.from_openapi(str(tmp_path / "pets.yaml")).operations) == len(read)


BROKEN: Any = [
    ({}, "this one has none"),
    ({"paths": {"/a": {"get": {"parameters": [{"$ref": "#/components/x"}]}}}}, "names nothing in the document"),
    ({"paths": {"/a": {"get": {"parameters": [{"$ref": "other.yaml#/x"}]}}}}, "bundle it into one file"),
    ({"paths": {"/a": {"$ref": "#/paths/~1a"}}}, "lead in a circle"),
]


@pytest.mark.parametrize(("document", "message"), BROKEN)
def test_what_is_no_document_is_told(document: Any, message: str) -> None:
    with pytest.raises(ValueError, match=message):
        FakeService.from_openapi(document)


def test_a_file_that_is_no_yaml_is_told(tmp_path: Path) -> None:
    pytest.importorskip("yaml")
    (tmp_path / "a.yaml").write_text("a: [")
    with pytest.raises(ValueError, match="is no YAML file"):
        FakeService.from_openapi(tmp_path / "a.yaml")


def test_no_request_crashes_it(service: FakeService, connect: Callable[[FakeService], httpx.Client]) -> None:
    client = connect(service)
    for body in (b"", b"[]", b"null", b"\xff", b"1e999", b'{"name": {"a": 1}}'):
        made = client.post("/pets", content=body, headers={"content-type": "application/json"})
        assert made.status_code in (201, 400)
