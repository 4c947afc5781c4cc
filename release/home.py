"""The addresses that every package states: `hatch run check:home https://github.com/owner/name people@example.com`.

Until they are set, their host is one that can exist nowhere, so that no page of an index leads to somebody else.
"""

from __future__ import annotations

import re
import sys
from pathlib import Path
from typing import List

ROOT = Path(__file__).resolve().parent.parent
PLACEHOLDER = "openai-python-sdk.example"

_HOMEPAGE = re.compile(r'(?m)^Homepage = "([^"]+)"$')
_EMAIL = re.compile(r'(?m)(?<=, email = ")[^"]+')
_ADDRESS = re.compile(r"https://[\w.-]+(/[\w.-]+)+")


def current(root: Path = ROOT) -> str:
    """Returns the address that the packages state.

    Raises:
        ValueError: They state none, or several.
    """
    found = {address for path in files(root) for address in _HOMEPAGE.findall(path.read_text(encoding="utf-8"))}
    if len(found) != 1:
        raise ValueError(f"The packages state {len(found)} homepages, not one: {sorted(found)}.")
    return found.pop()


def is_set(root: Path = ROOT) -> bool:
    """Returns whether all addresses are real ones."""
    return not any(PLACEHOLDER in path.read_text(encoding="utf-8") for path in files(root))


def move(address: str, email: str = "", root: Path = ROOT) -> List[Path]:
    """Writes another address, and perhaps another e-mail address, into every package; returns the files that changed.

    Raises:
        ValueError: It is no address of a repository.
    """
    address = address.rstrip("/")
    if not _ADDRESS.fullmatch(address):
        raise ValueError(f"{address!r} is no address of a repository; write one such as https://github.com/owner/name.")
    before, changed = current(root), []
    for path in files(root):
        text = path.read_text(encoding="utf-8")
        new = text.replace(before, address)
        new = _EMAIL.sub(email, new) if email else new
        if new != text:
            path.write_text(new, encoding="utf-8")
            changed.append(path)
    return changed


def files(root: Path) -> List[Path]:
    """Returns the files that state the address: the metadata of each package, and the settings of the site."""
    return sorted([*root.glob("packages/*/pyproject.toml"), *root.glob("mkdocs.yml")])


def main(arguments: List[str]) -> int:
    """Prints the repository's address, or writes what is given."""
    if not arguments:
        print(current())
        return 0
    try:
        changed = move(*arguments[:2])
    except ValueError as error:
        print(error, file=sys.stderr)
        return 1
    print(f"{len(changed)} files changed")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
