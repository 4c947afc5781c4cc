"""What somebody says beside a document: names of methods and resources, ways of paging, the address, the key."""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from ..openapi import files
from ..openapi.problems import BadDocumentError, Problem
from .paging import KINDS

_AT_THE_TOP = ("operations", "base_url", "security")
_KEYS: dict[str, type | tuple[type, ...]] = {"resource": str, "method": str, "page": (str, bool), "skip": bool}


@dataclass(frozen=True)
class Overlay:
    """What an overlay says.

    Attributes:
        operations: By `verb /path` or `operationId`: its `resource` and `method`, its `page` (a class, or `false`), or
            `skip: true`.
        base_url: Where requests go in place of the document's first server.
        security: The name of the security scheme that clients authenticate with; empty for the first one that they can.
        name: The name of its file; empty for none.
    """

    operations: dict[str, dict[str, Any]] = field(default_factory=dict)
    base_url: str = ""
    security: str = ""
    name: str = ""

    def of(self, verb: str, path: str, operation_id: str) -> dict[str, Any]:
        """Returns what is said of one operation.

        Args:
            verb: The verb, in lower case.
            path: The path in the document.
            operation_id: The `operationId`; empty where there is none.
        """
        return {**self.operations.get(operation_id, {}), **self.operations.get(f"{verb} {path}", {})}


def read_overlay(path: Path) -> Overlay:
    """Reads an overlay.

    Args:
        path: The file, JSON or YAML.

    Raises:
        BadDocumentError: It says something that has no meaning.
    """
    content = files.read(path)
    problems = [] if isinstance(content, dict) else [Problem(f"{path.name}#", "An overlay must be an object.")]
    unknown = [key for key in content if key not in _AT_THE_TOP] if not problems else []
    problems += [Problem(f"{path.name}#/{key}", f"The keys are {', '.join(_AT_THE_TOP)}.") for key in unknown]
    operations = content.get("operations") or {} if not problems else {}
    if not isinstance(operations, dict):
        problems.append(Problem(f"{path.name}#/operations", "This must be an object."))
        operations = {}
    for name, said in operations.items():
        problems += _problems(f"{path.name}#/operations/{name.replace('/', '~1')}", said)
    if problems:
        raise BadDocumentError(problems)
    base_url, security = (str(content.get(name) or "") for name in ("base_url", "security"))
    return Overlay(operations, base_url, security, path.name)


def _problems(place: str, said: Any) -> list[Problem]:
    if not isinstance(said, dict):
        return [Problem(place, "This must be an object.")]
    found = []
    for key, value in said.items():
        if key not in _KEYS:
            found.append(Problem(f"{place}/{key}", f"The keys are {', '.join(_KEYS)}."))
        elif not isinstance(value, _KEYS[key]):
            found.append(Problem(f"{place}/{key}", f"{value!r} is of the wrong kind."))
        elif key == "page" and value not in (*KINDS, False):
            found.append(Problem(f"{place}/page", f"The ways of paging are {', '.join(KINDS)}, and false for none."))
    return found
