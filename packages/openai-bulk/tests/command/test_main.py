"""The command line."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
import time
from pathlib import Path
from typing import Any, List

import pytest
from click.testing import CliRunner, Result

from openai_bulk.command.main import cli
from openai_testing import Emulator, Server


@pytest.fixture(autouse=True)
def environment(server: Server, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("OPENAI_API_KEY", "sk-test")
    monkeypatch.setenv("OPENAI_BASE_URL", server.base_url)
    before = signal.getsignal(signal.SIGINT)
    yield  # type: ignore[misc]
    signal.signal(signal.SIGINT, before)


def command(*arguments: Any) -> Result:
    return CliRunner().invoke(cli, [str(argument) for argument in arguments])


FAST = ("--limit", "*=100000", "--progress", "none", "--no-page")


def test_a_job_from_start_to_end(make_input: Any, output: Path, tmp_path: Path) -> None:
    prices = tmp_path / "prices.json"
    prices.write_text('{"gpt-4o-mini": {"input": 1000, "output": 2000}}')
    done = command("run", make_input(12), output, "--ordered", "--prices", prices, *FAST)
    assert done.exit_code == 0, done.output
    assert "answered" in done.output
    assert "cost" in done.output
    assert f"complete: {output}" in done.output
    shown = json.loads(command("status", output, "--json").output)
    assert (shown["answered"], shown["finished"]) == (12, True)
    assert "12" in command("status", output).output


@pytest.fixture
def template(tmp_path: Path) -> Path:
    path = tmp_path / "template.json"
    messages = [{"role": "user", "content": "Is this friendly? {text}"}]
    parts = {
        "url": "/v1/chat/completions",
        "custom_id": "review-{id}",
        "body": {"model": "gpt-4o", "messages": messages},
    }
    path.write_text(json.dumps(parts))
    return path


def test_a_table_with_a_template(
    emulator: Emulator, template: Path, output: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "reviews.csv").write_text("id,text\n7,Lovely!\n8,Cold.\n")
    monkeypatch.chdir(tmp_path)
    done = command("run", "reviews.csv", output, "--template", template.name, "--ordered", *FAST)
    assert done.exit_code == 0, done.output
    assert [json.loads(line)["custom_id"] for line in output.read_text().splitlines()] == ["review-7", "review-8"]
    assert emulator.requests[0].json["messages"][0]["content"].startswith("Is this friendly? ")
    (tmp_path / "elsewhere").mkdir()
    monkeypatch.chdir(tmp_path / "elsewhere")
    assert command("resume", output).exit_code == 0


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("[", "Cannot read a template from"),
        ("[]", "holds no JSON object; a template should be one"),
        ('{"url": "/v1/responses"}', "is no template; it needs an object with a url, a body"),
        ('{"url": "/v1/responses", "body": {}, "model": "m"}', "is no template"),
        ('{"url": "/v1/nonsense", "body": {}}', "The url '/v1/nonsense' is unknown"),
    ],
)
def test_bad_templates(template: Path, output: Path, tmp_path: Path, text: str, message: str) -> None:
    (tmp_path / "reviews.csv").write_text("id\n7\n")
    template.write_text(text)
    done = command("run", tmp_path / "reviews.csv", output, "--template", template)
    assert (done.exit_code, message in done.output) == (2, True), done.output


def test_a_table_without_a_template(output: Path, tmp_path: Path) -> None:
    done = command("run", tmp_path / "reviews.csv", output)
    assert (done.exit_code, "--template says what to ask of each" in done.output) == (2, True)


def test_failures_have_an_exit_code(emulator: Emulator, make_input: Any, output: Path) -> None:
    emulator.faults.plan("status:400")
    done = command("run", make_input(3), output, "--max-in-flight", 1, *FAST)
    assert done.exit_code == 3
    assert "failures: " in done.output
    assert command("run", make_input(3), output, "--retry-failed", *FAST).exit_code == 0


def test_a_stopped_job_is_resumed(emulator: Emulator, make_input: Any, output: Path) -> None:
    done = command("run", make_input(30), output, "--max-tokens", 100, "--max-in-flight", 2, *FAST)
    assert done.exit_code == 4
    assert "The job stopped: the budget of 100 tokens is used up" in done.output
    again = command("resume", output)
    assert again.exit_code == 4
    assert command("run", make_input(30), output, *FAST).exit_code == 0
    assert command("resume", output).exit_code == 0


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (("run", "none.jsonl", "{out}"), "Error: none.jsonl does not exist"),
        (("run", "{in}", "out.txt"), "has no known format"),
        (("run", "{in}", "{out}", "--limit", "fast"), "'fast' is no limit; write MODEL=REQUESTS:TOKENS"),
        (("run", "{in}", "{out}", "--limit", "gpt-4o=:"), "is no limit"),
        (("run", "{in}", "{out}", "--prices", "none.json"), "Cannot read prices from 'none.json'"),
        (("run", "{in}", "{out}", "--max-cost", "1"), "`max_cost` needs `prices`"),
        (("status", "{out}"), "There is no ledger"),
        (("resume", "{out}"), "There is no ledger"),
        (("cancel", "{out}"), "There is no ledger"),
        (("plot", "{out}"), "There is no ledger"),
        (("export", "{out}", "x.jsonl"), "There is no ledger"),
    ],
)
def test_mistakes_are_told_in_one_sentence(make_input: Any, output: Path, arguments: Any, message: str) -> None:
    places = {"in": make_input(1), "out": output}
    done = command(*(argument.format(**places) for argument in arguments))
    assert done.exit_code == 2
    assert message in done.output
    assert "Traceback" not in done.output


def test_a_dry_run_sends_nothing(emulator: Emulator, make_input: Any, output: Path) -> None:
    done = command("run", make_input(40), output, "--dry-run", "--limit", "*=10")
    assert done.exit_code == 0
    assert "gpt-4o-mini" in done.output
    assert "4.1 min" in done.output
    assert emulator.requests == []
    assert not output.exists()


def test_a_job_by_the_batch_api(make_input: Any, output: Path) -> None:
    assert command("run", make_input(3), output, "--engine", "batch", "--poll", 0.01, *FAST).exit_code == 0


def test_messages_name_the_option_of_the_command(make_input: Any, output: Path) -> None:
    command("run", make_input(2), output, *FAST)
    refused = command("run", make_input(2), output, "--ordered", *FAST)
    assert refused.exit_code == 2
    assert "or begin anew with --restart." in refused.output


def test_exports_and_plots(make_input: Any, output: Path, tmp_path: Path) -> None:
    pytest.importorskip("pyarrow")
    pytest.importorskip("plotly")
    command("run", make_input(5), output, *FAST)
    assert command("export", output, tmp_path / "sorted.jsonl", "--ordered").exit_code == 0
    assert [json.loads(line)["custom_id"] for line in (tmp_path / "sorted.jsonl").read_text().splitlines()] == [
        f"id-{number}" for number in range(5)
    ]
    assert command("export", output, tmp_path / "table.parquet").exit_code == 0
    assert command("plot", output).output.strip() == str(tmp_path / "out.html")


def test_a_page_is_written_at_the_end(make_input: Any, output: Path) -> None:
    pytest.importorskip("plotly")
    done = command("run", make_input(2), output, "--limit", "*=10000", "--progress", "none")
    assert f"plots: {output.with_name('out.html')}" in done.output


def started(
    make_input: Any, output: Path, emulator: Emulator, *options: str, requests: int = 2000
) -> subprocess.Popen[str]:
    """Runs a job in another process, and returns when the first requests have arrived."""
    code = "from openai_bulk.command.main import main; main()"
    arguments = ["run", str(make_input(requests)), str(output), "--progress", "none", "--no-page", *options]
    process = subprocess.Popen([sys.executable, "-c", code, *arguments], stderr=subprocess.PIPE, text=True)
    deadline = time.monotonic() + 60
    while len(emulator.requests) < 3 and process.poll() is None and time.monotonic() < deadline:
        time.sleep(0.01)
    return process


def ended(process: subprocess.Popen[str]) -> List[Any]:
    try:
        _, errors = process.communicate(timeout=60)
    finally:
        process.kill()
    return [process.returncode, errors]


@pytest.mark.skipif(sys.platform == "win32", reason="signals are those of POSIX")
def test_ctrl_c_finishes_what_is_under_way(emulator: Emulator, make_input: Any, output: Path) -> None:
    process = started(make_input, output, emulator, "--limit", "*=600", "--max-in-flight", "4")
    os.kill(process.pid, signal.SIGINT)
    code, errors = ended(process)
    assert code == 4
    assert "press Ctrl+C again to end at once" in errors
    assert "The job stopped: it was interrupted. Run it again to go on." in errors
    assert json.loads(command("status", output, "--json").output)["in_flight"] == 0


def test_another_process_can_cancel(emulator: Emulator, make_input: Any, output: Path) -> None:
    emulator.plan_batches(seconds=1000)
    process = started(make_input, output, emulator, "--engine", "batch", requests=20)
    while not any(request.path == "/v1/batches" for request in emulator.requests):
        time.sleep(0.01)
    time.sleep(0.2)
    done = command("cancel", output)
    assert "The process that runs the job was told to stop" in done.output
    code, errors = ended(process)
    assert (code, "another process asked for it" in errors) == (4, True)
    assert any(request.path.endswith("/cancel") for request in emulator.requests)
    assert "0 batches were cancelled" in command("cancel", output).output
