"""Parts that live in another distribution, which may not be installed."""

from __future__ import annotations

from importlib import import_module
from typing import Any

from .errors import MissingDependencyError


def sibling(module: str, name: str) -> Any:
    """Returns a name of a module in another distribution of this SDK.

    Args:
        module: The module, such as `openai_realtime.sync.responses`.
        name: What to take from it.

    Raises:
        MissingDependencyError: The distribution is not installed.
    """
    package = module.partition(".")[0]
    try:
        return getattr(import_module(module), name)
    except ModuleNotFoundError as error:
        if error.name != package:
            raise
        distribution = package.replace("_", "-")
        raise MissingDependencyError(
            f"This needs the package {distribution!r}, which is not installed; run `pip install {distribution}`."
        ) from None
