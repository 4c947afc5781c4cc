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

def test_sessions(openai_realtime, openai_server):
    from websockets.sync.client import connect

    url = openai_server.base_url.replace("http", "ws", 1) + "/realtime?model=gpt-realtime"
    with connect(url, additional_headers={"authorization": "Bearer k"}) as connection:
        connection.recv()
    assert openai_realtime.sessions[-1].sent[0]["type"] == "session.created"

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
    result.assert_outcomes(passed=5)
