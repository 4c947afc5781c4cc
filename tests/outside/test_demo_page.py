"""`hatch run demo --web` in a browser: the page grows while the steps run, and shows pictures, sounds and a table."""

from __future__ import annotations

import contextlib
import os
import re
import signal
import subprocess
import sys
from pathlib import Path
from typing import Iterator

import pytest

from browser import Browser, program

DEMO = Path(__file__).parents[2] / "examples" / "demo.py"

pytestmark = pytest.mark.skipif(program() is None, reason="NO BROWSER: the demo's page was not looked at.")


@contextlib.contextmanager
def demo(*steps: str) -> Iterator[str]:
    """Runs the demo; gives the address of its page. `BROWSER` keeps it from opening one by itself."""
    settings = {**os.environ, "BROWSER": "true"}
    command = [sys.executable, str(DEMO), "--web", *steps]
    with subprocess.Popen(command, env=settings, stdout=subprocess.PIPE, text=True) as process:
        try:
            assert process.stdout is not None
            found = re.search(r"http://\S+/", process.stdout.readline())
            assert found is not None
            yield found.group()
            process.send_signal(signal.SIGINT)
            assert process.wait(timeout=30) == 0
        finally:
            process.kill()


def test_every_step_is_shown() -> None:
    with demo() as url, Browser() as browser:
        browser.open(url)
        state = browser.wait("document.body.dataset.state", 120)
        sections = browser.ask("document.querySelectorAll('section').length")
        assert (state, sections) == ("passed", browser.ask("document.querySelectorAll('nav a').length"))
        assert browser.ask("document.querySelectorAll('table tr').length") == sections
        assert browser.ask("document.querySelector('#state').textContent") == f"{sections - 1} steps passed"
        assert browser.ask("[...document.images].map(each => each.naturalWidth).join()") == "96"
        assert browser.wait("document.querySelector('audio').duration > 0.5")
        assert browser.ask("[...document.querySelectorAll('pre.text')].filter(each => !each.textContent).length") == 0
        told = browser.ask("document.querySelector('#steps').innerText")
        for word in ("attempt 3 failed", "DeadlineExceededError", "StreamTruncatedError", "Lisbon", "not ordered"):
            assert word in told, word
        browser.wait("document.documentElement.scrollTop > 2000")  # where the table is


def test_text_is_seen_growing() -> None:
    with demo("streaming") as url, Browser() as browser:
        browser.call("Page.addScriptToEvaluateOnNewDocument", source=LENGTHS)
        browser.open(url)
        browser.wait("document.body.dataset.state", 60)
        lengths = browser.ask("lengths")
    assert len(lengths) > 5
    assert lengths == sorted(lengths)


# Notes how much text there is at each change.
LENGTHS = """
const lengths = [];
document.addEventListener("DOMContentLoaded", () => new MutationObserver(() => {
  const text = document.querySelector("pre.text")?.textContent.length ?? 0;
  if (text !== lengths.at(-1)) lengths.push(text);
}).observe(document.body, { childList: true, characterData: true, subtree: true }));
"""


def test_the_page_fits_a_telephone() -> None:
    with demo("response", "structured") as url, Browser() as browser:
        browser.call("Emulation.setDeviceMetricsOverride", width=390, height=844, deviceScaleFactor=1, mobile=True)
        browser.open(url)
        browser.wait("document.body.dataset.state", 60)
        assert browser.ask("document.documentElement.scrollWidth") <= 390
