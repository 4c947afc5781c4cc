"""Builds all distributions twice and checks what would be published: `hatch run check:release`.

Leaves the distributions in `dist/`, and the bill of materials of `openai` in `build/`.
"""

from __future__ import annotations

import argparse
import hashlib
import re
import shutil
import subprocess
import sys
import zipfile
from email import message_from_bytes
from email.message import Message
from pathlib import Path
from typing import Dict, Iterator, List

import home

ROOT = Path(__file__).resolve().parent.parent
DIST = ROOT / "dist"
BUILD = ROOT / "build"
PRIVATE = "Private :: Do Not Upload"

_LINK = re.compile(r"\]\(([^)\s]+)\)")


class Failed(Exception):
    """Something that must not be published."""


def main(arguments: List[str]) -> int:
    """Runs the checks, one after the other, and stops at the first that fails."""
    parser = argparse.ArgumentParser(prog="check", description=__doc__)
    parser.add_argument("--home", help="the address of the repository that the packages have to state")
    options = parser.parse_args(arguments)
    try:
        states_home(options.home)
        build(DIST)
        is_reproducible()
        tools()
        pages_have_no_dead_links()
        bill_of_materials()
    except (Failed, subprocess.CalledProcessError) as error:
        print(f"not fit to be published: {error}", file=sys.stderr)
        return 1
    print(f"fit to be published: {len(wheels())} wheels and as many sdists in {DIST.relative_to(ROOT)}/")
    return 0


def states_home(expected: str | None) -> None:
    """Compares the repository's address with the one that the packages state, and tells where there is none."""
    stated = home.current()
    if expected and stated != expected.rstrip("/"):
        raise Failed(f"the packages state {stated}, not {expected}; run `hatch run check:home {expected}`.")
    if home.is_set():
        return
    message = "the packages state no real addresses yet; set them with `hatch run check:home URL EMAIL`"
    if expected:
        raise Failed(message)
    print(f"note: {message} before a release")


def build(folder: Path) -> None:
    """Builds every distribution into an empty folder."""
    shutil.rmtree(folder, ignore_errors=True)
    run("hatch", "--env", "default", "build", "--all", str(folder))


def is_reproducible() -> None:
    """Builds again, and compares byte by byte."""
    again = BUILD / "again"
    build(again)
    first, second = digests(DIST), digests(again)
    if first != second:
        names = sorted(name for name in {*first, *second} if first.get(name) != second.get(name))
        raise Failed(f"a second build differs in {', '.join(names)}")
    print(f"reproducible: {len(first)} files are the same in two builds")


def digests(folder: Path) -> Dict[str, str]:
    """Returns the SHA-256 of each distribution in a folder."""
    files = [*folder.glob("*.whl"), *folder.glob("*.tar.gz")]
    return {path.name: hashlib.sha256(path.read_bytes()).hexdigest() for path in files}


def tools() -> None:
    """Lets the tools of the field judge the metadata and the contents."""
    run("twine", "check", "--strict", *map(str, sorted([*wheels(), *DIST.glob("*.tar.gz")])))
    for path in wheels():
        # Familiar paths that stand for the same names are the same modules, on purpose.
        accepted = ["--ignore", "W002"] if path.name.startswith("openai-") else []
        run("check-wheel-contents", *accepted, str(path))
    for path in sorted(DIST.glob("*.tar.gz")):
        run("pyroma", "--min", "10", str(path))


def pages_have_no_dead_links() -> None:
    """Finds links on the pages of an index that lead to no file of the repository."""
    dead = [f"{path.name}: {link}" for path in wheels() for link in links(metadata_of(path)) if is_dead(link)]
    if dead:
        raise Failed("dead links on the page of an index: " + ", ".join(dead))
    print("pages: no dead link")


def links(metadata: Message) -> Iterator[str]:
    """Yields each link of a page, those in its sidebar too."""
    for entry in metadata.get_all("Project-URL", []):
        yield entry.partition(", ")[2]
    yield from _LINK.findall(str(metadata.get_payload()))


def is_dead(link: str) -> bool:
    """Returns whether a link cannot be followed from the page of an index."""
    if link.startswith("#"):
        return False
    address = home.current()
    if not link.startswith(address):
        return not link.startswith("https://")
    path = re.fullmatch(r"/(?:blob|tree)/main/([^#]*)(?:#.*)?", link[len(address) :])
    return bool(path) and not (ROOT / path[1]).exists()


def metadata_of(wheel: Path) -> Message:
    """Reads the metadata of a wheel."""
    with zipfile.ZipFile(wheel) as archive:
        (name,) = [name for name in archive.namelist() if name.endswith(".dist-info/METADATA")]
        return message_from_bytes(archive.read(name))


def wheels() -> List[Path]:
    """Returns the wheels that were built."""
    return sorted(DIST.glob("*.whl"))


def bill_of_materials() -> None:
    """Writes what an installation of `openai` consists of, in the format of CycloneDX."""
    version = metadata_of(next(DIST.glob("openai-*.whl")))["Version"]
    environment, target = BUILD / "materials", BUILD / f"openai-{version}.cdx.json"
    python = environment / ("Scripts" if sys.platform == "win32" else "bin") / "python"
    run("uv", "venv", "--quiet", "--clear", str(environment))
    run("uv", "pip", "install", "--quiet", "--python", str(python), "--find-links", str(DIST), f"openai=={version}")
    project = ROOT / "packages" / "openai" / "pyproject.toml"
    run("cyclonedx-py", "environment", "--pyproject", str(project), "--mc-type", "library", "--output-reproducible",
        "--output-file", str(target), str(python))  # fmt: skip
    print(f"bill of materials: {target.relative_to(ROOT)}")


def run(*command: str) -> None:
    """Runs a command, whose output is shown only where it fails."""
    done = subprocess.run(command, cwd=ROOT, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, check=False)
    if done.returncode:
        print(done.stdout)
        raise Failed(f"`{' '.join(command[:4])} …` ended with {done.returncode}")


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
