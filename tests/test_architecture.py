"""Holds the arrows between and inside of the distributions, the budget of an import, and the size of files."""

from __future__ import annotations

import ast
import re
import subprocess
import sys
from functools import lru_cache
from pathlib import Path
from typing import Dict, FrozenSet, Iterator, Set

import pytest
from import_graph import circles_of, graph_of

tomllib = pytest.importorskip("tomllib", reason="reading pyproject.toml needs Python 3.11")

ROOT = Path(__file__).parent.parent
PACKAGES = ROOT / "packages"

ALLOWED: Dict[str, Set[str]] = {
    "openai_core": set(),
    "openai_rest": {"openai_core"},
    "openai_realtime": {"openai_core"},
    "openai_webhooks": set(),
    "openai_bulk": {"openai_core"},
    "openai": {"openai_core", "openai_rest", "openai_realtime", "openai_webhooks"},
    "openai_testing": {"openai"},
    "openai_generator": set(),
}
KERNEL = (
    ("version", "checked_names", "public_names", "operations", "rate_limits", "retry_facts", "redaction", "decoding"),
    ("models", "errors", "logs", "imports", "mistakes"),
    ("options", "retries", "deadlines", "types"),
    ("effects", "timeouts", "pages", "uploads", "observers"),
    ("hooks", "encoding", "transports"),
    ("interfaces", "plugins", "streaming"),
    ("call", "responses", "authentication", "telemetry"),
    ("client",),
    ("sync", "aio", "vendors"),
    ("__init__", "moved"),
)
"""The modules and folders of `openai_core`, from what others build on to what the caller sees."""

EXPLAINED_CIRCLES: Dict[FrozenSet[str], str] = {
    frozenset(
        f"openai_rest.types.{name}" for name in ("responses", "response_items", "response_output", "response_tools")
    ): "A response holds items, an item may hold a response; types of one API object in four files of a readable size.",
    frozenset(("openai_rest.helpers.agents.errors", "openai_rest.helpers.agents.results")): (
        "An error holds the result that it is about, and reading a result raises it; one arrow is for checkers only."
    ),
}
MOST_CIRCLES = 5
MOST_MODULES_SIDE_BY_SIDE = 25
FAMILIAR = ("auth", "helpers", "lib", "providers", "resources", "types")
LONGEST = 400
RENDERED = ("# Rendered from ", '"""Familiar path: ')
MODULES_OF_IMPORT = 50
HEAVY = (
    "httpx",
    "pydantic",
    "anyio",
    "typing_extensions",
    "dataclasses",
    "inspect",
    "uuid",
    "asyncio",
    "ssl",
    "json",
    "logging",
)


def sources(package: str) -> Iterator[Path]:
    folder = PACKAGES / package.replace("_", "-") / "src" / package
    rendered = {folder / name for name in FAMILIAR} if package == "openai" else set()
    return (path for path in folder.rglob("*.py") if not rendered & set(path.parents))


def imported(path: Path) -> Iterator[str]:
    """Yields what a module imports at run time."""
    tree = ast.parse(path.read_text(encoding="utf-8"))
    for_checkers = {id(each) for node in ast.walk(tree) if is_for_checkers(node) for each in ast.walk(node)}
    for node in ast.walk(tree):
        if id(node) in for_checkers:
            continue
        if isinstance(node, ast.Import):
            yield from (name.name for name in node.names)
        elif isinstance(node, ast.ImportFrom) and not node.level and node.module:
            yield node.module


def is_for_checkers(node: ast.AST) -> bool:
    return isinstance(node, ast.If) and isinstance(node.test, ast.Name) and node.test.id == "TYPE_CHECKING"


@pytest.mark.parametrize("package", ALLOWED)
def test_imports_point_towards_the_core(package: str) -> None:
    siblings = set(ALLOWED) - {package} - ALLOWED[package]
    arrows = {(path, name.split(".")[0]) for path in sources(package) for name in imported(path)}
    assert not {(path.name, name) for path, name in arrows if name in siblings - loaded_on_demand(package, path)}


def loaded_on_demand(package: str, path: Path) -> Set[str]:
    """Webhooks stand alone, but for the folder that mounts them on a client of the kernel."""
    return {"openai_core"} if package == "openai_webhooks" and "client" in path.parts else set()


def test_webhooks_alone_load_no_http_client() -> None:
    loaded = {name.split(".")[0] for name in modules_after("import openai_webhooks; openai_webhooks.Webhooks")}
    assert not loaded & {"httpx", "anyio", "websockets", "openai_core"}


def test_every_distribution_has_its_parts() -> None:
    for package in ALLOWED:
        folder = PACKAGES / package.replace("_", "-")
        for part in ("pyproject.toml", "README.md", "CHANGELOG.md", f"src/{package}/py.typed", "tests"):
            assert (folder / part).exists(), folder / part


def test_one_version_with_exact_pins() -> None:
    projects = [tomllib.loads((folder / "pyproject.toml").read_text())["project"] for folder in PACKAGES.iterdir()]
    versions = {project["version"] for project in projects}
    assert len(versions) == 1
    pins = {pin for project in projects for pin in project.get("dependencies", []) if pin.startswith("openai")}
    assert {pin.partition("==")[2] for pin in pins} == versions


