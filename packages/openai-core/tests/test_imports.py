from __future__ import annotations

import json
import math
import sys
from pathlib import Path
from types import ModuleType
from typing import Any, Dict

import pytest

from openai_core import imports
from openai_core.errors import MissingDependencyError, OpenAIError
from openai_core.imports import lazy_names, neighbouring_names, sibling, supplied, supplied_value


def package() -> Dict[str, Any]:
    return {"__name__": "json", "__package__": "json"}


def test_names_load_on_first_use() -> None:
    namespace = package()
    load, names = lazy_names(
        namespace, {"JSONDecoder": ".decoder", "scan": "json.scanner:make_scanner", "d": ".decoder:"}
    )
    assert load("JSONDecoder") is json.JSONDecoder
    assert namespace["JSONDecoder"] is json.JSONDecoder
    assert load("d") is json.decoder
    assert callable(load("scan"))
    assert {"JSONDecoder", "scan", "d"} <= set(names())


def test_nested_names() -> None:
    load, _ = lazy_names(package(), {"decode": ".decoder:JSONDecoder.decode"})
    assert load("decode") is json.JSONDecoder.decode


def test_an_unknown_name_is_an_attribute_error() -> None:
    load, _ = lazy_names(package(), {})
    with pytest.raises(AttributeError, match="'json' has no attribute 'nothing'"):
        load("nothing")


def test_a_module_that_is_no_package_names_its_neighbours() -> None:
    load, _ = lazy_names({"__name__": "json.encoder", "__package__": "json"}, {"JSONDecoder": ".decoder"})
    assert load("JSONDecoder") is json.JSONDecoder
    with pytest.raises(AttributeError, match=r"'json\.encoder' has no attribute"):
        load("nothing")


def test_names_of_neighbours() -> None:
    load = neighbouring_names("json.tool", "scanner decoder")
    assert load("make_scanner") is json.scanner.make_scanner
    assert load("JSONDecoder") is json.JSONDecoder
    for name in ("nothing", "__path__", "_private"):
        with pytest.raises(AttributeError, match=f"'json.tool' has no attribute '{name}'"):
            load(name)


def test_a_distribution_supplies_what_it_knows(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(supplied, "how many", "math:pi")
    assert supplied_value("how many", 0) == math.pi
    assert supplied_value("what else", 0) == 0


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


def test_the_libraries_of_http() -> None:
    import httpcore
    import httpx

    assert imports.httpx is httpx
    assert imports.httpcore is httpcore
    with pytest.raises(AttributeError, match="has no attribute 'urllib3'"):
        imports.urllib3  # type: ignore[attr-defined]  # noqa: B018


class Hidden:
    """Finds that httpx cannot be imported."""

    def __init__(self, error: ImportError) -> None:
        self.error = error

    def find_spec(self, name: str, path: Any = None, target: Any = None) -> None:
        if name == "httpx":
            raise self.error


@pytest.mark.parametrize("error", [ImportError("hidden"), ModuleNotFoundError("No module named 'httpx'", name="httpx")])
def test_the_successor_of_httpx_stands_in_for_it(monkeypatch: pytest.MonkeyPatch, error: ImportError) -> None:
    successor = ModuleType("httpx2")
    monkeypatch.delitem(sys.modules, "httpx", raising=False)
    monkeypatch.setattr(sys, "meta_path", [Hidden(error), *sys.meta_path])
    monkeypatch.setitem(sys.modules, "httpx2", successor)
    assert imports.httpx is successor
    monkeypatch.setitem(sys.modules, "httpx2", None)  # type: ignore[arg-type]
    with pytest.raises(ImportError, match=str(error)):
        _ = imports.httpx


def test_an_httpx_that_lacks_something_is_not_replaced(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delitem(sys.modules, "httpx", raising=False)
    lacking = ModuleNotFoundError("No module named 'httpcore'", name="httpcore")
    monkeypatch.setattr(sys, "meta_path", [Hidden(lacking), *sys.meta_path])
    monkeypatch.setitem(sys.modules, "httpx2", ModuleType("httpx2"))
    with pytest.raises(ModuleNotFoundError, match="httpcore"):
        _ = imports.httpx
