"""How a run of tools ends early. Both errors tell which calls may have had effects, and no content."""

from __future__ import annotations

from asyncio import CancelledError
from typing import Sequence, Tuple

from openai_core.errors import OpenAIError
from openai_core.public_names import public

__all__ = ["ToolRunnerCancelledError", "ToolRunnerError"]


class ToolRunnerError(OpenAIError, RuntimeError):
    """A run stopped before its final response. Look at the calls before running it again.

    Attributes:
        attempted_call_ids: Calls that began; any of them may have had effects, in part or in full.
        completed_call_ids: Calls that returned an output to the runner, in the order of their outputs.

    Args:
        message: What went wrong, as a sentence.
    """

    attempted_call_ids: Tuple[str, ...]
    completed_call_ids: Tuple[str, ...]

    def __init__(self, message: str, attempted_call_ids: Sequence[str], completed_call_ids: Sequence[str]) -> None:
        super().__init__(message)
        self.attempted_call_ids = tuple(attempted_call_ids)
        self.completed_call_ids = tuple(completed_call_ids)


@public
class ToolRunnerCancelledError(CancelledError):
    """The asyncio task of a run was cancelled; this stays a cancellation.

    Attributes:
        attempted_call_ids: Calls that began; any of them may have had effects, in part or in full.
        completed_call_ids: Calls that returned an output to the runner, in the order of their outputs.
    """

    attempted_call_ids: Tuple[str, ...]
    completed_call_ids: Tuple[str, ...]

    def __init__(self, attempted_call_ids: Sequence[str], completed_call_ids: Sequence[str]) -> None:
        super().__init__("The run of tools was cancelled.")
        self.attempted_call_ids = tuple(attempted_call_ids)
        self.completed_call_ids = tuple(completed_call_ids)
