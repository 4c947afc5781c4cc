"""Who imports whom among the sources, with imports inside of functions and those that only type checkers see."""

from __future__ import annotations

import ast
from pathlib import Path
from typing import Dict, Iterator, List, Mapping, Set, Tuple

Graph = Mapping[str, Set[str]]


def graph_of(folders: Mapping[str, List[Path]]) -> Dict[str, Set[str]]:
    """Returns which modules each module names in its imports.

    Args:
        folders: The files of each package, by the folder that holds the package.
    """
    files = {_name_of(path, Path(folder)): path for folder, paths in folders.items() for path in paths}
    return {name: {each for each in _imported(name, path, files) if each != name} for name, path in files.items()}


def circles_of(graph: Graph) -> List[Set[str]]:
    """Returns the groups of modules that reach each other (Tarjan's strongly connected components)."""
    found: List[Set[str]] = []
    index: Dict[str, int] = {}
    lowest: Dict[str, int] = {}
    open_modules: List[str] = []

    def visit(module: str) -> None:
        index[module] = lowest[module] = len(index)
        open_modules.append(module)
        for other in graph[module]:
            if other not in index:
                visit(other)
                lowest[module] = min(lowest[module], lowest[other])
            elif other in open_modules:
                lowest[module] = min(lowest[module], index[other])
        if lowest[module] == index[module]:
            start = open_modules.index(module)
            group = {*open_modules[start:]}
            del open_modules[start:]
            if len(group) > 1:
                found.append(group)

    for module in graph:
        if module not in index:
            visit(module)
    return found


def _name_of(path: Path, folder: Path) -> str:
    parts = path.relative_to(folder).with_suffix("").parts
    return ".".join(parts[:-1] if parts[-1] == "__init__" else parts)


def _imported(name: str, path: Path, files: Mapping[str, Path]) -> Iterator[str]:
    package = name if path.name == "__init__.py" else name.rpartition(".")[0]
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        for module, attribute in _named(node, package):
            whole = f"{module}.{attribute}" if attribute else module
            found = whole if whole in files else module
            if found in files:
                yield found


def _named(node: ast.AST, package: str) -> Iterator[Tuple[str, str]]:
    if isinstance(node, ast.Import):
        yield from ((alias.name, "") for alias in node.names)
    elif isinstance(node, ast.ImportFrom):
        above = package.split(".")[: len(package.split(".")) + 1 - node.level] if node.level else []
        module = ".".join([*above, *([node.module] if node.module else [])])
        yield from ((module, alias.name) for alias in node.names)
