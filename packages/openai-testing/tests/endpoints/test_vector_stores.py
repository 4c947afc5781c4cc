from __future__ import annotations

from typing import Any, Dict, List

import httpx
import pytest

from openai_testing import Emulator

TEXTS = {"cats.txt": "Cats purr and sleep.", "cars.txt": "Cars drive on roads.", "sea.txt": "Waves roll over the sea."}


@pytest.fixture
def store(api: httpx.Client, emulator: Emulator) -> str:
    files = [emulator.seed_file(name, text.encode()) for name, text in TEXTS.items()]
    store_id = str(api.post("/vector_stores", json={"name": "s"}).json()["id"])
    for number, file in enumerate(files):
        body = {"file_id": file["id"], "attributes": {"number": number, "topic": file["filename"][:3]}}
        assert api.post(f"/vector_stores/{store_id}/files", json=body).json()["status"] == "in_progress"
    return store_id


def search(api: httpx.Client, store: str, **body: Any) -> List[str]:
    results = api.post(f"/vector_stores/{store}/search", json={"query": "sleep of cats", **body}).json()["data"]
    return [result["filename"] for result in results]


def test_a_stores_life(api: httpx.Client, emulator: Emulator) -> None:
    file = emulator.seed_file("a.txt", b"hello world")["id"]
    store = api.post("/vector_stores", json={"name": "s", "file_ids": [file], "metadata": {"a": "b"}}).json()
    assert (store["status"], store["file_counts"]["in_progress"]) == ("in_progress", 1)
    path = f"/vector_stores/{store['id']}"
    api.get(path)
    ready = api.get(path).json()
    assert (ready["status"], ready["file_counts"]["completed"], ready["usage_bytes"]) == ("completed", 1, 11)
    expiry = {"anchor": "last_active_at", "days": 1}
    changed = api.post(path, json={"name": "t", "expires_after": expiry}).json()
    assert (changed["name"], changed["metadata"], changed["expires_after"]) == ("t", {"a": "b"}, expiry)
    assert api.post(path, json={"name": "u"}).json()["expires_after"] == expiry
    now = emulator.state.now()
    emulator.state.clock = lambda: now + 86_400
    assert api.get(path).json()["status"] == "expired"
    assert api.get("/vector_stores").json()["data"][0]["id"] == store["id"]
    assert api.delete(path).json() == {"id": store["id"], "object": "vector_store.deleted", "deleted": True}
    assert api.get(path).status_code == 404


def test_search_ranks_by_likeness(api: httpx.Client, store: str) -> None:
    assert search(api, store)[0] == "cats.txt"
    assert search(api, store, query=["driving", "roads"])[0] == "cars.txt"
    assert len(search(api, store)) == 3
    assert len(search(api, store, max_num_results=1)) == 1
    assert search(api, store, ranking_options={"score_threshold": 0.3}) == ["cats.txt"]
    found = api.post(f"/vector_stores/{store}/search", json={"query": "Cats purr and sleep."}).json()
    first = found["data"][0]
    assert (first["score"], first["content"]) == (1.0, [{"type": "text", "text": "Cats purr and sleep."}])
    assert first["attributes"] == {"number": 0, "topic": "cat"}


@pytest.mark.parametrize(
    ("filters", "names"),
    [
        ({"type": "eq", "key": "topic", "value": "sea"}, ["sea.txt"]),
        ({"type": "ne", "key": "number", "value": 0}, ["cars.txt", "sea.txt"]),
        ({"type": "gte", "key": "number", "value": 2}, ["sea.txt"]),
        ({"type": "lt", "key": "topic", "value": "cb"}, ["cars.txt", "cats.txt"]),
        ({"type": "gt", "key": "topic", "value": 1}, []),
        ({"type": "in", "key": "topic", "value": ["sea", "cat"]}, ["cats.txt", "sea.txt"]),
        ({"type": "nin", "key": "number", "value": [1]}, ["cats.txt", "sea.txt"]),
        (
            {
                "type": "or",
                "filters": [
                    {"type": "eq", "key": "number", "value": 1},
                    {"type": "and", "filters": [{"type": "eq", "key": "number", "value": 2}]},
                ],
            },
            ["cars.txt", "sea.txt"],
        ),
    ],
)
def test_search_filters(api: httpx.Client, store: str, filters: Dict[str, Any], names: List[str]) -> None:
    assert sorted(search(api, store, filters=filters)) == names


