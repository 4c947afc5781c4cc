"""Renders the API's client from the definitions.

`--check` compares; `drift OPENAPI_JSON` lists what an API release changes; `share` writes identical types once;
`texts` counts what is described in words.
"""

from __future__ import annotations

import argparse
import json
import sys
from pathlib import Path

from . import text_counts
from .definitions.load import load_areas
from .definitions.model import Area
from .openapi.drift import Drift
from .render.output import differing, render_all, write
from .sharing.share import share

ROOT = Path(__file__).resolve().parents[4]
DEFINITIONS = Path(__file__).resolve().parents[2] / "definitions"


def main(arguments: list[str] | None = None) -> int:
    """Runs the command; returns its exit status."""
    parser = argparse.ArgumentParser(prog="python -m openai_generator", description=__doc__)
    parser.add_argument("--check", action="store_true", help="write nothing; fail if the tree differs")
    parser.add_argument("--definitions", type=Path, default=DEFINITIONS)
    parser.add_argument("--to", type=Path, default=ROOT, help="the root of the repository")
    commands = parser.add_subparsers(dest="command")
    drift = commands.add_parser("drift", help="compare the definitions with an OpenAPI document")
    drift.add_argument("document", type=Path)
    commands.add_parser("share", help="write identical types of the definitions once, under short names")
    texts = commands.add_parser("texts", help="count the types, fields, operations and parameters that have a text")
    texts.add_argument("--missing", metavar="AREA", help="list those of this area that have none")
    given = parser.parse_args(arguments)
    if given.command == "share":
        print("\n".join(f"rewritten: {area}" for area in share(given.definitions)) or "nothing to share")
        return 0
    areas = load_areas(given.definitions)
    if given.command == "drift":
        print("\n".join(Drift(areas, json.loads(given.document.read_text(encoding="utf-8"))).lines()))
        return 0
    if given.command == "texts":
        return _texts(areas, given.missing)
    files = render_all(areas)
    if not given.check:
        write(files, given.to)
        print(f"rendered {len(files)} files")
        return 0
    names = list(differing(files, given.to))
    for name in names:
        print(f"differs: {name}")
    return 1 if names else 0


def _texts(areas: list[Area], missing: str | None) -> int:
    if missing is None:
        print("\n".join(text_counts.table(areas)))
        return 0
    area = next((each for each in areas if each.name == missing), None)
    if area is None:
        print(f"there is no area {missing}; the names of the definition files are their names", file=sys.stderr)
        return 1
    print("\n".join(text_counts.missing(area)) or "nothing is missing")
    return 0


if __name__ == "__main__":
    sys.exit(main())
