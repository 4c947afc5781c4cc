"""What a contributor is told is true: paths, links, commands, Pythons, and the metadata of the packages."""

from __future__ import annotations

import importlib.util
import re
import shutil
import sys
from pathlib import Path
from types import ModuleType
from typing import Any, Dict, Iterator, List, Set, Tuple

import pytest

ROOT = Path(__file__).parent.parent
PAGES = ["CONTRIBUTING.md", "SECURITY.md", "CODE_OF_CONDUCT.md", "CHANGELOG.md", ".github/pull_request_template.md"]
MENTIONING = [
    *PAGES,
    "README.md",
    "README.zh-CN.md",
    ".pre-commit-config.yaml",
    ".ci/run",
    "release/tools.in",
    *(path.relative_to(ROOT).as_posix() for path in sorted(ROOT.glob(".github/**/*.yml"))),
    *(path.relative_to(ROOT).as_posix() for path in sorted(ROOT.glob("docs/**/*.md"))),
    *(path.relative_to(ROOT).as_posix() for path in sorted(ROOT.glob("packages/*/README.md"))),
    *(path.relative_to(ROOT).as_posix() for path in sorted(ROOT.glob("examples/**/*.md"))),
]
PACKAGES = sorted(path.name for path in (ROOT / "packages").glob("openai*"))
TOOLS = {"openai-generator"}  # which need a newer Python than the packages
PYTHONS = ["3.8", "3.9", "3.10", "3.11", "3.12", "3.13"]
IN_WEBASSEMBLY = "3.14"  # which `hatch run wasm:test` runs, for the packages that are named there

LINK = re.compile(r"\]\((?!https?:|#)([^)#\s]+)(#[^)\s]*)?\)")
PATH = re.compile(r"`(\.?[\w-]+(?:/[\w.-]+)*/?)`")
COMMAND = re.compile(r"hatch run ([a-z][\w.:-]*)")
# After `hatch run` may stand any program of the environment too.
PROGRAMS = {"pytest", "python"}


def read(name: str) -> str:
    return (ROOT / name).read_text(encoding="utf-8")


def toml(name: str) -> Dict[str, Any]:
    tomllib = pytest.importorskip("tomllib", reason="Only Python 3.11 and newer read TOML.")
    return dict(tomllib.loads(read(name)))


def yaml(name: str) -> Any:
    return pytest.importorskip("yaml", reason="PyYAML comes with the generator.").safe_load(read(name))


def links() -> Iterator[Tuple[str, str]]:
    for page in [
        *PAGES,
        "README.md",
        "README.zh-CN.md",
        "examples/README.md",
        *(f"packages/{name}/README.md" for name in PACKAGES),
    ]:
        for target, _ in LINK.findall(read(page)):
            yield page, target


@pytest.mark.parametrize(("page", "target"), sorted(set(links())))
def test_a_link_leads_to_a_file(page: str, target: str) -> None:
    assert ((ROOT / page).parent / target).exists()


def test_paths_that_pages_name_exist() -> None:
    # What a build leaves is in no checkout.
    named = {
        (page, path)
        for page in PAGES
        for path in PATH.findall(read(page))
        if "/" in path and path not in built_or_own()
    }
    tops = [ROOT, *(ROOT / "packages" / name for name in PACKAGES)]
    assert len(named) > 5
    assert [each for each in sorted(named) if not any((top / each[1]).exists() for top in tops)] == []


def built_or_own() -> Set[str]:
    """Returns names of folders that a build makes, or that each package has somewhere."""
    return {"build/", "dist/", "aio/", "sync/"}


def scripts() -> Set[str]:
    environments = toml("hatch.toml")["envs"]
    names = set(environments["default"]["scripts"])
    for environment, settings in environments.items():
        variants = [environment, *(f"{environment}.py{python}" for python in PYTHONS if "matrix" in settings)]
        names |= {f"{variant}:{script}" for variant in variants for script in settings.get("scripts", {})}
    return names


def test_commands_exist() -> None:
    known = scripts() | PROGRAMS
    used = {
        (page, command)
        for page in MENTIONING
        for command in COMMAND.findall(read(page).replace("${{ matrix.python }}", "3.8"))
    }
    assert len(used) > 30
    assert sorted(each for each in used if each[1].rstrip(".:-") not in known) == []


def test_editors_hooks_and_workflows_are_readable() -> None:
    for name in [".pre-commit-config.yaml", *(name for name in MENTIONING if name.startswith(".github/"))]:
        if name.endswith((".yml", ".yaml")):
            assert isinstance(yaml(name), dict), name
    forms = [yaml(path.relative_to(ROOT).as_posix()) for path in ROOT.glob(".github/ISSUE_TEMPLATE/*.yml")]
    assert sum("body" in form for form in forms) >= 2


def test_workflows_may_do_no_more_than_they_need() -> None:
    for path in ROOT.glob(".github/workflows/*.yml"):
        workflow = yaml(path.relative_to(ROOT).as_posix())
        assert workflow["permissions"] == {"contents": "read"}, path.name
        checkouts = [
            step
            for job in workflow["jobs"].values()
            for step in job.get("steps", [])
            if step.get("uses", "").startswith("actions/checkout")
        ]
        assert all(step["with"]["persist-credentials"] is False for step in checkouts), path.name
        # A tag can be moved to other code; a hash cannot.
        actions = re.findall(r"uses: (\S+)", path.read_text(encoding="utf-8"))
        assert [each for each in actions if not re.search(r"^\./|@[0-9a-f]{40}$", each)] == [], path.name


