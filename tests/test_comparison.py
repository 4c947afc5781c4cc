"""A handful of comparisons with the reference, where its interpreter is given; `comparison/README.md` has the rest."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

RUN = Path(__file__).with_name("comparison") / "run.py"
VARIABLE = "OPENAI_REFERENCE_PYTHON"


def run(*arguments: str, **environment: str) -> subprocess.CompletedProcess[str]:
    settings = {name: value for name, value in os.environ.items() if name != VARIABLE}
    return subprocess.run(
        [sys.executable, str(RUN), *arguments],
        env={**settings, **environment},
        capture_output=True,
        encoding="utf-8",
        timeout=300,
    )


@pytest.fixture
def reference() -> str:
    python = os.environ.get(VARIABLE, "")
    if not python:
        pytest.skip(f"nothing is compared: {VARIABLE} does not name an interpreter with the reference installed")
    return python


@pytest.mark.parametrize(
    ("what", "only"),
    [
        ("requests", "embeddings."),
        ("requests", "files."),
        ("requests", "chat.completions."),
        ("payloads", "openai.types.chat.chat_completion_chunk"),
        ("payloads", "openai.types.responses.response."),
        ("streams", "chat"),
        ("streams", "responses"),
        ("tool_runners", "plain: parallel calls"),
        ("tool_runners", "ledger: resumed"),
        ("tool_runners", "decisions: verified"),
        ("tool_runners", "surface"),
        ("toolsets", "computer cancellations"),
        ("toolsets", "browser policies"),
        ("module_client", ""),
        ("helper_streams", "chat: structured"),
        ("helper_streams", "responses: interleaved"),
        ("helper_streams", "assistants: code"),
        ("errors_and_retries", "status: 4"),
        ("vendors", "tokens x509"),
        ("vendors", "azure copies 0"),
        ("errors_and_retries", "header: Retry-After-Ms"),
        ("schemas", ""),
        ("texts", "glossary.yaml"),
        ("annotations", "types: openai.types.responses.response."),
        ("annotations", "parameters: chat"),
        ("parsing", ""),
        ("pollers", "vector_stores.files.poll"),
        ("pollers", "uploads"),
        ("websocket_helpers", "listening"),
        ("websocket_helpers", "whole"),
        ("realtime", "realtime sends"),
        ("realtime", "live.sideband ends"),
        ("agents", "openings"),
    ],
)
def test_same_as_the_reference(reference: str, what: str, only: str) -> None:
    done = run(what, "--only", only, "--reference-python", reference)
    assert done.returncode == 0, done.stdout + done.stderr
    assert f"{what}: 0 differ" in done.stdout
    assert "all" in done.stdout


def test_no_logic_of_the_reference(reference: str) -> None:
    done = run("sources", "--reference-python", reference)
    assert done.returncode == 0, done.stdout + done.stderr
    assert "sources: 0 runs shared" in done.stdout


def test_says_loudly_that_nothing_was_compared() -> None:
    done = run("requests")
    assert done.returncode == 0
    assert "SKIPPED, NOTHING COMPARED" in done.stdout
    assert VARIABLE in done.stdout


def test_an_interpreter_without_the_reference_is_an_error() -> None:
    done = run("requests", "--reference-python", str(RUN.parent / "no-python"))
    assert done.returncode != 0
