"""Prints the facts of an installed package as JSON: `python -m openai_generator.reference.extract PACKAGE`.

Facts are names, parameters, annotations, defaults, fields, verbs, paths and headers, what each method sends to a server
on this machine, and a fingerprint of each piece of code that somebody wrote by hand. No sentence and no statement of
the package is among them.
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
from .wire.record import forget_settings, wire_of


def facts_of(package: Package) -> dict[str, Any]:
    """Returns everything that this program collects.

    Args:
        package: The installed package.
    """
    types = {
        module: module_of_types(package.tree(module), module)
        for module, _ in package.files()
        if f"{module}.".startswith(f"{package.name}.types.")
    }
    resources = dict(resources_of(package))
    return {
        "version": getattr(package.module, "__version__", ""),
        "exports": sorted(getattr(package.module, "__all__", ())),
        "resources": resources,
        "types": types,
        "by_hand": dict(code_by_hand(package)),
        "wire": wire_of(package, resources),
    }


def main(arguments: list[str], write: Callable[[str], Any] = sys.stdout.write) -> None:
    """Runs the program.

    Args:
        arguments: The arguments of the command line: the name of the package.
        write: Takes the JSON (standard output by default).
    """
    warnings.simplefilter("ignore")
    forget_settings()
    write(json.dumps(facts_of(Package(arguments[0]))))


if __name__ == "__main__":
    main(sys.argv[1:])
