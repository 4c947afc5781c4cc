"""What the package offers, and that it loads nothing unasked."""

from __future__ import annotations

import subprocess
import sys

from openai_core import telemetry


def test_the_plugin_is_loaded_on_first_use() -> None:
    assert telemetry.OpenTelemetry.__module__ == "openai_core.telemetry.opentelemetry"


def test_opentelemetry_is_never_loaded_unasked() -> None:
    code = "import sys, openai_core.telemetry.opentelemetry; print('opentelemetry' in sys.modules)"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "False"
