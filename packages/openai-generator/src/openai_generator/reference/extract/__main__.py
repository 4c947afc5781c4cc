"""Prints the facts of an installed package as JSON: `python -m openai_generator.reference.extract PACKAGE`.

Facts are names, parameters, annotations, defaults, fields, verbs, paths and headers, and a fingerprint of each piece
of code that somebody wrote by hand. No sentence and no statement of the package is among them.
"""

from __future__ import annotations

import json
import sys
import warnings
from collections.abc import Callable
from typing import Any

from .fingerprints import code_by_hand
from .package import Package
from .resources import resources_of
from .types import module_of_types


def facts_of(package: Package) -> dict[str, Any]:
    """Returns everything that this program collects."""
    types = {
        module: module_of_types(package.tree(module), module)
        for module, _ in package.files()
        if f"{module}.".startswith(f"{package.name}.types.")
    }
    return {
        "version": getattr(package.module, "__version__", ""),
        "exports": sorted(getattr(package.module, "__all__", ())),
        "resources": dict(resources_of(package)),
        "types": types,
        "by_hand": dict(code_by_hand(package)),
    }


def main(arguments: list[str], write: Callable[[str], Any] = sys.stdout.write) -> None:
    """Runs the program."""
    warnings.simplefilter("ignore")
    write(json.dumps(facts_of(Package(arguments[0]))))


if __name__ == "__main__":
    main(sys.argv[1:])
