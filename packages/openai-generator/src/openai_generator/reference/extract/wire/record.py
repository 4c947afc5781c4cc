"""Lets a client of the package call everything that it has, and keeps what each method sends."""

from __future__ import annotations

import os

from ..package import Facts, Package
from .calls import ADMIN_KEY, KEY, Calls
from .server import recording

_SETTINGS = ("OPENAI_", "HTTP_PROXY", "HTTPS_PROXY", "ALL_PROXY")
_TIMEOUT = 5.0


def wire_of(package: Package, resources: dict[str, Facts]) -> dict[str, Facts]:
    """Returns what each method of each resource sends, by its path on the client.

    Args:
        package: The package that is looked at.
        resources: What the sources say about its resources.
    """
    with recording() as recorder:
        client = package.module.OpenAI(
            api_key=KEY, admin_api_key=ADMIN_KEY, base_url=recorder.address, max_retries=0, timeout=_TIMEOUT
        )
        calls = Calls(client, recorder)
        return {
            f"{path}.{name}": calls.facts(f"{path}.{name}", method)
            for path, resource in resources.items()
            for name, method in resource["methods"].items()
        }


def forget_settings() -> None:
    """Takes away what the environment says about clients and proxies, for nothing of that belongs to a method."""
    for name in [each for each in os.environ if each.upper().startswith(_SETTINGS)]:
        del os.environ[name]
