"""From a document to the files of a distribution; nothing is written here."""

from __future__ import annotations

import keyword
import re
from dataclasses import dataclass
from pathlib import Path

from ..definitions import naming
from ..definitions.model import Area
from ..definitions.project import Project
from ..openapi.nodes import Document
from ..openapi.problems import BadDocumentError, Problem, Problems
from ..render.flavours import ASYNC
from ..render.mounts import render_mounts
from ..render.operations import render_operations
from ..render.output import formatted
from ..render.resources import render_resources
from ..render.sync import synchronous
from ..render.types import render_models, render_params
from ..surface import Surface
from . import generated_tests, names, package_files
from .clients import camel_of, render_clients
from .drift import RECORD, record_of, surface_of
from .operations import Operations
from .overlay import Overlay
from .placement import areas_of
from .schemas import Schemas
from .service import Facts, facts_of

HEADER = "# Rendered by openai-generator from an OpenAPI document; edit that and render it again.\n"
_VIEWS_OF_DEPRECATED = "# pyright: reportDeprecated=false\n"
_VIEWS = ("", "WithRawResponse", "WithStreamingResponse")
_FURTHER_NAMES = {"BinaryTypes": "openai_core.uploads"}


@dataclass(frozen=True)
class Distribution:
    """What a document becomes.

    Attributes:
        files: The text of each file, by its path in the distribution.
        operations: How many operations it has.
        left_out: What has no counterpart.
        surface: What the client offers.
    """

    files: dict[str, str]
    operations: int
    left_out: list[Problem]
    surface: Surface


def distribution_of(path: Path, package: str, overlay: Overlay | None = None) -> Distribution:
    """Makes a distribution.

    Args:
        path: The path of the document.
        package: The import name of the distribution's package.
        overlay: What somebody says beside the document. Default: nothing.

    Raises:
        BadDocumentError: The document cannot be rendered; its `problems` say why.
    """
    _check_package(package)
    problems, said = Problems(), overlay or Overlay()
    document = Document(path, problems)
    root = document.root
    _check_version(root.value, problems)
    facts = facts_of(root, said.base_url)
    prefix = package.removesuffix("_client") or package
    taken = {f"{camel_of(prefix)}{name}" for name in ("Client", "Error")} | {f"Async{camel_of(prefix)}Client"}
    answers, sent = Schemas(taken, sent=False), Schemas(taken, sent=True)
    operations = Operations(root, answers, sent, said, taken, facts.key)
    resources = operations.resources()
    answers.finish()
    sent.finish()
    if not resources:
        root.fault("There is no operation in `paths`.")
    problems.check()
    areas = areas_of(resources, answers.types, sent.types)
    surface = surface_of(resources, areas, {**answers.types, **sent.types}, facts)
    left_out = list(problems.unsupported)
    files = _modules(
        areas, Project(package, {}, _known_names(), has_typed_calls=True, api="the service"), facts, prefix
    )
    calls = operations.calls
    title = camel_of(prefix)
    command = f"openai-generator client {names.snake(path.stem, 'openapi')}{path.suffix} --package {package}"
    others = {
        "pyproject.toml": package_files.project_file(package, facts),
        "README.md": package_files.readme(package, title, facts, calls, left_out, command),
        f"src/{package}/py.typed": "",
        "tests/calls.json": generated_tests.calls_file(calls),
        RECORD: record_of(package, said, surface),
    }
    modules = {f"src/{package}/{name}": text for name, text in files.items()}
    modules[f"src/{package}/__init__.py"] = HEADER + package_files.init_file(package, title)
    modules["tests/test_operations.py"] = HEADER + generated_tests.tests_module(package, title, facts.key)
    count = sum(len(each) for each in calls.values())
    return Distribution({**others, **formatted(modules, [package])}, count, left_out, surface)


def _check_package(package: str) -> None:
    is_name = re.fullmatch(r"[a-z][a-z0-9_]*", package) is not None and not keyword.iskeyword(package)
    if not is_name or package.startswith("openai") or package.endswith("_"):
        text = (
            f"{package!r} cannot name the package; use lower-case letters, digits and `_`, and begin not with openai."
        )
        raise BadDocumentError([Problem("--package", text)])


def _check_version(root: object, problems: Problems) -> None:
    said = root if isinstance(root, dict) else {}
    version = said.get("openapi", said.get("swagger"))
    is_read = "openapi" in said and isinstance(version, (str, float)) and str(version).startswith(("3.0", "3.1"))
    if not is_read:
        found = "is missing" if version is None else f"is {version!r}"
        problems.fault("#/openapi", f"The version of OpenAPI {found}; it must be 3.0 or 3.1.")
    problems.check()


def _known_names() -> dict[str, str]:
    known: dict[str, str] = naming.exceptions()["known_names"]
    return {**known, **_FURTHER_NAMES}


def _modules(areas: list[Area], project: Project, facts: Facts, prefix: str) -> dict[str, str]:
    files = {f"{folder}/__init__.py": f'{HEADER}"""{about}"""\n' for folder, about in _FOLDERS.items()}
    resources = [area for area in areas if area.resources]
    for area in areas:
        if area.types or area.params:
            files[f"types/{area.name}.py"] = HEADER + render_models(area, project, areas)
        if area.params:
            files[f"types/{area.name}_params.py"] = HEADER + render_params(area, project)
    kept, renamed = _names(areas)
    for area in resources:
        files[f"operations/{area.name}.py"] = HEADER + render_operations(area, project)
        text = render_resources(area, project)
        head = HEADER + (_VIEWS_OF_DEPRECATED if _has_deprecated(area) else "")
        files[f"aio/{area.name}.py"] = head + text
        files[f"sync/{area.name}.py"] = head + synchronous(text, kept, renamed)
    mounts = render_mounts(resources, "Resources")
    files["aio/mounts.py"] = HEADER + mounts
    files["sync/mounts.py"] = HEADER + synchronous(mounts, kept, renamed)
    needed = facts.key.is_known and all(
        each.security != "none" for area in resources for resource in area.resources for each in resource.operations
    )
    files["client.py"] = HEADER + render_clients(facts, prefix, key_is_needed=needed)
    return files


_FOLDERS = {
    "aio": "The asynchronous resources.",
    "sync": "The synchronous resources.",
    "operations": "The operations, as data.",
    "types": "What is sent and answered.",
}


def _has_deprecated(area: Area) -> bool:
    return any(each.deprecated for resource in area.resources for each in resource.operations)


def _names(areas: list[Area]) -> tuple[set[str], dict[str, str]]:
    """Returns the names that stand for something in the API, and the classes that have other names when synchronous."""
    kept: set[str] = set()
    renamed: dict[str, str] = {}
    for area in areas:
        kept |= {area.name, f"{area.name}_params", *(each.name for each in (*area.types, *area.params))}
        for resource in area.resources:
            kept.add(resource.attribute)
            renamed.update(
                {ASYNC.class_name(resource.class_name) + each: resource.class_name + each for each in _VIEWS}
            )
            for operation in resource.operations:
                kept |= {operation.name, *(each.name for each in operation.parameters)}
    return kept - renamed.keys(), renamed
