"""Chromium without a window, over its debugging protocol: enough to open a page and to ask it something."""

from __future__ import annotations

import base64
import contextlib
import itertools
import json
import re
import shutil
import subprocess
import tempfile
import time
from pathlib import Path
from types import TracebackType
from typing import Any, Dict, List, Optional, Type
from urllib.request import urlopen

from websockets.sync.client import connect

PATIENCE = 180
"""Seconds for an answer: a page that loads Python stands still meanwhile."""

PROGRAMS = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable")
# Without a window, and without anything that it would do on its own.
OPTIONS = (
    "--headless",
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--remote-debugging-port=0",
)


def program() -> Optional[str]:
    """Returns the browser of this machine."""
    return next(filter(None, map(shutil.which, PROGRAMS)), None)


def address_of(process: subprocess.Popen[str]) -> str:
    """Returns where the page of a browser takes commands, once it has started."""
    assert process.stderr is not None
    for line in process.stderr:
        found = re.search(r"listening on ws://([\d.]+:\d+)/", line)
        if found:
            with urlopen(f"http://{found[1]}/json") as answer:
                (page,) = [each for each in json.load(answer) if each["type"] == "page"]
            return str(page["webSocketDebuggerUrl"])
    raise RuntimeError("The browser has not started.")


def end(process: subprocess.Popen[str]) -> None:
    """Ends a browser."""
    process.terminate()
    process.communicate(timeout=30)


class PageLeft(Exception):
    """The page that was asked gave way to another before it answered, as pages that lead on do."""


class Browser:
    """A browser with one page."""

    def __enter__(self) -> Browser:
        with contextlib.ExitStack() as opened:
            profile = opened.enter_context(tempfile.TemporaryDirectory(ignore_cleanup_errors=True))
            command: List[str] = [str(program()), *OPTIONS, f"--user-data-dir={profile}", "about:blank"]
            process = subprocess.Popen(command, stderr=subprocess.PIPE, stdout=subprocess.DEVNULL, text=True)
            opened.callback(end, process)
            self._numbers = itertools.count(1)
            self._connection = opened.enter_context(connect(address_of(process), max_size=None))
            self.call("Page.enable")
            self._opened = opened.pop_all()
        return self

    def __exit__(
        self, kind: Optional[Type[BaseException]], value: Optional[BaseException], trace: Optional[TracebackType]
    ) -> None:
        self._opened.close()

    def call(self, method: str, **parameters: Any) -> Dict[str, Any]:
        """Carries out a command of the protocol; returns its result."""
        number = next(self._numbers)
        self._connection.send(json.dumps({"id": number, "method": method, "params": parameters}))
        while True:
            answer = json.loads(self._connection.recv(timeout=PATIENCE))
            if answer.get("id") == number:
                if "navigated" in answer.get("error", {}).get("message", ""):
                    raise PageLeft
                assert "error" not in answer, answer
                return dict(answer["result"])

    def open(self, address: str) -> None:
        """Opens a page, and waits until it is complete."""
        self.call("Page.navigate", url=address)
        self.wait("document.readyState === 'complete' && location.href !== 'about:blank'")

    def ask(self, expression: str) -> Any:
        """Returns what JavaScript says in the page."""
        result = self.call("Runtime.evaluate", expression=expression, returnByValue=True, awaitPromise=True)
        assert "exceptionDetails" not in result, result["exceptionDetails"]
        return result["result"].get("value")

    def wait(self, expression: str, seconds: float = 15) -> Any:
        """Asks until the answer is true; returns it."""
        end = time.monotonic() + seconds
        while time.monotonic() < end:
            with contextlib.suppress(PageLeft):
                answer = self.ask(expression)
                if answer:
                    return answer
            time.sleep(0.05)
        raise AssertionError(f"{expression} did not become true within {seconds} s.")

    def type(self, text: str) -> None:
        """Types into what has the focus."""
        self.call("Input.insertText", text=text)

    def picture(self, path: Path, width: int = 1280, height: int = 900) -> None:
        """Writes what one sees as a PNG."""
        self.call("Emulation.setDeviceMetricsOverride", width=width, height=height, deviceScaleFactor=1, mobile=False)
        path.write_bytes(base64.b64decode(self.call("Page.captureScreenshot")["data"]))
