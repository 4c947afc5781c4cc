"""What a tool loop tells an observer about its steps: names, times and token counts, but never any content."""

from __future__ import annotations

from time import monotonic
from typing import Callable, Optional, cast

from typing_extensions import Literal, TypeAlias, TypedDict

from .awaitables import is_cancellation, let_go

__all__ = ["ToolDiagnostic", "ToolDiagnosticObserver", "ToolDiagnosticUsage", "emit_tool_diagnostic"]

ToolApi = Literal["responses", "decisions", "browser", "computer"]
ToolStage = Literal["run", "request", "arguments", "approval", "action", "output", "selection", "verification"]
ToolReason = Literal[
    "started",
    "completed",
    "refused",
    "cancelled",
    "invalid_input",
    "invalid_output",
    "api_failed",
    "driver_failed",
    "policy_failed",
    "step_limit",
    "busy",
    "closed",
]

_COUNTS = ("input_tokens", "output_tokens", "total_tokens")


class ToolDiagnosticUsage(TypedDict):
    """The token counts of one request."""

    input_tokens: int
    """How many tokens went in."""
    output_tokens: int
    """How many tokens came out, reasoning included."""
    total_tokens: int
    """The sum of both counts."""


class ToolDiagnostic(TypedDict):
    """One step of a tool loop, without arguments, outputs or texts.

    Keys:
        api: The kind of loop or toolset.
        stage: What the step was about.
        reason: How it ended.
        call_id: The call, the approval request or the candidate, if the step belongs to one.
        member: The name of the function or of the driver's method, if there is one.
        duration_ms: How long the step took, in milliseconds.
        usage: The tokens of a request that completed, if the API reported whole, non-negative counts.
    """

    api: ToolApi
    stage: ToolStage
    reason: ToolReason
    call_id: Optional[str]
    member: Optional[str]
    duration_ms: float
    usage: Optional[ToolDiagnosticUsage]


ToolDiagnosticObserver: TypeAlias = Callable[[ToolDiagnostic], None]


def emit_tool_diagnostic(
    observer: Optional[ToolDiagnosticObserver],
    api: ToolApi,
    stage: ToolStage,
    reason: ToolReason,
    started: float,
    *,
    call_id: Optional[str] = None,
    member: Optional[str] = None,
    usage: object = None,
) -> None:
    """Tells an observer about a step. Nothing that the observer does or raises reaches the loop.

    Args:
        observer: The function to call; `None` does nothing. An awaitable that it returns is not awaited.
        api: The kind of loop or toolset.
        stage: What the step was about.
        reason: How it ended.
        started: When the step began, by `time.monotonic()`, in seconds.
        call_id: The call, approval request or candidate.
        member: The name of the function or of the driver's method.
        usage: The API's usage object; anything but whole, non-negative counts is left out.
    """
    if observer is None:
        return
    milliseconds = (monotonic() - started) * 1000
    try:
        told = ToolDiagnostic(
            api=api,
            stage=stage,
            reason=reason,
            call_id=call_id,
            member=member,
            duration_ms=max(0.0, milliseconds),
            usage=_counts(usage),
        )
        watch: Callable[[ToolDiagnostic], object] = observer
        let_go(watch(told))
    except BaseException as error:
        if not isinstance(error, Exception) and not is_cancellation(error):
            raise


def _counts(usage: object) -> Optional[ToolDiagnosticUsage]:
    counts = {name: getattr(usage, name, None) for name in _COUNTS}
    if all(type(count) is int and count >= 0 for count in counts.values()):
        return cast("ToolDiagnosticUsage", counts)
    return None
