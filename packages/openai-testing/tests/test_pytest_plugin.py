from __future__ import annotations

import pytest

pytest_plugins = ["pytester"]

# A stand-in for the SDK, so that this test needs nothing but the plugin.
OPENAI = """
class OpenAI:
    def __init__(self, base_url, api_key):
        self.base_url, self.api_key, self.closed = base_url, api_key, False
    def __enter__(self):
        return self
    def __exit__(self, *info):
        self.closed = True

class AsyncOpenAI(OpenAI):
    pass
"""

TESTS = """
import os
import urllib.request

made = []

def get(server, path):
    headers = {"authorization": "Bearer k"}
    with urllib.request.urlopen(urllib.request.Request(server.base_url + path, headers=headers), timeout=5) as response:
        return response.status

def test_server(openai_server):
    made.append(openai_server)
    openai_server.emulator.faults.plan("ok | ok")
    assert os.environ["OPENAI_BASE_URL"] == openai_server.base_url
    assert os.environ["OPENAI_API_KEY"]
    assert get(openai_server, "/models") == 200
    assert len(openai_server.emulator.requests) == 1

def test_each_test_begins_empty(openai_server):
    assert made == [openai_server]
    assert openai_server.emulator.requests == []
    assert len(openai_server.emulator.faults) == 0

def test_calls(openai_calls, openai_server):
    get(openai_server, "/models")
    assert openai_calls.only.path == "/v1/models"

def test_sessions(openai_realtime, openai_server):
    from websockets.sync.client import connect

    url = openai_server.base_url.replace("http", "ws", 1) + "/realtime?model=gpt-realtime"
    with connect(url, additional_headers={"authorization": "Bearer k"}) as connection:
        connection.recv()
    assert openai_realtime.sessions[-1].sent[0]["type"] == "session.created"

def test_any_service(serve_service):
    from openai_testing import FakeService

    server = serve_service(FakeService.from_openapi({"paths": {"/a": {"get": {"responses": {"200": {}}}}}}))
    with urllib.request.urlopen(server.base_url + "/a", timeout=5) as response:
        assert response.status == 200
    assert server.calls.only.path == "/a"

def test_clients(openai_client, async_openai_client, openai_server):
    made.append(openai_client)
    assert openai_client.base_url == async_openai_client.base_url == openai_server.base_url

def test_clients_are_closed():
    assert made[-1].closed
    assert "OPENAI_BASE_URL" not in os.environ
"""


def test_the_fixtures_work(pytester: pytest.Pytester, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("OPENAI_BASE_URL", raising=False)
    pytester.makepyfile(openai=OPENAI, test_user=TESTS)
    result = pytester.runpytest_subprocess("-p", "openai_testing.pytest_plugin", "-W", "error")
    result.assert_outcomes(passed=7)


CASSETTE_TESTS = """
import os
import urllib.error
import urllib.request

import pytest

def get(path):
    headers = {"authorization": "Bearer sk-secret-1"}
    request = urllib.request.Request(os.environ["OPENAI_BASE_URL"] + path, headers=headers)
    with urllib.request.urlopen(request, timeout=5) as response:
        return response.status

@pytest.mark.parametrize("model", ["gpt-4o", "o3/x"])
def test_model(openai_cassette, model):
    assert get("/models?limit=2") == 200
    assert openai_cassette.cassette.path.parent.name == "test_user"

def test_other(openai_cassette):
    with pytest.raises(urllib.error.HTTPError):
        get("/files/" + os.environ["WHICH"])
"""


def test_the_cassette_of_a_test(pytester: pytest.Pytester, monkeypatch: pytest.MonkeyPatch) -> None:
    pytest.importorskip("yaml")
    from openai_testing import Server

    pytester.makepyfile(test_user=CASSETTE_TESTS)
    plugin = ("-p", "openai_testing.pytest_plugin", "-W", "error")
    monkeypatch.setenv("WHICH", "first")
    with Server() as server:
        monkeypatch.setenv("OPENAI_BASE_URL", server.base_url)
        pytester.runpytest_subprocess(*plugin, "--openai-cassettes=record").assert_outcomes(passed=3)
        assert len(server.calls) == 3
    monkeypatch.delenv("OPENAI_BASE_URL")
    written = sorted(path.name for path in (pytester.path / "cassettes" / "test_user").iterdir())
    assert written == ["test_model-gpt-4o.yaml", "test_model-o3-x.yaml", "test_other.yaml"]
    pytester.runpytest_subprocess(*plugin).assert_outcomes(passed=3)
    monkeypatch.setenv("WHICH", "second")
    result = pytester.runpytest_subprocess(*plugin)
    result.assert_outcomes(passed=3, errors=1)
    result.stdout.fnmatch_lines(["*No call in *test_other.yaml answers GET /v1/files/second*"])
