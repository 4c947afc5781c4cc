"""Parts of other distributions."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

from openai_core.errors import MissingDependencyError, OpenAIError
from openai_core.imports import sibling


def test_what_is_installed_is_returned() -> None:
    assert sibling("openai_core.errors", "OpenAIError") is OpenAIError


def test_what_is_missing_is_named() -> None:
    with pytest.raises(MissingDependencyError, match="pip install openai-parrots") as caught:
        sibling("openai_parrots.sync", "Parrot")
    assert isinstance(caught.value, ImportError)


def test_what_an_installed_part_lacks_itself_is_not_hidden(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "openai_cats.py").write_text("import a_module_that_nobody_has")
    monkeypatch.syspath_prepend(tmp_path)
    with pytest.raises(ModuleNotFoundError, match="a_module_that_nobody_has"):
        sibling("openai_cats", "Cat")
    sys.modules.pop("openai_cats", None)
