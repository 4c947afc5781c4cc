"""Runs a job in a process that is to be killed: `killed_worker.py INPUT OUTPUT BASE_URL IN_FLIGHT [MOMENT COUNT]`.

`line COUNT` ends the process in the middle of the COUNTth line of an answer, `ledger COUNT` before the COUNTth commit,
when answers are written and the ledger does not know of them yet.
"""

from __future__ import annotations

import os
import signal
import sys
from pathlib import Path
from typing import Any

from openai_bulk import Bulk, Limits
from openai_bulk.ledger.ledger import Ledger
from openai_bulk.outputs.journal import Journal
from openai_core import Client


def die() -> None:
    os.kill(os.getpid(), signal.SIGKILL)


def arm(moment: str, count: int) -> None:
    left = [count]
    owner: Any = Journal if moment == "line" else Ledger
    name = "append" if moment == "line" else "flush"
    original = getattr(owner, name)

    def counting(self: Any, *arguments: Any) -> None:
        left[0] -= 1
        if left[0] <= 0:
            if moment == "line":
                os.write(self._file, arguments[0][: len(arguments[0]) // 2])
            die()
        original(self, *arguments)

    setattr(owner, name, counting)


def main(source: str, output: str, base_url: str, in_flight: str, moment: str = "", count: str = "0") -> None:
    if moment:
        arm(moment, int(count))
    with Client(api_key="sk-test", base_url=base_url) as client:
        limits = {"*": Limits(requests_per_minute=30_000)}
        Bulk(client).run(Path(source), output, max_in_flight=int(in_flight), limits=limits)


if __name__ == "__main__":
    main(*sys.argv[1:])
