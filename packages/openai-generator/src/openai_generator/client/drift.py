"""What a client offers, recorded when it is made, and how a newer document would change that."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import asdict
from pathlib import Path
from typing import Any

from ..changes import compared
from ..definitions.model import Area, Operation, Resource, Type
from ..openapi import files
from ..openapi.problems import BadDocumentError, Problem
from ..report import Report
from ..surface import Parts, Surface, parts_of_operation, parts_of_type
from .overlay import Overlay
from .service import Facts

RECORD = "surface.json"
"""The file of a distribution that holds the record."""

_ABOUT = "What the client offers, for `openai-generator drift`; made with it, and not to be edited."


def surface_of(resources: list[Resource], areas: list[Area], types: Mapping[str, Type], facts: Facts) -> Surface:
    """Returns what a client offers.

    Args:
        resources: Its resources, in which types have their names without a module.
        areas: The modules of its types.
        types: All types, by name.
        facts: What is known of the service.
    """
    things = {"the service": _parts_of_service(facts)}
    for resource in resources:
        for operation in resource.operations:
            things[f"client.{resource.path}.{operation.name}"] = _parts_of_operation(operation)
    for area in areas:
        for suffix, found in (("", area.types), ("_params", area.params)):
            for each in found:
                things[each.name] = {
                    **parts_of_type(types[each.name], str),
                    "the module": f"types.{area.name}{suffix}",
                }
    return Surface(things)


def _parts_of_service(facts: Facts) -> Parts:
    key = facts.key
    return {
        "the address": facts.base_url or "to be passed",
        "the key": " ".join(filter(None, (key.kind, key.name))),
        **({"the address of tokens": key.token_url} if key.token_url else {}),
        **({"the scopes": " ".join(key.scopes)} if key.scopes else {}),
    }


def _parts_of_operation(operation: Operation) -> Parts:
    state = {"the state": "deprecated"} if operation.deprecated else {}
    return {**parts_of_operation(operation, str, str), **state}


def record_of(package: str, overlay: Overlay, surface: Surface) -> str:
    """Returns the record of a distribution, as JSON.

    Args:
        package: The import name of its package.
        overlay: What somebody said beside the document.
        surface: What it offers.
    """
    record = {"about": _ABOUT, "package": package, "overlay": asdict(overlay), "offers": surface.things}
    return json.dumps(record, indent=1, ensure_ascii=True) + "\n"


def read_record(distribution: Path) -> tuple[str, Overlay, Surface]:
    """Reads the record of a distribution: the package, the overlay, and what it offers.

    Args:
        distribution: The folder of the distribution.

    Raises:
        BadDocumentError: There is none, or it was edited.
    """
    path = distribution / RECORD
    if not path.is_file():
        raise BadDocumentError([Problem(str(path), "There is no record of what the client offers; make it again.")])
    content = files.read(path)
    try:
        overlay = Overlay(**content["overlay"])
        offers = {str(name): _texts(parts) for name, parts in content["offers"].items()}
        return str(content["package"]), overlay, Surface(offers)
    except (AttributeError, KeyError, TypeError) as error:
        raise BadDocumentError([Problem(str(path), "The record was edited; make the client again.")]) from error


def _texts(parts: Any) -> Parts:
    return {str(name): str(said) for name, said in parts.items()}


def drift_of(distribution: Path, earlier: Surface, later: Surface, document: Path) -> Report:
    """Returns what a newer document changes for those who use a client.

    Args:
        distribution: The folder of the client.
        earlier: What the client offers.
        later: What it would offer, made of the document.
        document: The newer document.
    """
    return compared(earlier, later, f"{distribution.resolve().name} -> {document.name}")
