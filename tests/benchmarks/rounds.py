"""Runs the cases: one fresh process for each contestant in each round, the contestants taking turns."""

from __future__ import annotations

import json
import subprocess
import sys
from contextlib import contextmanager
from pathlib import Path
from typing import Any, Callable, Dict, Generator, List, NamedTuple, Optional

from contestants import Contestant
from figures import has_floor

HERE = Path(__file__).resolve().parent
WORKER_SECONDS = 300

Readings = Dict[str, Any]


class Served(NamedTuple):
    """Where the canned server is: its base URL, and variables that tell cases of what else it offers."""

    base_url: str
    variables: Dict[str, str]


class Outcome:
    """What one contestant did in one case: readings of each round, or why there are none."""

    def __init__(self) -> None:
        self.rounds: List[Readings] = []
        self.skipped: Optional[str] = None
        self.broken: Optional[str] = None

    @property
    def settled(self) -> bool:
        return bool(self.skipped or self.broken or (self.rounds and self.rounds[-1].get("exact")))

    def take(self, answer: Readings) -> None:
        self.skipped, self.broken = answer.get("skipped"), answer.get("broken")
        if not self.skipped and not self.broken:
            self.rounds.append(answer)


class Pace:
    """How thoroughly to measure.

    Args:
        rounds: Rounds that count. One more, which does not, goes before: it fills caches and writes bytecode.
        quick: Run a few calls in one round only.
    """

    def __init__(self, rounds: int, quick: bool) -> None:
        self.rounds = 1 if quick else rounds
        self.quick = quick


@contextmanager
def canned_server() -> Generator[Served, None, None]:
    """The canned server in a process of its own."""
    command = [sys.executable, str(HERE / "server.py")]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE) as process:
        assert process.stdout is not None
        port, *tls = process.stdout.readline().decode().split()
        try:
            yield Served(f"http://127.0.0.1:{port}/v1", _variables(*tls))
        finally:
            process.terminate()


def _variables(port: str = "", authority: str = "") -> Dict[str, str]:
    offered = {"CANNED_TLS_URL": f"https://127.0.0.1:{port}/v1", "CANNED_TLS_AUTHORITY": authority}
    return offered if port else {}


def run_case(
    case: str, contestants: List[Contestant], served: Served, pace: Pace, progress: Callable[[str], None]
) -> Dict[str, Outcome]:
    """Measure one case; the result is by contestant's name."""
    taking_part = [contestant for contestant in contestants if contestant.name != "plain" or has_floor(case)]
    outcomes = {contestant.name: Outcome() for contestant in taking_part}
    if not pace.quick:
        _try_out(case, taking_part, outcomes, served)
    for number in range(pace.rounds):
        progress(f"{case}: round {number + 1} of {pace.rounds}")
        for contestant in _rotated(taking_part, number):
            outcome = outcomes[contestant.name]
            if not outcome.settled:
                outcome.take(run_worker(case, contestant, served, pace.quick))
    return outcomes


def _try_out(case: str, contestants: List[Contestant], outcomes: Dict[str, Outcome], served: Served) -> None:
    for contestant in contestants:
        outcome = outcomes[contestant.name]
        outcome.take(run_worker(case, contestant, served, quick=True))
        if not outcome.settled:
            outcome.rounds.clear()


def _rotated(contestants: List[Contestant], number: int) -> List[Contestant]:
    """Another contestant begins each round, so that what drifts favours nobody."""
    first = number % len(contestants) if contestants else 0
    return contestants[first:] + contestants[:first]


def run_worker(case: str, contestant: Contestant, served: Served, quick: bool) -> Readings:
    """One process of one contestant: its readings, or `broken` with the last lines of what it said."""
    command = [contestant.python, str(HERE / "worker.py"), case, contestant.name, served.base_url]
    try:
        done = subprocess.run(
            command + (["quick"] if quick else []),
            env={**contestant.environment, **served.variables},
            capture_output=True,
            timeout=WORKER_SECONDS,
        )
    except subprocess.TimeoutExpired:
        return {"broken": f"no answer within {WORKER_SECONDS} seconds"}
    if done.returncode != 0:
        last_lines = done.stderr.decode(errors="replace").strip().splitlines()[-15:]
        return {"broken": "\n".join(last_lines) or f"exit status {done.returncode}"}
    answer: Readings = json.loads(done.stdout.decode().splitlines()[-1])
    return answer
