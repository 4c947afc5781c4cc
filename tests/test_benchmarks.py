"""The benchmark program runs and prints its table. Nothing here looks at a time."""

from __future__ import annotations

import importlib.util
import json
import subprocess
import sys
from pathlib import Path
from typing import Any, Dict, List

import pytest

BENCHMARKS = Path(__file__).parent / "benchmarks"
COLUMNS = (
    "figure", "unit", "ours", "reference", "floor", "the floor is",
    "ours/reference", "ours/floor", "limit", "goal", "verdict",
)  # fmt: skip
CASES = ("import_and_construct", "streamed_chunk")

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="getrusage needs Linux or macOS")


def bench(*arguments: str) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, str(BENCHMARKS / "run.py"), "--quick", *arguments]
    return subprocess.run(command, capture_output=True, text=True, encoding="utf-8", timeout=120)


def importable_contestants() -> List[str]:
    names = {"ours": "openai", "plain": "httpx"}
    return [contestant for contestant, module in names.items() if importlib.util.find_spec(module)]


@pytest.fixture(scope="module")
def run(tmp_path_factory: pytest.TempPathFactory) -> Dict[str, Any]:
    results = tmp_path_factory.mktemp("bench") / "results.json"
    cases = [argument for case in CASES for argument in ("--case", case)]
    sides = [argument for name in importable_contestants() for argument in ("--contestant", name)]
    done = bench(*cases, *sides, "--json", str(results))
    assert done.returncode == 0, done.stderr
    return {"table": done.stdout, "said": done.stderr, "json": json.loads(results.read_text(encoding="utf-8"))}


def test_table_has_its_columns_and_a_row_for_each_figure(run: Dict[str, Any]) -> None:
    heading, rule, *rows = run["table"].splitlines()
    starts = [heading.index(column) for column in COLUMNS]
    assert starts == sorted(starts)
    assert len(rule.split()) == len(COLUMNS)
    titles = ("import, construct a client", "  its peak of memory", "one streamed chunk")
    assert [row.startswith(title) for row, title in zip(rows, titles)] == [True] * 3


def test_json_holds_each_contestant_of_each_figure(run: Dict[str, Any]) -> None:
    figures = run["json"]["figures"]
    assert {figure["case"] for figure in figures} == set(CASES)
    for figure in figures:
        assert set(figure["contestants"]) == set(importable_contestants())
        for side in figure["contestants"].values():
            assert side["min"] <= side["median"]
            assert len(side["rounds"]) == 1
    assert run["json"]["method"]["quick"] is True


def test_missing_reference_is_said_loudly_and_skipped(tmp_path: Path) -> None:
    absent = str(tmp_path / "no-such-python")
    sides = ("--contestant", "reference", "--contestant", "plain", "--reference-python", absent)
    done = bench("--case", "import_and_construct", *sides)
    assert done.returncode == 0, done.stderr
    assert "REFERENCE IS SKIPPED" in done.stderr
    assert absent in done.stderr


def test_unknown_case_lists_the_known_ones() -> None:
    done = bench("--case", "no-such-case")
    assert done.returncode == 2
    assert all(case in done.stderr for case in CASES)


def test_every_case_has_a_module_and_every_module_of_a_case_a_row() -> None:
    listed = subprocess.run(
        [sys.executable, "-c", "import figures; print(*figures.CASES)"],
        cwd=BENCHMARKS,
        capture_output=True,
        text=True,
        check=True,
    ).stdout.split()
    shared = {"__init__", "inputs", "async_completion"}
    assert set(listed) == {module.stem for module in (BENCHMARKS / "cases").glob("*.py")} - shared


def test_a_bound_grows_with_the_floor_that_it_names() -> None:
    program = """
from figures import Bound, Figure
from rounds import Outcome
from table import row, summary

def shown(bound, ours, floor):
    figure = Figure("case", "cpu", "title", "ms", "a floor", limit=bound)
    outcomes = {"ours": Outcome(), "plain": Outcome()}
    for name, value in [("ours", ours), ("plain", floor)]:
        outcomes[name].rounds += [{"cpu": value / 1000}] if value else []
    data = summary(figure, outcomes)
    return row(figure, data)[8], data["verdict"]

print(shown(Bound(250, where_floor=160), 480, 320))
print(shown(Bound(250, where_floor=160), 510, 320))
print(shown(Bound(250, where_floor=160), 260, None))
print(shown(Bound(250), 260, 320))
"""
    done = subprocess.run(
        [sys.executable, "-c", program], cwd=BENCHMARKS, capture_output=True, text=True, encoding="utf-8", check=True
    )
    assert done.stdout.splitlines() == [
        "('250 at 160 = 500', 'ok')",
        "('250 at 160 = 500', 'OVER LIMIT')",
        "('250 at 160 = 250', 'OVER LIMIT')",
        "('250', 'OVER LIMIT')",
    ]
