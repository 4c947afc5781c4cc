"""Familiar path: libraries of extras, loaded when something of them is used."""

from __future__ import annotations

from importlib import import_module
from importlib.util import find_spec
from typing import Any

from openai_core.errors import MissingDependencyError as MissingDependencyError

__all__ = ["MissingDependencyError", "has_numpy", "numpy", "pandas", "sounddevice"]


class _Library:
    """Stands for a library until something of it is asked for.

    Args:
        name: The library.
        extra: The extra of `openai` that brings it.
    """

    def __init__(self, name: str, extra: str) -> None:
        self._name = name
        self._extra = extra

    def __getattr__(self, attribute: str) -> Any:
        try:
            library = import_module(self._name)
        except ImportError as error:
            if attribute.startswith("__"):  # tools that inspect modules ask for these of everything
                raise AttributeError(attribute) from None
            raise MissingDependencyError(
                f"This needs the package {self._name!r}, which is not installed; run "
                f"`pip install 'openai[{self._extra}]'`."
            ) from error
        return getattr(library, attribute)

    def __repr__(self) -> str:
        return f"<{self._name}, loaded when it is used>"


numpy: Any = _Library("numpy", "voice_helpers")
pandas: Any = _Library("pandas", "datalib")
sounddevice: Any = _Library("sounddevice", "voice_helpers")


def has_numpy() -> bool:
    """Whether NumPy is installed."""
    return find_spec("numpy") is not None
