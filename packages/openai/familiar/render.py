"""Renders the familiar module paths of `openai` (`openai.types.…`, `openai.lib.…`, …) as thin re-exports.

The build runs this as a hook, for wheels and for editable installs; `python familiar/render.py` does the same by hand.
`table.json` (rendered by the generator) holds, for each module path, the public names and where each one lives
(`module:Class.Nested`), and the modules whose names it passes on, because its types refer to them.
Modules with submodules, and those of resources, load their names on first use; the others import what they name.
"""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

try:
    from hatchling.builders.hooks.plugin.interface import BuildHookInterface
except ImportError:  # run by hand, without the build backend
    BuildHookInterface = object  # type: ignore[assignment,misc]

HERE = Path(__file__).parent
SOURCE = HERE.parent / "src"
RENDERED = ("types", "resources", "lib", "auth", "providers", "helpers")

_CLASSES_HEAD = """
from typing import Mapping

# By the module (or package) that defines the classes: the familiar module, and the names there. `familiar=own` where a
# class is called otherwise there.
CLASSES: Mapping[str, Mapping[str, str]] = {
"""
_HEADER = '"""Familiar path: its names live elsewhere. Rendered by the build."""\n'


class FamiliarPaths(BuildHookInterface):  # type: ignore[type-arg]
    """Renders the modules before hatchling collects files."""

    PLUGIN_NAME = "familiar-paths"

    def initialize(self, version: str, build_data: dict[str, Any]) -> None:
        """Called once for each build."""
        render()


def render() -> None:
    """Writes all modules and removes those of an earlier build; what is as it should be is left alone."""
    modules = read_modules()
    table = {path: each["names"] for path, each in modules.items()}
    packages = {path.rpartition(".")[0] for path in table}
    packages |= {path.rpartition(".")[0] for path in packages} - {"openai", ""}
    written = {
        _write(path, _lazy_module(table.get(path, {}), _submodules(path, {*table, *packages})), is_package=True)
        if path in packages
        else _write(path, _resource_module(table[path]), is_package=False)
        if path.startswith("openai.resources.")
        else _write(path, _eager_module(table[path], modules[path]["passes_on"]), is_package=False)
        for path in sorted({*table, *packages} - {"openai", ""})
    }
    _write_classes(table, packages)
    for folder in RENDERED:
        for stale in {*(SOURCE / "openai" / folder).rglob("*.py")} - written:
            stale.unlink()


def _submodules(path: str, paths: set[str]) -> dict[str, str]:
    """Users reach submodules as attributes, without an import of their own."""
    leaves = [other.rpartition(".")[2] for other in paths if other.rpartition(".")[0] == path]
    return {leaf: f".{leaf}:" for leaf in leaves}


def read_modules() -> dict[str, dict[str, Any]]:
    """Returns the names of every module path, and the modules whose names it passes on."""
    table: dict[str, dict[str, Any]] = json.loads((HERE / "table.json").read_text(encoding="utf-8"))
    return table


def _write(path: str, body: str, *, is_package: bool) -> Path:
    target = SOURCE.joinpath(*path.split("."))
    target = target / "__init__.py" if is_package else target.with_suffix(".py")
    target.parent.mkdir(parents=True, exist_ok=True)
    text = _HEADER + body
    if not target.exists() or target.read_text(encoding="utf-8") != text:
        target.write_text(text, encoding="utf-8")
    return target


def _write_classes(table: dict[str, dict[str, str]], packages: set[str]) -> None:
    """Writes which familiar module is the home of each class: `_public_names.py` reads it when a class is made."""
    homes: dict[str, dict[str, dict[str, list[str]]]] = {}
    for source, places in sorted(_places_of_classes(table).items()):
        modules = [place for place in places if place[0] not in packages] or places
        # A module that passes on what its neighbours define knows more names than the one that people call the home.
        home, name = min(modules, key=lambda place: (len(table[place[0]]), place))
        module, _, own = source.partition(":")
        homes.setdefault(module, {}).setdefault(home, []).append(name if name == own else f"{name}={own}")
    lines = [
        f"    {module!r}: {{{', '.join(f'{home!r}: {chr(32).join(names)!r}' for home, names in places.items())}}},"
        for module, places in homes.items()
    ]
    _write("openai._familiar_classes", _CLASSES_HEAD + "\n".join(lines) + "\n}\n", is_package=False)