@pytest.mark.parametrize(
    "body",
    [
        {"query": None},
        {"query": "x", "max_num_results": 51},
        {"query": "x", "filters": {"type": "about"}},
        {"query": "x", "filters": {"type": "eq", "key": "k"}},
        {"query": "x", "ranking_options": {"score_threshold": 2}},
    ],
)
def test_bad_searches(api: httpx.Client, store: str, body: Dict[str, Any]) -> None:
    assert api.post(f"/vector_stores/{store}/search", json=body).status_code == 400


def test_files_of_a_store(api: httpx.Client, emulator: Emulator, store: str) -> None:
    path = f"/vector_stores/{store}/files"
    listed = api.get(path, params={"order": "asc", "limit": 2}).json()
    assert ([each["status"] for each in listed["data"]], listed["has_more"]) == (["completed"] * 2, True)
    one = f"{path}/{listed['data'][0]['id']}"
    assert api.get(one).json()["chunking_strategy"]["type"] == "static"
    assert api.post(one, json={"attributes": {"a": True}}).json()["attributes"] == {"a": True}
    content = api.get(one + "/content").json()
    assert content["data"] == [{"type": "text", "text": "Cats purr and sleep."}]
    assert api.delete(one).json()["object"] == "vector_store.file.deleted"
    assert api.get(one).status_code == 404
    picture = emulator.seed_file("p.png", b"\x89PNG\xff")["id"]
    api.post(path, json={"file_id": picture})
    failed = api.get(path, params={"filter": "failed"}).json()["data"]
    assert [each["last_error"]["code"] for each in failed] == ["invalid_file"]


def test_chunks_overlap(api: httpx.Client, emulator: Emulator) -> None:
    file = emulator.seed_file("long.txt", b" word" * 300)["id"]
    store = api.post("/vector_stores").json()["id"]
    static = {"max_chunk_size_tokens": 100, "chunk_overlap_tokens": 50}
    body = {"file_id": file, "chunking_strategy": {"type": "static", "static": static}}
    api.post(f"/vector_stores/{store}/files", json=body)
    found = api.post(f"/vector_stores/{store}/search", json={"query": "word"}).json()["data"]
    assert [each["content"][0]["text"].count("word") for each in found] == [100] * 5


def test_batches_of_files(api: httpx.Client, emulator: Emulator) -> None:
    files = [emulator.seed_file(str(number), b"text")["id"] for number in range(3)]
    store = api.post("/vector_stores").json()["id"]
    path = f"/vector_stores/{store}/file_batches"
    batch = api.post(path, json={"file_ids": files[:2]}).json()
    assert (batch["status"], batch["file_counts"]["in_progress"]) == ("in_progress", 2)
    done = api.get(f"{path}/{batch['id']}").json()
    assert (done["status"], done["file_counts"]["completed"]) == ("completed", 2)
    listed = api.get(f"{path}/{batch['id']}/files").json()["data"]
    assert {each["id"] for each in listed} == set(files[:2])
    other = api.post(path, json={"files": [{"file_id": files[2], "attributes": {"a": 1}}]}).json()["id"]
    cancelled = api.post(f"{path}/{other}/cancel").json()
    assert (cancelled["status"], cancelled["file_counts"]["cancelled"]) == ("cancelled", 1)
    stranger = api.post("/vector_stores").json()["id"]
    assert api.get(f"/vector_stores/{stranger}/file_batches/{other}").status_code == 404
    assert api.post(path, json={}).json()["error"]["param"] == "file_ids"


@pytest.mark.parametrize(
    ("body", "param"),
    [
        ({"file_ids": ["no"]}, "file_ids"),
        ({"expires_after": {"anchor": "last_active_at", "days": 0}}, "expires_after.days"),
        ({"chunking_strategy": {"type": "static"}}, "chunking_strategy.static"),
        ({"file_ids": ["x"] * 501}, "file_ids"),
    ],
)
def test_bad_stores(api: httpx.Client, body: Dict[str, Any], param: str) -> None:
    response = api.post("/vector_stores", json=body)
    assert response.status_code in (400, 404)
    assert response.json()["error"]["param"] == param


def test_attributes_are_limited(api: httpx.Client, emulator: Emulator, store: str) -> None:
    file = emulator.seed_file("a", b"x")["id"]
    for attributes in ({str(n): n for n in range(17)}, {"a": [1]}):
        body = {"file_id": file, "attributes": attributes}
        assert api.post(f"/vector_stores/{store}/files", json=body).status_code == 400
