"""Runs one task in the interpreter that started it: JSON lines in, JSON lines out.

It is started by `compare.interpreters.Side`, once in each interpreter. A task is a module in `play/`, the same on both
sides, or in `reference/`; its function `run` takes the records and gives the answers.
"""

from __future__ import annotations

import importlib
import json
import sys
import warnings
from typing import Dict, Iterator


def records() -> Iterator[Dict[str, object]]:
    for line in sys.stdin:
        if line.strip():
            yield json.loads(line)


def main(task: str, *options: str) -> None:
    warnings.simplefilter("ignore")
    answer_lines = sys.stdout
    sys.stdout = sys.stderr
    for answer in importlib.import_module(task).run(records(), *options):
        answer_lines.write(json.dumps(answer, sort_keys=True) + "\n")


if __name__ == "__main__":
    main(*sys.argv[1:])
