"""Locks that a forked child finds free, whichever thread of its parent held them at that moment."""

from __future__ import annotations

import os
import threading
from typing import Any, MutableMapping
from weakref import WeakKeyDictionary

_locks: MutableMapping[object, Any] = WeakKeyDictionary()


def lock_of(owner: object) -> Any:
    """Returns the lock of an object, which its owner may take again; each process has its own.

    Whoever takes it releases the very object that they took: after a fork, this function returns another one.

    Args:
        owner: Any object that can be referred to weakly.
    """
    return _locks.get(owner) or _locks.setdefault(owner, threading.RLock())


def _forked() -> None:
    global _locks
    _locks = WeakKeyDictionary()


if hasattr(os, "register_at_fork"):
    os.register_at_fork(after_in_child=_forked)
