"""A loop over the Responses API: it asks the model, carries out the tools that it calls, and asks again.

Names are loaded on first use.
"""

from typing import TYPE_CHECKING

from openai_core.imports import lazy_names

if TYPE_CHECKING:
    from .aio.runner import AsyncResponsesToolRunner as AsyncResponsesToolRunner
    from .errors import ToolRunnerCancelledError as ToolRunnerCancelledError, ToolRunnerError as ToolRunnerError
    from .functions import AsyncRegisteredFunction as AsyncRegisteredFunction, RegisteredFunction as RegisteredFunction
    from .ledgers import (
        AsyncResponsesToolLedger as AsyncResponsesToolLedger,
        ResponsesToolCheckpoint as ResponsesToolCheckpoint,
        ResponsesToolLedger as ResponsesToolLedger,
    )
    from .parameters import (
        AsyncContextBudget as AsyncContextBudget,
        ContextBudget as ContextBudget,
        ContextBudgetDecision as ContextBudgetDecision,
        ContextBudgetSnapshot as ContextBudgetSnapshot,
        EarlyExecution as EarlyExecution,
    )
    from .sync.runner import ResponsesToolRunner as ResponsesToolRunner
    from .turn import ResponsesRunnerTurn as ResponsesRunnerTurn

_SOURCES = {
    **dict.fromkeys(("AsyncResponsesToolRunner",), ".aio.runner"),
    **dict.fromkeys(("ToolRunnerCancelledError", "ToolRunnerError"), ".errors"),
    **dict.fromkeys(("AsyncRegisteredFunction", "RegisteredFunction"), ".functions"),
    **dict.fromkeys(("AsyncResponsesToolLedger", "ResponsesToolCheckpoint", "ResponsesToolLedger"), ".ledgers"),
    **dict.fromkeys(
        ("AsyncContextBudget", "ContextBudget", "ContextBudgetDecision", "ContextBudgetSnapshot", "EarlyExecution"),
        ".parameters",
    ),
    **dict.fromkeys(("ResponsesToolRunner",), ".sync.runner"),
    **dict.fromkeys(("ResponsesRunnerTurn",), ".turn"),
}

if not TYPE_CHECKING:  # a checker would take any name for known
    __getattr__, __dir__ = lazy_names(globals(), _SOURCES)
__all__ = [
    "AsyncContextBudget",
    "AsyncRegisteredFunction",
    "AsyncResponsesToolLedger",
    "AsyncResponsesToolRunner",
    "ContextBudget",
    "ContextBudgetDecision",
    "ContextBudgetSnapshot",
    "EarlyExecution",
    "RegisteredFunction",
    "ResponsesRunnerTurn",
    "ResponsesToolCheckpoint",
    "ResponsesToolLedger",
    "ResponsesToolRunner",
    "ToolRunnerCancelledError",
    "ToolRunnerError",
]
