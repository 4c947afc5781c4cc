"""Renders clients: `client OPENAPI --package NAME` one of any service, all else that of the API from its definitions.

`--check` compares the tree; `follow [VERSION]` brings the definitions to a version of the reference;
`drift OPENAPI_JSON` lists what a description of the API changes, with `--client DIR` for a client that `client` has
made; `share` writes identical types once; `texts` counts what is described in words; `pages` writes the reference of
the site.
"""

from __future__ import annotations

import argparse
import json
import sys
import time
from collections.abc import Iterable
from pathlib import Path
from typing import Any

from . import source_texts, text_counts
from .client import command as client
from .definitions import followed
from .definitions.load import load_areas
from .openapi.drift import Drift
from .pages.reference import remove_old, render_reference
from .reference.environment import ReferenceError
from .reference.follow import follow
from .render.output import differing, render_all, write
from .render.versions import with_version
from .report import Report
from .sharing.share import share

ROOT = Path(__file__).resolve().parents[4]
DEFINITIONS = Path(__file__).resolve().parents[2] / "definitions"


def main(arguments: list[str] | None = None) -> int:
    """Runs the command; returns its exit status.

    Args:
        arguments: The arguments of the command line, without the name of the program; `None`, the default, for those of
            the process.
    """
    given = _parser().parse_args(arguments)
    is_of_a_client = given.command == "client" or (given.command == "drift" and given.client is not None)
    if not is_of_a_client and not given.definitions.is_dir():
        hint = "`client` makes a client of a document, and `drift --client DIR` compares one with a newer document"
        print(f"there are no definitions in {given.definitions}; {hint}", file=sys.stderr)
        return 1
    commands = {
        "share": _share,
        "follow": _follow,
        "drift": _drift,
        "texts": _texts,
        "pages": _pages,
        "client": client.run,
        None: _render,
    }
    return commands[given.command](given)


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="openai-generator", description=__doc__)
    parser.add_argument("--check", action="store_true", help="write nothing; fail if the tree differs")
    parser.add_argument("--definitions", type=Path, default=DEFINITIONS)
    parser.add_argument("--to", type=Path, default=ROOT, help="the root of the repository")
    commands = parser.add_subparsers(dest="command")
    drift = commands.add_parser("drift", help="compare a client, or the definitions, with an OpenAPI document")
    drift.add_argument("document", type=Path)
    drift.add_argument("--client", type=Path, metavar="DIR", help="the folder of a client that `client` has made")
    following = commands.add_parser("follow", help="bring the definitions to a version of the reference, and render")
    following.add_argument("version", nargs="?", help="such as 3.57.0; the newest one by default")
    following.add_argument(
        "--python", type=Path, help="an interpreter that has the reference, instead of installing it"
    )
    following.add_argument("--openapi", type=Path, help="an OpenAPI document that gives the limits of new parameters")
    for command in (drift, following):
        command.add_argument("--report", type=Path, help="write the report to this file, too (Markdown)")
    commands.add_parser("share", help="write identical types of the definitions once, under short names")
    client.add_arguments(commands.add_parser("client", help="make a client from an OpenAPI document"))
    commands.add_parser("pages", help="write the pages of the site that describe methods and types")
    texts = commands.add_parser("texts", help="count the types, fields, operations and parameters that have a text")
    texts.add_argument("--sources", action="store_true", help="of all public names of the distributions instead")
    texts.add_argument("--faults", action="store_true", help="list what has none or says nothing; fail if there is any")
    texts.add_argument("--sample", metavar="SIZE", type=int, help="so many texts of all kinds and areas, to read")
    texts.add_argument("--seed", type=int, default=11, help="another seed takes another sample (11 by default)")
    texts.add_argument("--missing", metavar="AREA", help="list those of this area that have none")
    return parser


def _render(given: argparse.Namespace) -> int:
    files = _rendered(given)
    if not given.check:
        write(files, given.to)
        print(f"rendered {len(files)} files")
        return 0
    names = list(differing(files, given.to))
    for name in names:
        print(f"differs: {name}")
    return 1 if names else 0


def _rendered(given: argparse.Namespace) -> dict[str, str]:
    return {**render_all(load_areas(given.definitions)), **with_version(given.to, followed.read(given.definitions))}


def _follow(given: argparse.Namespace) -> int:
    document = _json(given.openapi) if given.openapi else None
    begun, before = time.monotonic(), _contents(given.definitions)
    try:
        report = follow(given.definitions, given.version, given.python, document)
    except ReferenceError as error:
        print(error, file=sys.stderr)
        return 1
    after = _contents(given.definitions)
    changed = sum(before.get(path) != after.get(path) for path in {*before, *after})
    changed += write(_rendered(given), given.to)
    told = _told(report, given.report)
    print(f"\n{changed} file{'s' * (changed != 1)} changed, in {time.monotonic() - begun:.0f} seconds.")
    return told


def _contents(folder: Path) -> dict[Path, bytes]:
    return {path: path.read_bytes() for path in folder.iterdir() if path.is_file()}


def _drift(given: argparse.Namespace) -> int:
    if given.client is not None:
        report = client.drift(given)
        return 1 if report is None else _told(report, given.report)
    drift = Drift(load_areas(given.definitions), _json(given.document))
    return _told(drift.report(given.document.name), given.report)


def _json(path: Path) -> Any:
    return json.loads(path.read_text(encoding="utf-8"))


def _told(report: Report, file: Path | None) -> int:
    text = "\n".join(report.lines()) + "\n"
    sys.stdout.write(text)
    if file is not None:
        file.write_text(text, encoding="utf-8")
    return 0


def _share(given: argparse.Namespace) -> int:
    print("\n".join(f"rewritten: {area}" for area in share(given.definitions)) or "nothing to share")
    return 0


def _pages(given: argparse.Namespace) -> int:
    files = render_reference(load_areas(given.definitions))
    changed = write(files, given.to) + remove_old(files, given.to)
    print(f"{len(files)} pages, of which {changed} changed")
    return 0


def _texts(given: argparse.Namespace) -> int:
    if given.sources:
        return _source_texts(given)
    areas = load_areas(given.definitions)
    if given.faults:
        return _told_faults(f"{area.name}: {fault}" for area in areas for fault in text_counts.faults(area))
    if given.sample is not None:
        print("\n".join(text_counts.sample(areas, given.sample, given.seed)))
        return 0
    if given.missing is None:
        print("\n".join(text_counts.table(areas)))
        return 0
    area = next((each for each in areas if each.name == given.missing), None)
    if area is None:
        print(f"there is no area {given.missing}; the names of the definition files are their names", file=sys.stderr)
        return 1
    print("\n".join(text_counts.missing(area)) or "nothing is missing")
    return 0


def _source_texts(given: argparse.Namespace) -> int:
    counted = source_texts.Sources(source_texts.folders_of(given.to)).entries()
    if given.faults:
        faults = {name: text_counts.faults_of(found) for name, found in counted.items()}
        return _told_faults(f"{name}: {fault}" for name, found in faults.items() for fault in found)
    print("\n".join(text_counts.table_of(counted, "package", source_texts.KINDS)))
    return 0


def _told_faults(faults: Iterable[str]) -> int:
    found = list(faults)
    print("\n".join(found) or "everything has a text that says something")
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
