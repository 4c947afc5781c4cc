"""The recipes, run by the frameworks that they are for; a framework that is not installed is skipped by name."""

from __future__ import annotations

import asyncio
import importlib.util
import sys
from importlib import import_module
from importlib.machinery import SourceFileLoader
from pathlib import Path
from types import ModuleType
from typing import Any, Callable, Dict, Iterator, Tuple, Union

import pytest

RECIPES = Path(__file__).parent.parent / "recipes"
FRAMEWORKS = ("flask", "fastapi", "starlette", "django", "aiohttp")

Body = Union[str, bytes]
Post = Callable[[Body, Dict[str, str]], Tuple[int, str]]


def load(framework: str) -> ModuleType:
    name = f"{framework}_app"
    loader = SourceFileLoader(name, str(RECIPES / f"{name}.py"))
    spec = importlib.util.spec_from_loader(name, loader)
    assert spec is not None
    module = sys.modules[name] = importlib.util.module_from_spec(spec)
    loader.exec_module(module)
    return module


def flask_server(recipe: ModuleType) -> Post:
    client = recipe.app.test_client()

    def post(body: Body, headers: Dict[str, str]) -> Tuple[int, str]:
        answer = client.post("/webhook", data=body, headers=headers)
        return answer.status_code, answer.get_data(as_text=True)

    return post


def asgi_server(recipe: ModuleType) -> Post:
    httpx = pytest.importorskip("httpx")

    async def ask(body: Body, headers: Dict[str, str]) -> Tuple[int, str]:
        transport = httpx.ASGITransport(app=recipe.app)
        async with httpx.AsyncClient(transport=transport, base_url="http://test") as client:
            answer = await client.post("/webhook", content=body, headers=headers)
            return answer.status_code, answer.text

    return lambda body, headers: asyncio.run(ask(body, headers))


def django_server(recipe: ModuleType) -> Post:
    settings = import_module("django.conf").settings
    if not settings.configured:
        settings.configure(SECRET_KEY="test", ALLOWED_HOSTS=["*"], ROOT_URLCONF=recipe.__name__)
        import_module("django").setup()
    client = import_module("django.test").Client()

    def post(body: Body, headers: Dict[str, str]) -> Tuple[int, str]:
        meta = {"HTTP_" + name.upper().replace("-", "_"): value for name, value in headers.items()}
        answer = client.post("/webhook", data=body, content_type="application/json", **meta)
        return answer.status_code, answer.content.decode()

    return post


def aiohttp_server(recipe: ModuleType) -> Post:
    from aiohttp.test_utils import TestClient, TestServer

    async def ask(body: Body, headers: Dict[str, str]) -> Tuple[int, str]:
        async with TestClient(TestServer(recipe.make_app())) as client:
            answer = await client.post("/webhook", data=body, headers=headers)
            return answer.status, await answer.text()

    return lambda body, headers: asyncio.run(ask(body, headers))


SERVERS: Dict[str, Callable[[ModuleType], Post]] = {
    "flask": flask_server,
    "fastapi": asgi_server,
    "starlette": asgi_server,
    "django": django_server,
    "aiohttp": aiohttp_server,
}


@pytest.fixture(params=FRAMEWORKS)
def post(request: Any, secret: str) -> Iterator[Post]:
    framework = request.param
    pytest.importorskip(framework, reason=f"{framework} is not installed, so its recipe is not tested")
    recipe = load(framework)
    yield SERVERS[framework](recipe)
    if framework == "django":
        import_module("django.urls").clear_url_caches()
    del sys.modules[recipe.__name__]


def test_a_delivery_is_answered(post: Post, body: str, headers: Dict[str, str]) -> None:
    status, text = post(body, headers)
    assert (status, text.strip('"')) == (200, "ok")


def test_other_spellings_of_the_headers(post: Post, headers_for: Any) -> None:
    body = '{"type": "moon.landed", "data": {"name": "Zoë"}}'
    headers = {name.title(): value for name, value in headers_for(body).items()}
    assert post(body.encode(), headers)[0] == 200


def test_a_repetition_is_answered_as_well(post: Post, body: str, headers: Dict[str, str]) -> None:
    assert [post(body, headers)[1].strip('"') for _ in range(2)] == ["ok", "seen before"]


@pytest.mark.parametrize("change", ["body", "signature", "headers", "age", "encoding"])
def test_what_is_not_genuine_is_refused(post: Post, body: str, headers_for: Any, change: str) -> None:
    headers = headers_for(age=1000 if change == "age" else 0)
    sent: Body = body
    if change == "body":
        sent = body.replace("resp_123", "resp_124")
    elif change == "signature":
        headers["webhook-signature"] = "v1,nonsense"
    elif change == "headers":
        headers = {}
    elif change == "encoding":
        sent = b"\xff" + body.encode()
    status, text = post(sent, headers)
    assert status == 400
    assert "invalid signature" in text


def test_every_recipe_is_tested() -> None:
    assert {path.name for path in RECIPES.glob("*.py")} == {f"{framework}_app.py" for framework in FRAMEWORKS}
