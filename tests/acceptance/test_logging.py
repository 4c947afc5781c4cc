"""`OPENAI_LOG` in a program of its own, because it is read when the package is imported."""

from __future__ import annotations

import logging
import os
import re
import subprocess
import sys

import anyio
import pytest

from openai import AsyncOpenAI, OpenAI, OpenAIError
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


def test_info_tells_of_each_call_once(server: Server) -> None:
    lines = [line.partition("INFO] ")[2] for line in log_of("info", server).splitlines()]
    (line,) = [line for line in lines if line.startswith("GET")]
    assert re.fullmatch(r"GET /v1/models 200 in \d\.\d{3} s \(request id req_\w+, attempt 2\)", line)


@pytest.mark.parametrize(
    ("fault", "outcome"), [("status:404", "404 NotFoundError"), ("reset:before-headers", "APIConnectionError")]
)
def test_info_tells_of_failures(
    fault: str, outcome: str, server: Server, caplog: pytest.LogCaptureFixture, anyio_backend: str
) -> None:
    async def ask() -> None:
        async with AsyncOpenAI(max_retries=0) as client:
            with pytest.raises(OpenAIError):
                await client.models.list(extra_headers={"x-emulator-fault": fault})

    with caplog.at_level(logging.INFO, logger="openai"):
        anyio.run(ask, backend=anyio_backend)
    (line,) = [record.getMessage() for record in caplog.records if record.name.startswith("openai")]
    assert line.startswith(f"GET /v1/models {outcome} in ")


def test_debug_tells_headers_without_secrets(server: Server, caplog: pytest.LogCaptureFixture) -> None:
    with caplog.at_level(logging.DEBUG, logger="openai"), OpenAI() as client:
        client.models.list(extra_headers={"X-Gateway-Token": "hidden-value", "X-Team": "blue"})
    assert "'x-team': 'blue'" in caplog.text
    assert "'authorization': '<redacted>'" in caplog.text
    assert "Response headers: {" in caplog.text
    assert "hidden-value" not in caplog.text
    assert "sk-acceptance" not in caplog.text


def test_debug_tells_of_requests_without_secrets(server: Server) -> None:
    log = log_of("debug", server)
    assert "DEBUG] HTTP response: GET 429" in log
    assert "DEBUG] HTTP response: GET 200" in log
    assert "sk-acceptance" not in log


@pytest.mark.parametrize("level", ["", "nonsense"])
def test_otherwise_nothing_is_logged(level: str, server: Server) -> None:
    assert log_of(level, server) == ""
