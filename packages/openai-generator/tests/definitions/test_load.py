"""Definitions become plain data."""

from __future__ import annotations

from typing import Any

from openai_generator.definitions.load import load_area
from openai_generator.definitions.model import Operation


def operation(**definition: Any) -> Operation:
    resources = {"parrots": {"operations": {"call": {"http": "POST /parrots/{cage}/{parrot}", **definition}}}}
    return load_area("parrots", {"resources": resources}, {"name": "what it is called"}).resources[0].operations[0]


def test_the_last_path_parameter_is_positional_and_first() -> None:
    parameters = operation(path={"cage": "str", "parrot": "str"}).parameters
    assert [(each.name, each.positional) for each in parameters] == [("parrot", True), ("cage", False)]


def test_order_mixes_places() -> None:
    mixed = operation(body={"a": "str", "c": "str"}, query={"b": "str"}, order=["a", "b", "c"])
    assert [(each.name, each.place) for each in mixed.parameters] == [("a", "body"), ("b", "query"), ("c", "body")]


def test_descriptions_come_from_the_operation_or_the_glossary_with_limits() -> None:
    body = {"name": "Required[str]", "age": "int"}
    described = operation(body=body, describe={"age": "in years"}, limits={"age": {"minimum": 1, "maximum": 90}})
    assert [each.about for each in described.parameters] == ["what it is called", "in years (from 1 to 90)"]


def test_headers_and_defaults() -> None:
    found = operation(
        header={"key": {"type": "str", "header": "Idempotency-Key"}},
        body={"speed": {"type": "float", "default": "not_given"}},
    ).parameters
    assert [(each.name, each.header, each.default) for each in found] == [
        ("speed", None, "not_given"),
        ("key", "Idempotency-Key", "omit"),
    ]


def test_file_paths_follow_from_types() -> None:
    body = {"mask": "FileTypes", "images": "SequenceNotStr[FileTypes]", "image": "Union[FileTypes, List[FileTypes]]"}
    assert operation(body=body, multipart=True).files == (
        ("mask",),
        ("images", "<array>"),
        ("image",),
        ("image", "<array>"),
    )


def test_resources_of_one_name_are_told_apart() -> None:
    area = load_area("a", {"resources": {"a": {}, "a.list": {"class": "Same"}, "a.b": {"class": "Same"}}}, {})
    assert [each.class_name for each in area.resources] == ["A", "Same", "ASame"]
    assert [each.resource.path for each in area.resources[0].children] == ["a.list", "a.b"]
