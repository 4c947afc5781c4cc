"""`OPENAI_LOG` in a program of its own, because it is read when the package is imported."""

from __future__ import annotations

import os
import subprocess
import sys

import pytest

from openai_testing import Server

PROGRAM = """
from openai import OpenAI
client = OpenAI(max_retries=1)
print(client.models.list().data[0].id)
"""
BUSY = "status:429;retry-after-ms=1"


def log_of(level: str, server: Server) -> str:
    server.emulator.faults.plan(BUSY)
    environment = {**os.environ, "OPENAI_LOG": level}
    done = subprocess.run(
        [sys.executable, "-W", "error", "-c", PROGRAM], env=environment, capture_output=True, text=True, check=True
    )
    assert done.stdout.strip()
    return done.stderr


def test_info_tells_of_retries(server: Server) -> None:
    log = log_of("info", server)
    assert "INFO] Retrying in " in log
    assert "DEBUG" not in log


def test_debug_tells_of_requests_without_secrets(server: Server) -> None:
    log = log_of("debug", server)
    assert "DEBUG] HTTP response: GET 429" in log
    assert "DEBUG] HTTP response: GET 200" in log
    assert "sk-acceptance" not in log


@pytest.mark.parametrize("level", ["", "nonsense"])
def test_otherwise_nothing_is_logged(level: str, server: Server) -> None:
    assert log_of(level, server) == ""
