"""Compare this client with the reference: `python tests/comparison/run.py requests --reference-python PATH`."""

from __future__ import annotations

import argparse
import importlib
import sys

from compare.interpreters import VARIABLE, reference_python

_COMPARISONS = (
    "requests",
    "payloads",
    "streams",
    "helper_streams",
    "errors_and_retries",
    "toolsets",
    "module_client",
    "schemas",
    "annotations",
    "parsing",
    "tool_runners",
    "pollers",
    "websocket_helpers",
    "agents",
    "vendors",
    "realtime",
    "sources",
    "texts",
)


def main() -> int:
    arguments = _parser().parse_args()
    reference = reference_python(arguments.reference_python)
    if reference is None:
        print(f"SKIPPED, NOTHING COMPARED: give --reference-python PATH or set {VARIABLE} to an interpreter", end=" ")
        print("in which the reference client is installed.")
        return 0
    failed = 0
    for name in _COMPARISONS if arguments.what == "all" else [arguments.what]:
        module = importlib.import_module(f"compare.{name}")
        report, differing = module.compare(reference, arguments.only, arguments.shown)
        print(f"== {name}\n{report}\n{name}: {differing} {getattr(module, 'COUNTED', 'differ')}\n")
        failed += differing
    return 1 if failed else 0


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("what", choices=[*_COMPARISONS, "all"])
    parser.add_argument("--reference-python", help=f"interpreter of the reference (else the variable {VARIABLE})")
    parser.add_argument("--only", default="", help="compare only names that start with this")
    parser.add_argument("--shown", type=int, default=4, help="lines shown for each differing name (default: 4)")
    return parser


if __name__ == "__main__":
    sys.exit(main())
