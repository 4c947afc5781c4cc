"""The files that the generator owns: which there are, and whether the tree has them as rendered."""

from __future__ import annotations

import json
import subprocess
import sys
import tempfile
from collections.abc import Collection, Iterable, Iterator
from pathlib import Path

from ..definitions.model import Area
from ..definitions.project import Project, this_project
from .connections import render_connections
from .familiar import render_familiar
from .index import render_index
from .mounts import render_mounts
from .operations import render_operations
from .resources import render_resources
from .types import render_models, render_params

_MIXINS = {"openai_rest": "RestResources", "openai_realtime": "RealtimeResources"}
_RENDERED = "# Rendered from definitions/"
_PACKAGES = ("openai_core", "openai_realtime", "openai_rest")
_WIDTH = 120
_UNTYPED_CALL = '# mypy: disable-error-code="no-any-return"\n'


def render_all(areas: list[Area]) -> dict[str, str]:
    """Returns the text of every rendered file by its path in the repository, formatted.

    The synchronous flavour is not among them; the builds of the packages render it from the asynchronous one.

    Args:
        areas: The areas of all definitions.
    """
    project, files = this_project(), {}
    for area in areas:
        files.update(_area_files(area, areas, project))
    for package, class_name in _MIXINS.items():
        own = [area for area in areas if area.root and project.package_of(area.name) == package]
        if own:
            text = project.header.format(source="*.yaml") + render_mounts(own, class_name)
            files[f"{_folder(package)}/aio/mounts.py"] = text
    done = formatted(files, [*_PACKAGES])
    done["packages/openai/familiar/table.json"] = render_familiar(areas, project)
    done["api.md"] = render_index(areas)
    return done


def render_types(areas: list[Area], distributions: Collection[str]) -> dict[str, str]:
    """Returns the text of the types of some distributions by its path in the repository, formatted.

    Args:
        areas: The areas of all definitions, as they refer to each other.
        distributions: Such as `openai-rest`.
    """
    project = this_project()
    homes = {each.replace("-", "_") for each in distributions}
    own = [area for area in areas if project.package_of(area.name) in homes]
    return formatted(dict(item for area in own for item in _type_files(area, areas, project).items()), [*_PACKAGES])


def _folder(package: str) -> str:
    return f"packages/{package.replace('_', '-')}/src/{package}"


def _area_files(area: Area, areas: list[Area], project: Project) -> dict[str, str]:
    header = project.header.format(source=f"{area.name}.yaml")
    package = _folder(project.package_of(area.name))
    files = _type_files(area, areas, project)
    if area.resources:
        files[f"{package}/operations/{area.name}.py"] = header + render_operations(area, project)
        files[f"{package}/aio/{area.name}.py"] = header + _UNTYPED_CALL + render_resources(area, project)
    if area.connections:
        name = f"{_folder('openai_realtime')}/aio/{area.name}_connections.py"
        files[name] = header + render_connections(area, project)
    return files


def _type_files(area: Area, areas: list[Area], project: Project) -> dict[str, str]:
    header = project.header.format(source=f"{area.name}.yaml")
    types = f"{_folder(project.package_of(area.name))}/types"
    files = {f"{types}/{area.name}.py": header + render_models(area, project, areas)} if area.types else {}
    if area.params:
        files[f"{types}/{area.name}_params.py"] = header + render_params(area, project)
    return files


def formatted(files: dict[str, str], packages: list[str]) -> dict[str, str]:
    """Formats Python files with ruff, all in one process.

    Args:
        files: Their texts by their paths.
        packages: The packages that imports count as their own.
    """
    with tempfile.TemporaryDirectory() as folder:
        root = Path(folder)
        for name, text in files.items():
            path = root / name
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(text, encoding="utf-8")
        common = ["--quiet", "--isolated", "--no-cache", "--config", f"line-length={_WIDTH}"]
        settings = (f"lint.isort.known-first-party={json.dumps(packages)}", "lint.isort.combine-as-imports=true")
        imports = [word for setting in settings for word in ("--config", setting)]
        _ruff("check", "--select", "I,F401,UP028", "--fix", "--unsafe-fixes", *common, *imports, folder)
        _ruff("format", *common, folder)
        return {name: _excused((root / name).read_text(encoding="utf-8")) for name in files}


def _excused(text: str) -> str:
    """Marks lines that cannot be broken, because of a long name."""
    return "\n".join(f"{line}  # noqa: E501" if _is_too_long(line) else line for line in text.split("\n"))


def _is_too_long(line: str) -> bool:
    code = line.partition("  # pyright: ignore")[0]
    return len(code) > _WIDTH and " " in code.strip()


def _ruff(*arguments: str) -> None:
    subprocess.run([sys.executable, "-m", "ruff", *arguments], check=True)


def write(files: dict[str, str], root: Path) -> int:
    """Writes the rendered files below the root of the repository that are different there; returns how many these are.

    Args:
        files: Their texts by their paths.
        root: The root of the repository.
    """
    changed = [name for name, text in files.items() if not _is_written(root / name, text)]
    for name in changed:
        path = root / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(files[name], encoding="utf-8")
    return len(changed)


def _is_written(path: Path, text: str) -> bool:
    return path.is_file() and path.read_text(encoding="utf-8") == text


def differing(files: dict[str, str], root: Path) -> Iterable[str]:
    """Yields the rendered files that the tree lacks or has differently, and files that nothing renders any more.

    Args:
        files: The texts of all rendered files, by their paths below the root.
        root: The root of the repository.
    """
    for name, text in files.items():
        if not _is_written(root / name, text):
            yield name
    yield from stale(files, root, [_folder(package) for package in _MIXINS])


def remove_stale(files: Collection[str], root: Path, folders: Iterable[str]) -> None:
    """Removes files that nothing renders any more.

    Args:
        files: The paths of all rendered files, below the root.
        root: The root of the repository.
        folders: The paths of the folders to look into, below the root.
    """
    for name in list(stale(files, root, folders)):
        (root / name).unlink()


def stale(files: Collection[str], root: Path, folders: Iterable[str]) -> Iterator[str]:
    """Yields the paths of files that nothing renders any more.

    Args:
        files: The paths of all rendered files, below the root.
        root: The root of the repository.
        folders: The paths of the folders to look into, below the root.
    """
    for path in sorted(path for folder in folders for path in (root / folder).rglob("*.py")):
        name = path.relative_to(root).as_posix()
        if name not in files and path.read_text(encoding="utf-8").startswith(_RENDERED):
            yield name
