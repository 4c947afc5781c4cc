"""Asks the emulator from a page in Chromium, with `openai` in Python in WebAssembly: `hatch run wasm:browser`.

The page is `examples/browser`, with distributions built from this checkout; what it needs is done as its page says.
"""

from __future__ import annotations

import functools
import json
import shutil
import subprocess
import sys
import tempfile
import threading
from contextlib import ExitStack, contextmanager
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any, Iterator, List, Tuple

from preparation import PYODIDE, ROOT, install, lacking, pack

from openai_testing import Server

sys.path.append(str(ROOT / "tests" / "outside"))
from browser import Browser, program

DISTRIBUTIONS = ("openai-core", "openai-rest", "openai-realtime", "openai-webhooks", "openai")
STATE = "document.getElementById('state').textContent"
PAGE = ROOT / "examples" / "browser"


class Quiet(SimpleHTTPRequestHandler):
    """Serves files without a word."""

    def log_message(self, *args: Any) -> None:
        pass


@contextmanager
def served(folder: Path) -> Iterator[str]:
    """Serves a folder; yields its origin."""
    with ThreadingHTTPServer(("127.0.0.1", 0), functools.partial(Quiet, directory=str(folder))) as server:
        threading.Thread(target=server.serve_forever, daemon=True).start()
        yield f"http://127.0.0.1:{server.server_port}"
        server.shutdown()


def prepare(site: Path) -> None:
    """Puts into a folder what the page needs: itself, Pyodide, and packages with wheels from this checkout."""
    shutil.copytree(PAGE, site, ignore=shutil.ignore_patterns("__pycache__"))
    shutil.copytree(PYODIDE, site / "pyodide")
    shutil.copy(ROOT / "tests" / "wasm" / "checks.py", site)
    with tempfile.TemporaryDirectory() as dist:
        for name in DISTRIBUTIONS:
            build = [sys.executable, "-m", "hatchling", "build", "-t", "wheel", "-d", dist]
            subprocess.run(build, cwd=ROOT / "packages" / name, check=True, capture_output=True)
        pack.pack(site / "packages.zip", ["--find-links", dist, "openai[browser]"])


def use_page(browser: Browser) -> None:
    """Asks a question as a person would, and stops another one."""
    browser.ask("document.getElementById('ask').click()")
    browser.wait(f"{STATE} === 'Done.'", 60)
    answer = browser.ask("document.getElementById('answer').textContent")
    assert "Say ahoy" in answer, answer


def checked(browser: Browser, base_url: str, closed: str) -> List[Tuple[str, float, str]]:
    """Runs the checks in the page; returns what each came to."""
    begin = (
        "fetch('checks.py').then(each => each.text()).then(each => python.runPythonAsync(each))"
        f".then(() => python.runPythonAsync(\"await report('{base_url}', '{closed}')\"))"
        ".then(each => { window.report = each }, each => { window.report = '!' + each }); true"
    )
    browser.ask(begin)
    report = browser.wait("window.report", 300)
    assert not report.startswith("!"), report
    found = json.loads(report)
    print("Synchronous calls can wait here." if found["blocking"] else "Synchronous calls cannot wait here.")
    return [tuple(each) for each in found["checks"]]


def main() -> int:
    """Returns 0 where all checks pass, or where nothing could be run, which it says loudly."""
    reason = lacking() or (None if program() else "there is no Chromium")
    if reason is not None:
        sys.stderr.write(f"SKIPPED: no page was opened, because {reason}.\n")
        return 0
    install()
    with ExitStack() as stack:
        site = Path(stack.enter_context(tempfile.TemporaryDirectory())) / "site"
        prepare(site)
        origin = stack.enter_context(served(site))
        api = stack.enter_context(Server(allow_origins=[origin]))
        closed = stack.enter_context(Server())
        api.emulator.faults.plan("status:503;times=1;path=/v1/moderations")
        browser = stack.enter_context(Browser())
        browser.open(f"{origin}/index.html?pyodide=/pyodide/&api={api.base_url}")
        state = browser.wait(f"/loading/.test({STATE}) ? '' : {STATE}", 180)
        print(state)
        use_page(browser)
        results = checked(browser, api.base_url, closed.base_url)
        if len(sys.argv) > 1:
            browser.picture(Path(sys.argv[1]), 800, 700)
    for name, seconds, wrong in results:
        print(f"{'failed' if wrong else 'passed'} {seconds:6.2f} s  {name}  {wrong}")
    failed = [name for name, _, wrong in results if wrong]
    print(f"{len(results) - len(failed)} passed, {len(failed)} failed")
    return 1 if failed or not results else 0


if __name__ == "__main__":
    sys.exit(main())
