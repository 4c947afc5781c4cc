"""The results of one client: which cells differ, and why."""

from __future__ import annotations

from typing import Dict, List, Optional, Tuple

from .catalogue import BY_NAME
from .cell import Result
from .contestants import Contestant
from .explained import explanation
from .fault import KINDS
from .judge import reasons
from .worker import Place

_REASON_CHARACTERS = 160


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
        return [place for place in self.different if not self._explanation(place)]

    def cell(self, fault: str, flavour: str) -> str:
        """Shows a fault in a flavour: a letter or a dot for each kind."""
        shown = ""
        for kind in KINDS:
            place = (fault, kind, flavour)
            shown += " " if place not in self.results else kind[0].upper() if place in self.different else "."
        return shown

    def why(self) -> List[str]:
        """Returns a line for each reason for which cells of a fault differ, with the kinds in each flavour."""
        alike: Dict[Tuple[str, str, str], Dict[str, str]] = {}
        for place, found in self.different.items():
            fault, kind, flavour = place
            kinds = alike.setdefault((fault, "; ".join(found)[:_REASON_CHARACTERS], self._explanation(place)), {})
            kinds[flavour] = kinds.get(flavour, "") + kind[0].upper()
        return [_line(*reason, kinds) for reason, kinds in alike.items()]

    def summary(self) -> str:
        rest = "" if self.contestant.is_reference else f", {len(self.unexplained())} of them unexplained"
        return f"{self.title}: {len(self.different)} of {len(self.results)} cells differ{rest}"

    def _explanation(self, place: Place) -> str:
        return explanation(place, self.contestant.name, self.deadline is not None) or ""

    def _reasons(self, result: Result) -> List[str]:
        strictly = not self.contestant.is_reference
        return reasons(result, BY_NAME[result.fault], self.deadline, strictly=strictly)


def _line(fault: str, reason: str, explained: str, kinds: Dict[str, str]) -> str:
    where = ", ".join(f"{flavour} {letters}" for flavour, letters in kinds.items())
    return f"{fault} [{where}]: {reason}{f' (explained: {explained})' if explained else ''}"
