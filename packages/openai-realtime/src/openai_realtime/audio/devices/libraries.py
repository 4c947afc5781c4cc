"""The libraries of the extra `voice_helpers`, loaded when a device is used and never before."""

from __future__ import annotations

from importlib import import_module
from typing import Any

from openai_core.errors import MissingDependencyError

__all__ = ["SAMPLE_RATE", "numpy", "sounddevice"]

SAMPLE_RATE = 24_000
"""Samples in a second of what is recorded and played."""


def numpy() -> Any:
    """Returns NumPy, whose arrays hold samples.

    Raises:
        MissingDependencyError: It is not installed.
    """
    return _library("numpy")


def sounddevice() -> Any:
    """Returns sounddevice, which talks to the sound card.

    Raises:
        MissingDependencyError: It is not installed, or it finds no PortAudio.
    """
    return _library("sounddevice")


def _library(name: str) -> Any:
    try:
        return import_module(name)
    except ImportError as error:
        raise MissingDependencyError(
            f"Microphones and players need the package {name!r}, which is not installed; run "
            "`pip install 'openai[voice_helpers]'`."
        ) from error
    except OSError as error:
        raise MissingDependencyError(
            f"The package {name!r} cannot be loaded ({error}); install the PortAudio library of your system."
        ) from error
