"""Familiar path: the regions that data can be kept in."""

from openai_core.encoding.urls import resolve_data_residency as resolve_data_residency

from ._types import DataResidency as DataResidency

__all__ = ["DataResidency", "resolve_data_residency"]