def _places_of_classes(table: dict[str, dict[str, str]]) -> dict[str, list[tuple[str, str]]]:
    """Returns the familiar modules and names of each class (`module:Name`) that is no API type and no view."""
    places: dict[str, list[tuple[str, str]]] = {}
    for path, names in table.items():
        for name, source in names.items():
            own = source.partition(":")[2]
            is_resource = path.startswith("openai.resources.")  # others have one name in both places, or are no classes
            is_class = name.lstrip("_")[:1].isupper() and not name.isupper() and own.isidentifier()
            if is_class and (own == name or is_resource) and not _is_left_out(path, source):
                places.setdefault(source, []).append((path, name))
    return places


def _is_left_out(path: str, source: str) -> bool:
    # Annotations of types are looked up in the module that they name as theirs, so they keep it; views of resources are
    # there for type checkers.
    is_view = source.endswith(("WithRawResponse", "WithStreamingResponse"))
    return is_view or path.startswith("openai.types") or ".types." in source


def _resource_module(names: dict[str, str]) -> str:
    """Is imported when a client makes the resource, so it loads the other flavour only if somebody asks.

    Tracers wrap the base client and streams when these are imported, which has happened once a resource is used.
    """
    lazy = _lazy_module(names, {}).rpartition("__all__ = ")[0]
    return f"\nimport openai._base_client\nimport openai._streaming\n{lazy}__all__ = {sorted(names)!r}\n"


def _eager_module(names: dict[str, str], neighbours: str = "") -> str:
    imports, aliases = _statements(names)
    passed_on = []
    if neighbours:
        imports.append("from typing import TYPE_CHECKING as _TYPE_CHECKING")
        imports.append("from openai_core.imports import neighbouring_names as _neighbouring_names")
        passed_on = ["", "if not _TYPE_CHECKING:", f"    __getattr__ = _neighbouring_names(__name__, {neighbours!r})"]
    return "\n" + "\n".join([*imports, "", *aliases, "", f"__all__ = {sorted(names)!r}", *passed_on]) + "\n"


def _lazy_module(names: dict[str, str], submodules: dict[str, str]) -> str:
    # Importing a submodule would put it in the place of a name that is called the same, so these go first.
    shadowing = sorted(name for name in names.keys() & submodules.keys() if not names[name].endswith(":"))
    eager = "".join(f"from .{name} import {name} as {name}\n" for name in shadowing)
    lazy = {name: source for name, source in {**submodules, **names}.items() if name not in shadowing}
    imports, aliases = _statements(lazy)
    eager_names = "".join(f"{name!r}, " for name in shadowing)
    checked = "\n".join("    " + line for line in [*imports, *aliases]) or "    pass"
    return f"""
from typing import TYPE_CHECKING, Dict

from openai_core.imports import lazy_names
{eager and chr(10) + eager}
if TYPE_CHECKING:
{checked}

_SOURCES: Dict[str, str] = {{
{_sources(lazy)}
}}

if not TYPE_CHECKING:  # a checker would take any name for known
    __getattr__, __dir__ = lazy_names(globals(), _SOURCES)
__all__ = [{eager_names}*(name for name, source in _SOURCES.items() if source != f".{{name}}:")]
"""


def _sources(names: dict[str, str]) -> str:
    """Returns the lines of the table: names with a place of their own, and those that their module calls the same."""
    same: dict[str, list[str]] = {}
    lines = []
    for name, source in sorted(names.items()):
        module, _, target = source.partition(":")
        if source == f".{name}:":
            same.setdefault("", []).append(name)
        elif target == name:
            same.setdefault(module, []).append(name)
        else:
            lines.append(f"    {name!r}: {source!r},")
    for module, known in same.items():
        words = " ".join(known)
        table = (
            f"dict.fromkeys({words!r}.split(), {module!r})"
            if module
            else f"{{n: f'.{{n}}:' for n in {words!r}.split()}}"
        )
        lines.append(f"    **{table},")
    return "\n".join(lines)


def _statements(names: dict[str, str]) -> tuple[list[str], list[str]]:
    """Returns the imports and, for nested classes, the assignments that bind the names."""
    imports: dict[str, set[str]] = {}
    aliases: list[str] = []
    for name, source in sorted(names.items()):
        module, _, target = source.partition(":")
        owner, dot, rest = target.partition(".")
        if not target:
            parent, _, leaf = module.rpartition(".")
            imports.setdefault(parent or ".", set()).add(f"{leaf} as {name}")
        elif dot:
            imports.setdefault(module, set()).add(f"{owner} as _{owner}")
            aliases.append(f"{name} = _{owner}.{rest}")
        else:
            imports.setdefault(module, set()).add(f"{owner} as {name}")
    return [f"from {module} import {', '.join(sorted(each))}" for module, each in sorted(imports.items())], aliases


if __name__ == "__main__":
    render()
