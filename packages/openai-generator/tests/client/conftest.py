"""Clients that the tests make from small documents."""

from __future__ import annotations

import importlib
import json
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest

from openai_generator.client.distribution import Distribution, distribution_of
from openai_generator.client.overlay import Overlay

Document = dict[str, Any]


@pytest.fixture
def make(tmp_path: Path) -> Callable[..., Distribution]:
    """Makes a distribution from a document."""

    def made(content: Document, package: str = "zoo_client", overlay: Overlay | None = None) -> Distribution:
        path = tmp_path / "zoo.json"
        path.write_text(json.dumps(content), encoding="utf-8")
        return distribution_of(path, package, overlay)

    return made


@pytest.fixture
def imported(make: Callable[..., Distribution], tmp_path: Path) -> Iterator[Callable[..., ModuleType]]:
    """Makes a package from a document, and imports all of it."""
    packages: list[str] = []

    def load(content: Document, package: str, overlay: Overlay | None = None) -> ModuleType:
        made = make(content, package, overlay)
        for name, text in made.files.items():
            path = tmp_path / "made" / name
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(text, encoding="utf-8")
        packages.append(package)
        sys.path.insert(0, str(tmp_path / "made" / "src"))
        importlib.invalidate_caches()
        for name in made.files:
            if name.startswith("src/") and name.endswith(".py"):
                importlib.import_module(name[len("src/") : -len(".py")].replace("/", ".").removesuffix(".__init__"))
        return importlib.import_module(package)

    yield load
    for package in packages:
        for name in [each for each in sys.modules if each.partition(".")[0] == package]:
            del sys.modules[name]
    sys.path[:] = [each for each in sys.path if each != str(tmp_path / "made" / "src")]
