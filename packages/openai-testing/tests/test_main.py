from __future__ import annotations

import signal
import socket
import subprocess
import sys
import urllib.request
from pathlib import Path
from typing import Any

import pytest

import openai_testing
from openai_testing.__main__ import main

SOURCE = str(Path(openai_testing.__file__).parent.parent)


def test_it_serves_until_interrupted() -> None:
    code = f"import sys; sys.path.insert(0, {SOURCE!r}); from openai_testing.__main__ import main; sys.exit(main())"
    arguments = ["--port", "0", "--seed-jobs", "3", "--api-key", "sk-a", "--faults", "ok;times=2 | status:503"]
    with subprocess.Popen(
        [sys.executable, "-W", "error", "-c", code, *arguments], stdout=subprocess.PIPE, text=True
    ) as process:
        assert process.stdout is not None
        url = process.stdout.readline().split()[-1]
        request = urllib.request.Request(url + "/fine_tuning/jobs", headers={"authorization": "Bearer sk-a"})
        with urllib.request.urlopen(request, timeout=5) as response:
            assert response.read().count(b'"fine_tuning.job"') == 3
        process.send_signal(signal.SIGINT)
        assert process.wait(10) == 0


@pytest.fixture
def served(monkeypatch: pytest.MonkeyPatch) -> Any:
    from openai_testing import Server

    seen: Any = []
    monkeypatch.setattr(Server, "serve_forever", lambda server, announce: seen.append(server))
    return seen


def test_the_options_reach_the_emulator(served: Any) -> None:
    assert main(["--faults", "status:500 | html", "--seed-jobs", "2", "--port", "0"]) == 0
    assert len(served[0].emulator.faults) == 2


def test_pages_that_may_ask(served: Any) -> None:
    assert main(["--allow-origin", "http://a.test", "--allow-origin", "http://b.test"]) == 0
    assert served[0]._allow_origins == ["http://a.test", "http://b.test"]


def test_webhooks_by_options(served: Any) -> None:
    options = ["--webhook-url", "http://app/", "--webhook-secret", "plain", "--webhook-faults", "ok | duplicate"]
    assert main(options) == 0
    webhooks = served[0].emulator.webhooks
    faults = [webhooks.emit("batch.completed", {"id": "batch_1"})[0].fault for _ in range(3)]
    assert faults == ["ok", "duplicate", "ok"]
    assert webhooks.deliveries[0].endpoint.url == "http://app/"


@pytest.mark.parametrize("options", [["--webhook-url", "http://app/"], ["--webhook-faults", "late"]])
def test_bad_options_of_webhooks_are_one_clear_line(options: Any, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(options) == 2
    assert capsys.readouterr().err.count("\n") == 1


def test_a_bad_plan_is_one_clear_line(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["--faults", "explode"]) == 2
    assert "there is no 'explode'" in capsys.readouterr().err


def test_a_port_in_use_is_one_clear_line(capsys: pytest.CaptureFixture[str]) -> None:
    with socket.create_server(("127.0.0.1", 0)) as taken:
        assert main(["--port", str(taken.getsockname()[1])]) == 1
    assert "Cannot listen on 127.0.0.1" in capsys.readouterr().err


def test_an_interrupt_ends_it_well(monkeypatch: pytest.MonkeyPatch) -> None:
    from openai_testing import Server

    def interrupt(server: Server, announce: Any) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr(Server, "serve_forever", interrupt)
    assert main([]) == 0
