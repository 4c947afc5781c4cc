"""The build hook of packages with modules that are not in git: types, rendered from definitions, and the sync flavour.

Wheels, sdists and editable installs are built through it. An sdist carries it along, and has the types already.
`python rendered_modules.py` does the same by hand for every package of a checkout.
"""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Any, Dict, List

try:
    from hatchling.builders.hooks.plugin.interface import BuildHookInterface
except ImportError:  # run by hand, without the build backend
    BuildHookInterface = object  # type: ignore[assignment,misc]

HERE = Path(__file__).resolve().parent
PACKAGES = HERE.parent
GENERATOR = PACKAGES / "openai-generator"
HAVE_TYPES = ("openai-core", "openai-realtime", "openai-rest")

sys.path.insert(0, str(HERE))

import sync_flavour  # noqa: E402


class RenderedModules(BuildHookInterface):  # type: ignore[type-arg]
    """Renders the modules of one package before hatchling collects files."""

    PLUGIN_NAME = "rendered-modules"

    def dependencies(self) -> List[str]:
        """Names what a build needs beside the backend: the tools of the generator, unless the types are there."""
        return ["PyYAML>=6,<7", "ruff>=0.9"] if are_types_rendered(Path(self.root)) else []

    def initialize(self, version: str, build_data: Dict[str, Any]) -> None:
        """Called once for each build."""
        package = Path(self.root)
        if are_types_rendered(package):
            write_types(package.name)
        sync_flavour.render(package / "src")
        if self.target_name == "sdist":
            for script in (Path(__file__), Path(sync_flavour.__file__)):
                build_data["force_include"][str(script)] = script.name


def are_types_rendered(package: Path) -> bool:
    """Whether this is a checkout, in which the build makes the types of the package.

    Args:
        package: The folder of the package.
    """
    return package.name in HAVE_TYPES and package.resolve().parent == PACKAGES and (GENERATOR / "definitions").is_dir()


def write_types(*packages: str) -> None:
    """Writes the types of packages and removes those of an earlier build; what is as it should be is left alone.

    Args:
        packages: The names of their folders.
    """
    sys.path.insert(0, str(GENERATOR / "src"))
    from openai_generator.definitions.load import load_areas
    from openai_generator.render.output import remove_stale, render_types, write

    files = render_types(load_areas(GENERATOR / "definitions"), packages)
    write(files, PACKAGES.parent)
    remove_stale(files, PACKAGES.parent, [f"packages/{name}/src/{name.replace('-', '_')}/types" for name in packages])


if __name__ == "__main__":
    write_types(*HAVE_TYPES)
    for folder in sorted(PACKAGES.iterdir()):
        sync_flavour.render(folder / "src")
