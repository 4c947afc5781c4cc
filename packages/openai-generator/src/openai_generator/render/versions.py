"""Files that name the version of the reference: written by hand, but for that number."""

from __future__ import annotations

import re
from pathlib import Path

from ..definitions.followed import Followed

PLACES = (
    "README.md",
    "README.zh-CN.md",
    "docs/howto/from-the-classic-client.md",
    "hatch.toml",
    "packages/openai/README.md",
)
"""The files, by their path in the repository."""

_RELEASE = re.compile(r"(?<=`openai` )\d+\.\d+(?![.\d])")
_PIN = re.compile(r"(?<=\"openai\[aiohttp\]==)[\d.]+(?=\")")


def with_version(root: Path, followed: Followed) -> dict[str, str]:
    """Returns the files as they are for the version that the definitions follow.

    Args:
        root: The root of the repository; files that it does not have are left out.
        followed: The record of that version.
    """
    paths = {name: root / name for name in PLACES} if followed.version else {}
    return {
        name: _PIN.sub(followed.version, _RELEASE.sub(followed.release, path.read_text(encoding="utf-8")))
        for name, path in paths.items()
        if path.is_file()
    }
