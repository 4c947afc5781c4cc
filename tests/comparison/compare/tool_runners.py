"""Which requests, turns, records and ends the same scripted server gives the tool runners on both sides."""

from __future__ import annotations

from typing import Tuple

from compare.interpreters import both_sides
from compare.reports import report
from scripts import decision_runs, odd_items, recorded_runs, tool_runs, toolset_runs

_PUBLIC = """
responses_tool_runner.RegisteredFunction responses_tool_runner.AsyncRegisteredFunction
responses_tool_runner.ResponsesToolRunner responses_tool_runner.AsyncResponsesToolRunner
responses_tool_runner.EarlyExecution responses_tool_runner.ContextBudget responses_tool_runner.AsyncContextBudget
responses_tool_runner.ContextBudgetSnapshot responses_tool_runner.ContextBudgetDecision
responses_tool_runner.ResponsesRunnerTurn responses_tool_runner.ResponsesToolCheckpoint
responses_tool_runner.ResponsesToolLedger responses_tool_runner.AsyncResponsesToolLedger
responses_tool_runner.ToolRunnerError responses_tool_runner.ToolRunnerCancelledError
decisions_tool_runner.DecisionActionCandidate decisions_tool_runner.AsyncDecisionActionCandidate
decisions_tool_runner.DecisionDoneCandidate decisions_tool_runner.DecisionsRunnerParams
decisions_tool_runner.DecisionsRunResult decisions_tool_runner.DecisionsToolRunner
decisions_tool_runner.AsyncDecisionsToolRunner decisions_tool_runner.DecisionsToolRunnerError
decisions_tool_runner.DecisionsToolRunnerCancelledError tool_diagnostics.ToolDiagnostic
tool_diagnostics.ToolDiagnosticUsage tool_diagnostics.emit_tool_diagnostic _tool_lifecycle.CloseStatus
_tool_lifecycle.ToolLifecycle _tool_lifecycle.callable_flavor _tool_lifecycle.invoke
_tool_lifecycle.rotated_idempotency_headers
"""


def compare(reference: str, only: str, shown: int) -> Tuple[str, int]:
    """Compare all scripts whose name starts with `only`; return the report and the number of differing ones."""
    tasks = {
        "play.tools": [
            *tool_runs.scripts(),
            *recorded_runs.scripts(),
            *toolset_runs.scripts(),
            *odd_items.scripts(),
        ],
        "play.decisions": [*decision_runs.scripts()],
        "play.runner_surface": [{"name": f"surface: {name}"} for name in _PUBLIC.split()],
    }
    mine, expected = [], []
    for task, scripts in tasks.items():
        wanted = [script for script in scripts if str(script["name"]).startswith(only)]
        for found, side in zip((mine, expected), both_sides(reference)):
            found += side.run(task, wanted) if wanted else []
    return report(mine, expected, [], shown)
