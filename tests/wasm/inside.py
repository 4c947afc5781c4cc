"""Runs tests inside of CPython in WebAssembly, and returns the exit status of pytest."""

from __future__ import annotations

import glob
import os
import sys

sys.path[:0] = [*glob.glob("/checkout/packages/*/src"), "/checkout/tests/wasm", "/packages"]
os.chdir("/checkout")

import pytest  # noqa: E402
from differs import Differs  # noqa: E402
from refusals import Refusals  # noqa: E402
from socketless_loop import install  # noqa: E402

install()
# `given` are the arguments of the command line, which the program outside sets.
int(
    pytest.main(
        ["-p", "no:cacheprovider", "-p", "no:faulthandler", "-p", "openai_testing.pytest_plugin", *globals()["given"]],
        plugins=[Differs(), Refusals()],
    )
)
