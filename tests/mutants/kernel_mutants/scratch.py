"""A copy of the kernel and its tests, in which mutants live; the sources of the checkout stay as they are."""

from __future__ import annotations

import importlib.util
import shutil
from contextlib import contextmanager
from pathlib import Path
from types import ModuleType
from typing import Iterator

from .sampling import Mutant, text_of

COPIED = ("pyproject.toml", "packages/openai-core", "tests/faults")
PACKAGE = "packages/openai-core"


class Scratch:
    """The copy.

    Args:
        repository: What is copied.
        folder: Where to; what lies there is removed.
    """

    def __init__(self, repository: Path, folder: Path) -> None:
        self.folder = folder
        self.sources = folder / PACKAGE / "src"
        for name in COPIED:
            shutil.rmtree(folder / name, ignore_errors=True)
            _copy(repository / name, folder / name)
        self._flavours = _program(folder / PACKAGE / "sync_flavour.py")
        self._render()

    @contextmanager
    def holding(self, mutant: Mutant) -> Iterator[None]:
        """Puts a mutant in the place of its module, and in that of the synchronous twin, for the time of a block."""
        path = self.folder / mutant.module
        sound, mutated = path.read_text(encoding="utf-8"), text_of(self.folder, mutant)
        try:
            self._write(path, mutated)
            yield
        finally:
            self._write(path, sound)

    def twin(self, module: str) -> Path:
        """Returns the path at which the synchronous flavour of an asynchronous module would be."""
        return self.folder / Path(*("sync" if part == "aio" else part for part in Path(module).parts))

    def is_rendered(self, module: str) -> bool:
        """Whether the synchronous flavour of a module comes from it."""
        twin = self.twin(module)
        return "aio" in Path(module).parts and twin.exists() and self._flavours._is_rendered(twin)

    def _write(self, path: Path, text: str) -> None:
        path.write_text(text, encoding="utf-8")
        self._render()
        for each in {path, self.twin(str(path.relative_to(self.folder)))}:
            # Compiled files are looked at for times of whole seconds and for sizes; both may be the same.
            for compiled in (each.parent / "__pycache__").glob(f"{each.stem}.*"):
                compiled.unlink()

    def _render(self) -> None:
        self._flavours.render(self.sources)


def _copy(source: Path, target: Path) -> None:
    target.parent.mkdir(parents=True, exist_ok=True)
    if source.is_dir():
        shutil.copytree(source, target, ignore=shutil.ignore_patterns("__pycache__"))
    else:
        shutil.copy2(source, target)


def _program(path: Path) -> ModuleType:
    spec = importlib.util.spec_from_file_location(path.stem, path)
    if spec is None or spec.loader is None:
        raise ImportError(f"{path} is no program.")
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module