def test_the_supported_pythons_are_the_same_everywhere() -> None:
    jobs = yaml(".github/workflows/test.yml")["jobs"]
    assert jobs["test"]["strategy"]["matrix"]["python"] == PYTHONS
    assert toml("hatch.toml")["envs"]["matrix"]["matrix"] == [{"python": PYTHONS}]
    assert tuple(PYTHONS) == load("tests/matrix.py").SUPPORTED
    in_webassembly = re.findall(r'"(openai[\w-]*)"', (ROOT / "tests" / "wasm" / "suite.py").read_text(encoding="utf-8"))
    assert in_webassembly
    for name in PACKAGES:
        classifiers: List[str] = project(name)["classifiers"]
        stated = [each.rpartition(" ")[2] for each in classifiers if re.search(r"Python :: 3\.\d+$", each)]
        expected = [each for each in PYTHONS if name not in TOOLS or int(each[2:]) >= 11]
        assert stated == expected + [IN_WEBASSEMBLY] * (name in in_webassembly), name


def test_each_published_package_is_released_after_its_parts() -> None:
    order = yaml(".github/workflows/release.yml")["jobs"]["publish"]["strategy"]["matrix"]["name"]
    assert sorted(order) == sorted(PACKAGES)
    for place, name in enumerate(order):
        parts = {part.partition("==")[0] for part in project(name)["dependencies"] if part.startswith("openai")}
        assert parts <= set(order[:place]), name


def test_each_package_has_its_line_in_the_index_of_changes() -> None:
    assert {target for page, target in links() if page == "CHANGELOG.md"} >= {
        f"packages/{name}/CHANGELOG.md" for name in PACKAGES
    }


def project(name: str) -> Dict[str, Any]:
    return dict(toml(f"packages/{name}/pyproject.toml")["project"])


@pytest.mark.parametrize("name", PACKAGES)
def test_metadata(name: str) -> None:
    metadata, address = project(name), load("release/home.py").current()
    assert metadata["authors"]
    assert len(metadata["keywords"]) >= 3
    assert metadata["urls"]["Changelog"] == f"{address}/blob/main/packages/{name}/CHANGELOG.md"
    assert set(metadata["urls"]) == {"Homepage", "Documentation", "Source", "Changelog", "Issues"}
    assert all(url.startswith(address) for url in metadata["urls"].values())
    assert "Private :: Do Not Upload" not in metadata["classifiers"]


@pytest.mark.parametrize("name", PACKAGES)
def test_links_of_a_readme_work_on_the_page_of_an_index(name: str) -> None:
    hook = toml(f"packages/{name}/pyproject.toml")["tool"]["hatch"]["metadata"]["hooks"]["fancy-pypi-readme"]
    text = read(f"packages/{name}/README.md")
    for substitution in hook["substitutions"]:
        text = re.sub(substitution["pattern"], substitution["replacement"], text)
    base = f"{load('release/home.py').current()}/blob/main/"
    targets = [target.partition("#")[0] for target in re.findall(r"\]\(([^)\s]+)\)", text) if target[0] != "#"]
    assert [target for target in targets if not target.startswith("https://")] == []
    inside = [target[len(base) :] for target in targets if target.startswith(base)]
    assert [path for path in inside if not (ROOT / path).exists()] == []


def test_the_address_moves_in_every_package(tmp_path: Path) -> None:
    home = load("release/home.py")
    for name in PACKAGES:
        (tmp_path / "packages" / name).mkdir(parents=True)
        shutil.copy(ROOT / "packages" / name / "pyproject.toml", tmp_path / "packages" / name)
    changed = home.move("https://forge.example/owner/name/", "people@forge.example", tmp_path)
    assert len(changed) == len(PACKAGES)
    assert home.current(tmp_path) == "https://forge.example/owner/name"
    assert home.is_set(tmp_path)
    assert "people@forge.example" in changed[0].read_text(encoding="utf-8")
    with pytest.raises(ValueError, match="no address of a repository"):
        home.move("forge", root=tmp_path)


def test_tools_are_pinned_in_every_environment_that_has_them() -> None:
    names = [line for line in read("release/tools.in").split("\n") if line and not line.startswith("#")]
    pins = re.findall(r"(?m)^([\w-]+)==[\d.]+$", read("release/tools.txt"))
    assert pins == [name.lower() for name in names]
    for name, settings in toml("hatch.toml")["envs"].items():
        own = {
            re.split(r"[\[<>=]", each)[0]
            for each in settings.get("extra-dependencies", settings.get("dependencies", []))
        }
        # Where ruff is without mypy, it only formats what a build renders; every version since 0.9 will do.
        if own & {"mypy", "twine", "zensical"}:
            inherits = settings.get("template") == "default"
            assert inherits or "UV_CONSTRAINT" in settings["env-vars"], name


def load(name: str) -> ModuleType:
    """Imports a program by its path."""
    spec = importlib.util.spec_from_file_location(f"_{Path(name).stem}", ROOT / name)
    assert spec
    assert spec.loader
    module = importlib.util.module_from_spec(spec)
    sys.modules.setdefault(spec.name, module)
    spec.loader.exec_module(module)
    return module
