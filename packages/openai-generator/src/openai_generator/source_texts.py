"""Finds what the sources of the distributions describe in words, as an editor shows it: `texts --sources`.

Public is what `pyright --verifytypes` takes for public: a name without a leading underscore, in a module without one or
exported by such a module. Of that, these have no text of their own:

- special methods other than `__init__`, `__new__` and `__call__`, whose arguments are those of the language;
- setters, since a property says once what it is, and overloads, since their method says it;
- the arguments of commands, whose options have their help from click;
- a method or field that a base class describes, unless it says more: editors show the text of the base class.

All else counts, also what is public for checkers only (`if TYPE_CHECKING:`) and what is rendered.
"""

from __future__ import annotations

import ast
import inspect
import re
from collections import defaultdict
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from functools import cached_property
from pathlib import Path

from .text_counts import Entry

KINDS = ("classes", "fields", "TypedDicts", "keys", "methods", "parameters")
"""What is counted. Functions and properties are methods, too; fields are those of models and of all other classes."""

_SECTIONS = ("Args:", "Attributes:", "Keyword Args:", "Keys:")
_ENTRY = re.compile(r"(?P<names>\*{0,2}\w+(?:, \*{0,2}\w+)*)(?: \([^)]*\))?:\s*(?P<text>.*)")
_CALLED = ("__init__", "__new__", "__call__")


@dataclass
class Described:
    """A class with its members, or the names at the top of a module.

    Attributes:
        name: The name, with those of the classes around it: `ChatCompletion.Choice`.
        text: What the docstring says.
        bases: The names of its base classes, without their modules.
        fields: The text of each annotated attribute, by name.
        methods: The functions by name; of those with one name, the last.
        classes: The nested classes.
    """

    name: str = ""
    text: str = ""
    bases: tuple[str, ...] = ()
    fields: dict[str, str] = field(default_factory=dict)
    methods: dict[str, ast.FunctionDef | ast.AsyncFunctionDef] = field(default_factory=dict)
    classes: list[Described] = field(default_factory=list)

    @cached_property
    def entries(self) -> Mapping[str, str]:
        """What the docstring says of arguments, attributes and keys."""
        return described_names(self.text)


def described_names(docstring: str) -> dict[str, str]:
    """Returns the texts of the names that a Google-style docstring describes in its sections, by name.

    Args:
        docstring: The docstring, indented or not.
    """
    found: dict[str, str] = {}
    names: list[str] = []
    section = False
    for line in inspect.cleandoc(docstring).splitlines():
        if not line.startswith(" "):
            section = line.rstrip() in _SECTIONS or (section and not line)
            continue
        entry = _ENTRY.fullmatch(line.strip()) if section and re.match(r" {4}\S", line) else None
        if entry:
            names = [name.strip("* ") for name in entry["names"].split(",")]
            found.update(dict.fromkeys(names, entry["text"]))
        elif section:
            found.update({name: f"{found[name]} {line.strip()}".strip() for name in names})
    return found


def read_module(source: str) -> Described:
    """Returns what a module defines.

    Args:
        source: The text of the module.
    """
    tree = ast.parse(source)
    return _filled(Described(text=ast.get_docstring(tree) or ""), tree.body)


def _filled(into: Described, body: list[ast.stmt]) -> Described:
    for node, following in zip(body, [*body[1:], None], strict=True):
        if isinstance(node, ast.ClassDef):
            into.classes.append(_read_class(node, into.name))
        elif isinstance(node, (ast.FunctionDef, ast.AsyncFunctionDef)):
            if not any(re.search(r"overload$|\.setter$|\.deleter$", ast.unparse(each)) for each in node.decorator_list):
                into.methods[node.name] = node
        elif isinstance(node, ast.AnnAssign) and isinstance(node.target, ast.Name):
            into.fields[node.target.id] = _text_behind(following) or into.entries.get(node.target.id, "")
        elif isinstance(node, (ast.If, ast.Try)):
            _filled(into, [*node.body, *node.orelse])
    return into


def _read_class(node: ast.ClassDef, around: str) -> Described:
    bases = tuple(re.sub(r"\[.*", "", ast.unparse(each), flags=re.DOTALL).split(".")[-1] for each in node.bases)
    name = f"{around}.{node.name}" if around else node.name
    return _filled(Described(name, ast.get_docstring(node) or "", bases), node.body)


def _text_behind(node: ast.stmt | None) -> str:
    value = node.value if isinstance(node, ast.Expr) else None
    return value.value if isinstance(value, ast.Constant) and isinstance(value.value, str) else ""


def folders_of(root: Path) -> list[Path]:
    """Returns the folders of all distributions' packages.

    Args:
        root: The root of the repository.
    """
    return sorted(path.parent for path in root.glob("packages/*/src/openai*/py.typed"))


