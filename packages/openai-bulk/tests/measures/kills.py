"""Kills a job again and again and counts, at the server, what was asked twice: `python kills.py [KILLS] [REQUESTS]`."""

from __future__ import annotations

import json
import random
import subprocess
import sys
import tempfile
import time
from collections import Counter
from pathlib import Path
from typing import Counter as CounterType, List, NamedTuple, Sequence, Tuple

from openai_testing import Emulator, Server

WORKER = Path(__file__).with_name("killed_worker.py")
IN_FLIGHT = 8
_PATIENCE = 120.0


class Outcome(NamedTuple):
    """What came of a job that was killed.

    Attributes:
        ids: The ids in the output, in its order.
        asked: How often the server was asked for each.
        kills: How often the process was killed.
    """

    ids: List[str]
    asked: CounterType[str]
    kills: int

    @property
    def repeated(self) -> int:
        """How many requests the server had seen before."""
        return sum(self.asked.values()) - len(self.asked)


def write_input(path: Path, count: int) -> None:
    """Writes requests whose question is their id."""
    with open(path, "w") as file:
        for number in range(count):
            body = {"model": "gpt-4o-mini", "messages": [{"role": "user", "content": f"id-{number}"}]}
            entry = {"custom_id": f"id-{number}", "method": "POST", "url": "/v1/chat/completions", "body": body}
            file.write(json.dumps(entry) + "\n")


def run_with_kills(folder: Path, kills: int, requests: int, seed: int = 7) -> Outcome:
    """Runs a job until it ends, killing it at so many moments: at random, within a line, before a commit."""
    source, output = folder / "in.jsonl", folder / "out.jsonl"
    write_input(source, requests)
    chance = random.Random(seed)
    killed = 0
    emulator = Emulator()
    with Server(emulator) as server:
        for number in range(kills):
            killed += _run_and_kill(_command(source, output, server), emulator, chance, number)
        subprocess.run(_command(source, output, server), check=True, timeout=_PATIENCE)
        asked = Counter(request.json["messages"][0]["content"] for request in emulator.requests)
    ids = [json.loads(line)["custom_id"] for line in output.read_text().splitlines()]
    return Outcome(ids, asked, killed)


def _command(source: Path, output: Path, server: Server) -> Tuple[str, ...]:
    return (sys.executable, str(WORKER), str(source), str(output), server.base_url, str(IN_FLIGHT))


def _run_and_kill(command: Sequence[str], emulator: Emulator, chance: random.Random, number: int) -> int:
    """Returns 1 if the process was killed, 0 if it came to its end before."""
    if number % 3 == 1:
        command = [*command, "line", str(chance.randrange(1, 12))]
    elif number % 3 == 2:
        command = [*command, "ledger", str(chance.randrange(4, 7))]
    process = subprocess.Popen(command, stderr=subprocess.DEVNULL)
    try:
        if number % 3 == 0:
            _wait_for_requests(process, emulator, chance.randrange(0, 20))
            process.kill()
        return int(process.wait(_PATIENCE) != 0)
    finally:
        process.kill()
        process.wait()


def _wait_for_requests(process: subprocess.Popen[bytes], emulator: Emulator, count: int) -> None:
    wanted = len(emulator.requests) + count
    deadline = time.monotonic() + _PATIENCE
    while len(emulator.requests) < wanted and process.poll() is None and time.monotonic() < deadline:
        time.sleep(0.002)


def main(kills: str = "50", requests: str = "2000") -> int:
    with tempfile.TemporaryDirectory() as folder:
        outcome = run_with_kills(Path(folder), int(kills), int(requests))
    expected = sorted(f"id-{number}" for number in range(int(requests)))
    print(
        f"killed {outcome.kills} times; {len(outcome.ids):,} answers, each id once: {sorted(outcome.ids) == expected}"
    )
    print(f"asked twice: {outcome.repeated} (allowed: {outcome.kills} x {IN_FLIGHT} in flight)")
    return int(sorted(outcome.ids) != expected or outcome.repeated > outcome.kills * IN_FLIGHT)


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
