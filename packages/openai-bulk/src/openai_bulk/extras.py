"""Libraries that extras bring, loaded when they are used."""

from __future__ import annotations

from importlib import import_module
from typing import Any

from openai_core.errors import MissingDependencyError


def library(module: str, extra: str, purpose: str) -> Any:
    """Returns a module of a library that need not be installed.

    Args:
        module: The module, such as `pyarrow.parquet`.
        extra: The extra of `openai-bulk` that brings it.
        purpose: What needs it, as the beginning of the message.

    Raises:
        MissingDependencyError: It is not installed.
    """
    package = module.partition(".")[0]
    try:
        return import_module(module)
    except ModuleNotFoundError as error:
        if (error.name or "").partition(".")[0] != package:
            raise
        raise MissingDependencyError(
            f"{purpose} needs the package {package!r}, which is not installed; "
            f"run `pip install 'openai-bulk[{extra}]'`."
        ) from None
