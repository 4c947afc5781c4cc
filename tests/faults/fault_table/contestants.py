"""Who is in the table: the client of this checkout with either transport, and the reference."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import tempfile
from pathlib import Path
from typing import Callable, Dict, Iterator, List, NamedTuple, Optional

from .cell import Result
from .worker import Order, Place

_FOLDER = Path(__file__).parent.parent


class Contestant(NamedTuple):
    """A client and what runs it.

    Attributes:
        name: Stands above its columns.
        python: The interpreter.
        transport: The value of `OPENAI_HTTP_TRANSPORT`.
        is_reference: Whether it knows neither deadlines nor the narrower classes of errors.
    """

    name: str
    python: str
    transport: str
    is_reference: bool = False


def lineup(transports: List[str], reference_python: Optional[str]) -> List[Contestant]:
    names = {"http1": "sdk", "httpx": "httpx"}
    found = [Contestant(name, sys.executable, names[name]) for name in transports]
    return found + ([Contestant("reference", reference_python, "", True)] if reference_python else [])


def results_of(
    contestant: Contestant,
    places: List[Place],
    deadline: Optional[float],
    identities: Path,
    at_once: int,
    progress: Callable[[int], None],
) -> Dict[Place, Result]:
    """Runs cells and returns their results; a cell that the interpreter has no library for has none.

    Raises:
        RuntimeError: The worker broke.
    """
    order = Order(places, deadline, not contestant.is_reference, str(identities), at_once)
    environment = {**os.environ, "OPENAI_HTTP_TRANSPORT": contestant.transport, "OPENAI_LOG": ""}
    results: Dict[Place, Result] = {}
    with tempfile.TemporaryFile("w+") as complaints:
        process = subprocess.Popen(
            [contestant.python, "-W", "ignore", "-m", "fault_table.worker"],
            cwd=_FOLDER,
            env=environment,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=complaints,
            text=True,
        )
        with process:
            for result in _told(process, order):
                results[(result.fault, result.kind, result.flavour)] = result
                progress(len(results))
        if process.returncode or not results:
            complaints.seek(0)
            raise RuntimeError(f"The worker of {contestant.name} broke:\n{complaints.read()[-2000:]}")
    return results


def _told(process: subprocess.Popen[str], order: Order) -> Iterator[Result]:
    assert process.stdin is not None
    assert process.stdout is not None
    process.stdin.write(json.dumps(order._asdict()))
    process.stdin.close()
    for line in process.stdout:
        yield Result(**json.loads(line))
