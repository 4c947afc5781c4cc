"""A loop over the Decisions API: it observes, lets the model choose an action, carries it out, and observes again.

Names are loaded on first use.
"""

from typing import TYPE_CHECKING

from openai_core.imports import lazy_names

if TYPE_CHECKING:
    from .aio import AsyncDecisionsToolRunner as AsyncDecisionsToolRunner
    from .errors import (
        DecisionsToolRunnerCancelledError as DecisionsToolRunnerCancelledError,
        DecisionsToolRunnerError as DecisionsToolRunnerError,
    )
    from .parameters import (
        AsyncDecisionActionCandidate as AsyncDecisionActionCandidate,
        AsyncDecisionCandidate as AsyncDecisionCandidate,
        DecisionActionCandidate as DecisionActionCandidate,
        DecisionCandidate as DecisionCandidate,
        DecisionDoneCandidate as DecisionDoneCandidate,
        DecisionObservation as DecisionObservation,
        DecisionsRunnerParams as DecisionsRunnerParams,
        DecisionsRunResult as DecisionsRunResult,
    )
    from .sync import DecisionsToolRunner as DecisionsToolRunner

_SOURCES = {
    **dict.fromkeys(("AsyncDecisionsToolRunner",), ".aio"),
    **dict.fromkeys(("DecisionsToolRunnerCancelledError", "DecisionsToolRunnerError"), ".errors"),
    **dict.fromkeys(
        (
            "AsyncDecisionActionCandidate",
            "AsyncDecisionCandidate",
            "DecisionActionCandidate",
            "DecisionCandidate",
            "DecisionDoneCandidate",
            "DecisionObservation",
            "DecisionsRunResult",
            "DecisionsRunnerParams",
        ),
        ".parameters",
    ),
    **dict.fromkeys(("DecisionsToolRunner",), ".sync"),
}

if not TYPE_CHECKING:  # a checker would take any name for known
    __getattr__, __dir__ = lazy_names(globals(), _SOURCES)
__all__ = [
    "AsyncDecisionActionCandidate",
    "AsyncDecisionCandidate",
    "AsyncDecisionsToolRunner",
    "DecisionActionCandidate",
    "DecisionCandidate",
    "DecisionDoneCandidate",
    "DecisionObservation",
    "DecisionsRunResult",
    "DecisionsRunnerParams",
    "DecisionsToolRunner",
    "DecisionsToolRunnerCancelledError",
    "DecisionsToolRunnerError",
]
