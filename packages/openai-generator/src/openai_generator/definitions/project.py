"""What the renderer must know beside the definitions: which packages it writes for, and which names these may use."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from . import naming
from .affixes import without_suffix


@dataclass(frozen=True)
class Project:
    """The packages that are rendered.

    Attributes:
        package: The import name of the package that areas are rendered into.
        packages: Areas that go into another package, and which.
        known_names: Names in annotations that no definition explains, and the modules that they come from.
        late_areas: Areas that the models of an area name without loading them.
        early_members: Of a union in a late area, `area.Name`: its members that load nothing more.
        moved: Names that users look for in a resource in vain, and where they are, by the path of the resource.
        has_familiar_names: Whether people know the types by other modules than those that define them.
        has_typed_calls: Whether operations say their results, and methods return what `call` promises; where the
            results of thousands of methods are compared in another way, checkers are faster without.
        api: What descriptions call the API.
        header: The first line of rendered files; `{source}` is the file to edit instead.
    """

    package: str
    packages: Mapping[str, str] = field(default_factory=dict)
    known_names: Mapping[str, str] = field(default_factory=dict)
    late_areas: Mapping[str, list[str]] = field(default_factory=dict)
    early_members: Mapping[str, dict[str, Any]] = field(default_factory=dict)
    moved: Mapping[str, dict[str, str]] = field(default_factory=dict)
    has_familiar_names: bool = False
    has_typed_calls: bool = False
    api: str = "the API"
    header: str = ""

    def package_of(self, area: str) -> str:
        """Returns the package that an area, or its parameters (`chat_params`), is rendered into.

        Args:
            area: The name of the area, perhaps with `_params` behind it.
        """
        return self.packages.get(without_suffix(area, "_params"), self.package)

    def module_of(self, area: str) -> str:
        """Returns the full name of a types module: `openai_rest.types.chat` for `chat`.

        Args:
            area: The name of the area, perhaps with `_params` behind it.
        """
        return f"{self.package_of(area)}.types.{area}"

    def is_known(self, name: str) -> bool:
        """Whether a name in an annotation is no type of the API.

        Args:
            name: The name to look at.
        """
        return name in naming.BUILT_IN or name in self.known_names


def this_project() -> Project:
    """Returns what `naming.yaml` says of the packages of this SDK."""
    rules = naming.exceptions()
    return Project(
        package="openai_rest",
        packages=rules["packages_of_areas"],
        known_names=rules["known_names"],
        late_areas=rules["late_areas"],
        early_members=rules["early_members"],
        moved=rules["moved"],
        has_familiar_names=True,
        header="# Rendered from definitions/{source}; edit that and run `hatch run generate`.\n",
    )
