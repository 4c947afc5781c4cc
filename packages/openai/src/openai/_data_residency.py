"""Familiar path: the regions that data can be kept in."""

from __future__ import annotations

from typing import Any

from openai_core.client.addresses import resolve_data_residency as resolve
from openai_core.vendors.openai import OPENAI

from ._types import DataResidency as DataResidency

__all__ = ["DataResidency", "resolve_data_residency"]


def resolve_data_residency(data_residency: Any, base_url: Any, websocket_base_url: Any) -> Any:
    """Returns the base URL that a region or the `base_url` argument asks for, or `None` for neither.

    Raises:
        ConfigurationError: The region is unknown, or given next to an address.
    """
    return resolve(data_residency, base_url, websocket_base_url, OPENAI.regions)
