"""What programs send that use the module-level client, and what the names of the old interface raise."""

from __future__ import annotations

from typing import Tuple

import deliberate
from interpreters import both_sides
from module_client_scripts import scripts
from scripted import report


def compare(reference: str, only: str, shown: int) -> Tuple[str, int]:
    """Compare all scripts whose name starts with `only`; return the report and the number of differing ones."""
    wanted = [script for script in scripts() if str(script["name"]).startswith(only)]
    mine, expected = (side.run("run-module-client", wanted) for side in both_sides(reference))
    return report(mine, expected, deliberate.MODULE_CLIENT, shown)
