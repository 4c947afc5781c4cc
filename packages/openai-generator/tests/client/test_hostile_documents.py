"""Whatever a document says stays text: nothing of it becomes code, and it is sent and read as it is written there."""

from __future__ import annotations

import ast
import json
import tempfile
from collections.abc import Callable
from pathlib import Path
from types import ModuleType
from typing import Any

import httpx
import pytest
from hypothesis import HealthCheck, given, settings, strategies as st
from zoo_documents import answered, document, sent

from openai_generator.client.distribution import Distribution, distribution_of
from openai_generator.openapi.problems import BadDocumentError

CODE = "__import__('builtins').PWNED"
HOSTILE = [
    f'"""\n{CODE}\n"""',
    f'\\"""; {CODE} #',
    f"'; {CODE}; '",
    f'", {CODE}, "',
    f"\\N{{DIGIT ONE}}\n{CODE}",
    f"\r{CODE}\x0c\x00\u2028{CODE}",
    f"{{{CODE}}}",
    "ends with a backslash \\",
    'ends with a quote "',
    "async def Async asynchronous aio aclose",
    "\u202ereversed\ud800",
    "# type: ignore\n# mypy: ignore-errors",
    "",
    "__class__",
    "import",
    "1st",
    "日本語",
    "a-b.c/d~e",
]


def hostile(text: str) -> dict[str, Any]:
    """Returns a document that says a text wherever it can."""
    key = text or "empty"
    schema = {
        "type": "object",
        "title": text,
        "description": text,
        "required": [key],
        "properties": {
            key: {"type": "string", "description": text, "default": text, "enum": [text, "other"]},
            "inner": {"type": "object", "description": text, "properties": {key: {"type": "string", "const": text}}},
            "any": {"oneOf": [{"$ref": "#/components/schemas/A"}, {"$ref": "#/components/schemas/B"}]},
        },
    }
    part = {"type": "object", "required": [key], "properties": {key: {"type": "string"}}}
    union = {
        "oneOf": [{"$ref": "#/components/schemas/A"}, {"$ref": "#/components/schemas/B"}],
        "discriminator": {"propertyName": key, "mapping": {text: "#/components/schemas/A"}},
    }
    parameters = [
        {
            "name": key,
            "in": "query",
            "required": True,
            "description": text,
            "schema": {"type": "string", "enum": [text]},
        },
        {"name": key, "in": "cookie", "description": text, "schema": {"type": "string"}},
        {"name": "X-Header", "in": "header", "description": text, "schema": {"type": "string", "default": text}},
    ]
    operation = answered(
        {"$ref": "#/components/schemas/Whole"},
        operationId=text,
        tags=[text],
        summary=text,
        description=text,
        deprecated=True,
        parameters=parameters,
        servers=[{"url": text}],
    )
    posted = {**sent(schema), **answered(union, operationId=f"{text}2", tags=[text], summary=text)}
    return document(
        {"/things": {"get": operation, "post": posted}},
        info={"title": text, "description": text, "version": text},
        servers=[{"url": text, "description": text}, {"url": f"https://zoo.test/{text}"}],
        tags=[{"name": text, "description": text}],
        components={
            "schemas": {"Whole": schema, "A": part, "B": part, key: schema},
            "securitySchemes": {key: {"type": "apiKey", "in": "header", "name": key, "description": text}},
        },
    )


def code_of(made: Distribution) -> list[ast.AST]:
    """Returns every node of the code of a distribution, but not those of its texts."""
    return [node for name, text in made.files.items() if name.endswith(".py") for node in ast.walk(ast.parse(text))]


def check(made: Distribution) -> None:
    used = {node.id for node in code_of(made) if isinstance(node, ast.Name)}
    used |= {node.attr for node in code_of(made) if isinstance(node, ast.Attribute)}
    assert not {"__import__", "PWNED"} & used
    modules = {node.module for node in code_of(made) if isinstance(node, ast.ImportFrom) and not node.level}
    known = (
        "__future__",
        "typing",
        "functools",
        "datetime",
        "base64",
        "pathlib",
        "pydantic",
        "openai_core",
        "zoo_client",
    )
    assert all((module or "").split(".")[0] in (*known, "typing_extensions") for module in modules)


