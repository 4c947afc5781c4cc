"""A computer of the user's, for the computer tool of the Responses API. Names are loaded on first use."""

from typing import TYPE_CHECKING

from openai_core.imports import lazy_names

if TYPE_CHECKING:
    from .drivers import (
        AsyncComputerDriver as AsyncComputerDriver,
        ComputerActionInput as ComputerActionInput,
        ComputerDriver as ComputerDriver,
        Screenshot as Screenshot,
    )
    from .errors import ComputerUseError as ComputerUseError
    from .toolsets import AsyncComputerToolset as AsyncComputerToolset, ComputerToolset as ComputerToolset

_SOURCES = {
    **dict.fromkeys(("AsyncComputerDriver", "ComputerActionInput", "ComputerDriver", "Screenshot"), ".drivers"),
    **dict.fromkeys(("AsyncComputerToolset", "ComputerToolset"), ".toolsets"),
    "ComputerUseError": ".errors",
}

if not TYPE_CHECKING:  # a checker would take any name for known
    __getattr__, __dir__ = lazy_names(globals(), _SOURCES)
__all__ = [
    "AsyncComputerDriver",
    "AsyncComputerToolset",
    "ComputerActionInput",
    "ComputerDriver",
    "ComputerToolset",
    "ComputerUseError",
    "Screenshot",
]
