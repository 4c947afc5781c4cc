"""Runs one task in the interpreter that started it: JSON lines in, JSON lines out.

It is started by `interpreters.Side`, once in each interpreter. What it runs is the same on both sides.
"""

from __future__ import annotations

import importlib
import json
import sys
import warnings
from typing import Dict, Iterator

_TASKS = {
    "call-vendors": "call_vendors",
    "construct-vendors": "construct_vendors",
    "exchange-tokens": "exchange_tokens",
    "find-calls": "found_calls",
    "make-calls": "made_calls",
    "find-payloads": "found_payloads",
    "decode-payloads": "decoded_payloads",
    "read-streams": "read_streams",
    "read-helper-streams": "read_helper_streams",
    "run-failures": "run_failures",
    "drive-toolsets": "driven_toolsets",
    "run-module-client": "module_client_runs",
    "make-schemas": "made_schemas",
    "parse-answers": "parsed_answers",
    "run-tools": "run_tools",
    "run-decisions": "run_decisions",
    "describe-runners": "describe_runners",
    "run-pollers": "run_pollers",
    "run-transcripts": "run_transcripts",
    "run-sessions": "run_sessions",
    "run-accumulators": "run_accumulators",
    "run-agents": "run_agents",
    "run-connections": "run_connections",
}


def records() -> Iterator[Dict[str, object]]:
    for line in sys.stdin:
        if line.strip():
            yield json.loads(line)


def main(task: str, *options: str) -> None:
    warnings.simplefilter("ignore")
    answer_lines = sys.stdout
    sys.stdout = sys.stderr
    for answer in importlib.import_module(_TASKS[task]).run(records(), *options):
        answer_lines.write(json.dumps(answer, sort_keys=True) + "\n")


if __name__ == "__main__":
    main(*sys.argv[1:])
