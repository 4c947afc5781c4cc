"""Other clients of the API take what is scripted, and what was recorded: the reference, and the client for JavaScript.

`OPENAI_REFERENCE_PYTHON` names an interpreter that has the reference; `OPENAI_NODE_CLIENT` names a folder in which
`npm install openai` was run. Without them their tests are skipped.
"""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Any, List

import pytest

from openai_testing import Answer, Cassette, CassetteServer, Server

HERE = Path(__file__).parent
PYTHON, NODE = "OPENAI_REFERENCE_PYTHON", "OPENAI_NODE_CLIENT"
EXPECTED = {
    "calls": [["get_weather", '{"city":"Paris"}']],
    "reason": "tool_calls",
    "refusal": "I would rather not.",
    "text": "It is sunny.",
    "types": ["reasoning", "message"],
    "tokens": 9,
    "streamed": '{"sunny":true}',
    "end": "incomplete",
    "vectors": [[1, 0], [0, 1]],
    "error": 429,
}


def command(client: str) -> List[str]:
    """Returns how a client is run; skips the test where it is not installed."""
    if client == "own":
        return [sys.executable, str(HERE / "asks.py")]
    if client == "reference":
        if not os.environ.get(PYTHON):
            pytest.skip(f"NOT TESTED with the reference: set {PYTHON} to an interpreter that has it.")
        return [os.environ[PYTHON], str(HERE / "asks.py")]
    node, folder = shutil.which("node"), os.environ.get(NODE)
    if not node or not folder:
        pytest.skip(f"NOT TESTED in JavaScript: set {NODE} to a folder in which `npm install openai` was run.")
    return [node, str(HERE / "asks.mjs"), folder]


def ask(client: str, base_url: str) -> Any:
    environment = {name: value for name, value in os.environ.items() if not name.startswith("OPENAI_")}
    done = subprocess.run(
        [*command(client), base_url], capture_output=True, text=True, timeout=60, check=False, env=environment
    )
    assert done.returncode == 0, done.stderr
    return json.loads(done.stdout)


def script(server: Server) -> None:
    server.answer_with(tool_calls=[{"name": "get_weather", "arguments": {"city": "Paris"}}])
    server.answer_with(refusal="I would rather not.")
    server.answer_with(text="It is sunny.", reasoning="Paris, June.", usage={"output_tokens": 9})
    server.answer_with(Answer(parsed={"sunny": True}, incomplete="content_filter"), Answer(fault="status:429"))
    server.answer_with(embeddings=[[1.0, 0.0], [0.0, 1.0]])


@pytest.mark.parametrize("client", ["own", "reference", "node"])
def test_scripted_recorded_and_replayed(client: str, tmp_path: Path) -> None:
    pytest.importorskip("yaml")
    path = tmp_path / "a.yaml"
    with Server() as server:
        script(server)
        assert ask(client, server.base_url) == EXPECTED
        script(server)
        with CassetteServer(Cassette(path, mode="record"), server.base_url) as recording:
            assert ask(client, recording.base_url) == EXPECTED
    assert "not-a-real-key" not in path.read_text(encoding="utf-8")
    with CassetteServer(Cassette(path)) as replaying:
        assert ask(client, replaying.base_url) == EXPECTED
    replaying.cassette.check()
    assert replaying.cassette.unused == []
