"""Displays of progress."""

from __future__ import annotations

import io
import sys
from typing import Any, List

import pytest
from rich.console import Console

from openai_bulk.progress.displays import BarDisplay, FunctionDisplay, LineDisplay, NotebookDisplay, display_of
from openai_bulk.progress.snapshots import Progress, Rate
from openai_bulk.progress.texts import duration, line, short
from openai_core.errors import ArgumentError, MissingDependencyError

PROGRESS = Progress(
    total=2000,
    answered=990,
    failed=10,
    in_flight=20,
    rate=98.5,
    input_tokens=12_345,
    output_tokens=1_250_000,
    cost=1.5,
    seconds_left=600.0,
    failures={"400 bad": 7, "500": 3},
    note="2 batches",
)


def test_one_line() -> None:
    assert line(PROGRESS) == (
        "1,000 of 2,000, 10 failed (400 bad: 7, 500: 3) · "
        "98/s · 12.3k in, 1.25M out · cost 1.50 · 10.0 min left · 2 batches"
    )
    unknown = PROGRESS._replace(total=None, failed=0, cost=None, seconds_left=None, note="")
    assert line(unknown) == "990 of ? · 98/s · 12.3k in, 1.25M out"
    earlier = PROGRESS._replace(failures={}, cost=0.000123, seconds_left=None, note="")
    assert line(earlier) == "1,000 of 2,000, 10 failed · 98/s · 12.3k in, 1.25M out · cost 0.00012"


@pytest.mark.parametrize(
    ("seconds", "text"), [(None, "?"), (0.4, "0 s"), (119, "119 s"), (7200, "2.0 h"), (2e5, "2.3 d")]
)
def test_durations(seconds: Any, text: str) -> None:
    assert duration(seconds) == text
    assert [short(number) for number in (7, 1234, 5e9)] == ["7", "1.23k", "5G"]


def test_the_rate_is_that_of_the_last_half_minute() -> None:
    rate = Rate()
    assert rate.update(0, 100) == 0
    assert rate.update(50, 110) == 5
    assert rate.update(50, 145) == 0


def test_lines_come_now_and_then(capsys: pytest.CaptureFixture[str]) -> None:
    now = [0.0]
    display = LineDisplay(10, lambda: now[0])
    for _ in range(25):
        now[0] += 1
        display.show(PROGRESS)
    display.close()
    assert capsys.readouterr().err.count("1,000 of 2,000") == 3


def test_a_bar() -> None:
    text = io.StringIO()
    console = Console(file=text, force_terminal=True, width=160, color_system=None)
    display = BarDisplay(console)
    display.show(PROGRESS)
    display.close()
    assert "1000/2000" in text.getvalue()
    assert "98/s · 12.3k in, 1.25M out · cost 1.50 · 10.0 min left" in text.getvalue()
    assert "10 failed (400 bad: 7, 500: 3)" in text.getvalue()


def test_a_bar_of_an_unknown_length() -> None:
    text = io.StringIO()
    display = BarDisplay(Console(file=text, force_terminal=True, width=120, color_system=None))
    display.show(PROGRESS._replace(total=None, failed=0))
    display.close()
    assert "failed" not in text.getvalue()


def test_a_notebook(monkeypatch: pytest.MonkeyPatch) -> None:
    pytest.importorskip("tqdm")
    text = io.StringIO()
    monkeypatch.setattr(sys, "stderr", text)
    display = NotebookDisplay()
    display.show(PROGRESS)
    display.close()
    assert "1000/2000" in text.getvalue()


def test_a_notebook_without_tqdm_has_lines(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "ipykernel", sys)
    monkeypatch.setitem(sys.modules, "tqdm.auto", None)
    assert isinstance(display_of("auto"), LineDisplay)
    with pytest.raises(MissingDependencyError):
        display_of("notebook")


def test_which_display(monkeypatch: pytest.MonkeyPatch) -> None:
    seen: List[Progress] = []
    function: Any = display_of(seen.append)
    function.show(PROGRESS)
    function.close()
    assert seen == [PROGRESS]
    assert isinstance(function, FunctionDisplay)
    assert display_of(None) is None
    assert isinstance(display_of("auto"), LineDisplay)
    monkeypatch.setattr(sys.stderr, "isatty", lambda: True, raising=False)
    bar = display_of("auto")
    assert isinstance(bar, BarDisplay)
    bar.close()
    with pytest.raises(ArgumentError, match="`progress` is 'x'"):
        display_of("x")
