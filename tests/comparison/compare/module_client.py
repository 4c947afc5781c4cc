"""What programs send that use the module-level client, and what the names of the old interface raise."""

from __future__ import annotations

from typing import Tuple

from compare.interpreters import both_sides
from compare.reports import report
from deliberate.module_client import MODULE_CLIENT
from scripts.module_client import scripts


def compare(reference: str, only: str, shown: int) -> Tuple[str, int]:
    """Compare all scripts whose name starts with `only`; return the report and the number of differing ones."""
    wanted = [script for script in scripts() if str(script["name"]).startswith(only)]
    mine, expected = (side.run("play.module_client", wanted) for side in both_sides(reference))
    return report(mine, expected, MODULE_CLIENT, shown)
