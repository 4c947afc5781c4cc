"""How a run of decisions ends early. Both errors tell which actions may have had effects, and no content."""

from __future__ import annotations

from asyncio import CancelledError
from typing import Dict, Sequence, Tuple

from typing_extensions import Literal, TypeAlias

from openai_core.errors import OpenAIError
from openai_core.public_names import public

__all__ = ["DecisionsToolRunnerCancelledError", "DecisionsToolRunnerError", "Reason"]

Reason: TypeAlias = Literal[
    "invalid_params",
    "invalid_candidates",
    "invalid_answer",
    "async_executor",
    "invalid_verification",
    "verification_failed",
    "step_limit",
    "failed",
    "cancelled",
]

_MESSAGES: Dict[Reason, str] = {
    "invalid_params": (
        "A run of decisions takes a `model`, a task as `input`, perhaps a `safety_identifier`, and `max_steps` of at "
        "least 1."
    ),
    "invalid_candidates": (
        "`candidates` returns a list of 1 to 255 dictionaries, each with an `id` of its own and a `description`; one "
        "has `done` set to True, all others have an `execute` that can be called."
    ),
    "invalid_answer": "The API's decision is malformed, or chose something that was not among the candidates.",
    "async_executor": "An `execute` returned an awaitable; use AsyncDecisionsToolRunner.",
    "invalid_verification": "`verify` returns True or False.",
    "verification_failed": "`verify` returned False, and there is no action left to take.",
    "step_limit": "The run of decisions took `max_steps` steps without coming to its end.",
    "failed": "The run of decisions stopped before its end.",
    "cancelled": "The run of decisions was cancelled.",
}


class DecisionsToolRunnerError(OpenAIError, RuntimeError):
    """A run stopped before its end. Look at the actions before running it again.

    Attributes:
        reason: What happened, in one word.
        attempted_candidate_ids: Actions that began; any of them may have had effects, in part or in full.
        completed_candidate_ids: Actions whose `execute` returned.

    Args:
        attempted: The ids of candidates that were begun, in their order.
        completed: The ids of those that have ended without an error.
    """

    reason: Reason
    attempted_candidate_ids: Tuple[str, ...]
    completed_candidate_ids: Tuple[str, ...]

    def __init__(self, reason: Reason, attempted: Sequence[str], completed: Sequence[str]) -> None:
        super().__init__(_MESSAGES[reason])
        self.reason = reason
        self.attempted_candidate_ids = tuple(attempted)
        self.completed_candidate_ids = tuple(completed)


@public
class DecisionsToolRunnerCancelledError(CancelledError):
    """The asyncio task of a run was cancelled; this stays a cancellation.

    Attributes:
        reason: Always `"cancelled"`, for this error.
        attempted_candidate_ids: Actions that began; any of them may have had effects, in part or in full.
        completed_candidate_ids: Actions whose `execute` returned.

    Args:
        attempted: The ids of candidates that were begun, in their order.
        completed: The ids of those that have ended without an error.
    """

    reason: Literal["cancelled"]
    attempted_candidate_ids: Tuple[str, ...]
    completed_candidate_ids: Tuple[str, ...]

    def __init__(self, attempted: Sequence[str], completed: Sequence[str]) -> None:
        super().__init__(_MESSAGES["cancelled"])
        self.reason = "cancelled"
        self.attempted_candidate_ids = tuple(attempted)
        self.completed_candidate_ids = tuple(completed)
