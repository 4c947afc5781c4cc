"""Traces and metrics of calls; the extra `otel` of `openai-core` and `openai` brings what they need."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..imports import lazy_names

if TYPE_CHECKING:
    from .opentelemetry import OpenTelemetry as OpenTelemetry

__all__ = ["OpenTelemetry"]

if not TYPE_CHECKING:  # a checker would take any name for known
    __getattr__, __dir__ = lazy_names(globals(), {"OpenTelemetry": ".opentelemetry"})
