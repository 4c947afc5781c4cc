from __future__ import annotations

from pathlib import Path

import httpx
import pytest

from openai_testing import Cassette, CassetteServer, Server

pytest.importorskip("yaml")
AUTH = {"authorization": "Bearer sk-secret-secret"}
ASK = {"model": "gpt-4o", "input": "Hi", "stream": True}


def test_it_records_and_replays(tmp_path: Path) -> None:
    path = tmp_path / "a.yaml"
    with Server() as upstream:
        recording = CassetteServer(Cassette(path, mode="record"), upstream.base_url)
        with recording, httpx.Client(base_url=recording.base_url, headers=AUTH) as api:
            streamed = api.post("/responses?beta=true", json=ASK)
            uploaded = api.post("/files", data={"purpose": "vision"}, files={"file": ("a.png", b"\x89PNG")}).json()
            missing = api.get("/files/none")
        assert [call.status for call in upstream.calls] == [200, 200, 404]
    assert "secret" not in path.read_text(encoding="utf-8")
    replaying = CassetteServer(Cassette(path))
    with replaying, httpx.Client(base_url=replaying.base_url) as api:
        again = api.post("/files", data={"purpose": "vision"}, files={"file": ("a.png", b"\x89PNG")})
        assert again.json() == uploaded
        stream = api.post("/responses?beta=true", json=ASK)
        assert (stream.text, stream.headers["content-type"]) == (streamed.text, streamed.headers["content-type"])
        assert api.get("/files/none").json() == missing.json()
        assert "No call in" in api.get("/files/none/content").json()["error"]["message"]
    replaying.cassette.unanswered.clear()


def test_the_base_path_is_that_of_the_service(tmp_path: Path) -> None:
    server = CassetteServer(Cassette(tmp_path / "a.yaml", mode="record"), "https://u:p@host.test/openai/v1/?api-key=x")
    assert server.upstream == "https://host.test/openai/v1"
    with server:
        assert server.base_url.endswith("/openai/v1")
    with pytest.raises(ValueError, match="base URL of a service"):
        CassetteServer(Cassette(tmp_path / "a.yaml", mode="record"), "host")


def test_a_service_that_is_away_is_told(tmp_path: Path) -> None:
    path = tmp_path / "a.yaml"
    with Server() as gone:
        url = gone.base_url
    with CassetteServer(Cassette(path, mode="record"), url) as server:
        refused = httpx.get(f"{server.base_url}/models")
    assert (refused.status_code, refused.json()["error"]["code"]) == (502, "upstream_unreachable")
    assert not path.exists()


def test_an_answer_that_breaks_off_breaks_off_for_the_client_too(tmp_path: Path) -> None:
    path = tmp_path / "a.yaml"
    with Server() as upstream, CassetteServer(Cassette(path, mode="record"), upstream.base_url) as server:
        upstream.emulator.faults.plan("close:event;after=2")
        with pytest.raises(httpx.RemoteProtocolError):
            httpx.post(f"{server.base_url}/responses", json=ASK, headers=AUTH)
    assert not path.exists()
