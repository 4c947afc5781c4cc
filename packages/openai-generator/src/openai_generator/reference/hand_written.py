"""What of the reference no definition describes: hand-written code, and what changed in it."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterator
from typing import Any

from ..definitions.followed import Followed
from .convert import is_by_hand


def followed_of(facts: dict[str, Any]) -> Followed:
    """Returns what is remembered of a version.

    Args:
        facts: What `extract` says of it.
    """
    methods = [method for each in facts["resources"].values() for method in each["methods"].values()]
    types = [
        name
        for each in facts["types"].values()
        for name in {**each.get("classes", {}), **each.get("aliases", {}), **each.get("assigns", {})}
    ]
    counts = {"resources": len(facts["resources"]), "methods": len(methods), "types": len(types)}
    counts["deprecated"] = sum("deprecated" in each for each in methods)
    return Followed(facts["version"], counts, {name: _hash(each) for name, each in pieces_by_hand(facts).items()})


def pieces_by_hand(facts: dict[str, Any]) -> dict[str, dict[str, Any]]:
    """Returns all that no definition describes, in pieces: functions of files, methods and types of packages.

    Args:
        facts: What was collected of the reference.
    """
    return {**facts["by_hand"], **dict(_apart(facts))}


def _apart(facts: dict[str, Any]) -> Iterator[tuple[str, dict[str, Any]]]:
    for path, resource in facts["resources"].items():
        if is_by_hand(path):
            yield f"client.{path}", resource["methods"]
    for module, types in facts["types"].items():
        name = module.partition(".types.")[2]
        if name and is_by_hand(name, "not_rendered"):
            yield module, {**types.get("classes", {}), **types.get("aliases", {}), **types.get("assigns", {})}


def _hash(pieces: dict[str, Any]) -> str:
    return hashlib.sha256(json.dumps(pieces, sort_keys=True).encode()).hexdigest()[:12]


def changed_code(before: Followed, after: Followed) -> list[str]:
    """Returns the names of what is new, gone or different in hand-written code.

    Args:
        before: The record of the version that was followed.
        after: The record of the new one.
    """
    names = sorted({*before.code, *after.code})
    return [name for name in names if before.code.get(name) != after.code.get(name)]


def described_changes(names: list[str], before: dict[str, Any] | None, after: dict[str, Any]) -> list[str]:
    """Returns a line for each change of hand-written code.

    Args:
        names: The names of what has changed.
        before: The facts of the version before, to name functions; without them a line names only the file.
        after: The facts of the version that is followed from now on.
    """
    old = {} if before is None else pieces_by_hand(before)
    new = pieces_by_hand(after)
    return [_described(name, old.get(name), new.get(name), known=before is not None) for name in names]


def _described(name: str, old: dict[str, Any] | None, new: dict[str, Any] | None, *, known: bool) -> str:
    if not known:
        return f"`{name}`" + (" is gone" if new is None else " is new or different")
    if old is None or new is None:
        return f"`{name}` is {'new' if old is None else 'gone'}: {_listed((old or new or {}).keys())}"
    different = [each or "module level" for each in {**old, **new} if old.get(each) != new.get(each)]
    return f"`{name}`: {_listed(different)}"


def _listed(names: Any) -> str:
    return ", ".join(f"`{each}`" if each else "module level" for each in names)