@lru_cache(maxsize=None)
def imports() -> Dict[str, Set[str]]:
    """Who imports whom in all distributions; imports inside of functions and those for checkers count too."""
    return graph_of({str(PACKAGES / package.replace("_", "-") / "src"): [*sources(package)] for package in ALLOWED})


def room_of(module: str) -> str:
    return [*module.split("."), "__init__"][1]


def test_imports_of_the_kernel_run_one_way() -> None:
    rank = {name: place for place, names in enumerate(KERNEL) for name in names}
    kernel = {name: others for name, others in imports().items() if name.partition(".")[0] == "openai_core"}
    arrows = {(name, other) for name, others in kernel.items() for other in others}
    assert len(arrows) > len(kernel)
    assert not {arrow for arrow in arrows if rank[room_of(arrow[1])] > rank[room_of(arrow[0])]}


def test_there_is_no_circle_in_the_kernel_and_few_elsewhere() -> None:
    circles = {frozenset(circle) for circle in circles_of(imports())}
    assert not {name for circle in circles for name in circle if name.startswith("openai_core")}
    assert circles == set(EXPLAINED_CIRCLES)
    assert len(circles) <= MOST_CIRCLES


def test_circles_and_arrows_are_seen(tmp_path: Path) -> None:
    package = tmp_path / "cats"
    package.mkdir()
    (package / "__init__.py").write_text("from .tails import TAIL")
    (package / "paws.py").write_text("def claw():\n    from . import tails, teeth")
    (package / "tails.py").write_text("if TYPE_CHECKING:\n    import cats.paws")
    (package / "teeth.py").write_text("import json")
    graph = graph_of({str(tmp_path): [*package.iterdir()]})
    assert graph["cats.paws"] == {"cats.tails", "cats.teeth"}
    assert circles_of(graph) == [{"cats.paws", "cats.tails"}]


@pytest.mark.parametrize("package", sorted({*ALLOWED} - {"openai"}))  # whose modules are the familiar private paths
def test_few_modules_lie_side_by_side(package: str) -> None:
    top = PACKAGES / package.replace("_", "-") / "src" / package
    assert len([*top.glob("*.py")]) <= MOST_MODULES_SIDE_BY_SIDE


def lines_to_read(text: str) -> int:
    """Counts the lines of a module but those that describe arguments and attributes one by one, for editors to show."""
    described = re.findall(r"^( +)(?:Args|Attributes):\n((?:\1 +\S.*\n)+)", text, re.MULTILINE)
    beside_attributes = re.findall(r"^ +\w+: .*\n +\"\"\".*\"\"\"\n", text, re.MULTILINE)
    return text.count("\n") - sum(1 + lines.count("\n") for _, lines in described) - len(beside_attributes)


@pytest.mark.parametrize("folder", ["packages", "tests", "examples"])
def test_hand_written_files_stay_short(folder: str) -> None:
    too_long = []
    for path in (ROOT / folder).rglob("*.py"):
        text = path.read_text(encoding="utf-8")
        if lines_to_read(text) > LONGEST and not text.startswith(RENDERED):
            too_long.append(str(path.relative_to(ROOT)))
    assert not too_long


def modules_after(statement: str) -> Set[str]:
    code = f"import sys; before = set(sys.modules); {statement}; print(*(set(sys.modules) - before))"
    done = subprocess.run([sys.executable, "-I", "-c", code], capture_output=True, text=True, check=True)
    return set(done.stdout.split())


def test_importing_loads_next_to_nothing() -> None:
    loaded = modules_after("import openai; openai.OpenAI(api_key='x'); openai.AsyncOpenAI(api_key='x')")
    ours = {name for name in loaded if name.split(".")[0].startswith("openai")}
    assert not loaded & set(HEAVY)
    assert len(ours) <= MODULES_OF_IMPORT, sorted(ours)


@pytest.mark.parametrize("resource", ["responses", "chat.completions", "embeddings", "audio.transcriptions", "files"])
def test_looking_at_a_resource_loads_no_models(resource: str) -> None:
    """An event loop would wait for them; calls load them in a thread."""
    loaded = modules_after(f"import openai; openai.AsyncOpenAI(api_key='x').{resource}")
    assert not loaded & {"httpx", "pydantic", "urllib.parse"}


def test_a_response_loads_only_the_types_of_what_it_holds() -> None:
    """Each model class costs a fifth of a millisecond of a program's first call."""
    message = {"type": "message", "id": "msg_1", "status": "completed", "role": "assistant", "content": []}
    answer = {"id": "resp_1", "object": "response", "output": [message], "tools": [], "tool_choice": "auto"}
    loaded = modules_after(
        f"import httpx, openai; transport = httpx.MockTransport(lambda _: httpx.Response(200, json={answer!r}));"
        "client = openai.OpenAI(api_key='x', http_client=httpx.Client(transport=transport));"
        "assert client.responses.create(model='m', input='Hi.').output[0].role == 'assistant'"
    )
    assert "openai_rest.types.responses" in loaded
    assert not loaded & {f"openai_rest.types.response_{of}" for of in ("items", "output", "tools", "events")}


def test_the_kernel_alone_loads_no_resource() -> None:
    loaded = modules_after("import openai_core; openai_core.Client(api_key='x', base_url='https://api.test')")
    assert not {name.split(".")[0] for name in loaded} & {
        "openai",
        "openai_bulk",
        "openai_rest",
        "openai_realtime",
        "openai_webhooks",
    }
