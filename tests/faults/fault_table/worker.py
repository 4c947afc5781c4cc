"""Runs cells in one interpreter and prints a line of JSON for each; started by `run.py`, for each contestant anew."""

from __future__ import annotations

import json
import os
import sys
import threading
from concurrent.futures import ThreadPoolExecutor
from importlib.util import find_spec
from pathlib import Path
from typing import Any, Dict, List, NamedTuple, Tuple

from .catalogue import BY_NAME, NO_FAULT
from .cell import Result, Setting, run_cell
from .flavours import FLAVOURS
from .identities import read_identities

Place = Tuple[str, str, str]
"""A fault, a kind and a flavour."""


class Order(NamedTuple):
    """What a worker has to do.

    Attributes:
        places: Which cells.
        deadline: In seconds, or `None`.
        knows_deadlines: Whether the client has them.
        identities: The folder of the certificates.
        at_once: How many cells run at the same time.
    """

    places: List[Place]
    deadline: Any
    knows_deadlines: bool
    identities: str
    at_once: int


def run(order: Order, tell: Any) -> None:
    """Runs the cells of an order and tells each result."""
    identities, tls = read_identities(Path(order.identities))
    setting = Setting(order.deadline, order.knows_deadlines)

    def one(place: Place) -> None:
        fault, kind, flavour = place
        try:
            result = run_cell(BY_NAME[fault], kind, flavour, setting, identities, tls)
        except BaseException as error:
            detail = f"{type(error).__name__}: {error}"
            result = Result(fault, kind, flavour, "foreign: outside of the call", detail, 0.0, "", False, 0, [])
        tell(result)

    for flavour in available():
        # The first calls of a process import what they need, which is not what is asked here.
        run_cell(NO_FAULT, "json", flavour, setting, identities, tls)
    with ThreadPoolExecutor(order.at_once) as threads:
        list(threads.map(one, [place for place in order.places if place[2] in available()]))


def available() -> List[str]:
    """Returns the flavours that this interpreter has the libraries for."""
    needed: Dict[str, str] = {"trio": "trio", "aiohttp": "aiohttp"}
    return [flavour for flavour in FLAVOURS if flavour not in needed or find_spec(needed[flavour]) is not None]


def main() -> None:
    order = Order(**json.loads(sys.stdin.read()))
    lock = threading.Lock()

    def tell(result: Result) -> None:
        with lock:
            sys.stdout.write(json.dumps(result._asdict()) + "\n")
            sys.stdout.flush()

    order = order._replace(places=[(place[0], place[1], place[2]) for place in order.places])
    run(order, tell)
    # Threads of servers may still be in the middle of a drip.
    os._exit(0)


if __name__ == "__main__":
    main()
