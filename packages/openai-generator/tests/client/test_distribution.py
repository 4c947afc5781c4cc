"""What documents become, and how the clients that are made of them work."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from types import ModuleType
from typing import Any

import httpx
import pytest
from zoo_documents import answered, document, sent

from openai_generator.client import names
from openai_generator.client.distribution import Distribution
from openai_generator.client.overlay import Overlay
from openai_generator.openapi.problems import BadDocumentError

Make = Callable[..., Distribution]
Load = Callable[..., ModuleType]
CAT = {"type": "object", "required": ["name"], "properties": {"name": {"type": "string"}}}


class Zoo:
    """A fake of a service, which notes what it was asked."""

    def __init__(self, answer: Any = None) -> None:
        self.answer = answer
        self.asked: list[httpx.Request] = []

    def __call__(self, request: httpx.Request) -> httpx.Response:
        request.read()
        self.asked.append(request)
        return self.answer if isinstance(self.answer, httpx.Response) else httpx.Response(200, json=self.answer)

    def client(self, package: ModuleType, **settings: Any) -> Any:
        http_client = httpx.Client(transport=httpx.MockTransport(self))
        return package.ZooClient(http_client=http_client, **settings)


def operation(made: Distribution, area: str) -> str:
    return made.files[f"src/zoo_client/operations/{area}.py"]


@pytest.mark.parametrize("version", ["2.0", "3.2.0", None])
def test_other_versions_are_refused(version: str | None, make: Make) -> None:
    with pytest.raises(BadDocumentError, match="it must be 3"):
        make({**document({}), "openapi": version})


def test_documents_of_swagger_are_told_their_version(make: Make) -> None:
    with pytest.raises(BadDocumentError, match=r"The version of OpenAPI is '2\.0'; it must be 3"):
        make({"swagger": "2.0", "paths": {}})


@pytest.mark.parametrize("package", ["Zoo", "openai_zoo", "import", "zoo-client", "../zoo", "zoo_"])
def test_names_that_cannot_be_those_of_packages(package: str, make: Make) -> None:
    with pytest.raises(BadDocumentError, match="cannot name the package"):
        make(document({"/cats": {"get": answered(CAT)}}), package)


def test_a_document_without_operations(make: Make) -> None:
    with pytest.raises(BadDocumentError, match="There is no operation"):
        make(document({"/cats": {"parameters": []}}))


def test_operations_say_what_their_methods_return(make: Make) -> None:
    pets = {"type": "array", "items": CAT}
    chat = {"text/event-stream": {"schema": CAT}, "application/json": {"schema": pets}}
    body = {"content": {"application/json": {"schema": {"properties": {"stream": {"type": "boolean"}}}}}}
    paths = {
        "/cats": {"get": answered(CAT, operationId="any")},
        "/none": {"delete": {"operationId": "gone", "tags": ["cats"], "responses": {"204": {}}}},
        "/chat": {"post": {"operationId": "chat", "requestBody": body, "responses": {"200": {"content": chat}}}},
    }
    for item in paths.values():
        next(iter(item.values()))["tags"] = ["cats"]
    made = make(document(paths))
    constants = operation(made, "cats")
    assert "    from zoo_client.types import cats\nelse:\n    cats = types_of(" in constants
    assert "ANY: Operation[cats.CatsAnyResponse] = " in constants
    assert "GONE: Operation[None] = " in constants
    assert "CHAT: Operation[cats.CatsChatResult, cats.CatsAnyResponse] = " in constants
    assert "self.call(" in made.files["src/zoo_client/sync/cats.py"]
    assert "no-any-return" not in made.files["src/zoo_client/sync/cats.py"]


def test_methods_have_short_names_where_these_are_unique(make: Make) -> None:
    paths = {
        "/cats": {"get": answered(CAT, operationId="listCats"), "post": answered(CAT, operationId="cats/create")},
        "/cats/{id}": {"get": answered(CAT, operationId="get_cat"), "delete": {"responses": {"204": {}}}},
        "/cats/{id}/toys": {"get": answered(CAT, operationId="cats_get")},
    }
    for item in paths.values():
        for each in item.values():
            each["tags"] = ["cats"]
    constants = operation(make(document(paths)), "cats")
    assert [line.partition(":")[0] for line in constants.splitlines() if " = Operation(" in line] == [
        "LIST",
        "CREATE",
        "GET_CAT",
        "DELETE",
        "CATS_GET",
    ]


@pytest.mark.parametrize(
    ("query", "fields", "page"),
    [
        (["after"], ["has_more"], "CursorPage"),
        (["after"], ["next"], "NextCursorPage"),
        (["after"], ["last_id"], "ConversationCursorPage"),
        (["page"], ["next"], "TokenPage"),
        (["page"], [], None),
        ([], ["has_more"], None),
    ],
)
def test_pages_show_in_parameters_and_answers(
    query: list[str], fields: list[str], page: str | None, make: Make
) -> None:
    item = {"type": "object", "properties": {"id": {"type": "string"}}}
    properties = {"data": {"type": "array", "items": item}, **{name: {"type": "string"} for name in fields}}
    parameters = [{"name": name, "in": "query", "schema": {"type": "string"}} for name in query]
    listed = answered({"type": "object", "properties": properties}, parameters=parameters)
    made = make(document({"/cats": {"get": listed}}))
    assert (f'page="{page}"' in operation(made, "cats")) == (page is not None)
    chosen = {"get /cats": {"page": "Page", "resource": "pets", "method": "all"}}
    assert ']] = Operation("get", "/cats", pets' in operation(
        make(document({"/cats": {"get": listed}}), overlay=Overlay(chosen)), "pets"
    )


def test_lists_with_links(imported: Load) -> None:
    overlay = Overlay({"get /cats": {"page": "LinkPage"}})
    package = imported(
        document({"/cats": {"get": answered({"type": "array", "items": CAT})}}), "zoo_client", overlay=overlay
    )

    def answer(request: httpx.Request) -> httpx.Response:
        last = "page" in request.url.params
        link = {} if last else {"link": '</cats?page=2>; rel="next"'}
        return httpx.Response(200, json=[{"name": "Kit" if last else "Tom"}], headers=link)

    http_client = httpx.Client(transport=httpx.MockTransport(answer))
    client = package.ZooClient(http_client=http_client, base_url="https://zoo.test")
    assert [cat.name for cat in client.cats.list()] == ["Tom", "Kit"]


def test_forms_headers_and_arrays(imported: Load) -> None:
    form = {"type": "object", "properties": {"name": {"type": "string"}, "toys": {"type": "array", "items": {}}}}
    array = {"type": "array", "items": {"type": "string"}}
    parameters = [
        {"name": "repeated", "in": "query", "schema": array},
        {"name": "joined", "in": "query", "explode": False, "schema": array},
        {"name": "X-Flag", "in": "header", "schema": {"type": "boolean"}},
        {"name": "cat-id", "in": "path", "required": True, "schema": {"type": "integer"}},
    ]
    posted = sent(form, "application/x-www-form-urlencoded", parameters=parameters, operationId="send")
    package = imported(document({"/cats/{cat-id}": {"post": posted}}), "zoo_client")
    zoo = Zoo()
    zoo.client(package).cats.send(
        7, name="a b", toys=["x", "y"], repeated=["1", "2"], query_joined=["3", "4"], x_flag=True
    )
    request = zoo.asked[0]
    assert request.url.raw_path == b"/cats/7?repeated=1&repeated=2&joined=3%2C4"
    assert request.content == b"name=a+b&toys=x&toys=y"
    assert request.headers["x-flag"] == "true"


@pytest.mark.parametrize(
    ("scheme", "expected"),
    [
        ({"type": "http", "scheme": "bearer"}, {"authorization": "Bearer user:key"}),
        ({"type": "oauth2", "flows": {}}, {"authorization": "Bearer user:key"}),
        ({"type": "http", "scheme": "basic"}, {"authorization": "Basic dXNlcjprZXk="}),
        ({"type": "apiKey", "in": "header", "name": "X-Key"}, {"x-key": "user:key"}),
        ({"type": "apiKey", "in": "query", "name": "key"}, {}),
        ({"type": "mutualTLS"}, {}),
    ],
)
def test_keys_go_where_the_document_says(scheme: dict[str, Any], expected: dict[str, str], imported: Load) -> None:
    paths = {"/cats": {"get": answered(CAT)}, "/open": {"get": answered(CAT, security=[])}}
    content = document(paths, security=[{"k": []}], components={"securitySchemes": {"k": scheme}})
    package, zoo = imported(content, "zoo_client"), Zoo({"name": "Tom"})
    client = zoo.client(package, api_key="user:key")
    client.cats.list()
    client.open.list()
    found = [
        {name: each.headers[name] for name in ("authorization", "x-key") if name in each.headers} for each in zoo.asked
    ]
    assert found == [expected, {}]
    assert zoo.asked[0].url.query == (b"key=user%3Akey" if scheme.get("in") == "query" else b"")
    assert zoo.client(package).open.list().name == "Tom"  # without a key


def test_a_document_without_keys_sends_one_only_if_it_is_given(imported: Load, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("ZOO_API_KEY", "of the environment")
    paths = {"/cats": {"get": answered(CAT)}, "/open": {"get": answered(CAT, security=[])}}
    package, zoo = imported(document(paths), "zoo_client"), Zoo({"name": "Tom"})
    for settings in ({}, {"api_key": "key"}):
        client = zoo.client(package, **settings)
        client.cats.list()
        client.open.list()
    assert [each.headers.get("authorization") for each in zoo.asked] == [None, None, "Bearer key", None]


def test_unions_know_their_members(imported: Load) -> None:
    members = {
        name: {
            "type": "object",
            "required": ["kind"],
            "properties": {"kind": {"type": "string"}, name: {"type": "string"}},
        }
        for name in ("Cat", "Dog")
    }
    references = [{"$ref": f"#/components/schemas/{name}"} for name in members]
    mapping = {"cat": "#/components/schemas/Cat", "dog": "Dog"}
    pet = {"oneOf": references, "discriminator": {"propertyName": "kind", "mapping": mapping}}
    content = document({"/pets": {"get": answered(pet)}}, components={"schemas": members})
    package = imported(content, "zoo_client")
    for kind in ("cat", "dog"):
        found = Zoo({"kind": kind}).client(package).pets.list()
        assert type(found).__name__ == kind.capitalize()


def test_schemas_that_lead_into_themselves(imported: Load) -> None:
    schemas = {
        "Tree": {"type": "object", "properties": {"leaves": {"$ref": "#/components/schemas/Trees"}}},
        "Trees": {"type": "array", "items": {"$ref": "#/components/schemas/Tree"}},
        "Json": {"oneOf": [{"type": "string"}, {"type": "array", "items": {"$ref": "#/components/schemas/Json"}}]},
    }
    paths = {
        "/trees": {
            "get": answered({"$ref": "#/components/schemas/Trees"}),
            "post": sent({"$ref": "#/components/schemas/Tree"}),
        },
        "/json": {"get": answered({"$ref": "#/components/schemas/Json"})},
    }
    package = imported(document(paths, components={"schemas": schemas}), "zoo_client")
    found = Zoo([{"leaves": [{"leaves": []}]}]).client(package).trees.list()
    assert type(found[0].leaves[0]).__name__ == "Tree"


def test_both_flavours_stream(imported: Load) -> None:
    events = {"responses": {"200": {"content": {"text/event-stream": {"schema": CAT}}}}}
    package = imported(document({"/cats": {"get": events}}), "zoo_client")
    answer = b'data: {"name": "Tom"}\n\ndata: {"name": "Kit"}\n\n'
    headers = {"content-type": "text/event-stream"}
    zoo = Zoo(httpx.Response(200, content=answer, headers=headers))
    assert [cat.name for cat in zoo.client(package).cats.list()] == ["Tom", "Kit"]

    async def names_of() -> list[str]:
        transport = httpx.MockTransport(lambda request: httpx.Response(200, content=answer, headers=headers))
        async with package.AsyncZooClient(http_client=httpx.AsyncClient(transport=transport)) as client:
            return [cat.name async for cat in await client.cats.list()]

    assert asyncio.run(names_of()) == ["Tom", "Kit"]


def test_what_has_no_counterpart_is_told(make: Make) -> None:
    cookie = {"name": "session", "in": "cookie", "schema": {"type": "string"}}
    item = {
        "head": {"responses": {}},
        "get": {**sent(CAT), **answered(CAT, parameters=[cookie], callbacks={"seen": {}})},
    }
    made = make(document({"/cats/{id}": item}, servers=[{"url": "/v1"}], webhooks={"born": {}}))
    assert {each.pointer for each in made.left_out} == {
        "#/servers/0",
        "#/webhooks",
        "#/paths/~1cats~1{id}/head",
        "#/paths/~1cats~1{id}/get",
        "#/paths/~1cats~1{id}/get/callbacks",
        "#/paths/~1cats~1{id}/get/parameters/0",
        "#/paths/~1cats~1{id}/get/requestBody",
    }
    assert "## What the document has and the client lacks" in made.files["README.md"]


def test_names_that_are_reserved_are_those_of_the_kernel() -> None:
    from openai_core import AsyncClient, BaseModel, Client

    public = {name for cls in (Client, AsyncClient) for name in dir(cls) if not name.startswith("_")}
    assert public <= names.ON_CLIENTS
    assert {name for name in dir(BaseModel) if not name.startswith("_")} <= names.ON_MODELS
