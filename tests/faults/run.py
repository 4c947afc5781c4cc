"""Show what the client makes of a server's faults: `hatch run faults`.

Each row is a fault, each column a flavour; a cell names the kinds of calls that differ from what is right (`J`SON call,
`S`tream, `D`ownload, `U`pload, `P`ages) with a letter each, and shows a dot for each that does not. What each server
does, and what is right, is in `fault_table/catalogue`.
"""

from __future__ import annotations

import argparse
import sys
import tempfile
import time
from pathlib import Path
from typing import List, Optional, Sequence

from fault_table.catalogue import FAULTS
from fault_table.column import Column
from fault_table.contestants import Contestant, lineup, results_of
from fault_table.fault import KINDS
from fault_table.flavours import FLAVOURS
from fault_table.identities import write_identities
from fault_table.worker import Place

DEADLINE_SECONDS = 0.9
AGAIN_AT_ONCE = (8, 2)
"""How many cells run at the same time when those that differ run again, and again: a busy machine is no fault."""

SOUND, DIFFERENT = 0, 1


def main(arguments: Optional[Sequence[str]] = None) -> int:
    chosen = _parser().parse_args(arguments)
    faults = [fault for fault in FAULTS if any(word in fault.name + fault.group for word in chosen.only or [""])]
    places = [(f.name, kind, flavour) for f in faults for kind in KINDS if kind in f.right for flavour in FLAVOURS]
    start = time.monotonic()
    columns = []
    with tempfile.TemporaryDirectory() as folder:
        write_identities(Path(folder))
        for contestant in lineup(chosen.transport or ["http1"], chosen.reference_python):
            for deadline in (None, DEADLINE_SECONDS):
                columns.append(_column(contestant, deadline, places, Path(folder), chosen.at_once))
                _show(columns[-1], chosen.all)
    _say(f"\n{len(faults)} faults, {len(places)} cells in each table, {time.monotonic() - start:.0f} s")
    _say(*[column.summary() for column in columns])
    return DIFFERENT if any(column.unexplained() for column in columns) else SOUND


def _column(
    contestant: Contestant, deadline: Optional[float], places: List[Place], folder: Path, at_once: int
) -> Column:
    column = Column(contestant, deadline)

    def progress(done: int) -> None:
        if sys.stderr.isatty():
            sys.stderr.write(f"\r{column.title}: {done} of {len(places)}  ")

    column.take(results_of(contestant, places, deadline, folder, at_once, progress))
    for few in AGAIN_AT_ONCE:
        again = list(column.different) if contestant.is_reference else column.unexplained()
        if again:
            column.take(results_of(contestant, again, deadline, folder, few, progress))
    return column


def _show(column: Column, all_faults: bool) -> None:
    names = list(dict.fromkeys(place[0] for place in column.results))
    different = {place[0] for place in column.different}
    shown = [name for name in names if all_faults or name in different]
    _say(f"\n{column.title}", f"{'':56}" + "".join(f"{flavour:9}" for flavour in FLAVOURS))
    for name in shown:
        _say(f"{name[:54]:56}" + "".join(f"{column.cell(name, flavour):9}" for flavour in FLAVOURS))
    _say(f"(and {len(names) - len(shown)} faults in which no cell differs)")
    if column.different and (all_faults or not column.contestant.is_reference):
        _say("Why:", *[f"  {line}" for line in column.why()])


def _say(*lines: str) -> None:
    sys.stdout.write("".join(f"{line}\n" for line in lines))
    sys.stdout.flush()


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="hatch run faults", description=(__doc__ or "").split("\n")[0])
    parser.add_argument("--only", action="append", help="faults or groups whose name holds this; may be repeated")
    parser.add_argument("--transport", action="append", choices=["http1", "httpx"], help="default: http1")
    parser.add_argument("--reference-python", help="an interpreter that has the reference installed")
    parser.add_argument("--at-once", type=int, default=16, help="how many cells run at the same time; default: 16")
    parser.add_argument(
        "--all", action="store_true", help="show what does not differ, and the reference's reasons, too"
    )
    return parser


if __name__ == "__main__":
    sys.exit(main())
