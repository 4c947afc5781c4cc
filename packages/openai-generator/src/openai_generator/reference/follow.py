"""`follow`: brings the definitions to a version of the reference, and reports what that changes."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from ..changes import change_log, compared
from ..definitions import followed, yaml_files
from ..definitions.load import load_definitions
from ..report import Report
from . import hand_written
from .definitions_surface import surface_of
from .environment import PACKAGE, ReferenceError, facts_of_interpreter, facts_of_version
from .known import Definition
from .update import updated
from .wire import compared_wire

_GLOSSARY = "glossary"


def follow(folder: Path, version: str | None, python: Path | None = None, document: Any = None) -> Report:
    """Brings the definitions in a folder to a version of the reference; what is the same is left as it is written.

    Args:
        folder: The folder of the definitions.
        version: The version; the newest one if `None`.
        python: An interpreter that has the reference installed, to take the facts from that.
        document: An OpenAPI document that gives the limits of new parameters, if there is one.

    Returns:
        What changes.

    Raises:
        ReferenceError: The reference could not be installed or read, or it is another version than the one wanted.
    """
    facts = facts_of_interpreter(python) if python else facts_of_version(version)
    if version not in (None, facts["version"]):
        raise ReferenceError(f"{python} has {PACKAGE} {facts['version']}, not {version}.")
    before, record = read_definitions(folder), followed.read(folder)
    glossary = before.pop(_GLOSSARY, {})
    update = updated(before, facts, document)
    title = f"{PACKAGE} {record.version or 'as defined'} -> {facts['version']}"
    earlier, later = surface_of(before, glossary), surface_of(update.definitions, glossary)
    report = compared(earlier, later, title)
    report.change_log = change_log(earlier, later)
    report.by_hand += update.by_hand + _changed_code(record, facts)
    report.wire = compared_wire(load_definitions(update.definitions, glossary), facts["wire"])
    for area, definition in update.definitions.items():
        if definition != before.get(area) or list(definition) != list(before[area]):
            yaml_files.write(folder / f"{area}.yaml", definition)
    for area in before.keys() - update.definitions.keys():
        (folder / f"{area}.yaml").unlink()
    followed.write(folder, hand_written.followed_of(facts))
    return report


def read_definitions(folder: Path) -> dict[str, Definition]:
    """Reads all files of a folder of definitions, by name.

    Args:
        folder: The folder of the definitions.
    """
    return {path.stem: yaml_files.read(path) for path in sorted(folder.glob("*.yaml"))}


def _changed_code(record: followed.Followed, facts: dict[str, Any]) -> list[str]:
    """Describes what changed in hand-written code; the version before is looked at again only if something did."""
    names = hand_written.changed_code(record, hand_written.followed_of(facts)) if record.code else []
    if not names:
        return []
    try:
        before = facts_of_version(record.version)
    except ReferenceError:
        before = None
    return hand_written.described_changes(names, before, facts)
