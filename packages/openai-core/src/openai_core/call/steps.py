"""The steps of a call that subclasses override, tracers wrap and tests patch; the usual ones need not be called."""

from __future__ import annotations

from types import MethodType
from typing import Any


def is_replaced(step: Any, usual: Any) -> bool:
    """Whether a step of a call is another one than the client's own: overridden, wrapped or patched.

    Args:
        step: What the client has now. The wrapper of a tracer may claim to be the method that it wraps.
        usual: The function that is its own.
    """
    return type(step) is not MethodType or step.__func__ is not usual
