"""WebSocket connections: events, sent messages, handshakes and ends for the same scripted server."""

from __future__ import annotations

from typing import Tuple

import deliberate_realtime as deliberate
from connection_scripts import scripts
from interpreters import both_sides
from scripted import report


def compare(reference: str, only: str, shown: int) -> Tuple[str, int]:
    """Compare all scripts whose name starts with `only`; return the report and the number of differing ones."""
    wanted = [script for script in scripts() if str(script["name"]).startswith(only)]
    mine, expected = (side.run("run-connections", wanted) for side in both_sides(reference))
    return report(mine, expected, deliberate.REALTIME, shown)
