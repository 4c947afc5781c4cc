"""The errors of a browser toolset."""

from __future__ import annotations

from openai_core.errors import OpenAIError

__all__ = ["BrowserCancelledError", "BrowserError", "BrowserToolsetError"]


class BrowserError(OpenAIError):
    """A refusal or failure whose text the model may read; a driver raises it to tell the model what went wrong."""


class BrowserToolsetError(OpenAIError, RuntimeError):
    """A driver broke its contract, so the call has no output. The text holds nothing that the driver returned."""


class BrowserCancelledError(OpenAIError, RuntimeError):
    """A call was cancelled before it had an output."""
