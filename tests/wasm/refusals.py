"""What WebAssembly refuses to a test: sockets, threads, processes, and packages that have no wheel for it.

A test that fails after it was refused one of them is skipped, and counted by what it needed. A test that passes all the
same has passed; one that fails without having been refused anything has failed.
"""

from __future__ import annotations

import os
import socket
import ssl
import subprocess
import threading
from collections import Counter
from typing import Any, Callable, Generator, Iterator, Optional

import pytest

ABSENT = {"aiohttp", "botocore", "django", "fastapi", "flask", "google", "numpy", "socksio", "trio", "trustme"}
"""Packages of the tests that are not installed for this platform, as imports name them."""


class RefusedSocket(OSError):
    """There are no sockets."""


class RefusedThread(RuntimeError):
    """There are no threads."""


class RefusedTLS(NotImplementedError):
    """There is a module `ssl`, and nothing behind it."""


class RefusedProcess(OSError):
    """There are no processes."""


_NEEDS = {RefusedSocket: "sockets", RefusedThread: "threads", RefusedTLS: "TLS", RefusedProcess: "processes"}


class Refusals:
    """A plugin of pytest that refuses, and tells which tests cannot do without."""

    def __init__(self) -> None:
        self.skipped: Counter[str] = Counter()
        self._asked: Optional[str] = None
        for owner, name, kind in (
            (socket.socket, "__init__", RefusedSocket),
            (socket, "getaddrinfo", RefusedSocket),
            (socket, "socketpair", RefusedSocket),
            (threading.Thread, "start", RefusedThread),
            (subprocess.Popen, "__init__", RefusedProcess),
            (os, "fork", RefusedProcess),
        ):
            setattr(owner, name, self._refusing(kind))
        refuse = self._refusing(RefusedTLS)
        # Contexts can be made and do nothing; classes that inherit from theirs cannot.
        plain, usual = ssl.SSLContext, object.__new__
        plain.__new__ = lambda cls, *args: usual(cls) if cls is plain else refuse()  # type: ignore[assignment,method-assign]

    def _refusing(self, kind: Any) -> Callable[..., Any]:
        def refuse(*args: Any, **kwargs: Any) -> Any:
            self._asked = _NEEDS[kind]
            raise kind(f"WebAssembly has no {_NEEDS[kind]}")

        return refuse

    @pytest.hookimpl(tryfirst=True)
    def pytest_runtest_setup(self, item: Any) -> None:
        self._asked = None
        if "trio" in getattr(getattr(item, "callspec", None), "params", {}).values():
            self.skipped["trio"] += 1
            pytest.skip("needs trio")

    @pytest.hookimpl(wrapper=True)
    def pytest_runtest_makereport(self, item: pytest.Item, call: Any) -> Generator[None, Any, Any]:
        report = yield
        if report.failed and call.excinfo is not None:
            need = _need_of(call.excinfo.value) or self._asked
            if need is not None:
                self._skip(report, need, str(item.path))
        return report

    @pytest.hookimpl(wrapper=True)
    def pytest_make_collect_report(self, collector: pytest.Collector) -> Generator[None, Any, Any]:
        report = yield
        if report.failed and report.call.excinfo is not None:
            need = _need_of(report.call.excinfo.value)
            if need is not None:
                self._skip(report, f"{need} (a whole file)", str(collector.path))
        return report

    def _skip(self, report: Any, need: str, path: str) -> None:
        report.outcome = "skipped"
        report.longrepr = (path, 0, f"Skipped: needs {need}")
        self.skipped[need] += 1

    def pytest_terminal_summary(self, terminalreporter: Any) -> None:
        for need, count in self.skipped.most_common():
            terminalreporter.write_line(f"{count} skipped: needs {need}")


def _need_of(error: Optional[BaseException]) -> Optional[str]:
    for each in _causes(error):
        for kind, need in _NEEDS.items():
            if isinstance(each, kind):
                return need
        if isinstance(each, ModuleNotFoundError) and str(each.name).partition(".")[0] in ABSENT:
            return str(each.name).partition(".")[0]
    return None


def _causes(error: Optional[BaseException]) -> Iterator[BaseException]:
    seen = set()
    while error is not None and id(error) not in seen:
        seen.add(id(error))
        yield error
        for part in getattr(error, "exceptions", ()):
            yield from _causes(part)
        error = error.__cause__ or error.__context__
