"""The familiar module paths: every one of them imports, and every name leads to the thing itself."""

from __future__ import annotations

import ast
import importlib
import importlib.util
import json
import sys
from pathlib import Path
from types import ModuleType
from typing import Any, Dict

import pytest

PACKAGE = Path(__file__).parent.parent


def load_renderer() -> ModuleType:
    spec = importlib.util.spec_from_file_location("familiar_paths", PACKAGE / "familiar/render.py")
    assert spec is not None and spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


renderer = load_renderer()
TABLE: Dict[str, Dict[str, str]] = {path: each["names"] for path, each in renderer.read_modules().items()}


def target(source: str) -> Any:
    module, _, path = source.partition(":")
    value: Any = importlib.import_module(module)
    for part in filter(None, path.split(".")):
        value = getattr(value, part)
    return value


def test_every_path_leads_to_the_thing_itself() -> None:
    wrong = []
    for path, names in TABLE.items():
        module = importlib.import_module(path)
        wrong += [f"{path}.{name}" for name, source in names.items() if getattr(module, name) is not target(source)]
    assert TABLE
    assert not wrong


@pytest.mark.parametrize(
    ("names", "expected"),
    [
        ({"A": "m.n:A"}, ["from m.n import A as A"]),
        ({"B": "m:A.B.C"}, ["from m import A as _A", "B = _A.B.C"]),
        ({"sub": "m.sub"}, ["from m import sub as sub"]),
    ],
)
def test_modules_are_thin(names: Dict[str, str], expected: Any) -> None:
    for text in (renderer._eager_module(names), renderer._lazy_module(names, {})):
        ast.parse(text)
        assert all(line in text for line in expected)


def test_rendering_replaces_what_was_there(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    table = {"openai.types.a.b": {"names": {"B": "json:JSONDecoder"}, "passes_on": "types"}}
    (tmp_path / "table.json").write_text(json.dumps(table), encoding="utf-8")
    stale = tmp_path / "src/openai/types/stale.py"
    stale.parent.mkdir(parents=True)
    stale.write_text("", encoding="utf-8")
    monkeypatch.setattr(renderer, "HERE", tmp_path)
    monkeypatch.setattr(renderer, "SOURCE", tmp_path / "src")
    renderer.render()
    rendered = {str(path.relative_to(tmp_path / "src/openai")) for path in (tmp_path / "src").rglob("*.py")}
    assert rendered == {"_familiar_classes.py", "types/__init__.py", "types/a/__init__.py", "types/a/b.py"}


@pytest.mark.skipif(sys.platform == "win32", reason="paths are compared as text")
def test_one_deep_path_loads_only_its_area() -> None:
    import subprocess

    code = "import sys, openai.types.chat.chat_completion_chunk; print(*sys.modules)"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    areas = {name for name in done.stdout.split() if name.startswith("openai_rest.types.")}
    assert "openai_rest.types.chat" in areas
    assert "openai_rest.types.responses" not in areas


@pytest.mark.parametrize(
    ("module", "name"),
    [
        ("openai.types.audio.transcription_create_params", "FileTypes"),
        ("openai.types.batch", "BatchRequestCounts"),
        ("openai.types.chat.chat_completion", "CompletionUsage"),
        ("openai.types.responses.response_create_params", "ResponseInputParam"),
    ],
)
def test_modules_pass_on_what_their_types_refer_to(module: str, name: str) -> None:
    assert hasattr(importlib.import_module(module), name)
    assert name not in importlib.import_module(module).__all__
