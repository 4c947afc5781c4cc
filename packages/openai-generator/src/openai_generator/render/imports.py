"""The import block of a rendered module, collected while its body is rendered."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterator

from ..definitions import expressions, naming
from ..definitions.project import Project

_SENT = "openai_core.types.sequences"


class Imports:
    """Names that a rendered module imports.

    Args:
        project: The packages that are rendered.
        module: The full name of the module that is rendered.
        local: Names that it defines itself.
        homes: For names of its area that it does not define: the full name of the module that does.
        late: Areas whose types only type checkers import.
    """

    def __init__(
        self,
        project: Project,
        module: str,
        local: set[str],
        homes: dict[str, str] | None = None,
        late: Collection[str] = (),
    ) -> None:
        self.project = project
        self.module = module
        self.local = local
        self.homes: dict[str, str] = homes or {}
        self.late = late
        self._eager: dict[str, dict[str, str]] = defaultdict(dict)
        self._checked: dict[str, dict[str, str]] = defaultdict(dict)
        self._plain: dict[str, None] = {}
        self._kept: set[tuple[str, str]] = set()

    def add(self, module: str, *names: str, checked: bool = False) -> None:
        """Imports names; `checked` ones only for type checkers.

        Args:
            module: The full name of the module.
            names: What is imported.
            checked: Whether only type checkers need them (no by default).
        """
        for name in names:
            self._kept.discard((module, name))
            (self._checked if checked else self._eager)[module][name] = name

    def add_module(self, statement: str) -> None:
        """Imports with a statement of its own, such as `from ..operations import chat as operations`.

        Args:
            statement: The whole statement.
        """
        self._plain[statement] = None

    def relative(self, module: str) -> str:
        """Returns how this module names another one in an import of its own.

        Args:
            module: The full name of the other module.
        """
        return _relative(self.module, module)

    def type(self, text: str, *, checked: bool = False) -> str:
        """Returns an annotation of a definition as this module writes it, importing what it needs.

        Args:
            text: The annotation, as text.
            checked: Whether only type checkers need the names in it (no by default).
        """
        return expressions.rename(text, lambda name: self._local_name(name, checked))

    def place(self, name: str) -> str | None:
        """Returns the module that defines a name of its area or of the kernel, if it is a class of one.

        Args:
            name: The name to look at.
        """
        return self.homes.get(name) or self.project.known_names.get(name)

    def keep(self, text: str) -> None:
        """Imports the names of an annotation for code that looks them up in this module, such as pydantic.

        Args:
            text: The annotation, as text.
        """
        used = set(self._names()) - self._kept
        self.type(text)
        self._kept = set(self._names()) - used

    def _names(self) -> Iterator[tuple[str, str]]:
        return ((module, name) for module, names in self._eager.items() for name in names)

    def _local_name(self, name: str, checked: bool) -> str:
        head, _, rest = name.partition(".")
        if name in naming.BUILT_IN:
            return self._built_in(name)
        if rest and head[0].islower():
            first, dot, nested = rest.partition(".")
            return self._imported(self.project.module_of(head), first, checked or head in self.late) + dot + nested
        if head in self.local:
            return name
        if head in self.homes:
            return self._imported(self.homes[head], head, checked) + ("." + rest if rest else "")
        known = self.project.known_names
        if head not in known:
            raise LookupError(
                f"{self.module} refers to {name}, which no definition and no entry of known_names explains."
            )
        # not that of `typing`, which pydantic turns into something that its first reader uses up
        is_sent = head == "Iterable" and self.module.endswith("_params")
        return self._imported(_SENT if is_sent else known[head], head, checked) + ("." + rest if rest else "")

    def _built_in(self, name: str) -> str:
        if name.startswith("builtins."):
            self.add_module("import builtins")
        return name

    def _imported(self, module: str, name: str, checked: bool) -> str:
        self._kept.discard((module, name))
        table = self._eager if name in self._eager.get(module, ()) or not checked else self._checked
        if name not in table[module]:
            prefix = naming.camel(module.rpartition(".")[2]) if self._is_taken(module, name) else ""
            table[module][name] = prefix + name
        return table[module][name]

    def _is_taken(self, module: str, name: str) -> bool:
        others = [*self._eager.items(), *self._checked.items()]
        return name in self.local or any(name in names.values() for other, names in others if other != module)

    def late_names(self) -> dict[str, str]:
        """Returns the names of late areas that the module uses, each with its module, relative to this one."""
        modules = {self.project.module_of(area): area for area in sorted(self.late)}
        return {
            local: _relative(self.module, module)
            for module, names in self._checked.items()
            if module in modules
            for local in names.values()
        }

    def render(self) -> str:
        """Returns the import block; ruff sorts it."""
        lines = [*self._plain, *_statements(self.module, self._eager, self._kept)]
        checked = {
            module: {name: local for name, local in names.items() if name not in self._eager.get(module, ())}
            for module, names in self._checked.items()
        }
        statements = _statements(self.module, {module: names for module, names in checked.items() if names})
        if statements:
            lines = [
                "from typing import TYPE_CHECKING",
                *lines,
                "",
                "if TYPE_CHECKING:",
                *("    " + each for each in statements),
            ]
        return "\n".join(lines)


def _statements(importer: str, table: dict[str, dict[str, str]], kept: Collection[tuple[str, str]] = ()) -> list[str]:
    # `import X as X` says that a name is meant to be in the module, though nothing there uses it
    return [
        f"from {_relative(importer, module)} import "
        + ", ".join(
            name if name == local and (module, name) not in kept else f"{name} as {local}"
            for name, local in sorted(names.items())
        )
        for module, names in sorted(table.items())
        if names
    ]


def _relative(importer: str, module: str) -> str:
    mine, theirs = importer.split("."), module.split(".")
    if mine[0] != theirs[0]:
        return module
    common = 0
    while common < len(mine) - 1 and common < len(theirs) - 1 and mine[common] == theirs[common]:
        common += 1
    return "." * (len(mine) - common) + ".".join(theirs[common:])
