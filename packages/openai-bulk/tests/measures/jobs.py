"""Jobs for measurements, and the process that serves them."""

from __future__ import annotations

import json
import subprocess
import sys
from contextlib import contextmanager
from pathlib import Path
from typing import Any, Dict, Generator, Tuple
from urllib.request import urlopen

SERVER = Path(__file__).with_name("quick_server.py")


def write_requests(path: Path, count: int, models: Tuple[str, ...]) -> None:
    """Writes small chat completions for the models in turn."""
    with open(path, "w") as file:
        for number in range(count):
            body = {"model": models[number % len(models)], "messages": [{"role": "user", "content": f"id-{number}"}]}
            entry = {"custom_id": f"id-{number}", "method": "POST", "url": "/v1/chat/completions", "body": body}
            file.write(json.dumps(entry) + "\n")


class Served:
    """A running server; its counts are there once it has stopped."""

    def __init__(self, process: subprocess.Popen[str]) -> None:
        assert process.stdout is not None
        self.base_url = f"http://127.0.0.1:{process.stdout.readline().strip()}/v1"
        self.counts: Dict[str, Any] = {}

    def asked(self) -> int:
        """Returns how many requests the server has seen so far."""
        with urlopen(f"{self.base_url}/asked") as response:
            return int(response.read())


@contextmanager
def serving(requests_per_minute: int = 0, latency: float = 0.0) -> Generator[Served, None, None]:
    """Runs a server with limits for each model, and with a latency in seconds."""
    command = [sys.executable, str(SERVER), str(requests_per_minute), str(latency)]
    process = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)
    try:
        served = Served(process)
        yield served
        printed, _ = process.communicate(timeout=60)
        served.counts = json.loads(printed)
    finally:
        process.kill()
        process.wait()
