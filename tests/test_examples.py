"""Each program in `examples/` runs as it stands, against the emulator."""

from __future__ import annotations

import ast
import os
import re
import subprocess
import sys
from pathlib import Path
from typing import Any, Dict, Set, Tuple

import pytest

from openai_testing import Server

EXAMPLES = Path(__file__).parent.parent / "examples"
# Each of them has a test of its own.
NOT_ALONE = ("browser/ask.py", "browser/pack.py", "demo.py", "realtime/push_to_talk_app.py", "realtime/web_page.py")
PARTS_OF_THE_DEMO = {*EXAMPLES.glob("demonstration/*.py")}  # which are no programs
PROGRAMS = sorted(
    {path.relative_to(EXAMPLES).as_posix() for path in {*EXAMPLES.rglob("*.py")} - PARTS_OF_THE_DEMO} - {*NOT_ALONE}
)
HEADER = re.compile(r'# /// script\n# requires-python = ">=3\.(\d+)"\n# dependencies = (\[.*\])\n# ///\n')
# What else can be imported where a distribution is installed.
BRINGS = {
    "openai": {"anyio", "httpx", "pydantic", "typing_extensions", "openai_core", "openai_realtime", "openai_webhooks"},
    "openai-core": {"anyio", "httpx", "pydantic", "typing_extensions"},
    "openai-testing[pytest]": {"openai", "pytest"},
    "openai[aiohttp,bulk]": {"openai_bulk"},
    "openai[bulk]": {"openai_bulk"},
    "flask": {"werkzeug"},
}
OTHERS = {
    "aiohttp",
    "botocore",
    "django",
    "fastapi",
    "flask",
    "openai",
    "pytest",
    "starlette",
    "textual",
    "trustme",
    "uvicorn",
}


def header(name: str) -> Tuple[int, Set[str]]:
    """Reads the oldest Python and the dependencies of a program, as tools that run scripts do (PEP 723)."""
    found = HEADER.match((EXAMPLES / name).read_text(encoding="utf-8"))
    assert found is not None, f"examples/{name} does not begin with what it needs."
    return int(found[1]), set(ast.literal_eval(found[2]))


def settings(server: Server, name: str) -> Dict[str, str]:
    """Returns the environment that leads a program's clients to the emulator."""
    if name.startswith("azure"):
        return {
            "AZURE_OPENAI_ENDPOINT": server.url,
            "AZURE_OPENAI_API_KEY": "an-example",
            "OPENAI_API_VERSION": "2024-10-21",
        }
    if name.startswith("bedrock"):
        return {
            "AWS_BEDROCK_BASE_URL": server.base_url,
            "AWS_BEARER_TOKEN_BEDROCK": "an-example",
            "AWS_REGION": "us-east-1",
        }
    return {"OPENAI_BASE_URL": server.base_url, "OPENAI_API_KEY": "sk-example"}


def run(name: str, **environment: str) -> subprocess.CompletedProcess[str]:
    everything: Dict[str, str] = {**os.environ, **environment}
    return subprocess.run(
        [sys.executable, str(EXAMPLES / name)], env=everything, capture_output=True, text=True, timeout=60, check=False
    )


@pytest.mark.parametrize("name", PROGRAMS)
def test_program(name: str, server: Server) -> None:
    oldest, _ = header(name)
    if sys.version_info < (3, oldest):
        pytest.skip(f"{name} needs Python 3.{oldest}.")
    done = run(name, **settings(server, name))
    assert done.returncode == 0, done.stderr
    assert done.stderr == ""
    assert done.stdout.strip()


def test_demo_brings_its_own_server() -> None:
    done = run("demo.py", OPENAI_BASE_URL="", OPENAI_API_KEY="", NO_COLOR="1")
    assert done.returncode == 0, done.stdout + done.stderr
    last = done.stdout.rstrip().split("\n")[-1]
    found = re.fullmatch(r"demo: (\d+) steps passed", last)
    assert found is not None, last
    assert int(found.group(1)) >= 10


@pytest.mark.parametrize("name", sorted([*PROGRAMS, *NOT_ALONE]))
def test_what_a_program_imports_is_what_it_needs(name: str) -> None:
    _, needed = header(name)
    names = {need.partition(">=")[0] for need in needed}
    assert {need for need in needed if need.startswith("openai")} == {
        f"{each}>=3.100" for each in names if each.startswith("openai")
    }, "A public index has strangers and the classic client below 3.100."
    provided = {each.partition("[")[0].replace("-", "_") for each in names}
    for each in names:
        provided |= BRINGS.get(each, set()) | BRINGS.get(each.partition("[")[0], set())
    assert {each for each in imports(name) if each in OTHERS or each.startswith("openai")} <= provided


def imports(name: str) -> Set[str]:
    """Returns the packages that a program imports."""
    nodes: Any = ast.walk(ast.parse((EXAMPLES / name).read_text(encoding="utf-8")))
    found: Set[str] = set()
    for node in nodes:
        if isinstance(node, ast.Import):
            found |= {alias.name.partition(".")[0] for alias in node.names}
        elif isinstance(node, ast.ImportFrom) and node.module:
            found.add(node.module.partition(".")[0])
    return found


def test_the_list_names_each_program_once() -> None:
    text = (EXAMPLES / "README.md").read_text(encoding="utf-8")
    listed = re.findall(r"\]\(([\w/]+\.(?:py|ipynb))\)", text)
    notebooks = [path.relative_to(EXAMPLES).as_posix() for path in EXAMPLES.rglob("*.ipynb")]
    assert sorted(listed) == sorted([*PROGRAMS, *NOT_ALONE, *notebooks])
