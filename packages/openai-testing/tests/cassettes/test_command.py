from __future__ import annotations

import signal
import socket
import subprocess
import sys
from pathlib import Path
from typing import Any, List

import httpx
import pytest

import openai_testing
from openai_testing import CassetteServer, Server
from openai_testing.__main__ import main

pytest.importorskip("yaml")
SOURCE = str(Path(openai_testing.__file__).parent.parent)


@pytest.fixture
def served(monkeypatch: pytest.MonkeyPatch) -> Any:
    seen: Any = []
    monkeypatch.setattr(CassetteServer, "serve_forever", lambda server, announce: seen.append(server))
    return seen


def run(*arguments: str) -> subprocess.Popen[str]:
    code = f"import sys; sys.path.insert(0, {SOURCE!r}); from openai_testing.__main__ import main; sys.exit(main())"
    return subprocess.Popen([sys.executable, "-W", "error", "-c", code, *arguments], stdout=subprocess.PIPE, text=True)


def ask(process: subprocess.Popen[str]) -> Any:
    assert process.stdout is not None
    line = process.stdout.readline()
    answer = httpx.get(line.split()[-1] + "/models", headers={"authorization": "Bearer sk-secret-secret"}).json()
    process.send_signal(signal.SIGINT)
    assert process.wait(10) == 0
    return line, answer


def test_a_session_is_recorded_and_replayed(tmp_path: Path) -> None:
    path = tmp_path / "a.yaml"
    with Server() as upstream, run(
        "record", "--to", str(path), "--upstream", upstream.base_url, "--port", "0"
    ) as process:
        line, models = ask(process)
        assert line.startswith(f"Recording {upstream.base_url} to {path}; clients take the base URL http://127.0.0.1:")
    with run("replay", str(path), "--port", "0") as process:
        line, again = ask(process)
    assert line.startswith(f"Replaying {path}; ")
    assert again == models
    assert "secret" not in path.read_text(encoding="utf-8")


def test_the_options_reach_the_cassette(served: List[Any], tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "a.yaml"
    path.write_text("cassette: 1\nrecorded_from: http://old/v1\ncalls:\n")
    monkeypatch.setenv("OPENAI_BASE_URL", "http://env/v1")
    assert main(["record", "--to", str(path), "--extend", "--remove", "a+"]) == 0
    assert main(["record", "--to", str(path), "--upstream", "http://given/v2"]) == 0
    assert main(["replay", str(path), "--repeat", "--ignore", "body.user"]) == 0
    assert [(each.cassette.mode, each.upstream) for each in served] == [
        ("extend", "http://env/v1"),
        ("record", "http://given/v2"),
        ("replay", "http://old/v1"),
    ]


@pytest.mark.parametrize("arguments", [["replay", "none.yaml"], ["record", "--to", "a.yaml", "--upstream", "ftp://x"]])
def test_bad_arguments_are_one_clear_line(arguments: List[str], capsys: pytest.CaptureFixture[str]) -> None:
    assert main(arguments) == 2
    assert capsys.readouterr().err.count("\n") == 1


def test_a_port_in_use_is_one_clear_line(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = str(taken.getsockname()[1])
        assert main(["record", "--to", str(tmp_path / "a.yaml"), "--port", port]) == 1
    assert "Cannot listen on 127.0.0.1" in capsys.readouterr().err
