from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

import openai_testing

SOURCE = str(Path(openai_testing.__file__).parent.parent)


def test_every_public_name_exists() -> None:
    for name in openai_testing.__all__:
        assert getattr(openai_testing, name).__name__ == name
    with pytest.raises(AttributeError, match="no_such_name"):
        _ = openai_testing.no_such_name


def test_importing_loads_nothing_heavy() -> None:
    code = f"import sys; sys.path.insert(0, {SOURCE!r}); import openai_testing; print(*sorted(sys.modules))"
    loaded = subprocess.run([sys.executable, "-c", code], stdout=subprocess.PIPE, text=True, check=True).stdout.split()
    assert not {"httpx", "uvicorn", "starlette", "openai"} & set(loaded)


def test_the_emulator_opens_no_socket_library() -> None:
    code = f"import sys; sys.path.insert(0, {SOURCE!r}); import openai_testing.emulator; print(*sorted(sys.modules))"
    loaded = subprocess.run([sys.executable, "-c", code], stdout=subprocess.PIPE, text=True, check=True).stdout.split()
    assert not {"httpx", "uvicorn", "starlette", "openai_core", "openai"} & set(loaded)
