"""A plugin of pytest: which lines of the kernel each test runs, and how long it takes."""

from __future__ import annotations

import json
import os
import time
from pathlib import Path
from typing import Any, Dict, Generator, List, Set

import pytest
from coverage import Coverage

SOURCES = "MUTANTS_SOURCES"
OUTPUT = "MUTANTS_OUTPUT"


class LineRecorder:
    """Tells coverage.py of each test, and writes down what it has seen."""

    def __init__(self) -> None:
        self.coverage = Coverage(data_file=None, source=[os.environ[SOURCES]], config_file=False)
        self.seconds: Dict[str, float] = {}
        self.failed: Set[str] = set()

    @pytest.hookimpl(wrapper=True)
    def pytest_runtest_protocol(self, item: pytest.Item) -> Generator[None, Any, Any]:
        self.coverage.switch_context(item.nodeid)
        start = time.perf_counter()
        outcome = yield
        self.seconds[item.nodeid] = time.perf_counter() - start
        return outcome

    def pytest_runtest_logreport(self, report: pytest.TestReport) -> None:
        if report.failed:
            self.failed.add(report.nodeid)

    def pytest_sessionfinish(self) -> None:
        self.coverage.stop()
        data = self.coverage.get_data()
        numbers = {name: number for number, name in enumerate(self.seconds)}
        lines: Dict[str, Dict[int, List[int]]] = {
            os.path.relpath(file, os.environ[SOURCES]): {
                line: sorted(numbers[name] for name in names if name in numbers)
                for line, names in data.contexts_by_lineno(file).items()
            }
            for file in data.measured_files()
        }
        seen = {"seconds": self.seconds, "failed": sorted(self.failed), "lines": lines}
        Path(os.environ[OUTPUT]).write_text(json.dumps(seen), encoding="utf-8")


def pytest_configure(config: pytest.Config) -> None:
    recorder = LineRecorder()
    recorder.coverage.start()
    config.pluginmanager.register(recorder)
