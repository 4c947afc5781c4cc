"""How things are named; every exception to a rule is in `naming.yaml` next to this module.

`familiar.yaml` there lists the familiar names of what is written by hand.
"""

from __future__ import annotations

import functools
import re
from collections.abc import Container
from pathlib import Path
from typing import Any

from . import yaml_files
from .affixes import without_prefix

SHADOWED = {"str", "int", "float", "bool", "bytes", "object"}
BUILT_IN = {"None", *SHADOWED, *(f"builtins.{name}" for name in SHADOWED)}


@functools.lru_cache(maxsize=None)
def exceptions() -> dict[str, Any]:
    """Returns the naming exceptions."""
    return yaml_files.read(Path(__file__).with_name("naming.yaml"))


@functools.lru_cache(maxsize=None)
def familiar() -> dict[str, dict[str, str]]:
    """Returns where the names of hand-written familiar modules live, by their paths below `openai`."""
    return yaml_files.read(Path(__file__).with_name("familiar.yaml"))


def camel(snake: str) -> str:
    """Returns `chat_completion` as `ChatCompletion`.

    Args:
        snake: Words with underscores between them.
    """
    return "".join(part[:1].upper() + part[1:] for part in snake.split("_"))


def snake(name: str) -> str:
    """Returns `ChatCompletion` as `chat_completion`.

    Args:
        name: Words that begin with capitals.
    """
    return re.sub(r"(?<=[a-z0-9])(?=[A-Z])", "_", name).lower()


def same_name(module: str, name: str) -> bool:
    """Whether a type is the one that its familiar module is named after.

    Args:
        module: The familiar module.
        name: The name of the type.
    """
    return module.rpartition(".")[2].replace("_", "").casefold() == name.replace("_", "").casefold()


def is_params(module: str) -> bool:
    """Whether a familiar module, such as `chat.completion_create_params`, holds what is sent.

    Args:
        module: The familiar module, below `openai.types`.
    """
    return module.endswith(("_param", "_params")) or module.startswith("shared_params.")


def area_of(module: str) -> str:
    """Returns the area (the definition file) of a familiar types module: `chat` for `chat.chat_completion`.

    Modules directly below `openai.types` have no package to tell it, and some packages are split, so the longest
    matching prefix decides.

    Args:
        module: The familiar module, below `openai.types`.
    """
    package, _, rest = module.partition(".")
    prefixes: dict[str, str] = exceptions()["areas_of_modules"]
    matching = [each for each in prefixes if module.startswith(each) and ("." in each) == bool(rest)]
    if matching:
        return prefixes[max(matching, key=len)]
    if not rest:
        raise LookupError(f"No area for openai.types.{module}; add a prefix to areas_of_modules in naming.yaml.")
    return "shared" if package == "shared_params" else package


def area_of_resource(path: str) -> str:
    """Returns the area of a resource: `chat` for `chat.completions`, unless naming.yaml splits the package.

    Args:
        path: The path of the resource, with dots.
    """
    prefixes: dict[str, str] = exceptions()["areas_of_resources"]
    matching = [each for each in prefixes if f"{path}.".startswith(f"{each}.")]
    return prefixes[max(matching, key=len)] if matching else path.partition(".")[0]


def joined(owner: str, name: str) -> str:
    """Returns the name, led by its owner's where it does not already begin so.

    Args:
        owner: The name of the type around it.
        name: The name of the nested type.
    """
    return name if name.startswith(owner) else owner + name


def free(name: str, parents: list[str], taken: Container[str]) -> str:
    """Returns the name, led by as many of its parents' names (the nearest first) as make it new.

    Args:
        name: The name that would do.
        parents: The names around it, the outermost first.
        taken: The names that are in use.
    """
    rest = list(parents)
    while name in taken and rest:
        name = camel(rest.pop()) + name
    return name


def constant(base: str, resource: str, method: str) -> str:
    """Returns the name of an operation in its area's module: `COMPLETIONS_CREATE` for `chat.completions`, `create`.

    Args:
        base: The path that all resources of the area have in common, such as `chat`.
        resource: The path of the resource.
        method: The method's name.
    """
    inner = without_prefix(resource, base).lstrip(".")
    return f"{inner}.{method}".lstrip(".").replace(".", "_").upper()


def builds_on(area: str) -> list[str]:
    """Returns the areas whose types the types of an area may use instead of repeating them.

    Args:
        area: The name of the area.
    """
    found: list[str] = exceptions()["builds_on"].get(area, [])
    return found


def prefixes() -> dict[str, str]:
    """Returns what the names of an area's models have before the names of the models that they extend."""
    found: dict[str, str] = exceptions()["prefixes"]
    return found
