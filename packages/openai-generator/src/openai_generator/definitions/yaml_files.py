"""Reading and writing definition files in one fixed layout."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import yaml


class _Dumper(yaml.SafeDumper):
    """Writes block style without anchors, and indents lists below their key."""

    def increase_indent(self, flow: bool = False, indentless: bool = False) -> None:
        super().increase_indent(flow, False)

    def ignore_aliases(self, data: Any) -> bool:
        return True


def read(path: Path) -> dict[str, Any]:
    """Reads one definition file."""
    loaded: dict[str, Any] = yaml.load(
        path.read_text(encoding="utf-8"), Loader=getattr(yaml, "CSafeLoader", yaml.SafeLoader)
    )
    return loaded


def write(path: Path, definition: dict[str, Any]) -> None:
    """Writes one definition file; sections are separated by blank lines."""
    sections = [
        yaml.dump({key: value}, Dumper=_Dumper, sort_keys=False, width=120, allow_unicode=True)
        for key, value in definition.items()
    ]
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text("\n".join(sections), encoding="utf-8")
