"""Whether modules written by hand share runs of logic with the reference's. Reads sources, and runs neither client."""

from __future__ import annotations

import subprocess
from pathlib import Path
from typing import Dict, List, Tuple

from compare.logic_lines import LogicLine, logic_lines
from compare.shared_runs import SharedRun, shared_runs

COUNTED = "runs shared"
_LENGTH = 6
_LENGTH_OF_SHAPES = 8
_PACKAGES = Path(__file__).parents[3] / "packages"
_RENDERED = ("# Rendered from", '"""Familiar path')
_FIND = "import importlib.util; print(*importlib.util.find_spec('openai').submodule_search_locations)"

_Modules = Dict[str, List[LogicLine]]


def compare(reference: str, only: str, shown: int) -> Tuple[str, int]:
    """Look for runs in our modules whose name starts with `only`; return the report and the number of shared runs."""
    ours = {name: logic_lines(source) for name, source in _our_sources().items() if name.startswith(only)}
    theirs = {name: logic_lines(source) for name, source in sources_of(folder_of(reference)).items()}
    same = shared_runs(_texts(ours), _texts(theirs), _LENGTH)
    alike = [run for run in shared_runs(_shapes(ours), _shapes(theirs), _LENGTH_OF_SHAPES) if not _is_part(run, same)]
    lines = [
        f"{sum(map(len, ours.values()))} lines of logic in all {len(ours)} modules, {len(theirs)} of the reference",
        f"{len(same)} runs of {_LENGTH} or more lines are the same:",
        *(line for run in same for line in _told(run, shown)),
        f"{len(alike)} more of {_LENGTH_OF_SHAPES} or more lines are but for names of variables (to look at):",
        *(line for run in alike for line in _told(run, shown)),
    ]
    return "\n".join(lines), len(same)


def _our_sources() -> Dict[str, str]:
    sources = {}
    for folder in sorted(_PACKAGES.glob("*/src/*")):
        for name, source in sources_of(folder).items():
            if not source.startswith(_RENDERED):
                sources[f"{folder.name}/{name}"] = source
    return sources


def folder_of(reference: str) -> Path:
    found = subprocess.run([reference, "-c", _FIND], capture_output=True, text=True, check=True)
    return Path(found.stdout.strip())


def sources_of(folder: Path) -> Dict[str, str]:
    paths = sorted(folder.rglob("*.py"))
    return {path.relative_to(folder).as_posix(): path.read_text(encoding="utf-8") for path in paths}


def _texts(modules: _Modules) -> Dict[str, List[Tuple[int, str]]]:
    return {name: [(line.number, line.text) for line in lines] for name, lines in modules.items()}


def _shapes(modules: _Modules) -> Dict[str, List[Tuple[int, str]]]:
    return {name: [(line.number, line.shape) for line in lines] for name, lines in modules.items()}


def _is_part(run: SharedRun, others: List[SharedRun]) -> bool:
    return any(run.ours == each.ours and run.first <= each.last and each.first <= run.last for each in others)


def _told(run: SharedRun, shown: int) -> List[str]:
    head = f"  {run.ours}:{run.first}-{run.last}, {len(run.texts)} lines, like {run.theirs}:{run.their_first}"
    return [head, *(f"      {text}" for text in run.texts[:shown])]
