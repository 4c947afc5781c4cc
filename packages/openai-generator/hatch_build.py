"""The build hook: the wheel carries the kernel's `sync_flavour.py`, which makes the synchronous flavour of clients."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from hatchling.builders.hooks.plugin.interface import BuildHookInterface

_SCRIPT = "sync_flavour.py"


class WithSyncFlavour(BuildHookInterface):  # type: ignore[type-arg]
    """Adds the script to the distribution; a checkout has it beside the kernel, an sdist beside this file."""

    def initialize(self, version: str, build_data: dict[str, Any]) -> None:
        """Called once for each build; editable ones use the checkout's own."""
        root = Path(self.root)
        copy = root / _SCRIPT
        script = copy if copy.exists() else root.parent / "openai-core" / _SCRIPT
        if self.target_name == "sdist":
            build_data["force_include"][str(script)] = _SCRIPT
        elif version == "standard":
            build_data["force_include"][str(script)] = f"openai_generator/render/{_SCRIPT}"
