"""What goes wrong with the events of a stream, where the connection itself is fine."""

from __future__ import annotations

from openai_core.errors import OpenAIError


class StreamStateError(OpenAIError, RuntimeError, AssertionError):
    """The events of a stream do not allow what is asked for: they contradict each other, or are not there (yet).

    It is a `RuntimeError` and an `AssertionError`, because programs catch the one or the other.
    """
