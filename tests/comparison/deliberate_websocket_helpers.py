"""Differences of the helpers around WebSockets that are meant; the README tells why."""

from __future__ import annotations

from typing import List

from deliberate import Rule

WEBSOCKET_HELPERS: List[Rule] = []
