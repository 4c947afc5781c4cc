"""The Realtime examples that have a user interface: a terminal app, and a web page in a real browser."""

from __future__ import annotations

import asyncio
import contextlib
import importlib.util
import json
import os
import shutil
import subprocess
import sys
import time
import urllib.request
import wave
from pathlib import Path
from typing import Any, Iterator, List

import pytest

from openai_testing import Server

EXAMPLES = Path(__file__).parent.parent / "examples"
APP = EXAMPLES / "realtime" / "push_to_talk_app.py"
PAGE = EXAMPLES / "realtime" / "web_page.py"
QUESTION = EXAMPLES / "inputs" / "question.wav"
BROWSER = next((path for path in map(shutil.which, ("chromium", "chromium-browser", "google-chrome")) if path), None)
FLAGS = [
    "--headless",
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--remote-debugging-port=0",
]
SECONDS = 30


def settings(server: Server) -> Any:
    return {**os.environ, "OPENAI_BASE_URL": server.base_url, "OPENAI_API_KEY": "sk-example"}


def test_push_to_talk_with_files(server: Server, tmp_path: Path) -> None:
    pytest.importorskip("textual", reason="The terminal app needs textual.")
    server.emulator.hear_as("How are you?")
    answer = tmp_path / "answer.wav"
    command = [sys.executable, str(APP), "--wav", str(QUESTION), "--save", str(answer)]
    done = subprocess.run(command, env=settings(server), capture_output=True, text=True, timeout=60, check=False)
    assert done.returncode == 0, done.stdout + done.stderr
    assert done.stdout.split("\n")[:2] == ["You: How are you?", "Assistant: You said “How are you?”."]
    with wave.open(str(answer), "rb") as file:
        assert file.getnframes() > 24_000


def test_the_keys_of_push_to_talk(server: Server, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    pytest.importorskip("textual", reason="The terminal app needs textual.")
    for name in ("OPENAI_BASE_URL", "OPENAI_API_KEY"):
        monkeypatch.setenv(name, settings(server)[name])
    spec = importlib.util.spec_from_file_location("push_to_talk", APP)
    assert spec
    assert spec.loader
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)

    class Reader:
        """A microphone that gives sound until it is stopped."""

        async def pieces(self, stop: asyncio.Event) -> Any:
            while not stop.is_set():
                yield bytes(4800)
                await asyncio.sleep(0.001)

    async def scenario() -> List[str]:
        app = module.PushToTalk(save=tmp_path / "answer.wav")
        monkeypatch.setattr(module, "Microphone", Reader)
        async with app.run_test() as pilot:
            await _until(pilot, lambda: app.connection is not None)
            await pilot.press("k")
            await _until(pilot, lambda: sent(server, "input_audio_buffer.append") >= 5)
            await pilot.press("k")
            await _until(pilot, lambda: len(app.said) == 2)
            await pilot.press("q")
        said: List[str] = app.said
        return said

    said = asyncio.run(scenario())
    assert said[0].startswith("You: ")
    assert said[1].startswith("Assistant: You said ")


async def _until(pilot: Any, ready: Any) -> None:
    end = time.monotonic() + SECONDS
    while not ready():
        assert time.monotonic() < end, "The app did not get there in time."
        await pilot.pause(0.01)


def sent(server: Server, kind: str) -> int:
    """How many events of a type the last session has received."""
    sessions = server.emulator.realtime.sessions
    return sum(event["type"] == kind for event in list(sessions[-1].received)) if sessions else 0


def test_the_web_page_in_a_browser(server: Server, tmp_path: Path) -> None:
    if BROWSER is None:
        pytest.skip("NO BROWSER: install chromium to check examples/realtime/web_page.html.")
    with served_page(server) as url, browser(f"{url}/?ask=Hello%20there", tmp_path) as look:
        assert wait_for(look, "document.body.dataset.state") == "answered"
        log = look("document.getElementById('log').textContent")
    assert log == "You: Hello there\nAssistant: You said “Hello there”.\n"
    secret, handshake = server.emulator.requests
    assert secret.path == "/v1/realtime/client_secrets"
    assert (handshake.path, handshake.status) == ("/v1/realtime", 101)


@contextlib.contextmanager
def served_page(server: Server) -> Iterator[str]:
    import socket

    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    process = subprocess.Popen(
        [sys.executable, str(PAGE)],
        env={**settings(server), "PORT": str(port)},
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )
    try:
        url = f"http://127.0.0.1:{port}"
        end = time.monotonic() + SECONDS
        while not answers(url):
            assert time.monotonic() < end, "The page was not served in time."
            time.sleep(0.05)
        yield url
    finally:
        process.terminate()
        process.wait(10)


def answers(url: str) -> bool:
    try:
        with urllib.request.urlopen(url, timeout=5) as response:
            return bool(response.status == 200)
    except OSError:
        return False


@contextlib.contextmanager
def browser(url: str, folder: Path) -> Iterator[Any]:
    """Opens a page in a browser, and gives a function that evaluates JavaScript in it (Chrome DevTools Protocol)."""
    from websockets.sync.client import connect

    command = [str(BROWSER), *FLAGS, f"--user-data-dir={folder / 'browser'}", url]
    process = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    try:
        with connect(page_of(folder / "browser" / "DevToolsActivePort"), max_size=None) as tab:

            def look(expression: str) -> Any:
                question = {"id": 1, "method": "Runtime.evaluate", "params": {"expression": expression}}
                tab.send(json.dumps(question))
                return json.loads(tab.recv(timeout=SECONDS))["result"]["result"].get("value")

            yield look
    finally:
        process.terminate()
        process.wait(10)


def page_of(port_file: Path) -> str:
    end = time.monotonic() + SECONDS
    while time.monotonic() < end:
        try:
            port = port_file.read_text().split()[0]
            with urllib.request.urlopen(f"http://127.0.0.1:{port}/json", timeout=5) as response:
                tabs = [tab for tab in json.load(response) if tab["type"] == "page"]
            if tabs:
                return str(tabs[0]["webSocketDebuggerUrl"])
        except (OSError, IndexError):
            pass
        time.sleep(0.05)
    raise AssertionError("The browser did not start in time.")


def wait_for(look: Any, expression: str) -> Any:
    end = time.monotonic() + SECONDS
    value = look(expression)
    while not value:
        assert time.monotonic() < end, "The page did not get there in time."
        time.sleep(0.05)
        value = look(expression)
    return value