@pytest.mark.parametrize("text", HOSTILE)
def test_texts_stay_texts(text: str, make: Callable[..., Distribution]) -> None:
    check(make(hostile(text)))


@pytest.mark.parametrize("text", HOSTILE)
def test_what_is_made_of_them_can_be_imported(text: str, imported: Callable[..., ModuleType]) -> None:
    assert imported(hostile(text), "zoo_client").ZooClient


@settings(deadline=None, max_examples=25, suppress_health_check=[HealthCheck.too_slow])
@given(st.text(max_size=12) | st.sampled_from(HOSTILE).flatmap(lambda one: st.text(max_size=3).map(one.__add__)))
def test_any_text_stays_text(text: str) -> None:
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "zoo.json"
        path.write_text(json.dumps(hostile(text)), encoding="utf-8")
        check(distribution_of(path, "zoo_client"))


JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(max_size=5),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=5), inner, max_size=3),
    max_leaves=6,
)
PLACES = (
    ("paths",),
    ("paths", "/things"),
    ("paths", "/things", "get"),
    ("paths", "/things", "get", "parameters"),
    ("paths", "/things", "get", "parameters", 0),
    ("paths", "/things", "get", "parameters", 0, "schema"),
    ("paths", "/things", "get", "responses"),
    ("paths", "/things", "get", "responses", "200"),
    ("paths", "/things", "post", "requestBody"),
    ("paths", "/things", "post", "requestBody", "content"),
    ("components",),
    ("components", "schemas"),
    ("components", "schemas", "Whole"),
    ("components", "schemas", "Whole", "properties"),
    ("components", "schemas", "Whole", "properties", "any"),
    ("components", "securitySchemes"),
    ("servers",),
    ("servers", 0),
    ("tags",),
    ("info",),
    ("security",),
)


@settings(deadline=None, max_examples=60, suppress_health_check=[HealthCheck.too_slow])
@given(st.sampled_from(PLACES), JSON)
def test_anything_anywhere_is_rendered_or_a_problem(place: tuple[str | int, ...], value: Any) -> None:
    content: Any = hostile("plain")
    inner = content
    for step in place[:-1]:
        inner = inner[step]
    inner[place[-1]] = value
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "zoo.json"
        path.write_text(json.dumps(content), encoding="utf-8")
        try:
            check(distribution_of(path, "zoo_client"))
        except BadDocumentError as error:
            assert all("#" in problem.pointer for problem in error.problems)


def test_names_that_only_look_asynchronous_reach_the_wire(imported: Callable[..., ModuleType]) -> None:
    parameters = [
        {"name": each, "in": "query", "schema": {"type": "string"}} for each in ("AsyncMode", "async", "aclose")
    ]
    operation = answered({"$ref": "#/components/schemas/AsyncJob"}, operationId="aread", parameters=parameters)
    job = {"type": "object", "description": "An asynchronous job", "properties": {"AsyncId": {"type": "string"}}}
    paths = {"/jobs": {"get": {**operation, "tags": ["Async Jobs"]}}}
    package = imported(document(paths, components={"schemas": {"AsyncJob": job}}), "zoo_client")
    asked: list[str] = []

    def service(request: httpx.Request) -> httpx.Response:
        asked.append(request.url.query.decode())
        return httpx.Response(200, json={"AsyncId": "j"})

    with package.ZooClient(http_client=httpx.Client(transport=httpx.MockTransport(service))) as client:
        job_of_sync = client.async_jobs.aread(async_mode="m", async_="a", aclose="c")
    assert asked == ["AsyncMode=m&async=a&aclose=c"]
    assert type(job_of_sync).__name__ == "AsyncJob"
    assert job_of_sync.async_id == "j"
