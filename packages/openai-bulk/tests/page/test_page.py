"""The page with plots: its numbers, and that it needs nothing else."""

from __future__ import annotations

import re
import shutil
import subprocess
from pathlib import Path
from typing import Any

import pytest

from openai_bulk.ledger.ledger import Ledger
from openai_bulk.ledger.schema import ANSWERED, FAILED
from openai_bulk.page import figures
from openai_bulk.page.figures import latency_histogram, timeline
from openai_bulk.page.html import write_page
from openai_bulk.paths import JobPaths, paths_of
from openai_bulk.requests import BulkRequest

BEGUN = 1_750_000_000


@pytest.fixture
def paths(tmp_path: Path) -> JobPaths:
    """A job of 1,000 requests: ten in a second, latencies of 10 to 1000 ms, each fiftieth a failure."""
    paths = paths_of(tmp_path / "out.jsonl")
    ledger = Ledger(paths.ledger)
    ledger.register([BulkRequest(n, str(n), "/v1/responses", {"model": "m"}) for n in range(1, 1001)], "in")
    for number in range(1, 1001):
        when = BEGUN + number / 10
        if number % 50:
            ledger.ended(number, ANSWERED, 1, when, 0.01 * (number % 100 + 1), 10, 0, 5, 0.01)
        else:
            ledger.ended(number, FAILED, 1, when, cause="400 <bad>")
            ledger.happened(when, "400 <bad>")
    ledger.happened(BEGUN + 5, "429 rate_limit_exceeded")
    ledger.close()
    return paths


@pytest.fixture
def ledger(paths: JobPaths) -> Any:
    made = Ledger(paths.ledger)
    yield made
    made.close()


def test_latencies(ledger: Ledger) -> None:
    histogram = latency_histogram(ledger.database)
    assert histogram is not None
    assert sum(histogram.counts) == 980
    assert histogram.median == pytest.approx(0.5, abs=0.03)
    assert histogram.slowest == pytest.approx(0.99, abs=0.02)
    assert histogram.counts[-1] > 0


def test_what_happened_when(ledger: Ledger, monkeypatch: pytest.MonkeyPatch) -> None:
    found = timeline(ledger.database)
    assert found is not None
    assert (found.step, found.times[0], len(found.times)) == (1, BEGUN, 101)
    assert sum(found.answers) == 980
    assert sum(found.tokens) == 980 * 15
    assert list(found.failures) == ["400 <bad>", "429 rate_limit_exceeded"]
    assert found.failures["429 rate_limit_exceeded"][5] == 1
    monkeypatch.setattr(figures, "_SLICES", 10)
    coarse = timeline(ledger.database)
    assert coarse is not None
    assert (coarse.step, len(coarse.times)) == (11, 10)
    assert sum(coarse.answers) * 11 == pytest.approx(980)


def test_nothing_to_show(tmp_path: Path) -> None:
    ledger = Ledger(tmp_path / "ledger")
    assert latency_histogram(ledger.database) is None
    assert timeline(ledger.database) is None
    ledger.close()


def test_the_page_is_one_file(paths: JobPaths) -> None:
    pytest.importorskip("plotly")
    page = write_page(paths)
    text = page.read_text(encoding="utf-8")
    assert "<b>1,000</b>requests" in text
    assert "400 &lt;bad&gt;" in text
    assert "<bad>" not in text
    assert not re.search(r"<(script|link|img)[^>]+(src|href)=", text)
    assert write_page(paths) == page


@pytest.mark.skipif(not shutil.which("chromium"), reason="chromium is not installed")
def test_a_browser_draws_it(paths: JobPaths, tmp_path: Path) -> None:
    pytest.importorskip("plotly")
    options = (
        "--headless",
        "--no-sandbox",
        "--disable-gpu",
        "--virtual-time-budget=5000",
        f"--user-data-dir={tmp_path}",
    )
    command = ["chromium", *options, "--dump-dom", write_page(paths).as_uri()]
    done = subprocess.run(command, capture_output=True, text=True, timeout=120)
    assert done.stdout.count("<svg") >= 2
    assert "Latency: half below" in done.stdout
    assert "429 rate_limit_exceeded" in done.stdout
