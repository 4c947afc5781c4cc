"""Users follow the page that is theirs, from wheels, each in a fresh environment: `hatch run outside:test`.

Needs a package registry. `--durations=0` tells how long each of them takes.
"""

from __future__ import annotations

import contextlib
import socket
import time
from typing import Dict, Iterator

import pytest
from fresh import ROOT, Environment, Page

from openai_testing import Server

SECRET = "whsec_bmV3IHNlY3JldA=="
# Runs the cells of `done` in a kernel, and prints the kinds of their outputs. Over TCP, a kernel would warn of spies.
EXECUTE = """
settings = traitlets.config.Config(KernelManager={"transport": "ipc"})
nbclient.NotebookClient(done, timeout=60, kernel_name="python3", config=settings).execute()
outputs = [output for cell in done.cells for output in cell.get("outputs", [])]
print(*{kind for output in outputs for kind in output.get("data", [output.output_type])})
"""


def follow_installation(page: Page, environment: Environment) -> None:
    for names in page.installs():
        environment.install(*names)


def settings(server: Server) -> Dict[str, str]:
    return {"OPENAI_BASE_URL": server.base_url, "OPENAI_API_KEY": "sk-anything"}


@pytest.mark.parametrize("path", ["packages/openai/README.md", "docs/tutorial.md", "docs/zh/tutorial.md"])
def test_an_application(path: str, environment: Environment) -> None:
    page = Page(path)
    environment.install("openai", "openai-testing")
    with emulator_of(environment) as settings:
        for program in page.programs:
            assert environment.run(program, **settings).strip(), program
    assert len(page.programs) >= 2


def test_a_server_that_only_receives_webhooks(environment: Environment, server: Server) -> None:
    page = Page("packages/openai-webhooks/README.md")
    follow_installation(page, environment)
    assert {"openai", "openai-core", "httpx", "aiohttp"} & {*environment.installed()} == set()
    for program in page.programs:
        environment.run(program, OPENAI_WEBHOOK_SECRET=SECRET)
    (environment.folder / "app.py").write_text(page.programs[0], encoding="utf-8")
    port = free_port()
    with environment.start("flask", "run", "--port", str(port), OPENAI_WEBHOOK_SECRET=SECRET) as process:
        try:
            answers(port)
            server.emulator.webhooks.send_to(f"http://127.0.0.1:{port}/webhook", SECRET)
            server.emulator.webhooks.plan("ok", "wrong-signature")
            server.emulator.webhooks.delays = ()
            for _ in range(2):
                server.emulator.webhooks.emit("response.completed", {"id": "resp_1"})
            server.emulator.webhooks.wait()
        finally:
            process.terminate()
    statuses = [attempt.status for each in server.emulator.webhooks.deliveries for attempt in each.attempts]
    assert statuses == [200, 400]


def test_a_voice_app(environment: Environment, server: Server) -> None:
    page = Page("packages/openai-realtime/README.md")
    follow_installation(page, environment)
    assert {"openai", "openai-rest"} & {*environment.installed()} == set()
    for program in page.programs:
        assert environment.run(program, **settings(server)).strip()
    example = ROOT / "examples" / "realtime" / "realtime_alone.py"
    assert environment.run(f"import runpy; runpy.run_path({str(example)!r}, None, '__main__')", **settings(server))


def test_a_client_of_an_internal_service(environment: Environment) -> None:
    pages = [Page("packages/openai-core/README.md"), Page("docs/howto/own-client.md")]
    follow_installation(pages[0], environment)
    assert [name for name in environment.installed() if name.startswith("openai")] == ["openai-core"]
    for page in pages:
        for program in page.programs:
            environment.run(program)
    assert all(page.programs for page in pages)


def test_tests_with_the_emulator(environment: Environment) -> None:
    page = Page("docs/howto/testing.md")
    follow_installation(page, environment)
    (environment.folder / "test_summary.py").write_text(page.tests[0], encoding="utf-8")
    assert "2 passed" in environment.run_module("pytest", "-W", "error")
    with emulator_of(environment) as settings:
        for program in page.programs:
            environment.run(program, **settings)


def test_a_notebook_in_jupyter(environment: Environment, server: Server) -> None:
    environment.install("openai", "ipykernel", "nbclient")
    notebook = ROOT / "examples" / "notebook.ipynb"
    program = f"import nbformat, nbclient, traitlets.config; done = nbformat.read({str(notebook)!r}, 4)\n{EXECUTE}"
    kinds = environment.run(program, IPYTHONDIR=str(environment.folder), **settings(server)).split()
    assert {"text/markdown", "image/png", "text/html", "stream"} <= {*kinds}


@contextlib.contextmanager
def emulator_of(environment: Environment) -> Iterator[Dict[str, str]]:
    """Starts the emulator of a fresh environment; gives what leads clients to it."""
    port = free_port()
    with environment.start("openai_testing", "--port", str(port)) as process:
        try:
            answers(port)
            yield {"OPENAI_BASE_URL": f"http://127.0.0.1:{port}/v1", "OPENAI_API_KEY": "sk-anything"}
        finally:
            process.terminate()


def free_port() -> int:
    with socket.socket() as listening:
        listening.bind(("127.0.0.1", 0))
        return int(listening.getsockname()[1])


def answers(port: int, seconds: float = 30) -> None:
    """Waits until somebody listens."""
    end = time.monotonic() + seconds
    while True:
        try:
            socket.create_connection(("127.0.0.1", port), timeout=1).close()
            return
        except OSError:
            assert time.monotonic() < end, f"Nobody listens on {port}."
            time.sleep(0.05)
