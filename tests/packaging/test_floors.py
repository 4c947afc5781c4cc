"""`hatch run floors:test` runs with the oldest versions that the metadata allow; this looks whether it does."""

from __future__ import annotations

import os
from importlib.metadata import PackageNotFoundError, requires, version
from typing import Dict, List

import pytest

requirements = pytest.importorskip("packaging.requirements")
versions = pytest.importorskip("packaging.version")

DISTRIBUTIONS = ("openai", "openai-core", "openai-realtime", "openai-rest", "openai-testing", "openai-webhooks")
EXTRAS = ("", "aiohttp", "bedrock", "otel", "socks", "vertex")

pytestmark = pytest.mark.skipif(
    os.environ.get("UV_RESOLUTION") != "lowest-direct", reason="FLOORS: only in the environment `floors`"
)


def floors() -> Dict[str, List[str]]:
    """Returns the oldest versions that each distribution of others is allowed in."""
    found: Dict[str, List[str]] = {}
    for distribution in DISTRIBUTIONS:
        for text in requires(distribution) or []:
            needed = requirements.Requirement(text)
            applies = needed.marker is None or any(needed.marker.evaluate({"extra": extra}) for extra in EXTRAS)
            if applies and needed.name not in DISTRIBUTIONS and needed.name != "openai-bulk":
                found.setdefault(needed.name, []).extend(
                    each.version for each in needed.specifier if each.operator == ">="
                )
    return found


@pytest.mark.parametrize("distribution", sorted(floors()))
def test_the_oldest_version_is_installed(distribution: str) -> None:
    try:
        installed = versions.Version(version(distribution))
    except PackageNotFoundError:
        pytest.fail(f"{distribution} is not installed")
    # 1.0 and 1.0.1 may be missing from the index where 1 is asked for.
    oldest = max(map(versions.Version, floors()[distribution]))
    assert installed >= oldest
    assert installed.release[: len(oldest.release)][:2] == oldest.release[:2]
