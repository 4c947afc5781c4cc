"""Asks pyright how much of what each distribution exports has a known type; `hatch run verifytypes [PACKAGE ...]`.

A process of pyright looks at one package; as many run at once as the machine has processors, also in `hatch run check`.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from typing import Any, Dict, List

PACKAGES = (
    "openai_rest",
    "openai_realtime",
    "openai",
    "openai_testing",
    "openai_core",
    "openai_bulk",
    "openai_webhooks",
    "openai_generator",
)
"""The distributions, those that take longest first."""

LEAST = 0.98
_SHOWN = 20


def completeness(package: str) -> Dict[str, Any]:
    """Returns pyright's report about an installed package; types of other packages count as known."""
    command = ["pyright", "--verifytypes", package, "--ignoreexternal", "--outputjson"]
    ran = subprocess.run(command, capture_output=True, text=True, check=False)
    report: Dict[str, Any] = json.loads(ran.stdout)
    return report


def problems(report: Dict[str, Any]) -> List[str]:
    """Returns what keeps the types of exported names from being known."""
    found = [f"  {each['message']}" for each in report["generalDiagnostics"]]
    for symbol in report["typeCompleteness"]["symbols"]:
        errors = [each for each in symbol["diagnostics"] if each["severity"] == "error"]
        found += [f"  {symbol['name']}: {each['message']}" for each in errors]
    return found


def main(packages: List[str]) -> int:
    """Prints the share of each package, and what is unknown where that is less than it has to be."""
    asked = packages or PACKAGES
    with ThreadPoolExecutor(os.cpu_count()) as processes:
        incomplete = [_told(package, report) for package, report in zip(asked, processes.map(completeness, asked))]
    return int(any(incomplete))


def _told(package: str, report: Dict[str, Any]) -> bool:
    """Prints the share of one package; returns whether it is too small."""
    share: float = report["typeCompleteness"]["completenessScore"]
    print(f"{package}: {share:.1%} of the exported names have a known type", flush=True)
    if share < LEAST:
        print("\n".join(problems(report)[:_SHOWN]), flush=True)
    return share < LEAST


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
