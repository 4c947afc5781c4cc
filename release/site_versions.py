"""Puts the built site beside those of other versions, for the switcher in its head: `hatch run site:version public`.

The folder is what a web server serves: a site for each minor version (`3.100/`), `versions.json` with their list, and
`latest/`, whose pages lead to the newest version.

    python release/site_versions.py public [--site site]
"""

from __future__ import annotations

import argparse
import json
import re
import shutil
import sys
from pathlib import Path
from typing import Any, Dict, Iterator, List, Tuple

ROOT = Path(__file__).resolve().parent.parent
LATEST = "latest"
_PROJECT = ROOT / "packages" / "openai" / "pyproject.toml"
_VERSION = re.compile(r'(?m)^version = "((\d+\.\d+)\.[^"]+)"$')
# The switcher looks here for the page that one reads, below whichever address; without it, versions open at the start.
_MAP = '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n{}</urlset>\n'
_PLACE = "<url><loc>https://site.example/{}</loc></url>\n"
_LEADS = """<!DOCTYPE html>
<meta charset="utf-8">
<title>Leads to the newest version</title>
<link rel="canonical" href="{target}">
<script>location.replace("{target}" + location.search + location.hash)</script>
<noscript><meta http-equiv="refresh" content="0; url={target}"></noscript>
"""

Entry = Dict[str, Any]


def main(arguments: List[str]) -> int:
    """Adds the site, or replaces the one of the same minor version."""
    parser = argparse.ArgumentParser(prog="site_versions", description=__doc__)
    parser.add_argument("public", type=Path, help="the folder that a web server serves; made if there is none")
    parser.add_argument("--site", type=Path, default=ROOT / "site", help="the built site (default: site)")
    options = parser.parse_args(arguments)
    if not (options.site / "index.html").exists():
        print(f"There is no site in {options.site}; build it with `hatch run docs`.", file=sys.stderr)
        return 1
    whole, minor = version()
    entries = add(options.public, options.site, whole, minor)
    print("versions: " + ", ".join(f"{each['title']} ({each['version']}/)" for each in entries))
    return 0


def version() -> Tuple[str, str]:
    """Returns the version of the checkout, and its first two numbers."""
    found = _VERSION.search(_PROJECT.read_text(encoding="utf-8"))
    assert found is not None
    return found[1], found[2]


def add(public: Path, site: Path, whole: str, minor: str) -> List[Entry]:
    """Copies a site to its place; returns the list of all versions, newest first."""
    shutil.rmtree(public / minor, ignore_errors=True)
    shutil.copytree(site, public / minor)
    places = ["", *sorted(path.relative_to(site).as_posix() for path in site.rglob("*.html"))]
    (public / minor / "sitemap.xml").write_text(_MAP.format("".join(map(_PLACE.format, places))), encoding="utf-8")
    entries = listed(public, {"version": minor, "title": whole, "aliases": []})
    (public / "versions.json").write_text(json.dumps(entries, indent=2) + "\n", encoding="utf-8")
    lead(public, entries[0]["version"])
    return entries


def listed(public: Path, new: Entry) -> List[Entry]:
    """Returns the versions that are there and a new one, newest first; the first of them is the latest."""
    path = public / "versions.json"
    known: List[Entry] = json.loads(path.read_text(encoding="utf-8")) if path.exists() else []
    entries = [new, *(each for each in known if each["version"] != new["version"])]
    entries.sort(key=lambda each: [int(part) for part in each["version"].split(".")], reverse=True)
    return [{**each, "aliases": [] if place else [LATEST]} for place, each in enumerate(entries)]


def lead(public: Path, newest: str) -> None:
    """Writes the pages that lead to the newest version: one at the root, and one for each page of it."""
    shutil.rmtree(public / LATEST, ignore_errors=True)
    for page, target in [(public / "index.html", f"{newest}/"), *pages_of(public, newest)]:
        page.parent.mkdir(parents=True, exist_ok=True)
        page.write_text(_LEADS.format(target=target), encoding="utf-8")


def pages_of(public: Path, newest: str) -> Iterator[Tuple[Path, str]]:
    """Yields where a page that leads on belongs, and the page that it leads to, from there."""
    for path in sorted((public / newest).rglob("*.html")):
        place = path.relative_to(public / newest)
        yield public / LATEST / place, "../" * len(place.parts) + f"{newest}/{place.as_posix()}"


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
