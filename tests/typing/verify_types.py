"""Asks pyright how much of what each distribution exports has a known type; `hatch run verifytypes [PACKAGE ...]`."""

from __future__ import annotations

import json
import subprocess
import sys
from typing import Any, Dict, List

PACKAGES = (
    "openai",
    "openai_core",
    "openai_rest",
    "openai_realtime",
    "openai_webhooks",
    "openai_testing",
    "openai_bulk",
)
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
    failed = False
    for package in packages or PACKAGES:
        report = completeness(package)
        share = report["typeCompleteness"]["completenessScore"]
        print(f"{package}: {share:.1%} of the exported names have a known type", flush=True)
        if share < LEAST:
            failed = True
            print("\n".join(problems(report)[:_SHOWN]), flush=True)
    return int(failed)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
