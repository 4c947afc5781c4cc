from __future__ import annotations

import httpx

from openai_testing import Emulator


def test_a_containers_life(api: httpx.Client, emulator: Emulator) -> None:
    file = emulator.seed_file("data.csv", b"a,b")["id"]
    made = api.post("/containers", json={"name": "c", "file_ids": [file]}).json()
    path = f"/containers/{made['id']}"
    assert (made["status"], made["memory_limit"], made["expires_after"]["minutes"]) == ("running", "1g", 20)
    assert api.get("/containers", params={"name": "c"}).json()["data"] == [api.get(path).json()]
    assert api.get("/containers", params={"name": "d"}).json()["data"] == []
    assert [each["path"] for each in api.get(path + "/files").json()["data"]] == ["/mnt/data/data.csv"]
    now = emulator.state.now()
    emulator.state.clock = lambda: now + 1200
    assert api.get(path).json()["status"] == "expired"
    assert api.post(path + "/files", json={"file_id": file}).json()["error"]["code"] == "container_expired"
    assert api.delete(path).json()["deleted"] is True
    assert api.get(path).status_code == 404


def test_files(api: httpx.Client, emulator: Emulator) -> None:
    path = f"/containers/{api.post('/containers', json={'name': 'c'}).json()['id']}/files"
    uploaded = api.post(path, files={"file": ("a.txt", b"abc")}).json()
    named = api.post(path, json={"file_id": emulator.seed_file("b.txt", b"de")["id"]}).json()
    assert (uploaded["bytes"], named["path"]) == (3, "/mnt/data/b.txt")
    one = f"{path}/{uploaded['id']}"
    assert api.get(one).json() == uploaded
    assert api.get(one + "/content").content == b"abc"
    assert api.delete(one).json()["id"] == uploaded["id"]
    assert api.get(one + "/content").status_code == 404


def test_bad_containers(api: httpx.Client) -> None:
    expiry = {"anchor": "last_active_at", "minutes": 21}
    for body, param in (
        ({}, "name"),
        ({"name": "c", "memory_limit": "2g"}, "memory_limit"),
        ({"name": "c", "expires_after": expiry}, "expires_after.minutes"),
    ):
        response = api.post("/containers", json=body)
        assert (response.status_code, response.json()["error"]["param"]) == (400, param)
