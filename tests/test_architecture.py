"""Holds the arrows between the distributions, the budget of an import, and the size of files."""

from __future__ import annotations

import ast
import subprocess
import sys
from pathlib import Path
from typing import Dict, Iterator, Set

import pytest

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
FAMILIAR = ("auth", "helpers", "lib", "providers", "resources", "types")
LONGEST = 400
RENDERED = ("# Rendered from ", '"""Familiar path: ')
MODULES_OF_IMPORT = 50
HEAVY = ("httpx", "pydantic", "anyio", "typing_extensions", "dataclasses", "inspect", "uuid", "asyncio", "ssl", "json")


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


@pytest.mark.parametrize("folder", ["packages", "tests", "examples"])
def test_hand_written_files_stay_short(folder: str) -> None:
    too_long = []
    for path in (ROOT / folder).rglob("*.py"):
        text = path.read_text(encoding="utf-8")
        if text.count("\n") > LONGEST and not text.startswith(RENDERED):
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


def test_the_kernel_alone_loads_no_resource() -> None:
    loaded = modules_after("import openai_core; openai_core.Client(api_key='x')")
    assert not {name.split(".")[0] for name in loaded} & {
        "openai",
        "openai_bulk",
        "openai_rest",
        "openai_realtime",
        "openai_webhooks",
    }
