"""Telling connections of this process from those that it inherited by a fork.

Two processes that share a connection read each other's answers. So each connection notes the count of forks at which it
was made, and is used at that count only.
"""

from __future__ import annotations

import os

_count = 0


def forks() -> int:
    """Returns how many forks lie between this process and the one that imported the module."""
    return _count


def _forked() -> None:
    global _count
    _count += 1


if hasattr(os, "register_at_fork"):
    os.register_at_fork(after_in_child=_forked)
