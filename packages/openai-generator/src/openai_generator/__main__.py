"""Renders the API's client from the definitions.

`--check` compares; `drift OPENAPI_JSON` lists what an API release changes; `share` writes identical types once.
"""

from __future__ import annotations

import argparse
import json
import sys
from pathlib import Path

from .definitions.load import load_areas
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
    given = parser.parse_args(arguments)
    if given.command == "share":
        print("\n".join(f"rewritten: {area}" for area in share(given.definitions)) or "nothing to share")
        return 0
    areas = load_areas(given.definitions)
    if given.command == "drift":
        print("\n".join(Drift(areas, json.loads(given.document.read_text(encoding="utf-8"))).lines()))
        return 0
    files = render_all(areas)
    if not given.check:
        write(files, given.to)
        print(f"rendered {len(files)} files")
        return 0
    names = list(differing(files, given.to))
    for name in names:
        print(f"differs: {name}")
    return 1 if names else 0


if __name__ == "__main__":
    sys.exit(main())
