"""Show what the client makes of a server's faults: `hatch run faults`.

Each row is a fault, each column a flavour; a cell names the kinds of calls that differ from what is right (`J`SON call,
`S`tream, `D`ownload, `U`pload, `P`ages) with a letter each, and shows a dot for each that does not. `fault_table/catalogue`
says what each server does, and what is right.
"""

from __future__ import annotations

import argparse
import re
import sys
import tempfile
import time
from pathlib import Path
from typing import Any, Dict, List, Optional, Sequence, Tuple

from fault_table.catalogue import BY_NAME, FAULTS
from fault_table.cell import Result
from fault_table.contestants import Contestant, lineup, results_of
from fault_table.explained import explanation
from fault_table.fault import KINDS
from fault_table.flavours import FLAVOURS
from fault_table.identities import write_identities
from fault_table.judge import reasons
from fault_table.worker import Place

DEADLINE_SECONDS = 0.9
AGAIN_AT_ONCE = (8, 2)
"""How many cells run at the same time when those that differ run again, and again."""

REASON_CHARACTERS = 160
SOUND, DIFFERENT = 0, 1


class Column:
    """The results of one contestant, with or without a deadline.

    Args:
        contestant: Who it is.
        deadline: In seconds, or `None`.

    Attributes:
        results: By cell.
        different: Why each cell differs that does.
    """

    def __init__(self, contestant: Contestant, deadline: Optional[float]) -> None:
        self.contestant = contestant
        self.deadline = deadline
        self.results: Dict[Place, Result] = {}
        self.different: Dict[Place, List[str]] = {}

    @property
    def title(self) -> str:
        return f"{self.contestant.name}, {'no deadline' if self.deadline is None else f'deadline {self.deadline}'}"

    def take(self, results: Dict[Place, Result]) -> None:
        """Takes results, in the place of earlier ones of the same cells."""
        self.results.update(results)
        found = {place: self._reasons(result) for place, result in self.results.items()}
        self.different = {place: why for place, why in found.items() if why}

    def unexplained(self) -> List[Place]:
        """Returns the cells that differ and should not; none of them are the reference's."""
        if self.contestant.is_reference:
            return []
        return [place for place in self.different if self.explanation(place) is None]

    def explanation(self, place: Place) -> Optional[str]:
        return explanation(place, self.contestant.name, self.deadline is not None)

    def cell(self, fault: str, flavour: str) -> str:
        """Shows a fault in a flavour: a letter or a dot for each kind."""
        shown = ""
        for kind in KINDS:
            place = (fault, kind, flavour)
            shown += " " if place not in self.results else kind[0].upper() if place in self.different else "."
        return shown

    def _reasons(self, result: Result) -> List[str]:
        reference = self.contestant.is_reference
        return reasons(result, BY_NAME[result.fault], self.deadline, strictly=not reference)


def main(arguments: Optional[Sequence[str]] = None) -> int:
    chosen = _parser().parse_args(arguments)
    faults = [fault for fault in FAULTS if any(word in fault.name + fault.group for word in chosen.only or [""])]
    places = [(f.name, kind, flavour) for f in faults for kind in KINDS if kind in f.right for flavour in FLAVOURS]
    start = time.monotonic()
    with tempfile.TemporaryDirectory() as folder:
        write_identities(Path(folder))
        columns = [
            _column(contestant, deadline, places, Path(folder), chosen.at_once)
            for contestant in lineup(chosen.transport or ["http1"], chosen.reference_python)
            for deadline in (None, DEADLINE_SECONDS)
        ]
    for column in columns:
        _print_table(column, chosen.all)
    for column in columns:
        _print_reasons(column)
    print(f"\n{len(faults)} faults, {len(places)} cells in each table, {time.monotonic() - start:.0f} s")
    for column in columns:
        different, unexplained = len(column.different), len(column.unexplained())
        rest = "" if column.contestant.is_reference else f", {unexplained} of them unexplained"
        print(f"{column.title}: {different} of {len(column.results)} cells differ{rest}")
    return DIFFERENT if any(column.unexplained() for column in columns) else SOUND


def _column(
    contestant: Contestant, deadline: Optional[float], places: List[Place], folder: Path, at_once: int
) -> Column:
    """Runs the cells; those that differ run once more with few beside them, because a busy machine is no fault."""
    column = Column(contestant, deadline)

    def progress(done: int) -> None:
        if sys.stderr.isatty():
            sys.stderr.write(f"\r{column.title}: {done} of {len(places)}  ")

    column.take(results_of(contestant, places, deadline, folder, at_once, progress))
    for at_once in () if contestant.is_reference else AGAIN_AT_ONCE:
        again = column.unexplained()
        if again:
            column.take(results_of(contestant, again, deadline, folder, at_once, progress))
    sys.stderr.write("\n" if sys.stderr.isatty() else "")
    return column


def _print_table(column: Column, all_faults: bool) -> None:
    print(f"\n{column.title}\n{'':56}" + "".join(f"{flavour:9}" for flavour in FLAVOURS))
    rows: List[Tuple[str, List[str]]] = []
    different = {place[0] for place in column.different}
    for name in dict.fromkeys(place[0] for place in column.results):
        if all_faults or name in different:
            rows.append((name, [column.cell(name, flavour) for flavour in FLAVOURS]))
    for name, cells in rows:
        print(f"{name[:54]:56}" + "".join(f"{cell:9}" for cell in cells))
    print(f"(and {len({place[0] for place in column.results}) - len(rows)} faults in which no cell differs)")


def _print_reasons(column: Column) -> None:
    differences: Dict[Place, Any] = {} if column.contestant.is_reference else column.different
    if differences:
        print(f"\n{column.title}: why")
    alike: Dict[Tuple[str, str, str], Dict[str, str]] = {}
    for place in differences:
        fault, kind, flavour = place
        why = "; ".join(each for each in differences[place])[:REASON_CHARACTERS]
        kinds = alike.setdefault((fault, why, column.explanation(place) or ""), {})
        kinds[flavour] = kinds.get(flavour, "") + kind[0].upper()
    for (fault, why, explained), kinds in alike.items():
        where = ", ".join(f"{flavour} {letters}" for flavour, letters in kinds.items())
        print(f"  {fault} [{where}]: {why}{f' (explained: {explained})' if explained else ''}")


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="hatch run faults", description=(__doc__ or "").split("\n")[0])
    parser.add_argument("--only", action="append", help="faults or groups whose name holds this; may be repeated")
    parser.add_argument("--transport", action="append", choices=["http1", "httpx"], help="default: http1")
    parser.add_argument("--reference-python", help="an interpreter that has the reference installed")
    parser.add_argument("--at-once", type=int, default=16, help="how many cells run at the same time; default: 16")
    parser.add_argument("--all", action="store_true", help="show the faults in which no cell differs, too")
    return parser


if __name__ == "__main__":
    sys.exit(main())