class Sources:
    """The public surface of packages, with the texts that it has or inherits.

    Args:
        folders: The folders of the packages. Base classes are looked for in all of them.
    """

    def __init__(self, folders: list[Path]) -> None:
        self._modules = {
            folder.name: {path: read_module(path.read_text(encoding="utf-8")) for path in sorted(folder.rglob("*.py"))}
            for folder in folders
        }
        self._known: dict[str, list[Described]] = defaultdict(list)
        for modules in self._modules.values():
            for module in modules.values():
                for each in _all_classes(module):
                    self._known[each.name.rpartition(".")[2]].append(each)

    def entries(self) -> dict[str, list[Entry]]:
        """Returns what should have a text, by the name of the package."""
        return {
            package: [entry for path, module in modules.items() for entry in self._of_module(path, module)]
            for package, modules in self._modules.items()
        }

    def _of_module(self, path: Path, module: Described) -> Iterator[Entry]:
        package = next(each for each in (path, *path.parents) if each.name in self._modules)
        steps = path.relative_to(package).with_suffix("").parts
        if any(map(_is_private, steps[:-1])):
            return
        exported = _names_exported_from(path) if _is_private(steps[-1]) else None
        place = ".".join(steps)
        for name, node in module.methods.items():
            if not _is_private(name) and (exported is None or name in exported):
                yield from self._of_function(place, node, module)
        for each in module.classes:
            if exported is None or each.name in exported:
                yield from self._of_class(place, each)

    def _of_class(self, place: str, cls: Described) -> Iterator[Entry]:
        if _is_private(cls.name.rpartition(".")[2]):
            return
        typed_dict = self._is_typed_dict(cls)
        yield Entry("TypedDicts" if typed_dict else "classes", f"{place}:{cls.name}", cls.text)
        for name, text in cls.fields.items():
            if not name.startswith("_"):
                about = text or self._inherited(cls, name)
                yield Entry("keys" if typed_dict else "fields", f"{place}:{cls.name}.{name}", about)
        for name, node in cls.methods.items():
            if not _is_private(name) and (name in _CALLED or not name.startswith("__")):
                yield from self._of_function(place, node, cls)
        for each in cls.classes:
            yield from self._of_class(place, each)

    def _of_function(
        self, place: str, node: ast.FunctionDef | ast.AsyncFunctionDef, owner: Described
    ) -> Iterator[Entry]:
        name = f"{place}:{owner.name}.{node.name}" if owner.name else f"{place}:{node.name}"
        text = ast.get_docstring(node) or self._inherited_text(owner, node.name)
        if node.name not in ("__init__", "__new__"):
            yield Entry("methods", name, text)
        described = {**(owner.entries if owner.name and node.name in _CALLED else {}), **described_names(text)}
        if any(".command(" in ast.unparse(each) for each in node.decorator_list):
            return
        for parameter in _parameters(node, method=bool(owner.name)):
            yield Entry("parameters", f"{name}({parameter})", described.get(parameter, ""))

    def _inherited(self, cls: Described, name: str) -> str:
        return next((each.fields[name] for each in self._ancestors(cls) if each.fields.get(name)), "")

    def _inherited_text(self, cls: Described, name: str) -> str:
        own = (each.methods[name] for each in self._ancestors(cls) if name in each.methods)
        return next((text for text in map(ast.get_docstring, own) if text), "")

    def _ancestors(self, cls: Described) -> Iterator[Described]:
        for name in cls.bases:
            for base in self._known.get(name, ()):
                if base is not cls:
                    yield base
                    yield from self._ancestors(base)

    def _is_typed_dict(self, cls: Described) -> bool:
        return any("TypedDict" in each.bases for each in (cls, *self._ancestors(cls)))


def _all_classes(of: Described) -> Iterator[Described]:
    for each in of.classes:
        yield each
        yield from _all_classes(each)


def _is_private(name: str) -> bool:
    return name.startswith("_") and not (name.startswith("__") and name.endswith("__"))


def _parameters(node: ast.FunctionDef | ast.AsyncFunctionDef, *, method: bool) -> Iterator[str]:
    given = [*node.args.posonlyargs, *node.args.args]
    if method and not any(ast.unparse(each) == "staticmethod" for each in node.decorator_list):
        given = given[1:]
    rest = (each for each in (node.args.vararg, node.args.kwarg) if each)
    return (each.arg for each in [*given, *node.args.kwonlyargs, *rest] if not each.arg.startswith("_"))


def _names_exported_from(path: Path) -> set[str]:
    """Returns the names of a private module that public modules of its folder import to be seen."""
    found: set[str] = set()
    for public in path.parent.glob("*.py"):
        if not _is_private(public.stem):
            for node in ast.walk(ast.parse(public.read_text(encoding="utf-8"))):
                if isinstance(node, ast.ImportFrom) and node.level == 1 and node.module == path.stem:
                    found.update(each.name for each in node.names if each.asname == each.name)
    return found
