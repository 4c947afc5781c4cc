from __future__ import annotations

import json
from typing import Any, Dict

import pytest

from openai_core.imports import lazy_names, neighbouring_names


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
