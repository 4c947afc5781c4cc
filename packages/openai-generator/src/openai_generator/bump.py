"""Gives all distributions a new version: `python -m openai_generator.bump 3.101.0`.

They share one version and pin each other exactly, so the number stands in every pyproject and in the kernel.
"""

from __future__ import annotations

import argparse
import re
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[4]

_VERSION = re.compile(r"\d+\.\d+\.\d+((a|b|rc)\d+)?")
_OWN = re.compile(r'(?m)^version = "[^"]+"$')
_PIN = re.compile(r'"(openai(?:-[a-z]+)?)==[^"]+"')
_CONSTANT = re.compile(r'(?m)^VERSION = "[^"]+"$')


def bump(version: str, root: Path = ROOT) -> list[Path]:
    """Writes the version into every file that holds it.

    Args:
        version: Three numbers, perhaps with `a1`, `b1` or `rc1`.
        root: The root of the repository.

    Returns:
        The files that changed.

    Raises:
        ValueError: It is no version.
    """
    if not _VERSION.fullmatch(version):
        raise ValueError(f"{version!r} is no version; write three numbers, such as 3.101.0.")
    changed = []
    for path in [*sorted(root.glob("packages/*/pyproject.toml")), kernel_version_file(root)]:
        text = path.read_text(encoding="utf-8")
        new = with_version(text, version)
        if new != text:
            path.write_text(new, encoding="utf-8")
            changed.append(path)
    return changed


def kernel_version_file(root: Path) -> Path:
    """Returns the file that tells programs the version.

    Args:
        root: The root of the repository.
    """
    return root / "packages/openai-core/src/openai_core/version.py"


def with_version(text: str, version: str) -> str:
    """Returns a file's text with the version and the pins replaced.

    Args:
        text: The text of a `pyproject.toml` or of the version's module.
        version: The new version.
    """
    text = _OWN.sub(f'version = "{version}"', text)
    text = _PIN.sub(rf'"\1=={version}"', text)
    return _CONSTANT.sub(f'VERSION = "{version}"', text)


def main(arguments: list[str]) -> int:
    """Runs the command.

    Args:
        arguments: The arguments of the command line, without the name of the program.
    """
    parser = argparse.ArgumentParser(prog="bump", description=__doc__)
    parser.add_argument("version", help="the new version of all distributions, such as 3.101.0")
    for path in bump(parser.parse_args(arguments).version):
        sys.stdout.write(f"{path.relative_to(ROOT)}\n")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
